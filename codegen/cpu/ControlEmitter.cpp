//===- ControlEmitter.cpp - launches, branches and loops of an entry ------===//
#include "codegen/cpu/ControlEmitter.h"

#include "codegen/cpu/Companions.h"
#include "codegen/cpu/ContractTables.h"
#include "codegen/cpu/KernelEmitter.h"
#include "codegen/cpu/ScanEmitter.h"
#include "codegen/cpu/StateAccess.h"
#include "heddle/contract.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

//===-- Lanes -------------------------------------------------------------===//

Value ControlEmitter::laneCount() { return b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch)); }

void ControlEmitter::forLanes(function_ref<void(Value)> body) { b.loop(b.index(0), laneCount(), 1, body); }

void ControlEmitter::forActiveLanes(Operation *op, function_ref<void(Value)> body) {
  forLanes([&](Value lane) {
    if (Value active = layout.emitIsActive(b, frame, op, lane)) {
      b.when(active, [&] { body(lane); });
    } else {
      body(lane);
    }
  });
}

Value ControlEmitter::emitScalar(Value value, Value lane) {
  LaneScope scope(b, layout, target);
  scope.enter(frame, lane);
  scope.prepareScalar(value);
  return scope.scalar(value);
}

void ControlEmitter::setMask(Block &block, Value lane, Value holds) {
  Value mask = layout.loadSlot(b, frame, layout.maskSlots.lookup(&block), b.ptrType());
  b.store(arith::ExtUIOp::create(b, b.getI8Type(), holds), b.advance(mask, b.getI8Type(), lane), 1);
}

Value ControlEmitter::getMask(Block &block, Value lane) {
  Value mask = layout.loadSlot(b, frame, layout.maskSlots.lookup(&block), b.ptrType());
  return arith::TruncIOp::create(b, b.getI1Type(), b.load(b.getI8Type(), b.advance(mask, b.getI8Type(), lane), 1));
}

Value ControlEmitter::pointer(Value tensor) {
  return layout.loadSlot(b, frame, layout.slots.lookup(tensor), b.ptrType());
}

/// How many elements `lane` has of a tensor of `type`.
Value ControlEmitter::emitElements(RankedTensorType type, Value lane) {
  Value elements = b.index(layout.staticElements(type));
  for (FlatSymbolRefAttr axis : layout.laneClassOf(type)) {
    elements = b.mul(elements, layout.emitLength(b, call, axis, lane));
  }
  return elements;
}

void ControlEmitter::copyLane(Value from, Value to, Value lane) {
  if (layout.slots.lookup(from) == layout.slots.lookup(to)) {
    return;
  }
  auto type = cast<RankedTensorType>(to.getType());
  Value bytes = b.mul(emitElements(type, lane), getStoredBytes(type.getElementType()));
  LLVM::MemcpyOp::create(b, layout.emitLaneBlock(b, frame, pointer(to), type, lane),
                         layout.emitLaneBlock(b, frame, pointer(from), type, lane), b.toI64(bytes),
                         /*isVolatile=*/false);
}

void ControlEmitter::copyLanes(ValueRange from, ValueRange to, Value lane) {
  for (auto [source, target] : llvm::zip(from, to)) {
    copyLane(source, target, lane);
  }
}

//===-- Straight lines ----------------------------------------------------===//

void ControlEmitter::emit(Value newFrame, Value newCall) {
  frame = newFrame;
  call = newCall;
  size_t most = 1;
  for (const auto &[op, launched] : functions) {
    most = std::max(most, launched.parameters.get().size());
  }
  Value words = LLVM::AllocaOp::create(b, b.ptrType(), b.getI64Type(), b.i64(static_cast<int64_t>(most)), 64);
  layout.storeSlot(b, frame, EntryLayout::kWordsSlot, words);
  for (CheckOp check : layout.checks) {
    emitCheck(check);
  }
  Value status = layout.loadSlot(b, frame, EntryLayout::kStatusSlot, b.getI64Type());
  b.when(arith::CmpIOp::create(b, arith::CmpIPredicate::eq, status, b.i64(0)),
         [&] { emitBlock(layout.entry.getBody().front()); });
}

