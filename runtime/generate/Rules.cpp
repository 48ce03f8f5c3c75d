//===- Rules.cpp - tokens that may not follow, or have to -----------------===//

#include "runtime/generate/Rules.h"

#include "runtime/support/Message.h"

#include <algorithm>

using namespace heddle::runtime;

/// One token, or a list of them.
heddle_status Rules::readTokens(const JsonDocument &document, const JsonNode *object, const char *key,
                                Vector<int64_t> *tokens, heddle_message *message) const {
  const JsonNode *value = document.find(object, key);
  if (isNull(value)) {
    return HEDDLE_OK;
  }
  bool isList = value->kind == JsonNode::Kind::array;
  for (const JsonNode *one = isList ? document.first(value) : value; one; one = isList ? document.next(one) : nullptr) {
    int64_t token = jsonInteger(one);
    if (token < 0) {
      return fail(message, HEDDLE_INVALID_INPUT, "rule `%s`: a token is a whole number that is not negative", key);
    }
    tokens->push(token);
  }
  return HEDDLE_OK;
}

heddle_status Rules::readCount(const JsonDocument &document, const JsonNode *object, const char *key, int64_t *count,
                               heddle_message *message) const {
  const JsonNode *value = document.find(object, key);
  if (isNull(value)) {
    return HEDDLE_OK;
  }
  *count = jsonInteger(value);
  if (*count < 0) {
    return fail(message, HEDDLE_INVALID_INPUT, "rule `%s` is no count", key);
  }
  return HEDDLE_OK;
}

heddle_status Rules::readWords(const JsonDocument &document, const JsonNode *object, heddle_message *message) {
  const JsonNode *list = document.find(object, "bad_words_ids");
  if (isNull(list)) {
    return HEDDLE_OK;
  }
  bool isList = list->kind == JsonNode::Kind::array;
  for (const JsonNode *word = isList ? document.first(list) : nullptr; word; word = document.next(word)) {
    size_t begin = words.size();
    isList = isList && word->kind == JsonNode::Kind::array && document.first(word);
    for (const JsonNode *token = isList ? document.first(word) : nullptr; token; token = document.next(token)) {
      words.push(jsonInteger(token));
      isList = isList && words.back() >= 0;
    }
    // A word that is an end token alone may come.
    if (words.size() == begin + 1 && std::find(ends, ends + endCount, words.back()) != ends + endCount) {
      words.pop();
    } else {
      wordSizes.push(words.size() - begin);
    }
  }
  return isList ? HEDDLE_OK
                : fail(message, HEDDLE_INVALID_INPUT, "rule `bad_words_ids` is no list of lists of one token or more");
}

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
  heddle_status status = readCount(document, object, "min_length", &leastLength, message);
  status = status ? status : readCount(document, object, "min_new_tokens", &leastNew, message);
  status = status ? status : readCount(document, object, "no_repeat_ngram_size", &ngram, message);
  status = status ? status : readTokens(document, object, "forced_eos_token_id", &forcedLast, message);
  status = status ? status : readTokens(document, object, "suppress_tokens", &never, message);
  status = status ? status : readTokens(document, object, "begin_suppress_tokens", &neverFirst, message);
  status = status ? status : readWords(document, object, message);
  hasAny = leastLength > 0 || leastNew > 0 || ngram > 0 || !forcedLast.empty() || !never.empty() ||
           !neverFirst.empty() || !wordSizes.empty();
  return status;
}

/// Forbids what came after an earlier occurrence of the last tokens.
void Rules::forbidRepetition(const Place &place) {
  auto before = static_cast<size_t>(ngram - 1);
  if (place.count < before) {
    return;
  }
  const int64_t *tail = place.past + place.count - before;
  for (size_t i = 0; i + before < place.count; ++i) {
    if (std::equal(tail, tail + before, place.past + i)) {
      forbid(place.past[i + before]);
    }
  }
}

void Rules::forbidWords(const Place &place) {
  const int64_t *word = words.data();
  for (size_t size : wordSizes) {
    bool follows = size - 1 <= place.count && std::equal(word, word + size - 1, place.past + place.count - (size - 1));
    if (follows) {
      forbid(word[size - 1]);
    }
    word += size;
  }
}

const float *Rules::apply(const float *logits, int64_t vocabulary, const Place &place, bool *isForced) {
  *isForced = false;
  if (!hasAny) {
    return logits;
  }
  row.clear();
  row.append(logits, static_cast<size_t>(vocabulary));
  if (ngram > 0) {
    forbidRepetition(place);
  }
  forbidWords(place);
  auto made = static_cast<int64_t>(place.count - place.promptSize);
  if (static_cast<int64_t>(place.count) < leastLength || made < leastNew) {
    for (size_t i = 0; i < endCount; ++i) {
      forbid(ends[i]);
    }
  }
  if (place.room == 1 && !forcedLast.empty()) {
    *isForced = true;
    std::fill(row.begin(), row.end(), -__builtin_inff());
    for (int64_t token : forcedLast) {
      if (token < vocabulary) {
        row[static_cast<size_t>(token)] = 0;
      }
    }
  }
  for (int64_t token : never) {
    forbid(token);
  }
  for (int64_t token : neverFirst) {
    if (made == 0) {
      forbid(token);
    }
  }
  return row.data();
}
