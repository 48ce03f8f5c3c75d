//===- Generate.h - text from a prompt on the command line ----------------===//
#ifndef HEDDLE_RUNTIME_RUNNER_GENERATE_H
#define HEDDLE_RUNTIME_RUNNER_GENERATE_H

#include "runtime/runner/Options.h"

namespace heddle::runtime {

/// What generates text for a command line: a module's tokenizer, its draft, and the generator.
class TextSource {
public:
  TextSource() = default;
  TextSource(const TextSource &) = delete;
  TextSource &operator=(const TextSource &) = delete;
  ~TextSource();

  /// `moreEnds` ends a text beside the module's own end tokens; -1: none.
  heddle_status open(heddle_module *module, const RunOptions &options, int64_t moreEnds, heddle_message *message);
  /// The tokens of a prompt, cut to what the model takes. `isWhole`: with the special tokens around a text.
  heddle_status encode(std::string_view prompt, bool isWhole, Vector<int64_t> *tokens, heddle_message *message);
  heddle_status loadTokenizer(heddle_module *module, heddle_message *message);

  heddle_tokenizer *tokenizer = nullptr;
  heddle_generator *generator = nullptr;

private:
  heddle_module *draft = nullptr;
  size_t maxLength = 0;
  Vector<int64_t> ends;
};

/// `--prompt`: prints the text as it comes, or with --json an object at the end.
heddle_status generateText(heddle_module *module, const RunOptions &options, heddle_message *message);

} // namespace heddle::runtime

#endif
