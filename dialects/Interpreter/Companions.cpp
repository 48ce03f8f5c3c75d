//===- Companions.cpp - scans, sorts, scatters ------------------------------===//
#include "dialects/Interpreter/Evaluator.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include <cmath>
#include <limits>
#include <numeric>

using namespace heddle;
using namespace mlir;

llvm::Error Evaluator::runScan(ScanOp op) {
  Block &body = op.getBody().front();
  int64_t count = length(op.getAxisAttr());
  size_t carries = op.getInits().size();
  std::vector<std::shared_ptr<Array>> collected;
  for (Value result : op.getResults().drop_front(carries)) {
    collected.push_back(std::make_shared<Array>(shapeOf(result.getType()),
                                                isReal(cast<RankedTensorType>(result.getType()).getElementType())));
  }
  /// Runs `block`, which yields the rows from `place` on of what is collected.
  auto run = [&](Block &block, int64_t place) -> llvm::Error {
    scalars[block.getArgument(0)].integer = place;
    if (llvm::Error error = runBlock(block)) {
      return error;
    }
    OperandRange yielded = block.getTerminator()->getOperands();
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
    return llvm::Error::success();
  };
  ValueRange arguments = body.getArguments();
  int64_t done = 0;
  if (Block *chunk = op.getChunkBlock()) {
    int64_t size = length(op.getChunkAttr());
    assignAll(chunk->getArguments().drop_front(), op.getInits());
    for (; done + size <= count; done += size) {
      if (llvm::Error error = run(*chunk, done)) {
        return error;
      }
      assignAll(chunk->getArguments().drop_front(), chunk->getTerminator()->getOperands().take_front(carries));
    }
    assignAll(arguments.drop_front(), chunk->getArguments().drop_front());
  } else {
    assignAll(arguments.drop_front(), op.getInits());
  }
  for (; done < count; ++done) {
    if (llvm::Error error = run(body, op.getReverse() ? count - 1 - done : done)) {
      return error;
    }
    assignAll(arguments.drop_front(), body.getTerminator()->getOperands().take_front(carries));
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
    if (options.work) {
      ++(*options.work)[op];
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
