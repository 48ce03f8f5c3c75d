#include "frontend/Sema/Elaborator.h"
#include "frontend/Sema/Emit.h"

/// Members of a module list that an index variable or data choose: `experts[n](x)`.
namespace heddle::sema {

using syntax::ExprKind;

std::vector<Instance *> Elaborator::remainingItems(const Value &list) {
  std::vector<Instance *> items;
  for (Instance *item : list.list->items) {
    if (std::equal(list.listIndices.begin(), list.listIndices.end(), item->indices.begin())) {
      items.push_back(item);
    }
  }
  return items;
}

bool Elaborator::isOneKind(llvm::ArrayRef<Instance *> items) {
  std::string kind = items.empty() ? "" : fingerprint(items.front());
  return llvm::all_of(items, [&](Instance *item) { return fingerprint(item) == kind; });
}

const Axis *Elaborator::listAxis(const Value &list, size_t size) {
  bool whole = list.list->axis && list.list->items.size() == size;
  return whole ? list.list->axis : anonymousAxis(terms.integer(static_cast<int64_t>(size)));
}

bool Elaborator::isMember(const Value &list, size_t size, const Term *place, SourceRange range, llvm::StringRef name) {
  Prover prover(terms);
  const Axis *axis = listAxis(list, size);
  std::vector<const Term *> known(requirements);
  llvm::copy_if(bodyGuards, std::back_inserter(known), [](const Term *guard) { return guard != nullptr; });
  bool none = place->type.kind == TypeKind::Index && place->type.mayBeNone;
  if (!none && prover.inside(place, axis, known)) {
    return true;
  }
  error(range, text("the index of `{0}` may be outside 0..{1}", name, size))
      .note(list.list->declared, text("`{0}` is declared", name))
      .help("give a guard, or an index of the list's axis");
  return false;
}

/// Members of equal structure: one instance whose params are read at `place` of the stacked weights.
Value Elaborator::chosenInstance(const Value &list, const Term *place, SourceRange range, llvm::StringRef name) {
  std::vector<Instance *> items = remainingItems(list);
  bool isLast = list.listIndices.size() + 1 == list.list->extents.size();
  if (auto members = isLast && loopRun ? membersInRun(items, place) : std::nullopt) {
    // As in a loop over a list, the first stands for all while the run lasts.
    Instance *first = items[members->first];
    if (!first->stack) {
      auto begin = items.begin() + static_cast<long>(members->first);
      first->stack = &runs.emplace_back(begin, begin + static_cast<long>(members->second));
      first->stackIndex = terms.binary(Op::Sub, intType(), terms.cast(place, intType()),
                                       terms.integer(static_cast<int64_t>(members->first)));
      first->stackAxis = listAxis(list, members->second);
      loopRun->stacked.push_back(first);
    }
    return instanceValue(first);
  }
  if (!isLast || items.empty() || !isOneKind(items)) {
    needsStatic = true;
    error(range, text("which of `{0}` is meant has to be known when the model is compiled", name));
    return {};
  }
  if (!isMember(list, items.size(), place, range, name)) {
    return {};
  }
  place = terms.cast(place, intType());
  Instance *&made = chosen[{items.front(), place}];
  if (!made) {
    const Instance &first = *items.front();
    made = instantiate(first.decl, first.scope.parent, first.parent, first.member, first.indices, first.prefixes);
    made->statics = first.statics;
    for (const auto &[formal, value] : first.statics) {
      made->scope.names[formal] = value;
    }
    registerItems(*made, made->decl->body);
    made->stack = &runs.emplace_back(items);
    made->stackIndex = place;
    made->stackAxis = listAxis(list, items.size());
  }
  return instanceValue(made);
}

/// Members of different structure: each is called, and the result is that of the one which is meant.
std::optional<Value> Elaborator::callByCases(const syntax::CallExpr *expr, const Context &ctx) {
  if (expr->callee->kind != ExprKind::Index) {
    return std::nullopt;
  }
  const auto *index = expr->callee->as<syntax::IndexExpr>();
  if (index->base->kind != ExprKind::Name || index->indices.size() != 1) {
    return std::nullopt;
  }
  llvm::StringRef name = index->base->as<syntax::NameExpr>()->name.text;
  Value list = lookup(ctx.scope, name);
  if (list.kind != ValueKind::InstanceList || list.listIndices.size() + 1 != list.list->extents.size()) {
    return std::nullopt;
  }
  std::vector<Instance *> items = remainingItems(list);
  if (items.size() < 2 || (!loopRun && isOneKind(items))) {
    return std::nullopt;
  }
  const Term *place = evalScalar(index->indices[0], ctx);
  if (!place) {
    return Value();
  }
  if (place->op == Op::IntConst || (loopRun && membersInRun(items, place))) {
    return std::nullopt;
  }
  if (loopRun && loopRun->cut) {
    return Value();
  }
  if (loopRun && isOneKind(items)) {
    return std::nullopt;
  }
  if (!isMember(list, items.size(), place, index->indices[0]->range, name)) {
    return Value();
  }
  place = terms.cast(place, intType());
  std::optional<View> all;
  for (auto [position, item] : llvm::enumerate(items)) {
    std::vector<CallArg> args;
    for (const syntax::Argument &arg : expr->args) {
      Value value = eval(arg.value, ctx);
      if (value.isError()) {
        return Value();
      }
      args.push_back({arg.name.text, value, arg.value->range});
    }
    Value result = callValue(instanceValue(item), std::move(args), ctx, expr->range, name);
    if (result.kind != ValueKind::Tensor) {
      needsStatic = true; // a member that does not take these arguments: rounds that choose one each are written out
      if (!result.isError()) {
        unsupported(expr->range, text("several results of one of `{0}`, whose members differ", name));
      }
      return Value();
    }
    if (!isCheap(result.view)) {
      result.view = materialise(result.view, ctx.path + "." + name.str(), expr->range);
    }
    if (!all) {
      all = result.view;
      continue;
    }
    bool fits = all->rank() == result.view.rank();
    for (unsigned i = 0; fits && i < all->rank(); ++i) {
      fits = agree(all->params[i]->axis, result.view.params[i]->axis);
    }
    if (!fits) {
      error(expr->range,
            text("members of `{0}` have results over {1} and {2}", name, axisNames(*all), axisNames(result.view)))
          .note(list.list->declared, text("`{0}` is declared", name));
      return Value();
    }
    llvm::SmallVector<const Term *> at;
    for (const Var *param : all->params) {
      at.push_back(terms.variable(param));
    }
    const Term *isThis = terms.binary(Op::Eq, boolType(), place, terms.integer(static_cast<int64_t>(position)));
    const Term *value = applyView(result.view, at), *other = all->body;
    if (!unify(value, other, expr->range)) {
      return Value();
    }
    all->body = terms.select(isThis, value, other);
  }
  return tensorValue(*all, expr->range);
}

/// The axes that a called module's signature gives its result: known before the arguments are. Null where they are not.
std::vector<const Axis *> Elaborator::declaredAxes(const syntax::CallExpr *expr, const Context &ctx) {
  if (expr->callee->kind != ExprKind::Index) {
    return {};
  }
  const auto *index = expr->callee->as<syntax::IndexExpr>();
  Value list =
      index->base->kind == ExprKind::Name ? lookup(ctx.scope, index->base->as<syntax::NameExpr>()->name.text) : Value();
  if (list.kind != ValueKind::InstanceList || list.list->items.empty()) {
    return {};
  }
  Instance &instance = *list.list->items.front();
  auto pending = instance.pending.find("");
  Value function = pending == instance.pending.end() ? Value() : resolve(instance, "", pending->second);
  if (function.kind != ValueKind::Function || function.function->results.size() != 1) {
    return {};
  }
  std::vector<const Axis *> result;
  for (const syntax::Size &size : function.function->results[0].shape) {
    bool isName = size.kind == syntax::Size::Kind::Axis && size.axis->kind == ExprKind::Name;
    Value axis = isName ? lookup(&instance.scope, size.axis->as<syntax::NameExpr>()->name.text) : Value();
    result.push_back(axis.kind == ValueKind::Axis ? axis.axis : nullptr);
  }
  return result;
}

} // namespace heddle::sema
