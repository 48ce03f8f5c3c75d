//===- StreamTables.cpp - what a module says of its streams ---------------===//
#include "codegen/cpu/StreamTables.h"

#include "codegen/cpu/StateAccess.h"

#include "llvm/Support/MathExtras.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

namespace {

/// Length of an axis of a step where T positions were seen before and none are new.
class RowsOfAxis {
public:
  RowsOfAxis(func::FuncOp step)
      : step(step), old(step->getAttrOfType<FlatSymbolRefAttr>("heddle.old")),
        added(step->getAttrOfType<FlatSymbolRefAttr>("heddle.new")) {}

  /// The one quotient that it is, or nothing.
  std::optional<PieceRows> match(FlatSymbolRefAttr axis) const {
    std::optional<PieceRows> rows = quotient(axis);
    // Lengths below zero are zero at every level of a derivation, in the contract at the end only.
    for (int64_t positions = 0; rows && positions < 512; ++positions) {
      int64_t value = llvm::divideFloorSigned(rows->mul * positions + rows->add, rows->div);
      if (rows->times * std::max<int64_t>(0, value) != evaluate(axis, positions)) {
        return std::nullopt;
      }
    }
    return rows;
  }

private:
  int64_t evaluate(FlatSymbolRefAttr axis, int64_t positions) const {
    int64_t known = getStaticLength(step, axis);
    if (!ShapedType::isDynamic(known)) {
      return known;
    }
    if (axis == old || axis == added) {
      return axis == old ? positions : 0;
    }
    AxisOp op = lookupAxis(step, axis);
    if (auto parts = op.getParts()) {
      int64_t total = 0;
      for (auto part : parts->getAsRange<FlatSymbolRefAttr>()) {
        total += evaluate(part, positions);
      }
      return total;
    }
    if (!op.getDerived()) {
      return -1;
    }
    SmallVector<Attribute> inputs;
    for (auto input : op.getInputs()->getAsRange<FlatSymbolRefAttr>()) {
      inputs.push_back(IntegerAttr::get(IndexType::get(step.getContext()), evaluate(input, positions)));
    }
    SmallVector<Attribute> result;
    if (failed(op.getDerived()->constantFold(inputs, result))) {
      return -1;
    }
    return std::max<int64_t>(0, cast<IntegerAttr>(result[0]).getInt());
  }

  std::optional<PieceRows> quotient(FlatSymbolRefAttr axis) const {
    int64_t known = getStaticLength(step, axis);
    if (!ShapedType::isDynamic(known)) {
      return PieceRows{0, known, 1};
    }
    if (axis == old || axis == added) {
      return PieceRows{axis == old, 0, 1};
    }
    AxisOp op = lookupAxis(step, axis);
    SmallVector<PieceRows> inputs;
    std::optional<ArrayAttr> list = op.getParts() ? op.getParts() : op.getInputs();
    for (Attribute input : list ? list->getValue() : ArrayRef<Attribute>()) {
      std::optional<PieceRows> rows = quotient(cast<FlatSymbolRefAttr>(input));
      if (!rows) {
        return std::nullopt;
      }
      inputs.push_back(*rows);
    }
    if (op.getParts()) {
      std::optional<PieceRows> total = PieceRows();
      for (PieceRows part : inputs) {
        total = total ? sum(*total, part) : total;
      }
      return total;
    }
    return op.getDerived() ? quotient(op.getDerived()->getResult(0), inputs) : std::nullopt;
  }

  static std::optional<PieceRows> sum(PieceRows a, PieceRows c) {
    auto isNothing = [](PieceRows rows) { return rows.mul == 0 && rows.add == 0; };
    if (isNothing(a) || isNothing(c)) {
      return isNothing(a) ? c : a;
    }
    if ((a.div != 1 && c.div != 1) || a.times != 1 || c.times != 1) {
      return std::nullopt;
    }
    if (a.div != 1) {
      std::swap(a, c);
    }
    return PieceRows{a.mul * c.div + c.mul, a.add * c.div + c.add, c.div};
  }

