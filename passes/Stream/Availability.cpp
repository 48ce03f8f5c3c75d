//===- Availability.cpp - when the elements of a value exist --------------===//
#include "passes/Stream/Scene.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

bool Availability::run() {
  classify();
  collectNeeds();
  for (BlockArgument argument : entry.getArguments()) {
    ValueInfo &info = values[argument];
    if (info.kind != Kind::Streamed) {
      continue;
    }
    if (info.timeDims.size() != 1 || getAxes(argument.getType())[info.timeDims[0]] != time) {
      return refuse(entry, "an input runs over two streamed axes, or over one that is not " + time.getValue().str(),
                    "run it whole", argument);
    }
    setRows(argument, getLength(time));
  }
  if (!visit(entry.getBody().front())) {
    return false;
  }
  bool any = false;
  for (Value result : entry.getBody().front().getTerminator()->getOperands()) {
    const ValueInfo &info = get(result);
    if (info.kind == Kind::Streamed && info.timeDims.size() != 1) {
      return refuse(result.getDefiningOp() ? result.getDefiningOp() : entry,
                    info.timeDims.empty() ? "an output depends on all of " + time.getValue().str() + " and has no rows"
                                          : "an output has two dimensions over " + time.getValue().str(),
                    "an output over " + time.getValue().str() + ", or run it whole");
    }
    any |= info.kind == Kind::Streamed;
  }
  return any || refuse(entry, "no output depends on " + time.getValue().str(), "run it whole");
}

void Availability::setRows(Value value, AffineExpr frontier) {
  ValueInfo &info = values[value];
  info.frontier = frontier;
  ArrayRef<FlatSymbolRefAttr> axes = getAxes(value.getType());
  info.ranges.clear();
  for (unsigned dim : info.timeDims) {
    info.ranges.push_back({axes[dim], frontier, 0});
  }
}

bool Availability::visit(Block &block) {
  for (Operation &op : block.without_terminator()) {
    if (getKind(&op) == Kind::Streamed && !visitOp(op)) {
      return false;
    }
  }
  return true;
}

bool Availability::visitScan(ScanOp scan) {
  if (scan.getReverse()) {
    return refuse(scan, "every place of a reversed scan over " + scan.getAxis().str() + " depends on all of it",
                  "a reversed scan inside a block (granule), or run it whole");
  }
  if (!getScansAround(scan, *this).empty()) {
    return refuse(scan, "a scan over " + scan.getAxis().str() + " inside another", "run it whole");
  }
  Block &body = scan.getBody().front();
  SmallVector<EquationOp> equations;
  WalkResult odd = scan.getBody().walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (auto equation = dyn_cast<EquationOp>(op)) {
      equations.push_back(equation);
      return WalkResult::skip();
    }
    bool reads = isa<ReadOp>(op) && get(op->getOperand(0)).rowDim >= 0;
    return reads ? WalkResult::interrupt() : WalkResult::advance();
  });
  if (odd.wasInterrupted()) {
    return refuse(scan, "a scalar of a scan reads the stream", "an equation over a variable of the scan");
  }
  for (Value init : scan.getInits()) {
    if (get(init).kind == Kind::Streamed) {
      return refuse(scan, "a carry begins with a value of the stream", "a carry that begins with a constant", init);
    }
  }
  for (size_t i = 0, e = scan.getInits().size(); i < e; ++i) {
    if (!get(body.getArgument(i + 1)).timeDims.empty()) {
      return refuse(scan, "a carry of a scan over " + scan.getAxis().str() + " has a dimension over it", "run it whole",
                    scan.getInits()[i]);
    }
    if (!scan.getResult(i).use_empty()) {
      return refuse(scan, "the last carry of a scan over " + scan.getAxis().str() + " is known only at the end",
                    "collect the carry at every place, or run it whole", scan.getResult(i));
    }
  }
  // Values of one place first, then what they read.
  if (!visitRows(scan, equations)) {
    return false;
  }
  AffineExpr frontier = scanFrontiers.lookup(scan);
  variables[body.getArgument(0)] = {scan.getAxisAttr(), frontier, 0};
  for (Value result : scan.getResults().drop_front(scan.getInits().size())) {
    if (get(result).timeDims.size() != 1) {
      return refuse(scan, "a scan collects a value with a second dimension over the stream", "run it whole", result);
    }
    setRows(result, frontier);
  }
  return true;
}

