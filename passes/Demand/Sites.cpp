//===- Sites.cpp - places that data choose --------------------------------===//
#include "passes/Demand/Sites.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace heddle;
using namespace heddle::demand;
using namespace mlir;

//===-- Expressions -------------------------------------------------------===//

std::string heddle::demand::getKey(EquationOp equation, Value value, function_ref<std::string(unsigned)> name) {
  if (int variable = getVariable(equation, value); variable >= 0) {
    return name(variable);
  }
  Operation *op = value.getDefiningOp();
  std::string text;
  llvm::raw_string_ostream stream(text);
  if (!op || op->getParentOp() != equation) {
    stream << '$' << value.getAsOpaquePointer();
    return text;
  }
  // Attributes are unique in their context.
  stream << op->getName() << op->getAttrDictionary().getAsOpaquePointer() << '(';
  for (Value operand : op->getOperands()) {
    stream << getKey(equation, operand, name) << ',';
  }
  stream << ')';
  return text;
}

bool heddle::demand::readsData(EquationOp equation, Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || op->getParentOp() != equation) {
    return false;
  }
  return isa<ReadOp>(op) ||
         llvm::any_of(op->getOperands(), [&](Value operand) { return readsData(equation, operand); });
}

void heddle::demand::collectConjuncts(Value value, SmallVectorImpl<Value> &conjuncts) {
  if (auto both = value.getDefiningOp<arith::AndIOp>()) {
    collectConjuncts(both.getLhs(), conjuncts);
    collectConjuncts(both.getRhs(), conjuncts);
  } else {
    conjuncts.push_back(value);
  }
}

Place *Site::coordinate(int i) {
  return place("v" + std::to_string(i), [&](Place &made) { made.coordinate = i; });
}

Place *Site::place(StringRef key, function_ref<void(Place &)> make) {
  for (auto &known : places) {
    if (known->key == key) {
      return known.get();
    }
  }
  places.push_back(std::make_unique<Place>());
  places.back()->site = this;
  places.back()->key = key;
  make(*places.back());
  return places.back().get();
}

//===-- Which sites there are ---------------------------------------------===//

/// May `value` be computed where its equation would not have, without failing the call?
static bool isHarmless(EquationOp equation, Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || op->getParentOp() != equation) {
    return true;
  }
  auto read = dyn_cast<ReadOp>(op);
  return !(read && read.getCheck()) && !isa<RandomOp>(op) &&
         llvm::all_of(op->getOperands(), [&](Value operand) { return isHarmless(equation, operand); });
}

static SmallVector<int> getVariables(uint64_t used) {
  SmallVector<int> variables;
  for (int i = 0; i < 60; ++i) {
    if ((used >> i) & 1) {
      variables.push_back(i);
    }
  }
  return variables;
}

static bool isRunTime(EquationOp equation, int variable) {
  return ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(variable)));
}

Site *Sites::intern(Site site) {
  for (FlatSymbolRefAttr axis : site.axes) {
    site.key += axis.getValue().str() + " ";
  }
  EquationOp equation = site.from;
  // Members are sorted by what is not run-time first: by expert, then by token.
  auto name = [&](unsigned variable) {
    return "v" + std::to_string(llvm::find(site.variables, static_cast<int>(variable)) - site.variables.begin());
  };
  for (Value condition : site.conditions) {
    site.conditionKeys.push_back(getKey(equation, condition, name));
  }
  if (site.selector) {
    site.conditionKeys.push_back("=" + getKey(equation, site.selector, name));
  }
  llvm::sort(site.conditionKeys);
  site.key += llvm::join(site.conditionKeys, "&");
  if (banned.contains(site.key)) {
    return nullptr;
  }
  for (auto &known : sites) {
    if (known->key == site.key) {
      return known.get();
    }
  }
  sites.push_back(std::make_unique<Site>(std::move(site)));
  return sites.back().get();
}

Site *Sites::fromConditions(EquationOp equation, ArrayRef<Value> conditions, uint64_t taken) {
  Site site;
  site.from = equation;
  uint64_t used = 0;
  for (Value condition : conditions) {
    used |= getUsedVariables(equation, condition);
    site.conditions.push_back(condition);
    if (!isHarmless(equation, condition)) {
      return nullptr;
    }
  }
  if (used == 0 || (used & taken) != 0) {
    return nullptr;
  }
  site.variables = getVariables(used);
  llvm::stable_sort(site.variables, [&](int a, int b) { return !isRunTime(equation, a) && isRunTime(equation, b); });
  unsigned runTime = 0;
  for (int variable : site.variables) {
    site.axes.push_back(equation.getAxisOf(variable));
    runTime += isRunTime(equation, variable);
  }
  return runTime == 1 && site.axes.size() <= 3 ? intern(std::move(site)) : nullptr;
}

