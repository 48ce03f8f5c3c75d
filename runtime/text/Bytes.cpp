//===- Bytes.cpp - bytes written as visible characters --------------------===//

#include "runtime/text/Bytes.h"

#include "runtime/text/Unicode.h"

namespace heddle::runtime {

static bool isVisible(uint32_t byte) {
  return (byte >= '!' && byte <= '~') || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff);
}

// The invisible ones are 0..32, 127..160 and 173, numbered in this order from U+0100 on.
uint32_t characterOfByte(unsigned char byte) {
  if (isVisible(byte)) {
    return byte;
  }
  uint32_t rank = byte <= 32 ? byte : byte <= 160 ? byte - 127u + 33 : 67;
  return 0x100 + rank;
}

int byteOfCharacter(uint32_t point) {
  if (point < 0x100) {
    return isVisible(point) ? static_cast<int>(point) : -1;
  }
  uint32_t rank = point - 0x100;
  if (rank > 67) {
    return -1;
  }
  return static_cast<int>(rank <= 32 ? rank : rank < 67 ? rank - 33 + 127 : 173);
}

void appendByteCharacters(std::string_view bytes, String *text) {
  for (char byte : bytes) {
    appendUtf8(characterOfByte(static_cast<unsigned char>(byte)), text);
  }
}

static int hexDigit(char c) {
  return c >= '0' && c <= '9'   ? c - '0'
         : c >= 'a' && c <= 'f' ? c - 'a' + 10
         : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                : -1;
}

int byteOfToken(std::string_view token) {
  if (token.size() != 6 || token[0] != '<' || token[1] != '0' || token[2] != 'x' || token[5] != '>') {
    return -1;
  }
  int high = hexDigit(token[3]), low = hexDigit(token[4]);
  return high < 0 || low < 0 ? -1 : 16 * high + low;
}

std::string_view tokenOfByte(unsigned char byte, char buffer[6]) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::memcpy(buffer, "<0x", 3);
  buffer[3] = digits[byte >> 4];
  buffer[4] = digits[byte & 15];
  buffer[5] = '>';
  return {buffer, 6};
}

} // namespace heddle::runtime
