#include "frontend/Syntax/ParserImpl.h"

#include <algorithm>

namespace heddle::syntax {

// ---------------------------------------------------------------- tokens

bool Parser::eat(std::string_view symbol) {
  if (!at(symbol)) {
    return false;
  }
  advance();
  return true;
}

bool Parser::eatWord(std::string_view word) {
  if (!current().isWord(word)) {
    return false;
  }
  advance();
  return true;
}

void Parser::need(std::string_view symbol, std::string_view after) {
  if (!eat(symbol)) {
    unexpected(after.empty() ? fmt::format("`{}`", symbol) : fmt::format("`{}` {}", symbol, after));
  }
}

Name Parser::name(std::string_view what) {
  if (!atName()) {
    if (current().kind == TokenKind::Keyword) {
      error(current().range(), fmt::format("expected {}, found the reserved word `{}`", what, current().text));
    } else {
      unexpected(what);
    }
    return {};
  }
  Name result{current().text, current().loc};
  advance();
  return result;
}

Name Parser::string(std::string_view what) {
  if (current().kind != TokenKind::String) {
    unexpected(what);
    return {};
  }
  std::string_view text = current().text;
  SourceLoc loc = current().loc;
  Name result{text.substr(1, text.size() - 2), {loc.file, loc.offset + 1}};
  advance();
  return result;
}

SourceRange Parser::since(size_t firstToken) const {
  return {tokens[firstToken].loc, std::max(lastEnd(), tokens[firstToken].loc.offset)};
}

// ---------------------------------------------------------------- errors and recovery

Diagnostic &Parser::error(SourceRange where, std::string message) {
  Diagnostic &result = diagnostics.error(where, std::move(message));
  poisoned = true;
  return result;
}

void Parser::unexpected(std::string_view wanted) {
  if (poisoned) {
    return;
  }
  const Token &token = current();
  std::string found = token.kind == TokenKind::End       ? "the end of the file"
                      : token.kind == TokenKind::Newline ? "the end of the line"
                                                         : fmt::format("`{}`", token.text.substr(0, 60));
  error(token.kind == TokenKind::Newline ? SourceRange(token.loc) : token.range(),
        fmt::format("expected {}, found {}", wanted, found));
}

bool Parser::tooDeep() {
  if (depth <= maxDepth) {
    return false;
  }
  if (!poisoned) {
    error(current().range(), fmt::format("nested more than {} levels deep", maxDepth));
  }
  stopped = true;
  return true;
}

/// Goes to the end of the statement that began at token `start`, and makes the parser whole again.
void Parser::recover(size_t start) {
  if (!poisoned) {
    return;
  }
  poisoned = false;
  unsigned level = tokens[start].braceDepth;
  if (stopped) {
    index = tokens.size() - 1;
  }
  for (; tokens[index].kind != TokenKind::End; ++index) {
    const Token &token = tokens[index];
    bool boundary = (token.kind == TokenKind::Newline || token.is(";")) && token.braceDepth <= level;
    if (boundary || (token.is("}") && token.braceDepth < level)) {
      return;
    }
  }
}

void Parser::skipNewlines() {
  while (current().kind == TokenKind::Newline || at(";")) {
    advance();
  }
}

void Parser::separator(std::string_view what) {
  if (current().kind == TokenKind::Newline || at(";")) {
    skipNewlines();
  } else if (!at("}") && !atEnd()) {
    unexpected(fmt::format("the end of the {}", what));
  }
}

// ---------------------------------------------------------------- files

void Parser::parseFile(File &file) {
  skipNewlines();
  bool declarations = false;
  while (!atEnd()) {
    size_t start = index;
    if (at("import")) {
      if (declarations) {
        error(current().range(), "imports stand before all else in a file");
      }
      file.imports.push_back(parseImport());
      if (poisoned) {
        file.imports.pop_back();
      }
    } else if (at("fn")) {
      declarations = true;
      file.functions.push_back(parseFunction());
    } else if (at("module") || at("model")) {
      declarations = true;
      file.modules.push_back(at("model") ? parseModel() : parseModule());
    } else if (current().isWord("format") && peek().kind == TokenKind::Name) {
      declarations = true;
      file.formats.push_back(parseFormat());
    } else {
      unexpected(declarations ? "`fn`, `module`, `model` or `format`"
                              : "`import`, `fn`, `module`, `model` or `format`");
    }
    separator("declaration");
    recover(start);
    skipNewlines();
  }
}

ImportDecl Parser::parseImport() {
  ImportDecl import;
  need("import");
  import.path.push_back(name());
  while (eat(".")) {
    if (eat("{")) {
      import.hasNames = true;
      import.names = list<Name>([&] { return name(); });
      need("}");
      break;
    }
    import.path.push_back(name());
  }
  return import;
}

static std::vector<Name> none() { return {}; }

ModuleDecl *Parser::parseModel() {
  size_t start = index;
  need("model");
  auto *model = context.make<ModuleDecl>(current().range());
  model->isModel = true;
  model->name = name("the model's name");
  auto strings = [&] { return list<Name>([&] { return string(); }); };
  model->implements = eatWord("implements") ? strings() : none();
  model->gguf = eatWord("gguf") ? strings() : none();
  model->body = parseBody();
  model->range = since(start);
  return model;
}

ModuleDecl *Parser::parseModule() {
  size_t start = index;
  need("module");
  auto *module = context.make<ModuleDecl>(current().range());
  module->name = name("the module's name");
  if (at("(")) {
    setRole(TokenRole::Open);
    advance();
    module->formals = parseFormals();
  }
  module->body = parseBody();
  module->range = since(start);
  return module;
}

FormatDecl *Parser::parseFormat() {
  size_t start = index;
  advance();
  auto *format = context.make<FormatDecl>(current().range());
  format->name = name("the format's name");
  if (at("(")) {
    setRole(TokenRole::Open);
    advance();
    format->formals = parseFormals();
  }
  format->dims = parseDims();
  need("{");
  skipNewlines();
  format->fields = list<Signature>([&] {
    skipNewlines();
    return parseField();
  });
  skipNewlines();
  if (!eatWord("decode")) {
    unexpected("`decode`");
  }
  if (at("(")) {
    setRole(TokenRole::Open);
  }
  need("(");
  format->variables = list<Name>([&] { return name(); });
  need(")");
  format->decode = parseBlock();
  skipNewlines();
  need("}");
  format->range = since(start);
  return format;
}

/// A stored field, whose type may be `u(bits)`.
Signature Parser::parseField() {
  Signature field;
  field.name = name("a field's name");
  if (at("[")) {
    field.hasShape = true;
    field.shape = parseShape();
  }
  need(":", "and the field's type");
  field.type.name = name("a type");
  if (at("(")) {
    field.type.args = parseArgs();
  }
  return field;
}

// ---------------------------------------------------------------- entry points

ParseResult parse(const SourceManager &sources, uint32_t file, AstContext &context, Diagnostics &diagnostics) {
  ParseResult result;
  result.file.id = file;
  result.stream = lex(sources, file, diagnostics);
  Parser(result.stream, context, diagnostics, result.parens).parseFile(result.file);
  return result;
}

Expr *Parser::parseWholeExpression() {
  Expr *result = parseExpr();
  skipNewlines();
  if (!poisoned && !atEnd()) {
    unexpected("the end of the expression");
  }
  return poisoned ? nullptr : result;
}

Expr *parseExpression(const SourceManager &sources, uint32_t file, AstContext &context, Diagnostics &diagnostics) {
  size_t before = diagnostics.numErrors();
  TokenStream stream = lex(sources, file, diagnostics);
  std::vector<ParenInsertion> parens;
  Expr *result = Parser(stream, context, diagnostics, parens).parseWholeExpression();
  return diagnostics.numErrors() == before ? result : nullptr;
}

} // namespace heddle::syntax