Site *Sites::fromSelector(EquationOp equation, Value selector, FlatSymbolRefAttr axis, uint64_t taken) {
  Site site;
  site.from = equation;
  site.selector = selector;
  uint64_t used = getUsedVariables(equation, selector);
  if (used == 0 || (used & taken) != 0 || !readsData(equation, selector) || !isHarmless(equation, selector)) {
    return nullptr;
  }
  site.variables = getVariables(used);
  site.variables.insert(site.variables.begin(), -1);
  site.axes.push_back(axis);
  unsigned runTime = 0;
  for (int variable : ArrayRef(site.variables).drop_front()) {
    site.axes.push_back(equation.getAxisOf(variable));
    runTime += isRunTime(equation, variable);
  }
  bool isFew = !ShapedType::isDynamic(getStaticLength(equation, axis)) && getStaticLength(equation, axis) <= 4096;
  return runTime == 1 && site.axes.size() <= 4 && isFew ? intern(std::move(site)) : nullptr;
}

//===-- Making them -------------------------------------------------------===//

/// Right behind the last op of the block that `value` and the other values depend on.
static void findDefinitions(EquationOp equation, Value value, Block &block, Operation *&last) {
  Operation *op = value.getDefiningOp();
  if (op && op->getParentOp() == equation) {
    for (Value operand : op->getOperands()) {
      findDefinitions(equation, operand, block, last);
    }
    return;
  }
  if (op && op->getBlock() == &block && (!last || last->isBeforeInBlock(op))) {
    last = op;
  }
}

