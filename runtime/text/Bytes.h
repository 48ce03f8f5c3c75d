//===- Bytes.h - bytes written as visible characters ----------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_BYTES_H
#define HEDDLE_RUNTIME_TEXT_BYTES_H

#include "runtime/support/Memory.h"

namespace heddle::runtime {

/// GPT-2's alphabet: every byte has a visible character, its own code point where that is visible (Radford et al.
/// 2019).
uint32_t characterOfByte(unsigned char byte);
/// The byte that a character stands for, or -1.
int byteOfCharacter(uint32_t point);
/// Appends `bytes` in that alphabet.
void appendByteCharacters(std::string_view bytes, String *text);

/// The value of a token `<0x0A>`, or -1.
int byteOfToken(std::string_view token);
/// The token `<0x0A>` of a byte; `buffer` holds it.
std::string_view tokenOfByte(unsigned char byte, char buffer[6]);

} // namespace heddle::runtime

#endif
