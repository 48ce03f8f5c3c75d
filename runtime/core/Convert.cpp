//===- Convert.cpp - element types and checked conversion -----------------===//

#include "runtime/core/Convert.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace heddle::runtime {

bool isFloat(heddle_dtype dtype) { return dtype <= HEDDLE_BF16; }

float halfToFloat(uint16_t bits) {
  uint32_t sign = uint32_t(bits & 0x8000) << 16;
  uint32_t exponent = (bits >> 10) & 31;
  uint32_t fraction = bits & 1023;
  if (exponent == 31) {
    return std::bit_cast<float>(sign | 0x7f800000u | (fraction << 13));
  }
  if (exponent == 0) {
    float magnitude = static_cast<float>(fraction) * 0x1p-24f;
    return sign ? -magnitude : magnitude;
  }
  return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (fraction << 13));
}

float bfloatToFloat(uint16_t bits) { return std::bit_cast<float>(uint32_t(bits) << 16); }

/// Rounds to `fractionBits` of fraction and exponents from `minExponent` up, ties to even, in double: exact for
/// every value, subnormals of the target included.
static double roundTo(double value, int fractionBits, int minExponent) {
  if (value == 0 || !std::isfinite(value)) {
    return value;
  }
  int exponent = std::max(std::ilogb(value), minExponent);
  double unit = std::ldexp(1.0, exponent - fractionBits);
  // nearbyint rounds ties to even in the default mode, and value / unit is exact: unit is a power of two.
  return std::nearbyint(value / unit) * unit;
}

uint16_t doubleToHalf(double value) {
  uint16_t sign = std::signbit(value) ? 0x8000 : 0;
  if (std::isnan(value)) {
    return sign | 0x7e00;
  }
  double magnitude = std::fabs(roundTo(value, 10, -14));
  if (magnitude > 65504.0) {
    return sign | 0x7c00;
  }
  if (magnitude < 0x1p-14) {
    return sign | static_cast<uint16_t>(magnitude * 0x1p24);
  }
  int exponent = std::ilogb(magnitude);
  auto fraction = static_cast<uint16_t>(std::ldexp(magnitude, 10 - exponent) - 1024.0);
  return static_cast<uint16_t>(sign | ((exponent + 15) << 10) | fraction);
}

uint16_t doubleToBfloat(double value) {
  if (std::isnan(value)) {
    return std::signbit(value) ? 0xffc0 : 0x7fc0;
  }
  // After rounding, the value is a float whose low half is zero.
  return static_cast<uint16_t>(std::bit_cast<uint32_t>(static_cast<float>(roundTo(value, 7, -126))) >> 16);
}

