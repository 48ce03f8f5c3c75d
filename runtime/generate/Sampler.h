//===- Sampler.h - choosing a token by its probability --------------------===//
#ifndef HEDDLE_RUNTIME_GENERATE_SAMPLER_H
#define HEDDLE_RUNTIME_GENERATE_SAMPLER_H

#include "heddle/generate.h"
#include "runtime/support/Memory.h"

namespace heddle::runtime {

/// Draws that are the same everywhere: SplitMix64 (Steele et al. 2014).
class Random {
public:
  explicit Random(uint64_t seed = 0) : state(seed) {}
  /// Uniform in [0, 1), in steps of 2^-53.
  double next();

private:
  uint64_t state;
};

/// e^x from sums and products alone, so that it does not depend on the machine's library; x <= 0. Its error is below
/// 1e-15 of the result.
double portableExp(double x);
/// The index that a draw in [0, 1) falls on, for weights of any sum above zero.
int64_t pickByWeight(const double *weights, int64_t count, double draw);
/// The logarithm of the sum of e^x over the row, and its largest element; NaN counts as impossible.
double logSumExp(const float *logits, int64_t count);

} // namespace heddle::runtime

/// The rules, and room for one row of logits.
struct heddle_sampler {
  heddle_sampling sampling = {};
  heddle::runtime::Random random;

  /// Fills `probabilities`; false when all tokens are impossible.
  bool distribute(const float *logits, int64_t count, const int64_t *past, size_t nPast, double *probabilities);
  int64_t choose(const float *logits, int64_t count, const int64_t *past, size_t nPast);

private:
  struct Candidate {
    double logit;
    int64_t token;
    bool operator<(const Candidate &other) const {
      return logit != other.logit ? logit > other.logit : token < other.token;
    }
  };
  void penalise(double *logits, int64_t count, const int64_t *past, size_t nPast);
  void cut(const double *logits, int64_t count, double *probabilities);
  size_t sortBest(size_t wanted);

  heddle::runtime::Vector<Candidate> candidates;
  heddle::runtime::Vector<double> row, weights;
  heddle::runtime::Vector<uint8_t> seen;
};

#endif
