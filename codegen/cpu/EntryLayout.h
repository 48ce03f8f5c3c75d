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
#include "codegen/cpu/KernelFunctions.h"
#include "codegen/cpu/KernelPlan.h"
#include "codegen/cpu/WeightLayout.h"
#include "heddle/contract.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"

namespace heddle::cpu {

/// The run-time axes of a shape, as a sorted list: what decides where a lane's block begins.
using LaneClass = llvm::SmallVector<mlir::FlatSymbolRefAttr>;

/// Rows of an axis cut into blocks, over all lanes.
struct RowBlocks {
  mlir::FlatSymbolRefAttr axis;
  int64_t block;      ///< rows, at most
  int64_t shared;     ///< work items that one block is, where a lane of few rows has shorter ones; else 0
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
  /// Messages of run-time checks are added to `sites`.
  EntryLayout(mlir::func::FuncOp entry, WeightLayout &weights, std::vector<std::string> &sites)
      : entry(entry), weights(weights), sites(sites) {}

  /// Assigns slots and buffers; located errors for what cannot be compiled.
  mlir::LogicalResult analyse(const Target &target);

  /// The number of the message "place of op: what".
  int64_t siteOf(mlir::Operation *op, llvm::StringRef what);

  mlir::func::FuncOp entry;
  WeightLayout &weights;
  std::vector<std::string> &sites;
  /// Axes of the contract: those bound by inputs, then those that a stream's sequence knows, then sub-axes, whose
  /// lengths selections write, and derived ones that shapes mention or that have a bound to be checked.
  llvm::SmallVector<mlir::FlatSymbolRefAttr> axes;
  unsigned boundAxes = 0, sequenceAxes = 0;
  /// Where the length of `axes[index]` comes from.
  heddle_axis_source axisSource(unsigned index);
  /// Kernels in program order.
  std::vector<KernelPlan> kernels;
  /// Sorts, scatters and selections in program order: launched like kernels.
  std::vector<mlir::Operation *> companions;
  /// Scans that are launched like kernels.
  std::vector<ScanOp> laneScans;
  /// Conditions on lengths that are checked before anything runs.
  std::vector<CheckOp> checks;

  static constexpr unsigned kCallSlot = 0, kScratchSlot = 1, kScratchStrideSlot = 2, kStatusSlot = 3;
  /// The site (upper half) and lane of the first read that went wrong; all ones: none.
  static constexpr unsigned kBadReadSlot = 4;
  /// The frame's own address, and where a launch's words are made.
  static constexpr unsigned kFrameSlot = 5, kWordsSlot = 6;
  unsigned slotCount = 7;
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
  /// Blocks that run for some lanes only: the slot of a byte a lane that says for which.
  llvm::DenseMap<mlir::Block *, unsigned> maskSlots;
  llvm::SmallVector<unsigned> masks; ///< every such slot once

  RowBlocks &rowBlocks(const KernelPlan &plan);
  /// Rows of a block of `lane`.
  mlir::Value emitBlock(EmitBuilder &b, mlir::Value call, const RowBlocks &blocks, mlir::Value lane);
  std::vector<RowBlocks> blocks;
  unsigned offsetsSlot(const LaneClass &laneClass); ///< table of B + 1 first units by lane
  llvm::MapVector<LaneClass, unsigned> classes;
  unsigned longestSlot(mlir::FlatSymbolRefAttr axis); ///< largest length over lanes
  llvm::MapVector<mlir::Attribute, unsigned> longest;

  LaneClass laneClassOf(mlir::RankedTensorType type);
  /// The first axis that is as long as `axis` at most, for every call: one table serves all such.
  mlir::FlatSymbolRefAttr sizeAxis(mlir::FlatSymbolRefAttr axis);
  /// `laneClass` in terms of those.
  LaneClass sizeClass(LaneClass laneClass);
  int64_t staticElements(mlir::RankedTensorType type);

  /// The slot of the mask of the innermost block around `op` that has one.
  std::optional<unsigned> maskAround(mlir::Operation *op);

