#include "frontend/Sema/Elaborator.h"
#include "frontend/Sema/Emit.h"

/// Types of elements and the operations on them.
namespace heddle::sema {

std::optional<ElemType> Elaborator::typeNamed(llvm::StringRef name) {
  if (name == "float") {
    return floatType();
  }
  if (name == "int") {
    return intType();
  }
  if (name == "bool") {
    return boolType();
  }
  static constexpr llvm::StringRef fixed[] = {"f64", "f32", "f16", "bf16", "i8",  "i16",
                                              "i32", "i64", "u8",  "u16",  "u32", "u64"};
  for (size_t i = 0; i < std::size(fixed); ++i) {
    if (name == fixed[i]) {
      return ElemType{TypeKind::Fixed, static_cast<FixedType>(i)};
    }
  }
  return std::nullopt;
}

std::optional<ElemType> Elaborator::evalType(const syntax::TypeExpr &type, Scope *scope) {
  if (type.name.text == "index") {
    const Axis *axis = axisOfSize(type.of, scope);
    return axis ? std::optional<ElemType>(indexType(axis, false)) : std::nullopt;
  }
  return typeNamed(type.name.text);
}

/// Gives two operands one type: numbers of the language widen to float, literals take the other's type, `none` joins an
/// index. Fixed types never widen by themselves. Null after an error.
const Term *Elaborator::unify(const Term *&a, const Term *&b, SourceRange range) {
  if (a->type == b->type) {
    return a;
  }
  if (a->op == Op::NoneConst || b->op == Op::NoneConst) {
    const Term *&none = a->op == Op::NoneConst ? a : b;
    const Term *&other = a->op == Op::NoneConst ? b : a;
    if (other->type.isInteger() && other->type.kind != TypeKind::Fixed) {
      ElemType type = indexType(other->type.kind == TypeKind::Index ? other->type.of : nullptr, true);
      none = terms.cast(none, type);
      other = terms.cast(other, type);
      return a;
    }
  }
  if (a->type.isBool() || b->type.isBool()) {
    error(range, "a condition and a number cannot be mixed").help("write `1 where c else 0` or `int(c)`");
    return nullptr;
  }
  auto isFixed = [](const Term *t) { return t->type.kind == TypeKind::Fixed; };
  if (isFixed(a) || isFixed(b)) {
    const Term *&fixed = isFixed(a) ? a : b;
    const Term *&other = isFixed(a) ? b : a;
    // `float` is what the compiler chooses: a narrower fixed one meets it there.
    if (fixed->type.isFloat() && fixed->type.fixed != FixedType::F64 && other->type.kind == TypeKind::Float) {
      fixed = terms.cast(fixed, floatType());
      return a;
    }
    bool literal = other->isConst() && (other->op == Op::IntConst || fixed->type.isFloat());
    if (!literal) {
      error(range, "fixed types never widen by themselves").help("convert one side, as in `i32(a) * i32(b)`");
      return nullptr;
    }
    other = terms.cast(other, fixed->type);
    return a;
  }
  ElemType type = a->type.isFloat() || b->type.isFloat() ? floatType() : intType();
  a = terms.cast(a, type);
  b = terms.cast(b, type);
  return a;
}

static llvm::StringRef nameOf(const Term *term) {
  return term->op == Op::Read ? llvm::StringRef(term->tensor->name) : "";
}

const Term *Elaborator::arithmetic(Op op, const Term *a, const Term *b, SourceRange range) {
  if (a->type.isBool() || b->type.isBool()) {
    error(range, "a condition in arithmetic").help("write `a where c else 0`, or `int(c)` to count");
    return nullptr;
  }
  for (const Term **side : {&a, &b}) {
    const Term *&other = side == &a ? b : a;
    if ((*side)->type.kind != TypeKind::Index) {
      continue;
    }
    // With an integer it is one: `e * N + 1`.
    bool isCount = op == Op::Mul && other->type.kind != TypeKind::Index;
    if (other->type.isFloat() || (op == Op::Mul && !isCount) || op == Op::Div || op == Op::Pow) {
      std::string name = nameOf(*side).empty() ? "this" : text("`{0}`", nameOf(*side));
      syntax::Diagnostic &d = error(range, text("{0} is an index of {1}, not a number", name,
                                                (*side)->type.of ? (*side)->type.of->name : "an axis"));
      if ((*side)->op == Op::Read) {
        d.note((*side)->tensor->declared, text("`{0}` is declared", (*side)->tensor->name));
      }
      d.help("write `int(...)` round it");
      return nullptr;
    }
    *side = terms.cast(*side, intType());
  }
  if (op == Op::Shl || op == Op::Shr || op == Op::BitAnd || op == Op::BitOr || op == Op::Xor) {
    if (!a->type.isInteger() || !b->type.isInteger()) {
      error(range, "bit operations need integers");
      return nullptr;
    }
    if ((op == Op::Shl || op == Op::Shr) && a->type.kind == TypeKind::Fixed) {
      return terms.binary(op, a->type, a, terms.cast(b, a->type), range); // the count is a number, whatever its type
    }
  }
  bool integers = a->type.kind == TypeKind::Int && b->type.kind == TypeKind::Int;
  if (op == Op::Div) {
    if (!integers && !unify(a, b, range)) {
      return nullptr;
    }
    integers = a->type.isInteger(); // of a fixed type, too: the quotient is real, its floor of that type
    if (b->isInt(0)) {
      error(range, "division by zero");
      return nullptr;
    }
    return terms.binary(op, a->type.isFloat() ? a->type : floatType(), a, b, range);
  }
  if (op == Op::Pow && b->op == Op::IntConst && !(integers && b->integer < 0)) {
    return terms.binary(op, a->type, a, b, range); // an integer exponent stays one
  }
  if (op == Op::Pow && integers && a->isInt(2) && b->op != Op::IntConst && Prover(terms).nonNegative(b, requirements)) {
    return terms.binary(Op::Shl, intType(), terms.integer(1), b, range);
  }
  if (op == Op::Pow && integers && (b->op != Op::IntConst || b->integer < 0)) {
    a = terms.cast(a, floatType());
    b = terms.cast(b, floatType());
  }
  if (!unify(a, b, range)) {
    return nullptr;
  }
  if (op == Op::Mod && b->isInt(0)) {
    error(range, "division by zero");
    return nullptr;
  }
  return terms.binary(op, a->type, a, b, range);
}

const Term *Elaborator::comparison(Op op, const Term *a, const Term *b, SourceRange range) {
  if (a->type.isBool() && b->type.isBool()) {
    if (op != Op::Eq && op != Op::Ne) {
      error(range, "conditions are only equal or unequal");
      return nullptr;
    }
    return terms.binary(op, boolType(), a, b, range);
  }
  // Comparisons with `none` are false.
  const Term *present = terms.boolean(true);
  for (const Term **side : {&a, &b}) {
    if ((*side)->type.kind == TypeKind::Index) {
      bool mayBeNone = (*side)->type.mayBeNone;
      *side = terms.cast(*side, intType());
      if (mayBeNone) {
        present = terms.logicalAnd(present, terms.binary(Op::Ge, boolType(), *side, terms.integer(0)));
      }
    }
  }
  if (!unify(a, b, range)) {
    return nullptr;
  }
  return terms.logicalAnd(present, terms.binary(op, boolType(), a, b, range));
}

const Term *Elaborator::elementwise(Op op, const Term *a, SourceRange range) {
  if (a->type.isBool()) {
    error(range, "a condition in arithmetic").help("write `1 where c else 0`, or `int(c)`");
    return nullptr;
  }
  if (a->type.kind == TypeKind::Index) {
    a = terms.cast(a, intType());
  }
  switch (op) {
  case Op::Neg:
  case Op::Abs:
  case Op::Sign:
    return terms.unary(op, a->type, a, range);
  case Op::Floor:
  case Op::Ceil:
  case Op::Round: {
    bool quotient = a->op == Op::Div && a->args[0]->type.kind == TypeKind::Fixed && a->args[0]->type.isInteger();
    return terms.unary(op, quotient && op != Op::Round ? a->args[0]->type : intType(), a, range);
  }
  default:
    if (a->type.isInteger()) {
      a = terms.cast(a, floatType());
    }
    return terms.unary(op, a->type, a, range);
  }
}

/// Converts where the language does so by itself: numbers to float, integers that are members to an index.
const Term *Elaborator::convert(const Term *term, ElemType type, SourceRange range) {
  if (term->type == type) {
    return term;
  }
  bool widens = type.kind == TypeKind::Float && term->type.kind == TypeKind::Int;
  bool literal =
      type.kind == TypeKind::Fixed && (term->op == Op::IntConst || (term->op == Op::FloatConst && type.isFloat()));
  bool places =
      type.kind == TypeKind::Index && (term->type.kind == TypeKind::Int || term->type.kind == TypeKind::Index);
  bool number = type.kind == TypeKind::Int && term->type.kind == TypeKind::Index && term->op != Op::Read;
  bool rounded = type.isFloat() && term->type.isFloat() && term->type.kind == TypeKind::Float;
  bool stored = type.kind == TypeKind::Float && term->type.kind == TypeKind::Fixed && term->type.isFloat();
  if (widens || literal || places || number || rounded || stored) {
    ElemType wanted = type;
    wanted.mayBeNone |= type.kind == TypeKind::Index && (term->type.mayBeNone || term->type.kind == TypeKind::Int);
    return terms.cast(term, wanted);
  }
  static constexpr llvm::StringRef kinds[] = {"float", "int", "bool", "index", "a fixed type"};
  error(range, text("{0} is needed here, this is {1}", kinds[static_cast<size_t>(type.kind)],
                    kinds[static_cast<size_t>(term->type.kind)]))
      .help(type.kind == TypeKind::Int ? "float to int is done by `floor`, `ceil`, `round` or `int`"
                                       : "convert it by the type's name, as in `float(x)`");
  return nullptr;
}

/// Converts to a type that is written on the left: integers to a fixed one (they wrap) and floats to a fixed one too.
const Term *Elaborator::convertTo(const Term *term, ElemType type, SourceRange range) {
  bool sameKind = (term->type.kind == TypeKind::Int && type.isInteger()) || (term->type.isFloat() && type.isFloat());
  return type.kind == TypeKind::Fixed && sameKind ? terms.cast(term, type) : convert(term, type, range);
}

const Term *Elaborator::identityOf(ElemType type) {
  switch (type.kind) {
  case TypeKind::Bool:
    return terms.boolean(false);
  case TypeKind::Index:
    return terms.cast(terms.none(), indexType(type.of, true));
  case TypeKind::Int:
    return terms.integer(0);
  case TypeKind::Float:
    return terms.number(0);
  case TypeKind::Fixed:
    return terms.cast(terms.integer(0), type);
  }
  return nullptr;
}

} // namespace heddle::sema
