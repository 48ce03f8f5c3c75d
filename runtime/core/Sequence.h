//===- Sequence.h - what a stream remembers of one sequence ---------------===//
//
// A sequence is the state that the entries of a stream share: its pieces, the
// number of positions seen so far, and the lengths that `begin` fixed. Rows of
// a piece always lie in one contiguous block, so that compiled code never sees
// a border: an append piece is reserved at the sequence's capacity and touched
// as it fills; a ring has room to spare behind its rows and moves them to the
// front when that is used up.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_RUNTIME_CORE_SEQUENCE_H
#define HEDDLE_RUNTIME_CORE_SEQUENCE_H

#include "runtime/core/Module.h"

namespace heddle::runtime {

/// Zeroed pages that take no memory before they are touched.
class Reservation {
public:
  Reservation() = default;
  Reservation(Reservation &&other) noexcept
      : bytes(std::exchange(other.bytes, nullptr)), size(std::exchange(other.size, 0)) {}
  Reservation &operator=(Reservation &&other) noexcept {
    std::swap(bytes, other.bytes);
    std::swap(size, other.size);
    return *this;
  }
  ~Reservation();

  /// False when the address space or the memory is not there. What was held before is dropped.
  [[nodiscard]] bool make(uint64_t wanted);
  unsigned char *data() const { return bytes; }
  uint64_t capacity() const { return size; }

private:
  unsigned char *bytes = nullptr;
  uint64_t size = 0;
};

/// The memory of a piece.
struct PieceMemory {
  Reservation memory;
  int64_t stride = 0;   ///< bytes from one instance to the next
  int64_t capacity = 0; ///< rows of an instance
  int64_t first = 0;    ///< row of the memory where the retained rows begin (rings)
  int64_t retained = 0; ///< rows there
};

/// What a session is doing to a sequence.
enum class Phase { begin, step, finish };

} // namespace heddle::runtime

struct heddle_sequence {
  heddle_module *module = nullptr;
  const heddle_stream_desc *stream = nullptr;
  int64_t capacity = 0; ///< most positions
  int64_t slack = 0;    ///< positions that `truncate` may take from rings
  int64_t length = 0;   ///< positions seen
  bool begun = false, finished = false;
  bool broken = false; ///< a call failed after it had touched the state
  heddle::runtime::Vector<int64_t> held;
  heddle::runtime::Vector<heddle::runtime::PieceMemory> pieces;

  /// Rows of piece `index` after `positions` positions.
  int64_t rowsAfter(int32_t index, int64_t positions) const;
  /// Rows that a piece must keep when `positions` positions have been seen.
  int64_t kept(int32_t index, int64_t positions) const;
  /// Bytes of a row, or of the whole value of a carry or constant (with the lengths held now).
  int64_t rowBytes(int32_t index) const;
  /// First of the rows that a call reads, in instance 0.
  unsigned char *keptRows(int32_t index) const;

  /// (Re)makes the memory of piece `index` for `rows` rows an instance, keeping the retained rows.
  heddle_status reserve(int32_t index, int64_t rows, heddle_message *message);
  /// Makes room for a call that brings the length to `target`. `lengths` of held axes are set before.
  heddle_status prepare(heddle::runtime::Phase phase, int64_t target, heddle_message *message);
  /// The call has succeeded.
  void commit(heddle::runtime::Phase phase, int64_t target);
  /// Forgets everything but the memory.
  void reset();
};

namespace heddle::runtime {
/// A sequence without memory for pieces yet.
heddle_status createSequence(heddle_module *module, const heddle_stream_desc *stream, int64_t capacity, int64_t slack,
                             heddle_sequence **sequence, heddle_message *message);
/// The stream of that name, or the only one for null.
heddle_status findStream(const heddle_module *module, const char *name, const heddle_stream_desc **stream,
                         heddle_message *message);
} // namespace heddle::runtime

#endif
