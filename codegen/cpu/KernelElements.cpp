//===- KernelElements.cpp - equations that are computed by the element ----===//
#include "codegen/cpu/ElementLoops.h"
#include "codegen/cpu/KernelEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

void KernelEmitter::emitTile(Value first, Value count) {
  firstRow = first;
  rowCount = count;
  if (plan.columns.empty()) {
    GuardRanges *enclosing = blockRanges ? &*blockRanges : nullptr;
    ranges = &tileRanges.emplace(b, static_cast<KernelScope &>(*this), plan, MemberRange{first, b.add(first, count)},
                                 outerMembers, enclosing);
    ranges->getAll();
  }
  ArrayRef<Stage> left(plan.stages);
  while (!left.empty()) {
    const Stage &stage = left.front();
    if (stage.sweep) {
      ArrayRef<Stage> sweep = left.take_while([&](const Stage &other) { return other.sweep == stage.sweep; });
      emitSweep(sweep);
      left = left.drop_front(sweep.size());
      continue;
    }
    if (stage.contraction) {
      prepareProduct(stage);
    }
    emitStage(stage);
    if (stage.contraction && stage.yielded) {
      emitCopyOut(stage);
    }
    left = left.drop_front();
  }
}

void KernelEmitter::emitStage(const Stage &stage) {
  if (!stage.contraction) {
    emitElements(stage);
    return;
  }
  bool isDirect = stage.right == Stage::Direct;
  if (!plan.spareFewRows(stage)) {
    emitProduct(stage, isDirect);
    return;
  }
  auto few = scf::IfOp::create(b, hasFewRows(), /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(few.thenYield());
  if (!plan.columns.empty()) {
    stage.integer ? emitIntegerDots(stage) : emitDots(stage);
  } else if (plan.isDotOfRows(stage)) {
    emitElements(stage);
  } else {
    if (stage.packLeft && !packsLeftByChunk(stage)) {
      packLeft(stage);
    }
    emitProduct(stage, /*isDirect=*/true);
  }
  b.setInsertionPoint(few.elseYield());
  emitProduct(stage, isDirect);
}

void KernelEmitter::bindShared(ElementEmitter &emitter, const Stage &stage, Value row) {
  EquationOp equation = stage.equation;
  ArrayRef<int64_t> shared = *equation.getShared();
  if (plan.row >= 0) {
    emitter.bind(shared[plan.row], Lanes::uniform(row));
  }
  for (auto [member, axis] : llvm::zip(outerMembers, plan.outer)) {
    emitter.bind(shared[axis], Lanes::uniform(member));
  }
}

void KernelEmitter::bindColumns(ElementEmitter &emitter, const Stage &stage, Value column) {
  EquationOp equation = stage.equation;
  ArrayRef<int64_t> shared = *equation.getShared();
  int64_t innermost = getStaticLength(equation, plan.axis(plan.columns.back()));
  unsigned lanes = target.lanes();
  bool aligned = plan.columns.size() == 1 || (!ShapedType::isDynamic(innermost) && innermost % lanes == 0);
  Value rest = column;
  Value restLanes = aligned ? Value() : emitter.toVector(Lanes::affine(column, 1));
  for (auto [position, axis] : llvm::enumerate(llvm::reverse(plan.columns))) {
    bool isOutermost = position + 1 == plan.columns.size();
    Value extent = lengths.lookup(plan.axis(axis));
    if (aligned) {
      // A vector never crosses a row of the innermost axis: outer digits are the same for all its lanes.
      Value digit = isOutermost ? rest : b.rem(rest, extent);
      emitter.bind(shared[axis], position == 0 ? Lanes::affine(digit, 1) : Lanes::uniform(digit));
      rest = b.div(rest, extent);
    } else {
      Value extents = emitter.toVector(Lanes::uniform(extent));
      emitter.bind(shared[axis],
                   Lanes::vector(isOutermost ? restLanes : Value(arith::RemUIOp::create(b, restLanes, extents))));
      restLanes = arith::DivUIOp::create(b, restLanes, extents);
    }
  }
}

SmallVector<Value> KernelEmitter::nest(const Stage &stage, ArrayRef<unsigned> variables, ValueRange init,
                                       function_ref<SmallVector<Value>(ArrayRef<Value>, ValueRange)> body) {
  SmallVector<Value> members;
  std::function<SmallVector<Value>(unsigned, ValueRange)> descend = [&](unsigned depth, ValueRange carried) {
    if (depth == variables.size()) {
      return body(members, carried);
    }
    auto [begin, end] = rangeOf(stage, variables[depth]);
    return b.loop(begin, end, 1, carried, [&](Value member, ValueRange inner) {
      members.push_back(member);
      SmallVector<Value> next = descend(depth + 1, inner);
      members.pop_back();
      return next;
    });
  };
  return descend(0, init);
}

MemberRange KernelEmitter::rangeOf(const Stage &stage, unsigned variable) {
  EquationOp equation = stage.equation;
  bool isFlattened =
      stage.contraction && (variable < equation.getNumResultVars() ? stage.contraction->columns.size() > 1
                                                                   : stage.contraction->reduced.size() > 1);
  if (!ranges || isFlattened || stage.sharedOf(variable) >= 0) {
    return {b.index(0), lengths.lookup(equation.getAxisOf(variable))};
  }
  return clampToChunk(stage, variable, ranges->get(stage, variable));
}

SmallVector<Lanes> KernelEmitter::resultIndices(ElementEmitter &emitter, const Stage &stage) {
  EquationOp equation = stage.equation;
  SmallVector<Lanes> indices;
  for (unsigned i = 0; i < equation.getNumResultVars(); ++i) {
    indices.push_back(emitter.emit(equation.getBodyBlock()->getArgument(i)));
  }
  return indices;
}

void KernelEmitter::emitElements(const Stage &stage) {
  auto loop = scf::ForOp::create(b, b.index(0), rowCount, b.index(1));
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(loop.getBody()->getTerminator());
  emitElementRow(stage, b.add(firstRow, loop.getInductionVar()));
}

void KernelEmitter::emitElementRow(const Stage &stage, Value row) {
  EquationOp equation = stage.equation;
  TensorView result = view(equation.getResult());

  if (!plan.columns.empty()) {
    // Element by element on the panel that a product left in its tile.
    unsigned width = target.lanes();
    laneLoop(firstColumn, lastColumn, width, [&](Value column, Value count) {
      ElementEmitter emitter(b, *this, equation, width);
      if (count) {
        emitter.setActive(count);
      }
      bindShared(emitter, stage, row);
      bindColumns(emitter, stage, column);
      emitter.store(result, resultIndices(emitter, stage), emitter.emitBody());
    });
    return;
  }

  ElementLoops loops(b, *this, equation, target.lanes());
  loops.inner = stage.inner();
  loops.bindOuter = [&](ElementEmitter &emitter) { bindShared(emitter, stage, row); };
  loops.range = [&](unsigned variable) { return clampToChunk(stage, variable, ranges->get(stage, variable)); };
  if (chunk && stage.isReductionOfSweep()) {
    Value place = b.mul(b.sub(row, firstRow), target.lanes());
    loops.parts = {b.advance(laneBuffers.lookup(equation), b.getF32Type(), place), chunk->isLater, chunk->isLast, {}};
    if (stage.running) {
      Value infinite = ElementEmitter::identity(b, Monoid::max, b.getF32Type());
      loops.parts.floor = arith::SelectOp::create(b, chunk->isLast, infinite, lowestNumber());
      loops.parts.isLast = Value();
    }
  }
  loops.emit(result);
}
