//===- Stream.h - the streaming form of an entry ----------------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_STREAM_H
#define HEDDLE_PASSES_STREAM_STREAM_H

#include "mlir/Dialect/Func/IR/FuncOps.h"

#include <string>

namespace heddle {

/// Derives `@entry.step`, and where they are needed `@entry.begin` and `@entry.finish`, with the state that they share,
/// from a whole-sequence entry. `axis` is the axis to stream; empty: the time axis of the outputs. The entry stays.
/// Fails with a located diagnostic that names the equation, the read, the worst places and the remedy; nothing has
/// been added to the module then.
mlir::LogicalResult deriveStream(mlir::func::FuncOp entry, llvm::StringRef axis = {});

/// As deriveStream, with the reason as text in place of diagnostics.
mlir::LogicalResult tryDeriveStream(mlir::func::FuncOp entry, llvm::StringRef axis, std::string &reason);

/// Whether `function` belongs to the streaming form of another.
bool isStreamFunction(mlir::func::FuncOp function);

} // namespace heddle

#endif // HEDDLE_PASSES_STREAM_STREAM_H
