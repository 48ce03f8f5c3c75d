#include "frontend/Sema/Elaborator.h"

/// Which axis an index variable ranges over: the one that its plain uses agree on, unless it is annotated.
namespace heddle::sema {

using syntax::ExprKind;

bool Elaborator::mentions(const Expr *expr, const llvm::StringSet<> &names, const Context &ctx) {
  if (!expr) {
    return false;
  }
  auto any = [&](const auto &list) {
    return llvm::any_of(list, [&](const Expr *e) { return mentions(e, names, ctx); });
  };
  auto anyArg = [&](const auto &list) {
    return llvm::any_of(list, [&](const auto &a) { return mentions(a.value, names, ctx); });
  };
  switch (expr->kind) {
  case ExprKind::Name: {
    llvm::StringRef name = expr->as<syntax::NameExpr>()->name.text;
    return names.contains(name);
  }
  case ExprKind::Paren:
    return mentions(expr->as<syntax::ParenExpr>()->inner, names, ctx);
  case ExprKind::Array:
    return any(expr->as<syntax::ArrayExpr>()->elements);
  case ExprKind::Negate:
  case ExprKind::Not:
    return mentions(expr->as<syntax::UnaryExpr>()->operand, names, ctx);
  case ExprKind::Binary:
    return mentions(expr->as<syntax::BinaryExpr>()->lhs, names, ctx) ||
           mentions(expr->as<syntax::BinaryExpr>()->rhs, names, ctx);
  case ExprKind::Where: {
    const auto *e = expr->as<syntax::WhereExpr>();
    return mentions(e->value, names, ctx) || mentions(e->condition, names, ctx) || mentions(e->otherwise, names, ctx);
  }
  case ExprKind::Index: {
    const auto *e = expr->as<syntax::IndexExpr>();
    // `name[` is never an index variable.
    bool base = e->base->kind != ExprKind::Name && mentions(e->base, names, ctx);
    return base || any(e->indices) || mentions(e->fallback, names, ctx);
  }
  case ExprKind::Call: {
    const auto *e = expr->as<syntax::CallExpr>();
    return (e->callee->kind != ExprKind::Name && mentions(e->callee, names, ctx)) || anyArg(e->args);
  }
  case ExprKind::Member:
    return expr->as<syntax::MemberExpr>()->base->kind != ExprKind::Name &&
           mentions(expr->as<syntax::MemberExpr>()->base, names, ctx);
  case ExprKind::Binder: {
    const auto *e = expr->as<syntax::BinderExpr>();
    return mentions(e->body, names, ctx) || mentions(e->guard, names, ctx) || anyArg(e->args);
  }
  default:
    return false;
  }
}

void Elaborator::collectUses(const Expr *expr, const Context &ctx, Uses &uses, llvm::StringSet<> &hidden) {
  if (!expr) {
    return;
  }
  switch (expr->kind) {
  case ExprKind::Paren:
    collectUses(expr->as<syntax::ParenExpr>()->inner, ctx, uses, hidden);
    return;
  case ExprKind::Array:
    for (const Expr *e : expr->as<syntax::ArrayExpr>()->elements) {
      collectUses(e, ctx, uses, hidden);
    }
    return;
  case ExprKind::Negate:
  case ExprKind::Not:
    collectUses(expr->as<syntax::UnaryExpr>()->operand, ctx, uses, hidden);
    return;
  case ExprKind::Binary:
    collectUses(expr->as<syntax::BinaryExpr>()->lhs, ctx, uses, hidden);
    collectUses(expr->as<syntax::BinaryExpr>()->rhs, ctx, uses, hidden);
    return;
  case ExprKind::Where:
    collectUses(expr->as<syntax::WhereExpr>()->value, ctx, uses, hidden);
    collectUses(expr->as<syntax::WhereExpr>()->condition, ctx, uses, hidden);
    collectUses(expr->as<syntax::WhereExpr>()->otherwise, ctx, uses, hidden);
    return;
  case ExprKind::Call:
    for (const syntax::Argument &arg : expr->as<syntax::CallExpr>()->args) {
      collectUses(arg.value, ctx, uses, hidden);
    }
    if (expr->as<syntax::CallExpr>()->callee->kind != ExprKind::Name) {
      collectUses(expr->as<syntax::CallExpr>()->callee, ctx, uses, hidden);
    }
    return;
  case ExprKind::Member:
    collectUses(expr->as<syntax::MemberExpr>()->base, ctx, uses, hidden);
    return;
  case ExprKind::Binder: {
    const auto *binder = expr->as<syntax::BinderExpr>();
    // Consumed variables hide outer ones of the same name; a keeping binder's are the outer ones. A hidden name that
    // nobody asks for does no harm, so the two need not be told apart where the name is not asked for.
    llvm::SmallVector<llvm::StringRef> added;
    Value function = lookup(ctx.scope, binder->function.text);
    bool keeps = false;
    if (function.kind == ValueKind::Function && !function.function->formals.empty() && binder->made.empty()) {
      const syntax::FunctionDecl *f = function.function;
      keeps = f->results.size() == 1 && f->results[0].shape.size() == 1;
    }
    for (const syntax::Variable &v : binder->vars) {
      if (!keeps && hidden.insert(v.name.text).second) {
        added.push_back(v.name.text);
      }
    }
    collectUses(binder->body, ctx, uses, hidden);
    collectUses(binder->guard, ctx, uses, hidden);
    for (llvm::StringRef name : added) {
      hidden.erase(name);
    }
    for (const syntax::Argument &arg : binder->args) {
      collectUses(arg.value, ctx, uses, hidden);
    }
    return;
  }
  case ExprKind::Index:
    break;
  default:
    return;
  }

  const auto *index = expr->as<syntax::IndexExpr>();
  for (const Expr *e : index->indices) {
    if (e->kind != ExprKind::Name) {
      collectUses(e, ctx, uses, hidden);
    }
  }
  collectUses(index->fallback, ctx, uses, hidden);
  if (index->base->kind != ExprKind::Name) {
    collectUses(index->base, ctx, uses, hidden);
  }
  bool interesting = llvm::any_of(index->indices, [&](const Expr *e) {
    return e->kind == ExprKind::Name && uses.count(llvm::StringRef(e->as<syntax::NameExpr>()->name.text)) &&
           !hidden.contains(llvm::StringRef(e->as<syntax::NameExpr>()->name.text));
  });
  if (!interesting) {
    return;
  }
  // The axes of what is indexed. A call whose arguments are index variables has to wait for them.
  llvm::StringSet<> asked;
  for (const auto &use : uses) {
    asked.insert(use.first());
  }
  for (const auto &name : hidden) {
    asked.insert(name.first());
  }
  if (index->base->kind != ExprKind::Name && mentions(index->base, asked, ctx)) {
    if (index->base->kind != ExprKind::Call) {
      return;
    }
    std::vector<const Axis *> axes = declaredAxes(index->base->as<syntax::CallExpr>(), ctx);
    for (size_t i = 0; i < std::min(axes.size(), index->indices.size()); ++i) {
      const Expr *e = index->indices[i];
      llvm::StringRef name = e->kind == ExprKind::Name ? e->as<syntax::NameExpr>()->name.text : "";
      if (auto it = uses.find(name); axes[i] && it != uses.end() && !hidden.contains(name)) {
        it->second.push_back({axes[i], e->range, std::string(diags.sourceManager().slice(index->base->range)), {}});
      }
    }
    return;
  }
  Value base;
  if (index->base->kind == ExprKind::Name) {
    llvm::StringRef name = index->base->as<syntax::NameExpr>()->name.text;
    base = lookup(ctx.scope, name);
  } else if (auto it = callCache.find(index->base); it != callCache.end()) {
    base = it->second;
  } else {
    Context plain = ctx;
    base = eval(index->base, plain);
    callCache[index->base] = base;
  }
  if (base.kind == ValueKind::List) {
    const Axis *axis = anonymousAxis(terms.integer(static_cast<int64_t>(base.items->size())));
    View list;
    list.params.push_back(terms.newVar("i", axis));
    list.body = terms.integer(0);
    base = tensorValue(list);
  }
  if (base.isError()) {
    // Reported where it was made: what it would say of the variables is unknown, and no mistake here.
    for (const Expr *e : index->indices) {
      llvm::StringRef name = e->kind == ExprKind::Name ? e->as<syntax::NameExpr>()->name.text : "";
      if (auto it = uses.find(name); it != uses.end() && !hidden.contains(name) && diags.hasErrors()) {
        it->second.push_back({nullptr, e->range, "", {}});
      }
    }
  }
  if (base.kind != ValueKind::Tensor) {
    return;
  }
  size_t position = 0;
  std::string tensor(diags.sourceManager().slice(index->base->range));
  for (size_t i = 0; i < index->indices.size(); ++i) {
    const Expr *e = index->indices[i];
    if (e->kind == ExprKind::Rest) {
      size_t after = index->indices.size() - 1 - i;
      position = base.view.rank() > after ? base.view.rank() - after : 0;
      continue;
    }
    if (position >= base.view.rank()) {
      return;
    }
    if (e->kind == ExprKind::Name) {
      llvm::StringRef name = e->as<syntax::NameExpr>()->name.text;
      if (auto it = uses.find(name); it != uses.end() && !hidden.contains(name)) {
        // With a default the place may be outside: the use says nothing about the range if another one does.
        it->second.push_back({base.view.params[position]->axis, e->range, tensor, base.declared});
      }
    }
    ++position;
  }
}

const Axis *Elaborator::chooseAxis(llvm::StringRef variable, const std::vector<Use> &uses, SourceRange range) {
  const Use *chosen = nullptr;
  bool isUnknown = false;
  for (const Use &use : uses) {
    if (!use.axis) {
      isUnknown = true;
      continue;
    }
    if (!chosen) {
      chosen = &use;
      continue;
    }
    const Axis *a = chosen->axis, *b = use.axis;
    if (agree(a, b)) {
      chosen = a->anonymous && !b->anonymous ? &use : chosen;
    } else if (b->isWithin(a)) {
      chosen = &use;
    } else if (!a->isWithin(b)) {
      if (b->boundAxis && agree(b->boundAxis, a)) {
        chosen = &use;
      } else if (!(a->boundAxis && agree(a->boundAxis, b))) {
        // Of a run-time axis and a sized one the latter may be a table over all places that the former can have.
        auto isOpen = [](const Axis *axis) { return !axis->base && axis->length->op == Op::Length && !axis->counts; };
        const Axis *free = isOpen(a) ? a : b, *table = isOpen(a) ? b : a;
        bool isTable = isOpen(free) && !isOpen(table) && table->sized;
        error(use.range, text("`{0}` indexes {1} in `{2}` and {3} in `{4}`; axes agree by name, not by length",
                              variable, a->name, chosen->tensor, b->name, use.tensor))
            .note(chosen->declared, text("`{0}` is declared", chosen->tensor))
            .note(use.declared, text("`{0}` is declared", use.tensor))
            .help(isTable
                      ? text("if {0} is never longer than {1}, declare `axis {0} <= {1}`; else annotate `{2} in {0}`, "
                             "and give the other read a default",
                             free->name, table->name, variable)
                      : text("annotate `{0} in {1}`, and give the other read a default", variable, a->name));
        return nullptr;
      }
    }
  }
  if (!chosen && isUnknown) {
    return nullptr;
  }
  if (!chosen) {
    error(range, text("the range of `{0}` is unknown: it indexes no axis plainly", variable))
        .help(text("write `{0} in AXIS`", variable));
    return nullptr;
  }
  return chosen->axis;
}

/// Makes the variable of a name and puts it into the scope. Null after an error.
const Term *Elaborator::bindVariable(const syntax::Name &name, const syntax::RangeExpr &range, const Uses &uses,
                                     const Context &ctx, IndexScope &scope) {
  const Axis *axis = nullptr;
  const Term *offset = nullptr;
  if (range.first) {
    axis = axisOfRange(range, ctx, offset);
  } else {
    auto it = uses.find(llvm::StringRef(name.text));
    axis = chooseAxis(name.text, it == uses.end() ? std::vector<Use>() : it->second, name.range());
  }
  if (!axis) {
    return nullptr;
  }
  const Term *term = terms.variable(terms.newVar(std::string(name.text), axis));
  const Term *value = offset ? terms.binary(Op::Add, intType(), term, offset) : term;
  scope.variables[llvm::StringRef(name.text)] = value;
  return term;
}

} // namespace heddle::sema
