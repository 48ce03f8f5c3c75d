#ifndef HEDDLE_FRONTEND_SEMA_ELABORATOR_H
#define HEDDLE_FRONTEND_SEMA_ELABORATOR_H

#include "dialects/Heddle/IR/Heddle.h"
#include "frontend/Import/Checkpoint.h"
#include "frontend/Sema/Loader.h"
#include "frontend/Sema/Value.h"
#include "frontend/Syntax/Diagnostics.h"

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/JSON.h"

#include <set>

namespace heddle::sema {

using syntax::SourceRange;

struct ElaborationInput {
  const llvm::json::Object *config = nullptr; // null: plausible values are assumed (`heddle check`)
  int assumption = 0;                         // which of the plausible assignments
  const Checkpoint *checkpoint = nullptr;     // null: names are resolved to their first alternative
  std::vector<std::string> entries;           // empty: all
};

/// Where an expression stands.
struct Context {
  Scope *scope = nullptr;
  IndexScope *indices = nullptr;
  std::string path;                   // of values: "layers.s"
  const Instance *instance = nullptr; // whose text is run, or calls what is run
  bool moduleLevel = false;           // an equation of a module: tables of statics stay tables
  bool inReduction = false;           // results of calls are computed once, not at every reduced place
};

/// Elaborates one model: an abstract interpreter over the syntax tree. Statics are computed, calls are inlined, every
/// equation becomes a heddle.equation over its own variables and those that it depends on from around.
class Elaborator {
public:
  Elaborator(mlir::ModuleOp module, Loader &loader, syntax::Diagnostics &diags, const ElaborationInput &input);

  /// Elaborates the entries of a model. False if errors were reported.
  bool run(const LoadedFile &file, const syntax::ModuleDecl *model);

private:
  using Expr = syntax::Expr;
  template <typename... Args> static std::string text(const char *format, Args &&...args) {
    return llvm::formatv(format, std::forward<Args>(args)...).str();
  }

  // ---- Names, instances, statics (Names.cpp, Instances.cpp, Config.cpp)
  Value lookup(Scope *scope, llvm::StringRef name);
  static bool isDeclared(Scope *scope, llvm::StringRef name);
  Value lookupOrError(Scope *scope, const syntax::Name &name);
  Value resolve(Instance &instance, llvm::StringRef name, Pending &pending);
  void collectNames(Scope *scope, std::vector<std::string_view> &names);
  Instance *instantiate(const syntax::ModuleDecl *decl, Scope *declScope, Instance *parent, std::string member,
                        std::vector<int64_t> indices, std::vector<std::string> prefixes);
  bool bindModuleArgs(Instance &instance, const std::vector<syntax::Argument> &args, Scope *from, SourceRange range);
  void registerItems(Instance &instance, const syntax::Body &body);
  void registerParam(Instance &instance, const syntax::ParamDecl &param);
  void addPending(Instance &instance, const syntax::Name &name, Pending pending);
  Value resolveOption(Instance &instance, const syntax::ConfigOption &option);
  Value fromJson(const llvm::json::Value &json);
  Value assumedOption(const syntax::ConfigOption &option);
  const Value &configOf(const Instance &instance) const;
  const llvm::json::Value *findOption(const llvm::json::Object *object, llvm::StringRef path) const;
  bool bindConfig(Instance &instance, const syntax::Argument &arg, Scope *from);
  Value resolveParam(Instance &instance, const syntax::ParamDecl &param);
  Value resolveModuleParam(Instance &instance, const syntax::ParamDecl &param);
  Value resolveEquation(Instance &instance, const syntax::AssignStmt &assign, unsigned target);
  bool structurallyEqual(Instance *a, Instance *b);
  std::string fingerprint(Instance *instance);
  std::string storedFormat(Instance &instance, const syntax::ParamDecl &param);
  std::optional<std::string> actsThroughNumbers(Instance &instance, llvm::StringRef name);
  std::optional<int64_t> staticInt(const Expr *expr, Scope *scope, llvm::StringRef what);
  std::optional<bool> staticBool(const Expr *expr, Scope *scope, llvm::StringRef what);

