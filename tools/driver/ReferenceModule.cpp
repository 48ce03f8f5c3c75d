//===- ReferenceModule.cpp - the interpreter behind the contract ----------===//
#include "tools/driver/ReferenceModule.h"

#include "dialects/Heddle/IR/Heddle.h"
#include "dialects/Interpreter/Interpreter.h"
#include "passes/Stream/Stream.h"
#include "tools/driver/InterpretedStream.h"
#include "tools/driver/Weights.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/Support/raw_ostream.h"

#include <array>
#include <cstring>
#include <deque>
#include <utility>

using namespace heddle;
using namespace mlir;

/// Entries that a module may have here: each has functions of its own, for the contract has no room for a closure.
static constexpr size_t kMaxEntries = 32;

namespace {
struct Entry {
  func::FuncOp function;
  SmallVector<FlatSymbolRefAttr> axes;
  unsigned bound = 0;
  std::vector<heddle_axis_desc> axisTable;
  std::vector<heddle_tensor_desc> inputs, outputs;
};
} // namespace

/// Aligned as the runtime wants weights, whose place it takes.
struct alignas(HEDDLE_ALIGNMENT) ReferenceModule::State {
  LoadedModel *model;
  StreamOptions stream;
  std::deque<std::string> names;
  std::deque<std::vector<heddle_dim>> dims;
  std::vector<Entry> entries;
  std::vector<heddle_entry_desc> entryTable;
  heddle_variant_desc variant = {};
  heddle_module_desc desc = {};
  llvm::DenseMap<Operation *, Array> parameters;
  std::vector<DecisionRecord> *decisions = nullptr; ///< of each lane, or null
  const char *const *noSites = nullptr;

  const char *keep(StringRef text) { return names.emplace_back(text.str()).c_str(); }
  heddle_dim dimension(Entry &entry, FlatSymbolRefAttr axis);
  heddle_tensor_desc tensor(Entry &entry, Type type, DictionaryAttr attributes, StringRef fallback);
  void addEntry(func::FuncOp function);
  int64_t length(const Entry &entry, const heddle_call *call, FlatSymbolRefAttr axis, int64_t lane);
  int32_t derive(Entry &entry, heddle_call *call);
  int32_t run(Entry &entry, heddle_call *call);
  llvm::Expected<std::vector<Array>> runInChunks(StringRef name, std::vector<Array> inputs,
                                                 const ParameterProvider &provider, uint64_t seed);
};

heddle_dim ReferenceModule::State::dimension(Entry &entry, FlatSymbolRefAttr axis) {
  if (!axis) {
    return {nullptr, 0, -1};
  }
  int64_t length = getStaticLength(entry.function, axis);
  if (!ShapedType::isDynamic(length)) {
    return {keep(axis.getValue()), length, -1};
  }
  return {keep(axis.getValue()), 0, static_cast<int32_t>(llvm::find(entry.axes, axis) - entry.axes.begin())};
}

heddle_tensor_desc ReferenceModule::State::tensor(Entry &entry, Type type, DictionaryAttr attributes,
                                                  StringRef fallback) {
  auto shaped = cast<RankedTensorType>(type);
  std::vector<heddle_dim> &shape = dims.emplace_back();
  for (FlatSymbolRefAttr axis : getAxes(type)) {
    shape.push_back(dimension(entry, axis));
  }
  auto get = [&](StringRef name) { return attributes ? attributes.get(name) : Attribute(); };
  auto name = dyn_cast_if_present<StringAttr>(get("heddle.name"));
  auto fill = dyn_cast_if_present<FloatAttr>(get("heddle.default"));
  Type element = shaped.getElementType();
  heddle_tensor_desc desc = {};
  desc.name = keep(name ? name.getValue() : fallback);
  desc.dtype = isReal(element)        ? HEDDLE_F64
               : element.isIndex()    ? HEDDLE_INDEX
               : element.isInteger(1) ? HEDDLE_BOOL
                                      : HEDDLE_I64;
  desc.rank = shaped.getRank();
  desc.dims = shape.data();
  desc.member = dimension(entry, dyn_cast_if_present<FlatSymbolRefAttr>(get("heddle.member")));
  desc.has_default = fill ? 1 : 0;
  desc.default_value = fill ? fill.getValueAsDouble() : 0;
  return desc;
}

int64_t ReferenceModule::State::length(const Entry &entry, const heddle_call *call, FlatSymbolRefAttr axis,
                                       int64_t lane) {
  AxisOp op = lookupAxis(entry.function, axis);
  if (op.getExtent()) {
    return *op.getExtent();
  }
  if (op.getParts()) {
    int64_t total = 0;
    for (auto part : op.getParts()->getAsRange<FlatSymbolRefAttr>()) {
      total += length(entry, call, part, lane);
    }
    return total;
  }
  if (op.getDerived()) {
    SmallVector<Attribute> symbols, results;
    for (auto input : op.getInputs()->getAsRange<FlatSymbolRefAttr>()) {
      symbols.push_back(IntegerAttr::get(IndexType::get(op.getContext()), length(entry, call, input, lane)));
    }
    if (failed(op.getDerived()->constantFold(symbols, results))) {
      return 0;
    }
    return std::max<int64_t>(0, cast<IntegerAttr>(results[0]).getInt());
  }
  if (op.getParent()) { // what it can have at most; the run says how many they are
    return length(entry, call, op.getParentAttr(), lane);
  }
  return call->lengths[(llvm::find(entry.axes, axis) - entry.axes.begin()) * call->batch + lane];
}

