//===- ElementEmitter.cpp - an equation's body for a vector of elements ---===//
#include "codegen/cpu/ElementEmitter.h"

#include "codegen/cpu/TotalArithmetic.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <numeric>

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

Type heddle::cpu::getStoredType(Type element) {
  if (element.isInteger(1)) {
    return IntegerType::get(element.getContext(), 8);
  }
  return element.isIndex() ? IntegerType::get(element.getContext(), 64) : element;
}

ElementEmitter::ElementEmitter(EmitBuilder &builder, KernelScope &scope, EquationOp equation, unsigned width)
    : b(builder), scope(scope), owner(equation), body(equation.getBodyBlock()), guardBlock(equation.getGuardBlock()),
      width(width) {
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    axes.push_back(equation.getAxisOf(i));
  }
}

ElementEmitter::ElementEmitter(EmitBuilder &builder, KernelScope &scope, ScatterOp scatter, unsigned width)
    : b(builder), scope(scope), owner(scatter), body(&scatter.getBody().front()),
      axes(scatter.getAxes().getAsRange<FlatSymbolRefAttr>()), width(width) {}

void ElementEmitter::bind(unsigned index, Lanes lanes) {
  values[body->getArgument(index)] = lanes;
  if (guardBlock) {
    values[guardBlock->getArgument(index)] = lanes;
  }
}

VectorType ElementEmitter::vectorType(Type element) const {
  return VectorType::get({static_cast<int64_t>(width)}, element);
}

void ElementEmitter::setActive(Value count) {
  activeMask = vector::CreateMaskOp::create(b, vectorType(b.getI1Type()), ValueRange{count});
}

std::optional<Lanes> ElementEmitter::emitGuard() {
  if (guardBlock) {
    guard = emit(guardBlock->getTerminator()->getOperand(0));
  }
  return guard;
}

Value ElementEmitter::toVector(Lanes lanes) {
  if (lanes.kind == Lanes::Vector) {
    return lanes.value;
  }
  Type element = lanes.value.getType();
  Value splat = vector::BroadcastOp::create(b, vectorType(element), lanes.value);
  if (lanes.kind == Lanes::Uniform) {
    return splat;
  }
  SmallVector<Attribute> steps;
  for (unsigned i = 0; i < width; ++i) {
    steps.push_back(b.getIntegerAttr(element, static_cast<int64_t>(i) * lanes.stride));
  }
  Value step = arith::ConstantOp::create(b, DenseElementsAttr::get(vectorType(element), steps));
  return arith::AddIOp::create(b, splat, step);
}

Lanes Lanes::split(EmitBuilder &b, Value aligned, int64_t offset, int64_t period, int64_t stride) {
  Lanes lanes = affine(b.add(aligned, offset), stride, std::gcd(period, offset));
  if (!getConstant(lanes.value)) {
    lanes.aligned = aligned;
    lanes.offset = offset;
    lanes.period = period;
  }
  return lanes;
}

/// What the first lane of `lanes` is a multiple of.
static int64_t getMultiple(const Lanes &lanes) {
  std::optional<int64_t> constant = getConstant(lanes.value);
  return constant ? std::abs(*constant) : lanes.multiple;
}

Lanes ElementEmitter::addLanes(Lanes a, Lanes c) {
  if (a.kind != Lanes::Vector && c.kind != Lanes::Vector) {
    if (c.aligned) {
      std::swap(a, c);
    }
    std::optional<int64_t> constant = getConstant(c.value);
    if (a.aligned && constant && a.offset + *constant >= 0) {
      return Lanes::split(b, a.aligned, a.offset + *constant, a.period, a.stride + c.stride);
    }
    return Lanes::affine(b.add(a.value, c.value), a.stride + c.stride, std::gcd(getMultiple(a), getMultiple(c)));
  }
  return Lanes::vector(arith::AddIOp::create(b, toVector(a), toVector(c)));
}

