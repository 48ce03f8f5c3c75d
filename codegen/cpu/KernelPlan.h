//===- KernelPlan.h - how a kernel is walked --------------------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_KERNELPLAN_H
#define HEDDLE_CODEGEN_CPU_KERNELPLAN_H

#include "codegen/cpu/IntegerProduct.h"
#include "codegen/cpu/Target.h"
#include "dialects/Heddle/IR/Heddle.h"
#include "passes/Analysis/Contraction.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

namespace heddle::cpu {

/// One equation of a kernel.
struct Stage {
  EquationOp equation;
  std::optional<Contraction> contraction;               ///< computed with register tiles; else element by element
  bool packLeft = false;                                ///< rows of the left operand are evaluated into a buffer first
  enum Right { Panels, Direct, Packed } right = Panels; ///< packed weight, strided memory, or evaluated into a buffer
  bool rightByDepth = false; ///< neighbours in memory of what is Packed are summed together: evaluated along them
  std::optional<IntegerProduct> integer; ///< computed from codes, in a kernel of panels
  bool local = false;                    ///< lives in a tile-sized buffer (and is copied out when it is yielded too)
  bool yielded = false;

  /// The shared axis that variable `variable` stands for, or -1.
  int sharedOf(unsigned variable) const;
  /// Result variables that are not shared, in order.
  llvm::SmallVector<unsigned> inner() const;
};

/// Below so many rows a right operand is not worth bringing into panels.
constexpr int64_t kRowsWorthPacking = 4;

/// A kernel's shared axes by role. A work item is one block of rows, one member of every outer axis and, in a column
/// kernel, one panel of columns; items do not depend on the number of threads.
struct KernelPlan {
  KernelOp kernel;
  std::vector<Stage> stages;
  int row = -1;                      ///< shared axis walked in tiles
  llvm::SmallVector<unsigned> outer; ///< shared axes walked one by one
  llvm::SmallVector<unsigned>
      columns;              ///< shared axes flattened into panels: a product and what follows element by element
  int64_t block = 1;        ///< rows of a work item
  int64_t tile = 1;         ///< rows that all stages finish before the next
  bool packedLanes = false; ///< rows of all lanes as one sequence

  mlir::FlatSymbolRefAttr axis(unsigned shared) const {
    return mlir::cast<mlir::FlatSymbolRefAttr>(KernelOp(kernel).getShared()[shared]);
  }
  /// Is the product one of dot products of rows that lie in memory, as scores are? Below kRowsWorthPacking rows they
  /// are computed one by one.
  bool isDotOfRows(const Stage &stage) const;
  /// Is a product of few rows computed by KernelEmitter::emitDots?
  bool mayBeDots(const Stage &stage) const { return !columns.empty() && stage.rightByDepth; }
  /// Is the right operand of `stage` packed once for all tiles of a work item? Else it is for every tile.
  bool packsOnce(const Stage &stage) const;
  /// The stage that computes `value`, or null.
  const Stage *stageOf(mlir::Value value) const;
};

/// A loop whose trips differ by lane: its bounds are no constants.
bool isPerLane(mlir::scf::ForOp loop);
/// Is `op` inside a branch or a loop that some lanes may be absent from?
bool runsForSomeLanes(mlir::Operation *op);

/// Chooses the roles. Fails with a located error on what no schedule can compute.
mlir::FailureOr<KernelPlan> planKernel(KernelOp kernel, const Target &target);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_KERNELPLAN_H
