//===- Link.h - objects to shared libraries -----*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_LINK_H
#define HEDDLE_CODEGEN_CPU_LINK_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace heddle::cpu {

/// Links `objects` (the bytes of object files) to a shared library at `output`. In process: nothing has to be
/// installed. `triple` names the architecture.
llvm::Error linkShared(llvm::ArrayRef<llvm::SmallVector<char, 0>> objects, llvm::StringRef triple,
                       llvm::StringRef output);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_LINK_H
