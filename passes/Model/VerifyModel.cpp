//===- VerifyModel.cpp - the contract of model-level IR -------------------===//
#include "dialects/Heddle/IR/Heddle.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace heddle {
#define GEN_PASS_DEF_VERIFYMODEL
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

/// A tensor at this level has a rank and names a declared axis for every dimension.
static LogicalResult verifyType(Operation *op, Type type, bool mustBeTensor) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor) {
    if (isa<ShapedType>(type) || mustBeTensor) {
      return op->emitError() << "has the type " << type << " where a tensor with named axes is expected";
    }
    return success();
  }
  if (!isa_and_present<AxesAttr>(tensor.getEncoding())) {
    return op->emitError() << "has the type " << type << ", which names no axes";
  }
  for (auto [dimension, axis] : llvm::enumerate(getAxes(tensor))) {
    if (!lookupAxis(op, axis)) {
      return op->emitError() << "has the type " << type << ", whose axis " << axis << " is not declared";
    }
    if (tensor.getDimSize(dimension) != getStaticLength(op, axis)) {
      return op->emitError() << "has the type " << type << ", whose extent " << dimension << " is not the length of "
                             << axis;
    }
  }
  return success();
}

static LogicalResult verifyEntry(func::FuncOp entry) {
  if (entry.isExternal() || !entry.getBody().hasOneBlock()) {
    return entry.emitError("an entry has a body of one block");
  }
  for (TypeRange types : {TypeRange(entry.getArgumentTypes()), TypeRange(entry.getResultTypes())}) {
    for (Type type : types) {
      if (failed(verifyType(entry, type, /*mustBeTensor=*/true))) {
        return failure();
      }
    }
  }
  WalkResult result = entry.getBody().walk([](Operation *op) -> WalkResult {
    StringRef dialect = op->getName().getDialectNamespace();
    bool known = dialect == "heddle" || dialect == "scf" || isa<func::ReturnOp>(op);
    bool scalar = dialect == "arith" || dialect == "math" || dialect == "affine";
    if (!known && !scalar) {
      return op->emitError("does not belong into model-level IR");
    }
    for (Type type : op->getResultTypes()) {
      if (scalar && isa<ShapedType>(type) && !op->hasTrait<OpTrait::ConstantLike>()) {
        return op->emitError("computes scalars only in model-level IR; write a heddle.equation");
      }
      if (failed(verifyType(op, type, /*mustBeTensor=*/false))) {
        return WalkResult::interrupt();
      }
    }
    return WalkResult::advance();
  });
  return failure(result.wasInterrupted());
}

namespace {
struct VerifyModel : heddle::impl::VerifyModelBase<VerifyModel> {
  void runOnOperation() override {
    for (Operation &op : getOperation().getBody()->getOperations()) {
      auto entry = dyn_cast<func::FuncOp>(op);
      if (!entry && op.getName().getDialectNamespace() != "heddle") {
        op.emitError("does not belong into a model");
        return signalPassFailure();
      }
      if (entry && failed(verifyEntry(entry))) {
        return signalPassFailure();
      }
    }
  }
};
} // namespace
