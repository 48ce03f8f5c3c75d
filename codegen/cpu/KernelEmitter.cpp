//===- KernelEmitter.cpp - work items, tiles and element stages -----------===//
#include "codegen/cpu/KernelEmitter.h"

#include "codegen/cpu/WorkFunction.h"

#include "heddle/contract.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

//===-- Work items --------------------------------------------------------===//

/// Members of the outer axes together.
static int64_t outerCount(EntryLayout &layout, const KernelPlan &plan) {
  int64_t count = 1;
  for (unsigned shared : plan.outer) {
    count *= getStaticLength(layout.entry, plan.axis(shared));
  }
  return count;
}

/// Columns of a column kernel; run-time columns differ by lane, so items count those of the longest.
static Value columnCount(EmitBuilder &b, const KernelPlan &plan, function_ref<Value(FlatSymbolRefAttr)> length) {
  Value count = b.index(1);
  for (unsigned shared : plan.columns) {
    count = b.mul(count, length(plan.axis(shared)));
  }
  return count;
}

Value KernelEmitter::emitItemCount(EmitBuilder &b, EntryLayout &layout, const KernelPlan &plan, Value frame) {
  Value items;
  if (plan.row >= 0) {
    RowBlocks &blocks = layout.rowBlocks(plan);
    items = layout.loadSlot(b, frame, blocks.countSlot, b.getIndexType());
  } else {
    Value call = layout.loadSlot(b, frame, EntryLayout::kCallSlot, b.ptrType());
    items = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  }
  items = b.mul(items, outerCount(layout, plan));
  if (!plan.columns.empty()) {
    Value columns = columnCount(b, plan, [&](FlatSymbolRefAttr axis) -> Value {
      int64_t known = getStaticLength(layout.entry, axis);
      return ShapedType::isDynamic(known) ? layout.loadSlot(b, frame, layout.longestSlot(axis), b.getIndexType())
                                          : b.index(known);
    });
    items = b.mul(items, b.ceilDiv(columns, kPanelColumns));
  }
  return items;
}

LLVM::LLVMFuncOp KernelEmitter::emit(StringRef name, KernelParameters &parameters) {
  OpBuilder::InsertionGuard guard(b);
  WorkFunction work(b, layout, name, parameters);
  frame = work.frame();
  call = layout.loadSlot(b, frame, EntryLayout::kCallSlot, b.ptrType());
  scratch = work.scratch();
  layout.emitScratchBytes(b, frame, plan, [&](const Stage &stage, EntryLayout::Scratch kind, Value offset) {
    EquationOp equation = stage.equation;
    auto &buffers = kind == EntryLayout::Scratch::Tile   ? tileBuffers
                    : kind == EntryLayout::Scratch::Left ? leftBuffers
                                                         : rightBuffers;
    buffers[equation] = b.advance(scratch, b.getI8Type(), offset);
  });
  for (const Stage &stage : plan.stages) {
    if (stage.isReductionOfSweep()) {
      Value room = LLVM::ConstantOp::create(b, b.getI64Type(), plan.tile * target.lanes());
      laneBuffers[stage.equation] = LLVM::AllocaOp::create(b, b.ptrType(), b.getF32Type(), room, /*alignment=*/64);
    }
    if (stage.pivot) {
      Value room = LLVM::ConstantOp::create(b, b.getI64Type(), plan.tile);
      pivotBuffers[stage.equation] = LLVM::AllocaOp::create(b, b.ptrType(), b.getF32Type(), room, /*alignment=*/64);
    }
  }
  if (llvm::any_of(plan.stages, [](const Stage &stage) { return stage.rightByDepth; })) {
    Value room = LLVM::ConstantOp::create(b, b.getI64Type(), target.lanes() * target.lanes());
    squareBuffer = LLVM::AllocaOp::create(b, b.ptrType(), b.getF32Type(), room, /*alignment=*/64);
  }
  return work.finish([&](Value item) { emitItem(item); });
}

