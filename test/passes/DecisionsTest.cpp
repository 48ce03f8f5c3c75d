//===- DecisionsTest.cpp - which decisions of others are followed? --------===//
#include "dialects/Interpreter/Interpreter.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

#include <gtest/gtest.h>

using namespace heddle;
using namespace mlir;

namespace {

// Three decisions: which elements exceed 1/2 of the sum, the order, and their tenfold as integers.
constexpr char kModel[] = R"(
module {
  heddle.axis @N static 3
  func.func @f(%given: tensor<3xf32, #heddle.axes<@N>>) -> (tensor<3xf32, #heddle.axes<@N>>, tensor<3xindex, #heddle.axes<@N>>, tensor<3xf32, #heddle.axes<@N>>) {
    %x = heddle.equation "x" (%n in @N) do {
      %a = heddle.read %given[%n] : tensor<3xf32, #heddle.axes<@N>> -> f32
      %b = arith.addf %a, %a : f32
      heddle.yield %b : f32
    } : tensor<3xf32, #heddle.axes<@N>>
    %side = heddle.equation "side" (%n in @N) do {
      %a = heddle.read %x[%n] : tensor<3xf32, #heddle.axes<@N>> -> f32
      %half = arith.constant 0.5 : f32
      %zero = arith.constant 0.0 : f32
      %c = arith.cmpf ogt, %a, %half : f32
      %y = arith.select %c, %a, %zero : f32
      heddle.yield %y : f32
    } : tensor<3xf32, #heddle.axes<@N>>
    %v, %at = heddle.sort %x along 0 : (tensor<3xf32, #heddle.axes<@N>>) -> (tensor<3xf32, #heddle.axes<@N>>, tensor<3xindex, #heddle.axes<@N>>)
    %whole = heddle.equation "whole" (%n in @N) do {
      %a = heddle.read %x[%n] : tensor<3xf32, #heddle.axes<@N>> -> f32
      %ten = arith.constant 10.0 : f32
      %b = arith.mulf %a, %ten : f32
      %r = math.floor %b : f32
      heddle.yield %r : f32
    } : tensor<3xf32, #heddle.axes<@N>>
    return %side, %at, %whole : tensor<3xf32, #heddle.axes<@N>>, tensor<3xindex, #heddle.axes<@N>>, tensor<3xf32, #heddle.axes<@N>>
  }
})";

class Decisions : public ::testing::Test {
protected:
  void SetUp() override {
    context.loadDialect<HeddleDialect, func::FuncDialect, arith::ArithDialect, math::MathDialect>();
    module = parseSourceString<ModuleOp>(kModel, &context);
    ASSERT_TRUE(module);
    PassManager manager(&context);
    manager.addPass(createRecordDecisions());
    ASSERT_TRUE(succeeded(manager.run(*module)));
  }

  /// What the model gives for `given` where it follows these decisions; nothing when it does not.
  std::vector<Array> follow(std::vector<double> given, std::vector<int64_t> sides, std::vector<int64_t> places,
                            std::vector<double> wholes) {
    ScopedDiagnosticHandler handler(&context, [&](Diagnostic &) { return success(); });
    record = DecisionRecord();
    auto integers = [](const std::vector<int64_t> &values) {
      Array array({3}, false);
      array.integers = values;
      return array;
    };
    auto reals = [](const std::vector<double> &values) {
      Array array({3}, true);
      array.reals = values;
      return array;
    };
    record.recorded[0].push_back(integers(sides));
    record.recorded[1].push_back(integers(places));
    record.recorded[2].push_back(reals(wholes));
    InterpreterOptions options;
    options.decisions = &record;
    auto results = interpret(*module, "f", {reals(given)}, [](ParamOp) { return Array(); }, options);
    if (!results) {
      llvm::consumeError(results.takeError());
      return {};
    }
    return *results;
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  DecisionRecord record;
};

TEST_F(Decisions, OwnOnesAreFollowed) {
  auto results = follow({0.3, 0.1, 0.2}, {1, 0, 0}, {1, 2, 0}, {6, 2, 4});
  ASSERT_EQ(results.size(), 3u);
  EXPECT_EQ(record.followed, 9);
  EXPECT_EQ(record.turned, 0);
}

TEST_F(Decisions, NearTiesAreFollowed) {
  // 2 * 0.25 is 0.5 but for 2e-6; 0.3 and 0.3 + 1e-6 change places; 10 * 2 * 0.2 is nearly 4.
  auto results = follow({0.250001, 0.3, 0.2999999}, {0, 1, 1}, {0, 2, 1}, {5, 6, 6});
  ASSERT_EQ(results.size(), 3u);
  EXPECT_EQ(results[0].reals, (std::vector<double>{0, 0.6, 0.5999998}));
  EXPECT_EQ(record.turned, 2);
  results = follow({0.3, 0.3000001, 0.1}, {1, 1, 0}, {2, 1, 0}, {6, 6, 2});
  ASSERT_EQ(results.size(), 3u);
  EXPECT_EQ(results[1].integers, (std::vector<int64_t>{2, 1, 0}));
  EXPECT_EQ(record.turned, 2);
}

TEST_F(Decisions, OthersAreNot) {
  EXPECT_TRUE(follow({0.3, 0.1, 0.2}, {1, 1, 0}, {1, 2, 0}, {6, 2, 4}).empty());  // 0.2 is not above 0.5
  EXPECT_TRUE(follow({0.3, 0.1, 0.2}, {1, 0, 0}, {1, 0, 2}, {6, 2, 4}).empty());  // another order
  EXPECT_TRUE(follow({0.3, 0.1, 0.2}, {1, 0, 0}, {1, 1, 0}, {6, 2, 4}).empty());  // a place twice
  EXPECT_TRUE(follow({0.3, 0.1, 0.2}, {1, 0, 0}, {1, 2, -1}, {6, 2, 4}).empty()); // a member left out
  EXPECT_TRUE(follow({0.33, 0.1, 0.2}, {1, 0, 0}, {1, 2, 0}, {7, 2, 4}).empty()); // 6.6 is not 7
}

} // namespace
