//===- Target.cpp - the processor that code is made for -------------------===//
#include "codegen/cpu/Target.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"

#include <memory>

using namespace heddle::cpu;
using llvm::StringRef;

/// Features that LLVM may use in code like ours, and whose absence makes it fault; in the order in which they are
/// reported. Tile registers are not among them: nothing here emits tile instructions by itself.
static const char *const kX86Features[] = {"sse4.2",   "avx",      "avx2",       "fma",        "f16c",
                                           "bmi",      "bmi2",     "avx512f",    "avx512bw",   "avx512dq",
                                           "avx512vl", "avx512cd", "avx512vnni", "avx512bf16", "avx512fp16"};
static const char *const kArmFeatures[] = {"neon", "fullfp16", "dotprod", "i8mm", "bf16", "sve"};

llvm::Expected<Target> heddle::cpu::parseTarget(StringRef text) {
  auto fail = [&](const llvm::Twine &why) {
    return llvm::createStringError("target '" + text + "': " + why +
                                   "; write cpu, cpu:<llvm cpu name> such as cpu:x86-64-v3, or cpu:aarch64-<name>");
  };
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargets();
  llvm::InitializeAllTargetMCs();
  llvm::InitializeAllAsmPrinters();

  Target target;
  target.name = text.str();
  auto [kind, spec] = text.split(':');
  if (kind != "cpu") {
    return fail("unknown kind '" + kind + "'");
  }
  auto [cpu, extra] = spec.split(',');
  llvm::Triple host(llvm::sys::getProcessTriple());
  if (text.contains(':') && cpu.empty()) {
    return fail("the name is empty");
  }
  if (cpu.consume_front("aarch64-")) {
    target.triple = "aarch64-unknown-linux-gnu";
    target.cpu = cpu.empty() ? "generic" : cpu.str();
  } else if (cpu.empty()) {
    target.triple = host.str();
    target.cpu = llvm::sys::getHostCPUName().str();
    llvm::SmallVector<std::string> features;
    for (const auto &feature : llvm::sys::getHostCPUFeatures()) {
      features.push_back((feature.second ? "+" : "-") + feature.first().str());
    }
    llvm::sort(features);
    target.features = llvm::join(features, ",");
  } else {
    target.triple = "x86_64-unknown-linux-gnu";
    target.cpu = cpu.str();
  }
  if (!extra.empty()) {
    target.features += (target.features.empty() ? "" : ",") + extra.str();
  }

  std::string error;
  const llvm::Target *llvmTarget = llvm::TargetRegistry::lookupTarget(llvm::Triple(target.triple), error);
  if (!llvmTarget) {
    return fail(error);
  }
  std::unique_ptr<llvm::MCSubtargetInfo> generic(
      llvmTarget->createMCSubtargetInfo(llvm::Triple(target.triple), "", ""));
  if (!generic || !generic->isCPUStringValid(target.cpu)) {
    return fail("LLVM knows no processor '" + target.cpu + "' of " + target.triple);
  }
  std::unique_ptr<llvm::MCSubtargetInfo> info(
      llvmTarget->createMCSubtargetInfo(llvm::Triple(target.triple), target.cpu, target.features));
  bool isArm = llvm::Triple(target.triple).isAArch64();
  auto has = [&](StringRef feature) { return info->checkFeatures("+" + feature.str()); };
  for (const char *feature :
       isArm ? llvm::ArrayRef<const char *>(kArmFeatures) : llvm::ArrayRef<const char *>(kX86Features)) {
    if (has(feature)) {
      target.required.push_back(feature);
    }
  }
  if (isArm) {
    target.vectorRegisters = 32;
    target.hasFma = target.hasHalf = true;
  } else if (has("avx512f") && has("avx512vl") && has("avx512bw") && has("avx512dq")) {
    target.vectorBytes = 64;
    target.vectorRegisters = 32;
    target.hasFma = true;
    target.hasIntegerDot = has("avx512vnni");
    // Without it LLVM prefers 256-bit registers on some processors.
    target.features += (target.features.empty() ? "" : ",") + std::string("-prefer-256-bit");
  } else if (has("avx2")) {
    target.vectorBytes = 32;
    target.hasFma = has("fma");
  }
  target.hasHalf |= !isArm && has("f16c");
  return target;
}
