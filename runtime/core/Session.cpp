//===- Session.cpp - one caller's calls of a module -----------------------===//

#include "runtime/core/Session.h"

#include "runtime/support/Message.h"

#include <algorithm>
#include <cstring>
#include <time.h>

using namespace heddle::runtime;

namespace {

heddle_status findEntry(const heddle_session &session, const char *name, const heddle_entry_desc **entry,
                        heddle_message *message) {
  const heddle_variant_desc &variant = *session.module->variant;
  *entry = name ? heddle_module_find_entry(session.module, name) : nullptr;
  if (*entry && (*entry)->stream >= 0) {
    return fail(message, HEDDLE_INVALID_INPUT, "`%s` is a phase of a stream: call it with a sequence", name);
  }
  Text<400> names;
  int32_t count = 0;
  for (int32_t i = 0; i < variant.n_entries; ++i) {
    if (variant.entries[i].stream < 0) {
      names.add("%s`%s`", count++ ? ", " : "", variant.entries[i].name);
      *entry = name ? *entry : &variant.entries[i];
    }
  }
  if (*entry && (name || count == 1)) {
    return HEDDLE_OK;
  }
  if (!name) {
    return fail(message, HEDDLE_INVALID_INPUT, "model `%s` has %d entries, name one: %s", session.module->desc->name,
                count, names.data);
  }
  return fail(message, HEDDLE_INVALID_INPUT, "model `%s` has no entry `%s`; its entries are %s",
              session.module->desc->name, name, names.data);
}

void parallel(void *pool, heddle_body_fn body, void *closure, int64_t items) {
  static_cast<heddle_pool *>(pool)->run(body, closure, items);
}

/// Seconds of a steady clock.
double now() {
  timespec time = {};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

/// The same, told to the session's observer.
void observedParallel(void *owner, heddle_body_fn body, void *closure, int64_t items) {
  auto &session = *static_cast<heddle_session *>(owner);
  double begin = now();
  session.pool->run(body, closure, items);
  double seconds = now() - begin;
  const heddle_variant_desc &variant = *session.module->variant;
  const heddle_launch_desc *launch = std::find_if(variant.launches, variant.launches + variant.n_launches,
                                                  [body](const heddle_launch_desc &one) { return one.body == body; });
  bool isKnown = launch != variant.launches + variant.n_launches;
  heddle_launch told = {isKnown ? launch->form : "", isKnown ? launch->what : "", items, begin, seconds};
  session.observer(session.observerData, &told);
}

/// Lengths of the axes whose rows the caller chooses.
void chooseRows(heddle_session &session) {
  const heddle_entry_desc &entry = *session.entry;
  for (int32_t a = 0; a < entry.n_axes; ++a) {
    if (entry.axes[a].source != HEDDLE_AXIS_ROWS) {
      continue;
    }
    // Of several outputs over the axis, the one that wants most.
    heddle_rows most = HEDDLE_ROWS_NONE;
    for (int32_t i = 0; i < entry.n_outputs; ++i) {
      const heddle_tensor_desc &output = entry.outputs[i];
      if (!std::any_of(output.dims, output.dims + output.rank, [a](const heddle_dim &dim) { return dim.axis == a; })) {
        continue;
      }
      heddle_rows rows = HEDDLE_ROWS_ALL;
      for (const RowChoice &choice : session.rows) {
        if (choice.output.empty() || choice.output.view() == output.name) {
          rows = choice.rows;
        }
      }
      most = std::max(most, rows);
    }
    for (int64_t lane = 0; lane < session.batch; ++lane) {
      int64_t all = session.length(entry.axes[a].of, lane);
      int64_t wanted = most == HEDDLE_ROWS_ALL ? all : most == HEDDLE_ROWS_LAST ? std::min<int64_t>(all, 1) : 0;
      session.lengths[static_cast<size_t>(a * session.batch + lane)] = wanted;
    }
  }
}

heddle_status deriveLengths(heddle_session &session, heddle_call &call, heddle_message *message) {
  // Derived axes may be made from the rows that are wanted.
  chooseRows(session);
  if (session.entry->derive) {
    if (int32_t failed = session.entry->derive(&call)) {
      bool known = failed > 0 && failed <= session.entry->n_axes;
      return fail(message, HEDDLE_INVALID_INPUT, "the inputs' lengths leave no possible length for axis %s",
                  known ? session.entry->axes[failed - 1].name : "(unknown)");
    }
  }
  return checkLengths(session, message);
}

heddle_status prepareArena(heddle_session &session, heddle_call &call, heddle_message *message) {
  int64_t bytes = session.entry->arena_bytes(&call);
  if (bytes < 0) {
    return fail(message, HEDDLE_INVALID_INPUT, "a call of this size needs more memory than can be addressed");
  }
  if (!session.arena.grow(static_cast<uint64_t>(bytes))) {
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory: a call of this size needs %lld bytes of work space",
                static_cast<long long>(bytes));
  }
  call.arena = session.arena.data();
  return HEDDLE_OK;
}

heddle_status runtimeCheckFailed(const heddle_session &session, const heddle_call &call, int32_t code,
                                 heddle_message *message) {
  const heddle_module_desc &desc = *session.module->desc;
  if (code < 0 || code > desc.n_sites || !desc.sites) {
    return fail(message, HEDDLE_INTERNAL, "entry `%s` ended with code %d: please report it", session.entry->name, code);
  }
  // What the module said about it: a value and its limit, and in a batch the lane.
  Text<120> details;
  if (call.error[3] != 0) {
    details.add("value %lld, limit %lld", static_cast<long long>(call.error[2]), static_cast<long long>(call.error[3]));
  }
  if (session.batch != 1) {
    details.add("%slane %lld", call.error[3] != 0 ? ", " : "", static_cast<long long>(call.error[1]));
  }
  bool any = details.data[0] != '\0';
  return fail(message, HEDDLE_INVALID_INPUT, any ? "%s (%s)" : "%s%s", desc.sites[code - 1], details.data);
}

heddle_status prepareTensors(heddle_session &session, heddle_message *message) {
  const heddle_entry_desc &entry = *session.entry;
  auto nInputs = static_cast<size_t>(entry.n_inputs);
  auto nOutputs = static_cast<size_t>(entry.n_outputs);
  session.inputBuffers.resize(std::max(session.inputBuffers.size(), nInputs));
  session.outputBuffers.resize(std::max(session.outputBuffers.size(), nOutputs));
  session.inputs.resize(nInputs);
  session.outputs.resize(nOutputs);
  int64_t views;
  if (__builtin_mul_overflow(static_cast<int64_t>(nOutputs), session.batch, &views) ||
      !session.lanes.tryReserve(static_cast<size_t>(views))) {
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory: a batch of %lld", static_cast<long long>(session.batch));
  }
  session.lanes.resize(static_cast<size_t>(views));
  heddle_status status = HEDDLE_OK;
  for (int32_t i = 0; i < entry.n_inputs && !status; ++i) {
    status = transferInput(session, i, message);
  }
  for (int32_t i = 0; i < entry.n_outputs && !status; ++i) {
    status = prepareOutput(session, i, message);
  }
  return status;
}

} // namespace

