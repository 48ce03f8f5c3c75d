//===- Build.cpp - from IR to a module file -------------------------------===//
#include "tools/driver/Build.h"

#include "codegen/cpu/Link.h"
#include "passes/Passes.h"
#include "runtime/ModuleFile.h"

#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

#include <chrono>

using namespace heddle;
using llvm::StringRef;

namespace {

/// Tells how long each phase took, when asked.
class Phases {
public:
  explicit Phases(bool print) : print(print), last(std::chrono::steady_clock::now()) {}
  void done(StringRef name) {
    auto now = std::chrono::steady_clock::now();
    if (print) {
      llvm::errs() << llvm::format("%8.1f ms  ", std::chrono::duration<double, std::milli>(now - last).count()) << name
                   << '\n';
    }
    last = now;
  }

private:
  bool print;
  std::chrono::steady_clock::time_point last;
};

/// A file that goes away.
struct TemporaryFile {
  llvm::SmallString<128> path;
  ~TemporaryFile() {
    if (!path.empty()) {
      llvm::sys::fs::remove(path);
    }
  }
};

} // namespace

char EnvironmentError::ID = 0;

static llvm::Error toError(heddle_status status, const heddle_message &message) {
  if (status == HEDDLE_OK) {
    return llvm::Error::success();
  }
  return status == HEDDLE_ENVIRONMENT ? llvm::make_error<EnvironmentError>(message.text)
                                      : llvm::createStringError(message.text);
}

static llvm::Error dumpText(StringRef directory, StringRef phase, StringRef text) {
  if (directory.empty()) {
    return llvm::Error::success();
  }
  if (std::error_code code = llvm::sys::fs::create_directories(directory)) {
    return llvm::createStringError(code, "cannot make " + directory + ": " + code.message());
  }
  llvm::SmallString<128> path(directory);
  llvm::sys::path::append(path, phase + (phase == "llvm" ? ".ll" : ".mlir"));
  std::error_code code;
  llvm::raw_fd_ostream stream(path, code);
  if (code) {
    return llvm::createStringError(code, "cannot write " + path.str() + ": " + code.message());
  }
  stream << text;
  return llvm::Error::success();
}

/// The executable without a model that stand-alone executables begin with: it lies beside the compiler.
static std::string getEmptyExecutable() {
  llvm::SmallString<128> path(llvm::sys::fs::getMainExecutable(nullptr, nullptr));
  llvm::sys::path::remove_filename(path);
  llvm::sys::path::append(path, "heddle-standalone");
  return path.str().str();
}

