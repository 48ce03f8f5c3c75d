#include "frontend/Sema/Carried.h"
#include "frontend/Sema/Elaborator.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace heddle::sema {

static constexpr unsigned maxUnrolledRounds = 4096;

bool Elaborator::runFor(const syntax::ForStmt *loop, Context &ctx, Flow &flow) {
  llvm::StringRef name = loop->variable.text;
  auto saved =
      ctx.scope->names.find(name) == ctx.scope->names.end() ? std::optional<Value>() : ctx.scope->names.lookup(name);
  auto restore = llvm::scope_exit([&] {
    ctx.scope->names.erase(name);
    if (saved) {
      ctx.scope->names[name] = *saved;
    }
  });
  size_t loopsAround = loopPlaces.size();
  auto leave = llvm::scope_exit([&] { loopPlaces.resize(loopsAround); });
  auto enterRound = [&](const Term *index) {
    loopPlaces.resize(loopsAround);
    loopPlaces.push_back(index);
  };
  Value over;
  if (!loop->over.end) {
    over = eval(loop->over.first, ctx);
    if (over.isError()) {
      return false;
    }
    if (loop->condition && (over.kind == ValueKind::InstanceList || over.kind == ValueKind::List)) {
      unsupported(loop->condition->range, "`while` in a loop over a list");
      return false;
    }
    if (over.kind == ValueKind::InstanceList) {
      return runForList(loop, over, ctx);
    }
    if (over.kind == ValueKind::List) {
      return runUnrolled(loop, 0, static_cast<int64_t>(over.items->size()), ctx, flow, [&](Context &inner, int64_t i) {
        enterRound(terms.integer(i));
        inner.scope->names[name] = (*over.items)[static_cast<size_t>(i)];
      });
    }
  }
  const Term *offset = nullptr;
  const Axis *axis = axisOfRange(loop->over, ctx, offset);
  const Term *count = axis ? lengthOf(axis) : nullptr;
  if (!count || (offset && offset->op != Op::IntConst)) {
    if (count) {
      unsupported(loop->over.first->range, "a loop that begins at a run-time place");
    }
    return false;
  }
  int64_t lower = offset ? offset->integer : 0;
  auto bindTerm = [&](Context &inner, const Term *index) {
    enterRound(index);
    Value value = scalarValue(index, loop->variable.range());
    value.loopVariable = true;
    value.loopAxis = lower == 0 ? axis : nullptr;
    inner.scope->names[name] = value;
  };
  if (loop->condition) {
    return runWhile(loop, count, lower, ctx, bindTerm);
  }
  bool rolledBack = false;
  if (count->op != Op::IntConst || count->integer > 2) {
    bool ok = runRolled(loop, count, lower, ctx, bindTerm, rolledBack);
    if (ok || !rolledBack) {
      return ok;
    }
    if (count->op != Op::IntConst) {
      unsupported(loop->range, "a loop of run-time length whose rounds differ in shape");
      return false;
    }
  }
  return runInRuns(loop, lower, lower + count->integer, ctx, flow, [&](Context &inner, const Term *index) {
    bindTerm(inner, index);
    if (index->op != Op::IntConst) {
      inner.scope->names[name].loopAxis = nullptr; // a part of it
    }
  });
}

bool Elaborator::runUnrolled(const syntax::ForStmt *loop, int64_t lower, int64_t end, Context &ctx, Flow &flow,
                             llvm::function_ref<void(Context &, int64_t)> bind) {
  for (int64_t i = lower; i < end; ++i) {
    if (++unrolled > maxUnrolledRounds) {
      error(loop->range, text("the rounds of this loop differ, and more than {0} are written out", maxUnrolledRounds));
      return false;
    }
    bind(ctx, i);
    if (!runBlock(loop->body, ctx, flow)) {
      return false;
    }
    if (flow.returned) {
      break;
    }
  }
  return true;
}

