//===- KernelFunctions.cpp - functions that kernels share -----------------===//
#include "codegen/cpu/KernelFunctions.h"

#include "codegen/cpu/EntryLayout.h"
#include "heddle/contract.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OperationSupport.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

unsigned KernelParameters::indexOf(Kind kind, int64_t value) {
  auto found =
      llvm::find_if(parameters, [&](const Parameter &known) { return known.kind == kind && known.value == value; });
  if (found == parameters.end()) {
    parameters.push_back({kind, value});
    return parameters.size() - 1;
  }
  return found - parameters.begin();
}

/// Of the ops of a function in their order, with what they are apart from operands.
static size_t getHash(LLVM::LLVMFuncOp function) {
  llvm::hash_code hash = 0;
  function.getBody().walk<WalkOrder::PreOrder>([&](Operation *op) {
    hash = llvm::hash_combine(hash, OperationEquivalence::computeHash(op, OperationEquivalence::ignoreHashValue,
                                                                      OperationEquivalence::ignoreHashValue,
                                                                      OperationEquivalence::IgnoreLocations));
  });
  return hash;
}

LLVM::LLVMFuncOp FunctionPool::share(LLVM::LLVMFuncOp function) {
  auto &alike = known[getHash(function)];
  for (LLVM::LLVMFuncOp other : alike) {
    if (other.getFunctionType() == function.getFunctionType() &&
        OperationEquivalence::isRegionEquivalentTo(&other.getBody(), &function.getBody(),
                                                   OperationEquivalence::IgnoreLocations)) {
      function.erase();
      return other;
    }
  }
  alike.push_back(function);
  return function;
}

/// The module that the builder is somewhere in.
static ModuleOp moduleAround(EmitBuilder &b) {
  Operation *parent = b.getInsertionBlock()->getParentOp();
  auto module = dyn_cast<ModuleOp>(parent);
  return module ? module : parent->getParentOfType<ModuleOp>();
}

LLVM::GlobalOp FunctionPool::recipe(EmitBuilder &b, llvm::ArrayRef<int64_t> words) {
  LLVM::GlobalOp &known = recipes[words.vec()];
  if (!known) {
    OpBuilder::InsertionGuard guard(b);
    b.setInsertionPointToStart(moduleAround(b).getBody());
    auto size = static_cast<int64_t>(words.size());
    auto type = RankedTensorType::get({size}, b.getI64Type());
    known = LLVM::GlobalOp::create(b, LLVM::LLVMArrayType::get(b.getI64Type(), size), /*isConstant=*/true,
                                   LLVM::Linkage::Internal, "launch_recipe" + std::to_string(recipes.size()),
                                   DenseElementsAttr::get(type, words), /*alignment=*/8);
  }
  return known;
}

LLVM::LLVMFuncOp FunctionPool::launcher(EmitBuilder &b) {
  if (launchFunction) {
    return launchFunction;
  }
  OpBuilder::InsertionGuard guard(b);
  b.setInsertionPointToStart(moduleAround(b).getBody());
  Type ptr = b.ptrType(), i64 = b.getI64Type(), none = LLVM::LLVMVoidType::get(b.getContext());
  launchFunction = LLVM::LLVMFuncOp::create(b, "launch", LLVM::LLVMFunctionType::get(none, {ptr, ptr, ptr, i64}),
                                            LLVM::Linkage::Internal);
  launchFunction.setNoInline(true);
  b.setInsertionPointToStart(launchFunction.addEntryBlock(b));
  auto arguments = launchFunction.getArguments();
  Value frame = arguments[0], recipe = arguments[1], body = arguments[2], items = arguments[3];
  Value call = b.loadField(ptr, frame, 8 * EntryLayout::kCallSlot);
  Value words = b.loadField(ptr, frame, 8 * EntryLayout::kWordsSlot);
  auto each = scf::ForOp::create(b, b.index(0), b.loadField(b.getIndexType(), recipe, 0), b.index(1));
  {
    OpBuilder::InsertionGuard inner(b);
    b.setInsertionPoint(each.getBody()->getTerminator());
    Value word = each.getInductionVar();
    Value said = b.loadField(i64, b.advance(recipe, i64, b.add(word, 1)), 0);
    Value isSlot = arith::CmpIOp::create(b, arith::CmpIPredicate::slt, said, b.i64(0));
    Value slot = arith::SelectOp::create(b, isSlot, arith::XOrIOp::create(b, said, b.i64(-1)), b.i64(0));
    Value held = b.loadField(i64, b.advance(frame, i64, b.toIndex(slot)), 0);
    Value value = arith::SelectOp::create(b, isSlot, held, said);
    b.storeField(value, b.advance(words, i64, word), 0);
  }
  Value parallel = b.loadField(ptr, call, offsetof(heddle_call, parallel));
  Value pool = b.loadField(ptr, call, offsetof(heddle_call, pool));
  auto type = LLVM::LLVMFunctionType::get(none, {ptr, ptr, ptr, i64});
  LLVM::CallOp::create(b, type, ValueRange{parallel, pool, body, words, items});
  LLVM::ReturnOp::create(b, ValueRange{});
  return launchFunction;
}
