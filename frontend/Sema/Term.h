#ifndef HEDDLE_FRONTEND_SEMA_TERM_H
#define HEDDLE_FRONTEND_SEMA_TERM_H

#include "frontend/Syntax/SourceManager.h"

#include "mlir/IR/Value.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/FoldingSet.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/Allocator.h"

#include <deque>
#include <optional>
#include <string>

/// Terms are the scalar expressions of equations during elaboration: what an element of a tensor is, as a function of
/// index variables. They are unique (equal terms are one object), fold constants when they are made, and contain no
/// reductions: a reduction becomes an equation of its own at once, and the term reads its result.
namespace heddle::sema {

struct Axis;
struct Term;

enum class TypeKind : uint8_t { Float, Int, Bool, Index, Fixed };
enum class FixedType : uint8_t { F64, F32, F16, BF16, I8, I16, I32, I64, U8, U16, U32, U64 };

/// The type of an element. `Int` is 64 bits wide, `Index` a member of an axis or `none`.
struct ElemType {
  TypeKind kind = TypeKind::Float;
  FixedType fixed = FixedType::F32;
  const Axis *of = nullptr; // of an Index
  bool mayBeNone = false;   // of an Index

  bool isInteger() const {
    return kind == TypeKind::Int || kind == TypeKind::Index || (kind == TypeKind::Fixed && fixed >= FixedType::I8);
  }
  bool isFloat() const { return kind == TypeKind::Float || (kind == TypeKind::Fixed && fixed <= FixedType::BF16); }
  bool isBool() const { return kind == TypeKind::Bool; }
  bool isUnsigned() const { return kind == TypeKind::Fixed && fixed >= FixedType::U8; }
  bool operator==(const ElemType &other) const {
    return kind == other.kind && (kind != TypeKind::Fixed || fixed == other.fixed) &&
           (kind != TypeKind::Index || of == other.of);
  }
};
inline ElemType floatType() { return {}; }
inline ElemType intType() { return {TypeKind::Int}; }
inline ElemType boolType() { return {TypeKind::Bool}; }
inline ElemType indexType(const Axis *of, bool mayBeNone) { return {TypeKind::Index, FixedType::F32, of, mayBeNone}; }

/// An index variable. Its values are the places of its axis.
struct Var {
  unsigned id;
  std::string name;
  const Axis *axis;
};

/// A tensor of the IR that terms read.
struct TensorInfo {
  mlir::Value value;
  llvm::SmallVector<const Axis *, 4> axes;
  ElemType type;
  std::string name;
  syntax::SourceRange declared;
  bool stored = false; // bytes of a number format: what reads them is a part of each reader, never a tensor of its own
};

enum class Op : uint8_t {
  // Leaves.
  IntConst,
  FloatConst,
  BoolConst,
  NoneConst,
  Variable, // an index variable
  Captured, // an index of the IR around: a loop's variable
  Length,   // of an axis whose length is known only at run time
  Read,     // args: indices, then the default if `hasDefault`
  Table,    // element args[0] of a static list of numbers
  Random,   // args: coordinates
  // Arithmetic. Div is real division; its arguments may be integers.
  Add,
  Sub,
  Mul,
  Div,
  FloorDiv,
  CeilDiv,
  Mod,
  Pow,
  Min,
  Max,
  Neg,
  Abs,
  Sign,
  Exp,
  Log,
  Log2,
  Sin,
  Cos,
  Tanh,
  Sqrt,
  Erf,
  Floor,
  Ceil,
  Round,
  Shl,
  Shr,
  BitAnd,
  BitOr,
  Xor,
  // Conditions. In And and Or the second is evaluated knowing the first.
  Eq,
  Ne,
  Lt,
  Le,
  Gt,
  Ge,
  And,
  Or,
  Not,
  Select,   // args: condition, value, otherwise
  Cast,     // to the term's type; `hasDefault` means saturating
  FromBits, // the float that an integer of the same width spells
};

/// A static list that is read at an index: a config list or one made of statics.
struct TableData {
  std::vector<double> values;
  bool integers = true;
};

struct Term : llvm::FoldingSetNode {
  Op op = Op::IntConst;
  ElemType type;
  bool hasDefault = false;
  int64_t integer = 0; // IntConst, BoolConst; the kind of a Random
  double number = 0;   // FloatConst
  const Var *variable = nullptr;
  const Axis *axis = nullptr;         // Length
  const TensorInfo *tensor = nullptr; // Read
  const TableData *table = nullptr;   // Table
  mlir::Value captured;
  int64_t lower = 0; // of a Captured value: [lower, upper)
  const Term *upper = nullptr;
  llvm::StringRef site; // Random
  llvm::ArrayRef<const Term *> args;
  llvm::ArrayRef<const Var *> free;  // variables it depends on, by id
  syntax::SourceRange range;         // where it was first written
  llvm::FoldingSetNodeIDRef profile; // what tells it from other terms, once it is in the set
  unsigned hash = 0;                 // of the profile

