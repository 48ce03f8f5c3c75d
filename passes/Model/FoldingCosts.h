//===- FoldingCosts.h - what may be evaluated at compile time ---*- C++ -*-===//
#ifndef HEDDLE_PASSES_MODEL_FOLDINGCOSTS_H
#define HEDDLE_PASSES_MODEL_FOLDINGCOSTS_H

#include "mlir/IR/Operation.h"

namespace heddle {

/// What is evaluated here takes no longer than this many elements, and what is stored is no larger.
inline constexpr double kMostSteps = 1 << 24;
inline constexpr int64_t kMostElements = 1 << 20;

/// Does a region inside `op` depend on anything but its operands: parameters, run-time lengths, draws?
bool dependsOnMore(mlir::Operation *op);

/// Is a value of `type` of a size that is known and stored?
bool isStatic(mlir::Type type);

/// Elements that `op` computes, those of its regions as often as they are run.
double countSteps(mlir::Operation *op);

/// Is computing `op` once worth a constant: does it sum, sort or repeat?
bool isWork(mlir::Operation *op);

} // namespace heddle

#endif // HEDDLE_PASSES_MODEL_FOLDINGCOSTS_H
