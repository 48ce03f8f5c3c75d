//===- Absorb.h - contractions that their readers absorb --------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_ABSORB_H
#define HEDDLE_PASSES_STREAM_ABSORB_H

#include "passes/Stream/Availability.h"

namespace heddle::stream {

/// x[j, a...] = sum(r) c[j, r] * w[a..., r], with w free of time.
struct Absorbable {
  EquationOp equation;
  mlir::Value source; ///< c
  ReadOp read;        ///< of c
};

/// Reads `value` as one that all its readers can absorb: each is a sum of products with a single factor that reads it.
/// Attention then works on c itself (DeepSeek-AI 2024, section 2.1.2), and rows of c are all that is kept.
std::optional<Absorbable> matchAbsorbable(mlir::Value value, const Availability &availability);

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_ABSORB_H
