//===- Rows.cpp - which rows reads allow, and how far they look back ------===//
#include "passes/Stream/Scene.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

/// The streamed axis whose length `value`, an integer, is computed from by sums, products and choices; null when there
/// is none.
FlatSymbolRefAttr Availability::getLengthIn(Value value) const {
  Operation *op = value.getDefiningOp();
  if (auto length = dyn_cast_or_null<LengthOp>(op)) {
    return isStreamed(length.getAxisAttr()) ? length.getAxisAttr() : FlatSymbolRefAttr();
  }
  if (isa_and_present<arith::IndexCastOp, arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::SelectOp>(op)) {
    for (Value operand : op->getOperands()) {
      if (FlatSymbolRefAttr axis = getLengthIn(operand)) {
        return axis;
      }
    }
  }
  return {};
}

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
  bool ok = !refuseLength(equation);
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
      FlatSymbolRefAttr axis = ok ? getLengthIn(operand) : FlatSymbolRefAttr();
      if (!axis || isa<arith::IndexCastOp, arith::AddIOp, arith::SubIOp, arith::MulIOp, arith::SelectOp, ReadOp>(op)) {
        continue;
      }
      Scene scene(*this, equation, own.rowDim, ownNeeds);
      Scope &scope = op->getBlock() == scene.guard.block ? scene.guard : scene.body;
      std::optional<Linear> place;
      if (isa<arith::CmpIOp, arith::MinSIOp>(op)) {
        Linear difference =
            scene.reader.form(op->getOperand(0), scope).plus(scene.reader.form(op->getOperand(1), scope), -1);
        Linear length = scene.lengths.lookup(axis);
        auto it =
            length.factors.empty() ? difference.factors.end() : difference.factors.find(length.factors.begin()->first);
        if (it != difference.factors.end() && std::abs(it->second) == 1) {
          place = it->second == 1 ? length.plus(difference, -1) : difference.plus(length);
          // Where the place is compared with the last one there is, it may be that one.
          auto compare = dyn_cast<arith::CmpIOp>(op);
          using P = arith::CmpIPredicate;
          P predicate = compare ? compare.getPredicate() : P::sle;
          bool orEqual =
              it->second == 1 ? predicate == P::slt || predicate == P::sge : predicate == P::sle || predicate == P::sgt;
          place = place->plus(!compare || orEqual ? -1 : 0);
        }
      }
      if (!place) {
        ok = refuse(equation,
                    "`" + equation.getName().str() + "` uses " + axis.getValue().str() +
                        " as a number, which is known only at the end",
                    "the place itself (`t + 1`), a value of the config, or no such number");
        return;
      }
      describe(scene, {equation, {}, {}, axis, getLength(axis), {}, {}}, *place);
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
    AffineExpr both = getSmaller(frontier, reachable);
    // Blocks that do not go together: a constant delay that is enough for either.
    for (AffineExpr one : {frontier, reachable}) {
      std::optional<int64_t> delay =
          getSupremum({length, one}, [&](int64_t h) { return evaluate(length, h) - evaluate(one, h); });
      AffineExpr late = delay ? simplifyAffineExpr(length - *delay, 1, 0) : AffineExpr();
      if (!both && late && isBelow(late, frontier) && isBelow(late, reachable)) {
        both = late;
      }
    }
    frontier = both;
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
        // Rows that lag behind may not hold the prefix although the inputs do.
        if (!isSame(fact.have, getLength(fact.axis))) {
          return refuse(fact.equation,
                        "`" + fact.equation.getName().str() + "` reads a prefix of a value that waits for later places",
                        "a prefix of a value that does not wait, or run it whole", fact.tensor);
        }
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
