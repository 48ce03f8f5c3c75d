//===- Sequence.cpp - what a stream remembers of one sequence -------------===//

#include "runtime/core/Sequence.h"

#include "runtime/core/Tensor.h"
#include "runtime/support/Message.h"

#include <algorithm>
#include <cstring>
#include <sys/mman.h>

using namespace heddle::runtime;

namespace {

/// Code reads whole panels of columns: it may look so far past the last row of an instance.
constexpr int64_t readableTail = 256;
/// Rows that a ring has beyond what it keeps and what a call adds, so that rows are moved once in a while only.
constexpr int64_t ringRoom = 64;

long long print(int64_t value) { return value; }

int64_t floorDiv(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a % b < 0) != (b < 0)); }

heddle_status tooLarge(const heddle_piece_desc &piece, heddle_message *message) {
  return fail(message, HEDDLE_INVALID_INPUT, "the state `%s` would be larger than this machine can address",
              piece.name);
}

/// Room for `added` rows behind those of a ring, of which `keep` are wanted from now on.
heddle_status makeRingRoom(heddle_sequence &sequence, int32_t index, int64_t keep, int64_t added,
                           heddle_message *message) {
  PieceMemory &ring = sequence.pieces[static_cast<size_t>(index)];
  if (ring.memory.data() && ring.first + ring.retained + added <= ring.capacity) {
    return HEDDLE_OK;
  }
  int64_t dropped = std::max<int64_t>(0, ring.retained - keep);
  ring.first += dropped;
  ring.retained -= dropped;
  int64_t wanted;
  if (__builtin_add_overflow(ring.retained, added, &wanted) || wanted > INT64_MAX / 2 - ringRoom) {
    return tooLarge(sequence.stream->pieces[index], message);
  }
  if (!ring.memory.data() || wanted > ring.capacity) {
    return sequence.reserve(index, wanted + std::max(keep, ringRoom), message);
  }
  int64_t rowBytes = sequence.rowBytes(index);
  for (int64_t i = 0; i < sequence.stream->pieces[index].instances; ++i) {
    unsigned char *base = ring.memory.data() + i * ring.stride;
    std::memmove(base, base + ring.first * rowBytes, static_cast<size_t>(ring.retained * rowBytes));
  }
  ring.first = 0;
  return HEDDLE_OK;
}

} // namespace

Reservation::~Reservation() {
  if (bytes) {
    munmap(bytes, size);
  }
}

bool Reservation::make(uint64_t wanted) {
  *this = Reservation();
  uint64_t rounded = std::max<uint64_t>(wanted, 1);
  void *mapping = mmap(nullptr, rounded, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (mapping == MAP_FAILED) {
    return false;
  }
  bytes = static_cast<unsigned char *>(mapping);
  size = rounded;
  return true;
}

//===-- Rows --------------------------------------------------------------===//

int64_t heddle_sequence::rowsAfter(int32_t index, int64_t positions) const {
  const heddle_piece_desc &piece = stream->pieces[index];
  int64_t scaled;
  if (__builtin_mul_overflow(piece.rows_mul, positions, &scaled) ||
      __builtin_add_overflow(scaled, piece.rows_add, &scaled)) {
    return INT64_MAX / 4;
  }
  scaled = std::clamp<int64_t>(floorDiv(scaled, piece.rows_div), 0, INT64_MAX / 4);
  return __builtin_mul_overflow(scaled, piece.rows_times, &scaled) ? INT64_MAX / 4 : std::min(scaled, INT64_MAX / 4);
}

int64_t heddle_sequence::kept(int32_t index, int64_t positions) const {
  int64_t rows = rowsAfter(index, positions);
  const heddle_piece_desc &piece = stream->pieces[index];
  return piece.kind == HEDDLE_PIECE_RING ? std::min(rows, piece.window) : rows;
}

int64_t heddle_sequence::rowBytes(int32_t index) const {
  const heddle_piece_desc &piece = stream->pieces[index];
  int64_t shape[HEDDLE_MAX_RANK], elements;
  auto size = heddle_dtype_size(static_cast<heddle_dtype>(piece.dtype));
  for (int32_t d = 0; d < piece.rank; ++d) {
    const heddle_dim &dim = piece.dims[d];
    shape[d] = dim.axis < 0 ? dim.extent : held[static_cast<size_t>(dim.axis)];
  }
  return countElements(shape, piece.rank, size, &elements) ? elements * static_cast<int64_t>(size) : -1;
}

unsigned char *heddle_sequence::keptRows(int32_t index) const {
  const PieceMemory &memory = pieces[static_cast<size_t>(index)];
  if (stream->pieces[index].kind != HEDDLE_PIECE_RING) {
    return memory.memory.data();
  }
  int64_t skipped = memory.retained - std::min(memory.retained, stream->pieces[index].window);
  return memory.memory.data() + (memory.first + skipped) * rowBytes(index);
}

//===-- Memory ------------------------------------------------------------===//

heddle_status heddle_sequence::reserve(int32_t index, int64_t rows, heddle_message *message) {
  const heddle_piece_desc &piece = stream->pieces[index];
  PieceMemory &memory = pieces[static_cast<size_t>(index)];
  int64_t bytesOfRow = rowBytes(index), bytes, stride, total;
  if (bytesOfRow < 0 || __builtin_mul_overflow(rows, bytesOfRow, &bytes) ||
      __builtin_add_overflow(bytes, readableTail + HEDDLE_ALIGNMENT, &stride)) {
    return tooLarge(piece, message);
  }
  stride -= stride % HEDDLE_ALIGNMENT;
  if (__builtin_mul_overflow(stride, piece.instances, &total)) {
    return tooLarge(piece, message);
  }
  Reservation fresh;
  if (!fresh.make(static_cast<uint64_t>(total))) {
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory: the state `%s` takes %lld bytes", piece.name,
                print(total));
  }
  for (int64_t i = 0; i < piece.instances && memory.retained > 0; ++i) {
    std::memcpy(fresh.data() + i * stride, memory.memory.data() + i * memory.stride + memory.first * bytesOfRow,
                static_cast<size_t>(memory.retained * bytesOfRow));
  }
  memory.memory = std::move(fresh);
  memory.stride = stride;
  memory.capacity = rows;
  memory.first = 0;
  return HEDDLE_OK;
}

