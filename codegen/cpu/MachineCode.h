//===- MachineCode.h - LLVM IR to object files ------------------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_MACHINECODE_H
#define HEDDLE_CODEGEN_CPU_MACHINECODE_H

#include "codegen/cpu/Target.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/IR/Module.h"
#include "llvm/Support/CodeGen.h"
#include "llvm/Target/TargetMachine.h"

#include <functional>
#include <memory>
#include <vector>

namespace heddle::cpu {

using ObjectBytes = llvm::SmallVector<char, 0>;

/// What turns IR into code of `target`.
std::unique_ptr<llvm::TargetMachine> makeMachine(const Target &target,
                                                 llvm::CodeGenOptLevel level = llvm::CodeGenOptLevel::Default);

/// LLVM's optimisations, without those that our code has had already, of the functions that ask for any.
void optimise(llvm::Module &module, llvm::TargetMachine &machine);

/// The code of an optimised module as one file of `type`; nothing if LLVM cannot write such a file.
bool writeCode(llvm::Module &module, llvm::TargetMachine &machine, llvm::CodeGenFileType type, ObjectBytes &bytes);

/// Optimises `module` and compiles it to object files that belong together: few for small modules, more for large ones,
/// whatever the machine, so that the result does not depend on it; as many at a time as the machine has processors.
/// Empty if LLVM cannot write objects for `target`.
std::vector<ObjectBytes> compileInParts(std::unique_ptr<llvm::Module> module, const Target &target);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_MACHINECODE_H
