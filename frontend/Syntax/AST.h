#ifndef HEDDLE_FRONTEND_SYNTAX_AST_H
#define HEDDLE_FRONTEND_SYNTAX_AST_H

#include "frontend/Syntax/SourceManager.h"

#include <memory>
#include <string_view>
#include <vector>

/// The syntax tree, one struct per production of the grammar. Nodes live in an AstContext, names refer into the source
/// text.
namespace heddle::syntax {

/// A name with its place.
struct Name {
  std::string_view text;
  SourceLoc loc;

  bool empty() const { return text.empty(); }
  SourceRange range() const { return {loc, loc.offset + static_cast<uint32_t>(text.size())}; }
};

/// Base of all nodes, so that one context can own them.
struct Node {
  virtual ~Node() = default;
  SourceRange range;
};

/// Owns nodes. Destruction is flat, whatever the depth of the tree.
class AstContext {
public:
  template <typename T> T *make(SourceRange range) {
    auto node = std::make_unique<T>();
    T *result = node.get();
    result->range = range;
    nodes.push_back(std::move(node));
    return result;
  }

private:
  std::vector<std::unique_ptr<Node>> nodes;
};

// ---------------------------------------------------------------- expressions

enum class ExprKind : uint8_t {
  Number, // LiteralExpr: the digits
  String, // LiteralExpr: without the quotes
  True,
  False,
  None,
  Rest,      // LiteralExpr: `..` as an index
  Name,      // NameExpr
  Paren,     // ParenExpr
  Array,     // ArrayExpr
  Negate,    // UnaryExpr
  Not,       // UnaryExpr
  Binary,    // BinaryExpr
  Where,     // WhereExpr
  Index,     // IndexExpr
  Call,      // CallExpr
  Member,    // MemberExpr
  Binder,    // BinderExpr
  Annotated, // AnnotatedExpr
};

enum class BinaryOp : uint8_t {
  Or,
  And,
  Eq,
  Ne,
  Lt,
  Le,
  Gt,
  Ge,
  In,
  Shl,
  Shr,
  BitAnd,
  BitOr,
  Add,
  Sub,
  Mul,
  Div,
  Mod,
  Pow
};

/// The operator as it is written.
std::string_view spelling(BinaryOp op);
/// Whether the operator compares (`in` included).
inline bool isComparison(BinaryOp op) { return op >= BinaryOp::Eq && op <= BinaryOp::In; }

struct Expr : Node {
  ExprKind kind;
  uint16_t height = 1; // of the tree below; the parser bounds it, so that recursive walks are safe

  explicit Expr(ExprKind kind) : kind(kind) {}
  template <typename T> T *as() { return static_cast<T *>(this); }
  template <typename T> const T *as() const { return static_cast<const T *>(this); }
};

/// `a` or `a..b`, the end excluded.
struct RangeExpr {
  Expr *first = nullptr;
  Expr *end = nullptr; // null: `first` is an axis, a length or a list
};

struct LiteralExpr : Expr {
  explicit LiteralExpr(ExprKind kind = ExprKind::None) : Expr(kind) {}
  std::string_view text;
};

struct NameExpr : Expr {
  NameExpr() : Expr(ExprKind::Name) {}
  Name name;
};

struct ParenExpr : Expr {
  ParenExpr() : Expr(ExprKind::Paren) {}
  Expr *inner = nullptr;
};

struct ArrayExpr : Expr {
  ArrayExpr() : Expr(ExprKind::Array) {}
  std::vector<Expr *> elements;
};

struct UnaryExpr : Expr {
  explicit UnaryExpr(ExprKind kind = ExprKind::Negate) : Expr(kind) {}
  Expr *operand = nullptr;
};

/// A chain `a <= b < c` is Binary(Binary(a <= b) < c) and means both.
struct BinaryExpr : Expr {
  BinaryExpr() : Expr(ExprKind::Binary) {}
  BinaryOp op = BinaryOp::Add;
  SourceRange opRange;
  Expr *lhs = nullptr;
  Expr *rhs = nullptr;
};

/// `value where condition else otherwise`.
struct WhereExpr : Expr {
  WhereExpr() : Expr(ExprKind::Where) {}
  Expr *value = nullptr;
  Expr *condition = nullptr;
  Expr *otherwise = nullptr;
};

/// `base[indices else fallback]`.
struct IndexExpr : Expr {
  IndexExpr() : Expr(ExprKind::Index) {}
  Expr *base = nullptr;
  std::vector<Expr *> indices;
  Expr *fallback = nullptr;
};

/// An argument, named or by place.
struct Argument {
  Name name; // empty: by place
  Expr *value = nullptr;
};

struct CallExpr : Expr {
  CallExpr() : Expr(ExprKind::Call) {}
  Expr *callee = nullptr; // a name, a list element or a member
  std::vector<Argument> args;
};

struct MemberExpr : Expr {
  MemberExpr() : Expr(ExprKind::Member) {}
  Expr *base = nullptr;
  Name member;
};

/// A variable that a binder binds or makes.
struct Variable {
  Name name;
  RangeExpr range; // first is null: the range follows from the uses
};

/// `f(vars -> made : guard, name = e) body`.
struct BinderExpr : Expr {
  BinderExpr() : Expr(ExprKind::Binder) {}
  Name function;
  std::vector<Variable> vars;
  std::vector<Variable> made;
  Expr *guard = nullptr;
  std::vector<Argument> args;
  Expr *body = nullptr;
  uint32_t firstToken = 0, lastToken = 0; // for the formatter, which may put parentheses round it
  bool bodyIsProduct = false; // the body is a `* / %` chain or a binder: only consuming binders may have one
};

/// `v in range`, as a left index, a dimension or a binder's variable.
struct AnnotatedExpr : Expr {
  AnnotatedExpr() : Expr(ExprKind::Annotated) {}
  Variable variable;
};

// ---------------------------------------------------------------- types, shapes, signatures

/// `float`, `i8`, `index V`, and in formats `u(bits)`.
struct TypeExpr {
  Name name;          // `index` for an index type; empty: none given
  Expr *of = nullptr; // the axis of an index type
  std::vector<Argument> args;

