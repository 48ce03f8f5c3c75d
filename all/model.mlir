module @mod {
  heddle.axis @T time
  heddle.axis @D static 8
  heddle.axis @E static 8
  heddle.axis @T.old time session
  heddle.axis @T.new time
  heddle.axis @T.all derived affine_map<()[s0, s1] -> (s0 + s1)> [@T.old, @T.new] time
  heddle.state @y.r append of @y over @T.all : tensor<f32, #heddle.axes<>>
  heddle.state @y.k append of @y over @T.all : tensor<8xf32, #heddle.axes<@E>>
  heddle.state @y.v append of @y over @T.all : tensor<8xf32, #heddle.axes<@D>>
  func.func @y(%arg0: tensor<?x8xf32, #heddle.axes<@T, @D>> {heddle.name = "x"}) -> (tensor<?x8xf32, #heddle.axes<@T, @D>> {heddle.name = "y"}) {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = heddle.weight @wv : tensor<8x8xf32, #heddle.axes<@D, @D>>
    %1 = heddle.weight @wk : tensor<8x8xf32, #heddle.axes<@E, @D>>
    %2 = heddle.weight @wq : tensor<8x8xf32, #heddle.axes<@E, @D>>
    %3 = heddle.weight @wr : tensor<8xf32, #heddle.axes<@D>>
    %4 = heddle.equation "r" (%arg1 in @T) sum (%arg2 in @D) do {
      %15 = heddle.read %arg0[%arg1, %arg2] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
      %16 = heddle.read %3[%arg2] : tensor<8xf32, #heddle.axes<@D>> -> f32
      %17 = arith.mulf %15, %16 : f32
      heddle.yield %17 : f32
    } : tensor<?xf32, #heddle.axes<@T>>
    %5 = heddle.equation "q" (%arg1 in @T, %arg2 in @E) sum (%arg3 in @D) do {
      %15 = heddle.read %arg0[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
      %16 = heddle.read %2[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@E, @D>> -> f32
      %17 = arith.mulf %15, %16 : f32
      heddle.yield %17 : f32
    } : tensor<?x8xf32, #heddle.axes<@T, @E>>
    %6 = heddle.equation "k" (%arg1 in @T, %arg2 in @E) sum (%arg3 in @D) do {
      %15 = heddle.read %arg0[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
      %16 = heddle.read %1[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@E, @D>> -> f32
      %17 = arith.mulf %15, %16 : f32
      heddle.yield %17 : f32
    } : tensor<?x8xf32, #heddle.axes<@T, @E>>
    %7 = heddle.equation "v" (%arg1 in @T, %arg2 in @D) sum (%arg3 in @D) do {
      %15 = heddle.read %arg0[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
      %16 = heddle.read %0[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@D, @D>> -> f32
      %17 = arith.mulf %15, %16 : f32
      heddle.yield %17 : f32
    } : tensor<?x8xf32, #heddle.axes<@T, @D>>
    %8 = heddle.equation "l" (%arg1 in @T, %arg2 in @T) sum (%arg3 in @E) do {
      %15 = heddle.read %5[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@T, @E>> -> f32
      %16 = heddle.read %6[%arg2, %arg3] : tensor<?x8xf32, #heddle.axes<@T, @E>> -> f32
      %17 = arith.mulf %15, %16 : f32
      heddle.yield %17 : f32
    } : tensor<?x?xf32, #heddle.axes<@T, @T>>
    %9 = heddle.equation "p.e.max" (%arg1 in @T) max (%arg2 in @T) where {
      %15 = heddle.read %4[%arg2] : tensor<?xf32, #heddle.axes<@T>> -> f32
      %16 = arith.cmpf ogt, %15, %cst : f32
      %17 = arith.cmpi sle, %arg2, %arg1 : index
      %18 = arith.andi %16, %17 : i1
      heddle.yield %18 : i1
    } do {
      %15 = heddle.read %8[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@T, @T>> -> f32
      heddle.yield %15 : f32
    } : tensor<?xf32, #heddle.axes<@T>>
    %10 = heddle.equation "p.e" (%arg1 in @T, %arg2 in @T) do {
      %15 = heddle.read %8[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@T, @T>> -> f32
      %16 = heddle.read %9[%arg1] : tensor<?xf32, #heddle.axes<@T>> -> f32
      %17 = arith.subf %15, %16 : f32
      %18 = math.exp %17 : f32
      heddle.yield %18 : f32
    } : tensor<?x?xf32, #heddle.axes<@T, @T>>
    %11 = heddle.equation "p.p.sum" (%arg1 in @T) sum (%arg2 in @T) where {
      %15 = heddle.read %4[%arg2] : tensor<?xf32, #heddle.axes<@T>> -> f32
      %16 = arith.cmpf ogt, %15, %cst : f32
      %17 = arith.cmpi sle, %arg2, %arg1 : index
      %18 = arith.andi %16, %17 : i1
      heddle.yield %18 : i1
    } do {
      %15 = heddle.read %10[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@T, @T>> -> f32
      heddle.yield %15 : f32
    } : tensor<?xf32, #heddle.axes<@T>>
    %12 = heddle.equation "p" (%arg1 in @T, %arg2 in @T) do {
      %15 = arith.cmpi sle, %arg2, %arg1 : index
      %16 = heddle.read %10[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@T, @T>> -> f32
      %17 = heddle.read %11[%arg1] : tensor<?xf32, #heddle.axes<@T>> -> f32
      %18 = arith.divf %16, %17 : f32
      %19 = arith.select %15, %18, %cst : f32
      heddle.yield %19 : f32
    } : tensor<?x?xf32, #heddle.axes<@T, @T>>
    %13 = heddle.equation "o" (%arg1 in @T, %arg2 in @D) sum (%arg3 in @T) where {
      %15 = heddle.read %4[%arg3] : tensor<?xf32, #heddle.axes<@T>> -> f32
      %16 = arith.cmpf ogt, %15, %cst : f32
      heddle.yield %16 : i1
    } do {
      %15 = heddle.read %12[%arg1, %arg3] : tensor<?x?xf32, #heddle.axes<@T, @T>> -> f32
      %16 = heddle.read %7[%arg3, %arg2] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
      %17 = arith.mulf %15, %16 : f32
      heddle.yield %17 : f32
    } : tensor<?x8xf32, #heddle.axes<@T, @D>>
    %14 = heddle.equation "x" (%arg1 in @T, %arg2 in @D) do {
      %15 = heddle.read %4[%arg1] : tensor<?xf32, #heddle.axes<@T>> -> f32
      %16 = arith.cmpf ogt, %15, %cst : f32
      %17 = heddle.read %arg0[%arg1, %arg2] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
      %18 = heddle.read %13[%arg1, %arg2] else %cst : f32, : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
      %19 = arith.addf %17, %18 : f32
      %20 = arith.select %16, %19, %17 : f32
      heddle.yield %20 : f32
    } : tensor<?x8xf32, #heddle.axes<@T, @D>>
    return %14 : tensor<?x8xf32, #heddle.axes<@T, @D>>
  }
  func.func @y.step(%arg0: tensor<?x8xf32, #heddle.axes<@T.new, @D>> {heddle.name = "x"}) -> (tensor<?x8xf32, #heddle.axes<@T.new, @D>> {heddle.name = "y"}) attributes {heddle.new = @T.new, heddle.old = @T.old, heddle.step_of = @y} {
    %cst = arith.constant 0.000000e+00 : f32
    %0 = heddle.weight @wv : tensor<8x8xf32, #heddle.axes<@D, @D>>
    %1 = heddle.weight @wk : tensor<8x8xf32, #heddle.axes<@E, @D>>
    %2 = heddle.weight @wq : tensor<8x8xf32, #heddle.axes<@E, @D>>
    %3 = heddle.weight @wr : tensor<8xf32, #heddle.axes<@D>>
    %4 = heddle.equation "r" (%arg1 in @T.new) sum (%arg2 in @D) do {
      %18 = heddle.read %arg0[%arg1, %arg2] : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
      %19 = heddle.read %3[%arg2] : tensor<8xf32, #heddle.axes<@D>> -> f32
      %20 = arith.mulf %18, %19 : f32
      heddle.yield %20 : f32
    } : tensor<?xf32, #heddle.axes<@T.new>>
    %5 = heddle.append @y.r %4 : tensor<?xf32, #heddle.axes<@T.new>> -> tensor<?xf32, #heddle.axes<@T.all>>
    %6 = heddle.equation "q" (%arg1 in @T.new, %arg2 in @E) sum (%arg3 in @D) do {
      %18 = heddle.read %arg0[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
      %19 = heddle.read %2[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@E, @D>> -> f32
      %20 = arith.mulf %18, %19 : f32
      heddle.yield %20 : f32
    } : tensor<?x8xf32, #heddle.axes<@T.new, @E>>
    %7 = heddle.equation "k" (%arg1 in @T.new, %arg2 in @E) sum (%arg3 in @D) do {
      %18 = heddle.read %arg0[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
      %19 = heddle.read %1[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@E, @D>> -> f32
      %20 = arith.mulf %18, %19 : f32
      heddle.yield %20 : f32
    } : tensor<?x8xf32, #heddle.axes<@T.new, @E>>
    %8 = heddle.append @y.k %7 : tensor<?x8xf32, #heddle.axes<@T.new, @E>> -> tensor<?x8xf32, #heddle.axes<@T.all, @E>>
    %9 = heddle.equation "v" (%arg1 in @T.new, %arg2 in @D) sum (%arg3 in @D) do {
      %18 = heddle.read %arg0[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
      %19 = heddle.read %0[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@D, @D>> -> f32
      %20 = arith.mulf %18, %19 : f32
      heddle.yield %20 : f32
    } : tensor<?x8xf32, #heddle.axes<@T.new, @D>>
    %10 = heddle.append @y.v %9 : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> tensor<?x8xf32, #heddle.axes<@T.all, @D>>
    %11 = heddle.equation "l" (%arg1 in @T.new, %arg2 in @T.all) sum (%arg3 in @E) do {
      %18 = heddle.read %6[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@T.new, @E>> -> f32
      %19 = heddle.read %8[%arg2, %arg3] : tensor<?x8xf32, #heddle.axes<@T.all, @E>> -> f32
      %20 = arith.mulf %18, %19 : f32
      heddle.yield %20 : f32
    } : tensor<?x?xf32, #heddle.axes<@T.new, @T.all>>
    %12 = heddle.equation "p.e.max" (%arg1 in @T.new) max (%arg2 in @T.all) where {
      %18 = heddle.length @T.old
      %19 = arith.addi %arg1, %18 : index
      %20 = heddle.read %5[%arg2] : tensor<?xf32, #heddle.axes<@T.all>> -> f32
      %21 = arith.cmpf ogt, %20, %cst : f32
      %22 = arith.cmpi sle, %arg2, %19 : index
      %23 = arith.andi %21, %22 : i1
      heddle.yield %23 : i1
    } do {
      %18 = heddle.read %11[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@T.new, @T.all>> -> f32
      heddle.yield %18 : f32
    } : tensor<?xf32, #heddle.axes<@T.new>>
    %13 = heddle.equation "p.e" (%arg1 in @T.new, %arg2 in @T.all) do {
      %18 = heddle.read %11[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@T.new, @T.all>> -> f32
      %19 = heddle.read %12[%arg1] : tensor<?xf32, #heddle.axes<@T.new>> -> f32
      %20 = arith.subf %18, %19 : f32
      %21 = math.exp %20 : f32
      heddle.yield %21 : f32
    } : tensor<?x?xf32, #heddle.axes<@T.new, @T.all>>
    %14 = heddle.equation "p.p.sum" (%arg1 in @T.new) sum (%arg2 in @T.all) where {
      %18 = heddle.length @T.old
      %19 = arith.addi %arg1, %18 : index
      %20 = heddle.read %5[%arg2] : tensor<?xf32, #heddle.axes<@T.all>> -> f32
      %21 = arith.cmpf ogt, %20, %cst : f32
      %22 = arith.cmpi sle, %arg2, %19 : index
      %23 = arith.andi %21, %22 : i1
      heddle.yield %23 : i1
    } do {
      %18 = heddle.read %13[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@T.new, @T.all>> -> f32
      heddle.yield %18 : f32
    } : tensor<?xf32, #heddle.axes<@T.new>>
    %15 = heddle.equation "p" (%arg1 in @T.new, %arg2 in @T.all) do {
      %18 = heddle.length @T.old
      %19 = arith.addi %arg1, %18 : index
      %20 = arith.cmpi sle, %arg2, %19 : index
      %21 = heddle.read %13[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@T.new, @T.all>> -> f32
      %22 = heddle.read %14[%arg1] : tensor<?xf32, #heddle.axes<@T.new>> -> f32
      %23 = arith.divf %21, %22 : f32
      %24 = arith.select %20, %23, %cst : f32
      heddle.yield %24 : f32
    } : tensor<?x?xf32, #heddle.axes<@T.new, @T.all>>
    %16 = heddle.equation "o" (%arg1 in @T.new, %arg2 in @D) sum (%arg3 in @T.all) where {
      %18 = heddle.read %5[%arg3] : tensor<?xf32, #heddle.axes<@T.all>> -> f32
      %19 = arith.cmpf ogt, %18, %cst : f32
      heddle.yield %19 : i1
    } do {
      %18 = heddle.read %15[%arg1, %arg3] : tensor<?x?xf32, #heddle.axes<@T.new, @T.all>> -> f32
      %19 = heddle.read %10[%arg3, %arg2] : tensor<?x8xf32, #heddle.axes<@T.all, @D>> -> f32
      %20 = arith.mulf %18, %19 : f32
      heddle.yield %20 : f32
    } : tensor<?x8xf32, #heddle.axes<@T.new, @D>>
    %17 = heddle.equation "x" (%arg1 in @T.new, %arg2 in @D) do {
      %18 = heddle.read %4[%arg1] : tensor<?xf32, #heddle.axes<@T.new>> -> f32
      %19 = arith.cmpf ogt, %18, %cst : f32
      %20 = heddle.read %arg0[%arg1, %arg2] : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
      %21 = heddle.read %16[%arg1, %arg2] else %cst : f32, : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
      %22 = arith.addf %20, %21 : f32
      %23 = arith.select %19, %22, %20 : f32
      heddle.yield %23 : f32
    } : tensor<?x8xf32, #heddle.axes<@T.new, @D>>
    return %17 : tensor<?x8xf32, #heddle.axes<@T.new, @D>>
  }
  heddle.param @wr : tensor<8xf32, #heddle.axes<@D>> from ["wr"]
  heddle.param @wq : tensor<8x8xf32, #heddle.axes<@E, @D>> from ["wq"]
  heddle.param @wk : tensor<8x8xf32, #heddle.axes<@E, @D>> from ["wk"]
  heddle.param @wv : tensor<8x8xf32, #heddle.axes<@D, @D>> from ["wv"]
}