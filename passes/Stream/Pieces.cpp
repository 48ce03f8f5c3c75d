//===- Pieces.cpp - declarations of state ---------------------------------===//
#include "passes/Stream/Plan.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Matchers.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

int64_t stream::getRowBytes(Value value, const Availability &availability) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  Type element = type ? type.getElementType() : value.getType();
  int64_t bytes = element.isIndex() ? 8 : std::max<int64_t>(1, element.getIntOrFloatBitWidth() / 8);
  for (auto [dim, axis] : llvm::enumerate(getAxes(value.getType()))) {
    if (!availability.isStreamed(axis)) {
      bytes *= type.isDynamicDim(dim) ? 0 : type.getDimSize(dim);
    }
  }
  return bytes;
}

/// The block that holds the definition of `value`.
static Operation *getOwner(Value value) { return value.getParentBlock()->getParentOp(); }

static std::optional<int64_t> getRounds(scf::ForOp loop) {
  APInt lower, upper, step;
  if (!matchPattern(loop.getLowerBound(), m_ConstantInt(&lower)) ||
      !matchPattern(loop.getUpperBound(), m_ConstantInt(&upper)) ||
      !matchPattern(loop.getStep(), m_ConstantInt(&step)) || !step.isStrictlyPositive()) {
    return std::nullopt;
  }
  int64_t span = upper.getSExtValue() - lower.getSExtValue(), by = step.getSExtValue();
  return span <= 0 ? 0 : (span + by - 1) / by;
}

std::optional<int64_t> stream::getInstances(Value value, const Availability &availability) {
  int64_t count = 1;
  for (Operation *at = getOwner(value); at && at != availability.getEntry(); at = at->getParentOp()) {
    std::optional<int64_t> rounds;
    if (auto loop = dyn_cast<scf::ForOp>(at)) {
      rounds = getRounds(loop);
    } else if (auto scan = dyn_cast<ScanOp>(at)) {
      int64_t length = getStaticLength(scan, scan.getAxisAttr());
      rounds = ShapedType::isDynamic(length) ? std::nullopt : std::optional(length);
    }
    if (!rounds) {
      return std::nullopt;
    }
    count *= std::max<int64_t>(1, *rounds);
  }
  return count;
}

/// `heddle.name` of inputs, the name of equations, of scans the axis.
static std::string nameOf(Value value, const Availability &availability) {
  if (auto equation = value.getDefiningOp<EquationOp>()) {
    return equation.getName().str();
  }
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    Operation *owner = argument.getOwner()->getParentOp();
    if (owner == availability.getEntry()) {
      auto name = availability.getEntry().getArgAttrOfType<StringAttr>(argument.getArgNumber(), "heddle.name");
      return name ? name.getValue().str() : "input" + std::to_string(argument.getArgNumber());
    }
    // A carry is called as what it becomes.
    Operation *end = argument.getOwner()->getTerminator();
    unsigned index = argument.getArgNumber() - 1;
    if (isa<ScanOp, scf::ForOp>(owner) && index < end->getNumOperands()) {
      if (auto equation = end->getOperand(index).getDefiningOp<EquationOp>()) {
        return equation.getName().str();
      }
    }
    return "carry" + std::to_string(argument.getArgNumber());
  }
  if (auto scan = value.getDefiningOp<ScanOp>()) {
    unsigned index = cast<OpResult>(value).getResultNumber();
    if (auto equation = scan.getBody().front().getTerminator()->getOperand(index).getDefiningOp<EquationOp>()) {
      return equation.getName().str();
    }
  }
  return "value";
}

StateOp Pieces::get(Value value, StateKind kind, int64_t rows) {
  StateOp &piece = pieces[value];
  if (piece) {
    return piece;
  }
  func::FuncOp entry = availability.getEntry();
  auto module = entry->getParentOfType<ModuleOp>();
  std::string base = (entry.getName() + "." + nameOf(value, availability)).str(), name = base;
  for (unsigned i = 2; module.lookupSymbol(name); ++i) {
    name = base + "." + std::to_string(i);
  }
  OpBuilder builder(entry);
  const ValueInfo &info = availability.get(value);
  SmallVector<FlatSymbolRefAttr> row;
  FlatSymbolRefAttr over;
  for (auto [dim, axis] : llvm::enumerate(getAxes(value.getType()))) {
    if (kind != StateKind::append && kind != StateKind::ring) {
      row.push_back(axis);
    } else if (static_cast<int>(dim) == info.rowDim) {
      over = axes.getAxis({axis, info.frontier, -1}, Phase::Step);
    } else {
      row.push_back(axis);
    }
  }
  auto type = dyn_cast<RankedTensorType>(value.getType());
  Type element = type ? type.getElementType() : value.getType();
  // A carry belongs to the round that its scan is in.
  Operation *owner = kind == StateKind::carry ? getOwner(value)->getParentOp() : getOwner(value);
  Value inside = kind == StateKind::carry ? getOwner(value)->getResult(0) : value;
  int64_t instances = getInstances(inside, availability).value_or(1);
  piece = StateOp::create(builder, value.getLoc(), builder.getStringAttr(name),
                          StateKindAttr::get(builder.getContext(), kind), FlatSymbolRefAttr::get(entry.getNameAttr()),
                          over, kind == StateKind::ring ? builder.getI64IntegerAttr(rows) : IntegerAttr(),
                          owner != entry ? builder.getI64IntegerAttr(instances) : IntegerAttr(),
                          TypeAttr::get(getTensorType(entry, row, element)));
  return piece;
}

Value Pieces::getInstance(OpBuilder &builder, Value value, const IRMapping &mapping) {
  Location loc = value.getLoc();
  Value index;
  int64_t stride = 1;
  auto constant = [&](int64_t number) -> Value { return arith::ConstantIndexOp::create(builder, loc, number); };
  for (Operation *at = getOwner(value); at != availability.getEntry(); at = at->getParentOp()) {
    Value round;
    int64_t rounds = 1;
    if (auto loop = dyn_cast<scf::ForOp>(at)) {
      round = mapping.lookup(loop.getInductionVar());
      APInt lower, step;
      matchPattern(loop.getLowerBound(), m_ConstantInt(&lower));
      matchPattern(loop.getStep(), m_ConstantInt(&step));
      if (!lower.isZero()) {
        round = arith::SubIOp::create(builder, loc, round, constant(lower.getSExtValue()));
      }
      if (!step.isOne()) {
        round = arith::DivSIOp::create(builder, loc, round, constant(step.getSExtValue()));
      }
      rounds = *getRounds(loop);
    } else {
      auto scan = cast<ScanOp>(at);
      round = mapping.lookup(scan.getBody().front().getArgument(0));
      rounds = getStaticLength(scan, scan.getAxisAttr());
    }
    if (stride > 1) {
      round = arith::MulIOp::create(builder, loc, round, constant(stride));
    }
    index = index ? Value(arith::AddIOp::create(builder, loc, index, round)) : round;
    stride *= rounds;
  }
  return index;
}