  // ---- Params and their tensors (Params.cpp)
  struct ResolvedTensor {
    std::string name;
    int64_t offset = 0;
    const Expr *value = nullptr; // an `else` value instead of a tensor
  };
  Value paramValue(Instance &instance, const syntax::ParamDecl &param, const syntax::Signature *part, unsigned index);
  std::optional<int64_t> staticLength(const Axis *axis, const syntax::ParamDecl &param, llvm::StringRef name);
  bool cutInParts(Instance &instance, const syntax::ParamDecl &param, unsigned index,
                  llvm::SmallVectorImpl<int64_t> &whole, int64_t &offset);
  Value computedParam(Instance &instance, const syntax::ParamDecl &param);
  const Axis *dimAxis(const Expr *dim, Scope *scope, llvm::function_ref<std::string()> tensorName, unsigned position);
  std::optional<ResolvedTensor> resolveTensor(Instance &instance, const syntax::ParamDecl &param, Scope *scope,
                                              llvm::ArrayRef<int64_t> shape, llvm::ArrayRef<const Axis *> axes,
                                              bool report);
  std::vector<std::string> storedNames(Instance &instance, const syntax::Name &pattern, Scope *scope);
  std::optional<std::string> expandPattern(const syntax::Name &pattern, Scope *scope);
  Instance *correspondingInstance(Instance *instance, llvm::ArrayRef<size_t> positions);
  void reportMissing(const std::string &name, Instance &instance, const syntax::ParamDecl &param);
  std::vector<std::string> leftOver(Instance &model);
  void reportBinding(Instance &model);
  const syntax::Stored &storedOf(const syntax::Binding &binding) const;

  // ---- Number formats (Formats.cpp)
public:
  struct FieldType;
  struct StoredBlocks;

private:
  struct FormatSize {
    int64_t elements = 0, bytes = 0; // of a block
  };
  struct BlockPlan {
    const syntax::FormatDecl *format = nullptr;
    LoadedFile *file = nullptr; // that the format is defined in
    FormatSize size;
    size_t lead = 0;    // axes before those that blocks run along
    int64_t blocks = 0; // of a row of the latter
  };
  void findFormat(llvm::StringRef name, BlockPlan &plan);
  std::optional<FieldType> fieldType(const syntax::TypeExpr &type, Scope *scope);
  std::optional<int64_t> fieldCount(const syntax::Signature &field, Scope *scope);
  std::optional<FormatSize> formatSize(const syntax::FormatDecl &format);
  const Term *fieldElement(const FieldType &field, int64_t first, const Term *j, const StoredBlocks &stored,
                           SourceRange range);
  const Term *decode(const BlockPlan &plan, const StoredBlocks &stored, const Term *i);
  std::optional<BlockPlan> planBlocks(const syntax::ParamDecl &param, llvm::StringRef name, const StoredTensor &stored,
                                      llvm::ArrayRef<int64_t> shape);
  const Term *decodedElement(const BlockPlan &plan, mlir::Value weight, llvm::ArrayRef<const Axis *> axes,
                             llvm::ArrayRef<const Term *> args, size_t lists, llvm::StringRef name, SourceRange range);

