//===- Interpreter.cpp - the meaning of model-level IR --------------------===//
#include "dialects/Interpreter/Interpreter.h"

#include "dialects/Heddle/IR/EquationUtils.h"
#include "dialects/Interpreter/Program.h"

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

namespace {

class Evaluator : private Surroundings {
public:
  Evaluator(func::FuncOp entry, const ParameterProvider &parameters, const InterpreterOptions &options,
            InterpreterSession *session)
      : entry(entry), parameters(parameters), options(options), session(session) {}

  llvm::Expected<std::vector<Array>> run(std::vector<Array> inputs);

private:
  using Tensor = std::shared_ptr<const Array>;

  Scalar scalar(Value value) override { return scalars.lookup(value); }
  const Array *array(Value value) override { return tensors.lookup(value).get(); }
  int64_t length(FlatSymbolRefAttr axis) override;
  uint64_t seed() override { return options.seed; }

  llvm::Error bindInputs(std::vector<Array> inputs);
  llvm::Error bindAxis(FlatSymbolRefAttr axis, int64_t length, StringRef input);
  llvm::Error runBlock(Block &block);
  llvm::Error runOp(Operation &op);
  llvm::Error runEquation(EquationOp op);
  bool runDotProduct(EquationOp op, Array &result);
  llvm::Error runScan(ScanOp op);
  llvm::Error runSort(SortOp op);
  llvm::Error runScatter(ScatterOp op);
  llvm::Error runSelectWhere(SelectWhereOp op);
  llvm::Error runState(Operation &op);
  llvm::Error runFor(scf::ForOp op);
  llvm::Error runWhile(scf::WhileOp op);
  llvm::Error runScalar(Operation &op);
  llvm::Error failAt(Operation *op, const llvm::Twine &why) {
    op->emitError() << why;
    return llvm::createStringError(why);
  }
  void assign(Value to, Value from) {
    if (isa<RankedTensorType>(to.getType())) {
      tensors[to] = Tensor(tensors.lookup(from));
    } else {
      scalars[to] = Scalar(scalars.lookup(from));
    }
  }
  /// Values first, so that swapped carries do not see one another.
  void assignAll(ValueRange to, ValueRange from);
  std::vector<int64_t> shapeOf(Type type);

  func::FuncOp entry;
  const ParameterProvider &parameters;
  InterpreterOptions options;
  InterpreterSession *session;
  llvm::DenseMap<Value, Tensor> tensors;
  llvm::DenseMap<Value, Scalar> scalars;
  llvm::DenseMap<Attribute, int64_t> lengths;
  llvm::DenseMap<Attribute, Tensor> loaded;
};

} // namespace

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
  all = found == expected ? all : std::make_shared<Array>(sliceRows(*all, found - expected, found));
  tensors[op.getResult(0)] = all;
  auto state = SymbolTable::lookupNearestSymbolFrom<StateOp>(&op, piece);
  int64_t rows = state.getRows() ? std::min<int64_t>(*state.getRows(), expected) : expected;
  session->set(piece, instance,
               rows == expected ? all : std::make_shared<Array>(sliceRows(*all, expected - rows, expected)));
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

//===-- Equations ---------------------------------------------------------===//

static Scalar identityOf(Monoid monoid, bool real) {
  Scalar scalar;
  double infinity = std::numeric_limits<double>::infinity();
  switch (monoid) {
  case Monoid::sum:
  case Monoid::any:
    real ? (void)(scalar.real = 0) : (void)(scalar.integer = 0);
    break;
  case Monoid::prod:
  case Monoid::all:
    real ? (void)(scalar.real = 1) : (void)(scalar.integer = 1);
    break;
  case Monoid::max:
    real ? (void)(scalar.real = -infinity) : (void)(scalar.integer = INT64_MIN);
    break;
  case Monoid::min:
    real ? (void)(scalar.real = infinity) : (void)(scalar.integer = INT64_MAX);
    break;
  }
  return scalar;
}

