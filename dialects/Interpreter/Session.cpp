//===- Session.cpp - state of a stream in the interpreter -----------------===//
#include "dialects/Interpreter/Session.h"

#include "mlir/IR/Builders.h"
#include "llvm/ADT/bit.h"

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
  std::vector<std::pair<StateOp, int64_t>> dropped;
  for (auto state : module.getOps<StateOp>()) {
    if (state.getEntryAttr() != entry || state.getKind() == StateKind::constant || count == rows) {
      continue;
    }
    if (state.getKind() == StateKind::carry) {
      return llvm::createStringError("cannot truncate: piece '" + state.getSymName() + "' is carried from row to row");
    }
    // Before a call without rows, what was seen is all there is.
    auto lengthAt = [&](int64_t seen) {
      return evaluateLength(state, state.getAxisAttr(), [&](FlatSymbolRefAttr axis) -> int64_t {
        AxisOp op = lookupAxis(state, axis);
        auto it = lengths.find(axis);
        return op.getSession() ? seen : it == lengths.end() ? 0 : it->second;
      });
    };
    int64_t before = lengthAt(rows), after = lengthAt(count);
    auto some = get(FlatSymbolRefAttr::get(state.getSymNameAttr()), 0);
    int64_t stored = some ? some->shape[0] : 0;
    int64_t needed = state.getRows() ? std::min<int64_t>(*state.getRows(), after) : after;
    if (stored - (before - after) < needed) {
      return llvm::createStringError("cannot truncate: piece '" + state.getSymName() +
                                     "' keeps no more than its last " + llvm::Twine(stored) + " rows");
    }
    dropped.push_back({state, before - after});
  }
  for (auto [state, drop] : dropped) {
    auto name = FlatSymbolRefAttr::get(state.getSymNameAttr());
    for (int64_t i = 0; i < state.getInstances(); ++i) {
      if (auto array = get(name, i)) {
        set(name, i, std::make_shared<Array>(sliceRows(*array, 0, array->shape[0] - drop)));
      }
    }
  }
  rows = count;
  return llvm::Error::success();
}

llvm::json::Value InterpreterSession::save() const {
  llvm::json::Object axes;
  for (auto [axis, length] : lengths) {
    axes[cast<FlatSymbolRefAttr>(axis).getValue()] = length;
  }
  llvm::json::Array kept;
  for (const auto &[key, array] : pieces) {
    // Reals by their bits: JSON's numbers are not exact everywhere.
    llvm::json::Array elements;
    for (double real : array->reals) {
      elements.push_back(llvm::bit_cast<int64_t>(real));
    }
    for (int64_t integer : array->integers) {
      elements.push_back(integer);
    }
    kept.push_back(llvm::json::Object{{"piece", key.first},
                                      {"instance", key.second},
                                      {"shape", llvm::json::Array(array->shape)},
                                      {"real", array->isFloat},
                                      {"elements", std::move(elements)}});
  }
  return llvm::json::Object{
      {"rows", rows}, {"slack", slack}, {"lengths", std::move(axes)}, {"pieces", std::move(kept)}};
}

llvm::Expected<InterpreterSession> InterpreterSession::restore(const llvm::json::Value &saved, MLIRContext *context) {
  auto wrong = [] { return llvm::createStringError("this is no saved session"); };
  InterpreterSession session;
  llvm::json::Path::Root root;
  llvm::json::ObjectMapper map(saved, root);
  const llvm::json::Object *object = saved.getAsObject();
  if (!object || !map.map("rows", session.rows) || !map.map("slack", session.slack) || !object->getObject("lengths") ||
      !object->getArray("pieces")) {
    return wrong();
  }
  for (const auto &[axis, length] : *object->getObject("lengths")) {
    session.lengths[FlatSymbolRefAttr::get(context, StringRef(axis))] = length.getAsInteger().value_or(0);
  }
  for (const llvm::json::Value &value : *object->getArray("pieces")) {
    std::string piece;
    int64_t instance = 0;
    std::vector<int64_t> shape, elements;
    bool isFloat = true;
    llvm::json::ObjectMapper fields(value, root);
    if (!fields || !fields.map("piece", piece) || !fields.map("instance", instance) || !fields.map("shape", shape) ||
        !fields.map("real", isFloat) || !fields.map("elements", elements)) {
      return wrong();
    }
    auto array = std::make_shared<Array>(shape, isFloat);
    if (array->size() != static_cast<int64_t>(elements.size())) {
      return wrong();
    }
    for (auto [index, element] : llvm::enumerate(elements)) {
      if (isFloat) {
        array->reals[index] = llvm::bit_cast<double>(element);
      } else {
        array->integers[index] = element;
      }
    }
    session.pieces[{piece, instance}] = std::move(array);
  }
  return session;
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
