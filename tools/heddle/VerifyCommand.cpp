//===- VerifyCommand.cpp - heddle verify ----------------------------------===//
#include "tools/heddle/Commands.h"

#include "dialects/Interpreter/Random.h"
#include "tools/driver/Inputs.h"
#include "tools/driver/ReferenceModule.h"
#include "tools/heddle/Replay.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <cstring>

using namespace heddle;

namespace {
struct VerifyOptions {
  ModelOptions model;
  double tolerance = 0; ///< 0: by dtype
  unsigned rounds = 3;
  unsigned lanes = 1;
  int64_t multiple = 1, least = 0;
  uint64_t seed = 1;
  bool json = false;
};

/// How far an output is off, at worst over its rows.
struct Difference {
  double error = 0;
  bool shapesAgree = true;
};

} // namespace

static std::vector<double> readAll(const heddle_tensor *tensor) {
  std::vector<double> values(heddle_tensor_elements(tensor));
  heddle_dtype dtype = heddle_tensor_dtype(tensor);
  heddle_convert(dtype == HEDDLE_INDEX ? HEDDLE_I64 : dtype, heddle_tensor_data(tensor), HEDDLE_F64, values.data(),
                 values.size());
  return values;
}

/// max|y - ref| / max|ref| per row of the last axis; integers and bools must be equal.
static Difference compare(const heddle_tensor *made, const heddle_tensor *reference) {
  Difference difference;
  int32_t rank = heddle_tensor_rank(made);
  if (rank != heddle_tensor_rank(reference) || heddle_tensor_elements(made) != heddle_tensor_elements(reference)) {
    difference.shapesAgree = false;
    return difference;
  }
  std::vector<double> a = readAll(made), c = readAll(reference);
  int64_t row = rank ? heddle_tensor_shape(made)[rank - 1] : 1;
  bool isReal = heddle_tensor_dtype(made) <= HEDDLE_BF16;
  for (size_t begin = 0; row > 0 && begin < a.size(); begin += row) {
    double worst = 0, scale = 0;
    for (int64_t i = 0; i < row; ++i) {
      double x = a[begin + i], y = c[begin + i];
      if (std::isnan(x) != std::isnan(y) || (std::isinf(y) && x != y)) {
        worst = INFINITY;
      } else if (!std::isnan(y) && !std::isinf(y)) {
        worst = std::max(worst, std::fabs(x - y));
        scale = std::max(scale, std::fabs(y));
      }
    }
    double error = worst == 0 ? 0 : isReal ? worst / std::max(scale, 1e-30) : INFINITY;
    difference.error = std::max(difference.error, error);
  }
  return difference;
}

static bool areSameBits(const heddle_tensor *a, const heddle_tensor *c) {
  int64_t bytes = heddle_tensor_elements(a) * heddle_dtype_size(heddle_tensor_dtype(a));
  return heddle_tensor_elements(a) == heddle_tensor_elements(c) &&
         std::memcmp(heddle_tensor_data(a), heddle_tensor_data(c), bytes) == 0;
}

/// Random lengths for one lane; a batch has an empty lane and one of length 1 among them.
static std::vector<int64_t> drawLengths(const heddle_entry_desc &entry, const VerifyOptions &options, unsigned round,
                                        unsigned lane) {
  std::vector<int64_t> lengths;
  for (int32_t a = 0; a < entry.n_axes; ++a) {
    int64_t limit = entry.axes[a].bound < 0 ? 40 : std::min<int64_t>(entry.axes[a].bound, 40);
    int64_t length = 1 + drawRandom(options.seed, entry.axes[a].name, {round, lane}).below(limit);
    length = limit < 1 ? 0 : std::max<int64_t>(lane == 1 ? round % 2 : length, options.least);
    lengths.push_back((length + options.multiple - 1) / options.multiple * options.multiple);
  }
  return lengths;
}

namespace {

/// The sessions that are compared, entry by entry.
class Verifier {
public:
  Verifier(const VerifyOptions &options, const BuildOptions &build) : options(options), build(build) {
    tolerance = options.tolerance > 0          ? options.tolerance
                : options.model.dtype == "f32" ? 1e-4
                : options.model.dtype == "f16" ? 1e-2
                                               : 5e-2;
  }

  /// False if the sessions cannot be made, which was reported.
  bool open(heddle_module *compiled, heddle_module *reference);
  /// One set of lengths and inputs.
  ExitStatus verify(const heddle_entry_desc &entry, unsigned round);
  bool isGood() const { return good; }
  llvm::json::Array takeReport() { return std::move(report); }

private:
  using Lengths = std::vector<std::vector<int64_t>>;
  struct Compared {
    const char *output;
    int64_t lane;
    Difference difference;
    bool fits, same;
  };

