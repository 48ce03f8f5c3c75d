//===- EntryEmitter.cpp - code of one entry -------------------------------===//
#include "codegen/cpu/EntryEmitter.h"

#include "codegen/cpu/KernelEmitter.h"
#include "codegen/cpu/StateAccess.h"
#include "heddle/contract.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

namespace {

class EntryEmitter {
public:
  EntryEmitter(ModuleOp module, EntryLayout &layout, MicrokernelLibrary &library, const Target &target,
               std::vector<std::string> &sites)
      : layout(layout), library(library), target(target), sites(sites), b(layout.entry.getLoc(), module.getContext()) {
    b.setInsertionPointToEnd(module.getBody());
    prefix = layout.entry.getName().str();
  }

  EntryFunctions emit();

private:
  LLVM::LLVMFuncOp function(StringRef suffix, Type result, ArrayRef<Type> arguments);
  void emitDerive();
  void emitPlan();
  void emitArenaBytes();
  void emitRun();
  void emitBlock(Block &block);
  void fillTables();
  Value emitChecks();
  void launch(unsigned index);
  void emitStateUpdate(Operation &op);
  Value emitIndex(Value index);

  EntryLayout &layout;
  MicrokernelLibrary &library;
  const Target &target;
  std::vector<std::string> &sites;
  EmitBuilder b;
  std::string prefix;
  std::vector<LLVM::LLVMFuncOp> kernelFunctions;
  llvm::DenseMap<Operation *, unsigned> kernelIndex;
  LLVM::LLVMFuncOp planFunction;
  Value frame, call;
};

} // namespace

LLVM::LLVMFuncOp EntryEmitter::function(StringRef suffix, Type result, ArrayRef<Type> arguments) {
  auto type = LLVM::LLVMFunctionType::get(result, arguments);
  return LLVM::LLVMFuncOp::create(b, prefix + "_" + suffix.str(), type, LLVM::Linkage::Internal);
}

/// Checks and stores the lengths of derived axes, lane by lane.
void EntryEmitter::emitDerive() {
  auto derive = function("derive", b.getI32Type(), {b.ptrType()});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(derive.addEntryBlock(b));
  call = derive.getArgument(0);
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  Value table = b.loadField(b.ptrType(), call, offsetof(heddle_call, lengths));
  for (unsigned i = layout.sequenceAxes; i < layout.axes.size(); ++i) {
    auto loop = scf::ForOp::create(b, b.index(0), lanes, b.index(1));
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPoint(loop.getBody()->getTerminator());
    Value lane = loop.getInductionVar();
    Value length = layout.emitLength(b, call, layout.axes[i], lane);
    b.store(b.toI64(length), b.advance(table, b.getI64Type(), b.add(b.mul(lanes, i), lane)), 8);
  }
  LLVM::ReturnOp::create(b, b.i32(0));
}

