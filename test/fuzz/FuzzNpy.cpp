//===- FuzzNpy.cpp - hostile .npy headers ---------------------------------===//

#include "runtime/runner/Npy.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  heddle::runtime::NpyHeader header;
  if (heddle::runtime::parseNpyHeader(data, size, size, "input", &header, nullptr) != HEDDLE_OK) {
    return 0;
  }
  uint64_t bytes = static_cast<uint64_t>(header.elements) * heddle_dtype_size(header.dtype);
  if (header.dataOffset > size || bytes > size - header.dataOffset) {
    std::abort();
  }
  return 0;
}
