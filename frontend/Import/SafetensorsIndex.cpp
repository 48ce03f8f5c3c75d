//===- SafetensorsIndex.cpp - checkpoints of several files, and folders ---===//

#include "frontend/Import/BoundedJSON.h"
#include "frontend/Import/GGUF.h"
#include "frontend/Import/MappedFile.h"
#include "frontend/Import/Safetensors.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace heddle {

namespace {

/// Tensors of several files, each in the file that the index names.
class ShardedCheckpoint : public Checkpoint {
public:
  std::optional<StoredTensor> lookup(StringRef name) const override {
    auto found = places.find(name);
    return found == places.end() ? std::nullopt : found->second->lookup(name);
  }
  const std::vector<std::string> &names() const override { return sorted; }

  std::vector<std::unique_ptr<Checkpoint>> shards;
  StringMap<const Checkpoint *> places;
  std::vector<std::string> sorted;
};

std::string inFolder(StringRef folder, StringRef name) {
  SmallString<256> path(folder);
  sys::path::append(path, name);
  return path.str().str();
}

Expected<std::unique_ptr<Checkpoint>> openFolder(StringRef folder) {
  for (StringRef name : {"model.safetensors", "model.safetensors.index.json"}) {
    std::string path = inFolder(folder, name);
    if (sys::fs::exists(path)) {
      return openCheckpoint(path);
    }
  }
  std::vector<std::string> files;
  std::error_code code;
  bool hasPickle = false;
  for (sys::fs::directory_iterator entry(folder, code), end; !code && entry != end; entry.increment(code)) {
    StringRef path = entry->path();
    if (path.ends_with(".safetensors")) {
      files.push_back(path.str());
    }
    hasPickle |= path.ends_with(".bin") || path.ends_with(".pt") || path.ends_with(".pth");
  }
  if (code) {
    return environmentError("cannot read the folder " + folder, code.value());
  }
  if (files.size() == 1) {
    return openSafetensors(files.front());
  }
  if (files.empty()) {
    return invalidInput("no weights in " + folder + ": expected model.safetensors or model.safetensors.index.json" +
                        (hasPickle ? "; its .bin or .pt files may run code when they are loaded and are not read: "
                                     "convert them to safetensors"
                                   : ""));
  }
  return invalidInput(folder + " has " + Twine(files.size()) +
                      " .safetensors files and no model.safetensors.index.json: name one of them");
}

} // namespace

Expected<std::unique_ptr<Checkpoint>> openSafetensorsIndex(StringRef path) {
  Expected<std::unique_ptr<MappedFile>> file = MappedFile::open(path);
  if (!file) {
    return file.takeError();
  }
  Expected<json::Value> index = parseBoundedJSON((*file)->text(), path);
  if (!index) {
    return index.takeError();
  }
  const json::Object *object = index->getAsObject();
  const json::Object *map = object ? object->getObject("weight_map") : nullptr;
  if (!map) {
    return invalidInput(path + " has no object `weight_map`");
  }
  auto checkpoint = std::make_unique<ShardedCheckpoint>();
  StringMap<const Checkpoint *> opened;
  StringRef folder = sys::path::parent_path(path);
  for (const auto &member : *map) {
    StringRef name = member.first;
    std::optional<StringRef> shardName = member.second.getAsString();
    if (!shardName || !isPlainFileName(*shardName)) {
      return invalidInput(path + ": the file of tensor `" + name + "` is no plain file name of its folder" +
                          (shardName ? ": `" + shardName->take_front(100) + "`" : Twine()));
    }
    const Checkpoint *&shard = opened[*shardName];
    if (!shard) {
      Expected<std::unique_ptr<Checkpoint>> made = openSafetensors(inFolder(folder, *shardName));
      if (!made) {
        return made.takeError();
      }
      shard = made->get();
      checkpoint->shards.push_back(std::move(*made));
    }
    if (!shard->lookup(name)) {
      return invalidInput(path + ": tensor `" + name + "` is not in " + *shardName);
    }
    checkpoint->places[name] = shard;
    checkpoint->sorted.push_back(name.str());
  }
  llvm::sort(checkpoint->sorted);
  return std::move(checkpoint);
}

Expected<std::unique_ptr<Checkpoint>> openCheckpoint(StringRef path) {
  if (sys::fs::is_directory(path)) {
    return openFolder(path);
  }
  if (path.ends_with(".gguf")) {
    return GGUFFile::open(path);
  }
  return path.ends_with(".json") ? openSafetensorsIndex(path) : openSafetensors(path);
}

} // namespace heddle
