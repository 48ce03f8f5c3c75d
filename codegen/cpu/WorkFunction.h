//===- WorkFunction.h - what runs a launch's items --------------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_WORKFUNCTION_H
#define HEDDLE_CODEGEN_CPU_WORKFUNCTION_H

#include "codegen/cpu/EntryLayout.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace heddle::cpu {

/// A function `void name(words, begin, end, worker)` that runs work items [begin, end) of a launch. Made with the
/// builder inside it; the caller restores the builder's place. Until it is finished, what is read off the frame comes
/// from the words, and `parameters` is told which they are.
class WorkFunction {
public:
  WorkFunction(EmitBuilder &b, EntryLayout &layout, llvm::StringRef name, KernelParameters &parameters);

  mlir::Value frame() { return function.getArgument(0); }
  /// The worker's own memory.
  mlir::Value scratch() const { return workerScratch; }
  /// A loop over the items, and the return behind it; `emitItem` is called inside the loop. It is a loop for one item
  /// too, so that what an item computes stays in its region.
  mlir::LLVM::LLVMFuncOp finish(llvm::function_ref<void(mlir::Value item)> emitItem);

private:
  EmitBuilder &b;
  EntryLayout &layout;
  mlir::LLVM::LLVMFuncOp function;
  mlir::Value workerScratch;
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_WORKFUNCTION_H
