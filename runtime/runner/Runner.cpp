//===- Runner.cpp - the command line of a module --------------------------===//

#include "heddle/runner.h"

#include "runtime/runner/Chunks.h"
#include "runtime/runner/Generate.h"
#include "runtime/support/Message.h"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <sys/stat.h>

using namespace heddle::runtime;

namespace {

constexpr int usageStatus = 2;

double millisecondsNow() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

int report(int exitStatus, const char *words, bool json) {
  std::fprintf(stderr, "heddle: error: %s\n", words);
  if (json) {
    std::fputs("{\"error\": ", stdout);
    printJsonString(words);
    std::printf(", \"status\": %d}\n", exitStatus);
  }
  std::fflush(stdout);
  return exitStatus;
}

bool hasTensor(const heddle_tensor_desc *tensors, int32_t count, std::string_view name) {
  return std::any_of(tensors, tensors + count, [&](const heddle_tensor_desc &tensor) { return name == tensor.name; });
}

/// `name`, or what stands before ".lengths".
std::string_view withoutLengths(std::string_view name) {
  constexpr std::string_view suffix = ".lengths";
  if (name.size() > suffix.size() &&
      std::memcmp(name.data() + name.size() - suffix.size(), suffix.data(), suffix.size()) == 0) {
    name.remove_suffix(suffix.size());
  }
  return name;
}

bool accepts(const heddle_entry_desc &entry, const RunOptions &options) {
  auto isInput = [&](std::string_view name) {
    return hasTensor(entry.inputs, entry.n_inputs, name) ||
           hasTensor(entry.inputs, entry.n_inputs, withoutLengths(name));
  };
  auto isOutput = [&](std::string_view name) {
    return hasTensor(entry.outputs, entry.n_outputs, withoutLengths(name));
  };
  bool fits = std::all_of(options.inputs.begin(), options.inputs.end(),
                          [&](const NamedFile &file) { return isInput(file.name.view()); });
  fits &= std::all_of(options.outputs.begin(), options.outputs.end(),
                      [&](const NamedFile &file) { return isOutput(file.name.view()); });
  return fits && (options.texts.empty() || isInput("tokens"));
}

/// The entry that --entry names. Without it: the only one that has the named inputs and outputs, and of several the
/// one that models share (embedding, then logits, then hidden).
const heddle_entry_desc *chooseEntry(const heddle_module *module, const RunOptions &options, heddle_message *message) {
  Text<400> names;
  const heddle_entry_desc *fitting = nullptr, *only = nullptr;
  bool several = false;
  int32_t fits = 0;
  constexpr const char *preferred[] = {"embedding", "logits", "hidden"};
  int rank = 3;
  for (int32_t i = 0; const heddle_entry_desc *entry = heddle_module_entry(module, i); ++i) {
    if (entry->stream >= 0) {
      continue; // a phase of another entry
    }
    names.add("%s`%s`", only ? ", " : "", entry->name);
    several = only != nullptr;
    only = entry;
    if (options.entry ? std::strcmp(entry->name, options.entry) != 0 : !accepts(*entry, options)) {
      continue;
    }
    ++fits;
    auto place = static_cast<int>(
        std::find_if(preferred, preferred + 3, [&](const char *name) { return std::strcmp(name, entry->name) == 0; }) -
        preferred);
    if (!fitting || place < rank) {
      fitting = entry;
      rank = place;
    }
  }
  if (fits == 1 || (fits > 1 && rank < 3)) {
    return fitting;
  }
  if (only && !several && !options.entry) {
    return only; // its errors say more
  }
  if (options.entry) {
    fail(message, HEDDLE_INVALID_INPUT, "model `%s` has no entry `%s`; its entries are %s", heddle_module_name(module),
         options.entry, names.data);
  } else {
    fail(message, HEDDLE_INVALID_INPUT,
         "%s of the entries of `%s` %s these inputs and outputs: add --entry NAME, one of %s",
         fits ? "several" : "none", heddle_module_name(module), fits ? "have" : "has", names.data);
  }
  return nullptr;
}

/// Makes a folder and those that it lies in.
heddle_status makeFolders(const char *path, heddle_message *message) {
  for (const char *end = path; *end; ++end) {
    if (end[1] != '/' && end[1] != '\0') {
      continue;
    }
    String folder(std::string_view(path, static_cast<size_t>(end + 1 - path)));
    // An existing one may refuse with other words than EEXIST: a read-only file system, say.
    struct stat info;
    if (mkdir(folder.c_str(), 0777) != 0 && (stat(folder.c_str(), &info) != 0 || !S_ISDIR(info.st_mode))) {
      return fail(message, HEDDLE_ENVIRONMENT, "cannot make the folder %s: %s", folder.c_str(), std::strerror(errno));
    }
  }
  return HEDDLE_OK;
}

heddle_status checkOutputs(const heddle_entry_desc *entry, const RunOptions &options, heddle_message *message) {
  for (const NamedFile &file : options.outputs) {
    std::string_view name = withoutLengths(file.name.view());
    if (!hasTensor(entry->outputs, entry->n_outputs, name)) {
      return fail(message, HEDDLE_INVALID_INPUT, "`%s` has no output `%.*s`; its outputs are %s", entry->name,
                  static_cast<int>(name.size()), name.data(),
                  tensorListText(entry, entry->outputs, entry->n_outputs).data);
    }
    for (int32_t i = 0; options.rows == Rows::none && i < entry->n_outputs; ++i) {
      if (name == entry->outputs[i].name && timeDim(entry, entry->outputs[i]) >= 0) {
        return fail(message, HEDDLE_INVALID_INPUT, "--rows none leaves out `%s`, which --output asks for",
                    entry->outputs[i].name);
      }
    }
  }
  return options.outputDirectory ? makeFolders(options.outputDirectory, message) : HEDDLE_OK;
}

void tellTimes(const Vector<double> &milliseconds) {
  Vector<double> sorted;
  for (double time : milliseconds) {
    sorted.push(time);
  }
  std::sort(sorted.begin(), sorted.end());
  std::fprintf(stderr, "%zu runs: median %.3f ms, least %.3f ms, most %.3f ms\n", sorted.size(),
               sorted[sorted.size() / 2], sorted[0], sorted[sorted.size() - 1]);
}

heddle_status runEntry(heddle_module *module, heddle_session *session, const heddle_entry_desc *entry,
                       RunOptions &options, heddle_message *message) {
  CallInputs inputs;
  if (heddle_status status = inputs.read(module, entry, options, message)) {
    return status;
  }
  Vector<double> milliseconds;
  Vector<Result> results;
  for (int64_t i = 0; i < options.repeat; ++i) {
    double start = millisecondsNow();
    results.clear();
    heddle_status status = options.chunk ? runInChunks(module, session, entry, inputs, options, &results, message)
                                         : heddle_session_run(session, entry->name, inputs.inputs().data(),
                                                              inputs.inputs().size(), nullptr, 0, message);
    if (status) {
      return status;
    }
    milliseconds.push(millisecondsNow() - start);
  }
  heddle_status status = HEDDLE_OK;
  if (!options.chunk) {
    CallShape shape = inputs.shape();
    for (const NamedFile &file : options.outputs) {
      shape.ragged |= withoutLengths(file.name.view()).size() != file.name.size();
    }
    status = collectResults(session, entry, shape, options.rows, &results, message);
  }
  status = status ? status : writeResults(results, options, message);
  if (status) {
    return status;
  }
  if (options.repeat > 1) {
    tellTimes(milliseconds);
  }
  if (options.json) {
    printJson(module, entry, results, milliseconds, heddle_session_threads(session));
  } else {
    printPreview(results);
  }
  return HEDDLE_OK;
}

/// What was printed may have gone nowhere: a full disk, a closed pipe.
int finish(int exitStatus) {
  if ((std::fflush(stdout) != 0 || std::ferror(stdout)) && exitStatus == 0) {
    std::fprintf(stderr, "heddle: error: cannot write to standard output: %s\n", std::strerror(errno));
    return 3;
  }
  return exitStatus;
}

} // namespace

