//===- Vocabulary.cpp - strings to numbers --------------------------------===//

#include "runtime/text/Tokenizer.h"

#include <algorithm>

namespace heddle::runtime {

/// FNV-1a, 64 bits.
static uint64_t hashBytes(std::string_view text) {
  uint64_t hash = 0xcbf29ce484222325ull;
  for (char c : text) {
    hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
  }
  return hash ^ (hash >> 32);
}

/// The slot that holds the token, or the free one where it belongs.
size_t Vocabulary::place(std::string_view token) const {
  size_t mask = slots.size() - 1;
  size_t index = hashBytes(token) & mask;
  while (slots[index].isUsed && textOf(slots[index]) != token) {
    index = (index + 1) & mask;
  }
  return index;
}

void Vocabulary::rehash(size_t capacity) {
  Vector<Slot> old = std::move(slots);
  slots = Vector<Slot>();
  slots.resize(capacity);
  for (const Slot &slot : old) {
    if (slot.isUsed) {
      slots[place(textOf(slot))] = slot;
    }
  }
}

void Vocabulary::add(std::string_view token, int64_t id) {
  if (2 * (used + 1) > slots.size()) {
    rehash(slots.empty() ? 64 : 2 * slots.size());
  }
  Slot &slot = slots[place(token)];
  if (!slot.isUsed) {
    slot.isUsed = true;
    slot.offset = bytes.size();
    slot.length = static_cast<uint32_t>(token.size());
    bytes.append(token);
    longestToken = std::max(longestToken, token.size());
    ++used;
  }
  slot.id = id;
}

int64_t Vocabulary::find(std::string_view token) const { return slots.empty() ? -1 : slots[place(token)].id; }

} // namespace heddle::runtime