void Sites::materialise(Site &site, SymbolTable &symbols, func::FuncOp function) {
  if (site.axis) {
    return;
  }
  EquationOp from = site.from;
  Block &block = *from->getBlock();
  Operation *last = nullptr;
  for (Value condition : site.conditions) {
    findDefinitions(from, condition, block, last);
  }
  if (site.selector) {
    findDefinitions(from, site.selector, block, last);
  }
  Location loc = from.getLoc();
  OpBuilder b(from);
  last ? b.setInsertionPointAfter(last) : b.setInsertionPointToStart(&block);
  MLIRContext *context = b.getContext();
  std::string name = (from.getName() + ".members").str();

  // The condition over all coordinates.
  auto holds = EquationOp::create(b, loc, getTensorType(from, site.axes, b.getI1Type()), name, site.axes);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToEnd(holds.getBodyBlock());
    IRMapping guardVariables;
    for (auto [coordinate, variable] : llvm::enumerate(site.variables)) {
      if (variable >= 0) {
        guardVariables.map(from.getBodyBlock()->getArgument(variable), holds.getBodyBlock()->getArgument(coordinate));
        if (Block *guardBlock = from.getGuardBlock()) {
          guardVariables.map(guardBlock->getArgument(variable), holds.getBodyBlock()->getArgument(coordinate));
        }
      }
    }
    Value all;
    if (site.selector) {
      Value chosen = cloneSlice(b, from, site.selector, guardVariables);
      all = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, chosen, holds.getBodyBlock()->getArgument(0));
    }
    for (Value condition : site.conditions) {
      Value one = cloneSlice(b, from, condition, guardVariables);
      all = all ? Value(arith::AndIOp::create(b, loc, all, one)) : one;
    }
    YieldOp::create(b, loc, all);
  }

  // The axis of the members: at most all coordinates, and one for each of those that a selector belongs to.
  ArrayRef<FlatSymbolRefAttr> bounding = ArrayRef(site.axes).drop_front(site.firstKnown());
  FlatSymbolRefAttr parent = bounding.front();
  OpBuilder top(function);
  if (bounding.size() > 1) {
    AffineExpr product = getAffineConstantExpr(1, context);
    SmallVector<Attribute> inputs;
    for (FlatSymbolRefAttr axis : bounding) {
      int64_t length = getStaticLength(from, axis);
      if (ShapedType::isDynamic(length)) {
        product = product * getAffineSymbolExpr(inputs.size(), context);
        inputs.push_back(axis);
      } else {
        product = product * length;
      }
    }
    auto made = AxisOp::create(top, loc, b.getStringAttr(name + ".pairs"), nullptr,
                               AffineMapAttr::get(AffineMap::get(0, inputs.size(), product)), b.getArrayAttr(inputs),
                               nullptr, nullptr, nullptr, nullptr, nullptr);
    symbols.insert(made);
    parent = FlatSymbolRefAttr::get(made.getSymNameAttr());
  }
  auto axis = AxisOp::create(top, loc, b.getStringAttr(name), nullptr, nullptr, nullptr, nullptr, parent, nullptr,
                             nullptr, nullptr);
  symbols.insert(axis);
  site.axis = FlatSymbolRefAttr::get(axis.getSymNameAttr());
  Type indices = getTensorType(from, {site.axis}, b.getIndexType());
  site.members = SelectWhereOp::create(b, loc, indices, holds.getResult(), site.axis);

  // Coordinates, last fastest.
  for (int i = static_cast<int>(site.axes.size()) - 1; i >= 0; --i) {
    Place &place = *site.coordinate(i);
    auto made = EquationOp::create(b, loc, cast<RankedTensorType>(indices), name, site.axis);
    place.tensor = made.getResult();
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToEnd(made.getBodyBlock());
    Value rest = ReadOp::create(b, loc, site.members, made.getBodyBlock()->getArguments());
    for (int later = static_cast<int>(site.axes.size()) - 1; later > i; --later) {
      rest = arith::DivUIOp::create(b, loc, rest, LengthOp::create(b, loc, b.getIndexType(), site.axes[later]));
    }
    if (i > 0) {
      rest = arith::RemUIOp::create(b, loc, rest, LengthOp::create(b, loc, b.getIndexType(), site.axes[i]));
    }
    YieldOp::create(b, loc, rest);
  }

  // And back: the member at given coordinates, or none.
  auto known = ArrayRef(site.axes).drop_front(site.firstKnown());
  auto none = EquationOp::create(b, loc, getTensorType(from, known, b.getIndexType()), name, known);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToEnd(none.getBodyBlock());
    YieldOp::create(b, loc, Value(arith::ConstantIndexOp::create(b, loc, -1)));
  }
  auto rank = ScatterOp::create(b, loc, none.getType(), none.getResult(), b.getArrayAttr({site.axis}), nullptr,
                                b.getUnitAttr());
  {
    OpBuilder::InsertionGuard guard(b);
    Block &body = rank.getBody().emplaceBlock();
    Value member = body.addArgument(b.getIndexType(), loc);
    b.setInsertionPointToEnd(&body);
    SmallVector<Value> values{arith::ConstantIntOp::create(b, loc, true, 1)};
    for (unsigned i = site.firstKnown(); i < site.axes.size(); ++i) {
      values.push_back(ReadOp::create(b, loc, site.coordinate(i)->tensor, member));
    }
    values.push_back(member);
    YieldOp::create(b, loc, values);
  }
  site.rank = rank.getResult();
}

Value Sites::materialise(Place &place) {
  if (place.tensor) {
    return place.tensor;
  }
  Site &site = *place.site;
  EquationOp from = place.from;
  Location loc = from.getLoc();
  // Behind the site, and behind what the expression reads.
  Operation *last = site.rank.getDefiningOp();
  findDefinitions(from, place.value, *from->getBlock(), last);
  SmallVector<std::pair<unsigned, Value>> inputs;
  for (auto [variable, input] : place.inputs) {
    inputs.push_back({variable, materialise(*input)});
    Operation *made = inputs.back().second.getDefiningOp();
    last = last->isBeforeInBlock(made) ? made : last;
  }
  OpBuilder b(from);
  b.setInsertionPointAfter(last);
  auto made = EquationOp::create(b, loc, getTensorType(from, {site.axis}, b.getIndexType()),
                                 (from.getName() + ".places").str(), site.axis);
  b.setInsertionPointToEnd(made.getBodyBlock());
  IRMapping mapping;
  for (auto [variable, tensor] : inputs) {
    Value index = ReadOp::create(b, loc, tensor, made.getBodyBlock()->getArguments());
    mapping.map(from.getBodyBlock()->getArgument(variable), index);
    if (Block *guard = from.getGuardBlock()) {
      mapping.map(guard->getArgument(variable), index);
    }
  }
  YieldOp::create(b, loc, cloneSlice(b, from, place.value, mapping));
  return place.tensor = made.getResult();
}
