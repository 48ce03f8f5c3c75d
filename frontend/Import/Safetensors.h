//===- Safetensors.h - checkpoints in the safetensors format --------------===//
//
// Format: 8 bytes little-endian N, N bytes of JSON, then the tensors without
// gaps or overlaps (github.com/huggingface/safetensors). A file is hostile
// until every number in its header was checked against its size.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_FRONTEND_IMPORT_SAFETENSORS_H
#define HEDDLE_FRONTEND_IMPORT_SAFETENSORS_H

#include "frontend/Import/Checkpoint.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"

#include <memory>

namespace heddle {

/// The tensors of a file's bytes. `path` is for messages. The bytes must outlive the result.
llvm::Expected<llvm::StringMap<StoredTensor>> parseSafetensors(llvm::ArrayRef<char> file, llvm::StringRef path);

/// Opens one .safetensors file, mapped.
llvm::Expected<std::unique_ptr<Checkpoint>> openSafetensors(llvm::StringRef path);

/// Opens what a model.safetensors.index.json names: plain file names of its own folder, which symbolic links may lead
/// out of as those of a hub cache do.
llvm::Expected<std::unique_ptr<Checkpoint>> openSafetensorsIndex(llvm::StringRef path);

/// Opens the weights at a path: a .safetensors file, an index, or a folder with one of them.
llvm::Expected<std::unique_ptr<Checkpoint>> openCheckpoint(llvm::StringRef path);

/// "F32", "BF16", ...
llvm::StringRef storedTypeName(StoredType type);
/// Bytes of one element.
size_t storedTypeSize(StoredType type);

} // namespace heddle

#endif // HEDDLE_FRONTEND_IMPORT_SAFETENSORS_H
