//===- KernelEmitter.cpp - work items, tiles and element stages -----------===//
#include "codegen/cpu/KernelEmitter.h"

#include "codegen/cpu/StateAccess.h"
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
    RowBlocks &blocks = layout.rowBlocks(plan.axis(plan.row), plan.block, plan.packedLanes);
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

LLVM::LLVMFuncOp KernelEmitter::emit(StringRef name) {
  MLIRContext *context = b.getContext();
  Type ptr = b.ptrType(), i64 = b.getI64Type();
  auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(context), {ptr, i64, i64, b.getI32Type()});
  auto function = LLVM::LLVMFuncOp::create(b, name, type, LLVM::Linkage::Internal);
  OpBuilder::InsertionGuard guard(b);
  Block *entry = function.addEntryBlock(b);
  b.setInsertionPointToStart(entry);
  frame = entry->getArgument(0);
  call = layout.loadSlot(b, frame, EntryLayout::kCallSlot, ptr);
  Value worker = b.toIndex(arith::ExtUIOp::create(b, i64, entry->getArgument(3)));
  Value stride = layout.loadSlot(b, frame, EntryLayout::kScratchStrideSlot, b.getIndexType());
  scratch = b.advance(layout.loadSlot(b, frame, EntryLayout::kScratchSlot, ptr), b.getI8Type(), b.mul(worker, stride));
  layout.emitScratchBytes(b, frame, plan, [&](const Stage &stage, EntryLayout::Scratch kind, Value offset) {
    EquationOp equation = stage.equation;
    auto &buffers = kind == EntryLayout::Scratch::Tile   ? tileBuffers
                    : kind == EntryLayout::Scratch::Left ? leftBuffers
                                                         : rightBuffers;
    buffers[equation] = b.advance(scratch, b.getI8Type(), offset);
  });
  // Always a loop, so that what an item computes stays in its region.
  auto items = scf::ForOp::create(b, b.toIndex(entry->getArgument(1)), b.toIndex(entry->getArgument(2)), b.index(1));
  {
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPoint(items.getBody()->getTerminator());
    enterItem(items.getInductionVar());
  }
  LLVM::ReturnOp::create(b, ValueRange{});
  return function;
}

