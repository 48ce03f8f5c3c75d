//===- TokenizerTest.cpp - tokens equal to the oracle's, hostile JSON -----===//

#include "Toy.h"

#include "heddle/text.h"
#include "runtime/text/Json.h"

#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace {

using heddle::runtime::JsonDocument;
using heddle::runtime::JsonNode;

std::string folder(const std::string &name) { return TOKENIZER_FOLDER "/" + name; }

heddle_tokenizer *load(const std::string &json) {
  heddle_tokenizer *tokenizer = nullptr;
  heddle_message message = {};
  EXPECT_EQ(heddle_tokenizer_from_json(json.data(), json.size(), &tokenizer, &message), HEDDLE_OK) << message.text;
  return tokenizer;
}

std::vector<int64_t> encode(const heddle_tokenizer *tokenizer, std::string_view text, size_t most = 0,
                            size_t *full = nullptr) {
  heddle_encoding encoding = {};
  heddle_message message = {};
  EXPECT_EQ(heddle_tokenizer_encode(tokenizer, text.data(), text.size(), most, &encoding, &message), HEDDLE_OK)
      << message.text;
  std::vector<int64_t> tokens(encoding.tokens, encoding.tokens + encoding.count);
  if (full) {
    *full = encoding.full_count;
  }
  heddle_encoding_release(&encoding);
  return tokens;
}

TEST(Tokenizer, EqualsTheOracle) {
  std::string vocabulary = toy::readFile(folder("vocab.txt"));
  heddle_tokenizer *plain = nullptr;
  ASSERT_EQ(heddle_tokenizer_from_vocab(vocabulary.data(), vocabulary.size(), 1, &plain, nullptr), HEDDLE_OK);
  std::map<std::string, heddle_tokenizer *, std::less<>> tokenizers = {
      {"json", load(toy::readFile(folder("tokenizer.json")))},
      {"cased", load(toy::readFile(folder("tokenizer-cased.json")))},
      {"vocab", plain}};
  std::istringstream lines(toy::readFile(folder("expected.jsonl")));
  int count = 0;
  for (std::string line; std::getline(lines, line); ++count) {
    JsonDocument document;
    heddle_message message = {};
    ASSERT_EQ(document.parse(line, "a line", &message), HEDDLE_OK) << message.text;
    const JsonNode *which = document.first(document.root());
    const JsonNode *text = document.next(which);
    std::vector<int64_t> expected;
    for (const JsonNode *id = document.first(document.next(text)); id; id = document.next(id)) {
      expected.push_back(heddle::runtime::jsonInteger(id));
    }
    std::vector<int64_t> tokens = encode(tokenizers.find(which->text)->second, text->text);
    ASSERT_GE(tokens.size(), 2u);
    EXPECT_EQ(std::vector<int64_t>(tokens.begin() + 1, tokens.end() - 1), expected) << line;
  }
  EXPECT_EQ(count, 5000);
  for (auto &[name, tokenizer] : tokenizers) {
    heddle_tokenizer_destroy(tokenizer);
  }
}

TEST(Tokenizer, TruncatesTheText) {
  heddle_tokenizer *tokenizer = load(toy::readFile(folder("tokenizer.json")));
  size_t full = 0;
  std::vector<int64_t> whole = encode(tokenizer, "a b c d e");
  std::vector<int64_t> cut = encode(tokenizer, "a b c d e", 5, &full);
  EXPECT_EQ(full, 7u);
  EXPECT_EQ(cut, (std::vector<int64_t>{whole[0], whole[1], whole[2], whole[3], whole[6]}));
  EXPECT_EQ(encode(tokenizer, "a b c", 1).size(), 2u);
  EXPECT_EQ(encode(tokenizer, std::string_view("a\xff\xc3 b", 5)).size(), 4u); // broken UTF-8 is dropped
  heddle_tokenizer_destroy(tokenizer);
}

