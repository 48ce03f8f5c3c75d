//===- Program.cpp - a block of scalar ops, flattened ---------------------===//
#include "dialects/Interpreter/Program.h"

#include "dialects/Interpreter/Random.h"

#include "mlir/Dialect/Affine/IR/AffineOps.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>

using namespace heddle;
using namespace mlir;

namespace {
enum Opcode {
  Unknown,
  Copy,
  AddF,
  SubF,
  MulF,
  DivF,
  RemF,
  NegF,
  MaxF,
  MinF,
  CompareF,
  AddI,
  SubI,
  MulI,
  DivS,
  RemS,
  FloorDivS,
  CeilDivS,
  AndI,
  OrI,
  XorI,
  ShiftLeft,
  ShiftRightS,
  ShiftRightU,
  MaxS,
  MinS,
  CompareI,
  Select,
  ToReal,
  ToRealUnsigned,
  ToInteger,
  Exp,
  Exp2,
  Log,
  Log2,
  Sin,
  Cos,
  Tanh,
  Sqrt,
  Rsqrt,
  AbsF,
  AbsI,
  Floor,
  Ceil,
  Round,
  RoundEven,
  Erf,
  Pow,
  PowI,
  Truncate,
  FromBits,
  Read,
  Random
};
} // namespace

static Opcode getOpcode(Operation *op) {
  return llvm::StringSwitch<Opcode>(op->getName().getStringRef())
      .Cases({"arith.index_cast", "arith.extsi", "arith.extf", "arith.truncf"}, Copy)
      .Case("arith.bitcast", FromBits)
      .Cases({"arith.extui", "arith.trunci", "arith.index_castui"}, Truncate)
      .Case("arith.addf", AddF)
      .Case("arith.subf", SubF)
      .Case("arith.mulf", MulF)
      .Case("arith.divf", DivF)
      .Case("arith.remf", RemF)
      .Case("arith.negf", NegF)
      .Cases({"arith.maximumf", "arith.maxnumf"}, MaxF)
      .Cases({"arith.minimumf", "arith.minnumf"}, MinF)
      .Case("arith.cmpf", CompareF)
      .Case("arith.addi", AddI)
      .Case("arith.subi", SubI)
      .Case("arith.muli", MulI)
      .Cases({"arith.divsi", "arith.divui"}, DivS)
      .Cases({"arith.remsi", "arith.remui"}, RemS)
      .Case("arith.floordivsi", FloorDivS)
      .Case("arith.ceildivsi", CeilDivS)
      .Case("arith.andi", AndI)
      .Case("arith.ori", OrI)
      .Case("arith.xori", XorI)
      .Case("arith.shli", ShiftLeft)
      .Case("arith.shrsi", ShiftRightS)
      .Case("arith.shrui", ShiftRightU)
      .Case("arith.maxsi", MaxS)
      .Case("arith.minsi", MinS)
      .Case("arith.cmpi", CompareI)
      .Case("arith.select", Select)
      .Case("arith.sitofp", ToReal)
      .Case("arith.uitofp", ToRealUnsigned)
      .Cases({"arith.fptosi", "arith.fptoui"}, ToInteger)
      .Case("math.exp", Exp)
      .Case("math.exp2", Exp2)
      .Case("math.log", Log)
      .Case("math.log2", Log2)
      .Case("math.sin", Sin)
      .Case("math.cos", Cos)
      .Case("math.tanh", Tanh)
      .Case("math.sqrt", Sqrt)
      .Case("math.rsqrt", Rsqrt)
      .Case("math.absf", AbsF)
      .Case("math.absi", AbsI)
      .Case("math.floor", Floor)
      .Case("math.ceil", Ceil)
      .Case("math.round", Round)
      .Case("math.roundeven", RoundEven)
      .Case("math.erf", Erf)
      .Case("math.powf", Pow)
      .Cases({"math.fpowi", "math.ipowi"}, PowI)
      .Default(Unknown);
}

/// `value` in two's complement of `bits`.
static int64_t wrap(int64_t value, unsigned bits) {
  return bits >= 64 ? value : static_cast<int64_t>(static_cast<uint64_t>(value) << (64 - bits)) >> (64 - bits);
}

