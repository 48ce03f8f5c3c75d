//===- EntryLayout.cpp - the frame, lengths and buffers of one entry ------===//
#include "codegen/cpu/EntryLayout.h"

#include "codegen/cpu/ElementEmitter.h"
#include "codegen/cpu/Microkernel.h"
#include "codegen/cpu/StateAccess.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

#include "llvm/ADT/DenseSet.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

//===-- Axes --------------------------------------------------------------===//

LaneClass EntryLayout::laneClassOf(RankedTensorType type) {
  LaneClass laneClass;
  for (FlatSymbolRefAttr axis : getAxes(type)) {
    if (ShapedType::isDynamic(getStaticLength(entry, axis))) {
      laneClass.push_back(axis);
    }
  }
  llvm::sort(laneClass, [](FlatSymbolRefAttr a, FlatSymbolRefAttr b) { return a.getValue() < b.getValue(); });
  return laneClass;
}

int64_t EntryLayout::staticElements(RankedTensorType type) {
  int64_t elements = 1;
  for (int64_t extent : type.getShape()) {
    elements *= ShapedType::isDynamic(extent) ? 1 : extent;
  }
  return elements;
}

unsigned EntryLayout::offsetsSlot(const LaneClass &laneClass) {
  auto [it, isNew] = classes.insert({laneClass, slotCount});
  slotCount += isNew;
  return it->second;
}

unsigned EntryLayout::longestSlot(FlatSymbolRefAttr axis) {
  auto [it, isNew] = longest.insert({axis, slotCount});
  slotCount += isNew;
  return it->second;
}

RowBlocks &EntryLayout::rowBlocks(FlatSymbolRefAttr axis, int64_t block, bool packed) {
  for (RowBlocks &known : blocks) {
    if (known.axis == axis && known.block == block && known.packed == packed) {
      return known;
    }
  }
  blocks.push_back({axis, block, packed, slotCount, slotCount + 1});
  slotCount += 2;
  return blocks.back();
}

//===-- Analysis ----------------------------------------------------------===//

/// The kernel or loop of `block` that holds `op`, or null.
static Operation *ancestorIn(Block *block, Operation *op) {
  while (op && op->getBlock() != block) {
    op = op->getParentOp();
  }
  return op;
}

LogicalResult EntryLayout::analyseAxes() {
  // All axes that the entry mentions, those that they are derived from included.
  llvm::SmallDenseSet<Attribute> seen;
  SmallVector<FlatSymbolRefAttr> mentioned;
  std::function<void(FlatSymbolRefAttr)> mention = [&](FlatSymbolRefAttr axis) {
    if (!ShapedType::isDynamic(getStaticLength(entry, axis)) || !seen.insert(axis).second) {
      return;
    }
    mentioned.push_back(axis);
    AxisOp op = lookupAxis(entry, axis);
    for (std::optional<ArrayAttr> list : {op.getInputs(), op.getParts()}) {
      if (list) {
        llvm::for_each(list->getAsRange<FlatSymbolRefAttr>(), mention);
      }
    }
  };
  auto mentionAll = [&](TypeRange types) {
    for (Type type : types) {
      llvm::for_each(getAxes(type), mention);
    }
  };
  mentionAll(entry.getArgumentTypes());
  auto addAll = [&](auto wanted) {
    for (FlatSymbolRefAttr axis : mentioned) {
      if (wanted(lookupAxis(entry, axis)) && !llvm::is_contained(axes, axis)) {
        axes.push_back(axis);
      }
    }
  };
  auto isGiven = [](AxisOp op) { return !op.getDerived() && !op.getParts() && !op.getParent(); };
  addAll([&](AxisOp op) { return isGiven(op) && !op.getSession(); });
  boundAxes = axes.size();
  llvm::SmallPtrSet<Operation *, 8> inShapes;
  for (TypeRange types : {TypeRange(entry.getArgumentTypes()), TypeRange(entry.getResultTypes())}) {
    mentionAll(types);
    for (Type type : types) {
      for (FlatSymbolRefAttr axis : getAxes(type)) {
        inShapes.insert(lookupAxis(entry, axis));
      }
    }
  }
  entry.walk([&](Operation *op) {
    mentionAll(op->getResultTypes());
    mentionAll(op->getOperandTypes());
    if (auto equation = dyn_cast<EquationOp>(op)) {
      for (unsigned i = 0; i < equation.getNumVars(); ++i) {
        mention(equation.getAxisOf(i));
      }
    } else if (auto length = dyn_cast<LengthOp>(op)) {
      mention(length.getAxisAttr());
    }
  });
  addAll(isGiven);
  sequenceAxes = axes.size();
  addAll([&](AxisOp op) { return !isGiven(op) && !op.getParent() && (inShapes.contains(op) || op.getBound()); });
  for (FlatSymbolRefAttr axis : mentioned) {
    if (AxisOp op = lookupAxis(entry, axis); op.getParent()) {
      return op.emitError("not supported yet: sub-axes in compiled code; `--reference` evaluates them");
    }
  }
  return success();
}

