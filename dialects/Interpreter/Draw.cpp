//===- Draw.cpp - random inputs for entries -------------------------------===//
#include "dialects/Interpreter/Draw.h"

#include "dialects/Interpreter/Interpreter.h"
#include "dialects/Interpreter/Random.h"

using namespace heddle;
using namespace mlir;

std::vector<Array> heddle::drawInputs(func::FuncOp entry, llvm::function_ref<int64_t(FlatSymbolRefAttr)> lengthOf,
                                      uint64_t seed) {
  std::vector<Array> inputs;
  for (auto [index, type] : llvm::enumerate(entry.getArgumentTypes())) {
    if (entry.getArgAttr(index, "heddle.default")) {
      inputs.push_back(leftOut());
      continue;
    }
    std::vector<int64_t> shape;
    for (FlatSymbolRefAttr axis : getAxes(type)) {
      shape.push_back(evaluateLength(entry, axis, lengthOf));
    }
    Type element = cast<RankedTensorType>(type).getElementType();
    auto member = entry.getArgAttrOfType<FlatSymbolRefAttr>(index, "heddle.member");
    constexpr int64_t small = 5;
    int64_t limit = element.isInteger(1) ? 2 : member ? evaluateLength(entry, member, lengthOf) : small;
    auto name = entry.getArgAttrOfType<StringAttr>(index, "heddle.name");
    std::string site = name ? name.str() : "input " + std::to_string(index);
    Array array(shape, isReal(element));
    for (auto [place, real] : llvm::enumerate(array.reals)) {
      real = drawRandom(seed, site, static_cast<int64_t>(place)).normal();
    }
    for (auto [place, integer] : llvm::enumerate(array.integers)) {
      integer = drawRandom(seed, site, static_cast<int64_t>(place)).below(limit);
    }
    inputs.push_back(std::move(array));
  }
  return inputs;
}
