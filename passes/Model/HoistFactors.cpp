//===- HoistFactors.cpp - factors out of sums -----------------------------===//
#include "dialects/Heddle/IR/EquationUtils.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace heddle {
#define GEN_PASS_DEF_HOISTFACTORS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

/// `start` times the numerator over the denominator, made by `make` from each factor.
static Value emitFactors(OpBuilder &builder, Location loc, const Factors &parts, Value start,
                         function_ref<Value(Value)> make) {
  for (Value factor : parts.numerator) {
    Value made = make(factor);
    start = start ? Value(arith::MulFOp::create(builder, loc, start, made)) : made;
  }
  for (Value factor : parts.denominator) {
    start = arith::DivFOp::create(builder, loc, start, make(factor));
  }
  return start;
}

static uint64_t getReducedVariables(EquationOp equation) { return ~((uint64_t(1) << equation.getNumResultVars()) - 1); }

/// The variables of `reader` at which `read` reads the dimensions of its tensor, if they are distinct.
static std::optional<SmallVector<unsigned>> getPlainIndices(EquationOp reader, ReadOp read) {
  SmallVector<unsigned> variables;
  for (Value index : read.getIndices()) {
    int variable = getVariable(reader, index);
    if (variable < 0 || llvm::is_contained(variables, static_cast<unsigned>(variable))) {
      return std::nullopt;
    }
    variables.push_back(variable);
  }
  return variables;
}

/// Members of `variables` together, or nothing when a length is known at run time only.
static std::optional<int64_t> countMembers(EquationOp equation, uint64_t variables) {
  int64_t count = 1;
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    if ((variables >> i) & 1) {
      int64_t length = getStaticLength(equation, equation.getAxisOf(i));
      if (ShapedType::isDynamic(length)) {
        return std::nullopt;
      }
      count *= length;
    }
  }
  return count;
}

/// A factor of the sum `reader` that is itself `kept / z`, stored for this sum only, where z does not depend on what
/// is summed over: leave `kept` in memory and bring z here, from where it is hoisted. A softmax then divides each row
/// of the product with the values instead of each weight.
static void takeFactors(EquationOp reader, ReadOp read) {
  auto producer = read.getTensor().getDefiningOp<EquationOp>();
  if (!producer || !isElementwise(producer) || producer.getGuardBlock() || producer.getDecision() ||
      !producer->hasOneUse() || read.getPredicate() || read.getOtherwise() || read.getCheck()) {
    return;
  }
  std::optional<SmallVector<unsigned>> indices = getPlainIndices(reader, read);
  if (!indices) {
    return;
  }
  uint64_t reduced = getReducedVariables(reader), summed = 0, covered = 0;
  for (auto [dimension, variable] : llvm::enumerate(*indices)) {
    covered |= uint64_t(1) << variable;
    if ((reduced >> variable) & 1) {
      summed |= uint64_t(1) << dimension;
    }
  }
  // Elements divided before: one for each place summed over; after: one for each place of the result not read here.
  std::optional<int64_t> before = countMembers(producer, summed), after = countMembers(reader, ~covered & ~reduced);
  if (!summed || !after || (before && *before < *after)) {
    return;
  }
  Factors factors = getFactors(producer, producer.getYielded()), kept, taken;
  auto split = [&](ArrayRef<Value> from, SmallVector<Value> &keep, SmallVector<Value> &take) {
    for (Value factor : from) {
      ((getUsedVariables(producer, factor) & summed) ? keep : take).push_back(factor);
    }
  };
  split(factors.numerator, kept.numerator, taken.numerator);
  split(factors.denominator, kept.denominator, taken.denominator);
  if (kept.numerator.empty() || (taken.numerator.empty() && taken.denominator.empty())) {
    return;
  }
  OpBuilder builder(read->getContext());
  builder.setInsertionPointAfter(read);
  IRMapping mapping;
  mapping.map(producer.getBodyBlock()->getArguments(), read.getIndices());
  Value scaled = emitFactors(builder, read.getLoc(), taken, read,
                             [&](Value factor) { return cloneSlice(builder, producer, factor, mapping); });
  llvm::SmallPtrSet<Operation *, 8> made;
  for (Operation *op = read->getNextNode(); op != scaled.getDefiningOp()->getNextNode(); op = op->getNextNode()) {
    made.insert(op);
  }
  read.getResult().replaceAllUsesExcept(scaled, made);

  auto yield = cast<YieldOp>(producer.getBodyBlock()->getTerminator());
  builder.setInsertionPoint(yield);
  yield->setOperand(0, emitFactors(builder, producer.getLoc(), kept, Value(), [](Value factor) { return factor; }));
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(*producer.getBodyBlock()))) {
    if (isOpTriviallyDead(&op)) {
      op.erase();
    }
  }
}

/// Splits `equation`; leaves it alone when no factor is free of the reduced variables.
static void hoist(EquationOp equation) {
  auto type = cast<RankedTensorType>(equation.getType());
  if (equation.getMonoid() != Monoid::sum || !isa<FloatType>(type.getElementType())) {
    return;
  }
  uint64_t reduced = getReducedVariables(equation);
  for (Value factor : getFactors(equation, equation.getYielded()).numerator) {
    if (auto read = factor.getDefiningOp<ReadOp>(); read && read->getParentOp() == equation) {
      takeFactors(equation, read);
    }
  }
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
    start = emitFactors(builder, loc, parts, start,
                        [&](Value factor) { return cloneSlice(builder, equation, factor, mapping); });
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
