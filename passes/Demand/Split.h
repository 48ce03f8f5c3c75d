//===- Split.h - sums over chosen places, apart -----------------*- C++ -*-===//
#ifndef HEDDLE_PASSES_DEMAND_SPLIT_H
#define HEDDLE_PASSES_DEMAND_SPLIT_H

#include "dialects/Heddle/IR/Heddle.h"

namespace heddle::demand {

/// `y = sum(n, f : on[t,n]) h[t,n,f] * w[n,d,f]` becomes `z[t,n,d] = sum(f) ...` and `y = sum(n : on[t,n]) z[t,n,d]`:
/// then z is a product of its own that is read at chosen places only. Leaves alone what data do not choose.
void splitChosenSum(EquationOp equation);

} // namespace heddle::demand

#endif // HEDDLE_PASSES_DEMAND_SPLIT_H
