//===- EntryPlaces.cpp - lifetimes of buffers, and where they lie ---------===//
#include "codegen/cpu/ElementEmitter.h"
#include "codegen/cpu/EntryLayout.h"
#include "codegen/cpu/StateAccess.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// The op of `block` that holds `op`, or null.
static Operation *ancestorIn(Block *block, Operation *op) {
  while (op && op->getBlock() != block) {
    op = op->getParentOp();
  }
  return op;
}

void EntryLayout::addBuffer(Value value, unsigned begin, unsigned end, unsigned slot) {
  auto type = cast<RankedTensorType>(value.getType());
  buffers.push_back(
      {sizeClass(laneClassOf(type)), staticElements(type) * getStoredBytes(type.getElementType()), begin, end, slot});
}

/// Where `value`, made in `block` at step `begin`, is needed last; a scalar that is read off it is computed where that
/// is used in turn.
EntryLayout::Use EntryLayout::lastUse(Value value, unsigned begin, Block &block, unsigned step) {
  // What a loop or a branch makes is written until it ends.
  Use use{std::max(begin, steps.lookup(value.getDefiningOp()).second), false, false};
  SmallVector<OpOperand *> work(llvm::make_pointer_range(value.getUses()));
  while (!work.empty()) {
    OpOperand *operand = work.pop_back_val();
    Operation *user = operand->getOwner();
    if (user->hasTrait<OpTrait::IsTerminator>() && user->getBlock() == &block) {
      auto loop = dyn_cast<scf::ForOp>(block.getParentOp());
      bool isHandedOver = isa<scf::IfOp>(block.getParentOp()) || (loop && !isPerLane(loop));
      use.isHandedOver |= isHandedOver;
      use.isTested |= isa<scf::ConditionOp>(user) && operand->getOperandNumber() > 0;
      use.end = std::max(use.end, step);
      continue;
    }
    if (Operation *ancestor = ancestorIn(&block, user); ancestor && steps.count(ancestor)) {
      use.end = std::max(use.end, steps[ancestor].second);
    }
    bool isScalar = user->getNumRegions() == 0 && !isa<EquationOp, ScatterOp>(user->getParentOp());
    for (Value result : user->getResults()) {
      if (isScalar && !isa<RankedTensorType>(result.getType())) {
        llvm::append_range(work, llvm::make_pointer_range(result.getUses()));
      }
    }
  }
  return use;
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
