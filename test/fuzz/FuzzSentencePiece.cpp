//===- FuzzSentencePiece.cpp - hostile tokenizer.model --------------------===//
//
// The input is a byte that chooses the tokenizer's class, and the file.
//
//===----------------------------------------------------------------------===//

#include "frontend/Import/SentencePiece.h"
#include "heddle/text.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size == 0) {
    return 0;
  }
  constexpr llvm::StringLiteral classes[] = {"", "LlamaTokenizer", "T5TokenizerFast"};
  llvm::json::Object config{{"tokenizer_class", classes[data[0] % std::size(classes)]},
                            {"bos_token", "<s>"},
                            {"add_eos_token", data[0] % 2 == 0},
                            {"eos_token", "a"}};
  auto made = heddle::writeSentencePiece({reinterpret_cast<const char *>(data) + 1, size - 1}, "input", config);
  if (!made) {
    llvm::consumeError(made.takeError());
    return 0;
  }
  heddle_tokenizer *tokenizer = nullptr;
  heddle_encoding encoding = {};
  constexpr llvm::StringLiteral text = " a\xe2\x96\x81"
                                       "ab \xff"
                                       "A";
  if (heddle_tokenizer_from_json(made->data(), made->size(), &tokenizer, nullptr) == HEDDLE_OK) {
    heddle_tokenizer_encode(tokenizer, text.data(), text.size(), 100, &encoding, nullptr);
    heddle_encoding_release(&encoding);
  }
  heddle_tokenizer_destroy(tokenizer);
  return 0;
}
