//===- Streaming.cpp - streaming forms for tools --------------------------===//
#include "tools/driver/Streaming.h"

#include "passes/Stream/Frontier.h"
#include "passes/Stream/Stream.h"

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

llvm::Error heddle::buildWithStreams(ModuleOp module, cpu::WeightSource &weights, const BuildOptions &options,
                                     StringRef axis, StringRef output) {
  OwningOpRef<ModuleOp> whole(module.clone());
  std::map<std::string, std::string> refused;
  if (llvm::Error error = addStreams(module, axis, refused)) {
    return error;
  }
  bool streams = llvm::any_of(module.getOps<func::FuncOp>(), isStreamFunction);
  if (!axis.empty() && !streams) {
    std::string reasons;
    for (const auto &[entry, reason] : refused) {
      reasons += (reasons.empty() ? "" : "\n") + reason;
    }
    return llvm::createStringError(reasons);
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

/// The dimension of a type of the whole entry that is another axis in the step; -1 when there is none.
static int getStreamedDim(Type whole, Type step) {
  for (auto [dim, axes] : llvm::enumerate(llvm::zip(getAxes(whole), getAxes(step)))) {
    if (std::get<0>(axes) != std::get<1>(axes)) {
      return dim;
    }
  }
  return -1;
}

/// Places `begin` to `end` of a dimension; also joins, when `into` has room behind `begin`.
static void copyRows(const Array &from, Array &into, int64_t dim, int64_t first, int64_t at, int64_t count) {
  int64_t outer = 1, inner = 1;
  for (size_t i = 0; i < from.shape.size(); ++i) {
    (static_cast<int64_t>(i) < dim ? outer : inner) *= static_cast<int64_t>(i) == dim ? 1 : from.shape[i];
  }
  for (int64_t o = 0; o < outer; ++o) {
    int64_t source = (o * from.shape[dim] + first) * inner, target = (o * into.shape[dim] + at) * inner;
    if (from.isFloat) {
      std::copy_n(from.reals.begin() + source, count * inner, into.reals.begin() + target);
    } else {
      std::copy_n(from.integers.begin() + source, count * inner, into.integers.begin() + target);
    }
  }
}

static Array cutRows(const Array &array, int64_t dim, int64_t first, int64_t count) {
  std::vector<int64_t> shape = array.shape;
  shape[dim] = count;
  Array result(shape, array.isFloat);
  copyRows(array, result, dim, first, 0, count);
  return result;
}

static Array joinAlong(const std::vector<Array> &parts, int64_t dim) {
  std::vector<int64_t> shape = parts.front().shape;
  shape[dim] = 0;
  for (const Array &part : parts) {
    shape[dim] += part.shape[dim];
  }
  Array result(shape, parts.front().isFloat);
  int64_t at = 0;
  for (const Array &part : parts) {
    copyRows(part, result, dim, 0, at, part.shape[dim]);
    at += part.shape[dim];
  }
  return result;
}

llvm::Expected<std::vector<Array>> heddle::interpretStream(ModuleOp module, StringRef name, std::vector<Array> inputs,
                                                           const ParameterProvider &parameters,
                                                           const InterpreterOptions &options,
                                                           const StreamOptions &stream) {
  auto entry = module.lookupSymbol<func::FuncOp>(name);
  auto find = [&](StringRef suffix) { return module.lookupSymbol<func::FuncOp>((name + suffix).str()); };
  if (llvm::Error error = addStream(module, name, stream.axis)) {
    return std::move(error);
  }
  func::FuncOp begin = find(".begin"), step = find(".step"), finish = find(".finish");
  // Streamed inputs, in the order of the step's arguments, are found by their names.
  std::vector<unsigned> streamed, constant;
  std::vector<int> dims;
  auto nameOf = [](func::FuncOp function, unsigned index) {
    return function.getArgAttrOfType<StringAttr>(index, "heddle.name");
  };
  for (unsigned i = 0, next = 0; i < entry.getNumArguments(); ++i) {
    if (next < step.getNumArguments() && nameOf(step, next) == nameOf(entry, i) &&
        getStreamedDim(entry.getArgumentTypes()[i], step.getArgumentTypes()[next]) >= 0) {
      streamed.push_back(i);
      dims.push_back(getStreamedDim(entry.getArgumentTypes()[i], step.getArgumentTypes()[next++]));
    } else {
      constant.push_back(i);
    }
  }
  auto isLeftOut = [](const Array &array) { return array.shape.size() == 1 && array.shape[0] == -1; };
  int64_t rows = 0;
  for (auto [index, dim] : llvm::zip(streamed, dims)) {
    if (!isLeftOut(inputs[index])) {
      rows = inputs[index].shape[dim];
    }
  }
  InterpreterSession session;
  std::vector<std::vector<Array>> parts;
  std::vector<Array> once;
  auto call = [&](func::FuncOp function, std::vector<Array> arguments, bool keep) -> llvm::Error {
    auto results = interpret(module, function.getName(), std::move(arguments), parameters, options, &session);
    if (!results) {
      return results.takeError();
    }
    (keep ? once : parts.emplace_back()) = std::move(*results);
    return llvm::Error::success();
  };
  if (begin) {
    std::vector<Array> arguments;
    arguments.reserve(constant.size());
    for (unsigned index : constant) {
      arguments.push_back(inputs[index]);
    }
    if (llvm::Error error = call(begin, std::move(arguments), true)) {
      return std::move(error);
    }
  }
  for (size_t next = 0; session.rows < rows || parts.empty();) {
    int64_t first = session.rows;
    int64_t count = std::min(rows - first, stream.chunks.empty() ? rows : stream.chunks[next++ % stream.chunks.size()]);
    std::vector<Array> arguments;
    for (auto [index, dim] : llvm::zip(streamed, dims)) {
      arguments.push_back(isLeftOut(inputs[index]) ? inputs[index] : cutRows(inputs[index], dim, first, count));
    }
    if (llvm::Error error = call(step, std::move(arguments), false)) {
      return std::move(error);
    }
  }
  if (finish) {
    if (llvm::Error error = call(finish, {}, false)) {
      return std::move(error);
    }
  }
  std::vector<Array> outputs;
  unsigned nextRows = 0, nextOnce = 0;
  for (Type type : entry.getResultTypes()) {
    int dim = nextRows < step.getNumResults() ? getStreamedDim(type, step.getResultTypes()[nextRows]) : -1;
    if (dim < 0) {
      outputs.push_back(std::move(once[nextOnce++]));
      continue;
    }
    std::vector<Array> own;
    own.reserve(parts.size());
    for (std::vector<Array> &part : parts) {
      own.push_back(std::move(part[nextRows]));
    }
    outputs.push_back(joinAlong(own, dim));
    ++nextRows;
  }
  return outputs;
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