int32_t ReferenceModule::State::derive(Entry &entry, heddle_call *call) {
  for (size_t i = entry.bound; i < entry.axes.size(); ++i) {
    for (int64_t lane = 0; lane < call->batch; ++lane) {
      call->lengths[i * call->batch + lane] = length(entry, call, entry.axes[i], lane);
    }
  }
  return 0;
}

llvm::Expected<std::vector<Array>> ReferenceModule::State::runInChunks(StringRef name, std::vector<Array> inputs,
                                                                       const ParameterProvider &provider,
                                                                       uint64_t seed) {
  if (llvm::Error error = addStream(*model->module, name, stream.axis)) {
    return std::move(error);
  }
  InterpretedStream sequence(*model->module, name, std::move(inputs), provider, {seed});
  if (llvm::Error error = sequence.begin()) {
    return std::move(error);
  }
  size_t next = 0;
  do {
    if (llvm::Error error = sequence.step(stream.chunks[next++ % stream.chunks.size()])) {
      return std::move(error);
    }
  } while (sequence.place() < sequence.length());
  if (llvm::Error error = sequence.finish()) {
    return std::move(error);
  }
  return sequence.outputs();
}

int32_t ReferenceModule::State::run(Entry &entry, heddle_call *call) {
  std::vector<int64_t> inputPlace(entry.inputs.size(), 0), outputPlace(entry.outputs.size(), 0);
  ParameterProvider provider = [&](ParamOp param) -> llvm::Expected<Array> {
    auto [it, isNew] = parameters.insert({param, Array()});
    if (isNew) {
      llvm::Expected<Array> value = readParameter(param, *model->weights);
      if (!value) {
        return value.takeError();
      }
      it->second = std::move(*value);
    }
    return it->second;
  };
  for (int64_t lane = 0; lane < call->batch; ++lane) {
    std::vector<Array> inputs;
    for (auto [index, type] : llvm::enumerate(entry.function.getArgumentTypes())) {
      std::vector<int64_t> shape;
      for (FlatSymbolRefAttr axis : getAxes(type)) {
        shape.push_back(length(entry, call, axis, lane));
      }
      Array array(shape, isReal(cast<RankedTensorType>(type).getElementType()));
      int64_t count = array.size();
      if (array.isFloat) {
        auto *reals = static_cast<const double *>(call->inputs[index]) + inputPlace[index];
        std::copy(reals, reals + count, array.reals.begin());
      } else if (entry.inputs[index].dtype == HEDDLE_BOOL) {
        auto *bytes = static_cast<const uint8_t *>(call->inputs[index]) + inputPlace[index];
        std::copy(bytes, bytes + count, array.integers.begin());
      } else {
        auto *integers = static_cast<const int64_t *>(call->inputs[index]) + inputPlace[index];
        std::copy(integers, integers + count, array.integers.begin());
      }
      inputPlace[index] += count;
      inputs.push_back(std::move(array));
    }
    StringRef name = entry.function.getName();
    llvm::Expected<std::vector<Array>> results =
        stream.chunks.empty() ? interpret(*model->module, name, std::move(inputs), provider,
                                          {call->seeds[lane], nullptr, decisions ? &(*decisions)[lane] : nullptr})
                              : runInChunks(name, std::move(inputs), provider, call->seeds[lane]);
    if (!results) {
      llvm::errs() << "heddle: error: " << llvm::toString(results.takeError()) << '\n';
      return 1;
    }
    for (auto [index, array] : llvm::enumerate(*results)) {
      int64_t count = array.size();
      for (auto [axis, extent] : llvm::zip(getAxes(entry.function.getResultTypes()[index]), array.shape)) {
        auto known = llvm::find(entry.axes, axis);
        if (known != entry.axes.end()) {
          call->lengths[(known - entry.axes.begin()) * call->batch + lane] = extent;
        }
      }
      if (array.isFloat) {
        std::copy(array.reals.begin(), array.reals.end(),
                  static_cast<double *>(call->outputs[index]) + outputPlace[index]);
      } else if (entry.outputs[index].dtype == HEDDLE_BOOL) {
        std::copy(array.integers.begin(), array.integers.end(),
                  static_cast<uint8_t *>(call->outputs[index]) + outputPlace[index]);
      } else {
        std::copy(array.integers.begin(), array.integers.end(),
                  static_cast<int64_t *>(call->outputs[index]) + outputPlace[index]);
      }
      outputPlace[index] += count;
    }
  }
  return 0;
}