void ControlEmitter::launch(Operation *op) {
  Value items;
  if (isa<KernelOp>(op)) {
    auto plan = llvm::find_if(layout.kernels, [&](const KernelPlan &known) { return known.kernel == op; });
    items = KernelEmitter::emitItemCount(b, layout, *plan, frame);
  } else if (auto scan = dyn_cast<ScanOp>(op)) {
    items = ScanEmitter(b, layout, target, scan).emitItemCount(frame);
  } else {
    items = CompanionEmitter::emitItemCount(b, layout, op, frame);
  }
  const KernelFunction &launched = functions.find(op)->second;
  SmallVector<int64_t> recipe{static_cast<int64_t>(launched.parameters.get().size())};
  for (KernelParameters::Parameter parameter : launched.parameters.get()) {
    if (parameter.kind == KernelParameters::Slot) {
      recipe.push_back(~parameter.value);
    } else if (parameter.kind == KernelParameters::Frame) {
      recipe.push_back(~static_cast<int64_t>(EntryLayout::kFrameSlot));
    } else {
      recipe.push_back(parameter.value);
    }
  }
  Value body = LLVM::AddressOfOp::create(b, launched.function);
  Value from = LLVM::AddressOfOp::create(b, pool.recipe(b, recipe));
  LLVM::CallOp::create(b, pool.launcher(b), ValueRange{frame, from, body, b.toI64(items)});
}

/// The first failure is reported: checks run in order, and lanes in order within one.
void ControlEmitter::emitCheck(CheckOp check) {
  int64_t code = layout.siteOf(check, check.getMessage()) + 1;
  forActiveLanes(check, [&](Value lane) {
    Value holds = emitScalar(check.getCondition(), lane);
    Value status = layout.loadSlot(b, frame, EntryLayout::kStatusSlot, b.getI64Type());
    Value isFirst = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, status, b.i64(0));
    Value none = arith::ConstantIntOp::create(b, false, 1);
    b.when(arith::SelectOp::create(b, holds, none, isFirst), [&] {
      layout.storeSlot(b, frame, EntryLayout::kStatusSlot, b.i64(code));
      b.storeField(lane, call, offsetof(heddle_call, error) + 8);
    });
  });
}

/// The value as it is, told to the session's recorder.
void ControlEmitter::emitDecide(DecideOp decide) {
  auto type = cast<RankedTensorType>(decide.getType());
  Type ptr = b.ptrType(), i64 = b.getI64Type();
  auto recorder = LLVM::LLVMFunctionType::get(LLVM::LLVMVoidType::get(b.getContext()), {ptr, i64, i64, i64, ptr, i64});
  forActiveLanes(decide, [&](Value lane) {
    copyLane(decide.getValue(), decide.getResult(), lane);
    Value record = b.loadField(ptr, call, offsetof(heddle_call, record));
    b.when(LLVM::ICmpOp::create(b, LLVM::ICmpPredicate::ne, record, LLVM::ZeroOp::create(b, ptr)), [&] {
      Value data = b.loadField(ptr, call, offsetof(heddle_call, record_data));
      Value values = layout.emitLaneBlock(b, frame, pointer(decide.getResult()), type, lane);
      LLVM::CallOp::create(b, recorder,
                           ValueRange{record, data, b.i64(decide.getNumber()), b.toI64(lane),
                                      b.i64(getDtype(type.getElementType())), values,
                                      b.toI64(emitElements(type, lane))});
    });
  });
}

/// Copies new rows behind those that a piece keeps, or a whole new value into it, lane by lane.
void ControlEmitter::emitStateUpdate(Operation *op) {
  bool isStore = isa<StoreOp>(op);
  Value value = op->getOperands().back(); // after the instance, if there is one
  Value instance = getInstance(op) ? emitScalar(getInstance(op), b.index(0)) : Value();
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
      FlatSymbolRefAttr all = getAxes(op->getResult(0).getType())[0], added = getAxes(type)[0];
      kept = b.sub(layout.emitLength(b, call, all, lane), layout.emitLength(b, call, added, lane));
    }
    Value target = emitStatePointer(b, call, op, b.index(getPieceIndex(op)), instance, lane);
    target = b.advance(target, b.getI8Type(), b.mul(kept, unitBytes));
    Value from = b.advance(source, b.getI8Type(), b.mul(at[0], unitBytes));
    LLVM::MemcpyOp::create(b, target, from, b.toI64(b.mul(units, unitBytes)), /*isVolatile=*/false);
    return {b.add(at[0], units)};
  });
}

void ControlEmitter::emitBlock(Block &block) {
  for (Operation &op : block) {
    if (isa<KernelOp, SortOp, ScatterOp, SelectWhereOp>(op)) {
      launch(&op);
    } else if (isa<AppendOp, WindowOp, StoreOp>(op)) {
      emitStateUpdate(&op);
    } else if (auto decide = dyn_cast<DecideOp>(op)) {
      emitDecide(decide);
    } else if (auto check = dyn_cast<CheckOp>(op)) {
      if (!llvm::is_contained(layout.checks, check)) {
        emitCheck(check);
      }
    } else if (auto loop = dyn_cast<scf::ForOp>(op)) {
      isPerLane(loop) ? emitFor(loop) : emitLayers(loop);
    } else if (auto scan = dyn_cast<ScanOp>(op)) {
      llvm::is_contained(layout.laneScans, scan) ? launch(scan) : emitScan(scan);
    } else if (auto branch = dyn_cast<scf::IfOp>(op)) {
      emitIf(branch);
    } else if (auto loop = dyn_cast<scf::WhileOp>(op)) {
      emitWhile(loop);
    }
  }
}

