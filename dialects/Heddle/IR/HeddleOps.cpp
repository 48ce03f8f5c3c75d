//===- HeddleOps.cpp - rules of the ops -----------------------------------===//
#include "dialects/Heddle/IR/Heddle.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace heddle;

#define GET_OP_CLASSES
#include "dialects/Heddle/IR/HeddleOps.cpp.inc"

/// Fails unless `axis` is declared around `op`.
static LogicalResult verifyAxis(Operation *op, FlatSymbolRefAttr axis, SymbolTableCollection &symbols) {
  if (!symbols.lookupNearestSymbolFrom<AxisOp>(op, axis)) {
    return op->emitOpError() << axis << " is not a declared axis";
  }
  return success();
}

//===-- Declarations ------------------------------------------------------===//

LogicalResult AxisOp::verify() {
  int kinds = getExtent().has_value() + getDerived().has_value() + getParts().has_value() + getParent().has_value();
  if (kinds > 1) {
    return emitOpError("is at most one of static, derived, sum and sub-axis");
  }
  if (getExtent() && static_cast<int64_t>(*getExtent()) < 0) {
    return emitOpError("has a negative length");
  }
  if (getDerived()) {
    AffineMap map = *getDerived();
    if (map.getNumDims() != 0 || map.getNumResults() != 1 || map.getNumSymbols() != getInputs()->size()) {
      return emitOpError("derived length needs a map of one result with one symbol per input axis");
    }
  }
  return success();
}

LogicalResult AxisOp::verifySymbolUses(SymbolTableCollection &symbols) {
  SmallVector<Attribute> used;
  if (getInputs()) {
    llvm::append_range(used, *getInputs());
  }
  if (getParts()) {
    llvm::append_range(used, *getParts());
  }
  if (getParent()) {
    used.push_back(getParentAttr());
  }
  for (Attribute axis : used) {
    if (axis == FlatSymbolRefAttr::get(getSymNameAttr())) {
      return emitOpError("is made from itself");
    }
    if (failed(verifyAxis(*this, cast<FlatSymbolRefAttr>(axis), symbols))) {
      return failure();
    }
  }
  return success();
}

LogicalResult ParamOp::verify() {
  auto type = cast<RankedTensorType>(getType());
  if (!type.hasStaticShape()) {
    return emitOpError("needs a static shape");
  }
  int64_t stacked = getStacked();
  if (stacked < 0 || stacked > type.getRank()) {
    return emitOpError() << "stacks " << stacked << " axes of a tensor of rank " << type.getRank();
  }
  int64_t slices = 1;
  for (int64_t extent : type.getShape().take_front(stacked)) {
    slices *= extent;
  }
  if (static_cast<int64_t>(getSources().size()) != slices) {
    return emitOpError() << "has " << getSources().size() << " sources for " << slices << " stacked slices";
  }
  if (getOffsets() && getOffsets()->size() != getSources().size()) {
    return emitOpError("needs one offset per source");
  }
  return success();
}

LogicalResult WeightOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto param = symbols.lookupNearestSymbolFrom<ParamOp>(*this, getParamAttr());
  if (!param) {
    return emitOpError() << getParamAttr() << " is not a declared parameter";
  }
  if (param.getType() != getType()) {
    return emitOpError() << "has type " << getType() << ", but " << getParamAttr() << " is " << param.getType();
  }
  return success();
}

LogicalResult LengthOp::verifySymbolUses(SymbolTableCollection &symbols) {
  return verifyAxis(*this, getAxisAttr(), symbols);
}

LogicalResult PlaceOp::verifySymbolUses(SymbolTableCollection &symbols) {
  return verifyAxis(*this, getAxisAttr(), symbols);
}

//===-- Elements ----------------------------------------------------------===//

void ReadOp::build(OpBuilder &builder, OperationState &state, Value tensor, ValueRange indices, Value predicate,
                   Value otherwise) {
  build(builder, state, cast<RankedTensorType>(tensor.getType()).getElementType(), tensor, indices, predicate,
        otherwise, /*check=*/UnitAttr(), /*proven=*/UnitAttr());
}

