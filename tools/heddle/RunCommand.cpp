//===- RunCommand.cpp - heddle run and heddle chat ------------------------===//
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

/// An option of the runner: its words are kept for it.
static void addForwarded(CLI::App &command, std::vector<std::string> &words, const std::string &name,
                         const char *help) {
  command
      .add_option_function<std::vector<std::string>>(
          name,
          [&words, name](const std::vector<std::string> &values) {
            for (const std::string &value : values) {
              words.push_back(name);
              words.push_back(value);
            }
          },
          help)
      ->allow_extra_args(false)
      ->trigger_on_parse();
}

/// The options of text from a prompt.
static void addTextOptions(CLI::App &command, std::vector<std::string> &words) {
  addForwarded(command, words, "--prompt", "What the text continues");
  addForwarded(command, words, "-n", "Most new tokens (256)");
  addForwarded(command, words, "--temp", "Temperature of sampling; 0, the default, takes the most probable token");
  addForwarded(command, words, "--temperature", "The same");
  addForwarded(command, words, "--top-k", "Sample from the N most probable tokens");
  addForwarded(command, words, "--top-p", "Sample from the fewest tokens with so much probability together");
  addForwarded(command, words, "--min-p", "Sample from tokens with so much of the largest probability");
  addForwarded(command, words, "--repetition-penalty", "On tokens seen before");
  addForwarded(command, words, "--repetition-window", "How many of the last tokens count as seen");
  addForwarded(command, words, "--stop", "A string that ends the text (repeatable)");
  addForwarded(command, words, "--beams", "Beam search over so many");
  addForwarded(command, words, "--length-penalty", "Power of a beam's length that its score is divided by (1)");
  addForwarded(command, words, "--draft", "A module of a faster model of the same tokens, which runs ahead");
  addForwarded(command, words, "--draft-tokens", "How far it runs ahead (4)");
  addForwarded(command, words, "--context", "Most tokens of prompt and text together");
  addForwarded(command, words, "--system", "The system's turn of a chat");
  addForwarded(command, words, "--rules",
               "What may not follow, a JSON object as generation configs have it (the model's own)");
  command.add_flag_callback(
      "--greedy", [&words] { words.push_back("--greedy"); }, "Take the most probable token each time");
  command.add_flag_callback("--chat", [&words] { words.push_back("--chat"); }, "The prompt is a user's turn of a chat");
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
  bool makesText = llvm::is_contained(options.forwarded, "--prompt") || llvm::is_contained(options.forwarded, "--chat");
  SourceOptions source = options.model.source;
  if (makesText) {
    auto word = llvm::find(options.forwarded, "--entry");
    source.entries = {word == options.forwarded.end() ? "logits" : *std::next(word)};
  }
  std::optional<LoadedModel> model = loadSource(source, options.json);
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
  std::unique_ptr<TemporaryModule> module = TemporaryModule::compile(*model, build, options.json, makesText);
  return module ? openAndRun(module->path(), options) : kWrongInput;
}

static void addJson(CLI::App &command, RunOptions &options) {
  command.add_flag_callback(
      "--json",
      [&options] {
        options.json = true;
        options.forwarded.push_back("--json");
      },
      "All values and diagnostics as JSON");
}

void heddle::addChat(CLI::App &app, Action &chosen) {
  CLI::App *command = app.add_subcommand("chat", "Talk with a model: every line of the input is a turn");
  auto options = std::make_shared<RunOptions>();
  options->forwarded.push_back("--chat");
  addModelOptions(*command, options->model, "MODULE");
  addForwarded(*command, options->forwarded, "--entry", "Which entry gives logits (logits)");
  addForwarded(*command, options->forwarded, "--threads", "Workers; results do not depend on it");
  addForwarded(*command, options->forwarded, "--seed", "Seed of random draws");
  addTextOptions(*command, options->forwarded);
  addJson(*command, *options);
  command->footer("Examples:\n"
                  "  heddle chat model.so --system 'Answer in one sentence.' --temp 0.7 --top-p 0.9\n"
                  "  echo 'What is a loom?' | heddle chat model.so -n 100 --json");
  command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}

void heddle::addRun(CLI::App &app, Action &chosen) {
  CLI::App *command = app.add_subcommand("run", "Run an entry of a module, or of a source compiled in memory");
  auto options = std::make_shared<RunOptions>();
  addModelOptions(*command, options->model, "MODULE");
  auto forward = [&](const char *name, const char *help) { addForwarded(*command, options->forwarded, name, help); };
  forward("--entry", "Which entry to run");
  forward("--input", "NAME=F.npy; an array with one axis more than declared is a batch (repeatable)");
  forward("--output", "NAME=F.npy (repeatable)");
  forward("--output-dir", "Write every output to DIR/NAME.npy");
  forward("--text", "Tokens of a text as input (repeatable: a batch)");
  forward("--rows", "Which rows of outputs over time: none, last or all");
  forward("--threads", "Workers; results do not depend on it");
  forward("--repeat", "Run N times and report the time");
  forward("--seed", "Seed of random draws; N,N,...: one for each sequence of a batch");
  addTextOptions(*command, options->forwarded);
  command->add_flag("--reference", options->reference,
                    "Evaluate with the float64 interpreter instead of compiled code");
  command
      ->add_option("--chunk", options->stream.chunks,
                   "Feed the time axis N positions a call through the derived streaming form; N,M,... in turn")
      ->delimiter(',')
      ->check(CLI::Range(int64_t(1), int64_t(1) << 40));
  command->add_option("--stream", options->stream.axis, "Which time axis to feed, where there are several");
  addJson(*command, *options);
  command->footer("Examples:\n"
                  "  heddle run minilm.so --entry embedding --text 'A cat sat.' --text 'A dog sat.'\n"
                  "  heddle run minilm.so --entry hidden --input tokens=tokens.npy --output hidden=hidden.npy\n"
                  "  heddle run gemma.so --prompt 'The capital of France is' -n 32 --temp 0.8 --top-p 0.95\n"
                  "  heddle run all-MiniLM-L6-v2 --reference --entry hidden --input tokens=tokens.npy --json\n"
                  "  heddle run my.heddle --random-weights 1 --config config.json --input x=x.npy");
  command->callback([options, &chosen] { chosen = [options] { return run(*options); }; });
}
