//===- Plan.cpp - what a stream keeps -------------------------------------===//
#include "passes/Stream/Plan.h"

#include "passes/Stream/Cut.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

/// Whether a carry begins at zero, as a piece of state does.
static bool isZero(Value init) {
  if (matchPattern(init, m_AnyZeroFloat()) || matchPattern(init, m_Zero())) {
    return true;
  }
  auto equation = init.getDefiningOp<EquationOp>();
  return equation && equation.getReduced().empty() && isZero(equation.getYielded());
}

/// Tensors of kind Constant that ops of a step use.
static void findConstants(const Availability &availability, Plan &plan) {
  func::FuncOp entry = availability.getEntry();
  entry.walk([&](Operation *op) {
    // The op of the block structure that `op` belongs to decides where it runs.
    Operation *at = op;
    while (at->getParentOp() != entry && isa<EquationOp, ScatterOp>(at->getParentOp())) {
      at = at->getParentOp();
    }
    Kind kind = availability.getKind(at);
    if (kind != Kind::Streamed && kind != Kind::Places) {
      return;
    }
    for (auto [index, operand] : llvm::enumerate(op->getOperands())) {
      if (!isa<RankedTensorType>(operand.getType()) || availability.getKind(operand) != Kind::Constant) {
        continue;
      }
      // What a loop merely carries on is begin's affair; so is the begin of a scan over the stream.
      if (isa<scf::ForOp, scf::YieldOp, func::ReturnOp>(op) ||
          (isa<ScanOp>(op) && availability.isStreamed(cast<ScanOp>(op).getAxisAttr()))) {
        continue;
      }
      plan.constants.insert(operand);
    }
    if (auto scan = dyn_cast<ScanOp>(op);
        scan && availability.isStreamed(scan.getAxisAttr()) && !llvm::all_of(scan.getInits(), isZero)) {
      plan.begun.insert(scan);
    }
  });
}

bool stream::makePlan(const Availability &availability, Plan &plan, std::optional<Refusal> &refusal) {
  findConstants(availability, plan);
  chooseKept(availability, plan);
  SmallVector<Value> pieces(plan.constants.begin(), plan.constants.end());
  for (auto [value, rows] : plan.kept) {
    pieces.push_back(value);
  }
  func::FuncOp entry = availability.getEntry();
  entry.walk([&](ScanOp scan) {
    if (availability.isStreamed(scan.getAxisAttr())) {
      llvm::append_range(pieces, scan.getBody().front().getArguments().drop_front());
    }
  });
  for (Value value : pieces) {
    bool isCarry = isa<BlockArgument>(value) && isa<ScanOp>(value.getParentBlock()->getParentOp());
    Value outside = isCarry ? cast<ScanOp>(value.getParentBlock()->getParentOp()).getInits().front() : value;
    Operation *owner = isCarry ? value.getParentBlock()->getParentOp() : nullptr;
    std::optional<int64_t> instances =
        isCarry ? getInstances(owner->getResult(0), availability) : getInstances(outside, availability);
    bool isConstant = plan.constants.contains(value);
    if (!instances || (!isConstant && getRowBytes(value, availability) == 0)) {
      refusal = Refusal{value.getLoc(),
                        !instances ? "a value has to be kept in a loop or branch whose rounds are not known"
                                   : "a value has to be kept whose rows have no fixed size",
                        "a loop of fixed length, axes of fixed length, or run it whole",
                        {},
                        {}};
      return false;
    }
  }
  return true;
}
