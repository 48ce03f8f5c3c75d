//===- KernelSweeps.cpp - stages computed chunk of columns by chunk -------===//
#include "codegen/cpu/ElementLoops.h"
#include "codegen/cpu/KernelEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

MemberRange KernelEmitter::clampToChunk(const Stage &stage, unsigned variable, MemberRange range) {
  if (!chunk || stage.swept != static_cast<int>(variable)) {
    return range;
  }
  auto clamp = [&](Value member) { return b.min(b.max(member, chunk->columns.first), chunk->columns.second); };
  return {clamp(range.first), clamp(range.second)};
}

Value KernelEmitter::lowestNumber() {
  auto lowest = APFloat::getLargest(APFloat::IEEEsingle(), /*Negative=*/true);
  return arith::ConstantOp::create(b, b.getFloatAttr(b.getF32Type(), lowest));
}

void KernelEmitter::emitRescaling(const Stage &stage) {
  Type f32 = b.getF32Type();
  int64_t lanes = target.lanes();
  Value pivots = pivotBuffers.lookup(stage.equation);
  b.loop(b.index(0), rowCount, 1, [&](Value row) {
    ElementEmitter emitter(b, *this, stage.equation, 1);
    bindShared(emitter, stage, b.add(firstRow, row));
    // A row that has met nothing yet has no sums either: any factor does.
    Value pivot = arith::MaximumFOp::create(b, emitter.emit(stage.pivot).value, lowestNumber());
    Value place = b.advance(pivots, f32, row), before = b.load(f32, place, 4);
    b.store(pivot, place, 4);
    Value differs = arith::CmpFOp::create(b, arith::CmpFPredicate::UNE, before, pivot);
    b.when(arith::AndIOp::create(b, chunk->isLater, differs), [&] {
      Value difference = arith::SubFOp::create(b, before, pivot);
      for (unsigned index : stage.rescaled) {
        const Stage &sum = plan.stages[index];
        if (!sum.contraction) {
          Value sums = b.advance(laneBuffers.lookup(sum.equation), f32, b.mul(row, lanes));
          library.emitRescaling(b, difference, sums, b.index(lanes));
          continue;
        }
        Value stride =
            EntryLayout::emitTileStride(b, plan, sum, [&](FlatSymbolRefAttr axis) { return lengths.lookup(axis); });
        Value sums = b.advance(tileBuffers.lookup(sum.equation), f32, b.mul(row, stride));
        library.emitRescaling(b, difference, sums, flatLength(sum, sum.inner()));
      }
    });
  });
}

/// Is `stage` computed element by element, and read by no other of its chunk before its row is whole?
static bool isOfElements(const Stage &stage) {
  EquationOp equation = stage.equation;
  unsigned reduced = equation.getNumVars() - equation.getNumResultVars();
  return !stage.contraction && !stage.running && reduced == (stage.isSummedInSweep() ? 1 : 0);
}

