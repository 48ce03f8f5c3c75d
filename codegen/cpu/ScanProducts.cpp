//===- ScanProducts.cpp - matrix products of a chunk ----------------------===//
#include "codegen/cpu/ScanEmitter.h"

#include "dialects/Heddle/IR/EquationUtils.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

/// The narrowest piece of columns that every target's register tile computes and no more.
static constexpr int64_t kPiece = 16;

std::optional<Contraction> ScanEmitter::matchProduct(EquationOp equation) {
  auto kernel = equation->getParentOfType<KernelOp>();
  if (!scan.getChunkBlock() || !kernel || kernel->getBlock() != scan.getChunkBlock()) {
    return std::nullopt;
  }
  std::optional<Contraction> match = matchContraction(equation);
  if (!match || match->rows.size() != 1 || match->columns.size() != 1 || match->reduced.size() != 1) {
    return std::nullopt;
  }
  auto endsIn = [&](ReadOp read, unsigned variable) {
    return read && isInside(read.getTensor()) && !read.getOtherwise() &&
           getVariable(equation, read.getIndices().back()) == static_cast<int>(variable);
  };
  int64_t columns = getStaticLength(equation, equation.getAxisOf(match->columns[0]));
  bool fits = !ShapedType::isDynamic(columns) && columns % kPiece == 0 &&
              match->columns[0] + 1 == equation.getNumResultVars() && endsIn(match->leftRead(), match->reduced[0]) &&
              endsIn(match->rightRead(), match->columns[0]) && !splitOf(equation.getResult(), match->columns[0]) &&
              !splitOf(equation.getResult(), match->rows[0]);
  return fits ? match : std::nullopt;
}

void ScanEmitter::emitProduct(EquationOp equation, const Contraction &match) {
  Type f32 = b.getF32Type();
  unsigned row = match.rows[0], column = match.columns[0], reduced = match.reduced[0];
  TensorView result = view(equation.getResult());
  ReadOp leftRead = match.leftRead(), rightRead = match.rightRead();
  TensorView left = view(leftRead.getTensor()), right = view(rightRead.getTensor());
  SmallVector<Value> members(equation.getNumVars());
  members[row] = members[column] = members[reduced] = b.index(0);

  auto strideOf = [&](ReadOp read, const TensorView &from, unsigned variable) {
    for (auto [index, stride] : llvm::zip(read.getIndices(), from.strides)) {
      if (getVariable(equation, index) == static_cast<int>(variable)) {
        return stride;
      }
    }
    return b.index(0);
  };
  auto addressOf = [&](const TensorView &from, ArrayRef<Value> indices) {
    Value at = from.origin ? b.sub(b.index(0), from.origin) : b.index(0);
    for (auto [index, stride] : llvm::zip(indices, from.strides)) {
      at = b.add(at, b.mul(index, stride));
    }
    return b.advance(from.pointer, f32, at);
  };
  auto indicesOf = [&](ReadOp read) {
    SmallVector<Value> indices;
    for (Value index : read.getIndices()) {
      int variable = getVariable(equation, index);
      indices.push_back(variable >= 0 ? members[variable] : ElementEmitter(b, *this, equation, 1).emit(index).value);
    }
    return indices;
  };
  auto emitMatrix = [&] {
    Value a = addressOf(left, indicesOf(leftRead)), c = addressOf(right, indicesOf(rightRead));
    Value to = addressOf(result, ArrayRef(members).take_front(equation.getNumResultVars()));
    Value lda = strideOf(leftRead, left, row), ldb = strideOf(rightRead, right, reduced), ldc = result.strides[row];
    Value rows = length(equation.getAxisOf(row)), depth = length(equation.getAxisOf(reduced));
    auto emitPanel = [&](Value first, int64_t columns) {
      b.evenTiles(rows, target.tileRows(), [&](Value firstRow, Value count) {
        library->emitCall(b, count, f32, b.advance(a, f32, b.mul(firstRow, lda)), lda, b.advance(c, f32, first), ldb,
                          depth, b.advance(to, f32, b.add(b.mul(firstRow, ldc), first)), ldc, b.index(0), columns);
      });
    };
    int64_t columns = getStaticLength(equation, equation.getAxisOf(column)), whole = columns / kPanelColumns;
    if (whole > 0) {
      b.loop(b.index(0), b.index(whole * kPanelColumns), kPanelColumns,
             [&](Value first) { emitPanel(first, kPanelColumns); });
    }
    for (int64_t first = whole * kPanelColumns; first < columns;) {
      int64_t width = columns - first >= 2 * kPiece ? 2 * kPiece : kPiece;
      emitPanel(b.index(first), width);
      first += width;
    }
  };
  std::function<void(unsigned)> walkBatch = [&](unsigned position) {
    if (position == match.batch.size()) {
      emitMatrix();
      return;
    }
    auto [first, last] = rangeOf(equation, match.batch[position]);
    b.loop(first, last, 1, [&](Value member) {
      members[match.batch[position]] = member;
      walkBatch(position + 1);
    });
  };
  walkBatch(0);
}
