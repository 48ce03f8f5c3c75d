//===- RunnerTest.cpp - .npy files and the command line of an executable --===//

#include "Toy.h"

#include "runtime/ModuleFile.h"
#include "runtime/runner/Npy.h"

#include <cstdio>
#include <cstring>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

using heddle::runtime::NpyHeader;
using heddle::runtime::parseNpyHeader;

std::string npy(const std::string &dictionary, const std::string &data, char major = 1) {
  std::string header = dictionary + "\n";
  std::string file = std::string("\x93NUMPY", 6) + major + '\0';
  auto length = static_cast<uint32_t>(header.size());
  file.append(reinterpret_cast<const char *>(&length), major == 1 ? 2 : 4);
  return file + header + data;
}

heddle_status read(const std::string &file, heddle_tensor **tensor, heddle_message *message) {
  std::string path = toy::temporary("array.npy");
  toy::writeFile(path, file);
  return heddle::runtime::readNpy(path.c_str(), tensor, message);
}

TEST(Npy, RoundTripsEveryType) {
  for (int type = HEDDLE_F32; type <= HEDDLE_INDEX; ++type) {
    auto dtype = static_cast<heddle_dtype>(type);
    for (std::vector<int64_t> shape : {std::vector<int64_t>{}, {3}, {2, 3}, {0, 4}, {1, 1, 1, 2, 1, 1, 1, 1, 1}}) {
      heddle_tensor *tensor = nullptr, *back = nullptr;
      auto rank = static_cast<int32_t>(shape.size());
      ASSERT_EQ(heddle_tensor_create(dtype, rank, shape.data(), &tensor, nullptr), HEDDLE_OK);
      int64_t elements = heddle_tensor_elements(tensor);
      std::vector<double> values(static_cast<size_t>(elements), 1);
      ASSERT_EQ(heddle_convert(HEDDLE_F64, values.data(), dtype, heddle_tensor_data(tensor), elements), -1);
      std::string path = toy::temporary("round.npy");
      heddle_message message = {};
      ASSERT_EQ(heddle::runtime::writeNpy(path.c_str(), tensor, &message), HEDDLE_OK) << message.text;
      ASSERT_EQ(heddle::runtime::readNpy(path.c_str(), &back, &message), HEDDLE_OK) << message.text;
      EXPECT_EQ(std::vector<int64_t>(heddle_tensor_shape(back), heddle_tensor_shape(back) + heddle_tensor_rank(back)),
                shape);
      std::vector<double> again(values.size());
      heddle_convert(heddle_tensor_dtype(back), heddle_tensor_data(back), HEDDLE_F64, again.data(), elements);
      EXPECT_EQ(again, values);
      heddle_tensor_destroy(tensor);
      heddle_tensor_destroy(back);
    }
  }
}

TEST(Npy, OrdersAndVersions) {
  std::string big = {0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6};
  for (char version : {1, 2, 3}) {
    heddle_tensor *tensor = nullptr;
    heddle_message message = {};
    ASSERT_EQ(read(npy("{'descr': '>i2', 'fortran_order': True, 'shape': (2, 3), }", big, version), &tensor, &message),
              HEDDLE_OK)
        << message.text;
    auto *values = static_cast<const int16_t *>(heddle_tensor_data(tensor));
    EXPECT_EQ(std::vector<int16_t>(values, values + 6), (std::vector<int16_t>{1, 3, 5, 2, 4, 6}));
    heddle_tensor_destroy(tensor);
  }
  heddle_tensor *tensor = nullptr;
  EXPECT_EQ(read(npy("{\"shape\":(2L,),\"fortran_order\":False,\"descr\":\"|u1\"}", "ab"), &tensor, nullptr),
            HEDDLE_OK);
  heddle_tensor_destroy(tensor);
}

