#ifndef HEDDLE_FRONTEND_SEMA_EMIT_H
#define HEDDLE_FRONTEND_SEMA_EMIT_H

#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

/// Proves that indices are inside their axes: affine forms over variables and lengths, floor and remainder by
/// constants, cases over min, max, abs and selections, and the conditions that hold at the read.
class Prover {
public:
  explicit Prover(Terms &terms) : terms(terms) {}

  /// Whether 0 <= index < length wherever the facts hold.
  bool inside(const Term *index, const Axis *axis, llvm::ArrayRef<const Term *> facts);
  /// Whether index < length wherever the facts hold.
  bool below(const Term *index, const Axis *axis, llvm::ArrayRef<const Term *> facts);
  /// Whether value >= 0 wherever the facts hold.
  bool nonNegative(const Term *value, llvm::ArrayRef<const Term *> facts);

private:
  Terms &terms;
};

/// Writes terms as scalar ops. Integers of the language are `index` values; tensors of them hold i64.
class Emitter {
public:
  Emitter(Elaborator &elaborator, mlir::Location loc) : e(elaborator), b(elaborator.builder), loc(loc) {}

  /// The value of a variable inside the region being written.
  void bind(const Var *variable, mlir::Value value) { variables[variable] = value; }
  /// A condition that holds throughout the region.
  void assume(const Term *condition) { facts.push_back(condition); }
  /// A condition that holds where the element is used, though the region is run elsewhere too: reads that need it test
  /// it.
  void assumeWhereUsed(const Term *condition) { path.push_back(condition); }

  /// The value of a term, or null after an error. `condition` holds wherever the value is used.
  mlir::Value emit(const Term *term);
  /// The same as an element of a tensor.
  mlir::Value emitElement(const Term *term);

private:
  mlir::Value emitUncached(const Term *term);
  mlir::Value emitRead(const Term *term);
  mlir::Value emitTable(const Term *term);
  mlir::Value emitPath();
  mlir::Value emitRandom(const Term *term);
  mlir::Value emitUnary(const Term *term, mlir::Value operand);
  mlir::Value emitArithmetic(const Term *term);
  mlir::Value emitFloat(const Term *term, mlir::Value lhs, mlir::Value rhs);
  mlir::Value emitInteger(const Term *term, mlir::Value lhs, mlir::Value rhs);
  mlir::Value emitComparison(const Term *term);
  mlir::Value emitCast(const Term *term);
  mlir::Value emitPower(const Term *term);
  mlir::Value emitUnder(const Term *condition, const Term *term);
  mlir::Value toFloat(mlir::Value value, mlir::Type type, bool isUnsigned);
  mlir::Value constant(mlir::Type type, double number);
  mlir::Value fail(const Term *term, std::string message);

  Elaborator &e;
  mlir::OpBuilder &b;
  mlir::Location loc;
  llvm::DenseMap<const Var *, mlir::Value> variables;
  llvm::DenseMap<const Term *, mlir::Value> done;
  llvm::SmallVector<const Term *> conditional; // entries of `done` made under conditions of the path
  llvm::SmallVector<const Term *> facts, path;
};

} // namespace heddle::sema

#endif // HEDDLE_FRONTEND_SEMA_EMIT_H
