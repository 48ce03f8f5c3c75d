//===- SafetensorsTest.cpp - checkpoints, sound and hostile ---------------===//

#include "frontend/Import/Safetensors.h"
#include "frontend/Import/MappedFile.h"

#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"

#include <fstream>
#include <gtest/gtest.h>
#include <unistd.h>

using namespace heddle;

namespace {

std::string file(const std::string &header, size_t dataBytes) {
  std::string bytes(8, '\0');
  llvm::support::endian::write64le(bytes.data(), header.size());
  return bytes + header + std::string(dataBytes, '\1');
}

std::string tensor(const std::string &name, const std::string &type, const std::string &shape, const std::string &at) {
  return "\"" + name + "\":{\"dtype\":\"" + type + "\",\"shape\":" + shape + ",\"data_offsets\":" + at + "}";
}

std::string error(const std::string &bytes) {
  auto result = parseSafetensors({bytes.data(), bytes.size()}, "f");
  if (result) {
    return "accepted";
  }
  llvm::Error failure = result.takeError();
  EXPECT_FALSE(isEnvironmentError(failure));
  return llvm::toString(std::move(failure));
}

void expectError(const std::string &bytes, const std::string &words) {
  EXPECT_NE(error(bytes).find(words), std::string::npos) << error(bytes) << "\nexpected: " << words;
}

class Folder : public testing::Test {
protected:
  void SetUp() override {
    llvm::SmallString<128> made;
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("heddle-import", made));
    folder = made.str().str();
  }
  void TearDown() override { llvm::sys::fs::remove_directories(folder); }
  std::string write(const std::string &name, const std::string &bytes) {
    std::ofstream(folder + "/" + name, std::ios::binary) << bytes;
    return folder + "/" + name;
  }
  void expectOpenError(const std::string &path, const std::string &words) {
    auto result = openCheckpoint(path);
    ASSERT_FALSE(bool(result));
    std::string text = llvm::toString(result.takeError());
    EXPECT_NE(text.find(words), std::string::npos) << text;
  }
  std::string folder;
};

TEST(Safetensors, ReadsTensors) {
  std::string bytes = file("{\"__metadata__\":{\"format\":\"pt\"}," + tensor("b", "BF16", "[2]", "[8,12]") + "," +
                               tensor("a", "F32", "[1,2]", "[0,8]") + "," + tensor("e", "I64", "[0,9]", "[8,8]") + "," +
                               tensor("s", "BOOL", "[]", "[12,13]") + "}  ",
                           13);
  auto result = parseSafetensors({bytes.data(), bytes.size()}, "f");
  ASSERT_TRUE(bool(result)) << llvm::toString(result.takeError());
  EXPECT_EQ(result->size(), 4u);
  StoredTensor a = result->lookup("a");
  EXPECT_EQ(a.type, StoredType::F32);
  EXPECT_EQ(a.shape, (std::vector<int64_t>{1, 2}));
  EXPECT_EQ(a.bytes.size(), 8u);
  EXPECT_EQ(result->lookup("b").bytes.data(), a.bytes.data() + 8);
  EXPECT_TRUE(result->lookup("e").bytes.empty());
  EXPECT_EQ(result->lookup("s").shape.size(), 0u);
}

TEST(Safetensors, EveryType) {
  for (auto [name, size] : {std::pair("F64", 8),
                            {"F32", 4},
                            {"F16", 2},
                            {"BF16", 2},
                            {"I64", 8},
                            {"I32", 4},
                            {"I16", 2},
                            {"I8", 1},
                            {"U64", 8},
                            {"U32", 4},
                            {"U16", 2},
                            {"U8", 1},
                            {"BOOL", 1}}) {
    std::string bytes = file("{" + tensor("x", name, "[3]", "[0," + std::to_string(3 * size) + "]") + "}",
                             static_cast<size_t>(3 * size));
    auto result = parseSafetensors({bytes.data(), bytes.size()}, "f");
    ASSERT_TRUE(bool(result)) << llvm::toString(result.takeError());
    EXPECT_EQ(storedTypeName(result->lookup("x").type), name);
    EXPECT_EQ(storedTypeSize(result->lookup("x").type), static_cast<size_t>(size));
  }
}

