#ifndef HEDDLE_FRONTEND_SYNTAX_PARSERIMPL_H
#define HEDDLE_FRONTEND_SYNTAX_PARSERIMPL_H

#include "frontend/Syntax/Parser.h"

#include <fmt/format.h>

namespace heddle::syntax {

/// Recursive descent, one method per production. After an error the parser is *poisoned*: the current token matches
/// nothing, so that every loop and production ends at once, until a statement boundary is found. No exceptions, no
/// null results: a production that failed returns an empty node that nobody looks at.
class Parser {
public:
  Parser(TokenStream &stream, AstContext &context, Diagnostics &diagnostics, std::vector<ParenInsertion> &parens)
      : tokens(stream.tokens), context(context), diagnostics(diagnostics), parens(parens) {}

  void parseFile(File &file);
  Expr *parseWholeExpression();

private:
  /// Bounds for hostile text: nesting of productions, and the height of an expression tree (a chain leans left).
  static constexpr unsigned maxDepth = 400;
  static constexpr unsigned maxHeight = 1000;

  // Tokens.
  const Token &current() const { return poisoned ? poison : tokens[index]; }
  const Token &peek(size_t ahead = 1) const {
    return poisoned ? poison : tokens[std::min(index + ahead, tokens.size() - 1)];
  }
  bool at(std::string_view symbol) const { return current().is(symbol); }
  bool atEnd() const { return poisoned || tokens[index].kind == TokenKind::End; }
  bool atName() const { return current().kind == TokenKind::Name; }
  bool eat(std::string_view symbol);
  bool eatWord(std::string_view word);
  void need(std::string_view symbol, std::string_view after = "");
  void advance() { index += !poisoned && index + 1 < tokens.size(); }
  void setRole(TokenRole role) {
    if (!poisoned) {
      tokens[index].role = role;
    }
  }
  Name name(std::string_view what = "a name");
  Name string(std::string_view what = "a string");
  SourceRange since(size_t firstToken) const;
  SourceRange sinceExpr(const Expr *first) const { return {first->range.begin, lastEnd()}; }
  uint32_t lastEnd() const { return tokens[index ? index - 1 : 0].end(); }

  // Errors and recovery.
  Diagnostic &error(SourceRange where, std::string message);
  void unexpected(std::string_view wanted);
  void recover(size_t start);
  void skipNewlines();
  void separator(std::string_view what);
  bool tooDeep();

  struct DepthGuard {
    explicit DepthGuard(Parser &parser) : parser(parser) { ++parser.depth; }
    ~DepthGuard() { --parser.depth; }
    Parser &parser;
  };

  template <typename T, typename F> std::vector<T> list(F parseOne) {
    std::vector<T> result;
    result.push_back(parseOne());
    while (eat(",")) {
      result.push_back(parseOne());
    }
    return result;
  }

  // Files and modules (Parser.cpp, ParserItems.cpp).
  ImportDecl parseImport();
  ModuleDecl *parseModel();
  ModuleDecl *parseModule();
  FormatDecl *parseFormat();
  Signature parseField();
  FunctionDecl *parseFunction();
  Body parseBody();
  Item *parseItem();
  Item *parseIfItem();
  ConfigItem *parseConfig();
  ConfigOption parseOption();
  ParamDecl parseParam();
  Binding parseBinding();
  Stored parseStored();
  std::vector<Expr *> parseDims();
  Expr *parseDim();
  std::vector<Formal> parseFormals();
  Formal parseFormal();
  Signature parseSignature();
  std::vector<Size> parseShape();
  Size parseSize();
  Signature parseValue();
  TypeExpr parseType();

  // Statements (ParserStatements.cpp).
  Block parseBlock();
  Stmt *parseStmt();
  AxesStmt *parseAxes();
  AxisDecl parseAxis();
  RequireStmt *parseRequire();
  Stmt *parseScan();
  Stmt *parseFor();
  Stmt *parseIf();
  Stmt *parseReturn();
  bool returnIsAssign();
  AssignStmt *parseAssign();
  Target parseTarget();
  Expr *parseLeft();
  Carry parseCarry();
  RangeExpr parseRange();

  // Expressions (ParserExpressions.cpp).
  /// A trailing `where` without `else` is left in `*guard` if that is given, else an error.
  Expr *parseExpr(Expr **guard = nullptr);
  Expr *parseOr();
  Expr *parseAnd();
  Expr *parseNot();
  Expr *parseCmp();
  Expr *parseBits();
  Expr *parseAdd();
  Expr *parseMul();
  Expr *parseUnary();
  Expr *parsePower();
  Expr *parsePostfix();
  Expr *parsePrimary();
  Expr *parseIndex();
  Expr *parseIndexing(Expr *base);
  Expr *parseBinderOrCall();
  void parseParens(BinderExpr &binder, std::vector<Argument> &args, bool &onlyBinder);
  Variable parseVariable();
  std::vector<Argument> parseArgs();
  bool beginsPrimary() const;
  Expr *binary(BinaryOp op, Expr *lhs, SourceRange opRange, Expr *rhs);
  Expr *literal(ExprKind kind);
  void noteBinderBeforeSum(Expr *lhs);
  void markBareList(const std::vector<Expr *> &items, const std::vector<size_t> &commas);
  std::vector<Expr *> parseIndexList(Expr *(Parser::*parseOne)());
  /// Sets the height of a new node from its children's; too high a tree is an error.
  template <typename T> T *finish(T *expr, std::initializer_list<const Expr *> children) {
    for (const Expr *child : children) {
      raise(expr, child);
    }
    return expr;
  }
  void raise(Expr *expr, const Expr *child);

  std::vector<Token> &tokens;
  AstContext &context;
  Diagnostics &diagnostics;
  std::vector<ParenInsertion> &parens;
  size_t index = 0;
  unsigned depth = 0;
  unsigned indexDepth = 0; // inside `[ ]` of an index or a shape
  bool poisoned = false;
  bool stopped = false;
  Token poison;
};

} // namespace heddle::syntax

#endif // HEDDLE_FRONTEND_SYNTAX_PARSERIMPL_H
