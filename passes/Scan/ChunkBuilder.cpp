//===- ChunkBuilder.cpp - many steps of a recurrence as products ----------===//
//
// With D[c,e] the product of the decays after place e up to c of a chunk, P[c] that of all up to c, and S the state
// before the chunk, the state at c is
//   S_c = P[c] S + sum(e <= c) D[c,e] k_e (x) w_e
// and a row that is read from it
//   r_c S_c = P[c] (r_c S) + sum(e <= c) (r_c . k_e) D[c,e] w_e.
// Products of decays are carried from place to place: there is no quotient or logarithm that could overflow. Where a
// row of keys decays by itself, decayed keys are carried instead, and D is part of the scores.
//
// Where new rows see the state (the delta rule), w_c = v_c - z_c S_{c-1} is a triangular system: with L[c,e] =
// (z_c . k_e) D[c-1,e] for e < c it is (1 + L) w = v - P[c-1] z S, whose inverse is made row by row.
//
//===----------------------------------------------------------------------===//
#include "passes/Scan/ChunkBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace mlir;

namespace {
class ChunkBuilder {
public:
  ChunkBuilder(ScanOp scan, const Recurrence &from, FlatSymbolRefAttr axis)
      : scan(scan), from(from), chunk(axis), b(scan.getContext()), loc(scan.getLoc()) {}
  void run();

private:
  using Axes = SmallVector<FlatSymbolRefAttr>;
  using Values = SmallVector<Value>;
  using Body = function_ref<Value(OpBuilder &, ValueRange)>;
  /// What reads of the state are made of: rows that multiply the state, and the scores of this chunk's places.
  struct Reader {
    const StateRead *read; ///< null: the feedback, of the state before
    Value weights;         ///< [batch, chunk, key]
    Value scores;          ///< [batch, chunk, chunk] or, with `scoresByPlace`, [chunk, batch, chunk]
    Value decayed;         ///< [chunk, batch, key]: weights with the decay since the chunk began; null: take `passed`
    Value passed;          ///< [chunk, batch]: that decay; null: none
    bool isAfter() const { return read && read->isAfter; }
  };

  Value make(OpBuilder &at, StringRef part, ArrayRef<FlatSymbolRefAttr> axes, ArrayRef<FlatSymbolRefAttr> reduced,
             Body body);
  Value make(StringRef part, ArrayRef<FlatSymbolRefAttr> axes, Body body) { return make(b, part, axes, {}, body); }
  Value sum(StringRef part, ArrayRef<FlatSymbolRefAttr> axes, FlatSymbolRefAttr reduced, Body body) {
    return make(b, part, axes, reduced, body);
  }
  Value read(OpBuilder &at, Value tensor, ArrayRef<Value> indices) {
    return ReadOp::create(at, loc, tensor, ValueRange(indices));
  }
  /// A value of one step, for the place `offset` of the chunk.
  Value translate(OpBuilder &at, Value value, IRMapping &mapping, Value offset);
  /// A sum of products of step values, at members of the state's dimensions.
  Value combine(OpBuilder &at, EquationOp equation, ArrayRef<unsigned> dimensions, ArrayRef<ScaledRead> terms,
                ArrayRef<Value> members, Value offset);
  Value multiply(OpBuilder &at, const Factors &factors, Value start, IRMapping &mapping, Value offset);
  /// Members by dimension of the state, from those of the batch, a key and a value.
  Values place(ValueRange batch, Value key, Value value) const;
  /// An equation of a step that does not see the state, or of what was read of it, for all places of the chunk.
  void spread(EquationOp equation);
  /// A recurrence over the places of the chunk.
  ScanOp recur(ValueRange inits, function_ref<Values(OpBuilder &, Value, ValueRange)> step);

  Value emitWeights(OpBuilder &at, const StateRead *of, ValueRange batch, Value key, Value offset);
  void makeWeights();
  void decayMatrices();
  void decayKeys();
  Value solve(const Reader &feedback);
  /// `left` times the state before the chunk.
  Value timesState(StringRef part, const Reader &reader);
  Value makeRows();
  void makeReads(Value rows);
  Value makeNext(Value rows);

