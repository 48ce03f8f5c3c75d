//===- GenerateDriver.cpp - many generations in one process ---------------===//
//
// usage: heddle-generate-driver MODULE DRAFT|- TOKENS SEEDS TEMPERATURE PROMPT...
//
// Generates TOKENS tokens after PROMPT for the seeds 0, 1, ... below SEEDS and
// prints one line of tokens for each.
//
//===----------------------------------------------------------------------===//

#include "heddle/generate.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

static void check(heddle_status status, const heddle_message &message) {
  if (status != HEDDLE_OK) {
    std::fprintf(stderr, "%s\n", message.text);
    std::exit(1);
  }
}

int main(int argc, char **argv) {
  if (argc < 7) {
    return 2;
  }
  heddle_message message = {};
  heddle_module *module = nullptr, *draft = nullptr;
  check(heddle_module_open(argv[1], &module, &message), message);
  if (std::strcmp(argv[2], "-") != 0) {
    check(heddle_module_open(argv[2], &draft, &message), message);
  }
  std::vector<int64_t> prompt;
  for (int i = 6; i < argc; ++i) {
    prompt.push_back(std::atoll(argv[i]));
  }
  for (int seed = 0; seed < std::atoi(argv[4]); ++seed) {
    heddle_generation_options options = {};
    options.max_tokens = std::atoll(argv[3]);
    options.sampling.temperature = std::atof(argv[5]);
    options.sampling.seed = static_cast<uint64_t>(seed);
    options.draft = draft;
    options.draft_tokens = 3;
    options.threads = 1;
    heddle_generator *generator = nullptr;
    check(heddle_generator_create(module, nullptr, &options, &generator, &message), message);
    heddle_generation made = {};
    check(heddle_generator_run(generator, prompt.data(), prompt.size(), nullptr, nullptr, &made, &message), message);
    for (size_t i = 0; i < made.count; ++i) {
      std::printf("%lld ", static_cast<long long>(made.tokens[i]));
    }
    std::printf("\n");
    heddle_generator_destroy(generator);
  }
  heddle_module_close(module);
  heddle_module_close(draft);
  return 0;
}
