//===- append-weights.cpp - makes a module file of the toy module ---------===//
//
// usage: append-weights toy.so OUTPUT
//
//===----------------------------------------------------------------------===//

#include "Toy.h"

#include "runtime/ModuleFile.h"

#include <cstdio>
#include <fstream>
#include <iterator>

int main(int argc, char **argv) {
  if (argc != 3) {
    return 2;
  }
  std::ifstream in(argv[1], std::ios::binary);
  std::string elf{std::istreambuf_iterator<char>(in), {}};
  std::vector<float> weights;
  for (int token = 0; token < toy::vocabulary; ++token) {
    for (int d = 0; d < toy::width; ++d) {
      weights.push_back(toy::weight(token, d));
    }
  }
  heddle::runtime::ModuleFileWriter writer;
  heddle_message message = {};
  if (writer.open(argv[2], false, &message) || writer.append(elf.data(), elf.size(), &message) ||
      writer.beginSection("weights", &message) ||
      writer.append(weights.data(), weights.size() * sizeof(float), &message) || writer.commit(&message)) {
    std::fprintf(stderr, "%s\n", message.text);
    return 1;
  }
  return 0;
}
