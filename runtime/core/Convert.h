//===- Convert.h - element types and checked conversion -------------------===//
#ifndef HEDDLE_RUNTIME_CORE_CONVERT_H
#define HEDDLE_RUNTIME_CORE_CONVERT_H

#include "heddle/heddle.h"

namespace heddle::runtime {

/// f32, f64, f16 or bf16.
bool isFloat(heddle_dtype dtype);
/// Elements of one type are, bit for bit, elements of the other.
bool sameRepresentation(heddle_dtype from, heddle_dtype to);

float halfToFloat(uint16_t bits);
float bfloatToFloat(uint16_t bits);
/// Round to nearest, ties to even; overflow gives infinity.
uint16_t doubleToHalf(double value);
uint16_t doubleToBfloat(double value);

} // namespace heddle::runtime

#endif
