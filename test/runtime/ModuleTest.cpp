//===- ModuleTest.cpp - opening module files, sound and hostile -----------===//

#include "Toy.h"

#include "runtime/ModuleFile.h"
#include "runtime/core/Processor.h"

#include <cstring>
#include <gtest/gtest.h>

namespace {

std::string openError(const std::string &path, heddle_status expected) {
  heddle_module *module = nullptr;
  heddle_message message = {};
  EXPECT_EQ(heddle_module_open(path.c_str(), &module, &message), expected) << message.text;
  EXPECT_EQ(module, nullptr);
  heddle_module_close(module);
  return message.text;
}

bool contains(const std::string &text, const std::string &part) { return text.find(part) != std::string::npos; }

TEST(Module, Introspection) {
  heddle_module *module = toy::open();
  ASSERT_NE(module, nullptr);
  EXPECT_STREQ(heddle_module_name(module), "toy");
  EXPECT_STREQ(heddle_module_target(module), "cpu:generic");
  EXPECT_EQ(heddle_module_entry_count(module), 4);
  EXPECT_EQ(heddle_module_entry(module, 4), nullptr);
  EXPECT_EQ(heddle_module_entry(module, -1), nullptr);
  EXPECT_EQ(heddle_module_find_entry(module, "none"), nullptr);
  const heddle_entry_desc *embed = heddle_module_find_entry(module, "embed");
  ASSERT_NE(embed, nullptr);
  char text[100];
  EXPECT_STREQ(heddle_describe_tensor(embed, &embed->inputs[0], text, sizeof text),
               "tokens[T <= 512]: index below V = 100");
  EXPECT_STREQ(heddle_describe_tensor(embed, &embed->inputs[1], text, sizeof text),
               "segments[T <= 512]: index below S = 2, default 0");
  EXPECT_STREQ(heddle_describe_tensor(embed, &embed->outputs[0], text, sizeof text), "hidden[T <= 512, D = 3]: f32");
  size_t size = 0;
  const void *metadata = heddle_module_section(module, "metadata.json", &size);
  EXPECT_EQ(std::string(static_cast<const char *>(metadata), size), "{\"max_length\": 8}");
  EXPECT_EQ(heddle_module_section(module, "tokenizer.json", &size), nullptr);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(heddle_module_section(module, "weights", &size)) % HEDDLE_ALIGNMENT, 0u);
  heddle_module_close(module);
}

TEST(Module, FilesThatAreNone) {
  EXPECT_TRUE(contains(openError(toy::temporary("missing"), HEDDLE_INVALID_INPUT), "No such file"));
  std::string path = toy::temporary("short");
  toy::writeFile(path, "abc");
  EXPECT_TRUE(contains(openError(path, HEDDLE_INVALID_INPUT), "not a Heddle module"));
  toy::writeFile(path, std::string(1000, 'x'));
  EXPECT_TRUE(contains(openError(path, HEDDLE_INVALID_INPUT), "no footer"));
  EXPECT_TRUE(contains(openError("/dev/null", HEDDLE_INVALID_INPUT), "not a regular file"));
  EXPECT_TRUE(contains(openError("/", HEDDLE_INVALID_INPUT), "not a regular file"));
  std::string whole = toy::readFile(toy::writeModule(TOY_MODULE, "whole.so"));
  toy::writeFile(path, whole.substr(0, whole.size() - 1));
  EXPECT_TRUE(contains(openError(path, HEDDLE_INVALID_INPUT), "truncated"));
  toy::writeFile(path, whole.substr(0, 20000) + whole.substr(20001));
  EXPECT_TRUE(contains(openError(path, HEDDLE_INVALID_INPUT), "damaged"));
}

