//===- FuzzMerges.cpp - hostile vocab.json and merges.txt -----------------===//
//
// The input is a vocab.json, a merges.txt, a tokenizer_config.json and a text, with zero bytes between them.
//
//===----------------------------------------------------------------------===//

#include "frontend/Import/BoundedJSON.h"
#include "frontend/Import/MergesTokenizer.h"
#include "heddle/text.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  llvm::StringRef parts[4], rest(reinterpret_cast<const char *>(data), size);
  for (llvm::StringRef &part : parts) {
    std::tie(part, rest) = rest.split('\0');
  }
  auto config = heddle::parseBoundedJSON(parts[2], "tokenizer_config.json");
  llvm::json::Object none;
  llvm::json::Object *object = config ? config->getAsObject() : nullptr;
  auto made = heddle::writeMergesTokenizer({"vocab.json", parts[0]}, {"merges.txt", parts[1]}, object ? *object : none);
  llvm::consumeError(config.takeError());
  if (!made) {
    llvm::consumeError(made.takeError());
    return 0;
  }
  heddle_tokenizer *tokenizer = nullptr;
  heddle_encoding encoding = {};
  if (heddle_tokenizer_from_json(made->data(), made->size(), &tokenizer, nullptr) == HEDDLE_OK) {
    heddle_tokenizer_encode(tokenizer, parts[3].data(), parts[3].size(), 100, &encoding, nullptr);
    heddle_encoding_release(&encoding);
  }
  heddle_tokenizer_destroy(tokenizer);
  return 0;
}