namespace {

/// Elements are converted through a block of the widest type, so that types cost a sum and not a product of code.
constexpr int64_t blockSize = 256;

template <typename T, typename Wide> void widen(const void *source, int64_t count, Wide *wide) {
  const char *bytes = static_cast<const char *>(source);
  for (int64_t i = 0; i < count; ++i) {
    T value;
    std::memcpy(&value, bytes + i * sizeof(T), sizeof(T));
    wide[i] = static_cast<Wide>(value);
  }
}

void loadDoubles(heddle_dtype dtype, const void *source, int64_t count, double *wide) {
  const auto *halves = static_cast<const char *>(source);
  switch (dtype) {
  case HEDDLE_F32:
    return widen<float>(source, count, wide);
  case HEDDLE_F64:
    return widen<double>(source, count, wide);
  case HEDDLE_F16:
  case HEDDLE_BF16:
    for (int64_t i = 0; i < count; ++i) {
      uint16_t bits;
      std::memcpy(&bits, halves + 2 * i, 2);
      wide[i] = dtype == HEDDLE_F16 ? halfToFloat(bits) : bfloatToFloat(bits);
    }
    return;
  case HEDDLE_I8:
    return widen<int8_t>(source, count, wide);
  case HEDDLE_I16:
    return widen<int16_t>(source, count, wide);
  case HEDDLE_I32:
    return widen<int32_t>(source, count, wide);
  case HEDDLE_I64:
  case HEDDLE_INDEX:
    return widen<int64_t>(source, count, wide);
  case HEDDLE_U8:
    return widen<uint8_t>(source, count, wide);
  case HEDDLE_U16:
    return widen<uint16_t>(source, count, wide);
  case HEDDLE_U32:
    return widen<uint32_t>(source, count, wide);
  case HEDDLE_U64:
    return widen<uint64_t>(source, count, wide);
  case HEDDLE_BOOL:
    for (int64_t i = 0; i < count; ++i) {
      wide[i] = static_cast<const uint8_t *>(source)[i] != 0;
    }
    return;
  }
}

/// Returns the index of the first element that is no int64, or -1.
int64_t loadIntegers(heddle_dtype dtype, const void *source, int64_t count, int64_t *wide) {
  switch (dtype) {
  case HEDDLE_I8:
    return widen<int8_t>(source, count, wide), -1;
  case HEDDLE_I16:
    return widen<int16_t>(source, count, wide), -1;
  case HEDDLE_I32:
    return widen<int32_t>(source, count, wide), -1;
  case HEDDLE_I64:
  case HEDDLE_INDEX:
    return widen<int64_t>(source, count, wide), -1;
  case HEDDLE_U8:
    return widen<uint8_t>(source, count, wide), -1;
  case HEDDLE_U16:
    return widen<uint16_t>(source, count, wide), -1;
  case HEDDLE_U32:
    return widen<uint32_t>(source, count, wide), -1;
  case HEDDLE_U64:
    // Values from 2^63 up turn negative.
    widen<uint64_t>(source, count, wide);
    for (int64_t i = 0; i < count; ++i) {
      if (wide[i] < 0) {
        return i;
      }
    }
    return -1;
  case HEDDLE_BOOL:
    for (int64_t i = 0; i < count; ++i) {
      wide[i] = static_cast<const uint8_t *>(source)[i] != 0;
    }
    return -1;
  default:
    break;
  }
  double values[blockSize];
  loadDoubles(dtype, source, count, values);
  for (int64_t i = 0; i < count; ++i) {
    if (!(values[i] >= -0x1p63 && values[i] < 0x1p63) || values[i] != std::trunc(values[i])) {
      return i;
    }
    wide[i] = static_cast<int64_t>(values[i]);
  }
  return -1;
}

template <typename T> int64_t narrow(const int64_t *wide, int64_t count, void *target) {
  char *bytes = static_cast<char *>(target);
  for (int64_t i = 0; i < count; ++i) {
    T value = static_cast<T>(wide[i]);
    if (static_cast<int64_t>(value) != wide[i] || (std::is_unsigned_v<T> && wide[i] < 0)) {
      return i;
    }
    std::memcpy(bytes + i * sizeof(T), &value, sizeof(T));
  }
  return -1;
}

int64_t storeIntegers(heddle_dtype dtype, const int64_t *wide, int64_t count, void *target) {
  switch (dtype) {
  case HEDDLE_I8:
    return narrow<int8_t>(wide, count, target);
  case HEDDLE_I16:
    return narrow<int16_t>(wide, count, target);
  case HEDDLE_I32:
    return narrow<int32_t>(wide, count, target);
  case HEDDLE_U8:
    return narrow<uint8_t>(wide, count, target);
  case HEDDLE_U16:
    return narrow<uint16_t>(wide, count, target);
  case HEDDLE_U32:
    return narrow<uint32_t>(wide, count, target);
  case HEDDLE_U64:
    return narrow<uint64_t>(wide, count, target);
  case HEDDLE_BOOL:
    for (int64_t i = 0; i < count; ++i) {
      if (wide[i] != 0 && wide[i] != 1) {
        return i;
      }
      static_cast<uint8_t *>(target)[i] = static_cast<uint8_t>(wide[i]);
    }
    return -1;
  default:
    return narrow<int64_t>(wide, count, target);
  }
}

/// A finite value that only infinity could stand for does not fit.
int64_t storeDoubles(heddle_dtype dtype, const double *wide, int64_t count, void *target) {
  char *bytes = static_cast<char *>(target);
  for (int64_t i = 0; i < count; ++i) {
    double value = wide[i];
    bool overflow = false;
    if (dtype == HEDDLE_F64) {
      std::memcpy(bytes + 8 * i, &value, 8);
    } else if (dtype == HEDDLE_F32) {
      // The first double that rounds up past the largest float.
      overflow = std::isfinite(value) && std::fabs(value) >= 0x1.ffffffp127;
      float single = overflow ? 0.0f : static_cast<float>(value);
      std::memcpy(bytes + 4 * i, &single, 4);
    } else {
      uint16_t half = dtype == HEDDLE_F16 ? doubleToHalf(value) : doubleToBfloat(value);
      uint16_t infinity = dtype == HEDDLE_F16 ? 0x7c00 : 0x7f80;
      overflow = std::isfinite(value) && (half & 0x7fff) == infinity;
      std::memcpy(bytes + 2 * i, &half, 2);
    }
    if (overflow) {
      return i;
    }
  }
  return -1;
}

} // namespace

