//===- KernelSweeps.cpp - stages computed chunk of columns by chunk -------===//
#include "codegen/cpu/KernelEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

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
    for (const Stage &stage : stages) {
      if (stage.pivot) {
        emitRescaling(stage);
      }
      emitStage(stage);
    }
    chunk.reset();
  });
}
