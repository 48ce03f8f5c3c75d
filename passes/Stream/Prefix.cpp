//===- Prefix.cpp - running reductions as recurrences ---------------------===//
#include "passes/Stream/Prefix.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include <limits>

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

namespace {
/// A reduction over the places up to or before the row.
struct Prefix {
  EquationOp equation;
  PrefixGuard guard;
};
} // namespace

void stream::collectConjuncts(Value condition, SmallVectorImpl<Value> &conjuncts) {
  if (auto both = condition.getDefiningOp<arith::AndIOp>()) {
    collectConjuncts(both.getLhs(), conjuncts);
    collectConjuncts(both.getRhs(), conjuncts);
  } else {
    conjuncts.push_back(condition);
  }
}

std::optional<PrefixGuard> stream::matchPrefixGuard(EquationOp equation, unsigned reduced) {
  Value guard = equation.getGuardValue();
  if (!guard) {
    return std::nullopt;
  }
  unsigned results = equation.getNumResultVars();
  SmallVector<Value> conjuncts;
  collectConjuncts(guard, conjuncts);
  PrefixGuard prefix{0, false, {}};
  bool found = false;
  for (Value conjunct : conjuncts) {
    auto compare = conjunct.getDefiningOp<arith::CmpIOp>();
    int left = compare ? getVariable(equation, compare.getLhs()) : -1;
    int right = compare ? getVariable(equation, compare.getRhs()) : -1;
    if (!found && left >= 0 && right >= 0) {
      using P = arith::CmpIPredicate;
      P predicate = compare.getPredicate();
      if (right == static_cast<int>(reduced)) { // t > u
        std::swap(left, right);
        predicate = predicate == P::sgt ? P::slt : predicate == P::sge ? P::sle : P::ne;
      }
      if (left == static_cast<int>(reduced) && right < static_cast<int>(results) &&
          equation.getAxisOf(right) == equation.getAxisOf(reduced) && (predicate == P::slt || predicate == P::sle)) {
        prefix.row = right;
        prefix.inclusive = predicate == P::sle;
        found = true;
        continue;
      }
    }
    prefix.conditions.push_back(conjunct);
  }
  if (!found) {
    return std::nullopt;
  }
  // A scan reads at every place: a read that is checked may not be looked at where no row asks for it.
  bool isChecked = false;
  equation->walk([&](ReadOp read) { isChecked |= read.getCheck(); });
  if (isChecked && !(prefix.inclusive && prefix.conditions.empty())) {
    return std::nullopt;
  }
  for (Value condition : prefix.conditions) {
    if ((getUsedVariables(equation, condition) >> prefix.row) & 1) {
      return std::nullopt;
    }
  }
  for (unsigned i = 0; i < results; ++i) {
    // Another time axis would make the carry grow.
    if (i != prefix.row && ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(i)))) {
      return std::nullopt;
    }
  }
  return prefix;
}

static std::optional<Prefix> match(EquationOp equation, FlatSymbolRefAttr time) {
  unsigned results = equation.getNumResultVars();
  Type element = cast<RankedTensorType>(equation.getType()).getElementType();
  if (equation.getReduced().size() != 1 || equation.getAxisOf(results) != time ||
      (!isa<FloatType>(element) && element != IntegerType::get(element.getContext(), 64))) {
    return std::nullopt;
  }
  Monoid monoid = *equation.getMonoid();
  if (monoid == Monoid::any || monoid == Monoid::all || (!isa<FloatType>(element) && monoid != Monoid::sum)) {
    return std::nullopt;
  }
  std::optional<PrefixGuard> guard = matchPrefixGuard(equation, results);
  if (!guard || ((getUsedVariables(equation, equation.getYielded()) >> guard->row) & 1)) {
    return std::nullopt;
  }
  return Prefix{equation, *guard};
}

static Value combine(OpBuilder &builder, Location loc, Monoid monoid, Value a, Value b) {
  if (!isa<FloatType>(a.getType())) {
    return arith::AddIOp::create(builder, loc, a, b);
  }
  switch (monoid) {
  case Monoid::prod:
    return arith::MulFOp::create(builder, loc, a, b);
  case Monoid::max:
    return arith::MaximumFOp::create(builder, loc, a, b);
  case Monoid::min:
    return arith::MinimumFOp::create(builder, loc, a, b);
  default:
    return arith::AddFOp::create(builder, loc, a, b);
  }
}

Value stream::makeIdentity(OpBuilder &builder, Location loc, Monoid monoid, Type element) {
  if (!isa<FloatType>(element)) {
    return arith::ConstantOp::create(builder, loc, builder.getIntegerAttr(element, 0));
  }
  double infinity = std::numeric_limits<double>::infinity();
  double value = monoid == Monoid::prod ? 1 : monoid == Monoid::max ? -infinity : monoid == Monoid::min ? infinity : 0;
  return arith::ConstantOp::create(builder, loc, builder.getFloatAttr(element, value));
}