namespace heddle::runtime {

heddle_status prepareCall(heddle_session &session, heddle_call &call, heddle_message *message) {
  if (heddle_status status = deriveLengths(session, call, message)) {
    return status;
  }
  if (heddle_status status = prepareTensors(session, message)) {
    return status;
  }
  call.inputs = session.inputs.data();
  call.outputs = session.outputs.data();
  return prepareArena(session, call, message);
}

heddle_status finishCall(heddle_session &session, heddle_call &call, const heddle_output *outputs, size_t count,
                         heddle_message *message) {
  if (int32_t code = session.entry->run(&call)) {
    return runtimeCheckFailed(session, call, code, message);
  }
  session.hasResults = true;
  for (int32_t i = 0; i < session.entry->n_outputs; ++i) {
    layOutOutput(session, i); // lengths that data decided are known now
  }
  for (size_t i = 0; i < count; ++i) {
    if (heddle_status status = heddle_session_copy_output(&session, outputs[i].name, outputs[i].tensor, message)) {
      return status;
    }
  }
  return HEDDLE_OK;
}

heddle_call newCall(heddle_session &session) {
  session.seeds.resize(static_cast<size_t>(session.batch));
  for (size_t lane = 0; lane < session.seeds.size(); ++lane) {
    session.seeds[lane] = lane < session.ownSeeds.size() ? session.ownSeeds[lane] : session.seed;
  }
  heddle_call call = {};
  call.batch = session.batch;
  call.lengths = session.lengths.data();
  call.weights = session.module->weights;
  call.parallel = session.observer ? observedParallel : parallel;
  call.pool = session.observer ? static_cast<void *>(&session) : session.pool;
  call.threads = session.pool->threads();
  call.seeds = session.seeds.data();
  call.record = session.recorder;
  call.record_data = session.recorderData;
  return call;
}

} // namespace heddle::runtime