/// ELF image, weights and further sections, written beside `output` and renamed.
static llvm::Error writeModuleFile(StringRef code, const cpu::WeightLayout &layout, cpu::WeightSource &weights,
                                   const BuildOptions &options, StringRef output) {
  runtime::ModuleFileWriter writer;
  heddle_message message = {};
  bool isExecutable = options.kind == OutputKind::Executable;
  if (auto error = toError(writer.open(output.str().c_str(), isExecutable, &message), message)) {
    return error;
  }
  // A library is the code itself; an executable is the empty one, which loads the code from a section.
  auto append = [&](StringRef bytes) { return toError(writer.append(bytes.data(), bytes.size(), &message), message); };
  if (isExecutable) {
    std::string path = getEmptyExecutable();
    auto empty = llvm::MemoryBuffer::getFile(path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
    if (!empty) {
      return llvm::make_error<EnvironmentError>(path + ": " + empty.getError().message());
    }
    if (auto error = append((*empty)->getBuffer())) {
      return error;
    }
    if (auto error = toError(writer.beginSection("code", &message), message)) {
      return error;
    }
  }
  if (auto error = append(code)) {
    return error;
  }
  if (auto error = toError(writer.beginSection("weights", &message), message)) {
    return error;
  }
  if (auto error = layout.pack(weights, [&](llvm::ArrayRef<char> bytes) {
        return toError(writer.append(bytes.data(), bytes.size(), &message), message);
      })) {
    return error;
  }
  for (const auto &[name, bytes] : options.sections) {
    if (auto error = toError(writer.beginSection(name.c_str(), &message), message)) {
      return error;
    }
    if (auto error = toError(writer.append(bytes.data(), bytes.size(), &message), message)) {
      return error;
    }
  }
  return toError(writer.commit(&message), message);
}

llvm::LogicalResult heddle::nameDecisions(mlir::ModuleOp model) {
  mlir::PassManager manager(model.getContext());
  manager.addPass(createRecordDecisions());
  return manager.run(model);
}

llvm::Error heddle::build(mlir::ModuleOp model, cpu::WeightSource &weights, const BuildOptions &options,
                          StringRef output) {
  Phases phases(options.printPhases);
  llvm::Error dumpError = llvm::Error::success();
  auto dump = [&](StringRef phase, StringRef text) {
    dumpError = llvm::joinErrors(std::move(dumpError), dumpText(options.dumpDirectory, phase, text));
  };
  auto dumpModule = [&](StringRef phase) {
    if (!options.dumpDirectory.empty()) {
      std::string text;
      llvm::raw_string_ostream(text) << model;
      dump(phase, text);
    }
  };
  dumpModule("model");
  mlir::PassManager manager(model.getContext());
  buildPipeline(manager);
  // Checked once, at the end; heddle-opt checks after each pass.
  manager.enableVerifier(false);
  if (mlir::failed(manager.run(model)) || mlir::failed(mlir::verify(model))) {
    llvm::consumeError(std::move(dumpError));
    return llvm::createStringError("the model cannot be compiled");
  }
  phases.done("passes");
  dumpModule("kernels");

  std::string text;
  if (options.kind == OutputKind::Mlir) {
    llvm::raw_string_ostream(text) << model;
  } else {
    cpu::CompileOptions compileOptions = options.compile;
    compileOptions.emit = options.kind == OutputKind::Assembly ? cpu::CompileOptions::Emit::Assembly
                          : options.kind == OutputKind::LlvmIr ? cpu::CompileOptions::Emit::LlvmIr
                          : options.kind == OutputKind::Object ? cpu::CompileOptions::Emit::Object
                                                               : cpu::CompileOptions::Emit::Objects;
    if (!options.dumpDirectory.empty()) {
      compileOptions.dump = dump;
    }
    mlir::FailureOr<cpu::CompiledModel> compiled = cpu::compile(model, compileOptions);
    if (mlir::failed(compiled)) {
      llvm::consumeError(std::move(dumpError));
      return llvm::createStringError("the model cannot be compiled");
    }
    phases.done("code generation");
    if (dumpError) {
      return dumpError;
    }
    if (options.kind == OutputKind::SharedLibrary || options.kind == OutputKind::Executable) {
      TemporaryFile linked;
      if (std::error_code code = llvm::sys::fs::createTemporaryFile("heddle", "elf", linked.path)) {
        return llvm::createStringError(code, "no temporary file can be made: " + code.message());
      }
      if (llvm::Error error = cpu::linkShared(compiled->objects, options.compile.targets.front().triple, linked.path)) {
        return error;
      }
      phases.done("linking");
      auto image = llvm::MemoryBuffer::getFile(linked.path, /*IsText=*/false, /*RequiresNullTerminator=*/false);
      if (!image) {
        return llvm::createStringError(image.getError(), "cannot read back what was linked");
      }
      llvm::Error written = writeModuleFile((*image)->getBuffer(), *compiled->weights, weights, options, output);
      phases.done("packing weights and writing");
      return written;
    }
    text.assign(compiled->objects.front().begin(), compiled->objects.front().end());
  }
  if (dumpError) {
    return dumpError;
  }
  return llvm::writeToOutput(output, [&](llvm::raw_ostream &stream) {
    stream << text;
    return llvm::Error::success();
  });
}
