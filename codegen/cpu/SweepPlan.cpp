//===- SweepPlan.cpp - stages that walk the same columns together ---------===//
#include "codegen/cpu/KernelPlan.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// The variable of `stage` along which it reads members of swept stages, one each: -1 if it reads none of them, nothing
/// if it reads them in any other way.
static std::optional<int> followedVariable(const KernelPlan &plan, const Stage &stage) {
  EquationOp equation = stage.equation;
  int followed = -1;
  bool isPlain = true;
  equation.walk([&](ReadOp read) {
    const Stage *source = plan.stageOf(read.getTensor());
    if (!source || source->swept < 0 || source->isSummedInSweep()) {
      return;
    }
    int variable = getVariable(equation, read.getIndices()[source->swept]);
    isPlain &= variable >= 0 && stage.sharedOf(variable) < 0 && (followed < 0 || followed == variable);
    followed = variable;
  });
  return isPlain ? std::optional(followed) : std::nullopt;
}

/// The variable of `stage` that a sweep walks, or -1.
static int sweptVariable(const KernelPlan &plan, const Stage &stage) {
  EquationOp equation = stage.equation;
  std::optional<int> followed = followedVariable(plan, stage);
  if (!followed || stage.yielded || equation.getDecision()) {
    return -1;
  }
  unsigned results = equation.getNumResultVars();
  if (stage.contraction) {
    const Contraction &match = *stage.contraction;
    if (stage.right == Stage::Panels || plan.rightReadsStages(stage)) {
      return -1;
    }
    if (*followed < 0) {
      bool isLong = match.columns.size() == 1 &&
                    ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(match.columns[0])));
      return isLong ? static_cast<int>(match.columns[0]) : -1;
    }
    bool isSummed = match.reduced.size() == 1 && match.reduced[0] == static_cast<unsigned>(*followed);
    return isSummed ? *followed : -1;
  }
  SmallVector<unsigned> inner = stage.inner();
  bool isColumn = inner.size() == 1 && static_cast<int>(inner[0]) == *followed;
  bool isReduction = inner.empty() && *followed >= static_cast<int>(results) &&
                     cast<RankedTensorType>(equation.getType()).getElementType().isF32();
  return *followed >= 0 && (isColumn || isReduction) ? *followed : -1;
}

/// Can `stage` follow the stages of `sweep` chunk by chunk? Not if it needs a reduction that these have not finished.
static bool canFollow(const KernelPlan &plan, const Stage &stage, unsigned sweep) {
  bool ok = true;
  EquationOp equation = stage.equation;
  equation.walk([&](ReadOp read) {
    const Stage *source = plan.stageOf(read.getTensor());
    if (source && source->sweep == sweep) {
      ok &= source->running || !source->isSummedInSweep();
    }
  });
  return ok;
}

/// The stage whose values of a chunk nobody needs once `stage` has computed its own from them, or -1.
static int replacedStage(const KernelPlan &plan, const Stage &stage) {
  if (!stage.chunkLocal || stage.contraction) {
    return -1;
  }
  auto elementOf = [](const Stage &stage) {
    EquationOp equation = stage.equation;
    return cast<RankedTensorType>(equation.getType()).getElementType();
  };
  for (auto [index, source] :
       llvm::enumerate(ArrayRef(plan.stages).take_until([&](const Stage &other) { return &other == &stage; }))) {
    EquationOp equation = source.equation;
    bool isLastReader = source.chunkLocal && source.sweep == stage.sweep && elementOf(source) == elementOf(stage);
    for (Operation *user : equation->getUsers()) {
      const Stage *reader = plan.stageOf(user->getParentOfType<EquationOp>().getResult());
      isLastReader = isLastReader && reader && reader <= &stage;
    }
    bool isRead =
        llvm::any_of(equation->getUsers(), [&](Operation *user) { return user->getParentOp() == stage.equation; });
    if (isLastReader && isRead) {
      return index;
    }
  }
  return -1;
}

/// Gives every stage its sweep, where the maxima that are `running` end none.
static void assignSweeps(KernelPlan &plan) {
  unsigned last = 0;
  bool isOpen = false;
  for (Stage &stage : plan.stages) {
    stage.sweep = 0;
    stage.pivot = Value();
    stage.rescaled.clear();
    stage.swept = sweptVariable(plan, stage);
    if (stage.swept < 0) {
      isOpen = false;
      continue;
    }
    isOpen = isOpen && canFollow(plan, stage, last);
    stage.sweep = isOpen ? last : ++last;
    isOpen = true;
  }
}

void heddle::cpu::planSweeps(KernelPlan &plan) {
  assignSweeps(plan);
  for (Stage &stage : plan.stages) {
    EquationOp equation = stage.equation;
    stage.running = stage.isReductionOfSweep() && equation.getMonoid() == Monoid::max;
  }
  // What cannot run after all changes what the others share a sweep with.
  for (bool isSettled = false; !isSettled;) {
    isSettled = true;
    assignSweeps(plan);
    for (Stage &stage : plan.stages) {
      if (stage.running && !canRun(plan, stage)) {
        stage.running = isSettled = false;
      }
    }
  }
  // What nobody else reads is there for one chunk at a time.
  for (Stage &stage : plan.stages) {
    EquationOp equation = stage.equation;
    stage.chunkLocal = stage.swept >= 0 && !stage.isSummedInSweep();
    for (Operation *user : equation->getUsers()) {
      auto reader = user->getParentOfType<EquationOp>();
      const Stage *readingStage = reader ? plan.stageOf(reader.getResult()) : nullptr;
      stage.chunkLocal &= readingStage && readingStage->sweep == stage.sweep;
    }
  }
  for (Stage &stage : plan.stages) {
    stage.inPlaceOf = replacedStage(plan, stage);
  }
  // A guard of one comparison leaves most tiles whole; a band is as wide as a tile of its rows makes it.
  bool isOneSided = llvm::all_of(plan.stages, [](const Stage &stage) {
    EquationOp equation = stage.equation;
    Region &guard = equation.getGuard();
    if (guard.empty()) {
      return true;
    }
    auto condition = cast<YieldOp>(guard.front().getTerminator()).getValues()[0].getDefiningOp<arith::CmpIOp>();
    return condition && condition.getPredicate() != arith::CmpIPredicate::eq;
  });
  bool isRunning = llvm::any_of(plan.stages, [](const Stage &stage) { return stage.running; });
  if (isRunning && isOneSided && plan.tile == kAttentionTile) {
    plan.tile = kRunningTile;
  }
}