heddle_axis_source EntryLayout::axisSource(unsigned index) {
  if (index < boundAxes) {
    return HEDDLE_AXIS_INPUT;
  }
  if (index >= sequenceAxes) {
    return HEDDLE_AXIS_DERIVED;
  }
  return lookupAxis(entry, axes[index]).getSession() ? HEDDLE_AXIS_PAST : HEDDLE_AXIS_HELD;
}

LogicalResult EntryLayout::analyse(const Target &target) {
  if (failed(analyseAxes())) {
    return failure();
  }
  for (BlockArgument argument : entry.getArguments()) {
    if (!isa<RankedTensorType>(argument.getType())) {
      return entry.emitError("every input must be a tensor");
    }
    slots[argument] = slotCount++;
  }
  auto ret = cast<func::ReturnOp>(entry.getBody().front().getTerminator());
  for (auto [index, value] : llvm::enumerate(ret.getOperands())) {
    outputs[value] = index;
  }
  unsigned step = 0;
  if (failed(analyseBlock(entry.getBody().front(), target, step))) {
    return failure();
  }
  assignPlaces();
  return success();
}

void EntryLayout::addBuffer(Value value, unsigned begin, unsigned end, unsigned slot) {
  auto type = cast<RankedTensorType>(value.getType());
  buffers.push_back(
      {laneClassOf(type), staticElements(type) * getStoredBytes(type.getElementType()), begin, end, slot});
}

/// Is `scalar` computed from lengths and constants only?
static bool dependsOnLengths(Value scalar) {
  Operation *op = scalar.getDefiningOp();
  return op && !isa<ReadOp>(op) && op->getNumRegions() == 0 && isMemoryEffectFree(op) &&
         llvm::all_of(op->getOperands(), dependsOnLengths);
}

Value EntryLayout::emitScalar(EmitBuilder &b, Value call, Value scalar, Value lane) {
  Operation *op = scalar.getDefiningOp();
  if (auto length = dyn_cast<LengthOp>(op)) {
    return emitLength(b, call, length.getAxisAttr(), lane);
  }
  if (isa<PlaceOp>(op)) {
    return b.index(0);
  }
  IRMapping mapping;
  for (Value operand : op->getOperands()) {
    mapping.map(operand, emitScalar(b, call, operand, lane));
  }
  return b.clone(*op, mapping)->getResult(cast<OpResult>(scalar).getResultNumber());
}

