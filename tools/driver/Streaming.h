//===- Streaming.h - streaming forms for tools ------------------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_DRIVER_STREAMING_H
#define HEDDLE_TOOLS_DRIVER_STREAMING_H

#include "dialects/Interpreter/Interpreter.h"
#include "tools/driver/Build.h"

#include "llvm/Support/JSON.h"

namespace heddle {

/// How an entry is fed.
struct StreamOptions {
  std::vector<int64_t> chunks; ///< rows of one call after the other, from the front again; empty: the whole sequence
  std::string axis;            ///< the axis to stream; empty: the time axis of the outputs
};

/// Derives the streaming forms of all entries of `module` that can stream, before any other pass. To be called when a
/// module shall have them: entries that cannot stream stay whole, with the reason in `refused` under their names.
/// `only` names the one entry to look at, if it is not empty.
llvm::Error addStreams(mlir::ModuleOp module, llvm::StringRef axis, std::map<std::string, std::string> &refused,
                       llvm::StringRef only = {});

/// Builds a module with the streaming forms of the entries that have one. With an `axis` it is an error when none
/// streams along it; without, a streaming form that cannot be compiled is left out.
llvm::Error buildWithStreams(mlir::ModuleOp module, cpu::WeightSource &weights, const BuildOptions &options,
                             llvm::StringRef axis, llvm::StringRef output);

/// Derives the streaming form of entry `name`, unless it is there. An entry that cannot stream is a located diagnostic
/// and an error.
llvm::Error addStream(mlir::ModuleOp module, llvm::StringRef name, llvm::StringRef axis);

/// What the stream of `name` keeps, for `inspect --state`: pieces with their kinds, shapes and bytes, delay, granule
/// and prefix, and the sums per row of the streamed axis and per session. Null unless its streaming form was derived.
/// `elementBytes` is what a float takes.
llvm::json::Value describeState(mlir::ModuleOp module, llvm::StringRef name, int64_t elementBytes = 4);

} // namespace heddle

#endif // HEDDLE_TOOLS_DRIVER_STREAMING_H
