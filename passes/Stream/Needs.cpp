//===- Needs.cpp - which elements of a table readers need -----------------===//
//
// A table is a value with history: two dimensions over streamed axes, or one
// inside a scan over the stream (scores, masks, weights of attention). One of
// its dimensions is the row that a step makes, the others are needed as far as
// readers say, backwards through chains of tables.
//
//===----------------------------------------------------------------------===//
#include "passes/Stream/Scene.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

/// More alternatives than these are widened to everything.
static constexpr size_t kMaxNeeds = 8;

static bool isTable(const Availability &availability, Value value) {
  const ValueInfo &info = availability.get(value);
  if (info.kind != Kind::Streamed) {
    return false;
  }
  if (info.timeDims.size() > 1) {
    return true;
  }
  Operation *op = value.getDefiningOp() ? value.getDefiningOp() : value.getParentBlock()->getParentOp();
  bool inScan = !getScansAround(op, availability).empty() ||
                (!value.getDefiningOp() && isa<ScanOp>(op) && availability.isStreamed(cast<ScanOp>(op).getAxisAttr()));
  return inScan && !info.timeDims.empty();
}

/// The dimension that is the row of everyone that needs the value; -1 when there is none.
static int findRow(const ValueInfo &info, ArrayRef<Need> needs) {
  for (auto [index, dim] : llvm::enumerate(info.timeDims)) {
    if (llvm::all_of(needs, [&, i = index](const Need &need) { return need[i].least == 0 && need[i].most == 0; })) {
      return dim;
    }
  }
  return -1;
}

bool Availability::addNeed(Value value, Need need) {
  std::vector<Need> &known = needs[value];
  if (llvm::is_contained(known, need)) {
    return false;
  }
  if (known.size() >= kMaxNeeds) {
    Need everything(need.size());
    for (auto [index, dim] : llvm::enumerate(everything)) {
      bool isRow =
          llvm::all_of(known, [&, i = index](const Need &other) { return other[i].least == 0 && other[i].most == 0; });
      if (isRow) {
        dim.least = dim.most = 0;
      }
    }
    bool isNew = known.size() != 1 || !(known.front() == everything);
    known = {everything};
    return isNew;
  }
  known.push_back(std::move(need));
  return true;
}

bool Availability::visitNeedsOfRead(EquationOp equation, ReadOp read) {
  const ValueInfo &own = get(equation.getResult()), &info = get(read.getTensor());
  bool table = isTable(*this, equation.getResult());
  std::vector<Need> ownNeeds = table ? needs.lookup(equation.getResult()) : std::vector<Need>();
  if (table && ownNeeds.empty()) {
    return false; // no one reads it yet
  }
  int row = table ? findRow(own, ownNeeds) : own.timeDims.empty() ? -1 : static_cast<int>(own.timeDims.front());
  Scene scene(*this, equation, row, ownNeeds);
  scene.assumeNeeded(read);
  SmallVector<Linear> places;
  for (unsigned dim : info.timeDims) {
    places.push_back(read->getBlock() == scene.guard.block ? scene.reader.form(read.getIndices()[dim], scene.guard)
                                                           : scene.form(read.getIndices()[dim]));
  }
  bool changed = false;
  for (const System &alternative : scene.system.alternatives()) {
    Need need;
    for (const Linear &place : places) {
      need.push_back(scene.summarize(alternative, place));
    }
    changed |= addNeed(read.getTensor(), std::move(need));
  }
  return changed;
}

bool Availability::visitNeeds(Block &block) {
  bool changed = false;
  auto forward = [&](Value from, Value to) {
    if (isTable(*this, from) && get(from).timeDims == get(to).timeDims) {
      for (const Need &need : std::vector<Need>(needs.lookup(from))) {
        changed |= addNeed(to, need);
      }
    }
  };
  for (Operation &op : llvm::reverse(block)) {
    if (auto equation = dyn_cast<EquationOp>(op)) {
      equation->walk([&](ReadOp read) {
        if (isTable(*this, read.getTensor())) {
          changed |= visitNeedsOfRead(equation, read);
        }
      });
      continue;
    }
    if (auto sort = dyn_cast<SortOp>(op)) {
      for (Value result : sort.getResults()) {
        for (Value operand : sort.getOperands()) {
          forward(result, operand);
        }
      }
      continue;
    }
    for (Region &region : op.getRegions()) {
      if (region.empty()) {
        continue;
      }
      Operation *end = region.front().getTerminator();
      bool loop = isa<scf::ForOp>(op);
      if (loop || isa<scf::IfOp>(op)) {
        for (auto [result, yielded] : llvm::zip(op.getResults(), end->getOperands())) {
          forward(result, yielded);
        }
      }
      changed |= visitNeeds(region.front());
      if (auto rounds = dyn_cast<scf::ForOp>(op)) {
        for (auto [argument, init, yielded] :
             llvm::zip(rounds.getRegionIterArgs(), rounds.getInitArgs(), end->getOperands())) {
          forward(argument, init);
          forward(argument, yielded);
        }
      }
    }
  }
  return changed;
}

bool Availability::collectNeeds() {
  for (int round = 0; round < 12; ++round) {
    if (!visitNeeds(entry.getBody().front())) {
      break;
    }
  }
  // Rows of tables; values with one time dimension are rows of themselves.
  for (auto &[value, info] : values) {
    bool table = isTable(*this, value);
    bool inScan = table && info.timeDims.size() == 1;
    if (table && !inScan) {
      Operation *op = value.getDefiningOp() ? value.getDefiningOp() : value.getParentBlock()->getParentOp();
      inScan = !getScansAround(op, *this).empty();
    }
    info.rowDim = inScan || info.timeDims.empty() ? -1
                  : table                         ? findRow(info, needs.lookup(value))
                                                  : static_cast<int>(info.timeDims.front());
  }
  return true;
}
