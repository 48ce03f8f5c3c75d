#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

/// An upper-case argument may stand in shapes: a number becomes an axis of that length.
static bool isAxisName(llvm::StringRef name) { return !name.empty() && name[0] >= 'A' && name[0] <= 'Z'; }

/// Descriptions nest a few levels; a hostile one that nests itself ends here.
static constexpr unsigned maxInstanceDepth = 64;
static constexpr size_t maxInstances = 20000;

Instance *Elaborator::instantiate(const syntax::ModuleDecl *decl, Scope *declScope, Instance *parent,
                                  std::string member, std::vector<int64_t> indices, std::vector<std::string> prefixes) {
  Instance &instance = instances.emplace_back();
  instance.decl = decl;
  instance.parent = parent;
  instance.scope.parent = declScope;
  instance.scope.instance = &instance;
  instance.member = member;
  instance.indices = indices;
  instance.prefixes = std::move(prefixes);
  instance.path = parent && !parent->path.empty() ? parent->path + "." + member : member;
  instance.stackPath = parent && !parent->stackPath.empty() ? parent->stackPath + "." + member : member;
  for (int64_t index : indices) {
    instance.path += text("[{0}]", index);
  }
  return &instance;
}

bool Elaborator::bindModuleArgs(Instance &instance, const std::vector<syntax::Argument> &args, Scope *from,
                                SourceRange range) {
  const auto &formals = instance.decl->formals;
  llvm::StringRef name = instance.decl->name.text;
  size_t place = 0;
  for (const syntax::Argument &arg : args) {
    if (instance.decl->isModel && arg.name.text == "config") {
      if (!bindConfig(instance, arg, from)) {
        return false;
      }
      continue;
    }
    const syntax::Formal *formal = nullptr;
    if (arg.name.empty()) {
      formal = place < formals.size() ? &formals[place++] : nullptr;
    } else {
      for (const syntax::Formal &f : formals) {
        formal = f.sig.name.text == arg.name.text ? &f : formal;
      }
    }
    if (!formal) {
      error(arg.value->range, arg.name.empty() ? text("module `{0}` takes {1} arguments", name, formals.size())
                                               : text("module `{0}` has no argument `{1}`", name, arg.name.text))
          .note(instance.decl->name.range(), text("`{0}` is declared", name));
      return false;
    }
    Value value = evalStatic(arg.value, from);
    if (value.isError()) {
      return false;
    }
    if (value.kind == ValueKind::Tensor && !(value.view.rank() == 0 && value.view.body->isConst())) {
      unsupported(arg.value->range, "a module's argument that is not static");
      return false;
    }
    if (isAxisName(formal->sig.name.text) && value.isScalar() && value.view.body->type.kind != TypeKind::Bool) {
      const Axis *axis = axisOf(value, arg.value->range);
      value = axis ? axisValue(axis) : Value();
      if (!axis) {
        return false;
      }
    }
    value.declared = formal->sig.name.range();
    instance.statics[std::string(formal->sig.name.text)] = value;
    instance.scope.names[llvm::StringRef(formal->sig.name.text)] = value;
  }
  for (const syntax::Formal &formal : formals) {
    llvm::StringRef formalName = formal.sig.name.text;
    if (instance.scope.names.count(formalName)) {
      continue;
    }
    if (!formal.defaultValue) {
      error(range, text("module `{0}` needs the argument `{1}`", name, formalName))
          .note(formal.sig.name.range(), text("`{0}` is declared", formalName));
      return false;
    }
    Value value = evalStatic(formal.defaultValue, &instance.scope);
    if (value.isError()) {
      return false;
    }
    value.declared = formal.sig.name.range();
    instance.statics[formalName.str()] = value;
    instance.scope.names[formalName] = value;
  }
  return true;
}

void Elaborator::addPending(Instance &instance, const syntax::Name &name, Pending pending) {
  pending.declared = name.range();
  auto [it, fresh] = instance.pending.try_emplace(llvm::StringRef(name.text), pending);
  if (!fresh || instance.scope.names.count(llvm::StringRef(name.text))) {
    error(name.range(), text("`{0}` is declared twice in `{1}`", name.text, instance.decl->name.text))
        .note(it->second.declared, "the other one");
  }
}