Value stream::buildCollectingScan(OpBuilder &builder, Location loc, FlatSymbolRefAttr time, Value carry,
                                  RankedTensorType type, unsigned row, StringRef name,
                                  function_ref<std::pair<Value, Value>(OpBuilder &, Value, Value)> step) {
  SmallVector<FlatSymbolRefAttr> own(heddle::getAxes(type)), collected{time};
  for (auto [dimension, axis] : llvm::enumerate(own)) {
    if (dimension != row) {
      collected.push_back(axis);
    }
  }
  auto scan = ScanOp::create(builder, loc,
                             TypeRange{carry.getType(), getTensorType(builder.getInsertionBlock()->getParentOp(),
                                                                      collected, type.getElementType())},
                             time, UnitAttr(), ValueRange{carry}, FlatSymbolRefAttr());
  Block *body = &scan.getBody().emplaceBlock();
  Value place = body->addArgument(builder.getIndexType(), loc), before = body->addArgument(carry.getType(), loc);
  auto inScan = OpBuilder::atBlockEnd(body);
  auto [next, made] = step(inScan, place, before);
  YieldOp::create(inScan, loc, ValueRange{next, made});
  if (row == 0) {
    return scan.getResult(1);
  }
  // Places where the left side had them.
  auto turned = EquationOp::create(builder, loc, type, name, own);
  auto inTurned = OpBuilder::atBlockEnd(turned.getBodyBlock());
  SmallVector<Value> indices{turned.getBodyBlock()->getArgument(row)};
  for (BlockArgument variable : turned.getBodyBlock()->getArguments()) {
    if (variable.getArgNumber() != row) {
      indices.push_back(variable);
    }
  }
  YieldOp::create(inTurned, loc, ValueRange{ReadOp::create(inTurned, loc, scan.getResult(1), indices)});
  return turned.getResult();
}

static void rewrite(const Prefix &prefix, FlatSymbolRefAttr time) {
  EquationOp equation = prefix.equation;
  const PrefixGuard &guard = prefix.guard;
  Location loc = equation.getLoc();
  OpBuilder builder(equation);
  auto type = cast<RankedTensorType>(equation.getType());
  Type element = type.getElementType();
  Monoid monoid = *equation.getMonoid();
  unsigned results = equation.getNumResultVars();
  SmallVector<FlatSymbolRefAttr> axes;
  SmallVector<unsigned> others;
  for (unsigned i = 0; i < results; ++i) {
    if (i != guard.row) {
      axes.push_back(equation.getAxisOf(i));
      others.push_back(i);
    }
  }
  RankedTensorType carryType = getTensorType(equation, axes, element);
  auto init = EquationOp::create(builder, loc, carryType, (equation.getName() + ".init").str(), axes);
  auto inInit = OpBuilder::atBlockEnd(init.getBodyBlock());
  YieldOp::create(inInit, loc, makeIdentity(inInit, loc, monoid, element));
  auto step = [&](OpBuilder &inScan, Value place, Value carry) -> std::pair<Value, Value> {
    auto next = EquationOp::create(inScan, loc, carryType, equation.getName(), axes);
    next.setDecision(equation.getDecision());
    auto inside = OpBuilder::atBlockEnd(next.getBodyBlock());
    IRMapping mapping;
    for (Block *block : {equation.getBodyBlock(), equation.getGuardBlock()}) {
      for (auto [index, variable] : llvm::enumerate(others)) {
        mapping.map(block->getArgument(variable), next.getBodyBlock()->getArgument(index));
      }
      mapping.map(block->getArgument(results), place);
    }
    Value before = ReadOp::create(inside, loc, carry, ValueRange(next.getBodyBlock()->getArguments()));
    // A place that is no member leaves the value alone; its reads are not looked at.
    Value member;
    for (Value condition : guard.conditions) {
      Value own = cloneSlice(inside, equation, condition, mapping);
      member = member ? Value(arith::AndIOp::create(inside, loc, member, own)) : own;
    }
    Value term = cloneSlice(inside, equation, equation.getYielded(), mapping);
    Value after = combine(inside, loc, monoid, before, term);
    YieldOp::create(inside, loc, member ? Value(arith::SelectOp::create(inside, loc, member, after, before)) : after);
    return {next.getResult(), guard.inclusive ? next.getResult() : carry};
  };
  equation.replaceAllUsesWith(
      buildCollectingScan(builder, loc, time, init.getResult(), type, guard.row, equation.getName(), step));
  equation.erase();
}

void stream::recognizePrefixes(func::FuncOp entry, FlatSymbolRefAttr time) {
  SmallVector<Prefix> found;
  entry.walk([&](EquationOp equation) {
    if (isa<ScanOp>(equation->getParentOp())) {
      return;
    }
    if (std::optional<Prefix> prefix = match(equation, time)) {
      found.push_back(*prefix);
    }
  });
  for (const Prefix &prefix : found) {
    rewrite(prefix, time);
  }
}
