#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

using syntax::BinaryOp;
using syntax::ExprKind;

std::optional<View> Elaborator::toTensor(const Value &value, SourceRange range) {
  if (value.kind == ValueKind::Tensor) {
    return value.view;
  }
  if (value.kind == ValueKind::Axis) {
    const Term *length = lengthOf(value.axis);
    return length ? std::optional<View>(View{{}, length}) : std::nullopt;
  }
  if (value.kind == ValueKind::List && !value.items->empty()) {
    // Slices of one shape are a tensor with an axis in front.
    View stacked;
    stacked.params.push_back(
        terms.newVar("l", anonymousAxis(terms.integer(static_cast<int64_t>(value.items->size())))));
    for (size_t i = value.items->size(); i-- > 0;) {
      const Value &item = (*value.items)[i];
      bool fits = item.kind == ValueKind::Tensor && (!stacked.body || item.view.rank() + 1 == stacked.rank());
      Substitution with;
      for (size_t k = 0; fits && k < item.view.rank(); ++k) {
        const Var *p = item.view.params[k];
        if (!stacked.body) {
          stacked.params.push_back(terms.newVar(p->name, p->axis));
        }
        fits = agree(stacked.params[k + 1]->axis, p->axis);
        with[p] = terms.variable(stacked.params[k + 1]);
      }
      const Term *element = fits ? terms.substitute(item.view.body, with) : nullptr;
      if (!element || (stacked.body && !unify(element, stacked.body, range))) {
        error(range, "the elements of this list have different axes: it is no tensor");
        return std::nullopt;
      }
      const Term *here =
          terms.binary(Op::Eq, boolType(), terms.variable(stacked.params[0]), terms.integer(static_cast<int64_t>(i)));
      stacked.body = stacked.body ? terms.select(here, element, stacked.body) : element;
    }
    return stacked;
  }
  if (!value.isError()) {
    error(range, text("a number or a tensor is needed here, this is {0}", describe(value)));
  }
  return std::nullopt;
}

std::optional<View> Elaborator::evalTensor(const Expr *expr, const Context &ctx) {
  Value value = eval(expr, ctx);
  return value.isError() ? std::nullopt : toTensor(value, expr->range);
}

const Term *Elaborator::evalScalar(const Expr *expr, const Context &ctx, llvm::StringRef what) {
  std::optional<View> view = evalTensor(expr, ctx);
  if (!view) {
    return nullptr;
  }
  if (view->rank()) {
    error(expr->range, text("{0} is needed here, this has the axes {1}", what, axisNames(*view)))
        .help("add an index for each axis");
    return nullptr;
  }
  return view->body;
}

const Term *Elaborator::evalCondition(const Expr *expr, const Context &ctx) {
  const Term *term = evalScalar(expr, ctx, "a condition");
  if (term && !term->type.isBool()) {
    error(expr->range, "a condition is needed here, this is a number").help("compare it: `x > 0`");
    return nullptr;
  }
  return term;
}

