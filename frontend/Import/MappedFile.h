//===- MappedFile.h - a regular file in memory, read-only -----------------===//
#ifndef HEDDLE_FRONTEND_IMPORT_MAPPEDFILE_H
#define HEDDLE_FRONTEND_IMPORT_MAPPEDFILE_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <memory>
#include <string>

namespace heddle {

/// An error of the user: what is given is wrong (exit status 1).
llvm::Error invalidInput(const llvm::Twine &words);
/// An error of the environment, with the system's words for `code` (exit status 3).
llvm::Error environmentError(const llvm::Twine &words, int code);
/// Whether an error is one of the environment. Looks at the first of several.
bool isEnvironmentError(const llvm::Error &error);

/// A file mapped read-only. Symbolic links are followed; what they lead to is a regular file.
class MappedFile {
public:
  static llvm::Expected<std::unique_ptr<MappedFile>> open(llvm::StringRef path);
  MappedFile(const MappedFile &) = delete;
  MappedFile &operator=(const MappedFile &) = delete;
  ~MappedFile();

  llvm::ArrayRef<char> bytes() const { return contents; }
  llvm::StringRef text() const { return {contents.data(), contents.size()}; }

private:
  MappedFile() = default;
  llvm::ArrayRef<char> contents;
};

/// Whether the name is that of a file in a folder: no separator, not "." or "..".
bool isPlainFileName(llvm::StringRef name);

} // namespace heddle

#endif // HEDDLE_FRONTEND_IMPORT_MAPPEDFILE_H