void KernelEmitter::emitItem(Value item) {
  int64_t outer = outerCount(layout, plan);
  RowBlocks *blocks = nullptr;
  Value perColumn;
  if (plan.row >= 0) {
    blocks = &layout.rowBlocks(plan);
    perColumn = layout.loadSlot(b, frame, blocks->countSlot, b.getIndexType());
  } else {
    perColumn = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  }
  Value rowBlock = b.rem(item, perColumn), rest = b.div(item, perColumn);
  // An empty axis has no items; its code divides by 1.
  outer = std::max<int64_t>(outer, 1);
  Value outerIndex = b.rem(rest, b.index(outer));
  Value panel = b.div(rest, b.index(outer));
  outerMembers.clear();
  for (unsigned shared : plan.outer) {
    int64_t extent = std::max<int64_t>(getStaticLength(layout.entry, plan.axis(shared)), 1);
    outer /= extent;
    outerMembers.push_back(b.rem(b.div(outerIndex, b.index(std::max<int64_t>(outer, 1))), b.index(extent)));
  }

  Value start = b.index(0), itemLane = b.index(0);
  if (!blocks) {
    itemLane = rowBlock;
  } else if (plan.packedLanes) {
    start = b.mul(rowBlock, plan.block);
  } else {
    Value table = layout.loadSlot(b, frame, blocks->tableSlot, b.ptrType());
    Value at = b.advance(table, b.getI64Type(), b.mul(rowBlock, 2));
    itemLane = b.loadField(b.getIndexType(), at, 0);
    start = b.loadField(b.getIndexType(), at, 8);
  }
  enter(frame, itemLane, plan.packedLanes ? plan.axis(plan.row) : FlatSymbolRefAttr());

  // Rows and columns that this lane does not have, and lanes that are not at work.
  Value wanted = layout.emitIsActive(b, frame, plan.kernel, lane);
  auto require = [&](Value condition) {
    wanted = wanted ? b.createOrFold<arith::AndIOp>(wanted, condition) : condition;
  };
  if (blocks && !plan.packedLanes && isMadeByData(layout.entry, plan.axis(plan.row))) {
    prepareLength(plan.axis(plan.row));
    require(b.less(start, lengths.lookup(plan.axis(plan.row))));
  }
  if (!plan.columns.empty()) {
    for (unsigned shared : plan.columns) {
      prepareLength(plan.axis(shared));
    }
    Value columns = columnCount(b, plan, [&](FlatSymbolRefAttr axis) { return lengths.lookup(axis); });
    firstColumn = b.mul(panel, kPanelColumns);
    lastColumn = b.min(b.add(firstColumn, kPanelColumns), columns);
    if (!getConstant(columns)) {
      require(b.less(firstColumn, columns));
    }
  }
  auto compute = [&] {
    prepareItem();
    emitTiles(start);
  };
  if (wanted) {
    b.when(wanted, compute);
  } else {
    compute();
  }
}

void KernelEmitter::prepareItem() {
  KernelOp kernel = plan.kernel;
  for (Attribute axis : kernel.getShared()) {
    prepareLength(cast<FlatSymbolRefAttr>(axis));
  }
  for (Value result : kernel.getResults()) {
    prepareView(result);
  }
  // Right operands that lie in panels are not read as declared.
  llvm::SmallPtrSet<Operation *, 4> packed;
  for (const Stage &stage : plan.stages) {
    if (stage.contraction && stage.right == Stage::Panels) {
      packed.insert(stage.contraction->rightRead());
    }
  }
  prepareFor(kernel, [&](ReadOp read) { return !packed.contains(read) && !plan.stageOf(read.getTensor()); });
}

