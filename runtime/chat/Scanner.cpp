//===- Scanner.cpp - tokens of chat templates -----------------------------===//

#include "runtime/chat/Syntax.h"
#include "runtime/support/Utf8.h"

#include <algorithm>

namespace heddle::runtime {

namespace {

using Kind = TemplateToken::Kind;

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNameStart(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (static_cast<unsigned char>(c) & 0x80);
}

class Scanner {
public:
  Scanner(std::string_view source, Vector<TemplateToken> &tokens) : source(source), tokens(tokens) {}

  const char *run() {
    while (at < source.size() && !problem) {
      scanData();
    }
    push(Kind::end, at, at);
    return problem;
  }
  uint32_t line = 1;

private:
  bool startsWith(std::string_view words) const {
    return source.size() - at >= words.size() && slice(source, at, at + words.size()) == words;
  }
  void push(Kind kind, size_t begin, size_t end) { tokens.push({kind, line, slice(source, begin, end)}); }
  /// Moves on, counting lines.
  void moveTo(size_t place) {
    line += static_cast<uint32_t>(std::count(source.begin() + at, source.begin() + place, '\n'));
    at = place;
  }
  void reject(const char *words) { problem = problem ? problem : words; }
  void scanData();
  void scanRaw();
  void scanInside(char close);
  void scanString();
  void scanNumber();
  bool takeEnd(char close);
  void afterTag(bool isStripped, bool trims);

