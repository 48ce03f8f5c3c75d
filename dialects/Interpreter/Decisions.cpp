//===- Decisions.cpp - is a decision within rounding? ---------------------===//
#include "dialects/Interpreter/Decisions.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/FormatVariadic.h"

#include <cmath>

using namespace heddle;
using namespace mlir;

namespace {

/// An operand of a comparison or rounding: a tensor whose elements lie as those of the decision, or a constant.
struct Operand {
  const Array *array = nullptr;
  double constant = 0;
  double at(int64_t element) const { return array ? array->reals[element] : constant; }
};

/// A row of a sort: `length` keys, `stride` apart.
struct KeyRow {
  const Array &keys;
  const Array *members;
  int64_t base, stride, length;
  bool descending;

  bool has(int64_t place) const {
    return place >= 0 && place < length && (!members || members->integers[base + place * stride]);
  }
  /// Ascending in the order of the sort; NaN is lowest.
  double key(int64_t place) const {
    double key = keys.reals[base + place * stride];
    key = std::isnan(key) ? -INFINITY : key;
    return descending ? -key : key;
  }
};

} // namespace

/// The largest finite magnitude.
static double getScale(ArrayRef<double> values) {
  double most = 0;
  for (double value : values) {
    most = std::isfinite(value) ? std::max(most, std::fabs(value)) : most;
  }
  return most;
}

static double roundAs(Operation *op, double value) {
  return isa<math::FloorOp>(op)       ? std::floor(value)
         : isa<math::CeilOp>(op)      ? std::ceil(value)
         : isa<math::RoundOp>(op)     ? std::round(value)
         : isa<math::RoundEvenOp>(op) ? std::nearbyint(value)
                                      : std::trunc(value);
}

static std::optional<std::string> compareChoices(EquationOp choice, const Array &own, const Array &taken,
                                                 DecisionRecord &record, function_ref<const Array &(Value)> tensorOf) {
  Operation *op = choice.getYielded().getDefiningOp();
  SmallVector<Operand> operands;
  for (Value operand : op->getOperands()) {
    FloatAttr constant;
    Operand &made = operands.emplace_back();
    if (matchPattern(operand, m_Constant(&constant))) {
      made.constant = constant.getValueAsDouble();
    } else {
      made.array = &tensorOf(operand.getDefiningOp<ReadOp>().getTensor());
    }
  }
  int64_t row = own.shape.empty() ? 1 : own.shape.back();
  for (int64_t element = 0, count = own.size(); element < count; ++element) {
    double mine = own.isFloat ? own.reals[element] : static_cast<double>(own.integers[element]);
    double theirs = taken.isFloat ? taken.reals[element] : static_cast<double>(taken.integers[element]);
    double first = operands[0].at(element), second = operands.size() > 1 ? operands[1].at(element) : 0;
    if (mine == theirs || std::isnan(first) || std::isnan(second)) {
      continue;
    }
    ++record.turned;
    double scale = 0;
    for (const Operand &operand : operands) {
      double own = operand.array ? getScale(ArrayRef(operand.array->reals).slice(element / row * row, row))
                                 : std::fabs(operand.constant);
      scale = std::max(scale, std::isfinite(own) ? own : 0);
    }
    double room = record.tolerance * scale;
    bool fits = isa<arith::CmpFOp>(op) ? std::fabs(first - second) <= room
                                       : theirs >= roundAs(op, first - room) && theirs <= roundAs(op, first + room);
    if (!fits) {
      return isa<arith::CmpFOp>(op)
                 ? llvm::formatv("compared {0} with {1} otherwise, which is no near tie", first, second).str()
                 : llvm::formatv("rounded {0} to {1}, which is no near tie", first, theirs).str();
    }
  }
  return std::nullopt;
}

/// Places of a row: members once each, in order but for rounding, and none better left out.
static bool isNearlySorted(const KeyRow &row, ArrayRef<int64_t> places, double tolerance) {
  SmallVector<double> keys;
  llvm::BitVector seen(row.length);
  int64_t members = 0;
  for (int64_t place = 0; place < row.length; ++place) {
    members += row.has(place);
    keys.push_back(row.has(place) ? row.key(place) : 0);
  }
  double room = tolerance * getScale(keys), last = -INFINITY;
  for (auto [rank, place] : llvm::enumerate(places)) {
    if (static_cast<int64_t>(rank) >= members) {
      if (place != -1) {
        return false;
      }
      continue;
    }
    if (!row.has(place) || seen[place] || row.key(place) < last - room) {
      return false;
    }
    seen.set(place);
    last = std::max(last, row.key(place));
  }
  for (int64_t place = 0; place < row.length; ++place) {
    if (row.has(place) && !seen[place] && row.key(place) < last - room) {
      return false;
    }
  }
  return true;
}

static std::optional<std::string> compareSorts(SortOp sort, const Array &own, const Array &taken,
                                               DecisionRecord &record, function_ref<const Array &(Value)> tensorOf) {
  const Array &keys = tensorOf(sort.getKeys());
  const Array *members = sort.getMembers() ? &tensorOf(sort.getMembers()) : nullptr;
  size_t dimension = sort.getDimension();
  int64_t stride = keys.strides()[dimension], length = keys.shape[dimension], ranks = own.shape[dimension];
  for (int64_t outer = 0, count = ranks ? own.size() / (ranks * stride) : 0; outer < count; ++outer) {
    for (int64_t inner = 0; inner < stride; ++inner) {
      SmallVector<int64_t> places;
      int64_t differ = 0;
      for (int64_t rank = 0; rank < ranks; ++rank) {
        int64_t at = (outer * ranks + rank) * stride + inner;
        places.push_back(taken.integers[at]);
        differ += taken.integers[at] != own.integers[at];
      }
      record.turned += differ;
      KeyRow row{keys, members, outer * length * stride + inner, stride, length, sort.getDescending()};
      if (differ && !isNearlySorted(row, places, record.tolerance)) {
        return "sorted otherwise, and not by near ties";
      }
    }
  }
  return std::nullopt;
}

std::optional<std::string> heddle::compareDecisions(DecideOp op, const Array &own, const Array &taken,
                                                    DecisionRecord &record,
                                                    function_ref<const Array &(Value)> tensorOf) {
  if (own.size() != taken.size() || own.isFloat != taken.isFloat) {
    return "decided about something of another size";
  }
  record.followed += own.size();
  if (auto sort = op.getValue().getDefiningOp<SortOp>()) {
    return compareSorts(sort, own, taken, record, tensorOf);
  }
  auto choice = op.getValue().getDefiningOp<EquationOp>();
  return choice ? compareChoices(choice, own, taken, record, tensorOf) : std::nullopt;
}
