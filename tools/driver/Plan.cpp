//===- Plan.cpp - which form each equation took ---------------------------===//
#include "tools/driver/Plan.h"

#include "codegen/cpu/LaunchNames.h"
#include "dialects/Heddle/IR/EquationUtils.h"
#include "dialects/Interpreter/Interpreter.h"
#include "passes/Passes.h"
#include "tools/driver/Weights.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>

using namespace heddle;
using namespace mlir;
using llvm::StringRef;

namespace {
/// Describes one entry in the form that the passes left.
class PlanWriter {
public:
  PlanWriter(func::FuncOp entry, const cpu::Target &target, const WorkCounts *counts)
      : entry(entry), target(target), counts(counts) {}

  LogicalResult run() { return walk(entry.getBody().front()); }
  llvm::json::Array take() { return std::move(steps); }

private:
  LogicalResult walk(Block &block);
  LogicalResult addKernel(KernelOp kernel);
  void addEquation(EquationOp equation, StringRef form, SmallVector<std::string> details);
  void addStep(Operation *op, StringRef name, StringRef form, llvm::json::Object more);
  /// Loops around `op`, and axes whose members data chose.
  void addSurroundings(Operation *op, ArrayRef<FlatSymbolRefAttr> axes, SmallVectorImpl<std::string> &details);

  func::FuncOp entry;
  const cpu::Target &target;
  const WorkCounts *counts;
  llvm::json::Array steps;
};
} // namespace

static std::string nameOf(FlatSymbolRefAttr axis) { return axis.getValue().str(); }

static llvm::json::Array namesOf(ArrayRef<FlatSymbolRefAttr> axes) {
  llvm::json::Array names;
  for (FlatSymbolRefAttr axis : axes) {
    names.push_back(nameOf(axis));
  }
  return names;
}

/// `32 * T * T`: places of `axes`, as often as the loops around run.
static std::string polynomial(Operation *from, ArrayRef<FlatSymbolRefAttr> axes) {
  int64_t factor = 1;
  std::string lengths, divisors;
  SmallVector<FlatSymbolRefAttr> all(axes);
  for (Operation *around = from->getParentOp(); around; around = around->getParentOp()) {
    if (auto scan = dyn_cast<ScanOp>(around)) {
      all.push_back(scan.getAxisAttr());
      if (scan.getChunkBody().isAncestor(from->getParentRegion())) {
        divisors += " / " + std::to_string(getStaticLength(scan, scan.getChunkAttr()));
      }
    } else if (auto loop = dyn_cast<scf::ForOp>(around)) {
      std::optional<llvm::APInt> rounds = loop.getStaticTripCount();
      factor *= rounds ? rounds->getSExtValue() : 1;
    }
  }
  for (FlatSymbolRefAttr axis : all) {
    int64_t length = getStaticLength(from, axis);
    factor *= ShapedType::isDynamic(length) ? 1 : length;
    lengths += ShapedType::isDynamic(length) ? " * " + nameOf(axis) : "";
  }
  return (factor == 1 && !lengths.empty() ? lengths.substr(3) : std::to_string(factor) + lengths) + divisors;
}

/// Does the value follow from the equation's variables and lengths alone?
static bool isOfPlaces(Value value) {
  Operation *op = value.getDefiningOp();
  return !op || (!isa<ReadOp>(op) && llvm::all_of(op->getOperands(), isOfPlaces));
}

/// Is there a condition over the places of two variables, which bounds what of one is visited for the other?
static bool hasMask(EquationOp equation) {
  bool found = false;
  equation->walk([&](arith::CmpIOp compare) {
    uint64_t used = getUsedVariables(equation, compare.getResult());
    found |= isOfPlaces(compare.getResult()) && llvm::popcount(used) > 1;
  });
  return found;
}

void PlanWriter::addSurroundings(Operation *op, ArrayRef<FlatSymbolRefAttr> axes,
                                 SmallVectorImpl<std::string> &details) {
  SmallVector<FlatSymbolRefAttr> seen;
  for (FlatSymbolRefAttr axis : axes) {
    if (isMadeByData(op, axis) && !llvm::is_contained(seen, axis)) {
      seen.push_back(axis);
      details.push_back("members of " + nameOf(axis) + " only");
    }
  }
  for (Operation *around = op->getParentOp(); around && !isa<func::FuncOp>(around); around = around->getParentOp()) {
    if (auto scan = dyn_cast<ScanOp>(around)) {
      bool isChunk = scan.getChunkBody().isAncestor(op->getParentRegion());
      std::string size = isChunk ? std::to_string(getStaticLength(scan, scan.getChunkAttr())) : "";
      details.push_back((isChunk ? "for " + size + " places of " : "at each place of ") + nameOf(scan.getAxisAttr()));
    } else if (isa<scf::ForOp>(around)) {
      details.push_back("in a loop");
    } else if (isa<scf::WhileOp>(around)) {
      details.push_back("while a condition holds");
    } else if (isa<scf::IfOp>(around)) {
      details.push_back("in a branch");
    }
  }
}

