//===- Evaluate.cpp - statements of chat templates ------------------------===//

#include "runtime/chat/Evaluator.h"
#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"

namespace heddle::runtime {

using VK = TemplateValue::Kind;

const TemplateValue *TemplateArguments::find(size_t place, std::string_view name) const {
  for (const Named &one : named) {
    if (one.name == name) {
      return &one.value;
    }
  }
  return place < plain.size() ? &plain[place] : nullptr;
}

TemplateValue TemplateEvaluator::reject(const TemplateNode &node, const char *format, ...) {
  if (!hasFailed) {
    hasFailed = true;
    Text<600> words;
    va_list args;
    va_start(args, format);
    appendFormatted(words.data, sizeof words.data, &words.length, format, args);
    va_end(args);
    fail(message, HEDDLE_INVALID_INPUT, "the chat template: line %u: %s", node.line, words.data);
  }
  return {};
}

/// Counts a step; false when the template has to end.
bool TemplateEvaluator::count(const TemplateNode &node) {
  if (++steps > maxTemplateWork || heap.isFull()) {
    reject(node, "it takes too much %s", heap.isFull() ? "memory" : "time");
  }
  return !hasFailed;
}

TemplateScope TemplateEvaluator::makeScope(const TemplateScope *parent) { return {parent, heap.makeDict().dict}; }

heddle_status TemplateEvaluator::run(const TemplateNode *root, const TemplateValue &context, String *text) {
  TemplateScope globals = {nullptr, context.dict};
  TemplateScope scope = makeScope(&globals);
  runBody(root, scope, text);
  if (root) {
    count(*root); // the last statement may have been too much
  }
  return hasFailed ? HEDDLE_INVALID_INPUT : HEDDLE_OK;
}

TemplateEvaluator::Flow TemplateEvaluator::runBody(const TemplateNode *body, const TemplateScope &scope, String *text) {
  for (; body && !hasFailed; body = body->next) {
    if (Flow flow = runStatement(*body, scope, text); flow != Flow::goOn) {
      return flow;
    }
  }
  return Flow::goOn;
}

TemplateEvaluator::Flow TemplateEvaluator::runStatement(const TemplateNode &node, const TemplateScope &scope,
                                                        String *text) {
  if (!count(node)) {
    return Flow::goOn;
  }
  size_t before = text->size();
  Flow flow = Flow::goOn;
  switch (node.kind) {
  case Kind::text:
    text->append(node.name);
    break;
  case Kind::print:
    appendText(evaluate(node.a, scope), text);
    break;
  case Kind::choose:
    flow = runBody(isTrue(evaluate(node.a, scope)) ? node.body : node.other, scope, text);
    break;
  case Kind::group:
    flow = runBody(node.body, scope, text);
    break;
  case Kind::loop:
    return runLoop(node, scope, text);
  case Kind::set:
  case Kind::setField:
    runSet(node, scope);
    break;
  case Kind::macro: {
    TemplateValue macro = TemplateValue::ofKind(VK::macro);
    macro.macro = &node;
    TemplateScope *kept = heap.make<TemplateScope>();
    *kept = scope;
    macro.scope = kept;
    scope.names->set(node.name, macro);
    break;
  }
  case Kind::breakLoop:
    return Flow::breakLoop;
  case Kind::continueLoop:
    return Flow::continueLoop;
  default:
    break;
  }
  if (node.kind == Kind::text || node.kind == Kind::print) {
    heap.charge(text->size() - before);
  }
  return flow;
}

TemplateValue TemplateEvaluator::elementsOf(const TemplateNode &node, const TemplateValue &value) {
  if (value.is(VK::list)) {
    return value;
  }
  TemplateValue list = heap.makeList();
  if (value.is(VK::string)) {
    for (size_t at = 0; at < value.text.size() && count(node);) {
      size_t begin = at;
      nextCodePoint(value.text, &at);
      append(list, TemplateValue::ofText(slice(value.text, begin, at)));
    }
  } else if (value.isDict()) {
    for (const TemplateDict::Entry &entry : value.dict->entries) {
      append(list, TemplateValue::ofText(entry.key));
    }
  } else if (!value.is(VK::undefined)) {
    reject(node, "%s cannot be looped over", kindName(value));
  }
  return list;
}

TemplateEvaluator::Flow TemplateEvaluator::runLoop(const TemplateNode &node, const TemplateScope &scope, String *text) {
  TemplateValue all = elementsOf(node, evaluate(node.a, scope));
  if (node.b) {
    TemplateValue kept = heap.makeList();
    for (size_t i = 0; i < all.list->items.size() && count(node); ++i) {
      TemplateScope inner = makeScope(&scope);
      assign(node, node.targets, all.list->items[i], inner);
      if (isTrue(evaluate(node.b, inner))) {
        append(kept, all.list->items[i]);
      }
    }
    all = kept;
  }
  auto length = static_cast<int64_t>(all.list->items.size());
  if (length == 0 && !hasFailed) {
    return runBody(node.other, scope, text);
  }
  for (int64_t i = 0; i < length && count(node); ++i) {
    const Vector<TemplateValue> &items = all.list->items;
    TemplateScope inner = makeScope(&scope);
    TemplateValue loop = heap.makeDict();
    auto set = [&](std::string_view name, const TemplateValue &value) { loop.dict->set(name, value); };
    set("index", TemplateValue::ofInteger(i + 1));
    set("index0", TemplateValue::ofInteger(i));
    set("revindex", TemplateValue::ofInteger(length - i));
    set("revindex0", TemplateValue::ofInteger(length - i - 1));
    set("first", TemplateValue::ofTruth(i == 0));
    set("last", TemplateValue::ofTruth(i == length - 1));
    set("length", TemplateValue::ofInteger(length));
    set("previtem", i > 0 ? items[static_cast<size_t>(i - 1)] : TemplateValue());
    set("nextitem", i + 1 < length ? items[static_cast<size_t>(i + 1)] : TemplateValue());
    TemplateValue cycle = TemplateValue::ofKind(VK::function);
    cycle.text = "loop.cycle";
    cycle.integer = i;
    set("cycle", cycle);
    inner.names->set("loop", loop);
    assign(node, node.targets, items[static_cast<size_t>(i)], inner);
    if (runBody(node.body, inner, text) == Flow::breakLoop) {
      break;
    }
  }
  return Flow::goOn;
}

/// Sets a name, or several from the elements of a list.
void TemplateEvaluator::assign(const TemplateNode &node, const TemplateNode *targets, const TemplateValue &value,
                               const TemplateScope &scope) {
  if (!targets->next) {
    scope.names->set(targets->name, value);
    return;
  }
  TemplateValue all = elementsOf(node, value);
  size_t i = 0;
  for (; targets; targets = targets->next, ++i) {
    if (i < all.list->items.size()) {
      scope.names->set(targets->name, all.list->items[i]);
    }
  }
  if (i != all.list->items.size()) {
    reject(node, "%zu names for %zu values", i, all.list->items.size());
  }
}

void TemplateEvaluator::runSet(const TemplateNode &node, const TemplateScope &scope) {
  TemplateValue value;
  if (node.a) {
    value = evaluate(node.a, scope);
  } else {
    String text;
    runBody(node.body, makeScope(&scope), &text);
    value = keepText(text);
  }
  if (node.kind == Kind::set) {
    assign(node, node.targets, value, scope);
    return;
  }
  const TemplateValue *owner = scope.find(node.targets->name);
  if (!owner || !owner->is(VK::name_space)) {
    reject(node, "only the fields of a namespace can be set: `%s` is %s", shown(node.targets->name).data,
           owner ? kindName(*owner) : "not defined");
    return;
  }
  owner->dict->set(node.name, value);
}

} // namespace heddle::runtime
