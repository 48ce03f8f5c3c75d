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

/// Does an index run over more places than are kept of what is read? No one needs what is read at the others, but a
/// choice that leaves it out comes after the read.
bool Rewriter::looksBeyond(ReadOp read, const Version &version) const {
  const ValueInfo &info = availability.get(read.getTensor());
  for (auto [dim, kept] : llvm::zip(info.timeDims, version.ranges)) {
    SmallVector<Value> rest{read.getIndices()[dim]};
    while (!rest.empty() && !kept.isAll()) {
      Value value = rest.pop_back_val();
      auto range = ranges.find(value);
      if (range != ranges.end() && (range->second.isAll() || range->second.kept > kept.kept)) {
        return true;
      }
      if (Operation *op = value.getDefiningOp(); op && !isa<ReadOp>(op)) {
        llvm::append_range(rest, op->getOperands());
      }
    }
  }
  return false;
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
  Value otherwise = read.getOtherwise() ? getOuter(read.getOtherwise()) : Value();
  bool mayMiss = looksBeyond(read, version);
  if (mayMiss && !otherwise) {
    otherwise = arith::ConstantOp::create(builder, read.getLoc(), builder.getZeroAttr(read.getType()));
  }
  auto copy = ReadOp::create(builder, read.getLoc(), version.value, indices,
                             read.getPredicate() ? getOuter(read.getPredicate()) : Value(), otherwise);
  copy.setCheck(read.getCheck());
  copy.setProven(read.getProven() && !mayMiss);
  copy->setDiscardableAttrs(read->getDiscardableAttrDictionary());
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
