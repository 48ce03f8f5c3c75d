//===- ElementLoops.h - loops over the elements of an equation --*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_ELEMENTLOOPS_H
#define HEDDLE_CODEGEN_CPU_ELEMENTLOOPS_H

#include "codegen/cpu/ElementEmitter.h"

namespace heddle::cpu {

/// Computes an equation element by element: loops over some of its result variables and all reduced ones, a vector of
/// members of one of them at a time.
class ElementLoops {
public:
  ElementLoops(EmitBuilder &builder, KernelScope &scope, EquationOp equation, unsigned width)
      : b(builder), scope(scope), equation(equation), width(width) {}

  /// Result variables that are looped over, in order.
  llvm::SmallVector<unsigned> inner;
  /// Binds the other result variables; may be null.
  std::function<void(ElementEmitter &)> bindOuter;
  /// Partial sums that a reduction keeps where a vector runs over results: additions need not wait for one another.
  unsigned chains = 1;
  /// A reduction in several parts: `lanes` points to a vector that holds what was reduced so far, of every lane apart,
  /// unless this is the first part; `target` gets the result with the last, or where `isLast` is null what is known of
  /// it with every part, at least `floor`. No parts: null.
  struct Parts {
    mlir::Value lanes, isLater, isLast, floor;
  } parts;
  /// First and past-the-end member of a variable, where that is not all of its axis; may be null.
  std::function<std::pair<mlir::Value, mlir::Value>(unsigned)> range;

  /// Stores the elements in `target`.
  void emit(const TensorView &target);
  /// The guarded body of a reduction where `emitter` stands, as a vector.
  static mlir::Value emitTerm(EmitBuilder &b, ElementEmitter &emitter, mlir::Value identity);

private:
  std::pair<mlir::Value, mlir::Value> getRange(unsigned variable);
  /// Nested loops over variables, outermost first; carried values pass through.
  llvm::SmallVector<mlir::Value>
  nest(llvm::ArrayRef<unsigned> variables, mlir::ValueRange init,
       llvm::function_ref<llvm::SmallVector<mlir::Value>(llvm::ArrayRef<mlir::Value>, mlir::ValueRange)> body);
  /// The variable that vector lanes run over: an inner or reduced one, or -1.
  int chooseLaneVariable();
  llvm::SmallVector<Lanes> resultIndices(ElementEmitter &emitter);

  EmitBuilder &b;
  KernelScope &scope;
  EquationOp equation;
  unsigned width;
};

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_ELEMENTLOOPS_H