  ScanOp scan;
  const Recurrence &from;
  FlatSymbolRefAttr chunk, keyAxis, valueAxis;
  Axes batch;
  OpBuilder b;
  Location loc;
  Type element;
  Value first, state;             ///< arguments of the chunk's block
  Value columns;                  ///< the state with values as columns: [batch, key, value]
  DenseMap<Value, Value> spreads; ///< tensors of one step to those of the chunk, with its axis in front
  std::vector<Reader> readers;
  Value keys;                ///< [batch, key, chunk], decayed where keys decay by themselves
  Value lastDecay, allDecay; ///< from each place to the end: [batch, chunk]; of the chunk: [batch] or [batch, key]
};
} // namespace

static SmallVector<FlatSymbolRefAttr> operator+(ArrayRef<FlatSymbolRefAttr> a, ArrayRef<FlatSymbolRefAttr> c) {
  SmallVector<FlatSymbolRefAttr> both(a);
  llvm::append_range(both, c);
  return both;
}

static SmallVector<Value> operator+(ArrayRef<Value> a, ArrayRef<Value> c) {
  SmallVector<Value> both(a);
  llvm::append_range(both, c);
  return both;
}

static Value constant(OpBuilder &at, Location loc, double value) {
  return arith::ConstantOp::create(at, loc, at.getF32FloatAttr(value));
}

static Value isEqual(OpBuilder &at, Location loc, Value a, Value c) {
  return arith::CmpIOp::create(at, loc, arith::CmpIPredicate::eq, a, c);
}

//===-- Equations of a step, for a chunk ----------------------------------===//

Value ChunkBuilder::make(OpBuilder &at, StringRef part, ArrayRef<FlatSymbolRefAttr> axes,
                         ArrayRef<FlatSymbolRefAttr> reduced, Body body) {
  std::optional<Monoid> monoid = reduced.empty() ? std::nullopt : std::optional(Monoid::sum);
  EquationOp next = from.next;
  auto made = EquationOp::create(at, loc, getTensorType(scan, axes, element), (next.getName() + "." + part).str(), axes,
                                 reduced, monoid);
  auto inside = OpBuilder::atBlockEnd(made.getBodyBlock());
  YieldOp::create(inside, loc, body(inside, made.getBodyBlock()->getArguments()));
  return made.getResult();
}

Value ChunkBuilder::translate(OpBuilder &at, Value value, IRMapping &mapping, Value offset) {
  if (Value known = mapping.lookupOrNull(value)) {
    return known;
  }
  Block &body = ScanOp(from.scan).getBody().front();
  if (value == body.getArgument(0)) {
    Value made = arith::AddIOp::create(at, loc, first, offset);
    mapping.map(value, made);
    return made;
  }
  Operation *op = value.getDefiningOp();
  if (!op || !from.scan->isProperAncestor(op)) {
    return value;
  }
  for (Value operand : op->getOperands()) {
    if (!isa<RankedTensorType>(operand.getType())) {
      translate(at, operand, mapping, offset);
    }
  }
  auto read = dyn_cast<ReadOp>(op);
  if (!read) {
    at.clone(*op, mapping);
    return mapping.lookup(value);
  }
  if (Value spread = spreads.lookup(read.getTensor())) {
    Values indices{offset};
    for (Value index : read.getIndices()) {
      indices.push_back(mapping.lookupOrDefault(index));
    }
    auto made = ReadOp::create(at, loc, spread, indices,
                               read.getPredicate() ? mapping.lookupOrDefault(read.getPredicate()) : Value(),
                               read.getOtherwise() ? mapping.lookupOrDefault(read.getOtherwise()) : Value());
    made.setCheck(read.getCheck());
    mapping.map(value, made.getResult());
    return made;
  }
  auto made = cast<ReadOp>(at.clone(*op, mapping));
  // A place of the scan is inside; the compiler sees that of plain variables only.
  auto equation = dyn_cast<EquationOp>(read->getParentOp());
  bool isInside = llvm::all_of(llvm::enumerate(read.getIndices()), [&](auto index) {
    FlatSymbolRefAttr axis = getAxes(read.getTensor().getType())[index.index()];
    int variable = equation ? getVariable(equation, index.value()) : -1;
    return variable >= 0 ? equation.getAxisOf(variable) == axis
                         : index.value() == body.getArgument(0) && axis == scan.getAxisAttr();
  });
  if (isInside) {
    made.setProven(true);
  }
  return made;
}

