//===- KernelElements.cpp - equations that are computed by the element ----===//
#include "codegen/cpu/KernelEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

void KernelEmitter::emitTile(Value first, Value count) {
  firstRow = first;
  rowCount = count;
  for (const Stage &stage : plan.stages) {
    if (!stage.contraction) {
      emitElements(stage);
      continue;
    }
    emitProduct(stage);
    if (stage.yielded) {
      emitCopyOut(stage);
    }
  }
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
    EquationOp equation = stage.equation;
    return b.loop(b.index(0), lengths.lookup(equation.getAxisOf(variables[depth])), 1, carried,
                  [&](Value member, ValueRange inner) {
                    members.push_back(member);
                    SmallVector<Value> next = descend(depth + 1, inner);
                    members.pop_back();
                    return next;
                  });
  };
  return descend(0, init);
}

int KernelEmitter::chooseLaneVariable(const Stage &stage) {
  EquationOp equation = stage.equation;
  unsigned results = equation.getNumResultVars();
  SmallVector<unsigned> inner = stage.inner();
  int lastReduced = equation.getNumVars() > results ? static_cast<int>(equation.getNumVars()) - 1 : -1;
  if (inner.empty()) {
    return lastReduced;
  }
  if (lastReduced < 0) {
    return inner.back();
  }
  // Prefer the variable along which more reads are contiguous.
  auto contiguous = [&](unsigned variable) {
    int count = 0;
    equation.getBody().walk([&](ReadOp read) {
      if (!read.getIndices().empty() && read.getIndices().back() == equation.getBodyBlock()->getArgument(variable)) {
        ++count;
      }
    });
    return count;
  };
  return contiguous(lastReduced) > contiguous(inner.back()) ? lastReduced : static_cast<int>(inner.back());
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
  unsigned results = equation.getNumResultVars(), width = target.lanes();
  SmallVector<unsigned> inner = stage.inner(), reduced;
  for (unsigned i = results; i < equation.getNumVars(); ++i) {
    reduced.push_back(i);
  }
  std::optional<Monoid> monoid = equation.getMonoid();
  Type element = cast<RankedTensorType>(equation.getType()).getElementType();
  TensorView target = view(equation.getResult());

  if (!plan.columns.empty()) {
    // Element by element on the panel that a product left in its tile.
    laneLoop(firstColumn, lastColumn, width, [&](Value column, Value count) {
      ElementEmitter emitter(b, *this, equation, width);
      if (count) {
        emitter.setActive(count);
      }
      bindShared(emitter, stage, row);
      bindColumns(emitter, stage, column);
      emitter.store(target, resultIndices(emitter, stage), emitter.emitBody());
    });
    return;
  }

  int laneVariable = chooseLaneVariable(stage);
  bool reduceLanes = laneVariable >= static_cast<int>(results);
  SmallVector<unsigned> outerLoops, reducedLoops;
  llvm::copy_if(inner, std::back_inserter(outerLoops), [&](unsigned v) { return static_cast<int>(v) != laneVariable; });
  llvm::copy_if(reduced, std::back_inserter(reducedLoops),
                [&](unsigned v) { return static_cast<int>(v) != laneVariable; });
  Value identity = monoid ? ElementEmitter::identity(b, *monoid, element) : Value();
  Type lanesType = VectorType::get({static_cast<int64_t>(width)}, element);

  /// The guarded body as a vector (or a scalar when no variable is bound to lanes).
  auto emitTerm = [&](ElementEmitter &emitter, bool asVector) -> Value {
    std::optional<Lanes> guard = emitter.emitGuard();
    Lanes body = emitter.emitBody();
    Value term = asVector ? emitter.toVector(body) : body.value;
    if (guard) {
      Value otherwise = asVector ? emitter.toVector(Lanes::uniform(identity)) : identity;
      term = arith::SelectOp::create(b, guard->kind == Lanes::Uniform ? guard->value : emitter.toVector(*guard), term,
                                     otherwise);
    }
    return term;
  };
  auto bindAll = [&](ElementEmitter &emitter, ArrayRef<unsigned> variables, ArrayRef<Value> members) {
    for (auto [variable, member] : llvm::zip(variables, members)) {
      emitter.bind(variable, Lanes::uniform(member));
    }
  };

  nest(stage, outerLoops, {}, [&](ArrayRef<Value> outer, ValueRange) -> SmallVector<Value> {
    SmallVector<Value> outerNow(outer);
    auto newEmitter = [&] {
      ElementEmitter emitter(b, *this, equation, width);
      bindShared(emitter, stage, row);
      bindAll(emitter, outerLoops, outerNow);
      return emitter;
    };
    if (laneVariable < 0 || reduceLanes) {
      Value result;
      if (!monoid) {
        ElementEmitter emitter = newEmitter();
        emitter.store(target, resultIndices(emitter, stage), emitter.emitBody());
        return {};
      }
      Value start = arith::ConstantOp::create(b, DenseElementsAttr::get(cast<VectorType>(lanesType), [&] {
                                                Attribute constant;
                                                matchPattern(identity, m_Constant(&constant));
                                                return constant;
                                              }()));
      SmallVector<Value> sums =
          nest(stage, reducedLoops, {start}, [&](ArrayRef<Value> members, ValueRange carried) -> SmallVector<Value> {
            SmallVector<Value> membersNow(members);
            Value end = lengths.lookup(equation.getAxisOf(laneVariable));
            Value whole = b.sub(end, b.rem(end, b.index(width)));
            auto step = [&](Value base, Value count, Value sum) -> Value {
              ElementEmitter emitter = newEmitter();
              if (count) {
                emitter.setActive(count);
              }
              bindAll(emitter, reducedLoops, membersNow);
              emitter.bind(laneVariable, Lanes::affine(base, 1));
              Value term = emitTerm(emitter, /*asVector=*/true);
              if (count) {
                term = arith::SelectOp::create(b, emitter.getActiveMask(), term, start);
              }
              return ElementEmitter::combine(b, *monoid, sum, term);
            };
            Value sum = carried[0];
            if (getConstant(whole) != 0) {
              sum = b.loop(b.index(0), whole, width, {sum}, [&](Value base, ValueRange inner) -> SmallVector<Value> {
                return {step(base, Value(), inner[0])};
              })[0];
            }
            Value rest = b.less(whole, end);
            if (getConstant(rest) == 0) {
              return {sum};
            }
            auto tail = scf::IfOp::create(b, TypeRange{lanesType}, rest, /*addThenBlock=*/true, /*addElseBlock=*/true);
            OpBuilder::InsertionGuard guard(b);
            b.setInsertionPointToStart(tail.elseBlock());
            scf::YieldOp::create(b, sum);
            b.setInsertionPointToStart(tail.thenBlock());
            scf::YieldOp::create(b, step(whole, b.sub(end, whole), sum));
            return {tail.getResult(0)};
          });
      result = ElementEmitter::reduceLanes(b, *monoid, sums[0]);
      ElementEmitter emitter = newEmitter();
      emitter.store(target, resultIndices(emitter, stage), Lanes::uniform(result));
      return {};
    }
    laneLoop(b.index(0), lengths.lookup(equation.getAxisOf(laneVariable)), width, [&](Value base, Value count) {
      ElementEmitter outerEmitter = newEmitter();
      if (count) {
        outerEmitter.setActive(count);
      }
      outerEmitter.bind(laneVariable, Lanes::affine(base, 1));
      if (!monoid) {
        outerEmitter.store(target, resultIndices(outerEmitter, stage), outerEmitter.emitBody());
        return;
      }
      Value start = outerEmitter.toVector(Lanes::uniform(identity));
      SmallVector<Value> sums =
          nest(stage, reducedLoops, {start}, [&](ArrayRef<Value> members, ValueRange carried) -> SmallVector<Value> {
            ElementEmitter emitter = newEmitter();
            if (count) {
              emitter.setActive(count);
            }
            emitter.bind(laneVariable, Lanes::affine(base, 1));
            bindAll(emitter, reducedLoops, members);
            return {ElementEmitter::combine(b, *monoid, carried[0], emitTerm(emitter, /*asVector=*/true))};
          });
      outerEmitter.store(target, resultIndices(outerEmitter, stage), Lanes::vector(sums[0]));
    });
    return {};
  });
}
