//===- Equation.cpp - syntax and rules of heddle.equation -----------------===//
#include "dialects/Heddle/IR/Heddle.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace heddle;

void EquationOp::build(OpBuilder &builder, OperationState &state, RankedTensorType type, StringRef name,
                       ArrayRef<FlatSymbolRefAttr> axes, ArrayRef<FlatSymbolRefAttr> reduced,
                       std::optional<Monoid> monoid) {
  auto toArray = [&](ArrayRef<FlatSymbolRefAttr> symbols) {
    return builder.getArrayAttr(SmallVector<Attribute>(symbols.begin(), symbols.end()));
  };
  state.addAttribute(getNameAttrName(state.name), builder.getStringAttr(name));
  state.addAttribute(getAxesAttrName(state.name), toArray(axes));
  state.addAttribute(getReducedAttrName(state.name), toArray(reduced));
  if (monoid) {
    state.addAttribute(getMonoidAttrName(state.name), MonoidAttr::get(builder.getContext(), *monoid));
  }
  state.addRegion();
  Block &body = state.addRegion()->emplaceBlock();
  for (size_t i = 0, e = axes.size() + reduced.size(); i < e; ++i) {
    body.addArgument(builder.getIndexType(), state.location);
  }
  state.addTypes(type);
}

Block *EquationOp::addGuardBlock() {
  Block &guard = getGuard().emplaceBlock();
  for (unsigned i = 0, e = getNumVars(); i < e; ++i) {
    guard.addArgument(IndexType::get(getContext()), getLoc());
  }
  return &guard;
}

FlatSymbolRefAttr EquationOp::getAxisOf(unsigned i) {
  unsigned results = getAxes().size();
  return cast<FlatSymbolRefAttr>(i < results ? getAxes()[i] : getReduced()[i - results]);
}

Value EquationOp::getYielded() { return getBodyBlock()->getTerminator()->getOperand(0); }

Value EquationOp::getGuardValue() {
  Block *guard = getGuardBlock();
  return guard ? guard->getTerminator()->getOperand(0) : Value();
}

/// `(%i in @T, %j in @S)`.
static ParseResult parseVariables(OpAsmParser &parser, SmallVectorImpl<OpAsmParser::Argument> &variables,
                                  SmallVectorImpl<Attribute> &axes) {
  return parser.parseCommaSeparatedList(OpAsmParser::Delimiter::Paren, [&]() -> ParseResult {
    OpAsmParser::Argument variable;
    FlatSymbolRefAttr axis;
    if (parser.parseArgument(variable) || parser.parseKeyword("in") || parser.parseAttribute(axis)) {
      return failure();
    }
    variable.type = parser.getBuilder().getIndexType();
    variables.push_back(variable);
    axes.push_back(axis);
    return success();
  });
}

ParseResult EquationOp::parse(OpAsmParser &parser, OperationState &result) {
  Builder &builder = parser.getBuilder();
  StringAttr name;
  SmallVector<OpAsmParser::Argument> variables;
  SmallVector<Attribute> axes, reduced;
  if (parser.parseAttribute(name, getNameAttrName(result.name), result.attributes) ||
      parseVariables(parser, variables, axes)) {
    return failure();
  }
  StringRef keyword;
  llvm::SMLoc loc = parser.getCurrentLocation();
  if (succeeded(parser.parseOptionalKeyword(&keyword, {"sum", "prod", "max", "min", "any", "all"}))) {
    std::optional<Monoid> monoid = symbolizeMonoid(keyword);
    if (!monoid) {
      return parser.emitError(loc, "unknown monoid");
    }
    result.addAttribute(getMonoidAttrName(result.name), MonoidAttr::get(builder.getContext(), *monoid));
    if (parseVariables(parser, variables, reduced)) {
      return failure();
    }
  }
  result.addAttribute(getAxesAttrName(result.name), builder.getArrayAttr(axes));
  result.addAttribute(getReducedAttrName(result.name), builder.getArrayAttr(reduced));
  Region *guard = result.addRegion();
  Region *body = result.addRegion();
  if (succeeded(parser.parseOptionalKeyword("where")) && parser.parseRegion(*guard, variables)) {
    return failure();
  }
  Type type;
  if (parser.parseKeyword("do") || parser.parseRegion(*body, variables) ||
      parser.parseOptionalAttrDict(result.attributes) || parser.parseColonType(type)) {
    return failure();
  }
  result.addTypes(type);
  return success();
}