static Scalar combine(Monoid monoid, bool real, Scalar a, Scalar c) {
  switch (monoid) {
  case Monoid::sum:
    real ? (void)(a.real += c.real)
         : (void)(a.integer = static_cast<int64_t>(static_cast<uint64_t>(a.integer) + c.integer));
    return a;
  case Monoid::prod:
    real ? (void)(a.real *= c.real)
         : (void)(a.integer = static_cast<int64_t>(static_cast<uint64_t>(a.integer) * c.integer));
    return a;
  case Monoid::max:
    return real ? (std::isnan(a.real) || a.real > c.real ? a : c) : (a.integer > c.integer ? a : c);
  case Monoid::min:
    return real ? (std::isnan(a.real) || a.real < c.real ? a : c) : (a.integer < c.integer ? a : c);
  case Monoid::any:
    a.integer |= c.integer;
    return a;
  case Monoid::all:
    a.integer &= c.integer;
    return a;
  }
  llvm_unreachable("unknown monoid");
}

/// Advances `place` through `extents`, last fastest; false when it wraps to the beginning.
static bool nextPlace(MutableArrayRef<int64_t> place, ArrayRef<int64_t> extents) {
  for (size_t i = place.size(); i > 0; --i) {
    if (++place[i - 1] < extents[i - 1]) {
      return true;
    }
    place[i - 1] = 0;
  }
  return false;
}

/// sum of a product of two reads at plain variables: strided loops without the instruction list.
bool Evaluator::runDotProduct(EquationOp op, Array &result) {
  auto product = op.getYielded().getDefiningOp<arith::MulFOp>();
  if (op.getMonoid() != Monoid::sum || op.getGuardBlock() || !product) {
    return false;
  }
  unsigned total = op.getNumVars(), results = op.getNumResultVars();
  std::vector<int64_t> strides[2];
  const Array *arrays[2];
  int64_t bases[2] = {0, 0};
  for (unsigned side : {0u, 1u}) {
    auto read = product->getOperand(side).getDefiningOp<ReadOp>();
    if (!read || read->getParentOp() != op || read.getPredicate() || read.getOtherwise()) {
      return false;
    }
    arrays[side] = array(read.getTensor());
    strides[side].assign(total, 0);
    std::vector<int64_t> own = arrays[side]->strides();
    for (auto [dimension, index] : llvm::enumerate(read.getIndices())) {
      int variable = getVariable(op, index);
      if (variable >= 0 && op.getAxisOf(variable) == getAxes(read.getTensor().getType())[dimension]) {
        strides[side][variable] += own[dimension];
      } else if (index.getParentBlock() != op.getBodyBlock() && variable < 0) {
        int64_t member = scalar(index).integer;
        if (member < 0 || member >= arrays[side]->shape[dimension]) {
          return false;
        }
        bases[side] += member * own[dimension];
      } else {
        return false;
      }
    }
  }
  std::vector<int64_t> extents;
  for (unsigned i = 0; i < total; ++i) {
    extents.push_back(length(op.getAxisOf(i)));
    if (extents.back() == 0) {
      return false;
    }
  }
  std::vector<int64_t> place(total - 1, 0);
  ArrayRef<int64_t> outerExtents = ArrayRef(extents).drop_back();
  int64_t inner = extents.back(), left = strides[0].back(), right = strides[1].back();
  std::vector<int64_t> target(total - 1, 0), own = result.strides();
  std::copy(own.begin(), own.end(), target.begin());
  std::fill(target.begin() + results, target.end(), 0);
  do {
    int64_t a = bases[0], c = bases[1], at = 0;
    for (size_t i = 0; i < place.size(); ++i) {
      a += place[i] * strides[0][i];
      c += place[i] * strides[1][i];
      at += place[i] * target[i];
    }
    double sum = result.reals[at];
    const double *x = arrays[0]->reals.data() + a, *y = arrays[1]->reals.data() + c;
    for (int64_t k = 0; k < inner; ++k, x += left, y += right) {
      sum += *x * *y;
    }
    result.reals[at] = sum;
  } while (nextPlace(place, outerExtents));
  return true;
}

