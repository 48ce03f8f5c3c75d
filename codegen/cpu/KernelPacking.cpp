//===- KernelPacking.cpp - operands of matrix products, evaluated ---------===//
#include "codegen/cpu/KernelEmitter.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <numeric>

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// The product of an operand's factors at the bound variables.
static Lanes emitFactors(EmitBuilder &b, ElementEmitter &emitter, ArrayRef<Value> factors) {
  Lanes product = emitter.emit(factors[0]);
  for (Value factor : factors.drop_front()) {
    Lanes next = emitter.emit(factor);
    if (product.kind == Lanes::Uniform && next.kind == Lanes::Uniform) {
      product = Lanes::uniform(arith::MulFOp::create(b, product.value, next.value));
    } else {
      product = Lanes::vector(arith::MulFOp::create(b, emitter.toVector(product), emitter.toVector(next)));
    }
  }
  return product;
}

Value KernelEmitter::packedLeftStride(const Stage &stage) {
  auto [columns, reduced] = productRanges(stage);
  return b.roundUp(b.sub(reduced.second, reduced.first), 16);
}

void KernelEmitter::packLeft(const Stage &stage) {
  Value buffer = leftBuffers.lookup(stage.equation), stride = packedLeftStride(stage);
  EquationOp equation = stage.equation;
  const Contraction &match = *stage.contraction;
  Type f32 = b.getF32Type();
  auto rows = scf::ForOp::create(b, b.index(0), rowCount, b.index(1));
  OpBuilder::InsertionGuard insertion(b);
  b.setInsertionPoint(rows.getBody()->getTerminator());
  Value row = rows.getInductionVar();
  SmallVector<unsigned> outer(ArrayRef(match.reduced).drop_back());
  unsigned last = match.reduced.back();
  auto [begin, end] = rangeOf(stage, last);
  nest(stage, outer, {}, [&](ArrayRef<Value> members, ValueRange) -> SmallVector<Value> {
    SmallVector<Value> membersNow(members);
    Value flat = b.sub(flatPlace(stage, outer, membersNow, last), begin);
    laneLoop(begin, end, target.lanes(), [&](Value base, Value count) {
      ElementEmitter emitter(b, *this, equation, target.lanes());
      if (count) {
        emitter.setActive(count);
      }
      bindShared(emitter, stage, b.add(firstRow, row));
      for (auto [variable, member] : llvm::zip(outer, membersNow)) {
        emitter.bind(variable, Lanes::uniform(member));
      }
      emitter.bind(last, Lanes::affine(base, 1));
      std::optional<Lanes> guard = emitter.emitGuard();
      Lanes value = emitFactors(b, emitter, match.left);
      if (guard) {
        Value zero = emitter.toVector(Lanes::uniform(arith::ConstantOp::create(b, b.getZeroAttr(f32))));
        value = Lanes::vector(arith::SelectOp::create(b, emitter.toVector(*guard), emitter.toVector(value), zero));
      }
      Value at = b.add(b.mul(row, stride), b.add(flat, base));
      Value pointer = b.advance(buffer, f32, at);
      if (count) {
        LLVM::MaskedStoreOp::create(b, emitter.toVector(value), pointer, emitter.getActiveMask(), 4);
      } else {
        b.store(emitter.toVector(value), pointer, 4);
      }
    });
    return {};
  });
}

Value KernelEmitter::panelElements(const Stage &stage) {
  return b.mul(flatLength(stage, stage.contraction->reduced), kPanelColumns);
}

Value KernelEmitter::placeInPanels(const Stage &stage, Value depth, Value column) {
  Value row = b.mul(depth, kPanelColumns);
  if (!plan.columns.empty()) {
    return b.add(row, column);
  }
  Value panel = b.mul(b.div(column, b.index(kPanelColumns)), panelElements(stage));
  return b.add(b.add(panel, row), b.rem(column, b.index(kPanelColumns)));
}

std::pair<MemberRange, MemberRange> KernelEmitter::productRanges(const Stage &stage) {
  const Contraction &match = *stage.contraction;
  MemberRange columns = {b.index(0), flatLength(stage, match.columns)};
  MemberRange reduced = {b.index(0), flatLength(stage, match.reduced)};
  if (!plan.columns.empty()) {
    columns = {firstColumn, lastColumn};
  } else if (match.columns.size() == 1) {
    auto [begin, end] = rangeOf(stage, match.columns[0]);
    columns = {b.sub(begin, b.rem(begin, b.index(kPanelColumns))), end};
  }
  if (match.reduced.size() == 1) {
    reduced = rangeOf(stage, match.reduced[0]);
  }
  return {columns, reduced};
}

