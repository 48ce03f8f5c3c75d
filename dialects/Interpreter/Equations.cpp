//===- Equations.cpp - reductions and elements ------------------------------===//
#include "dialects/Interpreter/Evaluator.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include <cmath>
#include <limits>
#include <numeric>

using namespace heddle;
using namespace mlir;

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

Scalar heddle::combine(Monoid monoid, bool real, Scalar a, Scalar c) {
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
bool heddle::nextPlace(MutableArrayRef<int64_t> place, ArrayRef<int64_t> extents) {
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
  auto count = [&](int64_t evaluations) {
    if (options.work) {
      (*options.work)[op] += evaluations;
    }
  };
  if (runDotProduct(op, *result)) {
    int64_t evaluations = 1;
    for (unsigned i = 0; i < total; ++i) {
      evaluations *= length(op.getAxisOf(i));
    }
    count(evaluations);
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
  int64_t evaluations = 0;
  for (int64_t at = 0, end = result->size(); at < end; ++at) {
    Scalar element;
    if (!monoid) {
      if (!body->run(place)) {
        return llvm::createStringError(op.getName() + " " + body->getProblem());
      }
      element = body->result();
      ++evaluations;
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
          ++evaluations;
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
  count(evaluations);
  tensors[op.getResult()] = result;
  return llvm::Error::success();
}
