//===- SentencePiece.cpp - tokenizer.model --------------------------------===//
//
// A protocol buffer (sentencepiece_model.proto): fields of a number and a kind,
// one after the other. Of each kind of field only the length is trusted, after
// it was compared with what is left.
//
//===----------------------------------------------------------------------===//

#include "frontend/Import/SentencePiece.h"

#include "frontend/Import/BoundedJSON.h"
#include "frontend/Import/MappedFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>

using namespace llvm;

namespace heddle {

namespace {

constexpr StringLiteral blankMark = "\xe2\x96\x81"; // U+2581

/// A field: a number, or bytes.
struct Field {
  uint64_t key = 0, number = 0;
  StringRef bytes;
};

/// The fields of a message, in their order.
class Fields {
public:
  explicit Fields(StringRef rest) : rest(rest) {}

  /// False at the end, and when the bytes are no field: then `isDamaged`.
  bool next(Field *field) {
    uint64_t tag = 0;
    if (rest.empty() || !varint(&tag)) {
      return false;
    }
    *field = {};
    field->key = tag >> 3;
    switch (tag & 7) {
    case 0:
      return varint(&field->number);
    case 1:
      return fixed(8, field);
    case 2: {
      uint64_t size = 0;
      if (!varint(&size) || size > rest.size()) {
        isDamaged = true;
        return false;
      }
      field->bytes = rest.take_front(size);
      rest = rest.drop_front(size);
      return true;
    }
    case 5:
      return fixed(4, field);
    default:
      isDamaged = true;
      return false;
    }
  }
  bool isDamaged = false;

private:
  bool varint(uint64_t *value) {
    *value = 0;
    for (unsigned shift = 0; shift < 64 && !rest.empty(); shift += 7) {
      auto byte = static_cast<uint8_t>(rest.front());
      rest = rest.drop_front();
      *value |= static_cast<uint64_t>(byte & 127) << shift;
      if (byte < 128) {
        return true;
      }
    }
    isDamaged = true;
    return false;
  }
  bool fixed(size_t size, Field *field) {
    if (rest.size() < size) {
      isDamaged = true;
      return false;
    }
    field->number = size == 4 ? support::endian::read32le(rest.data()) : support::endian::read64le(rest.data());
    rest = rest.drop_front(size);
    return true;
  }

