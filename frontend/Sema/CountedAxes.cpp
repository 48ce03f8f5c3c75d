//===- CountedAxes.cpp - axes whose lengths are data ----------------------===//
//
// A sub-axis keeps its members at their places. Where its length becomes the length of an axis (`concat`, `fresh`,
// `axis N = A + B` of sub-axes) its members are counted anew: the counted axis lists the places of the members, and a
// tensor over the sub-axis is read there.
//
//===----------------------------------------------------------------------===//
#include "frontend/Sema/Elaborator.h"
#include "frontend/Sema/Emit.h"

#include <cmath>

namespace heddle::sema {

bool Axis::countsMembersOf(const Axis *restricted) const {
  bool isSame = counts && (counts == restricted ||
                           (counts->base == restricted->base && counts->predicate == restricted->predicate &&
                            counts->member == restricted->member));
  return isSame || llvm::any_of(parts, [&](const Axis *part) { return part->countsMembersOf(restricted); });
}

/// The members of a sub-axis by a condition on places only, of an axis of known length. Nothing for other axes.
static std::optional<TableData> knownMembers(Terms &terms, const Axis *restricted) {
  const Term *length = restricted->root()->length;
  if (!length || length->op != Op::IntConst || length->integer > 65536) {
    return std::nullopt;
  }
  TableData members;
  for (int64_t place = 0; place < length->integer; ++place) {
    bool isMember = true;
    for (const Axis *axis = restricted; axis->base; axis = axis->base) {
      Substitution with;
      with[axis->member] = terms.integer(place);
      const Term *holds = terms.substitute(axis->predicate, with);
      if (holds->op != Op::BoolConst) {
        return std::nullopt;
      }
      isMember &= holds->isTrue();
    }
    if (isMember) {
      members.values.push_back(static_cast<double>(place));
    }
  }
  return members;
}

/// Makes `axis` count the members of `restricted`.
bool Elaborator::countMembers(Axis &axis, const Axis *restricted, SourceRange range) {
  const Axis *root = restricted->root();
  axis.counts = restricted;
  axis.sized = true;
  axis.time |= restricted->time;
  axis.bound = root->length;
  const Var *at = terms.newVar("i", &axis);
  axis.placeOf = at;
  if (std::optional<TableData> members = knownMembers(terms, restricted)) {
    axis.length = terms.integer(static_cast<int64_t>(members->values.size()));
    axis.places =
        members->values.empty() ? terms.integer(0) : terms.table(terms.newTable(*members), terms.variable(at), range);
    axis.places = terms.cast(axis.places, indexType(restricted, false));
    return true;
  }
  axis.length = terms.length(&axis);
  const Var *member = terms.newVar(restricted->member->name, root);
  View condition;
  condition.params.push_back(member);
  condition.body = membership(restricted, terms.variable(member));
  if (llvm::any_of(condition.body->free, [&](const Var *v) { return v != member; })) {
    needsStatic = true;
    unsupported(range, "counting the members of a sub-axis anew in a mapped call");
    return false;
  }
  if (!entryBlock) {
    needsStatic = true;
    error(range, "this length is not known when the model is compiled");
    return false;
  }
  mlir::Value holds = tensorOf(condition, axis.name + ".members", range);
  mlir::FlatSymbolRefAttr symbol = holds ? symbolOf(&axis) : nullptr;
  ElemType placeType = indexType(restricted, false);
  mlir::RankedTensorType type = symbol ? tensorType(&axis, placeType, range) : nullptr;
  if (!type) {
    return false;
  }
  auto select = SelectWhereOp::create(builder, locationOf(range), type, holds, symbol);
  View places = viewOf(select.getPlaces(), &axis, placeType, axis.name, range);
  axis.places = applyView(places, terms.variable(at));
  return true;
}

/// The axis that counts the members of a restricted one; any other axis itself.
const Axis *Elaborator::counted(const Axis *restricted, SourceRange range) {
  if (!restricted->base) {
    return restricted;
  }
  for (const auto &[known, counting] : countedAxes) {
    if (counting->countsMembersOf(restricted)) {
      return counting;
    }
  }
  Axis &axis = axes.emplace_back();
  axis.name = restricted->name;
  axis.declared = restricted->declared;
  if (!countMembers(axis, restricted, range)) {
    return nullptr;
  }
  countedAxes.push_back({restricted, &axis});
  return &axis;
}

/// A length in which counts of members are lengths of the axes that count them. Null after an error.
const Term *Elaborator::withCountedLengths(const Term *length) {
  if (auto it = counts.find(length); it != counts.end()) {
    const Axis *axis = counted(it->second, it->second->declared);
    return axis ? axis->length : nullptr;
  }
  if (length->args.size() != 2 || !length->type.isInteger() || length->op < Op::Add || length->op > Op::Max ||
      length->op == Op::Div || length->op == Op::Pow) {
    return length;
  }
  const Term *a = withCountedLengths(length->args[0]), *b = a ? withCountedLengths(length->args[1]) : nullptr;
  return b ? terms.binary(length->op, length->type, a, b, length->range) : nullptr;
}

/// What a number never exceeds, from its form alone: a constant or a length that is `known` before a call is run; null
/// if there is none.
static const Term *upperBound(Terms &terms, const Term *term, llvm::function_ref<bool(const Term *)> isKnown) {
  if (term->op == Op::FloatConst || isKnown(term)) {
    return term;
  }
  switch (term->op) {
  case Op::Min:
    for (const Term *side : term->args) {
      if (const Term *bound = upperBound(terms, side, isKnown)) {
        return bound;
      }
    }
    return nullptr;
  case Op::Floor:
  case Op::Ceil:
  case Op::Cast: {
    const Term *bound = term->type.isInteger() ? upperBound(terms, term->args[0], isKnown) : nullptr;
    bool isReal = bound && bound->op == Op::FloatConst;
    return isReal && !(std::abs(bound->number) < 1e15) ? nullptr
           : isReal                                    ? terms.integer(static_cast<int64_t>(std::ceil(bound->number)))
                                                       : bound;
  }
  default:
    return nullptr;
  }
}

/// An axis of a length that is computed from data: the first places of an axis as long as the bound.
const Axis *Elaborator::dataAxis(const Term *length, const Term *bound, SourceRange range) {
  bound = bound ? bound : upperBound(terms, length, [&](const Term *term) { return isAffineLength(term); });
  if (!bound || !length->free.empty()) {
    needsStatic = true;
    error(range, "the length of this axis is computed when it runs, and nothing bounds it")
        .help("declare it with the bound that memory is planned by: `axis N = ... <= 4096`");
    return nullptr;
  }
  length = terms.cast(length, intType());
  const Axis *whole = anonymousAxis(bound);
  const Var *place = terms.newVar("i", whole);
  const Axis *axis =
      counted(restrict(whole, place, terms.binary(Op::Lt, boolType(), terms.variable(place), length)), range);
  if (!axis || axis->length->op != Op::Length) {
    return axis;
  }
  // As many places as are asked for, unless the bound leaves fewer.
  const Var *each = terms.newVar("i", axis);
  Substitution with;
  with[axis->placeOf] = terms.variable(each);
  const Term *isThere =
      terms.binary(Op::Ge, boolType(), terms.cast(terms.substitute(axis->places, with), intType()), terms.integer(0));
  Context ctx;
  ctx.path = axis->name;
  const Term *count = reduce(Monoid::sum, each, isThere, terms.integer(1), ctx, range);
  const Term *wanted = terms.binary(Op::Max, intType(), length, terms.integer(0));
  mlir::Value holds = count ? emitScalar(terms.binary(Op::Eq, boolType(), count, wanted), range) : mlir::Value();
  if (!holds) {
    return nullptr;
  }
  CheckOp::create(builder, locationOf(range), holds,
                  builder.getStringAttr(text("`{0}` is longer than its bound", diags.sourceManager().slice(range))));
  return axis;
}

/// Where a tensor over `restricted` is read by an index that counts its members; null for any other index.
const Term *Elaborator::placeOfMember(const Axis *restricted, const Term *place) {
  if (!restricted->base) {
    return nullptr;
  }
  for (const Var *v : place->free) {
    if (v->axis->countsMembersOf(restricted)) {
      const Axis *axis = counted(restricted, place->range);
      Substitution with;
      with[axis->placeOf] = place;
      return terms.substitute(axis->places, with);
    }
  }
  return nullptr;
}

} // namespace heddle::sema
