//===- Module.cpp - code, weights and sections of a model -----------------===//

#include "runtime/core/Module.h"

#include "runtime/ModuleFile.h"
#include "runtime/core/Library.h"
#include "runtime/support/Message.h"

#include <cerrno>
#include <climits>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

using namespace heddle::runtime;

namespace {

/// Releases a half-open module unless it is handed out.
struct ModuleGuard {
  heddle_module *module;
  ~ModuleGuard() {
    if (module) {
      module->release();
    }
  }
  heddle_module *take() { return std::exchange(module, nullptr); }
};

heddle_status mapSection(int file, const char *path, const heddle_section &entry, heddle_module::Section *section,
                         heddle_message *message) {
  std::memcpy(section->name, entry.name, sizeof section->name);
  section->size = entry.size;
  section->mapping = nullptr;
  section->data = "";
  if (entry.size == 0) {
    return HEDDLE_OK;
  }
  // mmap wants a multiple of the page size; small sections begin anywhere.
  auto page = static_cast<uint64_t>(sysconf(_SC_PAGESIZE));
  uint64_t slack = entry.offset % page;
  section->mappedSize = entry.size + slack;
  void *mapping =
      mmap(nullptr, section->mappedSize, PROT_READ, MAP_SHARED, file, static_cast<off_t>(entry.offset - slack));
  if (mapping == MAP_FAILED) {
    return fail(message, HEDDLE_ENVIRONMENT, "cannot map section `%s` of %s: %s", entry.name, path,
                std::strerror(errno));
  }
  section->mapping = mapping;
  section->data = static_cast<const char *>(mapping) + slack;
  return HEDDLE_OK;
}

heddle_status mapSections(int file, const char *path, heddle_module *module, heddle_message *message) {
  Vector<heddle_section> table;
  if (heddle_status status = readModuleSections(file, path, &table, message)) {
    return status;
  }
  for (const heddle_section &entry : table) {
    heddle_module::Section section;
    if (heddle_status status = mapSection(file, path, entry, &section, message)) {
      return status;
    }
    module->sections.push(section);
  }
  return HEDDLE_OK;
}

/// Checks the descriptor and that weights of the right size are there.
heddle_status attachDescriptor(heddle_module *module, const heddle_module_desc *desc, const char *path,
                               heddle_message *message) {
  if (heddle_status status = checkDescriptor(desc, message)) {
    return status;
  }
  const heddle_module::Section *weights = module->findSection("weights");
  uint64_t size = weights ? weights->size : 0;
  if (size != desc->weights_bytes) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s holds %llu bytes of weights where its code expects %llu", path,
                static_cast<unsigned long long>(size), static_cast<unsigned long long>(desc->weights_bytes));
  }
  module->desc = desc;
  module->weights = weights ? static_cast<const unsigned char *>(weights->data) : nullptr;
  return chooseVariant(desc, &module->variant, message);
}

heddle_status newModule(heddle_module **module, heddle_message *message) {
  *module = heddle_module::create();
  return *module ? HEDDLE_OK : fail(message, HEDDLE_ENVIRONMENT, "out of memory");
}

} // namespace

heddle_module *heddle_module::create() {
  void *memory = std::malloc(sizeof(heddle_module));
  return memory ? new (memory) heddle_module : nullptr;
}

void heddle_module::release() {
  if (references.fetch_sub(1, std::memory_order_acq_rel) == 1) {
    this->~heddle_module();
    std::free(this);
  }
}

heddle_module::~heddle_module() {
  for (Section &section : sections) {
    if (section.mapping) {
      munmap(section.mapping, section.mappedSize);
    }
  }
  if (library) {
    dlclose(library);
  }
}

const heddle_module::Section *heddle_module::findSection(const char *name) const {
  for (const Section &section : sections) {
    if (std::strcmp(section.name, name) == 0) {
      return &section;
    }
  }
  return nullptr;
}

