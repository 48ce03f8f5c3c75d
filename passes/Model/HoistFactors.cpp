//===- HoistFactors.cpp - factors out of sums -----------------------------===//
#include "dialects/Heddle/IR/EquationUtils.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"
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

/// What an elementwise equation yields, where it may be a choice: `value` where `condition` holds, else zero.
struct Choice {
  Value value, condition; ///< no condition: null
};

static bool isZero(Value value) {
  FloatAttr constant;
  return matchPattern(value, m_Constant(&constant)) && constant.getValue().isPosZero();
}

static Choice getChoice(EquationOp equation) {
  auto select = equation.getYielded().getDefiningOp<arith::SelectOp>();
  if (select && select->getParentOp() == equation && select.getType().isF32() && isZero(select.getFalseValue()) &&
      select.getCondition().getType().isInteger(1)) {
    return {select.getTrueValue(), select.getCondition()};
  }
  return {equation.getYielded(), Value()};
}

/// Is `index` the member of variable `summed`'s axis at which the row of variable `row` is? The axes are the same, or
/// that of `row` is what comes behind the earlier rows of a stream.
static bool isOwnPlace(EquationOp equation, Value index, unsigned row, unsigned summed) {
  FlatSymbolRefAttr whole = equation.getAxisOf(summed);
  if (getVariable(equation, index) == static_cast<int>(row)) {
    return equation.getAxisOf(row) == whole;
  }
  auto sum = index.getDefiningOp<arith::AddIOp>();
  auto earlier = sum ? sum.getRhs().getDefiningOp<LengthOp>() : LengthOp();
  AxisOp axis = lookupAxis(equation, whole);
  if (!earlier || getVariable(equation, sum.getLhs()) != static_cast<int>(row) || !axis || !axis.getDerived()) {
    return false;
  }
  MLIRContext *context = equation.getContext();
  auto both = AffineMap::get(0, 2, getAffineSymbolExpr(0, context) + getAffineSymbolExpr(1, context));
  auto inputs = axis.getInputs()->getAsRange<FlatSymbolRefAttr>();
  return *axis.getDerived() == both && llvm::equal(inputs, ArrayRef{earlier.getAxisAttr(), equation.getAxisOf(row)});
}

/// Does `condition` hold where variable `summed` is at the place of `row`?
static bool holdsOnDiagonal(EquationOp equation, Value condition, unsigned row, unsigned summed) {
  if (auto both = condition.getDefiningOp<arith::AndIOp>()) {
    return holdsOnDiagonal(equation, both.getLhs(), row, summed) &&
           holdsOnDiagonal(equation, both.getRhs(), row, summed);
  }
  auto test = condition.getDefiningOp<arith::CmpIOp>();
  if (!test) {
    return false;
  }
  auto areEqual = [&](Value a, Value c) {
    auto isSummed = [&](Value index) { return getVariable(equation, index) == static_cast<int>(summed); };
    return (isSummed(a) && isOwnPlace(equation, c, row, summed)) ||
           (isSummed(c) && isOwnPlace(equation, a, row, summed));
  };
  // `i - j < c` and the like, where the distance is 0.
  APInt limit(64, 0);
  if (auto distance = test.getLhs().getDefiningOp<arith::SubIOp>()) {
    return areEqual(distance.getLhs(), distance.getRhs()) && matchPattern(test.getRhs(), m_ConstantInt(&limit)) &&
           arith::applyCmpPredicate(test.getPredicate(), APInt(limit.getBitWidth(), 0), limit);
  }
  return areEqual(test.getLhs(), test.getRhs()) && arith::applyCmpPredicate(test.getPredicate(), limit, limit);
}

/// Does `condition` of `producer` hold for some member of variable `summed`, whatever the others are? In causal
/// attention every place sees itself.
static bool holdsSomewhere(EquationOp producer, Value condition, unsigned summed) {
  return llvm::any_of(llvm::seq(producer.getNumResultVars()),
                      [&](unsigned row) { return row != summed && holdsOnDiagonal(producer, condition, row, summed); });
}

