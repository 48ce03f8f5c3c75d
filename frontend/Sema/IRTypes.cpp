#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

mlir::Location Elaborator::locationOf(SourceRange range) {
  if (!range.isValid()) {
    return builder.getUnknownLoc();
  }
  syntax::LineInfo info = diags.sourceManager().lineInfo(range.begin);
  return mlir::FileLineColLoc::get(builder.getContext(), llvm::StringRef(info.path), info.line, info.column);
}

mlir::Type Elaborator::elementType(ElemType type, SourceRange range) {
  switch (type.kind) {
  case TypeKind::Float:
    return builder.getF32Type();
  case TypeKind::Int:
    return builder.getI64Type();
  case TypeKind::Bool:
    return builder.getI1Type();
  case TypeKind::Index:
    return builder.getIndexType();
  case TypeKind::Fixed:
    break;
  }
  switch (type.fixed) {
  case FixedType::F64:
    return builder.getF64Type();
  case FixedType::F32:
    return builder.getF32Type();
  case FixedType::F16:
    return builder.getF16Type();
  case FixedType::BF16:
    return builder.getBF16Type();
  case FixedType::I8:
  case FixedType::U8:
    return builder.getIntegerType(8);
  case FixedType::I16:
  case FixedType::U16:
    return builder.getIntegerType(16);
  case FixedType::I32:
  case FixedType::U32:
    return builder.getIntegerType(32);
  case FixedType::I64:
  case FixedType::U64:
    return builder.getIntegerType(64);
  }
  return nullptr;
}

/// A length as an affine expression over run-time axes; null if it is not affine.
static mlir::AffineExpr affineLength(const Term *term, llvm::SmallVectorImpl<const Axis *> &inputs,
                                     mlir::MLIRContext *context) {
  auto sub = [&](size_t i) { return affineLength(term->args[i], inputs, context); };
  switch (term->op) {
  case Op::IntConst:
    return mlir::getAffineConstantExpr(term->integer, context);
  case Op::Length: {
    auto it = llvm::find(inputs, term->axis);
    unsigned at = static_cast<unsigned>(it - inputs.begin());
    if (it == inputs.end()) {
      inputs.push_back(term->axis);
    }
    return mlir::getAffineSymbolExpr(at, context);
  }
  case Op::Add:
  case Op::Sub:
  case Op::Mul:
  case Op::FloorDiv:
  case Op::CeilDiv:
  case Op::Mod: {
    mlir::AffineExpr a = sub(0), b = a ? sub(1) : nullptr;
    if (!b) {
      return nullptr;
    }
    bool constant = llvm::isa<mlir::AffineConstantExpr>(b) && (llvm::cast<mlir::AffineConstantExpr>(b).getValue() > 0);
    switch (term->op) {
    case Op::Add:
      return a + b;
    case Op::Sub:
      return a - b;
    case Op::Mul:
      return a * b; // of two run-time lengths too: places of a product axis
    case Op::FloorDiv:
      return constant ? a.floorDiv(b) : nullptr;
    case Op::CeilDiv:
      return constant ? a.ceilDiv(b) : nullptr;
    default:
      return constant ? a % b : nullptr;
    }
  }
  default:
    return nullptr;
  }
}

bool Elaborator::isAffineLength(const Term *length) {
  llvm::SmallVector<const Axis *> inputs;
  return affineLength(length, inputs, builder.getContext()) != nullptr;
}

/// The symbol of an axis in the IR, declared when it is first needed. A restricted axis is its root there: its members
/// are picked out by guards.
mlir::FlatSymbolRefAttr Elaborator::symbolOf(const Axis *given) {
  const Axis *axis = given->root();
  mlir::MLIRContext *context = builder.getContext();
  if (!axis->symbol.empty()) {
    return mlir::FlatSymbolRefAttr::get(context, axis->symbol);
  }
  mlir::OpBuilder::InsertionGuard guard(builder);
  mlir::IntegerAttr extent;
  mlir::AffineMapAttr derived;
  mlir::ArrayAttr inputs, parts;
  mlir::UnitAttr time;
  mlir::IntegerAttr bound;
  const Term *length = axis->length;
  if (length->op == Op::IntConst) {
    extent = builder.getI64IntegerAttr(length->integer);
  } else if (!axis->parts.empty()) {
    llvm::SmallVector<mlir::Attribute> symbolsOfParts;
    for (const Axis *part : axis->parts) {
      symbolsOfParts.push_back(symbolOf(part));
      if (!symbolsOfParts.back()) {
        return nullptr;
      }
    }
    parts = builder.getArrayAttr(symbolsOfParts);
  } else if (length->op != Op::Length || length->axis != axis) {
    llvm::SmallVector<const Axis *> over;
    mlir::AffineExpr expr = affineLength(length, over, context);
    if (!expr) {
      error(axis->declared,
            text("not supported yet: the length of axis {0} is no affine function of run-time lengths", axis->name));
      return nullptr;
    }
    llvm::SmallVector<mlir::Attribute> names;
    for (const Axis *input : over) {
      names.push_back(symbolOf(input));
    }
    derived = mlir::AffineMapAttr::get(mlir::AffineMap::get(0, static_cast<unsigned>(over.size()), expr));
    inputs = builder.getArrayAttr(names);
  }
  mlir::FlatSymbolRefAttr parent = axis->counts && !extent ? symbolOf(axis->counts) : nullptr;
  if (axis->time && !extent) {
    time = builder.getUnitAttr();
  }
  if (axis->bound && axis->bound->op == Op::IntConst && !extent && !parent) {
    bound = builder.getI64IntegerAttr(axis->bound->integer);
  }
  std::string name = axis->name;
  for (unsigned n = 1; !symbols.insert(name).second; ++n) {
    name = axis->name + "_" + std::to_string(n);
  }
  axis->symbol = name;
  if (lastAxis) {
    builder.setInsertionPointAfter(lastAxis);
  } else {
    builder.setInsertionPointToStart(module.getBody());
  }
  auto op = AxisOp::create(builder, locationOf(axis->declared), builder.getStringAttr(name), extent, derived, inputs,
                           parts, parent, time, mlir::UnitAttr(), bound);
  lastAxis = op;
  return mlir::FlatSymbolRefAttr::get(context, name);
}

mlir::RankedTensorType Elaborator::tensorType(llvm::ArrayRef<const Axis *> over, ElemType type, SourceRange range) {
  llvm::SmallVector<mlir::FlatSymbolRefAttr> refs;
  for (const Axis *axis : over) {
    mlir::FlatSymbolRefAttr symbol = symbolOf(axis);
    if (!symbol) {
      return nullptr;
    }
    refs.push_back(symbol);
  }
  mlir::Type element = elementType(type, range);
  return element ? getTensorType(module, refs, element) : nullptr;
}

View Elaborator::viewOf(mlir::Value value, llvm::ArrayRef<const Axis *> over, ElemType type, llvm::StringRef name,
                        SourceRange declared) {
  TensorInfo info;
  info.value = value;
  info.axes.assign(over.begin(), over.end());
  info.type = type;
  info.name = name.str();
  info.declared = declared;
  View view;
  llvm::SmallVector<const Term *> args;
  for (const Axis *axis : over) {
    view.params.push_back(terms.newVar("i", axis));
    args.push_back(terms.variable(view.params.back()));
  }
  view.body = terms.read(terms.newTensor(std::move(info)), args, nullptr, declared);
  return view;
}

} // namespace heddle::sema
