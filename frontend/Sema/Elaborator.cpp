#include "frontend/Sema/Elaborator.h"

#include "frontend/Frontend.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace heddle::sema {

Elaborator::Elaborator(mlir::ModuleOp module, Loader &loader, syntax::Diagnostics &diags, const ElaborationInput &input)
    : module(module), builder(module.getContext()), loader(loader), diags(diags), input(input) {}

/// Keys that a person set have to be read by the model or by a part of it.
void Elaborator::checkSetKeys(const syntax::ModuleDecl *decl) {
  const llvm::json::Array *keys = input.config ? input.config->getArray(setKeysName) : nullptr;
  if (!keys) {
    return;
  }
  std::vector<std::string_view> known;
  std::deque<std::string> paths;
  std::function<void(Instance &, const syntax::Body &)> collect = [&](Instance &part, const syntax::Body &body) {
    for (const syntax::Item *item : body) {
      if (item->kind == syntax::ItemKind::If) {
        collect(part, item->as<syntax::IfItem>()->then);
        collect(part, item->as<syntax::IfItem>()->otherwise);
      } else if (item->kind == syntax::ItemKind::Config) {
        for (const syntax::ConfigOption &option : item->as<syntax::ConfigItem>()->options) {
          const std::string &prefix = configOf(part).text;
          known.push_back(paths.emplace_back(prefix + std::string(option.name.text)));
          for (const syntax::Name &path : option.from) {
            if (std::optional<std::string> name = expandPattern(path, &part.scope)) {
              known.push_back(paths.emplace_back(prefix + *name));
            }
          }
        }
      }
    }
  };
  for (Instance &part : instances) {
    collect(part, part.decl->body);
  }
  for (const llvm::json::Value &key : *keys) {
    std::string name = key.getAsString().value_or("").str();
    if (!llvm::is_contained(known, name)) {
      syntax::Diagnostic &d =
          error(decl->name.range(), text("model `{0}` reads no config key `{1}`", decl->name.text, name));
      if (std::string_view near = syntax::nearestName(name, known); !near.empty()) {
        d.help(text("did you mean `{0}`?", near));
      }
    }
  }
}

bool Elaborator::run(const LoadedFile &file, const syntax::ModuleDecl *decl) {
  model = instantiate(decl, const_cast<Scope *>(&file.scope), nullptr, "", {}, {""});
  Value config;
  config.kind = ValueKind::Record;
  config.record = input.config;
  model->config = std::make_shared<const Value>(std::move(config));
  registerItems(*model, decl->body);
  std::vector<const syntax::FunctionDecl *> entries;
  std::vector<std::string_view> names;
  for (const syntax::FunctionDecl *function : model->functions) {
    names.push_back(function->name.text);
    if (input.entries.empty() || llvm::is_contained(input.entries, function->name.text)) {
      entries.push_back(function);
    }
  }
  for (const std::string &wanted : input.entries) {
    if (!llvm::is_contained(names, wanted)) {
      syntax::Diagnostic &d =
          error(decl->name.range(), text("model `{0}` has no entry `{1}`", decl->name.text, wanted));
      std::string list;
      for (std::string_view n : names) {
        list += (list.empty() ? "" : ", ") + std::string(n);
      }
      d.help("its entries are " + list);
    }
  }
  if (diags.hasErrors()) {
    return false;
  }
  for (const syntax::FunctionDecl *entry : entries) {
    auto found = [&] { return diags.numErrors() + bindingProblems.size(); };
    size_t before = found();
    if (!runEntry(*model, entry) && found() == before && before == 0) {
      error(entry->name.range(), text("`{0}` cannot be elaborated, and Heddle cannot say why", entry->name.text))
          .help("please report it with the description");
    }
  }
  checkSetKeys(decl);
  reportBinding(*model);
  // Declarations that only a loop taken back needed.
  llvm::SmallVector<mlir::Operation *> unused;
  module.walk([&](WeightOp weight) {
    if (weight->use_empty()) {
      unused.push_back(weight);
    }
  });
  for (mlir::Operation *op : unused) {
    op->erase();
  }
  llvm::StringSet<> used;
  module.walk([&](WeightOp weight) { used.insert(weight.getParam()); });
  for (ParamOp param : llvm::make_early_inc_range(module.getOps<ParamOp>())) {
    if (!used.contains(param.getSymName())) {
      param.erase();
    }
  }
  return !diags.hasErrors();
}

