//===- Normalizers.cpp - rewriting a text before it is cut ----------------===//

#include "runtime/text/Normalizers.h"

#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"
#include "runtime/text/Bytes.h"
#include "runtime/text/Unicode.h"

namespace heddle::runtime {

namespace {

bool isChinese(uint32_t c) {
  // The last block but two is where `tokenizers` has it, not where BERT's own code does (2B820).
  return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x20000 && c <= 0x2a6df) ||
         (c >= 0x2a700 && c <= 0x2b73f) || (c >= 0x2b740 && c <= 0x2b81f) || (c >= 0x2b920 && c <= 0x2ceaf) ||
         (c >= 0xf900 && c <= 0xfaff) || (c >= 0x2f800 && c <= 0x2fa1f);
}

/// Rewrites a text code point by code point: `rewrite(point, points)` appends what the point becomes.
template <typename Rewrite> void rewriteEach(CodePoints *points, Rewrite rewrite) {
  CodePoints result;
  result.reserve(points->size());
  for (uint32_t point : *points) {
    rewrite(point, &result);
  }
  *points = std::move(result);
}

void lowercase(CodePoints *points) {
  rewriteEach(points, [](uint32_t c, CodePoints *out) { appendLowerCase(c, out); });
}

void applyBert(const Normalizer &rule, CodePoints *points) {
  if (rule.cleanText) {
    rewriteEach(points, [](uint32_t c, CodePoints *out) {
      if (c != 0 && c != 0xfffd && characterClass(c) != CharacterClass::control) {
        out->push(isWhitespace(c) ? ' ' : c);
      }
    });
  }
  if (rule.handleChinese) {
    rewriteEach(points, [](uint32_t c, CodePoints *out) {
      bool isOne = isChinese(c);
      if (isOne) {
        out->push(' ');
      }
      out->push(c);
      if (isOne) {
        out->push(' ');
      }
    });
  }
  if (rule.dropAccents) {
    decompose(points);
    rewriteEach(points, [](uint32_t c, CodePoints *out) {
      if (c < 0x300 || characterClass(c) != CharacterClass::mark) {
        out->push(c);
      }
    });
  }
  if (rule.lowerCase) {
    lowercase(points);
  }
}

/// The rules of Nmt, those of SentencePiece's "nmt" without NFKC.
void applyNmt(CodePoints *points) {
  rewriteEach(points, [](uint32_t c, CodePoints *out) {
    bool isDropped =
        (c >= 0x01 && c <= 0x08) || c == 0x0b || (c >= 0x0e && c <= 0x1f) || c == 0x7f || c == 0x8f || c == 0x9f;
    bool isBlank = c == 0x09 || c == 0x0a || c == 0x0c || c == 0x0d || c == 0x1680 || (c >= 0x200b && c <= 0x200f) ||
                   c == 0x2028 || c == 0x2029 || c == 0x2581 || c == 0xfeff || c == 0xfffd;
    if (!isDropped) {
      out->push(isBlank ? ' ' : c);
    }
  });
}

void strip(bool left, bool right, NormalizedText *text) {
  CodePoints points;
  appendCodePoints(text->text.view(), &points);
  size_t begin = 0, end = points.size();
  while (left && begin < end && isWhitespace(points[begin])) {
    ++begin;
  }
  while (right && begin < end && isWhitespace(points[end - 1])) {
    --end;
  }
  text->text.clear();
  for (size_t i = begin; i < end; ++i) {
    appendUtf8(points[i], &text->text);
  }
  text->startsAtOrigin &= begin == 0;
}

void applyToPoints(const Normalizer &rule, CodePoints *points) {
  switch (rule.kind) {
  case Normalizer::Kind::bert:
    return applyBert(rule, points);
  case Normalizer::Kind::lowercase:
    return lowercase(points);
  case Normalizer::Kind::nfd:
    return decompose(points);
  case Normalizer::Kind::nfkd:
    return decompose(points, /*compatibility=*/true);
  case Normalizer::Kind::nfc:
    decompose(points);
    return compose(points);
  case Normalizer::Kind::nfkc:
    decompose(points, /*compatibility=*/true);
    return compose(points);
  case Normalizer::Kind::nmt:
    return applyNmt(points);
  case Normalizer::Kind::stripAccents:
    return rewriteEach(points, [](uint32_t c, CodePoints *out) {
      if (c < 0x300 || !isCombiningMark(c)) {
        out->push(c);
      }
    });
  default:
    return;
  }
}

} // namespace

heddle_status failTooLong(heddle_message *message) {
  return fail(message, HEDDLE_INVALID_INPUT, "the tokenizer's rules make this text longer than 64 times its size");
}

heddle_status replaceAll(const Pattern &pattern, std::string_view content, std::string_view text, size_t limit,
                         String *result, heddle_message *message) {
  Vector<Span> spans;
  if (heddle_status status = pattern.split(text, &spans, message)) {
    return status;
  }
  for (const Span &span : spans) {
    result->append(span.isMatch ? content : slice(text, span.begin, span.end));
    if (result->size() > limit) {
      return failTooLong(message);
    }
  }
  return HEDDLE_OK;
}

heddle_status Normalizer::apply(NormalizedText *text, heddle_message *message) const {
  String result;
  switch (kind) {
  case Kind::strip:
    strip(left, right, text);
    return HEDDLE_OK;
  case Kind::prepend:
    if (!text->text.empty()) {
      result.append(content.view());
      result.append(text->text.view());
    }
    break;
  case Kind::replace: {
    heddle_status status = replaceAll(pattern, content.view(), text->text.view(), text->limit, &result, message);
    if (status) {
      return status;
    }
    break;
  }
  case Kind::precompiled:
    charsmap.apply(text->text.view(), &result);
    break;
  case Kind::byteLevel:
    appendByteCharacters(text->text.view(), &result);
    break;
  default: {
    CodePoints points;
    appendCodePoints(text->text.view(), &points);
    applyToPoints(*this, &points);
    appendUtf8(points, &result);
  }
  }
  text->text = std::move(result);
  return text->text.size() > text->limit ? failTooLong(message) : HEDDLE_OK;
}

heddle_status normalize(const Vector<Normalizer> &rules, NormalizedText *text, heddle_message *message) {
  for (const Normalizer &rule : rules) {
    if (heddle_status status = rule.apply(text, message)) {
      return status;
    }
  }
  return HEDDLE_OK;
}

} // namespace heddle::runtime