LogicalResult ReadOp::verify() {
  auto type = cast<RankedTensorType>(getTensor().getType());
  if (static_cast<int64_t>(getIndices().size()) != type.getRank()) {
    return emitOpError() << "has " << getIndices().size() << " indices for a tensor of rank " << type.getRank();
  }
  if (getType() != type.getElementType()) {
    return emitOpError() << "reads " << getType() << " from elements of " << type.getElementType();
  }
  if (getOtherwise() && getOtherwise().getType() != getType()) {
    return emitOpError() << "has a default of " << getOtherwise().getType() << " for elements of " << getType();
  }
  if (getCheck() && getOtherwise()) {
    return emitOpError("with a default needs no check");
  }
  return success();
}

LogicalResult RandomOp::verify() {
  if ((getKind() == RandomKind::randint) != static_cast<bool>(getLimit())) {
    return emitOpError("takes a limit if and only if it draws a randint");
  }
  return success();
}

//===-- Companions --------------------------------------------------------===//

LogicalResult ScanOp::verify() {
  Block &body = getBody().front();
  size_t carries = getInits().size();
  if (body.getNumArguments() != carries + 1 || !body.getArgument(0).getType().isIndex()) {
    return emitOpError("body takes the place and one argument per carry");
  }
  auto yield = dyn_cast<YieldOp>(body.getTerminator());
  if (!yield || yield.getNumOperands() != getNumResults() || getNumResults() < carries) {
    return emitOpError("body yields the carries and then the collected values, one per result");
  }
  for (size_t i = 0; i < carries; ++i) {
    Type type = getInits()[i].getType();
    if (type != body.getArgument(i + 1).getType() || type != yield.getOperand(i).getType() ||
        type != getResult(i).getType()) {
      return emitOpError() << "carry " << i << " changes its type";
    }
  }
  for (size_t i = carries; i < getNumResults(); ++i) {
    ArrayRef<FlatSymbolRefAttr> axes = getAxes(getResult(i).getType());
    if (axes.empty() || axes.front() != getAxisAttr() || axes.drop_front() != getAxes(yield.getOperand(i).getType())) {
      return emitOpError() << "collected result " << i << " needs " << getAxisAttr() << " in front of its row's axes";
    }
  }
  if (!getChunkBlock() != !getChunkAttr()) {
    return emitOpError("a chunk has an axis and a body");
  }
  return getChunkBlock() ? verifyChunk() : success();
}

LogicalResult ScanOp::verifyChunk() {
  Block &body = *getChunkBlock();
  size_t carries = getInits().size();
  auto yield = dyn_cast<YieldOp>(body.getTerminator());
  if (getReverse() || !yield || yield.getNumOperands() != getNumResults() || body.getNumArguments() != carries + 1 ||
      !body.getArgument(0).getType().isIndex()) {
    return emitOpError(
        "a chunk runs forwards; it takes the first place and the carries, and yields one value per result");
  }
  for (size_t i = 0; i < carries; ++i) {
    if (getResult(i).getType() != body.getArgument(i + 1).getType() ||
        getResult(i).getType() != yield.getOperand(i).getType()) {
      return emitOpError() << "the chunk changes the type of carry " << i;
    }
  }
  for (size_t i = carries; i < getNumResults(); ++i) {
    ArrayRef<FlatSymbolRefAttr> rows = getAxes(yield.getOperand(i).getType());
    if (rows.empty() || rows.front() != getChunkAttr() ||
        rows.drop_front() != getAxes(getResult(i).getType()).drop_front()) {
      return emitOpError() << "the chunk's rows of collected result " << i << " need " << getChunkAttr() << " in front";
    }
  }
  return success();
}

LogicalResult ScanOp::verifySymbolUses(SymbolTableCollection &symbols) {
  if (failed(verifyAxis(*this, getAxisAttr(), symbols))) {
    return failure();
  }
  if (!getChunkAttr()) {
    return success();
  }
  auto axis = symbols.lookupNearestSymbolFrom<AxisOp>(*this, getChunkAttr());
  return axis && axis.getExtent().value_or(0) > 0 ? success()
                                                  : emitOpError() << getChunkAttr() << " is no axis of known length";
}

