//===- FormKernels.cpp - equations that are computed together -------------===//
#include "dialects/Heddle/IR/EquationUtils.h"
#include "passes/Analysis/Contraction.h"
#include "passes/Passes.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace heddle {
#define GEN_PASS_DEF_FORMKERNELS
#include "passes/Passes.h.inc"
} // namespace heddle

using namespace heddle;
using namespace mlir;

namespace {

/// Equations to be computed together. `shared[m][k]` is the variable of member m for shared axis k.
struct Group {
  enum Kind {
    WeightProduct, ///< takes in what follows element by element
    Scores,        ///< a product of two activations: takes in all up to the product that consumes it
    Rows           ///< takes in what reads its rows
  } kind;
  SmallVector<EquationOp> members;
  SmallVector<SmallVector<unsigned>> shared;

  bool contains(Operation *op) const { return llvm::is_contained(members, op); }
};

class Former {
public:
  explicit Former(Block &block) : block(block) {}
  void run();

private:
  Group start(EquationOp equation);
  bool join(Group &group, EquationOp equation);
  void materialise(const Group &group);
  static bool isDynamic(EquationOp equation, unsigned variable) {
    return ShapedType::isDynamic(getStaticLength(equation, equation.getAxisOf(variable)));
  }

  Block &block;
  std::vector<Group> groups;
};

} // namespace

/// Is a factor, itself or through what it is computed from, an element of a weight?
static bool readsWeight(ArrayRef<Value> factors) {
  return llvm::any_of(factors, [](Value factor) {
    Operation *op = factor.getDefiningOp();
    if (auto read = dyn_cast_or_null<ReadOp>(op)) {
      return isa_and_present<WeightOp>(read.getTensor().getDefiningOp());
    }
    return op && isa<EquationOp>(op->getParentOp()) && readsWeight(SmallVector<Value>(op->getOperands()));
  });
}

Group Former::start(EquationOp equation) {
  Group group;
  group.members.push_back(equation);
  SmallVector<unsigned> shared;
  unsigned results = equation.getNumResultVars();
  if (std::optional<Contraction> match = matchContraction(equation)) {
    group.kind = readsWeight(match->left) || readsWeight(match->right) ? Group::WeightProduct : Group::Scores;
    // One run-time axis is walked in blocks of rows, and columns may have another; batches of run-time length are not.
    for (unsigned i = 0; i < results; ++i) {
      shared.push_back(i);
    }
    unsigned rows = llvm::count_if(match->rows, [&](unsigned v) { return isDynamic(equation, v); });
    if (rows <= 1 && llvm::none_of(match->batch, [&](unsigned v) { return isDynamic(equation, v); })) {
      group.shared.push_back(shared);
      return group;
    }
    shared.clear();
  }
  group.kind = Group::Rows;
  // Rows: the first run-time axis, else the first axis that leaves something to vectorise.
  for (unsigned i = 0; i < results && shared.empty(); ++i) {
    if (isDynamic(equation, i) && (results > 1 || !equation.getReduced().empty())) {
      shared.push_back(i);
    }
  }
  if (shared.empty() && (results > 1 || (results == 1 && !equation.getReduced().empty()))) {
    shared.push_back(0);
  }
  group.shared.push_back(shared);
  return group;
}

/// Is the product of activations `equation` the one that consumes the group's scores: its left operand made by it?
static bool consumesScores(const Group &group, EquationOp equation) {
  std::optional<Contraction> match = matchContraction(equation);
  if (!match) {
    return false;
  }
  bool left = false, right = false;
  auto reads = [&](ArrayRef<Value> factors, bool &found) {
    for (Value factor : factors) {
      SmallVector<Value> work{factor};
      while (!work.empty()) {
        Operation *op = work.pop_back_val().getDefiningOp();
        if (!op || op->getParentOp() != equation) {
          continue;
        }
        if (auto read = dyn_cast<ReadOp>(op)) {
          found |= group.contains(read.getTensor().getDefiningOp());
        }
        llvm::append_range(work, op->getOperands());
      }
    }
  };
  reads(match->left, left);
  reads(match->right, right);
  return left && !right;
}

