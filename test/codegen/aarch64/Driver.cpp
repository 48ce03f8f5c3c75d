//===- Driver.cpp - runs a module under an emulator -----------------------===//
//
// driver MODULE ENTRY TOKENS...  prints the values of the entry's first output, one a line.
//
//===----------------------------------------------------------------------===//
#include "heddle/heddle.hpp"

#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int argc, char **argv) {
  heddle_message message = {};
  heddle_module *module = nullptr;
  if (argc < 3 || heddle_module_open(argv[1], &module, &message) != HEDDLE_OK) {
    std::fprintf(stderr, "%s\n", message.text);
    return 1;
  }
  std::vector<int64_t> tokens;
  for (int i = 3; i < argc; ++i) {
    tokens.push_back(std::atoll(argv[i]));
  }
  int64_t shape[] = {static_cast<int64_t>(tokens.size())};
  heddle_tensor *tensor = nullptr;
  heddle_session *session = nullptr;
  heddle_session_options options = {};
  options.threads = 2;
  if (heddle_tensor_view(HEDDLE_I64, 1, shape, tokens.data(), &tensor, &message) != HEDDLE_OK ||
      heddle_session_create(module, &options, &session, &message) != HEDDLE_OK) {
    std::fprintf(stderr, "%s\n", message.text);
    return 1;
  }
  const heddle_entry_desc *entry = heddle_module_find_entry(module, argv[2]);
  const heddle_tensor *tensors[] = {tensor};
  heddle_input input = {"tokens", tensors, 1, nullptr};
  if (!entry || heddle_session_run(session, argv[2], &input, 1, nullptr, 0, &message) != HEDDLE_OK) {
    std::fprintf(stderr, "%s\n", entry ? message.text : "no such entry");
    return 1;
  }
  const heddle_tensor *output = heddle_session_output(session, entry->outputs[0].name, 0);
  for (int64_t i = 0; i < heddle_tensor_elements(output); ++i) {
    std::printf("%.9g\n", static_cast<const float *>(heddle_tensor_data(output))[i]);
  }
  heddle_session_destroy(session);
  heddle_tensor_destroy(tensor);
  heddle_module_close(module);
  return 0;
}
