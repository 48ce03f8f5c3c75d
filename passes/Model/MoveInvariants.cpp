//===- MoveInvariants.cpp - what no round of a loop changes ---------------===//
#include "passes/Passes.h"

#include "dialects/Heddle/IR/Heddle.h"

#include "mlir/Interfaces/LoopLikeInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/LoopInvariantCodeMotionUtils.h"

namespace heddle {
#define GEN_PASS_DEF_MOVEINVARIANTS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

/// Does an axis take its length from a selection inside `loop`, by itself or by way of the axes that it is made of?
static bool isMadeIn(LoopLikeOpInterface loop, FlatSymbolRefAttr axis) {
  bool found = false;
  loop.walk([&](SelectWhereOp select) { found |= select.getAxisAttr() == axis; });
  AxisOp op = lookupAxis(loop, axis);
  for (std::optional<ArrayAttr> sources : {op.getParts(), op.getInputs()}) {
    found = found || (sources && llvm::any_of(sources->getAsRange<FlatSymbolRefAttr>(),
                                              [&](FlatSymbolRefAttr source) { return isMadeIn(loop, source); }));
  }
  return found;
}

/// Does `op` mention an axis whose length each round of the loop makes anew? No operand says so.
static bool dependsOnLengthsOf(LoopLikeOpInterface loop, Operation *op) {
  bool found = false;
  op->walk([&](Operation *inner) {
    inner->getAttrDictionary().walk([&](FlatSymbolRefAttr axis) {
      found = found || (SymbolTable::lookupNearestSymbolFrom<AxisOp>(loop, axis) && isMadeIn(loop, axis));
    });
  });
  return found;
}

namespace {
struct MoveInvariants : heddle::impl::MoveInvariantsBase<MoveInvariants> {
  void runOnOperation() override {
    getOperation()->walk([](LoopLikeOpInterface loop) {
      bool selects = false;
      loop.walk([&](SelectWhereOp) { selects = true; });
      moveLoopInvariantCode(
          loop.getLoopRegions(), [&](Value value, Region *) { return loop.isDefinedOutsideOfLoop(value); },
          [&](Operation *op, Region *) {
            return isMemoryEffectFree(op) && isSpeculatable(op) && !(selects && dependsOnLengthsOf(loop, op));
          },
          [&](Operation *op, Region *) { loop.moveOutOfLoop(op); });
    });
  }
};
} // namespace
