//===- heddle.cpp - the command line --------------------------------------===//
#include "tools/heddle/Commands.h"

int main(int argc, char **argv) {
  CLI::App app("Compiles descriptions of transformer variants to native code.");
  app.require_subcommand(1);
  heddle::Action action;
  heddle::addCompile(app, action);
  heddle::addRun(app, action);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError &error) {
    return app.exit(error) == 0 ? heddle::kDone : heddle::kUsage;
  }
  return action();
}
