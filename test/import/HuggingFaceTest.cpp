//===- HuggingFaceTest.cpp - folders as the hub has them ------------------===//

#include "frontend/Import/HuggingFace.h"
#include "frontend/Import/SentencePiece.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

#include <fstream>
#include <gtest/gtest.h>

using namespace heddle;

namespace {

class ModelFolderTest : public testing::Test {
protected:
  void SetUp() override {
    llvm::SmallString<128> made;
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("heddle-folder", made));
    folder = made.str().str();
    write("config.json", "{\"architectures\":[\"BertModel\"],\"hidden_size\":4,\"rope\":{\"theta\":1e4}}");
  }
  void TearDown() override { llvm::sys::fs::remove_directories(folder); }
  void write(const std::string &name, const std::string &text) {
    size_t slash = name.find('/');
    if (slash != std::string::npos) {
      llvm::sys::fs::create_directory(folder + "/" + name.substr(0, slash));
    }
    std::ofstream(folder + "/" + name, std::ios::binary) << text;
  }
  ModelFolder read() {
    auto model = readModelFolder(folder);
    EXPECT_TRUE(bool(model));
    return model ? std::move(*model) : ModelFolder();
  }
  void expectError(const std::string &words) {
    auto model = readModelFolder(folder);
    ASSERT_FALSE(bool(model));
    std::string text = llvm::toString(model.takeError());
    EXPECT_NE(text.find(words), std::string::npos) << text;
  }
  std::string folder;
};

TEST_F(ModelFolderTest, Plain) {
  ASSERT_TRUE(isModelFolder(folder));
  ModelFolder model = read();
  EXPECT_EQ(model.architectures, std::vector<std::string>{"BertModel"});
  EXPECT_EQ(model.config.getInteger("hidden_size"), 4);
  EXPECT_EQ(model.config.getObject("pooling")->getString("mode"), "mean");
  EXPECT_EQ(model.config.getObject("pooling")->getBoolean("normalize"), true);
  EXPECT_TRUE(model.tokenizerPath.empty());
  EXPECT_EQ(model.metadata(), "{\"do_lower_case\":true,\"max_length\":0}");
}

TEST_F(ModelFolderTest, SentenceTransformer) {
  write("modules.json", "[{\"idx\":0,\"path\":\"\",\"type\":\"sentence_transformers.models.Transformer\"},"
                        "{\"idx\":1,\"path\":\"1_Pooling\",\"type\":\"sentence_transformers.models.Pooling\"}]");
  write("1_Pooling/config.json", "{\"pooling_mode_cls_token\":true,\"pooling_mode_mean_tokens\":false}");
  write("sentence_bert_config.json", "{\"max_seq_length\":256,\"do_lower_case\":false}");
  write("tokenizer_config.json", "{\"do_lower_case\":false}");
  write("vocab.txt", "[UNK]");
  ModelFolder model = read();
  const llvm::json::Object *pooling = model.config.getObject("pooling");
  EXPECT_EQ(pooling->getString("mode"), "cls");
  EXPECT_EQ(pooling->getBoolean("pooling_mode_cls_token"), true);
  EXPECT_EQ(pooling->getBoolean("normalize"), false);
  EXPECT_EQ(model.tokenizerSection, "vocab.txt");
  EXPECT_EQ(model.metadata(), "{\"do_lower_case\":false,\"max_length\":256}");
  write("tokenizer.json", "{}");
  EXPECT_EQ(read().tokenizerSection, "tokenizer.json");
  write("1_Pooling/config.json", "{\"pooling_mode\":\"lasttoken\"}");
  EXPECT_EQ(read().config.getObject("pooling")->getString("mode"), "lasttoken");
}

TEST_F(ModelFolderTest, TextMetadata) {
  write("tokenizer_config.json", "{\"chat_template\":[{\"name\":\"tool\",\"template\":\"t\"},{\"name\":\"default\","
                                 "\"template\":\"d\"}],\"bos_token\":\"<s>\",\"eos_token\":{\"content\":\"</s>\"}}");
  write("generation_config.json", "{\"eos_token_id\":[2,\"x\",-1,7]}");
  EXPECT_EQ(read().metadata(),
            "{\"bos_token\":\"<s>\",\"chat_template\":\"d\",\"do_lower_case\":true,\"end_tokens\":[2,7],"
            "\"eos_token\":\"</s>\",\"max_length\":0}");
  write("generation_config.json", "{\"no_repeat_ngram_size\":2,\"min_length\":null,\"temperature\":0.5}");
  EXPECT_EQ(*read().text.getObject("rules"), llvm::json::Object({{"no_repeat_ngram_size", 2}}));
  write("chat_template.jinja", "{{ x }}");
  EXPECT_EQ(read().text.getString("chat_template"), "{{ x }}");
}

/// A field of a protocol buffer that holds bytes.
std::string field(char key, const std::string &bytes) {
  return std::string{static_cast<char>(key << 3 | 2), static_cast<char>(bytes.size())} + bytes;
}

TEST_F(ModelFolderTest, SentencePiece) {
  std::string score("\x15\0\0\x80\x3f", 5);
  std::string model = field(1, field(1, "<unk>") + score + "\x18\x02") +
                      field(1, field(1, "<s>") + score + "\x18\x03") + field(1, field(1, "a") + score) +
                      field(2, "\x18\x02") + field(3, "\x18\x01");
  write("tokenizer.model", model);
  write("tokenizer_config.json", "{\"tokenizer_class\":\"LlamaTokenizerFast\",\"bos_token\":\"<s>\"}");
  EXPECT_NE(read().tokenizerText.find("\"vocab\":[[\"<unk>\",1],[\"<s>\",1],[\"a\",1]]"), std::string::npos);
  write("tokenizer_config.json", "{\"tokenizer_class\":\"XLMRobertaTokenizer\"}"); // numbers pieces anew
  EXPECT_EQ(read().tokenizerText, "");
  // No damage does more than end in a message.
  for (size_t i = 0; i < model.size(); ++i) {
    for (int bit = 0; bit <= 8; ++bit) {
      std::string damaged = model;
      damaged[i] = static_cast<char>(damaged[i] ^ (1 << bit));
      llvm::Expected<std::string> text =
          writeSentencePiece(bit == 8 ? llvm::StringRef(model).take_front(i) : damaged, "model", {});
      if (!text) {
        llvm::consumeError(text.takeError());
      }
    }
  }
}

TEST_F(ModelFolderTest, Hostile) {
  write("modules.json", "[{\"path\":\"../../etc\",\"type\":\"sentence_transformers.models.Pooling\"}]");
  expectError("is no plain name");
  write("modules.json", "{}");
  expectError("no JSON list");
  write("modules.json", "[7]");
  read();
  write("config.json", std::string(200000, '['));
  expectError("nested 200000 deep");
  write("config.json", "[]");
  expectError("no JSON object");
  llvm::sys::fs::remove(folder + "/config.json");
  expectError("No such file");
}

} // namespace
