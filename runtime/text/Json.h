//===- Json.h - a small reader of hostile JSON ----------------------------===//
#ifndef HEDDLE_RUNTIME_TEXT_JSON_H
#define HEDDLE_RUNTIME_TEXT_JSON_H

#include "heddle/heddle.h"
#include "runtime/support/Memory.h"

namespace heddle::runtime {

/// A value of a document. Strings are UTF-8, without escapes.
struct JsonNode {
  enum class Kind : uint8_t { null, boolean, number, string, array, object };
  Kind kind = Kind::null;
  bool truth = false;
  uint32_t firstChild = 0; ///< index, 0: none
  uint32_t next = 0;       ///< next sibling, 0: none
  std::string_view key;    ///< when the parent is an object
  std::string_view text;   ///< of a string; of a number, as written
};

/// A parsed document. Strict RFC 8259; nesting is limited, so that no text can exhaust the stack.
class JsonDocument {
public:
  /// `name` says in messages what is read. The text must outlive the document.
  heddle_status parse(std::string_view text, const char *name, heddle_message *message);

  const JsonNode *root() const { return &nodes[1]; }
  const JsonNode *first(const JsonNode *parent) const { return at(parent->firstChild); }
  const JsonNode *next(const JsonNode *child) const { return at(child->next); }
  /// The last member of that name, or null; null too when `object` is null or no object.
  const JsonNode *find(const JsonNode *object, std::string_view key) const;

private:
  friend class JsonParser;
  const JsonNode *at(uint32_t index) const { return index ? &nodes[index] : nullptr; }

  Vector<JsonNode> nodes; ///< [0] stands for none
  Vector<char> decoded;   ///< strings that had escapes; never moves
};

/// The number as a non-negative integer below 2^53, or -1.
int64_t jsonInteger(const JsonNode *node);
/// The number as a double; `otherwise` when the node is null or no number.
double jsonReal(const JsonNode *node, double otherwise);
bool isString(const JsonNode *node);
/// Null, or the JSON value null.
bool isNull(const JsonNode *node);
/// The string's text, or `otherwise` when the node is null or no string.
std::string_view jsonString(const JsonNode *node, std::string_view otherwise);
/// The truth of a boolean, or `otherwise`.
bool jsonTruth(const JsonNode *node, bool otherwise);

} // namespace heddle::runtime

#endif
