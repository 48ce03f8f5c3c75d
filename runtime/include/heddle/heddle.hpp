//===- heddle.hpp - the runtime in C++ ------------------------------------===//
//
// Header-only, C++20, on heddle.h. Nothing throws: what can fail returns a
// Result, which holds a value or a Failure with a message.
//
//   auto module = heddle::Module::open("minilm.so");
//   if (!module) { std::puts(module.message()); return 1; }
//   auto session = heddle::Session::create(*module);
//   std::int64_t ids[] = {101, 7592, 102};
//   auto tokens = heddle::Tensor::view<std::int64_t>({3}, ids);
//   if (auto done = session->run("embedding", {{"tokens", *tokens}}); !done) { ... }
//   std::span<const float> result = session->output<float>("embedding");
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_HEDDLE_HPP
#define HEDDLE_HEDDLE_HPP

#include "heddle/heddle.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace heddle {

/// Why a call failed.
struct Failure {
  heddle_status status = HEDDLE_OK;
  heddle_message words = {};
};

/// A value, or why there is none.
template <typename T> class [[nodiscard]] Result {
public:
  Result(T value) : held(std::move(value)) {}
  Result(const Failure &failure) : failure(failure) {}
  explicit operator bool() const { return held.has_value(); }
  T &operator*() { return *held; }
  T *operator->() { return &*held; }
  heddle_status status() const { return failure.status; }
  const char *message() const { return failure.words.text; }

private:
  std::optional<T> held;
  Failure failure;
};

/// Whether a call succeeded, and why not.
class [[nodiscard]] Status {
public:
  Status() = default;
  Status(const Failure &failure) : failure(failure) {}
  explicit operator bool() const { return failure.status == HEDDLE_OK; }
  heddle_status status() const { return failure.status; }
  const char *message() const { return failure.words.text; }

private:
  Failure failure;
};

/// The element type that stands for a C++ type.
template <typename T> constexpr heddle_dtype dtypeOf() {
  using Plain = std::remove_cv_t<T>;
  if constexpr (std::is_same_v<Plain, float>) {
    return HEDDLE_F32;
  } else if constexpr (std::is_same_v<Plain, double>) {
    return HEDDLE_F64;
  } else if constexpr (std::is_same_v<Plain, bool>) {
    return HEDDLE_BOOL;
  } else {
    static_assert(std::is_integral_v<Plain>, "no element type of Heddle: use the C interface for f16 and bf16");
    constexpr heddle_dtype isSigned[] = {HEDDLE_I8, HEDDLE_I16, HEDDLE_I32, HEDDLE_I64};
    constexpr heddle_dtype isUnsigned[] = {HEDDLE_U8, HEDDLE_U16, HEDDLE_U32, HEDDLE_U64};
    constexpr int size = sizeof(Plain) == 1 ? 0 : sizeof(Plain) == 2 ? 1 : sizeof(Plain) == 4 ? 2 : 3;
    return std::is_signed_v<Plain> ? isSigned[size] : isUnsigned[size];
  }
}

namespace detail {
/// Owns a handle of the C interface.
template <typename T, void (*Destroy)(T *)> class Handle {
public:
  Handle() = default;
  explicit Handle(T *handle) : handle(handle) {}
  Handle(Handle &&other) noexcept : handle(std::exchange(other.handle, nullptr)) {}
  Handle &operator=(Handle &&other) noexcept {
    std::swap(handle, other.handle);
    return *this;
  }
  ~Handle() { Destroy(handle); }
  T *get() const { return handle; }

private:
  T *handle = nullptr;
};
} // namespace detail

