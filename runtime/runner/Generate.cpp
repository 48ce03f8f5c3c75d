//===- Generate.cpp - text from a prompt on the command line --------------===//

#include "runtime/runner/Generate.h"

#include "runtime/runner/Results.h"
#include "runtime/support/Message.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace heddle::runtime {

TextSource::~TextSource() {
  heddle_generator_destroy(generator);
  heddle_tokenizer_destroy(tokenizer);
  heddle_tensor_destroy(sourceView);
  heddle_module_close(draft);
}

heddle_status TextSource::loadTokenizer(heddle_module *module, heddle_message *message) {
  return tokenizer ? HEDDLE_OK : heddle_tokenizer_from_module(module, &tokenizer, &maxLength, message);
}

heddle_status TextSource::open(heddle_module *module, const RunOptions &options, int64_t moreEnds,
                               heddle_message *message) {
  const GenerateOptions &wanted = options.generate;
  heddle_status status = loadTokenizer(module, message);
  if (!status && wanted.draft) {
    status = heddle_module_open(wanted.draft, &draft, message);
  }
  if (status) {
    return status;
  }
  ends.resize(64);
  ends.resize(std::min<size_t>(heddle_module_end_tokens(module, tokenizer, ends.data(), ends.size()), ends.size()));
  if (moreEnds >= 0) {
    ends.push(moreEnds);
  }
  heddle_generation_options made = {};
  made.entry = options.entry;
  made.threads = options.threads;
  made.capacity = wanted.capacity;
  made.chunk = options.chunk;
  made.max_tokens = wanted.maxTokens;
  made.sampling = wanted.sampling;
  made.end_tokens = ends.data();
  made.n_end_tokens = ends.size();
  made.stops = wanted.stops.data();
  made.n_stops = wanted.stops.size();
  made.beams = wanted.beams;
  made.length_penalty = wanted.lengthPenalty;
  made.draft = draft;
  made.draft_tokens = wanted.draftTokens;
  made.rules = wanted.rules;
  return heddle_generator_create(module, tokenizer, &made, &generator, message);
}

heddle_status TextSource::encode(std::string_view prompt, bool isWhole, Vector<int64_t> *tokens,
                                 heddle_message *message) {
  heddle_encoding encoding = {};
  heddle_status status =
      isWhole ? heddle_tokenizer_encode(tokenizer, prompt.data(), prompt.size(), maxLength, &encoding, message)
              : heddle_tokenizer_encode_part(tokenizer, prompt.data(), prompt.size(), &encoding, message);
  if (!status) {
    tokens->append(encoding.tokens, encoding.count);
    if (encoding.full_count > encoding.count) {
      std::fprintf(stderr, "heddle: note: the prompt has %zu tokens and the model takes %zu: the rest is left out\n",
                   encoding.full_count, encoding.count);
    }
  }
  heddle_encoding_release(&encoding);
  return status;
}

heddle_status TextSource::prepare(heddle_module *module, RunOptions &options, Vector<int64_t> *tokens,
                                  heddle_message *message) {
  std::string_view prompt = options.generate.prompt;
  if (!heddle_generator_need(generator, 0)) {
    heddle_status status = encode(prompt, /*isWhole=*/true, tokens, message);
    if (!status && tokens->empty()) {
      return fail(message, HEDDLE_INVALID_INPUT, "the prompt is empty, and the model has no token that begins a text");
    }
    return status;
  }
  const heddle_entry_desc *entry = heddle_module_find_entry(module, options.entry ? options.entry : "logits");
  heddle_status status = files.read(module, entry, options, message);
  source.append(files.inputs().data(), files.inputs().size());
  const heddle_tensor_desc *need = nullptr;
  for (size_t i = 0; !status && (need = heddle_generator_need(generator, i)); ++i) {
    bool isGiven = std::any_of(source.begin(), source.end(),
                               [&](const heddle_input &one) { return std::string_view(one.name) == need->name; });
    if (isGiven) {
      continue;
    }
    if (need->rank != 1 || need->dtype != HEDDLE_INDEX || sourceView) {
      return fail(message, HEDDLE_INVALID_INPUT, "the model makes a text from `%s`: give it with --input %s=FILE.npy",
                  need->name, need->name);
    }
    status = encode(prompt, /*isWhole=*/true, &sourceTokens, message);
    auto length = static_cast<int64_t>(sourceTokens.size());
    status = status ? status : heddle_tensor_view(HEDDLE_I64, 1, &length, sourceTokens.data(), &sourceView, message);
    source.push({need->name, &sourceView, 1, nullptr});
  }
  tokens->resize(64);
  tokens->resize(std::min<size_t>(heddle_module_first_tokens(module, tokens->data(), tokens->size()), tokens->size()));
  if (!status && tokens->empty()) {
    return fail(message, HEDDLE_INVALID_INPUT,
                "the model's files do not say which token its texts begin with (decoder_start_token_id)");
  }
  if (!status && !sourceView && !prompt.empty()) {
    status = encode(prompt, /*isWhole=*/false, tokens, message);
  }
  return status ? status : heddle_generator_set_source(generator, source.data(), source.size(), message);
}

