//===- Slices.cpp - parts of values that old rows are read of -------------===//
#include "passes/Stream/Slices.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

#include <map>

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

/// The constant index of each dimension that has one; -1 for the others.
static SmallVector<int64_t> getConstants(ReadOp read, unsigned rowDim) {
  SmallVector<int64_t> constants;
  auto type = cast<RankedTensorType>(read.getTensor().getType());
  for (auto [dim, index] : llvm::enumerate(read.getIndices())) {
    APInt value;
    bool fixed = dim != rowDim && !type.isDynamicDim(dim) && type.getDimSize(dim) > 1 &&
                 matchPattern(index, m_ConstantInt(&value)) && !value.isNegative() &&
                 value.getSExtValue() < type.getDimSize(dim);
    constants.push_back(fixed ? value.getSExtValue() : -1);
  }
  return constants;
}

/// The part of `tensor` at `constants`, over its other dimensions.
static Value makeSlice(Value tensor, ArrayRef<int64_t> constants) {
  OpBuilder builder(tensor.getContext());
  builder.setInsertionPointAfterValue(tensor);
  Location loc = tensor.getLoc();
  SmallVector<FlatSymbolRefAttr> axes;
  for (auto [axis, constant] : llvm::zip(heddle::getAxes(tensor.getType()), constants)) {
    if (constant < 0) {
      axes.push_back(axis);
    }
  }
  auto source = tensor.getDefiningOp<EquationOp>();
  Type element = cast<RankedTensorType>(tensor.getType()).getElementType();
  auto slice =
      EquationOp::create(builder, loc, getTensorType(builder.getInsertionBlock()->getParentOp(), axes, element),
                         source ? source.getName() : "part", axes);
  auto inside = OpBuilder::atBlockEnd(slice.getBodyBlock());
  SmallVector<Value> indices;
  unsigned next = 0;
  for (int64_t constant : constants) {
    indices.push_back(constant < 0 ? Value(slice.getBodyBlock()->getArgument(next++))
                                   : arith::ConstantIndexOp::create(inside, loc, constant).getResult());
  }
  YieldOp::create(inside, loc, ValueRange{ReadOp::create(inside, loc, tensor, indices)});
  return slice.getResult();
}

bool stream::sliceOldRows(const Availability &availability) {
  SmallVector<ReadOp> reads;
  func::FuncOp entry = availability.getEntry();
  entry.walk([&](ReadOp read) {
    if (availability.getLookback(read) != 0) {
      reads.push_back(read);
    }
  });
  llvm::DenseMap<Value, std::map<SmallVector<int64_t>, Value>> slices;
  bool changed = false;
  for (ReadOp read : reads) {
    SmallVector<int64_t> constants = getConstants(read, availability.get(read.getTensor()).rowDim);
    if (llvm::all_of(constants, [](int64_t constant) { return constant < 0; })) {
      continue;
    }
    Value &slice = slices[read.getTensor()][constants];
    slice = slice ? slice : makeSlice(read.getTensor(), constants);
    SmallVector<Value> indices;
    for (auto [index, constant] : llvm::zip(read.getIndices(), constants)) {
      if (constant < 0) {
        indices.push_back(index);
      }
    }
    OpBuilder builder(read);
    auto copy = ReadOp::create(builder, read.getLoc(), slice, indices, read.getPredicate(), read.getOtherwise());
    copy.setCheck(read.getCheck());
    copy.setProven(read.getProven());
    read.replaceAllUsesWith(copy.getResult());
    read.erase();
    changed = true;
  }
  return changed;
}