  // ---- Axes (Axes.cpp)
  const Axis *makeAxis(const syntax::AxisDecl &decl, Scope *scope, const Context &ctx);
  const Axis *anonymousAxis(const Term *length, llvm::StringRef name = "");
  const Axis *axisOf(const Value &value, SourceRange range, const Term *bound = nullptr);
  const Axis *axisOfSize(const Expr *size, Scope *scope, const Term *bound = nullptr);
  const Axis *axisOfRange(const syntax::RangeExpr &range, const Context &ctx, const Term *&offset);
  const Axis *restrict(const Axis *base, const Var *variable, const Term *predicate);
  const Term *lengthOf(const Axis *axis);
  // Axes whose lengths are data (CountedAxes.cpp)
  const Axis *counted(const Axis *restricted, SourceRange range);
  bool countMembers(Axis &axis, const Axis *restricted, SourceRange range);
  const Axis *dataAxis(const Term *length, const Term *bound, SourceRange range);
  const Term *withCountedLengths(const Term *length);
  const Term *placeOfMember(const Axis *restricted, const Term *place);
  /// What is counted inside a region that is left again is not there behind it.
  auto forgetCounted() {
    return llvm::scope_exit([this, known = countedAxes] { countedAxes = known; });
  }
  bool agree(const Axis *a, const Axis *b);
  bool asManyAs(const Axis *many, const Axis *few);
  bool provablyEqual(const Term *a, const Term *b);
  std::string axisNames(const View &view);
  mlir::FlatSymbolRefAttr symbolOf(const Axis *axis);
  /// Does the length follow from run-time lengths by sums, products and division by constants?
  bool isAffineLength(const Term *length);

  // ---- Expressions (Expressions.cpp, Indexing.cpp, Functions.cpp, Binders.cpp)
  Value eval(const Expr *expr, const Context &ctx);
  Value evalStatic(const Expr *expr, Scope *scope);
  std::optional<View> evalTensor(const Expr *expr, const Context &ctx);
  const Term *evalScalar(const Expr *expr, const Context &ctx, llvm::StringRef what = "a number");
  const Term *evalCondition(const Expr *expr, const Context &ctx);
  std::optional<View> toTensor(const Value &value, SourceRange range);
  Value evalName(const syntax::NameExpr *expr, const Context &ctx);
  Value evalBinary(const syntax::BinaryExpr *expr, const Context &ctx);
  Value evalComparison(const syntax::BinaryExpr *expr, const Context &ctx);
  Value evalWhere(const syntax::WhereExpr *expr, const Context &ctx);
  Value evalIndex(const syntax::IndexExpr *expr, const Context &ctx);
  Value evalMember(const syntax::MemberExpr *expr, const Context &ctx);
  Value evalCall(const syntax::CallExpr *expr, const Context &ctx);
  std::vector<Instance *> remainingItems(const Value &list);
  bool isOneKind(llvm::ArrayRef<Instance *> items);
  const Axis *listAxis(const Value &list, size_t size);
  bool isMember(const Value &list, size_t size, const Term *place, SourceRange range, llvm::StringRef name);
  Value chosenInstance(const Value &list, const Term *place, SourceRange range, llvm::StringRef name);
  std::optional<Value> callByCases(const syntax::CallExpr *expr, const Context &ctx);
  std::vector<const Axis *> declaredAxes(const syntax::CallExpr *expr, const Context &ctx);
  Value evalBuiltin(llvm::StringRef name, const syntax::CallExpr *expr, const Context &ctx, bool &known);
  void listPlaces(const Instance *instance, llvm::SmallVectorImpl<const Term *> &places);
  Value evalRandom(llvm::StringRef name, const syntax::CallExpr *expr, const Context &ctx);
  Value evalBinder(const syntax::BinderExpr *expr, const Context &ctx);
  Value evalFunctionBinder(const syntax::BinderExpr *expr, const Value &function, const Context &ctx);
  Value evalSort(const syntax::BinderExpr *expr, const Context &ctx);
  Value combine(const Value &a, const Value &b, SourceRange range,
                llvm::function_ref<const Term *(const Term *, const Term *)> op);
  Value mapElements(const Value &a, SourceRange range, llvm::function_ref<const Term *(const Term *)> op);
  const Term *arithmetic(Op op, const Term *a, const Term *b, SourceRange range);
  const Term *comparison(Op op, const Term *a, const Term *b, SourceRange range);
  const Term *elementwise(Op op, const Term *a, SourceRange range);
  const Term *convert(const Term *term, ElemType type, SourceRange range);
  const Term *convertTo(const Term *term, ElemType type, SourceRange range);
  const Term *unify(const Term *&a, const Term *&b, SourceRange range);
  std::optional<ElemType> evalType(const syntax::TypeExpr &type, Scope *scope);
  std::optional<ElemType> typeNamed(llvm::StringRef name);