llvm::Error Evaluator::runEquation(EquationOp op) {
  auto type = cast<RankedTensorType>(op.getType());
  bool real = isReal(type.getElementType());
  auto result = std::make_shared<Array>(shapeOf(type), real);
  unsigned total = op.getNumVars(), results = op.getNumResultVars();
  if (runDotProduct(op, *result)) {
    tensors[op.getResult()] = result;
    return llvm::Error::success();
  }
  llvm::Expected<Program> body = Program::flatten(*op.getBodyBlock(), *this);
  if (!body) {
    return body.takeError();
  }
  std::unique_ptr<Program> guard;
  if (Block *block = op.getGuardBlock()) {
    llvm::Expected<Program> flat = Program::flatten(*block, *this);
    if (!flat) {
      return flat.takeError();
    }
    guard = std::make_unique<Program>(std::move(*flat));
  }
  std::vector<int64_t> extents, place(total, 0);
  int64_t reducedCount = 1;
  for (unsigned i = 0; i < total; ++i) {
    extents.push_back(length(op.getAxisOf(i)));
    reducedCount *= i < results ? 1 : extents.back();
  }
  MutableArrayRef<int64_t> outer = MutableArrayRef(place).take_front(results),
                           inner = MutableArrayRef(place).drop_front(results);
  ArrayRef<int64_t> outerExtents = ArrayRef(extents).take_front(results),
                    innerExtents = ArrayRef(extents).drop_front(results);
  std::optional<Monoid> monoid = op.getMonoid();
  for (int64_t at = 0, end = result->size(); at < end; ++at) {
    Scalar element;
    if (!monoid) {
      if (!body->run(place)) {
        return llvm::createStringError(op.getName() + " " + body->getProblem());
      }
      element = body->result();
    } else {
      element = identityOf(*monoid, real);
      if (reducedCount > 0) {
        std::fill(inner.begin(), inner.end(), 0);
        do {
          if (guard && !guard->run(place)) {
            return llvm::createStringError(op.getName() + " " + guard->getProblem());
          }
          if (guard && !guard->result().integer) {
            continue;
          }
          if (!body->run(place)) {
            return llvm::createStringError(op.getName() + " " + body->getProblem());
          }
          element = combine(*monoid, real, element, body->result());
        } while (nextPlace(inner, innerExtents));
      }
    }
    if (real) {
      result->reals[at] = element.real;
    } else {
      result->integers[at] = element.integer;
    }
    nextPlace(outer, outerExtents);
  }
  tensors[op.getResult()] = result;
  return llvm::Error::success();
}

//===-- Companions --------------------------------------------------------===//

llvm::Error Evaluator::runScan(ScanOp op) {
  Block &body = op.getBody().front();
  int64_t count = length(op.getAxisAttr());
  size_t carries = op.getInits().size();
  std::vector<std::shared_ptr<Array>> collected;
  for (Value result : op.getResults().drop_front(carries)) {
    collected.push_back(std::make_shared<Array>(shapeOf(result.getType()),
                                                isReal(cast<RankedTensorType>(result.getType()).getElementType())));
  }
  ValueRange arguments = body.getArguments();
  assignAll(arguments.drop_front(), op.getInits());
  for (int64_t step = 0; step < count; ++step) {
    int64_t place = op.getReverse() ? count - 1 - step : step;
    scalars[body.getArgument(0)].integer = place;
    if (llvm::Error error = runBlock(body)) {
      return error;
    }
    OperandRange yielded = body.getTerminator()->getOperands();
    for (auto [index, value] : llvm::enumerate(yielded.drop_front(carries))) {
      Array &target = *collected[index];
      int64_t row = target.size() / std::max<int64_t>(count, 1);
      if (Tensor from = tensors.lookup(value)) {
        std::copy(from->reals.begin(), from->reals.end(),
                  target.isFloat ? target.reals.begin() + place * row : target.reals.begin());
        std::copy(from->integers.begin(), from->integers.end(),
                  target.isFloat ? target.integers.begin() : target.integers.begin() + place * row);
      } else if (target.isFloat) {
        target.reals[place] = scalars.lookup(value).real;
      } else {
        target.integers[place] = scalars.lookup(value).integer;
      }
    }
    assignAll(arguments.drop_front(), yielded.take_front(carries));
  }
  assignAll(op.getResults().take_front(carries), arguments.drop_front());
  for (auto [result, value] : llvm::zip(op.getResults().drop_front(carries), collected)) {
    tensors[result] = value;
  }
  return llvm::Error::success();
}

