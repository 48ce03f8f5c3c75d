//===- Replay.cpp - the interpreter follows compiled decisions ------------===//
#include "tools/heddle/Replay.h"

using namespace heddle;

SessionPointer heddle::makeSession(heddle_module *module, int32_t threads) {
  heddle_session *session = nullptr;
  heddle_message message = {};
  heddle_session_options options = {threads, nullptr, 0};
  if (heddle_session_create(module, &options, &session, &message) != HEDDLE_OK) {
    reportError(message.text, /*json=*/false);
  }
  return SessionPointer(session, heddle_session_destroy);
}

std::unique_ptr<Replay> Replay::create(const ModelOptions &options, const BuildOptions &build, double tolerance) {
  auto replay = std::unique_ptr<Replay>(new Replay());
  replay->tolerance = tolerance;
  replay->original = loadSource(options.source);
  replay->changed = loadSource(options.source);
  if (!replay->original || !replay->changed || mlir::failed(nameDecisions(*replay->original->module)) ||
      mlir::failed(nameDecisions(*replay->changed->module))) {
    return nullptr;
  }
  replay->file = TemporaryModule::compile(*replay->changed, build, /*json=*/false);
  if (!replay->file) {
    return nullptr;
  }
  heddle_message message = {};
  if (heddle_module_open(replay->file->path().c_str(), &replay->module, &message) != HEDDLE_OK) {
    reportError(message.text, /*json=*/false);
    return nullptr;
  }
  llvm::Expected<std::unique_ptr<ReferenceModule>> reference = ReferenceModule::create(*replay->original);
  if (!reference) {
    reportError(llvm::toString(reference.takeError()), /*json=*/false);
    return nullptr;
  }
  replay->reference = std::move(*reference);
  replay->compiled = makeSession(replay->module);
  replay->expected = makeSession(replay->reference->get());
  return replay->compiled && replay->expected ? std::move(replay) : nullptr;
}

Replay::~Replay() {
  compiled.reset();
  expected.reset();
  heddle_module_close(module);
}

bool Replay::run(const char *entry, llvm::ArrayRef<heddle_input> inputs, heddle_message &message) {
  records.clear();
  auto record = [](void *data, int64_t decision, int64_t lane, int64_t dtype, const void *values, int64_t elements) {
    auto &replay = *static_cast<Replay *>(data);
    while (static_cast<int64_t>(replay.records.size()) <= lane) {
      replay.records.emplace_back().tolerance = replay.tolerance;
    }
    bool isFloat = dtype <= HEDDLE_BF16;
    Array taken({elements}, isFloat);
    void *to = isFloat ? static_cast<void *>(taken.reals.data()) : taken.integers.data();
    heddle_convert(dtype == HEDDLE_INDEX ? HEDDLE_I64 : static_cast<heddle_dtype>(dtype), values,
                   isFloat ? HEDDLE_F64 : HEDDLE_I64, to, elements);
    replay.records[lane].recorded[decision].push_back(std::move(taken));
  };
  heddle_session_record(compiled.get(), record, this);
  if (heddle_session_run(compiled.get(), entry, inputs.data(), inputs.size(), nullptr, 0, &message) != HEDDLE_OK) {
    return false;
  }
  for (int64_t lane = records.size(); lane < heddle_session_batch(compiled.get()); ++lane) {
    records.emplace_back();
  }
  reference->follow(&records);
  if (heddle_session_run(expected.get(), entry, inputs.data(), inputs.size(), nullptr, 0, &message) != HEDDLE_OK) {
    return false;
  }
  for (const DecisionRecord &record : records) {
    for (const auto &[number, left] : record.recorded) {
      if (!left.empty()) {
        std::snprintf(message.text, sizeof message.text, "compiled code took decision %lld more often",
                      static_cast<long long>(number));
        return false;
      }
    }
  }
  return true;
}

int64_t Replay::getDecisions() const {
  int64_t total = 0;
  for (const DecisionRecord &record : records) {
    total += record.followed;
  }
  return total;
}

int64_t Replay::getTurned() const {
  int64_t total = 0;
  for (const DecisionRecord &record : records) {
    total += record.turned;
  }
  return total;
}
