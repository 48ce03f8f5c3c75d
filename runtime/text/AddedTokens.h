//===- AddedTokens.h - tokens that are found in the text itself -----------===//
#ifndef HEDDLE_RUNTIME_TEXT_ADDEDTOKENS_H
#define HEDDLE_RUNTIME_TEXT_ADDEDTOKENS_H

#include "runtime/text/Vocabulary.h"

namespace heddle::runtime {

/// A token that is cut out of the text before anything else looks at it.
struct AddedToken {
  int64_t id = 0;
  bool singleWord = false;
  bool leftStrip = false;
  bool rightStrip = false;
};

/// A stretch of text: an added token, or what lies between two of them.
struct Stretch {
  size_t begin, end;
  int64_t id; ///< of the added token, or -1
};

/// Tokens that are looked for together: those that are found in the text as given, or in the normalised one.
class AddedTokens {
public:
  void add(std::string_view content, AddedToken token) {
    index.add(content, static_cast<int64_t>(tokens.size()));
    tokens.push(token);
  }
  /// Call it after the last add.
  void build() { index.build(); }
  /// Finds them from left to right, the longest first.
  void find(std::string_view text, Vector<Stretch> *stretches) const;

private:
  Vector<AddedToken> tokens;
  PrefixIndex index;
};

} // namespace heddle::runtime

#endif
