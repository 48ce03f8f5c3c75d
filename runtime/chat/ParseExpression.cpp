//===- ParseExpression.cpp - expressions of chat templates ----------------===//

#include "runtime/chat/Parser.h"
#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"

#include <algorithm>
#include <cstdlib>

namespace heddle::runtime {

TemplateNode *TemplateParser::makeBinary(std::string_view name, TemplateNode *a, TemplateNode *b) const {
  TemplateNode *node = make(Kind::binary);
  node->line = a->line;
  node->name = name;
  node->a = a;
  node->b = b;
  return node;
}

TemplateNode *TemplateParser::parseExpression() {
  Depth guard(*this);
  TemplateNode *node = parseOr();
  while (!hasFailed && takeName("if")) {
    TemplateNode *condition = make(Kind::condition);
    condition->a = node;
    condition->b = parseOr();
    condition->c = takeName("else") ? parseExpression() : nullptr;
    node = condition;
  }
  return node;
}

TemplateNode *TemplateParser::parseOr() {
  Depth guard(*this);
  TemplateNode *node = parseAnd();
  while (takeName("or")) {
    node = makeBinary("or", node, parseAnd());
  }
  return node;
}

TemplateNode *TemplateParser::parseAnd() {
  TemplateNode *node = parseNot();
  while (takeName("and")) {
    node = makeBinary("and", node, parseNot());
  }
  return node;
}

TemplateNode *TemplateParser::parseNot() {
  Depth guard(*this);
  if (!takeName("not")) {
    return parseCompare();
  }
  TemplateNode *node = make(Kind::unary);
  node->name = "not";
  node->a = parseNot();
  return node;
}

TemplateNode *TemplateParser::parseCompare() {
  TemplateNode *first = nullptr, *last = nullptr;
  TemplateNode *left = parseLevel(0);
  while (!hasFailed) {
    std::string_view name;
    for (std::string_view op : {"==", "!=", "<=", ">=", "<", ">"}) {
      name = name.empty() && takeOp(op) ? op : name;
    }
    if (name.empty() && takeName("in")) {
      name = "in";
    }
    bool isNotIn = name.empty() && isName("not") && tokens[place + 1].text == "in";
    if (isNotIn) {
      skip();
      skip();
      name = "not in";
    }
    if (name.empty()) {
      break;
    }
    TemplateNode *node = make(Kind::compare);
    node->name = name;
    node->a = left;
    node->b = left = parseLevel(0);
    (last ? last->c : first) = node;
    last = node;
  }
  return first ? first : left;
}

/// Levels of binding: + and -, then ~, then * / // and %.
TemplateNode *TemplateParser::parseLevel(int level) {
  constexpr std::string_view operators[][4] = {{"+", "-"}, {"~"}, {"*", "/", "//", "%"}};
  if (level == 3) {
    return parsePower();
  }
  TemplateNode *node = parseLevel(level + 1);
  while (!hasFailed) {
    std::string_view name;
    for (std::string_view op : operators[level]) {
      name = !op.empty() && name.empty() && takeOp(op) ? op : name;
    }
    if (name.empty()) {
      break;
    }
    node = makeBinary(name, node, parseLevel(level + 1));
  }
  return node;
}

TemplateNode *TemplateParser::parsePower() {
  TemplateNode *node = parseUnary(/*withFilters=*/true);
  while (takeOp("**")) {
    node = makeBinary("**", node, parseUnary(/*withFilters=*/true));
  }
  return node;
}

TemplateNode *TemplateParser::parseUnary(bool withFilters) {
  Depth guard(*this);
  if (isOp("-") || isOp("+")) {
    TemplateNode *node = make(Kind::unary);
    node->name = peek().text;
    skip();
    node->a = parseUnary(/*withFilters=*/false);
    return withFilters ? parsePostfix(node, true) : node;
  }
  return parsePostfix(parsePrimary(), withFilters);
}

/// A string's value: escapes as Python writes them.
std::string_view TemplateParser::unescape(std::string_view written) {
  if (written.find('\\') == std::string_view::npos) {
    return written;
  }
  String text;
  for (size_t i = 0; i < written.size(); ++i) {
    if (written[i] != '\\' || i + 1 == written.size()) {
      text.append(written[i]);
      continue;
    }
    char c = written[++i];
    constexpr std::string_view letters = "ntrbfav\\'\"", values = "\n\t\r\b\f\a\v\\'\"";
    size_t place = letters.find(c);
    size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
    if (place != std::string_view::npos) {
      text.append(values[place]);
    } else if (digits && i + digits < written.size()) {
      uint32_t point = 0;
      for (size_t d = 1; d <= digits; ++d) {
        char h = written[i + d];
        int value = h >= '0' && h <= '9' ? h - '0' : (h | 32) >= 'a' && (h | 32) <= 'f' ? (h | 32) - 'a' + 10 : -1;
        if (value < 0) {
          reject("a string has a damaged escape");
          return {};
        }
        point = point * 16 + static_cast<uint32_t>(value);
      }
      bool isScalar = point < 0x110000 && (point < 0xd800 || point > 0xdfff);
      char bytes[4];
      text.append(std::string_view(bytes, encodeUtf8(isScalar ? point : 0xfffd, bytes)));
      i += digits;
    } else if (c != '\n') {
      text.append('\\');
      text.append(c);
    }
  }
  return heap.keep(text.view());
}

TemplateNode *TemplateParser::parseLiteral() {
  TemplateNode *node = make(Kind::literal);
  std::string_view text = peek().text;
  if (peek().kind == TokenKind::string) {
    String joined;
    bool isFirst = true;
    while (peek().kind == TokenKind::string) {
      std::string_view part = unescape(peek().text);
      skip();
      if (isFirst && peek().kind != TokenKind::string) {
        node->value = TemplateValue::ofText(part);
        return node;
      }
      isFirst = false;
      joined.append(part);
    }
    node->value = TemplateValue::ofText(heap.keep(joined.view()));
    return node;
  }
  String digits;
  for (char c : text) {
    if (c != '_') {
      digits.append(c);
    }
  }
  if (peek().kind == TokenKind::real) {
    node->value = TemplateValue::ofReal(std::strtod(digits.c_str(), nullptr));
  } else {
    if (digits.size() > 18) {
      return reject("a number is too large");
    }
    node->value = TemplateValue::ofInteger(std::strtoll(digits.c_str(), nullptr, 10));
  }
  skip();
  return node;
}

TemplateNode *TemplateParser::parsePrimary() {
  Depth guard(*this);
  const TemplateToken &token = peek();
  if (token.kind == TokenKind::string || token.kind == TokenKind::integer || token.kind == TokenKind::real) {
    return parseLiteral();
  }
  if (token.kind == TokenKind::name) {
    TemplateNode *node = make(Kind::literal);
    skip();
    if (token.text == "true" || token.text == "True" || token.text == "false" || token.text == "False") {
      node->value = TemplateValue::ofTruth(token.text == "true" || token.text == "True");
    } else if (token.text == "none" || token.text == "None") {
      node->value = TemplateValue::none();
    } else {
      node->kind = Kind::variable;
      node->name = token.text;
    }
    return node;
  }
  if (takeOp("(")) {
    if (isOp(")")) {
      return parseItems(")", Kind::list);
    }
    TemplateNode *node = parseExpression();
    if (!isOp(",")) {
      expectOp(")");
      return node;
    }
    TemplateNode *list = make(Kind::list);
    list->body = make(Kind::argument);
    list->body->a = node;
    skip();
    list->body->next = parseItems(")", Kind::list)->body;
    return list;
  }
  if (takeOp("[")) {
    return parseItems("]", Kind::list);
  }
  if (takeOp("{")) {
    return parseItems("}", Kind::dict);
  }
  return reject("an expression is expected, found `%s`", shown(token.text).data);
}

/// The rest of a list or dict, behind its bracket.
TemplateNode *TemplateParser::parseItems(std::string_view close, Kind kind) {
  TemplateNode *node = make(kind), **last = &node->body;
  while (!hasFailed && !isOp(close)) {
    TemplateNode *item = make(Kind::argument);
    item->a = parseExpression();
    if (kind == Kind::dict) {
      expectOp(":");
      item->b = parseExpression();
    }
    *last = item;
    last = &item->next;
    if (!takeOp(",")) {
      break;
    }
  }
  expectOp(close);
  return node;
}

/// Arguments behind `(`.
TemplateNode *TemplateParser::parseArguments() {
  TemplateNode *first = nullptr, **last = &first;
  while (!hasFailed && !isOp(")")) {
    if (isOp("*") || isOp("**")) {
      return reject("arguments with * are not supported");
    }
    TemplateNode *argument = make(Kind::argument);
    if (peek().kind == TokenKind::name && tokens[place + 1].kind == TokenKind::op && tokens[place + 1].text == "=") {
      argument->name = peek().text;
      skip();
      skip();
    }
    argument->a = parseExpression();
    *last = argument;
    last = &argument->next;
    if (!takeOp(",")) {
      break;
    }
  }
  expectOp(")");
  return first;
}

TemplateNode *TemplateParser::parseSubscript(TemplateNode *node) {
  TemplateNode *item = make(Kind::item);
  item->a = node;
  item->b = isOp(":") ? nullptr : parseExpression();
  if (takeOp(":")) {
    item->kind = Kind::slice;
    item->c = isOp(":") || isOp("]") ? nullptr : parseExpression();
    if (takeOp(":")) {
      item->d = isOp("]") ? nullptr : parseExpression();
    }
  }
  expectOp("]");
  return item;
}

TemplateNode *TemplateParser::parseTest(TemplateNode *node) {
  bool isNegated = takeName("not");
  TemplateNode *test = make(Kind::test);
  test->a = node;
  test->name = expectName("the name of a test");
  // One argument may come without parentheses.
  const TemplateToken &token = peek();
  bool isWord = token.kind == TokenKind::name && token.text != "else" && token.text != "or" && token.text != "and" &&
                token.text != "is" && token.text != "if" && token.text != "in" && token.text != "not" &&
                token.text != "recursive";
  if (takeOp("(")) {
    test->body = parseArguments();
  } else if (isWord || token.kind == TokenKind::string || token.kind == TokenKind::integer ||
             token.kind == TokenKind::real || isOp("[") || isOp("{")) {
    test->body = make(Kind::argument);
    test->body->a = parsePostfix(parsePrimary(), /*withFilters=*/false);
  }
  if (!isNegated) {
    return test;
  }
  TemplateNode *negation = make(Kind::unary);
  negation->name = "not";
  negation->a = test;
  return negation;
}

TemplateNode *TemplateParser::parsePostfix(TemplateNode *node, bool withFilters) {
  while (!hasFailed) {
    if (takeOp(".")) {
      TemplateNode *field = make(Kind::field);
      field->a = node;
      if (peek().kind == TokenKind::integer) {
        field->kind = Kind::item;
        field->b = parseLiteral();
      } else {
        field->name = expectName("the name of a field");
      }
      node = field;
    } else if (takeOp("[")) {
      node = parseSubscript(node);
    } else if (takeOp("(")) {
      TemplateNode *call = make(Kind::call);
      call->a = node;
      call->body = parseArguments();
      node = call;
    } else if (withFilters && takeOp("|")) {
      TemplateNode *filter = make(Kind::filter);
      filter->a = node;
      filter->name = expectName("the name of a filter");
      filter->body = takeOp("(") ? parseArguments() : nullptr;
      node = filter;
    } else if (withFilters && takeName("is")) {
      node = parseTest(node);
    } else {
      break;
    }
  }
  return node;
}

} // namespace heddle::runtime
