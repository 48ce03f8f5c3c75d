//===- ElementMemory.cpp - elements of tensors, read and written ----------===//
#include "codegen/cpu/ElementEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

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
      if (ahead && view.stored.isInteger(8)) {
        LLVM::Prefetch::create(b, b.advance(pointer, b.getI8Type(), b.index(ahead)), /*rw=*/0, /*hint=*/3, /*cache=*/1);
      }
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
