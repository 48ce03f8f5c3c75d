//===- SeparateSums.cpp - linear attention as a scan ----------------------===//
#include "dialects/Heddle/IR/EquationUtils.h"
#include "passes/Passes.h"
#include "passes/Stream/Prefix.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace heddle {
#define GEN_PASS_DEF_SEPARATESUMS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

namespace {
/// A sum over what comes before a row whose factors are of the row or of the place, not of both.
struct Separation {
  stream::PrefixGuard guard;
  unsigned place; ///< the variable that runs up to the row
  Factors ofRow, ofPlace;
  SmallVector<unsigned> carried; ///< variables of the factors of the place, besides it
};
} // namespace

/// Elements of static axes among `variables`; those of run-time axes count as one.
static double countStatic(EquationOp equation, uint64_t variables) {
  double count = 1;
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    int64_t length = getStaticLength(equation, equation.getAxisOf(i));
    count *= ((variables >> i) & 1) && !ShapedType::isDynamic(length) ? static_cast<double>(length) : 1.0;
  }
  return count;
}

/// A factor of `equation` that reads another product or sum of products at both `row` and `place`.
static ReadOp findPairing(EquationOp equation, unsigned row, unsigned place) {
  uint64_t both = (uint64_t(1) << row) | (uint64_t(1) << place);
  for (Value factor : getFactors(equation, equation.getYielded()).numerator) {
    auto read = factor.getDefiningOp<ReadOp>();
    if (!read || read->getParentOp() != equation || (getUsedVariables(equation, factor) & both) != both) {
      continue;
    }
    auto producer = read.getTensor().getDefiningOp<EquationOp>();
    bool isSum = producer && (isElementwise(producer) || producer.getMonoid() == Monoid::sum);
    if (isSum && !producer.getGuardBlock() && !producer.getDecision() && !read.getPredicate() && !read.getOtherwise() &&
        !read.getCheck() && factor.hasOneUse()) {
      return read;
    }
  }
  return {};
}

/// `equation` with the product that `read` reads in its place; what that sums over is summed over here.
static EquationOp substitute(EquationOp equation, ReadOp read) {
  auto producer = read.getTensor().getDefiningOp<EquationOp>();
  auto axes = llvm::to_vector(equation.getAxes().getAsRange<FlatSymbolRefAttr>());
  auto reduced = llvm::to_vector(equation.getReduced().getAsRange<FlatSymbolRefAttr>());
  llvm::append_range(reduced, producer.getReduced().getAsRange<FlatSymbolRefAttr>());
  OpBuilder builder(equation);
  auto made = EquationOp::create(builder, equation.getLoc(), cast<RankedTensorType>(equation.getType()),
                                 equation.getName(), axes, reduced, Monoid::sum);
  auto copy = [&](Block *from, Block *to) {
    IRMapping mapping;
    mapping.map(from->getArguments(), to->getArguments().take_front(from->getNumArguments()));
    builder.setInsertionPointToEnd(to);
    for (Operation &op : *from) {
      if (&op != read) {
        builder.clone(op, mapping);
        continue;
      }
      IRMapping inner;
      for (auto [variable, index] :
           llvm::zip(producer.getBodyBlock()->getArguments(), read.getIndices())) { // the variables of the result
        inner.map(variable, mapping.lookupOrDefault(index));
      }
      inner.map(producer.getBodyBlock()->getArguments().drop_front(producer.getNumResultVars()),
                to->getArguments().drop_front(from->getNumArguments()));
      mapping.map(read.getResult(), cloneSlice(builder, producer, producer.getYielded(), inner));
    }
  };
  copy(equation.getBodyBlock(), made.getBodyBlock());
  copy(equation.getGuardBlock(), made.addGuardBlock());
  return made;
}

