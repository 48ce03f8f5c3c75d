// RUN: heddle-opt --heddle-record-decisions %s | FileCheck %s

heddle.axis @T time
heddle.axis @N static 4

// A comparison inside a guarded sum: reads of its operands take place where the guard lets them, the comparison and what
// it was taken from are values of their own, and the sum reads what was decided.
// CHECK-LABEL: func.func @inside
// CHECK: %[[LEFT:.*]] = heddle.equation "decided" (%[[T:.*]] in @T, %[[N:.*]] in @N)
// CHECK: %[[GUARD:.*]] = arith.cmpi
// CHECK: heddle.read %{{.*}}[%[[T]], %[[N]]] where %[[GUARD]]
// CHECK: %[[CHOICE:.*]] = heddle.equation "decision"
// CHECK: heddle.read %[[LEFT]]
// CHECK: arith.cmpf ogt
// CHECK: %[[TAKEN:.*]] = heddle.decide 0 %[[CHOICE]]
// CHECK: heddle.equation "y"
// CHECK: %[[C:.*]] = heddle.read %[[TAKEN]][%{{.*}}, %{{.*}}] proven
// CHECK: arith.select %[[C]]
func.func @inside(%x: tensor<?x4xf32, #heddle.axes<@T, @N>>) -> tensor<?xf32, #heddle.axes<@T>> {
  %y = heddle.equation "y" (%t in @T) sum (%n in @N) where {
    %g = arith.cmpi sle, %n, %t : index
    heddle.yield %g : i1
  } do {
    %a = heddle.read %x[%t, %n] : tensor<?x4xf32, #heddle.axes<@T, @N>> -> f32
    %b = arith.mulf %a, %a : f32
    %half = arith.constant 0.5 : f32
    %c = arith.cmpf ogt, %b, %half : f32
    %v = arith.select %c, %a, %half : f32
    heddle.yield %v : f32
  } : tensor<?xf32, #heddle.axes<@T>>
  return %y : tensor<?xf32, #heddle.axes<@T>>
}

// Sorted values are read at the places that were decided. What is compared as it was given is no decision.
// CHECK-LABEL: func.func @sorted
// CHECK: %[[V:.*]], %[[AT:.*]] = heddle.sort
// CHECK: %[[TAKEN:.*]] = heddle.decide 1 %[[AT]]
// CHECK: heddle.equation "sorted"
// CHECK: %[[PLACE:.*]] = heddle.read %[[TAKEN]]
// CHECK: heddle.read %{{.*}}[%{{.*}}, %[[PLACE]]]
// CHECK-NOT: heddle.decide
func.func @sorted(%x: tensor<?x4xf32, #heddle.axes<@T, @N>>) -> tensor<?x4xf32, #heddle.axes<@T, @N>> {
  %v, %at = heddle.sort %x along 1 : (tensor<?x4xf32, #heddle.axes<@T, @N>>)
    -> (tensor<?x4xf32, #heddle.axes<@T, @N>>, tensor<?x4xindex, #heddle.axes<@T, @N>>)
  %y = heddle.equation "y" (%t in @T, %n in @N) do {
    %a = heddle.read %v[%t, %n] : tensor<?x4xf32, #heddle.axes<@T, @N>> -> f32
    %g = heddle.read %x[%t, %n] : tensor<?x4xf32, #heddle.axes<@T, @N>> -> f32
    %zero = arith.constant 0.0 : f32
    %c = arith.cmpf ogt, %g, %zero : f32
    %s = arith.select %c, %a, %zero : f32
    heddle.yield %s : f32
  } : tensor<?x4xf32, #heddle.axes<@T, @N>>
  return %y : tensor<?x4xf32, #heddle.axes<@T, @N>>
}
