// RUN: heddle-opt --pass-pipeline='builtin.module(heddle-chunk-scans{size=4},func.func(canonicalize,cse))' %s | FileCheck %s
// RUN: heddle-opt --check-by-evaluation --pass-pipeline='builtin.module(heddle-chunk-scans{size=1})' %s -o /dev/null
// RUN: heddle-opt --check-by-evaluation --pass-pipeline='builtin.module(heddle-chunk-scans{size=2},func.func(canonicalize,cse,heddle-inline-elementwise,heddle-form-kernels))' %s -o /dev/null
// RUN: heddle-opt --check-by-evaluation --pass-pipeline='builtin.module(heddle-chunk-scans{size=3})' %s -o /dev/null

#H_K_U = #heddle.axes<@H, @K, @U>
#H_U = #heddle.axes<@H, @U>
#H_U_K = #heddle.axes<@H, @U, @K>
#T_H = #heddle.axes<@T, @H>
#T_H_K = #heddle.axes<@T, @H, @K>
#T_H_U = #heddle.axes<@T, @H, @U>
#T_K = #heddle.axes<@T, @K>
heddle.axis @T time
heddle.axis @H static 2
heddle.axis @K static 3
heddle.axis @U static 5
// No decay: scores of earlier places, and what the matrix had before.
// CHECK-LABEL: func.func @constant
// CHECK: chunk @T.chunk4
// CHECK-NOT: heddle.scan
// CHECK: heddle.equation "M.products" (%{{.*}} in @H, %{{.*}} in @T.chunk4, %{{.*}} in @T.chunk4) sum (%{{.*}} in @K)
// CHECK: arith.cmpi sle
// CHECK: heddle.equation "M.old" (%{{.*}} in @H, %{{.*}} in @T.chunk4, %{{.*}} in @U) sum (%{{.*}} in @K)
// CHECK: heddle.equation "M.new" (%{{.*}} in @H, %{{.*}} in @T.chunk4, %{{.*}} in @U) sum (%{{.*}} in @T.chunk4)
// CHECK: heddle.equation "M.added" (%{{.*}} in @H, %{{.*}} in @K, %{{.*}} in @U) sum (%{{.*}} in @T.chunk4)
func.func @constant(%arg0: tensor<?x2x3xf32, #T_H_K> {heddle.name = "q"}, %arg1: tensor<?x2x3xf32, #T_H_K> {heddle.name = "k"}, %arg2: tensor<?x2x5xf32, #T_H_U> {heddle.name = "v"}) -> (tensor<?x2x5xf32, #T_H_U> {heddle.name = "constant"}, tensor<2x3x5xf32, #H_K_U> {heddle.name = "constant"}) {
  %c0_i64 = arith.constant 0 : i64
  %0 = heddle.equation "M" (%arg3 in @H, %arg4 in @K, %arg5 in @U) do {
    heddle.yield %c0_i64 : i64
  } : tensor<2x3x5xi64, #H_K_U>
  %1 = heddle.equation "M" (%arg3 in @H, %arg4 in @K, %arg5 in @U) do {
    %3 = heddle.read %0[%arg3, %arg4, %arg5] : tensor<2x3x5xi64, #H_K_U> -> i64
    %4 = arith.sitofp %3 : i64 to f32
    heddle.yield %4 : f32
  } : tensor<2x3x5xf32, #H_K_U>
  %2:2 = heddle.scan @T carry(%1) {
  ^bb0(%arg3: index, %arg4: tensor<2x3x5xf32, #H_K_U>):
    %3 = heddle.equation "M" (%arg5 in @H, %arg6 in @K, %arg7 in @U) do {
      %5 = heddle.read %arg4[%arg5, %arg6, %arg7] : tensor<2x3x5xf32, #H_K_U> -> f32
      %6 = heddle.read %arg1[%arg3, %arg5, %arg6] : tensor<?x2x3xf32, #T_H_K> -> f32
      %7 = heddle.read %arg2[%arg3, %arg5, %arg7] : tensor<?x2x5xf32, #T_H_U> -> f32
      %8 = arith.mulf %6, %7 : f32
      %9 = arith.addf %5, %8 : f32
      heddle.yield %9 : f32
    } : tensor<2x3x5xf32, #H_K_U>
    %4 = heddle.equation "o" (%arg5 in @H, %arg6 in @U) sum (%arg7 in @K) do {
      %5 = heddle.read %arg0[%arg3, %arg5, %arg7] : tensor<?x2x3xf32, #T_H_K> -> f32
      %6 = heddle.read %3[%arg5, %arg7, %arg6] : tensor<2x3x5xf32, #H_K_U> -> f32
      %7 = arith.mulf %5, %6 : f32
      heddle.yield %7 : f32
    } : tensor<2x5xf32, #H_U>
    heddle.yield %3, %4 : tensor<2x3x5xf32, #H_K_U>, tensor<2x5xf32, #H_U>
  } : (tensor<2x3x5xf32, #H_K_U>) -> (tensor<2x3x5xf32, #H_K_U>, tensor<?x2x5xf32, #T_H_U>)
  return %2#1, %2#0 : tensor<?x2x5xf32, #T_H_U>, tensor<2x3x5xf32, #H_K_U>
}
// One decay a matrix: products of decays are carried from place to place.
// CHECK-LABEL: func.func @scalar
// CHECK: chunk @T.chunk4
// CHECK: heddle.scan @T.chunk4
func.func @scalar(%arg0: tensor<?x2x3xf32, #T_H_K> {heddle.name = "q"}, %arg1: tensor<?x2x3xf32, #T_H_K> {heddle.name = "k"}, %arg2: tensor<?x2x5xf32, #T_H_U> {heddle.name = "v"}, %arg3: tensor<?x2xf32, #T_H> {heddle.name = "f"}) -> (tensor<?x2x5xf32, #T_H_U> {heddle.name = "scalar"}, tensor<2x3x5xf32, #H_K_U> {heddle.name = "scalar"}) {
  %c1_i64 = arith.constant 1 : i64
  %cst = arith.constant 1.000000e+00 : f32
  %0 = heddle.equation "M" (%arg4 in @H, %arg5 in @K, %arg6 in @U) do {
    heddle.yield %c1_i64 : i64
  } : tensor<2x3x5xi64, #H_K_U>
  %1 = heddle.equation "M" (%arg4 in @H, %arg5 in @K, %arg6 in @U) do {
    %3 = heddle.read %0[%arg4, %arg5, %arg6] : tensor<2x3x5xi64, #H_K_U> -> i64
    %4 = arith.sitofp %3 : i64 to f32
    heddle.yield %4 : f32
  } : tensor<2x3x5xf32, #H_K_U>
  %2:3 = heddle.scan @T carry(%1) {
  ^bb0(%arg4: index, %arg5: tensor<2x3x5xf32, #H_K_U>):
    %3 = heddle.equation "o" (%arg6 in @H, %arg7 in @U) sum (%arg8 in @K) do {
      %7 = heddle.read %arg0[%arg4, %arg6, %arg8] : tensor<?x2x3xf32, #T_H_K> -> f32
      %8 = heddle.read %arg5[%arg6, %arg8, %arg7] : tensor<2x3x5xf32, #H_K_U> -> f32
      %9 = arith.mulf %7, %8 : f32
      heddle.yield %9 : f32
    } : tensor<2x5xf32, #H_U>
    %4 = heddle.equation "M" (%arg6 in @H, %arg7 in @K, %arg8 in @U) do {
      %7 = heddle.read %arg3[%arg4, %arg6] : tensor<?x2xf32, #T_H> -> f32
      %8 = arith.negf %7 : f32
      %9 = math.exp %8 : f32
      %10 = arith.addf %9, %cst : f32
      %11 = arith.divf %cst, %10 : f32
      %12 = heddle.read %arg5[%arg6, %arg7, %arg8] : tensor<2x3x5xf32, #H_K_U> -> f32
      %13 = arith.mulf %11, %12 : f32
      %14 = heddle.read %arg1[%arg4, %arg6, %arg7] : tensor<?x2x3xf32, #T_H_K> -> f32
      %15 = heddle.read %arg2[%arg4, %arg6, %arg8] : tensor<?x2x5xf32, #T_H_U> -> f32
      %16 = arith.mulf %14, %15 : f32
      %17 = arith.addf %13, %16 : f32
      heddle.yield %17 : f32
    } : tensor<2x3x5xf32, #H_K_U>
    %5 = heddle.equation "z.sum" (%arg6 in @H, %arg7 in @U) sum (%arg8 in @K) do {
      %7 = heddle.read %arg1[%arg4, %arg6, %arg8] : tensor<?x2x3xf32, #T_H_K> -> f32
      %8 = heddle.read %4[%arg6, %arg8, %arg7] : tensor<2x3x5xf32, #H_K_U> -> f32
      %9 = arith.mulf %7, %8 : f32
      heddle.yield %9 : f32
    } : tensor<2x5xf32, #H_U>
    %6 = heddle.equation "z" (%arg6 in @H, %arg7 in @U) do {
      %7 = heddle.read %3[%arg6, %arg7] : tensor<2x5xf32, #H_U> -> f32
      %8 = heddle.read %5[%arg6, %arg7] : tensor<2x5xf32, #H_U> -> f32
      %9 = math.tanh %8 : f32
      %10 = arith.mulf %7, %9 : f32
      heddle.yield %10 : f32
    } : tensor<2x5xf32, #H_U>
    heddle.yield %4, %3, %6 : tensor<2x3x5xf32, #H_K_U>, tensor<2x5xf32, #H_U>, tensor<2x5xf32, #H_U>
  } : (tensor<2x3x5xf32, #H_K_U>) -> (tensor<2x3x5xf32, #H_K_U>, tensor<?x2x5xf32, #T_H_U>, tensor<?x2x5xf32, #T_H_U>)
  return %2#2, %2#0 : tensor<?x2x5xf32, #T_H_U>, tensor<2x3x5xf32, #H_K_U>
}
// Rows of keys: the matrix is turned.
// CHECK-LABEL: func.func @states
// CHECK: chunk @T.chunk4
// CHECK: heddle.equation "M.columns"
func.func @states(%arg0: tensor<?x3xf32, #T_K> {heddle.name = "b"}, %arg1: tensor<?x3xf32, #T_K> {heddle.name = "c"}, %arg2: tensor<?x2x5xf32, #T_H_U> {heddle.name = "x"}, %arg3: tensor<?x2xf32, #T_H> {heddle.name = "f"}) -> (tensor<?x2x5xf32, #T_H_U> {heddle.name = "states"}, tensor<2x5x3xf32, #H_U_K> {heddle.name = "states"}) {
  %c0_i64 = arith.constant 0 : i64
  %0 = heddle.equation "M" (%arg4 in @H, %arg5 in @U, %arg6 in @K) do {
    heddle.yield %c0_i64 : i64
  } : tensor<2x5x3xi64, #H_U_K>
  %1 = heddle.equation "M" (%arg4 in @H, %arg5 in @U, %arg6 in @K) do {
    %3 = heddle.read %0[%arg4, %arg5, %arg6] : tensor<2x5x3xi64, #H_U_K> -> i64
    %4 = arith.sitofp %3 : i64 to f32
    heddle.yield %4 : f32
  } : tensor<2x5x3xf32, #H_U_K>
  %2:2 = heddle.scan @T carry(%1) {
  ^bb0(%arg4: index, %arg5: tensor<2x5x3xf32, #H_U_K>):
    %3 = heddle.equation "M" (%arg6 in @H, %arg7 in @U, %arg8 in @K) do {
      %5 = heddle.read %arg3[%arg4, %arg6] : tensor<?x2xf32, #T_H> -> f32
      %6 = math.absf %5 : f32
      %7 = arith.negf %6 : f32
      %8 = math.exp %7 : f32
      %9 = heddle.read %arg5[%arg6, %arg7, %arg8] : tensor<2x5x3xf32, #H_U_K> -> f32
      %10 = arith.mulf %8, %9 : f32
      %11 = heddle.read %arg0[%arg4, %arg8] : tensor<?x3xf32, #T_K> -> f32
      %12 = arith.mulf %6, %11 : f32
      %13 = heddle.read %arg2[%arg4, %arg6, %arg7] : tensor<?x2x5xf32, #T_H_U> -> f32
      %14 = arith.mulf %12, %13 : f32
      %15 = arith.addf %10, %14 : f32
      heddle.yield %15 : f32
    } : tensor<2x5x3xf32, #H_U_K>
    %4 = heddle.equation "o" (%arg6 in @H, %arg7 in @U) sum (%arg8 in @K) do {
      %5 = heddle.read %arg1[%arg4, %arg8] : tensor<?x3xf32, #T_K> -> f32
      %6 = heddle.read %3[%arg6, %arg7, %arg8] : tensor<2x5x3xf32, #H_U_K> -> f32
      %7 = arith.mulf %5, %6 : f32
      heddle.yield %7 : f32
    } : tensor<2x5xf32, #H_U>
    heddle.yield %3, %4 : tensor<2x5x3xf32, #H_U_K>, tensor<2x5xf32, #H_U>
  } : (tensor<2x5x3xf32, #H_U_K>) -> (tensor<2x5x3xf32, #H_U_K>, tensor<?x2x5xf32, #T_H_U>)
  return %2#1, %2#0 : tensor<?x2x5xf32, #T_H_U>, tensor<2x5x3xf32, #H_U_K>
}
// One decay a key: decayed keys are carried.
// CHECK-LABEL: func.func @gated
// CHECK: chunk @T.chunk4
// CHECK-NOT: "M.products"
// CHECK: heddle.scan @T.chunk4
func.func @gated(%arg0: tensor<?x2x3xf32, #T_H_K> {heddle.name = "q"}, %arg1: tensor<?x2x3xf32, #T_H_K> {heddle.name = "k"}, %arg2: tensor<?x2x5xf32, #T_H_U> {heddle.name = "v"}, %arg3: tensor<?x2x3xf32, #T_H_K> {heddle.name = "f"}) -> (tensor<?x2x5xf32, #T_H_U> {heddle.name = "gated"}, tensor<2x3x5xf32, #H_K_U> {heddle.name = "gated"}) {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 1.000000e+00 : f32
  %0 = heddle.equation "M" (%arg4 in @H, %arg5 in @K, %arg6 in @U) do {
    heddle.yield %c0_i64 : i64
  } : tensor<2x3x5xi64, #H_K_U>
  %1 = heddle.equation "M" (%arg4 in @H, %arg5 in @K, %arg6 in @U) do {
    %3 = heddle.read %0[%arg4, %arg5, %arg6] : tensor<2x3x5xi64, #H_K_U> -> i64
    %4 = arith.sitofp %3 : i64 to f32
    heddle.yield %4 : f32
  } : tensor<2x3x5xf32, #H_K_U>
  %2:2 = heddle.scan @T carry(%1) {
  ^bb0(%arg4: index, %arg5: tensor<2x3x5xf32, #H_K_U>):
    %3 = heddle.equation "M" (%arg6 in @H, %arg7 in @K, %arg8 in @U) do {
      %5 = heddle.read %arg3[%arg4, %arg6, %arg7] : tensor<?x2x3xf32, #T_H_K> -> f32
      %6 = arith.negf %5 : f32
      %7 = math.exp %6 : f32
      %8 = arith.addf %7, %cst : f32
      %9 = arith.divf %cst, %8 : f32
      %10 = heddle.read %arg5[%arg6, %arg7, %arg8] : tensor<2x3x5xf32, #H_K_U> -> f32
      %11 = arith.mulf %9, %10 : f32
      %12 = heddle.read %arg1[%arg4, %arg6, %arg7] : tensor<?x2x3xf32, #T_H_K> -> f32
      %13 = heddle.read %arg2[%arg4, %arg6, %arg8] : tensor<?x2x5xf32, #T_H_U> -> f32
      %14 = arith.mulf %12, %13 : f32
      %15 = arith.addf %11, %14 : f32
      heddle.yield %15 : f32
    } : tensor<2x3x5xf32, #H_K_U>
    %4 = heddle.equation "o" (%arg6 in @H, %arg7 in @U) sum (%arg8 in @K) do {
      %5 = heddle.read %arg0[%arg4, %arg6, %arg8] : tensor<?x2x3xf32, #T_H_K> -> f32
      %6 = heddle.read %3[%arg6, %arg8, %arg7] : tensor<2x3x5xf32, #H_K_U> -> f32
      %7 = arith.mulf %5, %6 : f32
      heddle.yield %7 : f32
    } : tensor<2x5xf32, #H_U>
    heddle.yield %3, %4 : tensor<2x3x5xf32, #H_K_U>, tensor<2x5xf32, #H_U>
  } : (tensor<2x3x5xf32, #H_K_U>) -> (tensor<2x3x5xf32, #H_K_U>, tensor<?x2x5xf32, #T_H_U>)
  return %2#1, %2#0 : tensor<?x2x5xf32, #T_H_U>, tensor<2x3x5xf32, #H_K_U>
}
// New rows see the matrix: a triangular system.
// CHECK-LABEL: func.func @delta
// CHECK: chunk @T.chunk4
// CHECK: heddle.equation "M.inverse"
func.func @delta(%arg0: tensor<?x2x3xf32, #T_H_K> {heddle.name = "q"}, %arg1: tensor<?x2x3xf32, #T_H_K> {heddle.name = "k"}, %arg2: tensor<?x2x5xf32, #T_H_U> {heddle.name = "v"}, %arg3: tensor<?x2xf32, #T_H> {heddle.name = "f"}, %arg4: tensor<?x2xf32, #T_H> {heddle.name = "b"}) -> (tensor<?x2x5xf32, #T_H_U> {heddle.name = "delta"}, tensor<2x3x5xf32, #H_K_U> {heddle.name = "delta"}) {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 1.000000e-01 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %0 = heddle.equation "M" (%arg5 in @H, %arg6 in @K, %arg7 in @U) do {
    heddle.yield %c0_i64 : i64
  } : tensor<2x3x5xi64, #H_K_U>
  %1 = heddle.equation "M" (%arg5 in @H, %arg6 in @K, %arg7 in @U) do {
    %3 = heddle.read %0[%arg5, %arg6, %arg7] : tensor<2x3x5xi64, #H_K_U> -> i64
    %4 = arith.sitofp %3 : i64 to f32
    heddle.yield %4 : f32
  } : tensor<2x3x5xf32, #H_K_U>
  %2:2 = heddle.scan @T carry(%1) {
  ^bb0(%arg5: index, %arg6: tensor<2x3x5xf32, #H_K_U>):
    %3 = heddle.equation "M" (%arg7 in @H, %arg8 in @K, %arg9 in @U) do {
      %7 = heddle.read %arg3[%arg5, %arg7] : tensor<?x2xf32, #T_H> -> f32
      %8 = arith.negf %7 : f32
      %9 = math.exp %8 : f32
      %10 = arith.addf %9, %cst_0 : f32
      %11 = arith.divf %cst_0, %10 : f32
      %12 = heddle.read %arg6[%arg7, %arg8, %arg9] : tensor<2x3x5xf32, #H_K_U> -> f32
      %13 = arith.mulf %11, %12 : f32
      heddle.yield %13 : f32
    } : tensor<2x3x5xf32, #H_K_U>
    %4 = heddle.equation "old" (%arg7 in @H, %arg8 in @U) sum (%arg9 in @K) do {
      %7 = heddle.read %arg1[%arg5, %arg7, %arg9] : tensor<?x2x3xf32, #T_H_K> -> f32
      %8 = heddle.read %3[%arg7, %arg9, %arg8] : tensor<2x3x5xf32, #H_K_U> -> f32
      %9 = arith.mulf %7, %8 : f32
      heddle.yield %9 : f32
    } : tensor<2x5xf32, #H_U>
    %5 = heddle.equation "M" (%arg7 in @H, %arg8 in @K, %arg9 in @U) do {
      %7 = heddle.read %3[%arg7, %arg8, %arg9] : tensor<2x3x5xf32, #H_K_U> -> f32
      %8 = heddle.read %arg4[%arg5, %arg7] : tensor<?x2xf32, #T_H> -> f32
      %9 = arith.negf %8 : f32
      %10 = math.exp %9 : f32
      %11 = arith.addf %10, %cst_0 : f32
      %12 = arith.divf %cst_0, %11 : f32
      %13 = arith.mulf %12, %cst : f32
      %14 = heddle.read %arg1[%arg5, %arg7, %arg8] : tensor<?x2x3xf32, #T_H_K> -> f32
      %15 = arith.mulf %13, %14 : f32
      %16 = heddle.read %arg2[%arg5, %arg7, %arg9] : tensor<?x2x5xf32, #T_H_U> -> f32
      %17 = heddle.read %4[%arg7, %arg9] : tensor<2x5xf32, #H_U> -> f32
      %18 = arith.subf %16, %17 : f32
      %19 = arith.mulf %15, %18 : f32
      %20 = arith.addf %7, %19 : f32
      heddle.yield %20 : f32
    } : tensor<2x3x5xf32, #H_K_U>
    %6 = heddle.equation "o" (%arg7 in @H, %arg8 in @U) sum (%arg9 in @K) do {
      %7 = heddle.read %arg0[%arg5, %arg7, %arg9] : tensor<?x2x3xf32, #T_H_K> -> f32
      %8 = heddle.read %5[%arg7, %arg9, %arg8] : tensor<2x3x5xf32, #H_K_U> -> f32
      %9 = arith.mulf %7, %8 : f32
      heddle.yield %9 : f32
    } : tensor<2x5xf32, #H_U>
    heddle.yield %5, %6 : tensor<2x3x5xf32, #H_K_U>, tensor<2x5xf32, #H_U>
  } : (tensor<2x3x5xf32, #H_K_U>) -> (tensor<2x3x5xf32, #H_K_U>, tensor<?x2x5xf32, #T_H_U>)
  return %2#1, %2#0 : tensor<?x2x5xf32, #T_H_U>, tensor<2x3x5xf32, #H_K_U>
}
// CHECK-LABEL: func.func @kimi
// CHECK: chunk @T.chunk4
// CHECK: heddle.equation "M.inverse"
func.func @kimi(%arg0: tensor<?x2x3xf32, #T_H_K> {heddle.name = "q"}, %arg1: tensor<?x2x3xf32, #T_H_K> {heddle.name = "k"}, %arg2: tensor<?x2x5xf32, #T_H_U> {heddle.name = "v"}, %arg3: tensor<?x2x3xf32, #T_H_K> {heddle.name = "f"}, %arg4: tensor<?x2xf32, #T_H> {heddle.name = "b"}) -> (tensor<?x2x5xf32, #T_H_U> {heddle.name = "kimi"}, tensor<2x3x5xf32, #H_K_U> {heddle.name = "kimi"}) {
  %c0_i64 = arith.constant 0 : i64
  %cst = arith.constant 1.000000e-01 : f32
  %cst_0 = arith.constant 1.000000e+00 : f32
  %0 = heddle.equation "M" (%arg5 in @H, %arg6 in @K, %arg7 in @U) do {
    heddle.yield %c0_i64 : i64
  } : tensor<2x3x5xi64, #H_K_U>
  %1 = heddle.equation "M" (%arg5 in @H, %arg6 in @K, %arg7 in @U) do {
    %3 = heddle.read %0[%arg5, %arg6, %arg7] : tensor<2x3x5xi64, #H_K_U> -> i64
    %4 = arith.sitofp %3 : i64 to f32
    heddle.yield %4 : f32
  } : tensor<2x3x5xf32, #H_K_U>
  %2:2 = heddle.scan @T carry(%1) {
  ^bb0(%arg5: index, %arg6: tensor<2x3x5xf32, #H_K_U>):
    %3 = heddle.equation "M" (%arg7 in @H, %arg8 in @K, %arg9 in @U) do {
      %7 = heddle.read %arg3[%arg5, %arg7, %arg8] : tensor<?x2x3xf32, #T_H_K> -> f32
      %8 = arith.negf %7 : f32
      %9 = math.exp %8 : f32
      %10 = arith.addf %9, %cst_0 : f32
      %11 = arith.divf %cst_0, %10 : f32
      %12 = heddle.read %arg6[%arg7, %arg8, %arg9] : tensor<2x3x5xf32, #H_K_U> -> f32
      %13 = arith.mulf %11, %12 : f32
      heddle.yield %13 : f32
    } : tensor<2x3x5xf32, #H_K_U>
    %4 = heddle.equation "old" (%arg7 in @H, %arg8 in @U) sum (%arg9 in @K) do {
      %7 = heddle.read %arg1[%arg5, %arg7, %arg9] : tensor<?x2x3xf32, #T_H_K> -> f32
      %8 = heddle.read %3[%arg7, %arg9, %arg8] : tensor<2x3x5xf32, #H_K_U> -> f32
      %9 = arith.mulf %7, %8 : f32
      heddle.yield %9 : f32
    } : tensor<2x5xf32, #H_U>
    %5 = heddle.equation "M" (%arg7 in @H, %arg8 in @K, %arg9 in @U) do {
      %7 = heddle.read %3[%arg7, %arg8, %arg9] : tensor<2x3x5xf32, #H_K_U> -> f32
      %8 = heddle.read %arg4[%arg5, %arg7] : tensor<?x2xf32, #T_H> -> f32
      %9 = arith.negf %8 : f32
      %10 = math.exp %9 : f32
      %11 = arith.addf %10, %cst_0 : f32
      %12 = arith.divf %cst_0, %11 : f32
      %13 = arith.mulf %12, %cst : f32
      %14 = heddle.read %arg1[%arg5, %arg7, %arg8] : tensor<?x2x3xf32, #T_H_K> -> f32
      %15 = arith.mulf %13, %14 : f32
      %16 = heddle.read %arg2[%arg5, %arg7, %arg9] : tensor<?x2x5xf32, #T_H_U> -> f32
      %17 = heddle.read %4[%arg7, %arg9] : tensor<2x5xf32, #H_U> -> f32
      %18 = arith.subf %16, %17 : f32
      %19 = arith.mulf %15, %18 : f32
      %20 = arith.addf %7, %19 : f32
      heddle.yield %20 : f32
    } : tensor<2x3x5xf32, #H_K_U>
    %6 = heddle.equation "o" (%arg7 in @H, %arg8 in @U) sum (%arg9 in @K) do {
      %7 = heddle.read %arg0[%arg5, %arg7, %arg9] : tensor<?x2x3xf32, #T_H_K> -> f32
      %8 = heddle.read %5[%arg7, %arg9, %arg8] : tensor<2x3x5xf32, #H_K_U> -> f32
      %9 = arith.mulf %7, %8 : f32
      heddle.yield %9 : f32
    } : tensor<2x5xf32, #H_U>
    heddle.yield %5, %6 : tensor<2x3x5xf32, #H_K_U>, tensor<2x5xf32, #H_U>
  } : (tensor<2x3x5xf32, #H_K_U>) -> (tensor<2x3x5xf32, #H_K_U>, tensor<?x2x5xf32, #T_H_U>)
  return %2#1, %2#0 : tensor<?x2x5xf32, #T_H_U>, tensor<2x3x5xf32, #H_K_U>
}

// A state that is not linear takes steps.
// CHECK-LABEL: func.func @steps
// CHECK-NOT: chunk
func.func @steps(%x: tensor<?x2xf32, #T_H>, %m: tensor<2x3x5xf32, #H_K_U>) -> tensor<2x3x5xf32, #H_K_U> {
  %r:2 = heddle.scan @T carry(%m) {
  ^bb0(%t: index, %s: tensor<2x3x5xf32, #H_K_U>):
    %n = heddle.equation "n" (%h in @H, %k in @K, %u in @U) do {
      %a = heddle.read %s[%h, %k, %u] : tensor<2x3x5xf32, #H_K_U> -> f32
      %b = heddle.read %x[%t, %h] : tensor<?x2xf32, #T_H> -> f32
      %c = arith.mulf %a, %a : f32
      %d = arith.addf %c, %b : f32
      heddle.yield %d : f32
    } : tensor<2x3x5xf32, #H_K_U>
    %o = heddle.equation "o" (%h in @H, %u in @U) sum (%k in @K) do {
      %a = heddle.read %n[%h, %k, %u] : tensor<2x3x5xf32, #H_K_U> -> f32
      heddle.yield %a : f32
    } : tensor<2x5xf32, #H_U>
    heddle.yield %n, %o : tensor<2x3x5xf32, #H_K_U>, tensor<2x5xf32, #H_U>
  } : (tensor<2x3x5xf32, #H_K_U>) -> (tensor<2x3x5xf32, #H_K_U>, tensor<?x2x5xf32, #T_H_U>)
  return %r#0 : tensor<2x3x5xf32, #H_K_U>
}
