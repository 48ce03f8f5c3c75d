//===- CheckByEvaluation.h - do passes keep the meaning? --------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_DRIVER_CHECKBYEVALUATION_H
#define HEDDLE_TOOLS_DRIVER_CHECKBYEVALUATION_H

#include "dialects/Interpreter/Array.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassInstrumentation.h"

#include "llvm/ADT/StringMap.h"

#include <optional>
#include <string>
#include <vector>

namespace heddle {

/// Evaluates every entry before and after every pass, on random inputs and parameters at several lengths, 0 and 1
/// included, with the float64 interpreter. An entry whose outputs differ by more than `tolerance` of the largest value
/// is an error that names the pass. Entries that cannot be evaluated before a pass are left out. Not for threads:
/// passes have to run one after the other.
class CheckByEvaluation : public mlir::PassInstrumentation {
public:
  /// `failed` is set when a pass changed a meaning. It must outlive the instrumentation.
  explicit CheckByEvaluation(bool &failed, double tolerance = 1e-10) : failed(failed), tolerance(tolerance) {}
  void runBeforePass(mlir::Pass *pass, mlir::Operation *op) override;
  void runAfterPass(mlir::Pass *pass, mlir::Operation *op) override;
  void runAfterPassFailed(mlir::Pass *pass, mlir::Operation *op) override;

private:
  /// What an entry gives in a round; nothing where it cannot be evaluated, for a `problem`.
  struct Outcome {
    std::optional<std::vector<Array>> outputs;
    std::string problem;
  };
  using Results = llvm::StringMap<std::vector<Outcome>>;
  static Outcome evaluateEntry(mlir::ModuleOp module, mlir::func::FuncOp entry, int64_t most);
  static Results evaluate(mlir::Operation *op);

  bool &failed;
  double tolerance;
  std::vector<Results> before; ///< of the passes that run: one contains the other
};

} // namespace heddle

#endif // HEDDLE_TOOLS_DRIVER_CHECKBYEVALUATION_H
