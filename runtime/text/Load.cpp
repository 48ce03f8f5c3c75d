//===- Load.cpp - tokenizers from tokenizer.json and vocab.txt ------------===//

#include "runtime/support/Message.h"
#include "runtime/text/Json.h"
#include "runtime/text/Tokenizer.h"

#include <algorithm>
#include <cstring>

using namespace heddle::runtime;

namespace {

/// Deletes an unfinished tokenizer.
struct TokenizerGuard {
  heddle_tokenizer *tokenizer = nullptr;
  TokenizerGuard() {
    if (void *memory = std::malloc(sizeof(heddle_tokenizer))) {
      tokenizer = new (memory) heddle_tokenizer;
    } else {
      reportOutOfMemory(sizeof(heddle_tokenizer));
    }
  }
  ~TokenizerGuard() { heddle_tokenizer_destroy(tokenizer); }
  heddle_tokenizer *take() { return std::exchange(tokenizer, nullptr); }
};

/// Reads the parts of a tokenizer.json one after another.
class Loader {
public:
  Loader(heddle_tokenizer &tokenizer, heddle_message *message) : tokenizer(tokenizer), message(message) {}
  heddle_status load(std::string_view json);

private:
  heddle_status loadModel(const JsonNode *model);
  heddle_status loadNormalizer(const JsonNode *normalizer);
  heddle_status loadPreTokenizer(const JsonNode *preTokenizer);
  heddle_status loadAddedTokens(const JsonNode *tokens);
  heddle_status loadPostProcessor(const JsonNode *processor);
  heddle_status loadTemplate(const JsonNode *processor);
  heddle_status loadBertProcessing(const JsonNode *processor);
  heddle_status damaged(const char *what) { return fail(message, HEDDLE_INVALID_INPUT, "tokenizer.json: %s", what); }
  heddle_status unknownPart(const char *part, const JsonNode *node, const char *expected) {
    std::string_view type = jsonString(document.find(node, "type"), "(none)");
    return fail(message, HEDDLE_INVALID_INPUT, "tokenizer.json has a %s of type `%.*s`; this version reads %s", part,
                static_cast<int>(std::min<size_t>(type.size(), 60)), type.data(), expected);
  }
  bool isNull(const JsonNode *node) const { return !node || node->kind == JsonNode::Kind::null; }
  bool hasType(const JsonNode *node, std::string_view type) const {
    return jsonString(document.find(node, "type"), "") == type;
  }

