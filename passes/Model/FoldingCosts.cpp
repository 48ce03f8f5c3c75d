//===- FoldingCosts.cpp - what may be evaluated at compile time -----------===//
#include "passes/Model/FoldingCosts.h"

#include "dialects/Heddle/IR/Heddle.h"

#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace heddle;
using namespace mlir;

bool heddle::dependsOnMore(Operation *op) {
  return op
      ->walk([&](Operation *inner) {
        bool isKnown = isa<EquationOp, SortOp, ScatterOp, ScanOp, YieldOp, ReadOp, scf::ForOp, scf::YieldOp>(inner) ||
                       (isMemoryEffectFree(inner) && inner->getNumRegions() == 0 &&
                        !isa<RandomOp, WeightOp, PlaceOp, LengthOp>(inner));
        auto length = dyn_cast<LengthOp>(inner);
        if (length && !ShapedType::isDynamic(getStaticLength(length, length.getAxisAttr()))) {
          isKnown = true;
        }
        return isKnown ? WalkResult::advance() : WalkResult::interrupt();
      })
      .wasInterrupted();
}

bool heddle::isStatic(Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor ? tensor.hasStaticShape() && tensor.getNumElements() <= kMostElements : type.isIntOrIndexOrFloat();
}

double heddle::countSteps(Operation *op) {
  double own = 1;
  auto extent = [&](FlatSymbolRefAttr axis) {
    int64_t length = getStaticLength(op, axis);
    return ShapedType::isDynamic(length) ? kMostSteps * 2 : static_cast<double>(length);
  };
  if (auto equation = dyn_cast<EquationOp>(op)) {
    for (unsigned i = 0; i < equation.getNumVars(); ++i) {
      own *= extent(equation.getAxisOf(i));
    }
    return own;
  }
  if (auto scatter = dyn_cast<ScatterOp>(op)) {
    for (auto axis : scatter.getAxes().getAsRange<FlatSymbolRefAttr>()) {
      own *= extent(axis);
    }
    return own;
  }
  if (auto scan = dyn_cast<ScanOp>(op)) {
    own = extent(scan.getAxisAttr());
  } else if (auto loop = dyn_cast<scf::ForOp>(op)) {
    std::optional<llvm::APInt> rounds = loop.getStaticTripCount();
    own = rounds ? static_cast<double>(rounds->getZExtValue()) : kMostSteps * 2;
  } else if (isa<SortOp>(op)) {
    return 32 * static_cast<double>(cast<RankedTensorType>(op->getResult(0).getType()).getNumElements());
  }
  double inner = 1;
  for (Region &region : op->getRegions()) {
    for (Operation &nested : region.front()) {
      inner += countSteps(&nested);
    }
  }
  return own * inner;
}

bool heddle::isWork(Operation *op) {
  auto equation = dyn_cast<EquationOp>(op);
  return equation ? !equation.getReduced().empty() : isa<SortOp, ScatterOp, ScanOp, scf::ForOp>(op);
}
