#include "frontend/Sema/Elaborator.h"

#include "llvm/ADT/StringSwitch.h"

namespace heddle::sema {

/// Functions of the language itself: elementwise ones, conversions, lengths of lists, random numbers.
Value Elaborator::evalBuiltin(llvm::StringRef name, const syntax::CallExpr *expr, const Context &ctx, bool &known) {
  known = true;
  if (name == "normal" || name == "uniform" || name == "randint") {
    return evalRandom(name, expr, ctx);
  }
  std::optional<ElemType> type = typeNamed(name);
  std::optional<Op> op = llvm::StringSwitch<std::optional<Op>>(name)
                             .Case("exp", Op::Exp)
                             .Case("log", Op::Log)
                             .Case("log2", Op::Log2)
                             .Case("sin", Op::Sin)
                             .Case("cos", Op::Cos)
                             .Case("tanh", Op::Tanh)
                             .Case("sqrt", Op::Sqrt)
                             .Case("abs", Op::Abs)
                             .Case("sign", Op::Sign)
                             .Case("floor", Op::Floor)
                             .Case("ceil", Op::Ceil)
                             .Case("round", Op::Round)
                             .Case("erf", Op::Erf)
                             .Default(std::nullopt);
  bool extremes = name == "min" || name == "max", clamp = name == "clamp", exclusive = name == "xor",
       len = name == "len";
  for (llvm::StringRef pack : {"svd", "qr", "grad"}) {
    if (name == pack) {
      unsupported(expr->range, text("`{0}`", name));
      return {};
    }
  }
  if (!type && !op && !extremes && !clamp && !exclusive && !len) {
    known = false;
    return {};
  }
  std::vector<Value> args;
  bool saturate = false;
  for (const syntax::Argument &arg : expr->args) {
    Value value = eval(arg.value, ctx);
    if (value.isError()) {
      return {};
    }
    if (!arg.name.empty()) {
      if (type && arg.name.text == "saturate" && value.isScalar() && value.view.body->op == Op::BoolConst) {
        saturate = value.view.body->isTrue();
        continue;
      }
      error(arg.name.range(), text("`{0}` has no argument `{1}`", name, arg.name.text));
      return {};
    }
    args.push_back(value);
  }
  size_t wanted = clamp ? 3 : exclusive ? 2 : 1;
  if (extremes ? args.size() < 2 : args.size() != wanted) {
    std::string count = extremes ? "two or more" : std::to_string(wanted);
    error(expr->range, text("`{0}` takes {1} arguments", name, count))
        .help(extremes ? text("over an axis it is a binder: `{0}(t) x[t]`", name)
                       : text("write `{0}(...)` with {1} of them", name, count));
    return {};
  }
  if (len) {
    if (args[0].kind == ValueKind::InstanceList) {
      return scalarValue(terms.integer(static_cast<int64_t>(remainingItems(args[0]).size())));
    }
    if (args[0].kind != ValueKind::List) {
      error(expr->range, text("`len` is of a list, this is {0}", describe(args[0])))
          .help("an axis as a number is its length");
      return {};
    }
    return scalarValue(terms.integer(static_cast<int64_t>(args[0].items->size())));
  }
  if (op) {
    return mapElements(args[0], expr->range, [&](const Term *t) { return elementwise(*op, t, expr->range); });
  }
  if (type) {
    return mapElements(args[0], expr->range, [&](const Term *t) -> const Term * {
      if (t->type.isBool() && type->isFloat()) {
        t = terms.cast(t, intType());
      }
      return terms.cast(t, *type, saturate);
    });
  }
  auto pairwise = [&](Op which, const Value &a, const Value &b) {
    return combine(a, b, expr->range,
                   [&](const Term *x, const Term *y) { return arithmetic(which, x, y, expr->range); });
  };
  if (exclusive) {
    return pairwise(Op::Xor, args[0], args[1]);
  }
  if (clamp) {
    Value low = pairwise(Op::Max, args[0], args[1]);
    return low.isError() ? low : pairwise(Op::Min, low, args[2]);
  }
  Value result = args[0];
  for (size_t i = 1; i < args.size() && !result.isError(); ++i) {
    result = pairwise(name == "min" ? Op::Min : Op::Max, result, args[i]);
  }
  return result;
}

/// Where an instance and what holds it stand in their lists, outermost first. One that stands for many has the place
/// that is meant.
void Elaborator::listPlaces(const Instance *instance, llvm::SmallVectorImpl<const Term *> &places) {
  if (!instance) {
    return;
  }
  listPlaces(instance->parent, places);
  for (size_t i = 0; i < instance->indices.size(); ++i) {
    const Term *place = terms.integer(instance->indices[i]);
    if (instance->stack && instance->stackIndex) {
      TableData table;
      for (const Instance *item : *instance->stack) {
        table.values.push_back(static_cast<double>(item->indices[i]));
      }
      const Term *index = terms.cast(instance->stackIndex, intType());
      bool isRun = true;
      for (size_t k = 0; k < table.values.size(); ++k) {
        isRun &= table.values[k] == table.values[0] + static_cast<double>(k);
      }
      place = llvm::all_equal(table.values) ? place
              : isRun ? terms.binary(Op::Add, intType(), index, terms.integer(static_cast<int64_t>(table.values[0])))
                      : terms.table(terms.newTable(table), index, {});
    }
    places.push_back(place);
  }
}

Value Elaborator::evalRandom(llvm::StringRef name, const syntax::CallExpr *expr, const Context &ctx) {
  bool integers = name == "randint";
  if (expr->args.size() != (integers ? 2u : 1u) || expr->args.back().value->kind != syntax::ExprKind::String) {
    error(expr->range, integers ? "`randint` takes a limit and a tag" : text("`{0}` takes a tag", name))
        .help(text("write `{0}({1}\"tag\")`", name, integers ? "n, " : ""));
    return {};
  }
  const Term *limit = nullptr;
  if (integers) {
    limit = evalScalar(expr->args[0].value, ctx);
    if (!limit || !limit->type.isInteger()) {
      return {};
    }
    limit = terms.cast(limit, intType());
  }
  // One draw for every element of the left side: the variables around are its coordinates, behind the places of lists
  // and loops.
  llvm::SmallVector<const Term *> coordinates, around;
  listPlaces(ctx.instance, around);
  around.append(loopPlaces.begin(), loopPlaces.end());
  for (const IndexScope *s = ctx.indices; s; s = s->parent) {
    for (const auto &entry : s->variables) {
      if (!llvm::is_contained(coordinates, entry.second)) {
        coordinates.push_back(entry.second);
      }
    }
  }
  llvm::sort(coordinates, [](const Term *a, const Term *b) {
    return (a->free.empty() ? 0u : a->free[0]->id) < (b->free.empty() ? 0u : b->free[0]->id);
  });
  around.append(coordinates.begin(), coordinates.end());
  bool isOwn = !ctx.instance || llvm::StringRef(ctx.path).starts_with(ctx.instance->stackPath);
  std::string site = (isOwn ? "" : ctx.instance->stackPath + ".") + ctx.path + "/" +
                     std::string(expr->args.back().value->as<syntax::LiteralExpr>()->text);
  return scalarValue(terms.random(integers            ? 2
                                  : name == "uniform" ? 1
                                                      : 0,
                                  site, around, limit, integers ? intType() : floatType()));
}

} // namespace heddle::sema
