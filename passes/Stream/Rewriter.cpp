//===- Rewriter.cpp - ops of an entry as ops of a step --------------------===//
#include "passes/Stream/Rewriter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

//===-- Values ------------------------------------------------------------===//

Value Rewriter::getLength(FlatSymbolRefAttr axis, Location loc) { return LengthOp::create(builder, loc, axis); }

RankedTensorType Rewriter::getType(Value value, ArrayRef<Span> ranges) {
  const ValueInfo &info = availability.get(value);
  SmallVector<FlatSymbolRefAttr> names(heddle::getAxes(value.getType()));
  for (auto [dim, range] : llvm::zip(info.timeDims, ranges)) {
    names[dim] = axes.getAxis(range, phase);
  }
  return getTensorType(availability.getEntry(), names, cast<RankedTensorType>(value.getType()).getElementType());
}

Value Rewriter::getRows(Value value) {
  switch (availability.getKind(value)) {
  case Kind::Streamed:
    if (Value known = rows.lookup(value)) {
      return known;
    }
    break;
  case Kind::Places:
    if (!availability.get(value).timeDims.empty()) {
      // Where places are carried as rows, they are the new ones.
      SmallVector<Span> ranges;
      for (unsigned dim : availability.get(value).timeDims) {
        FlatSymbolRefAttr axis = heddle::getAxes(value.getType())[dim];
        ranges.push_back({axis, availability.getLength(axis), 0});
      }
      return getAtPlaces(value, ranges).value;
    }
    return isa<RankedTensorType>(value.getType()) ? getAtPlaces(value, {}).value : mapping.lookup(value);
  default:
    break;
  }
  return mapping.lookup(value);
}

Value Rewriter::getIndex(Value index, const Span &range) {
  if (auto known = ranges.find(index); known != ranges.end() && known->second == range) {
    return variables.lookup(index);
  }
  Value place = getOuter(index);
  FlatSymbolRefAttr first = axes.getPlace(range, phase);
  return first ? Value(arith::SubIOp::create(builder, index.getLoc(), place, getLength(first, index.getLoc()))) : place;
}

Value Rewriter::getOuter(Value value) {
  if (Value known = mapping.lookupOrNull(value)) {
    return known;
  }
  // A scalar at places that no op of the block has made yet.
  Operation *op = value.getDefiningOp();
  if (auto length = dyn_cast_or_null<LengthOp>(op); length && availability.isStreamed(length.getAxisAttr())) {
    FlatSymbolRefAttr axis = length.getAxisAttr();
    return getLength(axes.getAxis({axis, availability.getLength(axis), -1}, phase), op->getLoc());
  }
  for (Value operand : op->getOperands()) {
    if (!mapping.contains(operand)) {
      mapping.map(operand, getOuter(operand));
    }
  }
  return builder.clone(*op, mapping)->getResult(cast<OpResult>(value).getResultNumber());
}

Rewriter::Version Rewriter::getAtPlaces(Value value, ArrayRef<Span> wanted) {
  for (auto &[known, version] : llvm::reverse(atPlaces)) {
    if (known == value && ArrayRef<Span>(version.ranges) == wanted) {
      return version;
    }
  }
  Version version{{}, SmallVector<Span>(wanted), {}};
  if (auto equation = value.getDefiningOp<EquationOp>()) {
    version.value = emitEquation(equation, wanted);
  } else if (auto sort = value.getDefiningOp<SortOp>()) {
    // Places are sorted by a static axis only: operands over the same ranges.
    IRMapping own;
    for (Value operand : sort.getOperands()) {
      bool atPlaces = availability.getKind(operand) == Kind::Places;
      own.map(operand, atPlaces ? getAtPlaces(operand, wanted).value : mapping.lookup(operand));
    }
    Operation *copy = builder.clone(*sort, own);
    for (Value result : sort.getResults()) {
      copy->getResult(cast<OpResult>(result).getResultNumber()).setType(getType(result, wanted));
    }
    version.value = copy->getResult(cast<OpResult>(value).getResultNumber());
  } else {
    version.value = getOuter(value);
  }
  atPlaces.push_back({value, version});
  return version;
}

