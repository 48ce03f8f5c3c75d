//===- Options.cpp - the options of `heddle run` --------------------------===//

#include "runtime/runner/Options.h"

#include "runtime/support/Message.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace heddle::runtime {

namespace {

class OptionParser {
public:
  OptionParser(int argc, char **argv, RunOptions *options, heddle_message *message)
      : argc(argc), argv(argv), options(*options), message(message) {}

  bool parse() {
    for (position = 1; position < argc; ++position) {
      if (!parseOne(argv[position])) {
        return false;
      }
    }
    return true;
  }

private:
  bool parseOne(const char *argument);
  bool parseNumber(const char *option, const char *text, uint64_t low, uint64_t high, uint64_t *number);
  bool parseNamedFile(const char *option, const char *text, Vector<NamedFile> *files);
  bool parseRows(const char *text);
  bool parseSeeds(const char *text);
  bool parseReal(const char *option, const char *text, double low, double high, double *number);
  bool takesValue(std::string_view name, const char *value);
  bool takesGenerationValue(std::string_view name, const char *value);

  int argc;
  char **argv;
  int position = 1;
  RunOptions &options;
  heddle_message *message;
};

bool OptionParser::parseNumber(const char *option, const char *text, uint64_t low, uint64_t high, uint64_t *number) {
  char *end = nullptr;
  errno = 0;
  *number = std::strtoull(text, &end, 10);
  bool startsWithDigit = *text >= '0' && *text <= '9';
  if (!startsWithDigit || *end || errno || *number < low || *number > high) {
    fail(message, HEDDLE_INVALID_INPUT, "%s %s: expected a number from %llu to %llu", option, text,
         static_cast<unsigned long long>(low), static_cast<unsigned long long>(high));
    return false;
  }
  return true;
}

bool OptionParser::parseNamedFile(const char *option, const char *text, Vector<NamedFile> *files) {
  const char *equals = std::strchr(text, '=');
  if (!equals || equals == text || !equals[1]) {
    fail(message, HEDDLE_INVALID_INPUT, "%s %s: expected NAME=FILE.npy", option, text);
    return false;
  }
  NamedFile file;
  file.name = String(std::string_view(text, static_cast<size_t>(equals - text)));
  file.path = equals + 1;
  for (NamedFile &other : *files) {
    if (other.name.view() == file.name.view()) {
      fail(message, HEDDLE_INVALID_INPUT, "%s %s: `%s` is given twice", option, text, file.name.c_str());
      return false;
    }
  }
  files->push(std::move(file));
  return true;
}

bool OptionParser::parseRows(const char *text) {
  constexpr const char *names[] = {"none", "last", "all"};
  for (int i = 0; i < 3; ++i) {
    if (std::strcmp(text, names[i]) == 0) {
      options.rows = static_cast<Rows>(i);
      return true;
    }
  }
  fail(message, HEDDLE_INVALID_INPUT, "--rows %s: expected none, last or all", text);
  return false;
}

bool OptionParser::parseReal(const char *option, const char *text, double low, double high, double *number) {
  char *end = nullptr;
  *number = std::strtod(text, &end);
  if (end == text || *end || !(*number >= low && *number <= high)) {
    fail(message, HEDDLE_INVALID_INPUT, "%s %s: expected a number from %g to %g", option, text, low, high);
    return false;
  }
  return true;
}

/// `N`, or `N,N,...`: one for each sequence of a batch. The first is the session's.
bool OptionParser::parseSeeds(const char *text) {
  options.seeds.clear();
  for (std::string_view rest = text;; rest.remove_prefix(rest.find(',') + 1)) {
    String one(rest.substr(0, rest.find(',')));
    uint64_t seed = 0;
    if (!parseNumber("--seed", one.c_str(), 0, UINT64_MAX, &seed)) {
      return false;
    }
    options.seeds.push(seed);
    if (rest.find(',') == std::string_view::npos) {
      break;
    }
  }
  options.seed = options.generate.sampling.seed = options.seeds[0];
  if (options.seeds.size() == 1) {
    options.seeds.clear();
  }
  return true;
}

/// The options that go with --prompt; true for others.
bool OptionParser::takesGenerationValue(std::string_view name, const char *value) {
  struct Count {
    const char *name;
    int64_t *place;
    uint64_t most;
  };
  struct Real {
    const char *name;
    double *place;
    double most;
  };
  GenerateOptions &generate = options.generate;
  const Count counts[] = {{"-n", &generate.maxTokens, 1 << 30},
                          {"--top-k", &generate.sampling.top_k, 1 << 30},
                          {"--repetition-window", &generate.sampling.repetition_window, 1 << 30},
                          {"--beams", &generate.beams, 1000},
                          {"--draft-tokens", &generate.draftTokens, 1000},
                          {"--context", &generate.capacity, 1 << 30}};
  const Real reals[] = {{"--temp", &generate.sampling.temperature, 1e6},
                        {"--temperature", &generate.sampling.temperature, 1e6},
                        {"--top-p", &generate.sampling.top_p, 1},
                        {"--min-p", &generate.sampling.min_p, 1},
                        {"--repetition-penalty", &generate.sampling.repetition_penalty, 1e6},
                        {"--length-penalty", &generate.lengthPenalty, 1e6}};
  for (const Count &one : counts) {
    uint64_t number = 0;
    if (name == one.name) {
      bool fits = parseNumber(one.name, value, 0, one.most, &number);
      *one.place = static_cast<int64_t>(number);
      return fits;
    }
  }
  for (const Real &one : reals) {
    if (name == one.name) {
      return parseReal(one.name, value, 0, one.most, one.place);
    }
  }
  if (name == "--prompt") {
    generate.isWanted = generate.hasPrompt = true;
    generate.prompt = value;
  } else if (name == "--stop") {
    generate.stops.push(value);
  } else if (name == "--draft") {
    generate.draft = value;
  } else if (name == "--system") {
    generate.system = value;
  } else if (name == "--rules") {
    generate.rules = value;
  }
  return true;
}

bool OptionParser::takesValue(std::string_view name, const char *value) {
  uint64_t number = 0;
  if (name == "--entry") {
    options.entry = value;
  } else if (name == "--input") {
    return parseNamedFile("--input", value, &options.inputs);
  } else if (name == "--output") {
    return parseNamedFile("--output", value, &options.outputs);
  } else if (name == "--output-dir") {
    options.outputDirectory = value;
  } else if (name == "--text") {
    options.texts.push(value);
  } else if (name == "--rows") {
    return parseRows(value);
  } else if (name == "--threads") {
    bool fits = parseNumber("--threads", value, 1, 1024, &number);
    options.threads = static_cast<int32_t>(number);
    return fits;
  } else if (name == "--repeat") {
    bool fits = parseNumber("--repeat", value, 1, 1000000000, &number);
    options.repeat = static_cast<int64_t>(number);
    return fits;
  } else if (name == "--chunk") {
    bool fits = parseNumber("--chunk", value, 1, 1000000000, &number);
    options.chunk = static_cast<int64_t>(number);
    return fits;
  } else if (name == "--stream") {
    options.streamAxis = value;
  } else if (name == "--seed") {
    return parseSeeds(value);
  }
  return takesGenerationValue(name, value);
}

bool OptionParser::parseOne(const char *argument) {
  struct Flag {
    const char *name;
    bool RunOptions::*flag;
  };
  constexpr Flag flags[] = {{"--json", &RunOptions::json},
                            {"--help", &RunOptions::help},
                            {"-h", &RunOptions::help},
                            {"--version", &RunOptions::version}};
  for (const Flag &flag : flags) {
    if (std::strcmp(argument, flag.name) == 0) {
      options.*flag.flag = true;
      return true;
    }
  }
  if (std::strcmp(argument, "--greedy") == 0) {
    options.generate.sampling.temperature = 0;
    return true;
  }
  if (std::strcmp(argument, "--chat") == 0) {
    options.generate.isWanted = options.generate.isChat = true;
    return true;
  }
  constexpr std::string_view names[] = {"--entry",
                                        "--input",
                                        "--output",
                                        "--output-dir",
                                        "--text",
                                        "--rows",
                                        "--threads",
                                        "--repeat",
                                        "--seed",
                                        "--chunk",
                                        "--stream",
                                        "--prompt",
                                        "-n",
                                        "--stop",
                                        "--temp",
                                        "--temperature",
                                        "--top-k",
                                        "--top-p",
                                        "--min-p",
                                        "--repetition-penalty",
                                        "--repetition-window",
                                        "--beams",
                                        "--length-penalty",
                                        "--draft",
                                        "--draft-tokens",
                                        "--context",
                                        "--system",
                                        "--rules"};
  const char *equals = std::strchr(argument, '=');
  std::string_view name(argument, equals ? static_cast<size_t>(equals - argument) : std::strlen(argument));
  for (std::string_view known : names) {
    if (name != known) {
      continue;
    }
    if (equals) {
      return takesValue(name, equals + 1);
    }
    if (position + 1 == argc) {
      fail(message, HEDDLE_INVALID_INPUT, "%s needs a value; see --help", argument);
      return false;
    }
    return takesValue(name, argv[++position]);
  }
  fail(message, HEDDLE_INVALID_INPUT, "unknown %s `%s`; see --help", *argument == '-' ? "option" : "argument",
       argument);
  return false;
}

} // namespace

