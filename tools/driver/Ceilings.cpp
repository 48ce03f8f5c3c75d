//===- Ceilings.cpp - what the machine can do at best ---------------------===//
#include "tools/driver/Ceilings.h"

#include "codegen/cpu/Compile.h"
#include "codegen/cpu/Link.h"

#include "llvm/IR/IRBuilder.h"
#include "llvm/IR/LLVMContext.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/IR/Module.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Target/TargetMachine.h"
#include "llvm/TargetParser/Triple.h"

#include <chrono>
#include <dlfcn.h>
#include <vector>

using namespace heddle;

/// Bytes that the read probe walks: more than the caches that a process can count on.
static constexpr size_t kReadBytes = size_t(256) << 20;

struct Ceilings::Code {
  void *library = nullptr;
  /// Runs `rounds` rounds of `accumulators` independent multiply-adds of one vector.
  float (*multiplyAdd)(int64_t rounds) = nullptr;
  /// Sums `count` groups of four vectors.
  float (*read)(const float *data, int64_t count) = nullptr;
  unsigned lanes = 4, accumulators = 12;
  std::vector<float> memory;
  float sink = 0;
};

Ceilings::Ceilings() : code(std::make_unique<Code>()) {}
Ceilings::~Ceilings() {
  if (code->library) {
    dlclose(code->library);
  }
}

/// A function with one loop from 0 to its last argument; `body` updates the carried vectors.
static void emitLoop(
    llvm::Module &module, const char *name, llvm::ArrayRef<llvm::Type *> arguments, unsigned carried,
    llvm::Type *vector,
    llvm::function_ref<void(llvm::IRBuilder<> &, llvm::Function *, llvm::Value *, llvm::MutableArrayRef<llvm::Value *>)>
        body) {
  llvm::LLVMContext &context = module.getContext();
  llvm::IRBuilder<> b(context);
  auto *type = llvm::FunctionType::get(b.getFloatTy(), arguments, false);
  auto *function = llvm::Function::Create(type, llvm::Function::ExternalLinkage, name, module);
  auto *entry = llvm::BasicBlock::Create(context, "", function),
       *loop = llvm::BasicBlock::Create(context, "", function);
  auto *done = llvm::BasicBlock::Create(context, "", function);
  b.SetInsertPoint(entry);
  b.CreateBr(loop);
  b.SetInsertPoint(loop);
  llvm::PHINode *index = b.CreatePHI(b.getInt64Ty(), 2);
  index->addIncoming(b.getInt64(0), entry);
  std::vector<llvm::PHINode *> phis;
  std::vector<llvm::Value *> values;
  for (unsigned i = 0; i < carried; ++i) {
    phis.push_back(b.CreatePHI(vector, 2));
    phis.back()->addIncoming(llvm::ConstantFP::get(vector, 1.0 + i), entry);
    values.push_back(phis.back());
  }
  body(b, function, index, values);
  llvm::Value *next = b.CreateAdd(index, b.getInt64(1));
  index->addIncoming(next, loop);
  for (unsigned i = 0; i < carried; ++i) {
    phis[i]->addIncoming(values[i], loop);
  }
  b.CreateCondBr(b.CreateICmpSLT(next, function->getArg(arguments.size() - 1)), loop, done);
  b.SetInsertPoint(done);
  llvm::Value *sum = values[0];
  for (unsigned i = 1; i < carried; ++i) {
    sum = b.CreateFAdd(sum, values[i]);
  }
  b.CreateRet(b.CreateExtractElement(sum, uint64_t(0)));
}

