//===- Build.h - from IR to a module file -----------------------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_DRIVER_BUILD_H
#define HEDDLE_TOOLS_DRIVER_BUILD_H

#include "codegen/cpu/Compile.h"

#include "mlir/IR/BuiltinOps.h"

#include <string>
#include <utility>
#include <vector>

namespace heddle {

/// A failure of the machine (disk, permissions), not of what was asked.
class EnvironmentError : public llvm::ErrorInfo<EnvironmentError> {
public:
  static char ID;
  explicit EnvironmentError(std::string text) : text(std::move(text)) {}
  void log(llvm::raw_ostream &stream) const override { stream << text; }
  std::error_code convertToErrorCode() const override { return std::make_error_code(std::errc::io_error); }

private:
  std::string text;
};

/// What the file at the end is.
enum class OutputKind { SharedLibrary, Executable, Object, Assembly, LlvmIr, Mlir };

struct BuildOptions {
  OutputKind kind = OutputKind::SharedLibrary;
  cpu::CompileOptions compile;
  std::string dumpDirectory; ///< IR after every phase goes here; empty: nowhere
  bool printPhases = false;  ///< names and times of phases on stderr
  /// Further sections of the file: name and bytes.
  std::vector<std::pair<std::string, std::string>> sections;
};

/// Gives every decision of `model` a name, so that one evaluation can follow another.
llvm::LogicalResult nameDecisions(mlir::ModuleOp model);

/// Runs the pipeline on `model`, compiles it, packs the weights and writes the file at `output` (beside it and
/// renamed). Diagnostics of the IR go to the context's handlers; failures of the environment are the error.
llvm::Error build(mlir::ModuleOp model, cpu::WeightSource &weights, const BuildOptions &options,
                  llvm::StringRef output);

} // namespace heddle

#endif // HEDDLE_TOOLS_DRIVER_BUILD_H