void KernelEmitter::packForItem(Value first, Value count) {
  firstRow = first;
  blockRanges.reset();
  if (plan.columns.empty()) {
    ranges = &blockRanges.emplace(b, static_cast<KernelScope &>(*this), plan, MemberRange{first, b.add(first, count)},
                                  outerMembers, nullptr);
    ranges->getAll();
  }
  for (const Stage &stage : plan.stages) {
    if (!plan.packsOnce(stage)) {
      continue;
    }
    auto [columns, reduced] = productRanges(stage);
    packedFrom[stage.equation] = {columns.first, reduced.first};
    if (plan.spareFewRows(stage)) {
      b.when(b.less(b.index(kRowsWorthPacking - 1), itemRows), [&] { packRight(stage); });
    } else {
      packRight(stage);
    }
  }
}

void KernelEmitter::packRightByColumns(const Stage &stage) {
  EquationOp equation = stage.equation;
  const Contraction &match = *stage.contraction;
  Type f32 = b.getF32Type();
  Value buffer = rightBuffers.lookup(equation);
  auto [columns, reduced] = productRanges(stage);
  auto [begin, end] = columns;
  Value firstDepth = reduced.first;
  nest(stage, match.reduced, {}, [&](ArrayRef<Value> members, ValueRange) -> SmallVector<Value> {
    SmallVector<Value> membersNow(members);
    Value depth = b.index(0);
    for (auto [variable, member] : llvm::zip(match.reduced, membersNow)) {
      depth = b.add(b.mul(depth, lengths.lookup(equation.getAxisOf(variable))), member);
    }
    depth = b.sub(depth, firstDepth);
    laneLoop(begin, end, target.lanes(), [&](Value column, Value count) {
      ElementEmitter emitter(b, *this, equation, target.lanes());
      if (count) {
        emitter.setActive(count);
      }
      bindShared(emitter, stage, firstRow);
      for (auto [variable, member] : llvm::zip(match.reduced, membersNow)) {
        emitter.bind(variable, Lanes::uniform(member));
      }
      if (!plan.columns.empty()) {
        bindColumns(emitter, stage, column);
      } else if (match.columns.size() == 1) {
        emitter.bind(match.columns[0], Lanes::affine(column, 1));
      } else {
        Value rest = emitter.toVector(Lanes::affine(column, 1));
        for (unsigned variable : llvm::reverse(match.columns)) {
          Value extent = emitter.toVector(Lanes::uniform(lengths.lookup(equation.getAxisOf(variable))));
          emitter.bind(variable, Lanes::vector(arith::RemUIOp::create(b, rest, extent)));
          rest = arith::DivUIOp::create(b, rest, extent);
        }
      }
      Value value = emitter.toVector(emitFactors(b, emitter, match.right));
      Value pointer = b.advance(buffer, f32, placeInPanels(stage, depth, b.sub(column, begin)));
      if (count) {
        LLVM::MaskedStoreOp::create(b, value, pointer, emitter.getActiveMask(), 4);
      } else {
        b.store(value, pointer, 4);
      }
    });
    return {};
  });
}

void KernelEmitter::bindOneColumn(ElementEmitter &emitter, const Stage &stage, Value column) {
  EquationOp equation = stage.equation;
  bool isColumnKernel = !plan.columns.empty();
  SmallVector<unsigned> variables(stage.contraction->columns);
  if (isColumnKernel) {
    variables.clear();
    for (unsigned shared : plan.columns) {
      variables.push_back((*equation.getShared())[shared]);
    }
  }
  Value rest = column;
  for (unsigned variable : llvm::reverse(variables)) {
    Value extent = lengths.lookup(equation.getAxisOf(variable));
    emitter.bind(variable, Lanes::uniform(variable == variables.front() ? rest : b.rem(rest, extent)));
    rest = variable == variables.front() ? rest : b.div(rest, extent);
  }
}

