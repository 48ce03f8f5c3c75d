//===- Prefix.h - running reductions as recurrences -------------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_PREFIX_H
#define HEDDLE_PASSES_STREAM_PREFIX_H

#include "dialects/Heddle/IR/Heddle.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace heddle::stream {

/// Turns reductions over `time` under `u < t` or `u <= t`, whose body does not depend on t, into scans: what a stream
/// keeps of them is their last value. The order of the terms stays, and so does every bit of a sum.
void recognizePrefixes(mlir::func::FuncOp entry, mlir::FlatSymbolRefAttr time);

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_PREFIX_H
