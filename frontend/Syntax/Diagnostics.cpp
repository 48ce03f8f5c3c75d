#include "frontend/Syntax/Diagnostics.h"

#include <algorithm>
#include <fmt/format.h>

namespace heddle::syntax {

Diagnostic &Diagnostics::error(SourceRange where, std::string message) {
  for (const Diagnostic &d : diagnostics) {
    if (d.severity == Severity::Error && d.range.isValid() && d.range.begin == where.begin && d.message == message) {
      ++repeated;
      overflow = Diagnostic();
      return overflow;
    }
  }
  if (errorCount++ >= maxErrors) {
    overflow = Diagnostic();
    return overflow;
  }
  Diagnostic &d = diagnostics.emplace_back();
  d.range = where;
  d.message = std::move(message);
  return d;
}

Diagnostic &Diagnostics::warning(SourceRange where, std::string message) {
  Diagnostic &d = diagnostics.emplace_back();
  d.severity = Severity::Warning;
  d.range = where;
  d.message = std::move(message);
  return d;
}

void Diagnostics::rewind(Mark mark) {
  repeated = mark.repeated;
  while (diagnostics.size() > mark.findings) {
    diagnostics.pop_back();
  }
  errorCount = static_cast<size_t>(std::count_if(diagnostics.begin(), diagnostics.end(),
                                                 [](const Diagnostic &d) { return d.severity == Severity::Error; }));
}

/// The line with a caret below; very long lines are cut to a window around the place, control bytes become spaces.
static void renderLine(std::string &out, const LineInfo &info, uint32_t length) {
  constexpr size_t window = 140;
  size_t column = info.column - 1, start = 0;
  std::string_view text = info.text;
  if (column > window) {
    start = column - window / 2;
  }
  if (start >= text.size()) {
    start = 0;
  }
  text = text.substr(start, window + 20);
  std::string shown(text);
  for (char &c : shown) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
      c = ' ';
    }
  }
  out += fmt::format("  {}\n  ", shown);
  size_t indent = std::min(column - start, shown.size());
  for (size_t i = 0; i < indent; ++i) {
    // Continuation bytes of UTF-8 take no column on a terminal.
    if ((static_cast<unsigned char>(shown[i]) & 0xc0) != 0x80) {
      out += ' ';
    }
  }
  out += '^';
  size_t rest = shown.size() > indent ? shown.size() - indent : 0;
  out.append(std::min<size_t>(length > 1 ? length - 1 : 0, rest > 1 ? rest - 1 : 0), '~');
  out += '\n';
}

std::string Diagnostics::render(bool color) const {
  const char *bold = color ? "\033[1m" : "", *red = color ? "\033[1;31m" : "", *yellow = color ? "\033[1;33m" : "",
             *cyan = color ? "\033[1;36m" : "", *reset = color ? "\033[0m" : "";
  std::string out;
  for (const Diagnostic &d : diagnostics) {
    bool isError = d.severity == Severity::Error;
    if (d.range.isValid()) {
      LineInfo info = sources.lineInfo(d.range.begin);
      out += fmt::format("{}{}:{}:{}: {}", bold, info.path, info.line, info.column, reset);
    }
    out += fmt::format("{}{}:{} {}\n", isError ? red : yellow, isError ? "error" : "warning", reset, d.message);
    if (d.range.isValid()) {
      renderLine(out, sources.lineInfo(d.range.begin), d.range.end - d.range.begin.offset);
    }
    for (const Diagnostic::Note &n : d.notes) {
      out += fmt::format("  {}note:{} {}", cyan, reset, n.text);
      if (n.range.isValid()) {
        LineInfo info = sources.lineInfo(n.range.begin);
        out += fmt::format(" at {}:{}:{}", info.path, info.line, info.column);
      }
      out += '\n';
    }
    for (const std::string &h : d.helps) {
      out += fmt::format("  {}help:{} {}\n", cyan, reset, h);
    }
  }
  if (errorCount > maxErrors) {
    out += fmt::format("{} further errors are not shown\n", errorCount - maxErrors);
  }
  return out;
}

