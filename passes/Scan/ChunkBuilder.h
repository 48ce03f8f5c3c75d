//===- ChunkBuilder.h - many steps of a recurrence as products --*- C++ -*-===//
//
// With D[c,e] the product of the decays after place e up to c of a chunk, P[c] that of all up to c, and S the state
// before the chunk, the state at c is
//   S_c = P[c] S + sum(e <= c) D[c,e] k_e (x) w_e
// and a row that is read from it
//   r_c S_c = P[c] (r_c S) + sum(e <= c) (r_c . k_e) D[c,e] w_e.
// Products of decays are carried from place to place: there is no quotient or logarithm that could overflow. Where a
// row of keys decays by itself, decayed keys are carried instead, and D is part of the scores.
//
// Where new rows see the state (the delta rule), w_c = v_c - z_c S_{c-1} is a triangular system: with L[c,e] =
// (z_c . k_e) D[c-1,e] for e < c it is (1 + L) w = v - P[c-1] z S, whose inverse is made row by row.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_PASSES_SCAN_CHUNKBUILDER_H
#define HEDDLE_PASSES_SCAN_CHUNKBUILDER_H

#include "passes/Scan/Recurrence.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace heddle {

/// Gives a scan a chunk over an axis that is static: a recurrence, read off a copy of the scan, as matrix products.
class ChunkBuilder {
public:
  ChunkBuilder(ScanOp scan, const Recurrence &from, mlir::FlatSymbolRefAttr axis)
      : scan(scan), from(from), chunk(axis), b(scan.getContext()), loc(scan.getLoc()) {}
  void run();

private:
  using Axes = llvm::SmallVector<mlir::FlatSymbolRefAttr>;
  using Values = llvm::SmallVector<mlir::Value>;
  using Body = llvm::function_ref<mlir::Value(mlir::OpBuilder &, mlir::ValueRange)>;
  /// What reads of the state are made of: rows that multiply the state, and the scores of this chunk's places.
  struct Reader {
    const StateRead *read; ///< null: the feedback, of the state before
    mlir::Value weights;   ///< [batch, chunk, key]
    mlir::Value scores;    ///< [batch, chunk, chunk] or, with `scoresByPlace`, [chunk, batch, chunk]
    mlir::Value decayed;   ///< [chunk, batch, key]: weights with the decay since the chunk began; null: take `passed`
    mlir::Value passed;    ///< [chunk, batch]: that decay; null: none
    bool isAfter() const { return read && read->isAfter; }
  };

  mlir::Value make(mlir::OpBuilder &at, llvm::StringRef part, llvm::ArrayRef<mlir::FlatSymbolRefAttr> axes,
                   llvm::ArrayRef<mlir::FlatSymbolRefAttr> reduced, Body body);
  mlir::Value make(llvm::StringRef part, llvm::ArrayRef<mlir::FlatSymbolRefAttr> axes, Body body) {
    return make(b, part, axes, {}, body);
  }
  mlir::Value sum(llvm::StringRef part, llvm::ArrayRef<mlir::FlatSymbolRefAttr> axes, mlir::FlatSymbolRefAttr reduced,
                  Body body) {
    return make(b, part, axes, reduced, body);
  }
  mlir::Value read(mlir::OpBuilder &at, mlir::Value tensor, llvm::ArrayRef<mlir::Value> indices) {
    return ReadOp::create(at, loc, tensor, mlir::ValueRange(indices));
  }
  /// A value of one step, for the place `offset` of the chunk.
  mlir::Value translate(mlir::OpBuilder &at, mlir::Value value, mlir::IRMapping &mapping, mlir::Value offset);
  /// A sum of products of step values, at members of the state's dimensions.
  mlir::Value combine(mlir::OpBuilder &at, EquationOp equation, llvm::ArrayRef<unsigned> dimensions,
                      llvm::ArrayRef<ScaledRead> terms, llvm::ArrayRef<mlir::Value> members, mlir::Value offset);
  mlir::Value multiply(mlir::OpBuilder &at, const Factors &factors, mlir::Value start, mlir::IRMapping &mapping,
                       mlir::Value offset);
  /// Members by dimension of the state, from those of the batch, a key and a value.
  Values place(mlir::ValueRange batch, mlir::Value key, mlir::Value value) const;
  /// An equation of a step that does not see the state, or of what was read of it, for all places of the chunk.
  void spread(EquationOp equation);
  /// A recurrence over the places of the chunk.
  ScanOp recur(mlir::ValueRange inits,
               llvm::function_ref<Values(mlir::OpBuilder &, mlir::Value, mlir::ValueRange)> step);

  mlir::Value emitWeights(mlir::OpBuilder &at, const StateRead *of, mlir::ValueRange batch, mlir::Value key,
                          mlir::Value offset);
  void makeWeights();
  void decayMatrices();
  void decayKeys();
  mlir::Value solve(const Reader &feedback);
  /// `left` times the state before the chunk.
  mlir::Value timesState(llvm::StringRef part, const Reader &reader);
  mlir::Value makeRows();
  void makeReads(mlir::Value rows);
  mlir::Value makeNext(mlir::Value rows);

  ScanOp scan;
  const Recurrence &from;
  mlir::FlatSymbolRefAttr chunk, keyAxis, valueAxis;
  Axes batch;
  mlir::OpBuilder b;
  mlir::Location loc;
  mlir::Type element;
  mlir::Value first, state; ///< arguments of the chunk's block
  mlir::Value columns;      ///< the state with values as columns: [batch, key, value]
  llvm::DenseMap<mlir::Value, mlir::Value>
      spreads; ///< tensors of one step to those of the chunk, with its axis in front
  std::vector<Reader> readers;
  mlir::Value keys; ///< [batch, key, chunk], decayed where keys decay by themselves
  mlir::Value lastDecay,
      allDecay; ///< from each place to the end: [batch, chunk]; of the chunk: [batch] or [batch, key]
};

inline llvm::SmallVector<mlir::FlatSymbolRefAttr> operator+(llvm::ArrayRef<mlir::FlatSymbolRefAttr> a,
                                                            llvm::ArrayRef<mlir::FlatSymbolRefAttr> c) {
  llvm::SmallVector<mlir::FlatSymbolRefAttr> both(a);
  llvm::append_range(both, c);
  return both;
}

inline llvm::SmallVector<mlir::Value> operator+(llvm::ArrayRef<mlir::Value> a, llvm::ArrayRef<mlir::Value> c) {
  llvm::SmallVector<mlir::Value> both(a);
  llvm::append_range(both, c);
  return both;
}

inline mlir::Value constant(mlir::OpBuilder &at, mlir::Location loc, double value) {
  return mlir::arith::ConstantOp::create(at, loc, at.getF32FloatAttr(value));
}

inline mlir::Value isEqual(mlir::OpBuilder &at, mlir::Location loc, mlir::Value a, mlir::Value c) {
  return mlir::arith::CmpIOp::create(at, loc, mlir::arith::CmpIPredicate::eq, a, c);
}

} // namespace heddle

#endif // HEDDLE_PASSES_SCAN_CHUNKBUILDER_H
