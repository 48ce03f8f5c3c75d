//===- StateAccess.cpp - pieces of a stream's state in memory -------------===//
#include "codegen/cpu/StateAccess.h"

#include "codegen/cpu/ElementEmitter.h"
#include "heddle/contract.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

SmallVector<StateOp> heddle::cpu::getPieces(Operation *from, FlatSymbolRefAttr entry) {
  auto module = isa<ModuleOp>(from) ? cast<ModuleOp>(from) : from->getParentOfType<ModuleOp>();
  SmallVector<StateOp> pieces;
  for (auto piece : module.getOps<StateOp>()) {
    if (piece.getEntryAttr() == entry) {
      pieces.push_back(piece);
    }
  }
  return pieces;
}

StateOp heddle::cpu::getPiece(Operation *access) {
  FlatSymbolRefAttr name =
      llvm::TypeSwitch<Operation *, FlatSymbolRefAttr>(access).Case<AppendOp, WindowOp, LoadOp, StoreOp>(
          [](auto op) { return op.getStateAttr(); });
  return SymbolTable::lookupNearestSymbolFrom<StateOp>(access, name);
}

Value heddle::cpu::getInstance(Operation *access) {
  return llvm::TypeSwitch<Operation *, Value>(access).Case<AppendOp, WindowOp, LoadOp, StoreOp>(
      [](auto op) { return op.getInstance(); });
}

int64_t heddle::cpu::getStoredBytes(Type element) {
  return std::max(1u, getStoredType(element).getIntOrFloatBitWidth() / 8);
}

int64_t heddle::cpu::getPieceIndex(Operation *access) {
  StateOp piece = getPiece(access);
  SmallVector<StateOp> pieces = getPieces(access, piece.getEntryAttr());
  return llvm::find(pieces, piece) - pieces.begin();
}

Value heddle::cpu::emitStatePointer(EmitBuilder &b, Value call, Operation *access, Value index, Value instance,
                                    Value lane) {
  SmallVector<StateOp> pieces = getPieces(access, getPiece(access).getEntryAttr());
  Value table = b.loadField(b.ptrType(), call, offsetof(heddle_call, state));
  Value at = b.add(b.mul(lane, static_cast<int64_t>(pieces.size())), index);
  Value slot = b.advance(table, b.getI8Type(), b.mul(at, static_cast<int64_t>(sizeof(heddle_slot))));
  Value data = b.loadField(b.ptrType(), slot, offsetof(heddle_slot, data));
  if (!instance) {
    return data;
  }
  Value stride = b.loadField(b.getIndexType(), slot, offsetof(heddle_slot, stride));
  return b.advance(data, b.getI8Type(), b.mul(instance, stride));
}
