//===- IntegerProduct.cpp - products of codes -----------------------------===//
#include "codegen/cpu/IntegerProduct.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <numeric>

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

//===-- Which products ----------------------------------------------------===//

/// Members of the sum over `variable` after which all quotients and rests of it come again, or 0.
static int64_t getPeriod(EquationOp equation, unsigned variable) {
  int64_t period = kCodeLanes;
  equation.getBody().walk([&](Operation *op) {
    if (isa<arith::FloorDivSIOp, arith::RemSIOp, arith::DivUIOp, arith::RemUIOp, arith::DivSIOp>(op) && period &&
        ((getUsedVariables(equation, op->getOperand(0)) >> variable) & 1)) {
      APInt divisor;
      bool isKnown = matchPattern(op->getOperand(1), m_ConstantInt(&divisor)) && divisor.isStrictlyPositive() &&
                     divisor.getSExtValue() <= 1024;
      period = isKnown ? std::lcm(period, divisor.getSExtValue()) : 0;
    }
  });
  return period;
}

/// Are the summed variables the last dimensions of `read`, in order, the last of them as `last` says?
static bool areSummed(EquationOp equation, ReadOp read, ArrayRef<unsigned> reduced, size_t dimensions,
                      llvm::function_ref<bool(Value)> isLast) {
  if (dimensions < reduced.size()) {
    return false;
  }
  for (auto [offset, variable] : llvm::enumerate(reduced.drop_back())) {
    if (getVariable(equation, read.getIndices()[dimensions - reduced.size() + offset]) != static_cast<int>(variable)) {
      return false;
    }
  }
  return isLast(read.getIndices()[dimensions - 1]);
}

/// With less to sum, a panel of codes with its scales would need more room than one of floats.
static constexpr int64_t kLeastDepth = 32;

std::optional<IntegerProduct> heddle::cpu::matchIntegerProduct(EquationOp equation, const Contraction &match,
                                                               const Target &target) {
  if (!target.hasIntegerDot || match.group >= 0 || match.guardOnLeft || match.left.size() != 2) {
    return std::nullopt;
  }
  IntegerProduct product;
  unsigned last = match.reduced.back();
  for (Value factor : match.left) {
    Operation *op = factor.getDefiningOp();
    if (auto cast = dyn_cast_or_null<arith::SIToFPOp>(op)) {
      product.codes = cast.getIn().getDefiningOp<ReadOp>();
    } else if (op && op->hasAttr(kGroupSumsAttr)) {
      product.scale = cast_or_null<ReadOp>(op);
    }
  }
  if (!product.codes || !product.scale || !product.codes.getType().isInteger(8)) {
    return std::nullopt;
  }
  size_t rank = product.codes.getIndices().size();
  auto isMember = [&](Value index) { return getVariable(equation, index) == static_cast<int>(last); };
  auto isGroup = [&](Value index) {
    auto divide = index.getDefiningOp<arith::FloorDivSIOp>();
    APInt group;
    if (!divide || !isMember(divide.getLhs()) || !matchPattern(divide.getRhs(), m_ConstantInt(&group))) {
      return false;
    }
    product.group = group.getSExtValue();
    return true;
  };
  product.runs = std::make_shared<ValueRuns>(equation, last);
  std::optional<BlockDecode> right = matchBlockDecode(equation, match.right, last);
  if (!right || product.scale.getIndices().size() != rank + 1 ||
      !matchPattern(product.scale.getIndices().back(), m_Zero()) ||
      !areSummed(equation, product.codes, match.reduced, rank, isMember) ||
      !areSummed(equation, product.scale, match.reduced, rank, isGroup) || !canEmitBytes(*product.runs, right->code)) {
    return std::nullopt;
  }
  product.right = *right;
  // Sixteen or thirty-two: four or eight sums of four codes each.
  int64_t extent = getStaticLength(equation, equation.getAxisOf(last)), period = getPeriod(equation, last);
  if (product.right.group < product.group || (product.group != 16 && product.group != 32) ||
      ShapedType::isDynamic(extent) || extent < kLeastDepth || period == 0 || extent % period != 0) {
    return std::nullopt;
  }
  for (unsigned variable : match.reduced) {
    if (ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(variable)))) {
      return std::nullopt;
    }
  }
  // Longer rounds wait less, as far as they come out even.
  constexpr int64_t most = 256;
  product.round = period;
  for (int64_t round = 2 * period; round <= most; round += period) {
    product.round = extent % round == 0 ? round : product.round;
  }
  return product;
}