/// A dense row-major array, owned or borrowed.
class Tensor {
public:
  /// A zero tensor of its own memory.
  static Result<Tensor> create(heddle_dtype dtype, std::span<const std::int64_t> shape) {
    Failure failure;
    heddle_tensor *made = nullptr;
    failure.status =
        heddle_tensor_create(dtype, static_cast<std::int32_t>(shape.size()), shape.data(), &made, &failure.words);
    return made ? Result<Tensor>(Tensor(made)) : Result<Tensor>(failure);
  }
  /// A view of the caller's elements, which must outlive it; as many as the shape says.
  template <typename T>
  static Result<Tensor> view(std::initializer_list<std::int64_t> shape, std::span<const T> elements) {
    Failure failure;
    heddle_tensor *made = nullptr;
    // The runtime does not write to inputs.
    failure.status = heddle_tensor_view(dtypeOf<T>(), static_cast<std::int32_t>(shape.size()), shape.begin(),
                                        const_cast<std::remove_cv_t<T> *>(elements.data()), &made, &failure.words);
    if (made && heddle_tensor_elements(made) != static_cast<std::int64_t>(elements.size())) {
      heddle_tensor_destroy(made);
      failure.status = HEDDLE_INVALID_INPUT;
      constexpr char words[] = "the shape of a view does not have as many elements as the view";
      std::copy_n(words, sizeof words, failure.words.text);
      return failure;
    }
    return made ? Result<Tensor>(Tensor(made)) : Result<Tensor>(failure);
  }
  heddle_dtype dtype() const { return heddle_tensor_dtype(get()); }
  std::span<const std::int64_t> shape() const {
    return {heddle_tensor_shape(get()), static_cast<std::size_t>(heddle_tensor_rank(get()))};
  }
  /// The elements; empty when they are of another type.
  template <typename T> std::span<T> elements() const {
    bool fits = dtype() == dtypeOf<T>() || (dtype() == HEDDLE_INDEX && dtypeOf<T>() == HEDDLE_I64);
    return fits ? std::span<T>(static_cast<T *>(heddle_tensor_data(get())),
                               static_cast<std::size_t>(heddle_tensor_elements(get())))
                : std::span<T>();
  }
  heddle_tensor *get() const { return handle.get(); }

private:
  explicit Tensor(heddle_tensor *made) : handle(made) {}
  detail::Handle<heddle_tensor, heddle_tensor_destroy> handle;
};

/// An input of a call: one tensor, a padded batch with lengths, or one tensor a lane. Borrows its tensors.
class Input {
public:
  Input(const char *name, const Tensor &tensor, const Tensor *lengths = nullptr)
      : name(name), tensors{tensor.get()}, lengths(lengths ? lengths->get() : nullptr) {}
  Input(const char *name, std::span<const Tensor> lanes) : name(name) {
    for (const Tensor &lane : lanes) {
      tensors.push_back(lane.get());
    }
  }
  heddle_input raw() const { return {name, tensors.data(), static_cast<std::int64_t>(tensors.size()), lengths}; }

private:
  const char *name;
  std::vector<const heddle_tensor *> tensors;
  const heddle_tensor *lengths = nullptr;
};

/// A compiled model. May be used by several threads.
class Module {
public:
  static Result<Module> open(const char *path) {
    Failure failure;
    heddle_module *made = nullptr;
    failure.status = heddle_module_open(path, &made, &failure.words);
    return made ? Result<Module>(Module(made)) : Result<Module>(failure);
  }
  const char *name() const { return heddle_module_name(get()); }
  const char *target() const { return heddle_module_target(get()); }
  std::int32_t entryCount() const { return heddle_module_entry_count(get()); }
  const heddle_entry_desc *entry(std::int32_t index) const { return heddle_module_entry(get(), index); }
  const heddle_entry_desc *findEntry(const char *name) const { return heddle_module_find_entry(get(), name); }
  heddle_module *get() const { return handle.get(); }

private:
  explicit Module(heddle_module *made) : handle(made) {}
  detail::Handle<heddle_module, heddle_module_close> handle;
};

/// The state of one sequence of an entry that streams.
class Sequence {
public:
  /// `entry` may be null where only one entry streams.
  static Result<Sequence> create(const Module &module, const char *entry = nullptr,
                                 const heddle_sequence_options &options = {}) {
    return make([&](heddle_sequence **made, heddle_message *words) {
      return heddle_sequence_create(module.get(), entry, &options, made, words);
    });
  }
  /// From a file that `save` wrote with the same model.
  static Result<Sequence> restore(const Module &module, const char *path, const heddle_sequence_options &options = {}) {
    return make([&](heddle_sequence **made, heddle_message *words) {
      return heddle_sequence_restore(module.get(), path, &options, made, words);
    });
  }
  Result<Sequence> fork() const {
    return make(
        [&](heddle_sequence **made, heddle_message *words) { return heddle_sequence_fork(get(), made, words); });
  }
  void reset() { heddle_sequence_reset(get()); }
  Status truncate(std::int64_t length) {
    Failure failure;
    failure.status = heddle_sequence_truncate(get(), length, &failure.words);
    return failure;
  }
  Status save(const char *path) const {
    Failure failure;
    failure.status = heddle_sequence_save(get(), path, &failure.words);
    return failure;
  }
  /// Positions seen.
  std::int64_t length() const { return heddle_sequence_length(get()); }
  std::int64_t capacity() const { return heddle_sequence_capacity(get()); }
  std::int64_t bytes() const { return heddle_sequence_bytes(get()); }
  heddle_sequence *get() const { return handle.get(); }

private:
  template <typename Maker> static Result<Sequence> make(Maker maker) {
    Failure failure;
    heddle_sequence *made = nullptr;
    failure.status = maker(&made, &failure.words);
    return made ? Result<Sequence>(Sequence(made)) : Result<Sequence>(failure);
  }
  explicit Sequence(heddle_sequence *made) : handle(made) {}
  detail::Handle<heddle_sequence, heddle_sequence_destroy> handle;
};

