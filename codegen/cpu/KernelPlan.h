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
  bool rightByDepth = false;  ///< neighbours in memory of what is Packed are summed together: evaluated along them
  bool directWhenFew = false; ///< Packed, but for few rows read where it lies: rows of whole vectors
  std::optional<IntegerProduct> integer; ///< computed from codes, in a kernel of panels
  bool local = false;                    ///< lives in a tile-sized buffer (and is copied out when it is yielded too)
  bool yielded = false;
  /// The variable along which the stage is computed chunk by chunk together with the others of its sweep, or -1.
  int swept = -1;
  unsigned sweep = 0;      ///< which sweep; 0: none
  bool chunkLocal = false; ///< its buffer holds one chunk of columns
  /// The stage whose buffer it writes over, element by element as it reads it, or -1.
  int inPlaceOf = -1;
  /// A maximum over the columns of a sweep whose later stages read it before it is whole: it is that of the chunks so
  /// far, and never below the lowest number.
  bool running = false;
  /// What the stage subtracts in exponents, a value of its body that grows with a running maximum, and the stages whose
  /// sums are multiples of such exponentials: when it grows by d, what they summed so far is multiplied by exp(-d).
  mlir::Value pivot;
  llvm::SmallVector<unsigned> rescaled;

  /// Does the stage combine the columns of a sweep, element by element or in a product?
  bool isSummedInSweep() const;
  /// The axis of the variable that a sweep walks.
  mlir::FlatSymbolRefAttr sweptAxis() const { return EquationOp(equation).getAxisOf(swept); }
  bool isReductionOfSweep() const { return !contraction && isSummedInSweep(); }
  /// The shared axis that variable `variable` stands for, or -1.
  int sharedOf(unsigned variable) const;
  /// Result variables that are not shared, in order.
  llvm::SmallVector<unsigned> inner() const;
};

/// Columns that the stages of a sweep compute before the next: what a tile has of them stays in the first cache. Whole
/// panels.
constexpr int64_t kSweepColumns = 128;

/// Rows of a tile of scores; where a maximum runs, so that a tile keeps no scores but those of a chunk, and rows do not
/// each look at members of their own, twice as many read the keys and values half as often.
constexpr int64_t kAttentionTile = 48, kRunningTile = 96;
/// Work items that workers share evenly enough.
constexpr int64_t kManyItems = 8;

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
  int64_t itemsOfBlock = 0; ///< where lanes of few rows have shorter blocks: how many items a block is; else 0
  int64_t tile = 1;         ///< rows that all stages finish before the next
  bool packedLanes = false; ///< rows of all lanes as one sequence

  mlir::FlatSymbolRefAttr axis(unsigned shared) const {
    return mlir::cast<mlir::FlatSymbolRefAttr>(KernelOp(kernel).getShared()[shared]);
  }
  /// Is the product one of dot products of rows that lie in memory, as scores are? Below kRowsWorthPacking rows they
  /// are computed one by one.
  bool isDotOfRows(const Stage &stage) const;
  /// May a product of few rows be computed without bringing its right operand into panels?
  bool spareFewRows(const Stage &stage) const { return isDotOfRows(stage) || mayBeDots(stage) || stage.directWhenFew; }
  /// Is a product of few rows computed by KernelEmitter::emitDots?
  bool mayBeDots(const Stage &stage) const { return !columns.empty() && stage.rightByDepth; }
  /// Does the right operand of the product `stage` read what the kernel itself computes?
  bool rightReadsStages(const Stage &stage) const;
  /// Is the right operand of `stage` packed once for all tiles of a work item? Else it is for every tile.
  bool packsOnce(const Stage &stage) const;
  /// The stage that computes `value`, or null.
  const Stage *stageOf(mlir::Value value) const;
};

/// Finds runs of stages that read one another column by column, such as scores, their mask and the product with the
/// values: a sweep computes all of them for a chunk of columns before the next chunk. A reduction over the columns ends
/// the sweep for those that read it, unless it can run.
void planSweeps(KernelPlan &plan);
/// May the stages behind `maximum` in its sweep read the maximum of the chunks so far (Milakov and Gimelshein 2018,
/// algorithm 3)? They may where all that they make of it are sums of multiples of exp(x - g), where x is what the
/// maximum is of and g is it or something larger. Sets their pivots.
bool canRun(KernelPlan &plan, Stage &maximum);

/// A loop whose trips differ by lane: its bounds are no constants.
bool isPerLane(mlir::scf::ForOp loop);
/// Is `op` inside a branch or a loop that some lanes may be absent from?
bool runsForSomeLanes(mlir::Operation *op);

/// Chooses the roles. Fails with a located error on what no schedule can compute.
mlir::FailureOr<KernelPlan> planKernel(KernelOp kernel, const Target &target);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_KERNELPLAN_H