/// The bytes of the UTF-8 sequence that starts at i, 0 if there is none.
static size_t utf8Length(std::string_view s, size_t i) {
  auto byte = [&](size_t k) -> unsigned { return k < s.size() ? static_cast<unsigned char>(s[k]) : 0; };
  auto tail = [&](size_t k) { return (byte(k) & 0xc0) == 0x80; };
  unsigned c = byte(i);
  if (c < 0x80) {
    return 1;
  }
  if (c >= 0xc2 && c <= 0xdf) {
    return tail(i + 1) ? 2 : 0;
  }
  if (c >= 0xe0 && c <= 0xef) {
    bool ok = tail(i + 1) && tail(i + 2) && !(c == 0xe0 && byte(i + 1) < 0xa0) && !(c == 0xed && byte(i + 1) > 0x9f);
    return ok ? 3 : 0;
  }
  if (c >= 0xf0 && c <= 0xf4) {
    bool ok = tail(i + 1) && tail(i + 2) && tail(i + 3) && !(c == 0xf0 && byte(i + 1) < 0x90) &&
              !(c == 0xf4 && byte(i + 1) > 0x8f);
    return ok ? 4 : 0;
  }
  return 0;
}

std::string jsonString(std::string_view text) {
  std::string out = "\"";
  for (size_t i = 0; i < text.size();) {
    char c = text[i];
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
      ++i;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      out += fmt::format("\\u{:04x}", static_cast<unsigned>(c));
      ++i;
    } else if (size_t n = utf8Length(text, i)) {
      out += text.substr(i, n);
      i += n;
    } else {
      out += "\\ufffd";
      ++i;
    }
  }
  out += '"';
  return out;
}

std::string Diagnostics::renderJson() const {
  std::string out = "[";
  auto place = [&](const SourceRange &range) {
    if (!range.isValid()) {
      return std::string();
    }
    LineInfo info = sources.lineInfo(range.begin);
    return fmt::format("\"file\": {}, \"line\": {}, \"column\": {}, ", jsonString(info.path), info.line, info.column);
  };
  const char *separator = "";
  for (const Diagnostic &d : diagnostics) {
    out += fmt::format("{}{{{}\"severity\": \"{}\", \"message\": {}, \"notes\": [", separator, place(d.range),
                       d.severity == Severity::Error ? "error" : "warning", jsonString(d.message));
    separator = ", ";
    for (size_t i = 0; i < d.notes.size(); ++i) {
      out +=
          fmt::format("{}{{{}\"message\": {}}}", i ? ", " : "", place(d.notes[i].range), jsonString(d.notes[i].text));
    }
    out += "], \"help\": [";
    for (size_t i = 0; i < d.helps.size(); ++i) {
      out += fmt::format("{}{}", i ? ", " : "", jsonString(d.helps[i]));
    }
    out += "]}";
  }
  return out + "]";
}

unsigned editDistance(std::string_view a, std::string_view b) {
  constexpr size_t cap = 256; // names are short; hostile ones must not cost quadratic time
  a = a.substr(0, cap);
  b = b.substr(0, cap);
  std::vector<unsigned> before(b.size() + 1), previous(b.size() + 1), row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) {
    previous[j] = static_cast<unsigned>(j);
  }
  for (size_t i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<unsigned>(i);
    for (size_t j = 1; j <= b.size(); ++j) {
      unsigned replace = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      row[j] = std::min({previous[j] + 1, row[j - 1] + 1, replace});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    std::swap(before, previous);
    std::swap(previous, row);
  }
  return previous[b.size()];
}

std::string_view nearestName(std::string_view name, const std::vector<std::string_view> &candidates) {
  std::string_view best;
  if (name.size() < 2) {
    return best; // every other letter would be near
  }
  unsigned limit = static_cast<unsigned>(std::max<size_t>(1, std::min<size_t>(name.size(), 60) / 3));
  unsigned distance = limit + 1;
  for (std::string_view candidate : candidates) {
    size_t difference = std::max(candidate.size(), name.size()) - std::min(candidate.size(), name.size());
    if (difference > limit || candidate == name) {
      continue;
    }
    unsigned d = editDistance(name, candidate);
    if (d < distance) {
      distance = d;
      best = candidate;
    }
  }
  return best;
}

} // namespace heddle::syntax
