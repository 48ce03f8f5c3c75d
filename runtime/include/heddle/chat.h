/*===- chat.h - conversations as text -------------------------------------===*\
|* Optional: in library heddle_generate. A model that was trained on
|* conversations comes with a template that writes them as one text, in a part
|* of the Jinja language. What a template may use: if, for (with filter, else,
|* break, continue), set, macro, namespaces, raw, expressions, the usual
|* filters, tests and methods. Anything else is an error with its line. A
|* template reaches nothing but its context; time, memory and depth are bounded.
\*===----------------------------------------------------------------------===*/
#ifndef HEDDLE_CHAT_H
#define HEDDLE_CHAT_H

#include "heddle/generate.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct heddle_chat heddle_chat;

/** Parses a template. */
heddle_status heddle_chat_create(const char *source, size_t size, heddle_chat **chat, heddle_message *message);
/** The template of a module's metadata, and its tokens that templates name: bos_token, eos_token, unk_token, pad_token.
 */
heddle_status heddle_chat_from_module(const heddle_module *module, heddle_chat **chat, heddle_message *message);
/** Null is allowed. */
void heddle_chat_destroy(heddle_chat *chat);

/** Renders the template with a JSON object as its context: `messages`, a list of objects with `role` and `content`,
 *  `add_generation_prompt`, and whatever else the template knows (`tools`, ...). */
heddle_status heddle_chat_render(const heddle_chat *chat, const char *context, size_t size, heddle_text *text,
                                 heddle_message *message);

/** A turn of a conversation. */
typedef struct heddle_turn {
  const char *role; /**< "system", "user" or "assistant" */
  const char *content;
} heddle_turn;

/** The text of a conversation; with `add_generation_prompt` up to where the assistant's next turn begins. */
heddle_status heddle_chat_write(const heddle_chat *chat, const heddle_turn *turns, size_t n_turns,
                                int add_generation_prompt, heddle_text *text, heddle_message *message);

/** The token that ends an assistant's turn according to the template: the first special one behind its content; -1 when
 *  there is none. */
int64_t heddle_chat_end_token(const heddle_chat *chat, const heddle_tokenizer *tokenizer);

#ifdef __cplusplus
}
#endif
#endif