bool parseOptions(int argc, char **argv, RunOptions *options, heddle_message *message) {
  // Known from the first on, so that an error in another option is machine-readable too.
  for (int i = 1; i < argc; ++i) {
    options->json |= std::strcmp(argv[i], "--json") == 0;
  }
  return OptionParser(argc, argv, options, message).parse();
}

void printHelp(const heddle_module *module, const char *program) {
  std::printf(
      "Runs model `%s` (compiled for %s).\n\n"
      "usage: %s [options]\n\n"
      "  --entry NAME          which entry to run\n"
      "  --input NAME=F.npy    an input; an array with one axis more than declared is a batch.\n"
      "                        --input NAME.lengths=F.npy makes the batch ragged: [B] or [B, run-time axes]\n"
      "  --output NAME=F.npy   where to write an output; ragged ones are filled with zeros and their lengths\n"
      "                        written beside them\n"
      "  --output-dir DIR      writes every output to DIR/NAME.npy\n"
      "  --text STRING         tokens of a text as input; repeat it for a batch\n"
      "  --rows none|last|all  which rows of outputs over time to give (all)\n"
      "  --chunk N             feeds the time axis N positions a call through the streaming form (1: token by token)\n"
      "  --stream AXIS         the axis that --chunk feeds, where there are several\n"
      "  --threads N           workers (one a processor); results do not depend on it\n"
      "  --repeat N            runs N times and reports the time\n"
      "  --seed N[,N...]       of random draws (0); several: one for each sequence of a batch\n"
      "  --json                all values and diagnostics as JSON\n"
      "  --help, --version\n\n"
      "Text from a prompt:\n"
      "  --prompt STRING       what the text continues, or what an encoder reads; -n N new tokens at most (256)\n"
      "  --chat                the prompt is a user's turn: puts the model's chat template around it; without a\n"
      "                        prompt every line of the input is a turn. --system STRING goes before them\n"
      "  --greedy              the most probable token each time: the default; --temp X samples instead, with\n"
      "                        --top-k N, --top-p X, --min-p X, and --seed N\n"
      "  --repetition-penalty X   on tokens seen before, or only the last --repetition-window N\n"
      "  --stop STRING         ends the text (repeatable)\n"
      "  --beams N             beam search, with --length-penalty X (1)\n"
      "  --draft MODULE        a faster model of the same tokens runs --draft-tokens N (4) ahead\n"
      "  --context N           most tokens of prompt and text together (the model's own limit)\n"
      "  --rules JSON          what may not follow, as generation configs say it: {\"no_repeat_ngram_size\": 3}; {}: "
      "nothing\n\n"
      "Exit status: 0 done, 1 wrong input, 2 usage, 3 the environment failed.\n\nEntries:\n",
      heddle_module_name(module), heddle_module_target(module), program);
  const heddle_entry_desc *first = nullptr;
  for (int32_t e = 0; const heddle_entry_desc *entry = heddle_module_entry(module, e); ++e) {
    if (entry->stream >= 0) {
      continue; // a phase of another entry
    }
    first = first ? first : entry;
    std::printf("  %s\n", entry->name);
    char text[700];
    for (int32_t i = 0; i < entry->n_inputs; ++i) {
      std::printf("    input  %s\n", heddle_describe_tensor(entry, &entry->inputs[i], text, sizeof text));
    }
    for (int32_t i = 0; i < entry->n_outputs; ++i) {
      std::printf("    output %s\n", heddle_describe_tensor(entry, &entry->outputs[i], text, sizeof text));
    }
  }
  const char *entry = first ? first->name : "main";
  const char *input = first && first->n_inputs ? first->inputs[0].name : "tokens";
  const char *output = first && first->n_outputs ? first->outputs[0].name : "hidden";
  std::printf("\nExamples:\n"
              "  %s --entry %s --input %s=in.npy --output %s=out.npy\n"
              "  %s --entry %s --input %s=batch.npy --input %s.lengths=lengths.npy --output-dir out\n"
              "  %s --entry %s --input %s=in.npy --json --threads 2 --repeat 10\n",
              program, entry, input, output, program, entry, input, input, program, entry, input);
  if (heddle_module_section(module, "tokenizer.json", nullptr) || heddle_module_section(module, "vocab.txt", nullptr)) {
    bool writesText = heddle_module_find_entry(module, "logits") != nullptr;
    std::printf(writesText ? "  %s --prompt 'The weaver ties' -n 32\n"
                           : "  %s --text 'The weaver ties a knot.' --text 'A loom.' --json\n",
                program);
  }
}

} // namespace heddle::runtime
