//===- ScanEmitter.cpp - a recurrence as one loop per lane ----------------===//
#include "codegen/cpu/ScanEmitter.h"

#include "codegen/cpu/WorkFunction.h"

#include "codegen/cpu/ElementLoops.h"
#include "codegen/cpu/StateAccess.h"
#include "heddle/contract.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace heddle;
using namespace heddle::cpu;
using namespace mlir;

//===-- Work items and buffers --------------------------------------------===//

ScanEmitter::ScanEmitter(EmitBuilder &builder, EntryLayout &layout, const Target &target, ScanOp scan)
    : LaneScope(builder, layout, target), scan(scan) {
  chooseSplits();
}

Value ScanEmitter::emitLongest(FlatSymbolRefAttr axis, Value frame) {
  int64_t known = getStaticLength(layout.entry, axis);
  return ShapedType::isDynamic(known) ? layout.loadSlot(b, frame, layout.longestSlot(axis), b.getIndexType())
                                      : b.index(known);
}

Value ScanEmitter::emitBlocks(const Split &split, Value frame) {
  // At least one, for what an empty axis leaves to do: nothing, but carries are handed on.
  return b.max(b.index(1), b.ceilDiv(emitLongest(split.axis, frame), split.block));
}

Value ScanEmitter::emitItemCount(Value frame) {
  Value callPointer = layout.loadSlot(b, frame, EntryLayout::kCallSlot, b.ptrType());
  Value items = b.loadField(b.getIndexType(), callPointer, offsetof(heddle_call, batch));
  for (const Split &split : splits) {
    items = b.mul(items, emitBlocks(split, frame));
  }
  return items;
}

Value ScanEmitter::placeBuffers(Value frame, function_ref<void(Value, unsigned, Value)> place) {
  Value bytes = b.index(0);
  auto take = [&](Value tensor, unsigned which) {
    auto type = cast<RankedTensorType>(tensor.getType());
    Value size = b.index(getStoredBytes(type.getElementType()));
    for (auto [dimension, axis] : llvm::enumerate(getAxes(type))) {
      const Split *split = splitOf(tensor, dimension);
      size = b.mul(size, split ? b.index(split->block) : emitLongest(axis, frame));
    }
    place(tensor, which, bytes);
    bytes = b.add(bytes, b.roundUp(size, 64));
  };
  llvm::SmallDenseSet<Value> yielded;
  scan.walk<WalkOrder::PreOrder>([&](ScanOp one) {
    for (BlockArgument carry : one.getBody().front().getArguments().drop_front()) {
      take(carry, 0);
      if (!isInPlace(one, carry.getArgNumber() - 1)) {
        take(carry, 1);
      }
    }
    for (Region &region : one->getRegions()) {
      if (!region.empty()) {
        for (Value value : region.front().getTerminator()->getOperands()) {
          yielded.insert(getMade(value));
        }
      }
    }
    if (one != scan) {
      for (Value rows : one.getResults().drop_front(one.getInits().size())) {
        take(rows, 0);
      }
    }
  });
  scan.walk([&](EquationOp equation) {
    if (!yielded.contains(equation.getResult())) {
      take(equation.getResult(), 0);
    }
  });
  return bytes;
}

Value ScanEmitter::emitScratchBytes(Value frame) {
  return placeBuffers(frame, [](Value, unsigned, Value) {});
}

LLVM::LLVMFuncOp ScanEmitter::emit(StringRef name, MicrokernelLibrary &products, KernelParameters &parameters) {
  OpBuilder::InsertionGuard guard(b);
  library = &products;
  WorkFunction work(b, layout, name, parameters);
  placeBuffers(work.frame(), [&](Value tensor, unsigned which, Value offset) {
    Value pointer = b.advance(work.scratch(), b.getI8Type(), offset);
    if (!isa<BlockArgument>(tensor)) {
      buffers.push_back({tensor, pointer});
    } else if (which == 0) {
      carried[tensor].first = pointer;
    } else {
      carried[tensor].second = pointer;
    }
  });
  SmallVector<Value> blocks;
  for (const Split &split : splits) {
    blocks.push_back(emitBlocks(split, work.frame()));
  }
  return work.finish([&](Value item) {
    SmallVector<Value> parts;
    for (Value count : llvm::reverse(blocks)) {
      parts.insert(parts.begin(), b.rem(item, count));
      item = b.div(item, count);
    }
    enter(work.frame(), item);
    for (auto [split, part] : llvm::zip(splits, parts)) {
      prepareLength(split.axis);
      Value whole = length(split.axis);
      std::optional<int64_t> known = getConstant(whole);
      split.begin = b.mul(part, split.block);
      split.end = b.add(split.begin, split.block);
      if (!known || *known % split.block != 0) {
        split.begin = b.min(split.begin, whole);
        split.end = b.min(split.end, whole);
      }
    }
    if (Value active = layout.emitIsActive(b, frame, scan, lane)) {
      b.when(active, [&] { emitItem(); });
    } else {
      emitItem();
    }
  });
}

