//===- Weights.h - sources of parameters ------------------------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_DRIVER_WEIGHTS_H
#define HEDDLE_TOOLS_DRIVER_WEIGHTS_H

#include "codegen/cpu/WeightLayout.h"
#include "dialects/Interpreter/Interpreter.h"
#include "frontend/Import/Checkpoint.h"

namespace heddle {

/// Numbers that depend on the seed, the tensor's name and the element's place only: uniform in (-1, 1) / 16, integers
/// 0.
class RandomWeights : public cpu::WeightSource {
public:
  explicit RandomWeights(uint64_t seed) : seed(seed) {}
  llvm::Error read(llvm::StringRef tensor, int64_t offset, llvm::MutableArrayRef<float> out) override;
  llvm::Error read(llvm::StringRef tensor, int64_t offset, llvm::MutableArrayRef<int64_t> out) override;

private:
  uint64_t seed;
};

/// The tensors of a checkpoint, converted. The checkpoint must outlive it.
class CheckpointWeights : public cpu::WeightSource {
public:
  explicit CheckpointWeights(const Checkpoint &checkpoint) : checkpoint(checkpoint) {}
  llvm::Error read(llvm::StringRef tensor, int64_t offset, llvm::MutableArrayRef<float> out) override;
  llvm::Error read(llvm::StringRef tensor, int64_t offset, llvm::MutableArrayRef<int64_t> out) override;

private:
  const Checkpoint &checkpoint;
};

/// A parameter as the interpreter wants it.
llvm::Expected<Array> readParameter(ParamOp param, cpu::WeightSource &weights);

} // namespace heddle

#endif // HEDDLE_TOOLS_DRIVER_WEIGHTS_H