  std::string_view source;
  Vector<TemplateToken> &tokens;
  size_t at = 0;
  bool beginsLine = true; ///< what was read so far ends a line
  const char *problem = nullptr;
};

/// Behind a tag: `-` takes all blanks, a block without it one line end.
void Scanner::afterTag(bool isStripped, bool trims) {
  size_t end = at;
  if (isStripped) {
    while (end < source.size() && isBlank(source[end])) {
      ++end;
    }
  } else if (trims && end < source.size() && source[end] == '\n') {
    ++end;
  }
  beginsLine = end > 0 && source[end - 1] == '\n';
  moveTo(end);
}

/// Text up to the next tag, and the tag.
void Scanner::scanData() {
  size_t begin = at, tag = at;
  do {
    tag = source.find('{', tag);
    if (tag == std::string_view::npos || tag + 1 >= source.size()) {
      push(Kind::data, begin, source.size());
      return moveTo(source.size());
    }
    ++tag;
  } while (source[tag] != '{' && source[tag] != '%' && source[tag] != '#');
  char kind = source[tag];
  size_t end = tag - 1;
  size_t inside = tag + 1;
  char mark = inside < source.size() ? source[inside] : '\0';
  if (mark == '-') {
    while (end > begin && isBlank(source[end - 1])) {
      --end;
    }
  } else if (mark != '+' && kind != '{') {
    // A block alone at the beginning of a line takes the blanks before it.
    size_t start = end;
    while (start > begin && (source[start - 1] == ' ' || source[start - 1] == '\t')) {
      --start;
    }
    bool isAlone = start > begin ? source[start - 1] == '\n' : beginsLine;
    end = isAlone ? start : end;
  }
  if (end > begin) {
    push(Kind::data, begin, end);
  }
  moveTo(inside + (mark == '-' || mark == '+'));
  if (kind == '#') {
    size_t close = source.find("#}", at);
    if (close == std::string_view::npos) {
      return reject("a comment has no end");
    }
    bool isStripped = source[close - 1] == '-';
    moveTo(close + 2);
    return afterTag(isStripped, /*trims=*/true);
  }
  if (kind == '{') {
    push(Kind::printBegin, at, at);
    return scanInside('}');
  }
  size_t word = at;
  while (word < source.size() && isBlank(source[word])) {
    ++word;
  }
  if (slice(source, word, std::min(word + 3, source.size())) == "raw" && word + 3 < source.size() &&
      (isBlank(source[word + 3]) || source[word + 3] == '%' || source[word + 3] == '-')) {
    moveTo(word + 3);
    return scanRaw();
  }
  push(Kind::blockBegin, at, at);
  scanInside('%');
}

/// `{% raw %}`: text as it is, up to `{% endraw %}`.
void Scanner::scanRaw() {
  while (at < source.size() && isBlank(source[at])) {
    moveTo(at + 1);
  }
  if (!takeEnd('%')) {
    return reject("`raw` takes no arguments");
  }
  size_t begin = at;
  for (size_t tag = at; (tag = source.find("{%", tag)) != std::string_view::npos; ++tag) {
    size_t word = tag + 2;
    bool isStripped = word < source.size() && source[word] == '-';
    word += isStripped;
    while (word < source.size() && isBlank(source[word])) {
      ++word;
    }
    if (source.size() - word < 6 || slice(source, word, word + 6) != "endraw") {
      continue;
    }
    size_t end = tag;
    while (isStripped && end > begin && isBlank(source[end - 1])) {
      --end;
    }
    push(Kind::data, begin, end);
    moveTo(word + 6);
    while (at < source.size() && isBlank(source[at])) {
      moveTo(at + 1);
    }
    if (!takeEnd('%')) {
      reject("`endraw` takes no arguments");
    }
    return;
  }
  reject("`raw` has no `endraw`");
}

/// Takes `%}` or `}}` with its mark; false when something else comes.
bool Scanner::takeEnd(char close) {
  size_t place = at;
  char mark = place < source.size() ? source[place] : '\0';
  place += mark == '-' || mark == '+';
  if (place + 1 >= source.size() || source[place] != close || source[place + 1] != '}') {
    return false;
  }
  moveTo(place + 2);
  afterTag(mark == '-', close == '%' && mark != '+');
  return true;
}

void Scanner::scanInside(char close) {
  int depth = 0;
  while (!problem) {
    while (at < source.size() && isBlank(source[at])) {
      moveTo(at + 1);
    }
    if (at >= source.size()) {
      return reject("a tag has no end");
    }
    uint32_t tagLine = line;
    if (depth == 0 && takeEnd(close)) {
      tokens.push({close == '%' ? Kind::blockEnd : Kind::printEnd, tagLine, {}});
      return;
    }
    char c = source[at];
    if (c == '"' || c == '\'') {
      scanString();
    } else if (isDigit(c)) {
      scanNumber();
    } else if (isNameStart(c)) {
      size_t end = at;
      while (end < source.size() && (isNameStart(source[end]) || isDigit(source[end]))) {
        ++end;
      }
      push(Kind::name, at, end);
      moveTo(end);
    } else {
      size_t size = 1;
      for (std::string_view two : {"//", "**", "==", "!=", ">=", "<="}) {
        size = startsWith(two) ? 2 : size;
      }
      if (std::string_view("+-*/%~[](){}=<>!.:|,").find(c) == std::string_view::npos) {
        return reject("a character that belongs to no expression");
      }
      depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
      push(Kind::op, at, at + size);
      moveTo(at + size);
    }
  }
}

void Scanner::scanString() {
  size_t end = at + 1;
  while (end < source.size() && source[end] != source[at]) {
    end += source[end] == '\\' ? 2 : 1;
  }
  if (end >= source.size()) {
    return reject("a string has no end");
  }
  push(Kind::string, at + 1, end);
  moveTo(end + 1);
}

void Scanner::scanNumber() {
  size_t end = at;
  bool isReal = false;
  while (end < source.size() && (isDigit(source[end]) || source[end] == '_')) {
    ++end;
  }
  if (end + 1 < source.size() && source[end] == '.' && isDigit(source[end + 1])) {
    isReal = true;
    for (++end; end < source.size() && isDigit(source[end]);) {
      ++end;
    }
  }
  if (end < source.size() && (source[end] == 'e' || source[end] == 'E')) {
    size_t digits = end + 1;
    digits += digits < source.size() && (source[digits] == '-' || source[digits] == '+');
    if (digits < source.size() && isDigit(source[digits])) {
      isReal = true;
      for (end = digits; end < source.size() && isDigit(source[end]);) {
        ++end;
      }
    }
  }
  push(isReal ? Kind::real : Kind::integer, at, end);
  moveTo(end);
}

} // namespace

const char *scanTemplate(std::string_view source, Vector<TemplateToken> *tokens, uint32_t *line) {
  Scanner scanner(source, *tokens);
  const char *problem = scanner.run();
  *line = scanner.line;
  return problem;
}

} // namespace heddle::runtime