  Value indexView(const View &view, const std::vector<Expr *> &indices, const Expr *fallback, const Context &ctx,
                  SourceRange range, SourceRange declared, llvm::StringRef name);
  const Term *applyView(const View &view, llvm::ArrayRef<const Term *> args);
  const Term *membership(const Axis *axis, const Term *place);
  const Term *identityOf(ElemType type);

  // ---- Ranges of index variables (Inference.cpp)
  struct Use {
    const Axis *axis;
    SourceRange range;
    std::string tensor;
    SourceRange declared;
  };
  using Uses = llvm::StringMap<std::vector<Use>>;
  void collectUses(const Expr *expr, const Context &ctx, Uses &uses, llvm::StringSet<> &hidden);
  const Axis *chooseAxis(llvm::StringRef variable, const std::vector<Use> &uses, SourceRange range);
  bool mentions(const Expr *expr, const llvm::StringSet<> &names, const Context &ctx);
  const Term *bindVariable(const syntax::Name &name, const syntax::RangeExpr &range, const Uses &uses,
                           const Context &ctx, IndexScope &scope);

  // ---- Calls (Functions.cpp)
  struct CallArg {
    llvm::StringRef name;
    Value value;
    SourceRange range;
  };
  Value callFunction(const syntax::FunctionDecl *function, Scope *scope, std::vector<CallArg> args, const Context &ctx,
                     SourceRange range, llvm::StringRef calledAs);
  Value callValue(const Value &callee, std::vector<CallArg> args, const Context &ctx, SourceRange range,
                  llvm::StringRef calledAs);
  bool bindArgument(const syntax::Formal &formal, const CallArg &arg, Scope &scope,
                    llvm::SmallVectorImpl<const Var *> &mapped, const Context &ctx, llvm::StringRef callee, bool lazy);
  bool bindSize(const syntax::Size &size, const Axis *axis, Scope &scope, const CallArg &arg, const Axis *&own);
  Value finishResults(const syntax::FunctionDecl *function, Value result, Scope &scope,
                      llvm::ArrayRef<const Var *> mapped, SourceRange range);
  bool checkedEqual(const Axis *axis, const Axis *wanted, SourceRange range);
  const Axis *leaving(const Axis *axis, const Scope &scope);
  std::optional<View> shapeResult(const syntax::Signature &sig, const View &view, Scope &scope, SourceRange range);

