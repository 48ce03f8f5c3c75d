//===- Charsmap.h - SentencePiece's compiled normalisation rules ----------===//
#ifndef HEDDLE_RUNTIME_TEXT_CHARSMAP_H
#define HEDDLE_RUNTIME_TEXT_CHARSMAP_H

#include "runtime/support/Memory.h"

namespace heddle::runtime {

/// The `precompiled_charsmap` of a SentencePiece model: a double-array trie of strings and what replaces them (Kudo and
/// Richardson 2018). Behaves as the `tokenizers` library: a cluster shorter than six bytes is replaced as a whole by
/// the rule of its shortest prefix that has one; otherwise its characters are replaced one by one. Or as the
/// SentencePiece library itself: everywhere the rule of the longest prefix that has one.
class Charsmap {
public:
  /// Takes the text in base64; false when it is damaged.
  bool load(std::string_view base64);
  /// Behaves as the SentencePiece library.
  void takeLongest() { takesLongest = true; }
  /// Appends `text`, normalised.
  void apply(std::string_view text, String *result) const;

private:
  uint32_t unit(size_t index) const;
  size_t find(std::string_view text, std::string_view *replacement) const;

  bool takesLongest = false;
  String bytes;
  size_t units =
      0; ///< of the trie, 4 bytes each, behind the first 4 bytes; the rest are replacements that end in a zero
};

} // namespace heddle::runtime

#endif
