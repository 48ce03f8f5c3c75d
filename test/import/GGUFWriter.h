//===- GGUFWriter.h - GGUF files for tests --------------------------------===//
#ifndef HEDDLE_TEST_IMPORT_GGUFWRITER_H
#define HEDDLE_TEST_IMPORT_GGUFWRITER_H

#include <cstdint>
#include <string>
#include <vector>

namespace gguf_test {

/// Builds a file from its parts; numbers that the tests falsify are plain members.
struct Writer {
  std::string pairs, infos, data;
  uint64_t pairCount = 0, tensorCount = 0;
  uint32_t version = 3;
  std::string magic = "GGUF";

  template <typename T> static std::string raw(T value) {
    return std::string(reinterpret_cast<const char *>(&value), sizeof(T));
  }
  static std::string text(const std::string &value) { return raw<uint64_t>(value.size()) + value; }

  void pair(const std::string &key, uint32_t type, const std::string &value) {
    pairs += text(key) + raw(type) + value;
    ++pairCount;
  }
  void tensor(const std::string &name, const std::vector<uint64_t> &shape, uint32_t type, uint64_t offset) {
    infos += text(name) + raw<uint32_t>(static_cast<uint32_t>(shape.size()));
    for (uint64_t extent : shape) {
      infos += raw(extent);
    }
    infos += raw(type) + raw(offset);
    ++tensorCount;
  }
  std::string bytes() const {
    std::string header = magic + raw(version) + raw(tensorCount) + raw(pairCount) + pairs + infos;
    header.resize((header.size() + 31) / 32 * 32);
    return header + data;
  }
};

} // namespace gguf_test

#endif // HEDDLE_TEST_IMPORT_GGUFWRITER_H
