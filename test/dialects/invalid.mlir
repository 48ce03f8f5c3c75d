// RUN: heddle-opt %s --split-input-file --verify-diagnostics

heddle.axis @T time
func.func @other_axis() -> tensor<?xf32, #heddle.axes<@T>> {
  %c = arith.constant 1.0 : f32
  // expected-error @below {{result dimension 0 is @T, but its variable runs over @S}}
  %x = "heddle.equation"() <{name = "x", axes = [@S], reduced = []}> ({}, {
  ^bb0(%t: index):
    heddle.yield %c : f32
  }) : () -> tensor<?xf32, #heddle.axes<@T>>
  return %x : tensor<?xf32, #heddle.axes<@T>>
}

// -----

// expected-error @below {{a tensor of rank 2 names 1 axes}}
func.func private @rank(tensor<?x?xf32, #heddle.axes<@T>>)

// -----

heddle.axis @T time
func.func @undeclared() {
  %c = arith.constant 1.0 : f32
  // expected-error @below {{variable 0 runs over @Q, which is not a declared axis}}
  %x = heddle.equation "x" (%t in @Q) do {
    heddle.yield %c : f32
  } : tensor<?xf32, #heddle.axes<@Q>>
  return
}

// -----

heddle.axis @D static 4
func.func @extent() {
  %c = arith.constant 1.0 : f32
  // expected-error @below {{result dimension 0 has extent 5, but @D has length 4}}
  %x = heddle.equation "x" (%t in @D) do {
    heddle.yield %c : f32
  } : tensor<5xf32, #heddle.axes<@D>>
  return
}

// -----

heddle.axis @D static 4
func.func @guard_without_reduction() {
  %c = arith.constant 1.0 : f32
  // expected-error @below {{has a guard but no reduced variable}}
  %x = heddle.equation "x" (%t in @D) where {
    %g = arith.constant true
    heddle.yield %g : i1
  } do {
    heddle.yield %c : f32
  } : tensor<4xf32, #heddle.axes<@D>>
  return
}

// -----

heddle.axis @D static 4
func.func @any_of_float() {
  %c = arith.constant 1.0 : f32
  // expected-error @below {{'any' needs i1 elements, found 'f32'}}
  %x = heddle.equation "x" () any (%t in @D) do {
    heddle.yield %c : f32
  } : tensor<f32, #heddle.axes<>>
  return
}

// -----

heddle.axis @D static 4
func.func @tensor_in_body(%x: tensor<4xf32, #heddle.axes<@D>>) {
  %y = heddle.equation "y" (%d in @D) do {
    // expected-error @below {{makes a 'tensor<4xf32, #heddle.axes<@D>>' inside an equation: only scalars are allowed}}
    %z = arith.addf %x, %x : tensor<4xf32, #heddle.axes<@D>>
    %v = heddle.read %z[%d] : tensor<4xf32, #heddle.axes<@D>> -> f32
    heddle.yield %v : f32
  } : tensor<4xf32, #heddle.axes<@D>>
  return
}

// -----

heddle.axis @D static 4
func.func @too_few_indices(%x: tensor<4x4xf32, #heddle.axes<@D, @D>>) {
  %y = heddle.equation "y" (%d in @D) do {
    // expected-error @below {{has 1 indices for a tensor of rank 2}}
    %v = heddle.read %x[%d] : tensor<4x4xf32, #heddle.axes<@D, @D>> -> f32
    heddle.yield %v : f32
  } : tensor<4xf32, #heddle.axes<@D>>
  return
}

// -----

heddle.axis @L static 2
heddle.axis @D static 4
// expected-error @below {{has 1 sources for 2 stacked slices}}
heddle.param @w : tensor<2x4xf32, #heddle.axes<@L, @D>> stacked 1 from ["w"]

// -----

heddle.axis @D static 4
heddle.param @w : tensor<4xf32, #heddle.axes<@D>> from ["w"]
func.func @weight_type() {
  // expected-error @below {{but @w is 'tensor<4xf32, #heddle.axes<@D>>'}}
  %w = heddle.weight @w : tensor<4xf64, #heddle.axes<@D>>
  return
}

// -----

// expected-error @below {{is at most one of static, derived, sum and sub-axis}}
"heddle.axis"() <{sym_name = "A", extent = 3 : i64, parent = @B}> : () -> ()

// -----

// expected-error @below {{has a negative length}}
heddle.axis @A static -1

// -----

heddle.axis @T time
func.func @scan_carry(%x: tensor<?xf32, #heddle.axes<@T>>) {
  %zero = arith.constant 0.0 : f32
  // expected-error @below {{carry 0 changes its type}}
  %s = "heddle.scan"(%zero) <{axis = @T}> ({
  ^bb0(%t: index, %c: f32):
    %i = arith.constant 1 : i64
    heddle.yield %i : i64
  }, {}) : (f32) -> f32
  return
}

// -----

heddle.axis @T time
heddle.axis @D static 4
func.func @chunk_rows(%x: tensor<4xf32, #heddle.axes<@D>>) {
  // expected-error @below {{the chunk's rows of collected result 1 need @D in front}}
  %s:2 = heddle.scan @T carry(%x) {
  ^bb0(%t: index, %c: tensor<4xf32, #heddle.axes<@D>>):
    heddle.yield %c, %c : tensor<4xf32, #heddle.axes<@D>>, tensor<4xf32, #heddle.axes<@D>>
  } chunk @D {
  ^bb0(%t: index, %c: tensor<4xf32, #heddle.axes<@D>>):
    heddle.yield %c, %c : tensor<4xf32, #heddle.axes<@D>>, tensor<4xf32, #heddle.axes<@D>>
  } : (tensor<4xf32, #heddle.axes<@D>>) -> (tensor<4xf32, #heddle.axes<@D>>, tensor<?x4xf32, #heddle.axes<@T, @D>>)
  return
}

// -----

heddle.axis @T time
func.func @chunk_length(%x: tensor<?xf32, #heddle.axes<@T>>) {
  %zero = arith.constant 0.0 : f32
  // expected-error @below {{@T is no axis of known length}}
  %s = heddle.scan @T carry(%zero) {
  ^bb0(%t: index, %c: f32):
    heddle.yield %c : f32
  } chunk @T {
  ^bb0(%t: index, %c: f32):
    heddle.yield %c : f32
  } : (f32) -> f32
  return
}

// -----

heddle.axis @D static 4
func.func @kernel_holds_equations(%x: tensor<4xf32, #heddle.axes<@D>>) {
  %k = heddle.kernel shared [] {
    // expected-error @below {{in a heddle.kernel needs 'shared'}}
    %y = heddle.equation "y" (%d in @D) do {
      %v = heddle.read %x[%d] : tensor<4xf32, #heddle.axes<@D>> -> f32
      heddle.yield %v : f32
    } : tensor<4xf32, #heddle.axes<@D>>
    heddle.yield %y : tensor<4xf32, #heddle.axes<@D>>
  } : tensor<4xf32, #heddle.axes<@D>>
  return
}

// -----

heddle.axis @D static 4
// expected-error @below {{of kind 'append' needs the axis of its rows: over @AXIS}}
heddle.state @k append of @e : tensor<4xf32, #heddle.axes<@D>>

// -----

heddle.axis @D static 4
heddle.axis @T time
// expected-error @below {{has 'rows' if and only if it is a ring}}
heddle.state @k append of @e over @T rows 3 : tensor<4xf32, #heddle.axes<@D>>

// -----

heddle.axis @T time
// expected-error @below {{of kind 'carry' needs a static shape}}
heddle.state @k carry of @e : tensor<?xf32, #heddle.axes<@T>>

// -----

heddle.axis @D static 4
heddle.axis @T time
heddle.state @k append of @e over @T : tensor<4xf32, #heddle.axes<@D>>
func.func @instance_of_one(%x: tensor<?x4xf32, #heddle.axes<@T, @D>>, %l: index) {
  // expected-error @below {{chooses an instance of @k, which is no list}}
  %a = heddle.append @k[%l] %x : tensor<?x4xf32, #heddle.axes<@T, @D>> -> tensor<?x4xf32, #heddle.axes<@T, @D>>
  return
}

// -----

heddle.axis @D static 4
heddle.axis @T time
heddle.state @k append of @e over @T : tensor<4xf32, #heddle.axes<@D>>
func.func @time_in_front(%x: tensor<4x?xf32, #heddle.axes<@D, @T>>) {
  // expected-error @below {{expected a time axis in front of}}
  %a = heddle.append @k %x : tensor<4x?xf32, #heddle.axes<@D, @T>> -> tensor<?x4xf32, #heddle.axes<@T, @D>>
  return
}

// -----

heddle.axis @D static 4
heddle.axis @T time
heddle.state @k append of @e over @T : tensor<4xf32, #heddle.axes<@D>>
func.func @load_rows() {
  // expected-error @below {{does not go with @k, which is of kind 'append'}}
  %a = heddle.load @k : tensor<4xf32, #heddle.axes<@D>>
  return
}

// -----

func.func @no_such_piece(%x: tensor<f32, #heddle.axes<>>) {
  // expected-error @below {{@k is not a declared piece of state}}
  heddle.store @k, %x : tensor<f32, #heddle.axes<>>
  return
}
