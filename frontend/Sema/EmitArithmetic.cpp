#include "frontend/Sema/Emit.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

namespace heddle::sema {

namespace arith = mlir::arith;
namespace math = mlir::math;

mlir::Value Emitter::emitComparison(const Term *term) {
  mlir::Value lhs = emit(term->args[0]), rhs = lhs ? emit(term->args[1]) : nullptr;
  if (!rhs) {
    return nullptr;
  }
  size_t which = static_cast<size_t>(term->op) - static_cast<size_t>(Op::Eq);
  if (llvm::isa<mlir::FloatType>(lhs.getType())) {
    static constexpr arith::CmpFPredicate predicates[] = {arith::CmpFPredicate::OEQ, arith::CmpFPredicate::UNE,
                                                          arith::CmpFPredicate::OLT, arith::CmpFPredicate::OLE,
                                                          arith::CmpFPredicate::OGT, arith::CmpFPredicate::OGE};
    return arith::CmpFOp::create(b, loc, predicates[which], lhs, rhs);
  }
  using P = arith::CmpIPredicate;
  static constexpr P sign[] = {P::eq, P::ne, P::slt, P::sle, P::sgt, P::sge},
                     nosign[] = {P::eq, P::ne, P::ult, P::ule, P::ugt, P::uge};
  return arith::CmpIOp::create(b, loc, term->args[0]->type.isUnsigned() ? nosign[which] : sign[which], lhs, rhs);
}

mlir::Value Emitter::emitCast(const Term *term) {
  const Term *from = term->args[0];
  mlir::Value value = emit(from);
  if (!value) {
    return nullptr;
  }
  mlir::Type have = value.getType();
  if (term->type.isFloat()) {
    return toFloat(value, e.elementType(term->type, term->range), from->type.isUnsigned());
  }
  if (term->type.isBool()) {
    mlir::Value zero = constant(have, 0);
    return llvm::isa<mlir::FloatType>(have)
               ? mlir::Value(arith::CmpFOp::create(b, loc, arith::CmpFPredicate::UNE, value, zero))
               : mlir::Value(arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, value, zero));
  }
  mlir::Type want = term->type.kind == TypeKind::Fixed ? e.elementType(term->type, term->range) : b.getIndexType();
  if (!want || have == want) {
    return want ? value : nullptr;
  }
  if (llvm::isa<mlir::FloatType>(have)) {
    // Conversions saturate at 64 bits: what is out of range or no number has no defined conversion.
    if (term->hasDefault) {
      value = math::RoundEvenOp::create(b, loc, value);
    }
    unsigned bits = want.isIndex() ? 64 : want.getIntOrFloatBitWidth();
    double low = -9.2e18, high = 9.2e18;
    if (term->hasDefault && bits < 64) {
      low = term->type.isUnsigned() ? 0 : -std::ldexp(1.0, static_cast<int>(bits) - 1);
      high = std::ldexp(1.0, static_cast<int>(bits) - (term->type.isUnsigned() ? 0 : 1)) - 1;
    }
    mlir::Value isNumber = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::ORD, value, value);
    value = arith::SelectOp::create(b, loc, isNumber, value, constant(have, 0));
    value = arith::MinNumFOp::create(b, loc, arith::MaxNumFOp::create(b, loc, value, constant(have, low)),
                                     constant(have, high));
    value = arith::FPToSIOp::create(b, loc, b.getI64Type(), value);
    have = value.getType();
  } else if (have.isInteger(1)) {
    value = arith::ExtUIOp::create(b, loc, b.getI64Type(), value);
    have = value.getType();
  } else if (!have.isIndex() && want.isIndex() && have.getIntOrFloatBitWidth() < 64) {
    value = from->type.isUnsigned() ? mlir::Value(arith::ExtUIOp::create(b, loc, b.getI64Type(), value))
                                    : mlir::Value(arith::ExtSIOp::create(b, loc, b.getI64Type(), value));
    have = value.getType();
  }
  if (want.isIndex()) {
    return have.isIndex() ? value : mlir::Value(arith::IndexCastOp::create(b, loc, want, value));
  }
  if (have.isIndex()) {
    value = arith::IndexCastOp::create(b, loc, b.getI64Type(), value);
    have = value.getType();
  }
  unsigned haveBits = have.getIntOrFloatBitWidth(), wantBits = want.getIntOrFloatBitWidth();
  if (term->hasDefault && wantBits < haveBits) {
    int64_t low = term->type.isUnsigned() ? 0 : -(int64_t(1) << (wantBits - 1));
    int64_t high = (int64_t(1) << (wantBits - (term->type.isUnsigned() ? 0 : 1))) - 1;
    value = arith::MaxSIOp::create(b, loc, value, constant(have, static_cast<double>(low)));
    value = arith::MinSIOp::create(b, loc, value, constant(have, static_cast<double>(high)));
  }
  if (haveBits > wantBits) {
    return arith::TruncIOp::create(b, loc, want, value);
  }
  if (haveBits == wantBits) {
    return value;
  }
  return from->type.isUnsigned() ? mlir::Value(arith::ExtUIOp::create(b, loc, want, value))
                                 : mlir::Value(arith::ExtSIOp::create(b, loc, want, value));
}

