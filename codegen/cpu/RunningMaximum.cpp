//===- RunningMaximum.cpp - sums that go on while a maximum still grows ---===//
#include "codegen/cpu/KernelPlan.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// Is `x` of `a` the same value as `y` of `b`, where both stand at the same members of shared axes and of the sweep?
static bool matches(const Stage &a, Value x, const Stage &b, Value y) {
  if (x == y) {
    return true;
  }
  int first = getVariable(a.equation, x), second = getVariable(b.equation, y);
  if (first >= 0 || second >= 0) {
    return first >= 0 && second >= 0 &&
           ((first == a.swept && second == b.swept) ||
            (a.sharedOf(first) >= 0 && a.sharedOf(first) == b.sharedOf(second)));
  }
  Operation *one = x.getDefiningOp(), *other = y.getDefiningOp();
  if (!one || !other || isa<RandomOp>(one) || one->getName() != other->getName() || one->getNumRegions() > 0 ||
      one->getNumResults() != 1 || one->getResultTypes() != other->getResultTypes() ||
      one->getAttrDictionary() != other->getAttrDictionary() || one->getNumOperands() != other->getNumOperands()) {
    return false;
  }
  return llvm::all_of(llvm::zip(one->getOperands(), other->getOperands()),
                      [&](auto pair) { return matches(a, std::get<0>(pair), b, std::get<1>(pair)); });
}

/// What a region yields: of a guard, the condition.
static Value yielded(Region &region) {
  return region.empty() ? Value() : cast<YieldOp>(region.front().getTerminator()).getValues()[0];
}

namespace {
/// Follows what the stages of a sweep make of exp(x - g), where g grows with a maximum of x over the same sweep: all of
/// it must end in sums, each of which is a multiple of exp(-g) and is brought to a larger g by one factor.
class Follower {
public:
  Follower(KernelPlan &plan, Stage &maximum) : plan(plan), maximum(maximum) {}

  bool follow();

private:
  /// A value that is a multiple of exp(-g): of which stage's exponential, and whether it is 0 wherever the maximum does
  /// not look. There an exponent has no bound.
  struct Scaled {
    Stage *exponential;
    bool isBounded;
  };
  /// How a value depends on the maximum: not at all (nothing), as a multiple, or in another way (failure).
  using Dependence = FailureOr<std::optional<Scaled>>;

  Dependence getDependence(Stage &stage, Value value);
  Dependence getOfAll(Stage &stage, Operation *op);
  bool readsMaximum(ReadOp read) const { return plan.stageOf(read.getTensor()) == &maximum; }
  /// Is `value` the maximum, or the larger of it and something else that is the same for a whole row?
  bool isPivot(Stage &stage, Value value);
  bool implies(Stage &stage, Value condition);

  KernelPlan &plan;
  Stage &maximum;
  llvm::DenseMap<const Stage *, Scaled> scaled;
};
} // namespace

bool Follower::isPivot(Stage &stage, Value value) {
  Operation *op = value.getDefiningOp();
  if (auto read = dyn_cast_or_null<ReadOp>(op); read && readsMaximum(read)) {
    return true;
  }
  if (!isa_and_present<arith::MaximumFOp>(op)) {
    return false;
  }
  auto isOfRow = [&](Value operand) {
    Dependence dependence = getDependence(stage, operand);
    return succeeded(dependence) && !*dependence && !((getUsedVariables(stage.equation, operand) >> stage.swept) & 1);
  };
  Value left = op->getOperand(0), right = op->getOperand(1);
  return (isPivot(stage, left) && isOfRow(right)) || (isPivot(stage, right) && isOfRow(left));
}

bool Follower::implies(Stage &stage, Value condition) {
  EquationOp equation = maximum.equation;
  Value guard = yielded(equation.getGuard());
  if (!guard || (condition && matches(stage, condition, maximum, guard))) {
    return true;
  }
  auto both = condition ? condition.getDefiningOp<arith::AndIOp>() : arith::AndIOp();
  return both && (implies(stage, both.getLhs()) || implies(stage, both.getRhs()));
}

