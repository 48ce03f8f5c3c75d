#include "frontend/Syntax/Lexer.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace heddle::syntax {

static constexpr std::array<std::string_view, 24> keywords = {
    "and",    "axis", "carry", "else", "false", "fn",      "for",    "if",      "ignore", "import", "in",   "model",
    "module", "none", "not",   "or",   "param", "require", "return", "reverse", "scan",   "state",  "true", "where"};

bool isKeyword(std::string_view word) {
  return word == "while" || std::find(keywords.begin(), keywords.end(), word) != keywords.end();
}

static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
static bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Operators that join what stands before and after them, so that a newline beside one ends nothing.
static bool isInfix(const Token &token) {
  static constexpr std::array<std::string_view, 18> infix = {"+",  "-",  "*",  "/",  "%",  "^", "<", "<=",  ">",
                                                             ">=", "==", "!=", "<<", ">>", "&", "|", "and", "or"};
  if (token.kind != TokenKind::Symbol && token.kind != TokenKind::Keyword) {
    return false;
  }
  return token.text == "in" || std::find(infix.begin(), infix.end(), token.text) != infix.end();
}

static bool continuesAfter(const Token &token) {
  return isInfix(token) || token.is(",") || token.is("where") || token.is("else") || token.is("carry") ||
         token.is("=") || token.is("+=") || token.is("-=") || token.is("*=");
}

static bool continuesBefore(const Token &token) {
  return isInfix(token) || token.is("where") || token.is("else") || token.is("->");
}

namespace {
class Lexer {
public:
  Lexer(std::string_view text, uint32_t file, Diagnostics &diagnostics)
      : text(text), file(file), diagnostics(diagnostics) {}

  TokenStream run() {
    while (position < text.size()) {
      next();
    }
    for (const Token &open : brackets) {
      diagnostics.error(open.range(), fmt::format("`{}` is not closed", open.text));
    }
    push(TokenKind::Newline, 0);
    push(TokenKind::End, 0);
    dropContinuations();
    return std::move(stream);
  }

private:
  /// Bounds the search for what a stray bracket closes, and with it the time for a hostile file.
  static constexpr size_t maxNesting = 1000;

  char peek(size_t ahead = 0) const { return position + ahead < text.size() ? text[position + ahead] : '\0'; }
  SourceLoc here() const { return {file, static_cast<uint32_t>(position)}; }

  void push(TokenKind kind, size_t length) {
    Token token;
    token.kind = kind;
    token.text = text.substr(position, length);
    token.loc = here();
    token.braceDepth = static_cast<uint16_t>(std::min<size_t>(braces, UINT16_MAX));
    stream.tokens.push_back(token);
    position += length;
  }

  void next() {
    char c = peek();
    if (c == ' ' || c == '\t' || c == '\r') {
      ++position;
    } else if (c == '\n') {
      newline();
    } else if (c == '/' && peek(1) == '/') {
      size_t end = std::min(text.find('\n', position), text.size());
      std::string_view comment = text.substr(position, end - position);
      stream.comments.push_back({comment, here()});
      position = end;
    } else if (c == '"') {
      string();
    } else if (isDigit(c)) {
      number();
    } else if (isLetter(c)) {
      size_t length = 1;
      while (isLetter(peek(length)) || isDigit(peek(length))) {
        ++length;
      }
      push(isKeyword(text.substr(position, length)) ? TokenKind::Keyword : TokenKind::Name, length);
    } else {
      symbol();
    }
  }

  void newline() {
    bool joined = !brackets.empty() && brackets.back().text != "{";
    bool repeated = stream.tokens.empty() || stream.tokens.back().kind == TokenKind::Newline;
    if (joined || repeated) {
      ++position;
    } else {
      push(TokenKind::Newline, 1);
    }
  }

  void string() {
    size_t length = 1;
    while (position + length < text.size() && peek(length) != '"' && peek(length) != '\n') {
      ++length;
    }
    if (peek(length) == '"') {
      push(TokenKind::String, length + 1);
      return;
    }
    diagnostics.error({here(), static_cast<uint32_t>(position + length)}, "a string ends on the line it begins on")
        .help("write the closing `\"`");
    position += length;
  }