  static std::optional<PieceRows> quotient(AffineExpr expr, ArrayRef<PieceRows> inputs) {
    if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
      return PieceRows{0, constant.getValue(), 1};
    }
    if (auto symbol = dyn_cast<AffineSymbolExpr>(expr)) {
      return inputs[symbol.getPosition()];
    }
    auto binary = dyn_cast<AffineBinaryOpExpr>(expr);
    if (!binary) {
      return std::nullopt;
    }
    std::optional<PieceRows> lhs = quotient(binary.getLHS(), inputs), rhs = quotient(binary.getRHS(), inputs);
    if (!lhs || !rhs) {
      return std::nullopt;
    }
    if (expr.getKind() == AffineExprKind::Add) {
      return sum(*lhs, *rhs);
    }
    int64_t by = rhs->add;
    if (rhs->mul != 0 || rhs->div != 1 || rhs->times != 1 || lhs->times != 1) {
      return std::nullopt;
    }
    switch (expr.getKind()) {
    case AffineExprKind::Mul:
      return lhs->div == 1 ? PieceRows{lhs->mul * by, lhs->add * by, 1} : PieceRows{lhs->mul, lhs->add, lhs->div, by};
    case AffineExprKind::FloorDiv:
      return PieceRows{lhs->mul, lhs->add, lhs->div * by};
    case AffineExprKind::CeilDiv:
      return PieceRows{lhs->mul, lhs->add + lhs->div * (by - 1), lhs->div * by};
    default:
      return std::nullopt;
    }
  }

  mutable func::FuncOp step;
  FlatSymbolRefAttr old, added;
};

} // namespace

FailureOr<std::vector<Stream>> heddle::cpu::findStreams(ArrayRef<EntryTables> entries) {
  std::vector<Stream> streams;
  auto phaseOf = [&](int index, StringRef attribute) {
    return entries[index].layout->entry->getAttrOfType<FlatSymbolRefAttr>(attribute);
  };
  auto find = [&](StringRef attribute, FlatSymbolRefAttr entry) {
    for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
      if (phaseOf(i, attribute) == entry) {
        return i;
      }
    }
    return -1;
  };
  for (int i = 0; i < static_cast<int>(entries.size()); ++i) {
    auto entry = phaseOf(i, "heddle.step_of");
    if (!entry) {
      continue;
    }
    func::FuncOp step = entries[i].layout->entry;
    Stream stream;
    stream.entry = entry;
    stream.step = i;
    stream.begin = find("heddle.begin_of", entry);
    stream.finish = find("heddle.finish_of", entry);
    stream.pieces = getPieces(step, entry);
    RowsOfAxis rows(step);
    llvm::DenseMap<Attribute, std::optional<PieceRows>> matched;
    for (StateOp piece : stream.pieces) {
      std::optional<PieceRows> known = PieceRows{0, 1, 1};
      if (FlatSymbolRefAttr axis = piece.getAxisAttr()) {
        auto [place, isNew] = matched.try_emplace(axis);
        if (isNew) {
          place->second = rows.match(axis);
        }
        known = place->second;
      }
      if (!known) {
        return piece.emitOpError() << "has a number of rows that compiled code cannot follow: axis "
                                   << piece.getAxisAttr() << " is no quotient of the positions seen";
      }
      stream.rows.push_back(*known);
    }
    for (int phase : {stream.step, stream.finish}) {
      if (phase < 0) {
        continue;
      }
      EntryLayout &layout = *entries[phase].layout;
      for (unsigned a = 0; a < layout.axes.size(); ++a) {
        if (layout.axisSource(a) == HEDDLE_AXIS_HELD && !llvm::is_contained(stream.held, layout.axes[a])) {
          stream.held.push_back(layout.axes[a]);
        }
      }
    }
    // So are lengths of what `begin` keeps that follow from those, as of an encoder that halves the rate.
    for (StateOp piece : stream.pieces) {
      for (FlatSymbolRefAttr axis : getAxes(cast<RankedTensorType>(piece.getType()))) {
        if (!piece.getAxisAttr() && ShapedType::isDynamic(getStaticLength(step, axis)) &&
            !llvm::is_contained(stream.held, axis)) {
          stream.held.push_back(axis);
        }
      }
    }
    for (FlatSymbolRefAttr axis : stream.held) {
      if (stream.begin < 0 || !llvm::is_contained(entries[stream.begin].layout->axes, axis)) {
        return step.emitOpError() << "needs the length of axis " << axis << ", which no input of `begin` gives";
      }
    }
    streams.push_back(std::move(stream));
  }
  return streams;
}

int heddle::cpu::getStreamOf(ArrayRef<Stream> streams, int index) {
  for (auto [number, stream] : llvm::enumerate(streams)) {
    if (index == stream.begin || index == stream.step || index == stream.finish) {
      return number;
    }
  }
  return -1;
}
