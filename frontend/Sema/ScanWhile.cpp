//===- ScanWhile.cpp - scans that end by a condition ----------------------===//
//
// `scan t in N while c { ... }` becomes an scf.while over the carries and over what is collected, in tensors as long
// as N may become. Inside the body a collected tensor has the rows that were collected before and the one to come, so
// that a scan may feed itself. Where `axis N <= bound` has no length of its own, the rounds that were run are it.
//
//===----------------------------------------------------------------------===//
#include "frontend/Sema/ActiveScan.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace heddle::sema {

using syntax::ExprKind;
using syntax::StmtKind;

/// What such a scan passes from round to round.
struct Elaborator::WhileScan {
  struct Passed {
    std::string name;
    llvm::SmallVector<const Axis *, 4> axes; // of what is collected: those behind the scan's own
    ElemType type;
    std::optional<size_t> position; // of the scan's axis in what is collected; nothing for a carry
    bool isFed = false;             // read by the body before it is collected
  };
  const Axis *whole = nullptr; // as long as the scan may run
  std::vector<Passed> passed;
  llvm::SmallVector<mlir::Value> inits; // of the round's number and of `passed`
  std::unique_ptr<mlir::Block> test = std::make_unique<mlir::Block>(), body = std::make_unique<mlir::Block>();

  mlir::Value add(Passed value, mlir::Value init, mlir::Location loc) {
    passed.push_back(std::move(value));
    inits.push_back(init);
    test->addArgument(init.getType(), loc);
    return body->addArgument(init.getType(), loc);
  }
  ~WhileScan() {
    for (mlir::Block *block : {test.get(), body.get()}) {
      if (block) {
        block->dropAllDefinedValueUses();
        block->clear();
      }
    }
  }
};

