//===- KernelPlan.cpp - how a kernel is walked ----------------------------===//
#include "codegen/cpu/KernelPlan.h"

#include "codegen/cpu/Microkernel.h"
#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

int Stage::sharedOf(unsigned variable) const {
  EquationOp op = equation;
  for (auto [shared, mine] : llvm::enumerate(*op.getShared())) {
    if (mine == static_cast<int64_t>(variable)) {
      return shared;
    }
  }
  return -1;
}

bool Stage::isSummedInSweep() const {
  EquationOp op = equation;
  return swept >= static_cast<int>(op.getNumResultVars());
}

SmallVector<unsigned> Stage::inner() const {
  EquationOp op = equation;
  SmallVector<unsigned> inner;
  for (unsigned i = 0; i < op.getNumResultVars(); ++i) {
    if (sharedOf(i) < 0) {
      inner.push_back(i);
    }
  }
  return inner;
}

const Stage *KernelPlan::stageOf(Value value) const {
  for (const Stage &stage : stages) {
    EquationOp op = stage.equation;
    if (op.getResult() == value) {
      return &stage;
    }
  }
  return nullptr;
}

bool KernelPlan::rightReadsStages(const Stage &stage) const {
  SmallVector<Value> open(stage.contraction->right);
  while (!open.empty()) {
    Operation *op = open.pop_back_val().getDefiningOp();
    if (!op || op->getParentOp() != stage.equation) {
      continue;
    }
    auto read = dyn_cast<ReadOp>(op);
    if (read && stageOf(read.getTensor())) {
      return true;
    }
    llvm::append_range(open, op->getOperands());
  }
  return false;
}

bool KernelPlan::packsOnce(const Stage &stage) const {
  // What the kernel itself computes is there for one tile at a time.
  return stage.contraction && stage.right == Stage::Packed && row >= 0 && block != tile && !rightReadsStages(stage);
}

bool KernelPlan::isDotOfRows(const Stage &stage) const {
  auto isRow = [&](ReadOp read) {
    EquationOp equation = stage.equation;
    if (!read || read.getIndices().empty()) {
      return false;
    }
    auto index = dyn_cast<BlockArgument>(read.getIndices().back());
    return index && index.getOwner() == equation.getBodyBlock() &&
           index.getArgNumber() == stage.contraction->reduced.back() &&
           index.getArgNumber() + 1 == equation.getNumVars();
  };
  return stage.contraction && columns.empty() && row >= 0 && stage.right == Stage::Packed &&
         isRow(stage.contraction->leftRead()) && isRow(stage.contraction->rightRead());
}

bool heddle::cpu::isPerLane(scf::ForOp loop) {
  auto isConstant = [](Value bound) {
    Operation *op = bound.getDefiningOp();
    return op && op->hasTrait<OpTrait::ConstantLike>();
  };
  return !isConstant(loop.getLowerBound()) || !isConstant(loop.getUpperBound()) || !isConstant(loop.getStep());
}

bool heddle::cpu::runsForSomeLanes(Operation *op) {
  for (op = op->getParentOp(); op; op = op->getParentOp()) {
    auto loop = dyn_cast<scf::ForOp>(op);
    if (isa<ScanOp, scf::IfOp, scf::WhileOp>(op) || (loop && isPerLane(loop))) {
      return true;
    }
  }
  return false;
}

/// Dimension of `read` that is indexed by `variable`, or -1.
static int dimensionOf(ReadOp read, unsigned variable) {
  auto equation = cast<EquationOp>(read->getParentOp());
  for (auto [dimension, index] : llvm::enumerate(read.getIndices())) {
    if (index == equation.getBodyBlock()->getArgument(variable)) {
      return dimension;
    }
  }
  return -1;
}

/// Are `variables` the dimensions from `first` on, in order?
static bool areDimensions(ReadOp read, ArrayRef<unsigned> variables, int first) {
  for (auto [offset, variable] : llvm::enumerate(variables)) {
    if (dimensionOf(read, variable) != first + static_cast<int>(offset)) {
      return false;
    }
  }
  return true;
}

