//===- EmitBuilder.cpp - shorthand for target-level IR --------------------===//
#include "codegen/cpu/EmitBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace heddle::cpu;
using namespace mlir;

std::optional<int64_t> heddle::cpu::getConstant(Value value) {
  APInt constant;
  if (value && matchPattern(value, m_ConstantInt(&constant))) {
    return constant.getSExtValue();
  }
  return std::nullopt;
}

Value EmitBuilder::index(int64_t value) { return arith::ConstantIndexOp::create(*this, value); }
Value EmitBuilder::i64(int64_t value) { return arith::ConstantIntOp::create(*this, value, 64); }
Value EmitBuilder::i32(int32_t value) { return arith::ConstantIntOp::create(*this, value, 32); }

Value EmitBuilder::add(Value a, Value b) { return createOrFold<arith::AddIOp>(a, b); }
Value EmitBuilder::sub(Value a, Value b) { return createOrFold<arith::SubIOp>(a, b); }
Value EmitBuilder::mul(Value a, Value b) { return createOrFold<arith::MulIOp>(a, b); }
Value EmitBuilder::div(Value a, Value b) { return createOrFold<arith::DivUIOp>(a, b); }
Value EmitBuilder::rem(Value a, Value b) { return createOrFold<arith::RemUIOp>(a, b); }
Value EmitBuilder::min(Value a, Value b) { return createOrFold<arith::MinSIOp>(a, b); }
Value EmitBuilder::max(Value a, Value b) { return createOrFold<arith::MaxSIOp>(a, b); }
Value EmitBuilder::less(Value a, Value b) { return createOrFold<arith::CmpIOp>(arith::CmpIPredicate::slt, a, b); }

Value EmitBuilder::toI64(Value a) {
  return a.getType().isIndex() ? createOrFold<arith::IndexCastOp>(getI64Type(), a) : a;
}
Value EmitBuilder::toIndex(Value a) {
  return a.getType().isIndex() ? a : createOrFold<arith::IndexCastOp>(getIndexType(), a);
}

Type EmitBuilder::ptrType() { return LLVM::LLVMPointerType::get(getContext()); }

Value EmitBuilder::advance(Value pointer, Type element, Value elements) {
  if (getConstant(elements) == 0) {
    return pointer;
  }
  return LLVM::GEPOp::create(*this, ptrType(), element, pointer, ArrayRef<LLVM::GEPArg>{toI64(elements)},
                             LLVM::GEPNoWrapFlags::inbounds);
}

Value EmitBuilder::load(Type type, Value pointer, unsigned alignment) {
  return LLVM::LoadOp::create(*this, type, pointer, alignment);
}
void EmitBuilder::store(Value value, Value pointer, unsigned alignment) {
  LLVM::StoreOp::create(*this, value, pointer, alignment);
}

Value EmitBuilder::loadField(Type type, Value pointer, int64_t byteOffset) {
  Type stored = type.isIndex() ? getI64Type() : type;
  Value value = LLVM::LoadOp::create(*this, stored, advance(pointer, getI8Type(), index(byteOffset)));
  return type.isIndex() ? toIndex(value) : value;
}
void EmitBuilder::storeField(Value value, Value pointer, int64_t byteOffset) {
  LLVM::StoreOp::create(*this, value.getType().isIndex() ? toI64(value) : value,
                        advance(pointer, getI8Type(), index(byteOffset)));
}

void EmitBuilder::loop(Value begin, Value end, int64_t step, function_ref<void(Value)> body) {
  loop(begin, end, step, {}, [&](Value iv, ValueRange) -> SmallVector<Value> {
    body(iv);
    return {};
  });
}

SmallVector<Value> EmitBuilder::loop(Value begin, Value end, int64_t step, ValueRange init,
                                     function_ref<SmallVector<Value>(Value, ValueRange)> body) {
  std::optional<int64_t> first = getConstant(begin), last = getConstant(end);
  if (first && last && *last > *first && *last - *first <= step) {
    return body(begin, init);
  }
  auto loop = scf::ForOp::create(*this, begin, end, index(step), init);
  OpBuilder::InsertionGuard guard(*this);
  if (init.empty()) {
    setInsertionPoint(loop.getBody()->getTerminator());
    body(loop.getInductionVar(), {});
  } else {
    setInsertionPointToEnd(loop.getBody());
    SmallVector<Value> next = body(loop.getInductionVar(), loop.getRegionIterArgs());
    scf::YieldOp::create(*this, next);
  }
  return SmallVector<Value>(loop.getResults());
}

void EmitBuilder::when(Value condition, function_ref<void()> then) {
  if (std::optional<int64_t> constant = getConstant(condition)) {
    if (*constant) {
      then();
    }
    return;
  }
  auto branch = scf::IfOp::create(*this, condition, /*withElseRegion=*/false);
  OpBuilder::InsertionGuard guard(*this);
  setInsertionPoint(branch.thenBlock()->getTerminator());
  then();
}
