//===- BlockDecode.h - weights stored as scaled integers --------*- C++ -*-===//
#ifndef HEDDLE_PASSES_ANALYSIS_BLOCKDECODE_H
#define HEDDLE_PASSES_ANALYSIS_BLOCKDECODE_H

#include "dialects/Heddle/IR/Heddle.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>

namespace heddle {

/// An operand of a product that decodes blocks of integers:
///   product(scales) * (code + zero) + product(offset)
/// where scales and offset are the same for `group` neighbours of a summed variable. Every integer block format of GGUF
/// without a table is one.
struct BlockDecode {
  mlir::Value code; ///< an integer: as i8 if `isSigned`, else from 0 to 255
  bool isSigned = false;
  double zero = 0;
  llvm::SmallVector<mlir::Value> scales; ///< f32; none: 1
  llvm::SmallVector<mlir::Value> offset; ///< f32; none: 0
  bool subtracts = false;                ///< the offset is subtracted
  int64_t group = 0;                     ///< a power of two, at least 16
};

/// Reads the product of `factors` of `equation`, elements of weights, as blocks along `variable`.
std::optional<BlockDecode> matchBlockDecode(EquationOp equation, llvm::ArrayRef<mlir::Value> factors,
                                            unsigned variable);

/// On a read of the scales of codes, [..., group, 0]: element [..., group, 1] is the sum of the group's codes times the
/// scale.
inline constexpr llvm::StringLiteral kGroupSumsAttr = "heddle.group_sums";

/// How long values of an equation's body stay the same along one of its variables.
class ValueRuns {
public:
  ValueRuns(EquationOp equation, unsigned variable) : equation(equation), variable(variable) {}

  EquationOp getEquation() const { return equation; }
  unsigned getVariable() const { return variable; }
  /// How many aligned neighbours share `value`, a power of two; kAnyRun where it does not depend on the variable.
  int64_t get(mlir::Value value);
  static constexpr int64_t kAnyRun = int64_t(1) << 30;

private:
  /// On every aligned run of `run` members a value is `base + slope * member of the run`, base a multiple of
  /// `multiple` (0: of anything).
  struct Shape {
    int64_t run = 1, slope = 0, multiple = 1;
  };
  Shape shapeOf(mlir::Value value);
  Shape compute(mlir::Value value);
  Shape divide(mlir::Operation *op, bool isRest);
  /// The largest run, at most that of `shape`, on which a value stays between two multiples of `step`; 1 where there is
  /// none.
  static int64_t runWithin(Shape shape, int64_t step);

  EquationOp equation;
  unsigned variable;
  llvm::DenseMap<mlir::Value, Shape> known;
};

/// The number of low bits that the integer `value` may have set.
unsigned getUsedBits(mlir::Value value);

} // namespace heddle

#endif // HEDDLE_PASSES_ANALYSIS_BLOCKDECODE_H
