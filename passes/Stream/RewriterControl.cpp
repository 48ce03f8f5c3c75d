//===- RewriterControl.cpp - scans, loops and branches of a step ----------===//
#include "passes/Stream/Rewriter.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

void Rewriter::emitSort(SortOp sort) {
  const ValueInfo &info = availability.get(sort.getValues());
  auto operand = [&](Value value) -> Value {
    if (!value || availability.getKind(value) == Kind::Fixed || availability.getKind(value) == Kind::Constant) {
      return value ? mapping.lookup(value) : Value();
    }
    return availability.getKind(value) == Kind::Places ? getAtPlaces(value, info.ranges).value : rows.lookup(value);
  };
  Value keys = operand(sort.getKeys()), members = operand(sort.getMembers());
  auto copy = SortOp::create(builder, sort.getLoc(),
                             TypeRange{getType(sort.getValues(), info.ranges), getType(sort.getPlaces(), info.ranges)},
                             keys, members, sort.getDimensionAttr(), sort.getDescendingAttr());
  copy->setDiscardableAttrs(sort->getDiscardableAttrDictionary());
  define(sort.getValues(), copy.getValues());
  define(sort.getPlaces(), copy.getPlaces());
}

void Rewriter::emitScan(ScanOp scan) {
  Location loc = scan.getLoc();
  Block &body = scan.getBody().front();
  size_t carries = scan.getInits().size();
  Span range{scan.getAxisAttr(), availability.getScanFrontier(scan), 0};
  FlatSymbolRefAttr axis = axes.getAxis(range, phase);
  SmallVector<Value> inits, instances;
  SmallVector<StateOp> states;
  for (size_t i = 0; i < carries; ++i) {
    Value carry = body.getArgument(i + 1);
    states.push_back(pieces.get(carry, StateKind::carry));
    instances.push_back(pieces.getInstance(builder, scan.getResult(i), mapping));
    Value loaded = LoadOp::create(builder, loc, states[i].getType(), FlatSymbolRefAttr::get(states[i].getSymNameAttr()),
                                  instances[i]);
    inits.push_back(isa<RankedTensorType>(carry.getType())
                        ? loaded
                        : ReadOp::create(builder, loc, loaded, ValueRange{}).getResult());
  }
  SmallVector<Type> types;
  for (Value init : inits) {
    types.push_back(init.getType());
  }
  for (Value result : scan.getResults().drop_front(carries)) {
    types.push_back(getType(result, availability.get(result).ranges));
  }
  auto copy = ScanOp::create(builder, loc, types, axis, UnitAttr(), inits, FlatSymbolRefAttr());
  copy->setDiscardableAttrs(scan->getDiscardableAttrDictionary());
  Block *to = &copy.getBody().emplaceBlock();
  {
    OpBuilder::InsertionGuard guard(builder);
    size_t known = atPlaces.size();
    builder.setInsertionPointToEnd(to);
    Value variable = body.getArgument(0), number = to->addArgument(builder.getIndexType(), loc);
    ranges[variable] = range;
    variables[variable] = number;
    Value place = getLength(axes.getPlace(range, phase), loc);
    mapping.map(variable, arith::AddIOp::create(builder, loc, number, place).getResult());
    for (size_t i = 0; i < carries; ++i) {
      Value argument = to->addArgument(types[i], loc);
      mapping.map(body.getArgument(i + 1), argument);
      rows[body.getArgument(i + 1)] = argument;
    }
    emitBlock(body);
    SmallVector<Value> yields;
    for (Value value : body.getTerminator()->getOperands()) {
      yields.push_back(getRows(value));
    }
    YieldOp::create(builder, loc, yields);
    atPlaces.resize(known);
  }
  for (size_t i = 0; i < carries; ++i) {
    Value last = copy.getResult(i);
    if (!isa<RankedTensorType>(last.getType())) {
      auto boxed = EquationOp::create(builder, loc, cast<RankedTensorType>(states[i].getType()), "carry",
                                      ArrayRef<FlatSymbolRefAttr>());
      OpBuilder::InsertionGuard guard(builder);
      builder.setInsertionPointToEnd(boxed.getBodyBlock());
      YieldOp::create(builder, loc, last);
      last = boxed.getResult();
    }
    StoreOp::create(builder, loc, FlatSymbolRefAttr::get(states[i].getSymNameAttr()), instances[i], last);
  }
  for (auto [from, made] : llvm::zip(scan.getResults().drop_front(carries), copy.getResults().drop_front(carries))) {
    define(from, made);
  }
}

