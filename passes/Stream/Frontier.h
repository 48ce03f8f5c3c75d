//===- Frontier.h - how many rows exist after h inputs ----------*- C++ -*-===//
//
// A frontier is an affine expression in d0 = h, the number of rows of the
// streamed axis seen so far: rows [0, max(0, F(h))) of a value exist then. All
// questions about frontiers are answered by evaluating them over their period.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_PASSES_STREAM_FRONTIER_H
#define HEDDLE_PASSES_STREAM_FRONTIER_H

#include "dialects/Heddle/IR/Heddle.h"

#include "mlir/IR/AffineExpr.h"

#include <optional>

namespace heddle::stream {

/// max(0, F(h)).
int64_t evaluate(mlir::AffineExpr frontier, int64_t h);

/// A number of inputs after which all of `frontiers` are in steady state and have gone through two periods.
int64_t getHorizon(llvm::ArrayRef<mlir::AffineExpr> frontiers);

/// The smaller of two frontiers; null when neither is below the other everywhere.
mlir::AffineExpr getSmaller(mlir::AffineExpr a, mlir::AffineExpr b);

/// Whether `a` is at most `b` after any number of inputs.
bool isBelow(mlir::AffineExpr a, mlir::AffineExpr b);

/// Whether `a` and `b` are the same after any number of inputs.
bool isSame(mlir::AffineExpr a, mlir::AffineExpr b);

/// The largest value of `function` over all h, where it is bounded: it is evaluated up to four horizons of `frontiers`.
std::optional<int64_t> getSupremum(llvm::ArrayRef<mlir::AffineExpr> frontiers,
                                   llvm::function_ref<int64_t(int64_t)> function);

/// The length of `axis` as a function of the length of `time`: null unless it is `time` or derived from it alone.
mlir::AffineExpr getLengthIn(mlir::Operation *from, mlir::FlatSymbolRefAttr axis, mlir::FlatSymbolRefAttr time);

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_FRONTIER_H