//===-- Loops -------------------------------------------------------------===//

/// A loop that every lane runs equally often.
void ControlEmitter::emitLayers(scf::ForOp loop) {
  auto address = [&](Value value) { return layout.loadSlot(b, frame, layout.slots.lookup(value), b.getI64Type()); };
  auto setAddress = [&](Value value, Value address) {
    layout.storeSlot(b, frame, layout.slots.lookup(value), address);
  };
  // A carried tensor is a pointer; the body writes the next value into the buffer that the current one is not in.
  auto yield = cast<scf::YieldOp>(loop.getBody()->getTerminator());
  for (auto [init, carried, next] : llvm::zip(loop.getInitArgs(), loop.getRegionIterArgs(), yield.getOperands())) {
    unsigned spare = layout.spareSlots.lookup(next);
    Value first = layout.loadSlot(b, frame, spare, b.getI64Type());
    Value second = layout.loadSlot(b, frame, spare + 1, b.getI64Type());
    layout.storeSlot(b, frame, spare + 2, b.add(first, second));
    setAddress(carried, address(init));
    setAddress(next, first);
  }
  auto bound = [&](Value value) { return b.clone(*value.getDefiningOp())->getResult(0); };
  Value lower = bound(loop.getLowerBound()), upper = bound(loop.getUpperBound()), step = bound(loop.getStep());
  auto made = scf::ForOp::create(b, lower, upper, step);
  {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPoint(made.getBody()->getTerminator());
    layout.storeSlot(b, frame, layout.slots.lookup(loop.getInductionVar()), made.getInductionVar());
    emitBlock(*loop.getBody());
    for (auto [carried, next] : llvm::zip(loop.getRegionIterArgs(), yield.getOperands())) {
      Value current = address(next);
      setAddress(carried, current);
      Value sum = layout.loadSlot(b, frame, layout.spareSlots.lookup(next) + 2, b.getI64Type());
      setAddress(next, b.sub(sum, current));
    }
  }
  for (auto [carried, result] : llvm::zip(loop.getRegionIterArgs(), loop.getResults())) {
    setAddress(result, address(carried));
  }
}

