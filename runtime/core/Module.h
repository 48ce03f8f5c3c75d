//===- Module.h - code, weights and sections of a model -------------------===//
#ifndef HEDDLE_RUNTIME_CORE_MODULE_H
#define HEDDLE_RUNTIME_CORE_MODULE_H

#include "heddle/heddle.h"
#include "runtime/support/Memory.h"

#include <atomic>

/// Shared by its handle and its sessions; the last one frees it.
struct heddle_module {
  struct Section {
    char name[32];
    const void *data;
    size_t size;
    void *mapping; ///< start of our own mapping, or null
    size_t mappedSize;
  };

  const heddle_module_desc *desc = nullptr;
  const heddle_variant_desc *variant = nullptr;
  const unsigned char *weights = nullptr;
  void *library = nullptr;          ///< of dlopen
  heddle::runtime::Descriptor file; ///< what the library was loaded from
  heddle::runtime::Vector<Section> sections;
  std::atomic<int32_t> references{1};

  /// Null when there is no memory.
  static heddle_module *create();
  void retain() { references.fetch_add(1, std::memory_order_relaxed); }
  void release();
  const Section *findSection(const char *name) const;

private:
  heddle_module() = default;
  ~heddle_module();
};

namespace heddle::runtime {
/// Rejects a descriptor whose version is unknown or whose numbers cannot be true.
heddle_status checkDescriptor(const heddle_module_desc *desc, heddle_message *message);
/// The first variant that this processor can run.
heddle_status chooseVariant(const heddle_module_desc *desc, const heddle_variant_desc **variant,
                            heddle_message *message);
} // namespace heddle::runtime

#endif
