//===- EmitBuilder.h - shorthand for target-level IR ------------*- C++ -*-===//
//
// Target-level code is `scf` and `arith` on `index`, `vector` for lanes, and
// LLVM pointers for memory. This builder folds constants as it goes, so that
// static extents and strides vanish from the addresses.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_CODEGEN_CPU_EMITBUILDER_H
#define HEDDLE_CODEGEN_CPU_EMITBUILDER_H

#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Matchers.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace heddle::cpu {

class EmitBuilder : public mlir::ImplicitLocOpBuilder {
public:
  using ImplicitLocOpBuilder::ImplicitLocOpBuilder;

  mlir::Value index(int64_t value);
  mlir::Value add(mlir::Value a, mlir::Value b);
  mlir::Value sub(mlir::Value a, mlir::Value b);
  mlir::Value mul(mlir::Value a, mlir::Value b);
  mlir::Value mul(mlir::Value a, int64_t b) { return mul(a, index(b)); }
  mlir::Value add(mlir::Value a, int64_t b) { return add(a, index(b)); }
  /// Quotient of non-negative numbers.
  mlir::Value div(mlir::Value a, mlir::Value b);
  mlir::Value rem(mlir::Value a, mlir::Value b);
  mlir::Value ceilDiv(mlir::Value a, int64_t b) { return div(add(a, b - 1), index(b)); }
  mlir::Value roundUp(mlir::Value a, int64_t b) { return mul(ceilDiv(a, b), b); }
  mlir::Value min(mlir::Value a, mlir::Value b);
  mlir::Value max(mlir::Value a, mlir::Value b);
  mlir::Value less(mlir::Value a, mlir::Value b);
  mlir::Value toI64(mlir::Value a);
  mlir::Value toIndex(mlir::Value a);
  /// `a`, an index, of which optimisations know nothing: where it is used, none computes it again.
  mlir::Value opaque(mlir::Value a);
  mlir::Value i64(int64_t value);
  mlir::Value i32(int32_t value);

  mlir::Type ptrType();
  /// `pointer` advanced by `elements` of `element`.
  mlir::Value advance(mlir::Value pointer, mlir::Type element, mlir::Value elements);
  mlir::Value load(mlir::Type type, mlir::Value pointer, unsigned alignment);
  void store(mlir::Value value, mlir::Value pointer, unsigned alignment);

  /// What a stored float is loaded as: 16-bit floats as integers, for `widen`.
  static mlir::Type getLoadedType(mlir::Type stored);
  /// f32 from what was loaded of `stored` elements, scalar or vector. bf16 is a shift; f16 takes the conversion
  /// instruction where the processor has one (`hasHalf`), integer arithmetic and one product elsewhere.
  mlir::Value widen(mlir::Value loaded, mlir::Type stored, bool hasHalf);
  /// The bits of bf16 nearest to f32, ties to even.
  mlir::Value narrowToBf16(mlir::Value value);

  /// A field of a C struct at a byte offset.
  mlir::Value loadField(mlir::Type type, mlir::Value pointer, int64_t byteOffset);
  void storeField(mlir::Value value, mlir::Value pointer, int64_t byteOffset);

  /// for (iv = begin; iv < end; iv += step) body(iv). No loop when it runs exactly once.
  void loop(mlir::Value begin, mlir::Value end, int64_t step, llvm::function_ref<void(mlir::Value)> body);
  /// The same with carried values; returns the last ones.
  llvm::SmallVector<mlir::Value>
  loop(mlir::Value begin, mlir::Value end, int64_t step, mlir::ValueRange init,
       llvm::function_ref<llvm::SmallVector<mlir::Value>(mlir::Value, mlir::ValueRange)> body);
  /// body(first, count) for tiles of at most `height` that split [0, count) as evenly as they can: a short last one
  /// would wait for its own latency.
  void evenTiles(mlir::Value count, int64_t height, llvm::function_ref<void(mlir::Value, mlir::Value)> body);
  /// if (condition) then().
  void when(mlir::Value condition, llvm::function_ref<void()> then);
};

/// The constant that `value` is, if it is one.
std::optional<int64_t> getConstant(mlir::Value value);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_EMITBUILDER_H
