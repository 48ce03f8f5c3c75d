//===- ProcessorX86.cpp - x86-64 features ---------------------------------===//
//
// Bits of CPUID (Intel SDM volume 2, table of leaf 1, 7, 0xD, 0x14, 0x80000001;
// AMD APM volume 3, appendix E) by LLVM's names, and the XCR0 bits that say
// whether the operating system saves the registers.
//
//===----------------------------------------------------------------------===//
#if defined(__x86_64__)

#include "runtime/core/Processor.h"

#include <cpuid.h>
#include <cstdint>
#include <sys/syscall.h>
#include <unistd.h>

namespace heddle::runtime {

namespace {

enum Register : uint8_t { eax, ebx, ecx, edx };

constexpr uint64_t stateAvx = 0x6;     // xmm, ymm
constexpr uint64_t stateAvx512 = 0xe6; // and opmask, zmm
constexpr uint64_t stateAmx = 0x60000; // tile configuration and data
constexpr uint64_t stateApx = 0x80000; // r16 to r31

struct Feature {
  std::string_view name;
  uint32_t leaf, subleaf;
  Register reg;
  uint8_t bit;
  uint64_t state;
};

constexpr Feature features[] = {
    {"x87", 1, 0, edx, 0, 0},
    {"cx8", 1, 0, edx, 8, 0},
    {"cmov", 1, 0, edx, 15, 0},
    {"mmx", 1, 0, edx, 23, 0},
    {"fxsr", 1, 0, edx, 24, 0},
    {"sse", 1, 0, edx, 25, 0},
    {"sse2", 1, 0, edx, 26, 0},
    {"sse3", 1, 0, ecx, 0, 0},
    {"pclmul", 1, 0, ecx, 1, 0},
    {"ssse3", 1, 0, ecx, 9, 0},
    {"fma", 1, 0, ecx, 12, stateAvx},
    {"cx16", 1, 0, ecx, 13, 0},
    {"sse4.1", 1, 0, ecx, 19, 0},
    {"sse4.2", 1, 0, ecx, 20, 0},
    {"crc32", 1, 0, ecx, 20, 0},
    {"movbe", 1, 0, ecx, 22, 0},
    {"popcnt", 1, 0, ecx, 23, 0},
    {"aes", 1, 0, ecx, 25, 0},
    {"xsave", 1, 0, ecx, 26, 0},
    {"avx", 1, 0, ecx, 28, stateAvx},
    {"f16c", 1, 0, ecx, 29, stateAvx},
    {"rdrnd", 1, 0, ecx, 30, 0},
    {"fsgsbase", 7, 0, ebx, 0, 0},
    {"sgx", 7, 0, ebx, 2, 0},
    {"bmi", 7, 0, ebx, 3, 0},
    {"avx2", 7, 0, ebx, 5, stateAvx},
    {"bmi2", 7, 0, ebx, 8, 0},
    {"ermsb", 7, 0, ebx, 9, 0},
    {"invpcid", 7, 0, ebx, 10, 0},
    {"rtm", 7, 0, ebx, 11, 0},
    {"avx512f", 7, 0, ebx, 16, stateAvx512},
    {"evex512", 7, 0, ebx, 16, stateAvx512},
    {"avx512dq", 7, 0, ebx, 17, stateAvx512},
    {"rdseed", 7, 0, ebx, 18, 0},
    {"adx", 7, 0, ebx, 19, 0},
    {"avx512ifma", 7, 0, ebx, 21, stateAvx512},
    {"clflushopt", 7, 0, ebx, 23, 0},
    {"clwb", 7, 0, ebx, 24, 0},
    {"avx512cd", 7, 0, ebx, 28, stateAvx512},
    {"sha", 7, 0, ebx, 29, 0},
    {"avx512bw", 7, 0, ebx, 30, stateAvx512},
    {"avx512vl", 7, 0, ebx, 31, stateAvx512},
    {"avx512vbmi", 7, 0, ecx, 1, stateAvx512},
    {"pku", 7, 0, ecx, 4, 0},
    {"waitpkg", 7, 0, ecx, 5, 0},
    {"avx512vbmi2", 7, 0, ecx, 6, stateAvx512},
    {"shstk", 7, 0, ecx, 7, 0},
    {"gfni", 7, 0, ecx, 8, 0},
    {"vaes", 7, 0, ecx, 9, stateAvx},
    {"vpclmulqdq", 7, 0, ecx, 10, stateAvx},
    {"avx512vnni", 7, 0, ecx, 11, stateAvx512},
    {"avx512bitalg", 7, 0, ecx, 12, stateAvx512},
    {"avx512vpopcntdq", 7, 0, ecx, 14, stateAvx512},
    {"rdpid", 7, 0, ecx, 22, 0},
    {"kl", 7, 0, ecx, 23, 0},
    {"cldemote", 7, 0, ecx, 25, 0},
    {"movdiri", 7, 0, ecx, 27, 0},
    {"movdir64b", 7, 0, ecx, 28, 0},
    {"enqcmd", 7, 0, ecx, 29, 0},
    {"fsrm", 7, 0, edx, 4, 0},
    {"uintr", 7, 0, edx, 5, 0},
    {"avx512vp2intersect", 7, 0, edx, 8, stateAvx512},
    {"serialize", 7, 0, edx, 14, 0},
    {"tsxldtrk", 7, 0, edx, 16, 0},
    {"pconfig", 7, 0, edx, 18, 0},
    {"amx-bf16", 7, 0, edx, 22, stateAmx},
    {"avx512fp16", 7, 0, edx, 23, stateAvx512},
    {"amx-tile", 7, 0, edx, 24, stateAmx},
    {"amx-int8", 7, 0, edx, 25, stateAmx},
    {"sha512", 7, 1, eax, 0, stateAvx},
    {"sm3", 7, 1, eax, 1, stateAvx},
    {"sm4", 7, 1, eax, 2, stateAvx},
    {"avxvnni", 7, 1, eax, 4, stateAvx},
    {"avx512bf16", 7, 1, eax, 5, stateAvx512},
    {"cmpccxadd", 7, 1, eax, 7, 0},
    {"amx-fp16", 7, 1, eax, 21, stateAmx},
    {"hreset", 7, 1, eax, 22, 0},
    {"avxifma", 7, 1, eax, 23, stateAvx},
    {"avxvnniint8", 7, 1, edx, 4, stateAvx},
    {"avxneconvert", 7, 1, edx, 5, stateAvx},
    {"amx-complex", 7, 1, edx, 8, stateAmx},
    {"avxvnniint16", 7, 1, edx, 10, stateAvx},
    {"prefetchi", 7, 1, edx, 14, 0},
    {"usermsr", 7, 1, edx, 15, 0},
    {"movrs", 7, 1, eax, 31, 0},
    {"egpr", 7, 1, edx, 21, stateApx},
    {"push2pop2", 7, 1, edx, 21, stateApx},
    {"ppx", 7, 1, edx, 21, stateApx},
    {"ndd", 7, 1, edx, 21, stateApx},
    {"ccmp", 7, 1, edx, 21, stateApx},
    {"nf", 7, 1, edx, 21, stateApx},
    {"cf", 7, 1, edx, 21, stateApx},
    {"zu", 7, 1, edx, 21, stateApx},
    {"ptwrite", 0x14, 0, ebx, 4, 0},
    {"widekl", 0x19, 0, ebx, 2, 0},
    {"amx-fp8", 0x1e, 1, eax, 4, stateAmx},
    {"amx-tf32", 0x1e, 1, eax, 6, stateAmx},
    {"amx-avx512", 0x1e, 1, eax, 7, stateAmx},
    {"amx-movrs", 0x1e, 1, eax, 8, stateAmx},
    {"xsaveopt", 0xd, 1, eax, 0, 0},
    {"xsavec", 0xd, 1, eax, 1, 0},
    {"xsaves", 0xd, 1, eax, 3, 0},
    {"sahf", 0x80000001, 0, ecx, 0, 0},
    {"lzcnt", 0x80000001, 0, ecx, 5, 0},
    {"sse4a", 0x80000001, 0, ecx, 6, 0},
    {"prfchw", 0x80000001, 0, ecx, 8, 0},
    {"xop", 0x80000001, 0, ecx, 11, stateAvx},
    {"fma4", 0x80000001, 0, ecx, 16, stateAvx},
    {"tbm", 0x80000001, 0, ecx, 21, 0},
    {"mwaitx", 0x80000001, 0, ecx, 29, 0},
    {"64bit", 0x80000001, 0, edx, 29, 0},
    {"lwp", 0x80000001, 0, ecx, 15, 0},
    {"clzero", 0x80000008, 0, ebx, 0, 0},
    {"rdpru", 0x80000008, 0, ebx, 4, 0},
    {"wbnoinvd", 0x80000008, 0, ebx, 9, 0},
};

uint64_t enabledState() {
  uint32_t a, b, c, d;
  constexpr uint32_t osxsave = 1u << 27;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & osxsave)) {
    return 0;
  }
  uint32_t low, high;
  asm volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
  return (uint64_t(high) << 32) | low;
}

} // namespace

bool processorHas(std::string_view name) {
  for (const Feature &feature : features) {
    if (feature.name != name) {
      continue;
    }
    uint32_t registers[4];
    if (!__get_cpuid_count(feature.leaf, feature.subleaf, &registers[eax], &registers[ebx], &registers[ecx],
                           &registers[edx])) {
      return false;
    }
    return ((registers[feature.reg] >> feature.bit) & 1) && (enabledState() & feature.state) == feature.state;
  }
  return false;
}

bool enableFeature(std::string_view feature) {
  constexpr std::string_view amx = "amx-";
  if (feature.size() < amx.size() || std::string_view(feature.data(), amx.size()) != amx) {
    return true;
  }
  // Linux hands out tile data state to a process that asks for it.
  constexpr long requestPermission = 0x1023;
  constexpr long tileData = 18;
  return syscall(SYS_arch_prctl, requestPermission, tileData) == 0;
}

} // namespace heddle::runtime

#endif
