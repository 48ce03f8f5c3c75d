//===- Inputs.h - files and texts as inputs of a call ---------------------===//
#ifndef HEDDLE_RUNTIME_RUNNER_INPUTS_H
#define HEDDLE_RUNTIME_RUNNER_INPUTS_H

#include "runtime/runner/Results.h"

namespace heddle::runtime {

/// Owns what a call reads.
class CallInputs {
public:
  CallInputs() = default;
  CallInputs(const CallInputs &) = delete;
  CallInputs &operator=(const CallInputs &) = delete;
  ~CallInputs();

  /// Reads the arrays of --input and the tokens of --text.
  heddle_status read(const heddle_module *module, const heddle_entry_desc *entry, RunOptions &options,
                     heddle_message *message);
  const Vector<heddle_input> &inputs() const { return list; }
  CallShape shape() const { return callShape; }

private:
  struct Given {
    String name;
    Vector<const heddle_tensor *> tensors;
    const heddle_tensor *lengths = nullptr;
  };
  heddle_status readFiles(const heddle_entry_desc *entry, RunOptions &options, heddle_message *message);
  heddle_status readTexts(const heddle_module *module, const heddle_entry_desc *entry, const RunOptions &options,
                          heddle_message *message);
  heddle_status addTokens(Given *given, const int64_t *values, size_t count, heddle_message *message);
  Given *find(std::string_view name);

  Vector<Given> given;
  Vector<heddle_tensor *> owned;
  Vector<heddle_input> list;
  CallShape callShape;
};

} // namespace heddle::runtime

#endif
