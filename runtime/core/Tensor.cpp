//===- Tensor.cpp - a dense array with a type and a shape -----------------===//

#include "runtime/core/Tensor.h"

#include "runtime/support/Memory.h"
#include "runtime/support/Message.h"

#include <cstring>

using namespace heddle::runtime;

bool heddle::runtime::countElements(const int64_t *shape, int32_t rank, size_t elementSize, int64_t *elements) {
  int64_t product = 1;
  bool isEmpty = false;
  for (int32_t i = 0; i < rank; ++i) {
    if (shape[i] < 0) {
      return false;
    }
    isEmpty |= shape[i] == 0;
  }
  for (int32_t i = 0; i < rank && !isEmpty; ++i) {
    if (__builtin_mul_overflow(product, shape[i], &product)) {
      return false;
    }
  }
  int64_t bytes;
  *elements = isEmpty ? 0 : product;
  return !__builtin_mul_overflow(*elements, static_cast<int64_t>(elementSize), &bytes);
}

static heddle_status makeTensor(heddle_dtype dtype, int32_t rank, const int64_t *shape, heddle_tensor **tensor,
                                heddle_message *message) {
  *tensor = nullptr;
  if (dtype < HEDDLE_F32 || dtype > HEDDLE_INDEX) {
    return fail(message, HEDDLE_INVALID_INPUT, "%d is no element type", static_cast<int>(dtype));
  }
  if (rank < 0 || rank > HEDDLE_MAX_RANK) {
    return fail(message, HEDDLE_INVALID_INPUT, "a tensor of rank %d: expected 0 to %d", rank, HEDDLE_MAX_RANK);
  }
  int64_t elements;
  if (!countElements(shape, rank, heddle_dtype_size(dtype), &elements)) {
    return fail(message, HEDDLE_INVALID_INPUT,
                "%s is no shape of a tensor: an extent is negative or the size too large", shapeText(shape, rank).data);
  }
  void *memory = std::malloc(sizeof(heddle_tensor));
  if (!memory) {
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory");
  }
  auto *made = new (memory) heddle_tensor;
  made->dtype = dtype;
  made->rank = rank;
  for (int32_t i = 0; i < rank; ++i) {
    made->shape[i] = shape[i];
  }
  made->elements = elements;
  *tensor = made;
  return HEDDLE_OK;
}

extern "C" {

heddle_status heddle_tensor_create(heddle_dtype dtype, int32_t rank, const int64_t *shape, heddle_tensor **tensor,
                                   heddle_message *message) {
  if (heddle_status status = makeTensor(dtype, rank, shape, tensor, message)) {
    return status;
  }
  uint64_t bytes = static_cast<uint64_t>((*tensor)->elements) * heddle_dtype_size(dtype);
  AlignedBuffer buffer;
  if (!buffer.grow(bytes)) {
    heddle_tensor_destroy(*tensor);
    *tensor = nullptr;
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory: a tensor of shape %s takes %llu bytes",
                shapeText(shape, rank).data, static_cast<unsigned long long>(bytes));
  }
  std::memset(buffer.data(), 0, bytes);
  (*tensor)->data = buffer.release();
  (*tensor)->owned = true;
  return HEDDLE_OK;
}

heddle_status heddle_tensor_view(heddle_dtype dtype, int32_t rank, const int64_t *shape, void *data,
                                 heddle_tensor **tensor, heddle_message *message) {
  if (heddle_status status = makeTensor(dtype, rank, shape, tensor, message)) {
    return status;
  }
  if (!data && (*tensor)->elements > 0) {
    heddle_tensor_destroy(*tensor);
    *tensor = nullptr;
    return fail(message, HEDDLE_INVALID_INPUT, "a tensor of shape %s has no data", shapeText(shape, rank).data);
  }
  (*tensor)->data = data;
  return HEDDLE_OK;
}

void heddle_tensor_destroy(heddle_tensor *tensor) {
  if (!tensor) {
    return;
  }
  if (tensor->owned) {
    std::free(tensor->data);
  }
  std::free(tensor);
}

heddle_dtype heddle_tensor_dtype(const heddle_tensor *tensor) { return tensor->dtype; }
int32_t heddle_tensor_rank(const heddle_tensor *tensor) { return tensor->rank; }
const int64_t *heddle_tensor_shape(const heddle_tensor *tensor) { return tensor->shape; }
void *heddle_tensor_data(const heddle_tensor *tensor) { return tensor->data; }
int64_t heddle_tensor_elements(const heddle_tensor *tensor) { return tensor->elements; }
}
