//===- Filters.cpp - filters of chat templates ----------------------------===//

#include "runtime/chat/Evaluator.h"
#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"
#include "runtime/text/Unicode.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace heddle::runtime {

using VK = TemplateValue::Kind;

TemplateValue TemplateEvaluator::runFilter(const TemplateNode &node, std::string_view name, const TemplateValue &value,
                                           const TemplateArguments &arguments) {
  if (name == "default" || name == "d") {
    const TemplateValue *otherwise = arguments.find(0, "default_value"), *always = arguments.find(1, "boolean");
    bool replaces = value.is(VK::undefined) || (always && isTrue(*always) && !isTrue(value));
    return !replaces ? value : otherwise ? *otherwise : TemplateValue::ofText("");
  }
  if (name == "tojson") {
    const TemplateValue *indent = arguments.find(0, "indent");
    String text;
    appendJson(value, indent && indent->isWhole() ? std::min<int64_t>(indent->whole(), 16) : -1, &text);
    return keepText(text);
  }
  if (name == "length" || name == "count") {
    if (value.is(VK::undefined)) {
      return TemplateValue::ofInteger(0);
    }
    if (!value.is(VK::string) && !value.is(VK::list) && !value.isDict()) {
      return reject(node, "%s has no length", kindName(value));
    }
    return TemplateValue::ofInteger(static_cast<int64_t>(elementsOf(node, value).list->items.size()));
  }
  if (name == "safe") {
    return value;
  }
  bool isKnown = true;
  TemplateValue result = filterText(node, name, value, arguments, &isKnown);
  if (!isKnown) {
    isKnown = true;
    result = filterList(node, name, value, arguments, &isKnown);
  }
  if (!isKnown) {
    isKnown = true;
    result = filterNumber(node, name, value, arguments, &isKnown);
  }
  if (!isKnown) {
    return reject(node, "the filter `%s` is not supported", shown(name).data);
  }
  return hasFailed ? TemplateValue() : result;
}

/// Filters that look at the text of a value.
TemplateValue TemplateEvaluator::filterText(const TemplateNode &node, std::string_view name, const TemplateValue &value,
                                            const TemplateArguments &arguments, bool *isKnown) {
  constexpr std::string_view names[] = {"trim",    "upper",  "lower",  "title", "capitalize",
                                        "replace", "string", "indent", "join"};
  *isKnown = std::find(std::begin(names), std::end(names), name) != std::end(names);
  if (!*isKnown) {
    return {};
  }
  const TemplateValue *first = arguments.plain.empty() ? nullptr : &arguments.plain[0];
  if (name == "join") {
    const TemplateValue *given = arguments.find(0, "d"), *path = arguments.find(1, "attribute");
    TemplateValue all = elementsOf(node, value);
    String text;
    for (size_t i = 0; i < all.list->items.size() && count(node); ++i) {
      if (i && given) {
        appendText(*given, &text);
      }
      const TemplateValue &item = all.list->items[i];
      appendText(path && path->is(VK::string) ? fieldByPath(node, item, path->text) : item, &text);
    }
    return keepText(text);
  }
  String written;
  appendText(value, &written);
  std::string_view text = value.is(VK::string) ? value.text : heap.keep(written.view());
  if (name == "string") {
    return TemplateValue::ofText(text);
  }
  if (name == "indent") {
    const TemplateValue *width = arguments.find(0, "width"), *isFirstToo = arguments.find(1, "first");
    int64_t blanks = width && width->isWhole() ? std::min<int64_t>(width->whole(), 200) : 4;
    bool indentsNext = isFirstToo && isTrue(*isFirstToo);
    String result;
    for (char c : text) {
      // Empty lines stay empty.
      for (int64_t i = 0; indentsNext && c != '\n' && i < blanks; ++i) {
        result.append(' ');
      }
      result.append(c);
      indentsNext = c == '\n';
    }
    heap.charge(result.size());
    return keepText(result);
  }
  if (name == "trim") {
    TemplateArguments characters;
    if (const TemplateValue *given = arguments.find(0, "chars")) {
      characters.plain.push(*given);
    }
    return callTextMethod(node, "strip", text, characters);
  }
  if (name == "replace" && first && first->is(VK::string) && arguments.plain.size() > 1 &&
      arguments.plain[1].is(VK::string)) {
    const TemplateValue *most = arguments.find(2, "count");
    return replaceText(text, first->text, arguments.plain[1].text, most && most->isWhole() ? most->whole() : -1);
  }
  return name == "replace" ? reject(node, "the filter `replace` takes two strings") : changeCase(name, text);
}

