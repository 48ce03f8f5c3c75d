//===- Decisions.h - decisions of compiled code, followed -------*- C++ -*-===//
//
// Compiled code in float32 and the interpreter in float64 may take another side
// of a near tie: one expert instead of another, 3 instead of 4. Both are right,
// and what follows differs by far more than rounding. So the interpreter follows
// what compiled code decided (`heddle.decide`, made by heddle-record-decisions),
// and says whether each decision was one that rounding can turn over.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_DIALECTS_INTERPRETER_DECISIONS_H
#define HEDDLE_DIALECTS_INTERPRETER_DECISIONS_H

#include "dialects/Heddle/IR/Heddle.h"
#include "dialects/Interpreter/Array.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <deque>
#include <map>
#include <optional>
#include <string>

namespace heddle {

/// The decisions of one sequence.
struct DecisionRecord {
  /// By number of the decision, in the order in which loops took it.
  std::map<int64_t, std::deque<Array>> recorded;
  /// How far operands of a decision may be from a tie: a share of the largest of their row.
  double tolerance = 1e-4;
  /// Counted while they are followed: elements, and those for which the interpreter would have decided otherwise.
  int64_t followed = 0, turned = 0;
};

/// Whether `taken` may stand in place of `own`, both of `op`: null, or what is wrong. `tensorOf` gives the values that
/// the decision was taken from. Counts elements that differ.
std::optional<std::string> compareDecisions(DecideOp op, const Array &own, const Array &taken, DecisionRecord &record,
                                            llvm::function_ref<const Array &(mlir::Value)> tensorOf);

} // namespace heddle

#endif // HEDDLE_DIALECTS_INTERPRETER_DECISIONS_H
