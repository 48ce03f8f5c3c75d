//===- Models.h - from words to tokens ------------------------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_MODELS_H
#define HEDDLE_RUNTIME_TEXT_MODELS_H

#include "heddle/heddle.h"
#include "runtime/text/Vocabulary.h"

namespace heddle::runtime {

/// WordPiece (Devlin et al. 2018): the longest token first, again and again; a word that cannot be covered is one
/// unknown token.
struct WordPieceModel {
  String unknown, continuingPrefix;
  uint64_t maxWordLength = 100; ///< in characters

  bool encode(const Vocabulary &vocabulary, std::string_view word, Vector<int64_t> *tokens) const;
};

/// Merges of neighbouring symbols, the best first (Sennrich et al. 2016). Either a list of pairs, whose order is their
/// rank, or SentencePiece's rule: any two symbols whose text together is a token, which has a score.
struct BpeModel {
  String unknown; ///< empty: characters without a token are left out
  bool hasUnknown = false;
  String continuingPrefix, endOfWord;
  bool fuseUnknown = false, byteFallback = false, ignoreMerges = false;

  /// Adds the pair of these numbers as the next one.
  void addMerge(uint32_t left, uint32_t right, uint32_t merged);
  /// Chooses SentencePiece's rule: `scores` has the token's score at its number.
  void setScores(Vector<float> scores) { tokenScores = std::move(scores); }

  bool encode(const Vocabulary &vocabulary, std::string_view word, Vector<int64_t> *tokens) const;

private:
  friend class BpeWord;
  struct Merge {
    uint32_t left = 0, right = 0;
    uint32_t merged = 0;
    uint32_t rank = UINT32_MAX; ///< UINT32_MAX: a free slot
  };
  size_t placeOf(uint32_t left, uint32_t right) const;
  const Merge *find(uint32_t left, uint32_t right) const;

  Vector<Merge> merges; ///< open addressing
  uint32_t mergeCount = 0;
  Vector<float> tokenScores;
};

/// The most probable segmentation of a unigram language model (Kudo 2018).
struct UnigramModel {
  int64_t unknownId = -1;
  bool byteFallback = false;

  void add(std::string_view token, double score);
  /// Call it after the last add.
  void build();
  bool encode(const Vocabulary &vocabulary, std::string_view text, Vector<int64_t> *tokens) const;

private:
  Vector<double> scores; ///< by number of the token
  double leastScore = 0;
  PrefixIndex index;
};

/// What turns a word into tokens.
struct TokenModel {
  enum class Kind : uint8_t { wordPiece, bpe, unigram, wordLevel };
  Kind kind = Kind::wordPiece;
  Vocabulary vocabulary;
  WordPieceModel wordPiece;
  BpeModel bpe;
  UnigramModel unigram;
  String unknown; ///< of wordLevel

  /// Appends the tokens of a word; false when the unknown token is needed and there is none.
  bool encode(std::string_view word, Vector<int64_t> *tokens) const;
};

} // namespace heddle::runtime

#endif
