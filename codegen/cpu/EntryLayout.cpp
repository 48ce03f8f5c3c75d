//===- EntryLayout.cpp - the frame, lengths and buffers of one entry ------===//
#include "codegen/cpu/EntryLayout.h"

#include "codegen/cpu/ElementEmitter.h"
#include "codegen/cpu/Microkernel.h"
#include "codegen/cpu/StateAccess.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

//===-- Axes --------------------------------------------------------------===//

static void sortByName(LaneClass &laneClass) {
  llvm::sort(laneClass, [](FlatSymbolRefAttr a, FlatSymbolRefAttr b) { return a.getValue() < b.getValue(); });
}

LaneClass EntryLayout::laneClassOf(RankedTensorType type) {
  LaneClass laneClass;
  for (FlatSymbolRefAttr axis : getAxes(type)) {
    if (ShapedType::isDynamic(getStaticLength(entry, axis))) {
      laneClass.push_back(axis);
    }
  }
  sortByName(laneClass);
  return laneClass;
}

LaneClass EntryLayout::sizeClass(LaneClass laneClass) {
  for (FlatSymbolRefAttr &axis : laneClass) {
    axis = sizeAxis(axis);
  }
  sortByName(laneClass);
  return laneClass;
}

int64_t EntryLayout::staticElements(RankedTensorType type) {
  int64_t elements = 1;
  for (int64_t extent : type.getShape()) {
    elements *= ShapedType::isDynamic(extent) ? 1 : extent;
  }
  return elements;
}

unsigned EntryLayout::offsetsSlot(const LaneClass &laneClass) {
  auto [it, isNew] = classes.insert({sizeClass(laneClass), slotCount});
  slotCount += isNew;
  return it->second;
}

unsigned EntryLayout::longestSlot(FlatSymbolRefAttr axis) {
  auto [it, isNew] = longest.insert({sizeAxis(axis), slotCount});
  slotCount += isNew;
  return it->second;
}

RowBlocks &EntryLayout::rowBlocks(const KernelPlan &plan) {
  FlatSymbolRefAttr axis = sizeAxis(plan.axis(plan.row));
  for (RowBlocks &known : blocks) {
    if (known.axis == axis && known.block == plan.block && known.shared == plan.itemsOfBlock &&
        known.packed == plan.packedLanes) {
      return known;
    }
  }
  blocks.push_back({axis, plan.block, plan.itemsOfBlock, plan.packedLanes, slotCount, slotCount + 1});
  slotCount += 2;
  return blocks.back();
}

Value EntryLayout::emitBlock(EmitBuilder &b, Value call, const RowBlocks &blocks, Value lane) {
  if (blocks.shared == 0) {
    return b.index(blocks.block);
  }
  // Half as long as they may be where there would be too few of them, and shorter where there still are.
  Value rows = b.mul(emitBound(b, call, blocks.axis, lane), blocks.shared);
  Value few = b.min(b.ceilDiv(rows, kManyItems), b.index(blocks.block / 2));
  rows = b.max(few, b.ceilDiv(rows, 2 * kManyItems));
  return b.min(b.index(blocks.block), b.max(b.roundUp(rows, kAttentionTile), b.index(kAttentionTile)));
}

int64_t EntryLayout::siteOf(Operation *op, StringRef what) {
  std::string message;
  llvm::raw_string_ostream stream(message);
  if (auto place = op->getLoc()->findInstanceOf<FileLineColLoc>()) {
    stream << place.getFilename().getValue() << ':' << place.getLine() << ':' << place.getColumn() << ": ";
  }
  stream << what;
  auto site = llvm::find(sites, message);
  int64_t number = site - sites.begin();
  if (site == sites.end()) {
    sites.push_back(message);
  }
  return number;
}

//===-- Emission ----------------------------------------------------------===//

Value EntryLayout::loadSlot(EmitBuilder &b, Value frame, unsigned slot, Type type) {
  return b.loadField(type, frame, 8 * (parameters ? parameters->indexOf(KernelParameters::Slot, slot) : slot));
}
void EntryLayout::storeSlot(EmitBuilder &b, Value frame, unsigned slot, Value value) {
  assert(!parameters && "kernels do not change the frame");
  b.storeField(value, frame, 8 * slot);
}

Value EntryLayout::emitNumber(EmitBuilder &b, KernelParameters::Kind kind, int64_t number) {
  return parameters ? b.loadField(b.getIndexType(), words, 8 * parameters->indexOf(kind, number)) : b.index(number);
}

Value EntryLayout::slotAddress(EmitBuilder &b, Value frame, unsigned slot) {
  Value whole =
      parameters ? b.loadField(b.ptrType(), frame, 8 * parameters->indexOf(KernelParameters::Frame, 0)) : frame;
  return b.advance(whole, b.getI8Type(), b.index(8 * slot));
}

Value EntryLayout::emitWeight(EmitBuilder &b, Value call, int64_t offset) {
  Value base = b.loadField(b.ptrType(), call, offsetof(heddle_call, weights));
  return b.advance(base, b.getI8Type(), emitNumber(b, KernelParameters::Weight, offset));
}

