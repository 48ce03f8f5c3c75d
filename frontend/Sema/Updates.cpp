#include "frontend/Sema/Emit.h"

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
    view->body = type ? convertTo(view->body, *type, target.range) : nullptr;
    if (!view->body) {
      return std::nullopt;
    }
  }
  if (assign->op == AssignOp::Set && !assign->guard) {
    return tensorValue(*view, target.range);
  }
  Value existing = lookup(ctx.scope, target.name.text);
  if (existing.kind != ValueKind::Tensor) {
    // One that is wrong was reported where it was made.
    if (!existing.isError() || !isDeclared(ctx.scope, target.name.text)) {
      error(target.name.range(), text("`{0}` is updated before it is defined", target.name.text));
    }
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

/// `skip[l] = x` in a loop defines slice l. Slices may differ in shape, so that they are a list; the loop is unrolled.
/// Where the loop's variable is not the first index, the slices are those of one tensor over what the loop runs over.
std::optional<Value> Elaborator::defineSlice(const syntax::Target &target, const Value &existing, const View &fresh,
                                             llvm::ArrayRef<const Term *> places, const Context &ctx) {
  auto slice = llvm::find_if(
      places, [&](const Term *p) { return !(p->op == Op::Variable && llvm::is_contained(fresh.params, p->variable)); });
  bool single = llvm::count_if(places, [&](const Term *p) {
                  return !(p->op == Op::Variable && llvm::is_contained(fresh.params, p->variable));
                }) == 1;
  if (!single || (*slice)->op != Op::IntConst || (*slice)->integer < 0 || (*slice)->integer > 4096) {
    needsStatic = true;
    error(target.range,
          text("`{0}` is defined slice by slice at places that are known only at run time", target.name.text))
        .help("define the whole tensor before, and update its slices");
    return std::nullopt;
  }
  size_t place = static_cast<size_t>((*slice)->integer);
  size_t position = static_cast<size_t>(slice - places.begin());
  if (position > 0) {
    const Axis *axis = nullptr;
    for (const Scope *s = ctx.scope; s && !axis; s = s->parent) {
      for (const auto &entry : s->names) {
        if (entry.second.loopAxis && entry.second.isScalar() && entry.second.view.body == *slice) {
          axis = entry.second.loopAxis;
        }
      }
    }
    if (!axis) {
      unsupported(target.range, "defining slices of an axis that no loop runs over");
      return std::nullopt;
    }
    View whole = fresh;
    const Var *variable = terms.newVar("l", axis);
    whole.params.insert(whole.params.begin() + static_cast<long>(position), variable);
    const Term *here = terms.binary(Op::Eq, boolType(), terms.variable(variable), *slice);
    const Term *nothing =
        fresh.body->type.kind == TypeKind::Index && !fresh.body->type.mayBeNone
            ? terms.cast(terms.integer(0), fresh.body->type) // every slice is written before it is read
            : identityOf(fresh.body->type);
    whole.body = terms.select(here, fresh.body, nothing);
    return tensorValue(whole, target.range);
  }
  View view = materialise(fresh, ctx.path + "." + std::to_string(place), target.range);
  std::vector<Value> items = existing.kind == ValueKind::List ? *existing.items : std::vector<Value>();
  if (items.size() <= place) {
    items.resize(place + 1);
  }
  items[place] = tensorValue(view, target.range);
  return listValue(std::move(items));
}

/// Writes at computed places: `y[idx[i], d] += v[i,d]`, `x[(z), k] = ...`.
std::optional<Value> Elaborator::scatter(const syntax::AssignStmt *assign, const syntax::Target &target,
                                         const View &old, const View &fresh, llvm::ArrayRef<const Term *> places,
                                         const Term *guard, const Context &ctx) {
  // Places that do not depend on the variables of the left side choose a slice: the others stay.
  bool slices = true;
  for (const Term *place : places) {
    bool variable = place->op == Op::Variable && llvm::is_contained(fresh.params, place->variable);
    bool fixed = llvm::none_of(ctx.indices->variables, [&](const auto &entry) {
      return llvm::any_of(entry.second->free, [&](const Var *v) { return place->dependsOn(v); });
    });
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
  // Writing at computed places: every value of the variables writes one element.
  if (assign->op == AssignOp::Sub) {
    unsupported(target.range, "`-=` at computed places");
    return std::nullopt;
  }
  ElemType type = old.body->type;
  const Term *element =
      type.kind == TypeKind::Int && fresh.body->type.isFloat() ? fresh.body : convert(fresh.body, type, target.range);
  if (!element) {
    return std::nullopt;
  }
  View base = old;
  if (!(element->type == type)) {
    base.body = terms.cast(base.body, element->type);
  }
  if (assign->op == AssignOp::Set) {
    // Distinct places: a sort's, or a sub-axis; anything else may write a place twice.
    bool distinct = llvm::all_of(places, [](const Term *p) {
      return p->op == Op::Variable || (p->type.kind == TypeKind::Index && p->op == Op::Read);
    });
    if (!distinct) {
      syntax::Diagnostic &d = error(target.range, text("the places written in `{0}` may repeat", target.name.text));
      for (const Term *p : places) {
        if (p->op == Op::Read && p->tensor->declared.isValid()) {
          d.note(p->tensor->declared, text("`{0}` is declared", p->tensor->name));
        }
      }
      d.help("use `+=` or `max=`, or an index from `sort` or of a sub-axis");
      return std::nullopt;
    }
  }
  llvm::SmallVector<const Var *> over;
  auto add = [&](const Term *term) {
    for (const Var *v : term->free) {
      if (!llvm::is_contained(over, v)) {
        over.push_back(v);
      }
    }
  };
  add(element);
  add(guard);
  for (const Term *place : places) {
    add(place);
  }
  // Variables of a mapped call around would need a target of their own for each of their values.
  for (const Var *v : over) {
    bool own = llvm::is_contained(fresh.params, v) ||
               llvm::any_of(ctx.indices->variables, [&](const auto &e) { return e.second->dependsOn(v); });
    if (!own) {
      unsupported(target.range, "writing at computed places in a mapped call");
      return std::nullopt;
    }
  }
  llvm::sort(over, [](const Var *a, const Var *b) { return a->id < b->id; });
  llvm::SmallVector<mlir::Attribute> axesOf;
  for (const Var *v : over) {
    guard = terms.logicalAnd(membership(v->axis, terms.variable(v)), guard);
    axesOf.push_back(symbolOf(v->axis));
  }
  mlir::Value tensor = tensorOf(base, ctx.path, target.range);
  if (!tensor || llvm::is_contained(axesOf, nullptr)) {
    return std::nullopt;
  }
  static constexpr std::optional<Monoid> monoids[] = {std::nullopt, Monoid::sum, Monoid::sum,
                                                      Monoid::prod, Monoid::max, Monoid::min};
  std::optional<Monoid> monoid = monoids[static_cast<size_t>(assign->op)];
  mlir::Location loc = locationOf(target.range);
  auto op = ScatterOp::create(builder, loc, tensor.getType(), tensor, builder.getArrayAttr(axesOf),
                              monoid ? MonoidAttr::get(builder.getContext(), *monoid) : MonoidAttr(),
                              monoid ? mlir::UnitAttr() : builder.getUnitAttr());
  mlir::Block *block = &op.getBody().emplaceBlock();
  mlir::OpBuilder::InsertionGuard insertion(builder);
  builder.setInsertionPointToEnd(block);
  Emitter emitter(*this, loc);
  for (const Var *v : over) {
    emitter.bind(v, block->addArgument(builder.getIndexType(), loc));
  }
  llvm::SmallVector<mlir::Value> yields;
  yields.push_back(emitter.emit(guard));
  emitter.assumeWhereUsed(guard);
  for (const Term *place : places) {
    yields.push_back(yields.back() ? emitter.emit(place) : mlir::Value());
  }
  yields.push_back(yields.back() ? emitter.emitElement(element) : mlir::Value());
  if (llvm::is_contained(yields, mlir::Value())) {
    op.erase();
    return std::nullopt;
  }
  YieldOp::create(builder, loc, yields);
  llvm::SmallVector<const Axis *> result;
  for (const Var *p : old.params) {
    result.push_back(p->axis);
  }
  return tensorValue(viewOf(op.getResult(), result, element->type, target.name.text, target.range), target.range);
}

} // namespace heddle::sema
