#include "frontend/Sema/Loader.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/Path.h"

namespace heddle::sema {

using llvm::formatv;

LoadedFile *Loader::load(const std::string &path, syntax::SourceRange importedAt) {
  if (auto it = files.find(path); it != files.end()) {
    return it->second.get();
  }
  uint32_t file;
  std::string error;
  if (!sources.readFile(path, file, error)) {
    diags.error(importedAt, formatv("cannot read {0}: {1}", path, error).str());
    return nullptr;
  }
  return loadText(path, file);
}

LoadedFile *Loader::loadEmbedded(llvm::StringRef path) {
  if (auto it = files.find(path.str()); it != files.end()) {
    return it->second.get();
  }
  size_t count = 0;
  const EmbeddedFile *embedded = embeddedFiles(count);
  for (size_t i = 0; i < count; ++i) {
    if (llvm::StringRef(embedded[i].path) == path) {
      return loadText(path.str(), sources.addFile(path.str(), std::string(embedded[i].text)));
    }
  }
  return nullptr;
}

LoadedFile *Loader::loadText(std::string path, uint32_t file) {
  auto &loaded = files[path];
  loaded = std::make_unique<LoadedFile>();
  LoadedFile *result = loaded.get();
  result->path = std::move(path);
  size_t errors = diags.numErrors();
  result->parsed = syntax::parse(sources, file, context, diags);
  if (diags.numErrors() == errors) {
    link(*result);
  }
  result->loading = false;
  return result;
}

/// The file that holds a dotted path: std from the binary, else beside the importing file.
LoadedFile *Loader::find(const std::string &folder, llvm::ArrayRef<std::string> parts, syntax::SourceRange at) {
  if (parts.empty()) {
    return nullptr;
  }
  std::string relative = llvm::join(parts, "/") + ".heddle";
  if (parts.front() == "std") {
    return loadEmbedded(relative);
  }
  llvm::SmallString<128> path(folder);
  llvm::sys::path::append(path, relative);
  return llvm::sys::fs::exists(path) ? load(std::string(path), at) : nullptr;
}

void Loader::declare(LoadedFile &file, const syntax::Name &name, Value value) {
  auto [it, fresh] = file.scope.names.try_emplace(llvm::StringRef(name.text), value);
  if (!fresh) {
    diags.error(name.range(), formatv("`{0}` is declared twice in this file", name.text).str())
        .note(it->second.declared, "the other one");
  }
}

static const Value *declared(const LoadedFile &file, llvm::StringRef name) {
  auto it = file.scope.names.find(name);
  bool own = it != file.scope.names.end() &&
             (it->second.kind == ValueKind::Module || it->second.kind == ValueKind::Function) &&
             it->second.scope == &file.scope;
  return own ? &it->second : nullptr;
}

bool Loader::importName(LoadedFile &file, const syntax::ImportDecl &import, llvm::ArrayRef<std::string> path,
                        const syntax::Name &name) {
  std::string folder = llvm::sys::path::parent_path(file.path).str();
  std::vector<std::string> withName(path.begin(), path.end());
  withName.push_back(std::string(name.text));
  LoadedFile *last = nullptr;
  for (llvm::ArrayRef<std::string> parts : {path, llvm::ArrayRef<std::string>(withName)}) {
    LoadedFile *source = find(folder, parts, name.range());
    if (!source) {
      continue;
    }
    if (source->loading) {
      diags.error(name.range(), formatv("{0} imports itself, directly or through others", source->path).str());
      return false;
    }
    last = source;
    if (const Value *value = declared(*source, name.text)) {
      declare(file, name, *value);
      return true;
    }
  }
  if (!last) {
    diags.error(import.path.front().range(), formatv("there is no file for `{0}`", llvm::join(withName, ".")).str())
        .help("std.* is part of Heddle; other files are looked for beside this one");
    return false;
  }
  std::vector<std::string_view> names;
  for (const auto &entry : last->scope.names) {
    names.push_back(std::string_view(entry.first()));
  }
  syntax::Diagnostic &d = diags.error(name.range(), formatv("{0} declares no `{1}`", last->path, name.text).str());
  if (std::string_view near = syntax::nearestName(name.text, names); !near.empty()) {
    d.help(formatv("did you mean `{0}`?", near).str());
  }
  return false;
}

void Loader::link(LoadedFile &file) {
  for (const syntax::ImportDecl &import : file.parsed.file.imports) {
    std::vector<std::string> path;
    for (const syntax::Name &part : import.path) {
      path.push_back(std::string(part.text));
    }
    if (import.hasNames) {
      for (const syntax::Name &name : import.names) {
        importName(file, import, path, name);
      }
    } else {
      path.pop_back();
      importName(file, import, path, import.path.back());
    }
  }
  for (const syntax::FunctionDecl *function : file.parsed.file.functions) {
    if (function->name.empty()) {
      diags.error(syntax::SourceRange(function->keyword), "a function of a file needs a name");
      continue;
    }
    declare(file, function->name, functionValue(function, &file.scope));
  }
  for (const syntax::ModuleDecl *module : file.parsed.file.modules) {
    declare(file, module->name, moduleValue(module, &file.scope));
  }
  if (file.path != "std/prelude.heddle") {
    if (LoadedFile *prelude = loadEmbedded("std/prelude.heddle")) {
      file.scope.parent = &prelude->scope;
    }
  }
}

} // namespace heddle::sema
