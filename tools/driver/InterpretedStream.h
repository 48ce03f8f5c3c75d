//===- InterpretedStream.h - a sequence fed piece by piece ------*- C++ -*-===//
//
// An entry's streaming form in the interpreter: what compiled code and the
// runtime do with a sequence, in float64. Of `heddle run --reference --chunk`,
// and of the tests that hold the streaming pass against the whole entry.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_TOOLS_DRIVER_INTERPRETEDSTREAM_H
#define HEDDLE_TOOLS_DRIVER_INTERPRETEDSTREAM_H

#include "dialects/Interpreter/Interpreter.h"

namespace heddle {

/// One sequence on its way through the functions `begin`, `step` and `finish` of an entry. A copy is a fork.
class InterpretedStream {
public:
  /// For entry `name` of `module`, whose streaming form must have been derived. `inputs` are the whole entry's, in the
  /// order of its arguments; steps take their rows from the front. What is referred to must outlive the stream.
  InterpretedStream(mlir::ModuleOp module, llvm::StringRef name, std::vector<Array> inputs,
                    const ParameterProvider &parameters, const InterpreterOptions &options);

  /// Rows of the streamed axis in the inputs.
  int64_t length() const { return rows; }
  /// Rows that were fed.
  int64_t place() const { return session.rows; }

  /// What comes before the first row: inputs that are not streamed. To be called once, first.
  llvm::Error begin();
  /// Feeds the next `count` rows, or all that are left.
  llvm::Error step(int64_t count);
  /// What is left to give when no row follows.
  llvm::Error finish();
  /// Forgets all rows from `count` on, and the outputs' rows with them. An error that names the piece which cannot.
  llvm::Error truncate(int64_t count);
  /// The outputs of the rows so far, in the order of the entry's results.
  std::vector<Array> outputs() const;

  /// What the stream keeps between calls; replaced by what was saved from it, it goes on from there.
  InterpreterSession session;

private:
  llvm::Error call(mlir::func::FuncOp function, std::vector<Array> arguments);

  mlir::ModuleOp module;
  mlir::func::FuncOp whole, beginning, stepping, finishing;
  std::vector<Array> inputs;
  const ParameterProvider *parameters;
  InterpreterOptions options;
  int64_t rows = 0;
  std::vector<std::pair<unsigned, int>> streamed; ///< inputs by rows, and the dimension of the rows
  std::vector<unsigned> constant;                 ///< inputs of `begin`
  std::vector<bool> isByRow;                      ///< results of the whole entry: from steps, or from the beginning
  std::vector<int> dims;                          ///< of the rows in the step's results
  std::vector<Array> joined, once;                ///< results of steps and the end, and of the beginning
};

} // namespace heddle

#endif // HEDDLE_TOOLS_DRIVER_INTERPRETEDSTREAM_H
