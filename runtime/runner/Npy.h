//===- Npy.h - NumPy's array files ----------------------------------------===//
//
// Format: numpy.lib.format, versions 1.0, 2.0 and 3.0. A file is hostile until
// shown otherwise: every size is checked against what the file holds before
// memory is asked for.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_RUNTIME_RUNNER_NPY_H
#define HEDDLE_RUNTIME_RUNNER_NPY_H

#include "heddle/heddle.h"

namespace heddle::runtime {

/// What the header of a file says.
struct NpyHeader {
  heddle_dtype dtype = HEDDLE_F32;
  bool swapped = false; ///< big-endian
  bool fortran = false; ///< the first axis varies fastest
  int32_t rank = 0;
  int64_t shape[HEDDLE_MAX_RANK] = {};
  int64_t elements = 0;
  uint64_t dataOffset = 0;
};

/// Largest header that is read; NumPy's own limit is 10,000 characters.
constexpr uint64_t maxNpyHeader = 1 << 16;

/// Reads the header from the first `size` bytes of a file of `fileSize` bytes and checks that the data fits into it.
heddle_status parseNpyHeader(const unsigned char *data, uint64_t size, uint64_t fileSize, const char *path,
                             NpyHeader *header, heddle_message *message);

/// Reads an array into a new tensor, native and row-major. The caller destroys it.
heddle_status readNpy(const char *path, heddle_tensor **tensor, heddle_message *message);

/// Writes a tensor; bf16, which NumPy lacks, as f32.
heddle_status writeNpy(const char *path, const heddle_tensor *tensor, heddle_message *message);

} // namespace heddle::runtime

#endif