//===-- One item ----------------------------------------------------------===//

TensorView ScanEmitter::denseView(Value pointer, Value like) {
  auto type = cast<RankedTensorType>(like.getType());
  TensorView view;
  view.pointer = pointer;
  view.stored = getStoredType(type.getElementType());
  view.strides.resize(type.getRank());
  Value stride = b.index(1);
  for (int64_t i = type.getRank() - 1; i >= 0; --i) {
    view.strides[i] = stride;
    stride = b.mul(stride, length(getAxes(type)[i]));
  }
  return view;
}

TensorView ScanEmitter::partView(Value pointer, Value like) {
  auto type = cast<RankedTensorType>(like.getType());
  TensorView view;
  view.pointer = pointer;
  view.stored = getStoredType(type.getElementType());
  view.strides.resize(type.getRank());
  view.origin = b.index(0);
  Value stride = b.index(1);
  for (int64_t i = type.getRank() - 1; i >= 0; --i) {
    view.strides[i] = stride;
    const Split *split = splitOf(like, i);
    if (split) {
      view.origin = b.add(view.origin, b.mul(split->begin, stride));
    }
    stride = b.mul(stride, split ? b.index(split->block) : length(getAxes(type)[i]));
  }
  return view;
}

void ScanEmitter::copyPart(const TensorView &from, const TensorView &to, Value like) {
  auto type = cast<RankedTensorType>(like.getType());
  auto axes = getAxes(type);
  // Up to the last dimension that is shared out element by element, from there on in one piece.
  int64_t last = type.getRank() - 1;
  while (last > 0 && !splitOf(like, last)) {
    --last;
  }
  std::function<void(int64_t, Value, Value)> copy = [&](int64_t dimension, Value source, Value destination) {
    const Split *split = dimension < type.getRank() ? splitOf(like, dimension) : nullptr;
    if (dimension >= last) {
      Value elements = b.index(getStoredBytes(type.getElementType()));
      for (int64_t i = dimension; i < type.getRank(); ++i) {
        elements = b.mul(elements, i == dimension && split ? b.sub(split->end, split->begin) : length(axes[i]));
      }
      Value first = split ? split->begin : b.index(0);
      auto place = [&](const TensorView &view, Value at) {
        Value element = type.getRank() ? b.add(at, b.mul(first, view.strides[dimension])) : at;
        return b.advance(view.pointer, view.stored, element);
      };
      LLVM::MemcpyOp::create(b, place(to, destination), place(from, source), b.toI64(elements), /*isVolatile=*/false);
      return;
    }
    b.loop(split ? split->begin : b.index(0), split ? split->end : length(axes[dimension]), 1, [&](Value member) {
      copy(dimension + 1, b.add(source, b.mul(member, from.strides[dimension])),
           b.add(destination, b.mul(member, to.strides[dimension])));
    });
  };
  auto start = [&](const TensorView &view) { return view.origin ? b.sub(b.index(0), view.origin) : b.index(0); };
  copy(0, start(from), start(to));
}

