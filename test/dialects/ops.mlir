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

//===-- Streaming ---------------------------------------------------------===//

// CHECK: heddle.axis @T.old time session
heddle.axis @T.old time session
heddle.axis @T.new time
heddle.axis @T.all derived affine_map<()[o, n] -> (o + n)> [@T.old, @T.new] time
heddle.axis @T.win3.place derived affine_map<()[o] -> (o - 3)> [@T.old]
heddle.axis @T.win3 derived affine_map<()[a, p] -> (a - p)> [@T.all, @T.win3.place]

// CHECK: heddle.state @gather.k append of @gather over @T.all list 4 : tensor<64xf32
heddle.state @gather.k append of @gather over @T.all list 4 : tensor<64xf32, #heddle.axes<@D>>
// CHECK: heddle.state @gather.w ring of @gather over @T.all rows 3 : tensor<64xf32
heddle.state @gather.w ring of @gather over @T.all rows 3 : tensor<64xf32, #heddle.axes<@D>>
heddle.state @gather.s carry of @gather : tensor<64xf32, #heddle.axes<@D>>
heddle.state @gather.c constant of @gather list 2 : tensor<?x64xf32, #heddle.axes<@B, @D>>

// CHECK-LABEL: func.func @gather.step
// CHECK-SAME: heddle.new = @T.new, heddle.old = @T.old, heddle.step_of = @gather
func.func @gather.step(%x: tensor<?x64xf32, #heddle.axes<@T.new, @D>>)
    attributes {heddle.step_of = @gather, heddle.old = @T.old, heddle.new = @T.new} {
  %l = arith.constant 1 : index
  // CHECK: heddle.append @gather.k[%{{.*}}] %{{.*}} : tensor<?x64xf32
  %all = heddle.append @gather.k[%l] %x : tensor<?x64xf32, #heddle.axes<@T.new, @D>> -> tensor<?x64xf32, #heddle.axes<@T.all, @D>>
  // CHECK: heddle.window @gather.w %{{.*}} : tensor<?x64xf32
  %w = heddle.window @gather.w %x : tensor<?x64xf32, #heddle.axes<@T.new, @D>> -> tensor<?x64xf32, #heddle.axes<@T.win3, @D>>
  // CHECK: %[[S:.*]] = heddle.load @gather.s : tensor<64xf32
  %s = heddle.load @gather.s : tensor<64xf32, #heddle.axes<@D>>
  // CHECK: heddle.store @gather.s, %[[S]] : tensor<64xf32
  heddle.store @gather.s, %s : tensor<64xf32, #heddle.axes<@D>>
  return
}
