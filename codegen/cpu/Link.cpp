//===- Link.cpp - objects to shared libraries -----------------------------===//
#include "codegen/cpu/Link.h"

#include "lld/Common/Driver.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Triple.h"

#include <mutex>

LLD_HAS_DRIVER(elf)

using llvm::StringRef;

/// Runs the linker; its own words are the error.
static llvm::Error run(llvm::ArrayRef<std::string> arguments) {
  std::vector<const char *> argv{"ld.lld"};
  for (const std::string &argument : arguments) {
    argv.push_back(argument.c_str());
  }
  // The linker keeps its state in globals.
  static std::mutex mutex;
  std::lock_guard<std::mutex> lock(mutex);
  std::string words;
  llvm::raw_string_ostream errors(words);
  lld::Result result = lld::lldMain(argv, llvm::nulls(), errors, {{lld::Gnu, &lld::elf::link}});
  if (result.retCode != 0) {
    return llvm::createStringError("linking failed: " + words);
  }
  return llvm::Error::success();
}

/// Writes `object` to a temporary file, calls `link` with its path, removes it.
static llvm::Error withObject(llvm::ArrayRef<char> object, llvm::function_ref<llvm::Error(const std::string &)> link) {
  llvm::SmallString<128> path;
  int descriptor;
  if (std::error_code code = llvm::sys::fs::createTemporaryFile("heddle", "o", descriptor, path)) {
    return llvm::createStringError(code, "no temporary file can be made: " + code.message());
  }
  llvm::raw_fd_ostream stream(descriptor, /*shouldClose=*/true);
  stream.write(object.data(), object.size());
  stream.close();
  std::error_code written = stream.error();
  stream.clear_error();
  llvm::Error error = written
                          ? llvm::createStringError(written, "writing " + path.str().str() + ": " + written.message())
                          : link(path.str().str());
  llvm::sys::fs::remove(path);
  return error;
}

llvm::Error heddle::cpu::linkShared(llvm::ArrayRef<char> object, StringRef triple, StringRef output) {
  std::string emulation = llvm::Triple(triple).isAArch64() ? "aarch64linux" : "elf_x86_64";
  return withObject(object, [&](const std::string &path) -> llvm::Error {
    // Generated code calls libm, which the program that loads it need not have. A stand-in of that name is enough to
    // have the loader bring the real one: no library has to be installed where code is compiled.
    std::string mathStandIn = path + ".libm";
    if (llvm::Error error = run({"-shared", "-m", emulation, "-soname", "libm.so.6", "-o", mathStandIn, path})) {
      return error;
    }
    llvm::Error error = run({"-shared", "-m", emulation, "--hash-style=gnu", "-z", "noexecstack", "-O1",
                             "--gc-sections", "-o", output.str(), path, "--no-as-needed", mathStandIn});
    llvm::sys::fs::remove(mathStandIn);
    return error;
  });
}