TEST(Tokenizer, LongHostileTextIsLinear) {
  std::string json = toy::readFile(folder("tokenizer.json"));
  json.replace(json.find("\"max_input_chars_per_word\":100"), 30, "\"max_input_chars_per_word\":9999999");
  heddle_tokenizer *tokenizer = load(json);
  EXPECT_GT(encode(tokenizer, std::string(300000, 'a')).size(), 2u);
  std::string marks = "e";
  for (int i = 0; i < 100000; ++i) {
    marks += i % 2 ? "\xcc\x81" : "\xcc\x96"; // two classes of marks, in turns
  }
  EXPECT_EQ(encode(tokenizer, marks).size(), 3u);
  heddle_tokenizer_destroy(tokenizer);
}

TEST(Tokenizer, ErrorsNameThePart) {
  std::string good = toy::readFile(folder("tokenizer.json"));
  auto expectError = [&](const std::string &from, const std::string &to, const std::string &words) {
    std::string json = good;
    ASSERT_NE(json.find(from), std::string::npos) << from;
    json.replace(json.find(from), from.size(), to);
    heddle_tokenizer *tokenizer = nullptr;
    heddle_message message = {};
    EXPECT_EQ(heddle_tokenizer_from_json(json.data(), json.size(), &tokenizer, &message), HEDDLE_INVALID_INPUT);
    EXPECT_NE(std::string(message.text).find(words), std::string::npos) << message.text;
  };
  expectError("\"BertNormalizer\"", "\"NFKC\"", "normalizer of type `NFKC`; this version reads BertNormalizer");
  expectError("\"BertPreTokenizer\"", "\"ByteLevel\"", "pre-tokenizer of type `ByteLevel`");
  expectError("\"WordPiece\",\"unk", "\"BPE\",\"unk", "model of type `BPE`");
  expectError("\"TemplateProcessing\"", "\"ByteLevel\"", "post-processor of type `ByteLevel`");
  expectError("\"vocab\":{", "\"words\":{", "no `vocab`");
  expectError("\"[PAD]\":0", "\"[PAD]\":-1", "no number");
  expectError("\"version\"", "version", "is no JSON: line 1, column 2");
}

TEST(Json, Accepts) {
  JsonDocument document;
  std::string text = " {\"a\\u0041\\n\\ud83d\\ude42\": [1, -2.5e+3, true, null, \"\"], \"b\": {}, \"b\": 7} ";
  heddle_message message = {};
  ASSERT_EQ(document.parse(text, "text", &message), HEDDLE_OK) << message.text;
  const JsonNode *first = document.first(document.root());
  EXPECT_EQ(first->key, "aA\n\xf0\x9f\x99\x82");
  EXPECT_EQ(document.next(document.first(first))->text, "-2.5e+3");
  EXPECT_EQ(heddle::runtime::jsonInteger(document.find(document.root(), "b")), 7);
}

TEST(Json, Rejects) {
  for (std::string text : {"",
                           "{",
                           "[1,]",
                           "{\"a\"}",
                           "{\"a\":1,}",
                           "01",
                           "1.",
                           "1e",
                           "-",
                           "+1",
                           ".5",
                           "nul",
                           "tru",
                           "\"\\x\"",
                           "\"\\u12\"",
                           "\"\\ud800\"",
                           "\"\\udc00x\"",
                           "\"\\ud800\\u0041\"",
                           "\"\t\"",
                           "\"abc",
                           "\"\xff\"",
                           "\"\xc0\x80\"",
                           "\"\xed\xa0\x80\"",
                           "[1] 2",
                           "{1:2}",
                           "NaN",
                           "'a'"}) {
    JsonDocument document;
    EXPECT_EQ(document.parse(text, "text", nullptr), HEDDLE_INVALID_INPUT) << text;
  }
  JsonDocument document;
  heddle_message message = {};
  std::string deep(1000000, '[');
  EXPECT_EQ(document.parse(deep, "text", &message), HEDDLE_INVALID_INPUT);
  EXPECT_NE(std::string(message.text).find("nested too deeply"), std::string::npos);
}

} // namespace
