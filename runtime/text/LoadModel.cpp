//===- LoadModel.cpp - tokenizer.json: the model --------------------------===//

#include "runtime/support/Utf8.h"
#include "runtime/text/Loader.h"

#include <algorithm>

namespace heddle::runtime {

heddle_status TokenizerLoader::loadModel(const JsonNode *model) {
  std::string_view type = typeOf(model);
  if (type.empty()) {
    // Old files name no type; the parts that only one kind has tell it.
    type = member(model, "continuing_subword_prefix") && !member(model, "merges") ? "WordPiece"
           : member(model, "merges")                                              ? "BPE"
           : member(model, "unk_id")                                              ? "Unigram"
                                                                                  : "";
  }
  if (type == "WordPiece") {
    return loadWordPiece(model);
  }
  if (type == "BPE") {
    return loadBpe(model);
  }
  if (type == "SentencePieceBPE") {
    return loadSentencePieceBpe(model);
  }
  if (type == "Unigram") {
    return loadUnigram(model);
  }
  if (type == "WordLevel") {
    tokenizer.model.kind = TokenModel::Kind::wordLevel;
    tokenizer.model.unknown = String(text(model, "unk_token", "<unk>"));
    return loadVocabulary(model);
  }
  return unknownPart("model", model, "BPE, Unigram, WordPiece and WordLevel");
}

heddle_status TokenizerLoader::loadVocabulary(const JsonNode *model) {
  const JsonNode *vocabulary = member(model, "vocab");
  if (!vocabulary || vocabulary->kind != JsonNode::Kind::object) {
    return damaged("the model has no `vocab` object");
  }
  for (const JsonNode *token = document.first(vocabulary); token; token = document.next(token)) {
    int64_t id = jsonInteger(token);
    if (id < 0 || id > UINT32_MAX) {
      return damaged("a token of the vocabulary has no number");
    }
    tokenizer.model.vocabulary.add(token->key, id);
  }
  return HEDDLE_OK;
}

heddle_status TokenizerLoader::loadWordPiece(const JsonNode *model) {
  WordPieceModel &wordPiece = tokenizer.model.wordPiece;
  tokenizer.model.kind = TokenModel::Kind::wordPiece;
  wordPiece.unknown = String(text(model, "unk_token", "[UNK]"));
  wordPiece.continuingPrefix = String(text(model, "continuing_subword_prefix", "##"));
  const JsonNode *longest = member(model, "max_input_chars_per_word");
  if (longest && jsonInteger(longest) < 0) {
    return damaged("`max_input_chars_per_word` is no count");
  }
  wordPiece.maxWordLength = longest ? static_cast<uint64_t>(jsonInteger(longest)) : 100;
  return loadVocabulary(model);
}

heddle_status TokenizerLoader::loadBpe(const JsonNode *model) {
  tokenizer.model.kind = TokenModel::Kind::bpe;
  BpeModel &bpe = tokenizer.model.bpe;
  bpe.hasUnknown = isString(member(model, "unk_token"));
  bpe.unknown = String(text(model, "unk_token"));
  bpe.continuingPrefix = String(text(model, "continuing_subword_prefix"));
  bpe.endOfWord = String(text(model, "end_of_word_suffix"));
  bpe.fuseUnknown = truth(model, "fuse_unk", false);
  bpe.byteFallback = truth(model, "byte_fallback", false);
  bpe.ignoreMerges = truth(model, "ignore_merges", false);
  if (heddle_status status = loadVocabulary(model)) {
    return status;
  }
  const JsonNode *merges = member(model, "merges");
  if (!merges || merges->kind != JsonNode::Kind::array) {
    return damaged("the model has no list `merges`");
  }
  for (const JsonNode *merge = document.first(merges); merge; merge = document.next(merge)) {
    if (heddle_status status = loadMerge(merge, bpe.continuingPrefix.size())) {
      return status;
    }
  }
  return HEDDLE_OK;
}

/// A pair of tokens, as a list of two or as a string with one blank between them.
heddle_status TokenizerLoader::loadMerge(const JsonNode *merge, size_t prefix) {
  std::string_view left, right;
  if (isString(merge)) {
    size_t blank = merge->text.find(' ');
    if (blank == std::string_view::npos || merge->text.find(' ', blank + 1) != std::string_view::npos) {
      return damaged("a merge is no pair of tokens with a blank between them");
    }
    left = slice(merge->text, 0, blank);
    right = slice(merge->text, blank + 1);
  } else {
    const JsonNode *first = merge->kind == JsonNode::Kind::array ? document.first(merge) : nullptr;
    const JsonNode *second = first ? document.next(first) : nullptr;
    if (!isString(first) || !isString(second) || document.next(second)) {
      return damaged("a merge is no pair of tokens");
    }
    left = first->text;
    right = second->text;
  }
  if (right.size() < prefix) {
    return damaged("the right token of a merge is shorter than the prefix of continuing tokens");
  }
  String both(left);
  both.append(slice(right, prefix));
  const Vocabulary &vocabulary = tokenizer.model.vocabulary;
  int64_t ids[] = {vocabulary.find(left), vocabulary.find(right), vocabulary.find(both.view())};
  if (ids[0] < 0 || ids[1] < 0 || ids[2] < 0) {
    return damaged("a merge has a token, or makes one, that the vocabulary lacks");
  }
  tokenizer.model.bpe.addMerge(static_cast<uint32_t>(ids[0]), static_cast<uint32_t>(ids[1]),
                               static_cast<uint32_t>(ids[2]));
  return HEDDLE_OK;
}

/// A list of pairs of a token and its score; a token's place is its number.
heddle_status TokenizerLoader::loadScoredVocabulary(const JsonNode *model, Vector<double> *scores) {
  const JsonNode *vocabulary = member(model, "vocab");
  if (!vocabulary || vocabulary->kind != JsonNode::Kind::array) {
    return damaged("the model has no list `vocab`");
  }
  for (const JsonNode *pair = document.first(vocabulary); pair; pair = document.next(pair)) {
    const JsonNode *token = pair->kind == JsonNode::Kind::array ? document.first(pair) : nullptr;
    const JsonNode *score = token ? document.next(token) : nullptr;
    if (!isString(token) || !score || score->kind != JsonNode::Kind::number) {
      return damaged("an entry of the vocabulary is no pair of a token and its score");
    }
    tokenizer.model.vocabulary.add(token->text, static_cast<int64_t>(scores->size()));
    scores->push(jsonReal(score, 0));
  }
  return HEDDLE_OK;
}

/// Heddle's own type, for vocabularies that come with scores and no merges (GGUF's `llama`).
heddle_status TokenizerLoader::loadSentencePieceBpe(const JsonNode *model) {
  tokenizer.model.kind = TokenModel::Kind::bpe;
  BpeModel &bpe = tokenizer.model.bpe;
  bpe.hasUnknown = isString(member(model, "unk_token"));
  bpe.unknown = String(text(model, "unk_token"));
  bpe.byteFallback = truth(model, "byte_fallback", true);
  Vector<double> scores;
  if (heddle_status status = loadScoredVocabulary(model, &scores)) {
    return status;
  }
  Vector<float> narrow;
  narrow.reserve(scores.size());
  for (double score : scores) {
    narrow.push(static_cast<float>(score));
  }
  if (narrow.empty()) {
    return damaged("the vocabulary is empty");
  }
  bpe.setScores(std::move(narrow));
  return HEDDLE_OK;
}

heddle_status TokenizerLoader::loadUnigram(const JsonNode *model) {
  tokenizer.model.kind = TokenModel::Kind::unigram;
  UnigramModel &unigram = tokenizer.model.unigram;
  unigram.byteFallback = truth(model, "byte_fallback", false);
  Vector<double> scores;
  if (heddle_status status = loadScoredVocabulary(model, &scores)) {
    return status;
  }
  const JsonNode *vocabulary = member(model, "vocab");
  size_t id = 0;
  for (const JsonNode *pair = document.first(vocabulary); pair; pair = document.next(pair)) {
    unigram.add(document.first(pair)->text, scores[id++]);
  }
  unigram.build();
  const JsonNode *unknown = member(model, "unk_id");
  unigram.unknownId = isNull(unknown) ? -1 : jsonInteger(unknown);
  if (!isNull(unknown) && (unigram.unknownId < 0 || unigram.unknownId >= static_cast<int64_t>(scores.size()))) {
    return damaged("`unk_id` is no number of a token");
  }
  return HEDDLE_OK;
}

} // namespace heddle::runtime
