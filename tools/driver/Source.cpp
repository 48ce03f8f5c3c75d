//===- Source.cpp - anything that can become a model ----------------------===//
#include "tools/driver/Source.h"

#include "dialects/Heddle/IR/Heddle.h"
#include "frontend/Frontend.h"
#include "frontend/Import/BoundedJSON.h"
#include "frontend/Import/GGUF.h"
#include "frontend/Import/GGUFTokenizer.h"
#include "frontend/Import/HuggingFace.h"
#include "frontend/Import/Safetensors.h"
#include "passes/Analysis/BlockDecode.h"
#include "passes/Passes.h"
#include "tools/driver/Weights.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/raw_ostream.h"

#include "heddle/contract.h"

#include <algorithm>
#include <cstring>

using namespace heddle;
using llvm::StringRef;

void heddle::reportError(StringRef message, bool json) {
  if (json) {
    llvm::outs() << llvm::json::Value(llvm::json::Object{
                        {"diagnostics", llvm::json::Array{llvm::json::Object{
                                            {"severity", "error"}, {"message", llvm::json::fixUTF8(message)}}}}})
                 << '\n';
  }
  llvm::errs() << "heddle: error: " << message << '\n';
}

bool heddle::isModuleFile(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
  if (!buffer || (*buffer)->getBufferSize() < sizeof(heddle_footer)) {
    return false;
  }
  heddle_footer footer;
  std::memcpy(&footer, (*buffer)->getBufferEnd() - sizeof(footer), sizeof(footer));
  return footer.magic == HEDDLE_FOOTER_MAGIC || (*buffer)->getBuffer().starts_with("\177ELF");
}

std::string heddle::getModelDirectory() {
  llvm::SmallString<128> path(llvm::sys::fs::getMainExecutable(nullptr, nullptr));
  llvm::sys::path::remove_filename(path);
  llvm::sys::path::append(path, "..", "share", "heddle", "models");
  return path.str().str();
}