bool Former::join(Group &group, EquationOp equation) {
  unsigned results = equation.getNumResultVars();
  bool isProduct = matchContraction(equation).has_value();
  if (isProduct && !(group.kind == Group::Scores && consumesScores(group, equation))) {
    return false;
  }
  // Where each shared axis is among the equation's variables, by how it reads the group.
  unsigned count = group.shared.front().size();
  SmallVector<int> found(count, -1);
  SmallVector<bool> kept(count, true);
  bool reads = false;
  equation.walk([&](ReadOp read) {
    for (auto [index, member] : llvm::enumerate(group.members)) {
      if (read.getTensor() != member.getResult()) {
        continue;
      }
      reads = true;
      for (unsigned k = 0; k < count; ++k) {
        int variable = getVariable(equation, read.getIndices()[group.shared[index][k]]);
        bool fits = variable >= 0 && variable < static_cast<int>(results) && !read.getPredicate() &&
                    equation.getAxisOf(variable) == member.getAxisOf(group.shared[index][k]) &&
                    (found[k] < 0 || found[k] == variable);
        if (fits) {
          found[k] = variable;
        } else {
          kept[k] = false;
        }
      }
    }
  });
  if (!reads) {
    return false;
  }
  unsigned remaining = llvm::count(kept, true);
  if (group.kind == Group::WeightProduct && (remaining != count || results != count || !isElementwise(equation))) {
    return false;
  }
  // Rows stay rows: without a shared axis there is nothing to walk together. Scores may lose their columns only.
  if (remaining == 0) {
    return false;
  }
  // Two variables cannot stand for one another.
  for (unsigned k = 0; k < count; ++k) {
    for (unsigned l = 0; l < k; ++l) {
      if (kept[k] && kept[l] && found[k] == found[l]) {
        return false;
      }
    }
  }
  if (group.kind == Group::Scores && remaining != count) {
    std::optional<Contraction> match = matchContraction(group.members.front());
    for (unsigned k = 0; k < count; ++k) {
      if (!kept[k] && !llvm::is_contained(match->columns, group.shared.front()[k])) {
        return false;
      }
    }
  }
  // The kernel stands where its last member stood: nothing outside may need a member before.
  for (EquationOp member : group.members) {
    for (Operation *user : member->getUsers()) {
      Operation *at = user;
      while (at->getBlock() != &block) {
        at = at->getParentOp();
      }
      if (at != equation && !group.contains(at) && at->isBeforeInBlock(equation)) {
        // Unless it is in a later kernel anyway.
        bool later = llvm::any_of(groups, [&](const Group &other) {
          return &other != &group && other.contains(at) && !other.members.back()->isBeforeInBlock(equation);
        });
        if (!later) {
          return false;
        }
      }
    }
  }
  for (auto &variables : group.shared) {
    SmallVector<unsigned> next;
    for (unsigned k = 0; k < count; ++k) {
      if (kept[k]) {
        next.push_back(variables[k]);
      }
    }
    variables = next;
  }
  SmallVector<unsigned> mine;
  for (unsigned k = 0; k < count; ++k) {
    if (kept[k]) {
      mine.push_back(found[k]);
    }
  }
  group.members.push_back(equation);
  group.shared.push_back(mine);
  return true;
}

