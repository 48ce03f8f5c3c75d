//===- ChatDriver.cpp - chat templates, for the oracle --------------------===//
//
// usage: heddle-chat-driver < cases
//
// A case is a line: [template, context]. Answered with {"text": ...} or
// {"error": ...}.
//
//===----------------------------------------------------------------------===//

#include "heddle/chat.h"
#include "runtime/chat/Value.h"
#include "runtime/text/Json.h"

#include <cstdio>
#include <iostream>
#include <string>

using namespace heddle::runtime;

int main() {
  for (std::string line; std::getline(std::cin, line);) {
    JsonDocument document;
    heddle_message message = {};
    if (document.parse(line, "case", &message)) {
      std::fprintf(stderr, "%s\n", message.text);
      return 1;
    }
    const JsonNode *source = document.first(document.root());
    std::string_view context = document.next(source)->text;
    heddle_chat *chat = nullptr;
    heddle_text text = {};
    heddle_status status = heddle_chat_create(source->text.data(), source->text.size(), &chat, &message);
    status = status ? status : heddle_chat_render(chat, context.data(), context.size(), &text, &message);
    String answer;
    appendJson(TemplateValue::ofText(status ? std::string_view(message.text) : std::string_view(text.data, text.size)),
               -1, &answer);
    std::printf("{\"%s\": %s}\n", status ? "error" : "text", answer.c_str());
    heddle_text_release(&text);
    heddle_chat_destroy(chat);
  }
  return 0;
}
