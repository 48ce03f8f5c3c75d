//===- KernelEmitter.h - code of one kernel ---------------------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_KERNELEMITTER_H
#define HEDDLE_CODEGEN_CPU_KERNELEMITTER_H

#include "codegen/cpu/GuardRanges.h"
#include "codegen/cpu/LaneScope.h"
#include "codegen/cpu/Microkernel.h"

namespace heddle::cpu {

/// Emits `void name(words, begin, end, worker)`, which runs work items [begin, end) of a kernel.
class KernelEmitter : private LaneScope {
public:
  KernelEmitter(EmitBuilder &builder, EntryLayout &layout, const KernelPlan &plan, MicrokernelLibrary &library,
                const Target &target)
      : LaneScope(builder, layout, target), plan(plan), library(library) {}

  /// `parameters` is told what the words are.
  mlir::LLVM::LLVMFuncOp emit(llvm::StringRef name, KernelParameters &parameters);
  /// The number of work items, emitted where the frame is at hand.
  static mlir::Value emitItemCount(EmitBuilder &b, EntryLayout &layout, const KernelPlan &plan, mlir::Value frame);

private:
  TensorView view(mlir::Value tensor) override;

  /// Finds the item's lane, rows and columns, and computes it unless there is nothing to do.
  void emitItem(mlir::Value item);
  /// Emits what does not change within an item: lengths, views, captured scalars.
  void prepareItem();
  void emitTiles(mlir::Value start);
  void emitTile(mlir::Value firstRow, mlir::Value rowCount);
  void emitStage(const Stage &stage);
  /// Computes the stages of one sweep, chunk by chunk of columns.
  void emitSweep(llvm::ArrayRef<Stage> stages);
  /// Computes element stages of a sweep that need nothing of one another but what stands at the same row and column.
  void emitTogether(llvm::ArrayRef<Stage> stages);
  /// Brings what was summed in earlier chunks to what `stage` subtracts in exponents from now on.
  void emitRescaling(const Stage &stage);
  /// The lowest number of f32 that is not infinite: maxima of no members yet, from which scores of -inf are -inf apart.
  mlir::Value lowestNumber();
  /// What is left of a variable's range in the chunk at work.
  MemberRange clampToChunk(const Stage &stage, unsigned variable, MemberRange range);
  void emitElements(const Stage &stage);
  /// Evaluates the operands of a product that are the same for all chunks and not there yet.
  void prepareProduct(const Stage &stage);
  void emitProduct(const Stage &stage, bool isDirect);
  void emitCopyOut(const Stage &stage);

