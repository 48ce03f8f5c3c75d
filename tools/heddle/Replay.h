//===- Replay.h - the interpreter follows compiled decisions ----*- C++ -*-===//
#ifndef HEDDLE_TOOLS_HEDDLE_REPLAY_H
#define HEDDLE_TOOLS_HEDDLE_REPLAY_H

#include "tools/driver/ReferenceModule.h"
#include "tools/heddle/Commands.h"

#include "llvm/ADT/ArrayRef.h"

namespace heddle {

using SessionPointer = std::unique_ptr<heddle_session, decltype(&heddle_session_destroy)>;

/// A session of `module`; null after an error, which was reported.
SessionPointer makeSession(heddle_module *module, int32_t threads = 0);

/// Two more copies of a model, in which every decision has a name: compiled code that records what it decided, and the
/// interpreter, which goes on from there.
class Replay {
public:
  /// Null after an error, which was reported.
  static std::unique_ptr<Replay> create(const ModelOptions &options, const BuildOptions &build, double tolerance);
  ~Replay();

  /// Runs `entry` in both. On failure the message says why; a decision that was no near tie is one reason.
  bool run(const char *entry, llvm::ArrayRef<heddle_input> inputs, heddle_message &message);

  heddle_session *recorded() { return compiled.get(); }
  heddle_session *followed() { return expected.get(); }
  /// Elements decided in the last run, and those that the interpreter alone would have decided otherwise.
  int64_t getDecisions() const;
  int64_t getTurned() const;

private:
  Replay() = default;

  double tolerance = 0;
  std::optional<LoadedModel> changed, original;
  std::unique_ptr<TemporaryModule> file;
  heddle_module *module = nullptr;
  std::unique_ptr<ReferenceModule> reference;
  std::vector<DecisionRecord> records;
  SessionPointer compiled{nullptr, heddle_session_destroy}, expected{nullptr, heddle_session_destroy};
};

} // namespace heddle

#endif // HEDDLE_TOOLS_HEDDLE_REPLAY_H
