//===- EntryAnalysis.cpp - which slots and buffers an entry needs ---------===//
#include "codegen/cpu/ElementEmitter.h"
#include "codegen/cpu/EntryLayout.h"
#include "codegen/cpu/ScanEmitter.h"
#include "codegen/cpu/StateAccess.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// Is `scalar` computed from lengths that are known before anything runs, and constants?
static bool dependsOnLengths(Value scalar) {
  Operation *op = scalar.getDefiningOp();
  if (auto length = dyn_cast_or_null<LengthOp>(op)) {
    return !isMadeByData(op, length.getAxisAttr());
  }
  return op && !isa<ReadOp>(op) && op->getNumRegions() == 0 && isMemoryEffectFree(op) &&
         llvm::all_of(op->getOperands(), dependsOnLengths);
}

LogicalResult EntryLayout::analyse(const Target &target) {
  analyseAxes();
  for (BlockArgument argument : entry.getArguments()) {
    if (!isa<RankedTensorType>(argument.getType())) {
      return entry.emitError("every input must be a tensor");
    }
    addSlot(argument);
  }
  auto ret = cast<func::ReturnOp>(entry.getBody().front().getTerminator());
  for (auto [index, value] : llvm::enumerate(ret.getOperands())) {
    outputs[value] = index;
    noteType(value.getType());
  }
  unsigned step = 0;
  if (failed(analyseBlock(entry.getBody().front(), target, step))) {
    return failure();
  }
  assignPlaces();
  return success();
}

unsigned EntryLayout::addMask() {
  masks.push_back(slotCount);
  return slotCount++;
}

std::optional<unsigned> EntryLayout::maskAround(Operation *op) {
  for (Block *block = op->getBlock(); block;
       block = block->getParentOp() ? block->getParentOp()->getBlock() : nullptr) {
    if (auto known = maskSlots.find(block); known != maskSlots.end()) {
      return known->second;
    }
  }
  return std::nullopt;
}

LogicalResult EntryLayout::analyseKernel(KernelOp kernel, const Target &target) {
  FailureOr<KernelPlan> plan = planKernel(kernel, target);
  if (failed(plan)) {
    return failure();
  }
  if (plan->row >= 0) {
    rowBlocks(*plan);
  }
  kernels.push_back(std::move(*plan));
  kernel.walk([&](EquationOp equation) {
    noteType(equation.getType());
    for (unsigned i = 0; i < equation.getNumVars(); ++i) {
      if (ShapedType::isDynamic(getStaticLength(entry, equation.getAxisOf(i)))) {
        longestSlot(equation.getAxisOf(i));
      }
    }
    equation.walk([&](ReadOp read) { noteType(read.getTensor().getType()); });
  });
  return success();
}

/// A loop along an axis: carries live in the buffers of the results; lanes that are done leave them alone.
LogicalResult EntryLayout::analyseScan(ScanOp scan, const Target &target, unsigned &step, Made &made) {
  Block &body = scan.getBody().front();
  unsigned begin = step;
  if (isLaneScan(scan)) {
    laneScans.push_back(scan);
    for (Value result : scan.getResults()) {
      addSlot(result);
      made.push_back({result, begin});
      noteType(result.getType());
    }
    noteTypes(scan.getOperandTypes());
    scan.walk([&](Operation *op) {
      noteTypes(op->getOperandTypes());
      noteTypes(op->getResultTypes());
    });
    return success();
  }
  addSlot(body.getArgument(0));
  maskSlots[&body] = addMask();
  for (auto [index, result] : llvm::enumerate(scan.getResults())) {
    unsigned slot = addSlot(result);
    if (index < scan.getInits().size()) {
      slots[body.getArgument(index + 1)] = slot;
    }
    made.push_back({result, begin});
    noteType(result.getType());
  }
  noteTypes(body.getTerminator()->getOperandTypes());
  return analyseBlock(body, target, step);
}

