//===- Functions.cpp - functions, methods and tests of chat templates -----===//

#include "runtime/chat/Evaluator.h"
#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"
#include "runtime/text/Unicode.h"

#include <algorithm>

namespace heddle::runtime {

using VK = TemplateValue::Kind;

TemplateValue TemplateEvaluator::callFunction(const TemplateNode &node, const TemplateValue &function,
                                              const TemplateArguments &arguments) {
  std::string_view name = function.text;
  if (name == "raise_exception") {
    String text;
    if (!arguments.plain.empty()) {
      appendText(arguments.plain[0], &text);
    }
    return reject(node, "it refuses this conversation: %.400s", text.c_str());
  }
  if (name == "loop.cycle") {
    auto size = static_cast<int64_t>(arguments.plain.size());
    return size ? arguments.plain[static_cast<size_t>(function.integer % size)] : TemplateValue();
  }
  if (name == "range") {
    int64_t bounds[3] = {0, 0, 1};
    size_t given = arguments.plain.size();
    for (size_t i = 0; i < given && i < 3; ++i) {
      if (!arguments.plain[i].isWhole()) {
        return reject(node, "`range` takes integers, not %s", kindName(arguments.plain[i]));
      }
      bounds[given == 1 ? 1 : i] = arguments.plain[i].whole();
    }
    if (given == 0 || given > 3 || bounds[2] == 0) {
      return reject(node, "`range` takes one to three integers, the last not zero");
    }
    TemplateValue list = heap.makeList();
    for (int64_t i = bounds[0]; (bounds[2] > 0 ? i < bounds[1] : i > bounds[1]) && count(node);) {
      append(list, TemplateValue::ofInteger(i));
      if (__builtin_add_overflow(i, bounds[2], &i)) {
        break;
      }
    }
    return list;
  }
  // namespace(...) and dict(...): the fields of a dict, then the named ones.
  TemplateValue made = heap.makeDict(name == "namespace" ? VK::name_space : VK::dict);
  if (!arguments.plain.empty() && arguments.plain[0].isDict()) {
    for (const TemplateDict::Entry &entry : arguments.plain[0].dict->entries) {
      made.dict->set(entry.key, entry.value);
    }
  }
  for (const TemplateArguments::Named &one : arguments.named) {
    made.dict->set(one.name, one.value);
  }
  return made;
}

/// upper, lower, capitalize, title and swapcase of a string.
TemplateValue TemplateEvaluator::changeCase(std::string_view name, std::string_view text) {
  CodePoints points, result;
  appendCodePoints(text, &points);
  bool beginsWord = true;
  for (uint32_t c : points) {
    bool toUpper = name == "upper" || (beginsWord && (name == "title" || name == "capitalize"));
    toUpper ? appendUpperCase(c, &result) : appendLowerCase(c, &result);
    bool isLetter = isWordCharacter(c) && !isNumeric(c) && c != '_';
    beginsWord = name == "title" && !isLetter;
  }
  String made;
  appendUtf8(result, &made);
  return keepText(made);
}

TemplateValue TemplateEvaluator::replaceText(std::string_view text, std::string_view from, std::string_view to,
                                             int64_t most) {
  String result;
  size_t done = 0;
  for (size_t at = 0; most != 0 && at <= text.size() && !heap.isFull(); --most) {
    size_t place = text.find(from, at);
    if (place == std::string_view::npos) {
      break;
    }
    result.append(slice(text, done, place));
    result.append(to);
    heap.charge(to.size());
    done = place + from.size();
    at = from.empty() ? place + 1 : done;
  }
  result.append(slice(text, std::min(done, text.size())));
  return keepText(result);
}

/// Python's strip, lstrip and rstrip; `set`: the characters to strip, blanks unless given.
static std::string_view stripText(std::string_view text, const std::string_view *set, bool left, bool right) {
  auto isStripped = [&](std::string_view character) {
    size_t at = 0;
    return set ? set->find(character) != std::string_view::npos : isWhitespace(nextCodePoint(character, &at));
  };
  while (left && !text.empty()) {
    size_t end = 0;
    nextCodePoint(text, &end);
    if (!isStripped(slice(text, 0, end))) {
      break;
    }
    text = slice(text, end);
  }
  while (right && !text.empty()) {
    size_t begin = text.size() - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xc0) == 0x80) {
      --begin;
    }
    if (!isStripped(slice(text, begin))) {
      break;
    }
    text = slice(text, 0, begin);
  }
  return text;
}

