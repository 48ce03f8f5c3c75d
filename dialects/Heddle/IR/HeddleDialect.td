//===- HeddleDialect.td - the model-level dialect -------------------------===//
#ifndef HEDDLE_DIALECT_TD
#define HEDDLE_DIALECT_TD

include "mlir/IR/OpBase.td"

def Heddle_Dialect : Dialect {
  let name = "heddle";
  let cppNamespace = "::heddle";
  let summary = "Model-level IR: index equations over named axes";
  let description = [{
    One function per entry of a model, over one sequence: no batch, no state, no
    memory. Every tensor names its axes in its encoding, so that every pass and
    every diagnostic can speak of them:

    ```mlir
    heddle.axis @T time
    heddle.axis @K static 64
    %x : tensor<?x64xf32, #heddle.axes<@T, @K>>
    ```

    The central op is `heddle.equation`; it says which elements a value reads
    and under which condition. Control is `scf`, scalars are `arith` and `math`.
  }];
  let useDefaultAttributePrinterParser = 1;
  let dependentDialects = ["::mlir::arith::ArithDialect"];
}

class Heddle_Op<string mnemonic, list<Trait> traits = []> : Op<Heddle_Dialect, mnemonic, traits>;

#endif
