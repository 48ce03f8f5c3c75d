//===- FuzzTokenizer.cpp - hostile tokenizer.json and texts ---------------===//
//
// The input is a tokenizer.json, a zero byte, and a text.
//
//===----------------------------------------------------------------------===//

#include "heddle/text.h"

#include <cstring>

/// Encodes a text, and decodes its tokens at once and one by one.
static void roundTrip(const heddle_tokenizer *tokenizer, const char *text, size_t size) {
  heddle_encoding encoding = {};
  heddle_text decoded = {};
  heddle_text_stream *stream = nullptr;
  heddle_text_stream_create(tokenizer, 1, &stream, nullptr);
  if (heddle_tokenizer_encode(tokenizer, text, size, 100, &encoding, nullptr) == HEDDLE_OK) {
    heddle_tokenizer_decode(tokenizer, encoding.tokens, encoding.count, 0, &decoded, nullptr);
    const char *part = nullptr;
    size_t partSize = 0;
    for (size_t i = 0; i < encoding.count; ++i) {
      heddle_text_stream_push(stream, encoding.tokens[i], &part, &partSize, nullptr);
    }
    heddle_text_stream_finish(stream, &part, &partSize, nullptr);
  }
  heddle_text_stream_destroy(stream);
  heddle_text_release(&decoded);
  heddle_encoding_release(&encoding);
}

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
      roundTrip(tokenizer, text, textSize);
    }
    heddle_tokenizer_destroy(tokenizer);
  }
  return 0;
}
