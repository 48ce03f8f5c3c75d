// RUN: heddle-opt --pass-pipeline='builtin.module(func.func(heddle-reassociate))' %s | FileCheck %s

#I_J = #heddle.axes<@T, @T>
#T_K = #heddle.axes<@T, @K>
#D_K = #heddle.axes<@D, @K>
#T_D = #heddle.axes<@T, @D>
heddle.axis @T time
heddle.axis @K static 8
heddle.axis @D static 16

// p * v is summed over j before the projection: two products of two.
// CHECK-LABEL: func.func @three
func.func @three(%p: tensor<?x?xf32, #I_J>, %v: tensor<?x8xf32, #T_K>, %w: tensor<16x8xf32, #D_K>) -> tensor<?x16xf32, #T_D> {
  // CHECK: %[[PART:.*]] = heddle.equation "y.part" (%{{.*}} in @T, %{{.*}} in @K) sum (%{{.*}} in @T)
  // CHECK: heddle.equation "y" (%{{.*}} in @T, %{{.*}} in @D) sum (%{{.*}} in @K)
  // CHECK: heddle.read %[[PART]]
  %y = heddle.equation "y" (%i in @T, %d in @D) sum (%k in @K, %j in @T) do {
    %a = heddle.read %p[%i, %j] : tensor<?x?xf32, #I_J> -> f32
    %b = heddle.read %v[%j, %k] : tensor<?x8xf32, #T_K> -> f32
    %c = heddle.read %w[%d, %k] : tensor<16x8xf32, #D_K> -> f32
    %ab = arith.mulf %a, %b : f32
    %abc = arith.mulf %ab, %c : f32
    heddle.yield %abc : f32
  } : tensor<?x16xf32, #T_D>
  return %y : tensor<?x16xf32, #T_D>
}

// Two factors stay as they are.
// CHECK-LABEL: func.func @two
func.func @two(%v: tensor<?x8xf32, #T_K>, %w: tensor<16x8xf32, #D_K>) -> tensor<?x16xf32, #T_D> {
  // CHECK-NOT: .part
  %y = heddle.equation "y" (%i in @T, %d in @D) sum (%k in @K) do {
    %b = heddle.read %v[%i, %k] : tensor<?x8xf32, #T_K> -> f32
    %c = heddle.read %w[%d, %k] : tensor<16x8xf32, #D_K> -> f32
    %bc = arith.mulf %b, %c : f32
    heddle.yield %bc : f32
  } : tensor<?x16xf32, #T_D>
  return %y : tensor<?x16xf32, #T_D>
}
