//===- Parser.h - from tokens to nodes of chat templates ------------------===//
#ifndef HEDDLE_RUNTIME_CHAT_PARSER_H
#define HEDDLE_RUNTIME_CHAT_PARSER_H

#include "runtime/chat/Syntax.h"

namespace heddle::runtime {

/// Recursive descent over the tokens of one template. After a failure nothing is parsed any more.
class TemplateParser {
public:
  TemplateParser(const Vector<TemplateToken> &tokens, TemplateHeap &heap, heddle_message *message)
      : tokens(tokens), heap(heap), message(message) {}
  TemplateNode *parseAll();
  heddle_status status() const { return hasFailed ? HEDDLE_INVALID_INPUT : HEDDLE_OK; }

private:
  using Kind = TemplateNode::Kind;
  using TokenKind = TemplateToken::Kind;

  // Parser.cpp: statements.
  TemplateNode *parseBody(const std::string_view *ends, size_t count);
  TemplateNode *parseStatement();
  TemplateNode *parseIf();
  TemplateNode *parseFor();
  TemplateNode *parseSet();
  TemplateNode *parseMacro();
  TemplateNode *parseTargets(bool allowsField, TemplateNode **field);
  void endBlock();
  // ParseExpression.cpp.
  TemplateNode *parseExpression();
  TemplateNode *parseOr();
  TemplateNode *parseAnd();
  TemplateNode *parseNot();
  TemplateNode *parseCompare();
  TemplateNode *parseLevel(int level);
  TemplateNode *parsePower();
  TemplateNode *parseUnary(bool withFilters);
  TemplateNode *parsePrimary();
  TemplateNode *parseLiteral();
  TemplateNode *parsePostfix(TemplateNode *node, bool withFilters);
  TemplateNode *parseSubscript(TemplateNode *node);
  TemplateNode *parseTest(TemplateNode *node);
  TemplateNode *parseArguments();
  TemplateNode *parseItems(std::string_view close, Kind kind);
  std::string_view unescape(std::string_view written);

  const TemplateToken &peek() const { return tokens[place]; }
  bool isOp(std::string_view op) const { return peek().kind == TokenKind::op && peek().text == op; }
  bool isName(std::string_view name) const { return peek().kind == TokenKind::name && peek().text == name; }
  void skip() { place += place + 1 < tokens.size(); }
  bool takeOp(std::string_view op);
  bool takeName(std::string_view name);
  void expectOp(std::string_view op);
  std::string_view expectName(const char *what);
  TemplateNode *make(Kind kind) const;
  TemplateNode *makeBinary(std::string_view name, TemplateNode *a, TemplateNode *b) const;
  __attribute__((format(printf, 2, 3))) TemplateNode *reject(const char *format, ...);

  /// Bounds how deep the parser calls itself.
  struct Depth {
    TemplateParser &parser;
    explicit Depth(TemplateParser &parser) : parser(parser) {
      if (++parser.depth > 200) {
        parser.reject("it is nested too deeply");
      }
    }
    ~Depth() { --parser.depth; }
  };

  const Vector<TemplateToken> &tokens;
  TemplateHeap &heap;
  heddle_message *message;
  size_t place = 0;
  int depth = 0, loops = 0;
  bool hasFailed = false;
};

} // namespace heddle::runtime

#endif
