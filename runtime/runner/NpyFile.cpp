//===- NpyFile.cpp - reading and writing .npy files -----------------------===//

#include "runtime/core/Tensor.h"
#include "runtime/runner/Npy.h"
#include "runtime/support/AtomicFile.h"
#include "runtime/support/Message.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace heddle::runtime {

namespace {

static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "files are written little-endian");

/// Reads up to `size` bytes at `offset`; returns how many there were, or -1.
int64_t readAt(int file, void *into, uint64_t size, uint64_t offset) {
  auto *bytes = static_cast<char *>(into);
  uint64_t done = 0;
  while (done < size) {
    ssize_t got =
        pread(file, bytes + done, std::min<uint64_t>(size - done, 1u << 30), static_cast<off_t>(offset + done));
    if (got < 0 && errno == EINTR) {
      continue;
    }
    if (got < 0) {
      return -1;
    }
    if (got == 0) {
      break;
    }
    done += static_cast<uint64_t>(got);
  }
  return static_cast<int64_t>(done);
}

void swapBytes(unsigned char *data, int64_t elements, size_t size) {
  for (int64_t i = 0; i < elements; ++i, data += size) {
    std::reverse(data, data + size);
  }
}

/// `source` holds the elements with the first axis fastest; `target` gets them with the last one fastest.
void toRowMajor(const NpyHeader &header, const unsigned char *source, unsigned char *target) {
  size_t size = heddle_dtype_size(header.dtype);
  int64_t index[HEDDLE_MAX_RANK] = {};
  int64_t stride[HEDDLE_MAX_RANK];
  int64_t step = 1;
  for (int32_t d = 0; d < header.rank; ++d) {
    stride[d] = step;
    step *= header.shape[d];
  }
  int64_t from = 0;
  for (int64_t i = 0; i < header.elements; ++i) {
    std::memcpy(target + static_cast<size_t>(i) * size, source + static_cast<size_t>(from) * size, size);
    for (int32_t d = header.rank - 1; d >= 0; --d) {
      from += stride[d];
      if (++index[d] < header.shape[d]) {
        break;
      }
      from -= stride[d] * header.shape[d];
      index[d] = 0;
    }
  }
}

} // namespace

heddle_status readNpy(const char *path, heddle_tensor **tensor, heddle_message *message) {
  *tensor = nullptr;
  // O_NONBLOCK: opening a pipe must not wait for its other end.
  Descriptor file(open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat info;
  if (!file.isOpen() || fstat(file.get(), &info) != 0) {
    heddle_status status = errno == ENOENT || errno == ENOTDIR ? HEDDLE_INVALID_INPUT : HEDDLE_ENVIRONMENT;
    return fail(message, status, "cannot open %s: %s", path, std::strerror(errno));
  }
  if (!S_ISREG(info.st_mode)) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is not a regular file", path);
  }
  auto fileSize = static_cast<uint64_t>(info.st_size);
  Vector<unsigned char> head;
  head.resize(std::min(fileSize, maxNpyHeader));
  int64_t got = readAt(file.get(), head.data(), head.size(), 0);
  if (got < 0) {
    return fail(message, HEDDLE_ENVIRONMENT, "cannot read %s: %s", path, std::strerror(errno));
  }
  NpyHeader header;
  if (heddle_status status =
          parseNpyHeader(head.data(), static_cast<uint64_t>(got), fileSize, path, &header, message)) {
    return status;
  }
  if (heddle_status status = heddle_tensor_create(header.dtype, header.rank, header.shape, tensor, message)) {
    return status;
  }
  size_t elementSize = heddle_dtype_size(header.dtype);
  uint64_t bytes = static_cast<uint64_t>(header.elements) * elementSize;
  // Without elements the product of the other extents may be anything.
  bool transpose = header.fortran && header.rank > 1 && header.elements > 0;
  AlignedBuffer columns;
  if (transpose && !columns.grow(bytes)) {
    heddle_tensor_destroy(std::exchange(*tensor, nullptr));
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory: %s takes %llu bytes", path,
                static_cast<unsigned long long>(bytes));
  }
  auto *target = static_cast<unsigned char *>((*tensor)->data);
  unsigned char *into = transpose ? columns.data() : target;
  got = readAt(file.get(), into, bytes, header.dataOffset);
  if (got < 0 || static_cast<uint64_t>(got) != bytes) {
    heddle_tensor_destroy(std::exchange(*tensor, nullptr));
    return fail(message, HEDDLE_ENVIRONMENT, "cannot read %s: %s", path,
                got < 0 ? std::strerror(errno) : "it became shorter");
  }
  if (header.swapped) {
    swapBytes(into, header.elements, elementSize);
  }
  if (transpose) {
    toRowMajor(header, into, target);
  }
  return HEDDLE_OK;
}

static const char *npyType(heddle_dtype dtype) {
  switch (dtype) {
  case HEDDLE_F32:
  case HEDDLE_BF16:
    return "<f4";
  case HEDDLE_F64:
    return "<f8";
  case HEDDLE_F16:
    return "<f2";
  case HEDDLE_I8:
    return "|i1";
  case HEDDLE_I16:
    return "<i2";
  case HEDDLE_I32:
    return "<i4";
  case HEDDLE_I64:
  case HEDDLE_INDEX:
    return "<i8";
  case HEDDLE_U8:
    return "|u1";
  case HEDDLE_U16:
    return "<u2";
  case HEDDLE_U32:
    return "<u4";
  case HEDDLE_U64:
    return "<u8";
  case HEDDLE_BOOL:
    return "|b1";
  }
  return "";
}

heddle_status writeNpy(const char *path, const heddle_tensor *tensor, heddle_message *message) {
  if (tensor->dtype == HEDDLE_BF16) {
    heddle_tensor *wide = nullptr;
    heddle_status status = heddle_tensor_create(HEDDLE_F32, tensor->rank, tensor->shape, &wide, message);
    if (!status) {
      heddle_convert(HEDDLE_BF16, tensor->data, HEDDLE_F32, wide->data, tensor->elements);
      status = writeNpy(path, wide, message);
    }
    heddle_tensor_destroy(wide);
    return status;
  }
  Text<1000> dictionary;
  dictionary.add("{'descr': '%s', 'fortran_order': False, 'shape': (", npyType(tensor->dtype));
  for (int32_t d = 0; d < tensor->rank; ++d) {
    dictionary.add("%lld,%s", static_cast<long long>(tensor->shape[d]), d + 1 < tensor->rank ? " " : "");
  }
  dictionary.add("), }");
  // The data begins on a multiple of 64, after a newline.
  size_t length = (10 + dictionary.length + 1 + 63) / 64 * 64 - 10;
  char head[1200];
  std::memcpy(head, "\x93NUMPY\x01\x00", 8);
  head[8] = static_cast<char>(length & 0xff);
  head[9] = static_cast<char>(length >> 8);
  std::memset(head + 10, ' ', length);
  std::memcpy(head + 10, dictionary.data, dictionary.length);
  head[10 + length - 1] = '\n';
  AtomicFile file;
  uint64_t bytes = static_cast<uint64_t>(tensor->elements) * heddle_dtype_size(tensor->dtype);
  heddle_status status = file.open(path, false, message);
  status = status ? status : file.append(head, 10 + length, message);
  status = status ? status : file.append(tensor->data, bytes, message);
  return status ? status : file.commit(message);
}

} // namespace heddle::runtime
