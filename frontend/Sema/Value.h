#ifndef HEDDLE_FRONTEND_SEMA_VALUE_H
#define HEDDLE_FRONTEND_SEMA_VALUE_H

#include "frontend/Sema/Term.h"
#include "frontend/Syntax/AST.h"

#include "llvm/ADT/SmallPtrSet.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/JSON.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

/// What names mean during elaboration.
namespace heddle::sema {

/// An axis. Two axes agree iff they are the same object; an anonymous one agrees with any of provably equal length.
struct Axis {
  std::string name;
  syntax::SourceRange declared;
  const Term *length = nullptr; // Length(this) if it is known only at run time; null for a restricted axis
  bool sized = false;           // declared with a size: it does not become the caller's axis
  bool time = false;
  bool anonymous = false;
  const Term *bound = nullptr;              // `<= bound`
  const Axis *boundAxis = nullptr;          // the bound, where it is an axis
  llvm::SmallVector<const Axis *, 2> parts; // of a sum axis
  // A restricted axis: the members of `base` for which `predicate` (of `member`) holds, at their places in `base`.
  const Axis *base = nullptr;
  const Var *member = nullptr;
  const Term *predicate = nullptr;
  // A counted axis: places 0, 1, 2, ... of the members of the restricted axis `counts`. `places` gives, as a function
  // of the variable `placeOf`, where in the root of `counts` each of them is.
  const Axis *counts = nullptr;
  const Var *placeOf = nullptr;
  const Term *places = nullptr;
  mutable std::string symbol; // in the IR, once it is declared there

  const Axis *root() const { return base ? base->root() : this; }
  bool isWithin(const Axis *other) const { return this == other || (base && base->isWithin(other)); }
  /// Whether its places count members of `restricted`, by themselves or as a part of a sum.
  bool countsMembersOf(const Axis *restricted) const;
};

/// A tensor as a function of its indices; a scalar is one without parameters. May depend on variables around it.
struct View {
  llvm::SmallVector<const Var *, 4> params;
  const Term *body = nullptr;

  unsigned rank() const { return static_cast<unsigned>(params.size()); }
  ElemType type() const { return body->type; }
};

struct Instance;
struct InstanceList;
struct Scope;

enum class ValueKind : uint8_t {
  Error,
  Tensor,
  String,
  List,
  Axis,
  Tuple,
  Instance,
  InstanceList,
  Module,
  Function,
  Record
};

struct Value {
  ValueKind kind = ValueKind::Error;
  View view;                                 // Tensor
  std::string text;                          // String; of a Record the path of its keys: "text_config."
  std::shared_ptr<std::vector<Value>> items; // List, Tuple
  const Axis *axis = nullptr;
  Instance *instance = nullptr;
  const llvm::json::Object *record = nullptr; // null: the keys' values are assumed
  InstanceList *list = nullptr;               // InstanceList, with the indices given so far
  std::vector<int64_t> listIndices;
  const syntax::ModuleDecl *module = nullptr;
  const syntax::FunctionDecl *function = nullptr;
  Scope *scope = nullptr; // where the module or function was declared
  syntax::SourceRange declared;
  bool collected = false;         // by the scan around: there at its place only
  const Axis *loopAxis = nullptr; // what a loop's variable runs over
  bool loopVariable = false;      // a left index of this name is its value

  bool isError() const { return kind == ValueKind::Error; }
  bool isScalar() const { return kind == ValueKind::Tensor && view.params.empty(); }
};

Value tensorValue(View view, syntax::SourceRange declared = {});
Value scalarValue(const Term *term, syntax::SourceRange declared = {});
Value axisValue(const Axis *axis);
Value stringValue(std::string text);
Value listValue(std::vector<Value> items, ValueKind kind = ValueKind::List);
Value functionValue(const syntax::FunctionDecl *function, Scope *scope);
Value moduleValue(const syntax::ModuleDecl *module, Scope *scope);
Value instanceValue(Instance *instance);
/// `an axis`, `a tensor of rank 2`, ... for messages.
std::string describe(const Value &value);

/// A block's names. Lookup goes outwards; a scope of an instance also resolves its items on demand.
struct Scope {
  Scope *parent = nullptr;
  llvm::StringMap<Value> names;
  Instance *instance = nullptr;
  llvm::SmallPtrSet<const Axis *, 4> made; // axes declared by statements
  std::vector<const Axis *> rest;          // what `..` stands for in a function
  bool hasRest = false;
};

/// Index variables in scope, innermost last.
struct IndexScope {
  IndexScope *parent = nullptr;
  llvm::StringMap<const Term *> variables;
  bool hasRest = false;
  llvm::SmallVector<const Term *, 4> rest; // what `..` stands for in an equation

  const Term *find(llvm::StringRef name) const {
    for (const IndexScope *s = this; s; s = s->parent) {
      if (auto it = s->variables.find(name); it != s->variables.end()) {
        return it->second;
      }
    }
    return nullptr;
  }
};

/// Something declared in a module that is made when it is first looked up.
struct Pending {
  enum class Kind : uint8_t { Option, Axis, Param, Part, Equation, Function, Module } kind;
  const void *node = nullptr;  // ConfigOption, AxisDecl, ParamDecl, AssignStmt, FunctionDecl, ModuleDecl
  const void *outer = nullptr; // the ParamDecl of a Part
  unsigned index = 0;          // which part or target
  syntax::SourceRange declared = {};
  bool resolving = false;
};

/// A module with its arguments: a model, a part of it, one layer.
struct Instance {
  const syntax::ModuleDecl *decl = nullptr;
  Instance *parent = nullptr;
  Scope scope;
  std::string path;                  // "layers[3].att", for messages
  std::string stackPath;             // "layers.att": the name without list indices
  std::string member;                // its name in the parent
  std::vector<int64_t> indices;      // its place in a list
  std::vector<std::string> prefixes; // alternatives for the names of its tensors
  llvm::StringMap<Pending> pending;
  std::vector<std::string> ignored; // patterns of tensors that may be left over
  std::vector<const syntax::ParamDecl *> params;
  std::vector<const syntax::FunctionDecl *> functions; // those with a name, of the branches taken
  std::map<std::string, Value> statics;                // arguments, for telling apart layers of unequal structure
  // The config that its options and those of its parts are read from; null: that of the parent.
  std::shared_ptr<const Value> config;
  // While a loop runs over equal layers this one stands for all of them.
  const std::vector<Instance *> *stack = nullptr;
  const Term *stackIndex = nullptr;
  const Axis *stackAxis = nullptr;
};

/// `param layers[l in L] : block`: instances in row-major order of the list indices.
struct InstanceList {
  std::string name;
  std::vector<Instance *> items;
  std::vector<int64_t> extents; // one for every list variable; ragged lists are kept by their indices
  const Axis *axis = nullptr;   // of the first variable, if it has one
  syntax::SourceRange declared;
};

} // namespace heddle::sema

#endif // HEDDLE_FRONTEND_SEMA_VALUE_H
