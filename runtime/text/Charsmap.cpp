//===- Charsmap.cpp - SentencePiece's compiled normalisation rules --------===//

#include "runtime/text/Charsmap.h"

#include "runtime/support/Utf8.h"
#include "runtime/text/Unicode.h"

#include <algorithm>

namespace heddle::runtime {

static int base64Digit(char c) {
  if (c >= 'A' && c <= 'Z') {
    return c - 'A';
  }
  if (c >= 'a' && c <= 'z') {
    return c - 'a' + 26;
  }
  return c >= '0' && c <= '9' ? c - '0' + 52 : c == '+' ? 62 : c == '/' ? 63 : -1;
}

bool Charsmap::load(std::string_view base64) {
  bytes.clear();
  uint32_t bits = 0;
  int count = 0;
  while (!base64.empty() && base64.back() == '=') {
    base64.remove_suffix(1);
  }
  for (char c : base64) {
    int digit = base64Digit(c);
    if (digit < 0) {
      return false;
    }
    bits = (bits << 6) | static_cast<uint32_t>(digit);
    count += 6;
    if (count >= 8) {
      count -= 8;
      bytes.append(static_cast<char>((bits >> count) & 255));
    }
  }
  units = 0;
  if (bytes.size() < 4) {
    return false;
  }
  uint32_t trieBytes = 0;
  std::memcpy(&trieBytes, bytes.view().data(), 4);
  if (trieBytes % 4 != 0 || trieBytes == 0 || trieBytes > bytes.size() - 4) {
    return false;
  }
  units = trieBytes / 4;
  // Replacements are looked at as text: each has to be well-formed.
  std::string_view replacements = slice(bytes.view(), 4 + trieBytes);
  for (size_t at = 0; at < replacements.size();) {
    size_t length = utf8Length(slice(replacements, at));
    if (length == 0) {
      return false;
    }
    at += length;
  }
  return true;
}

uint32_t Charsmap::unit(size_t index) const {
  uint32_t value = 0;
  if (index < units) {
    std::memcpy(&value, bytes.view().data() + 4 + 4 * index, 4);
  }
  return value;
}

/// The length and the replacement of the shortest or longest prefix of `text` that has one; 0: none has. Units are
/// darts-clone's: a label in bits 0..7 and 31, whether a value follows in bit 8, an offset in bits 10..30, counted in
/// 256 with bit 9.
size_t Charsmap::find(std::string_view text, std::string_view *replacement) const {
  size_t found = 0;
  auto offsetOf = [](uint32_t unit) { return static_cast<size_t>(unit >> 10) << ((unit & (1u << 9)) >> 6); };
  size_t node = offsetOf(unit(0));
  for (size_t i = 0; i < text.size(); ++i) {
    auto byte = static_cast<unsigned char>(text[i]);
    if (byte == 0) {
      return found;
    }
    node ^= byte;
    uint32_t here = unit(node);
    if (node >= units || (here & 0x800000ffu) != byte) {
      return found;
    }
    node ^= offsetOf(here);
    if ((here >> 8) & 1) {
      size_t begin = unit(node) & 0x7fffffffu;
      std::string_view replacements = slice(bytes.view(), 4 + 4 * units);
      if (node >= units || begin > replacements.size()) {
        return found;
      }
      size_t end = std::min(replacements.find('\0', begin), replacements.size());
      // A damaged offset could begin within a character.
      if (begin < end && utf8Length(slice(replacements, begin, end)) == 0) {
        return found;
      }
      *replacement = slice(replacements, begin, end);
      found = i + 1;
      if (!takesLongest) {
        return found;
      }
    }
  }
  return found;
}

void Charsmap::apply(std::string_view text, String *result) const {
  constexpr size_t longestCluster = 5;
  std::string_view replacement;
  for (size_t at = 0; at < text.size();) {
    if (takesLongest) {
      size_t length = find(slice(text, at), &replacement), next = at;
      nextCodePoint(text, &next);
      result->append(length > 0 ? replacement : slice(text, at, next));
      at = length > 0 ? at + length : next;
      continue;
    }
    size_t end = graphemeEnd(text, at);
    if (end - at <= longestCluster && find(slice(text, at, end), &replacement)) {
      result->append(replacement);
      at = end;
      continue;
    }
    while (at < end) {
      size_t next = at;
      nextCodePoint(text, &next);
      std::string_view character = slice(text, at, next);
      result->append(find(character, &replacement) ? replacement : character);
      at = next;
    }
  }
}

} // namespace heddle::runtime
