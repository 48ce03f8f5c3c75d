//===- Stream.cpp - the phases of a stream --------------------------------===//

#include "runtime/core/Sequence.h"
#include "runtime/core/Session.h"
#include "runtime/support/Message.h"

#include <algorithm>

using namespace heddle::runtime;

namespace {

long long print(int64_t value) { return value; }

/// A call of one phase for some sequences of the same stream.
class PhaseCall {
public:
  PhaseCall(heddle_session &session, Phase phase, heddle_sequence *const *sequences, size_t count,
            heddle_message *message)
      : session(session), phase(phase), sequences(sequences), count(count), message(message) {}

  heddle_status run(const heddle_input *inputs, size_t nInputs, const heddle_output *outputs, size_t nOutputs);

private:
  heddle_status checkSequences();
  heddle_status checkState(const heddle_sequence &sequence);
  heddle_status beginWithoutInputs();
  heddle_status setLengths();
  heddle_status fillSlots();
  /// Positions that the call leaves the sequence of `lane` with.
  int64_t target(size_t lane) const;

  heddle_session &session;
  Phase phase;
  heddle_sequence *const *sequences;
  size_t count;
  heddle_message *message;
  const heddle_stream_desc *stream = nullptr;
};

heddle_status PhaseCall::checkState(const heddle_sequence &sequence) {
  if (sequence.broken) {
    return fail(message, HEDDLE_INVALID_INPUT, "an earlier call on this sequence failed half way: reset it first");
  }
  if (sequence.finished) {
    return fail(message, HEDDLE_INVALID_INPUT, "the sequence is finished: reset it first");
  }
  if (phase == Phase::begin && sequence.begun) {
    return fail(message, HEDDLE_INVALID_INPUT, "the sequence has begun: reset it first");
  }
  return HEDDLE_OK;
}

heddle_status PhaseCall::checkSequences() {
  if (count == 0) {
    return fail(message, HEDDLE_INVALID_INPUT, "a call of a stream needs at least one sequence");
  }
  for (size_t i = 0; i < count; ++i) {
    if (!sequences[i]) {
      return fail(message, HEDDLE_INVALID_INPUT, "sequence %zu is null", i);
    }
    if (sequences[i]->module != session.module) {
      return fail(message, HEDDLE_INVALID_INPUT, "sequence %zu belongs to another module than the session", i);
    }
    if (sequences[i]->stream != sequences[0]->stream) {
      return fail(message, HEDDLE_INVALID_INPUT, "sequences of `%s` and `%s` cannot be advanced together",
                  sequences[0]->stream->name, sequences[i]->stream->name);
    }
    for (size_t j = 0; j < i; ++j) {
      if (sequences[i] == sequences[j]) {
        return fail(message, HEDDLE_INVALID_INPUT, "sequences %zu and %zu are the same", j, i);
      }
    }
    if (heddle_status status = checkState(*sequences[i])) {
      return status;
    }
  }
  stream = sequences[0]->stream;
  return HEDDLE_OK;
}

/// A `begin` that takes no inputs needs no call of the user's.
heddle_status PhaseCall::beginWithoutInputs() {
  bool anyNew =
      std::any_of(sequences, sequences + count, [](const heddle_sequence *sequence) { return !sequence->begun; });
  if (phase == Phase::begin || stream->begin < 0 || !anyNew) {
    return HEDDLE_OK;
  }
  const heddle_entry_desc &begin = session.module->variant->entries[stream->begin];
  if (begin.n_inputs > 0) {
    return fail(message, HEDDLE_INVALID_INPUT, "`%s` has not begun: its inputs %s come first", stream->name,
                tensorListText(&begin, begin.inputs, begin.n_inputs).data);
  }
  for (size_t i = 0; i < count; ++i) {
    if (!sequences[i]->begun) {
      PhaseCall call(session, Phase::begin, sequences + i, 1, message);
      if (heddle_status status = call.run(nullptr, 0, nullptr, 0)) {
        return status;
      }
    }
  }
  return HEDDLE_OK;
}

int64_t PhaseCall::target(size_t lane) const {
  int64_t added = phase == Phase::step ? session.length(stream->added, static_cast<int64_t>(lane)) : 0;
  return sequences[lane]->length + added;
}

/// Lengths that the sequences know, and whether they have room.
heddle_status PhaseCall::setLengths() {
  const heddle_entry_desc &entry = *session.entry;
  for (int32_t a = 0; a < entry.n_axes; ++a) {
    const heddle_axis_desc &axis = entry.axes[a];
    for (size_t lane = 0; lane < count; ++lane) {
      int64_t &length = session.lengths[static_cast<size_t>(a) * count + lane];
      if (axis.source == HEDDLE_AXIS_PAST) {
        length = sequences[lane]->length;
      } else if (axis.source == HEDDLE_AXIS_HELD) {
        length = sequences[lane]->held[static_cast<size_t>(axis.of)];
      }
    }
  }
  for (size_t lane = 0; phase == Phase::step && lane < count; ++lane) {
    const heddle_sequence &sequence = *sequences[lane];
    int64_t added = session.length(stream->added, static_cast<int64_t>(lane));
    if (added > sequence.capacity - sequence.length) {
      return fail(message, HEDDLE_INVALID_INPUT,
                  "the sequence holds %lld of at most %lld positions and %lld more do not fit: make it with a larger "
                  "capacity%s",
                  print(sequence.length), print(sequence.capacity), print(added),
                  stream->bound >= 0 && sequence.capacity >= stream->bound ? " (this is the model's own bound)" : "");
    }
    if (sequence.length == 0 && added > 0 && added < stream->prefix) {
      return fail(message, HEDDLE_INVALID_INPUT,
                  "the first step of `%s` must hold the whole prefix of %d positions; it has %lld", stream->name,
                  stream->prefix, print(added));
    }
  }
  return HEDDLE_OK;
}

heddle_status PhaseCall::fillSlots() {
  auto pieces = static_cast<size_t>(stream->n_pieces);
  session.slots.resize(count * pieces);
  for (size_t lane = 0; lane < count; ++lane) {
    heddle_sequence &sequence = *sequences[lane];
    for (int32_t i = 0; phase == Phase::begin && i < stream->n_held; ++i) {
      sequence.held[static_cast<size_t>(i)] = session.length(stream->held[i].axis, static_cast<int64_t>(lane));
    }
    if (heddle_status status = sequence.prepare(phase, target(lane), message)) {
      return status;
    }
    for (size_t i = 0; i < pieces; ++i) {
      session.slots[lane * pieces + i] = {sequence.keptRows(static_cast<int32_t>(i)), sequence.pieces[i].stride};
    }
  }
  return HEDDLE_OK;
}

heddle_status PhaseCall::run(const heddle_input *inputs, size_t nInputs, const heddle_output *outputs,
                             size_t nOutputs) {
  session.hasResults = false;
  if (heddle_status status = checkSequences()) {
    return status;
  }
  if (heddle_status status = beginWithoutInputs()) {
    return status;
  }
  int32_t index = phase == Phase::begin ? stream->begin : phase == Phase::step ? stream->step : stream->finish;
  if (index < 0) {
    if (nInputs + nOutputs > 0) {
      return fail(message, HEDDLE_INVALID_INPUT,
                  "`%s` has nothing to do in this phase: it takes no inputs and gives "
                  "no outputs",
                  stream->name);
    }
    for (size_t lane = 0; lane < count; ++lane) {
      sequences[lane]->begun = true;
      sequences[lane]->finished = phase == Phase::finish;
    }
    return HEDDLE_OK;
  }
  session.entry = &session.module->variant->entries[index];
  if (heddle_status status = bindInputs(session, inputs, nInputs, static_cast<int64_t>(count), message)) {
    return status;
  }
  if (heddle_status status = setLengths()) {
    return status;
  }
  heddle_call call = newCall(session);
  if (heddle_status status = prepareCall(session, call, message)) {
    return status;
  }
  if (heddle_status status = fillSlots()) {
    return status;
  }
  call.state = session.slots.data();
  for (size_t lane = 0; lane < count; ++lane) {
    sequences[lane]->broken = true;
  }
  heddle_status status = finishCall(session, call, outputs, nOutputs, message);
  // A target of the wrong shape is no failure of the call itself.
  for (size_t lane = 0; session.hasResults && lane < count; ++lane) {
    sequences[lane]->commit(phase, target(lane));
  }
  return status;
}

} // namespace

