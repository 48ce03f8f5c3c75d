//===- KernelProducts.cpp - matrix products inside a kernel ---------------===//
#include "codegen/cpu/KernelEmitter.h"

#include "dialects/Heddle/IR/EquationUtils.h"
#include "heddle/contract.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

Value KernelEmitter::flatLength(const Stage &stage, ArrayRef<unsigned> variables) {
  EquationOp equation = stage.equation;
  Value length = b.index(1);
  for (unsigned variable : variables) {
    length = b.mul(length, lengths.lookup(equation.getAxisOf(variable)));
  }
  return length;
}

Value KernelEmitter::flatPlace(const Stage &stage, ArrayRef<unsigned> outer, ArrayRef<Value> members, unsigned last) {
  EquationOp equation = stage.equation;
  Value flat = b.index(0);
  for (auto [variable, member] : llvm::zip(outer, members)) {
    flat = b.add(b.mul(flat, lengths.lookup(equation.getAxisOf(variable))), member);
  }
  return b.mul(flat, lengths.lookup(equation.getAxisOf(last)));
}

Value KernelEmitter::rowAddress(const Stage &stage, ReadOp read, Value row) {
  EquationOp equation = stage.equation;
  TensorView source = view(read.getTensor());
  Value at = source.origin ? b.sub(b.index(0), source.origin) : b.index(0);
  for (auto [index, stride] : llvm::zip(read.getIndices(), source.strides)) {
    Value member;
    if (int variable = getVariable(equation, index); variable >= 0) {
      int shared = stage.sharedOf(variable);
      if (shared >= 0 && shared == plan.row) {
        member = row;
      } else if (auto position = llvm::find(plan.outer, static_cast<unsigned>(shared));
                 shared >= 0 && position != plan.outer.end()) {
        member = outerMembers[position - plan.outer.begin()];
      } else {
        continue; // a column or a reduced variable
      }
    } else if (getUsedVariables(equation, index) != 0) {
      continue;
    } else {
      ElementEmitter emitter(b, *this, equation, 1);
      member = emitter.emit(index).value;
    }
    at = b.add(at, b.mul(member, stride));
  }
  return b.advance(source.pointer, source.stored, at);
}

Value KernelEmitter::strideOf(const Stage &stage, ReadOp read, unsigned variable) {
  for (auto [index, stride] : llvm::zip(read.getIndices(), view(read.getTensor()).strides)) {
    if (getVariable(stage.equation, index) == static_cast<int>(variable)) {
      return stride;
    }
  }
  return b.index(0);
}

void KernelEmitter::prepareProduct(const Stage &stage) {
  bool packsLeft = stage.packLeft && !packsLeftByChunk(stage);
  bool packsRight = stage.right == Stage::Packed && !plan.packsOnce(stage);
  if (stage.integer || (!packsLeft && !packsRight)) {
    return;
  }
  if (packsRight) {
    auto [columns, reduced] = productRanges(stage);
    packedFrom[stage.equation] = {columns.first, reduced.first};
  }
  auto prepare = [&] {
    if (packsLeft) {
      packLeft(stage);
    }
    if (packsRight) {
      packRight(stage);
    }
  };
  if (plan.spareFewRows(stage)) {
    b.when(b.less(b.index(kRowsWorthPacking - 1), itemRows), prepare);
  } else {
    prepare();
  }
}

