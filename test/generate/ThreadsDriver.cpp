//===- ThreadsDriver.cpp - generation by several threads ------------------===//
//
// usage: heddle-threads-driver MODULE
//
// Generates greedily, by draws, with beams and behind a draft (the module
// itself), with one thread and with two: the tokens must be the same. Under
// ThreadSanitizer it shows that threads do not race.
//
//===----------------------------------------------------------------------===//

#include "heddle/generate.h"

#include <cstdio>
#include <cstdlib>
#include <utility>
#include <vector>

static void check(heddle_status status, const heddle_message &message) {
  if (status != HEDDLE_OK) {
    std::fprintf(stderr, "%s\n", message.text);
    std::exit(1);
  }
}

static std::vector<int64_t> generate(heddle_module *module, heddle_generation_options options, int32_t threads) {
  heddle_message message = {};
  options.threads = threads;
  options.max_tokens = 12;
  heddle_generator *generator = nullptr;
  check(heddle_generator_create(module, nullptr, &options, &generator, &message), message);
  std::vector<int64_t> tokens;
  // The second turn goes on from the first.
  std::vector<int64_t> prompt{3, 1, 4, 1, 5};
  for (int turn = 0; turn < 2; ++turn) {
    heddle_generation made = {};
    check(heddle_generator_run(generator, prompt.data(), prompt.size(), nullptr, nullptr, &made, &message), message);
    tokens.insert(tokens.end(), made.tokens, made.tokens + made.count);
    prompt.insert(prompt.end(), made.tokens, made.tokens + made.count);
    prompt.push_back(2);
  }
  heddle_generator_destroy(generator);
  return tokens;
}

int main(int argc, char **argv) {
  if (argc != 2) {
    return 2;
  }
  heddle_message message = {};
  heddle_module *module = nullptr;
  check(heddle_module_open(argv[1], &module, &message), message);
  heddle_generation_options greedy = {}, drawn = {}, beams = {}, drafted = {};
  drawn.sampling.temperature = 0.9;
  drawn.sampling.seed = 7;
  beams.beams = 3;
  drafted.draft = module;
  drafted.draft_tokens = 3;
  int failures = 0;
  const std::pair<const char *, heddle_generation_options> ways[] = {
      {"greedy", greedy}, {"drawn", drawn}, {"beams", beams}, {"drafted", drafted}};
  for (const auto &[name, options] : ways) {
    std::vector<int64_t> one = generate(module, options, 1), two = generate(module, options, 2);
    bool isGood = !one.empty() && one == two;
    failures += !isGood;
    std::printf("%s %s: %zu tokens\n", isGood ? "ok   " : "FAIL ", name, one.size());
  }
  heddle_module_close(module);
  return failures != 0;
}
