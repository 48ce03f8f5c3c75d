//===- Classify.cpp - what each value depends on --------------------------===//
#include "passes/Stream/Availability.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

static Kind join(Kind a, Kind b) {
  if (a == b || b == Kind::Fixed) {
    return a;
  }
  if (a == Kind::Fixed) {
    return b;
  }
  // Constants at places are computed at places.
  return a == Kind::Streamed || b == Kind::Streamed ? Kind::Streamed : Kind::Places;
}

const ValueInfo &Availability::get(Value value) const {
  static const ValueInfo none;
  auto it = values.find(value);
  return it == values.end() ? none : it->second;
}

const Span *Availability::getRange(Value variable) const {
  auto it = variables.find(variable);
  return it == variables.end() ? nullptr : &it->second;
}

Kind Availability::getKind(Operation *op) const {
  auto it = operations.find(op);
  return it == operations.end() ? Kind::Fixed : it->second;
}

SmallVector<ScanOp> stream::getScansAround(Operation *op, const Availability &availability) {
  SmallVector<ScanOp> scans;
  for (Operation *at = op->getParentOp(); at; at = at->getParentOp()) {
    if (auto scan = dyn_cast<ScanOp>(at); scan && availability.isStreamed(scan.getAxisAttr())) {
      scans.insert(scans.begin(), scan);
    }
  }
  return scans;
}

void Availability::classify() {
  for (BlockArgument argument : entry.getArguments()) {
    bool streamed = llvm::any_of(getAxes(argument.getType()), [&](auto axis) { return isStreamed(axis); });
    values[argument].kind = streamed ? Kind::Streamed : Kind::Constant;
  }
  classifyBlock(entry.getBody().front(), Kind::Fixed);
  // Where the streamed axes stand.
  auto setDims = [&](Value value) {
    ValueInfo &info = values[value];
    info.timeDims.clear();
    for (auto [dim, axis] : llvm::enumerate(getAxes(value.getType()))) {
      if (isStreamed(axis)) {
        info.timeDims.push_back(dim);
      }
    }
  };
  for (BlockArgument argument : entry.getArguments()) {
    setDims(argument);
  }
  entry.walk([&](Operation *op) {
    for (Value result : op->getResults()) {
      setDims(result);
    }
    for (Region &region : op->getRegions()) {
      for (Block &block : region) {
        for (BlockArgument argument : block.getArguments()) {
          setDims(argument);
        }
      }
    }
  });
}

/// Kinds of a block's values; `around` is joined into all of them. Returns the join of all.
Kind Availability::classifyBlock(Block &block, Kind around) {
  Kind whole = around;
  for (Operation &op : block) {
    Kind kind = around;
    for (Value operand : op.getOperands()) {
      kind = join(kind, get(operand).kind);
    }
    auto captured = [&](Operation *user) {
      for (Value operand : user->getOperands()) {
        if (operand.getParentRegion() && !op.isAncestor(operand.getParentRegion()->getParentOp())) {
          kind = join(kind, get(operand).kind);
        }
      }
    };
    if (auto length = dyn_cast<LengthOp>(op)) {
      kind = join(kind, isStreamed(length.getAxisAttr()) ? Kind::Places : Kind::Fixed);
    } else if (auto equation = dyn_cast<EquationOp>(op)) {
      for (unsigned i = 0; i < equation.getNumVars(); ++i) {
        if (isStreamed(equation.getAxisOf(i))) {
          kind = join(kind, i < equation.getNumResultVars() ? Kind::Places : Kind::Streamed);
        }
      }
      equation->walk([&](Operation *inner) {
        captured(inner);
        if (auto length = dyn_cast<LengthOp>(inner); length && isStreamed(length.getAxisAttr())) {
          kind = join(kind, Kind::Places);
        }
      });
    } else if (isa<ScatterOp, SelectWhereOp>(op)) {
      op.walk([&](Operation *inner) { captured(inner); });
      for (Type type : op.getResultTypes()) {
        for (FlatSymbolRefAttr axis : getAxes(type)) {
          kind = join(kind, isStreamed(axis) ? Kind::Streamed : Kind::Fixed);
        }
      }
      if (auto scatter = dyn_cast<ScatterOp>(op)) {
        for (auto axis : scatter.getAxes().getAsRange<FlatSymbolRefAttr>()) {
          kind = join(kind, isStreamed(axis) ? Kind::Streamed : Kind::Fixed);
        }
      }
    } else if (auto scan = dyn_cast<ScanOp>(op)) {
      bool streamed = isStreamed(scan.getAxisAttr());
      Block &body = scan.getBody().front();
      size_t carries = scan.getInits().size();
      values[body.getArgument(0)].kind = streamed ? Kind::Places : Kind::Fixed;
      for (size_t i = 0; i < carries; ++i) {
        values[body.getArgument(i + 1)].kind = streamed ? Kind::Streamed : get(scan.getInits()[i]).kind;
      }
      for (bool changed = true; changed;) {
        changed = false;
        kind = join(kind, classifyBlock(body, streamed ? Kind::Places : around));
        for (size_t i = 0; i < carries; ++i) {
          Kind &carry = values[body.getArgument(i + 1)].kind;
          Kind next = join(carry, get(body.getTerminator()->getOperand(i)).kind);
          next = next == Kind::Places ? Kind::Streamed : next;
          changed |= next != carry;
          carry = next;
        }
      }
      for (auto [index, result] : llvm::enumerate(scan.getResults())) {
        Kind own = get(body.getTerminator()->getOperand(index)).kind;
        own = index < carries ? join(own, get(body.getArgument(index + 1)).kind) : own;
        values[result].kind = streamed || own == Kind::Places ? Kind::Streamed : own;
        kind = join(kind, values[result].kind);
      }
    } else if (auto loop = dyn_cast<scf::ForOp>(op)) {
      values[loop.getInductionVar()].kind = Kind::Fixed;
      for (auto [argument, init] : llvm::zip(loop.getRegionIterArgs(), loop.getInitArgs())) {
        Kind own = get(init).kind;
        values[argument].kind = own == Kind::Places ? Kind::Streamed : own;
      }
      for (bool changed = true; changed;) {
        changed = false;
        kind = join(kind, classifyBlock(*loop.getBody(), around));
        for (auto [argument, yielded] :
             llvm::zip(loop.getRegionIterArgs(), loop.getBody()->getTerminator()->getOperands())) {
          Kind next = join(get(argument).kind, get(yielded).kind);
          next = next == Kind::Places ? Kind::Streamed : next;
          changed |= next != values[argument].kind;
          values[argument].kind = next;
        }
      }
      for (auto [result, argument] : llvm::zip(loop.getResults(), loop.getRegionIterArgs())) {
        values[result].kind = get(argument).kind;
      }
    } else if (op.getNumRegions() > 0) {
      // Branches and loops of unknown length are of one kind as a whole.
      for (int round = 0; round < 2; ++round) {
        for (Region &region : op.getRegions()) {
          for (Block &inner : region) {
            for (BlockArgument argument : inner.getArguments()) {
              values[argument].kind = kind;
            }
            kind = join(kind, classifyBlock(inner, around));
          }
        }
      }
      kind = kind == Kind::Places ? Kind::Streamed : kind;
    }
    operations[&op] = kind;
    whole = join(whole, kind);
    if (!isa<ScanOp, scf::ForOp>(op)) {
      for (Value result : op.getResults()) {
        values[result].kind = kind;
      }
    }
  }
  return whole;
}
