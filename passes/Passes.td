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

def HoistFactors : Pass<"heddle-hoist-factors", "::mlir::func::FuncOp"> {
  let summary = "Takes factors out of sums that do not depend on what is summed";
  let description = [{
    `sum(k) q * c / 8` becomes `(sum(k) q * c) / 8`: what is left is a plain
    product of reads, which later passes recognise as a contraction.

    ```mlir
    // before: s = sum (%k in @K) { mulf (mulf q, c), scale }
    // after:  s.sum = sum (%k in @K) { mulf q, c };  s = mulf s.sum, scale
    ```
  }];
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

def InlineElementwise : Pass<"heddle-inline-elementwise", "::mlir::func::FuncOp"> {
  let summary = "Substitutes equations without a reduction into their readers";
  let description = [{
    An equation that only renames or does little is computed where it is read,
    as long as that is not more often than before. Values over two run-time axes
    that depend on places only are always substituted: they are never stored.
  }];
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
