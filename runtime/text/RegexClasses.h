//===- RegexClasses.h - character classes of regular expressions ----------===//
#ifndef HEDDLE_RUNTIME_TEXT_REGEXCLASSES_H
#define HEDDLE_RUNTIME_TEXT_REGEXCLASSES_H

#include <string_view>

// Members of character classes, as Oniguruma has them.
#define HEDDLE_BLANKS "\\t-\\r \\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}"
#define HEDDLE_WORD "\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}"

namespace heddle::runtime {

/// What stands between the brackets of a set for a class that PCRE2 knows by another name or not at all, for instance
/// "letter" or "alnum" (in small letters, without blanks, _ and -); empty: the name is left as it is.
std::string_view membersOfClass(std::string_view name);

/// The members of the class \h, \s or \w, in capitals its complement; empty for other letters.
std::string_view membersOfLetter(char letter);

} // namespace heddle::runtime

#endif
