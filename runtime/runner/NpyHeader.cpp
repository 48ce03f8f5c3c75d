//===- NpyHeader.cpp - the dictionary at the head of a .npy file ----------===//

#include "runtime/core/Tensor.h"
#include "runtime/runner/Npy.h"
#include "runtime/support/Message.h"

#include <cstring>
#include <string_view>

namespace heddle::runtime {

namespace {

/// The part of Python's literals that NumPy writes: a dictionary of three fixed keys.
class HeaderParser {
public:
  HeaderParser(std::string_view text, NpyHeader *header) : text(text), header(header) {}

  /// False with `problem` set when the text is no such dictionary.
  bool parse();
  Text<200> problem;

private:
  bool parseEntry();
  bool parseType();
  bool parseOrder();
  bool parseShape();
  bool parseString(std::string_view *value);
  bool reject(const char *words) {
    problem.add("%s", words);
    return false;
  }
  void skipBlanks() {
    while (position < text.size() && (text[position] == ' ' || text[position] == '\n' || text[position] == '\t')) {
      ++position;
    }
  }
  bool take(char c) {
    skipBlanks();
    if (position < text.size() && text[position] == c) {
      ++position;
      return true;
    }
    return false;
  }
  bool takeWord(std::string_view word) {
    skipBlanks();
    if (text.size() - position < word.size() || std::memcmp(text.data() + position, word.data(), word.size()) != 0) {
      return false;
    }
    position += word.size();
    return true;
  }

