//===- Recurrence.cpp - linear recurrences over a matrix ------------------===//
#include "passes/Scan/Recurrence.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace mlir;

const StateRead *Recurrence::readOf(Value tensor) const {
  const StateRead *found =
      llvm::find_if(reads, [&](const StateRead &read) { return EquationOp(read.equation).getResult() == tensor; });
  return found == reads.end() ? nullptr : found;
}

/// Are two values of one equation the same expression?
static bool isSame(Value a, Value b) {
  if (a == b) {
    return true;
  }
  Operation *left = a.getDefiningOp(), *right = b.getDefiningOp();
  return left && right && left->getName() == right->getName() && left->getAttrs() == right->getAttrs() &&
         left->getNumOperands() == right->getNumOperands() && left->getNumRegions() == 0 &&
         llvm::all_of(llvm::zip(left->getOperands(), right->getOperands()),
                      [](auto pair) { return isSame(std::get<0>(pair), std::get<1>(pair)); });
}

static bool areSame(ArrayRef<Value> a, ArrayRef<Value> b) {
  SmallVector<Value> open(b);
  for (Value value : a) {
    auto found = llvm::find_if(open, [&](Value other) { return isSame(value, other); });
    if (found == open.end()) {
      return false;
    }
    open.erase(found);
  }
  return open.empty();
}

namespace {
/// Takes a copy of a scan apart.
class Matcher {
public:
  explicit Matcher(ScanOp copy) : body(copy.getBody().front()) { found.scan = copy; }
  bool run() { return isPlain() && inlineDependent() && sortEquations() && matchReads() && matchNext(); }
  Recurrence found;

private:
  bool isPlain();
  bool inlineDependent();
  bool sortEquations();
  bool matchReads();
  bool matchNext();
  bool matchNewRows(ArrayRef<ScaledRead> terms);
  void chooseDimensions(ArrayRef<ScaledRead> ofNext);
  /// `value` as a sum of products with at most one read each of what depends on the state; false where it is none.
  bool expand(EquationOp equation, Value value, ScaledRead start, SmallVectorImpl<ScaledRead> &terms);
  bool isDependent(EquationOp equation, Value value);
  /// The dimensions of the state that a value of an equation with variables over `dimensions` depends on.
  static uint64_t getDimensions(EquationOp equation, ArrayRef<unsigned> dimensions, ArrayRef<Value> values);
  static uint64_t getDimensions(EquationOp equation, ArrayRef<unsigned> dimensions, const Factors &factors) {
    return getDimensions(equation, dimensions, factors.numerator) |
           getDimensions(equation, dimensions, factors.denominator);
  }

  Block &body;
  SmallVector<unsigned> own; ///< the dimensions of the state in order: those of next's variables
};
} // namespace

uint64_t Matcher::getDimensions(EquationOp equation, ArrayRef<unsigned> dimensions, ArrayRef<Value> values) {
  uint64_t found = 0;
  for (Value value : values) {
    uint64_t used = getUsedVariables(equation, value);
    for (auto [variable, dimension] : llvm::enumerate(dimensions)) {
      found |= ((used >> variable) & 1) << dimension;
    }
  }
  return found;
}

/// One matrix of floats is carried, and the body is equations and scalars.
bool Matcher::isPlain() {
  ScanOp scan = found.scan;
  if (scan.getReverse() || scan.getInits().size() != 1) {
    return false;
  }
  auto type = dyn_cast<RankedTensorType>(scan.getInits()[0].getType());
  if (!type || !type.getElementType().isF32() || !type.hasStaticShape() || type.getRank() < 2) {
    return false;
  }
  auto isPure = [](Operation &op) { return op.getNumRegions() == 0 && isMemoryEffectFree(&op); };
  for (Operation &op : body.without_terminator()) {
    auto equation = dyn_cast<EquationOp>(op);
    bool isScalar = isPure(op) && llvm::none_of(op.getResultTypes(), llvm::IsaPred<RankedTensorType>);
    auto read = dyn_cast<ReadOp>(op);
    bool isInner = read && scan.getBody().isAncestor(read.getTensor().getParentRegion());
    if ((!equation && !isScalar) || isInner) {
      return false;
    }
  }
  found.next = body.getTerminator()->getOperand(0).getDefiningOp<EquationOp>();
  for (Value value : body.getTerminator()->getOperands()) {
    auto made = value.getDefiningOp<EquationOp>();
    if (!made || made->getBlock() != &body) {
      return false;
    }
  }
  if (llvm::count(body.getTerminator()->getOperands(), found.next.getResult()) != 1 || !isElementwise(found.next)) {
    return false;
  }
  for (int64_t i = 0; i < type.getRank(); ++i) {
    own.push_back(i);
  }
  return true;
}

