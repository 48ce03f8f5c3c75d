//===- HoistFactors.cpp - factors out of sums -----------------------------===//
#include "dialects/Heddle/IR/EquationUtils.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace heddle {
#define GEN_PASS_DEF_HOISTFACTORS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

/// Splits `equation`; leaves it alone when no factor is free of the reduced variables.
static void hoist(EquationOp equation) {
  auto type = cast<RankedTensorType>(equation.getType());
  if (equation.getMonoid() != Monoid::sum || !isa<FloatType>(type.getElementType())) {
    return;
  }
  unsigned results = equation.getNumResultVars();
  uint64_t reduced = ~((uint64_t(1) << results) - 1);
  auto depends = [&](Value factor) { return (getUsedVariables(equation, factor) & reduced) != 0; };
  Factors factors = getFactors(equation, equation.getYielded());
  Factors inside, outside;
  for (Value factor : factors.numerator) {
    (depends(factor) ? inside : outside).numerator.push_back(factor);
  }
  for (Value factor : factors.denominator) {
    (depends(factor) ? inside : outside).denominator.push_back(factor);
  }
  if ((outside.numerator.empty() && outside.denominator.empty()) || inside.numerator.empty()) {
    return;
  }
  Location loc = equation.getLoc();
  OpBuilder builder(equation);
  std::string name = (equation.getName() + ".sum").str();
  auto axes = llvm::to_vector(equation.getAxes().getAsRange<FlatSymbolRefAttr>());
  auto sums = llvm::to_vector(equation.getReduced().getAsRange<FlatSymbolRefAttr>());
  auto sum = EquationOp::create(builder, loc, type, name, axes, sums, Monoid::sum);
  auto scaled = EquationOp::create(builder, loc, type, equation.getName(), axes);

  if (Block *guard = equation.getGuardBlock()) {
    IRMapping mapping;
    mapping.map(guard->getArguments(), sum.addGuardBlock()->getArguments());
    builder.setInsertionPointToEnd(sum.getGuardBlock());
    for (Operation &op : *guard) {
      builder.clone(op, mapping);
    }
  }
  auto multiply = [&](EquationOp target, const Factors &parts, Value start) {
    builder.setInsertionPointToEnd(target.getBodyBlock());
    IRMapping mapping;
    for (auto [variable, made] :
         llvm::zip(equation.getBodyBlock()->getArguments(), target.getBodyBlock()->getArguments())) {
      mapping.map(variable, made);
    }
    for (Value factor : parts.numerator) {
      Value copy = cloneSlice(builder, equation, factor, mapping);
      start = start ? Value(arith::MulFOp::create(builder, loc, start, copy)) : copy;
    }
    for (Value factor : parts.denominator) {
      start = arith::DivFOp::create(builder, loc, start, cloneSlice(builder, equation, factor, mapping));
    }
    YieldOp::create(builder, loc, start);
  };
  multiply(sum, inside, Value());
  builder.setInsertionPointToEnd(scaled.getBodyBlock());
  Value read = ReadOp::create(builder, loc, sum.getResult(), scaled.getBodyBlock()->getArguments());
  multiply(scaled, outside, read);
  scaled.setDecision(equation.getDecision());
  equation.replaceAllUsesWith(scaled.getResult());
  equation.erase();
}

namespace {
struct HoistFactors : heddle::impl::HoistFactorsBase<HoistFactors> {
  void runOnOperation() override {
    getOperation().walk([](EquationOp equation) { hoist(equation); });
  }
};
} // namespace
