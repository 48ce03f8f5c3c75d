// RUN: heddle-opt --heddle-fold-constants %s | FileCheck %s
// RUN: heddle-opt --heddle-fold-constants --heddle-fold-constants %s | FileCheck %s

#T = #heddle.axes<@T>
#N = #heddle.axes<@N>
heddle.axis @T time
heddle.axis @N static 3
heddle.param @w : tensor<3xf32, #N> from ["w"]

// A sum of numbers is computed when the model is compiled.
// CHECK-LABEL: func.func @known
func.func @known(%x: tensor<?xf32, #T>) -> tensor<?xf32, #T> {
  // CHECK: arith.constant dense<[1.000000e+00, 3.000000e+00, 6.000000e+00]>
  // CHECK-NOT: "c"
  %c = heddle.equation "c" (%i in @N) sum (%j in @N) where {
    %g = arith.cmpi sle, %j, %i : index
    heddle.yield %g : i1
  } do {
    %one = arith.constant 1 : index
    %n = arith.addi %j, %one : index
    %k = arith.index_cast %n : index to i64
    %f = arith.sitofp %k : i64 to f32
    heddle.yield %f : f32
  } : tensor<3xf32, #N>
  %two = arith.constant 2 : index
  // CHECK: heddle.equation "y"
  %y = heddle.equation "y" (%t in @T) do {
    %a = heddle.read %x[%t] : tensor<?xf32, #T> -> f32
    %b = heddle.read %c[%two] : tensor<3xf32, #N> -> f32
    %m = arith.mulf %a, %b : f32
    heddle.yield %m : f32
  } : tensor<?xf32, #T>
  return %y : tensor<?xf32, #T>
}

// Weights, and values of places alone, are left.
// CHECK-LABEL: func.func @left
func.func @left() -> (tensor<f32, #heddle.axes<>>, tensor<3xf32, #N>) {
  // CHECK: heddle.equation "s"
  %w = heddle.weight @w : tensor<3xf32, #N>
  %s = heddle.equation "s" () sum (%i in @N) do {
    %a = heddle.read %w[%i] : tensor<3xf32, #N> -> f32
    heddle.yield %a : f32
  } : tensor<f32, #heddle.axes<>>
  // CHECK: heddle.equation "p"
  %p = heddle.equation "p" (%i in @N) do {
    %k = arith.index_cast %i : index to i64
    %f = arith.sitofp %k : i64 to f32
    heddle.yield %f : f32
  } : tensor<3xf32, #N>
  return %s, %p : tensor<f32, #heddle.axes<>>, tensor<3xf32, #N>
}
