// RUN: heddle-opt --heddle-stream %s | FileCheck %s
// RUN: heddle-opt --heddle-stream="lenient" --heddle-stream="lenient" %s | FileCheck %s

#T = #heddle.axes<@T>
#TT = #heddle.axes<@T, @T>
heddle.axis @T time bound 64

// CHECK-DAG: heddle.axis @T.old time session bound 64
// CHECK-DAG: heddle.axis @T.new time bound 64
// CHECK-DAG: heddle.axis @T.all derived #{{.*}} [@T.old, @T.new] time
// CHECK-DAG: heddle.state @attend.x append of @attend over @T.all : tensor<f32, #heddle.axes<>>

// A guarded sum over what came before keeps all rows of what it reads; the entry itself stays.
// CHECK-LABEL: func.func @attend(
// CHECK: sum (%{{.*}} in @T)
// CHECK-LABEL: func.func @attend.step(
// CHECK-SAME: heddle.new = @T.new, heddle.old = @T.old, heddle.step_of = @attend
// CHECK: %[[ALL:.*]] = heddle.append @attend.x %{{.*}} : tensor<?xf32, #{{.*}}> -> tensor<?xf32, #{{.*}}>
// CHECK: heddle.equation "o" (%[[I:.*]] in @T.new) sum (%[[J:.*]] in @T.all) where {
// CHECK: %[[OLD:.*]] = heddle.length @T.old
// CHECK: %[[AT:.*]] = arith.addi %[[I]], %[[OLD]]
// CHECK: arith.cmpi sle, %[[J]], %[[AT]]
// CHECK: heddle.read %[[ALL]][%[[J]]]
func.func @attend(%x: tensor<?xf32, #T> {heddle.name = "x"}) -> tensor<?xf32, #T> {
  %o = heddle.equation "o" (%i in @T) sum (%j in @T) where {
    %g = arith.cmpi sle, %j, %i : index
    heddle.yield %g : i1
  } do {
    %a = heddle.read %x[%i] : tensor<?xf32, #T> -> f32
    %b = heddle.read %x[%j] : tensor<?xf32, #T> -> f32
    %y = arith.mulf %a, %b : f32
    heddle.yield %y : f32
  } : tensor<?xf32, #T>
  return %o : tensor<?xf32, #T>
}

// A short look back keeps a ring.
// CHECK: heddle.state @shift.x ring of @shift over @T.all rows 2 : tensor<f32, #heddle.axes<>>
// CHECK-LABEL: func.func @shift.step(
// CHECK: %[[W:.*]] = heddle.window @shift.x %[[X:.*]] :
// CHECK: heddle.equation "y" (%[[I:.*]] in @T.new)
// CHECK-DAG: heddle.read %[[X]][%[[I]]]
// CHECK-DAG: heddle.length @T.win2.place
// CHECK: heddle.read %[[W]][%{{.*}}] else
func.func @shift(%x: tensor<?xf32, #T> {heddle.name = "x"}) -> tensor<?xf32, #T> {
  %y = heddle.equation "y" (%i in @T) do {
    %c2 = arith.constant 2 : index
    %zero = arith.constant 0.0 : f32
    %e = arith.subi %i, %c2 : index
    %a = heddle.read %x[%i] : tensor<?xf32, #T> -> f32
    %b = heddle.read %x[%e] else %zero : f32, : tensor<?xf32, #T> -> f32
    %s = arith.addf %a, %b : f32
    heddle.yield %s : f32
  } : tensor<?xf32, #T>
  return %y : tensor<?xf32, #T>
}
