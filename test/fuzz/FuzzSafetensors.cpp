//===- FuzzSafetensors.cpp - hostile safetensors files --------------------===//

#include "frontend/Import/Safetensors.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *bytes = reinterpret_cast<const char *>(data);
  auto tensors = heddle::parseSafetensors({bytes, size}, "input");
  if (!tensors) {
    llvm::consumeError(tensors.takeError());
    return 0;
  }
  for (const auto &entry : *tensors) {
    // Every byte that a tensor claims is in the file.
    for (const char &byte : entry.second.bytes) {
      if (&byte < bytes || &byte >= bytes + size) {
        std::abort();
      }
    }
  }
  return 0;
}
