//===- Scene.cpp - one place of an equation as a system -------------------===//
#include "passes/Stream/Scene.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

Availability::Scene::Scene(const Availability &availability, EquationOp equation, int rowDim, ArrayRef<Need> needs)
    : reader(system, [this, &availability](System &target, FlatSymbolRefAttr axis) {
        int64_t length = getStaticLength(availability.entry, axis);
        if (!ShapedType::isDynamic(length)) {
          return Linear::number(length);
        }
        auto [it, isNew] = lengths.try_emplace(axis);
        if (isNew) {
          it->second = Linear::column(target.addColumn());
          target.require(it->second);
        }
        return it->second;
      }) {
  body.block = equation.getBodyBlock();
  body.outer = &root;
  guard.block = equation.getGuardBlock();
  guard.outer = &root;
  // The loops around.
  bool inScan = false;
  for (Operation *at = equation->getParentOp(); at && at != availability.entry; at = at->getParentOp()) {
    Linear variable = Linear::column(system.addColumn());
    system.require(variable);
    if (auto scan = dyn_cast<ScanOp>(at)) {
      root.forms[scan.getBody().front().getArgument(0)] = variable;
      if (availability.isStreamed(scan.getAxisAttr()) && !inScan) {
        row = variable;
        inScan = true;
      }
    } else if (auto loop = dyn_cast<scf::ForOp>(at)) {
      Linear upper = reader.form(loop.getUpperBound(), root), lower = reader.form(loop.getLowerBound(), root);
      system.require(upper.plus(variable, -1).plus(-1));
      system.require(variable.plus(lower, -1));
      root.forms[loop.getInductionVar()] = variable;
    }
  }
  SmallVector<Linear> variables;
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    Linear variable = Linear::column(system.addColumn());
    system.require(variable);
    Linear length = reader.lengthOf(system, equation.getAxisOf(i));
    system.require(length.plus(variable, -1).plus(-1));
    body.forms[equation.getBodyBlock()->getArgument(i)] = variable;
    if (guard.block) {
      guard.forms[guard.block->getArgument(i)] = variable;
    }
    variables.push_back(variable);
  }
  if (!inScan) {
    row = rowDim >= 0 ? variables[rowDim] : Linear::column(system.addColumn());
  }
  // Only the elements that readers need.
  if (!needs.empty()) {
    const ValueInfo &info = availability.get(equation.getResult());
    Disjunction alternatives;
    for (const Need &need : needs) {
      Conjunction all;
      for (auto [dim, own] : llvm::zip(info.timeDims, need)) {
        llvm::append_range(all, constraintsOf(own, variables[dim]));
      }
      alternatives.push_back(std::move(all));
    }
    system.choose(std::move(alternatives));
  }
  if (Value condition = equation.getGuardValue()) {
    reader.assume(condition, true, guard);
  }
  if (equation.getMonoid() == Monoid::sum) {
    reader.assumeNonZero(equation.getYielded(), body);
  }
}

void Availability::Scene::assumeNeeded(ReadOp read) {
  Scope &scope = read->getBlock() == guard.block ? guard : body;
  if (read.getPredicate()) {
    reader.assume(read.getPredicate(), true, scope);
  }
  if (read->getBlock() == body.block) {
    reader.assumeNeeded(read.getResult(), body);
  }
  if (read.getOtherwise()) {
    // An index outside is no read of a place.
    for (Value index : read.getIndices()) {
      system.require(reader.form(index, scope));
    }
  }
}

Conjunction Availability::Scene::constraintsOf(const DimNeed &need, const Linear &place) {
  Conjunction result;
  auto between = [&](const Linear &from, std::optional<int64_t> least, std::optional<int64_t> most) {
    if (least) {
      result.push_back(place.plus(from, -1).plus(-*least));
    }
    if (most) {
      result.push_back(from.plus(place, -1).plus(*most));
    }
  };
  between(row, need.least, need.most);
  if (need.mostPlace) {
    result.push_back(Linear::number(*need.mostPlace).plus(place, -1));
  }
  for (const DimNeed::Block &block : need.blocks) {
    Linear quotient = Linear::column(system.quotient(row.plus(block.shift), block.size));
    between(Linear::number(0).plus(quotient, block.size), block.least, block.most);
  }
  return result;
}

DimNeed Availability::Scene::summarize(const System &alternative, const Linear &place) const {
  DimNeed need;
  Linear distance = place.plus(row, -1);
  need.least = alternative.lowerBound(distance);
  need.most = alternative.upperBound(distance);
  // A prefix is needed by all rows; what only the first rows need is near them.
  if ((!need.most || *need.most > 0) && !alternative.upperBound(row)) {
    need.mostPlace = alternative.upperBound(place);
  }
  for (const Quotient &quotient : alternative.getQuotients()) {
    Linear shift = quotient.numerator.plus(row, -1);
    if (shift.factors.empty() && quotient.divisor > 1) {
      Linear inBlock = place.plus(Linear::column(quotient.column), -quotient.divisor);
      DimNeed::Block block{quotient.divisor, shift.constant, alternative.lowerBound(inBlock),
                           alternative.upperBound(inBlock)};
      if (block.least || block.most) {
        need.blocks.push_back(block);
      }
    }
  }
  return need;
}
