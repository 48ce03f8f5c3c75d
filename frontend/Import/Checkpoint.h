#ifndef HEDDLE_FRONTEND_IMPORT_CHECKPOINT_H
#define HEDDLE_FRONTEND_IMPORT_CHECKPOINT_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace heddle {

/// Element types that a checkpoint may store.
enum class StoredType : uint8_t { F64, F32, F16, BF16, I64, I32, I16, I8, U64, U32, U16, U8, Bool };

/// A tensor of a checkpoint, row-major.
struct StoredTensor {
  StoredType type = StoredType::F32;
  std::vector<int64_t> shape;
  /// The number format whose blocks the last axis is cut into (a definition of std/format.heddle, or one that nobody
  /// wrote yet), or empty: then elements are of `type`. The shape counts elements, not blocks; `type` is I8, the bytes.
  llvm::StringRef format;
  bool decodes = true; ///< there is a definition of the format
  /// The elements, or empty for a checkpoint that only describes. Valid as long as the checkpoint.
  llvm::ArrayRef<char> bytes;
};

/// Stored tensors by name, whatever file format holds them. A frontend reads names, shapes and types; a compiler the
/// bytes when it packs weights.
class Checkpoint {
public:
  virtual ~Checkpoint() = default;

  /// The tensor of that name, if there is one.
  virtual std::optional<StoredTensor> lookup(llvm::StringRef name) const = 0;

  /// The names of all tensors, sorted.
  virtual const std::vector<std::string> &names() const = 0;

  /// Whether tensors have the names of GGUF files: those that a description gives after `gguf`.
  virtual bool isGGUF() const { return false; }
};

} // namespace heddle

#endif // HEDDLE_FRONTEND_IMPORT_CHECKPOINT_H
