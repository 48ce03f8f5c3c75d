// RUN: heddle-opt --pass-pipeline='builtin.module(func.func(heddle-hoist-factors))' %s | FileCheck %s
// RUN: heddle-opt --pass-pipeline='builtin.module(func.func(heddle-hoist-factors,heddle-hoist-factors))' %s | FileCheck %s

#T_K = #heddle.axes<@T, @K>
#T = #heddle.axes<@T>
heddle.axis @T time
heddle.axis @K static 8

// A divisor free of the sum leaves it.
// CHECK-LABEL: func.func @scaled
func.func @scaled(%x: tensor<?x8xf32, #T_K>) -> tensor<?xf32, #T> {
  // CHECK: %[[S:.*]] = heddle.equation "s.sum" (%{{.*}} in @T) sum (%{{.*}} in @K)
  // CHECK: %[[P:.*]] = arith.mulf
  // CHECK-NEXT: heddle.yield %[[P]]
  // CHECK: heddle.equation "s" (%[[T:.*]] in @T) do
  // CHECK: heddle.read %[[S]][%[[T]]]
  // CHECK: arith.divf
  %s = heddle.equation "s" (%t in @T) sum (%k in @K) do {
    %c = arith.constant 2.0 : f32
    %a = heddle.read %x[%t, %k] : tensor<?x8xf32, #T_K> -> f32
    %m = arith.mulf %a, %a : f32
    %d = arith.divf %m, %c : f32
    heddle.yield %d : f32
  } : tensor<?xf32, #T>
  return %s : tensor<?xf32, #T>
}

// Nothing to hoist; and a maximum keeps its factors.
// CHECK-LABEL: func.func @unchanged
func.func @unchanged(%x: tensor<?x8xf32, #T_K>) -> (tensor<?xf32, #T>, tensor<?xf32, #T>) {
  // CHECK-NOT: "s.sum"
  // CHECK-NOT: "m.sum"
  %s = heddle.equation "s" (%t in @T) sum (%k in @K) do {
    %a = heddle.read %x[%t, %k] : tensor<?x8xf32, #T_K> -> f32
    heddle.yield %a : f32
  } : tensor<?xf32, #T>
  %m = heddle.equation "m" (%t in @T) max (%k in @K) do {
    %c = arith.constant 2.0 : f32
    %a = heddle.read %x[%t, %k] : tensor<?x8xf32, #T_K> -> f32
    %d = arith.mulf %a, %c : f32
    heddle.yield %d : f32
  } : tensor<?xf32, #T>
  return %s, %m : tensor<?xf32, #T>, tensor<?xf32, #T>
}

// What is stored for one sum only is divided after it: 8 quotients a row become one, and the rest is %e.
// CHECK-LABEL: func.func @softmax
func.func @softmax(%e: tensor<?x8xf32, #T_K>, %z: tensor<?xf32, #T>, %v: tensor<8xf32, #heddle.axes<@K>>) -> tensor<?xf32, #T> {
  // CHECK-NOT: heddle.equation "w"
  // CHECK: %[[S:.*]] = heddle.equation "o.sum" (%{{.*}} in @T) sum (%{{.*}} in @K)
  // CHECK: heddle.read %arg0
  // CHECK-NOT: arith.divf
  // CHECK: heddle.equation "o" (%{{.*}} in @T) do
  // CHECK: arith.divf
  %w = heddle.equation "w" (%t in @T, %k in @K) do {
    %a = heddle.read %e[%t, %k] : tensor<?x8xf32, #T_K> -> f32
    %b = heddle.read %z[%t] : tensor<?xf32, #T> -> f32
    %d = arith.divf %a, %b : f32
    heddle.yield %d : f32
  } : tensor<?x8xf32, #T_K>
  %o = heddle.equation "o" (%t in @T) sum (%k in @K) do {
    %a = heddle.read %w[%t, %k] : tensor<?x8xf32, #T_K> -> f32
    %b = heddle.read %v[%k] : tensor<8xf32, #heddle.axes<@K>> -> f32
    %d = arith.mulf %a, %b : f32
    heddle.yield %d : f32
  } : tensor<?xf32, #T>
  return %o : tensor<?xf32, #T>
}