TEST(Module, HostileFooters) {
  std::string whole = toy::readFile(toy::writeModule(TOY_MODULE, "whole.so", {{"extra", "text"}}));
  std::string path = toy::temporary("hostile.so");
  heddle_footer footer;
  std::memcpy(&footer, whole.data() + whole.size() - sizeof footer, sizeof footer);
  auto attempt = [&](const heddle_footer &changed) {
    std::string bytes = whole;
    std::memcpy(bytes.data() + bytes.size() - sizeof changed, &changed, sizeof changed);
    toy::writeFile(path, bytes);
  };
  heddle_footer changed = footer;
  changed.version = 7;
  attempt(changed);
  std::string words = openError(path, HEDDLE_ENVIRONMENT);
  EXPECT_TRUE(contains(words, "version 7") && contains(words, "version 5")) << words;
  for (uint64_t offset : {uint64_t(0), footer.table_offset + 1, footer.table_offset - 1, UINT64_MAX, UINT64_MAX - 47}) {
    changed = footer;
    changed.table_offset = offset;
    attempt(changed);
    openError(path, HEDDLE_INVALID_INPUT);
  }
  for (uint32_t count : {0u, 1u, 3u, 4097u, UINT32_MAX}) {
    changed = footer;
    changed.n_sections = count;
    attempt(changed);
    openError(path, HEDDLE_INVALID_INPUT);
  }
  auto attemptSection = [&](auto change) {
    std::string bytes = whole;
    heddle_section section;
    char *at = bytes.data() + footer.table_offset;
    std::memcpy(&section, at, sizeof section);
    change(section);
    std::memcpy(at, &section, sizeof section);
    toy::writeFile(path, bytes);
    return openError(path, HEDDLE_INVALID_INPUT);
  };
  attemptSection([](heddle_section &section) { section.offset = UINT64_MAX; });
  attemptSection([](heddle_section &section) { section.size = UINT64_MAX; });
  attemptSection([&](heddle_section &section) { section.offset = footer.table_offset - 1; });
  attemptSection([](heddle_section &section) { std::memset(section.name, 'x', sizeof section.name); });
  attemptSection([](heddle_section &section) { section.name[0] = 0; });
  std::string twice = attemptSection([](heddle_section &section) { std::strcpy(section.name, "weights"); });
  EXPECT_TRUE(contains(twice, "damaged")) << twice;
}

TEST(Module, WrongWeightsSize) {
  std::string path = toy::temporary("few.so");
  std::string elf = toy::readFile(TOY_MODULE);
  heddle::runtime::ModuleFileWriter writer;
  ASSERT_EQ(writer.open(path.c_str(), false, nullptr), HEDDLE_OK);
  ASSERT_EQ(writer.append(elf.data(), elf.size(), nullptr), HEDDLE_OK);
  ASSERT_EQ(writer.commit(nullptr), HEDDLE_OK);
  EXPECT_TRUE(contains(openError(path, HEDDLE_INVALID_INPUT), "0 bytes of weights where its code expects 1200"));
}

TEST(Module, UnknownVersionAndFeatures) {
  std::string words = openError(toy::writeModule(TOY_VERSION_MODULE, "version.so"), HEDDLE_ENVIRONMENT);
  EXPECT_TRUE(contains(words, "version 99") && contains(words, "version 5")) << words;
  words = openError(toy::writeModule(TOY_FUTURE_MODULE, "future.so"), HEDDLE_ENVIRONMENT);
  EXPECT_TRUE(contains(words, "no-such-feature, avx9000 (for cpu:future)")) << words;
}

TEST(Module, AReplacedFileIsLoadedBesideTheOldOne) {
  heddle_module *modules[4] = {};
  heddle_message message = {};
  const char *objects[] = {TOY_MODULE, TOY_OTHER_MODULE, TOY_OTHER_MODULE, TOY_MODULE};
  const char *targets[] = {"cpu:generic", "cpu:other", "cpu:other", "cpu:generic"};
  for (int i = 0; i < 4; ++i) {
    std::string path = toy::writeModule(objects[i], "replaced.so");
    ASSERT_EQ(heddle_module_open(path.c_str(), &modules[i], &message), HEDDLE_OK) << message.text;
    EXPECT_STREQ(heddle_module_target(modules[i]), targets[i]);
  }
  EXPECT_STREQ(heddle_module_target(modules[0]), "cpu:generic");
  for (heddle_module *module : modules) {
    heddle_module_close(module);
  }
}

TEST(Module, FailedWriteKeepsTheOldFile) {
  std::string path = toy::temporary("old");
  toy::writeFile(path, "old");
  {
    heddle::runtime::ModuleFileWriter writer;
    ASSERT_EQ(writer.open(path.c_str(), false, nullptr), HEDDLE_OK);
    ASSERT_EQ(writer.append("new", 3, nullptr), HEDDLE_OK);
    ASSERT_EQ(writer.beginSection("a", nullptr), HEDDLE_OK);
    EXPECT_EQ(writer.beginSection("a", nullptr), HEDDLE_INVALID_INPUT);
    EXPECT_EQ(writer.beginSection(std::string(32, 'n').c_str(), nullptr), HEDDLE_INVALID_INPUT);
  }
  EXPECT_EQ(toy::readFile(path), "old");
}

TEST(Processor, BaselineFeatures) {
#if defined(__x86_64__)
  EXPECT_TRUE(heddle::runtime::processorHas("sse2"));
  EXPECT_TRUE(heddle::runtime::processorHas("cx8"));
#elif defined(__aarch64__)
  EXPECT_TRUE(heddle::runtime::processorHas("neon"));
#endif
  EXPECT_FALSE(heddle::runtime::processorHas("no-such-feature"));
  std::vector<std::string> seen;
  heddle::runtime::forEachFeature("+a,,b,+c", [&](std::string_view name) { seen.emplace_back(name); });
  EXPECT_EQ(seen, (std::vector<std::string>{"a", "b", "c"}));
}

} // namespace
