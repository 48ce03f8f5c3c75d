#include "frontend/Sema/Emit.h"
#include "frontend/Sema/WorkWarnings.h"

namespace heddle::sema {

/// A read of one tensor at bare variables, the parameters last and in order: nothing is left to compute.
static bool isIdentity(const View &view, bool exact) {
  const Term *body = view.body;
  if (body->op != Op::Read || body->hasDefault || body->args.size() < view.rank() ||
      (exact && body->args.size() != view.rank())) {
    return false;
  }
  size_t lead = body->args.size() - view.rank();
  for (size_t i = 0; i < body->args.size(); ++i) {
    const Term *arg = body->args[i];
    bool placed = arg->op == Op::Variable &&
                  (i < lead ? !llvm::is_contained(view.params, arg->variable) : arg->variable == view.params[i - lead]);
    if (!placed && !(i < lead && arg->op == Op::Captured)) {
      return false;
    }
  }
  return true;
}

static bool cheap(const Term *term, unsigned reads) {
  switch (term->op) {
  case Op::IntConst:
  case Op::FloatConst:
  case Op::BoolConst:
  case Op::NoneConst:
  case Op::Variable:
  case Op::Captured:
  case Op::Length:
    return true;
  case Op::Read:
    return reads > 0 && llvm::all_of(term->args, [&](const Term *arg) { return cheap(arg, reads - 1); });
  case Op::Add:
  case Op::Sub:
  case Op::Mul:
  case Op::FloorDiv:
  case Op::Mod:
  case Op::Min:
  case Op::Max:
  case Op::Cast:
    return term->type.isInteger() && llvm::all_of(term->args, [&](const Term *arg) { return cheap(arg, reads); });
  default:
    return false;
  }
}

bool Elaborator::isStored(const Term *term) {
  return (term->op == Op::Read && term->tensor->stored) || llvm::any_of(term->args, isStored);
}

bool Elaborator::isCheap(const View &view) { return cheap(view.body, 2) || isStored(view.body); }

/// Makes an equation of a view, over the variables it depends on from around and its own. What is a tensor already
/// stays.
/// Counts the operations of `term` as often as they are written out, up to a limit.
static unsigned countOperations(const Term *term, unsigned limit) {
  unsigned count = 1;
  for (const Term *arg : term->args) {
    if (count >= limit) {
      break;
    }
    count += countOperations(arg, limit - count);
  }
  return count;
}

/// Is a scalar so large that it is computed once and named? A loop that is written out would double it in each round.
static bool isLarge(const Term *term) {
  constexpr unsigned kMostOperations = 64;
  return term->type.isFloat() && countOperations(term, kMostOperations) >= kMostOperations;
}

View Elaborator::materialise(const View &view, llvm::StringRef name, SourceRange range, bool force) {
  if (view.rank() == 0 && !force && !isLarge(view.body)) {
    return view;
  }
  if (isIdentity(view, false)) {
    // The equation that an outermost sum became takes the name on the left.
    if (auto equation = view.body->tensor->value.getDefiningOp<EquationOp>();
        equation && equation.getName().starts_with((name + ".").str())) {
      equation.setName(name);
    }
    return view;
  }
  llvm::SmallVector<const Var *> over;
  for (const Var *v : view.body->free) {
    if (!llvm::is_contained(view.params, v)) {
      over.push_back(v);
    }
  }
  over.append(view.params.begin(), view.params.end());
  View made = emitEquation(name, over, {}, std::nullopt, nullptr, view.body, range);
  if (!made.body) {
    return view;
  }
  llvm::SmallVector<const Term *> args;
  for (const Var *v : over) {
    args.push_back(terms.variable(v));
  }
  View result;
  result.params = view.params;
  result.body = applyView(made, args);
  return result;
}

mlir::Value Elaborator::tensorOf(const View &view, llvm::StringRef name, SourceRange range) {
  if (isIdentity(view, true)) {
    bool same = true;
    for (size_t i = 0; i < view.rank(); ++i) {
      same &= view.params[i]->axis->root() == view.body->tensor->axes[i]->root();
    }
    if (same) {
      return view.body->tensor->value;
    }
  }
  for (const Var *v : view.body->free) {
    if (!llvm::is_contained(view.params, v)) {
      unsupported(range, "a value of a mapped call that a loop or a branch carries");
      return nullptr;
    }
  }
  llvm::SmallVector<const Var *> over(view.params.begin(), view.params.end());
  View made = emitEquation(name, over, {}, std::nullopt, nullptr, view.body, range);
  return made.body ? made.body->tensor->value : nullptr;
}

View Elaborator::emitEquation(llvm::StringRef name, llvm::ArrayRef<const Var *> result,
                              llvm::ArrayRef<const Var *> reduced, std::optional<Monoid> monoid, const Term *guard,
                              const Term *body, SourceRange range) {
  if (!entryBlock) {
    needsStatic = true;
    error(range, "this value is not known when the model is compiled");
    return {};
  }
  ElemType type = body->type;
  llvm::SmallVector<const Axis *> over;
  llvm::SmallVector<mlir::FlatSymbolRefAttr> resultAxes, reducedAxes;
  for (const Var *v : result) {
    over.push_back(v->axis);
    resultAxes.push_back(symbolOf(v->axis));
  }
  for (const Var *v : reduced) {
    reducedAxes.push_back(symbolOf(v->axis));
  }
  if (llvm::is_contained(resultAxes, nullptr) || llvm::is_contained(reducedAxes, nullptr)) {
    return {};
  }
  mlir::RankedTensorType tensor = tensorType(over, type, range);
  if (!tensor) {
    return {};
  }
  mlir::OpBuilder::InsertionGuard insertion(builder);
  mlir::Location loc = locationOf(range);
  auto op = EquationOp::create(builder, loc, tensor, name, resultAxes, reducedAxes, monoid);
  llvm::SmallVector<const Var *> all(result);
  all.append(reduced.begin(), reduced.end());
  auto prepare = [&](Emitter &emitter, mlir::Block *block) {
    for (size_t i = 0; i < all.size(); ++i) {
      emitter.bind(all[i], block->getArgument(static_cast<unsigned>(i)));
    }
    for (const Var *v : result) {
      if (v->axis->base) {
        emitter.assumeWhereUsed(membership(v->axis, terms.variable(v)));
      }
    }
    // What a binder's body computes is asked for where its guard holds only.
    for (const Term *guardAround : bodyGuards) {
      bool speaksOfThis = guardAround && !guardAround->isTrue() &&
                          llvm::all_of(guardAround->free, [&](const Var *v) { return llvm::is_contained(all, v); });
      if (speaksOfThis) {
        emitter.assumeWhereUsed(guardAround);
      }
    }
    builder.setInsertionPointToEnd(block);
  };
  bool ok = true;
  auto fill = [&](mlir::Block *block, const Term *term, bool guarded, bool element) {
    Emitter emitter(*this, loc);
    prepare(emitter, block);
    if (guarded) {
      emitter.assume(guard);
    }
    mlir::Value value = element ? emitter.emitElement(term) : emitter.emit(term);
    if (value) {
      YieldOp::create(builder, loc, value);
    }
    ok &= value != nullptr;
  };
  if (guard && !guard->isTrue()) {
    fill(op.addGuardBlock(), guard, false, false);
  }
  if (ok) {
    fill(op.getBodyBlock(), body, guard != nullptr, true);
  }
  if (!ok) {
    op.erase();
    return {};
  }
  if (type.kind == TypeKind::Index && type.of) {
    op->setAttr("heddle.member", symbolOf(type.of));
  }
  return viewOf(op.getResult(), over, type, name, range);
}

/// Reduces over static axes a body of statics.
const Term *Elaborator::foldReduction(Monoid monoid, llvm::ArrayRef<const Var *> variables, const Term *guard,
                                      const Term *body) {
  int64_t total = 1;
  for (const Var *v : variables) {
    const Term *length = v->axis->base ? nullptr : v->axis->length;
    if (!length || length->op != Op::IntConst || length->integer > 4096) {
      return nullptr;
    }
    total *= length->integer;
    if (total > 65536) {
      return nullptr;
    }
  }
  const Term *result = nullptr;
  llvm::SmallVector<int64_t> place(variables.size(), 0);
  for (int64_t n = 0; n < total; ++n) {
    Substitution with;
    int64_t rest = n;
    for (size_t i = variables.size(); i-- > 0;) {
      int64_t length = variables[i]->axis->length->integer;
      with[variables[i]] = terms.integer(rest % length);
      rest /= length;
    }
    const Term *condition = terms.substitute(guard, with);
    if (condition->op != Op::BoolConst) {
      return nullptr;
    }
    const Term *value = condition->integer ? terms.substitute(body, with) : nullptr;
    if (value && !value->isConst()) {
      return nullptr;
    }
    if (value && !result) {
      result = value;
    } else if (value) {
      static constexpr Op ops[] = {Op::Add, Op::Mul, Op::Max, Op::Min, Op::Or, Op::And};
      result = terms.binary(ops[static_cast<size_t>(monoid)], result->type, result, value);
    }
    if (result && !result->isConst()) {
      return nullptr;
    }
  }
  if (result) {
    return result;
  }
  double inf = std::numeric_limits<double>::infinity();
  switch (monoid) {
  case Monoid::sum:
    return terms.cast(terms.integer(0), body->type);
  case Monoid::prod:
    return terms.cast(terms.integer(1), body->type);
  case Monoid::max:
    return terms.number(-inf);
  case Monoid::min:
    return terms.number(inf);
  case Monoid::any:
    return terms.boolean(false);
  case Monoid::all:
    return terms.boolean(true);
  }
  return nullptr;
}

/// A reduction becomes an equation over the variables that it depends on.
const Term *Elaborator::reduce(Monoid monoid, llvm::ArrayRef<const Var *> variables, const Term *guard,
                               const Term *body, const Context &ctx, SourceRange range) {
  llvm::SmallVector<const Var *> over;
  const Term *all = guard;
  for (const Var *v : variables) {
    all = terms.logicalAnd(membership(v->axis, terms.variable(v)), all);
  }
  for (const Term *t : {body, all}) {
    for (const Var *v : t->free) {
      if (!llvm::is_contained(variables, v) && !llvm::is_contained(over, v)) {
        over.push_back(v);
      }
    }
  }
  llvm::sort(over, [](const Var *a, const Var *b) { return a->id < b->id; });
  if (over.empty()) {
    if (const Term *folded = foldReduction(monoid, variables, all, body)) {
      return folded;
    }
  }
  warnOfWork(diags, ctx.path, variables, all, body, range);
  static constexpr llvm::StringRef names[] = {"sum", "prod", "max", "min", "any", "all"};
  std::string name = (ctx.path.empty() ? "" : ctx.path + ".") + names[static_cast<size_t>(monoid)].str();
  View made = emitEquation(name, over, variables, monoid, all, body, range);
  if (!made.body) {
    return nullptr;
  }
  llvm::SmallVector<const Term *> args;
  for (const Var *v : over) {
    args.push_back(terms.variable(v));
  }
  return applyView(made, args);
}

/// A scalar outside of equations: a loop's bound, a condition.
mlir::Value Elaborator::emitScalar(const Term *term, SourceRange range) {
  if (!entryBlock) {
    needsStatic = true;
    error(range, "this value is not known when the model is compiled");
    return nullptr;
  }
  return Emitter(*this, locationOf(range)).emit(term);
}

} // namespace heddle::sema
