//===- SampleDriver.cpp - what samplers do, for the oracle ----------------===//
//
// usage: heddle-sample-driver < cases
//
// A case is a line: an object with `logits`, `past`, `draws` and the fields of
// heddle_sampling. Answered with [probabilities, how often each token came].
//
//===----------------------------------------------------------------------===//

#include "heddle/generate.h"
#include "runtime/text/Json.h"

#include <cmath>
#include <cstdio>
#include <iostream>
#include <string>
#include <vector>

using namespace heddle::runtime;

namespace {

std::vector<double> numbers(const JsonDocument &document, const char *name) {
  std::vector<double> result;
  const JsonNode *list = document.find(document.root(), name);
  for (const JsonNode *one = list ? document.first(list) : nullptr; one; one = document.next(one)) {
    result.push_back(jsonReal(one, NAN));
  }
  return result;
}

} // namespace

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    JsonDocument document;
    heddle_message message = {};
    if (document.parse(line, "case", &message)) {
      std::fprintf(stderr, "%s\n", message.text);
      return 1;
    }
    auto real = [&](const char *name) { return jsonReal(document.find(document.root(), name), 0); };
    heddle_sampling sampling = {};
    sampling.temperature = real("temperature");
    sampling.repetition_penalty = real("repetition_penalty");
    sampling.repetition_window = static_cast<int64_t>(real("repetition_window"));
    sampling.top_k = static_cast<int64_t>(real("top_k"));
    sampling.top_p = real("top_p");
    sampling.min_p = real("min_p");
    sampling.seed = static_cast<uint64_t>(real("seed"));
    heddle_sampler *sampler = nullptr;
    if (heddle_sampler_create(&sampling, &sampler, &message)) {
      std::printf("\"%s\"\n", message.text);
      continue;
    }
    std::vector<double> given = numbers(document, "logits"), before = numbers(document, "past");
    std::vector<float> logits(given.begin(), given.end());
    std::vector<int64_t> past(before.begin(), before.end());
    std::vector<double> probabilities(logits.size());
    auto count = static_cast<int64_t>(logits.size());
    heddle_sampler_probabilities(sampler, logits.data(), count, past.data(), past.size(), probabilities.data());
    std::vector<long> times(logits.size());
    for (int i = 0; i < static_cast<int>(real("draws")); ++i) {
      int64_t token = heddle_sampler_choose(sampler, logits.data(), count, past.data(), past.size());
      if (token >= 0) {
        ++times[static_cast<size_t>(token)];
      }
    }
    heddle_sampler_destroy(sampler);
    std::printf("[[");
    for (size_t i = 0; i < logits.size(); ++i) {
      std::printf("%s%.17g", i ? ", " : "", probabilities[i]);
    }
    std::printf("], [");
    for (size_t i = 0; i < logits.size(); ++i) {
      std::printf("%s%ld", i ? ", " : "", times[i]);
    }
    std::printf("]]\n");
  }
  return 0;
}
