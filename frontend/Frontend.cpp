#include "frontend/Frontend.h"

#include "dialects/Heddle/IR/Heddle.h"
#include "frontend/Import/BoundedJSON.h"
#include "frontend/Sema/Elaborator.h"
#include "frontend/Sema/Loader.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Verifier.h"

namespace heddle {

struct Frontend::Implementation {
  syntax::SourceManager sources;
  syntax::Diagnostics diagnostics{sources};
  sema::Loader loader{sources, diagnostics};
  sema::LoadedFile *file = nullptr;
  std::vector<ModelInfo> models;
};

Frontend::Frontend() : impl(std::make_unique<Implementation>()) {}
Frontend::~Frontend() = default;

syntax::Diagnostics &Frontend::diagnostics() { return impl->diagnostics; }
syntax::SourceManager &Frontend::sources() { return impl->sources; }
const std::vector<ModelInfo> &Frontend::models() const { return impl->models; }

/// The named functions of a model; those of an `if` exist under some configs.
static void collectEntries(const syntax::Body &body, std::vector<std::string> &entries) {
  for (const syntax::Item *item : body) {
    if (item->kind == syntax::ItemKind::Function && !item->as<syntax::FunctionDecl>()->name.empty()) {
      entries.push_back(std::string(item->as<syntax::FunctionDecl>()->name.text));
    } else if (item->kind == syntax::ItemKind::If) {
      collectEntries(item->as<syntax::IfItem>()->then, entries);
      collectEntries(item->as<syntax::IfItem>()->otherwise, entries);
    }
  }
}

bool Frontend::load(const std::string &path) {
  impl->file = impl->loader.load(path);
  impl->models.clear();
  if (!impl->file || impl->diagnostics.hasErrors()) {
    return false;
  }
  for (const syntax::ModuleDecl *module : impl->file->parsed.file.modules) {
    if (!module->isModel) {
      continue;
    }
    ModelInfo info;
    info.name = std::string(module->name.text);
    for (const syntax::Name &name : module->implements) {
      info.implements.push_back(std::string(name.text));
    }
    for (const syntax::Name &name : module->gguf) {
      info.gguf.push_back(std::string(name.text));
    }
    collectEntries(module->body, info.entries);
    impl->models.push_back(std::move(info));
  }
  return true;
}

static const syntax::ModuleDecl *findModel(const sema::LoadedFile &file, llvm::StringRef name) {
  const syntax::ModuleDecl *found = nullptr;
  for (const syntax::ModuleDecl *module : file.parsed.file.modules) {
    if (module->isModel && (name.empty() || llvm::StringRef(module->name.text) == name)) {
      found = module;
    }
  }
  return found;
}

static mlir::OwningOpRef<mlir::ModuleOp> elaborateWith(mlir::MLIRContext &context, sema::Loader &loader,
                                                       syntax::Diagnostics &diagnostics, const sema::LoadedFile &file,
                                                       const syntax::ModuleDecl *model,
                                                       const sema::ElaborationInput &input) {
  mlir::OwningOpRef<mlir::ModuleOp> module = mlir::ModuleOp::create(mlir::UnknownLoc::get(&context));
  sema::Elaborator elaborator(*module, loader, diagnostics, input);
  if (!elaborator.run(file, model)) {
    return nullptr;
  }
  // What the elaborator writes has to verify; if it does not, the mistake is ours, and still no crash.
  std::string found;
  mlir::ScopedDiagnosticHandler handler(&context, [&](mlir::Diagnostic &d) {
    if (found.empty()) {
      llvm::raw_string_ostream(found) << d.getLocation() << ": " << d;
    }
    return mlir::success();
  });
  if (mlir::failed(mlir::verify(*module))) {
    diagnostics
        .error(model->name.range(),
               "this description is elaborated to wrong IR, which is a mistake of Heddle: " + found)
        .help("please report it with the description");
    return nullptr;
  }
  return module;
}

mlir::OwningOpRef<mlir::ModuleOp> Frontend::elaborate(mlir::MLIRContext &context, const FrontendOptions &options) {
  if (!impl->file) {
    return nullptr;
  }
  loadFrontendDialects(context);
  const syntax::ModuleDecl *model = findModel(*impl->file, options.model);
  if (!model) {
    impl->diagnostics.error(options.model.empty() ? impl->file->path + " declares no model"
                                                  : impl->file->path + " declares no model `" + options.model + "`");
    return nullptr;
  }
  sema::ElaborationInput input;
  input.config = options.config;
  input.checkpoint = options.checkpoint;
  input.entries = options.entries;
  return elaborateWith(context, impl->loader, impl->diagnostics, *impl->file, model, input);
}

bool Frontend::check(mlir::MLIRContext &context) {
  if (!impl->file) {
    return false;
  }
  loadFrontendDialects(context);
  constexpr int assumptions = 8;
  for (const syntax::ModuleDecl *model : impl->file->parsed.file.modules) {
    if (!model->isModel) {
      continue;
    }
    // An error that another assumption about the config does not have is the assumption's, not the description's.
    syntax::Diagnostics::Mark before = impl->diagnostics.mark();
    size_t fewest = SIZE_MAX;
    int best = 0;
    int last = 0;
    for (int i = 0; i < assumptions && fewest; ++i) {
      impl->diagnostics.rewind(before);
      last = i;
      sema::ElaborationInput input;
      input.assumption = i;
      size_t errors = impl->diagnostics.numErrors();
      elaborateWith(context, impl->loader, impl->diagnostics, *impl->file, model, input);
      errors = impl->diagnostics.numErrors() - errors;
      if (errors < fewest) {
        fewest = errors;
        best = i;
      }
    }
    if (best != last) {
      impl->diagnostics.rewind(before);
      sema::ElaborationInput input;
      input.assumption = best;
      elaborateWith(context, impl->loader, impl->diagnostics, *impl->file, model, input);
    }
  }
  return !impl->diagnostics.hasErrors();
}

void loadFrontendDialects(mlir::MLIRContext &context) {
  context.loadDialect<HeddleDialect, mlir::affine::AffineDialect, mlir::arith::ArithDialect, mlir::func::FuncDialect,
                      mlir::math::MathDialect, mlir::scf::SCFDialect>();
}

bool setConfigValue(llvm::json::Object &config, llvm::StringRef assignment) {
  auto [path, text] = assignment.split('=');
  if (path.empty() || path.size() == assignment.size()) {
    return false;
  }
  llvm::json::Value value = text.str();
  if (llvm::Expected<llvm::json::Value> parsed = parseBoundedJSON(text, path)) {
    value = std::move(*parsed);
  } else {
    llvm::consumeError(parsed.takeError());
  }
  if (!config.getArray(setKeysName)) {
    config[setKeysName] = llvm::json::Array();
  }
  config.getArray(setKeysName)->push_back(path.str());
  llvm::json::Object *object = &config;
  for (auto [head, tail] = path.split('.');; std::tie(head, tail) = tail.split('.')) {
    if (tail.empty()) {
      (*object)[head] = std::move(value);
      return true;
    }
    if (!object->getObject(head)) {
      (*object)[head] = llvm::json::Object();
    }
    object = object->getObject(head);
  }
}

} // namespace heddle
