//===- Demand.h - which elements anyone reads -------------------*- C++ -*-===//
#ifndef HEDDLE_PASSES_DEMAND_DEMAND_H
#define HEDDLE_PASSES_DEMAND_DEMAND_H

#include "passes/Demand/Sites.h"

namespace heddle::demand {

/// Where the elements of a tensor are read: some dimensions at the places of members of sites, all of the others. Two
/// dimensions of one group belong to the same member.
struct Demand {
  llvm::SmallVector<Site *> groups;
  llvm::SmallVector<std::pair<int, Place *>> dimensions; ///< group and place; (-1, null): all
  bool isSeed = false; ///< restricted for its own sake: by the weight that each of its elements takes

  bool isRestricted() const { return !groups.empty(); }
  bool operator==(const Demand &other) const { return groups == other.groups && dimensions == other.dimensions; }
};

/// How a read sees a tensor of restricted demand.
struct Access {
  /// What stands for a group of the tensor: a group of the reading equation, or one of its own conditions.
  struct Member {
    int group = -1;                   ///< of the reading equation
    Site *root = nullptr;             ///< a site of the reading equation's own conditions or indices
    llvm::SmallVector<int> variables; ///< for a root: of the equation, by coordinate that a reader knows

    bool operator==(const Member &other) const {
      return group == other.group && root == other.root && variables == other.variables;
    }
  };
  llvm::SmallVector<Member> members; ///< by group of the tensor
  Demand demand;
};

/// Sums of products: what is worth restricting.
bool isProduct(EquationOp equation);
/// The index of a weight that data choose by result variables alone, and the weight's axis there; null if there is
/// none or it does not choose a matrix.
std::pair<mlir::Value, mlir::FlatSymbolRefAttr> getChosenIndex(EquationOp equation);

/// The demands of the equations of one block.
class Analysis {
public:
  explicit Analysis(mlir::Block &block) : block(block) {}
  /// Repeats until every site saves a product.
  void run();

  /// The demand of an equation's result; unrestricted ones have no groups.
  const Demand &demandOf(mlir::Value tensor) const;
  /// How `read`, in an equation of the block, sees its tensor; nothing when it may read any element.
  std::optional<Access> access(ReadOp read);
  /// The site that variable `variable`, a reduced one of `equation`, runs over, or null.
  Site *reducedSite(EquationOp equation, unsigned variable);
  /// Is `read` done where its value is not used: does a selection on data stand between it and the equation's value?
  static bool mayBeDiscarded(ReadOp read);

  Sites sites;

private:
  void analyse();
  void seed(EquationOp equation);
  /// Lets no tensor that `value` depends on be restricted; true if one was.
  bool keepWhole(EquationOp equation, mlir::Value value);
  /// Conditions under which the value of `read` matters.
  llvm::SmallVector<mlir::Value> conditionsOf(ReadOp read);

  mlir::Block &block;
  llvm::DenseMap<mlir::Operation *, Demand> demands;
  llvm::SmallPtrSet<mlir::Operation *, 4> whole; ///< what sites are decided by
};

} // namespace heddle::demand

#endif // HEDDLE_PASSES_DEMAND_DEMAND_H
