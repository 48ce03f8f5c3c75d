//===- TotalArithmetic.cpp - divisions that never trap --------------------===//
#include "codegen/cpu/TotalArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/TypeUtilities.h"

using namespace heddle::cpu;
using namespace mlir;

static Value constantLike(EmitBuilder &b, Type type, int64_t value) {
  auto scalar = b.getIntegerAttr(getElementTypeOrSelf(type), value);
  if (auto vector = dyn_cast<VectorType>(type)) {
    return arith::ConstantOp::create(b, DenseElementsAttr::get(vector, scalar));
  }
  return arith::ConstantOp::create(b, scalar);
}

Value heddle::cpu::emitTotal(EmitBuilder &b, Operation *op, ValueRange inputs, Type type) {
  bool isSigned = isa<arith::DivSIOp, arith::RemSIOp, arith::FloorDivSIOp, arith::CeilDivSIOp>(op);
  if (!isSigned && !isa<arith::DivUIOp, arith::RemUIOp, arith::CeilDivUIOp>(op)) {
    return {};
  }
  Value x = inputs[0], y = inputs[1];
  if (std::optional<int64_t> divisor = getConstant(y); divisor && *divisor != 0 && *divisor != -1) {
    return {};
  }
  auto isEqual = [&](int64_t value) -> Value {
    return arith::CmpIOp::create(b, arith::CmpIPredicate::eq, y, constantLike(b, type, value));
  };
  Value zero = constantLike(b, type, 0), isZero = isEqual(0);
  Value isMinus = isSigned ? isEqual(-1) : Value();
  Value isSpecial = isSigned ? Value(arith::OrIOp::create(b, isZero, isMinus)) : isZero;
  Value safe = arith::SelectOp::create(b, isSpecial, constantLike(b, type, 1), y);
  OperationState state(b.getLoc(), op->getName(), ValueRange{x, safe}, {type}, op->getAttrs());
  Value result = b.create(state)->getResult(0);
  if (isSigned) {
    Value negated = isa<arith::RemSIOp>(op) ? zero : Value(arith::SubIOp::create(b, zero, x));
    result = arith::SelectOp::create(b, isMinus, negated, result);
  }
  return arith::SelectOp::create(b, isZero, zero, result);
}
