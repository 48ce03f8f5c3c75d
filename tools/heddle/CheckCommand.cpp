//===- CheckCommand.cpp - heddle check and heddle fmt ---------------------===//
#include "tools/heddle/Commands.h"

#include "frontend/Frontend.h"
#include "frontend/Syntax/Formatter.h"
#include "frontend/Syntax/Parser.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

#include "mlir/IR/MLIRContext.h"

using namespace heddle;

static int checkFiles(const std::vector<std::string> &files, bool json) {
  int status = kDone;
  std::string found;
  for (const std::string &file : files) {
    mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
    loadFrontendDialects(context);
    Frontend frontend;
    bool good = frontend.load(file) && frontend.check(context);
    std::string own = frontend.diagnostics().renderJson();
    own = own.substr(1, own.size() - 2); // without the brackets
    found += (found.empty() || own.empty() ? "" : ", ") + own;
    llvm::errs() << frontend.diagnostics().render(llvm::errs().has_colors());
    status = good ? status : kWrongInput;
  }
  if (json) {
    llvm::outs() << '[' << found << "]\n";
  }
  return status;
}

void heddle::addCheck(CLI::App &app, Action &chosen) {
  CLI::App *command = app.add_subcommand("check", "Check descriptions: syntax, names, axes, types, bounds");
  struct Options {
    std::vector<std::string> files;
    bool json = false;
  };
  auto options = std::make_shared<Options>();
  command->add_option("FILE", options->files, "Descriptions")->required();
  command->add_flag("--json", options->json, "Diagnostics as JSON on stdout");
  command->footer("Examples:\n  heddle check model.heddle\n  heddle check --json models/encoder/*.heddle");
  command->callback([options, &chosen] { chosen = [options] { return checkFiles(options->files, options->json); }; });
}
