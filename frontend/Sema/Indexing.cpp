#include "frontend/Sema/Emit.h"

namespace heddle::sema {

using syntax::ExprKind;

const Term *Elaborator::applyView(const View &view, llvm::ArrayRef<const Term *> args) {
  Substitution with;
  for (size_t i = 0; i < view.params.size(); ++i) {
    with[view.params[i]] = args[i];
  }
  return terms.substitute(view.body, with);
}

/// That a place of the root is a member of a restricted axis; true for any other.
const Term *Elaborator::membership(const Axis *axis, const Term *place) {
  if (!axis->base) {
    return terms.boolean(true);
  }
  Substitution with;
  with[axis->member] = place;
  return terms.logicalAnd(membership(axis->base, place), terms.substitute(axis->predicate, with));
}

static bool readsNothing(const Term *term) {
  return term->op != Op::Read && term->op != Op::Random && llvm::all_of(term->args, readsNothing);
}

/// A read whose indices are the parameters or free of them: any index can be put in.
static bool isPlainRead(const View &view) {
  if (view.body->op != Op::Read || view.body->hasDefault) {
    return false;
  }
  return llvm::all_of(view.body->args, [&](const Term *arg) {
    return arg->op == Op::Variable || llvm::none_of(view.params, [&](const Var *p) { return arg->dependsOn(p); });
  });
}

Value Elaborator::indexView(const View &given, const std::vector<Expr *> &indices, const Expr *fallback,
                            const Context &ctx, SourceRange range, SourceRange declared, llvm::StringRef name) {
  View view = given;
  llvm::SmallVector<const Term *, 6> args;
  View result;
  bool plainVariables = true;
  auto keep = [&](const Axis *axis) {
    result.params.push_back(terms.newVar(axis->name, axis));
    return terms.variable(result.params.back());
  };
  size_t given_ = llvm::count_if(indices, [](const Expr *e) { return e->kind != ExprKind::Rest; });
  bool hasRest = given_ != indices.size();
  if (given_ > view.rank() || indices.size() - given_ > 1) {
    error(range, text("`{0}` has {1} axes, {2} indices are given", name, view.rank(), given_))
        .note(declared, text("`{0}` is declared", name));
    return {};
  }
  for (size_t i = 0; i < indices.size(); ++i) {
    const Expr *index = indices[i];
    if (index->kind == ExprKind::Rest) {
      size_t count = view.rank() - given_;
      const IndexScope *scope = ctx.indices;
      while (scope && !scope->hasRest) {
        scope = scope->parent;
      }
      if (scope && scope->rest.size() != count) {
        error(index->range, text("`..` stands for {0} axes here and for {1} on the left", count, scope->rest.size()));
        return {};
      }
      for (size_t k = 0; k < count; ++k) {
        args.push_back(scope ? scope->rest[k] : keep(view.params[args.size()]->axis));
      }
      continue;
    }
    const Axis *axis = view.params[args.size()]->axis;
    indexed.emplace_back(name, declared);
    Value value = eval(index, ctx);
    indexed.pop_back();
    if (value.isError()) {
      return {};
    }
    if (value.kind == ValueKind::Axis && index->kind == ExprKind::Name) {
      // The axis as a whole, a sub-axis of it, or one part of a sum.
      const Axis *whole = value.axis;
      const Term *offset = terms.integer(0);
      bool part = false;
      for (const Axis *p : axis->parts) {
        part |= p == whole;
        if (part) {
          break;
        }
        offset = terms.binary(Op::Add, intType(), offset, lengthOf(p));
      }
      if (!agree(whole, axis) && !whole->isWithin(axis) && !part) {
        llvm::StringRef written = index->as<syntax::NameExpr>()->name.text;
        error(index->range, text("{0} is neither the axis {1}, nor a sub-axis of it, nor a part", written, axis->name))
            .note(whole->declared, text("{0} is declared", written))
            .note(axis->declared, text("{0} is declared", axis->name))
            .help(
                text("the length as an index is `{0} + 0`; a variable over it `{1} in {0}`", written, written.lower()));
        return {};
      }
      const Term *place = keep(whole);
      args.push_back(part ? terms.binary(Op::Add, intType(), place, offset) : place);
      plainVariables &= !part;
      continue;
    }
    std::optional<View> number = toTensor(value, index->range);
    if (!number) {
      return {};
    }
    if (number->rank() || !number->body->type.isInteger()) {
      error(index->range, number->rank() ? text("an index is one place, this has the axes {0}", axisNames(*number))
                                         : "an index is an integer, this is not")
          .help(number->rank() ? "give it an index of its own" : "write `floor(...)` or `int(...)`");
      return {};
    }
    const Term *place = number->body;
    if (const Term *member = placeOfMember(axis, place)) {
      place = member;
    }
    bool isPlain = place->op == Op::Variable && place->variable->axis->isWithin(axis);
    plainVariables &= isPlain || !view.body->dependsOn(view.params[args.size()]);
    args.push_back(place);
  }
  while (args.size() < view.rank()) {
    if (hasRest) {
      break;
    }
    args.push_back(keep(view.params[args.size()]->axis));
  }
  const Term *otherwise = fallback ? evalScalar(fallback, ctx, "a default") : nullptr;
  if (fallback && !otherwise) {
    return {};
  }
  if (otherwise) {
    const Term *sample = view.body;
    const Term *value = otherwise;
    if (value->op == Op::NoneConst && sample->type.kind != TypeKind::Index) {
      error(fallback->range, text("`none` is no default for `{0}`, which holds no indices", name))
          .note(declared, text("`{0}` is declared", name))
          .help("give a value of its type");
      return {};
    }
    if (sample->type.kind == TypeKind::Index && (value->op == Op::NoneConst || value->type.kind == TypeKind::Index)) {
      value = terms.cast(value, indexType(sample->type.of, true));
    } else if (sample->type.kind == TypeKind::Int && value->type.kind == TypeKind::Index) {
      value = terms.cast(value, intType());
    } else {
      value = convert(value, sample->type, fallback->range);
    }
    if (!value) {
      return {};
    }
    otherwise = value;
  }
  // A default that can never be used does not make an index one that may be `none`.
  if (otherwise) {
    Prover prover(terms);
    bool certain = true;
    for (size_t i = 0; i < args.size() && certain; ++i) {
      bool none = args[i]->type.kind == TypeKind::Index && args[i]->type.mayBeNone;
      certain = !view.params[i]->axis->base && !none && prover.inside(args[i], view.params[i]->axis, requirements);
    }
    otherwise = certain ? nullptr : otherwise;
  }
  // A static table is looked up; anything else that is computed on the way is computed first.
  if (readsNothing(view.body) && !otherwise) {
    for (size_t i = 0; i < args.size(); ++i) {
      const Term *length = view.params[i]->axis->root()->length;
      if (args[i]->op == Op::IntConst && length && length->op == Op::IntConst &&
          (args[i]->integer < 0 || args[i]->integer >= length->integer)) {
        error(indices[std::min(i, indices.size() - 1)]->range,
              text("index {0} of `{1}` is outside 0..{2}", args[i]->integer, name, length->integer));
        return {};
      }
    }
  } else if (!isPlainRead(view) && !isStored(view.body) && (otherwise || !plainVariables)) {
    view = materialise(view, ctx.path.empty() ? name.str() : ctx.path + "." + name.str(), range, true);
  }
  const Term *body = nullptr;
  if (isPlainRead(view)) {
    // The place in the text is where an index was given: that is where a wrong one is reported. Bare variables over
    // their axes are never wrong.
    bool givesIndex =
        !plainVariables || llvm::all_of(view.body->args, [](const Term *arg) { return arg->op == Op::Variable; });
    Substitution with;
    for (size_t i = 0; i < args.size(); ++i) {
      with[view.params[i]] = args[i];
    }
    llvm::SmallVector<const Term *, 6> places;
    for (const Term *arg : view.body->args) {
      places.push_back(terms.substitute(arg, with));
    }
    body = terms.read(view.body->tensor, places, otherwise, givesIndex ? range : view.body->range);
  } else {
    body = applyView(view, args);
    for (size_t i = 0; otherwise && i < args.size(); ++i) {
      const Term *place = terms.cast(args[i], intType());
      const Term *inside =
          terms.logicalAnd(terms.binary(Op::Ge, boolType(), place, terms.integer(0)),
                           terms.binary(Op::Lt, boolType(), place, view.params[i]->axis->root()->length));
      body = terms.select(inside, body, terms.cast(otherwise, body->type));
    }
  }
  // A tensor over a sub-axis has elements only at its members.
  for (size_t i = 0; i < args.size(); ++i) {
    const Axis *axis = view.params[i]->axis;
    bool member = !axis->base || (args[i]->op == Op::Variable && args[i]->variable->axis->isWithin(axis)) ||
                  (args[i]->type.kind == TypeKind::Index && args[i]->type.of && args[i]->type.of->isWithin(axis));
    if (!member && otherwise) {
      body = terms.select(membership(axis, terms.cast(args[i], intType())), body, otherwise);
    } else if (!member) {
      const Term *condition = membership(axis, terms.cast(args[i], intType()));
      body = terms.select(condition, body, identityOf(body->type));
    }
  }
  result.body = body;
  return tensorValue(result, declared);
}

Value Elaborator::evalIndex(const syntax::IndexExpr *expr, const Context &ctx) {
  Value base;
  if (expr->base->kind == ExprKind::Name) {
    base = lookupOrError(ctx.scope, expr->base->as<syntax::NameExpr>()->name);
  } else {
    base = eval(expr->base, ctx);
  }
  llvm::StringRef name = diags.sourceManager().slice(expr->base->range);
  switch (base.kind) {
  case ValueKind::Error:
    return {};
  case ValueKind::Tensor:
    return indexView(base.view, expr->indices, expr->fallback, ctx, expr->range, base.declared, name);
  case ValueKind::InstanceList: {
    for (const Expr *index : expr->indices) {
      const Term *place = evalScalar(index, ctx);
      if (!place || place->op != Op::IntConst) {
        return place ? chosenInstance(base, place, index->range, name) : Value();
      }
      base.listIndices.push_back(place->integer);
    }
    if (base.listIndices.size() < base.list->extents.size()) {
      return base;
    }
    for (Instance *item : base.list->items) {
      if (llvm::ArrayRef(item->indices) == llvm::ArrayRef(base.listIndices)) {
        return instanceValue(item);
      }
    }
    error(expr->range, text("`{0}` has no such member", name)).note(base.declared, text("`{0}` is declared", name));
    return {};
  }
  case ValueKind::List: {
    for (size_t i = 0; i < expr->indices.size(); ++i) {
      if (base.kind == ValueKind::Tensor && base.view.rank()) { // a slice, indexed further
        std::vector<Expr *> rest(expr->indices.begin() + static_cast<long>(i), expr->indices.end());
        return indexView(base.view, rest, expr->fallback, ctx, expr->range, base.declared, name);
      }
      const Term *place = evalScalar(expr->indices[i], ctx);
      if (!place) {
        return {};
      }
      if (base.kind != ValueKind::List) {
        error(expr->indices[i]->range, text("`{0}` is not nested so deep", name));
        return {};
      }
      size_t size = base.items->size();
      if (place->op == Op::IntConst) {
        if (place->integer < 0 || place->integer >= static_cast<int64_t>(size)) {
          error(expr->indices[i]->range, text("index {0} of `{1}` is outside 0..{2}", place->integer, name, size))
              .note(base.declared, text("`{0}` is declared", name));
          return {};
        }
        Value item = (*base.items)[static_cast<size_t>(place->integer)];
        if (item.isError()) {
          error(expr->indices[i]->range, text("slice {0} of `{1}` is not defined", place->integer, name))
              .note(base.declared, text("`{0}` is declared", name));
          return {};
        }
        item.declared = base.declared;
        base = item;
        continue;
      }
      TableData table;
      for (const Value &item : *base.items) {
        if (!item.isScalar() || !item.view.body->isConst()) {
          needsStatic = true;
          error(expr->indices[i]->range,
                text("which element of `{0}` is meant has to be known when the model is compiled", name));
          return {};
        }
        table.values.push_back(item.view.body->asNumber());
        table.integers &= item.view.body->op == Op::IntConst;
      }
      base = scalarValue(terms.table(terms.newTable(table), terms.cast(place, intType()), expr->range), base.declared);
    }
    return base;
  }
  default:
    error(expr->base->range, text("`{0}` is {1}, which has no elements", name, describe(base)))
        .note(base.declared, text("`{0}` is declared", name));
    return {};
  }
}

Value Elaborator::evalMember(const syntax::MemberExpr *expr, const Context &ctx) {
  Value base = expr->base->kind == ExprKind::Name ? lookupOrError(ctx.scope, expr->base->as<syntax::NameExpr>()->name)
                                                  : eval(expr->base, ctx);
  if (base.isError()) {
    return {};
  }
  if (base.kind != ValueKind::Instance) {
    error(expr->range, text("{0} has no members", describe(base)));
    return {};
  }
  Scope &own = base.instance->scope;
  llvm::StringRef name = expr->member.text;
  if (!own.names.count(name) && !base.instance->pending.count(name)) {
    std::vector<std::string_view> names;
    Scope only = own;
    only.parent = nullptr;
    collectNames(&only, names);
    syntax::Diagnostic &d =
        error(expr->member.range(), text("module `{0}` has no `{1}`", base.instance->decl->name.text, name));
    d.note(base.instance->decl->name.range(), text("`{0}` is declared", base.instance->decl->name.text));
    if (std::string_view near = syntax::nearestName(expr->member.text, names); !near.empty()) {
      d.help(text("did you mean `{0}`?", near));
    }
    return {};
  }
  return lookup(&own, name);
}

} // namespace heddle::sema
