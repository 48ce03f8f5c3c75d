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
  first = b.sub(first, b.rem(first, b.index(kPanelColumns)));
  // Sums over nothing are written as well.
  Value chunks = b.max(b.ceilDiv(b.sub(b.max(first, last), first), kSweepColumns), b.index(1));
  b.loop(b.index(0), chunks, 1, [&](Value number) {
    Value begin = b.add(first, b.mul(number, kSweepColumns));
    Value next = b.add(number, 1), isLast = arith::CmpIOp::create(b, arith::CmpIPredicate::eq, next, chunks);
    chunk = Chunk{{begin, b.add(begin, kSweepColumns)}, b.less(b.index(0), number), isLast};
    for (const Stage &stage : stages) {
      emitStage(stage);
    }
    chunk.reset();
  });
}
