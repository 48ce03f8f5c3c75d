//===- Beams.cpp - beam search --------------------------------------------===//
//
// As `generate` of the transformers library does it without sampling: of all
// continuations of all beams the best are looked at; those that end become
// candidates for the result, ranked by log probability over length to the
// power of the penalty, the others stay beams. The search is over when no beam
// can become better than the worst candidate, or at the last token.
//
//===----------------------------------------------------------------------===//

#include "runtime/generate/Generator.h"

#include "runtime/support/Message.h"

#include <algorithm>
#include <cmath>

using namespace heddle::runtime;

namespace {

/// A beam: what its model has read, and its new tokens, the last of them not read yet.
struct Beam {
  ReadText text;
  Vector<int64_t> tokens;
  double score = 0; ///< log probability of the new tokens
};

/// A continuation of a beam.
struct Step {
  double score;
  size_t beam;
  int64_t token;
  bool operator<(const Step &other) const {
    return score != other.score ? score > other.score : beam != other.beam ? beam < other.beam : token < other.token;
  }
};

/// A text that has ended.
struct Candidate {
  Vector<int64_t> tokens;
  double score = 0;
  bool hasEndToken = false;
};

class BeamSearch {
public:
  BeamSearch(LanguageModel &model, size_t width, double penalty) : model(model), width(width), penalty(penalty) {}

  /// Finds the `wanted` best continuations of the beams, whose logits are there.
  template <typename AllowedFn> bool rank(size_t wanted, const AllowedFn &allowed);
  /// Makes the beams that go on; their last tokens are still to be read.
  heddle_status advance(const Vector<Step> &chosen, heddle_message *message);
  heddle_status readLast(heddle_message *message);
  void finish(const Step &step, bool isEnd);
  bool canImprove(size_t length) const;

  Vector<Beam> beams;
  Vector<Step> steps;           ///< of rank, the best first
  Vector<Candidate> candidates; ///< the best first, at most `width`

private:
  LanguageModel &model;
  size_t width;
  double penalty;
};

/// `allowed` gives the scores of what may follow a beam: by rules for log probabilities, else the logits as they are.
template <typename AllowedFn> bool BeamSearch::rank(size_t wanted, const AllowedFn &allowed) {
  int64_t vocabulary = model.vocabularySize();
  steps.clear();
  for (size_t b = 0; b < beams.size(); ++b) {
    const float *logits = model.logits(b);
    double total = logSumExp(logits, vocabulary);
    const float *scores = allowed(logits, beams[b].tokens, total);
    total = scores == logits ? total : 0;
    // A heap whose front is the worst of the best so far.
    for (int64_t v = 0; v < vocabulary; ++v) {
      Step step = {beams[b].score + static_cast<double>(scores[v]) - total, b, v};
      if (!(step.score > -INFINITY) || (steps.size() == wanted && !(step < steps[0]))) {
        continue;
      }
      if (steps.size() == wanted) {
        std::pop_heap(steps.begin(), steps.end());
        steps.pop();
      }
      steps.push(step);
      std::push_heap(steps.begin(), steps.end());
    }
  }
  std::sort_heap(steps.begin(), steps.end());
  return !steps.empty();
}

heddle_status BeamSearch::advance(const Vector<Step> &chosen, heddle_message *message) {
  Vector<Beam> next;
  next.resize(chosen.size());
  // The last that continues a beam takes its state, the others copies.
  for (size_t i = 0; i < chosen.size(); ++i) {
    Beam &parent = beams[chosen[i].beam];
    next[i].tokens.append(parent.tokens.data(), parent.tokens.size());
    next[i].tokens.push(chosen[i].token);
    next[i].score = chosen[i].score;
    bool isLast = std::none_of(chosen.begin() + i + 1, chosen.end(),
                               [&](const Step &later) { return later.beam == chosen[i].beam; });
    if (isLast) {
      next[i].text = std::move(parent.text);
    } else if (heddle_status status = model.fork(parent.text, &next[i].text, message)) {
      return status;
    }
  }
  beams = std::move(next);
  return HEDDLE_OK;
}

heddle_status BeamSearch::readLast(heddle_message *message) {
  Vector<NewTokens> news;
  for (Beam &beam : beams) {
    news.push({&beam.text, &beam.tokens.back(), 1});
  }
  return model.read(news.data(), news.size(), HEDDLE_ROWS_LAST, message);
}

void BeamSearch::finish(const Step &step, bool isEnd) {
  Candidate made;
  const Beam &beam = beams[step.beam];
  made.tokens.append(beam.tokens.data(), beam.tokens.size());
  made.hasEndToken = isEnd;
  double length = static_cast<double>(made.tokens.size() + 1);
  made.score = step.score / std::pow(length, penalty);
  if (!isEnd) {
    made.tokens.push(step.token);
  }
  size_t place = candidates.size();
  while (place > 0 && candidates[place - 1].score < made.score) {
    --place;
  }
  if (place >= width) {
    return;
  }
  candidates.push(std::move(made));
  std::rotate(candidates.begin() + place, candidates.end() - 1, candidates.end());
  if (candidates.size() > width) {
    candidates.pop();
  }
}

bool BeamSearch::canImprove(size_t length) const {
  if (candidates.size() < width || beams.empty()) {
    return true;
  }
  double best = -INFINITY;
  for (const Beam &beam : beams) {
    best = std::max(best, beam.score);
  }
  return best / std::pow(static_cast<double>(length), penalty) > candidates.back().score;
}

} // namespace

