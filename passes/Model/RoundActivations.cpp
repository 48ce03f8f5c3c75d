//===- RoundActivations.cpp - activations of integer block formats --------===//
#include "dialects/Heddle/IR/EquationUtils.h"
#include "passes/Analysis/BlockDecode.h"
#include "passes/Analysis/Contraction.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

namespace heddle {
#define GEN_PASS_DEF_ROUNDACTIVATIONS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

/// Neighbours that share a scale, where those of the weight are not fewer.
static constexpr int64_t kActivationGroup = 32;
/// The largest code.
static constexpr double kMostCode = 127;

namespace {

/// A tensor as codes and scales.
struct Rounded {
  Value codes;  ///< i8, of the tensor's axes
  Value scales; ///< f32, the last axis by groups, and then of two: the scale; the sum of the group's codes times it
};

class Rounder {
public:
  explicit Rounder(ModuleOp model) : model(model) {}
  void run();

private:
  void rewrite(EquationOp equation);
  /// The factor of `match.left` that is to be rounded: elements of a tensor whose last axis is summed.
  ReadOp findActivation(EquationOp equation, const Contraction &match, unsigned last);
  Rounded round(Value tensor, int64_t group);
  FlatSymbolRefAttr getAxis(int64_t extent);

  ModuleOp model;
  llvm::DenseMap<std::pair<Value, int64_t>, Rounded> known;
};

} // namespace

/// An axis without a name of the description's.
FlatSymbolRefAttr Rounder::getAxis(int64_t extent) {
  std::string name = "n" + std::to_string(extent);
  while (auto known = model.lookupSymbol<AxisOp>(name)) {
    if (known.getExtent() == extent && !known.getTime()) {
      return FlatSymbolRefAttr::get(known);
    }
    name += "_";
  }
  auto top = OpBuilder::atBlockBegin(model.getBody());
  auto axis = AxisOp::create(top, model.getLoc(), top.getStringAttr(name), top.getI64IntegerAttr(extent), nullptr,
                             nullptr, nullptr, nullptr, nullptr, nullptr, nullptr);
  return FlatSymbolRefAttr::get(axis);
}

Rounded Rounder::round(Value tensor, int64_t group) {
  auto [entry, isNew] = known.try_emplace({tensor, group});
  if (!isNew) {
    return entry->second;
  }
  auto type = cast<RankedTensorType>(tensor.getType());
  Location loc = tensor.getLoc();
  OpBuilder builder(model.getContext());
  builder.setInsertionPointAfterValue(tensor);
  auto producer = tensor.getDefiningOp<EquationOp>();
  std::string name = producer ? producer.getName().str() : "input";
  Type f32 = builder.getF32Type();
  SmallVector<FlatSymbolRefAttr> axes(getAxes(type));
  auto grouped = axes;
  grouped.back() = getAxis(type.getShape().back() / group);
  FlatSymbolRefAttr member = getAxis(group);
  unsigned rank = axes.size();

  auto makeEquation = [&](StringRef suffix, Type element, ArrayRef<FlatSymbolRefAttr> over, bool overMembers,
                          std::optional<Monoid> monoid, llvm::function_ref<Value(OpBuilder &, ValueRange)> body) {
    SmallVector<FlatSymbolRefAttr> reduced;
    if (overMembers) {
      reduced.push_back(member);
    }
    auto equation = EquationOp::create(builder, loc, getTensorType(model, over, element), name + suffix.str(),
                                       SmallVector<FlatSymbolRefAttr>(over), reduced, monoid);
    auto inside = OpBuilder::atBlockEnd(equation.getBodyBlock());
    YieldOp::create(inside, loc, body(inside, equation.getBodyBlock()->getArguments()));
    return equation;
  };
  auto number = [&](OpBuilder &b, double value) -> Value {
    return arith::ConstantOp::create(b, loc, b.getF32FloatAttr(static_cast<float>(value)));
  };
  auto place = [&](OpBuilder &b, int64_t value) -> Value { return arith::ConstantIndexOp::create(b, loc, value); };
  auto read = [&](OpBuilder &b, Value from, ArrayRef<Value> indices) -> Value {
    auto read = ReadOp::create(b, loc, from, indices);
    read.setProven(true);
    return read;
  };
  // The member of a group: variables of the group's equation, then the reduced one.
  auto memberOf = [&](OpBuilder &b, ValueRange variables) {
    SmallVector<Value> indices(variables.take_front(rank));
    Value first = arith::MulIOp::create(b, loc, indices.back(), place(b, group));
    indices.back() = arith::AddIOp::create(b, loc, first, variables[rank]);
    return indices;
  };

  EquationOp peak = makeEquation(".peak", f32, grouped, true, Monoid::max, [&](OpBuilder &b, ValueRange variables) {
    return math::AbsFOp::create(b, loc, read(b, tensor, memberOf(b, variables))).getResult();
  });
  EquationOp codes =
      makeEquation(".codes", builder.getI8Type(), axes, false, std::nullopt, [&](OpBuilder &b, ValueRange variables) {
        SmallVector<Value> indices(variables);
        indices.back() = arith::FloorDivSIOp::create(b, loc, indices.back(), place(b, group));
        Value most = read(b, peak.getResult(), indices);
        Value isZero = arith::CmpFOp::create(b, loc, arith::CmpFPredicate::OEQ, most, number(b, 0));
        Value inverse = arith::SelectOp::create(b, loc, isZero, number(b, 0),
                                                arith::DivFOp::create(b, loc, number(b, kMostCode), most));
        Value element = read(b, tensor, SmallVector<Value>(variables));
        Value near = math::RoundEvenOp::create(b, loc, arith::MulFOp::create(b, loc, element, inverse));
        // What is no number has no integer next to it.
        near = arith::MaxNumFOp::create(b, loc, near, number(b, -kMostCode));
        near = arith::MinNumFOp::create(b, loc, near, number(b, kMostCode));
        return arith::FPToSIOp::create(b, loc, b.getI8Type(), near).getResult();
      });
  codes.setDecision(true);
  EquationOp total = makeEquation(".total", f32, grouped, true, Monoid::sum, [&](OpBuilder &b, ValueRange variables) {
    Value code = read(b, codes.getResult(), memberOf(b, variables));
    return arith::SIToFPOp::create(b, loc, f32, code).getResult();
  });
  auto paired = grouped;
  paired.push_back(getAxis(2));
  EquationOp scales =
      makeEquation(".scales", f32, paired, false, std::nullopt, [&](OpBuilder &b, ValueRange variables) {
        SmallVector<Value> indices(variables.drop_back());
        Value scale = arith::DivFOp::create(b, loc, read(b, peak.getResult(), indices), number(b, kMostCode));
        Value sum = arith::MulFOp::create(b, loc, scale, read(b, total.getResult(), indices));
        Value isFirst = arith::CmpIOp::create(b, loc, arith::CmpIPredicate::eq, variables.back(), place(b, 0));
        return arith::SelectOp::create(b, loc, isFirst, scale, sum).getResult();
      });
  scales.setDecision(true);
  Rounded rounded{codes.getResult(), scales.getResult()};
  known[{tensor, group}] = rounded;
  return rounded;
}

ReadOp Rounder::findActivation(EquationOp equation, const Contraction &match, unsigned last) {
  for (Value factor : match.left) {
    auto read = factor.getDefiningOp<ReadOp>();
    if (!read || read->getParentOp() != equation || read.getPredicate() || read.getOtherwise() || read.getCheck() ||
        !read.getType().isF32() || read.getIndices().empty() ||
        isa_and_present<WeightOp, arith::ConstantOp>(read.getTensor().getDefiningOp())) {
      continue;
    }
    uint64_t seen = 0;
    bool isPlain = getVariable(equation, read.getIndices().back()) == static_cast<int>(last);
    for (auto [dimension, index] : llvm::enumerate(read.getIndices())) {
      int variable = getVariable(equation, index);
      isPlain &= variable >= 0 && !((seen >> std::max(variable, 0)) & 1) &&
                 getAxes(read.getTensor().getType())[dimension] == equation.getAxisOf(std::max(variable, 0));
      seen |= uint64_t(1) << std::max(variable, 0);
    }
    if (isPlain) {
      return read;
    }
  }
  return {};
}

/// Are all reads that `factors` depend on of stored blocks and tables?
static bool readsBlocksOnly(EquationOp equation, ArrayRef<Value> factors) {
  SmallVector<Value> open(factors);
  while (!open.empty()) {
    Operation *op = open.pop_back_val().getDefiningOp();
    if (!op || op->getParentOp() != equation) {
      continue;
    }
    if (auto read = dyn_cast<ReadOp>(op)) {
      Operation *source = read.getTensor().getDefiningOp();
      auto weight = dyn_cast_or_null<WeightOp>(source);
      if (!(weight && lookupParam(weight)->hasAttr(kFormatAttr)) && !isa_and_present<arith::ConstantOp>(source)) {
        return false;
      }
    }
    llvm::append_range(open, op->getOperands());
  }
  return true;
}

void Rounder::rewrite(EquationOp equation) {
  std::optional<Contraction> match = matchContraction(equation);
  if (!match || !readsBlocksOnly(equation, match->right)) {
    return;
  }
  for (unsigned variable : match->reduced) {
    int64_t extent = getStaticLength(equation, equation.getAxisOf(variable));
    std::optional<BlockDecode> decode = matchBlockDecode(equation, match->right, variable);
    if (!decode || ShapedType::isDynamic(extent)) {
      continue;
    }
    int64_t group = std::min(decode->group, kActivationGroup);
    ReadOp read = extent % group == 0 ? findActivation(equation, *match, variable) : ReadOp();
    if (!read) {
      continue;
    }
    Rounded rounded = round(read.getTensor(), group);
    OpBuilder builder(read);
    Location loc = read.getLoc();
    auto codes = ReadOp::create(builder, loc, rounded.codes, read.getIndices());
    SmallVector<Value> indices(read.getIndices());
    indices.back() =
        arith::FloorDivSIOp::create(builder, loc, indices.back(), arith::ConstantIndexOp::create(builder, loc, group));
    indices.push_back(arith::ConstantIndexOp::create(builder, loc, 0));
    auto scale = ReadOp::create(builder, loc, rounded.scales, indices);
    scale.setProven(true);
    scale->setAttr(kGroupSumsAttr, builder.getUnitAttr());
    Value code = arith::SIToFPOp::create(builder, loc, builder.getF32Type(), codes);
    read.replaceAllUsesWith(arith::MulFOp::create(builder, loc, code, scale).getResult());
    read.erase();
    return;
  }
}

void Rounder::run() {
  SmallVector<EquationOp> equations;
  model.walk([&](EquationOp equation) { equations.push_back(equation); });
  for (EquationOp equation : equations) {
    rewrite(equation);
  }
}

namespace {
struct RoundActivations : heddle::impl::RoundActivationsBase<RoundActivations> {
  void runOnOperation() override { Rounder(getOperation()).run(); }
};
} // namespace
