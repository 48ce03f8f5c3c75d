//===- EntryLayout.h - the frame, lengths and buffers of one entry -*- C++ -*-===//
//
// A call of an entry works on a frame: an array of 64-bit slots that holds
// pointers and sizes and is what kernels get as their closure. This file says
// which slot holds what, and emits the code that fills it.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_CODEGEN_CPU_ENTRYLAYOUT_H
#define HEDDLE_CODEGEN_CPU_ENTRYLAYOUT_H

#include "codegen/cpu/EmitBuilder.h"
#include "codegen/cpu/KernelPlan.h"
#include "codegen/cpu/WeightLayout.h"
#include "heddle/contract.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

#include "llvm/ADT/MapVector.h"

namespace heddle::cpu {

/// The run-time axes of a shape, as a sorted list: what decides where a lane's block begins.
using LaneClass = llvm::SmallVector<mlir::FlatSymbolRefAttr>;

/// Rows of an axis cut into blocks, over all lanes.
struct RowBlocks {
  mlir::FlatSymbolRefAttr axis;
  int64_t block;
  bool packed;        ///< lanes run into one another
  unsigned countSlot; ///< number of blocks
  unsigned tableSlot; ///< (lane, first row) pairs; unused when packed
};

/// A tensor that lives in the arena.
struct ArenaBuffer {
  LaneClass laneClass;
  int64_t unitBytes;   ///< bytes of one element of the lane class
  unsigned begin, end; ///< first and last step that touches it
  unsigned slot;       ///< frame slot of its pointer
  unsigned place = 0;  ///< shared storage that it lives in
};

class EntryLayout {
public:
  EntryLayout(mlir::func::FuncOp entry, WeightLayout &weights) : entry(entry), weights(weights) {}

  /// Assigns slots and buffers; located errors for what cannot be compiled.
  mlir::LogicalResult analyse(const Target &target);

  mlir::func::FuncOp entry;
  WeightLayout &weights;
  /// Axes of the contract: those bound by inputs, then those that a stream's sequence knows, then derived ones that
  /// shapes mention or that have a bound to be checked.
  llvm::SmallVector<mlir::FlatSymbolRefAttr> axes;
  unsigned boundAxes = 0, sequenceAxes = 0;
  /// Where the length of `axes[index]` comes from.
  heddle_axis_source axisSource(unsigned index);
  /// Kernels in program order.
  std::vector<KernelPlan> kernels;
  /// Conditions on lengths that are checked before anything runs.
  std::vector<CheckOp> checks;

  static constexpr unsigned kCallSlot = 0, kScratchSlot = 1, kScratchStrideSlot = 2;
  unsigned slotCount = 3;
  llvm::DenseMap<mlir::Value, unsigned> slots;      ///< pointers of tensors, values of loop variables
  llvm::DenseMap<mlir::Value, unsigned> spareSlots; ///< of a loop's carried tensor: sum of its two buffers' addresses
  std::vector<ArenaBuffer> buffers;
  /// One storage place: the largest of the buffers that share it.
  struct Place {
    LaneClass laneClass;
    int64_t unitBytes;
    unsigned busyUntil;
  };
  std::vector<Place> places;
  llvm::DenseMap<mlir::Value, unsigned> outputs; ///< values that are written straight to an output

  RowBlocks &rowBlocks(mlir::FlatSymbolRefAttr axis, int64_t block, bool packed);
  std::vector<RowBlocks> blocks;
  unsigned offsetsSlot(const LaneClass &laneClass); ///< table of B + 1 first units by lane
  llvm::MapVector<LaneClass, unsigned> classes;
  unsigned longestSlot(mlir::FlatSymbolRefAttr axis); ///< largest length over lanes
  llvm::MapVector<mlir::Attribute, unsigned> longest;

  LaneClass laneClassOf(mlir::RankedTensorType type);
  int64_t staticElements(mlir::RankedTensorType type);

  // Emission.
  mlir::Value loadSlot(EmitBuilder &b, mlir::Value frame, unsigned slot, mlir::Type type);
  void storeSlot(EmitBuilder &b, mlir::Value frame, unsigned slot, mlir::Value value);
  /// Length of `axis` for `lane`.
  mlir::Value emitLength(EmitBuilder &b, mlir::Value call, mlir::FlatSymbolRefAttr axis, mlir::Value lane);
  /// A scalar of the function that depends on lengths and constants only, for `lane`.
  mlir::Value emitScalar(EmitBuilder &b, mlir::Value call, mlir::Value scalar, mlir::Value lane);
  /// The sum over lanes of the product of a class' lengths.
  mlir::Value emitTotal(EmitBuilder &b, mlir::Value call, const LaneClass &laneClass);
  enum class Scratch { Tile, Left, Right };
  /// Bytes of the tile buffers of a kernel, per worker, from the longest lengths; `place` is told where each begins.
  mlir::Value emitScratchBytes(EmitBuilder &b, mlir::Value frame, const KernelPlan &plan,
                               llvm::function_ref<void(const Stage &, Scratch, mlir::Value)> place);
  /// Elements of a row of a stage's tile buffer, rounded up to whole panels.
  static mlir::Value emitTileStride(EmitBuilder &b, const KernelPlan &plan, const Stage &stage,
                                    llvm::function_ref<mlir::Value(mlir::FlatSymbolRefAttr)> length);

private:
  mlir::LogicalResult analyseAxes();
  mlir::LogicalResult checkStateAccess(mlir::Operation *op);
  mlir::LogicalResult analyseBlock(mlir::Block &block, const Target &target, unsigned &step);
  void addBuffer(mlir::Value value, unsigned begin, unsigned end, unsigned slot);
  void assignPlaces();

  llvm::DenseMap<mlir::Operation *, std::pair<unsigned, unsigned>> steps; ///< first and last step of an op
};

} // namespace heddle::cpu

namespace llvm {
template <> struct DenseMapInfo<heddle::cpu::LaneClass> {
  // Lists of null axes, which no shape has.
  static heddle::cpu::LaneClass getEmptyKey() { return heddle::cpu::LaneClass(1); }
  static heddle::cpu::LaneClass getTombstoneKey() { return heddle::cpu::LaneClass(2); }
  static unsigned getHashValue(const heddle::cpu::LaneClass &key) { return hash_combine_range(key.begin(), key.end()); }
  static bool isEqual(const heddle::cpu::LaneClass &a, const heddle::cpu::LaneClass &b) { return a == b; }
};
} // namespace llvm

#endif // HEDDLE_CODEGEN_CPU_ENTRYLAYOUT_H
