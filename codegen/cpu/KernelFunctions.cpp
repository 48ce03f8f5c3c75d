//===- KernelFunctions.cpp - functions that kernels share -----------------===//
#include "codegen/cpu/KernelFunctions.h"

#include "mlir/IR/OperationSupport.h"

using namespace heddle::cpu;
using namespace mlir;

unsigned KernelParameters::indexOf(Kind kind, int64_t value) {
  auto found =
      llvm::find_if(parameters, [&](const Parameter &known) { return known.kind == kind && known.value == value; });
  if (found == parameters.end()) {
    parameters.push_back({kind, value});
    return parameters.size() - 1;
  }
  return found - parameters.begin();
}

/// Of the ops of a function in their order, with what they are apart from operands.
static size_t getHash(LLVM::LLVMFuncOp function) {
  llvm::hash_code hash = 0;
  function.getBody().walk<WalkOrder::PreOrder>([&](Operation *op) {
    hash = llvm::hash_combine(hash, OperationEquivalence::computeHash(op, OperationEquivalence::ignoreHashValue,
                                                                      OperationEquivalence::ignoreHashValue,
                                                                      OperationEquivalence::IgnoreLocations));
  });
  return hash;
}

LLVM::LLVMFuncOp FunctionPool::share(LLVM::LLVMFuncOp function) {
  auto &alike = known[getHash(function)];
  for (LLVM::LLVMFuncOp other : alike) {
    if (other.getFunctionType() == function.getFunctionType() &&
        OperationEquivalence::isRegionEquivalentTo(&other.getBody(), &function.getBody(),
                                                   OperationEquivalence::IgnoreLocations)) {
      function.erase();
      return other;
    }
  }
  alike.push_back(function);
  return function;
}
