#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

syntax::Diagnostic &Elaborator::error(SourceRange range, std::string message) {
  syntax::Diagnostic &d = diags.error(range, std::move(message));
  // The innermost calls say how a library text was reached.
  for (size_t i = callStack.size(), shown = 0; i-- > 0 && shown < 3; ++shown) {
    d.note(callStack[i].first, text("in the call of `{0}`", callStack[i].second));
  }
  return d;
}

Value Elaborator::lookup(Scope *scope, llvm::StringRef name) {
  for (Scope *s = scope; s; s = s->parent) {
    if (auto it = s->names.find(name); it != s->names.end()) {
      return it->second;
    }
    if (s->instance) {
      if (auto it = s->instance->pending.find(name); it != s->instance->pending.end()) {
        return resolve(*s->instance, name, it->second);
      }
    }
  }
  return {};
}

void Elaborator::collectNames(Scope *scope, std::vector<std::string_view> &names) {
  for (Scope *s = scope; s; s = s->parent) {
    for (const auto &entry : s->names) {
      names.push_back(std::string_view(entry.first()));
    }
    if (s->instance) {
      for (const auto &entry : s->instance->pending) {
        names.push_back(std::string_view(entry.first()));
      }
    }
  }
}

/// Whether a name is declared at all; a value that is wrong has been reported where it was made.
bool Elaborator::isDeclared(Scope *scope, llvm::StringRef name) {
  for (Scope *s = scope; s; s = s->parent) {
    if (s->names.count(name) || (s->instance && s->instance->pending.count(name))) {
      return true;
    }
  }
  return false;
}

Value Elaborator::lookupOrError(Scope *scope, const syntax::Name &name) {
  if (isDeclared(scope, name.text)) {
    return lookup(scope, name.text);
  }
  std::vector<std::string_view> names;
  collectNames(scope, names);
  syntax::Diagnostic &d = error(name.range(), text("unknown name `{0}`", name.text));
  if (std::string_view near = syntax::nearestName(name.text, names); !near.empty()) {
    SourceRange declared = lookup(scope, near).declared;
    d.help(text("did you mean `{0}`?", near));
    if (declared.isValid()) {
      d.note(declared, text("`{0}` is declared", near));
    }
  }
  return {};
}

Value Elaborator::resolve(Instance &instance, llvm::StringRef name, Pending &pending) {
  if (pending.resolving) {
    error(pending.declared, text("`{0}` is defined by itself", name));
    return {};
  }
  // Diagnostics of an item belong to the item, not to the call that needed it first.
  auto stack = std::exchange(callStack, {});
  pending.resolving = true;
  Value value;
  bool keep = true;
  switch (pending.kind) {
  case Pending::Kind::Option:
    value = resolveOption(instance, *static_cast<const syntax::ConfigOption *>(pending.node));
    break;
  case Pending::Kind::Axis: {
    Context ctx;
    ctx.scope = &instance.scope;
    const Axis *axis = makeAxis(*static_cast<const syntax::AxisDecl *>(pending.node), &instance.scope, ctx);
    value = axis ? axisValue(axis) : Value();
    break;
  }
  case Pending::Kind::Param: {
    const auto &param = *static_cast<const syntax::ParamDecl *>(pending.node);
    keep = !param.modulePath.empty(); // a tensor's view depends on the loop around
    value = param.modulePath.empty() ? paramValue(instance, param, nullptr, 0) : resolveModuleParam(instance, param);
    break;
  }
  case Pending::Kind::Part: {
    keep = false;
    const auto &param = *static_cast<const syntax::ParamDecl *>(pending.outer);
    value = paramValue(instance, param, &param.parts[pending.index], pending.index);
    break;
  }
  case Pending::Kind::Equation:
    value = resolveEquation(instance, *static_cast<const syntax::AssignStmt *>(pending.node), pending.index);
    keep = value.kind != ValueKind::Tensor || value.view.body->isConst();
    break;
  case Pending::Kind::Function:
    value = functionValue(static_cast<const syntax::FunctionDecl *>(pending.node), &instance.scope);
    break;
  case Pending::Kind::Module:
    value = moduleValue(static_cast<const syntax::ModuleDecl *>(pending.node), &instance.scope);
    break;
  }
  callStack = std::move(stack);
  pending.resolving = false;
  if (!value.declared.isValid() || pending.kind != Pending::Kind::Module) {
    value.declared = pending.declared;
  }
  // What is wrong is looked at again by the next one who asks: a loop that is taken back takes its reports with it.
  if (keep && !value.isError()) {
    instance.scope.names[name] = value;
  }
  return value;
}

Value Elaborator::evalStatic(const Expr *expr, Scope *scope) {
  Context ctx;
  ctx.scope = scope;
  return eval(expr, ctx);
}

std::optional<int64_t> Elaborator::staticInt(const Expr *expr, Scope *scope, llvm::StringRef what) {
  Value value = evalStatic(expr, scope);
  if (value.isError()) {
    return std::nullopt;
  }
  std::optional<View> view = toTensor(value, expr->range);
  if (!view) {
    return std::nullopt;
  }
  const Term *term = view->body;
  if (view->rank() == 0 && term->op == Op::IntConst) {
    return term->integer;
  }
  if (view->rank() == 0 && term->op == Op::FloatConst) {
    if (term->number == std::floor(term->number) && std::abs(term->number) < 9e15) {
      return static_cast<int64_t>(term->number);
    }
    syntax::Diagnostic &d = error(expr->range, text("{0} is {1}, not an integer", what, term->number));
    if (expr->kind == syntax::ExprKind::Binary && expr->as<syntax::BinaryExpr>()->op == syntax::BinaryOp::Div) {
      const auto *division = expr->as<syntax::BinaryExpr>();
      for (const Expr *side : {division->lhs, division->rhs}) {
        Value part = evalStatic(side, scope);
        std::optional<View> number = toTensor(part, side->range);
        if (number && number->rank() == 0 && number->body->isConst()) {
          d.note(part.declared, text("{0} = {1}", diags.sourceManager().slice(side->range), number->body->asNumber()));
        }
      }
      d.help(text("correct the config or write `floor({0})`", diags.sourceManager().slice(expr->range)));
    }
    return std::nullopt;
  }
  needsStatic = true;
  error(expr->range, text("{0} has to be known when the model is compiled", what));
  return std::nullopt;
}

std::optional<bool> Elaborator::staticBool(const Expr *expr, Scope *scope, llvm::StringRef what) {
  Context ctx;
  ctx.scope = scope;
  const Term *term = evalCondition(expr, ctx);
  if (!term) {
    return std::nullopt;
  }
  if (term->op != Op::BoolConst) {
    needsStatic = true;
    error(expr->range, text("{0} has to be known when the model is compiled", what));
    return std::nullopt;
  }
  return term->integer != 0;
}

} // namespace heddle::sema
