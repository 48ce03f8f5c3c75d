//===- GGUFTokenizerTest.cpp - tokenizers embedded in GGUF files ----------===//
//
// Expected tokens follow llama.cpp's rules, worked out by hand.
//
//===----------------------------------------------------------------------===//

#include "GGUFWriter.h"

#include "frontend/Import/GGUFTokenizer.h"
#include "heddle/text.h"

#include <gtest/gtest.h>

using namespace heddle;
using gguf_test::Writer;

namespace {

struct TokenizerFile : Writer {
  void list(const std::string &key, const std::vector<std::string> &texts) {
    std::string value = raw<uint32_t>(8) + raw<uint64_t>(texts.size());
    for (const std::string &one : texts) {
      value += text(one);
    }
    pair("tokenizer.ggml." + key, 9, value);
  }
  void scores(const std::vector<float> &values) {
    std::string value = raw<uint32_t>(6) + raw<uint64_t>(values.size());
    for (float one : values) {
      value += raw(one);
    }
    pair("tokenizer.ggml.scores", 9, value);
  }
  void types(const std::vector<int32_t> &values) {
    std::string value = raw<uint32_t>(5) + raw<uint64_t>(values.size());
    for (int32_t one : values) {
      value += raw(one);
    }
    pair("tokenizer.ggml.token_type", 9, value);
  }
  void kind(const std::string &name) { pair("tokenizer.ggml.model", 8, text(name)); }
  void id(const std::string &key, uint32_t value) { pair("tokenizer.ggml." + key, 4, raw(value)); }
  void flag(const std::string &key, bool value) { pair("tokenizer.ggml." + key, 7, raw<uint8_t>(value)); }

  llvm::Expected<std::string> json() const {
    std::string content = bytes();
    auto file = GGUFFile::parse({content.data(), content.size()}, "f");
    return file ? readGGUFTokenizer(**file) : file.takeError();
  }
};

struct Loaded {
  heddle_tokenizer *tokenizer = nullptr;
  explicit Loaded(const TokenizerFile &file) {
    llvm::Expected<std::string> json = file.json();
    EXPECT_TRUE(bool(json)) << llvm::toString(json.takeError());
    heddle_message message = {};
    EXPECT_EQ(heddle_tokenizer_from_json(json->data(), json->size(), &tokenizer, &message), HEDDLE_OK) << message.text;
  }
  ~Loaded() { heddle_tokenizer_destroy(tokenizer); }