  std::string_view text;
  size_t position = 0;
  NpyHeader *header;
  bool hasType = false, hasOrder = false, hasShape = false;
};

bool HeaderParser::parse() {
  if (!take('{')) {
    return reject("its header is no dictionary");
  }
  while (!take('}')) {
    if (!parseEntry()) {
      return false;
    }
    if (!take(',')) {
      if (!take('}')) {
        return reject("its header is no dictionary");
      }
      break;
    }
  }
  skipBlanks();
  if (position != text.size()) {
    return reject("its header has words after the dictionary");
  }
  if (!hasType || !hasOrder || !hasShape) {
    return reject("its header lacks 'descr', 'fortran_order' or 'shape'");
  }
  return true;
}

bool HeaderParser::parseEntry() {
  std::string_view key;
  if (!parseString(&key) || !take(':')) {
    return reject("its header is no dictionary");
  }
  if (key == "descr" && !hasType) {
    hasType = true;
    return parseType();
  }
  if (key == "fortran_order" && !hasOrder) {
    hasOrder = true;
    return parseOrder();
  }
  if (key == "shape" && !hasShape) {
    hasShape = true;
    return parseShape();
  }
  return reject("its header has an unknown or repeated key");
}

bool HeaderParser::parseString(std::string_view *value) {
  skipBlanks();
  if (position >= text.size() || (text[position] != '\'' && text[position] != '"')) {
    return false;
  }
  size_t end = text.find(text[position], position + 1);
  if (end == text.npos) {
    return false;
  }
  *value = std::string_view(text.data() + position + 1, end - position - 1);
  position = end + 1;
  return true;
}

bool HeaderParser::parseType() {
  struct Type {
    char name[4];
    heddle_dtype dtype;
  };
  constexpr Type types[] = {{"b1", HEDDLE_BOOL}, {"i1", HEDDLE_I8},  {"i2", HEDDLE_I16}, {"i4", HEDDLE_I32},
                            {"i8", HEDDLE_I64},  {"u1", HEDDLE_U8},  {"u2", HEDDLE_U16}, {"u4", HEDDLE_U32},
                            {"u8", HEDDLE_U64},  {"f2", HEDDLE_F16}, {"f4", HEDDLE_F32}, {"f8", HEDDLE_F64}};
  constexpr const char *expected = "expected integers, bool, or floats of 16, 32 or 64 bits";
  std::string_view name;
  if (!parseString(&name)) {
    problem.add("it holds records; %s", expected);
    return false;
  }
  std::string_view plain = name;
  char order = '=';
  if (!plain.empty() && std::strchr("<>=|", plain.front())) {
    order = plain.front();
    plain.remove_prefix(1);
  }
  for (const Type &type : types) {
    if (plain == type.name) {
      header->dtype = type.dtype;
      header->swapped = order == '>' && heddle_dtype_size(type.dtype) > 1;
      return true;
    }
  }
  problem.add("its elements are of type '%.*s'; %s", static_cast<int>(name.size() < 40 ? name.size() : 40), name.data(),
              expected);
  return false;
}

bool HeaderParser::parseOrder() {
  if (takeWord("True")) {
    header->fortran = true;
  } else if (takeWord("False")) {
    header->fortran = false;
  } else {
    return reject("its 'fortran_order' is neither True nor False");
  }
  return true;
}

bool HeaderParser::parseShape() {
  if (!take('(')) {
    return reject("its 'shape' is no tuple");
  }
  while (!take(')')) {
    skipBlanks();
    int64_t extent = 0;
    size_t begin = position;
    while (position < text.size() && text[position] >= '0' && text[position] <= '9') {
      if (__builtin_mul_overflow(extent, 10, &extent) ||
          __builtin_add_overflow(extent, text[position] - '0', &extent)) {
        return reject("its 'shape' has an extent that is too large");
      }
      ++position;
    }
    if (position == begin) {
      return reject("its 'shape' holds something else than numbers");
    }
    if (position < text.size() && text[position] == 'L') {
      ++position; // written by Python 2
    }
    if (header->rank == HEDDLE_MAX_RANK) {
      return reject("it has more than 16 axes");
    }
    header->shape[header->rank++] = extent;
    if (!take(',')) {
      if (!take(')')) {
        return reject("its 'shape' is no tuple");
      }
      break;
    }
  }
  return true;
}

} // namespace

heddle_status parseNpyHeader(const unsigned char *data, uint64_t size, uint64_t fileSize, const char *path,
                             NpyHeader *header, heddle_message *message) {
  *header = NpyHeader();
  constexpr unsigned char magic[] = {0x93, 'N', 'U', 'M', 'P', 'Y'};
  auto refuse = [&](const char *words) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is no array that can be read: %s", path, words);
  };
  if (size < 10 || std::memcmp(data, magic, sizeof magic) != 0) {
    return refuse("it does not begin like a .npy file (write it with numpy.save)");
  }
  unsigned major = data[6];
  if (major < 1 || major > 3) {
    return refuse("it is of an unknown version of the .npy format; expected 1, 2 or 3");
  }
  uint64_t lengthBytes = major == 1 ? 2 : 4;
  uint64_t begin = 8 + lengthBytes;
  if (size < begin) {
    return refuse("it ends inside its header");
  }
  uint64_t length = 0;
  for (uint64_t i = 0; i < lengthBytes; ++i) {
    length |= uint64_t(data[8 + i]) << (8 * i);
  }
  if (length > maxNpyHeader - begin) {
    return refuse("its header is longer than 64 KiB");
  }
  if (length > size - begin) {
    return refuse("it ends inside its header");
  }
  HeaderParser parser(std::string_view(reinterpret_cast<const char *>(data) + begin, length), header);
  if (!parser.parse()) {
    return refuse(parser.problem.data);
  }
  header->dataOffset = begin + length;
  size_t elementSize = heddle_dtype_size(header->dtype);
  uint64_t available = fileSize - header->dataOffset;
  if (!countElements(header->shape, header->rank, elementSize, &header->elements) ||
      static_cast<uint64_t>(header->elements) * elementSize > available) {
    return fail(message, HEDDLE_INVALID_INPUT,
                "%s is no array that can be read: shape %s does not fit into the %llu bytes that follow its header",
                path, shapeText(header->shape, header->rank).data, static_cast<unsigned long long>(available));
  }
  return HEDDLE_OK;
}

} // namespace heddle::runtime
