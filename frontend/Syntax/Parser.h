#ifndef HEDDLE_FRONTEND_SYNTAX_PARSER_H
#define HEDDLE_FRONTEND_SYNTAX_PARSER_H

#include "frontend/Syntax/AST.h"
#include "frontend/Syntax/Diagnostics.h"
#include "frontend/Syntax/Lexer.h"

namespace heddle::syntax {

/// Where the formatter adds parentheses: round a binder that `+` or `-` follows. Token indices, [first, last].
struct ParenInsertion {
  uint32_t firstToken;
  uint32_t lastToken;
};

/// What parsing a file gives. The tree holds whatever could be understood; it is complete iff no error was reported.
struct ParseResult {
  File file;
  TokenStream stream; // with the roles that the formatter reads
  std::vector<ParenInsertion> parens;
};

/// Parses one file. Takes time linear in its length; reports several errors at once and recovers at the next statement.
ParseResult parse(const SourceManager &sources, uint32_t file, AstContext &context, Diagnostics &diagnostics);

/// Parses a text that is one expression, such as the `{}` of a binding. Null if it is wrong, which is reported.
Expr *parseExpression(const SourceManager &sources, uint32_t file, AstContext &context, Diagnostics &diagnostics);

} // namespace heddle::syntax

#endif // HEDDLE_FRONTEND_SYNTAX_PARSER_H
