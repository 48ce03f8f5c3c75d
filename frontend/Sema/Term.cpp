#include "frontend/Sema/Term.h"

#include <algorithm>
#include <cmath>

namespace heddle::sema {

int64_t floorDivide(int64_t a, int64_t b) {
  if (b == -1) {
    return static_cast<int64_t>(0 - static_cast<uint64_t>(a));
  }
  int64_t q = a / b;
  return q - (a % b != 0 && (a < 0) != (b < 0));
}

int64_t floorModulo(int64_t a, int64_t b) {
  if (b == -1) {
    return 0;
  }
  int64_t r = a % b;
  return r != 0 && (r < 0) != (b < 0) ? r + b : r;
}

bool Term::dependsOn(const Var *v) const { return std::find(free.begin(), free.end(), v) != free.end(); }

void Term::Profile(llvm::FoldingSetNodeID &id) const {
  id.AddInteger(static_cast<unsigned>(op));
  id.AddInteger(static_cast<unsigned>(type.kind));
  id.AddInteger(type.kind == TypeKind::Fixed ? static_cast<unsigned>(type.fixed) : 0u);
  id.AddPointer(type.kind == TypeKind::Index ? type.of : nullptr);
  id.AddBoolean(type.kind == TypeKind::Index && type.mayBeNone);
  id.AddBoolean(hasDefault);
  id.AddInteger(integer);
  uint64_t bits;
  static_assert(sizeof(bits) == sizeof(number));
  std::memcpy(&bits, &number, sizeof(bits));
  id.AddInteger(bits);
  id.AddPointer(variable);
  id.AddPointer(axis);
  id.AddPointer(tensor);
  id.AddPointer(table);
  id.AddPointer(captured.getAsOpaquePointer());
  // A value that was taken back may have left its address to another, which has other bounds.
  id.AddInteger(lower);
  id.AddPointer(upper);
  id.AddString(site);
  for (const Term *arg : args) {
    id.AddPointer(arg);
  }
}

const Term *Terms::unique(Term &term) {
  llvm::FoldingSetNodeID id;
  term.Profile(id);
  void *position = nullptr;
  if (Term *known = set.FindNodeOrInsertPos(id, position)) {
    return known;
  }
  Term *made = new (allocator) Term(term);
  made->profile = id.Intern(allocator);
  made->hash = id.ComputeHash();
  auto *args = allocator.Allocate<const Term *>(term.args.size());
  std::copy(term.args.begin(), term.args.end(), args);
  made->args = llvm::ArrayRef(args, term.args.size());
  char *site = allocator.Allocate<char>(term.site.size());
  std::copy(term.site.begin(), term.site.end(), site);
  made->site = llvm::StringRef(site, term.site.size());
  llvm::SmallVector<const Var *, 8> free;
  if (term.variable) {
    free.push_back(term.variable);
  }
  for (const Term *arg : term.args) {
    free.append(arg->free.begin(), arg->free.end());
  }
  llvm::sort(free, [](const Var *a, const Var *b) { return a->id < b->id; });
  free.erase(std::unique(free.begin(), free.end()), free.end());
  auto *vars = allocator.Allocate<const Var *>(free.size());
  std::copy(free.begin(), free.end(), vars);
  made->free = llvm::ArrayRef(vars, free.size());
  set.InsertNode(made, position);
  return made;
}

const Term *Terms::integer(int64_t value) {
  Term t;
  t.op = Op::IntConst;
  t.type = intType();
  t.integer = value;
  return unique(t);
}

const Term *Terms::number(double value, ElemType type) {
  Term t;
  t.op = Op::FloatConst;
  t.type = type;
  t.number = value;
  return unique(t);
}

const Term *Terms::boolean(bool value) {
  Term t;
  t.op = Op::BoolConst;
  t.type = boolType();
  t.integer = value;
  return unique(t);
}

const Term *Terms::none() {
  Term t;
  t.op = Op::NoneConst;
  t.type = indexType(nullptr, true);
  t.integer = -1;
  return unique(t);
}

const Term *Terms::variable(const Var *variable) {
  Term t;
  t.op = Op::Variable;
  t.type = intType();
  t.variable = variable;
  return unique(t);
}

const Term *Terms::captured(mlir::Value value, ElemType type, int64_t lower, const Term *upper) {
  Term t;
  t.op = Op::Captured;
  t.type = type;
  t.captured = value;
  t.lower = lower;
  t.upper = upper;
  return unique(t);
}

const Term *Terms::length(const Axis *axis) {
  Term t;
  t.op = Op::Length;
  t.type = intType();
  t.axis = axis;
  return unique(t);
}

const Term *Terms::read(const TensorInfo *tensor, llvm::ArrayRef<const Term *> indices, const Term *otherwise,
                        syntax::SourceRange range) {
  llvm::SmallVector<const Term *, 6> args(indices.begin(), indices.end());
  Term t;
  t.op = Op::Read;
  t.type = tensor->type;
  t.tensor = tensor;
  t.range = range;
  if (otherwise) {
    args.push_back(otherwise);
    t.hasDefault = true;
    t.type.mayBeNone |= otherwise->type.mayBeNone;
  }
  t.args = args;
  return unique(t);
}

const Term *Terms::table(const TableData *table, const Term *index, syntax::SourceRange range) {
  if (index->op == Op::IntConst && index->integer >= 0 && index->integer < static_cast<int64_t>(table->values.size())) {
    double value = table->values[static_cast<size_t>(index->integer)];
    return table->integers ? integer(static_cast<int64_t>(value)) : number(value);
  }
  Term t;
  t.op = Op::Table;
  t.type = table->integers ? intType() : floatType();
  t.table = table;
  t.args = index;
  t.range = range;
  return unique(t);
}

const Term *Terms::random(int64_t kind, llvm::StringRef site, llvm::ArrayRef<const Term *> coordinates,
                          const Term *limit, ElemType type) {
  llvm::SmallVector<const Term *, 6> args(coordinates.begin(), coordinates.end());
  Term t;
  t.op = Op::Random;
  t.type = type;
  t.integer = kind;
  t.site = site;
  if (limit) {
    args.push_back(limit);
    t.hasDefault = true;
  }
  t.args = args;
  return unique(t);
}

const Term *Terms::exactly(const Term *number) {
  const ElemType f64{TypeKind::Fixed, FixedType::F64};
  if (number->op == Op::FloatConst) {
    return this->number(number->number, f64);
  }
  if (number->op == Op::Cast && number->args[0]->type.isInteger()) {
    const Term *whole = number->args[0];
    return whole->op == Op::Length || whole->isConst() ? cast(whole, f64) : nullptr;
  }
  bool isArithmetic = number->op == Op::Add || number->op == Op::Sub || number->op == Op::Mul || number->op == Op::Div;
  if (!isArithmetic) {
    return nullptr;
  }
  const Term *a = exactly(number->args[0]), *b = a ? exactly(number->args[1]) : nullptr;
  return b ? binary(number->op, f64, a, b, number->range) : nullptr;
}

const Term *Terms::unary(Op op, ElemType type, const Term *operand, syntax::SourceRange range) {
  if (const Term *folded = foldUnary(op, type, operand)) {
    return folded;
  }
  // A share of a length is a count: 0.1 * 30 is 3, and not a little more.
  if ((op == Op::Floor || op == Op::Ceil || op == Op::Round) && operand->type.kind == TypeKind::Float) {
    const Term *exact = exactly(operand);
    operand = exact ? exact : operand;
  }
  Term t;
  t.op = op;
  t.type = type;
  t.args = operand;
  t.range = range;
  return unique(t);
}

const Term *Terms::binary(Op op, ElemType type, const Term *lhs, const Term *rhs, syntax::SourceRange range) {
  if (const Term *folded = foldBinary(op, type, lhs, rhs)) {
    return folded;
  }
  const Term *args[] = {lhs, rhs};
  Term t;
  t.op = op;
  t.type = type;
  t.args = args;
  t.range = range;
  return unique(t);
}

const Term *Terms::select(const Term *condition, const Term *value, const Term *otherwise) {
  if (condition->isTrue() || value == otherwise) {
    return value;
  }
  if (condition->isFalse()) {
    return otherwise;
  }
  const Term *args[] = {condition, value, otherwise};
  Term t;
  t.op = Op::Select;
  t.type = value->type;
  t.type.mayBeNone |= otherwise->type.mayBeNone;
  t.args = args;
  return unique(t);
}

const Term *Terms::cast(const Term *value, ElemType type, bool saturate) {
  if (value->type == type && value->type.mayBeNone == type.mayBeNone) {
    return value;
  }
  if (type.kind == TypeKind::Float || (type.kind == TypeKind::Fixed && type.isFloat())) {
    if (value->op == Op::IntConst || (value->op == Op::FloatConst && type.kind == TypeKind::Float)) {
      return number(value->asNumber(), type);
    }
  }
  if (type.kind == TypeKind::Int) {
    if (value->op == Op::BoolConst) {
      return integer(value->integer);
    }
    if (value->op == Op::FloatConst && std::abs(value->number) < 9e18) {
      return integer(static_cast<int64_t>(value->number));
    }
  }
  Term t;
  t.op = Op::Cast;
  t.type = type;
  t.hasDefault = saturate;
  t.args = value;
  return unique(t);
}

Var *Terms::newVar(std::string name, const Axis *axis) {
  return &vars.emplace_back(Var{static_cast<unsigned>(vars.size()), std::move(name), axis});
}

const Term *Terms::substitute(const Term *term, const Substitution &with) {
  if (with.empty()) {
    return term;
  }
  llvm::DenseMap<const Term *, const Term *> done;
  return substitute(term, with, done);
}

const Term *Terms::substitute(const Term *term, const Substitution &with,
                              llvm::DenseMap<const Term *, const Term *> &done) {
  if (llvm::none_of(term->free, [&](const Var *v) { return with.contains(v); })) {
    return term;
  }
  if (term->op == Op::Variable) {
    return with.lookup(term->variable);
  }
  if (const Term *known = done.lookup(term)) {
    return known;
  }
  llvm::SmallVector<const Term *, 6> args;
  for (const Term *arg : term->args) {
    args.push_back(substitute(arg, with, done));
  }
  return done[term] = rebuild(term, args);
}

const Term *Terms::replace(const Term *term, const Term *part, const Term *by) {
  llvm::DenseMap<const Term *, const Term *> done;
  done[part] = by;
  return replace(term, done);
}

const Term *Terms::replace(const Term *term, llvm::DenseMap<const Term *, const Term *> &done) {
  if (const Term *known = done.lookup(term)) {
    return known;
  }
  llvm::SmallVector<const Term *, 6> args;
  for (const Term *arg : term->args) {
    args.push_back(replace(arg, done));
  }
  const Term *result = llvm::ArrayRef(args) == term->args ? term : rebuild(term, args);
  done[term] = result;
  return result;
}

const Term *Terms::rebuild(const Term *term, llvm::ArrayRef<const Term *> args) {
  switch (term->op) {
  case Op::Read:
    return read(term->tensor, term->hasDefault ? args.drop_back() : args, term->hasDefault ? args.back() : nullptr,
                term->range);
  case Op::Table:
    return table(term->table, args[0], term->range);
  case Op::Select:
    return select(args[0], args[1], args[2]);
  case Op::Cast:
    return cast(args[0], term->type, term->hasDefault);
  case Op::Random:
    return random(term->integer, term->site, term->hasDefault ? args.drop_back() : args,
                  term->hasDefault ? args.back() : nullptr, term->type);
  default:
    return args.size() == 1 ? unary(term->op, term->type, args[0], term->range)
                            : binary(term->op, term->type, args[0], args[1], term->range);
  }
}

} // namespace heddle::sema
