//===- GenerationConfig.h - how texts of a model begin and end --*- C++ -*-===//
#ifndef HEDDLE_FRONTEND_IMPORT_GENERATIONCONFIG_H
#define HEDDLE_FRONTEND_IMPORT_GENERATIONCONFIG_H

#include "llvm/Support/JSON.h"

namespace heddle {

/// Adds to `text`, the metadata of a module, what generation_config.json says, or config.json of an older folder:
/// end_tokens, rules (the object that the runtime's generators read), and first_tokens, with which a text behind an
/// encoder begins.
void addGeneration(const llvm::json::Object &generation, const llvm::json::Object &config, llvm::json::Object *text);

} // namespace heddle

#endif // HEDDLE_FRONTEND_IMPORT_GENERATIONCONFIG_H
