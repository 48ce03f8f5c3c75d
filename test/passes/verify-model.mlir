// RUN: heddle-opt %s --heddle-verify-model --split-input-file --verify-diagnostics

// expected-error @below {{has the type 'i32' where a tensor with named axes is expected}}
func.func @scalar(%x: i32) { return }

// -----

// expected-error @below {{which names no axes}}
func.func @plain(%x: tensor<4xf32>) { return }

// -----

// expected-error @below {{whose axis @T is not declared}}
func.func @undeclared(%x: tensor<?xf32, #heddle.axes<@T>>) { return }

// -----

heddle.axis @D static 4
// expected-error @below {{whose extent 0 is not the length of @D}}
func.func @extent(%x: tensor<5xf32, #heddle.axes<@D>>) { return }

// -----

// expected-error @below {{an entry has a body of one block}}
func.func private @external()

// -----

heddle.axis @D static 4
func.func @tensors(%x: tensor<4xf32, #heddle.axes<@D>>) {
  // expected-error @below {{computes scalars only in model-level IR}}
  %y = arith.addf %x, %x : tensor<4xf32, #heddle.axes<@D>>
  return
}

// -----

heddle.axis @D static 4
func.func @fine(%x: tensor<4xf32, #heddle.axes<@D>>) -> tensor<4xf32, #heddle.axes<@D>> {
  return %x : tensor<4xf32, #heddle.axes<@D>>
}
