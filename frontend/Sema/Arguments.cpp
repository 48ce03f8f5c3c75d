#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

using syntax::ExprKind;

bool Elaborator::bindArgument(const syntax::Formal &formal, const CallArg &arg, Scope &scope,
                              llvm::SmallVectorImpl<const Var *> &mapped, const Context &ctx, llvm::StringRef callee,
                              bool lazy) {
  llvm::StringRef name = formal.sig.name.text;
  auto bind = [&](Value value) {
    value.declared = formal.sig.name.range();
    scope.names[name] = value;
    return true;
  };
  if (formal.isAxis) {
    const Axis *axis = axisOf(arg.value, arg.range);
    return axis && bind(axisValue(axis));
  }
  bool upper = name[0] >= 'A' && name[0] <= 'Z';
  if (!formal.sig.hasShape && arg.value.kind != ValueKind::Tensor && (arg.value.kind != ValueKind::Axis || upper)) {
    return bind(arg.value); // a function, a module, a list, a string, an axis
  }
  std::optional<View> given = toTensor(arg.value, arg.range);
  if (!given) {
    return false;
  }
  View view = *given;
  std::optional<ElemType> type;
  if (formal.sig.type.given() && formal.sig.type.name.text != "index") {
    type = evalType(formal.sig.type, &scope);
  } else if (!formal.sig.hasShape && !view.body->isConst() && view.body->type.kind == TypeKind::Int) {
    type = floatType(); // an undeclared scalar that is not static
  }
  if (type) {
    view.body = convert(view.body, *type, arg.range);
    if (!view.body) {
      return false;
    }
  }
  if (view.rank() && !lazy && !isCheap(view)) {
    view = materialise(view, ctx.path + "." + name.str(), arg.range);
  }

  // Axes that the signature does not name lead; the function is mapped over them.
  size_t fixed = 0;
  bool rest = false;
  for (const syntax::Size &size : formal.sig.shape) {
    rest |= size.kind == syntax::Size::Kind::Rest;
    fixed += size.kind != syntax::Size::Kind::Rest;
  }
  size_t restCount =
      rest ? (scope.hasRest ? scope.rest.size() : view.rank() - std::min<size_t>(fixed, view.rank())) : 0;
  if (view.rank() < fixed + restCount) {
    error(arg.range, text("the argument `{0}` of `{1}` has {2} axes, {3} are given", name, callee, fixed + restCount,
                          axisNames(view)))
        .note(formal.sig.name.range(), text("`{0}` is declared", name));
    return false;
  }
  size_t extra = view.rank() - fixed - restCount;
  Substitution with;
  for (size_t i = 0; i < extra; ++i) {
    const Axis *axis = view.params[i]->axis;
    auto it = llvm::find_if(mapped, [&](const Var *v) { return agree(v->axis, axis); });
    // Two axes of one argument are never one.
    bool taken = it != mapped.end() &&
                 llvm::any_of(with, [&](const auto &entry) { return entry.second == terms.variable(*it); });
    const Var *var = it != mapped.end() && !taken ? *it : nullptr;
    if (!var) {
      var = terms.newVar(view.params[i]->name, axis);
      mapped.push_back(var);
    }
    with[view.params[i]] = terms.variable(var);
  }
  View own;
  size_t at = extra;
  for (const syntax::Size &size : formal.sig.shape) {
    if (size.kind == syntax::Size::Kind::Rest) {
      for (size_t i = 0; i < restCount; ++i, ++at) {
        const Axis *axis = view.params[at]->axis;
        if (scope.hasRest && !agree(scope.rest[i], axis)) {
          error(arg.range,
                text("`..` stands for {0} here and for {1} in an argument before", axis->name, scope.rest[i]->name));
          return false;
        }
        own.params.push_back(terms.newVar(view.params[at]->name, axis));
        with[view.params[at]] = terms.variable(own.params.back());
      }
      if (!scope.hasRest) {
        scope.hasRest = true;
        for (size_t i = 0; i < restCount; ++i) {
          scope.rest.push_back(own.params[own.params.size() - restCount + i]->axis);
        }
      }
      continue;
    }
    const Axis *axis = view.params[at]->axis;
    const Axis *ownAxis = nullptr;
    if (!bindSize(size, axis, scope, arg, ownAxis)) {
      return false;
    }
    own.params.push_back(terms.newVar(view.params[at]->name, ownAxis));
    with[view.params[at]] = terms.variable(own.params.back());
    ++at;
  }
  own.body = terms.substitute(view.body, with);
  return bind(tensorValue(own));
}

