/*===- text.h - from text to tokens ---------------------------------------===*\
|* Optional: library heddle_text, on utf8proc. A tokenizer may be used by
|* several threads at once.
\*===----------------------------------------------------------------------===*/
#ifndef HEDDLE_TEXT_H
#define HEDDLE_TEXT_H

#include "heddle/heddle.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct heddle_tokenizer heddle_tokenizer;

/** Tokens of a text, special tokens included. Set to zero before the first use; reused and grown by each call. */
typedef struct heddle_encoding {
  int64_t *tokens;
  int64_t *segments; /**< token types */
  size_t count;
  size_t full_count; /**< what `count` would be without truncation */
  size_t capacity;
} heddle_encoding;

/** Reads a tokenizer.json: WordPiece with the parts that BERT models use. Its padding and truncation are ignored.
 *  A part that is not known is an error that names it. */
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

/** Encodes UTF-8; what is no UTF-8 becomes U+FFFD. At most `max_length` tokens, 0: no limit. */
heddle_status heddle_tokenizer_encode(const heddle_tokenizer *tokenizer, const char *text, size_t size,
                                      size_t max_length, heddle_encoding *encoding, heddle_message *message);
/** Frees what encode allocated. */
void heddle_encoding_release(heddle_encoding *encoding);

#ifdef __cplusplus
}
#endif
#endif
