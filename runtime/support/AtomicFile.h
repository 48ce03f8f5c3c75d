//===- AtomicFile.h - files that appear whole or not at all ---------------===//
#ifndef HEDDLE_RUNTIME_SUPPORT_ATOMICFILE_H
#define HEDDLE_RUNTIME_SUPPORT_ATOMICFILE_H

#include "heddle/heddle.h"
#include "runtime/support/Memory.h"

namespace heddle::runtime {

/// A file written beside its place and renamed at the end, so that a failure leaves the old file alone. What is no
/// regular file (a terminal, a pipe) is written directly.
class AtomicFile {
public:
  AtomicFile() = default;
  /// Removes the unfinished file.
  ~AtomicFile();

  heddle_status open(const char *path, bool executable, heddle_message *message);
  heddle_status append(const void *data, uint64_t size, heddle_message *message);
  heddle_status commit(heddle_message *message);

private:
  heddle_status failWriting(heddle_message *message);

  Descriptor file;
  String path;
  String temporary; ///< empty when written directly
};

} // namespace heddle::runtime

#endif
