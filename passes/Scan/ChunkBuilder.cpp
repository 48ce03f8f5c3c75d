//===- ChunkBuilder.cpp - many steps of a recurrence as products ----------===//
#include "passes/Scan/ChunkBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace mlir;

Value ChunkBuilder::timesState(StringRef part, const Reader &reader) {
  unsigned rank = batch.size();
  Value product = sum(part, batch + Axes{chunk, valueAxis}, keyAxis, [&](OpBuilder &at, ValueRange v) {
    Values ofBatch(v.take_front(rank));
    Value weights = reader.decayed ? read(at, reader.decayed, Values{v[rank]} + (ofBatch + Values{v[rank + 2]}))
                                   : read(at, reader.weights, ofBatch + Values{v[rank], v[rank + 2]});
    return arith::MulFOp::create(at, loc, weights, read(at, columns, ofBatch + Values{v[rank + 2], v[rank + 1]}));
  });
  return product;
}

/// What each place adds to the state, without its key: [batch, chunk, value].
Value ChunkBuilder::makeRows() {
  unsigned rank = batch.size();
  EquationOp next = from.next;
  SmallVector<unsigned> own(llvm::to_vector(llvm::seq<unsigned>(0, rank + 2)));
  Axes axes = batch + Axes{chunk, valueAxis};
  bool hasFeedback = !from.feedbacks.empty();
  Value seen = hasFeedback ? timesState("seen", readers.back()) : Value();
  Value passed = hasFeedback ? readers.back().passed : Value();
  Value given = make("given", axes, [&](OpBuilder &at, ValueRange v) {
    Values ofBatch(v.take_front(rank));
    Value value = combine(at, next, own, from.values, place(ofBatch, {}, v[rank + 1]), v[rank]);
    if (!seen) {
      return value;
    }
    Value old = read(at, seen, Values(v));
    if (passed) {
      old = arith::MulFOp::create(at, loc, old, read(at, passed, Values{v[rank]} + ofBatch));
    }
    return Value(arith::SubFOp::create(at, loc, value, old));
  });
  if (!hasFeedback) {
    return given;
  }
  Value inverse = solve(readers.back());
  return sum("rows", axes, chunk, [&](OpBuilder &at, ValueRange v) {
    Values ofBatch(v.take_front(rank));
    return arith::MulFOp::create(at, loc, read(at, inverse, ofBatch + Values{v[rank], v[rank + 2]}),
                                 read(at, given, ofBatch + Values{v[rank + 2], v[rank + 1]}));
  });
}

/// The inverse of 1 + L, where L has the feedback's scores below its diagonal.
Value ChunkBuilder::solve(const Reader &feedback) {
  unsigned rank = batch.size();
  Value none =
      make("inverse.none", batch + Axes{chunk, chunk}, [&](OpBuilder &at, ValueRange) { return constant(at, loc, 0); });
  ScanOp made = recur(none, [&](OpBuilder &in, Value place, ValueRange carries) -> Values {
    Value earlier = make(in, "inverse.sum", batch + Axes{chunk}, chunk, [&](OpBuilder &at, ValueRange v) {
      Values ofBatch(v.take_front(rank));
      return arith::MulFOp::create(at, loc, read(at, feedback.scores, ofBatch + Values{place, v[rank + 1]}),
                                   read(at, carries[0], ofBatch + Values{v[rank + 1], v[rank]}));
    });
    return {make(in, "inverse", batch + Axes{chunk, chunk}, {}, [&](OpBuilder &at, ValueRange v) {
      Values ofBatch(v.take_front(rank));
      Value unit = arith::SelectOp::create(at, loc, isEqual(at, loc, v[rank + 1], place), constant(at, loc, 1),
                                           constant(at, loc, 0));
      Value row = arith::SubFOp::create(at, loc, unit, read(at, earlier, ofBatch + Values{v[rank + 1]}));
      return Value(
          arith::SelectOp::create(at, loc, isEqual(at, loc, v[rank], place), row, read(at, carries[0], Values(v))));
    })};
  });
  return made.getResult(0);
}