/// Layers of equal structure are one loop over their stacked weights; a list of several kinds is cut into runs.
bool Elaborator::runForList(const syntax::ForStmt *loop, const Value &value, Context &ctx) {
  llvm::StringRef name = loop->variable.text;
  std::vector<Instance *> items;
  for (Instance *item : value.list->items) {
    if (std::equal(value.listIndices.begin(), value.listIndices.end(), item->indices.begin())) {
      items.push_back(item);
    }
  }
  Flow flow;
  for (size_t begin = 0; begin < items.size();) {
    size_t end = begin + 1;
    std::string kind = fingerprint(items[begin]);
    while (end < items.size() && fingerprint(items[end]) == kind) {
      ++end;
    }
    bool rolledBack = true;
    if (end - begin > 1) {
      auto *run = &runs.emplace_back(items.begin() + static_cast<long>(begin), items.begin() + static_cast<long>(end));
      Instance *representative = items[begin];
      auto bind = [&](Context &inner, const Term *index) {
        representative->stack = run;
        representative->stackIndex = index;
        bool whole = run->size() == value.list->items.size() && value.list->axis;
        representative->stackAxis =
            whole ? value.list->axis : anonymousAxis(terms.integer(static_cast<int64_t>(run->size())));
        inner.scope->names[name] = instanceValue(representative);
      };
      bool ok = runRolled(loop, terms.integer(static_cast<int64_t>(run->size())), 0, ctx, bind, rolledBack);
      representative->stack = nullptr;
      representative->stackIndex = nullptr;
      if (!ok && !rolledBack) {
        return false;
      }
    }
    if (rolledBack) {
      bool ok = runUnrolled(
          loop, static_cast<int64_t>(begin), static_cast<int64_t>(end), ctx, flow,
          [&](Context &inner, int64_t i) { inner.scope->names[name] = instanceValue(items[static_cast<size_t>(i)]); });
      if (!ok) {
        return false;
      }
    }
    begin = end;
  }
  return true;
}

