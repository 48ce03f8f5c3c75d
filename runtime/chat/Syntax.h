//===- Syntax.h - chat templates, parsed ----------------------------------===//
//
// The part of the Jinja language that chat templates use, with the settings of
// the transformers library: trim_blocks, lstrip_blocks, loop controls.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_RUNTIME_CHAT_SYNTAX_H
#define HEDDLE_RUNTIME_CHAT_SYNTAX_H

#include "heddle/heddle.h"
#include "runtime/chat/Value.h"

namespace heddle::runtime {

/// A part of a template with its line.
struct TemplateToken {
  enum class Kind : uint8_t { data, printBegin, printEnd, blockBegin, blockEnd, name, integer, real, string, op, end };
  Kind kind = Kind::end;
  uint32_t line = 0;
  std::string_view text; ///< of a string: as written, without quotes
};

/// Cuts a template into tokens; line ends are \n already. Null, or what is wrong at line `*line`.
const char *scanTemplate(std::string_view source, Vector<TemplateToken> *tokens, uint32_t *line);

/// A node of a parsed template. Which members mean something depends on its kind.
struct TemplateNode {
  enum class Kind : uint8_t {
    // Statements. `body` is a list by `next`.
    text,     ///< `name`
    print,    ///< `a`
    choose,   ///< if `a` then `body` else `other`
    loop,     ///< for `targets` in `a` if `b`: `body`, else `other`
    set,      ///< `targets` = `a`, or without `a` the text of `body`
    setField, ///< `targets`'s field `name` = `a`
    macro,    ///< `name` with parameters `targets` (defaults in their `a`): `body`
    breakLoop,
    continueLoop,
    group, ///< `body`
    // Expressions.
    literal,   ///< `value`
    variable,  ///< `name`
    list,      ///< of `body`
    dict,      ///< of keys `body`, each with its value in `a`
    field,     ///< `a`.`name`
    item,      ///< `a`[`b`]
    slice,     ///< `a`[`b`:`c`:`d`], each may be null
    call,      ///< `a`(`body`), keyword arguments have a `name`
    filter,    ///< `a` | `name`(`body`)
    test,      ///< `a` is `name`(`body`)
    unary,     ///< `name` `a`: not, -, +
    binary,    ///< `a` `name` `b`
    compare,   ///< `a` `name` `b`, and the next comparison in `c` with `b` as its left side
    condition, ///< `a` if `b` else `c`, which may be null
    argument,  ///< `a`, with a `name` for a keyword
  };
  Kind kind = Kind::text;
  uint32_t line = 0;
  std::string_view name;
  TemplateValue value;
  TemplateNode *a = nullptr, *b = nullptr, *c = nullptr, *d = nullptr;
  TemplateNode *body = nullptr, *other = nullptr, *targets = nullptr;
  TemplateNode *next = nullptr;
};

/// Parses a template; nodes live in the heap, names in the source. Errors name the line and the construct.
heddle_status parseTemplate(std::string_view source, TemplateHeap *heap, TemplateNode **root, heddle_message *message);

} // namespace heddle::runtime

#endif
