//===- Streaming.cpp - streaming forms for tools --------------------------===//
#include "tools/driver/Streaming.h"

#include "passes/Stream/Frontier.h"
#include "passes/Stream/Stream.h"
#include "tools/driver/Weights.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace heddle;
using namespace mlir;
using llvm::StringRef;

/// Folds what the frontend spelled out: the analysis reads plainer indices and conditions.
static llvm::Error simplify(ModuleOp module) {
  PassManager manager(module.getContext());
  manager.addPass(createCanonicalizerPass());
  manager.addPass(createCSEPass());
  return succeeded(manager.run(module)) ? llvm::Error::success()
                                        : llvm::createStringError("the model cannot be simplified");
}

llvm::Error heddle::addStreams(ModuleOp module, StringRef axis, std::map<std::string, std::string> &refused,
                               StringRef only) {
  if (llvm::Error error = simplify(module)) {
    return error;
  }
  for (func::FuncOp entry : llvm::to_vector(module.getOps<func::FuncOp>())) {
    std::string reason;
    bool done = isStreamFunction(entry) || module.lookupSymbol((entry.getName() + ".step").str());
    done |= !only.empty() && entry.getName() != only;
    if (!done && failed(tryDeriveStream(entry, axis, reason))) {
      refused[entry.getName().str()] = reason;
    }
  }
  return llvm::Error::success();
}

llvm::Error heddle::buildWithStreams(ModuleOp module, cpu::WeightSource &source, const BuildOptions &options,
                                     StringRef axis, StringRef output) {
  // Once, for an entry and its streaming form.
  FoldedWeights weights(module, source);
  OwningOpRef<ModuleOp> whole(module.clone());
  std::map<std::string, std::string> refused;
  if (llvm::Error error = addStreams(module, axis, refused)) {
    return error;
  }
  bool streams = llvm::any_of(module.getOps<func::FuncOp>(), isStreamFunction);
  if (!axis.empty() && !streams) {
    // Each is said where it is, with the remedy.
    for (const auto &[entry, reason] : refused) {
      (void)deriveStream(cast<func::FuncOp>(module.lookupSymbol(entry)), axis);
    }
    return llvm::createStringError("no entry streams along " + axis);
  }
  if (!axis.empty()) {
    return build(module, weights, options, output);
  }
  if (streams) {
    std::string reason;
    llvm::Error error = [&] {
      ScopedDiagnosticHandler first(
          module.getContext(), [&](Diagnostic &diagnostic) { reason = reason.empty() ? diagnostic.str() : reason; });
      return build(module, weights, options, output);
    }();
    if (!error || error.isA<EnvironmentError>()) {
      return error;
    }
    llvm::consumeError(std::move(error));
    llvm::errs() << "heddle: note: the streaming form is left out: " << reason
                 << "; --stream AXIS makes this an error\n";
  }
  return build(*whole, weights, options, output);
}

llvm::Error heddle::addStream(ModuleOp module, StringRef name, StringRef axis) {
  if (module.lookupSymbol((name + ".step").str())) {
    return llvm::Error::success();
  }
  if (llvm::Error error = simplify(module)) {
    return error;
  }
  return succeeded(deriveStream(module.lookupSymbol<func::FuncOp>(name), axis))
             ? llvm::Error::success()
             : llvm::createStringError("entry '" + name + "' has no streaming form");
}

llvm::json::Value heddle::describeState(ModuleOp module, StringRef name, int64_t elementBytes) {
  auto step = module.lookupSymbol<func::FuncOp>((name + ".step").str());
  if (!step) {
    return nullptr;
  }
  auto old = step->getAttrOfType<FlatSymbolRefAttr>("heddle.old");
  StringRef time = old.getValue().drop_back(StringRef(".old").size());
  llvm::json::Array pieces;
  double perRow = 0;
  int64_t perSession = 0;
  for (auto state : module.getOps<StateOp>()) {
    if (state.getEntry() != name) {
      continue;
    }
    auto type = cast<RankedTensorType>(state.getType());
    Type element = type.getElementType();
    int64_t bytes = isReal(element) ? elementBytes : element.isInteger(1) ? 1 : 8;
    llvm::json::Array axes, shape;
    for (auto [extent, axis] : llvm::zip(type.getShape(), getAxes(type))) {
      axes.push_back(axis.getValue());
      if (ShapedType::isDynamic(extent)) {
        shape.push_back(axis.getValue());
      } else {
        shape.push_back(extent);
        bytes *= extent;
      }
    }
    llvm::json::Object piece{{"name", state.getSymName()},
                             {"kind", stringifyStateKind(state.getKind())},
                             {"instances", state.getInstances()},
                             {"axes", std::move(axes)},
                             {"shape", std::move(shape)}};
    bytes *= state.getInstances();
    if (state.getKind() == StateKind::append) {
      // Rows of the piece per row of the stream.
      FlatSymbolRefAttr all = FlatSymbolRefAttr::get(module.getContext(), (time + ".all").str());
      AffineExpr rows = stream::getLengthIn(state, state.getAxisAttr(), all);
      constexpr int64_t many = 1 << 20;
      double rate =
          rows ? static_cast<double>(stream::evaluate(rows, 2 * many) - stream::evaluate(rows, many)) / many : 1;
      piece["bytes_per_row"] = static_cast<double>(bytes) * rate;
      perRow += static_cast<double>(bytes) * rate;
    } else if (type.hasStaticShape()) {
      int64_t own = bytes * static_cast<int64_t>(state.getRows().value_or(1));
      piece["bytes"] = own;
      perSession += own;
    } else {
      piece["bytes_per_element"] = bytes;
    }
    if (state.getRows()) {
      piece["rows"] = static_cast<int64_t>(*state.getRows());
    }
    pieces.push_back(std::move(piece));
  }
  auto number = [&](StringRef attribute, int64_t otherwise) {
    auto value = step->getAttrOfType<IntegerAttr>(attribute);
    return value ? value.getInt() : otherwise;
  };
  return llvm::json::Object{{"axis", time},
                            {"delay", number("heddle.delay", 0)},
                            {"granule", number("heddle.granule", 1)},
                            {"prefix", number("heddle.prefix", 0)},
                            {"begin", module.lookupSymbol((name + ".begin").str()) != nullptr},
                            {"finish", module.lookupSymbol((name + ".finish").str()) != nullptr},
                            {"bytes_per_row", perRow},
                            {"bytes_per_session", perSession},
                            {"pieces", std::move(pieces)}};
}
