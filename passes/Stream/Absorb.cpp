//===- Absorb.cpp - contractions that their readers absorb ----------------===//
#include "passes/Stream/Absorb.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

namespace {
/// A sum of products with a factor that is to be absorbed.
struct Absorbing {
  EquationOp equation;
  ReadOp factor;
  SmallVector<Value> others, divisors;
  unsigned place; ///< the variable j
};
} // namespace

static bool isPlain(ReadOp read) { return !read.getPredicate() && !read.getOtherwise() && !read.getCheck(); }

static std::optional<Absorbing> matchReader(EquationOp equation, Value value, unsigned rowDim) {
  Absorbing result{equation, {}, {}, {}, 0};
  if (equation.getMonoid() != Monoid::sum) {
    return std::nullopt;
  }
  Factors factors = getFactors(equation, equation.getYielded());
  for (Value factor : factors.numerator) {
    auto read = factor.getDefiningOp<ReadOp>();
    if (read && read.getTensor() == value) {
      if (result.factor || !isPlain(read)) {
        return std::nullopt;
      }
      result.factor = read;
    } else {
      result.others.push_back(factor);
    }
  }
  result.divisors = factors.denominator;
  int place = result.factor ? getVariable(equation, result.factor.getIndices()[rowDim]) : -1;
  if (place < 0 || result.others.empty()) {
    return std::nullopt;
  }
  result.place = place;
  uint64_t placeBit = uint64_t(1) << place, reduced = 0;
  for (unsigned i = equation.getNumResultVars(); i < equation.getNumVars(); ++i) {
    reduced |= uint64_t(1) << i;
  }
  for (Value divisor : result.divisors) {
    if (getUsedVariables(equation, divisor) & (reduced | placeBit)) {
      return std::nullopt;
    }
  }
  bool sumsPlaces = static_cast<unsigned>(place) >= equation.getNumResultVars();
  if (!sumsPlaces) {
    // What the weight is summed with first must not grow with places.
    if (equation.getGuardBlock()) {
      return std::nullopt;
    }
    for (Value other : result.others) {
      if (getUsedVariables(equation, other) & placeBit) {
        return std::nullopt;
      }
    }
  } else if (Value guard = equation.getGuardValue()) {
    if (getUsedVariables(equation, guard) & reduced & ~placeBit) {
      return std::nullopt;
    }
  }
  // The value's only use in the equation.
  unsigned reads = 0;
  equation->walk([&](ReadOp read) { reads += read.getTensor() == value; });
  return reads == 1 ? std::optional(result) : std::nullopt;
}

std::optional<Absorbable> stream::matchAbsorbable(Value value, const Availability &availability) {
  auto equation = value.getDefiningOp<EquationOp>();
  const ValueInfo &info = availability.get(value);
  if (!equation || equation.getMonoid() != Monoid::sum || equation.getGuardBlock() || info.timeDims.size() != 1 ||
      info.rowDim < 0) {
    return std::nullopt;
  }
  Factors factors = getFactors(equation, equation.getYielded());
  if (factors.numerator.size() != 2 || !factors.denominator.empty()) {
    return std::nullopt;
  }
  Absorbable result{equation, {}, {}, {}, static_cast<unsigned>(info.rowDim)};
  for (Value factor : factors.numerator) {
    auto read = factor.getDefiningOp<ReadOp>();
    if (!read || !isPlain(read)) {
      return std::nullopt;
    }
    const ValueInfo &source = availability.get(read.getTensor());
    if (source.kind == Kind::Fixed && isa<RankedTensorType>(read.getTensor().getType())) {
      result.weightRead = read;
    } else if (source.kind == Kind::Streamed && source.timeDims.size() == 1 && source.rowDim >= 0 &&
               getVariable(equation, read.getIndices()[source.rowDim]) == info.rowDim &&
               isSame(source.frontier, info.frontier) && availability.getLookback(read) == 0) {
      result.sourceRead = read;
      result.source = read.getTensor();
    }
  }
  if (!result.weightRead || !result.sourceRead) {
    return std::nullopt;
  }
  for (Value index : result.weightRead.getIndices()) {
    if (getVariable(equation, index) == info.rowDim) {
      return std::nullopt;
    }
  }
  for (Operation *user : value.getUsers()) {
    auto reader = dyn_cast<EquationOp>(user->getParentOp());
    if (!isa<ReadOp>(user) || !reader || !matchReader(reader, value, info.rowDim)) {
      return std::nullopt;
    }
  }
  return result;
}

