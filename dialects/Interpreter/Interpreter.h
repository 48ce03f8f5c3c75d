//===- Interpreter.h - the meaning of model-level IR ------------*- C++ -*-===//
//
// Evaluates model-level IR, before or after any model-level pass, in float64
// (integers in integers): one loop over variables an equation, sums from left
// to right. Written for reading, and so that it can judge everything else.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_DIALECTS_INTERPRETER_INTERPRETER_H
#define HEDDLE_DIALECTS_INTERPRETER_INTERPRETER_H

#include "dialects/Heddle/IR/Heddle.h"
#include "dialects/Interpreter/Array.h"
#include "dialects/Interpreter/Decisions.h"
#include "dialects/Interpreter/Session.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "llvm/Support/Error.h"

#include <functional>

namespace heddle {

/// Gives the value of a parameter, once each.
using ParameterProvider = std::function<llvm::Expected<Array>(ParamOp)>;

/// How often the bodies of equations were evaluated, in all rounds of the loops around them.
using WorkCounts = llvm::DenseMap<mlir::Operation *, int64_t>;

struct InterpreterOptions {
  uint64_t seed = 0;                   ///< of random draws
  WorkCounts *work = nullptr;          ///< counted here, if given
  DecisionRecord *decisions = nullptr; ///< followed, if given; used up
};

/// Runs entry `name` of `module` on one sequence. Inputs in the order of the arguments; an input with a default may be
/// an Array of rank 0 shape {-1}, made by `leftOut()`. Errors say what was wrong with the inputs; located errors of the
/// IR (a read outside its tensor, a failed check) are diagnostics too. A function of an entry's streaming form needs
/// the `session` whose state it reads and changes; after an error that is no longer usable.
llvm::Expected<std::vector<Array>> interpret(mlir::ModuleOp module, llvm::StringRef name, std::vector<Array> inputs,
                                             const ParameterProvider &parameters,
                                             const InterpreterOptions &options = {},
                                             InterpreterSession *session = nullptr);

/// Stands for an input that the caller leaves to its default.
Array leftOut();

} // namespace heddle

#endif // HEDDLE_DIALECTS_INTERPRETER_INTERPRETER_H
