//===- Compile.h - kernels to machine code ----------------------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_COMPILE_H
#define HEDDLE_CODEGEN_CPU_COMPILE_H

#include "codegen/cpu/MachineCode.h"
#include "codegen/cpu/Target.h"
#include "codegen/cpu/WeightLayout.h"

#include "mlir/IR/BuiltinOps.h"

#include "llvm/ADT/SmallVector.h"

#include <functional>
#include <memory>
#include <string>

namespace heddle::cpu {

/// What one compilation is asked for.
struct CompileOptions {
  std::vector<Target> targets; ///< one variant each, tried in this order when the module is loaded
  enum class Storage { F32, BF16, F16 } storage = Storage::F32; ///< of the weights that are `float`
  /// Objects: several files, for the linker; Object: one.
  enum class Emit { Objects, Object, Assembly, LlvmIr, Mlir } emit = Emit::Objects;
  /// Called with a phase's name and the IR after it, as text; may be empty.
  std::function<void(llvm::StringRef phase, llvm::StringRef text)> dump;
};

/// Object files (or one file, as `emit` says) with all variants and the contract's tables, and where their weights
/// belong.
struct CompiledModel {
  std::vector<ObjectBytes> objects;
  std::unique_ptr<WeightLayout> weights;
};

/// Compiles a module of entries in kernel form (after heddle::buildPipeline). Errors are reported as located MLIR
/// diagnostics.
mlir::FailureOr<CompiledModel> compile(mlir::ModuleOp model, const CompileOptions &options);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_COMPILE_H