void Rewriter::emitLoop(scf::ForOp loop) {
  // Constants are loaded, not carried.
  SmallVector<Value> inits;
  SmallVector<unsigned> carried;
  for (auto [index, argument] : llvm::enumerate(loop.getRegionIterArgs())) {
    Kind kind = availability.getKind(argument);
    if (kind == Kind::Streamed || kind == Kind::Fixed) {
      carried.push_back(index);
      Value init = loop.getInitArgs()[index];
      const ValueInfo &info = availability.get(argument);
      inits.push_back(kind == Kind::Streamed && availability.getKind(init) == Kind::Places
                          ? getAtPlaces(init, info.ranges).value
                          : getRows(init));
    }
  }
  auto copy = scf::ForOp::create(builder, loop.getLoc(), mapping.lookup(loop.getLowerBound()),
                                 mapping.lookup(loop.getUpperBound()), mapping.lookup(loop.getStep()), inits);
  {
    OpBuilder::InsertionGuard guard(builder);
    size_t known = atPlaces.size();
    if (inits.empty()) {
      copy.getBody()->getTerminator()->erase();
    }
    builder.setInsertionPointToEnd(copy.getBody());
    mapping.map(loop.getInductionVar(), copy.getInductionVar());
    for (auto [index, from] : llvm::enumerate(carried)) {
      Value argument = loop.getRegionIterArgs()[from], made = copy.getRegionIterArgs()[index];
      availability.getKind(argument) == Kind::Streamed ? define(argument, made) : mapping.map(argument, made);
    }
    for (Value argument : loop.getRegionIterArgs()) {
      if (plan.constants.contains(argument)) {
        StateOp piece = pieces.get(argument, StateKind::constant);
        mapping.map(argument, LoadOp::create(builder, loop.getLoc(), argument.getType(),
                                             FlatSymbolRefAttr::get(piece.getSymNameAttr()),
                                             pieces.getInstance(builder, argument, mapping))
                                  .getResult());
      }
    }
    emitBlock(*loop.getBody());
    SmallVector<Value> yields;
    for (unsigned index : carried) {
      Value value = loop.getBody()->getTerminator()->getOperand(index);
      const ValueInfo &info = availability.get(loop.getRegionIterArgs()[index]);
      yields.push_back(availability.getKind(value) == Kind::Places ? getAtPlaces(value, info.ranges).value
                                                                   : getRows(value));
    }
    scf::YieldOp::create(builder, loop.getLoc(), yields);
    atPlaces.resize(known);
  }
  for (auto [index, from] : llvm::enumerate(carried)) {
    Value result = loop.getResult(from);
    availability.getKind(result) == Kind::Streamed ? define(result, copy.getResult(index))
                                                   : mapping.map(result, copy.getResult(index));
  }
  for (Value result : loop.getResults()) {
    if (plan.constants.contains(result)) {
      StateOp piece = pieces.get(result, StateKind::constant);
      mapping.map(result, LoadOp::create(builder, loop.getLoc(), result.getType(),
                                         FlatSymbolRefAttr::get(piece.getSymNameAttr()),
                                         pieces.getInstance(builder, result, mapping))
                              .getResult());
    }
  }
}

void Rewriter::emitInnerScan(ScanOp scan) {
  Block &body = scan.getBody().front();
  SmallVector<Value> inits;
  SmallVector<Type> types;
  for (auto [argument, init] : llvm::zip(body.getArguments().drop_front(), scan.getInits())) {
    const ValueInfo &info = availability.get(argument);
    inits.push_back(info.kind == Kind::Streamed && availability.getKind(init) == Kind::Places
                        ? getAtPlaces(init, info.ranges).value
                        : getRows(init));
    types.push_back(inits.back().getType());
  }
  auto copy = ScanOp::create(builder, scan.getLoc(), types, scan.getAxisAttr(), scan.getReverseAttr(), inits,
                             FlatSymbolRefAttr());
  Block *to = &copy.getBody().emplaceBlock();
  {
    OpBuilder::InsertionGuard guard(builder);
    size_t known = atPlaces.size();
    builder.setInsertionPointToEnd(to);
    mapping.map(body.getArgument(0), to->addArgument(builder.getIndexType(), scan.getLoc()));
    for (auto [argument, type] : llvm::zip(body.getArguments().drop_front(), types)) {
      Value made = to->addArgument(type, scan.getLoc());
      availability.getKind(argument) == Kind::Streamed ? define(argument, made) : mapping.map(argument, made);
    }
    emitBlock(body);
    SmallVector<Value> yields;
    for (Value value : body.getTerminator()->getOperands()) {
      yields.push_back(getRows(value));
    }
    YieldOp::create(builder, scan.getLoc(), yields);
    atPlaces.resize(known);
  }
  for (auto [from, made] : llvm::zip(scan.getResults(), copy.getResults())) {
    availability.getKind(from) == Kind::Streamed ? define(from, made) : mapping.map(from, made);
  }
}

void Rewriter::emitBranch(scf::IfOp branch) {
  SmallVector<Type> types;
  for (Value result : branch.getResults()) {
    types.push_back(isa<RankedTensorType>(result.getType()) ? Type(getType(result, availability.get(result).ranges))
                                                            : result.getType());
  }
  auto copy = scf::IfOp::create(builder, branch.getLoc(), types, mapping.lookup(branch.getCondition()),
                                !branch.getElseRegion().empty());
  for (auto [from, to] : llvm::zip(branch->getRegions(), copy->getRegions())) {
    if (from.empty()) {
      continue;
    }
    OpBuilder::InsertionGuard guard(builder);
    size_t known = atPlaces.size();
    Block *block = to.empty() ? &to.emplaceBlock() : &to.front();
    block->clear();
    builder.setInsertionPointToEnd(block);
    emitBlock(from.front());
    SmallVector<Value> yields;
    for (auto [index, value] : llvm::enumerate(from.front().getTerminator()->getOperands())) {
      const ValueInfo &info = availability.get(branch.getResult(index));
      yields.push_back(availability.getKind(value) == Kind::Places && !info.ranges.empty()
                           ? getAtPlaces(value, info.ranges).value
                           : getRows(value));
    }
    scf::YieldOp::create(builder, branch.getLoc(), yields);
    atPlaces.resize(known);
  }
  for (auto [from, made] : llvm::zip(branch.getResults(), copy.getResults())) {
    availability.getKind(from) == Kind::Streamed ? define(from, made) : mapping.map(from, made);
  }
}
