#include "frontend/Syntax/ParserImpl.h"

#include <algorithm>
#include <array>

namespace heddle::syntax {

static constexpr std::array<std::string_view, 15> typeNames = {
    "float", "int", "bool", "f64", "f32", "f16", "bf16", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"};

static bool isTypeName(std::string_view text) {
  return std::find(typeNames.begin(), typeNames.end(), text) != typeNames.end();
}

Body Parser::parseBody() {
  Body body;
  DepthGuard guard(*this);
  if (tooDeep()) {
    return body;
  }
  need("{");
  skipNewlines();
  while (!poisoned && !at("}") && !atEnd()) {
    size_t start = index;
    Item *item = parseItem();
    separator("item");
    if (!poisoned) {
      body.push_back(item);
    }
    recover(start);
    skipNewlines();
  }
  need("}");
  return body;
}

Item *Parser::parseItem() {
  size_t start = index;
  if (current().isWord("config") && peek().is("{")) {
    return parseConfig();
  }
  if (at("axis")) {
    auto *item = context.make<AxesItem>(current().range());
    item->axes = parseAxes();
    item->range = since(start);
    return item;
  }
  if (eat("param")) {
    auto *item = context.make<ParamsItem>(current().range());
    item->params = list<ParamDecl>([&] { return parseParam(); });
    item->range = since(start);
    return item;
  }
  if (eat("ignore")) {
    auto *item = context.make<IgnoreItem>(current().range());
    item->pattern = string("the pattern of the tensors' names");
    return item;
  }
  if (at("require")) {
    auto *item = context.make<RequireItem>(current().range());
    item->require = parseRequire();
    item->range = since(start);
    return item;
  }
  if (eat("state")) {
    auto *item = context.make<StateItem>(current().range());
    item->target = parseTarget();
    need("=");
    item->value = parseExpr();
    item->range = since(start);
    return item;
  }
  if (at("module")) {
    return parseModule();
  }
  if (at("fn")) {
    return parseFunction();
  }
  if (at("if")) {
    return parseIfItem();
  }
  for (std::string_view statement : {"for", "scan", "return"}) {
    if (at(statement)) {
      error(current().range(), fmt::format("`{}` stands in a `fn`, not in a module", statement));
    }
  }
  auto *item = context.make<AssignItem>(current().range());
  item->assign = parseAssign();
  item->range = since(start);
  return item;
}

Item *Parser::parseIfItem() {
  size_t start = index;
  DepthGuard guard(*this);
  auto *item = context.make<IfItem>(current().range());
  if (tooDeep()) {
    return item;
  }
  need("if");
  item->condition = parseOr();
  item->then = parseBody();
  if (eat("else")) {
    if (at("if")) {
      item->otherwise.push_back(parseIfItem());
    } else {
      item->otherwise = parseBody();
    }
  }
  item->range = since(start);
  return item;
}

ConfigItem *Parser::parseConfig() {
  size_t start = index;
  auto *config = context.make<ConfigItem>(current().range());
  advance();
  need("{");
  skipNewlines();
  while (!poisoned && !at("}") && !atEnd()) {
    size_t first = index;
    ConfigOption option = parseOption();
    if (!eat(",")) {
      separator("option");
    }
    if (!poisoned) {
      config->options.push_back(option);
    }
    recover(first);
    skipNewlines();
  }
  need("}");
  config->range = since(start);
  return config;
}

ConfigOption Parser::parseOption() {
  ConfigOption option;
  option.name = name("a config key");
  if (eat("{")) {
    option.record = true;
    need("}");
    return option;
  }
  while (at("[")) {
    setRole(TokenRole::Open);
    advance();
    need("]");
    ++option.listDepth;
  }
  if (eatWord("from")) {
    option.from = list<Name>([&] { return string("the path of a key"); });
  }
  if (eat("=")) {
    option.defaultValue = parseExpr();
  }
  return option;
}

ParamDecl Parser::parseParam() {
  size_t start = index;
  ParamDecl param;
  if (eat("(")) {
    param.parts = list<Signature>([&] { return parseSignature(); });
    need(")");
    param.binding = parseBinding();
    param.range = since(start);
    return param;
  }
  param.name = name("a param's name");
  if (at("[")) {
    param.hasDims = true;
    param.dims = parseDims();
  }
  if (eat(":")) {
    if (current().isWord("index") || isTypeName(current().text)) {
      param.type = parseType();
    } else {
      param.modulePath.push_back(name("a type or a module"));
      while (eat(".")) {
        param.modulePath.push_back(name());
      }
      if (at("(")) {
        param.moduleArgs = parseArgs();
      }
    }
  }
  if (at("=")) {
    param.binding = parseBinding();
  }
  param.range = since(start);
  return param;
}

Binding Parser::parseBinding() {
  Binding binding;
  need("=");
  binding.given = true;
  binding.first = parseStored();
  if (eatWord("gguf")) {
    binding.hasGguf = true;
    binding.gguf = parseStored();
  }
  while (eat("else")) {
    Binding::Alternative alternative;
    if (current().kind == TokenKind::String) {
      alternative.stored = parseStored();
    } else {
      alternative.value = parseAdd();
    }
    binding.alternatives.push_back(alternative);
  }
  return binding;
}

Stored Parser::parseStored() {
  Stored stored;
  stored.name = string("the name of a stored tensor");
  if (atName() && peek().is("[")) {
    stored.variable = name();
    stored.dims = parseDims();
    need(":", "and the value");
    stored.value = parseExpr();
  }
  return stored;
}

std::vector<Expr *> Parser::parseDims() { return parseIndexList(&Parser::parseDim); }

Expr *Parser::parseDim() {
  if (atName() && peek().is("in")) {
    auto *dim = context.make<AnnotatedExpr>(current().range());
    size_t start = index;
    dim->variable.name = name();
    need("in");
    dim->variable.range = parseRange();
    dim->range = since(start);
    return finish(dim, {dim->variable.range.first, dim->variable.range.end});
  }
  return parseAdd();
}

FunctionDecl *Parser::parseFunction() {
  size_t start = index;
  auto *function = context.make<FunctionDecl>(current().range());
  function->keyword = current().loc;
  need("fn");
  if (atName()) {
    function->name = name();
    if (at("(")) {
      setRole(TokenRole::Open);
    }
  }
  need("(");
  function->formals = parseFormals();
  if (eat("->")) {
    function->hasResults = true;
    if (eat("(")) {
      function->results = list<Signature>([&] { return parseValue(); });
      need(")");
    } else {
      function->results.push_back(parseValue());
    }
  }
  if (eatWord("lowered")) {
    function->lowered = string("the name of a registered form");
  }
  function->body = parseBlock();
  function->range = since(start);
  return function;
}

/// After `(`, up to and with `)`.
std::vector<Formal> Parser::parseFormals() {
  std::vector<Formal> formals;
  if (!at(")")) {
    formals = list<Formal>([&] { return parseFormal(); });
  }
  need(")");
  return formals;
}

Formal Parser::parseFormal() {
  Formal formal;
  if (eat("axis")) {
    formal.isAxis = true;
    formal.sig.name = name("the axis's name");
    return formal;
  }
  formal.sig = parseSignature();
  if (eat("=")) {
    formal.defaultValue = parseExpr();
  }
  return formal;
}

Signature Parser::parseSignature() {
  Signature sig;
  sig.name = name("an argument's name");
  if (at("[")) {
    sig.hasShape = true;
    sig.shape = parseShape();
  }
  if (eat(":")) {
    sig.type = parseType();
  }
  return sig;
}

std::vector<Size> Parser::parseShape() {
  std::vector<Size> shape;
  if (!poisoned && index && tokens[index - 1].kind == TokenKind::Name) {
    setRole(TokenRole::Open);
  }
  need("[");
  if (!at("]")) {
    shape = list<Size>([&] { return parseSize(); });
  }
  need("]");
  return shape;
}

Size Parser::parseSize() {
  Size size;
  size_t start = index;
  if (eat("..")) {
    size.kind = Size::Kind::Rest;
  } else if (eatWord("_")) {
    size.kind = Size::Kind::Hole;
  } else {
    size.axis = parseAdd();
    if (eat("<=")) {
      size.bound = parseAdd();
    }
  }
  size.range = since(start);
  return size;
}

/// A result: `[T, D]`, `y[T, D] : int`, `n : int`, `float`.
Signature Parser::parseValue() {
  Signature value;
  if (atName() && !current().isWord("index") && (peek().is("[") || peek().is(":"))) {
    value.name = name();
  }
  if (at("[")) {
    value.hasShape = true;
    value.shape = parseShape();
    if (eat(":")) {
      value.type = parseType();
    }
    return value;
  }
  if (!value.name.empty()) {
    need(":", "and the type of the result");
  }
  value.type = parseType();
  return value;
}

TypeExpr Parser::parseType() {
  TypeExpr type;
  if (current().isWord("index")) {
    type.name = name();
    type.of = parsePower();
    return type;
  }
  if (atName() && !isTypeName(current().text)) {
    std::vector<std::string_view> known(typeNames.begin(), typeNames.end());
    known.push_back("index");
    std::string_view near = nearestName(current().text, known);
    Diagnostic &d = error(current().range(), fmt::format("unknown type `{}`", current().text));
    d.help(near.empty() ? "types are float, int, bool, index AXIS and f64 f32 f16 bf16 i8 i16 i32 i64 u8 u16 u32 u64"
                        : fmt::format("did you mean `{}`?", near));
    return type;
  }
  type.name = name("a type");
  return type;
}

} // namespace heddle::syntax
