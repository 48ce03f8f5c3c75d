#include "frontend/Sema/Elaborator.h"

#include "llvm/ADT/StringExtras.h"

#include <tuple>

namespace heddle::sema {

/// The length of an axis of a param, which has to be static.
std::optional<int64_t> Elaborator::staticLength(const Axis *axis, const syntax::ParamDecl &param,
                                                llvm::StringRef name) {
  const Term *length = lengthOf(axis);
  if (length && length->op == Op::IntConst && length->integer >= 0) {
    return length->integer;
  }
  error(param.range, text("axis {0} of the param `{1}` has no static length", axis->name, name));
  return std::nullopt;
}

/// Where part `index` of a tensor begins, and the shape of the whole: the axes that all parts end with are its rows,
/// those before them, of which every part has one, are joined.
bool Elaborator::cutInParts(Instance &instance, const syntax::ParamDecl &param, unsigned index,
                            llvm::SmallVectorImpl<int64_t> &whole, int64_t &offset) {
  std::vector<llvm::SmallVector<int64_t>> shapes;
  for (const syntax::Signature &part : param.parts) {
    llvm::SmallVector<int64_t> &shape = shapes.emplace_back();
    for (const syntax::Size &size : part.shape) {
      const Axis *axis = axisOfSize(size.axis, &instance.scope);
      std::optional<int64_t> length = axis ? staticLength(axis, param, part.name.text) : std::nullopt;
      if (!length) {
        return false;
      }
      shape.push_back(*length);
    }
    if (shape.empty()) {
      return false;
    }
  }
  auto endsWith = [](llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<int64_t> row) {
    return shape.size() > row.size() && shape.take_back(row.size()) == row;
  };
  llvm::ArrayRef<int64_t> row = llvm::ArrayRef(shapes[index]).drop_front();
  while (!llvm::all_of(shapes, [&](llvm::ArrayRef<int64_t> shape) { return endsWith(shape, row); })) {
    row = row.drop_front();
  }
  int64_t rowSize = 1, rows = 0;
  for (int64_t length : row) {
    rowSize *= length;
  }
  for (size_t p = 0; p < shapes.size(); ++p) {
    offset += p == index ? rows * rowSize : 0;
    int64_t own = 1;
    for (int64_t length : llvm::ArrayRef(shapes[p]).drop_back(row.size())) {
      own *= length;
    }
    rows += own;
  }
  whole.assign(row.begin(), row.end());
  whole.insert(whole.begin(), rows);
  return true;
}

/// For a sub-axis of a static axis by a condition on places only: the rank of every place among the members, -1 for
/// the others. Nothing for other axes.
static std::optional<TableData> staticRanks(Terms &terms, const Axis *axis) {
  const Term *length = axis->root()->length;
  if (!axis->base || !length || length->op != Op::IntConst || length->integer > 65536) {
    return std::nullopt;
  }
  TableData ranks;
  int64_t next = 0;
  for (int64_t place = 0; place < length->integer; ++place) {
    bool isMember = true;
    for (const Axis *a = axis; a->base; a = a->base) {
      Substitution with;
      with[a->member] = terms.integer(place);
      const Term *holds = terms.substitute(a->predicate, with);
      if (holds->op != Op::BoolConst) {
        return std::nullopt;
      }
      isMember &= holds->isTrue();
    }
    ranks.values.push_back(static_cast<double>(isMember ? next++ : -1));
  }
  return ranks;
}

/// Whether a pattern of names depends on a variable: `"experts.{e}.up"` on `e`.
static bool dependsOn(llvm::StringRef pattern, llvm::StringRef variable) {
  for (auto [before, rest] = pattern.split('{'); !rest.empty(); std::tie(before, rest) = rest.split('{')) {
    llvm::StringRef inside = rest.take_until([](char c) { return c == '}'; });
    while (!inside.empty()) {
      llvm::StringRef word = inside.take_while([](char c) { return llvm::isAlnum(c) || c == '_'; });
      if (word == variable) {
        return true;
      }
      inside = inside.drop_front(std::max<size_t>(word.size(), 1));
    }
  }
  return false;
}

/// The tensor of a parameter: its declaration in the IR, once, with one stored tensor for every position of the lists
/// around it that a loop runs over, and a view that reads it at the loops' places.
Value Elaborator::paramValue(Instance &instance, const syntax::ParamDecl &param, const syntax::Signature *part,
                             unsigned index) {
  llvm::StringRef name = part ? part->name.text : param.name.text;
  if (!entryBlock) {
    error(param.range, text("`{0}` is a weight; its value is not known when the model is compiled", name));
    needsStatic = true;
    return {};
  }
  if (storedOf(param.binding).value ||
      llvm::any_of(param.binding.alternatives, [](const auto &a) { return a.stored.value; })) {
    return computedParam(instance, param);
  }
  ElemType type = floatType();
  const syntax::TypeExpr &typeExpr = part ? part->type : param.type;
  if (typeExpr.given()) {
    std::optional<ElemType> given = evalType(typeExpr, &instance.scope);
    if (!given) {
      return {};
    }
    type = *given;
  }

  // Loops around, outermost first.
  llvm::SmallVector<Instance *> stacks;
  for (Instance *i = &instance; i; i = i->parent) {
    if (i->stack) {
      stacks.insert(stacks.begin(), i);
    }
  }
  llvm::SmallVector<const Axis *, 4> stackAxes, ownStack, dims;
  for (Instance *i : stacks) {
    stackAxes.push_back(i->stackAxis);
  }
  auto firstName = [&]() -> std::string {
    std::vector<std::string> names =
        storedNames(instance, param.binding.given ? storedOf(param.binding).name : param.name, &instance.scope);
    if (input.checkpoint) {
      for (const std::string &n : names) {
        if (input.checkpoint->lookup(n)) {
          return n;
        }
      }
    }
    return names.empty() ? "" : names.front();
  };
  std::vector<syntax::Name> variables;
  if (part) {
    for (const syntax::Size &size : part->shape) {
      const Axis *axis = size.kind == syntax::Size::Kind::Axis ? axisOfSize(size.axis, &instance.scope) : nullptr;
      if (!axis) {
        return {};
      }
      dims.push_back(axis);
    }
  } else {
    for (const Expr *dim : param.dims) {
      // One tensor may hold what elsewhere is stored one by one: then its name does not depend on the place.
      bool stacked = dim->kind == syntax::ExprKind::Annotated &&
                     dependsOn(storedOf(param.binding).name.text, dim->as<syntax::AnnotatedExpr>()->variable.name.text);
      if (stacked && !dims.empty()) {
        unsupported(dim->range, "a stacked axis after others");
        return {};
      }
      const Axis *axis = dimAxis(dim, &instance.scope, firstName, static_cast<unsigned>(dims.size()));
      if (!axis) {
        return {};
      }
      (stacked ? ownStack : dims).push_back(axis);
      if (stacked) {
        variables.push_back(dim->as<syntax::AnnotatedExpr>()->variable.name);
      }
    }
  }
  // A sub-axis whose members are known is stored without the others: the rank of a member is its row.
  llvm::SmallVector<const Axis *, 4> declared(dims);
  std::vector<TableData> ranks(dims.size());
  for (size_t i = 0; i < dims.size(); ++i) {
    if (std::optional<TableData> known = staticRanks(terms, dims[i])) {
      auto members = llvm::count_if(known->values, [](double rank) { return rank >= 0; });
      ranks[i] = std::move(*known);
      dims[i] = anonymousAxis(terms.integer(members));
    }
  }
  llvm::SmallVector<int64_t> extents, shape;
  for (Instance *i : stacks) {
    extents.push_back(static_cast<int64_t>(i->stack->size()));
  }
  for (const Axis *axis : ownStack) {
    std::optional<int64_t> n = staticLength(axis, param, name);
    if (!n) {
      return {};
    }
    extents.push_back(*n);
  }
  for (const Axis *axis : dims) {
    std::optional<int64_t> n = staticLength(axis, param, name);
    if (!n) {
      return {};
    }
    shape.push_back(*n);
  }

  llvm::SmallVector<const Axis *, 4> all(stackAxes);
  all.append(ownStack);
  all.append(dims);
  // The symbol names the path; a list that is not run over as a whole shows which of its places.
  std::string symbol;
  std::vector<std::string> steps;
  for (Instance *i = &instance; i && i->parent; i = i->parent) {
    std::string step = i->member;
    if (i->stack) {
      bool whole = false;
      Value list = lookup(&i->parent->scope, i->member);
      whole = list.kind == ValueKind::InstanceList && list.list->items.size() == i->stack->size();
      step += whole ? ""
                    : "." + llvm::join(llvm::map_range(i->indices, [](int64_t n) { return std::to_string(n); }), ".") +
                          "-" + std::to_string(i->stack->back()->indices.back());
    } else {
      for (int64_t n : i->indices) {
        step += "." + std::to_string(n);
      }
    }
    steps.push_back(std::move(step));
  }
  for (const std::string &step : llvm::reverse(steps)) {
    symbol += step;
    symbol += '.';
  }
  symbol += name;

  // Stored in blocks of a number format: the tensor of the IR is the bytes, and every reader decodes what it reads.
  std::optional<StoredTensor> first;
  if (input.checkpoint) {
    Scope inner;
    inner.parent = &instance.scope;
    for (const syntax::Name &variable : variables) {
      inner.names[llvm::StringRef(variable.text)] = scalarValue(terms.integer(0));
    }
    std::optional<ResolvedTensor> tensor = resolveTensor(instance, param, &inner, shape, dims, false);
    first = tensor && !tensor->value ? input.checkpoint->lookup(tensor->name) : std::nullopt;
  }
  std::optional<BlockPlan> blocks;
  if (first && !first->format.empty()) {
    blocks = planBlocks(param, name, *first, shape);
    if (!blocks) {
      return {};
    }
  }
  size_t lists = stackAxes.size() + ownStack.size();

  mlir::Value weight = weights.lookup(symbol);
  if (!weight) {
    std::vector<mlir::Attribute> sources;
    std::vector<int64_t> offsets;
    const Expr *tied = nullptr;
    bool ok = true;
    size_t total = 1;
    for (int64_t n : extents) {
      total *= static_cast<size_t>(n);
    }
    if (total > (1u << 20)) {
      error(param.range, text("`{0}` stacks {1} tensors", name, total));
      return {};
    }
    // The stored tensor is cut along its first axis, in the order of the parts.
    llvm::SmallVector<int64_t> storedShape(shape);
    int64_t offset = 0;
    if (part && !cutInParts(instance, param, index, storedShape, offset)) {
      return {};
    }
    for (size_t flat = 0; flat < total && ok; ++flat) {
      llvm::SmallVector<size_t> place(extents.size());
      size_t rest = flat;
      for (size_t d = extents.size(); d-- > 0;) {
        place[d] = rest % static_cast<size_t>(extents[d]);
        rest /= static_cast<size_t>(extents[d]);
      }
      Instance *at = stacks.empty() ? &instance
                                    : correspondingInstance(&instance, llvm::ArrayRef(place).take_front(stacks.size()));
      if (!at) {
        return {};
      }
      Scope *scope = &at->scope;
      if (!variables.empty()) {
        Scope &inner = scopes.emplace_back();
        inner.parent = scope;
        for (size_t v = 0; v < variables.size(); ++v) {
          inner.names[llvm::StringRef(variables[v].text)] =
              scalarValue(terms.integer(static_cast<int64_t>(place[stacks.size() + v])));
        }
        scope = &inner;
      }
      std::optional<ResolvedTensor> tensor = resolveTensor(*at, param, scope, storedShape, dims, true);
      if (!tensor) {
        ok = false;
        break;
      }
      if (tensor->value) {
        tied = tensor->value;
        break;
      }
      std::optional<StoredTensor> stored = input.checkpoint ? input.checkpoint->lookup(tensor->name) : std::nullopt;
      llvm::StringRef expected = first ? first->format : llvm::StringRef();
      if (stored && stored->format != expected) {
        error(param.range,
              text("\"{0}\" is stored as {1}, others of `{2}` as {3}", tensor->name,
                   stored->format.empty() ? "numbers" : stored->format, name, expected.empty() ? "numbers" : expected))
            .help("tensors of one stack have one format");
        return {};
      }
      sources.push_back(builder.getStringAttr(tensor->name));
      offsets.push_back(blocks ? offset / blocks->size.elements * blocks->size.bytes : offset);
    }
    if (!ok) {
      return {};
    }
    if (tied) {
      Value value = evalStatic(tied, &instance.scope);
      std::optional<View> view = value.isError() ? std::nullopt : toTensor(value, tied->range);
      if (!view) {
        return {};
      }
      // The loops around show in the value itself, if it depends on them.
      llvm::ArrayRef<const Axis *> own = llvm::ArrayRef(all).drop_front(stacks.size());
      if (view->rank() != own.size() && view->rank() != 0) {
        error(tied->range, text("`{0}` has {1} axes, its replacement {2}", name, own.size(), view->rank()));
        return {};
      }
      View result;
      llvm::SmallVector<const Term *> args;
      for (const Axis *axis : own) {
        result.params.push_back(terms.newVar("i", axis));
        args.push_back(terms.variable(result.params.back()));
      }
      result.body = view->rank() ? applyView(*view, args) : convert(view->body, type, tied->range);
      return tensorValue(result, param.range);
    }
    mlir::OpBuilder::InsertionGuard guard(builder);
    llvm::SmallVector<const Axis *, 4> inMemory(all);
    if (blocks) {
      inMemory.truncate(lists + blocks->lead);
      inMemory.push_back(anonymousAxis(terms.integer(blocks->blocks)));
      inMemory.push_back(anonymousAxis(terms.integer(blocks->size.bytes)));
    }
    ElemType inFile = blocks ? ElemType{TypeKind::Fixed, FixedType::I8} : type;
    mlir::RankedTensorType tensorTy = tensorType(inMemory, inFile, param.range);
    if (!tensorTy) {
      return {};
    }
    if (!symbols.contains(symbol)) {
      symbols.insert(symbol);
      builder.setInsertionPointToEnd(module.getBody());
      auto op = ParamOp::create(
          builder, locationOf(param.range), builder.getStringAttr(symbol), mlir::TypeAttr::get(tensorTy),
          builder.getI64IntegerAttr(static_cast<int64_t>(extents.size())), builder.getArrayAttr(sources),
          part ? builder.getDenseI64ArrayAttr(offsets) : mlir::DenseI64ArrayAttr());
      if (blocks) {
        op->setAttr(kFormatAttr, builder.getStringAttr(first->format));
      }
    }
    builder.setInsertionPointToStart(entryBlock);
    weight = WeightOp::create(builder, locationOf(param.range), tensorTy,
                              mlir::FlatSymbolRefAttr::get(builder.getContext(), symbol));
    weights[symbol] = weight;
  }
  const TensorInfo *info = terms.newTensor({weight, all, type, name.str(), part ? part->name.range() : param.range});
  View view;
  llvm::SmallVector<const Term *> args;
  for (Instance *i : stacks) {
    args.push_back(i->stackIndex);
  }
  const Term *outside = nullptr;
  for (const Axis *axis : ownStack) {
    view.params.push_back(terms.newVar("i", axis));
    args.push_back(terms.variable(view.params.back()));
  }
  for (auto [axis, table] : llvm::zip(declared, ranks)) {
    view.params.push_back(terms.newVar("i", axis));
    const Term *place = terms.variable(view.params.back());
    if (!table.values.empty()) {
      place = terms.table(terms.newTable(table), place, param.range);
      outside = type.isFloat() ? terms.number(0, type) : terms.cast(terms.integer(0), type);
    }
    args.push_back(place);
  }
  view.body = blocks ? decodedElement(*blocks, weight, all, args, lists, name, param.range)
                     : terms.read(info, args, outside, param.range);
  return view.body ? tensorValue(view, param.range) : Value();
}

} // namespace heddle::sema
