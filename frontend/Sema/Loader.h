#ifndef HEDDLE_FRONTEND_SEMA_LOADER_H
#define HEDDLE_FRONTEND_SEMA_LOADER_H

#include "frontend/Sema/Value.h"
#include "frontend/Syntax/Diagnostics.h"
#include "frontend/Syntax/Parser.h"

namespace heddle::sema {

/// A file of the standard library that is part of the binary: "std/norm.heddle" and its text.
struct EmbeddedFile {
  std::string_view path;
  std::string_view text;
};

/// The standard library.
const EmbeddedFile *embeddedFiles(size_t &count);

/// A parsed file with the names that it declares and imports.
struct LoadedFile {
  std::string path;
  syntax::ParseResult parsed;
  Scope scope;
  bool loading = true;
};

/// Reads, parses and links files: each once, imports first.
class Loader {
public:
  Loader(syntax::SourceManager &sources, syntax::Diagnostics &diags) : sources(sources), diags(diags) {}

  /// The file at a path, or null after an error.
  LoadedFile *load(const std::string &path, syntax::SourceRange importedAt = {});
  /// A file of the standard library, "std/format.heddle", or null.
  LoadedFile *loadEmbedded(llvm::StringRef path);
  syntax::AstContext &astContext() { return context; }
  syntax::SourceManager &sourceManager() { return sources; }

private:
  LoadedFile *loadText(std::string path, uint32_t file);
  LoadedFile *find(const std::string &folder, llvm::ArrayRef<std::string> parts, syntax::SourceRange at);
  void link(LoadedFile &file);
  bool importName(LoadedFile &file, const syntax::ImportDecl &import, llvm::ArrayRef<std::string> path,
                  const syntax::Name &name);
  void declare(LoadedFile &file, const syntax::Name &name, Value value);

  syntax::SourceManager &sources;
  syntax::Diagnostics &diags;
  syntax::AstContext context;
  std::map<std::string, std::unique_ptr<LoadedFile>> files;
};

} // namespace heddle::sema

#endif // HEDDLE_FRONTEND_SEMA_LOADER_H
