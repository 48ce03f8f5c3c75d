//===- HuggingFace.cpp - a model's folder as the hub has it ---------------===//

#include "frontend/Import/HuggingFace.h"

#include "frontend/Import/BoundedJSON.h"
#include "frontend/Import/MappedFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace heddle {

namespace {

std::string inFolder(StringRef folder, const Twine &name) {
  SmallString<256> path(folder);
  sys::path::append(path, name);
  return path.str().str();
}

Expected<json::Value> readJSON(StringRef path) {
  Expected<std::unique_ptr<MappedFile>> file = MappedFile::open(path);
  if (!file) {
    return file.takeError();
  }
  return parseBoundedJSON((*file)->text(), path);
}

Expected<json::Object> readObject(StringRef path) {
  Expected<json::Value> value = readJSON(path);
  if (!value) {
    return value.takeError();
  }
  json::Object *object = value->getAsObject();
  if (!object) {
    return invalidInput(path + " is no JSON object");
  }
  return std::move(*object);
}

/// An object that may be missing: empty then.
Expected<json::Object> readOptionalObject(StringRef path) {
  return sys::fs::exists(path) ? readObject(path) : Expected<json::Object>(json::Object());
}

/// Which of the pooling module's switches is on. New files have one key for all.
std::string poolingMode(const json::Object &pooling) {
  if (std::optional<StringRef> mode = pooling.getString("pooling_mode")) {
    return mode->str();
  }
  struct Switch {
    StringLiteral key, mode;
  };
  constexpr Switch switches[] = {{"pooling_mode_cls_token", "cls"},
                                 {"pooling_mode_max_tokens", "max"},
                                 {"pooling_mode_mean_sqrt_len_tokens", "mean_sqrt_len"},
                                 {"pooling_mode_weightedmean_tokens", "weightedmean"},
                                 {"pooling_mode_lasttoken", "lasttoken"},
                                 {"pooling_mode_mean_tokens", "mean"}};
  std::string modes;
  for (const Switch &one : switches) {
    if (pooling.getBoolean(one.key).value_or(false)) {
      modes += (modes.empty() ? "" : "+") + one.mode.str();
    }
  }
  return modes.empty() ? "mean" : modes;
}

/// The `pooling` record of the config.
Expected<json::Object> readPooling(StringRef folder) {
  std::string module = "1_Pooling";
  bool normalize = true;
  std::string listPath = inFolder(folder, "modules.json");
  if (sys::fs::exists(listPath)) {
    Expected<json::Value> list = readJSON(listPath);
    if (!list) {
      return list.takeError();
    }
    const json::Array *modules = list->getAsArray();
    if (!modules) {
      return invalidInput(listPath + " is no JSON list");
    }
    normalize = false;
    for (const json::Value &entry : *modules) {
      const json::Object *object = entry.getAsObject();
      StringRef type = object ? object->getString("type").value_or("") : "";
      normalize |= type.ends_with(".Normalize");
      if (type.ends_with(".Pooling")) {
        module = object->getString("path").value_or("").str();
        if (!isPlainFileName(module)) {
          return invalidInput(listPath + ": the pooling module's path `" + StringRef(module).take_front(100) +
                              "` is no plain name of its folder");
        }
      }
    }
  }
  Expected<json::Object> pooling = readOptionalObject(inFolder(folder, Twine(module) + "/config.json"));
  if (pooling) {
    (*pooling)["mode"] = poolingMode(*pooling);
    (*pooling)["normalize"] = normalize;
  }
  return pooling;
}

Error readTokenizer(StringRef folder, ModelFolder *model) {
  for (StringRef name : {"tokenizer.json", "vocab.txt"}) {
    std::string path = inFolder(folder, name);
    if (model->tokenizerPath.empty() && sys::fs::exists(path)) {
      model->tokenizerPath = path;
      model->tokenizerSection = name.str();
    }
  }
  Expected<json::Object> sentence = readOptionalObject(inFolder(folder, "sentence_bert_config.json"));
  if (!sentence) {
    return sentence.takeError();
  }
  model->maxLength = std::max<int64_t>(0, sentence->getInteger("max_seq_length").value_or(0));
  Expected<json::Object> tokenizer = readOptionalObject(inFolder(folder, "tokenizer_config.json"));
  if (!tokenizer) {
    return tokenizer.takeError();
  }
  model->lowerCase = tokenizer->getBoolean("do_lower_case").value_or(true);
  return Error::success();
}

} // namespace

std::string ModelFolder::metadata() const {
  std::string text;
  raw_string_ostream(text) << json::Value(json::Object{{"max_length", maxLength}, {"do_lower_case", lowerCase}});
  return text;
}

bool isModelFolder(StringRef path) { return sys::fs::exists(inFolder(path, "config.json")); }

Expected<ModelFolder> readModelFolder(StringRef path) {
  if (!sys::fs::is_directory(path)) {
    return invalidInput(path + " is no folder");
  }
  Expected<json::Object> config = readObject(inFolder(path, "config.json"));
  if (!config) {
    return config.takeError();
  }
  ModelFolder model;
  model.config = std::move(*config);
  if (const json::Array *architectures = model.config.getArray("architectures")) {
    for (const json::Value &name : *architectures) {
      model.architectures.push_back(name.getAsString().value_or("").str());
    }
  }
  if (!model.config.get("pooling")) {
    Expected<json::Object> pooling = readPooling(path);
    if (!pooling) {
      return pooling.takeError();
    }
    model.config["pooling"] = std::move(*pooling);
  }
  if (Error error = readTokenizer(path, &model)) {
    return error;
  }
  return model;
}

} // namespace heddle
