//===- CompanionSort.cpp - sorting one row --------------------------------===//
//
// Keys become integers whose order is the wanted one: NaN lowest, descending
// reversed. Then places are compared by (key, place), so ties keep the lowest
// place first.
//
//===----------------------------------------------------------------------===//
#include "codegen/cpu/Companions.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

static Value at(EmitBuilder &b, Value pointer, Type stored, Value place, Value stride) {
  return b.advance(pointer, stored, b.mul(place, stride));
}

static Value emitOrderKey(EmitBuilder &b, const SortRow &row, Value place) {
  Value loaded = b.load(EmitBuilder::getLoadedType(row.stored), at(b, row.keys, row.stored, place, row.keyStride), 1);
  Type i64 = b.getI64Type();
  Value key;
  if (isa<FloatType>(row.stored)) {
    if (row.stored.isBF16() || row.stored.isF16()) {
      loaded = b.widen(loaded, row.stored, row.hasHalf);
    }
    auto type = cast<FloatType>(loaded.getType());
    Type integer = b.getIntegerType(type.getWidth());
    // One zero, then the magnitude of negative numbers the other way round.
    Value zero = arith::ConstantOp::create(b, b.getZeroAttr(type));
    Value bits = arith::BitcastOp::create(b, integer, arith::AddFOp::create(b, loaded, zero));
    auto constant = [&](const llvm::APInt &value) -> Value {
      return arith::ConstantOp::create(b, b.getIntegerAttr(integer, value));
    };
    Value flipped = arith::XOrIOp::create(b, bits, constant(llvm::APInt::getSignedMaxValue(type.getWidth())));
    Value isNegative =
        arith::CmpIOp::create(b, arith::CmpIPredicate::slt, bits, constant(llvm::APInt(type.getWidth(), 0)));
    Value ordered = arith::SelectOp::create(b, isNegative, flipped, bits);
    Value isNan = arith::CmpFOp::create(b, arith::CmpFPredicate::UNO, loaded, loaded);
    key = arith::SelectOp::create(b, isNan, constant(llvm::APInt::getSignedMinValue(type.getWidth())), ordered);
  } else {
    key = loaded;
  }
  if (key.getType() != i64) {
    key = arith::ExtSIOp::create(b, i64, key);
  }
  return row.descending ? Value(arith::XOrIOp::create(b, key, b.i64(-1))) : key;
}

static Value emitIsMember(EmitBuilder &b, const SortRow &row, Value place) {
  if (!row.members) {
    return arith::ConstantIntOp::create(b, true, 1);
  }
  Type i8 = b.getI8Type();
  return arith::TruncIOp::create(b, b.getI1Type(), b.load(i8, at(b, row.members, i8, place, row.keyStride), 1));
}

/// Writes result `rank`: the value and place of `place`, or none where `found` is false.
static void emitResult(EmitBuilder &b, const SortRow &row, Value rank, Value found, Value place) {
  Type i64 = b.getI64Type();
  Value value = at(b, row.values, row.storedValue, rank, row.resultStride);
  b.store(arith::SelectOp::create(b, found, b.toI64(place), b.i64(-1)), at(b, row.places, i64, rank, row.resultStride),
          8);
  unsigned bytes = std::max(1u, row.storedValue.getIntOrFloatBitWidth() / 8);
  auto branch = scf::IfOp::create(b, found, /*withElseRegion=*/true);
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPoint(branch.thenBlock()->getTerminator());
  b.store(b.load(row.storedValue, at(b, row.keys, row.stored, place, row.keyStride), bytes), value, bytes);
  b.setInsertionPoint(branch.elseBlock()->getTerminator());
  b.store(arith::ConstantOp::create(b, b.getZeroAttr(row.storedValue)), value, bytes);
}

void heddle::cpu::emitSelectionRow(EmitBuilder &b, const SortRow &row) {
  Value no = arith::ConstantIntOp::create(b, false, 1);
  auto compare = [&](arith::CmpIPredicate predicate, Value x, Value y) -> Value {
    return arith::CmpIOp::create(b, predicate, x, y);
  };
  // Carried: the last pair that was taken.
  auto ranks = scf::ForOp::create(b, b.index(0), row.ranks, b.index(1), ValueRange{b.i64(INT64_MIN), b.index(-1)});
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToEnd(ranks.getBody());
  Value lastKey = ranks.getRegionIterArg(0), lastPlace = ranks.getRegionIterArg(1);
  auto places = scf::ForOp::create(b, b.index(0), row.length, b.index(1), ValueRange{no, b.i64(INT64_MAX), row.length});
  {
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPointToEnd(places.getBody());
    Value place = places.getInductionVar(), found = places.getRegionIterArg(0), best = places.getRegionIterArg(1);
    Value key = emitOrderKey(b, row, place);
    Value tie = arith::AndIOp::create(b, compare(arith::CmpIPredicate::eq, key, lastKey),
                                      compare(arith::CmpIPredicate::sgt, place, lastPlace));
    Value isLeft = arith::OrIOp::create(b, compare(arith::CmpIPredicate::sgt, key, lastKey), tie);
    isLeft = arith::AndIOp::create(b, isLeft, emitIsMember(b, row, place));
    Value isFirst = arith::XOrIOp::create(b, found, arith::ConstantIntOp::create(b, true, 1));
    Value better = arith::OrIOp::create(b, isFirst, compare(arith::CmpIPredicate::slt, key, best));
    Value take = arith::AndIOp::create(b, isLeft, better);
    scf::YieldOp::create(b,
                         ValueRange{arith::OrIOp::create(b, found, take), arith::SelectOp::create(b, take, key, best),
                                    arith::SelectOp::create(b, take, place, places.getRegionIterArg(2))});
  }
  emitResult(b, row, ranks.getInductionVar(), places.getResult(0), places.getResult(2));
  // With nothing found nothing is left: (the largest key, past the last place) lets no place through.
  scf::YieldOp::create(b, ValueRange{places.getResult(1), places.getResult(2)});
}

