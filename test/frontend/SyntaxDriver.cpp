// Says of every file named on standard input whether it parses, one line each, and whether formatting it is stable:
// what the differential test compares with check-syntax.py.
#include "frontend/Syntax/Formatter.h"
#include "frontend/Syntax/Parser.h"

#include <cstdio>
#include <iostream>

using namespace heddle::syntax;

static std::string verdict(const std::string &path) {
  SourceManager sources;
  Diagnostics diagnostics(sources);
  AstContext context;
  uint32_t file;
  std::string error;
  if (!sources.readFile(path, file, error)) {
    return "unreadable";
  }
  ParseResult parsed = parse(sources, file, context, diagnostics);
  if (diagnostics.hasErrors()) {
    return "error";
  }
  std::string once = format(sources, parsed);
  ParseResult again = parse(sources, sources.addFile("formatted", once), context, diagnostics);
  if (diagnostics.hasErrors()) {
    return "format-broke";
  }
  return format(sources, again) == once ? "ok" : "format-unstable";
}

int main() {
  std::string path;
  while (std::getline(std::cin, path)) {
    std::printf("%s %s\n", verdict(path).c_str(), path.c_str());
  }
  return 0;
}
