//===- InspectState.h - what a stream keeps, shown --------------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_HEDDLE_INSPECTSTATE_H
#define HEDDLE_TOOLS_HEDDLE_INSPECTSTATE_H

#include "heddle/heddle.h"

#include "llvm/Support/JSON.h"

namespace heddle {

/// One line a piece, then the sums. `state` is what describeState (tools/driver/Streaming.h) or describeStreams made.
void printState(llvm::StringRef entry, const llvm::json::Object &state);

/// The streams of a compiled module by entry, in the form of describeState.
llvm::json::Object describeStreams(const heddle_module *module);

} // namespace heddle

#endif // HEDDLE_TOOLS_HEDDLE_INSPECTSTATE_H
