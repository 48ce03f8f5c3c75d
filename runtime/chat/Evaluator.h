//===- Evaluator.h - chat templates at work -------------------------------===//
#ifndef HEDDLE_RUNTIME_CHAT_EVALUATOR_H
#define HEDDLE_RUNTIME_CHAT_EVALUATOR_H

#include "runtime/chat/Syntax.h"

namespace heddle::runtime {

/// Names that are visible at some place of a template.
struct TemplateScope {
  const TemplateScope *parent = nullptr;
  TemplateDict *names = nullptr;

  const TemplateValue *find(std::string_view name) const {
    for (const TemplateScope *scope = this; scope; scope = scope->parent) {
      if (const TemplateValue *value = scope->names->find(name)) {
        return value;
      }
    }
    return nullptr;
  }
};

/// Arguments of a call, a filter or a test.
struct TemplateArguments {
  struct Named {
    std::string_view name;
    TemplateValue value;
  };
  Vector<TemplateValue> plain;
  Vector<Named> named;

  /// Argument number `place`, or the one of that name; null when it is not given.
  const TemplateValue *find(size_t place, std::string_view name) const;
};

/// Evaluates one template once. Steps, memory and depth are bounded, so that no template hangs; there is nothing that a
/// template could reach but its context.
class TemplateEvaluator {
public:
  TemplateEvaluator(TemplateHeap &heap, heddle_message *message) : heap(heap), message(message) {}
  /// Appends the text of a template; `context` is a dict.
  heddle_status run(const TemplateNode *root, const TemplateValue &context, String *text);

private:
  using Kind = TemplateNode::Kind;
  static constexpr int maxDepth = 150;
  enum class Flow : uint8_t { goOn, breakLoop, continueLoop };

  // Evaluate.cpp
  Flow runBody(const TemplateNode *body, const TemplateScope &scope, String *text);
  Flow runStatement(const TemplateNode &node, const TemplateScope &scope, String *text);
  Flow runLoop(const TemplateNode &node, const TemplateScope &scope, String *text);
  void runSet(const TemplateNode &node, const TemplateScope &scope);
  void assign(const TemplateNode &node, const TemplateNode *targets, const TemplateValue &value,
              const TemplateScope &scope);
  /// The elements of a list, the keys of a dict, the characters of a string.
  TemplateValue elementsOf(const TemplateNode &node, const TemplateValue &value);
  TemplateScope makeScope(const TemplateScope *parent);
  // EvaluateExpression.cpp
  TemplateValue evaluate(const TemplateNode *node, const TemplateScope &scope);
  TemplateValue evaluateItem(const TemplateNode &node, const TemplateScope &scope);
  TemplateValue evaluateSlice(const TemplateNode &node, const TemplateScope &scope);
  TemplateValue evaluateBinary(const TemplateNode &node, const TemplateScope &scope);
  TemplateValue evaluateArithmetic(const TemplateNode &node, const TemplateValue &a, const TemplateValue &b);
  TemplateValue evaluateCompare(const TemplateNode &node, const TemplateScope &scope);
  TemplateValue evaluateCall(const TemplateNode &node, const TemplateScope &scope);
  TemplateValue callMacro(const TemplateNode &node, const TemplateValue &macro, const TemplateArguments &arguments);
  TemplateValue getField(const TemplateNode &node, const TemplateValue &owner, std::string_view name);
  bool compare(const TemplateNode &node, std::string_view op, const TemplateValue &a, const TemplateValue &b);
  bool contains(const TemplateNode &node, const TemplateValue &all, const TemplateValue &one);
  void evaluateArguments(const TemplateNode *list, const TemplateScope &scope, TemplateArguments *arguments);
  // Functions.cpp
  TemplateValue callFunction(const TemplateNode &node, const TemplateValue &function,
                             const TemplateArguments &arguments);
  TemplateValue callMethod(const TemplateNode &node, const TemplateValue &method, const TemplateArguments &arguments);
  TemplateValue callTextMethod(const TemplateNode &node, std::string_view name, std::string_view text,
                               const TemplateArguments &arguments);
  TemplateValue splitText(const TemplateNode &node, std::string_view text, const TemplateArguments &arguments);
  bool runTest(const TemplateNode &node, std::string_view name, const TemplateValue &value,
               const TemplateArguments &arguments);
  TemplateValue changeCase(std::string_view name, std::string_view text);
  TemplateValue replaceText(std::string_view text, std::string_view from, std::string_view to, int64_t most);
  // Filters.cpp
  TemplateValue runFilter(const TemplateNode &node, std::string_view name, const TemplateValue &value,
                          const TemplateArguments &arguments);
  TemplateValue filterText(const TemplateNode &node, std::string_view name, const TemplateValue &value,
                           const TemplateArguments &arguments, bool *isKnown);
  TemplateValue filterList(const TemplateNode &node, std::string_view name, const TemplateValue &value,
                           const TemplateArguments &arguments, bool *isKnown);
  TemplateValue filterNumber(const TemplateNode &node, std::string_view name, const TemplateValue &value,
                             const TemplateArguments &arguments, bool *isKnown);
  TemplateValue selectItems(const TemplateNode &node, std::string_view name, const TemplateValue &value,
                            const TemplateArguments &arguments);
  TemplateValue mapItems(const TemplateNode &node, const TemplateValue &value, const TemplateArguments &arguments);
  TemplateValue sortItems(const TemplateNode &node, const TemplateValue &value, const TemplateArguments &arguments);
  TemplateValue fieldByPath(const TemplateNode &node, const TemplateValue &value, std::string_view path);

  void append(const TemplateValue &list, const TemplateValue &item) {
    heap.charge(sizeof item);
    list.list->items.push(item);
  }
  TemplateValue keepText(const String &text) { return TemplateValue::ofText(heap.keep(text.view())); }
  bool count(const TemplateNode &node);
  __attribute__((format(printf, 3, 4))) TemplateValue reject(const TemplateNode &node, const char *format, ...);

  TemplateHeap &heap;
  heddle_message *message;
  uint64_t steps = 0;
  int depth = 0;
  bool hasFailed = false;
};

} // namespace heddle::runtime

#endif
