//===- Session.h - state of a stream in the interpreter ---------*- C++ -*-===//
#ifndef HEDDLE_DIALECTS_INTERPRETER_SESSION_H
#define HEDDLE_DIALECTS_INTERPRETER_SESSION_H

#include "dialects/Heddle/IR/Heddle.h"
#include "dialects/Interpreter/Array.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"

#include <map>
#include <memory>

namespace heddle {

/// What one stream keeps between the calls of an entry's streaming form. A copy is a fork: pieces are values.
class InterpreterSession {
public:
  /// Rows of the streamed axis seen so far.
  int64_t rows = 0;
  /// Lengths of the axes that `begin` bound, by axis symbol.
  llvm::DenseMap<mlir::Attribute, int64_t> lengths;

  /// Rows that a ring keeps more than it needs, for `truncate`.
  int64_t slack = 0;

  /// Forgets all rows from `count` on. A piece that cannot follow, a carry or a ring beyond its slack, is an error that
  /// names it, and leaves the session as it was.
  llvm::Error truncate(mlir::ModuleOp module, mlir::FlatSymbolRefAttr entry, int64_t count);

  /// What a piece holds; null when it was never written.
  std::shared_ptr<const Array> get(mlir::FlatSymbolRefAttr piece, int64_t instance) const;
  void set(mlir::FlatSymbolRefAttr piece, int64_t instance, std::shared_ptr<const Array> value);

  /// All of it as JSON, numbers to the last bit; and back, for the same module.
  llvm::json::Value save() const;
  static llvm::Expected<InterpreterSession> restore(const llvm::json::Value &saved, mlir::MLIRContext *context);

private:
  std::map<std::pair<std::string, int64_t>, std::shared_ptr<const Array>> pieces;
};

/// The length of `axis` where `known` gives the lengths of the axes that are neither static nor made from others.
int64_t evaluateLength(mlir::Operation *from, mlir::FlatSymbolRefAttr axis,
                       llvm::function_ref<int64_t(mlir::FlatSymbolRefAttr)> known);

/// Rows `begin` to `end` of an array along its first dimension.
Array sliceRows(const Array &array, int64_t begin, int64_t end);
/// The rows of `first`, then those of `second`; rows have one shape.
Array joinRows(const Array &first, const Array &second);

} // namespace heddle

#endif // HEDDLE_DIALECTS_INTERPRETER_SESSION_H
