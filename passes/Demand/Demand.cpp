//===- Demand.cpp - which elements anyone reads ---------------------------===//
#include "passes/Demand/Demand.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/SetVector.h"

using namespace heddle;
using namespace heddle::demand;
using namespace mlir;

bool heddle::demand::isProduct(EquationOp equation) {
  auto type = cast<RankedTensorType>(equation.getType());
  return equation.getMonoid() == Monoid::sum && type.getElementType().isF32() &&
         getFactors(equation, equation.getYielded()).numerator.size() >= 2;
}

std::pair<Value, FlatSymbolRefAttr> heddle::demand::getChosenIndex(EquationOp equation) {
  if (!isProduct(equation)) {
    return {};
  }
  uint64_t results = (uint64_t(1) << equation.getNumResultVars()) - 1;
  for (Value factor : getFactors(equation, equation.getYielded()).numerator) {
    auto read = factor.getDefiningOp<ReadOp>();
    if (!read || !isa_and_present<WeightOp>(read.getTensor().getDefiningOp()) || read.getPredicate()) {
      continue;
    }
    Value chosen;
    FlatSymbolRefAttr axis;
    uint64_t plain = 0;
    bool fits = true;
    for (auto [index, indexAxis] : llvm::zip(read.getIndices(), getAxes(read.getTensor().getType()))) {
      if (int variable = getVariable(equation, index); variable >= 0) {
        plain |= uint64_t(1) << variable;
      } else if (uint64_t used = getUsedVariables(equation, index)) {
        fits &= !chosen && (used & ~results) == 0 && readsData(equation, index);
        chosen = index;
        axis = indexAxis;
      }
    }
    // A matrix: some of its own columns and some of what is summed.
    bool isMatrix = chosen && (plain & results & ~getUsedVariables(equation, chosen)) && (plain & ~results);
    if (fits && isMatrix) {
      return {chosen, axis};
    }
  }
  return {};
}

const Demand &Analysis::demandOf(Value tensor) const {
  static const Demand all;
  auto found = demands.find(tensor.getDefiningOp());
  return found == demands.end() ? all : found->second;
}

//===-- Conditions of a read ----------------------------------------------===//

/// Adds the conditions of selections that stand between `value` and the body's value, on every path.
static llvm::SmallSetVector<Value, 4> conditionsAfter(EquationOp equation, Value value) {
  std::optional<llvm::SmallSetVector<Value, 4>> all;
  for (OpOperand &use : value.getUses()) {
    Operation *user = use.getOwner();
    llvm::SmallSetVector<Value, 4> one;
    if (user->getParentOp() == equation && user->getNumResults() == 1) {
      one = conditionsAfter(equation, user->getResult(0));
      if (isa<arith::SelectOp>(user) && use.getOperandNumber() == 1) {
        SmallVector<Value> conjuncts;
        collectConjuncts(user->getOperand(0), conjuncts);
        one.insert(conjuncts.begin(), conjuncts.end());
      }
      if (auto read = dyn_cast<ReadOp>(user); read && use.get() == read.getPredicate()) {
        one.clear();
      }
    }
    if (!all) {
      all = one;
    } else {
      all->remove_if([&](Value condition) { return !one.contains(condition); });
    }
  }
  return all.value_or(llvm::SmallSetVector<Value, 4>());
}

bool Analysis::mayBeDiscarded(ReadOp read) {
  auto equation = cast<EquationOp>(read->getParentOp());
  return read->getBlock() == equation.getBodyBlock() &&
         llvm::any_of(conditionsAfter(equation, read.getResult()),
                      [&](Value condition) { return readsData(equation, condition); });
}

SmallVector<Value> Analysis::conditionsOf(ReadOp read) {
  auto equation = cast<EquationOp>(read->getParentOp());
  SmallVector<Value> found;
  if (read.getPredicate()) {
    collectConjuncts(read.getPredicate(), found);
  }
  if (read->getBlock() == equation.getBodyBlock()) {
    if (equation.getGuardBlock()) {
      collectConjuncts(equation.getGuardValue(), found);
    }
    llvm::append_range(found, conditionsAfter(equation, read.getResult()));
  }
  llvm::erase_if(found, [&](Value condition) { return !readsData(equation, condition); });
  return found;
}

Site *Analysis::reducedSite(EquationOp equation, unsigned variable) {
  if (variable < equation.getNumResultVars() || !equation.getGuardBlock()) {
    return nullptr;
  }
  SmallVector<Value> conditions, mine;
  collectConjuncts(equation.getGuardValue(), conditions);
  for (Value condition : conditions) {
    if (readsData(equation, condition) && getUsedVariables(equation, condition) == uint64_t(1) << variable) {
      mine.push_back(condition);
    }
  }
  return mine.empty() ? nullptr : sites.fromConditions(equation, mine, 0);
}

