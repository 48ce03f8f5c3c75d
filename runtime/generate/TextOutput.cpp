//===- TextOutput.cpp - text of new tokens, up to a stop string -----------===//

#include "runtime/generate/TextOutput.h"

#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"

#include <algorithm>

namespace heddle::runtime {

heddle_status TextOutput::open(const heddle_tokenizer *tokenizer, const char *const *stops, size_t count,
                               heddle_message *message) {
  for (size_t i = 0; i < count; ++i) {
    if (!*stops[i]) {
      return fail(message, HEDDLE_INVALID_INPUT, "a stop string is empty");
    }
    stopWords.push(stops[i]);
  }
  if (!tokenizer) {
    return count ? fail(message, HEDDLE_INVALID_INPUT, "stop strings need a tokenizer") : HEDDLE_OK;
  }
  return heddle_text_stream_create(tokenizer, /*skip_special=*/1, &stream, message);
}

void TextOutput::start(heddle_text_fn wanted, void *wantedClosure) {
  function = wanted;
  closure = wantedClosure;
  all.clear();
  given = searched = 0;
}

/// Bytes at the end that could be the beginning of a stop string.
size_t TextOutput::heldBack() const {
  size_t most = 0;
  for (std::string_view stop : stopWords) {
    for (size_t length = std::min(stop.size() - 1, all.size() - given); length > most; --length) {
      if (slice(all.view(), all.size() - length) == slice(stop, 0, length)) {
        most = length;
        break;
      }
    }
  }
  return most;
}

/// Adds text, looks for stop strings, and gives what is certain. True when the text is over.
bool TextOutput::takeText(std::string_view part, int64_t token, bool isLast) {
  all.append(part);
  size_t longest = 0, stopAt = std::string_view::npos;
  for (std::string_view stop : stopWords) {
    longest = std::max(longest, stop.size());
    stopAt = std::min(stopAt, all.view().find(stop, searched));
  }
  bool isStopped = stopAt != std::string_view::npos;
  if (isStopped) {
    all.truncate(stopAt);
    reason = HEDDLE_END_STOP;
  }
  searched = std::max(searched, all.size() - std::min(all.size(), longest ? longest - 1 : 0));
  size_t certain = all.size() - (isStopped || isLast ? 0 : heldBack());
  // Every token is told, even when its text is not certain yet; the rest at the end only when there is one.
  if (function && (token >= 0 || certain > given)) {
    size_t begin = std::exchange(given, std::max(certain, given));
    std::string_view text = slice(all.view(), std::min(begin, all.size()), std::min(given, all.size()));
    if (function(closure, text.data() ? text.data() : "", text.size(), token) && !isStopped) {
      reason = HEDDLE_END_CALLER;
      return true;
    }
  }
  return isStopped;
}

heddle_status TextOutput::push(int64_t token, bool *isOver, heddle_message *message) {
  const char *part = "";
  size_t size = 0;
  heddle_status status = stream ? heddle_text_stream_push(stream, token, &part, &size, message) : HEDDLE_OK;
  if (!status) {
    *isOver = takeText({part, size}, token, /*isLast=*/false);
  }
  return status;
}

heddle_status TextOutput::finish(heddle_message *message) {
  const char *part = "";
  size_t size = 0;
  heddle_status status = stream ? heddle_text_stream_finish(stream, &part, &size, message) : HEDDLE_OK;
  if (!status) {
    takeText({part, size}, -1, /*isLast=*/true);
  }
  return status;
}

} // namespace heddle::runtime