/// `i64 plan(call, frame, arena)`: fills the frame with pointers into the arena and returns the arena's size.
void EntryEmitter::emitPlan() {
  planFunction = function("plan", b.getI64Type(), {b.ptrType(), b.ptrType(), b.ptrType()});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(planFunction.addEntryBlock(b));
  call = planFunction.getArgument(0);
  frame = planFunction.getArgument(1);
  Value arena = planFunction.getArgument(2);
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  Value cursor = b.index(0);
  auto take = [&](Value bytes) {
    Value pointer = b.advance(arena, b.getI8Type(), cursor);
    cursor = b.add(cursor, b.roundUp(bytes, HEDDLE_ALIGNMENT));
    return pointer;
  };
  layout.storeSlot(b, frame, EntryLayout::kCallSlot, call);
  for (auto &[axis, slot] : layout.longest) {
    Value most = b.loop(b.index(0), lanes, 1, {b.index(0)}, [&](Value lane, ValueRange carried) -> SmallVector<Value> {
      return {b.max(carried[0], layout.emitLength(b, call, cast<FlatSymbolRefAttr>(axis), lane))};
    })[0];
    layout.storeSlot(b, frame, slot, most);
  }
  for (auto &[laneClass, slot] : layout.classes) {
    layout.storeSlot(b, frame, slot, take(b.mul(b.add(lanes, 1), 8)));
  }
  for (RowBlocks &blocks : layout.blocks) {
    LaneClass rowClass;
    int64_t known = getStaticLength(layout.entry, blocks.axis);
    if (blocks.packed) {
      if (ShapedType::isDynamic(known)) {
        rowClass.push_back(blocks.axis);
      }
      Value rows = layout.emitTotal(b, call, rowClass);
      rows = ShapedType::isDynamic(known) ? rows : b.mul(rows, known);
      layout.storeSlot(b, frame, blocks.countSlot, b.ceilDiv(rows, blocks.block));
      continue;
    }
    Value count = b.loop(b.index(0), lanes, 1, {b.index(0)}, [&](Value lane, ValueRange sum) -> SmallVector<Value> {
      return {b.add(sum[0], b.ceilDiv(layout.emitLength(b, call, blocks.axis, lane), blocks.block))};
    })[0];
    layout.storeSlot(b, frame, blocks.countSlot, count);
    layout.storeSlot(b, frame, blocks.tableSlot, take(b.mul(count, 16)));
  }
  SmallVector<Value> pointers;
  llvm::DenseMap<LaneClass, Value> totals;
  for (const EntryLayout::Place &place : layout.places) {
    Value &total = totals[place.laneClass];
    if (!total) {
      total = layout.emitTotal(b, call, place.laneClass);
    }
    // Panels of a right operand are read whole: leave room for the last.
    pointers.push_back(take(b.add(b.mul(total, place.unitBytes), kPanelColumns * 4)));
  }
  for (const ArenaBuffer &buffer : layout.buffers) {
    layout.storeSlot(b, frame, buffer.slot, pointers[buffer.place]);
  }
  Value scratch = b.index(0);
  for (const KernelPlan &plan : layout.kernels) {
    scratch =
        b.max(scratch, layout.emitScratchBytes(b, frame, plan, [](const Stage &, EntryLayout::Scratch, Value) {}));
  }
  // Room between workers, so that they do not share cache lines.
  scratch = b.add(b.roundUp(scratch, 64), 256);
  Value threads = b.toIndex(
      arith::ExtSIOp::create(b, b.getI64Type(), b.loadField(b.getI32Type(), call, offsetof(heddle_call, threads))));
  layout.storeSlot(b, frame, EntryLayout::kScratchStrideSlot, scratch);
  layout.storeSlot(b, frame, EntryLayout::kScratchSlot, take(b.mul(scratch, threads)));
  LLVM::ReturnOp::create(b, b.toI64(cursor));
}

static Value allocateFrame(EmitBuilder &b, EntryLayout &layout) {
  return LLVM::AllocaOp::create(b, b.ptrType(), b.getI64Type(), b.i64(layout.slotCount), 64);
}

void EntryEmitter::emitArenaBytes() {
  auto arenaBytes = function("arena_bytes", b.getI64Type(), {b.ptrType()});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(arenaBytes.addEntryBlock(b));
  Value null = LLVM::ZeroOp::create(b, b.ptrType());
  auto bytes =
      LLVM::CallOp::create(b, planFunction, ValueRange{arenaBytes.getArgument(0), allocateFrame(b, layout), null});
  LLVM::ReturnOp::create(b, bytes.getResult());
}

/// First units by lane, and the (lane, first row) pairs of row blocks.
void EntryEmitter::fillTables() {
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  Type i64 = b.getI64Type();
  for (auto &[laneClass, slot] : layout.classes) {
    Value table = layout.loadSlot(b, frame, slot, b.ptrType());
    b.store(b.i64(0), table, 8);
    b.loop(b.index(0), b.add(lanes, 0), 1, {b.index(0)}, [&](Value lane, ValueRange sum) -> SmallVector<Value> {
      Value units = b.index(1);
      for (FlatSymbolRefAttr axis : laneClass) {
        units = b.mul(units, layout.emitLength(b, call, axis, lane));
      }
      Value next = b.add(sum[0], units);
      b.store(b.toI64(next), b.advance(table, i64, b.add(lane, 1)), 8);
      return {next};
    });
  }
  for (RowBlocks &blocks : layout.blocks) {
    if (blocks.packed) {
      continue;
    }
    Value table = layout.loadSlot(b, frame, blocks.tableSlot, b.ptrType());
    b.loop(b.index(0), lanes, 1, {b.index(0)}, [&](Value lane, ValueRange at) -> SmallVector<Value> {
      Value rows = layout.emitLength(b, call, blocks.axis, lane);
      auto inner = scf::ForOp::create(b, b.index(0), rows, b.index(blocks.block), ValueRange{at[0]});
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToEnd(inner.getBody());
      Value entry = b.advance(table, i64, b.mul(inner.getRegionIterArg(0), 2));
      b.storeField(b.toI64(lane), entry, 0);
      b.storeField(b.toI64(inner.getInductionVar()), entry, 8);
      scf::YieldOp::create(b, b.add(inner.getRegionIterArg(0), 1));
      b.setInsertionPointAfter(inner);
      return {inner.getResult(0)};
    });
  }
}

