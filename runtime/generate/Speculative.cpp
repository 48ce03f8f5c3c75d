//===- Speculative.cpp - a draft model runs ahead -------------------------===//
//
// Leviathan et al. 2023, algorithm 1: the draft proposes tokens drawn from q;
// the model reads them all at once, which gives its own distributions p. A
// token x is taken with probability min(1, p(x) / q(x)); the first that is not
// is replaced by one drawn from max(0, p - q). The tokens have the
// distribution of the model alone. Without temperature p and q have one token
// each, and the result is the model's own.
//
//===----------------------------------------------------------------------===//

#include "runtime/generate/Generator.h"

#include "runtime/support/Message.h"

#include <algorithm>

using namespace heddle::runtime;

namespace {
constexpr const char *noProbability = "the model gives no token any probability: its logits are no numbers";
} // namespace

/// Lets the draft propose up to `wanted` tokens. It has read all of `past` but for the end.
heddle_status heddle_generator::propose(size_t wanted, heddle_message *message) {
  auto vocabulary = static_cast<size_t>(draft.vocabularySize());
  proposed.clear();
  draftProbabilities.resize(wanted * vocabulary);
  Vector<int64_t> all;
  all.append(past.data(), past.size());
  while (proposed.size() < wanted) {
    size_t known = draftText.tokens.size();
    NewTokens news = {&draftText, all.data() + known, all.size() - known};
    if (heddle_status status = draft.read(&news, 1, HEDDLE_ROWS_LAST, message)) {
      return status;
    }
    double *q = draftProbabilities.data() + proposed.size() * vocabulary;
    if (!owned.sampler->distribute(allowed(draft.logits(0), all), draft.vocabularySize(), all.data(), all.size(), q)) {
      return fail(message, HEDDLE_INVALID_INPUT, "%s", noProbability);
    }
    bool isGreedy = options.sampling.temperature == 0;
    int64_t token = pickByWeight(q, draft.vocabularySize(), isGreedy ? 0 : owned.sampler->random.next());
    proposed.push(token);
    all.push(token);
  }
  result.drafted += proposed.size();
  return HEDDLE_OK;
}

/// Takes the first proposals that the model agrees with, and one token of its own. The rows of all are there.
heddle_status heddle_generator::verify(bool *isOver, heddle_message *message) {
  int64_t vocabulary = model.vocabularySize();
  probabilities.resize(static_cast<size_t>(vocabulary));
  bool isGreedy = options.sampling.temperature == 0;
  for (size_t i = 0; i <= proposed.size() && !*isOver; ++i) {
    double *p = probabilities.data();
    if (!owned.sampler->distribute(allowed(model.logits(0, proposed.size() - i), past), vocabulary, past.data(),
                                   past.size(), p)) {
      return fail(message, HEDDLE_INVALID_INPUT, "%s", noProbability);
    }
    bool isLast = i == proposed.size();
    bool agrees = false;
    if (!isLast) {
      const double *q = draftProbabilities.data() + i * static_cast<size_t>(vocabulary);
      int64_t token = proposed[i];
      agrees = isGreedy ? p[token] > 0 : owned.sampler->random.next() * q[token] < p[token];
      for (int64_t v = 0; v < vocabulary && !agrees; ++v) {
        p[v] = std::max(0.0, p[v] - q[v]);
      }
    }
    int64_t token = agrees ? proposed[i] : pickByWeight(p, vocabulary, isGreedy ? 0 : owned.sampler->random.next());
    if (token < 0) {
      token = proposed[i]; // p and q are equal but for rounding
    }
    result.accepted += agrees;
    if (heddle_status status = accept(token, isOver, message)) {
      return status;
    }
    if (!agrees) {
      return HEDDLE_OK;
    }
  }
  return HEDDLE_OK;
}

/// Makes the model forget all but `length` tokens; `before` is its state before the proposals, where it is needed.
heddle_status heddle_generator::takeBack(size_t length, const ReadText *before, heddle_message *message) {
  if (length >= text.tokens.size()) {
    return HEDDLE_OK;
  }
  if (!before) {
    return model.truncate(&text, length, message);
  }
  if (heddle_status status = model.fork(*before, &text, message)) {
    return status;
  }
  size_t known = text.tokens.size();
  return known < length
             ? model.readPrompt(&text, past.data() + known, length - known, static_cast<size_t>(options.chunk), message)
             : HEDDLE_OK;
}

heddle_status heddle_generator::decodeWithDraft(heddle_message *message) {
  size_t draftReused = 0;
  heddle_status status = readPrompt(&draft, &draftText, &draftReused, message);
  status = status ? status : readPrompt(&model, &text, &result.reused, message);
  // The first token is the model's own; from then on neither has read the newest.
  bool isOver = false;
  proposed.clear();
  status = status ? status : verify(&isOver, message);
  ReadText before, draftBefore;
  while (!status && !isOver) {
    int64_t left =
        std::min(room() - 1, std::min(model.capacity(), draft.capacity()) - static_cast<int64_t>(past.size()));
    auto wanted = static_cast<size_t>(std::clamp<int64_t>(left, 0, options.draft_tokens));
    if (!draft.canTruncate()) {
      status = draft.fork(draftText, &draftBefore, message);
    }
    if (!status && !model.canTruncate()) {
      status = model.fork(text, &before, message);
    }
    status = status ? status : propose(wanted, message);
    size_t known = text.tokens.size(), agreed = past.size();
    Vector<int64_t> news;
    news.append(past.data() + known, agreed - known);
    news.append(proposed.data(), proposed.size());
    NewTokens one = {&text, news.data(), news.size()};
    status = status ? status : model.read(&one, 1, HEDDLE_ROWS_ALL, message);
    status = status ? status : verify(&isOver, message);
    if (status || isOver) {
      break;
    }
    // All of the past but the newest token was read, some of it as proposals.
    size_t keep = past.size() - 1;
    status = takeBack(keep, model.canTruncate() ? nullptr : &before, message);
    if (!status && draftText.tokens.size() > keep) {
      status = draft.canTruncate() ? draft.truncate(&draftText, keep, message)
                                   : draft.fork(draftBefore, &draftText, message);
    }
  }
  if (!status) {
    // What was proposed and not taken must not count as read.
    size_t same = 0;
    while (same < text.tokens.size() && same < past.size() && text.tokens[same] == past[same]) {
      ++same;
    }
    if (model.truncate(&text, same, nullptr)) {
      text.tokens.clear();
    }
    if (draft.truncate(&draftText, std::min(same, draftText.tokens.size()), nullptr)) {
      draftText.tokens.clear();
    }
  }
  return status;
}
