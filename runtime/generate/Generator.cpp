//===- Generator.cpp - from a prompt to new tokens, one by one ------------===//

#include "runtime/generate/Generator.h"

#include "runtime/support/Message.h"
#include "runtime/text/Json.h"

#include <algorithm>

using namespace heddle::runtime;

heddle_status heddle_generator::open(heddle_module *module, const heddle_tokenizer *tokenizer,
                                     heddle_message *message) {
  options.chunk = options.chunk > 0 ? options.chunk : 512;
  options.draft_tokens = options.draft_tokens > 0 ? options.draft_tokens : 4;
  bool isPositive = options.max_tokens >= 0 && options.beams >= 0 && options.capacity >= 0 && options.threads >= 0;
  if (!isPositive || options.beams > 1000 || options.draft_tokens > 1000) {
    return fail(message, HEDDLE_INVALID_INPUT,
                "a count of the generation options is negative, or there are more than 1000 beams or draft tokens");
  }
  if (options.draft && options.beams > 1) {
    return fail(message, HEDDLE_INVALID_INPUT, "beam search and a draft model do not go together");
  }
  heddle_status status = heddle_sampler_create(&options.sampling, &owned.sampler, message);
  status = status ? status : output.open(tokenizer, options.stops, options.n_stops, message);
  status = status ? status : readRules(module, message);
  int64_t slack = options.draft ? options.draft_tokens + 1 : 0;
  status = status ? status : model.open(module, options.entry, options.threads, options.capacity, slack, message);
  if (!status && options.draft) {
    status = draft.open(options.draft, options.entry, options.threads, options.capacity, slack, message);
    if (!status && draft.vocabularySize() != model.vocabularySize()) {
      status = fail(message, HEDDLE_INVALID_INPUT,
                    "the draft model has %lld tokens and the model %lld: they must be the same",
                    static_cast<long long>(draft.vocabularySize()), static_cast<long long>(model.vocabularySize()));
    }
  }
  return status;
}

heddle_status heddle_generator::readRules(heddle_module *module, heddle_message *message) {
  size_t size = 0;
  const void *metadata = options.rules ? nullptr : heddle_module_section(module, "metadata.json", &size);
  if (!options.rules && !metadata) {
    return HEDDLE_OK;
  }
  std::string_view text =
      options.rules ? std::string_view(options.rules) : std::string_view(static_cast<const char *>(metadata), size);
  JsonDocument document;
  if (heddle_status status = document.parse(text, options.rules ? "rules" : "metadata.json", message)) {
    return status;
  }
  const JsonNode *object = options.rules ? document.root() : document.find(document.root(), "rules");
  return rules.read(document, object, options.end_tokens, options.n_end_tokens, message);
}

const float *heddle_generator::allowed(const float *logits, const Vector<int64_t> &tokens, double total) {
  if (rules.isEmpty()) {
    return logits;
  }
  auto made = static_cast<int64_t>(tokens.size() - promptSize);
  int64_t left = options.max_tokens > 0 ? options.max_tokens - made : INT64_MAX;
  // Without an encoder a text is made from its prompt.
  bool hasEncoder = !sourceTokens.empty();
  Rules::Place place = {tokens.data(),
                        tokens.size(),
                        promptSize,
                        left,
                        hasEncoder ? sourceTokens.data() : tokens.data(),
                        hasEncoder              ? sourceTokens.size()
                        : model.needs().empty() ? promptSize
                                                : 0,
                        options.sampling.repetition_penalty == 0};
  return rules.apply(logits, model.vocabularySize(), place, total);
}

bool heddle_generator::isEndToken(int64_t token) const {
  return std::find(options.end_tokens, options.end_tokens + options.n_end_tokens, token) !=
         options.end_tokens + options.n_end_tokens;
}

/// How many more tokens may be made.
int64_t heddle_generator::room() const {
  auto made = static_cast<int64_t>(past.size() - promptSize);
  return options.max_tokens > 0 ? options.max_tokens - made : INT64_MAX;
}

