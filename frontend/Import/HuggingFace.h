//===- HuggingFace.h - a model's folder as the hub has it -----------------===//
#ifndef HEDDLE_FRONTEND_IMPORT_HUGGINGFACE_H
#define HEDDLE_FRONTEND_IMPORT_HUGGINGFACE_H

#include "frontend/Import/Checkpoint.h"

#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <memory>

namespace heddle {

/// What a folder says about a model, its weights aside.
struct ModelFolder {
  /// config.json. Under `pooling`: the keys of the pooling module's own config, and
  ///   `mode`       "mean", "cls", "max", ... (default "mean")
  ///   `normalize`  whether modules.json ends with a normalisation (default true)
  llvm::json::Object config;
  /// The names under `architectures`.
  std::vector<std::string> architectures;
  /// tokenizer.json, if there is one; else vocab.txt, if there is one; else empty.
  std::string tokenizerPath;
  /// "tokenizer.json", "vocab.txt" or empty: the section that a module keeps it in.
  std::string tokenizerSection;
  /// Without these files: what vocab.json and merges.txt say, or tokenizer.model, as a tokenizer.json.
  std::string tokenizerText;
  /// sentence_bert_config.json's max_seq_length, else 0.
  int64_t maxLength = 0;
  /// For vocab.txt: tokenizer_config.json's do_lower_case.
  bool lowerCase = true;

  /// What generating text needs: chat_template (chat_template.jinja, else tokenizer_config.json's), bos_token,
  /// eos_token, unk_token and pad_token as text, and end_tokens, the numbers under eos_token_id of
  /// generation_config.json, else of config.json, and likewise first_tokens, what a decoder behind an encoder begins
  /// with: decoder_start_token_id and forced_bos_token_id; rules, an object of what may not follow or has to, by the
  /// names of generation configs.
  llvm::json::Object text;

  /// The text of a module's section "metadata.json".
  std::string metadata() const;
};

/// Whether the path is a folder with a config.json.
bool isModelFolder(llvm::StringRef path);

/// Reads a folder. Only the files named above are opened; config names no other.
llvm::Expected<ModelFolder> readModelFolder(llvm::StringRef path);

} // namespace heddle

#endif // HEDDLE_FRONTEND_IMPORT_HUGGINGFACE_H
