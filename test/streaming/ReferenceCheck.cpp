//===- ReferenceCheck.cpp - do derived streams give what the whole entry gives? --===//
//
//   heddle-reference-stream-check SOURCE LENGTH TOLERANCE SEED [--random-weights] [--perturb]
//
// For every entry of SOURCE that streams, in the interpreter: the whole entry
// on inputs drawn here, and its streaming form in every way that sequences
// allow: row by row, random chunks, prefill and steps, five sequences in turns
// after save and restore, fork and truncate. All must give the rows of the
// whole entry, bit for bit with TOLERANCE 0 (no sum is split over calls), else
// to TOLERANCE of the largest value. With --perturb the first value of the
// whole entry is off by its last bit, or by twice the TOLERANCE.
//
//===----------------------------------------------------------------------===//
#include "dialects/Interpreter/Draw.h"
#include "tools/driver/InterpretedStream.h"
#include "tools/driver/Source.h"
#include "tools/driver/Streaming.h"
#include "tools/driver/Weights.h"

#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>
#include <random>

using namespace heddle;
using namespace mlir;
using llvm::StringRef;

namespace {

class Checker {
public:
  Checker(LoadedModel &model, double tolerance, unsigned seed)
      : model(model), module(*model.module), tolerance(tolerance), random(seed),
        parameters([this](ParamOp param) { return read(param); }) {}

  /// Checks one entry that streams; counts what differs.
  void check(func::FuncOp entry, int64_t length);

  int failures = 0;
  bool perturbs = false;

private:
  /// A sequence of its own with what the whole entry gives for it.
  struct Sequence {
    InterpretedStream stream;
    std::vector<Array> expected;
  };

  llvm::Expected<Array> read(ParamOp param);
  std::vector<Array> drawInputs(int64_t length);
  Sequence open(int64_t length, std::vector<Array> inputs);
  Sequence open(int64_t length) { return open(length, drawInputs(length)); }
  bool step(InterpretedStream &stream, int64_t count);
  void feed(InterpretedStream &stream, llvm::function_ref<int64_t()> count);
  void close(Sequence &sequence, StringRef way);
  void report(bool good, StringRef way, const llvm::Twine &words = "");
  /// Ends the test: what should have worked did not.
  template <typename Result> Result take(llvm::Expected<Result> result, StringRef what) {
    if (!result) {
      llvm::errs() << "reference-stream-check: " << what << ": " << llvm::toString(result.takeError()) << '\n';
      std::exit(1);
    }
    return std::move(*result);
  }
  int64_t upTo(int64_t most) { return std::uniform_int_distribution<int64_t>(0, most)(random); }
  void checkCopies(int64_t length);
  void checkTruncate(int64_t length);

  LoadedModel &model;
  ModuleOp module;
  double tolerance;
  std::mt19937 random;
  ParameterProvider parameters;
  llvm::DenseMap<Operation *, Array> known;
  func::FuncOp entry;
  int64_t prefix = 0;
  bool isByRow = true; ///< rows come out with the rows that go in
  bool carries = false;
};

} // namespace

llvm::Expected<Array> Checker::read(ParamOp param) {
  auto [it, isNew] = known.insert({param, Array()});
  if (isNew) {
    llvm::Expected<Array> value = readParameter(param, *model.weights);
    if (!value) {
      return value.takeError();
    }
    it->second = std::move(*value);
  }
  return it->second;
}

std::vector<Array> Checker::drawInputs(int64_t length) {
  auto step = module.lookupSymbol<func::FuncOp>((entry.getName() + ".step").str());
  auto old = step->getAttrOfType<FlatSymbolRefAttr>("heddle.old");
  StringRef time = old.getValue().drop_back(StringRef(".old").size());
  llvm::StringMap<int64_t> lengths;
  lengths[time] = length;
  return heddle::drawInputs(
      entry, [&](FlatSymbolRefAttr free) { return lengths.try_emplace(free.getValue(), 3 + upTo(4)).first->second; },
      random());
}

Checker::Sequence Checker::open(int64_t length, std::vector<Array> inputs) {
  std::vector<Array> expected =
      take(interpret(module, entry.getName(), inputs, parameters, InterpreterOptions()), "the whole entry");
  if (perturbs && !expected[0].reals.empty()) {
    double &first = expected[0].reals[0];
    first = tolerance == 0 ? std::nextafter(first, INFINITY) : first + 2 * tolerance * (1 + std::abs(first));
  }
  Sequence sequence{InterpretedStream(module, entry.getName(), std::move(inputs), parameters, InterpreterOptions()),
                    std::move(expected)};
  sequence.stream.session.slack = 4;
  if (llvm::Error error = sequence.stream.begin()) {
    take<int>(std::move(error), "begin");
  }
  return sequence;
}

bool Checker::step(InterpretedStream &stream, int64_t count) {
  // A prefix comes whole.
  if (llvm::Error error = stream.step(stream.place() == 0 ? std::max(count, prefix) : count)) {
    take<int>(std::move(error), "step");
  }
  return stream.place() < stream.length();
}

void Checker::feed(InterpretedStream &stream, llvm::function_ref<int64_t()> count) {
  while (step(stream, count())) {
  }
}

void Checker::report(bool good, StringRef way, const llvm::Twine &words) {
  failures += !good;
  llvm::outs() << (good ? "ok   " : "FAIL ") << way << words << '\n';
}