//===-- Reads -------------------------------------------------------------===//

std::optional<Access> Analysis::access(ReadOp read) {
  auto equation = dyn_cast<EquationOp>(read->getParentOp());
  if (!equation || equation->getBlock() != &block || read.getIndices().empty()) {
    return std::nullopt;
  }
  const Demand &own = demandOf(equation.getResult());
  // What each variable stands for: a group of the equation, or a site of its own.
  struct Meaning {
    Access::Member member;
    Place *place = nullptr;
  };
  SmallVector<Meaning> meanings(equation.getNumVars());
  uint64_t taken = 0;
  for (unsigned v = 0; v < equation.getNumResultVars() && own.isRestricted(); ++v) {
    auto [group, place] = own.dimensions[v];
    if (group >= 0) {
      meanings[v] = {{group, nullptr, {}}, place};
      taken |= uint64_t(1) << v;
    }
  }
  // Conditions by the variables that they bind.
  SmallVector<std::pair<uint64_t, SmallVector<Value>>> bound;
  for (Value condition : conditionsOf(read)) {
    uint64_t used = getUsedVariables(equation, condition);
    auto known = llvm::find_if(bound, [&](const auto &one) { return one.first == used; });
    if (known == bound.end()) {
      bound.push_back({used, {}});
      known = std::prev(bound.end());
    }
    if (!llvm::is_contained(known->second, condition)) {
      known->second.push_back(condition);
    }
  }
  // Conditions on more variables say more.
  llvm::stable_sort(bound,
                    [](const auto &a, const auto &b) { return llvm::popcount(a.first) > llvm::popcount(b.first); });
  auto assign = [&](Site *site, uint64_t used) {
    SmallVector<int> variables;
    for (unsigned v = 0; v < equation.getNumVars(); ++v) {
      if ((used >> v) & 1) {
        variables.push_back(v);
      }
    }
    // The order of the site's coordinates: by axis, those that are not run-time first.
    llvm::stable_sort(variables, [&](int a, int b) {
      return !ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(a))) &&
             ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(b)));
    });
    if (site->selector) {
      llvm::sort(variables);
    }
    for (auto [position, variable] : llvm::enumerate(variables)) {
      meanings[variable] = {{-1, site, variables}, site->coordinate(position + site->firstKnown())};
      taken |= uint64_t(1) << variable;
    }
    return variables;
  };
  for (auto &[used, conditions] : bound) {
    if (Site *site = sites.fromConditions(equation, conditions, taken)) {
      assign(site, used);
    }
  }

  Access access;
  auto axes = getAxes(read.getTensor().getType());
  SmallVector<Place *> covered;
  auto groupOf = [&](const Access::Member &member, Site *site) {
    for (auto [index, known] : llvm::enumerate(access.members)) {
      if (known == member) {
        return static_cast<int>(index);
      }
    }
    access.members.push_back(member);
    access.demand.groups.push_back(site);
    return static_cast<int>(access.members.size()) - 1;
  };
  for (auto [dimension, index] : llvm::enumerate(read.getIndices())) {
    uint64_t used = getUsedVariables(equation, index);
    int variable = getVariable(equation, index);
    if (variable >= 0 && !meanings[variable].place) {
      if (equation.getAxisOf(variable) != axes[dimension]) {
        return std::nullopt;
      }
      access.demand.dimensions.push_back({-1, nullptr});
      continue;
    }
    if (variable >= 0) {
      const Meaning &meaning = meanings[variable];
      access.demand.dimensions.push_back({groupOf(meaning.member, meaning.place->site), meaning.place});
      continue;
    }
    if (used == 0) {
      return std::nullopt;
    }
    if (readsData(equation, index)) {
      // Chosen by data: the members are those of a selector, if nothing else is known of its variables.
      Site *site = sites.fromSelector(equation, index, axes[dimension], taken);
      if (!site) {
        return std::nullopt;
      }
      SmallVector<int> variables = assign(site, used);
      access.demand.dimensions.push_back({groupOf({-1, site, variables}, site), site->coordinate(0)});
      continue;
    }
    // An expression of members of one group.
    std::optional<Meaning> common;
    Place *place = nullptr;
    std::vector<std::pair<unsigned, Place *>> inputs;
    for (unsigned v = 0; v < equation.getNumVars(); ++v) {
      if (!((used >> v) & 1)) {
        continue;
      }
      const Meaning &meaning = meanings[v];
      if (!meaning.place || (common && !(common->member == meaning.member))) {
        return std::nullopt;
      }
      common = meaning;
      inputs.push_back({v, meaning.place});
    }
    Site *site = common->place->site;
    std::string key = getKey(equation, index, [&](unsigned v) { return meanings[v].place->key; });
    place = site->place(key, [&](Place &made) {
      made.from = equation;
      made.value = index;
      made.inputs.assign(inputs.begin(), inputs.end());
    });
    access.demand.dimensions.push_back({groupOf(common->member, site), place});
  }
  // A variable that stood for itself before a selector took it.
  for (auto [dimension, index] : llvm::enumerate(read.getIndices())) {
    int variable = getVariable(equation, index);
    if (access.demand.dimensions[dimension].first < 0 && variable >= 0 && meanings[variable].place) {
      access.demand.dimensions[dimension] = {groupOf(meanings[variable].member, meanings[variable].place->site),
                                             meanings[variable].place};
    }
  }
  if (access.members.empty()) {
    return std::nullopt;
  }
  // Every group is as fine as its site: no element is computed for two members.
  for (auto [group, site] : llvm::enumerate(access.demand.groups)) {
    uint64_t seen = 0;
    std::function<void(Place *)> visit = [&](Place *place) {
      if (place->coordinate >= 0) {
        seen |= uint64_t(1) << place->coordinate;
      }
      for (auto [variable, input] : place->inputs) {
        visit(input);
      }
    };
    for (auto [mine, place] : access.demand.dimensions) {
      if (mine == static_cast<int>(group)) {
        visit(place);
      }
    }
    uint64_t all = (uint64_t(1) << site->axes.size()) - 1, known = all & ~((uint64_t(1) << site->firstKnown()) - 1);
    uint64_t runTime = 0;
    for (auto [coordinate, axis] : llvm::enumerate(site->axes)) {
      runTime |= ShapedType::isDynamic(getStaticLength(equation, axis)) ? uint64_t(1) << coordinate : 0;
    }
    bool isFine = (seen & known) == known || (site->selector && (seen & 1) && (seen & runTime) == runTime);
    if (!isFine) {
      return std::nullopt;
    }
  }
  return access;
}

