//===- Contraction.h - equations that are matrix products -------*- C++ -*-===//
#ifndef HEDDLE_PASSES_ANALYSIS_CONTRACTION_H
#define HEDDLE_PASSES_ANALYSIS_CONTRACTION_H

#include "dialects/Heddle/IR/Heddle.h"

#include "llvm/ADT/SmallVector.h"

#include <optional>

namespace heddle {

/// A sum over products whose factors fall into a left operand (rows and reduced variables) and a right one (columns and
/// reduced variables). Operands may be any expressions; variables are numbered as in the equation.
struct Contraction {
  llvm::SmallVector<mlir::Value> left, right; ///< factors of each operand, values of the body
  llvm::SmallVector<unsigned> rows;           ///< result variables of the left operand only
  llvm::SmallVector<unsigned> columns;        ///< of the right operand only, in result order
  llvm::SmallVector<unsigned> batch;          ///< of both
  llvm::SmallVector<unsigned> reduced;        ///< in the order in which both operands are walked
  bool guardOnLeft = false;                   ///< a guard folds into the left operand
  int group = -1;                             ///< the row variable that the right operand's matrix is chosen by, or -1
  mlir::Value chosen;                         ///< then: the matrix, an index of the weight

  /// The read that the left (right) operand consists of, if it is one at plain variables.
  ReadOp leftRead() const;
  ReadOp rightRead() const;
};

/// The weight that `read` reads, at distinct variables of its equation (after leading captured indices), or null. One
/// index may be that of a matrix which a member of a sub-axis is known to have.
WeightOp getPlainWeight(ReadOp read);

/// Reads `equation` as a contraction, or explains nothing and returns nullopt: then it is computed element by element.
std::optional<Contraction> matchContraction(EquationOp equation);

} // namespace heddle

#endif // HEDDLE_PASSES_ANALYSIS_CONTRACTION_H