  heddle_tokenizer &tokenizer;
  heddle_message *message;
  JsonDocument document;
};

heddle_status Loader::load(std::string_view json) {
  if (heddle_status status = document.parse(json, "tokenizer.json", message)) {
    return status;
  }
  const JsonNode *root = document.root();
  heddle_status status = loadModel(document.find(root, "model"));
  status = status ? status : loadNormalizer(document.find(root, "normalizer"));
  status = status ? status : loadPreTokenizer(document.find(root, "pre_tokenizer"));
  status = status ? status : loadAddedTokens(document.find(root, "added_tokens"));
  return status ? status : loadPostProcessor(document.find(root, "post_processor"));
}

heddle_status Loader::loadModel(const JsonNode *model) {
  const JsonNode *vocabulary = document.find(model, "vocab");
  const JsonNode *type = document.find(model, "type");
  // Old files name no type; WordPiece is told by its prefix.
  bool isWordPiece =
      type ? jsonString(type, "") == "WordPiece" : document.find(model, "continuing_subword_prefix") != nullptr;
  if (!isWordPiece) {
    return unknownPart("model", model, "WordPiece");
  }
  if (!vocabulary || vocabulary->kind != JsonNode::Kind::object) {
    return damaged("the model has no `vocab` object");
  }
  for (const JsonNode *token = document.first(vocabulary); token; token = document.next(token)) {
    int64_t id = jsonInteger(token);
    if (id < 0 || id > UINT32_MAX) {
      return damaged("a token of the vocabulary has no number");
    }
    tokenizer.vocabulary.add(token->key, id);
  }
  tokenizer.unknownToken = String(jsonString(document.find(model, "unk_token"), "[UNK]"));
  tokenizer.continuingPrefix = String(jsonString(document.find(model, "continuing_subword_prefix"), "##"));
  const JsonNode *longest = document.find(model, "max_input_chars_per_word");
  if (longest && jsonInteger(longest) < 0) {
    return damaged("`max_input_chars_per_word` is no count");
  }
  tokenizer.maxWordLength = longest ? static_cast<size_t>(jsonInteger(longest)) : 100;
  return HEDDLE_OK;
}

heddle_status Loader::loadNormalizer(const JsonNode *node) {
  if (isNull(node)) {
    return HEDDLE_OK;
  }
  if (!hasType(node, "BertNormalizer")) {
    return unknownPart("normalizer", node, "BertNormalizer");
  }
  Normalizer &normalizer = tokenizer.normalizer;
  normalizer.isActive = true;
  normalizer.cleanText = jsonTruth(document.find(node, "clean_text"), true);
  normalizer.handleChinese = jsonTruth(document.find(node, "handle_chinese_chars"), true);
  normalizer.lowerCase = jsonTruth(document.find(node, "lowercase"), true);
  normalizer.stripAccents = jsonTruth(document.find(node, "strip_accents"), normalizer.lowerCase);
  return HEDDLE_OK;
}

heddle_status Loader::loadPreTokenizer(const JsonNode *node) {
  tokenizer.splitsWords = !isNull(node);
  return isNull(node) || hasType(node, "BertPreTokenizer") ? HEDDLE_OK
                                                           : unknownPart("pre-tokenizer", node, "BertPreTokenizer");
}

heddle_status Loader::loadAddedTokens(const JsonNode *tokens) {
  if (isNull(tokens)) {
    return HEDDLE_OK;
  }
  if (tokens->kind != JsonNode::Kind::array) {
    return damaged("`added_tokens` is no list");
  }
  for (const JsonNode *node = document.first(tokens); node; node = document.next(node)) {
    const JsonNode *content = document.find(node, "content");
    AddedToken token;
    token.id = jsonInteger(document.find(node, "id"));
    if (!isString(content) || token.id < 0) {
      return damaged("an added token has no `content` or no `id`");
    }
    int64_t known = tokenizer.vocabulary.find(content->text);
    token.id = known >= 0 ? known : token.id;
    token.singleWord = jsonTruth(document.find(node, "single_word"), false);
    token.leftStrip = jsonTruth(document.find(node, "lstrip"), false);
    token.rightStrip = jsonTruth(document.find(node, "rstrip"), false);
    bool isSpecial = jsonTruth(document.find(node, "special"), false);
    token.normalized = jsonTruth(document.find(node, "normalized"), !isSpecial);
    tokenizer.addToken(content->text, std::move(token));
  }
  return HEDDLE_OK;
}

heddle_status Loader::loadPostProcessor(const JsonNode *node) {
  if (isNull(node)) {
    tokenizer.pieces.push({true, 0, 0});
    return HEDDLE_OK;
  }
  if (hasType(node, "TemplateProcessing")) {
    return loadTemplate(node);
  }
  if (hasType(node, "BertProcessing")) {
    return loadBertProcessing(node);
  }
  return unknownPart("post-processor", node, "TemplateProcessing and BertProcessing");
}

heddle_status Loader::loadTemplate(const JsonNode *processor) {
  const JsonNode *single = document.find(processor, "single");
  const JsonNode *specials = document.find(processor, "special_tokens");
  if (!single || single->kind != JsonNode::Kind::array) {
    return damaged("the template has no list `single`");
  }
  for (const JsonNode *item = document.first(single); item; item = document.next(item)) {
    const JsonNode *special = document.find(item, "SpecialToken");
    const JsonNode *sequence = document.find(item, "Sequence");
    const JsonNode *body = special ? special : sequence;
    int64_t segment = jsonInteger(document.find(body, "type_id"));
    std::string_view name = jsonString(document.find(body, "id"), "");
    if (segment < 0 || (sequence && name != "A")) {
      return damaged("the template has a piece that is neither a special token nor the sequence A");
    }
    if (sequence) {
      tokenizer.pieces.push({true, 0, segment});
      continue;
    }
    const JsonNode *ids = document.find(document.find(specials, name), "ids");
    if (!ids || ids->kind != JsonNode::Kind::array) {
      return damaged("the template names a special token that it does not define");
    }
    for (const JsonNode *id = document.first(ids); id; id = document.next(id)) {
      if (jsonInteger(id) < 0) {
        return damaged("a special token of the template has no number");
      }
      tokenizer.pieces.push({false, jsonInteger(id), segment});
    }
  }
  return HEDDLE_OK;
}

heddle_status Loader::loadBertProcessing(const JsonNode *processor) {
  int64_t ids[2];
  constexpr const char *names[] = {"cls", "sep"};
  for (int i = 0; i < 2; ++i) {
    // A pair of the token and its number.
    const JsonNode *pair = document.find(processor, names[i]);
    const JsonNode *token = pair && pair->kind == JsonNode::Kind::array ? document.first(pair) : nullptr;
    ids[i] = jsonInteger(token ? document.next(token) : nullptr);
    if (ids[i] < 0) {
      return damaged("BertProcessing lacks `cls` or `sep`");
    }
  }
  tokenizer.pieces.push({false, ids[0], 0});
  tokenizer.pieces.push({true, 0, 0});
  tokenizer.pieces.push({false, ids[1], 0});
  return HEDDLE_OK;
}

} // namespace

