//===- ReferenceModule.h - the interpreter behind the contract --*- C++ -*-===//
#ifndef HEDDLE_TOOLS_DRIVER_REFERENCEMODULE_H
#define HEDDLE_TOOLS_DRIVER_REFERENCEMODULE_H

#include "dialects/Interpreter/Decisions.h"
#include "tools/driver/Source.h"
#include "tools/driver/Streaming.h"

#include "heddle/heddle.h"

#include <memory>

namespace heddle {

/// A model as a module of the runtime whose entries are evaluated by the interpreter, lane after lane, with float64
/// inputs and outputs; through its streaming form when `stream` has chunks. The model must outlive it.
class ReferenceModule {
public:
  static llvm::Expected<std::unique_ptr<ReferenceModule>> create(LoadedModel &model, const StreamOptions &stream = {});
  ~ReferenceModule();
  heddle_module *get() const { return module; }
  /// The calls that follow take the decisions of `records`, one for each lane, and use them up; null: their own.
  void follow(std::vector<DecisionRecord> *records);
  struct State;

private:
  ReferenceModule();
  std::unique_ptr<State> state;
  heddle_module *module = nullptr;
};

} // namespace heddle

#endif // HEDDLE_TOOLS_DRIVER_REFERENCEMODULE_H
