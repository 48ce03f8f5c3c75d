//===- Rewriter.h - ops of an entry as ops of a step ------------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_REWRITER_H
#define HEDDLE_PASSES_STREAM_REWRITER_H

#include "passes/Stream/Rewrite.h"

namespace heddle::stream {

/// Rebuilds the ops of an entry for one phase. Places stay absolute in all arithmetic: a variable over new rows is its
/// number plus the place of the range, an index into rows is its place minus that of the tensor's range. Where both
/// ranges are one, the variable is used as it is.
class Rewriter {
public:
  Rewriter(const Availability &availability, const Plan &plan, StreamAxes &axes, Pieces &pieces, Phase phase)
      : availability(availability), plan(plan), axes(axes), pieces(pieces), phase(phase),
        builder(availability.getEntry()) {}

  mlir::func::FuncOp run();

private:
  /// A version of a tensor: its value, the range of each time dimension, and the order of its dimensions.
  struct Version {
    mlir::Value value;
    llvm::SmallVector<Span> ranges;
    llvm::SmallVector<unsigned> order; ///< old dimension of each new one; empty: unchanged
  };

  void emitBlock(mlir::Block &from);
  void emitOp(mlir::Operation &op);
  void emitScan(ScanOp scan);
  void emitLoop(mlir::scf::ForOp loop);
  void emitInnerScan(ScanOp scan);
  void emitBranch(mlir::scf::IfOp branch);
  void emitSort(SortOp sort);
  /// An equation whose variables take `ranges` (one per variable over a streamed axis, in order).
  mlir::Value emitEquation(EquationOp equation, llvm::ArrayRef<Span> ranges);
  void emitRegion(mlir::Block &from, mlir::Block &to, EquationOp equation, llvm::ArrayRef<Span> ranges);
  bool looksBeyond(ReadOp read, const Version &version) const;
  mlir::Value emitRead(ReadOp read);
  /// The version of a streamed tensor, or one at places, that a read needs.
  Version getVersion(ReadOp read);
  /// A tensor of kind Places over `ranges`.
  Version getAtPlaces(mlir::Value value, llvm::ArrayRef<Span> ranges);
  mlir::Value getIndex(mlir::Value index, const Span &range);
  mlir::Value getOuter(mlir::Value value);
  /// Records the new rows of `value` and makes what is read besides.
  void define(mlir::Value value, mlir::Value rows);
  mlir::RankedTensorType getType(mlir::Value value, llvm::ArrayRef<Span> ranges);
  mlir::Value getLength(mlir::FlatSymbolRefAttr axis, mlir::Location loc);
  mlir::Value getRows(mlir::Value value);
  llvm::SmallVector<Span> getRowRanges(EquationOp equation);

  const Availability &availability;
  const Plan &plan;
  StreamAxes &axes;
  Pieces &pieces;
  Phase phase;
  mlir::OpBuilder builder;
  mlir::IRMapping mapping;                            ///< scalars, places, and tensors that are no rows
  llvm::DenseMap<mlir::Value, mlir::Value> rows;      ///< new rows of streamed tensors
  llvm::DenseMap<mlir::Value, Version> extended;      ///< old and new rows
  llvm::DenseMap<mlir::Value, Span> ranges;           ///< of variables
  llvm::DenseMap<mlir::Value, mlir::Value> variables; ///< variables as numbers in their range
  /// Tensors at places made so far, by block around the place of insertion.
  std::vector<std::pair<mlir::Value, Version>> atPlaces;
};

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_REWRITER_H
