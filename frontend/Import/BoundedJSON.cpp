//===- BoundedJSON.cpp - llvm::json for texts that may be hostile ---------===//

#include "frontend/Import/BoundedJSON.h"

#include "frontend/Import/MappedFile.h"

#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace heddle {

namespace {

constexpr int maxDepth = 64;

/// What a walk over the characters tells, without building anything.
struct Outline {
  int depth = 0;
  size_t members = 0; ///< of all objects together
};

Outline outline(StringRef text) {
  Outline result;
  int depth = 0;
  bool inString = false;
  for (size_t i = 0; i < text.size(); ++i) {
    char c = text[i];
    if (inString) {
      i += c == '\\';
      inString = c != '"';
    } else if (c == '"') {
      inString = true;
    } else if (c == '{' || c == '[') {
      result.depth = std::max(result.depth, ++depth);
    } else if (c == '}' || c == ']') {
      --depth;
    } else if (c == ':') {
      ++result.members;
    }
  }
  return result;
}

size_t countMembers(const json::Value &value) {
  size_t count = 0;
  if (const json::Object *object = value.getAsObject()) {
    count = object->size();
    for (const auto &member : *object) {
      count += countMembers(member.second);
    }
  } else if (const json::Array *array = value.getAsArray()) {
    for (const json::Value &element : *array) {
      count += countMembers(element);
    }
  }
  return count;
}

} // namespace

Expected<json::Value> parseBoundedJSON(StringRef text, StringRef path) {
  Outline shape = outline(text);
  if (shape.depth > maxDepth) {
    return invalidInput(path + ": its JSON is nested " + Twine(shape.depth) + " deep; at most " + Twine(maxDepth) +
                        " is read");
  }
  Expected<json::Value> value = json::parse(text);
  if (!value) {
    return invalidInput(path + " is no JSON: " + toString(value.takeError()));
  }
  // Members that replaced others of their name are gone from the parsed value.
  if (countMembers(*value) != shape.members) {
    return invalidInput(path + ": an object has the same name twice");
  }
  return value;
}

} // namespace heddle
