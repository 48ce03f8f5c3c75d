//===- EquationUtils.h - taking equations apart -----------------*- C++ -*-===//
#ifndef HEDDLE_DIALECTS_HEDDLE_IR_EQUATIONUTILS_H
#define HEDDLE_DIALECTS_HEDDLE_IR_EQUATIONUTILS_H

#include "dialects/Heddle/IR/Heddle.h"

#include "mlir/IR/IRMapping.h"

namespace heddle {

/// The variable of `equation` that `value` is (an argument of its guard or body), or -1.
int getVariable(EquationOp equation, mlir::Value value);

/// The variables of `equation` that `value` depends on, one bit each; equations have at most 60 variables.
uint64_t getUsedVariables(EquationOp equation, mlir::Value value);

/// A reading of a product as `numerator factors / denominator factors`, flattened through mulf and divf of the body.
struct Factors {
  llvm::SmallVector<mlir::Value> numerator, denominator;
};
Factors getFactors(EquationOp equation, mlir::Value value);

/// Clones what `value` needs of `equation`'s regions to the builder's place; `mapping` holds the variables, and gets
/// the clones. Values captured from outside are used as they are.
mlir::Value cloneSlice(mlir::OpBuilder &builder, EquationOp equation, mlir::Value value, mlir::IRMapping &mapping);

/// Is `equation` a reduction-free equation?
inline bool isElementwise(EquationOp equation) { return equation.getReduced().empty(); }

} // namespace heddle

#endif // HEDDLE_DIALECTS_HEDDLE_IR_EQUATIONUTILS_H
