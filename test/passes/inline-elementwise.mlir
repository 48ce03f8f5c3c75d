// RUN: heddle-opt --pass-pipeline='builtin.module(func.func(heddle-inline-elementwise))' %s | FileCheck %s

#T_D = #heddle.axes<@T, @D>
#T_T = #heddle.axes<@T, @T>
#T = #heddle.axes<@T>
heddle.axis @T time
heddle.axis @D static 16

// Used once, element by element.
// CHECK-LABEL: func.func @once
func.func @once(%x: tensor<?x16xf32, #T_D>) -> tensor<?x16xf32, #T_D> {
  // CHECK-NOT: "a"
  // CHECK: heddle.equation "b"
  // CHECK: math.exp
  // CHECK: math.log
  %a = heddle.equation "a" (%t in @T, %d in @D) do {
    %v = heddle.read %x[%t, %d] : tensor<?x16xf32, #T_D> -> f32
    %e = math.exp %v : f32
    heddle.yield %e : f32
  } : tensor<?x16xf32, #T_D>
  %b = heddle.equation "b" (%t in @T, %d in @D) do {
    %v = heddle.read %a[%t, %d] : tensor<?x16xf32, #T_D> -> f32
    %e = math.log %v : f32
    heddle.yield %e : f32
  } : tensor<?x16xf32, #T_D>
  return %b : tensor<?x16xf32, #T_D>
}

// A row's value that every column reads is computed once a row.
// CHECK-LABEL: func.func @row
func.func @row(%x: tensor<?xf32, #T>) -> tensor<?x16xf32, #T_D> {
  // CHECK: heddle.equation "a"
  // CHECK: math.exp
  // CHECK: heddle.equation "b"
  // CHECK-NOT: math.exp
  %a = heddle.equation "a" (%t in @T) do {
    %v = heddle.read %x[%t] : tensor<?xf32, #T> -> f32
    %e = math.exp %v : f32
    heddle.yield %e : f32
  } : tensor<?xf32, #T>
  %b = heddle.equation "b" (%t in @T, %d in @D) do {
    %v = heddle.read %a[%t] : tensor<?xf32, #T> -> f32
    heddle.yield %v : f32
  } : tensor<?x16xf32, #T_D>
  return %b : tensor<?x16xf32, #T_D>
}

// What depends on places only is never stored over two run-time axes.
// CHECK-LABEL: func.func @positions
func.func @positions(%x: tensor<?x?xf32, #T_T>) -> tensor<?xf32, #T> {
  // CHECK-NOT: "p"
  // CHECK: heddle.equation "y"
  // CHECK: arith.subi
  %p = heddle.equation "p" (%i in @T, %j in @T) do {
    %d = arith.subi %i, %j : index
    %n = arith.index_cast %d : index to i64
    %f = arith.sitofp %n : i64 to f32
    heddle.yield %f : f32
  } : tensor<?x?xf32, #T_T>
  %y = heddle.equation "y" (%i in @T) sum (%j in @T) do {
    %a = heddle.read %x[%i, %j] : tensor<?x?xf32, #T_T> -> f32
    %b = heddle.read %p[%i, %j] : tensor<?x?xf32, #T_T> -> f32
    %c = arith.addf %a, %b : f32
    heddle.yield %c : f32
  } : tensor<?xf32, #T>
  return %y : tensor<?xf32, #T>
}

// A division by a constant is cheap enough to be done by every reader.
// CHECK-LABEL: func.func @scaled_twice
func.func @scaled_twice(%x: tensor<?x16xf32, #heddle.axes<@T, @D>>) -> (tensor<?xf32, #heddle.axes<@T>>, tensor<?xf32, #heddle.axes<@T>>) {
  // CHECK-NOT: "s"
  // CHECK: heddle.equation "m"
  // CHECK: arith.divf
  // CHECK: heddle.equation "n"
  // CHECK: arith.divf
  %s = heddle.equation "s" (%t in @T, %k in @D) do {
    %c = arith.constant 3.0 : f32
    %a = heddle.read %x[%t, %k] : tensor<?x16xf32, #heddle.axes<@T, @D>> -> f32
    %d = arith.divf %a, %c : f32
    heddle.yield %d : f32
  } : tensor<?x16xf32, #heddle.axes<@T, @D>>
  %m = heddle.equation "m" (%t in @T) max (%k in @D) do {
    %a = heddle.read %s[%t, %k] : tensor<?x16xf32, #heddle.axes<@T, @D>> -> f32
    heddle.yield %a : f32
  } : tensor<?xf32, #heddle.axes<@T>>
  %n = heddle.equation "n" (%t in @T) min (%k in @D) do {
    %a = heddle.read %s[%t, %k] : tensor<?x16xf32, #heddle.axes<@T, @D>> -> f32
    heddle.yield %a : f32
  } : tensor<?xf32, #heddle.axes<@T>>
  return %m, %n : tensor<?xf32, #heddle.axes<@T>>, tensor<?xf32, #heddle.axes<@T>>
}