mlir::Value Emitter::emitPower(const Term *term) {
  mlir::Value base = emit(term->args[0]);
  if (!base) {
    return nullptr;
  }
  const Term *exponent = term->args[1];
  bool isFloat = llvm::isa<mlir::FloatType>(base.getType());
  if (exponent->op == Op::IntConst && exponent->integer >= 0 && exponent->integer <= 16) {
    // Squares and the like are products.
    mlir::Value result;
    mlir::Value square = base;
    for (int64_t n = exponent->integer; n; n >>= 1) {
      auto times = [&](mlir::Value x, mlir::Value y) {
        return isFloat ? mlir::Value(arith::MulFOp::create(b, loc, x, y))
                       : mlir::Value(arith::MulIOp::create(b, loc, x, y));
      };
      if (n & 1) {
        result = result ? times(result, square) : square;
      }
      if (n > 1) {
        square = times(square, square);
      }
    }
    return result ? result : constant(base.getType(), 1);
  }
  if (!isFloat) {
    return fail(term, "not supported yet: an integer power whose exponent is not a small constant");
  }
  mlir::Value power = emit(exponent);
  if (!power) {
    return nullptr;
  }
  return math::PowFOp::create(b, loc, base, toFloat(power, base.getType(), false));
}

mlir::Value Emitter::emitUnary(const Term *term, mlir::Value x) {
  bool isFloat = llvm::isa<mlir::FloatType>(x.getType());
  switch (term->op) {
  case Op::Neg:
    return isFloat ? mlir::Value(arith::NegFOp::create(b, loc, x))
                   : mlir::Value(arith::SubIOp::create(b, loc, constant(x.getType(), 0), x));
  case Op::Abs:
    if (isFloat) {
      return math::AbsFOp::create(b, loc, x);
    }
    return arith::MaxSIOp::create(b, loc, x, arith::SubIOp::create(b, loc, constant(x.getType(), 0), x));
  case Op::Sign: {
    mlir::Value zero = constant(x.getType(), 0), one = constant(x.getType(), 1), minus = constant(x.getType(), -1);
    auto compare = [&](bool greater) -> mlir::Value {
      if (isFloat) {
        return arith::CmpFOp::create(b, loc, greater ? arith::CmpFPredicate::OGT : arith::CmpFPredicate::OLT, x, zero);
      }
      return arith::CmpIOp::create(b, loc, greater ? arith::CmpIPredicate::sgt : arith::CmpIPredicate::slt, x, zero);
    };
    mlir::Value low = arith::SelectOp::create(b, loc, compare(false), minus, zero);
    return arith::SelectOp::create(b, loc, compare(true), one, low);
  }
  case Op::Exp:
    return math::ExpOp::create(b, loc, x);
  case Op::Log:
    return math::LogOp::create(b, loc, x);
  case Op::Log2:
    return math::Log2Op::create(b, loc, x);
  case Op::Sin:
    return math::SinOp::create(b, loc, x);
  case Op::Cos:
    return math::CosOp::create(b, loc, x);
  case Op::Tanh:
    return math::TanhOp::create(b, loc, x);
  case Op::Sqrt:
    return math::SqrtOp::create(b, loc, x);
  case Op::Erf:
    return math::ErfOp::create(b, loc, x);
  default:
    break;
  }
  // floor, ceil, round: to an integer. Out of range saturates; NaN gives 0, which a read then checks.
  mlir::Value whole = term->op == Op::Floor  ? mlir::Value(math::FloorOp::create(b, loc, x))
                      : term->op == Op::Ceil ? mlir::Value(math::CeilOp::create(b, loc, x))
                                             : mlir::Value(math::RoundEvenOp::create(b, loc, x));
  mlir::Value isNumber = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::ORD, whole, whole);
  whole = arith::SelectOp::create(b, loc, isNumber, whole, constant(x.getType(), 0));
  whole = arith::MaxNumFOp::create(b, loc, whole, constant(x.getType(), -9.2e18));
  whole = arith::MinNumFOp::create(b, loc, whole, constant(x.getType(), 9.2e18));
  mlir::Value integer = arith::FPToSIOp::create(b, loc, b.getI64Type(), whole);
  return arith::IndexCastOp::create(b, loc, b.getIndexType(), integer);
}

