//===- RulesReader.cpp - rules out of generation configs ------------------===//

#include "runtime/generate/Rules.h"

#include "runtime/support/Message.h"

#include <algorithm>
#include <cmath>

using namespace heddle::runtime;

/// Reads members of one object; after a failure the rest is passed over.
struct Rules::Reader {
  const JsonDocument &document;
  const JsonNode *object;
  heddle_message *message;
  heddle_status status = HEDDLE_OK;

  /// The member, or null where there is none or something has failed.
  const JsonNode *member(const char *key) const {
    const JsonNode *value = status ? nullptr : document.find(object, key);
    return isNull(value) ? nullptr : value;
  }
  void refuse(const char *key, const char *why) {
    status = fail(message, HEDDLE_INVALID_INPUT, "rule `%s` %s", key, why);
  }
  const JsonNode *firstOf(const JsonNode *list) const {
    return list && list->kind == JsonNode::Kind::array ? document.first(list) : nullptr;
  }

  void count(const char *key, int64_t *result) {
    if (const JsonNode *value = member(key)) {
      *result = jsonInteger(value);
      if (*result < 0) {
        refuse(key, "is no count");
      }
    }
  }

  void penalty(const char *key, double *result) {
    if (const JsonNode *value = member(key)) {
      *result = jsonReal(value, 0);
      if (!(*result > 0 && *result <= 1e6)) {
        refuse(key, "is no positive number");
      }
    }
  }

  /// One token, or a list of them.
  bool addTokens(const JsonNode *value, Vector<int64_t> *tokens) const {
    bool isList = value->kind == JsonNode::Kind::array;
    const JsonNode *one = isList ? document.first(value) : value;
    for (; one; one = isList ? document.next(one) : nullptr) {
      tokens->push(jsonInteger(one));
      if (tokens->back() < 0) {
        return false;
      }
    }
    return true;
  }

  void tokens(const char *key, Vector<int64_t> *result) {
    const JsonNode *value = member(key);
    if (value && !addTokens(value, result)) {
      refuse(key, "names what is no token: tokens are whole numbers that are not negative");
    }
  }

  /// Adds a list of one token or more; false if it is something else.
  bool addWord(const JsonNode *list, float bias, WordBiases *words) const {
    size_t begin = words->tokens.size();
    if (!firstOf(list) || !addTokens(list, &words->tokens)) {
      return false;
    }
    words->sizes.push(words->tokens.size() - begin);
    words->biases.push(bias);
    return true;
  }

  /// Sequences that may not come; an end token alone may.
  void badWords(const int64_t *ends, size_t endCount, WordBiases *words) {
    const char *key = "bad_words_ids";
    const JsonNode *list = member(key);
    bool isGood = !list || list->kind == JsonNode::Kind::array;
    for (const JsonNode *word = firstOf(list); word && isGood; word = document.next(word)) {
      isGood = addWord(word, -INFINITY, words);
      if (isGood && words->sizes.back() == 1 &&
          std::find(ends, ends + endCount, words->tokens.back()) != ends + endCount) {
        words->tokens.pop();
        words->sizes.pop();
        words->biases.pop();
      }
    }
    if (!isGood) {
      refuse(key, "is no list of lists of one token or more");
    }
  }

  /// Pairs of a sequence and what is added to the score of its last token.
  void sequenceBias(WordBiases *words) {
    const char *key = "sequence_bias";
    const JsonNode *list = member(key);
    bool isGood = !list || list->kind == JsonNode::Kind::array;
    for (const JsonNode *pair = firstOf(list); pair && isGood; pair = document.next(pair)) {
      const JsonNode *word = firstOf(pair), *bias = word ? document.next(word) : nullptr;
      double value = jsonReal(bias, NAN);
      isGood = std::isfinite(value) && !document.next(bias) && addWord(word, static_cast<float>(value), words);
    }
    if (!isGood) {
      refuse(key, "is no list of pairs of a list of tokens and a number");
    }
  }

  /// Pairs of a place of the text and the token that comes there, or a list of tokens of which one does.
  void forcedPlaces(Vector<Forced> *places, Vector<int64_t> *choices) {
    const char *key = "forced_decoder_ids";
    const JsonNode *list = member(key);
    bool isGood = !list || list->kind == JsonNode::Kind::array;
    for (const JsonNode *pair = firstOf(list); pair && isGood; pair = document.next(pair)) {
      const JsonNode *place = firstOf(pair), *tokens = place ? document.next(place) : nullptr;
      size_t begin = choices->size();
      isGood = tokens && jsonInteger(place) >= 0 && addTokens(tokens, choices) && choices->size() > begin;
      places->push({isGood ? jsonInteger(place) : 0, begin, choices->size()});
    }
    if (!isGood) {
      refuse(key, "is no list of pairs of a place and a token, or tokens, that may come there");
    }
  }

  /// A pair: after how many new tokens the end is favoured, and by which factor a token.
  void lengthPenalty(int64_t *start, double *factor) {
    const char *key = "exponential_decay_length_penalty";
    if (const JsonNode *pair = member(key)) {
      const JsonNode *first = firstOf(pair), *second = first ? document.next(first) : nullptr;
      *start = first ? jsonInteger(first) : -1;
      *factor = jsonReal(second, 0);
      if (*start < 0 || !(*factor > 0 && *factor <= 1e6)) {
        refuse(key, "is no pair of a count and a positive number");
      }
    }
  }
};

heddle_status Rules::read(const JsonDocument &document, const JsonNode *object, const int64_t *ends, size_t endCount,
                          heddle_message *message) {
  this->ends = ends;
  this->endCount = endCount;
  if (isNull(object)) {
    return HEDDLE_OK;
  }
  if (object->kind != JsonNode::Kind::object) {
    return fail(message, HEDDLE_INVALID_INPUT, "the rules of a text are no JSON object");
  }
  Reader reader = {document, object, message};
  reader.sequenceBias(&favoured);
  reader.penalty("encoder_repetition_penalty", &sourceRepetition);
  reader.penalty("repetition_penalty", &repetition);
  reader.count("no_repeat_ngram_size", &ngram);
  reader.count("encoder_no_repeat_ngram_size", &sourceNgram);
  reader.badWords(ends, endCount, &forbidden);
  reader.count("min_length", &leastLength);
  reader.count("min_new_tokens", &leastNew);
  reader.tokens("forced_bos_token_id", &forcedFirst);
  reader.tokens("forced_eos_token_id", &forcedLast);
  reader.forcedPlaces(&forced, &forcedTokens);
  reader.lengthPenalty(&decayStart, &decay);
  reader.tokens("suppress_tokens", &never);
  reader.tokens("begin_suppress_tokens", &neverFirst);
  removesInvalid = jsonTruth(reader.member("remove_invalid_values"), false);
  const JsonNode *guidance = reader.member("guidance_scale");
  if (guidance && jsonReal(guidance, 0) != 1) {
    reader.refuse("guidance_scale", "is not supported: leave it out, or give other rules ({} for none)");
  }
  if (reader.member("watermarking_config")) {
    reader.refuse("watermarking_config", "is not supported: leave it out, or give other rules ({} for none)");
  }
  hasAny = leastLength > 0 || leastNew > 0 || ngram > 0 || sourceNgram > 0 || repetition != 1 ||
           sourceRepetition != 1 || decay > 0 || removesInvalid || !forcedFirst.empty() || !forcedLast.empty() ||
           !forced.empty() || !never.empty() || !neverFirst.empty() || !favoured.sizes.empty() ||
           !forbidden.sizes.empty();
  return reader.status;
}
