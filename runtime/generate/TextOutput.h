//===- TextOutput.h - text of new tokens, up to a stop string -------------===//
#ifndef HEDDLE_RUNTIME_GENERATE_TEXTOUTPUT_H
#define HEDDLE_RUNTIME_GENERATE_TEXTOUTPUT_H

#include "heddle/generate.h"
#include "runtime/support/Memory.h"

namespace heddle::runtime {

/// Turns new tokens into text and gives it to the caller as soon as no stop string can take it back.
class TextOutput {
public:
  TextOutput() = default;
  TextOutput(const TextOutput &) = delete;
  TextOutput &operator=(const TextOutput &) = delete;
  ~TextOutput() { heddle_text_stream_destroy(stream); }

  /// A null tokenizer gives no text.
  heddle_status open(const heddle_tokenizer *tokenizer, const char *const *stops, size_t count,
                     heddle_message *message);
  /// Begins a new text.
  void start(heddle_text_fn function, void *closure);
  /// Adds a token; `*isOver` is set when a stop string has come or the caller wants no more.
  heddle_status push(int64_t token, bool *isOver, heddle_message *message);
  /// Gives what was held back.
  heddle_status finish(heddle_message *message);

  std::string_view text() const { return all.view(); }
  /// HEDDLE_END_STOP or HEDDLE_END_CALLER when push said that it is over.
  heddle_generation_end end() const { return reason; }

private:
  bool takeText(std::string_view part, int64_t token, bool isLast);
  size_t heldBack() const;

  heddle_text_stream *stream = nullptr;
  Vector<std::string_view> stopWords;
  heddle_text_fn function = nullptr;
  void *closure = nullptr;
  String all;
  size_t given = 0;    ///< bytes that the caller has
  size_t searched = 0; ///< no stop string begins before this byte
  heddle_generation_end reason = HEDDLE_END_CALLER;
};

} // namespace heddle::runtime

#endif
