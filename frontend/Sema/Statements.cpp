#include "frontend/Sema/Carried.h"
#include "frontend/Sema/Elaborator.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

namespace heddle::sema {

using syntax::StmtKind;

bool Elaborator::runBlock(const syntax::Block &block, Context &ctx, Flow &flow) {
  bool ok = true;
  for (const syntax::Stmt *stmt : block) {
    // Statements after a wrong one are still looked at where they do not need it; its names are errors, silently.
    ok &= runStmt(stmt, ctx, flow);
    if (flow.returned) {
      break;
    }
  }
  return ok;
}

bool Elaborator::runStmt(const syntax::Stmt *stmt, Context &ctx, Flow &flow) {
  auto cache = std::exchange(callCache, llvm::DenseMap<const Expr *, Value>());
  auto restore = llvm::scope_exit([&] { callCache = std::move(cache); });
  switch (stmt->kind) {
  case StmtKind::Axes:
    for (const syntax::AxisDecl &decl : stmt->as<syntax::AxesStmt>()->axes) {
      const Axis *axis = makeAxis(decl, ctx.scope, ctx);
      ctx.scope->names[llvm::StringRef(decl.name.text)] = axis ? axisValue(axis) : Value();
      if (!axis) {
        return false;
      }
      ctx.scope->made.insert(axis);
    }
    return true;
  case StmtKind::Require:
    return runRequire(stmt->as<syntax::RequireStmt>(), ctx);
  case StmtKind::Assign:
    return runAssign(stmt->as<syntax::AssignStmt>(), ctx);
  case StmtKind::Scan:
    return runScan(stmt->as<syntax::ScanStmt>(), ctx);
  case StmtKind::For:
    return runFor(stmt->as<syntax::ForStmt>(), ctx, flow);
  case StmtKind::If:
    return runIf(stmt->as<syntax::IfStmt>(), ctx, flow);
  case StmtKind::Return:
    break;
  }
  const auto *result = stmt->as<syntax::ReturnStmt>();
  flow.returned = true;
  if (result->assign) {
    return runAssign(result->assign, ctx, &flow.result);
  }
  std::vector<Value> values;
  for (const Expr *expr : result->values) {
    values.push_back(eval(expr, ctx));
    if (values.back().isError()) {
      return false;
    }
  }
  flow.result = values.size() == 1 ? values[0] : listValue(std::move(values), ValueKind::Tuple);
  return true;
}

bool Elaborator::runRequire(const syntax::RequireStmt *require, const Context &ctx) {
  const Term *condition = evalCondition(require->condition, ctx);
  if (!condition) {
    return false;
  }
  llvm::StringRef written = diags.sourceManager().slice(require->condition->range);
  if (condition->isFalse()) {
    error(require->condition->range, text("`{0}` is required and does not hold", written));
    return false;
  }
  if (condition->isTrue()) {
    return true;
  }
  if (entryBlock) {
    this->require(condition, require);
  } else {
    moduleRequirements.push_back({condition, require});
  }
  return true;
}

void Elaborator::require(const Term *condition, const syntax::RequireStmt *stmt) {
  requirements.push_back(condition);
  if (!condition->free.empty()) {
    return;
  }
  if (mlir::Value value = emitScalar(condition, stmt->range)) {
    llvm::StringRef written = diags.sourceManager().slice(stmt->condition->range);
    CheckOp::create(builder, locationOf(stmt->range), value, builder.getStringAttr(text("{0} is required", written)));
  }
}

/// Names that a block may assign, in order of first assignment.
void Elaborator::assignedNames(const syntax::Block &block, std::vector<std::string> &names) {
  auto add = [&](const syntax::Name &name) {
    if (!llvm::is_contained(names, name.text)) {
      names.push_back(std::string(name.text));
    }
  };
  for (const syntax::Stmt *stmt : block) {
    switch (stmt->kind) {
    case StmtKind::Assign:
      for (const syntax::Target &target : stmt->as<syntax::AssignStmt>()->targets) {
        if (!target.skip) {
          add(target.name);
        }
      }
      break;
    case StmtKind::For:
      assignedNames(stmt->as<syntax::ForStmt>()->body, names);
      break;
    case StmtKind::If:
      assignedNames(stmt->as<syntax::IfStmt>()->then, names);
      assignedNames(stmt->as<syntax::IfStmt>()->otherwise, names);
      break;
    case StmtKind::Scan: {
      for (const syntax::Carry &carry : stmt->as<syntax::ScanStmt>()->carries) {
        add(carry.target.name);
      }
      assignedNames(stmt->as<syntax::ScanStmt>()->body, names);
      break;
    }
    default:
      break;
    }
  }
}

bool Elaborator::runIf(const syntax::IfStmt *branch, Context &ctx, Flow &flow) {
  const Term *condition = evalCondition(branch->condition, ctx);
  if (!condition) {
    return false;
  }
  if (condition->op == Op::BoolConst) {
    return runBlock(condition->integer ? branch->then : branch->otherwise, ctx, flow);
  }
  if (loopRun) {
    if (std::optional<bool> holds = decideInRun(condition)) {
      return runBlock(*holds ? branch->then : branch->otherwise, ctx, flow);
    }
    if (loopRun->cut) {
      return false;
    }
  }
  if (!condition->free.empty()) {
    error(branch->condition->range, "an `if` chooses once, and this condition differs between elements")
        .help("per element: `a where c else b`, or a sub-axis");
    return false;
  }
  mlir::Value test = emitScalar(condition, branch->condition->range);
  if (!test) {
    return false;
  }
  mlir::Location loc = locationOf(branch->range);
  auto outline = mlir::scf::IfOp::create(builder, loc, mlir::TypeRange(), test, /*withElseRegion=*/true);
  std::vector<std::string> names;
  assignedNames(branch->then, names);
  assignedNames(branch->otherwise, names);
  llvm::StringMap<Value> before = ctx.scope->names, after[2];
  bool ok = true;
  for (int side = 0; side < 2; ++side) {
    mlir::OpBuilder::InsertionGuard guard(builder);
    auto forget = forgetCounted();
    builder.setInsertionPointToStart(side ? outline.elseBlock() : outline.thenBlock());
    ctx.scope->names = before;
    Flow inner;
    requirements.push_back(side ? terms.logicalNot(condition) : condition); // known on this side
    ok &= runBlock(side ? branch->otherwise : branch->then, ctx, inner);
    requirements.pop_back();
    if (inner.returned) {
      unsupported(branch->range, "`return` under a condition that is known only at run time");
      ok = false;
    }
    after[side] = ctx.scope->names;
  }
  ctx.scope->names = before;
  if (!ok) {
    outline.erase();
    return false;
  }
  std::vector<Carried> results;
  llvm::SmallVector<mlir::Value> yields[2];
  for (const std::string &name : names) {
    Value a = after[0].lookup(name), b = after[1].lookup(name);
    if (a.kind != ValueKind::Tensor || b.kind != ValueKind::Tensor) {
      if (!before.count(name) && (a.isError() || b.isError())) {
        needsStatic = true; // if a loop variable decides, its rounds are written out
        error(branch->range, text("`{0}` is assigned on one side of this `if` only", name))
            .help("assign it on both, or before");
        outline.erase();
        return false;
      }
      continue;
    }
    bool same = a.view.rank() == b.view.rank();
    for (size_t i = 0; same && i < a.view.rank(); ++i) {
      same = agree(a.view.params[i]->axis, b.view.params[i]->axis);
    }
    const Term *x = a.view.body, *y = b.view.body;
    if (!same || !unify(x, y, branch->range)) {
      needsStatic = true;
      error(branch->range, text("the sides of this `if` give `{0}` different axes: {1} and {2}", name,
                                axisNames(a.view), axisNames(b.view)));
      outline.erase();
      return false;
    }
    a.view.body = x;
    b.view.body = y;
    Carried result{name, {}, x->type};
    for (const Var *p : a.view.params) {
      result.axes.push_back(p->axis);
    }
    for (int side = 0; side < 2; ++side) {
      mlir::OpBuilder::InsertionGuard guard(builder);
      mlir::Block *block = side ? outline.elseBlock() : outline.thenBlock();
      builder.setInsertionPoint(block->getTerminator());
      View view = side ? b.view : a.view;
      for (size_t i = 0; i < view.rank(); ++i) { // the same axes on both sides
        Substitution with;
        const Var *p = terms.newVar(view.params[i]->name, result.axes[i]);
        with[view.params[i]] = terms.variable(p);
        view.body = terms.substitute(view.body, with);
        view.params[i] = p;
      }
      mlir::Value tensor = tensorOf(view, ctx.path.empty() ? name : ctx.path + "." + name, branch->range);
      if (!tensor) {
        outline.erase();
        return false;
      }
      yields[side].push_back(tensor);
    }
    results.push_back(std::move(result));
  }
  llvm::SmallVector<mlir::Type> types;
  for (mlir::Value v : yields[0]) {
    types.push_back(v.getType());
  }
  auto chosen = mlir::scf::IfOp::create(builder, loc, types, test, /*withElseRegion=*/true);
  for (int side = 0; side < 2; ++side) {
    mlir::Block *from = side ? outline.elseBlock() : outline.thenBlock();
    mlir::Block *to = side ? chosen.elseBlock() : chosen.thenBlock();
    if (!to->empty()) {
      to->clear();
    }
    from->getTerminator()->erase();
    to->getOperations().splice(to->end(), from->getOperations());
    mlir::OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToEnd(to);
    mlir::scf::YieldOp::create(builder, loc, yields[side]);
  }
  outline.erase();
  for (size_t i = 0; i < results.size(); ++i) {
    ctx.scope->names[results[i].name] = tensorValue(viewOf(chosen.getResult(static_cast<unsigned>(i)), results[i].axes,
                                                           results[i].type, results[i].name, branch->range),
                                                    branch->range);
  }
  return true;
}

} // namespace heddle::sema
