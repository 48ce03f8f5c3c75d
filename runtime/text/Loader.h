//===- Loader.h - reading the parts of a tokenizer.json -------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_LOADER_H
#define HEDDLE_RUNTIME_TEXT_LOADER_H

#include "runtime/text/Json.h"
#include "runtime/text/Tokenizer.h"

namespace heddle::runtime {

/// Reads the parts of a tokenizer.json one after another.
class TokenizerLoader {
public:
  TokenizerLoader(heddle_tokenizer &tokenizer, heddle_message *message) : tokenizer(tokenizer), message(message) {}
  heddle_status load(std::string_view json);

private:
  // LoadModel.cpp
  heddle_status loadModel(const JsonNode *model);
  heddle_status loadVocabulary(const JsonNode *model);
  heddle_status loadWordPiece(const JsonNode *model);
  heddle_status loadBpe(const JsonNode *model);
  heddle_status loadMerge(const JsonNode *merge, size_t prefix);
  heddle_status loadScoredVocabulary(const JsonNode *model, Vector<double> *scores);
  heddle_status loadSentencePieceBpe(const JsonNode *model);
  heddle_status loadUnigram(const JsonNode *model);
  // LoadRules.cpp
  heddle_status loadNormalizer(const JsonNode *normalizer);
  heddle_status loadPreTokenizer(const JsonNode *preTokenizer);
  heddle_status loadDecoder(const JsonNode *decoder);
  heddle_status loadPattern(const JsonNode *pattern, Pattern *result);
  heddle_status loadCharacter(const JsonNode *node, const char *what, uint32_t *character);
  heddle_status loadPrependScheme(const JsonNode *node, PrependScheme *scheme);
  heddle_status loadBehavior(const JsonNode *node, SplitBehavior *behavior);
  // Load.cpp
  heddle_status loadAddedTokens(const JsonNode *tokens);
  heddle_status loadPostProcessor(const JsonNode *processor);
  heddle_status loadTemplate(const JsonNode *processor);
  heddle_status loadSurround(const JsonNode *processor);
  heddle_status wrap(const Vector<TemplatePiece> &pieces);

  heddle_status damaged(const char *what);
  /// The error of a type that is not in the list of `known` ones.
  heddle_status unknownPart(const char *part, const JsonNode *node, const char *known);
  /// Loads the members of a Sequence one after another.
  heddle_status loadAll(const JsonNode *list, heddle_status (TokenizerLoader::*load)(const JsonNode *));
  const JsonNode *member(const JsonNode *node, std::string_view name) const { return document.find(node, name); }
  std::string_view typeOf(const JsonNode *node) const { return jsonString(member(node, "type"), ""); }
  bool truth(const JsonNode *node, std::string_view name, bool otherwise) const {
    return jsonTruth(member(node, name), otherwise);
  }
  std::string_view text(const JsonNode *node, std::string_view name, std::string_view otherwise = {}) const {
    return jsonString(member(node, name), otherwise);
  }

  heddle_tokenizer &tokenizer;
  heddle_message *message;
  JsonDocument document;
  size_t rules = 0; ///< of all Sequences together
};

} // namespace heddle::runtime

#endif