/// How the operands of a product are brought to the register tile.
static void planOperands(Stage &stage, const Target &target) {
  const Contraction &match = *stage.contraction;
  ReadOp left = match.leftRead();
  int depth = match.reduced.size();
  bool isInPlace = left && left.getType().isF32() && !left.getTensor().getDefiningOp<WeightOp>();
  stage.packLeft = !isInPlace || !areDimensions(left, match.reduced, left.getIndices().size() - depth);

  ReadOp right = match.rightRead();
  if (getPlainWeight(right)) {
    stage.right = Stage::Panels;
    return;
  }
  // Panels are read whole, past the end of a short row: fine in the arena, not in a caller's array.
  bool isOurs = right && right.getType().isF32() && right.getTensor().getDefiningOp<EquationOp>() == nullptr &&
                right.getTensor().getDefiningOp<KernelOp>();
  int columns = match.columns.size(), rank = right ? right.getIndices().size() : 0;
  bool areRows = right && areDimensions(right, match.columns, rank - columns) &&
                 areDimensions(right, match.reduced, dimensionOf(right, match.reduced[0]));
  stage.right = isOurs && areRows ? Stage::Direct : Stage::Packed;
  if (stage.right != Stage::Packed) {
    return;
  }
  EquationOp op = stage.equation;
  int64_t width = 1;
  for (unsigned variable : match.columns) {
    int64_t length = getStaticLength(op, op.getAxisOf(variable));
    width *= ShapedType::isDynamic(length) ? 0 : length;
  }
  stage.directWhenFew = areRows && !right.getTensor().getDefiningOp<WeightOp>() && right.getType().isF32() &&
                        !right.getPredicate() && !right.getCheck() && match.right.size() == 1 &&
                        match.reduced.size() == 1 && width > 0 && width % target.lanes() == 0 &&
                        (width % kPanelColumns == 0 || width < kPanelColumns);
  // Which of columns and summed members are neighbours in what the right operand reads?
  EquationOp equation = stage.equation;
  bool byColumns = false, byDepth = false;
  SmallVector<Value> open(match.right);
  llvm::SmallPtrSet<Operation *, 16> seen;
  while (!open.empty()) {
    Operation *op = open.pop_back_val().getDefiningOp();
    if (!op || op->getParentOp() != equation || !seen.insert(op).second) {
      continue;
    }
    if (auto read = dyn_cast<ReadOp>(op); read && !read.getIndices().empty()) {
      uint64_t used = getUsedVariables(equation, read.getIndices().back());
      for (unsigned variable : match.columns) {
        byColumns |= (used >> variable) & 1;
      }
      byDepth |= (used >> match.reduced.back()) & 1;
    }
    llvm::append_range(open, op->getOperands());
  }
  stage.rightByDepth = byDepth && !byColumns;
}

static bool isDynamicAxis(Operation *from, FlatSymbolRefAttr axis) {
  return ShapedType::isDynamic(getStaticLength(from, axis));
}