/// Calls of a model, by one thread at a time.
class Session {
public:
  static Result<Session> create(const Module &module, const heddle_session_options &options = {}) {
    Failure failure;
    heddle_session *made = nullptr;
    failure.status = heddle_session_create(module.get(), &options, &made, &failure.words);
    return made ? Result<Session>(Session(made)) : Result<Session>(failure);
  }
  /// Runs an entry; null names the only one.
  Status run(const char *entry, std::initializer_list<Input> inputs) {
    return run(entry, std::span<const Input>(inputs.begin(), inputs.size()));
  }
  Status run(const char *entry, std::span<const Input> inputs) {
    collect({}, inputs);
    Failure failure;
    failure.status = heddle_session_run(get(), entry, raw.data(), raw.size(), nullptr, 0, &failure.words);
    return failure;
  }
  /// The phases of a stream: lane b belongs to sequences[b].
  Status begin(std::span<Sequence *const> sequences, std::span<const Input> inputs) {
    return phase(heddle_session_begin, sequences, inputs);
  }
  Status step(std::span<Sequence *const> sequences, std::span<const Input> inputs) {
    return phase(heddle_session_step, sequences, inputs);
  }
  Status step(Sequence &sequence, std::initializer_list<Input> inputs) {
    Sequence *one = &sequence;
    return step(std::span<Sequence *const>(&one, 1), std::span<const Input>(inputs.begin(), inputs.size()));
  }
  Status finish(std::span<Sequence *const> sequences) {
    collect(sequences, {});
    Failure failure;
    failure.status = heddle_session_finish(get(), lanes.data(), lanes.size(), nullptr, 0, &failure.words);
    return failure;
  }
  /// Which rows of an output (null: of all) the steps that follow compute.
  void setRows(const char *output, heddle_rows rows) { heddle_session_set_rows(get(), output, rows); }
  /// Lanes of the last call.
  std::int64_t batch() const { return heddle_session_batch(get()); }
  /// The elements of one lane of an output, valid until the next call; empty when there is no such output of type T.
  template <typename T> std::span<const T> output(const char *name, std::int64_t lane = 0) const {
    const heddle_tensor *tensor = heddle_session_output(get(), name, lane);
    if (!tensor || (heddle_tensor_dtype(tensor) != dtypeOf<T>() &&
                    !(heddle_tensor_dtype(tensor) == HEDDLE_INDEX && dtypeOf<T>() == HEDDLE_I64))) {
      return {};
    }
    return {static_cast<const T *>(heddle_tensor_data(tensor)),
            static_cast<std::size_t>(heddle_tensor_elements(tensor))};
  }
  /// The shape of one lane of an output.
  std::span<const std::int64_t> outputShape(const char *name, std::int64_t lane = 0) const {
    const heddle_tensor *tensor = heddle_session_output(get(), name, lane);
    return tensor ? std::span<const std::int64_t>(heddle_tensor_shape(tensor),
                                                  static_cast<std::size_t>(heddle_tensor_rank(tensor)))
                  : std::span<const std::int64_t>();
  }
  heddle_session *get() const { return handle.get(); }

private:
  explicit Session(heddle_session *made) : handle(made) {}
  Status phase(decltype(heddle_session_step) *call, std::span<Sequence *const> sequences,
               std::span<const Input> inputs) {
    collect(sequences, inputs);
    Failure failure;
    failure.status = call(get(), lanes.data(), lanes.size(), raw.data(), raw.size(), nullptr, 0, &failure.words);
    return failure;
  }
  void collect(std::span<Sequence *const> sequences, std::span<const Input> inputs) {
    lanes.clear();
    for (Sequence *sequence : sequences) {
      lanes.push_back(sequence->get());
    }
    raw.clear();
    for (const Input &input : inputs) {
      raw.push_back(input.raw());
    }
  }

  detail::Handle<heddle_session, heddle_session_destroy> handle;
  std::vector<heddle_input> raw;
  std::vector<heddle_sequence *> lanes;
};

} // namespace heddle

#endif
