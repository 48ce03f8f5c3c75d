//===- Absorb.h - contractions that their readers absorb --------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_ABSORB_H
#define HEDDLE_PASSES_STREAM_ABSORB_H

#include "passes/Stream/Availability.h"

namespace heddle::stream {

/// x[j, a...] = sum(r...) c[j, r...] * w[a..., r...], with w free of time.
struct Absorbable {
  EquationOp equation;
  mlir::Value source; ///< c
  ReadOp sourceRead, weightRead;
  unsigned rowDim; ///< the dimension of x that j is
};

/// Reads `value` as one that all its readers can absorb: each is a sum of products, one factor of which reads it, and
/// which can be summed in two steps. Attention then works on c itself (DeepSeek-AI 2024, section 2.1.2), and rows of c
/// are all that is kept.
std::optional<Absorbable> matchAbsorbable(mlir::Value value, const Availability &availability);

/// Rewrites the readers of an absorbable value as two contractions each, none of which is over places and makes rows
/// of the value: `(sum(k) q * w) * c` for scores, `sum(r) (sum(j) p * c) * w` for what they weight. The value is gone.
void absorb(const Absorbable &value);

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_ABSORB_H