  StringRef rest;
};

struct Piece {
  enum Type : uint64_t { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };
  std::string text;
  double score = 0;
  uint64_t type = Normal;
};

/// What the file says, with the defaults of its format.
struct Contents {
  std::vector<Piece> pieces;
  uint64_t kind = 1; ///< 1 Unigram, 2 merges
  bool hasBytes = false, endsWords = false;
  StringRef charsmap;
  bool addsBlank = true, trims = true, marksBlanks = true;
};

/// Hands every field of a message to `take`; false if the bytes are none, or as soon as `take` says so.
bool forEachField(StringRef bytes, function_ref<bool(const Field &)> take) {
  Fields fields(bytes);
  for (Field field; fields.next(&field);) {
    if (!take(field)) {
      return false;
    }
  }
  return !fields.isDamaged;
}

bool readPiece(StringRef bytes, Piece *piece) {
  bool isGood = forEachField(bytes, [&](const Field &field) {
    if (field.key == 1) {
      piece->text = json::fixUTF8(field.bytes);
    } else if (field.key == 2) {
      piece->score = static_cast<double>(bit_cast<float>(static_cast<uint32_t>(field.number)));
    } else if (field.key == 3) {
      piece->type = field.number;
    }
    return true;
  });
  return isGood && std::isfinite(piece->score);
}

/// What was said of the training.
bool readTraining(const Field &field, Contents *contents) {
  return forEachField(field.bytes, [&](const Field &one) {
    contents->kind = one.key == 3 ? one.number : contents->kind;
    contents->endsWords = one.key == 24 ? one.number != 0 : contents->endsWords;
    contents->hasBytes = one.key == 35 ? one.number != 0 : contents->hasBytes;
    return true;
  });
}

/// How texts are normalised.
bool readNormalization(const Field &field, Contents *contents) {
  return forEachField(field.bytes, [&](const Field &one) {
    contents->charsmap = one.key == 2 ? one.bytes : contents->charsmap;
    contents->addsBlank = one.key == 3 ? one.number != 0 : contents->addsBlank;
    contents->trims = one.key == 4 ? one.number != 0 : contents->trims;
    contents->marksBlanks = one.key == 5 ? one.number != 0 : contents->marksBlanks;
    return true;
  });
}

bool readContents(StringRef bytes, Contents *contents) {
  bool isGood = forEachField(bytes, [&](const Field &field) {
    switch (field.key) {
    case 1:
      return readPiece(field.bytes, &contents->pieces.emplace_back());
    case 2:
      return readTraining(field, contents);
    case 3:
      return readNormalization(field, contents);
    default:
      return true;
    }
  });
  return isGood && !contents->pieces.empty();
}

json::Object replace(StringRef kind, StringRef from, StringRef to) {
  return json::Object{{"type", "Replace"}, {"pattern", json::Object{{kind.str(), from.str()}}}, {"content", to.str()}};
}

json::Object normalizer(const Contents &contents) {
  json::Array steps;
  if (!contents.charsmap.empty()) {
    steps.push_back(json::Object{
        {"type", "Precompiled"}, {"precompiled_charsmap", encodeBase64(contents.charsmap)}, {"longest", true}});
  }
  if (contents.trims) {
    steps.push_back(replace("Regex", "\\A +", ""));
    steps.push_back(replace("Regex", " {2,}", " "));
  }
  if (contents.addsBlank) {
    steps.push_back(json::Object{{"type", "Prepend"}, {"prepend", blankMark.str()}});
  }
  steps.push_back(replace("String", " ", blankMark));
  if (contents.trims) { // marks that the text itself has, too
    steps.push_back(replace("Regex", (blankMark + "+\\z").str(), ""));
  }
  return json::Object{{"type", "Sequence"}, {"normalizers", std::move(steps)}};
}

json::Object decoder(const Contents &contents) {
  json::Array steps{replace("String", blankMark, " "), json::Object{{"type", "ByteFallback"}},
                    json::Object{{"type", "Fuse"}}};
  if (contents.addsBlank) {
    steps.push_back(json::Object{{"type", "Strip"}, {"content", " "}, {"start", 1}, {"stop", 0}});
  }
  return json::Object{{"type", "Sequence"}, {"decoders", std::move(steps)}};
}

json::Object model(const Contents &contents) {
  json::Array vocabulary;
  json::Object made{{"type", contents.kind == 2 ? "SentencePieceBPE" : "Unigram"},
                    {"byte_fallback", contents.hasBytes}};
  for (const auto &[id, piece] : enumerate(contents.pieces)) {
    // Names that no text spells stand in for empty pieces: each keeps its number.
    std::string text = piece.text.empty() ? "[EMPTY_" + std::to_string(id) + "]" : piece.text;
    if (piece.type == Piece::Unknown) {
      made["unk_id"] = static_cast<int64_t>(id);
      made["unk_token"] = text;
    }
    vocabulary.push_back(json::Array{std::move(text), piece.score});
  }
  made["vocab"] = std::move(vocabulary);
  return made;
}

/// What stands around a text: nothing, but what the config says, or a class of tokenizers means.
json::Object postProcessor(const Contents &contents, const json::Object &config, StringRef tokenizerClass) {
  json::Array single;
  json::Object specials;
  auto add = [&](StringRef flag, StringRef name, bool otherwise) {
    const json::Object *object = config.getObject(name);
    StringRef text = (object ? object->getString("content") : config.getString(name)).value_or("");
    auto piece = find_if(contents.pieces, [&](const Piece &one) { return one.text == text; });
    if (!config.getBoolean(flag).value_or(otherwise) || text.empty() || piece == contents.pieces.end()) {
      return;
    }
    single.push_back(json::Object{{"SpecialToken", json::Object{{"id", text.str()}, {"type_id", 0}}}});
    specials[text] = json::Object{
        {"id", text.str()}, {"ids", json::Array{piece - contents.pieces.begin()}}, {"tokens", json::Array{text.str()}}};
  };
  add("add_bos_token", "bos_token", tokenizerClass == "LlamaTokenizer" || tokenizerClass == "GemmaTokenizer");
  single.push_back(json::Object{{"Sequence", json::Object{{"id", "A"}, {"type_id", 0}}}});
  add("add_eos_token", "eos_token", tokenizerClass == "T5Tokenizer");
  return json::Object{
      {"type", "TemplateProcessing"}, {"single", std::move(single)}, {"special_tokens", std::move(specials)}};
}

} // namespace

Expected<std::string> writeSentencePiece(StringRef bytes, const Twine &name, const json::Object &config) {
  Contents contents;
  if (!readContents(bytes, &contents)) {
    return invalidInput(name + ": no SentencePiece model");
  }
  if (contents.kind < 1 || contents.kind > 2 || contents.endsWords || !contents.marksBlanks) {
    return invalidInput(name +
                        ": SentencePiece models of words, of characters, and with blanks behind words or left as "
                        "they are, are not supported");
  }
  StringRef tokenizerClass = config.getString("tokenizer_class").value_or("");
  tokenizerClass.consume_back("Fast");
  json::Array added;
  for (const auto &[id, piece] : enumerate(contents.pieces)) {
    bool isSpecial = piece.type == Piece::Control || piece.type == Piece::Unknown;
    if (!piece.text.empty() && (isSpecial || piece.type == Piece::UserDefined)) {
      added.push_back(json::Object{
          {"id", static_cast<int64_t>(id)}, {"content", piece.text}, {"special", isSpecial}, {"normalized", false}});
    }
  }
  json::Object root{{"model", model(contents)},
                    {"normalizer", normalizer(contents)},
                    {"decoder", decoder(contents)},
                    {"post_processor", postProcessor(contents, config, tokenizerClass)},
                    {"added_tokens", std::move(added)}};
  std::string result;
  raw_string_ostream(result) << json::Value(std::move(root));
  return result;
}

Expected<std::string> readSentencePiece(StringRef folder, const json::Object &config) {
  SmallString<256> path(folder);
  sys::path::append(path, "tokenizer.model");
  StringRef tokenizerClass = config.getString("tokenizer_class").value_or("");
  tokenizerClass.consume_back("Fast");
  // Others number the pieces anew (fairseq's order), or put more of them in front.
  bool isPlain = is_contained({"", "LlamaTokenizer", "GemmaTokenizer", "T5Tokenizer"}, tokenizerClass);
  if (tokenizerClass == "T5Tokenizer" && !sys::fs::exists(path)) {
    path = folder;
    sys::path::append(path, "spiece.model");
  }
  if (!isPlain || !sys::fs::exists(path)) {
    return std::string();
  }
  Expected<std::unique_ptr<MappedFile>> file = MappedFile::open(path);
  return file ? writeSentencePiece((*file)->text(), path, config) : file.takeError();
}

} // namespace heddle
