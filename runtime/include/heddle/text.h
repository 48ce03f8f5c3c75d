/*===- text.h - between text and tokens -----------------------------------===*\
|* Optional: library heddle_text, on utf8proc and PCRE2. A tokenizer may be
|* used by several threads at once, a text stream by one at a time.
\*===----------------------------------------------------------------------===*/
#ifndef HEDDLE_TEXT_H
#define HEDDLE_TEXT_H

#include "heddle/heddle.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct heddle_tokenizer heddle_tokenizer;
typedef struct heddle_text_stream heddle_text_stream;

/* ---- Making tokenizers -------------------------------------------------- */

/** Reads a tokenizer.json. Its padding, truncation and dropout are ignored. A part that is not known is an error that
 *  names it. */
heddle_status heddle_tokenizer_from_json(const char *json, size_t size, heddle_tokenizer **tokenizer,
                                         heddle_message *message);
/** Reads a vocab.txt: one token a line, the BERT tokenizer. */
heddle_status heddle_tokenizer_from_vocab(const char *vocabulary, size_t size, int lower_case,
                                          heddle_tokenizer **tokenizer, heddle_message *message);
/** The tokenizer that a module carries in its sections "tokenizer.json" or "vocab.txt". `max_length` is set to the
 *  "max_length" of "metadata.json", 0 when there is none. */
heddle_status heddle_tokenizer_from_module(const heddle_module *module, heddle_tokenizer **tokenizer,
                                           size_t *max_length, heddle_message *message);
/** Null is allowed. */
void heddle_tokenizer_destroy(heddle_tokenizer *tokenizer);

/* ---- From text to tokens ------------------------------------------------ */

/** Tokens of a text. Set to zero before the first use; reused and grown by each call. */
typedef struct heddle_encoding {
  int64_t *tokens;
  int64_t *segments; /**< token types */
  size_t count;
  size_t full_count; /**< what `count` would be without truncation */
  size_t capacity;
} heddle_encoding;

/** Encodes UTF-8; what is no UTF-8 becomes U+FFFD. The special tokens that belong around a text are included. At most
 *  `max_length` tokens, 0: no limit. */
heddle_status heddle_tokenizer_encode(const heddle_tokenizer *tokenizer, const char *text, size_t size,
                                      size_t max_length, heddle_encoding *encoding, heddle_message *message);
/** The same without the special tokens around the text. Those that the text itself spells are still found: for the
 *  result of a chat template, or a continuation. */
heddle_status heddle_tokenizer_encode_part(const heddle_tokenizer *tokenizer, const char *text, size_t size,
                                           heddle_encoding *encoding, heddle_message *message);
/** Frees what encode allocated. */
void heddle_encoding_release(heddle_encoding *encoding);

/* ---- From tokens to text ------------------------------------------------ */

/** A text that the library allocated. Set to zero before the first use; reused and grown by each call. */
typedef struct heddle_text {
  char *data; /**< zero-terminated */
  size_t size;
  size_t capacity;
} heddle_text;

/** Decodes tokens to well-formed UTF-8. Numbers without a token are passed over, and with `skip_special` special ones.
 */
heddle_status heddle_tokenizer_decode(const heddle_tokenizer *tokenizer, const int64_t *tokens, size_t count,
                                      int skip_special, heddle_text *text, heddle_message *message);
/** Frees what decode allocated. */
void heddle_text_release(heddle_text *text);

/** The number of a token by its spelling in the vocabulary, -1: there is none. */
int64_t heddle_tokenizer_find(const heddle_tokenizer *tokenizer, const char *token, size_t size);
/** The spelling of a token, not zero-terminated; null: there is none. */
const char *heddle_tokenizer_token(const heddle_tokenizer *tokenizer, int64_t token, size_t *size);

/** Decodes token by token and gives text as soon as its characters are whole. The tokenizer is borrowed. */
heddle_status heddle_text_stream_create(const heddle_tokenizer *tokenizer, int skip_special,
                                        heddle_text_stream **stream, heddle_message *message);
/** Null is allowed. */
void heddle_text_stream_destroy(heddle_text_stream *stream);
/** Adds a token. `text` is set to what is certain now, which may be nothing; it is valid until the next call. */
heddle_status heddle_text_stream_push(heddle_text_stream *stream, int64_t token, const char **text, size_t *size,
                                      heddle_message *message);
/** Gives what was held back, broken characters as U+FFFD, and begins anew. */
heddle_status heddle_text_stream_finish(heddle_text_stream *stream, const char **text, size_t *size,
                                        heddle_message *message);

#ifdef __cplusplus
}
#endif
#endif
