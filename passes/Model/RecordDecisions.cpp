//===- RecordDecisions.cpp - what rounding may turn over, by name ---------===//
//
// Every decision becomes a value of its own behind a `heddle.decide`:
//
//   places of a sort            decide of the places; the sorted values are read at what was decided
//   x < y in a body or guard    equations of x and y, one of the comparison, decide; the body reads what was decided
//   round(x), int(x)            the same with one operand
//   the same between equations  the same with tensors of rank 0
//
// What follows exactly from integers, inputs and constants is no decision.
//
//===----------------------------------------------------------------------===//
#include "dialects/Heddle/IR/Heddle.h"
#include "passes/Passes.h"
#include "passes/Stream/Stream.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"

namespace heddle {
#define GEN_PASS_DEF_RECORDDECISIONS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

/// Is `value` the same number in float32 and float64, whoever computes it?
static bool isExact(Value value) {
  Operation *op = value.getDefiningOp();
  if (auto read = dyn_cast_or_null<ReadOp>(op)) {
    auto argument = dyn_cast<BlockArgument>(read.getTensor());
    bool isInput = argument && isa<func::FuncOp>(argument.getOwner()->getParentOp());
    return (isInput || read.getTensor().getDefiningOp<DecideOp>()) &&
           (!read.getOtherwise() || isExact(read.getOtherwise()));
  }
  if (isa_and_present<arith::NegFOp, math::AbsFOp, arith::ExtFOp>(op)) {
    return isExact(op->getOperand(0));
  }
  return isa_and_present<arith::SIToFPOp, arith::UIToFPOp>(op) || matchPattern(value, m_Constant());
}

static bool isDecision(Operation *op) {
  return isa<arith::CmpFOp, math::FloorOp, math::CeilOp, math::RoundOp, math::RoundEvenOp, math::TruncOp,
             arith::FPToSIOp, arith::FPToUIOp>(op) &&
         !llvm::all_of(op->getOperands(), isExact);
}

namespace {

/// An equation or a scatter whose scalar code is taken apart, or null between equations.
struct Owner {
  Operation *op = nullptr;
  SmallVector<FlatSymbolRefAttr> axes;
  Value guard; ///< under which a body is evaluated, or null

  explicit Owner(Operation *inner) {
    if (auto equation = dyn_cast<EquationOp>(inner->getParentOp())) {
      op = equation;
      for (unsigned i = 0; i < equation.getNumVars(); ++i) {
        axes.push_back(equation.getAxisOf(i));
      }
      guard = inner->getBlock() == equation.getBodyBlock() ? equation.getGuardValue() : Value();
    } else if (auto scatter = dyn_cast<ScatterOp>(inner->getParentOp())) {
      op = scatter;
      axes.assign(scatter.getAxes().getAsRange<FlatSymbolRefAttr>().begin(),
                  scatter.getAxes().getAsRange<FlatSymbolRefAttr>().end());
    }
  }

  bool holds(Value value) const {
    Operation *def = value.getDefiningOp();
    return op && (def ? def->getParentOp() == op : cast<BlockArgument>(value).getOwner()->getParentOp() == op);
  }

  /// Adds the variables that `value` depends on.
  void collect(Value value, llvm::SmallSetVector<unsigned, 8> &variables, DenseSet<Value> &seen) const {
    if (!value || !holds(value) || !seen.insert(value).second) {
      return;
    }
    if (auto argument = dyn_cast<BlockArgument>(value)) {
      variables.insert(argument.getArgNumber());
      return;
    }
    for (Value operand : value.getDefiningOp()->getOperands()) {
      collect(operand, variables, seen);
    }
  }

  /// Clones what `value` needs; its reads take place only where `condition` holds, if there is one.
  Value clone(OpBuilder &b, Value value, IRMapping &mapping, Value condition) const {
    if (!holds(value) || mapping.contains(value)) {
      return mapping.lookupOrDefault(value);
    }
    Operation *def = value.getDefiningOp();
    for (Value operand : def->getOperands()) {
      clone(b, operand, mapping, condition);
    }
    Operation *copy = b.clone(*def, mapping);
    if (auto read = dyn_cast<ReadOp>(copy); read && condition && !read.getProven()) {
      OpBuilder::InsertionGuard guard(b);
      b.setInsertionPoint(read);
      Value both =
          read.getPredicate() ? arith::AndIOp::create(b, read.getLoc(), read.getPredicate(), condition) : condition;
      read.getPredicateMutable().assign(both);
    }
    return mapping.lookup(value);
  }
};

class Recorder {
public:
  void run(func::FuncOp entry);

private:
  void recordSort(SortOp sort);
  void recordChoice(Operation *op);

