//===- Cut.h - the cheapest sufficient values to keep -----------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_CUT_H
#define HEDDLE_PASSES_STREAM_CUT_H

#include "passes/Stream/Plan.h"

namespace heddle::stream {

/// Fills `kept`, `recomputed` and `absorbed` of the plan: a minimum vertex cut in bytes at the bound of the streamed
/// axis. Elementwise equations may be computed again; contractions with a weight may be absorbed by their readers where
/// what they read takes less than half of their bytes; everything else must not be computed twice. Of equal cuts the
/// one nearest the readers is taken.
void chooseKept(const Availability &availability, Plan &plan);

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_CUT_H
