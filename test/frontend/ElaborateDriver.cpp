// Elaborates descriptions and prints their IR, or checks them as `heddle check` does: for tests and for looking at IR.
// usage: heddle-elaborate [--check] [--config F.json] [--set key=value] [--model NAME] [--entry NAME] FILE...
#include "frontend/Frontend.h"

#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace heddle;

int main(int argc, char **argv) {
  FrontendOptions options;
  llvm::json::Object config;
  bool check = false, haveConfig = false;
  std::vector<std::string> files;
  for (int i = 1; i < argc; ++i) {
    llvm::StringRef arg = argv[i];
    auto value = [&] { return i + 1 < argc ? llvm::StringRef(argv[++i]) : llvm::StringRef(); };
    if (arg == "--check") {
      check = true;
    } else if (arg == "--config") {
      auto buffer = llvm::MemoryBuffer::getFile(value());
      auto json = buffer ? llvm::json::parse((*buffer)->getBuffer()) : llvm::json::parse("");
      if (!json || !json->getAsObject()) {
        llvm::errs() << "no config in " << argv[i] << "\n";
        return 2;
      }
      config = *json->getAsObject();
      haveConfig = true;
    } else if (arg == "--set") {
      haveConfig |= setConfigValue(config, value());
    } else if (arg == "--model") {
      options.model = value().str();
    } else if (arg == "--entry") {
      options.entries.push_back(value().str());
    } else {
      files.push_back(arg.str());
    }
  }
  if (haveConfig) {
    options.config = &config;
  }
  int status = 0;
  for (const std::string &file : files) {
    mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
    Frontend frontend;
    bool ok = frontend.load(file);
    if (ok && check) {
      ok = frontend.check(context);
    } else if (ok) {
      mlir::OwningOpRef<mlir::ModuleOp> module = frontend.elaborate(context, options);
      ok = static_cast<bool>(module);
      if (ok) {
        module->print(llvm::outs());
      }
    }
    llvm::errs() << frontend.diagnostics().render();
    status |= !ok;
  }
  return status;
}
