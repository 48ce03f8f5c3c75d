//===- CheckByEvaluation.cpp - do passes keep the meaning? ----------------===//
#include "tools/driver/CheckByEvaluation.h"

#include "dialects/Interpreter/Draw.h"
#include "dialects/Interpreter/Interpreter.h"
#include "dialects/Interpreter/Random.h"
#include "passes/Stream/Stream.h"
#include "tools/driver/Weights.h"

#include "mlir/Pass/Pass.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace heddle;
using namespace mlir;

/// The lengths of a round: none, one, and then any up to the last number.
static constexpr int64_t kMostOfRound[] = {0, 1, 4, 9};

CheckByEvaluation::Outcome CheckByEvaluation::evaluateEntry(ModuleOp module, func::FuncOp entry, int64_t most) {
  // There are lengths that a model does not take: what is wrong then is of interest only if it was right before.
  Outcome outcome;
  ScopedDiagnosticHandler quiet(module.getContext(), [&](Diagnostic &diagnostic) {
    outcome.problem += diagnostic.str() + "; ";
    return success();
  });
  auto lengthOf = [&](FlatSymbolRefAttr axis) -> int64_t {
    int64_t length = most < 2 ? most : 1 + drawRandom(most, axis.getValue(), {}).below(most);
    std::optional<uint64_t> bound = lookupAxis(entry, axis).getBound();
    return bound ? std::min<int64_t>(length, *bound) : length;
  };
  RandomWeights weights(1);
  auto results = interpret(module, entry.getName(), drawInputs(entry, lengthOf, most),
                           [&](ParamOp param) { return readParameter(param, weights); });
  if (results) {
    outcome.outputs = std::move(*results);
  } else {
    outcome.problem += llvm::toString(results.takeError());
  }
  return outcome;
}

CheckByEvaluation::Results CheckByEvaluation::evaluate(Operation *op) {
  Results results;
  auto module = dyn_cast<ModuleOp>(op);
  module = module ? module : op->getParentOfType<ModuleOp>();
  for (auto entry : module.getOps<func::FuncOp>()) {
    for (int64_t most : kMostOfRound) {
      if (!isStreamFunction(entry)) {
        results[entry.getName()].push_back(evaluateEntry(module, entry, most));
      }
    }
  }
  return results;
}

/// How far `after` is off, as a share of the largest value; infinite when it has another shape.
static double getDifference(const Array &before, const Array &after) {
  if (before.shape != after.shape || before.isFloat != after.isFloat || before.integers != after.integers) {
    return INFINITY;
  }
  double most = 0, worst = 0;
  for (auto [a, b] : llvm::zip(before.reals, after.reals)) {
    if (a == b || (std::isnan(a) && std::isnan(b))) {
      continue;
    }
    double difference = std::fabs(a - b);
    worst = std::isnan(difference) ? INFINITY : std::max(worst, difference);
  }
  for (double real : before.reals) {
    most = std::isfinite(real) ? std::max(most, std::fabs(real)) : most;
  }
  return worst == 0 ? 0 : worst / most;
}

void CheckByEvaluation::runBeforePass(Pass *, Operation *op) { before.push_back(evaluate(op)); }
void CheckByEvaluation::runAfterPassFailed(Pass *, Operation *) { before.pop_back(); }

void CheckByEvaluation::runAfterPass(Pass *pass, Operation *op) {
  Results expected = std::move(before.back()), found = evaluate(op);
  before.pop_back();
  for (const auto &[name, rounds] : expected) {
    if (!found.count(name)) {
      continue;
    }
    for (auto [round, was] : llvm::enumerate(rounds)) {
      const Outcome &is = found[name][round];
      double worst = was.outputs && !is.outputs ? INFINITY : 0;
      for (size_t i = 0; was.outputs && is.outputs && i < was.outputs->size(); ++i) {
        worst = std::max(worst, i < is.outputs->size() ? getDifference((*was.outputs)[i], (*is.outputs)[i]) : INFINITY);
      }
      if (worst > tolerance) {
        op->emitError() << "pass " << (pass->getArgument().empty() ? pass->getName() : pass->getArgument())
                        << " changes what `" << name << "` gives at lengths up to " << kMostOfRound[round] << ": "
                        << (is.outputs ? llvm::formatv("off by {0:e1}", worst).str()
                                       : "it cannot be evaluated any more: " + is.problem);
        failed = true;
        break;
      }
    }
  }
}