void KernelEmitter::enterItem(Value item) {
  int64_t outer = outerCount(layout, plan);
  Value rowBlock = b.index(0), rest = item;
  RowBlocks *blocks = nullptr;
  Value perColumn;
  if (plan.row >= 0) {
    blocks = &layout.rowBlocks(plan.axis(plan.row), plan.block, plan.packedLanes);
    perColumn = layout.loadSlot(b, frame, blocks->countSlot, b.getIndexType());
  } else {
    perColumn = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  }
  rowBlock = b.rem(item, perColumn);
  rest = b.div(item, perColumn);
  Value outerIndex = b.rem(rest, b.index(outer));
  Value panel = b.div(rest, b.index(outer));
  for (unsigned shared : plan.outer) {
    outer /= getStaticLength(layout.entry, plan.axis(shared));
    outerMembers.push_back(
        b.rem(b.div(outerIndex, b.index(outer)), b.index(getStaticLength(layout.entry, plan.axis(shared)))));
  }

  Value start = b.index(0), rows = b.index(1);
  lane = b.index(0);
  if (!blocks) {
    lane = rowBlock;
  } else if (plan.packedLanes) {
    start = b.mul(rowBlock, plan.block);
  } else {
    Value table = layout.loadSlot(b, frame, blocks->tableSlot, b.ptrType());
    Value at = b.advance(table, b.getI64Type(), b.mul(rowBlock, 2));
    lane = b.loadField(b.getIndexType(), at, 0);
    start = b.loadField(b.getIndexType(), at, 8);
  }

  // Lengths of all axes that the kernel mentions, then views, then captured scalars.
  auto noteAxis = [&](FlatSymbolRefAttr axis) {
    if (lengths.count(axis)) {
      return;
    }
    if (plan.packedLanes && axis == plan.axis(plan.row)) {
      LaneClass rowClass;
      if (ShapedType::isDynamic(getStaticLength(layout.entry, axis))) {
        rowClass.push_back(axis);
      }
      Value table = layout.loadSlot(b, frame, layout.offsetsSlot(rowClass), b.ptrType());
      Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
      Value units = b.toIndex(b.load(b.getI64Type(), b.advance(table, b.getI64Type(), lanes), 8));
      int64_t known = getStaticLength(layout.entry, axis);
      lengths[axis] = ShapedType::isDynamic(known) ? units : b.mul(units, known);
      return;
    }
    lengths[axis] = layout.emitLength(b, call, axis, lane);
  };
  KernelOp kernel = plan.kernel;
  for (Attribute axis : kernel.getShared()) {
    noteAxis(cast<FlatSymbolRefAttr>(axis));
  }
  kernel.walk([&](EquationOp equation) {
    for (unsigned i = 0; i < equation.getNumVars(); ++i) {
      noteAxis(equation.getAxisOf(i));
    }
  });
  kernel.walk([&](Operation *op) {
    if (auto length = dyn_cast<LengthOp>(op)) {
      noteAxis(length.getAxisAttr());
    }
    for (Value operand : op->getOperands()) {
      for (FlatSymbolRefAttr axis : getAxes(operand.getType())) {
        noteAxis(axis);
      }
    }
  });
  for (Value result : kernel.getResults()) {
    views[result] = outsideView(result);
  }
  // Right operands that lie in panels are not read as declared.
  llvm::SmallPtrSet<Operation *, 4> packed;
  for (const Stage &stage : plan.stages) {
    if (stage.contraction && stage.right == Stage::Panels) {
      packed.insert(stage.contraction->rightRead());
    }
  }
  kernel.walk([&](ReadOp read) {
    Value tensor = read.getTensor();
    if (!packed.contains(read) && !plan.stageOf(tensor) && !views.count(tensor)) {
      views[tensor] = outsideView(tensor);
    }
  });
  kernel.walk([&](Operation *op) {
    for (Value operand : op->getOperands()) {
      if (!isa<RankedTensorType>(operand.getType()) && !kernel.getBody().isAncestor(operand.getParentRegion())) {
        prepare(operand);
      }
    }
  });

  if (!plan.columns.empty()) {
    firstColumn = b.mul(panel, kPanelColumns);
    lastColumn = b.min(b.add(firstColumn, kPanelColumns),
                       columnCount(b, plan, [&](FlatSymbolRefAttr axis) { return lengths.lookup(axis); }));
  }
  if (plan.row < 0) {
    emitTile(b.index(0), rows);
    return;
  }
  rows = b.min(b.index(plan.block), b.sub(lengths.lookup(plan.axis(plan.row)), start));
  if (plan.block == plan.tile) {
    emitTile(start, rows);
    return;
  }
  // Tiles of nearly equal height: a short last one would wait for its own latency.
  Value tiles = b.ceilDiv(rows, plan.tile);
  Value height = b.div(rows, b.max(tiles, b.index(1))), taller = b.rem(rows, b.max(tiles, b.index(1)));
  auto loop = scf::ForOp::create(b, b.index(0), tiles, b.index(1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(loop.getBody()->getTerminator());
  Value tile = loop.getInductionVar();
  Value extra = b.toIndex(arith::ExtUIOp::create(b, b.getI64Type(), b.less(tile, taller)));
  Value first = b.add(b.mul(tile, height), b.min(tile, taller));
  emitTile(b.add(start, first), b.add(height, extra));
}

//===-- The world around the equations ------------------------------------===//

Value KernelEmitter::length(FlatSymbolRefAttr axis) { return lengths.lookup(axis); }

void KernelEmitter::prepare(Value captured) {
  if (scalars.count(captured)) {
    return;
  }
  Operation *op = captured.getDefiningOp();
  if (!op) {
    // A loop variable: the frame holds its value.
    scalars[captured] = layout.loadSlot(b, frame, layout.slots.lookup(captured), b.getIndexType());
    return;
  }
  if (auto length = dyn_cast<LengthOp>(op)) {
    scalars[captured] = layout.emitLength(b, call, length.getAxisAttr(), lane);
    return;
  }
  if (isa<PlaceOp>(op)) {
    scalars[captured] = b.index(0);
    return;
  }
  if (auto read = dyn_cast<ReadOp>(op)) {
    TensorView view = outsideView(read.getTensor());
    Value at = b.index(0);
    for (auto [index, stride] : llvm::zip(read.getIndices(), view.strides)) {
      prepare(index);
      at = b.add(at, b.mul(scalars.lookup(index), stride));
    }
    Value loaded = b.load(EmitBuilder::getLoadedType(view.stored), b.advance(view.pointer, view.stored, at), 1);
    Type element = read.getType();
    if (element.isInteger(1)) {
      loaded = arith::TruncIOp::create(b, element, loaded);
    } else if (element.isIndex()) {
      loaded = b.toIndex(loaded);
    } else if (element != view.stored) {
      loaded = b.widen(loaded, view.stored, target.hasHalf);
    }
    scalars[captured] = loaded;
    return;
  }
  IRMapping mapping;
  for (Value operand : op->getOperands()) {
    prepare(operand);
    mapping.map(operand, scalars.lookup(operand));
  }
  Operation *clone = b.clone(*op, mapping);
  for (auto [original, copy] : llvm::zip(op->getResults(), clone->getResults())) {
    scalars[original] = copy;
  }
}

Value KernelEmitter::scalar(Value captured) { return scalars.lookup(captured); }

TensorView KernelEmitter::outsideView(Value tensor) {
  auto type = cast<RankedTensorType>(tensor.getType());
  TensorView view;
  view.stored = getStoredType(type.getElementType());
  view.strides.resize(type.getRank());
  Value stride = b.index(1);
  for (int64_t i = type.getRank() - 1; i >= 0; --i) {
    view.strides[i] = stride;
    FlatSymbolRefAttr axis = getAxes(type)[i];
    Value extent = type.isDynamicDim(i) ? layout.emitLength(b, call, axis, lane) : b.index(type.getDimSize(i));
    stride = b.mul(stride, extent);
  }
  if (auto weight = tensor.getDefiningOp<WeightOp>()) {
    auto param = lookupParam(weight);
    const PackedWeight &packed = layout.weights.plain(param);
    view.stored = packed.stored;
    Value base = b.loadField(b.ptrType(), call, offsetof(heddle_call, weights));
    view.pointer = b.advance(base, b.getI8Type(), b.index(packed.offset));
    return view;
  }
  if (Operation *def = tensor.getDefiningOp(); def && isa<AppendOp, WindowOp, LoadOp>(def)) {
    // State is read where it lies; no such kernel packs lanes.
    Value instance = getInstance(def);
    if (instance) {
      prepare(instance);
    }
    view.pointer = emitStatePointer(b, call, def, instance ? scalars.lookup(instance) : Value(), lane);
    return view;
  }
  Value pointer = layout.loadSlot(b, frame, layout.slots.lookup(tensor), b.ptrType());
  if (!plan.packedLanes) {
    LaneClass laneClass = layout.laneClassOf(type);
    Value units = lane;
    if (!laneClass.empty()) {
      Value table = layout.loadSlot(b, frame, layout.offsetsSlot(laneClass), b.ptrType());
      units = b.toIndex(b.load(b.getI64Type(), b.advance(table, b.getI64Type(), lane), 8));
    }
    pointer = b.advance(pointer, view.stored, b.mul(units, layout.staticElements(type)));
  }
  view.pointer = pointer;
  return view;
}

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

//===-- Element stages ----------------------------------------------------===//

void KernelEmitter::emitTile(Value first, Value count) {
  firstRow = first;
  rowCount = count;
  for (const Stage &stage : plan.stages) {
    if (!stage.contraction) {
      emitElements(stage);
      continue;
    }
    emitProduct(stage);
    if (stage.yielded) {
      emitCopyOut(stage);
    }
  }
}

void KernelEmitter::bindShared(ElementEmitter &emitter, const Stage &stage, Value row) {
  EquationOp equation = stage.equation;
  ArrayRef<int64_t> shared = *equation.getShared();
  if (plan.row >= 0) {
    emitter.bind(shared[plan.row], Lanes::uniform(row));
  }
  for (auto [member, axis] : llvm::zip(outerMembers, plan.outer)) {
    emitter.bind(shared[axis], Lanes::uniform(member));
  }
}

void KernelEmitter::bindColumns(ElementEmitter &emitter, const Stage &stage, Value column) {
  EquationOp equation = stage.equation;
  ArrayRef<int64_t> shared = *equation.getShared();
  int64_t innermost = getStaticLength(equation, plan.axis(plan.columns.back()));
  unsigned lanes = target.lanes();
  bool aligned = plan.columns.size() == 1 || (!ShapedType::isDynamic(innermost) && innermost % lanes == 0);
  Value rest = column;
  Value restLanes = aligned ? Value() : emitter.toVector(Lanes::affine(column, 1));
  for (auto [position, axis] : llvm::enumerate(llvm::reverse(plan.columns))) {
    bool isOutermost = position + 1 == plan.columns.size();
    Value extent = lengths.lookup(plan.axis(axis));
    if (aligned) {
      // A vector never crosses a row of the innermost axis: outer digits are the same for all its lanes.
      Value digit = isOutermost ? rest : b.rem(rest, extent);
      emitter.bind(shared[axis], position == 0 ? Lanes::affine(digit, 1) : Lanes::uniform(digit));
      rest = b.div(rest, extent);
    } else {
      Value extents = emitter.toVector(Lanes::uniform(extent));
      emitter.bind(shared[axis],
                   Lanes::vector(isOutermost ? restLanes : Value(arith::RemUIOp::create(b, restLanes, extents))));
      restLanes = arith::DivUIOp::create(b, restLanes, extents);
    }
  }
}

void KernelEmitter::laneLoop(Value begin, Value end, unsigned width, function_ref<void(Value, Value)> body) {
  std::optional<int64_t> first = getConstant(begin), last = getConstant(end);
  Value count = b.sub(end, begin);
  Value whole = b.add(begin, b.sub(count, b.rem(count, b.index(width))));
  if (!(first && last && *last - *first < width)) {
    b.loop(begin, whole, width, [&](Value base) { body(base, Value()); });
  }
  b.when(b.less(whole, end), [&] { body(whole, b.sub(end, whole)); });
}

SmallVector<Value> KernelEmitter::nest(const Stage &stage, ArrayRef<unsigned> variables, ValueRange init,
                                       function_ref<SmallVector<Value>(ArrayRef<Value>, ValueRange)> body) {
  SmallVector<Value> members;
  std::function<SmallVector<Value>(unsigned, ValueRange)> descend = [&](unsigned depth, ValueRange carried) {
    if (depth == variables.size()) {
      return body(members, carried);
    }
    EquationOp equation = stage.equation;
    return b.loop(b.index(0), lengths.lookup(equation.getAxisOf(variables[depth])), 1, carried,
                  [&](Value member, ValueRange inner) {
                    members.push_back(member);
                    SmallVector<Value> next = descend(depth + 1, inner);
                    members.pop_back();
                    return next;
                  });
  };
  return descend(0, init);
}

int KernelEmitter::chooseLaneVariable(const Stage &stage) {
  EquationOp equation = stage.equation;
  unsigned results = equation.getNumResultVars();
  SmallVector<unsigned> inner = stage.inner();
  int lastReduced = equation.getNumVars() > results ? static_cast<int>(equation.getNumVars()) - 1 : -1;
  if (inner.empty()) {
    return lastReduced;
  }
  if (lastReduced < 0) {
    return inner.back();
  }
  // Prefer the variable along which more reads are contiguous.
  auto contiguous = [&](unsigned variable) {
    int count = 0;
    equation.getBody().walk([&](ReadOp read) {
      if (!read.getIndices().empty() && read.getIndices().back() == equation.getBodyBlock()->getArgument(variable)) {
        ++count;
      }
    });
    return count;
  };
  return contiguous(lastReduced) > contiguous(inner.back()) ? lastReduced : static_cast<int>(inner.back());
}

SmallVector<Lanes> KernelEmitter::resultIndices(ElementEmitter &emitter, const Stage &stage) {
  EquationOp equation = stage.equation;
  SmallVector<Lanes> indices;
  for (unsigned i = 0; i < equation.getNumResultVars(); ++i) {
    indices.push_back(emitter.emit(equation.getBodyBlock()->getArgument(i)));
  }
  return indices;
}

void KernelEmitter::emitElements(const Stage &stage) {
  auto loop = scf::ForOp::create(b, b.index(0), rowCount, b.index(1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(loop.getBody()->getTerminator());
  emitElementRow(stage, b.add(firstRow, loop.getInductionVar()));
}

void KernelEmitter::emitElementRow(const Stage &stage, Value row) {
  EquationOp equation = stage.equation;
  unsigned results = equation.getNumResultVars(), width = target.lanes();
  SmallVector<unsigned> inner = stage.inner(), reduced;
  for (unsigned i = results; i < equation.getNumVars(); ++i) {
    reduced.push_back(i);
  }
  std::optional<Monoid> monoid = equation.getMonoid();
  Type element = cast<RankedTensorType>(equation.getType()).getElementType();
  TensorView target = view(equation.getResult());

  if (!plan.columns.empty()) {
    // Element by element on the panel that a product left in its tile.
    laneLoop(firstColumn, lastColumn, width, [&](Value column, Value count) {
      ElementEmitter emitter(b, *this, equation, width);
      if (count) {
        emitter.setActive(count);
      }
      bindShared(emitter, stage, row);
      bindColumns(emitter, stage, column);
      emitter.store(target, resultIndices(emitter, stage), emitter.emitBody());
    });
    return;
  }

  int laneVariable = chooseLaneVariable(stage);
  bool reduceLanes = laneVariable >= static_cast<int>(results);
  SmallVector<unsigned> outerLoops, reducedLoops;
  llvm::copy_if(inner, std::back_inserter(outerLoops), [&](unsigned v) { return static_cast<int>(v) != laneVariable; });
  llvm::copy_if(reduced, std::back_inserter(reducedLoops),
                [&](unsigned v) { return static_cast<int>(v) != laneVariable; });
  Value identity = monoid ? ElementEmitter::identity(b, *monoid, element) : Value();
  Type lanesType = VectorType::get({static_cast<int64_t>(width)}, element);

  /// The guarded body as a vector (or a scalar when no variable is bound to lanes).
  auto emitTerm = [&](ElementEmitter &emitter, bool asVector) -> Value {
    std::optional<Lanes> guard = emitter.emitGuard();
    Lanes body = emitter.emitBody();
    Value term = asVector ? emitter.toVector(body) : body.value;
    if (guard) {
      Value otherwise = asVector ? emitter.toVector(Lanes::uniform(identity)) : identity;
      term = arith::SelectOp::create(b, guard->kind == Lanes::Uniform ? guard->value : emitter.toVector(*guard), term,
                                     otherwise);
    }
    return term;
  };
  auto bindAll = [&](ElementEmitter &emitter, ArrayRef<unsigned> variables, ArrayRef<Value> members) {
    for (auto [variable, member] : llvm::zip(variables, members)) {
      emitter.bind(variable, Lanes::uniform(member));
    }
  };

  nest(stage, outerLoops, {}, [&](ArrayRef<Value> outer, ValueRange) -> SmallVector<Value> {
    SmallVector<Value> outerNow(outer);
    auto newEmitter = [&] {
      ElementEmitter emitter(b, *this, equation, width);
      bindShared(emitter, stage, row);
      bindAll(emitter, outerLoops, outerNow);
      return emitter;
    };
    if (laneVariable < 0 || reduceLanes) {
      Value result;
      if (!monoid) {
        ElementEmitter emitter = newEmitter();
        emitter.store(target, resultIndices(emitter, stage), emitter.emitBody());
        return {};
      }
      Value start = arith::ConstantOp::create(b, DenseElementsAttr::get(cast<VectorType>(lanesType), [&] {
                                                Attribute constant;
                                                matchPattern(identity, m_Constant(&constant));
                                                return constant;
                                              }()));
      SmallVector<Value> sums =
          nest(stage, reducedLoops, {start}, [&](ArrayRef<Value> members, ValueRange carried) -> SmallVector<Value> {
            SmallVector<Value> membersNow(members);
            Value end = lengths.lookup(equation.getAxisOf(laneVariable));
            Value whole = b.sub(end, b.rem(end, b.index(width)));
            auto step = [&](Value base, Value count, Value sum) -> Value {
              ElementEmitter emitter = newEmitter();
              if (count) {
                emitter.setActive(count);
              }
              bindAll(emitter, reducedLoops, membersNow);
              emitter.bind(laneVariable, Lanes::affine(base, 1));
              Value term = emitTerm(emitter, /*asVector=*/true);
              if (count) {
                term = arith::SelectOp::create(b, emitter.getActiveMask(), term, start);
              }
              return ElementEmitter::combine(b, *monoid, sum, term);
            };
            Value sum = carried[0];
            if (getConstant(whole) != 0) {
              sum = b.loop(b.index(0), whole, width, {sum}, [&](Value base, ValueRange inner) -> SmallVector<Value> {
                return {step(base, Value(), inner[0])};
              })[0];
            }
            Value rest = b.less(whole, end);
            if (getConstant(rest) == 0) {
              return {sum};
            }
            auto tail = scf::IfOp::create(b, TypeRange{lanesType}, rest, /*addThenBlock=*/true, /*addElseBlock=*/true);
            OpBuilder::InsertionGuard guard(b);
            b.setInsertionPointToStart(tail.elseBlock());
            scf::YieldOp::create(b, sum);
            b.setInsertionPointToStart(tail.thenBlock());
            scf::YieldOp::create(b, step(whole, b.sub(end, whole), sum));
            return {tail.getResult(0)};
          });
      result = ElementEmitter::reduceLanes(b, *monoid, sums[0]);
      ElementEmitter emitter = newEmitter();
      emitter.store(target, resultIndices(emitter, stage), Lanes::uniform(result));
      return {};
    }
    laneLoop(b.index(0), lengths.lookup(equation.getAxisOf(laneVariable)), width, [&](Value base, Value count) {
      ElementEmitter outerEmitter = newEmitter();
      if (count) {
        outerEmitter.setActive(count);
      }
      outerEmitter.bind(laneVariable, Lanes::affine(base, 1));
      if (!monoid) {
        outerEmitter.store(target, resultIndices(outerEmitter, stage), outerEmitter.emitBody());
        return;
      }
      Value start = outerEmitter.toVector(Lanes::uniform(identity));
      SmallVector<Value> sums =
          nest(stage, reducedLoops, {start}, [&](ArrayRef<Value> members, ValueRange carried) -> SmallVector<Value> {
            ElementEmitter emitter = newEmitter();
            if (count) {
              emitter.setActive(count);
            }
            emitter.bind(laneVariable, Lanes::affine(base, 1));
            bindAll(emitter, reducedLoops, members);
            return {ElementEmitter::combine(b, *monoid, carried[0], emitTerm(emitter, /*asVector=*/true))};
          });
      outerEmitter.store(target, resultIndices(outerEmitter, stage), Lanes::vector(sums[0]));
    });
    return {};
  });
}
