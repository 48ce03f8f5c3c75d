//===- ContractTables.cpp - what a module says of itself ------------------===//
//
// Constants laid out as the C structs of heddle/contract.h.
//
//===----------------------------------------------------------------------===//
#include "codegen/cpu/ContractTables.h"

#include "codegen/cpu/StreamTables.h"
#include "heddle/contract.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/IR/Constants.h"
#include "llvm/IR/DerivedTypes.h"

using namespace heddle;
using namespace heddle::cpu;
using llvm::Constant;
using llvm::StringRef;

namespace {

/// Builds constants in C's layout; pointers are relocated by the linker.
class Tables {
public:
  explicit Tables(llvm::Module &module) : module(module), context(module.getContext()) {}

  Constant *i32(int64_t value) { return llvm::ConstantInt::get(llvm::Type::getInt32Ty(context), value, true); }
  Constant *i64(int64_t value) { return llvm::ConstantInt::get(llvm::Type::getInt64Ty(context), value, true); }
  Constant *real(double value) { return llvm::ConstantFP::get(llvm::Type::getDoubleTy(context), value); }
  Constant *null() { return llvm::ConstantPointerNull::get(llvm::PointerType::getUnqual(context)); }
  Constant *text(StringRef value) { return global(llvm::ConstantDataArray::getString(context, value)); }
  Constant *record(llvm::ArrayRef<Constant *> fields) { return llvm::ConstantStruct::getAnon(context, fields); }
  /// Pointer to an array of equally typed records; null when there are none.
  Constant *array(llvm::ArrayRef<Constant *> records) {
    if (records.empty()) {
      return null();
    }
    return global(llvm::ConstantArray::get(llvm::ArrayType::get(records[0]->getType(), records.size()), records));
  }
  Constant *function(const std::string &name) { return name.empty() ? null() : module.getFunction(name); }

private:
  Constant *global(Constant *value) {
    return new llvm::GlobalVariable(module, value->getType(), /*isConstant=*/true, llvm::GlobalValue::PrivateLinkage,
                                    value);
  }

  llvm::Module &module;
  llvm::LLVMContext &context;
};

} // namespace

heddle_dtype heddle::cpu::getDtype(mlir::Type type) {
  if (type.isIndex()) {
    return HEDDLE_INDEX;
  }
  if (type.isF64()) {
    return HEDDLE_F64;
  }
  if (type.isF16()) {
    return HEDDLE_F16;
  }
  if (type.isBF16()) {
    return HEDDLE_BF16;
  }
  if (auto integer = mlir::dyn_cast<mlir::IntegerType>(type)) {
    switch (integer.getWidth()) {
    case 1:
      return HEDDLE_BOOL;
    case 8:
      return HEDDLE_I8;
    case 16:
      return HEDDLE_I16;
    case 32:
      return HEDDLE_I32;
    default:
      return HEDDLE_I64;
    }
  }
  return HEDDLE_F32;
}

static Constant *dimension(Tables &tables, EntryLayout &layout, mlir::FlatSymbolRefAttr axis) {
  if (!axis) {
    return tables.record({tables.null(), tables.i64(0), tables.i32(-1)});
  }
  int64_t length = getStaticLength(layout.entry, axis);
  auto position = llvm::find(layout.axes, axis);
  bool dynamic = mlir::ShapedType::isDynamic(length);
  return tables.record({tables.text(axis.getValue()), tables.i64(dynamic ? 0 : length),
                        tables.i32(dynamic ? position - layout.axes.begin() : -1)});
}

