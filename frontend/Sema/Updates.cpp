#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

using syntax::AssignOp;

static bool readsTensors(const Term *term) {
  return term->op == Op::Read || term->op == Op::Random || term->op == Op::Captured ||
         llvm::any_of(term->args, readsTensors);
}

/// Whether a value follows from statics alone, so that it is put in where it is used.
bool Elaborator::isStatic(const Value &value) {
  return value.kind != ValueKind::Tensor || (value.view.rank() == 0 ? value.view.body->isConst() : false);
}

/// Whether a tensor is a function of its indices and of statics only.
bool Elaborator::isTable(const Value &value) {
  return value.kind == ValueKind::Tensor && !readsTensors(value.view.body);
}

/// `x = e`, `x += e` without indices: whole tensors.
std::optional<Value> Elaborator::assignWhole(const syntax::AssignStmt *assign, const syntax::Target &target,
                                             const Value &value, const Context &ctx) {
  std::optional<View> view = toTensor(value, assign->value->range);
  if (!view) {
    return std::nullopt;
  }
  if (target.type.given()) {
    std::optional<ElemType> type = evalType(target.type, ctx.scope);
    view->body = type ? convert(view->body, *type, target.range) : nullptr;
    if (!view->body) {
      return std::nullopt;
    }
  }
  if (assign->op == AssignOp::Set && !assign->guard) {
    return tensorValue(*view, target.range);
  }
  Value existing = lookup(ctx.scope, target.name.text);
  if (existing.kind != ValueKind::Tensor) {
    error(target.name.range(), text("`{0}` is updated before it is defined", target.name.text));
    return std::nullopt;
  }
  const Term *guard = assign->guard ? evalCondition(assign->guard, ctx) : terms.boolean(true);
  if (!guard) {
    return std::nullopt;
  }
  // The same axes on both sides, or a scalar on the right.
  const Term *fresh = nullptr;
  Value both =
      combine(existing, tensorValue(*view, assign->value->range), assign->range, [&](const Term *a, const Term *b) {
        fresh = b;
        return a;
      });
  if (both.isError()) {
    return std::nullopt;
  }
  return updated(assign->op, both.view, {both.view.params, fresh}, guard, target.range);
}

/// Writes at computed places: `y[idx[i], d] += v[i,d]`, `x[(z), k] = ...`.
std::optional<Value> Elaborator::scatter(const syntax::AssignStmt *assign, const syntax::Target &target,
                                         const View &old, const View &fresh, llvm::ArrayRef<const Term *> places,
                                         const Term *guard, const Context &ctx) {
  // Places that do not depend on the variables of the left side choose a slice: the others stay.
  bool slices = true;
  for (const Term *place : places) {
    bool variable = place->op == Op::Variable && llvm::is_contained(fresh.params, place->variable);
    bool fixed = llvm::none_of(fresh.params, [&](const Var *v) { return place->dependsOn(v); });
    slices &= variable || fixed;
  }
  if (slices) {
    View result = old;
    Substitution with;
    for (size_t i = 0; i < places.size(); ++i) {
      const Var *own = terms.newVar(old.params[i]->name, old.params[i]->axis);
      Substitution replace;
      replace[result.params[i]] = terms.variable(own);
      result.body = terms.substitute(result.body, replace);
      result.params[i] = own;
      if (places[i]->op == Op::Variable && llvm::is_contained(fresh.params, places[i]->variable)) {
        with[places[i]->variable] = terms.variable(own);
      } else {
        guard = terms.logicalAnd(
            terms.binary(Op::Eq, boolType(), terms.variable(own), terms.cast(places[i], intType())), guard);
      }
    }
    View value;
    value.params = result.params;
    value.body = terms.substitute(fresh.body, with);
    Value made = updated(assign->op, result, value, terms.substitute(guard, with), target.range);
    return made.isError() ? std::nullopt : std::optional<Value>(made);
  }
  unsupported(target.range, "writing at computed places (scatter)");
  return std::nullopt;
}

} // namespace heddle::sema
