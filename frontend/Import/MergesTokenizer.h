//===- MergesTokenizer.h - vocab.json and merges.txt -----------*- C++ -*-===//
#ifndef HEDDLE_FRONTEND_IMPORT_MERGESTOKENIZER_H
#define HEDDLE_FRONTEND_IMPORT_MERGESTOKENIZER_H

#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <string>

namespace heddle {

/// The byte-level merges of a folder's vocab.json and merges.txt in the form of a tokenizer.json, with the special
/// tokens that tokenizer_config.json names. Empty where a file is missing or the folder's tokenizer class cuts words
/// otherwise.
llvm::Expected<std::string> readMergesTokenizer(llvm::StringRef folder, const llvm::json::Object &tokenizerConfig);

/// A file's text, and what messages call it.
struct NamedText {
  llvm::StringRef name, text;
};

/// The same of the texts of two such files, whatever the class.
llvm::Expected<std::string> writeMergesTokenizer(NamedText vocabulary, NamedText merges,
                                                 const llvm::json::Object &tokenizerConfig);

} // namespace heddle

#endif // HEDDLE_FRONTEND_IMPORT_MERGESTOKENIZER_H
