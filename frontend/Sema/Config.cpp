#include "frontend/Sema/Elaborator.h"

#include "llvm/Support/ConvertUTF.h"

#include <cmath>

namespace heddle::sema {

Value Elaborator::fromJson(const llvm::json::Value &json) {
  if (std::optional<bool> b = json.getAsBoolean()) {
    return scalarValue(terms.boolean(*b));
  }
  if (std::optional<int64_t> i = json.getAsInteger()) {
    return scalarValue(terms.integer(*i));
  }
  if (std::optional<double> d = json.getAsNumber()) {
    return scalarValue(terms.number(*d));
  }
  if (std::optional<llvm::StringRef> s = json.getAsString()) {
    return stringValue(s->str());
  }
  // transformers writes what JSON has no number for as {"__float__": "Infinity"}.
  if (const llvm::json::Object *object = json.getAsObject(); object && object->size() == 1) {
    llvm::StringRef name = object->getString("__float__").value_or("");
    if (name == "Infinity" || name == "-Infinity") {
      return scalarValue(terms.number(name == "Infinity" ? HUGE_VAL : -HUGE_VAL));
    }
  }
  if (const llvm::json::Array *array = json.getAsArray()) {
    std::vector<Value> items;
    for (const llvm::json::Value &item : *array) {
      items.push_back(fromJson(item));
    }
    return listValue(std::move(items));
  }
  return {};
}

/// Where a list is declared, a text is the list of its characters: `"M*M-"`, a letter a layer.
static Value charactersOf(llvm::StringRef text) {
  std::vector<Value> items;
  while (!text.empty()) {
    size_t size = std::min<size_t>(text.size(), llvm::getNumBytesForUTF8(static_cast<llvm::UTF8>(text.front())));
    items.push_back(stringValue(text.take_front(size).str()));
    text = text.drop_front(size);
  }
  return listValue(std::move(items));
}

/// The config that an instance's options are read from: that of the model, or of the part that it belongs to.
const Value &Elaborator::configOf(const Instance &instance) const {
  const Instance *owner = &instance;
  while (!owner->config) {
    owner = owner->parent;
  }
  return *owner->config;
}

/// `vit(config = vision_config)`: the keys of a model that is a part of another.
bool Elaborator::bindConfig(Instance &instance, const syntax::Argument &arg, Scope *from) {
  Value record = evalStatic(arg.value, from);
  if (record.isError()) {
    return false;
  }
  if (record.kind != ValueKind::Record) {
    error(arg.value->range, text("the config of a part is a record, this is {0}", describe(record)))
        .help("declare it in the config: `vision_config {}`");
    return false;
  }
  instance.config = std::make_shared<const Value>(std::move(record));
  return true;
}

/// The value at a dotted path, tried as one key first; a number takes the element of a list: `image_size.0`. A null
/// counts as absent, but `key.null` is true where `key` is null.
const llvm::json::Value *Elaborator::findOption(const llvm::json::Object *object, llvm::StringRef path) const {
  for (llvm::StringRef rest = path; object;) {
    const llvm::json::Value *whole = object->get(rest);
    if (whole && !whole->getAsNull()) {
      return whole;
    }
    auto [head, tail] = rest.split('.');
    if (const llvm::json::Value *value = object->get(head); value && value->getAsNull() && tail == "null") {
      return &isNull;
    }
    size_t place = 0;
    if (const llvm::json::Array *list = object->getArray(head); list && !tail.getAsInteger(10, place)) {
      const bool present = place < list->size() && !(*list)[place].getAsNull();
      return present ? &(*list)[place] : nullptr;
    }
    if (tail.empty()) {
      return nullptr;
    }
    object = object->getObject(head);
    rest = tail;
  }
  return nullptr;
}

Value Elaborator::resolveOption(Instance &instance, const syntax::ConfigOption &option) {
  const Value &config = configOf(instance);
  if (option.record) {
    Value record;
    record.kind = ValueKind::Record;
    record.text = config.text + std::string(option.name.text) + ".";
    if (!config.record) {
      return record;
    }
    std::vector<std::string> keys;
    for (const syntax::Name &key : option.from) {
      keys.push_back(std::string(key.text));
    }
    keys.push_back(std::string(option.name.text));
    for (const std::string &key : keys) {
      const llvm::json::Value *found = findOption(config.record, key);
      if (found && found->getAsObject()) {
        record.record = found->getAsObject();
        return record;
      }
    }
    error(option.name.range(), text("the config has no record `{0}{1}`", config.text, keys.front()))
        .help("a record is an object with the keys of a part");
    return {};
  }
  std::vector<std::string> paths;
  for (const syntax::Name &pattern : option.from) {
    std::optional<std::string> path = expandPattern(pattern, &instance.scope);
    if (!path) {
      return {};
    }
    paths.push_back(*path);
  }
  // A key read from other paths may still be given by its own name.
  paths.push_back(std::string(option.name.text));
  for (const std::string &path : paths) {
    const llvm::json::Value *found = findOption(config.record, path);
    if (!found) {
      continue;
    }
    Value value = fromJson(*found);
    if (option.listDepth == 1 && found->getAsString()) {
      value = charactersOf(*found->getAsString());
    }
    if (value.isError()) {
      error(option.name.range(), text("config key `{0}` holds an object, not a value", path));
    } else if ((value.kind == ValueKind::List) != (option.listDepth > 0)) {
      error(option.name.range(), option.listDepth
                                     ? text("config key `{0}` is not a list", path)
                                     : text("config key `{0}` is a list; declare it `{1}[]`", path, option.name.text));
      return {};
    }
    return value;
  }
  if (option.defaultValue) {
    return evalStatic(option.defaultValue, &instance.scope);
  }
  if (!config.record) {
    return assumedOption(option);
  }
  syntax::Diagnostic &d =
      error(option.name.range(), text("the config has no `{0}{1}`, and it has no default", config.text, paths.front()));
  d.note(option.name.range(),
         text("needed by {0} `{1}`", instance.decl->isModel ? "model" : "module", instance.decl->name.text));
  std::vector<std::string_view> keys;
  for (const auto &entry : *config.record) {
    keys.push_back(std::string_view(llvm::StringRef(entry.first)));
  }
  if (std::string_view near = syntax::nearestName(paths.front(), keys); !near.empty()) {
    d.help(text("the config has `{0}`; read it by `{1} from \"{0}\"`", near, option.name.text));
  } else {
    d.help(text("give it by --set {0}{1}=VALUE, or a default in the description", config.text, paths.front()));
  }
  return {};
}

/// A plausible value for `heddle check` without a config: sizes that divide one another. An error that comes from an
/// unlucky choice disappears under another assumption. The numbers of a list are sizes under the first four, and
/// places that ascend from 0 under the others.
Value Elaborator::assumedOption(const syntax::ConfigOption &option) {
  static constexpr int64_t wide[] = {64, 8, 48, 16}, narrow[] = {4, 8, 2, 1};
  int which = input.assumption % 4;
  llvm::StringRef name = option.name.text;
  bool isWide = name.contains("size") || name.contains("dim") || name.starts_with("d_") || name.contains("hidden") ||
                name.contains("vocab") || name.contains("position") || name.contains("length");
  bool isNarrow = name.contains("num") || name.starts_with("n_") || name.contains("head") || name.contains("layer");
  if (name.contains("eps") || name.contains("theta")) {
    return scalarValue(terms.number(name.contains("eps") ? 1e-5 : 1e4));
  }
  const Term *value = terms.integer(isWide && !isNarrow ? wide[which] : narrow[which]);
  Value result = scalarValue(value);
  for (unsigned i = 0; i < option.listDepth; ++i) {
    bool arePlaces = i == 0 && input.assumption >= 4;
    result = arePlaces ? listValue({scalarValue(terms.integer(0)), scalarValue(terms.integer(1))})
                       : listValue({result, result});
  }
  return result;
}

} // namespace heddle::sema
