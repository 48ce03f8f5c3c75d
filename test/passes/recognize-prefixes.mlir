// RUN: heddle-opt --pass-pipeline='builtin.module(func.func(heddle-recognize-prefixes))' %s | FileCheck %s
// RUN: heddle-opt --pass-pipeline='builtin.module(func.func(heddle-recognize-prefixes,heddle-recognize-prefixes))' %s | FileCheck %s

#T_K = #heddle.axes<@T, @K>
#T = #heddle.axes<@T>
heddle.axis @T time
heddle.axis @K static 8

// A sum over what comes before a row is a scan.
// CHECK-LABEL: func.func @running
func.func @running(%x: tensor<?x8xf32, #T_K>) -> tensor<?x8xf32, #T_K> {
  // CHECK: heddle.scan @T carry
  // CHECK: heddle.equation "c" (%{{.*}} in @K) do
  %c = heddle.equation "c" (%t in @T, %k in @K) sum (%u in @T) where {
    %g = arith.cmpi sle, %u, %t : index
    heddle.yield %g : i1
  } do {
    %a = heddle.read %x[%u, %k] : tensor<?x8xf32, #T_K> -> f32
    heddle.yield %a : f32
  } : tensor<?x8xf32, #T_K>
  return %c : tensor<?x8xf32, #T_K>
}

// A body that names the row is left.
// CHECK-LABEL: func.func @named
// CHECK-NOT: heddle.scan
func.func @named(%x: tensor<?xf32, #T>) -> tensor<?xf32, #T> {
  %c = heddle.equation "c" (%t in @T) sum (%u in @T) where {
    %g = arith.cmpi slt, %u, %t : index
    heddle.yield %g : i1
  } do {
    %a = heddle.read %x[%u] : tensor<?xf32, #T> -> f32
    %b = heddle.read %x[%t] : tensor<?xf32, #T> -> f32
    %m = arith.mulf %a, %b : f32
    heddle.yield %m : f32
  } : tensor<?xf32, #T>
  return %c : tensor<?xf32, #T>
}