void KernelEmitter::emitTiles(Value start) {
  if (plan.row < 0) {
    itemRows = b.index(1);
    emitTile(b.index(0), b.index(1));
    return;
  }
  Value block = layout.emitBlock(b, call, layout.rowBlocks(plan), lane);
  Value rows = b.min(block, b.sub(lengths.lookup(plan.axis(plan.row)), start));
  itemRows = rows;
  if (plan.block == plan.tile) {
    emitTile(start, rows);
    return;
  }
  packForItem(start, rows);
  const Stage *product = plan.columns.empty() ? nullptr : &plan.stages.front();
  if (!product || product->contraction->group < 0) {
    b.evenTiles(rows, plan.tile, [&](Value first, Value count) { emitTile(b.add(start, first), count); });
    return;
  }
  // Runs of rows that choose the same matrix, each in tiles.
  auto choice = [&](Value row) {
    ElementEmitter emitter(b, *this, product->equation, 1);
    bindShared(emitter, *product, row);
    return emitter.emit(product->contraction->chosen).value;
  };
  b.loop(b.index(0), b.add(rows, 0), 1, {b.index(0)}, [&](Value row, ValueRange run) -> SmallVector<Value> {
    Value next = b.add(row, 1), begin = run[0];
    Value after = b.add(start, b.min(next, b.sub(rows, b.index(1))));
    Value differs = arith::CmpIOp::create(b, arith::CmpIPredicate::ne, choice(b.add(start, row)), choice(after));
    Value ends = arith::OrIOp::create(b, differs, arith::CmpIOp::create(b, arith::CmpIPredicate::eq, next, rows));
    b.when(ends, [&] {
      Value first = b.add(start, begin);
      b.evenTiles(b.sub(next, begin), plan.tile,
                  [&](Value offset, Value count) { emitTile(b.add(first, offset), count); });
    });
    return {arith::SelectOp::create(b, ends, next, begin)};
  });
}

//===-- Values of the kernel -----------------------------------------------===//

TensorView KernelEmitter::view(Value tensor) {
  if (const Stage *stage = plan.stageOf(tensor)) {
    if (stage->local) {
      return tileView(*stage);
    }
    // Yielded: read where it was stored.
    auto yield = cast<YieldOp>(KernelOp(plan.kernel).getBody().front().getTerminator());
    auto position = llvm::find(yield.getValues(), tensor) - yield.getValues().begin();
    return views.lookup(KernelOp(plan.kernel).getResult(position));
  }
  return views.lookup(tensor);
}

TensorView KernelEmitter::tileView(const Stage &stage) {
  EquationOp equation = stage.equation;
  TensorView view;
  view.stored = getStoredType(cast<RankedTensorType>(equation.getType()).getElementType());
  view.pointer = tileBuffers.lookup(equation);
  Value rowStride =
      EntryLayout::emitTileStride(b, plan, stage, [&](FlatSymbolRefAttr axis) { return lengths.lookup(axis); });
  unsigned rank = equation.getNumResultVars();
  view.strides.assign(rank, b.index(0));
  view.origin = b.mul(firstRow, plan.row < 0 ? b.index(0) : rowStride);
  Value stride = b.index(1);
  for (int64_t i = rank - 1; i >= 0; --i) {
    int shared = stage.sharedOf(i);
    if (shared >= 0 && shared == plan.row) {
      view.strides[i] = rowStride;
    } else if (shared < 0) {
      view.strides[i] = stride;
      stride = b.mul(stride, lengths.lookup(equation.getAxisOf(i)));
    }
  }
  if (stage.chunkLocal) {
    view.origin = b.add(view.origin, chunk->columns.first);
  }
  if (!plan.columns.empty()) {
    Value digit = b.index(1);
    for (unsigned shared : llvm::reverse(plan.columns)) {
      view.strides[(*equation.getShared())[shared]] = digit;
      digit = b.mul(digit, lengths.lookup(plan.axis(shared)));
    }
    view.origin = b.add(view.origin, firstColumn);
  }
  return view;
}
