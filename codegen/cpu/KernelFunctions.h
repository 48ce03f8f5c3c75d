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

#include "codegen/cpu/EmitBuilder.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "llvm/ADT/DenseMap.h"

#include <map>
#include <vector>

namespace heddle::cpu {

/// What a launch hands to a kernel's function: an array of 64-bit words.
class KernelParameters {
public:
  enum Kind {
    Slot,   ///< the word in a slot of the frame
    Frame,  ///< the frame's address
    Axis,   ///< the number of an axis of the contract; numbers are told apart by what they count, so that
    Piece,  ///< the number of a piece of state; two that are equal in one layer by chance stay two words
    Weight, ///< an offset in the packed weights
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

/// What a launch calls, and with which words.
struct KernelFunction {
  mlir::LLVM::LLVMFuncOp function;
  KernelParameters parameters;
};

/// The distinct functions of a module.
class FunctionPool {
public:
  /// The first function that has the body of `function`, which is erased if that is another.
  mlir::LLVM::LLVMFuncOp share(mlir::LLVM::LLVMFuncOp function);

  /// A constant that says how the words of a launch are made: their count, then each, a number or ~ of a slot of the
  /// frame.
  mlir::LLVM::GlobalOp recipe(EmitBuilder &b, llvm::ArrayRef<int64_t> words);
  /// `void launch(frame, recipe, body, items)`: makes the words and runs the items of `body`. One
  /// function, so that a launch costs a call's worth of code.
  mlir::LLVM::LLVMFuncOp launcher(EmitBuilder &b);

private:
  mlir::LLVM::LLVMFuncOp launchFunction;
  std::map<std::vector<int64_t>, mlir::LLVM::GlobalOp> recipes;
  llvm::DenseMap<size_t, llvm::SmallVector<mlir::LLVM::LLVMFuncOp, 1>> known; ///< by a hash of their ops
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_KERNELFUNCTIONS_H