  /// Digits, a fraction unless a range `0..5` follows, an exponent.
  void number() {
    size_t length = 1;
    auto digits = [&] {
      while (isDigit(peek(length))) {
        ++length;
      }
    };
    digits();
    if (peek(length) == '.' && peek(length + 1) != '.') {
      ++length;
      digits();
    }
    if (peek(length) == 'e' || peek(length) == 'E') {
      size_t sign = peek(length + 1) == '+' || peek(length + 1) == '-' ? 1 : 0;
      if (isDigit(peek(length + 1 + sign))) {
        length += 1 + sign;
        digits();
      }
    }
    push(TokenKind::Number, length);
  }

  void symbol() {
    static constexpr std::array<std::string_view, 11> pairs = {
        "..", "->", "<<", ">>", "==", "!=", "<=", ">=", "+=", "-=", "*="};
    std::string_view two = text.substr(position, 2);
    if (std::find(pairs.begin(), pairs.end(), two) != pairs.end()) {
      push(TokenKind::Symbol, 2);
      return;
    }
    char c = peek();
    if (c != '\0' && std::string_view("-+*/%^<>=&|()[]{},:;.").find(c) != std::string_view::npos) {
      bracketOrSymbol(c);
      return;
    }
    size_t length = 1;
    while ((static_cast<unsigned char>(peek(length)) & 0xc0) == 0x80) {
      ++length;
    }
    bool printable = static_cast<unsigned char>(c) >= 0x21 && c != 0x7f;
    std::string shown = printable ? fmt::format("`{}`", text.substr(position, length))
                                  : fmt::format("byte 0x{:02x}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    diagnostics.error({here(), static_cast<uint32_t>(position + length)}, "no token begins with " + shown);
    position += length;
  }

  void bracketOrSymbol(char c) {
    static constexpr std::string_view opening = "([{", closing = ")]}";
    size_t closes = closing.find(c);
    if (closes != std::string_view::npos && !closeBracket(opening[closes])) {
      ++position;
      return;
    }
    push(TokenKind::Symbol, 1);
    if (opening.find(c) != std::string_view::npos) {
      if (brackets.size() == maxNesting) {
        diagnostics.error(stream.tokens.back().range(),
                          fmt::format("brackets are nested more than {} deep", maxNesting));
        brackets.clear();
        position = text.size();
        return;
      }
      brackets.push_back(stream.tokens.back());
      braces += c == '{';
    }
  }

  /// Matches a closing bracket; inner ones that stay open are reported where they were opened.
  bool closeBracket(char open) {
    bool isOpen = std::any_of(brackets.begin(), brackets.end(), [&](const Token &t) { return t.text[0] == open; });
    // Inside a brace, a stray `)` or `]` never closes what stands outside of it.
    for (auto it = brackets.rbegin(); isOpen && open != '{' && it != brackets.rend(); ++it) {
      if (it->text[0] == open) {
        break;
      }
      isOpen = it->text[0] != '{';
    }
    if (!isOpen) {
      diagnostics.error({here(), static_cast<uint32_t>(position + 1)},
                        fmt::format("nothing is open that `{}` closes", peek()));
      return false;
    }
    while (brackets.back().text[0] != open) {
      diagnostics.error(brackets.back().range(),
                        fmt::format("`{}` is not closed before `{}`", brackets.back().text, peek()));
      brackets.pop_back();
    }
    braces -= open == '{';
    brackets.pop_back();
    return true;
  }

  void dropContinuations() {
    std::vector<Token> &all = stream.tokens;
    size_t kept = 0;
    for (size_t i = 0; i < all.size(); ++i) {
      if (all[i].kind == TokenKind::Newline) {
        if ((kept && continuesAfter(all[kept - 1])) || (i + 1 < all.size() && continuesBefore(all[i + 1]))) {
          continue;
        }
      }
      all[kept++] = all[i];
    }
    all.resize(kept);
  }

  std::string_view text;
  uint32_t file;
  Diagnostics &diagnostics;
  TokenStream stream;
  size_t position = 0;
  std::vector<Token> brackets;
  size_t braces = 0;
};
} // namespace

TokenStream lex(const SourceManager &sources, uint32_t file, Diagnostics &diagnostics) {
  return Lexer(sources.text(file), file, diagnostics).run();
}

} // namespace heddle::syntax
