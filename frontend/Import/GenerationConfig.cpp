//===- GenerationConfig.cpp - how texts of a model begin and end ----------===//

#include "frontend/Import/GenerationConfig.h"

#include <algorithm>
#include <optional>

using namespace llvm;

namespace heddle {

namespace {

/// Keys that the runtime's generators know or refuse by name.
constexpr StringLiteral kRules[] = {"sequence_bias",
                                    "encoder_repetition_penalty",
                                    "repetition_penalty",
                                    "no_repeat_ngram_size",
                                    "encoder_no_repeat_ngram_size",
                                    "bad_words_ids",
                                    "min_length",
                                    "min_new_tokens",
                                    "forced_bos_token_id",
                                    "forced_eos_token_id",
                                    "remove_invalid_values",
                                    "exponential_decay_length_penalty",
                                    "suppress_tokens",
                                    "begin_suppress_tokens",
                                    "guidance_scale",
                                    "watermarking_config"};

std::optional<int64_t> asToken(const json::Value *value) {
  std::optional<int64_t> token = value ? value->getAsInteger() : std::nullopt;
  return token && *token >= 0 ? token : std::nullopt;
}

/// The numbers under a key: one, or a list.
json::Array tokensUnder(const json::Object &config, StringRef key) {
  const json::Value *value = config.get(key);
  const json::Array *list = value ? value->getAsArray() : nullptr;
  json::Array numbers;
  for (const json::Value &one : list ? *list : json::Array()) {
    if (std::optional<int64_t> token = asToken(&one)) {
      numbers.push_back(*token);
    }
  }
  if (std::optional<int64_t> token = asToken(value)) {
    numbers.push_back(*token);
  }
  return numbers;
}

/// What a model that hears writes before the text itself: language, task, and that it writes no times. Tokens that are
/// known become part of `first`; from a language on that the model has to tell they become rules.
class Preamble {
public:
  Preamble(const json::Object &generation, const json::Object &config) : generation(generation) {
    bool isAsked = generation.getString("task") || generation.getString("language");
    const json::Array *forced = generation.getArray("forced_decoder_ids");
    forced = forced ? forced : config.getArray("forced_decoder_ids");
    for (const json::Value &pair : forced && !isAsked ? *forced : json::Array()) {
      const json::Array *both = pair.getAsArray();
      // Places one after the other, from that behind the first token.
      if (!both || both->size() != 2 || (*both)[0].getAsInteger() != static_cast<int64_t>(tokens.size()) + 1) {
        break;
      }
      tokens.push_back(asToken(&(*both)[1]));
    }
    chooseLanguage();
    chooseTask();
    std::optional<int64_t> untimed = asToken(generation.get("no_timestamps_token_id"));
    if (untimed && !generation.getBoolean("return_timestamps").value_or(false) &&
        (tokens.empty() || tokens.back() != untimed)) {
      tokens.push_back(untimed);
    }
  }

  void addTo(json::Array *first, json::Object *rules) const {
    json::Array forced;
    for (std::optional<int64_t> token : tokens) {
      auto place = static_cast<int64_t>(first->size() + forced.size());
      if (!token && languages.empty()) {
        continue; // nothing to tell it by
      }
      if (token && forced.empty()) {
        first->push_back(*token);
      } else {
        forced.push_back(json::Array{place, token ? json::Value(*token) : json::Value(json::Array(languages))});
      }
    }
    if (!forced.empty()) {
      (*rules)["forced_decoder_ids"] = std::move(forced);
    }
  }

private:
  void chooseLanguage() {
    const json::Object *known = generation.getObject("lang_to_id");
    if (!known) {
      return;
    }
    std::optional<int64_t> named;
    if (std::optional<StringRef> language = generation.getString("language")) {
      named = asToken(known->get(*language));
      named = named ? named : asToken(known->get(("<|" + *language + "|>").str()));
    }
    if (tokens.empty()) {
      tokens.push_back(named);
    } else if (named) {
      tokens[0] = named;
    }
    for (const auto &[name, id] : *known) {
      if (std::optional<int64_t> token = asToken(&id)) {
        languages.push_back(*token);
      }
    }
  }

  void chooseTask() {
    const json::Object *known = generation.getObject("task_to_id");
    std::optional<StringRef> task = generation.getString("task");
    task = !task && generation.getString("language") ? StringRef("transcribe") : task;
    if (std::optional<int64_t> token = known && task ? asToken(known->get(*task)) : std::nullopt) {
      tokens.push_back(token);
    }
  }

  const json::Object &generation;
  std::vector<std::optional<int64_t>> tokens; ///< behind the first; none: to be told by the model
  json::Array languages;
};

} // namespace

void addGeneration(const json::Object &generation, const json::Object &config, json::Object *text) {
  auto tokensOf = [&](StringRef key) {
    json::Array tokens = tokensUnder(generation, key);
    return tokens.empty() ? tokensUnder(config, key) : tokens;
  };
  if (json::Array ends = tokensOf("eos_token_id"); !ends.empty()) {
    (*text)["end_tokens"] = std::move(ends);
  }
  // Older folders have them in config.json.
  json::Object rules;
  for (StringRef key : kRules) {
    const json::Value *value = generation.get(key);
    value = value || !generation.empty() ? value : config.get(key);
    if (value && value->kind() != json::Value::Null) {
      rules[key] = *value;
    }
  }
  if (json::Array first = tokensOf("decoder_start_token_id"); !first.empty()) {
    for (json::Value &token : tokensOf("forced_bos_token_id")) {
      first.push_back(std::move(token));
    }
    Preamble(generation, config).addTo(&first, &rules);
    (*text)["first_tokens"] = std::move(first);
  }
  if (!rules.empty()) {
    (*text)["rules"] = std::move(rules);
  }
}

} // namespace heddle
