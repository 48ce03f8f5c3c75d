//===- Memory.h - owned memory without exceptions -------------------------===//
//
// The runtime is linked into programs that have no C++ standard library, so
// it brings the two containers it needs: a growing array and a byte string.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_RUNTIME_SUPPORT_MEMORY_H
#define HEDDLE_RUNTIME_SUPPORT_MEMORY_H

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>
#include <type_traits>
#include <utility>

namespace heddle::runtime {

/// Ends the process with exit status 3 and a sentence: for small bookkeeping allocations only. Sizes that come from
/// data are allocated with a check (AlignedBuffer, tryReserve).
[[noreturn]] void reportOutOfMemory(size_t bytes);

/// A growing array on malloc.
template <typename T> class Vector {
public:
  Vector() = default;
  Vector(Vector &&other) noexcept
      : elements(std::exchange(other.elements, nullptr)), count(std::exchange(other.count, 0)),
        room(std::exchange(other.room, 0)) {}
  Vector &operator=(Vector &&other) noexcept {
    std::swap(elements, other.elements);
    std::swap(count, other.count);
    std::swap(room, other.room);
    return *this;
  }
  Vector(const Vector &) = delete;
  Vector &operator=(const Vector &) = delete;
  ~Vector() {
    clear();
    std::free(elements);
  }

  size_t size() const { return count; }
  bool empty() const { return count == 0; }
  T *data() { return elements; }
  const T *data() const { return elements; }
  T *begin() { return elements; }
  T *end() { return elements + count; }
  const T *begin() const { return elements; }
  const T *end() const { return elements + count; }
  T &operator[](size_t index) { return elements[index]; }
  const T &operator[](size_t index) const { return elements[index]; }
  T &back() { return elements[count - 1]; }
  const T &back() const { return elements[count - 1]; }

  /// Makes room for `wanted` elements; false when the memory is not there.
  [[nodiscard]] bool tryReserve(size_t wanted) {
    if (wanted <= room) {
      return true;
    }
    if (wanted > SIZE_MAX / 2 / sizeof(T)) {
      return false;
    }
    T *fresh = static_cast<T *>(std::malloc(wanted * sizeof(T)));
    if (!fresh) {
      return false;
    }
    for (size_t i = 0; i < count; ++i) {
      new (&fresh[i]) T(std::move(elements[i]));
      elements[i].~T();
    }
    std::free(elements);
    elements = fresh;
    room = wanted;
    return true;
  }
  void reserve(size_t wanted) {
    if (!tryReserve(wanted)) {
      reportOutOfMemory(wanted);
    }
  }
  template <typename... Args> T &emplace(Args &&...args) {
    if (count == room) {
      reserve(room < 8 ? 8 : room * 2);
    }
    T *slot = new (&elements[count]) T{std::forward<Args>(args)...};
    ++count;
    return *slot;
  }
  void push(T value) { emplace(std::move(value)); }
  /// Copies `number` elements of plain data to the end.
  void append(const T *from, size_t number) {
    static_assert(std::is_trivially_copyable_v<T>);
    if (number == 0) {
      return;
    }
    if (count + number > room) {
      reserve(count + number < 8 ? 8 : 2 * (count + number));
    }
    std::memcpy(static_cast<void *>(elements + count), from, number * sizeof(T));
    count += number;
  }
  void pop() { elements[--count].~T(); }
  /// New elements are value-initialised.
  void resize(size_t wanted) {
    while (count > wanted) {
      pop();
    }
    reserve(wanted);
    while (count < wanted) {
      new (&elements[count++]) T();
    }
  }
  /// Keeps the memory.
  void clear() {
    while (count) {
      pop();
    }
  }

private:
  T *elements = nullptr;
  size_t count = 0;
  size_t room = 0;
};

/// A byte string that owns its bytes and is zero-terminated when asked.
class String {
public:
  String() = default;
  explicit String(std::string_view text) { append(text); }
  String(String &&) = default;
  String &operator=(String &&) = default;

  void append(std::string_view text) { bytes.append(text.data(), text.size()); }
  void append(char c) { append(std::string_view(&c, 1)); }
  void clear() { bytes.clear(); }
  /// Keeps the first `size` bytes.
  void truncate(size_t size) { bytes.resize(size); }
  size_t size() const { return bytes.size(); }
  bool empty() const { return bytes.empty(); }
  std::string_view view() const { return {bytes.data(), bytes.size()}; }
  const char *c_str() {
    bytes.push('\0');
    bytes.pop();
    return bytes.data();
  }

private:
  Vector<char> bytes;
};

/// Memory aligned to a cache line or, when large, to a huge page. Grows and never shrinks; growing drops the contents.
class AlignedBuffer {
public:
  AlignedBuffer() = default;
  AlignedBuffer(AlignedBuffer &&other) noexcept
      : bytes(std::exchange(other.bytes, nullptr)), room(std::exchange(other.room, 0)) {}
  AlignedBuffer &operator=(AlignedBuffer &&other) noexcept {
    std::swap(bytes, other.bytes);
    std::swap(room, other.room);
    return *this;
  }
  ~AlignedBuffer() { std::free(bytes); }

  /// Makes the buffer at least `wanted` bytes; false when the memory is not there. data() is never null afterwards.
  [[nodiscard]] bool grow(uint64_t wanted);
  unsigned char *data() const { return bytes; }
  uint64_t capacity() const { return room; }
  /// Hands the memory to the caller, who frees it with std::free.
  unsigned char *release() {
    room = 0;
    return std::exchange(bytes, nullptr);
  }

private:
  unsigned char *bytes = nullptr;
  uint64_t room = 0;
};

/// Closes a file descriptor at the end of its scope.
class Descriptor {
public:
  explicit Descriptor(int number = -1) : number(number) {}
  Descriptor(Descriptor &&other) noexcept : number(std::exchange(other.number, -1)) {}
  Descriptor &operator=(Descriptor &&other) noexcept {
    std::swap(number, other.number);
    return *this;
  }
  ~Descriptor();
  int get() const { return number; }
  bool isOpen() const { return number >= 0; }

private:
  int number;
};

} // namespace heddle::runtime

#endif
