//===- Compile.cpp - kernels to machine code ------------------------------===//
#include "codegen/cpu/Compile.h"

#include "codegen/cpu/ContractTables.h"
#include "codegen/cpu/EntryEmitter.h"
#include "codegen/cpu/Exponential.h"
#include "codegen/cpu/MachineCode.h"
#include "codegen/cpu/StreamTables.h"

#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"
#include "mlir/IR/Threading.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/IR/Verifier.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Target/LLVMIR/Dialect/All.h"
#include "mlir/Target/LLVMIR/Export.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "mlir/Transforms/Passes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Linker/Linker.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Triple.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// Brings the arguments of f32 sines and cosines into [-pi, pi], in f64: the polynomials that follow lose a digit with
/// every factor of ten of their argument, and rotary positions have large ones.
static void reduceArguments(ModuleOp module) {
  module.walk([](Operation *op) {
    Value x = isa<math::SinOp, math::CosOp>(op) ? op->getOperand(0) : Value();
    if (!x || !getElementTypeOrSelf(x.getType()).isF32()) {
      return;
    }
    ImplicitLocOpBuilder b(op->getLoc(), op);
    auto vector = dyn_cast<VectorType>(x.getType());
    Type f64 = vector ? Type(vector.clone(b.getF64Type())) : b.getF64Type();
    auto constant = [&](double value) -> Value {
      auto scalar = b.getF64FloatAttr(value);
      return vector ? Value(arith::ConstantOp::create(b, DenseElementsAttr::get(cast<VectorType>(f64), scalar)))
                    : Value(arith::ConstantOp::create(b, scalar));
    };
    Value wide = arith::ExtFOp::create(b, f64, x);
    Value turns = math::RoundEvenOp::create(b, arith::MulFOp::create(b, wide, constant(0.5 / llvm::numbers::pi)));
    Value rest = arith::SubFOp::create(b, wide, arith::MulFOp::create(b, turns, constant(2 * llvm::numbers::pi)));
    op->setOperand(0, arith::TruncFOp::create(b, x.getType(), rest));
  });
}

