//===- Boxes.cpp - parts of tensors, cut and joined -----------------------===//

#include "runtime/runner/Boxes.h"

#include <algorithm>
#include <cstring>

namespace heddle::runtime {

void copyBox(const heddle_tensor &from, const int64_t *fromStart, heddle_tensor &to, const int64_t *toStart,
             const int64_t *extents) {
  int32_t rank = from.rank;
  if (std::any_of(extents, extents + rank, [](int64_t extent) { return extent == 0; })) {
    return;
  }
  size_t size = heddle_dtype_size(from.dtype);
  size_t run = size * static_cast<size_t>(rank ? extents[rank - 1] : 1);
  int64_t index[HEDDLE_MAX_RANK] = {};
  for (;;) {
    int64_t source = 0, target = 0;
    for (int32_t d = 0; d < rank; ++d) {
      source = source * from.shape[d] + fromStart[d] + index[d];
      target = target * to.shape[d] + toStart[d] + index[d];
    }
    std::memcpy(static_cast<char *>(to.data) + static_cast<size_t>(target) * size,
                static_cast<const char *>(from.data) + static_cast<size_t>(source) * size, run);
    int32_t d = rank - 2;
    while (d >= 0 && ++index[d] == extents[d]) {
      index[d--] = 0;
    }
    if (d < 0) {
      return;
    }
  }
}

} // namespace heddle::runtime
