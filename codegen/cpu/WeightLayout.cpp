//===- WeightLayout.cpp - where packed weights lie ------------------------===//
#include "codegen/cpu/WeightLayout.h"

#include "codegen/cpu/ElementEmitter.h"
#include "codegen/cpu/Microkernel.h"

#include "llvm/ADT/APFloat.h"

#include <unistd.h>

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// Bytes that a panel read may touch past the end.
static constexpr int64_t kSlack = 4096;

int64_t PackedWeight::panelCount() const { return (width + kPanelColumns - 1) / kPanelColumns; }
int64_t PackedWeight::matrixElements() const { return panelCount() * depth * kPanelColumns; }
int64_t PackedWeight::bytes() const { return elements * std::max(1u, stored.getIntOrFloatBitWidth() / 8); }

const PackedWeight &WeightLayout::place(PackedWeight weight) {
  for (const auto &known : weights) {
    if (known->param == weight.param && known->panels == weight.panels && known->captured == weight.captured &&
        known->batch == weight.batch && known->columns == weight.columns && known->reduced == weight.reduced) {
      return *known;
    }
  }
  weight.offset = llvm::alignTo(end, 64);
  end = weight.offset + weight.bytes();
  weights.push_back(std::make_unique<PackedWeight>(std::move(weight)));
  return *weights.back();
}

int64_t WeightLayout::totalBytes() const { return llvm::alignTo(end, 64) + kSlack; }

const PackedWeight &WeightLayout::plain(ParamOp param) {
  auto type = cast<RankedTensorType>(param.getType());
  PackedWeight weight;
  weight.param = param;
  weight.stored = type.getElementType().isF32() ? floatStorage : getStoredType(type.getElementType());
  weight.elements = type.getNumElements();
  return place(std::move(weight));
}

const PackedWeight &WeightLayout::panels(ParamOp param, ArrayRef<unsigned> captured, ArrayRef<unsigned> batch,
                                         ArrayRef<unsigned> columns, ArrayRef<unsigned> reduced) {
  auto type = cast<RankedTensorType>(param.getType());
  auto product = [&](ArrayRef<unsigned> dimensions) {
    int64_t length = 1;
    for (unsigned dimension : dimensions) {
      length *= type.getDimSize(dimension);
    }
    return length;
  };
  PackedWeight weight;
  weight.param = param;
  weight.stored = floatStorage;
  weight.panels = true;
  weight.captured.assign(captured.begin(), captured.end());
  weight.batch.assign(batch.begin(), batch.end());
  weight.columns.assign(columns.begin(), columns.end());
  weight.reduced.assign(reduced.begin(), reduced.end());
  weight.depth = product(reduced);
  weight.width = product(columns);
  weight.elements = product(captured) * product(batch) * weight.matrixElements();
  return place(std::move(weight));
}

/// Appends `value` in the stored type.
static void appendFloat(std::vector<char> &out, float value, Type stored) {
  if (stored.isF32()) {
    const char *bytes = reinterpret_cast<const char *>(&value);
    out.insert(out.end(), bytes, bytes + 4);
    return;
  }
  llvm::APFloat number(value);
  bool lost;
  number.convert(cast<FloatType>(stored).getFloatSemantics(), llvm::APFloat::rmNearestTiesToEven, &lost);
  uint64_t bits = number.bitcastToAPInt().getZExtValue();
  out.insert(out.end(), reinterpret_cast<const char *>(&bits),
             reinterpret_cast<const char *>(&bits) + stored.getIntOrFloatBitWidth() / 8);
}

/// For every flat index over `dimensions` of `shape`: the element offset in a row-major tensor.
static std::vector<int64_t> flatOffsets(ArrayRef<int64_t> shape, ArrayRef<unsigned> dimensions) {
  std::vector<int64_t> strides(shape.size(), 1);
  for (int64_t i = static_cast<int64_t>(shape.size()) - 2; i >= 0; --i) {
    strides[i] = strides[i + 1] * shape[i + 1];
  }
  std::vector<int64_t> offsets{0};
  for (unsigned dimension : dimensions) {
    std::vector<int64_t> next;
    next.reserve(offsets.size() * shape[dimension]);
    for (int64_t base : offsets) {
      for (int64_t i = 0; i < shape[dimension]; ++i) {
        next.push_back(base + i * strides[dimension]);
      }
    }
    offsets = std::move(next);
  }
  return offsets;
}

