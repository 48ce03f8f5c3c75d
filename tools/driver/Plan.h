//===- Plan.h - which form each equation took -------------------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_DRIVER_PLAN_H
#define HEDDLE_TOOLS_DRIVER_PLAN_H

#include "codegen/cpu/Target.h"
#include "tools/driver/Source.h"

#include "llvm/Support/Error.h"

#include <map>
#include <string>

namespace heddle {

struct PlanOptions {
  cpu::Target target;
  /// Lengths of run-time axes. With them each entry is run on made inputs by the interpreter, after the passes, and
  /// elements are counted; without them they are polynomials in the lengths.
  std::map<std::string, int64_t> lengths;
  uint64_t seed = 1;
};

/// Runs the passes on `model` and says, entry by entry, what became of each equation: an array of objects with `entry`
/// and `steps`; a step has `name`, `place` (file:line), `form`, the axes that it is computed `over` and that it reduces
/// (`reduces`), `details`, and `elements`: how often its body is evaluated. At given lengths an
/// entry has the sum of them as `elements`, and as `written` what evaluating the description as it stands takes.
llvm::Expected<llvm::json::Array> describePlan(LoadedModel &model, const PlanOptions &options);

/// The same for people.
void printPlan(const llvm::json::Array &plan);

} // namespace heddle

#endif // HEDDLE_TOOLS_DRIVER_PLAN_H