Lanes ElementEmitter::scale(Lanes a, Value factor) {
  std::optional<int64_t> constant = getConstant(factor);
  int64_t multiple = 1;
  if (constant && std::abs(*constant) < (int64_t(1) << 31) && a.kind != Lanes::Vector &&
      getMultiple(a) < (int64_t(1) << 31)) {
    multiple = getMultiple(a) * std::abs(*constant);
  }
  if (a.aligned && constant && *constant > 0 && multiple > 1) {
    return Lanes::split(b, b.mul(a.aligned, factor), a.offset * *constant, a.period * *constant, a.stride * *constant);
  }
  if (a.kind == Lanes::Uniform) {
    return Lanes::affine(b.mul(a.value, factor), 0, multiple);
  }
  if (a.kind == Lanes::Affine && constant) {
    return Lanes::affine(b.mul(a.value, factor), a.stride * *constant, multiple);
  }
  if (constant == 1) {
    return a;
  }
  return Lanes::vector(arith::MulIOp::create(b, toVector(a), toVector(Lanes::uniform(factor))));
}

Lanes ElementEmitter::emit(Value value) {
  if (auto known = values.find(value); known != values.end()) {
    return known->second;
  }
  Operation *op = value.getDefiningOp();
  Lanes result;
  if (!op || op->getBlock()->getParentOp() != owner) {
    result = Lanes::uniform(scope.scalar(value));
  } else if (auto random = dyn_cast<RandomOp>(op)) {
    result = emitRandom(random);
  } else if (auto read = dyn_cast<ReadOp>(op)) {
    result = emitRead(read);
  } else {
    result = emitOp(op);
  }
  values[value] = result;
  return result;
}

std::optional<Lanes> ElementEmitter::emitAligned(Operation *op, ArrayRef<Lanes> operands) {
  std::optional<int64_t> divisor =
      operands.size() == 2 && operands[1].kind == Lanes::Uniform ? getConstant(operands[1].value) : std::nullopt;
  if (!divisor || *divisor <= 0 || operands[0].kind == Lanes::Vector || operands[0].stride > 1 ||
      operands[0].stride < 0 || !operands[0].value.getType().isIntOrIndex()) {
    return std::nullopt;
  }
  bool divides = isa<arith::FloorDivSIOp, arith::DivSIOp, arith::DivUIOp>(op);
  bool isRest = isa<arith::RemSIOp, arith::RemUIOp>(op);
  // All lanes in one period of the divisor: quotient and rest of the constant part are constants.
  int64_t span = operands[0].stride ? static_cast<int64_t>(width) : 1;
  if (const Lanes &split = operands[0]; split.aligned && (divides || isRest) && split.period % *divisor == 0 &&
                                        split.offset % *divisor + span <= *divisor) {
    if (isRest) {
      return Lanes::affine(b.index(split.offset % *divisor), split.stride);
    }
    Value quotient = b.createOrFold<arith::DivUIOp>(split.aligned, operands[1].value);
    return Lanes::split(b, quotient, split.offset / *divisor, split.period / *divisor, 0);
  }
  if (operands[0].kind != Lanes::Affine) {
    return std::nullopt;
  }
  int64_t multiple = getMultiple(operands[0]), lanes = width;
  // All lanes lie between two neighbouring multiples of the width, and so of the divisor.
  if (multiple % lanes != 0 || *divisor % lanes != 0) {
    return std::nullopt;
  }
  auto onBase = [&]() -> Value {
    OperationState state(b.getLoc(), op->getName(), ValueRange{operands[0].value, operands[1].value},
                         op->getResultTypes(), op->getAttrs());
    Operation *made = b.create(state);
    SmallVector<Value> folded;
    if (succeeded(b.tryFold(made, folded)) && folded.size() == 1) {
      made->erase();
      return folded[0];
    }
    return made->getResult(0);
  };
  if (divides) {
    return Lanes::affine(onBase(), 0, multiple % *divisor == 0 ? multiple / *divisor : 1);
  }
  if (isRest) {
    return Lanes::affine(onBase(), 1, std::gcd(multiple, *divisor));
  }
  auto compare = dyn_cast<arith::CmpIOp>(op);
  using P = arith::CmpIPredicate;
  if (compare && llvm::is_contained({P::slt, P::sge, P::ult, P::uge}, compare.getPredicate())) {
    return Lanes::uniform(onBase());
  }
  return std::nullopt;
}