extern "C" {

heddle_status heddle_tokenizer_from_json(const char *json, size_t size, heddle_tokenizer **tokenizer,
                                         heddle_message *message) {
  *tokenizer = nullptr;
  TokenizerGuard guard;
  if (heddle_status status = Loader(*guard.tokenizer, message).load({json, size})) {
    return status;
  }
  *tokenizer = guard.take();
  return HEDDLE_OK;
}

heddle_status heddle_tokenizer_from_vocab(const char *vocabulary, size_t size, int lower_case,
                                          heddle_tokenizer **tokenizer, heddle_message *message) {
  *tokenizer = nullptr;
  TokenizerGuard guard;
  heddle_tokenizer &made = *guard.tokenizer;
  std::string_view rest(vocabulary, size);
  for (int64_t id = 0; !rest.empty(); ++id) {
    size_t end = std::min(rest.find('\n'), rest.size());
    std::string_view token(rest.data(), end);
    if (!token.empty() && token.back() == '\r') {
      token.remove_suffix(1);
    }
    made.vocabulary.add(token, id);
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  made.unknownToken = String("[UNK]");
  made.continuingPrefix = String("##");
  made.splitsWords = true;
  made.normalizer.isActive = true;
  made.normalizer.lowerCase = made.normalizer.stripAccents = lower_case != 0;
  for (std::string_view name : {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"}) {
    AddedToken token;
    token.id = made.vocabulary.find(name);
    if (token.id >= 0) {
      made.addToken(name, std::move(token));
    }
  }
  int64_t begin = made.vocabulary.find("[CLS]");
  int64_t end = made.vocabulary.find("[SEP]");
  if (begin < 0 || end < 0 || made.vocabulary.find("[UNK]") < 0) {
    return fail(message, HEDDLE_INVALID_INPUT,
                "vocab.txt lacks one of [CLS], [SEP] and [UNK]: it is no vocabulary of BERT");
  }
  made.pieces.push({false, begin, 0});
  made.pieces.push({true, 0, 0});
  made.pieces.push({false, end, 0});
  *tokenizer = guard.take();
  return HEDDLE_OK;
}

heddle_status heddle_tokenizer_from_module(const heddle_module *module, heddle_tokenizer **tokenizer,
                                           size_t *max_length, heddle_message *message) {
  *tokenizer = nullptr;
  *max_length = 0;
  bool lowerCase = true;
  size_t size = 0;
  if (const void *metadata = heddle_module_section(module, "metadata.json", &size)) {
    JsonDocument document;
    if (heddle_status status = document.parse({static_cast<const char *>(metadata), size}, "metadata.json", message)) {
      return status;
    }
    int64_t longest = jsonInteger(document.find(document.root(), "max_length"));
    *max_length = longest > 0 ? static_cast<size_t>(longest) : 0;
    lowerCase = jsonTruth(document.find(document.root(), "do_lower_case"), true);
  }
  if (const void *json = heddle_module_section(module, "tokenizer.json", &size)) {
    return heddle_tokenizer_from_json(static_cast<const char *>(json), size, tokenizer, message);
  }
  if (const void *vocabulary = heddle_module_section(module, "vocab.txt", &size)) {
    return heddle_tokenizer_from_vocab(static_cast<const char *>(vocabulary), size, lowerCase, tokenizer, message);
  }
  return fail(
      message, HEDDLE_INVALID_INPUT,
      "model `%s` has no tokenizer: compile it from a folder with tokenizer.json or vocab.txt, or give its tokens",
      heddle_module_name(module));
}

void heddle_tokenizer_destroy(heddle_tokenizer *tokenizer) {
  if (tokenizer) {
    tokenizer->~heddle_tokenizer();
    std::free(tokenizer);
  }
}

heddle_status heddle_tokenizer_encode(const heddle_tokenizer *tokenizer, const char *text, size_t size,
                                      size_t max_length, heddle_encoding *encoding, heddle_message *message) {
  Vector<int64_t> tokens;
  if (!tokenizer->encode({text, size}, &tokens)) {
    return fail(message, HEDDLE_INVALID_INPUT, "the text has an unknown word and the vocabulary no unknown token");
  }
  size_t extra = 0, copies = 0;
  for (const TemplatePiece &piece : tokenizer->pieces) {
    extra += !piece.isText;
    copies += piece.isText;
  }
  size_t kept = tokens.size();
  if (max_length && copies && copies * kept + extra > max_length) {
    kept = max_length > extra ? (max_length - extra) / copies : 0;
  }
  size_t count = copies * kept + extra;
  if (count > encoding->capacity) {
    heddle_encoding_release(encoding);
    encoding->tokens = static_cast<int64_t *>(std::malloc(count * sizeof(int64_t)));
    encoding->segments = static_cast<int64_t *>(std::malloc(count * sizeof(int64_t)));
    if (!encoding->tokens || !encoding->segments) {
      heddle_encoding_release(encoding);
      return fail(message, HEDDLE_ENVIRONMENT, "out of memory: a text of %zu tokens", count);
    }
    encoding->capacity = count;
  }
  encoding->count = 0;
  encoding->full_count = copies * tokens.size() + extra;
  for (const TemplatePiece &piece : tokenizer->pieces) {
    for (size_t i = 0; i < (piece.isText ? kept : 1); ++i) {
      encoding->tokens[encoding->count] = piece.isText ? tokens[i] : piece.id;
      encoding->segments[encoding->count++] = piece.segment;
    }
  }
  return HEDDLE_OK;
}

void heddle_encoding_release(heddle_encoding *encoding) {
  std::free(encoding->tokens);
  std::free(encoding->segments);
  *encoding = {};
}
}
