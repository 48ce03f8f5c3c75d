//===- VerifyCommand.cpp - heddle verify ----------------------------------===//
#include "tools/heddle/Commands.h"

#include "dialects/Interpreter/Random.h"
#include "tools/driver/Inputs.h"
#include "tools/driver/ReferenceModule.h"

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

using Session = std::unique_ptr<heddle_session, decltype(&heddle_session_destroy)>;
} // namespace

static Session makeSession(heddle_module *module, int32_t threads = 0) {
  heddle_session *session = nullptr;
  heddle_message message = {};
  heddle_session_options options = {threads, nullptr, 0};
  if (heddle_session_create(module, &options, &session, &message) != HEDDLE_OK) {
    reportError(message.text, /*json=*/false);
  }
  return Session(session, heddle_session_destroy);
}

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
  double tolerance = options.tolerance > 0          ? options.tolerance
                     : options.model.dtype == "f32" ? 1e-4
                     : options.model.dtype == "f16" ? 1e-2
                                                    : 5e-2;
  Session made = makeSession(compiled), alone = makeSession(compiled, 1), crowded = makeSession(compiled, 4);
  Session expected = makeSession((*reference)->get());
  bool good = made && alone && crowded && expected;
  llvm::json::Array report;
  for (int32_t e = 0; good && e < heddle_module_entry_count(compiled); ++e) {
    const heddle_entry_desc *entry = heddle_module_entry(compiled, e);
    for (unsigned round = 0; round < options.rounds; ++round) {
      std::vector<std::vector<int64_t>> lanes;
      for (unsigned lane = 0; lane < options.lanes; ++lane) {
        lanes.push_back(drawLengths(*entry, options, round, lane));
      }
      llvm::Expected<MadeInputs> inputs = MadeInputs::createRagged(*entry, lanes, options.seed + round);
      if (!inputs) {
        reportError(llvm::toString(inputs.takeError()), options.json);
        return kEnvironment;
      }
      for (heddle_session *session : {made.get(), alone.get(), crowded.get(), expected.get()}) {
        if (heddle_session_run(session, entry->name, inputs->get().data(), inputs->get().size(), nullptr, 0,
                               &message) != HEDDLE_OK) {
          reportError(std::string(entry->name) + ": " + message.text, options.json);
          return kWrongInput;
        }
      }
      for (int32_t o = 0; o < entry->n_outputs; ++o) {
        for (int64_t lane = 0; lane < heddle_session_batch(made.get()); ++lane) {
          const char *name = entry->outputs[o].name;
          const heddle_tensor *output = heddle_session_output(made.get(), name, lane);
          Difference difference = compare(output, heddle_session_output(expected.get(), name, lane));
          bool same = areSameBits(output, heddle_session_output(alone.get(), name, lane)) &&
                      areSameBits(output, heddle_session_output(crowded.get(), name, lane));
          bool fits = difference.shapesAgree && difference.error <= tolerance;
          good &= fits && same;
          std::string sizes = options.lanes > 1 ? "lane " + std::to_string(lane) : "";
          for (int32_t a = 0; a < entry->n_axes; ++a) {
            if (entry->axes[a].source != HEDDLE_AXIS_DERIVED) {
              sizes += (sizes.empty() ? "" : " ") + std::string(entry->axes[a].name) + "=" +
                       std::to_string(lanes[lane < static_cast<int64_t>(lanes.size()) ? lane : 0][a]);
            }
          }
          if (options.json) {
            report.push_back(
                llvm::json::Object{{"entry", entry->name},
                                   {"output", name},
                                   {"size", sizes},
                                   {"error", std::isfinite(difference.error) ? llvm::json::Value(difference.error)
                                                                             : llvm::json::Value("inf")},
                                   {"tolerance", tolerance},
                                   {"same_for_any_threads", same},
                                   {"ok", fits && same}});
            continue;
          }
          llvm::outs() << entry->name << '.' << name << "  " << sizes << "  error "
                       << llvm::format("%.3g", difference.error);
          if (!difference.shapesAgree) {
            llvm::outs() << "  OF ANOTHER SHAPE";
          } else if (!fits) {
            llvm::outs() << "  ABOVE " << tolerance;
          }
          llvm::outs() << (same ? "\n" : "  DIFFERS WITH THE NUMBER OF THREADS\n");
        }
      }
    }
  }
  if (options.json) {
    llvm::outs() << llvm::json::Value(llvm::json::Object{{"ok", good}, {"outputs", std::move(report)}}) << '\n';
  }
  for (Session *session : {&made, &alone, &crowded}) {
    session->reset();
  }
  heddle_module_close(compiled);
  return good ? kDone : kWrongInput;
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
  command->footer("Examples:\n"
                  "  heddle verify all-MiniLM-L6-v2 --entry hidden\n"
                  "  heddle verify my.heddle --random-weights 1 --config config.json --rounds 10\n"
                  "Exits with 1 when an output is further off than the tolerance.");
  command->callback([options, &chosen] { chosen = [options] { return verify(*options); }; });
}
