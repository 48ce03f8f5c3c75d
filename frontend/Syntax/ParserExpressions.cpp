#include "frontend/Syntax/ParserImpl.h"

#include <algorithm>

namespace heddle::syntax {

std::string_view spelling(BinaryOp op) {
  static constexpr std::string_view spellings[] = {"or", "and", "==", "!=", "<", "<=", ">", ">=", "in", "<<",
                                                   ">>", "&",   "|",  "+",  "-", "*",  "/", "%",  "^"};
  return spellings[static_cast<size_t>(op)];
}

void Parser::raise(Expr *expr, const Expr *child) {
  if (!child) {
    return;
  }
  expr->height = std::max<uint16_t>(expr->height, static_cast<uint16_t>(child->height + 1));
  if (expr->height > maxHeight && !poisoned) {
    error(expr->range, fmt::format("an expression of more than {} nested operations", maxHeight))
        .help("give parts of it names of their own");
    stopped = true;
  }
}

Expr *Parser::binary(BinaryOp op, Expr *lhs, SourceRange opRange, Expr *rhs) {
  auto *expr = context.make<BinaryExpr>(SourceRange(lhs->range, rhs->range));
  expr->op = op;
  expr->opRange = opRange;
  expr->lhs = lhs;
  expr->rhs = rhs;
  return finish(expr, {lhs, rhs});
}

Expr *Parser::literal(ExprKind kind) {
  auto *expr = context.make<LiteralExpr>(current().range());
  expr->kind = kind;
  expr->text = current().text;
  advance();
  return expr;
}

Expr *Parser::parseExpr(Expr **guard) {
  DepthGuard nesting(*this);
  if (tooDeep()) {
    return literal(ExprKind::None);
  }
  Expr *value = parseOr();
  if (!at("where")) {
    return value;
  }
  SourceRange where = current().range();
  advance();
  Expr *condition = parseOr();
  if (eat("else")) {
    Expr *otherwise = parseExpr(guard);
    auto *expr = context.make<WhereExpr>(SourceRange(value->range, otherwise->range));
    expr->value = value;
    expr->condition = condition;
    expr->otherwise = otherwise;
    return finish(expr, {value, condition, otherwise});
  }
  if (guard) {
    *guard = condition;
  } else if (!poisoned) {
    error(where, "a `where` inside an expression needs an `else`").help("write `a where c else b`");
  }
  return value;
}

Expr *Parser::parseOr() {
  Expr *result = parseAnd();
  while (at("or")) {
    SourceRange op = current().range();
    advance();
    result = binary(BinaryOp::Or, result, op, parseAnd());
  }
  return result;
}

Expr *Parser::parseAnd() {
  Expr *result = parseNot();
  while (at("and")) {
    SourceRange op = current().range();
    advance();
    result = binary(BinaryOp::And, result, op, parseNot());
  }
  return result;
}

Expr *Parser::parseNot() {
  if (!at("not")) {
    return parseCmp();
  }
  DepthGuard nesting(*this);
  SourceRange op = current().range();
  advance();
  Expr *operand = tooDeep() ? literal(ExprKind::None) : parseNot();
  auto *expr = context.make<UnaryExpr>(SourceRange(op, operand->range));
  expr->kind = ExprKind::Not;
  expr->operand = operand;
  return finish(expr, {operand});
}

/// The operator at a token, if it is one of [first, last].
static bool operatorAt(const Token &token, BinaryOp first, BinaryOp last, BinaryOp &op) {
  if (token.kind != TokenKind::Symbol && token.kind != TokenKind::Keyword) {
    return false;
  }
  for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i) {
    if (token.text == spelling(static_cast<BinaryOp>(i))) {
      op = static_cast<BinaryOp>(i);
      return true;
    }
  }
  return false;
}

Expr *Parser::parseCmp() {
  Expr *result = parseBits();
  for (BinaryOp op; operatorAt(current(), BinaryOp::Eq, BinaryOp::In, op);) {
    SourceRange range = current().range();
    advance();
    result = binary(op, result, range, parseBits());
  }
  return result;
}

