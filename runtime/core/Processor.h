//===- Processor.h - what this processor can execute ----------------------===//
#ifndef HEDDLE_RUNTIME_CORE_PROCESSOR_H
#define HEDDLE_RUNTIME_CORE_PROCESSOR_H

#include <string_view>

namespace heddle::runtime {

/// Whether the processor and the operating system support a feature, by its LLVM name ("avx512f", "amx-bf16",
/// "dotprod"). A name that is not known is not supported.
bool processorHas(std::string_view feature);

/// Asks the system for what a supported feature needs before its first use (AMX tile state). False when refused.
bool enableFeature(std::string_view feature);

/// Calls `visit(name)` for each name of a comma-separated list; a leading '+' is dropped.
template <typename Visitor> void forEachFeature(const char *list, Visitor visit) {
  std::string_view rest = list ? list : "";
  while (!rest.empty()) {
    size_t comma = rest.find(',');
    std::string_view name(rest.data(), comma == rest.npos ? rest.size() : comma);
    rest.remove_prefix(comma == rest.npos ? rest.size() : comma + 1);
    if (!name.empty() && name.front() == '+') {
      name.remove_prefix(1);
    }
    if (!name.empty()) {
      visit(name);
    }
  }
}

} // namespace heddle::runtime

#endif
