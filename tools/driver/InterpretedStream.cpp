//===- InterpretedStream.cpp - a sequence fed piece by piece --------------===//
#include "tools/driver/InterpretedStream.h"

using namespace heddle;
using namespace mlir;
using llvm::StringRef;

/// The dimension of a type of the whole entry that is another axis in the step; -1 when there is none.
static int getStreamedDim(Type whole, Type step) {
  for (auto [dim, axes] : llvm::enumerate(llvm::zip(getAxes(whole), getAxes(step)))) {
    if (std::get<0>(axes) != std::get<1>(axes)) {
      return dim;
    }
  }
  return -1;
}

/// Copies `count` places of dimension `dim`, from `first` on, to the places of `into` from `at` on.
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

static Array joinAlong(const Array &before, const Array &after, int64_t dim) {
  std::vector<int64_t> shape = before.shape;
  shape[dim] += after.shape[dim];
  Array result(shape, before.isFloat);
  copyRows(before, result, dim, 0, 0, before.shape[dim]);
  copyRows(after, result, dim, 0, before.shape[dim], after.shape[dim]);
  return result;
}

static bool isLeftOut(const Array &array) { return array.shape.size() == 1 && array.shape[0] == -1; }

InterpretedStream::InterpretedStream(ModuleOp module, StringRef name, std::vector<Array> given,
                                     const ParameterProvider &parameters, const InterpreterOptions &options)
    : module(module), inputs(std::move(given)), parameters(&parameters), options(options) {
  auto find = [&](StringRef suffix) { return module.lookupSymbol<func::FuncOp>((name + suffix).str()); };
  whole = find("");
  beginning = find(".begin");
  stepping = find(".step");
  finishing = find(".finish");
  // Streamed inputs, in the order of the step's arguments, are found by their names.
  auto nameOf = [](func::FuncOp function, unsigned index) {
    return function.getArgAttrOfType<StringAttr>(index, "heddle.name");
  };
  for (unsigned i = 0, next = 0; i < whole.getNumArguments(); ++i) {
    int dim = next < stepping.getNumArguments() && nameOf(stepping, next) == nameOf(whole, i)
                  ? getStreamedDim(whole.getArgumentTypes()[i], stepping.getArgumentTypes()[next])
                  : -1;
    if (dim < 0) {
      constant.push_back(i);
      continue;
    }
    ++next;
    streamed.push_back({i, dim});
    rows = isLeftOut(inputs[i]) ? rows : inputs[i].shape[dim];
  }
  // Results that are streamed are those of the step, in its order.
  for (Type type : whole.getResultTypes()) {
    int dim =
        dims.size() < stepping.getNumResults() ? getStreamedDim(type, stepping.getResultTypes()[dims.size()]) : -1;
    if (dim >= 0) {
      dims.push_back(dim);
    }
    isByRow.push_back(dim >= 0);
  }
}

llvm::Error InterpretedStream::call(func::FuncOp function, std::vector<Array> arguments) {
  llvm::Expected<std::vector<Array>> results =
      interpret(module, function.getName(), std::move(arguments), *parameters, options, &session);
  if (!results) {
    return results.takeError();
  }
  if (function == beginning) {
    once = std::move(*results);
  } else if (joined.empty()) {
    joined = std::move(*results);
  } else {
    for (auto [before, after, dim] : llvm::zip(joined, *results, dims)) {
      before = joinAlong(before, after, dim);
    }
  }
  return llvm::Error::success();
}

llvm::Error InterpretedStream::begin() {
  if (!beginning) {
    return llvm::Error::success();
  }
  std::vector<Array> arguments;
  arguments.reserve(constant.size());
  for (unsigned index : constant) {
    arguments.push_back(inputs[index]);
  }
  return call(beginning, std::move(arguments));
}

llvm::Error InterpretedStream::step(int64_t count) {
  std::vector<Array> arguments;
  for (auto [index, dim] : streamed) {
    arguments.push_back(isLeftOut(inputs[index])
                            ? inputs[index]
                            : cutRows(inputs[index], dim, session.rows, std::min(count, rows - session.rows)));
  }
  return call(stepping, std::move(arguments));
}

llvm::Error InterpretedStream::finish() { return finishing ? call(finishing, {}) : llvm::Error::success(); }

llvm::Error InterpretedStream::truncate(int64_t count) {
  int64_t before = session.rows;
  if (llvm::Error error = session.truncate(module, FlatSymbolRefAttr::get(whole.getSymNameAttr()), count)) {
    return error;
  }
  for (auto [array, dim] : llvm::zip(joined, dims)) {
    int64_t given = array.shape[dim] - (before - count);
    array = cutRows(array, dim, 0, std::max<int64_t>(given, 0));
  }
  return llvm::Error::success();
}

std::vector<Array> InterpretedStream::outputs() const {
  std::vector<Array> all;
  size_t nextRows = 0, nextOnce = 0;
  for (bool rows : isByRow) {
    all.push_back(rows ? joined[nextRows++] : once[nextOnce++]);
  }
  return all;
}