void KernelEmitter::emitTogether(ArrayRef<Stage> stages) {
  int64_t width = target.lanes();
  auto vector = VectorType::get({width}, b.getF32Type());
  Value first, last;
  SmallVector<Value> starts, lanes; // of reductions, in order
  for (const Stage &stage : stages) {
    auto [begin, end] = clampToChunk(stage, stage.swept, ranges->get(stage, stage.swept));
    first = first ? b.min(first, begin) : begin;
    last = last ? b.max(last, end) : end;
    if (EquationOp equation = stage.equation; stage.isSummedInSweep()) {
      Value identity = ElementEmitter::identity(b, *equation.getMonoid(), b.getF32Type());
      starts.push_back(vector::BroadcastOp::create(b, vector, identity));
      lanes.push_back(laneBuffers.lookup(equation));
    }
  }
  Value count = b.sub(b.max(first, last), first), whole = b.add(first, b.sub(count, b.rem(count, b.index(width))));
  b.loop(b.index(0), rowCount, 1, [&](Value tileRow) {
    Value row = b.add(firstRow, tileRow);
    auto place = [&](Value buffer) { return b.advance(buffer, b.getF32Type(), b.mul(tileRow, width)); };
    SmallVector<Value> sums;
    for (auto [start, buffer] : llvm::zip(starts, lanes)) {
      sums.push_back(arith::SelectOp::create(b, chunk->isLater, b.load(vector, place(buffer), 4), start));
    }
    auto step = [&](Value column, Value active, ValueRange before) {
      SmallVector<Value> after(before);
      unsigned sum = 0;
      for (const Stage &stage : stages) {
        EquationOp equation = stage.equation;
        ElementEmitter emitter(b, *this, equation, width);
        if (active) {
          emitter.setActive(active);
        }
        bindShared(emitter, stage, row);
        emitter.bind(stage.swept, Lanes::affine(column, 1));
        if (!stage.isSummedInSweep()) {
          emitter.store(view(equation.getResult()), resultIndices(emitter, stage), emitter.emitBody());
          continue;
        }
        Monoid monoid = *equation.getMonoid();
        Value identity = ElementEmitter::identity(b, monoid, b.getF32Type());
        Value term = ElementLoops::emitTerm(b, emitter, identity);
        if (active) {
          term = arith::SelectOp::create(b, emitter.getActiveMask(), term, starts[sum]);
        }
        after[sum] = ElementEmitter::combine(b, monoid, after[sum], term);
        ++sum;
      }
      return after;
    };
    sums = b.loop(first, whole, width, sums, [&](Value column, ValueRange passed) { return step(column, {}, passed); });
    auto rest = scf::IfOp::create(b, ValueRange(sums).getTypes(), b.less(whole, last), /*addThenBlock=*/true,
                                  /*addElseBlock=*/true);
    {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPointToStart(rest.elseBlock());
      scf::YieldOp::create(b, sums);
      b.setInsertionPointToStart(rest.thenBlock());
      scf::YieldOp::create(b, step(whole, b.sub(last, whole), sums));
    }
    for (auto [sum, buffer] : llvm::zip(rest.getResults(), lanes)) {
      b.store(sum, place(buffer), 4);
    }
    if (lanes.empty()) {
      return;
    }
    b.when(chunk->isLast, [&] {
      unsigned sum = 0;
      for (const Stage &stage : stages) {
        if (EquationOp equation = stage.equation; stage.isSummedInSweep()) {
          ElementEmitter emitter(b, *this, equation, width);
          bindShared(emitter, stage, row);
          Value result = ElementEmitter::reduceLanes(b, *equation.getMonoid(), rest.getResult(sum++));
          emitter.store(view(equation.getResult()), resultIndices(emitter, stage), Lanes::uniform(result));
        }
      }
    });
  });
}

void KernelEmitter::emitSweep(ArrayRef<Stage> stages) {
  Value first, last;
  for (const Stage &stage : stages) {
    if (stage.contraction) {
      prepareProduct(stage);
    }
    auto [begin, end] = rangeOf(stage, stage.swept);
    first = first ? b.min(first, begin) : begin;
    last = last ? b.max(last, end) : end;
  }
  // Else all of this would be found again in the addresses of the innermost loops.
  first = b.opaque(b.sub(first, b.rem(first, b.index(kPanelColumns))));
  // Sums over nothing are written as well.
  Value chunks = b.max(b.ceilDiv(b.sub(b.max(first, last), first), kSweepColumns), b.index(1));
  b.loop(b.index(0), chunks, 1, [&](Value number) {
    Value begin = b.add(first, b.mul(number, kSweepColumns));
    Value next = b.add(number, 1), isLast = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, next, chunks);
    chunk = Chunk{{begin, b.add(begin, kSweepColumns)}, b.less(b.index(0), number), isLast};
    for (ArrayRef<Stage> left = stages; !left.empty();) {
      // Members of another axis are not all there are.
      FlatSymbolRefAttr axis = left.front().sweptAxis();
      ArrayRef<Stage> together =
          left.take_while([&](const Stage &stage) { return isOfElements(stage) && stage.sweptAxis() == axis; });
      together = together.empty() ? left.take_front() : together;
      for (const Stage &stage : together) {
        if (stage.pivot) {
          emitRescaling(stage);
        }
      }
      if (together.size() > 1) {
        emitTogether(together);
      } else {
        emitStage(together.front());
      }
      left = left.drop_front(together.size());
    }
    chunk.reset();
  });
}
