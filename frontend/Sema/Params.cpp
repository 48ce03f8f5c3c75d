#include "frontend/Sema/Elaborator.h"

#include "llvm/Support/GlobPattern.h"

namespace heddle::sema {

/// A binding's text with its `{expressions}` evaluated.
std::optional<std::string> Elaborator::expandPattern(const syntax::Name &pattern, Scope *scope) {
  std::string out;
  std::string_view rest = pattern.text;
  for (size_t i = 0; i < rest.size(); ++i) {
    if (rest[i] != '{') {
      out += rest[i];
      i += rest[i] == '}' && i + 1 < rest.size() && rest[i + 1] == '}';
      continue;
    }
    if (i + 1 < rest.size() && rest[i + 1] == '{') {
      out += rest[i++];
      continue;
    }
    size_t close = rest.find('}', i);
    if (close == std::string_view::npos) {
      error(pattern.range(), "a `{` of a name is not closed").help("write `{{` for the brace itself");
      return std::nullopt;
    }
    std::string source(rest.substr(i + 1, close - i - 1));
    uint32_t file = loader.sourceManager().addFile("{" + source + "}", source);
    syntax::Diagnostics::Mark before = diags.mark();
    Expr *expr = syntax::parseExpression(loader.sourceManager(), file, loader.astContext(), diags);
    Value value = expr ? evalStatic(expr, scope) : Value();
    if (value.kind == ValueKind::String) {
      out += value.text;
    } else if (std::optional<View> view = value.isError() ? std::nullopt : toTensor(value, pattern.range());
               view && view->rank() == 0 && view->body->op == Op::IntConst) {
      out += std::to_string(view->body->integer);
    } else {
      diags.rewind(before); // the place of the name says more than one inside of it
      error(pattern.range(), text("`{{{0}}` in a name is no static integer or string", source))
          .help(
              "a variable of the stored tensors stands before its axis: `param w[e in E, D] = \"experts.{e}.weight\"`");
      return std::nullopt;
    }
    i = close;
  }
  return out;
}

/// How the checkpoint at hand names and stores a param.
const syntax::Stored &Elaborator::storedOf(const syntax::Binding &binding) const {
  return binding.hasGguf && input.checkpoint && input.checkpoint->isGGUF() ? binding.gguf : binding.first;
}

/// The names that a pattern may mean, with each of the prefixes of the module in front.
std::vector<std::string> Elaborator::storedNames(Instance &instance, const syntax::Name &pattern, Scope *scope) {
  std::vector<std::string> names;
  std::optional<std::string> name = expandPattern(pattern, scope);
  if (!name) {
    return names;
  }
  for (const std::string &prefix : instance.prefixes) {
    names.push_back(prefix.empty() || name->empty() ? prefix + *name : prefix + "." + *name);
  }
  return names;
}

const Axis *Elaborator::dimAxis(const Expr *dim, Scope *scope, llvm::function_ref<std::string()> tensorName,
                                unsigned position) {
  const Axis *axis = nullptr;
  if (dim->kind == syntax::ExprKind::Annotated) {
    const auto &variable = dim->as<syntax::AnnotatedExpr>()->variable;
    axis = variable.range.end ? nullptr : axisOfSize(variable.range.first, scope);
  } else {
    axis = axisOfSize(dim, scope);
  }
  // An axis without a size is bound by the first tensor that has it.
  if (axis && !axis->sized && !axis->time && axis->length && axis->length->op == Op::Length) {
    int64_t length = 16;
    if (input.checkpoint) {
      std::optional<StoredTensor> stored = input.checkpoint->lookup(tensorName());
      if (!stored || position >= stored->shape.size()) {
        error(dim->range, text("the size of {0} follows from a tensor that the checkpoint does not have", axis->name));
        return nullptr;
      }
      length = stored->shape[position];
    }
    auto *bound = const_cast<Axis *>(axis);
    bound->length = terms.integer(length);
    bound->sized = true;
  }
  return axis;
}

/// Whether a stored shape, lengths of 1 left out, splits or joins into the declared one without mixing the two.
static bool shapesFit(llvm::ArrayRef<int64_t> stored, llvm::ArrayRef<int64_t> declared) {
  llvm::SmallVector<int64_t> a, b;
  llvm::copy_if(stored, std::back_inserter(a), [](int64_t n) { return n != 1; });
  llvm::copy_if(declared, std::back_inserter(b), [](int64_t n) { return n != 1; });
  size_t i = 0, j = 0;
  while (i < a.size() && j < b.size()) {
    int64_t x = a[i++], y = b[j++];
    bool split = false, joined = false;
    while (x != y) {
      if (x > y && j < b.size()) {
        split = true;
        y *= b[j++];
      } else if (x < y && i < a.size()) {
        joined = true;
        x *= a[i++];
      } else {
        return false;
      }
      if ((split && joined) || y == 0 || x == 0) {
        return false;
      }
    }
  }
  return i == a.size() && j == b.size();
}

static std::string shapeText(llvm::ArrayRef<int64_t> shape) {
  std::string out = "[";
  for (size_t i = 0; i < shape.size(); ++i) {
    out += (i ? ", " : "") + std::to_string(shape[i]);
  }
  return out + "]";
}

void Elaborator::reportMissing(const std::string &name, Instance &instance, const syntax::ParamDecl &param) {
  // One report for a param, however many layers lack it.
  if (!missing.insert(instance.stackPath + "." + std::string(param.name.text)).second) {
    return;
  }
  std::string owner =
      instance.path.empty() ? std::string(param.name.text) : instance.path + "." + std::string(param.name.text);
  syntax::Diagnostic &d = bindingProblems.emplace_back();
  d.range = param.range;
  d.message = text("no tensor \"{0}\" for `{1}`", name, owner);
  std::vector<std::string_view> names;
  for (const std::string &known : input.checkpoint->names()) {
    names.push_back(known);
  }
  std::string_view near = syntax::nearestName(name, names);
  if (near.empty()) { // by its last part
    std::string_view tail = std::string_view(name).substr(name.rfind('.') == std::string::npos ? 0 : name.rfind('.'));
    for (std::string_view candidate : names) {
      near = near.empty() && candidate.ends_with(tail) ? candidate : near;
    }
  }
  if (!near.empty()) {
    d.help(text("nearest: \"{0}\" {1}", near, shapeText(input.checkpoint->lookup(near)->shape)));
  }
}

std::optional<Elaborator::ResolvedTensor> Elaborator::resolveTensor(Instance &instance, const syntax::ParamDecl &param,
                                                                    Scope *scope, llvm::ArrayRef<int64_t> shape,
                                                                    llvm::ArrayRef<const Axis *> axes, bool report) {
  std::vector<std::string> names;
  ResolvedTensor result;
  const Expr *value = nullptr;
  if (param.binding.given) {
    names = storedNames(instance, storedOf(param.binding).name, scope);
    for (const auto &alternative : param.binding.alternatives) {
      if (alternative.value) {
        value = alternative.value;
        break;
      }
      std::vector<std::string> more = storedNames(instance, alternative.stored.name, scope);
      names.insert(names.end(), more.begin(), more.end());
    }
  } else {
    names = storedNames(instance, param.name, scope);
  }
  if (names.empty()) {
    return std::nullopt;
  }
  if (!input.checkpoint) {
    result.name = names.front();
    return result;
  }
  for (const std::string &name : names) {
    std::optional<StoredTensor> stored = input.checkpoint->lookup(name);
    if (!stored) {
      continue;
    }
    usedTensors.insert(name);
    result.name = name;
    if (!report || shapesFit(stored->shape, shape)) {
      return result;
    }
    if (reportedTensors.insert(instance.stackPath + "." + std::string(param.name.text)).second) {
      std::string wanted = "[";
      for (size_t i = 0; i < axes.size(); ++i) {
        wanted += text("{0}{1}={2}", i ? ", " : "", axes[i]->name, shape[i]);
      }
      syntax::Diagnostic &d = bindingProblems.emplace_back();
      d.range = param.range;
      d.message = text("\"{0}\" is stored as {1} and cannot be read as {2}]", name, shapeText(stored->shape), wanted);
      ++misshapen;
      int64_t have = 1, want = 1;
      for (int64_t n : stored->shape) {
        have *= n;
      }
      for (int64_t n : shape) {
        want *= n;
      }
      if (want && have % want == 0 && have / want > 1) {
        d.help(text("fused? `param {0}[{1}, ...]` takes {1} of them", param.name.text, have / want));
      } else {
        d.help("declared axes are read in order; they may split one stored axis or join several");
      }
    }
    return result; // as if it fitted, so that all that does not fit is found
  }
  if (value) {
    result.value = value;
    return result;
  }
  if (!report) {
    return std::nullopt;
  }
  reportMissing(names.front(), instance, param);
  result.name = names.front();
  return result;
}

/// The instance at the same place below another member of each stacked run.
Instance *Elaborator::correspondingInstance(Instance *instance, llvm::ArrayRef<size_t> positions) {
  if (!instance->parent) {
    return instance;
  }
  size_t stacks = 0;
  for (Instance *i = instance->parent; i; i = i->parent) {
    stacks += i->stack != nullptr;
  }
  Instance *parent = correspondingInstance(instance->parent, positions.take_front(stacks));
  Value member = lookup(&parent->scope, instance->member);
  if (member.kind == ValueKind::Instance) {
    return member.instance;
  }
  std::vector<int64_t> wanted = instance->stack ? (*instance->stack)[positions[stacks]]->indices : instance->indices;
  for (Instance *item : member.list->items) {
    if (item->indices == wanted) {
      return item;
    }
  }
  return nullptr;
}

/// Tensors of the checkpoint that nothing declares and no pattern ignores.
std::vector<std::string> Elaborator::leftOver(Instance &root) {
  std::vector<llvm::GlobPattern> ignored;
  std::vector<std::string> patterns;
  std::function<void(Instance &)> visit = [&](Instance &instance) {
    for (const std::string &pattern : instance.ignored) {
      for (const std::string &prefix : instance.prefixes) {
        patterns.push_back(prefix.empty() ? pattern : prefix + "." + pattern);
      }
    }
    for (const syntax::ParamDecl *param : instance.params) {
      if (!param->modulePath.empty()) {
        Value value = lookup(&instance.scope, param->name.text);
        if (value.kind == ValueKind::Instance) {
          visit(*value.instance);
        } else if (value.kind == ValueKind::InstanceList) {
          for (Instance *item : value.list->items) {
            visit(*item);
          }
        }
        continue;
      }
      // Declared, though perhaps only reached by entries that are not compiled: not left over.
      std::function<void(size_t, Scope *)> expand = [&](size_t at, Scope *scope) {
        while (at < param->dims.size() && param->dims[at]->kind != syntax::ExprKind::Annotated) {
          ++at;
        }
        if (at == param->dims.size()) {
          resolveTensor(instance, *param, scope, {}, {}, false);
          return;
        }
        const auto &variable = param->dims[at]->as<syntax::AnnotatedExpr>()->variable;
        std::optional<int64_t> end = staticInt(variable.range.first, scope, "the length of a stack");
        for (int64_t i = 0; i < end.value_or(0); ++i) {
          Scope &inner = scopes.emplace_back();
          inner.parent = scope;
          inner.names[llvm::StringRef(variable.name.text)] = scalarValue(terms.integer(i));
          expand(at + 1, &inner);
        }
      };
      expand(0, &instance.scope);
    }
  };
  visit(root);
  for (const std::string &pattern : patterns) {
    if (llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(pattern, 64)) {
      ignored.push_back(std::move(*glob));
    } else {
      error({}, text("wrong pattern \"{0}\": {1}", pattern, llvm::toString(glob.takeError())));
    }
  }
  std::vector<std::string> over;
  for (const std::string &name : input.checkpoint->names()) {
    if (!usedTensors.count(name) && llvm::none_of(ignored, [&](const llvm::GlobPattern &g) { return g.match(name); })) {
      over.push_back(name);
    }
  }
  return over;
}

/// One report of all that does not fit between the checkpoint and the declarations.
void Elaborator::reportBinding(Instance &root) {
  if (!input.checkpoint || diags.hasErrors()) {
    return;
  }
  constexpr size_t shown = 12;
  std::string_view name = root.decl->name.text;
  std::vector<std::string> over = leftOver(root);
  if (bindingProblems.empty() && over.empty()) {
    return;
  }
  std::string unread = text("the checkpoint has {0} tensors that `{1}` does not read", over.size(), name);
  syntax::Diagnostic *d;
  if (bindingProblems.empty()) {
    d = &error(root.decl->name.range(), unread);
  } else if (bindingProblems.size() == 1) {
    const syntax::Diagnostic &only = bindingProblems.front();
    d = &error(only.range, only.message);
    d->helps = only.helps;
  } else {
    d = &error(
        root.decl->name.range(),
        text("the checkpoint does not fit `{0}`: {1} tensors are missing, {2} have another shape, {3} are left over",
             name, bindingProblems.size() - misshapen, misshapen, over.size()));
    for (const syntax::Diagnostic &problem : llvm::ArrayRef(bindingProblems).take_front(shown)) {
      d->note(problem.range, problem.message + (problem.helps.empty() ? "" : "; " + problem.helps.front()));
    }
    if (bindingProblems.size() > shown) {
      d->note(text("and {0} more", bindingProblems.size() - shown));
    }
  }
  if (over.empty()) {
    return;
  }
  if (!bindingProblems.empty()) {
    d->note(unread);
  }
  for (const std::string &tensor : llvm::ArrayRef(over).take_front(shown)) {
    d->note(text("\"{0}\" {1}", tensor, shapeText(input.checkpoint->lookup(tensor)->shape)));
  }
  if (over.size() > shown) {
    d->note(text("and {0} more", over.size() - shown));
  }
  d->help("declare what is left over, or `ignore \"pattern\"` it in the model");
}

} // namespace heddle::sema