void ChunkBuilder::spread(EquationOp equation) {
  auto type = cast<RankedTensorType>(equation.getType());
  Axes axes{chunk}, reduced;
  llvm::append_range(axes, equation.getAxes().getAsRange<FlatSymbolRefAttr>());
  llvm::append_range(reduced, equation.getReduced().getAsRange<FlatSymbolRefAttr>());
  auto made = EquationOp::create(b, equation.getLoc(), getTensorType(scan, axes, type.getElementType()),
                                 equation.getName(), axes, reduced, equation.getMonoid());
  made.setDecision(equation.getDecision());
  auto copy = [&](Block *source, Block *target) {
    IRMapping mapping;
    mapping.map(source->getArguments(), target->getArguments().drop_front());
    auto inside = OpBuilder::atBlockEnd(target);
    Value value = translate(inside, source->getTerminator()->getOperand(0), mapping, target->getArgument(0));
    YieldOp::create(inside, loc, value);
  };
  copy(equation.getBodyBlock(), made.getBodyBlock());
  if (Block *guard = equation.getGuardBlock()) {
    copy(guard, made.addGuardBlock());
  }
  spreads[equation.getResult()] = made.getResult();
}

Value ChunkBuilder::multiply(OpBuilder &at, const Factors &factors, Value start, IRMapping &mapping, Value offset) {
  for (Value factor : factors.numerator) {
    Value own = translate(at, factor, mapping, offset);
    start = start ? Value(arith::MulFOp::create(at, loc, start, own)) : own;
  }
  for (Value factor : factors.denominator) {
    start = start ? start : constant(at, loc, 1);
    start = arith::DivFOp::create(at, loc, start, translate(at, factor, mapping, offset));
  }
  return start;
}

Value ChunkBuilder::combine(OpBuilder &at, EquationOp equation, ArrayRef<unsigned> dimensions,
                            ArrayRef<ScaledRead> terms, ArrayRef<Value> members, Value offset) {
  Value total;
  for (const ScaledRead &term : terms) {
    IRMapping mapping;
    for (auto [variable, dimension] : llvm::enumerate(dimensions)) {
      if (members[dimension]) {
        mapping.map(equation.getBodyBlock()->getArgument(variable), members[dimension]);
      }
    }
    Value product = multiply(at, term.factors, Value(), mapping, offset);
    product = product ? product : constant(at, loc, 1);
    if (!total) {
      total = term.isNegative ? Value(arith::NegFOp::create(at, loc, product)) : product;
    } else if (term.isNegative) {
      total = arith::SubFOp::create(at, loc, total, product);
    } else {
      total = arith::AddFOp::create(at, loc, total, product);
    }
  }
  return total ? total : constant(at, loc, 0);
}

SmallVector<Value> ChunkBuilder::place(ValueRange ofBatch, Value key, Value value) const {
  Values members(batch.size() + 2);
  for (auto [dimension, member] : llvm::zip(from.batch, ofBatch)) {
    members[dimension] = member;
  }
  members[from.key] = key;
  members[from.value] = value;
  return members;
}

ScanOp ChunkBuilder::recur(ValueRange inits, function_ref<Values(OpBuilder &, Value, ValueRange)> step) {
  auto create = [&](TypeRange types) {
    return ScanOp::create(b, loc, types, chunk, UnitAttr(), inits, FlatSymbolRefAttr());
  };
  // What is collected is known once the body is there.
  ScanOp draft = create(inits.getTypes());
  Block &body = draft.getBody().emplaceBlock();
  Value at = body.addArgument(b.getIndexType(), loc);
  for (Value init : inits) {
    body.addArgument(init.getType(), loc);
  }
  auto inside = OpBuilder::atBlockEnd(&body);
  Values yielded = step(inside, at, body.getArguments().drop_front());
  YieldOp::create(inside, loc, yielded);
  SmallVector<Type> types(inits.getTypes());
  for (Value row : ArrayRef(yielded).drop_front(inits.size())) {
    types.push_back(getTensorType(scan, ArrayRef(chunk) + getAxes(row.getType()), element));
  }
  ScanOp made = create(types);
  made.getBody().takeBody(draft.getBody());
  draft.erase();
  return made;
}

//===-- Decays and scores -------------------------------------------------===//

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

//===-- Rows --------------------------------------------------------------===//

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

void heddle::buildChunk(ScanOp scan, const Recurrence &recurrence, FlatSymbolRefAttr axis) {
  ChunkBuilder(scan, recurrence, axis).run();
}
