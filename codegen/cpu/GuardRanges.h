//===- GuardRanges.h - which members a tile of rows needs -------*- C++ -*-===//
//
// Guards over places (causal, windows, chunks, prefixes) leave a tile of rows
// few of the columns. The ends of what is left are solved from the guards by
// interval arithmetic over the rows of the tile and computed once a tile;
// nothing outside is visited. Conditions are never dropped: inside the ends
// they are tested as written, so an end that is too wide costs time only.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_CODEGEN_CPU_GUARDRANGES_H
#define HEDDLE_CODEGEN_CPU_GUARDRANGES_H

#include "codegen/cpu/ElementEmitter.h"
#include "codegen/cpu/KernelPlan.h"

namespace heddle::cpu {

/// First and past-the-end member of a variable.
using MemberRange = std::pair<mlir::Value, mlir::Value>;

/// The ranges of the variables of a kernel's stages for one tile of rows.
class GuardRanges {
public:
  /// `rows` are the first row of the tile and the one past its end; `outer` are the members of `plan.outer`;
  /// `enclosing`, which may be null, has the ranges of rows that these are some of.
  GuardRanges(EmitBuilder &builder, KernelScope &scope, const KernelPlan &plan, MemberRange rows,
              llvm::ArrayRef<mlir::Value> outer, GuardRanges *enclosing)
      : b(builder), scope(scope), plan(plan), rows(rows), outer(outer), enclosing(enclosing) {}

  /// Emits the ranges of all variables here, so that they dominate what follows.
  void getAll();

  /// The members of `variable`, which is not shared, that anyone reads: of a result variable those that the readers
  /// visit, of a reduced one those for which guard and body leave something. Emitted where the builder first asks.
  MemberRange get(const Stage &stage, unsigned variable);

private:
  /// The least and the greatest value of an index over the tile, when they can be told.
  using Ends = std::optional<std::pair<mlir::Value, mlir::Value>>;

  /// What bounds a variable; null ends are open. Past the end is `second`.
  struct Hull {
    mlir::Value first, second;
  };

  Ends ends(const Stage &stage, mlir::Value value);
  Ends computeEnds(const Stage &stage, mlir::Value value);
  /// Members for which `condition` (its negation with `negated`) may hold.
  Hull solve(const Stage &stage, mlir::Value condition, unsigned variable, bool negated);
  /// Members for which left <= right (left < right with `strict`) may hold for some row.
  Hull atMost(const Stage &stage, mlir::Value left, mlir::Value right, bool strict, unsigned variable);
  Hull intersect(Hull a, Hull c);
  Hull unite(Hull a, Hull c);
  /// Members for which `value` of the stage may differ from the constant `absent`, which sums (products) ignore.
  Hull support(const Stage &stage, mlir::Value value, unsigned variable, mlir::TypedAttr absent);

  EmitBuilder &b;
  KernelScope &scope;
  const KernelPlan &plan;
  MemberRange rows;
  llvm::ArrayRef<mlir::Value> outer;
  GuardRanges *enclosing;
  llvm::DenseMap<std::pair<mlir::Operation *, unsigned>, MemberRange> known;
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_GUARDRANGES_H
