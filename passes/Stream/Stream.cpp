//===- Stream.cpp - the streaming form of an entry ------------------------===//
#include "passes/Stream/Stream.h"

#include "passes/Passes.h"
#include "passes/Stream/Absorb.h"
#include "passes/Stream/Prefix.h"
#include "passes/Stream/Rewrite.h"
#include "passes/Stream/Slices.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/Utils/Utils.h"
#include "mlir/IR/Verifier.h"

namespace heddle {
#define GEN_PASS_DEF_STREAM
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

bool heddle::isStreamFunction(func::FuncOp function) {
  return function->hasAttr("heddle.step_of") || function->hasAttr("heddle.begin_of") ||
         function->hasAttr("heddle.finish_of");
}

/// The time axes that `types` run over, themselves or through derived ones.
static SmallVector<FlatSymbolRefAttr> getTimeAxes(func::FuncOp entry, TypeRange types) {
  SmallVector<FlatSymbolRefAttr> found;
  for (Type type : types) {
    for (FlatSymbolRefAttr axis : getAxes(type)) {
      for (auto time : entry->getParentOfType<ModuleOp>().getOps<AxisOp>()) {
        auto symbol = FlatSymbolRefAttr::get(time.getSymNameAttr());
        if (time.getTime() && !time.getDerived() && !time.getSession() && getLengthIn(entry, axis, symbol) &&
            !llvm::is_contained(found, symbol)) {
          found.push_back(symbol);
        }
      }
    }
  }
  return found;
}

/// The axis to stream, or a refusal.
static FlatSymbolRefAttr chooseAxis(func::FuncOp entry, StringRef wanted, std::optional<Refusal> &refusal) {
  SmallVector<FlatSymbolRefAttr> inputs = getTimeAxes(entry, entry.getArgumentTypes());
  auto names = [&](ArrayRef<FlatSymbolRefAttr> axes) {
    std::string text;
    for (FlatSymbolRefAttr axis : axes) {
      text += (text.empty() ? "" : ", ") + axis.getValue().str();
    }
    return text;
  };
  auto refuse = [&](std::string reason, std::string remedy) {
    refusal = Refusal{entry.getLoc(), std::move(reason), std::move(remedy), {}, {}};
    return FlatSymbolRefAttr();
  };
  if (!wanted.empty()) {
    for (FlatSymbolRefAttr axis : inputs) {
      if (axis.getValue() == wanted) {
        return axis;
      }
    }
    return refuse("no input runs over a time axis " + wanted.str(),
                  inputs.empty() ? "`axis T : time` in the description" : "one of " + names(inputs));
  }
  SmallVector<FlatSymbolRefAttr> outputs = getTimeAxes(entry, entry.getResultTypes());
  llvm::erase_if(outputs, [&](FlatSymbolRefAttr axis) { return !llvm::is_contained(inputs, axis); });
  if (outputs.size() == 1) {
    return outputs.front();
  }
  if (outputs.empty()) {
    return refuse("its outputs have no rows over a time axis of the inputs", "run it whole");
  }
  return refuse("its outputs run over several time axes: " + names(outputs), "choose one with --stream");
}

/// Writes out a loop of fixed length.
static bool unroll(Operation *op) {
  auto loop = dyn_cast<scf::ForOp>(op);
  return loop && succeeded(loopUnrollFull(loop));
}

static LogicalResult derive(func::FuncOp entry, StringRef wanted, std::optional<Refusal> &refusal) {
  auto module = entry->getParentOfType<ModuleOp>();
  FlatSymbolRefAttr time = chooseAxis(entry, wanted, refusal);
  if (!time) {
    return failure();
  }
  // The analysis may have to write out loops: it works on a copy, which goes away.
  OpBuilder builder(entry);
  auto copy = cast<func::FuncOp>(builder.clone(*entry));
  struct Eraser {
    func::FuncOp function;
    ~Eraser() { function.erase(); }
  } eraser{copy};
  // Its name is the entry's while pieces and functions are named by it.
  StringAttr name = entry.getNameAttr();
  recognizePrefixes(copy, time);
  std::optional<Availability> availability;
  Plan plan;
  for (unsigned round = 0;; ++round) {
    availability.emplace(copy, time);
    if (!availability->run()) {
      Operation *loop = availability->unrollFirst;
      if (availability->refusal || !loop || round > 64 || !unroll(loop)) {
        refusal = availability->refusal ? *availability->refusal
                                        : Refusal{loop ? loop->getLoc() : entry.getLoc(),
                                                  "what a loop carries becomes available later from round to round",
                                                  "a loop of fixed length, or run it whole",
                                                  {},
                                                  {}};
        return failure();
      }
      continue;
    }
    if (sliceOldRows(*availability)) {
      continue;
    }
    plan = Plan();
    if (!makePlan(*availability, plan, refusal)) {
      return failure();
    }
    if (plan.absorbed.empty()) {
      break;
    }
    absorb(*matchAbsorbable(*plan.absorbed.begin(), *availability));
  }
  copy.setName(name);
  StreamAxes axes(*availability);
  Pieces pieces(*availability, axes);
  SmallVector<func::FuncOp> made{makeStep(*availability, plan, axes, pieces, Phase::Step)};
  // Rows that wait for more than they will get come at the end.
  bool waits = false;
  int64_t delay = 0, granule = 1;
  for (Value result : copy.getBody().front().getTerminator()->getOperands()) {
    const ValueInfo &info = availability->get(result);
    if (info.kind == Kind::Streamed) {
      AffineExpr length = availability->getLength(info.ranges[0].axis);
      waits |= !isSame(info.frontier, length);
      int64_t horizon = getHorizon({info.frontier, length}), run = 0;
      for (int64_t h = horizon; h < 2 * horizon; ++h) {
        delay = std::max(delay, evaluate(length, h) - evaluate(info.frontier, h));
        run = evaluate(info.frontier, h) == evaluate(info.frontier, h + 1) ? run + 1 : 0;
        granule = std::max(granule, run + 1);
      }
    }
  }
  if (waits) {
    made.front()->setAttr("heddle.delay", builder.getI64IntegerAttr(delay));
    made.front()->setAttr("heddle.granule", builder.getI64IntegerAttr(granule));
    made.push_back(makeStep(*availability, plan, axes, pieces, Phase::Finish));
  }
  bool hasConstantInput = llvm::any_of(
      copy.getArguments(), [&](Value argument) { return availability->getKind(argument) == Kind::Constant; });
  if (plan.needsBegin() || hasConstantInput) {
    made.push_back(makeBegin(*availability, plan, pieces));
  }
  // In front of the entry stand axes and pieces; behind it begin, step, finish.
  for (func::FuncOp function : made) {
    function->moveAfter(entry);
  }
  copy.setName((name.getValue() + ".copy").str());
  return verify(module);
}

static InFlightDiagnostic report(func::FuncOp entry, const Refusal &refusal) {
  auto diagnostic = emitError(refusal.location) << "`" << entry.getName() << "` cannot stream: " << refusal.reason;
  if (refusal.declared && !refusal.declaredWhat.empty()) {
    diagnostic.attachNote(*refusal.declared) << "`" << refusal.declaredWhat << "` is made here";
  }
  diagnostic.attachNote(refusal.location) << "help: " << refusal.remedy;
  return diagnostic;
}

LogicalResult heddle::deriveStream(func::FuncOp entry, StringRef axis) {
  std::optional<Refusal> refusal;
  if (succeeded(derive(entry, axis, refusal))) {
    return success();
  }
  return refusal ? report(entry, *refusal) : failure();
}

LogicalResult heddle::tryDeriveStream(func::FuncOp entry, StringRef axis, std::string &reason) {
  std::optional<Refusal> refusal;
  if (succeeded(derive(entry, axis, refusal))) {
    return success();
  }
  reason = refusal ? refusal->reason : "the streaming form does not verify";
  return failure();
}

namespace {
struct Stream : heddle::impl::StreamBase<Stream> {
  using StreamBase::StreamBase;
  void runOnOperation() override {
    SmallVector<func::FuncOp> entries;
    for (auto function : getOperation().getOps<func::FuncOp>()) {
      bool done = isStreamFunction(function) || getOperation().lookupSymbol((function.getName() + ".step").str());
      if (!done && (entry.empty() || function.getName() == entry)) {
        entries.push_back(function);
      }
    }
    for (func::FuncOp function : entries) {
      std::string reason;
      if (!lenient && failed(deriveStream(function, axis))) {
        return signalPassFailure();
      }
      if (lenient && failed(tryDeriveStream(function, axis, reason))) {
        function->emitRemark() << "does not stream: " << reason;
      }
    }
  }
};
} // namespace
