//===- Restrict.cpp - what no one reads is not computed -------------------===//
#include "passes/Demand/Restrictor.h"
#include "passes/Demand/Split.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace heddle {
#define GEN_PASS_DEF_RESTRICTDEMAND
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace heddle::demand;
using namespace mlir;

void Restrictor::placeBehindOperands(Operation *op) {
  Operation *last = nullptr;
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands()) {
      Operation *def = operand.getDefiningOp();
      if (def && def != op && def->getBlock() == &block && (!last || last->isBeforeInBlock(def))) {
        last = def;
      }
    }
  });
  if (last && op->isBeforeInBlock(last)) {
    op->moveAfter(last);
  }
}

Site *Restrictor::compactedSite(EquationOp equation, unsigned variable) {
  Site *site = analysis.reducedSite(equation, variable);
  if (!site) {
    return nullptr;
  }
  bool reads = false;
  equation.walk([&](ReadOp read) {
    if (!analysis.demandOf(read.getTensor()).isRestricted()) {
      return;
    }
    std::optional<Access> access = analysis.access(read);
    reads |= access && llvm::any_of(access->members, [&](const Access::Member &member) {
               return member.root == site && member.variables == SmallVector<int>{static_cast<int>(variable)};
             });
  });
  return reads ? site : nullptr;
}

bool Restrictor::isRewritten(EquationOp equation) {
  if (analysis.demandOf(equation.getResult()).isRestricted()) {
    return true;
  }
  bool reads = false;
  equation.walk([&](ReadOp read) { reads |= analysis.demandOf(read.getTensor()).isRestricted(); });
  return reads;
}

Place *Restrictor::placeOf(Rebuilt &rebuilt, unsigned variable) {
  const Demand &demand = analysis.demandOf(rebuilt.from.getResult());
  if (demand.isRestricted() && variable < rebuilt.from.getNumResultVars()) {
    return demand.dimensions[variable].second;
  }
  Site *site = rebuilt.compacted.lookup(variable);
  return site ? site->coordinate(0) : nullptr;
}

/// The variable of the new equation that is the member to which `variable` belongs, or -1.
int Restrictor::memberOf(Rebuilt &rebuilt, unsigned variable) {
  const Demand &demand = analysis.demandOf(rebuilt.from.getResult());
  if (demand.isRestricted() && variable < rebuilt.from.getNumResultVars()) {
    int group = demand.dimensions[variable].first;
    return group < 0 ? -1 : rebuilt.groupVariable[group];
  }
  return rebuilt.compacted.count(variable) ? static_cast<int>(rebuilt.variables[variable]) : -1;
}

std::pair<Site *, int> Restrictor::knownOf(Rebuilt &rebuilt, Value value, StringRef prefix) {
  EquationOp from = rebuilt.from;
  if (!readsData(from, value)) {
    return {};
  }
  uint64_t used = getUsedVariables(from, value);
  Site *site = nullptr;
  int member = -1;
  for (unsigned v = 0; v < from.getNumVars(); ++v) {
    if ((used >> v) & 1) {
      Place *place = placeOf(rebuilt, v);
      if (!place || (site && (site != place->site || member != memberOf(rebuilt, v)))) {
        return {};
      }
      site = place->site;
      member = memberOf(rebuilt, v);
    }
  }
  if (!site) {
    return {};
  }
  std::string key = getKey(from, value, [&](unsigned v) { return placeOf(rebuilt, v)->key; });
  return llvm::is_contained(site->conditionKeys, prefix.str() + key) ? std::pair(site, member)
                                                                     : std::pair<Site *, int>();
}