// It stays where another reader wants the quotients.
// CHECK-LABEL: func.func @read_twice
func.func @read_twice(%e: tensor<?x8xf32, #T_K>, %z: tensor<?xf32, #T>) -> (tensor<?xf32, #T>, tensor<?x8xf32, #T_K>) {
  // CHECK: heddle.equation "w"
  // CHECK: arith.divf
  // CHECK-NOT: "o.sum"
  %w = heddle.equation "w" (%t in @T, %k in @K) do {
    %a = heddle.read %e[%t, %k] : tensor<?x8xf32, #T_K> -> f32
    %b = heddle.read %z[%t] : tensor<?xf32, #T> -> f32
    %d = arith.divf %a, %b : f32
    heddle.yield %d : f32
  } : tensor<?x8xf32, #T_K>
  %o = heddle.equation "o" (%t in @T) sum (%k in @K) do {
    %a = heddle.read %w[%t, %k] : tensor<?x8xf32, #T_K> -> f32
    heddle.yield %a : f32
  } : tensor<?xf32, #T>
  return %o, %w : tensor<?xf32, #T>, tensor<?x8xf32, #T_K>
}

// A choice of members: a row that chooses none is zero and is not divided.
// CHECK-LABEL: func.func @masked
func.func @masked(%e: tensor<?x8xf32, #T_K>, %z: tensor<?xf32, #T>, %on: tensor<8xf32, #heddle.axes<@K>>) -> tensor<?xf32, #T> {
  // CHECK: %[[ANY:.*]] = heddle.equation "w.any" () any (%{{.*}} in @K) where
  // CHECK: heddle.equation "w"
  // CHECK-NOT: arith.divf
  // CHECK: arith.select
  // CHECK: heddle.equation "o.sum"
  // CHECK-NOT: arith.divf
  // CHECK: heddle.equation "o" (%{{.*}} in @T) do
  // CHECK: heddle.read %[[ANY]]
  // CHECK: %[[Z:.*]] = arith.select
  // CHECK: arith.divf %{{.*}}, %[[Z]]
  %none = arith.constant 0.0 : f32
  %w = heddle.equation "w" (%t in @T, %k in @K) do {
    %a = heddle.read %e[%t, %k] : tensor<?x8xf32, #T_K> -> f32
    %b = heddle.read %z[%t] : tensor<?xf32, #T> -> f32
    %c = heddle.read %on[%k] : tensor<8xf32, #heddle.axes<@K>> -> f32
    %is = arith.cmpf ogt, %c, %none : f32
    %d = arith.divf %a, %b : f32
    %s = arith.select %is, %d, %none : f32
    heddle.yield %s : f32
  } : tensor<?x8xf32, #T_K>
  %o = heddle.equation "o" (%t in @T) sum (%k in @K) do {
    %a = heddle.read %w[%t, %k] : tensor<?x8xf32, #T_K> -> f32
    heddle.yield %a : f32
  } : tensor<?xf32, #T>
  return %o : tensor<?xf32, #T>
}

// In causal attention every place sees itself: nothing is to be asked.
// CHECK-LABEL: func.func @causal
func.func @causal(%e: tensor<?x?xf32, #heddle.axes<@T, @T>>, %z: tensor<?xf32, #T>) -> tensor<?xf32, #T> {
  // CHECK-NOT: "w.any"
  // CHECK: heddle.equation "w"
  // CHECK-NOT: arith.divf
  // CHECK: heddle.equation "o" (%{{.*}} in @T) do
  // CHECK: arith.divf
  %none = arith.constant 0.0 : f32
  %c4 = arith.constant 4 : index
  %w = heddle.equation "w" (%i in @T, %j in @T) do {
    %a = heddle.read %e[%i, %j] : tensor<?x?xf32, #heddle.axes<@T, @T>> -> f32
    %b = heddle.read %z[%i] : tensor<?xf32, #T> -> f32
    %past = arith.cmpi sle, %j, %i : index
    %far = arith.subi %i, %j : index
    %near = arith.cmpi slt, %far, %c4 : index
    %is = arith.andi %past, %near : i1
    %d = arith.divf %a, %b : f32
    %s = arith.select %is, %d, %none : f32
    heddle.yield %s : f32
  } : tensor<?x?xf32, #heddle.axes<@T, @T>>
  %o = heddle.equation "o" (%i in @T) sum (%j in @T) do {
    %a = heddle.read %w[%i, %j] : tensor<?x?xf32, #heddle.axes<@T, @T>> -> f32
    heddle.yield %a : f32
  } : tensor<?xf32, #T>
  return %o : tensor<?xf32, #T>
}
