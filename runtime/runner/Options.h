//===- Options.h - the options of `heddle run` ----------------------------===//
#ifndef HEDDLE_RUNTIME_RUNNER_OPTIONS_H
#define HEDDLE_RUNTIME_RUNNER_OPTIONS_H

#include "heddle/generate.h"
#include "runtime/support/Memory.h"

namespace heddle::runtime {

/// NAME=FILE of --input and --output.
struct NamedFile {
  String name;
  const char *path = nullptr;
};

/// Which rows of outputs over time are shown or written.
enum class Rows { none, last, all };

/// What --prompt and its companions ask for.
struct GenerateOptions {
  bool isWanted = false;
  bool hasPrompt = false;
  bool isChat = false; ///< the prompt, or each line of the input, is a user's turn: the chat template goes around it
  std::string_view prompt;
  int64_t maxTokens = 256;
  heddle_sampling sampling = {};
  Vector<const char *> stops;
  int64_t beams = 0;
  double lengthPenalty = 1;
  const char *draft = nullptr; ///< a module file
  int64_t draftTokens = 0;
  int64_t capacity = 0;
  std::string_view system;     ///< the system's turn of a chat
  const char *rules = nullptr; ///< JSON; null: the module's
};

/// What the command line asks for.
struct RunOptions {
  const char *entry = nullptr;
  Vector<NamedFile> inputs, outputs;
  const char *outputDirectory = nullptr;
  Vector<std::string_view> texts;
  int32_t threads = 0;
  int64_t repeat = 1;
  uint64_t seed = 0;
  Vector<uint64_t> seeds; ///< of each sequence of a batch, where several are given
  Rows rows = Rows::all;
  int64_t chunk = 0;                ///< positions a step; 0: the whole sequence at once
  const char *streamAxis = nullptr; ///< the axis to feed, where there are several
  GenerateOptions generate;
  bool json = false;
  bool help = false;
  bool version = false;
};

/// Reads the options; false with `message` set to what is wrong with them.
bool parseOptions(int argc, char **argv, RunOptions *options, heddle_message *message);

/// Prints the help text to stdout: options, examples, and this module's entries.
void printHelp(const heddle_module *module, const char *program);

} // namespace heddle::runtime

#endif