llvm::Error Evaluator::runSort(SortOp op) {
  Tensor keys = tensors.lookup(op.getKeys());
  Tensor members = op.getMembers() ? tensors.lookup(op.getMembers()) : Tensor();
  int64_t dimension = op.getDimension();
  auto values = std::make_shared<Array>(shapeOf(op.getValues().getType()), keys->isFloat);
  auto places = std::make_shared<Array>(values->shape, false);
  std::fill(places->integers.begin(), places->integers.end(), -1);
  int64_t length = keys->shape[dimension], ranks = values->shape[dimension], inner = 1, outer = 1;
  for (size_t i = 0; i < keys->shape.size(); ++i) {
    (static_cast<int64_t>(i) < dimension   ? outer
     : static_cast<int64_t>(i) > dimension ? inner
                                           : length) *= static_cast<int64_t>(i) == dimension ? 1 : keys->shape[i];
  }
  for (int64_t o = 0; o < outer; ++o) {
    for (int64_t in = 0; in < inner; ++in) {
      auto at = [&](int64_t place) { return (o * length + place) * inner + in; };
      std::vector<int64_t> order;
      for (int64_t place = 0; place < length; ++place) {
        if (!members || members->integers[at(place)]) {
          order.push_back(place);
        }
      }
      auto less = [&](int64_t a, int64_t c) {
        if (!keys->isFloat) {
          return keys->integers[at(a)] < keys->integers[at(c)];
        }
        double x = keys->reals[at(a)], y = keys->reals[at(c)];
        return std::isnan(x) ? !std::isnan(y) : x < y;
      };
      llvm::stable_sort(order, [&](int64_t a, int64_t c) { return op.getDescending() ? less(c, a) : less(a, c); });
      for (int64_t rank = 0; rank < std::min<int64_t>(ranks, order.size()); ++rank) {
        int64_t target = (o * ranks + rank) * inner + in;
        places->integers[target] = order[rank];
        if (keys->isFloat) {
          values->reals[target] = keys->reals[at(order[rank])];
        } else {
          values->integers[target] = keys->integers[at(order[rank])];
        }
      }
    }
  }
  tensors[op.getValues()] = values;
  tensors[op.getPlaces()] = places;
  return llvm::Error::success();
}

llvm::Error Evaluator::runSelectWhere(SelectWhereOp op) {
  Tensor condition = tensors.lookup(op.getCondition());
  auto places = std::make_shared<Array>(std::vector<int64_t>{0}, false);
  for (auto [place, holds] : llvm::enumerate(condition->integers)) {
    if (holds) {
      places->integers.push_back(place);
    }
  }
  places->shape[0] = places->integers.size();
  lengths[op.getAxisAttr()] = places->shape[0];
  tensors[op.getPlaces()] = places;
  return llvm::Error::success();
}

llvm::Error Evaluator::runScatter(ScatterOp op) {
  auto result = std::make_shared<Array>(*tensors.lookup(op.getTarget()));
  llvm::Expected<Program> program = Program::flatten(op.getBody().front(), *this);
  if (!program) {
    return program.takeError();
  }
  std::vector<int64_t> extents, strides = result->strides();
  for (auto axis : op.getAxes().getAsRange<FlatSymbolRefAttr>()) {
    extents.push_back(length(axis));
  }
  std::vector<int64_t> place(extents.size(), 0);
  bool empty = llvm::is_contained(extents, 0);
  unsigned rank = result->shape.size();
  while (!empty) {
    if (!program->run(place)) {
      return llvm::createStringError(program->getProblem());
    }
    bool write = program->result(0).integer;
    int64_t at = 0;
    for (unsigned i = 0; i < rank; ++i) {
      int64_t index = program->result(i + 1).integer;
      write &= index >= 0 && index < result->shape[i];
      at += index * strides[i];
    }
    if (write) {
      Scalar element = program->result(rank + 1), old;
      result->isFloat ? (void)(old.real = result->reals[at]) : (void)(old.integer = result->integers[at]);
      if (op.getMonoid()) {
        element = combine(*op.getMonoid(), result->isFloat, old, element);
      }
      result->isFloat ? (void)(result->reals[at] = element.real) : (void)(result->integers[at] = element.integer);
    }
    empty = !nextPlace(place, extents);
  }
  tensors[op.getResult()] = result;
  return llvm::Error::success();
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
