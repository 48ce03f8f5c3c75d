//===- RunCommand.cpp - heddle run ----------------------------------------===//
#include "tools/heddle/Commands.h"

#include "heddle/runner.h"

using namespace heddle;

void heddle::addRun(CLI::App &app, Action &chosen) {
  auto *command = app.add_subcommand("run", "Run an entry of a module");
  command->allow_extras();
  command->prefix_command();
  command->callback([command, &chosen] {
    std::vector<std::string> words = command->remaining();
    chosen = [words]() -> int {
      std::vector<std::string> arguments = words;
      heddle_module *module = nullptr;
      heddle_message message;
      if (heddle_status status = heddle_module_open(words[0].c_str(), &module, &message)) {
        return heddle_runner_report(status, &message, false);
      }
      std::vector<char *> argv;
      for (std::string &argument : arguments) {
        argv.push_back(argument.data());
      }
      int status = heddle_runner_main(module, argv.size(), argv.data());
      heddle_module_close(module);
      return status;
    };
  });
}
