//===- Session.cpp - state of a stream in the interpreter -----------------===//
#include "dialects/Interpreter/Session.h"

#include "mlir/IR/Builders.h"

using namespace heddle;
using namespace mlir;

std::shared_ptr<const Array> InterpreterSession::get(FlatSymbolRefAttr piece, int64_t instance) const {
  auto it = pieces.find({piece.getValue().str(), instance});
  return it == pieces.end() ? nullptr : it->second;
}

void InterpreterSession::set(FlatSymbolRefAttr piece, int64_t instance, std::shared_ptr<const Array> value) {
  pieces[{piece.getValue().str(), instance}] = std::move(value);
}

llvm::Error InterpreterSession::truncate(ModuleOp module, FlatSymbolRefAttr entry, int64_t count) {
  if (count < 0 || count > rows) {
    return llvm::createStringError("cannot truncate to " + llvm::Twine(count) + " rows: there are " +
                                   llvm::Twine(rows));
  }
  std::vector<std::pair<StateOp, int64_t>> kept;
  for (auto state : module.getOps<StateOp>()) {
    if (state.getEntryAttr() != entry || state.getKind() == StateKind::constant) {
      continue;
    }
    if (state.getKind() != StateKind::append) {
      return llvm::createStringError("cannot truncate: piece '" + state.getSymName() +
                                     "' keeps no more than its last rows");
    }
    // Before a call without rows, what was seen is all there is.
    kept.push_back({state, evaluateLength(state, state.getAxisAttr(), [&](FlatSymbolRefAttr axis) -> int64_t {
                      AxisOp op = lookupAxis(state, axis);
                      auto it = lengths.find(axis);
                      return op.getSession() ? count : it == lengths.end() ? 0 : it->second;
                    })});
  }
  for (auto [state, length] : kept) {
    auto name = FlatSymbolRefAttr::get(state.getSymNameAttr());
    for (int64_t i = 0; i < state.getInstances(); ++i) {
      if (auto array = get(name, i)) {
        set(name, i, std::make_shared<Array>(sliceRows(*array, 0, std::min(length, array->shape[0]))));
      }
    }
  }
  rows = count;
  return llvm::Error::success();
}

int64_t heddle::evaluateLength(Operation *from, FlatSymbolRefAttr axis,
                               llvm::function_ref<int64_t(FlatSymbolRefAttr)> known) {
  AxisOp op = lookupAxis(from, axis);
  if (op.getExtent()) {
    return *op.getExtent();
  }
  if (op.getParts()) {
    int64_t total = 0;
    for (auto part : op.getParts()->getAsRange<FlatSymbolRefAttr>()) {
      total += evaluateLength(from, part, known);
    }
    return total;
  }
  if (op.getDerived()) {
    SmallVector<Attribute> symbols, results;
    for (auto input : op.getInputs()->getAsRange<FlatSymbolRefAttr>()) {
      symbols.push_back(IntegerAttr::get(IndexType::get(op.getContext()), evaluateLength(from, input, known)));
    }
    if (failed(op.getDerived()->constantFold(symbols, results))) {
      return 0;
    }
    return std::max<int64_t>(0, cast<IntegerAttr>(results[0]).getInt());
  }
  return known(axis);
}

Array heddle::sliceRows(const Array &array, int64_t begin, int64_t end) {
  std::vector<int64_t> shape = array.shape;
  int64_t row = shape[0] ? array.size() / shape[0] : 0;
  shape[0] = end - begin;
  Array result(shape, array.isFloat);
  if (array.isFloat) {
    std::copy(array.reals.begin() + begin * row, array.reals.begin() + end * row, result.reals.begin());
  } else {
    std::copy(array.integers.begin() + begin * row, array.integers.begin() + end * row, result.integers.begin());
  }
  return result;
}

Array heddle::joinRows(const Array &first, const Array &second) {
  std::vector<int64_t> shape = second.shape;
  shape[0] += first.shape[0];
  Array result(shape, second.isFloat);
  std::copy(second.reals.begin(), second.reals.end(),
            std::copy(first.reals.begin(), first.reals.end(), result.reals.begin()));
  std::copy(second.integers.begin(), second.integers.end(),
            std::copy(first.integers.begin(), first.integers.end(), result.integers.begin()));
  return result;
}
