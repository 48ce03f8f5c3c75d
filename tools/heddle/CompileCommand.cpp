//===- CompileCommand.cpp - heddle compile --------------------------------===//
#include "tools/driver/Streaming.h"
#include "tools/driver/Weights.h"
#include "tools/heddle/Commands.h"

#include "llvm/ADT/StringSwitch.h"

using namespace heddle;

namespace {
struct CompileOptionsOfTool {
  ModelOptions model;
  std::string output, emit = "so", dumpDirectory, streamAxis;
  bool printPhases = false;
};
} // namespace

static int compileModel(const CompileOptionsOfTool &options) {
  BuildOptions build;
  if (std::optional<ExitStatus> status = fillBuildOptions(options.model, build)) {
    return *status;
  }
  build.kind = llvm::StringSwitch<OutputKind>(options.emit)
                   .Case("exe", OutputKind::Executable)
                   .Case("obj", OutputKind::Object)
                   .Case("asm", OutputKind::Assembly)
                   .Case("llvm", OutputKind::LlvmIr)
                   .Case("mlir", OutputKind::Mlir)
                   .Default(OutputKind::SharedLibrary);
  build.printPhases = options.printPhases;
  build.dumpDirectory = options.dumpDirectory;
  std::optional<LoadedModel> model = loadSource(options.model.source);
  if (!model) {
    return kWrongInput;
  }
  bool needsWeights = build.kind == OutputKind::SharedLibrary || build.kind == OutputKind::Executable;
  if (!model->weights && needsWeights) {
    reportError("a description needs weights: --weights FOLDER, or --random-weights SEED", /*json=*/false);
    return kUsage;
  }
  build.sections = model->sections;
  RandomWeights unused(0);
  cpu::WeightSource &weights = model->weights ? *model->weights : unused;
  if (llvm::Error error = buildWithStreams(*model->module, weights, build, options.streamAxis, options.output)) {
    bool isEnvironment = error.isA<EnvironmentError>();
    reportError(llvm::toString(std::move(error)), /*json=*/false);
    return isEnvironment ? kEnvironment : kWrongInput;
  }
  return kDone;
}

void heddle::addCompile(CLI::App &app, Action &chosen) {
  CLI::App *command = app.add_subcommand("compile", "Compile a model to a shared library, an executable, or text");
  auto options = std::make_shared<CompileOptionsOfTool>();
  addModelOptions(*command, options->model, "SOURCE");
  command->add_option("-o,--output", options->output, "The file to write")->required();
  command->add_option("--entry", options->model.source.entries, "Entries to compile (default: all)")->delimiter(',');
  command->add_option("--emit", options->emit, "so, exe, obj, asm, llvm or mlir")
      ->check(CLI::IsMember({"so", "exe", "obj", "asm", "llvm", "mlir"}));
  command->add_option(
      "--stream", options->streamAxis,
      "Stream entries along this axis, and fail where none can (default: the time axis, where one can)");
  command->add_option("--dump-ir", options->dumpDirectory, "Write the IR after every phase into this folder");
  command->add_flag("--print-phases", options->printPhases, "Say how long each phase took");
  command->footer("Examples:\n"
                  "  heddle compile all-MiniLM-L6-v2 -o minilm.so\n"
                  "  heddle compile gemma-3-270m-q4_k_m.gguf -o gemma.so\n"
                  "  heddle compile all-MiniLM-L6-v2 -o minilm --emit exe --target cpu:x86-64-v3\n"
                  "  heddle compile my.heddle --weights checkpoint/ --dtype bf16 -o my.so\n"
                  "  heddle compile my.heddle --random-weights 1 --set hidden_size=64 --emit llvm -o my.ll");
  command->callback([options, &chosen] { chosen = [options] { return compileModel(*options); }; });
}