Value Elaborator::eval(const Expr *expr, const Context &ctx) {
  if (auto it = callCache.find(expr); it != callCache.end()) {
    return it->second;
  }
  switch (expr->kind) {
  case ExprKind::Number: {
    std::string digits(expr->as<syntax::LiteralExpr>()->text);
    int64_t integer;
    if (!llvm::StringRef(digits).getAsInteger(10, integer)) {
      return scalarValue(terms.integer(integer));
    }
    return scalarValue(terms.number(std::strtod(digits.c_str(), nullptr)));
  }
  case ExprKind::String: {
    // A string of a description may hold statics in braces, as names in bindings do.
    const auto *literal = expr->as<syntax::LiteralExpr>();
    syntax::Name name{literal->text, {expr->range.begin.file, expr->range.begin.offset + 1}};
    std::optional<std::string> expanded = expandPattern(name, ctx.scope);
    return expanded ? stringValue(*expanded) : Value();
  }
  case ExprKind::True:
  case ExprKind::False:
    return scalarValue(terms.boolean(expr->kind == ExprKind::True));
  case ExprKind::None:
    return scalarValue(terms.none());
  case ExprKind::Name:
    return evalName(expr->as<syntax::NameExpr>(), ctx);
  case ExprKind::Paren:
    return eval(expr->as<syntax::ParenExpr>()->inner, ctx);
  case ExprKind::Array: {
    std::vector<Value> items;
    for (const Expr *element : expr->as<syntax::ArrayExpr>()->elements) {
      items.push_back(eval(element, ctx));
      if (items.back().isError()) {
        return {};
      }
    }
    return listValue(std::move(items));
  }
  case ExprKind::Negate: {
    Value operand = eval(expr->as<syntax::UnaryExpr>()->operand, ctx);
    return operand.isError()
               ? operand
               : mapElements(operand, expr->range, [&](const Term *t) { return elementwise(Op::Neg, t, expr->range); });
  }
  case ExprKind::Not: {
    Value operand = eval(expr->as<syntax::UnaryExpr>()->operand, ctx);
    return operand.isError() ? operand : mapElements(operand, expr->range, [&](const Term *t) -> const Term * {
      if (!t->type.isBool()) {
        error(expr->range, "`not` needs a condition");
        return nullptr;
      }
      return terms.logicalNot(t);
    });
  }
  case ExprKind::Binary:
    return evalBinary(expr->as<syntax::BinaryExpr>(), ctx);
  case ExprKind::Where:
    return evalWhere(expr->as<syntax::WhereExpr>(), ctx);
  case ExprKind::Index:
    return evalIndex(expr->as<syntax::IndexExpr>(), ctx);
  case ExprKind::Call:
    return evalCall(expr->as<syntax::CallExpr>(), ctx);
  case ExprKind::Member:
    return evalMember(expr->as<syntax::MemberExpr>(), ctx);
  case ExprKind::Binder:
    return evalBinder(expr->as<syntax::BinderExpr>(), ctx);
  case ExprKind::Rest:
  case ExprKind::Annotated:
    error(expr->range, "this stands only among indices");
    return {};
  }
  return {};
}

Value Elaborator::evalName(const syntax::NameExpr *expr, const Context &ctx) {
  llvm::StringRef name = expr->name.text;
  if (ctx.indices) {
    if (const Term *term = ctx.indices->find(name)) {
      return scalarValue(term, expr->range);
    }
  }
  Value known = lookup(ctx.scope, name);
  if (!known.isError() || isDeclared(ctx.scope, name)) {
    return known; // a wrong one was reported where it was made
  }
  if (name == "pi" || name == "inf") {
    return scalarValue(terms.number(name == "pi" ? 3.14159265358979323846 : std::numeric_limits<double>::infinity()));
  }
  static constexpr llvm::StringRef elementwiseNames[] = {"exp", "log",  "log2",  "sin",  "cos",   "tanh", "sqrt",
                                                         "abs", "sign", "floor", "ceil", "round", "erf"};
  if (llvm::is_contained(elementwiseNames, name)) {
    Value builtin;
    builtin.kind = ValueKind::Function;
    builtin.text = name.str();
    return builtin;
  }
  bool index = expr->name.text.size() == 1 || (ctx.indices && !ctx.indices->variables.empty());
  std::vector<std::string_view> names;
  collectNames(ctx.scope, names);
  if (index && syntax::nearestName(expr->name.text, names).empty()) {
    syntax::Diagnostic &d =
        error(expr->range, text("`{0}` is not on the left, not bound by a binder, and not declared", name));
    if (!indexed.empty() && indexed.back().second.isValid()) {
      d.note(indexed.back().second, text("`{0}` is declared", indexed.back().first));
    }
    d.help(text("write `sum({0})`, put `{0}` on the left, or declare it", name));
    return {};
  }
  return lookupOrError(ctx.scope, expr->name);
}

