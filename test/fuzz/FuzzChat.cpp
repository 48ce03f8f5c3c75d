//===- FuzzChat.cpp - hostile chat templates ------------------------------===//

#include "heddle/chat.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  heddle_chat *chat = nullptr;
  heddle_text text = {};
  const heddle_turn turns[] = {{"system", "be brief"}, {"user", " a\nb "}, {"assistant", "\xff<think>"}};
  if (heddle_chat_create(reinterpret_cast<const char *>(data), size, &chat, nullptr) == HEDDLE_OK) {
    heddle_chat_write(chat, turns, 3, 1, &text, nullptr);
  }
  heddle_text_release(&text);
  heddle_chat_destroy(chat);
  return 0;
}
