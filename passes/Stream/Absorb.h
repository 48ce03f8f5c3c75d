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
};

/// Reads `value` as one that all its readers can absorb: each is a sum of products, one factor of which reads it, and
/// which can be summed in two steps. Attention then works on c itself (DeepSeek-AI 2024, section 2.1.2), and rows of c
/// are all that is kept.
std::optional<Absorbable> matchAbsorbable(mlir::Value value, const Availability &availability);

/// A sum of products with an absorbed factor: `factor` reads it, `others` are the rest of the product.
struct Absorbing {
  Absorbable absorbed;
  ReadOp factor;
  llvm::SmallVector<mlir::Value> others, divisors;
};

/// Reads `equation` as one that absorbs the factor `value`.
std::optional<Absorbing> matchAbsorbing(EquationOp equation, const Absorbable &value, const Availability &availability);

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_ABSORB_H
