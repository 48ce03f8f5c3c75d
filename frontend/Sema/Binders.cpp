#include "frontend/Sema/Elaborator.h"

#include "llvm/ADT/StringSwitch.h"

namespace heddle::sema {

using syntax::ExprKind;

/// A tensor that `term` reads at the bare variable, if there is one.
static const TensorInfo *readAlong(const Term *term, const Var *variable) {
  if (term->op == Op::Read && llvm::any_of(term->indices(), [&](const Term *index) {
        return index->op == Op::Variable && index->variable == variable;
      })) {
    return term->tensor;
  }
  for (const Term *arg : term->args) {
    if (const TensorInfo *tensor = arg->dependsOn(variable) ? readAlong(arg, variable) : nullptr) {
      return tensor;
    }
  }
  return nullptr;
}

Value Elaborator::evalBinder(const syntax::BinderExpr *expr, const Context &ctx) {
  llvm::StringRef name = expr->function.text;
  Value function = lookup(ctx.scope, name);
  if (function.kind == ValueKind::Function && function.function) {
    return evalFunctionBinder(expr, function, ctx);
  }
  if (name == "sort") {
    return evalSort(expr, ctx);
  }
  std::optional<Monoid> monoid = llvm::StringSwitch<std::optional<Monoid>>(name)
                                     .Case("sum", Monoid::sum)
                                     .Case("prod", Monoid::prod)
                                     .Case("max", Monoid::max)
                                     .Case("min", Monoid::min)
                                     .Case("any", Monoid::any)
                                     .Case("all", Monoid::all)
                                     .Default(std::nullopt);
  if (!monoid) {
    if (name == "grad") {
      unsupported(expr->range, "`grad`");
      return {};
    }
    if (function.isError()) {
      return lookupOrError(ctx.scope, expr->function);
    }
    error(expr->function.range(), text("`{0}` is {1}, not a function of a vector", name, describe(function)));
    return {};
  }
  if (!expr->made.empty() || !expr->args.empty()) {
    error(expr->range, text("`{0}` makes no axis and takes no named arguments", name));
    return {};
  }
  Uses uses;
  for (const syntax::Variable &v : expr->vars) {
    uses[llvm::StringRef(v.name.text)];
  }
  llvm::StringSet<> hidden;
  collectUses(expr->body, ctx, uses, hidden);
  collectUses(expr->guard, ctx, uses, hidden);
  IndexScope scope;
  scope.parent = ctx.indices;
  llvm::SmallVector<const Var *> vars;
  for (const syntax::Variable &v : expr->vars) {
    const Term *var = bindVariable(v.name, v.range, uses, ctx, scope);
    if (!var) {
      return {};
    }
    vars.push_back(var->variable);
  }
  Context inner = ctx;
  inner.indices = &scope;
  inner.inReduction = true;
  const Term *guard = expr->guard ? evalCondition(expr->guard, inner) : terms.boolean(true);
  bodyGuards.push_back(guard);
  std::optional<View> view = evalTensor(expr->body, inner);
  bodyGuards.pop_back();
  if (!guard || !view) {
    return {};
  }
  if (view->rank()) {
    syntax::Diagnostic &d =
        error(expr->body->range, text("the body of `{0}` has the axes {1} left", name, axisNames(*view)));
    for (const Var *p : view->params) {
      if (const TensorInfo *tensor = readAlong(view->body, p); tensor && tensor->declared.isValid()) {
        d.note(tensor->declared, text("`{0}` has the axis {1} and is declared", tensor->name, p->axis->name));
      } else if (p->axis->declared.isValid()) {
        d.note(p->axis->declared, text("{0} is declared", p->axis->name));
      }
    }
    d.help("add an index for each");
    return {};
  }
  const Term *body = view->body;
  bool conditions = *monoid == Monoid::any || *monoid == Monoid::all;
  if (conditions != body->type.isBool()) {
    error(expr->body->range, conditions ? text("`{0}` is of conditions, and the body is a number", name)
                                        : text("`{0}` of conditions", name))
        .help(conditions ? text("the body ends before a comparison: write `{0}(...) (x < 1)`", name)
                         : "count by `sum(j : condition) 1`");
    return {};
  }
  if (body->type.kind == TypeKind::Index) {
    body = terms.cast(body, intType());
  }
  const Term *result = reduce(*monoid, vars, guard, body, ctx, expr->range);
  return result ? scalarValue(result, expr->range) : Value();
}

/// `f(v : guard, name = e) body` for a library's or user's function of a vector. The vector's axis is the sub-axis of
/// the members: inside the function every variable over it carries the guard.
Value Elaborator::evalFunctionBinder(const syntax::BinderExpr *expr, const Value &function, const Context &ctx) {
  const syntax::FunctionDecl *f = function.function;
  llvm::StringRef name = expr->function.text;
  if (f->formals.empty() || f->formals[0].sig.shape.size() != 1 ||
      f->formals[0].sig.shape[0].kind != syntax::Size::Kind::Axis) {
    error(expr->function.range(), text("`{0}` is not a function of a vector", name))
        .note(SourceRange(f->keyword), text("`{0}` is declared", name));
    return {};
  }
  const Expr *axisName = f->formals[0].sig.shape[0].axis;
  bool keeps =
      expr->made.empty() && f->results.size() == 1 && f->results[0].shape.size() == 1 &&
      f->results[0].shape[0].kind == syntax::Size::Kind::Axis && f->results[0].shape[0].axis->kind == ExprKind::Name &&
      axisName->kind == ExprKind::Name &&
      f->results[0].shape[0].axis->as<syntax::NameExpr>()->name.text == axisName->as<syntax::NameExpr>()->name.text;
  if (keeps && expr->bodyIsProduct) {
    std::string head(diags.sourceManager().slice(SourceRange(expr->range.begin, expr->body->range.begin.offset)));
    error(expr->range,
          text("`{0}` keeps `{1}` and takes one factor, but a product follows", name, expr->vars[0].name.text))
        .note(f->name.range(), text("`{0}` is declared", name))
        .help(text("write `({0}...) * ...` or `{0}(...)` with the product in parentheses",
                   llvm::StringRef(head).rtrim()));
    return {};
  }
  // A kept variable is the left side's; a consumed one is fresh.
  IndexScope scope;
  scope.parent = ctx.indices;
  llvm::SmallVector<const Term *> kept;
  Uses uses;
  for (const syntax::Variable &variable : expr->vars) {
    uses[llvm::StringRef(variable.name.text)];
  }
  llvm::StringSet<> hidden;
  if (!keeps) {
    collectUses(expr->body, ctx, uses, hidden);
    collectUses(expr->guard, ctx, uses, hidden);
  }
  for (const syntax::Variable &variable : expr->vars) {
    const Term *at = nullptr;
    if (keeps) {
      at = ctx.indices ? ctx.indices->find(variable.name.text) : nullptr;
      if (!at || at->op != Op::Variable) {
        error(variable.name.range(),
              text("`{0}` is kept by `{1}`, so it has to be an index variable on the left", variable.name.text, name));
        return {};
      }
    } else {
      at = bindVariable(variable.name, variable.range, uses, ctx, scope);
      if (!at) {
        return {};
      }
    }
    kept.push_back(at);
  }
  Context inner = ctx;
  inner.indices = &scope;
  inner.inReduction = true;
  const Term *guard = expr->guard ? evalCondition(expr->guard, inner) : terms.boolean(true);
  bodyGuards.push_back(guard);
  const Term *body = evalScalar(expr->body, inner, "one value for each member");
  bodyGuards.pop_back();
  if (!guard || !body) {
    return {};
  }
  // Several variables are one: the places of their product, the last fastest.
  const Axis *whole = kept.front()->variable->axis;
  const Term *place = kept.front();
  if (kept.size() > 1) {
    const Term *length = terms.integer(1);
    place = terms.integer(0);
    for (const Term *at : kept) {
      const Term *own = lengthOf(at->variable->axis);
      if (at->variable->axis->base || !own) {
        unsupported(expr->range, text("`{0}` over several variables, one of a sub-axis", name));
        return {};
      }
      length = terms.binary(Op::Mul, intType(), length, own);
      place = terms.binary(Op::Add, intType(), terms.binary(Op::Mul, intType(), place, own), at);
    }
    whole = anonymousAxis(length);
  }
  auto digitsOf = [&](const Term *at) {
    Substitution with;
    for (size_t i = kept.size(); i-- > 0;) {
      const Term *own = kept.size() > 1 ? lengthOf(kept[i]->variable->axis) : nullptr;
      with[kept[i]->variable] = i == 0 ? at : terms.binary(Op::Mod, intType(), at, own);
      at = i == 0 ? at : terms.binary(Op::FloorDiv, intType(), at, own);
    }
    return with;
  };
  const Axis *axis = whole;
  if (!guard->isTrue()) {
    const Var *own = terms.newVar(kept.front()->variable->name, whole);
    axis = restrict(whole, own, terms.substitute(guard, digitsOf(terms.variable(own))));
  }
  View vector;
  vector.params.push_back(terms.newVar(kept.front()->variable->name, axis));
  vector.body = terms.substitute(body, digitsOf(terms.variable(vector.params[0])));
  std::vector<CallArg> args;
  args.push_back({"", tensorValue(vector, expr->body->range), expr->body->range});
  bool ok = true;
  for (const syntax::Argument &arg : expr->args) {
    Value value = eval(arg.value, ctx);
    ok &= !value.isError();
    args.push_back({arg.name.text, value, arg.value->range});
  }
  // Axes that the call makes: `-> s in S`.
  llvm::SmallVector<const Term *> made;
  for (const syntax::Variable &v : expr->made) {
    const Term *m = ctx.indices ? ctx.indices->find(v.name.text) : nullptr;
    if (!m || m->op != Op::Variable) {
      error(v.name.range(),
            text("`{0}` is made by `{1}`, so it has to be an index variable on the left", v.name.text, name));
      return {};
    }
    made.push_back(m);
  }
  if (!made.empty()) {
    size_t next = 0;
    for (const syntax::Formal &formal : f->formals) {
      if (formal.isAxis && next < made.size()) {
        args.push_back({formal.sig.name.text, axisValue(made[next++]->variable->axis), expr->range});
      }
    }
    if (next != made.size()) {
      error(expr->range, text("`{0}` makes {1} axes", name, next))
          .note(f->name.range(), text("`{0}` is declared", name));
      return {};
    }
  }
  if (!ok) {
    return {};
  }
  Value result = callValue(function, std::move(args), ctx, expr->range, name);
  if (result.isError()) {
    return {};
  }
  auto finish = [&](const Value &value) -> Value {
    llvm::ArrayRef<const Term *> at = keeps ? llvm::ArrayRef(place) : llvm::ArrayRef(made);
    if (value.kind != ValueKind::Tensor || value.view.rank() != at.size()) {
      error(expr->range,
            text("the result of `{0}` has {1} axes, {2} are kept or made here", name, value.view.rank(), at.size()));
      return {};
    }
    const Term *term = applyView(value.view, at);
    if (keeps && !guard->isTrue()) {
      const Term *outside = identityOf(term->type);
      if (!unify(term, outside, expr->range)) {
        return {};
      }
      term = terms.select(guard, term, outside);
    }
    return scalarValue(term, expr->range);
  };
  std::vector<Value> values;
  for (const Value &item : result.kind == ValueKind::Tuple ? *result.items : std::vector<Value>{result}) {
    Value value = finish(item);
    if (value.isError()) {
      return {};
    }
    const Term *at = value.view.body;
    if (keeps || kept.size() == 1 || at->type.kind != TypeKind::Index || !at->type.of ||
        at->type.of->root() != whole->root()) {
      values.push_back(value);
      continue;
    }
    // A member of several variables is an index of each.
    const Term *flat = terms.cast(at, intType());
    const Term *isNone = terms.binary(Op::Lt, boolType(), flat, terms.integer(0));
    Substitution digits = digitsOf(flat);
    for (const Term *variable : kept) {
      const Term *digit = digits.lookup(variable->variable);
      if (at->type.mayBeNone) {
        digit = terms.select(isNone, terms.integer(-1), digit);
      }
      values.push_back(
          scalarValue(terms.cast(digit, indexType(variable->variable->axis, at->type.mayBeNone)), expr->range));
    }
  }
  return values.size() == 1 ? values.front() : listValue(std::move(values), ValueKind::Tuple);
}

/// Whether one axis has at least as many places as another, at all lengths.
bool Elaborator::asManyAs(const Axis *many, const Axis *few) {
  const Term *a = many->base ? nullptr : many->length, *b = few->base ? nullptr : few->length;
  return a && b &&
         (provablyEqual(a, b) || (a->op == Op::IntConst && b->op == Op::IntConst && a->integer >= b->integer));
}

/// `key[r], at[r] = sort(t -> r) e`: sorted values and the places they came from.
Value Elaborator::evalSort(const syntax::BinderExpr *expr, const Context &ctx) {
  if (expr->vars.size() != 1 || expr->made.size() != 1) {
    error(expr->range, "`sort` takes one variable and makes one").help("write `key[r], at[r] = sort(t -> r) x[t]`");
    return {};
  }
  bool descending = false;
  for (const syntax::Argument &arg : expr->args) {
    std::optional<bool> value =
        arg.name.text == "descending" ? staticBool(arg.value, ctx.scope, "`descending`") : std::nullopt;
    if (!value) {
      error(arg.value->range, "`sort` has the argument `descending` only");
      return {};
    }
    descending = *value;
  }
  const Term *rank = ctx.indices ? ctx.indices->find(expr->made[0].name.text) : nullptr;
  Uses uses;
  uses[llvm::StringRef(expr->vars[0].name.text)];
  llvm::StringSet<> hidden;
  collectUses(expr->body, ctx, uses, hidden);
  collectUses(expr->guard, ctx, uses, hidden);
  IndexScope scope;
  scope.parent = ctx.indices;
  const Term *place = bindVariable(expr->vars[0].name, expr->vars[0].range, uses, ctx, scope);
  if (!place || !rank || rank->op != Op::Variable) {
    if (place) {
      error(expr->made[0].name.range(),
            text("`{0}` is made by `sort`, so it has to be an index variable on the left", expr->made[0].name.text));
    }
    return {};
  }
  Context inner = ctx;
  inner.indices = &scope;
  inner.inReduction = true;
  const Term *guard = expr->guard ? evalCondition(expr->guard, inner) : terms.boolean(true);
  bodyGuards.push_back(guard);
  const Term *key = evalScalar(expr->body, inner, "one key for each member");
  bodyGuards.pop_back();
  if (!guard || !key) {
    return {};
  }
  const Var *member = place->variable;
  guard = terms.logicalAnd(membership(member->axis, place), guard);
  // Keys over the variables around, then the sorted one; the sorted dimension is the last.
  llvm::SmallVector<const Var *> around;
  for (const Term *t : {key, guard}) {
    for (const Var *v : t->free) {
      if (v != member && !llvm::is_contained(around, v)) {
        around.push_back(v);
      }
    }
  }
  llvm::sort(around, [](const Var *a, const Var *b) { return a->id < b->id; });
  View keys;
  keys.params.append(around.begin(), around.end());
  keys.params.push_back(member);
  keys.body = key;
  mlir::Value keyTensor = tensorOf(keys, ctx.path + ".keys", expr->range), members;
  if (!keyTensor) {
    return {};
  }
  if (!guard->isTrue()) {
    View mask = keys;
    mask.body = guard;
    members = tensorOf(mask, ctx.path + ".members", expr->range);
    if (!members) {
      return {};
    }
  }
  llvm::SmallVector<const Axis *> resultAxes;
  for (const Var *v : around) {
    resultAxes.push_back(v->axis);
  }
  resultAxes.push_back(rank->variable->axis);
  ElemType placeType = indexType(member->axis, !guard->isTrue() || !asManyAs(member->axis, rank->variable->axis));
  mlir::RankedTensorType valueTy = tensorType(resultAxes, key->type, expr->range),
                         placeTy = tensorType(resultAxes, placeType, expr->range);
  if (!valueTy || !placeTy) {
    return {};
  }
  auto sort = SortOp::create(builder, locationOf(expr->range), valueTy, placeTy, keyTensor, members,
                             static_cast<uint64_t>(around.size()), descending);
  std::vector<Value> values;
  ElemType types[] = {key->type, placeType};
  for (unsigned i = 0; i < 2; ++i) {
    View view = viewOf(sort->getResult(i), resultAxes, types[i], i ? "places" : "sorted", expr->range);
    llvm::SmallVector<const Term *> at;
    for (const Var *v : around) {
      at.push_back(terms.variable(v));
    }
    at.push_back(rank);
    values.push_back(scalarValue(applyView(view, at), expr->range));
  }
  return listValue(std::move(values), ValueKind::Tuple);
}

} // namespace heddle::sema