/// Binds an axis name of a signature to the argument's axis, or checks that the sizes are equal.
bool Elaborator::bindSize(const syntax::Size &size, const Axis *axis, Scope &scope, const CallArg &arg,
                          const Axis *&own) {
  auto mismatch = [&](const Axis *wanted, SourceRange declared) {
    const Term *have = axis->base ? nullptr : axis->length, *want = wanted->base ? nullptr : wanted->length;
    auto shown = [](const Axis *a, const Term *length) {
      return length && length->op == Op::IntConst && !a->anonymous ? a->name + " = " + std::to_string(length->integer)
                                                                   : a->name;
    };
    error(arg.range, text("the argument has axis {0} where {1} is wanted", shown(axis, have), shown(wanted, want)))
        .note(axis->declared, text("{0} is declared", axis->name))
        .note(declared, text("{0} is declared", wanted->name));
    return false;
  };
  const Expr *expr = size.axis;
  if (!expr) {
    error(size.range, "`_` is an axis of a result");
    return false;
  }
  if (expr->kind == ExprKind::Name) {
    llvm::StringRef name = expr->as<syntax::NameExpr>()->name.text;
    bool local = scope.names.count(name);
    Value known = lookup(&scope, name);
    bool unsized = known.kind == ValueKind::Axis && !known.axis->sized;
    if (known.isError() || (unsized && !local)) {
      scope.names[name] = axisValue(axis);
      own = axis;
      return true;
    }
    const Axis *wanted = axisOf(known, expr->range);
    if (!wanted) {
      return false;
    }
    bool equal =
        agree(wanted, axis) || (!local && !wanted->base && !axis->base && provablyEqual(wanted->length, axis->length));
    if (local && !equal && !wanted->base && !axis->base && (known.axis ? known.axis->anonymous : true)) {
      equal = provablyEqual(wanted->length, axis->length);
    }
    own = wanted->anonymous ? axis : wanted;
    return equal || checkedEqual(axis, wanted, arg.range) || mismatch(wanted, known.declared);
  }
  // One unknown is solved: `[N + 1]`, `[2*N]`.
  if (expr->kind == ExprKind::Binary && !axis->base && axis->length->op == Op::IntConst) {
    const auto *binary = expr->as<syntax::BinaryExpr>();
    bool add = binary->op == syntax::BinaryOp::Add, mul = binary->op == syntax::BinaryOp::Mul;
    const Expr *unknown = nullptr, *factor = nullptr;
    for (auto [x, y] : {std::pair(binary->lhs, binary->rhs), std::pair(binary->rhs, binary->lhs)}) {
      if (x->kind == ExprKind::Name && lookup(&scope, x->as<syntax::NameExpr>()->name.text).isError()) {
        unknown = x;
        factor = y;
      }
    }
    if (unknown && (add || mul)) {
      std::optional<int64_t> n = staticInt(factor, &scope, "the size");
      if (!n) {
        return false;
      }
      int64_t length = axis->length->integer;
      if (mul ? *n <= 0 || length % *n != 0 : length < *n) {
        error(arg.range, text("a length of {0} is not `{1}`", length, diags.sourceManager().slice(expr->range)));
        return false;
      }
      scope.names[llvm::StringRef(unknown->as<syntax::NameExpr>()->name.text)] =
          axisValue(anonymousAxis(terms.integer(mul ? length / *n : length - *n)));
      own = axis;
      return true;
    }
  }
  const Axis *wanted = axisOfSize(expr, &scope);
  if (!wanted) {
    return false;
  }
  own = wanted->anonymous && wanted->parts.empty() ? axis : wanted;
  bool equal = agree(wanted, axis) || (!wanted->base && !axis->base && provablyEqual(wanted->length, axis->length));
  return equal || checkedEqual(axis, wanted, arg.range) || mismatch(wanted, size.range);
}

/// A run-time length of an input that has to be a static one is checked by every call.
bool Elaborator::checkedEqual(const Axis *axis, const Axis *wanted, SourceRange range) {
  bool checkable = entryBlock && !axis->base && !wanted->base && !axis->time && axis->length->op == Op::Length &&
                   axis->length->axis == axis && wanted->length->op == Op::IntConst;
  if (!checkable) {
    return false;
  }
  const Term *equal = terms.binary(Op::Eq, boolType(), axis->length, wanted->length);
  if (!llvm::is_contained(requirements, equal)) {
    mlir::OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToStart(entryBlock);
    mlir::Value holds = emitScalar(equal, range);
    CheckOp::create(
        builder, locationOf(range), holds,
        builder.getStringAttr(text("the length of {0} has to be {1}", axis->name, wanted->length->integer)));
    requirements.push_back(equal);
  }
  return true;
}

/// An axis that a function's body made loses its name when it leaves: outside it agrees with what is as long.
const Axis *Elaborator::leaving(const Axis *axis, const Scope &scope) {
  if (axis->base || !axis->sized || axis->anonymous || !axis->parts.empty()) {
    return axis;
  }
  for (const auto &entry : scope.names) {
    if (entry.second.kind == ValueKind::Axis && entry.second.axis == axis && scope.made.contains(axis)) {
      const Axis *plain = anonymousAxis(axis->length);
      if (plain->anonymous) {
        const_cast<Axis *>(plain)->time |= axis->time;
      }
      return plain;
    }
  }
  return axis;
}

} // namespace heddle::sema
