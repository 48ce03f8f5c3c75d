//===- GuardRanges.cpp - which members a tile of rows needs ---------------===//
#include "codegen/cpu/GuardRanges.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

//===-- Readers and guards ------------------------------------------------===//

MemberRange GuardRanges::get(const Stage &stage, unsigned variable) {
  EquationOp equation = stage.equation;
  if (auto found = known.find({equation, variable}); found != known.end()) {
    return found->second;
  }
  auto [least, most] =
      enclosing ? enclosing->get(stage, variable) : MemberRange{b.index(0), scope.length(equation.getAxisOf(variable))};
  Hull hull;
  if (variable >= equation.getNumResultVars()) {
    if (Value guard = equation.getGuardValue()) {
      hull = solve(stage, guard, variable, false);
    }
    Type element = cast<RankedTensorType>(equation.getType()).getElementType();
    TypedAttr absent;
    if (isa<FloatType>(element) &&
        matchPattern(ElementEmitter::identity(b, *equation.getMonoid(), element), m_Constant(&absent))) {
      hull = intersect(hull, support(stage, equation.getYielded(), variable, absent));
    }
  } else if (stage.local && !stage.yielded) {
    // The union of what the readers visit.
    std::optional<Hull> wanted;
    for (const Stage &reader : plan.stages) {
      EquationOp reading = reader.equation;
      reading.walk([&](ReadOp read) {
        if (read.getTensor() != equation.getResult()) {
          return;
        }
        Hull one;
        int place = getVariable(reading, read.getIndices()[variable]);
        if (place >= 0 && reader.sharedOf(place) < 0) {
          MemberRange range = get(reader, place);
          one = {range.first, range.second};
        }
        wanted = wanted ? unite(*wanted, one) : one;
      });
    }
    hull = wanted.value_or(Hull());
  }
  Value end = hull.second ? b.max(least, b.min(most, hull.second)) : most;
  Value first = hull.first ? b.min(end, b.max(least, hull.first)) : least;
  return known[{equation, variable}] = {first, end};
}

void GuardRanges::getAll() {
  for (const Stage &stage : plan.stages) {
    EquationOp equation = stage.equation;
    for (unsigned variable = 0; variable < equation.getNumVars(); ++variable) {
      if (stage.sharedOf(variable) < 0) {
        get(stage, variable);
      }
    }
  }
}

GuardRanges::Hull GuardRanges::intersect(Hull a, Hull c) {
  return {a.first && c.first ? b.max(a.first, c.first)
          : a.first          ? a.first
                             : c.first,
          a.second && c.second ? b.min(a.second, c.second)
          : a.second           ? a.second
                               : c.second};
}

GuardRanges::Hull GuardRanges::unite(Hull a, Hull c) {
  return {a.first && c.first ? b.min(a.first, c.first) : Value(),
          a.second && c.second ? b.max(a.second, c.second) : Value()};
}

GuardRanges::Hull GuardRanges::support(const Stage &stage, Value value, unsigned variable, TypedAttr absent) {
  EquationOp equation = stage.equation;
  Operation *op = value.getDefiningOp();
  if (!op || op->getParentOp() != equation) {
    return {};
  }
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    auto isAbsent = [&](Value branch) {
      TypedAttr constant;
      return matchPattern(branch, m_Constant(&constant)) && constant == absent;
    };
    if (isAbsent(select.getFalseValue())) {
      return intersect(solve(stage, select.getCondition(), variable, false),
                       support(stage, select.getTrueValue(), variable, absent));
    }
    return isAbsent(select.getTrueValue()) ? solve(stage, select.getCondition(), variable, true) : Hull();
  }
  // Zero times anything adds nothing.
  if (isa<arith::MulFOp>(op) && cast<FloatAttr>(absent).getValue().isZero()) {
    return intersect(support(stage, op->getOperand(0), variable, absent),
                     support(stage, op->getOperand(1), variable, absent));
  }
  auto read = dyn_cast<ReadOp>(op);
  const Stage *source = read ? plan.stageOf(read.getTensor()) : nullptr;
  if (!source || read.getPredicate()) {
    return {};
  }
  // The same rows and outer members: what holds for the source's element holds here.
  for (auto [dimension, index] : llvm::enumerate(read.getIndices())) {
    if (getVariable(equation, index) == static_cast<int>(variable)) {
      EquationOp made = source->equation;
      return made.getReduced().empty() ? support(*source, made.getYielded(), dimension, absent) : Hull();
    }
  }
  return {};
}

