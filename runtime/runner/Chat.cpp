//===- Chat.cpp - a conversation on the command line ----------------------===//

#include "heddle/chat.h"
#include "runtime/runner/Generate.h"
#include "runtime/support/Message.h"

#include <cstdio>
#include <unistd.h>

namespace heddle::runtime {

namespace {

/// The turns so far and what writes the next one.
class Conversation {
public:
  Conversation(heddle_module *module, const RunOptions &options, heddle_message *message)
      : module(module), options(options), message(message) {}
  Conversation(const Conversation &) = delete;
  Conversation &operator=(const Conversation &) = delete;
  ~Conversation() {
    heddle_text_release(&text);
    heddle_chat_destroy(chat);
  }

  heddle_status open();
  /// Adds the user's turn, prints the answer and adds it.
  heddle_status answer(std::string_view user);
  heddle_status answerLines();

private:
  heddle_module *module;
  const RunOptions &options;
  heddle_message *message;
  heddle_chat *chat = nullptr;
  TextSource source;
  heddle_text text = {};
  struct Turn {
    const char *role;
    String content;
  };
  Vector<Turn> turns;
};

heddle_status Conversation::open() {
  heddle_status status = heddle_chat_from_module(module, &chat, message);
  status = status ? status : source.loadTokenizer(module, message);
  int64_t end = status ? -1 : heddle_chat_end_token(chat, source.tokenizer);
  status = status ? status : source.open(module, options, end, message);
  if (!options.generate.system.empty()) {
    turns.push({"system", String(options.generate.system)});
  }
  return status;
}

heddle_status Conversation::answer(std::string_view user) {
  turns.push({"user", String(user)});
  Vector<heddle_turn> list;
  for (Turn &turn : turns) {
    list.push({turn.role, turn.content.c_str()});
  }
  Vector<int64_t> prompt;
  heddle_status status = heddle_chat_write(chat, list.data(), list.size(), /*add_generation_prompt=*/1, &text, message);
  // The template has written the special tokens already.
  status = status ? status : source.encode({text.data, text.size}, /*isWhole=*/false, &prompt, message);
  heddle_generation made = {};
  bool isJson = options.json;
  double start = secondsNow();
  status =
      status ? status
             : heddle_generator_run(source.generator, prompt.data(), prompt.size(), printText, &isJson, &made, message);
  if (status) {
    return status;
  }
  if (isJson) {
    printGeneration(module, prompt, made, secondsNow() - start);
  } else {
    std::putchar('\n');
  }
  std::fflush(stdout);
  turns.push({"assistant", String(std::string_view(made.text, made.text_size))});
  return HEDDLE_OK;
}

heddle_status Conversation::answerLines() {
  bool isTerminal = isatty(STDIN_FILENO) && isatty(STDERR_FILENO);
  char *line = nullptr;
  size_t room = 0;
  heddle_status status = HEDDLE_OK;
  while (!status && !std::ferror(stdout)) {
    if (isTerminal) {
      std::fputs("> ", stderr);
    }
    ssize_t size = getline(&line, &room, stdin);
    if (size < 0) {
      break;
    }
    while (size > 0 && (line[size - 1] == '\n' || line[size - 1] == '\r')) {
      --size;
    }
    if (size > 0) {
      status = answer({line, static_cast<size_t>(size)});
    }
  }
  std::free(line);
  if (isTerminal) {
    std::fputc('\n', stderr);
  }
  return status;
}

} // namespace

heddle_status runChat(heddle_module *module, const RunOptions &options, heddle_message *message) {
  Conversation conversation(module, options, message);
  if (heddle_status status = conversation.open()) {
    return status;
  }
  return options.generate.hasPrompt ? conversation.answer(options.generate.prompt) : conversation.answerLines();
}

} // namespace heddle::runtime