/// All descriptions that ship with Heddle, sorted.
static std::vector<std::string> listDescriptions() {
  std::vector<std::string> paths;
  std::error_code code;
  for (llvm::sys::fs::recursive_directory_iterator it(getModelDirectory(), code), end; !code && it != end;
       it.increment(code)) {
    if (StringRef(it->path()).ends_with(".heddle")) {
      paths.push_back(it->path());
    }
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

/// The architectures that the models of a description say they are, by the names of config.json or of GGUF files.
static std::vector<std::string> readNames(const std::string &path, bool isGGUF) {
  std::vector<std::string> names;
  Frontend frontend;
  if (frontend.load(path)) {
    for (const ModelInfo &model : frontend.models()) {
      llvm::append_range(names, isGGUF ? model.gguf : model.implements);
    }
  }
  return names;
}

/// The description that implements the first possible of `architectures`, by the names of config.json or of GGUF files,
/// or an error that lists what there is.
static llvm::Expected<std::string> findDescription(llvm::ArrayRef<std::string> architectures, bool isGGUF) {
  std::string best;
  size_t rank = architectures.size();
  for (const std::string &path : listDescriptions()) {
    auto text = llvm::MemoryBuffer::getFile(path);
    // Parsing all of them would take longer than compiling a small model.
    auto mentions = [&](const std::string &name) { return (*text)->getBuffer().contains(name); };
    if (!text || llvm::none_of(architectures, mentions)) {
      continue;
    }
    for (const std::string &name : readNames(path, isGGUF)) {
      size_t place = static_cast<size_t>(llvm::find(architectures, name) - architectures.begin());
      if (place < rank) {
        rank = place;
        best = path;
      }
    }
  }
  if (!best.empty()) {
    return best;
  }
  std::vector<std::string> known;
  for (const std::string &path : listDescriptions()) {
    llvm::append_range(known, readNames(path, isGGUF));
  }
  return llvm::createStringError("no description implements " +
                                 (isGGUF ? architectures.back() : llvm::join(architectures, ", ")) +
                                 " (known: " + llvm::join(known, ", ") + "); name one with --model FILE.heddle");
}

static llvm::Expected<llvm::json::Object> readConfigFile(const std::string &path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer) {
    return llvm::createStringError(buffer.getError(), path + ": " + buffer.getError().message());
  }
  llvm::Expected<llvm::json::Value> value = parseBoundedJSON((*buffer)->getBuffer(), path);
  if (!value) {
    return value.takeError();
  }
  if (llvm::json::Object *object = value->getAsObject()) {
    return std::move(*object);
  }
  return llvm::createStringError(path + ": a JSON object is expected");
}

static std::unique_ptr<mlir::MLIRContext> makeContext() {
  auto context = std::make_unique<mlir::MLIRContext>(mlir::MLIRContext::Threading::DISABLED);
  loadFrontendDialects(*context);
  // Diagnostics of the IR are about the description: `file:line:col: error: ...`.
  context->getDiagEngine().registerHandler([](mlir::Diagnostic &diagnostic) {
    auto print = [](mlir::Diagnostic &part, StringRef kind) {
      if (auto place = mlir::dyn_cast<mlir::FileLineColLoc>(part.getLocation())) {
        llvm::errs() << place.getFilename().getValue() << ':' << place.getLine() << ':' << place.getColumn() << ": ";
      }
      llvm::errs() << kind << ": " << part.str() << '\n';
    };
    if (diagnostic.getSeverity() == mlir::DiagnosticSeverity::Remark) {
      return;
    }
    print(diagnostic, diagnostic.getSeverity() == mlir::DiagnosticSeverity::Error ? "error" : "warning");
    for (mlir::Diagnostic &note : diagnostic.getNotes()) {
      print(note, "  note");
    }
  });
  return context;
}

/// Keeps a GGUF file's tokenizer with the module. A model without one takes tokens.
static void addTextSections(const GGUFFile &file, StringRef path, LoadedModel *loaded) {
  llvm::Expected<std::string> tokenizer = readGGUFTokenizer(file);
  if (!tokenizer) {
    llvm::errs() << "heddle: note: " << path << ": " << llvm::toString(tokenizer.takeError())
                 << "; the module takes tokens, not text\n";
    return;
  }
  if (!tokenizer->empty()) {
    std::string metadata;
    llvm::raw_string_ostream(metadata) << llvm::json::Value(readGGUFTextMetadata(file));
    loaded->sections.push_back({"tokenizer.json", std::move(*tokenizer)});
    loaded->sections.push_back({"metadata.json", std::move(metadata)});
  }
}

/// `** = float activations`, however it is spaced.
static bool isFloatActivations(StringRef rule) {
  auto [path, value] = rule.split('=');
  llvm::SmallVector<StringRef> words;
  llvm::SplitString(value, words);
  return path.trim() == "**" && llvm::join(words, " ") == "float activations";
}

/// Rounds what is multiplied with weights in integer blocks, if there are any.
static llvm::LogicalResult roundActivations(mlir::ModuleOp module) {
  bool hasBlocks = llvm::any_of(module.getOps<ParamOp>(), [](ParamOp param) { return param->hasAttr(kFormatAttr); });
  if (!hasBlocks) {
    return llvm::success();
  }
  mlir::PassManager manager(module.getContext());
  // What the definitions of formats spell out is folded first.
  manager.addNestedPass<mlir::func::FuncOp>(mlir::createCanonicalizerPass());
  manager.addPass(createRoundActivations());
  if (mlir::failed(manager.run(module))) {
    return llvm::failure();
  }
  unsigned rounded = 0;
  module.walk([&](ReadOp read) { rounded += read->hasAttr(kGroupSumsAttr); });
  if (rounded) {
    llvm::errs()
        << "heddle: note: activations of " << rounded
        << " products with integer blocks are rounded to 8 bits; --quantize '** = float activations' keeps them\n";
  }
  return llvm::success();
}

std::optional<LoadedModel> heddle::loadSource(const SourceOptions &options, bool json) {
  auto fail = [&](const llvm::Twine &message) {
    reportError(message.str(), json);
    return std::nullopt;
  };
  LoadedModel loaded;
  loaded.context = makeContext();
  StringRef source = options.source;
  if (!llvm::sys::fs::exists(source)) {
    return fail(source + ": there is no such file or folder");
  }

  std::string weightsPath = options.weights;
  loaded.description = options.model;
  if (llvm::sys::fs::is_directory(source)) {
    llvm::Expected<ModelFolder> folder = readModelFolder(source);
    if (!folder) {
      return fail(llvm::toString(folder.takeError()));
    }
    loaded.config = std::move(folder->config);
    if (weightsPath.empty()) {
      weightsPath = source.str();
    }
    if (loaded.description.empty()) {
      llvm::Expected<std::string> found = findDescription(folder->architectures, /*isGGUF=*/false);
      if (!found) {
        return fail(source + ": " + llvm::toString(found.takeError()));
      }
      loaded.description = *found;
    }
    if (!folder->tokenizerPath.empty()) {
      auto tokenizer = llvm::MemoryBuffer::getFile(folder->tokenizerPath);
      if (!tokenizer) {
        return fail(folder->tokenizerPath + ": " + tokenizer.getError().message());
      }
      loaded.sections.push_back({folder->tokenizerSection, (*tokenizer)->getBuffer().str()});
    }
    if (!folder->tokenizerText.empty()) {
      loaded.sections.push_back({"tokenizer.json", std::move(folder->tokenizerText)});
    }
    loaded.sections.push_back({"metadata.json", folder->metadata()});
  } else if (source.ends_with(".gguf")) {
    llvm::Expected<std::unique_ptr<GGUFFile>> file = GGUFFile::open(source);
    if (!file) {
      return fail(llvm::toString(file.takeError()));
    }
    loaded.config = (*file)->config();
    if (loaded.description.empty()) {
      llvm::Expected<std::string> found = findDescription((*file)->kinds(), /*isGGUF=*/true);
      if (!found) {
        return fail(source + ": " + llvm::toString(found.takeError()));
      }
      loaded.description = *found;
    }
    addTextSections(**file, source, &loaded);
    if (weightsPath.empty()) {
      loaded.checkpoint = std::move(*file);
    }
  } else if (source.ends_with(".mlir")) {
    loaded.module = mlir::parseSourceFile<mlir::ModuleOp>(source, loaded.context.get());
    mlir::PassManager verifier(loaded.context.get());
    verifier.addPass(createVerifyModel());
    if (!loaded.module || mlir::failed(verifier.run(*loaded.module))) {
      return std::nullopt;
    }
  } else if (source.ends_with(".heddle")) {
    loaded.description = source.str();
  } else {
    return fail(source + ": expected a .heddle file, a Hugging Face folder with config.json, a .gguf or a .mlir file");
  }
  if (!options.config.empty()) {
    llvm::Expected<llvm::json::Object> config = readConfigFile(options.config);
    if (!config) {
      return fail(llvm::toString(config.takeError()));
    }
    for (auto &[key, value] : *config) {
      loaded.config[key] = value;
    }
  } else if (source.ends_with(".heddle") && !weightsPath.empty() && isModelFolder(weightsPath)) {
    llvm::Expected<ModelFolder> folder = readModelFolder(weightsPath);
    if (!folder) {
      return fail(llvm::toString(folder.takeError()));
    }
    loaded.config = std::move(folder->config);
  }
  for (const std::string &assignment : options.assignments) {
    if (!setConfigValue(loaded.config, assignment)) {
      return fail("--set " + assignment + ": write --set key=value");
    }
  }
  if (options.randomSeed) {
    loaded.checkpoint.reset();
    loaded.weights = std::make_unique<RandomWeights>(*options.randomSeed);
  } else if (!weightsPath.empty()) {
    llvm::Expected<std::unique_ptr<Checkpoint>> checkpoint = openCheckpoint(weightsPath);
    if (!checkpoint) {
      return fail(llvm::toString(checkpoint.takeError()));
    }
    loaded.checkpoint = std::move(*checkpoint);
  }
  if (loaded.checkpoint) {
    loaded.weights = std::make_unique<CheckpointWeights>(*loaded.checkpoint);
  }
  bool roundsActivations = true;
  for (const std::string &rule : options.quantize) {
    if (!isFloatActivations(rule)) {
      return fail("--quantize '" + rule + "': the rule that exists is '** = float activations'");
    }
    roundsActivations = false;
  }
  if (loaded.module) {
    return loaded;
  }

  Frontend frontend;
  bool read = frontend.load(loaded.description);
  if (read) {
    FrontendOptions elaboration;
    elaboration.entries = options.entries;
    elaboration.config = &loaded.config;
    elaboration.checkpoint = loaded.checkpoint.get();
    loaded.module = frontend.elaborate(*loaded.context, elaboration);
  }
  // The result is the document on stdout, where there is one.
  if (json && !loaded.module && !frontend.diagnostics().all().empty()) {
    llvm::outs() << frontend.diagnostics().renderJson() << '\n';
  }
  llvm::errs() << frontend.diagnostics().render(llvm::errs().has_colors());
  if (!loaded.module) {
    return std::nullopt;
  }
  if (!loaded.module->getSymName() && !frontend.models().empty()) {
    loaded.module->setSymName(frontend.models().back().name);
  }
  if (roundsActivations && mlir::failed(roundActivations(*loaded.module))) {
    return std::nullopt;
  }
  return loaded;
}
