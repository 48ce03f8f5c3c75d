//===- Vocabulary.h - tokens and their numbers ----------------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_VOCABULARY_H
#define HEDDLE_RUNTIME_TEXT_VOCABULARY_H

#include "runtime/support/Memory.h"

namespace heddle::runtime {

/// Strings to numbers and back; the last of equal strings, or numbers, wins.
class Vocabulary {
public:
  void add(std::string_view token, int64_t id);
  /// The token's number, or -1.
  int64_t find(std::string_view token) const;
  /// The token of that number; false when there is none.
  bool text(int64_t id, std::string_view *token) const;
  /// Bytes of the longest token.
  size_t longest() const { return longestToken; }
  /// Number of tokens.
  size_t size() const { return entries.size(); }

private:
  struct Entry {
    size_t offset;
    size_t length;
    int64_t id;
  };
  std::string_view textOf(const Entry &entry) const { return {bytes.view().data() + entry.offset, entry.length}; }
  size_t placeOfText(std::string_view token) const;
  size_t placeOfId(int64_t id) const;
  void grow();

  Vector<Entry> entries;
  /// Open addressing, powers of two; entry number plus one, 0: free.
  Vector<uint32_t> byText, byId;
  size_t idsPlaced = 0;
  size_t longestToken = 0;
  String bytes;
};

/// Finds the strings of a set that a text begins with. A sorted list, cut down byte by byte: as small as the strings.
class PrefixIndex {
public:
  /// The last of equal strings wins; empty ones are never found.
  void add(std::string_view text, int64_t value);
  /// Call it after the last add.
  void build();
  bool empty() const { return entries.empty(); }

  /// Calls `visit(length, value)` for every string that `text` begins with, the shortest first.
  template <typename Visit> void visitPrefixes(std::string_view text, Visit visit) const {
    if (text.empty() || entries.empty()) {
      return;
    }
    auto first = static_cast<unsigned char>(text[0]);
    size_t low = starts[first], high = starts[first + 1];
    for (size_t depth = 1; low < high; ++depth) {
      if (entries[low].length == depth) {
        visit(depth, entries[low].value);
        ++low;
      }
      if (depth == text.size()) {
        return;
      }
      narrow(static_cast<unsigned char>(text[depth]), depth, &low, &high);
    }
  }

private:
  struct Entry {
    size_t offset;
    size_t length;
    int64_t value;
  };
  std::string_view textOf(const Entry &entry) const { return {bytes.view().data() + entry.offset, entry.length}; }
  void narrow(unsigned char byte, size_t depth, size_t *low, size_t *high) const;

  Vector<Entry> entries;
  size_t starts[257] = {};
  String bytes;
};

} // namespace heddle::runtime

#endif
