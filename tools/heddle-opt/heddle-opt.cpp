//===- heddle-opt.cpp - passes over IR in text form -----------------------===//
#include "dialects/Heddle/IR/Heddle.h"
#include "passes/Passes.h"
#include "tools/driver/CheckByEvaluation.h"

#include "mlir/IR/MLIRContext.h"
#include "mlir/InitAllDialects.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Support/FileUtilities.h"
#include "mlir/Tools/mlir-opt/MlirOptMain.h"
#include "mlir/Transforms/Passes.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/InitLLVM.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/ToolOutputFile.h"

using namespace mlir;

int main(int argc, char **argv) {
  llvm::InitLLVM init(argc, argv);
  DialectRegistry registry;
  registerAllDialects(registry);
  registry.insert<heddle::HeddleDialect>();
  registerTransformsPasses();
  heddle::registerAllPasses();
  llvm::cl::opt<bool> checks("check-by-evaluation",
                             llvm::cl::desc("Evaluate all entries on random inputs before and after every pass"));
  llvm::cl::opt<double> tolerance("evaluation-tolerance", llvm::cl::init(1e-10),
                                  llvm::cl::desc("How far a value may be off, as a share of the largest one: constants "
                                                 "are folded in the precision of their type"));
  auto [inputName, outputName] = registerAndParseCLIOptions(argc, argv, "Heddle's optimiser driver\n", registry);
  MlirOptMainConfig config = MlirOptMainConfig::createFromCLOptions();
  if (!checks) {
    return asMainReturnCode(MlirOptMain(argc, argv, inputName, outputName, registry));
  }
  bool failed = false;
  MlirOptMainConfig checked = config;
  checked.setPassPipelineSetupFn([&](PassManager &manager) {
    manager.getContext()->disableMultithreading();
    manager.addInstrumentation(std::make_unique<heddle::CheckByEvaluation>(failed, tolerance));
    return config.setupPassPipeline(manager);
  });
  std::string message;
  std::unique_ptr<llvm::MemoryBuffer> input = openInputFile(inputName, &message);
  std::unique_ptr<llvm::ToolOutputFile> output = input ? openOutputFile(outputName, &message) : nullptr;
  if (!output) {
    llvm::errs() << message << '\n';
    return EXIT_FAILURE;
  }
  if (mlir::failed(MlirOptMain(output->os(), std::move(input), registry, checked)) || failed) {
    return EXIT_FAILURE;
  }
  output->keep();
  return EXIT_SUCCESS;
}