/// What follows from the state element by element becomes part of its readers.
bool Matcher::inlineDependent() {
  SmallVector<EquationOp> equations(body.getOps<EquationOp>());
  for (EquationOp equation : equations) {
    bool depends = false;
    equation.walk([&](ReadOp read) {
      depends |= read.getTensor() == body.getArgument(1) || found.dependent.contains(read.getTensor().getDefiningOp());
    });
    if (!depends) {
      continue;
    }
    found.dependent.insert(equation);
    if (!isElementwise(equation) || equation == found.next) {
      continue;
    }
    for (Operation *user : llvm::make_early_inc_range(equation->getUsers())) {
      auto read = dyn_cast<ReadOp>(user);
      if (!read || read.getPredicate() || read.getOtherwise() || read.getCheck()) {
        continue;
      }
      OpBuilder builder(read);
      IRMapping mapping;
      mapping.map(equation.getBodyBlock()->getArguments(), read.getIndices());
      read.replaceAllUsesWith(cloneSlice(builder, equation, equation.getYielded(), mapping));
      read.erase();
    }
    if (equation->use_empty()) {
      found.dependent.erase(equation);
      equation.erase();
    }
  }
  return true;
}

/// Equations that read the state are sums over one of its dimensions.
bool Matcher::sortEquations() {
  for (auto equation : body.getOps<EquationOp>()) {
    bool readsState = false;
    equation.walk([&](ReadOp read) {
      readsState |= read.getTensor() == body.getArgument(1) || read.getTensor() == found.next.getResult();
    });
    if (!readsState || equation == found.next) {
      continue;
    }
    Type element = cast<RankedTensorType>(equation.getType()).getElementType();
    if (equation.getMonoid() != Monoid::sum || equation.getReduced().size() != 1 || equation.getGuardBlock() ||
        !element.isF32()) {
      return false;
    }
    found.reads.push_back({equation, false, {}, {}});
  }
  return !found.reads.empty();
}

bool Matcher::isDependent(EquationOp equation, Value value) {
  if (auto read = value.getDefiningOp<ReadOp>();
      read && (read.getTensor() == body.getArgument(1) || found.dependent.contains(read.getTensor().getDefiningOp()))) {
    return true;
  }
  Operation *op = value.getDefiningOp();
  return op && op->getParentOp() == equation &&
         llvm::any_of(op->getOperands(), [&](Value operand) { return isDependent(equation, operand); });
}

bool Matcher::expand(EquationOp equation, Value value, ScaledRead start, SmallVectorImpl<ScaledRead> &terms) {
  if (!isDependent(equation, value)) {
    Factors own = getFactors(equation, value);
    llvm::append_range(start.factors.numerator, own.numerator);
    llvm::append_range(start.factors.denominator, own.denominator);
    terms.push_back(std::move(start));
    return true;
  }
  Operation *op = value.getDefiningOp();
  if (auto read = dyn_cast<ReadOp>(op)) {
    bool isKnown = read.getTensor() == body.getArgument(1) || read.getTensor() == found.next.getResult() ||
                   found.readOf(read.getTensor());
    if (!isKnown || read.getPredicate() || read.getOtherwise() || read.getCheck()) {
      return false;
    }
    start.of = read;
    terms.push_back(std::move(start));
    return true;
  }
  if (isa<arith::AddFOp, arith::SubFOp>(op)) {
    ScaledRead right = start;
    right.isNegative ^= isa<arith::SubFOp>(op);
    return expand(equation, op->getOperand(0), std::move(start), terms) &&
           expand(equation, op->getOperand(1), std::move(right), terms);
  }
  if (isa<arith::NegFOp>(op)) {
    start.isNegative ^= true;
    return expand(equation, op->getOperand(0), std::move(start), terms);
  }
  if (!isa<arith::MulFOp, arith::DivFOp>(op)) {
    return false;
  }
  Value inner = op->getOperand(0), outer = op->getOperand(1);
  if (isa<arith::MulFOp>(op) && isDependent(equation, outer)) {
    std::swap(inner, outer);
  }
  if (isDependent(equation, outer)) {
    return false;
  }
  Factors own = getFactors(equation, outer);
  bool divides = isa<arith::DivFOp>(op);
  llvm::append_range(start.factors.numerator, divides ? own.denominator : own.numerator);
  llvm::append_range(start.factors.denominator, divides ? own.numerator : own.denominator);
  return expand(equation, inner, std::move(start), terms);
}

bool Matcher::matchReads() {
  std::optional<unsigned> key;
  for (StateRead &read : found.reads) {
    EquationOp equation = read.equation;
    if (!expand(equation, equation.getYielded(), {}, read.weights)) {
      return false;
    }
    unsigned variables = equation.getNumVars();
    read.dimensions.assign(variables, own.size());
    for (auto [index, term] : llvm::enumerate(read.weights)) {
      if (!term.of || found.readOf(term.of.getTensor())) {
        return false;
      }
      bool isAfter = term.of.getTensor() == found.next.getResult();
      if (index == 0) {
        read.isAfter = isAfter;
      } else if (read.isAfter != isAfter) {
        return false;
      }
      // Every variable stands for one dimension of the state.
      for (auto [dimension, member] : llvm::enumerate(term.of.getIndices())) {
        int variable = getVariable(equation, member);
        FlatSymbolRefAttr axis = getAxes(term.of.getTensor().getType())[dimension];
        if (variable < 0 || equation.getAxisOf(variable) != axis ||
            (index == 0 ? read.dimensions[variable] != own.size() : read.dimensions[variable] != dimension)) {
          return false;
        }
        read.dimensions[variable] = dimension;
      }
    }
    if (variables != own.size() || (key && *key != read.dimensions.back())) {
      return false;
    }
    key = read.dimensions.back();
  }
  found.key = *key;
  return true;
}

