//===- Lengths.cpp - what depends on how long the stream will be ----------===//
//
// A length as a number is known only at the end. Equations over rows say themselves how they use one (Rows.cpp); here
// are the values without rows that they read: tables over places, and scalars that an entry computes from a length.
//
//===----------------------------------------------------------------------===//
#include "passes/Stream/Availability.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

namespace {
/// A place or a length and a constant: `value` is at most `base + most`, and equal to it where `isExact`.
struct Shifted {
  FlatSymbolRefAttr axis;
  bool isLength = false, isExact = true;
  int64_t most = 0;
};
} // namespace

static std::optional<Shifted> shifted(Value value, EquationOp equation) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    bool isOwn = argument.getOwner()->getParentOp() == equation;
    return isOwn ? std::optional(Shifted{equation.getAxisOf(argument.getArgNumber())}) : std::nullopt;
  }
  Operation *op = value.getDefiningOp();
  if (auto length = dyn_cast<LengthOp>(op)) {
    return Shifted{length.getAxisAttr(), true};
  }
  if (isa<arith::IndexCastOp>(op)) {
    return shifted(op->getOperand(0), equation);
  }
  APInt constant;
  if (op->getNumOperands() != 2 || !matchPattern(op->getOperand(1), m_ConstantInt(&constant))) {
    return std::nullopt;
  }
  std::optional<Shifted> base = shifted(op->getOperand(0), equation);
  if (!base) {
    return std::nullopt;
  }
  int64_t number = constant.getSExtValue();
  if (isa<arith::AddIOp, arith::SubIOp>(op)) {
    base->most += isa<arith::AddIOp>(op) ? number : -number;
    return base;
  }
  // A quotient of a place is no later than the place.
  base->isExact = false;
  bool isQuotient = isa<arith::FloorDivSIOp, arith::DivSIOp>(op) && number > 0 && base->most >= 0 && !base->isLength;
  return isQuotient ? base : std::nullopt;
}

/// Does a comparison of a place with the length only ask whether the place exists? Where it does the answer is known.
static bool asksForExistence(arith::CmpIOp compare, EquationOp equation) {
  using P = arith::CmpIPredicate;
  std::optional<Shifted> a = shifted(compare.getLhs(), equation), b = shifted(compare.getRhs(), equation);
  P predicate = compare.getPredicate();
  if (predicate == P::eq || predicate == P::ne) {
    return false;
  }
  if (a && a->isLength) {
    std::swap(a, b);
    predicate = predicate == P::slt ? P::sgt : predicate == P::sgt ? P::slt : predicate == P::sle ? P::sge : P::sle;
  }
  if (!a || !b || a->isLength || !b->isLength || !b->isExact || a->axis != b->axis) {
    return false;
  }
  int64_t slack = b->most - a->most;
  return predicate == P::slt || predicate == P::sge   ? slack >= 0
         : predicate == P::sle || predicate == P::sgt ? slack >= -1
                                                      : false;
}

FlatSymbolRefAttr Availability::getLengthBehind(EquationOp equation) {
  FlatSymbolRefAttr found;
  equation->walk([&](Operation *op) {
    for (Value operand : op->getOperands()) {
      if (found) {
        return;
      }
      bool isInside = equation->isProperAncestor(operand.getParentRegion()->getParentOp()) ||
                      operand.getParentRegion()->getParentOp() == equation;
      FlatSymbolRefAttr length = getLengthIn(operand);
      if (!length) {
        found = isInside ? FlatSymbolRefAttr() : getLengthBehind(operand);
        continue;
      }
      bool isOnItsWay = isa<arith::IndexCastOp, arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::SelectOp>(op);
      auto compare = dyn_cast<arith::CmpIOp>(op);
      bool isCompared = compare && asksForExistence(compare, equation);
      found = isOnItsWay || isCompared ? FlatSymbolRefAttr() : length;
    }
  });
  return found;
}

FlatSymbolRefAttr Availability::getLengthBehind(Value value) {
  if (get(value).rowDim >= 0 && get(value).kind == Kind::Streamed) {
    return {}; // rows: how they were made has been looked at
  }
  auto [it, isNew] = lengthsBehind.try_emplace(value);
  if (!isNew) {
    return it->second;
  }
  auto anyOf = [&](ValueRange operands) {
    for (Value operand : operands) {
      if (FlatSymbolRefAttr found = getLengthBehind(operand)) {
        return found;
      }
    }
    return FlatSymbolRefAttr();
  };
  FlatSymbolRefAttr found;
  Operation *op = value.getDefiningOp();
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    Operation *around = argument.getOwner()->getParentOp();
    found = around == entry ? FlatSymbolRefAttr() : anyOf(around->getOperands());
  } else if (auto length = dyn_cast<LengthOp>(op)) {
    found = isStreamed(length.getAxisAttr()) ? length.getAxisAttr() : FlatSymbolRefAttr();
  } else if (auto equation = dyn_cast<EquationOp>(op)) {
    found = getLengthBehind(equation);
  } else {
    found = anyOf(op->getOperands());
    op->walk([&](Operation *inner) {
      if (auto equation = dyn_cast<EquationOp>(inner); equation && !found) {
        found = getLengthBehind(equation.getResult());
      } else if (auto length = dyn_cast<LengthOp>(inner);
                 length && !found && inner != op && !inner->getParentOfType<EquationOp>()) {
        found = getLengthBehind(length.getResult());
      }
    });
  }
  return lengthsBehind[value] = found;
}

bool Availability::refuseLength(EquationOp equation) {
  FlatSymbolRefAttr found;
  Value through;
  equation->walk([&](Operation *op) {
    for (Value operand : op->getOperands()) {
      bool isInside = operand.getParentRegion()->getParentOp() == equation;
      if (!found && !isInside && !getLengthIn(operand)) {
        found = getLengthBehind(operand);
        through = operand;
      }
    }
  });
  if (!found) {
    return false;
  }
  refuse(equation,
         "`" + equation.getName().str() + "` reads what follows from " + found.getValue().str() +
             " as a number, which is known only at the end",
         "the place itself (`t + 1`), a value of the config, or no such number", through);
  return true;
}