TEST(Npy, HostileFiles) {
  const char *type = "'descr': '<f4', 'fortran_order': False, ";
  std::string four(16, '\0');
  auto dictionary = [&](const std::string &shape) { return std::string("{") + type + "'shape': " + shape + "}"; };
  for (const std::string &file : {std::string(),
                                  std::string("\x93NUMPY"),
                                  std::string(200, 'x'),
                                  npy("", four),
                                  npy("{}", four),
                                  npy(dictionary("(4"), four),
                                  npy(dictionary("(4,) x"), four),
                                  npy(dictionary("4"), four),
                                  npy(dictionary("(5,)"), four),
                                  npy(dictionary("(-1,)"), four),
                                  npy(dictionary("(,)"), four),
                                  npy(dictionary("(99999999999999999999,)"), four),
                                  npy(dictionary("(4611686018427387904, 4)"), four),
                                  npy(dictionary("(1000000000,)"), four),
                                  npy(dictionary("(1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4)"), four),
                                  npy(dictionary("(4,), 'shape': (4,)"), four),
                                  npy(dictionary("(4,), 'other': 1"), four),
                                  npy("{'descr': '<f4', 'shape': (4,)}", four),
                                  npy("{'descr': 'O', 'fortran_order': False, 'shape': (2,)}", four),
                                  npy("{'descr': [('a', '<f4')], 'fortran_order': False, 'shape': (4,)}", four),
                                  npy("{'descr': '<c8', 'fortran_order': False, 'shape': (2,)}", four),
                                  npy("{'descr': '<f4', 'fortran_order': 1, 'shape': (4,)}", four),
                                  npy(dictionary("(4,)"), four, 4),
                                  npy(dictionary("(4,)"), four).substr(0, 40),
                                  std::string("\x93NUMPY\x02\x00\xff\xff\xff\xff", 12) + four}) {
    heddle_tensor *tensor = nullptr;
    heddle_message message = {};
    EXPECT_EQ(read(file, &tensor, &message), HEDDLE_INVALID_INPUT) << file;
    EXPECT_NE(std::string(message.text).find("is no array that can be read"), std::string::npos) << message.text;
    EXPECT_EQ(tensor, nullptr);
  }
  heddle_tensor *tensor = nullptr;
  EXPECT_EQ(heddle::runtime::readNpy("/dev/zero", &tensor, nullptr), HEDDLE_INVALID_INPUT);
  EXPECT_EQ(heddle::runtime::readNpy("/", &tensor, nullptr), HEDDLE_INVALID_INPUT);
}

/// The stand-alone executable of the toy model, run in a shell: its code linked in, or a section of the file.
class Runner : public testing::TestWithParam<bool> {
protected:
  static void SetUpTestSuite() {
    for (bool isLinked : {false, true}) {
      makeProgram(isLinked);
    }
    tokens = toy::temporary("tokens.npy");
    toy::writeFile(tokens,
                   npy("{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3)}", std::string("\1\2\3\4\5\6", 6)));
    lengths = toy::temporary("lengths.npy");
    toy::writeFile(lengths, npy("{'descr': '|i1', 'fortran_order': False, 'shape': (2,)}", std::string("\2\1", 2)));
  }

  static void makeProgram(bool isLinked) {
    std::string program = toy::temporary(isLinked ? "toy-linked" : "toy-section");
    std::string elf = toy::readFile(isLinked ? TOY_EXECUTABLE : EMPTY_EXECUTABLE);
    std::vector<float> weights;
    for (int token = 0; token < toy::vocabulary; ++token) {
      for (int d = 0; d < toy::width; ++d) {
        weights.push_back(toy::weight(token, d));
      }
    }
    std::string vocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\na\nb\nloom\n##s\n";
    std::string metadata = "{\"max_length\": 6, \"do_lower_case\": true}";
    heddle::runtime::ModuleFileWriter writer;
    ASSERT_EQ(writer.open(program.c_str(), true, nullptr), HEDDLE_OK);
    ASSERT_EQ(writer.append(elf.data(), elf.size(), nullptr), HEDDLE_OK);
    auto section = [&](const char *name, const void *data, size_t size) {
      ASSERT_EQ(writer.beginSection(name, nullptr), HEDDLE_OK);
      ASSERT_EQ(writer.append(data, size, nullptr), HEDDLE_OK);
    };
    if (!isLinked) {
      std::string code = toy::readFile(TOY_MODULE);
      section("code", code.data(), code.size());
    }
    section("weights", weights.data(), weights.size() * sizeof(float));
    section("vocab.txt", vocabulary.data(), vocabulary.size());
    section("metadata.json", metadata.data(), metadata.size());
    ASSERT_EQ(writer.commit(nullptr), HEDDLE_OK);
  }