void KernelEmitter::emitProduct(const Stage &stage, bool isDirect) {
  if (stage.integer) {
    emitIntegerProduct(stage);
    return;
  }
  EquationOp equation = stage.equation;
  const Contraction &match = *stage.contraction;
  Type f32 = b.getF32Type();
  bool isColumnKernel = !plan.columns.empty();
  auto [columns, reduced] = productRanges(stage);
  Value firstPanelColumn = columns.first, width = columns.second;
  Value firstDepth = reduced.first, depth = b.sub(reduced.second, reduced.first);

  Value left, leftStride;
  if (stage.packLeft) {
    left = leftBuffers.lookup(equation);
    leftStride = packedLeftStride(stage);
    if (packsLeftByChunk(stage)) {
      packLeft(stage);
    }
  } else {
    ReadOp read = match.leftRead();
    left = b.advance(rowAddress(stage, read, firstRow), f32, firstDepth);
    leftStride = plan.row < 0 ? b.index(0) : strideOf(stage, read, (*equation.getShared())[plan.row]);
  }

  Value right, rightRow, panelStride; // elements from one row, one panel to the next
  Type rightType = f32;
  if (stage.right == Stage::Panels) {
    ReadOp read = match.rightRead();
    auto weight = getPlainWeight(read);
    SmallVector<unsigned> captured, batch, columns, reduced;
    Value matrix = b.index(0);
    auto type = cast<RankedTensorType>(weight.getType());
    auto dimensionOf = [&](unsigned variable) {
      return static_cast<unsigned>(llvm::find(read.getIndices(), equation.getBodyBlock()->getArgument(variable)) -
                                   read.getIndices().begin());
    };
    for (auto [dimension, index] : llvm::enumerate(read.getIndices())) {
      auto argument = dyn_cast<BlockArgument>(index);
      if (argument && argument.getOwner()->getParentOp() == equation) {
        continue;
      }
      // Captured, or chosen by the rows of this tile, which agree.
      ElementEmitter emitter(b, *this, equation, 1);
      bindShared(emitter, stage, firstRow);
      matrix = b.add(b.mul(matrix, type.getDimSize(dimension)), emitter.emit(index).value);
      captured.push_back(dimension);
    }
    for (unsigned variable : match.batch) {
      batch.push_back(dimensionOf(variable));
      int shared = stage.sharedOf(variable);
      auto position = llvm::find(plan.outer, static_cast<unsigned>(shared)) - plan.outer.begin();
      matrix = b.add(b.mul(matrix, type.getDimSize(batch.back())), outerMembers[position]);
    }
    for (unsigned variable : match.columns) {
      columns.push_back(dimensionOf(variable));
    }
    for (unsigned variable : match.reduced) {
      reduced.push_back(dimensionOf(variable));
    }
    const PackedWeight &packed = layout.weights.panels(lookupParam(weight), captured, batch, columns, reduced);
    rightType = packed.stored;
    Value base = layout.emitWeight(b, call, packed.offset);
    panelStride = b.mul(flatLength(stage, match.reduced), kPanelColumns);
    Value firstPanel = b.div(firstPanelColumn, b.index(kPanelColumns));
    right = b.advance(base, rightType, b.add(b.mul(matrix, packed.matrixElements()), b.mul(firstPanel, panelStride)));
    right = b.advance(right, rightType, b.mul(firstDepth, kPanelColumns));
    rightRow = b.index(kPanelColumns);
  } else if (isDirect) {
    ReadOp read = match.rightRead();
    rightRow = strideOf(stage, read, match.reduced.back());
    right = b.advance(rowAddress(stage, read, firstRow), f32, b.add(firstPanelColumn, b.mul(firstDepth, rightRow)));
    panelStride = b.index(kPanelColumns);
  } else {
    rightRow = b.index(kPanelColumns);
    panelStride = panelElements(stage);
    auto [packedColumn, packedDepth] = packedFrom.lookup(equation);
    right = b.advance(rightBuffers.lookup(equation), f32,
                      placeInPanels(stage, b.sub(firstDepth, packedDepth), b.sub(firstPanelColumn, packedColumn)));
  }

  Value tile = tileBuffers.lookup(equation);
  Value tileStride =
      EntryLayout::emitTileStride(b, plan, stage, [&](FlatSymbolRefAttr axis) { return lengths.lookup(axis); });
  bool isSummedByChunk = chunk && stage.isSummedInSweep();
  Value goesOn = isSummedByChunk ? b.toIndex(arith::ExtUIOp::create(b, b.getI64Type(), chunk->isLater)) : b.index(0);
  auto emitRows = [&](Value firstTileRow, Value rows, Value panelPointer, Value column,
                      int64_t columns = kPanelColumns) {
    Value a = b.advance(left, f32, b.mul(firstTileRow, leftStride));
    Value place = stage.chunkLocal ? b.sub(column, chunk->columns.first) : column;
    Value c = b.advance(tile, f32, b.add(b.mul(firstTileRow, tileStride), place));
    library.emitCall(b, rows, rightType, a, leftStride, panelPointer, rightRow, depth, c, tileStride, goesOn, columns);
  };
  if (isColumnKernel) {
    emitRows(b.index(0), rowCount, right, b.index(0));
    return;
  }
  int64_t height = target.tileRows();
  auto emitPanel = [&](Value panel, int64_t columns) {
    Value panelPointer = b.advance(right, rightType, b.mul(panel, panelStride));
    Value column = b.add(firstPanelColumn, b.mul(panel, kPanelColumns));
    b.evenTiles(rowCount, height,
                [&](Value first, Value rows) { emitRows(first, rows, panelPointer, column, columns); });
  };
  Value across = b.sub(width, firstPanelColumn);
  if (std::optional<int64_t> known = getConstant(across)) {
    // The last panel of a narrow result, such as a small head, has columns that nobody wants.
    int64_t whole = *known / kPanelColumns, rest = *known % kPanelColumns;
    if (whole > 0) {
      b.loop(b.index(0), b.index(whole), 1, [&](Value panel) { emitPanel(panel, kPanelColumns); });
    }
    if (rest > 0) {
      emitPanel(b.index(whole), rest);
    }
    return;
  }
  b.loop(b.index(0), b.ceilDiv(across, kPanelColumns), 1, [&](Value panel) { emitPanel(panel, kPanelColumns); });
}

