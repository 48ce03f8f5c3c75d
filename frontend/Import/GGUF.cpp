//===- GGUF.cpp - reading GGUF files --------------------------------------===//
#include "frontend/Import/GGUF.h"

#include "llvm/ADT/Twine.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"

#include <algorithm>
#include <bit>

using namespace llvm;

namespace heddle {

/// Types of metadata values, by their numbers in the file.
enum class ValueType : uint32_t { U8, I8, U16, I16, U32, I32, F32, Bool, String, Array, U64, I64, F64 };

/// What the number of a tensor's type stands for.
struct TensorType {
  uint32_t number;
  BlockFormat block;                ///< of a plain type: 1 element
  std::optional<StoredType> stored; ///< of a plain type
  bool decodes;                     ///< has a definition in the standard library
};

static constexpr TensorType tensorTypes[] = {
    {0, {"f32", 1, 4}, StoredType::F32, true},
    {1, {"f16", 1, 2}, StoredType::F16, true},
    {2, {"q4_0", 32, 18}, {}, true},
    {3, {"q4_1", 32, 20}, {}, true},
    {6, {"q5_0", 32, 22}, {}, true},
    {7, {"q5_1", 32, 24}, {}, true},
    {8, {"q8_0", 32, 34}, {}, true},
    {9, {"q8_1", 32, 36}, {}, false},
    {10, {"q2_k", 256, 84}, {}, true},
    {11, {"q3_k", 256, 110}, {}, true},
    {12, {"q4_k", 256, 144}, {}, true},
    {13, {"q5_k", 256, 176}, {}, true},
    {14, {"q6_k", 256, 210}, {}, true},
    {15, {"q8_k", 256, 292}, {}, false},
    {16, {"iq2_xxs", 256, 66}, {}, true},
    {17, {"iq2_xs", 256, 74}, {}, true},
    {18, {"iq3_xxs", 256, 98}, {}, true},
    {19, {"iq1_s", 256, 50}, {}, true},
    {20, {"iq4_nl", 32, 18}, {}, true},
    {21, {"iq3_s", 256, 110}, {}, true},
    {22, {"iq2_s", 256, 82}, {}, true},
    {23, {"iq4_xs", 256, 136}, {}, true},
    {24, {"i8", 1, 1}, StoredType::I8, true},
    {25, {"i16", 1, 2}, StoredType::I16, true},
    {26, {"i32", 1, 4}, StoredType::I32, true},
    {27, {"i64", 1, 8}, StoredType::I64, true},
    {28, {"f64", 1, 8}, StoredType::F64, true},
    {29, {"iq1_m", 256, 56}, {}, true},
    {30, {"bf16", 1, 2}, StoredType::BF16, true},
    {34, {"tq1_0", 256, 54}, {}, true},
    {35, {"tq2_0", 256, 66}, {}, true},
    {39, {"mxfp4", 32, 17}, {}, true},
    {40, {"nvfp4", 64, 36}, {}, true},
    {41, {"q1_0", 128, 18}, {}, false},
};

const BlockFormat *findBlockFormat(StringRef name) {
  const auto *found = llvm::find_if(tensorTypes, [&](const TensorType &type) { return type.block.name == name; });
  return found == std::end(tensorTypes) ? nullptr : &found->block;
}

/// Walks the header. Every read is checked against what is left of the file.
class GGUFFile::Reader {
public:
  Reader(ArrayRef<char> bytes, StringRef path, GGUFFile &into) : bytes(bytes), path(path), into(into) {}

  Error read();

private:
  struct Range {
    uint64_t begin, end;
    std::string name;
  };
  /// Sizes the format's own implementation allows; and what keeps hostile nesting and counts harmless.
  static constexpr uint64_t maxName = 1024, maxAlignment = 1 << 20;
  static constexpr unsigned maxRank = 4;

