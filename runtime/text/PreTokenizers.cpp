//===- PreTokenizers.cpp - cutting a text into words ----------------------===//

#include "runtime/text/PreTokenizers.h"

#include "runtime/support/Utf8.h"
#include "runtime/text/Bytes.h"
#include "runtime/text/Normalizers.h"
#include "runtime/text/Unicode.h"

#include <algorithm>

namespace heddle::runtime {

namespace {

/// Every character that the predicate holds for is a match of its own.
template <typename Predicate> void splitAt(std::string_view text, Vector<Span> *spans, Predicate isMatch) {
  size_t done = 0;
  for (size_t at = 0; at < text.size();) {
    size_t begin = at;
    if (isMatch(nextCodePoint(text, &at))) {
      if (done < begin) {
        spans->push({done, begin, false});
      }
      spans->push({begin, at, true});
      done = at;
    }
  }
  if (done < text.size()) {
    spans->push({done, text.size(), false});
  }
}

/// Neighbouring characters of the same class: words, and what is neither word nor blank; blanks are matches.
void splitWords(std::string_view text, Vector<Span> *spans) {
  auto classOf = [](uint32_t c) { return isWordCharacter(c) ? 2 : isWhitespace(c) ? 0 : 1; };
  int last = -1;
  for (size_t at = 0; at < text.size();) {
    size_t begin = at;
    int kind = classOf(nextCodePoint(text, &at));
    if (kind == last) {
      spans->back().end = at;
    } else {
      spans->push({begin, at, kind == 0});
    }
    last = kind;
  }
}

void splitEvery(std::string_view text, uint64_t length, Vector<Span> *spans) {
  for (size_t at = 0; at < text.size();) {
    size_t begin = at;
    for (uint64_t i = 0; i < length && at < text.size(); ++i) {
      nextCodePoint(text, &at);
    }
    spans->push({begin, at, false});
  }
}

/// Joins spans as the behaviour says. Afterwards those that are left out are the matches.
void joinSpans(SplitBehavior behavior, Vector<Span> *spans) {
  if (behavior == SplitBehavior::removed) {
    return;
  }
  Vector<Span> joined;
  bool wasMatch = false;
  size_t count = spans->size();
  bool backwards = behavior == SplitBehavior::mergedWithNext;
  for (size_t i = 0; i < count; ++i) {
    const Span &span = (*spans)[backwards ? count - 1 - i : i];
    bool joins = !joined.empty() && (behavior == SplitBehavior::contiguous ? span.isMatch == wasMatch
                                     : behavior == SplitBehavior::isolated ? false
                                                                           : span.isMatch && !wasMatch);
    if (!joins) {
      joined.push({span.begin, span.end, false});
    } else if (backwards) {
      joined.back().begin = span.begin;
    } else {
      joined.back().end = span.end;
    }
    wasMatch = span.isMatch;
  }
  if (backwards) {
    std::reverse(joined.begin(), joined.end());
  }
  *spans = std::move(joined);
}

void keepSpans(const Vector<Span> &spans, const Piece &piece, Vector<Piece> *list) {
  for (const Span &span : spans) {
    if (!span.isMatch && span.begin < span.end) {
      list->push({piece.begin + span.begin, piece.begin + span.end, piece.startsAtOrigin && span.begin == 0});
    }
  }
}

/// Cuts every piece: `cut(text, spans)` gives the spans, which are then joined.
template <typename Cut> heddle_status cutPieces(SplitBehavior behavior, Pieces *pieces, Cut cut) {
  Vector<Piece> list;
  Vector<Span> spans;
  for (const Piece &piece : pieces->list) {
    spans.clear();
    if (heddle_status status = cut(slice(pieces->text.view(), piece.begin, piece.end), &spans)) {
      return status;
    }
    joinSpans(behavior, &spans);
    keepSpans(spans, piece, &list);
  }
  pieces->list = std::move(list);
  return HEDDLE_OK;
}

/// The same for cuts that cannot fail.
template <typename Predicate> heddle_status cutAt(SplitBehavior behavior, Pieces *pieces, Predicate isMatch) {
  return cutPieces(behavior, pieces, [&](std::string_view text, Vector<Span> *spans) {
    splitAt(text, spans, isMatch);
    return HEDDLE_OK;
  });
}

/// Rewrites every piece: `rewrite(piece, text, result)` appends what it becomes.
template <typename Rewrite> heddle_status rewritePieces(Pieces *pieces, heddle_message *message, Rewrite rewrite) {
  String text;
  for (Piece &piece : pieces->list) {
    size_t begin = text.size();
    rewrite(piece, slice(pieces->text.view(), piece.begin, piece.end), &text);
    piece.begin = begin;
    piece.end = text.size();
    if (text.size() > pieces->limit) {
      return failTooLong(message);
    }
  }
  pieces->text = std::move(text);
  return HEDDLE_OK;
}

heddle_status applyByteLevel(const PreTokenizer &rule, Pieces *pieces, heddle_message *message) {
  heddle_status status = HEDDLE_OK;
  if (rule.addPrefixSpace) {
    status = rewritePieces(pieces, message, [](const Piece &, std::string_view text, String *result) {
      result->append(text.front() == ' ' ? "" : " ");
      result->append(text);
    });
  }
  if (!status && rule.usesRegex) {
    status = cutPieces(SplitBehavior::isolated, pieces, [&](std::string_view text, Vector<Span> *spans) {
      return rule.pattern.split(text, spans, message);
    });
  }
  return status ? status : rewritePieces(pieces, message, [](const Piece &, std::string_view text, String *result) {
    appendByteCharacters(text, result);
  });
}

heddle_status applyMetaspace(const PreTokenizer &rule, Pieces *pieces, heddle_message *message) {
  String mark;
  appendUtf8(rule.character, &mark);
  auto isMarked = [&](std::string_view text) {
    return text.front() == ' ' || (text.size() >= mark.size() && slice(text, 0, mark.size()) == mark.view());
  };
  heddle_status status = rewritePieces(pieces, message, [&](const Piece &piece, std::string_view text, String *result) {
    bool prepends =
        rule.prepend == PrependScheme::always || (rule.prepend == PrependScheme::first && piece.startsAtOrigin);
    if (prepends && !isMarked(text)) {
      result->append(mark.view());
    }
    for (char c : text) {
      result->append(c == ' ' ? mark.view() : std::string_view(&c, 1));
    }
  });
  if (status || !rule.splits) {
    return status;
  }
  return cutAt(SplitBehavior::mergedWithNext, pieces, [&](uint32_t c) { return c == rule.character; });
}

} // namespace

heddle_status PreTokenizer::apply(Pieces *pieces, heddle_message *message) const {
  switch (kind) {
  case Kind::byteLevel:
    return applyByteLevel(*this, pieces, message);
  case Kind::metaspace:
    return applyMetaspace(*this, pieces, message);
  case Kind::bert: {
    heddle_status status = cutAt(SplitBehavior::removed, pieces, isWhitespace);
    return status ? status : cutAt(SplitBehavior::isolated, pieces, isPunctuation);
  }
  case Kind::delimiter:
    return cutAt(SplitBehavior::removed, pieces, [&](uint32_t c) { return c == character; });
  case Kind::digits:
    return cutAt(individual ? SplitBehavior::isolated : SplitBehavior::contiguous, pieces, isNumeric);
  case Kind::punctuation:
    return cutAt(behavior, pieces, isPunctuation);
  case Kind::whitespaceSplit:
    return cutAt(SplitBehavior::removed, pieces, isWhitespace);
  case Kind::whitespace:
    return cutPieces(SplitBehavior::removed, pieces, [](std::string_view text, Vector<Span> *spans) {
      splitWords(text, spans);
      return HEDDLE_OK;
    });
  case Kind::fixedLength:
    return cutPieces(SplitBehavior::isolated, pieces, [&](std::string_view text, Vector<Span> *spans) {
      splitEvery(text, length, spans);
      return HEDDLE_OK;
    });
  case Kind::split:
    return cutPieces(behavior, pieces, [&](std::string_view text, Vector<Span> *spans) {
      heddle_status status = pattern.split(text, spans, message);
      for (Span &span : *spans) {
        span.isMatch ^= invert;
      }
      return status;
    });
  }
  return HEDDLE_OK;
}

} // namespace heddle::runtime
