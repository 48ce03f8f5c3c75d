//===- IntegerProduct.h - products of codes ---------------------*- C++ -*-===//
//
// A product of activations in codes with scales (see heddle-round-activations)
// and of a weight in integer blocks is a sum of integer dot products, one a
// group, each times its two scales.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_CODEGEN_CPU_INTEGERPRODUCT_H
#define HEDDLE_CODEGEN_CPU_INTEGERPRODUCT_H

#include "codegen/cpu/ElementEmitter.h"
#include "codegen/cpu/Target.h"
#include "passes/Analysis/BlockDecode.h"
#include "passes/Analysis/Contraction.h"

#include <memory>

namespace heddle::cpu {

/// Both operands of a product of codes.
struct IntegerProduct {
  ReadOp codes;                    ///< i8; the summed members are neighbours
  ReadOp scale;                    ///< f32; followed in memory by the scaled sum of the group's codes
  BlockDecode right;               ///< the weight
  int64_t group = 0;               ///< members of the innermost sum that share scales on both sides
  std::shared_ptr<ValueRuns> runs; ///< along the innermost sum
  int64_t round = 0; ///< members after which places within a block come again: all that is summed is whole rounds
};

/// Reads the product `match` of `equation` as one of codes, if `target` has instructions for it.
std::optional<IntegerProduct> matchIntegerProduct(EquationOp equation, const Contraction &match, const Target &target);

/// Codes that are evaluated at once: what shares a place in the bytes of every block format.
inline constexpr int64_t kCodeLanes = 16;

/// The low bytes of the integer `value`, which canEmitBytes, for kCodeLanes neighbours of a variable as `emitter` has
/// them bound: <16 x i8>.
mlir::Value emitBytes(EmitBuilder &builder, ElementEmitter &emitter, ValueRuns &runs, mlir::Value value);
/// Can the low byte of `value` be computed from bytes, for neighbours along the variable of `runs`?
bool canEmitBytes(ValueRuns &runs, mlir::Value value);

/// sum + unsigned * signed: four neighbouring products to each i32. Bytes are vectors of four times the lanes of `sum`.
mlir::Value emitIntegerDot(EmitBuilder &builder, mlir::Value sum, mlir::Value unsignedBytes, mlir::Value signedBytes);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_INTEGERPRODUCT_H
