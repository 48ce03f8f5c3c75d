//===- Safetensors.cpp - one file in the safetensors format ---------------===//

#include "frontend/Import/Safetensors.h"

#include "frontend/Import/BoundedJSON.h"
#include "frontend/Import/MappedFile.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"

#include <algorithm>

using namespace llvm;

namespace heddle {

namespace {

/// The limit of the reference implementation.
constexpr uint64_t maxHeaderBytes = 100'000'000;

struct TypeRow {
  StringLiteral name;
  StoredType type;
  size_t size;
};

constexpr TypeRow types[] = {
    {"F64", StoredType::F64, 8},   {"F32", StoredType::F32, 4}, {"F16", StoredType::F16, 2},
    {"BF16", StoredType::BF16, 2}, {"I64", StoredType::I64, 8}, {"I32", StoredType::I32, 4},
    {"I16", StoredType::I16, 2},   {"I8", StoredType::I8, 1},   {"U64", StoredType::U64, 8},
    {"U32", StoredType::U32, 4},   {"U16", StoredType::U16, 2}, {"U8", StoredType::U8, 1},
    {"BOOL", StoredType::Bool, 1},
};

const TypeRow &row(StoredType type) {
  return *std::find_if(std::begin(types), std::end(types), [&](const TypeRow &row) { return row.type == type; });
}

/// Turns the header's entries into tensors, checking each.
class HeaderReader {
public:
  HeaderReader(ArrayRef<char> data, StringRef path) : data(data), path(path) {}

  Expected<StringMap<StoredTensor>> read(const json::Object &header);

private:
  struct Range {
    uint64_t begin, end;
    std::string name;
  };

  Error readTensor(StringRef name, const json::Value &entry);
  Error checkLayout();
  Error bad(StringRef name, const Twine &words) { return invalidInput(path + ": tensor `" + name + "` " + words); }

  ArrayRef<char> data;
  StringRef path;
  StringMap<StoredTensor> tensors;
  std::vector<Range> ranges;
};

Expected<StringMap<StoredTensor>> HeaderReader::read(const json::Object &header) {
  for (const auto &member : header) {
    if (member.first == "__metadata__") {
      continue;
    }
    if (Error error = readTensor(member.first, member.second)) {
      return error;
    }
  }
  if (Error error = checkLayout()) {
    return error;
  }
  return std::move(tensors);
}

/// A JSON number that is a count. Floats are refused, so that 2^63 and beyond cannot be rounded into range.
std::optional<uint64_t> asCount(const json::Value &value) {
  std::optional<uint64_t> count = value.getAsUINT64();
  return value.kind() == json::Value::Number && count && *count <= uint64_t(INT64_MAX) ? count : std::nullopt;
}

Error HeaderReader::readTensor(StringRef name, const json::Value &entry) {
  const json::Object *object = entry.getAsObject();
  if (!object) {
    return bad(name, "has no description: expected an object with `dtype`, `shape` and `data_offsets`");
  }
  std::optional<StringRef> typeName = object->getString("dtype");
  const json::Array *shape = object->getArray("shape");
  const json::Array *offsets = object->getArray("data_offsets");
  if (!typeName || !shape || !offsets || offsets->size() != 2) {
    return bad(name, "lacks `dtype`, `shape` or a pair of `data_offsets`");
  }
  if (typeName->starts_with("F8_") || typeName->starts_with("F6_") || *typeName == "F4") {
    return bad(name, "is stored as " + *typeName + ", a float of at most 8 bits: convert the checkpoint to BF16");
  }
  const auto *type =
      std::find_if(std::begin(types), std::end(types), [&](const TypeRow &row) { return row.name == *typeName; });
  if (type == std::end(types)) {
    return bad(name, "has the unknown type `" + typeName->take_front(40) + "`");
  }
  StoredTensor tensor;
  tensor.type = type->type;
  uint64_t bytes = type->size;
  bool isEmpty = false, overflows = false;
  for (const json::Value &extent : *shape) {
    std::optional<uint64_t> count = asCount(extent);
    if (!count) {
      return bad(name, "has a shape with something else than counts");
    }
    tensor.shape.push_back(static_cast<int64_t>(*count));
    isEmpty |= *count == 0;
    bool overflow = false;
    bytes = SaturatingMultiply(bytes, *count, &overflow);
    overflows |= overflow;
  }
  bytes = isEmpty ? 0 : bytes;
  std::optional<uint64_t> begin = asCount((*offsets)[0]), end = asCount((*offsets)[1]);
  if (!begin || !end || *begin > *end || *end > data.size()) {
    return bad(name, "lies outside the file: its data offsets must be within the " + Twine(data.size()) +
                         " bytes after the header");
  }
  if ((overflows && !isEmpty) || *end - *begin != bytes) {
    return bad(name, "has " + Twine(*end - *begin) + " bytes, which is not what its shape and type take");
  }
  tensor.bytes = data.slice(*begin, bytes);
  ranges.push_back({*begin, *end, name.str()});
  tensors[name] = std::move(tensor);
  return Error::success();
}

/// The tensors cover the data exactly: nothing hides in gaps, nothing is read as two tensors.
Error HeaderReader::checkLayout() {
  llvm::sort(ranges, [](const Range &a, const Range &b) {
    return std::tie(a.begin, a.end, a.name) < std::tie(b.begin, b.end, b.name);
  });
  uint64_t covered = 0;
  for (const Range &range : ranges) {
    if (range.begin < covered) {
      return bad(range.name, "overlaps the tensor before it");
    }
    if (range.begin > covered) {
      return bad(range.name, "begins after a gap of " + Twine(range.begin - covered) + " bytes");
    }
    covered = range.end;
  }
  if (covered != data.size()) {
    return invalidInput(path + ": " + Twine(data.size() - covered) + " bytes at its end belong to no tensor");
  }
  return Error::success();
}

/// A file and its tensors.
class SafetensorsFile : public Checkpoint {
public:
  SafetensorsFile(std::unique_ptr<MappedFile> file, StringMap<StoredTensor> tensors)
      : file(std::move(file)), tensors(std::move(tensors)) {
    for (StringRef name : this->tensors.keys()) {
      sorted.push_back(name.str());
    }
    llvm::sort(sorted);
  }

