#include "frontend/Sema/ActiveScan.h"
#include "frontend/Sema/Carried.h"

/// `scan t in T carry S[k in K] = 0 { ... }`: the body is run once, with the carries as block arguments of a
/// heddle.scan.
namespace heddle::sema {

/// Where a left side has the variable of the scan around, if it has.
std::optional<size_t> Elaborator::collectedPosition(llvm::ArrayRef<const Term *> places) {
  for (size_t i = 0; activeScan && i < places.size(); ++i) {
    if (places[i] == activeScan->place) {
      return i;
    }
  }
  return std::nullopt;
}

/// Notes what is assigned at the scan's place. Inside the scan the name is there at that place only.
std::optional<Value> Elaborator::collect(const syntax::AssignStmt *assign, const syntax::Target &target,
                                         const View &given, size_t position, const Context &ctx) {
  View fresh = given;
  std::string name(target.name.text);
  auto known = llvm::find_if(activeScan->collected, [&](const auto &c) { return c.name == name; });
  if (assign->op != syntax::AssignOp::Set) {
    if (known == activeScan->collected.end() || known->view.rank() != fresh.rank()) {
      error(target.name.range(), text("`{0}` is updated before it is defined", name));
      return std::nullopt;
    }
    View old = known->view;
    llvm::SmallVector<const Term *> args;
    for (const Var *p : fresh.params) {
      args.push_back(terms.variable(p));
    }
    old.body = applyView(old, args);
    old.params = fresh.params;
    Value value = updated(assign->op, old, fresh, terms.boolean(true), target.range);
    if (value.isError()) {
      return std::nullopt;
    }
    fresh = value.view;
  }
  fresh = materialise(fresh, ctx.path, target.range);
  if (known == activeScan->collected.end()) {
    activeScan->collected.push_back({name, fresh, position});
  } else {
    known->view = fresh;
  }
  View visible = fresh;
  visible.params.insert(visible.params.begin() + static_cast<long>(std::min(position, visible.params.size())),
                        terms.newVar("t", activeScan->axis));
  Value value = tensorValue(visible, target.range);
  value.collected = true;
  return value;
}

bool Elaborator::runScan(const syntax::ScanStmt *scan, Context &ctx) {
  if (scan->condition) {
    return runScanWhile(scan, ctx);
  }
  llvm::StringSet<> floats;
  size_t errors = diags.numErrors();
  for (size_t tries = 0; tries <= scan->carries.size(); ++tries) {
    bool again = false;
    if (runScanOnce(scan, ctx, floats, again) || !again) {
      return !again && diags.numErrors() == errors;
    }
  }
  return false;
}

bool Elaborator::runScanOnce(const syntax::ScanStmt *scan, Context &ctx, llvm::StringSet<> &floats, bool &again) {
  const Term *offset = nullptr;
  const Axis *axis = axisOfRange(scan->over, ctx, offset);
  if (!axis) {
    return false;
  }
  if (offset) {
    unsupported(scan->over.first->range, "a scan over a part of an axis");
    return false;
  }
  mlir::Location loc = locationOf(scan->range);
  llvm::StringMap<Value> before = ctx.scope->names;
  auto path = [&](const std::string &name) { return ctx.path.empty() ? name : ctx.path + "." + name; };

  // Variables of a mapped call around: every carry and collected value has them as leading axes.
  llvm::SmallVector<const Var *> mapped;
  for (const auto &entry : before) {
    if (entry.second.kind == ValueKind::Tensor) {
      for (const Var *v : entry.second.view.body->free) {
        if (!llvm::is_contained(entry.second.view.params, v) && !llvm::is_contained(mapped, v)) {
          mapped.push_back(v);
        }
      }
    }
  }
  llvm::sort(mapped, [](const Var *a, const Var *b) { return a->id < b->id; });
  auto close = [&](const View &view) {
    View closed;
    closed.params.append(mapped.begin(), mapped.end());
    closed.params.append(view.params.begin(), view.params.end());
    closed.body = view.body;
    return closed;
  };
  auto open = [&](const View &closed, size_t scanAxes) { // the mapped variables are those around again
    View view;
    llvm::SmallVector<const Term *> args;
    for (size_t i = 0; i < closed.params.size(); ++i) {
      if (i >= scanAxes && i < scanAxes + mapped.size()) {
        args.push_back(terms.variable(mapped[i - scanAxes]));
      } else {
        view.params.push_back(closed.params[i]);
        args.push_back(terms.variable(closed.params[i]));
      }
    }
    view.body = applyView(closed, args);
    return view;
  };

  std::vector<Carried> carried;
  llvm::SmallVector<mlir::Value> inits;
  for (const syntax::Carry &carry : scan->carries) {
    auto *assign = loader.astContext().make<syntax::AssignStmt>(carry.target.range);
    assign->targets.push_back(carry.target);
    assign->value = carry.value;
    if (!runAssign(assign, ctx)) {
      return false;
    }
    std::string name(carry.target.name.text);
    Value value = ctx.scope->names.lookup(name);
    std::optional<View> view = toTensor(value, carry.target.range);
    if (!view) {
      return false;
    }
    View closed = close(*view);
    if (closed.body->type.kind == TypeKind::Int && floats.contains(name)) {
      closed.body = terms.cast(closed.body, floatType());
    }
    Carried c{name, {}, closed.body->type};
    for (const Var *p : closed.params) {
      c.axes.push_back(p->axis);
    }
    mlir::Value init = tensorOf(closed, path(name), carry.target.range);
    if (!init) {
      return false;
    }
    inits.push_back(init);
    carried.push_back(std::move(c));
  }

  auto body = std::make_unique<mlir::Block>();
  mlir::Value place = body->addArgument(builder.getIndexType(), loc);
  for (size_t i = 0; i < carried.size(); ++i) {
    mlir::Value argument = body->addArgument(inits[i].getType(), loc);
    View view =
        open(viewOf(argument, carried[i].axes, carried[i].type, carried[i].name, scan->carries[i].target.range), 0);
    ctx.scope->names[carried[i].name] = tensorValue(view, scan->carries[i].target.range);
  }
  auto forget = forgetCounted();
  ActiveScan active;
  active.axis = axis;
  active.place = terms.captured(place, intType(), 0, axis->root()->length);
  active.outer = activeScan;
  Value variable = scalarValue(active.place, scan->variable.range());
  variable.loopVariable = true;
  ctx.scope->names[llvm::StringRef(scan->variable.text)] = variable;
  const Term *member = membership(axis, active.place);

  llvm::SmallVector<mlir::Value> yields;
  llvm::SmallVector<mlir::Type> types;
  std::vector<llvm::SmallVector<const Axis *, 4>> collectedAxes;
  std::vector<ElemType> collectedTypes;
  bool ok = true;
  {
    mlir::OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToEnd(body.get());
    activeScan = &active;
    loopPlaces.push_back(active.place);
    Flow flow;
    ok = runBlock(scan->body, ctx, flow);
    loopPlaces.pop_back();
    if (flow.returned) {
      error(scan->range, "`return` inside a scan");
      ok = false;
    }
    activeScan = active.outer;
    for (size_t i = 0; ok && i < carried.size(); ++i) {
      Value now = ctx.scope->names.lookup(carried[i].name);
      if (now.kind != ValueKind::Tensor || now.view.rank() + mapped.size() != carried[i].axes.size()) {
        error(scan->carries[i].target.range, text("the carry `{0}` changes its axes", carried[i].name));
        ok = false;
        break;
      }
      View closed = close(now.view);
      Substitution with;
      for (size_t k = 0; k < closed.params.size(); ++k) {
        const Axis *a = closed.params[k]->axis, *b = carried[i].axes[k];
        if (!agree(a, b) && (a->base || b->base || !provablyEqual(a->length, b->length))) {
          error(scan->carries[i].target.range,
                text("the carry `{0}` has the axis {1} and is given {2}", carried[i].name, b->name, a->name));
          ok = false;
        }
        const Var *own = terms.newVar(closed.params[k]->name, b);
        with[closed.params[k]] = terms.variable(own);
        closed.params[k] = own;
      }
      const Term *next = terms.substitute(closed.body, with);
      if (ok && carried[i].type.kind == TypeKind::Int && next->type.isFloat() &&
          floats.insert(carried[i].name).second) {
        again = true;
        ok = false;
        break;
      }
      if (ok && !(next->type == carried[i].type)) {
        next = convert(next, carried[i].type, scan->carries[i].target.range);
        ok = next != nullptr;
      }
      if (ok && !member->isTrue()) { // places that are no members leave the carries alone
        View old = viewOf(body->getArgument(static_cast<unsigned>(i + 1)), carried[i].axes, carried[i].type,
                          carried[i].name, scan->range);
        llvm::SmallVector<const Term *> args;
        for (const Var *p : closed.params) {
          args.push_back(terms.variable(p));
        }
        next = terms.select(terms.substitute(member, with), next, applyView(old, args));
      }
      closed.body = next;
      mlir::Value tensor = ok ? tensorOf(closed, path(carried[i].name), scan->range) : nullptr;
      ok &= tensor != nullptr;
      yields.push_back(tensor);
      if (tensor) {
        types.push_back(tensor.getType());
      }
    }
    for (size_t i = 0; ok && i < active.collected.size(); ++i) {
      View closed = close(active.collected[i].view);
      mlir::Value tensor = tensorOf(closed, path(active.collected[i].name), scan->range);
      llvm::SmallVector<const Axis *, 4> axesOf = {axis};
      for (const Var *p : closed.params) {
        axesOf.push_back(p->axis);
      }
      mlir::Type type = tensor ? tensorType(axesOf, closed.body->type, scan->range) : mlir::Type();
      ok = type != nullptr;
      yields.push_back(tensor);
      types.push_back(type);
      collectedAxes.push_back(axesOf);
      collectedTypes.push_back(closed.body->type);
    }
    if (ok) {
      builder.setInsertionPointToEnd(body.get());
      YieldOp::create(builder, loc, yields);
    }
  }
  ctx.scope->names = before;
  if (!ok) {
    body->dropAllDefinedValueUses();
    body->clear();
    return false;
  }
  auto op = ScanOp::create(builder, loc, mlir::TypeRange(types), symbolOf(axis),
                           scan->reverse ? builder.getUnitAttr() : mlir::UnitAttr(), mlir::ValueRange(inits),
                           mlir::FlatSymbolRefAttr());
  op.getBody().push_back(body.release());
  for (size_t i = 0; i < carried.size(); ++i) {
    View view = open(viewOf(op->getResult(static_cast<unsigned>(i)), carried[i].axes, carried[i].type, carried[i].name,
                            scan->carries[i].target.range),
                     0);
    ctx.scope->names[carried[i].name] = tensorValue(view, scan->carries[i].target.range);
  }
  for (size_t i = 0; i < active.collected.size(); ++i) {
    const auto &c = active.collected[i];
    View view = open(viewOf(op->getResult(static_cast<unsigned>(carried.size() + i)), collectedAxes[i],
                            collectedTypes[i], c.name, scan->range),
                     1);
    // The scan's axis goes where the left side had it.
    const Var *lead = view.params.front();
    view.params.erase(view.params.begin());
    view.params.insert(view.params.begin() + static_cast<long>(std::min(c.position, view.params.size())), lead);
    ctx.scope->names[c.name] = tensorValue(view, scan->range);
  }
  return true;
}

} // namespace heddle::sema
