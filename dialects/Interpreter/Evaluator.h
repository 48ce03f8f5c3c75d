//===- Evaluator.h - one call of an entry, evaluated ------------*- C++ -*-===//
#ifndef HEDDLE_DIALECTS_INTERPRETER_EVALUATOR_H
#define HEDDLE_DIALECTS_INTERPRETER_EVALUATOR_H

#include "dialects/Interpreter/Interpreter.h"
#include "dialects/Interpreter/Program.h"

#include "mlir/Dialect/SCF/IR/SCF.h"

#include <memory>

namespace heddle {

/// `a` and `c` together; of reals or of integers.
Scalar combine(Monoid monoid, bool real, Scalar a, Scalar c);
/// The next place of a box in row-major order; false after the last.
bool nextPlace(llvm::MutableArrayRef<int64_t> place, llvm::ArrayRef<int64_t> extents);

/// Evaluates an entry op by op. Interpreter.cpp: axes, inputs, control; Equations.cpp; Companions.cpp: scans, sorts,
/// scatters, selections.
class Evaluator : private Surroundings {
public:
  Evaluator(mlir::func::FuncOp entry, const ParameterProvider &parameters, const InterpreterOptions &options,
            InterpreterSession *session)
      : entry(entry), parameters(parameters), options(options), session(session) {}

  llvm::Expected<std::vector<Array>> run(std::vector<Array> inputs);

private:
  using Tensor = std::shared_ptr<const Array>;

  Scalar scalar(mlir::Value value) override { return scalars.lookup(value); }
  const Array *array(mlir::Value value) override { return tensors.lookup(value).get(); }
  int64_t length(mlir::FlatSymbolRefAttr axis) override;
  uint64_t seed() override { return options.seed; }

  llvm::Error bindInputs(std::vector<Array> inputs);
  llvm::Error bindAxis(mlir::FlatSymbolRefAttr axis, int64_t length, llvm::StringRef input);
  llvm::Error runBlock(mlir::Block &block);
  llvm::Error runOp(mlir::Operation &op);
  llvm::Error runEquation(EquationOp op);
  bool runDotProduct(EquationOp op, Array &result);
  llvm::Error runScan(ScanOp op);
  llvm::Error runSort(SortOp op);
  llvm::Error runScatter(ScatterOp op);
  llvm::Error runSelectWhere(SelectWhereOp op);
  llvm::Error runDecide(DecideOp op);
  llvm::Error runState(mlir::Operation &op);
  llvm::Error runFor(mlir::scf::ForOp op);
  llvm::Error runWhile(mlir::scf::WhileOp op);
  llvm::Error runScalar(mlir::Operation &op);
  llvm::Error failAt(mlir::Operation *op, const llvm::Twine &why) {
    op->emitError() << why;
    return llvm::createStringError(why);
  }
  void assign(mlir::Value to, mlir::Value from) {
    if (mlir::isa<mlir::RankedTensorType>(to.getType())) {
      tensors[to] = Tensor(tensors.lookup(from));
    } else {
      scalars[to] = Scalar(scalars.lookup(from));
    }
  }
  /// Values first, so that swapped carries do not see one another.
  void assignAll(mlir::ValueRange to, mlir::ValueRange from);
  std::vector<int64_t> shapeOf(mlir::Type type);

  mlir::func::FuncOp entry;
  const ParameterProvider &parameters;
  InterpreterOptions options;
  InterpreterSession *session;
  llvm::DenseMap<mlir::Value, Tensor> tensors;
  llvm::DenseMap<mlir::Value, Scalar> scalars;
  llvm::DenseMap<mlir::Attribute, int64_t> lengths;
  llvm::DenseMap<mlir::Attribute, Tensor> loaded;
};

} // namespace heddle

#endif // HEDDLE_DIALECTS_INTERPRETER_EVALUATOR_H
