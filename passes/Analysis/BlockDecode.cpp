//===- BlockDecode.cpp - weights stored as scaled integers ----------------===//
#include "passes/Analysis/BlockDecode.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

#include <numeric>

using namespace heddle;
using namespace mlir;

/// Fewer members are not worth a scale of their own.
static constexpr int64_t kLeastGroup = 16;

static std::optional<int64_t> getInteger(Value value) {
  APInt constant;
  return matchPattern(value, m_ConstantInt(&constant)) ? std::optional(constant.getSExtValue()) : std::nullopt;
}

//===-- Runs of equal values ----------------------------------------------===//

ValueRuns::Shape ValueRuns::shapeOf(Value value) {
  if (auto found = known.find(value); found != known.end()) {
    return found->second;
  }
  Shape shape = compute(value);
  known[value] = shape;
  return shape;
}

int64_t ValueRuns::runWithin(Shape shape, int64_t step) {
  int64_t run = std::gcd(shape.run, step);
  return shape.multiple % run == 0 ? run : 1;
}

ValueRuns::Shape ValueRuns::divide(Operation *op, bool isRest) {
  Shape shape = shapeOf(op->getOperand(0));
  std::optional<int64_t> divisor = getInteger(op->getOperand(1));
  if (!divisor || *divisor <= 0) {
    return {};
  }
  if (shape.slope == 0) {
    return {shape.run, 0, 1};
  }
  int64_t run = runWithin(shape, *divisor);
  return isRest && run > 1 ? Shape{run, 1, run} : Shape{isRest ? 1 : run, 0, 1};
}

ValueRuns::Shape ValueRuns::compute(Value value) {
  if (heddle::getVariable(equation, value) == static_cast<int>(variable)) {
    return {kAnyRun, 1, 0};
  }
  if (std::optional<int64_t> constant = getInteger(value)) {
    return {kAnyRun, 0, std::abs(*constant)};
  }
  if (!((getUsedVariables(equation, value) >> variable) & 1)) {
    return {kAnyRun, 0, 1};
  }
  Operation *op = value.getDefiningOp();
  if (isa<arith::FloorDivSIOp, arith::DivSIOp, arith::DivUIOp>(op)) {
    return divide(op, /*isRest=*/false);
  }
  if (isa<arith::RemSIOp, arith::RemUIOp>(op)) {
    return divide(op, /*isRest=*/true);
  }
  if (isa<arith::IndexCastOp, arith::TruncIOp, arith::ExtSIOp, arith::ExtUIOp>(op) &&
      shapeOf(op->getOperand(0)).slope == 0) {
    return {shapeOf(op->getOperand(0)).run, 0, 1};
  }
  if (isa<arith::IndexCastOp>(op)) {
    return shapeOf(op->getOperand(0));
  }
  Shape first = shapeOf(op->getOperand(0));
  Shape second = op->getNumOperands() > 1 ? shapeOf(op->getOperand(1)) : Shape{kAnyRun, 0, 0};
  int64_t run = std::gcd(first.run, second.run);
  if (isa<arith::AddIOp>(op) && first.slope + second.slope <= 1) {
    return {run, first.slope + second.slope, std::gcd(first.multiple, second.multiple)};
  }
  if (isa<arith::MulIOp>(op) && first.slope == 0 && second.slope == 0) {
    bool isSmall = first.multiple < kAnyRun && second.multiple < kAnyRun;
    return {run, 0, isSmall ? first.multiple * second.multiple : 1};
  }
  if (auto compare = dyn_cast<arith::CmpIOp>(op); compare && first.slope == 1) {
    using P = arith::CmpIPredicate;
    std::optional<int64_t> bound = getInteger(op->getOperand(1));
    bool isOrder = llvm::is_contained({P::slt, P::sge, P::ult, P::uge}, compare.getPredicate());
    return {isOrder && bound && *bound > 0 ? runWithin(first, *bound) : 1, 0, 1};
  }
  for (Value operand : op->getOperands()) {
    Shape shape = shapeOf(operand);
    run = shape.slope == 0 ? std::gcd(run, shape.run) : 1;
    if (shape.slope != 0) {
      break;
    }
  }
  return {run, 0, 1};
}

int64_t ValueRuns::get(Value value) {
  Shape shape = shapeOf(value);
  int64_t run = shape.slope == 0 ? shape.run : 1;
  return run & -run;
}

//===-- Codes, scales and offsets -----------------------------------------===//