/// Brings a model to the end of `past`. What it has read before is kept as far as it agrees.
heddle_status heddle_generator::readPrompt(LanguageModel *reader, ReadText *read, size_t *reused,
                                           heddle_message *message) {
  size_t same = 0;
  while (same < read->tokens.size() && same + 1 < past.size() && read->tokens[same] == past[same]) {
    ++same;
  }
  // A state that cannot be taken back is made again.
  if (same == 0 || reader->truncate(read, same, nullptr)) {
    same = 0;
    if (heddle_status status = reader->begin(read, message)) {
      return status;
    }
  }
  *reused = same;
  return reader->readPrompt(read, past.data() + same, past.size() - same, static_cast<size_t>(options.chunk), message);
}

/// Adds a new token to the result; `*isOver` when the text ends with it.
heddle_status heddle_generator::accept(int64_t token, bool *isOver, heddle_message *message) {
  if (isEndToken(token)) {
    result.end = HEDDLE_END_TOKEN;
    *isOver = true;
    return HEDDLE_OK;
  }
  past.push(token);
  heddle_status status = output.push(token, isOver, message);
  if (*isOver) {
    result.end = output.end();
  } else if (room() <= 0) {
    result.end = HEDDLE_END_TOKENS;
    *isOver = true;
  } else if (static_cast<int64_t>(past.size()) > model.capacity()) {
    result.end = HEDDLE_END_LENGTH;
    *isOver = true;
  }
  return status;
}

heddle_status heddle_generator::decode(heddle_message *message) {
  heddle_status status = readPrompt(&model, &text, &result.reused, message);
  for (bool isOver = false; !status && !isOver;) {
    int64_t token =
        owned.sampler->choose(allowed(model.logits(0), past), model.vocabularySize(), past.data(), past.size());
    if (token < 0) {
      return fail(message, HEDDLE_INVALID_INPUT, "the model gives no token any probability: its logits are no numbers");
    }
    status = accept(token, &isOver, message);
    if (!status && !isOver) {
      NewTokens news = {&text, &token, 1};
      status = model.read(&news, 1, HEDDLE_ROWS_LAST, message);
    }
  }
  return status;
}

heddle_status heddle_generator::setSource(const heddle_input *inputs, size_t count, heddle_message *message) {
  // What was read belongs to the source before.
  text.tokens.clear();
  draftText.tokens.clear();
  sourceTokens.clear();
  for (const heddle_tensor_desc *need : model.needs()) {
    auto given = std::find_if(inputs, inputs + count,
                              [&](const heddle_input &one) { return std::string_view(one.name) == need->name; });
    // The tokens that an encoder reads.
    bool isTokens = need->rank == 1 && need->dtype == HEDDLE_INDEX && given != inputs + count &&
                    given->n_tensors == 1 && heddle_tensor_rank(given->tensors[0]) == 1;
    if (isTokens && sourceTokens.empty()) {
      const heddle_tensor *tensor = given->tensors[0];
      sourceTokens.resize(static_cast<size_t>(heddle_tensor_shape(tensor)[0]));
      heddle_convert(heddle_tensor_dtype(tensor), heddle_tensor_data(tensor), HEDDLE_I64, sourceTokens.data(),
                     heddle_tensor_shape(tensor)[0]);
    }
  }
  heddle_status status = model.setSource(inputs, count, message);
  status = status || !options.draft ? status : draft.setSource(inputs, count, message);
  hasSource = !status;
  return status;
}

heddle_status heddle_generator::run(const int64_t *prompt, size_t count, heddle_text_fn function, void *closure,
                                    heddle_message *message) {
  if (count == 0) {
    return fail(message, HEDDLE_INVALID_INPUT, "a prompt needs at least one token");
  }
  if (static_cast<int64_t>(count) > model.capacity()) {
    return fail(message, HEDDLE_INVALID_INPUT, "the prompt has %zu tokens and the model takes at most %lld", count,
                static_cast<long long>(model.capacity()));
  }
  if (!model.needs().empty() && !hasSource) {
    return fail(message, HEDDLE_INVALID_INPUT, "the model makes a text from `%s`: set it first",
                model.needs()[0]->name);
  }
  past.clear();
  past.append(prompt, count);
  promptSize = count;
  result = {};
  output.start(function, closure);
  heddle_status status = options.beams > 1 ? searchBeams(message)
                         : options.draft   ? decodeWithDraft(message)
                                           : decode(message);
  if (status) {
    // What was read half way is not relied on.
    text.tokens.clear();
    draftText.tokens.clear();
    return status;
  }
  status = output.finish(message);
  result.tokens = past.data() + promptSize;
  result.count = past.size() - promptSize;
  result.text = output.text().data() ? output.text().data() : "";
  result.text_size = output.text().size();
  return status;
}

