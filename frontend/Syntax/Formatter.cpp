#include "frontend/Syntax/Formatter.h"

#include <algorithm>

namespace heddle::syntax {

namespace {
/// A line of output while it is being made.
struct Line {
  std::string code;
  std::string comment;
  bool blankBefore = false;
};

enum class Brace : uint8_t { Block, Config, Import };

struct Place {
  uint32_t statement = 0; // the token that began the statement
  Brace brace = Brace::Block;
};

class Formatter {
public:
  Formatter(const SourceManager &sources, const ParseResult &parsed)
      : sources(sources), tokens(parsed.stream.tokens), comments(parsed.stream.comments) {
    for (const ParenInsertion &paren : parsed.parens) {
      opened.push_back(paren.firstToken);
      closed.push_back(paren.lastToken);
    }
    std::sort(opened.begin(), opened.end());
    std::sort(closed.begin(), closed.end());
  }

  std::string run() {
    findStatements();
    size_t token = 0, comment = 0;
    // Newline tokens carry no text; lines are told apart by the places of the tokens.
    while (true) {
      while (token < tokens.size() && isLayout(token)) {
        ++token;
      }
      bool moreTokens = token < tokens.size() && tokens[token].kind != TokenKind::End;
      if (!moreTokens && comment == comments.size()) {
        break;
      }
      bool commentFirst =
          comment < comments.size() && (!moreTokens || comments[comment].loc.offset < tokens[token].loc.offset);
      unsigned row = rowOf(commentFirst ? comments[comment].loc : tokens[token].loc);
      Line line;
      line.blankBefore = !lines.empty() && row > lastRow + 1;
      if (commentFirst) {
        // A comment before a closing brace belongs to the block.
        bool atEnd = token < tokens.size() && tokens[token].is("}");
        line.code.append(indentOf(token) + (atEnd ? 2 : 0), ' ');
        line.code += trimmed(comments[comment++].text);
      } else {
        token = writeTokens(token, row, line.code);
        if (comment < comments.size() && rowOf(comments[comment].loc) == row) {
          line.comment = trimmed(comments[comment++].text);
        }
      }
      lastRow = row;
      lines.push_back(std::move(line));
    }
    return join();
  }

private:
  bool isLayout(size_t i) const { return tokens[i].kind == TokenKind::Newline; }
  unsigned rowOf(SourceLoc loc) const { return sources.lineInfo(loc).line; }

  static std::string trimmed(std::string_view text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) {
      text.remove_suffix(1);
    }
    return std::string(text);
  }

  /// Notes, for every token, where its statement began and what its innermost brace belongs to.
  void findStatements() {
    std::vector<Brace> braces;
    uint32_t start = 0;
    places.resize(tokens.size());
    for (uint32_t i = 0; i < tokens.size(); ++i) {
      bool begins =
          i == 0 || isLayout(i - 1) || tokens[i - 1].is("{") || tokens[i - 1].is("}") || tokens[i - 1].is(";");
      start = begins ? i : start;
      places[i] = {start, braces.empty() ? Brace::Block : braces.back()};
      if (tokens[i].is("{")) {
        bool import = i > 0 && tokens[i - 1].is("."), config = i > 0 && tokens[i - 1].isWord("config");
        braces.push_back(import ? Brace::Import : config ? Brace::Config : Brace::Block);
      } else if (tokens[i].is("}") && !braces.empty()) {
        braces.pop_back();
      }
    }
  }

  /// Two spaces for every `{`, four more inside a statement that began on an earlier line. Options of a config stand
  /// side by side: they continue nothing.
  size_t indentOf(size_t next) const {
    if (next >= tokens.size()) {
      return 0;
    }
    bool closing = tokens[next].is("}") || tokens[next].is("else");
    bool continued = places[next].statement != next && !closing && places[next].brace != Brace::Config;
    return 2 * static_cast<size_t>(tokens[next].braceDepth) + (continued ? 4 : 0);
  }

  size_t writeTokens(size_t first, unsigned row, std::string &out) {
    out.append(indentOf(first), ' ');
    size_t i = first;
    for (; i < tokens.size() && tokens[i].kind != TokenKind::End; ++i) {
      if (isLayout(i)) {
        continue;
      }
      if (i != first && rowOf(tokens[i].loc) != row) {
        break;
      }
      if (i != first && needsSpace(i)) {
        out += ' ';
      }
      out.append(count(opened, i), '(');
      out += tokens[i].text;
      out.append(count(closed, i), ')');
    }
    return i;
  }

  static size_t count(const std::vector<uint32_t> &sorted, size_t value) {
    auto range = std::equal_range(sorted.begin(), sorted.end(), static_cast<uint32_t>(value));
    return static_cast<size_t>(range.second - range.first);
  }

  bool needsSpace(size_t i) const {
    size_t before = i - 1;
    while (before > 0 && isLayout(before)) {
      --before;
    }
    const Token &a = tokens[before], &b = tokens[i];
    if (b.is(",") || b.is(";") || b.is(")") || b.is("]") || a.is("(") || a.is("[")) {
      return false;
    }
    if (b.is("}") && a.is("{")) {
      return false;
    }
    if (b.role == TokenRole::Open || a.role == TokenRole::Unary || a.role == TokenRole::BareComma) {
      return false;
    }
    if (a.role == TokenRole::TightStar || b.role == TokenRole::TightStar) {
      return false;
    }
    if (a.is("^") || b.is("^") || a.is(".") || b.is(".")) {
      return false;
    }
    if (a.is("..") || b.is("..")) {
      return a.is(",") || b.is("else") || a.is("in") || b.is("->");
    }
    // `max=` and `min=` are one operator; `import a.{b, c}` has no spaces inside its braces.
    if (b.is("=") && (a.isWord("max") || a.isWord("min")) && before > 0 && !isLayout(before - 1) &&
        !tokens[before - 1].is(",") && !tokens[before - 1].is("(")) {
      return false;
    }
    bool importBrace = a.is("{") && before > 0 && tokens[before - 1].is(".");
    return !importBrace && !(b.is("}") && places[i].brace == Brace::Import);
  }

  /// Comments at the ends of neighbouring lines begin in one column, if that moves none of them far.
  std::string join() const {
    std::string out;
    for (size_t i = 0; i < lines.size();) {
      size_t end = i;
      size_t width = 0, narrow = SIZE_MAX;
      while (end < lines.size() && !lines[end].comment.empty() && (end == i || !lines[end].blankBefore)) {
        size_t columns = columnsOf(lines[end].code);
        size_t most = std::max(width, columns), least = std::min(narrow, columns);
        if (end != i && most - least > 40) {
          break;
        }
        width = most;
        narrow = least;
        ++end;
      }
      for (end = std::max(end, i + 1); i < end; ++i) {
        const Line &line = lines[i];
        out += line.blankBefore ? "\n" : "";
        out += line.code;
        if (!line.comment.empty()) {
          out.append(width - columnsOf(line.code) + 2, ' ');
          out += line.comment;
        }
        out += '\n';
      }
    }
    return out;
  }

  static size_t columnsOf(const std::string &text) {
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
  }

  const SourceManager &sources;
  const std::vector<Token> &tokens;
  const std::vector<Comment> &comments;
  std::vector<uint32_t> opened, closed;
  std::vector<Line> lines;
  std::vector<Place> places;
  unsigned lastRow = 0;
};
} // namespace

std::string format(const SourceManager &sources, const ParseResult &parsed) { return Formatter(sources, parsed).run(); }

} // namespace heddle::syntax