/// May the rows of all lanes be walked as one sequence? Only if no element looks beyond its own row: every tensor that
/// is not a weight has the row axis in front, is indexed there by the row itself, and nothing else depends on the lane.
static bool canPackLanes(const KernelPlan &plan) {
  if (plan.row < 0) {
    return false;
  }
  FlatSymbolRefAttr rowAxis = plan.axis(plan.row);
  if (isMadeByData(plan.kernel, rowAxis) || runsForSomeLanes(plan.kernel)) {
    return false;
  }
  for (unsigned shared : plan.outer) {
    if (plan.axis(shared) == rowAxis || isDynamicAxis(plan.kernel, plan.axis(shared))) {
      return false;
    }
  }
  for (const Stage &stage : plan.stages) {
    EquationOp equation = stage.equation;
    unsigned rowVariable = (*equation.getShared())[plan.row];
    for (unsigned i = 0; i < equation.getNumVars(); ++i) {
      // The row axis is as long as all lanes together: nothing else may range over it.
      if (i != rowVariable && (isDynamicAxis(equation, equation.getAxisOf(i)) || equation.getAxisOf(i) == rowAxis)) {
        return false;
      }
    }
    if (stage.yielded && rowVariable != 0) {
      return false;
    }
    for (Region *region : {&equation.getGuard(), &equation.getBody()}) {
      if (region->empty()) {
        continue;
      }
      Value row = region->front().getArgument(rowVariable);
      for (Operation *user : row.getUsers()) {
        auto read = dyn_cast<ReadOp>(user);
        if (!read || isa_and_present<WeightOp, arith::ConstantOp>(read.getTensor().getDefiningOp())) {
          return false;
        }
      }
      bool ok = true;
      region->walk([&](Operation *op) {
        if (isa<LengthOp, PlaceOp, RandomOp>(op)) {
          ok = false;
        }
        for (Value operand : op->getOperands()) {
          // Captured scalars may be lengths or elements of a lane.
          if (!isa<RankedTensorType>(operand.getType()) && operand.getParentRegion() != region) {
            Operation *def = operand.getDefiningOp();
            ok &= def ? def->hasTrait<OpTrait::ConstantLike>() : true;
          }
        }
        auto read = dyn_cast<ReadOp>(op);
        if (!read) {
          return;
        }
        // A read that goes wrong is reported with its lane.
        ok &= !read.getCheck();
        if (isa_and_present<WeightOp, arith::ConstantOp>(read.getTensor().getDefiningOp())) {
          ok &= !llvm::is_contained(getAxes(read.getTensor().getType()), rowAxis);
          return;
        }
        if (plan.stageOf(read.getTensor())) {
          return;
        }
        // State lies apart for every lane.
        ok &= !isa_and_present<AppendOp, WindowOp, LoadOp>(read.getTensor().getDefiningOp());
        auto axes = getAxes(read.getTensor().getType());
        ok &= !axes.empty() && axes[0] == rowAxis && read.getIndices()[0] == row;
        for (FlatSymbolRefAttr axis : axes.drop_front(axes.empty() ? 0 : 1)) {
          ok &= !isDynamicAxis(equation, axis) && axis != rowAxis;
        }
      });
      if (!ok) {
        return false;
      }
    }
  }
  return true;
}

/// Members of the outer axes together: the work items of one block of rows.
static int64_t countOuter(const KernelPlan &plan) {
  int64_t count = 1;
  for (unsigned shared : plan.outer) {
    count *= getStaticLength(plan.kernel, plan.axis(shared));
  }
  return count;
}