/// split: by a string, or by runs of blanks.
TemplateValue TemplateEvaluator::splitText(const TemplateNode &node, std::string_view text,
                                           const TemplateArguments &arguments) {
  const TemplateValue *separator = arguments.find(0, "sep"), *most = arguments.find(1, "maxsplit");
  int64_t left = most && most->isWhole() ? most->whole() : -1;
  TemplateValue list = heap.makeList();
  if (separator && separator->is(VK::string)) {
    if (separator->text.empty()) {
      return reject(node, "`split` by an empty string");
    }
    for (; left != 0 && count(node); --left) {
      size_t place = text.find(separator->text);
      if (place == std::string_view::npos) {
        break;
      }
      append(list, TemplateValue::ofText(slice(text, 0, place)));
      text = slice(text, place + separator->text.size());
    }
    append(list, TemplateValue::ofText(text));
    return list;
  }
  text = stripText(text, nullptr, true, false);
  while (!text.empty() && count(node)) {
    size_t end = 0, next = 0;
    while (next < text.size() && !isWhitespace(nextCodePoint(text, &next))) {
      end = next;
    }
    if (left-- == 0) {
      append(list, TemplateValue::ofText(stripText(text, nullptr, false, true)));
      break;
    }
    append(list, TemplateValue::ofText(slice(text, 0, end)));
    text = stripText(slice(text, end), nullptr, true, false);
  }
  return list;
}

TemplateValue TemplateEvaluator::callTextMethod(const TemplateNode &node, std::string_view name, std::string_view text,
                                                const TemplateArguments &arguments) {
  steps += workOfText(text);
  const TemplateValue *first = arguments.plain.empty() ? nullptr : &arguments.plain[0];
  bool hasText = first && first->is(VK::string);
  if (name == "strip" || name == "lstrip" || name == "rstrip") {
    return TemplateValue::ofText(stripText(text, hasText ? &first->text : nullptr, name != "rstrip", name != "lstrip"));
  }
  if (name == "split") {
    return splitText(node, text, arguments);
  }
  if (name == "upper" || name == "lower" || name == "title" || name == "capitalize") {
    return changeCase(name, text);
  }
  if (name == "startswith" || name == "endswith") {
    TemplateValue options = first && first->is(VK::list) ? *first : heap.makeList();
    if (hasText) {
      append(options, *first);
    }
    for (const TemplateValue &one : options.list->items) {
      bool fits = one.is(VK::string) && one.text.size() <= text.size();
      size_t place = fits && name == "endswith" ? text.size() - one.text.size() : 0;
      if (fits && slice(text, place, place + one.text.size()) == one.text) {
        return TemplateValue::ofTruth(true);
      }
    }
    return TemplateValue::ofTruth(false);
  }
  if (name == "replace" && hasText && arguments.plain.size() > 1 && arguments.plain[1].is(VK::string)) {
    const TemplateValue *most = arguments.find(2, "count");
    return replaceText(text, first->text, arguments.plain[1].text, most && most->isWhole() ? most->whole() : -1);
  }
  if ((name == "find" || name == "count") && hasText) {
    int64_t places = 0, found = -1;
    for (size_t at = 0; !first->text.empty() && (at = text.find(first->text, at)) != std::string_view::npos;
         at += first->text.size()) {
      found = found < 0 ? static_cast<int64_t>(at) : found;
      ++places;
    }
    if (found > 0) {
      CodePoints before;
      appendCodePoints(slice(text, 0, static_cast<size_t>(found)), &before);
      found = static_cast<int64_t>(before.size());
    }
    return TemplateValue::ofInteger(name == "count" ? places : first->text.empty() ? 0 : found);
  }
  if (name == "join" && first) {
    TemplateValue all = elementsOf(node, *first);
    String result;
    for (size_t i = 0; i < all.list->items.size() && count(node); ++i) {
      result.append(i ? text : std::string_view());
      appendText(all.list->items[i], &result);
    }
    return keepText(result);
  }
  return reject(node, "the method `%s` of a string is not supported with these arguments", shown(name).data);
}

