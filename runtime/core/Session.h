//===- Session.h - one caller's calls of a module -------------------------===//
//
// A call has four steps, each in a file of its own: Bind (which tensor is which
// input, how many lanes, how long is every axis), Transfer in (convert and
// check values into packed lanes), run, and Transfer out on demand.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_RUNTIME_CORE_SESSION_H
#define HEDDLE_RUNTIME_CORE_SESSION_H

#include "runtime/core/Module.h"
#include "runtime/core/Pool.h"
#include "runtime/core/Tensor.h"

namespace heddle::runtime {

/// How the values of an input are spread over lanes.
enum class Spread {
  missing, ///< left out, the default stands for every element
  shared,  ///< one tensor of the declared rank for all lanes
  padded,  ///< one tensor with the lane axis in front
  listed   ///< one tensor a lane
};

/// Which rows of an output a step computes.
struct RowChoice {
  String output; ///< empty: of all outputs
  heddle_rows rows;
};

/// What the caller gave for one declared input.
struct BoundInput {
  const heddle_input *given = nullptr;
  Spread spread = Spread::missing;
};

} // namespace heddle::runtime

struct heddle_session {
  heddle_module *module = nullptr;
  heddle_pool *pool = nullptr;
  uint64_t seed = 0;
  heddle::runtime::Vector<uint64_t> ownSeeds; ///< of the first sequences of a batch; the others take `seed`
  heddle_observer_fn observer = nullptr;
  void *observerData = nullptr;
  heddle_recorder_fn recorder = nullptr;
  void *recorderData = nullptr;

  // The call in progress, or the last one. Everything below only grows.
  const heddle_entry_desc *entry = nullptr;
  int64_t batch = 0;
  bool hasResults = false;
  heddle::runtime::Vector<int64_t> lengths; ///< [n_axes][batch], -1 while unknown
  heddle::runtime::Vector<uint64_t> seeds;  ///< [batch]
  heddle::runtime::Vector<heddle::runtime::BoundInput> bound;
  heddle::runtime::Vector<heddle::runtime::AlignedBuffer> inputBuffers, outputBuffers;
  heddle::runtime::Vector<void *> inputs, outputs;
  heddle::runtime::Vector<heddle_tensor> lanes; ///< [n_outputs][batch], views into outputBuffers
  heddle::runtime::AlignedBuffer arena;
  heddle::runtime::Vector<heddle_slot> slots; ///< [batch][n_pieces] of a stream's call
  heddle::runtime::Vector<heddle::runtime::RowChoice> rows;

  int64_t length(int32_t axis, int64_t lane) const { return lengths[static_cast<size_t>(axis * batch + lane)]; }
  int64_t extent(const heddle_dim &dim, int64_t lane) const {
    return dim.axis < 0 ? dim.extent : length(dim.axis, lane);
  }
};

namespace heddle::runtime {

/// Fills `bound`, `batch` and the lengths of all axes that inputs bind. `lanes`: the number of lanes where something
/// other than the inputs says it, else -1.
heddle_status bindInputs(heddle_session &session, const heddle_input *inputs, size_t count, int64_t lanes,
                         heddle_message *message);
/// A call of the session's entry, after bindInputs.
heddle_call newCall(heddle_session &session);
/// Derives lengths, brings inputs in, makes room for outputs and the arena.
heddle_status prepareCall(heddle_session &session, heddle_call &call, heddle_message *message);
/// Runs a prepared call and copies what is asked for.
heddle_status finishCall(heddle_session &session, heddle_call &call, const heddle_output *outputs, size_t count,
                         heddle_message *message);
/// Checks bounds of axes, and inputs against axes that are derived. Called after `derive`.
heddle_status checkLengths(const heddle_session &session, heddle_message *message);
/// Brings input `index` into the module's type and layout and points `inputs[index]` at it.
heddle_status transferInput(heddle_session &session, int32_t index, heddle_message *message);
/// Makes room for output `index` and its lanes.
heddle_status prepareOutput(heddle_session &session, int32_t index, heddle_message *message);
/// Points the lanes of output `index` into its room, by the lengths as they are known.
void layOutOutput(heddle_session &session, int32_t index);

} // namespace heddle::runtime

#endif