  std::optional<StoredTensor> lookup(StringRef name) const override {
    auto found = tensors.find(name);
    return found == tensors.end() ? std::nullopt : std::optional(found->second);
  }
  const std::vector<std::string> &names() const override { return sorted; }

private:
  std::unique_ptr<MappedFile> file;
  StringMap<StoredTensor> tensors;
  std::vector<std::string> sorted;
};

} // namespace

StringRef storedTypeName(StoredType type) { return row(type).name; }
size_t storedTypeSize(StoredType type) { return row(type).size; }

Expected<StringMap<StoredTensor>> parseSafetensors(ArrayRef<char> file, StringRef path) {
  constexpr uint64_t lengthBytes = 8;
  if (file.size() < lengthBytes) {
    return invalidInput(path + " is no safetensors file: it has only " + Twine(file.size()) + " bytes");
  }
  uint64_t headerBytes = support::endian::read64le(file.data());
  if (headerBytes > file.size() - lengthBytes) {
    return invalidInput(path + " is truncated or no safetensors file: its header would have " + Twine(headerBytes) +
                        " bytes, and the file has " + Twine(file.size()));
  }
  if (headerBytes > maxHeaderBytes) {
    return invalidInput(path + ": its header has " + Twine(headerBytes) + " bytes; at most " + Twine(maxHeaderBytes) +
                        " are read");
  }
  StringRef text(file.data() + lengthBytes, headerBytes);
  Expected<json::Value> header = parseBoundedJSON(text, (path + " (header)").str());
  if (!header) {
    return header.takeError();
  }
  const json::Object *object = header->getAsObject();
  if (!object) {
    return invalidInput(path + " is no safetensors file: its header is no JSON object");
  }
  return HeaderReader(file.drop_front(lengthBytes + headerBytes), path).read(*object);
}

Expected<std::unique_ptr<Checkpoint>> openSafetensors(StringRef path) {
  Expected<std::unique_ptr<MappedFile>> file = MappedFile::open(path);
  if (!file) {
    return file.takeError();
  }
  Expected<StringMap<StoredTensor>> tensors = parseSafetensors((*file)->bytes(), path);
  if (!tensors) {
    return tensors.takeError();
  }
  return std::make_unique<SafetensorsFile>(std::move(*file), std::move(*tensors));
}

} // namespace heddle
