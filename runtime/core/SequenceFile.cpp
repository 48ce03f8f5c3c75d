//===- SequenceFile.cpp - sequences in files ------------------------------===//
//
// A header, the held lengths, for each piece its number of rows and then the
// rows of all instances, and at the end a checksum of everything before it. All
// numbers are little-endian 64-bit; the sizes in the file are compared with
// what the module and the file's own length allow before anything is made.
//
//===----------------------------------------------------------------------===//

#include "runtime/core/Sequence.h"
#include "runtime/support/AtomicFile.h"
#include "runtime/support/Message.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

using namespace heddle::runtime;

namespace {

constexpr uint64_t fileMagic = 0x51534c4544444548ull; // "HEDDELSQ"
constexpr uint64_t fileVersion = 1;

struct FileHeader {
  uint64_t magic = fileMagic;
  uint64_t version = fileVersion;
  uint64_t identity = 0; ///< of the module's stream
  int64_t length = 0;
  int64_t begun = 0, finished = 0;
  int64_t held = 0, pieces = 0;
};

/// A checksum that is fed piece by piece.
class Checksum {
public:
  Checksum() { XXH64_reset(&state, 0); }
  void add(const void *data, uint64_t size) {
    if (size) {
      XXH64_update(&state, data, size);
    }
  }
  void add(std::string_view text) { add(text.data(), text.size()); }
  void add(int64_t number) { add(&number, sizeof number); }
  uint64_t digest() const { return XXH64_digest(&state); }

private:
  XXH64_state_t state;
};

/// Tells streams apart whose states mean different things.
uint64_t identityOf(const heddle_module &module, const heddle_stream_desc &stream) {
  Checksum sum;
  sum.add(module.desc->name);
  sum.add(stream.name);
  sum.add(static_cast<int64_t>(module.desc->weights_bytes));
  for (int32_t i = 0; i < stream.n_pieces; ++i) {
    const heddle_piece_desc &piece = stream.pieces[i];
    sum.add(piece.name);
    for (int64_t number : {int64_t{piece.kind}, int64_t{piece.dtype}, piece.instances, piece.rows_mul, piece.rows_add,
                           piece.rows_div, piece.rows_times, piece.window, int64_t{piece.rank}}) {
      sum.add(number);
    }
    for (int32_t d = 0; d < piece.rank; ++d) {
      sum.add(piece.dims[d].extent);
      sum.add(int64_t{piece.dims[d].axis});
    }
  }
  return sum.digest();
}

/// Appends to a file and its checksum.
class Writer {
public:
  Writer(AtomicFile &file, heddle_message *message) : file(file), message(message) {}
  void add(const void *data, uint64_t size) {
    if (!status && size) {
      sum.add(data, size);
      status = file.append(data, size, message);
    }
  }
  heddle_status close() {
    uint64_t digest = sum.digest();
    status = status ? status : file.append(&digest, sizeof digest, message);
    return status ? status : file.commit(message);
  }

private:
  AtomicFile &file;
  heddle_message *message;
  Checksum sum;
  heddle_status status = HEDDLE_OK;
};

/// Rows of a piece that a file holds.
int64_t savedRows(const heddle_sequence &sequence, int32_t index) {
  const PieceMemory &memory = sequence.pieces[static_cast<size_t>(index)];
  const heddle_piece_desc &piece = sequence.stream->pieces[index];
  bool isRing = piece.kind == HEDDLE_PIECE_RING;
  return isRing ? std::min(memory.retained, piece.window + sequence.slack) : memory.retained;
}

/// A file in memory, read from the front.
class Reader {
public:
  ~Reader() {
    if (bytes) {
      munmap(bytes, size);
    }
  }
  heddle_status open(const char *path, heddle_message *message);
  bool read(void *target, uint64_t count) {
    if (count > left()) {
      return false;
    }
    std::memcpy(target, bytes + at, count);
    at += count;
    return true;
  }
  /// Bytes before the checksum.
  uint64_t left() const { return size - sizeof(uint64_t) - at; }
  bool isIntact() const {
    uint64_t stored;
    std::memcpy(&stored, bytes + size - sizeof stored, sizeof stored);
    return XXH64(bytes, size - sizeof stored, 0) == stored;
  }

private:
  unsigned char *bytes = nullptr;
  uint64_t size = 0, at = 0;
};

heddle_status Reader::open(const char *path, heddle_message *message) {
  Descriptor file(::open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat info;
  if (!file.isOpen() || fstat(file.get(), &info) != 0) {
    return fail(message, errno == ENOENT ? HEDDLE_INVALID_INPUT : HEDDLE_ENVIRONMENT, "cannot open %s: %s", path,
                std::strerror(errno));
  }
  if (!S_ISREG(info.st_mode) || info.st_size < static_cast<off_t>(sizeof(FileHeader) + sizeof(uint64_t))) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is no saved sequence", path);
  }
  size = static_cast<uint64_t>(info.st_size);
  void *mapping = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
  if (mapping == MAP_FAILED) {
    return fail(message, HEDDLE_ENVIRONMENT, "cannot read %s: %s", path, std::strerror(errno));
  }
  bytes = static_cast<unsigned char *>(mapping);
  return HEDDLE_OK;
}

/// Fills a fresh sequence from what follows the header.
heddle_status fill(heddle_sequence &sequence, const FileHeader &header, Reader &reader, const char *path,
                   heddle_message *message) {
  auto damaged = [&] { return fail(message, HEDDLE_INVALID_INPUT, "%s contradicts itself: it is damaged", path); };
  for (int64_t &length : sequence.held) {
    if (!reader.read(&length, sizeof length) || length < 0) {
      return damaged();
    }
  }
  sequence.length = header.length;
  sequence.finished = header.finished != 0;
  for (int32_t i = 0; i < sequence.stream->n_pieces; ++i) {
    PieceMemory &memory = sequence.pieces[static_cast<size_t>(i)];
    const heddle_piece_desc &piece = sequence.stream->pieces[i];
    int64_t rows, bytes, total, rowBytes = sequence.rowBytes(i);
    bool hasRows = piece.kind == HEDDLE_PIECE_APPEND || piece.kind == HEDDLE_PIECE_RING;
    int64_t most = !header.begun ? 0 : hasRows ? sequence.rowsAfter(i, header.length) : 1;
    int64_t least = piece.kind == HEDDLE_PIECE_RING ? std::min(most, sequence.kept(i, header.length)) : most;
    if (!reader.read(&rows, sizeof rows) || rows < least || rows > most || rowBytes < 0 ||
        __builtin_mul_overflow(rows, rowBytes, &bytes) || __builtin_mul_overflow(bytes, piece.instances, &total) ||
        static_cast<uint64_t>(total) > reader.left()) {
      return damaged();
    }
    // Only now, when the file is known to hold so much.
    int64_t room = piece.kind == HEDDLE_PIECE_APPEND
                       ? sequence.rowsAfter(i, sequence.capacity + sequence.stream->delay + sequence.stream->granule)
                       : std::max<int64_t>(rows, 1);
    if (heddle_status status = sequence.reserve(i, room, message)) {
      return status;
    }
    for (int64_t k = 0; k < piece.instances; ++k) {
      reader.read(memory.memory.data() + k * memory.stride, static_cast<uint64_t>(bytes));
    }
    memory.retained = rows;
  }
  sequence.begun = header.begun != 0;
  return reader.left() == 0 ? HEDDLE_OK : damaged();
}

} // namespace