std::optional<Lanes> ElementEmitter::emitComparison(Operation *op, ArrayRef<Lanes> operands) {
  using P = arith::CmpIPredicate;
  auto compare = dyn_cast<arith::CmpIOp>(op);
  constexpr int64_t kMostStride = 1 << 20;
  if (!compare || !compare.getLhs().getType().isIndex() || operands[0].kind == Lanes::Vector ||
      operands[1].kind == Lanes::Vector ||
      !llvm::is_contained({P::eq, P::ne, P::slt, P::sle, P::sgt, P::sge}, compare.getPredicate())) {
    return std::nullopt;
  }
  int64_t stride = operands[0].stride - operands[1].stride;
  if (stride == 0 || std::abs(stride) > kMostStride) {
    return std::nullopt;
  }
  // The distance in lane 0 decides, as far as it is less than all lanes span. Neither it nor its parts overflow.
  auto clamp = [&](Value value, int64_t most) { return b.max(b.min(value, b.index(most)), b.index(-most)); };
  constexpr int64_t kMostPlace = int64_t(1) << 61;
  Value distance = b.sub(clamp(operands[0].value, kMostPlace), clamp(operands[1].value, kMostPlace));
  distance = clamp(distance, std::abs(stride) * static_cast<int64_t>(width) + 1);
  SmallVector<int32_t> offsets;
  for (unsigned lane = 0; lane < width; ++lane) {
    offsets.push_back(static_cast<int32_t>(-stride * lane));
  }
  Type i32 = b.getI32Type();
  Value narrow = b.createOrFold<arith::IndexCastOp>(i32, distance);
  Value all = vector::BroadcastOp::create(b, vectorType(i32), narrow);
  Value reached = arith::ConstantOp::create(b, DenseElementsAttr::get(vectorType(i32), ArrayRef(offsets)));
  return Lanes::vector(arith::CmpIOp::create(b, compare.getPredicate(), all, reached));
}

/// What to multiply with instead of dividing by a constant: a rounding apart, and a tenth of the time.
static std::optional<llvm::APFloat> getReciprocal(Operation *op) {
  FloatAttr divisor;
  if (!isa<arith::DivFOp>(op) || !matchPattern(op->getOperand(1), m_Constant(&divisor)) ||
      !divisor.getValue().isNormal()) {
    return std::nullopt;
  }
  llvm::APFloat reciprocal(divisor.getValue().getSemantics(), 1);
  reciprocal.divide(divisor.getValue(), llvm::APFloat::rmNearestTiesToEven);
  return reciprocal.isNormal() ? std::optional(reciprocal) : std::nullopt;
}

