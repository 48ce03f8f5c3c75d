// RUN: heddle-opt --heddle-round-activations %s | FileCheck %s

#T_D = #heddle.axes<@T, @D>
#T_F = #heddle.axes<@T, @F>
heddle.axis @T time
heddle.axis @D static 64
heddle.axis @F static 8
heddle.axis @B static 2
heddle.axis @Q static 33
heddle.param @w : tensor<8x2x33xi8, #heddle.axes<@F, @B, @Q>> from ["w"] {heddle.format = "bytes"}
heddle.param @whole : tensor<8x64xi8, #heddle.axes<@F, @D>> from ["whole"]
heddle.param @plain : tensor<8x64xf32, #heddle.axes<@F, @D>> from ["plain"]

// Blocks of a byte that is the scale and 32 that are codes: activations in codes, and the sums of groups beside the scales.
// CHECK-LABEL: func.func @blocks
func.func @blocks(%x: tensor<?x64xf32, #T_D>) -> (tensor<?x8xf32, #T_F>, tensor<?x8xf32, #T_F>) {
  // CHECK: %[[PEAK:.*]] = heddle.equation "input.peak" (%{{.*}} in @T, %{{.*}} in @n2) max (%{{.*}} in @n32)
  // CHECK: %[[CODES:.*]] = heddle.equation "input.codes" (%{{.*}} in @T, %{{.*}} in @D)
  // CHECK: math.roundeven
  // CHECK: {decision} : tensor<?x64xi8
  // CHECK: heddle.equation "input.total" (%{{.*}} in @T, %{{.*}} in @n2) sum (%{{.*}} in @n32)
  // CHECK: %[[SCALES:.*]] = heddle.equation "input.scales" (%{{.*}} in @T, %{{.*}} in @n2, %{{.*}} in @n2)
  // CHECK-NOT: ".peak"
  // CHECK: heddle.equation "y"
  // CHECK: heddle.read %[[CODES]]
  // CHECK: heddle.read %[[SCALES]]{{.*}} proven {heddle.group_sums}
  // CHECK: heddle.equation "z"
  // CHECK: heddle.read %[[CODES]]
  %w = heddle.weight @w : tensor<8x2x33xi8, #heddle.axes<@F, @B, @Q>>
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c32 = arith.constant 32 : index
  %y = heddle.equation "y" (%t in @T, %f in @F) sum (%d in @D) do {
    %a = heddle.read %x[%t, %d] : tensor<?x64xf32, #T_D> -> f32
    %b = arith.floordivsi %d, %c32 : index
    %s = heddle.read %w[%f, %b, %c0] proven : tensor<8x2x33xi8, #heddle.axes<@F, @B, @Q>> -> i8
    %scale = arith.uitofp %s : i8 to f32
    %i = arith.remsi %d, %c32 : index
    %at = arith.addi %i, %c1 : index
    %q = heddle.read %w[%f, %b, %at] proven : tensor<8x2x33xi8, #heddle.axes<@F, @B, @Q>> -> i8
    %code = arith.sitofp %q : i8 to f32
    %v = arith.mulf %scale, %code : f32
    %m = arith.mulf %a, %v : f32
    heddle.yield %m : f32
  } : tensor<?x8xf32, #T_F>
  %z = heddle.equation "z" (%t in @T, %f in @F) sum (%d in @D) do {
    %a = heddle.read %x[%t, %d] : tensor<?x64xf32, #T_D> -> f32
    %b = arith.floordivsi %d, %c32 : index
    %s = heddle.read %w[%f, %b, %c0] proven : tensor<8x2x33xi8, #heddle.axes<@F, @B, @Q>> -> i8
    %scale = arith.uitofp %s : i8 to f32
    %i = arith.remsi %d, %c32 : index
    %at = arith.addi %i, %c1 : index
    %q = heddle.read %w[%f, %b, %at] proven : tensor<8x2x33xi8, #heddle.axes<@F, @B, @Q>> -> i8
    %code = arith.uitofp %q : i8 to f32
    %v = arith.subf %code, %scale : f32
    %m = arith.mulf %a, %v : f32
    heddle.yield %m : f32
  } : tensor<?x8xf32, #T_F>
  return %y, %z : tensor<?x8xf32, #T_F>, tensor<?x8xf32, #T_F>
}

// What is no block of a format takes activations as they are, floats or integers.
// CHECK-LABEL: func.func @others
// CHECK-NOT: codes
func.func @others(%x: tensor<?x64xf32, #T_D>) -> (tensor<?x8xf32, #T_F>, tensor<?x8xf32, #T_F>) {
  %i = heddle.weight @whole : tensor<8x64xi8, #heddle.axes<@F, @D>>
  %z = heddle.equation "z" (%t in @T, %f in @F) sum (%d in @D) do {
    %a = heddle.read %x[%t, %d] : tensor<?x64xf32, #T_D> -> f32
    %q = heddle.read %i[%f, %d] : tensor<8x64xi8, #heddle.axes<@F, @D>> -> i8
    %v = arith.sitofp %q : i8 to f32
    %m = arith.mulf %a, %v : f32
    heddle.yield %m : f32
  } : tensor<?x8xf32, #T_F>
  %w = heddle.weight @plain : tensor<8x64xf32, #heddle.axes<@F, @D>>
  %y = heddle.equation "y" (%t in @T, %f in @F) sum (%d in @D) do {
    %a = heddle.read %x[%t, %d] : tensor<?x64xf32, #T_D> -> f32
    %v = heddle.read %w[%f, %d] : tensor<8x64xf32, #heddle.axes<@F, @D>> -> f32
    %m = arith.mulf %a, %v : f32
    heddle.yield %m : f32
  } : tensor<?x8xf32, #T_F>
  return %y, %z : tensor<?x8xf32, #T_F>, tensor<?x8xf32, #T_F>
}