LogicalResult EntryLayout::analyseBlock(Block &block, const Target &target, unsigned &step) {
  SmallVector<std::pair<Value, unsigned>> made; // results of kernels of this block, with their step
  for (Operation &op : block) {
    unsigned begin = step;
    if (auto kernel = dyn_cast<KernelOp>(op)) {
      FailureOr<KernelPlan> plan = planKernel(kernel, target);
      if (failed(plan)) {
        return failure();
      }
      if (plan->row >= 0) {
        rowBlocks(plan->axis(plan->row), plan->block, plan->packedLanes);
      }
      kernels.push_back(std::move(*plan));
      for (Value result : kernel.getResults()) {
        slots[result] = slotCount++;
        made.push_back({result, step});
      }
      kernel.walk([&](EquationOp equation) {
        auto note = [&](Type type) {
          for (FlatSymbolRefAttr axis : getAxes(type)) {
            if (ShapedType::isDynamic(getStaticLength(entry, axis))) {
              longestSlot(axis);
            }
          }
          offsetsSlot(laneClassOf(cast<RankedTensorType>(type)));
        };
        note(equation.getType());
        for (unsigned i = 0; i < equation.getNumVars(); ++i) {
          if (ShapedType::isDynamic(getStaticLength(entry, equation.getAxisOf(i)))) {
            longestSlot(equation.getAxisOf(i));
          }
        }
        equation.walk([&](ReadOp read) { note(read.getTensor().getType()); });
      });
      ++step;
    } else if (auto loop = dyn_cast<scf::ForOp>(op)) {
      slots[loop.getInductionVar()] = slotCount++;
      for (BlockArgument carried : loop.getRegionIterArgs()) {
        slots[carried] = slotCount++;
      }
      for (Value result : loop.getResults()) {
        slots[result] = slotCount++;
        made.push_back({result, begin});
      }
      if (failed(analyseBlock(*loop.getBody(), target, step))) {
        return failure();
      }
      ++step;
    } else if (auto weight = dyn_cast<WeightOp>(op)) {
      slots[weight.getResult()] = slotCount++;
    } else if (isa<AppendOp, WindowOp, LoadOp, StoreOp>(op)) {
      if (failed(checkStateAccess(&op))) {
        return failure();
      }
      ++step;
    } else if (auto check = dyn_cast<CheckOp>(op); check && dependsOnLengths(check.getCondition())) {
      checks.push_back(check);
    } else if (!isa<LengthOp, PlaceOp, ReadOp, func::ReturnOp, scf::YieldOp>(op) &&
               !(op.getNumRegions() == 0 && isMemoryEffectFree(&op) &&
                 llvm::none_of(op.getResultTypes(), llvm::IsaPred<RankedTensorType>))) {
      return op.emitError() << "not supported yet: '" << op.getName()
                            << "' in compiled code; `--reference` evaluates it";
    }
    steps[&op] = {begin, step};
  }
  // Lifetimes, now that every user in the block has a step.
  for (auto [value, begin] : made) {
    unsigned end = begin;
    bool carried = false;
    for (Operation *user : value.getUsers()) {
      if (isa<scf::YieldOp>(user) && user->getBlock() == &block) {
        carried = true;
      } else if (Operation *ancestor = ancestorIn(&block, user); ancestor && steps.count(ancestor)) {
        end = std::max(end, steps[ancestor].second);
      }
    }
    if (auto loop = value.getDefiningOp<scf::ForOp>()) {
      // Two buffers that the iterations use in turn; alive as long as the result is.
      unsigned index = cast<OpResult>(value).getResultNumber();
      Value yielded = loop.getBody()->getTerminator()->getOperand(index);
      addBuffer(value, begin, end, slotCount);
      addBuffer(value, begin, end, slotCount + 1);
      spareSlots[yielded] = slotCount;
      slotCount += 3; // the two buffers, and the sum of their addresses
      continue;
    }
    if (!carried && !outputs.count(value)) {
      addBuffer(value, begin, end, slots[value]);
    }
  }
  return success();
}

