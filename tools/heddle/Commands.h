//===- Commands.h - the subcommands of `heddle` -----------------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_HEDDLE_COMMANDS_H
#define HEDDLE_TOOLS_HEDDLE_COMMANDS_H

#include <CLI/CLI.hpp>

#include <functional>

namespace heddle {

/// Exit statuses that scripts rely on.
enum ExitStatus { kDone = 0, kWrongInput = 1, kUsage = 2, kEnvironment = 3 };

/// What a subcommand does once the command line is parsed; returns the exit status.
using Action = std::function<int()>;

/// Each adds its subcommand to `app` and returns its action through `chosen` when it is picked.
void addCompile(CLI::App &app, Action &chosen);
void addRun(CLI::App &app, Action &chosen);

} // namespace heddle

#endif // HEDDLE_TOOLS_HEDDLE_COMMANDS_H