TemplateValue TemplateEvaluator::filterList(const TemplateNode &node, std::string_view name, const TemplateValue &value,
                                            const TemplateArguments &arguments, bool *isKnown) {
  if (name == "map") {
    return mapItems(node, value, arguments);
  }
  if (name == "select" || name == "reject" || name == "selectattr" || name == "rejectattr") {
    return selectItems(node, name, value, arguments);
  }
  if (name == "sort") {
    return sortItems(node, value, arguments);
  }
  if (name == "list") {
    return elementsOf(node, value);
  }
  if (name == "first" || name == "last") {
    TemplateValue all = elementsOf(node, value);
    const Vector<TemplateValue> &items = all.list->items;
    return items.empty() ? TemplateValue() : name == "first" ? items[0] : items.back();
  }
  if (name == "items" || name == "dictsort") {
    if (!value.isDict()) {
      return value.is(VK::undefined) ? heap.makeList() : reject(node, "%s has no items", kindName(value));
    }
    TemplateValue method = TemplateValue::ofKind(VK::method), owner = value;
    method.owner = &owner;
    method.text = "items";
    TemplateValue all = callMethod(node, method, arguments);
    if (name == "dictsort") {
      std::sort(all.list->items.begin(), all.list->items.end(), [](const TemplateValue &a, const TemplateValue &b) {
        return a.list->items[0].text < b.list->items[0].text;
      });
    }
    return all;
  }
  if (name == "reverse" || name == "unique") {
    TemplateValue all = elementsOf(node, value), result = heap.makeList();
    size_t size = all.list->items.size();
    String text;
    for (size_t i = 0; i < size && count(node); ++i) {
      const TemplateValue &item = all.list->items[name == "reverse" ? size - 1 - i : i];
      if (value.is(VK::string) && name == "reverse") {
        text.append(item.text);
      } else if (name == "reverse" || !contains(node, result, item)) {
        append(result, item);
      }
    }
    return value.is(VK::string) && name == "reverse" ? keepText(text) : result;
  }
  if (name == "sum" || name == "min" || name == "max") {
    TemplateValue all = elementsOf(node, value);
    TemplateValue result = name == "sum" ? TemplateValue::ofInteger(0) : TemplateValue();
    for (const TemplateValue &item : all.list->items) {
      if (name == "sum") {
        TemplateNode plus = node;
        plus.name = "+";
        result = evaluateArithmetic(plus, result, item);
      } else if (result.is(VK::undefined) || compare(node, name == "min" ? "<" : ">", item, result)) {
        result = item;
      }
    }
    return result;
  }
  *isKnown = false;
  return {};
}

TemplateValue TemplateEvaluator::filterNumber(const TemplateNode &node, std::string_view name,
                                              const TemplateValue &value, const TemplateArguments &arguments,
                                              bool *isKnown) {
  if (name == "int" || name == "float") {
    double number = value.isNumber() ? value.number() : 0;
    if (value.is(VK::string)) {
      String text(value.text);
      char *end = nullptr;
      number = std::strtod(text.c_str(), &end);
      number = *end || text.empty() ? 0 : number;
    }
    if (name == "float") {
      return TemplateValue::ofReal(number);
    }
    bool isRepresentable = std::fabs(number) < 9e15;
    return value.isWhole()   ? TemplateValue::ofInteger(value.whole())
           : isRepresentable ? TemplateValue::ofInteger(static_cast<int64_t>(number))
                             : reject(node, "a number is too large");
  }
  if (name == "abs" && value.isNumber()) {
    return value.isWhole() && value.whole() != INT64_MIN ? TemplateValue::ofInteger(std::llabs(value.whole()))
                                                         : TemplateValue::ofReal(std::fabs(value.number()));
  }
  if (name == "round" && value.isNumber()) {
    const TemplateValue *digits = arguments.find(0, "precision");
    double scale = std::pow(10, digits && digits->isWhole() ? static_cast<double>(digits->whole()) : 0);
    return TemplateValue::ofReal(std::nearbyint(value.number() * scale) / scale);
  }
  *isKnown = false;
  return {};
}

/// `a.b.0` of a value, as filters take it.
TemplateValue TemplateEvaluator::fieldByPath(const TemplateNode &node, const TemplateValue &value,
                                             std::string_view path) {
  TemplateValue result = value;
  while (!path.empty() && !hasFailed) {
    size_t end = std::min(path.find('.'), path.size());
    const TemplateValue *found = result.isDict() ? result.dict->find(slice(path, 0, end)) : nullptr;
    result = found ? *found : TemplateValue();
    path = slice(path, std::min(end + 1, path.size()));
  }
  static_cast<void>(node);
  return result;
}

