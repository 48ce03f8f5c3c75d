module @mod {
  heddle.axis @T time
  heddle.axis @D static 8
  heddle.axis @E static 8
  heddle.axis @T.old time session
  heddle.axis @T.new time
  heddle.axis @T.rows time {heddle.rows = @T.new}
  heddle.axis @T.all derived affine_map<()[s0, s1] -> (s0 + s1)> [@T.old, @T.new] time
  heddle.state @y.r append of @y over @T.all : tensor<f32, #heddle.axes<>>
  heddle.state @y.k append of @y over @T.all : tensor<8xf32, #heddle.axes<@E>>
  heddle.state @y.v append of @y over @T.all : tensor<8xf32, #heddle.axes<@D>>
  heddle.axis @x.members of @T
  func.func @y(%arg0: tensor<?x8xf32, #heddle.axes<@T, @D>> {heddle.name = "x"}) -> (tensor<?x8xf32, #heddle.axes<@T, @D>> {heddle.name = "y"}) {
    %true = arith.constant true
    %c-1 = arith.constant -1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = heddle.weight @wv : tensor<8x8xf32, #heddle.axes<@D, @D>>
    %1 = heddle.weight @wk : tensor<8x8xf32, #heddle.axes<@E, @D>>
    %2 = heddle.weight @wq : tensor<8x8xf32, #heddle.axes<@E, @D>>
    %3 = heddle.weight @wr : tensor<8xf32, #heddle.axes<@D>>
    %4:2 = heddle.kernel shared [@T] {
      %17 = heddle.equation "r" (%arg1 in @T) sum (%arg2 in @D) do {
        %19 = heddle.read %arg0[%arg1, %arg2] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
        %20 = heddle.read %3[%arg2] : tensor<8xf32, #heddle.axes<@D>> -> f32
        %21 = arith.mulf %19, %20 : f32
        heddle.yield %21 : f32
      } {shared = array<i64: 0>} : tensor<?xf32, #heddle.axes<@T>>
      %18 = heddle.equation "x.members" (%arg1 in @T) do {
        %19 = heddle.read %17[%arg1] : tensor<?xf32, #heddle.axes<@T>> -> f32
        %20 = arith.cmpf ogt, %19, %cst : f32
        heddle.yield %20 : i1
      } {shared = array<i64: 0>} : tensor<?xi1, #heddle.axes<@T>>
      heddle.yield %17, %18 : tensor<?xf32, #heddle.axes<@T>>, tensor<?xi1, #heddle.axes<@T>>
    } : tensor<?xf32, #heddle.axes<@T>>, tensor<?xi1, #heddle.axes<@T>>
    %5 = heddle.select_where %4#1 as @x.members : tensor<?xi1, #heddle.axes<@T>> -> tensor<?xindex, #heddle.axes<@x.members>>
    %6 = heddle.kernel shared [] {
      %17 = heddle.equation "x.members" (%arg1 in @x.members) do {
        %18 = heddle.read %5[%arg1] : tensor<?xindex, #heddle.axes<@x.members>> -> index
        heddle.yield %18 : index
      } {shared = array<i64>} : tensor<?xindex, #heddle.axes<@x.members>>
      heddle.yield %17 : tensor<?xindex, #heddle.axes<@x.members>>
    } : tensor<?xindex, #heddle.axes<@x.members>>
    %7 = heddle.kernel shared [] {
      %17 = heddle.equation "x.members" (%arg1 in @T) do {
        heddle.yield %c-1 : index
      } {shared = array<i64>} : tensor<?xindex, #heddle.axes<@T>>
      heddle.yield %17 : tensor<?xindex, #heddle.axes<@T>>
    } : tensor<?xindex, #heddle.axes<@T>>
    %8 = heddle.scatter into %7 over [@x.members] unique {
    ^bb0(%arg1: index):
      %17 = heddle.read %6[%arg1] : tensor<?xindex, #heddle.axes<@x.members>> -> index
      heddle.yield %true, %17, %arg1 : i1, index, index
    } : tensor<?xindex, #heddle.axes<@T>> -> tensor<?xindex, #heddle.axes<@T>>
    %9 = heddle.kernel shared [@x.members] {
      %17 = heddle.equation "q.rows" (%arg1 in @x.members, %arg2 in @D) do {
        %18 = heddle.read %5[%arg1] : tensor<?xindex, #heddle.axes<@x.members>> -> index
        %19 = heddle.read %arg0[%18, %arg2] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
        heddle.yield %19 : f32
      } {shared = array<i64: 0>} : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
      heddle.yield %17 : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
    } : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
    %10 = heddle.kernel shared [@x.members, @E] {
      %17 = heddle.equation "q" (%arg1 in @x.members, %arg2 in @E) sum (%arg3 in @D) do {
        %18 = heddle.read %9[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@x.members, @D>> -> f32
        %19 = heddle.read %2[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@E, @D>> -> f32
        %20 = arith.mulf %18, %19 : f32
        heddle.yield %20 : f32
      } {shared = array<i64: 0, 1>} : tensor<?x8xf32, #heddle.axes<@x.members, @E>>
      heddle.yield %17 : tensor<?x8xf32, #heddle.axes<@x.members, @E>>
    } : tensor<?x8xf32, #heddle.axes<@x.members, @E>>
    %11 = heddle.kernel shared [@x.members] {
      %17 = heddle.equation "k.rows" (%arg1 in @x.members, %arg2 in @D) do {
        %18 = heddle.read %5[%arg1] : tensor<?xindex, #heddle.axes<@x.members>> -> index
        %19 = heddle.read %arg0[%18, %arg2] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
        heddle.yield %19 : f32
      } {shared = array<i64: 0>} : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
      heddle.yield %17 : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
    } : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
    %12 = heddle.kernel shared [@x.members, @E] {
      %17 = heddle.equation "k" (%arg1 in @x.members, %arg2 in @E) sum (%arg3 in @D) do {
        %18 = heddle.read %11[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@x.members, @D>> -> f32
        %19 = heddle.read %1[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@E, @D>> -> f32
        %20 = arith.mulf %18, %19 : f32
        heddle.yield %20 : f32
      } {shared = array<i64: 0, 1>} : tensor<?x8xf32, #heddle.axes<@x.members, @E>>
      heddle.yield %17 : tensor<?x8xf32, #heddle.axes<@x.members, @E>>
    } : tensor<?x8xf32, #heddle.axes<@x.members, @E>>
    %13 = heddle.kernel shared [@x.members] {
      %17 = heddle.equation "v.rows" (%arg1 in @x.members, %arg2 in @D) do {
        %18 = heddle.read %5[%arg1] : tensor<?xindex, #heddle.axes<@x.members>> -> index
        %19 = heddle.read %arg0[%18, %arg2] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
        heddle.yield %19 : f32
      } {shared = array<i64: 0>} : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
      heddle.yield %17 : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
    } : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
    %14 = heddle.kernel shared [@x.members, @D] {
      %17 = heddle.equation "v" (%arg1 in @x.members, %arg2 in @D) sum (%arg3 in @D) do {
        %18 = heddle.read %13[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@x.members, @D>> -> f32
        %19 = heddle.read %0[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@D, @D>> -> f32
        %20 = arith.mulf %18, %19 : f32
        heddle.yield %20 : f32
      } {shared = array<i64: 0, 1>} : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
      heddle.yield %17 : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
    } : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
    %15 = heddle.kernel shared [@x.members] {
      %17 = heddle.equation "l" (%arg1 in @x.members, %arg2 in @x.members) sum (%arg3 in @E) do {
        %23 = heddle.read %10[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@x.members, @E>> -> f32
        %24 = heddle.read %12[%arg2, %arg3] : tensor<?x8xf32, #heddle.axes<@x.members, @E>> -> f32
        %25 = arith.mulf %23, %24 : f32
        heddle.yield %25 : f32
      } {shared = array<i64: 0>} : tensor<?x?xf32, #heddle.axes<@x.members, @x.members>>
      %18 = heddle.equation "p.e.max" (%arg1 in @x.members) max (%arg2 in @x.members) where {
        %23 = arith.cmpi sle, %arg2, %arg1 : index
        heddle.yield %23 : i1
      } do {
        %23 = heddle.read %17[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@x.members, @x.members>> -> f32
        heddle.yield %23 : f32
      } {shared = array<i64: 0>} : tensor<?xf32, #heddle.axes<@x.members>>
      %19 = heddle.equation "p.e" (%arg1 in @x.members, %arg2 in @x.members) do {
        %23 = heddle.read %17[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@x.members, @x.members>> -> f32
        %24 = heddle.read %18[%arg1] : tensor<?xf32, #heddle.axes<@x.members>> -> f32
        %25 = arith.subf %23, %24 : f32
        %26 = math.exp %25 : f32
        heddle.yield %26 : f32
      } {shared = array<i64: 0>} : tensor<?x?xf32, #heddle.axes<@x.members, @x.members>>
      %20 = heddle.equation "p.p.sum" (%arg1 in @x.members) sum (%arg2 in @x.members) where {
        %23 = arith.cmpi sle, %arg2, %arg1 : index
        heddle.yield %23 : i1
      } do {
        %23 = heddle.read %19[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@x.members, @x.members>> -> f32
        heddle.yield %23 : f32
      } {shared = array<i64: 0>} : tensor<?xf32, #heddle.axes<@x.members>>
      %21 = heddle.equation "p" (%arg1 in @x.members, %arg2 in @x.members) do {
        %23 = arith.cmpi sle, %arg2, %arg1 : index
        %24 = heddle.read %19[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@x.members, @x.members>> -> f32
        %25 = heddle.read %20[%arg1] : tensor<?xf32, #heddle.axes<@x.members>> -> f32
        %26 = arith.divf %24, %25 : f32
        %27 = arith.select %23, %26, %cst : f32
        heddle.yield %27 : f32
      } {shared = array<i64: 0>} : tensor<?x?xf32, #heddle.axes<@x.members, @x.members>>
      %22 = heddle.equation "o" (%arg1 in @x.members, %arg2 in @D) sum (%arg3 in @x.members) do {
        %23 = heddle.read %21[%arg1, %arg3] : tensor<?x?xf32, #heddle.axes<@x.members, @x.members>> -> f32
        %24 = heddle.read %14[%arg3, %arg2] : tensor<?x8xf32, #heddle.axes<@x.members, @D>> -> f32
        %25 = arith.mulf %23, %24 : f32
        heddle.yield %25 : f32
      } {shared = array<i64: 0>} : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
      heddle.yield %22 : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
    } : tensor<?x8xf32, #heddle.axes<@x.members, @D>>
    %16 = heddle.kernel shared [@T] {
      %17 = heddle.equation "x" (%arg1 in @T, %arg2 in @D) do {
        %18 = heddle.read %4#0[%arg1] : tensor<?xf32, #heddle.axes<@T>> -> f32
        %19 = arith.cmpf ogt, %18, %cst : f32
        %20 = heddle.read %arg0[%arg1, %arg2] : tensor<?x8xf32, #heddle.axes<@T, @D>> -> f32
        %21 = heddle.read %8[%arg1] : tensor<?xindex, #heddle.axes<@T>> -> index
        %22 = heddle.read %15[%21, %arg2] else %cst : f32, : tensor<?x8xf32, #heddle.axes<@x.members, @D>> -> f32
        %23 = arith.addf %20, %22 : f32
        %24 = arith.select %19, %23, %20 : f32
        heddle.yield %24 : f32
      } {shared = array<i64: 0>} : tensor<?x8xf32, #heddle.axes<@T, @D>>
      heddle.yield %17 : tensor<?x8xf32, #heddle.axes<@T, @D>>
    } : tensor<?x8xf32, #heddle.axes<@T, @D>>
    return %16 : tensor<?x8xf32, #heddle.axes<@T, @D>>
  }
  heddle.axis @x.members_0 of @T.rows
  heddle.axis @o.members of @T.all
  func.func @y.step(%arg0: tensor<?x8xf32, #heddle.axes<@T.new, @D>> {heddle.name = "x"}) -> (tensor<?x8xf32, #heddle.axes<@T.rows, @D>> {heddle.name = "y"}) attributes {heddle.new = @T.new, heddle.old = @T.old, heddle.step_of = @y} {
    %true = arith.constant true
    %c-1 = arith.constant -1 : index
    %cst = arith.constant 0.000000e+00 : f32
    %0 = heddle.weight @wv : tensor<8x8xf32, #heddle.axes<@D, @D>>
    %1 = heddle.weight @wk : tensor<8x8xf32, #heddle.axes<@E, @D>>
    %2 = heddle.weight @wq : tensor<8x8xf32, #heddle.axes<@E, @D>>
    %3 = heddle.weight @wr : tensor<8xf32, #heddle.axes<@D>>
    %4 = heddle.kernel shared [@T.new] {
      %25 = heddle.equation "r" (%arg1 in @T.new) sum (%arg2 in @D) do {
        %26 = heddle.read %arg0[%arg1, %arg2] : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
        %27 = heddle.read %3[%arg2] : tensor<8xf32, #heddle.axes<@D>> -> f32
        %28 = arith.mulf %26, %27 : f32
        heddle.yield %28 : f32
      } {shared = array<i64: 0>} : tensor<?xf32, #heddle.axes<@T.new>>
      heddle.yield %25 : tensor<?xf32, #heddle.axes<@T.new>>
    } : tensor<?xf32, #heddle.axes<@T.new>>
    %5 = heddle.append @y.r %4 : tensor<?xf32, #heddle.axes<@T.new>> -> tensor<?xf32, #heddle.axes<@T.all>>
    %6 = heddle.kernel shared [] {
      %25 = heddle.equation "o.members" (%arg1 in @T.all) do {
        %26 = heddle.read %5[%arg1] : tensor<?xf32, #heddle.axes<@T.all>> -> f32
        %27 = arith.cmpf ogt, %26, %cst : f32
        heddle.yield %27 : i1
      } {shared = array<i64>} : tensor<?xi1, #heddle.axes<@T.all>>
      heddle.yield %25 : tensor<?xi1, #heddle.axes<@T.all>>
    } : tensor<?xi1, #heddle.axes<@T.all>>
    %7 = heddle.select_where %6 as @o.members : tensor<?xi1, #heddle.axes<@T.all>> -> tensor<?xindex, #heddle.axes<@o.members>>
    %8 = heddle.kernel shared [@T.new, @E] {
      %25 = heddle.equation "k" (%arg1 in @T.new, %arg2 in @E) sum (%arg3 in @D) do {
        %26 = heddle.read %arg0[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
        %27 = heddle.read %1[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@E, @D>> -> f32
        %28 = arith.mulf %26, %27 : f32
        heddle.yield %28 : f32
      } {shared = array<i64: 0, 1>} : tensor<?x8xf32, #heddle.axes<@T.new, @E>>
      heddle.yield %25 : tensor<?x8xf32, #heddle.axes<@T.new, @E>>
    } : tensor<?x8xf32, #heddle.axes<@T.new, @E>>
    %9 = heddle.append @y.k %8 : tensor<?x8xf32, #heddle.axes<@T.new, @E>> -> tensor<?x8xf32, #heddle.axes<@T.all, @E>>
    %10 = heddle.kernel shared [@T.new, @D] {
      %25 = heddle.equation "v" (%arg1 in @T.new, %arg2 in @D) sum (%arg3 in @D) do {
        %26 = heddle.read %arg0[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
        %27 = heddle.read %0[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@D, @D>> -> f32
        %28 = arith.mulf %26, %27 : f32
        heddle.yield %28 : f32
      } {shared = array<i64: 0, 1>} : tensor<?x8xf32, #heddle.axes<@T.new, @D>>
      heddle.yield %25 : tensor<?x8xf32, #heddle.axes<@T.new, @D>>
    } : tensor<?x8xf32, #heddle.axes<@T.new, @D>>
    %11 = heddle.append @y.v %10 : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> tensor<?x8xf32, #heddle.axes<@T.all, @D>>
    %12 = heddle.kernel shared [@o.members] {
      %25 = heddle.equation "l.rows" (%arg1 in @o.members, %arg2 in @E) do {
        %26 = heddle.read %7[%arg1] : tensor<?xindex, #heddle.axes<@o.members>> -> index
        %27 = heddle.read %9[%26, %arg2] : tensor<?x8xf32, #heddle.axes<@T.all, @E>> -> f32
        heddle.yield %27 : f32
      } {shared = array<i64: 0>} : tensor<?x8xf32, #heddle.axes<@o.members, @E>>
      heddle.yield %25 : tensor<?x8xf32, #heddle.axes<@o.members, @E>>
    } : tensor<?x8xf32, #heddle.axes<@o.members, @E>>
    %13 = heddle.kernel shared [@o.members] {
      %25 = heddle.equation "o.rows" (%arg1 in @o.members, %arg2 in @D) do {
        %26 = heddle.read %7[%arg1] : tensor<?xindex, #heddle.axes<@o.members>> -> index
        %27 = heddle.read %11[%26, %arg2] : tensor<?x8xf32, #heddle.axes<@T.all, @D>> -> f32
        heddle.yield %27 : f32
      } {shared = array<i64: 0>} : tensor<?x8xf32, #heddle.axes<@o.members, @D>>
      heddle.yield %25 : tensor<?x8xf32, #heddle.axes<@o.members, @D>>
    } : tensor<?x8xf32, #heddle.axes<@o.members, @D>>
    %14 = heddle.kernel shared [] {
      %25 = heddle.equation "rows" (%arg1 in @T.rows) do {
        %26 = heddle.length @T.new
        %27 = heddle.length @T.rows
        %28 = arith.subi %26, %27 : index
        %29 = arith.addi %arg1, %28 : index
        %30 = heddle.read %4[%29] : tensor<?xf32, #heddle.axes<@T.new>> -> f32
        heddle.yield %30 : f32
      } {shared = array<i64>} : tensor<?xf32, #heddle.axes<@T.rows>>
      heddle.yield %25 : tensor<?xf32, #heddle.axes<@T.rows>>
    } : tensor<?xf32, #heddle.axes<@T.rows>>
    %15 = heddle.kernel shared [] {
      %25 = heddle.equation "x.members" (%arg1 in @T.rows) do {
        %26 = heddle.read %14[%arg1] : tensor<?xf32, #heddle.axes<@T.rows>> -> f32
        %27 = arith.cmpf ogt, %26, %cst : f32
        heddle.yield %27 : i1
      } {shared = array<i64>} : tensor<?xi1, #heddle.axes<@T.rows>>
      heddle.yield %25 : tensor<?xi1, #heddle.axes<@T.rows>>
    } : tensor<?xi1, #heddle.axes<@T.rows>>
    %16 = heddle.select_where %15 as @x.members_0 : tensor<?xi1, #heddle.axes<@T.rows>> -> tensor<?xindex, #heddle.axes<@x.members_0>>
    %17 = heddle.kernel shared [] {
      %25 = heddle.equation "x.members" (%arg1 in @x.members_0) do {
        %26 = heddle.read %16[%arg1] : tensor<?xindex, #heddle.axes<@x.members_0>> -> index
        heddle.yield %26 : index
      } {shared = array<i64>} : tensor<?xindex, #heddle.axes<@x.members_0>>
      heddle.yield %25 : tensor<?xindex, #heddle.axes<@x.members_0>>
    } : tensor<?xindex, #heddle.axes<@x.members_0>>
    %18 = heddle.kernel shared [] {
      %25 = heddle.equation "x.members" (%arg1 in @T.rows) do {
        heddle.yield %c-1 : index
      } {shared = array<i64>} : tensor<?xindex, #heddle.axes<@T.rows>>
      heddle.yield %25 : tensor<?xindex, #heddle.axes<@T.rows>>
    } : tensor<?xindex, #heddle.axes<@T.rows>>
    %19 = heddle.scatter into %18 over [@x.members_0] unique {
    ^bb0(%arg1: index):
      %25 = heddle.read %17[%arg1] : tensor<?xindex, #heddle.axes<@x.members_0>> -> index
      heddle.yield %true, %25, %arg1 : i1, index, index
    } : tensor<?xindex, #heddle.axes<@T.rows>> -> tensor<?xindex, #heddle.axes<@T.rows>>
    %20 = heddle.kernel shared [] {
      %25 = heddle.equation "rows.places" (%arg1 in @x.members_0) do {
        %26 = heddle.read %16[%arg1] : tensor<?xindex, #heddle.axes<@x.members_0>> -> index
        %27 = heddle.length @T.new
        %28 = heddle.length @T.rows
        %29 = arith.subi %27, %28 : index
        %30 = arith.addi %26, %29 : index
        heddle.yield %30 : index
      } {shared = array<i64>} : tensor<?xindex, #heddle.axes<@x.members_0>>
      heddle.yield %25 : tensor<?xindex, #heddle.axes<@x.members_0>>
    } : tensor<?xindex, #heddle.axes<@x.members_0>>
    %21 = heddle.kernel shared [@x.members_0] {
      %25 = heddle.equation "q.rows" (%arg1 in @x.members_0, %arg2 in @D) do {
        %26 = heddle.read %20[%arg1] : tensor<?xindex, #heddle.axes<@x.members_0>> -> index
        %27 = heddle.read %arg0[%26, %arg2] : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
        heddle.yield %27 : f32
      } {shared = array<i64: 0>} : tensor<?x8xf32, #heddle.axes<@x.members_0, @D>>
      heddle.yield %25 : tensor<?x8xf32, #heddle.axes<@x.members_0, @D>>
    } : tensor<?x8xf32, #heddle.axes<@x.members_0, @D>>
    %22 = heddle.kernel shared [@x.members_0, @E] {
      %25 = heddle.equation "q" (%arg1 in @x.members_0, %arg2 in @E) sum (%arg3 in @D) do {
        %26 = heddle.read %21[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@x.members_0, @D>> -> f32
        %27 = heddle.read %2[%arg2, %arg3] : tensor<8x8xf32, #heddle.axes<@E, @D>> -> f32
        %28 = arith.mulf %26, %27 : f32
        heddle.yield %28 : f32
      } {shared = array<i64: 0, 1>} : tensor<?x8xf32, #heddle.axes<@x.members_0, @E>>
      heddle.yield %25 : tensor<?x8xf32, #heddle.axes<@x.members_0, @E>>
    } : tensor<?x8xf32, #heddle.axes<@x.members_0, @E>>
    %23 = heddle.kernel shared [@x.members_0] {
      %25 = heddle.equation "l" (%arg1 in @x.members_0, %arg2 in @o.members) sum (%arg3 in @E) do {
        %31 = heddle.read %22[%arg1, %arg3] : tensor<?x8xf32, #heddle.axes<@x.members_0, @E>> -> f32
        %32 = heddle.read %12[%arg2, %arg3] : tensor<?x8xf32, #heddle.axes<@o.members, @E>> -> f32
        %33 = arith.mulf %31, %32 : f32
        heddle.yield %33 : f32
      } {shared = array<i64: 0>} : tensor<?x?xf32, #heddle.axes<@x.members_0, @o.members>>
      %26 = heddle.equation "p.e.max" (%arg1 in @x.members_0) max (%arg2 in @o.members) where {
        %31 = heddle.read %20[%arg1] {heddle.member} : tensor<?xindex, #heddle.axes<@x.members_0>> -> index
        %32 = heddle.read %7[%arg2] : tensor<?xindex, #heddle.axes<@o.members>> -> index
        %33 = heddle.length @T.old
        %34 = arith.addi %31, %33 : index
        %35 = arith.cmpi sle, %32, %34 : index
        heddle.yield %35 : i1
      } do {
        %31 = heddle.read %25[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@x.members_0, @o.members>> -> f32
        heddle.yield %31 : f32
      } {shared = array<i64: 0>} : tensor<?xf32, #heddle.axes<@x.members_0>>
      %27 = heddle.equation "p.e" (%arg1 in @x.members_0, %arg2 in @o.members) do {
        %31 = heddle.read %25[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@x.members_0, @o.members>> -> f32
        %32 = heddle.read %26[%arg1] : tensor<?xf32, #heddle.axes<@x.members_0>> -> f32
        %33 = arith.subf %31, %32 : f32
        %34 = math.exp %33 : f32
        heddle.yield %34 : f32
      } {shared = array<i64: 0>} : tensor<?x?xf32, #heddle.axes<@x.members_0, @o.members>>
      %28 = heddle.equation "p.p.sum" (%arg1 in @x.members_0) sum (%arg2 in @o.members) where {
        %31 = heddle.read %20[%arg1] {heddle.member} : tensor<?xindex, #heddle.axes<@x.members_0>> -> index
        %32 = heddle.read %7[%arg2] : tensor<?xindex, #heddle.axes<@o.members>> -> index
        %33 = heddle.length @T.old
        %34 = arith.addi %31, %33 : index
        %35 = arith.cmpi sle, %32, %34 : index
        heddle.yield %35 : i1
      } do {
        %31 = heddle.read %27[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@x.members_0, @o.members>> -> f32
        heddle.yield %31 : f32
      } {shared = array<i64: 0>} : tensor<?xf32, #heddle.axes<@x.members_0>>
      %29 = heddle.equation "rows" (%arg1 in @x.members_0, %arg2 in @o.members) do {
        %31 = heddle.read %7[%arg2] : tensor<?xindex, #heddle.axes<@o.members>> -> index
        %32 = heddle.read %20[%arg1] {heddle.member} : tensor<?xindex, #heddle.axes<@x.members_0>> -> index
        %33 = heddle.length @T.old
        %34 = arith.addi %32, %33 : index
        %35 = arith.cmpi sle, %31, %34 : index
        %36 = heddle.read %27[%arg1, %arg2] : tensor<?x?xf32, #heddle.axes<@x.members_0, @o.members>> -> f32
        %37 = heddle.read %28[%arg1] : tensor<?xf32, #heddle.axes<@x.members_0>> -> f32
        %38 = arith.divf %36, %37 : f32
        %39 = arith.select %35, %38, %cst : f32
        heddle.yield %39 : f32
      } {shared = array<i64: 0>} : tensor<?x?xf32, #heddle.axes<@x.members_0, @o.members>>
      %30 = heddle.equation "o" (%arg1 in @x.members_0, %arg2 in @D) sum (%arg3 in @o.members) do {
        %31 = heddle.read %29[%arg1, %arg3] : tensor<?x?xf32, #heddle.axes<@x.members_0, @o.members>> -> f32
        %32 = heddle.read %13[%arg3, %arg2] : tensor<?x8xf32, #heddle.axes<@o.members, @D>> -> f32
        %33 = arith.mulf %31, %32 : f32
        heddle.yield %33 : f32
      } {shared = array<i64: 0>} : tensor<?x8xf32, #heddle.axes<@x.members_0, @D>>
      heddle.yield %30 : tensor<?x8xf32, #heddle.axes<@x.members_0, @D>>
    } : tensor<?x8xf32, #heddle.axes<@x.members_0, @D>>
    %24 = heddle.kernel shared [@T.rows] {
      %25 = heddle.equation "x" (%arg1 in @T.rows, %arg2 in @D) do {
        %26 = heddle.read %14[%arg1] : tensor<?xf32, #heddle.axes<@T.rows>> -> f32
        %27 = arith.cmpf ogt, %26, %cst : f32
        %28 = heddle.length @T.new
        %29 = heddle.length @T.rows
        %30 = arith.subi %28, %29 : index
        %31 = arith.addi %arg1, %30 : index
        %32 = heddle.read %arg0[%31, %arg2] : tensor<?x8xf32, #heddle.axes<@T.new, @D>> -> f32
        %33 = heddle.read %19[%arg1] : tensor<?xindex, #heddle.axes<@T.rows>> -> index
        %34 = heddle.read %23[%33, %arg2] else %cst : f32, : tensor<?x8xf32, #heddle.axes<@x.members_0, @D>> -> f32
        %35 = arith.addf %32, %34 : f32
        %36 = arith.select %27, %35, %32 : f32
        heddle.yield %36 : f32
      } {shared = array<i64: 0>} : tensor<?x8xf32, #heddle.axes<@T.rows, @D>>
      heddle.yield %25 : tensor<?x8xf32, #heddle.axes<@T.rows, @D>>
    } : tensor<?x8xf32, #heddle.axes<@T.rows, @D>>
    return %24 : tensor<?x8xf32, #heddle.axes<@T.rows, @D>>
  }
  heddle.param @wr : tensor<8xf32, #heddle.axes<@D>> from ["wr"]
  heddle.param @wq : tensor<8x8xf32, #heddle.axes<@E, @D>> from ["wq"]
  heddle.param @wk : tensor<8x8xf32, #heddle.axes<@E, @D>> from ["wk"]
  heddle.param @wv : tensor<8x8xf32, #heddle.axes<@D, @D>> from ["wv"]
}