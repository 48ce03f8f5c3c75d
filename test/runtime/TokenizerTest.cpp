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
  expectError("\"BertNormalizer\"", "\"Loud\"", "normalizer of type `Loud`; this version reads BertNormalizer");
  expectError("\"BertPreTokenizer\"", "\"UnicodeScripts\"", "pre-tokenizer of type `UnicodeScripts`");
  expectError("\"WordPiece\",\"unk", "\"Magic\",\"unk", "model of type `Magic`");
  expectError("\"WordPiece\",\"unk", "\"BPE\",\"unk", "no list `merges`");
  expectError("\"TemplateProcessing\"", "\"Other\"", "post-processor of type `Other`");
  expectError("\"vocab\":{", "\"words\":{", "no `vocab`");
  expectError("\"[PAD]\":0", "\"[PAD]\":-1", "no number");
  expectError("\"version\"", "version", "is no JSON: line 1, column 2");
}

/// A byte-level BPE whose words are cut by an expression.
std::string withRegex(const std::string &expression) {
  return R"({"pre_tokenizer": {"type": "Split", "pattern": {"Regex": ")" + expression +
         R"("}, "behavior": "Removed", "invert": true}, "model": {"type": "BPE", "merges": [],
         "vocab": {"a": 0, "b": 1, "c": 2, "d": 3, " ": 4, "1": 5, "-": 6}}})";
}

TEST(Tokenizer, TranslatesExpressions) {
  struct Case {
    std::string expression, text;
    std::vector<int64_t> tokens;
  };
  const Case cases[] = {
      {"\\\\h", "abd1 -", {0, 1, 3, 5}},            // hexadecimal digits, not blanks
      {"[a-d&&[^bc]]", "abcd1", {0, 3}},            // intersection
      {"[^a[c-d]]", "abcd1-", {1, 5, 6}},           // negated union
      {"[^\\\\S]", "a b", {4}},                     // not not a blank
      {"\\\\p{Letter}", "a1b", {0, 1}},             // long name
      {"(?:ab){,1}c", "c abc", {2, 0, 1, 2}},       // from 0 on
      {"\\\\bab\\\\b", "ab abc -ab", {0, 1, 0, 1}}, // words
      {"\\\\u0061+", "aab", {0, 0}},                // by number
  };
  for (const Case &c : cases) {
    heddle_tokenizer *tokenizer = load(withRegex(c.expression));
    ASSERT_NE(tokenizer, nullptr) << c.expression;
    EXPECT_EQ(encode(tokenizer, c.text), c.tokens) << c.expression;
    heddle_tokenizer_destroy(tokenizer);
  }
}

TEST(Tokenizer, RefusesExpressions) {
  for (const char *expression :
       {"(?~ab)", "\\\\y", "(?a:b)", "(a", "[a", "[]", "a\\\\", "(*ACCEPT)", "\\\\p{Klingon}"}) {
    std::string json = withRegex(expression);
    heddle_tokenizer *tokenizer = nullptr;
    heddle_message message = {};
    EXPECT_EQ(heddle_tokenizer_from_json(json.data(), json.size(), &tokenizer, &message), HEDDLE_INVALID_INPUT);
    EXPECT_NE(std::string(message.text).find("regular expression"), std::string::npos) << message.text;
  }
}

TEST(Tokenizer, BoundsMatching) {
  heddle_tokenizer *tokenizer = load(withRegex("(a|aa|aaa)+$"));
  std::string text = std::string(2000, 'a') + "b";
  heddle_encoding encoding = {};
  heddle_message message = {};
  EXPECT_EQ(heddle_tokenizer_encode(tokenizer, text.data(), text.size(), 0, &encoding, &message), HEDDLE_INVALID_INPUT);
  EXPECT_NE(std::string(message.text).find("takes too long"), std::string::npos) << message.text;
  heddle_encoding_release(&encoding);
  heddle_tokenizer_destroy(tokenizer);
}

TEST(Tokenizer, BoundsGrowth) {
  std::string rules;
  for (int i = 0; i < 40; ++i) {
    rules += std::string(i ? "," : "") + R"({"type": "Replace", "pattern": {"String": "a"}, "content": "aa"})";
  }
  heddle_tokenizer *tokenizer = load(R"({"normalizer": {"type": "Sequence", "normalizers": [)" + rules +
                                     R"(]}, "model": {"type": "BPE", "merges": [], "vocab": {"a": 0}}})");
  heddle_encoding encoding = {};
  heddle_message message = {};
  EXPECT_EQ(heddle_tokenizer_encode(tokenizer, "a", 1, 0, &encoding, &message), HEDDLE_INVALID_INPUT);
  EXPECT_NE(std::string(message.text).find("longer than 64 times"), std::string::npos) << message.text;
  heddle_encoding_release(&encoding);
  heddle_tokenizer_destroy(tokenizer);
}

TEST(Tokenizer, MergesLongWordsQuickly) {
  heddle_tokenizer *tokenizer = load(R"({"model": {"type": "BPE", "merges": ["a a", "aa aa", "aaaa aaaa"],
      "vocab": {"a": 0, "aa": 1, "aaaa": 2, "aaaaaaaa": 3}}})");
  EXPECT_EQ(encode(tokenizer, std::string(400001, 'a')).size(), 50001u);
  heddle_tokenizer_destroy(tokenizer);
}

TEST(Tokenizer, StreamsWholeCharacters) {
  heddle_tokenizer *tokenizer = load(R"({"decoder": {"type": "ByteFallback"}, "model": {"type": "BPE", "merges": [],
      "vocab": {"a": 0, "<0xE2>": 1, "<0x82>": 2, "<0xAC>": 3, "é": 4}}})");
  heddle_text_stream *stream = nullptr;
  ASSERT_EQ(heddle_text_stream_create(tokenizer, 0, &stream, nullptr), HEDDLE_OK);
  const char *text = nullptr;
  size_t size = 0;
  std::vector<std::string> parts;
  for (int64_t token : {0, 1, 2, 3, 4, 99, 1, 2, 0}) {
    ASSERT_EQ(heddle_text_stream_push(stream, token, &text, &size, nullptr), HEDDLE_OK);
    parts.emplace_back(text, size);
  }
  EXPECT_EQ(parts, (std::vector<std::string>{"a", "", "", "€", "é", "", "", "",
                                             "\xef\xbf\xbd\xef\xbf\xbd"
                                             "a"}));
  heddle_text_stream_push(stream, 1, &text, &size, nullptr);
  EXPECT_EQ(size, 0u);
  heddle_text_stream_finish(stream, &text, &size, nullptr);
  EXPECT_EQ(std::string(text, size), "\xef\xbf\xbd");
  heddle_text_stream_destroy(stream);
  heddle_tokenizer_destroy(tokenizer);
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