static unsigned getBits(Type type) {
  return type.isIndex() ? 64 : type.isIntOrFloat() ? type.getIntOrFloatBitWidth() : 64;
}

unsigned Program::registerOf(Value value, Surroundings &surroundings) {
  auto [it, isNew] = places.insert({value, registers.size()});
  if (isNew) {
    registers.push_back({});
    bool isInner = value.getParentBlock() == block;
    if (!isInner) {
      registers.back() = surroundings.scalar(value);
    }
  }
  return it->second;
}

llvm::Expected<Program> Program::flatten(Block &block, Surroundings &surroundings) {
  Program program;
  program.block = &block;
  program.seed = surroundings.seed();
  for (BlockArgument argument : block.getArguments()) {
    if (!isa<RankedTensorType>(argument.getType())) {
      program.arguments.push_back(program.registerOf(argument, surroundings));
    }
  }
  for (Operation &op : block) {
    if (op.hasTrait<OpTrait::IsTerminator>()) {
      for (Value operand : op.getOperands()) {
        program.results.push_back(program.registerOf(operand, surroundings));
      }
      break;
    }
    Instruction instruction;
    instruction.op = &op;
    instruction.opcode = Unknown;
    instruction.target = program.registerOf(op.getResult(0), surroundings);
    instruction.bits = getBits(op.getResult(0).getType());
    if (auto half = dyn_cast<FloatType>(op.getResult(0).getType()); half && half.getWidth() == 16) {
      instruction.rounding = &half.getFloatSemantics();
    }
    if (auto constant = dyn_cast<arith::ConstantOp>(op)) {
      Scalar &value = program.registers[instruction.target];
      if (auto real = dyn_cast<FloatAttr>(constant.getValue())) {
        value.real = real.getValueAsDouble();
      } else if (auto integer = dyn_cast<IntegerAttr>(constant.getValue())) {
        value.integer = integer.getType().isInteger(1) ? integer.getValue().getZExtValue() : integer.getInt();
      } else {
        return llvm::createStringError("the interpreter knows scalar constants only");
      }
      continue;
    }
    if (auto length = dyn_cast<LengthOp>(op)) {
      program.registers[instruction.target].integer = surroundings.length(length.getAxisAttr());
      continue;
    }
    if (isa<PlaceOp>(op)) {
      program.registers[instruction.target].integer = 0;
      continue;
    }
    if (auto read = dyn_cast<ReadOp>(op)) {
      instruction.opcode = Opcode::Read;
      instruction.array = surroundings.array(read.getTensor());
      instruction.strides = instruction.array->strides();
      for (Value index : read.getIndices()) {
        instruction.operands.push_back(program.registerOf(index, surroundings));
      }
      if (read.getPredicate()) {
        instruction.operands.push_back(program.registerOf(read.getPredicate(), surroundings));
      }
      if (read.getOtherwise()) {
        instruction.operands.push_back(program.registerOf(read.getOtherwise(), surroundings));
      }
    } else {
      instruction.opcode = isa<RandomOp>(op) ? Opcode::Random : getOpcode(&op);
      if (instruction.opcode == Unknown) {
        return llvm::createStringError("the interpreter does not know '" + op.getName().getStringRef() + "'");
      }
      for (Value operand : op.getOperands()) {
        instruction.operands.push_back(program.registerOf(operand, surroundings));
      }
      if (auto compare = dyn_cast<arith::CmpIOp>(op)) {
        instruction.immediate = static_cast<int64_t>(compare.getPredicate());
      } else if (auto compare = dyn_cast<arith::CmpFOp>(op)) {
        instruction.immediate = static_cast<int64_t>(compare.getPredicate());
      } else if (isa<arith::ExtUIOp, arith::IndexCastUIOp>(op)) {
        instruction.immediate = getBits(op.getOperand(0).getType());
      }
    }
    program.instructions.push_back(std::move(instruction));
  }
  return program;
}

