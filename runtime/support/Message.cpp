//===- Message.cpp - building the words of a failure ----------------------===//

#include "runtime/support/Message.h"

#include <cstdio>
#include <string_view>

namespace heddle::runtime {

heddle_status fail(heddle_message *message, heddle_status status, const char *format, ...) {
  if (message) {
    va_list args;
    va_start(args, format);
    std::vsnprintf(message->text, sizeof message->text, format, args);
    va_end(args);
  }
  return status;
}

void appendFormatted(char *data, size_t size, size_t *length, const char *format, va_list args) {
  if (*length + 1 >= size) {
    return;
  }
  int written = std::vsnprintf(data + *length, size - *length, format, args);
  if (written > 0) {
    size_t wanted = *length + static_cast<size_t>(written);
    *length = wanted < size ? wanted : size - 1;
  }
}

Text<84> shown(std::string_view text) {
  Text<84> result;
  result.length = text.size() < 80 ? text.size() : 80;
  for (size_t i = 0; i < result.length; ++i) {
    result.data[i] = text[i];
  }
  return result;
}

Text<400> shapeText(const int64_t *shape, int32_t rank) {
  Text<400> text;
  text.add("[");
  for (int32_t i = 0; i < rank; ++i) {
    text.add("%s%lld", i ? ", " : "", static_cast<long long>(shape[i]));
  }
  text.add("]");
  return text;
}

static void addDim(Text<400> &text, const heddle_entry_desc *entry, const heddle_dim &dim) {
  const char *name = dim.name ? dim.name : "";
  if (dim.axis >= 0) {
    const heddle_axis_desc &axis = entry->axes[dim.axis];
    text.add("%s", axis.name);
    if (axis.bound >= 0) {
      text.add(" <= %lld", static_cast<long long>(axis.bound));
    }
    return;
  }
  char number[24];
  std::snprintf(number, sizeof number, "%lld", static_cast<long long>(dim.extent));
  if (*name && std::string_view(name) != number) {
    text.add("%s = ", name);
  }
  text.add("%s", number);
}

Text<400> declaredShapeText(const heddle_entry_desc *entry, const heddle_tensor_desc *tensor) {
  Text<400> text;
  text.add("[");
  for (int32_t i = 0; i < tensor->rank; ++i) {
    text.add("%s", i ? ", " : "");
    addDim(text, entry, tensor->dims[i]);
  }
  text.add("]");
  return text;
}

Text<700> tensorListText(const heddle_entry_desc *entry, const heddle_tensor_desc *tensors, int32_t count) {
  Text<700> text;
  for (int32_t i = 0; i < count; ++i) {
    text.add("%s`%s`%s", i ? ", " : "", tensors[i].name, declaredShapeText(entry, &tensors[i]).data);
    if (tensors[i].has_default) {
      text.add(" (default %g)", tensors[i].default_value);
    }
  }
  return text;
}

} // namespace heddle::runtime

using namespace heddle::runtime;

extern "C" const char *heddle_describe_tensor(const heddle_entry_desc *entry, const heddle_tensor_desc *tensor,
                                              char *buffer, size_t size) {
  Text<700> text;
  text.add("%s%s: %s", tensor->name, declaredShapeText(entry, tensor).data,
           heddle_dtype_name(static_cast<heddle_dtype>(tensor->dtype)));
  if (tensor->dtype == HEDDLE_INDEX) {
    Text<400> member;
    addDim(member, entry, tensor->member);
    text.add(" below %s", member.data);
  }
  if (tensor->has_default) {
    text.add(", default %g", tensor->default_value);
  }
  if (size) {
    std::snprintf(buffer, size, "%s", text.data);
  }
  return buffer;
}
