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
  // A tree of halves, the same on every machine of the width.
  bool isFloat = isa<FloatType>(cast<VectorType>(lanes.getType()).getElementType());
  auto reduce = [&](vector::CombiningKind kind) -> Value {
    auto fast = isFloat ? arith::FastMathFlags::reassoc : arith::FastMathFlags::none;
    return vector::ReductionOp::create(b, kind, lanes, fast);
  };
  switch (monoid) {
  case Monoid::sum:
    return reduce(vector::CombiningKind::ADD);
  case Monoid::prod:
    return reduce(vector::CombiningKind::MUL);
  case Monoid::any:
    return reduce(vector::CombiningKind::OR);
  case Monoid::all:
    return reduce(vector::CombiningKind::AND);
  case Monoid::max:
  case Monoid::min:
    break;
  }
  // LLVM takes extremes of floats lane by lane.
  for (int64_t width = cast<VectorType>(lanes.getType()).getNumElements(); width > 1; width /= 2) {
    SmallVector<int64_t> lower, upper;
    for (int64_t lane = 0; lane < width / 2; ++lane) {
      lower.push_back(lane);
      upper.push_back(width / 2 + lane);
    }
    lanes = combine(b, monoid, vector::ShuffleOp::create(b, lanes, lanes, lower),
                    vector::ShuffleOp::create(b, lanes, lanes, upper));
  }
  return vector::ExtractOp::create(b, lanes, 0);
}
