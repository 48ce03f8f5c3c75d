//===- Companions.cpp - code of sorts, scatters and selections ------------===//
#include "codegen/cpu/Companions.h"

#include "codegen/cpu/WorkFunction.h"

#include "heddle/contract.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// Rows that one item sorts; members of a split axis that one item of a scatter takes.
static constexpr int64_t kSortRows = 16, kScatterMembers = 64;
/// Up to so many ranks are selected one by one.
static constexpr int64_t kFewRanks = 8;

//===-- Work items --------------------------------------------------------===//

/// The largest length of `axis` over all lanes.
static Value emitLongest(EmitBuilder &b, EntryLayout &layout, FlatSymbolRefAttr axis, Value frame) {
  int64_t known = getStaticLength(layout.entry, axis);
  return ShapedType::isDynamic(known) ? layout.loadSlot(b, frame, layout.longestSlot(axis), b.getIndexType())
                                      : b.index(known);
}

/// Parts of one lane.
static Value emitPartCount(EmitBuilder &b, EntryLayout &layout, Operation *op, Value frame) {
  if (auto sort = dyn_cast<SortOp>(op)) {
    Value rows = b.index(1);
    for (auto [dimension, axis] : llvm::enumerate(getAxes(sort.getKeys().getType()))) {
      if (static_cast<int64_t>(dimension) != static_cast<int64_t>(sort.getDimension())) {
        rows = b.mul(rows, emitLongest(b, layout, axis, frame));
      }
    }
    return b.ceilDiv(rows, kSortRows);
  }
  if (auto scatter = dyn_cast<ScatterOp>(op)) {
    int split = getSplitVariable(scatter);
    if (split >= 0) {
      auto axis = cast<FlatSymbolRefAttr>(scatter.getAxes()[split]);
      return b.ceilDiv(emitLongest(b, layout, axis, frame), kScatterMembers);
    }
  }
  return b.index(1);
}

Value CompanionEmitter::emitItemCount(EmitBuilder &b, EntryLayout &layout, Operation *op, Value frame) {
  Value call = layout.loadSlot(b, frame, EntryLayout::kCallSlot, b.ptrType());
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  return b.mul(lanes, emitPartCount(b, layout, op, frame));
}

Value CompanionEmitter::emitScratchBytes(EmitBuilder &b, EntryLayout &layout, Operation *op, Value frame) {
  auto sort = dyn_cast<SortOp>(op);
  if (!sort) {
    return b.index(0);
  }
  FlatSymbolRefAttr axis = getAxes(sort.getKeys().getType())[sort.getDimension()];
  // One more place, so that an empty row has something to look at.
  return b.mul(b.add(emitLongest(b, layout, axis, frame), 1), kSortScratchBytes);
}

LLVM::LLVMFuncOp CompanionEmitter::emit(StringRef name, KernelParameters &parameters) {
  OpBuilder::InsertionGuard guard(b);
  WorkFunction work(b, layout, name, parameters);
  scratch = work.scratch();
  Value parts = emitPartCount(b, layout, op, work.frame());
  return work.finish([&](Value item) {
    enter(work.frame(), b.div(item, parts));
    Value part = b.rem(item, parts);
    auto compute = [&] {
      if (auto select = dyn_cast<SelectWhereOp>(op)) {
        emitSelectWhere(select);
      } else if (auto scatter = dyn_cast<ScatterOp>(op)) {
        emitScatter(scatter, part);
      } else {
        emitSort(cast<SortOp>(op), part);
      }
    };
    if (Value active = layout.emitIsActive(b, frame, op, lane)) {
      b.when(active, compute);
    } else {
      compute();
    }
  });
}

//===-- Selections --------------------------------------------------------===//

void CompanionEmitter::emitSelectWhere(SelectWhereOp select) {
  Type i8 = b.getI8Type(), i64 = b.getI64Type();
  Value total = b.index(1);
  for (FlatSymbolRefAttr axis : getAxes(select.getCondition().getType())) {
    prepareLength(axis);
    total = b.mul(total, length(axis));
  }
  prepareView(select.getCondition());
  prepareView(select.getPlaces());
  Value condition = view(select.getCondition()).pointer, places = view(select.getPlaces()).pointer;
  Value count =
      b.loop(b.index(0), b.add(total, 0), 1, {b.index(0)}, [&](Value place, ValueRange so) -> SmallVector<Value> {
        Value holds = b.load(i8, b.advance(condition, i8, place), 1);
        b.when(arith::TruncIOp::create(b, b.getI1Type(), holds),
               [&] { b.store(b.toI64(place), b.advance(places, i64, so[0]), 8); });
        return {b.add(so[0], b.toIndex(arith::ExtUIOp::create(b, i64, holds)))};
      })[0];
  b.store(b.toI64(count), layout.emitLengthAddress(b, call, select.getAxisAttr(), lane), 8);
}

