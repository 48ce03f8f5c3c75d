//===- Inputs.cpp - files and texts as inputs of a call -------------------===//

#include "runtime/runner/Inputs.h"

#include "heddle/text.h"
#include "runtime/core/Tensor.h"
#include "runtime/runner/Npy.h"
#include "runtime/support/Message.h"

#include <cstdio>
#include <cstring>

namespace heddle::runtime {

static const heddle_tensor_desc *findInput(const heddle_entry_desc *entry, std::string_view name) {
  for (int32_t i = 0; i < entry->n_inputs; ++i) {
    if (name == entry->inputs[i].name) {
      return &entry->inputs[i];
    }
  }
  return nullptr;
}

/// Length of `name` without a final ".lengths", or 0 when it has none.
static size_t stemOfLengths(std::string_view name) {
  constexpr std::string_view suffix = ".lengths";
  bool ends = name.size() > suffix.size() &&
              std::memcmp(name.data() + name.size() - suffix.size(), suffix.data(), suffix.size()) == 0;
  return ends ? name.size() - suffix.size() : 0;
}

CallInputs::~CallInputs() {
  for (heddle_tensor *tensor : owned) {
    heddle_tensor_destroy(tensor);
  }
}

CallInputs::Given *CallInputs::find(std::string_view name) {
  for (Given &one : given) {
    if (one.name.view() == name) {
      return &one;
    }
  }
  return nullptr;
}

heddle_status CallInputs::read(const heddle_module *module, const heddle_entry_desc *entry, RunOptions &options,
                               heddle_message *message) {
  heddle_status status = readFiles(entry, options, message);
  if (!status && !options.texts.empty()) {
    status = readTexts(module, entry, options, message);
  }
  for (size_t i = 0; i < given.size() && !status; ++i) {
    Given &one = given[i];
    if (one.tensors.empty()) {
      return fail(message, HEDDLE_INVALID_INPUT,
                  "lengths are given for input `%s` without its values: add --input %s=F.npy", one.name.c_str(),
                  one.name.c_str());
    }
    list.push({one.name.c_str(), one.tensors.data(), static_cast<int64_t>(one.tensors.size()), one.lengths});
    const heddle_tensor_desc *declared = findInput(entry, one.name.view());
    callShape.batched |= one.tensors.size() > 1 || (declared && one.tensors[0]->rank == declared->rank + 1);
    callShape.ragged |= one.tensors.size() > 1 || one.lengths;
  }
  return status;
}

heddle_status CallInputs::readFiles(const heddle_entry_desc *entry, RunOptions &options, heddle_message *message) {
  for (NamedFile &file : options.inputs) {
    heddle_tensor *tensor = nullptr;
    if (heddle_status status = readNpy(file.path, &tensor, message)) {
      return status;
    }
    owned.push(tensor);
    std::string_view name = file.name.view();
    // An input may be called so itself.
    size_t stem = findInput(entry, name) ? 0 : stemOfLengths(name);
    std::string_view base(name.data(), stem ? stem : name.size());
    Given *one = find(base);
    if (!one) {
      one = &given.emplace();
      one->name = String(base);
    }
    if (stem) {
      one->lengths = tensor;
    } else {
      one->tensors.push(tensor);
    }
  }
  return HEDDLE_OK;
}

heddle_status CallInputs::addTokens(Given *one, const int64_t *values, size_t count, heddle_message *message) {
  heddle_tensor *tensor = nullptr;
  auto extent = static_cast<int64_t>(count);
  if (heddle_status status = heddle_tensor_create(HEDDLE_I64, 1, &extent, &tensor, message)) {
    return status;
  }
  if (count) {
    std::memcpy(tensor->data, values, count * sizeof *values);
  }
  owned.push(tensor);
  one->tensors.push(tensor);
  return HEDDLE_OK;
}

heddle_status CallInputs::readTexts(const heddle_module *module, const heddle_entry_desc *entry,
                                    const RunOptions &options, heddle_message *message) {
  const heddle_tensor_desc *tokens = findInput(entry, "tokens");
  if (!tokens || tokens->rank != 1) {
    return fail(message, HEDDLE_INVALID_INPUT,
                "--text needs an entry with an input `tokens` of one axis; the inputs of `%s` are %s", entry->name,
                tensorListText(entry, entry->inputs, entry->n_inputs).data);
  }
  if (find("tokens") || find("segments")) {
    return fail(message, HEDDLE_INVALID_INPUT,
                "--text gives the inputs `tokens` and `segments`: leave out --input for them");
  }
  heddle_tokenizer *tokenizer = nullptr;
  size_t maxLength = 0;
  if (heddle_status status = heddle_tokenizer_from_module(module, &tokenizer, &maxLength, message)) {
    return status;
  }
  // The model's own maximum; the position table's bound where there is none.
  int64_t bound = tokens->dims[0].axis >= 0 ? entry->axes[tokens->dims[0].axis].bound : tokens->dims[0].extent;
  if (bound >= 0 && (maxLength == 0 || maxLength > static_cast<size_t>(bound))) {
    maxLength = static_cast<size_t>(bound);
  }
  bool hasSegments = findInput(entry, "segments") != nullptr;
  given.reserve(given.size() + 2);
  Given *tokenList = &given.emplace();
  tokenList->name = String("tokens");
  Given *segmentList = hasSegments ? &given.emplace() : nullptr;
  if (segmentList) {
    segmentList->name = String("segments");
  }
  heddle_encoding encoding = {};
  heddle_status status = HEDDLE_OK;
  for (size_t i = 0; i < options.texts.size() && !status; ++i) {
    std::string_view text = options.texts[i];
    status = heddle_tokenizer_encode(tokenizer, text.data(), text.size(), maxLength, &encoding, message);
    if (!status && encoding.full_count > encoding.count) {
      std::fprintf(stderr, "heddle: note: text %zu has %zu tokens and the model takes %zu: the rest is left out\n",
                   i + 1, encoding.full_count, encoding.count);
    }
    status = status ? status : addTokens(tokenList, encoding.tokens, encoding.count, message);
    if (!status && segmentList) {
      status = addTokens(segmentList, encoding.segments, encoding.count, message);
    }
  }
  heddle_encoding_release(&encoding);
  heddle_tokenizer_destroy(tokenizer);
  return status;
}

} // namespace heddle::runtime