/// One scf.for that carries what the body assigns and what existed before. If the body needs the round as a static, or
/// carried tensors change their axes, everything is taken back and `rolledBack` is set: the caller unrolls.
bool Elaborator::runRolled(const syntax::ForStmt *loop, const Term *count, int64_t lower, Context &ctx,
                           llvm::function_ref<void(Context &, const Term *)> bind, bool &rolledBack) {
  rolledBack = false;
  mlir::Location loc = locationOf(loop->range);
  std::vector<std::string> names;
  assignedNames(loop->body, names);
  llvm::StringMap<Value> before = ctx.scope->names;
  syntax::Diagnostics::Mark diagMark = diags.mark();
  size_t errorCount = diags.numErrors();
  bool neededStatic = std::exchange(needsStatic, false);
  auto savedMissing = missing;
  auto savedReported = reportedTensors;
  auto forget = forgetCounted();
  // Everything behind this op is taken back; weights are declared before it.
  if (builder.getInsertionBlock()->empty()) {
    mlir::arith::ConstantIndexOp::create(builder, loc, 0);
  }
  mlir::Operation *last = &builder.getInsertionBlock()->back();
  auto takeBack = [&] {
    mlir::Block *block = builder.getInsertionBlock();
    while (!block->empty() && &block->back() != last) {
      block->back().dropAllUses();
      block->back().erase();
    }
    ctx.scope->names = before;
    diags.rewind(diagMark);
    missing = savedMissing;
    reportedTensors = savedReported;
    rolledBack = true;
    needsStatic = neededStatic;
  };

  std::vector<Carried> carried;
  llvm::SmallVector<mlir::Value> inits;
  for (const std::string &name : names) {
    auto it = ctx.scope->names.find(name);
    if (it == ctx.scope->names.end() || it->second.kind != ValueKind::Tensor) {
      continue;
    }
    // Variables of a mapped call that a carried value may depend on become axes of it.
    View view = it->second.view;
    if (!view.body->free.empty()) {
      llvm::SmallVector<const Var *> free;
      for (const Var *v : view.body->free) {
        if (!llvm::is_contained(view.params, v)) {
          free.push_back(v);
        }
      }
      if (!free.empty()) {
        takeBack();
        return false;
      }
    }
    if (view.body->type.kind == TypeKind::Int && floatCarries.contains(name)) {
      view.body = terms.cast(view.body, floatType()); // `x = 0` before a loop that makes it a float
    }
    Carried c{name, {}, view.body->type};
    for (const Var *p : view.params) {
      c.axes.push_back(p->axis);
    }
    mlir::Value init = tensorOf(view, ctx.path.empty() ? name : ctx.path + "." + name, loop->range);
    if (!init) {
      return false;
    }
    inits.push_back(init);
    carried.push_back(std::move(c));
  }
  auto index = [&](const Term *term) { return emitScalar(term, loop->range); };
  mlir::Value lowerBound = index(terms.integer(0)), upperBound = index(count), step = index(terms.integer(1));
  if (!upperBound) {
    return false;
  }
  auto forOp = mlir::scf::ForOp::create(builder, loc, lowerBound, upperBound, step, inits);
  bool ok = true, mismatch = false;
  llvm::StringSet<> floated;
  {
    mlir::OpBuilder::InsertionGuard guard(builder);
    mlir::Block *body = forOp.getBody();
    if (!body->empty() && body->back().hasTrait<mlir::OpTrait::IsTerminator>()) {
      body->back().erase();
    }
    builder.setInsertionPointToEnd(body);
    for (size_t i = 0; i < carried.size(); ++i) {
      ctx.scope->names[carried[i].name] =
          tensorValue(viewOf(forOp.getRegionIterArg(static_cast<unsigned>(i)), carried[i].axes, carried[i].type,
                             carried[i].name, loop->range),
                      loop->range);
    }
    const Term *place = terms.captured(forOp.getInductionVar(), intType(), 0, count);
    bind(ctx, lower ? terms.binary(Op::Add, intType(), place, terms.integer(lower)) : place);
    Flow inner;
    ok = runBlock(loop->body, ctx, inner);
    if (inner.returned) {
      needsStatic = true;
      ok = false;
    }
    llvm::SmallVector<mlir::Value> yields;
    for (size_t i = 0; ok && i < carried.size(); ++i) {
      Value now = ctx.scope->names.lookup(carried[i].name);
      bool same = now.kind == ValueKind::Tensor && now.view.rank() == carried[i].axes.size();
      View view = now.view;
      Substitution with;
      for (size_t k = 0; same && k < view.rank(); ++k) {
        const Axis *a = view.params[k]->axis, *b = carried[i].axes[k];
        same = agree(a, b) || (!a->base && !b->base && provablyEqual(a->length, b->length));
        const Var *p = terms.newVar(view.params[k]->name, b);
        with[view.params[k]] = terms.variable(p);
        view.params[k] = p;
      }
      same &= llvm::all_of(now.view.body->free, [&](const Var *v) { return llvm::is_contained(now.view.params, v); });
      bool widens = same && carried[i].type.kind == TypeKind::Float && view.body->type.kind == TypeKind::Int;
      if (same && carried[i].type.kind == TypeKind::Int && view.body->type.isFloat() &&
          !floatCarries.contains(carried[i].name)) {
        floated.insert(carried[i].name);
      }
      if (!same || (!(view.body->type == carried[i].type) && !widens)) {
        mismatch = true;
        break;
      }
      view.body = terms.cast(terms.substitute(view.body, with), carried[i].type);
      mlir::Value tensor =
          tensorOf(view, ctx.path.empty() ? carried[i].name : ctx.path + "." + carried[i].name, loop->range);
      ok = tensor != nullptr;
      yields.push_back(tensor);
    }
    if (ok && !mismatch) {
      mlir::scf::YieldOp::create(builder, loc, yields);
    }
  }
  if (mismatch || (!ok && needsStatic)) {
    takeBack();
    if (!floated.empty()) {
      auto outer = floatCarries;
      for (const auto &entry : floated) {
        floatCarries.insert(entry.first());
      }
      bool again = runRolled(loop, count, lower, ctx, bind, rolledBack);
      floatCarries = outer;
      return again;
    }
    return false;
  }
  if (!ok || diags.numErrors() != errorCount) {
    return false;
  }
  ctx.scope->names = before;
  for (size_t i = 0; i < carried.size(); ++i) {
    ctx.scope->names[carried[i].name] = tensorValue(viewOf(forOp.getResult(static_cast<unsigned>(i)), carried[i].axes,
                                                           carried[i].type, carried[i].name, loop->range),
                                                    loop->range);
  }
  needsStatic = neededStatic;
  return true;
}

} // namespace heddle::sema
