//===- Lengths.cpp - what depends on how long the stream will be ----------===//
//
// A length as a number is known only at the end. Equations over rows say themselves how they use one (Rows.cpp); here
// are the values without rows that they read: tables over places, and scalars that an entry computes from a length.
//
//===----------------------------------------------------------------------===//
#include "passes/Stream/Availability.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

/// Does an index follow from a variable over a streamed axis: is it a place?
static bool isPlace(Value value, EquationOp equation, const Availability &availability) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    return argument.getOwner()->getParentOp() == equation &&
           availability.isStreamed(equation.getAxisOf(argument.getArgNumber()));
  }
  Operation *op = value.getDefiningOp();
  return op->getParentOp() == equation && !isa<ReadOp>(op) &&
         llvm::any_of(op->getOperands(), [&](Value operand) { return isPlace(operand, equation, availability); });
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
      // Compared with a place the answer is the final one where the place exists.
      bool isOnItsWay = isa<arith::IndexCastOp, arith::AddIOp, arith::SubIOp, arith::MulIOp>(op);
      bool isCompared = isa<arith::CmpIOp, arith::MinSIOp>(op) &&
                        llvm::any_of(op->getOperands(), [&](Value side) { return isPlace(side, equation, *this); });
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