void KernelEmitter::emitCopyOut(const Stage &stage) {
  EquationOp equation = stage.equation;
  auto yield = cast<YieldOp>(KernelOp(plan.kernel).getBody().front().getTerminator());
  auto position = llvm::find(yield.getValues(), equation.getResult()) - yield.getValues().begin();
  TensorView destination = views.lookup(KernelOp(plan.kernel).getResult(position)), source = tileView(stage);
  unsigned width = target.lanes();
  auto rows = scf::ForOp::create(b, b.index(0), rowCount, b.index(1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(rows.getBody()->getTerminator());
  Value row = b.add(firstRow, rows.getInductionVar());
  auto copy = [&](ElementEmitter &emitter, Value offset) {
    // The tile holds columns in order: one contiguous load.
    Type lanesType = VectorType::get({static_cast<int64_t>(width)}, b.getF32Type());
    Value at =
        b.sub(b.add(offset, b.mul(row, plan.row < 0 ? b.index(0) : source.strides[(*equation.getShared())[plan.row]])),
              source.origin);
    Value loaded = b.load(lanesType, b.advance(source.pointer, b.getF32Type(), at), 4);
    emitter.store(destination, resultIndices(emitter, stage), Lanes::vector(loaded));
  };
  if (!plan.columns.empty()) {
    laneLoop(firstColumn, lastColumn, width, [&](Value column, Value count) {
      ElementEmitter emitter(b, *this, equation, width);
      if (count) {
        emitter.setActive(count);
      }
      bindShared(emitter, stage, row);
      bindColumns(emitter, stage, column);
      copy(emitter, column);
    });
    return;
  }
  SmallVector<unsigned> outer = stage.inner();
  unsigned last = outer.pop_back_val();
  nest(stage, outer, {}, [&](ArrayRef<Value> members, ValueRange) -> SmallVector<Value> {
    SmallVector<Value> membersNow(members);
    Value flat = flatPlace(stage, outer, membersNow, last);
    laneLoop(b.index(0), lengths.lookup(equation.getAxisOf(last)), width, [&](Value base, Value count) {
      ElementEmitter emitter(b, *this, equation, width);
      if (count) {
        emitter.setActive(count);
      }
      bindShared(emitter, stage, row);
      for (auto [variable, member] : llvm::zip(outer, membersNow)) {
        emitter.bind(variable, Lanes::uniform(member));
      }
      emitter.bind(last, Lanes::affine(base, 1));
      copy(emitter, b.add(flat, base));
    });
    return {};
  });
}
