//===- RegexClasses.cpp - character classes of regular expressions --------===//

#include "runtime/text/RegexClasses.h"

namespace heddle::runtime {

namespace {

/// A name and the members of a class that PCRE2 knows by another name.
struct ClassName {
  std::string_view name, members;
};
constexpr ClassName properties[] = {
    {"alnum", "\\p{Alphabetic}\\p{Nd}"},
    {"alpha", "\\p{Alphabetic}"},
    {"blank", "\\p{Zs}\\t"},
    {"closepunctuation", "\\p{Pe}"},
    {"cntrl", "\\p{Cc}"},
    {"connectorpunctuation", "\\p{Pc}"},
    {"control", "\\p{Cc}"},
    {"currencysymbol", "\\p{Sc}"},
    {"dashpunctuation", "\\p{Pd}"},
    {"decimalnumber", "\\p{Nd}"},
    {"digit", "\\p{Nd}"},
    {"enclosingmark", "\\p{Me}"},
    {"finalpunctuation", "\\p{Pf}"},
    {"format", "\\p{Cf}"},
    {"initialpunctuation", "\\p{Pi}"},
    {"letter", "\\p{L}"},
    {"letternumber", "\\p{Nl}"},
    {"lineseparator", "\\p{Zl}"},
    {"lower", "\\p{Lowercase}"},
    {"lowercaseletter", "\\p{Ll}"},
    {"mark", "\\p{M}"},
    {"mathsymbol", "\\p{Sm}"},
    {"modifierletter", "\\p{Lm}"},
    {"modifiersymbol", "\\p{Sk}"},
    {"nonspacingmark", "\\p{Mn}"},
    {"number", "\\p{N}"},
    {"openpunctuation", "\\p{Ps}"},
    {"other", "\\p{C}"},
    {"otherletter", "\\p{Lo}"},
    {"othernumber", "\\p{No}"},
    {"otherpunctuation", "\\p{Po}"},
    {"othersymbol", "\\p{So}"},
    {"paragraphseparator", "\\p{Zp}"},
    {"privateuse", "\\p{Co}"},
    {"punct", "\\p{P}$+<=>^`|~"},
    {"punctuation", "\\p{P}"},
    {"separator", "\\p{Z}"},
    {"space", HEDDLE_BLANKS},
    {"spaceseparator", "\\p{Zs}"},
    {"spacingmark", "\\p{Mc}"},
    {"symbol", "\\p{S}"},
    {"titlecaseletter", "\\p{Lt}"},
    {"unassigned", "\\p{Cn}"},
    {"upper", "\\p{Uppercase}"},
    {"uppercaseletter", "\\p{Lu}"},
    {"word", HEDDLE_WORD},
    {"xdigit", "0-9a-fA-F"},
};

} // namespace

std::string_view membersOfClass(std::string_view name) {
  for (const ClassName &known : properties) {
    if (known.name == name) {
      return known.members;
    }
  }
  return {};
}

std::string_view membersOfLetter(char letter) {
  switch (letter) {
  case 'h':
  case 'H':
    return "0-9a-fA-F";
  case 's':
  case 'S':
    return HEDDLE_BLANKS;
  case 'w':
  case 'W':
    return HEDDLE_WORD;
  default:
    return {};
  }
}

} // namespace heddle::runtime