bool Program::run(ArrayRef<int64_t> values) {
  for (auto [place, value] : llvm::zip(arguments, values)) {
    registers[place].integer = value;
  }
  for (const Instruction &instruction : instructions) {
    if (instruction.opcode == Opcode::Read) {
      if (!read(instruction)) {
        return false;
      }
    } else {
      registers[instruction.target] = compute(instruction);
    }
    if (instruction.rounding) {
      llvm::APFloat value(registers[instruction.target].real);
      bool inexact;
      value.convert(*instruction.rounding, llvm::APFloat::rmNearestTiesToEven, &inexact);
      registers[instruction.target].real = value.convertToDouble();
    }
  }
  return true;
}

bool Program::read(const Instruction &instruction) {
  auto op = cast<ReadOp>(instruction.op);
  const Array &array = *instruction.array;
  size_t rank = array.shape.size();
  bool wanted = true;
  size_t next = rank;
  if (op.getPredicate()) {
    wanted = registers[instruction.operands[next++]].integer != 0;
  }
  int64_t at = 0;
  bool inside = true;
  for (size_t i = 0; i < rank; ++i) {
    int64_t index = registers[instruction.operands[i]].integer;
    inside &= index >= 0 && index < array.shape[i];
    at += index * instruction.strides[i];
  }
  Scalar &target = registers[instruction.target];
  if (wanted && inside) {
    if (array.isFloat) {
      target.real = array.reals[at];
    } else {
      target.integer = array.integers[at];
    }
    return true;
  }
  if (op.getOtherwise()) {
    target = registers[instruction.operands[next]];
    return true;
  }
  if (isReal(op.getType())) {
    target.real = 0;
  } else {
    target.integer = 0;
  }
  // Without a default a wanted read has to be inside.
  if (wanted) {
    llvm::raw_string_ostream stream(problem);
    stream << "reads outside its tensor at (";
    for (size_t i = 0; i < rank; ++i) {
      stream << (i ? ", " : "") << registers[instruction.operands[i]].integer;
    }
    stream << ") of (";
    llvm::interleaveComma(array.shape, stream);
    stream << ")";
    op.emitError() << problem;
    return false;
  }
  return true;
}

