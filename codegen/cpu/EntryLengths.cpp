//===- EntryLengths.cpp - lengths of axes, and what bounds them -----------===//
#include "codegen/cpu/EntryLayout.h"

#include "heddle/contract.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

Value EntryLayout::emitDerived(EmitBuilder &b, AffineExpr expr, ValueRange symbols) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    return b.index(constant.getValue());
  }
  if (auto symbol = dyn_cast<AffineSymbolExpr>(expr)) {
    return symbols[symbol.getPosition()];
  }
  auto binary = cast<AffineBinaryOpExpr>(expr); // verified: derived lengths have no dims
  Value lhs = emitDerived(b, binary.getLHS(), symbols), rhs = emitDerived(b, binary.getRHS(), symbols);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return b.add(lhs, rhs);
  case AffineExprKind::Mul:
    return b.mul(lhs, rhs);
  case AffineExprKind::Mod: {
    Value rem = b.createOrFold<arith::RemSIOp>(lhs, rhs);
    return b.createOrFold<arith::RemSIOp>(b.add(rem, rhs), rhs);
  }
  case AffineExprKind::FloorDiv:
    return b.createOrFold<arith::FloorDivSIOp>(lhs, rhs);
  default:
    return b.createOrFold<arith::CeilDivSIOp>(lhs, rhs);
  }
}

Value EntryLayout::emitLengthAddress(EmitBuilder &b, Value call, FlatSymbolRefAttr axis, Value lane) {
  Value position = emitNumber(b, KernelParameters::Axis, llvm::find(axes, axis) - axes.begin());
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  Value table = b.loadField(b.ptrType(), call, offsetof(heddle_call, lengths));
  return b.advance(table, b.getI64Type(), b.add(b.mul(lanes, position), lane));
}

Value EntryLayout::emitLength(EmitBuilder &b, Value call, FlatSymbolRefAttr axis, Value lane) {
  int64_t length = getStaticLength(entry, axis);
  if (!ShapedType::isDynamic(length)) {
    return b.index(length);
  }
  AxisOp op = lookupAxis(entry, axis);
  if (auto parts = op.getParts()) {
    Value total = b.index(0);
    for (auto part : parts->getAsRange<FlatSymbolRefAttr>()) {
      total = b.add(total, emitLength(b, call, part, lane));
    }
    return total;
  }
  if (op.getDerived()) {
    SmallVector<Value> symbols;
    for (auto input : op.getInputs()->getAsRange<FlatSymbolRefAttr>()) {
      symbols.push_back(emitLength(b, call, input, lane));
    }
    // Lengths below zero are those of empty axes.
    return b.max(b.index(0), emitDerived(b, op.getDerived()->getResult(0), symbols));
  }
  return b.toIndex(b.load(b.getI64Type(), emitLengthAddress(b, call, axis, lane), 8));
}

