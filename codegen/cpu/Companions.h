//===- Companions.h - code of sorts, scatters and selections ----*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_COMPANIONS_H
#define HEDDLE_CODEGEN_CPU_COMPANIONS_H

#include "codegen/cpu/LaneScope.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace heddle::cpu {

/// Emits `void name(frame, begin, end, worker)`, which runs work items [begin, end) of a `heddle.sort`,
/// `heddle.scatter` or `heddle.select_where`. An item is a lane and a part of what is independent: rows that are
/// sorted, members of an axis that a scatter keeps in place. Results do not depend on how items are spread.
class CompanionEmitter : private LaneScope {
public:
  CompanionEmitter(EmitBuilder &builder, EntryLayout &layout, const Target &target, mlir::Operation *op)
      : LaneScope(builder, layout, target), op(op) {}

  mlir::LLVM::LLVMFuncOp emit(llvm::StringRef name, KernelParameters &parameters);
  /// The number of work items, emitted where the frame is at hand.
  static mlir::Value emitItemCount(EmitBuilder &b, EntryLayout &layout, mlir::Operation *op, mlir::Value frame);
  /// Bytes that a worker needs of its own.
  static mlir::Value emitScratchBytes(EmitBuilder &b, EntryLayout &layout, mlir::Operation *op, mlir::Value frame);

private:
  void emitSelectWhere(SelectWhereOp select);
  void emitScatter(ScatterOp scatter, mlir::Value part);
  void emitScatterLoops(ScatterOp scatter, int split, mlir::Value begin, mlir::Value end);
  void emitSort(SortOp sort, mlir::Value part);

  mlir::Operation *op;
  mlir::Value scratch;
};

/// The variable of `scatter` that the target is indexed by as it stands, along an axis that both share, or -1: parts of
/// it are independent. Prefers the one along which the target is contiguous.
int getSplitVariable(ScatterOp scatter);

/// What a row of a sort reads and writes.
struct SortRow {
  mlir::Value length, ranks;      ///< places to sort, and results wanted
  mlir::Value keys, members;      ///< first element; members may be null
  mlir::Value keyStride;          ///< in elements, of both
  mlir::Value values, places;     ///< first result
  mlir::Value resultStride;       ///< in elements, of both
  mlir::Type stored, storedValue; ///< element types of keys and values in memory
  bool descending, hasHalf;
};

/// Picks the best of what is left, `ranks` times: for few ranks.
void emitSelectionRow(EmitBuilder &b, const SortRow &row);
/// Merge sort; `scratch` has room for kSortScratchBytes a place.
void emitSortedRow(EmitBuilder &b, const SortRow &row, mlir::Value scratch);
inline constexpr int64_t kSortScratchBytes = 24;

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_COMPANIONS_H
