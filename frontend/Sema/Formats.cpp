//===- Formats.cpp - parameters stored in blocks of a number format -------===//
#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

/// A field's type: bits of one element, signed or not, or a float of that many bits.
struct Elaborator::FieldType {
  unsigned bits = 8;
  bool isSigned = false;
  std::optional<FixedType> number; // a float
};

/// The bytes of a parameter: [lead..., blocks, bytes of a block], and the place that is read.
struct Elaborator::StoredBlocks {
  const TensorInfo *bytes = nullptr, *signedBytes = nullptr;
  llvm::SmallVector<const Term *> lead; // indices before the block's
  const Term *block = nullptr;
  int64_t size = 0; // bytes of a block
};

void Elaborator::findFormat(llvm::StringRef name, BlockPlan &plan) {
  for (const char *path : {"std/format.heddle", "std/format_groups.heddle"}) {
    LoadedFile *file = loader.loadEmbedded(path);
    if (!file) {
      continue;
    }
    for (const syntax::FormatDecl *format : file->parsed.file.formats) {
      if (llvm::StringRef(format->name.text) == name) {
        plan.format = format;
        plan.file = file;
        return;
      }
    }
  }
}

std::optional<Elaborator::FieldType> Elaborator::fieldType(const syntax::TypeExpr &type, Scope *scope) {
  llvm::StringRef name = type.name.text;
  FieldType field;
  if (name == "f16" || name == "bf16" || name == "f32") {
    field.bits = name == "f32" ? 32 : 16;
    field.number = name == "f32" ? FixedType::F32 : name == "f16" ? FixedType::F16 : FixedType::BF16;
    return field;
  }
  int64_t bits = 0;
  bool isWord = name.size() > 1 && (name[0] == 'u' || name[0] == 'i') && !name.drop_front().getAsInteger(10, bits);
  if (name == "u" && type.args.size() == 1) {
    bits = staticInt(type.args.front().value, scope, "the width of a field").value_or(0);
    isWord = true;
  }
  if (!isWord || bits < 1 || (bits > 8 && bits != 16 && bits != 32)) {
    error(type.name.range(), text("a field of a format cannot be of type `{0}`", name))
        .help("fields are u1 to u8, i2 to i8, u16, u32, i16, i32, f16, bf16 or f32");
    return std::nullopt;
  }
  field.bits = static_cast<unsigned>(bits);
  field.isSigned = name[0] == 'i';
  return field;
}

/// Byte `at` of the block.
static const Term *readByte(Terms &terms, const Elaborator::StoredBlocks &stored, const Term *at, bool isSigned,
                            SourceRange range) {
  llvm::SmallVector<const Term *> indices(stored.lead);
  indices.push_back(stored.block);
  indices.push_back(at);
  return terms.read(isSigned ? stored.signedBytes : stored.bytes, indices, nullptr, range);
}

