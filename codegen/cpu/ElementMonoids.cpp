//===- ElementMonoids.cpp - reductions of element values ------------------===//
#include "codegen/cpu/ElementEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

Value ElementEmitter::identity(EmitBuilder &b, Monoid monoid, Type type) {
  bool isFloat = isa<FloatType>(type);
  auto number = [&](double real, int64_t integer) -> Value {
    return arith::ConstantOp::create(b, isFloat ? TypedAttr(b.getFloatAttr(type, real))
                                                : TypedAttr(b.getIntegerAttr(type, integer)));
  };
  unsigned bits = type.isIndex() ? 64 : type.getIntOrFloatBitWidth();
  switch (monoid) {
  case Monoid::sum:
  case Monoid::any:
    return number(0.0, 0);
  case Monoid::prod:
  case Monoid::all:
    return number(1.0, 1);
  case Monoid::max:
    return number(-std::numeric_limits<double>::infinity(), isFloat ? 0 : llvm::minIntN(bits));
  case Monoid::min:
    return number(std::numeric_limits<double>::infinity(), isFloat ? 0 : llvm::maxIntN(bits));
  }
  llvm_unreachable("unknown monoid");
}

Value ElementEmitter::combine(EmitBuilder &b, Monoid monoid, Value a, Value c) {
  bool isFloat = isa<FloatType>(getElementTypeOrSelf(a.getType()));
  switch (monoid) {
  case Monoid::sum:
    return isFloat ? Value(arith::AddFOp::create(b, a, c)) : Value(arith::AddIOp::create(b, a, c));
  case Monoid::prod:
    return isFloat ? Value(arith::MulFOp::create(b, a, c)) : Value(arith::MulIOp::create(b, a, c));
  case Monoid::max:
    return isFloat ? Value(arith::MaximumFOp::create(b, a, c)) : Value(arith::MaxSIOp::create(b, a, c));
  case Monoid::min:
    return isFloat ? Value(arith::MinimumFOp::create(b, a, c)) : Value(arith::MinSIOp::create(b, a, c));
  case Monoid::any:
    return arith::OrIOp::create(b, a, c);
  case Monoid::all:
    return arith::AndIOp::create(b, a, c);
  }
  llvm_unreachable("unknown monoid");
}

Value ElementEmitter::reduceLanes(EmitBuilder &b, Monoid monoid, Value lanes) {
  bool isFloat = isa<FloatType>(cast<VectorType>(lanes.getType()).getElementType());
  auto kind = [&] {
    switch (monoid) {
    case Monoid::sum:
      return vector::CombiningKind::ADD;
    case Monoid::prod:
      return vector::CombiningKind::MUL;
    case Monoid::max:
      return isFloat ? vector::CombiningKind::MAXIMUMF : vector::CombiningKind::MAXSI;
    case Monoid::min:
      return isFloat ? vector::CombiningKind::MINIMUMF : vector::CombiningKind::MINSI;
    case Monoid::any:
      return vector::CombiningKind::OR;
    case Monoid::all:
      return vector::CombiningKind::AND;
    }
    llvm_unreachable("unknown monoid");
  }();
  // A tree of lanes, the same on every machine of the width.
  auto fast = isFloat ? arith::FastMathFlags::reassoc : arith::FastMathFlags::none;
  return vector::ReductionOp::create(b, kind, lanes, fast);
}