/// The lengths that `axis` can have at least and at most.
std::pair<Value, Value> EntryLayout::emitRange(EmitBuilder &b, Value call, FlatSymbolRefAttr axis, Value lane) {
  if (!isMadeByData(entry, axis)) {
    Value length = emitLength(b, call, axis, lane);
    return {length, length};
  }
  AxisOp op = lookupAxis(entry, axis);
  if (op.getParent()) {
    return {b.index(0), emitRange(b, call, op.getParentAttr(), lane).second};
  }
  Value least = b.index(0), most = b.index(0);
  if (auto parts = op.getParts()) {
    for (auto part : parts->getAsRange<FlatSymbolRefAttr>()) {
      auto [low, high] = emitRange(b, call, part, lane);
      least = b.add(least, low);
      most = b.add(most, high);
    }
    return {least, most};
  }
  SmallVector<std::pair<Value, Value>> symbols;
  for (auto input : op.getInputs()->getAsRange<FlatSymbolRefAttr>()) {
    symbols.push_back(emitRange(b, call, input, lane));
  }
  // Sums, products and quotients are monotone in each operand: their ends are at ends.
  std::function<std::pair<Value, Value>(AffineExpr)> walk = [&](AffineExpr expr) -> std::pair<Value, Value> {
    if (auto symbol = dyn_cast<AffineSymbolExpr>(expr)) {
      return symbols[symbol.getPosition()];
    }
    auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
    if (!binary) {
      Value constant = emitDerived(b, expr, {});
      return {constant, constant};
    }
    auto x = walk(binary.getLHS()), y = walk(binary.getRHS());
    if (expr.getKind() == AffineExprKind::Add) {
      return {b.add(x.first, y.first), b.add(x.second, y.second)};
    }
    if (expr.getKind() == AffineExprKind::Mod) {
      return {b.index(0), b.sub(b.max(y.second, b.index(1)), b.index(1))};
    }
    std::pair<Value, Value> ends;
    for (Value left : {x.first, x.second}) {
      for (Value right : {y.first, y.second}) {
        Value end;
        if (expr.getKind() == AffineExprKind::Mul) {
          end = b.mul(left, right);
        } else {
          Value divisor = b.max(right, b.index(1));
          end = expr.getKind() == AffineExprKind::FloorDiv ? b.createOrFold<arith::FloorDivSIOp>(left, divisor)
                                                           : b.createOrFold<arith::CeilDivSIOp>(left, divisor);
        }
        ends = {ends.first ? b.min(ends.first, end) : end, ends.second ? b.max(ends.second, end) : end};
      }
    }
    return ends;
  };
  auto ends = walk(op.getDerived()->getResult(0));
  return {b.max(b.index(0), ends.first), b.max(b.index(0), ends.second)};
}

/// What the range of `axis` follows from, as text: axes with the same text have the same range in every call.
static void describeRange(func::FuncOp entry, FlatSymbolRefAttr axis, llvm::raw_ostream &stream) {
  AxisOp op = lookupAxis(entry, axis);
  int64_t known = getStaticLength(entry, axis);
  std::optional<ArrayAttr> sources = op.getParts() ? op.getParts() : op.getInputs();
  if (!ShapedType::isDynamic(known)) {
    stream << known;
  } else if (op.getParent()) {
    stream << "up to ";
    describeRange(entry, op.getParentAttr(), stream);
  } else if (sources && (op.getParts() || op.getDerived())) {
    if (op.getDerived()) {
      stream << op.getDerived()->getResult(0);
    }
    stream << '(';
    for (auto source : sources->getAsRange<FlatSymbolRefAttr>()) {
      describeRange(entry, source, stream);
      stream << ", ";
    }
    stream << ')';
  } else {
    stream << axis;
  }
}

FlatSymbolRefAttr EntryLayout::sizeAxis(FlatSymbolRefAttr axis) {
  FlatSymbolRefAttr &known = sizeAxes[axis];
  if (!known) {
    // All that counts of a sub-axis is what it is a part of.
    FlatSymbolRefAttr whole = axis;
    while (FlatSymbolRefAttr parent = lookupAxis(entry, whole).getParentAttr()) {
      whole = parent;
    }
    std::string range;
    llvm::raw_string_ostream stream(range);
    describeRange(entry, whole, stream);
    known = axesBySize.try_emplace(range, whole).first->second;
  }
  return known;
}

Value EntryLayout::emitBound(EmitBuilder &b, Value call, FlatSymbolRefAttr axis, Value lane) {
  return emitRange(b, call, axis, lane).second;
}

Value EntryLayout::emitTotal(EmitBuilder &b, Value call, const LaneClass &laneClass) {
  Value lanes = b.loadField(b.getIndexType(), call, offsetof(heddle_call, batch));
  if (laneClass.empty()) {
    return lanes;
  }
  return b.loop(b.index(0), lanes, 1, {b.index(0)}, [&](Value lane, ValueRange sum) -> SmallVector<Value> {
    Value units = b.index(1);
    for (FlatSymbolRefAttr axis : laneClass) {
      units = b.mul(units, emitBound(b, call, axis, lane));
    }
    return {b.add(sum[0], units)};
  })[0];
}
