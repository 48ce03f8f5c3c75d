//===- Microkernel.cpp - the register tile of matrix products -------------===//
#include "codegen/cpu/Microkernel.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace heddle::cpu;
using namespace mlir;

/// How many rows of the panel are fetched ahead: about the latency of the second cache.
static constexpr int64_t kPrefetchRows = 8;

LLVM::LLVMFuncOp MicrokernelLibrary::getKernel(unsigned rows, Type rightType, int64_t columns) {
  // Whole vectors, in strips of as many as the tile has.
  int64_t lanes = target.lanes(), needed = llvm::divideCeil(columns, lanes);
  int64_t vectors = std::min<int64_t>(target.tileVectors(), needed);
  columns = std::min<int64_t>(llvm::alignTo(needed, vectors) * lanes, kPanelColumns);
  std::string name;
  llvm::raw_string_ostream(name) << "matmul_" << rightType << "_" << rows << "x" << columns;
  if (auto known = module.lookupSymbol<LLVM::LLVMFuncOp>(name)) {
    return known;
  }
  MLIRContext *context = module.getContext();
  EmitBuilder b(UnknownLoc::get(context), context);
  b.setInsertionPointToStart(module.getBody());
  Type ptr = b.ptrType(), i64 = b.getI64Type();
  auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(context), {ptr, i64, ptr, i64, i64, ptr, i64, i64});
  auto function = LLVM::LLVMFuncOp::create(b, name, type, LLVM::Linkage::Internal);
  function.setNoInline(true);
  Block *entry = function.addEntryBlock(b);
  b.setInsertionPointToStart(entry);
  Value a = entry->getArgument(0), bPtr = entry->getArgument(2), c = entry->getArgument(5);
  Value lda = b.toIndex(entry->getArgument(1)), ldb = b.toIndex(entry->getArgument(3));
  Value depth = b.toIndex(entry->getArgument(4)), ldc = b.toIndex(entry->getArgument(6));
  Value accumulate = arith::CmpIOp::create(b, arith::CmpIPredicate::ne, entry->getArgument(7), b.i64(0));

  Type f32 = b.getF32Type();
  VectorType vector = VectorType::get({lanes}, f32);
  VectorType stored = VectorType::get({lanes}, EmitBuilder::getLoadedType(rightType));
  Value zero = arith::ConstantOp::create(b, b.getZeroAttr(vector));

  // Walk the panel in strips of `vectors` registers.
  b.loop(b.index(0), b.index(columns), vectors * lanes, [&](Value strip) {
    SmallVector<Value> accumulators;
    SmallVector<Value> targets;
    for (unsigned r = 0; r < rows; ++r) {
      Value row = b.add(b.mul(ldc, r), strip);
      for (int64_t v = 0; v < vectors; ++v) {
        targets.push_back(b.advance(c, f32, b.add(row, v * lanes)));
      }
    }
    SmallVector<Type> types(targets.size(), vector);
    auto start = scf::IfOp::create(b, types, accumulate, /*addThenBlock=*/true, /*addElseBlock=*/true);
    {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(start.thenBlock());
      SmallVector<Value> old;
      for (Value target : targets) {
        old.push_back(b.load(vector, target, 4));
      }
      scf::YieldOp::create(b, old);
      b.setInsertionPointToStart(start.elseBlock());
      scf::YieldOp::create(b, SmallVector<Value>(targets.size(), zero));
    }
    accumulators.assign(start.getResults().begin(), start.getResults().end());
    SmallVector<Value> sums = b.loop(b.index(0), depth, 1, accumulators, [&](Value k, ValueRange carried) {
      SmallVector<Value> next;
      SmallVector<Value> right;
      Value rightRow = b.add(b.mul(k, ldb), strip);
      // The panel comes from the second cache: ask for the lines of a later row now.
      Value ahead = b.advance(bPtr, rightType, b.add(rightRow, b.mul(ldb, kPrefetchRows)));
      int64_t stripBytes = vectors * lanes * (rightType.getIntOrFloatBitWidth() / 8);
      for (int64_t line = 0; line < stripBytes; line += 64) {
        LLVM::Prefetch::create(b, b.advance(ahead, b.getI8Type(), b.index(line)), /*rw=*/0, /*hint=*/3, /*cache=*/1);
      }
      for (int64_t v = 0; v < vectors; ++v) {
        Value loaded = b.load(stored, b.advance(bPtr, rightType, b.add(rightRow, v * lanes)), 2);
        right.push_back(rightType == f32 ? loaded : b.widen(loaded, rightType, target.hasHalf));
      }
      for (unsigned r = 0; r < rows; ++r) {
        Value left = b.load(f32, b.advance(a, f32, b.add(b.mul(lda, r), k)), 4);
        Value broadcast = vector::BroadcastOp::create(b, vector, left);
        for (int64_t v = 0; v < vectors; ++v) {
          Value sum = carried[r * vectors + v];
          next.push_back(target.hasFma
                             ? Value(math::FmaOp::create(b, broadcast, right[v], sum))
                             : Value(arith::AddFOp::create(b, arith::MulFOp::create(b, broadcast, right[v]), sum)));
        }
      }
      return next;
    });
    for (auto [target, sum] : llvm::zip(targets, sums)) {
      b.store(sum, target, 4);
    }
  });
  LLVM::ReturnOp::create(b, ValueRange{});
  return function;
}