Rewriter::Version Rewriter::getVersion(ReadOp read) {
  Value tensor = read.getTensor();
  const ValueInfo &info = availability.get(tensor);
  if (info.kind == Kind::Places) {
    SmallVector<Span> wanted;
    for (unsigned dim : info.timeDims) {
      auto known = ranges.find(read.getIndices()[dim]);
      FlatSymbolRefAttr axis = heddle::getAxes(tensor.getType())[dim];
      bool plain = known != ranges.end() && known->second.axis == axis;
      wanted.push_back(plain ? known->second : Span{axis, availability.getLength(axis), -1});
    }
    return getAtPlaces(tensor, wanted);
  }
  if (info.kind == Kind::Streamed) {
    // Rows before the new ones: of the read's own equation, or wherever the row's range reaches back.
    bool back = availability.getLookback(read) != 0;
    if (info.rowDim >= 0 && info.timeDims.size() == 1) {
      auto known = ranges.find(read.getIndices()[info.rowDim]);
      back |= known != ranges.end() && !known->second.isNew();
    }
    if (auto old = extended.find(tensor); back && old != extended.end()) {
      return old->second;
    }
    return {rows.lookup(tensor), info.ranges, {}};
  }
  return {mapping.lookup(tensor), {}, {}};
}

void Rewriter::define(Value value, Value made) {
  rows[value] = made;
  const ValueInfo &info = availability.get(value);
  Location loc = value.getLoc();
  if (auto again = plan.recomputed.find(value); again != plan.recomputed.end()) {
    Span range = info.ranges.front();
    range.kept = again->second;
    extended[value] = {emitEquation(value.getDefiningOp<EquationOp>(), {range}), {range}, {}};
    return;
  }
  auto kept = plan.kept.find(value);
  if (kept == plan.kept.end()) {
    return;
  }
  Span range = info.ranges[0];
  range.kept = kept->second;
  Version version{{}, {range}, {}};
  // Time stands in front of what is kept.
  auto type = cast<RankedTensorType>(made.getType());
  if (info.rowDim != 0) {
    version.order.push_back(info.rowDim);
    for (int dim = 0; dim < type.getRank(); ++dim) {
      if (dim != info.rowDim) {
        version.order.push_back(dim);
      }
    }
    SmallVector<FlatSymbolRefAttr> turned;
    for (unsigned dim : version.order) {
      turned.push_back(heddle::getAxes(type)[dim]);
    }
    auto copy = EquationOp::create(builder, loc, getTensorType(availability.getEntry(), turned, type.getElementType()),
                                   "kept", turned);
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToEnd(copy.getBodyBlock());
    SmallVector<Value> indices(type.getRank());
    for (auto [index, dim] : llvm::enumerate(version.order)) {
      indices[dim] = copy.getBodyBlock()->getArgument(index);
    }
    YieldOp::create(builder, loc, ValueRange{ReadOp::create(builder, loc, made, indices)});
    made = copy.getResult();
    type = cast<RankedTensorType>(made.getType());
  }
  StateOp piece = pieces.get(value, range.isAll() ? StateKind::append : StateKind::ring, range.kept);
  auto symbol = FlatSymbolRefAttr::get(piece.getSymNameAttr());
  Value instance = pieces.getInstance(builder, value, mapping);
  SmallVector<FlatSymbolRefAttr> names(heddle::getAxes(type));
  names[0] = axes.getAxis(range, phase);
  Type all = getTensorType(availability.getEntry(), names, type.getElementType());
  version.value = range.isAll() ? Value(AppendOp::create(builder, loc, all, symbol, instance, made))
                                : Value(WindowOp::create(builder, loc, all, symbol, instance, made));
  extended[value] = version;
}