mlir::Value Emitter::emitArithmetic(const Term *term) {
  if (term->op == Op::Pow) {
    return emitPower(term);
  }
  if (term->args.size() == 1) {
    mlir::Value operand = emit(term->args[0]);
    return operand ? emitUnary(term, operand) : nullptr;
  }
  mlir::Value lhs = emit(term->args[0]), rhs = lhs ? emit(term->args[1]) : nullptr;
  if (!rhs) {
    return nullptr;
  }
  if (term->op == Op::Div || llvm::isa<mlir::FloatType>(lhs.getType())) {
    mlir::Type type = e.elementType(term->type, term->range);
    if (!type) {
      return nullptr;
    }
    return emitFloat(term, toFloat(lhs, type, term->args[0]->type.isUnsigned()),
                     toFloat(rhs, type, term->args[1]->type.isUnsigned()));
  }
  return emitInteger(term, lhs, rhs);
}

mlir::Value Emitter::emitFloat(const Term *term, mlir::Value x, mlir::Value y) {
  switch (term->op) {
  case Op::Add:
    return arith::AddFOp::create(b, loc, x, y);
  case Op::Sub:
    return arith::SubFOp::create(b, loc, x, y);
  case Op::Mul:
    return arith::MulFOp::create(b, loc, x, y);
  case Op::Div:
    return arith::DivFOp::create(b, loc, x, y);
  case Op::Min:
    return arith::MinimumFOp::create(b, loc, x, y);
  case Op::Max:
    return arith::MaximumFOp::create(b, loc, x, y);
  case Op::Mod: { // the sign of the divisor
    mlir::Value quotient = math::FloorOp::create(b, loc, arith::DivFOp::create(b, loc, x, y));
    return arith::SubFOp::create(b, loc, x, arith::MulFOp::create(b, loc, quotient, y));
  }
  default:
    return fail(term, "this operation needs integers");
  }
}

