//===- Array.cpp - tensors of the reference interpreter -------------------===//
#include "dialects/Interpreter/Array.h"

#include "mlir/IR/BuiltinTypes.h"

using namespace heddle;

Array::Array(std::vector<int64_t> extents, bool isFloat) : shape(std::move(extents)), isFloat(isFloat) {
  (isFloat ? reals.resize(size()) : (void)integers.resize(size()));
}

int64_t Array::size() const {
  int64_t size = 1;
  for (int64_t extent : shape) {
    size *= extent;
  }
  return size;
}

std::vector<int64_t> Array::strides() const {
  std::vector<int64_t> strides(shape.size(), 1);
  for (size_t i = shape.size(); i > 1; --i) {
    strides[i - 2] = strides[i - 1] * shape[i - 1];
  }
  return strides;
}

bool heddle::isReal(mlir::Type type) { return mlir::isa<mlir::FloatType>(type); }
