//===- StateOps.cpp - rules of the ops of streaming -----------------------===//
#include "dialects/Heddle/IR/Heddle.h"

using namespace mlir;
using namespace heddle;

namespace {
/// What the accesses to state read and write; each names its piece besides.
struct SessionState : SideEffects::Resource::Base<SessionState> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(SessionState)
  StringRef getName() final { return "heddle.session"; }
};
} // namespace

using Effects = SmallVectorImpl<SideEffects::EffectInstance<MemoryEffects::Effect>>;

void AppendOp::getEffects(Effects &effects) {
  effects.emplace_back(MemoryEffects::Read::get(), getStateAttr(), SessionState::get());
  effects.emplace_back(MemoryEffects::Write::get(), getStateAttr(), SessionState::get());
}
void WindowOp::getEffects(Effects &effects) {
  effects.emplace_back(MemoryEffects::Read::get(), getStateAttr(), SessionState::get());
  effects.emplace_back(MemoryEffects::Write::get(), getStateAttr(), SessionState::get());
}
void LoadOp::getEffects(Effects &effects) {
  effects.emplace_back(MemoryEffects::Read::get(), getStateAttr(), SessionState::get());
}
void StoreOp::getEffects(Effects &effects) {
  effects.emplace_back(MemoryEffects::Write::get(), getStateAttr(), SessionState::get());
}

LogicalResult StateOp::verify() {
  bool overTime = getKind() == StateKind::append || getKind() == StateKind::ring;
  if (overTime != getAxis().has_value()) {
    return emitOpError() << "of kind '" << stringifyStateKind(getKind())
                         << (overTime ? "' needs the axis of its rows: over @AXIS" : "' has no rows: no 'over'");
  }
  if ((getKind() == StateKind::ring) != getRows().has_value()) {
    return emitOpError("has 'rows' if and only if it is a ring");
  }
  if (getRows() && static_cast<int64_t>(*getRows()) < 1) {
    return emitOpError("keeps at least one row");
  }
  if (getList() && static_cast<int64_t>(*getList()) < 1) {
    return emitOpError("has at least one instance");
  }
  if (getKind() != StateKind::constant && !cast<RankedTensorType>(getType()).hasStaticShape()) {
    return emitOpError() << "of kind '" << stringifyStateKind(getKind()) << "' needs a static shape, found "
                         << getType();
  }
  return success();
}

LogicalResult StateOp::verifySymbolUses(SymbolTableCollection &symbols) {
  if (getAxisAttr() && !symbols.lookupNearestSymbolFrom<AxisOp>(*this, getAxisAttr())) {
    return emitOpError() << getAxisAttr() << " is not a declared axis";
  }
  return success();
}

/// The piece that `op` names, of one of `kinds`, with an index if and only if it is a list.
static FailureOr<StateOp> verifyAccess(Operation *op, FlatSymbolRefAttr name, bool hasInstance,
                                       ArrayRef<StateKind> kinds, SymbolTableCollection &symbols) {
  auto state = symbols.lookupNearestSymbolFrom<StateOp>(op, name);
  if (!state) {
    return op->emitOpError() << name << " is not a declared piece of state";
  }
  if (!llvm::is_contained(kinds, state.getKind())) {
    return op->emitOpError() << "does not go with " << name << ", which is of kind '"
                             << stringifyStateKind(state.getKind()) << "'";
  }
  if (hasInstance != state.getList().has_value()) {
    return op->emitOpError() << (hasInstance ? "chooses an instance of " : "needs an instance of ") << name
                             << (hasInstance ? ", which is no list" : ", which is a list");
  }
  return state;
}

/// Rules of append and window: time in front of the piece's row, on both sides.
static LogicalResult verifyRows(Operation *op, StateOp state, Type rows, Type result) {
  ArrayRef<FlatSymbolRefAttr> row = getAxes(state.getType()), from = getAxes(rows), to = getAxes(result);
  Type element = cast<RankedTensorType>(state.getType()).getElementType();
  for (auto [type, axes] : {std::pair(rows, from), std::pair(result, to)}) {
    if (axes.empty() || axes.drop_front() != row || cast<RankedTensorType>(type).getElementType() != element) {
      return op->emitOpError() << "has " << type << ", expected a time axis in front of " << state.getType();
    }
  }
  return success();
}

LogicalResult AppendOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FailureOr<StateOp> state =
      verifyAccess(*this, getStateAttr(), static_cast<bool>(getInstance()), {StateKind::append}, symbols);
  return failed(state) ? failure() : verifyRows(*this, *state, getRows().getType(), getType());
}

LogicalResult WindowOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FailureOr<StateOp> state =
      verifyAccess(*this, getStateAttr(), static_cast<bool>(getInstance()), {StateKind::ring}, symbols);
  return failed(state) ? failure() : verifyRows(*this, *state, getRows().getType(), getType());
}

LogicalResult LoadOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FailureOr<StateOp> state = verifyAccess(*this, getStateAttr(), static_cast<bool>(getInstance()),
                                          {StateKind::carry, StateKind::constant}, symbols);
  if (failed(state)) {
    return failure();
  }
  return state->getType() == getType()
             ? success()
             : emitOpError() << "has type " << getType() << ", but " << getStateAttr() << " is " << state->getType();
}

LogicalResult StoreOp::verifySymbolUses(SymbolTableCollection &symbols) {
  FailureOr<StateOp> state = verifyAccess(*this, getStateAttr(), static_cast<bool>(getInstance()),
                                          {StateKind::carry, StateKind::constant}, symbols);
  if (failed(state)) {
    return failure();
  }
  return state->getType() == getValue().getType() ? success()
                                                  : emitOpError() << "stores " << getValue().getType() << ", but "
                                                                  << getStateAttr() << " is " << state->getType();
}
