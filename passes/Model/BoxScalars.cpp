//===- BoxScalars.cpp - control that passes tensors only ------------------===//
#include "dialects/Heddle/IR/Heddle.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace heddle {
#define GEN_PASS_DEF_BOXSCALARS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

static bool isScalar(Type type) { return !isa<RankedTensorType>(type); }

/// A tensor of rank 0 that holds `scalar`.
static Value box(OpBuilder &builder, Location loc, Value scalar) {
  auto type = RankedTensorType::get({}, scalar.getType());
  auto equation = EquationOp::create(builder, loc, type, "scalar", ArrayRef<FlatSymbolRefAttr>());
  OpBuilder::InsertionGuard guard(builder);
  builder.setInsertionPointToEnd(equation.getBodyBlock());
  YieldOp::create(builder, loc, scalar);
  return equation.getResult();
}

static void boxOperands(Operation *op, unsigned first = 0) {
  OpBuilder builder(op);
  for (OpOperand &operand : op->getOpOperands().drop_front(first)) {
    if (isScalar(operand.get().getType())) {
      operand.set(box(builder, op->getLoc(), operand.get()));
    }
  }
}

/// Makes `value` a box and gives its users what is inside, read at `builder`'s place.
static void openBox(OpBuilder &builder, Value value) {
  if (!isScalar(value.getType())) {
    return;
  }
  value.setType(RankedTensorType::get({}, value.getType()));
  auto read = ReadOp::create(builder, value.getLoc(), value, ValueRange());
  value.replaceAllUsesExcept(read.getResult(), read);
}

static void openBoxes(ValueRange arguments, Block &block) {
  OpBuilder builder(&block, block.begin());
  for (Value argument : arguments) {
    openBox(builder, argument);
  }
}

static void openResults(Operation *op) {
  OpBuilder builder(op);
  builder.setInsertionPointAfter(op);
  for (Value result : op->getResults()) {
    openBox(builder, result);
  }
}

/// What goes in and comes out of loops and branches becomes tensors, conditions and bounds stay scalars.
static void boxControl(Operation *op) {
  if (auto loop = dyn_cast<scf::WhileOp>(op)) {
    boxOperands(loop);
    boxOperands(loop.getBeforeBody()->getTerminator(), 1);
    boxOperands(loop.getAfterBody()->getTerminator());
    openBoxes(loop.getBeforeArguments(), *loop.getBeforeBody());
    openBoxes(loop.getAfterArguments(), *loop.getAfterBody());
    openResults(loop);
  } else if (auto loop = dyn_cast<scf::ForOp>(op)) {
    boxOperands(loop, loop.getNumControlOperands());
    boxOperands(loop.getBody()->getTerminator());
    openBoxes(loop.getRegionIterArgs(), *loop.getBody());
    openResults(loop);
  } else if (auto branch = dyn_cast<scf::IfOp>(op)) {
    for (Region &region : branch->getRegions()) {
      if (!region.empty()) {
        boxOperands(region.front().getTerminator());
      }
    }
    openResults(branch);
  } else if (auto scan = dyn_cast<ScanOp>(op)) {
    Block &body = scan.getBody().front();
    boxOperands(scan);
    boxOperands(body.getTerminator());
    openBoxes(ValueRange(body.getArguments()).drop_front(), body);
    openResults(scan);
  }
}

/// A choice between two tensors, which folding makes of branches, is an equation.
static void expandSelect(arith::SelectOp select) {
  auto type = dyn_cast<RankedTensorType>(select.getType());
  if (!type) {
    return;
  }
  OpBuilder builder(select);
  SmallVector<FlatSymbolRefAttr> axes(getAxes(type));
  auto equation = EquationOp::create(builder, select.getLoc(), type, "select", axes);
  builder.setInsertionPointToEnd(equation.getBodyBlock());
  ValueRange place = equation.getBodyBlock()->getArguments();
  Value yes = ReadOp::create(builder, select.getLoc(), select.getTrueValue(), place);
  Value no = ReadOp::create(builder, select.getLoc(), select.getFalseValue(), place);
  Value chosen = arith::SelectOp::create(builder, select.getLoc(), select.getCondition(), yes, no);
  YieldOp::create(builder, select.getLoc(), chosen);
  select.replaceAllUsesWith(equation.getResult());
  select.erase();
}

namespace {
struct BoxScalars : heddle::impl::BoxScalarsBase<BoxScalars> {
  void runOnOperation() override {
    SmallVector<Operation *> control;
    SmallVector<arith::SelectOp> selects;
    getOperation().walk([&](Operation *op) {
      if (isa<scf::WhileOp, scf::ForOp, scf::IfOp, ScanOp>(op)) {
        control.push_back(op);
      } else if (auto select = dyn_cast<arith::SelectOp>(op)) {
        selects.push_back(select);
      }
    });
    llvm::for_each(selects, expandSelect);
    llvm::for_each(control, boxControl);
  }
};
} // namespace
