//===- BoundedJSON.h - llvm::json for texts that may be hostile -----------===//
#ifndef HEDDLE_FRONTEND_IMPORT_BOUNDEDJSON_H
#define HEDDLE_FRONTEND_IMPORT_BOUNDEDJSON_H

#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

namespace heddle {

/// Parses a text after a look at its nesting: llvm::json recurses, and a hostile text would exhaust the stack. A name
/// that an object has twice is an error, since readers differ in which one counts. `path` is for messages.
llvm::Expected<llvm::json::Value> parseBoundedJSON(llvm::StringRef text, llvm::StringRef path);

} // namespace heddle

#endif // HEDDLE_FRONTEND_IMPORT_BOUNDEDJSON_H
