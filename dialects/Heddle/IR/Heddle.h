//===- Heddle.h - the model-level dialect -----------------------*- C++ -*-===//
//
// Dialect, attributes and ops of `heddle`; see HeddleOps.td for what each means.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_DIALECTS_HEDDLE_IR_HEDDLE_H
#define HEDDLE_DIALECTS_HEDDLE_IR_HEDDLE_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/IR/TensorEncoding.h"
#include "mlir/Interfaces/ControlFlowInterfaces.h"
#include "mlir/Interfaces/InferTypeOpInterface.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

#include "dialects/Heddle/IR/HeddleDialect.h.inc"
#include "dialects/Heddle/IR/HeddleEnums.h.inc"
#define GET_ATTRDEF_CLASSES
#include "dialects/Heddle/IR/HeddleAttrs.h.inc"
#define GET_OP_CLASSES
#include "dialects/Heddle/IR/HeddleOps.h.inc"

namespace heddle {

/// The axes of a model-level tensor, one per dimension; empty when the type has no encoding (rank 0).
llvm::ArrayRef<mlir::FlatSymbolRefAttr> getAxes(mlir::Type type);

/// A tensor over `axes` with elements of `element`; extents come from the axes' declarations, found from `from`.
mlir::RankedTensorType getTensorType(mlir::Operation *from, llvm::ArrayRef<mlir::FlatSymbolRefAttr> axes,
                                     mlir::Type element);

/// The declaration of `axis` in the module that holds `from`, or null.
/// On a parameter that is stored in blocks: the name of their format.
inline constexpr llvm::StringLiteral kFormatAttr = "heddle.format";
AxisOp lookupAxis(mlir::Operation *from, mlir::FlatSymbolRefAttr axis);

/// The declaration behind `weight`, which verifies that there is one.
ParamOp lookupParam(WeightOp weight);

/// The static length of `axis`, or ShapedType::kDynamic when it is known only at run time. A sum axis of static parts
/// is static.
int64_t getStaticLength(mlir::Operation *from, mlir::FlatSymbolRefAttr axis);
/// Does the length of `axis` depend on data: is it a sub-axis, or made of one?
bool isMadeByData(mlir::Operation *from, mlir::FlatSymbolRefAttr axis);

} // namespace heddle

#endif // HEDDLE_DIALECTS_HEDDLE_IR_HEDDLE_H
