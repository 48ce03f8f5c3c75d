//===- Random.h - draws that depend on their place only ---------*- C++ -*-===//
#ifndef HEDDLE_DIALECTS_INTERPRETER_RANDOM_H
#define HEDDLE_DIALECTS_INTERPRETER_RANDOM_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/xxhash.h"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace heddle {

/// 128 random bits and the distributions made of them.
struct Draw {
  uint64_t first, second;
  /// In [0, 1), multiples of 2^-53.
  double uniform() const { return static_cast<double>(first >> 11) * 0x1p-53; }
  /// Standard normal (Box and Muller 1958).
  double normal() const {
    double radius = std::sqrt(-2 * std::log((static_cast<double>(first >> 11) + 0.5) * 0x1p-53));
    return radius * std::cos(2 * std::numbers::pi * static_cast<double>(second >> 11) * 0x1p-53);
  }
  /// In [0, limit); 0 when the limit is not positive.
  int64_t below(int64_t limit) const {
    return limit <= 0
               ? 0
               : static_cast<int64_t>((static_cast<unsigned __int128>(first) * static_cast<uint64_t>(limit)) >> 64);
  }
};

/// One step of splitmix64 (Steele, Lea, Flood 2014), a permutation of 64-bit numbers.
inline uint64_t mixBits(uint64_t state) {
  state += 0x9e3779b97f4a7c15ull;
  state = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9ull;
  state = (state ^ (state >> 27)) * 0x94d049bb133111ebull;
  return state ^ (state >> 31);
}

/// The draw of `site` at `coordinates`: the same in any order, on any device.
inline Draw drawRandom(uint64_t seed, llvm::StringRef site, llvm::ArrayRef<int64_t> coordinates) {
  uint64_t state = mixBits(seed) ^ llvm::xxh3_64bits(site);
  for (int64_t coordinate : coordinates) {
    state = mixBits(state ^ static_cast<uint64_t>(coordinate));
  }
  uint64_t first = mixBits(state);
  return {first, mixBits(first ^ 0x5851f42d4c957f2dull)};
}

} // namespace heddle

#endif // HEDDLE_DIALECTS_INTERPRETER_RANDOM_H
