//===- FoldConstants.cpp - what follows from nothing but constants --------===//
#include "dialects/Heddle/IR/EquationUtils.h"
#include "dialects/Interpreter/Interpreter.h"
#include "passes/Model/FoldingCosts.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/Matchers.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Transforms/RegionUtils.h"
#include "llvm/ADT/SmallPtrSet.h"

#include <map>

namespace heddle {
#define GEN_PASS_DEF_FOLDCONSTANTS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

/// What rounds of a loop make, one slice each, may be so many times as much.
static constexpr int64_t kMostStacked = 4;

/// Where values of parameters come from, and where what follows from them goes.
struct FoldingStore {
  const ParameterProvider &parameters;
  llvm::function_ref<void(StringRef, Array)> keep;
  std::map<std::string, std::vector<std::string>> known; ///< names of what was evaluated, by the IR that says how
};

static DenseElementsAttr toAttribute(RankedTensorType type, const Array &array) {
  SmallVector<Attribute> elements;
  Type element = type.getElementType();
  for (int64_t i = 0, e = array.size(); i < e; ++i) {
    elements.push_back(array.isFloat ? Attribute(FloatAttr::get(element, array.reals[i]))
                                     : Attribute(IntegerAttr::get(element, array.integers[i])));
  }
  return DenseElementsAttr::get(type, elements);
}

namespace {
class Folder {
public:
  explicit Folder(func::FuncOp entry, FoldingStore *store = nullptr) : entry(entry), store(store) {}

  void run() {
    SmallVector<Operation *> roots;
    entry.walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (isClosed(*op)) {
        closed.insert(op);
        roots.push_back(op);
        return WalkResult::skip();
      }
      return isa<func::FuncOp, scf::ForOp, scf::WhileOp, scf::IfOp, ScanOp>(op) ? WalkResult::advance()
                                                                                : WalkResult::skip();
    });
    for (Operation *op : roots) {
      bool isTensor = llvm::all_of(op->getResultTypes(), llvm::IsaPred<RankedTensorType>);
      SetVector<Operation *> cone;
      if (isTensor && llvm::any_of(op->getResults(), [&](Value result) { return isReadOutside(result); })) {
        addCone(op, cone);
      }
      bool readsWeights = llvm::any_of(cone, llvm::IsaPred<WeightOp>);
      if (llvm::any_of(cone, isWork) && readsWeights == (store != nullptr) && isSmall(*op, cone)) {
        replace(*op, cone);
      }
    }
    for (Operation *op : llvm::reverse(roots)) {
      if (isOpTriviallyDead(op)) {
        op->erase();
      }
    }
  }

private:
  /// Is all that `op` needs known now?
  bool isClosed(Operation &op) {
    if (store && isa<WeightOp>(op)) {
      return true;
    }
    bool isKind = isa<EquationOp, SortOp, ScatterOp, ScanOp, scf::ForOp>(op) ||
                  (op.getNumRegions() == 0 && isMemoryEffectFree(&op));
    if (!isKind || dependsOnMore(&op) || !llvm::all_of(op.getResultTypes(), isStatic)) {
      return false;
    }
    llvm::SmallSetVector<Operation *, 2> loops;
    for (Value value : getUsedValues(&op)) {
      Operation *need = value.getDefiningOp();
      if (Operation *loop = need ? loopOf.lookup(need) : getStackedLoop(value)) {
        loops.insert(loop);
      } else if (!need || !closed.contains(need)) {
        return false;
      }
    }
    if (loops.size() > 1) {
      return false;
    }
    if (!loops.empty()) {
      loopOf[&op] = loops.front();
    }
    return true;
  }

  static SetVector<Value> getUsedValues(Operation *op) {
    SetVector<Value> values(op->operand_begin(), op->operand_end());
    getUsedValuesDefinedAbove(op->getRegions(), values);
    return values;
  }

  /// The loop, of a known number of rounds, whose round `value` is: what depends on it has a slice for each. Or null.
  Operation *getStackedLoop(Value value) {
    auto loop = dyn_cast<scf::ForOp>(value.getParentBlock()->getParentOp());
    bool isRound = store && loop && loop.getInductionVar() == value;
    return isRound && loop.getStaticTripCount() && matchPattern(loop.getLowerBound(), m_Zero()) &&
                   matchPattern(loop.getStep(), m_One())
               ? loop.getOperation()
               : nullptr;
  }

  /// The ops whose results `op` and its regions use.
  static SetVector<Operation *> getNeeds(Operation *op) {
    SetVector<Operation *> needs;
    for (Value value : getUsedValues(op)) {
      if (Operation *need = value.getDefiningOp()) {
        needs.insert(need);
      }
    }
    return needs;
  }