//===-- Equations ---------------------------------------------------------===//

SmallVector<Span> Rewriter::getRowRanges(EquationOp equation) {
  SmallVector<Span> result;
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    if (availability.isStreamed(equation.getAxisOf(i))) {
      result.push_back(*availability.getRange(equation.getBodyBlock()->getArgument(i)));
    }
  }
  return result;
}

Value Rewriter::emitRead(ReadOp read) {
  Version version = getVersion(read);
  const ValueInfo &info = availability.get(read.getTensor());
  SmallVector<Value> indices;
  for (auto [dim, index] : llvm::enumerate(read.getIndices())) {
    auto time = llvm::find(info.timeDims, dim);
    if (time != info.timeDims.end() && !version.ranges.empty()) {
      indices.push_back(getIndex(index, version.ranges[time - info.timeDims.begin()]));
    } else {
      indices.push_back(getOuter(index));
    }
  }
  if (!version.order.empty()) {
    SmallVector<Value> turned;
    for (unsigned dim : version.order) {
      turned.push_back(indices[dim]);
    }
    indices = turned;
  }
  auto copy = ReadOp::create(builder, read.getLoc(), version.value, indices,
                             read.getPredicate() ? getOuter(read.getPredicate()) : Value(),
                             read.getOtherwise() ? getOuter(read.getOtherwise()) : Value());
  copy.setCheck(read.getCheck());
  return copy;
}

void Rewriter::emitRegion(Block &from, Block &to, EquationOp equation, ArrayRef<Span> own) {
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToEnd(&to);
  unsigned next = 0;
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    Value variable = from.getArgument(i), number = to.getArgument(i);
    mapping.map(variable, number);
    if (!availability.isStreamed(equation.getAxisOf(i))) {
      continue;
    }
    const Span &range = own[next++];
    ranges[variable] = range;
    variables[variable] = number;
    if (FlatSymbolRefAttr place = axes.getPlace(range, phase)) {
      Location loc = equation.getLoc();
      mapping.map(variable, arith::AddIOp::create(builder, loc, number, getLength(place, loc)).getResult());
    }
  }
  for (Operation &op : from) {
    if (auto read = dyn_cast<ReadOp>(op)) {
      mapping.map(read.getResult(), emitRead(read));
    } else if (auto length = dyn_cast<LengthOp>(op); length && availability.isStreamed(length.getAxisAttr())) {
      mapping.map(length.getResult(), getOuter(length.getResult()));
    } else if (isa<PlaceOp>(op)) {
      mapping.map(op.getResult(0), arith::ConstantIndexOp::create(builder, op.getLoc(), 0).getResult());
    } else {
      for (Value operand : op.getOperands()) {
        if (!mapping.contains(operand)) {
          mapping.map(operand, getOuter(operand));
        }
      }
      builder.clone(op, mapping);
    }
  }
}

Value Rewriter::emitEquation(EquationOp equation, ArrayRef<Span> own) {
  // Values at places are made in front of the equation that reads them, so look for them first.
  llvm::DenseMap<Value, Span> outerRanges = ranges;
  llvm::DenseMap<Value, Value> outerVariables = variables;
  IRMapping outerMapping = mapping;
  SmallVector<FlatSymbolRefAttr> result, reduced;
  unsigned next = 0;
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    FlatSymbolRefAttr axis = equation.getAxisOf(i);
    if (availability.isStreamed(axis)) {
      for (Block *block : {equation.getBodyBlock(), equation.getGuardBlock()}) {
        if (block) {
          ranges[block->getArgument(i)] = own[next];
        }
      }
      axis = axes.getAxis(own[next++], phase);
    }
    (i < equation.getNumResultVars() ? result : reduced).push_back(axis);
  }
  equation->walk([&](ReadOp read) { getVersion(read); });
  Type element = cast<RankedTensorType>(equation.getType()).getElementType();
  auto copy = EquationOp::create(builder, equation.getLoc(), getTensorType(availability.getEntry(), result, element),
                                 equation.getName(), result, reduced, equation.getMonoid());
  copy.setDecision(equation.getDecision());
  copy->setDiscardableAttrs(equation->getDiscardableAttrDictionary());
  if (Block *guard = equation.getGuardBlock()) {
    IRMapping outside = mapping;
    emitRegion(*guard, *copy.addGuardBlock(), equation, own);
    mapping = std::move(outside);
  }
  emitRegion(*equation.getBodyBlock(), *copy.getBodyBlock(), equation, own);
  ranges = std::move(outerRanges);
  variables = std::move(outerVariables);
  mapping = std::move(outerMapping);
  return copy.getResult();
}

