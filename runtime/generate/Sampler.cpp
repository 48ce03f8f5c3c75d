//===- Sampler.cpp - choosing a token by its probability ------------------===//
//
// Sums and comparisons in double, in a fixed order, and an exponential of our
// own: the same logits and seed give the same tokens on every machine.
//
//===----------------------------------------------------------------------===//

#include "runtime/generate/Sampler.h"

#include "runtime/support/Message.h"

#include <algorithm>
#include <bit>
#include <cmath>

// A fused multiply-add would round differently where there is one.
#pragma STDC FP_CONTRACT OFF

using namespace heddle::runtime;

double Random::next() {
  state += 0x9e3779b97f4a7c15ull;
  uint64_t mixed = state;
  mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ull;
  mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebull;
  mixed ^= mixed >> 31;
  return static_cast<double>(mixed >> 11) * 0x1p-53;
}

double heddle::runtime::portableExp(double x) {
  if (!(x > -700)) {
    return 0;
  }
  // x = n ln 2 + r with |r| <= ln 2 / 2; ln 2 in two parts keeps r exact. Then the series of e^r, and 2^n as bits.
  double n = std::floor(x * 1.4426950408889634 + 0.5);
  double r = (x - n * 0.693147180369123816490) - n * 1.90821492927058770002e-10;
  constexpr double coefficients[] = {
      1.0 / 6227020800, 1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320, 1.0 / 5040,
      1.0 / 720,        1.0 / 120,       1.0 / 24,       1.0 / 6,       1.0 / 2,      1,           1};
  double sum = 0;
  for (double coefficient : coefficients) {
    sum = sum * r + coefficient;
  }
  return sum * std::bit_cast<double>(static_cast<uint64_t>(static_cast<int64_t>(n) + 1023) << 52);
}

int64_t heddle::runtime::pickByWeight(const double *weights, int64_t count, double draw) {
  double total = 0;
  for (int64_t i = 0; i < count; ++i) {
    total += weights[i];
  }
  double left = draw * total;
  int64_t last = -1;
  for (int64_t i = 0; i < count; ++i) {
    if (weights[i] > 0) {
      last = i;
      left -= weights[i];
      if (left < 0) {
        break;
      }
    }
  }
  return last; // rounding may leave a little: it belongs to the last one
}

double heddle::runtime::logSumExp(const float *logits, int64_t count) {
  float most = -INFINITY;
  for (int64_t i = 0; i < count; ++i) {
    most = logits[i] > most ? logits[i] : most;
  }
  if (!std::isfinite(most)) {
    return most;
  }
  double sum = 0;
  for (int64_t i = 0; i < count; ++i) {
    sum += portableExp(static_cast<double>(logits[i]) - static_cast<double>(most));
  }
  return static_cast<double>(most) + std::log(sum);
}

void heddle_sampler::penalise(double *logits, int64_t count, const int64_t *past, size_t nPast) {
  double penalty = sampling.repetition_penalty;
  if (penalty == 0 || penalty == 1) {
    return;
  }
  size_t begin = 0;
  if (sampling.repetition_window > 0 && nPast > static_cast<size_t>(sampling.repetition_window)) {
    begin = nPast - static_cast<size_t>(sampling.repetition_window);
  }
  // Each token once, however often it came.
  seen.resize(static_cast<size_t>(count));
  std::fill(seen.begin(), seen.end(), uint8_t(0));
  for (size_t i = begin; i < nPast; ++i) {
    int64_t token = past[i];
    if (token >= 0 && token < count && !std::exchange(seen[static_cast<size_t>(token)], uint8_t(1))) {
      logits[token] = logits[token] > 0 ? logits[token] / penalty : logits[token] * penalty;
    }
  }
}

/// Sorts the best candidates to the front, at least `wanted` where there are so many.
size_t heddle_sampler::sortBest(size_t wanted) {
  wanted = std::min(wanted, candidates.size());
  if (wanted < candidates.size()) {
    std::nth_element(candidates.begin(), candidates.begin() + wanted, candidates.end());
  }
  std::sort(candidates.begin(), candidates.begin() + wanted);
  return wanted;
}

/// top_k, top_p and min_p on logits that are already divided by the temperature; writes weights of what is kept.
void heddle_sampler::cut(const double *logits, int64_t count, double *probabilities) {
  candidates.clear();
  candidates.reserve(static_cast<size_t>(count));
  for (int64_t i = 0; i < count; ++i) {
    probabilities[i] = 0;
    if (logits[i] > -INFINITY) {
      candidates.push({logits[i], i});
    }
  }
  size_t kept = candidates.size();
  if (sampling.top_k > 0 && static_cast<size_t>(sampling.top_k) < kept) {
    kept = sortBest(static_cast<size_t>(sampling.top_k));
    candidates.resize(kept);
  }
  double most = candidates[0].logit;
  for (const Candidate &one : candidates) {
    most = std::max(most, one.logit);
  }
  if (sampling.top_p > 0 && sampling.top_p < 1) {
    double total = 0;
    for (const Candidate &one : candidates) {
      total += portableExp(one.logit - most);
    }
    // Few tokens carry most of the probability: more are sorted only when they are needed.
    for (size_t wanted = 256;; wanted *= 8) {
      size_t sorted = sortBest(wanted);
      double sum = 0;
      size_t i = 0;
      while (i < sorted && sum < sampling.top_p * total) {
        sum += portableExp(candidates[i++].logit - most);
      }
      if (i < sorted || sorted == candidates.size()) {
        kept = std::max<size_t>(i, 1);
        break;
      }
    }
  }
  for (size_t i = 0; i < kept; ++i) {
    double weight = portableExp(candidates[i].logit - most);
    probabilities[candidates[i].token] = weight >= sampling.min_p ? weight : 0;
  }
}