//===-- Scatters ----------------------------------------------------------===//

static bool dependsOn(Value value, Block *region, Value variable) {
  if (value == variable) {
    return true;
  }
  Operation *op = value.getDefiningOp();
  return op && op->getBlock() == region &&
         llvm::any_of(op->getOperands(), [&](Value operand) { return dependsOn(operand, region, variable); });
}

int heddle::cpu::getSplitVariable(ScatterOp scatter) {
  Block *region = &scatter.getBody().front();
  auto indices = region->getTerminator()->getOperands().drop_front().drop_back();
  auto axes = getAxes(scatter.getTarget().getType());
  for (int64_t d = static_cast<int64_t>(indices.size()) - 1; d >= 0; --d) {
    auto argument = dyn_cast<BlockArgument>(indices[d]);
    if (argument && argument.getOwner() == region && scatter.getAxes()[argument.getArgNumber()] == axes[d]) {
      return argument.getArgNumber();
    }
  }
  return -1;
}

void CompanionEmitter::emitScatter(ScatterOp scatter, Value part) {
  for (auto axis : scatter.getAxes().getAsRange<FlatSymbolRefAttr>()) {
    prepareLength(axis);
  }
  prepareFor(scatter);
  prepareView(scatter.getTarget());
  prepareView(scatter.getResult());
  TensorView from = view(scatter.getTarget()), to = view(scatter.getResult());
  auto axes = getAxes(scatter.getTarget().getType());
  for (FlatSymbolRefAttr axis : axes) {
    prepareLength(axis);
  }
  int64_t width = std::max(1u, to.stored.getIntOrFloatBitWidth() / 8);
  auto product = [&](ArrayRef<FlatSymbolRefAttr> of) {
    Value elements = b.index(1);
    for (FlatSymbolRefAttr axis : of) {
      elements = b.mul(elements, length(axis));
    }
    return elements;
  };
  int split = getSplitVariable(scatter);
  if (split < 0) {
    LLVM::MemcpyOp::create(b, to.pointer, from.pointer, b.toI64(b.mul(product(axes), width)), /*isVolatile=*/false);
    emitScatterLoops(scatter, split, b.index(0), b.index(1));
    return;
  }
  auto indices = scatter.getBody().front().getTerminator()->getOperands().drop_front().drop_back();
  unsigned dimension = llvm::find(indices, scatter.getBody().front().getArgument(split)) - indices.begin();
  Value extent = length(axes[dimension]);
  Value begin = b.min(b.mul(part, kScatterMembers), extent), end = b.min(b.add(begin, kScatterMembers), extent);
  Value inner = product(axes.drop_front(dimension + 1));
  Value bytes = b.toI64(b.mul(b.mul(b.sub(end, begin), inner), width));
  b.loop(b.index(0), product(axes.take_front(dimension)), 1, [&](Value outer) {
    Value first = b.mul(b.add(b.mul(outer, extent), begin), inner);
    LLVM::MemcpyOp::create(b, b.advance(to.pointer, to.stored, first), b.advance(from.pointer, to.stored, first), bytes,
                           /*isVolatile=*/false);
  });
  emitScatterLoops(scatter, split, begin, end);
}

