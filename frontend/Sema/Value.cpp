#include "frontend/Sema/Value.h"

#include "llvm/Support/FormatVariadic.h"

namespace heddle::sema {

Value tensorValue(View view, syntax::SourceRange declared) {
  Value v;
  v.kind = ValueKind::Tensor;
  v.view = std::move(view);
  v.declared = declared;
  return v;
}

Value scalarValue(const Term *term, syntax::SourceRange declared) { return tensorValue({{}, term}, declared); }

Value axisValue(const Axis *axis) {
  Value v;
  v.kind = ValueKind::Axis;
  v.axis = axis;
  v.declared = axis->declared;
  return v;
}

Value stringValue(std::string text) {
  Value v;
  v.kind = ValueKind::String;
  v.text = std::move(text);
  return v;
}

Value listValue(std::vector<Value> items, ValueKind kind) {
  Value v;
  v.kind = kind;
  v.items = std::make_shared<std::vector<Value>>(std::move(items));
  return v;
}

Value functionValue(const syntax::FunctionDecl *function, Scope *scope) {
  Value v;
  v.kind = ValueKind::Function;
  v.function = function;
  v.scope = scope;
  v.declared = function->name.empty() ? syntax::SourceRange(function->keyword) : function->name.range();
  return v;
}

Value moduleValue(const syntax::ModuleDecl *module, Scope *scope) {
  Value v;
  v.kind = ValueKind::Module;
  v.module = module;
  v.scope = scope;
  v.declared = module->name.range();
  return v;
}

Value instanceValue(Instance *instance) {
  Value v;
  v.kind = ValueKind::Instance;
  v.instance = instance;
  v.declared = instance->decl->name.range();
  return v;
}

std::string describe(const Value &value) {
  switch (value.kind) {
  case ValueKind::Error:
    return "nothing";
  case ValueKind::Tensor:
    return value.view.rank() ? llvm::formatv("a tensor of {0} axes", value.view.rank()).str() : "a number";
  case ValueKind::String:
    return "a string";
  case ValueKind::List:
    return "a list";
  case ValueKind::Axis:
    return "an axis";
  case ValueKind::Tuple:
    return llvm::formatv("{0} values", value.items->size());
  case ValueKind::Instance:
    return "a module";
  case ValueKind::InstanceList:
    return "a list of modules";
  case ValueKind::Module:
    return "a module without its arguments";
  case ValueKind::Function:
    return "a function";
  case ValueKind::Record:
    return "a record of config keys";
  }
  return "";
}

} // namespace heddle::sema
