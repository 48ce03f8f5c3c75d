//===- Bpe.cpp - byte pair encoding ---------------------------------------===//

#include "runtime/support/Utf8.h"
#include "runtime/text/Bytes.h"
#include "runtime/text/Models.h"

#include <algorithm>

namespace heddle::runtime {

static size_t hashPair(uint32_t left, uint32_t right) {
  uint64_t hash = ((static_cast<uint64_t>(left) << 32) | right) * 0x9e3779b97f4a7c15ull;
  return hash ^ (hash >> 32);
}

/// The slot of a pair, or the free one where it belongs.
size_t BpeModel::placeOf(uint32_t left, uint32_t right) const {
  size_t mask = merges.size() - 1;
  size_t index = hashPair(left, right) & mask;
  while (merges[index].rank != UINT32_MAX && (merges[index].left != left || merges[index].right != right)) {
    index = (index + 1) & mask;
  }
  return index;
}

const BpeModel::Merge *BpeModel::find(uint32_t left, uint32_t right) const {
  if (merges.empty()) {
    return nullptr;
  }
  const Merge &merge = merges[placeOf(left, right)];
  return merge.rank != UINT32_MAX ? &merge : nullptr;
}

void BpeModel::addMerge(uint32_t left, uint32_t right, uint32_t merged) {
  if (2 * (size_t(mergeCount) + 1) > merges.size()) {
    Vector<Merge> old = std::move(merges);
    merges = Vector<Merge>();
    merges.resize(old.empty() ? 64 : 2 * old.size());
    for (const Merge &merge : old) {
      if (merge.rank != UINT32_MAX) {
        merges[placeOf(merge.left, merge.right)] = merge;
      }
    }
  }
  merges[placeOf(left, right)] = {left, right, merged, mergeCount++};
}

/// A word that is being merged: symbols in a list, and the merges that are possible in a heap.
class BpeWord {
public:
  BpeWord(const BpeModel &model, const Vocabulary &vocabulary, std::string_view text)
      : model(model), vocabulary(vocabulary), text(text) {}

  /// Symbols are added from left to right; `id` -1: no token yet.
  void add(int64_t id, size_t begin, size_t length) {
    auto place = static_cast<int32_t>(symbols.size());
    symbols.push({id, begin, length, place - 1, place + 1});
  }
  void mergeAll();
  const auto &list() const { return symbols; }

  struct Symbol {
    int64_t id;
    size_t begin, length; ///< bytes of the text; length 0: merged into another
    int32_t before, after;
  };

private:
  struct Candidate {
    uint32_t rank;
    float score;
    int32_t place;
    int64_t merged;
    size_t length; ///< of both symbols
    /// Whether it comes after `other`: the lower rank first, the higher score, then the left one.
    bool operator<(const Candidate &other) const {
      return rank != other.rank ? rank > other.rank : score != other.score ? score < other.score : place > other.place;
    }
  };
  bool hasAfter(int32_t place) const { return symbols[place].after < static_cast<int32_t>(symbols.size()); }
  void propose(int32_t place);
  bool isCurrent(const Candidate &candidate) const;