  std::vector<int64_t> encode(const std::string &text) const {
    heddle_encoding encoding = {};
    heddle_message message = {};
    EXPECT_EQ(heddle_tokenizer_encode(tokenizer, text.data(), text.size(), 0, &encoding, &message), HEDDLE_OK)
        << message.text;
    std::vector<int64_t> tokens(encoding.tokens, encoding.tokens + encoding.count);
    heddle_encoding_release(&encoding);
    return tokens;
  }
  std::string decode(const std::vector<int64_t> &tokens) const {
    heddle_text text = {};
    EXPECT_EQ(heddle_tokenizer_decode(tokenizer, tokens.data(), tokens.size(), 1, &text, nullptr), HEDDLE_OK);
    std::string result(text.data, text.size);
    heddle_text_release(&text);
    return result;
  }
};

using Tokens = std::vector<int64_t>;

TEST(GGUFTokenizer, SentencePieceMergesByScore) {
  TokenizerFile file;
  file.kind("llama");
  file.list("tokens", {"<unk>", "<s>", "</s>", "<0xC3>", "<0xA9>", "▁", "a", "b", "ab", "▁a", "ba", "<tool>"});
  file.scores({0, 0, 0, 0, 0, -9, -8, -7, -3, -1, -2, 0});
  file.types({2, 3, 3, 6, 6, 1, 1, 1, 1, 1, 1, 4});
  file.id("bos_token_id", 1);
  Loaded loaded(file);
  // A blank in front; of ▁a (-1), ab (-3) and ba (-2) the best first.
  EXPECT_EQ(loaded.encode("aba"), (Tokens{1, 9, 10}));
  EXPECT_EQ(loaded.encode("bab"), (Tokens{1, 5, 10, 7}));
  EXPECT_EQ(loaded.encode("é"), (Tokens{1, 5, 3, 4}));
  EXPECT_EQ(loaded.encode("<tool>a"), (Tokens{1, 11, 9}));
  EXPECT_EQ(loaded.decode({1, 9, 10, 5, 3, 4}), "aba é");
}

TEST(GGUFTokenizer, WithoutBlankInFront) {
  TokenizerFile file;
  file.kind("llama");
  file.list("tokens", {"<unk>", "<s>", "</s>", "▁", "a", ""});
  file.scores({0, 0, 0, -1, -2, -3});
  file.types({2, 3, 3, 1, 1, 5});
  file.flag("add_space_prefix", false);
  file.flag("add_bos_token", false);
  file.flag("add_eos_token", true);
  Loaded loaded(file);
  EXPECT_EQ(loaded.encode("a a"), (Tokens{4, 3, 4, 2}));
  EXPECT_EQ(loaded.encode("?"), (Tokens{0, 2})); // no byte tokens
}

TEST(GGUFTokenizer, ByteLevelMerges) {
  TokenizerFile file;
  file.kind("gpt2");
  file.pair("tokenizer.ggml.pre", 8, Writer::text("llama-bpe"));
  file.list("tokens", {"a", "b", "Ġ", "1", "2", "ab", "Ġab", "<|end|>", "12"});
  file.list("merges", {"a b", "Ġ ab", "1 2"});
  file.types({1, 1, 1, 1, 1, 1, 1, 3, 1});
  file.id("bos_token_id", 7);
  Loaded loaded(file);
  EXPECT_EQ(loaded.encode("ab ab<|end|>1212"), (Tokens{7, 5, 6, 7, 8, 3, 4})); // numbers of three digits
  EXPECT_EQ(loaded.decode({5, 6}), "ab ab");
}

TEST(GGUFTokenizer, WordPiece) {
  TokenizerFile file;
  file.kind("bert");
  file.list("tokens", {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "▁un", "able", "▁the"});
  file.types({3, 2, 3, 3, 1, 1, 1});
  file.id("unknown_token_id", 1);
  file.id("cls_token_id", 2);
  file.id("seperator_token_id", 3);
  Loaded loaded(file);
  EXPECT_EQ(loaded.encode("The unable x"), (Tokens{2, 6, 4, 5, 1, 3}));
  EXPECT_EQ(loaded.decode({6, 4, 5}), "the unable");
}

TEST(GGUFTokenizer, Unigram) {
  TokenizerFile file;
  file.kind("t5");
  file.list("tokens", {"<pad>", "</s>", "<unk>", "▁a", "b", "▁ab", "c"});
  file.scores({0, 0, 0, -1, -1, -1.5, -1});
  file.types({3, 3, 2, 1, 1, 1, 1});
  file.id("eos_token_id", 1);
  Loaded loaded(file);
  EXPECT_EQ(loaded.encode("ab abc"), (Tokens{5, 5, 6, 1}));
  EXPECT_EQ(loaded.encode("a?"), (Tokens{3, 2, 1}));
}

TEST(GGUFTokenizer, RefusesWhatItCannotRead) {
  auto error = [](const TokenizerFile &file) {
    llvm::Expected<std::string> json = file.json();
    return json ? "accepted " + *json : llvm::toString(json.takeError());
  };
  EXPECT_EQ(error(TokenizerFile()), "accepted ");
  TokenizerFile other;
  other.kind("rwkv");
  other.list("tokens", {"a"});
  EXPECT_NE(error(other).find("`rwkv` is not known"), std::string::npos);
  TokenizerFile pre;
  pre.kind("gpt2");
  pre.pair("tokenizer.ggml.pre", 8, Writer::text("odd"));
  pre.list("tokens", {"a"});
  EXPECT_NE(error(pre).find("`odd`, its way of cutting words"), std::string::npos);
  TokenizerFile lengths;
  lengths.kind("llama");
  lengths.list("tokens", {"a", "b"});
  lengths.scores({0});
  EXPECT_NE(error(lengths).find("differ in length"), std::string::npos);
  TokenizerFile empty;
  empty.kind("t5");
  EXPECT_NE(error(empty).find("`tokenizer.ggml.tokens` is no list"), std::string::npos);
}

TEST(GGUFTokenizer, EveryWordPatternIsUnderstood) {
  for (const char *pre : {"gpt-2", "llama3", "qwen2", "qwen35", "gpt-4o", "tekken", "kimi-k2", "starcoder",
                          "deepseek-coder", "deepseek-v3", "falcon", "bloom", "viking", "tiny_aya", "bailingmoe",
                          "seed-coder", "minicpm5", "gemma4", "default"}) {
    TokenizerFile file;
    file.kind("gpt2");
    file.pair("tokenizer.ggml.pre", 8, Writer::text(pre));
    file.list("tokens", {"a"});
    file.list("merges", {});
    Loaded loaded(file);
    EXPECT_EQ(loaded.encode("a").back(), 0) << pre;
  }
}

TEST(GGUFTokenizer, TextMetadata) {
  TokenizerFile file;
  file.list("tokens", {"<s>", "</s>", "<turn>"});
  file.id("bos_token_id", 0);
  file.id("eos_token_id", 1);
  file.id("eot_token_id", 2);
  file.id("eom_token_id", 77);
  file.pair("tokenizer.chat_template", 8, Writer::text("{{ messages }}"));
  std::string bytes = file.bytes();
  auto parsed = GGUFFile::parse({bytes.data(), bytes.size()}, "f");
  ASSERT_TRUE(bool(parsed));
  llvm::json::Object metadata = readGGUFTextMetadata(**parsed);
  EXPECT_EQ(metadata.getString("bos_token"), "<s>");
  EXPECT_EQ(metadata.getString("chat_template"), "{{ messages }}");
  EXPECT_EQ(*metadata.get("end_tokens"), llvm::json::Value(llvm::json::Array{1, 2}));
}

} // namespace