LogicalResult EntryLayout::analyseFor(scf::ForOp loop, const Target &target, unsigned &step, Made &made) {
  unsigned begin = step;
  bool perLane = isPerLane(loop);
  addSlot(loop.getInductionVar());
  if (perLane) {
    maskSlots[loop.getBody()] = addMask();
    noteTypes(loop.getResultTypes());
  }
  for (auto [carried, result] : llvm::zip(loop.getRegionIterArgs(), loop.getResults())) {
    unsigned slot = addSlot(carried);
    if (perLane) {
      slots[result] = slot;
    } else {
      addSlot(result);
    }
    made.push_back({result, begin});
  }
  return analyseBlock(*loop.getBody(), target, step);
}

LogicalResult EntryLayout::analyseWhile(scf::WhileOp loop, const Target &target, unsigned &step, Made &made) {
  unsigned begin = step;
  maskSlots[loop.getBeforeBody()] = maskSlots[loop.getAfterBody()] = addMask();
  for (BlockArgument carried : loop.getBeforeArguments()) {
    addSlot(carried);
    noteType(carried.getType());
  }
  for (Value result : loop.getResults()) {
    addSlot(result);
    made.push_back({result, begin});
    noteType(result.getType());
  }
  if (failed(analyseBlock(*loop.getBeforeBody(), target, step))) {
    return failure();
  }
  Made testedHere = std::exchange(tested, {});
  auto condition = cast<scf::ConditionOp>(loop.getBeforeBody()->getTerminator());
  for (auto [argument, value] : llvm::zip(loop.getAfterArguments(), condition.getArgs())) {
    slots[argument] = slots.lookup(value);
  }
  if (failed(analyseBlock(*loop.getAfterBody(), target, step))) {
    return failure();
  }
  // What the test makes lives through the body.
  for (auto [value, first] : testedHere) {
    addBuffer(value, first, step, slots.lookup(value));
  }
  for (BlockArgument carried : loop.getBeforeArguments()) {
    addBuffer(carried, begin, step, slots.lookup(carried));
  }
  return success();
}

/// The branches write what they yield straight into the results.
LogicalResult EntryLayout::analyseIf(scf::IfOp branch, const Target &target, unsigned &step, Made &made) {
  unsigned begin = step;
  for (Value result : branch.getResults()) {
    addSlot(result);
    made.push_back({result, begin});
    noteType(result.getType());
  }
  for (Region &region : branch->getRegions()) {
    if (region.empty()) {
      continue;
    }
    maskSlots[&region.front()] = addMask();
    if (failed(analyseBlock(region.front(), target, step))) {
      return failure();
    }
    for (auto [result, value] : llvm::zip(branch.getResults(), region.front().getTerminator()->getOperands())) {
      slots[value] = slots.lookup(result);
    }
  }
  return success();
}