mlir::Value Emitter::emitInteger(const Term *term, mlir::Value x, mlir::Value y) {
  bool isUnsigned = term->type.isUnsigned();
  Prover prover(e.terms);
  llvm::SmallVector<const Term *> all(facts);
  all.append(e.requirements.begin(), e.requirements.end());
  const Term *divisor = term->args[1];
  bool divides = term->op == Op::FloorDiv || term->op == Op::CeilDiv || term->op == Op::Mod;
  bool constantDivisor = divisor->op == Op::IntConst;
  if (divides && !constantDivisor && divisor->op != Op::Length) {
    // A divisor of 0 gives 0: the division itself must not be undefined where nothing uses it.
    mlir::Value zero = constant(y.getType(), 0), one = constant(y.getType(), 1);
    mlir::Value isZero = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, y, zero);
    y = arith::SelectOp::create(b, loc, isZero, one, y);
  }
  auto annotated = [&](mlir::Operation *op) {
    if (!constantDivisor && divisor->op != Op::Length) {
      op->setAttr("nonzero", b.getUnitAttr());
    }
    return op->getResult(0);
  };
  switch (term->op) {
  case Op::Add:
    return arith::AddIOp::create(b, loc, x, y);
  case Op::Sub:
    return arith::SubIOp::create(b, loc, x, y);
  case Op::Mul:
    return arith::MulIOp::create(b, loc, x, y);
  case Op::Min:
    return isUnsigned ? mlir::Value(arith::MinUIOp::create(b, loc, x, y))
                      : mlir::Value(arith::MinSIOp::create(b, loc, x, y));
  case Op::Max:
    return isUnsigned ? mlir::Value(arith::MaxUIOp::create(b, loc, x, y))
                      : mlir::Value(arith::MaxSIOp::create(b, loc, x, y));
  case Op::FloorDiv:
    return isUnsigned ? annotated(arith::DivUIOp::create(b, loc, x, y))
                      : annotated(arith::FloorDivSIOp::create(b, loc, x, y));
  case Op::CeilDiv:
    return isUnsigned ? annotated(arith::CeilDivUIOp::create(b, loc, x, y))
                      : annotated(arith::CeilDivSIOp::create(b, loc, x, y));
  case Op::Mod: {
    if (isUnsigned) {
      return annotated(arith::RemUIOp::create(b, loc, x, y));
    }
    bool positive = (constantDivisor && divisor->integer > 0) || divisor->op == Op::Length;
    mlir::Value rest = annotated(arith::RemSIOp::create(b, loc, x, y));
    if (positive && prover.nonNegative(term->args[0], all)) {
      return rest;
    }
    // The remainder has the sign of the divisor.
    mlir::Value zero = constant(x.getType(), 0);
    mlir::Value differs =
        arith::CmpIOp::create(b, loc, arith::CmpIPredicate::slt, arith::XOrIOp::create(b, loc, rest, y), zero);
    mlir::Value some = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ne, rest, zero);
    mlir::Value wrong = arith::AndIOp::create(b, loc, differs, some);
    return arith::SelectOp::create(b, loc, wrong, arith::AddIOp::create(b, loc, rest, y), rest);
  }
  case Op::BitAnd:
    return arith::AndIOp::create(b, loc, x, y);
  case Op::BitOr:
    return arith::OrIOp::create(b, loc, x, y);
  case Op::Xor:
    return arith::XOrIOp::create(b, loc, x, y);
  case Op::Shl:
  case Op::Shr: {
    // A shift outside the width gives 0, or the sign.
    unsigned width = x.getType().isIndex() ? 64 : x.getType().getIntOrFloatBitWidth();
    mlir::Value limit = constant(y.getType(), width - 1), zero = constant(x.getType(), 0);
    mlir::Value outside = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::ugt, y, limit);
    mlir::Value by = arith::SelectOp::create(b, loc, outside, limit, y);
    if (term->op == Op::Shr && !isUnsigned) {
      return arith::ShRSIOp::create(b, loc, x, by);
    }
    mlir::Value shifted = term->op == Op::Shl ? mlir::Value(arith::ShLIOp::create(b, loc, x, by))
                                              : mlir::Value(arith::ShRUIOp::create(b, loc, x, by));
    return arith::SelectOp::create(b, loc, outside, zero, shifted);
  }
  default:
    return fail(term, "this operation is not one of integers");
  }
}

} // namespace heddle::sema
