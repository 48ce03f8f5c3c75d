//===- Prefix.cpp - running reductions as recurrences ---------------------===//
#include "passes/Stream/Prefix.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include <limits>

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

namespace {
/// A reduction over the places up to (`inclusive`) or before the row.
struct Prefix {
  EquationOp equation;
  unsigned row; ///< result variable t
  bool inclusive;
  SmallVector<Value> conditions; ///< of the guard, besides the comparison with t
};
} // namespace

static void collectConjuncts(Value condition, SmallVectorImpl<Value> &conjuncts) {
  if (auto both = condition.getDefiningOp<arith::AndIOp>()) {
    collectConjuncts(both.getLhs(), conjuncts);
    collectConjuncts(both.getRhs(), conjuncts);
  } else {
    conjuncts.push_back(condition);
  }
}

static std::optional<Prefix> match(EquationOp equation, FlatSymbolRefAttr time) {
  unsigned results = equation.getNumResultVars();
  Value guard = equation.getGuardValue();
  Type element = cast<RankedTensorType>(equation.getType()).getElementType();
  if (!guard || equation.getReduced().size() != 1 || equation.getAxisOf(results) != time ||
      (!isa<FloatType>(element) && element != IntegerType::get(element.getContext(), 64))) {
    return std::nullopt;
  }
  Monoid monoid = *equation.getMonoid();
  if (monoid == Monoid::any || monoid == Monoid::all || (!isa<FloatType>(element) && monoid != Monoid::sum)) {
    return std::nullopt;
  }
  SmallVector<Value> conjuncts;
  collectConjuncts(guard, conjuncts);
  Prefix prefix{equation, 0, false, {}};
  bool found = false;
  for (Value conjunct : conjuncts) {
    auto compare = conjunct.getDefiningOp<arith::CmpIOp>();
    int left = compare ? getVariable(equation, compare.getLhs()) : -1;
    int right = compare ? getVariable(equation, compare.getRhs()) : -1;
    if (!found && left >= 0 && right >= 0) {
      using P = arith::CmpIPredicate;
      P predicate = compare.getPredicate();
      if (right == static_cast<int>(results)) { // t > u
        std::swap(left, right);
        predicate = predicate == P::sgt ? P::slt : predicate == P::sge ? P::sle : P::ne;
      }
      if (left == static_cast<int>(results) && right < static_cast<int>(results) && equation.getAxisOf(right) == time &&
          (predicate == P::slt || predicate == P::sle)) {
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
  uint64_t rowBit = uint64_t(1) << prefix.row;
  uint64_t used = getUsedVariables(equation, equation.getYielded());
  for (Value condition : prefix.conditions) {
    used |= getUsedVariables(equation, condition);
  }
  for (unsigned i = 0; i < results; ++i) {
    // Another time axis would make the carry grow.
    if (i != prefix.row && ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(i)))) {
      return std::nullopt;
    }
  }
  return used & rowBit ? std::nullopt : std::optional(prefix);
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

static Value makeIdentity(OpBuilder &builder, Location loc, Monoid monoid, Type element) {
  if (!isa<FloatType>(element)) {
    return arith::ConstantOp::create(builder, loc, builder.getIntegerAttr(element, 0));
  }
  double infinity = std::numeric_limits<double>::infinity();
  double value = monoid == Monoid::prod ? 1 : monoid == Monoid::max ? -infinity : monoid == Monoid::min ? infinity : 0;
  return arith::ConstantOp::create(builder, loc, builder.getFloatAttr(element, value));
}

static void rewrite(const Prefix &prefix, FlatSymbolRefAttr time) {
  EquationOp equation = prefix.equation;
  Location loc = equation.getLoc();
  OpBuilder builder(equation);
  auto type = cast<RankedTensorType>(equation.getType());
  Type element = type.getElementType();
  Monoid monoid = *equation.getMonoid();
  unsigned results = equation.getNumResultVars();
  SmallVector<FlatSymbolRefAttr> axes, collected{time};
  SmallVector<unsigned> others;
  for (unsigned i = 0; i < results; ++i) {
    if (i != prefix.row) {
      axes.push_back(equation.getAxisOf(i));
      others.push_back(i);
    }
  }
  llvm::append_range(collected, axes);
  RankedTensorType carryType = getTensorType(equation, axes, element);
  auto init = EquationOp::create(builder, loc, carryType, (equation.getName() + ".init").str(), axes);
  auto inInit = OpBuilder::atBlockEnd(init.getBodyBlock());
  YieldOp::create(inInit, loc, makeIdentity(inInit, loc, monoid, element));
  auto scan = ScanOp::create(builder, loc, TypeRange{carryType, getTensorType(equation, collected, element)}, time,
                             UnitAttr(), ValueRange{init.getResult()});
  Block *body = &scan.getBody().emplaceBlock();
  Value place = body->addArgument(builder.getIndexType(), loc), carry = body->addArgument(carryType, loc);
  auto inScan = OpBuilder::atBlockEnd(body);
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
  for (Value condition : prefix.conditions) {
    Value own = cloneSlice(inside, equation, condition, mapping);
    member = member ? Value(arith::AndIOp::create(inside, loc, member, own)) : own;
  }
  Value term = cloneSlice(inside, equation, equation.getYielded(), mapping);
  Value after = combine(inside, loc, monoid, before, term);
  YieldOp::create(inside, loc, member ? Value(arith::SelectOp::create(inside, loc, member, after, before)) : after);
  YieldOp::create(inScan, loc, ValueRange{next.getResult(), prefix.inclusive ? next.getResult() : carry});
  // Places where the left side had them.
  Value result = scan.getResult(1);
  if (prefix.row != 0) {
    SmallVector<FlatSymbolRefAttr> own(heddle::getAxes(type));
    auto turned = EquationOp::create(builder, loc, type, equation.getName(), own);
    auto inTurned = OpBuilder::atBlockEnd(turned.getBodyBlock());
    SmallVector<Value> indices{turned.getBodyBlock()->getArgument(prefix.row)};
    for (unsigned variable : others) {
      indices.push_back(turned.getBodyBlock()->getArgument(variable));
    }
    YieldOp::create(inTurned, loc, ValueRange{ReadOp::create(inTurned, loc, result, indices)});
    result = turned.getResult();
  }
  equation.replaceAllUsesWith(result);
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
