//===- Unicode.h - classes and forms of code points -----------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_UNICODE_H
#define HEDDLE_RUNTIME_TEXT_UNICODE_H

#include "runtime/support/Memory.h"

namespace heddle::runtime {

using CodePoints = Vector<uint32_t>;

/// Decodes UTF-8; each byte that belongs to no well-formed sequence becomes U+FFFD.
void appendCodePoints(std::string_view text, CodePoints *points);
/// Encodes as UTF-8.
void appendUtf8(uint32_t point, String *text);
void appendUtf8(const CodePoints &points, String *text);
/// Appends `bytes` with every maximal ill-formed part replaced by U+FFFD (Unicode 3.9, practice 2).
void appendWellFormed(std::string_view bytes, String *text);

/// White_Space.
bool isWhitespace(uint32_t point);
/// What BERT's normaliser and word splitter distinguish. The classes are those of the `tokenizers` library, whatever
/// Unicode version utf8proc has: a model was trained with tokens cut in that way.
enum class CharacterClass : uint8_t {
  other,
  control,     ///< general categories Cc, Cf, Co, but for tab and line ends
  mark,        ///< Mn
  punctuation, ///< P*, and all of ASCII that is neither letter, digit nor blank
};
CharacterClass characterClass(uint32_t point);
inline bool isPunctuation(uint32_t point) { return characterClass(point) == CharacterClass::punctuation; }
/// General categories Mn, Mc and Me.
bool isCombiningMark(uint32_t point);
/// General categories Nd, Nl and No.
bool isNumeric(uint32_t point);

/// What the regular expression \w matches: Alphabetic, marks, decimal digits, connectors, joiners (UTS 18, annex C).
bool isWordCharacter(uint32_t point);

/// Replaces `points` by its canonical (NFD) or compatibility (NFKD) decomposition, in time linear in its size.
void decompose(CodePoints *points, bool compatibility = false);
/// Replaces a decomposition by its canonical composition: NFC or NFKC.
void compose(CodePoints *points);
/// Appends the full lower-case mapping of one code point.
void appendLowerCase(uint32_t point, CodePoints *points);
/// Appends the upper-case mapping of one code point.
void appendUpperCase(uint32_t point, CodePoints *points);
/// Where the extended grapheme cluster ends that begins at byte `begin` of well-formed text.
size_t graphemeEnd(std::string_view text, size_t begin);

} // namespace heddle::runtime

#endif