  Error bad(const Twine &words) { return invalidInput(path + ": " + words); }
  Error truncated() { return bad("the header ends in the middle, at byte " + Twine(bytes.size())); }
  uint64_t left() const { return bytes.size() - at; }

  template <typename T> bool take(T &value) {
    if (left() < sizeof(T)) {
      return false;
    }
    value = support::endian::read<T, llvm::endianness::little>(bytes.data() + at);
    at += sizeof(T);
    return true;
  }
  bool takeString(StringRef &text) {
    uint64_t length;
    if (!take(length) || length > left()) {
      return false;
    }
    text = StringRef(bytes.data() + at, length);
    at += length;
    return true;
  }
  Error readPair();
  Error readValue(StringRef key, ValueType type, GGUFValue &value);
  Error readList(StringRef key, GGUFValue &value);
  Error readTensor();
  Error placeTensors();

  ArrayRef<char> bytes;
  StringRef path;
  GGUFFile &into;
  uint64_t at = 0;
  std::vector<Range> ranges; ///< of tensors, from the start of the data
};

Error GGUFFile::Reader::readValue(StringRef key, ValueType type, GGUFValue &value) {
  using Kind = GGUFValue::Kind;
  auto integer = [&](auto raw) {
    bool ok = take(raw);
    value.kind = Kind::Integer;
    value.integer = static_cast<int64_t>(raw);
    return ok;
  };
  bool ok = true;
  switch (type) {
  case ValueType::U8:
    ok = integer(uint8_t());
    break;
  case ValueType::I8:
    ok = integer(uint8_t());
    value.integer = SignExtend64<8>(static_cast<uint64_t>(value.integer));
    break;
  case ValueType::U16:
    ok = integer(uint16_t());
    break;
  case ValueType::I16:
    ok = integer(int16_t());
    break;
  case ValueType::U32:
    ok = integer(uint32_t());
    break;
  case ValueType::I32:
    ok = integer(int32_t());
    break;
  case ValueType::I64:
    ok = integer(int64_t());
    break;
  case ValueType::U64:
    ok = integer(uint64_t());
    if (ok && value.integer < 0) {
      return bad("the value of `" + key + "` is above 2^63 - 1");
    }
    break;
  case ValueType::Bool: {
    uint8_t raw = 0;
    ok = take(raw);
    if (ok && raw > 1) {
      return bad("`" + key + "` is a boolean of value " + Twine(static_cast<unsigned>(raw)));
    }
    value.kind = Kind::Bool;
    value.integer = raw;
    break;
  }
  case ValueType::F32: {
    uint32_t raw = 0;
    ok = take(raw);
    value.kind = Kind::Number;
    value.number = std::bit_cast<float>(raw);
    break;
  }
  case ValueType::F64: {
    uint64_t raw = 0;
    ok = take(raw);
    value.kind = Kind::Number;
    value.number = std::bit_cast<double>(raw);
    break;
  }
  case ValueType::String:
    value.kind = Kind::String;
    ok = takeString(value.text);
    break;
  case ValueType::Array:
    value.kind = Kind::List;
    return readList(key, value);
  default:
    return bad("`" + key.take_front(80) + "` has the unknown type " + Twine(static_cast<uint32_t>(type)));
  }
  return ok ? Error::success() : truncated();
}

Error GGUFFile::Reader::readList(StringRef key, GGUFValue &value) {
  uint32_t type = 0;
  uint64_t count = 0;
  if (!take(type) || !take(count)) {
    return truncated();
  }
  ValueType element = static_cast<ValueType>(type);
  if (element == ValueType::Array) {
    return bad("`" + key.take_front(80) + "` is a list of lists");
  }
  // Every element takes at least a byte, a text at least its length: more cannot be there.
  uint64_t least = element == ValueType::String ? 8 : 1;
  if (count > left() / least) {
    return bad("`" + key.take_front(80) + "` would have " + Twine(count) + " elements, and " + Twine(left()) +
               " bytes are left of the file");
  }
  for (uint64_t i = 0; i < count; ++i) {
    GGUFValue one;
    if (Error error = readValue(key, element, one)) {
      return error;
    }
    if (element == ValueType::String) {
      value.texts.push_back(one.text);
    } else {
      value.scalars.push_back(std::move(one));
    }
  }
  return Error::success();
}

Error GGUFFile::Reader::readPair() {
  StringRef key;
  uint32_t type = 0;
  if (!takeString(key) || !take(type)) {
    return truncated();
  }
  if (key.empty() || key.size() > 65535) {
    return bad("a metadata key of " + Twine(key.size()) + " bytes");
  }
  GGUFValue value;
  if (Error error = readValue(key, static_cast<ValueType>(type), value)) {
    return error;
  }
  if (!into.metadata.try_emplace(key, std::move(value)).second) {
    return bad("the metadata has `" + key.take_front(80) + "` twice");
  }
  return Error::success();
}

Error GGUFFile::Reader::readTensor() {
  StringRef name;
  uint32_t rank = 0;
  if (!takeString(name) || !take(rank)) {
    return truncated();
  }
  auto badTensor = [&](const Twine &words) { return bad("tensor `" + name.take_front(80) + "` " + words); };
  if (name.empty() || name.size() > maxName) {
    return bad("a tensor's name of " + Twine(name.size()) + " bytes");
  }
  if (rank > maxRank) {
    return badTensor("has " + Twine(rank) + " axes; at most " + Twine(maxRank) + " are possible");
  }
  StoredTensor tensor;
  uint64_t elements = 1;
  bool overflow = false;
  for (uint32_t i = 0; i < rank; ++i) {
    uint64_t extent = 0;
    if (!take(extent)) {
      return truncated();
    }
    bool over = extent > static_cast<uint64_t>(INT64_MAX);
    elements = SaturatingMultiply(elements, extent, &overflow);
    if (over || overflow) {
      return badTensor("has a shape whose size overflows");
    }
    tensor.shape.insert(tensor.shape.begin(), static_cast<int64_t>(extent)); // the file has the innermost first
  }
  uint32_t number = 0;
  uint64_t offset = 0;
  if (!take(number) || !take(offset)) {
    return truncated();
  }
  const auto *type = llvm::find_if(tensorTypes, [&](const TensorType &row) { return row.number == number; });
  if (type == std::end(tensorTypes)) {
    return badTensor("has the unknown type " + Twine(number));
  }
  const BlockFormat &block = type->block;
  uint64_t last = tensor.shape.empty() ? 1 : static_cast<uint64_t>(tensor.shape.back());
  if (last % static_cast<uint64_t>(block.elements) != 0) {
    return badTensor("has rows of " + Twine(last) + " elements, no multiple of the " + Twine(block.elements) +
                     " of a block of " + block.name);
  }
  uint64_t size = SaturatingMultiply(elements / static_cast<uint64_t>(block.elements),
                                     static_cast<uint64_t>(block.bytes), &overflow);
  if (overflow || offset > bytes.size() || size > bytes.size() - offset) {
    return badTensor("lies outside the file: " + Twine(size) + " bytes at " + Twine(offset) + " of the data");
  }
  tensor.type = type->stored.value_or(StoredType::I8);
  tensor.format = type->stored ? StringRef() : StringRef(block.name);
  tensor.decodes = type->decodes;
  ranges.push_back({offset, offset + size, name.str()});
  if (!into.tensors.try_emplace(name, std::move(tensor)).second) {
    return badTensor("is there twice");
  }
  return Error::success();
}

/// The data begins at the next multiple of the alignment; tensors lie in it apart from one another.
Error GGUFFile::Reader::placeTensors() {
  uint64_t alignment = 32;
  if (const GGUFValue *given = into.find("general.alignment")) {
    alignment = static_cast<uint64_t>(given->integer);
    if (given->kind != GGUFValue::Kind::Integer || given->integer <= 0 || alignment > maxAlignment ||
        !isPowerOf2_64(alignment)) {
      return bad("`general.alignment` is no power of two up to " + Twine(maxAlignment));
    }
  }
  uint64_t begin = alignTo(at, alignment);
  llvm::sort(ranges, [](const Range &a, const Range &b) {
    return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
  });
  uint64_t covered = 0;
  for (const Range &range : ranges) {
    auto badTensor = [&](const Twine &words) {
      return bad("tensor `" + StringRef(range.name).take_front(80) + "` " + words);
    };
    if (range.begin % alignment != 0) {
      return badTensor("begins at " + Twine(range.begin) + ", no multiple of the alignment " + Twine(alignment));
    }
    if (range.begin < covered) {
      return badTensor("overlaps the tensor before it");
    }
    if (begin > bytes.size() || range.end > bytes.size() - begin) {
      return badTensor("is cut off: the file ends " + Twine(range.end + begin - bytes.size()) +
                       " bytes before it does");
    }
    into.tensors[range.name].bytes = bytes.slice(begin + range.begin, range.end - range.begin);
    covered = range.end;
  }
  return Error::success();
}

Error GGUFFile::Reader::read() {
  uint32_t magic = 0, version = 0;
  uint64_t tensorCount = 0, pairCount = 0;
  if (!take(magic) || magic != 0x46554747) {
    return bad("no GGUF file: it does not begin with `GGUF`");
  }
  if (!take(version)) {
    return truncated();
  }
  if (version != 2 && version != 3) {
    bool swapped = llvm::byteswap(version) == 2 || llvm::byteswap(version) == 3;
    return bad(swapped ? Twine("a big-endian GGUF file; only little-endian ones are read")
                       : "GGUF version " + Twine(version) + "; 2 and 3 are read");
  }
  if (!take(tensorCount) || !take(pairCount)) {
    return truncated();
  }
  // A tensor takes at least 24 bytes of header, a pair 13.
  if (tensorCount > left() / 24 || pairCount > left() / 13) {
    return bad("the header would have " + Twine(tensorCount) + " tensors and " + Twine(pairCount) +
               " metadata values, more than the file has room for");
  }
  for (uint64_t i = 0; i < pairCount; ++i) {
    if (Error error = readPair()) {
      return error;
    }
  }
  for (uint64_t i = 0; i < tensorCount; ++i) {
    if (Error error = readTensor()) {
      return error;
    }
  }
  return placeTensors();
}

Expected<std::unique_ptr<GGUFFile>> GGUFFile::parse(ArrayRef<char> bytes, StringRef path) {
  auto file = std::make_unique<GGUFFile>();
  if (Error error = Reader(bytes, path, *file).read()) {
    return error;
  }
  for (StringRef name : file->tensors.keys()) {
    file->sorted.push_back(name.str());
  }
  llvm::sort(file->sorted);
  return file;
}

Expected<std::unique_ptr<GGUFFile>> GGUFFile::open(StringRef path) {
  Expected<std::unique_ptr<MappedFile>> mapped = MappedFile::open(path);
  if (!mapped) {
    return mapped.takeError();
  }
  Expected<std::unique_ptr<GGUFFile>> file = parse((*mapped)->bytes(), path);
  if (file) {
    (*file)->file = std::move(*mapped);
  }
  return file;
}

std::optional<StoredTensor> GGUFFile::lookup(StringRef name) const {
  auto found = tensors.find(name);
  return found == tensors.end() ? std::nullopt : std::optional(found->second);
}

const GGUFValue *GGUFFile::find(StringRef key) const {
  auto found = metadata.find(key);
  return found == metadata.end() ? nullptr : &found->second;
}

StringRef GGUFFile::architecture() const {
  const GGUFValue *value = find("general.architecture");
  bool isText = value && value->kind == GGUFValue::Kind::String && json::isUTF8(value->text);
  return isText ? value->text : StringRef();
}

} // namespace heddle
