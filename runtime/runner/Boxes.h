//===- Boxes.h - parts of tensors, cut and joined -------------------------===//
#ifndef HEDDLE_RUNTIME_RUNNER_BOXES_H
#define HEDDLE_RUNTIME_RUNNER_BOXES_H

#include "runtime/core/Tensor.h"

#include <utility>

namespace heddle::runtime {

/// Copies a box of `extents` elements from `fromStart` in one tensor to `toStart` in another of the same type and rank.
void copyBox(const heddle_tensor &from, const int64_t *fromStart, heddle_tensor &to, const int64_t *toStart,
             const int64_t *extents);

/// A tensor that is destroyed with its owner.
class OwnedTensor {
public:
  OwnedTensor() = default;
  explicit OwnedTensor(heddle_tensor *tensor) : tensor(tensor) {}
  OwnedTensor(OwnedTensor &&other) noexcept : tensor(std::exchange(other.tensor, nullptr)) {}
  OwnedTensor &operator=(OwnedTensor &&other) noexcept {
    std::swap(tensor, other.tensor);
    return *this;
  }
  ~OwnedTensor() { heddle_tensor_destroy(tensor); }
  heddle_tensor *get() const { return tensor; }
  heddle_tensor *release() { return std::exchange(tensor, nullptr); }

private:
  heddle_tensor *tensor = nullptr;
};

} // namespace heddle::runtime

#endif
