//===- EntryEmitter.cpp - code of one entry -------------------------------===//
#include "codegen/cpu/EntryEmitter.h"

#include "codegen/cpu/Companions.h"
#include "codegen/cpu/ControlEmitter.h"
#include "codegen/cpu/KernelEmitter.h"
#include "codegen/cpu/ScanEmitter.h"
#include "heddle/contract.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

namespace {

class EntryEmitter {
public:
  EntryEmitter(ModuleOp module, EntryLayout &layout, MicrokernelLibrary &library, FunctionPool &pool,
               const Target &target)
      : layout(layout), library(library), pool(pool), target(target), b(layout.entry.getLoc(), module.getContext()) {
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
  void fillTables();
  void packOutputs();

  EntryLayout &layout;
  MicrokernelLibrary &library;
  FunctionPool &pool;
  const Target &target;
  EmitBuilder b;
  std::string prefix;
  llvm::DenseMap<Operation *, KernelFunction> functions; ///< of kernels and companions
  LLVM::LLVMFuncOp planFunction;
  Value frame, call;
};

} // namespace

LLVM::LLVMFuncOp EntryEmitter::function(StringRef suffix, Type result, ArrayRef<Type> arguments) {
  auto type = LLVM::LLVMFunctionType::get(result, arguments);
  auto made = LLVM::LLVMFuncOp::create(b, prefix + "_" + suffix.str(), type, LLVM::Linkage::Internal);
  // Runs once a call and is long where a model is deep: compiled quickly instead of well.
  made.setOptimizeNone(true);
  made.setNoInline(true);
  return made;
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
    // A selection makes it shorter.
    Value length = layout.emitBound(b, call, layout.axes[i], lane);
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
      return {b.max(carried[0], layout.emitBound(b, call, cast<FlatSymbolRefAttr>(axis), lane))};
    })[0];
    layout.storeSlot(b, frame, slot, most);
  }
  for (auto &[laneClass, slot] : layout.classes) {
    layout.storeSlot(b, frame, slot, take(b.mul(b.add(lanes, 1), 8)));
  }
  for (unsigned mask : layout.masks) {
    layout.storeSlot(b, frame, mask, take(lanes));
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
      Value bound = layout.emitBound(b, call, blocks.axis, lane), block = layout.emitBlock(b, call, blocks, lane);
      return {b.add(sum[0], b.div(b.add(bound, b.sub(block, b.index(1))), block))};
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
  for (Operation *companion : layout.companions) {
    scratch = b.max(scratch, CompanionEmitter::emitScratchBytes(b, layout, companion, frame));
  }
  for (ScanOp scan : layout.laneScans) {
    scratch = b.max(scratch, ScanEmitter(b, layout, target, scan).emitScratchBytes(frame));
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
        units = b.mul(units, layout.emitBound(b, call, axis, lane));
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
      Value rows = layout.emitBound(b, call, blocks.axis, lane);
      auto inner = scf::ForOp::create(b, b.index(0), rows, layout.emitBlock(b, call, blocks, lane), ValueRange{at[0]});
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

/// Closes the gaps that lanes shorter than their bound leave in outputs, and says the lengths that data decided.
void EntryEmitter::packOutputs() {
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  Operation *ret = layout.entry.getBody().front().getTerminator();
  for (Value value : ret->getOperands()) {
    auto type = cast<RankedTensorType>(value.getType());
    LaneClass laneClass = layout.laneClassOf(type);
    if (llvm::none_of(laneClass, [&](FlatSymbolRefAttr axis) { return isMadeByData(layout.entry, axis); })) {
      continue;
    }
    Value pointer = layout.loadSlot(b, frame, layout.slots.lookup(value), b.ptrType());
    int64_t bytes =
        layout.staticElements(type) * std::max(1u, getStoredType(type.getElementType()).getIntOrFloatBitWidth() / 8);
    b.loop(b.index(0), b.add(lanes, 0), 1, {b.index(0)}, [&](Value lane, ValueRange at) -> SmallVector<Value> {
      Value size = b.index(bytes);
      for (FlatSymbolRefAttr axis : laneClass) {
        size = b.mul(size, layout.emitLength(b, call, axis, lane));
      }
      Value from = layout.emitLaneBlock(b, frame, pointer, type, lane);
      LLVM::MemmoveOp::create(b, b.advance(pointer, b.getI8Type(), at[0]), from, b.toI64(size), /*isVolatile=*/false);
      return {b.add(at[0], size)};
    });
  }
  Value table = b.loadField(b.ptrType(), call, offsetof(heddle_call, lengths));
  for (auto [index, axis] : llvm::enumerate(layout.axes)) {
    if (index < layout.sequenceAxes || lookupAxis(layout.entry, axis).getParent() ||
        !isMadeByData(layout.entry, axis)) {
      continue;
    }
    b.loop(b.index(0), lanes, 1, [&](Value lane) {
      Value length = layout.emitLength(b, call, axis, lane);
      b.store(b.toI64(length), b.advance(table, b.getI64Type(), b.add(b.mul(lanes, index), lane)), 8);
    });
  }
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
  layout.storeSlot(b, frame, EntryLayout::kFrameSlot, frame);
  layout.storeSlot(b, frame, EntryLayout::kStatusSlot, b.i64(0));
  layout.storeSlot(b, frame, EntryLayout::kBadReadSlot, b.i64(-1));
  ControlEmitter(b, layout, target, functions, pool).emit(frame, call);
  packOutputs();
  // Reads that went wrong count where no check did.
  Value status = layout.loadSlot(b, frame, EntryLayout::kStatusSlot, b.getI64Type());
  Value bad = layout.loadSlot(b, frame, EntryLayout::kBadReadSlot, b.getI64Type());
  Value isGood = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, bad, b.i64(-1));
  Value hasFailed = arith::CmpIOp::create(b, arith::CmpIPredicate::ne, status, b.i64(0));
  Value keeps = arith::OrIOp::create(b, isGood, hasFailed);
  Value site = arith::AddIOp::create(b, arith::ShRUIOp::create(b, bad, b.i64(32)), b.i64(1));
  b.when(arith::XOrIOp::create(b, keeps, arith::ConstantIntOp::create(b, true, 1)), [&] {
    Value lane = arith::AndIOp::create(b, bad, b.i64(0xffffffff));
    b.storeField(lane, call, offsetof(heddle_call, error) + 8);
  });
  status = arith::SelectOp::create(b, keeps, status, site);
  LLVM::ReturnOp::create(b, ValueRange{arith::TruncIOp::create(b, b.getI32Type(), status)});
}

EntryFunctions EntryEmitter::emit() {
  EntryFunctions names;
  if (layout.axes.size() > layout.sequenceAxes) {
    emitDerive();
    names.derive = prefix + "_derive";
  }
  auto share = [&](Operation *op, LLVM::LLVMFuncOp made, KernelParameters parameters) {
    LLVM::LLVMFuncOp function = pool.share(made);
    functions[op] = {function, std::move(parameters)};
    return function.getName();
  };
  for (auto [index, plan] : llvm::enumerate(layout.kernels)) {
    KernelParameters parameters;
    auto function =
        KernelEmitter(b, layout, plan, library, target).emit(prefix + "_kernel" + std::to_string(index), parameters);
    names.launches.push_back(nameLaunch(plan, share(plan.kernel, function, std::move(parameters))));
  }
  for (auto [index, companion] : llvm::enumerate(layout.companions)) {
    KernelParameters parameters;
    auto function =
        CompanionEmitter(b, layout, target, companion).emit(prefix + "_companion" + std::to_string(index), parameters);
    names.launches.push_back(nameLaunch(companion, share(companion, function, std::move(parameters))));
  }
  for (auto [index, scan] : llvm::enumerate(layout.laneScans)) {
    KernelParameters parameters;
    auto function =
        ScanEmitter(b, layout, target, scan).emit(prefix + "_scan" + std::to_string(index), library, parameters);
    names.launches.push_back(nameLaunch(scan, share(scan, function, std::move(parameters))));
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
                                      FunctionPool &pool, const Target &target) {
  return EntryEmitter(module, layout, library, pool, target).emit();
}