llvm::Expected<std::unique_ptr<Ceilings>> Ceilings::create() {
  std::unique_ptr<Ceilings> ceilings(new Ceilings());
  Code &code = *ceilings->code;
  llvm::Expected<cpu::Target> target = cpu::parseTarget("cpu");
  if (!target) {
    return target.takeError();
  }
  code.lanes = target->lanes();
  code.accumulators = target->vectorRegisters >= 32 ? 24 : 12;
  llvm::LLVMContext context;
  llvm::Module module("ceilings", context);
  llvm::Type *vector = llvm::FixedVectorType::get(llvm::Type::getFloatTy(context), code.lanes);
  llvm::Type *i64 = llvm::Type::getInt64Ty(context), *ptr = llvm::PointerType::getUnqual(context);
  bool fused = target->hasFma;
  emitLoop(module, "multiply_add", {i64}, code.accumulators, vector,
           [&](llvm::IRBuilder<> &b, llvm::Function *, llvm::Value *, llvm::MutableArrayRef<llvm::Value *> values) {
             llvm::Value *factor = llvm::ConstantFP::get(vector, 0.999f), *term = llvm::ConstantFP::get(vector, 0.001f);
             for (llvm::Value *&value : values) {
               value = fused ? b.CreateIntrinsic(llvm::Intrinsic::fma, {vector}, {value, factor, term})
                             : b.CreateFAdd(b.CreateFMul(value, factor), term);
             }
           });
  emitLoop(module, "read", {ptr, i64}, 4, vector,
           [&](llvm::IRBuilder<> &b, llvm::Function *function, llvm::Value *index,
               llvm::MutableArrayRef<llvm::Value *> values) {
             for (auto [i, value] : llvm::enumerate(values)) {
               llvm::Value *at = b.CreateAdd(b.CreateMul(index, b.getInt64(4)), b.getInt64(i));
               value = b.CreateFAdd(value, b.CreateLoad(vector, b.CreateGEP(vector, function->getArg(0), at)));
             }
           });
  std::string error;
  llvm::Triple triple(target->triple);
  const llvm::Target *found = llvm::TargetRegistry::lookupTarget(triple, error);
  std::unique_ptr<llvm::TargetMachine> machine(
      found->createTargetMachine(triple, target->cpu, target->features, {}, llvm::Reloc::PIC_));
  module.setTargetTriple(triple);
  module.setDataLayout(machine->createDataLayout());
  llvm::SmallVector<char, 0> object;
  llvm::raw_svector_ostream stream(object);
  llvm::legacy::PassManager manager;
  machine->addPassesToEmitFile(manager, stream, nullptr, llvm::CodeGenFileType::ObjectFile);
  manager.run(module);
  llvm::SmallString<128> path;
  if (std::error_code failed = llvm::sys::fs::createTemporaryFile("heddle", "so", path)) {
    return llvm::createStringError(failed, "no temporary file can be made");
  }
  if (llvm::Error linking = cpu::linkShared({object}, target->triple, path)) {
    return std::move(linking);
  }
  code.library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  llvm::sys::fs::remove(path);
  if (!code.library) {
    return llvm::createStringError("the probes cannot be loaded: " + llvm::Twine(dlerror()));
  }
  code.multiplyAdd = reinterpret_cast<float (*)(int64_t)>(dlsym(code.library, "multiply_add"));
  code.read = reinterpret_cast<float (*)(const float *, int64_t)>(dlsym(code.library, "read"));
  return ceilings;
}

/// Runs `body(worker)` once on every worker and returns the seconds it took.
template <typename Body> static double timeOnAll(heddle_pool *pool, Body body) {
  struct Closure {
    Body *body;
  } closure{&body};
  auto begin = std::chrono::steady_clock::now();
  heddle_pool_run(
      pool,
      [](void *state, int64_t first, int64_t last, int32_t) {
        for (int64_t item = first; item < last; ++item) {
          (*static_cast<Closure *>(state)->body)(item);
        }
      },
      &closure, heddle_pool_threads(pool));
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

double Ceilings::sampleF32(heddle_pool *pool) {
  constexpr int64_t rounds = 200000;
  double seconds = timeOnAll(pool, [&](int64_t) { code->sink = code->multiplyAdd(rounds); });
  double flops = 2.0 * code->lanes * code->accumulators * rounds * heddle_pool_threads(pool);
  return flops / seconds / 1e9;
}

double Ceilings::sampleRead(heddle_pool *pool) {
  if (code->memory.empty()) {
    code->memory.assign(kReadBytes / sizeof(float), 1.0f);
  }
  int64_t parts = heddle_pool_threads(pool), groups = code->memory.size() / (4 * code->lanes) / parts;
  double seconds = timeOnAll(pool, [&](int64_t part) {
    code->sink = code->read(code->memory.data() + part * groups * 4 * code->lanes, groups);
  });
  return static_cast<double>(groups * parts * 4 * code->lanes * sizeof(float)) / seconds / 1e9;
}
