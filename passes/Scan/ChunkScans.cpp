//===- ChunkScans.cpp - recurrences in chunks of matrix products ----------===//
#include "passes/Analysis/Contraction.h"
#include "passes/Passes.h"
#include "passes/Scan/ChunkBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include <cmath>

namespace heddle {
#define GEN_PASS_DEF_CHUNKSCANS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

/// What a place costs one matrix, in multiplications inside a register tile. An element of a sweep over memory costs as
/// much as `sweep` of them (measured).
static constexpr double sweep = 6;

namespace {
struct Sizes {
  double keys, values;
  double reads; ///< rows read from the state, besides those that new rows see
  bool isFed;   ///< do new rows see the state?
  bool isDecaying, decaysByKey;
};
} // namespace

/// Step by step: the state is swept once for what is added, and once for every row that is read.
static double costOfStep(const Sizes &sizes) {
  return sweep * sizes.keys * sizes.values * (1 + 0.5 * (sizes.reads + (sizes.isFed ? 1 : 0)));
}

/// In chunks of `chunk` places: products with the state, scores and products with new rows, and sweeps over what
/// these are made of.
static double costOfChunk(const Sizes &sizes, double chunk) {
  double readers = sizes.reads + (sizes.isFed ? 1 : 0), matrix = sizes.keys * sizes.values;
  double products = (readers + 1) * matrix + readers * chunk * ((sizes.decaysByKey ? 0 : sizes.keys) + sizes.values);
  double sweeps = 3 * matrix / chunk + (readers + 1) * 2 * (sizes.keys + sizes.values) + (readers + 1) * chunk;
  if (sizes.decaysByKey) {
    sweeps += (1 + readers) * chunk * sizes.keys; // decayed keys and their scores
  }
  if (sizes.isFed) {
    sweeps += 2 * chunk * chunk; // the inverse
  }
  return products + sweep * sweeps;
}

/// The static axis of `size` places of `of`, declared beside it.
static FlatSymbolRefAttr declareChunk(ScanOp scan, int64_t size) {
  AxisOp time = lookupAxis(scan, scan.getAxisAttr());
  auto symbol = FlatSymbolRefAttr::get(scan.getContext(), (time.getSymName() + ".chunk" + llvm::Twine(size)).str());
  if (!lookupAxis(scan, symbol)) {
    OpBuilder builder(time);
    OperationState state(time.getLoc(), AxisOp::getOperationName());
    state.addAttribute("sym_name", symbol.getAttr());
    state.addAttribute("extent", builder.getI64IntegerAttr(size));
    builder.create(state);
  }
  return symbol;
}

/// How many places a chunk should have; 0: steps are as good. Leaves what a place costs by steps and in chunks on the
/// scan, for people.
static int64_t chooseSize(ScanOp scan, const Recurrence &recurrence) {
  auto type = cast<RankedTensorType>(scan.getInits()[0].getType());
  Sizes sizes{static_cast<double>(type.getDimSize(recurrence.key)),
              static_cast<double>(type.getDimSize(recurrence.value)),
              0,
              !recurrence.feedbacks.empty(),
              recurrence.hasDecay,
              recurrence.decaysByKey};
  for (const StateRead &read : recurrence.reads) {
    bool isFeedback = llvm::any_of(recurrence.feedbacks, [&](const ScaledRead &term) {
      return ReadOp(term.of).getTensor() == EquationOp(read.equation).getResult();
    });
    sizes.reads += isFeedback ? 0 : 1;
  }
  // One matrix is one worker's: too few leave the others idle, where steps share rows out as well. Register tiles want
  // whole vectors.
  constexpr int64_t fewest = 4, vector = 16;
  int64_t matrices = type.getNumElements() / (type.getDimSize(recurrence.key) * type.getDimSize(recurrence.value));
  if (matrices < fewest || type.getDimSize(recurrence.key) % vector || type.getDimSize(recurrence.value) % vector) {
    return 0;
  }
  // Little won is not worth a second form.
  double step = costOfStep(sizes), least = 0.9 * step;
  AxisOp time = lookupAxis(scan, scan.getAxisAttr());
  int64_t length = getStaticLength(scan, scan.getAxisAttr());
  int64_t most = !ShapedType::isDynamic(length) ? length : time.getBound().value_or(1 << 20);
  int64_t best = 0;
  for (int64_t size : {16, 32, 64}) {
    double cost = costOfChunk(sizes, static_cast<double>(size));
    if (2 * size <= most && cost < least) {
      best = size;
      least = cost;
    }
  }
  if (best > 0) {
    scan->setAttr("heddle.costs", DenseI64ArrayAttr::get(scan.getContext(), {std::llround(step), std::llround(least)}));
  }
  return best;
}

namespace {
struct ChunkScans : heddle::impl::ChunkScansBase<ChunkScans> {
  using ChunkScansBase::ChunkScansBase;

  void runOnOperation() override {
    SmallVector<ScanOp> scans;
    getOperation().walk([&](ScanOp scan) { scans.push_back(scan); });
    for (ScanOp scan : scans) {
      rewrite(scan);
    }
  }

  void rewrite(ScanOp scan) {
    bool hasProduct = false;
    scan.walk([&](EquationOp equation) {
      std::optional<Contraction> match = matchContraction(equation);
      hasProduct |= match && getPlainWeight(match->rightRead());
    });
    // Products with weights are made by all workers together, step by step.
    if (hasProduct || scan.getChunkBlock() || isMadeByData(scan, scan.getAxisAttr())) {
      return;
    }
    std::optional<Recurrence> recurrence = matchRecurrence(scan);
    if (!recurrence) {
      return;
    }
    if (int64_t chosen = size ? size : chooseSize(scan, *recurrence)) {
      ChunkBuilder(scan, *recurrence, declareChunk(scan, chosen)).run();
    }
    recurrence->scan.erase();
  }
};
} // namespace
