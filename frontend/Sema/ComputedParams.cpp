//===- ComputedParams.cpp - params made of what is stored in their place --===//
#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

/// A param of which the checkpoint stores something else: `"norm.weight" w[D] : w[d] - 1`. The stored tensor has its
/// own axes; the value is at the param's indices, which are named like its axes in lower case.
Value Elaborator::computedParam(Instance &instance, const syntax::ParamDecl &param) {
  std::vector<const syntax::Stored *> stored = {&storedOf(param.binding)};
  for (const auto &alternative : param.binding.alternatives) {
    if (!alternative.value) {
      stored.push_back(&alternative.stored);
    }
  }
  const syntax::Stored *chosen = stored.front();
  for (const syntax::Stored *candidate : llvm::reverse(stored)) {
    for (const std::string &name : storedNames(instance, candidate->name, &instance.scope)) {
      if (input.checkpoint && input.checkpoint->lookup(name)) {
        chosen = candidate;
      }
    }
  }
  syntax::ParamDecl &raw = rawParams.emplace_back();
  raw.name = param.name;
  raw.hasDims = true;
  raw.dims = chosen->value ? chosen->dims : param.dims;
  raw.type = param.type;
  raw.range = param.range;
  raw.binding.given = true;
  raw.binding.first.name = chosen->name;
  Value tensor = paramValue(instance, raw, nullptr, 0);
  if (tensor.isError() || !chosen->value) {
    return tensor;
  }
  Scope &scope = scopes.emplace_back();
  scope.parent = &instance.scope;
  scope.names[llvm::StringRef(chosen->variable.text)] = tensor;
  IndexScope indices;
  View view;
  for (const Expr *dim : param.dims) {
    const Axis *axis = dimAxis(dim, &instance.scope, [] { return std::string(); }, 0);
    if (!axis) {
      return {};
    }
    std::string variable =
        dim->kind == syntax::ExprKind::Annotated ? std::string(dim->as<syntax::AnnotatedExpr>()->variable.name.text)
        : dim->kind == syntax::ExprKind::Name    ? llvm::StringRef(dim->as<syntax::NameExpr>()->name.text).lower()
                                                 : std::string();
    view.params.push_back(terms.newVar(variable.empty() ? "i" : variable, axis));
    if (!variable.empty()) {
      indices.variables[variable] = terms.variable(view.params.back());
    }
  }
  Context ctx;
  ctx.scope = &scope;
  ctx.indices = &indices;
  ctx.instance = &instance;
  ctx.path = (instance.stackPath.empty() ? "" : instance.stackPath + ".") + std::string(param.name.text);
  view.body = evalScalar(chosen->value, ctx);
  if (!view.body) {
    return {};
  }
  ElemType type = floatType();
  if (param.type.given()) {
    std::optional<ElemType> given = evalType(param.type, &instance.scope);
    if (!given) {
      return {};
    }
    type = *given;
  }
  view.body = convert(view.body, type, chosen->value->range);
  if (!view.body) {
    return {};
  }
  return tensorValue(isCheap(view) ? view : materialise(view, ctx.path, param.range), param.range);
}

} // namespace heddle::sema
