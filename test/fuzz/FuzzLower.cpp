// Any text: what `heddle check` accepts lowers to kernels or is refused with a message. Names and numbers change places
// more often than bytes do, so that most texts parse.
#include "dialects/Heddle/IR/Heddle.h"
#include "frontend/Frontend.h"
#include "passes/Passes.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Pass/PassManager.h"

#include <cctype>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>
#include <sys/mman.h>
#include <unistd.h>
#include <vector>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t limit);

/// The names and numbers of a text.
static std::vector<std::string_view> findWords(std::string_view text) {
  std::vector<std::string_view> words;
  auto isWord = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
  for (size_t begin = 0; begin < text.size();) {
    size_t end = begin;
    while (end < text.size() && isWord(text[end])) {
      ++end;
    }
    if (end > begin) {
      words.push_back(text.substr(begin, end - begin));
    }
    begin = end + 1;
  }
  return words;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t limit, unsigned seed) {
  std::minstd_rand random(seed);
  std::string_view text(reinterpret_cast<const char *>(data), size);
  std::vector<std::string_view> words = findWords(text);
  if (words.size() < 2 || random() % 8 == 0) {
    return LLVMFuzzerMutate(data, size, limit);
  }
  std::string_view from = words[random() % words.size()], to = words[random() % words.size()];
  size_t at = from.data() - text.data();
  std::string changed(text.substr(0, at));
  changed += to;
  changed += text.substr(at + from.size());
  size = std::min(changed.size(), limit);
  std::copy_n(changed.data(), size, data);
  return size;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  int file = memfd_create("description", 0);
  if (file < 0 || write(file, data, size) != static_cast<ssize_t>(size)) {
    std::abort();
  }
  mlir::MLIRContext context(mlir::MLIRContext::Threading::DISABLED);
  mlir::ScopedDiagnosticHandler quiet(&context, [](mlir::Diagnostic &) { return mlir::success(); });
  heddle::Frontend frontend;
  if (frontend.load("/proc/self/fd/" + std::to_string(file)) && frontend.check(context)) {
    mlir::OwningOpRef<mlir::ModuleOp> module = frontend.elaborate(context, {});
    if (module) {
      mlir::PassManager manager(&context);
      heddle::buildPipeline(manager);
      (void)manager.run(*module);
    }
  }
  frontend.diagnostics().render();
  close(file);
  return 0;
}
