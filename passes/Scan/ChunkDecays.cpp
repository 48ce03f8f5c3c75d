//===- ChunkDecays.cpp - decays and scores of a chunk ---------------------===//
#include "passes/Scan/ChunkBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace mlir;

/// r of a read, or z of what new rows see of the state, at a place.
Value ChunkBuilder::emitWeights(OpBuilder &at, const StateRead *of, ValueRange ofBatch, Value key, Value offset) {
  Values members = place(ofBatch, key, Value());
  if (of) {
    return combine(at, of->equation, of->dimensions, of->weights, members, offset);
  }
  SmallVector<unsigned> own(llvm::to_vector(llvm::seq<unsigned>(0, members.size())));
  Value total;
  for (const ScaledRead &term : from.feedbacks) {
    const StateRead *row = from.readOf(ReadOp(term.of).getTensor());
    Value weights = combine(at, row->equation, row->dimensions, row->weights, members, offset);
    Value scale = combine(at, from.next, own, term, members, offset);
    Value product = arith::MulFOp::create(at, loc, weights, scale);
    total =
        total ? Value(arith::SubFOp::create(at, loc, total, product)) : Value(arith::NegFOp::create(at, loc, product));
  }
  return total;
}

void ChunkBuilder::makeWeights() {
  unsigned rank = batch.size();
  for (const StateRead &read : from.reads) {
    readers.push_back({&read, {}, {}, {}, {}});
  }
  if (!from.feedbacks.empty()) {
    readers.push_back({nullptr, {}, {}, {}, {}});
  }
  for (Reader &reader : readers) {
    reader.weights = make("query", batch + Axes{chunk, keyAxis}, [&](OpBuilder &at, ValueRange v) {
      return emitWeights(at, reader.read, v.take_front(rank), v[rank + 1], v[rank]);
    });
  }
}

/// One decay a matrix, or none: D and P.
void ChunkBuilder::decayMatrices() {
  unsigned rank = batch.size();
  EquationOp next = from.next;
  SmallVector<unsigned> own(llvm::to_vector(llvm::seq<unsigned>(0, rank + 2)));
  keys = make("keys", batch + Axes{keyAxis, chunk}, [&](OpBuilder &at, ValueRange v) {
    return combine(at, next, own, ScaledRead{false, from.keys, {}}, place(v.take_front(rank), v[rank], {}),
                   v[rank + 1]);
  });
  // Rows of D and P at each place: those before the step, and those after it.
  SmallVector<Value, 4> decays;
  if (from.hasDecay) {
    auto zero = [&](OpBuilder &at, ValueRange) { return constant(at, loc, 0); };
    auto one = [&](OpBuilder &at, ValueRange) { return constant(at, loc, 1); };
    Value none = make("decays.none", batch + Axes{chunk}, zero), start = make("decay.start", batch, one);
    bool before = llvm::any_of(readers, [](const Reader &reader) { return !reader.isAfter(); });
    bool after = llvm::any_of(readers, [](const Reader &reader) { return reader.isAfter(); });
    ScanOp made = recur({none, start}, [&](OpBuilder &in, Value at, ValueRange carries) {
      Value decay = make(in, "decay", batch, {}, [&](OpBuilder &inside, ValueRange v) {
        return combine(inside, next, own, from.decays, place(v, {}, {}), at);
      });
      Values rows;
      auto copy = [&](StringRef part, Value tensor) {
        rows.push_back(make(in, part, getAxes(tensor.getType()), {},
                            [&](OpBuilder &inside, ValueRange v) { return read(inside, tensor, Values(v)); }));
      };
      if (before) {
        copy("decays.before", carries[0]);
        copy("decay.before", carries[1]);
      }
      Value row = make(in, "decays", batch + Axes{chunk}, {}, [&](OpBuilder &inside, ValueRange v) {
        Value old = arith::MulFOp::create(inside, loc, read(inside, decay, Values(v.drop_back())),
                                          read(inside, carries[0], Values(v)));
        return arith::SelectOp::create(inside, loc, isEqual(inside, loc, v.back(), at), constant(inside, loc, 1), old);
      });
      Value all = make(in, "decay.all", batch, {}, [&](OpBuilder &inside, ValueRange v) {
        return arith::MulFOp::create(inside, loc, read(inside, decay, Values(v)), read(inside, carries[1], Values(v)));
      });
      if (after) {
        copy("decays.after", row);
        copy("decay.after", all);
      }
      return ArrayRef<Value>{row, all} + rows;
    });
    lastDecay = made.getResult(0);
    allDecay = made.getResult(1);
    decays.append(made.getResults().begin() + 2, made.getResults().end());
    if (!before) {
      decays.insert(decays.begin(), 2, Value());
    }
    decays.resize(4);
  }
  for (Reader &reader : readers) {
    Value products = sum("products", batch + Axes{chunk, chunk}, keyAxis, [&](OpBuilder &at, ValueRange v) {
      Values own(v.take_front(rank));
      return arith::MulFOp::create(at, loc, read(at, reader.weights, own + Values{v[rank], v[rank + 2]}),
                                   read(at, keys, own + Values{v[rank + 2], v[rank + 1]}));
    });
    Value matrix = from.hasDecay ? decays[reader.isAfter() ? 2 : 0] : Value();
    reader.passed = from.hasDecay ? decays[reader.isAfter() ? 3 : 1] : Value();
    reader.scores = make("scores", batch + Axes{chunk, chunk}, [&](OpBuilder &at, ValueRange v) {
      Value score = read(at, products, Values(v));
      if (matrix) {
        Value decay = read(at, matrix, Values{v[rank]} + (Values(v.take_front(rank)) + Values{v[rank + 1]}));
        score = arith::MulFOp::create(at, loc, score, decay);
      }
      auto order = reader.isAfter() ? arith::CmpIPredicate::sle : arith::CmpIPredicate::slt;
      Value isEarlier = arith::CmpIOp::create(at, loc, order, v[rank + 1], v[rank]);
      return arith::SelectOp::create(at, loc, isEarlier, score, constant(at, loc, 0));
    });
  }
}

