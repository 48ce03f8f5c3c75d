//===- Exponential.cpp - exp of vectors -----------------------------------===//
#include "codegen/cpu/Exponential.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/TypeUtilities.h"

using namespace heddle::cpu;
using namespace mlir;

namespace {

/// exp(x) = 2^n exp(r) with n the integer next to x / ln 2 and |r| <= ln 2 / 2.
struct ExpandExponential : OpRewritePattern<math::ExpOp> {
  ExpandExponential(MLIRContext *context, const Target &target)
      : OpRewritePattern(context, /*benefit=*/2), target(target) {}

  LogicalResult matchAndRewrite(math::ExpOp op, PatternRewriter &rewriter) const override {
    if (!getElementTypeOrSelf(op.getType()).isF32()) {
      return failure();
    }
    ImplicitLocOpBuilder b(op.getLoc(), rewriter);
    auto constant = [&](float value) { return makeConstant(b, op.getType(), b.getF32FloatAttr(value)); };
    // Beyond these ends the result is 0 or infinite; a NaN, in the second place, stays. Zeros are chosen, not computed:
    // a product that underflows takes processors a hundred times as long as another.
    Value x = op.getOperand();
    Value isZero = arith::CmpFOp::create(b, arith::CmpFPredicate::OGT, constant(-103.972084F), x);
    Value isInfinite = arith::CmpFOp::create(b, arith::CmpFPredicate::OLT, constant(89.0F), x);
    x = arith::SelectOp::create(b, isInfinite, constant(89.0F), x);
    if (!hasMaskedScale(op.getType())) {
      x = arith::SelectOp::create(b, isZero, constant(0.0F), x);
    }
    auto fma = [&](Value a, Value c, Value d) -> Value {
      return target.hasFma ? Value(math::FmaOp::create(b, a, c, d))
                           : Value(arith::AddFOp::create(b, arith::MulFOp::create(b, a, c), d));
    };
    // Added to 1.5 * 2^23, a number is rounded to an integer: what is left when that is taken away, and its last bits.
    Value shifted = arith::MulFOp::create(b, x, constant(1.44269504F));
    shifted = arith::AddFOp::create(b, shifted, constant(kShift));
    Value n = arith::SubFOp::create(b, shifted, constant(kShift));
    // ln 2 in two parts, of which the first times n is exact.
    Value r = fma(n, constant(-0.693359375F), x);
    r = fma(n, constant(2.12194440e-4F), r);
    // Degree 6, the last two coefficients 1, the others of least relative error (0.05 units in the last place).
    Value p = constant(0x1.6a2434p-10F);
    for (float coefficient : {0x1.1239e2p-7F, 0x1.5558f2p-5F, 0x1.555492p-3F, 0x1.fffffcp-2F, 1.0F, 1.0F}) {
      p = fma(p, r, constant(coefficient));
    }
    rewriter.replaceOp(op, scale(b, p, n, shifted, isZero));
    return success();
  }

private:
  static Value makeConstant(ImplicitLocOpBuilder &b, Type type, TypedAttr value) {
    if (auto vector = dyn_cast<VectorType>(type)) {
      value = DenseElementsAttr::get(cast<ShapedType>(vector.clone(value.getType())), Attribute(value));
    }
    return arith::ConstantOp::create(b, value);
  }

  static constexpr float kShift = 12582912.0F;

  /// Does the target multiply vectors of `type` by powers of two, where a mask is set only?
  bool hasMaskedScale(Type type) const {
    auto vector = dyn_cast<VectorType>(type);
    return target.vectorBytes == 64 && vector && vector.getNumElements() == 16;
  }

  /// p * 2^n, or 0 where `isZero`; `shifted` is n + kShift.
  Value scale(ImplicitLocOpBuilder &b, Value p, Value n, Value shifted, Value isZero) const {
    Type type = p.getType();
    auto vector = dyn_cast<VectorType>(type);
    Value zero = makeConstant(b, type, b.getF32FloatAttr(0));
    if (hasMaskedScale(type)) {
      Value zeros = LLVM::BitcastOp::create(b, b.getI16Type(), isZero);
      Value others =
          LLVM::XOrOp::create(b, zeros, LLVM::ConstantOp::create(b, b.getI16Type(), b.getI16IntegerAttr(-1)));
      // 4: rounding as everywhere.
      Value rounding = LLVM::ConstantOp::create(b, b.getI32Type(), b.getI32IntegerAttr(4));
      return LLVM::CallIntrinsicOp::create(b, type, b.getStringAttr("llvm.x86.avx512.mask.scalef.ps.512"),
                                           ValueRange{p, n, zero, others, rounding})
          .getResults();
    }
    // Two factors, each a normal number.
    Type integers = vector ? Type(vector.clone(b.getI32Type())) : b.getI32Type();
    auto constant = [&](int32_t value) { return makeConstant(b, integers, b.getI32IntegerAttr(value)); };
    Value whole = arith::BitcastOp::create(b, integers, shifted);
    whole = arith::SubIOp::create(b, whole, constant(llvm::bit_cast<int32_t>(kShift)));
    Value half = arith::ShRSIOp::create(b, whole, constant(1));
    for (Value power : {half, Value(arith::SubIOp::create(b, whole, half))}) {
      Value bits = arith::ShLIOp::create(b, arith::AddIOp::create(b, power, constant(127)), constant(23));
      p = arith::MulFOp::create(b, p, arith::BitcastOp::create(b, type, bits));
    }
    return arith::SelectOp::create(b, isZero, zero, p);
  }

  const Target &target;
};

} // namespace

void heddle::cpu::populateExponentialPatterns(RewritePatternSet &patterns, const Target &target) {
  patterns.add<ExpandExponential>(patterns.getContext(), target);
}
