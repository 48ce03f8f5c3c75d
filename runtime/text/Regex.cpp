//===- Regex.cpp - matching with PCRE2 ------------------------------------===//

#include "runtime/text/Regex.h"

#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"

#include <algorithm>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

namespace heddle::runtime {

namespace {

constexpr size_t maxExpression = 1 << 16;

/// What matching needs beside the code, freed at the end of its scope.
struct Matcher {
  pcre2_match_data *data;
  pcre2_match_context *context;
  Matcher(const pcre2_code *code, size_t textSize)
      : data(pcre2_match_data_create_from_pattern(code, nullptr)), context(pcre2_match_context_create(nullptr)) {
    if (!data || !context) {
      reportOutOfMemory(4096);
    }
    // Enough for every expression that does not try one stretch again and again.
    pcre2_set_match_limit(context, static_cast<uint32_t>(100000 + 8 * std::min<size_t>(textSize, 1 << 28)));
    pcre2_set_heap_limit(context, 1 << 17); // KiB
  }
  ~Matcher() {
    pcre2_match_context_free(context);
    pcre2_match_data_free(data);
  }
};

} // namespace

Pattern::~Pattern() { pcre2_code_free(static_cast<pcre2_code *>(code)); }

heddle_status Pattern::setRegex(std::string_view expression, heddle_message *message) {
  String translated;
  const char *problem =
      expression.size() > maxExpression ? "it is longer than 65536 bytes" : translateRegex(expression, &translated);
  if (problem) {
    return fail(message, HEDDLE_INVALID_INPUT, "the tokenizer's regular expression `%s` cannot be used: %s",
                shown(expression).data, problem);
  }
  literal = String(expression); // for messages
  int error = 0;
  PCRE2_SIZE position = 0;
  pcre2_compile_context *context = pcre2_compile_context_create(nullptr);
  if (!context) {
    reportOutOfMemory(4096);
  }
  pcre2_set_newline(context, PCRE2_NEWLINE_LF);
  pcre2_code_free(static_cast<pcre2_code *>(code));
  code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(translated.view().data() ? translated.view().data() : ""),
                       translated.size(), PCRE2_UTF | PCRE2_UCP | PCRE2_MULTILINE | PCRE2_NEVER_BACKSLASH_C, &error,
                       &position, context);
  pcre2_compile_context_free(context);
  if (!code) {
    PCRE2_UCHAR words[200] = {};
    pcre2_get_error_message(error, words, sizeof words);
    return fail(message, HEDDLE_INVALID_INPUT, "the tokenizer's regular expression `%s` cannot be used: %s",
                shown(expression).data, reinterpret_cast<const char *>(words));
  }
  return HEDDLE_OK;
}

heddle_status Pattern::split(std::string_view text, Vector<Span> *spans, heddle_message *message) const {
  if (code) {
    return splitByRegex(text, spans, message);
  }
  splitByLiteral(text, spans);
  return HEDDLE_OK;
}

static void pushMatch(size_t begin, size_t end, size_t *done, Vector<Span> *spans) {
  if (*done != begin) {
    spans->push({*done, begin, false});
  }
  spans->push({begin, end, true});
  *done = end;
}

void Pattern::splitByLiteral(std::string_view text, Vector<Span> *spans) const {
  size_t done = 0;
  if (!literal.empty()) {
    for (size_t at; (at = text.find(literal.view(), done)) != std::string_view::npos;) {
      pushMatch(at, at + literal.size(), &done, spans);
    }
  }
  if (done != text.size()) {
    spans->push({done, text.size(), false});
  }
}

heddle_status Pattern::splitByRegex(std::string_view text, Vector<Span> *spans, heddle_message *message) const {
  const auto *compiled = static_cast<const pcre2_code *>(code);
  Matcher matcher(compiled, text.size());
  const auto *subject = reinterpret_cast<PCRE2_SPTR>(text.empty() ? "" : text.data());
  size_t done = 0;
  bool hasMatch = false; // one that ended at `done`
  for (size_t from = 0; from <= text.size();) {
    int found = pcre2_match(compiled, subject, text.size(), from, PCRE2_NO_UTF_CHECK, matcher.data, matcher.context);
    if (found == PCRE2_ERROR_NOMATCH) {
      break;
    }
    if (found < 0) {
      return fail(message, HEDDLE_INVALID_INPUT, "the tokenizer's regular expression `%s` takes too long on this text",
                  shown(literal.view()).data);
    }
    const PCRE2_SIZE *range = pcre2_get_ovector_pointer(matcher.data);
    size_t begin = range[0], end = range[1];
    if (begin > end || begin < done || end < from) {
      break; // \K in a lookaround: no way on
    }
    if (begin == end && hasMatch && end == done) {
      // An empty match right behind another one does not count.
      if (from == text.size()) {
        break;
      }
      nextCodePoint(text, &from);
      continue;
    }
    pushMatch(begin, end, &done, spans);
    hasMatch = true;
    from = end;
  }
  if (done != text.size()) {
    spans->push({done, text.size(), false});
  }
  return HEDDLE_OK;
}

} // namespace heddle::runtime
