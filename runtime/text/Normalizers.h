//===- Normalizers.h - rewriting a text before it is cut ------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_NORMALIZERS_H
#define HEDDLE_RUNTIME_TEXT_NORMALIZERS_H

#include "runtime/text/Charsmap.h"
#include "runtime/text/Regex.h"

namespace heddle::runtime {

/// Text on its way to tokens.
struct NormalizedText {
  String text;                ///< well-formed UTF-8
  bool startsAtOrigin = true; ///< its first character is that of the whole text
  size_t limit = SIZE_MAX;    ///< most bytes: no chain of rules may blow a text up without end
};

/// Most bytes that a text of `size` bytes may become on its way.
constexpr size_t limitOfText(size_t size) { return (size_t(1) << 20) + 64 * size; }

/// One rule; a Sequence of a file becomes several.
struct Normalizer {
  enum class Kind : uint8_t {
    bert,
    byteLevel,
    lowercase,
    nfc,
    nfd,
    nfkc,
    nfkd,
    nmt,
    precompiled,
    prepend,
    replace,
    strip,
    stripAccents
  };
  Kind kind = Kind::nfc;
  bool cleanText = true, handleChinese = true, dropAccents = true, lowerCase = true; ///< bert
  bool left = true, right = true;                                                    ///< strip
  Pattern pattern;                                                                   ///< replace
  String content;                                                                    ///< replace, prepend
  Charsmap charsmap;                                                                 ///< precompiled

  heddle_status apply(NormalizedText *text, heddle_message *message) const;
};

/// Applies the rules in turn.
heddle_status normalize(const Vector<Normalizer> &rules, NormalizedText *text, heddle_message *message);

/// Appends `text` with every match of the pattern replaced; an error when the result passes `limit` bytes.
heddle_status replaceAll(const Pattern &pattern, std::string_view content, std::string_view text, size_t limit,
                         String *result, heddle_message *message);
/// The error of a text that grows beyond its limit.
heddle_status failTooLong(heddle_message *message);

} // namespace heddle::runtime

#endif