/// Builds one of the two contractions.
namespace {
class ContractionBuilder {
public:
  /// Variables of `from` that become result variables and reduced ones; then one per `inner` axis on the side that
  /// `innerReduced` says.
  ContractionBuilder(OpBuilder &builder, EquationOp from, StringRef name, ArrayRef<unsigned> kept,
                     ArrayRef<unsigned> summed, ArrayRef<FlatSymbolRefAttr> inner, bool innerReduced)
      : from(from), kept(kept) {
    SmallVector<FlatSymbolRefAttr> axes, reduced;
    for (unsigned variable : kept) {
      axes.push_back(from.getAxisOf(variable));
    }
    for (unsigned variable : summed) {
      reduced.push_back(from.getAxisOf(variable));
    }
    llvm::append_range(innerReduced ? reduced : axes, inner);
    Type element = cast<RankedTensorType>(from.getType()).getElementType();
    equation = EquationOp::create(builder, from.getLoc(), getTensorType(from, axes, element), name, axes, reduced,
                                  reduced.empty() ? std::nullopt : std::optional(Monoid::sum));
    Block *body = equation.getBodyBlock();
    unsigned firstSummed = kept.size() + (innerReduced ? 0 : inner.size());
    mapBlock(from.getBodyBlock(), body, firstSummed, summed);
    for (unsigned i = 0; i < inner.size(); ++i) {
      innerVariables.push_back(body->getArgument(innerReduced ? firstSummed + summed.size() + i : kept.size() + i));
    }
    if (Block *guard = from.getGuardBlock(); guard && !innerReduced) {
      Block *own = equation.addGuardBlock();
      mapBlock(guard, own, firstSummed, summed);
      auto inside = OpBuilder::atBlockEnd(own);
      YieldOp::create(inside, from.getLoc(), cloneSlice(inside, from, from.getGuardValue(), mapping));
    }
    inside.emplace(OpBuilder::atBlockEnd(body));
  }
  void multiply(Value factor) {
    product = product ? Value(arith::MulFOp::create(*inside, from.getLoc(), product, factor)) : factor;
  }
  /// A factor of `from`.
  void multiplyBy(Value factor) { multiply(cloneSlice(*inside, from, factor, mapping)); }
  /// A read of the absorbed equation: its result variables stand at the indices of `at`, its reduced ones at the inner.
  void multiplyBy(ReadOp read, EquationOp absorbed, ReadOp at) {
    IRMapping own;
    for (unsigned i = 0; i < absorbed.getNumVars(); ++i) {
      unsigned results = absorbed.getNumResultVars();
      if (i >= results) {
        own.map(absorbed.getBodyBlock()->getArgument(i), innerVariables[i - results]);
      } else if (isUsed(read, absorbed, i)) {
        own.map(absorbed.getBodyBlock()->getArgument(i), cloneSlice(*inside, from, at.getIndices()[i], mapping));
      }
    }
    multiply(cloneSlice(*inside, absorbed, read.getResult(), own));
  }
  /// The other contraction, at its variables.
  void multiplyBy(ContractionBuilder &other) {
    SmallVector<Value> indices;
    for (unsigned variable : other.kept) {
      indices.push_back(mapping.lookup(from.getBodyBlock()->getArgument(variable)));
    }
    llvm::append_range(indices, innerVariables);
    multiply(ReadOp::create(*inside, from.getLoc(), other.equation.getResult(), indices));
  }
  EquationOp finish(ArrayRef<Value> divisors) {
    for (Value divisor : divisors) {
      product = arith::DivFOp::create(*inside, from.getLoc(), product, cloneSlice(*inside, from, divisor, mapping));
    }
    YieldOp::create(*inside, from.getLoc(), product);
    return equation;
  }

private:
  static bool isUsed(ReadOp read, EquationOp absorbed, unsigned variable) {
    return (getUsedVariables(absorbed, read.getResult()) >> variable) & 1;
  }
  void mapBlock(Block *old, Block *made, unsigned firstSummed, ArrayRef<unsigned> summed) {
    for (auto [index, variable] : llvm::enumerate(kept)) {
      mapping.map(old->getArgument(variable), made->getArgument(index));
    }
    for (auto [index, variable] : llvm::enumerate(summed)) {
      mapping.map(old->getArgument(variable), made->getArgument(firstSummed + index));
    }
  }