//===-- Ops ---------------------------------------------------------------===//

void Rewriter::emitBlock(Block &from) {
  for (Operation &op : from.without_terminator()) {
    emitOp(op);
  }
}

void Rewriter::emitOp(Operation &op) {
  switch (availability.getKind(&op)) {
  case Kind::Fixed:
    builder.clone(op, mapping);
    return;
  case Kind::Constant:
    for (Value result : op.getResults()) {
      if (plan.constants.contains(result)) {
        StateOp piece = pieces.get(result, StateKind::constant);
        mapping.map(result, LoadOp::create(builder, op.getLoc(), result.getType(),
                                           FlatSymbolRefAttr::get(piece.getSymNameAttr()),
                                           pieces.getInstance(builder, result, mapping))
                                .getResult());
      }
    }
    if (op.getNumResults() == 1 && !isa<RankedTensorType>(op.getResult(0).getType()) &&
        llvm::all_of(op.getOperands(), [&](Value operand) { return mapping.contains(operand); })) {
      builder.clone(op, mapping);
    }
    return;
  case Kind::Places:
    if (!isa<EquationOp, SortOp, CheckOp>(op)) {
      for (Value result : op.getResults()) {
        mapping.map(result, getOuter(result));
      }
    }
    return;
  case Kind::Streamed:
    break;
  }
  if (auto equation = dyn_cast<EquationOp>(op)) {
    define(equation.getResult(), emitEquation(equation, getRowRanges(equation)));
  } else if (auto scan = dyn_cast<ScanOp>(op)) {
    availability.isStreamed(scan.getAxisAttr()) ? emitScan(scan) : emitInnerScan(scan);
  } else if (auto loop = dyn_cast<scf::ForOp>(op)) {
    emitLoop(loop);
  } else if (auto branch = dyn_cast<scf::IfOp>(op)) {
    emitBranch(branch);
  } else if (auto sort = dyn_cast<SortOp>(op)) {
    emitSort(sort);
  } else {
    Operation *copy = builder.clone(op, mapping);
    for (auto [from, to] : llvm::zip(op.getResults(), copy->getResults())) {
      mapping.map(from, to);
    }
  }
}

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
  auto copy = ScanOp::create(builder, loc, types, axis, UnitAttr(), inits);
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
  auto copy = ScanOp::create(builder, scan.getLoc(), types, scan.getAxisAttr(), scan.getReverseAttr(), inits);
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

//===-- Functions ---------------------------------------------------------===//

