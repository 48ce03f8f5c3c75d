// RUN: heddle-opt --verify-roundtrip %s | FileCheck %s
// RUN: heddle-opt --canonicalize --cse %s | heddle-opt | FileCheck %s

#T = #heddle.axes<@T>
#T_D = #heddle.axes<@T, @D>
#H_T_T = #heddle.axes<@H, @T, @T>
#H_T = #heddle.axes<@H, @T>
#V_D = #heddle.axes<@V, @D>

heddle.axis @T time bound 512
heddle.axis @D static 64
heddle.axis @H static 8
heddle.axis @V static 100
heddle.axis @S sum [@H, @T]
heddle.axis @B derived affine_map<()[t] -> (t ceildiv 64)> [@T]
heddle.axis @U of @T
heddle.param @embed : tensor<100x64xf32, #V_D> from ["embed.weight"]

// CHECK-LABEL: func.func @gather
func.func @gather(%tokens: tensor<?xindex, #T>) -> tensor<?x64xf32, #T_D> {
  %w = heddle.weight @embed : tensor<100x64xf32, #V_D>
  // CHECK: heddle.equation "x" (%[[T:.*]] in @T, %[[D:.*]] in @D) do {
  // CHECK: heddle.read %{{.*}}[%[[T]]]
  %x = heddle.equation "x" (%t in @T, %d in @D) do {
    %e = heddle.read %tokens[%t] : tensor<?xindex, #T> -> index
    %v = heddle.read %w[%e, %d] : tensor<100x64xf32, #V_D> -> f32
    heddle.yield %v : f32
  } : tensor<?x64xf32, #T_D>
  return %x : tensor<?x64xf32, #T_D>
}

// CHECK-LABEL: func.func @guarded
func.func @guarded(%s: tensor<8x?x?xf32, #H_T_T>) -> tensor<8x?xf32, #H_T> {
  // CHECK: max (%{{.*}} in @T) where {
  // CHECK: heddle.read {{.*}} where %{{.*}} else %{{.*}} : f32,
  %m = heddle.equation "m" (%h in @H, %i in @T) max (%j in @T) where {
    %g = arith.cmpi sle, %j, %i : index
    heddle.yield %g : i1
  } do {
    %c0 = arith.constant 0 : index
    %zero = arith.constant 1.0 : f32
    %ok = arith.cmpi sgt, %j, %c0 : index
    %a = heddle.read %s[%h, %i, %j] where %ok else %zero : f32, : tensor<8x?x?xf32, #H_T_T> -> f32
    heddle.yield %a : f32
  } : tensor<8x?xf32, #H_T>
  // CHECK: heddle.kernel shared [@H, @T]
  %k = heddle.kernel shared [@H, @T] {
    %y = heddle.equation "y" (%h in @H, %i in @T) do {
      %a = heddle.read %m[%h, %i] : tensor<8x?xf32, #H_T> -> f32
      heddle.yield %a : f32
    } {shared = array<i64: 0, 1>} : tensor<8x?xf32, #H_T>
    heddle.yield %y : tensor<8x?xf32, #H_T>
  } : tensor<8x?xf32, #H_T>
  return %k : tensor<8x?xf32, #H_T>
}
