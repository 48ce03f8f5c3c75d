//===- Tokenizer.cpp - text to tokens and back ----------------------------===//

#include "runtime/text/Tokenizer.h"

#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"
#include "runtime/text/Unicode.h"

using namespace heddle::runtime;

/// Texts beyond this are refused: places within a word are 32 bits wide.
static constexpr size_t maxTextBytes = size_t(1) << 30;

heddle_tokenizer *heddle::runtime::createTokenizer() {
  void *memory = std::malloc(sizeof(heddle_tokenizer));
  if (!memory) {
    reportOutOfMemory(sizeof(heddle_tokenizer));
  }
  return new (memory) heddle_tokenizer;
}

heddle_status heddle_tokenizer::addToken(std::string_view content, AddedToken token, bool isNormalized, bool isSpecial,
                                         heddle_message *message) {
  NormalizedText text;
  text.text = String(content);
  text.limit = limitOfText(content.size());
  if (isNormalized) {
    if (heddle_status status = normalize(normalizers, &text, message)) {
      return status;
    }
  }
  (isNormalized ? normalizedTokens : rawTokens).add(text.text.view(), token);
  added.add(content, token.id);
  addedTexts.add(text.text.view(), token.id);
  if (isSpecial) {
    special.add(content, token.id);
  }
  return HEDDLE_OK;
}

void heddle_tokenizer::build() {
  rawTokens.build();
  normalizedTokens.build();
}

int64_t heddle_tokenizer::find(std::string_view token) const {
  int64_t id = added.find(token);
  return id >= 0 ? id : model.vocabulary.find(token);
}

bool heddle_tokenizer::tokenText(int64_t id, std::string_view *token) const {
  return addedTexts.text(id, token) || model.vocabulary.text(id, token);
}

heddle_status heddle_tokenizer::encode(std::string_view text, Vector<int64_t> *tokens, heddle_message *message) const {
  if (text.size() > maxTextBytes) {
    return fail(message, HEDDLE_INVALID_INPUT, "a text of %zu bytes is too long: at most %zu", text.size(),
                maxTextBytes);
  }
  // Everything behind this point may rely on well-formed text.
  String wellFormed;
  CodePoints points;
  appendCodePoints(text, &points);
  appendUtf8(points, &wellFormed);
  Vector<Stretch> stretches;
  rawTokens.find(wellFormed.view(), &stretches);
  for (const Stretch &stretch : stretches) {
    if (stretch.id >= 0) {
      tokens->push(stretch.id);
      continue;
    }
    std::string_view part = slice(wellFormed.view(), stretch.begin, stretch.end);
    if (heddle_status status = encodePart(part, stretch.begin == 0, tokens, message)) {
      return status;
    }
  }
  return HEDDLE_OK;
}

heddle_status heddle_tokenizer::encodePart(std::string_view text, bool startsAtOrigin, Vector<int64_t> *tokens,
                                           heddle_message *message) const {
  NormalizedText normal;
  normal.text = String(text);
  normal.startsAtOrigin = startsAtOrigin;
  normal.limit = limitOfText(text.size());
  if (heddle_status status = normalize(normalizers, &normal, message)) {
    return status;
  }
  Vector<Stretch> stretches;
  normalizedTokens.find(normal.text.view(), &stretches);
  Pieces pieces;
  for (const Stretch &stretch : stretches) {
    if (stretch.id >= 0) {
      tokens->push(stretch.id);
      continue;
    }
    pieces.text.clear();
    pieces.text.append(slice(normal.text.view(), stretch.begin, stretch.end));
    pieces.limit = limitOfText(pieces.text.size());
    pieces.list.clear();
    pieces.list.push({0, pieces.text.size(), normal.startsAtOrigin && stretch.begin == 0});
    for (const PreTokenizer &rule : preTokenizers) {
      if (heddle_status status = rule.apply(&pieces, message)) {
        return status;
      }
    }
    for (const Piece &piece : pieces.list) {
      if (!model.encode(slice(pieces.text.view(), piece.begin, piece.end), tokens)) {
        return fail(message, HEDDLE_INVALID_INPUT, "the text has an unknown word and the vocabulary no unknown token");
      }
    }
  }
  return HEDDLE_OK;
}

heddle_status heddle_tokenizer::decode(const int64_t *tokens, size_t count, bool skipSpecial, String *text,
                                       heddle_message *message) const {
  Vector<String> list;
  size_t total = 0;
  for (size_t i = 0; i < count; ++i) {
    std::string_view token;
    if (!tokenText(tokens[i], &token) || (skipSpecial && special.find(token) >= 0)) {
      continue;
    }
    total += token.size();
    list.push(String(token));
  }
  for (const Decoder &rule : decoders) {
    if (heddle_status status = rule.apply(&list, limitOfText(total), message)) {
      return status;
    }
  }
  for (size_t i = 0; i < list.size(); ++i) {
    text->append(i > 0 && !hasDecoder ? " " : "");
    text->append(list[i].view());
  }
  return HEDDLE_OK;
}
