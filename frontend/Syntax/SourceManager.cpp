#include "frontend/Syntax/SourceManager.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sys/stat.h>

namespace heddle::syntax {

uint32_t SourceManager::addFile(std::string path, std::string text) {
  File &file = files.emplace_back();
  file.path = std::move(path);
  file.text = std::move(text);
  file.lineStarts.push_back(0);
  for (size_t i = 0; i < file.text.size(); ++i) {
    if (file.text[i] == '\n') {
      file.lineStarts.push_back(static_cast<uint32_t>(i + 1));
    }
  }
  return static_cast<uint32_t>(files.size() - 1);
}

bool SourceManager::readFile(const std::string &path, uint32_t &file, std::string &error) {
  struct stat info;
  if (stat(path.c_str(), &info) != 0) {
    error = std::strerror(errno);
    return false;
  }
  if (!S_ISREG(info.st_mode)) {
    error = "not a regular file";
    return false;
  }
  if (static_cast<uint64_t>(info.st_size) > maxFileSize) {
    error = "larger than 8 MiB, which no model description is";
    return false;
  }
  std::FILE *stream = std::fopen(path.c_str(), "rb");
  if (!stream) {
    error = std::strerror(errno);
    return false;
  }
  std::string text(static_cast<size_t>(info.st_size), '\0');
  text.resize(std::fread(text.data(), 1, text.size(), stream));
  bool failed = std::ferror(stream) != 0;
  std::fclose(stream);
  if (failed) {
    error = "cannot be read";
    return false;
  }
  file = addFile(path, std::move(text));
  return true;
}

std::string_view SourceManager::slice(const SourceRange &range) const {
  if (!range.isValid()) {
    return {};
  }
  std::string_view all = text(range.begin.file);
  size_t begin = std::min<size_t>(range.begin.offset, all.size());
  return all.substr(begin, std::max<size_t>(range.end, begin) - begin);
}

LineInfo SourceManager::lineInfo(SourceLoc loc) const {
  const File &file = files[loc.file];
  auto next = std::upper_bound(file.lineStarts.begin(), file.lineStarts.end(), loc.offset);
  size_t line = static_cast<size_t>(next - file.lineStarts.begin());
  uint32_t start = file.lineStarts[line - 1];
  std::string_view rest = std::string_view(file.text).substr(start);
  rest = rest.substr(0, rest.find('\n'));
  if (!rest.empty() && rest.back() == '\r') {
    rest.remove_suffix(1);
  }
  return {file.path, static_cast<unsigned>(line), loc.offset - start + 1, rest};
}

} // namespace heddle::syntax