  bool given() const { return !name.empty(); }
};

/// One axis of a signature.
struct Size {
  enum class Kind : uint8_t { Axis, Rest, Hole } kind = Kind::Axis;
  Expr *axis = nullptr;
  Expr *bound = nullptr; // `<= bound`
  SourceRange range;
};

/// `name[shape] : type`.
struct Signature {
  Name name;
  bool hasShape = false;
  std::vector<Size> shape;
  TypeExpr type;
};

/// A formal argument: a signature, or `axis S`.
struct Formal {
  Signature sig;
  bool isAxis = false;
  Expr *defaultValue = nullptr;
};

// ---------------------------------------------------------------- statements

enum class StmtKind : uint8_t { Axes, Require, Assign, Scan, For, If, Return };

struct Stmt : Node {
  StmtKind kind;
  explicit Stmt(StmtKind kind) : kind(kind) {}
  template <typename T> T *as() { return static_cast<T *>(this); }
  template <typename T> const T *as() const { return static_cast<const T *>(this); }
};

using Block = std::vector<Stmt *>;

/// `{v in A : condition}`.
struct AxisSet {
  Name variable;
  Expr *root = nullptr;
  Expr *condition = nullptr;
};

struct AxisDecl {
  Name name;
  Name ragged; // `axis H[I]`
  bool isSet = false;
  AxisSet set;
  Expr *length = nullptr;
  Expr *bound = nullptr;
  bool time = false;
};

struct AxesStmt : Stmt {
  AxesStmt() : Stmt(StmtKind::Axes) {}
  std::vector<AxisDecl> axes;
};

struct RequireStmt : Stmt {
  RequireStmt() : Stmt(StmtKind::Require) {}
  Expr *condition = nullptr;
};

/// The left side of an equation. `_` drops a result.
struct Target {
  Name name;
  bool skip = false;
  bool indexed = false;
  std::vector<Expr *> indices; // Rest, Annotated or an expression
  TypeExpr type;
  SourceRange range;
};

enum class AssignOp : uint8_t { Set, Add, Sub, Mul, Max, Min };

struct AssignStmt : Stmt {
  AssignStmt() : Stmt(StmtKind::Assign) {}
  std::vector<Target> targets;
  AssignOp op = AssignOp::Set;
  Expr *value = nullptr;
  Expr *guard = nullptr; // `where` without `else`
};

/// `S[h in H] = 0` of a scan.
struct Carry {
  Target target;
  Expr *value = nullptr;
};

struct ScanStmt : Stmt {
  ScanStmt() : Stmt(StmtKind::Scan) {}
  Name variable;
  RangeExpr over;
  bool reverse = false;
  Expr *condition = nullptr;
  std::vector<Carry> carries;
  Block body;
};

struct ForStmt : Stmt {
  ForStmt() : Stmt(StmtKind::For) {}
  Name variable;
  RangeExpr over;
  Expr *condition = nullptr;
  Block body;
};

struct IfStmt : Stmt {
  IfStmt() : Stmt(StmtKind::If) {}
  Expr *condition = nullptr;
  Block then;
  Block otherwise;
};

struct ReturnStmt : Stmt {
  ReturnStmt() : Stmt(StmtKind::Return) {}
  AssignStmt *assign = nullptr; // or values
  std::vector<Expr *> values;
};

// ---------------------------------------------------------------- items of modules

enum class ItemKind : uint8_t { Config, Axes, Params, Ignore, Require, State, Module, Function, Assign, If };

struct Item : Node {
  ItemKind kind;
  explicit Item(ItemKind kind) : kind(kind) {}
  template <typename T> T *as() { return static_cast<T *>(this); }
  template <typename T> const T *as() const { return static_cast<const T *>(this); }
};

using Body = std::vector<Item *>;

struct ConfigOption {
  Name name;
  bool record = false;    // `name {}`
  unsigned listDepth = 0; // the number of `[]`
  std::vector<Name> from; // paths, without the quotes
  Expr *defaultValue = nullptr;
};

struct ConfigItem : Item {
  ConfigItem() : Item(ItemKind::Config) {}
  std::vector<ConfigOption> options;
};

/// A module item that is also a statement: axes, require, an equation.
struct AxesItem : Item {
  AxesItem() : Item(ItemKind::Axes) {}
  AxesStmt *axes = nullptr;
};
struct RequireItem : Item {
  RequireItem() : Item(ItemKind::Require) {}
  RequireStmt *require = nullptr;
};
struct AssignItem : Item {
  AssignItem() : Item(ItemKind::Assign) {}
  AssignStmt *assign = nullptr;
};

/// A stored tensor's name, and how the parameter follows from it if it is not the same.
struct Stored {
  Name name;     // without the quotes
  Name variable; // `w` of `"x" w[D] : w[d] - 1`; empty: the tensor itself
  std::vector<Expr *> dims;
  Expr *value = nullptr;
};

/// `= "a" gguf "b" else "c" else value`.
struct Binding {
  struct Alternative {
    Stored stored;
    Expr *value = nullptr; // a value instead of a tensor
  };
  bool given = false;
  Stored first;
  bool hasGguf = false;
  Stored gguf;
  std::vector<Alternative> alternatives;
};

struct ParamDecl {
  Name name;
  bool hasDims = false;
  std::vector<Expr *> dims;     // Annotated or an axis expression
  TypeExpr type;                // of a tensor
  std::vector<Name> modulePath; // or the module that it holds
  std::vector<Argument> moduleArgs;
  std::vector<Signature> parts; // `(a[..], b[..])`: one tensor cut in order; `name` is then empty
  Binding binding;
  SourceRange range;
};

struct ParamsItem : Item {
  ParamsItem() : Item(ItemKind::Params) {}
  std::vector<ParamDecl> params;
};

struct IgnoreItem : Item {
  IgnoreItem() : Item(ItemKind::Ignore) {}
  Name pattern; // without the quotes
};

struct StateItem : Item {
  StateItem() : Item(ItemKind::State) {}
  Target target;
  Expr *value = nullptr;
};

struct FunctionDecl : Item {
  FunctionDecl() : Item(ItemKind::Function) {}
  Name name; // empty: what calling the module means
  SourceLoc keyword;
  std::vector<Formal> formals;
  bool hasResults = false;
  std::vector<Signature> results; // names may be empty
  Name lowered;                   // without the quotes
  Block body;
};

struct ModuleDecl : Item {
  ModuleDecl() : Item(ItemKind::Module) {}
  Name name;
  bool isModel = false;
  std::vector<Formal> formals;
  std::vector<Name> implements; // without the quotes
  std::vector<Name> gguf;
  Body body;
};

struct IfItem : Item {
  IfItem() : Item(ItemKind::If) {}
  Expr *condition = nullptr;
  Body then;
  Body otherwise;
};

// ---------------------------------------------------------------- files

struct ImportDecl {
  std::vector<Name> path;
  bool hasNames = false;
  std::vector<Name> names;
};

/// A number format: fields of one block and how an element follows from them.
struct FormatDecl : Node {
  Name name;
  std::vector<Formal> formals;
  std::vector<Expr *> dims;
  std::vector<Signature> fields;
  std::vector<Name> variables;
  Block decode;
};

struct File {
  uint32_t id = 0;
  std::vector<ImportDecl> imports;
  std::vector<FunctionDecl *> functions;
  std::vector<ModuleDecl *> modules; // models included
  std::vector<FormatDecl *> formats;
};

} // namespace heddle::syntax

#endif // HEDDLE_FRONTEND_SYNTAX_AST_H