/// Applies an operation to the elements of two operands with the same axes, or one of which is a scalar.
Value Elaborator::combine(const Value &a, const Value &b, SourceRange range,
                          llvm::function_ref<const Term *(const Term *, const Term *)> op) {
  std::optional<View> x = toTensor(a, range), y = toTensor(b, range);
  if (!x || !y) {
    return {};
  }
  View result;
  result.params = x->rank() ? x->params : y->params;
  const Term *left = x->body, *right = y->body;
  if (x->rank() && y->rank()) {
    bool same = x->rank() == y->rank();
    for (size_t i = 0; same && i < x->rank(); ++i) {
      same = agree(x->params[i]->axis, y->params[i]->axis);
    }
    if (!same) {
      error(range, text("elementwise arithmetic of {0} and {1}: the axes differ", axisNames(*x), axisNames(*y)))
          .note(a.declared, text("{0} is declared", axisNames(*x)))
          .note(b.declared, text("{0} is declared", axisNames(*y)))
          .help("write an equation with indices, such as `y[t,d] = x[t,d] + b[d]`");
      return {};
    }
    Substitution with;
    for (size_t i = 0; i < x->rank(); ++i) {
      with[y->params[i]] = terms.variable(x->params[i]);
    }
    right = terms.substitute(right, with);
  }
  result.body = op(left, right);
  return result.body ? tensorValue(result, range) : Value();
}

Value Elaborator::mapElements(const Value &a, SourceRange range, llvm::function_ref<const Term *(const Term *)> op) {
  std::optional<View> view = toTensor(a, range);
  if (!view) {
    return {};
  }
  view->body = op(view->body);
  return view->body ? tensorValue(*view, range) : Value();
}

Value Elaborator::evalBinary(const syntax::BinaryExpr *expr, const Context &ctx) {
  if (syntax::isComparison(expr->op)) {
    return evalComparison(expr, ctx);
  }
  // Chains lean left and may be long: the operands are gathered first.
  Value lhs = eval(expr->lhs, ctx);
  if (lhs.isError()) {
    eval(expr->rhs, ctx);
    return {};
  }
  // The second condition need not mean anything where the first decides.
  if (lhs.isScalar() && lhs.view.body->op == Op::BoolConst &&
      ((expr->op == BinaryOp::And && lhs.view.body->isFalse()) ||
       (expr->op == BinaryOp::Or && lhs.view.body->isTrue()))) {
    return lhs;
  }
  Value rhs = eval(expr->rhs, ctx);
  if (rhs.isError()) {
    return {};
  }
  if (expr->op == BinaryOp::And || expr->op == BinaryOp::Or) {
    Op op = expr->op == BinaryOp::And ? Op::And : Op::Or;
    return combine(lhs, rhs, expr->range, [&](const Term *a, const Term *b) -> const Term * {
      if (!a->type.isBool() || !b->type.isBool()) {
        error(expr->range, text("`{0}` needs conditions on both sides", syntax::spelling(expr->op)));
        return nullptr;
      }
      return terms.binary(op, boolType(), a, b);
    });
  }
  Op op = Op::Add;
  switch (expr->op) {
  case BinaryOp::Add:
    op = Op::Add;
    break;
  case BinaryOp::Sub:
    op = Op::Sub;
    break;
  case BinaryOp::Mul:
    op = Op::Mul;
    break;
  case BinaryOp::Div:
    op = Op::Div;
    break;
  case BinaryOp::Mod:
    op = Op::Mod;
    break;
  case BinaryOp::Pow:
    op = Op::Pow;
    break;
  case BinaryOp::Shl:
    op = Op::Shl;
    break;
  case BinaryOp::Shr:
    op = Op::Shr;
    break;
  case BinaryOp::BitAnd:
    op = Op::BitAnd;
    break;
  default:
    op = Op::BitOr;
  }
  return combine(lhs, rhs, expr->range,
                 [&](const Term *a, const Term *b) { return arithmetic(op, a, b, expr->range); });
}