bool Elaborator::runScanWhile(const syntax::ScanStmt *scan, Context &ctx) {
  mlir::Location loc = locationOf(scan->range);
  llvm::StringRef variable = scan->variable.text;
  const Term *offset = nullptr;
  const Axis *axis = axisOfRange(scan->over, ctx, offset);
  if (!axis) {
    return false;
  }
  if (offset || axis->base || scan->reverse) {
    unsupported(scan->range, scan->reverse ? "`scan ... reverse while`" : "`scan ... while` over a part of an axis");
    return false;
  }
  bool isOpen = false; // the axis gets its length here
  for (const Scope *s = ctx.scope; s && axis->length->op == Op::Length && axis->length->axis == axis; s = s->parent) {
    isOpen |= s->made.contains(axis) && !axis->counts;
  }
  if (isOpen && !axis->bound) {
    error(scan->over.first->range, text("nothing bounds the axis {0} that this scan runs over", axis->name))
        .note(axis->declared, text("{0} is declared", axis->name))
        .help(text("declare it with the bound that memory is planned by: `axis {0} <= 4096`", axis->name));
    return false;
  }
  auto forget = forgetCounted();
  llvm::StringMap<Value> before = ctx.scope->names;
  for (const auto &entry : before) {
    const Value &value = entry.second;
    if (value.kind == ValueKind::Tensor &&
        llvm::any_of(value.view.body->free, [&](const Var *v) { return !llvm::is_contained(value.view.params, v); })) {
      unsupported(scan->condition->range, "`while` in a mapped call");
      return false;
    }
  }
  auto path = [&](llvm::StringRef name) { return ctx.path.empty() ? name.str() : ctx.path + "." + name.str(); };
  WhileScan state;
  state.whole = isOpen ? anonymousAxis(axis->bound) : axis;
  mlir::Value zero = emitScalar(terms.integer(0), scan->range), one = emitScalar(terms.integer(1), scan->range);
  mlir::Value limit = emitScalar(state.whole->length, scan->range);
  if (!zero || !limit) {
    return false;
  }
  state.inits.push_back(zero);
  state.test->addArgument(zero.getType(), loc);
  mlir::Value round = state.body->addArgument(zero.getType(), loc);

  // Carries, and zeros for what the body reads of what it collects.
  for (const syntax::Carry &carry : scan->carries) {
    auto *assign = loader.astContext().make<syntax::AssignStmt>(carry.target.range);
    assign->targets.push_back(carry.target);
    assign->value = carry.value;
    if (!runAssign(assign, ctx)) {
      return false;
    }
    std::optional<View> view = toTensor(ctx.scope->names.lookup(carry.target.name.text), carry.target.range);
    if (!view) {
      return false;
    }
    if (view->body->type.kind == TypeKind::Int && view->body->isConst()) {
      view->body = terms.cast(view->body, floatType()); // a literal before the loop
    }
    WhileScan::Passed value{std::string(carry.target.name.text), {}, view->body->type, std::nullopt};
    for (const Var *p : view->params) {
      value.axes.push_back(p->axis);
    }
    mlir::Value init = tensorOf(*view, path(value.name), carry.target.range);
    if (!init) {
      return false;
    }
    state.add(std::move(value), init, loc);
  }
  auto emptyBuffer = [&](const WhileScan::Passed &value) {
    View zeros;
    zeros.params.push_back(terms.newVar(variable.str(), state.whole));
    for (const Axis *own : value.axes) {
      zeros.params.push_back(terms.newVar("i", own));
    }
    zeros.body = terms.cast(terms.integer(0), value.type);
    return tensorOf(zeros, path(value.name), scan->range);
  };
  for (const syntax::Stmt *stmt : scan->body) {
    const auto *assign = stmt->kind == StmtKind::Assign ? stmt->as<syntax::AssignStmt>() : nullptr;
    for (const syntax::Target &target : assign ? assign->targets : std::vector<syntax::Target>()) {
      auto isScan = [&](const Expr *index) {
        return index->kind == ExprKind::Name && index->as<syntax::NameExpr>()->name.text == scan->variable.text;
      };
      auto at = llvm::find_if(target.indices, isScan);
      bool isKnown = llvm::any_of(state.passed, [&](const auto &p) { return p.name == target.name.text; });
      if (at == target.indices.end() || isKnown || assign->op != syntax::AssignOp::Set) {
        continue;
      }
      std::optional<std::vector<const Axis *>> behind = fedAxes(scan, target, ctx);
      std::optional<ElemType> type = target.type.given() ? evalType(target.type, ctx.scope) : floatType();
      if (!behind || !type) {
        continue; // not read before it is collected, or an unknown name there
      }
      WhileScan::Passed value{
          std::string(target.name.text), {}, *type, static_cast<size_t>(at - target.indices.begin()), true};
      value.axes.assign(behind->begin(), behind->end());
      mlir::Value init = emptyBuffer(value);
      if (!init) {
        return false;
      }
      state.add(std::move(value), init, loc);
    }
  }
  auto viewAt = [&](mlir::Value tensor, const WhileScan::Passed &value, const Axis *rows) {
    llvm::SmallVector<const Axis *, 4> axesOf;
    if (value.position) {
      axesOf.push_back(state.whole);
    }
    axesOf.append(value.axes.begin(), value.axes.end());
    View view = viewOf(tensor, axesOf, value.type, value.name, scan->range);
    if (value.position && rows) { // fewer rows, and the scan's axis where the left side has it
      const Var *row = terms.newVar(variable.str(), rows);
      Substitution with;
      const Term *place = terms.variable(row);
      if (rows->counts) {
        Substitution here;
        here[rows->placeOf] = place;
        place = terms.cast(terms.substitute(rows->places, here), intType());
      }
      with[view.params.front()] = place;
      view.body = terms.substitute(view.body, with);
      view.params.erase(view.params.begin());
      view.params.insert(view.params.begin() + static_cast<long>(std::min(*value.position, view.params.size())), row);
    }
    return view;
  };
  auto bindCarries = [&](mlir::ValueRange values) {
    for (auto [value, tensor] : llvm::zip(state.passed, values)) {
      if (!value.position) {
        ctx.scope->names[value.name] = tensorValue(viewAt(tensor, value, nullptr), scan->range);
      }
    }
  };
  auto bindPlace = [&](mlir::Value number) {
    const Term *place = terms.captured(number, intType(), 0, state.whole->length);
    Value value = scalarValue(place, scan->variable.range());
    value.loopVariable = true;
    ctx.scope->names[variable] = value;
    return place;
  };

  // The body: one more row of everything that is collected.
  ActiveScan active;
  active.axis = axis;
  active.outer = activeScan;
  size_t knownRequirements = requirements.size();
  llvm::SmallVector<mlir::Value> yields;
  bool ok = true;
  {
    mlir::OpBuilder::InsertPoint outer = builder.saveInsertionPoint();
    mlir::OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToEnd(state.body.get());
    bindCarries(state.body->getArguments().drop_front());
    active.place = bindPlace(round);
    // Rows before this one, and this one.
    const Var *row = terms.newVar(variable.str(), state.whole);
    Axis &rows = axes.emplace_back();
    rows.name = axis->name + ".sofar";
    rows.declared = axis->declared;
    rows.time = axis->time;
    const Axis *sofar = restrict(state.whole, row, terms.binary(Op::Le, boolType(), terms.variable(row), active.place));
    bool isFed = llvm::any_of(state.passed, [](const auto &value) { return value.isFed; });
    ok = !isFed || countMembers(rows, sofar, scan->range);
    if (isFed && ok) {
      requirements.push_back(terms.binary(Op::Lt, boolType(), active.place, rows.length));
      for (auto [at, value] : llvm::enumerate(state.passed)) {
        if (value.isFed) {
          View view = viewAt(state.body->getArgument(static_cast<unsigned>(at + 1)), value, &rows);
          ctx.scope->names[value.name] = tensorValue(view, scan->range);
        }
      }
    }
    activeScan = &active;
    Flow flow;
    loopPlaces.push_back(active.place);
    ok = ok && runBlock(scan->body, ctx, flow);
    loopPlaces.pop_back();
    activeScan = active.outer;
    if (flow.returned) {
      error(scan->range, "`return` inside a scan");
      ok = false;
    }
    if (ok) {
      yields.push_back(mlir::arith::AddIOp::create(builder, loc, round, one));
    }
    auto next = [&](View view, const WhileScan::Passed &value, llvm::ArrayRef<const Axis *> wanted) -> mlir::Value {
      bool same = view.rank() == wanted.size();
      Substitution with;
      for (size_t k = 0; same && k < view.rank(); ++k) {
        const Axis *a = view.params[k]->axis, *b = wanted[k];
        same = agree(a, b) || (!a->base && !b->base && provablyEqual(a->length, b->length));
        const Var *own = terms.newVar(view.params[k]->name, b);
        with[view.params[k]] = terms.variable(own);
        view.params[k] = own;
      }
      if (!same) {
        error(scan->range, text("`{0}` changes its axes in a round of this scan", value.name));
        return {};
      }
      view.body = convert(terms.substitute(view.body, with), value.type, scan->range);
      return view.body ? tensorOf(view, path(value.name), scan->range) : mlir::Value();
    };
    for (auto &collected : active.collected) {
      bool isKnown = llvm::any_of(state.passed, [&](const auto &p) { return p.name == collected.name && p.position; });
      if (ok && !isKnown) {
        WhileScan::Passed value{collected.name, {}, collected.view.body->type, collected.position};
        for (const Var *p : collected.view.params) {
          value.axes.push_back(p->axis);
        }
        mlir::OpBuilder::InsertionGuard outside(builder);
        builder.restoreInsertionPoint(outer);
        mlir::Value init = emptyBuffer(value);
        ok = init != nullptr;
        if (ok) {
          state.add(std::move(value), init, loc);
        }
      }
    }
    for (size_t i = 0; ok && i < state.passed.size(); ++i) {
      const WhileScan::Passed &value = state.passed[i];
      mlir::Value now;
      if (!value.position) {
        Value carried = ctx.scope->names.lookup(value.name);
        now = carried.kind == ValueKind::Tensor ? next(carried.view, value, value.axes) : mlir::Value();
      } else if (auto it = llvm::find_if(active.collected, [&](const auto &c) { return c.name == value.name; });
                 it != active.collected.end()) {
        // Row t is what was collected, the others stay.
        View old = viewAt(state.body->getArgument(static_cast<unsigned>(i + 1)), value, nullptr);
        View fresh = it->view;
        if (fresh.rank() + 1 == old.rank()) {
          llvm::SmallVector<const Axis *, 4> wanted = {state.whole};
          wanted.append(value.axes.begin(), value.axes.end());
          llvm::SmallVector<const Term *, 4> at;
          for (const Var *p : llvm::ArrayRef(old.params).drop_front()) {
            at.push_back(terms.variable(p));
          }
          const Term *here = terms.binary(Op::Eq, boolType(), terms.variable(old.params.front()), active.place);
          const Term *element = convert(applyView(fresh, at), value.type, scan->range);
          if (element) {
            old.body = terms.select(here, element, old.body);
            now = next(old, value, wanted);
          }
        } else {
          error(scan->range, text("`{0}` changes its axes in a round of this scan", value.name));
        }
      } else {
        now = state.body->getArgument(static_cast<unsigned>(i + 1));
      }
      ok = now != nullptr;
      yields.push_back(now);
    }
    if (ok) {
      mlir::scf::YieldOp::create(builder, loc, yields);
      // The test: the condition on the carries, and room for a row.
      builder.setInsertionPointToEnd(state.test.get());
      ctx.scope->names = before;
      bindCarries(state.test->getArguments().drop_front());
      bindPlace(state.test->getArgument(0));
      const Term *condition = evalCondition(scan->condition, ctx);
      if (condition && !condition->free.empty()) {
        error(scan->condition->range, "the condition of a scan is one for each round, not one for each element");
        condition = nullptr;
      }
      mlir::Value holds = condition ? emitScalar(condition, scan->condition->range) : mlir::Value();
      ok = holds != nullptr;
      if (ok) {
        mlir::Value more = mlir::arith::CmpIOp::create(builder, loc, mlir::arith::CmpIPredicate::slt,
                                                       state.test->getArgument(0), limit);
        holds = mlir::arith::AndIOp::create(builder, loc, more, holds);
        mlir::scf::ConditionOp::create(builder, loc, holds, state.test->getArguments());
      }
    }
  }
  requirements.resize(knownRequirements);
  ctx.scope->names = before;
  if (!ok) {
    return false;
  }
  llvm::SmallVector<mlir::Type> types;
  for (mlir::Value init : state.inits) {
    types.push_back(init.getType());
  }
  auto loop = mlir::scf::WhileOp::create(builder, loc, types, state.inits);
  loop.getBefore().push_back(state.test.release());
  loop.getAfter().push_back(state.body.release());
  if (isOpen) {
    const Term *rounds = terms.captured(loop.getResult(0), intType(), 0, nullptr);
    const Var *row = terms.newVar(variable.str(), state.whole);
    const Axis *run = restrict(state.whole, row, terms.binary(Op::Lt, boolType(), terms.variable(row), rounds));
    if (!countMembers(*const_cast<Axis *>(axis), run, scan->range)) {
      return false;
    }
  }
  bindCarries(loop.getResults().drop_front());
  for (auto [value, tensor] : llvm::zip(state.passed, loop.getResults().drop_front())) {
    if (value.position) {
      ctx.scope->names[value.name] = tensorValue(viewAt(tensor, value, axis), scan->range);
    }
  }
  return true;
}

} // namespace heddle::sema