void ScanEmitter::emitItem() {
  Block &body = scan.getBody().front(), *chunk = scan.getChunkBlock();
  prepareLength(scan.getAxisAttr());
  if (chunk) {
    prepareLength(scan.getChunkAttr());
  }
  for (Value value : body.getArguments()) {
    for (FlatSymbolRefAttr axis : getAxes(value.getType())) {
      prepareLength(axis);
    }
  }
  prepareFor(scan, [&](ReadOp read) { return !isInside(read.getTensor()); });
  for (Value outside :
       llvm::concat<Value>(SmallVector<Value>(scan.getInits()), SmallVector<Value>(scan.getResults()))) {
    prepareView(outside);
  }
  for (auto [tensor, buffer] : buffers) {
    views[tensor] = partView(buffer, tensor);
  }
  for (auto [index, argument] : llvm::enumerate(body.getArguments().drop_front())) {
    copyPart(view(scan.getInits()[index]), partView(carried[argument].first, argument), argument);
  }
  Value count = length(scan.getAxisAttr()), done = b.index(0);
  if (chunk) {
    Value places = length(scan.getChunkAttr()), chunks = b.div(count, places);
    emitRounds(scan, *chunk, chunks, [&](Value round) { emitStep(scan, *chunk, b.mul(round, places)); });
    done = b.mul(chunks, places);
  }
  emitRounds(scan, body, b.sub(count, done), [&](Value round) {
    Value place = scan.getReverse() ? b.sub(b.sub(count, b.index(1)), round) : b.add(done, round);
    emitStep(scan, body, place);
  });
  for (auto [index, argument] : llvm::enumerate(body.getArguments().drop_front())) {
    copyPart(partView(carried[argument].first, argument), view(scan.getResult(index)), argument);
  }
}

void ScanEmitter::emitRounds(ScanOp of, Block &body, Value count, function_ref<void(Value)> round) {
  // Each step reads one buffer of a carry and writes the other, or the same where that is as good.
  SmallVector<Value> pointers;
  SmallVector<unsigned> turned;
  auto carriedBy = [&](unsigned index) -> std::pair<Value, Value> & {
    return carried[of.getBody().front().getArgument(index + 1)];
  };
  auto nextOf = [&](unsigned index) { return getMade(body.getTerminator()->getOperand(index)); };
  for (unsigned index = 0; index < of.getInits().size(); ++index) {
    Value argument = body.getArgument(index + 1);
    auto [first, second] = carriedBy(index);
    if (second) {
      turned.push_back(index);
      pointers.append({first, second});
    } else {
      views[argument] = views[nextOf(index)] = partView(first, argument);
    }
  }
  auto steps = scf::ForOp::create(b, b.index(0), count, b.index(1), pointers);
  {
    OpBuilder::InsertionGuard guard(b);
    pointers.empty() ? b.setInsertionPoint(steps.getBody()->getTerminator())
                     : b.setInsertionPointToEnd(steps.getBody());
    SmallVector<Value> next;
    for (auto [position, index] : llvm::enumerate(turned)) {
      Value now = steps.getRegionIterArg(2 * position), other = steps.getRegionIterArg(2 * position + 1);
      Value argument = body.getArgument(index + 1);
      views[argument] = partView(now, argument);
      views[nextOf(index)] = partView(other, argument);
      next.append({other, now});
    }
    round(steps.getInductionVar());
    if (!pointers.empty()) {
      scf::YieldOp::create(b, next);
    }
  }
  for (auto [position, index] : llvm::enumerate(turned)) {
    carriedBy(index) = {steps.getResult(2 * position), steps.getResult(2 * position + 1)};
  }
}

void ScanEmitter::emitInner(ScanOp inner) {
  Block &body = inner.getBody().front();
  auto before = carried;
  for (auto [index, argument] : llvm::enumerate(body.getArguments().drop_front())) {
    copyPart(view(inner.getInits()[index]), partView(carried[argument].first, argument), argument);
  }
  Value count = length(inner.getAxisAttr());
  emitRounds(inner, body, count, [&](Value round) {
    emitStep(inner, body, inner.getReverse() ? b.sub(b.sub(count, b.index(1)), round) : round);
  });
  for (auto [index, argument] : llvm::enumerate(body.getArguments().drop_front())) {
    views[inner.getResult(index)] = partView(carried[argument].first, argument);
    // The next chunk begins with the same buffers.
    carried[argument] = before.lookup(argument);
  }
}

/// How many steps before its use a row is asked for, and most lines of a tensor's.
static constexpr int64_t kStepsAhead = 2, kLinesAhead = 32;

