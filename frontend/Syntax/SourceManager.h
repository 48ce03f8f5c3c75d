#ifndef HEDDLE_FRONTEND_SYNTAX_SOURCEMANAGER_H
#define HEDDLE_FRONTEND_SYNTAX_SOURCEMANAGER_H

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace heddle::syntax {

/// A place in a source file: the file's number and a byte offset. A default one is "no place".
struct SourceLoc {
  uint32_t file = UINT32_MAX;
  uint32_t offset = 0;

  bool isValid() const { return file != UINT32_MAX; }
  bool operator==(const SourceLoc &) const = default;
};

/// Bytes [begin.offset, end) of one file.
struct SourceRange {
  SourceLoc begin;
  uint32_t end = 0;

  SourceRange() = default;
  SourceRange(SourceLoc begin, uint32_t end) : begin(begin), end(end) {}
  /// The range from the start of one to the end of another of the same file.
  SourceRange(const SourceRange &first, const SourceRange &last) : begin(first.begin), end(last.end) {}
  /// A place without extent.
  explicit SourceRange(SourceLoc at) : begin(at), end(at.offset) {}

  bool isValid() const { return begin.isValid(); }
};

/// What a person reads: 1-based line and column (in bytes), and the whole line's text.
struct LineInfo {
  std::string_view path;
  unsigned line = 0;
  unsigned column = 0;
  std::string_view text;
};

/// Owns the text of every file read, so that locations and names can refer into it for as long as it lives.
class SourceManager {
public:
  /// Files larger than this are refused by readFile: descriptions have tens of lines.
  static constexpr size_t maxFileSize = size_t(8) << 20;

  /// Adds a text under the path that messages show. Returns its number.
  uint32_t addFile(std::string path, std::string text);

  /// Reads a regular file. On failure returns false and says why in `error`.
  bool readFile(const std::string &path, uint32_t &file, std::string &error);

  std::string_view text(uint32_t file) const { return files[file].text; }
  std::string_view path(uint32_t file) const { return files[file].path; }
  size_t numFiles() const { return files.size(); }

  /// The text that a range covers.
  std::string_view slice(const SourceRange &range) const;

  /// Line, column and line text of a valid location.
  LineInfo lineInfo(SourceLoc loc) const;

private:
  struct File {
    std::string path;
    std::string text;
    std::vector<uint32_t> lineStarts;
  };
  std::deque<File> files; // a deque keeps the texts in place
};

} // namespace heddle::syntax

#endif // HEDDLE_FRONTEND_SYNTAX_SOURCEMANAGER_H