LogicalResult SelectWhereOp::verify() {
  auto condition = cast<RankedTensorType>(getCondition().getType());
  auto places = cast<RankedTensorType>(getPlaces().getType());
  if (condition.getRank() == 0 || !condition.getElementType().isInteger(1)) {
    return emitOpError() << "needs a condition of rank 1 or more and i1 elements, found " << condition;
  }
  ArrayRef<FlatSymbolRefAttr> axes = getAxes(places);
  if (places.getRank() != 1 || !places.getElementType().isIndex() || axes.empty() || axes[0] != getAxisAttr()) {
    return emitOpError() << "makes places of rank 1 over " << getAxisAttr() << ", found " << places;
  }
  return success();
}

LogicalResult SelectWhereOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto axis = symbols.lookupNearestSymbolFrom<AxisOp>(*this, getAxisAttr());
  auto axes = getAxes(getCondition().getType());
  if (!axis || !axis.getParentAttr() || (axes.size() == 1 && axis.getParentAttr() != axes[0])) {
    return emitOpError() << getAxisAttr() << " is not declared as a sub-axis of the condition's axis";
  }
  return success();
}

LogicalResult SortOp::verify() {
  auto keys = cast<RankedTensorType>(getKeys().getType());
  auto values = cast<RankedTensorType>(getValues().getType());
  auto places = cast<RankedTensorType>(getPlaces().getType());
  int64_t dimension = getDimension();
  if (dimension < 0 || dimension >= keys.getRank()) {
    return emitOpError() << "sorts along dimension " << dimension << " of a tensor of rank " << keys.getRank();
  }
  if (values.getElementType() != keys.getElementType() || !places.getElementType().isIndex() ||
      values.getShape() != places.getShape() || getAxes(values) != getAxes(places)) {
    return emitOpError("makes values of the keys' type and index places, over the same axes");
  }
  for (auto [index, axis] : llvm::enumerate(getAxes(values))) {
    if (static_cast<int64_t>(index) != dimension && (index >= getAxes(keys).size() || axis != getAxes(keys)[index])) {
      return emitOpError() << "keeps all axes but the sorted one; dimension " << index << " differs";
    }
  }
  if (values.getRank() != keys.getRank()) {
    return emitOpError("keeps the rank of its keys");
  }
  if (getMembers()) {
    auto members = cast<RankedTensorType>(getMembers().getType());
    if (!members.getElementType().isInteger(1) || getAxes(members) != getAxes(keys)) {
      return emitOpError("needs members of i1 over the keys' axes");
    }
  }
  return success();
}

LogicalResult ScatterOp::verify() {
  auto type = cast<RankedTensorType>(getTarget().getType());
  if (getResult().getType() != type) {
    return emitOpError("makes a tensor of the target's type");
  }
  Block &body = getBody().front();
  if (body.getNumArguments() != getAxes().size()) {
    return emitOpError("region takes one index per axis");
  }
  auto yield = dyn_cast<YieldOp>(body.getTerminator());
  int64_t rank = type.getRank();
  if (!yield || static_cast<int64_t>(yield.getNumOperands()) != rank + 2 ||
      !yield.getOperand(0).getType().isInteger(1) || yield.getOperand(rank + 1).getType() != type.getElementType()) {
    return emitOpError() << "region yields an i1, " << rank << " indices and one " << type.getElementType();
  }
  return success();
}

LogicalResult ScatterOp::verifySymbolUses(SymbolTableCollection &symbols) {
  for (auto axis : getAxes().getAsRange<FlatSymbolRefAttr>()) {
    if (failed(verifyAxis(*this, axis, symbols))) {
      return failure();
    }
  }
  return success();
}

//===-- Formed ------------------------------------------------------------===//

LogicalResult KernelOp::verify() {
  Block &body = getBody().front();
  if (body.getNumArguments() != 0) {
    return emitOpError("body takes no arguments");
  }
  auto yield = dyn_cast<YieldOp>(body.getTerminator());
  if (!yield || yield.getOperandTypes() != getResultTypes()) {
    return emitOpError("body yields the results");
  }
  for (Operation &op : body.without_terminator()) {
    auto equation = dyn_cast<EquationOp>(op);
    if (!equation) {
      return op.emitOpError("is not an equation: a heddle.kernel holds nothing else");
    }
    if (!equation.getShared()) {
      return op.emitOpError("in a heddle.kernel needs 'shared'");
    }
  }
  return success();
}
