//===- KernelIntegers.cpp - products of codes inside a kernel -------------===//
#include "codegen/cpu/KernelEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// Sums that a dot product keeps at once, to wait less for each.
static constexpr int64_t kDotSums = 4;
/// Bytes of a weight that a dot product asks for ahead: some rows of it, since each is short.
static constexpr int64_t kDotPrefetch = 2048;

Value KernelEmitter::emitSharedFactors(ElementEmitter &emitter, ArrayRef<Value> factors, bool negate) {
  if (factors.empty()) {
    return arith::ConstantOp::create(b, b.getF32FloatAttr(negate ? -1.0F : 1.0F));
  }
  Value product;
  for (Value factor : factors) {
    Value next = emitter.emit(factor).value;
    product = product ? Value(arith::MulFOp::create(b, product, next)) : next;
  }
  return negate ? Value(arith::NegFOp::create(b, product)) : product;
}

KernelEmitter::DecodedGroup KernelEmitter::decodeGroup(const Stage &stage, Value column, ArrayRef<unsigned> outer,
                                                       ArrayRef<Value> members, Value base, int64_t at,
                                                       int64_t prefetch) {
  const IntegerProduct &product = *stage.integer;
  unsigned last = stage.contraction->reduced.back();
  DecodedGroup decoded;
  for (int64_t part = 0; part < product.group; part += kCodeLanes) {
    ElementEmitter emitter(b, *this, stage.equation, kCodeLanes);
    emitter.setPrefetch(part == 0 ? prefetch : 0);
    bindShared(emitter, stage, firstRow);
    for (auto [variable, member] : llvm::zip(outer, members)) {
      emitter.bind(variable, Lanes::uniform(member));
    }
    bindOneColumn(emitter, stage, column);
    emitter.bind(last, Lanes::split(b, base, at + part, product.round, 1));
    Value bytes = emitBytes(b, emitter, *product.runs, product.right.code);
    if (part == 0) {
      decoded.codes = bytes;
      decoded.scale = emitSharedFactors(emitter, product.right.scales);
      double zero = product.right.zero - (product.right.isSigned ? 128 : 0);
      if (zero != 0) {
        Value constant = arith::ConstantOp::create(b, b.getF32FloatAttr(static_cast<float>(zero)));
        decoded.offset = arith::MulFOp::create(b, decoded.scale, constant);
      }
      if (!product.right.offset.empty()) {
        Value offset = emitSharedFactors(emitter, product.right.offset, product.right.subtracts);
        decoded.offset = decoded.offset ? Value(arith::AddFOp::create(b, decoded.offset, offset)) : offset;
      }
    } else {
      SmallVector<int64_t> both;
      for (int64_t i = 0; i < product.group; ++i) {
        both.push_back(i);
      }
      decoded.codes = vector::ShuffleOp::create(b, decoded.codes, bytes, both);
    }
  }
  if (product.right.isSigned) {
    auto type = cast<VectorType>(decoded.codes.getType());
    Attribute sign = b.getI8IntegerAttr(-128);
    decoded.codes =
        arith::XOrIOp::create(b, decoded.codes, arith::ConstantOp::create(b, DenseElementsAttr::get(type, sign)));
  }
  return decoded;
}

void KernelEmitter::emitIntegerDots(const Stage &stage) {
  EquationOp equation = stage.equation;
  const IntegerProduct &product = *stage.integer;
  const Contraction &match = *stage.contraction;
  Type f32 = b.getF32Type(), byte = b.getI8Type();
  int64_t lanes = product.group / 4;
  VectorType vector = VectorType::get({lanes}, f32), sums = VectorType::get({lanes}, b.getI32Type());
  Value tile = tileBuffers.lookup(equation);
  SmallVector<unsigned> outer(ArrayRef(match.reduced).drop_back());
  unsigned last = match.reduced.back();
  Value extent = lengths.lookup(equation.getAxisOf(last));
  Value noSums = arith::ConstantOp::create(b, b.getZeroAttr(sums));
  Value none = arith::ConstantOp::create(b, b.getZeroAttr(f32));
  b.loop(b.index(0), rowCount, 1, [&](Value row) {
    Value codes = rowAddress(stage, product.codes, b.add(firstRow, row));
    Value scales = rowAddress(stage, product.scale, b.add(firstRow, row));
    b.loop(firstColumn, lastColumn, 1, [&](Value column) {
      SmallVector<Value> init(kDotSums, arith::ConstantOp::create(b, b.getZeroAttr(vector)));
      init.push_back(none);
      SmallVector<Value> found =
          nest(stage, outer, init, [&](ArrayRef<Value> members, ValueRange carried) -> SmallVector<Value> {
            SmallVector<Value> membersNow(members);
            Value flat = flatPlace(stage, outer, membersNow, last);
            return b.loop(b.index(0), extent, product.round, carried, [&](Value base, ValueRange inner) {
              SmallVector<Value> next(inner);
              for (int64_t at = 0; at < product.round; at += product.group) {
                DecodedGroup weight = decodeGroup(stage, column, outer, membersNow, base, at,
                                                  at % (4 * kCodeLanes) == 0 ? kDotPrefetch : 0);
                Value place = b.add(b.add(flat, base), at);
                Value left = b.load(VectorType::get({product.group}, byte), b.advance(codes, byte, place), 1);
                Value pair = b.advance(scales, f32, b.mul(b.div(place, b.index(product.group)), 2));
                Value dot = arith::SIToFPOp::create(b, vector, emitIntegerDot(b, noSums, weight.codes, left));
                Value scale = arith::MulFOp::create(b, weight.scale, b.load(f32, pair, 4));
                Value &sum = next[at / product.group % kDotSums];
                sum = math::FmaOp::create(b, dot, vector::BroadcastOp::create(b, vector, scale), sum);
                if (weight.offset) {
                  Value total = b.load(f32, b.advance(pair, f32, b.index(1)), 4);
                  next.back() = math::FmaOp::create(b, weight.offset, total, next.back());
                }
              }
              return next;
            });
          });
      for (int64_t i = 1; i < kDotSums; ++i) {
        found[0] = arith::AddFOp::create(b, found[0], found[i]);
      }
      Value sum = ElementEmitter::reduceLanes(b, Monoid::sum, found[0]);
      sum = arith::AddFOp::create(b, sum, found.back());
      Value at = b.add(b.mul(row, kPanelColumns), b.sub(column, firstColumn));
      b.store(sum, b.advance(tile, f32, at), 4);
    });
  });
}

