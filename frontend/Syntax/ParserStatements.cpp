#include "frontend/Syntax/ParserImpl.h"

namespace heddle::syntax {

Block Parser::parseBlock() {
  Block block;
  DepthGuard guard(*this);
  if (tooDeep()) {
    return block;
  }
  need("{");
  skipNewlines();
  while (!poisoned && !at("}") && !atEnd()) {
    size_t start = index;
    Stmt *stmt = parseStmt();
    separator("statement");
    if (!poisoned) {
      block.push_back(stmt);
    }
    recover(start);
    skipNewlines();
  }
  need("}");
  return block;
}

Stmt *Parser::parseStmt() {
  if (at("axis")) {
    return parseAxes();
  }
  if (at("require")) {
    return parseRequire();
  }
  if (at("scan")) {
    return parseScan();
  }
  if (at("for")) {
    return parseFor();
  }
  if (at("if")) {
    return parseIf();
  }
  if (at("return")) {
    return parseReturn();
  }
  if (at("while")) {
    error(current().range(), "there is no `while` statement")
        .help("a bounded loop with a condition: `for i in n while c { ... }`");
  }
  for (std::string_view item : {"param", "module", "ignore", "state", "fn"}) {
    if (at(item)) {
      error(current().range(), fmt::format("`{}` stands in a module, not in a `fn`", item));
    }
  }
  return parseAssign();
}

AxesStmt *Parser::parseAxes() {
  size_t start = index;
  auto *axes = context.make<AxesStmt>(current().range());
  need("axis");
  axes->axes = list<AxisDecl>([&] { return parseAxis(); });
  axes->range = since(start);
  return axes;
}

AxisDecl Parser::parseAxis() {
  AxisDecl axis;
  axis.name = name("an axis's name");
  if (at("[")) {
    setRole(TokenRole::Open);
    advance();
    axis.ragged = name("the axis that the lengths belong to");
    need("]");
  }
  if (eat("=")) {
    if (eat("{")) {
      axis.isSet = true;
      axis.set.variable = name("a variable");
      need("in");
      axis.set.root = parseAdd();
      need(":", "and the condition of the members");
      axis.set.condition = parseOr();
      need("}");
    } else {
      axis.length = parseAdd();
    }
  }
  if (eat("<=")) {
    axis.bound = parseAdd();
  }
  if (eat(":")) {
    if (!eatWord("time")) {
      unexpected("`time`");
    }
    axis.time = true;
  }
  return axis;
}

RequireStmt *Parser::parseRequire() {
  size_t start = index;
  auto *require = context.make<RequireStmt>(current().range());
  need("require");
  require->condition = parseOr();
  require->range = since(start);
  return require;
}

Stmt *Parser::parseScan() {
  size_t start = index;
  auto *scan = context.make<ScanStmt>(current().range());
  need("scan");
  scan->variable = name("the scan's variable");
  need("in");
  scan->over = parseRange();
  scan->reverse = eat("reverse");
  if (eat("while")) {
    scan->condition = parseOr();
  }
  if (eat("carry")) {
    scan->carries = list<Carry>([&] { return parseCarry(); });
  }
  scan->body = parseBlock();
  scan->range = since(start);
  return scan;
}

Carry Parser::parseCarry() {
  Carry carry;
  carry.target = parseTarget();
  need("=", "and the initial value");
  carry.value = parseExpr();
  return carry;
}

Stmt *Parser::parseFor() {
  size_t start = index;
  auto *loop = context.make<ForStmt>(current().range());
  need("for");
  loop->variable = name("the loop's variable");
  need("in");
  loop->over = parseRange();
  if (eat("while")) {
    loop->condition = parseOr();
  }
  loop->body = parseBlock();
  loop->range = since(start);
  return loop;
}

Stmt *Parser::parseIf() {
  size_t start = index;
  DepthGuard guard(*this);
  auto *branch = context.make<IfStmt>(current().range());
  if (tooDeep()) {
    return branch;
  }
  need("if");
  branch->condition = parseOr();
  branch->then = parseBlock();
  if (eat("else")) {
    if (at("if")) {
      branch->otherwise.push_back(parseIf());
    } else {
      branch->otherwise = parseBlock();
    }
  }
  branch->range = since(start);
  return branch;
}

static bool isAssignOp(const Token &token) {
  return token.is("=") || token.is("+=") || token.is("-=") || token.is("*=");
}

Stmt *Parser::parseReturn() {
  size_t start = index;
  auto *result = context.make<ReturnStmt>(current().range());
  need("return");
  if (returnIsAssign()) {
    result->assign = parseAssign();
  } else {
    result->values = list<Expr *>([&] { return parseExpr(); });
  }
  result->range = since(start);
  return result;
}

/// Whether an assignment operator stands in this statement outside of all brackets.
bool Parser::returnIsAssign() {
  unsigned open = 0;
  for (size_t i = index; !poisoned && i < tokens.size(); ++i) {
    const Token &token = tokens[i];
    if (token.is("(") || token.is("[")) {
      ++open;
    } else if (token.is(")") || token.is("]")) {
      open -= open > 0;
    } else if (token.kind == TokenKind::Newline || token.is(";") || token.is("{") || token.is("}")) {
      return false;
    } else if (open == 0 && isAssignOp(token)) {
      return true;
    }
  }
  return false;
}

AssignStmt *Parser::parseAssign() {
  size_t start = index;
  auto *assign = context.make<AssignStmt>(current().range());
  assign->targets = list<Target>([&] { return parseTarget(); });
  bool maximum = current().isWord("max"), minimum = current().isWord("min");
  if ((maximum || minimum) && peek().is("=")) {
    assign->op = maximum ? AssignOp::Max : AssignOp::Min;
    advance();
    advance();
  } else if (isAssignOp(current())) {
    std::string_view op = current().text;
    assign->op = op == "+=" ? AssignOp::Add : op == "-=" ? AssignOp::Sub : op == "*=" ? AssignOp::Mul : AssignOp::Set;
    advance();
  } else {
    unexpected("an equation: `=`, `+=`, `-=`, `*=`, `max=` or `min=`");
  }
  assign->value = parseExpr(&assign->guard);
  assign->range = since(start);
  return assign;
}

Target Parser::parseTarget() {
  size_t start = index;
  Target target;
  target.name = name("the name that is defined");
  if (target.name.text == "_") {
    target.skip = true;
    target.range = since(start);
    return target;
  }
  if (at("[")) {
    target.indexed = true;
    target.indices = parseIndexList(&Parser::parseLeft);
  }
  if (eat(":")) {
    target.type = parseType();
  }
  target.range = since(start);
  return target;
}

Expr *Parser::parseLeft() {
  if (at("..")) {
    return literal(ExprKind::Rest);
  }
  return atName() && peek().is("in") ? parseDim() : parseBits();
}

RangeExpr Parser::parseRange() {
  RangeExpr range;
  range.first = parseBits();
  if (eat("..")) {
    range.end = parseBits();
  }
  return range;
}

} // namespace heddle::syntax
