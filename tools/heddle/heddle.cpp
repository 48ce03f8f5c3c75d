//===- heddle.cpp - the command line --------------------------------------===//
#include "tools/heddle/Commands.h"

#include "heddle/heddle.h"

int main(int argc, char **argv) {
  CLI::App app("Compiles descriptions of transformer variants to native code.");
  app.require_subcommand(1);
  app.set_version_flag("--version", std::string("heddle ") + heddle_version());
  app.footer("Examples:\n"
             "  heddle compile all-MiniLM-L6-v2 -o minilm.so\n"
             "  heddle run minilm.so --entry embedding --text 'A cat sat.'\n"
             "  heddle check model.heddle\n"
             "`heddle SUBCOMMAND --help` tells more.\n"
             "Exit status: 0 done, 1 wrong input, 2 usage, 3 the environment failed.");
  heddle::Action action;
  heddle::addCompile(app, action);
  heddle::addRun(app, action);
  heddle::addChat(app, action);
  heddle::addCheck(app, action);
  heddle::addFormat(app, action);
  heddle::addInspect(app, action);
  heddle::addVerify(app, action);
  heddle::addBench(app, action);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError &error) {
    return app.exit(error) == 0 ? heddle::kDone : heddle::kUsage;
  }
  return action();
}
