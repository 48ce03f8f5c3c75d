//===- Contraction.cpp - equations that are matrix products ---------------===//
#include "passes/Analysis/Contraction.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"

using namespace heddle;
using namespace heddle;
using namespace mlir;

/// The variable that `index` is a stored index of, one that is known to be inside (`heddle.member`), or -1.
static int getChoosing(EquationOp equation, Value index) {
  auto read = index.getDefiningOp<ReadOp>();
  return read && read->hasAttr("heddle.member") && read.getIndices().size() == 1
             ? getVariable(equation, read.getIndices()[0])
             : -1;
}

/// A read of a float tensor whose indices are distinct variables or captured values; of a weight one may be chosen.
static ReadOp getPlainRead(ArrayRef<Value> factors) {
  if (factors.size() != 1) {
    return {};
  }
  auto read = factors[0].getDefiningOp<ReadOp>();
  if (!read || read.getPredicate()) {
    return {};
  }
  auto equation = cast<EquationOp>(read->getParentOp());
  uint64_t seen = 0;
  bool isWeight = isa_and_present<WeightOp>(read.getTensor().getDefiningOp()), hasChosen = false;
  for (auto [dimension, index] : llvm::enumerate(read.getIndices())) {
    int variable = getVariable(equation, index);
    if (variable < 0) {
      bool isChosen = isWeight && !hasChosen && getChoosing(equation, index) >= 0;
      if (!isChosen && getUsedVariables(equation, index) != 0) {
        return {};
      }
      hasChosen |= isChosen;
      continue;
    }
    if ((seen >> variable) & 1 || getAxes(read.getTensor().getType())[dimension] != equation.getAxisOf(variable)) {
      return {};
    }
    seen |= uint64_t(1) << variable;
  }
  return read;
}

ReadOp Contraction::leftRead() const { return guardOnLeft ? ReadOp() : getPlainRead(left); }
ReadOp Contraction::rightRead() const { return getPlainRead(right); }

WeightOp heddle::getPlainWeight(ReadOp read) {
  if (!read || !getPlainRead({read.getResult()})) {
    return {};
  }
  return read.getTensor().getDefiningOp<WeightOp>();
}

std::optional<Contraction> heddle::matchContraction(EquationOp equation) {
  auto type = cast<RankedTensorType>(equation.getType());
  if (equation.getMonoid() != Monoid::sum || !type.getElementType().isF32() || equation.getNumVars() > 60) {
    return std::nullopt;
  }
  unsigned results = equation.getNumResultVars(), total = equation.getNumVars();
  if (results == 0) {
    return std::nullopt;
  }
  auto [factors, divisors] = getFactors(equation, equation.getYielded());
  if (factors.size() < 2 || !divisors.empty()) {
    return std::nullopt;
  }
  uint64_t reducedMask = ((uint64_t(1) << total) - 1) & ~((uint64_t(1) << results) - 1);

  // The right operand is a weight where there is just one; else whatever has the innermost result variable.
  auto split = [&](llvm::function_ref<bool(Value)> isRight) -> std::optional<Contraction> {
    Contraction match;
    uint64_t left = 0, right = 0;
    for (Value factor : factors) {
      uint64_t used = getUsedVariables(equation, factor);
      auto read = factor.getDefiningOp<ReadOp>();
      if (isRight(factor) && getPlainWeight(read)) {
        // Rows that share a matrix are multiplied with it together: the choice is not the right operand's.
        for (Value index : read.getIndices()) {
          if (int variable = getChoosing(equation, index); variable >= 0) {
            match.group = variable;
            match.chosen = index;
            used &= ~(uint64_t(1) << variable);
          }
        }
      }
      (isRight(factor) ? right : left) |= used;
      (isRight(factor) ? match.right : match.left).push_back(factor);
    }
    if (match.left.empty() || match.right.empty() || (left & reducedMask) != reducedMask ||
        (right & reducedMask) != reducedMask) {
      return std::nullopt;
    }
    for (unsigned i = 0; i < results; ++i) {
      bool inLeft = (left >> i) & 1, inRight = (right >> i) & 1;
      if (!inLeft && !inRight) {
        return std::nullopt;
      }
      (inLeft && inRight ? match.batch : inLeft ? match.rows : match.columns).push_back(i);
    }
    if (match.columns.empty()) {
      return std::nullopt;
    }
    if (Value guard = equation.getGuardValue()) {
      uint64_t used = getUsedVariables(equation, guard);
      for (unsigned column : match.columns) {
        if ((used >> column) & 1) {
          return std::nullopt;
        }
      }
      match.guardOnLeft = true;
    }
    return match;
  };
  std::optional<Contraction> match;
  unsigned weights =
      llvm::count_if(factors, [](Value factor) { return getPlainWeight(factor.getDefiningOp<ReadOp>()); });
  if (weights == 1) {
    match = split([](Value factor) { return getPlainWeight(factor.getDefiningOp<ReadOp>()) != nullptr; });
  }
  if (!match) {
    uint64_t last = uint64_t(1) << (results - 1);
    match = split([&](Value factor) { return (getUsedVariables(equation, factor) & last) != 0; });
  }
  if (!match) {
    return std::nullopt;
  }
  // Reduced variables in the left operand's memory order, so that its rows are contiguous.
  if (ReadOp read = match->leftRead()) {
    for (Value index : read.getIndices()) {
      int variable = getVariable(equation, index);
      if (variable >= static_cast<int>(results)) {
        match->reduced.push_back(variable);
      }
    }
  } else {
    for (unsigned i = results; i < total; ++i) {
      match->reduced.push_back(i);
    }
  }
  // Products too small to pay for a register tile are reductions like any other.
  int64_t columns = 1;
  for (unsigned column : match->columns) {
    int64_t length = getStaticLength(equation, equation.getAxisOf(column));
    columns = ShapedType::isDynamic(length) ? 1024 : columns * length;
  }
  return columns >= 4 ? match : std::nullopt;
}