/// select and reject by a test, selectattr and rejectattr by a test of a field.
TemplateValue TemplateEvaluator::selectItems(const TemplateNode &node, std::string_view name,
                                             const TemplateValue &value, const TemplateArguments &arguments) {
  bool looksAtField = name == "selectattr" || name == "rejectattr";
  bool keepsTrue = name == "select" || name == "selectattr";
  size_t testPlace = looksAtField ? 1 : 0;
  const TemplateValue *path = looksAtField ? arguments.find(0, "attribute") : nullptr;
  const TemplateValue *test = arguments.find(testPlace, "test");
  if ((looksAtField && (!path || !path->is(VK::string))) || (test && !test->is(VK::string))) {
    return reject(node, "the filter `%s` takes %sthe name of a test", shown(name).data,
                  looksAtField ? "the name of a field and " : "");
  }
  TemplateArguments rest;
  for (size_t i = testPlace + 1; i < arguments.plain.size(); ++i) {
    rest.plain.push(arguments.plain[i]);
  }
  TemplateValue all = elementsOf(node, value), result = heap.makeList();
  for (size_t i = 0; i < all.list->items.size() && count(node); ++i) {
    const TemplateValue &item = all.list->items[i];
    TemplateValue looked = looksAtField ? fieldByPath(node, item, path->text) : item;
    if ((test ? runTest(node, test->text, looked, rest) : isTrue(looked)) == keepsTrue) {
      append(result, item);
    }
  }
  return result;
}

/// map by a field, or by a filter and its arguments.
TemplateValue TemplateEvaluator::mapItems(const TemplateNode &node, const TemplateValue &value,
                                          const TemplateArguments &arguments) {
  const TemplateValue *path = arguments.find(SIZE_MAX, "attribute"), *otherwise = arguments.find(SIZE_MAX, "default");
  TemplateArguments rest;
  for (size_t i = 1; i < arguments.plain.size(); ++i) {
    rest.plain.push(arguments.plain[i]);
  }
  bool hasFilter = !arguments.plain.empty() && arguments.plain[0].is(VK::string);
  if (path ? !path->is(VK::string) : !hasFilter) {
    return reject(node, "the filter `map` takes attribute='...', or the name of a filter");
  }
  TemplateValue all = elementsOf(node, value), result = heap.makeList();
  for (size_t i = 0; i < all.list->items.size() && count(node); ++i) {
    const TemplateValue &item = all.list->items[i];
    TemplateValue mapped =
        path ? fieldByPath(node, item, path->text) : runFilter(node, arguments.plain[0].text, item, rest);
    append(result, mapped.is(VK::undefined) && otherwise ? *otherwise : mapped);
  }
  return result;
}

/// sort by value or by a field; capitals count as small letters unless case_sensitive. Equal elements keep their order.
TemplateValue TemplateEvaluator::sortItems(const TemplateNode &node, const TemplateValue &value,
                                           const TemplateArguments &arguments) {
  const TemplateValue *reverse = arguments.find(0, "reverse"), *exact = arguments.find(1, "case_sensitive");
  const TemplateValue *path = arguments.find(2, "attribute");
  TemplateValue all = elementsOf(node, value), result = heap.makeList();
  Vector<TemplateValue> keys;
  for (const TemplateValue &item : all.list->items) {
    TemplateValue key = path && path->is(VK::string) ? fieldByPath(node, item, path->text) : item;
    bool folds = key.is(VK::string) && !(exact && isTrue(*exact));
    keys.push(folds ? changeCase("lower", key.text) : key);
  }
  // Merging keeps the order of equal elements, and stays within its lists whatever compares as what.
  std::string_view op = reverse && isTrue(*reverse) ? ">" : "<";
  Vector<size_t> order, merged;
  for (size_t i = 0; i < keys.size(); ++i) {
    order.push(i);
  }
  merged.resize(order.size());
  for (size_t width = 1; width < order.size() && !hasFailed; width *= 2) {
    for (size_t begin = 0; begin < order.size(); begin += 2 * width) {
      size_t middle = std::min(begin + width, order.size()), end = std::min(begin + 2 * width, order.size());
      size_t left = begin, right = middle;
      for (size_t i = begin; i < end; ++i) {
        bool takesRight =
            left == middle || (right < end && count(node) && compare(node, op, keys[order[right]], keys[order[left]]));
        merged[i] = order[takesRight ? right++ : left++];
      }
    }
    std::swap(order, merged);
  }
  for (size_t place : order) {
    append(result, all.list->items[place]);
  }
  return result;
}

} // namespace heddle::runtime
