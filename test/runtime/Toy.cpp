//===- Toy.cpp - module files of the hand-written module ------------------===//

#include "Toy.h"

#include "runtime/ModuleFile.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <unistd.h>

namespace toy {

std::string readFile(const std::string &path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void writeFile(const std::string &path, const std::string &bytes) { std::ofstream(path, std::ios::binary) << bytes; }

namespace {
/// A folder of this process, gone when it ends. Death tests end in a child: its copy leaves the folder alone.
struct TemporaryFolder {
  std::string path = testing::TempDir() + "heddle-" + std::to_string(getpid());
  pid_t owner = getpid();
  TemporaryFolder() { std::filesystem::create_directories(path); }
  ~TemporaryFolder() {
    std::error_code ignored;
    if (getpid() == owner) {
      std::filesystem::remove_all(path, ignored);
    }
  }
};
} // namespace

std::string temporary(const std::string &name) {
  static TemporaryFolder folder;
  return folder.path + "/" + name;
}

std::string writeModule(const std::string &sharedObject, const std::string &name,
                        const std::vector<std::pair<std::string, std::string>> &sections) {
  std::string path = temporary(name);
  std::string elf = readFile(sharedObject);
  std::vector<float> weights;
  for (int token = 0; token < vocabulary; ++token) {
    for (int d = 0; d < width; ++d) {
      weights.push_back(weight(token, d));
    }
  }
  heddle::runtime::ModuleFileWriter writer;
  heddle_message message = {};
  EXPECT_EQ(writer.open(path.c_str(), false, &message), HEDDLE_OK) << message.text;
  EXPECT_EQ(writer.append(elf.data(), elf.size(), &message), HEDDLE_OK) << message.text;
  for (const auto &[section, bytes] : sections) {
    EXPECT_EQ(writer.beginSection(section.c_str(), &message), HEDDLE_OK) << message.text;
    EXPECT_EQ(writer.append(bytes.data(), bytes.size(), &message), HEDDLE_OK) << message.text;
  }
  EXPECT_EQ(writer.beginSection("weights", &message), HEDDLE_OK) << message.text;
  EXPECT_EQ(writer.append(weights.data(), weights.size() * sizeof(float), &message), HEDDLE_OK) << message.text;
  EXPECT_EQ(writer.commit(&message), HEDDLE_OK) << message.text;
  return path;
}

heddle_module *open() {
  std::string path = writeModule(TOY_MODULE, "toy.so", {{"metadata.json", "{\"max_length\": 8}"}});
  heddle_module *module = nullptr;
  heddle_message message = {};
  EXPECT_EQ(heddle_module_open(path.c_str(), &module, &message), HEDDLE_OK) << message.text;
  std::remove(path.c_str());
  return module;
}

} // namespace toy
