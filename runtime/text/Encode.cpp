//===- Encode.cpp - text to tokens ----------------------------------------===//

#include "runtime/support/Utf8.h"
#include "runtime/text/Tokenizer.h"

#include <algorithm>

using namespace heddle::runtime;

namespace {

bool isChinese(uint32_t c) {
  // The last block but two is where `tokenizers` has it, not where BERT's own code does (2B820).
  return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x20000 && c <= 0x2a6df) ||
         (c >= 0x2a700 && c <= 0x2b73f) || (c >= 0x2b740 && c <= 0x2b81f) || (c >= 0x2b920 && c <= 0x2ceaf) ||
         (c >= 0xf900 && c <= 0xfaff) || (c >= 0x2f800 && c <= 0x2fa1f);
}

bool isControl(uint32_t c) { return characterClass(c) == CharacterClass::control; }
bool isPunctuation(uint32_t c) { return characterClass(c) == CharacterClass::punctuation; }

bool matchesAt(const CodePoints &points, size_t at, const CodePoints &content) {
  return points.size() - at >= content.size() && std::equal(content.begin(), content.end(), points.begin() + at);
}

} // namespace

void Normalizer::apply(CodePoints *points) const {
  if (!isActive) {
    return;
  }
  if (cleanText) {
    CodePoints clean;
    clean.reserve(points->size());
    for (uint32_t c : *points) {
      if (c != 0xfffd && !isControl(c)) {
        clean.push(isWhitespace(c) ? ' ' : c);
      }
    }
    *points = std::move(clean);
  }
  if (handleChinese) {
    CodePoints spaced;
    spaced.reserve(points->size());
    for (uint32_t c : *points) {
      bool isOne = isChinese(c);
      if (isOne) {
        spaced.push(' ');
      }
      spaced.push(c);
      if (isOne) {
        spaced.push(' ');
      }
    }
    *points = std::move(spaced);
  }
  if (stripAccents) {
    decompose(points);
    CodePoints bare;
    bare.reserve(points->size());
    for (uint32_t c : *points) {
      if (c < 0x300 || characterClass(c) != CharacterClass::mark) {
        bare.push(c);
      }
    }
    *points = std::move(bare);
  }
  if (lowerCase) {
    CodePoints lower;
    lower.reserve(points->size());
    for (uint32_t c : *points) {
      appendLowerCase(c, &lower);
    }
    *points = std::move(lower);
  }
}

void heddle_tokenizer::addToken(std::string_view content, AddedToken token) {
  appendCodePoints(content, &token.content);
  if (token.normalized) {
    normalizer.apply(&token.content);
  }
  if (!token.content.empty()) {
    addedTokens.push(std::move(token));
  }
}

void heddle_tokenizer::findAdded(const CodePoints &points, bool normalized, Vector<Stretch> *stretches) const {
  size_t done = 0;
  for (size_t at = 0; at < points.size();) {
    const AddedToken *longest = nullptr;
    for (const AddedToken &token : addedTokens) {
      if (token.normalized == normalized && (!longest || token.content.size() > longest->content.size()) &&
          matchesAt(points, at, token.content)) {
        longest = &token;
      }
    }
    if (!longest) {
      ++at;
      continue;
    }
    size_t begin = at;
    size_t end = at + longest->content.size();
    at = end;
    if (longest->singleWord &&
        ((begin > 0 && isWordCharacter(points[begin - 1])) || (end < points.size() && isWordCharacter(points[end])))) {
      continue;
    }
    while (longest->leftStrip && begin > done && isWhitespace(points[begin - 1])) {
      --begin;
    }
    while (longest->rightStrip && end < points.size() && isWhitespace(points[end])) {
      ++end;
    }
    if (done < begin) {
      stretches->push({done, begin, -1});
    }
    stretches->push({begin, end, longest->id});
    done = end;
  }
  if (done < points.size()) {
    stretches->push({done, points.size(), -1});
  }
}

bool heddle_tokenizer::pushUnknown(Vector<int64_t> *tokens) const {
  int64_t id = vocabulary.find(unknownToken.view());
  tokens->push(id);
  return id >= 0;
}

/// Longest match first; a word that cannot be covered is one unknown token.
bool heddle_tokenizer::encodeWord(const uint32_t *points, size_t count, Vector<int64_t> *tokens) const {
  if (count > maxWordLength) {
    return pushUnknown(tokens);
  }
  String word;
  Vector<size_t> ends; // byte offsets of the ends of code points
  for (size_t i = 0; i < count; ++i) {
    char bytes[4];
    word.append(std::string_view(bytes, encodeUtf8(points[i], bytes)));
    ends.push(word.size());
  }
  size_t before = tokens->size();
  size_t start = 0; // in bytes
  size_t first = 0; // code point at `start`
  String candidate;
  while (start < word.size()) {
    int64_t id = -1;
    // Nothing longer than the longest token is in the vocabulary: keeps long words linear.
    size_t last = std::min(count, first + vocabulary.longest());
    std::string_view prefix = start > 0 ? continuingPrefix.view() : std::string_view();
    for (; last > first; --last) {
      size_t length = ends[last - 1] - start;
      candidate.clear();
      candidate.append(prefix);
      candidate.append(std::string_view(word.view().data() + start, length));
      id = vocabulary.find(candidate.view());
      if (id >= 0) {
        break;
      }
    }
    if (id < 0) {
      tokens->resize(before);
      return pushUnknown(tokens);
    }
    tokens->push(id);
    start = ends[last - 1];
    first = last;
  }
  return true;
}

bool heddle_tokenizer::encodeWords(const uint32_t *points, size_t count, Vector<int64_t> *tokens) const {
  if (!splitsWords) {
    return count == 0 || encodeWord(points, count, tokens);
  }
  for (size_t begin = 0; begin < count;) {
    if (isWhitespace(points[begin])) {
      ++begin;
      continue;
    }
    size_t end = begin + 1;
    if (!isPunctuation(points[begin])) {
      while (end < count && !isWhitespace(points[end]) && !isPunctuation(points[end])) {
        ++end;
      }
    }
    if (!encodeWord(points + begin, end - begin, tokens)) {
      return false;
    }
    begin = end;
  }
  return true;
}

bool heddle_tokenizer::encode(std::string_view text, Vector<int64_t> *tokens) const {
  CodePoints points;
  appendCodePoints(text, &points);
  Vector<Stretch> outer, inner;
  findAdded(points, false, &outer);
  for (const Stretch &stretch : outer) {
    if (stretch.id >= 0) {
      tokens->push(stretch.id);
      continue;
    }
    CodePoints part;
    part.reserve(stretch.end - stretch.begin);
    for (size_t i = stretch.begin; i < stretch.end; ++i) {
      part.push(points[i]);
    }
    normalizer.apply(&part);
    inner.clear();
    findAdded(part, true, &inner);
    for (const Stretch &piece : inner) {
      if (piece.id >= 0) {
        tokens->push(piece.id);
      } else if (!encodeWords(&part[piece.begin], piece.end - piece.begin, tokens)) {
        return false;
      }
    }
  }
  return true;
}