  bool isConst() const { return op <= Op::NoneConst; }
  bool isInt(int64_t value) const { return op == Op::IntConst && integer == value; }
  bool isTrue() const { return op == Op::BoolConst && integer; }
  bool isFalse() const { return op == Op::BoolConst && !integer; }
  bool dependsOn(const Var *variable) const;
  /// The value of a constant number.
  double asNumber() const { return op == Op::FloatConst ? number : static_cast<double>(integer); }
  llvm::ArrayRef<const Term *> indices() const { return hasDefault ? args.drop_back() : args; }
  const Term *otherwise() const { return hasDefault ? args.back() : nullptr; }
  void Profile(llvm::FoldingSetNodeID &id) const;
};

} // namespace heddle::sema

/// Terms are compared by the profiles that they keep.
template <> struct llvm::FoldingSetTrait<heddle::sema::Term> : DefaultFoldingSetTrait<heddle::sema::Term> {
  static void Profile(const heddle::sema::Term &term, FoldingSetNodeID &id) { id = term.profile; }
  static bool Equals(const heddle::sema::Term &term, const FoldingSetNodeID &id, unsigned hash, FoldingSetNodeID &) {
    return hash == term.hash && id == term.profile;
  }
  static unsigned ComputeHash(const heddle::sema::Term &term, FoldingSetNodeID &) { return term.hash; }
};

namespace heddle::sema {

using Substitution = llvm::DenseMap<const Var *, const Term *>;

/// Makes and owns terms. The makers fold what is constant; types must fit (the elaborator checks and converts first).
class Terms {
public:
  const Term *integer(int64_t value);
  const Term *number(double value, ElemType type = floatType());
  const Term *boolean(bool value);
  const Term *none();
  const Term *variable(const Var *variable);
  const Term *captured(mlir::Value value, ElemType type, int64_t lower, const Term *upper);
  const Term *length(const Axis *axis);
  const Term *read(const TensorInfo *tensor, llvm::ArrayRef<const Term *> indices, const Term *otherwise,
                   syntax::SourceRange range);
  const Term *table(const TableData *table, const Term *index, syntax::SourceRange range);
  const Term *random(int64_t kind, llvm::StringRef site, llvm::ArrayRef<const Term *> coordinates, const Term *limit,
                     ElemType type);
  const Term *unary(Op op, ElemType type, const Term *operand, syntax::SourceRange range = {});
  const Term *binary(Op op, ElemType type, const Term *lhs, const Term *rhs, syntax::SourceRange range = {});
  const Term *select(const Term *condition, const Term *value, const Term *otherwise);
  const Term *cast(const Term *value, ElemType type, bool saturate = false);
  const Term *logicalAnd(const Term *lhs, const Term *rhs) { return binary(Op::And, boolType(), lhs, rhs); }
  const Term *logicalNot(const Term *operand) { return unary(Op::Not, boolType(), operand); }

  /// The term with variables replaced.
  const Term *substitute(const Term *term, const Substitution &with);
  /// The term with one that it is made of replaced.
  const Term *replace(const Term *term, const Term *part, const Term *by);

  Var *newVar(std::string name, const Axis *axis);
  const TensorInfo *newTensor(TensorInfo info) { return &tensors.emplace_back(std::move(info)); }
  const TableData *newTable(TableData data) { return &tables.emplace_back(std::move(data)); }

private:
  const Term *unique(Term &term);
  /// A number made of constants and lengths alone, in f64; null for any other.
  const Term *exactly(const Term *number);
  const Term *foldUnary(Op op, ElemType type, const Term *a);
  const Term *foldBinary(Op op, ElemType type, const Term *a, const Term *b);
  const Term *substitute(const Term *term, const Substitution &with, llvm::DenseMap<const Term *, const Term *> &done);
  const Term *replace(const Term *term, llvm::DenseMap<const Term *, const Term *> &done);
  /// `term` with other arguments.
  const Term *rebuild(const Term *term, llvm::ArrayRef<const Term *> args);

  llvm::BumpPtrAllocator allocator;
  llvm::FoldingSet<Term> set;
  std::deque<Var> vars;
  std::deque<TensorInfo> tensors;
  std::deque<TableData> tables;
};

/// Floor division and remainder as the language has them: the remainder has the divisor's sign. The divisor is not 0.
int64_t floorDivide(int64_t a, int64_t b);
int64_t floorModulo(int64_t a, int64_t b);

} // namespace heddle::sema

#endif // HEDDLE_FRONTEND_SEMA_TERM_H