/// How `equation` separates, when each of its factors is of the row or of the place.
static std::optional<Separation> separate(EquationOp equation, unsigned place) {
  std::optional<stream::PrefixGuard> guard = stream::matchPrefixGuard(equation, place);
  if (!guard) {
    return std::nullopt;
  }
  Separation found{*guard, place, {}, {}, {}};
  uint64_t placeBit = uint64_t(1) << place, rowBit = uint64_t(1) << guard->row, inner = 0, outer = 0;
  Factors factors = getFactors(equation, equation.getYielded());
  auto sort = [&](ArrayRef<Value> from, SmallVector<Value> &row, SmallVector<Value> &before) {
    for (Value factor : from) {
      uint64_t used = getUsedVariables(equation, factor);
      bool isOfPlace = used & placeBit;
      (isOfPlace ? before : row).push_back(factor);
      (isOfPlace ? inner : outer) |= used;
    }
  };
  sort(factors.numerator, found.ofRow.numerator, found.ofPlace.numerator);
  sort(factors.denominator, found.ofRow.denominator, found.ofPlace.denominator);
  for (Value condition : guard->conditions) {
    inner |= getUsedVariables(equation, condition);
  }
  if ((inner & rowBit) || !(outer & rowBit) || found.ofRow.numerator.empty() || found.ofPlace.numerator.empty()) {
    return std::nullopt;
  }
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    if (i == place || i == guard->row) {
      continue;
    }
    // Another axis of run-time length would make the carry, or a step, grow.
    if (ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(i)))) {
      return std::nullopt;
    }
    if ((inner >> i) & 1) {
      found.carried.push_back(i);
    }
  }
  return found;
}

static Value multiply(OpBuilder &builder, EquationOp equation, const Factors &factors, Value start,
                      IRMapping &mapping) {
  for (Value factor : factors.numerator) {
    Value own = cloneSlice(builder, equation, factor, mapping);
    start = start ? Value(arith::MulFOp::create(builder, equation.getLoc(), start, own)) : own;
  }
  for (Value factor : factors.denominator) {
    start = arith::DivFOp::create(builder, equation.getLoc(), start, cloneSlice(builder, equation, factor, mapping));
  }
  return start;
}

/// The sum over places of their factors is carried; a row is the sum of its own factors times that.
static Value buildScan(EquationOp equation, const Separation &parts) {
  Location loc = equation.getLoc();
  OpBuilder builder(equation);
  auto type = cast<RankedTensorType>(equation.getType());
  Type element = type.getElementType();
  unsigned results = equation.getNumResultVars();
  SmallVector<FlatSymbolRefAttr> carryAxes, rowAxes, summedAxes;
  SmallVector<unsigned> inRow; // variables in the order of the row's equation
  for (unsigned variable : parts.carried) {
    carryAxes.push_back(equation.getAxisOf(variable));
  }
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    if (i != parts.place && i != parts.guard.row) {
      (i < results ? rowAxes : summedAxes).push_back(equation.getAxisOf(i));
      inRow.push_back(i);
    }
  }
  RankedTensorType carryType = getTensorType(equation, carryAxes, element);
  auto zero = EquationOp::create(builder, loc, carryType, (equation.getName() + ".init").str(), carryAxes);
  auto inZero = OpBuilder::atBlockEnd(zero.getBodyBlock());
  YieldOp::create(inZero, loc, ValueRange{arith::ConstantOp::create(inZero, loc, inZero.getFloatAttr(element, 0.0))});

  auto step = [&](OpBuilder &inScan, Value place, Value carry) -> std::pair<Value, Value> {
    auto next = EquationOp::create(inScan, loc, carryType, (equation.getName() + ".sum").str(), carryAxes);
    auto inside = OpBuilder::atBlockEnd(next.getBodyBlock());
    IRMapping mapping;
    for (Block *block : {equation.getBodyBlock(), equation.getGuardBlock()}) {
      for (auto [index, variable] : llvm::enumerate(parts.carried)) {
        mapping.map(block->getArgument(variable), next.getBodyBlock()->getArgument(index));
      }
      mapping.map(block->getArgument(parts.place), place);
    }
    Value before = ReadOp::create(inside, loc, carry, ValueRange(next.getBodyBlock()->getArguments()));
    Value member;
    for (Value condition : parts.guard.conditions) {
      Value own = cloneSlice(inside, equation, condition, mapping);
      member = member ? Value(arith::AndIOp::create(inside, loc, member, own)) : own;
    }
    Value term = multiply(inside, equation, parts.ofPlace, Value(), mapping);
    Value after = arith::AddFOp::create(inside, loc, before, term);
    YieldOp::create(inside, loc, member ? Value(arith::SelectOp::create(inside, loc, member, after, before)) : after);

    std::optional<Monoid> monoid = summedAxes.empty() ? std::nullopt : std::optional(Monoid::sum);
    auto row = EquationOp::create(inScan, loc, getTensorType(equation, rowAxes, element), equation.getName(), rowAxes,
                                  summedAxes, monoid);
    row.setDecision(equation.getDecision());
    auto inRowBody = OpBuilder::atBlockEnd(row.getBodyBlock());
    IRMapping outer;
    outer.map(equation.getBodyBlock()->getArgument(parts.guard.row), place);
    for (auto [index, variable] : llvm::enumerate(inRow)) {
      outer.map(equation.getBodyBlock()->getArgument(variable), row.getBodyBlock()->getArgument(index));
    }
    SmallVector<Value> indices;
    for (unsigned variable : parts.carried) {
      indices.push_back(outer.lookup(equation.getBodyBlock()->getArgument(variable)));
    }
    Value seen = parts.guard.inclusive ? next.getResult() : carry;
    Value sum = ReadOp::create(inRowBody, loc, seen, indices);
    YieldOp::create(inRowBody, loc, multiply(inRowBody, equation, parts.ofRow, sum, outer));
    return {next.getResult(), row.getResult()};
  };
  return stream::buildCollectingScan(builder, loc, equation.getAxisOf(parts.place), zero.getResult(), type,
                                     parts.guard.row, equation.getName(), step);
}