/// Lanes at `base` of a loop that begins at `begin` and takes whole vectors.
static Lanes neighbours(Value base, Value begin, int64_t width) {
  std::optional<int64_t> first = getConstant(begin);
  return Lanes::affine(base, 1, first && *first % width == 0 ? width : 1);
}

void KernelEmitter::packRightByDepth(const Stage &stage) {
  EquationOp equation = stage.equation;
  const Contraction &match = *stage.contraction;
  Type f32 = b.getF32Type();
  int64_t width = target.lanes();
  Value buffer = rightBuffers.lookup(equation);
  auto [columns, reduced] = productRanges(stage);
  Value beginColumn = columns.first, endColumn = columns.second, firstDepth = reduced.first;
  SmallVector<unsigned> outer(ArrayRef(match.reduced).drop_back());
  unsigned last = match.reduced.back();
  b.loop(beginColumn, endColumn, width, [&](Value group) {
    Value present = b.min(b.index(width), b.sub(endColumn, group));
    nest(stage, outer, {}, [&](ArrayRef<Value> members, ValueRange) -> SmallVector<Value> {
      SmallVector<Value> membersNow(members);
      Value flat = b.sub(flatPlace(stage, outer, membersNow, last), firstDepth);
      auto [begin, end] = rangeOf(stage, last);
      Value from = begin;
      laneLoop(begin, end, width, [&](Value base, Value count) {
        // A square of the operand, a column a row; turned as it goes into the panel.
        b.loop(b.index(0), present, 1, [&](Value column) {
          ElementEmitter emitter(b, *this, equation, width);
          if (count) {
            emitter.setActive(count);
          }
          bindShared(emitter, stage, firstRow);
          for (auto [variable, member] : llvm::zip(outer, membersNow)) {
            emitter.bind(variable, Lanes::uniform(member));
          }
          bindOneColumn(emitter, stage, b.add(group, column));
          emitter.bind(last, neighbours(base, from, width));
          Value value = emitter.toVector(emitFactors(b, emitter, match.right));
          b.store(value, b.advance(squareBuffer, f32, b.mul(column, width)), 64);
        });
        Value panel = b.advance(buffer, f32, placeInPanels(stage, b.add(flat, base), b.sub(group, beginColumn)));
        if (!count) {
          library.emitTranspose(b, squareBuffer, panel, b.index(kPanelColumns));
          return;
        }
        b.loop(b.index(0), count, 1, [&](Value depth) {
          b.loop(b.index(0), present, 1, [&](Value column) {
            Value value = b.load(f32, b.advance(squareBuffer, f32, b.add(b.mul(column, width), depth)), 4);
            b.store(value, b.advance(panel, f32, b.add(b.mul(depth, kPanelColumns), column)), 4);
          });
        });
      });
      return {};
    });
  });
}

void KernelEmitter::packRight(const Stage &stage) {
  if (stage.integer) {
    packIntegers(stage);
  } else if (stage.rightByDepth) {
    packRightByDepth(stage);
  } else {
    packRightByColumns(stage);
  }
}

/// Sums that a dot product keeps at once, to wait less for each.
static constexpr int64_t kDotSums = 4;
/// Bytes of a weight that a dot product asks for ahead: some rows of it, since each is short.
static constexpr int64_t kDotPrefetch = 2048;

/// Members of the sum over `variable` that one round of a dot product takes: whole blocks, if those are not too long.
static int64_t roundOfDots(EquationOp equation, unsigned variable, int64_t width) {
  int64_t least = kDotSums * width, round = least;
  constexpr int64_t most = 256;
  equation.getBody().walk([&](Operation *op) {
    if (isa<arith::FloorDivSIOp, arith::RemSIOp, arith::DivUIOp, arith::RemUIOp>(op) &&
        ((getUsedVariables(equation, op->getOperand(0)) >> variable) & 1)) {
      APInt divisor;
      if (matchPattern(op->getOperand(1), m_ConstantInt(&divisor)) && divisor.isStrictlyPositive()) {
        round = std::max(round, std::lcm(least, divisor.getSExtValue()));
      }
    }
  });
  return round <= most ? round : least;
}