void MicrokernelLibrary::emitCall(EmitBuilder &b, Value rows, Type rightType, Value a, Value lda, Value bPtr, Value ldb,
                                  Value depth, Value c, Value ldc, Value accumulate, int64_t columns) {
  emitByRows(b, rows, [&](unsigned count) {
    LLVM::CallOp::create(
        b, getKernel(count, rightType, columns),
        ValueRange{a, b.toI64(lda), bPtr, b.toI64(ldb), b.toI64(depth), c, b.toI64(ldc), b.toI64(accumulate)});
  });
}

void MicrokernelLibrary::emitByRows(EmitBuilder &b, Value rows, function_ref<void(unsigned)> call) {
  if (std::optional<int64_t> constant = getConstant(rows)) {
    call(*constant);
    return;
  }
  SmallVector<int64_t> cases;
  for (unsigned count = 1; count < target.tileRows(); ++count) {
    cases.push_back(count);
  }
  auto choice = scf::IndexSwitchOp::create(b, TypeRange{}, rows, cases, cases.size());
  OpBuilder::InsertionGuard guard(b);
  auto fill = [&](Region &region, unsigned count) {
    b.setInsertionPointToStart(&region.emplaceBlock());
    call(count);
    scf::YieldOp::create(b);
  };
  for (auto [count, region] : llvm::zip(cases, choice.getCaseRegions())) {
    fill(region, count);
  }
  fill(choice.getDefaultRegion(), target.tileRows());
}

void MicrokernelLibrary::emitTranspose(EmitBuilder &b, Value square, Value to, Value stride) {
  constexpr StringLiteral name = "transpose_square";
  auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(name);
  if (!function) {
    MLIRContext *context = module.getContext();
    EmitBuilder f(UnknownLoc::get(context), context);
    f.setInsertionPointToStart(module.getBody());
    Type ptr = f.ptrType(), f32 = f.getF32Type();
    auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(context), {ptr, ptr, f.getI64Type()});
    function = LLVM::LLVMFuncOp::create(f, name, type, LLVM::Linkage::Internal);
    function.setNoInline(true);
    Block *entry = function.addEntryBlock(f);
    f.setInsertionPointToStart(entry);
    int64_t lanes = target.lanes();
    VectorType vector = VectorType::get({lanes}, f32);
    SmallVector<Value> rows;
    for (int64_t i = 0; i < lanes; ++i) {
      rows.push_back(f.load(vector, f.advance(entry->getArgument(0), f32, f.index(i * lanes)), 4 * lanes));
    }
    // Swap blocks of `distance` across the diagonal, largest first.
    for (int64_t distance = lanes / 2; distance > 0; distance /= 2) {
      for (int64_t i = 0; i < lanes; ++i) {
        if (i & distance) {
          continue;
        }
        SmallVector<int64_t> upper, lower;
        for (int64_t lane = 0; lane < lanes; ++lane) {
          bool isHigh = (lane & distance) != 0;
          upper.push_back(isHigh ? lanes + lane - distance : lane);
          lower.push_back(isHigh ? lanes + lane : lane + distance);
        }
        Value a = rows[i], c = rows[i | distance];
        rows[i] = vector::ShuffleOp::create(f, a, c, upper);
        rows[i | distance] = vector::ShuffleOp::create(f, a, c, lower);
      }
    }
    Value step = f.toIndex(entry->getArgument(2));
    for (int64_t i = 0; i < lanes; ++i) {
      f.store(rows[i], f.advance(entry->getArgument(1), f32, f.mul(step, i)), 4);
    }
    LLVM::ReturnOp::create(f, ValueRange{});
  }
  LLVM::CallOp::create(b, function, ValueRange{square, to, b.toI64(stride)});
}

void MicrokernelLibrary::emitRescaling(EmitBuilder &b, Value exponent, Value sums, Value count) {
  // Called, for it is rarely needed: where it stands, its constants would be kept from the loops around it.
  constexpr StringLiteral name = "rescale_sums";
  auto function = module.lookupSymbol<LLVM::LLVMFuncOp>(name);
  if (!function) {
    MLIRContext *context = module.getContext();
    EmitBuilder f(UnknownLoc::get(context), context);
    f.setInsertionPointToStart(module.getBody());
    Type f32 = f.getF32Type();
    auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(context), {f32, f.ptrType(), f.getI64Type()});
    function = LLVM::LLVMFuncOp::create(f, name, type, LLVM::Linkage::Internal);
    function.setNoInline(true);
    Block *entry = function.addEntryBlock(f);
    f.setInsertionPointToStart(entry);
    VectorType vector = VectorType::get({static_cast<int64_t>(target.lanes())}, f32);
    Value factor = math::ExpOp::create(f, vector::BroadcastOp::create(f, vector, entry->getArgument(0)));
    f.loop(f.index(0), f.toIndex(entry->getArgument(2)), target.lanes(), [&](Value place) {
      Value at = f.advance(entry->getArgument(1), f32, place);
      f.store(arith::MulFOp::create(f, f.load(vector, at, 4), factor), at, 4);
    });
    LLVM::ReturnOp::create(f, ValueRange{});
  }
  LLVM::CallOp::create(b, function, ValueRange{exponent, sums, b.toI64(count)});
}
