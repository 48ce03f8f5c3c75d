//===- Rules.h - tokens that may not follow, or have to -------------------===//
#ifndef HEDDLE_RUNTIME_GENERATE_RULES_H
#define HEDDLE_RUNTIME_GENERATE_RULES_H

#include "runtime/support/Memory.h"
#include "runtime/text/Json.h"

namespace heddle::runtime {

/// Sequences of tokens, and what is added to the score of the last of each where the others came before it.
struct WordBiases {
  Vector<int64_t> tokens; ///< one sequence after the other
  Vector<size_t> sizes;
  Vector<float> biases;
};

/// What generation configs of Hugging Face forbid, favour or force, with the meaning and in the order that the
/// processors of transformers' `generate` have. Keys that are not about what may follow have no effect; the few that
/// are and that are not known here are refused.
class Rules {
public:
  /// Reads the members of `object`; null means none. End tokens are borrowed. Fails for a member of the wrong kind.
  heddle_status read(const JsonDocument &document, const JsonNode *object, const int64_t *ends, size_t endCount,
                     heddle_message *message);
  /// Where a text stands: its tokens, how many of them are the prompt, how many may still come, and the tokens of what
  /// it is made from, where an encoder reads tokens.
  struct Place {
    const int64_t *past;
    size_t count, promptSize;
    int64_t room;
    const int64_t *source;
    size_t sourceCount;
    bool penalises; ///< whether repetition_penalty counts
  };
  /// Whether scores at a place may differ from the logits.
  bool isEmpty() const { return !hasAny; }
  /// Scores by which the next token is chosen, in memory of this object: the logits less `total`, changed by the rules.
  /// What is forbidden has -infinity; a token that has to come has 0.
  const float *apply(const float *logits, int64_t vocabulary, const Place &place, double total);

private:
  struct Reader;
  /// Tokens of which one has to come at a place of the text.
  struct Forced {
    int64_t place;
    size_t begin, end; ///< in `forcedTokens`
  };
  bool isToken(int64_t token) const { return token >= 0 && token < static_cast<int64_t>(row.size()); }
  void forbid(int64_t token) {
    if (isToken(token)) {
      row[static_cast<size_t>(token)] = -__builtin_inff();
    }
  }
  void force(const int64_t *tokens, size_t count);
  void penalise(const int64_t *tokens, size_t count, double penalty);
  void forbidRepetition(const int64_t *text, size_t size, int64_t ngram, const Place &place);
  void addBiases(const WordBiases &words, const Place &place);
  void favourEnd(int64_t late);
  void removeInvalid();

  bool hasAny = false;
  const int64_t *ends = nullptr;
  size_t endCount = 0;
  int64_t leastLength = 0, leastNew = 0, ngram = 0, sourceNgram = 0;
  double repetition = 1, sourceRepetition = 1;
  int64_t decayStart = 0;
  double decay = 0; ///< 0: none
  bool removesInvalid = false;
  Vector<int64_t> forcedFirst, forcedLast, never, neverFirst;
  Vector<Forced> forced;
  Vector<int64_t> forcedTokens;
  WordBiases favoured, forbidden;
  Vector<float> row;
  Vector<uint8_t> seen;
};

} // namespace heddle::runtime

#endif
