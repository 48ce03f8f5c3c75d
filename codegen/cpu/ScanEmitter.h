//===- ScanEmitter.h - a recurrence as one loop per lane --------*- C++ -*-===//
//
// A scan whose body is equations only runs as one parallel loop: an item is a
// lane and a block of an axis that no element of the body crosses (heads,
// channels), and walks all steps by itself. Carries and what the body makes
// live in the worker's own buffers; only collected rows go to memory. Any other
// scan is a loop of launches (ControlEmitter).
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_CODEGEN_CPU_SCANEMITTER_H
#define HEDDLE_CODEGEN_CPU_SCANEMITTER_H

#include "codegen/cpu/LaneScope.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace heddle::cpu {

/// Can `scan` run lane by lane: is its body a list of equations, none of them a product with a weight (which all
/// workers compute together, step by step)?
bool isLaneScan(ScanOp scan);

/// Emits `void name(frame, begin, end, worker)` for a lane scan.
class ScanEmitter : private LaneScope {
public:
  ScanEmitter(EmitBuilder &builder, EntryLayout &layout, const Target &target, ScanOp scan);

  mlir::LLVM::LLVMFuncOp emit(llvm::StringRef name);
  /// The number of work items, emitted where the frame is at hand.
  mlir::Value emitItemCount(mlir::Value frame);
  /// Bytes that a worker needs of its own.
  mlir::Value emitScratchBytes(mlir::Value frame);

private:
  void chooseSplit();
  /// The dimension of each tensor of the body that has `axis`, if every element is made of elements at its own place.
  bool isSplit(mlir::FlatSymbolRefAttr axis);
  mlir::Value emitBlocks(mlir::Value frame);
  mlir::Value emitLongest(mlir::FlatSymbolRefAttr axis, mlir::Value frame);
  /// Calls place(value, bytes before it) for every buffer of a worker; returns the bytes of all.
  mlir::Value placeBuffers(mlir::Value frame, llvm::function_ref<void(mlir::Value, unsigned, mlir::Value)> place);
  void emitItem();
  void emitStep(mlir::Value place);
  void emitEquation(EquationOp equation);
  /// Copies this item's part of a tensor of the type of `like` between dense arrays.
  void copyPart(mlir::Value from, mlir::Value to, mlir::Value like);
  TensorView denseView(mlir::Value pointer, mlir::Value like);

  ScanOp scan;
  mlir::FlatSymbolRefAttr split;                                  ///< the axis that items share out, or null
  llvm::DenseMap<mlir::Value, unsigned> splitDimensions;          ///< of carries and of what equations make
  int64_t block = 1;                                              ///< members of the split axis in an item
  mlir::Value begin, end;                                         ///< of this item
  llvm::DenseMap<mlir::Value, mlir::Value> buffers;               ///< of what the body makes and does not yield
  llvm::SmallVector<std::pair<mlir::Value, mlir::Value>> carried; ///< two buffers for each carry
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_SCANEMITTER_H
