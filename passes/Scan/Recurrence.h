//===- Recurrence.h - linear recurrences over a matrix ----------*- C++ -*-===//
#ifndef HEDDLE_PASSES_SCAN_RECURRENCE_H
#define HEDDLE_PASSES_SCAN_RECURRENCE_H

#include "dialects/Heddle/IR/EquationUtils.h"

#include <optional>

namespace heddle {

/// Factors in the body of an equation, and what they multiply.
struct ScaledRead {
  bool isNegative = false;
  Factors factors;
  ReadOp of; ///< of the state or of a row that was read from it; null: nothing
};

/// `sum(k) r[k] * S[.., k, ..]`: a row that a step reads from the state.
struct StateRead {
  EquationOp equation;
  bool isAfter = false;                   ///< of this step's state, not of the one before
  llvm::SmallVector<ScaledRead> weights;  ///< r, a sum
  llvm::SmallVector<unsigned> dimensions; ///< of the state, one a variable of the equation
};

/// A scan whose only carry is a tensor of matrices S (one for each member of the batch dimensions) with
///   S_t = a_t * S_{t-1} + k_t (x) w_t,   w_t = v_t - z_t S_{t-1},
/// a one number a matrix or one a row k. The members are values of `scan`'s body: sums and products that the equations
/// of one step are made of.
struct Recurrence {
  ScanOp scan; ///< a copy of the scan whose equations read the state, rows of it and what is free of it only
  EquationOp next;
  unsigned key = 0, value = 0; ///< the dimensions of k and of w
  llvm::SmallVector<unsigned> batch;
  llvm::SmallVector<ScaledRead> decays; ///< a
  bool hasDecay = false, decaysByKey = false;
  Factors keys;                            ///< k
  llvm::SmallVector<ScaledRead> values;    ///< v
  llvm::SmallVector<ScaledRead> feedbacks; ///< with rows of `reads`: what z is made of
  llvm::SmallVector<StateRead> reads;

  /// The read that makes `tensor`, or null.
  const StateRead *readOf(mlir::Value tensor) const;
  /// Does `equation` see the state, or what follows from it?
  bool isFree(EquationOp equation) const { return !dependent.contains(equation.getOperation()); }

  llvm::SmallPtrSet<mlir::Operation *, 8> dependent;
};

/// Reads `scan` as such a recurrence. Its copy stands before it; the caller erases that.
std::optional<Recurrence> matchRecurrence(ScanOp scan);

} // namespace heddle

#endif // HEDDLE_PASSES_SCAN_RECURRENCE_H
