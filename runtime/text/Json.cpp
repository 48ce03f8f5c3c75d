//===- Json.cpp - a small reader of hostile JSON --------------------------===//

#include "runtime/text/Json.h"

#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"

#include <clocale>

namespace heddle::runtime {

constexpr int maxDepth = 128;
constexpr size_t maxBytes = size_t(1) << 30;

class JsonParser {
public:
  JsonParser(std::string_view text, JsonDocument &document) : text(text), document(document) {}

  bool parse() {
    // Decoded strings are shorter than written ones, so this never grows again.
    if (!document.decoded.tryReserve(text.size())) {
      return reject("it is too large for this machine's memory");
    }
    document.nodes.resize(2);
    if (!parseValue(1, 0)) {
      return false;
    }
    skipBlanks();
    return position == text.size() || reject("there is more after the value");
  }

  const char *problem = nullptr;
  size_t position = 0;

private:
  bool reject(const char *words) {
    problem = problem ? problem : words;
    return false;
  }
  JsonNode &node(uint32_t index) { return document.nodes[index]; }
  char peek() const { return position < text.size() ? text[position] : '\0'; }
  void skipBlanks() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
      ++position;
    }
  }
  bool take(char c) {
    skipBlanks();
    if (position < text.size() && text[position] == c) {
      ++position;
      return true;
    }
    return false;
  }
  bool takeWord(std::string_view word) {
    if (text.size() - position < word.size() || std::string_view(text.data() + position, word.size()) != word) {
      return reject("a value is expected here");
    }
    position += word.size();
    return true;
  }
  bool parseValue(uint32_t index, int depth);
  bool parseMembers(uint32_t index, int depth, char close);
  bool parseNumber(uint32_t index);
  bool parseString(std::string_view *value);
  bool parseEscape();
  bool parseHex(uint32_t *unit);

  std::string_view text;
  JsonDocument &document;
};

bool JsonParser::parseValue(uint32_t index, int depth) {
  if (depth == maxDepth) {
    return reject("it is nested too deeply");
  }
  skipBlanks();
  switch (peek()) {
  case '{':
    return parseMembers(index, depth, '}');
  case '[':
    return parseMembers(index, depth, ']');
  case '"': {
    std::string_view value;
    bool parsed = parseString(&value);
    node(index).kind = JsonNode::Kind::string;
    node(index).text = value;
    return parsed;
  }
  case 't':
  case 'f':
    node(index).kind = JsonNode::Kind::boolean;
    node(index).truth = peek() == 't';
    return takeWord(peek() == 't' ? "true" : "false");
  case 'n':
    return takeWord("null");
  default:
    return parseNumber(index);
  }
}

bool JsonParser::parseMembers(uint32_t index, int depth, char close) {
  bool isObject = close == '}';
  node(index).kind = isObject ? JsonNode::Kind::object : JsonNode::Kind::array;
  ++position;
  if (take(close)) {
    return true;
  }
  uint32_t previous = 0;
  do {
    auto child = static_cast<uint32_t>(document.nodes.size());
    document.nodes.emplace();
    (previous ? node(previous).next : node(index).firstChild) = child;
    previous = child;
    if (isObject) {
      std::string_view key;
      skipBlanks();
      if (peek() != '"') {
        return reject("a name in quotes is expected here");
      }
      if (!parseString(&key)) {
        return false;
      }
      node(child).key = key;
      if (!take(':')) {
        return reject("':' is expected here");
      }
    }
    if (!parseValue(child, depth + 1)) {
      return false;
    }
  } while (take(','));
  return take(close) || reject(isObject ? "',' or '}' is expected here" : "',' or ']' is expected here");
}

bool JsonParser::parseNumber(uint32_t index) {
  size_t begin = position;
  auto digits = [&] {
    size_t start = position;
    while (peek() >= '0' && peek() <= '9') {
      ++position;
    }
    return position - start;
  };
  position += peek() == '-';
  bool leadingZero = peek() == '0';
  size_t whole = digits();
  if (whole == 0 || (leadingZero && whole > 1)) {
    position = begin;
    return reject("a value is expected here");
  }
  if (peek() == '.') {
    ++position;
    if (digits() == 0) {
      return reject("a digit is expected here");
    }
  }
  if (peek() == 'e' || peek() == 'E') {
    ++position;
    position += peek() == '+' || peek() == '-';
    if (digits() == 0) {
      return reject("a digit is expected here");
    }
  }
  node(index).kind = JsonNode::Kind::number;
  node(index).text = std::string_view(text.data() + begin, position - begin);
  return true;
}

bool JsonParser::parseHex(uint32_t *unit) {
  *unit = 0;
  for (int i = 0; i < 4; ++i, ++position) {
    char c = peek();
    int digit = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
    if (digit < 0) {
      return reject("four hexadecimal digits are expected here");
    }
    *unit = *unit * 16 + static_cast<uint32_t>(digit);
  }
  return true;
}