  // ---- Statements (Statements.cpp, Assignments.cpp, Loops.cpp)
  struct Flow {
    bool returned = false;
    Value result;
  };
  bool runBlock(const syntax::Block &block, Context &ctx, Flow &flow);
  bool runStmt(const syntax::Stmt *stmt, Context &ctx, Flow &flow);
  bool runAssign(const syntax::AssignStmt *assign, Context &ctx, Value *returned = nullptr);
  bool runIf(const syntax::IfStmt *branch, Context &ctx, Flow &flow);
  bool runFor(const syntax::ForStmt *loop, Context &ctx, Flow &flow);
  struct ActiveScan;
  bool runScan(const syntax::ScanStmt *scan, Context &ctx);
  bool runScanOnce(const syntax::ScanStmt *scan, Context &ctx, llvm::StringSet<> &floats, bool &again);
  struct WhileScan; // (ScanWhile.cpp, FedAxes.cpp)
  bool runScanWhile(const syntax::ScanStmt *scan, Context &ctx);
  std::optional<std::vector<const Axis *>> fedAxes(const syntax::ScanStmt *scan, const syntax::Target &target,
                                                   const Context &ctx);
  std::optional<size_t> collectedPosition(llvm::ArrayRef<const Term *> places);
  std::optional<Value> collect(const syntax::AssignStmt *assign, const syntax::Target &target, const View &fresh,
                               size_t position, const Context &ctx);
  bool runForList(const syntax::ForStmt *loop, const Value &list, Context &ctx);
  bool runWhile(const syntax::ForStmt *loop, const Term *count, int64_t lower, Context &ctx,
                llvm::function_ref<void(Context &, const Term *)> bind);
  bool runRolled(const syntax::ForStmt *loop, const Term *count, int64_t lower, Context &ctx,
                 llvm::function_ref<void(Context &, const Term *)> bind, bool &rolledBack);
  /// While a loop is cut into runs of rounds of equal structure: the one that is tried.
  struct LoopRun {
    const Term *place; // of a round in the run; it is 0 in round `placeIsZeroAt`
    int64_t placeIsZeroAt;
    int64_t lower, end;              // rounds
    std::optional<int64_t> cut;      // a round from which on the structure is another
    std::vector<Instance *> stacked; // those that stand for several while the run lasts
  };
  bool runInRuns(const syntax::ForStmt *loop, int64_t lower, int64_t end, Context &ctx, Flow &flow,
                 llvm::function_ref<void(Context &, const Term *)> bind);
  /// A term as it is in a round of the run.
  const Term *inRound(const Term *term, int64_t round);
  void cutRun(int64_t round);
  /// What a condition is in all rounds of the run. Nothing where it is not known; where it changes, the run is cut.
  std::optional<bool> decideInRun(const Term *condition);
  /// The first of the members that `place` goes through in the run, and how many: nothing if they are no neighbours;
  /// where their structure changes, the run is cut.
  std::optional<std::pair<size_t, size_t>> membersInRun(llvm::ArrayRef<Instance *> items, const Term *place);
  bool runUnrolled(const syntax::ForStmt *loop, int64_t lower, int64_t end, Context &ctx, Flow &flow,
                   llvm::function_ref<void(Context &, int64_t)> bind);
  /// Knows `condition` from here on, and has the entry check it.
  void require(const Term *condition, const syntax::RequireStmt *stmt);
  bool runRequire(const syntax::RequireStmt *require, const Context &ctx);
  void assignedNames(const syntax::Block &block, std::vector<std::string> &names);
  struct LeftSide;
  bool prepareLeft(const syntax::AssignStmt *assign, Context &ctx, LeftSide &left);
  std::optional<Value> assignTarget(const syntax::AssignStmt *assign, const syntax::Target &target, const Value &value,
                                    const LeftSide &left, const Context &ctx);
  std::optional<Value> assignWhole(const syntax::AssignStmt *assign, const syntax::Target &target, const Value &value,
                                   const Context &ctx);
  std::optional<Value> scatter(const syntax::AssignStmt *assign, const syntax::Target &target, const View &old,
                               const View &fresh, llvm::ArrayRef<const Term *> places, const Term *guard,
                               const Context &ctx);
  std::optional<Value> defineSlice(const syntax::Target &target, const Value &existing, const View &fresh,
                                   llvm::ArrayRef<const Term *> places, const Context &ctx);
  bool isStatic(const Value &value);
  bool isTable(const Value &value);
  Value updated(syntax::AssignOp op, const View &old, const View &fresh, const Term *guard, SourceRange range);
  bool bindName(const syntax::Name &name, Value value, Context &ctx, bool lazy = false);

  // ---- Emission (Equations.cpp, Emit.cpp)
  friend class Emitter;
  View materialise(const View &view, llvm::StringRef name, SourceRange range, bool force = false);
  bool isCheap(const View &view);
  /// Is the term decoded from stored blocks? Such weights stay in their format: readers decode what they read.
  static bool isStored(const Term *term);
  const Term *reduce(Monoid monoid, llvm::ArrayRef<const Var *> variables, const Term *guard, const Term *body,
                     const Context &ctx, SourceRange range);
  const Term *foldReduction(Monoid monoid, llvm::ArrayRef<const Var *> variables, const Term *guard, const Term *body);
  View emitEquation(llvm::StringRef name, llvm::ArrayRef<const Var *> result, llvm::ArrayRef<const Var *> reduced,
                    std::optional<Monoid> monoid, const Term *guard, const Term *body, SourceRange range);
  mlir::Value emitScalar(const Term *term, SourceRange range);
  mlir::Value tensorOf(const View &view, llvm::StringRef name, SourceRange range);
  View viewOf(mlir::Value value, llvm::ArrayRef<const Axis *> axes, ElemType type, llvm::StringRef name,
              SourceRange declared);
  mlir::Type elementType(ElemType type, SourceRange range);
  mlir::RankedTensorType tensorType(llvm::ArrayRef<const Axis *> axes, ElemType type, SourceRange range);
  mlir::Location locationOf(SourceRange range);

