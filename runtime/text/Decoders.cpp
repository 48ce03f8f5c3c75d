//===- Decoders.cpp - from tokens back to text ----------------------------===//

#include "runtime/text/Decoders.h"

#include "runtime/support/Utf8.h"
#include "runtime/text/Bytes.h"
#include "runtime/text/Normalizers.h"
#include "runtime/text/Unicode.h"

#include <algorithm>

namespace heddle::runtime {

namespace {

bool startsWith(std::string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() && slice(text, 0, prefix.size()) == prefix;
}

/// Replaces every occurrence of a string.
void replaceString(String *text, std::string_view from, std::string_view to) {
  if (from.empty() || text->view().find(from) == std::string_view::npos) {
    return;
  }
  String result;
  std::string_view rest = text->view();
  for (size_t at; (at = rest.find(from)) != std::string_view::npos;) {
    result.append(slice(rest, 0, at));
    result.append(to);
    rest = slice(rest, at + from.size());
  }
  result.append(rest);
  *text = std::move(result);
}

/// What BERT's tokenizer calls a clean-up of English text.
void cleanUp(String *text) {
  constexpr std::string_view rules[][2] = {{" .", "."},   {" ?", "?"},     {" !", "!"},    {" ,", ","},
                                           {" ' ", "'"},  {" n't", "n't"}, {" 'm", "'m"},  {" do not", " don't"},
                                           {" 's", "'s"}, {" 've", "'ve"}, {" 're", "'re"}};
  for (const auto &rule : rules) {
    replaceString(text, rule[0], rule[1]);
  }
}

void join(Vector<String> *tokens) {
  String all;
  for (const String &token : *tokens) {
    all.append(token.view());
  }
  tokens->clear();
  tokens->push(std::move(all));
}

/// Characters of the byte alphabet become bytes; a token with another character is taken as it is.
void decodeByteLevel(Vector<String> *tokens) {
  String bytes, part;
  for (const String &token : *tokens) {
    part.clear();
    bool isEncoded = true;
    for (size_t at = 0; isEncoded && at < token.size();) {
      int byte = byteOfCharacter(nextCodePoint(token.view(), &at));
      isEncoded = byte >= 0;
      part.append(static_cast<char>(byte));
    }
    bytes.append(isEncoded ? part.view() : token.view());
  }
  String text;
  appendWellFormed(bytes.view(), &text);
  tokens->clear();
  tokens->push(std::move(text));
}

/// Runs of byte tokens become text; a run that is no text becomes one U+FFFD a byte.
void decodeByteFallback(Vector<String> *tokens) {
  Vector<String> result;
  String run;
  auto flush = [&] {
    String text;
    appendWellFormed(run.view(), &text);
    if (text.view() != run.view()) {
      for (size_t i = 0; i < run.size(); ++i) {
        result.push(String("\xef\xbf\xbd"));
      }
    } else if (!run.empty()) {
      result.push(std::move(text));
    }
    run.clear();
  };
  for (String &token : *tokens) {
    int byte = byteOfToken(token.view());
    if (byte >= 0) {
      run.append(static_cast<char>(byte));
      continue;
    }
    flush();
    result.push(std::move(token));
  }
  flush();
  *tokens = std::move(result);
}

void decodeMetaspace(const Decoder &rule, size_t place, String *token) {
  String text;
  for (size_t at = 0; at < token->size();) {
    uint32_t point = nextCodePoint(token->view(), &at);
    if (point != rule.character) {
      appendUtf8(point, &text);
    } else if (place > 0 || rule.keepsFirst) {
      text.append(' ');
    }
  }
  *token = std::move(text);
}

void stripToken(const Decoder &rule, String *token) {
  CodePoints points;
  appendCodePoints(token->view(), &points);
  size_t begin = 0, end = points.size();
  while (begin < points.size() && begin < rule.start && points[begin] == rule.character) {
    ++begin;
  }
  while (end > begin && points.size() - end < rule.stop && points[end - 1] == rule.character) {
    --end;
  }
  token->clear();
  for (size_t i = begin; i < end; ++i) {
    appendUtf8(points[i], token);
  }
}

void decodeWordPiece(const Decoder &rule, size_t place, String *token) {
  if (place > 0) {
    String text;
    bool continues = startsWith(token->view(), rule.content.view());
    text.append(continues ? "" : " ");
    text.append(slice(token->view(), continues ? rule.content.size() : 0));
    *token = std::move(text);
  }
  if (rule.cleanup) {
    cleanUp(token);
  }
}

void decodeCtc(const Decoder &rule, Vector<String> *tokens) {
  Vector<String> result;
  String last;
  for (size_t i = 0; i < tokens->size(); ++i) {
    String &token = (*tokens)[i];
    if (i > 0 && token.view() == last.view()) {
      continue;
    }
    last = String(token.view());
    replaceString(&token, rule.content.view(), "");
    if (rule.cleanup) {
      cleanUp(&token);
      replaceString(&token, rule.delimiter.view(), " ");
    }
    if (!token.empty()) {
      result.push(std::move(token));
    }
  }
  *tokens = std::move(result);
}

} // namespace

heddle_status Decoder::apply(Vector<String> *tokens, size_t limit, heddle_message *message) const {
  switch (kind) {
  case Kind::fuse:
    join(tokens);
    return HEDDLE_OK;
  case Kind::byteLevel:
    decodeByteLevel(tokens);
    return HEDDLE_OK;
  case Kind::byteFallback:
    decodeByteFallback(tokens);
    return HEDDLE_OK;
  case Kind::ctc:
    decodeCtc(*this, tokens);
    return HEDDLE_OK;
  default:
    break;
  }
  size_t total = 0;
  for (size_t i = 0; i < tokens->size(); ++i) {
    String &token = (*tokens)[i];
    if (kind == Kind::replace) {
      String result;
      heddle_status status = replaceAll(pattern, content.view(), token.view(), limit, &result, message);
      if (status) {
        return status;
      }
      token = std::move(result);
    } else if (kind == Kind::metaspace) {
      decodeMetaspace(*this, i, &token);
    } else if (kind == Kind::strip) {
      stripToken(*this, &token);
    } else if (kind == Kind::wordPiece) {
      decodeWordPiece(*this, i, &token);
    } else if (kind == Kind::bpe) {
      replaceString(&token, content.view(), i + 1 == tokens->size() ? "" : " ");
    }
    total += token.size();
    if (total > limit) {
      return failTooLong(message);
    }
  }
  return HEDDLE_OK;
}

} // namespace heddle::runtime