TEST(Safetensors, HostileHeaders) {
  expectError("", "only 0 bytes");
  expectError("1234567", "only 7 bytes");
  expectError(std::string(8, '\xff') + "{}", "truncated or no safetensors file");
  expectError(file("{}", 0).substr(0, 9), "truncated");
  expectError(file("[]", 0), "no JSON object");
  expectError(file("{", 0), "no JSON");
  expectError(file(std::string(100000, '['), 0), "nested 100000 deep");
  expectError(file("{\"a\":" + std::string(70, '[') + std::string(70, ']') + "}", 0), "nested");
  expectError(file("{}", 5), "5 bytes at its end belong to no tensor");
  expectError(file("{\"a\":1}", 0), "has no description");
  expectError(file("{\"a\":{\"dtype\":\"F32\"}}", 0), "lacks");
  expectError(file("{" + tensor("a", "F33", "[1]", "[0,4]") + "}", 4), "unknown type `F33`");
  expectError(file("{" + tensor("a", "F8_E4M3", "[4]", "[0,4]") + "}", 4), "stored as F8_E4M3");
  expectError(file("{" + tensor("a", "F32", "[1]", "[0,8]") + "}", 8), "not what its shape and type take");
  expectError(file("{" + tensor("a", "F32", "[2]", "[0,8]") + "}", 4), "lies outside the file");
  expectError(file("{" + tensor("a", "F32", "[1]", "[4,0]") + "}", 4), "lies outside the file");
  expectError(file("{" + tensor("a", "F32", "[-1]", "[0,4]") + "}", 4), "something else than counts");
  expectError(file("{" + tensor("a", "F32", "[1.5]", "[0,4]") + "}", 4), "something else than counts");
  expectError(file("{" + tensor("a", "F32", "[1]", "[0,-4]") + "}", 4), "lies outside");
  expectError(file("{" + tensor("a", "F32", "[1]", "[0,18446744073709551615]") + "}", 4), "lies outside");
  expectError(file("{" + tensor("a", "F32", "[1]", "[0,4,8]") + "}", 4), "lacks");
  // 2^62 * 4 bytes wraps to 0, and 2^32 * 2^32 to 0.
  expectError(file("{" + tensor("a", "F32", "[4611686018427387904]", "[0,0]") + "}", 0), "not what its shape");
  expectError(file("{" + tensor("a", "U8", "[4294967296,4294967296]", "[0,0]") + "}", 0), "not what its shape");
  std::string first = tensor("a", "F32", "[2]", "[0,8]");
  expectError(file("{" + first + "," + tensor("b", "F32", "[1]", "[4,8]") + "}", 8), "`b` overlaps");
  expectError(file("{" + first + "," + tensor("b", "F32", "[1]", "[12,16]") + "}", 16), "gap of 4 bytes");
  expectError(file("{" + first + "," + first + "}", 8), "same name twice");
  expectError(file("{" + first + ",\"\\u0061\":{\"dtype\":\"F32\",\"shape\":[0],\"data_offsets\":[8,8]}}", 8),
              "same name twice");
  expectError(file("{\"\xff\":1}", 0), "no JSON");
}

TEST_F(Folder, OneFileAndSymbolicLinks) {
  std::string blob = write("blob", file("{" + tensor("a", "F32", "[1]", "[0,4]") + "}", 4));
  ASSERT_EQ(symlink("blob", (folder + "/model.safetensors").c_str()), 0);
  auto checkpoint = openCheckpoint(folder);
  ASSERT_TRUE(bool(checkpoint)) << llvm::toString(checkpoint.takeError());
  EXPECT_EQ((*checkpoint)->names(), std::vector<std::string>{"a"});
  EXPECT_EQ((*checkpoint)->lookup("a")->bytes[0], 1);
  EXPECT_FALSE((*checkpoint)->lookup("b"));
}

TEST_F(Folder, Shards) {
  write("one.safetensors", file("{" + tensor("a", "F32", "[1]", "[0,4]") + "}", 4));
  write("two.safetensors",
        file("{" + tensor("b", "U8", "[2]", "[0,2]") + "," + tensor("c", "U8", "[1]", "[2,3]") + "}", 3));
  auto index = [&](const std::string &map) {
    return write("model.safetensors.index.json", "{\"metadata\":{},\"weight_map\":{" + map + "}}");
  };
  index("\"b\":\"two.safetensors\",\"a\":\"one.safetensors\"");
  auto checkpoint = openCheckpoint(folder);
  ASSERT_TRUE(bool(checkpoint)) << llvm::toString(checkpoint.takeError());
  EXPECT_EQ((*checkpoint)->names(), (std::vector<std::string>{"a", "b"}));
  EXPECT_EQ((*checkpoint)->lookup("b")->shape, std::vector<int64_t>{2});
  index("\"a\":\"two.safetensors\"");
  expectOpenError(folder, "`a` is not in two.safetensors");
  for (const char *name :
       {"../one.safetensors", "/etc/passwd", "..", ".", "", "x\\\\y", "a\\u0000b", "d/one.safetensors"}) {
    index("\"a\":\"" + std::string(name) + "\"");
    expectOpenError(folder, "no plain file name");
  }
  index("\"a\":7");
  expectOpenError(folder, "no plain file name");
  index("\"a\":\"three.safetensors\"");
  expectOpenError(folder, "cannot open");
  write("model.safetensors.index.json", "{}");
  expectOpenError(folder, "no object `weight_map`");
}

TEST_F(Folder, WhatIsNoCheckpoint) {
  expectOpenError(folder, "no weights in");
  write("pytorch_model.bin", "x");
  expectOpenError(folder, "convert them to safetensors");
  write("a.safetensors", "x");
  expectOpenError(folder, "only 1 bytes");
  write("b.safetensors", "x");
  expectOpenError(folder, "has 2 .safetensors files");
  expectOpenError(folder + "/missing.safetensors", "No such file");
  expectOpenError("/dev/zero", "not a regular file");
}

} // namespace