/// The machine's memory, in bytes.
static double getPhysicalMemory() {
  return static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGE_SIZE));
}

llvm::Error WeightLayout::pack(WeightSource &source, function_ref<llvm::Error(ArrayRef<char>)> sink) const {
  // One parameter at a time is in memory, as read and as packed.
  for (const auto &weight : weights) {
    ParamOp param = weight->param;
    double elements = static_cast<double>(cast<RankedTensorType>(param.getType()).getNumElements());
    if (elements * 8 + static_cast<double>(weight->bytes()) > getPhysicalMemory()) {
      return llvm::createStringError("packing parameter '" + param.getSymName() + "' takes " +
                                     llvm::Twine(static_cast<int64_t>(elements * 8 / 1e9)) +
                                     " GB, more than this machine's memory");
    }
  }
  int64_t written = 0;
  auto pad = [&](int64_t to) -> llvm::Error {
    std::vector<char> zeros(to - written, 0);
    written = to;
    return zeros.empty() ? llvm::Error::success() : sink(zeros);
  };
  for (const auto &weight : weights) {
    if (llvm::Error error = pad(weight->offset)) {
      return error;
    }
    ParamOp param = weight->param;
    auto type = cast<RankedTensorType>(param.getType());
    ArrayRef<int64_t> shape = type.getShape();
    int64_t slices = param.getSources().size();
    int64_t sliceElements = slices ? type.getNumElements() / slices : 0;
    bool isFloat = isa<FloatType>(type.getElementType());
    std::vector<float> numbers(isFloat ? type.getNumElements() : 0);
    std::vector<int64_t> integers(isFloat ? 0 : type.getNumElements());
    for (int64_t slice = 0; slice < slices; ++slice) {
      StringRef name = cast<StringAttr>(param.getSources()[slice]).getValue();
      int64_t offset = param.getOffsets() ? (*param.getOffsets())[slice] : 0;
      size_t begin = slice * sliceElements;
      llvm::Error error =
          isFloat ? source.read(name, offset, MutableArrayRef<float>(numbers).slice(begin, sliceElements))
                  : source.read(name, offset, MutableArrayRef<int64_t>(integers).slice(begin, sliceElements));
      if (error) {
        return error;
      }
    }
    std::vector<char> out;
    out.reserve(weight->bytes());
    if (!isFloat) {
      unsigned bytes = weight->stored.getIntOrFloatBitWidth() / 8;
      for (int64_t value : integers) {
        out.insert(out.end(), reinterpret_cast<const char *>(&value), reinterpret_cast<const char *>(&value) + bytes);
      }
    } else if (!weight->panels) {
      for (float value : numbers) {
        appendFloat(out, value, weight->stored);
      }
    } else {
      SmallVector<unsigned> outer(weight->captured);
      outer.append(weight->batch.begin(), weight->batch.end());
      std::vector<int64_t> columns = flatOffsets(shape, weight->columns), reduced = flatOffsets(shape, weight->reduced);
      for (int64_t base : flatOffsets(shape, outer)) {
        for (int64_t panel = 0; panel < weight->panelCount(); ++panel) {
          for (int64_t depth : reduced) {
            for (int64_t i = 0; i < kPanelColumns; ++i) {
              size_t column = panel * kPanelColumns + i;
              appendFloat(out, column < columns.size() ? numbers[base + columns[column] + depth] : 0.0f,
                          weight->stored);
            }
          }
        }
      }
    }
    written += out.size();
    if (llvm::Error error = sink(out)) {
      return error;
    }
  }
  return pad(totalBytes());
}
