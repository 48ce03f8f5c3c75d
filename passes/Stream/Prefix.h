//===- Prefix.h - running reductions as recurrences -------------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_PREFIX_H
#define HEDDLE_PASSES_STREAM_PREFIX_H

#include "dialects/Heddle/IR/Heddle.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <optional>

namespace heddle::stream {

/// A guard that leaves the places up to (`inclusive`) or before a row of the same axis.
struct PrefixGuard {
  unsigned row; ///< the result variable that is the row
  bool inclusive;
  llvm::SmallVector<mlir::Value> conditions; ///< of the guard, besides the comparison with the row
};

/// The conditions that `condition` joins by `and`.
void collectConjuncts(mlir::Value condition, llvm::SmallVectorImpl<mlir::Value> &conjuncts);

/// What `monoid` gives for no members, as a value of `element`: a float, or an integer that is summed.
mlir::Value makeIdentity(mlir::OpBuilder &builder, mlir::Location loc, Monoid monoid, mlir::Type element);

/// The guard of `equation` as one of the places of `reduced`, a variable that is summed over; nothing where it is none.
std::optional<PrefixGuard> matchPrefixGuard(EquationOp equation, unsigned reduced);

/// A scan over `time` that hands `carry` on and collects the rows of `type`, a row of which lies at dimension `row`.
/// `step` makes the next carry and a row of the result without that dimension, from the place and the carry.
mlir::Value buildCollectingScan(
    mlir::OpBuilder &builder, mlir::Location loc, mlir::FlatSymbolRefAttr time, mlir::Value carry,
    mlir::RankedTensorType type, unsigned row, llvm::StringRef name,
    llvm::function_ref<std::pair<mlir::Value, mlir::Value>(mlir::OpBuilder &, mlir::Value, mlir::Value)> step);

/// Turns reductions over `time` under `u < t` or `u <= t`, whose body does not depend on t, into scans: what a stream
/// keeps of them is their last value. The order of the terms stays, and so does every bit of a sum.
void recognizePrefixes(mlir::func::FuncOp entry, mlir::FlatSymbolRefAttr time);

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_PREFIX_H
