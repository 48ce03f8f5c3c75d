//===- TextOutputTest.cpp - stop strings and what is held back ------------===//

#include "runtime/generate/TextOutput.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

using heddle::runtime::TextOutput;

namespace {

/// Tokens of the texts in `words`, by their places.
class TextOutputTest : public testing::Test {
protected:
  void open(const std::vector<std::string> &words, std::vector<const char *> given) {
    stops = std::move(given);
    std::string vocabulary;
    for (size_t i = 0; i < words.size(); ++i) {
      vocabulary += (i ? ", \"" : "\"") + words[i] + "\": " + std::to_string(i);
    }
    std::string json = R"({"decoder": {"type": "Sequence", "decoders": [{"type": "ByteFallback"}, {"type": "Fuse"}]},
        "model": {"type": "BPE", "merges": [], "vocab": {)" +
                       vocabulary + "}}}";
    heddle_message message = {};
    ASSERT_EQ(heddle_tokenizer_from_json(json.data(), json.size(), &tokenizer, &message), HEDDLE_OK) << message.text;
    ASSERT_EQ(output.open(tokenizer, stops.data(), stops.size(), &message), HEDDLE_OK) << message.text;
    output.start(take, this);
  }
  void TearDown() override { heddle_tokenizer_destroy(tokenizer); }
  static int take(void *closure, const char *text, size_t size, int64_t token) {
    auto *self = static_cast<TextOutputTest *>(closure);
    self->given.emplace_back(text, size);
    return token == self->last;
  }
  bool push(int64_t token) {
    bool isOver = false;
    EXPECT_EQ(output.push(token, &isOver, nullptr), HEDDLE_OK);
    return isOver;
  }

  using Parts = std::vector<std::string>;
  heddle_tokenizer *tokenizer = nullptr;
  TextOutput output;
  std::vector<const char *> stops;
  Parts given;
  int64_t last = -2;
};

TEST_F(TextOutputTest, HoldsBackWhatMayBecomeAStop) {
  open({"a", "b", "ab", "c"}, {"abc", "bb"});
  EXPECT_FALSE(push(2));
  EXPECT_FALSE(push(0));
  EXPECT_FALSE(push(1));
  EXPECT_TRUE(push(3));
  EXPECT_EQ(given, (Parts{"", "ab", "", ""}));
  EXPECT_EQ(output.text(), "ab");
  EXPECT_EQ(output.end(), HEDDLE_END_STOP);
}

TEST_F(TextOutputTest, GivesTheRestAtTheEnd) {
  open({"a", "b"}, {"abx"});
  push(0);
  push(1);
  EXPECT_EQ(output.finish(nullptr), HEDDLE_OK);
  EXPECT_EQ(given, (Parts{"", "", "ab"}));
}

TEST_F(TextOutputTest, StopsAcrossCharactersOfSeveralTokens) {
  open({"<0xE2>", "<0x82>", "<0xAC>", "x"}, {"€x"});
  for (int64_t token : {3, 0, 1, 2}) {
    EXPECT_FALSE(push(token));
  }
  EXPECT_TRUE(push(3));
  EXPECT_EQ(given, (Parts{"x", "", "", "", ""}));
  EXPECT_EQ(output.text(), "x");
}

TEST_F(TextOutputTest, TheEarliestStopCounts) {
  open({"abcdef"}, {"def", "bc"});
  EXPECT_TRUE(push(0));
  EXPECT_EQ(output.text(), "a");
}

TEST_F(TextOutputTest, TheCallerMayEnd) {
  open({"a", "b"}, {});
  last = 1;
  EXPECT_FALSE(push(0));
  EXPECT_TRUE(push(1));
  EXPECT_EQ(output.end(), HEDDLE_END_CALLER);
  output.start(take, this);
  last = -2;
  EXPECT_FALSE(push(1));
  EXPECT_EQ(output.text(), "b");
}

TEST(TextOutput, RefusesEmptyStopsAndStopsWithoutTokenizer) {
  heddle_message message = {};
  const char *empty = "", *stop = "x";
  TextOutput first, second;
  EXPECT_EQ(first.open(nullptr, &empty, 1, &message), HEDDLE_INVALID_INPUT);
  EXPECT_STREQ(message.text, "a stop string is empty");
  EXPECT_EQ(second.open(nullptr, &stop, 1, &message), HEDDLE_INVALID_INPUT);
  EXPECT_STREQ(message.text, "stop strings need a tokenizer");
}

} // namespace
