//===- StreamCheck.cpp - does a compiled stream give what the whole entry gives? --===//
//
//   heddle-stream-check MODULE ENTRY LENGTH SEED [--perturb]
//
// Draws inputs for ENTRY of a compiled module (`all`: every one that streams), runs it whole, and then through
// its streaming form in every way that sequences allow: token by token, random
// chunks, prefill and steps, two sequences in turns, a ragged batch of five,
// after save and restore, fork and truncate. All must give the rows of the
// whole entry, to 1e-4 of the largest value of a row. Steps after the first of
// a size must not allocate. With --perturb the whole entry's first row is off by
// a thousandth, which must be noticed.
//
//===----------------------------------------------------------------------===//

#include "StreamValues.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

#ifndef HEDDLE_SANITIZED
extern "C" void *__libc_malloc(size_t size);
extern "C" void *__libc_memalign(size_t alignment, size_t size);
static std::atomic<long> allocations{0};
extern "C" void *malloc(size_t size) {
  ++allocations;
  return __libc_malloc(size);
}
extern "C" void *aligned_alloc(size_t alignment, size_t size) {
  ++allocations;
  return __libc_memalign(alignment, size);
}
#else
static std::atomic<long> allocations{0};
#endif

namespace {

struct Sequence {
  heddle_sequence *handle = nullptr;
  Lane inputs, outputs;
  Lane whole;
  int64_t length = 0, at = 0;
};

class Checker {
public:
  Checker(const char *path, const char *name, int64_t length, unsigned seed) : random(seed), length(length) {
    check(heddle_module_open(path, &module, &message), "open");
    heddle_session_options options = {};
    options.threads = 2;
    check(heddle_session_create(module, &options, &session, &message), "session");
    entry = heddle_module_find_entry(module, name);
    for (int32_t i = 0; i < heddle_module_stream_count(module); ++i) {
      const heddle_stream_desc *one = heddle_module_stream(module, i);
      stream = std::string(one->name) == name ? one : stream;
    }
    if (!entry || !stream) {
      give_up(std::string("no streaming form of `") + name + "`");
    }
    step = heddle_module_entry(module, stream->step);
    begin = stream->begin < 0 ? nullptr : heddle_module_entry(module, stream->begin);
    finish = stream->finish < 0 ? nullptr : heddle_module_entry(module, stream->finish);
  }
  ~Checker() {
    heddle_session_destroy(session);
    heddle_module_close(module);
  }

  int run();
  bool perturbs = false;

private:
  Sequence draw(int64_t length);
  void runWhole(Sequence &sequence);
  void open(Sequence &sequence);
  void call(std::vector<Sequence *> sequences, std::vector<int64_t> counts);
  void phase(decltype(heddle_session_step) *function, const heddle_entry_desc *called,
             std::vector<Sequence *> sequences, const std::vector<int64_t> &counts);
  void collect(const heddle_entry_desc *called, std::vector<Sequence *> sequences);
  void close(Sequence &sequence, const char *way);
  void compare(Sequence &sequence, const char *way);
  void all(Sequence &sequence, const std::function<int64_t()> &count, const char *way);
  void inTurns(Sequence &one);
  void raggedBatch();
  void copies(Sequence &one);
  void truncated(Sequence &one);
  void stepAllocations();
  int addedDim(const heddle_tensor_desc &declared) const;

