//===- HeddleStateOps.td - what a stream keeps between calls --------------===//
//
// Made by the streaming pass only; see passes/Stream. A step function is an
// ordinary function: everything that is special about it is said by these ops
// and by the axes that it names.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_STATE_OPS_TD
#define HEDDLE_STATE_OPS_TD

def Heddle_Append   : I32EnumAttrCase<"append", 0>;
def Heddle_Ring     : I32EnumAttrCase<"ring", 1>;
def Heddle_Carry    : I32EnumAttrCase<"carry", 2>;
def Heddle_Constant : I32EnumAttrCase<"constant", 3>;
def Heddle_StateKindAttr : I32EnumAttr<"StateKind", "how a piece of state changes from call to call",
    [Heddle_Append, Heddle_Ring, Heddle_Carry, Heddle_Constant]> {
  let cppNamespace = "::heddle";
}

def Heddle_StateOp : Heddle_Op<"state", [Symbol, DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "Declares a piece of a session's state";
  let description = [{
    One piece of what the streaming form of `entry` keeps between calls. With
    `list N` there are N instances, one per round of the loops around the
    equation; ops choose one by a trailing index.

    | kind | holds | type |
    |---|---|---|
    | `append` | all rows of axis `over` so far | one row |
    | `ring` | the last `rows` rows of axis `over`, fewer at the start | one row |
    | `carry` | a tensor without time; zeros until it is stored | the tensor |
    | `constant` | what `begin` computed from inputs that are not streamed | the tensor |

    ```mlir
    heddle.state @logits.layers.k append of @logits over @T.all list 4 : tensor<2x64xf32, #heddle.axes<@G, @K>>
    heddle.state @logits.layers.x ring of @logits over @T.all rows 3 list 4 : tensor<64xf32, #heddle.axes<@D>>
    heddle.state @logits.layers.S carry of @logits : tensor<64x64xf32, #heddle.axes<@K, @V>>
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, Heddle_StateKindAttr:$kind, FlatSymbolRefAttr:$entry,
      OptionalAttr<FlatSymbolRefAttr>:$axis, OptionalAttr<I64Attr>:$rows, OptionalAttr<I64Attr>:$list,
      TypeAttrOf<AnyRankedTensor>:$type);
  let assemblyFormat = [{
    $sym_name $kind `of` $entry (`over` $axis^)? (`rows` $rows^)? (`list` $list^)? attr-dict `:` $type
  }];
  let hasVerifier = 1;
  let extraClassDeclaration = [{
    /// Number of instances; 1 without `list`.
    int64_t getInstances() { return getList().value_or(1); }
  }];
}

class Heddle_StateAccess<string mnemonic, list<Trait> traits = []> : Heddle_Op<mnemonic, !listconcat(traits, [
    DeclareOpInterfaceMethods<SymbolUserOpInterface>, DeclareOpInterfaceMethods<MemoryEffectsOpInterface>])>;

def Heddle_AppendOp : Heddle_StateAccess<"append"> {
  let summary = "Appends this call's rows and yields all rows";
  let description = [{
    Writes the rows of `rows` behind those kept and yields the view of all rows.
    Time stands in front of both; the other dimensions are the piece's row. The
    operand runs over the call's new places, the result over all places up to
    those: the piece's axis in a step, what there is at the end in `finish`.
    At most once a call and instance.

    ```mlir
    %all = heddle.append @logits.layers.k[%l] %new
      : tensor<?x2x64xf32, #heddle.axes<@T.new, @G, @K>> -> tensor<?x2x64xf32, #heddle.axes<@T.all, @G, @K>>
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$state, Optional<Index>:$instance, AnyRankedTensor:$rows);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$state (`[` $instance^ `]`)? $rows attr-dict `:` type($rows) `->` type($result)";
}

def Heddle_WindowOp : Heddle_StateAccess<"window"> {
  let summary = "The rows kept, followed by this call's rows; keeps the last ones";
  let description = [{
    The result runs over an axis of its own, [kept rows; new rows]. As many rows
    are kept as the piece has or as there were before, whichever is less: the
    length of the result's axis minus that of the operand's. Afterwards the last
    `rows` rows of the result are kept. Readers know the absolute place of its
    first element as the length of another axis (`@T.win3.place`). At most once
    a call and instance.

    ```mlir
    %w = heddle.window @logits.layers.x[%l] %new
      : tensor<?x64xf32, #heddle.axes<@T.new, @D>> -> tensor<?x64xf32, #heddle.axes<@T.win3, @D>>
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$state, Optional<Index>:$instance, AnyRankedTensor:$rows);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$state (`[` $instance^ `]`)? $rows attr-dict `:` type($rows) `->` type($result)";
}

def Heddle_LoadOp : Heddle_StateAccess<"load"> {
  let summary = "The value of a carry or a constant";
  let arguments = (ins FlatSymbolRefAttr:$state, Optional<Index>:$instance);
  let results = (outs AnyRankedTensor:$result);
  let assemblyFormat = "$state (`[` $instance^ `]`)? attr-dict `:` type($result)";
}

def Heddle_StoreOp : Heddle_StateAccess<"store"> {
  let summary = "Sets a carry, or in begin a constant";
  let arguments = (ins FlatSymbolRefAttr:$state, Optional<Index>:$instance, AnyRankedTensor:$value);
  let assemblyFormat = "$state (`[` $instance^ `]`)? `,` $value attr-dict `:` type($value)";
}

#endif
