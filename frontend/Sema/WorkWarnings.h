#ifndef HEDDLE_FRONTEND_SEMA_WORKWARNINGS_H
#define HEDDLE_FRONTEND_SEMA_WORKWARNINGS_H

#include "frontend/Sema/Value.h"
#include "frontend/Syntax/Diagnostics.h"

namespace heddle::sema {

/// Warns of a reduction that costs more than its text suggests. One over the places before a row is one step a place if
/// its body does not name the row; where it does, and nothing is made for each pair, all pairs are visited.
void warnOfWork(syntax::Diagnostics &diags, llvm::StringRef name, llvm::ArrayRef<const Var *> variables,
                const Term *guard, const Term *body, syntax::SourceRange range);

} // namespace heddle::sema

#endif // HEDDLE_FRONTEND_SEMA_WORKWARNINGS_H
