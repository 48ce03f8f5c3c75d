//===- Rules.h - tokens that may not follow, or have to -------------------===//
#ifndef HEDDLE_RUNTIME_GENERATE_RULES_H
#define HEDDLE_RUNTIME_GENERATE_RULES_H

#include "runtime/support/Memory.h"
#include "runtime/text/Json.h"

namespace heddle::runtime {

/// What generation configs of Hugging Face forbid or force, with the meaning that the processors of transformers'
/// `generate` give it: min_length, min_new_tokens, no_repeat_ngram_size, bad_words_ids, forced_eos_token_id,
/// suppress_tokens, begin_suppress_tokens. Other keys have no effect.
class Rules {
public:
  /// Reads the members of `object`; null means none. End tokens are borrowed. Fails for a member of the wrong kind.
  heddle_status read(const JsonDocument &document, const JsonNode *object, const int64_t *ends, size_t endCount,
                     heddle_message *message);
  /// Where a text stands: its tokens, how many of them are the prompt, and how many may still come.
  struct Place {
    const int64_t *past;
    size_t count, promptSize;
    int64_t room;
  };
  /// The logits with -infinity at what is forbidden, in memory of this object; `logits` itself where nothing is. A
  /// forced token gets 0, all others -infinity, and `*isForced`.
  const float *apply(const float *logits, int64_t vocabulary, const Place &place, bool *isForced);
  bool isEmpty() const { return !hasAny; }

private:
  heddle_status readTokens(const JsonDocument &document, const JsonNode *object, const char *key,
                           Vector<int64_t> *tokens, heddle_message *message) const;
  heddle_status readCount(const JsonDocument &document, const JsonNode *object, const char *key, int64_t *count,
                          heddle_message *message) const;
  heddle_status readWords(const JsonDocument &document, const JsonNode *object, heddle_message *message);
  void forbid(int64_t token) {
    if (token >= 0 && token < static_cast<int64_t>(row.size())) {
      row[static_cast<size_t>(token)] = -__builtin_inff();
    }
  }
  void forbidRepetition(const Place &place);
  void forbidWords(const Place &place);

  bool hasAny = false;
  const int64_t *ends = nullptr;
  size_t endCount = 0;
  int64_t leastLength = 0, leastNew = 0, ngram = 0;
  Vector<int64_t> forcedLast, never, neverFirst;
  Vector<int64_t> words;    ///< one after the other
  Vector<size_t> wordSizes; ///< of each of them
  Vector<float> row;
};

} // namespace heddle::runtime

#endif
