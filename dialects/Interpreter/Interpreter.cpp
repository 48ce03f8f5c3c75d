//===- Interpreter.cpp - the meaning of model-level IR --------------------===//
#include "dialects/Interpreter/Interpreter.h"

#include "dialects/Interpreter/Evaluator.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <limits>
#include <memory>
#include <numeric>

using namespace heddle;
using namespace mlir;

Array heddle::leftOut() {
  Array array;
  array.shape = {-1};
  return array;
}

//===-- Axes and inputs ---------------------------------------------------===//

int64_t Evaluator::length(FlatSymbolRefAttr axis) {
  if (auto known = lengths.find(axis); known != lengths.end()) {
    return known->second;
  }
  // What no input binds is the session's: the rows before this call, and what `begin` was given.
  int64_t length = evaluateLength(entry, axis, [&](FlatSymbolRefAttr free) -> int64_t {
    if (auto bound = lengths.find(free); bound != lengths.end()) {
      return bound->second;
    }
    if (session && lookupAxis(entry, free).getSession()) {
      return session->rows;
    }
    return session ? session->lengths.lookup(free) : 0;
  });
  return lengths[axis] = length;
}

std::vector<int64_t> Evaluator::shapeOf(Type type) {
  std::vector<int64_t> shape;
  for (FlatSymbolRefAttr axis : getAxes(type)) {
    shape.push_back(length(axis));
  }
  return shape;
}

llvm::Error Evaluator::bindAxis(FlatSymbolRefAttr axis, int64_t found, StringRef input) {
  AxisOp op = lookupAxis(entry, axis);
  bool isFree = !op.getExtent() && !op.getParts() && !op.getDerived() && !op.getParent() && !op.getSession();
  if (isFree && !lengths.count(axis)) {
    if (op.getBound() && found > static_cast<int64_t>(*op.getBound())) {
      return llvm::createStringError("input '" + input + "': axis " + axis.getValue() + " has length " +
                                     llvm::Twine(found) + ", at most " + llvm::Twine(*op.getBound()) + " is allowed");
    }
    lengths[axis] = found;
    return llvm::Error::success();
  }
  if (length(axis) != found) {
    return llvm::createStringError("input '" + input + "': axis " + axis.getValue() + " has length " +
                                   llvm::Twine(found) + ", expected " + llvm::Twine(length(axis)));
  }
  return llvm::Error::success();
}

llvm::Error Evaluator::bindInputs(std::vector<Array> inputs) {
  if (inputs.size() != entry.getNumArguments()) {
    return llvm::createStringError("the entry takes " + llvm::Twine(entry.getNumArguments()) + " inputs, found " +
                                   llvm::Twine(inputs.size()));
  }
  auto nameOf = [&](unsigned index) {
    auto name = entry.getArgAttrOfType<StringAttr>(index, "heddle.name");
    return name ? name.getValue() : StringRef("?");
  };
  auto isLeftOut = [](const Array &array) { return array.shape.size() == 1 && array.shape[0] == -1; };
  // Free axes first, whatever the order of the inputs: derived lengths need them.
  for (bool free : {true, false}) {
    for (auto [index, input] : llvm::enumerate(inputs)) {
      auto axes = getAxes(entry.getArgumentTypes()[index]);
      if (isLeftOut(input)) {
        continue;
      }
      if (input.shape.size() != axes.size()) {
        return llvm::createStringError("input '" + nameOf(index) + "' has rank " + llvm::Twine(input.shape.size()) +
                                       ", expected " + llvm::Twine(axes.size()));
      }
      for (auto [axis, extent] : llvm::zip(axes, input.shape)) {
        AxisOp op = lookupAxis(entry, axis);
        bool isFree = !op.getExtent() && !op.getParts() && !op.getDerived();
        if (isFree == free) {
          if (llvm::Error error = bindAxis(axis, extent, nameOf(index))) {
            return error;
          }
        }
      }
    }
  }
  for (auto [index, input] : llvm::enumerate(inputs)) {
    auto type = cast<RankedTensorType>(entry.getArgumentTypes()[index]);
    bool real = isReal(type.getElementType());
    if (isLeftOut(input)) {
      auto fill = entry.getArgAttrOfType<FloatAttr>(index, "heddle.default");
      if (!fill) {
        return llvm::createStringError("input '" + nameOf(index) + "' is missing and has no default");
      }
      input = Array(shapeOf(type), real);
      std::fill(input.reals.begin(), input.reals.end(), fill.getValueAsDouble());
      std::fill(input.integers.begin(), input.integers.end(), static_cast<int64_t>(fill.getValueAsDouble()));
    }
    if (input.isFloat != real) {
      Array converted(input.shape, real);
      for (int64_t i = 0, e = input.size(); i < e; ++i) {
        if (real) {
          converted.reals[i] = static_cast<double>(input.integers[i]);
        } else {
          converted.integers[i] = static_cast<int64_t>(input.reals[i]);
        }
      }
      input = std::move(converted);
    }
    if (auto member = entry.getArgAttrOfType<FlatSymbolRefAttr>(index, "heddle.member")) {
      int64_t limit = length(member);
      for (auto [place, value] : llvm::enumerate(input.integers)) {
        if (value < 0 || value >= limit) {
          return llvm::createStringError("input '" + nameOf(index) + "' holds " + llvm::Twine(value) + " at position " +
                                         llvm::Twine(place) + ", outside axis " + member.getValue() + " of " +
                                         llvm::Twine(limit));
        }
      }
    }
    tensors[entry.getArgument(index)] = std::make_shared<Array>(std::move(input));
  }
  return llvm::Error::success();
}