//===-- Equations ---------------------------------------------------------===//

void Analysis::seed(EquationOp equation) {
  auto [chosen, axis] = getChosenIndex(equation);
  if (!chosen) {
    return;
  }
  Site *site = sites.fromSelector(equation, chosen, axis, 0);
  if (!site) {
    return;
  }
  Demand demand;
  demand.isSeed = true;
  demand.groups.push_back(site);
  demand.dimensions.assign(equation.getNumResultVars(), {-1, nullptr});
  unsigned coordinate = 1;
  uint64_t used = getUsedVariables(equation, chosen);
  for (unsigned v = 0; v < equation.getNumResultVars(); ++v) {
    if ((used >> v) & 1) {
      demand.dimensions[v] = {0, site->coordinate(coordinate++)};
    }
  }
  demands[equation] = demand;
}

void Analysis::analyse() {
  demands.clear();
  SmallVector<EquationOp> equations(block.getOps<EquationOp>());
  for (EquationOp equation : llvm::reverse(equations)) {
    std::optional<Demand> demand;
    bool isAll = equation.getNumResultVars() == 0 || equation->use_empty() || whole.contains(equation);
    for (Operation *user : equation->getUsers()) {
      if (isAll) {
        break;
      }
      auto read = dyn_cast<ReadOp>(user);
      std::optional<Access> one = read ? access(read) : std::nullopt;
      isAll = !one || (demand && !(*demand == one->demand));
      if (one) {
        demand = one->demand;
      }
    }
    if (!isAll && demand) {
      demands[equation] = *demand;
    } else if (!whole.contains(equation)) {
      seed(equation);
    }
  }
}

bool Analysis::keepWhole(EquationOp equation, Value value) {
  Operation *op = value.getDefiningOp();
  if (!op || op->getParentOp() != equation) {
    return false;
  }
  bool isNew = false;
  for (Value operand : op->getOperands()) {
    Operation *tensor = operand.getDefiningOp();
    isNew |= isa<RankedTensorType>(operand.getType()) ? demands.count(tensor) && whole.insert(tensor).second
                                                      : keepWhole(equation, operand);
  }
  return isNew;
}

void Analysis::run() {
  bool pays = false;
  while (!pays) {
    analyse();
    // A site is kept if it makes products smaller.
    llvm::SmallPtrSet<Site *, 4> useful, all;
    for (auto &[op, demand] : demands) {
      all.insert(demand.groups.begin(), demand.groups.end());
      if (isProduct(cast<EquationOp>(op))) {
        useful.insert(demand.groups.begin(), demand.groups.end());
      }
    }
    pays = true;
    for (Site *site : all) {
      if (!useful.contains(site)) {
        sites.banned.insert(site->key);
        pays = false;
      }
      // What decides who takes part is wanted of all.
      for (Value condition : site->conditions) {
        pays &= !keepWhole(site->from, condition);
      }
      if (site->selector) {
        pays &= !keepWhole(site->from, site->selector);
      }
    }
  }
}
