//===- Plan.h - what a stream keeps -----------------------------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_PLAN_H
#define HEDDLE_PASSES_STREAM_PLAN_H

#include "passes/Stream/StreamAxes.h"

#include "mlir/IR/IRMapping.h"
#include "llvm/ADT/MapVector.h"

namespace heddle::stream {

/// Bytes of one row of a value with one time dimension, or of a whole tensor without; 0 when its extents are not
/// static.
int64_t getRowBytes(mlir::Value value, const Availability &availability);

/// Which values are kept between calls, and which old rows are computed again from kept ones.
struct Plan {
  /// Rows kept (-1: all) of values that are.
  llvm::MapVector<mlir::Value, int64_t> kept;
  /// Elementwise equations that are evaluated again over this many old rows.
  llvm::DenseMap<mlir::Value, int64_t> recomputed;
  /// Contractions with a weight that their readers are to absorb, before the plan is made anew.
  llvm::DenseSet<mlir::Value> absorbed;
  /// Tensors of kind Constant that a step reads.
  llvm::SetVector<mlir::Value> constants;
  /// Scans whose carries do not begin at zero.
  llvm::SetVector<mlir::Operation *> begun;

  bool needsBegin() const { return !constants.empty() || !begun.empty(); }
};

/// Chooses what is kept: a minimum cut in bytes between what must not be computed again and what readers of old rows
/// need. False with `refusal` set when a piece would have no static shape or no static number of instances.
bool makePlan(const Availability &availability, Plan &plan, std::optional<Refusal> &refusal);

/// Rounds of the loops around the definition of `value`; nullopt when they are not static.
std::optional<int64_t> getInstances(mlir::Value value, const Availability &availability);

/// Declares the pieces of a plan and makes the accesses to them.
class Pieces {
public:
  Pieces(const Availability &availability, StreamAxes &axes) : availability(availability), axes(axes) {}

  /// The piece of `value`, declared at the first call: `rows` as in Plan::kept for rows, 0 for a tensor without time.
  StateOp get(mlir::Value value, StateKind kind, int64_t rows = 0);
  /// Which instance belongs to the round of the loops that `value` is in; null for a piece that is no list. `mapping`
  /// leads to the loops of the function that is made.
  mlir::Value getInstance(mlir::OpBuilder &builder, mlir::Value value, const mlir::IRMapping &mapping);

private:
  const Availability &availability;
  StreamAxes &axes;
  llvm::DenseMap<mlir::Value, StateOp> pieces;
};

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_PLAN_H
