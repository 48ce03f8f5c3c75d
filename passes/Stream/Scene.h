//===- Scene.h - one place of an equation as a system -----------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_SCENE_H
#define HEDDLE_PASSES_STREAM_SCENE_H

#include "passes/Stream/Availability.h"

namespace heddle::stream {

/// The conditions under which an element of an equation is computed: ranges of its variables, its guard, where its
/// body is not zero, and where its own readers need it (`needs`, relative to their row n).
struct Availability::Scene {
  Scene(const Availability &availability, EquationOp equation, int rowDim, llvm::ArrayRef<Need> needs);
  /// The form of an index of the body.
  Linear form(mlir::Value value) { return reader.form(value, body); }
  /// Adds that the value of `read` matters.
  void assumeNeeded(ReadOp read);
  /// Adds constraints of a need: `place` is the form of the dimension.
  Conjunction constraintsOf(const DimNeed &need, const Linear &place);
  /// What this system, one alternative of which is `alternative`, says of `place`.
  DimNeed summarize(const System &alternative, const Linear &place) const;

  System system;
  Scope root, body, guard;
  AffineReader reader;
  Linear row; ///< n
  llvm::DenseMap<mlir::Attribute, Linear> lengths;
};

/// One demand of an equation's rows: place `z` of something that exists up to `have`.
struct Availability::Fact {
  EquationOp equation;
  ReadOp read;        ///< null for a variable or a comparison with a length
  mlir::Value tensor; ///< what is read, or null
  mlir::FlatSymbolRefAttr axis;
  mlir::AffineExpr have;
  std::vector<DimNeed> needs; ///< alternatives
  /// Other rates: bounds of z - factor * base over all alternatives, where base is floor((n + shift) / size).
  struct Slope {
    int64_t factor, size, shift;
    std::optional<int64_t> least, most;
  };
  std::vector<Slope> slopes;
};

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_SCENE_H
