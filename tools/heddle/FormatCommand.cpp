//===- FormatCommand.cpp - heddle fmt -------------------------------------===//
#include "tools/heddle/Commands.h"

#include "frontend/Syntax/Formatter.h"
#include "frontend/Syntax/Parser.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace heddle;

namespace {
struct FormatOptions {
  std::vector<std::string> files;
  bool check = false, toStdout = false;
};
} // namespace

/// Reads a file, or standard input for "-".
static bool readText(const std::string &path, syntax::SourceManager &sources, uint32_t &file) {
  std::string error;
  if (path == "-") {
    auto buffer = llvm::MemoryBuffer::getSTDIN();
    if (buffer) {
      file = sources.addFile("<stdin>", (*buffer)->getBuffer().str());
      return true;
    }
    error = buffer.getError().message();
  } else if (sources.readFile(path, file, error)) {
    return true;
  }
  reportError(error, /*json=*/false);
  return false;
}

static int formatFile(const std::string &path, const FormatOptions &options) {
  syntax::SourceManager sources;
  syntax::Diagnostics diagnostics(sources);
  syntax::AstContext context;
  uint32_t file;
  if (!readText(path, sources, file)) {
    return kWrongInput;
  }
  syntax::ParseResult parsed = syntax::parse(sources, file, context, diagnostics);
  if (diagnostics.hasErrors()) {
    llvm::errs() << diagnostics.render(llvm::errs().has_colors());
    return kWrongInput;
  }
  std::string text = syntax::format(sources, parsed);
  if (path == "-" || options.toStdout) {
    llvm::outs() << text;
    return kDone;
  }
  if (text == sources.text(file)) {
    return kDone;
  }
  llvm::outs() << path << '\n';
  if (options.check) {
    return kWrongInput;
  }
  // Beside the file and renamed: a failure leaves the old one.
  llvm::Error error = llvm::writeToOutput(path, [&](llvm::raw_ostream &stream) {
    stream << text;
    return llvm::Error::success();
  });
  if (error) {
    reportError(llvm::toString(std::move(error)), /*json=*/false);
    return kEnvironment;
  }
  return kDone;
}

void heddle::addFormat(CLI::App &app, Action &chosen) {
  CLI::App *command = app.add_subcommand("fmt", "Bring descriptions into the canonical style, in place");
  auto options = std::make_shared<FormatOptions>();
  command->add_option("FILE", options->files, "Descriptions; - formats standard input to standard output")->required();
  command->add_flag("--check", options->check, "Change nothing; list what would change and exit with 1");
  command->add_flag("--stdout", options->toStdout, "Write the result to standard output instead");
  command->footer(
      "The names of changed files are printed.\n"
      "Examples:\n  heddle fmt models/encoder/*.heddle\n  heddle fmt --check my.heddle\n  heddle fmt - < my.heddle");
  command->callback([options, &chosen] {
    chosen = [options] {
      int status = kDone;
      for (const std::string &file : options->files) {
        status = std::max(status, formatFile(file, *options));
      }
      return status;
    };
  });
}
