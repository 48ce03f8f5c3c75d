//===- Tensor.h - a dense array with a type and a shape -------------------===//
#ifndef HEDDLE_RUNTIME_CORE_TENSOR_H
#define HEDDLE_RUNTIME_CORE_TENSOR_H

#include "heddle/heddle.h"

struct heddle_tensor {
  heddle_dtype dtype = HEDDLE_F32;
  int32_t rank = 0;
  int64_t shape[HEDDLE_MAX_RANK] = {};
  int64_t elements = 0;
  void *data = nullptr;
  bool owned = false;
};

namespace heddle::runtime {

/// Product of `rank` extents, none of them negative; false when the bytes of that many elements pass `INT64_MAX`.
bool countElements(const int64_t *shape, int32_t rank, size_t elementSize, int64_t *elements);

} // namespace heddle::runtime

#endif
