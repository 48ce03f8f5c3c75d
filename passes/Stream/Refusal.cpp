//===- Refusal.cpp - why an entry cannot stream ---------------------------===//
#include "passes/Stream/Scene.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

/// How a value is called in a message.
static std::string nameOf(Value value) {
  if (auto equation = value.getDefiningOp<EquationOp>()) {
    return equation.getName().str();
  }
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    if (auto entry = dyn_cast<func::FuncOp>(argument.getOwner()->getParentOp())) {
      auto name = entry.getArgAttrOfType<StringAttr>(argument.getArgNumber(), "heddle.name");
      return name ? name.getValue().str() : "an input";
    }
  }
  return {};
}

bool Availability::refuse(Operation *op, std::string reason, std::string remedy, Value read) {
  if (!refusal) {
    refusal = Refusal{op->getLoc(), std::move(reason), std::move(remedy), {}, {}};
    if (read) {
      refusal->declared = read.getLoc();
      refusal->declaredWhat = nameOf(read);
    }
  }
  return false;
}

bool Availability::refuseRead(EquationOp equation, const Fact &fact) {
  std::string axis = fact.axis.getValue().str(), name = "`" + equation.getName().str() + "`";
  if (!fact.read) {
    return refuse(equation, name + " reads all of " + axis + ": row 0 needs place " + axis + " - 1",
                  "a guard `j <= i`, a window, a running mean, or run it whole");
  }
  std::string what = nameOf(fact.tensor);
  what = what.empty() ? "a value" : "`" + what + "`";
  // An index that is data may be anything; one that is computed from the length is the whole.
  ReadOp read = fact.read;
  Value index = read.getIndices()[get(fact.tensor).rowDim];
  Operation *source = index.getDefiningOp();
  while (isa_and_present<arith::IndexCastOp>(source)) {
    source = source->getOperand(0).getDefiningOp();
  }
  bool isVariable = isa<BlockArgument>(index);
  if (!isVariable && source && isa<ReadOp>(source)) {
    std::string indexName = nameOf(cast<ReadOp>(source).getTensor());
    return refuse(equation,
                  name + " reads " + what + " at `" + indexName +
                      "`, which may be later than the row itself: row 0 may need place " + axis + " - 1",
                  "`min(" + indexName + "[t], t)` as the index, or an index that was chosen under a guard",
                  fact.tensor);
  }
  return refuse(equation, name + " reads all of " + axis + ": row 0 needs " + what + " at place " + axis + " - 1",
                "a guard `j <= i`, a window, a running mean, or run it whole", fact.tensor);
}
