//===- Array.h - tensors of the reference interpreter -----------*- C++ -*-===//
#ifndef HEDDLE_DIALECTS_INTERPRETER_ARRAY_H
#define HEDDLE_DIALECTS_INTERPRETER_ARRAY_H

#include "mlir/IR/Types.h"

#include <cstdint>
#include <vector>

namespace heddle {

/// A dense row-major tensor. Floats of every width are doubles, integers, indices and bools are 64-bit.
struct Array {
  std::vector<int64_t> shape;
  bool isFloat = true;
  std::vector<double> reals;     ///< elements when isFloat
  std::vector<int64_t> integers; ///< elements otherwise

  Array() = default;
  /// Zeros.
  Array(std::vector<int64_t> extents, bool isFloat);
  /// Number of elements.
  int64_t size() const;
  /// Row-major strides, in elements.
  std::vector<int64_t> strides() const;
};

/// One element: the member that the element type says.
union Scalar {
  double real;
  int64_t integer;
};

/// Is a value of this type kept as a double?
bool isReal(mlir::Type type);

} // namespace heddle

#endif // HEDDLE_DIALECTS_INTERPRETER_ARRAY_H
