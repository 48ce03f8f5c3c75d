#ifndef HEDDLE_FRONTEND_SEMA_LEFTSIDE_H
#define HEDDLE_FRONTEND_SEMA_LEFTSIDE_H

#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

/// One digit of a merged index `h*K + e`.
struct Digit {
  const Var *variable;
  const Term *factor;
};

/// The indices on the left of an equation, and the variables that they bind.
struct Elaborator::LeftSide {
  enum class Kind : uint8_t { Variable, Axis, Merge, Place, Rest };
  struct Element {
    Kind kind = Kind::Variable;
    const Term *term = nullptr; // Variable: its value; Place: the place
    const Axis *axis = nullptr; // Axis, Merge
    std::vector<Digit> digits;  // Merge, the leading one first
    SourceRange range;
  };
  IndexScope scope;
  std::vector<std::vector<Element>> targets;
};

} // namespace heddle::sema

#endif // HEDDLE_FRONTEND_SEMA_LEFTSIDE_H
