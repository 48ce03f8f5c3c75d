#ifndef HEDDLE_FRONTEND_FRONTEND_H
#define HEDDLE_FRONTEND_FRONTEND_H

#include "frontend/Import/Checkpoint.h"
#include "frontend/Syntax/Diagnostics.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/JSON.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace heddle {

/// A model of a file.
struct ModelInfo {
  std::string name;
  std::vector<std::string> implements; // architectures of config.json
  std::vector<std::string> gguf;       // architectures of GGUF metadata
  std::vector<std::string> entries;    // named functions, in the order of the file
};

struct FrontendOptions {
  std::string model;                // which model of the file; empty: the last one
  std::vector<std::string> entries; // empty: all
  /// The config, or null for `heddle check`: then plausible values are assumed where a key has no default.
  const llvm::json::Object *config = nullptr;
  /// The weights' names and shapes, or null: then every param is taken to be stored under its first name.
  const Checkpoint *checkpoint = nullptr;
};

/// From the text of a description to model-level IR. Everything that is wrong is reported through diagnostics(); no
/// text, config or checkpoint ends in an assertion.
class Frontend {
public:
  Frontend();
  ~Frontend();

  /// Reads a file, what it imports and the standard library. False after errors.
  bool load(const std::string &path);

  /// The models of the file that was loaded.
  const std::vector<ModelInfo> &models() const;

  /// Elaborates a model of the loaded file: one func.func for each entry. Null after errors. The context needs the
  /// dialects of registerFrontendDialects.
  mlir::OwningOpRef<mlir::ModuleOp> elaborate(mlir::MLIRContext &context, const FrontendOptions &options);

  /// Checks everything in the loaded file without a config: models under plausible assumptions, other modules' syntax
  /// and names. True if no error was found.
  bool check(mlir::MLIRContext &context);

  syntax::Diagnostics &diagnostics();
  syntax::SourceManager &sources();

private:
  struct Implementation;
  std::unique_ptr<Implementation> impl;
};

/// Loads the dialects that elaboration writes.
void loadFrontendDialects(mlir::MLIRContext &context);

/// Under this key a config notes which keys a person set: one that the model does not declare is an error, while a
/// config.json may well hold more than a description reads.
inline constexpr llvm::StringLiteral setKeysName = "--set";

/// Puts `key=value` into a config: JSON where the value parses as such, else a string; dots descend into objects. False
/// if the text has no `=`.
bool setConfigValue(llvm::json::Object &config, llvm::StringRef assignment);

} // namespace heddle

#endif // HEDDLE_FRONTEND_FRONTEND_H
