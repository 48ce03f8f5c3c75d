//===- Generator.h - ways from a prompt to new tokens ---------------------===//
#ifndef HEDDLE_RUNTIME_GENERATE_GENERATOR_H
#define HEDDLE_RUNTIME_GENERATE_GENERATOR_H

#include "runtime/generate/LanguageModel.h"
#include "runtime/generate/Rules.h"
#include "runtime/generate/Sampler.h"
#include "runtime/generate/TextOutput.h"

namespace heddle::runtime {

/// Deletes a sampler with its owner.
class OwnedSampler {
public:
  OwnedSampler() = default;
  OwnedSampler(const OwnedSampler &) = delete;
  OwnedSampler &operator=(const OwnedSampler &) = delete;
  ~OwnedSampler() { heddle_sampler_destroy(sampler); }
  heddle_sampler *sampler = nullptr;
};

} // namespace heddle::runtime

/// A model, its sampler, and the text that it has read so far.
struct heddle_generator {
  heddle_generation_options options = {};
  heddle::runtime::LanguageModel model, draft;
  heddle::runtime::ReadText text, draftText;
  heddle::runtime::OwnedSampler owned;
  heddle::runtime::Rules rules;
  heddle::runtime::TextOutput output;
  heddle::runtime::Vector<int64_t> past;         ///< the prompt and what was generated
  heddle::runtime::Vector<int64_t> sourceTokens; ///< what an encoder reads, where these are tokens
  size_t promptSize = 0;
  bool hasSource = false;
  heddle_generation result = {};

  heddle_status open(heddle_module *module, const heddle_tokenizer *tokenizer, heddle_message *message);
  heddle_status setSource(const heddle_input *inputs, size_t count, heddle_message *message);
  heddle_status run(const int64_t *prompt, size_t count, heddle_text_fn function, void *closure,
                    heddle_message *message);

private:
  // Generator.cpp
  heddle_status readPrompt(heddle::runtime::LanguageModel *reader, heddle::runtime::ReadText *read, size_t *reused,
                           heddle_message *message);
  heddle_status decode(heddle_message *message);
  heddle_status accept(int64_t token, bool *isOver, heddle_message *message);
  bool isEndToken(int64_t token) const;
  heddle_status readRules(heddle_module *module, heddle_message *message);
  /// The scores that the next token after `tokens` is chosen by: where there are rules, the logits less `total` and
  /// changed by them, else the logits themselves.
  const float *allowed(const float *logits, const heddle::runtime::Vector<int64_t> &tokens, double total = 0);
  int64_t room() const;
  // Speculative.cpp
  heddle_status decodeWithDraft(heddle_message *message);
  heddle_status propose(size_t wanted, heddle_message *message);
  heddle_status verify(bool *isOver, heddle_message *message);
  heddle_status takeBack(size_t length, const heddle::runtime::ReadText *before, heddle_message *message);
  // Beams.cpp
  heddle_status searchBeams(heddle_message *message);

  heddle::runtime::Vector<int64_t> proposed;
  heddle::runtime::Vector<double> draftProbabilities; ///< [proposed, vocabulary]
  heddle::runtime::Vector<double> probabilities;      ///< of the model for one token
};

#endif
