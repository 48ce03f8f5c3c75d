//===- EquationUtils.cpp - taking equations apart -------------------------===//
#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace mlir;

int heddle::getVariable(EquationOp equation, Value value) {
  auto argument = dyn_cast<BlockArgument>(value);
  return argument && argument.getOwner()->getParentOp() == equation ? static_cast<int>(argument.getArgNumber()) : -1;
}

uint64_t heddle::getUsedVariables(EquationOp equation, Value value) {
  if (int variable = getVariable(equation, value); variable >= 0) {
    return uint64_t(1) << variable;
  }
  Operation *op = value.getDefiningOp();
  if (!op || op->getParentOp() != equation) {
    return 0;
  }
  // Bodies are flat, but values have several users: visit each once.
  uint64_t used = 0;
  SmallVector<Operation *> work{op};
  llvm::SmallPtrSet<Operation *, 16> seen{op};
  while (!work.empty()) {
    for (Value operand : work.pop_back_val()->getOperands()) {
      if (int variable = getVariable(equation, operand); variable >= 0) {
        used |= uint64_t(1) << variable;
      } else if (Operation *def = operand.getDefiningOp();
                 def && def->getParentOp() == equation && seen.insert(def).second) {
        work.push_back(def);
      }
    }
  }
  return used;
}

static void collect(EquationOp equation, Value value, bool inverted, Factors &factors) {
  Operation *op = value.getDefiningOp();
  if (op && op->getParentOp() == equation && isa<arith::MulFOp, arith::DivFOp>(op)) {
    collect(equation, op->getOperand(0), inverted, factors);
    collect(equation, op->getOperand(1), inverted != isa<arith::DivFOp>(op), factors);
    return;
  }
  (inverted ? factors.denominator : factors.numerator).push_back(value);
}

Factors heddle::getFactors(EquationOp equation, Value value) {
  Factors factors;
  collect(equation, value, false, factors);
  return factors;
}

Value heddle::cloneSlice(OpBuilder &builder, EquationOp equation, Value value, IRMapping &mapping) {
  if (Value known = mapping.lookupOrNull(value)) {
    return known;
  }
  Operation *op = value.getDefiningOp();
  if (!op || op->getParentOp() != equation) {
    return value;
  }
  for (Value operand : op->getOperands()) {
    cloneSlice(builder, equation, operand, mapping);
  }
  builder.clone(*op, mapping);
  return mapping.lookup(value);
}
