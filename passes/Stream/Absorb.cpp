//===- Absorb.cpp - contractions that their readers absorb ----------------===//
#include "passes/Stream/Rewriter.h"

#include "passes/Stream/Absorb.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

std::optional<Absorbable> stream::matchAbsorbable(Value value, const Availability &availability) {
  return std::nullopt;
}

bool Rewriter::emitAbsorbing(EquationOp equation) { return false; }
