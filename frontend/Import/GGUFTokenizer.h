//===- GGUFTokenizer.h - the tokenizer embedded in a GGUF file --*- C++ -*-===//
#ifndef HEDDLE_FRONTEND_IMPORT_GGUFTOKENIZER_H
#define HEDDLE_FRONTEND_IMPORT_GGUFTOKENIZER_H

#include "frontend/Import/GGUF.h"

namespace heddle {

/// The file's tokenizer in the form of a tokenizer.json: SentencePiece's merges by score (`llama`), byte-level merges
/// with the word pattern that `tokenizer.ggml.pre` names (`gpt2`), WordPiece (`bert`), Unigram (`t5`). Empty when the
/// file has none; an error for kinds that are not known and for lists that do not fit together.
llvm::Expected<std::string> readGGUFTokenizer(const GGUFFile &file);

/// The expressions that cut words for a `tokenizer.ggml.pre`, the first applied first; none: not known.
std::vector<llvm::StringRef> wordPatterns(llvm::StringRef pre);

/// What generating text needs to know beside the tokenizer: chat_template, bos_token, eos_token, unk_token, pad_token
/// and end_tokens, the numbers of the tokens that end a text.
llvm::json::Object readGGUFTextMetadata(const GGUFFile &file);

} // namespace heddle

#endif // HEDDLE_FRONTEND_IMPORT_GGUFTOKENIZER_H