extern "C" int heddle_runner_report(heddle_status status, const heddle_message *message, int json) {
  int exitStatus = status == HEDDLE_OK ? 0 : status == HEDDLE_INVALID_INPUT ? 1 : 3;
  return exitStatus ? report(exitStatus, message->text, json) : 0;
}

extern "C" int heddle_runner_main(heddle_module *module, int argc, char **argv) {
  std::signal(SIGPIPE, SIG_IGN);
  RunOptions options;
  heddle_message message = {};
  if (!parseOptions(argc, argv, &options, &message)) {
    return report(usageStatus, message.text, options.json);
  }
  if (options.help) {
    printHelp(module, argc > 0 ? argv[0] : "heddle run");
    return finish(0);
  }
  if (options.version) {
    std::printf("heddle %s, model %s for %s\n", heddle_version(), heddle_module_name(module),
                heddle_module_target(module));
    return finish(0);
  }
  if (options.generate.isWanted) {
    heddle_status status = generateText(module, options, &message);
    return status ? heddle_runner_report(status, &message, options.json) : finish(0);
  }
  const heddle_entry_desc *entry = chooseEntry(module, options, &message);
  if (!entry) {
    return heddle_runner_report(HEDDLE_INVALID_INPUT, &message, options.json);
  }
  heddle_session *session = nullptr;
  heddle_session_options sessionOptions = {};
  sessionOptions.threads = options.threads;
  sessionOptions.seed = options.seed;
  heddle_status status = checkOutputs(entry, options, &message);
  status = status ? status : heddle_session_create(module, &sessionOptions, &session, &message);
  if (!status) {
    heddle_session_set_seeds(session, options.seeds.data(), options.seeds.size());
  }
  status = status ? status : runEntry(module, session, entry, options, &message);
  heddle_session_destroy(session);
  return status ? heddle_runner_report(status, &message, options.json) : finish(0);
}
