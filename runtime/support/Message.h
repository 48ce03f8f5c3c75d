//===- Message.h - building the words of a failure ------------------------===//
#ifndef HEDDLE_RUNTIME_SUPPORT_MESSAGE_H
#define HEDDLE_RUNTIME_SUPPORT_MESSAGE_H

#include "heddle/heddle.h"

#include <cstdarg>
#include <string_view>

namespace heddle::runtime {

/// Writes the words into `message` unless it is null and returns `status`. Text that does not fit is cut.
__attribute__((format(printf, 3, 4))) heddle_status fail(heddle_message *message, heddle_status status,
                                                         const char *format, ...);

/// Appends formatted text at `*length` of a buffer of `size` bytes.
void appendFormatted(char *data, size_t size, size_t *length, const char *format, va_list args);

/// A piece of text under construction in a fixed buffer; what does not fit is cut.
template <size_t Size> struct Text {
  char data[Size] = {};
  size_t length = 0;

  __attribute__((format(printf, 2, 3))) void add(const char *format, ...) {
    va_list args;
    va_start(args, format);
    appendFormatted(data, Size, &length, format, args);
    va_end(args);
  }
};

/// What someone else wrote, as it is shown in messages: its first 80 bytes.
Text<84> shown(std::string_view text);
/// "[2, 3]".
Text<400> shapeText(const int64_t *shape, int32_t rank);
/// The extents of a declared tensor: "[T, D = 384]".
Text<400> declaredShapeText(const heddle_entry_desc *entry, const heddle_tensor_desc *tensor);
/// All tensors of a list with their shapes: "`tokens`[T], `mask`[T]".
Text<700> tensorListText(const heddle_entry_desc *entry, const heddle_tensor_desc *tensors, int32_t count);

} // namespace heddle::runtime

#endif
