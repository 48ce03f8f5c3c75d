//===- Utf8.cpp - code points of hostile text -----------------------------===//

#include "runtime/support/Utf8.h"

namespace heddle::runtime {

size_t utf8Length(std::string_view text) {
  auto byte = [&](size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  auto continues = [&](size_t i) { return (byte(i) & 0xc0) == 0x80; };
  if (text.empty()) {
    return 0;
  }
  if (byte(0) < 0x80) {
    return 1;
  }
  if (byte(0) >= 0xc2 && byte(0) <= 0xdf) {
    return continues(1) ? 2 : 0;
  }
  if ((byte(0) & 0xf0) == 0xe0) {
    bool isOverlong = byte(0) == 0xe0 && byte(1) < 0xa0;
    bool isSurrogate = byte(0) == 0xed && byte(1) >= 0xa0;
    return continues(1) && continues(2) && !isOverlong && !isSurrogate ? 3 : 0;
  }
  if (byte(0) >= 0xf0 && byte(0) <= 0xf4) {
    bool isOverlong = byte(0) == 0xf0 && byte(1) < 0x90;
    bool isTooLarge = byte(0) == 0xf4 && byte(1) >= 0x90;
    return continues(1) && continues(2) && continues(3) && !isOverlong && !isTooLarge ? 4 : 0;
  }
  return 0;
}

uint32_t decodeUtf8(std::string_view text, size_t length) {
  auto first = static_cast<unsigned char>(text[0]);
  uint32_t value = length == 1 ? first : first & (0x7fu >> length);
  for (size_t i = 1; i < length; ++i) {
    value = (value << 6) | (static_cast<unsigned char>(text[i]) & 0x3f);
  }
  return value;
}

size_t encodeUtf8(uint32_t codePoint, char bytes[4]) {
  if (codePoint < 0x80) {
    bytes[0] = static_cast<char>(codePoint);
    return 1;
  }
  size_t length = codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  for (size_t i = length; i-- > 1; codePoint >>= 6) {
    bytes[i] = static_cast<char>(0x80 | (codePoint & 0x3f));
  }
  constexpr unsigned char marks[] = {0, 0, 0xc0, 0xe0, 0xf0};
  bytes[0] = static_cast<char>(marks[length] | codePoint);
  return length;
}

uint32_t nextCodePoint(std::string_view text, size_t *at) {
  auto first = static_cast<unsigned char>(text[*at]);
  if (first < 0x80) {
    ++*at;
    return first;
  }
  std::string_view rest = slice(text, *at);
  size_t length = utf8Length(rest);
  *at += length ? length : 1;
  return length ? decodeUtf8(rest, length) : 0xfffd;
}

} // namespace heddle::runtime
