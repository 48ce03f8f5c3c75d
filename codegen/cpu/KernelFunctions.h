//===- KernelFunctions.h - functions that kernels share ---------*- C++ -*-===//
//
// Layers that are alike in everything but the places of their tensors, weights
// and state have kernels alike in everything but numbers. Those numbers are
// handed over at each launch, so that one function serves all of them: code
// size and compile time do not grow with the depth, even where layers cannot be
// a loop.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_CODEGEN_CPU_KERNELFUNCTIONS_H
#define HEDDLE_CODEGEN_CPU_KERNELFUNCTIONS_H

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/DenseMap.h"

namespace heddle::cpu {

/// What a launch hands to a kernel's function: an array of 64-bit words.
class KernelParameters {
public:
  enum Kind {
    Slot,     ///< the word in a slot of the frame
    Constant, ///< a number
    Frame     ///< the frame's address
  };
  struct Parameter {
    Kind kind;
    int64_t value;
  };

  /// The word's index; a parameter that is not there yet is added.
  unsigned indexOf(Kind kind, int64_t value);
  llvm::ArrayRef<Parameter> get() const { return parameters; }

private:
  llvm::SmallVector<Parameter> parameters;
};

/// What a launch calls, and with which words; without parameters the function takes the frame itself.
struct KernelFunction {
  mlir::LLVM::LLVMFuncOp function;
  std::optional<KernelParameters> parameters;
};

/// The distinct functions of a module.
class FunctionPool {
public:
  /// The first function that has the body of `function`, which is erased if that is another.
  mlir::LLVM::LLVMFuncOp share(mlir::LLVM::LLVMFuncOp function);

private:
  llvm::DenseMap<size_t, llvm::SmallVector<mlir::LLVM::LLVMFuncOp, 1>> known; ///< by a hash of their ops
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_KERNELFUNCTIONS_H
