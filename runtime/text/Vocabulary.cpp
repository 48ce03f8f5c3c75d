//===- Vocabulary.cpp - tokens and their numbers --------------------------===//

#include "runtime/text/Vocabulary.h"

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

static uint64_t hashId(int64_t id) {
  uint64_t hash = static_cast<uint64_t>(id) * 0x9e3779b97f4a7c15ull;
  return hash ^ (hash >> 32);
}

/// The slot that holds the token, or the free one where it belongs.
size_t Vocabulary::placeOfText(std::string_view token) const {
  size_t mask = byText.size() - 1;
  size_t index = hashBytes(token) & mask;
  while (byText[index] && textOf(entries[byText[index] - 1]) != token) {
    index = (index + 1) & mask;
  }
  return index;
}

/// The same for numbers. A slot whose entry got another number since is passed over.
size_t Vocabulary::placeOfId(int64_t id) const {
  size_t mask = byId.size() - 1;
  size_t index = hashId(id) & mask;
  while (byId[index] && entries[byId[index] - 1].id != id) {
    index = (index + 1) & mask;
  }
  return index;
}

void Vocabulary::grow() {
  size_t capacity = byText.empty() ? 64 : 2 * byText.size();
  byText = Vector<uint32_t>();
  byText.resize(capacity);
  byId = Vector<uint32_t>();
  byId.resize(capacity);
  idsPlaced = entries.size();
  for (size_t i = 0; i < entries.size(); ++i) {
    byText[placeOfText(textOf(entries[i]))] = static_cast<uint32_t>(i + 1);
    byId[placeOfId(entries[i].id)] = static_cast<uint32_t>(i + 1);
  }
}

void Vocabulary::add(std::string_view token, int64_t id) {
  if (2 * (std::max(entries.size(), idsPlaced) + 1) > byText.size()) {
    grow();
  }
  size_t place = placeOfText(token);
  if (!byText[place]) {
    entries.push({bytes.size(), token.size(), id});
    bytes.append(token);
    longestToken = std::max(longestToken, token.size());
    byText[place] = static_cast<uint32_t>(entries.size());
  }
  entries[byText[place] - 1].id = id;
  byId[placeOfId(id)] = byText[place];
  ++idsPlaced;
}

int64_t Vocabulary::find(std::string_view token) const {
  if (byText.empty() || token.size() > longestToken) {
    return -1;
  }
  uint32_t entry = byText[placeOfText(token)];
  return entry ? entries[entry - 1].id : -1;
}

bool Vocabulary::text(int64_t id, std::string_view *token) const {
  uint32_t entry = byId.empty() ? 0 : byId[placeOfId(id)];
  if (entry) {
    *token = textOf(entries[entry - 1]);
  }
  return entry != 0;
}

void PrefixIndex::add(std::string_view text, int64_t value) {
  if (!text.empty()) {
    entries.push({bytes.size(), text.size(), value});
    bytes.append(text);
  }
}

void PrefixIndex::build() {
  // Of equal strings the last added, which has the largest offset, comes first and stays.
  std::sort(entries.begin(), entries.end(), [&](const Entry &a, const Entry &b) {
    int order = textOf(a).compare(textOf(b));
    return order ? order < 0 : a.offset > b.offset;
  });
  Entry *end = std::unique(entries.begin(), entries.end(),
                           [&](const Entry &a, const Entry &b) { return textOf(a) == textOf(b); });
  while (entries.end() != end) {
    entries.pop();
  }
  for (const Entry &entry : entries) {
    ++starts[static_cast<unsigned char>(bytes.view()[entry.offset]) + 1];
  }
  for (size_t i = 1; i < 257; ++i) {
    starts[i] += starts[i - 1];
  }
}

/// All of [low, high) are longer than `depth` and agree up to there: keeps those with `byte` next.
void PrefixIndex::narrow(unsigned char byte, size_t depth, size_t *low, size_t *high) const {
  const char *text = bytes.view().data();
  auto byteOf = [&](const Entry &entry) { return static_cast<unsigned char>(text[entry.offset + depth]); };
  const Entry *first = entries.begin() + *low, *last = entries.begin() + *high;
  first = std::partition_point(first, last, [&](const Entry &entry) { return byteOf(entry) < byte; });
  last = std::partition_point(first, last, [&](const Entry &entry) { return byteOf(entry) == byte; });
  *low = static_cast<size_t>(first - entries.begin());
  *high = static_cast<size_t>(last - entries.begin());
}

} // namespace heddle::runtime