void ControlEmitter::emitRounds(Operation *loop, Block &body, function_ref<Value(LaneScope &)> trips,
                                function_ref<void(LaneScope &, Value)> after) {
  auto tripsOf = [&](Value lane) {
    LaneScope scope(b, layout, target);
    scope.enter(frame, lane);
    Value count = trips(scope);
    if (Value active = layout.emitIsActive(b, frame, loop, lane)) {
      return Value(arith::SelectOp::create(b, active, count, b.index(0)));
    }
    return count;
  };
  Value rounds =
      b.loop(b.index(0), b.add(laneCount(), 0), 1, {b.index(0)},
             [&](Value lane, ValueRange most) -> SmallVector<Value> { return {b.max(most[0], tripsOf(lane))}; })[0];
  auto made = scf::ForOp::create(b, b.index(0), rounds, b.index(1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(made.getBody()->getTerminator());
  Value round = made.getInductionVar();
  layout.storeSlot(b, frame, layout.slots.lookup(body.getArgument(0)), round);
  forLanes([&](Value lane) { setMask(body, lane, b.less(round, tripsOf(lane))); });
  emitBlock(body);
  forLanes([&](Value lane) {
    b.when(getMask(body, lane), [&] {
      LaneScope scope(b, layout, target);
      scope.enter(frame, lane);
      after(scope, lane);
    });
  });
}

void ControlEmitter::emitFor(scf::ForOp loop) {
  forActiveLanes(loop, [&](Value lane) { copyLanes(loop.getInitArgs(), loop.getResults(), lane); });
  emitRounds(
      loop, *loop.getBody(),
      [&](LaneScope &scope) -> Value {
        for (Value bound : {loop.getLowerBound(), loop.getUpperBound(), loop.getStep()}) {
          scope.prepareScalar(bound);
        }
        Value span = b.max(b.index(0), b.sub(scope.scalar(loop.getUpperBound()), scope.scalar(loop.getLowerBound())));
        return b.createOrFold<arith::CeilDivUIOp>(span, scope.scalar(loop.getStep()));
      },
      [&](LaneScope &, Value lane) {
        copyLanes(loop.getBody()->getTerminator()->getOperands(), loop.getResults(), lane);
      });
}

void ControlEmitter::emitScan(ScanOp scan) {
  Block &body = scan.getBody().front();
  size_t carries = scan.getInits().size();
  auto yielded = body.getTerminator()->getOperands();
  forActiveLanes(scan, [&](Value lane) { copyLanes(scan.getInits(), scan.getResults().take_front(carries), lane); });
  emitRounds(
      scan, body,
      [&](LaneScope &scope) -> Value {
        scope.prepareLength(scan.getAxisAttr());
        return scope.length(scan.getAxisAttr());
      },
      [&](LaneScope &scope, Value lane) {
        copyLanes(yielded.take_front(carries), scan.getResults().take_front(carries), lane);
        scope.prepareScalar(body.getArgument(0));
        for (auto [value, collected] : llvm::zip(yielded.drop_front(carries), scan.getResults().drop_front(carries))) {
          auto type = cast<RankedTensorType>(value.getType());
          Type stored = getStoredType(type.getElementType());
          Value elements = emitElements(type, lane);
          Value to =
              layout.emitLaneBlock(b, frame, pointer(collected), cast<RankedTensorType>(collected.getType()), lane);
          to = b.advance(to, stored, b.mul(scope.scalar(body.getArgument(0)), elements));
          Value from = layout.emitLaneBlock(b, frame, pointer(value), type, lane);
          LLVM::MemcpyOp::create(b, to, from, b.toI64(b.mul(elements, getStoredBytes(type.getElementType()))),
                                 /*isVolatile=*/false);
        }
      });
}

//===-- Branches ----------------------------------------------------------===//

void ControlEmitter::emitIf(scf::IfOp branch) {
  for (Region &region : branch->getRegions()) {
    if (region.empty()) {
      continue;
    }
    Block &block = region.front();
    bool isThen = &region == &branch.getThenRegion();
    forLanes([&](Value lane) { setMask(block, lane, arith::ConstantIntOp::create(b, false, 1)); });
    forActiveLanes(branch, [&](Value lane) {
      Value holds = emitScalar(branch.getCondition(), lane);
      Value one = arith::ConstantIntOp::create(b, true, 1);
      setMask(block, lane, isThen ? holds : Value(arith::XOrIOp::create(b, holds, one)));
    });
    Value some = b.loop(b.index(0), b.add(laneCount(), 0), 1, {arith::ConstantIntOp::create(b, false, 1)},
                        [&](Value lane, ValueRange found) -> SmallVector<Value> {
                          return {arith::OrIOp::create(b, found[0], getMask(block, lane))};
                        })[0];
    b.when(some, [&] { emitBlock(block); });
  }
}

void ControlEmitter::emitWhile(scf::WhileOp loop) {
  Block &test = *loop.getBeforeBody(), &body = *loop.getAfterBody();
  auto condition = cast<scf::ConditionOp>(test.getTerminator());
  forLanes([&](Value lane) { setMask(body, lane, arith::ConstantIntOp::create(b, false, 1)); });
  forActiveLanes(loop, [&](Value lane) {
    setMask(body, lane, arith::ConstantIntOp::create(b, true, 1));
    copyLanes(loop.getInits(), loop.getBeforeArguments(), lane);
  });
  auto made = scf::WhileOp::create(b, TypeRange{}, ValueRange{});
  OpBuilder::InsertionGuard guard(b);
  b.createBlock(&made.getBefore());
  b.createBlock(&made.getAfter());
  b.setInsertionPointToEnd(made.getBeforeBody());
  emitBlock(test);
  // A lane that does not go on keeps what the test hands over as its results.
  forLanes([&](Value lane) {
    b.when(getMask(test, lane), [&] {
      Value goesOn = emitScalar(condition.getCondition(), lane);
      setMask(test, lane, goesOn);
      Value stops = arith::XOrIOp::create(b, goesOn, arith::ConstantIntOp::create(b, true, 1));
      b.when(stops, [&] { copyLanes(condition.getArgs(), loop.getResults(), lane); });
    });
  });
  Value some = b.loop(b.index(0), b.add(laneCount(), 0), 1, {arith::ConstantIntOp::create(b, false, 1)},
                      [&](Value lane, ValueRange found) -> SmallVector<Value> {
                        return {arith::OrIOp::create(b, found[0], getMask(test, lane))};
                      })[0];
  scf::ConditionOp::create(b, some, ValueRange{});
  b.setInsertionPointToEnd(made.getAfterBody());
  emitBlock(body);
  forLanes([&](Value lane) {
    b.when(getMask(body, lane),
           [&] { copyLanes(body.getTerminator()->getOperands(), loop.getBeforeArguments(), lane); });
  });
  scf::YieldOp::create(b);
}
