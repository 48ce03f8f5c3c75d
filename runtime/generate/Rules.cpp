//===- Rules.cpp - tokens that may not follow, or have to -----------------===//

#include "runtime/generate/Rules.h"

#include <algorithm>
#include <cfloat>
#include <cmath>

using namespace heddle::runtime;

void Rules::force(const int64_t *tokens, size_t count) {
  std::fill(row.begin(), row.end(), -INFINITY);
  for (size_t i = 0; i < count; ++i) {
    if (isToken(tokens[i])) {
      row[static_cast<size_t>(tokens[i])] = 0;
    }
  }
}

/// Divides positive and multiplies negative scores of tokens, each once.
void Rules::penalise(const int64_t *tokens, size_t count, double penalty) {
  seen.resize(row.size());
  std::fill(seen.begin(), seen.end(), uint8_t(0));
  auto factor = static_cast<float>(penalty);
  for (size_t i = 0; i < count; ++i) {
    if (isToken(tokens[i]) && !std::exchange(seen[static_cast<size_t>(tokens[i])], uint8_t(1))) {
      float &score = row[static_cast<size_t>(tokens[i])];
      score = score < 0 ? score * factor : score / factor;
    }
  }
}

/// Forbids what comes in a text after an occurrence of the last tokens.
void Rules::forbidRepetition(const int64_t *text, size_t size, int64_t ngram, const Place &place) {
  auto before = static_cast<size_t>(ngram - 1);
  if (place.count < before) {
    return;
  }
  const int64_t *tail = place.past + place.count - before;
  for (size_t i = 0; i + before < size; ++i) {
    if (std::equal(tail, tail + before, text + i)) {
      forbid(text[i + before]);
    }
  }
}

void Rules::addBiases(const WordBiases &words, const Place &place) {
  const int64_t *word = words.tokens.data();
  for (size_t i = 0; i < words.sizes.size(); ++i) {
    size_t before = words.sizes[i] - 1;
    if (before <= place.count && std::equal(word, word + before, place.past + place.count - before) &&
        isToken(word[before])) {
      row[static_cast<size_t>(word[before])] += words.biases[i];
    }
    word += before + 1;
  }
}

/// Makes end tokens the likelier the later it is.
void Rules::favourEnd(int64_t late) {
  for (size_t i = 0; late > 0 && i < endCount; ++i) {
    if (isToken(ends[i]) && std::isfinite(row[static_cast<size_t>(ends[i])])) {
      float &score = row[static_cast<size_t>(ends[i])];
      score += std::fabs(score) * static_cast<float>(std::pow(decay, static_cast<double>(late)) - 1);
    }
  }
}

void Rules::removeInvalid() {
  for (float &score : row) {
    score = std::isnan(score) ? 0 : std::clamp(score, -FLT_MAX, FLT_MAX);
  }
}

const float *Rules::apply(const float *logits, int64_t vocabulary, const Place &place, double total) {
  row.clear();
  row.append(logits, static_cast<size_t>(vocabulary));
  if (total != 0) {
    for (float &score : row) {
      score = static_cast<float>(static_cast<double>(score) - total);
    }
  }
  addBiases(favoured, place);
  if (sourceRepetition != 1) {
    penalise(place.source, place.sourceCount, 1 / sourceRepetition);
  }
  if (repetition != 1 && place.penalises) {
    penalise(place.past, place.count, repetition);
  }
  if (ngram > 0) {
    forbidRepetition(place.past, place.count, ngram, place);
  }
  if (sourceNgram > 0) {
    forbidRepetition(place.source, place.sourceCount, sourceNgram, place);
  }
  addBiases(forbidden, place);
  auto made = static_cast<int64_t>(place.count - place.promptSize);
  if (static_cast<int64_t>(place.count) < leastLength || made < leastNew) {
    for (size_t i = 0; i < endCount; ++i) {
      forbid(ends[i]);
    }
  }
  bool forcesFirst = place.promptSize == 1 && !forcedFirst.empty();
  if (forcesFirst && made == 0) {
    force(forcedFirst.data(), forcedFirst.size());
  }
  if (place.room == 1 && !forcedLast.empty()) {
    force(forcedLast.data(), forcedLast.size());
  }
  if (removesInvalid) {
    removeInvalid();
  }
  if (decay > 0) {
    favourEnd(made - decayStart);
  }
  for (int64_t token : never) {
    forbid(token);
  }
  // A text that begins with forced tokens begins behind them.
  int64_t beginning = static_cast<int64_t>(place.promptSize) + forcesFirst;
  for (const Forced &one : forced) {
    beginning = std::max(beginning, one.place + 1);
  }
  if (static_cast<int64_t>(place.count) == beginning) {
    for (int64_t token : neverFirst) {
      forbid(token);
    }
  }
  for (const Forced &one : forced) {
    if (one.place != static_cast<int64_t>(place.count)) {
      continue;
    }
    if (one.end - one.begin == 1) {
      force(&forcedTokens[one.begin], 1);
      continue;
    }
    // Of several the likeliest, whatever else the rules say.
    force(forcedTokens.data() + one.begin, one.end - one.begin);
    for (size_t i = 0; i < row.size(); ++i) {
      row[i] = row[i] == 0 ? static_cast<float>(static_cast<double>(logits[i]) - total) : row[i];
    }
  }
  return row.data();
}