unsigned heddle::getUsedBits(Value value) {
  unsigned width = value.getType().isIndex() ? 64 : value.getType().getIntOrFloatBitWidth();
  if (std::optional<int64_t> constant = getInteger(value)) {
    return *constant < 0 ? width : llvm::APInt(64, *constant).getActiveBits();
  }
  Operation *op = value.getDefiningOp();
  if (!op) {
    return width;
  }
  auto of = [&](unsigned operand) { return getUsedBits(op->getOperand(operand)); };
  if (isa<arith::ExtUIOp>(op)) {
    return of(0);
  }
  if (isa<arith::TruncIOp>(op)) {
    return std::min(width, of(0));
  }
  if (isa<arith::AndIOp>(op)) {
    return std::min(of(0), of(1));
  }
  if (isa<arith::OrIOp, arith::XOrIOp>(op)) {
    return std::max(of(0), of(1));
  }
  if (isa<arith::SelectOp>(op)) {
    return std::max(of(1), of(2));
  }
  if (isa<arith::ShRUIOp>(op)) {
    std::optional<int64_t> amount = getInteger(op->getOperand(1));
    unsigned bits = of(0);
    return amount && *amount >= 0 ? bits - std::min<int64_t>(bits, *amount) : bits;
  }
  if (std::optional<int64_t> amount = isa<arith::ShLIOp>(op) ? getInteger(op->getOperand(1)) : std::nullopt) {
    return *amount >= 0 ? std::min<int64_t>(width, of(0) + *amount) : width;
  }
  return width;
}

namespace {
class Matcher {
public:
  Matcher(EquationOp equation, unsigned variable) : equation(equation), runs(equation, variable) {}
  std::optional<BlockDecode> match(ArrayRef<Value> factors);

private:
  bool isShared(Value value) { return runs.get(value) >= kLeastGroup; }
  bool addTerm(Value term);
  bool addCode(Value value);

  EquationOp equation;
  ValueRuns runs;
  BlockDecode found;
};
} // namespace

bool Matcher::addCode(Value value) {
  Operation *op = value.getDefiningOp();
  if (!isa_and_present<arith::UIToFPOp, arith::SIToFPOp>(op) || !value.getType().isF32()) {
    return false;
  }
  found.code = op->getOperand(0);
  unsigned bits = getUsedBits(found.code), width = found.code.getType().getIntOrFloatBitWidth();
  found.isSigned = isa<arith::SIToFPOp>(op) && bits == width;
  return bits <= 8;
}

bool Matcher::addTerm(Value term) {
  Operation *op = term.getDefiningOp();
  if (!isa_and_present<arith::AddFOp, arith::SubFOp>(op) || op->getParentOp() != equation) {
    return addCode(term);
  }
  Value varying = op->getOperand(0), shared = op->getOperand(1);
  if (isa<arith::AddFOp>(op) && !isShared(shared)) {
    std::swap(varying, shared);
  }
  if (!isShared(shared) || !found.offset.empty() || found.zero != 0) {
    return false;
  }
  bool subtracts = isa<arith::SubFOp>(op);
  FloatAttr constant;
  if (matchPattern(shared, m_Constant(&constant)) && addCode(varying)) {
    found.zero = subtracts ? -constant.getValueAsDouble() : constant.getValueAsDouble();
    return true;
  }
  // What multiplies the sum multiplies the offset too; what is inside multiplies the code.
  Factors inner = getFactors(equation, varying), offset = getFactors(equation, shared);
  if (!inner.denominator.empty() || !offset.denominator.empty()) {
    return false;
  }
  found.offset = found.scales;
  llvm::append_range(found.offset, offset.numerator);
  found.subtracts = subtracts;
  SmallVector<Value> rest;
  for (Value factor : inner.numerator) {
    if (isShared(factor)) {
      found.scales.push_back(factor);
    } else {
      rest.push_back(factor);
    }
  }
  return rest.size() == 1 && addCode(rest[0]);
}

std::optional<BlockDecode> Matcher::match(ArrayRef<Value> factors) {
  Value varying;
  for (Value factor : factors) {
    if (isShared(factor)) {
      found.scales.push_back(factor);
    } else if (varying) {
      return std::nullopt;
    } else {
      varying = factor;
    }
  }
  if (!varying || !addTerm(varying)) {
    return std::nullopt;
  }
  // At least 16 by now: what is not shared is the code.
  found.group = ValueRuns::kAnyRun;
  for (ArrayRef<Value> values : {ArrayRef(found.scales), ArrayRef(found.offset)}) {
    for (Value value : values) {
      found.group = std::min(found.group, runs.get(value));
    }
  }
  return found;
}

std::optional<BlockDecode> heddle::matchBlockDecode(EquationOp equation, ArrayRef<Value> factors, unsigned variable) {
  return Matcher(equation, variable).match(factors);
}