  /// Runs with these options; fills `output`, `words` and returns the exit status.
  int run(const std::string &options) {
    std::string program = toy::temporary(GetParam() ? "toy-linked" : "toy-section");
    std::string errors = toy::temporary("stderr");
    FILE *pipe = popen((program + " " + options + " 2>" + errors).c_str(), "r");
    output.clear();
    char buffer[4096];
    while (size_t got = fread(buffer, 1, sizeof buffer, pipe)) {
      output.append(buffer, got);
    }
    int status = pclose(pipe);
    words = toy::readFile(errors);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
  }
  void expectWords(const std::string &part) { EXPECT_NE(words.find(part), std::string::npos) << words; }
  void expectOutput(const std::string &part) { EXPECT_NE(output.find(part), std::string::npos) << output; }

  static inline std::string tokens, lengths;
  std::string output, words;
};

TEST_P(Runner, IsSmall) {
  struct stat info;
  ASSERT_EQ(stat(GetParam() ? TOY_EXECUTABLE : EMPTY_EXECUTABLE, &info), 0);
#ifndef HEDDLE_SANITIZED
  EXPECT_LT(info.st_size, 2 << 20);
#endif
}

INSTANTIATE_TEST_SUITE_P(Code, Runner, testing::Bool());

TEST(RunnerWithoutModel, SaysSo) {
  std::string errors = toy::temporary("stderr");
  int status = std::system((EMPTY_EXECUTABLE " >/dev/null 2>" + errors).c_str());
  EXPECT_EQ(WEXITSTATUS(status), 1);
  EXPECT_NE(toy::readFile(errors).find("no footer"), std::string::npos);
}

TEST_P(Runner, HelpAndVersion) {
  EXPECT_EQ(run("--help"), 0);
  expectOutput("Examples:");
  expectOutput("input  tokens[T <= 512]: index below V = 100");
  EXPECT_EQ(run("--version"), 0);
  expectOutput("contract 5");
}

TEST_P(Runner, BatchAsJson) {
  EXPECT_EQ(run("--entry embed --json --threads 2 --input tokens=" + tokens), 0) << words;
  expectOutput("\"entry\": \"embed\", \"threads\": 2");
  expectOutput("\"embedding\": {\"dtype\": \"f32\", \"shape\": [2, 3], \"data\": [[6, 6.75, 7.5], [15, 15.75, 16.5]]}");
  EXPECT_EQ(run("--json --rows none --repeat 3 --input tokens=" + tokens), 0) << words;
  EXPECT_EQ(output.find("hidden"), std::string::npos);
  expectWords("3 runs: median");
  EXPECT_EQ(run("--json --rows last --input=tokens=" + tokens), 0) << words;
  expectOutput("\"hidden\": {\"dtype\": \"f32\", \"shape\": [2, 3], \"data\": [[3, 3.25, 3.5], [6, 6.25, 6.5]]}");
}

