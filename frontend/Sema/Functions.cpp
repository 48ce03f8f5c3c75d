#include "frontend/Sema/Elaborator.h"

/// Calls: a function's text is run again for every call, with its axes bound to those of the arguments. What an
/// argument has more than the signature asks for becomes free variables of the run: the function is mapped over them.
namespace heddle::sema {

using syntax::ExprKind;

static constexpr unsigned maxCallDepth = 64;

Value Elaborator::evalCall(const syntax::CallExpr *expr, const Context &ctx) {
  Value callee;
  llvm::StringRef name = diags.sourceManager().slice(expr->callee->range);
  if (expr->callee->kind == ExprKind::Name) {
    const syntax::Name &called = expr->callee->as<syntax::NameExpr>()->name;
    callee = lookup(ctx.scope, called.text);
    if (callee.kind == ValueKind::Function && !callee.function) {
      name = callee.text; // a builtin passed as an argument
      callee = {};
    }
    if (callee.isError()) {
      bool known = false;
      Value result = evalBuiltin(name, expr, ctx, known);
      if (known) {
        return result;
      }
      for (llvm::StringRef monoid : {"sum", "prod", "any", "all", "sort"}) {
        if (name == monoid) {
          error(expr->range, text("`{0}` is a binder and needs a body", name))
              .help(text("a body may not begin with a sign: write `{0}(j) (-x[j])`", name));
          return {};
        }
      }
      return lookupOrError(ctx.scope, called);
    }
  } else {
    callee = eval(expr->callee, ctx);
  }
  if (callee.isError()) {
    return {};
  }
  std::vector<CallArg> args;
  bool ok = true;
  for (const syntax::Argument &arg : expr->args) {
    Value value = eval(arg.value, ctx);
    ok &= !value.isError();
    args.push_back({arg.name.text, value, arg.value->range});
  }
  if (!ok) {
    return {};
  }
  Value result = callValue(callee, std::move(args), ctx, expr->range, name);
  if (ctx.inReduction && result.kind == ValueKind::Tensor && result.view.rank() && !isCheap(result.view)) {
    result.view = materialise(result.view, ctx.path + "." + name.str(), expr->range);
  }
  return result;
}

/// How often the text of a statement has a word.
static unsigned countWord(llvm::StringRef text, llvm::StringRef word) {
  auto isWord = [](char c) { return llvm::isAlnum(c) || c == '_'; };
  unsigned count = 0;
  for (size_t at = text.find(word); at != llvm::StringRef::npos; at = text.find(word, at + 1)) {
    bool begins = at == 0 || !isWord(text[at - 1]);
    bool ends = at + word.size() == text.size() || !isWord(text[at + word.size()]);
    count += begins && ends;
  }
  return count;
}

/// The one place where a callee is chosen and run.
Value Elaborator::callValue(const Value &callee, std::vector<CallArg> args, const Context &ctx, SourceRange range,
                            llvm::StringRef calledAs) {
  if (callee.kind == ValueKind::Function) {
    return callFunction(callee.function, callee.scope, std::move(args), ctx, range, calledAs);
  }
  if (callee.kind == ValueKind::Instance) {
    Instance &instance = *callee.instance;
    Value function;
    if (auto it = instance.pending.find(""); it != instance.pending.end()) {
      function = resolve(instance, "", it->second);
    }
    if (function.kind != ValueKind::Function) {
      error(range, text("module `{0}` has no unnamed `fn` to call", instance.decl->name.text))
          .note(instance.decl->name.range(), text("`{0}` is declared", instance.decl->name.text));
      return {};
    }
    Context inner = ctx;
    inner.path = instance.stackPath;
    return callFunction(function.function, &instance.scope, std::move(args), inner, range, calledAs);
  }
  error(range, text("`{0}` is {1} and cannot be called", calledAs, describe(callee)))
      .note(callee.declared, text("`{0}` is declared", calledAs));
  return {};
}

Value Elaborator::callFunction(const syntax::FunctionDecl *function, Scope *outer, std::vector<CallArg> args,
                               const Context &ctx, SourceRange range, llvm::StringRef calledAs) {
  if (callStack.size() >= maxCallDepth) {
    error(range, text("calls are nested more than {0} deep", maxCallDepth))
        .help("recursion has to end on a static argument");
    return {};
  }
  Scope &scope = scopes.emplace_back();
  scope.parent = outer;
  Context inner;
  inner.scope = &scope;
  inner.path = ctx.path;
  llvm::SmallVector<const Var *> mapped;
  callStack.push_back({range, calledAs.str()});
  auto leave = llvm::scope_exit([&] { callStack.pop_back(); });

  llvm::SmallVector<const CallArg *> bound(function->formals.size());
  size_t place = 0;
  for (const CallArg &arg : args) {
    size_t at = function->formals.size();
    if (arg.name.empty()) {
      at = place++;
    } else {
      for (size_t i = 0; i < function->formals.size(); ++i) {
        at = llvm::StringRef(function->formals[i].sig.name.text) == arg.name ? i : at;
      }
    }
    if (at >= function->formals.size() || bound[at]) {
      syntax::Diagnostic &d = error(
          arg.range, arg.name.empty() ? text("`{0}` takes {1} arguments", calledAs, function->formals.size())
                                      : text("`{0}` has no argument `{1}`, or it is given twice", calledAs, arg.name));
      d.note(SourceRange(function->keyword), text("`{0}` is declared", calledAs));
      return {};
    }
    bound[at] = &arg;
  }
  for (size_t i = 0; i < function->formals.size(); ++i) {
    const syntax::Formal &formal = function->formals[i];
    CallArg defaulted;
    const CallArg *arg = bound[i];
    if (!arg) {
      if (!formal.defaultValue) {
        error(range, text("`{0}` needs the argument `{1}`", calledAs, formal.sig.name.text))
            .note(formal.sig.name.range(), text("`{0}` is declared", formal.sig.name.text));
        return {};
      }
      defaulted = {"", evalStatic(formal.defaultValue, &scope), formal.defaultValue->range};
      if (defaulted.value.isError()) {
        return {};
      }
      arg = &defaulted;
    }
    // What the function reads once, in one statement, need not be stored first.
    bool lazy = function->body.size() == 1 &&
                countWord(diags.sourceManager().slice(function->body.front()->range), formal.sig.name.text) == 1;
    if (!bindArgument(formal, *arg, scope, mapped, inner, calledAs, lazy)) {
      return {};
    }
  }
  Flow flow;
  if (!runBlock(function->body, inner, flow)) {
    return {};
  }
  if (!flow.returned) {
    error(SourceRange(function->keyword), text("`{0}` returns nothing", calledAs)).help("end it with `return`");
    return {};
  }
  return finishResults(function, flow.result, scope, mapped, range);
}

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

std::optional<View> Elaborator::shapeResult(const syntax::Signature &sig, const View &given, Scope &scope,
                                            SourceRange range) {
  View view = given;
  if (sig.type.given()) {
    std::optional<ElemType> type = evalType(sig.type, &scope);
    view.body = type ? convert(view.body, *type, range) : nullptr;
    if (!view.body) {
      return std::nullopt;
    }
  }
  View result;
  Substitution with;
  size_t at = 0;
  size_t fixed = llvm::count_if(sig.shape, [](const syntax::Size &s) { return s.kind != syntax::Size::Kind::Rest; });
  bool hasRest = fixed != sig.shape.size();
  if (hasRest ? view.rank() < fixed : view.rank() != fixed) {
    error(range, text("the result has the axes {0}, the signature says {1}", axisNames(view), fixed))
        .note(sig.shape.empty() ? SourceRange() : sig.shape.front().range, "the signature");
    return std::nullopt;
  }
  for (const syntax::Size &size : sig.shape) {
    size_t count = size.kind == syntax::Size::Kind::Rest ? view.rank() - fixed : 1;
    for (size_t i = 0; i < count; ++i, ++at) {
      const Axis *axis = view.params[at]->axis;
      if (size.kind == syntax::Size::Kind::Axis) {
        const Axis *wanted = axisOfSize(size.axis, &scope);
        if (!wanted) {
          return std::nullopt;
        }
        bool equal =
            agree(wanted, axis) || (!wanted->base && !axis->base && provablyEqual(wanted->length, axis->length));
        if (!equal) {
          error(range, text("the result has axis {0} where the signature says {1}", axis->name, wanted->name))
              .note(size.range, "the signature")
              .note(axis->declared, text("{0} is declared", axis->name));
          return std::nullopt;
        }
        axis = wanted->anonymous && !axis->anonymous && wanted->parts.empty() ? axis : wanted;
      } else if (size.kind == syntax::Size::Kind::Hole) {
        axis = leaving(axis, scope);
      }
      result.params.push_back(terms.newVar(view.params[at]->name, axis));
      with[view.params[at]] = terms.variable(result.params.back());
    }
  }
  result.body = terms.substitute(view.body, with);
  return result;
}

Value Elaborator::finishResults(const syntax::FunctionDecl *function, Value result, Scope &scope,
                                llvm::ArrayRef<const Var *> mapped, SourceRange range) {
  std::vector<Value> values = result.kind == ValueKind::Tuple ? *result.items : std::vector<Value>{result};
  if (function->hasResults && values.size() != function->results.size()) {
    error(range, text("{0} values are returned, the signature has {1}", values.size(), function->results.size()))
        .note(SourceRange(function->keyword), "the signature");
    return {};
  }
  for (size_t i = 0; i < values.size(); ++i) {
    if (values[i].kind != ValueKind::Tensor && values[i].kind != ValueKind::Axis) {
      continue; // a static list or string
    }
    std::optional<View> view = toTensor(values[i], range);
    if (view && !function->hasResults) {
      Substitution with;
      for (const Var *&p : view->params) {
        const Var *own = terms.newVar(p->name, leaving(p->axis, scope));
        with[p] = terms.variable(own);
        p = own;
      }
      view->body = terms.substitute(view->body, with);
    }
    if (view && function->hasResults) {
      view = shapeResult(function->results[i], *view, scope, range);
    }
    if (!view) {
      return {};
    }
    View closed;
    closed.params.append(mapped.begin(), mapped.end());
    closed.params.append(view->params.begin(), view->params.end());
    closed.body = view->body;
    SourceRange declared = values[i].declared;
    values[i] = tensorValue(closed, declared);
  }
  return values.size() == 1 ? values[0] : listValue(std::move(values), ValueKind::Tuple);
}

} // namespace heddle::sema