/// `scf`, `arith`, `math` and `vector` to the LLVM dialect.
static LogicalResult lowerToLlvm(ModuleOp module, const Target &target) {
  reduceArguments(module);
  MLIRContext *context = module.getContext();
  bool isParallel = context->isMultithreadingEnabled();
  context->enableMultithreading();
  llvm::scope_exit restore([&] { context->enableMultithreading(isParallel); });
  // Transcendentals as polynomials on vectors; what has none calls libm.
  RewritePatternSet patterns(context);
  populateExponentialPatterns(patterns, target);
  populateMathPolynomialApproximationPatterns(patterns);
  FrozenRewritePatternSet frozen(std::move(patterns));
  // Loops and branches are regions still: no blocks to merge.
  GreedyRewriteConfig config;
  config.setRegionSimplificationLevel(GreedySimplifyRegionLevel::Disabled);
  auto functions = llvm::to_vector(module.getOps<LLVM::LLVMFuncOp>());
  if (failed(failableParallelForEach(context, functions, [&](LLVM::LLVMFuncOp function) {
        return applyPatternsGreedily(function, frozen, config);
      }))) {
    return failure();
  }
  PassManager manager(context);
  // Checked once, at the end: checking after each pass takes as long as they do.
  manager.enableVerifier(false);
  // What looks at one function at a time runs on several at once.
  OpPassManager &loops = manager.nest<LLVM::LLVMFuncOp>();
  loops.addPass(createCanonicalizerPass(config));
  loops.addPass(createCSEPass());
  loops.addPass(createLoopInvariantCodeMotionPass());
  loops.addPass(createSCFToControlFlowPass());
  loops.addPass(createConvertVectorToLLVMPass());
  loops.addPass(createConvertMathToLLVMPass());
  manager.addPass(createConvertMathToLibmPass());
  OpPassManager &blocks = manager.nest<LLVM::LLVMFuncOp>();
  // Processors round to bfloat16 in a few instructions or not at all: computed in f32, rounded by integer operations.
  blocks.addPass(arith::createArithEmulateUnsupportedFloats({{"bf16"}, "f32"}));
  blocks.addPass(arith::createArithExpandOpsPass({.includeBf16 = true}));
  blocks.addPass(createArithToLLVMConversionPass());
  blocks.addPass(createConvertIndexToLLVMPass());
  manager.addPass(createConvertControlFlowToLLVMPass());
  manager.addPass(createConvertFuncToLLVMPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
  return success(succeeded(manager.run(module)) && succeeded(verify(module)));
}

template <typename T> static std::string toText(T &ir) {
  std::string text;
  llvm::raw_string_ostream stream(text);
  if constexpr (std::is_same_v<T, llvm::Module>) {
    ir.print(stream, nullptr);
  } else {
    ir->print(stream);
  }
  return text;
}

/// Emits all entries for `target` and brings them to LLVM IR.
static FailureOr<std::unique_ptr<llvm::Module>> emitVariantCode(ModuleOp model, const Target &target, StringRef symbol,
                                                                WeightLayout &weights, llvm::LLVMContext &llvmContext,
                                                                const CompileOptions &options,
                                                                std::vector<std::string> &sites) {
  MLIRContext *context = model.getContext();
  OwningOpRef<ModuleOp> code(ModuleOp::create(model.getLoc()));
  MicrokernelLibrary library(*code, target);
  FunctionPool pool;
  std::vector<std::unique_ptr<EntryLayout>> layouts;
  std::vector<EntryTables> tables;
  for (auto entry : model.getOps<func::FuncOp>()) {
    layouts.push_back(std::make_unique<EntryLayout>(entry, weights, sites));
    if (failed(layouts.back()->analyse(target))) {
      return failure();
    }
    tables.push_back({layouts.back().get(), emitEntry(*code, *layouts.back(), library, pool, target)});
  }
  if (options.dump) {
    options.dump("loops", toText(code));
  }
  if (failed(lowerToLlvm(*code, target))) {
    return emitError(model.getLoc(), "lowering to LLVM failed; please report this with the description");
  }
  DialectRegistry registry;
  registerAllToLLVMIRTranslations(registry);
  context->appendDialectRegistry(registry);
  std::unique_ptr<llvm::Module> variant = translateModuleToLLVMIR(*code, llvmContext, symbol);
  if (!variant) {
    return emitError(model.getLoc(), "translation to LLVM IR failed; please report this with the description");
  }
  variant->setTargetTriple(llvm::Triple(target.triple));
  variant->setDataLayout(makeMachine(target)->createDataLayout());
  for (llvm::Function &function : *variant) {
    if (!function.isDeclaration()) {
      function.addFnAttr("target-cpu", target.cpu);
      function.addFnAttr("target-features", target.features);
      function.addFnAttr("prefer-vector-width", std::to_string(target.vectorBytes * 8));
      function.addFnAttr(llvm::Attribute::NoUnwind);
    }
  }
  FailureOr<std::vector<Stream>> streams = findStreams(tables);
  if (failed(streams)) {
    return failure();
  }
  emitVariant(*variant, symbol, tables, *streams, target);
  return variant;
}

/// Fails on a parameter whose bytes, padding included, could not be counted, let alone stored: sizes come from a config
/// that nobody has checked.
static LogicalResult checkSizes(ModuleOp model) {
  constexpr double kMostElements = 1e13;
  for (auto param : model.getOps<ParamOp>()) {
    // Panels round up what is summed over and what is computed side by side: two axes at most.
    double elements = 1;
    SmallVector<double> rounding{1, 1};
    for (int64_t extent : cast<RankedTensorType>(param.getType()).getShape()) {
      elements *= static_cast<double>(std::max<int64_t>(extent, 1));
      rounding.push_back(64.0 / static_cast<double>(std::clamp<int64_t>(extent, 1, 64)));
    }
    llvm::sort(rounding, std::greater<double>());
    elements *= rounding[0] * rounding[1];
    if (elements > kMostElements) {
      return param.emitError() << "parameter '" << param.getSymName() << "' of type " << param.getType()
                               << " is too large to be packed; check the config";
    }
  }
  return success();
}

FailureOr<CompiledModel> heddle::cpu::compile(ModuleOp model, const CompileOptions &options) {
  if (failed(checkSizes(model))) {
    return failure();
  }
  MLIRContext *context = model.getContext();
  context->loadDialect<LLVM::LLVMDialect, math::MathDialect, vector::VectorDialect, scf::SCFDialect>();
  Type storage = Float32Type::get(context);
  if (options.storage == CompileOptions::Storage::BF16) {
    storage = BFloat16Type::get(context);
  } else if (options.storage == CompileOptions::Storage::F16) {
    storage = Float16Type::get(context);
  }
  CompiledModel result;
  result.weights = std::make_unique<WeightLayout>(storage);
  llvm::LLVMContext llvmContext;
  std::unique_ptr<llvm::Module> all;
  std::vector<std::string> symbols, sites;
  for (auto [index, target] : llvm::enumerate(options.targets)) {
    if (target.triple != options.targets.front().triple &&
        llvm::Triple(target.triple).getArch() != llvm::Triple(options.targets.front().triple).getArch()) {
      return emitError(model.getLoc()) << "targets '" << options.targets.front().name << "' and '" << target.name
                                       << "' are different architectures; one file holds one";
    }
    symbols.push_back("heddle_variant" + std::to_string(index));
    FailureOr<std::unique_ptr<llvm::Module>> variant =
        emitVariantCode(model, target, symbols.back(), *result.weights, llvmContext, options, sites);
    if (failed(variant)) {
      return failure();
    }
    if (!all) {
      all = std::move(*variant);
    } else if (llvm::Linker::linkModules(*all, std::move(*variant))) {
      return emitError(model.getLoc(), "joining the code of several targets failed; please report this");
    }
  }
  StringRef name = model.getSymName().value_or("model");
  emitModuleTable(*all, name, symbols, result.weights->totalBytes(), sites);

  const Target &target = options.targets.front();
  constexpr StringRef kNoSuchFile = "LLVM cannot write this kind of file for the target";
  if (options.emit == CompileOptions::Emit::Objects && !options.dump) {
    result.objects = compileInParts(std::move(all), target);
    if (result.objects.empty()) {
      return emitError(model.getLoc(), kNoSuchFile);
    }
    return result;
  }
  std::unique_ptr<llvm::TargetMachine> machine = makeMachine(target);
  optimise(*all, *machine);
  if (options.dump) {
    options.dump("llvm", toText(*all));
  }
  ObjectBytes &bytes = result.objects.emplace_back();
  if (options.emit == CompileOptions::Emit::LlvmIr) {
    llvm::raw_svector_ostream stream(bytes);
    all->print(stream, nullptr);
    return result;
  }
  auto type = options.emit == CompileOptions::Emit::Assembly ? llvm::CodeGenFileType::AssemblyFile
                                                             : llvm::CodeGenFileType::ObjectFile;
  if (!writeCode(*all, *machine, type, bytes)) {
    return emitError(model.getLoc(), kNoSuchFile);
  }
  return result;
}