//===-- Conditions --------------------------------------------------------===//

GuardRanges::Hull GuardRanges::solve(const Stage &stage, Value condition, unsigned variable, bool negated) {
  Operation *op = condition.getDefiningOp();
  if (!op || op->getParentOp() != stage.equation) {
    return {};
  }
  if (isa<arith::AndIOp, arith::OrIOp>(op)) {
    Hull left = solve(stage, op->getOperand(0), variable, negated);
    Hull right = solve(stage, op->getOperand(1), variable, negated);
    return isa<arith::AndIOp>(op) != negated ? intersect(left, right) : unite(left, right);
  }
  if (isa<arith::XOrIOp>(op)) {
    return matchPattern(op->getOperand(1), m_One()) ? solve(stage, op->getOperand(0), variable, !negated) : Hull();
  }
  auto test = dyn_cast<arith::CmpIOp>(op);
  if (!test || !test.getLhs().getType().isIndex()) {
    return {};
  }
  Value left = test.getLhs(), right = test.getRhs();
  arith::CmpIPredicate predicate = negated ? arith::invertPredicate(test.getPredicate()) : test.getPredicate();
  switch (predicate) {
  case arith::CmpIPredicate::slt:
  case arith::CmpIPredicate::sle:
    return atMost(stage, left, right, predicate == arith::CmpIPredicate::slt, variable);
  case arith::CmpIPredicate::sgt:
  case arith::CmpIPredicate::sge:
    return atMost(stage, right, left, predicate == arith::CmpIPredicate::sgt, variable);
  case arith::CmpIPredicate::eq:
    return intersect(atMost(stage, left, right, false, variable), atMost(stage, right, left, false, variable));
  default:
    return {};
  }
}

/// The product of the constants that terms with `variable` are divided by, or nothing when that grows too large.
static std::optional<int64_t> getScale(EquationOp equation, Value value, unsigned variable) {
  Operation *op = value.getDefiningOp();
  if (!op || op->getParentOp() != equation || ((getUsedVariables(equation, value) >> variable) & 1) == 0) {
    return 1;
  }
  int64_t scale = 1;
  if (isa<arith::FloorDivSIOp>(op)) {
    scale = getConstant(op->getOperand(1)).value_or(0);
  }
  for (Value operand : op->getOperands()) {
    std::optional<int64_t> inner = getScale(equation, operand, variable);
    if (!inner || scale <= 0 || llvm::MulOverflow(scale, *inner, scale) || scale > (int64_t(1) << 20)) {
      return std::nullopt;
    }
  }
  return scale;
}

GuardRanges::Hull GuardRanges::atMost(const Stage &stage, Value left, Value right, bool strict, unsigned variable) {
  // scale * (left - right) is at least factor * variable + rest; quotients are bounded by what they divide:
  // x - (c - 1) <= c * floor(x / c) <= x.
  EquationOp equation = stage.equation;
  std::optional<int64_t> scaleLeft = getScale(equation, left, variable),
                         scaleRight = getScale(equation, right, variable);
  if (!scaleLeft || !scaleRight) {
    return {};
  }
  int64_t scale = *scaleLeft * *scaleRight, factor = 0;
  Value rest = b.index(strict ? scale : 0);
  bool isKnown = true;
  std::function<void(Value, int64_t)> add = [&](Value value, int64_t times) {
    if (getVariable(equation, value) == static_cast<int>(variable)) {
      factor += times;
      return;
    }
    Operation *op = value.getDefiningOp();
    if (((getUsedVariables(equation, value) >> variable) & 1) == 0) {
      Ends both = ends(stage, value);
      isKnown &= both.has_value();
      if (both) {
        rest = b.add(rest, b.mul(times > 0 ? both->first : both->second, times));
      }
    } else if (isa<arith::AddIOp, arith::SubIOp>(op)) {
      add(op->getOperand(0), times);
      add(op->getOperand(1), isa<arith::SubIOp>(op) ? -times : times);
    } else if (isa<arith::FloorDivSIOp>(op)) {
      int64_t divisor = *getConstant(op->getOperand(1)); // the scale is a multiple of it
      if (times > 0) {
        rest = b.add(rest, -(times / divisor) * (divisor - 1));
      }
      add(op->getOperand(0), times / divisor);
    } else if (std::optional<int64_t> constant =
                   isa<arith::MulIOp>(op) ? getConstant(op->getOperand(1)) : std::nullopt) {
      int64_t product;
      isKnown &= !llvm::MulOverflow(times, *constant, product);
      add(op->getOperand(0), isKnown ? product : 0);
    } else {
      isKnown = false;
    }
  };
  add(left, scale);
  add(right, -scale);
  if (!isKnown || factor == 0) {
    return {};
  }
  if (factor > 0) {
    Value limit = b.createOrFold<arith::FloorDivSIOp>(b.sub(b.index(0), rest), b.index(factor));
    return {Value(), b.add(limit, 1)};
  }
  return {b.createOrFold<arith::CeilDivSIOp>(rest, b.index(-factor)), Value()};
}

