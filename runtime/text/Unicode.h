//===- Unicode.h - classes and forms of code points -----------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_UNICODE_H
#define HEDDLE_RUNTIME_TEXT_UNICODE_H

#include "runtime/support/Memory.h"

namespace heddle::runtime {

using CodePoints = Vector<uint32_t>;

/// Decodes UTF-8; each byte that belongs to no well-formed sequence becomes U+FFFD.
void appendCodePoints(std::string_view text, CodePoints *points);

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

/// What the regular expression \w matches: Alphabetic, marks, decimal digits, connectors, joiners (UTS 18, annex C).
bool isWordCharacter(uint32_t point);

/// Replaces `points` by its canonical decomposition (NFD), in time linear in its size.
void decompose(CodePoints *points);
/// Appends the full lower-case mapping of one code point.
void appendLowerCase(uint32_t point, CodePoints *points);

} // namespace heddle::runtime

#endif
