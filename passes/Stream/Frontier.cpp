//===- Frontier.cpp - how many rows exist after h inputs ------------------===//
#include "passes/Stream/Frontier.h"

#include "mlir/IR/AffineMap.h"

#include <numeric>

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

static int64_t floorDivide(int64_t a, int64_t b) { return a / b - ((a % b != 0) && ((a < 0) != (b < 0))); }

static int64_t evaluateRaw(AffineExpr expr, int64_t h) {
  if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
    return constant.getValue();
  }
  if (isa<AffineDimExpr, AffineSymbolExpr>(expr)) {
    return h;
  }
  auto binary = cast<AffineBinaryOpExpr>(expr);
  int64_t a = evaluateRaw(binary.getLHS(), h), b = evaluateRaw(binary.getRHS(), h);
  switch (expr.getKind()) {
  case AffineExprKind::Add:
    return a + b;
  case AffineExprKind::Mul:
    return a * b;
  case AffineExprKind::FloorDiv:
    return b == 0 ? 0 : floorDivide(a, b);
  case AffineExprKind::CeilDiv:
    return b == 0 ? 0 : -floorDivide(-a, b);
  default:
    return b == 0 ? 0 : a - floorDivide(a, b) * b;
  }
}

int64_t stream::evaluate(AffineExpr frontier, int64_t h) { return std::max<int64_t>(0, evaluateRaw(frontier, h)); }

int64_t stream::getHorizon(ArrayRef<AffineExpr> frontiers) {
  // One period of all divisions, after every constant has been passed.
  int64_t period = 1, offset = 0;
  constexpr int64_t cap = 1 << 16;
  for (AffineExpr frontier : frontiers) {
    frontier.walk([&](AffineExpr expr) {
      if (auto constant = dyn_cast<AffineConstantExpr>(expr)) {
        offset = std::min(cap, offset + std::min(cap, std::abs(constant.getValue())));
      }
      if (auto binary = dyn_cast<AffineBinaryOpExpr>(expr); binary && expr.getKind() != AffineExprKind::Add) {
        if (auto divisor = dyn_cast<AffineConstantExpr>(binary.getRHS()); divisor && divisor.getValue() > 0) {
          period = std::min(cap, std::lcm(period, std::min(cap, divisor.getValue())));
        }
      }
    });
  }
  return 2 * (period + offset) + 4;
}

AffineExpr stream::getSmaller(AffineExpr a, AffineExpr b) {
  if (!a || !b || a == b) {
    return a ? a : b;
  }
  return isBelow(a, b) ? a : isBelow(b, a) ? b : AffineExpr();
}

bool stream::isBelow(AffineExpr a, AffineExpr b) {
  for (int64_t h = 0, end = getHorizon({a, b}); h <= end; ++h) {
    if (evaluate(a, h) > evaluate(b, h)) {
      return false;
    }
  }
  return true;
}

bool stream::isSame(AffineExpr a, AffineExpr b) {
  if (a == b || !a || !b) {
    return a == b;
  }
  for (int64_t h = 0, end = getHorizon({a, b}); h <= end; ++h) {
    if (evaluate(a, h) != evaluate(b, h)) {
      return false;
    }
  }
  return true;
}

std::optional<int64_t> stream::getSupremum(ArrayRef<AffineExpr> frontiers,
                                           llvm::function_ref<int64_t(int64_t)> function) {
  int64_t horizon = getHorizon(frontiers), early = INT64_MIN, late = INT64_MIN;
  for (int64_t h = 0; h <= 2 * horizon; ++h) {
    early = std::max(early, function(h));
  }
  for (int64_t h = 2 * horizon + 1; h <= 4 * horizon; ++h) {
    late = std::max(late, function(h));
  }
  return late > early ? std::nullopt : std::optional(early);
}

AffineExpr stream::getLengthIn(Operation *from, FlatSymbolRefAttr axis, FlatSymbolRefAttr time) {
  MLIRContext *context = from->getContext();
  if (axis == time) {
    return getAffineDimExpr(0, context);
  }
  AxisOp op = lookupAxis(from, axis);
  if (!op || !op.getDerived()) {
    return {};
  }
  SmallVector<AffineExpr> inputs;
  for (auto input : op.getInputs()->getAsRange<FlatSymbolRefAttr>()) {
    int64_t length = getStaticLength(from, input);
    AffineExpr expr =
        ShapedType::isDynamic(length) ? getLengthIn(from, input, time) : getAffineConstantExpr(length, context);
    if (!expr) {
      return {};
    }
    inputs.push_back(expr);
  }
  return simplifyAffineExpr(op.getDerived()->getResult(0).replaceDimsAndSymbols({}, inputs), 1, 0);
}
