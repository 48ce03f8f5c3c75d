//===- Draw.h - random inputs for entries -----------------------*- C++ -*-===//
#ifndef HEDDLE_DIALECTS_INTERPRETER_DRAW_H
#define HEDDLE_DIALECTS_INTERPRETER_DRAW_H

#include "dialects/Interpreter/Array.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace heddle {

/// Values for every input of `entry`: normal for reals, members of their axis for indices, small integers. An input
/// with a default is left to it. `lengthOf` is asked for axes that are neither static nor made from others. The same
/// `seed` draws the same values for inputs of the same name and shape.
std::vector<Array> drawInputs(mlir::func::FuncOp entry, llvm::function_ref<int64_t(mlir::FlatSymbolRefAttr)> lengthOf,
                              uint64_t seed);

} // namespace heddle

#endif // HEDDLE_DIALECTS_INTERPRETER_DRAW_H