extern "C" {

const char *heddle_version(void) { return HEDDLE_RUNTIME_VERSION " (contract 5)"; }
static_assert(HEDDLE_CONTRACT_VERSION == 5, "heddle_version names it");

heddle_status heddle_module_open(const char *path, heddle_module **module, heddle_message *message) {
  *module = nullptr;
  // The loader takes a name without a slash for a library of the system.
  char resolved[PATH_MAX];
  if (!realpath(path, resolved)) {
    heddle_status status = errno == ENOENT || errno == ENOTDIR ? HEDDLE_INVALID_INPUT : HEDDLE_ENVIRONMENT;
    return fail(message, status, "cannot open %s: %s", path, std::strerror(errno));
  }
  // O_NONBLOCK: opening a pipe must not wait for its other end.
  Descriptor file(open(resolved, O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.isOpen()) {
    return fail(message, HEDDLE_ENVIRONMENT, "cannot open %s: %s", path, std::strerror(errno));
  }
  ModuleGuard guard{nullptr};
  if (heddle_status status = newModule(&guard.module, message)) {
    return status;
  }
  if (heddle_status status = mapSections(file.get(), path, guard.module, message)) {
    return status;
  }
  if (heddle_status status = checkElf(file.get(), path, message)) {
    return status;
  }
  if (heddle_status status = loadLibrary(file.get(), resolved, path, &guard.module->library, message)) {
    return status;
  }
  guard.module->file = std::move(file);
  const heddle_module_desc *desc = nullptr;
  if (heddle_status status = findDescriptor(guard.module->library, path, &desc, message)) {
    return status;
  }
  if (heddle_status status = attachDescriptor(guard.module, desc, path, message)) {
    return status;
  }
  *module = guard.take();
  return HEDDLE_OK;
}

heddle_status heddle_module_open_static(const heddle_module_desc *desc, const char *path, heddle_module **module,
                                        heddle_message *message) {
  *module = nullptr;
  const char *name = path ? path : "this program";
  Descriptor file(open(path ? path : "/proc/self/exe", O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.isOpen()) {
    return fail(message, HEDDLE_ENVIRONMENT, "cannot open %s to read its weights: %s", name, std::strerror(errno));
  }
  ModuleGuard guard{nullptr};
  if (heddle_status status = newModule(&guard.module, message)) {
    return status;
  }
  if (heddle_status status = mapSections(file.get(), name, guard.module, message)) {
    return status;
  }
  if (!desc) {
    heddle_module &made = *guard.module;
    const heddle_module::Section *code = made.findSection("code");
    if (!code) {
      return fail(message, HEDDLE_INVALID_INPUT, "%s carries no model: it has no section `code`", name);
    }
    if (heddle_status status =
            loadLibraryFromMemory(code->data, code->size, name, &made.file, &made.library, message)) {
      return status;
    }
    if (heddle_status status = findDescriptor(made.library, name, &desc, message)) {
      return status;
    }
  }
  if (heddle_status status = attachDescriptor(guard.module, desc, name, message)) {
    return status;
  }
  *module = guard.take();
  return HEDDLE_OK;
}

heddle_status heddle_module_open_memory(const heddle_module_desc *desc, const void *weights, size_t weights_bytes,
                                        heddle_module **module, heddle_message *message) {
  *module = nullptr;
  if (reinterpret_cast<uintptr_t>(weights) % HEDDLE_ALIGNMENT != 0) {
    return fail(message, HEDDLE_INVALID_INPUT, "weights in memory are to be aligned to %d bytes", HEDDLE_ALIGNMENT);
  }
  ModuleGuard guard{nullptr};
  if (heddle_status status = newModule(&guard.module, message)) {
    return status;
  }
  if (heddle_status status = heddle_module_add_section(guard.module, "weights", weights, weights_bytes, message)) {
    return status;
  }
  if (heddle_status status = attachDescriptor(guard.module, desc, "the module in memory", message)) {
    return status;
  }
  *module = guard.take();
  return HEDDLE_OK;
}

heddle_status heddle_module_add_section(heddle_module *module, const char *name, const void *data, size_t size,
                                        heddle_message *message) {
  heddle_module::Section section = {};
  if (std::strlen(name) >= sizeof section.name) {
    return fail(message, HEDDLE_INVALID_INPUT, "section name `%s` is longer than %zu bytes", name,
                sizeof section.name - 1);
  }
  if (module->findSection(name)) {
    return fail(message, HEDDLE_INVALID_INPUT, "the module has a section `%s` already", name);
  }
  std::strcpy(section.name, name);
  section.data = data;
  section.size = size;
  module->sections.push(section);
  return HEDDLE_OK;
}

void heddle_module_close(heddle_module *module) {
  if (module) {
    module->release();
  }
}

const char *heddle_module_name(const heddle_module *module) { return module->desc->name; }
const char *heddle_module_target(const heddle_module *module) { return module->variant->target; }
int32_t heddle_module_entry_count(const heddle_module *module) { return module->variant->n_entries; }
const heddle_module_desc *heddle_module_descriptor(const heddle_module *module) { return module->desc; }

const heddle_entry_desc *heddle_module_entry(const heddle_module *module, int32_t index) {
  return index >= 0 && index < module->variant->n_entries ? &module->variant->entries[index] : nullptr;
}

const heddle_entry_desc *heddle_module_find_entry(const heddle_module *module, const char *name) {
  for (int32_t i = 0; i < module->variant->n_entries; ++i) {
    if (std::strcmp(module->variant->entries[i].name, name) == 0) {
      return &module->variant->entries[i];
    }
  }
  return nullptr;
}

const void *heddle_module_section(const heddle_module *module, const char *name, size_t *size) {
  const heddle_module::Section *section = module->findSection(name);
  if (size) {
    *size = section ? section->size : 0;
  }
  return section ? section->data : nullptr;
}
}
