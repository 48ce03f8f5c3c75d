//===- HeddleOps.td - ops of the heddle dialect ---------------------------===//
#ifndef HEDDLE_OPS_TD
#define HEDDLE_OPS_TD

include "HeddleAttrs.td"
include "mlir/IR/RegionKindInterface.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

def Heddle_Element : AnyTypeOf<[AnyFloat, AnySignlessInteger, Index]>;

//===-- Declarations ------------------------------------------------------===//

def Heddle_AxisOp : Heddle_Op<"axis", [Symbol, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "Declares an axis";
  let description = [{
    A named extent. Without `static`, `sum`, `derived` or `of` its length is
    known only at run time, read off the function argument that has it.

    ```mlir
    heddle.axis @D static 384
    heddle.axis @T time bound 512
    heddle.axis @B derived affine_map<()[t] -> (t ceildiv 64)> [@T]
    heddle.axis @S sum [@C, @P]              // elements of @C, then those of @P
    heddle.axis @U of @T                     // sub-axis: made by heddle.select_where
    ```

    The streaming form of a function names these axes besides, all derived but
    the first: `@T.old`, the rows before this call, which the session gives
    (`session`); `@T.new`, the rows of this call, bound by the inputs; `@T.all`,
    both. A run-time axis that no input of a step binds and that is not derived
    was bound by `begin`: the session remembers its length. A derived length
    that comes out negative is 0.

    ```mlir
    heddle.axis @T.old time session
    heddle.axis @T.new time
    heddle.axis @T.all derived affine_map<()[o, n] -> (o + n)> [@T.old, @T.new] time
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, OptionalAttr<I64Attr>:$extent,
      OptionalAttr<AffineMapAttr>:$derived, OptionalAttr<FlatSymbolRefArrayAttr>:$inputs,
      OptionalAttr<FlatSymbolRefArrayAttr>:$parts, OptionalAttr<FlatSymbolRefAttr>:$parent,
      UnitAttr:$time, UnitAttr:$session, OptionalAttr<I64Attr>:$bound);
  let assemblyFormat = [{
    $sym_name (`static` $extent^)? (`derived` $derived^ $inputs)? (`sum` $parts^)? (`of` $parent^)?
    (`time` $time^)? (`session` $session^)? (`bound` $bound^)? attr-dict
  }];
  let hasVerifier = 1;
}

def Heddle_ParamOp : Heddle_Op<"param", [Symbol]> {
  let summary = "Declares a parameter and where a checkpoint stores it";
  let description = [{
    `sources` has one checkpoint tensor name per position of the leading
    `stacked` axes (row-major); each stored tensor, read row-major from element
    `offsets[i]` on (0 when absent), fills one slice of the remaining axes.

    ```mlir
    heddle.param @layers.wq : tensor<2x64x64xf32, #heddle.axes<@L, @H, @D>> stacked 1
      from ["layers.0.q.weight", "layers.1.q.weight"]
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, TypeAttrOf<AnyRankedTensor>:$type,
      DefaultValuedAttr<I64Attr, "0">:$stacked, StrArrayAttr:$sources,
      OptionalAttr<DenseI64ArrayAttr>:$offsets);
  let assemblyFormat = "$sym_name `:` $type (`stacked` $stacked^)? `from` $sources (`at` $offsets^)? attr-dict";
  let hasVerifier = 1;
}

def Heddle_WeightOp : Heddle_Op<"weight", [Pure, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "The value of a parameter";
  let arguments = (ins FlatSymbolRefAttr:$param);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$param attr-dict `:` type($result)";
}

def Heddle_LengthOp : Heddle_Op<"length", [Pure, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "The length of an axis in this call";
  let arguments = (ins FlatSymbolRefAttr:$axis);
  let results = (outs Index:$result);
  let assemblyFormat = "$axis attr-dict";
  let hasFolder = 0;
}

def Heddle_PlaceOp : Heddle_Op<"place", [Pure, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "The absolute place of the first element of an axis in this call";
  let description = "0 for a whole sequence; streaming makes it the number of positions seen before.";
  let arguments = (ins FlatSymbolRefAttr:$axis);
  let results = (outs Index:$result);
  let assemblyFormat = "$axis attr-dict";
}

//===-- The index equation ------------------------------------------------===//

def Heddle_YieldOp : Heddle_Op<"yield", [Pure, Terminator, ReturnLike]> {
  let summary = "Ends a region of a heddle op";
  let arguments = (ins Variadic<AnyType>:$values);
  let builders = [OpBuilder<(ins), [{ build($_builder, $_state, ::mlir::ValueRange()); }]>];
  let assemblyFormat = "attr-dict ($values^ `:` type($values))?";
}

def Heddle_EquationOp : Heddle_Op<"equation", [NoMemoryEffect, RecursivelySpeculatable,
    SingleBlock, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A tensor defined element by element";
  let description = [{
    The element at the result variables is the monoid's combination, over all
    members of the reduced axes where the guard holds, of the body; where
    nothing takes part it is the monoid's identity. Without reduced variables it
    is the body. Both regions have one index argument per variable, result
    variables first, and hold pure scalar ops and `heddle.read`.

    ```mlir
    %m = heddle.equation "m" (%h in @H, %i in @T) max (%j in @T) where {
      %g = arith.cmpi sle, %j, %i : index
      heddle.yield %g : i1
    } do {
      %a = heddle.read %s[%h, %i, %j] : tensor<8x?x?xf32, #heddle.axes<@H, @T, @T>>
      heddle.yield %a : f32
    } : tensor<8x?xf32, #heddle.axes<@H, @T>>
    ```

    `decision` marks a value that a selection or a branch depends on: it is
    computed in f32 whatever the storage type. `shared` is set inside a
    `heddle.kernel` only: the variable that stands for each of its shared axes.
  }];
  let arguments = (ins StrAttr:$name, FlatSymbolRefArrayAttr:$axes, FlatSymbolRefArrayAttr:$reduced,
      OptionalAttr<Heddle_MonoidAttr>:$monoid, UnitAttr:$decision,
      OptionalAttr<DenseI64ArrayAttr>:$shared);
  let regions = (region MaxSizedRegion<1>:$guard, SizedRegion<1>:$body);
  let results = (outs AnyRankedTensor:$result);
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
  let hasRegionVerifier = 1;
  let skipDefaultBuilders = 1;
  let builders = [OpBuilder<(ins "::mlir::RankedTensorType":$type, "::llvm::StringRef":$name,
      "::llvm::ArrayRef<::mlir::FlatSymbolRefAttr>":$axes,
      CArg<"::llvm::ArrayRef<::mlir::FlatSymbolRefAttr>", "{}">:$reduced,
      CArg<"std::optional<::heddle::Monoid>", "std::nullopt">:$monoid)>];
  let extraClassDeclaration = [{
    /// Number of result variables.
    unsigned getNumResultVars() { return getAxes().size(); }
    /// Number of variables, reduced ones included.
    unsigned getNumVars() { return getAxes().size() + getReduced().size(); }
    /// The axis of variable `i`, result variables first.
    ::mlir::FlatSymbolRefAttr getAxisOf(unsigned i);
    ::mlir::Block *getBodyBlock() { return &getBody().front(); }
    /// Null when there is no guard.
    ::mlir::Block *getGuardBlock() { return getGuard().empty() ? nullptr : &getGuard().front(); }
    /// Adds the guard's block with its variables and returns it; it has none yet.
    ::mlir::Block *addGuardBlock();
    /// The body's value.
    ::mlir::Value getYielded();
    /// The guard's value, or null.
    ::mlir::Value getGuardValue();
  }];
}

def Heddle_ReadOp : Heddle_Op<"read", [Pure, AttrSizedOperandSegments]> {
  let summary = "Reads one element, under a condition";
  let description = [{
    A predicated load inside an equation or a loop body. Where the predicate is
    false, an index is outside its axis, or an index is `none` (-1), the value
    is the default, or zero if there is none. A read without `else` is proven to
    be inside wherever guard and predicate hold, or carries `check` (tested at
    run time: a bad index is an error to the caller). `proven` says that the
    indices are inside whatever guard and predicate say: nothing is tested.

    ```mlir
    %v = heddle.read %x[%t, %d] where %ok else %zero : tensor<?x64xf32, #heddle.axes<@T, @D>>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$tensor, Variadic<Index>:$indices,
      Optional<I1>:$predicate, Optional<Heddle_Element>:$otherwise, UnitAttr:$check, UnitAttr:$proven);
  let results = (outs Heddle_Element:$result);
  let assemblyFormat = [{
    $tensor `[` $indices `]` (`where` $predicate^)? (`else` $otherwise^ `:` type($otherwise) `,`)? (`check` $check^)? (`proven` $proven^)? attr-dict
    `:` type($tensor) `->` type($result)
  }];
  let builders = [
    OpBuilder<(ins "::mlir::Value":$tensor, "::mlir::ValueRange":$indices,
      CArg<"::mlir::Value", "{}">:$predicate, CArg<"::mlir::Value", "{}">:$otherwise)>
  ];
  let hasVerifier = 1;
}

def Heddle_RandomOp : Heddle_Op<"random", [Pure, AttrSizedOperandSegments]> {
  let summary = "One draw, a pure function of seed, site and coordinates";
  let description = "`randint` draws from 0 to `limit`, the end excluded; the others take no limit.";
  let arguments = (ins Heddle_RandomKindAttr:$kind, StrAttr:$site, Variadic<Index>:$coordinates, Optional<Index>:$limit);
  let results = (outs Heddle_Element:$result);
  let assemblyFormat = "$kind $site `(` $coordinates `)` (`limit` $limit^)? attr-dict `:` type($result)";
  let hasVerifier = 1;
}

//===-- Companions --------------------------------------------------------===//

def Heddle_ScanOp : Heddle_Op<"scan", [RecursiveMemoryEffects, SingleBlock,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A recurrence along an axis";
  let description = [{
    Runs the body for each element of the axis in order (backwards with
    `reverse`). Block arguments: the place, then the carries. The body yields
    the new carries, then one value per collected result; a collected result
    has the scan axis in front. Results: last carries, then collected tensors.

    `chunk @C` says the same of as many elements at once as @C is long: its
    block takes the first place and the carries, and yields the new carries and
    the rows of each collected result, with @C in front. Whole chunks come
    first; what is left of the axis is done by the body.

    ```mlir
    %S, %o = heddle.scan @T carry(%zero) {
    ^bb0(%t: index, %s: tensor<64xf32, #heddle.axes<@K>>):
      ...
      heddle.yield %n, %r : tensor<64xf32, #heddle.axes<@K>>, tensor<64xf32, #heddle.axes<@K>>
    } : (tensor<64xf32, #heddle.axes<@K>>) -> (tensor<64xf32, #heddle.axes<@K>>, tensor<?x64xf32, #heddle.axes<@T, @K>>)
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$axis, UnitAttr:$reverse, Variadic<AnyType>:$inits,
      OptionalAttr<FlatSymbolRefAttr>:$chunk);
  let regions = (region SizedRegion<1>:$body, MaxSizedRegion<1>:$chunkBody);
  let results = (outs Variadic<AnyType>:$results);
  let assemblyFormat = [{
    $axis (`reverse` $reverse^)? (`carry` `(` $inits^ `)`)? attr-dict-with-keyword $body
    (`chunk` $chunk^ $chunkBody)? `:` functional-type($inits, $results)
  }];
  let extraClassDeclaration = [{
    /// What a chunk runs, or null.
    ::mlir::Block *getChunkBlock() { return getChunkBody().empty() ? nullptr : &getChunkBody().front(); }
    ::llvm::LogicalResult verifyChunk();
  }];
  let hasVerifier = 1;
}

def Heddle_SelectWhereOp : Heddle_Op<"select_where", [MemoryEffects<[MemWrite]>, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "Makes a sub-axis of the places where a condition holds";
  let description = [{
    `places` lists the members of the axis of `condition` where it is true,
    ascending; its length is the length of the sub-axis. Of a condition over
    several axes the places are row-major; the parent of the sub-axis is then
    any axis that is at least as long as there can be members.

    It binds a length: it stays where it is, even if no one reads the places.

    ```mlir
    %u = heddle.select_where %keep as @U : tensor<?xi1, #heddle.axes<@T>> -> tensor<?xindex, #heddle.axes<@U>>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$condition, FlatSymbolRefAttr:$axis);
  let results = (outs AnyRankedTensor:$places);
  let assemblyFormat = "$condition `as` $axis attr-dict `:` type($condition) `->` type($places)";
  let hasVerifier = 1;
}

def Heddle_SortOp : Heddle_Op<"sort", [Pure]> {
  let summary = "Stable sort along one dimension";
  let description = [{
    Sorts dimension `dimension` of `keys`, ascending or `descending`; ties keep
    the lowest place first, NaN counts as lowest. With `members` (i1, the shape of
    `keys`) only members take part. Results have the rank axis in place of the
    sorted one, cut or padded to its length: sorted values (0 where there is no
    member) and places (`none`, -1).

    ```mlir
    %v, %at = heddle.sort %p along 1 descending : (tensor<?x8xf32, #heddle.axes<@T, @N>>)
      -> (tensor<?x2xf32, #heddle.axes<@T, @S>>, tensor<?x2xindex, #heddle.axes<@T, @S>>)
    ```
  }];
  let arguments = (ins AnyRankedTensor:$keys, Optional<AnyRankedTensor>:$members, I64Attr:$dimension, UnitAttr:$descending);
  let results = (outs AnyRankedTensor:$values, AnyRankedTensor:$places);
  let assemblyFormat = [{
    $keys (`where` $members^)? `along` $dimension (`descending` $descending^)? attr-dict `:` functional-type(operands, results)
  }];
  let hasVerifier = 1;
}

def Heddle_ScatterOp : Heddle_Op<"scatter", [RecursiveMemoryEffects, RecursivelySpeculatable,
    SingleBlock, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "Writes elements of a tensor at computed places";
  let description = [{
    For every value of the variables in ascending order, row-major: the region
    yields an i1 (write at all), the target's indices, and the element, which
    replaces the old element or, with a monoid, is combined with it. An index
    outside its axis, or `none`, writes nothing. `unique` promises that no place
    is written twice.

    ```mlir
    %y = heddle.scatter sum into %x over [@T] {
    ^bb0(%t: index):
      ...
      heddle.yield %ok, %i, %e : i1, index, f32
    } : tensor<8xf32, #heddle.axes<@N>>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$target, FlatSymbolRefArrayAttr:$axes,
      OptionalAttr<Heddle_MonoidAttr>:$monoid, UnitAttr:$unique);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = [{
    ($monoid^)? `into` $target `over` $axes (`unique` $unique^)? attr-dict-with-keyword $body `:` type($target) `->` type($result)
  }];
  let hasVerifier = 1;
}

def Heddle_CheckOp : Heddle_Op<"check"> {
  let summary = "Fails the call where a condition is false";
  let arguments = (ins I1:$condition, StrAttr:$message);
  let assemblyFormat = "$condition `,` $message attr-dict";
}

def Heddle_DecideOp : Heddle_Op<"decide", [MemoryEffects<[MemWrite]>, SameOperandsAndResultType]> {
  let summary = "A value that was chosen, kept for another evaluation to follow";
  let description = [{
    The result is the operand. It is what rounding may turn over: places of a
    sort, comparisons, numbers that were rounded to integers. Compiled code
    tells the session's recorder about it; the interpreter, when it is given
    such a record, goes on with what was recorded and tests that its own value
    was about to be the same (`Interpreter/Decisions.h`). `number` is the same
    for the same decision in every copy of a module.

    ```mlir
    %taken = heddle.decide 3 %holds : tensor<?xi1, #heddle.axes<@T>>
    ```
  }];
  let arguments = (ins I64Attr:$number, AnyRankedTensor:$value);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$number $value attr-dict `:` type($value)";
}

//===-- Formed ------------------------------------------------------------===//

def Heddle_KernelOp : Heddle_Op<"kernel", [RecursiveMemoryEffects, RecursivelySpeculatable,
    SingleBlock]> {
  let summary = "Equations that are computed together";
  let description = [{
    A group made by fusion: each of its equations has a result variable for
    every axis of `shared` (its own `shared` says which) and reads the group's
    other values at the same place of those; the group is computed for a tile
    of the shared places before the next tile is begun, so that a value that no
    one outside reads lives in a tile-sized buffer and never in the arena. The
    meaning is that of the body.

    ```mlir
    %y = heddle.kernel shared [@T] {
      %m = heddle.equation "mean" (%t in @T) sum (%d in @D) ...
      %n = heddle.equation "y" (%t in @T, %d in @D) ...
      heddle.yield %n : tensor<?x384xf32, #heddle.axes<@T, @D>>
    } : tensor<?x384xf32, #heddle.axes<@T, @D>>
    ```
  }];
  let arguments = (ins FlatSymbolRefArrayAttr:$shared);
  let regions = (region SizedRegion<1>:$body);
  let results = (outs Variadic<AnyRankedTensor>:$results);
  let assemblyFormat = "`shared` $shared attr-dict-with-keyword $body (`:` type($results)^)?";
  let hasVerifier = 1;
}

include "HeddleStateOps.td"

#endif