//===-- Calls -------------------------------------------------------------===//

heddle_status heddle_sequence::prepare(Phase phase, int64_t target, heddle_message *message) {
  // What comes late comes at the end: `finish` adds the rows that waited for further positions.
  int64_t waiting = int64_t{stream->delay} + stream->granule;
  for (int32_t i = 0; i < stream->n_pieces; ++i) {
    const heddle_piece_desc &piece = stream->pieces[i];
    PieceMemory &memory = pieces[static_cast<size_t>(i)];
    heddle_status status = HEDDLE_OK;
    if (piece.kind == HEDDLE_PIECE_RING) {
      int64_t keep = std::min(rowsAfter(i, length), piece.window + slack);
      int64_t before = begun || phase != Phase::begin ? rowsAfter(i, length) : 0;
      int64_t most = target + (phase == Phase::finish ? waiting : 0);
      status = makeRingRoom(*this, i, keep, std::max<int64_t>(0, rowsAfter(i, most) - before), message);
    } else if (piece.kind == HEDDLE_PIECE_CONSTANT) {
      // Begin may be called again, with other lengths.
      int64_t need = rowBytes(i);
      if (phase == Phase::begin || !memory.memory.data()) {
        memory.retained = 0;
        bool fits = memory.memory.data() && need >= 0 && need <= memory.stride - readableTail;
        status = fits ? HEDDLE_OK : reserve(i, 1, message);
      }
    } else if (!memory.memory.data()) {
      status = reserve(i, piece.kind == HEDDLE_PIECE_APPEND ? rowsAfter(i, capacity + waiting) : 1, message);
    }
    if (status) {
      return status;
    }
  }
  return HEDDLE_OK;
}

void heddle_sequence::commit(Phase phase, int64_t target) {
  for (int32_t i = 0; i < stream->n_pieces; ++i) {
    PieceMemory &memory = pieces[static_cast<size_t>(i)];
    int32_t kind = stream->pieces[i].kind;
    if (kind == HEDDLE_PIECE_RING) {
      int64_t before = begun || phase != Phase::begin ? rowsAfter(i, length) : 0;
      memory.retained += rowsAfter(i, target) - before;
    } else {
      memory.retained = kind == HEDDLE_PIECE_APPEND ? rowsAfter(i, target) : 1;
    }
  }
  length = target;
  begun = true;
  finished = phase == Phase::finish;
  broken = false;
}