Value EntryLayout::emitLaneBlock(EmitBuilder &b, Value frame, Value pointer, RankedTensorType type, Value lane) {
  LaneClass laneClass = laneClassOf(type);
  Value units = lane;
  if (!laneClass.empty()) {
    Value table = loadSlot(b, frame, offsetsSlot(laneClass), b.ptrType());
    units = b.toIndex(b.load(b.getI64Type(), b.advance(table, b.getI64Type(), lane), 8));
  }
  return b.advance(pointer, getStoredType(type.getElementType()), b.mul(units, staticElements(type)));
}

Value EntryLayout::emitIsActive(EmitBuilder &b, Value frame, Operation *op, Value lane) {
  std::optional<unsigned> mask = maskAround(op);
  if (!mask) {
    return {};
  }
  Value byte = b.load(b.getI8Type(), b.advance(loadSlot(b, frame, *mask, b.ptrType()), b.getI8Type(), lane), 1);
  return arith::TruncIOp::create(b, b.getI1Type(), byte);
}

Value EntryLayout::emitTable(EmitBuilder &b, arith::ConstantOp constant) {
  auto elements = cast<DenseElementsAttr>(constant.getValue());
  std::string &name = tables[elements];
  if (name.empty()) {
    name = (entry.getName() + "_table" + llvm::Twine(tables.size())).str();
    auto module = b.getInsertionBlock()->getParentOp()->getParentOfType<ModuleOp>();
    Type stored = getStoredType(elements.getElementType());
    if (elements.getElementType() != stored) {
      SmallVector<APInt> values;
      for (APInt value : elements.getValues<APInt>()) {
        values.push_back(value.zextOrTrunc(stored.getIntOrFloatBitWidth()));
      }
      elements = DenseElementsAttr::get(RankedTensorType::get(elements.getType().getShape(), stored), values);
    } else {
      elements = elements.reshape(RankedTensorType::get(elements.getType().getShape(), stored));
    }
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(module.getBody());
    auto type = LLVM::LLVMArrayType::get(stored, std::max<int64_t>(1, elements.getNumElements()));
    auto flat = elements.reshape(RankedTensorType::get({elements.getNumElements()}, stored));
    LLVM::GlobalOp::create(b, type, /*isConstant=*/true, LLVM::Linkage::Internal, name, flat, HEDDLE_ALIGNMENT);
  }
  return LLVM::AddressOfOp::create(b, b.ptrType(), name);
}

Value EntryLayout::emitTileStride(EmitBuilder &b, const KernelPlan &plan, const Stage &stage,
                                  function_ref<Value(FlatSymbolRefAttr)> length) {
  if (!plan.columns.empty()) {
    return b.index(kPanelColumns);
  }
  constexpr int64_t kLongRow = 512, kLine = 16;
  if (stage.chunkLocal) {
    return b.index(kSweepColumns + kLine);
  }
  EquationOp equation = stage.equation;
  Value elements = b.index(1);
  for (unsigned variable : stage.inner()) {
    elements = b.mul(elements, length(equation.getAxisOf(variable)));
  }
  elements = b.roundUp(elements, kPanelColumns);
  // Rows as long as a page would fall into the same few sets of the cache.
  std::optional<int64_t> known = getConstant(elements);
  return known && *known < kLongRow ? elements : b.add(elements, kLine);
}

Value EntryLayout::emitScratchBytes(EmitBuilder &b, Value frame, const KernelPlan &plan,
                                    function_ref<void(const Stage &, Scratch, Value)> place) {
  auto length = [&](FlatSymbolRefAttr axis) -> Value {
    int64_t known = getStaticLength(entry, axis);
    return ShapedType::isDynamic(known) ? loadSlot(b, frame, longestSlot(axis), b.getIndexType()) : b.index(known);
  };
  Value bytes = b.index(0);
  auto take = [&](const Stage &stage, Scratch kind, Value size) {
    place(stage, kind, bytes);
    bytes = b.add(bytes, b.roundUp(size, 64));
  };
  SmallVector<Value> tiles; // by stage
  for (const Stage &stage : plan.stages) {
    EquationOp equation = stage.equation;
    tiles.push_back(stage.inPlaceOf < 0 ? bytes : tiles[stage.inPlaceOf]);
    if (stage.inPlaceOf >= 0) {
      place(stage, Scratch::Tile, tiles.back());
    } else if (stage.local) {
      int64_t width = getStoredBytes(cast<RankedTensorType>(equation.getType()).getElementType());
      take(stage, Scratch::Tile, b.mul(emitTileStride(b, plan, stage, length), plan.tile * width));
    }
    if (!stage.contraction) {
      continue;
    }
    Value depth = b.index(1), columns = b.index(1);
    for (unsigned variable : stage.contraction->reduced) {
      depth = b.mul(depth, length(equation.getAxisOf(variable)));
    }
    for (unsigned variable : stage.contraction->columns) {
      columns = b.mul(columns, length(equation.getAxisOf(variable)));
    }
    if (stage.packLeft) {
      take(stage, Scratch::Left, b.mul(b.roundUp(depth, 16), plan.tile * 4));
    }
    if (stage.right == Stage::Packed) {
      Value width = plan.columns.empty() ? b.roundUp(columns, kPanelColumns) : b.index(kPanelColumns);
      take(stage, Scratch::Right, b.mul(b.mul(depth, width), 4));
    }
  }
  return bytes;
}
