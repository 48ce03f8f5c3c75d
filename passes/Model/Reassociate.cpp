//===- Reassociate.cpp - sums of many factors, two at a time --------------===//
#include "dialects/Heddle/IR/EquationUtils.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace heddle {
#define GEN_PASS_DEF_REASSOCIATE
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

/// Length used to compare costs: run-time axes count as 512.
static double cost(EquationOp equation, uint64_t variables) {
  double product = 1;
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    if ((variables >> i) & 1) {
      int64_t length = getStaticLength(equation, equation.getAxisOf(i));
      product *= ShapedType::isDynamic(length) ? 512.0 : static_cast<double>(length);
    }
  }
  return product;
}

/// Takes one partial sum out of `equation`; false when there is none to take.
static bool split(EquationOp equation) {
  auto type = cast<RankedTensorType>(equation.getType());
  // A guard binds its variables together: only unguarded sums are split.
  if (equation.getMonoid() != Monoid::sum || !isa<FloatType>(type.getElementType()) || equation.getGuardBlock()) {
    return false;
  }
  auto [factors, divisors] = getFactors(equation, equation.getYielded());
  if (factors.size() < 3 || !divisors.empty()) {
    return false;
  }
  unsigned results = equation.getNumResultVars(), total = equation.getNumVars();
  SmallVector<uint64_t> used;
  for (Value factor : factors) {
    used.push_back(getUsedVariables(equation, factor));
  }
  // For each reduced variable: the factors that use it, and what summing those first costs.
  double best = cost(equation, (uint64_t(1) << total) - 1);
  uint64_t bestInner = 0, bestFactors = 0;
  for (unsigned v = results; v < total; ++v) {
    uint64_t inner = 0, members = 0, rest = (uint64_t(1) << results) - 1;
    for (auto [index, mask] : llvm::enumerate(used)) {
      if ((mask >> v) & 1) {
        inner |= mask;
        members |= uint64_t(1) << index;
      } else {
        rest |= mask;
      }
    }
    if (llvm::popcount(members) < 2 || llvm::popcount(members) == static_cast<int>(factors.size())) {
      continue;
    }
    // The partial sum, then what is left with it as one factor.
    double price = cost(equation, inner) + cost(equation, rest);
    if (price < best) {
      best = price;
      bestInner = inner;
      bestFactors = members;
    }
  }
  if (bestFactors == 0) {
    return false;
  }
  uint64_t elsewhere = (uint64_t(1) << results) - 1;
  for (auto [index, mask] : llvm::enumerate(used)) {
    elsewhere |= (bestFactors >> index) & 1 ? 0 : mask;
  }
  SmallVector<FlatSymbolRefAttr> axes, reduced;
  SmallVector<unsigned> kept, summed;
  for (unsigned i = 0; i < total; ++i) {
    if (!((bestInner >> i) & 1)) {
      continue;
    }
    bool isKept = (elsewhere >> i) & 1;
    (isKept ? axes : reduced).push_back(equation.getAxisOf(i));
    (isKept ? kept : summed).push_back(i);
  }
  Location loc = equation.getLoc();
  OpBuilder builder(equation);
  auto partial = EquationOp::create(builder, loc, getTensorType(equation, axes, type.getElementType()),
                                    (equation.getName() + ".part").str(), axes, reduced, Monoid::sum);
  IRMapping mapping;
  unsigned argument = 0;
  for (unsigned variable : kept) {
    mapping.map(equation.getBodyBlock()->getArgument(variable), partial.getBodyBlock()->getArgument(argument++));
  }
  for (unsigned variable : summed) {
    mapping.map(equation.getBodyBlock()->getArgument(variable), partial.getBodyBlock()->getArgument(argument++));
  }
  builder.setInsertionPointToEnd(partial.getBodyBlock());
  Value product;
  for (auto [index, factor] : llvm::enumerate(factors)) {
    if ((bestFactors >> index) & 1) {
      Value copy = cloneSlice(builder, equation, factor, mapping);
      product = product ? Value(arith::MulFOp::create(builder, loc, product, copy)) : copy;
    }
  }
  YieldOp::create(builder, loc, product);

  // What is left: the partial sum times the other factors, over the variables that remain.
  SmallVector<FlatSymbolRefAttr> resultAxes, rest;
  SmallVector<unsigned> remaining;
  for (unsigned i = 0; i < results; ++i) {
    resultAxes.push_back(equation.getAxisOf(i));
  }
  for (unsigned i = results; i < total; ++i) {
    if (!llvm::is_contained(summed, i)) {
      rest.push_back(equation.getAxisOf(i));
      remaining.push_back(i);
    }
  }
  builder.setInsertionPoint(equation);
  std::optional<Monoid> monoid = rest.empty() ? std::nullopt : std::optional(Monoid::sum);
  auto whole = EquationOp::create(builder, loc, type, equation.getName(), resultAxes, rest, monoid);
  IRMapping outerMapping;
  for (unsigned i = 0; i < results; ++i) {
    outerMapping.map(equation.getBodyBlock()->getArgument(i), whole.getBodyBlock()->getArgument(i));
  }
  for (auto [index, variable] : llvm::enumerate(remaining)) {
    outerMapping.map(equation.getBodyBlock()->getArgument(variable),
                     whole.getBodyBlock()->getArgument(results + index));
  }
  builder.setInsertionPointToEnd(whole.getBodyBlock());
  SmallVector<Value> indices;
  for (unsigned variable : kept) {
    indices.push_back(outerMapping.lookup(equation.getBodyBlock()->getArgument(variable)));
  }
  Value value = ReadOp::create(builder, loc, partial.getResult(), indices);
  for (auto [index, factor] : llvm::enumerate(factors)) {
    if (!((bestFactors >> index) & 1)) {
      value = arith::MulFOp::create(builder, loc, value, cloneSlice(builder, equation, factor, outerMapping));
    }
  }
  YieldOp::create(builder, loc, value);
  whole.setDecision(equation.getDecision());
  equation.replaceAllUsesWith(whole.getResult());
  equation.erase();
  return true;
}

namespace {
struct Reassociate : heddle::impl::ReassociateBase<Reassociate> {
  void runOnOperation() override {
    bool changed = true;
    while (changed) {
      changed = false;
      SmallVector<EquationOp> equations;
      getOperation().walk([&](EquationOp equation) { equations.push_back(equation); });
      for (EquationOp equation : equations) {
        changed |= split(equation);
      }
    }
  }
};
} // namespace
