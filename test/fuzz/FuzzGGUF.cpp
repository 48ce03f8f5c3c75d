//===- FuzzGGUF.cpp - hostile GGUF files ----------------------------------===//

#include "frontend/Import/GGUFTokenizer.h"
#include "heddle/text.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *bytes = reinterpret_cast<const char *>(data);
  auto file = heddle::GGUFFile::parse({bytes, size}, "input");
  if (!file) {
    llvm::consumeError(file.takeError());
    return 0;
  }
  llvm::json::Value((*file)->config());
  llvm::json::Value(heddle::readGGUFTextMetadata(**file));
  llvm::Expected<std::string> tokenizer = heddle::readGGUFTokenizer(**file);
  heddle_tokenizer *loaded = nullptr;
  if (!tokenizer) {
    llvm::consumeError(tokenizer.takeError());
  } else if (!tokenizer->empty()) {
    heddle_tokenizer_from_json(tokenizer->data(), tokenizer->size(), &loaded, nullptr);
    heddle_tokenizer_destroy(loaded);
  }
  for (const std::string &name : (*file)->names()) {
    // Every byte that a tensor claims is in the file.
    std::optional<heddle::StoredTensor> tensor = (*file)->lookup(name);
    if (!tensor || tensor->bytes.begin() < bytes || tensor->bytes.end() > bytes + size) {
      std::abort();
    }
  }
  return 0;
}
