//===- Chunks.h - an entry fed piece by piece -----------------------------===//
#ifndef HEDDLE_RUNTIME_RUNNER_CHUNKS_H
#define HEDDLE_RUNTIME_RUNNER_CHUNKS_H

#include "runtime/runner/Inputs.h"

namespace heddle::runtime {

/// Runs `entry` through its streaming form, `options.chunk` positions a step, each lane a sequence of its own, and puts
/// the rows together again: the results are those of the whole entry.
heddle_status runInChunks(heddle_module *module, heddle_session *session, const heddle_entry_desc *entry,
                          const CallInputs &inputs, const RunOptions &options, Vector<Result> *results,
                          heddle_message *message);

} // namespace heddle::runtime

#endif