LogicalResult EntryLayout::analyseOp(Operation &op, const Target &target, unsigned &step, Made &made) {
  if (auto kernel = dyn_cast<KernelOp>(op)) {
    for (Value result : kernel.getResults()) {
      addSlot(result);
      made.push_back({result, step});
    }
    return analyseKernel(kernel, target);
  }
  if (isa<SortOp, ScatterOp, SelectWhereOp>(op)) {
    companions.push_back(&op);
    noteTypes(op.getOperandTypes());
    noteTypes(op.getResultTypes());
    op.walk([&](ReadOp read) { noteType(read.getTensor().getType()); });
    for (Value result : op.getResults()) {
      addSlot(result);
      made.push_back({result, step});
    }
    return success();
  }
  if (auto decide = dyn_cast<DecideOp>(op)) {
    noteType(decide.getType());
    addSlot(decide.getResult());
    made.push_back({decide.getResult(), step});
    return success();
  }
  if (auto scan = dyn_cast<ScanOp>(op)) {
    return analyseScan(scan, target, step, made);
  }
  if (auto loop = dyn_cast<scf::ForOp>(op)) {
    return analyseFor(loop, target, step, made);
  }
  if (auto loop = dyn_cast<scf::WhileOp>(op)) {
    return analyseWhile(loop, target, step, made);
  }
  if (auto branch = dyn_cast<scf::IfOp>(op)) {
    return analyseIf(branch, target, step, made);
  }
  if (auto weight = dyn_cast<WeightOp>(op)) {
    addSlot(weight.getResult());
    return success();
  }
  if (isa<AppendOp, WindowOp, LoadOp, StoreOp>(op)) {
    return checkStateAccess(&op);
  }
  if (auto check = dyn_cast<CheckOp>(op)) {
    if (dependsOnLengths(check.getCondition()) && !maskAround(check)) {
      checks.push_back(check);
    }
    return success();
  }
  if (auto read = dyn_cast<ReadOp>(op)) {
    noteType(read.getTensor().getType());
    return success();
  }
  bool isScalar = op.getNumRegions() == 0 && isMemoryEffectFree(&op) &&
                  llvm::none_of(op.getResultTypes(), llvm::IsaPred<RankedTensorType>);
  if (isScalar || isa<arith::ConstantOp, func::ReturnOp, YieldOp, scf::YieldOp, scf::ConditionOp>(op)) {
    return success();
  }
  return op.emitError() << "not supported yet: '" << op.getName() << "' in compiled code; `--reference` evaluates it";
}

LogicalResult EntryLayout::analyseBlock(Block &block, const Target &target, unsigned &step) {
  Made made;
  for (Operation &op : block) {
    unsigned begin = step;
    if (failed(analyseOp(op, target, step, made))) {
      return failure();
    }
    bool isStep = isa<KernelOp, SortOp, ScatterOp, SelectWhereOp, DecideOp, AppendOp, WindowOp, LoadOp, StoreOp>(op) ||
                  op.getNumRegions() != 0;
    step += isStep;
    // Scalars are computed where they are used; what they read is needed until then.
    steps[&op] = {begin, isStep ? step - 1 : begin};
  }
  // Lifetimes, now that every user in the block has a step.
  for (auto [value, begin] : made) {
    auto [end, isTested, isHandedOver] = lastUse(value, begin, block, step);
    auto loop = value.getDefiningOp<scf::ForOp>();
    if (loop && !isPerLane(loop)) {
      // Two buffers that the iterations use in turn; alive as long as the result is.
      unsigned index = cast<OpResult>(value).getResultNumber();
      Value yielded = loop.getBody()->getTerminator()->getOperand(index);
      addBuffer(value, begin, end, slotCount);
      addBuffer(value, begin, end, slotCount + 1);
      spareSlots[yielded] = slotCount;
      slotCount += 3; // the two buffers, and the sum of their addresses
    } else if (isTested) {
      tested.push_back({value, begin});
    } else if (!isHandedOver && !outputs.count(value)) {
      addBuffer(value, begin, end, slots[value]);
    }
  }
  return success();
}

/// State is read where it lies: nothing may read a value after it has been replaced, or carry it away.
LogicalResult EntryLayout::checkStateAccess(Operation *op) {
  if (!isa<LoadOp>(op) && !slots.count(op->getOperands().back())) {
    return op->emitOpError("keeps a value that has no memory of its own");
  }
  for (Value value : op->getResults()) {
    for (Operation *user : value.getUsers()) {
      if (isa<scf::YieldOp, func::ReturnOp>(user)) {
        return op->emitOpError("is carried or returned, which compiled code cannot do with state yet");
      }
    }
  }
  auto store = dyn_cast<StoreOp>(op);
  if (!store) {
    return success();
  }
  for (auto load : op->getBlock()->getOps<LoadOp>()) {
    for (Operation *user : load.getResult().getUsers()) {
      Operation *ancestor = op->getBlock()->findAncestorOpInBlock(*user);
      if (load.getState() == store.getState() && ancestor && op->isBeforeInBlock(ancestor)) {
        return op->emitOpError("replaces a value that is read afterwards");
      }
    }
  }
  return success();
}