extern "C" {

heddle_status heddle_session_create(heddle_module *module, const heddle_session_options *options,
                                    heddle_session **session, heddle_message *message) {
  *session = nullptr;
  heddle_session_options chosen = options ? *options : heddle_session_options{};
  heddle_pool *pool = chosen.pool;
  if (pool) {
    pool->retain();
  } else if (heddle_status status = heddle_pool_create(chosen.threads, &pool, message)) {
    return status;
  }
  void *memory = std::malloc(sizeof(heddle_session));
  if (!memory) {
    pool->release();
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory");
  }
  auto *made = new (memory) heddle_session;
  module->retain();
  made->module = module;
  made->pool = pool;
  made->seed = chosen.seed;
  *session = made;
  return HEDDLE_OK;
}

void heddle_session_destroy(heddle_session *session) {
  if (!session) {
    return;
  }
  session->pool->release();
  session->module->release();
  session->~heddle_session();
  std::free(session);
}

void heddle_session_set_seed(heddle_session *session, uint64_t seed) {
  session->seed = seed;
  session->ownSeeds.clear();
}

void heddle_session_set_seeds(heddle_session *session, const uint64_t *seeds, size_t count) {
  session->ownSeeds.clear();
  session->ownSeeds.append(seeds, count);
}

void heddle_session_observe(heddle_session *session, heddle_observer_fn observer, void *data) {
  session->observer = observer;
  session->observerData = data;
}
void heddle_session_record(heddle_session *session, heddle_recorder_fn recorder, void *data) {
  session->recorder = recorder;
  session->recorderData = data;
}
int32_t heddle_session_threads(const heddle_session *session) { return session->pool->threads(); }
int64_t heddle_session_batch(const heddle_session *session) { return session->hasResults ? session->batch : 0; }
int64_t heddle_session_arena_bytes(const heddle_session *session) {
  return static_cast<int64_t>(session->arena.capacity());
}

heddle_status heddle_session_run(heddle_session *session, const char *entry, const heddle_input *inputs,
                                 size_t n_inputs, const heddle_output *outputs, size_t n_outputs,
                                 heddle_message *message) {
  session->hasResults = false;
  if (heddle_status status = findEntry(*session, entry, &session->entry, message)) {
    return status;
  }
  if (heddle_status status = bindInputs(*session, inputs, n_inputs, -1, message)) {
    return status;
  }
  heddle_call call = newCall(*session);
  if (heddle_status status = prepareCall(*session, call, message)) {
    return status;
  }
  return finishCall(*session, call, outputs, n_outputs, message);
}
}
