//===- Step.cpp - step and finish as functions ----------------------------===//
#include "passes/Stream/Rewriter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace heddle;
using namespace heddle::stream;
using namespace mlir;

func::FuncOp Rewriter::run() {
  func::FuncOp entry = availability.getEntry();
  MLIRContext *context = entry.getContext();
  Operation *end = entry.getBody().front().getTerminator();
  SmallVector<Type> inputs, outputs;
  SmallVector<unsigned> streamed, results;
  for (BlockArgument argument : entry.getArguments()) {
    if (phase == Phase::Step && availability.getKind(argument) == Kind::Streamed) {
      streamed.push_back(argument.getArgNumber());
      inputs.push_back(getType(argument, availability.get(argument).ranges));
    }
  }
  for (auto [index, value] : llvm::enumerate(end->getOperands())) {
    if (availability.getKind(value) == Kind::Streamed) {
      results.push_back(index);
      outputs.push_back(getType(value, availability.get(value).ranges));
    }
  }
  builder.setInsertionPointAfter(entry);
  StringRef suffix = phase == Phase::Step ? ".step" : ".finish";
  auto function = func::FuncOp::create(builder, entry.getLoc(), (entry.getName() + suffix).str(),
                                       FunctionType::get(context, inputs, outputs));
  function->setAttr(phase == Phase::Step ? "heddle.step_of" : "heddle.finish_of",
                    FlatSymbolRefAttr::get(entry.getNameAttr()));
  function->setAttr("heddle.old", axes.getOld());
  if (phase == Phase::Step) {
    function->setAttr("heddle.new", axes.getNew());
  }
  Block *block = function.addEntryBlock();
  builder.setInsertionPointToEnd(block);
  for (auto [index, from] : llvm::enumerate(streamed)) {
    function.setArgAttrs(index, entry.getArgAttrDict(from));
  }
  for (auto [index, from] : llvm::enumerate(results)) {
    function.setResultAttrs(index, entry.getResultAttrDict(from));
  }
  unsigned next = 0;
  for (BlockArgument argument : entry.getArguments()) {
    if (availability.getKind(argument) == Kind::Streamed) {
      if (phase == Phase::Step) {
        define(argument, block->getArgument(next++));
        continue;
      }
      // No new rows: a tensor without elements.
      auto type = getType(argument, availability.get(argument).ranges);
      auto none = EquationOp::create(builder, argument.getLoc(), type, "none", heddle::getAxes(type));
      auto inside = OpBuilder::atBlockEnd(none.getBodyBlock());
      Value zero = arith::ConstantOp::create(inside, argument.getLoc(), inside.getZeroAttr(type.getElementType()));
      YieldOp::create(inside, argument.getLoc(), zero);
      define(argument, none.getResult());
    } else if (plan.constants.contains(argument)) {
      StateOp piece = pieces.get(argument, StateKind::constant);
      mapping.map(argument, LoadOp::create(builder, argument.getLoc(), argument.getType(),
                                           FlatSymbolRefAttr::get(piece.getSymNameAttr()), Value())
                                .getResult());
    }
  }
  if (int64_t prefix = availability.getPrefix(); prefix > 0 && phase == Phase::Step) {
    function->setAttr("heddle.prefix", builder.getI64IntegerAttr(prefix));
    Location loc = entry.getLoc();
    Value old = getLength(axes.getOld(), loc), zero = arith::ConstantIndexOp::create(builder, loc, 0);
    Value whole = arith::ConstantIndexOp::create(builder, loc, prefix);
    Value first = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::eq, old, zero);
    Value held = arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::sge, old, whole);
    CheckOp::create(builder, loc, arith::OrIOp::create(builder, loc, first, held),
                    "the first call of a stream must hold the prefix of " + std::to_string(prefix) + " positions");
  }
  emitBlock(entry.getBody().front());
  SmallVector<Value> values;
  for (unsigned index : results) {
    values.push_back(rows.lookup(end->getOperand(index)));
  }
  func::ReturnOp::create(builder, entry.getLoc(), values);
  eraseDead(function);
  return function;
}

void stream::eraseDead(func::FuncOp function) {
  for (bool changed = true; changed;) {
    SmallVector<Operation *> dead;
    function.walk<WalkOrder::PreOrder>([&](Operation *op) {
      if (!isOpTriviallyDead(op)) {
        return WalkResult::advance();
      }
      // What is inside goes with it.
      dead.push_back(op);
      return WalkResult::skip();
    });
    changed = !dead.empty();
    for (Operation *op : llvm::reverse(dead)) {
      if (op->use_empty()) {
        op->erase();
      }
    }
  }
}

func::FuncOp stream::makeStep(const Availability &availability, const Plan &plan, StreamAxes &axes, Pieces &pieces,
                              Phase phase) {
  return Rewriter(availability, plan, axes, pieces, phase).run();
}