void EntryEmitter::launch(unsigned index) {
  const KernelPlan &plan = layout.kernels[index];
  Value items = KernelEmitter::emitItemCount(b, layout, plan, frame);
  Value parallel = b.loadField(b.ptrType(), call, offsetof(heddle_call, parallel));
  Value pool = b.loadField(b.ptrType(), call, offsetof(heddle_call, pool));
  Value body = LLVM::AddressOfOp::create(b, kernelFunctions[index]);
  auto type = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()),
                                          {b.ptrType(), b.ptrType(), b.ptrType(), b.getI64Type()});
  LLVM::CallOp::create(b, type, ValueRange{parallel, pool, body, frame, b.toI64(items)});
}

/// Copies new rows behind those that a piece keeps, or a whole new value into it, lane by lane.
void EntryEmitter::emitStateUpdate(Operation &op) {
  bool isStore = isa<StoreOp>(op);
  Value value = op.getOperands().back(); // after the instance, if there is one
  Value instance = getInstance(&op) ? emitIndex(getInstance(&op)) : Value();
  auto type = cast<RankedTensorType>(value.getType());
  int64_t unitBytes = layout.staticElements(type) * getStoredBytes(type.getElementType());
  LaneClass laneClass = layout.laneClassOf(type);
  Value source = layout.loadSlot(b, frame, layout.slots.lookup(value), b.ptrType());
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  b.loop(b.index(0), lanes, 1, {b.index(0)}, [&](Value lane, ValueRange at) -> SmallVector<Value> {
    Value units = b.index(1), kept = b.index(0);
    for (FlatSymbolRefAttr axis : laneClass) {
      units = b.mul(units, layout.emitLength(b, call, axis, lane));
    }
    if (!isStore) {
      FlatSymbolRefAttr all = getAxes(op.getResult(0).getType())[0], added = getAxes(type)[0];
      kept = b.sub(layout.emitLength(b, call, all, lane), layout.emitLength(b, call, added, lane));
    }
    Value target = emitStatePointer(b, call, &op, instance, lane);
    target = b.advance(target, b.getI8Type(), b.mul(kept, unitBytes));
    Value from = b.advance(source, b.getI8Type(), b.mul(at[0], unitBytes));
    LLVM::MemcpyOp::create(b, target, from, b.toI64(b.mul(units, unitBytes)), /*isVolatile=*/false);
    return {b.add(at[0], units)};
  });
}

/// An index made of loop variables, lengths and constants.
Value EntryEmitter::emitIndex(Value index) {
  Operation *def = index.getDefiningOp();
  if (!def) {
    return layout.loadSlot(b, frame, layout.slots.lookup(index), b.getIndexType());
  }
  if (auto length = dyn_cast<LengthOp>(def)) {
    return layout.emitLength(b, call, length.getAxisAttr(), b.index(0));
  }
  IRMapping mapping;
  for (Value operand : def->getOperands()) {
    mapping.map(operand, emitIndex(operand));
  }
  return b.clone(*def, mapping)->getResult(0);
}

void EntryEmitter::emitBlock(Block &block) {
  auto pointer = [&](Value value) { return layout.loadSlot(b, frame, layout.slots.lookup(value), b.getI64Type()); };
  auto setPointer = [&](Value value, Value address) {
    layout.storeSlot(b, frame, layout.slots.lookup(value), address);
  };
  for (Operation &op : block) {
    if (isa<KernelOp>(op)) {
      launch(kernelIndex.lookup(&op));
      continue;
    }
    if (isa<AppendOp, WindowOp, StoreOp>(op)) {
      emitStateUpdate(op);
      continue;
    }
    auto loop = dyn_cast<scf::ForOp>(op);
    if (!loop) {
      continue;
    }
    // A carried tensor is a pointer; the body writes the next value into the buffer that the current one is not in.
    auto yield = cast<scf::YieldOp>(loop.getBody()->getTerminator());
    for (auto [init, carried, next] : llvm::zip(loop.getInitArgs(), loop.getRegionIterArgs(), yield.getOperands())) {
      unsigned spare = layout.spareSlots.lookup(next);
      Value first = layout.loadSlot(b, frame, spare, b.getI64Type());
      Value second = layout.loadSlot(b, frame, spare + 1, b.getI64Type());
      layout.storeSlot(b, frame, spare + 2, b.add(first, second));
      setPointer(carried, pointer(init));
      setPointer(next, first);
    }
    auto bound = [&](Value value) {
      IRMapping mapping;
      Operation *def = value.getDefiningOp();
      return def && def->hasTrait<OpTrait::ConstantLike>() ? b.clone(*def)->getResult(0) : Value();
    };
    Value lower = bound(loop.getLowerBound()), upper = bound(loop.getUpperBound()), step = bound(loop.getStep());
    auto made = scf::ForOp::create(b, lower, upper, step);
    {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPoint(made.getBody()->getTerminator());
      layout.storeSlot(b, frame, layout.slots.lookup(loop.getInductionVar()), made.getInductionVar());
      emitBlock(*loop.getBody());
      for (auto [carried, next] : llvm::zip(loop.getRegionIterArgs(), yield.getOperands())) {
        Value current = pointer(next);
        setPointer(carried, current);
        Value sum = layout.loadSlot(b, frame, layout.spareSlots.lookup(next) + 2, b.getI64Type());
        setPointer(next, b.sub(sum, current));
      }
    }
    for (auto [carried, result] : llvm::zip(loop.getRegionIterArgs(), loop.getResults())) {
      setPointer(result, pointer(carried));
    }
  }
}