  int64_t getRounds(Operation &op) {
    auto loop = dyn_cast_or_null<scf::ForOp>(loopOf.lookup(&op));
    return loop ? static_cast<int64_t>(loop.getStaticTripCount()->getZExtValue()) : 1;
  }

  bool isSmall(Operation &op, const SetVector<Operation *> &cone) {
    int64_t rounds = getRounds(op), room = loopOf.contains(&op) ? kMostStacked : 1;
    double steps = 0;
    for (Operation *member : cone) {
      steps += countSteps(member) * static_cast<double>(loopOf.contains(member) ? rounds : 1);
    }
    return steps <= kMostSteps * static_cast<double>(room) && llvm::all_of(op.getResultTypes(), [&](Type type) {
             return rounds > 0 && cast<RankedTensorType>(type).getNumElements() * rounds <= kMostElements * room;
           });
  }

  bool isReadOutside(Value result) {
    return llvm::any_of(result.getUsers(), [&](Operation *user) {
      return !closed.contains(result.getParentBlock()->findAncestorOpInBlock(*user));
    });
  }

  static void addCone(Operation *op, SetVector<Operation *> &cone) {
    for (Operation *need : getNeeds(op)) {
      if (!cone.contains(need)) {
        addCone(need, cone);
      }
    }
    cone.insert(op);
  }

  /// Evaluates `op` and what it needs in float64, and puts constants in its place. What cannot be evaluated stays: it
  /// may stand where it is never reached.
  void replace(Operation &op, const SetVector<Operation *> &cone) {
    auto model = entry->getParentOfType<ModuleOp>();
    OwningOpRef<ModuleOp> module = ModuleOp::create(op.getLoc());
    OpBuilder builder(module->getBodyRegion());
    for (AxisOp axis : model.getOps<AxisOp>()) {
      builder.clone(*axis);
    }
    llvm::SmallPtrSet<Operation *, 4> read;
    for (Operation *member : cone) {
      if (auto weight = dyn_cast<WeightOp>(member); weight && read.insert(lookupParam(weight)).second) {
        builder.clone(*lookupParam(weight));
      }
    }
    auto loop = dyn_cast_or_null<scf::ForOp>(loopOf.lookup(&op));
    FlatSymbolRefAttr stack = loop ? getStackAxis(model, getRounds(op)) : FlatSymbolRefAttr();
    if (loop && !module->lookupSymbol(stack.getAttr())) {
      builder.clone(*model.lookupSymbol(stack.getAttr()));
    }
    SmallVector<Type> types;
    for (Type type : op.getResultTypes()) {
      types.push_back(loop ? addAxis(model, stack, cast<RankedTensorType>(type)) : type);
    }
    auto function = func::FuncOp::create(builder, op.getLoc(), "folded", builder.getFunctionType({}, types));
    builder.setInsertionPointToEnd(function.addEntryBlock());
    IRMapping map;
    auto cloneCone = [&] {
      for (Operation *member : cone) {
        if (!map.contains(member)) {
          builder.clone(*member, map);
        }
      }
      SmallVector<Value> results;
      for (Value result : op.getResults()) {
        results.push_back(map.lookup(result));
      }
      return results;
    };
    SmallVector<Value> results;
    if (loop) {
      // A slice for each round: a scan that collects them.
      for (Operation *member : cone) {
        if (!loopOf.contains(member)) {
          builder.clone(*member, map);
        }
      }
      auto scan = ScanOp::create(builder, op.getLoc(), types, stack, UnitAttr(), ValueRange(), FlatSymbolRefAttr());
      OpBuilder::InsertionGuard guard(builder);
      Block &body = scan.getBody().emplaceBlock();
      map.map(loop.getInductionVar(), body.addArgument(builder.getIndexType(), op.getLoc()));
      builder.setInsertionPointToEnd(&body);
      YieldOp::create(builder, op.getLoc(), cloneCone());
      results = scan.getResults();
    } else {
      results = cloneCone();
    }
    builder.setInsertionPointToEnd(&function.getBody().front());
    func::ReturnOp::create(builder, op.getLoc(), results);
    OpBuilder at(&op);
    std::string text;
    if (store) {
      llvm::raw_string_ostream(text) << function;
      if (auto known = store->known.find(text); known != store->known.end()) {
        for (auto [result, name, type] : llvm::zip(op.getResults(), known->second, types)) {
          replaceByWeight(result, name, type, loop);
        }
        return;
      }
    }
    ScopedDiagnosticHandler silent(op.getContext(), [](Diagnostic &) { return success(); });
    ParameterProvider none = [](ParamOp) -> llvm::Expected<Array> {
      return llvm::createStringError("a constant has no parameters");
    };
    auto values = interpret(*module, "folded", {}, store ? store->parameters : none);
    if (!values) {
      llvm::consumeError(values.takeError());
      return;
    }
    for (auto [result, value, type] : llvm::zip(op.getResults(), *values, types)) {
      if (store) {
        std::string name = getName(op, model);
        auto inModel = OpBuilder::atBlockBegin(model.getBody());
        ParamOp::create(inModel, op.getLoc(), StringRef(name), cast<RankedTensorType>(type), 0,
                        inModel.getStrArrayAttr({name}), DenseI64ArrayAttr());
        store->keep(name, std::move(value));
        store->known[text].push_back(name);
        replaceByWeight(result, name, type, loop);
        continue;
      }
      auto constant =
          arith::ConstantOp::create(at, op.getLoc(), toAttribute(cast<RankedTensorType>(result.getType()), value));
      closed.insert(constant);
      result.replaceAllUsesWith(constant);
    }
  }

