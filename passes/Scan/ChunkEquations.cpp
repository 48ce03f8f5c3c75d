//===- ChunkEquations.cpp - equations of a step, for a chunk --------------===//
#include "passes/Scan/ChunkBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace mlir;

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
