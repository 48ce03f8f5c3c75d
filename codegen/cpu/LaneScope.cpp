//===- LaneScope.cpp - one lane's tensors, lengths and scalars ------------===//
#include "codegen/cpu/LaneScope.h"

#include "codegen/cpu/StateAccess.h"
#include "codegen/cpu/TotalArithmetic.h"
#include "heddle/contract.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

void LaneScope::enter(Value newFrame, Value newLane, FlatSymbolRefAttr newPackedRow) {
  frame = newFrame;
  lane = newLane;
  packedRow = newPackedRow;
  call = layout.loadSlot(b, frame, EntryLayout::kCallSlot, b.ptrType());
  views.clear();
  scalars.clear();
  lengths.clear();
}

Value LaneScope::seed() {
  Value seeds = b.loadField(b.ptrType(), call, offsetof(heddle_call, seeds));
  return b.load(b.getI64Type(), b.advance(seeds, b.getI64Type(), lane), 8);
}

/// Workers may fail at once: the first site, and its first lane, is what stays.
void LaneScope::failRead(ReadOp read) {
  int64_t site = layout.siteOf(read, "an index is outside its axis");
  Value code = arith::AddIOp::create(b, b.i64(site << 32), b.toI64(lane));
  Value slot = layout.slotAddress(b, frame, EntryLayout::kBadReadSlot);
  LLVM::AtomicRMWOp::create(b, LLVM::AtomicBinOp::umin, slot, code, LLVM::AtomicOrdering::monotonic);
}

void LaneScope::prepareLength(FlatSymbolRefAttr axis) {
  if (lengths.count(axis)) {
    return;
  }
  if (axis != packedRow) {
    lengths[axis] = layout.emitLength(b, call, axis, lane);
    return;
  }
  int64_t known = getStaticLength(layout.entry, axis);
  LaneClass rowClass;
  if (ShapedType::isDynamic(known)) {
    rowClass.push_back(axis);
  }
  Value table = layout.loadSlot(b, frame, layout.offsetsSlot(rowClass), b.ptrType());
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  Value units = b.toIndex(b.load(b.getI64Type(), b.advance(table, b.getI64Type(), lanes), 8));
  lengths[axis] = ShapedType::isDynamic(known) ? units : b.mul(units, known);
}

void LaneScope::prepareView(Value tensor) {
  if (views.count(tensor)) {
    return;
  }
  auto type = cast<RankedTensorType>(tensor.getType());
  TensorView view;
  view.stored = getStoredType(type.getElementType());
  view.strides.resize(type.getRank());
  Value stride = b.index(1);
  for (int64_t i = type.getRank() - 1; i >= 0; --i) {
    view.strides[i] = stride;
    FlatSymbolRefAttr axis = getAxes(type)[i];
    Value extent = type.isDynamicDim(i) ? layout.emitLength(b, call, axis, lane) : b.index(type.getDimSize(i));
    stride = b.mul(stride, extent);
  }
  if (auto weight = tensor.getDefiningOp<WeightOp>()) {
    const PackedWeight &packed = layout.weights.plain(lookupParam(weight));
    view.stored = packed.stored;
    view.pointer = layout.emitWeight(b, call, packed.offset);
  } else if (Operation *def = tensor.getDefiningOp(); def && isa<AppendOp, WindowOp, LoadOp>(def)) {
    // State is read where it lies; no such kernel packs lanes.
    Value instance = getInstance(def);
    if (instance) {
      prepareScalar(instance);
    }
    view.pointer = emitStatePointer(b, call, def, layout.emitNumber(b, KernelParameters::Piece, getPieceIndex(def)),
                                    instance ? scalars.lookup(instance) : Value(), lane);
  } else if (auto constant = tensor.getDefiningOp<arith::ConstantOp>()) {
    view.pointer = layout.emitTable(b, constant);
  } else {
    view.pointer = layout.loadSlot(b, frame, layout.slots.lookup(tensor), b.ptrType());
    if (!packedRow) {
      view.pointer = layout.emitLaneBlock(b, frame, view.pointer, type, lane);
    }
  }
  views[tensor] = view;
}