/// The contract's functions of entry I; the weight pointer leads back to the state.
template <size_t I> static int32_t deriveEntry(heddle_call *call) {
  auto *state = reinterpret_cast<ReferenceModule::State *>(const_cast<unsigned char *>(call->weights));
  return state->derive(state->entries[I], call);
}
template <size_t I> static int32_t runEntry(heddle_call *call) {
  auto *state = reinterpret_cast<ReferenceModule::State *>(const_cast<unsigned char *>(call->weights));
  return state->run(state->entries[I], call);
}
static int64_t noArena(const heddle_call *) { return 0; }

using CallFunction = int32_t (*)(heddle_call *);
template <size_t... I>
static std::array<std::pair<CallFunction, CallFunction>, sizeof...(I)> makeFunctions(std::index_sequence<I...>) {
  return {std::pair<CallFunction, CallFunction>(deriveEntry<I>, runEntry<I>)...};
}

void ReferenceModule::State::addEntry(func::FuncOp function) {
  Entry &entry = entries.emplace_back();
  entry.function = function;
  for (bool derived : {false, true}) {
    for (TypeRange types : {TypeRange(function.getArgumentTypes()), TypeRange(function.getResultTypes())}) {
      for (Type type : types) {
        for (FlatSymbolRefAttr axis : getAxes(type)) {
          AxisOp op = lookupAxis(function, axis);
          bool isDerived = op.getDerived() || op.getParts() || op.getParent();
          if (isDerived == derived && ShapedType::isDynamic(getStaticLength(function, axis)) &&
              !llvm::is_contained(entry.axes, axis)) {
            entry.axes.push_back(axis);
            entry.axisTable.push_back({keep(axis.getValue()), op.getBound() ? static_cast<int64_t>(*op.getBound()) : -1,
                                       op.getTime(), derived ? HEDDLE_AXIS_DERIVED : HEDDLE_AXIS_INPUT, -1});
            entry.bound += !derived;
          }
        }
      }
    }
  }
  for (auto [index, type] : llvm::enumerate(function.getArgumentTypes())) {
    entry.inputs.push_back(tensor(entry, type, function.getArgAttrDict(index), "input" + std::to_string(index)));
  }
  for (auto [index, type] : llvm::enumerate(function.getResultTypes())) {
    entry.outputs.push_back(tensor(entry, type, function.getResultAttrDict(index), "output" + std::to_string(index)));
  }
}

void ReferenceModule::follow(std::vector<DecisionRecord> *records) { state->decisions = records; }

ReferenceModule::ReferenceModule() : state(std::make_unique<State>()) {}
ReferenceModule::~ReferenceModule() { heddle_module_close(module); }

llvm::Expected<std::unique_ptr<ReferenceModule>> ReferenceModule::create(LoadedModel &model,
                                                                         const StreamOptions &stream) {
  std::unique_ptr<ReferenceModule> reference(new ReferenceModule());
  State &state = *reference->state;
  state.model = &model;
  state.stream = stream;
  auto functions = llvm::to_vector(model.module->getOps<func::FuncOp>());
  llvm::erase_if(functions, isStreamFunction);
  if (functions.size() > kMaxEntries) {
    return llvm::createStringError("the interpreter serves at most 32 entries at once; choose some with --entry");
  }
  state.entries.reserve(functions.size());
  static const auto table = makeFunctions(std::make_index_sequence<kMaxEntries>());
  for (func::FuncOp function : functions) {
    state.addEntry(function);
  }
  for (auto [index, entry] : llvm::enumerate(state.entries)) {
    state.entryTable.push_back({state.keep(entry.function.getName()), static_cast<int32_t>(entry.axes.size()),
                                static_cast<int32_t>(entry.inputs.size()), static_cast<int32_t>(entry.outputs.size()),
                                entry.axisTable.data(), entry.inputs.data(), entry.outputs.data(),
                                entry.axes.size() > entry.bound ? table[index].first : nullptr, noArena,
                                table[index].second, -1});
  }
  state.variant = {"reference", "", static_cast<int32_t>(state.entryTable.size()), state.entryTable.data(), 0, nullptr};
  state.desc.magic = HEDDLE_CONTRACT_MAGIC;
  state.desc.version = HEDDLE_CONTRACT_VERSION;
  state.desc.n_variants = 1;
  state.desc.variants = &state.variant;
  state.desc.name = state.keep(model.module->getSymName().value_or("model"));
  state.desc.weights_bytes = sizeof(State);
  heddle_message message = {};
  if (heddle_module_open_memory(&state.desc, &state, sizeof(State), &reference->module, &message) != HEDDLE_OK) {
    return llvm::createStringError(message.text);
  }
  for (const auto &[name, bytes] : model.sections) {
    if (heddle_module_add_section(reference->module, name.c_str(), bytes.data(), bytes.size(), &message) != HEDDLE_OK) {
      return llvm::createStringError(message.text);
    }
  }
  return reference;
}