/// State is read where it lies: nothing may read a value after it has been replaced, or carry it away.
LogicalResult EntryLayout::checkStateAccess(Operation *op) {
  for (Value value : op->getResults()) {
    for (Operation *user : value.getUsers()) {
      if (isa<scf::YieldOp, func::ReturnOp>(user)) {
        return op->emitOpError("is carried or returned, which compiled code cannot do with state yet");
      }
    }
  }
  auto store = dyn_cast<StoreOp>(op);
  if (!store) {
    return success();
  }
  for (auto load : op->getBlock()->getOps<LoadOp>()) {
    for (Operation *user : load.getResult().getUsers()) {
      Operation *ancestor = op->getBlock()->findAncestorOpInBlock(*user);
      if (load.getState() == store.getState() && ancestor && op->isBeforeInBlock(ancestor)) {
        return op->emitOpError("replaces a value that is read afterwards");
      }
    }
  }
  return success();
}

void EntryLayout::assignPlaces() {
  // First fit by size among places of the same lane class whose tenant is gone.
  SmallVector<ArenaBuffer *> order;
  for (ArenaBuffer &buffer : buffers) {
    order.push_back(&buffer);
  }
  // Slots are handed out in program order, so they break ties the same way every time.
  llvm::sort(order, [](const ArenaBuffer *a, const ArenaBuffer *c) {
    return std::pair(a->begin, a->slot) < std::pair(c->begin, c->slot);
  });
  for (ArenaBuffer *buffer : order) {
    int best = -1;
    for (auto [index, place] : llvm::enumerate(places)) {
      if (place.laneClass != buffer->laneClass || place.busyUntil >= buffer->begin) {
        continue;
      }
      auto distance = [&](int64_t bytes) { return std::abs(bytes - buffer->unitBytes); };
      if (best < 0 || distance(place.unitBytes) < distance(places[best].unitBytes)) {
        best = index;
      }
    }
    if (best < 0) {
      best = places.size();
      places.push_back({buffer->laneClass, 0, 0});
    }
    places[best].unitBytes = std::max(places[best].unitBytes, buffer->unitBytes);
    places[best].busyUntil = buffer->end;
    buffer->place = best;
  }
}

//===-- Emission ----------------------------------------------------------===//

Value EntryLayout::loadSlot(EmitBuilder &b, Value frame, unsigned slot, Type type) {
  return b.loadField(type, frame, 8 * slot);
}
void EntryLayout::storeSlot(EmitBuilder &b, Value frame, unsigned slot, Value value) {
  b.storeField(value, frame, 8 * slot);
}

Value EntryLayout::emitLength(EmitBuilder &b, Value call, FlatSymbolRefAttr axis, Value lane) {
  int64_t length = getStaticLength(entry, axis);
  if (!ShapedType::isDynamic(length)) {
    return b.index(length);
  }
  AxisOp op = lookupAxis(entry, axis);
  if (auto parts = op.getParts()) {
    Value total = b.index(0);
    for (auto part : parts->getAsRange<FlatSymbolRefAttr>()) {
      total = b.add(total, emitLength(b, call, part, lane));
    }
    return total;
  }
  if (op.getDerived()) {
    SmallVector<Value> symbols;
    for (auto input : op.getInputs()->getAsRange<FlatSymbolRefAttr>()) {
      symbols.push_back(emitLength(b, call, input, lane));
    }
    // Lengths below zero are those of empty axes.
    std::function<Value(AffineExpr)> emit = [&](AffineExpr expr) -> Value {
      switch (expr.getKind()) {
      case AffineExprKind::Constant:
        return b.index(cast<AffineConstantExpr>(expr).getValue());
      case AffineExprKind::SymbolId:
        return symbols[cast<AffineSymbolExpr>(expr).getPosition()];
      case AffineExprKind::DimId:
        llvm_unreachable("verified: derived lengths have no dims");
      default:
        break;
      }
      auto binary = cast<AffineBinaryOpExpr>(expr);
      Value lhs = emit(binary.getLHS()), rhs = emit(binary.getRHS());
      switch (expr.getKind()) {
      case AffineExprKind::Add:
        return b.add(lhs, rhs);
      case AffineExprKind::Mul:
        return b.mul(lhs, rhs);
      case AffineExprKind::Mod: {
        Value rem = b.createOrFold<arith::RemSIOp>(lhs, rhs);
        return b.createOrFold<arith::RemSIOp>(b.add(rem, rhs), rhs);
      }
      case AffineExprKind::FloorDiv:
        return b.createOrFold<arith::FloorDivSIOp>(lhs, rhs);
      default:
        return b.createOrFold<arith::CeilDivSIOp>(lhs, rhs);
      }
    };
    return b.max(b.index(0), emit(op.getDerived()->getResult(0)));
  }
  auto position = llvm::find(axes, axis) - axes.begin();
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  Value table = b.loadField(b.ptrType(), call, offsetof(heddle_call, lengths));
  Value at = b.add(b.mul(lanes, position), lane);
  return b.toIndex(b.load(b.getI64Type(), b.advance(table, b.getI64Type(), at), 8));
}

