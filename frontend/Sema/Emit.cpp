#include "frontend/Sema/Emit.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

namespace heddle::sema {

namespace arith = mlir::arith;
namespace math = mlir::math;

mlir::Value Emitter::fail(const Term *term, std::string message) {
  e.error(term->range, std::move(message));
  return nullptr;
}

mlir::Value Emitter::constant(mlir::Type type, double number) {
  if (llvm::isa<mlir::FloatType>(type)) {
    return arith::ConstantOp::create(b, loc, b.getFloatAttr(type, number));
  }
  return arith::ConstantOp::create(b, loc, b.getIntegerAttr(type, static_cast<int64_t>(number)));
}

mlir::Value Emitter::toFloat(mlir::Value value, mlir::Type type, bool isUnsigned) {
  mlir::Type from = value.getType();
  if (from == type) {
    return value;
  }
  if (from.isIndex()) {
    value = arith::IndexCastOp::create(b, loc, b.getI64Type(), value);
    return arith::SIToFPOp::create(b, loc, type, value);
  }
  if (llvm::isa<mlir::IntegerType>(from)) {
    return isUnsigned || from.isInteger(1) ? mlir::Value(arith::UIToFPOp::create(b, loc, type, value))
                                           : mlir::Value(arith::SIToFPOp::create(b, loc, type, value));
  }
  unsigned have = llvm::cast<mlir::FloatType>(from).getWidth(), want = llvm::cast<mlir::FloatType>(type).getWidth();
  if (have == want) { // f16 and bf16
    value = arith::ExtFOp::create(b, loc, b.getF32Type(), value);
    return arith::TruncFOp::create(b, loc, type, value);
  }
  return have < want ? mlir::Value(arith::ExtFOp::create(b, loc, type, value))
                     : mlir::Value(arith::TruncFOp::create(b, loc, type, value));
}

mlir::Value Emitter::emit(const Term *term) {
  if (mlir::Value known = done.lookup(term)) {
    return known;
  }
  mlir::Value value = emitUncached(term);
  if (value) {
    done[term] = value;
    conditional.push_back(term);
  }
  return value;
}

/// A term that is used only where a condition holds. What is written meanwhile may rely on it and is not reused
/// elsewhere.
mlir::Value Emitter::emitUnder(const Term *condition, const Term *term) {
  size_t before = conditional.size();
  path.push_back(condition);
  mlir::Value value = emit(term);
  path.pop_back();
  while (conditional.size() > before) {
    done.erase(conditional.pop_back_val());
  }
  return value;
}

mlir::Value Emitter::emitElement(const Term *term) {
  mlir::Value value = emit(term);
  if (value && term->type.kind == TypeKind::Int) {
    value = arith::IndexCastOp::create(b, loc, b.getI64Type(), value);
  }
  return value;
}

mlir::Value Emitter::emitUncached(const Term *term) {
  switch (term->op) {
  case Op::IntConst:
  case Op::NoneConst:
    return arith::ConstantIndexOp::create(b, loc, term->integer);
  case Op::FloatConst:
    return constant(e.elementType(term->type, term->range), term->number);
  case Op::BoolConst:
    return arith::ConstantOp::create(b, loc, b.getBoolAttr(term->integer != 0));
  case Op::Variable: {
    mlir::Value value = variables.lookup(term->variable);
    return value ? value : fail(term, e.text("`{0}` is used where it has no value", term->variable->name));
  }
  case Op::Captured:
    return term->captured;
  case Op::Length:
    return LengthOp::create(b, loc, e.symbolOf(term->axis));
  case Op::Read:
    return emitRead(term);
  case Op::Table:
    return emitTable(term);
  case Op::Random:
    return emitRandom(term);
  case Op::Not: {
    mlir::Value operand = emit(term->args[0]);
    if (!operand) {
      return nullptr;
    }
    mlir::Value one = arith::ConstantOp::create(b, loc, b.getBoolAttr(true));
    return arith::XOrIOp::create(b, loc, operand, one);
  }
  case Op::And:
  case Op::Or: {
    mlir::Value lhs = emit(term->args[0]);
    const Term *known = term->op == Op::And ? term->args[0] : e.terms.logicalNot(term->args[0]);
    mlir::Value rhs = lhs ? emitUnder(known, term->args[1]) : nullptr;
    if (!rhs) {
      return nullptr;
    }
    return term->op == Op::And ? mlir::Value(arith::AndIOp::create(b, loc, lhs, rhs))
                               : mlir::Value(arith::OrIOp::create(b, loc, lhs, rhs));
  }
  case Op::Select: {
    mlir::Value condition = emit(term->args[0]);
    mlir::Value value = condition ? emitUnder(term->args[0], term->args[1]) : nullptr;
    mlir::Value otherwise = value ? emitUnder(e.terms.logicalNot(term->args[0]), term->args[2]) : nullptr;
    return otherwise ? arith::SelectOp::create(b, loc, condition, value, otherwise) : mlir::Value();
  }
  case Op::Cast:
    return emitCast(term);
  case Op::FromBits: {
    mlir::Value bits = emit(term->args[0]);
    return bits ? arith::BitcastOp::create(b, loc, e.elementType(term->type, term->range), bits) : mlir::Value();
  }
  case Op::Eq:
  case Op::Ne:
  case Op::Lt:
  case Op::Le:
  case Op::Gt:
  case Op::Ge:
    return emitComparison(term);
  default:
    return emitArithmetic(term);
  }
}

/// Whether an index comes from integers that the program is given: those are checked when it runs.
static bool comesFromData(const Term *term) {
  bool data = term->op == Op::Read && term->type.kind != TypeKind::Index;
  return data || (term->op == Op::Floor || term->op == Op::Ceil || term->op == Op::Round) ||
         llvm::any_of(term->args, comesFromData);
}

/// Whether a length depends on how many members data leave.
static bool countsMembers(const Term *length) {
  return (length->op == Op::Length && length->axis->counts) || llvm::any_of(length->args, countsMembers);
}

mlir::Value Emitter::emitRead(const Term *term) {
  llvm::ArrayRef<const Term *> indices = term->indices();
  llvm::SmallVector<mlir::Value> places;
  Prover prover(e.terms);
  bool always = true, check = false;
  llvm::SmallVector<const Term *> all(facts);
  all.append(e.requirements.begin(), e.requirements.end());
  llvm::SmallVector<const Term *> strong = all;
  all.append(path.begin(), path.end());
  llvm::SmallVector<const Term *> uncertain;
  for (size_t i = 0; i < indices.size(); ++i) {
    const Axis *axis = term->tensor->axes[i];
    if (term->hasDefault) {
      // Where the default is used, the one bound that is not certain does not hold.
      const Term *place = e.terms.cast(indices[i], intType());
      if (!prover.nonNegative(indices[i], strong)) {
        uncertain.push_back(e.terms.binary(Op::Ge, boolType(), place, e.terms.integer(0)));
      }
      if (!prover.below(indices[i], axis, strong)) {
        uncertain.push_back(e.terms.binary(Op::Lt, boolType(), place, axis->root()->length));
      }
    } else if (!prover.inside(indices[i], axis, strong)) {
      always = false;
      if (path.empty() || !prover.inside(indices[i], axis, all)) {
        bool none = indices[i]->type.kind == TypeKind::Index && indices[i]->type.mayBeNone;
        // An axis may turn out to be too short for an index if data made its length.
        bool mayBeShort = !none && countsMembers(axis->root()->length) && prover.nonNegative(indices[i], all);
        if ((comesFromData(indices[i]) && !none) || mayBeShort) {
          check = true;
        } else {
          llvm::StringRef written = e.diags.sourceManager().slice(term->range);
          bool below = !prover.nonNegative(indices[i], all);
          syntax::Diagnostic &d = e.error(term->range, none ? e.text("an index of `{0}` may be `none`", written)
                                                            : e.text("`{0}`: the index of axis {1} may be {2}", written,
                                                                     axis->name, below ? "below 0" : "past its end"));
          d.note(term->tensor->declared, e.text("`{0}` is declared", term->tensor->name));
          if (none && indices[i]->op == Op::Read && indices[i]->tensor->declared.isValid()) {
            d.note(indices[i]->tensor->declared, e.text("`{0}` is made", indices[i]->tensor->name));
          }
          d.help(none ? "give the read a default: `x[e else 0]`"
                      : "give a default `x[t - 1 else 0]`, a guard, or use `max`, `min`, `clamp`");
          return nullptr;
        }
      }
    }
    mlir::Value place = emit(indices[i]);
    if (!place) {
      return nullptr;
    }
    places.push_back(place);
  }
  mlir::Value predicate, otherwise;
  if (!always && !path.empty()) {
    predicate = emitPath(); // only where the conditions of the path hold is the index inside
    if (!predicate) {
      return nullptr;
    }
  }
  if (term->hasDefault) {
    otherwise = uncertain.size() == 1 ? emitUnder(e.terms.logicalNot(uncertain[0]), term->otherwise())
                                      : emit(term->otherwise());
    if (!otherwise) {
      return nullptr;
    }
    if (term->tensor->type.kind == TypeKind::Int) {
      otherwise = arith::IndexCastOp::create(b, loc, b.getI64Type(), otherwise);
    }
  }
  auto read = ReadOp::create(b, loc, term->tensor->value, places, predicate, otherwise);
  read.setCheck(check);
  read.setProven(term->tensor->stored && always && !check);
  mlir::Value value = read.getResult();
  if (term->tensor->type.kind == TypeKind::Int) {
    value = arith::IndexCastOp::create(b, loc, b.getIndexType(), value);
  }
  return value;
}

/// Whether the conditions hold that what is being written is used under.
mlir::Value Emitter::emitPath() {
  const Term *condition = e.terms.boolean(true);
  for (const Term *p : path) {
    condition = e.terms.logicalAnd(condition, p);
  }
  auto outer = std::exchange(path, {});
  mlir::Value holds = emit(condition);
  path = std::move(outer);
  return holds;
}

mlir::Value Emitter::emitTable(const Term *term) {
  const TableData &table = *term->table;
  const Axis *axis = e.anonymousAxis(e.terms.integer(static_cast<int64_t>(table.values.size())));
  Prover prover(e.terms);
  llvm::SmallVector<const Term *> all(facts);
  all.append(path.begin(), path.end());
  bool always = prover.inside(term->args[0], axis, facts), proven = always || prover.inside(term->args[0], axis, all);
  if (!proven && !comesFromData(term->args[0])) {
    return fail(term, "an index of a static list may be outside of it");
  }
  mlir::RankedTensorType type = e.tensorType(axis, table.integers ? intType() : floatType(), term->range);
  llvm::SmallVector<mlir::Attribute> elements;
  for (double value : table.values) {
    elements.push_back(table.integers ? mlir::Attribute(b.getI64IntegerAttr(static_cast<int64_t>(value)))
                                      : mlir::Attribute(b.getF32FloatAttr(static_cast<float>(value))));
  }
  mlir::Value tensor;
  {
    mlir::OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(e.entryBlock);
    tensor = arith::ConstantOp::create(b, loc, type, mlir::DenseElementsAttr::get(type, elements));
  }
  mlir::Value index = emit(term->args[0]);
  if (!index) {
    return nullptr;
  }
  mlir::Value predicate = proven && !always ? emitPath() : mlir::Value();
  if (proven && !always && !predicate) {
    return nullptr;
  }
  auto value = ReadOp::create(b, loc, tensor, index, predicate);
  value.setCheck(!proven);
  return table.integers ? mlir::Value(arith::IndexCastOp::create(b, loc, b.getIndexType(), value)) : value.getResult();
}

mlir::Value Emitter::emitRandom(const Term *term) {
  llvm::SmallVector<mlir::Value> coordinates;
  for (const Term *arg : term->args) {
    coordinates.push_back(emit(arg));
    if (!coordinates.back()) {
      return nullptr;
    }
  }
  mlir::Value limit;
  if (term->hasDefault) {
    limit = coordinates.pop_back_val();
  }
  return RandomOp::create(b, loc, term->type.isInteger() ? b.getIndexType() : mlir::Type(b.getF32Type()),
                          static_cast<RandomKind>(term->integer), term->site, coordinates, limit);
}

} // namespace heddle::sema