void KernelEmitter::emitDots(const Stage &stage) {
  EquationOp equation = stage.equation;
  const Contraction &match = *stage.contraction;
  Type f32 = b.getF32Type();
  int64_t width = target.lanes();
  VectorType vector = VectorType::get({width}, f32);
  Value tile = tileBuffers.lookup(equation);
  SmallVector<unsigned> outer(ArrayRef(match.reduced).drop_back());
  unsigned last = match.reduced.back();
  b.loop(b.index(0), rowCount, 1, [&](Value row) {
    // A round covers whole blocks of what is decoded, so that places in a block are constants.
    int64_t round = roundOfDots(equation, last, width);
    b.loop(firstColumn, lastColumn, 1, [&](Value column) {
      Value zero = arith::ConstantOp::create(b, b.getZeroAttr(vector));
      SmallVector<Value> init(kDotSums, zero);
      SmallVector<Value> sums =
          nest(stage, outer, init, [&](ArrayRef<Value> members, ValueRange carried) -> SmallVector<Value> {
            SmallVector<Value> membersNow(members);
            auto [begin, end] = rangeOf(stage, last);
            Value from = begin, past = end, count = b.sub(past, from);
            Value whole = b.sub(past, b.rem(count, b.index(width)));
            Value many = b.sub(past, b.rem(count, b.index(round)));
            auto step = [&](Lanes members, Value count, Value sum, int64_t ahead = 0) -> Value {
              ElementEmitter emitter(b, *this, equation, width);
              emitter.setPrefetch(ahead);
              if (count) {
                emitter.setActive(count);
              }
              bindShared(emitter, stage, b.add(firstRow, row));
              for (auto [variable, member] : llvm::zip(outer, membersNow)) {
                emitter.bind(variable, Lanes::uniform(member));
              }
              bindOneColumn(emitter, stage, column);
              emitter.bind(last, members);
              std::optional<Lanes> guard = emitter.emitGuard();
              Value left = emitter.toVector(emitFactors(b, emitter, match.left));
              Value right = emitter.toVector(emitFactors(b, emitter, match.right));
              if (guard) {
                left = arith::SelectOp::create(b, emitter.toVector(*guard), left, zero);
              }
              if (count) {
                // Lanes past the end load nothing, but what is made of nothing may be anything.
                right = arith::SelectOp::create(b, emitter.getActiveMask(), right, zero);
                left = arith::SelectOp::create(b, emitter.getActiveMask(), left, zero);
              }
              return target.hasFma ? Value(math::FmaOp::create(b, left, right, sum))
                                   : Value(arith::AddFOp::create(b, sum, arith::MulFOp::create(b, left, right)));
            };
            bool isAligned = getConstant(from) && *getConstant(from) % round == 0;
            auto one = [&](Value base) { return Lanes::affine(base, 1, isAligned ? width : 1); };
            auto isNever = [](Value first, Value second) {
              return getConstant(first) && getConstant(second) && *getConstant(first) >= *getConstant(second);
            };
            SmallVector<Value> sums(carried);
            if (!isNever(from, many)) {
              sums = b.loop(from, many, round, sums, [&](Value base, ValueRange inner) {
                SmallVector<Value> next(inner);
                for (int64_t at = 0; at < round; at += width) {
                  Value &sum = next[at / width % kDotSums];
                  sum = step(isAligned ? Lanes::split(b, base, at, round, 1) : Lanes::affine(b.add(base, at), 1),
                             Value(), sum, at % (4 * width) == 0 ? kDotPrefetch : 0);
                }
                return next;
              });
            }
            if (!isNever(many, whole)) {
              sums[0] = b.loop(many, whole, width, {sums[0]}, [&](Value base, ValueRange inner) -> SmallVector<Value> {
                return {step(one(base), Value(), inner[0])};
              })[0];
            }
            if (!isNever(whole, past)) {
              sums[0] = b.loop(whole, past, width, {sums[0]}, [&](Value base, ValueRange inner) -> SmallVector<Value> {
                return {step(one(base), b.sub(past, base), inner[0])};
              })[0];
            }
            return sums;
          });
      for (int64_t i = 1; i < kDotSums; ++i) {
        sums[0] = arith::AddFOp::create(b, sums[0], sums[i]);
      }
      Value sum = ElementEmitter::reduceLanes(b, Monoid::sum, sums[0]);
      Value at = b.add(b.mul(row, kPanelColumns), b.sub(column, firstColumn));
      b.store(sum, b.advance(tile, f32, at), 4);
    });
  });
}
