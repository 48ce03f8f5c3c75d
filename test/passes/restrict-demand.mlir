// RUN: heddle-opt --heddle-restrict-demand %s | FileCheck %s

#T = #heddle.axes<@T>
#T_D = #heddle.axes<@T, @D>
#T_N = #heddle.axes<@T, @N>
#T_S = #heddle.axes<@T, @S>
#T_F = #heddle.axes<@T, @F>
#T_N_F = #heddle.axes<@T, @N, @F>
#N_F_D = #heddle.axes<@N, @F, @D>
#F_D = #heddle.axes<@F, @D>
heddle.axis @T time
heddle.axis @D static 8
heddle.axis @N static 4
heddle.axis @F static 16
heddle.axis @S static 2
heddle.param @w : tensor<4x16x8xf32, #N_F_D> from ["w"]
heddle.param @u : tensor<16x8xf32, #F_D> from ["u"]

// Pairs at most as many as there are; sorted by expert.
// CHECK: heddle.axis @y.members.pairs derived {{.*}} [@T]
// CHECK: heddle.axis @y.members of @y.members.pairs
// CHECK-LABEL: func.func @experts
func.func @experts(%x: tensor<?x8xf32, #T_D>, %on: tensor<?x4xi1, #T_N>) -> tensor<?x16xf32, #T_F> {
  %w = heddle.weight @w : tensor<4x16x8xf32, #N_F_D>
  // CHECK: %[[ON:.*]] = heddle.equation "y.members" (%{{.*}} in @N, %{{.*}} in @T)
  // CHECK: heddle.select_where %[[ON]] as @y.members
  // CHECK: %[[RANK:.*]] = heddle.scatter
  // CHECK: %[[ROWS:.*]] = heddle.equation "h.rows" (%{{.*}} in @y.members, %{{.*}} in @D)
  // CHECK: %[[H:.*]] = heddle.equation "h" (%[[P:.*]] in @y.members, %{{.*}} in @F) sum (%{{.*}} in @D)
  // CHECK: heddle.read %{{.*}}[%[[P]]] {heddle.member}
  // CHECK: %[[N:.*]] = heddle.read %{{.*}}[%[[P]]] {heddle.member}
  // CHECK: heddle.read %[[ROWS]][%[[P]]
  // CHECK: heddle.read %{{.*}}[%[[N]],
  %h = heddle.equation "h" (%t in @T, %n in @N, %f in @F) sum (%d in @D) do {
    %a = heddle.read %x[%t, %d] : tensor<?x8xf32, #T_D> -> f32
    %b = heddle.read %w[%n, %f, %d] : tensor<4x16x8xf32, #N_F_D> -> f32
    %c = arith.mulf %a, %b : f32
    heddle.yield %c : f32
  } : tensor<?x4x16xf32, #T_N_F>
  // CHECK: heddle.equation "y" (%[[T:.*]] in @T, %{{.*}} in @F) sum (%[[E:.*]] in @N)
  // CHECK: %[[M:.*]] = heddle.read %[[RANK]][%[[E]], %[[T]]]
  // CHECK: heddle.read %[[H]][%[[M]],
  %y = heddle.equation "y" (%t in @T, %f in @F) sum (%n in @N) where {
    %c = heddle.read %on[%t, %n] : tensor<?x4xi1, #T_N> -> i1
    heddle.yield %c : i1
  } do {
    %a = heddle.read %h[%t, %n, %f] : tensor<?x4x16xf32, #T_N_F> -> f32
    heddle.yield %a : f32
  } : tensor<?x16xf32, #T_F>
  return %y : tensor<?x16xf32, #T_F>
}

// The matrix is chosen by number: every place takes part, behind those with the same matrix.
// CHECK-LABEL: func.func @numbered
func.func @numbered(%x: tensor<?x8xf32, #T_D>, %e: tensor<?x2xindex, #T_S>) -> tensor<?x2x16xf32, #heddle.axes<@T, @S, @F>> {
  %w = heddle.weight @w : tensor<4x16x8xf32, #N_F_D>
  // CHECK: heddle.equation "h.members" (%{{.*}} in @N, %{{.*}} in @T, %{{.*}} in @S)
  // CHECK: heddle.equation "h" (%{{.*}} in @h.members, %{{.*}} in @F) sum (%{{.*}} in @D)
  // CHECK: heddle.equation "h" (%{{.*}} in @T, %{{.*}} in @S, %{{.*}} in @F)
  %h = heddle.equation "h" (%t in @T, %s in @S, %f in @F) sum (%d in @D) do {
    %a = heddle.read %x[%t, %d] : tensor<?x8xf32, #T_D> -> f32
    %n = heddle.read %e[%t, %s] : tensor<?x2xindex, #T_S> -> index
    %b = heddle.read %w[%n, %f, %d] : tensor<4x16x8xf32, #N_F_D> -> f32
    %c = arith.mulf %a, %b : f32
    heddle.yield %c : f32
  } : tensor<?x2x16xf32, #heddle.axes<@T, @S, @F>>
  return %h : tensor<?x2x16xf32, #heddle.axes<@T, @S, @F>>
}

// A product that a selection leaves to some tokens, and one that all want.
// CHECK-LABEL: func.func @tokens
func.func @tokens(%x: tensor<?x8xf32, #T_D>, %keep: tensor<?xi1, #T>) -> (tensor<?x16xf32, #T_F>, tensor<?x16xf32, #T_F>) {
  %zero = arith.constant 0.0 : f32
  %u = heddle.weight @u : tensor<16x8xf32, #F_D>
  // CHECK: heddle.equation "some" (%{{.*}} in @kept.members, %{{.*}} in @F) sum
  %some = heddle.equation "some" (%t in @T, %f in @F) sum (%d in @D) do {
    %a = heddle.read %x[%t, %d] : tensor<?x8xf32, #T_D> -> f32
    %b = heddle.read %u[%f, %d] : tensor<16x8xf32, #F_D> -> f32
    %c = arith.mulf %a, %b : f32
    heddle.yield %c : f32
  } : tensor<?x16xf32, #T_F>
  // CHECK: heddle.equation "all" (%{{.*}} in @T, %{{.*}} in @F) sum
  %all = heddle.equation "all" (%t in @T, %f in @F) sum (%d in @D) do {
    %a = heddle.read %x[%t, %d] : tensor<?x8xf32, #T_D> -> f32
    %b = heddle.read %u[%f, %d] : tensor<16x8xf32, #F_D> -> f32
    %c = arith.addf %a, %b : f32
    %e = arith.mulf %c, %b : f32
    heddle.yield %e : f32
  } : tensor<?x16xf32, #T_F>
  %kept = heddle.equation "kept" (%t in @T, %f in @F) do {
    %k = heddle.read %keep[%t] : tensor<?xi1, #T> -> i1
    %a = heddle.read %some[%t, %f] : tensor<?x16xf32, #T_F> -> f32
    %b = heddle.read %all[%t, %f] : tensor<?x16xf32, #T_F> -> f32
    %s = arith.addf %a, %b : f32
    %r = arith.select %k, %s, %b : f32
    heddle.yield %r : f32
  } : tensor<?x16xf32, #T_F>
  return %kept, %all : tensor<?x16xf32, #T_F>, tensor<?x16xf32, #T_F>
}
