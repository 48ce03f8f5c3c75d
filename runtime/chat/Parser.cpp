//===- Parser.cpp - statements of chat templates --------------------------===//

#include "runtime/chat/Parser.h"

#include "runtime/support/Message.h"

#include <algorithm>

namespace heddle::runtime {

TemplateNode *TemplateParser::make(Kind kind) const {
  TemplateNode *node = heap.make<TemplateNode>();
  node->kind = kind;
  node->line = peek().line;
  return node;
}

TemplateNode *TemplateParser::reject(const char *format, ...) {
  if (!hasFailed) {
    hasFailed = true;
    Text<300> words;
    va_list args;
    va_start(args, format);
    appendFormatted(words.data, sizeof words.data, &words.length, format, args);
    va_end(args);
    fail(message, HEDDLE_INVALID_INPUT, "the chat template cannot be used: line %u: %s", peek().line, words.data);
  }
  // Nothing is read any more: every loop sees the end.
  place = tokens.size() - 1;
  return heap.make<TemplateNode>();
}

bool TemplateParser::takeOp(std::string_view op) {
  bool isThere = isOp(op);
  place += isThere;
  return isThere;
}

bool TemplateParser::takeName(std::string_view name) {
  bool isThere = isName(name);
  place += isThere;
  return isThere;
}

void TemplateParser::expectOp(std::string_view op) {
  if (!takeOp(op)) {
    reject("`%s` is expected, found `%s`", shown(op).data, shown(peek().text).data);
  }
}

std::string_view TemplateParser::expectName(const char *what) {
  if (peek().kind != TokenKind::name) {
    reject("%s is expected", what);
    return {};
  }
  return tokens[place++].text;
}

void TemplateParser::endBlock() {
  if (peek().kind != TokenKind::blockEnd) {
    reject("`%%}` is expected, found `%s`", shown(peek().text).data);
  }
  skip();
}

TemplateNode *TemplateParser::parseAll() { return parseBody(nullptr, 0); }

/// Statements up to a block that begins with one of `ends`, which stays.
TemplateNode *TemplateParser::parseBody(const std::string_view *ends, size_t count) {
  Depth guard(*this);
  TemplateNode *first = nullptr, **last = &first;
  while (!hasFailed && peek().kind != TokenKind::end) {
    bool isBlock = peek().kind == TokenKind::blockBegin;
    std::string_view name = isBlock && place + 1 < tokens.size() ? tokens[place + 1].text : std::string_view();
    constexpr std::string_view closers[] = {"elif", "else", "endif", "endfor", "endset", "endmacro", "endgeneration"};
    if (isBlock && std::find(std::begin(closers), std::end(closers), name) != std::end(closers)) {
      if (std::find(ends, ends + count, name) == ends + count) {
        reject("`%s` has nothing to end here", shown(name).data);
      }
      return first;
    }
    *last = parseStatement();
    last = &(*last)->next;
  }
  if (count && !hasFailed) {
    reject("`%s` is missing", shown(ends[count - 1]).data);
  }
  return first;
}

TemplateNode *TemplateParser::parseStatement() {
  TemplateNode *node = make(Kind::text);
  if (peek().kind == TokenKind::data) {
    node->name = peek().text;
    skip();
    return node;
  }
  if (peek().kind == TokenKind::printBegin) {
    skip();
    node->kind = Kind::print;
    node->a = parseExpression();
    if (peek().kind != TokenKind::printEnd && !hasFailed) {
      return reject("`}}` is expected, found `%s`", shown(peek().text).data);
    }
    skip();
    return node;
  }
  skip(); // {%
  std::string_view name = expectName("the name of a block");
  if (name == "if") {
    return parseIf();
  }
  if (name == "for") {
    return parseFor();
  }
  if (name == "set") {
    return parseSet();
  }
  if (name == "macro") {
    return parseMacro();
  }
  if (name == "break" || name == "continue") {
    if (loops == 0) {
      return reject("`%s` outside of a loop", shown(name).data);
    }
    node->kind = name == "break" ? Kind::breakLoop : Kind::continueLoop;
    endBlock();
    return node;
  }
  if (name == "generation") {
    // Marks what a model wrote; the text is the same.
    constexpr std::string_view ends[] = {"endgeneration"};
    endBlock();
    node->kind = Kind::group;
    node->body = parseBody(ends, 1);
    skip();
    skip();
    endBlock();
    return node;
  }
  return reject(
      "the block `%s` is not supported; those that are: if, for, set, macro, break, continue, generation, raw",
      shown(name).data);
}

TemplateNode *TemplateParser::parseIf() {
  Depth guard(*this);
  constexpr std::string_view ends[] = {"elif", "else", "endif"};
  TemplateNode *node = make(Kind::choose);
  node->a = parseExpression();
  endBlock();
  node->body = parseBody(ends, 3);
  skip(); // {%
  if (takeName("elif")) {
    node->other = parseIf();
    return node;
  }
  if (takeName("else")) {
    endBlock();
    node->other = parseBody(ends + 2, 1);
    skip();
  }
  takeName("endif");
  endBlock();
  return node;
}

/// Names, separated by commas, or one name with a field.
TemplateNode *TemplateParser::parseTargets(bool allowsField, TemplateNode **field) {
  TemplateNode *first = nullptr, **last = &first;
  bool isGrouped = takeOp("(");
  do {
    TemplateNode *target = make(Kind::variable);
    target->name = expectName("a name to set");
    *last = target;
    last = &target->next;
    if (allowsField && first == target && takeOp(".")) {
      *field = make(Kind::setField);
      (*field)->name = expectName("the name of a field");
      return first;
    }
  } while (takeOp(",") && peek().kind == TokenKind::name);
  if (isGrouped) {
    expectOp(")");
  }
  return first;
}

TemplateNode *TemplateParser::parseFor() {
  constexpr std::string_view ends[] = {"else", "endfor"};
  TemplateNode *node = make(Kind::loop);
  node->targets = parseTargets(/*allowsField=*/false, nullptr);
  if (!takeName("in")) {
    return reject("`in` is expected");
  }
  // Without the condition of `a if b else c`, which would take the loop's own `if`.
  node->a = parseOr();
  if (takeName("if")) {
    node->b = parseExpression();
  }
  if (isName("recursive")) {
    return reject("`recursive` loops are not supported");
  }
  endBlock();
  ++loops;
  node->body = parseBody(ends, 2);
  --loops;
  skip(); // {%
  if (takeName("else")) {
    endBlock();
    node->other = parseBody(ends + 1, 1);
    skip();
  }
  takeName("endfor");
  endBlock();
  return node;
}

TemplateNode *TemplateParser::parseSet() {
  TemplateNode *node = make(Kind::set), *field = nullptr;
  TemplateNode *targets = parseTargets(/*allowsField=*/true, &field);
  node = field ? field : node;
  node->targets = targets;
  if (takeOp("=")) {
    node->a = parseExpression();
    if (isOp(",")) {
      TemplateNode *list = make(Kind::list);
      list->body = make(Kind::argument);
      list->body->a = node->a;
      for (TemplateNode *last = list->body; takeOp(",") && peek().kind != TokenKind::blockEnd; last = last->next) {
        last->next = make(Kind::argument);
        last->next->a = parseExpression();
      }
      node->a = list;
    }
    endBlock();
    return node;
  }
  if (isOp("|")) {
    return reject("a `set` block with a filter is not supported");
  }
  constexpr std::string_view ends[] = {"endset"};
  endBlock();
  node->body = parseBody(ends, 1);
  skip();
  skip();
  endBlock();
  return node;
}

TemplateNode *TemplateParser::parseMacro() {
  TemplateNode *node = make(Kind::macro);
  node->name = expectName("the name of a macro");
  expectOp("(");
  TemplateNode **last = &node->targets;
  while (!hasFailed && !isOp(")")) {
    *last = make(Kind::variable);
    (*last)->name = expectName("the name of a parameter");
    if (takeOp("=")) {
      (*last)->a = parseExpression();
    }
    last = &(*last)->next;
    if (!takeOp(",")) {
      break;
    }
  }
  expectOp(")");
  endBlock();
  constexpr std::string_view ends[] = {"endmacro"};
  int outer = std::exchange(loops, 0);
  node->body = parseBody(ends, 1);
  loops = outer;
  skip();
  skip();
  endBlock();
  return node;
}

heddle_status parseTemplate(std::string_view source, TemplateHeap *heap, TemplateNode **root, heddle_message *message) {
  Vector<TemplateToken> tokens;
  uint32_t line = 0;
  if (const char *problem = scanTemplate(source, &tokens, &line)) {
    return fail(message, HEDDLE_INVALID_INPUT, "the chat template cannot be used: line %u: %s", line, problem);
  }
  TemplateParser parser(tokens, *heap, message);
  *root = parser.parseAll();
  return parser.status();
}

} // namespace heddle::runtime
