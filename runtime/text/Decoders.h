//===- Decoders.h - from tokens back to text ------------------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_DECODERS_H
#define HEDDLE_RUNTIME_TEXT_DECODERS_H

#include "runtime/text/Regex.h"

namespace heddle::runtime {

/// One rule; a Sequence of a file becomes several. Each rewrites the list of tokens, which is joined at the end.
struct Decoder {
  enum class Kind : uint8_t { bpe, byteFallback, byteLevel, ctc, fuse, metaspace, replace, strip, wordPiece };
  Kind kind = Kind::fuse;
  Pattern pattern;              ///< replace
  String content;               ///< replace: the replacement; bpe: the suffix; wordPiece: the prefix; ctc: the padding
  String delimiter;             ///< ctc: between words
  bool cleanup = false;         ///< wordPiece, ctc: no blanks before punctuation
  bool keepsFirst = false;      ///< metaspace: the mark in front of the text is a blank too
  uint32_t character = 0;       ///< metaspace: the mark; strip: what is stripped
  uint64_t start = 0, stop = 0; ///< strip: how many at most

  heddle_status apply(Vector<String> *tokens, size_t limit, heddle_message *message) const;
};

} // namespace heddle::runtime

#endif
