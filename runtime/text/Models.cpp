//===- Models.cpp - WordPiece, and the choice of a model ------------------===//

#include "runtime/text/Models.h"

#include "runtime/support/Utf8.h"

#include <algorithm>

namespace heddle::runtime {

static bool pushToken(const Vocabulary &vocabulary, std::string_view token, Vector<int64_t> *tokens) {
  int64_t id = vocabulary.find(token);
  tokens->push(id);
  return id >= 0;
}

bool WordPieceModel::encode(const Vocabulary &vocabulary, std::string_view word, Vector<int64_t> *tokens) const {
  Vector<size_t> ends; // of characters
  for (size_t at = 0; at < word.size();) {
    nextCodePoint(word, &at);
    ends.push(at);
  }
  if (ends.size() > maxWordLength) {
    return pushToken(vocabulary, unknown.view(), tokens);
  }
  size_t before = tokens->size();
  String candidate;
  for (size_t first = 0, start = 0; start < word.size();) {
    int64_t id = -1;
    // Nothing longer than the longest token is in the vocabulary: keeps long words linear.
    size_t last = std::min(ends.size(), first + vocabulary.longest());
    for (; last > first; --last) {
      candidate.clear();
      candidate.append(start > 0 ? continuingPrefix.view() : std::string_view());
      candidate.append(slice(word, start, ends[last - 1]));
      id = vocabulary.find(candidate.view());
      if (id >= 0) {
        break;
      }
    }
    if (id < 0) {
      tokens->resize(before);
      return pushToken(vocabulary, unknown.view(), tokens);
    }
    tokens->push(id);
    start = ends[last - 1];
    first = last;
  }
  return true;
}

bool TokenModel::encode(std::string_view word, Vector<int64_t> *tokens) const {
  switch (kind) {
  case Kind::wordPiece:
    return wordPiece.encode(vocabulary, word, tokens);
  case Kind::bpe:
    return bpe.encode(vocabulary, word, tokens);
  case Kind::unigram:
    return unigram.encode(vocabulary, word, tokens);
  case Kind::wordLevel: {
    int64_t id = vocabulary.find(word);
    if (id < 0) {
      return pushToken(vocabulary, unknown.view(), tokens);
    }
    tokens->push(id);
    return true;
  }
  }
  return false;
}

} // namespace heddle::runtime
