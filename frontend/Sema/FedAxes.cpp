//===- FedAxes.cpp - axes of what a scan reads before it collects it ------===//
#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

using syntax::ExprKind;
using syntax::StmtKind;

/// Calls that a statement makes with `name` as an argument, with the argument's place.
static void findCalls(const syntax::Expr *expr, llvm::StringRef name,
                      llvm::SmallVectorImpl<std::pair<const syntax::CallExpr *, size_t>> &calls) {
  if (!expr) {
    return;
  }
  switch (expr->kind) {
  case ExprKind::Paren:
    return findCalls(expr->as<syntax::ParenExpr>()->inner, name, calls);
  case ExprKind::Negate:
  case ExprKind::Not:
    return findCalls(expr->as<syntax::UnaryExpr>()->operand, name, calls);
  case ExprKind::Binary:
    findCalls(expr->as<syntax::BinaryExpr>()->lhs, name, calls);
    return findCalls(expr->as<syntax::BinaryExpr>()->rhs, name, calls);
  case ExprKind::Index:
    return findCalls(expr->as<syntax::IndexExpr>()->base, name, calls);
  case ExprKind::Call: {
    const auto *call = expr->as<syntax::CallExpr>();
    for (auto [place, arg] : llvm::enumerate(call->args)) {
      bool isName =
          arg.value->kind == ExprKind::Name && name == llvm::StringRef(arg.value->as<syntax::NameExpr>()->name.text);
      if (isName && arg.name.empty()) {
        calls.push_back({call, place});
      }
      findCalls(arg.value, name, calls);
    }
    return;
  }
  default:
    return;
  }
}

/// The axes behind the scan's of a tensor that the scan collects, for a body that reads it: those that its left side
/// annotates, or those of a signature that takes it as an argument. Nothing if they are not known.
std::optional<std::vector<const Axis *>> Elaborator::fedAxes(const syntax::ScanStmt *scan, const syntax::Target &target,
                                                             const Context &ctx) {
  std::vector<const Axis *> axesOf;
  bool annotated = true;
  for (const Expr *index : target.indices) {
    if (index->kind == ExprKind::Annotated) {
      const Term *offset = nullptr;
      const Axis *axis = axisOfRange(index->as<syntax::AnnotatedExpr>()->variable.range, ctx, offset);
      annotated &= axis && !offset;
      axesOf.push_back(axis);
    } else {
      annotated &= index->kind == ExprKind::Name && index->as<syntax::NameExpr>()->name.text == scan->variable.text;
    }
  }
  if (annotated) {
    return axesOf;
  }
  llvm::SmallVector<std::pair<const syntax::CallExpr *, size_t>> calls;
  for (const syntax::Stmt *stmt : scan->body) {
    if (stmt->kind == StmtKind::Assign) {
      findCalls(stmt->as<syntax::AssignStmt>()->value, target.name.text, calls);
    }
  }
  for (auto [call, place] : calls) {
    Value callee = eval(call->callee, ctx);
    Scope *scope = callee.scope;
    if (callee.kind == ValueKind::Instance) {
      scope = &callee.instance->scope;
      auto pending = callee.instance->pending.find("");
      callee = pending == callee.instance->pending.end() ? Value() : resolve(*callee.instance, "", pending->second);
    }
    if (callee.kind != ValueKind::Function || !callee.function || place >= callee.function->formals.size()) {
      continue;
    }
    const std::vector<syntax::Size> &shape = callee.function->formals[place].sig.shape;
    if (shape.size() != target.indices.size()) {
      continue;
    }
    axesOf.clear();
    bool known = true;
    for (auto [size, index] : llvm::zip(shape, target.indices)) {
      bool isScan = index->kind == ExprKind::Name && index->as<syntax::NameExpr>()->name.text == scan->variable.text;
      if (isScan) {
        continue;
      }
      bool isDeclared =
          size.kind == syntax::Size::Kind::Axis &&
          (size.axis->kind != ExprKind::Name || !lookup(scope, size.axis->as<syntax::NameExpr>()->name.text).isError());
      const Axis *axis = isDeclared ? axisOfSize(size.axis, scope) : nullptr;
      known &= axis != nullptr;
      axesOf.push_back(axis);
    }
    if (known) {
      return axesOf;
    }
  }
  return std::nullopt;
}

} // namespace heddle::sema
