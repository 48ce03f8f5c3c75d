//===- CompileCommand.cpp - heddle compile --------------------------------===//
#include "tools/driver/Build.h"
#include "tools/driver/Weights.h"
#include "tools/heddle/Commands.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

using namespace heddle;

static int compileIr(const std::string &source, const std::string &output, const std::string &targetName, uint64_t seed,
                     bool printPhases, const std::string &dump) {
  mlir::DialectRegistry registry;
  registry.insert<HeddleDialect, mlir::arith::ArithDialect, mlir::func::FuncDialect, mlir::math::MathDialect,
                  mlir::scf::SCFDialect>();
  mlir::MLIRContext context(registry);
  mlir::OwningOpRef<mlir::ModuleOp> module = mlir::parseSourceFile<mlir::ModuleOp>(source, &context);
  if (!module) {
    return kWrongInput;
  }
  auto target = cpu::parseTarget(targetName);
  if (!target) {
    llvm::errs() << "error: " << llvm::toString(target.takeError()) << '\n';
    return kUsage;
  }
  BuildOptions options;
  options.compile.targets.push_back(*target);
  options.printPhases = printPhases;
  options.dumpDirectory = dump;
  RandomWeights weights(seed);
  if (llvm::Error error = build(*module, weights, options, output)) {
    llvm::errs() << "error: " << llvm::toString(std::move(error)) << '\n';
    return kWrongInput;
  }
  return kDone;
}

void heddle::addCompile(CLI::App &app, Action &chosen) {
  auto *command = app.add_subcommand("compile", "Compile a model to a shared library, an executable, or text");
  struct Options {
    std::string source, output, target = "cpu", dump;
    uint64_t seed = 0;
    bool printPhases = false;
  };
  auto options = std::make_shared<Options>();
  command->add_option("SOURCE", options->source)->required();
  command->add_option("-o", options->output)->required();
  command->add_option("--target", options->target);
  command->add_option("--random-weights", options->seed);
  command->add_option("--dump-ir", options->dump);
  command->add_flag("--print-phases", options->printPhases);
  command->callback([options, &chosen] {
    chosen = [options] {
      return compileIr(options->source, options->output, options->target, options->seed, options->printPhases,
                       options->dump);
    };
  });
}
