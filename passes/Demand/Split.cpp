//===- Split.cpp - sums over chosen places, apart -------------------------===//
#include "passes/Demand/Split.h"

#include "passes/Demand/Demand.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::demand;
using namespace mlir;

/// The variables by which data choose what `equation` sums: of a condition in its guard that also picks a weight's
/// matrix, or of the index of a weight. 0 when there are none.
static uint64_t getChoosers(EquationOp equation) {
  SmallVector<uint64_t> candidates;
  if (equation.getGuardBlock()) {
    SmallVector<Value> conditions;
    collectConjuncts(equation.getGuardValue(), conditions);
    for (Value condition : conditions) {
      if (readsData(equation, condition)) {
        candidates.push_back(getUsedVariables(equation, condition));
      }
    }
  }
  uint64_t results = (uint64_t(1) << equation.getNumResultVars()) - 1;
  for (Value factor : getFactors(equation, equation.getYielded()).numerator) {
    auto read = factor.getDefiningOp<ReadOp>();
    if (!read || !isa_and_present<WeightOp>(read.getTensor().getDefiningOp())) {
      continue;
    }
    uint64_t plain = 0, chosen = 0;
    for (Value index : read.getIndices()) {
      (getVariable(equation, index) >= 0 ? plain : chosen) |= getUsedVariables(equation, index);
      if (getVariable(equation, index) < 0 && !readsData(equation, index) && getUsedVariables(equation, index)) {
        chosen |= ~uint64_t(0); // no plain matrix
      }
    }
    if (chosen && (chosen & results) && (chosen & ~results) && chosen != ~uint64_t(0)) {
      return chosen;
    }
    for (uint64_t candidate : candidates) {
      if (!chosen && (candidate & plain) && (candidate & results) && (candidate & ~results)) {
        return candidate;
      }
    }
  }
  return 0;
}

void heddle::demand::splitChosenSum(EquationOp equation) {
  if (!isProduct(equation)) {
    return;
  }
  unsigned results = equation.getNumResultVars(), total = equation.getNumVars();
  uint64_t chosen = getChoosers(equation);
  unsigned runTime = 0;
  SmallVector<unsigned> inner, outer, order;
  for (unsigned v = 0; v < total; ++v) {
    bool isChosen = (chosen >> v) & 1;
    runTime += isChosen && ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(v)));
    if (v >= results) {
      (isChosen ? outer : inner).push_back(v);
    }
    if (isChosen) {
      order.push_back(v);
    }
  }
  if (chosen == 0 || runTime != 1 || inner.empty() || outer.empty()) {
    return;
  }
  for (unsigned v = 0; v < results; ++v) {
    if (!((chosen >> v) & 1)) {
      order.push_back(v);
    }
  }
  auto axesOf = [&](ArrayRef<unsigned> variables) {
    SmallVector<FlatSymbolRefAttr> axes;
    for (unsigned v : variables) {
      axes.push_back(equation.getAxisOf(v));
    }
    return axes;
  };
  Location loc = equation.getLoc();
  OpBuilder b(equation);
  Type element = cast<RankedTensorType>(equation.getType()).getElementType();
  SmallVector<FlatSymbolRefAttr> axes = axesOf(order);
  auto part = EquationOp::create(b, loc, getTensorType(equation, axes, element), (equation.getName() + ".part").str(),
                                 axes, axesOf(inner), Monoid::sum);
  auto whole = EquationOp::create(b, loc, cast<RankedTensorType>(equation.getType()), equation.getName(),
                                  llvm::to_vector(equation.getAxes().getAsRange<FlatSymbolRefAttr>()), axesOf(outer),
                                  Monoid::sum);
  whole.setDecision(equation.getDecision());
  // Variables of the old equation in a block of one of the new ones.
  auto bind = [&](IRMapping &mapping, Block *to, ArrayRef<unsigned> variables) {
    for (auto [argument, variable] : llvm::zip(to->getArguments(), variables)) {
      mapping.map(equation.getBodyBlock()->getArgument(variable), argument);
      if (Block *guard = equation.getGuardBlock()) {
        mapping.map(guard->getArgument(variable), argument);
      }
    }
  };
  SmallVector<unsigned> partVariables(order), wholeVariables;
  llvm::append_range(partVariables, inner);
  for (unsigned v = 0; v < results; ++v) {
    wholeVariables.push_back(v);
  }
  llvm::append_range(wholeVariables, outer);

  // Conditions on what is still summed stay inside.
  uint64_t innerMask = 0;
  for (unsigned v : inner) {
    innerMask |= uint64_t(1) << v;
  }
  SmallVector<Value> conditions;
  if (equation.getGuardBlock()) {
    collectConjuncts(equation.getGuardValue(), conditions);
  }
  auto guard = [&](EquationOp to, ArrayRef<unsigned> variables, bool isInner) {
    SmallVector<Value> mine;
    for (Value condition : conditions) {
      if (((getUsedVariables(equation, condition) & innerMask) != 0) == isInner) {
        mine.push_back(condition);
      }
    }
    if (mine.empty()) {
      return;
    }
    Block *block = to.addGuardBlock();
    IRMapping mapping;
    bind(mapping, block, variables);
    b.setInsertionPointToEnd(block);
    Value all;
    for (Value condition : mine) {
      Value one = cloneSlice(b, equation, condition, mapping);
      all = all ? Value(arith::AndIOp::create(b, loc, all, one)) : one;
    }
    YieldOp::create(b, loc, all);
  };
  guard(part, partVariables, true);
  guard(whole, wholeVariables, false);

  IRMapping mapping;
  bind(mapping, part.getBodyBlock(), partVariables);
  b.setInsertionPointToEnd(part.getBodyBlock());
  YieldOp::create(b, loc, cloneSlice(b, equation, equation.getYielded(), mapping));
  IRMapping outerMapping;
  bind(outerMapping, whole.getBodyBlock(), wholeVariables);
  b.setInsertionPointToEnd(whole.getBodyBlock());
  SmallVector<Value> indices;
  for (unsigned v : order) {
    indices.push_back(outerMapping.lookup(equation.getBodyBlock()->getArgument(v)));
  }
  YieldOp::create(b, loc, Value(ReadOp::create(b, loc, part.getResult(), indices)));
  equation.replaceAllUsesWith(whole.getResult());
  equation.erase();
}
