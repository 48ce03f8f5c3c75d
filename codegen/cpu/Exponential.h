//===- Exponential.h - exp of vectors ---------------------------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_EXPONENTIAL_H
#define HEDDLE_CODEGEN_CPU_EXPONENTIAL_H

#include "codegen/cpu/Target.h"

#include "mlir/IR/PatternMatch.h"

namespace heddle::cpu {

/// Adds what expands `math.exp` of f32: at most 1 unit in the last place off (1.5 without fused multiplication and
/// addition), gradual underflow, infinities and NaN as exp has them.
void populateExponentialPatterns(mlir::RewritePatternSet &patterns, const Target &target);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_EXPONENTIAL_H
