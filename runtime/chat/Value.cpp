//===- Value.cpp - values of chat templates -------------------------------===//

#include "runtime/chat/Value.h"

#include "runtime/support/Utf8.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

namespace heddle::runtime {

using Kind = TemplateValue::Kind;

/// Values that contain each other are cut at this depth.
static constexpr int maxDepth = 100;
static constexpr size_t maxText = size_t(64) << 20;

const TemplateValue *TemplateDict::find(std::string_view key) const {
  for (const Entry &entry : entries) {
    if (entry.key == key) {
      return &entry.value;
    }
  }
  return nullptr;
}

void TemplateDict::set(std::string_view key, const TemplateValue &value) {
  for (Entry &entry : entries) {
    if (entry.key == key) {
      entry.value = value;
      return;
    }
  }
  entries.push({key, value});
}

TemplateHeap::~TemplateHeap() {
  for (TemplateList *list : lists) {
    list->~TemplateList();
  }
  for (TemplateDict *dict : dicts) {
    dict->~TemplateDict();
  }
  for (void *block : blocks) {
    std::free(block);
  }
}

void *TemplateHeap::allocate(size_t bytes) {
  constexpr size_t blockSize = 1 << 14;
  bytes = (bytes + 15) & ~size_t(15);
  charge(bytes);
  if (bytes > room) {
    size_t size = std::max(bytes, blockSize);
    void *block = std::malloc(size);
    if (!block) {
      reportOutOfMemory(size);
    }
    blocks.push(block);
    next = static_cast<char *>(block);
    room = size;
  }
  room -= bytes;
  return std::exchange(next, next + bytes);
}

std::string_view TemplateHeap::keep(std::string_view text) {
  if (text.empty() || text.size() > left) {
    charge(text.size());
    return {};
  }
  char *copy = static_cast<char *>(allocate(text.size()));
  std::memcpy(copy, text.data(), text.size());
  return {copy, text.size()};
}

TemplateValue TemplateHeap::makeList() {
  TemplateValue value = TemplateValue::ofKind(Kind::list);
  value.list = new (allocate(sizeof(TemplateList))) TemplateList;
  lists.push(value.list);
  return value;
}

TemplateValue TemplateHeap::makeDict(Kind kind) {
  TemplateValue value = TemplateValue::ofKind(kind);
  value.dict = new (allocate(sizeof(TemplateDict))) TemplateDict;
  dicts.push(value.dict);
  return value;
}

bool isTrue(const TemplateValue &value) {
  switch (value.kind) {
  case Kind::undefined:
  case Kind::none:
    return false;
  case Kind::boolean:
    return value.truth;
  case Kind::integer:
    return value.integer != 0;
  case Kind::real:
    return value.real != 0;
  case Kind::string:
    return !value.text.empty();
  case Kind::list:
    return !value.list->items.empty();
  case Kind::dict:
    return !value.dict->entries.empty();
  default:
    return true;
  }
}

bool areEqual(const TemplateValue &a, const TemplateValue &b, uint64_t *work, int depth) {
  if (++*work > maxTemplateWork) {
    return false;
  }
  if (a.isNumber() && b.isNumber()) {
    return a.isWhole() && b.isWhole() ? a.whole() == b.whole() : a.number() == b.number();
  }
  if (a.kind != b.kind || depth > maxDepth) {
    return false;
  }
  switch (a.kind) {
  case Kind::undefined:
  case Kind::none:
    return true;
  case Kind::string:
    *work += workOfText(a.text);
    return a.text == b.text;
  case Kind::list:
    return a.list->items.size() == b.list->items.size() &&
           std::equal(a.list->items.begin(), a.list->items.end(), b.list->items.begin(),
                      [&](const TemplateValue &x, const TemplateValue &y) { return areEqual(x, y, work, depth + 1); });
  case Kind::dict:
    return a.dict->entries.size() == b.dict->entries.size() &&
           std::all_of(a.dict->entries.begin(), a.dict->entries.end(), [&](const TemplateDict::Entry &entry) {
             const TemplateValue *other = b.dict->find(entry.key);
             return other && areEqual(entry.value, *other, work, depth + 1);
           });
  default:
    return a.dict == b.dict && a.macro == b.macro;
  }
}

const char *kindName(const TemplateValue &value) {
  constexpr const char *names[] = {"an undefined value", "none",     "a boolean",  "an integer",
                                   "a number",           "a string", "a list",     "a dict",
                                   "a namespace",        "a macro",  "a function", "a method"};
  return names[static_cast<int>(value.kind)];
}

/// The shortest digits that read back as the same number, as Python writes them.
static void appendReal(double real, String *text) {
  if (!std::isfinite(real)) {
    text->append(std::isnan(real) ? "nan" : real > 0 ? "inf" : "-inf");
    return;
  }
  char buffer[40];
  int digits = 1;
  do {
    std::snprintf(buffer, sizeof buffer, "%.*e", digits - 1, real);
  } while (std::strtod(buffer, nullptr) != real && ++digits <= 17);
  long exponent = std::strtol(std::strchr(buffer, 'e') + 1, nullptr, 10);
  if (exponent < -4 || exponent >= 16) {
    std::snprintf(buffer, sizeof buffer, "%.*g", digits, real);
    text->append(buffer);
    return;
  }
  std::snprintf(buffer, sizeof buffer, "%.*f", static_cast<int>(std::max(digits - 1 - exponent, 1L)), real);
  text->append(buffer);
}

static void appendInteger(int64_t integer, String *text) {
  char buffer[24];
  std::snprintf(buffer, sizeof buffer, "%lld", static_cast<long long>(integer));
  text->append(buffer);
}

/// A string as Python's repr() writes it, for what chat templates print: quotes and control characters escaped.
static void appendRepr(std::string_view string, String *text) {
  bool hasSingle = string.find('\'') != std::string_view::npos;
  char quote = hasSingle && string.find('"') == std::string_view::npos ? '"' : '\'';
  text->append(quote);
  for (char c : string) {
    auto byte = static_cast<unsigned char>(c);
    if (c == quote || c == '\\') {
      text->append('\\');
      text->append(c);
    } else if (c == '\n' || c == '\t' || c == '\r') {
      text->append(c == '\n' ? "\\n" : c == '\t' ? "\\t" : "\\r");
    } else if (byte < 0x20 || byte == 0x7f) {
      char buffer[8];
      std::snprintf(buffer, sizeof buffer, "\\x%02x", byte);
      text->append(buffer);
    } else {
      text->append(c);
    }
  }
  text->append(quote);
}

void appendText(const TemplateValue &value, String *text, bool isRepr, int depth) {
  if (depth > maxDepth || text->size() > maxText) {
    return;
  }
  switch (value.kind) {
  case Kind::undefined:
    return;
  case Kind::none:
    return text->append("None");
  case Kind::boolean:
    return text->append(value.truth ? "True" : "False");
  case Kind::integer:
    return appendInteger(value.integer, text);
  case Kind::real:
    return appendReal(value.real, text);
  case Kind::string:
    return isRepr ? appendRepr(value.text, text) : text->append(value.text);
  case Kind::list: {
    text->append('[');
    bool isFirst = true;
    for (const TemplateValue &item : value.list->items) {
      text->append(std::exchange(isFirst, false) ? "" : ", ");
      appendText(item, text, /*isRepr=*/true, depth + 1);
    }
    return text->append(']');
  }
  case Kind::dict:
  case Kind::name_space: {
    text->append('{');
    bool isFirst = true;
    for (const TemplateDict::Entry &entry : value.dict->entries) {
      text->append(std::exchange(isFirst, false) ? "" : ", ");
      appendRepr(entry.key, text);
      text->append(": ");
      appendText(entry.value, text, /*isRepr=*/true, depth + 1);
    }
    return text->append('}');
  }
  default:
    text->append("<function>");
  }
}

static void appendJsonString(std::string_view string, String *text) {
  text->append('"');
  for (char c : string) {
    auto byte = static_cast<unsigned char>(c);
    constexpr std::string_view plain = "\"\\\n\r\t\b\f", letters = "\"\\nrtbf";
    size_t place = plain.find(c);
    if (place != std::string_view::npos) {
      text->append('\\');
      text->append(letters[place]);
    } else if (byte < 0x20) {
      char buffer[8];
      std::snprintf(buffer, sizeof buffer, "\\u%04x", byte);
      text->append(buffer);
    } else {
      text->append(c);
    }
  }
  text->append('"');
}

void appendJson(const TemplateValue &value, int64_t indent, String *text, int depth) {
  bool isDict = value.isDict();
  bool isList = value.is(Kind::list);
  if (depth > maxDepth || text->size() > maxText) {
    return;
  }
  if (!isDict && !isList) {
    if (value.is(Kind::string)) {
      appendJsonString(value.text, text);
    } else if (value.is(Kind::boolean)) {
      text->append(value.truth ? "true" : "false");
    } else if (value.isNumber()) {
      appendText(value, text);
    } else {
      text->append("null");
    }
    return;
  }
  size_t count = isDict ? value.dict->entries.size() : value.list->items.size();
  auto newLine = [&](int level) {
    if (indent >= 0) {
      text->append('\n');
      for (int64_t i = 0; i < indent * level; ++i) {
        text->append(' ');
      }
    }
  };
  text->append(isDict ? '{' : '[');
  for (size_t i = 0; i < count; ++i) {
    text->append(i == 0 ? "" : indent >= 0 ? "," : ", ");
    newLine(depth + 1);
    if (isDict) {
      appendJsonString(value.dict->entries[i].key, text);
      text->append(": ");
    }
    appendJson(isDict ? value.dict->entries[i].value : value.list->items[i], indent, text, depth + 1);
  }
  if (count) {
    newLine(depth);
  }
  text->append(isDict ? '}' : ']');
}

} // namespace heddle::runtime