//===-- Bytes -------------------------------------------------------------===//

/// Is `value` the same for neighbours?
static bool isUniform(ValueRuns &runs, Value value) { return runs.get(value) >= kCodeLanes; }

/// What `value` is where places of a word are inside it: `x >> i` is written as a choice for larger i.
static Value skipChoices(Value value) {
  while (auto select = value.getDefiningOp<arith::SelectOp>()) {
    APInt zero;
    if (!matchPattern(select.getTrueValue(), m_ConstantInt(&zero)) || !zero.isZero() ||
        !select.getCondition().getDefiningOp<arith::CmpIOp>()) {
      break;
    }
    value = select.getFalseValue();
  }
  return value;
}

/// `(word >> place) & 1`, one bit of a word for each neighbour: the shift, or null.
static arith::ShRUIOp getBits(ValueRuns &runs, Value value) {
  auto mask = value.getDefiningOp<arith::AndIOp>();
  APInt one;
  if (!mask || !matchPattern(mask.getRhs(), m_ConstantInt(&one)) || !one.isOne()) {
    return {};
  }
  auto shift = skipChoices(mask.getLhs()).getDefiningOp<arith::ShRUIOp>();
  return shift && shift.getType().getIntOrFloatBitWidth() >= kCodeLanes && isUniform(runs, shift.getLhs())
             ? shift
             : arith::ShRUIOp();
}

/// The place in `shift`, as it is before it is kept inside the word.
static Value getPlace(arith::ShRUIOp shift) {
  Value place = shift.getRhs();
  if (auto select = place.getDefiningOp<arith::SelectOp>();
      select && select.getTrueValue().getDefiningOp<arith::ConstantOp>()) {
    place = select.getFalseValue();
  }
  while (isa_and_present<arith::TruncIOp, arith::IndexCastOp, arith::ExtSIOp, arith::ExtUIOp>(place.getDefiningOp())) {
    place = place.getDefiningOp()->getOperand(0);
  }
  return place;
}

bool heddle::cpu::canEmitBytes(ValueRuns &runs, Value value) {
  if (isUniform(runs, value)) {
    return true;
  }
  Operation *op = value.getDefiningOp();
  if (!op || op->getParentOp() != runs.getEquation()) {
    return false;
  }
  auto can = [&](unsigned operand) { return canEmitBytes(runs, op->getOperand(operand)); };
  if (auto read = dyn_cast<ReadOp>(op)) {
    return read.getType().isInteger(8) && read.getProven() && !read.getPredicate() && !read.getOtherwise();
  }
  if (arith::ShRUIOp bits = getBits(runs, value)) {
    Value place = getPlace(bits);
    auto rest = place.getDefiningOp<arith::RemSIOp>();
    APInt word;
    return rest && getVariable(runs.getEquation(), rest.getLhs()) == static_cast<int>(runs.getVariable()) &&
           matchPattern(rest.getRhs(), m_ConstantInt(&word)) &&
           word.getSExtValue() <= static_cast<int64_t>(bits.getType().getIntOrFloatBitWidth());
  }
  if (isa<arith::ExtUIOp, arith::ExtSIOp, arith::TruncIOp>(op)) {
    return op->getOperand(0).getType().getIntOrFloatBitWidth() >= 8 && can(0);
  }
  if (isa<arith::AndIOp, arith::OrIOp, arith::XOrIOp, arith::AddIOp, arith::SubIOp>(op)) {
    return can(0) && can(1);
  }
  if (isa<arith::ShLIOp>(op)) {
    APInt amount;
    return matchPattern(op->getOperand(1), m_ConstantInt(&amount)) && amount.ult(8) && can(0);
  }
  if (isa<arith::ShRUIOp>(op)) {
    return value.getType().isInteger(8) && can(0) && isUniform(runs, op->getOperand(1));
  }
  if (isa<arith::SelectOp>(op)) {
    return isUniform(runs, op->getOperand(0)) && can(1) && can(2);
  }
  return false;
}

