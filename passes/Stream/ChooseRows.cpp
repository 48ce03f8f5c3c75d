//===- ChooseRows.cpp - outputs of a step for the rows that are wanted ----===//
#include "dialects/Heddle/IR/EquationUtils.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace heddle {
#define GEN_PASS_DEF_CHOOSEROWS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

namespace {

/// Makes the end of each output of a step for the rows that the caller asks for.
class Restrictor {
public:
  Restrictor(func::FuncOp step, FlatSymbolRefAttr added) : step(step), added(added) {}
  void run();

private:
  FlatSymbolRefAttr getRows();
  bool canRestrict(Value value);
  void restrict(EquationOp equation);
  Value slice(Value tensor, unsigned dimension, EquationOp before);
  Type withRows(Type type);

  func::FuncOp step;
  FlatSymbolRefAttr added, rows;
};

struct ChooseRows : heddle::impl::ChooseRowsBase<ChooseRows> {
  void runOnOperation() override {
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      auto added = function->getAttrOfType<FlatSymbolRefAttr>("heddle.new");
      if (function->hasAttr("heddle.step_of") && added) {
        Restrictor(function, added).run();
      }
    }
  }
};

} // namespace

/// The axis of wanted rows, declared beside that of the new ones.
FlatSymbolRefAttr Restrictor::getRows() {
  if (!rows) {
    AxisOp whole = lookupAxis(step, added);
    std::string name = (added.getValue().drop_back(StringRef("new").size()) + "rows").str();
    rows = FlatSymbolRefAttr::get(step.getContext(), name);
    if (!SymbolTable::lookupNearestSymbolFrom<AxisOp>(step, rows)) {
      OpBuilder builder(step.getContext());
      builder.setInsertionPointAfter(whole);
      auto axis = cast<AxisOp>(builder.clone(*whole));
      axis.setSymName(name);
      axis->setAttr("heddle.rows", added);
    }
  }
  return rows;
}

/// `type` with the wanted rows in place of the new ones.
Type Restrictor::withRows(Type type) {
  auto shaped = cast<RankedTensorType>(type);
  SmallVector<FlatSymbolRefAttr> axes(getAxes(shaped));
  llvm::replace(axes, added, getRows());
  return RankedTensorType::get(shaped.getShape(), shaped.getElementType(), AxesAttr::get(type.getContext(), axes));
}

/// Is `value` an equation over the new rows that only one other op wants, and that looks at its own row alone? Rows
/// that are as long as the sequence, such as the weights of attention, are not worth copying.
bool Restrictor::canRestrict(Value value) {
  auto equation = value.getDefiningOp<EquationOp>();
  if (!equation || equation->getBlock() != &step.getBody().front() || llvm::range_size(equation->getUsers()) == 0) {
    return false;
  }
  Operation *user = *equation->getUsers().begin();
  auto sameUser = [&](Operation *other) { return other == user || other->getParentOp() == user->getParentOp(); };
  bool isReturned = isa<func::ReturnOp>(user);
  if (!(isReturned ? equation->hasOneUse() : llvm::all_of(equation->getUsers(), sameUser)) ||
      llvm::count(equation.getAxesAttr(), added) != 1 || llvm::count(equation.getReducedAttr(), added) != 0) {
    return false;
  }
  unsigned variable = llvm::find(equation.getAxesAttr(), added) - equation.getAxesAttr().begin();
  bool any = false;
  for (Block *block : {equation.getBodyBlock(), equation.getGuardBlock()}) {
    if (!block) {
      continue;
    }
    for (OpOperand &use : block->getArgument(variable).getUses()) {
      auto read = dyn_cast<ReadOp>(use.getOwner());
      unsigned operand = use.getOperandNumber();
      if (!read || operand == 0 || operand > read.getIndices().size() ||
          getAxes(read.getTensor().getType())[operand - 1] != added ||
          cast<RankedTensorType>(read.getTensor().getType()).getNumDynamicDims() != 1) {
        return false;
      }
      any = true;
    }
  }
  return any;
}

/// The last rows of `tensor`, as many as are wanted.
Value Restrictor::slice(Value tensor, unsigned dimension, EquationOp before) {
  OpBuilder builder(before);
  Location loc = before.getLoc();
  auto type = cast<RankedTensorType>(withRows(tensor.getType()));
  auto copy = EquationOp::create(builder, loc, type, "rows", getAxes(type));
  builder.setInsertionPointToEnd(copy.getBodyBlock());
  Value all = LengthOp::create(builder, loc, added), few = LengthOp::create(builder, loc, getRows());
  SmallVector<Value> indices(copy.getBodyBlock()->getArguments());
  Value skipped = arith::SubIOp::create(builder, loc, all, few);
  indices[dimension] = arith::AddIOp::create(builder, loc, indices[dimension], skipped);
  YieldOp::create(builder, loc, ReadOp::create(builder, loc, tensor, indices).getResult());
  return copy.getResult();
}

void Restrictor::restrict(EquationOp equation) {
  unsigned variable = llvm::find(equation.getAxesAttr(), added) - equation.getAxesAttr().begin();
  llvm::SmallDenseMap<Value, unsigned> sources; // tensors of new rows, and the dimension of the row
  for (Block *block : {equation.getBodyBlock(), equation.getGuardBlock()}) {
    if (block) {
      for (OpOperand &use : block->getArgument(variable).getUses()) {
        sources[cast<ReadOp>(use.getOwner()).getTensor()] = use.getOperandNumber() - 1;
      }
    }
  }
  // Element by element on to the product that makes them: it is what costs.
  llvm::SmallDenseMap<Value, Value> wanted;
  for (auto [tensor, dimension] : sources) {
    bool goesOn = isElementwise(equation) && canRestrict(tensor);
    wanted[tensor] = goesOn ? tensor : slice(tensor, dimension, equation);
  }
  for (auto [tensor, few] : wanted) {
    if (tensor == few) {
      restrict(tensor.getDefiningOp<EquationOp>());
    }
  }
  equation.walk([&](ReadOp read) {
    if (auto few = wanted.find(read.getTensor()); few != wanted.end()) {
      read.getTensorMutable().assign(few->second);
    }
  });
  SmallVector<Attribute> axes(equation.getAxesAttr().getValue());
  axes[variable] = getRows();
  equation.setAxesAttr(ArrayAttr::get(step.getContext(), axes));
  equation.getResult().setType(cast<RankedTensorType>(withRows(equation.getType())));
}

void Restrictor::run() {
  Operation *terminator = step.getBody().front().getTerminator();
  for (Value returned : terminator->getOperands()) {
    if (canRestrict(returned)) {
      restrict(returned.getDefiningOp<EquationOp>());
    }
  }
  step.setType(FunctionType::get(step.getContext(), step.getArgumentTypes(), terminator->getOperandTypes()));
}