FailureOr<KernelPlan> heddle::cpu::planKernel(KernelOp kernel, const Target &target) {
  KernelPlan plan;
  plan.kernel = kernel;
  auto yield = cast<YieldOp>(kernel.getBody().front().getTerminator());
  for (auto equation : kernel.getBody().front().getOps<EquationOp>()) {
    Stage stage;
    stage.equation = equation;
    stage.contraction = matchContraction(equation);
    stage.yielded = llvm::is_contained(yield.getValues(), equation.getResult());
    stage.local = !stage.yielded;
    plan.stages.push_back(std::move(stage));
  }
  unsigned count = kernel.getShared().size();
  auto better = [&](int candidate, int best) {
    if (best < 0) {
      return true;
    }
    int64_t a = getStaticLength(kernel, plan.axis(candidate)), c = getStaticLength(kernel, plan.axis(best));
    return !ShapedType::isDynamic(c) && (ShapedType::isDynamic(a) || a > c);
  };

  // A product whose result is shared whole is cut into panels of columns too.
  Stage *product =
      !plan.stages.empty() && plan.stages[0].contraction && plan.stages[0].inner().empty() ? &plan.stages[0] : nullptr;
  // What follows it in a panel is computed element by element there.
  for (size_t i = 1; i < plan.stages.size(); ++i) {
    EquationOp equation = plan.stages[i].equation;
    if (!plan.stages[i].inner().empty() || !equation.getReduced().empty()) {
      product = nullptr;
    }
  }
  if (product) {
    for (unsigned variable : product->contraction->columns) {
      if (plan.columns.size() && product->sharedOf(variable) != static_cast<int>(plan.columns.back()) + 1 &&
          isDynamicAxis(kernel, plan.axis(product->sharedOf(variable)))) {
        product = nullptr;
        break;
      }
      plan.columns.push_back(product->sharedOf(variable));
    }
  }
  if (product) {
    for (unsigned variable : product->contraction->rows) {
      int shared = product->sharedOf(variable);
      if (better(shared, plan.row)) {
        plan.row = shared;
      }
    }
    // Rows that choose a matrix are walked group by group: those rows, and no others.
    int group = product->contraction->group;
    if (group >= 0 && product->sharedOf(group) != plan.row) {
      product = nullptr;
    }
  }
  if (product) {
    plan.tile = target.tileRows();
    plan.block = 64;
  } else {
    plan.row = -1;
    plan.columns.clear();
    bool products = false;
    for (Stage &stage : plan.stages) {
      if (!stage.contraction) {
        continue;
      }
      // Inside a row kernel the columns are exactly what is not shared.
      SmallVector<unsigned> inner = stage.inner();
      if (inner != stage.contraction->columns || stage.contraction->group >= 0) {
        stage.contraction.reset();
      } else {
        products = true;
      }
    }
    for (unsigned shared = 0; shared < count; ++shared) {
      bool isRow = llvm::all_of(plan.stages, [&](const Stage &stage) {
        EquationOp equation = stage.equation;
        return !stage.contraction || llvm::is_contained(stage.contraction->rows, (*equation.getShared())[shared]);
      });
      if (isRow && better(shared, plan.row)) {
        plan.row = shared;
      }
    }
    if (plan.row < 0 && count) {
      for (Stage &stage : plan.stages) {
        stage.contraction.reset();
      }
      products = false;
      for (unsigned shared = 0; shared < count; ++shared) {
        if (better(shared, plan.row)) {
          plan.row = shared;
        }
      }
    }
    plan.block = plan.tile = plan.row < 0 ? 1 : products ? kAttentionTile : 16;
  }
  for (unsigned shared = 0; shared < count; ++shared) {
    if (static_cast<int>(shared) != plan.row && !llvm::is_contained(plan.columns, shared)) {
      plan.outer.push_back(shared);
    }
  }
  for (unsigned shared : plan.outer) {
    if (isDynamicAxis(kernel, plan.axis(shared))) {
      return kernel.emitOpError() << "walks the run-time axis " << plan.axis(shared) << " one by one";
    }
  }
  for (Stage &stage : plan.stages) {
    if (stage.contraction) {
      planOperands(stage, target);
      if (!plan.columns.empty() && plan.row >= 0 && stage.rightByDepth) {
        stage.integer = matchIntegerProduct(stage.equation, *stage.contraction, target);
        stage.packLeft &= !stage.integer;
      }
      stage.local = true;
    }
  }
  // Long items, which pack the keys less often, as far as there are enough of them to keep the workers busy.
  bool packs = llvm::any_of(plan.stages, [](const Stage &stage) { return stage.right == Stage::Packed; });
  if (packs && plan.row >= 0 && plan.columns.empty()) {
    plan.block = 16 * kAttentionTile;
    plan.itemsOfBlock = std::max<int64_t>(countOuter(plan), 1);
  } else if (packs && !plan.columns.empty()) {
    plan.block = 192;
  }
  if (plan.columns.empty() && plan.row >= 0) {
    planSweeps(plan);
  }
  plan.packedLanes = canPackLanes(plan);
  if (plan.packedLanes && plan.itemsOfBlock > 0) {
    plan.block = plan.itemsOfBlock >= kManyItems ? 4 * kAttentionTile : plan.tile;
    plan.itemsOfBlock = 0;
  }
  return plan;
}