Scalar Program::compute(const Instruction &instruction) const {
  auto real = [&](unsigned i) { return registers[instruction.operands[i]].real; };
  auto integer = [&](unsigned i) { return registers[instruction.operands[i]].integer; };
  auto fromReal = [](double value) {
    Scalar scalar;
    scalar.real = value;
    return scalar;
  };
  auto fromInteger = [&](int64_t value) {
    Scalar scalar;
    scalar.integer = instruction.bits == 1 ? (value & 1) : wrap(value, instruction.bits);
    return scalar;
  };
  auto floorDiv = [](int64_t a, int64_t b) -> int64_t {
    if (b == 0) {
      return 0;
    }
    int64_t quotient = a / b;
    return quotient - ((a % b != 0) && ((a < 0) != (b < 0)));
  };
  switch (static_cast<Opcode>(instruction.opcode)) {
  case Copy:
    return registers[instruction.operands[0]];
  case AddF:
    return fromReal(real(0) + real(1));
  case SubF:
    return fromReal(real(0) - real(1));
  case MulF:
    return fromReal(real(0) * real(1));
  case DivF:
    return fromReal(real(0) / real(1));
  case RemF:
    return fromReal(std::fmod(real(0), real(1)));
  case NegF:
    return fromReal(-real(0));
  case MaxF:
    return fromReal(std::isnan(real(0)) || real(0) > real(1) ? real(0) : real(1));
  case MinF:
    return fromReal(std::isnan(real(0)) || real(0) < real(1) ? real(0) : real(1));
  case AddI:
    return fromInteger(static_cast<int64_t>(static_cast<uint64_t>(integer(0)) + static_cast<uint64_t>(integer(1))));
  case SubI:
    return fromInteger(static_cast<int64_t>(static_cast<uint64_t>(integer(0)) - static_cast<uint64_t>(integer(1))));
  case MulI:
    return fromInteger(static_cast<int64_t>(static_cast<uint64_t>(integer(0)) * static_cast<uint64_t>(integer(1))));
  case DivS:
    return fromInteger(integer(1) == 0    ? 0
                       : integer(1) == -1 ? static_cast<int64_t>(0 - static_cast<uint64_t>(integer(0)))
                                          : integer(0) / integer(1));
  case RemS:
    return fromInteger(integer(1) == 0 || integer(1) == -1 ? 0 : integer(0) % integer(1));
  case FloorDivS:
    return fromInteger(integer(1) == -1 ? static_cast<int64_t>(0 - static_cast<uint64_t>(integer(0)))
                                        : floorDiv(integer(0), integer(1)));
  case CeilDivS:
    return fromInteger(integer(1) == -1 ? static_cast<int64_t>(0 - static_cast<uint64_t>(integer(0)))
                                        : -floorDiv(-integer(0), integer(1)));
  case AndI:
    return fromInteger(integer(0) & integer(1));
  case OrI:
    return fromInteger(integer(0) | integer(1));
  case XorI:
    return fromInteger(integer(0) ^ integer(1));
  case ShiftLeft:
    return fromInteger(integer(1) < 0 || integer(1) >= instruction.bits
                           ? 0
                           : static_cast<int64_t>(static_cast<uint64_t>(integer(0)) << integer(1)));
  case ShiftRightS:
    return fromInteger(integer(0) >> (integer(1) < 0 || integer(1) > 63 ? 63 : integer(1)));
  case ShiftRightU: {
    uint64_t value =
        static_cast<uint64_t>(integer(0)) & (instruction.bits >= 64 ? ~0ull : (1ull << instruction.bits) - 1);
    return fromInteger(integer(1) < 0 || integer(1) > 63 ? 0 : static_cast<int64_t>(value >> integer(1)));
  }
  case MaxS:
    return fromInteger(std::max(integer(0), integer(1)));
  case MinS:
    return fromInteger(std::min(integer(0), integer(1)));
  case Select:
    return registers[instruction.operands[integer(0) ? 1 : 2]];
  case ToReal:
    return fromReal(static_cast<double>(integer(0)));
  case ToRealUnsigned:
    return fromReal(static_cast<double>(static_cast<uint64_t>(integer(0))));
  case ToInteger: {
    double value = real(0);
    if (std::isnan(value)) {
      return fromInteger(0);
    }
    return fromInteger(value >= 9.2e18 ? INT64_MAX : value <= -9.2e18 ? INT64_MIN : static_cast<int64_t>(value));
  }
  case Exp:
    return fromReal(std::exp(real(0)));
  case Exp2:
    return fromReal(std::exp2(real(0)));
  case Log:
    return fromReal(std::log(real(0)));
  case Log2:
    return fromReal(std::log2(real(0)));
  case Sin:
    return fromReal(std::sin(real(0)));
  case Cos:
    return fromReal(std::cos(real(0)));
  case Tanh:
    return fromReal(std::tanh(real(0)));
  case Sqrt:
    return fromReal(std::sqrt(real(0)));
  case Rsqrt:
    return fromReal(1 / std::sqrt(real(0)));
  case AbsF:
    return fromReal(std::fabs(real(0)));
  case AbsI:
    return fromInteger(integer(0) < 0 ? static_cast<int64_t>(0 - static_cast<uint64_t>(integer(0))) : integer(0));
  case Floor:
    return fromReal(std::floor(real(0)));
  case Ceil:
    return fromReal(std::ceil(real(0)));
  case Round:
    return fromReal(std::round(real(0)));
  case RoundEven:
    return fromReal(std::nearbyint(real(0)));
  case Erf:
    return fromReal(std::erf(real(0)));
  case Pow:
    return fromReal(std::pow(real(0), real(1)));
  case PowI: {
    if (isReal(instruction.op->getOperand(0).getType())) {
      return fromReal(std::pow(real(0), static_cast<double>(integer(1))));
    }
    int64_t base = integer(0), exponent = integer(1);
    if (exponent < 0) {
      return fromInteger(base == 1 ? 1 : base == -1 ? (exponent % 2 ? -1 : 1) : 0);
    }
    uint64_t power = 1, factor = static_cast<uint64_t>(base);
    for (; exponent; exponent >>= 1, factor *= factor) {
      power *= exponent & 1 ? factor : 1;
    }
    return fromInteger(static_cast<int64_t>(power));
  }
  case Truncate: {
    if (instruction.immediate && instruction.immediate < 64) {
      return fromInteger(
          static_cast<int64_t>(static_cast<uint64_t>(integer(0)) & ((1ull << instruction.immediate) - 1)));
    }
    return fromInteger(integer(0));
  }
  case FromBits: {
    auto type = cast<FloatType>(instruction.op->getResult(0).getType());
    APInt bits(type.getWidth(), static_cast<uint64_t>(integer(0)), /*isSigned=*/false, /*implicitTrunc=*/true);
    return fromReal(APFloat(type.getFloatSemantics(), bits).convertToDouble());
  }
  case CompareI: {
    int64_t a = integer(0), c = integer(1);
    uint64_t ua = a, uc = c;
    switch (static_cast<arith::CmpIPredicate>(instruction.immediate)) {
    case arith::CmpIPredicate::eq:
      return fromInteger(a == c);
    case arith::CmpIPredicate::ne:
      return fromInteger(a != c);
    case arith::CmpIPredicate::slt:
      return fromInteger(a < c);
    case arith::CmpIPredicate::sle:
      return fromInteger(a <= c);
    case arith::CmpIPredicate::sgt:
      return fromInteger(a > c);
    case arith::CmpIPredicate::sge:
      return fromInteger(a >= c);
    case arith::CmpIPredicate::ult:
      return fromInteger(ua < uc);
    case arith::CmpIPredicate::ule:
      return fromInteger(ua <= uc);
    case arith::CmpIPredicate::ugt:
      return fromInteger(ua > uc);
    case arith::CmpIPredicate::uge:
      return fromInteger(ua >= uc);
    }
    llvm_unreachable("unknown predicate");
  }
  case CompareF: {
    double a = real(0), c = real(1);
    bool unordered = std::isnan(a) || std::isnan(c);
    switch (static_cast<arith::CmpFPredicate>(instruction.immediate)) {
    case arith::CmpFPredicate::AlwaysFalse:
      return fromInteger(0);
    case arith::CmpFPredicate::OEQ:
      return fromInteger(a == c);
    case arith::CmpFPredicate::OGT:
      return fromInteger(a > c);
    case arith::CmpFPredicate::OGE:
      return fromInteger(a >= c);
    case arith::CmpFPredicate::OLT:
      return fromInteger(a < c);
    case arith::CmpFPredicate::OLE:
      return fromInteger(a <= c);
    case arith::CmpFPredicate::ONE:
      return fromInteger(!unordered && a != c);
    case arith::CmpFPredicate::ORD:
      return fromInteger(!unordered);
    case arith::CmpFPredicate::UEQ:
      return fromInteger(unordered || a == c);
    case arith::CmpFPredicate::UGT:
      return fromInteger(unordered || a > c);
    case arith::CmpFPredicate::UGE:
      return fromInteger(unordered || a >= c);
    case arith::CmpFPredicate::ULT:
      return fromInteger(unordered || a < c);
    case arith::CmpFPredicate::ULE:
      return fromInteger(unordered || a <= c);
    case arith::CmpFPredicate::UNE:
      return fromInteger(unordered || a != c);
    case arith::CmpFPredicate::UNO:
      return fromInteger(unordered);
    case arith::CmpFPredicate::AlwaysTrue:
      return fromInteger(1);
    }
    llvm_unreachable("unknown predicate");
  }
  case Opcode::Random: {
    auto op = cast<RandomOp>(instruction.op);
    SmallVector<int64_t> coordinates;
    for (size_t i = 0; i < op.getCoordinates().size(); ++i) {
      coordinates.push_back(integer(i));
    }
    Draw draw = drawRandom(seed, op.getSite(), coordinates);
    switch (op.getKind()) {
    case RandomKind::normal:
      return fromReal(draw.normal());
    case RandomKind::uniform:
      return fromReal(draw.uniform());
    case RandomKind::randint:
      return fromInteger(draw.below(integer(instruction.operands.size() - 1)));
    }
    llvm_unreachable("unknown distribution");
  }
  case Unknown:
  case Opcode::Read:
    break;
  }
  llvm_unreachable("flattened ops have an opcode");
}
