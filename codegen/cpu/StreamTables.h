//===- StreamTables.h - what a module says of its streams -------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_STREAMTABLES_H
#define HEDDLE_CODEGEN_CPU_STREAMTABLES_H

#include "codegen/cpu/ContractTables.h"

namespace heddle::cpu {

/// Rows of a piece after T positions: times * max(0, floor((mul * T + add) / div)).
struct PieceRows {
  int64_t mul = 0, add = 0, div = 1, times = 1;
};

/// The streaming form of an entry, as the contract tells of it.
struct Stream {
  mlir::FlatSymbolRefAttr entry;
  int begin = -1, step = -1, finish = -1; ///< positions in the list of entries
  llvm::SmallVector<StateOp> pieces;
  std::vector<PieceRows> rows; ///< one a piece
  /// Axes whose lengths `begin` fixes.
  llvm::SmallVector<mlir::FlatSymbolRefAttr> held;
};

/// Finds the streams among the entries by the attributes of their phases (passes/Stream). A located error for a piece
/// that the contract cannot describe.
mlir::FailureOr<std::vector<Stream>> findStreams(llvm::ArrayRef<EntryTables> entries);

/// The stream that entry `index` is a phase of, or -1.
int getStreamOf(llvm::ArrayRef<Stream> streams, int index);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_STREAMTABLES_H
