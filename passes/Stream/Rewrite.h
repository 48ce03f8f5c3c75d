//===- Rewrite.h - the functions of a streaming form ------------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_REWRITE_H
#define HEDDLE_PASSES_STREAM_REWRITE_H

#include "passes/Stream/Plan.h"

namespace heddle::stream {

/// Makes `@entry.step` (or `@entry.finish`): every streamed axis becomes its new rows, values that are read at old
/// places go through state.
mlir::func::FuncOp makeStep(const Availability &availability, const Plan &plan, StreamAxes &axes, Pieces &pieces,
                            Phase phase);

/// Makes `@entry.begin`: what depends on inputs that are not streamed, and carries that do not begin at zero.
mlir::func::FuncOp makeBegin(const Availability &availability, const Plan &plan, Pieces &pieces);

/// Erases pure ops without users, inside out.
void eraseDead(mlir::func::FuncOp function);

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_REWRITE_H