Follower::Dependence Follower::getOfAll(Stage &stage, Operation *op) {
  for (Value operand : op->getOperands()) {
    Dependence dependence = getDependence(stage, operand);
    if (failed(dependence) || *dependence) {
      return failure();
    }
  }
  return std::optional<Scaled>();
}

Follower::Dependence Follower::getDependence(Stage &stage, Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || op->getParentOp() != stage.equation) {
    return std::optional<Scaled>();
  }
  if (auto read = dyn_cast<ReadOp>(op)) {
    if (readsMaximum(read) || failed(getOfAll(stage, op))) {
      return failure();
    }
    auto known = scaled.find(plan.stageOf(read.getTensor()));
    return known == scaled.end() ? std::optional<Scaled>() : std::optional(known->second);
  }
  if (isa<math::ExpOp>(op)) {
    auto difference = op->getOperand(0).getDefiningOp<arith::SubFOp>();
    if (!difference || !isPivot(stage, difference.getRhs())) {
      return getOfAll(stage, op);
    }
    EquationOp equation = maximum.equation;
    if ((stage.pivot && stage.pivot != difference.getRhs()) ||
        !matches(stage, difference.getLhs(), maximum, yielded(equation.getBody()))) {
      return failure();
    }
    stage.pivot = difference.getRhs();
    return std::optional(Scaled{&stage, implies(stage, Value())});
  }
  if (isa<arith::MulFOp, arith::DivFOp>(op)) {
    Dependence left = getDependence(stage, op->getOperand(0)), right = getDependence(stage, op->getOperand(1));
    if (failed(left) || failed(right) || (*right && (*left || isa<arith::DivFOp>(op)))) {
      return failure();
    }
    return *left ? left : right;
  }
  if (auto select = dyn_cast<arith::SelectOp>(op); select && matchPattern(select.getFalseValue(), m_AnyZeroFloat())) {
    Dependence condition = getDependence(stage, select.getCondition());
    Dependence chosen = getDependence(stage, select.getTrueValue());
    if (failed(condition) || *condition || failed(chosen)) {
      return failure();
    }
    if (*chosen) {
      (*chosen)->isBounded |= implies(stage, select.getCondition());
    }
    return chosen;
  }
  return getOfAll(stage, op);
}

bool Follower::follow() {
  bool isFollowed = false;
  for (Stage &stage : plan.stages) {
    if (stage.sweep != maximum.sweep || &stage <= &maximum) {
      continue;
    }
    EquationOp equation = stage.equation;
    Value guard = yielded(equation.getGuard());
    if (guard) {
      if (Dependence condition = getDependence(stage, guard); failed(condition) || *condition) {
        return false;
      }
    }
    Dependence dependence = getDependence(stage, yielded(equation.getBody()));
    if (failed(dependence)) {
      return false;
    }
    if (!*dependence) {
      continue;
    }
    Scaled found = **dependence;
    if (stage.sweptAxis() != maximum.sweptAxis()) {
      return false;
    }
    if (stage.isSummedInSweep()) {
      bool isSum = stage.contraction || equation.getMonoid() == Monoid::sum;
      if (!isSum || !(found.isBounded || (guard && implies(stage, guard)))) {
        return false;
      }
      found.exponential->rescaled.push_back(&stage - plan.stages.data());
      isFollowed = true;
      continue;
    }
    for (Operation *user : equation->getUsers()) {
      auto reader = user->getParentOfType<EquationOp>();
      const Stage *reading = reader ? plan.stageOf(reader.getResult()) : nullptr;
      if (!reading || reading->sweep != stage.sweep) {
        return false;
      }
    }
    scaled.insert({&stage, found});
  }
  return isFollowed;
}

bool heddle::cpu::canRun(KernelPlan &plan, Stage &maximum) { return Follower(plan, maximum).follow(); }