/// Element `j` of a field that begins at bit `first` of the block.
const Term *Elaborator::fieldElement(const FieldType &field, int64_t first, const Term *j, const StoredBlocks &stored,
                                     SourceRange range) {
  auto integer = [&](int64_t n) { return terms.integer(n); };
  auto add = [&](const Term *a, const Term *b) { return terms.binary(Op::Add, intType(), a, b); };
  auto fixed = [](FixedType type) { return ElemType{TypeKind::Fixed, type}; };
  auto bitwise = [&](Op op, const Term *a, const Term *b) {
    return terms.binary(op, a->type, a, terms.cast(b, a->type));
  };
  if (field.bits % 8 == 0) {
    int64_t bytes = field.bits / 8;
    const Term *at = add(integer(first / 8), terms.binary(Op::Mul, intType(), j, integer(bytes)));
    if (bytes == 1) {
      return readByte(terms, stored, at, field.isSigned, range);
    }
    ElemType word = fixed(bytes == 2 ? FixedType::U16 : FixedType::U32);
    const Term *value = nullptr;
    for (int64_t i = 0; i < bytes; ++i) {
      const Term *byte = terms.cast(readByte(terms, stored, add(at, integer(i)), false, range), word);
      byte = i ? bitwise(Op::Shl, byte, integer(8 * i)) : byte;
      value = value ? bitwise(Op::BitOr, value, byte) : byte;
    }
    if (field.number) {
      return terms.unary(Op::FromBits, fixed(*field.number), value, range);
    }
    return field.isSigned ? terms.cast(value, fixed(bytes == 2 ? FixedType::I16 : FixedType::I32)) : value;
  }
  // Bits from the low end, at most two bytes touched.
  const Term *bit = add(integer(first), terms.binary(Op::Mul, intType(), j, integer(field.bits)));
  const Term *at = terms.binary(Op::FloorDiv, intType(), bit, integer(8));
  const Term *shift = terms.binary(Op::Mod, intType(), bit, integer(8));
  ElemType word = fixed(FixedType::U16), byteType = fixed(FixedType::U8);
  const Term *value = terms.cast(readByte(terms, stored, at, false, range), word);
  if (8 % field.bits != 0 || first % field.bits != 0) {
    const Term *next = terms.binary(Op::Min, intType(), add(at, integer(1)), integer(stored.size - 1));
    const Term *high = terms.cast(readByte(terms, stored, next, false, range), word);
    value = bitwise(Op::BitOr, value, bitwise(Op::Shl, high, integer(8)));
  }
  value = bitwise(Op::BitAnd, bitwise(Op::Shr, value, shift), integer((1 << field.bits) - 1));
  value = terms.cast(value, byteType);
  if (field.isSigned) {
    int64_t sign = int64_t(1) << (field.bits - 1);
    value = terms.cast(bitwise(Op::Xor, value, integer(sign)), fixed(FixedType::I8));
    value = terms.binary(Op::Sub, value->type, value, terms.cast(integer(sign), value->type));
  }
  return value;
}

std::optional<Elaborator::FormatSize> Elaborator::formatSize(const syntax::FormatDecl &format) {
  Scope scope;
  scope.parent = nullptr;
  if (format.dims.size() != 1 || !format.formals.empty()) {
    unsupported(format.name.range(), "a format with arguments or with blocks of several axes");
    return std::nullopt;
  }
  std::optional<int64_t> elements = staticInt(format.dims.front(), &scope, "the elements of a block");
  int64_t bits = 0;
  for (const syntax::Signature &field : format.fields) {
    std::optional<FieldType> type = fieldType(field.type, &scope);
    std::optional<int64_t> count = type ? fieldCount(field, &scope) : std::nullopt;
    if (!count) {
      return std::nullopt;
    }
    bits += *count * type->bits;
  }
  if (!elements || *elements < 1 || bits % 8 != 0 || bits == 0) {
    error(format.name.range(), text("a block of `{0}` has {1} bits, no whole bytes", format.name.text, bits));
    return std::nullopt;
  }
  return FormatSize{*elements, bits / 8};
}

std::optional<int64_t> Elaborator::fieldCount(const syntax::Signature &field, Scope *scope) {
  if (field.shape.size() > 1) {
    unsupported(field.name.range(), "a field of several axes");
    return std::nullopt;
  }
  std::optional<int64_t> count =
      field.shape.empty() ? 1 : staticInt(field.shape.front().axis, scope, "the length of a field");
  if (count && (*count < 1 || *count > 4096)) {
    error(field.name.range(), "a field has 1 to 4096 elements");
    return std::nullopt;
  }
  return count;
}

/// Element `i` of a block.
const Term *Elaborator::decode(const BlockPlan &plan, const StoredBlocks &stored, const Term *i) {
  const syntax::FormatDecl &format = *plan.format;
  Scope &scope = scopes.emplace_back();
  scope.parent = &plan.file->scope;
  int64_t bit = 0;
  for (const syntax::Signature &field : format.fields) {
    std::optional<FieldType> type = fieldType(field.type, &scope);
    std::optional<int64_t> count = type ? fieldCount(field, &scope) : std::nullopt;
    if (!count) {
      return nullptr;
    }
    View view;
    const Term *j = terms.integer(0);
    if (!field.shape.empty()) {
      view.params.push_back(terms.newVar("j", anonymousAxis(terms.integer(*count))));
      j = terms.variable(view.params.back());
    }
    view.body = fieldElement(*type, bit, j, stored, field.name.range());
    scope.names[llvm::StringRef(field.name.text)] = tensorValue(view, field.name.range());
    bit += *count * type->bits;
  }
  if (format.variables.size() != 1) {
    unsupported(format.name.range(), "a format whose blocks have several axes");
    return nullptr;
  }
  scope.names[llvm::StringRef(format.variables.front().text)] = scalarValue(i);
  Context ctx;
  ctx.scope = &scope;
  ctx.path = std::string(format.name.text);
  Flow flow;
  if (!runBlock(format.decode, ctx, flow) || !flow.returned) {
    return nullptr;
  }
  std::optional<View> result = toTensor(flow.result, format.range);
  if (!result || result->rank() != 0) {
    error(format.range, text("`decode` of `{0}` returns no number", format.name.text));
    return nullptr;
  }
  return convert(result->body, floatType(), format.range);
}

