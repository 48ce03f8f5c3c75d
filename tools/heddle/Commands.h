//===- Commands.h - the subcommands of `heddle` -----------------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_HEDDLE_COMMANDS_H
#define HEDDLE_TOOLS_HEDDLE_COMMANDS_H

#include "tools/driver/Build.h"
#include "tools/driver/Source.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <memory>

namespace heddle {

/// Exit statuses that scripts rely on.
enum ExitStatus { kDone = 0, kWrongInput = 1, kUsage = 2, kEnvironment = 3 };

/// What a subcommand does once the command line is parsed; returns the exit status.
using Action = std::function<int()>;

/// Each adds its subcommand to `app` and sets `chosen` when that is picked.
void addCompile(CLI::App &app, Action &chosen);
void addRun(CLI::App &app, Action &chosen);
void addChat(CLI::App &app, Action &chosen);
void addCheck(CLI::App &app, Action &chosen);
void addFormat(CLI::App &app, Action &chosen);
void addInspect(CLI::App &app, Action &chosen);
void addVerify(CLI::App &app, Action &chosen);
void addBench(CLI::App &app, Action &chosen);

/// How to get code from a SOURCE, for every subcommand that takes one.
struct ModelOptions {
  SourceOptions source;
  std::string targets = "cpu";
  std::string dtype = "f32";
};
/// Adds SOURCE and the options that go with it.
void addModelOptions(CLI::App &command, ModelOptions &options, const std::string &sourceName);

/// Fills what a build is asked for; on failure says why and returns a status.
std::optional<ExitStatus> fillBuildOptions(const ModelOptions &options, BuildOptions &build);

/// A module compiled to a temporary file, which goes away with this object.
class TemporaryModule {
public:
  /// Compiles `model`, with the streaming forms of its entries where they are wanted; on failure the reason was written
  /// to stderr.
  static std::unique_ptr<TemporaryModule> compile(LoadedModel &model, BuildOptions build, bool json,
                                                  bool withStreams = false);
  ~TemporaryModule();
  const std::string &path() const { return file; }

private:
  std::string file;
};

} // namespace heddle

#endif // HEDDLE_TOOLS_HEDDLE_COMMANDS_H