/// `attributes` are those of an argument or result of the entry.
static Constant *tensor(Tables &tables, EntryLayout &layout, mlir::Type type, mlir::DictionaryAttr attributes,
                        StringRef fallbackName) {
  auto shaped = mlir::cast<mlir::RankedTensorType>(type);
  std::vector<Constant *> dims;
  for (mlir::FlatSymbolRefAttr axis : getAxes(type)) {
    dims.push_back(dimension(tables, layout, axis));
  }
  auto get = [&](StringRef name) { return attributes ? attributes.get(name) : mlir::Attribute(); };
  auto name = mlir::dyn_cast_if_present<mlir::StringAttr>(get("heddle.name"));
  auto member = mlir::dyn_cast_if_present<mlir::FlatSymbolRefAttr>(get("heddle.member"));
  auto fill = mlir::dyn_cast_if_present<mlir::FloatAttr>(get("heddle.default"));
  return tables.record({tables.text(name ? name.getValue() : fallbackName),
                        tables.i32(getDtype(shaped.getElementType())), tables.i32(shaped.getRank()), tables.array(dims),
                        dimension(tables, layout, member), tables.i32(fill ? 1 : 0),
                        tables.real(fill ? fill.getValueAsDouble() : 0.0)});
}

/// A dimension of a piece of state: static, or the length of a held axis.
static Constant *pieceDimension(Tables &tables, const Stream &stream, EntryLayout &layout,
                                mlir::FlatSymbolRefAttr axis) {
  int64_t length = getStaticLength(layout.entry, axis);
  bool dynamic = mlir::ShapedType::isDynamic(length);
  return tables.record({tables.text(axis.getValue()), tables.i64(dynamic ? 0 : length),
                        tables.i32(dynamic ? llvm::find(stream.held, axis) - stream.held.begin() : -1)});
}

static Constant *streamRecord(Tables &tables, const Stream &stream, llvm::ArrayRef<EntryTables> entries) {
  EntryLayout &step = *entries[stream.step].layout;
  std::vector<Constant *> held, pieces;
  for (mlir::FlatSymbolRefAttr axis : stream.held) {
    llvm::ArrayRef<mlir::FlatSymbolRefAttr> axes = entries[stream.begin].layout->axes;
    held.push_back(tables.record(
        {tables.text(axis.getValue()), tables.i64(0), tables.i32(llvm::find(axes, axis) - axes.begin())}));
  }
  for (auto [state, rows] : llvm::zip(stream.pieces, stream.rows)) {
    StateOp piece = state;
    auto type = mlir::cast<mlir::RankedTensorType>(piece.getType());
    std::vector<Constant *> dims;
    for (mlir::FlatSymbolRefAttr axis : getAxes(type)) {
      dims.push_back(pieceDimension(tables, stream, step, axis));
    }
    StringRef name = piece.getSymName();
    name.consume_front((stream.entry.getValue() + ".").str());
    pieces.push_back(
        tables.record({tables.text(name), tables.i32(static_cast<int32_t>(piece.getKind())),
                       tables.i32(getDtype(type.getElementType())), tables.i32(type.getRank()), tables.array(dims),
                       tables.i64(piece.getInstances()), tables.i64(rows.mul), tables.i64(rows.add),
                       tables.i64(rows.div), tables.i64(rows.times), tables.i64(piece.getRows().value_or(0))}));
  }
  auto added = step.entry->getAttrOfType<mlir::FlatSymbolRefAttr>("heddle.new");
  StringRef axis = added.getValue();
  axis.consume_back(".new");
  auto whole = lookupAxis(step.entry, mlir::FlatSymbolRefAttr::get(step.entry.getContext(), axis));
  auto number = [&](StringRef attribute, int64_t otherwise) {
    auto value = step.entry->getAttrOfType<mlir::IntegerAttr>(attribute);
    return tables.i32(value ? value.getInt() : otherwise);
  };
  return tables.record({tables.text(stream.entry.getValue()), tables.text(axis),
                        tables.i64(whole && whole.getBound() ? static_cast<int64_t>(*whole.getBound()) : -1),
                        tables.i32(stream.begin), tables.i32(stream.step), tables.i32(stream.finish),
                        tables.i32(llvm::find(step.axes, added) - step.axes.begin()), number("heddle.delay", 0),
                        number("heddle.granule", 1), number("heddle.prefix", 0), tables.i32(held.size()),
                        tables.array(held), tables.i32(pieces.size()), tables.array(pieces)});
}

