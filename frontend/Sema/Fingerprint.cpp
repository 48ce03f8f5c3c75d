//===- Fingerprint.cpp - which layers are of one structure ----------------===//
#include "frontend/Sema/Elaborator.h"

#include "frontend/Syntax/Lexer.h"

namespace heddle::sema {

/// Places of the name `name` in the body of a module, strings left out.
static llvm::SmallVector<uint32_t> findUses(const syntax::ModuleDecl &decl, llvm::StringRef name,
                                            const syntax::SourceManager &sources) {
  syntax::Diagnostics ignored(sources);
  llvm::SmallVector<uint32_t> uses;
  std::optional<uint16_t> depth;
  for (const syntax::Token &token : syntax::lex(sources, decl.name.range().begin.file, ignored).tokens) {
    if (token.loc.offset < decl.name.range().begin.offset) {
      continue;
    }
    if (!depth) {
      depth = token.is("{") ? std::optional(token.braceDepth) : std::nullopt;
    } else if (token.is("}") && token.braceDepth <= *depth) {
      break;
    } else if (token.kind == syntax::TokenKind::Name && llvm::StringRef(token.text) == name) {
      uses.push_back(token.loc.offset);
    }
  }
  return uses;
}

/// Does the static number `name` of an instance act through numbers only that the module computes from it? Those are
/// what tells its layers apart then: `scale = 1 / (l + 1 where by_layer else 1)`.
std::optional<std::string> Elaborator::actsThroughNumbers(Instance &instance, llvm::StringRef name) {
  auto [known, isNew] = staticUses.try_emplace({instance.decl, name.str()});
  if (isNew) {
    known->second = findUses(*instance.decl, name, diags.sourceManager());
  }
  std::string numbers;
  for (uint32_t use : known->second) {
    const syntax::AssignStmt *inside = nullptr;
    for (const syntax::Item *item : instance.decl->body) {
      if (item->kind == syntax::ItemKind::Assign) {
        const syntax::AssignStmt *assign = item->as<syntax::AssignItem>()->assign;
        bool isPlain = assign->targets.size() == 1 && !assign->targets[0].indexed && !assign->guard;
        bool holds = use >= assign->value->range.begin.offset && use < assign->value->range.end;
        inside = isPlain && holds ? assign : inside;
      }
    }
    if (!inside) {
      return std::nullopt;
    }
    syntax::Diagnostics::Mark mark = diags.mark();
    Value value = lookup(&instance.scope, inside->targets[0].name.text);
    diags.rewind(mark);
    if (value.kind != ValueKind::Tensor || value.view.rank() != 0 || !value.view.body->isConst()) {
      return std::nullopt;
    }
    numbers += text("{0}={1},", inside->targets[0].name.text, value.view.body->asNumber());
  }
  return numbers;
}

/// The number format that the checkpoint stores a param in, or that it takes its default because it is not there:
/// layers that differ in that are of different structure.
std::string Elaborator::storedFormat(Instance &instance, const syntax::ParamDecl &param) {
  bool mayBeAbsent = llvm::any_of(param.binding.alternatives, [](const auto &other) { return other.value; });
  if (!input.checkpoint || (!input.checkpoint->isGGUF() && !mayBeAbsent)) {
    return "";
  }
  Scope inner;
  inner.parent = &instance.scope;
  for (const Expr *dim : param.dims) {
    if (dim->kind == syntax::ExprKind::Annotated) {
      inner.names[llvm::StringRef(dim->as<syntax::AnnotatedExpr>()->variable.name.text)] =
          scalarValue(terms.integer(0));
    }
  }
  std::optional<ResolvedTensor> tensor = resolveTensor(instance, param, &inner, {}, {}, false);
  if (tensor && tensor->value) {
    return "absent";
  }
  std::optional<StoredTensor> stored = tensor ? input.checkpoint->lookup(tensor->name) : std::nullopt;
  return stored ? stored->format.str() : "";
}

std::string Elaborator::fingerprint(Instance *instance) {
  std::string out = text("{0}(", static_cast<const void *>(instance->decl));
  std::function<void(const Value &)> add = [&](const Value &value) {
    switch (value.kind) {
    case ValueKind::Tensor:
      out += text("{0}:{1}", static_cast<int>(value.view.body->op), value.view.body->asNumber());
      break;
    case ValueKind::String: // a name in the checkpoint, or a choice: choices show in what they choose
      break;
    case ValueKind::List:
      for (const Value &item : *value.items) {
        add(item);
      }
      break;
    case ValueKind::Axis:
      // Each layer has axes of its own: of one declaration and one length they are as good as the same.
      if (value.axis->length && value.axis->length->op == Op::IntConst) {
        out += text("{0}:{1}={2}", value.axis->declared.begin.file, value.axis->declared.begin.offset,
                    value.axis->length->integer);
        break;
      }
      [[fallthrough]];
    default:
      out += text("{0}/{1}/{2}", static_cast<const void *>(value.axis), static_cast<const void *>(value.module),
                  static_cast<const void *>(value.function));
    }
    out += ",";
  };
  for (const auto &[name, value] : instance->statics) {
    bool isNumber = value.kind == ValueKind::Tensor;
    if (std::optional<std::string> numbers = isNumber ? actsThroughNumbers(*instance, name) : std::nullopt) {
      out += *numbers;
      continue;
    }
    out += name + "=";
    add(value);
  }
  for (const syntax::ParamDecl *param : instance->params) {
    out += text(";{0}", static_cast<const void *>(param));
    if (param->modulePath.empty()) {
      out += storedFormat(*instance, *param);
    } else {
      Value value = lookup(&instance->scope, param->name.text);
      if (value.kind == ValueKind::Instance) {
        out += fingerprint(value.instance);
      } else if (value.kind == ValueKind::InstanceList) {
        for (Instance *item : value.list->items) {
          out += fingerprint(item);
        }
      }
    }
  }
  return out + ")";
}

bool Elaborator::structurallyEqual(Instance *a, Instance *b) { return fingerprint(a) == fingerprint(b); }

} // namespace heddle::sema
