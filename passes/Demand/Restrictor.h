//===- Restrictor.h - equations over members ---------------------*- C++ -*-===//
#ifndef HEDDLE_PASSES_DEMAND_RESTRICTOR_H
#define HEDDLE_PASSES_DEMAND_RESTRICTOR_H

#include "passes/Demand/Demand.h"

namespace heddle::demand {

/// Rewrites the equations of one block for the members that their readers see.
class Restrictor {
public:
  Restrictor(mlir::Block &block, mlir::SymbolTable &symbols, mlir::func::FuncOp function)
      : block(block), symbols(symbols), function(function), analysis(block) {}
  void run();

private:
  /// A new equation while it is filled.
  struct Rebuilt {
    EquationOp from, to;
    llvm::SmallVector<int> groupVariable;       ///< of `to`, by group of the demand
    llvm::DenseMap<unsigned, Site *> compacted; ///< reduced variables of `from` that run over members
    llvm::SmallVector<unsigned> variables;      ///< of `to`, by variable of `from`
    bool isProduct = false;
  };

  bool isRewritten(EquationOp equation);
  Site *compactedSite(EquationOp equation, unsigned variable);
  void rebuild(EquationOp equation);
  void fill(Rebuilt &rebuilt, mlir::Block *from, mlir::Block *to);
  /// The indices of the restricted tensor that `read` reads. `ranks` gets those that are looked up by rank: negative
  /// where no member is.
  llvm::SmallVector<mlir::Value> indicesOf(Rebuilt &rebuilt, mlir::OpBuilder &b, ReadOp read, mlir::Block *to,
                                           mlir::IRMapping &mapping, llvm::SmallVectorImpl<mlir::Value> &ranks);
  /// The site that says something of `value` (its key after `prefix` is among those of its conditions), and the
  /// variable that is its member.
  std::pair<Site *, int> knownOf(Rebuilt &rebuilt, mlir::Value value, llvm::StringRef prefix);
  /// The place that variable `variable` of `from` is at, or null.
  Place *placeOf(Rebuilt &rebuilt, unsigned variable);
  /// The variable of the new equation that is the member to which it belongs, or -1.
  int memberOf(Rebuilt &rebuilt, unsigned variable);
  /// A tensor of the rows that a product reads at places of members, and the indices there; null if it is no such read.
  mlir::Value copyOperand(Rebuilt &rebuilt, ReadOp read, llvm::SmallVectorImpl<mlir::Value> &indices, mlir::Block *to,
                          mlir::IRMapping &mapping);
  /// Gives those that want a seed whole a tensor that has all its elements.
  void expand(EquationOp equation);
  /// Moves `op` behind everything in the block that it reads.
  void placeBehindOperands(mlir::Operation *op);

  mlir::Block &block;
  mlir::SymbolTable &symbols;
  mlir::func::FuncOp function;
  Analysis analysis;
  llvm::DenseMap<mlir::Operation *, mlir::Value> made;
};

} // namespace heddle::demand

#endif // HEDDLE_PASSES_DEMAND_RESTRICTOR_H
