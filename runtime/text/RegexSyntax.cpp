//===- RegexSyntax.cpp - from Oniguruma's dialect to PCRE2's --------------===//

#include "runtime/support/Utf8.h"
#include "runtime/text/Regex.h"
#include "runtime/text/RegexClasses.h"

namespace heddle::runtime {

namespace {

constexpr int maxDepth = 64;

class RegexTranslator {
public:
  RegexTranslator(std::string_view in, String &out) : in(in), out(out) {}

  const char *run() {
    while (at < in.size() && !problem) {
      translateOne();
    }
    return problem;
  }

private:
  bool startsWith(std::string_view words) const {
    return in.size() - at >= words.size() && slice(in, at, at + words.size()) == words;
  }
  void reject(const char *words) { problem = problem ? problem : words; }
  void copy(size_t bytes, String *to) {
    bytes = bytes < in.size() - at ? bytes : in.size() - at;
    to->append(slice(in, at, at + bytes));
    at += bytes;
  }
  void copyCharacter(String *to) {
    size_t end = at;
    nextCodePoint(in, &end);
    copy(end - at, to);
  }
  /// Copies \p{...} or \pX.
  void copyProperty(String *to) {
    size_t close = startsWith("\\p{") || startsWith("\\P{") ? in.find('}', at) : std::string_view::npos;
    copy(close == std::string_view::npos ? 3 : close + 1 - at, to);
  }
  void translateOne();
  void translateGroup();
  void translateInterval();
  void translateEscape();
  bool translateSharedEscape(String *to);
  bool readProperty(String *members, bool *isNegated);
  String translateSet(int depth);
  void translateSetEscape(String *items, String *alternatives);
  /// Puts the last atom into a group, so that another quantifier applies to the whole.
  void groupLastAtom() {
    String rest(slice(out.view(), atom));
    out.truncate(atom);
    out.append("(?:");
    out.append(rest.view());
    out.append(")");
  }

