//===- RunCommand.cpp - heddle run ----------------------------------------===//
#include "tools/heddle/Commands.h"

#include "tools/driver/ReferenceModule.h"

#include "heddle/runner.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

using namespace heddle;

namespace {
struct RunOptions {
  ModelOptions model;
  bool reference = false, json = false;
  StreamOptions stream;
  /// Options of the runner, in the words that it takes.
  std::vector<std::string> forwarded;
};
} // namespace

/// Hands the words to the runner, which documents and checks them.
static int runModule(heddle_module *module, const RunOptions &options) {
  std::vector<std::string> words{"heddle run " + options.model.source.source};
  words.insert(words.end(), options.forwarded.begin(), options.forwarded.end());
  std::vector<char *> argv;
  for (std::string &word : words) {
    argv.push_back(word.data());
  }
  return heddle_runner_main(module, argv.size(), argv.data());
}

static int openAndRun(const std::string &path, RunOptions options) {
  if (!options.stream.chunks.empty()) {
    options.forwarded.insert(options.forwarded.end(), {"--chunk", std::to_string(options.stream.chunks.front())});
  }
  if (!options.stream.axis.empty()) {
    options.forwarded.insert(options.forwarded.end(), {"--stream", options.stream.axis});
  }
  heddle_module *module = nullptr;
  heddle_message message = {};
  if (heddle_status status = heddle_module_open(path.c_str(), &module, &message)) {
    return heddle_runner_report(status, &message, options.json);
  }
  int status = runModule(module, options);
  heddle_module_close(module);
  return status;
}

/// The entry that is run: the one that is named, or the only one. Empty when the runner will have something to say.
static std::string getEntry(mlir::ModuleOp module, const RunOptions &options) {
  auto word = llvm::find(options.forwarded, "--entry");
  if (word != options.forwarded.end()) {
    return module.lookupSymbol<mlir::func::FuncOp>(*std::next(word)) ? *std::next(word) : std::string();
  }
  auto functions = module.getOps<mlir::func::FuncOp>();
  return llvm::hasSingleElement(functions) ? (*functions.begin()).getName().str() : std::string();
}

static int run(const RunOptions &options) {
  if (isModuleFile(options.model.source.source)) {
    if (options.reference) {
      reportError("--reference evaluates a description: give the SOURCE, not the compiled module", options.json);
      return kUsage;
    }
    return openAndRun(options.model.source.source, options);
  }
  BuildOptions build;
  if (std::optional<ExitStatus> status = fillBuildOptions(options.model, build)) {
    return *status;
  }
  std::optional<LoadedModel> model = loadSource(options.model.source, options.json);
  if (!model) {
    return kWrongInput;
  }
  if (!model->weights) {
    reportError("a description needs weights: --weights FOLDER, or --random-weights SEED", options.json);
    return kUsage;
  }
  if (!options.stream.chunks.empty()) {
    std::string entry = getEntry(*model->module, options);
    llvm::Error error = entry.empty() ? llvm::Error::success() : addStream(*model->module, entry, options.stream.axis);
    if (error) {
      reportError(llvm::toString(std::move(error)), options.json);
      return kWrongInput;
    }
  }
  if (options.reference) {
    llvm::Expected<std::unique_ptr<ReferenceModule>> module = ReferenceModule::create(*model, options.stream);
    if (!module) {
      reportError(llvm::toString(module.takeError()), options.json);
      return kWrongInput;
    }
    return runModule((*module)->get(), options);
  }
  std::unique_ptr<TemporaryModule> module = TemporaryModule::compile(*model, build, options.json);
  return module ? openAndRun(module->path(), options) : kWrongInput;
}

void heddle::addRun(CLI::App &app, Action &chosen) {
  CLI::App *command = app.add_subcommand("run", "Run an entry of a module, or of a source compiled in memory");
  auto options = std::make_shared<RunOptions>();
  addModelOptions(*command, options->model, "MODULE");
  auto forward = [&](const std::string &name, const std::string &help) {
    command
        ->add_option_function<std::vector<std::string>>(
            name,
            [options, name](const std::vector<std::string> &values) {
              for (const std::string &value : values) {
                options->forwarded.push_back(name);
                options->forwarded.push_back(value);
              }
            },
            help)
        ->allow_extra_args(false)
        ->trigger_on_parse();
  };
  forward("--entry", "Which entry to run");
  forward("--input", "NAME=F.npy; an array with one axis more than declared is a batch (repeatable)");
  forward("--output", "NAME=F.npy (repeatable)");
  forward("--output-dir", "Write every output to DIR/NAME.npy");
  forward("--text", "Tokens of a text as input (repeatable: a batch)");
  forward("--rows", "Which rows of outputs over time: none, last or all");
  forward("--threads", "Workers; results do not depend on it");
  forward("--repeat", "Run N times and report the time");
  forward("--seed", "Seed of random draws");
  command->add_flag("--reference", options->reference,
                    "Evaluate with the float64 interpreter instead of compiled code");
  command
      ->add_option("--chunk", options->stream.chunks,
                   "Feed the time axis N positions a call through the derived streaming form; N,M,... in turn")
      ->delimiter(',')
      ->check(CLI::Range(int64_t(1), int64_t(1) << 40));
  command->add_option("--stream", options->stream.axis, "Which time axis to feed, where there are several");
  command->add_flag_callback(
      "--json",
      [options] {
        options->json = true;
        options->forwarded.push_back("--json");
      },
      "All values and diagnostics as JSON");
  command->footer("Examples:\n"
                  "  heddle run minilm.so --entry embedding --text 'A cat sat.' --text 'A dog sat.'\n"
                  "  heddle run minilm.so --entry hidden --input tokens=tokens.npy --output hidden=hidden.npy\n"
                  "  heddle run all-MiniLM-L6-v2 --reference --entry hidden --input tokens=tokens.npy --json\n"
                  "  heddle run my.heddle --random-weights 1 --config config.json --input x=x.npy");
  command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}
