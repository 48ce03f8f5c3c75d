// Any bytes: the parser ends without a finding, and what it accepts formats stably.
#include "frontend/Syntax/Formatter.h"
#include "frontend/Syntax/Parser.h"

#include <cstdlib>

using namespace heddle::syntax;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  SourceManager sources;
  Diagnostics diagnostics(sources);
  AstContext context;
  uint32_t file = sources.addFile("fuzz", std::string(reinterpret_cast<const char *>(data), size));
  ParseResult parsed = parse(sources, file, context, diagnostics);
  diagnostics.render();
  diagnostics.renderJson();
  if (!diagnostics.hasErrors()) {
    std::string once = format(sources, parsed);
    ParseResult again = parse(sources, sources.addFile("formatted", once), context, diagnostics);
    if (diagnostics.hasErrors() || format(sources, again) != once) {
      std::abort();
    }
  }
  return 0;
}
