//===- Link.cpp - objects to shared libraries -----------------------------===//
#include "codegen/cpu/Link.h"

#include "lld/Common/Driver.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Triple.h"

#include <mutex>
#include <utility>

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

namespace {
/// A file that goes away.
struct TemporaryObject {
  std::string path;
  explicit TemporaryObject(std::string path) : path(std::move(path)) {}
  TemporaryObject(TemporaryObject &&other) noexcept : path(std::exchange(other.path, "")) {}
  ~TemporaryObject() {
    if (!path.empty()) {
      llvm::sys::fs::remove(path);
    }
  }
};
} // namespace

static llvm::Expected<TemporaryObject> writeTemporary(llvm::ArrayRef<char> object) {
  llvm::SmallString<128> path;
  int descriptor;
  if (std::error_code code = llvm::sys::fs::createTemporaryFile("heddle", "o", descriptor, path)) {
    return llvm::createStringError(code, "no temporary file can be made: " + code.message());
  }
  TemporaryObject file(path.str().str());
  llvm::raw_fd_ostream stream(descriptor, /*shouldClose=*/true);
  stream.write(object.data(), object.size());
  stream.close();
  std::error_code written = stream.error();
  stream.clear_error();
  if (written) {
    return llvm::createStringError(written, "writing " + file.path + ": " + written.message());
  }
  return std::move(file);
}

llvm::Error heddle::cpu::linkShared(llvm::ArrayRef<llvm::SmallVector<char, 0>> objects, StringRef triple,
                                    StringRef output) {
  std::string emulation = llvm::Triple(triple).isAArch64() ? "aarch64linux" : "elf_x86_64";
  std::vector<TemporaryObject> files;
  std::vector<std::string> paths;
  for (llvm::ArrayRef<char> object : objects) {
    llvm::Expected<TemporaryObject> file = writeTemporary(object);
    if (!file) {
      return file.takeError();
    }
    paths.push_back(file->path);
    files.push_back(std::move(*file));
  }
  // Generated code calls libm, which the program that loads it need not have. A stand-in of that name is enough to
  // have the loader bring the real one: no library has to be installed where code is compiled.
  TemporaryObject mathStandIn(paths.front() + ".libm");
  std::vector<std::string> arguments{"-shared", "-m", emulation, "-soname", "libm.so.6", "-o", mathStandIn.path};
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  if (llvm::Error error = run(arguments)) {
    return error;
  }
  arguments = {"-shared",       "-m", emulation,   "--hash-style=gnu", "-z", "noexecstack", "-O1",
               "--gc-sections", "-o", output.str()};
  arguments.insert(arguments.end(), paths.begin(), paths.end());
  arguments.insert(arguments.end(), {"--no-as-needed", mathStandIn.path});
  return run(arguments);
}
