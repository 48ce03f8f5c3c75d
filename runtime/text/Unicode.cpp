//===- Unicode.cpp - classes and forms of code points ---------------------===//

#include "runtime/text/Unicode.h"

#include "runtime/support/Utf8.h"

#include <algorithm>
#include <iterator>
#include <utf8proc.h>

namespace heddle::runtime {

void appendCodePoints(std::string_view text, CodePoints *points) {
  while (!text.empty()) {
    size_t length = utf8Length(text);
    points->push(length ? decodeUtf8(text, length) : 0xfffd);
    text.remove_prefix(length ? length : 1);
  }
}

void appendUtf8(uint32_t point, String *text) {
  char bytes[4];
  text->append(std::string_view(bytes, encodeUtf8(point, bytes)));
}

void appendUtf8(const CodePoints &points, String *text) {
  for (uint32_t point : points) {
    appendUtf8(point, text);
  }
}

/// Bytes of the longest prefix of an ill-formed text that begins some well-formed sequence, at least 1.
static size_t maximalPart(std::string_view text) {
  // A part is maximal when no continuation makes it well-formed: try each length with all endings that matter.
  for (size_t length = std::min<size_t>(3, text.size()); length > 1; --length) {
    for (unsigned char next : {0x80, 0x90, 0xa0}) {
      char bytes[4];
      std::memcpy(bytes, text.data(), length);
      std::memset(bytes + length, next, 4 - length);
      if (utf8Length({bytes, 4}) > length) {
        return length;
      }
    }
  }
  return 1;
}

void appendWellFormed(std::string_view bytes, String *text) {
  for (size_t at = 0; at < bytes.size();) {
    std::string_view rest = slice(bytes, at);
    size_t length = utf8Length(rest);
    text->append(length ? slice(rest, 0, length) : std::string_view("\xef\xbf\xbd"));
    at += length ? length : maximalPart(rest);
  }
}

bool isWhitespace(uint32_t point) {
  return (point >= 0x09 && point <= 0x0d) || point == 0x20 || point == 0x85 || point == 0xa0 || point == 0x1680 ||
         (point >= 0x2000 && point <= 0x200a) || point == 0x2028 || point == 0x2029 || point == 0x202f ||
         point == 0x205f || point == 0x3000;
}

namespace {
struct ClassRange {
  uint32_t first, last;
  CharacterClass kind;
};
constexpr ClassRange classRanges[] = {
#include "runtime/text/Classes.inc"
};
} // namespace

CharacterClass characterClass(uint32_t point) {
  const ClassRange *range = std::partition_point(std::begin(classRanges), std::end(classRanges),
                                                 [point](const ClassRange &range) { return range.last < point; });
  return range != std::end(classRanges) && range->first <= point ? range->kind : CharacterClass::other;
}

static utf8proc_category_t categoryOf(uint32_t point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(point));
}

bool isCombiningMark(uint32_t point) {
  utf8proc_category_t kind = categoryOf(point);
  return kind >= UTF8PROC_CATEGORY_MN && kind <= UTF8PROC_CATEGORY_ME;
}

bool isNumeric(uint32_t point) {
  utf8proc_category_t kind = categoryOf(point);
  return kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO;
}

bool isWordCharacter(uint32_t point) {
  utf8proc_category_t kind = categoryOf(point);
  bool isLetterOrMark = kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_ME;
  bool isCircledLetter = (point >= 0x24b6 && point <= 0x24e9) || (point >= 0x1f130 && point <= 0x1f149) ||
                         (point >= 0x1f150 && point <= 0x1f169) || (point >= 0x1f170 && point <= 0x1f189);
  return isLetterOrMark || kind == UTF8PROC_CATEGORY_ND || kind == UTF8PROC_CATEGORY_NL ||
         kind == UTF8PROC_CATEGORY_PC || isCircledLetter || point == 0x200c || point == 0x200d;
}

namespace {

unsigned combiningClass(uint32_t point) {
  return static_cast<unsigned>(utf8proc_get_property(static_cast<utf8proc_int32_t>(point))->combining_class) & 255;
}

/// Sorts a run of combining marks by class, keeping the order of equals. Counting keeps a hostile run linear.
void sortMarks(uint32_t *marks, size_t count, CodePoints *scratch) {
  size_t starts[257] = {};
  for (size_t i = 0; i < count; ++i) {
    ++starts[combiningClass(marks[i]) + 1];
  }
  for (size_t c = 1; c < 257; ++c) {
    starts[c] += starts[c - 1];
  }
  scratch->resize(count);
  for (size_t i = 0; i < count; ++i) {
    (*scratch)[starts[combiningClass(marks[i])]++] = marks[i];
  }
  std::memcpy(marks, scratch->data(), count * sizeof *marks);
}

void sortMarksOfAll(CodePoints &points) {
  CodePoints scratch;
  for (size_t i = 0; i < points.size();) {
    if (combiningClass(points[i]) == 0) {
      ++i;
      continue;
    }
    size_t begin = i;
    while (i < points.size() && combiningClass(points[i]) != 0) {
      ++i;
    }
    if (i - begin > 1) {
      sortMarks(&points[begin], i - begin, &scratch);
    }
  }
}

} // namespace

void decompose(CodePoints *points, bool compatibility) {
  CodePoints result;
  result.reserve(points->size());
  for (uint32_t point : *points) {
    if (point < 0xa0) {
      result.push(point);
      continue;
    }
    constexpr utf8proc_ssize_t room = 32; // canonical decompositions have at most 4, others 18
    utf8proc_int32_t parts[room];
    int lastBoundClass = 0;
    auto options = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | (compatibility ? UTF8PROC_COMPAT : 0));
    utf8proc_ssize_t count =
        utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point), parts, room, options, &lastBoundClass);
    for (utf8proc_ssize_t i = 0; i < count && count <= room; ++i) {
      result.push(static_cast<uint32_t>(parts[i]));
    }
  }
  sortMarksOfAll(result);
  *points = std::move(result);
}

void compose(CodePoints *points) {
  if (points->empty()) {
    return;
  }
  auto *buffer = reinterpret_cast<utf8proc_int32_t *>(points->data());
  auto options = static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE);
  utf8proc_ssize_t count = utf8proc_normalize_utf32(buffer, static_cast<utf8proc_ssize_t>(points->size()), options);
  if (count >= 0) {
    points->resize(static_cast<size_t>(count));
  }
}

void appendLowerCase(uint32_t point, CodePoints *points) {
  if (point < 0x80) {
    points->push(point >= 'A' && point <= 'Z' ? point + 32 : point);
  } else if (point == 0x130) {
    // The only letter whose lower case is two code points (SpecialCasing.txt).
    points->push('i');
    points->push(0x307);
  } else {
    points->push(static_cast<uint32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point))));
  }
}

void appendUpperCase(uint32_t point, CodePoints *points) {
  if (point == 0xdf) {
    points->push('S'); // the one common letter whose upper case is two
    points->push('S');
  } else {
    points->push(static_cast<uint32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(point))));
  }
}

size_t graphemeEnd(std::string_view text, size_t begin) {
  size_t end = begin;
  utf8proc_int32_t state = 0;
  auto before = static_cast<utf8proc_int32_t>(nextCodePoint(text, &end));
  while (end < text.size()) {
    size_t next = end;
    auto point = static_cast<utf8proc_int32_t>(nextCodePoint(text, &next));
    if (utf8proc_grapheme_break_stateful(before, point, &state)) {
      break;
    }
    before = point;
    end = next;
  }
  return end;
}

} // namespace heddle::runtime
