//===- SentencePiece.h - tokenizer.model ------------------------*- C++ -*-===//
#ifndef HEDDLE_FRONTEND_IMPORT_SENTENCEPIECE_H
#define HEDDLE_FRONTEND_IMPORT_SENTENCEPIECE_H

#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <string>

namespace heddle {

/// A folder's tokenizer.model, the SentencePiece library's own file, in the form of a tokenizer.json: merges by score
/// or Unigram, with what tokenizer_config.json puts around a text. Empty where there is none, and for tokenizer classes
/// that number its pieces anew.
llvm::Expected<std::string> readSentencePiece(llvm::StringRef folder, const llvm::json::Object &tokenizerConfig);

/// The same of the bytes of such a file; `name` says in messages what is read.
llvm::Expected<std::string> writeSentencePiece(llvm::StringRef bytes, const llvm::Twine &name,
                                               const llvm::json::Object &tokenizerConfig);

} // namespace heddle

#endif // HEDDLE_FRONTEND_IMPORT_SENTENCEPIECE_H
