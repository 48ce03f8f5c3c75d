//===- Tokenizer.h - the parts of a BERT tokenizer ------------------------===//
//
// Behaves as the `tokenizers` library does with a BertNormalizer, a
// BertPreTokenizer, a WordPiece model and a template (Devlin et al. 2018,
// appendix A.2): added tokens are cut out, the rest is normalised, cut into
// words, and each word into the longest pieces of the vocabulary.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_TOKENIZER_H
#define HEDDLE_RUNTIME_TEXT_TOKENIZER_H

#include "heddle/text.h"
#include "runtime/text/Unicode.h"

namespace heddle::runtime {

/// Strings to numbers; the last of equal strings wins.
class Vocabulary {
public:
  void add(std::string_view token, int64_t id);
  /// The token's number, or -1.
  int64_t find(std::string_view token) const;
  /// Bytes of the longest token.
  size_t longest() const { return longestToken; }

private:
  struct Slot {
    uint64_t offset = 0;
    uint32_t length = 0;
    bool isUsed = false;
    int64_t id = -1;
  };
  size_t place(std::string_view token) const;
  void rehash(size_t capacity);
  std::string_view textOf(const Slot &slot) const { return {bytes.view().data() + slot.offset, slot.length}; }

  Vector<Slot> slots; ///< open addressing, a power of two
  size_t used = 0;
  size_t longestToken = 0;
  String bytes;
};

/// BertNormalizer.
struct Normalizer {
  bool isActive = false;
  bool cleanText = true;
  bool handleChinese = true;
  bool stripAccents = true;
  bool lowerCase = true;

  void apply(CodePoints *points) const;
};

/// A token that is found in the text itself, before words are.
struct AddedToken {
  CodePoints content; ///< normalised when `normalized`
  int64_t id = 0;
  bool singleWord = false;
  bool leftStrip = false;
  bool rightStrip = false;
  bool normalized = false;
};

/// A token or the text's own tokens, in the order in which they come out.
struct TemplatePiece {
  bool isText = false;
  int64_t id = 0;
  int64_t segment = 0;
};

/// A stretch of text: an added token, or what lies between two of them.
struct Stretch {
  size_t begin, end;
  int64_t id; ///< of the added token, or -1
};

} // namespace heddle::runtime

struct heddle_tokenizer {
  heddle::runtime::Vocabulary vocabulary;
  heddle::runtime::String unknownToken, continuingPrefix;
  size_t maxWordLength = 100;
  heddle::runtime::Normalizer normalizer;
  bool splitsWords = false; ///< BertPreTokenizer
  heddle::runtime::Vector<heddle::runtime::AddedToken> addedTokens;
  heddle::runtime::Vector<heddle::runtime::TemplatePiece> pieces;

  /// Finds added tokens, normalised or other ones, from left to right, the longest first.
  void findAdded(const heddle::runtime::CodePoints &points, bool normalized,
                 heddle::runtime::Vector<heddle::runtime::Stretch> *stretches) const;
  /// Appends the tokens of a text; false when the unknown token is needed and not in the vocabulary.
  bool encode(std::string_view text, heddle::runtime::Vector<int64_t> *tokens) const;
  /// Sets the content of an added token as it is looked for.
  void addToken(std::string_view content, heddle::runtime::AddedToken token);

private:
  bool encodeWords(const uint32_t *points, size_t count, heddle::runtime::Vector<int64_t> *tokens) const;
  bool encodeWord(const uint32_t *points, size_t count, heddle::runtime::Vector<int64_t> *tokens) const;
  bool pushUnknown(heddle::runtime::Vector<int64_t> *tokens) const;
};

#endif
