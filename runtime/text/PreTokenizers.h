//===- PreTokenizers.h - cutting a text into words ------------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_PRETOKENIZERS_H
#define HEDDLE_RUNTIME_TEXT_PRETOKENIZERS_H

#include "runtime/text/Regex.h"

namespace heddle::runtime {

/// A word on its way to the model.
struct Piece {
  size_t begin, end;   ///< of Pieces::text
  bool startsAtOrigin; ///< it begins where the whole text does
};

/// Words, and the well-formed text that they are parts of.
struct Pieces {
  String text;
  Vector<Piece> list;      ///< never empty ones
  size_t limit = SIZE_MAX; ///< most bytes of text
};

/// Where the matches of a splitting rule go.
enum class SplitBehavior : uint8_t { removed, isolated, mergedWithPrevious, mergedWithNext, contiguous };
/// When a Metaspace puts its mark in front of a piece.
enum class PrependScheme : uint8_t { always, first, never };

/// One rule; a Sequence of a file becomes several.
struct PreTokenizer {
  enum class Kind : uint8_t {
    bert,
    byteLevel,
    delimiter,
    digits,
    fixedLength,
    metaspace,
    punctuation,
    split,
    whitespace,
    whitespaceSplit
  };
  Kind kind = Kind::whitespace;
  Pattern pattern;                                  ///< split, and byteLevel's words
  SplitBehavior behavior = SplitBehavior::isolated; ///< split, punctuation
  bool invert = false;                              ///< split: what is no match counts as one
  bool addPrefixSpace = true, usesRegex = true;     ///< byteLevel
  bool splits = true;                               ///< metaspace
  bool individual = false;                          ///< digits
  PrependScheme prepend = PrependScheme::always;    ///< metaspace
  uint32_t character = 0;                           ///< metaspace's mark, the delimiter
  uint64_t length = 1;                              ///< fixedLength, in characters

  /// The expression of byteLevel's words, GPT-2's.
  static constexpr std::string_view words =
      "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

  heddle_status apply(Pieces *pieces, heddle_message *message) const;
};

} // namespace heddle::runtime

#endif
