//===- ConvertTest.cpp - every pair of element types ----------------------===//

#include "runtime/core/Convert.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>

namespace {

using namespace heddle::runtime;

TEST(Convert, EveryHalfRoundTrips) {
  for (uint32_t bits = 0; bits < 0x10000; ++bits) {
    auto half = static_cast<uint16_t>(bits);
    float value = halfToFloat(half);
    float brain = bfloatToFloat(half);
    if (!std::isnan(value)) {
      EXPECT_EQ(doubleToHalf(value), half);
#ifdef __FLT16_MAX__
      _Float16 native;
      std::memcpy(&native, &half, 2);
      EXPECT_EQ(value, static_cast<float>(native));
#endif
    } else {
      EXPECT_TRUE(std::isnan(halfToFloat(doubleToHalf(value))));
    }
    if (!std::isnan(brain)) {
      EXPECT_EQ(doubleToBfloat(brain), half);
    } else {
      EXPECT_TRUE(std::isnan(bfloatToFloat(doubleToBfloat(brain))));
    }
  }
}

TEST(Convert, RoundsToNearestEven) {
  // Between any two neighbours: below the middle, the middle, above it.
  for (uint16_t low = 0; low < 0x7bff; ++low) {
    double a = halfToFloat(low), b = halfToFloat(low + 1), middle = (a + b) / 2;
    EXPECT_EQ(doubleToHalf(std::nextafter(middle, a)), low);
    EXPECT_EQ(doubleToHalf(middle), low % 2 ? low + 1 : low);
    EXPECT_EQ(doubleToHalf(-std::nextafter(middle, b)), (low + 1) | 0x8000);
  }
  for (uint16_t low = 0; low < 0x7f7f; ++low) {
    double a = bfloatToFloat(low), b = bfloatToFloat(low + 1), middle = (a + b) / 2;
    EXPECT_EQ(doubleToBfloat(std::nextafter(middle, a)), low);
    EXPECT_EQ(doubleToBfloat(middle), low % 2 ? low + 1 : low);
    EXPECT_EQ(doubleToBfloat(std::nextafter(middle, b)), low + 1);
  }
  EXPECT_EQ(doubleToHalf(65519.99), 0x7bff);
  EXPECT_EQ(doubleToHalf(65520), 0x7c00);
}

TEST(Convert, EveryPairKeepsSmallIntegers) {
  const double values[] = {0, 1};
  for (int from = HEDDLE_F32; from <= HEDDLE_INDEX; ++from) {
    for (int to = HEDDLE_F32; to <= HEDDLE_INDEX; ++to) {
      unsigned char a[16], b[16];
      double back[2] = {-1, -1};
      EXPECT_EQ(heddle_convert(HEDDLE_F64, values, heddle_dtype(from), a, 2), -1);
      EXPECT_EQ(heddle_convert(heddle_dtype(from), a, heddle_dtype(to), b, 2), -1);
      EXPECT_EQ(heddle_convert(heddle_dtype(to), b, HEDDLE_F64, back, 2), -1);
      EXPECT_EQ(back[0], 0);
      EXPECT_EQ(back[1], 1);
    }
  }
}

TEST(Convert, NamesTheFirstThatDoesNotFit) {
  int64_t wide[600] = {};
  wide[0] = 127;
  wide[555] = -129;
  int8_t narrow[600];
  EXPECT_EQ(heddle_convert(HEDDLE_I64, wide, HEDDLE_I8, narrow, 600), 555);
  EXPECT_EQ(heddle_convert(HEDDLE_I64, wide, HEDDLE_U64, wide + 0, 0), -1);
  int64_t minusOne = -1;
  uint64_t word;
  EXPECT_EQ(heddle_convert(HEDDLE_I64, &minusOne, HEDDLE_U64, &word, 1), 0);
  word = UINT64_MAX;
  EXPECT_EQ(heddle_convert(HEDDLE_U64, &word, HEDDLE_I64, &minusOne, 1), 0);
  float single;
  EXPECT_EQ(heddle_convert(HEDDLE_U64, &word, HEDDLE_F32, &single, 1), -1);
  EXPECT_EQ(single, 0x1p64f);
  double large = 1e39;
  EXPECT_EQ(heddle_convert(HEDDLE_F64, &large, HEDDLE_F32, &single, 1), 0);
  large = INFINITY;
  EXPECT_EQ(heddle_convert(HEDDLE_F64, &large, HEDDLE_F32, &single, 1), -1);
  uint8_t odd = 200;
  uint8_t flag = 9;
  EXPECT_EQ(heddle_convert(HEDDLE_BOOL, &odd, HEDDLE_BOOL, &flag, 1), -1);
  EXPECT_EQ(flag, 1);
}

} // namespace
