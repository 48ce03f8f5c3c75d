// RUN: heddle-opt --pass-pipeline='builtin.module(func.func(heddle-form-kernels))' %s | FileCheck %s

#T_D = #heddle.axes<@T, @D>
#D_D = #heddle.axes<@D, @E>
#T_E = #heddle.axes<@T, @E>
#T = #heddle.axes<@T>
#T_T = #heddle.axes<@T, @T>
heddle.axis @T time
heddle.axis @D static 16
heddle.axis @E static 16
heddle.param @w : tensor<16x16xf32, #D_D> from ["w"]

// A product with a weight takes in what follows element by element, not the norm after it.
// CHECK-LABEL: func.func @projection
func.func @projection(%x: tensor<?x16xf32, #T_D>) -> (tensor<?x16xf32, #T_E>, tensor<?xf32, #T>) {
  %w = heddle.weight @w : tensor<16x16xf32, #D_D>
  // CHECK: heddle.kernel shared [@T, @E] {
  // CHECK:   heddle.equation "p"
  // CHECK:   heddle.equation "y"
  // CHECK: heddle.kernel shared [@T] {
  // CHECK-NEXT: heddle.equation "s"
  %p = heddle.equation "p" (%t in @T, %e in @E) sum (%d in @D) do {
    %a = heddle.read %x[%t, %d] : tensor<?x16xf32, #T_D> -> f32
    %b = heddle.read %w[%d, %e] : tensor<16x16xf32, #D_D> -> f32
    %m = arith.mulf %a, %b : f32
    heddle.yield %m : f32
  } : tensor<?x16xf32, #T_E>
  %y = heddle.equation "y" (%t in @T, %e in @E) do {
    %a = heddle.read %p[%t, %e] : tensor<?x16xf32, #T_E> -> f32
    %m = math.exp %a : f32
    heddle.yield %m : f32
  } : tensor<?x16xf32, #T_E>
  %s = heddle.equation "s" (%t in @T) sum (%e in @E) do {
    %a = heddle.read %y[%t, %e] : tensor<?x16xf32, #T_E> -> f32
    heddle.yield %a : f32
  } : tensor<?xf32, #T>
  return %y, %s : tensor<?x16xf32, #T_E>, tensor<?xf32, #T>
}

// Scores and everything up to what consumes them are one kernel: nothing of T x T is a result.
// CHECK-LABEL: func.func @attention
func.func @attention(%q: tensor<?x16xf32, #T_D>, %k: tensor<?x16xf32, #T_D>, %v: tensor<?x16xf32, #T_D>) -> tensor<?x16xf32, #T_D> {
  // CHECK: heddle.kernel shared [@T] {
  // CHECK: "s"
  // CHECK: "m"
  // CHECK: "e"
  // CHECK: "o"
  // CHECK: heddle.yield %{{.*}} : tensor<?x16xf32, #heddle.axes<@T, @D>>
  %s = heddle.equation "s" (%i in @T, %j in @T) sum (%d in @D) do {
    %a = heddle.read %q[%i, %d] : tensor<?x16xf32, #T_D> -> f32
    %b = heddle.read %k[%j, %d] : tensor<?x16xf32, #T_D> -> f32
    %m = arith.mulf %a, %b : f32
    heddle.yield %m : f32
  } : tensor<?x?xf32, #T_T>
  %m = heddle.equation "m" (%i in @T) max (%j in @T) do {
    %a = heddle.read %s[%i, %j] : tensor<?x?xf32, #T_T> -> f32
    heddle.yield %a : f32
  } : tensor<?xf32, #T>
  %e = heddle.equation "e" (%i in @T, %j in @T) do {
    %a = heddle.read %s[%i, %j] : tensor<?x?xf32, #T_T> -> f32
    %b = heddle.read %m[%i] : tensor<?xf32, #T> -> f32
    %c = arith.subf %a, %b : f32
    %d = math.exp %c : f32
    heddle.yield %d : f32
  } : tensor<?x?xf32, #T_T>
  %o = heddle.equation "o" (%i in @T, %d in @D) sum (%j in @T) do {
    %a = heddle.read %e[%i, %j] : tensor<?x?xf32, #T_T> -> f32
    %b = heddle.read %v[%j, %d] : tensor<?x16xf32, #T_D> -> f32
    %c = arith.mulf %a, %b : f32
    heddle.yield %c : f32
  } : tensor<?x16xf32, #T_D>
  return %o : tensor<?x16xf32, #T_D>
}
