#ifndef HEDDLE_FRONTEND_SYNTAX_LEXER_H
#define HEDDLE_FRONTEND_SYNTAX_LEXER_H

#include "frontend/Syntax/Diagnostics.h"

#include <string_view>
#include <vector>

namespace heddle::syntax {

enum class TokenKind : uint8_t { End, Newline, Name, Keyword, Number, String, Symbol };

/// How the formatter writes a token; the parser, which knows the construct, sets what is not the usual.
enum class TokenRole : uint8_t {
  Plain,
  Unary,     // a sign: no space after it
  Type,      // a `:` of a type or an axis: spaces on both sides, as all `:`
  BareComma, // between bare variables of an index list: no space after it
  TightStar, // a product of two simple factors inside an index: no spaces
  Open,      // a `(`, `[` that follows what it belongs to: no space before it
};

/// A word, number, string or symbol of the text. `text` refers into the SourceManager; a string's has its quotes.
struct Token {
  TokenKind kind = TokenKind::End;
  TokenRole role = TokenRole::Plain;
  uint16_t braceDepth = 0; // open `{` before this token, saturating
  std::string_view text;
  SourceLoc loc;

  uint32_t end() const { return loc.offset + static_cast<uint32_t>(text.size()); }
  SourceRange range() const { return {loc, end()}; }
  bool is(std::string_view symbol) const {
    return (kind == TokenKind::Symbol || kind == TokenKind::Keyword) && text == symbol;
  }
  /// A word that is reserved only in its place, such as `time`.
  bool isWord(std::string_view word) const { return kind == TokenKind::Name && text == word; }
};

/// `// ...` to the end of its line, without the newline.
struct Comment {
  std::string_view text;
  SourceLoc loc;
};

struct TokenStream {
  std::vector<Token> tokens; // the last one is End
  std::vector<Comment> comments;
};

/// Splits a file into tokens. Newlines that do not end a statement are left out, as the lexical rules say. Errors (bad
/// characters, brackets that do not match, strings without end) are reported and skipped.
TokenStream lex(const SourceManager &sources, uint32_t file, Diagnostics &diagnostics);

/// Whether a word is reserved.
bool isKeyword(std::string_view word);

} // namespace heddle::syntax

#endif // HEDDLE_FRONTEND_SYNTAX_LEXER_H