Value LaneScope::readElement(ReadOp read) {
  Value tensor = read.getTensor();
  Type element = read.getType();
  prepareView(tensor);
  TensorView view = views.lookup(tensor);
  Value at = b.index(0), wanted;
  auto require = [&](Value condition) {
    wanted = wanted ? b.createOrFold<arith::AndIOp>(wanted, condition) : condition;
  };
  if (read.getPredicate()) {
    prepareScalar(read.getPredicate());
    require(scalars.lookup(read.getPredicate()));
  }
  Value asked = wanted;
  for (auto [index, stride, axis] : llvm::zip(read.getIndices(), view.strides, getAxes(tensor.getType()))) {
    prepareScalar(index);
    prepareLength(axis);
    Value member = scalars.lookup(index);
    require(b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::ult, member, lengths.lookup(axis)));
    at = b.add(at, b.mul(member, stride));
  }
  if (read.getCheck() && wanted) {
    Value bad = arith::XOrIOp::create(b, wanted, arith::ConstantIntOp::create(b, true, 1));
    b.when(asked ? Value(arith::AndIOp::create(b, asked, bad)) : bad, [&] { failRead(read); });
  }
  auto load = [&]() -> Value {
    Value loaded = b.load(EmitBuilder::getLoadedType(view.stored), b.advance(view.pointer, view.stored, at), 1);
    if (element.isInteger(1)) {
      return arith::TruncIOp::create(b, element, loaded);
    }
    if (element.isIndex()) {
      return b.toIndex(loaded);
    }
    return element == view.stored ? loaded : b.widen(loaded, view.stored, target.hasHalf);
  };
  if (!wanted || getConstant(wanted) == 1) {
    return load();
  }
  Value otherwise;
  if (read.getOtherwise()) {
    prepareScalar(read.getOtherwise());
    otherwise = scalars.lookup(read.getOtherwise());
  } else {
    otherwise = arith::ConstantOp::create(b, b.getZeroAttr(element));
  }
  auto branch = scf::IfOp::create(b, TypeRange{element}, wanted, /*addThenBlock=*/true, /*addElseBlock=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(b, load());
  b.setInsertionPointToStart(branch.elseBlock());
  scf::YieldOp::create(b, otherwise);
  return branch.getResult(0);
}

void LaneScope::prepareScalar(Value captured) {
  if (scalars.count(captured)) {
    return;
  }
  if (auto argument = dyn_cast<BlockArgument>(captured)) {
    // The place of a loop: the frame holds the round.
    Value round = layout.loadSlot(b, frame, layout.slots.lookup(captured), b.getIndexType());
    Operation *parent = argument.getOwner()->getParentOp();
    if (auto scan = dyn_cast<ScanOp>(parent); scan && scan.getReverse()) {
      prepareLength(scan.getAxisAttr());
      round = b.sub(b.sub(lengths.lookup(scan.getAxisAttr()), b.index(1)), round);
    } else if (auto loop = dyn_cast<scf::ForOp>(parent); loop && isPerLane(loop)) {
      prepareScalar(loop.getLowerBound());
      prepareScalar(loop.getStep());
      round = b.add(scalars.lookup(loop.getLowerBound()), b.mul(round, scalars.lookup(loop.getStep())));
    }
    scalars[captured] = round;
    return;
  }
  Operation *op = captured.getDefiningOp();
  if (auto length = dyn_cast<LengthOp>(op)) {
    scalars[captured] = layout.emitLength(b, call, length.getAxisAttr(), lane);
    return;
  }
  if (isa<PlaceOp>(op)) {
    scalars[captured] = b.index(0);
    return;
  }
  if (auto read = dyn_cast<ReadOp>(op)) {
    scalars[captured] = readElement(read);
    return;
  }
  SmallVector<Value> inputs;
  for (Value operand : op->getOperands()) {
    prepareScalar(operand);
    inputs.push_back(scalars.lookup(operand));
  }
  if (Value total = emitTotal(b, op, inputs, captured.getType())) {
    scalars[captured] = total;
    return;
  }
  IRMapping mapping;
  mapping.map(op->getOperands(), inputs);
  Operation *clone = b.clone(*op, mapping);
  for (auto [original, copy] : llvm::zip(op->getResults(), clone->getResults())) {
    scalars[original] = copy;
  }
}

void LaneScope::prepareFor(Operation *op, function_ref<bool(ReadOp)> wantsView) {
  op->walk([&](EquationOp equation) {
    for (unsigned i = 0; i < equation.getNumVars(); ++i) {
      prepareLength(equation.getAxisOf(i));
    }
  });
  op->walk([&](Operation *inner) {
    if (auto length = dyn_cast<LengthOp>(inner)) {
      prepareLength(length.getAxisAttr());
    }
    for (Value operand : inner->getOperands()) {
      for (FlatSymbolRefAttr axis : getAxes(operand.getType())) {
        prepareLength(axis);
      }
    }
  });
  op->walk([&](ReadOp read) {
    if (wantsView(read)) {
      prepareView(read.getTensor());
    }
  });
  auto isOutside = [&](Value value) {
    for (Region &region : op->getRegions()) {
      if (region.isAncestor(value.getParentRegion())) {
        return false;
      }
    }
    return true;
  };
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands()) {
      if (!isa<RankedTensorType>(operand.getType()) && isOutside(operand)) {
        prepareScalar(operand);
      }
    }
  });
}
