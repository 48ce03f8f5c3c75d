//===- Regex.h - regular expressions of tokenizers ------------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_REGEX_H
#define HEDDLE_RUNTIME_TEXT_REGEX_H

#include "heddle/heddle.h"
#include "runtime/support/Memory.h"

namespace heddle::runtime {

/// Rewrites an expression of Oniguruma's Ruby dialect, in which tokenizer.json is written, for PCRE2. Null, or what
/// cannot be rewritten. Differences that are translated: \h \s \w \b \v \u, long names of properties, sets within sets
/// and && between them, {,n}, {n,m}+, (?m). Character classes become those of the current Unicode standard.
const char *translateRegex(std::string_view expression, String *translated);

/// A stretch of a text that is split at matches.
struct Span {
  size_t begin, end;
  bool isMatch;
};

/// What text is split at, or what is replaced in it: a string or a regular expression.
class Pattern {
public:
  Pattern() = default;
  Pattern(Pattern &&other) noexcept : literal(std::move(other.literal)), code(std::exchange(other.code, nullptr)) {}
  Pattern &operator=(Pattern &&other) noexcept {
    literal = std::move(other.literal);
    std::swap(code, other.code);
    return *this;
  }
  ~Pattern();

  void setLiteral(std::string_view text) { literal = String(text); }
  heddle_status setRegex(std::string_view expression, heddle_message *message);
  /// Cuts well-formed text into matches and what lies between them. The work of a match is bounded: an expression that
  /// needs more is an error.
  heddle_status split(std::string_view text, Vector<Span> *spans, heddle_message *message) const;

private:
  heddle_status splitByRegex(std::string_view text, Vector<Span> *spans, heddle_message *message) const;
  void splitByLiteral(std::string_view text, Vector<Span> *spans) const;

  String literal;
  void *code = nullptr; ///< pcre2_code
};

} // namespace heddle::runtime

#endif
