//===- EntryAxes.cpp - the run-time axes of an entry and where they come from -===//
#include "codegen/cpu/ElementEmitter.h"
#include "codegen/cpu/EntryLayout.h"

#include "llvm/ADT/DenseSet.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

void EntryLayout::analyseAxes() {
  // All axes that the entry mentions, those that they are derived from included.
  llvm::SmallDenseSet<Attribute> seen;
  SmallVector<FlatSymbolRefAttr> mentioned;
  std::function<void(FlatSymbolRefAttr)> mention = [&](FlatSymbolRefAttr axis) {
    if (!ShapedType::isDynamic(getStaticLength(entry, axis)) || !seen.insert(axis).second) {
      return;
    }
    mentioned.push_back(axis);
    AxisOp op = lookupAxis(entry, axis);
    if (op.getParent()) {
      mention(op.getParentAttr());
    }
    for (std::optional<ArrayAttr> list : {op.getInputs(), op.getParts()}) {
      if (list) {
        llvm::for_each(list->getAsRange<FlatSymbolRefAttr>(), mention);
      }
    }
  };
  auto mentionAll = [&](TypeRange types) {
    for (Type type : types) {
      llvm::for_each(getAxes(type), mention);
    }
  };
  mentionAll(entry.getArgumentTypes());
  auto addAll = [&](auto wanted) {
    for (FlatSymbolRefAttr axis : mentioned) {
      if (wanted(lookupAxis(entry, axis)) && !llvm::is_contained(axes, axis)) {
        axes.push_back(axis);
      }
    }
  };
  auto isGiven = [](AxisOp op) { return !op.getDerived() && !op.getParts() && !op.getParent(); };
  addAll([&](AxisOp op) { return isGiven(op) && !op.getSession(); });
  boundAxes = axes.size();
  llvm::SmallPtrSet<Operation *, 8> inShapes;
  for (TypeRange types : {TypeRange(entry.getArgumentTypes()), TypeRange(entry.getResultTypes())}) {
    mentionAll(types);
    for (Type type : types) {
      for (FlatSymbolRefAttr axis : getAxes(type)) {
        inShapes.insert(lookupAxis(entry, axis));
      }
    }
  }
  entry.walk([&](Operation *op) {
    mentionAll(op->getResultTypes());
    mentionAll(op->getOperandTypes());
    if (auto equation = dyn_cast<EquationOp>(op)) {
      for (unsigned i = 0; i < equation.getNumVars(); ++i) {
        mention(equation.getAxisOf(i));
      }
    } else if (auto length = dyn_cast<LengthOp>(op)) {
      mention(length.getAxisAttr());
    }
  });
  // What `begin` keeps has a shape too.
  entry.walk([&](StoreOp store) {
    for (Type type : store->getOperandTypes()) {
      for (FlatSymbolRefAttr axis : getAxes(type)) {
        inShapes.insert(lookupAxis(entry, axis));
      }
    }
  });
  addAll(isGiven);
  sequenceAxes = axes.size();
  addAll([&](AxisOp op) { return op.getParent() != std::nullopt; });
  addAll([&](AxisOp op) { return !isGiven(op) && (inShapes.contains(op) || op.getBound()); });
}

heddle_axis_source EntryLayout::axisSource(unsigned index) {
  if (index < boundAxes) {
    return HEDDLE_AXIS_INPUT;
  }
  if (index >= sequenceAxes) {
    return HEDDLE_AXIS_DERIVED;
  }
  AxisOp axis = lookupAxis(entry, axes[index]);
  if (axis->hasAttr("heddle.rows")) {
    return HEDDLE_AXIS_ROWS;
  }
  return axis.getSession() ? HEDDLE_AXIS_PAST : HEDDLE_AXIS_HELD;
}

void EntryLayout::noteType(Type type) {
  auto shaped = dyn_cast<RankedTensorType>(type);
  if (!shaped) {
    return;
  }
  for (FlatSymbolRefAttr axis : getAxes(type)) {
    if (ShapedType::isDynamic(getStaticLength(entry, axis))) {
      longestSlot(axis);
    }
  }
  offsetsSlot(laneClassOf(shaped));
}

void EntryLayout::noteTypes(TypeRange types) {
  for (Type type : types) {
    noteType(type);
  }
}
