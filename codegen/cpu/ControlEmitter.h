//===- ControlEmitter.h - launches, branches and loops of an entry -*- C++ -*-===//
//
// An entry runs as one program for all lanes: each op is launched over those
// lanes that take part. Branches and loops on data keep a mask, a byte a lane;
// lanes that are done leave their values alone.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_CODEGEN_CPU_CONTROLEMITTER_H
#define HEDDLE_CODEGEN_CPU_CONTROLEMITTER_H

#include "codegen/cpu/LaneScope.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

namespace heddle::cpu {

class ControlEmitter {
public:
  /// `functions` are those of kernels, companions and lane scans.
  ControlEmitter(EmitBuilder &builder, EntryLayout &layout, const Target &target,
                 const llvm::DenseMap<mlir::Operation *, KernelFunction> &functions, FunctionPool &pool)
      : b(builder), layout(layout), target(target), functions(functions), pool(pool) {}

  /// Emits the checks on lengths and, if they hold, the entry's body. The frame's status slot is left at 0, or at 1 +
  /// the site of the first check that failed.
  void emit(mlir::Value frame, mlir::Value call);

private:
  void emitBlock(mlir::Block &block);
  void launch(mlir::Operation *op);
  void emitCheck(CheckOp check);
  void emitDecide(DecideOp decide);
  void emitStateUpdate(mlir::Operation *op);
  void emitLayers(mlir::scf::ForOp loop);
  void emitFor(mlir::scf::ForOp loop);
  void emitScan(ScanOp scan);
  void emitIf(mlir::scf::IfOp branch);
  void emitWhile(mlir::scf::WhileOp loop);
  /// The rounds of a loop whose trips differ by lane; `after` runs for every lane that took part in a round.
  void emitRounds(mlir::Operation *loop, mlir::Block &body, llvm::function_ref<mlir::Value(LaneScope &)> trips,
                  llvm::function_ref<void(LaneScope &, mlir::Value)> after);

  /// Calls body(lane) for each lane, or for each that takes part in what surrounds `op`.
  void forLanes(llvm::function_ref<void(mlir::Value)> body);
  void forActiveLanes(mlir::Operation *op, llvm::function_ref<void(mlir::Value)> body);
  /// `value` of `lane`, a scalar of the function.
  mlir::Value emitScalar(mlir::Value value, mlir::Value lane);
  void setMask(mlir::Block &block, mlir::Value lane, mlir::Value holds);
  mlir::Value getMask(mlir::Block &block, mlir::Value lane);
  /// Copies the block of `lane` of one tensor to another of the same type.
  mlir::Value emitElements(mlir::RankedTensorType type, mlir::Value lane);
  void copyLane(mlir::Value from, mlir::Value to, mlir::Value lane);
  void copyLanes(mlir::ValueRange from, mlir::ValueRange to, mlir::Value lane);
  mlir::Value pointer(mlir::Value tensor);
  mlir::Value laneCount();

  EmitBuilder &b;
  EntryLayout &layout;
  const Target &target;
  const llvm::DenseMap<mlir::Operation *, KernelFunction> &functions;
  FunctionPool &pool;
  mlir::Value frame, call;
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_CONTROLEMITTER_H
