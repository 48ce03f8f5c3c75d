//===- FuzzJson.cpp - hostile JSON, both readers --------------------------===//
//===----------------------------------------------------------------------===//

#include "frontend/Import/BoundedJSON.h"
#include "runtime/text/Json.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  const char *bytes = reinterpret_cast<const char *>(data);
  heddle::runtime::JsonDocument document;
  if (document.parse({bytes, size}, "input", nullptr) == HEDDLE_OK) {
    const heddle::runtime::JsonNode *member = document.first(document.root());
    for (; member; member = document.next(member)) {
      (void)document.find(document.root(), member->key);
    }
  }
  auto value = heddle::parseBoundedJSON({bytes, size}, "input");
  if (!value) {
    llvm::consumeError(value.takeError());
  }
  return 0;
}