/// A dimension that decays, keys or the weights of reads have is one of many matrices; the longest other one is that
/// of the values.
void Matcher::chooseDimensions(ArrayRef<ScaledRead> ofNext) {
  uint64_t keyBit = uint64_t(1) << found.key, ofKeys = keyBit;
  for (const StateRead &read : found.reads) {
    for (const ScaledRead &term : read.weights) {
      ofKeys |= getDimensions(read.equation, read.dimensions, term.factors);
    }
  }
  for (const ScaledRead &term : ofNext) {
    if (term.of && ReadOp(term.of).getTensor() == body.getArgument(1)) {
      ofKeys |= getDimensions(found.next, own, term.factors);
      continue;
    }
    for (ArrayRef<Value> factors : {ArrayRef(term.factors.numerator), ArrayRef(term.factors.denominator)}) {
      for (Value factor : factors) {
        uint64_t used = getDimensions(found.next, own, factor);
        ofKeys |= used & keyBit ? used : 0;
      }
    }
  }
  auto type = cast<RankedTensorType>(found.next.getType());
  found.value = own.size();
  for (unsigned dimension : own) {
    bool isFree = !((ofKeys >> dimension) & 1);
    if (isFree && (found.value == own.size() || type.getDimSize(dimension) >= type.getDimSize(found.value))) {
      found.value = dimension;
    }
  }
  for (unsigned dimension : own) {
    if (dimension != found.key && dimension != found.value) {
      found.batch.push_back(dimension);
    }
  }
}

bool Matcher::matchNext() {
  SmallVector<ScaledRead> terms, rows;
  if (!expand(found.next, found.next.getYielded(), {}, terms)) {
    return false;
  }
  chooseDimensions(terms);
  // Columns and rows of the matrices are neighbours in memory.
  if (found.value == own.size() || std::max(found.key, found.value) + 1 != own.size()) {
    return false;
  }
  for (ScaledRead &term : terms) {
    if (!term.of || term.of.getTensor() != body.getArgument(1)) {
      rows.push_back(term);
      continue;
    }
    for (auto [dimension, member] : llvm::enumerate(term.of.getIndices())) {
      if (getVariable(found.next, member) != static_cast<int>(dimension)) {
        return false;
      }
    }
    const Factors &factors = term.factors;
    found.hasDecay |= term.isNegative || !factors.numerator.empty() || !factors.denominator.empty();
    found.decaysByKey |= (getDimensions(found.next, own, factors) >> found.key) & 1;
    found.decays.push_back(term);
  }
  found.hasDecay |= found.decays.size() > 1;
  return !found.decays.empty() && matchNewRows(rows);
}

/// All terms without the state have the same key; what else they have is of the values.
bool Matcher::matchNewRows(ArrayRef<ScaledRead> terms) {
  uint64_t keyBit = uint64_t(1) << found.key, valueBit = uint64_t(1) << found.value;
  for (auto [index, term] : llvm::enumerate(terms)) {
    ScaledRead row{term.isNegative, {}, term.of};
    Factors keys;
    auto sort = [&](ArrayRef<Value> from, SmallVector<Value> &ofKey, SmallVector<Value> &ofRow) {
      for (Value factor : from) {
        (getDimensions(found.next, own, factor) & keyBit ? ofKey : ofRow).push_back(factor);
      }
    };
    sort(term.factors.numerator, keys.numerator, row.factors.numerator);
    sort(term.factors.denominator, keys.denominator, row.factors.denominator);
    if (index == 0) {
      found.keys = keys;
    } else if (!areSame(found.keys.numerator, keys.numerator) || !areSame(found.keys.denominator, keys.denominator)) {
      return false;
    }
    if (!row.of) {
      found.values.push_back(row);
      continue;
    }
    const StateRead *read = found.readOf(row.of.getTensor());
    if (!read || read->isAfter || (getDimensions(found.next, own, row.factors) & valueBit)) {
      return false;
    }
    for (auto [variable, member] : llvm::enumerate(row.of.getIndices())) {
      if (getVariable(found.next, member) != static_cast<int>(read->dimensions[variable])) {
        return false;
      }
    }
    found.feedbacks.push_back(row);
  }
  return !terms.empty();
}

std::optional<Recurrence> heddle::matchRecurrence(ScanOp scan) {
  OpBuilder builder(scan);
  auto copy = cast<ScanOp>(builder.clone(*scan));
  Matcher matcher(copy);
  if (matcher.run()) {
    return std::move(matcher.found);
  }
  copy.erase();
  return std::nullopt;
}
