//===- ElementLoops.cpp - loops over the elements of an equation ----------===//
#include "codegen/cpu/ElementLoops.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

std::pair<Value, Value> ElementLoops::getRange(unsigned variable) {
  if (range) {
    return range(variable);
  }
  return {b.index(0), scope.length(equation.getAxisOf(variable))};
}

SmallVector<Value> ElementLoops::nest(ArrayRef<unsigned> variables, ValueRange init,
                                      function_ref<SmallVector<Value>(ArrayRef<Value>, ValueRange)> body) {
  SmallVector<Value> members;
  std::function<SmallVector<Value>(unsigned, ValueRange)> descend = [&](unsigned depth, ValueRange carried) {
    if (depth == variables.size()) {
      return body(members, carried);
    }
    auto [first, last] = getRange(variables[depth]);
    return b.loop(first, last, 1, carried, [&](Value member, ValueRange passed) {
      members.push_back(member);
      SmallVector<Value> next = descend(depth + 1, passed);
      members.pop_back();
      return next;
    });
  };
  return descend(0, init);
}

int ElementLoops::chooseLaneVariable() {
  unsigned results = equation.getNumResultVars();
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

SmallVector<Lanes> ElementLoops::resultIndices(ElementEmitter &emitter) {
  SmallVector<Lanes> indices;
  for (unsigned i = 0; i < equation.getNumResultVars(); ++i) {
    indices.push_back(emitter.emit(equation.getBodyBlock()->getArgument(i)));
  }
  return indices;
}

Value ElementLoops::emitTerm(EmitBuilder &b, ElementEmitter &emitter, Value identity) {
  std::optional<Lanes> guard = emitter.emitGuard();
  Value term = emitter.toVector(emitter.emitBody());
  if (!guard) {
    return term;
  }
  Value condition = guard->kind == Lanes::Uniform ? guard->value : emitter.toVector(*guard);
  return arith::SelectOp::create(b, condition, term, emitter.toVector(Lanes::uniform(identity)));
}

void ElementLoops::emit(const TensorView &target) {
  unsigned results = equation.getNumResultVars();
  SmallVector<unsigned> reduced;
  for (unsigned i = results; i < equation.getNumVars(); ++i) {
    reduced.push_back(i);
  }
  std::optional<Monoid> monoid = equation.getMonoid();
  Type element = cast<RankedTensorType>(equation.getType()).getElementType();
  int laneVariable = chooseLaneVariable();
  bool reduceLanes = laneVariable >= static_cast<int>(results);
  SmallVector<unsigned> outerLoops, reducedLoops;
  llvm::copy_if(inner, std::back_inserter(outerLoops), [&](unsigned v) { return static_cast<int>(v) != laneVariable; });
  llvm::copy_if(reduced, std::back_inserter(reducedLoops),
                [&](unsigned v) { return static_cast<int>(v) != laneVariable; });
  Value identity = monoid ? ElementEmitter::identity(b, *monoid, element) : Value();
  Type lanesType = VectorType::get({static_cast<int64_t>(width)}, element);

  auto bindAll = [&](ElementEmitter &emitter, ArrayRef<unsigned> variables, ArrayRef<Value> members) {
    for (auto [variable, member] : llvm::zip(variables, members)) {
      emitter.bind(variable, Lanes::uniform(member));
    }
  };

  nest(outerLoops, {}, [&](ArrayRef<Value> outer, ValueRange) -> SmallVector<Value> {
    SmallVector<Value> outerNow(outer);
    auto newEmitter = [&] {
      ElementEmitter emitter(b, scope, equation, width);
      if (bindOuter) {
        bindOuter(emitter);
      }
      bindAll(emitter, outerLoops, outerNow);
      return emitter;
    };
    if (laneVariable < 0 || reduceLanes) {
      if (!monoid) {
        ElementEmitter emitter = newEmitter();
        emitter.store(target, resultIndices(emitter), emitter.emitBody());
        return {};
      }
      Value start = arith::ConstantOp::create(b, DenseElementsAttr::get(cast<VectorType>(lanesType), [&] {
                                                Attribute constant;
                                                matchPattern(identity, m_Constant(&constant));
                                                return constant;
                                              }()));
      Value before = start;
      if (parts.lanes) {
        before = arith::SelectOp::create(b, parts.isLater, b.load(lanesType, parts.lanes, 4), start);
      }
      SmallVector<Value> sums =
          nest(reducedLoops, {before}, [&](ArrayRef<Value> members, ValueRange carried) -> SmallVector<Value> {
            SmallVector<Value> membersNow(members);
            auto [begin, end] = getRange(laneVariable);
            Value whole = b.sub(end, b.rem(b.sub(end, begin), b.index(width)));
            auto step = [&](Value base, Value count, Value sum) -> Value {
              ElementEmitter emitter = newEmitter();
              if (count) {
                emitter.setActive(count);
              }
              bindAll(emitter, reducedLoops, membersNow);
              emitter.bind(laneVariable, Lanes::affine(base, 1));
              Value term = emitTerm(b, emitter, identity);
              if (count) {
                term = arith::SelectOp::create(b, emitter.getActiveMask(), term, start);
              }
              return ElementEmitter::combine(b, *monoid, sum, term);
            };
            Value sum = carried[0];
            if (getConstant(whole) != 0) {
              sum = b.loop(begin, whole, width, {sum}, [&](Value base, ValueRange inner) -> SmallVector<Value> {
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
      auto finish = [&] {
        Value result = ElementEmitter::reduceLanes(b, *monoid, sums[0]);
        if (parts.floor) {
          result = ElementEmitter::combine(b, *monoid, result, parts.floor);
        }
        ElementEmitter emitter = newEmitter();
        emitter.store(target, resultIndices(emitter), Lanes::uniform(result));
      };
      if (!parts.lanes) {
        finish();
        return {};
      }
      b.store(sums[0], parts.lanes, 4);
      if (parts.isLast) {
        b.when(parts.isLast, finish);
      } else {
        finish();
      }
      return {};
    }
    auto [first, last] = getRange(laneVariable);
    ElementEmitter::laneLoop(b, first, last, width, [&](Value base, Value count) {
      ElementEmitter outerEmitter = newEmitter();
      if (count) {
        outerEmitter.setActive(count);
      }
      outerEmitter.bind(laneVariable, Lanes::affine(base, 1));
      if (!monoid) {
        outerEmitter.store(target, resultIndices(outerEmitter), outerEmitter.emitBody());
        return;
      }
      auto addTerm = [&](Value sum, ArrayRef<Value> members) {
        ElementEmitter emitter = newEmitter();
        if (count) {
          emitter.setActive(count);
        }
        emitter.bind(laneVariable, Lanes::affine(base, 1));
        bindAll(emitter, reducedLoops, members);
        return ElementEmitter::combine(b, *monoid, sum, emitTerm(b, emitter, identity));
      };
      // The last variable in steps of `chains`, and what is left of it in the first chain.
      unsigned last = reducedLoops.back();
      SmallVector<Value> starts(count ? 1 : chains, outerEmitter.toVector(Lanes::uniform(identity)));
      SmallVector<Value> sums =
          nest(ArrayRef(reducedLoops).drop_back(), starts, [&](ArrayRef<Value> members, ValueRange carried) {
            SmallVector<Value> membersNow(members), next(carried);
            auto [begin, end] = getRange(last);
            Value whole = b.sub(end, b.rem(b.sub(end, begin), b.index(next.size())));
            next = b.loop(begin, whole, next.size(), next, [&](Value member, ValueRange passed) {
              SmallVector<Value> added;
              for (auto [chain, sum] : llvm::enumerate(passed)) {
                membersNow.push_back(b.add(member, chain));
                added.push_back(addTerm(sum, membersNow));
                membersNow.pop_back();
              }
              return added;
            });
            if (next.size() > 1 && getConstant(b.sub(end, whole)) != 0) {
              next[0] = b.loop(whole, end, 1, {next[0]}, [&](Value member, ValueRange passed) -> SmallVector<Value> {
                membersNow.push_back(member);
                Value sum = addTerm(passed[0], membersNow);
                membersNow.pop_back();
                return {sum};
              })[0];
            }
            return next;
          });
      for (size_t size = sums.size(); size > 1; size = (size + 1) / 2) {
        for (size_t i = 0; i < size / 2; ++i) {
          sums[i] = ElementEmitter::combine(b, *monoid, sums[i], sums[size - 1 - i]);
        }
      }
      outerEmitter.store(target, resultIndices(outerEmitter), Lanes::vector(sums[0]));
    });
    return {};
  });
}
