//===- InlineElementwise.cpp - substitution into readers ------------------===//
#include "dialects/Heddle/IR/EquationUtils.h"
#include "passes/Analysis/Contraction.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

namespace heddle {
#define GEN_PASS_DEF_INLINEELEMENTWISE
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

static unsigned countRunTimeAxes(EquationOp equation) {
  return llvm::count_if(equation.getAxes().getAsRange<FlatSymbolRefAttr>(),
                        [&](FlatSymbolRefAttr axis) { return ShapedType::isDynamic(getStaticLength(equation, axis)); });
}

/// Does `producer` depend on places only, and nothing that a caller hands in? A table of weights counts as a place.
static bool isPositional(EquationOp producer) {
  bool positional = true;
  producer.getBody().walk([&](ReadOp read) {
    auto type = cast<RankedTensorType>(read.getTensor().getType());
    positional &= type.hasStaticShape() || !isa<FloatType>(type.getElementType());
  });
  return positional;
}

/// Little enough to be computed again wherever it is read.
static bool isCheap(EquationOp producer) {
  unsigned reads = 0, ops = 0;
  bool plain = true;
  for (Operation &op : producer.getBodyBlock()->without_terminator()) {
    if (isa<ReadOp>(op)) {
      ++reads;
    } else if (!isa<arith::ConstantOp>(op)) {
      ++ops;
    }
    // Machine code multiplies instead of dividing by a constant.
    bool divides = isa<arith::DivFOp>(op) && !matchPattern(op.getOperand(1), m_Constant());
    plain &= !isa<math::MathDialect>(op.getDialect()) && !divides && !isa<arith::RemFOp>(op);
  }
  return plain && reads <= 1 && ops <= 2;
}

/// A read at distinct plain variables that are all variables of its equation: as often as the producer has elements.
static bool isElementByElement(ReadOp read, EquationOp reader) {
  uint64_t seen = 0;
  for (auto [dimension, index] : llvm::enumerate(read.getIndices())) {
    int variable = getVariable(reader, index);
    if (variable < 0 || ((seen >> variable) & 1) ||
        reader.getAxisOf(variable) != getAxes(read.getTensor().getType())[dimension]) {
      return false;
    }
    seen |= uint64_t(1) << variable;
  }
  return static_cast<unsigned>(llvm::popcount(seen)) == reader.getNumVars();
}

static bool shouldInline(EquationOp producer, ReadOp read) {
  auto reader = dyn_cast<EquationOp>(read->getParentOp());
  if (!reader || read.getPredicate() || read.getOtherwise() || read.getCheck() || producer.getDecision()) {
    return false;
  }
  if (countRunTimeAxes(producer) >= 2 && isPositional(producer)) {
    return true;
  }
  // Operands of matrix products stay in memory, where register tiles find them.
  if (matchContraction(reader)) {
    return false;
  }
  return isCheap(producer) || (producer->hasOneUse() && isElementByElement(read, reader));
}

static void inlineInto(EquationOp producer, ReadOp read) {
  OpBuilder builder(read);
  IRMapping mapping;
  mapping.map(producer.getBodyBlock()->getArguments(), read.getIndices());
  Value value = cloneSlice(builder, producer, producer.getYielded(), mapping);
  read.replaceAllUsesWith(value);
  read.erase();
}

namespace {
struct InlineElementwise : heddle::impl::InlineElementwiseBase<InlineElementwise> {
  void runOnOperation() override {
    SmallVector<EquationOp> equations;
    getOperation().walk([&](EquationOp equation) { equations.push_back(equation); });
    for (EquationOp producer : equations) {
      if (!isElementwise(producer)) {
        continue;
      }
      SmallVector<ReadOp> reads;
      for (Operation *user : producer->getUsers()) {
        if (auto read = dyn_cast<ReadOp>(user); read && shouldInline(producer, read)) {
          reads.push_back(read);
        }
      }
      for (ReadOp read : reads) {
        inlineInto(producer, read);
      }
      if (producer->use_empty()) {
        producer.erase();
      }
    }
  }
};
} // namespace