heddle_status heddle_generator::searchBeams(heddle_message *message) {
  auto width = static_cast<size_t>(options.beams);
  BeamSearch search(model, width, options.length_penalty);
  heddle_status status = readPrompt(&model, &text, &result.reused, message);
  search.beams.resize(1);
  search.beams[0].text = std::move(text);
  int64_t most = model.capacity() + 1 - static_cast<int64_t>(promptSize);
  bool isModelsLimit = options.max_tokens == 0 || most < options.max_tokens;
  most = isModelsLimit ? most : options.max_tokens;
  Vector<int64_t> whole; // of a beam, the prompt included
  whole.append(past.data(), past.size());
  for (int64_t made = 1; !status; ++made) {
    auto isAllowed = [&](const float *logits, const Vector<int64_t> &tokens, double total) {
      whole.resize(promptSize);
      whole.append(tokens.data(), tokens.size());
      return allowed(logits, whole, total);
    };
    if (!search.rank(width * std::max<size_t>(2, 1 + options.n_end_tokens), isAllowed)) {
      return fail(message, HEDDLE_INVALID_INPUT, "the model gives no token any probability: its logits are no numbers");
    }
    Vector<Step> chosen;
    bool isLast = made >= most;
    for (size_t i = 0; i < search.steps.size(); ++i) {
      const Step &step = search.steps[i];
      bool isEnd = isEndToken(step.token);
      if ((isEnd || isLast) && i < width) {
        search.finish(step, isEnd);
      } else if (!isEnd && !isLast && chosen.size() < width) {
        chosen.push(step);
      }
    }
    if (isLast || chosen.empty()) {
      break;
    }
    status = search.advance(chosen, message);
    if (status || !search.canImprove(static_cast<size_t>(made))) {
      break;
    }
    status = search.readLast(message);
  }
  if (status) {
    return status;
  }
  if (search.candidates.empty()) {
    return fail(message, HEDDLE_INTERNAL, "a beam search ended without a text");
  }
  const Candidate &best = search.candidates[0];
  result.score = best.score;
  result.end = best.hasEndToken ? HEDDLE_END_TOKEN : isModelsLimit ? HEDDLE_END_LENGTH : HEDDLE_END_TOKENS;
  for (int64_t token : best.tokens) {
    bool isOver = false;
    past.push(token);
    status = status ? status : output.push(token, &isOver, message);
    if (isOver) {
      result.end = output.end();
      break;
    }
  }
  return status;
}
