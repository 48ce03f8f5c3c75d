//===- Standalone.cpp - main() of a stand-alone executable ----------------===//

#include "heddle/runner.h"

#include <cstring>

/// The compiled module, where it is linked in; else its code is a section of the file. In this program the symbol has
/// the name of a type, hence the label.
extern "C" __attribute__((weak)) const heddle_module_desc compiledModule asm("heddle_module");

int main(int argc, char **argv) {
  heddle_module *module = nullptr;
  heddle_message message;
  bool json = false;
  for (int i = 1; i < argc; ++i) {
    json |= std::strcmp(argv[i], "--json") == 0;
  }
  if (heddle_status status = heddle_module_open_static(&compiledModule, nullptr, &module, &message)) {
    return heddle_runner_report(status, &message, json);
  }
  int exitStatus = heddle_runner_main(module, argc, argv);
  heddle_module_close(module);
  return exitStatus;
}
