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
Value EmitBuilder::opaque(Value a) {
  if (getConstant(a)) {
    return a;
  }
  auto empty = LLVM::InlineAsmOp::create(*this, getI64Type(), ValueRange{toI64(a)}, /*asm_string=*/"",
                                         /*constraints=*/"=r,0", /*has_side_effects=*/false, /*is_align_stack=*/false,
                                         LLVM::TailCallKind::None, /*asm_dialect=*/LLVM::AsmDialectAttr(),
                                         /*operand_attrs=*/ArrayAttr());
  return toIndex(empty.getResult(0));
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
  // From a place that is known at run time over a known number: LLVM sees the number only if it counts from 0.
  auto sum = end.getDefiningOp<arith::AddIOp>();
  if (std::optional<int64_t> count = sum ? getConstant(sum.getRhs()) : std::nullopt;
      count && sum.getLhs() == begin && *count > 0) {
    return loop(index(0), index(*count), step, init,
                [&](Value offset, ValueRange passed) { return body(add(begin, offset), passed); });
  }
  auto made = scf::ForOp::create(*this, begin, end, index(step), init);
  OpBuilder::InsertionGuard guard(*this);
  if (init.empty()) {
    setInsertionPoint(made.getBody()->getTerminator());
    body(made.getInductionVar(), {});
  } else {
    setInsertionPointToEnd(made.getBody());
    SmallVector<Value> next = body(made.getInductionVar(), made.getRegionIterArgs());
    scf::YieldOp::create(*this, next);
  }
  return SmallVector<Value>(made.getResults());
}

void EmitBuilder::evenTiles(Value count, int64_t height, function_ref<void(Value, Value)> body) {
  Value tiles = ceilDiv(count, height), atLeastOne = max(tiles, index(1));
  Value smaller = div(count, atLeastOne), taller = rem(count, atLeastOne);
  loop(index(0), tiles, 1, [&](Value tile) {
    Value extra = toIndex(arith::ExtUIOp::create(*this, getI64Type(), less(tile, taller)));
    body(add(mul(tile, smaller), min(tile, taller)), add(smaller, extra));
  });
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

Type EmitBuilder::getLoadedType(Type stored) {
  return stored.isBF16() || stored.isF16() ? IntegerType::get(stored.getContext(), 16) : stored;
}

/// `element`, or a vector of it as long as `like`.
static Type withShapeOf(Value like, Type element) {
  auto vector = dyn_cast<VectorType>(like.getType());
  return vector ? Type(vector.clone(element)) : element;
}

/// An i32 constant, splat when `like` is a vector.
static Value splat(EmitBuilder &b, Value like, int64_t value) {
  Type type = withShapeOf(like, b.getI32Type());
  auto scalar = b.getI32IntegerAttr(static_cast<int32_t>(value));
  if (auto vector = dyn_cast<VectorType>(type)) {
    return arith::ConstantOp::create(b, DenseElementsAttr::get(vector, scalar));
  }
  return arith::ConstantOp::create(b, scalar);
}

Value EmitBuilder::widen(Value loaded, Type stored, bool hasHalf) {
  Type f32 = withShapeOf(loaded, getF32Type()), i32 = withShapeOf(loaded, getI32Type());
  if (stored.isF16() && hasHalf) {
    Value half = arith::BitcastOp::create(*this, withShapeOf(loaded, stored), loaded);
    return arith::ExtFOp::create(*this, f32, half);
  }
  Value bits = arith::ExtUIOp::create(*this, i32, loaded);
  if (stored.isBF16()) {
    return arith::BitcastOp::create(*this, f32, arith::ShLIOp::create(*this, bits, splat(*this, bits, 16)));
  }
  // f16: exponent and mantissa moved into place are the value divided by 2^112, subnormals too; infinities and NaN keep
  // an exponent of all ones.
  Value magnitude = arith::AndIOp::create(*this, bits, splat(*this, bits, 0x7fff));
  Value sign = arith::ShLIOp::create(*this, arith::AndIOp::create(*this, bits, splat(*this, bits, 0x8000)),
                                     splat(*this, bits, 16));
  Value moved = arith::ShLIOp::create(*this, magnitude, splat(*this, bits, 13));
  Value factor = arith::BitcastOp::create(*this, f32, splat(*this, bits, 0x77800000)); // 2^112
  Value scaled = arith::MulFOp::create(*this, arith::BitcastOp::create(*this, f32, moved), factor);
  Value special = arith::OrIOp::create(*this, moved, splat(*this, bits, 0x7f800000));
  Value isSpecial = arith::CmpIOp::create(*this, arith::CmpIPredicate::uge, magnitude, splat(*this, bits, 0x7c00));
  Value result = arith::SelectOp::create(*this, isSpecial, special, arith::BitcastOp::create(*this, i32, scaled));
  return arith::BitcastOp::create(*this, f32, arith::OrIOp::create(*this, result, sign));
}

Value EmitBuilder::narrowToBf16(Value value) {
  Type i32 = withShapeOf(value, getI32Type()), i16 = withShapeOf(value, getIntegerType(16));
  Value bits = arith::BitcastOp::create(*this, i32, value);
  Value high = arith::ShRUIOp::create(*this, bits, splat(*this, bits, 16));
  Value odd = arith::AndIOp::create(*this, high, splat(*this, bits, 1));
  Value rounded = arith::AddIOp::create(*this, bits, arith::AddIOp::create(*this, odd, splat(*this, bits, 0x7fff)));
  Value isNan = arith::CmpFOp::create(*this, arith::CmpFPredicate::UNO, value, value);
  Value quiet = arith::OrIOp::create(*this, high, splat(*this, bits, 0x40));
  Value shifted = arith::ShRUIOp::create(*this, rounded, splat(*this, bits, 16));
  return arith::TruncIOp::create(*this, i16, arith::SelectOp::create(*this, isNan, quiet, shifted));
}