extern "C" {

void heddle_session_set_rows(heddle_session *session, const char *output, heddle_rows rows) {
  if (!output) {
    session->rows.clear();
  }
  std::string_view name = output ? output : "";
  for (RowChoice &choice : session->rows) {
    if (choice.output.view() == name) {
      choice.rows = rows;
      return;
    }
  }
  RowChoice &choice = session->rows.emplace();
  choice.output = String(name);
  choice.rows = rows;
}

heddle_status heddle_session_begin(heddle_session *session, heddle_sequence *const *sequences, size_t n_sequences,
                                   const heddle_input *inputs, size_t n_inputs, const heddle_output *outputs,
                                   size_t n_outputs, heddle_message *message) {
  return PhaseCall(*session, Phase::begin, sequences, n_sequences, message).run(inputs, n_inputs, outputs, n_outputs);
}

heddle_status heddle_session_step(heddle_session *session, heddle_sequence *const *sequences, size_t n_sequences,
                                  const heddle_input *inputs, size_t n_inputs, const heddle_output *outputs,
                                  size_t n_outputs, heddle_message *message) {
  return PhaseCall(*session, Phase::step, sequences, n_sequences, message).run(inputs, n_inputs, outputs, n_outputs);
}

heddle_status heddle_session_finish(heddle_session *session, heddle_sequence *const *sequences, size_t n_sequences,
                                    const heddle_output *outputs, size_t n_outputs, heddle_message *message) {
  return PhaseCall(*session, Phase::finish, sequences, n_sequences, message).run(nullptr, 0, outputs, n_outputs);
}
}
