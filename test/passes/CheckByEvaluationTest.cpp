//===- CheckByEvaluationTest.cpp - is a changed meaning noticed? ----------===//
#include "tools/driver/CheckByEvaluation.h"

#include "dialects/Heddle/IR/Heddle.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/Pass.h"
#include "mlir/Pass/PassManager.h"

#include <gtest/gtest.h>

using namespace mlir;

namespace {

constexpr char kModel[] = R"(
module {
  heddle.axis @T
  func.func @f(%x: tensor<?xf32, #heddle.axes<@T>>) -> tensor<?xf32, #heddle.axes<@T>> {
    %y = heddle.equation "y" (%t in @T) do {
      %two = arith.constant 2.0 : f32
      %a = heddle.read %x[%t] : tensor<?xf32, #heddle.axes<@T>> -> f32
      %b = arith.mulf %a, %two : f32
      heddle.yield %b : f32
    } : tensor<?xf32, #heddle.axes<@T>>
    return %y : tensor<?xf32, #heddle.axes<@T>>
  }
})";

/// Multiplies every constant by a factor.
struct Spoil : PassWrapper<Spoil, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(Spoil)
  explicit Spoil(double factor) : factor(factor) {}
  StringRef getArgument() const override { return "spoil"; }
  void runOnOperation() override {
    getOperation().walk([&](arith::ConstantOp constant) {
      auto value = cast<FloatAttr>(constant.getValue());
      constant.setValueAttr(FloatAttr::get(value.getType(), value.getValueAsDouble() * factor));
    });
  }
  double factor;
};

/// Runs the pass with the check; what it reported.
std::string check(double factor, bool &failed) {
  MLIRContext context;
  context.loadDialect<heddle::HeddleDialect, func::FuncDialect, arith::ArithDialect>();
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(kModel, &context);
  EXPECT_TRUE(module);
  std::string messages;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) { messages += diagnostic.str(); });
  PassManager manager(&context);
  manager.addPass(std::make_unique<Spoil>(factor));
  manager.addInstrumentation(std::make_unique<heddle::CheckByEvaluation>(failed));
  EXPECT_TRUE(succeeded(manager.run(*module)));
  return messages;
}

} // namespace

TEST(CheckByEvaluation, NoticesAChangedMeaning) {
  bool failed = false;
  std::string messages = check(1.001, failed);
  EXPECT_TRUE(failed);
  EXPECT_NE(messages.find("pass spoil changes what `f` gives at lengths up to 1"), std::string::npos) << messages;
}

TEST(CheckByEvaluation, IsSilentOtherwise) {
  bool failed = false;
  EXPECT_EQ(check(1, failed), "");
  EXPECT_FALSE(failed);
}