/// Registers what a body declares. Names are resolved when they are needed, so their order does not matter; `if`s are
/// decided after all that stands outside of them is known by name.
void Elaborator::registerItems(Instance &instance, const syntax::Body &body) {
  std::vector<const syntax::IfItem *> branches;
  for (const syntax::Item *item : body) {
    switch (item->kind) {
    case syntax::ItemKind::Config:
      for (const syntax::ConfigOption &option : item->as<syntax::ConfigItem>()->options) {
        addPending(instance, option.name, {Pending::Kind::Option, &option});
      }
      break;
    case syntax::ItemKind::Axes:
      for (const syntax::AxisDecl &axis : item->as<syntax::AxesItem>()->axes->axes) {
        addPending(instance, axis.name, {Pending::Kind::Axis, &axis});
      }
      break;
    case syntax::ItemKind::Params:
      for (const syntax::ParamDecl &param : item->as<syntax::ParamsItem>()->params) {
        registerParam(instance, param);
      }
      break;
    case syntax::ItemKind::Ignore:
      instance.ignored.push_back(std::string(item->as<syntax::IgnoreItem>()->pattern.text));
      break;
    case syntax::ItemKind::Require:
      break;
    case syntax::ItemKind::State:
      unsupported(item->range, "`state`");
      break;
    case syntax::ItemKind::Module:
      addPending(instance, item->as<syntax::ModuleDecl>()->name, {Pending::Kind::Module, item});
      break;
    case syntax::ItemKind::Function: {
      syntax::Name name = item->as<syntax::FunctionDecl>()->name;
      if (name.empty()) {
        name = {"", item->as<syntax::FunctionDecl>()->keyword};
      } else {
        instance.functions.push_back(item->as<syntax::FunctionDecl>());
      }
      addPending(instance, name, {Pending::Kind::Function, item});
      break;
    }
    case syntax::ItemKind::Assign: {
      const syntax::AssignStmt *assign = item->as<syntax::AssignItem>()->assign;
      for (unsigned i = 0; i < assign->targets.size(); ++i) {
        if (!assign->targets[i].skip) {
          addPending(instance, assign->targets[i].name, {Pending::Kind::Equation, assign, nullptr, i});
        }
      }
      break;
    }
    case syntax::ItemKind::If:
      branches.push_back(item->as<syntax::IfItem>());
      break;
    }
  }
  for (const syntax::IfItem *branch : branches) {
    if (std::optional<bool> taken = staticBool(branch->condition, &instance.scope, "the condition of this `if`")) {
      registerItems(instance, *taken ? branch->then : branch->otherwise);
    }
  }
  for (const syntax::Item *item : body) {
    if (item->kind == syntax::ItemKind::Require) {
      Context ctx;
      ctx.scope = &instance.scope;
      runRequire(item->as<syntax::RequireItem>()->require, ctx);
    }
  }
}

void Elaborator::registerParam(Instance &instance, const syntax::ParamDecl &param) {
  instance.params.push_back(&param);
  if (param.parts.empty()) {
    addPending(instance, param.name, {Pending::Kind::Param, &param});
    return;
  }
  for (unsigned i = 0; i < param.parts.size(); ++i) {
    addPending(instance, param.parts[i].name, {Pending::Kind::Part, &param, &param, i});
  }
}