Value heddle::cpu::emitBytes(EmitBuilder &b, ElementEmitter &emitter, ValueRuns &runs, Value value) {
  Type byte = b.getI8Type();
  VectorType bytes = VectorType::get({kCodeLanes}, byte);
  auto toByte = [&](Value scalar) -> Value {
    unsigned width = scalar.getType().isIndex() ? 64 : scalar.getType().getIntOrFloatBitWidth();
    if (scalar.getType().isIndex()) {
      return b.createOrFold<arith::IndexCastOp>(byte, scalar);
    }
    return width == 8  ? scalar
           : width > 8 ? b.createOrFold<arith::TruncIOp>(byte, scalar)
                       : b.createOrFold<arith::ExtUIOp>(byte, scalar);
  };
  auto spread = [&](Value scalar) -> Value { return vector::BroadcastOp::create(b, bytes, toByte(scalar)); };
  if (isUniform(runs, value)) {
    return spread(emitter.emit(value).value);
  }
  Operation *op = value.getDefiningOp();
  auto operand = [&](unsigned index) { return emitBytes(b, emitter, runs, op->getOperand(index)); };
  if (isa<ReadOp>(op)) {
    return emitter.toVector(emitter.emit(value));
  }
  if (arith::ShRUIOp bits = getBits(runs, value)) {
    // Sixteen bits of the word from the first place on, each spread to a byte.
    Value word = emitter.emit(bits.getLhs()).value;
    Value first = b.createOrFold<arith::IndexCastOp>(word.getType(), emitter.emit(getPlace(bits)).value);
    Value shifted = b.createOrFold<arith::ShRUIOp>(word, first);
    Type half = b.getIntegerType(kCodeLanes);
    Value low = word.getType() == half ? shifted : b.createOrFold<arith::TruncIOp>(half, shifted);
    Value mask = LLVM::BitcastOp::create(b, VectorType::get({kCodeLanes}, b.getI1Type()), low);
    return arith::ExtUIOp::create(b, bytes, mask);
  }
  if (isa<arith::ExtUIOp, arith::ExtSIOp, arith::TruncIOp>(op)) {
    return operand(0);
  }
  if (isa<arith::SelectOp>(op)) {
    Value condition = emitter.emit(op->getOperand(0)).value;
    if (std::optional<int64_t> known = getConstant(condition)) {
      return operand(*known ? 1 : 2);
    }
    return arith::SelectOp::create(b, condition, operand(1), operand(2));
  }
  Value first = operand(0);
  if (isa<arith::ShLIOp, arith::ShRUIOp>(op)) {
    Value amount = spread(emitter.emit(op->getOperand(1)).value);
    return isa<arith::ShLIOp>(op) ? Value(arith::ShLIOp::create(b, first, amount))
                                  : Value(arith::ShRUIOp::create(b, first, amount));
  }
  OperationState state(b.getLoc(), op->getName(), {first, operand(1)}, {bytes});
  return b.create(state)->getResult(0);
}

Value heddle::cpu::emitIntegerDot(EmitBuilder &b, Value sum, Value unsignedBytes, Value signedBytes) {
  auto type = cast<VectorType>(sum.getType());
  std::string name = "llvm.x86.avx512.vpdpbusd." + std::to_string(type.getNumElements() * 32);
  return LLVM::CallIntrinsicOp::create(b, type, b.getStringAttr(name), ValueRange{sum, unsignedBytes, signedBytes})
      .getResult(0);
}