Lanes ElementEmitter::emitOp(Operation *op) {
  if (auto length = dyn_cast<LengthOp>(op)) {
    return Lanes::uniform(scope.length(length.getAxisAttr()));
  }
  if (isa<PlaceOp>(op)) {
    return Lanes::uniform(b.index(0));
  }
  SmallVector<Lanes> operands;
  bool uniform = true;
  for (Value operand : op->getOperands()) {
    operands.push_back(emit(operand));
    uniform &= operands.back().kind == Lanes::Uniform;
  }
  if (!uniform) {
    if (isa<arith::AddIOp>(op)) {
      return addLanes(operands[0], operands[1]);
    }
    if (isa<arith::SubIOp>(op) && operands[0].kind != Lanes::Vector && operands[1].kind != Lanes::Vector) {
      return Lanes::affine(b.sub(operands[0].value, operands[1].value), operands[0].stride - operands[1].stride,
                           std::gcd(getMultiple(operands[0]), getMultiple(operands[1])));
    }
    if (std::optional<Lanes> aligned = emitAligned(op, operands)) {
      return *aligned;
    }
    if (std::optional<Lanes> compared = emitComparison(op, operands)) {
      return *compared;
    }
    if (isa<arith::MulIOp>(op) && operands[1].kind == Lanes::Uniform) {
      return scale(operands[0], operands[1].value);
    }
    if (isa<arith::MulIOp>(op) && operands[0].kind == Lanes::Uniform) {
      return scale(operands[1], operands[0].value);
    }
    bool narrows = isa<arith::TruncIOp>(op) && op->getResult(0).getType().getIntOrFloatBitWidth() >= 16;
    if ((narrows || isa<arith::IndexCastOp, arith::ExtSIOp>(op)) && operands[0].kind == Lanes::Affine) {
      Type type = op->getResult(0).getType();
      Value base = narrows                       ? b.createOrFold<arith::TruncIOp>(type, operands[0].value)
                   : isa<arith::IndexCastOp>(op) ? b.createOrFold<arith::IndexCastOp>(type, operands[0].value)
                                                 : b.createOrFold<arith::ExtSIOp>(type, operands[0].value);
      return Lanes::affine(base, operands[0].stride, narrows ? 1 : operands[0].multiple);
    }
  } else if (op->getNumOperands() == 2 && op->getResult(0).getType().isIndex()) {
    // Uniform, but what it is a multiple of is worth knowing.
    if (std::optional<Lanes> aligned = emitAligned(op, operands)) {
      return *aligned;
    }
    if (isa<arith::AddIOp>(op)) {
      return addLanes(operands[0], operands[1]);
    }
    if (isa<arith::MulIOp>(op) && getConstant(operands[1].value)) {
      return scale(operands[0], operands[1].value);
    }
  }
  SmallVector<Value> inputs;
  for (auto [index, lanes] : llvm::enumerate(operands)) {
    bool keepScalar = uniform || (isa<arith::SelectOp>(op) && index == 0 && lanes.kind == Lanes::Uniform);
    inputs.push_back(keepScalar ? lanes.value : toVector(lanes));
  }
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    return Lanes::uniform(arith::ConstantOp::create(b, constant.getValue()));
  }
  Type type = op->getResult(0).getType();
  if (isa<arith::ExtFOp>(op) && op->getOperand(0).getType().getIntOrFloatBitWidth() == 16) {
    // Half floats without the processor's help where it has none.
    Type half = op->getOperand(0).getType(), bits = b.getIntegerType(16);
    Value raw = b.createOrFold<arith::BitcastOp>(uniform ? bits : Type(vectorType(bits)), inputs[0]);
    Value wide = b.widen(raw, half, scope.hasHalf());
    return {uniform ? Lanes::Uniform : Lanes::Vector,
            type.isF32() ? wide : Value(arith::ExtFOp::create(b, uniform ? type : Type(vectorType(type)), wide))};
  }
  if (Value total = emitTotal(b, op, inputs, uniform ? type : Type(vectorType(type)))) {
    return {uniform ? Lanes::Uniform : Lanes::Vector, total};
  }
  if (std::optional<llvm::APFloat> factor = getReciprocal(op)) {
    auto constant = FloatAttr::get(type, *factor);
    Value by = uniform ? arith::ConstantOp::create(b, constant)
                       : arith::ConstantOp::create(b, DenseElementsAttr::get(vectorType(type), Attribute(constant)));
    return {uniform ? Lanes::Uniform : Lanes::Vector, b.createOrFold<arith::MulFOp>(inputs[0], by)};
  }
  OperationState state(b.getLoc(), op->getName(), inputs, {uniform ? type : Type(vectorType(type))}, op->getAttrs());
  Operation *made = b.create(state);
  SmallVector<Value> folded;
  if (uniform && succeeded(b.tryFold(made, folded)) && folded.size() == 1) {
    made->erase();
    return Lanes::uniform(folded[0]);
  }
  return {uniform ? Lanes::Uniform : Lanes::Vector, made->getResult(0)};
}

void ElementEmitter::laneLoop(EmitBuilder &b, Value begin, Value end, unsigned width,
                              function_ref<void(Value, Value)> body) {
  std::optional<int64_t> first = getConstant(begin), last = getConstant(end);
  Value count = b.sub(end, begin);
  Value whole = b.add(begin, b.sub(count, b.rem(count, b.index(width))));
  if (!(first && last && *last - *first < width)) {
    b.loop(begin, whole, width, [&](Value base) { body(base, Value()); });
  }
  if (getConstant(b.sub(count, b.rem(count, b.index(width)))) == getConstant(count) && getConstant(count)) {
    return;
  }
  b.when(b.less(whole, end), [&] { body(whole, b.sub(end, whole)); });
}
