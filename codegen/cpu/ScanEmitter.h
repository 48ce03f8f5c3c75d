//===- ScanEmitter.h - a recurrence as one loop per lane --------*- C++ -*-===//
//
// A scan whose body is equations only runs as one parallel loop: an item is a
// lane and a block of an axis that no element of the body crosses (heads,
// channels), and walks all steps by itself. Carries and what the body makes
// live in the worker's own buffers; only collected rows go to memory. Whole
// chunks run a body of their own, whose products are register tiles, and may
// walk their places in inner scans. Any other scan is a loop of launches
// (ControlEmitter).
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_CODEGEN_CPU_SCANEMITTER_H
#define HEDDLE_CODEGEN_CPU_SCANEMITTER_H

#include "codegen/cpu/LaneScope.h"
#include "codegen/cpu/Microkernel.h"
#include "passes/Analysis/Contraction.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace heddle::cpu {

/// Can `scan` run lane by lane: is its body a list of equations, none of them a product with a weight (which all
/// workers compute together, step by step)?
bool isLaneScan(ScanOp scan);

/// The value that an equation makes behind a result of a kernel; any other value itself.
mlir::Value getMade(mlir::Value result);

/// Emits `void name(frame, begin, end, worker)` for a lane scan. ScanParts.cpp chooses what items share out.
class ScanEmitter : private LaneScope {
public:
  ScanEmitter(EmitBuilder &builder, EntryLayout &layout, const Target &target, ScanOp scan);

  mlir::LLVM::LLVMFuncOp emit(llvm::StringRef name, MicrokernelLibrary &products, KernelParameters &parameters);
  /// The number of work items, emitted where the frame is at hand.
  mlir::Value emitItemCount(mlir::Value frame);
  /// Bytes that a worker needs of its own.
  mlir::Value emitScratchBytes(mlir::Value frame);

private:
  using Dimensions = llvm::DenseMap<mlir::Value, unsigned>; ///< of carries and of what equations make
  /// An axis that no element of the body crosses, shared out between items.
  struct Split {
    mlir::FlatSymbolRefAttr axis;
    Dimensions dimensions;
    int64_t block = 1;      ///< members of an item
    mlir::Value begin, end; ///< of this item
  };

  void chooseSplits();
  /// The dimension of each tensor of the body that has `axis`, if every element is made of elements at its own place.
  std::optional<Dimensions> findDimensions(mlir::FlatSymbolRefAttr axis);
  /// Is `tensor` made or carried in the scan?
  bool isInside(mlir::Value tensor);
  /// May the next value of carry `index` of `of`, the scan or one in its chunk, be written over the one before?
  static bool isInPlace(ScanOp of, unsigned index);
  /// The split of a tensor's dimension, or null.
  const Split *splitOf(mlir::Value tensor, unsigned dimension) const;
  mlir::Value emitBlocks(const Split &split, mlir::Value frame);
  mlir::Value emitLongest(mlir::FlatSymbolRefAttr axis, mlir::Value frame);
  /// Calls place(value, bytes before it) for every buffer of a worker; returns the bytes of all.
  mlir::Value placeBuffers(mlir::Value frame, llvm::function_ref<void(mlir::Value, unsigned, mlir::Value)> place);
  void emitItem();
  /// `count` rounds of `body`, the body or chunk of `of`; the carries are in their first buffers before and after.
  void emitRounds(ScanOp of, mlir::Block &body, mlir::Value count, llvm::function_ref<void(mlir::Value)> round);
  /// A scan over the places of a chunk.
  void emitInner(ScanOp inner);
  void emitStep(ScanOp of, mlir::Block &body, mlir::Value place);
  /// Asks for what a later step reads at its own place.
  void prefetch(mlir::Value place);
  void emitEquation(EquationOp equation);
  /// The product that register tiles compute, of tensors that lie as they read them, or nothing.
  std::optional<Contraction> matchProduct(EquationOp equation);
  void emitProduct(EquationOp equation, const Contraction &match);
  std::pair<mlir::Value, mlir::Value> rangeOf(EquationOp equation, unsigned variable);
  /// Copies this item's part of a tensor, which has the dimensions of `like`.
  void copyPart(const TensorView &from, const TensorView &to, mlir::Value like);
  /// A whole tensor that lies dense.
  TensorView denseView(mlir::Value pointer, mlir::Value like);
  /// This item's part of a tensor that lies dense.
  TensorView partView(mlir::Value pointer, mlir::Value like);

  ScanOp scan;
  llvm::SmallVector<Split, 2> splits;                             ///< outermost first
  llvm::SmallVector<std::pair<mlir::Value, mlir::Value>> buffers; ///< of what bodies make and do not yield
  /// Buffers of each carry, by the argument of its body: one where it is in place.
  llvm::DenseMap<mlir::Value, std::pair<mlir::Value, mlir::Value>> carried;
  MicrokernelLibrary *library = nullptr;
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_SCANEMITTER_H
