//===- Library.h - the code of a module file ------------------------------===//
#ifndef HEDDLE_RUNTIME_CORE_LIBRARY_H
#define HEDDLE_RUNTIME_CORE_LIBRARY_H

#include "heddle/heddle.h"
#include "runtime/support/Memory.h"

namespace heddle::runtime {

/// Rejects a file that is no ELF file for this kind of processor, in clearer words than the loader's.
heddle_status checkElf(int file, const char *path, heddle_message *message);

/// Loads the open file's code. The loader knows libraries by name: a file that was replaced while its earlier version
/// is loaded gets that version's handle, and would run old code on new weights. This is noticed, and the new file
/// loaded beside the old. `file` stays open as long as the library is used.
///
/// `resolved` is the file's absolute path, `path` what messages call it.
heddle_status loadLibrary(int file, const char *resolved, const char *path, void **library, heddle_message *message);

/// Loads code that lies in memory, through an anonymous file that is stored in `file`.
heddle_status loadLibraryFromMemory(const void *code, size_t size, const char *path, Descriptor *file, void **library,
                                    heddle_message *message);

/// The descriptor that a library exports.
heddle_status findDescriptor(void *library, const char *path, const heddle_module_desc **desc, heddle_message *message);

} // namespace heddle::runtime

#endif