void Checker::close(Sequence &sequence, StringRef way) {
  if (llvm::Error error = sequence.stream.finish()) {
    take<int>(std::move(error), "finish");
  }
  std::vector<Array> found = sequence.stream.outputs();
  double worst = 0;
  bool isEqual = found.size() == sequence.expected.size();
  for (auto [mine, whole] : llvm::zip(found, sequence.expected)) {
    isEqual &= mine.shape == whole.shape && mine.integers == whole.integers;
    double most = 0;
    for (double real : whole.reals) {
      most = std::max(most, std::abs(real));
    }
    for (auto [a, b] : llvm::zip(mine.reals, whole.reals)) {
      double error = a == b || (std::isnan(a) && std::isnan(b)) ? 0 : std::abs(a - b) / most;
      worst = std::isnan(error) ? INFINITY : std::max(worst, error);
    }
  }
  report(isEqual && worst <= tolerance, way, isEqual ? llvm::formatv(": off by {0:e}", worst).str() : ": other shape");
}

void Checker::checkCopies(int64_t length) {
  Sequence one = open(length);
  step(one.stream, std::max<int64_t>(length / 2, prefix));
  Sequence forked = one, restored = one;
  restored.stream.session = InterpreterSession();
  // Through text, as a file would hold it.
  std::string text;
  llvm::raw_string_ostream(text) << one.stream.session.save();
  auto saved = take(llvm::json::parse(text), "parse");
  restored.stream.session = take(InterpreterSession::restore(saved, module.getContext()), "restore");
  step(one.stream, 2); // the copies do not see it
  feed(forked.stream, [] { return 1; });
  close(forked, "after a fork");
  feed(restored.stream, [] { return 2; });
  close(restored, "after save and restore");
}

void Checker::checkTruncate(int64_t length) {
  Sequence one = open(length);
  step(one.stream, std::max<int64_t>(length / 2, prefix));
  int64_t back = std::max<int64_t>(std::max<int64_t>(one.stream.place() - 3, 0), prefix);
  if (back == one.stream.place()) {
    return;
  }
  InterpretedStream before = one.stream;
  llvm::Error error = one.stream.truncate(back);
  if (carries) {
    report(static_cast<bool>(error), "a carry cannot be taken back");
    std::string words = llvm::toString(std::move(error));
    report(StringRef(words).contains("piece '") && one.stream.place() == before.place(), "and is named: ", words);
    return;
  }
  if (error) {
    take<int>(std::move(error), "truncate");
  }
  if (isByRow) {
    feed(one.stream, [this] { return 1 + upTo(2); });
    close(one, "after truncation");
  }
}

void Checker::check(func::FuncOp function, int64_t length) {
  entry = function;
  llvm::json::Value state = describeState(module, entry.getName());
  const llvm::json::Object &facts = *state.getAsObject();
  prefix = facts.getInteger("prefix").value_or(0);
  isByRow = facts.getInteger("delay") == 0 && facts.getInteger("granule") == 1 && !facts.getBoolean("finish").value();
  carries = llvm::any_of(*facts.getArray("pieces"), [](const llvm::json::Value &piece) {
    return piece.getAsObject()->getString("kind") == StringRef("carry");
  });
  llvm::outs() << entry.getName() << '\n';
  for (auto [way, count] :
       {std::pair<StringRef, std::function<int64_t()>>{"row by row", [] { return 1; }},
        {"at once", [=] { return length; }},
        {"random chunks", [this] { return upTo(4); }},
        {"other chunks", [this] { return 1 + upTo(6); }},
        {"prefill and steps", [first = length / 2]() mutable { return std::exchange(first, 1); }}}) {
    Sequence one = open(length);
    feed(one.stream, count);
    close(one, way);
  }
  // Five sequences of different lengths in turns: nothing of one is in another.
  std::vector<Sequence> five;
  for (int64_t i = 0; i < 5; ++i) {
    five.push_back(open(std::max<int64_t>({1, prefix, length * i / 4})));
  }
  for (bool goesOn = true; std::exchange(goesOn, false);) {
    for (Sequence &one : five) {
      goesOn |= (one.stream.place() < one.stream.length()) && step(one.stream, 1 + upTo(2));
    }
  }
  for (Sequence &one : five) {
    close(one, "one of five in turns");
  }
  checkCopies(length);
  checkTruncate(length);
}

int main(int argc, char **argv) {
  if (argc < 5) {
    llvm::errs()
        << "usage: heddle-reference-stream-check SOURCE LENGTH TOLERANCE SEED [--random-weights] [--perturb]\n";
    return 2;
  }
  SourceOptions source;
  source.source = argv[1];
  bool perturbs = false;
  for (StringRef word : llvm::ArrayRef(argv + 5, argv + argc)) {
    if (word == "--random-weights") {
      source.randomSeed = 1;
    }
    perturbs |= word == "--perturb";
  }
  std::optional<LoadedModel> model = loadSource(source);
  if (!model) {
    return 1;
  }
  std::map<std::string, std::string> refused;
  if (llvm::Error error = addStreams(*model->module, "", refused)) {
    llvm::errs() << llvm::toString(std::move(error)) << '\n';
    return 1;
  }
  Checker checker(*model, std::atof(argv[3]), std::atoi(argv[4]));
  checker.perturbs = perturbs;
  int count = 0;
  for (func::FuncOp entry : llvm::to_vector(model->module->getOps<func::FuncOp>())) {
    if (model->module->lookupSymbol((entry.getName() + ".step").str())) {
      checker.check(entry, std::atoll(argv[2]));
      ++count;
    }
  }
  llvm::outs() << count << " entries stream, " << checker.failures << " failures\n";
  return count == 0 || checker.failures ? 1 : 0;
}