/// Does every length in `term` satisfy `test`?
static bool allLengths(const Term *term, llvm::function_ref<bool(const Axis *)> test) {
  if (term->op == Op::Length) {
    return test(term->axis);
  }
  return llvm::all_of(term->args, [&](const Term *arg) { return allLengths(arg, test); });
}

/// An axis whose length `function` needs and no input has, or null.
static mlir::FlatSymbolRefAttr findUnboundAxis(mlir::func::FuncOp function) {
  llvm::DenseSet<mlir::Attribute> seen;
  for (mlir::Type type : function.getArgumentTypes()) {
    for (mlir::FlatSymbolRefAttr axis : getAxes(type)) {
      seen.insert(axis);
    }
  }
  mlir::FlatSymbolRefAttr unbound;
  std::function<void(mlir::FlatSymbolRefAttr)> visit = [&](mlir::FlatSymbolRefAttr symbol) {
    auto axis = mlir::SymbolTable::lookupNearestSymbolFrom<AxisOp>(function, symbol);
    if (!axis || !seen.insert(symbol).second || axis.getExtent() || isMadeByData(function, symbol)) {
      return;
    }
    for (std::optional<mlir::ArrayAttr> sources : {axis.getParts(), axis.getInputs()}) {
      if (sources) {
        llvm::for_each(sources->getAsRange<mlir::FlatSymbolRefAttr>(), visit);
      }
    }
    if (!axis.getParts() && !axis.getDerived()) {
      unbound = symbol;
    }
  };
  function.walk([&](mlir::Operation *op) { op->getAttrDictionary().walk(visit); });
  return unbound;
}