  // Emission. While `parameters` is set, the frame is `words`: what a launch hands to the function that they are of.
  KernelParameters *parameters = nullptr;
  mlir::Value words;
  mlir::Value loadSlot(EmitBuilder &b, mlir::Value frame, unsigned slot, mlir::Type type);
  void storeSlot(EmitBuilder &b, mlir::Value frame, unsigned slot, mlir::Value value);
  /// A number that differs between kernels that are otherwise alike.
  mlir::Value emitNumber(EmitBuilder &b, KernelParameters::Kind kind, int64_t number);
  /// The address of a slot of the frame itself.
  mlir::Value slotAddress(EmitBuilder &b, mlir::Value frame, unsigned slot);
  /// The address `offset` bytes behind the beginning of the packed weights.
  mlir::Value emitWeight(EmitBuilder &b, mlir::Value call, int64_t offset);
  /// Where the contract holds the length of `axis`, which is one of `axes`, for `lane`.
  mlir::Value emitLengthAddress(EmitBuilder &b, mlir::Value call, mlir::FlatSymbolRefAttr axis, mlir::Value lane);
  /// Length of `axis` for `lane`.
  mlir::Value emitLength(EmitBuilder &b, mlir::Value call, mlir::FlatSymbolRefAttr axis, mlir::Value lane);
  /// The largest length that `axis` can have for `lane`, before data decides it: what memory is sized by.
  mlir::Value emitBound(EmitBuilder &b, mlir::Value call, mlir::FlatSymbolRefAttr axis, mlir::Value lane);
  /// The block of `lane` in a tensor of `type` that begins at `pointer`.
  mlir::Value emitLaneBlock(EmitBuilder &b, mlir::Value frame, mlir::Value pointer, mlir::RankedTensorType type,
                            mlir::Value lane);
  /// Whether `lane` takes part in what surrounds `op`; null when every lane does.
  mlir::Value emitIsActive(EmitBuilder &b, mlir::Value frame, mlir::Operation *op, mlir::Value lane);
  /// Address of a constant tensor.
  mlir::Value emitTable(EmitBuilder &b, mlir::arith::ConstantOp constant);
  /// The sum over lanes of the product of a class' largest lengths.
  mlir::Value emitTotal(EmitBuilder &b, mlir::Value call, const LaneClass &laneClass);
  enum class Scratch { Tile, Left, Right };
  /// Bytes of the tile buffers of a kernel, per worker, from the longest lengths; `place` is told where each begins.
  mlir::Value emitScratchBytes(EmitBuilder &b, mlir::Value frame, const KernelPlan &plan,
                               llvm::function_ref<void(const Stage &, Scratch, mlir::Value)> place);
  /// Elements of a row of a stage's tile buffer, rounded up to whole panels.
  static mlir::Value emitTileStride(EmitBuilder &b, const KernelPlan &plan, const Stage &stage,
                                    llvm::function_ref<mlir::Value(mlir::FlatSymbolRefAttr)> length);

private:
  /// A value that a block makes, and the first step that writes it.
  using Made = llvm::SmallVector<std::pair<mlir::Value, unsigned>>;

  struct Use {
    unsigned end;
    bool isTested;     ///< handed from the test of a `while` to its body
    bool isHandedOver; ///< yielded into a buffer of the op around
  };

  void analyseAxes();
  mlir::LogicalResult checkStateAccess(mlir::Operation *op);
  mlir::LogicalResult analyseBlock(mlir::Block &block, const Target &target, unsigned &step);
  mlir::LogicalResult analyseOp(mlir::Operation &op, const Target &target, unsigned &step, Made &made);
  mlir::LogicalResult analyseKernel(KernelOp kernel, const Target &target);
  mlir::LogicalResult analyseScan(ScanOp scan, const Target &target, unsigned &step, Made &made);
  mlir::LogicalResult analyseFor(mlir::scf::ForOp loop, const Target &target, unsigned &step, Made &made);
  mlir::LogicalResult analyseWhile(mlir::scf::WhileOp loop, const Target &target, unsigned &step, Made &made);
  mlir::LogicalResult analyseIf(mlir::scf::IfOp branch, const Target &target, unsigned &step, Made &made);
  Use lastUse(mlir::Value value, unsigned begin, mlir::Block &block, unsigned step);
  /// Tables that kernels and copies of a tensor of `type` need.
  void noteType(mlir::Type type);
  void noteTypes(mlir::TypeRange types);
  unsigned addMask();
  unsigned addSlot(mlir::Value value) { return slots[value] = slotCount++; }
  void addBuffer(mlir::Value value, unsigned begin, unsigned end, unsigned slot);
  void assignPlaces();
  std::pair<mlir::Value, mlir::Value> emitRange(EmitBuilder &b, mlir::Value call, mlir::FlatSymbolRefAttr axis,
                                                mlir::Value lane);
  mlir::Value emitDerived(EmitBuilder &b, mlir::AffineExpr expr, mlir::ValueRange symbols);

  llvm::DenseMap<mlir::Operation *, std::pair<unsigned, unsigned>> steps; ///< first and last step of an op
  llvm::DenseMap<mlir::Attribute, mlir::FlatSymbolRefAttr> sizeAxes;
  llvm::StringMap<mlir::FlatSymbolRefAttr> axesBySize;
  Made tested;                                         ///< made for the end of a `while` test
  llvm::DenseMap<mlir::Attribute, std::string> tables; ///< globals of constant tensors
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