/// Rewrites `equation` where that is cheaper than all pairs, whose places are taken to be as many as other passes take.
static void rewrite(EquationOp equation) {
  constexpr double places = 512;
  auto type = cast<RankedTensorType>(equation.getType());
  if (equation.getMonoid() != Monoid::sum || !isa<FloatType>(type.getElementType()) || !equation.getGuardBlock() ||
      isa<ScanOp>(equation->getParentOp())) {
    return;
  }
  for (unsigned place = equation.getNumResultVars(); place < equation.getNumVars(); ++place) {
    std::optional<stream::PrefixGuard> guard = stream::matchPrefixGuard(equation, place);
    if (!guard) {
      continue;
    }
    double pairs = places * countStatic(equation, ~uint64_t(0));
    EquationOp flat = equation;
    while (ReadOp read = findPairing(flat, guard->row, place)) {
      auto producer = read.getTensor().getDefiningOp<EquationOp>();
      pairs += places * countStatic(producer, ~uint64_t(0));
      EquationOp next = substitute(flat, read);
      if (flat != equation) {
        flat.erase();
      }
      flat = next;
    }
    std::optional<Separation> parts = separate(flat, place);
    if (parts) {
      uint64_t carried = 0;
      for (unsigned variable : parts->carried) {
        carried |= uint64_t(1) << variable;
      }
      if (countStatic(flat, carried) + countStatic(flat, ~uint64_t(0)) < pairs) {
        Value made = buildScan(flat, *parts);
        equation.replaceAllUsesWith(made);
      } else {
        parts.reset();
      }
    }
    if (flat != equation) {
      flat.erase();
    }
    if (parts) {
      equation.erase();
      return;
    }
  }
}

namespace {
struct SeparateSums : heddle::impl::SeparateSumsBase<SeparateSums> {
  void runOnOperation() override {
    SmallVector<EquationOp> equations;
    getOperation().walk([&](EquationOp equation) { equations.push_back(equation); });
    for (EquationOp equation : equations) {
      rewrite(equation);
    }
  }
};
} // namespace