  int64_t number = 0;
};

} // namespace

void Recorder::recordSort(SortOp sort) {
  OpBuilder b(sort);
  b.setInsertionPointAfter(sort);
  Location loc = sort.getLoc();
  auto decide = DecideOp::create(b, loc, number++, sort.getPlaces());
  sort.getPlaces().replaceAllUsesExcept(decide.getResult(), decide);
  if (sort.getValues().use_empty()) {
    return;
  }
  auto type = cast<RankedTensorType>(sort.getValues().getType());
  SmallVector<FlatSymbolRefAttr> axes(getAxes(type));
  auto values = EquationOp::create(b, loc, type, "sorted", axes);
  values.setDecision(true);
  b.setInsertionPointToEnd(values.getBodyBlock());
  SmallVector<Value> indices(values.getBodyBlock()->getArguments());
  auto place = ReadOp::create(b, loc, decide.getResult(), indices);
  place.setProven(true);
  indices[sort.getDimension()] = place;
  Value none = arith::ConstantOp::create(b, loc, b.getZeroAttr(type.getElementType()));
  Value value = ReadOp::create(b, loc, sort.getKeys(), indices, Value(), none);
  YieldOp::create(b, loc, value);
  sort.getValues().replaceAllUsesWith(values.getResult());
}

void Recorder::recordChoice(Operation *op) {
  Owner owner(op);
  Location loc = op->getLoc();
  llvm::SmallSetVector<unsigned, 8> used;
  DenseSet<Value> seen;
  for (Value operand : op->getOperands()) {
    owner.collect(operand, used, seen);
  }
  owner.collect(owner.guard, used, seen);
  SmallVector<unsigned> variables = used.takeVector();
  llvm::sort(variables);
  SmallVector<FlatSymbolRefAttr> axes;
  for (unsigned variable : variables) {
    axes.push_back(owner.axes[variable]);
  }

  Operation *place = owner.op ? owner.op : op;
  OpBuilder b(place);
  auto make = [&](StringRef name, Type element, function_ref<Value(Block &)> body) {
    auto equation = EquationOp::create(b, loc, getTensorType(place, axes, element), name, axes);
    equation.setDecision(true);
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToEnd(equation.getBodyBlock());
    YieldOp::create(b, loc, body(*equation.getBodyBlock()));
    return equation.getResult();
  };
  auto readAt = [&](Value tensor, ValueRange indices) {
    auto read = ReadOp::create(b, loc, tensor, indices);
    read.setProven(true);
    return read.getResult();
  };

  SmallVector<Value> operands;
  for (Value operand : op->getOperands()) {
    bool isConstant = matchPattern(operand, m_Constant());
    operands.push_back(isConstant ? Value() : make("decided", operand.getType(), [&](Block &block) {
      IRMapping mapping;
      if (owner.op) {
        for (Region &region : owner.op->getRegions()) {
          for (auto [index, variable] : llvm::enumerate(variables)) {
            if (!region.empty()) {
              mapping.map(region.front().getArgument(variable), block.getArgument(index));
            }
          }
        }
      }
      Value condition = owner.guard ? owner.clone(b, owner.guard, mapping, Value()) : Value();
      return owner.clone(b, operand, mapping, condition);
    }));
  }
  Value choice = make("decision", op->getResult(0).getType(), [&](Block &block) {
    IRMapping mapping;
    for (auto [operand, tensor] : llvm::zip(op->getOperands(), operands)) {
      mapping.map(operand,
                  tensor ? readAt(tensor, block.getArguments()) : b.clone(*operand.getDefiningOp())->getResult(0));
    }
    return b.clone(*op, mapping)->getResult(0);
  });
  Value decided = DecideOp::create(b, loc, number++, choice);
  b.setInsertionPoint(op);
  SmallVector<Value> indices;
  for (unsigned variable : variables) {
    indices.push_back(op->getBlock()->getArgument(variable));
  }
  op->getResult(0).replaceAllUsesWith(readAt(decided, indices));
  op->erase();
}

void Recorder::run(func::FuncOp entry) {
  SmallVector<Operation *> decisions;
  entry.walk<WalkOrder::PreOrder>([&](Operation *op) {
    if (auto sort = dyn_cast<SortOp>(op)) {
      if (isa<FloatType>(cast<RankedTensorType>(sort.getKeys().getType()).getElementType())) {
        decisions.push_back(op);
      }
    } else if (isDecision(op)) {
      decisions.push_back(op);
    }
  });
  for (Operation *op : decisions) {
    if (auto sort = dyn_cast<SortOp>(op)) {
      recordSort(sort);
    } else if (isDecision(op)) { // not any more, where its operand is what was decided before
      recordChoice(op);
    }
  }
}

namespace {
struct RecordDecisions : heddle::impl::RecordDecisionsBase<RecordDecisions> {
  void runOnOperation() override {
    Recorder recorder;
    for (auto entry : getOperation().getOps<func::FuncOp>()) {
      if (!isStreamFunction(entry)) {
        recorder.run(entry);
      }
    }
  }
};
} // namespace
