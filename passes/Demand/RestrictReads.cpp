//===- RestrictReads.cpp - reads of and by restricted equations -----------===//
#include "passes/Demand/Restrictor.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::demand;
using namespace mlir;

/// Reads the rows of an operand of a product once for all its columns: they become a tensor of their own.
Value Restrictor::copyOperand(Rebuilt &rebuilt, ReadOp read, SmallVectorImpl<Value> &indices, Block *to,
                              IRMapping &mapping) {
  EquationOp from = rebuilt.from;
  // One member of one group, and plain variables.
  int member = -1;
  SmallVector<unsigned> plain;
  SmallVector<FlatSymbolRefAttr> axes;
  for (Value index : read.getIndices()) {
    int variable = getVariable(from, index);
    if (variable >= 0 && memberOf(rebuilt, variable) < 0) {
      if (llvm::is_contained(plain, static_cast<unsigned>(variable))) {
        return {};
      }
      plain.push_back(variable);
      continue;
    }
    uint64_t used = getUsedVariables(from, index);
    if (readsData(from, index)) {
      return {};
    }
    for (unsigned v = 0; v < from.getNumVars(); ++v) {
      if ((used >> v) & 1) {
        if (memberOf(rebuilt, v) < 0 || (member >= 0 && member != memberOf(rebuilt, v))) {
          return {};
        }
        member = memberOf(rebuilt, v);
      }
    }
  }
  if (member < 0 || plain.empty() || read.getPredicate() || read.getOtherwise() || read.getCheck()) {
    return {};
  }
  axes.push_back(rebuilt.to.getAxisOf(member));
  for (unsigned variable : plain) {
    axes.push_back(from.getAxisOf(variable));
  }
  OpBuilder b(rebuilt.to);
  Location loc = read.getLoc();
  auto copy =
      EquationOp::create(b, loc, getTensorType(from, axes, read.getType()), (from.getName() + ".rows").str(), axes);
  b.setInsertionPointToEnd(copy.getBodyBlock());
  IRMapping inner;
  for (unsigned v = 0; v < from.getNumVars(); ++v) {
    Value argument = read->getBlock()->getArgument(v);
    if (auto at = llvm::find(plain, v); at != plain.end()) {
      inner.map(argument, copy.getBodyBlock()->getArgument(at - plain.begin() + 1));
    } else if (memberOf(rebuilt, v) == member) {
      Place *place = placeOf(rebuilt, v);
      inner.map(argument,
                ReadOp::create(b, loc, analysis.sites.materialise(*place), copy.getBodyBlock()->getArgument(0)));
    }
  }
  YieldOp::create(b, loc, cloneSlice(b, from, read.getResult(), inner));
  placeBehindOperands(copy);
  indices.push_back(to->getArgument(member));
  for (unsigned variable : plain) {
    indices.push_back(mapping.lookup(read->getBlock()->getArgument(variable)));
  }
  return copy.getResult();
}

SmallVector<Value> Restrictor::indicesOf(Rebuilt &rebuilt, OpBuilder &b, ReadOp read, Block *to, IRMapping &mapping,
                                         SmallVectorImpl<Value> &ranks) {
  const Demand &demand = analysis.demandOf(read.getTensor());
  std::optional<Access> access = analysis.access(read);
  bool isKnown = access && access->demand == demand;
  SmallVector<Value> members(demand.groups.size()), indices;
  for (auto [dimension, entry] : llvm::enumerate(demand.dimensions)) {
    auto [group, place] = entry;
    if (group < 0) {
      indices.push_back(mapping.lookupOrDefault(read.getIndices()[dimension]));
      continue;
    }
    if (members[group]) {
      continue;
    }
    Site &site = *demand.groups[group];
    if (isKnown && access->members[group].group >= 0) {
      members[group] = to->getArgument(rebuilt.groupVariable[access->members[group].group]);
    } else if (isKnown && access->members[group].variables.size() == 1 &&
               rebuilt.compacted.count(access->members[group].variables[0])) {
      members[group] = to->getArgument(rebuilt.variables[access->members[group].variables[0]]);
    } else {
      // By rank: at the reader's variables, or at the read's own indices.
      SmallVector<Value> coordinates;
      if (isKnown) {
        for (int variable : access->members[group].variables) {
          coordinates.push_back(mapping.lookup(read->getBlock()->getArgument(variable)));
        }
      } else {
        for (unsigned i = site.firstKnown(); i < site.axes.size(); ++i) {
          for (auto [d, other] : llvm::enumerate(demand.dimensions)) {
            if (other.first == group && other.second == site.coordinate(i)) {
              coordinates.push_back(mapping.lookupOrDefault(read.getIndices()[d]));
              break;
            }
          }
        }
      }
      // Outside of the axes there is no member, and the read has its own default.
      Value none = isKnown ? Value() : Value(arith::ConstantIndexOp::create(b, read.getLoc(), -1));
      members[group] = ReadOp::create(b, read.getLoc(), site.rank, coordinates, Value(), none);
      ranks.push_back(members[group]);
    }
    indices.push_back(members[group]);
  }
  return indices;
}
