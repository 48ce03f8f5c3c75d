// Runs the toy module with the C++ interface: two threads, each with a session of its own.
#include "heddle/heddle.hpp"

#include <cstdio>
#include <thread>
#include <vector>

static int embed(const heddle::Module &module) {
  auto session = heddle::Session::create(module);
  const std::int64_t first[] = {1, 2, 3}, second[] = {4};
  auto a = heddle::Tensor::view<std::int64_t>({3}, first);
  auto b = heddle::Tensor::view<std::int64_t>({1}, second);
  if (!session || !a || !b) {
    return 1;
  }
  if (auto done = session->run("embed", {{"tokens", *a}}); !done) {
    std::printf("%s\n", done.message());
    return 1;
  }
  std::span<const float> embedding = session->output<float>("embedding");
  if (embedding.size() != 3 || embedding[0] != 6 || session->outputShape("hidden").size() != 2) {
    return 1;
  }
  std::vector<heddle::Tensor> lanes;
  lanes.push_back(std::move(*a));
  lanes.push_back(std::move(*b));
  if (auto done = session->run("embed", {heddle::Input("tokens", lanes)}); !done || session->batch() != 2) {
    return 1;
  }
  if (session->output<float>("embedding", 1)[0] != 4 || !session->output<double>("embedding").empty()) {
    return 1;
  }
  return session->run("embed", {}) ? 1 : 0; // the input is missing
}

int main(int argc, char **argv) {
  auto module = heddle::Module::open(argc > 1 ? argv[1] : "model.so");
  if (!module) {
    std::printf("%s\n", module.message());
    return 1;
  }
  int results[2] = {1, 1};
  std::thread other([&] { results[0] = embed(*module); });
  results[1] = embed(*module);
  other.join();
  std::puts(results[0] + results[1] == 0 ? "embedded" : "failed");
  return results[0] + results[1];
}
