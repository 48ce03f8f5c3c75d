//===- ProcessorAArch64.cpp - AArch64 features ----------------------------===//
//
// LLVM's names by the hardware capability bits that Linux passes to a process
// (arch/arm64/include/uapi/asm/hwcap.h).
//
//===----------------------------------------------------------------------===//
#if defined(__aarch64__)

#include "runtime/core/Processor.h"

#include <cstdint>
#include <sys/auxv.h>

namespace heddle::runtime {

namespace {

struct Feature {
  std::string_view name;
  unsigned long vector; ///< AT_HWCAP or AT_HWCAP2
  uint8_t bit;
};

constexpr Feature features[] = {
    {"fp-armv8", AT_HWCAP, 0},  {"neon", AT_HWCAP, 1},          {"aes", AT_HWCAP, 3},        {"sha2", AT_HWCAP, 6},
    {"crc", AT_HWCAP, 7},       {"lse", AT_HWCAP, 8},           {"fullfp16", AT_HWCAP, 10},  {"rdm", AT_HWCAP, 12},
    {"jsconv", AT_HWCAP, 13},   {"complxnum", AT_HWCAP, 14},    {"rcpc", AT_HWCAP, 15},      {"ccpp", AT_HWCAP, 16},
    {"sha3", AT_HWCAP, 17},     {"sm4", AT_HWCAP, 19},          {"dotprod", AT_HWCAP, 20},   {"sve", AT_HWCAP, 22},
    {"fp16fml", AT_HWCAP, 23},  {"dit", AT_HWCAP, 24},          {"rcpc-immo", AT_HWCAP, 26}, {"flagm", AT_HWCAP, 27},
    {"ssbs", AT_HWCAP, 28},     {"sb", AT_HWCAP, 29},           {"pauth", AT_HWCAP, 30},     {"sve2", AT_HWCAP2, 1},
    {"sve2-aes", AT_HWCAP2, 2}, {"sve2-bitperm", AT_HWCAP2, 4}, {"fptoint", AT_HWCAP2, 8},   {"f32mm", AT_HWCAP2, 10},
    {"f64mm", AT_HWCAP2, 11},   {"i8mm", AT_HWCAP2, 13},        {"bf16", AT_HWCAP2, 14},     {"rand", AT_HWCAP2, 16},
    {"bti", AT_HWCAP2, 17},     {"mte", AT_HWCAP2, 18},         {"sme", AT_HWCAP2, 23},      {"sme2", AT_HWCAP2, 37},
};

} // namespace

bool processorHas(std::string_view name) {
  for (const Feature &feature : features) {
    if (feature.name == name) {
      return (getauxval(feature.vector) >> feature.bit) & 1;
    }
  }
  return false;
}

bool enableFeature(std::string_view) { return true; }

} // namespace heddle::runtime

#endif
