//===- FuzzModuleFooter.cpp - hostile ends of module files ----------------===//

#include "runtime/ModuleFile.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  using namespace heddle::runtime;
  Vector<heddle_section> sections;
  uint64_t needed = 0;
  if (parseModuleSections(data, 0, size, "input", &sections, &needed, nullptr) == HEDDLE_OK) {
    for (const heddle_section &section : sections) {
      if (section.offset > size || section.size > size - section.offset) {
        std::abort();
      }
    }
  }
  // As the reader sees it first: the footer alone.
  if (size >= sizeof(heddle_footer)) {
    uint64_t offset = size - sizeof(heddle_footer);
    needed = offset;
    if (parseModuleSections(data + offset, offset, size, "input", &sections, &needed, nullptr) == HEDDLE_OK &&
        needed > offset) {
      std::abort();
    }
  }
  return 0;
}
