//===- Microkernel.h - the register tile of matrix products -----*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_MICROKERNEL_H
#define HEDDLE_CODEGEN_CPU_MICROKERNEL_H

#include "codegen/cpu/EmitBuilder.h"
#include "codegen/cpu/Target.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/IR/BuiltinOps.h"

namespace heddle::cpu {

/// Columns of a packed panel of a right operand. One layout serves every target: a narrower tile walks the panel in
/// several strips.
inline constexpr int64_t kPanelColumns = 64;

/// Where the operands of a product of codes are: rows of codes with a scale and a scaled sum for each group, and a
/// panel of words of four codes of neighbouring summed members, with a row of scales and one of offsets for each group.
struct IntegerOperands {
  mlir::Value codes, codesStride;   ///< i8; in bytes
  mlir::Value scales, scalesStride; ///< pairs of f32; in f32
  mlir::Value panel, panelScales;   ///< rows of kPanelColumns words, of kPanelColumns f32
  mlir::Value groups;
  mlir::Value result; ///< rows of kPanelColumns f32
};

/// Makes functions, on demand and once a module, that compute
///   C[r, c] = (accumulate ? C[r, c] : 0) + sum(k) A[r, k] * B[k, c]
/// for `rows` rows and one panel of columns. A and C are f32; B is f32, bf16 or f16 and is widened as it is loaded. B
/// and C are read and written in whole panels: the caller pads.
class MicrokernelLibrary {
public:
  MicrokernelLibrary(mlir::ModuleOp module, const Target &target) : module(module), target(target) {}

  /// Calls the kernel for `rows` (1 to target.tileRows()) rows, known at run time. Leading dimensions are in elements.
  /// Of the panel's columns at least the first `columns` are computed, the others maybe.
  void emitCall(EmitBuilder &b, mlir::Value rows, mlir::Type rightType, mlir::Value a, mlir::Value lda,
                mlir::Value bPtr, mlir::Value ldb, mlir::Value depth, mlir::Value c, mlir::Value ldc,
                mlir::Value accumulate, int64_t columns = kPanelColumns);

  /// Computes `rows` rows, at most target.tileRows(), of a product of codes in groups of `group`:
  ///   result[r, c] = sum(g) scales[r, g] * panelScales[g, c] * dot(codes[r, g], panel[g, c]) + totals[r, g] *
  ///   offsets[g, c]
  void emitIntegerCall(EmitBuilder &b, mlir::Value rows, int64_t group, const IntegerOperands &operands);

  /// Turns a square of target.lanes() rows of as many f32, 64-byte aligned, into columns of `to`, whose rows are
  /// `stride` elements apart.
  void emitTranspose(EmitBuilder &b, mlir::Value square, mlir::Value to, mlir::Value stride);

  /// Multiplies `count` f32 at `sums`, rounded up to whole vectors, by exp(`exponent`).
  void emitRescaling(EmitBuilder &b, mlir::Value exponent, mlir::Value sums, mlir::Value count);

private:
  mlir::LLVM::LLVMFuncOp getKernel(unsigned rows, mlir::Type rightType, int64_t columns);
  mlir::LLVM::LLVMFuncOp getIntegerKernel(unsigned rows, int64_t group);
  /// Calls `call` for as many rows as `rows` is, 1 to target.tileRows().
  void emitByRows(EmitBuilder &b, mlir::Value rows, llvm::function_ref<void(unsigned)> call);

  mlir::ModuleOp module;
  const Target &target;
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_MICROKERNEL_H
