#ifndef HEDDLE_FRONTEND_SEMA_ACTIVESCAN_H
#define HEDDLE_FRONTEND_SEMA_ACTIVESCAN_H

#include "frontend/Sema/Elaborator.h"

namespace heddle::sema {

/// A scan whose body is being run: where it is, and what has been assigned at that place.
struct Elaborator::ActiveScan {
  const Term *place = nullptr;
  const Axis *axis = nullptr;
  struct Collected {
    std::string name;
    View view;       // at the scan's place, without the scan's axis
    size_t position; // of the scan's axis among the indices
  };
  std::vector<Collected> collected;
  ActiveScan *outer = nullptr;
};

} // namespace heddle::sema

#endif // HEDDLE_FRONTEND_SEMA_ACTIVESCAN_H
