//===- ElementRandom.cpp - draws that depend on their place only ----------===//
//
// The same arithmetic as dialects/Interpreter/Random.h, for all lanes at once.
//
//===----------------------------------------------------------------------===//
#include "codegen/cpu/ElementEmitter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/xxhash.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

namespace {

/// Arithmetic on one i64, or on a vector of them.
struct Bits {
  EmitBuilder &b;
  Type type; ///< i64 or a vector of it

  Type withElement(Type element) const {
    auto vector = dyn_cast<VectorType>(type);
    return vector ? Type(vector.clone(element)) : element;
  }
  Value constant(uint64_t value) const {
    auto scalar = b.getI64IntegerAttr(static_cast<int64_t>(value));
    if (auto vector = dyn_cast<VectorType>(type)) {
      return arith::ConstantOp::create(b, DenseElementsAttr::get(vector, scalar));
    }
    return arith::ConstantOp::create(b, scalar);
  }
  Value real(double value) const {
    auto scalar = b.getF64FloatAttr(value);
    if (auto vector = dyn_cast<VectorType>(type)) {
      return arith::ConstantOp::create(b, DenseElementsAttr::get(vector.clone(b.getF64Type()), scalar));
    }
    return arith::ConstantOp::create(b, scalar);
  }
  Value mixed(Value a, Value c) const { return arith::XOrIOp::create(b, a, c); }
  Value shifted(Value a, unsigned places) const { return arith::ShRUIOp::create(b, a, constant(places)); }
  /// One step of splitmix64.
  Value mix(Value state) const {
    state = arith::AddIOp::create(b, state, constant(0x9e3779b97f4a7c15ull));
    state = arith::MulIOp::create(b, mixed(state, shifted(state, 30)), constant(0xbf58476d1ce4e5b9ull));
    state = arith::MulIOp::create(b, mixed(state, shifted(state, 27)), constant(0x94d049bb133111ebull));
    return mixed(state, shifted(state, 31));
  }
  /// The upper 53 bits as a float64.
  Value toReal(Value bits) const { return arith::UIToFPOp::create(b, withElement(b.getF64Type()), shifted(bits, 11)); }
  Value times(Value a, Value c) const { return arith::MulFOp::create(b, a, c); }
};

} // namespace

Lanes ElementEmitter::emitRandom(RandomOp random) {
  SmallVector<Lanes> coordinates;
  bool uniform = true;
  for (Value coordinate : random.getCoordinates()) {
    coordinates.push_back(emit(coordinate));
    uniform &= coordinates.back().kind == Lanes::Uniform;
  }
  std::optional<Lanes> limit;
  if (random.getLimit()) {
    limit = emit(random.getLimit());
    uniform &= limit->kind == Lanes::Uniform;
  }
  Type i64 = b.getI64Type();
  Bits bits{b, uniform ? i64 : Type(vectorType(i64))};
  auto toBits = [&](Lanes lanes) -> Value {
    return arith::IndexCastOp::create(b, bits.type, uniform ? lanes.value : toVector(lanes));
  };
  Value seed = scope.seed();
  Value state = uniform ? seed : toVector(Lanes::uniform(seed));
  state = bits.mixed(bits.mix(state), bits.constant(llvm::xxh3_64bits(random.getSite())));
  for (Lanes coordinate : coordinates) {
    state = bits.mix(bits.mixed(state, toBits(coordinate)));
  }
  Value first = bits.mix(state);
  Value result;
  switch (random.getKind()) {
  case RandomKind::uniform:
    result = bits.times(bits.toReal(first), bits.real(0x1p-53));
    break;
  case RandomKind::normal: {
    Value second = bits.mix(bits.mixed(first, bits.constant(0x5851f42d4c957f2dull)));
    Value above = arith::AddFOp::create(b, bits.toReal(first), bits.real(0.5));
    Value radius = math::SqrtOp::create(
        b, bits.times(bits.real(-2), math::LogOp::create(b, bits.times(above, bits.real(0x1p-53)))));
    Value angle = bits.times(bits.times(bits.real(2 * llvm::numbers::pi), bits.toReal(second)), bits.real(0x1p-53));
    result = bits.times(radius, math::CosOp::create(b, angle));
    break;
  }
  case RandomKind::randint: {
    Value most = toBits(*limit), zero = bits.constant(0);
    Value scaled = arith::MulUIExtendedOp::create(b, first, most).getHigh();
    Value isEmpty = arith::CmpIOp::create(b, arith::CmpIPredicate::sle, most, zero);
    result = arith::SelectOp::create(b, isEmpty, zero, scaled);
    break;
  }
  }
  Type element = random.getType();
  Type type = uniform ? element : Type(vectorType(element));
  if (element.isIndex()) {
    result = arith::IndexCastOp::create(b, type, result);
  } else if (isa<IntegerType>(element) && element != i64) {
    result = arith::TruncIOp::create(b, type, result);
  } else if (isa<FloatType>(element) && !element.isF64()) {
    result = arith::TruncFOp::create(b, type, result);
  }
  return {uniform ? Lanes::Uniform : Lanes::Vector, result, 0};
}
