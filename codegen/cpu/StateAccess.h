//===- StateAccess.h - pieces of a stream's state in memory -----*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_STATEACCESS_H
#define HEDDLE_CODEGEN_CPU_STATEACCESS_H

#include "codegen/cpu/EmitBuilder.h"
#include "dialects/Heddle/IR/Heddle.h"

namespace heddle::cpu {

/// The pieces of a stream in the order of the contract's table: those of its module that name `entry`.
llvm::SmallVector<StateOp> getPieces(mlir::Operation *from, mlir::FlatSymbolRefAttr entry);

/// The piece that an append, window, load or store is about.
StateOp getPiece(mlir::Operation *access);

/// The instance that an access names, or null for the only one.
mlir::Value getInstance(mlir::Operation *access);

/// Bytes of an element in memory.
int64_t getStoredBytes(mlir::Type element);

/// The place of an access' piece in the contract's table.
int64_t getPieceIndex(mlir::Operation *access);

/// Address of the first kept row of an instance, of the piece at `index` of those of `access`, for `lane` (heddle_slot
/// of the contract).
mlir::Value emitStatePointer(EmitBuilder &b, mlir::Value call, mlir::Operation *access, mlir::Value index,
                             mlir::Value instance, mlir::Value lane);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_STATEACCESS_H