void heddle_sequence::reset() {
  for (int32_t i = 0; i < stream->n_pieces; ++i) {
    PieceMemory &memory = pieces[static_cast<size_t>(i)];
    memory.first = memory.retained = 0;
    if (stream->pieces[i].kind == HEDDLE_PIECE_CARRY && memory.memory.data()) {
      std::memset(memory.memory.data(), 0, memory.memory.capacity());
    }
  }
  length = 0;
  begun = finished = broken = false;
}

//===-- Making ------------------------------------------------------------===//

namespace heddle::runtime {

heddle_status findStream(const heddle_module *module, const char *name, const heddle_stream_desc **stream,
                         heddle_message *message) {
  const heddle_variant_desc &variant = *module->variant;
  *stream = nullptr;
  Text<400> names;
  for (int32_t i = 0; i < variant.n_streams; ++i) {
    names.add("%s`%s`", i ? ", " : "", variant.streams[i].name);
    if (name ? std::strcmp(variant.streams[i].name, name) == 0 : variant.n_streams == 1) {
      *stream = &variant.streams[i];
    }
  }
  if (*stream) {
    return HEDDLE_OK;
  }
  if (variant.n_streams == 0) {
    return fail(message, HEDDLE_INVALID_INPUT,
                "model `%s` has no streaming form: compile it with --stream, or see why `heddle inspect --state` "
                "refuses it",
                module->desc->name);
  }
  if (!name) {
    return fail(message, HEDDLE_INVALID_INPUT, "model `%s` has %d entries that stream, name one: %s",
                module->desc->name, variant.n_streams, names.data);
  }
  return fail(message, HEDDLE_INVALID_INPUT, "entry `%s` of model `%s` does not stream; those that do are %s", name,
              module->desc->name, names.data);
}

heddle_status createSequence(heddle_module *module, const heddle_stream_desc *stream, int64_t capacity, int64_t slack,
                             heddle_sequence **sequence, heddle_message *message) {
  void *memory = std::malloc(sizeof(heddle_sequence));
  if (!memory) {
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory");
  }
  auto *made = new (memory) heddle_sequence;
  module->retain();
  made->module = module;
  made->stream = stream;
  made->capacity = capacity;
  made->slack = slack;
  made->held.resize(static_cast<size_t>(stream->n_held));
  made->pieces.resize(static_cast<size_t>(stream->n_pieces));
  *sequence = made;
  return HEDDLE_OK;
}

} // namespace heddle::runtime