  std::mt19937 random;
  int64_t length;
  heddle_module *module = nullptr;
  heddle_session *session = nullptr;
  const heddle_entry_desc *entry = nullptr, *step = nullptr, *begin = nullptr, *finish = nullptr;
  const heddle_stream_desc *stream = nullptr;
  int failures = 0;
};

const heddle_tensor_desc *findInput(const heddle_entry_desc *entry, const std::string &name) {
  for (int32_t i = 0; entry && i < entry->n_inputs; ++i) {
    if (name == entry->inputs[i].name) {
      return &entry->inputs[i];
    }
  }
  return nullptr;
}

int Checker::addedDim(const heddle_tensor_desc &declared) const {
  for (int32_t d = 0; d < declared.rank; ++d) {
    if (declared.dims[d].axis == stream->added) {
      return d;
    }
  }
  return -1;
}

/// A sequence of its own: values for all inputs, with `length` positions of the streamed axis and a few of any other.
Sequence Checker::draw(int64_t positions) {
  Sequence sequence;
  sequence.length = positions;
  std::vector<int64_t> lengths(static_cast<size_t>(entry->n_axes), -1);
  for (int32_t i = 0; i < entry->n_inputs; ++i) {
    const heddle_tensor_desc &declared = entry->inputs[i];
    const heddle_tensor_desc *streamed = findInput(step, declared.name);
    int time = streamed ? addedDim(*streamed) : -1;
    Values values;
    for (int32_t d = 0; d < declared.rank; ++d) {
      const heddle_dim &dim = declared.dims[d];
      int64_t extent = dim.extent;
      if (dim.axis >= 0) {
        int64_t &known = lengths[static_cast<size_t>(dim.axis)];
        known = d == time ? positions : known >= 0 ? known : 3 + static_cast<int64_t>(random() % 5);
        extent = known;
      }
      values.shape.push_back(extent);
    }
    bool isFloat = declared.dtype <= HEDDLE_BF16;
    int64_t limit = declared.dtype == HEDDLE_BOOL ? 2 : std::max<int64_t>(1, declared.member.extent);
    std::normal_distribution<double> normal;
    for (int64_t e = 0; e < product(values.shape); ++e) {
      values.data.push_back(isFloat ? static_cast<float>(normal(random))
                                    : static_cast<double>(random() % static_cast<uint64_t>(limit)));
    }
    if (!declared.has_default) {
      sequence.inputs.push_back({declared.name, values});
    }
  }
  runWhole(sequence);
  return sequence;
}

void Checker::runWhole(Sequence &sequence) {
  std::vector<Tensor> tensors;
  std::vector<const heddle_tensor *> pointers;
  std::vector<heddle_input> inputs;
  for (const Named &input : sequence.inputs) {
    tensors.push_back(toTensor(input.values));
    pointers.push_back(tensors.back().get());
  }
  for (size_t i = 0; i < tensors.size(); ++i) {
    inputs.push_back({sequence.inputs[i].name.c_str(), &pointers[i], 1, nullptr});
  }
  check(heddle_session_run(session, entry->name, inputs.data(), inputs.size(), nullptr, 0, &message), "whole");
  for (int32_t i = 0; i < entry->n_outputs; ++i) {
    const char *name = entry->outputs[i].name;
    sequence.whole.push_back({name, fromTensor(heddle_session_output(session, name, 0))});
    if (std::vector<double> &data = sequence.whole.back().values.data; perturbs && !data.empty()) {
      data[0] += 1e-3 * (1 + std::fabs(data[0]));
    }
  }
}

void Checker::open(Sequence &sequence) {
  heddle_sequence_options options = {};
  options.capacity = stream->bound < 0 ? 2 * length + 8 : 0;
  options.slack = 4;
  check(heddle_sequence_create(module, entry->name, &options, &sequence.handle, &message), "sequence");
  sequence.outputs.clear();
  sequence.at = 0;
  if (begin) {
    phase(heddle_session_begin, begin, {&sequence}, {0});
  }
}

void Checker::collect(const heddle_entry_desc *called, std::vector<Sequence *> sequences) {
  for (int32_t i = 0; i < called->n_outputs; ++i) {
    const heddle_tensor_desc &declared = called->outputs[i];
    int dim = -1;
    for (int32_t d = declared.rank - 1; d >= 0; --d) {
      int32_t axis = declared.dims[d].axis;
      dim = axis >= 0 && called->axes[axis].source != HEDDLE_AXIS_HELD ? d : dim;
    }
    for (size_t lane = 0; lane < sequences.size(); ++lane) {
      Values rows = fromTensor(heddle_session_output(session, declared.name, static_cast<int64_t>(lane)));
      Values *before = find(sequences[lane]->outputs, declared.name);
      if (before) {
        join(*before, rows, dim);
      } else {
        sequences[lane]->outputs.push_back({declared.name, rows});
      }
    }
  }
}

void Checker::phase(decltype(heddle_session_step) *function, const heddle_entry_desc *called,
                    std::vector<Sequence *> sequences, const std::vector<int64_t> &counts) {
  std::vector<Tensor> owned;
  std::vector<std::vector<const heddle_tensor *>> lists;
  std::vector<heddle_input> inputs;
  std::vector<heddle_sequence *> handles;
  for (Sequence *sequence : sequences) {
    handles.push_back(sequence->handle);
  }
  lists.reserve(sequences[0]->inputs.size());
  for (const Named &input : sequences[0]->inputs) {
    const heddle_tensor_desc *declared = findInput(called, input.name);
    if (!declared) {
      continue;
    }
    int dim = called == step ? addedDim(*declared) : -1;
    lists.emplace_back();
    for (size_t lane = 0; lane < sequences.size(); ++lane) {
      Sequence &sequence = *sequences[lane];
      const Values &values = *find(sequence.inputs, input.name);
      owned.push_back(toTensor(dim < 0 ? values : cut(values, dim, sequence.at, sequence.at + counts[lane])));
      lists.back().push_back(owned.back().get());
    }
    inputs.push_back({input.name.c_str(), lists.back().data(), static_cast<int64_t>(lists.back().size()), nullptr});
  }
  check(function(session, handles.data(), handles.size(), inputs.data(), inputs.size(), nullptr, 0, &message),
        called->name);
  collect(called, sequences);
}

void Checker::call(std::vector<Sequence *> sequences, std::vector<int64_t> counts) {
  for (size_t lane = 0; lane < sequences.size(); ++lane) {
    // A prefix comes whole.
    counts[lane] = sequences[lane]->at == 0 ? std::max<int64_t>(counts[lane], stream->prefix) : counts[lane];
    counts[lane] = std::min(counts[lane], sequences[lane]->length - sequences[lane]->at);
  }
  phase(heddle_session_step, step, sequences, counts);
  for (size_t lane = 0; lane < sequences.size(); ++lane) {
    sequences[lane]->at += counts[lane];
  }
}

void Checker::compare(Sequence &sequence, const char *way) {
  double worst = 0;
  bool sameShape = true;
  for (Named &expected : sequence.whole) {
    Values *found = find(sequence.outputs, expected.name);
    if (!found) {
      continue; // an output that does not stream
    }
    if (found->shape != expected.values.shape) {
      sameShape = false;
      continue;
    }
    int64_t row = expected.values.shape.empty() ? 1 : std::max<int64_t>(1, expected.values.shape.back());
    for (size_t start = 0; start < found->data.size(); start += static_cast<size_t>(row)) {
      double most = 0, error = 0;
      for (size_t i = start; i < start + static_cast<size_t>(row); ++i) {
        most = std::max(most, std::fabs(expected.values.data[i]));
        double difference = std::fabs(expected.values.data[i] - found->data[i]);
        error = std::isnan(difference) ? INFINITY : std::max(error, difference);
      }
      worst = std::max(worst, error / std::max(most, 1e-30));
    }
  }
  bool good = sameShape && worst <= 1e-4;
  failures += !good;
  std::printf("%s %s: %s%.2g\n", good ? "ok   " : "FAIL ", way, sameShape ? "error " : "other shape, error ", worst);
}

void Checker::close(Sequence &sequence, const char *way) {
  if (finish) {
    heddle_sequence *handle = sequence.handle;
    check(heddle_session_finish(session, &handle, 1, nullptr, 0, &message), "finish");
    collect(finish, {&sequence});
  }
  compare(sequence, way);
  heddle_sequence_destroy(sequence.handle);
  sequence.handle = nullptr;
}

void Checker::all(Sequence &sequence, const std::function<int64_t()> &count, const char *way) {
  open(sequence);
  while (sequence.at < sequence.length) {
    call({&sequence}, {count()});
  }
  close(sequence, way);
}

/// Two sequences in turns.
void Checker::inTurns(Sequence &one) {
  Sequence other = draw(std::max<int64_t>(length / 2 + 1, stream->prefix));
  open(one);
  open(other);
  while (one.at < one.length || other.at < other.length) {
    call({&one}, {1 + static_cast<int64_t>(random() % 3)});
    call({&other}, {1 + static_cast<int64_t>(random() % 3)});
  }
  close(one, "in turns with another");
  close(other, "in turns with the first");
}

void Checker::raggedBatch() {
  std::vector<Sequence> five;
  for (int64_t i = 0; i < 5; ++i) {
    five.push_back(draw(std::max<int64_t>(std::max(i == 0 ? 1 : 0, stream->prefix), length * i / 4)));
  }
  std::vector<Sequence *> list;
  for (Sequence &sequence : five) {
    open(sequence);
    list.push_back(&sequence);
  }
  for (bool done = false; !done;) {
    std::vector<int64_t> counts;
    done = true;
    for (size_t i = 0; i < 5; ++i) {
      counts.push_back(static_cast<int64_t>(random() % 4));
    }
    call(list, counts);
    for (Sequence &sequence : five) {
      done &= sequence.at == sequence.length;
    }
  }
  for (Sequence &sequence : five) {
    close(sequence, "one of a ragged batch of five");
  }
}

/// Saves and restores, and forks, in the middle; leaves the sequence open there.
void Checker::copies(Sequence &one) {
  int64_t middle = std::max<int64_t>(length / 2, stream->prefix);
  std::string path = "/tmp/stream-check-" + std::to_string(getpid());
  open(one);
  call({&one}, {middle});
  check(heddle_sequence_save(one.handle, path.c_str(), &message), "save");
  heddle_sequence_options options = {};
  options.capacity = stream->bound < 0 ? 2 * length + 8 : 0;
  options.slack = 4;
  heddle_sequence *restored = nullptr, *forked = nullptr;
  check(heddle_sequence_restore(module, path.c_str(), &options, &restored, &message), "restore");
  unlink(path.c_str());
  check(heddle_sequence_fork(one.handle, &forked, &message), "fork");
  Sequence copies[] = {one, one};
  copies[0].handle = restored;
  copies[1].handle = forked;
  call({&one}, {2}); // the copies do not see it
  for (int i = 0; i < 2; ++i) {
    while (copies[i].at < length) {
      call({&copies[i]}, {1});
    }
    close(copies[i], i == 0 ? "after save and restore" : "after a fork");
  }
}

/// Takes rows of an open sequence back and makes them again.
void Checker::truncated(Sequence &one) {
  int64_t back = std::max<int64_t>(std::max<int64_t>(one.at - 3, 0), stream->prefix);
  heddle_status status = heddle_sequence_truncate(one.handle, back, &message);
  bool hasCarry = false;
  for (int32_t i = 0; i < stream->n_pieces; ++i) {
    hasCarry |= stream->pieces[i].kind == HEDDLE_PIECE_CARRY;
  }
  if ((status == HEDDLE_OK) == hasCarry && back < one.at) {
    ++failures;
    std::printf("FAIL  truncate: %s\n", status ? message.text : "a carry let itself be taken back");
  }
  if (status == HEDDLE_OK && !finish && stream->granule <= 1) {
    for (Named &output : one.outputs) {
      for (int32_t i = 0; i < step->n_outputs; ++i) {
        for (int32_t d = 0; output.name == step->outputs[i].name && d < step->outputs[i].rank; ++d) {
          int32_t axis = step->outputs[i].dims[d].axis;
          if (axis >= 0 && step->axes[axis].source != HEDDLE_AXIS_HELD &&
              output.values.shape[static_cast<size_t>(d)] == one.at) {
            output.values = cut(output.values, d, 0, back);
            break;
          }
        }
      }
    }
    one.at = back;
    while (one.at < one.length) {
      call({&one}, {2});
    }
    close(one, "after truncation");
  } else {
    std::printf("note  truncate: %s\n", status ? message.text : "rows come in blocks, not compared");
    heddle_sequence_destroy(one.handle);
  }
}

/// Steps of a size that has been seen allocate nothing.
void Checker::stepAllocations() {
  Sequence quiet = draw(length);
  open(quiet);
  std::vector<std::pair<Tensor, std::string>> last;
  long before = 0, during = 0;
  heddle_sequence *handle = quiet.handle;
  while (quiet.at < quiet.length) {
    int64_t count = quiet.at == 0 ? std::max<int64_t>(1, stream->prefix) : 1;
    std::vector<Tensor> owned;
    std::vector<const heddle_tensor *> pointers;
    std::vector<heddle_input> inputs;
    for (const Named &input : quiet.inputs) {
      if (const heddle_tensor_desc *declared = findInput(step, input.name)) {
        int dim = addedDim(*declared);
        owned.push_back(toTensor(dim < 0 ? input.values : cut(input.values, dim, quiet.at, quiet.at + count)));
      }
    }
    for (const Tensor &tensor : owned) {
      pointers.push_back(tensor.get());
    }
    size_t next = 0;
    for (const Named &input : quiet.inputs) {
      if (findInput(step, input.name)) {
        inputs.push_back({input.name.c_str(), &pointers[next++], 1, nullptr});
      }
    }
    before = allocations;
    check(heddle_session_step(session, &handle, 1, inputs.data(), inputs.size(), nullptr, 0, &message), "step");
    during += quiet.at > 2 ? allocations - before : 0;
    quiet.at += count;
  }
  heddle_sequence_destroy(handle);
  failures += during != 0;
  std::printf("%s steps allocate: %ld\n", during ? "FAIL " : "ok   ", during);
}

int Checker::run() {
  Sequence one = draw(length);
  all(one, [] { return 1; }, "token by token");
  all(one, [this] { return length; }, "at once");
  for (int round = 0; round < 3; ++round) {
    all(one, [this] { return static_cast<int64_t>(random() % 5); }, "random chunks");
  }
  bool first = true;
  all(one, [&] { return std::exchange(first, false) ? length / 2 : 1; }, "prefill and steps");
  inTurns(one);
  raggedBatch();
  copies(one);
  truncated(one);
  stepAllocations();
  return failures ? 1 : 0;
}

} // namespace

int main(int argc, char **argv) {
  bool perturbs = argc == 6 && std::strcmp(argv[5], "--perturb") == 0;
  if (argc != 5 && !perturbs) {
    give_up("usage: heddle-stream-check MODULE ENTRY LENGTH SEED [--perturb]");
  }
  std::vector<std::string> entries = {argv[2]};
  if (entries[0] == "all") {
    heddle_module *module = nullptr;
    check(heddle_module_open(argv[1], &module, &message), "open");
    entries.clear();
    for (int32_t i = 0; i < heddle_module_stream_count(module); ++i) {
      entries.push_back(heddle_module_stream(module, i)->name);
    }
    heddle_module_close(module);
  }
  int failed = entries.empty() ? 1 : 0;
  for (const std::string &entry : entries) {
    std::printf("%s\n", entry.c_str());
    Checker checker(argv[1], entry.c_str(), std::atoll(argv[3]), static_cast<unsigned>(std::atoi(argv[4])));
    checker.perturbs = perturbs;
    failed |= checker.run();
  }
  return failed;
}
