//===- Link.h - objects to shared libraries -----*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_LINK_H
#define HEDDLE_CODEGEN_CPU_LINK_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace heddle::cpu {

/// Links `object` (the bytes of an object file) to a shared library at `output`. In process: nothing has to be
/// installed. `triple` names the architecture.
llvm::Error linkShared(llvm::ArrayRef<char> object, llvm::StringRef triple, llvm::StringRef output);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_LINK_H
