//===- Availability.cpp - when the elements of a value exist --------------===//
#include "passes/Stream/Scene.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

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

//===-- Rows --------------------------------------------------------------===//

bool Availability::findFacts(EquationOp equation, std::vector<Fact> &facts) {
  const ValueInfo &own = get(equation.getResult());
  std::vector<Need> ownNeeds = needs.lookup(equation.getResult());
  auto describe = [&](Scene &scene, Fact fact, const Linear &place) {
    std::vector<System> alternatives = scene.system.alternatives();
    for (const System &alternative : alternatives) {
      fact.needs.push_back(scene.summarize(alternative, place));
    }
    auto slope = [&](const Linear &base, int64_t factor, int64_t size, int64_t shift) {
      Fact::Slope result{factor, size, shift, {}, {}};
      Linear rest = place.plus(base, -factor);
      result.least = scene.system.lowerBound(rest);
      result.most = scene.system.upperBound(rest);
      facts.back().slopes.push_back(result);
    };
    facts.push_back(std::move(fact));
    for (const auto &[column, factor] : scene.row.factors) {
      auto it = place.factors.find(column);
      if (it != place.factors.end() && it->second > 1) {
        slope(scene.row, it->second, 1, 0);
      }
    }
    for (const Quotient &quotient : std::vector<Quotient>(scene.system.getQuotients())) {
      Linear shift = quotient.numerator.plus(scene.row, -1);
      auto it = place.factors.find(quotient.column);
      if (shift.factors.empty() && it != place.factors.end() && it->second > 0) {
        slope(Linear::column(quotient.column), it->second, quotient.divisor, shift.constant);
      }
    }
  };
  bool ok = true;
  equation->walk([&](Operation *op) {
    if (!ok) {
      return;
    }
    if (auto read = dyn_cast<ReadOp>(op)) {
      const ValueInfo &info = get(read.getTensor());
      if (info.kind != Kind::Streamed || info.rowDim < 0 || !info.frontier) {
        return;
      }
      Scene scene(*this, equation, own.rowDim, ownNeeds);
      scene.assumeNeeded(read);
      Value index = read.getIndices()[info.rowDim];
      Linear place = read->getBlock() == scene.guard.block ? scene.reader.form(index, scene.guard) : scene.form(index);
      describe(
          scene,
          {equation, read, read.getTensor(), getAxes(read.getTensor().getType())[info.rowDim], info.frontier, {}, {}},
          place);
      return;
    }
    // Lengths may be compared with places: where a place exists already, the answer is the final one.
    for (Value operand : op->getOperands()) {
      Value length = operand;
      while (auto cast = length.getDefiningOp<arith::IndexCastOp>()) {
        length = cast.getIn();
      }
      auto known = length.getDefiningOp<LengthOp>();
      if (!known || !isStreamed(known.getAxisAttr()) || isa<arith::IndexCastOp>(op)) {
        continue;
      }
      auto compare = dyn_cast<arith::CmpIOp>(op);
      if (!compare) {
        ok = refuse(equation,
                    "`" + equation.getName().str() + "` uses " + known.getAxis().str() +
                        " as a number, which is known only at the end",
                    "the place itself (`t + 1`), a value of the config, or no such number");
        return;
      }
      Scene scene(*this, equation, own.rowDim, ownNeeds);
      Value other = compare.getOperand(compare.getLhs() == operand ? 1 : 0);
      Linear place = op->getBlock() == scene.guard.block ? scene.reader.form(other, scene.guard) : scene.form(other);
      bool strict = compare.getPredicate() == arith::CmpIPredicate::slt && compare.getRhs() == operand;
      strict |= compare.getPredicate() == arith::CmpIPredicate::sgt && compare.getLhs() == operand;
      strict |= compare.getPredicate() == arith::CmpIPredicate::sge && compare.getRhs() == operand;
      strict |= compare.getPredicate() == arith::CmpIPredicate::sle && compare.getLhs() == operand;
      describe(scene, {equation, {}, {}, known.getAxisAttr(), getLength(known.getAxisAttr()), {}, {}},
               strict ? place : place.plus(1));
    }
  });
  // What is summed over a streamed axis.
  for (unsigned i = equation.getNumResultVars(); ok && i < equation.getNumVars(); ++i) {
    FlatSymbolRefAttr axis = equation.getAxisOf(i);
    if (isStreamed(axis)) {
      Scene scene(*this, equation, own.rowDim, ownNeeds);
      Linear place = scene.form(equation.getBodyBlock()->getArgument(i));
      describe(scene, {equation, {}, {}, axis, getLength(axis), {}, {}}, place);
    }
  }
  return ok;
}

/// Whether an alternative is about a fixed prefix rather than about places near the row.
static bool isPrefix(const DimNeed &need) { return need.mostPlace && !(need.most && *need.most <= 0); }

