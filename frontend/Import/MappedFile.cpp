//===- MappedFile.cpp - a regular file in memory, read-only ---------------===//

#include "frontend/Import/MappedFile.h"

#include "llvm/ADT/Twine.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

using namespace llvm;

namespace heddle {

Error invalidInput(const Twine &words) {
  return createStringError(std::make_error_code(std::errc::invalid_argument), words);
}

Error environmentError(const Twine &words, int code) {
  std::error_code system(code, std::generic_category());
  return createStringError(std::make_error_code(std::errc::io_error), words + ": " + system.message());
}

bool isEnvironmentError(const Error &error) {
  bool isOne = false;
  // visitErrors looks without taking the error away.
  visitErrors(error, [&](const ErrorInfoBase &info) {
    isOne |= info.convertToErrorCode() == std::make_error_code(std::errc::io_error);
  });
  return isOne;
}

Expected<std::unique_ptr<MappedFile>> MappedFile::open(StringRef path) {
  std::string name = path.str();
  // O_NONBLOCK: opening a pipe must not wait for its other end.
  int file = ::open(name.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) {
    int code = errno;
    if (code == ENOENT || code == ENOTDIR || code == ELOOP) {
      return invalidInput("cannot open " + path + ": " + std::error_code(code, std::generic_category()).message());
    }
    return environmentError("cannot open " + path, code);
  }
  struct Closer {
    int file;
    ~Closer() { close(file); }
  } closer{file};
  struct stat info;
  if (fstat(file, &info) != 0) {
    return environmentError("cannot read " + path, errno);
  }
  if (!S_ISREG(info.st_mode)) {
    return invalidInput(path + " is not a regular file");
  }
  std::unique_ptr<MappedFile> mapped(new MappedFile);
  auto size = static_cast<size_t>(info.st_size);
  if (size > 0) {
    void *data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
    if (data == MAP_FAILED) {
      return environmentError("cannot map " + path, errno);
    }
    mapped->contents = ArrayRef<char>(static_cast<const char *>(data), size);
  }
  return mapped;
}

MappedFile::~MappedFile() {
  if (!contents.empty()) {
    munmap(const_cast<char *>(contents.data()), contents.size());
  }
}

bool isPlainFileName(StringRef name) {
  return !name.empty() && name != "." && name != ".." && name.find_first_of(StringRef("/\\\0", 3)) == StringRef::npos;
}

} // namespace heddle
