#include "frontend/Syntax/ParserImpl.h"

namespace heddle::syntax {

/// `NAME ( list )`: a binder iff a primary follows on the line, or the list holds `->`, `:` or a range; else a call.
Expr *Parser::parseBinderOrCall() {
  size_t start = index;
  DepthGuard nesting(*this);
  auto *callee = context.make<NameExpr>(current().range());
  if (tooDeep()) {
    return callee;
  }
  callee->name = name();
  auto *binder = context.make<BinderExpr>(callee->range);
  binder->function = callee->name;
  std::vector<Argument> args;
  bool onlyBinder = false;
  parseParens(*binder, args, onlyBinder);
  if (poisoned) {
    return callee;
  }
  if (!onlyBinder && !beginsPrimary()) {
    auto *call = context.make<CallExpr>(since(start));
    call->callee = callee;
    call->args = std::move(args);
    for (const Argument &arg : call->args) {
      raise(call, arg.value);
    }
    return call;
  }
  if (!beginsPrimary()) {
    std::string_view head = binder->function.text;
    if (at("-")) {
      error(current().range(), fmt::format("the body of `{}` may not begin with a sign", head))
          .help(fmt::format("write the body in parentheses: `{}(...) (-...)`", head));
    } else if (current().kind == TokenKind::Newline && !poisoned) {
      error(SourceRange(current().loc), fmt::format("expected the body of `{}`, found the end of the line", head))
          .help("the body begins on the line of the binder; inside parentheses a line may end anywhere");
    } else {
      unexpected(fmt::format("the body of `{}`", head));
    }
    return callee;
  }
  for (const Argument &arg : args) {
    Variable variable;
    if (!arg.name.empty()) {
      binder->args.push_back(arg);
      continue;
    }
    if (arg.value->kind == ExprKind::Name) {
      variable.name = arg.value->as<NameExpr>()->name;
    } else if (arg.value->kind == ExprKind::Annotated) {
      variable = arg.value->as<AnnotatedExpr>()->variable;
    } else {
      auto *in = arg.value->kind == ExprKind::Binary ? arg.value->as<BinaryExpr>() : nullptr;
      if (!in || in->op != BinaryOp::In || in->lhs->kind != ExprKind::Name) {
        error(arg.value->range,
              fmt::format("`{}` is followed by a body, so it binds variables, and this is none", binder->function.text))
            .help("a binder's list is `v`, `v in AXIS` or `v in a..b`; after a call, an operator is missing");
        return callee;
      }
      variable = {in->lhs->as<NameExpr>()->name, {in->rhs, nullptr}};
    }
    binder->vars.push_back(variable);
  }
  if (binder->vars.empty()) {
    error(since(start), fmt::format("the binder `{}` binds no variable", binder->function.text));
    return callee;
  }
  binder->body = parsePower();
  binder->bodyIsProduct = binder->body->kind == ExprKind::Binder;
  while (at("*") || at("/") || at("%")) {
    BinaryOp op = at("*") ? BinaryOp::Mul : at("/") ? BinaryOp::Div : BinaryOp::Mod;
    SourceRange range = current().range();
    advance();
    binder->body = binary(op, binder->body, range, parseUnary());
    binder->bodyIsProduct = true;
  }
  binder->range = since(start);
  binder->firstToken = static_cast<uint32_t>(start);
  binder->lastToken = static_cast<uint32_t>(index ? index - 1 : 0);
  finish(binder, {binder->body, binder->guard});
  for (const Argument &arg : binder->args) {
    raise(binder, arg.value);
  }
  return binder;
}

/// The list of a binder or a call, which look alike until the end. Arguments by place may turn out to be variables.
void Parser::parseParens(BinderExpr &binder, std::vector<Argument> &args, bool &onlyBinder) {
  std::vector<size_t> commas;
  std::vector<Expr *> items;
  setRole(TokenRole::Open);
  need("(");
  while (!poisoned && !at(")")) {
    if (atName() && peek().is("=")) {
      Argument arg;
      arg.name = name();
      need("=");
      arg.value = parseExpr();
      args.push_back(arg);
    } else {
      if (onlyBinder && (binder.guard || !binder.made.empty())) {
        error(current().range(), "only named arguments may follow the made variables and the guard of a binder");
        return;
      }
      Expr *value = parseExpr();
      if (at("..")) {
        auto *in = value->kind == ExprKind::Binary ? value->as<BinaryExpr>() : nullptr;
        if (!in || in->op != BinaryOp::In || in->lhs->kind != ExprKind::Name) {
          error(current().range(), "a range stands after `in`").help("write `v in a..b`");
          return;
        }
        advance();
        auto *annotated = context.make<AnnotatedExpr>(value->range);
        annotated->variable = {in->lhs->as<NameExpr>()->name, {in->rhs, parseBits()}};
        annotated->range = sinceExpr(value);
        value = finish(annotated, {in->rhs, annotated->variable.range.end});
        onlyBinder = true;
      }
      args.push_back({Name(), value});
      items.push_back(value);
    }
    if (!args.empty() && args.back().name.empty() && eat("->")) {
      onlyBinder = true;
      binder.made.push_back(parseVariable());
      while (at(",") && !(peek().kind == TokenKind::Name && peek(2).is("="))) {
        advance();
        binder.made.push_back(parseVariable());
      }
    }
    if (!binder.guard && eat(":")) {
      onlyBinder = true;
      binder.guard = parseOr();
    }
    if (!at(",")) {
      break;
    }
    commas.push_back(index);
    advance();
    if (at(")")) {
      unexpected("an argument");
    }
  }
  need(")");
  if (!poisoned && items.size() == args.size() && !onlyBinder && beginsPrimary()) {
    markBareList(items, commas);
  }
}

Variable Parser::parseVariable() {
  Variable variable;
  variable.name = name("a variable");
  if (eat("in")) {
    variable.range = parseRange();
  }
  return variable;
}

std::vector<Argument> Parser::parseArgs() {
  SourceRange open = current().range();
  BinderExpr *list = context.make<BinderExpr>(open);
  std::vector<Argument> args;
  bool onlyBinder = false;
  parseParens(*list, args, onlyBinder);
  if (!poisoned && onlyBinder) {
    error(open, "a guard, `->` or a range stands only in a binder").help("a binder is a name, its list and a body");
  }
  return args;
}

} // namespace heddle::syntax