bool heddle_sampler::distribute(const float *logits, int64_t count, const int64_t *past, size_t nPast,
                                double *probabilities) {
  row.resize(static_cast<size_t>(count));
  int64_t best = -1;
  for (int64_t i = 0; i < count; ++i) {
    bool isPossible = logits[i] == logits[i];
    row[static_cast<size_t>(i)] = isPossible ? static_cast<double>(logits[i]) : -INFINITY;
  }
  penalise(row.data(), count, past, nPast);
  for (int64_t i = 0; i < count; ++i) {
    double logit = row[static_cast<size_t>(i)];
    if (logit > -INFINITY && (best < 0 || logit > row[static_cast<size_t>(best)])) {
      best = i;
    }
  }
  if (best < 0) {
    return false;
  }
  if (sampling.temperature == 0 || row[static_cast<size_t>(best)] == INFINITY) {
    std::fill_n(probabilities, count, 0.0);
    probabilities[best] = 1;
    return true;
  }
  double most = row[static_cast<size_t>(best)];
  for (double &logit : row) {
    logit = (logit - most) / sampling.temperature;
  }
  bool isCut = sampling.top_k > 0 || (sampling.top_p > 0 && sampling.top_p < 1);
  if (isCut) {
    cut(row.data(), count, probabilities);
  } else {
    for (int64_t i = 0; i < count; ++i) {
      double weight = portableExp(row[static_cast<size_t>(i)]);
      probabilities[i] = weight >= sampling.min_p ? weight : 0;
    }
  }
  double total = 0;
  for (int64_t i = 0; i < count; ++i) {
    total += probabilities[i];
  }
  for (int64_t i = 0; i < count; ++i) {
    probabilities[i] /= total;
  }
  return true;
}

int64_t heddle_sampler::choose(const float *logits, int64_t count, const int64_t *past, size_t nPast) {
  bool isPlain = sampling.repetition_penalty == 0 || sampling.repetition_penalty == 1;
  if (sampling.temperature == 0 && isPlain) {
    int64_t best = -1;
    for (int64_t i = 0; i < count; ++i) {
      bool isPossible = logits[i] > -INFINITY;
      best = isPossible && (best < 0 || logits[i] > logits[best]) ? i : best;
    }
    return best;
  }
  weights.resize(static_cast<size_t>(count));
  if (!distribute(logits, count, past, nPast, weights.data())) {
    return -1;
  }
  return pickByWeight(weights.data(), count, sampling.temperature == 0 ? 0 : random.next());
}

extern "C" {

heddle_status heddle_sampler_create(const heddle_sampling *sampling, heddle_sampler **sampler,
                                    heddle_message *message) {
  *sampler = nullptr;
  heddle_sampling rules = sampling ? *sampling : heddle_sampling{};
  auto isOutside = [](double value, double low, double high) { return !(value >= low && value <= high); };
  if (isOutside(rules.temperature, 0, 1e6) || isOutside(rules.repetition_penalty, 0, 1e6) ||
      isOutside(rules.top_p, 0, 1) || isOutside(rules.min_p, 0, 1) || rules.top_k < 0 || rules.repetition_window < 0) {
    return fail(
        message, HEDDLE_INVALID_INPUT,
        "a sampling rule is out of range: temperature and repetition penalty are not negative, top_p and min_p in "
        "[0, 1], top_k and the window counts");
  }
  void *memory = std::malloc(sizeof(heddle_sampler));
  if (!memory) {
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory: a sampler");
  }
  *sampler = new (memory) heddle_sampler;
  (*sampler)->sampling = rules;
  (*sampler)->random = Random(rules.seed);
  return HEDDLE_OK;
}

void heddle_sampler_destroy(heddle_sampler *sampler) {
  if (sampler) {
    sampler->~heddle_sampler();
    std::free(sampler);
  }
}

void heddle_sampler_reseed(heddle_sampler *sampler, uint64_t seed) { sampler->random = Random(seed); }

int64_t heddle_sampler_choose(heddle_sampler *sampler, const float *logits, int64_t count, const int64_t *past,
                              size_t n_past) {
  return sampler->choose(logits, count, past, n_past);
}

int heddle_sampler_probabilities(heddle_sampler *sampler, const float *logits, int64_t count, const int64_t *past,
                                 size_t n_past, double *probabilities) {
  return sampler->distribute(logits, count, past, n_past, probabilities) ? 0 : -1;
}
}