void ChunkBuilder::makeReads(Value rows) {
  unsigned rank = batch.size();
  for (const Reader &reader : readers) {
    if (!reader.read) {
      continue;
    }
    Value old = timesState("old", reader);
    Value made = sum("new", batch + Axes{chunk, valueAxis}, chunk, [&](OpBuilder &at, ValueRange v) {
      Values ofBatch(v.take_front(rank));
      return arith::MulFOp::create(at, loc, read(at, reader.scores, ofBatch + Values{v[rank], v[rank + 2]}),
                                   read(at, rows, ofBatch + Values{v[rank + 2], v[rank + 1]}));
    });
    EquationOp equation = reader.read->equation;
    Axes axes{chunk};
    llvm::append_range(axes, equation.getAxes().getAsRange<FlatSymbolRefAttr>());
    spreads[equation.getResult()] = make("read", axes, [&](OpBuilder &at, ValueRange v) {
      Values members(rank + 2), ofBatch;
      for (unsigned i = 0; i < equation.getNumResultVars(); ++i) {
        members[reader.read->dimensions[i]] = v[i + 1];
      }
      for (unsigned dimension : from.batch) {
        ofBatch.push_back(members[dimension]);
      }
      Values where = ofBatch + Values{v[0], members[from.value]};
      Value before = read(at, old, where);
      if (reader.passed) {
        before = arith::MulFOp::create(at, loc, before, read(at, reader.passed, Values{v[0]} + ofBatch));
      }
      return arith::AddFOp::create(at, loc, before, read(at, made, where));
    });
  }
}

Value ChunkBuilder::makeNext(Value rows) {
  unsigned rank = batch.size();
  bool keyFirst = from.key < from.value;
  Value right = rows, left = keys;
  if (lastDecay) {
    right = make("rows.last", batch + Axes{chunk, valueAxis}, [&](OpBuilder &at, ValueRange v) {
      return arith::MulFOp::create(at, loc, read(at, rows, Values(v)), read(at, lastDecay, Values(v.drop_back())));
    });
  }
  if (!keyFirst) {
    auto turn = [&](StringRef part, Value tensor, FlatSymbolRefAttr row, FlatSymbolRefAttr column) {
      return make(part, batch + Axes{row, column}, [&](OpBuilder &at, ValueRange v) {
        return read(at, tensor, Values(v.take_front(rank)) + Values{v[rank + 1], v[rank]});
      });
    };
    Value turned = turn("rows.turned", right, valueAxis, chunk);
    right = turn("keys.turned", left, chunk, keyAxis);
    left = turned;
  }
  // Members in the order of the state's own dimensions.
  auto ofBatch = [&](ValueRange v) {
    Values members;
    for (unsigned dimension : from.batch) {
      members.push_back(v[dimension]);
    }
    return members;
  };
  unsigned row = keyFirst ? from.key : from.value, column = keyFirst ? from.value : from.key;
  ArrayRef<FlatSymbolRefAttr> axes = getAxes(state.getType());
  Value added = sum("added", axes, chunk, [&](OpBuilder &at, ValueRange v) {
    Values own = ofBatch(v);
    return arith::MulFOp::create(at, loc, read(at, left, own + Values{v[row], v.back()}),
                                 read(at, right, own + Values{v.back(), v[column]}));
  });
  return make("next", axes, [&](OpBuilder &at, ValueRange v) {
    Value old = read(at, state, Values(v));
    if (allDecay) {
      Values own = ofBatch(v);
      old = arith::MulFOp::create(at, loc, read(at, allDecay, from.decaysByKey ? own + Values{v[from.key]} : own), old);
    }
    return arith::AddFOp::create(at, loc, old, read(at, added, Values(v)));
  });
}

void ChunkBuilder::run() {
  auto type = cast<RankedTensorType>(scan.getInits()[0].getType());
  element = type.getElementType();
  keyAxis = getAxes(type)[from.key];
  valueAxis = getAxes(type)[from.value];
  for (unsigned dimension : from.batch) {
    batch.push_back(getAxes(type)[dimension]);
  }
  scan.setChunkAttr(chunk);
  Block &block = scan.getChunkBody().emplaceBlock();
  first = block.addArgument(b.getIndexType(), loc);
  state = block.addArgument(type, loc);
  b.setInsertionPointToEnd(&block);

  Block &body = ScanOp(from.scan).getBody().front();
  SmallVector<EquationOp> after;
  for (auto equation : body.getOps<EquationOp>()) {
    if (equation == from.next || from.readOf(equation.getResult())) {
      continue;
    }
    from.isFree(equation) ? spread(equation) : after.push_back(equation);
  }
  unsigned rank = batch.size();
  columns = state;
  if (from.key > from.value || !llvm::is_sorted(from.batch) || (rank && from.batch.back() > from.key)) {
    columns = make("columns", batch + Axes{keyAxis, valueAxis}, [&](OpBuilder &at, ValueRange v) {
      return read(at, state, place(v.take_front(rank), v[rank], v[rank + 1]));
    });
  }
  makeWeights();
  from.decaysByKey ? decayKeys() : decayMatrices();
  Value rows = makeRows();
  makeReads(rows);
  Value next = makeNext(rows);
  for (EquationOp equation : after) {
    spread(equation);
  }
  Values yielded{next};
  for (Value value : body.getTerminator()->getOperands().drop_front()) {
    yielded.push_back(spreads.lookup(value));
  }
  YieldOp::create(b, loc, yielded);
}
