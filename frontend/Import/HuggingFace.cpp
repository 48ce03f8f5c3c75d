//===- HuggingFace.cpp - a model's folder as the hub has it ---------------===//

#include "frontend/Import/HuggingFace.h"

#include "frontend/Import/BoundedJSON.h"
#include "frontend/Import/GenerationConfig.h"
#include "frontend/Import/MappedFile.h"
#include "frontend/Import/MergesTokenizer.h"
#include "frontend/Import/SentencePiece.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
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

/// A template, or the one called `default` of a list.
std::optional<StringRef> chatTemplate(const json::Object &tokenizer) {
  if (const json::Array *list = tokenizer.getArray("chat_template")) {
    for (const json::Value &entry : *list) {
      const json::Object *object = entry.getAsObject();
      if (object && object->getString("name") == "default") {
        return object->getString("template");
      }
    }
  }
  return tokenizer.getString("chat_template");
}

Error readTextMetadata(StringRef folder, const json::Object &tokenizer, ModelFolder *model) {
  std::string templatePath = inFolder(folder, "chat_template.jinja");
  if (sys::fs::exists(templatePath)) {
    auto file = MemoryBuffer::getFile(templatePath);
    if (!file) {
      return invalidInput(templatePath + ": " + file.getError().message());
    }
    model->text["chat_template"] = json::fixUTF8((*file)->getBuffer());
  } else if (std::optional<StringRef> text = chatTemplate(tokenizer)) {
    model->text["chat_template"] = text->str();
  }
  for (StringRef name : {"bos_token", "eos_token", "unk_token", "pad_token"}) {
    // As text, or as an added token with its flags.
    const json::Object *token = tokenizer.getObject(name);
    if (std::optional<StringRef> text = token ? token->getString("content") : tokenizer.getString(name)) {
      model->text[name] = text->str();
    }
  }
  Expected<json::Object> generation = readOptionalObject(inFolder(folder, "generation_config.json"));
  if (!generation) {
    return generation.takeError();
  }
  addGeneration(*generation, model->config, &model->text);
  return Error::success();
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
  if (model->tokenizerPath.empty()) {
    Expected<std::string> merges = readMergesTokenizer(folder, *tokenizer);
    if (!merges) {
      return merges.takeError();
    }
    model->tokenizerText = std::move(*merges);
    if (model->tokenizerText.empty()) {
      Expected<std::string> pieces = readSentencePiece(folder, *tokenizer);
      if (!pieces) {
        return pieces.takeError();
      }
      model->tokenizerText = std::move(*pieces);
    }
  }
  model->lowerCase = tokenizer->getBoolean("do_lower_case").value_or(true);
  return readTextMetadata(folder, *tokenizer, model);
}

} // namespace

std::string ModelFolder::metadata() const {
  json::Object all = text;
  all["max_length"] = maxLength;
  all["do_lower_case"] = lowerCase;
  std::string result;
  raw_string_ostream(result) << json::Value(std::move(all));
  return result;
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