void EquationOp::print(OpAsmPrinter &printer) {
  printer << ' ' << getNameAttr();
  auto printVariables = [&](unsigned begin, unsigned end) {
    printer << " (";
    for (unsigned i = begin; i < end; ++i) {
      printer << (i == begin ? "" : ", ") << getBodyBlock()->getArgument(i) << " in " << getAxisOf(i);
    }
    printer << ')';
  };
  printVariables(0, getNumResultVars());
  if (getMonoid()) {
    printer << ' ' << stringifyMonoid(*getMonoid());
    printVariables(getNumResultVars(), getNumVars());
  }
  if (!getGuard().empty()) {
    printer << " where ";
    // The guard's variables print under the names that the header gives them.
    printer.shadowRegionArgs(getGuard(), getBodyBlock()->getArguments());
    printer.printRegion(getGuard(), /*printEntryBlockArgs=*/false);
  }
  printer << " do ";
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
  printer.printOptionalAttrDict((*this)->getAttrs(), {"name", "axes", "reduced", "monoid"});
  printer << " : " << getType();
}

LogicalResult EquationOp::verify() {
  auto type = cast<RankedTensorType>(getType());
  ArrayRef<FlatSymbolRefAttr> named = ::heddle::getAxes(type);
  if (named.size() != getNumResultVars()) {
    return emitOpError() << "has " << getNumResultVars() << " result variables, but a result of " << named.size()
                         << " axes";
  }
  for (auto [index, axis] : llvm::enumerate(named)) {
    if (axis != getAxisOf(index)) {
      return emitOpError() << "result dimension " << index << " is " << axis << ", but its variable runs over "
                           << getAxisOf(index);
    }
  }
  if (getReduced().empty() != !getMonoid()) {
    return emitOpError(getMonoid() ? "has a monoid but no reduced variable" : "reduces variables without a monoid");
  }
  if (getReduced().empty() && !getGuard().empty()) {
    return emitOpError("has a guard but no reduced variable; use a predicate on the read and arith.select");
  }
  Type element = type.getElementType();
  if (getMonoid() && (*getMonoid() == Monoid::any || *getMonoid() == Monoid::all) && !element.isInteger(1)) {
    return emitOpError() << "'" << stringifyMonoid(*getMonoid()) << "' needs i1 elements, found " << element;
  }
  if (getShared()) {
    auto kernel = dyn_cast<KernelOp>((*this)->getParentOp());
    if (!kernel || kernel.getShared().size() != getShared()->size()) {
      return emitOpError("'shared' has one variable per shared axis of the heddle.kernel around it");
    }
    for (auto [variable, axis] : llvm::zip(*getShared(), kernel.getShared())) {
      if (variable < 0 || variable >= getNumResultVars() || getAxisOf(variable) != axis) {
        return emitOpError() << "'shared' names variable " << variable << ", which does not run over " << axis;
      }
    }
  }
  return success();
}

LogicalResult EquationOp::verifyRegions() {
  auto verifyBlock = [&](Block *block, Type expected, StringRef what) -> LogicalResult {
    if (block->getNumArguments() != getNumVars() ||
        !llvm::all_of(block->getArgumentTypes(), [](Type type) { return type.isIndex(); })) {
      return emitOpError() << what << " needs one index argument per variable (" << getNumVars() << ")";
    }
    auto yield = dyn_cast<YieldOp>(block->getTerminator());
    if (!yield || yield.getNumOperands() != 1 || yield.getOperand(0).getType() != expected) {
      return emitOpError() << what << " must yield one " << expected;
    }
    for (Operation &op : block->without_terminator()) {
      if (op.getNumRegions() != 0 || !isMemoryEffectFree(&op)) {
        return op.emitOpError("is not allowed in an equation: only pure scalar ops and heddle.read are");
      }
      for (Type type : op.getResultTypes()) {
        if (!type.isIntOrIndexOrFloat()) {
          return op.emitOpError() << "makes a " << type << " inside an equation: only scalars are allowed";
        }
      }
    }
    return success();
  };
  if (failed(verifyBlock(getBodyBlock(), cast<RankedTensorType>(getType()).getElementType(), "body"))) {
    return failure();
  }
  return getGuard().empty() ? success() : verifyBlock(getGuardBlock(), IntegerType::get(getContext(), 1), "guard");
}

LogicalResult EquationOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto type = cast<RankedTensorType>(getType());
  for (unsigned i = 0, e = getNumVars(); i < e; ++i) {
    if (!symbols.lookupNearestSymbolFrom<AxisOp>(*this, getAxisOf(i))) {
      return emitOpError() << "variable " << i << " runs over " << getAxisOf(i) << ", which is not a declared axis";
    }
    if (i < getNumResultVars()) {
      int64_t length = getStaticLength(*this, getAxisOf(i));
      if (type.getDimSize(i) != length) {
        auto diag = emitOpError() << "result dimension " << i << " has extent ";
        (type.isDynamicDim(i) ? diag << "?" : diag << type.getDimSize(i)) << ", but " << getAxisOf(i) << " has ";
        return ShapedType::isDynamic(length) ? diag << "a run-time length" : diag << "length " << length;
      }
    }
  }
  return success();
}
