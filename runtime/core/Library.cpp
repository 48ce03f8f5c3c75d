//===- Library.cpp - the code of a module file ----------------------------===//

#include "runtime/core/Library.h"

#include "runtime/support/Memory.h"
#include "runtime/support/Message.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dlfcn.h>
#include <elf.h>
#include <link.h>
#include <sys/mman.h>
#include <unistd.h>

namespace heddle::runtime {

namespace {

#if defined(__x86_64__)
constexpr uint16_t machine = EM_X86_64;
constexpr const char *machineName = "x86-64";
#elif defined(__aarch64__)
constexpr uint16_t machine = EM_AARCH64;
constexpr const char *machineName = "AArch64";
#endif

bool readExactly(int file, void *into, size_t size, uint64_t offset) {
  return pread(file, into, size, static_cast<off_t>(offset)) == static_cast<ssize_t>(size);
}

/// A memcmp that AddressSanitizer does not check: segments include the guards around a sanitised module's globals.
__attribute__((no_sanitize("address"))) bool equalBytes(const unsigned char *a, const unsigned char *b, size_t size) {
  for (size_t i = 0; i < size; ++i) {
    if (a[i] != b[i]) {
      return false;
    }
  }
  return true;
}

/// Whether memory holds the bytes of the file from `offset` on.
bool equalsFile(int file, uint64_t offset, const unsigned char *memory, uint64_t size) {
  unsigned char buffer[16384];
  while (size) {
    size_t part = std::min<uint64_t>(size, sizeof buffer);
    if (!readExactly(file, buffer, part, offset) || !equalBytes(buffer, memory, part)) {
      return false;
    }
    offset += part;
    memory += part;
    size -= part;
  }
  return true;
}

/// Whether a loaded library is the file's: its read-only segments, which the loader does not change, are equal.
bool isImageOf(void *library, int file) {
  struct link_map *map = nullptr;
  Elf64_Ehdr header, loaded;
  if (dlinfo(library, RTLD_DI_LINKMAP, &map) != 0 || !readExactly(file, &header, sizeof header, 0) ||
      header.e_phentsize != sizeof(Elf64_Phdr)) {
    return false;
  }
  const auto *base = reinterpret_cast<const unsigned char *>(map->l_addr);
  std::memcpy(&loaded, base, sizeof loaded);
  Vector<Elf64_Phdr> segments;
  segments.resize(header.e_phnum);
  uint64_t tableBytes = segments.size() * sizeof(Elf64_Phdr);
  // Equal tables of segments first: only then is the memory that the file's table names mapped.
  if (std::memcmp(&header, &loaded, sizeof header) != 0 ||
      !readExactly(file, segments.data(), tableBytes, header.e_phoff) ||
      !equalsFile(file, header.e_phoff, base + header.e_phoff, tableBytes)) {
    return false;
  }
  return std::all_of(segments.begin(), segments.end(), [&](const Elf64_Phdr &segment) {
    return segment.p_type != PT_LOAD || (segment.p_flags & PF_W) || !(segment.p_flags & PF_R) ||
           equalsFile(file, segment.p_offset, base + segment.p_vaddr, segment.p_filesz);
  });
}

} // namespace

heddle_status checkElf(int file, const char *path, heddle_message *message) {
  Elf64_Ehdr header;
  if (!readExactly(file, &header, sizeof header, 0) || std::memcmp(header.e_ident, ELFMAG, SELFMAG) != 0) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is not a Heddle module: it is no ELF file", path);
  }
  if (header.e_ident[EI_CLASS] != ELFCLASS64 || header.e_machine != machine) {
    return fail(message, HEDDLE_ENVIRONMENT, "%s was compiled for another kind of processor; this one is %s", path,
                machineName);
  }
  return HEDDLE_OK;
}

heddle_status loadLibrary(int file, const char *resolved, const char *path, void **library, heddle_message *message) {
  constexpr int flags = RTLD_NOW | RTLD_LOCAL;
  void *known = dlopen(resolved, flags | RTLD_NOLOAD);
  if (!known || isImageOf(known, file)) {
    *library = known ? known : dlopen(resolved, flags);
  } else {
    dlclose(known);
    // Another name of the same file, which no other open library has.
    Text<40> name;
    name.add("/proc/self/fd/%d", file);
    *library = dlopen(name.data, flags);
    if (*library && !isImageOf(*library, file)) {
      dlclose(*library);
      *library = nullptr;
      return fail(message, HEDDLE_ENVIRONMENT,
                  "%s was replaced while an earlier version of it is in use: close that module first", path);
    }
  }
  if (!*library) {
    const char *reason = dlerror();
    return fail(message, HEDDLE_ENVIRONMENT, "cannot load %s: %s", path, reason ? reason : "unknown reason");
  }
  return HEDDLE_OK;
}

heddle_status loadLibraryFromMemory(const void *code, size_t size, const char *path, Descriptor *file, void **library,
                                    heddle_message *message) {
  *file = Descriptor(memfd_create("heddle-code", MFD_CLOEXEC));
  const char *bytes = static_cast<const char *>(code);
  while (file->isOpen() && size) {
    ssize_t written = write(file->get(), bytes, std::min<size_t>(size, 1u << 30));
    if (written < 0 && errno == EINTR) {
      continue;
    }
    if (written <= 0) {
      break;
    }
    bytes += written;
    size -= static_cast<size_t>(written);
  }
  if (!file->isOpen() || size) {
    return fail(message, HEDDLE_ENVIRONMENT, "cannot load the code of %s: %s", path, std::strerror(errno));
  }
  if (heddle_status status = checkElf(file->get(), path, message)) {
    return status;
  }
  Text<40> name;
  name.add("/proc/self/fd/%d", file->get());
  return loadLibrary(file->get(), name.data, path, library, message);
}

heddle_status findDescriptor(void *library, const char *path, const heddle_module_desc **desc,
                             heddle_message *message) {
  *desc = static_cast<const heddle_module_desc *>(dlsym(library, "heddle_module"));
  return *desc
             ? HEDDLE_OK
             : fail(message, HEDDLE_INVALID_INPUT, "%s is not a Heddle module: it has no symbol `heddle_module`", path);
}

} // namespace heddle::runtime
