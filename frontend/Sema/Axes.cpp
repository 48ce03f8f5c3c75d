#include "frontend/Sema/Elaborator.h"
#include "frontend/Sema/Emit.h"

namespace heddle::sema {

const Axis *Elaborator::makeAxis(const syntax::AxisDecl &decl, Scope *scope, const Context &ctx) {
  if (!decl.ragged.empty()) {
    unsupported(decl.name.range(), "ragged axes `axis H[I]`");
    return nullptr;
  }
  if (decl.isSet) {
    Value root = evalStatic(decl.set.root, scope);
    const Axis *base = root.isError() ? nullptr : axisOf(root, decl.set.root->range);
    if (!base) {
      return nullptr;
    }
    const Var *variable = terms.newVar(std::string(decl.set.variable.text), base);
    IndexScope inner;
    inner.parent = ctx.indices;
    inner.variables[llvm::StringRef(decl.set.variable.text)] = terms.variable(variable);
    Context condition = ctx;
    condition.scope = scope;
    condition.indices = &inner;
    const Term *predicate = evalCondition(decl.set.condition, condition);
    if (!predicate) {
      return nullptr;
    }
    auto *axis = const_cast<Axis *>(restrict(base, variable, predicate));
    axis->name = std::string(decl.name.text);
    axis->declared = decl.name.range();
    axis->time = base->time;
    return axis;
  }
  if (decl.length && (decl.length->kind == syntax::ExprKind::Name || decl.length->kind == syntax::ExprKind::Member)) {
    // Exactly another axis: a second name for it.
    Value same = evalStatic(decl.length, scope);
    if (same.kind == ValueKind::Axis && !decl.bound) {
      return same.axis;
    }
  }
  std::optional<View> bound;
  const Axis *boundAxis = nullptr;
  if (decl.bound) {
    Value value = evalStatic(decl.bound, scope);
    bound = value.isError() ? std::nullopt : toTensor(value, decl.bound->range);
    if (!bound || bound->rank()) {
      return nullptr;
    }
    boundAxis = value.kind == ValueKind::Axis ? value.axis : nullptr;
  }
  const Axis *sized = decl.length ? axisOfSize(decl.length, scope, bound ? bound->body : nullptr) : nullptr;
  if (decl.length && !sized) {
    return nullptr;
  }
  if (sized && sized->counts) {
    // Its length is data: the axis is what has been made of them.
    auto *made = const_cast<Axis *>(sized);
    made->declared = decl.name.range();
    made->time |= decl.time;
    return made;
  }
  Axis &axis = axes.emplace_back();
  axis.name = std::string(decl.name.text);
  axis.declared = decl.name.range();
  axis.time = decl.time;
  if (decl.length) {
    axis.length = sized->length;
    axis.parts = sized->parts;
    axis.sized = true;
    axis.time |= !axis.parts.empty() && axis.parts.back()->time;
  } else {
    axis.length = terms.length(&axis);
  }
  if (decl.bound) {
    axis.bound = bound->body;
    axis.boundAxis = boundAxis;
  }
  return &axis;
}

const Axis *Elaborator::anonymousAxis(const Term *length, llvm::StringRef name) {
  if (length->op == Op::Length) {
    return length->axis; // as long as that axis at every call: the axis itself
  }
  const Axis *&known = anonymous[length];
  if (!known) {
    Axis &axis = axes.emplace_back();
    axis.name = !name.empty() ? name.str() : length->op == Op::IntConst ? text("n{0}", length->integer) : "n";
    axis.length = length;
    axis.sized = true;
    axis.anonymous = true;
    known = &axis;
  }
  return known;
}

const Axis *Elaborator::restrict(const Axis *base, const Var *variable, const Term *predicate) {
  if (predicate->isTrue()) {
    Axis &same = axes.emplace_back(*base);
    same.symbol.clear();
    return &same;
  }
  Axis &axis = axes.emplace_back();
  axis.name = base->name;
  axis.declared = base->declared;
  axis.time = base->time;
  axis.base = base;
  axis.member = variable;
  axis.predicate = predicate;
  axis.sized = true;
  return &axis;
}

/// A length as a term; of a restricted axis the count of its members, which becomes an equation.
const Term *Elaborator::lengthOf(const Axis *axis) {
  if (!axis->base) {
    return axis->length;
  }
  for (const auto &[restricted, counting] : countedAxes) {
    if (counting->countsMembersOf(axis)) {
      return counting->length;
    }
  }
  const Var *member = terms.newVar(axis->member->name, axis);
  Context ctx;
  ctx.path = axis->name + ".count";
  const Term *count = reduce(Monoid::sum, member, terms.boolean(true), terms.integer(1), ctx, axis->declared);
  if (count && !count->isConst() && count->free.empty()) {
    counts[count] = axis;
  }
  return count;
}

static bool hasOp(const Term *term, Op op) {
  return term->op == op || llvm::any_of(term->args, [&](const Term *arg) { return hasOp(arg, op); });
}

const Axis *Elaborator::axisOf(const Value &value, SourceRange range, const Term *bound) {
  if (value.isScalar() && hasOp(value.view.body, Op::Captured)) {
    unsupported(range, "an axis whose length differs between the rounds of a loop");
    needsStatic = true;
    return nullptr;
  }
  if (value.isScalar() && hasOp(value.view.body, Op::Read)) {
    const Term *length = withCountedLengths(value.view.body);
    if (!length) {
      return nullptr;
    }
    return hasOp(length, Op::Read) ? dataAxis(length, bound, range) : anonymousAxis(length);
  }
  // Lengths that follow from others by no more than sums and quotients are known before a call is run; all others are
  // computed in it, like those from data.
  if (value.isScalar() && entryBlock && hasOp(value.view.body, Op::Length) && !isAffineLength(value.view.body)) {
    return dataAxis(value.view.body, bound, range);
  }
  if (value.kind == ValueKind::Axis) {
    return value.axis;
  }
  if (value.isScalar() && value.view.body->type.kind == TypeKind::Int) {
    if (value.view.body->op == Op::IntConst && value.view.body->integer < 0) {
      error(range, text("a length of {0}", value.view.body->integer));
      return nullptr;
    }
    return anonymousAxis(value.view.body);
  }
  if (value.isScalar() && value.view.body->op == Op::FloatConst &&
      value.view.body->number == std::floor(value.view.body->number) && value.view.body->number >= 0 &&
      value.view.body->number < 1e15) {
    return anonymousAxis(terms.integer(static_cast<int64_t>(value.view.body->number)));
  }
  if (!value.isError()) {
    error(range, text("an axis or a length is needed here, this is {0}", describe(value)));
  }
  return nullptr;
}

static const syntax::Expr *stripParens(const syntax::Expr *expr) {
  while (expr->kind == syntax::ExprKind::Paren) {
    expr = expr->as<syntax::ParenExpr>()->inner;
  }
  return expr;
}

/// The axis that a size in a shape or a declaration means: a declared one, a sum of axes, or an anonymous one.
const Axis *Elaborator::axisOfSize(const Expr *size, Scope *scope, const Term *bound) {
  const Expr *bare = stripParens(size);
  if (bare->kind == syntax::ExprKind::Name) {
    Value value = lookupOrError(scope, bare->as<syntax::NameExpr>()->name);
    return value.isError() ? nullptr : axisOf(value, size->range);
  }
  // A sum of two axes is a sum axis; of an axis and a number, a length.
  if (bare->kind == syntax::ExprKind::Binary && bare->as<syntax::BinaryExpr>()->op == syntax::BinaryOp::Add) {
    const auto *sum = bare->as<syntax::BinaryExpr>();
    llvm::SmallVector<const Axis *, 2> parts;
    for (const Expr *side : {sum->lhs, sum->rhs}) {
      const Expr *part = stripParens(side);
      bool isSum =
          part->kind == syntax::ExprKind::Binary && part->as<syntax::BinaryExpr>()->op == syntax::BinaryOp::Add;
      Value value;
      if (part->kind == syntax::ExprKind::Name || part->kind == syntax::ExprKind::Member) {
        value = evalStatic(part, scope);
        if (value.isError()) {
          return nullptr;
        }
      }
      const Axis *axis = value.kind == ValueKind::Axis ? value.axis : nullptr;
      if (isSum) {
        axis = axisOfSize(part, scope);
        if (!axis) {
          return nullptr;
        }
      }
      if (!axis) {
        parts.clear();
        break;
      }
      // Members of a sub-axis are counted anew among the elements of a sum.
      axis = counted(axis, size->range);
      if (!axis) {
        return nullptr;
      }
      if (axis->parts.empty()) {
        parts.push_back(axis);
      } else {
        parts.append(axis->parts.begin(), axis->parts.end());
      }
    }
    if (parts.size() > 1) {
      // The same parts make the same axis, wherever they are added.
      const Axis *&known = sums[std::vector<const Axis *>(parts.begin(), parts.end())];
      if (known) {
        return known;
      }
      const Term *length = nullptr;
      for (const Axis *part : parts) {
        const Term *partLength = lengthOf(part);
        length = length ? terms.binary(Op::Add, intType(), length, partLength) : partLength;
      }
      Axis &axis = axes.emplace_back();
      known = &axis;
      axis.name = llvm::join(llvm::map_range(parts, [](const Axis *part) { return part->name; }), "+");
      axis.length = length;
      axis.parts.assign(parts.begin(), parts.end());
      axis.anonymous = true;
      axis.sized = true;
      axis.time = parts.back()->time;
      return &axis;
    }
  }
  Value value = evalStatic(size, scope);
  if (value.isError()) {
    return nullptr;
  }
  if (value.isScalar() && value.view.body->op == Op::FloatConst) {
    std::optional<int64_t> length =
        staticInt(size, scope, text("the length `{0}`", diags.sourceManager().slice(size->range)));
    return length ? axisOf(scalarValue(terms.integer(*length)), size->range) : nullptr;
  }
  if (value.isScalar() && value.view.body->op == Op::Div && value.view.body->type.isFloat()) {
    const Term *division = value.view.body;
    if (division->args[0]->type.isInteger() && division->args[1]->type.isInteger()) {
      // A division in a length is exact: every call is checked.
      const Term *dividend = division->args[0], *divisor = division->args[1];
      const Term *exact =
          terms.binary(Op::Eq, boolType(), terms.binary(Op::Mod, intType(), dividend, divisor), terms.integer(0));
      if (entryBlock && exact->free.empty() && !llvm::is_contained(requirements, exact)) {
        mlir::Value holds = emitScalar(exact, size->range);
        if (!holds) {
          return nullptr;
        }
        CheckOp::create(
            builder, locationOf(size->range), holds,
            builder.getStringAttr(text("`{0}` has to be an integer", diags.sourceManager().slice(size->range))));
        requirements.push_back(exact);
      }
      return axisOf(scalarValue(terms.binary(Op::FloorDiv, intType(), dividend, divisor)), size->range, bound);
    }
  }
  return axisOf(value, size->range, bound);
}

const Axis *Elaborator::axisOfRange(const syntax::RangeExpr &range, const Context &ctx, const Term *&offset) {
  offset = nullptr;
  if (!range.end) {
    if (range.first->kind == syntax::ExprKind::Binary) {
      return axisOfSize(range.first, ctx.scope);
    }
    Value value = eval(range.first, ctx);
    if (value.isScalar() && value.view.body->type.isFloat()) {
      return axisOfSize(range.first, ctx.scope);
    }
    return value.isError() ? nullptr : axisOf(value, range.first->range);
  }
  const Term *first = evalScalar(range.first, ctx), *end = evalScalar(range.end, ctx);
  if (!first || !end) {
    return nullptr;
  }
  first = terms.cast(first, intType());
  end = terms.cast(end, intType());
  offset = first->isInt(0) ? nullptr : first;
  const Term *length = arithmetic(Op::Sub, end, first, range.first->range);
  if (length && length->op == Op::IntConst && length->integer < 0) {
    length = terms.integer(0);
  }
  return length ? axisOf(scalarValue(length), range.first->range) : nullptr;
}

/// Lengths as sums of products, for deciding whether two are equal at all run-time lengths.
static void addTo(std::map<std::vector<const Term *>, int64_t> &sum, const Term *term, int64_t factor,
                  unsigned depth = 0) {
  if (term->op == Op::IntConst) {
    sum[{}] += factor * term->integer;
  } else if ((term->op == Op::Add || term->op == Op::Sub) && depth < 32) {
    addTo(sum, term->args[0], factor, depth + 1);
    addTo(sum, term->args[1], term->op == Op::Add ? factor : -factor, depth + 1);
  } else if (term->op == Op::Mul && depth < 32) {
    std::map<std::vector<const Term *>, int64_t> a, b;
    addTo(a, term->args[0], 1, depth + 1);
    addTo(b, term->args[1], 1, depth + 1);
    for (const auto &[x, m] : a) {
      for (const auto &[y, n] : b) {
        std::vector<const Term *> product(x);
        product.insert(product.end(), y.begin(), y.end());
        llvm::sort(product);
        sum[product] += factor * m * n;
      }
    }
  } else {
    sum[{term}] += factor;
  }
}

static bool hasQuotient(const Term *term) { return term->op == Op::FloorDiv || llvm::any_of(term->args, hasQuotient); }

bool Elaborator::provablyEqual(const Term *a, const Term *b) {
  if (a == b) {
    return true;
  }
  if (!a || !b || !a->type.isInteger() || !b->type.isInteger()) {
    return false;
  }
  std::map<std::vector<const Term *>, int64_t> sum;
  addTo(sum, a, 1);
  addTo(sum, b, -1);
  if (llvm::all_of(sum, [](const auto &term) { return term.second == 0; })) {
    return true;
  }
  // Quotients are equal by what is required: `2 * (H / 2)` is H when `H % 8 == 0`.
  if (!hasQuotient(a) && !hasQuotient(b)) {
    return false;
  }
  Prover prover(terms);
  const Term *difference = terms.binary(Op::Sub, intType(), a, b);
  return prover.nonNegative(difference, requirements) &&
         prover.nonNegative(terms.binary(Op::Sub, intType(), b, a), requirements);
}

bool Elaborator::agree(const Axis *a, const Axis *b) {
  if (a == b) {
    return true;
  }
  if (a->base || b->base) {
    return a->base && b->base && a->base == b->base && a->predicate == b->predicate && a->member == b->member;
  }
  if (!a->parts.empty() && a->parts == b->parts) {
    return true;
  }
  return (a->anonymous || b->anonymous) && provablyEqual(a->length, b->length);
}

std::string Elaborator::axisNames(const View &view) {
  std::string out = "[";
  for (size_t i = 0; i < view.params.size(); ++i) {
    out += (i ? ", " : "") + view.params[i]->axis->name;
  }
  return out + "]";
}

} // namespace heddle::sema