void KernelEmitter::packIntegers(const Stage &stage) {
  EquationOp equation = stage.equation;
  const IntegerProduct &product = *stage.integer;
  const Contraction &match = *stage.contraction;
  Type f32 = b.getF32Type(), i32 = b.getI32Type();
  int64_t width = target.lanes(), step = std::min<int64_t>(4 * width, product.round);
  Value codes = rightBuffers.lookup(equation), scales = integerScales(stage);
  SmallVector<unsigned> outer(ArrayRef(match.reduced).drop_back());
  unsigned last = match.reduced.back();
  Value extent = lengths.lookup(equation.getAxisOf(last));
  b.loop(firstColumn, lastColumn, width, [&](Value first) {
    Value present = b.min(b.index(width), b.sub(lastColumn, first));
    Value panelColumn = b.sub(first, firstColumn);
    nest(stage, outer, {}, [&](ArrayRef<Value> members, ValueRange) -> SmallVector<Value> {
      SmallVector<Value> membersNow(members);
      Value flat = flatPlace(stage, outer, membersNow, last);
      b.loop(b.index(0), extent, product.round, [&](Value base) {
        for (int64_t begin = 0; begin < product.round; begin += step) {
          // A square of the operand in words of four codes, a column a row; turned as it goes into the panel. Rows that
          // are not whole leave words behind that the next ones overwrite.
          b.loop(b.index(0), present, 1, [&](Value column) {
            for (int64_t at = begin; at < std::min(begin + step, product.round); at += product.group) {
              DecodedGroup weight = decodeGroup(stage, b.add(first, column), outer, membersNow, base, at);
              Value place = b.add(b.mul(column, 4 * width), at - begin);
              b.store(weight.codes, b.advance(squareBuffer, b.getI8Type(), place), 16);
              Value group = b.div(b.add(b.add(flat, base), at), b.index(product.group));
              Value to = b.advance(scales, f32, b.add(b.mul(group, 2 * kPanelColumns), b.add(panelColumn, column)));
              b.store(weight.scale, to, 4);
              Value offset = weight.offset ? weight.offset : arith::ConstantOp::create(b, b.getZeroAttr(f32));
              b.store(offset, b.advance(to, f32, b.index(kPanelColumns)), 4);
            }
          });
          Value words = b.div(b.add(b.add(flat, base), begin), b.index(4));
          Value panel = b.advance(codes, i32, b.add(b.mul(words, kPanelColumns), panelColumn));
          library.emitTranspose(b, squareBuffer, panel, b.index(kPanelColumns));
        }
      });
      return {};
    });
  });
}

Value KernelEmitter::integerScales(const Stage &stage) {
  // Behind the codes, and the words that the last square leaves behind.
  Value words = b.add(b.div(flatLength(stage, stage.contraction->reduced), b.index(4)), target.lanes());
  return b.advance(rightBuffers.lookup(stage.equation), b.getI32Type(), b.mul(words, kPanelColumns));
}

void KernelEmitter::emitIntegerProduct(const Stage &stage) {
  const IntegerProduct &product = *stage.integer;
  if (!plan.packsOnce(stage)) {
    packIntegers(stage);
  }
  int row = (*EquationOp(stage.equation).getShared())[plan.row];
  IntegerOperands operands;
  operands.codes = rowAddress(stage, product.codes, firstRow);
  operands.codesStride = strideOf(stage, product.codes, row);
  operands.scales = rowAddress(stage, product.scale, firstRow);
  operands.scalesStride = strideOf(stage, product.scale, row);
  operands.panel = rightBuffers.lookup(stage.equation);
  operands.panelScales = integerScales(stage);
  operands.groups = b.div(flatLength(stage, stage.contraction->reduced), b.index(product.group));
  operands.result = tileBuffers.lookup(stage.equation);
  library.emitIntegerCall(b, rowCount, product.group, operands);
}
