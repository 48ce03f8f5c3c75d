//===- WorkFunction.cpp - what runs a launch's items ----------------------===//
#include "codegen/cpu/WorkFunction.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

WorkFunction::WorkFunction(EmitBuilder &b, EntryLayout &layout, StringRef name, KernelParameters &parameters)
    : b(b), layout(layout) {
  Type ptr = b.ptrType(), i64 = b.getI64Type();
  auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()), {ptr, i64, i64, b.getI32Type()});
  function = LLVM::LLVMFuncOp::create(b, name, type, LLVM::Linkage::Internal);
  b.setInsertionPointToStart(function.addEntryBlock(b));
  layout.parameters = &parameters;
  layout.words = frame();
  Value worker = b.toIndex(arith::ExtUIOp::create(b, i64, function.getArgument(3)));
  Value stride = layout.loadSlot(b, frame(), EntryLayout::kScratchStrideSlot, b.getIndexType());
  workerScratch =
      b.advance(layout.loadSlot(b, frame(), EntryLayout::kScratchSlot, ptr), b.getI8Type(), b.mul(worker, stride));
}

LLVM::LLVMFuncOp WorkFunction::finish(llvm::function_ref<void(Value item)> emitItem) {
  auto items =
      scf::ForOp::create(b, b.toIndex(function.getArgument(1)), b.toIndex(function.getArgument(2)), b.index(1));
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(items.getBody()->getTerminator());
    emitItem(items.getInductionVar());
  }
  LLVM::ReturnOp::create(b, ValueRange{});
  layout.parameters = nullptr;
  return function;
}