/// One decay a row of keys: decayed keys are carried, scores are taken as they pass.
void ChunkBuilder::decayKeys() {
  unsigned rank = batch.size();
  EquationOp next = from.next;
  SmallVector<unsigned> own(llvm::to_vector(llvm::seq<unsigned>(0, rank + 2)));
  auto zero = [&](OpBuilder &at, ValueRange) { return constant(at, loc, 0); };
  auto one = [&](OpBuilder &at, ValueRange) { return constant(at, loc, 1); };
  Value none = make("keys.none", batch + Axes{keyAxis, chunk}, zero);
  Value start = make("decay.start", batch + Axes{keyAxis}, one);
  Axes byKey = batch + Axes{keyAxis};
  ScanOp made = recur({none, start}, [&](OpBuilder &in, Value at, ValueRange carries) {
    Values rows(2 * readers.size());
    auto score = [&](bool after, Value decayed, Value all) {
      for (auto [index, reader] : llvm::enumerate(readers)) {
        if (reader.isAfter() != after) {
          continue;
        }
        const Reader &current = reader;
        rows[2 * index] = make(in, "scores", batch + Axes{chunk}, keyAxis, [&](OpBuilder &inside, ValueRange v) {
          Values ofBatch(v.take_front(rank));
          return arith::MulFOp::create(inside, loc, read(inside, current.weights, ofBatch + Values{at, v[rank + 1]}),
                                       read(inside, decayed, ofBatch + Values{v[rank + 1], v[rank]}));
        });
        rows[2 * index + 1] = make(in, "query.decayed", byKey, {}, [&](OpBuilder &inside, ValueRange v) {
          Values ofBatch(v.take_front(rank));
          return arith::MulFOp::create(inside, loc, read(inside, current.weights, ofBatch + Values{at, v[rank]}),
                                       read(inside, all, Values(v)));
        });
      }
    };
    Value decay = make(in, "decay", byKey, {}, [&](OpBuilder &inside, ValueRange v) {
      return combine(inside, next, own, from.decays, place(v.take_front(rank), v[rank], {}), at);
    });
    Value key = make(in, "key", byKey, {}, [&](OpBuilder &inside, ValueRange v) {
      return combine(inside, next, own, ScaledRead{false, from.keys, {}}, place(v.take_front(rank), v[rank], {}), at);
    });
    score(false, carries[0], carries[1]);
    Value decayed = make(in, "keys", batch + Axes{keyAxis, chunk}, {}, [&](OpBuilder &inside, ValueRange v) {
      Values row(v.drop_back());
      Value old = arith::MulFOp::create(inside, loc, read(inside, decay, row), read(inside, carries[0], Values(v)));
      return arith::SelectOp::create(inside, loc, isEqual(inside, loc, v.back(), at), read(inside, key, row), old);
    });
    Value all = make(in, "decay.all", byKey, {}, [&](OpBuilder &inside, ValueRange v) {
      return arith::MulFOp::create(inside, loc, read(inside, decay, Values(v)), read(inside, carries[1], Values(v)));
    });
    score(true, decayed, all);
    return ArrayRef<Value>{decayed, all} + rows;
  });
  keys = made.getResult(0);
  allDecay = made.getResult(1);
  for (auto [index, reader] : llvm::enumerate(readers)) {
    reader.scores = make("scores.all", batch + Axes{chunk, chunk}, [&](OpBuilder &at, ValueRange v) {
      return read(at, made.getResult(2 + 2 * index),
                  Values{v[rank]} + (Values(v.take_front(rank)) + Values{v[rank + 1]}));
    });
    reader.decayed = made.getResult(3 + 2 * index);
  }
}