bool JsonParser::parseEscape() {
  ++position;
  constexpr std::string_view names = "\"\\/bfnrt", values = "\"\\/\b\f\n\r\t";
  size_t which = names.find(peek());
  if (position < text.size() && which != names.npos) {
    ++position;
    document.decoded.push(values[which]);
    return true;
  }
  uint32_t unit = 0;
  if (peek() != 'u') {
    return reject("an unknown escape");
  }
  ++position;
  if (!parseHex(&unit)) {
    return false;
  }
  bool isHigh = unit >= 0xd800 && unit < 0xdc00;
  if (isHigh && peek() == '\\' && position + 1 < text.size() && text[position + 1] == 'u') {
    uint32_t low = 0;
    position += 2;
    if (!parseHex(&low)) {
      return false;
    }
    if (low < 0xdc00 || low > 0xdfff) {
      return reject("half of a surrogate pair");
    }
    unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
  } else if (unit >= 0xd800 && unit < 0xe000) {
    return reject("half of a surrogate pair");
  }
  char bytes[4];
  size_t length = encodeUtf8(unit, bytes);
  for (size_t i = 0; i < length; ++i) {
    document.decoded.push(bytes[i]);
  }
  return true;
}

bool JsonParser::parseString(std::string_view *value) {
  size_t begin = ++position;
  size_t decodedBegin = document.decoded.size();
  bool hasEscapes = false;
  while (true) {
    if (position >= text.size()) {
      return reject("a string has no end");
    }
    char c = text[position];
    if (c == '"') {
      break;
    }
    if (static_cast<unsigned char>(c) < 0x20) {
      return reject("a control character in a string");
    }
    if (c == '\\') {
      if (!hasEscapes) {
        hasEscapes = true;
        for (size_t i = begin; i < position; ++i) {
          document.decoded.push(text[i]);
        }
      }
      if (!parseEscape()) {
        return false;
      }
      continue;
    }
    size_t length = utf8Length(std::string_view(text.data() + position, text.size() - position));
    if (length == 0) {
      return reject("bytes that are no UTF-8");
    }
    for (size_t i = 0; hasEscapes && i < length; ++i) {
      document.decoded.push(text[position + i]);
    }
    position += length;
  }
  *value = hasEscapes ? std::string_view(document.decoded.data() + decodedBegin, document.decoded.size() - decodedBegin)
                      : std::string_view(text.data() + begin, position - begin);
  ++position;
  return true;
}

heddle_status JsonDocument::parse(std::string_view text, const char *name, heddle_message *message) {
  if (text.size() > maxBytes) {
    return fail(message, HEDDLE_INVALID_INPUT, "%s is larger than 1 GiB", name);
  }
  JsonParser parser(text, *this);
  if (parser.parse()) {
    return HEDDLE_OK;
  }
  size_t line = 1, column = 1;
  for (size_t i = 0; i < parser.position && i < text.size(); ++i) {
    column = text[i] == '\n' ? 1 : column + 1;
    line += text[i] == '\n';
  }
  return fail(message, HEDDLE_INVALID_INPUT, "%s is no JSON: line %zu, column %zu: %s", name, line, column,
              parser.problem);
}

const JsonNode *JsonDocument::find(const JsonNode *object, std::string_view key) const {
  const JsonNode *found = nullptr;
  if (object && object->kind == JsonNode::Kind::object) {
    for (const JsonNode *child = first(object); child; child = next(child)) {
      found = child->key == key ? child : found;
    }
  }
  return found;
}

int64_t jsonInteger(const JsonNode *node) {
  if (!node || node->kind != JsonNode::Kind::number || node->text.size() > 16) {
    return -1;
  }
  int64_t value = 0;
  for (char c : node->text) {
    if (c < '0' || c > '9') {
      return -1;
    }
    value = value * 10 + (c - '0');
  }
  return value < (int64_t(1) << 53) ? value : -1;
}

double jsonReal(const JsonNode *node, double otherwise) {
  if (!node || node->kind != JsonNode::Kind::number) {
    return otherwise;
  }
  // strtod follows the locale of the program, JSON does not.
  String text(node->text);
  char *point = std::strchr(const_cast<char *>(text.c_str()), '.');
  if (point) {
    *point = *localeconv()->decimal_point;
  }
  return std::strtod(text.c_str(), nullptr);
}

bool isNull(const JsonNode *node) { return !node || node->kind == JsonNode::Kind::null; }

bool isString(const JsonNode *node) { return node && node->kind == JsonNode::Kind::string; }

std::string_view jsonString(const JsonNode *node, std::string_view otherwise) {
  return isString(node) ? node->text : otherwise;
}

bool jsonTruth(const JsonNode *node, bool otherwise) {
  return node && node->kind == JsonNode::Kind::boolean ? node->truth : otherwise;
}

} // namespace heddle::runtime
