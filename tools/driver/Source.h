//===- Source.h - anything that can become a model --------------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_DRIVER_SOURCE_H
#define HEDDLE_TOOLS_DRIVER_SOURCE_H

#include "codegen/cpu/WeightLayout.h"
#include "frontend/Import/Checkpoint.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/Support/JSON.h"

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace heddle {

/// What the command line says of a SOURCE: a .heddle file, a Hugging Face folder, a GGUF file, or model-level
/// IR (.mlir).
struct SourceOptions {
  std::string source;
  std::string model;                    ///< a description to read the weights with; empty: by architecture
  std::string weights;                  ///< folder, .safetensors or .gguf for a .heddle source
  std::optional<uint64_t> randomSeed;   ///< generated weights instead
  std::string config;                   ///< a JSON file of config values
  std::vector<std::string> assignments; ///< `key=value` on top
  std::vector<std::string> quantize;    ///< rules of quantisation; `** = float activations` is the one there is
  std::vector<std::string> entries;     ///< empty: all
};

/// A model ready to be compiled or evaluated.
struct LoadedModel {
  std::unique_ptr<mlir::MLIRContext> context;
  mlir::OwningOpRef<mlir::ModuleOp> module;
  std::unique_ptr<Checkpoint> checkpoint;     ///< null with generated weights
  std::unique_ptr<cpu::WeightSource> weights; ///< null when the source names none
  llvm::json::Object config;
  std::string description; ///< path of the description
  /// What a module file carries besides: tokenizer, metadata.
  std::vector<std::pair<std::string, std::string>> sections;
};

/// Loads a source. On failure the reason has been written to stderr (as JSON to stdout when `json`) and nothing is
/// returned.
std::optional<LoadedModel> loadSource(const SourceOptions &options, bool json = false);

/// Writes an error of no place in a source, as loadSource does.
void reportError(llvm::StringRef message, bool json);

/// Whether the path is a compiled module (it ends with a module's footer).
bool isModuleFile(const std::string &path);

/// Folder of the descriptions that ship with Heddle.
std::string getModelDirectory();

} // namespace heddle

#endif // HEDDLE_TOOLS_DRIVER_SOURCE_H
