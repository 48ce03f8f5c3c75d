//===- ModelOptions.cpp - options shared by subcommands -------------------===//
#include "tools/heddle/Commands.h"

#include "tools/driver/Streaming.h"
#include "tools/driver/Weights.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"

using namespace heddle;

void heddle::addModelOptions(CLI::App &command, ModelOptions &options, const std::string &sourceName) {
  SourceOptions &source = options.source;
  command.add_option(sourceName, source.source, "A .heddle file, a Hugging Face folder or a GGUF file")->required();
  command.add_option("--model", source.model, "Read the weights with this description (default: by architecture)");
  command.add_option("--weights", source.weights, "Folder or .safetensors file with the weights of a .heddle source");
  command.add_option("--random-weights", source.randomSeed, "Generate weights from this seed instead");
  command.add_option("--config", source.config, "JSON file with config values");
  command.add_option("--set", source.assignments, "A config value, key=value (repeatable)")->allow_extra_args(false);
  command
      .add_option("--quantize", source.quantize,
                  "A rule of quantisation: '** = float activations' keeps activations of integer block formats in f32")
      ->allow_extra_args(false);
  command.add_option("--target", options.targets,
                     "cpu (this machine), cpu:<llvm cpu name>, cpu:aarch64-<name>; separate several with ';'");
  command.add_option("--dtype", options.dtype, "Storage of weights: f32, bf16 or f16")
      ->check(CLI::IsMember({"f32", "bf16", "f16"}));
}

/// Several targets are separated by commas before `cpu`, or by semicolons; a comma otherwise begins a feature.
static std::vector<std::string> splitTargets(llvm::StringRef text) {
  std::vector<std::string> targets;
  llvm::SmallVector<llvm::StringRef> parts;
  llvm::SplitString(text, parts, ";");
  for (llvm::StringRef part : parts) {
    llvm::SmallVector<llvm::StringRef> words;
    part.split(words, ',');
    for (llvm::StringRef word : words) {
      if (!targets.empty() && (word.starts_with("+") || word.starts_with("-"))) {
        targets.back() += "," + word.str();
      } else {
        targets.push_back(word.str());
      }
    }
  }
  return targets;
}

std::optional<ExitStatus> heddle::fillBuildOptions(const ModelOptions &options, BuildOptions &build) {
  for (const std::string &name : splitTargets(options.targets)) {
    llvm::Expected<cpu::Target> target = cpu::parseTarget(name);
    if (!target) {
      reportError(llvm::toString(target.takeError()), /*json=*/false);
      return kUsage;
    }
    build.compile.targets.push_back(std::move(*target));
  }
  build.compile.storage = options.dtype == "bf16"  ? cpu::CompileOptions::Storage::BF16
                          : options.dtype == "f16" ? cpu::CompileOptions::Storage::F16
                                                   : cpu::CompileOptions::Storage::F32;
  return std::nullopt;
}

std::unique_ptr<TemporaryModule> TemporaryModule::compile(LoadedModel &model, BuildOptions build, bool json,
                                                          bool withStreams) {
  auto module = std::unique_ptr<TemporaryModule>(new TemporaryModule());
  llvm::SmallString<128> path;
  if (std::error_code code = llvm::sys::fs::createTemporaryFile("heddle", "so", path)) {
    reportError("no temporary file can be made: " + code.message(), json);
    return nullptr;
  }
  module->file = path.str().str();
  build.kind = OutputKind::SharedLibrary;
  build.sections = model.sections;
  llvm::Error error = [&] {
    if (withStreams) {
      return buildWithStreams(*model.module, *model.weights, build, "", module->file);
    }
    FoldedWeights weights(*model.module, *model.weights);
    return heddle::build(*model.module, weights, build, module->file);
  }();
  if (error) {
    reportError(llvm::toString(std::move(error)), json);
    return nullptr;
  }
  return module;
}

TemporaryModule::~TemporaryModule() {
  if (!file.empty()) {
    llvm::sys::fs::remove(file);
  }
}