void heddle::cpu::emitVariant(llvm::Module &module, StringRef symbol, llvm::ArrayRef<EntryTables> entries,
                              llvm::ArrayRef<Stream> streams, const Target &target) {
  Tables tables(module);
  std::vector<Constant *> records;
  for (auto [number, entry] : llvm::enumerate(entries)) {
    EntryLayout &layout = *entry.layout;
    int stream = getStreamOf(streams, number);
    std::vector<Constant *> axes, inputs, outputs;
    for (auto [index, axis] : llvm::enumerate(layout.axes)) {
      AxisOp op = lookupAxis(layout.entry, axis);
      bool isHeld = stream >= 0 && layout.axisSource(index) == HEDDLE_AXIS_HELD;
      auto rowsOf = op->getAttrOfType<mlir::FlatSymbolRefAttr>("heddle.rows");
      int64_t of = rowsOf   ? llvm::find(layout.axes, rowsOf) - layout.axes.begin()
                   : isHeld ? llvm::find(streams[stream].held, axis) - streams[stream].held.begin()
                            : -1;
      axes.push_back(tables.record({tables.text(axis.getValue()),
                                    tables.i64(op.getBound() ? static_cast<int64_t>(*op.getBound()) : -1),
                                    tables.i32(op.getTime()), tables.i32(layout.axisSource(index)), tables.i32(of)}));
    }
    mlir::func::FuncOp function = layout.entry;
    for (auto [index, type] : llvm::enumerate(function.getArgumentTypes())) {
      inputs.push_back(tensor(tables, layout, type, function.getArgAttrDict(index), "input" + std::to_string(index)));
    }
    for (auto [index, type] : llvm::enumerate(function.getResultTypes())) {
      outputs.push_back(
          tensor(tables, layout, type, function.getResultAttrDict(index), "output" + std::to_string(index)));
    }
    records.push_back(
        tables.record({tables.text(function.getName()), tables.i32(axes.size()), tables.i32(inputs.size()),
                       tables.i32(outputs.size()), tables.array(axes), tables.array(inputs), tables.array(outputs),
                       tables.function(entry.functions.derive), tables.function(entry.functions.arenaBytes),
                       tables.function(entry.functions.run), tables.i32(stream)}));
  }
  std::vector<Constant *> streamRecords;
  for (const Stream &stream : streams) {
    streamRecords.push_back(streamRecord(tables, stream, entries));
  }
  // A function that several kernels share goes by the first one's name.
  llvm::StringSet<> listed;
  std::vector<Constant *> launches;
  for (const EntryTables &entry : entries) {
    for (const LaunchName &launch : entry.functions.launches) {
      if (listed.insert(launch.function).second) {
        launches.push_back(
            tables.record({tables.function(launch.function), tables.text(launch.form), tables.text(launch.what)}));
      }
    }
  }
  Constant *variant =
      tables.record({tables.text(target.name), tables.text(llvm::join(target.required, ",")),
                     tables.i32(records.size()), tables.array(records), tables.i32(streamRecords.size()),
                     tables.array(streamRecords), tables.i32(launches.size()), tables.array(launches)});
  new llvm::GlobalVariable(module, variant->getType(), /*isConstant=*/true, llvm::GlobalValue::ExternalLinkage, variant,
                           symbol);
}

void heddle::cpu::emitModuleTable(llvm::Module &module, StringRef modelName, llvm::ArrayRef<std::string> variants,
                                  uint64_t weightsBytes, llvm::ArrayRef<std::string> sites) {
  Tables tables(module);
  std::vector<Constant *> messages;
  for (const std::string &site : sites) {
    messages.push_back(tables.text(site));
  }
  std::vector<Constant *> records;
  for (const std::string &variant : variants) {
    llvm::GlobalVariable *global = module.getGlobalVariable(variant);
    records.push_back(global->getInitializer());
    global->eraseFromParent();
  }
  Constant *table = tables.record({tables.i64(HEDDLE_CONTRACT_MAGIC), tables.i32(HEDDLE_CONTRACT_VERSION),
                                   tables.i32(variants.size()), tables.array(records), tables.text(modelName),
                                   tables.i64(weightsBytes), tables.i32(sites.size()), tables.array(messages)});
  new llvm::GlobalVariable(module, table->getType(), /*isConstant=*/true, llvm::GlobalValue::ExternalLinkage, table,
                           "heddle_module");
}
