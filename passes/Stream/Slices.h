//===- Slices.h - parts of values that old rows are read of -----*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_SLICES_H
#define HEDDLE_PASSES_STREAM_SLICES_H

#include "passes/Stream/Availability.h"

namespace heddle::stream {

/// Where old rows are read at a constant index of a further dimension (one half of a projection, say), puts an
/// equation of that part between, so that no more than it is kept. Whether anything changed.
bool sliceOldRows(const Availability &availability);

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_SLICES_H
