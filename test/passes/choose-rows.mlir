// RUN: heddle-opt --heddle-choose-rows %s | FileCheck %s

#T = #heddle.axes<@T.new>
#TD = #heddle.axes<@T.new, @D>
#TV = #heddle.axes<@T.new, @V>
#VD = #heddle.axes<@V, @D>
// CHECK: heddle.axis @T.new time
// CHECK-NEXT: heddle.axis @T.rows time {heddle.rows = @T.new}
heddle.axis @T.old time session
heddle.axis @T.new time
heddle.axis @D static 8
heddle.axis @V static 16
heddle.param @w : tensor<16x8xf32, #VD> from ["w"]

// The head, its bias included, is made for the wanted rows; what it reads is cut to them.
// CHECK-LABEL: func.func @logits.step(
// CHECK-SAME: -> tensor<?x16xf32, #[[$RV:.*]]> attributes
// CHECK: %[[H:.*]] = heddle.equation "h" (%{{.*}} in @T.new, %{{.*}} in @D)
// CHECK: %[[ROWS:.*]] = heddle.equation "rows" (%[[R:.*]] in @T.rows, %{{.*}} in @D)
// CHECK: heddle.length @T.new
// CHECK: heddle.length @T.rows
// CHECK: heddle.equation "s" (%{{.*}} in @T.rows, %{{.*}} in @V) sum
// CHECK: heddle.read %[[ROWS]][
// CHECK: heddle.equation "y" (%{{.*}} in @T.rows, %{{.*}} in @V)
func.func @logits.step(%x: tensor<?x8xf32, #TD>) -> tensor<?x16xf32, #TV> attributes {heddle.step_of = @logits, heddle.old = @T.old, heddle.new = @T.new} {
  %w = heddle.weight @w : tensor<16x8xf32, #VD>
  %h = heddle.equation "h" (%t in @T.new, %d in @D) do {
    %a = heddle.read %x[%t, %d] : tensor<?x8xf32, #TD> -> f32
    %b = math.exp %a : f32
    heddle.yield %b : f32
  } : tensor<?x8xf32, #TD>
  %s = heddle.equation "s" (%t in @T.new, %v in @V) sum (%d in @D) do {
    %a = heddle.read %h[%t, %d] : tensor<?x8xf32, #TD> -> f32
    %b = heddle.read %w[%v, %d] : tensor<16x8xf32, #VD> -> f32
    %c = arith.mulf %a, %b : f32
    heddle.yield %c : f32
  } : tensor<?x16xf32, #TV>
  %y = heddle.equation "y" (%t in @T.new, %v in @V) do {
    %a = heddle.read %s[%t, %v] : tensor<?x16xf32, #TV> -> f32
    %b = math.tanh %a : f32
    heddle.yield %b : f32
  } : tensor<?x16xf32, #TV>
  return %y : tensor<?x16xf32, #TV>
}

// An equation that looks beyond its row stays whole.
// CHECK-LABEL: func.func @other.step(
// CHECK: heddle.equation "y" (%{{.*}} in @T.new)
func.func @other.step(%x: tensor<?xf32, #T>) -> tensor<?xf32, #T> attributes {heddle.step_of = @other, heddle.old = @T.old, heddle.new = @T.new} {
  %y = heddle.equation "y" (%t in @T.new) do {
    %zero = arith.constant 0.0 : f32
    %one = arith.constant 1 : index
    %i = arith.addi %t, %one : index
    %a = heddle.read %x[%i] else %zero : f32, : tensor<?xf32, #T> -> f32
    heddle.yield %a : f32
  } : tensor<?xf32, #T>
  return %y : tensor<?xf32, #T>
}

// Neither is a row as long as the sequence copied.
// CHECK-LABEL: func.func @mixed.step(
// CHECK-NOT: "rows"
// CHECK: heddle.equation "y" (%{{.*}} in @T.new)
func.func @mixed.step(%p: tensor<?x?xf32, #heddle.axes<@T.new, @T.old>>) -> tensor<?xf32, #T> attributes {heddle.step_of = @mixed, heddle.old = @T.old, heddle.new = @T.new} {
  %y = heddle.equation "y" (%t in @T.new) sum (%u in @T.old) do {
    %a = heddle.read %p[%t, %u] : tensor<?x?xf32, #heddle.axes<@T.new, @T.old>> -> f32
    heddle.yield %a : f32
  } : tensor<?xf32, #T>
  return %y : tensor<?xf32, #T>
}