Value Elaborator::evalComparison(const syntax::BinaryExpr *expr, const Context &ctx) {
  // `a <= b < c` means both.
  Value before;
  const Expr *left = expr->lhs;
  if (left->kind == ExprKind::Binary && syntax::isComparison(left->as<syntax::BinaryExpr>()->op)) {
    before = evalComparison(left->as<syntax::BinaryExpr>(), ctx);
    left = left->as<syntax::BinaryExpr>()->rhs;
    if (before.isError()) {
      return {};
    }
  }
  Value lhs = eval(left, ctx), rhs = eval(expr->rhs, ctx);
  if (lhs.isError() || rhs.isError()) {
    return {};
  }
  Value result;
  // A config key may hold a number or a word: `rank == "auto"`.
  auto isStatic = [](const Value &v) {
    return v.kind == ValueKind::String || (v.isScalar() && v.view.body->isConst());
  };
  if ((lhs.kind == ValueKind::String || rhs.kind == ValueKind::String) && isStatic(lhs) && isStatic(rhs) &&
      (expr->op == BinaryOp::Eq || expr->op == BinaryOp::Ne)) {
    const bool equal = lhs.kind == rhs.kind && lhs.text == rhs.text;
    result = scalarValue(terms.boolean(equal == (expr->op == BinaryOp::Eq)));
  } else if (expr->op == BinaryOp::In && rhs.kind == ValueKind::List) {
    // Whether a number or a string is in a static list.
    const Term *found = terms.boolean(false);
    for (const Value &item : *rhs.items) {
      if (lhs.kind == ValueKind::String && item.kind == ValueKind::String) {
        found = terms.binary(Op::Or, boolType(), found, terms.boolean(lhs.text == item.text));
        continue;
      }
      Value equal = combine(lhs, item, expr->range,
                            [&](const Term *a, const Term *b) { return comparison(Op::Eq, a, b, expr->range); });
      if (!equal.isError() && equal.view.rank()) {
        error(left->range, text("`in` compares one value with a list, this is {0}", describe(lhs)));
      }
      if (equal.isError() || equal.view.rank()) {
        return {};
      }
      found = terms.binary(Op::Or, boolType(), found, equal.view.body);
    }
    result = scalarValue(found, expr->range);
  } else if (expr->op == BinaryOp::In) {
    const Axis *axis = axisOf(rhs, expr->rhs->range);
    if (!axis) {
      return {};
    }
    result = mapElements(lhs, expr->range, [&](const Term *place) -> const Term * {
      if (!place->type.isInteger()) {
        error(expr->range, "`in` tests whether an index is a member of an axis; this is no index");
        return nullptr;
      }
      const Term *p = terms.cast(place, intType());
      const Term *inside = terms.logicalAnd(terms.binary(Op::Ge, boolType(), p, terms.integer(0)),
                                            terms.binary(Op::Lt, boolType(), p, axis->root()->length));
      return terms.logicalAnd(inside, membership(axis, p));
    });
  } else {
    static constexpr Op ops[] = {Op::Eq, Op::Ne, Op::Lt, Op::Le, Op::Gt, Op::Ge};
    Op op = ops[static_cast<size_t>(expr->op) - static_cast<size_t>(BinaryOp::Eq)];
    result =
        combine(lhs, rhs, expr->range, [&](const Term *a, const Term *b) { return comparison(op, a, b, expr->range); });
  }
  if (before.isError() || result.isError()) {
    return result;
  }
  return combine(before, result, expr->range, [&](const Term *a, const Term *b) { return terms.logicalAnd(a, b); });
}

Value Elaborator::evalWhere(const syntax::WhereExpr *expr, const Context &ctx) {
  Value condition = eval(expr->condition, ctx);
  std::optional<View> c = condition.isError() ? std::nullopt : toTensor(condition, expr->condition->range);
  if (!c) {
    return {};
  }
  if (!c->body->type.isBool()) {
    error(expr->condition->range, "`where` needs a condition");
    return {};
  }
  // A static condition chooses; the other side may be of another kind.
  if (c->rank() == 0 && c->body->op == Op::BoolConst) {
    return eval(c->body->integer ? expr->value : expr->otherwise, ctx);
  }
  Value value = eval(expr->value, ctx), otherwise = eval(expr->otherwise, ctx);
  if (value.isError() || otherwise.isError()) {
    return {};
  }
  const Term *first = nullptr;
  Value both = combine(value, otherwise, expr->range, [&](const Term *a, const Term *b) -> const Term * {
    if (!unify(a, b, expr->range)) {
      return nullptr;
    }
    first = b;
    return a;
  });
  if (both.isError()) {
    return {};
  }
  View result = both.view;
  const Term *test = c->body;
  if (c->rank()) {
    Value matched = combine(both, condition, expr->range, [&](const Term *, const Term *b) { return test = b; });
    if (matched.isError()) {
      return {};
    }
  }
  result.body = terms.select(test, result.body, first);
  return tensorValue(result, expr->range);
}

} // namespace heddle::sema