void Restrictor::fill(Rebuilt &rebuilt, Block *from, Block *to) {
  OpBuilder b = OpBuilder::atBlockEnd(to);
  Location loc = rebuilt.from.getLoc();
  IRMapping mapping;
  llvm::DenseMap<Value, std::pair<Value, Site *>> memberIndices; // index -> the member that it is of
  for (unsigned v = 0; v < rebuilt.from.getNumVars(); ++v) {
    Value index = to->getArgument(rebuilt.variables[v]);
    if (Place *place = placeOf(rebuilt, v)) {
      auto read = ReadOp::create(b, loc, analysis.sites.materialise(*place), index);
      read->setAttr("heddle.member", b.getUnitAttr());
      if (place->coordinate == 0 && place->site->axes.size() == 1) {
        memberIndices[read] = {index, place->site};
      }
      index = read;
    }
    mapping.map(from->getArgument(v), index);
  }
  for (Operation &op : from->without_terminator()) {
    Type type = op.getResult(0).getType();
    if (type.isInteger(1) && knownOf(rebuilt, op.getResult(0), "").first) {
      mapping.map(op.getResult(0), arith::ConstantIntOp::create(b, loc, true, 1));
      continue;
    }
    // What a selector chose is the member's first coordinate.
    if (auto [site, member] = type.isIndex() ? knownOf(rebuilt, op.getResult(0), "=") : std::pair<Site *, int>();
        site) {
      Value chosen = analysis.sites.materialise(*site->coordinate(0));
      auto index = ReadOp::create(b, loc, chosen, to->getArgument(member));
      index->setAttr("heddle.member", b.getUnitAttr());
      mapping.map(op.getResult(0), index);
      continue;
    }
    // Members ascend as their places do.
    if (auto test = dyn_cast<arith::CmpIOp>(op)) {
      auto left = memberIndices.lookup(mapping.lookupOrDefault(test.getLhs()));
      auto right = memberIndices.lookup(mapping.lookupOrDefault(test.getRhs()));
      if (left.second && left.second == right.second) {
        mapping.map(test.getResult(), arith::CmpIOp::create(b, loc, test.getPredicate(), left.first, right.first));
        continue;
      }
    }
    auto read = dyn_cast<ReadOp>(op);
    if (!read) {
      b.clone(op, mapping);
      continue;
    }
    SmallVector<Value> indices, ranks;
    Value tensor;
    if (analysis.demandOf(read.getTensor()).isRestricted()) {
      indices = indicesOf(rebuilt, b, read, to, mapping, ranks);
      tensor = made.lookup(read.getTensor().getDefiningOp());
    } else if (rebuilt.isProduct && !isa_and_present<WeightOp>(read.getTensor().getDefiningOp())) {
      tensor = copyOperand(rebuilt, read, indices, to, mapping);
    }
    if (!tensor) {
      b.clone(op, mapping);
      continue;
    }
    auto lookup = [&](Value value) { return value ? mapping.lookupOrDefault(value) : Value(); };
    Value predicate = lookup(read.getPredicate());
    if (analysis.mayBeDiscarded(read)) {
      // Read at other places too, and then not used: there is no member to read.
      for (Value rank : ranks) {
        Value isMember =
            arith::CmpIOp::create(b, loc, arith::CmpIPredicate::sge, rank, arith::ConstantIndexOp::create(b, loc, 0));
        predicate = predicate ? Value(arith::AndIOp::create(b, loc, predicate, isMember)) : isMember;
      }
    }
    auto next = ReadOp::create(b, read.getLoc(), tensor, indices, predicate, lookup(read.getOtherwise()));
    next.setCheck(read.getCheck());
    mapping.map(read.getResult(), next.getResult());
  }
  YieldOp::create(b, loc, mapping.lookupOrDefault(from->getTerminator()->getOperand(0)));
}

void Restrictor::rebuild(EquationOp equation) {
  const Demand &demand = analysis.demandOf(equation.getResult());
  Rebuilt rebuilt;
  rebuilt.from = equation;
  rebuilt.isProduct = isProduct(equation);
  rebuilt.groupVariable.assign(demand.groups.size(), -1);
  SmallVector<FlatSymbolRefAttr> axes, reduced;
  for (unsigned v = 0; v < equation.getNumResultVars(); ++v) {
    int group = demand.isRestricted() ? demand.dimensions[v].first : -1;
    if (group < 0) {
      rebuilt.variables.push_back(axes.size());
      axes.push_back(equation.getAxisOf(v));
      continue;
    }
    if (rebuilt.groupVariable[group] < 0) {
      rebuilt.groupVariable[group] = axes.size();
      analysis.sites.materialise(*demand.groups[group], symbols, function);
      axes.push_back(demand.groups[group]->axis);
    }
    rebuilt.variables.push_back(rebuilt.groupVariable[group]);
    analysis.sites.materialise(*demand.dimensions[v].second);
  }
  for (unsigned v = equation.getNumResultVars(); v < equation.getNumVars(); ++v) {
    rebuilt.variables.push_back(axes.size() + reduced.size());
    FlatSymbolRefAttr axis = equation.getAxisOf(v);
    if (Site *site = compactedSite(equation, v)) {
      analysis.sites.materialise(*site, symbols, function);
      rebuilt.compacted[v] = site;
      axis = site->axis;
    }
    reduced.push_back(axis);
  }
  OpBuilder b(equation);
  Type element = cast<RankedTensorType>(equation.getType()).getElementType();
  rebuilt.to = EquationOp::create(b, equation.getLoc(), getTensorType(equation, axes, element), equation.getName(),
                                  axes, reduced, equation.getMonoid());
  rebuilt.to.setDecision(equation.getDecision());
  rebuilt.to->setDiscardableAttrs(equation->getDiscardableAttrDictionary());
  SmallVector<Value> conditions;
  Block *guard = equation.getGuardBlock();
  if (guard) {
    collectConjuncts(equation.getGuardValue(), conditions);
  }
  if (!llvm::all_of(conditions, [&](Value condition) { return knownOf(rebuilt, condition, "").first != nullptr; })) {
    fill(rebuilt, guard, rebuilt.to.addGuardBlock());
  }
  fill(rebuilt, equation.getBodyBlock(), rebuilt.to.getBodyBlock());
  placeBehindOperands(rebuilt.to);
  made[equation] = rebuilt.to.getResult();
}