/// Is there a member of variable `summed` of `producer` for which `condition` holds? An equation over those of the
/// other variables that the condition uses, which are added to `variables`.
static EquationOp makeAny(OpBuilder &builder, EquationOp producer, Value condition, unsigned summed,
                          SmallVector<unsigned> &variables) {
  uint64_t used = getUsedVariables(producer, condition);
  SmallVector<FlatSymbolRefAttr> axes;
  SmallVector<int64_t> shape;
  for (unsigned i = 0; i < producer.getNumResultVars(); ++i) {
    if (i != summed && ((used >> i) & 1)) {
      variables.push_back(i);
      axes.push_back(producer.getAxisOf(i));
      shape.push_back(getStaticLength(producer, axes.back()));
    }
  }
  OpBuilder::InsertionGuard insertion(builder);
  // As early as can be: equal ones of several layers become one, and none stands among what is computed together.
  Operation *after = nullptr;
  std::function<void(Value)> follow = [&](Value value) {
    Operation *op = value.getDefiningOp();
    if (op && op->getParentOp() == producer) {
      llvm::for_each(op->getOperands(), follow);
    } else if (op && op->getBlock() == producer->getBlock() && (!after || after->isBeforeInBlock(op))) {
      after = op;
    }
  };
  follow(condition);
  after ? builder.setInsertionPointAfter(after) : builder.setInsertionPointToStart(producer->getBlock());
  auto type = RankedTensorType::get(shape, builder.getI1Type(), AxesAttr::get(builder.getContext(), axes));
  auto any = EquationOp::create(builder, producer.getLoc(), type, (producer.getName() + ".any").str(), axes,
                                {producer.getAxisOf(summed)}, Monoid::any);
  Block *guard = any.addGuardBlock();
  IRMapping mapping;
  mapping.map(producer.getBodyBlock()->getArgument(summed), guard->getArguments().back());
  for (auto [variable, argument] : llvm::zip(variables, guard->getArguments())) {
    mapping.map(producer.getBodyBlock()->getArgument(variable), argument);
  }
  builder.setInsertionPointToEnd(guard);
  YieldOp::create(builder, producer.getLoc(), cloneSlice(builder, producer, condition, mapping));
  builder.setInsertionPointToEnd(any.getBodyBlock());
  Value always = arith::ConstantOp::create(builder, producer.getLoc(), builder.getBoolAttr(true));
  YieldOp::create(builder, producer.getLoc(), always);
  return any;
}

/// A factor of the sum `reader` that is itself `kept / z`, or `kept / z` where a condition holds and else zero, stored
/// for this sum only, where z does not depend on what is summed over: leave `kept` in memory and bring z here, from
/// where it is hoisted. A softmax then divides each row of the product with the values instead of each weight.
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
  Choice choice = getChoice(producer);
  if (choice.condition && !(llvm::has_single_bit(summed) && (getUsedVariables(producer, choice.condition) & summed))) {
    return;
  }
  Factors factors = getFactors(producer, choice.value), kept, taken;
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
  // Where nothing is chosen the sum is zero and stays so, whatever it would be divided by.
  Value isAny, one;
  if (unsigned over = llvm::countr_zero(summed);
      choice.condition && !holdsSomewhere(producer, choice.condition, over)) {
    SmallVector<unsigned> variables;
    EquationOp any = makeAny(builder, producer, choice.condition, over, variables);
    SmallVector<Value> places;
    for (unsigned variable : variables) {
      places.push_back(read.getIndices()[variable]);
    }
    isAny = ReadOp::create(builder, read.getLoc(), any.getResult(), places);
    one = arith::ConstantOp::create(builder, read.getLoc(), builder.getF32FloatAttr(1.0));
  }
  Value scaled = emitFactors(builder, read.getLoc(), taken, read, [&](Value factor) {
    Value made = cloneSlice(builder, producer, factor, mapping);
    return isAny ? Value(arith::SelectOp::create(builder, read.getLoc(), isAny, made, one)) : made;
  });
  llvm::SmallPtrSet<Operation *, 8> made;
  for (Operation *op = read->getNextNode(); op != scaled.getDefiningOp()->getNextNode(); op = op->getNextNode()) {
    made.insert(op);
  }
  read.getResult().replaceAllUsesExcept(scaled, made);

  auto yield = cast<YieldOp>(producer.getBodyBlock()->getTerminator());
  builder.setInsertionPoint(yield);
  Value left = emitFactors(builder, producer.getLoc(), kept, Value(), [](Value factor) { return factor; });
  if (choice.condition) {
    auto select = producer.getYielded().getDefiningOp<arith::SelectOp>();
    left = arith::SelectOp::create(builder, producer.getLoc(), choice.condition, left, select.getFalseValue());
  }
  yield->setOperand(0, left);
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(*producer.getBodyBlock()))) {
    if (isOpTriviallyDead(&op)) {
      op.erase();
    }
  }
  // What is left may be nothing but another tensor.
  auto copied = left.getDefiningOp<ReadOp>();
  if (copied && copied.getTensor().getType() == producer.getType() && !copied.getPredicate() &&
      !copied.getOtherwise() && !copied.getCheck() &&
      llvm::equal(copied.getIndices(), producer.getBodyBlock()->getArguments())) {
    producer.replaceAllUsesWith(copied.getTensor());
    producer.erase();
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