  std::vector<Compared> compareOutputs(const heddle_entry_desc &entry, heddle_session *of, heddle_session *with);
  void follow(const heddle_entry_desc &entry, llvm::ArrayRef<heddle_input> inputs, std::vector<Compared> &outputs);
  void tell(const heddle_entry_desc &entry, const Lengths &lanes, const Compared &compared);

  const VerifyOptions &options;
  const BuildOptions &build;
  double tolerance;
  SessionPointer made{nullptr, heddle_session_destroy}, alone{nullptr, heddle_session_destroy};
  SessionPointer crowded{nullptr, heddle_session_destroy}, expected{nullptr, heddle_session_destroy};
  std::unique_ptr<Replay> replay;
  bool good = true;
  llvm::json::Array report;
};

} // namespace

bool Verifier::open(heddle_module *compiled, heddle_module *reference) {
  made = makeSession(compiled);
  alone = makeSession(compiled, 1);
  crowded = makeSession(compiled, 4);
  expected = makeSession(reference);
  return made && alone && crowded && expected;
}

std::vector<Verifier::Compared> Verifier::compareOutputs(const heddle_entry_desc &entry, heddle_session *of,
                                                         heddle_session *with) {
  std::vector<Compared> outputs;
  for (int32_t o = 0; o < entry.n_outputs; ++o) {
    for (int64_t lane = 0; lane < heddle_session_batch(of); ++lane) {
      const char *name = entry.outputs[o].name;
      const heddle_tensor *output = heddle_session_output(of, name, lane);
      Difference difference = compare(output, heddle_session_output(with, name, lane));
      outputs.push_back(
          {name, lane, difference, difference.shapesAgree && difference.error <= tolerance, /*same=*/true});
    }
  }
  return outputs;
}

/// Compiled code and interpreter may have taken different sides of near ties: compares again where the interpreter
/// takes the sides that compiled code took. Where it cannot, the difference stands, and the reason is said.
void Verifier::follow(const heddle_entry_desc &entry, llvm::ArrayRef<heddle_input> inputs,
                      std::vector<Compared> &outputs) {
  replay = replay ? std::move(replay) : Replay::create(options.model, build, tolerance);
  heddle_message message = {};
  if (!replay || !replay->run(entry.name, inputs, message)) {
    reportError(std::string(entry.name) + ": the interpreter cannot follow what compiled code decided: " + message.text,
                /*json=*/false);
    return;
  }
  std::vector<Compared> recorded = compareOutputs(entry, replay->recorded(), replay->followed());
  std::vector<Compared> followed = compareOutputs(entry, made.get(), replay->followed());
  for (auto [output, other, own] : llvm::zip(outputs, followed, recorded)) {
    if (!output.fits && other.fits && own.fits) {
      output.difference = other.difference;
      output.fits = true;
    }
  }
  if (!options.json) {
    llvm::outs() << entry.name << "  followed " << replay->getDecisions() << " decisions, " << replay->getTurned()
                 << " of them on the other side of a near tie\n";
  }
}

void Verifier::tell(const heddle_entry_desc &entry, const Lengths &lanes, const Compared &compared) {
  std::string sizes = options.lanes > 1 ? "lane " + std::to_string(compared.lane) : "";
  for (int32_t a = 0; a < entry.n_axes; ++a) {
    if (entry.axes[a].source != HEDDLE_AXIS_DERIVED) {
      sizes += (sizes.empty() ? "" : " ") + std::string(entry.axes[a].name) + "=" +
               std::to_string(lanes[compared.lane < static_cast<int64_t>(lanes.size()) ? compared.lane : 0][a]);
    }
  }
  double error = compared.difference.error;
  if (options.json) {
    report.push_back(
        llvm::json::Object{{"entry", entry.name},
                           {"output", compared.output},
                           {"size", sizes},
                           {"error", std::isfinite(error) ? llvm::json::Value(error) : llvm::json::Value("inf")},
                           {"tolerance", tolerance},
                           {"same_for_any_threads", compared.same},
                           {"ok", compared.fits && compared.same}});
    return;
  }
  llvm::outs() << entry.name << '.' << compared.output << "  " << sizes << "  error " << llvm::format("%.3g", error);
  if (!compared.difference.shapesAgree) {
    llvm::outs() << "  OF ANOTHER SHAPE";
  } else if (!compared.fits) {
    llvm::outs() << "  ABOVE " << tolerance;
  }
  llvm::outs() << (compared.same ? "\n" : "  DIFFERS WITH THE NUMBER OF THREADS\n");
}