extern "C" {

int32_t heddle_module_stream_count(const heddle_module *module) { return module->variant->n_streams; }

const heddle_stream_desc *heddle_module_stream(const heddle_module *module, int32_t index) {
  return index >= 0 && index < module->variant->n_streams ? &module->variant->streams[index] : nullptr;
}

heddle_status heddle_sequence_create(heddle_module *module, const char *entry, const heddle_sequence_options *options,
                                     heddle_sequence **sequence, heddle_message *message) {
  *sequence = nullptr;
  heddle_sequence_options chosen = options ? *options : heddle_sequence_options{};
  const heddle_stream_desc *stream = nullptr;
  if (heddle_status status = findStream(module, entry, &stream, message)) {
    return status;
  }
  if (chosen.capacity < 0 || chosen.slack < 0) {
    return fail(message, HEDDLE_INVALID_INPUT, "capacity %lld and slack %lld of a sequence must not be negative",
                print(chosen.capacity), print(chosen.slack));
  }
  if (stream->bound >= 0 && chosen.capacity > stream->bound) {
    return fail(message, HEDDLE_INVALID_INPUT, "a capacity of %lld positions is more than the model's %s <= %lld",
                print(chosen.capacity), stream->axis, print(stream->bound));
  }
  int64_t capacity = chosen.capacity ? chosen.capacity : stream->bound >= 0 ? stream->bound : HEDDLE_DEFAULT_CAPACITY;
  return createSequence(module, stream, capacity, chosen.slack, sequence, message);
}

void heddle_sequence_destroy(heddle_sequence *sequence) {
  if (!sequence) {
    return;
  }
  sequence->module->release();
  sequence->~heddle_sequence();
  std::free(sequence);
}

void heddle_sequence_reset(heddle_sequence *sequence) { sequence->reset(); }
int64_t heddle_sequence_length(const heddle_sequence *sequence) { return sequence->length; }
int64_t heddle_sequence_capacity(const heddle_sequence *sequence) { return sequence->capacity; }

int64_t heddle_sequence_bytes(const heddle_sequence *sequence) {
  int64_t total = 0;
  for (int32_t i = 0; i < sequence->stream->n_pieces; ++i) {
    const heddle_piece_desc &piece = sequence->stream->pieces[i];
    bool isRows = piece.kind == HEDDLE_PIECE_APPEND || piece.kind == HEDDLE_PIECE_RING;
    int64_t rows = !sequence->begun ? 0 : isRows ? sequence->kept(i, sequence->length) : 1;
    total += rows * piece.instances * sequence->rowBytes(i);
  }
  return total;
}

heddle_status heddle_sequence_truncate(heddle_sequence *sequence, int64_t length, heddle_message *message) {
  if (length < 0 || length > sequence->length) {
    return fail(message, HEDDLE_INVALID_INPUT, "cannot truncate a sequence of %lld positions to %lld",
                print(sequence->length), print(length));
  }
  if (sequence->broken) {
    return fail(message, HEDDLE_INVALID_INPUT, "a call on this sequence failed half way: reset it first");
  }
  if (length == sequence->length && !sequence->finished) {
    return HEDDLE_OK;
  }
  if (sequence->finished) {
    return fail(message, HEDDLE_INVALID_INPUT, "the sequence is finished: reset it first");
  }
  if (length > 0 && length < sequence->stream->prefix) {
    return fail(message, HEDDLE_INVALID_INPUT, "cannot truncate to %lld positions: the prefix of %d is read as a whole",
                print(length), sequence->stream->prefix);
  }
  // Nothing changes unless all pieces can follow.
  for (int32_t i = 0; i < sequence->stream->n_pieces; ++i) {
    const heddle_piece_desc &piece = sequence->stream->pieces[i];
    if (piece.kind == HEDDLE_PIECE_CARRY) {
      return fail(message, HEDDLE_INVALID_INPUT,
                  "cannot truncate to %lld positions: `%s` is carried from position to position and its past is gone; "
                  "fork the sequence where you may want to return to",
                  print(length), piece.name);
    }
    if (piece.kind != HEDDLE_PIECE_RING) {
      continue;
    }
    int64_t there = std::min(sequence->rowsAfter(i, sequence->length), piece.window + sequence->slack);
    int64_t dropped = sequence->rowsAfter(i, sequence->length) - sequence->rowsAfter(i, length);
    if (sequence->kept(i, length) > there - dropped) {
      return fail(message, HEDDLE_INVALID_INPUT,
                  "cannot truncate to %lld positions: `%s` keeps its last %lld rows and a slack of %lld; make the "
                  "sequence with a slack of at least %lld",
                  print(length), piece.name, print(piece.window), print(sequence->slack),
                  print(sequence->length - length));
    }
  }
  for (int32_t i = 0; i < sequence->stream->n_pieces; ++i) {
    PieceMemory &memory = sequence->pieces[static_cast<size_t>(i)];
    if (sequence->stream->pieces[i].kind <= HEDDLE_PIECE_RING) {
      memory.retained -= sequence->rowsAfter(i, sequence->length) - sequence->rowsAfter(i, length);
    }
  }
  sequence->length = length;
  return HEDDLE_OK;
}

heddle_status heddle_sequence_fork(const heddle_sequence *sequence, heddle_sequence **copy, heddle_message *message) {
  *copy = nullptr;
  heddle_sequence *made = nullptr;
  if (heddle_status status =
          createSequence(sequence->module, sequence->stream, sequence->capacity, sequence->slack, &made, message)) {
    return status;
  }
  made->length = sequence->length;
  made->begun = sequence->begun;
  made->finished = sequence->finished;
  made->broken = sequence->broken;
  std::copy(sequence->held.begin(), sequence->held.end(), made->held.begin());
  for (int32_t i = 0; i < sequence->stream->n_pieces; ++i) {
    const PieceMemory &from = sequence->pieces[static_cast<size_t>(i)];
    PieceMemory &to = made->pieces[static_cast<size_t>(i)];
    if (!from.memory.data()) {
      continue;
    }
    if (heddle_status status = made->reserve(i, from.capacity, message)) {
      heddle_sequence_destroy(made);
      return status;
    }
    int64_t rowBytes = sequence->rowBytes(i);
    to.retained = from.retained;
    for (int64_t k = 0; k < sequence->stream->pieces[i].instances; ++k) {
      std::memcpy(to.memory.data() + k * to.stride, from.memory.data() + k * from.stride + from.first * rowBytes,
                  static_cast<size_t>(from.retained * rowBytes));
    }
  }
  *copy = made;
  return HEDDLE_OK;
}
}
