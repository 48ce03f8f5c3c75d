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

/// What the first lane of `lanes` is a multiple of.
static int64_t getMultiple(const Lanes &lanes) {
  std::optional<int64_t> constant = getConstant(lanes.value);
  return constant ? std::abs(*constant) : lanes.multiple;
}

Lanes ElementEmitter::addLanes(Lanes a, Lanes c) {
  if (a.kind != Lanes::Vector && c.kind != Lanes::Vector) {
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
  if (!divisor || *divisor <= 0 || operands[0].kind != Lanes::Affine || operands[0].stride != 1 ||
      !operands[0].value.getType().isIntOrIndex()) {
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
  if (isa<arith::FloorDivSIOp, arith::DivSIOp, arith::DivUIOp>(op)) {
    return Lanes::affine(onBase(), 0, multiple % *divisor == 0 ? multiple / *divisor : 1);
  }
  if (isa<arith::RemSIOp, arith::RemUIOp>(op)) {
    return Lanes::affine(onBase(), 1, std::gcd(multiple, *divisor));
  }
  auto compare = dyn_cast<arith::CmpIOp>(op);
  using P = arith::CmpIPredicate;
  if (compare && llvm::is_contained({P::slt, P::sge, P::ult, P::uge}, compare.getPredicate())) {
    return Lanes::uniform(onBase());
  }
  return std::nullopt;
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
  OperationState state(b.getLoc(), op->getName(), inputs, {uniform ? type : Type(vectorType(type))}, op->getAttrs());
  Operation *made = b.create(state);
  SmallVector<Value> folded;
  if (uniform && succeeded(b.tryFold(made, folded)) && folded.size() == 1) {
    made->erase();
    return Lanes::uniform(folded[0]);
  }
  return {uniform ? Lanes::Uniform : Lanes::Vector, made->getResult(0)};
}

bool ElementEmitter::isPlainlyInside(ReadOp read, unsigned dimension) {
  Value index = read.getIndices()[dimension];
  auto type = cast<RankedTensorType>(read.getTensor().getType());
  FlatSymbolRefAttr axis = getAxes(type)[dimension];
  if (auto argument = dyn_cast<BlockArgument>(index)) {
    Operation *parent = argument.getOwner()->getParentOp();
    if (parent == owner) {
      return axes[argument.getArgNumber()] == axis;
    }
    if (auto scan = dyn_cast<ScanOp>(parent)) {
      return scan.getAxisAttr() == axis;
    }
    // The variable of a loop over layers indexes stacked parameters only.
    return isa<scf::ForOp>(parent) && isa_and_present<WeightOp>(read.getTensor().getDefiningOp());
  }
  std::optional<int64_t> constant = getConstant(index);
  return constant && *constant >= 0 && !type.isDynamicDim(dimension) && *constant < type.getDimSize(dimension);
}

Lanes ElementEmitter::address(const TensorView &view, ArrayRef<Lanes> indices) {
  Lanes sum = Lanes::uniform(b.index(0));
  for (auto [index, stride] : llvm::zip(indices, view.strides)) {
    sum = addLanes(sum, scale(index, stride));
  }
  if (view.origin) {
    sum = addLanes(sum, Lanes::uniform(b.sub(b.index(0), view.origin)));
  }
  return sum;
}

Value ElementEmitter::toComputed(Value loaded, Type stored, Type element) {
  auto shaped = dyn_cast<VectorType>(loaded.getType());
  Type target = shaped ? Type(shaped.clone(element)) : element;
  if (stored.isBF16() || stored.isF16()) {
    Value wide = b.widen(loaded, stored, scope.hasHalf());
    return element.isF32() ? wide : Value(arith::TruncFOp::create(b, target, wide));
  }
  if (stored == element) {
    return loaded;
  }
  if (element.isInteger(1)) {
    Value zero = arith::ConstantOp::create(b, b.getZeroAttr(loaded.getType()));
    return arith::CmpIOp::create(b, arith::CmpIPredicate::ne, loaded, zero);
  }
  if (element.isIndex()) {
    return arith::IndexCastOp::create(b, target, loaded);
  }
  return arith::ExtFOp::create(b, target, loaded);
}

Lanes ElementEmitter::emitRead(ReadOp read) {
  TensorView view = scope.view(read.getTensor());
  Type element = read.getType();
  SmallVector<Lanes> indices;
  bool inside = true;
  for (auto [dimension, index] : llvm::enumerate(read.getIndices())) {
    indices.push_back(emit(index));
    inside &= read.getProven() || isPlainlyInside(read, dimension);
  }
  // Everything that the load depends on, as one condition.
  std::optional<Lanes> condition;
  auto require = [&](Lanes lanes) {
    if (!condition) {
      condition = lanes;
    } else if (condition->kind == Lanes::Uniform && lanes.kind == Lanes::Uniform) {
      condition = Lanes::uniform(b.createOrFold<arith::AndIOp>(condition->value, lanes.value));
    } else {
      condition = Lanes::vector(arith::AndIOp::create(b, toVector(*condition), toVector(lanes)));
    }
  };
  if (read.getPredicate()) {
    require(emit(read.getPredicate()));
  }
  if (!inside && guard) {
    require(*guard);
  }
  std::optional<Lanes> wanted = condition;
  if (!inside) {
    for (auto [dimension, index] : llvm::enumerate(indices)) {
      if (isPlainlyInside(read, dimension)) {
        continue;
      }
      // One unsigned comparison tests both ends.
      Value length = scope.length(getAxes(read.getTensor().getType())[dimension]);
      if (index.kind == Lanes::Uniform) {
        require(Lanes::uniform(b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::ult, index.value, length)));
      } else {
        require(Lanes::vector(
            arith::CmpIOp::create(b, arith::CmpIPredicate::ult, toVector(index), toVector(Lanes::uniform(length)))));
      }
    }
  }
  if (read.getCheck() && !inside) {
    emitCheck(read, wanted, *condition);
  }
  std::optional<Lanes> otherwise;
  if (read.getOtherwise()) {
    otherwise = emit(read.getOtherwise());
  }
  return load(view, indices, condition, element, otherwise);
}

/// Fails the call where `read` is wanted and not inside.
void ElementEmitter::emitCheck(ReadOp read, std::optional<Lanes> wanted, Lanes condition) {
  bool uniform = condition.kind == Lanes::Uniform && (!wanted || wanted->kind == Lanes::Uniform);
  auto value = [&](Lanes lanes) { return uniform ? lanes.value : toVector(lanes); };
  Value one = arith::ConstantIntOp::create(b, true, 1);
  Value all = value(Lanes::uniform(one));
  Value bad = arith::XOrIOp::create(b, value(condition), all);
  if (wanted) {
    bad = arith::AndIOp::create(b, bad, value(*wanted));
  }
  if (!uniform) {
    if (activeMask) {
      bad = arith::AndIOp::create(b, bad, activeMask);
    }
    bad = vector::ReductionOp::create(b, vector::CombiningKind::OR, bad);
  }
  b.when(bad, [&] { scope.failRead(read); });
}

Lanes ElementEmitter::load(const TensorView &view, ArrayRef<Lanes> indices, std::optional<Lanes> condition,
                           Type element, std::optional<Lanes> fallback) {
  Lanes at = address(view, indices);
  Lanes otherwise = fallback ? *fallback : Lanes::uniform(arith::ConstantOp::create(b, b.getZeroAttr(element)));
  unsigned bytes = std::max(1u, view.stored.getIntOrFloatBitWidth() / 8);
  if (at.kind == Lanes::Uniform && (!condition || condition->kind == Lanes::Uniform)) {
    auto loadScalar = [&] {
      Value pointer = b.advance(view.pointer, view.stored, at.value);
      return toComputed(b.load(EmitBuilder::getLoadedType(view.stored), pointer, bytes), view.stored, element);
    };
    if (!condition || getConstant(condition->value) == 1) {
      return Lanes::uniform(loadScalar());
    }
    if (otherwise.kind == Lanes::Uniform) {
      auto branch =
          scf::IfOp::create(b, TypeRange{element}, condition->value, /*addThenBlock=*/true, /*addElseBlock=*/true);
      OpBuilder::InsertionGuard insertion(b);
      b.setInsertionPointToStart(branch.thenBlock());
      scf::YieldOp::create(b, loadScalar());
      b.setInsertionPointToStart(branch.elseBlock());
      scf::YieldOp::create(b, otherwise.value);
      return Lanes::uniform(branch.getResult(0));
    }
  }

  // A masked load of all lanes.
  VectorType storedType = vectorType(EmitBuilder::getLoadedType(view.stored));
  Value mask = condition ? toVector(*condition) : Value();
  if (activeMask && at.kind != Lanes::Uniform) {
    mask = mask ? Value(arith::AndIOp::create(b, mask, activeMask)) : activeMask;
  }
  Value loaded;
  if (at.kind == Lanes::Affine && at.stride == 1) {
    Value pointer = b.advance(view.pointer, view.stored, at.value);
    if (!mask) {
      loaded = b.load(storedType, pointer, bytes);
    } else {
      Value fill = arith::ConstantOp::create(b, b.getZeroAttr(storedType));
      loaded = LLVM::MaskedLoadOp::create(b, storedType, pointer, mask, fill, b.getI32IntegerAttr(bytes));
    }
  } else {
    Value all = mask;
    if (!all) {
      all = arith::ConstantOp::create(b, DenseElementsAttr::get(vectorType(b.getI1Type()), true));
    }
    Value offsets = arith::IndexCastOp::create(b, vectorType(b.getI64Type()), toVector(at));
    Type pointers = VectorType::get({static_cast<int64_t>(width)}, b.ptrType());
    Value addresses = LLVM::GEPOp::create(b, pointers, view.stored, view.pointer, ArrayRef<LLVM::GEPArg>{offsets});
    Value fill = arith::ConstantOp::create(b, b.getZeroAttr(storedType));
    loaded = LLVM::masked_gather::create(b, storedType, addresses, all, ValueRange{fill}, b.getI32IntegerAttr(bytes));
  }
  Value computed = toComputed(loaded, view.stored, element);
  if (fallback && condition) {
    computed = arith::SelectOp::create(b, toVector(*condition), computed, toVector(otherwise));
  }
  return Lanes::vector(computed);
}

void ElementEmitter::store(const TensorView &view, ArrayRef<Lanes> indices, Lanes value) {
  Lanes at = address(view, indices);
  unsigned bytes = std::max(1u, view.stored.getIntOrFloatBitWidth() / 8);
  auto toStored = [&](Value computed) -> Value {
    auto shaped = dyn_cast<VectorType>(computed.getType());
    Type element = shaped ? shaped.getElementType() : computed.getType();
    Type target = shaped ? Type(shaped.clone(view.stored)) : view.stored;
    if (element == view.stored) {
      return computed;
    }
    if (element.isInteger(1)) {
      return arith::ExtUIOp::create(b, target, computed);
    }
    if (view.stored.isBF16() && element.isF32()) {
      return b.narrowToBf16(computed);
    }
    return element.isIndex() ? Value(arith::IndexCastOp::create(b, target, computed))
                             : Value(arith::TruncFOp::create(b, target, computed));
  };
  if (at.kind == Lanes::Uniform && value.kind == Lanes::Uniform) {
    b.store(toStored(value.value), b.advance(view.pointer, view.stored, at.value), bytes);
    return;
  }
  Value lanes = toStored(toVector(value));
  if (at.kind == Lanes::Affine && at.stride == 1) {
    Value pointer = b.advance(view.pointer, view.stored, at.value);
    if (activeMask) {
      LLVM::MaskedStoreOp::create(b, lanes, pointer, activeMask, bytes);
    } else {
      b.store(lanes, pointer, bytes);
    }
    return;
  }
  Value mask = activeMask;
  if (!mask) {
    mask = arith::ConstantOp::create(b, DenseElementsAttr::get(vectorType(b.getI1Type()), true));
  }
  Value offsets = arith::IndexCastOp::create(b, vectorType(b.getI64Type()), toVector(at));
  Type pointers = VectorType::get({static_cast<int64_t>(width)}, b.ptrType());
  Value addresses = LLVM::GEPOp::create(b, pointers, view.stored, view.pointer, ArrayRef<LLVM::GEPArg>{offsets});
  LLVM::masked_scatter::create(b, lanes, addresses, mask, b.getI32IntegerAttr(bytes));
}

void ElementEmitter::laneLoop(EmitBuilder &b, Value begin, Value end, unsigned width,
                              function_ref<void(Value, Value)> body) {
  std::optional<int64_t> first = getConstant(begin), last = getConstant(end);
  Value count = b.sub(end, begin);
  Value whole = b.add(begin, b.sub(count, b.rem(count, b.index(width))));
  if (!(first && last && *last - *first < width)) {
    b.loop(begin, whole, width, [&](Value base) { body(base, Value()); });
  }
  b.when(b.less(whole, end), [&] { body(whole, b.sub(end, whole)); });
}