Expr *Parser::parseBits() {
  Expr *result = parseAdd();
  for (BinaryOp op; operatorAt(current(), BinaryOp::Shl, BinaryOp::BitOr, op);) {
    SourceRange range = current().range();
    advance();
    result = binary(op, result, range, parseAdd());
  }
  return result;
}

Expr *Parser::parseAdd() {
  Expr *result = parseMul();
  for (BinaryOp op; operatorAt(current(), BinaryOp::Add, BinaryOp::Sub, op);) {
    noteBinderBeforeSum(result);
    SourceRange range = current().range();
    advance();
    result = binary(op, result, range, parseMul());
  }
  return result;
}

/// A binder ends before `+`; the formatter shows it by parentheses.
void Parser::noteBinderBeforeSum(Expr *lhs) {
  while (lhs->kind == ExprKind::Binary && lhs->as<BinaryExpr>()->rhs) {
    lhs = lhs->as<BinaryExpr>()->rhs;
  }
  if (lhs->kind == ExprKind::Binder && !poisoned) {
    parens.push_back({lhs->as<BinderExpr>()->firstToken, lhs->as<BinderExpr>()->lastToken});
  }
}

static bool isSimpleFactor(const Expr *expr) {
  return expr->kind == ExprKind::Name || expr->kind == ExprKind::Number || expr->kind == ExprKind::Paren;
}

Expr *Parser::parseMul() {
  Expr *result = parseUnary();
  for (BinaryOp op; operatorAt(current(), BinaryOp::Mul, BinaryOp::Mod, op);) {
    size_t opToken = index;
    SourceRange range = current().range();
    advance();
    Expr *rhs = parseUnary();
    if (op == BinaryOp::Mul && indexDepth && isSimpleFactor(result) && isSimpleFactor(rhs)) {
      tokens[opToken].role = TokenRole::TightStar;
    }
    result = binary(op, result, range, rhs);
  }
  return result;
}

Expr *Parser::parseUnary() {
  if (!at("-")) {
    return parsePower();
  }
  DepthGuard nesting(*this);
  SourceRange op = current().range();
  setRole(TokenRole::Unary);
  advance();
  Expr *operand = tooDeep() ? literal(ExprKind::None) : parseUnary();
  auto *expr = context.make<UnaryExpr>(SourceRange(op, operand->range));
  expr->kind = ExprKind::Negate;
  expr->operand = operand;
  return finish(expr, {operand});
}

Expr *Parser::parsePower() {
  Expr *base = parsePostfix();
  if (base->kind == ExprKind::Binder || !at("^")) {
    return base;
  }
  DepthGuard nesting(*this);
  SourceRange op = current().range();
  advance();
  return binary(BinaryOp::Pow, base, op, tooDeep() ? literal(ExprKind::None) : parseUnary());
}

bool Parser::beginsPrimary() const {
  const Token &token = current();
  return token.kind == TokenKind::Name || token.kind == TokenKind::Number || token.kind == TokenKind::String ||
         token.is("(") || token.is("true") || token.is("false") || token.is("none");
}

Expr *Parser::parsePostfix() {
  bool named = atName() && peek().is("(");
  Expr *result = named ? parseBinderOrCall() : parsePrimary();
  if (result->kind == ExprKind::Binder) {
    return result;
  }
  while (!poisoned) {
    if (at("[")) {
      result = parseIndexing(result);
    } else if (at("(")) {
      if (result->kind == ExprKind::Call) {
        error(current().range(), "the result of a call cannot be called");
        return result;
      }
      if (result->kind != ExprKind::Index && result->kind != ExprKind::Member) {
        return result;
      }
      auto *call = context.make<CallExpr>(result->range);
      call->callee = result;
      call->args = parseArgs();
      call->range = sinceExpr(result);
      finish(call, {result});
      for (const Argument &arg : call->args) {
        raise(call, arg.value);
      }
      result = call;
    } else if (eat(".")) {
      auto *member = context.make<MemberExpr>(result->range);
      member->base = result;
      member->member = name("a member's name");
      member->range = sinceExpr(result);
      result = finish(member, {result});
    } else {
      return result;
    }
  }
  return result;
}