Value Elaborator::resolveModuleParam(Instance &instance, const syntax::ParamDecl &param) {
  Value module = lookupOrError(&instance.scope, param.modulePath.front());
  if (module.isError()) {
    return {};
  }
  if (module.kind != ValueKind::Module || param.modulePath.size() > 1) {
    if (module.kind == ValueKind::Module) {
      unsupported(param.modulePath.back().range(), "a module of another module as a part");
    } else {
      error(param.modulePath.front().range(),
            text("`{0}` is {1}, not a module", param.modulePath.front().text, describe(module)))
          .note(module.declared, text("`{0}` is declared", param.modulePath.front().text));
    }
    return {};
  }
  unsigned depth = 0;
  for (const Instance *i = &instance; i; i = i->parent) {
    ++depth;
  }
  if (depth > maxInstanceDepth) {
    error(param.range, text("modules are nested more than {0} deep", maxInstanceDepth));
    return {};
  }
  InstanceList &list = lists.emplace_back();
  list.name = std::string(param.name.text);
  list.declared = param.name.range();
  bool ok = true;
  // One step for every list variable; the innermost makes the instance.
  std::function<void(size_t, Scope *, std::vector<int64_t>)> expand = [&](size_t at, Scope *scope,
                                                                          std::vector<int64_t> indices) {
    if (at == param.dims.size()) {
      std::vector<std::string> prefixes;
      if (param.binding.given) {
        prefixes = storedNames(instance, storedOf(param.binding).name, scope);
        for (const auto &alternative : param.binding.alternatives) {
          if (!alternative.value) {
            std::vector<std::string> more = storedNames(instance, alternative.stored.name, scope);
            prefixes.insert(prefixes.end(), more.begin(), more.end());
          }
        }
      } else {
        prefixes = storedNames(instance, param.name, scope);
      }
      Instance *made =
          instantiate(module.module, module.scope, &instance, std::string(param.name.text), indices, prefixes);
      if (!bindModuleArgs(*made, param.moduleArgs, scope, param.range)) {
        ok = false;
        return;
      }
      registerItems(*made, made->decl->body);
      list.items.push_back(made);
      return;
    }
    if (param.dims[at]->kind != syntax::ExprKind::Annotated) {
      error(param.dims[at]->range, "a list of modules needs a variable")
          .help(text("write `{0}[l in {1}]`", param.name.text, diags.sourceManager().slice(param.dims[at]->range)));
      ok = false;
      return;
    }
    const auto &variable = param.dims[at]->as<syntax::AnnotatedExpr>()->variable;
    int64_t lower = 0;
    if (variable.range.end) {
      std::optional<int64_t> first = staticInt(variable.range.first, scope, "the range of a list");
      ok &= first.has_value();
      lower = first.value_or(0);
    }
    const Expr *endExpr = variable.range.end ? variable.range.end : variable.range.first;
    std::optional<int64_t> end = staticInt(endExpr, scope, "the length of a list");
    if (!end) {
      ok = false;
      return;
    }
    if (*end - lower > 4096 || instances.size() > maxInstances) {
      error(endExpr->range, text("a list of {0} modules", *end - lower)).help("lists hold at most 4096 modules");
      ok = false;
      return;
    }
    if (at == 0) {
      Value axis = evalStatic(endExpr, scope);
      list.axis = axis.kind == ValueKind::Axis && lower == 0 ? axis.axis : nullptr;
    }
    for (int64_t i = lower; i < *end && ok; ++i) {
      Scope &inner = scopes.emplace_back();
      inner.parent = scope;
      inner.names[llvm::StringRef(variable.name.text)] = scalarValue(terms.integer(i), variable.name.range());
      std::vector<int64_t> next = indices;
      next.push_back(i);
      expand(at + 1, &inner, std::move(next));
    }
  };
  expand(0, &instance.scope, {});
  if (!ok) {
    return {};
  }
  if (!param.hasDims) {
    return instanceValue(list.items.front());
  }
  list.extents.resize(param.dims.size());
  Value value;
  value.kind = ValueKind::InstanceList;
  value.list = &list;
  return value;
}

/// Everything that decides what a layer is: its module, its arguments, the shapes of its params, its parts.
Value Elaborator::resolveEquation(Instance &instance, const syntax::AssignStmt &assign, unsigned target) {
  Scope &scope = scopes.emplace_back();
  scope.parent = &instance.scope;
  Context ctx;
  ctx.scope = &scope;
  ctx.path = instance.stackPath;
  ctx.instance = &instance;
  ctx.moduleLevel = true;
  if (!runAssign(&assign, ctx)) {
    return {};
  }
  return scope.names.lookup(llvm::StringRef(assign.targets[target].name.text));
}

} // namespace heddle::sema
