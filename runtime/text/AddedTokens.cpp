//===- AddedTokens.cpp - tokens that are found in the text itself ---------===//

#include "runtime/text/AddedTokens.h"

#include "runtime/support/Utf8.h"
#include "runtime/text/Unicode.h"

namespace heddle::runtime {

/// Where the character before byte `at` begins.
static size_t previous(std::string_view text, size_t at) {
  do {
    --at;
  } while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80);
  return at;
}

static uint32_t pointAt(std::string_view text, size_t at) { return nextCodePoint(text, &at); }

void AddedTokens::find(std::string_view text, Vector<Stretch> *stretches) const {
  size_t done = 0;
  for (size_t at = 0; at < text.size() && !index.empty();) {
    size_t longest = 0;
    int64_t which = -1;
    index.visitPrefixes(slice(text, at), [&](size_t length, int64_t value) {
      longest = length;
      which = value;
    });
    if (which < 0) {
      nextCodePoint(text, &at);
      continue;
    }
    const AddedToken &token = tokens[static_cast<size_t>(which)];
    size_t begin = at, end = at + longest;
    at = end;
    bool touchesWord = (begin > 0 && isWordCharacter(pointAt(text, previous(text, begin)))) ||
                       (end < text.size() && isWordCharacter(pointAt(text, end)));
    if (token.singleWord && touchesWord) {
      continue;
    }
    while (token.leftStrip && begin > done && isWhitespace(pointAt(text, previous(text, begin)))) {
      begin = previous(text, begin);
    }
    while (token.rightStrip && end < text.size() && isWhitespace(pointAt(text, end))) {
      nextCodePoint(text, &end);
    }
    if (done < begin) {
      stretches->push({done, begin, -1});
    }
    stretches->push({begin, end, token.id});
    done = end;
  }
  if (done < text.size()) {
    stretches->push({done, text.size(), -1});
  }
}

} // namespace heddle::runtime