func::FuncOp Rewriter::run() {
  func::FuncOp entry = availability.getEntry();
  MLIRContext *context = entry.getContext();
  Operation *end = entry.getBody().front().getTerminator();
  SmallVector<Type> inputs, outputs;
  SmallVector<unsigned> streamed, results;
  for (BlockArgument argument : entry.getArguments()) {
    if (phase == Phase::Step && availability.getKind(argument) == Kind::Streamed) {
      streamed.push_back(argument.getArgNumber());
      inputs.push_back(getType(argument, availability.get(argument).ranges));
    }
  }
  for (auto [index, value] : llvm::enumerate(end->getOperands())) {
    if (availability.getKind(value) == Kind::Streamed) {
      results.push_back(index);
      outputs.push_back(getType(value, availability.get(value).ranges));
    }
  }
  builder.setInsertionPointAfter(entry);
  StringRef suffix = phase == Phase::Step ? ".step" : ".finish";
  auto function = func::FuncOp::create(builder, entry.getLoc(), (entry.getName() + suffix).str(),
                                       FunctionType::get(context, inputs, outputs));
  function->setAttr(phase == Phase::Step ? "heddle.step_of" : "heddle.finish_of",
                    FlatSymbolRefAttr::get(entry.getNameAttr()));
  function->setAttr("heddle.old", axes.getOld());
  if (phase == Phase::Step) {
    function->setAttr("heddle.new", axes.getNew());
  }
  Block *block = function.addEntryBlock();
  builder.setInsertionPointToEnd(block);
  for (auto [index, from] : llvm::enumerate(streamed)) {
    function.setArgAttrs(index, entry.getArgAttrDict(from));
  }
  for (auto [index, from] : llvm::enumerate(results)) {
    function.setResultAttrs(index, entry.getResultAttrDict(from));
  }
  unsigned next = 0;
  for (BlockArgument argument : entry.getArguments()) {
    if (availability.getKind(argument) == Kind::Streamed) {
      if (phase == Phase::Step) {
        define(argument, block->getArgument(next++));
        continue;
      }
      // No new rows: a tensor without elements.
      auto type = getType(argument, availability.get(argument).ranges);
      auto none = EquationOp::create(builder, argument.getLoc(), type, "none", heddle::getAxes(type));
      auto inside = OpBuilder::atBlockEnd(none.getBodyBlock());
      Value zero = arith::ConstantOp::create(inside, argument.getLoc(), inside.getZeroAttr(type.getElementType()));
      YieldOp::create(inside, argument.getLoc(), zero);
      define(argument, none.getResult());
    } else if (plan.constants.contains(argument)) {
      StateOp piece = pieces.get(argument, StateKind::constant);
      mapping.map(argument, LoadOp::create(builder, argument.getLoc(), argument.getType(),
                                           FlatSymbolRefAttr::get(piece.getSymNameAttr()), Value())
                                .getResult());
    }
  }
  if (int64_t prefix = availability.getPrefix(); prefix > 0 && phase == Phase::Step) {
    function->setAttr("heddle.prefix", builder.getI64IntegerAttr(prefix));
    Location loc = entry.getLoc();
    Value old = getLength(axes.getOld(), loc), zero = arith::ConstantIndexOp::create(builder, loc, 0);
    Value whole = arith::ConstantIndexOp::create(builder, loc, prefix);
    Value first = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, old, zero);
    Value held = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sge, old, whole);
    CheckOp::create(builder, loc, arith::OrIOp::create(builder, loc, first, held),
                    "the first call of a stream must hold the prefix of " + std::to_string(prefix) + " positions");
  }
  emitBlock(entry.getBody().front());
  SmallVector<Value> values;
  for (unsigned index : results) {
    values.push_back(rows.lookup(end->getOperand(index)));
  }
  func::ReturnOp::create(builder, entry.getLoc(), values);
  eraseDead(function);
  return function;
}

void stream::eraseDead(func::FuncOp function) {
  for (bool changed = true; changed;) {
    SmallVector<Operation *> dead;
    function.walk<WalkOrder::PostOrder>([&](Operation *op) {
      if (isOpTriviallyDead(op)) {
        dead.push_back(op);
      }
    });
    changed = !dead.empty();
    for (Operation *op : llvm::reverse(dead)) {
      if (op->use_empty()) {
        op->erase();
      }
    }
  }
}

func::FuncOp stream::makeStep(const Availability &availability, const Plan &plan, StreamAxes &axes, Pieces &pieces,
                              Phase phase) {
  return Rewriter(availability, plan, axes, pieces, phase).run();
}
