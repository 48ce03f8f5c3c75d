//===- StreamAxes.cpp - the axes of a step --------------------------------===//
#include "passes/Stream/StreamAxes.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

FlatSymbolRefAttr StreamAxes::declare(const Twine &name, AffineExpr map, ArrayRef<FlatSymbolRefAttr> inputs,
                                      bool isSession) {
  MLIRContext *context = availability.getTime().getContext();
  auto symbol = FlatSymbolRefAttr::get(context, name.str());
  func::FuncOp entry = availability.getEntry();
  if (lookupAxis(entry, symbol)) {
    return symbol;
  }
  AxisOp time = lookupAxis(entry, availability.getTime());
  OpBuilder builder(entry);
  builder.setInsertionPoint(entry);
  OperationState state(time.getLoc(), AxisOp::getOperationName());
  state.addAttribute("sym_name", builder.getStringAttr(name));
  state.addAttribute("time", builder.getUnitAttr());
  if (isSession) {
    state.addAttribute("session", builder.getUnitAttr());
  }
  auto axis = cast<AxisOp>(builder.create(state));
  if (map) {
    SmallVector<AffineExpr> symbols;
    for (size_t i = 0; i < inputs.size(); ++i) {
      symbols.push_back(builder.getAffineSymbolExpr(i));
    }
    axis.setDerivedAttr(AffineMapAttr::get(AffineMap::get(0, inputs.size(), map.replaceDims(symbols))));
    axis.setInputsAttr(builder.getArrayAttr(SmallVector<Attribute>(inputs.begin(), inputs.end())));
  } else {
    axis.setBoundAttr(time.getBoundAttr());
  }
  return symbol;
}

FlatSymbolRefAttr StreamAxes::getOld() {
  return declare(availability.getTime().getValue() + ".old", {}, {}, /*isSession=*/true);
}
FlatSymbolRefAttr StreamAxes::getNew() { return declare(availability.getTime().getValue() + ".new", {}, {}); }

std::string StreamAxes::getPrefix(FlatSymbolRefAttr axis, AffineExpr upper) {
  std::string name = axis.getValue().str();
  if (isSame(upper, availability.getLength(axis))) {
    return name;
  }
  unsigned index = 0;
  for (const auto &[other, frontier] : lagging) {
    index += other == axis;
    if (other == axis && isSame(frontier, upper)) {
      return name + ".f" + std::to_string(index);
    }
  }
  lagging.push_back({axis, upper});
  return name + ".f" + std::to_string(index + 1);
}

FlatSymbolRefAttr StreamAxes::getOld(FlatSymbolRefAttr axis, AffineExpr upper) {
  if (axis == availability.getTime() && isSame(upper, availability.getLength(axis))) {
    return getOld();
  }
  return declare(getPrefix(axis, upper) + ".old", upper, {getOld()});
}

FlatSymbolRefAttr StreamAxes::getAll(FlatSymbolRefAttr axis, AffineExpr upper, Phase phase) {
  MLIRContext *context = axis.getContext();
  FlatSymbolRefAttr time = availability.getTime();
  AffineExpr length = availability.getLength(axis), d0 = getAffineDimExpr(0, context),
             d1 = getAffineDimExpr(1, context);
  if (phase == Phase::Finish) {
    // At the end all there is exists.
    return axis == time ? getOld() : declare(axis.getValue() + ".end", length, {getOld()});
  }
  FlatSymbolRefAttr all = declare(time.getValue() + ".all", d0 + d1, {getOld(), getNew()});
  return axis == time && isSame(upper, length) ? all : declare(getPrefix(axis, upper) + ".all", upper, {all});
}

FlatSymbolRefAttr StreamAxes::getPlace(const Span &range, Phase phase) {
  if (range.isAll()) {
    return {};
  }
  FlatSymbolRefAttr old = getOld(range.axis, range.upper);
  if (range.isNew()) {
    return old;
  }
  AffineExpr d0 = getAffineDimExpr(0, range.axis.getContext());
  return declare(getPrefix(range.axis, range.upper) + ".win" + Twine(range.kept) + ".place", d0 - range.kept, {old});
}

FlatSymbolRefAttr StreamAxes::getAxis(const Span &range, Phase phase) {
  FlatSymbolRefAttr all = getAll(range.axis, range.upper, phase);
  if (range.isAll()) {
    return all;
  }
  MLIRContext *context = range.axis.getContext();
  AffineExpr rest = getAffineDimExpr(0, context) - getAffineDimExpr(1, context);
  std::string prefix = getPrefix(range.axis, range.upper) + (phase == Phase::Finish ? ".end" : "");
  if (range.isNew()) {
    bool isInput = phase == Phase::Step && range.axis == availability.getTime() &&
                   isSame(range.upper, availability.getLength(range.axis));
    return isInput ? getNew() : declare(prefix + ".new", rest, {all, getPlace(range, phase)});
  }
  return declare(prefix + ".win" + Twine(range.kept), rest, {all, getPlace(range, phase)});
}
