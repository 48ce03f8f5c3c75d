//===- HeddleDialect.cpp - dialect, attributes, axis look-up --------------===//
#include "dialects/Heddle/IR/Heddle.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace heddle;

#include "dialects/Heddle/IR/HeddleDialect.cpp.inc"
#include "dialects/Heddle/IR/HeddleEnums.cpp.inc"
#define GET_ATTRDEF_CLASSES
#include "dialects/Heddle/IR/HeddleAttrs.cpp.inc"

void HeddleDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "dialects/Heddle/IR/HeddleAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "dialects/Heddle/IR/HeddleOps.cpp.inc"
      >();
}

Attribute AxesAttr::parse(AsmParser &parser, Type) {
  SmallVector<FlatSymbolRefAttr> axes;
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::LessGreater,
                                     [&] { return parser.parseAttribute(axes.emplace_back()); })) {
    return {};
  }
  return get(parser.getContext(), axes);
}

void AxesAttr::print(AsmPrinter &printer) const {
  printer << '<';
  llvm::interleaveComma(getAxes(), printer);
  printer << '>';
}

LogicalResult AxesAttr::verifyEncoding(ArrayRef<int64_t> shape, Type elementType,
                                       function_ref<InFlightDiagnostic()> emitError) const {
  if (shape.size() != getAxes().size()) {
    return emitError() << "a tensor of rank " << shape.size() << " names " << getAxes().size() << " axes";
  }
  return success();
}

ArrayRef<FlatSymbolRefAttr> heddle::getAxes(Type type) {
  if (auto tensor = dyn_cast<RankedTensorType>(type)) {
    if (auto axes = dyn_cast_if_present<AxesAttr>(tensor.getEncoding())) {
      return axes.getAxes();
    }
  }
  return {};
}

AxisOp heddle::lookupAxis(Operation *from, FlatSymbolRefAttr axis) {
  // Asked for so often that comparing the names of all symbols would show: axes alone, by the identity of their names.
  Operation *table = SymbolTable::getNearestSymbolTable(from);
  if (!table) {
    return {};
  }
  for (auto op : table->getRegion(0).getOps<AxisOp>()) {
    if (op.getSymNameAttr() == axis.getAttr()) {
      return op;
    }
  }
  return {};
}

ParamOp heddle::lookupParam(WeightOp weight) {
  return SymbolTable::lookupNearestSymbolFrom<ParamOp>(weight, weight.getParamAttr());
}

int64_t heddle::getStaticLength(Operation *from, FlatSymbolRefAttr axis) {
  AxisOp op = lookupAxis(from, axis);
  if (!op) {
    return ShapedType::kDynamic;
  }
  if (std::optional<uint64_t> extent = op.getExtent()) {
    return static_cast<int64_t>(*extent);
  }
  if (auto parts = op.getParts()) {
    int64_t total = 0;
    for (auto part : parts->getAsRange<FlatSymbolRefAttr>()) {
      int64_t length = getStaticLength(op, part);
      if (ShapedType::isDynamic(length)) {
        return ShapedType::kDynamic;
      }
      total += length;
    }
    return total;
  }
  return ShapedType::kDynamic;
}

bool heddle::isMadeByData(Operation *from, FlatSymbolRefAttr axis) {
  AxisOp op = lookupAxis(from, axis);
  if (op.getParent()) {
    return true;
  }
  for (std::optional<ArrayAttr> sources : {op.getParts(), op.getInputs()}) {
    if (sources && llvm::any_of(sources->getAsRange<FlatSymbolRefAttr>(),
                                [&](FlatSymbolRefAttr source) { return isMadeByData(from, source); })) {
      return true;
    }
  }
  return false;
}

RankedTensorType heddle::getTensorType(Operation *from, ArrayRef<FlatSymbolRefAttr> axes, Type element) {
  SmallVector<int64_t> shape;
  for (FlatSymbolRefAttr axis : axes) {
    shape.push_back(getStaticLength(from, axis));
  }
  return RankedTensorType::get(shape, element, AxesAttr::get(element.getContext(), axes));
}
