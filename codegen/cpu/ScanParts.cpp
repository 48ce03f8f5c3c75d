//===- ScanParts.cpp - how a recurrence is shared out ---------------------===//
#include "codegen/cpu/ScanEmitter.h"

#include "codegen/cpu/StateAccess.h"
#include "passes/Analysis/Contraction.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// Is `body` made of kernels, scalars and, in a chunk, scans over its places?
static bool isLaneBody(Block &body, bool isChunk) {
  for (Operation &op : body) {
    bool isScalar = op.getNumRegions() == 0 && isMemoryEffectFree(&op) &&
                    llvm::none_of(op.getResultTypes(), llvm::IsaPred<RankedTensorType>);
    auto inner = dyn_cast<ScanOp>(op);
    bool isInner = isChunk && inner && !inner.getChunkBlock() && isLaneBody(inner.getBody().front(), false);
    if (!isa<KernelOp, YieldOp>(op) && !isScalar && !isInner) {
      return false;
    }
  }
  return llvm::all_of(body.getTerminator()->getOperands(), [&](Value value) {
    auto kernel = value.getDefiningOp<KernelOp>();
    return kernel && kernel->getBlock() == &body;
  });
}

bool heddle::cpu::isLaneScan(ScanOp scan) {
  if (!isLaneBody(scan.getBody().front(), false) ||
      (scan.getChunkBlock() && !isLaneBody(*scan.getChunkBlock(), true))) {
    return false;
  }
  WalkResult products = scan.walk([](EquationOp equation) -> WalkResult {
    std::optional<Contraction> match = matchContraction(equation);
    bool isHeavy = match && getPlainWeight(match->rightRead());
    return isHeavy ? WalkResult::interrupt() : WalkResult::advance();
  });
  return !products.wasInterrupted();
}

Value heddle::cpu::getMade(Value result) {
  auto kernel = result.getDefiningOp<KernelOp>();
  return kernel ? kernel.getBody().front().getTerminator()->getOperand(cast<OpResult>(result).getResultNumber())
                : result;
}

std::optional<ScanEmitter::Dimensions> ScanEmitter::findDimensions(FlatSymbolRefAttr axis) {
  Dimensions dimensions;
  auto note = [&](Value tensor) {
    auto axes = getAxes(tensor.getType());
    if (llvm::count(axes, axis) != 1) {
      return false;
    }
    dimensions[tensor] = llvm::find(axes, axis) - axes.begin();
    return true;
  };
  bool ok = true;
  scan.walk([&](ScanOp one) {
    for (Region &region : one->getRegions()) {
      ok = ok && (region.empty() || llvm::all_of(region.front().getArguments().drop_front(), note));
    }
    ok = ok && (one == scan || llvm::all_of(one.getResults(), note));
  });
  scan.walk([&](EquationOp equation) { ok = ok && note(equation.getResult()); });
  scan.walk([&](ReadOp read) {
    if (!ok || !isInside(read.getTensor())) {
      return;
    }
    unsigned dimension = dimensions.lookup(getMade(read.getTensor()));
    auto equation = dyn_cast<EquationOp>(read->getParentOp());
    ok = equation &&
         read.getIndices()[dimension] == read->getBlock()->getArgument(dimensions.lookup(equation.getResult()));
  });
  return ok ? std::optional<Dimensions>(std::move(dimensions)) : std::nullopt;
}

const ScanEmitter::Split *ScanEmitter::splitOf(Value tensor, unsigned dimension) const {
  const Split *found = llvm::find_if(splits, [&](const Split &split) {
    auto known = split.dimensions.find(tensor);
    return known != split.dimensions.end() && known->second == dimension;
  });
  return found == splits.end() ? nullptr : found;
}

/// An item's carries should stay in the first cache beside what a step reads, and there should be work for many
/// workers.
static constexpr int64_t kCarryBytes = 16384, kItems = 16;

void ScanEmitter::chooseSplits() {
  Block &body = scan.getBody().front();
  auto yielded = body.getTerminator()->getOperands();
  if (yielded.empty()) {
    return;
  }
  for (FlatSymbolRefAttr axis : getAxes(yielded.front().getType())) {
    if (std::optional<Dimensions> dimensions = findDimensions(axis)) {
      int64_t length = getStaticLength(layout.entry, axis);
      splits.push_back({axis, std::move(*dimensions), ShapedType::isDynamic(length) ? 32 : std::max<int64_t>(length, 1),
                        Value(), Value()});
    }
  }
  // Axes of unknown length are taken for short ones.
  auto lengthOf = [&](FlatSymbolRefAttr axis) {
    int64_t length = getStaticLength(layout.entry, axis);
    return ShapedType::isDynamic(length) ? 32 : std::max<int64_t>(length, 1);
  };
  auto isEnough = [&] {
    int64_t items = 1, bytes = 0;
    for (const Split &split : splits) {
      items *= llvm::divideCeil(lengthOf(split.axis), split.block);
    }
    for (BlockArgument carry : body.getArguments().drop_front()) {
      int64_t size = getStoredBytes(cast<RankedTensorType>(carry.getType()).getElementType());
      for (auto [dimension, axis] : llvm::enumerate(getAxes(carry.getType()))) {
        const Split *split = splitOf(carry, dimension);
        size *= split ? split->block : lengthOf(axis);
      }
      bytes += size;
    }
    return items >= kItems && bytes <= kCarryBytes;
  };
  // Outer axes first; neighbours in memory stay together, two vectors of them at least.
  for (Split &split : splits) {
    bool isInnermost = llvm::any_of(split.dimensions, [&](const auto &entry) {
      return !scan.getChunkBody().isAncestor(Value(entry.first).getParentRegion()) &&
             static_cast<int64_t>(entry.second) + 1 == cast<RankedTensorType>(entry.first.getType()).getRank();
    });
    int64_t vector = isInnermost ? target.lanes() : 1, least = isInnermost ? 2 * vector : 1;
    while (split.block > least && !isEnough()) {
      split.block = std::max<int64_t>(least, llvm::alignTo(llvm::divideCeil(split.block, 2), vector));
    }
  }
}

bool ScanEmitter::isInside(Value tensor) {
  return llvm::any_of(scan->getRegions(), [&](Region &region) { return region.isAncestor(tensor.getParentRegion()); });
}

/// May the next value of carry `index` of `body` be written over the one before?
static bool mayOverwrite(Block &body, unsigned index) {
  Value argument = body.getArgument(index + 1), next = body.getTerminator()->getOperand(index);
  auto maker = getMade(next).getDefiningOp<EquationOp>();
  if (!maker || !maker.getReduced().empty() || llvm::count(body.getTerminator()->getOperands(), next) != 1 ||
      !llvm::all_of(argument.getUsers(), llvm::IsaPred<ReadOp>)) {
    return false;
  }
  // Equations run in the order of the text: none that comes later may read the old value, nor its maker elsewhere.
  bool ok = true, isMade = false;
  body.walk<WalkOrder::PreOrder>([&](EquationOp equation) {
    equation.walk([&](ReadOp read) {
      if (read.getTensor() != argument) {
        return;
      }
      bool isOwn = equation == maker;
      for (auto [dimension, member] : llvm::enumerate(read.getIndices())) {
        isOwn &= member == maker.getBodyBlock()->getArgument(dimension);
      }
      ok &= !isMade && (isOwn || equation != maker);
    });
    isMade |= equation == maker;
  });
  return ok;
}

bool ScanEmitter::isInPlace(ScanOp of, unsigned index) {
  return llvm::all_of(of->getRegions(),
                      [&](Region &region) { return region.empty() || mayOverwrite(region.front(), index); });
}