  /// One row of an element stage, with everything but its own variables bound.
  void emitElementRow(const Stage &stage, mlir::Value row);
  /// Binds shared variables: the row, outer members, and (as lanes at `column`) the flattened columns.
  void bindShared(ElementEmitter &emitter, const Stage &stage, mlir::Value row);
  void bindColumns(ElementEmitter &emitter, const Stage &stage, mlir::Value column);
  llvm::SmallVector<Lanes> resultIndices(ElementEmitter &emitter, const Stage &stage);
  /// Calls body(base, count) for [begin, end) in steps of `width`; count is null for whole vectors.
  void laneLoop(mlir::Value begin, mlir::Value end, unsigned width,
                llvm::function_ref<void(mlir::Value, mlir::Value)> body) {
    ElementEmitter::laneLoop(b, begin, end, width, body);
  }
  /// Nested loops over variables, outermost first; carried values pass through.
  llvm::SmallVector<mlir::Value>
  nest(const Stage &stage, llvm::ArrayRef<unsigned> variables, mlir::ValueRange init,
       llvm::function_ref<llvm::SmallVector<mlir::Value>(llvm::ArrayRef<mlir::Value>, mlir::ValueRange)> body);
  mlir::Value flatLength(const Stage &stage, llvm::ArrayRef<unsigned> variables);
  /// Row-major place of the first member of `last` where `outer` have the given members.
  mlir::Value flatPlace(const Stage &stage, llvm::ArrayRef<unsigned> outer, llvm::ArrayRef<mlir::Value> members,
                        unsigned last);
  /// Evaluates the left operand's rows of this tile into its buffer.
  void packLeft(const Stage &stage);
  mlir::Value packedLeftStride(const Stage &stage);
  /// Is the left operand one of the values of a sweep, evaluated for the chunk at work?
  static bool packsLeftByChunk(const Stage &stage) { return stage.packLeft && stage.isSummedInSweep(); }
  /// Packs the right operands that serve all tiles of the item whose rows these are.
  void packForItem(mlir::Value first, mlir::Value count);
  /// Evaluates the right operand into its buffer, panel after panel, from `packedFrom` on.
  void packRight(const Stage &stage);
  void packRightByColumns(const Stage &stage);
  void packRightByDepth(const Stage &stage);
  /// A few rows of a column kernel's product as dot products: the right operand is evaluated along the summed members
  /// and goes nowhere.
  void emitDots(const Stage &stage);
  /// Neighbours of the innermost sum that share scales, decoded for one column.
  struct DecodedGroup {
    mlir::Value codes;         ///< unsigned bytes, a vector of the group
    mlir::Value scale, offset; ///< f32; no offset: null
  };
  /// Decodes the group at `base + at`, where `base` is a multiple of the product's round.
  DecodedGroup decodeGroup(const Stage &stage, mlir::Value column, llvm::ArrayRef<unsigned> outer,
                           llvm::ArrayRef<mlir::Value> members, mlir::Value base, int64_t at, int64_t prefetch = 0);
  mlir::Value emitSharedFactors(ElementEmitter &emitter, llvm::ArrayRef<mlir::Value> factors, bool negate = false);
  /// A few rows of a product of codes as dot products; more of them from a panel, which packIntegers fills.
  void emitIntegerDots(const Stage &stage);
  void emitIntegerProduct(const Stage &stage);
  void packIntegers(const Stage &stage);
  /// Where the scales are in the buffer of a panel of codes.
  mlir::Value integerScales(const Stage &stage);
  /// Address of `read` at a row, with every variable that is not shared at 0.
  mlir::Value rowAddress(const Stage &stage, ReadOp read, mlir::Value row);
  /// Elements from one member of `variable` to the next in what `read` reads.
  mlir::Value strideOf(const Stage &stage, ReadOp read, unsigned variable);
  /// Is the work item too short for panels of what is evaluated?
  mlir::Value hasFewRows() { return b.less(itemRows, b.index(kRowsWorthPacking)); }
  /// Binds the variables of one column, flattened.
  void bindOneColumn(ElementEmitter &emitter, const Stage &stage, mlir::Value column);
  /// Elements of one panel of a packed right operand, and the place of one of them; `depth` and `column` count from
  /// `packedFrom`.
  mlir::Value panelElements(const Stage &stage);
  mlir::Value placeInPanels(const Stage &stage, mlir::Value depth, mlir::Value column);
  /// What is visited of columns and of summed members; columns from a panel's first on.
  std::pair<MemberRange, MemberRange> productRanges(const Stage &stage);
  TensorView tileView(const Stage &stage);
  /// The members of a variable that this tile visits; of one of several that are flattened together, all.
  MemberRange rangeOf(const Stage &stage, unsigned variable);

  const KernelPlan &plan;
  MicrokernelLibrary &library;

  mlir::Value scratch;
  llvm::SmallVector<mlir::Value> outerMembers; ///< by position in plan.outer
  mlir::Value firstColumn, lastColumn;         ///< of this item's panel
  mlir::Value firstRow, rowCount;              ///< of the tile
  mlir::Value itemRows;                        ///< of all its tiles
  /// On the stack: for every row of a tile a vector that a reduction in chunks goes on from.
  llvm::DenseMap<mlir::Operation *, mlir::Value> laneBuffers;
  /// On the stack: what every row of a tile subtracted in the exponents of a stage.
  llvm::DenseMap<mlir::Operation *, mlir::Value> pivotBuffers;
  mlir::Value squareBuffer;                           ///< lanes x lanes numbers on the stack
  std::optional<GuardRanges> blockRanges, tileRanges; ///< of the work item and of its tile, in a kernel without panels
  GuardRanges *ranges = nullptr;                      ///< those of what is being emitted
  /// The columns of a sweep that are being computed, and whether others were before or come after: reductions go on.
  struct Chunk {
    MemberRange columns;
    mlir::Value isLater, isLast;
  };
  std::optional<Chunk> chunk;
  /// First column and first summed member that a packed right operand's buffer holds.
  llvm::DenseMap<mlir::Operation *, std::pair<mlir::Value, mlir::Value>> packedFrom;
  llvm::DenseMap<mlir::Operation *, mlir::Value> tileBuffers, leftBuffers, rightBuffers;
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_KERNELEMITTER_H