TemplateValue TemplateEvaluator::callMethod(const TemplateNode &node, const TemplateValue &method,
                                            const TemplateArguments &arguments) {
  const TemplateValue &owner = *method.owner;
  std::string_view name = method.text;
  if (owner.is(VK::string)) {
    return callTextMethod(node, name, owner.text, arguments);
  }
  const TemplateValue *first = arguments.plain.empty() ? nullptr : &arguments.plain[0];
  if (owner.is(VK::list)) {
    if ((name == "index" || name == "count") && first) {
      int64_t places = 0, found = -1;
      for (size_t i = 0; i < owner.list->items.size() && count(node); ++i) {
        bool isEqual = areEqual(owner.list->items[i], *first, &steps);
        found = isEqual && found < 0 ? static_cast<int64_t>(i) : found;
        places += isEqual;
      }
      return name == "index" && found < 0 ? reject(node, "`index`: the list has no such element")
                                          : TemplateValue::ofInteger(name == "index" ? found : places);
    }
    return reject(node, "the method `%s` of a list is not supported; templates cannot change lists", shown(name).data);
  }
  if (name == "get") {
    const TemplateValue *value = first && first->is(VK::string) ? owner.dict->find(first->text) : nullptr;
    const TemplateValue *otherwise = arguments.find(1, "default");
    return value ? *value : otherwise ? *otherwise : TemplateValue::none();
  }
  TemplateValue list = heap.makeList();
  for (const TemplateDict::Entry &entry : owner.dict->entries) {
    TemplateValue key = TemplateValue::ofText(entry.key), pair = heap.makeList();
    append(pair, key);
    append(pair, entry.value);
    append(list, name == "keys" ? key : name == "values" ? entry.value : pair);
  }
  return list;
}

bool TemplateEvaluator::runTest(const TemplateNode &node, std::string_view name, const TemplateValue &value,
                                const TemplateArguments &arguments) {
  const TemplateValue *first = arguments.plain.empty() ? nullptr : &arguments.plain[0];
  struct Comparison {
    std::string_view name, op;
  };
  constexpr Comparison comparisons[] = {{"equalto", "=="},    {"eq", "=="},      {"==", "=="}, {"ne", "!="},
                                        {"lt", "<"},          {"lessthan", "<"}, {"le", "<="}, {"gt", ">"},
                                        {"greaterthan", ">"}, {"ge", ">="},      {"in", "in"}};
  for (const Comparison &one : comparisons) {
    if (name == one.name && first) {
      return compare(node, one.op, value, *first);
    }
  }
  if (name == "divisibleby" && first && first->isWhole() && value.isWhole()) {
    return first->whole() != 0 && value.whole() % first->whole() == 0;
  }
  if (name == "defined" || name == "undefined") {
    return value.is(VK::undefined) == (name == "undefined");
  }
  if (name == "none") {
    return value.is(VK::none);
  }
  if (name == "string") {
    return value.is(VK::string);
  }
  if (name == "mapping") {
    return value.is(VK::dict);
  }
  if (name == "sequence" || name == "iterable") {
    return value.is(VK::string) || value.is(VK::list) || value.is(VK::dict) || value.is(VK::undefined);
  }
  if (name == "boolean") {
    return value.is(VK::boolean);
  }
  if (name == "true" || name == "false") {
    return value.is(VK::boolean) && value.truth == (name == "true");
  }
  if (name == "integer") {
    return value.is(VK::integer);
  }
  if (name == "float") {
    return value.is(VK::real);
  }
  if (name == "number") {
    return value.isNumber();
  }
  if (name == "callable") {
    return value.is(VK::macro) || value.is(VK::function) || value.is(VK::method);
  }
  if ((name == "odd" || name == "even") && value.isWhole()) {
    return (value.whole() % 2 != 0) == (name == "odd");
  }
  reject(node, "the test `%s` is not supported for %s with these arguments", shown(name).data, kindName(value));
  return false;
}

} // namespace heddle::runtime