void PlanWriter::addStep(Operation *op, StringRef name, StringRef form, llvm::json::Object more) {
  more["name"] = name;
  more["form"] = form;
  more["place"] = cpu::getPlace(op);
  steps.push_back(std::move(more));
}

void PlanWriter::addEquation(EquationOp equation, StringRef form, SmallVector<std::string> details) {
  SmallVector<FlatSymbolRefAttr> over, reduced, all;
  for (unsigned i = 0; i < equation.getNumVars(); ++i) {
    (i < equation.getNumResultVars() ? over : reduced).push_back(equation.getAxisOf(i));
    all.push_back(equation.getAxisOf(i));
  }
  addSurroundings(equation, all, details);
  llvm::json::Value elements = polynomial(equation, all);
  if (counts) {
    elements = counts->lookup(equation);
  }
  addStep(equation, equation.getName(), form,
          llvm::json::Object{{"over", namesOf(over)},
                             {"reduces", namesOf(reduced)},
                             {"details", llvm::json::Array(details)},
                             {"elements", std::move(elements)}});
}

LogicalResult PlanWriter::addKernel(KernelOp kernel) {
  FailureOr<cpu::KernelPlan> plan = cpu::planKernel(kernel, target);
  if (failed(plan)) {
    return failure();
  }
  bool attends = cpu::isAttention(*plan);
  for (const cpu::Stage &stage : plan->stages) {
    SmallVector<std::string> details;
    if (hasMask(stage.equation)) {
      details.push_back("mask bounds what is visited");
    }
    if (plan->stages.size() > 1) {
      details.push_back(stage.local ? "kept in a tile" : "in a kernel of " + std::to_string(plan->stages.size()));
    }
    addEquation(stage.equation, cpu::getForm(stage, attends), std::move(details));
  }
  return success();
}

LogicalResult PlanWriter::walk(Block &block) {
  for (Operation &op : block) {
    if (auto kernel = dyn_cast<KernelOp>(op)) {
      if (failed(addKernel(kernel))) {
        return failure();
      }
      continue;
    }
    if (auto equation = dyn_cast<EquationOp>(op)) {
      addEquation(equation, equation.getReduced().empty() ? "elementwise" : "reduction", {});
      continue;
    }
    SmallVector<std::string> details;
    addSurroundings(&op, {}, details);
    auto add = [&](StringRef form, ArrayRef<FlatSymbolRefAttr> over, bool isCounted = false) {
      addStep(&op, form, form,
              llvm::json::Object{{"over", namesOf(over)},
                                 {"reduces", llvm::json::Array()},
                                 {"details", llvm::json::Array(details)},
                                 {"elements", isCounted && counts ? llvm::json::Value(counts->lookup(&op))
                                                                  : llvm::json::Value(polynomial(&op, over))}});
    };
    if (auto scan = dyn_cast<ScanOp>(op)) {
      if (scan.getChunkBlock()) {
        details.push_back("in chunks of " + std::to_string(getStaticLength(scan, scan.getChunkAttr())));
      }
      if (auto costs = scan->getAttrOfType<DenseI64ArrayAttr>("heddle.costs")) {
        details.push_back("a place of a matrix costs " + std::to_string(costs[1]) + ", by steps " +
                          std::to_string(costs[0]));
      }
      add("scan", scan.getAxisAttr());
    } else if (auto sort = dyn_cast<SortOp>(op)) {
      SmallVector<FlatSymbolRefAttr> over(getAxes(sort.getKeys().getType()));
      add("sort", over);
    } else if (auto scatter = dyn_cast<ScatterOp>(op)) {
      SmallVector<FlatSymbolRefAttr> over;
      llvm::append_range(over, scatter.getAxes().getAsRange<FlatSymbolRefAttr>());
      add("scatter", over, /*isCounted=*/true);
      continue;
    } else if (auto select = dyn_cast<SelectWhereOp>(op)) {
      SmallVector<FlatSymbolRefAttr> over(getAxes(select.getCondition().getType()));
      details.push_back("members become " + nameOf(select.getAxisAttr()));
      add("selection", over);
    }
    for (Region &region : op.getRegions()) {
      for (Block &inner : region) {
        if (failed(walk(inner))) {
          return failure();
        }
      }
    }
  }
  return success();
}