Value EntryLayout::emitTotal(EmitBuilder &b, Value call, const LaneClass &laneClass) {
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  if (laneClass.empty()) {
    return lanes;
  }
  return b.loop(b.index(0), lanes, 1, {b.index(0)}, [&](Value lane, ValueRange sum) -> SmallVector<Value> {
    Value units = b.index(1);
    for (FlatSymbolRefAttr axis : laneClass) {
      units = b.mul(units, emitLength(b, call, axis, lane));
    }
    return {b.add(sum[0], units)};
  })[0];
}

Value EntryLayout::emitTileStride(EmitBuilder &b, const KernelPlan &plan, const Stage &stage,
                                  function_ref<Value(FlatSymbolRefAttr)> length) {
  if (!plan.columns.empty()) {
    return b.index(kPanelColumns);
  }
  EquationOp equation = stage.equation;
  Value elements = b.index(1);
  for (unsigned variable : stage.inner()) {
    elements = b.mul(elements, length(equation.getAxisOf(variable)));
  }
  return b.roundUp(elements, kPanelColumns);
}

Value EntryLayout::emitScratchBytes(EmitBuilder &b, Value frame, const KernelPlan &plan,
                                    function_ref<void(const Stage &, Scratch, Value)> place) {
  auto length = [&](FlatSymbolRefAttr axis) -> Value {
    int64_t known = getStaticLength(entry, axis);
    return ShapedType::isDynamic(known) ? loadSlot(b, frame, longestSlot(axis), b.getIndexType()) : b.index(known);
  };
  Value bytes = b.index(0);
  auto take = [&](const Stage &stage, Scratch kind, Value size) {
    place(stage, kind, bytes);
    bytes = b.add(bytes, b.roundUp(size, 64));
  };
  for (const Stage &stage : plan.stages) {
    EquationOp equation = stage.equation;
    if (stage.local) {
      int64_t width = getStoredBytes(cast<RankedTensorType>(equation.getType()).getElementType());
      take(stage, Scratch::Tile, b.mul(emitTileStride(b, plan, stage, length), plan.tile * width));
    }
    if (!stage.contraction) {
      continue;
    }
    Value depth = b.index(1), columns = b.index(1);
    for (unsigned variable : stage.contraction->reduced) {
      depth = b.mul(depth, length(equation.getAxisOf(variable)));
    }
    for (unsigned variable : stage.contraction->columns) {
      columns = b.mul(columns, length(equation.getAxisOf(variable)));
    }
    if (stage.packLeft) {
      take(stage, Scratch::Left, b.mul(b.roundUp(depth, 16), plan.tile * 4));
    }
    if (stage.right == Stage::Packed) {
      Value width = plan.columns.empty() ? b.roundUp(columns, kPanelColumns) : b.index(kPanelColumns);
      take(stage, Scratch::Right, b.mul(b.mul(depth, width), 4));
    }
  }
  return bytes;
}