  const BpeModel &model;
  const Vocabulary &vocabulary;
  std::string_view text;
  Vector<Symbol> symbols;
  Vector<Candidate> heap;
};

void BpeWord::propose(int32_t place) {
  if (place < 0 || !hasAfter(place)) {
    return;
  }
  const Symbol &left = symbols[place], &right = symbols[left.after];
  Candidate candidate = {0, 0, place, -1, left.length + right.length};
  if (!model.tokenScores.empty()) {
    candidate.merged = vocabulary.find(slice(text, left.begin, left.begin + candidate.length));
    if (candidate.merged < 0 || static_cast<size_t>(candidate.merged) >= model.tokenScores.size()) {
      return;
    }
    candidate.score = model.tokenScores[static_cast<size_t>(candidate.merged)];
  } else {
    const BpeModel::Merge *merge = model.find(static_cast<uint32_t>(left.id), static_cast<uint32_t>(right.id));
    if (!merge) {
      return;
    }
    candidate.rank = merge->rank;
    candidate.merged = merge->merged;
  }
  heap.push(candidate);
  std::push_heap(heap.begin(), heap.end());
}

/// Whether the symbols that a candidate was made for are still there.
bool BpeWord::isCurrent(const Candidate &candidate) const {
  const Symbol &left = symbols[candidate.place];
  if (left.length == 0 || !hasAfter(candidate.place)) {
    return false;
  }
  const Symbol &right = symbols[left.after];
  if (!model.tokenScores.empty()) {
    return left.length + right.length == candidate.length;
  }
  const BpeModel::Merge *merge = model.find(static_cast<uint32_t>(left.id), static_cast<uint32_t>(right.id));
  return merge && merge->merged == candidate.merged;
}

void BpeWord::mergeAll() {
  for (size_t i = 0; i < symbols.size(); ++i) {
    propose(static_cast<int32_t>(i));
  }
  while (!heap.empty()) {
    Candidate best = heap[0];
    std::pop_heap(heap.begin(), heap.end());
    heap.pop();
    if (!isCurrent(best)) {
      continue;
    }
    Symbol &left = symbols[best.place], &right = symbols[left.after];
    left.id = best.merged;
    left.length += right.length;
    left.after = right.after;
    right.length = 0;
    if (hasAfter(best.place)) {
      symbols[left.after].before = best.place;
    }
    propose(left.before);
    propose(best.place);
  }
}

/// Appends the tokens of the bytes; false when one of them has none.
static bool pushBytes(const Vocabulary &vocabulary, std::string_view bytes, Vector<int64_t> *ids) {
  ids->clear();
  for (char byte : bytes) {
    char buffer[6];
    int64_t id = vocabulary.find(tokenOfByte(static_cast<unsigned char>(byte), buffer));
    if (id < 0) {
      return false;
    }
    ids->push(id);
  }
  return true;
}

bool BpeModel::encode(const Vocabulary &vocabulary, std::string_view word, Vector<int64_t> *tokens) const {
  int64_t whole = ignoreMerges ? vocabulary.find(word) : -1;
  if (whole >= 0) {
    tokens->push(whole);
    return true;
  }
  BpeWord merged(*this, vocabulary, word);
  String decorated;
  Vector<int64_t> bytes;
  // Unknown characters wait for the next known one. They are placed behind bytes that come between, as in `tokenizers`.
  size_t unknownBegin = 0, unknownLength = 0;
  int64_t unknownId = hasUnknown ? vocabulary.find(unknown.view()) : -1;
  for (size_t at = 0; at < word.size();) {
    size_t begin = at;
    nextCodePoint(word, &at);
    std::string_view symbol = slice(word, begin, at);
    if ((begin > 0 && !continuingPrefix.empty()) || (at == word.size() && !endOfWord.empty())) {
      decorated.clear();
      decorated.append(begin > 0 ? continuingPrefix.view() : std::string_view());
      decorated.append(symbol);
      decorated.append(at == word.size() ? endOfWord.view() : std::string_view());
      symbol = decorated.view();
    }
    int64_t id = vocabulary.find(symbol);
    if (!tokenScores.empty()) {
      merged.add(id, begin, at - begin); // what stays without a token is looked at after merging
    } else if (id >= 0) {
      if (unknownLength) {
        merged.add(unknownId, unknownBegin, unknownLength);
        unknownLength = 0;
      }
      merged.add(id, begin, at - begin);
    } else if (byteFallback && pushBytes(vocabulary, symbol, &bytes)) {
      for (int64_t byte : bytes) {
        merged.add(byte, begin, 1);
      }
    } else if (hasUnknown) {
      if (unknownId < 0) {
        return false;
      }
      if (unknownLength && !fuseUnknown) {
        merged.add(unknownId, unknownBegin, unknownLength);
        unknownLength = 0;
      }
      unknownBegin = unknownLength ? unknownBegin : begin;
      unknownLength += at - begin;
    }
  }
  if (unknownLength) {
    merged.add(unknownId, unknownBegin, unknownLength);
  }
  merged.mergeAll();
  for (const BpeWord::Symbol &symbol : merged.list()) {
    if (symbol.length == 0) {
      continue;
    }
    if (symbol.id >= 0) {
      tokens->push(symbol.id);
    } else if (byteFallback && pushBytes(vocabulary, slice(word, symbol.begin, symbol.begin + symbol.length), &bytes)) {
      tokens->append(bytes.data(), bytes.size());
    } else if (unknownId >= 0) {
      tokens->push(unknownId);
    } else if (hasUnknown) {
      return false;
    }
  }
  return true;
}

} // namespace heddle::runtime
