//===- TextStream.cpp - decoding token by token ---------------------------===//
//
// What a token becomes may depend on those before it (the first one, runs of
// bytes), so a window of the last tokens is decoded with and without the new
// one, and the difference is given. It is held back while it ends in a broken
// character that further tokens may complete.
//
//===----------------------------------------------------------------------===//

#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"
#include "runtime/text/Tokenizer.h"

using namespace heddle::runtime;

struct heddle_text_stream {
  const heddle_tokenizer *tokenizer = nullptr;
  bool skipSpecial = false;
  Vector<int64_t> window;
  size_t given = 0; ///< tokens of the window whose text was given
  String before;    ///< text of those
  String all, result;
};

namespace {

/// A broken character has at most three bytes, each a token; after so many more it is broken for good.
constexpr size_t mostHeld = 8;

bool endsBroken(std::string_view text) {
  return text.size() >= 3 && slice(text, text.size() - 3) == std::string_view("\xef\xbf\xbd");
}

/// Bytes in which both texts begin alike, whole characters only.
size_t commonPrefix(std::string_view a, std::string_view b) {
  size_t length = 0;
  while (length < a.size() && length < b.size() && a[length] == b[length]) {
    ++length;
  }
  while (length > 0 && length < a.size() && (static_cast<unsigned char>(a[length]) & 0xc0) == 0x80) {
    --length;
  }
  return length;
}

} // namespace

extern "C" {

heddle_status heddle_text_stream_create(const heddle_tokenizer *tokenizer, int skip_special,
                                        heddle_text_stream **stream, heddle_message *message) {
  *stream = nullptr;
  void *memory = std::malloc(sizeof(heddle_text_stream));
  if (!memory) {
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory: a text stream");
  }
  *stream = new (memory) heddle_text_stream;
  (*stream)->tokenizer = tokenizer;
  (*stream)->skipSpecial = skip_special != 0;
  return HEDDLE_OK;
}

void heddle_text_stream_destroy(heddle_text_stream *stream) {
  if (stream) {
    stream->~heddle_text_stream();
    std::free(stream);
  }
}

static heddle_status takeText(heddle_text_stream *stream, bool isLast, const char **text, size_t *size,
                              heddle_message *message) {
  *text = "";
  *size = 0;
  Vector<int64_t> &window = stream->window;
  stream->all.clear();
  heddle_status status =
      stream->tokenizer->decode(window.data(), window.size(), stream->skipSpecial, &stream->all, message);
  if (status) {
    return status;
  }
  std::string_view all = stream->all.view(), before = stream->before.view();
  size_t common = commonPrefix(all, before);
  bool mustGive = isLast || window.size() - stream->given > mostHeld;
  if (!mustGive && (endsBroken(all) || common < before.size())) {
    return HEDDLE_OK;
  }
  stream->result.clear();
  stream->result.append(slice(all, common));
  *text = stream->result.c_str();
  *size = stream->result.size();
  if (*size > 0 || mustGive) {
    // The tokens just given stay as the past of the next ones.
    Vector<int64_t> rest;
    rest.append(window.data() + stream->given, window.size() - stream->given);
    window = std::move(rest);
    stream->given = window.size();
    stream->before.clear();
    status = stream->tokenizer->decode(window.data(), window.size(), stream->skipSpecial, &stream->before, message);
  }
  return status;
}

heddle_status heddle_text_stream_push(heddle_text_stream *stream, int64_t token, const char **text, size_t *size,
                                      heddle_message *message) {
  std::string_view spelling;
  bool isSilent = !stream->tokenizer->tokenText(token, &spelling) ||
                  (stream->skipSpecial && stream->tokenizer->special.find(spelling) >= 0);
  if (isSilent) {
    *text = "";
    *size = 0;
    return HEDDLE_OK;
  }
  stream->window.push(token);
  return takeText(stream, /*isLast=*/false, text, size, message);
}

heddle_status heddle_text_stream_finish(heddle_text_stream *stream, const char **text, size_t *size,
                                        heddle_message *message) {
  heddle_status status = takeText(stream, /*isLast=*/true, text, size, message);
  stream->window.clear();
  stream->before.clear();
  stream->given = 0;
  return status;
}
}
