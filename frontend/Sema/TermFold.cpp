#include "frontend/Sema/Term.h"

#include "llvm/Support/MathExtras.h"

#include <cmath>

namespace heddle::sema {

/// a^b exactly for b >= 0; nothing on overflow.
static std::optional<int64_t> integerPower(int64_t a, int64_t b) {
  int64_t result = 1;
  if (a == 0 || a == 1) {
    return b == 0 ? 1 : a;
  }
  if (a == -1) {
    return b % 2 ? -1 : 1;
  }
  for (; b > 0; --b) {
    if (llvm::MulOverflow(result, a, result)) {
      return std::nullopt;
    }
  }
  return result;
}

const Term *Terms::foldUnary(Op op, ElemType type, const Term *a) {
  if (op == Op::Not) {
    if (a->op == Op::BoolConst) {
      return boolean(!a->integer);
    }
    return a->op == Op::Not ? a->args[0] : nullptr;
  }
  if ((op == Op::Floor || op == Op::Ceil) && a->op == Op::Div && a->args[0]->type.isInteger() &&
      a->args[1]->type.isInteger()) {
    return binary(op == Op::Floor ? Op::FloorDiv : Op::CeilDiv, type, a->args[0], a->args[1], a->range);
  }
  if ((op == Op::Floor || op == Op::Ceil || op == Op::Round) && a->type.isInteger()) {
    return a;
  }
  if (!a->isConst() || a->op == Op::NoneConst || a->op == Op::BoolConst || a->type.kind == TypeKind::Fixed) {
    return nullptr;
  }
  double x = a->asNumber();
  if (a->op == Op::IntConst && type.isInteger()) {
    switch (op) {
    case Op::Neg:
      return a->integer == INT64_MIN ? nullptr : integer(-a->integer);
    case Op::Abs:
      return a->integer == INT64_MIN ? nullptr : integer(std::abs(a->integer));
    case Op::Sign:
      return integer((a->integer > 0) - (a->integer < 0));
    default:
      break;
    }
  }
  auto whole = [&](double value) -> const Term * {
    return std::abs(value) < 9e18 ? integer(static_cast<int64_t>(value)) : nullptr;
  };
  switch (op) {
  case Op::Neg:
    return number(-x, type);
  case Op::Abs:
    return number(std::fabs(x), type);
  case Op::Sign:
    return number((x > 0) - (x < 0), type);
  case Op::Exp:
    return number(std::exp(x), type);
  case Op::Log:
    return number(std::log(x), type);
  case Op::Log2:
    return number(std::log2(x), type);
  case Op::Sin:
    return number(std::sin(x), type);
  case Op::Cos:
    return number(std::cos(x), type);
  case Op::Tanh:
    return number(std::tanh(x), type);
  case Op::Sqrt:
    return number(std::sqrt(x), type);
  case Op::Erf:
    return number(std::erf(x), type);
  case Op::Floor:
    return whole(std::floor(x));
  case Op::Ceil:
    return whole(std::ceil(x));
  case Op::Round:
    return whole(std::nearbyint(x));
  default:
    return nullptr;
  }
}

/// Identities of integers and conditions, whose operands need not be constant. Floats keep their operations, for
/// 0 * x is not 0 where x is not finite.
static const Term *simplify(Terms &terms, Op op, const Term *a, const Term *b) {
  if (op == Op::And) {
    return a->isTrue() ? b : b->isTrue() ? a : a->isFalse() ? a : b->isFalse() ? b : a == b ? a : nullptr;
  }
  if (op == Op::Or) {
    return a->isFalse() ? b : b->isFalse() ? a : a->isTrue() ? a : b->isTrue() ? b : a == b ? a : nullptr;
  }
  if (a->type.kind != TypeKind::Int || b->type.kind != TypeKind::Int) {
    return nullptr;
  }
  switch (op) {
  case Op::Add:
    if (a->op == Op::Add && a->args[1]->op == Op::IntConst && b->op == Op::IntConst) {
      int64_t sum;
      return llvm::AddOverflow(a->args[1]->integer, b->integer, sum)
                 ? nullptr
                 : terms.binary(Op::Add, intType(), a->args[0], terms.integer(sum));
    }
    return a->isInt(0) ? b : b->isInt(0) ? a : nullptr;
  case Op::Sub:
    if (a == b) {
      return terms.integer(0);
    }
    if (b->op == Op::IntConst && b->integer != INT64_MIN) {
      return b->isInt(0) ? a : terms.binary(Op::Add, intType(), a, terms.integer(-b->integer));
    }
    if (a->op == Op::Add && (a->args[0] == b || a->args[1] == b)) {
      return a->args[0] == b ? a->args[1] : a->args[0];
    }
    return nullptr;
  case Op::Mul:
    return a->isInt(0) || b->isInt(1) ? a : b->isInt(0) || a->isInt(1) ? b : nullptr;
  case Op::FloorDiv:
  case Op::CeilDiv:
    if (a->op == op && b->op == Op::IntConst && b->integer > 0 && a->args[1]->op == Op::IntConst &&
        a->args[1]->integer > 0) {
      // floor(floor(x / a) / b) = floor(x / (a*b)), and so for ceil.
      int64_t product;
      return llvm::MulOverflow(a->args[1]->integer, b->integer, product)
                 ? nullptr
                 : terms.binary(op, intType(), a->args[0], terms.integer(product));
    }
    return b->isInt(1) ? a : nullptr;
  case Op::Mod:
    return b->isInt(1) ? terms.integer(0) : nullptr;
  case Op::Min:
  case Op::Max:
    return a == b ? a : nullptr;
  case Op::Eq:
  case Op::Le:
  case Op::Ge:
    return a == b ? terms.boolean(true) : nullptr;
  case Op::Ne:
  case Op::Lt:
  case Op::Gt:
    return a == b ? terms.boolean(false) : nullptr;
  default:
    return nullptr;
  }
}

static std::optional<bool> compare(Op op, auto a, auto b) {
  switch (op) {
  case Op::Eq:
    return a == b;
  case Op::Ne:
    return a != b;
  case Op::Lt:
    return a < b;
  case Op::Le:
    return a <= b;
  case Op::Gt:
    return a > b;
  case Op::Ge:
    return a >= b;
  default:
    return std::nullopt;
  }
}

static std::optional<int64_t> foldIntegers(Op op, int64_t a, int64_t b) {
  int64_t r;
  switch (op) {
  case Op::Add:
    return llvm::AddOverflow(a, b, r) ? std::nullopt : std::optional(r);
  case Op::Sub:
    return llvm::SubOverflow(a, b, r) ? std::nullopt : std::optional(r);
  case Op::Mul:
    return llvm::MulOverflow(a, b, r) ? std::nullopt : std::optional(r);
  case Op::FloorDiv:
    return b ? std::optional(floorDivide(a, b)) : std::nullopt;
  case Op::CeilDiv:
    return b && a != INT64_MIN ? std::optional(-floorDivide(-a, b)) : std::nullopt;
  case Op::Mod:
    return b ? std::optional(floorModulo(a, b)) : std::nullopt;
  case Op::Pow:
    return b >= 0 && b < 64 ? integerPower(a, b) : std::nullopt;
  case Op::Min:
    return std::min(a, b);
  case Op::Max:
    return std::max(a, b);
  case Op::Shl:
    return b >= 0 && b < 64 ? static_cast<int64_t>(static_cast<uint64_t>(a) << b) : 0;
  case Op::Shr:
    return b >= 0 && b < 64 ? a >> b : (a < 0 ? -1 : 0);
  case Op::BitAnd:
    return a & b;
  case Op::BitOr:
    return a | b;
  case Op::Xor:
    return a ^ b;
  default:
    return std::nullopt;
  }
}

const Term *Terms::foldBinary(Op op, ElemType type, const Term *a, const Term *b) {
  if (const Term *simple = simplify(*this, op, a, b)) {
    return simple;
  }
  if (!a->isConst() || !b->isConst() || a->type.kind == TypeKind::Fixed || b->type.kind == TypeKind::Fixed) {
    return nullptr;
  }
  bool integers = a->op != Op::FloatConst && b->op != Op::FloatConst;
  if (op >= Op::Eq && op <= Op::Ge) {
    if (a->op == Op::NoneConst || b->op == Op::NoneConst) {
      return boolean(false); // comparisons with `none` are false
    }
    return boolean(integers ? *compare(op, a->integer, b->integer) : *compare(op, a->asNumber(), b->asNumber()));
  }
  if (a->op == Op::NoneConst || b->op == Op::NoneConst || a->op == Op::BoolConst || b->op == Op::BoolConst) {
    return nullptr;
  }
  if (integers && op != Op::Div) {
    std::optional<int64_t> value = foldIntegers(op, a->integer, b->integer);
    return value ? integer(*value) : op == Op::Pow ? number(std::pow(a->asNumber(), b->asNumber()), type) : nullptr;
  }
  double x = a->asNumber(), y = b->asNumber();
  switch (op) {
  case Op::Add:
    return number(x + y, type);
  case Op::Sub:
    return number(x - y, type);
  case Op::Mul:
    return number(x * y, type);
  case Op::Div:
    return number(x / y, type);
  case Op::Mod:
    return number(x - y * std::floor(x / y), type);
  case Op::Pow:
    return number(std::pow(x, y), type);
  case Op::Min:
    return number(std::fmin(x, y), type);
  case Op::Max:
    return number(std::fmax(x, y), type);
  default:
    return nullptr;
  }
}

} // namespace heddle::sema