  /// A name for a parameter that follows from others.
  static std::string getName(Operation &op, ModuleOp model) {
    auto equation = dyn_cast<EquationOp>(op);
    std::string base = "folded." + (equation ? equation.getName().str() : "value"), name = base;
    for (unsigned n = 1; model.lookupSymbol(name); ++n) {
      name = base + "." + std::to_string(n);
    }
    return name;
  }

  /// An axis of `rounds` slices.
  static FlatSymbolRefAttr getStackAxis(ModuleOp model, int64_t rounds) {
    std::string name = "folded.rounds" + std::to_string(rounds);
    if (!model.lookupSymbol(name)) {
      auto builder = OpBuilder::atBlockBegin(model.getBody());
      AxisOp::create(builder, model.getLoc(), builder.getStringAttr(name), builder.getI64IntegerAttr(rounds), nullptr,
                     nullptr, nullptr, nullptr, nullptr, nullptr, nullptr);
    }
    return FlatSymbolRefAttr::get(model.getContext(), name);
  }

  static RankedTensorType addAxis(ModuleOp model, FlatSymbolRefAttr first, RankedTensorType type) {
    SmallVector<FlatSymbolRefAttr> axes{first};
    llvm::append_range(axes, getAxes(type));
    return getTensorType(model, axes, type.getElementType());
  }

  /// `type` is that of the parameter: with slices for the rounds of `loop` in front, if there is one.
  void replaceByWeight(Value result, StringRef name, Type type, scf::ForOp loop) {
    OpBuilder builder(result.getDefiningOp());
    if (!loop) {
      auto weight = WeightOp::create(builder, result.getLoc(), type, name);
      closed.insert(weight);
      result.replaceAllUsesWith(weight);
      return;
    }
    auto atBegin = OpBuilder::atBlockBegin(&entry.getBody().front());
    auto weight = WeightOp::create(atBegin, result.getLoc(), type, name);
    Value round = loop.getInductionVar();
    for (OpOperand &use : llvm::make_early_inc_range(result.getUses())) {
      if (auto read = dyn_cast<ReadOp>(use.getOwner()); read && use.getOperandNumber() == 0) {
        read.getTensorMutable().assign(weight.getResult());
        read.getIndicesMutable().assign(prepend(round, read.getIndices()));
      }
    }
    if (result.use_empty()) {
      return;
    }
    SmallVector<FlatSymbolRefAttr> axes(getAxes(result.getType()));
    auto slice = EquationOp::create(builder, result.getLoc(), cast<RankedTensorType>(result.getType()), "slice", axes);
    builder.setInsertionPointToEnd(slice.getBodyBlock());
    Value read = ReadOp::create(builder, result.getLoc(), weight, prepend(round, slice.getBodyBlock()->getArguments()));
    YieldOp::create(builder, result.getLoc(), read);
    result.replaceAllUsesWith(slice.getResult());
  }

  static SmallVector<Value> prepend(Value first, ValueRange others) {
    SmallVector<Value> all{first};
    llvm::append_range(all, others);
    return all;
  }

  func::FuncOp entry;
  FoldingStore *store;
  llvm::DenseSet<Operation *> closed;
  llvm::DenseMap<Operation *, Operation *> loopOf; ///< of what is closed but for the round of a loop
};

struct FoldConstants : heddle::impl::FoldConstantsBase<FoldConstants> {
  void runOnOperation() override {
    for (func::FuncOp entry : getOperation().getOps<func::FuncOp>()) {
      Folder(entry).run();
    }
  }
};
} // namespace

void heddle::foldWeights(ModuleOp model, const ParameterProvider &parameters,
                         llvm::function_ref<void(StringRef, Array)> keep) {
  FoldingStore store{parameters, keep, {}};
  for (func::FuncOp entry : model.getOps<func::FuncOp>()) {
    Folder(entry, &store).run();
  }
}