TEST_P(Runner, RaggedIntoFiles) {
  std::string folder = toy::temporary("out/deeper/");
  EXPECT_EQ(run("--input tokens=" + tokens + " --input tokens.lengths=" + lengths + " --output-dir " + folder), 0)
      << words;
  heddle_tensor *hidden = nullptr, *rows = nullptr;
  heddle_message message = {};
  ASSERT_EQ(heddle::runtime::readNpy((folder + "/hidden.npy").c_str(), &hidden, &message), HEDDLE_OK) << message.text;
  auto *values = static_cast<const float *>(heddle_tensor_data(hidden));
  EXPECT_EQ(std::vector<float>(values, values + heddle_tensor_elements(hidden)),
            (std::vector<float>{1, 1.25, 1.5, 2, 2.25, 2.5, 4, 4.25, 4.5, 0, 0, 0}));
  ASSERT_EQ(heddle::runtime::readNpy((folder + "/hidden.lengths.npy").c_str(), &rows, &message), HEDDLE_OK);
  EXPECT_EQ(static_cast<const int64_t *>(heddle_tensor_data(rows))[0], 2);
  EXPECT_EQ(access((folder + "/embedding.lengths.npy").c_str(), F_OK), -1);
  heddle_tensor_destroy(hidden);
  heddle_tensor_destroy(rows);
}

TEST_P(Runner, Texts) {
  EXPECT_EQ(run("--json --text 'A loom'"), 0) << words;
  expectOutput("\"embedding\": {\"dtype\": \"f32\", \"shape\": [3], \"data\": [15, 16, 17]}");
  EXPECT_EQ(run("--json --text a --text 'B looms B b'"), 0) << words;
  expectWords("text 2 has 7 tokens and the model takes 6: the rest is left out");
  expectOutput("\"lengths\": [3, 6]");
}

TEST_P(Runner, TextNeedsALanguageModel) {
  EXPECT_EQ(run("--prompt 'A loom'"), 1);
  expectWords("has no entry `logits`, so it cannot generate text");
  EXPECT_EQ(run("--prompt a --entry hidden"), 1);
  expectWords("no entry `hidden`");
  EXPECT_EQ(run("--chat --prompt a"), 1);
  expectWords("has no chat template: it was not made for conversations");
  EXPECT_EQ(run("--prompt a --text b"), 1);
  expectWords("leave out --text and --output");
  EXPECT_EQ(run("--prompt a --draft /no/such/file.so"), 1);
  expectWords("/no/such/file.so");
  EXPECT_EQ(run("--prompt a --top-p 1.5"), 2);
  expectWords("--top-p 1.5: expected a number from 0 to 1");
  EXPECT_EQ(run("--prompt a --temp warm"), 2);
  EXPECT_EQ(run("--prompt a -n many"), 2);
}

TEST_P(Runner, ExitStatuses) {
  EXPECT_EQ(run("--nonsense"), 2);
  expectWords("unknown option `--nonsense`");
  EXPECT_EQ(run("--threads 0"), 2);
  EXPECT_EQ(run("--threads"), 2);
  EXPECT_EQ(run("--input tokens"), 2);
  EXPECT_EQ(run("--rows some"), 2);
  EXPECT_EQ(run("stray"), 2);
  EXPECT_EQ(run("--entry embed"), 1);
  expectWords("input `tokens` of `embed` is missing");
  EXPECT_EQ(run("--entry other"), 1);
  expectWords("no entry `other`");
  EXPECT_EQ(run("--input tokens=/no/such/file.npy --json"), 1);
  expectWords("/no/such/file.npy");
  expectOutput("\"status\": 1");
  EXPECT_EQ(run("--entry embed --input token=" + tokens), 1);
  expectWords("no input `token`");
  EXPECT_EQ(run("--entry embed --input tokens=" + tokens + " --output hiden=x.npy"), 1);
  expectWords("no output `hiden`; its outputs are `hidden`");
  EXPECT_EQ(run("--entry embed --input tokens=" + tokens + " --output hidden=/no/folder/x.npy"), 3);
  EXPECT_EQ(run("--entry embed --input tokens.lengths=" + lengths), 1);
  expectWords("without its values");
  EXPECT_EQ(run("--entry embed --input tokens=" + tokens + " --json >/dev/full"), 3);
  EXPECT_EQ(run("--input tokens=" + tokens + " --rows none --output hidden=x.npy"), 1);
  expectWords("--rows none leaves out `hidden`");
  EXPECT_EQ(run("--entry fold --text a"), 1);
  expectWords("--text needs an entry with an input `tokens`");
}

} // namespace
