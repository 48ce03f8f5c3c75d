//===- TokenizeDriver.cpp - texts to tokens and back, line by line --------===//
//
// usage: heddle-tokenize-driver tokenizer.json|vocab.txt [cased] < lines
//
// Each line is a text as a JSON string, or tokens as a list. A text becomes
// [tokens, tokens without those around the text]; tokens become [text, text
// without special tokens, text decoded token by token].
//
//===----------------------------------------------------------------------===//

#include "heddle/text.h"
#include "runtime/text/Json.h"

#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using namespace heddle::runtime;

void check(heddle_status status, const heddle_message &message) {
  if (status != HEDDLE_OK) {
    std::fprintf(stderr, "%s\n", message.text);
    std::exit(1);
  }
}

void printTokens(const heddle_encoding &encoding) {
  std::printf("[");
  for (size_t i = 0; i < encoding.count; ++i) {
    std::printf("%s%lld", i ? ", " : "", static_cast<long long>(encoding.tokens[i]));
  }
  std::printf("]");
}

void printText(std::string_view text) {
  std::printf("\"");
  for (char c : text) {
    auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || c == '"' || c == '\\') {
      std::printf("\\u%04x", byte);
    } else {
      std::putchar(c);
    }
  }
  std::printf("\"");
}

void encode(const heddle_tokenizer *tokenizer, std::string_view text) {
  heddle_encoding encoding = {};
  heddle_message message = {};
  check(heddle_tokenizer_encode(tokenizer, text.data(), text.size(), 0, &encoding, &message), message);
  std::printf("[");
  printTokens(encoding);
  check(heddle_tokenizer_encode_part(tokenizer, text.data(), text.size(), &encoding, &message), message);
  std::printf(", ");
  printTokens(encoding);
  std::printf("]\n");
  heddle_encoding_release(&encoding);
}

std::string decodeByToken(const heddle_tokenizer *tokenizer, const std::vector<int64_t> &tokens) {
  heddle_message message = {};
  heddle_text_stream *stream = nullptr;
  check(heddle_text_stream_create(tokenizer, 0, &stream, &message), message);
  std::string all;
  const char *part = nullptr;
  size_t size = 0;
  for (int64_t token : tokens) {
    check(heddle_text_stream_push(stream, token, &part, &size, &message), message);
    all.append(part, size);
  }
  check(heddle_text_stream_finish(stream, &part, &size, &message), message);
  all.append(part, size);
  heddle_text_stream_destroy(stream);
  return all;
}

void decode(const heddle_tokenizer *tokenizer, const std::vector<int64_t> &tokens) {
  heddle_text text = {};
  heddle_message message = {};
  std::printf("[");
  for (int skipSpecial : {0, 1}) {
    check(heddle_tokenizer_decode(tokenizer, tokens.data(), tokens.size(), skipSpecial, &text, &message), message);
    printText({text.data, text.size});
    std::printf(", ");
  }
  printText(decodeByToken(tokenizer, tokens));
  std::printf("]\n");
  heddle_text_release(&text);
}

} // namespace

int main(int argc, char **argv) {
  if (argc < 2) {
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  heddle_tokenizer *tokenizer = nullptr;
  heddle_message message = {};
  bool isJson = std::string(argv[1]).ends_with(".json");
  check(isJson ? heddle_tokenizer_from_json(bytes.data(), bytes.size(), &tokenizer, &message)
               : heddle_tokenizer_from_vocab(bytes.data(), bytes.size(), argc < 3, &tokenizer, &message),
        message);
  for (std::string line; std::getline(std::cin, line);) {
    JsonDocument document;
    check(document.parse(line, "line", &message), message);
    if (isString(document.root())) {
      encode(tokenizer, document.root()->text);
      continue;
    }
    std::vector<int64_t> tokens;
    for (const JsonNode *id = document.first(document.root()); id; id = document.next(id)) {
      tokens.push_back(jsonInteger(id));
    }
    decode(tokenizer, tokens);
  }
  heddle_tokenizer_destroy(tokenizer);
  return 0;
}
