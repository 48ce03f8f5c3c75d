//===- ContractTables.h - what a module says of itself ----------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_CONTRACTTABLES_H
#define HEDDLE_CODEGEN_CPU_CONTRACTTABLES_H

#include "codegen/cpu/EntryEmitter.h"

#include "llvm/IR/Module.h"

namespace heddle::cpu {

/// An entry whose functions are in the LLVM module at hand.
struct EntryTables {
  EntryLayout *layout;
  EntryFunctions functions;
};

struct Stream;

/// The contract's name of an element type.
heddle_dtype getDtype(mlir::Type type);

/// Adds the constant `heddle_variant_desc` called `symbol` to `module`.
void emitVariant(llvm::Module &module, llvm::StringRef symbol, llvm::ArrayRef<EntryTables> entries,
                 llvm::ArrayRef<Stream> streams, const Target &target);

/// Adds `heddle_module`, which lists the variants of these names, and drops their own symbols.
void emitModuleTable(llvm::Module &module, llvm::StringRef modelName, llvm::ArrayRef<std::string> variants,
                     uint64_t weightsBytes, llvm::ArrayRef<std::string> sites);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_CONTRACTTABLES_H
