//===- Utf8.h - code points of hostile text -------------------------------===//
#ifndef HEDDLE_RUNTIME_SUPPORT_UTF8_H
#define HEDDLE_RUNTIME_SUPPORT_UTF8_H

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace heddle::runtime {

/// Bytes of the well-formed UTF-8 sequence at the start of `text` (Unicode table 3-7), 0 when there is none.
size_t utf8Length(std::string_view text);
/// The code point of a well-formed sequence of `length` bytes.
uint32_t decodeUtf8(std::string_view text, size_t length);
/// Writes a code point, returns its number of bytes.
size_t encodeUtf8(uint32_t codePoint, char bytes[4]);
/// The code point at byte `*at`, which moves behind it: U+FFFD and one byte where the text is not well-formed.
uint32_t nextCodePoint(std::string_view text, size_t *at);

/// Bytes [begin, end) of a text. Unlike substr it needs no exceptions: the caller knows the range.
inline std::string_view slice(std::string_view text, size_t begin, size_t end) {
  return {text.data() + begin, end - begin};
}
inline std::string_view slice(std::string_view text, size_t begin) { return slice(text, begin, text.size()); }

} // namespace heddle::runtime

#endif