AffineExpr Availability::getRowsReachable(const Fact &fact, AffineExpr rowLength) {
  // Rows of places below F: with z <= a * base + c, base runs below ceil((F - c) / a).
  auto rows = [&](int64_t c, int64_t factor, int64_t size, int64_t shift) {
    AffineExpr count = (fact.have + (factor - 1 - c)).floorDiv(factor);
    return simplifyAffineExpr(count * size - shift, 1, 0);
  };
  SmallVector<AffineExpr> candidates;
  SmallVector<const DimNeed *> needs;
  for (const DimNeed &need : fact.needs) {
    if (!isPrefix(need)) {
      needs.push_back(&need);
    }
  }
  if (needs.empty()) {
    return rowLength;
  }
  auto addCandidate = [&](llvm::function_ref<std::optional<int64_t>(const DimNeed &)> most, int64_t size,
                          int64_t shift) {
    int64_t bound = INT64_MIN;
    for (const DimNeed *need : needs) {
      std::optional<int64_t> own = most(*need);
      if (!own) {
        return;
      }
      bound = std::max(bound, *own);
    }
    candidates.push_back(rows(bound, size, size, shift));
  };
  addCandidate([](const DimNeed &need) { return need.most; }, 1, 0);
  for (const DimNeed::Block &block : needs.front()->blocks) {
    addCandidate(
        [&](const DimNeed &need) -> std::optional<int64_t> {
          for (const DimNeed::Block &own : need.blocks) {
            if (own.size == block.size && own.shift == block.shift) {
              return own.most;
            }
          }
          return std::nullopt;
        },
        block.size, block.shift);
  }
  for (const Fact::Slope &slope : fact.slopes) {
    if (slope.most) {
      candidates.push_back(rows(*slope.most, slope.factor, slope.size, slope.shift));
    }
  }
  // The one with the most rows over two periods of all of them.
  SmallVector<AffineExpr> all(candidates);
  all.push_back(rowLength);
  int64_t horizon = getHorizon(all), most = -1;
  AffineExpr best;
  for (AffineExpr candidate : candidates) {
    int64_t count = 0;
    for (int64_t h = horizon; h < 2 * horizon; ++h) {
      count += evaluate(candidate, h);
    }
    if (count > most) {
      most = count;
      best = candidate;
    }
  }
  return best;
}

bool Availability::visitRows(Operation *op, ArrayRef<EquationOp> equations) {
  std::vector<Fact> facts;
  for (EquationOp equation : equations) {
    if (getKind(equation.getOperation()) == Kind::Streamed && !findFacts(equation, facts)) {
      return false;
    }
  }
  // The rows that all reads allow.
  FlatSymbolRefAttr rowAxis;
  if (auto scan = dyn_cast<ScanOp>(op)) {
    rowAxis = scan.getAxisAttr();
  } else {
    Value result = op->getResult(0);
    int rowDim = get(result).rowDim;
    if (rowDim < 0) {
      if (!facts.empty()) {
        return refuseRead(cast<EquationOp>(op), facts.front());
      }
      return refuse(op, "`" + cast<EquationOp>(op).getName().str() + "` has no rows over " + time.getValue().str(),
                    "run it whole");
    }
    rowAxis = getAxes(result.getType())[rowDim];
  }
  AffineExpr length = getLength(rowAxis), frontier = length;
  for (Fact &fact : facts) {
    AffineExpr reachable = getRowsReachable(fact, length);
    if (!reachable) {
      return refuseRead(fact.equation, fact);
    }
    frontier = getSmaller(frontier, reachable);
    if (!frontier) {
      return refuse(fact.equation,
                    "`" + fact.equation.getName().str() + "` becomes available at two rates that do not go together",
                    "blocks of one size, or run it whole");
    }
    if (!getSupremum({length, frontier},
                     [&, rows = frontier](int64_t h) { return evaluate(length, h) - evaluate(rows, h); })) {
      return refuse(fact.equation,
                    "`" + fact.equation.getName().str() + "` falls behind: what row n waits for grows with n",
                    "places near the row (a constant or a block away), or run it whole", fact.tensor);
    }
    for (const DimNeed &need : fact.needs) {
      if (isPrefix(need)) {
        int64_t h = 0;
        while (h < (1 << 20) && evaluate(fact.have, h) <= *need.mostPlace) {
          ++h;
        }
        prefix = std::max(prefix, h);
      }
    }
  }
  if (isa<EquationOp>(op)) {
    setRows(op->getResult(0), frontier);
  } else {
    scanFrontiers[op] = frontier;
  }
  for (EquationOp equation : equations) {
    if (getKind(equation.getOperation()) == Kind::Streamed && !setVariableRanges(equation, frontier)) {
      return false;
    }
  }
  return finishFacts(op, facts, frontier);
}