/// 0, or 1 + the site of the first check that does not hold for some lane.
Value EntryEmitter::emitChecks() {
  Value status = b.i32(0);
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  for (CheckOp check : layout.checks) {
    std::string message;
    llvm::raw_string_ostream stream(message);
    if (auto place = dyn_cast<FileLineColLoc>(check.getLoc())) {
      stream << place.getFilename().getValue() << ':' << place.getLine() << ':' << place.getColumn() << ": ";
    }
    stream << check.getMessage();
    auto site = llvm::find(sites, message);
    int32_t code = site - sites.begin() + 1;
    if (site == sites.end()) {
      sites.push_back(message);
    }
    auto loop = scf::ForOp::create(b, b.index(0), lanes, b.index(1), ValueRange{status});
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToEnd(loop.getBody());
    Value holds = layout.emitScalar(b, call, check.getCondition(), loop.getInductionVar());
    Value before = loop.getRegionIterArg(0);
    Value isFirst = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, before, b.i32(0));
    Value none = arith::ConstantIntOp::create(b, false, 1);
    Value fails = arith::SelectOp::create(b, holds, none, isFirst);
    b.when(fails, [&] { b.storeField(loop.getInductionVar(), call, offsetof(heddle_call, error) + 8); });
    scf::YieldOp::create(b, Value(arith::SelectOp::create(b, fails, b.i32(code), before)));
    status = loop.getResult(0);
  }
  return status;
}

void EntryEmitter::emitRun() {
  auto run = function("run", b.getI32Type(), {b.ptrType()});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(run.addEntryBlock(b));
  call = run.getArgument(0);
  frame = allocateFrame(b, layout);
  Value arena = b.loadField(b.ptrType(), call, offsetof(heddle_call, arena));
  LLVM::CallOp::create(b, planFunction, ValueRange{call, frame, arena});
  fillTables();
  Value inputs = b.loadField(b.ptrType(), call, offsetof(heddle_call, inputs));
  for (auto [index, argument] : llvm::enumerate(layout.entry.getArguments())) {
    layout.storeSlot(b, frame, layout.slots.lookup(argument), b.loadField(b.ptrType(), inputs, 8 * index));
  }
  Value outputs = b.loadField(b.ptrType(), call, offsetof(heddle_call, outputs));
  Operation *ret = layout.entry.getBody().front().getTerminator();
  for (auto [index, value] : llvm::enumerate(ret->getOperands())) {
    layout.storeSlot(b, frame, layout.slots.lookup(value), b.loadField(b.ptrType(), outputs, 8 * index));
  }
  Value status = emitChecks();
  b.when(b.createOrFold<arith::CmpIOp>(arith::CmpIPredicate::eq, status, b.i32(0)),
         [&] { emitBlock(layout.entry.getBody().front()); });
  LLVM::ReturnOp::create(b, status);
}

EntryFunctions EntryEmitter::emit() {
  EntryFunctions names;
  if (layout.axes.size() > layout.sequenceAxes) {
    emitDerive();
    names.derive = prefix + "_derive";
  }
  for (auto [index, plan] : llvm::enumerate(layout.kernels)) {
    kernelIndex[plan.kernel] = index;
    KernelEmitter kernel(b, layout, plan, library, target);
    kernelFunctions.push_back(kernel.emit(prefix + "_kernel" + std::to_string(index)));
  }
  // After the kernels: they may have asked for further tables.
  emitPlan();
  emitArenaBytes();
  emitRun();
  names.arenaBytes = prefix + "_arena_bytes";
  names.run = prefix + "_run";
  return names;
}

EntryFunctions heddle::cpu::emitEntry(ModuleOp module, EntryLayout &layout, MicrokernelLibrary &library,
                                      const Target &target, std::vector<std::string> &sites) {
  return EntryEmitter(module, layout, library, target, sites).emit();
}