extern "C" {

heddle_status heddle_sequence_save(const heddle_sequence *sequence, const char *path, heddle_message *message) {
  if (sequence->broken) {
    return fail(message, HEDDLE_INVALID_INPUT, "a call on this sequence failed half way: there is nothing to save");
  }
  FileHeader header;
  header.identity = identityOf(*sequence->module, *sequence->stream);
  header.length = sequence->length;
  header.begun = sequence->begun;
  header.finished = sequence->finished;
  header.held = sequence->stream->n_held;
  header.pieces = sequence->stream->n_pieces;
  AtomicFile file;
  if (heddle_status status = file.open(path, /*executable=*/false, message)) {
    return status;
  }
  Writer writer(file, message);
  writer.add(&header, sizeof header);
  writer.add(sequence->held.data(), sequence->held.size() * sizeof(int64_t));
  for (int32_t i = 0; i < sequence->stream->n_pieces; ++i) {
    const PieceMemory &memory = sequence->pieces[static_cast<size_t>(i)];
    int64_t rows = savedRows(*sequence, i), rowBytes = sequence->rowBytes(i);
    writer.add(&rows, sizeof rows);
    for (int64_t k = 0; k < sequence->stream->pieces[i].instances; ++k) {
      const unsigned char *last =
          memory.memory.data() + k * memory.stride + (memory.first + memory.retained) * rowBytes;
      writer.add(last - rows * rowBytes, static_cast<uint64_t>(rows * rowBytes));
    }
  }
  return writer.close();
}

heddle_status heddle_sequence_restore(heddle_module *module, const char *path, const heddle_sequence_options *options,
                                      heddle_sequence **sequence, heddle_message *message) {
  *sequence = nullptr;
  Reader reader;
  FileHeader header;
  if (heddle_status status = reader.open(path, message)) {
    return status;
  }
  reader.read(&header, sizeof header);
  if (header.magic != fileMagic) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is no saved sequence", path);
  }
  if (header.version != fileVersion) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is a saved sequence of version %llu and this runtime knows %llu",
                path, static_cast<unsigned long long>(header.version), static_cast<unsigned long long>(fileVersion));
  }
  const heddle_stream_desc *stream = nullptr;
  for (int32_t i = 0; i < module->variant->n_streams; ++i) {
    if (identityOf(*module, module->variant->streams[i]) == header.identity) {
      stream = &module->variant->streams[i];
    }
  }
  if (!stream) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s was saved with another model than `%s`", path, module->desc->name);
  }
  if (!reader.isIntact()) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is damaged: its checksum does not fit", path);
  }
  heddle_sequence *made = nullptr;
  if (heddle_status status = heddle_sequence_create(module, stream->name, options, &made, message)) {
    return status;
  }
  heddle_status status = HEDDLE_OK;
  if (header.held != stream->n_held || header.pieces != stream->n_pieces || header.length < 0) {
    status = fail(message, HEDDLE_INVALID_INPUT, "%s contradicts itself: it is damaged", path);
  } else if (header.length > made->capacity) {
    status = fail(message, HEDDLE_INVALID_INPUT, "%s holds %lld positions, more than the capacity of %lld", path,
                  static_cast<long long>(header.length), static_cast<long long>(made->capacity));
  } else {
    status = fill(*made, header, reader, path, message);
  }
  if (status) {
    heddle_sequence_destroy(made);
    return status;
  }
  *sequence = made;
  return HEDDLE_OK;
}
}