/// `[ a, b, c ]`, marking lists of bare variables for the formatter.
std::vector<Expr *> Parser::parseIndexList(Expr *(Parser::*parseOne)()) {
  std::vector<Expr *> items;
  std::vector<size_t> commas;
  setRole(TokenRole::Open);
  need("[");
  ++indexDepth;
  items.push_back((this->*parseOne)());
  while (at(",")) {
    commas.push_back(index);
    advance();
    items.push_back((this->*parseOne)());
  }
  --indexDepth;
  markBareList(items, commas);
  need("]");
  return items;
}

void Parser::markBareList(const std::vector<Expr *> &items, const std::vector<size_t> &commas) {
  bool bare = std::all_of(items.begin(), items.end(), [](const Expr *item) {
    if (item->kind == ExprKind::Number) {
      return true;
    }
    char c =
        item->kind == ExprKind::Name && !item->as<NameExpr>()->name.empty() ? item->as<NameExpr>()->name.text[0] : 'A';
    return c < 'A' || c > 'Z';
  });
  for (size_t comma : commas) {
    tokens[comma].role = bare ? TokenRole::BareComma : TokenRole::Plain;
  }
}

Expr *Parser::parseIndexing(Expr *base) {
  auto *expr = context.make<IndexExpr>(base->range);
  expr->base = base;
  std::vector<size_t> commas;
  setRole(TokenRole::Open);
  need("[");
  ++indexDepth;
  expr->indices.push_back(parseIndex());
  while (at(",")) {
    commas.push_back(index);
    advance();
    expr->indices.push_back(parseIndex());
  }
  if (eat("else")) {
    expr->fallback = parseExpr();
  } else {
    markBareList(expr->indices, commas);
  }
  --indexDepth;
  if (at("where")) {
    error(current().range(), "a `where` in an index needs parentheses").help("write `x[(a where c else b)]`");
  }
  if (at(":")) {
    error(current().range(), "there are no `:` slices").help("an axis name keeps that axis whole: `x[t, D]`");
  }
  need("]");
  expr->range = sinceExpr(base);
  finish(expr, {base, expr->fallback});
  for (const Expr *item : expr->indices) {
    raise(expr, item);
  }
  return expr;
}

Expr *Parser::parseIndex() { return at("..") ? literal(ExprKind::Rest) : parseBits(); }

Expr *Parser::parsePrimary() {
  const Token &token = current();
  switch (token.kind) {
  case TokenKind::Number:
    return literal(ExprKind::Number);
  case TokenKind::String: {
    auto *expr = context.make<LiteralExpr>(token.range());
    expr->kind = ExprKind::String;
    expr->text = string().text;
    return expr;
  }
  case TokenKind::Name: {
    auto *expr = context.make<NameExpr>(token.range());
    expr->name = name();
    return expr;
  }
  default:
    break;
  }
  if (at("true") || at("false") || at("none")) {
    return literal(at("true") ? ExprKind::True : at("false") ? ExprKind::False : ExprKind::None);
  }
  size_t start = index;
  if (eat("(")) {
    auto *expr = context.make<ParenExpr>(tokens[start].range());
    expr->inner = parseExpr();
    need(")");
    expr->range = since(start);
    return finish(expr, {expr->inner});
  }
  if (eat("[")) {
    auto *expr = context.make<ArrayExpr>(tokens[start].range());
    expr->elements = list<Expr *>([&] { return parseExpr(); });
    need("]");
    expr->range = since(start);
    for (const Expr *element : expr->elements) {
      raise(expr, element);
    }
    return expr;
  }
  unexpected("an expression");
  return context.make<LiteralExpr>(tokens[index].range());
}

} // namespace heddle::syntax
