//===- MachineCode.cpp - LLVM IR to object files --------------------------===//
#include "codegen/cpu/MachineCode.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/bit.h"
#include "llvm/Bitcode/BitcodeReader.h"
#include "llvm/Bitcode/BitcodeWriter.h"
#include "llvm/IR/LegacyPassManager.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Passes/PassBuilder.h"
#include "llvm/Support/ThreadPool.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Triple.h"
#include "llvm/Transforms/Utils/Cloning.h"

using namespace heddle::cpu;

std::unique_ptr<llvm::TargetMachine> heddle::cpu::makeMachine(const Target &target, llvm::CodeGenOptLevel level) {
  std::string error;
  llvm::Triple triple(target.triple);
  const llvm::Target *found = llvm::TargetRegistry::lookupTarget(triple, error);
  llvm::TargetOptions options;
  // Products and the sums that take them are one rounding where the machine has it.
  options.AllowFPOpFusion = llvm::FPOpFusion::Fast;
  return std::unique_ptr<llvm::TargetMachine>(
      found->createTargetMachine(triple, target.cpu, target.features, options, llvm::Reloc::PIC_, std::nullopt, level));
}

/// What is generated is vectorised, tiled, unrolled and split into functions already: what is left is to share values,
/// to take them out of loops and to simplify. LLVM's own -O2 takes a fifth longer for the same speed.
static constexpr llvm::StringLiteral kPipeline =
    "early-cse<memssa>,simplifycfg,instcombine<no-verify-fixpoint>,loop-mssa(loop-rotate,licm),gvn,"
    "instcombine<no-verify-fixpoint>,loop-mssa(licm),simplifycfg,dse";

void heddle::cpu::optimise(llvm::Module &module, llvm::TargetMachine &machine) {
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager graphs;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(graphs);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, graphs, modules);
  llvm::FunctionPassManager perFunction;
  llvm::cantFail(builder.parsePassPipeline(perFunction, kPipeline));
  for (llvm::Function &function : module) {
    if (!function.isDeclaration() && !function.hasOptNone()) {
      functions.invalidate(function, perFunction.run(function, functions));
    }
  }
}

bool heddle::cpu::writeCode(llvm::Module &module, llvm::TargetMachine &machine, llvm::CodeGenFileType type,
                            ObjectBytes &bytes) {
  llvm::raw_svector_ostream stream(bytes);
  llvm::legacy::PassManager codegen;
  if (machine.addPassesToEmitFile(codegen, stream, nullptr, type)) {
    return false;
  }
  codegen.run(module);
  return true;
}

/// Instructions that are worth a part of their own, and parts at most.
static constexpr unsigned kPartInstructions = 2000, kMostParts = 8;

/// Makes what is local to the module visible to its other parts, and to no one else.
static void shareLocals(llvm::Module &module) {
  for (llvm::GlobalValue &value : module.global_values()) {
    if (value.hasLocalLinkage()) {
      if (!value.hasName()) {
        value.setName("heddle.local");
      }
      value.setLinkage(llvm::GlobalValue::ExternalLinkage);
      value.setVisibility(llvm::GlobalValue::HiddenVisibility);
    }
  }
}

/// Which part holds the body of each function: those that are not optimised and data go to the first, others longest
/// first, each to the part that has least.
static llvm::DenseMap<const llvm::Function *, unsigned> choosePlaces(llvm::Module &module, unsigned parts) {
  llvm::SmallVector<std::pair<unsigned, const llvm::Function *>> functions;
  for (const llvm::Function &function : module) {
    if (!function.isDeclaration() && !function.hasOptNone()) {
      functions.push_back({function.getInstructionCount(), &function});
    }
  }
  llvm::sort(functions, [](auto &a, auto &b) { return a.first > b.first; });
  llvm::DenseMap<const llvm::Function *, unsigned> places;
  std::vector<unsigned> load(parts, 0);
  for (auto [size, function] : functions) {
    unsigned place = std::min_element(load.begin() + 1, load.end()) - load.begin();
    load[place] += size;
    places[function] = place;
  }
  return places;
}

std::vector<ObjectBytes> heddle::cpu::compileInParts(std::unique_ptr<llvm::Module> module, const Target &target) {
  unsigned instructions = 0;
  for (const llvm::Function &function : *module) {
    instructions += function.hasOptNone() ? 0 : function.getInstructionCount();
  }
  // A power of two, so that processors have as many each, and one for what is not optimised.
  unsigned parts = 1 + llvm::bit_floor(std::clamp(instructions / kPartInstructions, 1U, kMostParts));
  std::vector<ObjectBytes> objects(parts);
  auto compile = [&](llvm::Module &part, unsigned index) {
    auto level = index == 0 ? llvm::CodeGenOptLevel::None : llvm::CodeGenOptLevel::Default;
    std::unique_ptr<llvm::TargetMachine> machine = makeMachine(target, level);
    optimise(part, *machine);
    return writeCode(part, *machine, llvm::CodeGenFileType::ObjectFile, objects[index]);
  };
  shareLocals(*module);
  auto places = choosePlaces(*module, parts);
  // A context belongs to one thread, so parts travel as bitcode.
  std::vector<llvm::SmallVector<char, 0>> codes(parts);
  for (unsigned part = 0; part < parts; ++part) {
    llvm::ValueToValueMapTy map;
    std::unique_ptr<llvm::Module> clone = llvm::CloneModule(*module, map, [&](const llvm::GlobalValue *value) {
      auto function = llvm::dyn_cast<llvm::Function>(value);
      return function ? places.lookup(function) == part : part == 0;
    });
    llvm::raw_svector_ostream stream(codes[part]);
    llvm::WriteBitcodeToFile(*clone, stream);
  }
  module.reset();
  std::vector<char> isGood(parts, false);
  llvm::ThreadPoolStrategy strategy = llvm::hardware_concurrency(parts);
  strategy.Limit = true; // as many threads as there are processors
  llvm::DefaultThreadPool pool(strategy);
  // What takes least comes last.
  for (unsigned part = parts; part-- > 0;) {
    pool.async([&, part] {
      llvm::LLVMContext context;
      llvm::StringRef code(codes[part].data(), codes[part].size());
      auto own = llvm::parseBitcodeFile(llvm::MemoryBufferRef(code, "part"), context);
      if (!own) {
        llvm::consumeError(own.takeError());
        return;
      }
      isGood[part] = compile(**own, part);
    });
  }
  pool.wait();
  return llvm::all_of(isGood, [](char good) { return good; }) ? std::move(objects) : std::vector<ObjectBytes>();
}