std::optional<Elaborator::BlockPlan> Elaborator::planBlocks(const syntax::ParamDecl &param, llvm::StringRef name,
                                                            const StoredTensor &stored, llvm::ArrayRef<int64_t> shape) {
  if (!stored.decodes) {
    error(param.range, text("\"{0}\" is stored as {1}, a format without a definition", name, stored.format))
        .help("std/format.heddle and std/format_groups.heddle list those that are read; requantise the checkpoint to "
              "one of them");
    return std::nullopt;
  }
  BlockPlan plan;
  findFormat(stored.format, plan);
  std::optional<FormatSize> size = plan.format ? formatSize(*plan.format) : std::nullopt;
  if (!size) {
    error(param.range, text("the standard library has no format `{0}`", stored.format));
    return std::nullopt;
  }
  plan.size = *size;
  // Blocks run along the last axes: as many of them as whole blocks take.
  plan.lead = shape.size();
  int64_t row = 1;
  while (plan.lead > 0 && row % size->elements != 0) {
    row *= shape[--plan.lead];
  }
  if (row % size->elements != 0) {
    error(param.range, text("\"{0}\" is stored in blocks of {1} elements, which `{2}` cannot be cut into", name,
                            size->elements, param.name.text));
    return std::nullopt;
  }
  plan.blocks = row / size->elements;
  return plan;
}

/// The element of a formatted parameter at `args`: what decode makes of the bytes of its block. `lists` of the indices
/// come before the parameter's own.
const Term *Elaborator::decodedElement(const BlockPlan &plan, mlir::Value weight, llvm::ArrayRef<const Axis *> axes,
                                       llvm::ArrayRef<const Term *> args, size_t lists, llvm::StringRef name,
                                       SourceRange range) {
  StoredBlocks stored;
  TensorInfo info;
  info.value = weight;
  info.axes.assign(axes.begin(), axes.begin() + static_cast<ptrdiff_t>(lists + plan.lead));
  info.axes.push_back(anonymousAxis(terms.integer(plan.blocks)));
  info.axes.push_back(anonymousAxis(terms.integer(plan.size.bytes)));
  info.name = name.str();
  info.declared = range;
  info.stored = true;
  info.type = {TypeKind::Fixed, FixedType::U8};
  stored.bytes = terms.newTensor(info);
  info.type = {TypeKind::Fixed, FixedType::I8};
  stored.signedBytes = terms.newTensor(info);
  stored.size = plan.size.bytes;
  stored.lead.assign(args.begin(), args.begin() + static_cast<ptrdiff_t>(lists + plan.lead));
  const Var *block = terms.newVar("n", info.axes[info.axes.size() - 2]);
  const Var *i = terms.newVar("i", anonymousAxis(terms.integer(plan.size.elements)));
  stored.block = terms.variable(block);
  const Term *element = decode(plan, stored, terms.variable(i));
  if (!element) {
    return nullptr;
  }
  const Term *flat = terms.integer(0);
  for (size_t d = lists + plan.lead; d < args.size(); ++d) {
    const Term *length = terms.integer(lengthOf(axes[d])->integer);
    flat = terms.binary(Op::Add, intType(), terms.binary(Op::Mul, intType(), flat, length),
                        terms.cast(args[d], intType()));
  }
  const Term *elements = terms.integer(plan.size.elements);
  Substitution places;
  places[block] = terms.binary(Op::FloorDiv, intType(), flat, elements);
  places[i] = terms.binary(Op::Mod, intType(), flat, elements);
  return terms.substitute(element, places);
}

} // namespace heddle::sema
