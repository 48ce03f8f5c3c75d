/*===- generate.h - from a prompt to text ---------------------------------===*\
|* Optional: library heddle_generate, on heddle_text. Samplers and generators
|* are used by one thread at a time.
\*===----------------------------------------------------------------------===*/
#ifndef HEDDLE_GENERATE_H
#define HEDDLE_GENERATE_H

#include "heddle/text.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Choosing tokens ---------------------------------------------------- */

/** How the next token is chosen. Zero in all fields: the most probable one. The rules apply in the order of the fields,
 *  each on what the one before has left; equally probable tokens are ranked by their numbers. */
typedef struct heddle_sampling {
  double repetition_penalty; /**< divides positive and multiplies negative logits of tokens seen before; 0 or 1: off */
  int64_t repetition_window; /**< how many of the last tokens count as seen; 0: all */
  double temperature;        /**< divides logits; 0: the most probable token, whatever the other rules say */
  int64_t top_k;             /**< keeps so many tokens; 0: all */
  double top_p;              /**< keeps the fewest tokens with so much probability together; 0 or 1: all */
  double min_p;              /**< keeps tokens with so much of the largest probability; 0: all */
  uint64_t seed;             /**< of the draws, which are the same on every machine for the same logits */
} heddle_sampling;

typedef struct heddle_sampler heddle_sampler;

/** A null `sampling` means all zero. */
heddle_status heddle_sampler_create(const heddle_sampling *sampling, heddle_sampler **sampler, heddle_message *message);
/** Null is allowed. */
void heddle_sampler_destroy(heddle_sampler *sampler);
/** Begins the draws anew. */
void heddle_sampler_reseed(heddle_sampler *sampler, uint64_t seed);
/** Chooses a token by the logits of all; `past` are the tokens so far. A NaN counts as impossible; -1 when all are.
 *  Allocates nothing when it was called for so many logits before. */
int64_t heddle_sampler_choose(heddle_sampler *sampler, const float *logits, int64_t count, const int64_t *past,
                              size_t n_past);
/** The probabilities that heddle_sampler_choose draws with. Returns 0, or -1 when all tokens are impossible. */
int heddle_sampler_probabilities(heddle_sampler *sampler, const float *logits, int64_t count, const int64_t *past,
                                 size_t n_past, double *probabilities);

/* ---- Generating --------------------------------------------------------- */

/** Why a generation ended. */
typedef enum heddle_generation_end {
  HEDDLE_END_TOKENS = 0, /**< `max_tokens` were made */
  HEDDLE_END_TOKEN = 1,  /**< an end token came, which is not part of the result */
  HEDDLE_END_STOP = 2,   /**< a stop string came, which is not part of the text */
  HEDDLE_END_LENGTH = 3, /**< the model takes no more positions */
  HEDDLE_END_CALLER = 4  /**< the caller's function said so */
} heddle_generation_end;

/** How text is generated. Zero means the default of each; what is pointed to must outlive the generator. */
typedef struct heddle_generation_options {
  const char *entry;  /**< maps `tokens` over time to logits of the next one; null: `logits` */
  int32_t threads;    /**< as in heddle_session_options */
  int64_t capacity;   /**< most positions; as in heddle_sequence_options */
  int64_t chunk;      /**< positions of a prompt that are read at once; 0: 512 */
  int64_t max_tokens; /**< most new tokens; 0: as many as the model takes */
  heddle_sampling sampling;
  const int64_t *end_tokens; /**< tokens that end a text */
  size_t n_end_tokens;
  const char *const *stops; /**< strings that end a text; they need a tokenizer */
  size_t n_stops;
  int64_t beams;         /**< beam search over so many; 0 or 1: none. It does not sample. */
  double length_penalty; /**< a beam's score is divided by its length to this power; 1 is usual */
  heddle_module *draft;  /**< a faster model of the same tokens that runs ahead (speculative decoding) */
  int64_t draft_tokens;  /**< how far it runs ahead; 0: 4 */
  /** What may not follow, is favoured or has to, a JSON object with keys of generation configs: sequence_bias,
   *  encoder_repetition_penalty, repetition_penalty (unless `sampling` has one), no_repeat_ngram_size,
   *  encoder_no_repeat_ngram_size, bad_words_ids, min_length, min_new_tokens, forced_bos_token_id, forced_eos_token_id,
   *  forced_decoder_ids, remove_invalid_values, exponential_decay_length_penalty, suppress_tokens,
   *  begin_suppress_tokens; guidance_scale and watermarking_config are refused. Without an encoder the prompt counts as
   *  what it would read. Null: what the module's metadata says; "{}": nothing. */
  const char *rules;
} heddle_generation_options;

/** Gets text as soon as it is certain: whole characters that no stop string can take back. `token` is the newest token,
 * -1 for what was held back until the end. Text may be empty. Nonzero ends the generation. */
typedef int (*heddle_text_fn)(void *closure, const char *text, size_t size, int64_t token);

/** What came out. Valid until the generator is used again. */
typedef struct heddle_generation {
  const int64_t *tokens; /**< new ones */
  size_t count;
  const char *text; /**< of the new tokens, special ones left out; empty without a tokenizer */
  size_t text_size;
  heddle_generation_end end;
  size_t reused;   /**< tokens of the prompt that the generator knew from the call before */
  size_t drafted;  /**< tokens that the draft proposed */
  size_t accepted; /**< how many of them were taken */
  double score;    /**< of the best beam: its log probability over its length to the power of the penalty */
} heddle_generation;

typedef struct heddle_generator heddle_generator;

/** A generator of one text at a time. The tokenizer may be null: then there is no text. Both are borrowed. A model
 * whose entry streams reads every token once; any other is run over the whole text for each token. */
heddle_status heddle_generator_create(heddle_module *module, const heddle_tokenizer *tokenizer,
                                      const heddle_generation_options *options, heddle_generator **generator,
                                      heddle_message *message);
/** Null is allowed. */
void heddle_generator_destroy(heddle_generator *generator);
/** Continues `prompt`, at least one token. What it has in common with the text of the call before is not read again:
 *  a conversation costs its new turns. `on_text` may be null; so may `result`. */
heddle_status heddle_generator_run(heddle_generator *generator, const int64_t *prompt, size_t n_prompt,
                                   heddle_text_fn on_text, void *closure, heddle_generation *result,
                                   heddle_message *message);

/** An input of the entry that a text is made from besides its own tokens, as an encoder-decoder makes it from what the
 *  encoder reads: number `index` of them, null beyond the last. */
const heddle_tensor_desc *heddle_generator_need(const heddle_generator *generator, size_t index);
/** Gives these inputs for the runs that follow, one sequence each; what they point to is borrowed until they are set
 *  again. The prompt of a run is then the beginning of the new text itself: heddle_module_first_tokens. */
heddle_status heddle_generator_set_source(heddle_generator *generator, const heddle_input *inputs, size_t n_inputs,
                                          heddle_message *message);
/** Writes the tokens that the text of an encoder-decoder begins with, according to the module's metadata. Returns how
 *  many there are, `room` or fewer of them written. */
size_t heddle_module_first_tokens(const heddle_module *module, int64_t *tokens, size_t room);

/** Writes the tokens that end a text according to the module's metadata: end_tokens, and the one called eos_token.
 *  Returns how many there are, `room` or fewer of them written. The tokenizer may be null. */
size_t heddle_module_end_tokens(const heddle_module *module, const heddle_tokenizer *tokenizer, int64_t *tokens,
                                size_t room);

#ifdef __cplusplus
}
#endif
#endif