double secondsNow() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

int printText(void *isSilent, const char *text, size_t size, int64_t) {
  if (!*static_cast<const bool *>(isSilent)) {
    std::fwrite(text, 1, size, stdout);
    std::fflush(stdout);
  }
  return std::ferror(stdout); // nobody reads on: a closed pipe
}

namespace {

const char *endName(heddle_generation_end end) {
  constexpr const char *names[] = {"tokens", "end", "stop", "length", "caller"};
  return names[end];
}

void printTokens(const int64_t *tokens, size_t count) {
  std::putchar('[');
  for (size_t i = 0; i < count; ++i) {
    std::printf("%s%lld", i ? ", " : "", static_cast<long long>(tokens[i]));
  }
  std::putchar(']');
}

} // namespace

void printGeneration(const heddle_module *module, const Vector<int64_t> &prompt, const heddle_generation &made,
                     double seconds) {
  std::fputs("{\"model\": ", stdout);
  printJsonString(heddle_module_name(module));
  std::fputs(", \"prompt_tokens\": ", stdout);
  printTokens(prompt.data(), prompt.size());
  std::fputs(", \"tokens\": ", stdout);
  printTokens(made.tokens, made.count);
  std::fputs(", \"text\": ", stdout);
  printJsonString({made.text, made.text_size});
  std::printf(", \"end\": \"%s\", \"drafted\": %zu, \"accepted\": %zu, \"score\": %.17g, \"seconds\": %.4f}\n",
              endName(made.end), made.drafted, made.accepted, made.score, seconds);
}

heddle_status generateText(heddle_module *module, RunOptions &options, heddle_message *message) {
  if (!options.texts.empty() || !options.outputs.empty() || options.outputDirectory) {
    return fail(message, HEDDLE_INVALID_INPUT, "--prompt makes text: leave out --text and --output");
  }
  if (options.generate.isChat) {
    return runChat(module, options, message);
  }
  TextSource source;
  heddle_status status = source.open(module, options, -1, message);
  Vector<int64_t> prompt;
  status = status ? status : source.prepare(module, options, &prompt, message);
  if (!status && !options.inputs.empty() && !heddle_generator_need(source.generator, 0)) {
    status =
        fail(message, HEDDLE_INVALID_INPUT, "--prompt is all that this model makes a text from: leave out --input");
  }
  heddle_generation made = {};
  bool isJson = options.json;
  double start = secondsNow();
  for (int64_t i = 0; i < options.repeat && !status; ++i) {
    status = heddle_generator_run(source.generator, prompt.data(), prompt.size(), printText, &isJson, &made, message);
    if (!status && !isJson) {
      std::putchar('\n');
      std::fflush(stdout);
    }
  }
  if (status) {
    return status;
  }
  double seconds = secondsNow() - start;
  if (isJson) {
    printGeneration(module, prompt, made, seconds);
  } else {
    std::fprintf(stderr, "heddle: %zu tokens of prompt, %zu of text in %.2f s\n", prompt.size(), made.count, seconds);
  }
  return HEDDLE_OK;
}

} // namespace heddle::runtime