bool Elaborator::runEntry(Instance &instance, const syntax::FunctionDecl *entry) {
  llvm::StringRef name = entry->name.text;
  Scope &scope = scopes.emplace_back();
  scope.parent = &instance.scope;
  weights.clear();
  requirements.resize(0);
  mlir::Location loc = locationOf(entry->name.range());
  struct Input {
    const syntax::Formal *formal;
    llvm::SmallVector<const Axis *, 4> axes;
    ElemType type;
    const Term *defaultValue = nullptr;
  };
  std::vector<Input> inputs;
  bool ok = true;
  for (const syntax::Formal &formal : entry->formals) {
    Input in{&formal, {}, floatType(), nullptr};
    if (formal.isAxis) {
      unsupported(formal.sig.name.range(), "an axis as an argument of an entry");
      return false;
    }
    for (const syntax::Size &size : formal.sig.shape) {
      if (size.kind != syntax::Size::Kind::Axis) {
        error(size.range, "an entry names its axes");
        return false;
      }
      if (size.axis->kind == syntax::ExprKind::Name) {
        const syntax::Name &axisName = size.axis->as<syntax::NameExpr>()->name;
        if (lookup(&scope, axisName.text).isError() && axisName.text[0] >= 'A' && axisName.text[0] <= 'Z') {
          Axis &axis = axes.emplace_back(); // an axis of this entry, bound by each call
          axis.name = std::string(axisName.text);
          axis.declared = axisName.range();
          axis.length = terms.length(&axis);
          scope.names[llvm::StringRef(axisName.text)] = axisValue(&axis);
        }
      }
      const Axis *axis = axisOfSize(size.axis, &scope);
      ok &= axis != nullptr;
      in.axes.push_back(axis);
    }
    if (formal.sig.type.given()) {
      std::optional<ElemType> type = evalType(formal.sig.type, &scope);
      ok &= type.has_value();
      in.type = type.value_or(floatType());
    }
    if (formal.defaultValue && ok) {
      Value value = evalStatic(formal.defaultValue, &scope);
      std::optional<View> view = value.isError() ? std::nullopt : toTensor(value, formal.defaultValue->range);
      in.defaultValue = view && view->rank() == 0 ? convert(view->body, in.type, formal.defaultValue->range) : nullptr;
      if (in.defaultValue && in.defaultValue->op == Op::Cast) {
        in.defaultValue = in.defaultValue->args[0];
      }
      if (!in.defaultValue || !in.defaultValue->isConst()) {
        error(formal.defaultValue->range, "the default of an input is a static number");
        return false;
      }
    }
    inputs.push_back(std::move(in));
  }
  if (!ok) {
    return false;
  }
  llvm::SmallVector<mlir::Type> types;
  for (const Input &in : inputs) {
    types.push_back(tensorType(in.axes, in.type, in.formal->sig.name.range()));
    if (!types.back()) {
      return false;
    }
  }
  builder.setInsertionPointToEnd(module.getBody());
  auto function = mlir::func::FuncOp::create(builder, loc, name, builder.getFunctionType(types, {}));
  entryBlock = function.addEntryBlock();
  builder.setInsertionPointToEnd(entryBlock);
  for (size_t i = 0; i < inputs.size(); ++i) {
    const Input &in = inputs[i];
    unsigned at = static_cast<unsigned>(i);
    const syntax::Name &argName = in.formal->sig.name;
    function.setArgAttr(at, "heddle.name", builder.getStringAttr(argName.text));
    if (in.type.kind == TypeKind::Index) {
      function.setArgAttr(at, "heddle.member", symbolOf(in.type.of));
    }
    if (in.type.isUnsigned()) {
      function.setArgAttr(at, "heddle.unsigned", builder.getUnitAttr());
    }
    if (in.defaultValue) {
      double number = in.defaultValue->asNumber();
      function.setArgAttr(at, "heddle.default", builder.getF64FloatAttr(number));
    }
    View view = viewOf(function.getArgument(at), in.axes, in.type, argName.text, argName.range());
    scope.names[llvm::StringRef(argName.text)] = tensorValue(view, argName.range());
  }
  for (auto [condition, stmt] : moduleRequirements) {
    auto isBound = [&](const Axis *axis) {
      return llvm::any_of(inputs, [&](const Input &in) { return llvm::is_contained(in.axes, axis); });
    };
    if (allLengths(condition, isBound)) {
      require(condition, stmt);
    }
  }
  Context ctx;
  ctx.scope = &scope;
  Flow flow;
  size_t errors = diags.numErrors();
  ok = runBlock(entry->body, ctx, flow) && diags.numErrors() == errors;
  if (ok && !flow.returned) {
    error(entry->name.range(), text("`{0}` returns nothing", name));
    ok = false;
  }
  Value result = ok ? finishResults(entry, flow.result, scope, {}, entry->name.range()) : Value();
  std::vector<Value> values = result.kind == ValueKind::Tuple ? *result.items : std::vector<Value>{result};
  llvm::SmallVector<mlir::Value> returned;
  llvm::SmallVector<mlir::Type> resultTypes;
  for (size_t i = 0; ok && i < values.size(); ++i) {
    std::optional<View> view = values[i].isError() ? std::nullopt : toTensor(values[i], entry->name.range());
    std::string resultName = i < entry->results.size() && !entry->results[i].name.empty()
                                 ? std::string(entry->results[i].name.text)
                                 : name.str();
    mlir::Value tensor = view ? tensorOf(*view, resultName, entry->name.range()) : nullptr;
    ok &= tensor != nullptr;
    if (tensor) {
      returned.push_back(tensor);
      resultTypes.push_back(tensor.getType());
    }
  }
  if (!ok || diags.numErrors() != errors) {
    function.erase();
    entryBlock = nullptr;
    return false;
  }
  if (mlir::FlatSymbolRefAttr axis = findUnboundAxis(function)) {
    error(entry->name.range(),
          text("`{0}` needs the length of {1}, which none of its inputs has", name, axis.getValue()))
        .help(text("give it an input over {0}", axis.getValue()));
    function.erase();
    entryBlock = nullptr;
    return false;
  }
  mlir::func::ReturnOp::create(builder, loc, returned);
  function.setFunctionType(builder.getFunctionType(types, resultTypes));
  for (size_t i = 0; i < returned.size(); ++i) {
    std::string resultName = i < entry->results.size() && !entry->results[i].name.empty()
                                 ? std::string(entry->results[i].name.text)
                                 : name.str();
    function.setResultAttr(static_cast<unsigned>(i), "heddle.name", builder.getStringAttr(resultName));
  }
  entryBlock = nullptr;
  return true;
}

} // namespace heddle::sema
