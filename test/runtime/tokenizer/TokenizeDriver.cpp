//===- TokenizeDriver.cpp - tokens of the lines of standard input ---------===//
//
// usage: heddle-tokenize-driver tokenizer.json|vocab.txt [cased] < lines
//
// Each line is a text as a JSON string; its tokens are printed on one line.
//
//===----------------------------------------------------------------------===//

#include "heddle/text.h"
#include "runtime/text/Json.h"

#include <cstdio>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main(int argc, char **argv) {
  if (argc < 2) {
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(file), {}};
  heddle_tokenizer *tokenizer = nullptr;
  heddle_message message = {};
  bool isJson = std::string(argv[1]).ends_with(".json");
  heddle_status status = isJson
                             ? heddle_tokenizer_from_json(bytes.data(), bytes.size(), &tokenizer, &message)
                             : heddle_tokenizer_from_vocab(bytes.data(), bytes.size(), argc < 3, &tokenizer, &message);
  if (status != HEDDLE_OK) {
    std::fprintf(stderr, "%s\n", message.text);
    return 1;
  }
  heddle_encoding encoding = {};
  for (std::string line; std::getline(std::cin, line);) {
    heddle::runtime::JsonDocument document;
    if (document.parse(line, "line", &message) != HEDDLE_OK) {
      std::fprintf(stderr, "%s\n", message.text);
      return 1;
    }
    std::string_view text = document.root()->text;
    if (heddle_tokenizer_encode(tokenizer, text.data(), text.size(), 0, &encoding, &message) != HEDDLE_OK) {
      std::fprintf(stderr, "%s\n", message.text);
      return 1;
    }
    for (size_t i = 0; i < encoding.count; ++i) {
      std::printf("%s%lld", i ? " " : "", static_cast<long long>(encoding.tokens[i]));
    }
    std::printf("\n");
  }
  heddle_encoding_release(&encoding);
  heddle_tokenizer_destroy(tokenizer);
  return 0;
}
