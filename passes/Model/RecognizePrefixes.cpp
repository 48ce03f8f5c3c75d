//===- RecognizePrefixes.cpp - running reductions as scans ----------------===//
#include "passes/Passes.h"
#include "passes/Stream/Prefix.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace heddle {
#define GEN_PASS_DEF_RECOGNIZEPREFIXES
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

namespace {
struct RecognizePrefixes : heddle::impl::RecognizePrefixesBase<RecognizePrefixes> {
  void runOnOperation() override {
    llvm::SetVector<Attribute> axes;
    getOperation().walk([&](EquationOp equation) {
      for (unsigned i = equation.getNumResultVars(); i < equation.getNumVars(); ++i) {
        if (ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(i)))) {
          axes.insert(equation.getAxisOf(i));
        }
      }
    });
    for (Attribute axis : axes) {
      stream::recognizePrefixes(getOperation(), cast<FlatSymbolRefAttr>(axis));
    }
  }
};
} // namespace
