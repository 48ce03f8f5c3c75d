//===- LoadRules.cpp - tokenizer.json: normalisers, words, decoders -------===//

#include "runtime/support/Utf8.h"
#include "runtime/text/Loader.h"

namespace heddle::runtime {

heddle_status TokenizerLoader::loadPattern(const JsonNode *pattern, Pattern *result) {
  const JsonNode *literal = member(pattern, "String");
  const JsonNode *regex = member(pattern, "Regex");
  if (isString(literal)) {
    result->setLiteral(literal->text);
    return HEDDLE_OK;
  }
  if (isString(regex)) {
    return result->setRegex(regex->text, message);
  }
  return damaged("a pattern is neither {\"String\": ...} nor {\"Regex\": ...}");
}

heddle_status TokenizerLoader::loadCharacter(const JsonNode *node, const char *what, uint32_t *character) {
  std::string_view text = jsonString(node, "");
  size_t end = 0;
  *character = text.empty() ? 0 : nextCodePoint(text, &end);
  return text.empty() || end != text.size() ? damaged(what) : HEDDLE_OK;
}

heddle_status TokenizerLoader::loadPrependScheme(const JsonNode *node, PrependScheme *scheme) {
  std::string_view name = text(node, "prepend_scheme", truth(node, "add_prefix_space", true) ? "always" : "never");
  if (name != "always" && name != "first" && name != "never") {
    return damaged("a Metaspace's `prepend_scheme` is none of always, first and never");
  }
  *scheme = name == "always" ? PrependScheme::always : name == "first" ? PrependScheme::first : PrependScheme::never;
  return HEDDLE_OK;
}

heddle_status TokenizerLoader::loadBehavior(const JsonNode *node, SplitBehavior *behavior) {
  struct Name {
    std::string_view text;
    SplitBehavior behavior;
  };
  constexpr Name names[] = {{"Removed", SplitBehavior::removed},
                            {"Isolated", SplitBehavior::isolated},
                            {"MergedWithPrevious", SplitBehavior::mergedWithPrevious},
                            {"MergedWithNext", SplitBehavior::mergedWithNext},
                            {"Contiguous", SplitBehavior::contiguous}};
  for (const Name &name : names) {
    if (text(node, "behavior", "Isolated") == name.text) {
      *behavior = name.behavior;
      return HEDDLE_OK;
    }
  }
  return damaged("a splitting rule has a `behavior` that is not known");
}

heddle_status TokenizerLoader::loadNormalizer(const JsonNode *node) {
  using Kind = Normalizer::Kind;
  struct Name {
    std::string_view text;
    Kind kind;
  };
  constexpr Name names[] = {{"BertNormalizer", Kind::bert},
                            {"ByteLevel", Kind::byteLevel},
                            {"Lowercase", Kind::lowercase},
                            {"NFC", Kind::nfc},
                            {"NFD", Kind::nfd},
                            {"NFKC", Kind::nfkc},
                            {"NFKD", Kind::nfkd},
                            {"Nmt", Kind::nmt},
                            {"Precompiled", Kind::precompiled},
                            {"Prepend", Kind::prepend},
                            {"Replace", Kind::replace},
                            {"Strip", Kind::strip},
                            {"StripAccents", Kind::stripAccents}};
  if (isNull(node)) {
    return HEDDLE_OK;
  }
  if (typeOf(node) == "Sequence") {
    return loadAll(member(node, "normalizers"), &TokenizerLoader::loadNormalizer);
  }
  const Name *found = nullptr;
  for (const Name &name : names) {
    found = typeOf(node) == name.text ? &name : found;
  }
  if (!found) {
    return unknownPart("normalizer", node,
                       "BertNormalizer, ByteLevel, Lowercase, NFC, NFD, NFKC, NFKD, Nmt, Precompiled, Prepend, "
                       "Replace, Strip, StripAccents and Sequence");
  }
  Normalizer rule;
  rule.kind = found->kind;
  rule.cleanText = truth(node, "clean_text", true);
  rule.handleChinese = truth(node, "handle_chinese_chars", true);
  rule.lowerCase = truth(node, "lowercase", true);
  rule.dropAccents = truth(node, "strip_accents", rule.lowerCase);
  rule.left = truth(node, "strip_left", true);
  rule.right = truth(node, "strip_right", true);
  heddle_status status = HEDDLE_OK;
  if (rule.kind == Kind::replace) {
    rule.content = String(text(node, "content"));
    status = loadPattern(member(node, "pattern"), &rule.pattern);
  } else if (rule.kind == Kind::prepend) {
    rule.content = String(text(node, "prepend"));
  } else if (rule.kind == Kind::precompiled && !rule.charsmap.load(text(node, "precompiled_charsmap"))) {
    status = damaged("`precompiled_charsmap` is damaged");
  } else if (rule.kind == Kind::precompiled && truth(node, "longest", false)) {
    rule.charsmap.takeLongest(); // Heddle's own member, for SentencePiece's files
  }
  tokenizer.normalizers.push(std::move(rule));
  return status;
}

heddle_status TokenizerLoader::loadPreTokenizer(const JsonNode *node) {
  using Kind = PreTokenizer::Kind;
  struct Name {
    std::string_view text;
    Kind kind;
  };
  constexpr Name names[] = {{"BertPreTokenizer", Kind::bert},        {"ByteLevel", Kind::byteLevel},
                            {"CharDelimiterSplit", Kind::delimiter}, {"Digits", Kind::digits},
                            {"FixedLength", Kind::fixedLength},      {"Metaspace", Kind::metaspace},
                            {"Punctuation", Kind::punctuation},      {"Split", Kind::split},
                            {"Whitespace", Kind::whitespace},        {"WhitespaceSplit", Kind::whitespaceSplit}};
  if (isNull(node)) {
    return HEDDLE_OK;
  }
  if (typeOf(node) == "Sequence") {
    return loadAll(member(node, "pretokenizers"), &TokenizerLoader::loadPreTokenizer);
  }
  const Name *found = nullptr;
  for (const Name &name : names) {
    found = typeOf(node) == name.text ? &name : found;
  }
  if (!found) {
    return unknownPart("pre-tokenizer", node,
                       "BertPreTokenizer, ByteLevel, CharDelimiterSplit, Digits, FixedLength, Metaspace, Punctuation, "
                       "Split, Whitespace, WhitespaceSplit and Sequence");
  }
  PreTokenizer rule;
  rule.kind = found->kind;
  rule.addPrefixSpace = truth(node, "add_prefix_space", true);
  rule.usesRegex = truth(node, "use_regex", true);
  rule.individual = truth(node, "individual_digits", false);
  rule.splits = truth(node, "split", true);
  rule.invert = truth(node, "invert", false);
  heddle_status status = loadBehavior(node, &rule.behavior);
  if (status) {
    return status;
  }
  if (rule.kind == Kind::byteLevel && rule.usesRegex) {
    status = rule.pattern.setRegex(PreTokenizer::words, message);
  } else if (rule.kind == Kind::split) {
    status = loadPattern(member(node, "pattern"), &rule.pattern);
  } else if (rule.kind == Kind::delimiter) {
    status =
        loadCharacter(member(node, "delimiter"), "a CharDelimiterSplit has no character `delimiter`", &rule.character);
  } else if (rule.kind == Kind::metaspace) {
    status = loadCharacter(member(node, "replacement"), "a Metaspace has no character `replacement`", &rule.character);
    status = status ? status : loadPrependScheme(node, &rule.prepend);
  } else if (rule.kind == Kind::fixedLength) {
    int64_t length = member(node, "length") ? jsonInteger(member(node, "length")) : 5;
    status = length < 1 ? damaged("a FixedLength has no `length`") : HEDDLE_OK;
    rule.length = static_cast<uint64_t>(length);
  }
  tokenizer.preTokenizers.push(std::move(rule));
  return status;
}

heddle_status TokenizerLoader::loadDecoder(const JsonNode *node) {
  if (isNull(node)) {
    return HEDDLE_OK;
  }
  using Kind = Decoder::Kind;
  std::string_view type = typeOf(node);
  if (type == "Sequence") {
    return loadAll(member(node, "decoders"), &TokenizerLoader::loadDecoder);
  }
  Decoder rule;
  heddle_status status = HEDDLE_OK;
  if (type == "BPEDecoder") {
    rule.kind = Kind::bpe;
    rule.content = String(text(node, "suffix", "</w>"));
  } else if (type == "ByteFallback") {
    rule.kind = Kind::byteFallback;
  } else if (type == "ByteLevel") {
    rule.kind = Kind::byteLevel;
  } else if (type == "CTC") {
    rule.kind = Kind::ctc;
    rule.content = String(text(node, "pad_token", "<pad>"));
    rule.delimiter = String(text(node, "word_delimiter_token", "|"));
    rule.cleanup = truth(node, "cleanup", true);
  } else if (type == "Fuse") {
    rule.kind = Kind::fuse;
  } else if (type == "Metaspace") {
    rule.kind = Kind::metaspace;
    PrependScheme scheme = PrependScheme::always;
    status = loadCharacter(member(node, "replacement"), "a Metaspace has no character `replacement`", &rule.character);
    status = status ? status : loadPrependScheme(node, &scheme);
    rule.keepsFirst = scheme == PrependScheme::never;
  } else if (type == "Replace") {
    rule.kind = Kind::replace;
    rule.content = String(text(node, "content"));
    status = loadPattern(member(node, "pattern"), &rule.pattern);
  } else if (type == "Strip") {
    rule.kind = Kind::strip;
    int64_t start = jsonInteger(member(node, "start")), stop = jsonInteger(member(node, "stop"));
    rule.start = static_cast<uint64_t>(start < 0 ? 0 : start);
    rule.stop = static_cast<uint64_t>(stop < 0 ? 0 : stop);
    status = loadCharacter(member(node, "content"), "a Strip has no character `content`", &rule.character);
  } else if (type == "WordPiece") {
    rule.kind = Kind::wordPiece;
    rule.content = String(text(node, "prefix", "##"));
    rule.cleanup = truth(node, "cleanup", true);
  } else {
    return unknownPart("decoder", node,
                       "BPEDecoder, ByteFallback, ByteLevel, CTC, Fuse, Metaspace, Replace, Strip, WordPiece and "
                       "Sequence");
  }
  tokenizer.decoders.push(std::move(rule));
  return status;
}

} // namespace heddle::runtime