//===-- Intervals ---------------------------------------------------------===//

GuardRanges::Ends GuardRanges::ends(const Stage &stage, Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value);
      argument && argument.getOwner()->getParentOp() == stage.equation) {
    EquationOp equation = stage.equation;
    int shared = stage.sharedOf(argument.getArgNumber());
    if (shared < 0) {
      Value length = scope.length(equation.getAxisOf(argument.getArgNumber()));
      return std::pair(b.index(0), b.sub(length, b.index(1)));
    }
    if (shared == plan.row) {
      return std::pair(rows.first, b.sub(rows.second, b.index(1)));
    }
    auto position = llvm::find(plan.outer, static_cast<unsigned>(shared)) - plan.outer.begin();
    if (position == static_cast<int64_t>(plan.outer.size())) {
      return std::nullopt;
    }
    return std::pair(outer[position], outer[position]);
  }
  Operation *op = value.getDefiningOp();
  if (std::optional<int64_t> constant = getConstant(value)) {
    return std::pair(b.index(*constant), b.index(*constant));
  }
  if (!value.getType().isIndex()) {
    return std::nullopt;
  }
  if (!op || op->getParentOp() != stage.equation) {
    Value captured = scope.scalar(value);
    return captured ? Ends(std::pair(captured, captured)) : std::nullopt;
  }
  return computeEnds(stage, value);
}

GuardRanges::Ends GuardRanges::computeEnds(const Stage &stage, Value value) {
  Operation *op = value.getDefiningOp();
  if (auto length = dyn_cast<LengthOp>(op)) {
    Value known = scope.length(length.getAxisAttr());
    return std::pair(known, known);
  }
  if (isa<PlaceOp>(op)) {
    return std::pair(b.index(0), b.index(0));
  }
  if (op->getNumOperands() != 2 || isa<ReadOp>(op)) {
    return std::nullopt;
  }
  Ends x = ends(stage, op->getOperand(0)), y = ends(stage, op->getOperand(1));
  if (!x || !y) {
    return std::nullopt;
  }
  std::optional<int64_t> constant = getConstant(op->getOperand(1));
  if (isa<arith::AddIOp>(op)) {
    return std::pair(b.add(x->first, y->first), b.add(x->second, y->second));
  }
  if (isa<arith::SubIOp>(op)) {
    return std::pair(b.sub(x->first, y->second), b.sub(x->second, y->first));
  }
  if (isa<arith::MinSIOp>(op)) {
    return std::pair(b.min(x->first, y->first), b.min(x->second, y->second));
  }
  if (isa<arith::MaxSIOp>(op)) {
    return std::pair(b.max(x->first, y->first), b.max(x->second, y->second));
  }
  if (!constant) {
    return std::nullopt;
  }
  if (isa<arith::MulIOp>(op)) {
    Value first = b.mul(x->first, *constant), second = b.mul(x->second, *constant);
    return *constant >= 0 ? std::pair(first, second) : std::pair(second, first);
  }
  if (*constant > 0 && isa<arith::FloorDivSIOp>(op)) {
    return std::pair(b.createOrFold<arith::FloorDivSIOp>(x->first, b.index(*constant)),
                     b.createOrFold<arith::FloorDivSIOp>(x->second, b.index(*constant)));
  }
  if (*constant > 0 && isa<arith::RemUIOp>(op)) {
    return std::pair(b.index(0), b.index(*constant - 1));
  }
  return std::nullopt;
}
