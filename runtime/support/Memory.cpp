//===- Memory.cpp - owned memory without exceptions -----------------------===//

#include "runtime/support/Memory.h"

#include "heddle/contract.h"

#include <sys/mman.h>
#include <unistd.h>

namespace heddle::runtime {

void reportOutOfMemory(size_t) {
  constexpr char words[] = "heddle: error: out of memory\n";
  ssize_t ignored = write(STDERR_FILENO, words, sizeof words - 1);
  (void)ignored;
  _exit(3);
}

bool AlignedBuffer::grow(uint64_t wanted) {
  if (bytes && wanted <= room) {
    return true;
  }
  constexpr uint64_t hugePage = uint64_t(2) << 20;
  uint64_t alignment = wanted >= 2 * hugePage ? hugePage : HEDDLE_ALIGNMENT;
  if (wanted > uint64_t(PTRDIFF_MAX) - alignment) {
    return false;
  }
  uint64_t rounded = wanted == 0 ? alignment : (wanted + alignment - 1) / alignment * alignment;
  std::free(bytes);
  room = 0;
  bytes = static_cast<unsigned char *>(std::aligned_alloc(alignment, rounded));
  if (!bytes) {
    return false;
  }
  room = rounded;
#ifdef MADV_HUGEPAGE
  if (alignment == hugePage) {
    // Fewer page faults and TLB misses; a system without huge pages ignores it.
    madvise(bytes, rounded, MADV_HUGEPAGE);
  }
#endif
  return true;
}

Descriptor::~Descriptor() {
  if (number >= 0) {
    close(number);
  }
}

} // namespace heddle::runtime
