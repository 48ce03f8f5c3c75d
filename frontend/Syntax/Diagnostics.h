#ifndef HEDDLE_FRONTEND_SYNTAX_DIAGNOSTICS_H
#define HEDDLE_FRONTEND_SYNTAX_DIAGNOSTICS_H

#include "frontend/Syntax/SourceManager.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace heddle::syntax {

enum class Severity { Error, Warning };

/// One finding: where, what, the other places that matter, and the remedy.
struct Diagnostic {
  struct Note {
    SourceRange range; // may be no place
    std::string text;
  };

  Severity severity = Severity::Error;
  SourceRange range; // may be no place: a file that is missing, a checkpoint
  std::string message;
  std::vector<Note> notes;
  std::vector<std::string> helps;

  Diagnostic &note(SourceRange where, std::string text) {
    notes.push_back({where, std::move(text)});
    return *this;
  }
  Diagnostic &note(std::string text) { return note(SourceRange(), std::move(text)); }
  Diagnostic &help(std::string text) {
    helps.push_back(std::move(text));
    return *this;
  }
};

/// Collects findings in the order in which they were made. After `maxErrors` errors further ones are counted, not kept.
class Diagnostics {
public:
  explicit Diagnostics(const SourceManager &sources, size_t maxErrors = 20) : sources(sources), maxErrors(maxErrors) {}

  /// Adds an error. The reference stays valid until the next one is added.
  Diagnostic &error(SourceRange where, std::string message);
  Diagnostic &error(std::string message) { return error(SourceRange(), std::move(message)); }
  Diagnostic &warning(SourceRange where, std::string message);

  bool hasErrors() const { return numErrors() != 0; }
  /// All errors, those that repeat one at the same place included: they count, and are shown once.
  size_t numErrors() const { return errorCount + repeated; }
  const std::deque<Diagnostic> &all() const { return diagnostics; }
  const SourceManager &sourceManager() const { return sources; }

  /// The findings so far, to go back to: for trying something and taking it back.
  struct Mark {
    size_t findings = 0;
    size_t repeated = 0;
  };
  Mark mark() const { return {diagnostics.size(), repeated}; }
  void rewind(Mark mark);

  /// As people read it: `file:line:col: error: what`, the line with a caret, notes and help. `color` adds terminal
  /// colours.
  std::string render(bool color = false) const;

  /// As programs read it: an array of objects with file, line, column, severity, message, notes and help.
  std::string renderJson() const;

private:
  const SourceManager &sources;
  size_t maxErrors;
  size_t errorCount = 0;
  size_t repeated = 0;
  std::deque<Diagnostic> diagnostics;
  Diagnostic overflow;
};

/// The candidate nearest to `name` by edit distance, if it is near enough to be a likely meaning; else empty.
std::string_view nearestName(std::string_view name, const std::vector<std::string_view> &candidates);

/// The number of single-character insertions, deletions, replacements and swaps of neighbours between two names.
unsigned editDistance(std::string_view a, std::string_view b);

/// A string as a JSON literal, quotes included. Bytes that are not UTF-8 become U+FFFD.
std::string jsonString(std::string_view text);

} // namespace heddle::syntax

#endif // HEDDLE_FRONTEND_SYNTAX_DIAGNOSTICS_H
