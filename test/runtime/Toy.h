//===- Toy.h - module files of the hand-written module --------------------===//
#ifndef HEDDLE_TEST_RUNTIME_TOY_H
#define HEDDLE_TEST_RUNTIME_TOY_H

#include "heddle/heddle.h"

#include <string>
#include <utility>
#include <vector>

namespace toy {

constexpr int vocabulary = 100;
constexpr int width = 3;

/// Entry [token, d] of the weights.
inline float weight(int token, int d) { return static_cast<float>(token) + 0.25f * static_cast<float>(d); }

std::string readFile(const std::string &path);
void writeFile(const std::string &path, const std::string &bytes);
/// A path in the folder of this test run.
std::string temporary(const std::string &name);
/// Writes the shared object with its weights, and further sections, as a module file and returns its path.
std::string writeModule(const std::string &sharedObject, const std::string &name,
                        const std::vector<std::pair<std::string, std::string>> &sections = {});
/// The plain toy module, opened.
heddle_module *open();

} // namespace toy

#endif
