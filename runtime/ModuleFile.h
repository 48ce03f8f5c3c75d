//===- ModuleFile.h - sections at the end of an ELF file ------------------===//
//
// A module file is an ELF shared library or executable followed by sections
// and a footer (heddle/contract.h). The writer is for the compiler, the reader
// for the runtime.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_RUNTIME_MODULEFILE_H
#define HEDDLE_RUNTIME_MODULEFILE_H

#include "heddle/heddle.h"
#include "runtime/support/AtomicFile.h"

namespace heddle::runtime {

/// Writes a module file beside its place and renames it at the end, so that a failure leaves the old file alone.
///
///   ModuleFileWriter writer;
///   writer.open("m.so", /*executable=*/false, &message)   then, checking each status:
///   writer.append(elf, elfBytes, &message);
///   writer.beginSection("weights", &message);
///   writer.append(...)  as often as needed
///   writer.commit(&message);
class ModuleFileWriter {
public:
  heddle_status open(const char *path, bool executable, heddle_message *message);
  /// Adds bytes to the ELF image or, after beginSection, to the section.
  heddle_status append(const void *data, uint64_t size, heddle_message *message);
  /// Names are unique and shorter than 32 bytes. "weights" is aligned so that it can be mapped, others to 64 bytes.
  heddle_status beginSection(const char *name, heddle_message *message);
  /// Writes the table and the footer, brings everything to disk and renames.
  heddle_status commit(heddle_message *message);

private:
  heddle_status pad(uint64_t alignment, heddle_message *message);

  AtomicFile file;
  Vector<heddle_section> sections;
  uint64_t position = 0;
};

/// Reads the section table of an open file. Everything is checked: sections lie inside the file and before the table,
/// names are terminated and unique, the footer's version is known. `path` is for messages.
heddle_status readModuleSections(int file, const char *path, Vector<heddle_section> *sections, heddle_message *message);

/// The checks of readModuleSections on bytes: `tail` is what the file holds from `tailOffset` to its end. For a file
/// whose table begins before `tailOffset`, `*needed` is set to the table's offset and the call is to be repeated.
heddle_status parseModuleSections(const unsigned char *tail, uint64_t tailOffset, uint64_t fileSize, const char *path,
                                  Vector<heddle_section> *sections, uint64_t *needed, heddle_message *message);

} // namespace heddle::runtime

#endif