  EquationOp from, equation;
  SmallVector<unsigned> kept;
  SmallVector<Value> innerVariables;
  IRMapping mapping;
  std::optional<OpBuilder> inside;
  Value product;
};
} // namespace

static void absorbInto(const Absorbing &reader, Absorbable value) {
  EquationOp equation = reader.equation, absorbed = value.equation;
  ReadOp at = reader.factor;
  OpBuilder builder(equation);
  SmallVector<FlatSymbolRefAttr> inner;
  for (unsigned i = absorbed.getNumResultVars(); i < absorbed.getNumVars(); ++i) {
    inner.push_back(absorbed.getAxisOf(i));
  }
  // Variables that the part with the weight (or the source) uses through the indices of the read.
  auto usedThrough = [&](ReadOp read) {
    uint64_t own = getUsedVariables(absorbed, read.getResult()), used = 0;
    for (unsigned i = 0; i < absorbed.getNumResultVars(); ++i) {
      used |= (own >> i) & 1 ? getUsedVariables(equation, at.getIndices()[i]) : 0;
    }
    return used;
  };
  uint64_t others = 0;
  for (Value other : reader.others) {
    others |= getUsedVariables(equation, other);
  }
  unsigned results = equation.getNumResultVars();
  SmallVector<unsigned> kept, summed, all, rest;
  for (unsigned i = 0; i < results; ++i) {
    all.push_back(i);
  }
  std::string part = (equation.getName() + ".absorbed").str();
  EquationOp whole;
  if (reader.place < results) {
    uint64_t first = others | usedThrough(value.weightRead);
    for (unsigned i = 0; i < equation.getNumVars(); ++i) {
      if (i >= results || (first >> i) & 1) {
        (i < results ? kept : summed).push_back(i);
      }
    }
    ContractionBuilder inside(builder, equation, part, kept, summed, inner, /*innerReduced=*/false);
    for (Value other : reader.others) {
      inside.multiplyBy(other);
    }
    inside.multiplyBy(value.weightRead, absorbed, at);
    inside.finish({});
    ContractionBuilder outside(builder, equation, equation.getName(), all, {}, inner, /*innerReduced=*/true);
    outside.multiplyBy(inside);
    outside.multiplyBy(value.sourceRead, absorbed, at);
    whole = outside.finish(reader.divisors);
  } else {
    uint64_t first = others | usedThrough(value.sourceRead);
    if (Value guard = equation.getGuardValue()) {
      first |= getUsedVariables(equation, guard);
    }
    for (unsigned i = 0; i < equation.getNumVars(); ++i) {
      if (i != reader.place && (first >> i) & 1) {
        kept.push_back(i);
      }
      if (i >= results && i != reader.place) {
        rest.push_back(i);
      }
    }
    ContractionBuilder inside(builder, equation, part, kept, {reader.place}, inner, /*innerReduced=*/false);
    for (Value other : reader.others) {
      inside.multiplyBy(other);
    }
    inside.multiplyBy(value.sourceRead, absorbed, at);
    inside.finish({});
    ContractionBuilder outside(builder, equation, equation.getName(), all, rest, inner, /*innerReduced=*/true);
    outside.multiplyBy(inside);
    outside.multiplyBy(value.weightRead, absorbed, at);
    whole = outside.finish(reader.divisors);
  }
  whole.setDecision(equation.getDecision());
  equation.replaceAllUsesWith(whole.getResult());
  equation.erase();
}

void stream::absorb(const Absorbable &value) {
  Absorbable own = value;
  Value result = own.equation.getResult();
  SmallVector<Operation *> users(result.getUsers());
  for (Operation *user : users) {
    auto reader = cast<EquationOp>(user->getParentOp());
    absorbInto(*matchReader(reader, result, own.rowDim), own);
  }
  own.equation.erase();
}
