#include "frontend/Sema/LeftSide.h"

namespace heddle::sema {

using syntax::AssignOp;

/// What an update makes of an old and a new element.
Value Elaborator::updated(AssignOp op, const View &old, const View &fresh, const Term *guard, SourceRange range) {
  const Term *a = old.body, *b = fresh.body;
  if (op == AssignOp::Set) {
    // A tensor of integer literals becomes one of floats when floats are written.
    bool widens = a->type.kind == TypeKind::Int && b->type.isFloat();
    b = widens ? (unify(a, b, range) ? b : nullptr) : convert(b, a->type, range);
  } else {
    static constexpr Op ops[] = {Op::Add, Op::Add, Op::Sub, Op::Mul, Op::Max, Op::Min};
    b = arithmetic(ops[static_cast<size_t>(op)], a, b, range);
  }
  if (!b) {
    return {};
  }
  if (!guard->isTrue() && !unify(a, b, range)) {
    return {};
  }
  View result = old;
  result.body = terms.select(guard, b, a);
  return tensorValue(result, range);
}

std::optional<Value> Elaborator::assignTarget(const syntax::AssignStmt *assign, const syntax::Target &target,
                                              const Value &value, const LeftSide &left, const Context &ctx) {
  size_t which = static_cast<size_t>(&target - assign->targets.data());
  const auto &elements = left.targets[which];
  std::optional<View> right = toTensor(value, assign->value->range);
  if (!right) {
    return std::nullopt;
  }
  if (target.type.given()) {
    std::optional<ElemType> type = evalType(target.type, ctx.scope);
    right->body = type ? convertTo(right->body, *type, target.range) : nullptr;
    if (!right->body) {
      return std::nullopt;
    }
  }
  Context inner = ctx;
  inner.indices = const_cast<IndexScope *>(&left.scope);
  const Term *guard = assign->guard ? evalCondition(assign->guard, inner) : terms.boolean(true);
  if (!guard) {
    return std::nullopt;
  }
  // Axes named on the left are those that the right side has left, in order.
  size_t wholeAxes = llvm::count_if(elements, [](const auto &e) { return e.kind == LeftSide::Kind::Axis; });
  if (wholeAxes > right->rank()) {
    error(target.range, text("the right side has the axes {0}, the left names {1}", axisNames(*right), wholeAxes))
        .help("a scalar needs a variable on the left: `x[d in D] = 0`");
    return std::nullopt;
  }
  Value existing = ctx.moduleLevel ? Value() : lookup(ctx.scope, target.name.text);
  bool update = assign->op != AssignOp::Set || assign->guard;
  llvm::SmallVector<const Term *> places;
  View fresh;
  size_t nextRight = 0;
  bool scattered = false;
  const Axis *narrowed = nullptr;
  Substitution digits;
  auto rightAxis = [&](const Axis *axis) {
    const Var *p = right->params[nextRight++];
    const Var *own = terms.newVar(p->name, axis ? axis : p->axis);
    digits[p] = terms.variable(own);
    return own;
  };
  for (const auto &element : elements) {
    switch (element.kind) {
    case LeftSide::Kind::Variable: {
      const Var *v = element.term->op == Op::Variable ? element.term->variable : element.term->args[0]->variable;
      fresh.params.push_back(v);
      places.push_back(element.term);
      scattered |= update && element.term->op != Op::Variable;
      break;
    }
    case LeftSide::Kind::Axis:
      fresh.params.push_back(rightAxis(element.axis));
      places.push_back(terms.variable(fresh.params.back()));
      break;
    case LeftSide::Kind::Rest:
      for (const Term *t : left.scope.rest) {
        fresh.params.push_back(t->variable);
        places.push_back(t);
      }
      break;
    case LeftSide::Kind::Merge: {
      const Var *merged = terms.newVar("m", element.axis);
      const Term *rest = terms.variable(merged);
      for (const Digit &digit : element.digits) {
        bool lastDigit = &digit == &element.digits.back();
        digits[digit.variable] = lastDigit ? rest : terms.binary(Op::FloorDiv, intType(), rest, digit.factor);
        rest = lastDigit ? rest : terms.binary(Op::Mod, intType(), rest, digit.factor);
      }
      fresh.params.push_back(merged);
      places.push_back(terms.variable(merged));
      break;
    }
    case LeftSide::Kind::Place:
      places.push_back(element.term);
      scattered = true;
      break;
    }
  }
  if (std::optional<size_t> collected = collectedPosition(places)) {
    for (size_t i = nextRight; i < right->rank(); ++i) {
      fresh.params.push_back(rightAxis(nullptr));
    }
    fresh.body = terms.substitute(right->body, digits);
    if (!guard->isTrue()) {
      unsupported(assign->guard->range, "a guard on what a scan collects");
      return std::nullopt;
    }
    return collect(assign, target, fresh, *collected, ctx);
  }
  bool merges = llvm::any_of(elements, [](const auto &e) { return e.kind == LeftSide::Kind::Merge; });
  if (merges) {
    // The digits are computed as they are written; merging them is a second, cheap equation.
    View unmerged;
    for (const auto &element : elements) {
      if (element.kind == LeftSide::Kind::Variable) {
        unmerged.params.push_back(element.term->variable);
      }
      for (const Digit &digit : element.digits) {
        unmerged.params.push_back(digit.variable);
      }
    }
    unmerged.params.append(right->params.begin() + static_cast<long>(nextRight), right->params.end());
    unmerged.body = right->body;
    if (!isCheap(unmerged) && !wholeAxes) {
      right->body = materialise(unmerged, inner.path + ".parts", target.range).body;
    }
  }
  while (nextRight < right->rank()) {
    fresh.params.push_back(rightAxis(nullptr));
    places.push_back(terms.variable(fresh.params.back()));
  }
  fresh.body = terms.substitute(right->body, digits);
  guard = terms.substitute(guard, digits);

  // Does this write into a tensor that exists, or make a new one?
  if (existing.kind == ValueKind::Tensor && existing.view.rank() == places.size() && !update && !scattered) {
    for (size_t i = 0; i < fresh.params.size(); ++i) {
      const Axis *axis = fresh.params[i]->axis, *old = existing.view.params[i]->axis;
      if (axis != old && axis->base && axis->isWithin(old)) {
        narrowed = axis;
      }
    }
  }
  if (!update && !scattered && !narrowed) {
    return tensorValue(fresh, target.range);
  }
  if (existing.kind != ValueKind::Tensor) {
    if (scattered && !update) {
      return defineSlice(target, existing, fresh, places, ctx);
    } else if (!existing.isError() || !isDeclared(ctx.scope, target.name.text)) {
      // One that is wrong was reported where it was made.
      error(target.name.range(), text("`{0}` is updated before it is defined", target.name.text));
    }
    return std::nullopt;
  }
  if (existing.view.rank() != places.size()) {
    error(target.range, text("`{0}` has the axes {1}, {2} indices are given", target.name.text,
                             axisNames(existing.view), places.size()))
        .note(existing.declared, text("`{0}` is declared", target.name.text));
    return std::nullopt;
  }
  View old = existing.view;
  if (scattered) {
    return scatter(assign, target, old, fresh, places, guard, ctx);
  }
  // Every element stays where it is: variables of the old tensor are those on the left.
  Substitution with;
  for (size_t i = 0; i < places.size(); ++i) {
    const Var *v = fresh.params[i];
    const Axis *axis = old.params[i]->axis;
    if (!agree(v->axis, axis) && !v->axis->isWithin(axis) &&
        !(!v->axis->base && !axis->base && provablyEqual(v->axis->length, axis->length))) {
      error(target.range,
            text("`{0}` has the axis {1} where the left side has {2}", target.name.text, axis->name, v->axis->name))
          .note(existing.declared, text("`{0}` is declared", target.name.text));
      return std::nullopt;
    }
    const Var *own = terms.newVar(v->name, axis);
    if (v->axis->base && !axis->isWithin(v->axis)) {
      guard = terms.logicalAnd(membership(v->axis, terms.variable(v)), guard);
    }
    with[v] = terms.variable(own);
    Substitution replace;
    replace[old.params[i]] = terms.variable(own);
    old.body = terms.substitute(old.body, replace);
    old.params[i] = own;
  }
  fresh.body = terms.substitute(fresh.body, with);
  fresh.params = old.params;
  return updated(assign->op, old, fresh, terms.substitute(guard, with), target.range);
}

bool Elaborator::bindName(const syntax::Name &name, Value value, Context &ctx, bool lazy) {
  if (value.kind == ValueKind::Tensor && !lazy) {
    value.view = materialise(
        value.view, ctx.path.empty() ? std::string(name.text) : ctx.path + "." + std::string(name.text), name.range());
  }
  value.declared = name.range();
  ctx.scope->names[llvm::StringRef(name.text)] = std::move(value);
  return true;
}

bool Elaborator::runAssign(const syntax::AssignStmt *assign, Context &ctx, Value *returned) {
  auto fail = [&] {
    for (const syntax::Target &target : assign->targets) {
      if (!target.skip && !returned) {
        ctx.scope->names[llvm::StringRef(target.name.text)] = Value();
      }
    }
    return false;
  };
  LeftSide left;
  if (!prepareLeft(assign, ctx, left)) {
    return fail();
  }
  Context inner = ctx;
  inner.indices = &left.scope;
  inner.path = (ctx.path.empty() ? "" : ctx.path + ".") + std::string(assign->targets.front().name.text);
  size_t errors = diags.numErrors();
  Value value = eval(assign->value, inner);
  if (value.isError() || diags.numErrors() != errors) {
    return fail();
  }
  std::vector<Value> values;
  if (assign->targets.size() == 1) {
    values.push_back(value);
  } else if (value.kind == ValueKind::Tuple && value.items->size() == assign->targets.size()) {
    values = *value.items;
  } else {
    error(assign->value->range,
          text("{0} names are assigned, the right side is {1}", assign->targets.size(), describe(value)));
    return fail();
  }
  std::vector<Value> results;
  bool plainStatic = false;
  for (size_t i = 0; i < values.size(); ++i) {
    const syntax::Target &target = assign->targets[i];
    if (target.skip) {
      results.emplace_back();
      continue;
    }
    // Lists, strings, modules and axes are statics and only get a name.
    plainStatic = !target.indexed && values[i].kind != ValueKind::Tensor && assign->op == AssignOp::Set;
    if (plainStatic && values[i].kind != ValueKind::Axis) {
      results.push_back(values[i]);
      continue;
    }
    if (!target.indexed) {
      std::optional<Value> whole = assignWhole(assign, target, values[i], inner);
      if (!whole || whole->isError()) {
        return fail();
      }
      results.push_back(*whole);
      continue;
    }
    std::optional<Value> result = assignTarget(assign, target, values[i], left, inner);
    if (!result || result->isError()) {
      return fail();
    }
    results.push_back(*result);
  }
  if (returned) {
    *returned = results.size() == 1 ? results[0] : listValue(std::move(results), ValueKind::Tuple);
    return true;
  }
  for (size_t i = 0; i < results.size(); ++i) {
    if (!assign->targets[i].skip && results[i].collected) {
      ctx.scope->names[llvm::StringRef(assign->targets[i].name.text)] = results[i];
    } else if (!assign->targets[i].skip) {
      // Module equations over statics only are tables, not values of the program.
      bindName(assign->targets[i].name, results[i], ctx,
               isStatic(results[i]) || (ctx.moduleLevel && isTable(results[i])));
    }
  }
  return diags.numErrors() == errors;
}

} // namespace heddle::sema