ExitStatus Verifier::verify(const heddle_entry_desc &entry, unsigned round) {
  Lengths lanes;
  for (unsigned lane = 0; lane < options.lanes; ++lane) {
    lanes.push_back(drawLengths(entry, options, round, lane));
  }
  llvm::Expected<MadeInputs> inputs = MadeInputs::createRagged(entry, lanes, options.seed + round);
  if (!inputs) {
    reportError(llvm::toString(inputs.takeError()), options.json);
    return kEnvironment;
  }
  heddle_message message = {};
  for (heddle_session *session : {made.get(), alone.get(), crowded.get(), expected.get()}) {
    if (heddle_session_run(session, entry.name, inputs->get().data(), inputs->get().size(), nullptr, 0, &message) !=
        HEDDLE_OK) {
      reportError(std::string(entry.name) + ": " + message.text, options.json);
      return kWrongInput;
    }
  }
  std::vector<Compared> outputs = compareOutputs(entry, made.get(), expected.get());
  if (!llvm::all_of(outputs, [](const Compared &output) { return output.fits; })) {
    follow(entry, inputs->get(), outputs);
  }
  for (Compared &compared : outputs) {
    auto bitsOf = [&](const SessionPointer &session) {
      return heddle_session_output(session.get(), compared.output, compared.lane);
    };
    compared.same = areSameBits(bitsOf(made), bitsOf(alone)) && areSameBits(bitsOf(made), bitsOf(crowded));
    good &= compared.fits && compared.same;
    tell(entry, lanes, compared);
  }
  return kDone;
}

static int verify(const VerifyOptions &options) {
  BuildOptions build;
  if (std::optional<ExitStatus> status = fillBuildOptions(options.model, build)) {
    return *status;
  }
  // Two copies: compilation rewrites the IR that the interpreter is to evaluate.
  std::optional<LoadedModel> original = loadSource(options.model.source, options.json);
  std::optional<LoadedModel> changed = original ? loadSource(options.model.source, options.json) : std::nullopt;
  if (!changed) {
    return kWrongInput;
  }
  if (!original->weights) {
    reportError("a description needs weights: --weights FOLDER, or --random-weights SEED", options.json);
    return kUsage;
  }
  std::unique_ptr<TemporaryModule> file = TemporaryModule::compile(*changed, build, options.json);
  if (!file) {
    return kWrongInput;
  }
  llvm::Expected<std::unique_ptr<ReferenceModule>> reference = ReferenceModule::create(*original);
  if (!reference) {
    reportError(llvm::toString(reference.takeError()), options.json);
    return kWrongInput;
  }
  heddle_module *compiled = nullptr;
  heddle_message message = {};
  if (heddle_module_open(file->path().c_str(), &compiled, &message) != HEDDLE_OK) {
    reportError(message.text, options.json);
    return kEnvironment;
  }
  // Sessions keep the code alive.
  Verifier verifier(options, build);
  bool isOpen = verifier.open(compiled, (*reference)->get());
  for (int32_t e = 0; isOpen && e < heddle_module_entry_count(compiled); ++e) {
    for (unsigned round = 0; round < options.rounds; ++round) {
      if (ExitStatus status = verifier.verify(*heddle_module_entry(compiled, e), round)) {
        return status;
      }
    }
  }
  if (options.json) {
    llvm::outs() << llvm::json::Value(llvm::json::Object{{"ok", verifier.isGood()}, {"outputs", verifier.takeReport()}})
                 << '\n';
  }
  heddle_module_close(compiled);
  return isOpen && verifier.isGood() ? kDone : kWrongInput;
}

void heddle::addVerify(CLI::App &app, Action &chosen) {
  CLI::App *command = app.add_subcommand("verify", "Compare compiled code with the float64 interpreter on made inputs");
  auto options = std::make_shared<VerifyOptions>();
  addModelOptions(*command, options->model, "SOURCE");
  command->add_option("--entry", options->model.source.entries, "Entries to verify (default: all)")->delimiter(',');
  command->add_option("--tolerance", options->tolerance,
                      "Largest error: max|y - ref| / max|ref| per row (default: by dtype)");
  command->add_option("--rounds", options->rounds, "Sets of random lengths and inputs per entry");
  command->add_option("--lanes", options->lanes, "Sequences of a ragged batch, an empty one among them (default: 1)")
      ->check(CLI::Range(1, 64));
  command
      ->add_option("--multiple", options->multiple, "Lengths are multiples of this, for what requires it (default: 1)")
      ->check(CLI::Range(1, 64));
  command->add_option("--least", options->least, "Lengths are at least this, for what requires it (default: 0)")
      ->check(CLI::Range(0, 40));
  command->add_option("--seed", options->seed, "Seed of lengths and inputs");
  command->add_flag("--json", options->json, "The report as JSON");
  command->footer(
      "Examples:\n"
      "  heddle verify all-MiniLM-L6-v2 --entry hidden\n"
      "  heddle verify my.heddle --random-weights 1 --config config.json --rounds 10\n"
      "Exits with 1 when an output is further off than the tolerance. Where rounding turned a decision over\n"
      "(which experts are best, on which side of a threshold), the interpreter follows what compiled code\n"
      "decided, if that was a near tie, and the rest is held to the same tolerance.");
  command->callback([options, &chosen] { chosen = [options] { return verify(*options); }; });
}