/// All variables in ascending order; of the split one, [begin, end), innermost: a place is written by one member only.
void CompanionEmitter::emitScatterLoops(ScatterOp scatter, int split, Value begin, Value end) {
  Block *region = &scatter.getBody().front();
  Operation *yield = region->getTerminator();
  auto indices = yield->getOperands().drop_front().drop_back();
  auto axes = getAxes(scatter.getTarget().getType());
  TensorView to = view(scatter.getResult());
  Type element = cast<RankedTensorType>(scatter.getTarget().getType()).getElementType();
  // Lanes run along the split variable when it is all that they differ by.
  bool isVector = split >= 0 && !indices.empty() && indices.back() == region->getArgument(split);
  for (auto [dimension, index] : llvm::enumerate(yield->getOperands().drop_back())) {
    bool isPlain = isVector && dimension == indices.size();
    isVector = isVector && (isPlain || !dependsOn(index, region, region->getArgument(split)));
  }
  unsigned width = isVector ? target.lanes() : 1;

  SmallVector<Value> members(region->getNumArguments());
  auto write = [&](Value base, Value count) {
    ElementEmitter emitter(b, *this, scatter, width);
    if (count) {
      emitter.setActive(count);
    }
    for (auto [variable, member] : llvm::enumerate(members)) {
      if (static_cast<int>(variable) != split) {
        emitter.bind(variable, Lanes::uniform(member));
      } else {
        emitter.bind(variable, Lanes::affine(base, isVector ? 1 : 0));
      }
    }
    Value wanted = emitter.emit(yield->getOperand(0)).value;
    SmallVector<Lanes> places;
    for (auto [index, axis] : llvm::zip(indices, axes)) {
      places.push_back(emitter.emit(index));
      bool isPlain = split >= 0 && index == region->getArgument(split);
      if (!isPlain) {
        Value inside = b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::ult, places.back().value, length(axis));
        wanted = b.createOrFold<arith::AndIOp>(wanted, inside);
      }
    }
    b.when(wanted, [&] {
      ElementEmitter inside = emitter;
      Lanes value = inside.emit(yield->getOperands().back());
      if (scatter.getMonoid()) {
        Lanes old = inside.load(to, places, std::nullopt, element);
        bool uniform = old.kind == Lanes::Uniform && value.kind == Lanes::Uniform;
        Value combined = ElementEmitter::combine(b, *scatter.getMonoid(), uniform ? old.value : inside.toVector(old),
                                                 uniform ? value.value : inside.toVector(value));
        value = uniform ? Lanes::uniform(combined) : Lanes::vector(combined);
      }
      inside.store(to, places, value);
    });
  };
  std::function<void(unsigned)> descend = [&](unsigned variable) {
    if (variable == members.size()) {
      if (split < 0) {
        write(Value(), Value());
      } else if (isVector) {
        ElementEmitter::laneLoop(b, begin, end, width, write);
      } else {
        b.loop(begin, end, 1, [&](Value member) { write(member, Value()); });
      }
      return;
    }
    if (static_cast<int>(variable) == split) {
      descend(variable + 1);
      return;
    }
    auto axis = cast<FlatSymbolRefAttr>(scatter.getAxes()[variable]);
    b.loop(b.index(0), length(axis), 1, [&](Value member) {
      members[variable] = member;
      descend(variable + 1);
    });
  };
  descend(0);
}

//===-- Sorts -------------------------------------------------------------===//

void CompanionEmitter::emitSort(SortOp sort, Value part) {
  unsigned sorted = sort.getDimension();
  auto keyType = cast<RankedTensorType>(sort.getKeys().getType());
  auto axes = getAxes(keyType), resultAxes = getAxes(sort.getValues().getType());
  for (Value tensor :
       {Value(sort.getKeys()), Value(sort.getMembers()), Value(sort.getValues()), Value(sort.getPlaces())}) {
    if (tensor) {
      prepareView(tensor);
    }
  }
  for (FlatSymbolRefAttr axis : axes) {
    prepareLength(axis);
  }
  prepareLength(resultAxes[sorted]);
  Value rows = b.index(1);
  for (auto [dimension, axis] : llvm::enumerate(axes)) {
    rows = dimension == sorted ? rows : b.mul(rows, length(axis));
  }
  TensorView keys = view(sort.getKeys()), values = view(sort.getValues()), places = view(sort.getPlaces());
  Value first = b.min(b.mul(part, kSortRows), rows);
  b.loop(first, b.min(b.add(first, kSortRows), rows), 1, [&](Value flat) {
    Value keyAt = b.index(0), resultAt = b.index(0), rest = flat;
    for (int64_t d = static_cast<int64_t>(axes.size()) - 1; d >= 0; --d) {
      if (d == static_cast<int64_t>(sorted)) {
        continue;
      }
      Value member = b.rem(rest, length(axes[d]));
      rest = b.div(rest, length(axes[d]));
      keyAt = b.add(keyAt, b.mul(member, keys.strides[d]));
      resultAt = b.add(resultAt, b.mul(member, values.strides[d]));
    }
    SortRow row;
    row.length = length(axes[sorted]);
    row.ranks = length(resultAxes[sorted]);
    row.keys = b.advance(keys.pointer, keys.stored, keyAt);
    if (sort.getMembers()) {
      row.members = b.advance(view(sort.getMembers()).pointer, b.getI8Type(), keyAt);
    }
    row.keyStride = keys.strides[sorted];
    row.values = b.advance(values.pointer, values.stored, resultAt);
    row.places = b.advance(places.pointer, b.getI64Type(), resultAt);
    row.resultStride = values.strides[sorted];
    row.stored = keys.stored;
    row.storedValue = values.stored;
    row.descending = sort.getDescending();
    row.hasHalf = hasHalf();
    std::optional<int64_t> ranks = getConstant(row.ranks);
    if (ranks && *ranks <= kFewRanks) {
      emitSelectionRow(b, row);
    } else {
      emitSortedRow(b, row, scratch);
    }
  });
}