/// An input of an entry at the lengths that are asked for: waves for floats, members of their axis for indices.
static llvm::Expected<Array> makeInput(func::FuncOp entry, unsigned index, const PlanOptions &options) {
  auto type = cast<RankedTensorType>(entry.getArgumentTypes()[index]);
  StringRef missing;
  auto lengthOf = [&](FlatSymbolRefAttr axis) {
    return evaluateLength(entry, axis, [&](FlatSymbolRefAttr free) -> int64_t {
      auto given = options.lengths.find(free.getValue().str());
      if (given == options.lengths.end()) {
        missing = free.getValue();
        return 0;
      }
      return given->second;
    });
  };
  std::vector<int64_t> shape;
  for (FlatSymbolRefAttr axis : getAxes(type)) {
    shape.push_back(lengthOf(axis));
  }
  auto member = entry.getArgAttrOfType<FlatSymbolRefAttr>(index, "heddle.member");
  int64_t limit = member ? lengthOf(member) : 2;
  if (!missing.empty()) {
    return llvm::createStringError("axis " + missing + " has no length: give --length " + missing + "=N");
  }
  Array array(shape, isReal(type.getElementType()));
  for (int64_t i = 0, e = array.size(); i < e; ++i) {
    double wave =
        std::sin(static_cast<double>(i + 1) * (1.7 + static_cast<double>(index)) + static_cast<double>(options.seed));
    if (array.isFloat) {
      array.reals[i] = wave;
    } else {
      array.integers[i] = std::min(limit - 1, static_cast<int64_t>((wave + 1) / 2 * static_cast<double>(limit)));
    }
  }
  return array;
}

static llvm::Error countWork(LoadedModel &model, cpu::WeightSource *weights, func::FuncOp entry,
                             const PlanOptions &options, WorkCounts &counts) {
  std::vector<Array> inputs;
  for (unsigned i = 0; i < entry.getNumArguments(); ++i) {
    llvm::Expected<Array> input = makeInput(entry, i, options);
    if (!input) {
      return input.takeError();
    }
    inputs.push_back(std::move(*input));
  }
  if (!weights) {
    return llvm::createStringError("counting needs weights: --weights FOLDER, or --random-weights SEED");
  }
  ParameterProvider parameters = [&](ParamOp param) { return readParameter(param, *weights); };
  InterpreterOptions run;
  run.seed = options.seed;
  run.work = &counts;
  return interpret(*model.module, entry.getName(), std::move(inputs), parameters, run).takeError();
}

static int64_t total(const WorkCounts &counts) {
  int64_t sum = 0;
  for (const auto &[op, count] : counts) {
    sum += count;
  }
  return sum;
}

llvm::Expected<llvm::json::Array> heddle::describePlan(LoadedModel &model, const PlanOptions &options) {
  std::optional<FoldedWeights> weights;
  if (model.weights) {
    weights.emplace(*model.module, *model.weights);
  }
  // What the text says, before anything is left out of it.
  llvm::StringMap<int64_t> written;
  for (auto entry : model.module->getOps<func::FuncOp>()) {
    WorkCounts counts;
    if (options.lengths.empty()) {
      break;
    }
    if (llvm::Error error = countWork(model, weights ? &*weights : nullptr, entry, options, counts)) {
      return std::move(error);
    }
    written[entry.getName()] = total(counts);
  }
  PassManager manager(model.module->getContext());
  buildPipeline(manager);
  if (failed(manager.run(*model.module))) {
    return llvm::createStringError("the model cannot be compiled");
  }
  llvm::json::Array plan;
  for (auto entry : model.module->getOps<func::FuncOp>()) {
    WorkCounts counts;
    if (!options.lengths.empty()) {
      if (llvm::Error error = countWork(model, weights ? &*weights : nullptr, entry, options, counts)) {
        return std::move(error);
      }
    }
    PlanWriter writer(entry, options.target, options.lengths.empty() ? nullptr : &counts);
    if (failed(writer.run())) {
      return llvm::createStringError("the model cannot be compiled");
    }
    llvm::json::Object described{{"entry", entry.getName()}, {"steps", writer.take()}};
    if (!options.lengths.empty()) {
      described["elements"] = total(counts);
      described["written"] = written[entry.getName()];
    }
    plan.push_back(std::move(described));
  }
  return plan;
}

void heddle::printPlan(const llvm::json::Array &plan) {
  for (const llvm::json::Value &value : plan) {
    const llvm::json::Object &entry = *value.getAsObject();
    llvm::outs() << "entry " << *entry.getString("entry");
    if (std::optional<int64_t> elements = entry.getInteger("elements")) {
      int64_t written = *entry.getInteger("written");
      llvm::outs() << ": " << *elements << " elements, " << written << " as written";
    }
    llvm::outs() << '\n';
    for (const llvm::json::Value &item : *entry.getArray("steps")) {
      const llvm::json::Object &step = *item.getAsObject();
      auto join = [](const llvm::json::Array &names) {
        return llvm::join(llvm::map_range(names, [](const llvm::json::Value &n) { return n.getAsString()->str(); }),
                          ", ");
      };
      std::string head = step.getString("name")->str() + "[" + join(*step.getArray("over")) + "]";
      std::string reduced = join(*step.getArray("reduces"));
      head += reduced.empty() ? "" : " over " + reduced;
      std::string elements =
          step.getString("elements") ? step.getString("elements")->str() : std::to_string(*step.getInteger("elements"));
      llvm::outs() << llvm::format("  %-18s ", step.getString("place")->str().c_str())
                   << llvm::format("%-16s ", step.getString("form")->str().c_str()) << head << ": " << elements;
      std::string details = join(*step.getArray("details"));
      llvm::outs() << (details.empty() ? "" : "; " + details) << '\n';
    }
  }
}