bool sameRepresentation(heddle_dtype from, heddle_dtype to) {
  auto plain = [](heddle_dtype dtype) { return dtype == HEDDLE_INDEX ? HEDDLE_I64 : dtype; };
  // The byte of a bool may hold anything before it is converted.
  return plain(from) == plain(to) && from != HEDDLE_BOOL;
}

} // namespace heddle::runtime

using namespace heddle::runtime;

extern "C" {

const char *heddle_dtype_name(heddle_dtype dtype) {
  switch (dtype) {
  case HEDDLE_F32:
    return "f32";
  case HEDDLE_F64:
    return "f64";
  case HEDDLE_F16:
    return "f16";
  case HEDDLE_BF16:
    return "bf16";
  case HEDDLE_I8:
    return "i8";
  case HEDDLE_I16:
    return "i16";
  case HEDDLE_I32:
    return "i32";
  case HEDDLE_I64:
    return "i64";
  case HEDDLE_U8:
    return "u8";
  case HEDDLE_U16:
    return "u16";
  case HEDDLE_U32:
    return "u32";
  case HEDDLE_U64:
    return "u64";
  case HEDDLE_BOOL:
    return "bool";
  case HEDDLE_INDEX:
    return "index";
  }
  return "unknown";
}

size_t heddle_dtype_size(heddle_dtype dtype) {
  switch (dtype) {
  case HEDDLE_F64:
  case HEDDLE_I64:
  case HEDDLE_U64:
  case HEDDLE_INDEX:
    return 8;
  case HEDDLE_F32:
  case HEDDLE_I32:
  case HEDDLE_U32:
    return 4;
  case HEDDLE_F16:
  case HEDDLE_BF16:
  case HEDDLE_I16:
  case HEDDLE_U16:
    return 2;
  default:
    return 1;
  }
}

int64_t heddle_convert(heddle_dtype from, const void *source, heddle_dtype to, void *target, int64_t count) {
  size_t fromSize = heddle_dtype_size(from);
  size_t toSize = heddle_dtype_size(to);
  if (sameRepresentation(from, to)) {
    if (count > 0) {
      std::memcpy(target, source, static_cast<size_t>(count) * fromSize);
    }
    return -1;
  }
  for (int64_t done = 0; done < count; done += blockSize) {
    int64_t block = std::min(blockSize, count - done);
    const char *in = static_cast<const char *>(source) + static_cast<size_t>(done) * fromSize;
    char *out = static_cast<char *>(target) + static_cast<size_t>(done) * toSize;
    int64_t bad;
    if (isFloat(to)) {
      double wide[blockSize];
      loadDoubles(from, in, block, wide);
      bad = storeDoubles(to, wide, block, out);
    } else {
      int64_t wide[blockSize];
      bad = loadIntegers(from, in, block, wide);
      // Elements before one that cannot be loaded may be bad themselves.
      int64_t stored = storeIntegers(to, wide, bad < 0 ? block : bad, out);
      bad = stored >= 0 ? stored : bad;
    }
    if (bad >= 0) {
      return done + bad;
    }
  }
  return -1;
}
}
