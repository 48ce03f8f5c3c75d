//===- SweepPlan.cpp - stages that walk the same columns together ---------===//
#include "codegen/cpu/KernelPlan.h"

#include "dialects/Heddle/IR/EquationUtils.h"

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
      ok &= !source->isSummedInSweep();
    }
  });
  return ok;
}

void heddle::cpu::planSweeps(KernelPlan &plan) {
  unsigned last = 0;
  bool isOpen = false;
  for (Stage &stage : plan.stages) {
    stage.swept = sweptVariable(plan, stage);
    if (stage.swept < 0) {
      isOpen = false;
      continue;
    }
    isOpen = isOpen && canFollow(plan, stage, last);
    stage.sweep = isOpen ? last : ++last;
    isOpen = true;
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
}
