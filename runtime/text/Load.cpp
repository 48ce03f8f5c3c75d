//===- Load.cpp - tokenizer.json: added tokens and templates --------------===//

#include "runtime/support/Message.h"
#include "runtime/text/Loader.h"

#include <algorithm>

namespace heddle::runtime {

/// More rules than any real file has; hostile ones could multiply work.
static constexpr size_t maxRules = 1000;
/// Special tokens and copies of the text, after all templates.
static constexpr size_t maxTemplatePieces = 1000;

heddle_status TokenizerLoader::damaged(const char *what) {
  return fail(message, HEDDLE_INVALID_INPUT, "tokenizer.json: %s", what);
}

heddle_status TokenizerLoader::unknownPart(const char *part, const JsonNode *node, const char *known) {
  std::string_view type = jsonString(member(node, "type"), "(none)");
  return fail(message, HEDDLE_INVALID_INPUT, "tokenizer.json has a %s of type `%.*s`; this version reads %s", part,
              static_cast<int>(std::min<size_t>(type.size(), 60)), type.data(), known);
}

heddle_status TokenizerLoader::loadAll(const JsonNode *list, heddle_status (TokenizerLoader::*load)(const JsonNode *)) {
  if (!list || list->kind != JsonNode::Kind::array) {
    return damaged("a Sequence has no list of parts");
  }
  for (const JsonNode *node = document.first(list); node; node = document.next(node)) {
    if (++rules > maxRules) {
      return damaged("its Sequences have more than 1000 parts");
    }
    if (heddle_status status = (this->*load)(node)) {
      return status;
    }
  }
  return HEDDLE_OK;
}

heddle_status TokenizerLoader::load(std::string_view json) {
  if (heddle_status status = document.parse(json, "tokenizer.json", message)) {
    return status;
  }
  const JsonNode *root = document.root();
  heddle_status status = loadModel(member(root, "model"));
  status = status ? status : loadNormalizer(member(root, "normalizer"));
  status = status ? status : loadPreTokenizer(member(root, "pre_tokenizer"));
  status = status ? status : loadAddedTokens(member(root, "added_tokens"));
  tokenizer.pieces.push({true, 0, 0});
  status = status ? status : loadPostProcessor(member(root, "post_processor"));
  tokenizer.hasDecoder = !isNull(member(root, "decoder"));
  status = status ? status : loadDecoder(member(root, "decoder"));
  tokenizer.build();
  return status;
}

heddle_status TokenizerLoader::loadAddedTokens(const JsonNode *tokens) {
  if (isNull(tokens)) {
    return HEDDLE_OK;
  }
  if (tokens->kind != JsonNode::Kind::array) {
    return damaged("`added_tokens` is no list");
  }
  for (const JsonNode *node = document.first(tokens); node; node = document.next(node)) {
    const JsonNode *content = member(node, "content");
    AddedToken token;
    token.id = jsonInteger(member(node, "id"));
    if (!isString(content) || token.id < 0 || token.id > UINT32_MAX) {
      return damaged("an added token has no `content` or no `id`");
    }
    if (content->text.empty()) {
      continue;
    }
    int64_t known = tokenizer.model.vocabulary.find(content->text);
    token.id = known >= 0 ? known : token.id;
    token.singleWord = truth(node, "single_word", false);
    token.leftStrip = truth(node, "lstrip", false);
    token.rightStrip = truth(node, "rstrip", false);
    bool isSpecial = truth(node, "special", false);
    bool isNormalized = truth(node, "normalized", !isSpecial);
    if (heddle_status status = tokenizer.addToken(content->text, token, isNormalized, isSpecial, message)) {
      return status;
    }
  }
  return HEDDLE_OK;
}

/// Puts a template around what there is so far. The segment of a text's place is that of everything in it.
heddle_status TokenizerLoader::wrap(const Vector<TemplatePiece> &pieces) {
  Vector<TemplatePiece> result;
  for (const TemplatePiece &piece : pieces) {
    if (!piece.isText) {
      result.push(piece);
      continue;
    }
    for (const TemplatePiece &inner : tokenizer.pieces) {
      result.push({inner.isText, inner.id, piece.segment});
    }
    if (result.size() > maxTemplatePieces) {
      return damaged("its templates have more than 1000 pieces");
    }
  }
  tokenizer.pieces = std::move(result);
  return HEDDLE_OK;
}

heddle_status TokenizerLoader::loadPostProcessor(const JsonNode *node) {
  if (isNull(node)) {
    return HEDDLE_OK;
  }
  std::string_view type = typeOf(node);
  if (type == "Sequence") {
    return loadAll(member(node, "processors"), &TokenizerLoader::loadPostProcessor);
  }
  if (type == "TemplateProcessing") {
    return loadTemplate(node);
  }
  if (type == "BertProcessing" || type == "RobertaProcessing") {
    return loadSurround(node);
  }
  if (type == "ByteLevel") {
    return HEDDLE_OK; // moves offsets only
  }
  return unknownPart("post-processor", node,
                     "TemplateProcessing, BertProcessing, RobertaProcessing, ByteLevel and Sequence");
}

heddle_status TokenizerLoader::loadTemplate(const JsonNode *processor) {
  const JsonNode *single = member(processor, "single");
  const JsonNode *specials = member(processor, "special_tokens");
  if (!single || single->kind != JsonNode::Kind::array) {
    return damaged("the template has no list `single`");
  }
  Vector<TemplatePiece> pieces;
  for (const JsonNode *item = document.first(single); item; item = document.next(item)) {
    const JsonNode *special = member(item, "SpecialToken");
    const JsonNode *sequence = member(item, "Sequence");
    const JsonNode *body = special ? special : sequence;
    int64_t segment = jsonInteger(member(body, "type_id"));
    std::string_view name = text(body, "id");
    if (segment < 0 || (sequence && name != "A")) {
      return damaged("the template has a piece that is neither a special token nor the sequence A");
    }
    if (sequence) {
      pieces.push({true, 0, segment});
      continue;
    }
    const JsonNode *ids = member(member(specials, name), "ids");
    if (!ids || ids->kind != JsonNode::Kind::array) {
      return damaged("the template names a special token that it does not define");
    }
    for (const JsonNode *id = document.first(ids); id; id = document.next(id)) {
      if (jsonInteger(id) < 0) {
        return damaged("a special token of the template has no number");
      }
      pieces.push({false, jsonInteger(id), segment});
    }
  }
  return wrap(pieces);
}

/// BertProcessing and RobertaProcessing: one token in front, one behind.
heddle_status TokenizerLoader::loadSurround(const JsonNode *processor) {
  int64_t ids[2];
  constexpr const char *names[] = {"cls", "sep"};
  for (int i = 0; i < 2; ++i) {
    // A pair of the token and its number.
    const JsonNode *pair = member(processor, names[i]);
    const JsonNode *token = pair && pair->kind == JsonNode::Kind::array ? document.first(pair) : nullptr;
    ids[i] = jsonInteger(token ? document.next(token) : nullptr);
    if (ids[i] < 0) {
      return damaged("BertProcessing or RobertaProcessing lacks `cls` or `sep`");
    }
  }
  Vector<TemplatePiece> pieces;
  pieces.push({false, ids[0], 0});
  pieces.push({true, 0, 0});
  pieces.push({false, ids[1], 0});
  return wrap(pieces);
}

} // namespace heddle::runtime