  std::string_view in;
  String &out;
  size_t at = 0;
  size_t atom = 0; ///< where the last atom begins in `out`
  Vector<size_t> groups;
  const char *problem = nullptr;
};

void RegexTranslator::translateOne() {
  switch (in[at]) {
  case '\\':
    return translateEscape();
  case '[': {
    atom = out.size();
    ++at;
    String set = translateSet(0);
    return out.append(set.view());
  }
  case '(':
    groups.push(out.size());
    return translateGroup();
  case ')':
    atom = groups.empty() ? 0 : groups.back();
    if (!groups.empty()) {
      groups.pop();
    }
    return copy(1, &out);
  case '{':
    return translateInterval();
  case '*':
  case '+':
  case '?':
    return copy(1, &out);
  default:
    atom = out.size();
    return copyCharacter(&out);
  }
}

void RegexTranslator::translateGroup() {
  copy(1, &out);
  if (at >= in.size() || in[at] != '?') {
    if (at < in.size() && in[at] == '*') {
      reject("a callout or verb (*...) is not supported");
    }
    return;
  }
  copy(1, &out);
  if (startsWith("~")) {
    return reject("the absent operator (?~...) is not supported");
  }
  if (startsWith("#")) {
    while (at < in.size() && in[at] != ')') {
      copyCharacter(&out);
    }
    return;
  }
  if (at < in.size() && (in[at] == '-' || (in[at] >= 'a' && in[at] <= 'z'))) {
    // Options: Ruby's m lets the point match line ends, which is s elsewhere.
    for (; at < in.size() && in[at] != ':' && in[at] != ')'; ++at) {
      char option = in[at];
      if (option != 'i' && option != 'm' && option != 'x' && option != '-') {
        return reject("an option of (?...) other than i, m and x is not supported");
      }
      out.append(option == 'm' ? 's' : option);
    }
    if (at < in.size() && in[at] == ':') {
      copy(1, &out);
    }
    return;
  }
  if (startsWith("<") && !startsWith("<=") && !startsWith("<!")) {
    while (at < in.size() && in[at] != '>') {
      copyCharacter(&out);
    }
    return copy(1, &out);
  }
  if (startsWith(":") || startsWith("=") || startsWith("!") || startsWith(">")) {
    return copy(1, &out);
  }
  if (startsWith("<=") || startsWith("<!")) {
    return copy(2, &out);
  }
  reject("a group of this kind is not supported");
}

void RegexTranslator::translateInterval() {
  size_t end = at + 1;
  auto digits = [&] {
    size_t begin = end;
    while (end < in.size() && in[end] >= '0' && in[end] <= '9') {
      ++end;
    }
    return slice(in, begin, end);
  };
  std::string_view low = digits();
  bool hasComma = end < in.size() && in[end] == ',';
  end += hasComma;
  std::string_view high = hasComma ? digits() : std::string_view();
  if (end >= in.size() || in[end] != '}' || (low.empty() && high.empty())) {
    atom = out.size();
    out.append("\\{"); // no interval: the character itself
    ++at;
    return;
  }
  at = end + 1;
  out.append("{");
  out.append(low.empty() ? "0" : low);
  if (hasComma) {
    out.append(",");
    out.append(high);
  }
  out.append("}");
  // In Ruby + behind an interval repeats it, and ? behind {n} makes it optional; in PCRE2 both change its kind.
  if (at < in.size() && (in[at] == '+' || (in[at] == '?' && !hasComma))) {
    groupLastAtom();
  }
}

/// What is written alike inside and outside of sets; false: it was something else.
bool RegexTranslator::translateSharedEscape(String *to) {
  if (startsWith("\\v")) {
    to->append("\\x{b}");
    at += 2;
    return true;
  }
  if (startsWith("\\u")) {
    at += 2;
    to->append("\\x{");
    copy(4, to);
    to->append("}");
    return true;
  }
  return false;
}

/// Reads \p{...} or \P{...}; false when it is not one or the name needs no translation.
bool RegexTranslator::readProperty(String *members, bool *isNegated) {
  size_t close = in.find('}', at);
  if (close == std::string_view::npos || close - at > 60 || at + 2 >= in.size() || in[at + 2] != '{') {
    return false;
  }
  *isNegated = in[at + 1] == 'P';
  size_t begin = at + 3;
  if (begin < close && in[begin] == '^') {
    *isNegated = !*isNegated;
    ++begin;
  }
  String name;
  for (char c : slice(in, begin, close)) {
    if (c != ' ' && c != '_' && c != '-') {
      name.append(c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c);
    }
  }
  std::string_view known = membersOfClass(name.view());
  if (known.empty()) {
    return false;
  }
  members->append(known);
  at = close + 1;
  return true;
}

void RegexTranslator::translateEscape() {
  atom = out.size();
  if (at + 1 >= in.size()) {
    return reject("it ends in \\");
  }
  String members;
  bool isNegated = false;
  if (translateSharedEscape(&out)) {
    return;
  }
  char kind = in[at + 1];
  if (std::string_view letter = membersOfLetter(kind); !letter.empty()) {
    out.append(kind < 'a' ? "[^" : "[");
    out.append(letter);
    out.append("]");
    at += 2;
    return;
  }
  switch (kind) {
  case 'p':
  case 'P':
    if (readProperty(&members, &isNegated)) {
      out.append(isNegated ? "[^" : "[");
      out.append(members.view());
      return out.append("]");
    }
    return copyProperty(&out);
  case 'b':
    at += 2;
    return out.append("(?:(?<=[" HEDDLE_WORD "])(?![" HEDDLE_WORD "])|(?<![" HEDDLE_WORD "])(?=[" HEDDLE_WORD "]))");
  case 'B':
    at += 2;
    return out.append("(?:(?<=[" HEDDLE_WORD "])(?=[" HEDDLE_WORD "])|(?<![" HEDDLE_WORD "])(?![" HEDDLE_WORD "]))");
  case 'O':
    at += 2;
    return out.append("(?s:.)");
  case 'Q':
  case 'E':
  case 'y':
  case 'Y':
  case 'C':
  case 'M':
    return reject("an escape with one of Q, E, y, Y, C and M is not supported");
  default:
    copy(1, &out);
    return copyCharacter(&out);
  }
}

void RegexTranslator::translateSetEscape(String *items, String *alternatives) {
  if (translateSharedEscape(items)) {
    return;
  }
  auto alternative = [&](std::string_view members) {
    alternatives->append("|[^");
    alternatives->append(members);
    alternatives->append("]");
    at += 2;
  };
  char kind = at + 1 < in.size() ? in[at + 1] : '\0';
  if (std::string_view letter = membersOfLetter(kind); kind < 'a' && !letter.empty()) {
    return alternative(letter);
  } else if (!letter.empty()) {
    at += 2;
    return items->append(letter);
  }
  String members;
  bool isNegated = false;
  switch (kind) {
  case 'p':
  case 'P':
    if (!readProperty(&members, &isNegated)) {
      return copyProperty(items);
    }
    if (isNegated) {
      at -= 2;
      return alternative(members.view());
    }
    return items->append(members.view());
  case 'Q':
  case 'E':
  case '\0':
    return reject("an escape of a set is not supported");
  default:
    copy(1, items);
    return copyCharacter(items);
  }
}

/// Translates a set behind its `[`. Sets within sets become alternatives, && a look ahead, negation of either (?!...).
String RegexTranslator::translateSet(int depth) {
  bool isNegated = at < in.size() && in[at] == '^';
  at += isNegated;
  String conditions;          // of &&, but for the last operand
  String items, alternatives; // of the current operand; each alternative begins with |
  auto takeOperand = [&] {
    String operand;
    bool isPlain = alternatives.empty();
    operand.append(isPlain ? "" : "(?:");
    if (!items.empty()) {
      operand.append(items.view()[0] == '^' ? "[\\" : "[");
      operand.append(items.view());
      operand.append("]");
    }
    operand.append(slice(alternatives.view(), items.empty() && !isPlain ? 1 : 0));
    operand.append(isPlain ? "" : ")");
    if (operand.empty()) {
      reject("a set is empty");
    }
    items.clear();
    alternatives.clear();
    return operand;
  };
  if (depth == maxDepth) {
    reject("its sets are nested too deeply");
  }
  for (bool isFirst = true; !problem; isFirst = false) {
    if (at >= in.size()) {
      reject("a set has no end");
    } else if (in[at] == ']' && !isFirst) {
      break;
    } else if (in[at] == ']') {
      items.append("\\]");
      ++at;
    } else if (startsWith("[:") && in.find(":]", at) != std::string_view::npos && in.find(":]", at) - at < 20) {
      size_t end = in.find(":]", at);
      std::string_view members = membersOfClass(slice(in, at + 2, end));
      items.append(members.empty() ? slice(in, at, end + 2) : members);
      at = end + 2;
    } else if (in[at] == '[') {
      ++at;
      String nested = translateSet(depth + 1);
      alternatives.append("|");
      alternatives.append(nested.view());
    } else if (startsWith("&&")) {
      at += 2;
      conditions.append("(?=");
      conditions.append(takeOperand().view());
      conditions.append(")");
    } else if (in[at] == '\\') {
      translateSetEscape(&items, &alternatives);
    } else {
      copyCharacter(&items);
    }
  }
  ++at;
  String set;
  if (problem) {
    return set;
  }
  if (conditions.empty() && alternatives.empty()) {
    set.append(isNegated ? "[^" : "[");
    set.append(items.view());
    set.append("]");
    return set;
  }
  String last = takeOperand();
  set.append(isNegated ? "(?:(?!" : "(?:");
  set.append(conditions.view());
  set.append(last.view());
  set.append(isNegated ? ")(?s:.))" : ")");
  return set;
}

} // namespace

const char *translateRegex(std::string_view expression, String *translated) {
  return RegexTranslator(expression, *translated).run();
}

} // namespace heddle::runtime
