//===- FuzzGeneration.cpp - hostile generation_config.json ----------------===//

#include "frontend/Import/BoundedJSON.h"
#include "frontend/Import/GenerationConfig.h"
#include "runtime/generate/Rules.h"

#include "llvm/Support/raw_ostream.h"

/// Rules over a text of few tokens, as long as it grows.
static void apply(llvm::StringRef text) {
  heddle::runtime::JsonDocument document;
  if (document.parse({text.data(), text.size()}, "input", nullptr)) {
    return;
  }
  constexpr int64_t past[] = {1, 2, 5, 1, 2, 3, 0, 1, 2}, ends[] = {2, 7};
  constexpr float logits[] = {0.5F, -1, 2, 0, __builtin_inff(), -__builtin_inff(), __builtin_nanf(""), 3};
  heddle::runtime::Rules rules;
  if (rules.read(document, document.root(), ends, std::size(ends), nullptr)) {
    return;
  }
  for (size_t count = 1; count <= std::size(past); ++count) {
    auto room = static_cast<int64_t>(std::size(past) - count + 1);
    (void)rules.apply(logits, std::size(logits), {past, count, 1, room, past, count / 2, true}, 0.5);
  }
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  llvm::StringRef bytes(reinterpret_cast<const char *>(data), size);
  apply(bytes);
  auto value = heddle::parseBoundedJSON(bytes, "input");
  if (!value) {
    llvm::consumeError(value.takeError());
    return 0;
  }
  if (const llvm::json::Object *object = value->getAsObject()) {
    llvm::json::Object text;
    heddle::addGeneration(*object, *object, &text);
    if (const llvm::json::Object *rules = text.getObject("rules")) {
      std::string written;
      llvm::raw_string_ostream(written) << llvm::json::Value(llvm::json::Object(*rules));
      apply(written);
    }
  }
  return 0;
}