bool Availability::visitCarried(Operation *op, ValueRange inits, ValueRange arguments, ValueRange yields,
                                ValueRange results) {
  SmallVector<AffineExpr> frontiers(inits.size());
  for (auto [index, init] : llvm::enumerate(inits)) {
    const ValueInfo &info = get(arguments[index]);
    if (info.kind != Kind::Streamed) {
      continue;
    }
    if (info.timeDims.empty()) {
      return refuse(op, "a loop carries a value that depends on all of " + time.getValue().str(), "run it whole", init);
    }
    if (info.timeDims.size() > 1) {
      unrollFirst = op;
      return false;
    }
    frontiers[index] =
        get(init).kind == Kind::Streamed ? get(init).frontier : getLength(getAxes(init.getType())[info.timeDims[0]]);
  }
  // A value whose frontier falls from its first round to the second may stay where it is from then on.
  for (int round = 0;; ++round) {
    for (auto [argument, frontier] : llvm::zip(arguments, frontiers)) {
      if (frontier) {
        setRows(argument, frontier);
      }
    }
    if (!visit(*arguments.front().getParentBlock())) {
      return false;
    }
    bool stable = true;
    for (auto [index, yielded] : llvm::enumerate(yields)) {
      if (!frontiers[index]) {
        continue;
      }
      AffineExpr next = get(yielded).kind == Kind::Streamed ? get(yielded).frontier : frontiers[index];
      if (!isSame(next, frontiers[index])) {
        stable = false;
        bool free = get(inits[index]).kind != Kind::Streamed;
        if (!free || round > 0) {
          unrollFirst = op;
          return false;
        }
        frontiers[index] = getSmaller(next, frontiers[index]);
      }
    }
    if (stable) {
      break;
    }
  }
  for (auto [result, frontier] : llvm::zip(results, frontiers)) {
    if (frontier) {
      setRows(result, frontier);
    }
  }
  return true;
}

bool Availability::visitOp(Operation &op) {
  if (auto equation = dyn_cast<EquationOp>(op)) {
    return getScansAround(&op, *this).empty() ? visitRows(&op, {equation}) : true;
  }
  if (auto scan = dyn_cast<ScanOp>(op)) {
    if (isStreamed(scan.getAxisAttr())) {
      return visitScan(scan);
    }
    Block &body = scan.getBody().front();
    size_t carries = scan.getInits().size();
    if (scan.getResults().size() > carries) {
      return refuse(&op, "a scan over " + scan.getAxis().str() + " collects values of the stream", "run it whole");
    }
    return carries == 0 || visitCarried(&op, scan.getInits(), body.getArguments().drop_front(),
                                        body.getTerminator()->getOperands(), scan.getResults());
  }
  if (auto loop = dyn_cast<scf::ForOp>(op)) {
    if (loop.getInitArgs().empty()) {
      return visit(*loop.getBody());
    }
    return visitCarried(&op, loop.getInitArgs(), loop.getRegionIterArgs(),
                        loop.getBody()->getTerminator()->getOperands(), loop.getResults());
  }
  if (auto branch = dyn_cast<scf::IfOp>(op)) {
    if (get(branch.getCondition()).kind == Kind::Streamed) {
      return refuse(&op, "a branch is taken by a condition that depends on all of " + time.getValue().str(),
                    "a condition at each place (`where`)");
    }
    if (FlatSymbolRefAttr axis = getLengthBehind(branch.getCondition())) {
      return refuse(&op,
                    "a branch is taken by " + axis.getValue().str() + " as a number, which is known only at the end",
                    "a condition at each place (`where`), or a value of the config");
    }
    for (Region &region : op.getRegions()) {
      if (!region.empty() && !visit(region.front())) {
        return false;
      }
    }
    for (auto [index, result] : llvm::enumerate(op.getResults())) {
      AffineExpr frontier;
      for (Region &region : op.getRegions()) {
        AffineExpr own = get(region.front().getTerminator()->getOperand(index)).frontier;
        if (get(result).timeDims.size() > 1 || (own && frontier && !isSame(own, frontier))) {
          return refuse(&op, "the branches of an `if` become available at different times", "run it whole", result);
        }
        frontier = own ? own : frontier;
      }
      if (!get(result).timeDims.empty()) {
        setRows(result, frontier ? frontier : getLength(getAxes(result.getType())[get(result).timeDims[0]]));
      }
    }
    return true;
  }
  if (auto sort = dyn_cast<SortOp>(op)) {
    const ValueInfo &keys = get(sort.getKeys());
    if (llvm::is_contained(keys.timeDims, static_cast<unsigned>(sort.getDimension()))) {
      std::string axis = getAxes(sort.getKeys().getType())[sort.getDimension()].getValue().str();
      return refuse(&op, "a choice or an order along " + axis + " needs all of " + axis + " to decide any place of it",
                    "a condition at each place alone, a choice along another axis, or a choice inside a block",
                    sort.getKeys());
    }
    if (sort.getMembers() && get(sort.getMembers()).frontier && keys.frontier &&
        !isSame(get(sort.getMembers()).frontier, keys.frontier)) {
      return refuse(&op, "keys and members of an order become available at different times", "run it whole");
    }
    AffineExpr frontier = keys.frontier       ? keys.frontier
                          : sort.getMembers() ? get(sort.getMembers()).frontier
                                              : AffineExpr();
    for (Value result : sort.getResults()) {
      if (frontier) {
        setRows(result, frontier);
        values[result].ranges = keys.frontier ? keys.ranges : get(sort.getMembers()).ranges;
      }
    }
    return true;
  }
  if (isa<scf::WhileOp>(op)) {
    return refuse(&op, "the condition of a loop reads all of " + time.getValue().str(),
                  "a bounded loop over the places that still run");
  }
  if (isa<SelectWhereOp, ScatterOp>(op)) {
    return refuse(&op,
                  isa<ScatterOp>(op) ? "values are written at places that are computed from the stream"
                                     : "places of the stream are selected",
                  "a condition at each place (`where`), or run it whole", op.getResult(0));
  }
  if (auto read = dyn_cast<ReadOp>(op)) {
    return refuse(&op, "a number is read off the stream as a whole", "an equation at each place", read.getTensor());
  }
  return true; // scalars
}