void Former::materialise(const Group &group) {
  EquationOp last = group.members.back();
  SmallVector<EquationOp> yielded;
  for (EquationOp member : group.members) {
    if (llvm::any_of(member->getUsers(),
                     [&](Operation *user) { return !group.contains(user) && !group.contains(user->getParentOp()); })) {
      yielded.push_back(member);
    }
  }
  if (yielded.empty()) {
    yielded.push_back(last);
  }
  SmallVector<Attribute> axes;
  for (unsigned variable : group.shared.front()) {
    EquationOp first = group.members.front();
    axes.push_back(first.getAxisOf(variable));
  }
  OpBuilder builder(last);
  SmallVector<Type> types;
  for (EquationOp member : yielded) {
    types.push_back(member.getType());
  }
  auto kernel = KernelOp::create(builder, last.getLoc(), types, builder.getArrayAttr(axes));
  Block &body = kernel.getBody().emplaceBlock();
  for (auto [member, variables] : llvm::zip(group.members, group.shared)) {
    member->moveBefore(&body, body.end());
    EquationOp(member).setShared(SmallVector<int64_t>(variables.begin(), variables.end()));
  }
  SmallVector<Value> values;
  for (auto [member, result] : llvm::zip(yielded, kernel.getResults())) {
    member.getResult().replaceUsesWithIf(result,
                                         [&](OpOperand &use) { return !kernel->isProperAncestor(use.getOwner()); });
    values.push_back(member.getResult());
  }
  builder.setInsertionPointToEnd(&body);
  YieldOp::create(builder, last.getLoc(), values);
}

/// Hands `operand` a tensor that an equation of its own makes right before its owner.
static void copyOperand(OpOperand &operand) {
  Operation *owner = operand.getOwner();
  OpBuilder builder(owner);
  auto type = cast<RankedTensorType>(operand.get().getType());
  SmallVector<FlatSymbolRefAttr> axes(getAxes(type));
  auto copy = EquationOp::create(builder, owner->getLoc(), type, "copy", axes);
  builder.setInsertionPointToEnd(copy.getBodyBlock());
  Value read = ReadOp::create(builder, owner->getLoc(), operand.get(), copy.getBodyBlock()->getArguments());
  YieldOp::create(builder, owner->getLoc(), read);
  operand.set(copy.getResult());
}

/// What a loop carries on and an entry returns is made by an equation of its own: a buffer that can be handed over.
static void ownResults(Operation *terminator) {
  llvm::SmallPtrSet<Value, 4> seen;
  for (OpOperand &operand : terminator->getOpOperands()) {
    Operation *def = operand.get().getDefiningOp();
    bool isOwn = def && isa<EquationOp>(def) && def->getBlock() == terminator->getBlock();
    if (isa<RankedTensorType>(operand.get().getType()) && !(isOwn && seen.insert(operand.get()).second)) {
      copyOperand(operand);
      seen.insert(operand.get());
    }
  }
}

/// Weights and tables lie in memory as they were packed, state as its sequence keeps it: what takes a whole tensor gets
/// a copy in the lanes' layout.
static void unpackOperands(Operation *op) {
  for (OpOperand &operand : op->getOpOperands()) {
    Operation *def = operand.get().getDefiningOp();
    if (isa<RankedTensorType>(operand.get().getType()) && def &&
        isa<WeightOp, arith::ConstantOp, AppendOp, WindowOp, LoadOp>(def)) {
      copyOperand(operand);
    }
  }
}

void Former::run() {
  for (auto equation : block.getOps<EquationOp>()) {
    bool joined = false;
    for (auto group = groups.rbegin(); group != groups.rend() && !joined; ++group) {
      joined = join(*group, equation);
    }
    if (!joined) {
      groups.push_back(start(equation));
    }
  }
  for (const Group &group : groups) {
    materialise(group);
  }
}

namespace {
struct FormKernels : heddle::impl::FormKernelsBase<FormKernels> {
  void runOnOperation() override {
    SmallVector<Block *> blocks;
    getOperation().walk([&](Operation *op) {
      if (isa<ScanOp, SortOp, ScatterOp, SelectWhereOp, DecideOp, AppendOp, WindowOp, StoreOp, scf::ForOp, scf::WhileOp,
              scf::ConditionOp>(op)) {
        unpackOperands(op);
      }
      if (!isa<func::FuncOp, scf::ForOp, scf::WhileOp, scf::IfOp, ScanOp>(op)) {
        return;
      }
      for (Region &region : op->getRegions()) {
        if (!region.empty()) {
          blocks.push_back(&region.front());
        }
      }
    });
    for (Block *block : blocks) {
      if (!isa<scf::ConditionOp>(block->getTerminator())) {
        ownResults(block->getTerminator());
      }
      Former(*block).run();
    }
  }
};
} // namespace