/// Gives those that want a seed whole a tensor that has all its elements.
void Restrictor::expand(EquationOp equation) {
  auto isWhole = [&](OpOperand &use) {
    Operation *user = use.getOwner();
    return !made.count(user) && !made.count(user->getParentOp());
  };
  if (llvm::none_of(equation->getUses(), isWhole)) {
    return;
  }
  const Demand &demand = analysis.demandOf(equation.getResult());
  Site &site = *demand.groups[0];
  Value rows = made.lookup(equation);
  OpBuilder b(equation);
  b.setInsertionPointAfter(rows.getDefiningOp());
  auto whole = EquationOp::create(b, equation.getLoc(), cast<RankedTensorType>(equation.getType()), equation.getName(),
                                  llvm::to_vector(equation.getAxes().getAsRange<FlatSymbolRefAttr>()));
  b.setInsertionPointToEnd(whole.getBodyBlock());
  SmallVector<Value> coordinates(site.axes.size()), indices;
  for (auto [dimension, entry] : llvm::enumerate(demand.dimensions)) {
    if (entry.first >= 0) {
      coordinates[entry.second->coordinate] = whole.getBodyBlock()->getArgument(dimension);
    }
  }
  Value rank = ReadOp::create(b, equation.getLoc(), site.rank, ArrayRef(coordinates).drop_front(site.firstKnown()));
  for (auto [dimension, entry] : llvm::enumerate(demand.dimensions)) {
    if (entry.first < 0) {
      indices.push_back(whole.getBodyBlock()->getArgument(dimension));
    } else if (!llvm::is_contained(indices, rank)) {
      indices.push_back(rank);
    }
  }
  YieldOp::create(b, equation.getLoc(), Value(ReadOp::create(b, equation.getLoc(), rows, indices)));
  equation.getResult().replaceUsesWithIf(whole.getResult(), isWhole);
}

void Restrictor::run() {
  for (EquationOp equation : llvm::to_vector(block.getOps<EquationOp>())) {
    splitChosenSum(equation);
  }
  analysis.run();
  SmallVector<EquationOp> equations;
  for (auto equation : block.getOps<EquationOp>()) {
    if (isRewritten(equation)) {
      equations.push_back(equation);
    }
  }
  for (EquationOp equation : equations) {
    rebuild(equation);
  }
  for (EquationOp equation : equations) {
    if (analysis.demandOf(equation.getResult()).isSeed) {
      expand(equation);
    }
  }
  // What was not restricted itself has the type it had.
  for (EquationOp equation : equations) {
    if (!analysis.demandOf(equation.getResult()).isRestricted()) {
      equation.replaceAllUsesWith(made.lookup(equation));
    }
  }
  for (EquationOp equation : llvm::reverse(equations)) {
    equation.erase();
  }
}

namespace {
struct RestrictDemand : heddle::impl::RestrictDemandBase<RestrictDemand> {
  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      SmallVector<Block *> blocks;
      function.walk([&](Operation *op) {
        if (isa<func::FuncOp, scf::ForOp, scf::IfOp>(op)) {
          for (Region &region : op->getRegions()) {
            if (!region.empty()) {
              blocks.push_back(&region.front());
            }
          }
        }
      });
      for (Block *block : blocks) {
        Restrictor(*block, symbols, function).run();
      }
    }
  }
};
} // namespace
