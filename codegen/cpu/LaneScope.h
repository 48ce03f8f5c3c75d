//===- LaneScope.h - one lane's tensors, lengths and scalars ----*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_LANESCOPE_H
#define HEDDLE_CODEGEN_CPU_LANESCOPE_H

#include "codegen/cpu/ElementEmitter.h"
#include "codegen/cpu/EntryLayout.h"

namespace heddle::cpu {

/// What ops outside of equations mean for one lane: where its tensors lie, its lengths, and the function's scalars.
/// What is used is prepared first, at a place that dominates the uses.
class LaneScope : public KernelScope {
public:
  LaneScope(EmitBuilder &builder, EntryLayout &layout, const Target &target)
      : b(builder), layout(layout), target(target) {}

  /// Turns to a lane, and forgets what was prepared for another. With `packedRow` the rows of that axis of all lanes
  /// are one sequence, and there is no lane.
  void enter(mlir::Value frame, mlir::Value lane, mlir::FlatSymbolRefAttr packedRow = {});

  void prepareLength(mlir::FlatSymbolRefAttr axis);
  void prepareView(mlir::Value tensor);
  void prepareScalar(mlir::Value captured);
  /// Everything that `op` and the ops inside it need from outside; tensors only where `wantsView` agrees.
  void prepareFor(mlir::Operation *op, llvm::function_ref<bool(ReadOp)> wantsView = [](ReadOp) { return true; });

  TensorView view(mlir::Value tensor) override { return views.lookup(tensor); }
  mlir::Value scalar(mlir::Value captured) override { return scalars.lookup(captured); }
  mlir::Value length(mlir::FlatSymbolRefAttr axis) override { return lengths.lookup(axis); }
  mlir::Value seed() override;
  bool hasHalf() override { return target.hasHalf; }
  void failRead(ReadOp read) override;

protected:
  mlir::Value readElement(ReadOp read);

  EmitBuilder &b;
  EntryLayout &layout;
  const Target &target;
  mlir::Value frame, call, lane;
  mlir::FlatSymbolRefAttr packedRow;
  llvm::DenseMap<mlir::Value, TensorView> views;
  llvm::DenseMap<mlir::Value, mlir::Value> scalars;
  llvm::DenseMap<mlir::Attribute, mlir::Value> lengths;
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_LANESCOPE_H
