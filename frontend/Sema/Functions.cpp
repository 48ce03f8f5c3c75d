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
  } else if (std::optional<Value> result = callByCases(expr, ctx)) {
    return *result;
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
  inner.instance = ctx.instance;
  for (const Scope *s = outer; s; s = s->parent) {
    if (s->instance) {
      inner.instance = s->instance;
      break;
    }
  }
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
