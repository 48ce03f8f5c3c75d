//===- FuzzTokenizer.cpp - hostile tokenizer.json and texts ---------------===//
//
// The input is a tokenizer.json, a zero byte, and a text.
//
//===----------------------------------------------------------------------===//

#include "heddle/text.h"

#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *bytes = reinterpret_cast<const char *>(data);
  const void *zero = std::memchr(bytes, 0, size);
  size_t jsonSize = zero ? static_cast<size_t>(static_cast<const char *>(zero) - bytes) : size;
  const char *text = zero ? static_cast<const char *>(zero) + 1 : bytes;
  size_t textSize = zero ? size - jsonSize - 1 : size;
  heddle_tokenizer *tokenizers[2] = {};
  heddle_tokenizer_from_json(bytes, jsonSize, &tokenizers[0], nullptr);
  heddle_tokenizer_from_vocab(bytes, jsonSize, 1, &tokenizers[1], nullptr);
  for (heddle_tokenizer *tokenizer : tokenizers) {
    if (tokenizer) {
      heddle_encoding encoding = {};
      heddle_tokenizer_encode(tokenizer, text, textSize, 100, &encoding, nullptr);
      heddle_encoding_release(&encoding);
    }
    heddle_tokenizer_destroy(tokenizer);
  }
  return 0;
}
