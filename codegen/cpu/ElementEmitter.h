//===- ElementEmitter.h - an equation's body for a vector of elements -*- C++ -*-===//
//
// Emits the scalar ops of an equation's regions for `width` neighbouring
// members of one variable (the lane variable). A value that does not depend on
// it stays scalar; an index that is affine in it stays a base and a stride, so
// that reads become scalar, contiguous, or (last resort) gathered loads.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_CODEGEN_CPU_ELEMENTEMITTER_H
#define HEDDLE_CODEGEN_CPU_ELEMENTEMITTER_H

#include "codegen/cpu/EmitBuilder.h"
#include "dialects/Heddle/IR/Heddle.h"

#include "llvm/ADT/DenseMap.h"

namespace heddle::cpu {

/// A value for all lanes.
struct Lanes {
  enum Kind { Uniform, Affine, Vector } kind = Uniform;
  mlir::Value value;    ///< the scalar; of Affine: lane 0
  int64_t stride = 0;   ///< Affine: lane i is value + i * stride
  int64_t multiple = 1; ///< of an index, not Vector: `value` is known to be a multiple of this (0: of anything)
  /// Where `value` is known to be a multiple of `period` and a constant on top, the former; or null.
  mlir::Value aligned = {};
  int64_t offset = 0; ///< the constant, not negative
  int64_t period = 0;

  static Lanes uniform(mlir::Value value) { return {Uniform, value}; }
  static Lanes affine(mlir::Value base, int64_t stride, int64_t multiple = 1) {
    return {stride ? Affine : Uniform, base, stride, multiple};
  }
  /// Lanes from `aligned`, a multiple of `period`, and `offset` on.
  static Lanes split(EmitBuilder &b, mlir::Value aligned, int64_t offset, int64_t period, int64_t stride);
  static Lanes vector(mlir::Value value) { return {Vector, value}; }
};

/// Where the elements of a tensor are during a kernel.
struct TensorView {
  mlir::Value pointer;                    ///< first element, lane offset included
  mlir::Type stored;                      ///< element type in memory
  llvm::SmallVector<mlir::Value> strides; ///< in elements, one per dimension
  mlir::Value origin;                     ///< subtracted from the sum of index * stride; may be null
};

/// What a kernel tells the emitter about the world around the equation.
class KernelScope {
public:
  virtual ~KernelScope() = default;
  virtual TensorView view(mlir::Value tensor) = 0;
  /// The value in this kernel of a scalar that the equation captures.
  virtual mlir::Value scalar(mlir::Value captured) = 0;
  /// Length of an axis for the lane at work.
  virtual mlir::Value length(mlir::FlatSymbolRefAttr axis) = 0;
  /// The caller's seed of random draws.
  virtual mlir::Value seed() = 0;
  /// Has the processor instructions that convert f16?
  virtual bool hasHalf() = 0;
  /// Emits that the call fails: `read` is wanted outside of its tensor.
  virtual void failRead(ReadOp read) = 0;
};

/// The type that elements of `element` have in memory: i1 is a byte, an index is 64 bits.
mlir::Type getStoredType(mlir::Type element);

class ElementEmitter {
public:
  ElementEmitter(EmitBuilder &builder, KernelScope &scope, EquationOp equation, unsigned width);
  /// For the region of a scatter; its values are asked for one by one.
  ElementEmitter(EmitBuilder &builder, KernelScope &scope, ScatterOp scatter, unsigned width);

  /// Binds variable `index` of the op, in guard and body.
  void bind(unsigned index, Lanes lanes);
  /// Only the first `count` lanes are wanted; the rest load nothing.
  void setActive(mlir::Value count);
  /// Bytes of weights are asked for this far ahead of where they are read; 0: not at all.
  void setPrefetch(int64_t bytes) { ahead = bytes; }
  mlir::Value getActiveMask() const { return activeMask; }

  /// The guard for all lanes, or nothing when there is none. From then on unproven reads of the body depend on it.
  std::optional<Lanes> emitGuard();
  /// The value of the body.
  Lanes emitBody() { return emit(body->getTerminator()->getOperand(0)); }
  /// Any value of the regions or captured by them.
  Lanes emit(mlir::Value value);

  /// All lanes as a vector.
  mlir::Value toVector(Lanes lanes);
  /// The identity of `monoid` for `type`, a scalar constant.
  static mlir::Value identity(EmitBuilder &builder, Monoid monoid, mlir::Type type);
  /// Combines two values of the same type.
  static mlir::Value combine(EmitBuilder &builder, Monoid monoid, mlir::Value a, mlir::Value c);
  /// Combines the lanes of a vector.
  static mlir::Value reduceLanes(EmitBuilder &builder, Monoid monoid, mlir::Value vector);

  /// Calls body(base, count) for [begin, end) in steps of `width`; count is null for whole vectors.
  static void laneLoop(EmitBuilder &builder, mlir::Value begin, mlir::Value end, unsigned width,
                       llvm::function_ref<void(mlir::Value, mlir::Value)> body);

  /// Elements of type `element` at the given indices; where `condition` is false nothing is read and the value is
  /// `fallback`, or zero.
  Lanes load(const TensorView &view, llvm::ArrayRef<Lanes> indices, std::optional<Lanes> condition, mlir::Type element,
             std::optional<Lanes> fallback = std::nullopt);
  /// Stores lanes of the result at the given indices.
  void store(const TensorView &view, llvm::ArrayRef<Lanes> indices, Lanes value);

private:
  Lanes emitOp(mlir::Operation *op);
  /// Quotients, remainders and comparisons of neighbours that start at a multiple of the vector's width.
  std::optional<Lanes> emitAligned(mlir::Operation *op, llvm::ArrayRef<Lanes> operands);
  /// Comparisons of places, in 32 bits: a vector of them is one instruction.
  std::optional<Lanes> emitComparison(mlir::Operation *op, llvm::ArrayRef<Lanes> operands);
  Lanes emitRead(ReadOp read);
  Lanes emitRandom(RandomOp random);
  void emitCheck(ReadOp read, std::optional<Lanes> wanted, Lanes condition);
  /// Sum of index * stride.
  Lanes address(const TensorView &view, llvm::ArrayRef<Lanes> indices);
  Lanes addLanes(Lanes a, Lanes c);
  Lanes scale(Lanes a, mlir::Value factor);
  mlir::VectorType vectorType(mlir::Type element) const;
  /// Reads that need no condition: every index is a variable over the dimension's own axis, or a constant inside it.
  bool isPlainlyInside(ReadOp read, unsigned dimension);
  mlir::Value toComputed(mlir::Value loaded, mlir::Type stored, mlir::Type element);

  EmitBuilder &b;
  KernelScope &scope;
  mlir::Operation *owner;
  mlir::Block *body, *guardBlock = nullptr;
  llvm::SmallVector<mlir::FlatSymbolRefAttr> axes; ///< of the variables
  unsigned width;
  mlir::Value activeMask;
  int64_t ahead = 0;
  std::optional<Lanes> guard;
  llvm::DenseMap<mlir::Value, Lanes> values;
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_ELEMENTEMITTER_H
