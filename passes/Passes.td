//===- Passes.td - Heddle's passes, in the order of the pipeline ----------===//
#ifndef HEDDLE_PASSES_TD
#define HEDDLE_PASSES_TD

include "mlir/Pass/PassBase.td"

def VerifyModel : Pass<"heddle-verify-model", "::mlir::ModuleOp"> {
  let summary = "Checks the contract of model-level IR";
  let description = [{
    Entries have one block; every tensor names declared axes; nothing but
    `heddle`, `func.return`, structured control and scalar `arith`, `math` and
    `affine` stands in them. The first op that breaks it is named. Later passes
    rely on it.
  }];
}

def RecordDecisions : Pass<"heddle-record-decisions", "::mlir::ModuleOp"> {
  let summary = "Gives every decision a name, for another evaluation to follow";
  let description = [{
    Places of sorts, comparisons of computed floats and roundings to integers
    become values of their own behind a `heddle.decide`. Before the pipeline, in
    the copy that is compiled and in the one that the interpreter evaluates:
    numbers are the same in both. What `heddle verify` runs where compiled code
    and interpreter disagree.

    ```mlir
    // before: %c = arith.cmpf ogt, %x, %y            (in a body over %t)
    // after:  %choice = heddle.equation "decision" (%t in @T) do { .. cmpf ogt .. }
    //         %taken = heddle.decide 0 %choice;  %c = heddle.read %taken[%t] proven
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def Stream : Pass<"heddle-stream", "::mlir::ModuleOp"> {
  let summary = "Derives the streaming form of entries";
  let description = [{
    From a whole-sequence entry over a time axis come `@entry.step`, a function
    of any number of new rows, and where needed `@entry.begin` (what does not
    depend on the stream) and `@entry.finish` (rows that waited for more). What
    they keep between calls are pieces of state: a minimum cut in bytes.

    ```mlir
    // before: s = sum(j : j <= i) ... %c[%j] ...            (%i in @T) sum (%j in @T)
    // after:  %all = heddle.append @e.c %c : @T.new -> @T.all
    //         s = ... %all[%j] ... where %j <= %i + length(@T.old)   (%i in @T.new) sum (%j in @T.all)
    ```

    An entry that cannot stream is an error that names the equation, the read,
    the worst places and the remedy; with `lenient` it is left as it is.
  }];
  let options = [
    Option<"entry", "entry", "std::string", "", "the entry; empty: all">,
    Option<"axis", "axis", "std::string", "", "the time axis to stream; empty: that of the outputs">,
    Option<"lenient", "lenient", "bool", "false", "leave entries alone that cannot stream">
  ];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def RestrictDemand : Pass<"heddle-restrict-demand", "::mlir::ModuleOp"> {
  let summary = "Computes what is read at places that data choose for those places only";
  let description = [{
    Guards, predicates and selections are followed back from readers to the
    products that they make unnecessary: of a sub-axis only the kept tokens, of
    routed experts only the chosen pairs are computed, sorted by expert, so that
    products with one of many matrices are products of groups of rows.

    ```mlir
    // before: h[t,n,f] = sum (%d) x[t,d] * w[n,f,d];  y[t,f] = sum (%n) where on[t,n] h[t,n,f]
    // after:  %p = heddle.select_where %on as @P      // pairs, by n, then t
    //         h[p,f] = sum (%d) x[token[p],d] * w[expert[p],f,d];  y[t,f] = sum (%n) where on[t,n] h[rank[n,t],f]
    ```

    A condition is used if it makes at least one product smaller.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def FoldConstants : Pass<"heddle-fold-constants", "::mlir::ModuleOp"> {
  let summary = "Computes once, in float64, what follows from constants alone";
  let description = [{
    Sums, sorts and loops that read no input, parameter or run-time length are
    evaluated by the interpreter when the model is compiled: a matrix
    exponential or an inverse of numbers from the config, a filter bank.

    ```mlir
    // before: %e = scf.for ... (a loop over constant matrices)
    // after:  %e = arith.constant dense<...> : tensor<4x4xf32, #heddle.axes<@N, @N>>
    ```

    Values of places alone are left: they are computed where they are read.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def HoistFactors : Pass<"heddle-hoist-factors", "::mlir::func::FuncOp"> {
  let summary = "Takes factors out of sums that do not depend on what is summed";
  let description = [{
    `sum(k) q * c / 8` becomes `(sum(k) q * c) / 8`: what is left is a plain
    product of reads, which later passes recognise as a contraction.

    ```mlir
    // before: s = sum (%k in @K) { mulf (mulf q, c), scale }
    // after:  s.sum = sum (%k in @K) { mulf q, c };  s = mulf s.sum, scale
    ```

    A factor that is itself `kept / z`, stored for this sum only, is looked
    through when that divides less often: a softmax's rows are divided after the
    product with the values.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def RecognizePrefixes : Pass<"heddle-recognize-prefixes", "::mlir::func::FuncOp"> {
  let summary = "Turns running reductions into scans";
  let description = [{
    A reduction over the places of a run-time axis before (up to) a row, whose
    body is free of the row, costs one step a place instead of all pairs.

    ```mlir
    // before: c = sum (%u in @T) where { %u <= %t } { %x[%u] }        (%t in @T)
    // after:  heddle.scan @T carry(0) { c = c + %x[%t];  collect c }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def GroupReductions : Pass<"heddle-group-reductions", "::mlir::func::FuncOp"> {
  let summary = "Turns reductions over the members of a group into scatters";
  let description = [{
    Where a guard says `f[e] == v`, each member `e` is combined with its group's element, instead of being compared
    with all groups. The order of the terms stays.

    ```mlir
    // before: y = sum (%e in @E) where { %f[%e] == %v } { %x[%e] }        (%v in @V)
    // after:  heddle.scatter sum into 0 over [@E] { yield true, %f[%e], %x[%e] }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def MoveInvariants : Pass<"heddle-move-invariants", "::mlir::func::FuncOp"> {
  let summary = "Moves what no round changes out of loops";
  let description = [{
    Upstream's code motion, but for equations over axes whose lengths a selection inside the loop makes: those depend
    on the round though none of their operands does.

    ```mlir
    // stays: %w = heddle.select_where %keep as @W; %n = sum (%w in @W) { 1.0 }
    ```
  }];
}

def SeparateSums : Pass<"heddle-separate-sums", "::mlir::func::FuncOp"> {
  let summary = "Turns sums over pairs of a row and an earlier place into scans";
  let description = [{
    Where every factor under `j <= i` is of `i` or of `j`, what is of `j` is carried from place to place and a row costs
    its own factors only: linear attention in time that grows with the length. Products that a factor reads at both
    are looked into. Sums that are cheaper by pairs stay; so does what other equations read of them.

    ```mlir
    // before: a = sum (%m) { %q[%i, %m] * %c[%j, %m] }
    //         y = sum (%j in @T) where { %j <= %i } { a[%i, %j] * %v[%j, %d] }
    // after:  heddle.scan @T carry(0) { S[m,d] = S[m,d] + %c[%t, %m] * %v[%t, %d]
    //                                   collect sum (%m) S[%m, %d] * %q[%t, %m] }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def ChunkScans : Pass<"heddle-chunk-scans", "::mlir::ModuleOp"> {
  let summary = "Gives recurrences over matrices a form for many steps at once";
  let description = [{
    Where each step multiplies a carried matrix by a decay (none, one a matrix,
    one a key) and adds an outer product, whose row may depend on what the
    matrix has for the key (the delta rule), the scan gets a chunk: products of
    queries with the matrix before it, masked products within it, and one
    product that moves the matrix on. Whole chunks take it, the rest steps.

    ```mlir
    // before: heddle.scan @T carry(%S) { S[k,v] = a[t] * S[k,v] + %c[t,k] * %v[t,v];  collect sum (%k) %q[t,k] * S[k,v] }
    // after:  the same, and chunk @T.chunk32 { A = mask (q c^T) D;  collect P (q S) + A v;  P S + c^T (D v) }
    ```

    A cost comparison decides, and how long a chunk is.
  }];
  let options = [Option<"size", "size", "int64_t", "0", "places of every chunk, whatever it costs; 0: by cost">];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def Reassociate : Pass<"heddle-reassociate", "::mlir::func::FuncOp"> {
  let summary = "Splits sums of three or more factors into contractions of two";
  let description = [{
    A reduced variable that only some factors use is summed over those first:
    `sum(h,k,j) p[h,i,j] * v[j,h,k] * w[d,h,k]` becomes a sum over `j` of
    `p * v`, and then one over `h` and `k` with `w`.
  }];
}

def RoundActivations : Pass<"heddle-round-activations", "::mlir::ModuleOp"> {
  let summary = "Rounds what is multiplied with blocks of integers to 8 bits";
  let description = [{
    A weight in an integer block format is multiplied with activations in codes of 8 bits, 32 neighbours to a scale (or
    as many as share one in the weight): `scale = max |x| / 127`, `code = round(x / scale)`. It is part of what the
    model means from then on, for the interpreter too; the driver runs it unless asked for float activations. The sums
    of groups of codes are kept beside their scales: offsets of the weight are multiplied with those.

    ```mlir
    // before: sum (%d) %x[%t, %d] * decode(%w[%n, %d floordiv 32, ...])
    // after:  sum (%d) sitofp(%x.codes[%t, %d]) * %x.scales[%t, %d floordiv 32, 0] * decode(...)
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect", "::mlir::math::MathDialect"];
}

def InlineElementwise : Pass<"heddle-inline-elementwise", "::mlir::func::FuncOp"> {
  let summary = "Substitutes equations without a reduction into their readers";
  let description = [{
    An equation that only renames or does little is computed where it is read,
    as long as that is not more often than before. Values over two run-time axes
    that depend on places only are always substituted: they are never stored.
  }];
}

def ChooseRows : Pass<"heddle-choose-rows", "::mlir::ModuleOp"> {
  let summary = "Computes the outputs of a step for the rows that the caller asks for";
  let description = [{
    The end of an output over the new rows `@T.new`, from the last product on
    (a language model's head), is made over `@T.rows` instead when it looks at
    its own row only: the last ones of the new rows, as many as the caller of a
    step wants. The axis carries `heddle.rows = @T.new`.
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def BoxScalars : Pass<"heddle-box-scalars", "::mlir::func::FuncOp"> {
  let summary = "Lets loops and branches pass tensors only";
  let description = [{
    A scalar that a loop carries or a branch yields becomes a tensor of rank 0,
    read where it was used: lanes of a batch keep one each. A choice between two
    tensors becomes an equation.

    ```mlir
    // before: scf.while (%i = %zero) : (index) -> index
    // after:  scf.while (%b = %box) : (tensor<index>) -> tensor<index>, with %i = heddle.read %b[]
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

def FormKernels : Pass<"heddle-form-kernels", "::mlir::func::FuncOp"> {
  let summary = "Groups equations that are computed together";
  let description = [{
    After it every equation is in a `heddle.kernel`. A product with a weight
    takes in the elementwise equations that follow it; rows take in what reads
    them at the same place (a whole norm); a product of two activations takes in
    everything up to the product that consumes it, so that the scores of
    attention, whatever their arithmetic, mask and normaliser, exist for a tile
    of rows only.
  }];
}

#endif
