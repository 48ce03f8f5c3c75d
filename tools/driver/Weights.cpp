//===- Weights.cpp - sources of parameters --------------------------------===//
#include "tools/driver/Weights.h"

#include "llvm/Support/xxhash.h"

using namespace heddle;

/// One step of splitmix64 (Steele, Lea, Flood 2014).
static uint64_t mix(uint64_t state) {
  state += 0x9e3779b97f4a7c15ull;
  state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ull;
  state = (state ^ (state >> 27)) * 0x94d049bb133111ebull;
  return state ^ (state >> 31);
}

llvm::Error RandomWeights::read(llvm::StringRef tensor, int64_t offset, llvm::MutableArrayRef<float> out) {
  uint64_t base = llvm::xxh3_64bits(tensor) ^ mix(seed);
  for (auto [index, value] : llvm::enumerate(out)) {
    int64_t bits = static_cast<int64_t>(mix(base + offset + index) >> 40) - (1 << 23);
    value = static_cast<float>(bits) / static_cast<float>(1 << 27);
  }
  return llvm::Error::success();
}

llvm::Error RandomWeights::read(llvm::StringRef, int64_t, llvm::MutableArrayRef<int64_t> out) {
  std::fill(out.begin(), out.end(), 0);
  return llvm::Error::success();
}
