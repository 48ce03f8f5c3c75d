//===- Sites.h - places that data choose ------------------------*- C++ -*-===//
//
// A site is a set of places for which a condition on data holds: the tokens
// that are kept, the pairs of a token and an expert that are routed. What is
// read at a site's places only is computed for its members only.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_PASSES_DEMAND_SITES_H
#define HEDDLE_PASSES_DEMAND_SITES_H

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/SymbolTable.h"
#include "llvm/ADT/StringSet.h"

#include <memory>

namespace heddle::demand {

struct Site;

/// An index as a function of a member of a site: one of its coordinates, or an expression of other places.
struct Place {
  Site *site = nullptr;
  int coordinate = -1;                                    ///< of the site, or -1 for an expression
  EquationOp from;                                        ///< the equation that the expression is written in,
  mlir::Value value;                                      ///< the expression,
  llvm::SmallVector<std::pair<unsigned, Place *>> inputs; ///< and the places of the variables that it uses
  std::string key;                                        ///< equal for equal functions
  mlir::Value tensor;                                     ///< the index of every member, once made
};

struct Site {
  llvm::SmallVector<mlir::FlatSymbolRefAttr> axes; ///< of the coordinates; members are sorted by them
  EquationOp from;                                 ///< the equation that the condition is written in
  llvm::SmallVector<mlir::Value> conditions;       ///< all of which hold
  mlir::Value selector;             ///< instead: the index that coordinate 0, which no variable stands for, equals
  llvm::SmallVector<int> variables; ///< of `from`, by coordinate; -1 for one that a selector gives
  std::string key;                  ///< equal for equal sets
  llvm::SmallVector<std::string> conditionKeys; ///< of the conditions and the selector, sorted
  std::vector<std::unique_ptr<Place>> places;
  mlir::FlatSymbolRefAttr axis; ///< of the members, once made
  mlir::Value members;          ///< their places, row-major over `axes`
  mlir::Value rank;             ///< the member at coordinates (without a selector's), or none

  /// The place that is coordinate `i`.
  Place *coordinate(int i);
  /// The place with the given key, made by `make` when it is new.
  Place *place(llvm::StringRef key, llvm::function_ref<void(Place &)> make);
  /// Coordinates that readers know: all but a selector's.
  unsigned firstKnown() const { return selector ? 1 : 0; }
};

/// All sites of a block; equal ones are one.
class Sites {
public:
  /// The site of what `conditions`, values of `equation`, leave; null when they say nothing that pays: no data, a
  /// variable in `taken`, or more than one run-time axis.
  Site *fromConditions(EquationOp equation, llvm::ArrayRef<mlir::Value> conditions, uint64_t taken);
  /// The site of a tensor read at `selector` of `axis`; null as above.
  Site *fromSelector(EquationOp equation, mlir::Value selector, mlir::FlatSymbolRefAttr axis, uint64_t taken);

  /// Makes axis, members and rank right behind what the condition needs.
  void materialise(Site &site, mlir::SymbolTable &symbols, mlir::func::FuncOp function);
  /// The index of every member at `place`.
  mlir::Value materialise(Place &place);

  llvm::StringSet<> banned; ///< keys of sites that did not pay
private:
  Site *intern(Site site);
  std::vector<std::unique_ptr<Site>> sites;
};

/// A text that is equal for equal computations; `name` gives the names of the equation's variables.
std::string getKey(EquationOp equation, mlir::Value value, llvm::function_ref<std::string(unsigned)> name);
/// Does `value` depend on an element of a tensor?
bool readsData(EquationOp equation, mlir::Value value);
/// The conditions that `value` is the conjunction of.
void collectConjuncts(mlir::Value value, llvm::SmallVectorImpl<mlir::Value> &conjuncts);

} // namespace heddle::demand

#endif // HEDDLE_PASSES_DEMAND_SITES_H