/// Calls `add` with each number of a list of the metadata.
template <typename AddFn> static void eachToken(const JsonDocument &document, std::string_view key, const AddFn &add) {
  const JsonNode *list = document.find(document.root(), key);
  for (const JsonNode *one = list && list->kind == JsonNode::Kind::array ? document.first(list) : nullptr; one;
       one = document.next(one)) {
    add(jsonInteger(one));
  }
}

extern "C" {

heddle_status heddle_generator_create(heddle_module *module, const heddle_tokenizer *tokenizer,
                                      const heddle_generation_options *options, heddle_generator **generator,
                                      heddle_message *message) {
  *generator = nullptr;
  void *memory = std::malloc(sizeof(heddle_generator));
  if (!memory) {
    return fail(message, HEDDLE_ENVIRONMENT, "out of memory: a generator");
  }
  auto *made = new (memory) heddle_generator;
  made->options = options ? *options : heddle_generation_options{};
  if (heddle_status status = made->open(module, tokenizer, message)) {
    heddle_generator_destroy(made);
    return status;
  }
  *generator = made;
  return HEDDLE_OK;
}

void heddle_generator_destroy(heddle_generator *generator) {
  if (generator) {
    generator->~heddle_generator();
    std::free(generator);
  }
}

const heddle_tensor_desc *heddle_generator_need(const heddle_generator *generator, size_t index) {
  return index < generator->model.needs().size() ? generator->model.needs()[index] : nullptr;
}

heddle_status heddle_generator_set_source(heddle_generator *generator, const heddle_input *inputs, size_t n_inputs,
                                          heddle_message *message) {
  return generator->setSource(inputs, n_inputs, message);
}

heddle_status heddle_generator_run(heddle_generator *generator, const int64_t *prompt, size_t n_prompt,
                                   heddle_text_fn on_text, void *closure, heddle_generation *result,
                                   heddle_message *message) {
  heddle_status status = generator->run(prompt, n_prompt, on_text, closure, message);
  if (result) {
    *result = status ? heddle_generation{} : generator->result;
  }
  return status;
}

size_t heddle_module_first_tokens(const heddle_module *module, int64_t *tokens, size_t room) {
  size_t size = 0, count = 0;
  const void *metadata = heddle_module_section(module, "metadata.json", &size);
  JsonDocument document;
  if (metadata && !document.parse({static_cast<const char *>(metadata), size}, "metadata.json", nullptr)) {
    eachToken(document, "first_tokens", [&](int64_t token) {
      if (count < room) {
        tokens[count] = token;
      }
      ++count;
    });
  }
  return count;
}

size_t heddle_module_end_tokens(const heddle_module *module, const heddle_tokenizer *tokenizer, int64_t *tokens,
                                size_t room) {
  size_t size = 0, count = 0;
  const void *metadata = heddle_module_section(module, "metadata.json", &size);
  JsonDocument document;
  if (!metadata || document.parse({static_cast<const char *>(metadata), size}, "metadata.json", nullptr)) {
    return 0;
  }
  auto add = [&](int64_t token) {
    bool isKnown = std::find(tokens, tokens + std::min(count, room), token) != tokens + std::min(count, room);
    if (token >= 0 && !isKnown) {
      if (count < room) {
        tokens[count] = token;
      }
      ++count;
    }
  };
  eachToken(document, "end_tokens", add);
  std::string_view name = jsonString(document.find(document.root(), "eos_token"), "");
  if (tokenizer && !name.empty()) {
    add(heddle_tokenizer_find(tokenizer, name.data(), name.size()));
  }
  return count;
}
}
