//===- WeightLayout.h - where packed weights lie ----------------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_WEIGHTLAYOUT_H
#define HEDDLE_CODEGEN_CPU_WEIGHTLAYOUT_H

#include "dialects/Heddle/IR/Heddle.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

#include <vector>

namespace heddle::cpu {

/// Where the numbers of parameters come from: a checkpoint, or a generator.
class WeightSource {
public:
  virtual ~WeightSource() = default;
  /// Reads elements [offset, offset + out.size()) of a stored tensor, row-major, converted.
  virtual llvm::Error read(llvm::StringRef tensor, int64_t offset, llvm::MutableArrayRef<float> out) = 0;
  virtual llvm::Error read(llvm::StringRef tensor, int64_t offset, llvm::MutableArrayRef<int64_t> out) = 0;
};

/// One parameter in one memory order. Plain: row-major as declared. Panels: for every captured (layer) and batch index,
/// the columns cut into panels of kPanelColumns, each panel [reduced][column], zero-padded.
struct PackedWeight {
  ParamOp param;
  mlir::Type stored;
  bool panels = false;
  llvm::SmallVector<unsigned> captured; ///< dimensions indexed from outside: layers, parts of a fused weight
  llvm::SmallVector<unsigned> batch, columns, reduced; ///< remaining dimensions by role, outermost first
  int64_t depth = 0, width = 0;                        ///< lengths of the flattened reduced and column dimensions
  int64_t offset = 0;                                  ///< bytes from the start of the weight section
  int64_t elements = 0;                                ///< stored ones, padding included

  int64_t panelCount() const;
  /// Elements of all panels of one captured and batch index.
  int64_t matrixElements() const;
  int64_t bytes() const;
};

/// All packed weights of a module, each laid down once however many equations read it the same way.
class WeightLayout {
public:
  explicit WeightLayout(mlir::Type floatStorage) : floatStorage(floatStorage) {}

  const PackedWeight &plain(ParamOp param);
  const PackedWeight &panels(ParamOp param, llvm::ArrayRef<unsigned> captured, llvm::ArrayRef<unsigned> batch,
                             llvm::ArrayRef<unsigned> columns, llvm::ArrayRef<unsigned> reduced);
  llvm::ArrayRef<std::unique_ptr<PackedWeight>> all() const { return weights; }
  /// Size of the weight section, with room for reads past the last panel.
  int64_t totalBytes() const;

  /// Writes the whole section in order, through `sink(bytes)`.
  llvm::Error pack(WeightSource &source, llvm::function_ref<llvm::Error(llvm::ArrayRef<char>)> sink) const;

private:
  const PackedWeight &place(PackedWeight weight);

  mlir::Type floatStorage;
  std::vector<std::unique_ptr<PackedWeight>> weights;
  int64_t end = 0;
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_WEIGHTLAYOUT_H
