//===- Inputs.h - inputs made for an entry ----------------------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_DRIVER_INPUTS_H
#define HEDDLE_TOOLS_DRIVER_INPUTS_H

#include "heddle/heddle.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <memory>
#include <string>
#include <vector>

namespace heddle {

/// Owns tensors that were made for a call.
class MadeInputs {
public:
  /// Random values for every input of `entry`, for each lane of a ragged batch: `lanes[b]` has one length per run-time
  /// axis of the entry.
  static llvm::Expected<MadeInputs> createRagged(const heddle_entry_desc &entry,
                                                 llvm::ArrayRef<std::vector<int64_t>> lanes, uint64_t seed);
  /// Random values for every input of `entry`: members of their axis for indices, standard-normal-like floats, small
  /// integers. `lengths` has one length per run-time axis of the entry; with `batch` above 1 there is a lane axis.
  static llvm::Expected<MadeInputs> create(const heddle_entry_desc &entry, llvm::ArrayRef<int64_t> lengths,
                                           int64_t batch, uint64_t seed);
  llvm::ArrayRef<heddle_input> get() const { return inputs; }

private:
  struct Destroy {
    void operator()(heddle_tensor *tensor) const { heddle_tensor_destroy(tensor); }
  };
  std::vector<std::unique_ptr<heddle_tensor, Destroy>> tensors;
  /// Adds a tensor with values for input `desc`; `batch` above 1 makes a lane axis.
  llvm::Expected<heddle_tensor *> add(const heddle_tensor_desc &desc, llvm::ArrayRef<int64_t> lengths, int64_t batch,
                                      uint64_t seed);

  std::vector<std::unique_ptr<std::vector<const heddle_tensor *>>> pointers; ///< by input
  std::vector<heddle_input> inputs;
};

} // namespace heddle

#endif // HEDDLE_TOOLS_DRIVER_INPUTS_H
