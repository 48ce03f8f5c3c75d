#ifndef HEDDLE_FRONTEND_SYNTAX_FORMATTER_H
#define HEDDLE_FRONTEND_SYNTAX_FORMATTER_H

#include "frontend/Syntax/Parser.h"

#include <string>

namespace heddle::syntax {

/// Writes a file that parsed without error in the canonical style: two spaces a level, four more for a continued line,
/// one space round operators, none in index lists of bare variables, parentheses round a binder that `+` or `-`
/// follows, comments at the ends of neighbouring lines aligned, at most one blank line. Line breaks and comments stay
/// where the author put them. Formatting what was formatted changes nothing.
std::string format(const SourceManager &sources, const ParseResult &parsed);

} // namespace heddle::syntax

#endif // HEDDLE_FRONTEND_SYNTAX_FORMATTER_H
