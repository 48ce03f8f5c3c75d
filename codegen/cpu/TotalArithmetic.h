//===- TotalArithmetic.h - divisions that never trap ------------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_TOTALARITHMETIC_H
#define HEDDLE_CODEGEN_CPU_TOTALARITHMETIC_H

#include "codegen/cpu/EmitBuilder.h"

namespace heddle::cpu {

/// Integer divisions and remainders by what is not a harmless constant, on scalars or vectors of `type`: 0 for a
/// divisor of 0 and a negation for -1, as the interpreter has it. A divisor that is proven non-zero where it is used
/// may still be 0 in lanes that no one wants. Null for any other op: then the op itself is to be emitted.
mlir::Value emitTotal(EmitBuilder &builder, mlir::Operation *op, mlir::ValueRange inputs, mlir::Type type);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_TOTALARITHMETIC_H
