//===- Begin.cpp - what is computed before the first row ------------------===//
#include "passes/Stream/Rewrite.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

namespace {

/// Clones what does not depend on the stream, and stores what steps read of it.
class BeginWriter {
public:
  BeginWriter(const Availability &availability, const Plan &plan, Pieces &pieces)
      : availability(availability), plan(plan), pieces(pieces), builder(availability.getEntry()) {}
  func::FuncOp run();

private:
  bool belongs(Kind kind) const { return kind == Kind::Fixed || kind == Kind::Constant; }
  bool hasWork(Operation *op) const;
  void emitBlock(Block &from);
  void emitLoop(scf::ForOp loop);
  void store(Value value);
  void storeInits(ScanOp scan);

  const Availability &availability;
  const Plan &plan;
  Pieces &pieces;
  OpBuilder builder;
  IRMapping mapping;
};

} // namespace

void BeginWriter::store(Value value) {
  if (plan.constants.contains(value)) {
    StateOp piece = pieces.get(value, StateKind::constant);
    StoreOp::create(builder, value.getLoc(), FlatSymbolRefAttr::get(piece.getSymNameAttr()),
                    pieces.getInstance(builder, value, mapping), mapping.lookup(value));
  }
}

void BeginWriter::storeInits(ScanOp scan) {
  Location loc = scan.getLoc();
  for (auto [index, init] : llvm::enumerate(scan.getInits())) {
    StateOp piece = pieces.get(scan.getBody().front().getArgument(index + 1), StateKind::carry);
    Value value = mapping.lookup(init);
    if (!isa<RankedTensorType>(value.getType())) {
      auto boxed = EquationOp::create(builder, loc, cast<RankedTensorType>(piece.getType()), "carry",
                                      ArrayRef<FlatSymbolRefAttr>());
      auto inside = OpBuilder::atBlockEnd(boxed.getBodyBlock());
      YieldOp::create(inside, loc, value);
      value = boxed.getResult();
    }
    StoreOp::create(builder, loc, FlatSymbolRefAttr::get(piece.getSymNameAttr()),
                    pieces.getInstance(builder, scan.getResult(index), mapping), value);
  }
}

/// Whether something inside `op` has to be stored.
bool BeginWriter::hasWork(Operation *op) const {
  bool found = false;
  op->walk([&](Operation *inner) {
    found |= plan.begun.contains(inner);
    auto isConstant = [&](Value value) { return plan.constants.contains(value); };
    found |= llvm::any_of(inner->getResults(), isConstant);
    for (Region &region : inner->getRegions()) {
      for (Block &block : region) {
        found |= llvm::any_of(block.getArguments(), isConstant);
      }
    }
  });
  return found;
}

void BeginWriter::emitLoop(scf::ForOp loop) {
  SmallVector<Value> inits;
  SmallVector<unsigned> carried;
  for (auto [index, argument] : llvm::enumerate(loop.getRegionIterArgs())) {
    if (belongs(availability.getKind(argument))) {
      carried.push_back(index);
      inits.push_back(mapping.lookup(loop.getInitArgs()[index]));
    }
  }
  auto copy = scf::ForOp::create(builder, loop.getLoc(), mapping.lookup(loop.getLowerBound()),
                                 mapping.lookup(loop.getUpperBound()), mapping.lookup(loop.getStep()), inits);
  OpBuilder::InsertionGuard guard(builder);
  if (inits.empty()) {
    copy.getBody()->getTerminator()->erase();
  }
  builder.setInsertionPointToEnd(copy.getBody());
  mapping.map(loop.getInductionVar(), copy.getInductionVar());
  for (auto [index, from] : llvm::enumerate(carried)) {
    mapping.map(loop.getRegionIterArgs()[from], copy.getRegionIterArgs()[index]);
    store(loop.getRegionIterArgs()[from]);
  }
  emitBlock(*loop.getBody());
  SmallVector<Value> yields;
  for (unsigned index : carried) {
    yields.push_back(mapping.lookup(loop.getBody()->getTerminator()->getOperand(index)));
  }
  scf::YieldOp::create(builder, loop.getLoc(), yields);
  for (auto [index, from] : llvm::enumerate(carried)) {
    mapping.map(loop.getResult(from), copy.getResult(index));
  }
}

void BeginWriter::emitBlock(Block &from) {
  for (Operation &op : from.without_terminator()) {
    if (belongs(availability.getKind(&op))) {
      builder.clone(op, mapping);
    } else if (auto loop = dyn_cast<scf::ForOp>(op);
               loop && (hasWork(&op) || llvm::any_of(loop.getResults(), [&](Value result) {
                          return belongs(availability.getKind(result));
                        }))) {
      emitLoop(loop);
    } else if (plan.begun.contains(&op)) {
      storeInits(cast<ScanOp>(op));
    }
    for (Value result : op.getResults()) {
      store(result);
    }
  }
}

func::FuncOp BeginWriter::run() {
  func::FuncOp entry = availability.getEntry();
  Operation *end = entry.getBody().front().getTerminator();
  SmallVector<Type> inputs, outputs;
  SmallVector<unsigned> given, results;
  for (BlockArgument argument : entry.getArguments()) {
    if (availability.getKind(argument) == Kind::Constant) {
      given.push_back(argument.getArgNumber());
      inputs.push_back(argument.getType());
    }
  }
  for (auto [index, value] : llvm::enumerate(end->getOperands())) {
    if (belongs(availability.getKind(value))) {
      results.push_back(index);
      outputs.push_back(value.getType());
    }
  }
  builder.setInsertionPointAfter(entry);
  auto function = func::FuncOp::create(builder, entry.getLoc(), (entry.getName() + ".begin").str(),
                                       FunctionType::get(entry.getContext(), inputs, outputs));
  function->setAttr("heddle.begin_of", FlatSymbolRefAttr::get(entry.getNameAttr()));
  Block *block = function.addEntryBlock();
  builder.setInsertionPointToEnd(block);
  for (auto [index, from] : llvm::enumerate(given)) {
    function.setArgAttrs(index, entry.getArgAttrDict(from));
    mapping.map(entry.getArgument(from), block->getArgument(index));
    store(entry.getArgument(from));
  }
  for (auto [index, from] : llvm::enumerate(results)) {
    function.setResultAttrs(index, entry.getResultAttrDict(from));
  }
  emitBlock(entry.getBody().front());
  SmallVector<Value> values;
  for (unsigned index : results) {
    values.push_back(mapping.lookup(end->getOperand(index)));
  }
  func::ReturnOp::create(builder, entry.getLoc(), values);
  eraseDead(function);
  return function;
}

func::FuncOp stream::makeBegin(const Availability &availability, const Plan &plan, Pieces &pieces) {
  return BeginWriter(availability, plan, pieces).run();
}