/// The first place that any of `needs` asks for when the row is n.
static int64_t getFirstPlace(ArrayRef<DimNeed> needs, int64_t n) {
  int64_t first = INT64_MAX;
  for (const DimNeed &need : needs) {
    int64_t place = std::max<int64_t>(0, need.least ? n + *need.least : 0);
    for (const DimNeed::Block &block : need.blocks) {
      if (block.least) {
        int64_t start = n + block.shift;
        start -= ((start % block.size) + block.size) % block.size;
        place = std::max(place, start + *block.least);
      }
    }
    first = std::min(first, place);
  }
  return first == INT64_MAX ? n : first;
}

bool Availability::finishFacts(Operation *op, std::vector<Fact> &facts, AffineExpr frontier) {
  for (const Fact &fact : facts) {
    if (!fact.read) {
      continue;
    }
    auto first = [&](int64_t n) {
      int64_t place = getFirstPlace(fact.needs, n);
      for (const Fact::Slope &slope : fact.slopes) {
        if (slope.least) {
          int64_t base = n + slope.shift;
          base = (base - ((base % slope.size) + slope.size) % slope.size) / slope.size;
          place = std::max(place, slope.factor * base + *slope.least);
        }
      }
      return place;
    };
    std::optional<int64_t> kept = getSupremum(
        {fact.have, frontier}, [&](int64_t h) { return evaluate(fact.have, h) - first(evaluate(frontier, h)); });
    int64_t rows = kept ? std::max<int64_t>(0, *kept) : -1;
    lookbacks[fact.read] = rows;
    ValueInfo &info = values[fact.tensor];
    if (rows != 0 && info.timeDims.size() > 1) {
      return refuse(fact.equation,
                    "`" + EquationOp(fact.equation).getName().str() + "` reads earlier rows of a table over " +
                        time.getValue().str() + " twice",
                    "a value with one dimension over " + time.getValue().str() + ", or run it whole", fact.tensor);
    }
    info.lookback = joinKept(info.lookback, rows);
  }
  return true;
}

/// Ranges of the variables over history: of the result and of what is reduced.
bool Availability::setVariableRanges(EquationOp equation, AffineExpr frontier) {
  ValueInfo &own = values[equation.getResult()];
  std::vector<Need> ownNeeds = needs.lookup(equation.getResult());
  if (getScansAround(equation, *this).empty() && own.rowDim < 0) {
    return true;
  }
  own.ranges.clear();
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    FlatSymbolRefAttr axis = equation.getAxisOf(i);
    if (!isStreamed(axis)) {
      continue;
    }
    Span range{axis, frontier, 0};
    bool isResult = i < equation.getNumResultVars();
    if (!isResult || static_cast<int>(i) != own.rowDim) {
      // Up to where all that is read there plainly exists.
      range.upper = getLength(axis);
      Value variable = equation.getBodyBlock()->getArgument(i);
      for (OpOperand &use : variable.getUses()) {
        auto read = dyn_cast<ReadOp>(use.getOwner());
        if (!read || use.getOperandNumber() == 0 || use.getOperandNumber() > read.getIndices().size()) {
          continue;
        }
        const ValueInfo &info = get(read.getTensor());
        unsigned dim = use.getOperandNumber() - 1;
        for (auto [index, timeDim] : llvm::enumerate(info.timeDims)) {
          if (timeDim == dim && info.kind == Kind::Streamed && index < info.ranges.size()) {
            range.upper = getSmaller(range.upper, info.ranges[index].upper);
          }
        }
        if (!range.upper) {
          return refuse(equation, "`" + equation.getName().str() + "` reads values of two rates at one place",
                        "blocks of one size, or run it whole", read.getTensor());
        }
      }
      std::vector<DimNeed> dims;
      if (isResult) {
        unsigned index = llvm::find(own.timeDims, i) - own.timeDims.begin();
        for (const Need &need : ownNeeds) {
          dims.push_back(need[index]);
        }
      } else {
        Scene scene(*this, equation, own.rowDim, ownNeeds);
        for (const System &alternative : scene.system.alternatives()) {
          dims.push_back(scene.summarize(alternative, scene.form(variable)));
        }
      }
      std::optional<int64_t> kept = getSupremum({range.upper, frontier}, [&](int64_t h) {
        return evaluate(range.upper, h) - getFirstPlace(dims, evaluate(frontier, h));
      });
      range.kept = kept ? std::max<int64_t>(0, *kept) : -1;
    }
    variables[equation.getBodyBlock()->getArgument(i)] = range;
    if (Block *guard = equation.getGuardBlock()) {
      variables[guard->getArgument(i)] = range;
    }
    if (isResult) {
      own.ranges.push_back(range);
    }
  }
  own.frontier = frontier;
  return true;
}

//===-- Ops ---------------------------------------------------------------===//

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