//===-- Control -----------------------------------------------------------===//

llvm::Expected<std::vector<Array>> Evaluator::run(std::vector<Array> inputs) {
  if (llvm::Error error = bindInputs(std::move(inputs))) {
    return std::move(error);
  }
  Block &body = entry.getBody().front();
  if (llvm::Error error = runBlock(body)) {
    return std::move(error);
  }
  std::vector<Array> results;
  for (Value value : body.getTerminator()->getOperands()) {
    results.push_back(*tensors.lookup(value));
  }
  if (session) {
    if (auto added = entry->getAttrOfType<FlatSymbolRefAttr>("heddle.new")) {
      session->rows += length(added);
    }
    if (entry->hasAttr("heddle.begin_of")) {
      session->lengths = lengths;
    }
  }
  return results;
}

void Evaluator::assignAll(ValueRange to, ValueRange from) {
  SmallVector<std::pair<Tensor, Scalar>> values;
  for (Value value : from) {
    values.push_back({tensors.lookup(value), scalars.lookup(value)});
  }
  for (auto [target, value] : llvm::zip(to, values)) {
    if (isa<RankedTensorType>(target.getType())) {
      tensors[target] = value.first;
    } else {
      scalars[target] = value.second;
    }
  }
}

llvm::Error Evaluator::runBlock(Block &block) {
  for (Operation &op : block.without_terminator()) {
    if (llvm::Error error = runOp(op)) {
      return error;
    }
  }
  return llvm::Error::success();
}

