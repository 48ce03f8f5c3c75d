//===- MergesTokenizer.cpp - vocab.json and merges.txt --------------------===//
#include "frontend/Import/MergesTokenizer.h"

#include "frontend/Import/BoundedJSON.h"
#include "frontend/Import/MappedFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace heddle {

namespace {

/// How the classes that share these files end a text.
enum class Around { Nothing, BeginAndEnd, Unknown };

Around aroundText(StringRef tokenizerClass) {
  tokenizerClass.consume_back("Fast");
  if (tokenizerClass.empty() || tokenizerClass == "GPT2Tokenizer") {
    return Around::Nothing;
  }
  for (StringRef name : {"RobertaTokenizer", "BartTokenizer", "LongformerTokenizer", "LEDTokenizer"}) {
    if (tokenizerClass == name) {
      return Around::BeginAndEnd;
    }
  }
  return Around::Unknown;
}

json::Object addedToken(StringRef content, int64_t id, bool isSpecial) {
  return json::Object{{"id", id},        {"content", content.str()}, {"single_word", false}, {"lstrip", false},
                      {"rstrip", false}, {"normalized", !isSpecial}, {"special", isSpecial}};
}

/// The text of a token: as it is, or as an object with flags.
StringRef tokenText(const json::Object &config, StringRef name) {
  const json::Object *object = config.getObject(name);
  return (object ? object->getString("content") : config.getString(name)).value_or("");
}

/// What is written around a text: nothing but the beginning where `add_bos_token` says so, or `<s> A </s>`.
json::Value postProcessor(const json::Object &config, const json::Object &vocabulary, Around around) {
  auto known = [&](StringRef name) { return vocabulary.getInteger(tokenText(config, name)); };
  auto pair = [&](StringRef name) { return json::Array{tokenText(config, name).str(), *known(name)}; };
  if (around == Around::BeginAndEnd && known("sep_token") && known("cls_token")) {
    return json::Object{{"type", "RobertaProcessing"},
                        {"sep", pair("sep_token")},
                        {"cls", pair("cls_token")},
                        {"trim_offsets", true},
                        {"add_prefix_space", false}};
  }
  json::Object text{{"Sequence", json::Object{{"id", "A"}, {"type_id", 0}}}};
  json::Array parts;
  json::Object specials;
  if (around == Around::Nothing && config.getBoolean("add_bos_token").value_or(false) && known("bos_token")) {
    std::string bos = tokenText(config, "bos_token").str();
    parts.push_back(json::Object{{"SpecialToken", json::Object{{"id", bos}, {"type_id", 0}}}});
    specials[bos] = json::Object{{"id", bos}, {"ids", json::Array{*known("bos_token")}}, {"tokens", json::Array{bos}}};
  }
  parts.push_back(std::move(text));
  json::Value single = json::Array(parts);
  return json::Object{
      {"type", "TemplateProcessing"}, {"single", single}, {"pair", single}, {"special_tokens", std::move(specials)}};
}

/// Special tokens by their names, and what `added_tokens_decoder` lists by number.
json::Array addedTokens(const json::Object &config, const json::Object &vocabulary) {
  json::Array added;
  StringMap<bool> seen;
  if (const json::Object *listed = config.getObject("added_tokens_decoder")) {
    for (const auto &[key, value] : *listed) {
      int64_t id = 0;
      const json::Object *token = value.getAsObject();
      StringRef content = token ? token->getString("content").value_or("") : "";
      if (!content.empty() && !StringRef(key).getAsInteger(10, id) && id >= 0 && seen.try_emplace(content).second) {
        json::Object one = addedToken(content, id, token->getBoolean("special").value_or(false));
        for (StringRef flag : {"single_word", "lstrip", "rstrip", "normalized"}) {
          one[flag] = token->getBoolean(flag).value_or(*one.getBoolean(flag));
        }
        added.push_back(std::move(one));
      }
    }
  }
  for (StringRef name : {"bos_token", "eos_token", "unk_token", "sep_token", "pad_token", "cls_token", "mask_token"}) {
    StringRef content = tokenText(config, name);
    std::optional<int64_t> id = vocabulary.getInteger(content);
    if (!content.empty() && id && seen.try_emplace(content).second) {
      added.push_back(addedToken(content, *id, /*isSpecial=*/true));
    }
  }
  return added;
}

} // namespace

Expected<std::string> writeMergesTokenizer(NamedText vocabularyFile, NamedText mergesFile, const json::Object &config) {
  Expected<json::Value> value = parseBoundedJSON(vocabularyFile.text, vocabularyFile.name);
  if (!value) {
    return value.takeError();
  }
  json::Object *vocabulary = value->getAsObject();
  if (!vocabulary ||
      llvm::any_of(*vocabulary, [](const auto &entry) { return entry.second.getAsInteger().value_or(-1) < 0; })) {
    return invalidInput(vocabularyFile.name + ": expected an object of tokens and their numbers");
  }
  json::Array merges;
  StringRef rest = mergesFile.text;
  for (size_t line = 1; !rest.empty(); ++line) {
    StringRef text;
    std::tie(text, rest) = rest.split('\n');
    text = text.rtrim("\r");
    if (text.empty() || (line == 1 && text.starts_with("#version"))) {
      continue;
    }
    auto [left, right] = text.split(' ');
    if (left.empty() || right.empty() || right.contains(' ') || !json::isUTF8(text)) {
      return invalidInput(mergesFile.name + ":" + Twine(line) + ": expected two tokens with a blank between them");
    }
    merges.push_back(json::Array{left.str(), right.str()});
  }
  Around around = aroundText(config.getString("tokenizer_class").value_or(""));
  json::Array added = addedTokens(config, *vocabulary);
  json::Value post = postProcessor(config, *vocabulary, around);
  bool addsBlank = config.getBoolean("add_prefix_space").value_or(false);
  json::Object bytes{
      {"type", "ByteLevel"}, {"add_prefix_space", addsBlank}, {"trim_offsets", true}, {"use_regex", true}};
  json::Object tokenizer{
      {"version", "1.0"},
      {"added_tokens", std::move(added)},
      {"normalizer", nullptr},
      {"pre_tokenizer", json::Object(bytes)},
      {"post_processor", std::move(post)},
      {"decoder", json::Object(bytes)},
      {"model", json::Object{{"type", "BPE"}, {"vocab", std::move(*vocabulary)}, {"merges", std::move(merges)}}}};
  std::string text;
  raw_string_ostream(text) << json::Value(std::move(tokenizer));
  return text;
}

Expected<std::string> readMergesTokenizer(StringRef folder, const json::Object &config) {
  SmallString<256> vocabularyPath(folder), mergesPath(folder);
  sys::path::append(vocabularyPath, "vocab.json");
  sys::path::append(mergesPath, "merges.txt");
  if (!sys::fs::exists(vocabularyPath) || !sys::fs::exists(mergesPath) ||
      aroundText(config.getString("tokenizer_class").value_or("")) == Around::Unknown) {
    return std::string();
  }
  Expected<std::unique_ptr<MappedFile>> vocabularyFile = MappedFile::open(vocabularyPath);
  if (!vocabularyFile) {
    return vocabularyFile.takeError();
  }
  Expected<std::unique_ptr<MappedFile>> mergesFile = MappedFile::open(mergesPath);
  if (!mergesFile) {
    return mergesFile.takeError();
  }
  return writeMergesTokenizer({vocabularyPath, (*vocabularyFile)->text()}, {mergesPath, (*mergesFile)->text()}, config);
}

} // namespace heddle