void heddle::cpu::emitSortedRow(EmitBuilder &b, const SortRow &row, Value scratch) {
  Type i64 = b.getI64Type(), index = b.getIndexType(), ptr = b.ptrType();
  Value keys = scratch, first = b.advance(keys, i64, row.length), second = b.advance(first, i64, row.length);
  auto load = [&](Value pointer, Value place) { return b.load(i64, b.advance(pointer, i64, place), 8); };
  // Members, in order.
  Value count =
      b.loop(b.index(0), b.add(row.length, 0), 1, {b.index(0)}, [&](Value place, ValueRange so) -> SmallVector<Value> {
        b.store(emitOrderKey(b, row, place), b.advance(keys, i64, place), 8);
        b.store(b.toI64(place), b.advance(first, i64, so[0]), 8);
        Value is = emitIsMember(b, row, place);
        return {b.add(so[0], b.toIndex(arith::ExtUIOp::create(b, i64, is)))};
      })[0];
  // Runs of doubling width are merged from one buffer into the other.
  auto passes = scf::WhileOp::create(b, TypeRange{index, ptr, ptr}, ValueRange{b.index(1), first, second});
  {
    OpBuilder::InsertionGuard guard(b);
    SmallVector<Location> locations(3, b.getLoc());
    Block *test = b.createBlock(&passes.getBefore(), {}, TypeRange{index, ptr, ptr}, locations);
    scf::ConditionOp::create(b, b.less(test->getArgument(0), count), test->getArguments());
    Block *body = b.createBlock(&passes.getAfter(), {}, TypeRange{index, ptr, ptr}, locations);
    Value width = body->getArgument(0), from = body->getArgument(1), to = body->getArgument(2);
    auto runs = scf::ForOp::create(b, b.index(0), count, b.mul(width, 2));
    {
      OpBuilder::InsertionGuard inner(b);
      b.setInsertionPoint(runs.getBody()->getTerminator());
      Value low = runs.getInductionVar();
      Value middle = b.min(b.add(low, width), count), high = b.min(b.add(middle, width), count);
      auto merge = scf::ForOp::create(b, low, high, b.index(1), ValueRange{low, middle});
      b.setInsertionPointToEnd(merge.getBody());
      Value left = merge.getRegionIterArg(0), right = merge.getRegionIterArg(1);
      auto keyOf = [&](Value position) { return load(keys, b.toIndex(load(from, position))); };
      // Clamped: a run that is used up is read, but not compared.
      Value leftKey = keyOf(b.min(left, b.sub(middle, b.index(1))));
      Value rightKey = keyOf(b.min(right, b.sub(high, b.index(1))));
      Value isLeft = arith::CmpIOp::create(b, arith::CmpIPredicate::sle, leftKey, rightKey);
      isLeft = arith::OrIOp::create(b, isLeft, arith::CmpIOp::create(b, arith::CmpIPredicate::sge, right, high));
      isLeft = arith::AndIOp::create(b, isLeft, b.less(left, middle));
      Value taken = load(from, arith::SelectOp::create(b, isLeft, left, right));
      b.store(taken, b.advance(to, i64, merge.getInductionVar()), 8);
      Value one = b.index(1), none = b.index(0);
      scf::YieldOp::create(b, ValueRange{b.add(left, arith::SelectOp::create(b, isLeft, one, none)),
                                         b.add(right, arith::SelectOp::create(b, isLeft, none, one))});
    }
    scf::YieldOp::create(b, ValueRange{b.mul(width, 2), to, from});
  }
  Value order = passes.getResult(1);
  b.loop(b.index(0), row.ranks, 1, [&](Value rank) {
    Value found = b.less(rank, count);
    Value safe = arith::SelectOp::create(b, found, rank, b.index(0));
    // Without members nothing was written: the place is not looked at then.
    Value place = b.toIndex(load(order, safe));
    emitResult(b, row, rank, found, place);
  });
}
