//===- heddle-opt.cpp - passes over IR in text form -----------------------===//
#include "dialects/Heddle/IR/Heddle.h"
#include "passes/Passes.h"

#include "mlir/InitAllDialects.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "mlir/Transforms/Passes.h"

int main(int argc, char **argv) {
  mlir::DialectRegistry registry;
  mlir::registerAllDialects(registry);
  registry.insert<heddle::HeddleDialect>();
  mlir::registerTransformsPasses();
  heddle::registerAllPasses();
  return mlir::asMainReturnCode(mlir::MlirOptMain(argc, argv, "Heddle's optimiser driver\n", registry));
}
