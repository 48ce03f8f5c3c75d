//===- Results.h - outputs on the terminal, as JSON and as files ----------===//
#ifndef HEDDLE_RUNTIME_RUNNER_RESULTS_H
#define HEDDLE_RUNTIME_RUNNER_RESULTS_H

#include "runtime/runner/Options.h"

namespace heddle::runtime {

/// An output as it leaves the runner.
struct Result {
  const heddle_tensor_desc *declared = nullptr;
  heddle_tensor *values = nullptr;
  heddle_tensor *lengths = nullptr; ///< of a ragged output's lanes, or null
  Result() = default;
  Result(Result &&other) noexcept
      : declared(other.declared), values(std::exchange(other.values, nullptr)),
        lengths(std::exchange(other.lengths, nullptr)) {}
  ~Result() {
    heddle_tensor_destroy(values);
    heddle_tensor_destroy(lengths);
  }
};

/// How the call's inputs were given.
struct CallShape {
  bool batched = false; ///< outputs have a lane axis
  bool ragged = false;  ///< lengths of outputs are told
};

/// Which dimension of a tensor is the time axis, or -1.
int32_t timeDim(const heddle_entry_desc *entry, const heddle_tensor_desc &declared);

/// The run-time axes of a tensor, each once: writes their dimensions in order and returns how many.
int32_t runtimeAxes(const heddle_tensor_desc &declared, int32_t *dims);

/// Collects the outputs of the last call.
heddle_status collectResults(const heddle_session *session, const heddle_entry_desc *entry, CallShape shape, Rows rows,
                             Vector<Result> *results, heddle_message *message);

/// Writes what --output and --output-dir ask for.
heddle_status writeResults(const Vector<Result> &results, const RunOptions &options, heddle_message *message);

/// Prints type, shape and the first values of each output.
void printPreview(const Vector<Result> &results);
/// Prints one JSON object with all values. Floats have as many digits as they need; what is no JSON number is a
/// string: "NaN", "Infinity", "-Infinity".
void printJson(const heddle_module *module, const heddle_entry_desc *entry, const Vector<Result> &results,
               const Vector<double> &milliseconds, int32_t threads);
/// Prints a string as JSON.
void printJsonString(std::string_view text);

} // namespace heddle::runtime

#endif