llvm::Error Evaluator::runOp(Operation &op) {
  if (auto equation = dyn_cast<EquationOp>(op)) {
    return runEquation(equation);
  }
  if (auto weight = dyn_cast<WeightOp>(op)) {
    Tensor &value = loaded[weight.getParamAttr()];
    if (!value) {
      llvm::Expected<Array> array = parameters(lookupParam(weight));
      if (!array) {
        return array.takeError();
      }
      value = std::make_shared<Array>(std::move(*array));
    }
    tensors[weight.getResult()] = value;
    return llvm::Error::success();
  }
  if (auto kernel = dyn_cast<KernelOp>(op)) {
    if (llvm::Error error = runBlock(kernel.getBody().front())) {
      return error;
    }
    assignAll(kernel.getResults(), kernel.getBody().front().getTerminator()->getOperands());
    return llvm::Error::success();
  }
  if (auto scan = dyn_cast<ScanOp>(op)) {
    return runScan(scan);
  }
  if (auto sort = dyn_cast<SortOp>(op)) {
    return runSort(sort);
  }
  if (auto scatter = dyn_cast<ScatterOp>(op)) {
    return runScatter(scatter);
  }
  if (auto select = dyn_cast<SelectWhereOp>(op)) {
    return runSelectWhere(select);
  }
  if (auto decide = dyn_cast<DecideOp>(op)) {
    return runDecide(decide);
  }
  if (auto check = dyn_cast<CheckOp>(op)) {
    return scalars.lookup(check.getCondition()).integer ? llvm::Error::success() : failAt(check, check.getMessage());
  }
  if (isa<AppendOp, WindowOp, LoadOp, StoreOp>(op)) {
    return runState(op);
  }
  if (auto loop = dyn_cast<scf::ForOp>(op)) {
    return runFor(loop);
  }
  if (auto loop = dyn_cast<scf::WhileOp>(op)) {
    return runWhile(loop);
  }
  if (auto branch = dyn_cast<scf::IfOp>(op)) {
    Region &taken = scalars.lookup(branch.getCondition()).integer ? branch.getThenRegion() : branch.getElseRegion();
    if (taken.empty()) {
      return llvm::Error::success();
    }
    if (llvm::Error error = runBlock(taken.front())) {
      return error;
    }
    assignAll(branch.getResults(), taken.front().getTerminator()->getOperands());
    return llvm::Error::success();
  }
  return runScalar(op);
}

llvm::Error Evaluator::runDecide(DecideOp op) {
  Tensor own = tensors.lookup(op.getValue());
  if (options.decisions) {
    std::deque<Array> &recorded = options.decisions->recorded[op.getNumber()];
    if (recorded.empty()) {
      return failAt(op, "compiled code did not get as far as this decision");
    }
    auto taken = std::make_shared<Array>(std::move(recorded.front()));
    recorded.pop_front();
    taken->shape = own->shape;
    if (auto problem = compareDecisions(op, *own, *taken, *options.decisions,
                                        [&](Value value) -> const Array & { return *tensors.lookup(value); })) {
      return failAt(op, "compiled code " + *problem);
    }
    own = taken;
  }
  tensors[op.getResult()] = own;
  return llvm::Error::success();
}

llvm::Error Evaluator::runState(Operation &op) {
  if (!session) {
    return failAt(&op, "needs a session");
  }
  auto at = [&](Value instance) { return instance ? scalars.lookup(instance).integer : 0; };
  if (auto store = dyn_cast<StoreOp>(op)) {
    session->set(store.getStateAttr(), at(store.getInstance()), tensors.lookup(store.getValue()));
    return llvm::Error::success();
  }
  if (auto load = dyn_cast<LoadOp>(op)) {
    Tensor value = session->get(load.getStateAttr(), at(load.getInstance()));
    if (!value) {
      auto type = cast<RankedTensorType>(load.getType());
      value = std::make_shared<Array>(shapeOf(type), isReal(type.getElementType()));
    }
    tensors[load.getResult()] = value;
    return llvm::Error::success();
  }
  // Append and window: the rows kept, then this call's.
  FlatSymbolRefAttr piece = isa<AppendOp>(op) ? cast<AppendOp>(op).getStateAttr() : cast<WindowOp>(op).getStateAttr();
  int64_t instance = at(isa<AppendOp>(op) ? cast<AppendOp>(op).getInstance() : cast<WindowOp>(op).getInstance());
  Tensor added = tensors.lookup(isa<AppendOp>(op) ? cast<AppendOp>(op).getRows() : cast<WindowOp>(op).getRows());
  Tensor kept = session->get(piece, instance);
  Tensor all = kept ? std::make_shared<Array>(joinRows(*kept, *added)) : added;
  int64_t expected = shapeOf(op.getResult(0).getType())[0], found = all->shape[0];
  if (found < expected) {
    return failAt(&op,
                  "has " + llvm::Twine(found) + " rows of " + piece.getValue() + ", expected " + llvm::Twine(expected));
  }
  // A ring may hold rows that this call's window no longer reaches.
  auto last = [&](int64_t rows) {
    return rows == found ? all : std::make_shared<Array>(sliceRows(*all, found - rows, found));
  };
  tensors[op.getResult(0)] = last(expected);
  auto state = SymbolTable::lookupNearestSymbolFrom<StateOp>(&op, piece);
  session->set(piece, instance,
               last(state.getRows() ? std::min<int64_t>(*state.getRows() + session->slack, found) : expected));
  return llvm::Error::success();
}