  // ---- Entries (Elaborator.cpp)
  void checkSetKeys(const syntax::ModuleDecl *decl);
  bool runEntry(Instance &model, const syntax::FunctionDecl *entry);

  // ---- Reports
  syntax::Diagnostic &error(SourceRange range, std::string message);
  void unsupported(SourceRange range, llvm::StringRef what) { error(range, text("not supported yet: {0}", what)); }

  mlir::ModuleOp module;
  mlir::OpBuilder builder;
  Loader &loader;
  syntax::Diagnostics &diags;
  const ElaborationInput &input;
  Terms terms;
  std::deque<Axis> axes;
  std::deque<Scope> scopes;
  std::deque<Instance> instances;
  std::deque<InstanceList> lists;
  std::deque<syntax::ParamDecl> rawParams; // what is stored for params that are computed from it
  llvm::DenseMap<const Term *, const Axis *> anonymous;
  std::map<std::vector<const Axis *>, const Axis *> sums;         // sum axes by their parts
  std::vector<std::pair<const Axis *, const Axis *>> countedAxes; // restricted ones and those that count their members
  llvm::DenseMap<const Term *, const Axis *> counts;              // which restricted axis a count is of
  llvm::StringSet<> symbols;
  llvm::StringMap<mlir::Value> weights; // of the entry being elaborated
  mlir::Block *entryBlock = nullptr;
  mlir::Operation *lastAxis = nullptr;           // axes are declared before all else
  llvm::DenseMap<const Expr *, Value> callCache; // calls whose results inference has needed already
  std::vector<std::pair<SourceRange, std::string>> callStack;
  std::vector<std::pair<llvm::StringRef, SourceRange>> indexed; // tensors whose indices are being evaluated
  std::vector<const Term *> requirements;                       // conditions known at entry
  std::vector<const Term *> bodyGuards; // of the binders whose body is being evaluated, outermost first
  /// Conditions of modules on lengths: each entry checks those whose axes it binds.
  std::vector<std::pair<const Term *, const syntax::RequireStmt *>> moduleRequirements;
  std::map<std::pair<const syntax::ModuleDecl *, std::string>, llvm::SmallVector<uint32_t>> staticUses;
  std::set<std::string> usedTensors;
  std::set<std::string> reportedTensors;
  std::set<std::string> missing;
  std::vector<syntax::Diagnostic> bindingProblems; // tensors that are missing or misshapen: reported together
  unsigned misshapen = 0;
  const llvm::json::Value isNull = true; // what `key.null` reads where the key is null
  Instance *model = nullptr;
  std::deque<std::vector<Instance *>> runs;                         // of equal layers, while loops run over them
  std::map<std::pair<Instance *, const Term *>, Instance *> chosen; // members of lists that are chosen when it runs
  llvm::StringSet<> floatCarries;       // integers before a loop that are floats after a round
  std::vector<const Term *> loopPlaces; // of the loops and scans around, outermost first; lists of modules count apart
  unsigned unrolled = 0;
  LoopRun *loopRun = nullptr;       // the innermost one
  ActiveScan *activeScan = nullptr; // the innermost one whose body is being run
  bool needsStatic = false;         // an error said that a static value is needed: a loop may be unrolled instead
};

} // namespace heddle::sema

#endif // HEDDLE_FRONTEND_SEMA_ELABORATOR_H