/// Rows of successive places lie too far apart for the processor to guess them.
void ScanEmitter::prefetch(Value place) {
  BlockArgument now = scan.getBody().getArgument(0);
  Value later = scan.getReverse() ? b.sub(place, b.index(kStepsAhead)) : b.add(place, kStepsAhead);
  llvm::SmallDenseSet<Value> seen;
  scan.getBody().walk([&](ReadOp read) {
    Value tensor = read.getTensor();
    auto equation = dyn_cast<EquationOp>(read->getParentOp());
    if (!equation || !llvm::is_contained(read.getIndices(), now) || isInside(tensor) || !seen.insert(tensor).second) {
      return;
    }
    TensorView source = view(tensor);
    Value at = source.origin ? b.sub(b.index(0), source.origin) : b.index(0);
    int64_t run = 1; // elements that lie together
    bool isTogether = true;
    for (int64_t i = read.getIndices().size() - 1; i >= 0; --i) {
      Value index = read.getIndices()[i];
      auto variable = dyn_cast<BlockArgument>(index);
      bool isOwn = variable && variable.getOwner() == equation.getBodyBlock();
      if (index != now && !isOwn) {
        return;
      }
      const Split *split = isOwn ? splitOf(equation.getResult(), variable.getArgNumber()) : nullptr;
      Value member = index == now ? later : split ? split->begin : b.index(0);
      at = b.add(at, b.mul(member, source.strides[i]));
      int64_t whole = cast<RankedTensorType>(tensor.getType()).getDimSize(i);
      isTogether &= index != now && (split || !ShapedType::isDynamic(whole));
      run *= !isTogether ? 1 : split ? split->block : whole;
      isTogether &= !split;
    }
    int64_t bytes = std::min<int64_t>(run * getStoredBytes(source.stored), 64 * kLinesAhead);
    Value first = b.advance(source.pointer, source.stored, at);
    for (int64_t line = 0; line < bytes; line += 64) {
      LLVM::Prefetch::create(b, b.advance(first, b.getI8Type(), b.index(line)), /*rw=*/0, /*hint=*/3, /*cache=*/1);
    }
  });
}

void ScanEmitter::emitStep(ScanOp of, Block &body, Value place) {
  size_t carries = of.getInits().size();
  scalars[body.getArgument(0)] = place;
  if (&body == &scan.getBody().front()) {
    prefetch(place);
  }
  for (auto [value, collected] :
       llvm::zip(body.getTerminator()->getOperands().drop_front(carries), of.getResults().drop_front(carries))) {
    // The row of a collected tensor is written where it is to be.
    TensorView all = view(collected);
    Value row = b.advance(all.pointer, all.stored, b.mul(place, all.strides.front())), made = getMade(value);
    views[made] = of == scan ? denseView(row, made) : partView(row, made);
  }
  for (Operation &op : body.without_terminator()) {
    if (auto inner = dyn_cast<ScanOp>(op)) {
      emitInner(inner);
      continue;
    }
    auto kernel = dyn_cast<KernelOp>(op);
    if (!kernel) {
      for (Value result : op.getResults()) {
        prepareScalar(result);
      }
      continue;
    }
    for (auto equation : kernel.getBody().front().getOps<EquationOp>()) {
      emitEquation(equation);
    }
    for (Value result : kernel.getResults()) {
      views[result] = view(getMade(result));
    }
  }
}

std::pair<Value, Value> ScanEmitter::rangeOf(EquationOp equation, unsigned variable) {
  bool isResult = variable < equation.getNumResultVars();
  const Split *split = isResult ? splitOf(equation.getResult(), variable) : nullptr;
  return split ? std::pair(split->begin, split->end) : std::pair(b.index(0), length(equation.getAxisOf(variable)));
}

void ScanEmitter::emitEquation(EquationOp equation) {
  if (std::optional<Contraction> match = matchProduct(equation)) {
    emitProduct(equation, *match);
    return;
  }
  // Scalars between equations may have been made in this step.
  ElementLoops loops(b, *this, equation, target.lanes());
  for (unsigned i = 0; i < equation.getNumResultVars(); ++i) {
    loops.inner.push_back(i);
  }
  loops.chains = 4;
  loops.range = [&](unsigned variable) { return rangeOf(equation, variable); };
  loops.emit(view(equation.getResult()));
}