/// A constant tensor.
static Array toArray(DenseElementsAttr elements) {
  Array array(elements.getType().getShape().vec(), isReal(elements.getElementType()));
  int64_t at = 0;
  if (array.isFloat) {
    for (const llvm::APFloat &value : elements.getValues<llvm::APFloat>()) {
      array.reals[at++] = value.convertToDouble();
    }
  } else {
    bool isBool = elements.getElementType().isInteger(1);
    for (const llvm::APInt &value : elements.getValues<llvm::APInt>()) {
      array.integers[at++] = isBool ? value.getZExtValue() : value.getSExtValue();
    }
  }
  return array;
}

/// A scalar op between the tensor ops: a program of one instruction.
llvm::Error Evaluator::runScalar(Operation &op) {
  if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
    if (auto elements = dyn_cast<DenseElementsAttr>(constant.getValue())) {
      tensors[constant.getResult()] = std::make_shared<Array>(toArray(elements));
      return llvm::Error::success();
    }
  }
  if (op.getNumResults() != 1 || op.getNumRegions() != 0 || !isMemoryEffectFree(&op)) {
    return failAt(&op, "the interpreter does not know '" + op.getName().getStringRef() + "'");
  }
  Block block;
  OpBuilder builder(op.getContext());
  builder.setInsertionPointToEnd(&block);
  Operation *copy = builder.clone(op);
  YieldOp::create(builder, op.getLoc(), copy->getResults());
  llvm::Expected<Program> program = Program::flatten(block, *this);
  if (!program) {
    return program.takeError();
  }
  if (!program->run({})) {
    return llvm::createStringError(program->getProblem());
  }
  scalars[op.getResult(0)] = program->result();
  return llvm::Error::success();
}

llvm::Error Evaluator::runFor(scf::ForOp op) {
  int64_t begin = scalars.lookup(op.getLowerBound()).integer, end = scalars.lookup(op.getUpperBound()).integer;
  int64_t step = scalars.lookup(op.getStep()).integer;
  assignAll(op.getRegionIterArgs(), op.getInitArgs());
  for (int64_t i = begin; i < end; i += step) {
    scalars[op.getInductionVar()].integer = i;
    if (llvm::Error error = runBlock(*op.getBody())) {
      return error;
    }
    assignAll(op.getRegionIterArgs(), op.getBody()->getTerminator()->getOperands());
  }
  assignAll(op.getResults(), op.getRegionIterArgs());
  return llvm::Error::success();
}

llvm::Error Evaluator::runWhile(scf::WhileOp op) {
  assignAll(op.getBeforeArguments(), op.getInits());
  while (true) {
    if (llvm::Error error = runBlock(*op.getBeforeBody())) {
      return error;
    }
    auto condition = cast<scf::ConditionOp>(op.getBeforeBody()->getTerminator());
    bool again = scalars.lookup(condition.getCondition()).integer;
    assignAll(again ? ValueRange(op.getAfterArguments()) : ValueRange(op.getResults()), condition.getArgs());
    if (!again) {
      return llvm::Error::success();
    }
    if (llvm::Error error = runBlock(*op.getAfterBody())) {
      return error;
    }
    assignAll(op.getBeforeArguments(), op.getAfterBody()->getTerminator()->getOperands());
  }
}

llvm::Expected<std::vector<Array>> heddle::interpret(ModuleOp module, StringRef name, std::vector<Array> inputs,
                                                     const ParameterProvider &parameters,
                                                     const InterpreterOptions &options, InterpreterSession *session) {
  auto entry = module.lookupSymbol<func::FuncOp>(name);
  if (!entry) {
    return llvm::createStringError("there is no entry '" + name + "'");
  }
  return Evaluator(entry, parameters, options, session).run(std::move(inputs));
}
