//===- IntegerMicrokernel.cpp - the register tile of products of codes ----===//
#include "codegen/cpu/IntegerProduct.h"
#include "codegen/cpu/Microkernel.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace heddle::cpu;
using namespace mlir;

/// Registers of columns in the tile: with six rows, sums of codes and of floats together leave room for the operands.
static constexpr int64_t kTileVectors = 2;

LLVM::LLVMFuncOp MicrokernelLibrary::getIntegerKernel(unsigned rows, int64_t group) {
  std::string name = "matmul_codes" + std::to_string(group) + "_" + std::to_string(rows);
  if (auto known = module.lookupSymbol<LLVM::LLVMFuncOp>(name)) {
    return known;
  }
  MLIRContext *context = module.getContext();
  EmitBuilder b(UnknownLoc::get(context), context);
  b.setInsertionPointToStart(module.getBody());
  Type ptr = b.ptrType(), i64 = b.getI64Type(), f32 = b.getF32Type(), i32 = b.getI32Type(), byte = b.getI8Type();
  auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(context), {ptr, i64, ptr, i64, ptr, ptr, i64, ptr});
  auto function = LLVM::LLVMFuncOp::create(b, name, type, LLVM::Linkage::Internal);
  function.setNoInline(true);
  Block *entry = function.addEntryBlock(b);
  b.setInsertionPointToStart(entry);
  Value codes = entry->getArgument(0), codesStride = b.toIndex(entry->getArgument(1));
  Value scales = entry->getArgument(2), scalesStride = b.toIndex(entry->getArgument(3));
  Value panel = entry->getArgument(4), panelScales = entry->getArgument(5);
  Value groups = b.toIndex(entry->getArgument(6)), result = entry->getArgument(7);

  int64_t lanes = target.lanes();
  VectorType vector = VectorType::get({lanes}, f32), words = VectorType::get({lanes}, i32);
  VectorType bytes = VectorType::get({4 * lanes}, byte);
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(vector));
  Value noSums = arith::ConstantOp::create(b, b.getZeroAttr(words));
  b.loop(b.index(0), b.index(kPanelColumns), kTileVectors * lanes, [&](Value strip) {
    SmallVector<Value> init(rows * kTileVectors, zero);
    SmallVector<Value> sums = b.loop(b.index(0), groups, 1, init, [&](Value at, ValueRange carried) {
      SmallVector<Value> dots(rows * kTileVectors, noSums);
      for (int64_t word = 0; word < group / 4; ++word) {
        Value place = b.add(b.mul(b.add(b.mul(at, group / 4), word), kPanelColumns), strip);
        SmallVector<Value> right;
        for (int64_t v = 0; v < kTileVectors; ++v) {
          right.push_back(b.load(bytes, b.advance(panel, i32, b.add(place, v * lanes)), 4));
        }
        for (unsigned r = 0; r < rows; ++r) {
          Value from = b.add(b.mul(codesStride, r), b.add(b.mul(at, group), 4 * word));
          Value four = b.load(i32, b.advance(codes, byte, from), 1);
          Value left = LLVM::BitcastOp::create(b, bytes, vector::BroadcastOp::create(b, words, four));
          for (int64_t v = 0; v < kTileVectors; ++v) {
            Value &dot = dots[r * kTileVectors + v];
            dot = emitIntegerDot(b, dot, right[v], left);
          }
        }
      }
      SmallVector<Value> next;
      Value panelRow = b.advance(panelScales, f32, b.add(b.mul(at, 2 * kPanelColumns), strip));
      for (unsigned r = 0; r < rows; ++r) {
        Value pair = b.advance(scales, f32, b.add(b.mul(scalesStride, r), b.mul(at, 2)));
        Value scale = vector::BroadcastOp::create(b, vector, b.load(f32, pair, 4));
        Value total = vector::BroadcastOp::create(b, vector, b.load(f32, b.advance(pair, f32, b.index(1)), 4));
        for (int64_t v = 0; v < kTileVectors; ++v) {
          Value rightScale = b.load(vector, b.advance(panelRow, f32, b.index(v * lanes)), 4);
          Value offset = b.load(vector, b.advance(panelRow, f32, b.index(kPanelColumns + v * lanes)), 4);
          Value dot = arith::SIToFPOp::create(b, vector, dots[r * kTileVectors + v]);
          Value sum = math::FmaOp::create(b, total, offset, carried[r * kTileVectors + v]);
          next.push_back(math::FmaOp::create(b, dot, arith::MulFOp::create(b, scale, rightScale), sum));
        }
      }
      return next;
    });
    for (unsigned r = 0; r < rows; ++r) {
      for (int64_t v = 0; v < kTileVectors; ++v) {
        Value at = b.add(b.add(strip, v * lanes), r * kPanelColumns);
        b.store(sums[r * kTileVectors + v], b.advance(result, f32, at), 4);
      }
    }
  });
  LLVM::ReturnOp::create(b, ValueRange{});
  return function;
}

void MicrokernelLibrary::emitIntegerCall(EmitBuilder &b, Value rows, int64_t group, const IntegerOperands &operands) {
  emitByRows(b, rows, [&](unsigned count) {
    LLVM::CallOp::create(b, getIntegerKernel(count, group),
                         ValueRange{operands.codes, b.toI64(operands.codesStride), operands.scales,
                                    b.toI64(operands.scalesStride), operands.panel, operands.panelScales,
                                    b.toI64(operands.groups), operands.result});
  });
}
