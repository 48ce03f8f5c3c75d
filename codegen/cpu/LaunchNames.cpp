//===- LaunchNames.cpp - what a launch computes, for people ---------------===//
#include "codegen/cpu/LaunchNames.h"

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/Path.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

std::string heddle::cpu::getPlace(Operation *op) {
  if (auto loc = dyn_cast<FileLineColLoc>(op->getLoc())) {
    return (llvm::sys::path::filename(loc.getFilename().getValue()) + ":" + llvm::Twine(loc.getLine())).str();
  }
  return "";
}

bool heddle::cpu::isAttention(const KernelPlan &plan) {
  llvm::SmallPtrSet<Operation *, 8> fed;
  for (const Stage &stage : plan.stages) {
    bool readsFed = false;
    EquationOp equation = stage.equation;
    equation->walk([&](ReadOp read) {
      Operation *from = read.getTensor().getDefiningOp();
      readsFed |= from && fed.contains(from);
    });
    bool isProduct = stage.contraction && stage.right != Stage::Panels;
    if (isProduct && readsFed) {
      return true;
    }
    if (isProduct || readsFed) {
      fed.insert(stage.equation);
    }
  }
  return false;
}

StringRef heddle::cpu::getForm(const Stage &stage, bool attends) {
  bool isWeight = stage.contraction && stage.right == Stage::Panels;
  return stage.contraction && stage.contraction->group >= 0 ? "grouped product"
         : stage.integer                                    ? "integer product"
         : attends && !isWeight                             ? "attention"
         : isWeight                                         ? "packed product"
         : stage.contraction                                ? "product"
         : !EquationOp(stage.equation).getReduced().empty() ? "reduction"
                                                            : "elementwise";
}

LaunchName heddle::cpu::nameLaunch(const KernelPlan &plan, StringRef function) {
  static constexpr StringLiteral byWork[] = {"attention", "grouped product", "integer product", "packed product",
                                             "product",   "reduction",       "elementwise"};
  bool attends = isAttention(plan);
  size_t most = std::size(byWork);
  std::string what, place;
  for (const Stage &stage : plan.stages) {
    size_t work = llvm::find(byWork, getForm(stage, attends)) - std::begin(byWork);
    if (work < most) {
      most = work;
      place = getPlace(stage.equation);
    }
    what += (what.empty() ? "" : ", ") + EquationOp(stage.equation).getName().str();
  }
  return {function.str(), byWork[most].str(), place.empty() ? what : what + " (" + place + ")"};
}

LaunchName heddle::cpu::nameLaunch(Operation *op, StringRef function) {
  StringRef form = llvm::TypeSwitch<Operation *, StringRef>(op)
                       .Case([](ScanOp) { return "scan"; })
                       .Case([](SortOp) { return "sort"; })
                       .Case([](ScatterOp) { return "scatter"; })
                       .Default([](Operation *) { return "selection"; });
  std::string what;
  op->walk([&](EquationOp equation) { what += (what.empty() ? "" : ", ") + equation.getName().str(); });
  std::string place = getPlace(op);
  what += place.empty() ? "" : (what.empty() ? "(" : " (") + place + ")";
  return {function.str(), form.str(), what};
}
