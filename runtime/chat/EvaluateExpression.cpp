//===- EvaluateExpression.cpp - expressions of chat templates -------------===//

#include "runtime/chat/Evaluator.h"
#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"

#include <algorithm>
#include <cmath>

namespace heddle::runtime {

using VK = TemplateValue::Kind;

TemplateValue TemplateEvaluator::evaluate(const TemplateNode *node, const TemplateScope &scope) {
  if (!count(*node)) {
    return {};
  }
  struct Depth {
    int &depth;
    explicit Depth(int &depth) : depth(++depth) {}
    ~Depth() { --depth; }
  } guard(depth);
  if (depth > maxDepth) {
    return reject(*node, "it is nested too deeply");
  }
  switch (node->kind) {
  case Kind::literal:
    return node->value;
  case Kind::variable: {
    if (const TemplateValue *value = scope.find(node->name)) {
      return *value;
    }
    for (std::string_view name : {"range", "namespace", "dict", "raise_exception"}) {
      if (name == node->name) {
        TemplateValue function = TemplateValue::ofKind(VK::function);
        function.text = name;
        return function;
      }
    }
    return {};
  }
  case Kind::list: {
    TemplateValue list = heap.makeList();
    for (const TemplateNode *item = node->body; item; item = item->next) {
      append(list, evaluate(item->a, scope));
    }
    return list;
  }
  case Kind::dict: {
    TemplateValue dict = heap.makeDict();
    for (const TemplateNode *item = node->body; item; item = item->next) {
      TemplateValue key = evaluate(item->a, scope);
      if (!key.is(VK::string)) {
        return reject(*item, "a key of a dict is %s, not a string", kindName(key));
      }
      heap.charge(sizeof(TemplateDict::Entry));
      dict.dict->set(key.text, evaluate(item->b, scope));
    }
    return dict;
  }
  case Kind::field:
    return getField(*node, evaluate(node->a, scope), node->name);
  case Kind::item:
    return evaluateItem(*node, scope);
  case Kind::slice:
    return evaluateSlice(*node, scope);
  case Kind::call:
    return evaluateCall(*node, scope);
  case Kind::filter:
  case Kind::test: {
    TemplateValue value = evaluate(node->a, scope);
    TemplateArguments arguments;
    evaluateArguments(node->body, scope, &arguments);
    if (hasFailed) {
      return {};
    }
    return node->kind == Kind::filter ? runFilter(*node, node->name, value, arguments)
                                      : TemplateValue::ofTruth(runTest(*node, node->name, value, arguments));
  }
  case Kind::unary: {
    TemplateValue value = evaluate(node->a, scope);
    if (node->name == "not") {
      return TemplateValue::ofTruth(!isTrue(value));
    }
    if (!value.isNumber()) {
      return hasFailed ? TemplateValue() : reject(*node, "%s has no sign", kindName(value));
    }
    bool isMinus = node->name == "-";
    return value.isWhole() ? TemplateValue::ofInteger(isMinus ? -value.whole() : value.whole())
                           : TemplateValue::ofReal(isMinus ? -value.real : value.real);
  }
  case Kind::binary:
    return evaluateBinary(*node, scope);
  case Kind::compare:
    return evaluateCompare(*node, scope);
  case Kind::condition:
    return isTrue(evaluate(node->b, scope)) ? evaluate(node->a, scope)
           : node->c                        ? evaluate(node->c, scope)
                                            : TemplateValue();
  default:
    return {};
  }
}

TemplateValue TemplateEvaluator::getField(const TemplateNode &node, const TemplateValue &owner, std::string_view name) {
  if (owner.is(VK::undefined)) {
    return hasFailed ? TemplateValue() : reject(node, "field `%s` of an undefined value", shown(name).data);
  }
  // Methods come before keys, as attributes do in Python.
  constexpr std::string_view dictMethods[] = {"items", "keys", "values", "get"};
  bool isMethod =
      owner.is(VK::string) || owner.is(VK::list) ||
      (owner.is(VK::dict) && std::find(std::begin(dictMethods), std::end(dictMethods), name) != std::end(dictMethods));
  if (isMethod) {
    TemplateValue method = TemplateValue::ofKind(VK::method);
    TemplateValue *kept = heap.make<TemplateValue>();
    *kept = owner;
    method.owner = kept;
    method.text = name;
    return method;
  }
  const TemplateValue *value = owner.isDict() ? owner.dict->find(name) : nullptr;
  return value ? *value : TemplateValue();
}

TemplateValue TemplateEvaluator::evaluateItem(const TemplateNode &node, const TemplateScope &scope) {
  TemplateValue owner = evaluate(node.a, scope), key = evaluate(node.b, scope);
  if (hasFailed) {
    return {};
  }
  if (owner.is(VK::undefined)) {
    return reject(node, "an element of an undefined value");
  }
  if (owner.isDict()) {
    const TemplateValue *value = key.is(VK::string) ? owner.dict->find(key.text) : nullptr;
    return value ? *value : TemplateValue();
  }
  if (key.isWhole() && (owner.is(VK::list) || owner.is(VK::string))) {
    TemplateValue all = elementsOf(node, owner);
    auto length = static_cast<int64_t>(all.list->items.size());
    int64_t place = key.whole() < 0 ? key.whole() + length : key.whole();
    return place >= 0 && place < length ? all.list->items[static_cast<size_t>(place)] : TemplateValue();
  }
  return {};
}

TemplateValue TemplateEvaluator::evaluateSlice(const TemplateNode &node, const TemplateScope &scope) {
  TemplateValue owner = evaluate(node.a, scope);
  if (hasFailed || (!owner.is(VK::list) && !owner.is(VK::string))) {
    return hasFailed ? TemplateValue() : reject(node, "%s cannot be cut", kindName(owner));
  }
  TemplateValue all = elementsOf(node, owner);
  auto length = static_cast<int64_t>(all.list->items.size());
  auto bound = [&](const TemplateNode *given, int64_t otherwise) {
    if (!given) {
      return otherwise;
    }
    TemplateValue value = evaluate(given, scope);
    if (value.is(VK::none)) {
      return otherwise;
    }
    if (!value.isWhole()) {
      reject(node, "the bound of a cut is %s", kindName(value));
    }
    return value.whole();
  };
  int64_t step = bound(node.d, 1);
  if (step == 0) {
    return reject(node, "a cut with step zero");
  }
  // Places as Python counts them: negative ones from the end, all within the list.
  auto clamp = [&](int64_t place) {
    place = place < 0 ? place + length : place;
    return std::clamp<int64_t>(place, step > 0 ? 0 : -1, step > 0 ? length : length - 1);
  };
  int64_t begin = node.b ? clamp(bound(node.b, step > 0 ? 0 : length)) : step > 0 ? 0 : length - 1;
  int64_t end = node.c ? clamp(bound(node.c, step > 0 ? length : -length - 1)) : step > 0 ? length : -1;
  TemplateValue result = heap.makeList();
  String text;
  for (int64_t i = begin; (step > 0 ? i < end : i > end) && count(node); i += step) {
    const TemplateValue &item = all.list->items[static_cast<size_t>(i)];
    if (owner.is(VK::string)) {
      text.append(item.text);
    } else {
      append(result, item);
    }
    if (step > length || step < -length) {
      break;
    }
  }
  return owner.is(VK::string) ? keepText(text) : result;
}

TemplateValue TemplateEvaluator::evaluateBinary(const TemplateNode &node, const TemplateScope &scope) {
  TemplateValue a = evaluate(node.a, scope);
  if (node.name == "and" || node.name == "or") {
    return isTrue(a) == (node.name == "or") ? a : evaluate(node.b, scope);
  }
  TemplateValue b = evaluate(node.b, scope);
  if (hasFailed) {
    return {};
  }
  if (node.name == "~") {
    String text;
    appendText(a, &text);
    appendText(b, &text);
    return keepText(text);
  }
  if (node.name == "+" && a.is(VK::string) && b.is(VK::string)) {
    String text(a.text);
    text.append(b.text);
    return keepText(text);
  }
  if (node.name == "+" && a.is(VK::list) && b.is(VK::list)) {
    TemplateValue list = heap.makeList();
    for (const TemplateValue *part : {&a, &b}) {
      for (const TemplateValue &item : part->list->items) {
        append(list, item);
      }
    }
    return list;
  }
  if (node.name == "*" && a.is(VK::string) && b.isWhole()) {
    String text;
    for (int64_t i = 0; i < b.whole() && count(node); ++i) {
      text.append(a.text);
      heap.charge(a.text.size());
    }
    return keepText(text);
  }
  return evaluateArithmetic(node, a, b);
}

TemplateValue TemplateEvaluator::evaluateArithmetic(const TemplateNode &node, const TemplateValue &a,
                                                    const TemplateValue &b) {
  std::string_view op = node.name;
  if (!a.isNumber() || !b.isNumber()) {
    return reject(node, "`%s` between %s and %s", shown(op).data, kindName(a), kindName(b));
  }
  bool divides = op == "/" || op == "//" || op == "%";
  if (divides && b.number() == 0) {
    return reject(node, "a division by zero");
  }
  if (a.isWhole() && b.isWhole() && op != "/" && !(op == "**" && b.whole() < 0)) {
    int64_t x = a.whole(), y = b.whole(), result = 0;
    bool overflows = false;
    if (op == "+") {
      overflows = __builtin_add_overflow(x, y, &result);
    } else if (op == "-") {
      overflows = __builtin_sub_overflow(x, y, &result);
    } else if (op == "*") {
      overflows = __builtin_mul_overflow(x, y, &result);
    } else if (op == "**") {
      result = 1;
      for (int64_t i = 0; i < y && !overflows && count(node); ++i) {
        overflows = __builtin_mul_overflow(result, x, &result);
      }
    } else if (x == INT64_MIN && y == -1) {
      overflows = true;
    } else {
      // Python rounds down.
      int64_t quotient = x / y - (x % y != 0 && (x < 0) != (y < 0));
      result = op == "//" ? quotient : x - quotient * y;
    }
    return overflows ? reject(node, "a number is too large") : TemplateValue::ofInteger(result);
  }
  double x = a.number(), y = b.number();
  return TemplateValue::ofReal(op == "+"    ? x + y
                               : op == "-"  ? x - y
                               : op == "*"  ? x * y
                               : op == "/"  ? x / y
                               : op == "//" ? std::floor(x / y)
                               : op == "%"  ? x - std::floor(x / y) * y
                                            : std::pow(x, y));
}

bool TemplateEvaluator::contains(const TemplateNode &node, const TemplateValue &all, const TemplateValue &one) {
  if (all.is(VK::string)) {
    if (!one.is(VK::string)) {
      reject(node, "`in` a string needs a string, not %s", kindName(one));
      return false;
    }
    steps += workOfText(all.text);
    return all.text.find(one.text) != std::string_view::npos;
  }
  if (all.isDict()) {
    return one.is(VK::string) && all.dict->find(one.text);
  }
  if (all.is(VK::list)) {
    return std::any_of(all.list->items.begin(), all.list->items.end(),
                       [&](const TemplateValue &item) { return count(node) && areEqual(item, one, &steps); });
  }
  if (!all.is(VK::undefined)) {
    reject(node, "`in` %s", kindName(all));
  }
  return false;
}

bool TemplateEvaluator::compare(const TemplateNode &node, std::string_view op, const TemplateValue &a,
                                const TemplateValue &b) {
  if (op == "==" || op == "!=") {
    return areEqual(a, b, &steps) == (op == "==");
  }
  if (op == "in" || op == "not in") {
    return contains(node, b, a) == (op == "in");
  }
  int order = 0;
  if (a.isNumber() && b.isNumber()) {
    order = a.number() < b.number() ? -1 : a.number() > b.number();
  } else if (a.is(VK::string) && b.is(VK::string)) {
    steps += workOfText(a.text);
    order = a.text.compare(b.text);
  } else if (!hasFailed) {
    reject(node, "`%s` between %s and %s", shown(op).data, kindName(a), kindName(b));
  }
  return op == "<" ? order < 0 : op == ">" ? order > 0 : op == "<=" ? order <= 0 : order >= 0;
}

TemplateValue TemplateEvaluator::evaluateCompare(const TemplateNode &node, const TemplateScope &scope) {
  TemplateValue left = evaluate(node.a, scope);
  for (const TemplateNode *one = &node; one && !hasFailed; one = one->c) {
    TemplateValue right = evaluate(one->b, scope);
    if (!compare(*one, one->name, left, right)) {
      return TemplateValue::ofTruth(false);
    }
    left = right;
  }
  return TemplateValue::ofTruth(!hasFailed);
}

void TemplateEvaluator::evaluateArguments(const TemplateNode *list, const TemplateScope &scope,
                                          TemplateArguments *arguments) {
  for (; list && !hasFailed; list = list->next) {
    TemplateValue value = evaluate(list->a, scope);
    if (list->name.empty()) {
      arguments->plain.push(value);
    } else {
      arguments->named.push({list->name, value});
    }
  }
}

TemplateValue TemplateEvaluator::evaluateCall(const TemplateNode &node, const TemplateScope &scope) {
  TemplateValue callee = evaluate(node.a, scope);
  TemplateArguments arguments;
  evaluateArguments(node.body, scope, &arguments);
  if (hasFailed) {
    return {};
  }
  switch (callee.kind) {
  case VK::macro:
    return callMacro(node, callee, arguments);
  case VK::function:
    return callFunction(node, callee, arguments);
  case VK::method:
    return callMethod(node, callee, arguments);
  default: {
    std::string_view name = node.a->name;
    return reject(node, "`%s` is %s, which cannot be called", shown(name).data, kindName(callee));
  }
  }
}

TemplateValue TemplateEvaluator::callMacro(const TemplateNode &node, const TemplateValue &macro,
                                           const TemplateArguments &arguments) {
  if (++depth > maxDepth) {
    --depth;
    return reject(node, "macros call each other too deeply");
  }
  TemplateScope scope = makeScope(macro.scope);
  size_t place = 0;
  for (const TemplateNode *target = macro.macro->targets; target; target = target->next) {
    const TemplateValue *given = arguments.find(place++, target->name);
    scope.names->set(target->name, given ? *given : target->a ? evaluate(target->a, scope) : TemplateValue());
  }
  if (arguments.plain.size() > place) {
    reject(node, "the macro `%s` takes %zu arguments, not %zu", shown(macro.macro->name).data, place,
           arguments.plain.size());
  }
  String text;
  runBody(macro.macro->body, scope, &text);
  --depth;
  return keepText(text);
}

} // namespace heddle::runtime
