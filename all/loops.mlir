module {
  llvm.func internal @matmul_f32_6(%arg0: !llvm.ptr, %arg1: i64, %arg2: !llvm.ptr, %arg3: i64, %arg4: i64, %arg5: !llvm.ptr, %arg6: i64, %arg7: i64) attributes {no_inline} {
    %0 = arith.index_cast %arg1 : i64 to index
    %1 = arith.index_cast %arg3 : i64 to index
    %2 = arith.index_cast %arg4 : i64 to index
    %3 = arith.index_cast %arg6 : i64 to index
    %c0_i64 = arith.constant 0 : i64
    %4 = arith.cmpi ne, %arg7, %c0_i64 : i64
    %cst = arith.constant dense<0.000000e+00> : vector<16xf32>
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c0_0 = arith.constant 0 : index
    %c0_1 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %c16_2 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %5 = llvm.getelementptr inbounds %arg5[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32 = arith.constant 32 : index
    %c32_3 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %6 = llvm.getelementptr inbounds %arg5[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48 = arith.constant 48 : index
    %c48_4 = arith.constant 48 : index
    %c48_i64 = arith.constant 48 : i64
    %7 = llvm.getelementptr inbounds %arg5[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c1 = arith.constant 1 : index
    %c0_5 = arith.constant 0 : index
    %8 = arith.index_cast %3 : index to i64
    %9 = llvm.getelementptr inbounds %arg5[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_6 = arith.constant 16 : index
    %10 = arith.addi %3, %c16_6 : index
    %11 = arith.index_cast %10 : index to i64
    %12 = llvm.getelementptr inbounds %arg5[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_7 = arith.constant 32 : index
    %13 = arith.addi %3, %c32_7 : index
    %14 = arith.index_cast %13 : index to i64
    %15 = llvm.getelementptr inbounds %arg5[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_8 = arith.constant 48 : index
    %16 = arith.addi %3, %c48_8 : index
    %17 = arith.index_cast %16 : index to i64
    %18 = llvm.getelementptr inbounds %arg5[%17] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c2 = arith.constant 2 : index
    %19 = arith.muli %3, %c2 : index
    %c0_9 = arith.constant 0 : index
    %20 = arith.index_cast %19 : index to i64
    %21 = llvm.getelementptr inbounds %arg5[%20] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_10 = arith.constant 16 : index
    %22 = arith.addi %19, %c16_10 : index
    %23 = arith.index_cast %22 : index to i64
    %24 = llvm.getelementptr inbounds %arg5[%23] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_11 = arith.constant 32 : index
    %25 = arith.addi %19, %c32_11 : index
    %26 = arith.index_cast %25 : index to i64
    %27 = llvm.getelementptr inbounds %arg5[%26] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_12 = arith.constant 48 : index
    %28 = arith.addi %19, %c48_12 : index
    %29 = arith.index_cast %28 : index to i64
    %30 = llvm.getelementptr inbounds %arg5[%29] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c3 = arith.constant 3 : index
    %31 = arith.muli %3, %c3 : index
    %c0_13 = arith.constant 0 : index
    %32 = arith.index_cast %31 : index to i64
    %33 = llvm.getelementptr inbounds %arg5[%32] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_14 = arith.constant 16 : index
    %34 = arith.addi %31, %c16_14 : index
    %35 = arith.index_cast %34 : index to i64
    %36 = llvm.getelementptr inbounds %arg5[%35] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_15 = arith.constant 32 : index
    %37 = arith.addi %31, %c32_15 : index
    %38 = arith.index_cast %37 : index to i64
    %39 = llvm.getelementptr inbounds %arg5[%38] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_16 = arith.constant 48 : index
    %40 = arith.addi %31, %c48_16 : index
    %41 = arith.index_cast %40 : index to i64
    %42 = llvm.getelementptr inbounds %arg5[%41] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c4 = arith.constant 4 : index
    %43 = arith.muli %3, %c4 : index
    %c0_17 = arith.constant 0 : index
    %44 = arith.index_cast %43 : index to i64
    %45 = llvm.getelementptr inbounds %arg5[%44] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_18 = arith.constant 16 : index
    %46 = arith.addi %43, %c16_18 : index
    %47 = arith.index_cast %46 : index to i64
    %48 = llvm.getelementptr inbounds %arg5[%47] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_19 = arith.constant 32 : index
    %49 = arith.addi %43, %c32_19 : index
    %50 = arith.index_cast %49 : index to i64
    %51 = llvm.getelementptr inbounds %arg5[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_20 = arith.constant 48 : index
    %52 = arith.addi %43, %c48_20 : index
    %53 = arith.index_cast %52 : index to i64
    %54 = llvm.getelementptr inbounds %arg5[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c5 = arith.constant 5 : index
    %55 = arith.muli %3, %c5 : index
    %c0_21 = arith.constant 0 : index
    %56 = arith.index_cast %55 : index to i64
    %57 = llvm.getelementptr inbounds %arg5[%56] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_22 = arith.constant 16 : index
    %58 = arith.addi %55, %c16_22 : index
    %59 = arith.index_cast %58 : index to i64
    %60 = llvm.getelementptr inbounds %arg5[%59] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_23 = arith.constant 32 : index
    %61 = arith.addi %55, %c32_23 : index
    %62 = arith.index_cast %61 : index to i64
    %63 = llvm.getelementptr inbounds %arg5[%62] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_24 = arith.constant 48 : index
    %64 = arith.addi %55, %c48_24 : index
    %65 = arith.index_cast %64 : index to i64
    %66 = llvm.getelementptr inbounds %arg5[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %67:24 = scf.if %4 -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %69 = llvm.load %arg5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %70 = llvm.load %5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %71 = llvm.load %6 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %72 = llvm.load %7 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %73 = llvm.load %9 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %74 = llvm.load %12 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %75 = llvm.load %15 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %76 = llvm.load %18 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %77 = llvm.load %21 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %78 = llvm.load %24 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %79 = llvm.load %27 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %80 = llvm.load %30 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %81 = llvm.load %33 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %82 = llvm.load %36 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %83 = llvm.load %39 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %84 = llvm.load %42 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %85 = llvm.load %45 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %86 = llvm.load %48 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %87 = llvm.load %51 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %88 = llvm.load %54 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %89 = llvm.load %57 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %90 = llvm.load %60 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %91 = llvm.load %63 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %92 = llvm.load %66 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      scf.yield %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    } else {
      scf.yield %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    %c0_25 = arith.constant 0 : index
    %c1_26 = arith.constant 1 : index
    %68:24 = scf.for %arg8 = %c0_25 to %2 step %c1_26 iter_args(%arg9 = %67#0, %arg10 = %67#1, %arg11 = %67#2, %arg12 = %67#3, %arg13 = %67#4, %arg14 = %67#5, %arg15 = %67#6, %arg16 = %67#7, %arg17 = %67#8, %arg18 = %67#9, %arg19 = %67#10, %arg20 = %67#11, %arg21 = %67#12, %arg22 = %67#13, %arg23 = %67#14, %arg24 = %67#15, %arg25 = %67#16, %arg26 = %67#17, %arg27 = %67#18, %arg28 = %67#19, %arg29 = %67#20, %arg30 = %67#21, %arg31 = %67#22, %arg32 = %67#23) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %69 = arith.muli %arg8, %1 : index
      %c8 = arith.constant 8 : index
      %70 = arith.muli %1, %c8 : index
      %71 = arith.addi %69, %70 : index
      %72 = arith.index_cast %71 : index to i64
      %73 = llvm.getelementptr inbounds %arg2[%72] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c0_27 = arith.constant 0 : index
      "llvm.intr.prefetch"(%73) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c64_28 = arith.constant 64 : index
      %c64_i64 = arith.constant 64 : i64
      %74 = llvm.getelementptr inbounds %73[%c64_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%74) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %75 = llvm.getelementptr inbounds %73[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%75) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c192 = arith.constant 192 : index
      %c192_i64 = arith.constant 192 : i64
      %76 = llvm.getelementptr inbounds %73[%c192_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%76) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c0_29 = arith.constant 0 : index
      %77 = arith.index_cast %69 : index to i64
      %78 = llvm.getelementptr inbounds %arg2[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %79 = llvm.load %78 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c16_30 = arith.constant 16 : index
      %80 = arith.addi %69, %c16_30 : index
      %81 = arith.index_cast %80 : index to i64
      %82 = llvm.getelementptr inbounds %arg2[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %83 = llvm.load %82 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c32_31 = arith.constant 32 : index
      %84 = arith.addi %69, %c32_31 : index
      %85 = arith.index_cast %84 : index to i64
      %86 = llvm.getelementptr inbounds %arg2[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %87 = llvm.load %86 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c48_32 = arith.constant 48 : index
      %88 = arith.addi %69, %c48_32 : index
      %89 = arith.index_cast %88 : index to i64
      %90 = llvm.getelementptr inbounds %arg2[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %91 = llvm.load %90 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c0_33 = arith.constant 0 : index
      %92 = arith.index_cast %arg8 : index to i64
      %93 = llvm.getelementptr inbounds %arg0[%92] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %94 = llvm.load %93 {alignment = 4 : i64} : !llvm.ptr -> f32
      %95 = vector.broadcast %94 : f32 to vector<16xf32>
      %96 = math.fma %95, %79, %arg9 : vector<16xf32>
      %97 = math.fma %95, %83, %arg10 : vector<16xf32>
      %98 = math.fma %95, %87, %arg11 : vector<16xf32>
      %99 = math.fma %95, %91, %arg12 : vector<16xf32>
      %c1_34 = arith.constant 1 : index
      %100 = arith.addi %0, %arg8 : index
      %101 = arith.index_cast %100 : index to i64
      %102 = llvm.getelementptr inbounds %arg0[%101] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %103 = llvm.load %102 {alignment = 4 : i64} : !llvm.ptr -> f32
      %104 = vector.broadcast %103 : f32 to vector<16xf32>
      %105 = math.fma %104, %79, %arg13 : vector<16xf32>
      %106 = math.fma %104, %83, %arg14 : vector<16xf32>
      %107 = math.fma %104, %87, %arg15 : vector<16xf32>
      %108 = math.fma %104, %91, %arg16 : vector<16xf32>
      %c2_35 = arith.constant 2 : index
      %109 = arith.muli %0, %c2_35 : index
      %110 = arith.addi %109, %arg8 : index
      %111 = arith.index_cast %110 : index to i64
      %112 = llvm.getelementptr inbounds %arg0[%111] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %113 = llvm.load %112 {alignment = 4 : i64} : !llvm.ptr -> f32
      %114 = vector.broadcast %113 : f32 to vector<16xf32>
      %115 = math.fma %114, %79, %arg17 : vector<16xf32>
      %116 = math.fma %114, %83, %arg18 : vector<16xf32>
      %117 = math.fma %114, %87, %arg19 : vector<16xf32>
      %118 = math.fma %114, %91, %arg20 : vector<16xf32>
      %c3_36 = arith.constant 3 : index
      %119 = arith.muli %0, %c3_36 : index
      %120 = arith.addi %119, %arg8 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = llvm.getelementptr inbounds %arg0[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %123 = llvm.load %122 {alignment = 4 : i64} : !llvm.ptr -> f32
      %124 = vector.broadcast %123 : f32 to vector<16xf32>
      %125 = math.fma %124, %79, %arg21 : vector<16xf32>
      %126 = math.fma %124, %83, %arg22 : vector<16xf32>
      %127 = math.fma %124, %87, %arg23 : vector<16xf32>
      %128 = math.fma %124, %91, %arg24 : vector<16xf32>
      %c4_37 = arith.constant 4 : index
      %129 = arith.muli %0, %c4_37 : index
      %130 = arith.addi %129, %arg8 : index
      %131 = arith.index_cast %130 : index to i64
      %132 = llvm.getelementptr inbounds %arg0[%131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %133 = llvm.load %132 {alignment = 4 : i64} : !llvm.ptr -> f32
      %134 = vector.broadcast %133 : f32 to vector<16xf32>
      %135 = math.fma %134, %79, %arg25 : vector<16xf32>
      %136 = math.fma %134, %83, %arg26 : vector<16xf32>
      %137 = math.fma %134, %87, %arg27 : vector<16xf32>
      %138 = math.fma %134, %91, %arg28 : vector<16xf32>
      %c5_38 = arith.constant 5 : index
      %139 = arith.muli %0, %c5_38 : index
      %140 = arith.addi %139, %arg8 : index
      %141 = arith.index_cast %140 : index to i64
      %142 = llvm.getelementptr inbounds %arg0[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %143 = llvm.load %142 {alignment = 4 : i64} : !llvm.ptr -> f32
      %144 = vector.broadcast %143 : f32 to vector<16xf32>
      %145 = math.fma %144, %79, %arg29 : vector<16xf32>
      %146 = math.fma %144, %83, %arg30 : vector<16xf32>
      %147 = math.fma %144, %87, %arg31 : vector<16xf32>
      %148 = math.fma %144, %91, %arg32 : vector<16xf32>
      scf.yield %96, %97, %98, %99, %105, %106, %107, %108, %115, %116, %117, %118, %125, %126, %127, %128, %135, %136, %137, %138, %145, %146, %147, %148 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    llvm.store %68#0, %arg5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#1, %5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#2, %6 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#3, %7 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#4, %9 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#5, %12 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#6, %15 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#7, %18 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#8, %21 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#9, %24 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#10, %27 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#11, %30 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#12, %33 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#13, %36 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#14, %39 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#15, %42 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#16, %45 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#17, %48 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#18, %51 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#19, %54 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#20, %57 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#21, %60 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#22, %63 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %68#23, %66 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.return
  }
  llvm.func internal @matmul_f32_5(%arg0: !llvm.ptr, %arg1: i64, %arg2: !llvm.ptr, %arg3: i64, %arg4: i64, %arg5: !llvm.ptr, %arg6: i64, %arg7: i64) attributes {no_inline} {
    %0 = arith.index_cast %arg1 : i64 to index
    %1 = arith.index_cast %arg3 : i64 to index
    %2 = arith.index_cast %arg4 : i64 to index
    %3 = arith.index_cast %arg6 : i64 to index
    %c0_i64 = arith.constant 0 : i64
    %4 = arith.cmpi ne, %arg7, %c0_i64 : i64
    %cst = arith.constant dense<0.000000e+00> : vector<16xf32>
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c0_0 = arith.constant 0 : index
    %c0_1 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %c16_2 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %5 = llvm.getelementptr inbounds %arg5[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32 = arith.constant 32 : index
    %c32_3 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %6 = llvm.getelementptr inbounds %arg5[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48 = arith.constant 48 : index
    %c48_4 = arith.constant 48 : index
    %c48_i64 = arith.constant 48 : i64
    %7 = llvm.getelementptr inbounds %arg5[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c1 = arith.constant 1 : index
    %c0_5 = arith.constant 0 : index
    %8 = arith.index_cast %3 : index to i64
    %9 = llvm.getelementptr inbounds %arg5[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_6 = arith.constant 16 : index
    %10 = arith.addi %3, %c16_6 : index
    %11 = arith.index_cast %10 : index to i64
    %12 = llvm.getelementptr inbounds %arg5[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_7 = arith.constant 32 : index
    %13 = arith.addi %3, %c32_7 : index
    %14 = arith.index_cast %13 : index to i64
    %15 = llvm.getelementptr inbounds %arg5[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_8 = arith.constant 48 : index
    %16 = arith.addi %3, %c48_8 : index
    %17 = arith.index_cast %16 : index to i64
    %18 = llvm.getelementptr inbounds %arg5[%17] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c2 = arith.constant 2 : index
    %19 = arith.muli %3, %c2 : index
    %c0_9 = arith.constant 0 : index
    %20 = arith.index_cast %19 : index to i64
    %21 = llvm.getelementptr inbounds %arg5[%20] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_10 = arith.constant 16 : index
    %22 = arith.addi %19, %c16_10 : index
    %23 = arith.index_cast %22 : index to i64
    %24 = llvm.getelementptr inbounds %arg5[%23] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_11 = arith.constant 32 : index
    %25 = arith.addi %19, %c32_11 : index
    %26 = arith.index_cast %25 : index to i64
    %27 = llvm.getelementptr inbounds %arg5[%26] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_12 = arith.constant 48 : index
    %28 = arith.addi %19, %c48_12 : index
    %29 = arith.index_cast %28 : index to i64
    %30 = llvm.getelementptr inbounds %arg5[%29] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c3 = arith.constant 3 : index
    %31 = arith.muli %3, %c3 : index
    %c0_13 = arith.constant 0 : index
    %32 = arith.index_cast %31 : index to i64
    %33 = llvm.getelementptr inbounds %arg5[%32] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_14 = arith.constant 16 : index
    %34 = arith.addi %31, %c16_14 : index
    %35 = arith.index_cast %34 : index to i64
    %36 = llvm.getelementptr inbounds %arg5[%35] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_15 = arith.constant 32 : index
    %37 = arith.addi %31, %c32_15 : index
    %38 = arith.index_cast %37 : index to i64
    %39 = llvm.getelementptr inbounds %arg5[%38] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_16 = arith.constant 48 : index
    %40 = arith.addi %31, %c48_16 : index
    %41 = arith.index_cast %40 : index to i64
    %42 = llvm.getelementptr inbounds %arg5[%41] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c4 = arith.constant 4 : index
    %43 = arith.muli %3, %c4 : index
    %c0_17 = arith.constant 0 : index
    %44 = arith.index_cast %43 : index to i64
    %45 = llvm.getelementptr inbounds %arg5[%44] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_18 = arith.constant 16 : index
    %46 = arith.addi %43, %c16_18 : index
    %47 = arith.index_cast %46 : index to i64
    %48 = llvm.getelementptr inbounds %arg5[%47] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_19 = arith.constant 32 : index
    %49 = arith.addi %43, %c32_19 : index
    %50 = arith.index_cast %49 : index to i64
    %51 = llvm.getelementptr inbounds %arg5[%50] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_20 = arith.constant 48 : index
    %52 = arith.addi %43, %c48_20 : index
    %53 = arith.index_cast %52 : index to i64
    %54 = llvm.getelementptr inbounds %arg5[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %55:20 = scf.if %4 -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %57 = llvm.load %arg5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %58 = llvm.load %5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %59 = llvm.load %6 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %60 = llvm.load %7 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %61 = llvm.load %9 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %62 = llvm.load %12 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %63 = llvm.load %15 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %64 = llvm.load %18 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %65 = llvm.load %21 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %66 = llvm.load %24 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %67 = llvm.load %27 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %68 = llvm.load %30 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %69 = llvm.load %33 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %70 = llvm.load %36 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %71 = llvm.load %39 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %72 = llvm.load %42 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %73 = llvm.load %45 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %74 = llvm.load %48 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %75 = llvm.load %51 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %76 = llvm.load %54 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      scf.yield %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    } else {
      scf.yield %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    %c0_21 = arith.constant 0 : index
    %c1_22 = arith.constant 1 : index
    %56:20 = scf.for %arg8 = %c0_21 to %2 step %c1_22 iter_args(%arg9 = %55#0, %arg10 = %55#1, %arg11 = %55#2, %arg12 = %55#3, %arg13 = %55#4, %arg14 = %55#5, %arg15 = %55#6, %arg16 = %55#7, %arg17 = %55#8, %arg18 = %55#9, %arg19 = %55#10, %arg20 = %55#11, %arg21 = %55#12, %arg22 = %55#13, %arg23 = %55#14, %arg24 = %55#15, %arg25 = %55#16, %arg26 = %55#17, %arg27 = %55#18, %arg28 = %55#19) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %57 = arith.muli %arg8, %1 : index
      %c8 = arith.constant 8 : index
      %58 = arith.muli %1, %c8 : index
      %59 = arith.addi %57, %58 : index
      %60 = arith.index_cast %59 : index to i64
      %61 = llvm.getelementptr inbounds %arg2[%60] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c0_23 = arith.constant 0 : index
      "llvm.intr.prefetch"(%61) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c64_24 = arith.constant 64 : index
      %c64_i64 = arith.constant 64 : i64
      %62 = llvm.getelementptr inbounds %61[%c64_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%62) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %63 = llvm.getelementptr inbounds %61[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%63) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c192 = arith.constant 192 : index
      %c192_i64 = arith.constant 192 : i64
      %64 = llvm.getelementptr inbounds %61[%c192_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%64) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c0_25 = arith.constant 0 : index
      %65 = arith.index_cast %57 : index to i64
      %66 = llvm.getelementptr inbounds %arg2[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %67 = llvm.load %66 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c16_26 = arith.constant 16 : index
      %68 = arith.addi %57, %c16_26 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = llvm.getelementptr inbounds %arg2[%69] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %71 = llvm.load %70 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c32_27 = arith.constant 32 : index
      %72 = arith.addi %57, %c32_27 : index
      %73 = arith.index_cast %72 : index to i64
      %74 = llvm.getelementptr inbounds %arg2[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %75 = llvm.load %74 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c48_28 = arith.constant 48 : index
      %76 = arith.addi %57, %c48_28 : index
      %77 = arith.index_cast %76 : index to i64
      %78 = llvm.getelementptr inbounds %arg2[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %79 = llvm.load %78 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c0_29 = arith.constant 0 : index
      %80 = arith.index_cast %arg8 : index to i64
      %81 = llvm.getelementptr inbounds %arg0[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %82 = llvm.load %81 {alignment = 4 : i64} : !llvm.ptr -> f32
      %83 = vector.broadcast %82 : f32 to vector<16xf32>
      %84 = math.fma %83, %67, %arg9 : vector<16xf32>
      %85 = math.fma %83, %71, %arg10 : vector<16xf32>
      %86 = math.fma %83, %75, %arg11 : vector<16xf32>
      %87 = math.fma %83, %79, %arg12 : vector<16xf32>
      %c1_30 = arith.constant 1 : index
      %88 = arith.addi %0, %arg8 : index
      %89 = arith.index_cast %88 : index to i64
      %90 = llvm.getelementptr inbounds %arg0[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %91 = llvm.load %90 {alignment = 4 : i64} : !llvm.ptr -> f32
      %92 = vector.broadcast %91 : f32 to vector<16xf32>
      %93 = math.fma %92, %67, %arg13 : vector<16xf32>
      %94 = math.fma %92, %71, %arg14 : vector<16xf32>
      %95 = math.fma %92, %75, %arg15 : vector<16xf32>
      %96 = math.fma %92, %79, %arg16 : vector<16xf32>
      %c2_31 = arith.constant 2 : index
      %97 = arith.muli %0, %c2_31 : index
      %98 = arith.addi %97, %arg8 : index
      %99 = arith.index_cast %98 : index to i64
      %100 = llvm.getelementptr inbounds %arg0[%99] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %101 = llvm.load %100 {alignment = 4 : i64} : !llvm.ptr -> f32
      %102 = vector.broadcast %101 : f32 to vector<16xf32>
      %103 = math.fma %102, %67, %arg17 : vector<16xf32>
      %104 = math.fma %102, %71, %arg18 : vector<16xf32>
      %105 = math.fma %102, %75, %arg19 : vector<16xf32>
      %106 = math.fma %102, %79, %arg20 : vector<16xf32>
      %c3_32 = arith.constant 3 : index
      %107 = arith.muli %0, %c3_32 : index
      %108 = arith.addi %107, %arg8 : index
      %109 = arith.index_cast %108 : index to i64
      %110 = llvm.getelementptr inbounds %arg0[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %111 = llvm.load %110 {alignment = 4 : i64} : !llvm.ptr -> f32
      %112 = vector.broadcast %111 : f32 to vector<16xf32>
      %113 = math.fma %112, %67, %arg21 : vector<16xf32>
      %114 = math.fma %112, %71, %arg22 : vector<16xf32>
      %115 = math.fma %112, %75, %arg23 : vector<16xf32>
      %116 = math.fma %112, %79, %arg24 : vector<16xf32>
      %c4_33 = arith.constant 4 : index
      %117 = arith.muli %0, %c4_33 : index
      %118 = arith.addi %117, %arg8 : index
      %119 = arith.index_cast %118 : index to i64
      %120 = llvm.getelementptr inbounds %arg0[%119] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %121 = llvm.load %120 {alignment = 4 : i64} : !llvm.ptr -> f32
      %122 = vector.broadcast %121 : f32 to vector<16xf32>
      %123 = math.fma %122, %67, %arg25 : vector<16xf32>
      %124 = math.fma %122, %71, %arg26 : vector<16xf32>
      %125 = math.fma %122, %75, %arg27 : vector<16xf32>
      %126 = math.fma %122, %79, %arg28 : vector<16xf32>
      scf.yield %84, %85, %86, %87, %93, %94, %95, %96, %103, %104, %105, %106, %113, %114, %115, %116, %123, %124, %125, %126 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    llvm.store %56#0, %arg5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#1, %5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#2, %6 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#3, %7 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#4, %9 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#5, %12 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#6, %15 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#7, %18 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#8, %21 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#9, %24 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#10, %27 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#11, %30 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#12, %33 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#13, %36 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#14, %39 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#15, %42 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#16, %45 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#17, %48 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#18, %51 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %56#19, %54 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.return
  }
  llvm.func internal @matmul_f32_4(%arg0: !llvm.ptr, %arg1: i64, %arg2: !llvm.ptr, %arg3: i64, %arg4: i64, %arg5: !llvm.ptr, %arg6: i64, %arg7: i64) attributes {no_inline} {
    %0 = arith.index_cast %arg1 : i64 to index
    %1 = arith.index_cast %arg3 : i64 to index
    %2 = arith.index_cast %arg4 : i64 to index
    %3 = arith.index_cast %arg6 : i64 to index
    %c0_i64 = arith.constant 0 : i64
    %4 = arith.cmpi ne, %arg7, %c0_i64 : i64
    %cst = arith.constant dense<0.000000e+00> : vector<16xf32>
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c0_0 = arith.constant 0 : index
    %c0_1 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %c16_2 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %5 = llvm.getelementptr inbounds %arg5[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32 = arith.constant 32 : index
    %c32_3 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %6 = llvm.getelementptr inbounds %arg5[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48 = arith.constant 48 : index
    %c48_4 = arith.constant 48 : index
    %c48_i64 = arith.constant 48 : i64
    %7 = llvm.getelementptr inbounds %arg5[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c1 = arith.constant 1 : index
    %c0_5 = arith.constant 0 : index
    %8 = arith.index_cast %3 : index to i64
    %9 = llvm.getelementptr inbounds %arg5[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_6 = arith.constant 16 : index
    %10 = arith.addi %3, %c16_6 : index
    %11 = arith.index_cast %10 : index to i64
    %12 = llvm.getelementptr inbounds %arg5[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_7 = arith.constant 32 : index
    %13 = arith.addi %3, %c32_7 : index
    %14 = arith.index_cast %13 : index to i64
    %15 = llvm.getelementptr inbounds %arg5[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_8 = arith.constant 48 : index
    %16 = arith.addi %3, %c48_8 : index
    %17 = arith.index_cast %16 : index to i64
    %18 = llvm.getelementptr inbounds %arg5[%17] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c2 = arith.constant 2 : index
    %19 = arith.muli %3, %c2 : index
    %c0_9 = arith.constant 0 : index
    %20 = arith.index_cast %19 : index to i64
    %21 = llvm.getelementptr inbounds %arg5[%20] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_10 = arith.constant 16 : index
    %22 = arith.addi %19, %c16_10 : index
    %23 = arith.index_cast %22 : index to i64
    %24 = llvm.getelementptr inbounds %arg5[%23] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_11 = arith.constant 32 : index
    %25 = arith.addi %19, %c32_11 : index
    %26 = arith.index_cast %25 : index to i64
    %27 = llvm.getelementptr inbounds %arg5[%26] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_12 = arith.constant 48 : index
    %28 = arith.addi %19, %c48_12 : index
    %29 = arith.index_cast %28 : index to i64
    %30 = llvm.getelementptr inbounds %arg5[%29] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c3 = arith.constant 3 : index
    %31 = arith.muli %3, %c3 : index
    %c0_13 = arith.constant 0 : index
    %32 = arith.index_cast %31 : index to i64
    %33 = llvm.getelementptr inbounds %arg5[%32] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_14 = arith.constant 16 : index
    %34 = arith.addi %31, %c16_14 : index
    %35 = arith.index_cast %34 : index to i64
    %36 = llvm.getelementptr inbounds %arg5[%35] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_15 = arith.constant 32 : index
    %37 = arith.addi %31, %c32_15 : index
    %38 = arith.index_cast %37 : index to i64
    %39 = llvm.getelementptr inbounds %arg5[%38] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_16 = arith.constant 48 : index
    %40 = arith.addi %31, %c48_16 : index
    %41 = arith.index_cast %40 : index to i64
    %42 = llvm.getelementptr inbounds %arg5[%41] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %43:16 = scf.if %4 -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %45 = llvm.load %arg5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %46 = llvm.load %5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %47 = llvm.load %6 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %48 = llvm.load %7 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %49 = llvm.load %9 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %50 = llvm.load %12 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %51 = llvm.load %15 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %52 = llvm.load %18 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %53 = llvm.load %21 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %54 = llvm.load %24 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %55 = llvm.load %27 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %56 = llvm.load %30 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %57 = llvm.load %33 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %58 = llvm.load %36 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %59 = llvm.load %39 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %60 = llvm.load %42 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      scf.yield %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    } else {
      scf.yield %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    %c0_17 = arith.constant 0 : index
    %c1_18 = arith.constant 1 : index
    %44:16 = scf.for %arg8 = %c0_17 to %2 step %c1_18 iter_args(%arg9 = %43#0, %arg10 = %43#1, %arg11 = %43#2, %arg12 = %43#3, %arg13 = %43#4, %arg14 = %43#5, %arg15 = %43#6, %arg16 = %43#7, %arg17 = %43#8, %arg18 = %43#9, %arg19 = %43#10, %arg20 = %43#11, %arg21 = %43#12, %arg22 = %43#13, %arg23 = %43#14, %arg24 = %43#15) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %45 = arith.muli %arg8, %1 : index
      %c8 = arith.constant 8 : index
      %46 = arith.muli %1, %c8 : index
      %47 = arith.addi %45, %46 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = llvm.getelementptr inbounds %arg2[%48] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c0_19 = arith.constant 0 : index
      "llvm.intr.prefetch"(%49) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c64_20 = arith.constant 64 : index
      %c64_i64 = arith.constant 64 : i64
      %50 = llvm.getelementptr inbounds %49[%c64_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%50) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %51 = llvm.getelementptr inbounds %49[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%51) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c192 = arith.constant 192 : index
      %c192_i64 = arith.constant 192 : i64
      %52 = llvm.getelementptr inbounds %49[%c192_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%52) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c0_21 = arith.constant 0 : index
      %53 = arith.index_cast %45 : index to i64
      %54 = llvm.getelementptr inbounds %arg2[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %55 = llvm.load %54 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c16_22 = arith.constant 16 : index
      %56 = arith.addi %45, %c16_22 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = llvm.getelementptr inbounds %arg2[%57] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %59 = llvm.load %58 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c32_23 = arith.constant 32 : index
      %60 = arith.addi %45, %c32_23 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = llvm.getelementptr inbounds %arg2[%61] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %63 = llvm.load %62 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c48_24 = arith.constant 48 : index
      %64 = arith.addi %45, %c48_24 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = llvm.getelementptr inbounds %arg2[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %67 = llvm.load %66 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c0_25 = arith.constant 0 : index
      %68 = arith.index_cast %arg8 : index to i64
      %69 = llvm.getelementptr inbounds %arg0[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %70 = llvm.load %69 {alignment = 4 : i64} : !llvm.ptr -> f32
      %71 = vector.broadcast %70 : f32 to vector<16xf32>
      %72 = math.fma %71, %55, %arg9 : vector<16xf32>
      %73 = math.fma %71, %59, %arg10 : vector<16xf32>
      %74 = math.fma %71, %63, %arg11 : vector<16xf32>
      %75 = math.fma %71, %67, %arg12 : vector<16xf32>
      %c1_26 = arith.constant 1 : index
      %76 = arith.addi %0, %arg8 : index
      %77 = arith.index_cast %76 : index to i64
      %78 = llvm.getelementptr inbounds %arg0[%77] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %79 = llvm.load %78 {alignment = 4 : i64} : !llvm.ptr -> f32
      %80 = vector.broadcast %79 : f32 to vector<16xf32>
      %81 = math.fma %80, %55, %arg13 : vector<16xf32>
      %82 = math.fma %80, %59, %arg14 : vector<16xf32>
      %83 = math.fma %80, %63, %arg15 : vector<16xf32>
      %84 = math.fma %80, %67, %arg16 : vector<16xf32>
      %c2_27 = arith.constant 2 : index
      %85 = arith.muli %0, %c2_27 : index
      %86 = arith.addi %85, %arg8 : index
      %87 = arith.index_cast %86 : index to i64
      %88 = llvm.getelementptr inbounds %arg0[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %89 = llvm.load %88 {alignment = 4 : i64} : !llvm.ptr -> f32
      %90 = vector.broadcast %89 : f32 to vector<16xf32>
      %91 = math.fma %90, %55, %arg17 : vector<16xf32>
      %92 = math.fma %90, %59, %arg18 : vector<16xf32>
      %93 = math.fma %90, %63, %arg19 : vector<16xf32>
      %94 = math.fma %90, %67, %arg20 : vector<16xf32>
      %c3_28 = arith.constant 3 : index
      %95 = arith.muli %0, %c3_28 : index
      %96 = arith.addi %95, %arg8 : index
      %97 = arith.index_cast %96 : index to i64
      %98 = llvm.getelementptr inbounds %arg0[%97] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %99 = llvm.load %98 {alignment = 4 : i64} : !llvm.ptr -> f32
      %100 = vector.broadcast %99 : f32 to vector<16xf32>
      %101 = math.fma %100, %55, %arg21 : vector<16xf32>
      %102 = math.fma %100, %59, %arg22 : vector<16xf32>
      %103 = math.fma %100, %63, %arg23 : vector<16xf32>
      %104 = math.fma %100, %67, %arg24 : vector<16xf32>
      scf.yield %72, %73, %74, %75, %81, %82, %83, %84, %91, %92, %93, %94, %101, %102, %103, %104 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    llvm.store %44#0, %arg5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#1, %5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#2, %6 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#3, %7 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#4, %9 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#5, %12 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#6, %15 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#7, %18 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#8, %21 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#9, %24 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#10, %27 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#11, %30 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#12, %33 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#13, %36 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#14, %39 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %44#15, %42 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.return
  }
  llvm.func internal @matmul_f32_3(%arg0: !llvm.ptr, %arg1: i64, %arg2: !llvm.ptr, %arg3: i64, %arg4: i64, %arg5: !llvm.ptr, %arg6: i64, %arg7: i64) attributes {no_inline} {
    %0 = arith.index_cast %arg1 : i64 to index
    %1 = arith.index_cast %arg3 : i64 to index
    %2 = arith.index_cast %arg4 : i64 to index
    %3 = arith.index_cast %arg6 : i64 to index
    %c0_i64 = arith.constant 0 : i64
    %4 = arith.cmpi ne, %arg7, %c0_i64 : i64
    %cst = arith.constant dense<0.000000e+00> : vector<16xf32>
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c0_0 = arith.constant 0 : index
    %c0_1 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %c16_2 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %5 = llvm.getelementptr inbounds %arg5[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32 = arith.constant 32 : index
    %c32_3 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %6 = llvm.getelementptr inbounds %arg5[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48 = arith.constant 48 : index
    %c48_4 = arith.constant 48 : index
    %c48_i64 = arith.constant 48 : i64
    %7 = llvm.getelementptr inbounds %arg5[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c1 = arith.constant 1 : index
    %c0_5 = arith.constant 0 : index
    %8 = arith.index_cast %3 : index to i64
    %9 = llvm.getelementptr inbounds %arg5[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_6 = arith.constant 16 : index
    %10 = arith.addi %3, %c16_6 : index
    %11 = arith.index_cast %10 : index to i64
    %12 = llvm.getelementptr inbounds %arg5[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_7 = arith.constant 32 : index
    %13 = arith.addi %3, %c32_7 : index
    %14 = arith.index_cast %13 : index to i64
    %15 = llvm.getelementptr inbounds %arg5[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_8 = arith.constant 48 : index
    %16 = arith.addi %3, %c48_8 : index
    %17 = arith.index_cast %16 : index to i64
    %18 = llvm.getelementptr inbounds %arg5[%17] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c2 = arith.constant 2 : index
    %19 = arith.muli %3, %c2 : index
    %c0_9 = arith.constant 0 : index
    %20 = arith.index_cast %19 : index to i64
    %21 = llvm.getelementptr inbounds %arg5[%20] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_10 = arith.constant 16 : index
    %22 = arith.addi %19, %c16_10 : index
    %23 = arith.index_cast %22 : index to i64
    %24 = llvm.getelementptr inbounds %arg5[%23] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_11 = arith.constant 32 : index
    %25 = arith.addi %19, %c32_11 : index
    %26 = arith.index_cast %25 : index to i64
    %27 = llvm.getelementptr inbounds %arg5[%26] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_12 = arith.constant 48 : index
    %28 = arith.addi %19, %c48_12 : index
    %29 = arith.index_cast %28 : index to i64
    %30 = llvm.getelementptr inbounds %arg5[%29] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %31:12 = scf.if %4 -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %33 = llvm.load %arg5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %34 = llvm.load %5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %35 = llvm.load %6 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %36 = llvm.load %7 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %37 = llvm.load %9 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %38 = llvm.load %12 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %39 = llvm.load %15 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %40 = llvm.load %18 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %41 = llvm.load %21 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %42 = llvm.load %24 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %43 = llvm.load %27 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %44 = llvm.load %30 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      scf.yield %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    } else {
      scf.yield %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    %c0_13 = arith.constant 0 : index
    %c1_14 = arith.constant 1 : index
    %32:12 = scf.for %arg8 = %c0_13 to %2 step %c1_14 iter_args(%arg9 = %31#0, %arg10 = %31#1, %arg11 = %31#2, %arg12 = %31#3, %arg13 = %31#4, %arg14 = %31#5, %arg15 = %31#6, %arg16 = %31#7, %arg17 = %31#8, %arg18 = %31#9, %arg19 = %31#10, %arg20 = %31#11) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %33 = arith.muli %arg8, %1 : index
      %c8 = arith.constant 8 : index
      %34 = arith.muli %1, %c8 : index
      %35 = arith.addi %33, %34 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = llvm.getelementptr inbounds %arg2[%36] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c0_15 = arith.constant 0 : index
      "llvm.intr.prefetch"(%37) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c64_16 = arith.constant 64 : index
      %c64_i64 = arith.constant 64 : i64
      %38 = llvm.getelementptr inbounds %37[%c64_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%38) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %39 = llvm.getelementptr inbounds %37[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%39) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c192 = arith.constant 192 : index
      %c192_i64 = arith.constant 192 : i64
      %40 = llvm.getelementptr inbounds %37[%c192_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%40) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c0_17 = arith.constant 0 : index
      %41 = arith.index_cast %33 : index to i64
      %42 = llvm.getelementptr inbounds %arg2[%41] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %43 = llvm.load %42 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c16_18 = arith.constant 16 : index
      %44 = arith.addi %33, %c16_18 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = llvm.getelementptr inbounds %arg2[%45] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %47 = llvm.load %46 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c32_19 = arith.constant 32 : index
      %48 = arith.addi %33, %c32_19 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = llvm.getelementptr inbounds %arg2[%49] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %51 = llvm.load %50 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c48_20 = arith.constant 48 : index
      %52 = arith.addi %33, %c48_20 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = llvm.getelementptr inbounds %arg2[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %55 = llvm.load %54 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c0_21 = arith.constant 0 : index
      %56 = arith.index_cast %arg8 : index to i64
      %57 = llvm.getelementptr inbounds %arg0[%56] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %58 = llvm.load %57 {alignment = 4 : i64} : !llvm.ptr -> f32
      %59 = vector.broadcast %58 : f32 to vector<16xf32>
      %60 = math.fma %59, %43, %arg9 : vector<16xf32>
      %61 = math.fma %59, %47, %arg10 : vector<16xf32>
      %62 = math.fma %59, %51, %arg11 : vector<16xf32>
      %63 = math.fma %59, %55, %arg12 : vector<16xf32>
      %c1_22 = arith.constant 1 : index
      %64 = arith.addi %0, %arg8 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = llvm.getelementptr inbounds %arg0[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %67 = llvm.load %66 {alignment = 4 : i64} : !llvm.ptr -> f32
      %68 = vector.broadcast %67 : f32 to vector<16xf32>
      %69 = math.fma %68, %43, %arg13 : vector<16xf32>
      %70 = math.fma %68, %47, %arg14 : vector<16xf32>
      %71 = math.fma %68, %51, %arg15 : vector<16xf32>
      %72 = math.fma %68, %55, %arg16 : vector<16xf32>
      %c2_23 = arith.constant 2 : index
      %73 = arith.muli %0, %c2_23 : index
      %74 = arith.addi %73, %arg8 : index
      %75 = arith.index_cast %74 : index to i64
      %76 = llvm.getelementptr inbounds %arg0[%75] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %77 = llvm.load %76 {alignment = 4 : i64} : !llvm.ptr -> f32
      %78 = vector.broadcast %77 : f32 to vector<16xf32>
      %79 = math.fma %78, %43, %arg17 : vector<16xf32>
      %80 = math.fma %78, %47, %arg18 : vector<16xf32>
      %81 = math.fma %78, %51, %arg19 : vector<16xf32>
      %82 = math.fma %78, %55, %arg20 : vector<16xf32>
      scf.yield %60, %61, %62, %63, %69, %70, %71, %72, %79, %80, %81, %82 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    llvm.store %32#0, %arg5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#1, %5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#2, %6 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#3, %7 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#4, %9 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#5, %12 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#6, %15 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#7, %18 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#8, %21 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#9, %24 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#10, %27 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %32#11, %30 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.return
  }
  llvm.func internal @matmul_f32_2(%arg0: !llvm.ptr, %arg1: i64, %arg2: !llvm.ptr, %arg3: i64, %arg4: i64, %arg5: !llvm.ptr, %arg6: i64, %arg7: i64) attributes {no_inline} {
    %0 = arith.index_cast %arg1 : i64 to index
    %1 = arith.index_cast %arg3 : i64 to index
    %2 = arith.index_cast %arg4 : i64 to index
    %3 = arith.index_cast %arg6 : i64 to index
    %c0_i64 = arith.constant 0 : i64
    %4 = arith.cmpi ne, %arg7, %c0_i64 : i64
    %cst = arith.constant dense<0.000000e+00> : vector<16xf32>
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c0_0 = arith.constant 0 : index
    %c0_1 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %c16_2 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %5 = llvm.getelementptr inbounds %arg5[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32 = arith.constant 32 : index
    %c32_3 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %6 = llvm.getelementptr inbounds %arg5[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48 = arith.constant 48 : index
    %c48_4 = arith.constant 48 : index
    %c48_i64 = arith.constant 48 : i64
    %7 = llvm.getelementptr inbounds %arg5[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c1 = arith.constant 1 : index
    %c0_5 = arith.constant 0 : index
    %8 = arith.index_cast %3 : index to i64
    %9 = llvm.getelementptr inbounds %arg5[%8] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c16_6 = arith.constant 16 : index
    %10 = arith.addi %3, %c16_6 : index
    %11 = arith.index_cast %10 : index to i64
    %12 = llvm.getelementptr inbounds %arg5[%11] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32_7 = arith.constant 32 : index
    %13 = arith.addi %3, %c32_7 : index
    %14 = arith.index_cast %13 : index to i64
    %15 = llvm.getelementptr inbounds %arg5[%14] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48_8 = arith.constant 48 : index
    %16 = arith.addi %3, %c48_8 : index
    %17 = arith.index_cast %16 : index to i64
    %18 = llvm.getelementptr inbounds %arg5[%17] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %19:8 = scf.if %4 -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %21 = llvm.load %arg5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %22 = llvm.load %5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %23 = llvm.load %6 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %24 = llvm.load %7 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %25 = llvm.load %9 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %26 = llvm.load %12 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %27 = llvm.load %15 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %28 = llvm.load %18 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      scf.yield %21, %22, %23, %24, %25, %26, %27, %28 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    } else {
      scf.yield %cst, %cst, %cst, %cst, %cst, %cst, %cst, %cst : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    %c0_9 = arith.constant 0 : index
    %c1_10 = arith.constant 1 : index
    %20:8 = scf.for %arg8 = %c0_9 to %2 step %c1_10 iter_args(%arg9 = %19#0, %arg10 = %19#1, %arg11 = %19#2, %arg12 = %19#3, %arg13 = %19#4, %arg14 = %19#5, %arg15 = %19#6, %arg16 = %19#7) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %21 = arith.muli %arg8, %1 : index
      %c8 = arith.constant 8 : index
      %22 = arith.muli %1, %c8 : index
      %23 = arith.addi %21, %22 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = llvm.getelementptr inbounds %arg2[%24] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c0_11 = arith.constant 0 : index
      "llvm.intr.prefetch"(%25) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c64_12 = arith.constant 64 : index
      %c64_i64 = arith.constant 64 : i64
      %26 = llvm.getelementptr inbounds %25[%c64_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%26) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %27 = llvm.getelementptr inbounds %25[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%27) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c192 = arith.constant 192 : index
      %c192_i64 = arith.constant 192 : i64
      %28 = llvm.getelementptr inbounds %25[%c192_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%28) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c0_13 = arith.constant 0 : index
      %29 = arith.index_cast %21 : index to i64
      %30 = llvm.getelementptr inbounds %arg2[%29] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %31 = llvm.load %30 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c16_14 = arith.constant 16 : index
      %32 = arith.addi %21, %c16_14 : index
      %33 = arith.index_cast %32 : index to i64
      %34 = llvm.getelementptr inbounds %arg2[%33] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %35 = llvm.load %34 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c32_15 = arith.constant 32 : index
      %36 = arith.addi %21, %c32_15 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = llvm.getelementptr inbounds %arg2[%37] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %39 = llvm.load %38 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c48_16 = arith.constant 48 : index
      %40 = arith.addi %21, %c48_16 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = llvm.getelementptr inbounds %arg2[%41] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %43 = llvm.load %42 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c0_17 = arith.constant 0 : index
      %44 = arith.index_cast %arg8 : index to i64
      %45 = llvm.getelementptr inbounds %arg0[%44] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %46 = llvm.load %45 {alignment = 4 : i64} : !llvm.ptr -> f32
      %47 = vector.broadcast %46 : f32 to vector<16xf32>
      %48 = math.fma %47, %31, %arg9 : vector<16xf32>
      %49 = math.fma %47, %35, %arg10 : vector<16xf32>
      %50 = math.fma %47, %39, %arg11 : vector<16xf32>
      %51 = math.fma %47, %43, %arg12 : vector<16xf32>
      %c1_18 = arith.constant 1 : index
      %52 = arith.addi %0, %arg8 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = llvm.getelementptr inbounds %arg0[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %55 = llvm.load %54 {alignment = 4 : i64} : !llvm.ptr -> f32
      %56 = vector.broadcast %55 : f32 to vector<16xf32>
      %57 = math.fma %56, %31, %arg13 : vector<16xf32>
      %58 = math.fma %56, %35, %arg14 : vector<16xf32>
      %59 = math.fma %56, %39, %arg15 : vector<16xf32>
      %60 = math.fma %56, %43, %arg16 : vector<16xf32>
      scf.yield %48, %49, %50, %51, %57, %58, %59, %60 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    llvm.store %20#0, %arg5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %20#1, %5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %20#2, %6 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %20#3, %7 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %20#4, %9 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %20#5, %12 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %20#6, %15 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %20#7, %18 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.return
  }
  llvm.func internal @matmul_f32_1(%arg0: !llvm.ptr, %arg1: i64, %arg2: !llvm.ptr, %arg3: i64, %arg4: i64, %arg5: !llvm.ptr, %arg6: i64, %arg7: i64) attributes {no_inline} {
    %0 = arith.index_cast %arg1 : i64 to index
    %1 = arith.index_cast %arg3 : i64 to index
    %2 = arith.index_cast %arg4 : i64 to index
    %3 = arith.index_cast %arg6 : i64 to index
    %c0_i64 = arith.constant 0 : i64
    %4 = arith.cmpi ne, %arg7, %c0_i64 : i64
    %cst = arith.constant dense<0.000000e+00> : vector<16xf32>
    %c0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c0_0 = arith.constant 0 : index
    %c0_1 = arith.constant 0 : index
    %c16 = arith.constant 16 : index
    %c16_2 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %5 = llvm.getelementptr inbounds %arg5[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c32 = arith.constant 32 : index
    %c32_3 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %6 = llvm.getelementptr inbounds %arg5[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %c48 = arith.constant 48 : index
    %c48_4 = arith.constant 48 : index
    %c48_i64 = arith.constant 48 : i64
    %7 = llvm.getelementptr inbounds %arg5[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, f32
    %8:4 = scf.if %4 -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %10 = llvm.load %arg5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %11 = llvm.load %5 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %12 = llvm.load %6 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      %13 = llvm.load %7 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
      scf.yield %10, %11, %12, %13 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    } else {
      scf.yield %cst, %cst, %cst, %cst : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    %c0_5 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %9:4 = scf.for %arg8 = %c0_5 to %2 step %c1 iter_args(%arg9 = %8#0, %arg10 = %8#1, %arg11 = %8#2, %arg12 = %8#3) -> (vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>) {
      %10 = arith.muli %arg8, %1 : index
      %c8 = arith.constant 8 : index
      %11 = arith.muli %1, %c8 : index
      %12 = arith.addi %10, %11 : index
      %13 = arith.index_cast %12 : index to i64
      %14 = llvm.getelementptr inbounds %arg2[%13] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c0_6 = arith.constant 0 : index
      "llvm.intr.prefetch"(%14) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c64_7 = arith.constant 64 : index
      %c64_i64 = arith.constant 64 : i64
      %15 = llvm.getelementptr inbounds %14[%c64_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%15) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %16 = llvm.getelementptr inbounds %14[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%16) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c192 = arith.constant 192 : index
      %c192_i64 = arith.constant 192 : i64
      %17 = llvm.getelementptr inbounds %14[%c192_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      "llvm.intr.prefetch"(%17) <{cache = 1 : i32, hint = 3 : i32, rw = 0 : i32}> : (!llvm.ptr) -> ()
      %c0_8 = arith.constant 0 : index
      %18 = arith.index_cast %10 : index to i64
      %19 = llvm.getelementptr inbounds %arg2[%18] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %20 = llvm.load %19 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c16_9 = arith.constant 16 : index
      %21 = arith.addi %10, %c16_9 : index
      %22 = arith.index_cast %21 : index to i64
      %23 = llvm.getelementptr inbounds %arg2[%22] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %24 = llvm.load %23 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c32_10 = arith.constant 32 : index
      %25 = arith.addi %10, %c32_10 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = llvm.getelementptr inbounds %arg2[%26] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %28 = llvm.load %27 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c48_11 = arith.constant 48 : index
      %29 = arith.addi %10, %c48_11 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = llvm.getelementptr inbounds %arg2[%30] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %32 = llvm.load %31 {alignment = 2 : i64} : !llvm.ptr -> vector<16xf32>
      %c0_12 = arith.constant 0 : index
      %33 = arith.index_cast %arg8 : index to i64
      %34 = llvm.getelementptr inbounds %arg0[%33] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %35 = llvm.load %34 {alignment = 4 : i64} : !llvm.ptr -> f32
      %36 = vector.broadcast %35 : f32 to vector<16xf32>
      %37 = math.fma %36, %20, %arg9 : vector<16xf32>
      %38 = math.fma %36, %24, %arg10 : vector<16xf32>
      %39 = math.fma %36, %28, %arg11 : vector<16xf32>
      %40 = math.fma %36, %32, %arg12 : vector<16xf32>
      scf.yield %37, %38, %39, %40 : vector<16xf32>, vector<16xf32>, vector<16xf32>, vector<16xf32>
    }
    llvm.store %9#0, %arg5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %9#1, %5 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %9#2, %6 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.store %9#3, %7 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
    llvm.return
  }
  llvm.func internal @y_derive(%arg0: !llvm.ptr) -> i32 {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> i64
    %1 = arith.index_cast %0 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %2 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %3 = llvm.load %2 : !llvm.ptr -> !llvm.ptr
    %c0_0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    scf.for %arg1 = %c0_0 to %1 step %c1 {
      %c0_1 = arith.constant 0 : index
      %c0_2 = arith.constant 0 : index
      %4 = llvm.load %arg0 : !llvm.ptr -> i64
      %5 = arith.index_cast %4 : i64 to index
      %c8_3 = arith.constant 8 : index
      %c8_i64_4 = arith.constant 8 : i64
      %6 = llvm.getelementptr inbounds %arg0[%c8_i64_4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
      %c0_5 = arith.constant 0 : index
      %8 = arith.index_cast %arg1 : index to i64
      %9 = llvm.getelementptr inbounds %7[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %10 = llvm.load %9 {alignment = 8 : i64} : !llvm.ptr -> i64
      %11 = arith.index_cast %10 : i64 to index
      %12 = arith.index_cast %11 : index to i64
      %c1_6 = arith.constant 1 : index
      %13 = arith.addi %1, %arg1 : index
      %14 = arith.index_cast %13 : index to i64
      %15 = llvm.getelementptr inbounds %3[%14] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %12, %15 {alignment = 8 : i64} : i64, !llvm.ptr
    }
    %c0_i32 = arith.constant 0 : i32
    llvm.return %c0_i32 : i32
  }
  llvm.func internal @y_kernel0(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c24 = arith.constant 24 : index
    %c1536 = arith.constant 1536 : index
    %c63 = arith.constant 63 : index
    %c1599 = arith.constant 1599 : index
    %c64_1 = arith.constant 64 : index
    %c24_2 = arith.constant 24 : index
    %c64_3 = arith.constant 64 : index
    %c1536_4 = arith.constant 1536 : index
    %c1536_5 = arith.constant 1536 : index
    %c1 = arith.constant 1 : index
    %c1_6 = arith.constant 1 : index
    %c8_7 = arith.constant 8 : index
    %c8_8 = arith.constant 8 : index
    %c48 = arith.constant 48 : index
    %c48_i64 = arith.constant 48 : i64
    %11 = llvm.getelementptr inbounds %arg0[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %12 = llvm.load %11 : !llvm.ptr -> i64
    %13 = arith.index_cast %12 : i64 to index
    %c15 = arith.constant 15 : index
    %c23 = arith.constant 23 : index
    %c16_9 = arith.constant 16 : index
    %c1_10 = arith.constant 1 : index
    %c16_11 = arith.constant 16 : index
    %c16_12 = arith.constant 16 : index
    %c24_13 = arith.constant 24 : index
    %c384 = arith.constant 384 : index
    %c1536_i64 = arith.constant 1536 : i64
    %14 = llvm.getelementptr inbounds %10[%c1536_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_14 = arith.constant 63 : index
    %c447 = arith.constant 447 : index
    %c64_15 = arith.constant 64 : index
    %c6 = arith.constant 6 : index
    %c64_16 = arith.constant 64 : index
    %c384_17 = arith.constant 384 : index
    %c1920 = arith.constant 1920 : index
    %c64_18 = arith.constant 64 : index
    %c512 = arith.constant 512 : index
    %c4 = arith.constant 4 : index
    %c2048 = arith.constant 2048 : index
    %c1920_i64 = arith.constant 1920 : i64
    %15 = llvm.getelementptr inbounds %10[%c1920_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_19 = arith.constant 63 : index
    %c2111 = arith.constant 2111 : index
    %c64_20 = arith.constant 64 : index
    %c32 = arith.constant 32 : index
    %c64_21 = arith.constant 64 : index
    %c2048_22 = arith.constant 2048 : index
    %c3968 = arith.constant 3968 : index
    %16 = llvm.mlir.constant(256 : i64) : i64
    %17 = llvm.alloca %16 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = arith.index_cast %arg1 : i64 to index
    %19 = arith.index_cast %arg2 : i64 to index
    %c1_23 = arith.constant 1 : index
    scf.for %arg4 = %18 to %19 step %c1_23 {
      %c0_24 = arith.constant 0 : index
      %20 = llvm.load %0 : !llvm.ptr -> i64
      %21 = arith.index_cast %20 : i64 to index
      %22 = arith.remui %arg4, %21 : index
      %23 = arith.divui %arg4, %21 : index
      %c1_25 = arith.constant 1 : index
      %c0_26 = arith.constant 0 : index
      %c1_27 = arith.constant 1 : index
      %c0_28 = arith.constant 0 : index
      %c0_29 = arith.constant 0 : index
      %c0_30 = arith.constant 0 : index
      %24 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_31 = arith.constant 0 : index
      %25 = llvm.load %24 : !llvm.ptr -> i64
      %26 = arith.index_cast %25 : i64 to index
      %c8_32 = arith.constant 8 : index
      %c8_i64_33 = arith.constant 8 : i64
      %27 = llvm.getelementptr inbounds %24[%c8_i64_33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %28 = llvm.load %27 : !llvm.ptr -> !llvm.ptr
      %c0_34 = arith.constant 0 : index
      %29 = arith.index_cast %22 : index to i64
      %30 = llvm.getelementptr inbounds %28[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %31 = llvm.load %30 {alignment = 8 : i64} : !llvm.ptr -> i64
      %32 = arith.index_cast %31 : i64 to index
      %c1_35 = arith.constant 1 : index
      %c64_36 = arith.constant 64 : index
      %33 = arith.muli %23, %c64_36 : index
      %c64_37 = arith.constant 64 : index
      %34 = arith.addi %33, %c64_37 : index
      %35 = arith.minsi %34, %32 : index
      %36 = arith.cmpi slt, %33, %32 : index
      scf.if %36 {
        %c1_38 = arith.constant 1 : index
        %c0_39 = arith.constant 0 : index
        %37 = llvm.load %24 : !llvm.ptr -> i64
        %38 = arith.index_cast %37 : i64 to index
        %c8_40 = arith.constant 8 : index
        %c8_i64_41 = arith.constant 8 : i64
        %39 = llvm.getelementptr inbounds %24[%c8_i64_41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %40 = llvm.load %39 : !llvm.ptr -> !llvm.ptr
        %c0_42 = arith.constant 0 : index
        %41 = arith.index_cast %22 : index to i64
        %42 = llvm.getelementptr inbounds %40[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %43 = llvm.load %42 {alignment = 8 : i64} : !llvm.ptr -> i64
        %44 = arith.index_cast %43 : i64 to index
        %c96 = arith.constant 96 : index
        %c96_i64 = arith.constant 96 : i64
        %45 = llvm.getelementptr inbounds %arg0[%c96_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %46 = llvm.load %45 : !llvm.ptr -> !llvm.ptr
        %c56 = arith.constant 56 : index
        %c56_i64 = arith.constant 56 : i64
        %47 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %48 = llvm.load %47 : !llvm.ptr -> !llvm.ptr
        %49 = arith.index_cast %22 : index to i64
        %50 = llvm.getelementptr inbounds %48[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %51 = llvm.load %50 {alignment = 8 : i64} : !llvm.ptr -> i64
        %52 = arith.index_cast %51 : i64 to index
        %c1_43 = arith.constant 1 : index
        %53 = arith.index_cast %52 : index to i64
        %54 = llvm.getelementptr inbounds %46[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c1_44 = arith.constant 1 : index
        %c0_45 = arith.constant 0 : index
        %55 = llvm.load %24 : !llvm.ptr -> i64
        %56 = arith.index_cast %55 : i64 to index
        %c8_46 = arith.constant 8 : index
        %c8_i64_47 = arith.constant 8 : i64
        %57 = llvm.getelementptr inbounds %24[%c8_i64_47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %58 = llvm.load %57 : !llvm.ptr -> !llvm.ptr
        %c0_48 = arith.constant 0 : index
        %59 = arith.index_cast %22 : index to i64
        %60 = llvm.getelementptr inbounds %58[%59] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %61 = llvm.load %60 {alignment = 8 : i64} : !llvm.ptr -> i64
        %62 = arith.index_cast %61 : i64 to index
        %c104 = arith.constant 104 : index
        %c104_i64 = arith.constant 104 : i64
        %63 = llvm.getelementptr inbounds %arg0[%c104_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %64 = llvm.load %63 : !llvm.ptr -> !llvm.ptr
        %c56_49 = arith.constant 56 : index
        %c56_i64_50 = arith.constant 56 : i64
        %65 = llvm.getelementptr inbounds %arg0[%c56_i64_50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %66 = llvm.load %65 : !llvm.ptr -> !llvm.ptr
        %67 = arith.index_cast %22 : index to i64
        %68 = llvm.getelementptr inbounds %66[%67] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %69 = llvm.load %68 {alignment = 8 : i64} : !llvm.ptr -> i64
        %70 = arith.index_cast %69 : i64 to index
        %c1_51 = arith.constant 1 : index
        %71 = arith.index_cast %70 : index to i64
        %72 = llvm.getelementptr inbounds %64[%71] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c8_52 = arith.constant 8 : index
        %c1_53 = arith.constant 1 : index
        %c8_54 = arith.constant 8 : index
        %c8_55 = arith.constant 8 : index
        %c0_56 = arith.constant 0 : index
        %73 = llvm.load %24 : !llvm.ptr -> i64
        %74 = arith.index_cast %73 : i64 to index
        %c8_57 = arith.constant 8 : index
        %c8_i64_58 = arith.constant 8 : i64
        %75 = llvm.getelementptr inbounds %24[%c8_i64_58] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %76 = llvm.load %75 : !llvm.ptr -> !llvm.ptr
        %c0_59 = arith.constant 0 : index
        %77 = arith.index_cast %22 : index to i64
        %78 = llvm.getelementptr inbounds %76[%77] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> i64
        %80 = arith.index_cast %79 : i64 to index
        %81 = arith.muli %80, %c8_55 : index
        %c40 = arith.constant 40 : index
        %c40_i64 = arith.constant 40 : i64
        %82 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %83 = llvm.load %82 : !llvm.ptr -> !llvm.ptr
        %c56_60 = arith.constant 56 : index
        %c56_i64_61 = arith.constant 56 : i64
        %84 = llvm.getelementptr inbounds %arg0[%c56_i64_61] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %85 = llvm.load %84 : !llvm.ptr -> !llvm.ptr
        %86 = arith.index_cast %22 : index to i64
        %87 = llvm.getelementptr inbounds %85[%86] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %88 = llvm.load %87 {alignment = 8 : i64} : !llvm.ptr -> i64
        %89 = arith.index_cast %88 : i64 to index
        %c8_62 = arith.constant 8 : index
        %90 = arith.muli %89, %c8_62 : index
        %91 = arith.index_cast %90 : index to i64
        %92 = llvm.getelementptr inbounds %83[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c1_63 = arith.constant 1 : index
        %c8_64 = arith.constant 8 : index
        %c8_65 = arith.constant 8 : index
        %c32_66 = arith.constant 32 : index
        %c32_i64 = arith.constant 32 : i64
        %93 = llvm.getelementptr inbounds %24[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %94 = llvm.load %93 : !llvm.ptr -> !llvm.ptr
        %c0_67 = arith.constant 0 : index
        %cst = arith.constant 0.000000e+00 : f32
        %c1_68 = arith.constant 1 : index
        %c0_69 = arith.constant 0 : index
        %c1_70 = arith.constant 1 : index
        %c4_71 = arith.constant 4 : index
        %true = arith.constant true
        scf.if %true {
          %c0_81 = arith.constant 0 : index
          %c1_82 = arith.constant 1 : index
          scf.for %arg5 = %33 to %35 step %c1_82 {
            %cst_83 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %c0_84 = arith.constant 0 : index
            %c16_85 = arith.constant 16 : index
            %c8_86 = arith.constant 8 : index
            %c0_87 = arith.constant 0 : index
            %c64_88 = arith.constant 64 : index
            %c8_89 = arith.constant 8 : index
            %c0_90 = arith.constant 0 : index
            %95 = vector.create_mask %c8_52 : vector<16xi1>
            %c0_91 = arith.constant 0 : index
            %cst_92 = arith.constant 0.000000e+00 : f32
            %cst_93 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %96 = llvm.intr.masked.load %94, %95, %cst_93 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %c0_94 = arith.constant 0 : index
            %97 = arith.muli %arg5, %c8_55 : index
            %cst_95 = arith.constant 0.000000e+00 : f32
            %98 = arith.index_cast %97 : index to i64
            %99 = llvm.getelementptr inbounds %92[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_96 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %100 = llvm.intr.masked.load %99, %95, %cst_96 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %101 = arith.select %95, %100, %cst_83 : vector<16xi1>, vector<16xf32>
            %102 = arith.select %95, %96, %cst_83 : vector<16xi1>, vector<16xf32>
            %103 = math.fma %102, %101, %cst_83 : vector<16xf32>
            %104 = arith.addf %103, %cst_83 : vector<16xf32>
            %105 = arith.addf %104, %cst_83 : vector<16xf32>
            %106 = arith.addf %105, %cst_83 : vector<16xf32>
            %107 = vector.reduction <add>, %106 fastmath<reassoc> : vector<16xf32> into f32
            %c64_97 = arith.constant 64 : index
            %c0_98 = arith.constant 0 : index
            %108 = arith.subi %arg5, %33 : index
            %109 = arith.index_cast %108 : index to i64
            %110 = llvm.getelementptr inbounds %10[%109] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.store %107, %110 {alignment = 4 : i64} : f32, !llvm.ptr
          }
        } else {
          %c0_81 = arith.constant 0 : index
          %c1_82 = arith.constant 1 : index
          %c0_83 = arith.constant 0 : index
          %c1_84 = arith.constant 1 : index
          %c8_85 = arith.constant 8 : index
          %c0_86 = arith.constant 0 : index
          %c15_87 = arith.constant 15 : index
          %c23_88 = arith.constant 23 : index
          %c16_89 = arith.constant 16 : index
          %c1_90 = arith.constant 1 : index
          %c16_91 = arith.constant 16 : index
          %c16_92 = arith.constant 16 : index
          %c0_93 = arith.constant 0 : index
          %c1_94 = arith.constant 1 : index
          scf.for %arg5 = %c0_93 to %c1_70 step %c1_94 {
            %c0_117 = arith.constant 0 : index
            %c0_118 = arith.constant 0 : index
            %c0_119 = arith.constant 0 : index
            %c16_120 = arith.constant 16 : index
            %c8_121 = arith.constant 8 : index
            %c0_122 = arith.constant 0 : index
            %true_123 = arith.constant true
            %95 = vector.create_mask %c8_52 : vector<16xi1>
            %c0_124 = arith.constant 0 : index
            %cst_125 = arith.constant 0.000000e+00 : f32
            %cst_126 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %96 = llvm.intr.masked.load %94, %95, %cst_126 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %97 = arith.muli %arg5, %c16_92 : index
            %98 = arith.index_cast %97 : index to i64
            %99 = llvm.getelementptr inbounds %14[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.intr.masked.store %96, %99, %95 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
          }
          %c64_95 = arith.constant 64 : index
          %c64_96 = arith.constant 64 : index
          %c64_97 = arith.constant 64 : index
          %c0_98 = arith.constant 0 : index
          %c1_99 = arith.constant 1 : index
          %c0_100 = arith.constant 0 : index
          %c1_101 = arith.constant 1 : index
          %c8_102 = arith.constant 8 : index
          %c0_103 = arith.constant 0 : index
          %c16_104 = arith.constant 16 : index
          scf.for %arg5 = %33 to %35 step %c16_104 {
            %c16_117 = arith.constant 16 : index
            %95 = arith.subi %35, %arg5 : index
            %96 = arith.minsi %95, %c16_117 : index
            %c0_118 = arith.constant 0 : index
            %c0_119 = arith.constant 0 : index
            %c0_120 = arith.constant 0 : index
            %c16_121 = arith.constant 16 : index
            %c8_122 = arith.constant 8 : index
            %c0_123 = arith.constant 0 : index
            %true_124 = arith.constant true
            %c0_125 = arith.constant 0 : index
            %c1_126 = arith.constant 1 : index
            scf.for %arg6 = %c0_125 to %96 step %c1_126 {
              %100 = vector.create_mask %c8_52 : vector<16xi1>
              %101 = arith.addi %arg5, %arg6 : index
              %c0_130 = arith.constant 0 : index
              %102 = arith.muli %101, %c8_55 : index
              %cst_131 = arith.constant 0.000000e+00 : f32
              %103 = arith.index_cast %102 : index to i64
              %104 = llvm.getelementptr inbounds %92[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %cst_132 = arith.constant dense<0.000000e+00> : vector<16xf32>
              %105 = llvm.intr.masked.load %104, %100, %cst_132 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
              %c16_133 = arith.constant 16 : index
              %106 = arith.muli %arg6, %c16_133 : index
              %107 = arith.index_cast %106 : index to i64
              %108 = llvm.getelementptr inbounds %17[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.store %105, %108 {alignment = 64 : i64} : vector<16xf32>, !llvm.ptr
            }
            %c0_127 = arith.constant 0 : index
            %97 = arith.subi %arg5, %33 : index
            %98 = arith.index_cast %97 : index to i64
            %99 = llvm.getelementptr inbounds %15[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %c0_128 = arith.constant 0 : index
            %c1_129 = arith.constant 1 : index
            scf.for %arg6 = %c0_128 to %c8_52 step %c1_129 {
              %c0_130 = arith.constant 0 : index
              %c1_131 = arith.constant 1 : index
              scf.for %arg7 = %c0_130 to %96 step %c1_131 {
                %c16_132 = arith.constant 16 : index
                %100 = arith.muli %arg7, %c16_132 : index
                %101 = arith.addi %100, %arg6 : index
                %102 = arith.index_cast %101 : index to i64
                %103 = llvm.getelementptr inbounds %17[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                %104 = llvm.load %103 {alignment = 4 : i64} : !llvm.ptr -> f32
                %105 = arith.muli %arg6, %c64_97 : index
                %106 = arith.addi %105, %arg7 : index
                %107 = arith.index_cast %106 : index to i64
                %108 = llvm.getelementptr inbounds %99[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                llvm.store %104, %108 {alignment = 4 : i64} : f32, !llvm.ptr
              }
            }
          }
          %c0_105 = arith.constant 0 : index
          %c0_106 = arith.constant 0 : index
          %c0_107 = arith.constant 0 : index
          %c64_108 = arith.constant 64 : index
          %c0_109 = arith.constant 0 : index
          %c0_110 = arith.constant 0 : index
          %c0_111 = arith.constant 0 : index
          %c0_112 = arith.constant 0 : index
          %c0_113 = arith.constant 0 : index
          %c16_i64_114 = arith.constant 16 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_115 = arith.constant 8 : i64
          %c64_i64_116 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_1(%14, %c16_i64_114, %15, %c64_i64, %c8_i64_115, %10, %c64_i64_116, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
        }
        %c64_72 = arith.constant 64 : index
        %c0_73 = arith.constant 0 : index
        %c0_74 = arith.constant 0 : index
        %c1_75 = arith.constant 1 : index
        %c1_76 = arith.constant 1 : index
        %c0_77 = arith.constant 0 : index
        %c1_78 = arith.constant 1 : index
        scf.for %arg5 = %c0_77 to %c1_70 step %c1_78 {
          %95 = arith.subi %35, %33 : index
          %c16_81 = arith.constant 16 : index
          %96 = arith.remui %95, %c16_81 : index
          %97 = arith.subi %95, %96 : index
          %98 = arith.addi %33, %97 : index
          %c16_82 = arith.constant 16 : index
          scf.for %arg6 = %33 to %98 step %c16_82 {
            %100 = arith.divui %arg6, %32 : index
            %c0_83 = arith.constant 0 : index
            %101 = arith.subi %arg6, %33 : index
            %102 = arith.index_cast %101 : index to i64
            %103 = llvm.getelementptr inbounds %10[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %104 = llvm.load %103 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c0_84 = arith.constant 0 : index
            %105 = arith.index_cast %arg6 : index to i64
            %106 = llvm.getelementptr inbounds %54[%105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.store %104, %106 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
          }
          %99 = arith.cmpi slt, %98, %35 : index
          scf.if %99 {
            %100 = arith.subi %35, %98 : index
            %101 = vector.create_mask %100 : vector<16xi1>
            %102 = arith.divui %98, %32 : index
            %c0_83 = arith.constant 0 : index
            %103 = arith.index_cast %97 : index to i64
            %104 = llvm.getelementptr inbounds %10[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %105 = llvm.load %104 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c0_84 = arith.constant 0 : index
            %106 = arith.index_cast %98 : index to i64
            %107 = llvm.getelementptr inbounds %54[%106] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.intr.masked.store %105, %107, %101 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
          }
        }
        %c0_79 = arith.constant 0 : index
        %c1_80 = arith.constant 1 : index
        scf.for %arg5 = %c0_79 to %c1_70 step %c1_80 {
          %95 = arith.subi %35, %33 : index
          %c16_81 = arith.constant 16 : index
          %96 = arith.remui %95, %c16_81 : index
          %97 = arith.subi %95, %96 : index
          %98 = arith.addi %33, %97 : index
          %c16_82 = arith.constant 16 : index
          scf.for %arg6 = %33 to %98 step %c16_82 {
            %100 = arith.divui %arg6, %32 : index
            %c64_83 = arith.constant 64 : index
            %c0_84 = arith.constant 0 : index
            %c0_85 = arith.constant 0 : index
            %c1_86 = arith.constant 1 : index
            %c1_87 = arith.constant 1 : index
            %c0_88 = arith.constant 0 : index
            %c0_89 = arith.constant 0 : index
            %101 = arith.subi %c0_89, %33 : index
            %102 = arith.addi %arg6, %101 : index
            %cst_90 = arith.constant 0.000000e+00 : f32
            %103 = arith.index_cast %102 : index to i64
            %104 = llvm.getelementptr inbounds %10[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %105 = llvm.load %104 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %106 = vector.broadcast %cst : f32 to vector<16xf32>
            %107 = arith.cmpf ogt, %105, %106 : vector<16xf32>
            %c0_91 = arith.constant 0 : index
            %108 = arith.extui %107 : vector<16xi1> to vector<16xi8>
            %109 = arith.index_cast %arg6 : index to i64
            %110 = llvm.getelementptr inbounds %72[%109] : (!llvm.ptr, i64) -> !llvm.ptr, i8
            llvm.store %108, %110 {alignment = 1 : i64} : vector<16xi8>, !llvm.ptr
          }
          %99 = arith.cmpi slt, %98, %35 : index
          scf.if %99 {
            %100 = arith.subi %35, %98 : index
            %101 = vector.create_mask %100 : vector<16xi1>
            %102 = arith.divui %98, %32 : index
            %c64_83 = arith.constant 64 : index
            %c0_84 = arith.constant 0 : index
            %c0_85 = arith.constant 0 : index
            %c1_86 = arith.constant 1 : index
            %c1_87 = arith.constant 1 : index
            %c0_88 = arith.constant 0 : index
            %c0_89 = arith.constant 0 : index
            %103 = arith.subi %c0_89, %33 : index
            %104 = arith.addi %98, %103 : index
            %cst_90 = arith.constant 0.000000e+00 : f32
            %105 = arith.index_cast %104 : index to i64
            %106 = llvm.getelementptr inbounds %10[%105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_91 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %107 = llvm.intr.masked.load %106, %101, %cst_91 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %108 = vector.broadcast %cst : f32 to vector<16xf32>
            %109 = arith.cmpf ogt, %107, %108 : vector<16xf32>
            %c0_92 = arith.constant 0 : index
            %110 = arith.extui %109 : vector<16xi1> to vector<16xi8>
            %111 = arith.index_cast %98 : index to i64
            %112 = llvm.getelementptr inbounds %72[%111] : (!llvm.ptr, i64) -> !llvm.ptr, i8
            llvm.intr.masked.store %110, %112, %101 {alignment = 1 : i32} : vector<16xi8>, vector<16xi1> into !llvm.ptr
          }
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_kernel1(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c0_1 = arith.constant 0 : index
      %13 = llvm.load %0 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %15 = arith.remui %arg4, %14 : index
      %16 = arith.divui %arg4, %14 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %c1_4 = arith.constant 1 : index
      %c0_5 = arith.constant 0 : index
      %c0_6 = arith.constant 0 : index
      %c0_7 = arith.constant 0 : index
      %17 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c1_8 = arith.constant 1 : index
      %c0_9 = arith.constant 0 : index
      %18 = llvm.load %17 : !llvm.ptr -> i64
      %19 = arith.index_cast %18 : i64 to index
      %c8_10 = arith.constant 8 : index
      %c8_i64_11 = arith.constant 8 : i64
      %20 = llvm.getelementptr inbounds %17[%c8_i64_11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %21 = llvm.load %20 : !llvm.ptr -> !llvm.ptr
      %c1_12 = arith.constant 1 : index
      %22 = arith.addi %19, %15 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = llvm.getelementptr inbounds %21[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %25 = llvm.load %24 {alignment = 8 : i64} : !llvm.ptr -> i64
      %26 = arith.index_cast %25 : i64 to index
      %c144 = arith.constant 144 : index
      %c144_i64 = arith.constant 144 : i64
      %27 = llvm.getelementptr inbounds %arg0[%c144_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %28 = llvm.load %27 : !llvm.ptr -> !llvm.ptr
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %29 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %30 = llvm.load %29 : !llvm.ptr -> !llvm.ptr
      %31 = arith.index_cast %15 : index to i64
      %32 = llvm.getelementptr inbounds %30[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %33 = llvm.load %32 {alignment = 8 : i64} : !llvm.ptr -> i64
      %34 = arith.index_cast %33 : i64 to index
      %c1_13 = arith.constant 1 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = llvm.getelementptr inbounds %28[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_14 = arith.constant 0 : index
      %37 = llvm.load %17 : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %c8_15 = arith.constant 8 : index
      %c8_i64_16 = arith.constant 8 : i64
      %39 = llvm.getelementptr inbounds %17[%c8_i64_16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %40 = llvm.load %39 : !llvm.ptr -> !llvm.ptr
      %c1_17 = arith.constant 1 : index
      %41 = arith.addi %38, %15 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = llvm.getelementptr inbounds %40[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %44 = llvm.load %43 {alignment = 8 : i64} : !llvm.ptr -> i64
      %45 = arith.index_cast %44 : i64 to index
      %c1_18 = arith.constant 1 : index
      %c0_19 = arith.constant 0 : index
      %46 = llvm.load %17 : !llvm.ptr -> i64
      %47 = arith.index_cast %46 : i64 to index
      %c8_20 = arith.constant 8 : index
      %c8_i64_21 = arith.constant 8 : i64
      %48 = llvm.getelementptr inbounds %17[%c8_i64_21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %49 = llvm.load %48 : !llvm.ptr -> !llvm.ptr
      %c1_22 = arith.constant 1 : index
      %50 = arith.addi %47, %15 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = llvm.getelementptr inbounds %49[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %53 = llvm.load %52 {alignment = 8 : i64} : !llvm.ptr -> i64
      %54 = arith.index_cast %53 : i64 to index
      %c136 = arith.constant 136 : index
      %c136_i64 = arith.constant 136 : i64
      %55 = llvm.getelementptr inbounds %arg0[%c136_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %56 = llvm.load %55 : !llvm.ptr -> !llvm.ptr
      %c128_23 = arith.constant 128 : index
      %c128_i64_24 = arith.constant 128 : i64
      %57 = llvm.getelementptr inbounds %arg0[%c128_i64_24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %58 = llvm.load %57 : !llvm.ptr -> !llvm.ptr
      %59 = arith.index_cast %15 : index to i64
      %60 = llvm.getelementptr inbounds %58[%59] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %61 = llvm.load %60 {alignment = 8 : i64} : !llvm.ptr -> i64
      %62 = arith.index_cast %61 : i64 to index
      %c1_25 = arith.constant 1 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = llvm.getelementptr inbounds %56[%63] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c1_26 = arith.constant 1 : index
      %c0_27 = arith.constant 0 : index
      %c1_28 = arith.constant 1 : index
      %c1_29 = arith.constant 1 : index
      %c0_30 = arith.constant 0 : index
      %c0_31 = arith.constant 0 : index
      %c1_32 = arith.constant 1 : index
      scf.for %arg5 = %c0_31 to %c1_28 step %c1_32 {
        %c16_33 = arith.constant 16 : index
        %65 = arith.remui %45, %c16_33 : index
        %66 = arith.subi %45, %65 : index
        %c16_34 = arith.constant 16 : index
        scf.for %arg6 = %c0_30 to %66 step %c16_34 {
          %c0_35 = arith.constant 0 : index
          %c0_36 = arith.constant 0 : index
          %68 = arith.index_cast %arg6 : index to i64
          %69 = llvm.getelementptr inbounds %64[%68] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %70 = llvm.load %69 {alignment = 8 : i64} : !llvm.ptr -> vector<16xi64>
          %71 = arith.index_cast %70 : vector<16xi64> to vector<16xindex>
          %c0_37 = arith.constant 0 : index
          %72 = arith.index_cast %71 : vector<16xindex> to vector<16xi64>
          %73 = arith.index_cast %arg6 : index to i64
          %74 = llvm.getelementptr inbounds %36[%73] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.store %72, %74 {alignment = 8 : i64} : vector<16xi64>, !llvm.ptr
        }
        %67 = arith.cmpi slt, %66, %45 : index
        scf.if %67 {
          %68 = arith.subi %45, %66 : index
          %69 = vector.create_mask %68 : vector<16xi1>
          %c0_35 = arith.constant 0 : index
          %c0_36 = arith.constant 0 : index
          %70 = arith.index_cast %66 : index to i64
          %71 = llvm.getelementptr inbounds %64[%70] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %cst = arith.constant dense<0> : vector<16xi64>
          %72 = llvm.intr.masked.load %71, %69, %cst {alignment = 8 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xi64>) -> vector<16xi64>
          %73 = arith.index_cast %72 : vector<16xi64> to vector<16xindex>
          %c0_37 = arith.constant 0 : index
          %74 = arith.index_cast %73 : vector<16xindex> to vector<16xi64>
          %75 = arith.index_cast %66 : index to i64
          %76 = llvm.getelementptr inbounds %36[%75] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.intr.masked.store %74, %76, %69 {alignment = 8 : i32} : vector<16xi64>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_kernel2(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c0_1 = arith.constant 0 : index
      %13 = llvm.load %0 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %15 = arith.remui %arg4, %14 : index
      %16 = arith.divui %arg4, %14 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %c1_4 = arith.constant 1 : index
      %c0_5 = arith.constant 0 : index
      %c0_6 = arith.constant 0 : index
      %c0_7 = arith.constant 0 : index
      %17 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c1_8 = arith.constant 1 : index
      %c0_9 = arith.constant 0 : index
      %18 = llvm.load %17 : !llvm.ptr -> i64
      %19 = arith.index_cast %18 : i64 to index
      %c8_10 = arith.constant 8 : index
      %c8_i64_11 = arith.constant 8 : i64
      %20 = llvm.getelementptr inbounds %17[%c8_i64_11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %21 = llvm.load %20 : !llvm.ptr -> !llvm.ptr
      %c0_12 = arith.constant 0 : index
      %22 = arith.index_cast %15 : index to i64
      %23 = llvm.getelementptr inbounds %21[%22] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %24 = llvm.load %23 {alignment = 8 : i64} : !llvm.ptr -> i64
      %25 = arith.index_cast %24 : i64 to index
      %c152 = arith.constant 152 : index
      %c152_i64 = arith.constant 152 : i64
      %26 = llvm.getelementptr inbounds %arg0[%c152_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %27 = llvm.load %26 : !llvm.ptr -> !llvm.ptr
      %c56 = arith.constant 56 : index
      %c56_i64 = arith.constant 56 : i64
      %28 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %29 = llvm.load %28 : !llvm.ptr -> !llvm.ptr
      %30 = arith.index_cast %15 : index to i64
      %31 = llvm.getelementptr inbounds %29[%30] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %32 = llvm.load %31 {alignment = 8 : i64} : !llvm.ptr -> i64
      %33 = arith.index_cast %32 : i64 to index
      %c1_13 = arith.constant 1 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = llvm.getelementptr inbounds %27[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_14 = arith.constant 0 : index
      %36 = llvm.load %17 : !llvm.ptr -> i64
      %37 = arith.index_cast %36 : i64 to index
      %c8_15 = arith.constant 8 : index
      %c8_i64_16 = arith.constant 8 : i64
      %38 = llvm.getelementptr inbounds %17[%c8_i64_16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %39 = llvm.load %38 : !llvm.ptr -> !llvm.ptr
      %c0_17 = arith.constant 0 : index
      %40 = arith.index_cast %15 : index to i64
      %41 = llvm.getelementptr inbounds %39[%40] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %42 = llvm.load %41 {alignment = 8 : i64} : !llvm.ptr -> i64
      %43 = arith.index_cast %42 : i64 to index
      %c-1 = arith.constant -1 : index
      %c1_18 = arith.constant 1 : index
      %c0_19 = arith.constant 0 : index
      %c1_20 = arith.constant 1 : index
      %c1_21 = arith.constant 1 : index
      %c0_22 = arith.constant 0 : index
      %c0_23 = arith.constant 0 : index
      %c1_24 = arith.constant 1 : index
      scf.for %arg5 = %c0_23 to %c1_20 step %c1_24 {
        %c16_25 = arith.constant 16 : index
        %44 = arith.remui %43, %c16_25 : index
        %45 = arith.subi %43, %44 : index
        %c16_26 = arith.constant 16 : index
        scf.for %arg6 = %c0_22 to %45 step %c16_26 {
          %c0_27 = arith.constant 0 : index
          %47 = vector.broadcast %c-1 : index to vector<16xindex>
          %48 = arith.index_cast %47 : vector<16xindex> to vector<16xi64>
          %49 = arith.index_cast %arg6 : index to i64
          %50 = llvm.getelementptr inbounds %35[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.store %48, %50 {alignment = 8 : i64} : vector<16xi64>, !llvm.ptr
        }
        %46 = arith.cmpi slt, %45, %43 : index
        scf.if %46 {
          %47 = arith.subi %43, %45 : index
          %48 = vector.create_mask %47 : vector<16xi1>
          %c0_27 = arith.constant 0 : index
          %49 = vector.broadcast %c-1 : index to vector<16xindex>
          %50 = arith.index_cast %49 : vector<16xindex> to vector<16xi64>
          %51 = arith.index_cast %45 : index to i64
          %52 = llvm.getelementptr inbounds %35[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.intr.masked.store %50, %52, %48 {alignment = 8 : i32} : vector<16xi64>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_kernel3(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c176 = arith.constant 176 : index
      %c176_i64 = arith.constant 176 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c176_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_1 = arith.constant 1 : index
      %c0_2 = arith.constant 0 : index
      %c1_3 = arith.constant 1 : index
      %c0_4 = arith.constant 0 : index
      %c0_5 = arith.constant 0 : index
      %c184 = arith.constant 184 : index
      %c184_i64 = arith.constant 184 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c184_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_6 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_7 = arith.constant 8 : index
      %c8_i64_8 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_9 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_10 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_11 = arith.constant 8 : index
      %c8_i64_12 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c1_13 = arith.constant 1 : index
      %33 = arith.addi %30, %24 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %36 = llvm.load %35 {alignment = 8 : i64} : !llvm.ptr -> i64
      %37 = arith.index_cast %36 : i64 to index
      %38 = arith.cmpi slt, %27, %37 : index
      scf.if %38 {
        %c1_14 = arith.constant 1 : index
        %c8_15 = arith.constant 8 : index
        %c8_16 = arith.constant 8 : index
        %c0_17 = arith.constant 0 : index
        %39 = llvm.load %28 : !llvm.ptr -> i64
        %40 = arith.index_cast %39 : i64 to index
        %c8_18 = arith.constant 8 : index
        %c8_i64_19 = arith.constant 8 : i64
        %41 = llvm.getelementptr inbounds %28[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %42 = llvm.load %41 : !llvm.ptr -> !llvm.ptr
        %c1_20 = arith.constant 1 : index
        %43 = arith.addi %40, %24 : index
        %44 = arith.index_cast %43 : index to i64
        %45 = llvm.getelementptr inbounds %42[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %46 = llvm.load %45 {alignment = 8 : i64} : !llvm.ptr -> i64
        %47 = arith.index_cast %46 : i64 to index
        %48 = arith.muli %47, %c8_16 : index
        %c168 = arith.constant 168 : index
        %c168_i64 = arith.constant 168 : i64
        %49 = llvm.getelementptr inbounds %arg0[%c168_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %50 = llvm.load %49 : !llvm.ptr -> !llvm.ptr
        %c128 = arith.constant 128 : index
        %c128_i64 = arith.constant 128 : i64
        %51 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %52 = llvm.load %51 : !llvm.ptr -> !llvm.ptr
        %53 = arith.index_cast %24 : index to i64
        %54 = llvm.getelementptr inbounds %52[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %55 = llvm.load %54 {alignment = 8 : i64} : !llvm.ptr -> i64
        %56 = arith.index_cast %55 : i64 to index
        %c8_21 = arith.constant 8 : index
        %57 = arith.muli %56, %c8_21 : index
        %58 = arith.index_cast %57 : index to i64
        %59 = llvm.getelementptr inbounds %50[%58] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_22 = arith.constant 8 : index
        %c0_23 = arith.constant 0 : index
        %60 = llvm.load %28 : !llvm.ptr -> i64
        %61 = arith.index_cast %60 : i64 to index
        %c8_24 = arith.constant 8 : index
        %c8_i64_25 = arith.constant 8 : i64
        %62 = llvm.getelementptr inbounds %28[%c8_i64_25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %63 = llvm.load %62 : !llvm.ptr -> !llvm.ptr
        %c0_26 = arith.constant 0 : index
        %64 = arith.index_cast %24 : index to i64
        %65 = llvm.getelementptr inbounds %63[%64] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %66 = llvm.load %65 {alignment = 8 : i64} : !llvm.ptr -> i64
        %67 = arith.index_cast %66 : i64 to index
        %c1_27 = arith.constant 1 : index
        %c0_28 = arith.constant 0 : index
        %68 = llvm.load %28 : !llvm.ptr -> i64
        %69 = arith.index_cast %68 : i64 to index
        %c8_29 = arith.constant 8 : index
        %c8_i64_30 = arith.constant 8 : i64
        %70 = llvm.getelementptr inbounds %28[%c8_i64_30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %71 = llvm.load %70 : !llvm.ptr -> !llvm.ptr
        %c1_31 = arith.constant 1 : index
        %72 = arith.addi %69, %24 : index
        %73 = arith.index_cast %72 : index to i64
        %74 = llvm.getelementptr inbounds %71[%73] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %75 = llvm.load %74 {alignment = 8 : i64} : !llvm.ptr -> i64
        %76 = arith.index_cast %75 : i64 to index
        %c136 = arith.constant 136 : index
        %c136_i64 = arith.constant 136 : i64
        %77 = llvm.getelementptr inbounds %arg0[%c136_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %78 = llvm.load %77 : !llvm.ptr -> !llvm.ptr
        %c128_32 = arith.constant 128 : index
        %c128_i64_33 = arith.constant 128 : i64
        %79 = llvm.getelementptr inbounds %arg0[%c128_i64_33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %80 = llvm.load %79 : !llvm.ptr -> !llvm.ptr
        %81 = arith.index_cast %24 : index to i64
        %82 = llvm.getelementptr inbounds %80[%81] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %83 = llvm.load %82 {alignment = 8 : i64} : !llvm.ptr -> i64
        %84 = arith.index_cast %83 : i64 to index
        %c1_34 = arith.constant 1 : index
        %85 = arith.index_cast %84 : index to i64
        %86 = llvm.getelementptr inbounds %78[%85] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %c1_35 = arith.constant 1 : index
        %c8_36 = arith.constant 8 : index
        %c8_37 = arith.constant 8 : index
        %c0_38 = arith.constant 0 : index
        %87 = llvm.load %28 : !llvm.ptr -> i64
        %88 = arith.index_cast %87 : i64 to index
        %c8_39 = arith.constant 8 : index
        %c8_i64_40 = arith.constant 8 : i64
        %89 = llvm.getelementptr inbounds %28[%c8_i64_40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %90 = llvm.load %89 : !llvm.ptr -> !llvm.ptr
        %c0_41 = arith.constant 0 : index
        %91 = arith.index_cast %24 : index to i64
        %92 = llvm.getelementptr inbounds %90[%91] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %93 = llvm.load %92 {alignment = 8 : i64} : !llvm.ptr -> i64
        %94 = arith.index_cast %93 : i64 to index
        %95 = arith.muli %94, %c8_37 : index
        %c40 = arith.constant 40 : index
        %c40_i64 = arith.constant 40 : i64
        %96 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %97 = llvm.load %96 : !llvm.ptr -> !llvm.ptr
        %c56 = arith.constant 56 : index
        %c56_i64 = arith.constant 56 : i64
        %98 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %99 = llvm.load %98 : !llvm.ptr -> !llvm.ptr
        %100 = arith.index_cast %24 : index to i64
        %101 = llvm.getelementptr inbounds %99[%100] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %102 = llvm.load %101 {alignment = 8 : i64} : !llvm.ptr -> i64
        %103 = arith.index_cast %102 : i64 to index
        %c8_42 = arith.constant 8 : index
        %104 = arith.muli %103, %c8_42 : index
        %105 = arith.index_cast %104 : index to i64
        %106 = llvm.getelementptr inbounds %97[%105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c16_43 = arith.constant 16 : index
        %107 = arith.subi %37, %27 : index
        %108 = arith.minsi %107, %c16_43 : index
        %109 = arith.addi %27, %108 : index
        %c0_44 = arith.constant 0 : index
        %c0_45 = arith.constant 0 : index
        %c1_46 = arith.constant 1 : index
        scf.for %arg5 = %c0_45 to %108 step %c1_46 {
          %110 = arith.addi %27, %arg5 : index
          %c16_47 = arith.constant 16 : index
          %c8_48 = arith.constant 8 : index
          %c0_49 = arith.constant 0 : index
          %true = arith.constant true
          %111 = vector.create_mask %c8_22 : vector<16xi1>
          %c0_50 = arith.constant 0 : index
          %c0_51 = arith.constant 0 : index
          %112 = arith.index_cast %110 : index to i64
          %113 = llvm.getelementptr inbounds %86[%112] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %114 = llvm.load %113 {alignment = 8 : i64} : !llvm.ptr -> i64
          %115 = arith.index_cast %114 : i64 to index
          %116 = arith.cmpi ult, %115, %67 : index
          %c0_52 = arith.constant 0 : index
          %117 = arith.muli %115, %c8_37 : index
          %cst = arith.constant 0.000000e+00 : f32
          %118 = vector.broadcast %116 : i1 to vector<16xi1>
          %119 = arith.andi %118, %111 : vector<16xi1>
          %120 = arith.index_cast %117 : index to i64
          %121 = llvm.getelementptr inbounds %106[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %cst_53 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %122 = llvm.intr.masked.load %121, %119, %cst_53 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
          %c0_54 = arith.constant 0 : index
          %123 = arith.muli %110, %c8_16 : index
          %124 = arith.index_cast %123 : index to i64
          %125 = llvm.getelementptr inbounds %59[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.intr.masked.store %122, %125, %111 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_kernel4(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c24 = arith.constant 24 : index
    %c1536 = arith.constant 1536 : index
    %c63 = arith.constant 63 : index
    %c1599 = arith.constant 1599 : index
    %c64_1 = arith.constant 64 : index
    %c24_2 = arith.constant 24 : index
    %c64_3 = arith.constant 64 : index
    %c1536_4 = arith.constant 1536 : index
    %c1536_5 = arith.constant 1536 : index
    %c1 = arith.constant 1 : index
    %c1_6 = arith.constant 1 : index
    %c8_7 = arith.constant 8 : index
    %c8_8 = arith.constant 8 : index
    %c8_9 = arith.constant 8 : index
    %c8_10 = arith.constant 8 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1_11 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1_11 {
      %c200 = arith.constant 200 : index
      %c200_i64 = arith.constant 200 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c200_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_12 = arith.constant 1 : index
      %c0_13 = arith.constant 0 : index
      %c1_14 = arith.constant 1 : index
      %c0_15 = arith.constant 0 : index
      %c0_16 = arith.constant 0 : index
      %c208 = arith.constant 208 : index
      %c208_i64 = arith.constant 208 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c208_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_17 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_18 = arith.constant 8 : index
      %c8_i64_19 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_20 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_21 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_22 = arith.constant 8 : index
      %c8_i64_23 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c1_24 = arith.constant 1 : index
      %33 = arith.addi %30, %24 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %36 = llvm.load %35 {alignment = 8 : i64} : !llvm.ptr -> i64
      %37 = arith.index_cast %36 : i64 to index
      %38 = arith.cmpi slt, %27, %37 : index
      %c8_25 = arith.constant 8 : index
      %c1_26 = arith.constant 1 : index
      %c8_27 = arith.constant 8 : index
      %c64_28 = arith.constant 64 : index
      %39 = arith.muli %17, %c64_28 : index
      %c64_29 = arith.constant 64 : index
      %40 = arith.addi %39, %c64_29 : index
      %41 = arith.minsi %40, %c8_27 : index
      scf.if %38 {
        %c1_30 = arith.constant 1 : index
        %c8_31 = arith.constant 8 : index
        %c8_32 = arith.constant 8 : index
        %c0_33 = arith.constant 0 : index
        %42 = llvm.load %28 : !llvm.ptr -> i64
        %43 = arith.index_cast %42 : i64 to index
        %c8_34 = arith.constant 8 : index
        %c8_i64_35 = arith.constant 8 : i64
        %44 = llvm.getelementptr inbounds %28[%c8_i64_35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %45 = llvm.load %44 : !llvm.ptr -> !llvm.ptr
        %c1_36 = arith.constant 1 : index
        %46 = arith.addi %43, %24 : index
        %47 = arith.index_cast %46 : index to i64
        %48 = llvm.getelementptr inbounds %45[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %49 = llvm.load %48 {alignment = 8 : i64} : !llvm.ptr -> i64
        %50 = arith.index_cast %49 : i64 to index
        %51 = arith.muli %50, %c8_32 : index
        %c192 = arith.constant 192 : index
        %c192_i64 = arith.constant 192 : i64
        %52 = llvm.getelementptr inbounds %arg0[%c192_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %53 = llvm.load %52 : !llvm.ptr -> !llvm.ptr
        %c128 = arith.constant 128 : index
        %c128_i64 = arith.constant 128 : i64
        %54 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %55 = llvm.load %54 : !llvm.ptr -> !llvm.ptr
        %56 = arith.index_cast %24 : index to i64
        %57 = llvm.getelementptr inbounds %55[%56] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %58 = llvm.load %57 {alignment = 8 : i64} : !llvm.ptr -> i64
        %59 = arith.index_cast %58 : i64 to index
        %c8_37 = arith.constant 8 : index
        %60 = arith.muli %59, %c8_37 : index
        %61 = arith.index_cast %60 : index to i64
        %62 = llvm.getelementptr inbounds %53[%61] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_38 = arith.constant 8 : index
        %c1_39 = arith.constant 1 : index
        %c8_40 = arith.constant 8 : index
        %c8_41 = arith.constant 8 : index
        %c0_42 = arith.constant 0 : index
        %63 = llvm.load %28 : !llvm.ptr -> i64
        %64 = arith.index_cast %63 : i64 to index
        %c8_43 = arith.constant 8 : index
        %c8_i64_44 = arith.constant 8 : i64
        %65 = llvm.getelementptr inbounds %28[%c8_i64_44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %66 = llvm.load %65 : !llvm.ptr -> !llvm.ptr
        %c1_45 = arith.constant 1 : index
        %67 = arith.addi %64, %24 : index
        %68 = arith.index_cast %67 : index to i64
        %69 = llvm.getelementptr inbounds %66[%68] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %70 = llvm.load %69 {alignment = 8 : i64} : !llvm.ptr -> i64
        %71 = arith.index_cast %70 : i64 to index
        %72 = arith.muli %71, %c8_41 : index
        %c168 = arith.constant 168 : index
        %c168_i64 = arith.constant 168 : i64
        %73 = llvm.getelementptr inbounds %arg0[%c168_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
        %c128_46 = arith.constant 128 : index
        %c128_i64_47 = arith.constant 128 : i64
        %75 = llvm.getelementptr inbounds %arg0[%c128_i64_47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %76 = llvm.load %75 : !llvm.ptr -> !llvm.ptr
        %77 = arith.index_cast %24 : index to i64
        %78 = llvm.getelementptr inbounds %76[%77] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> i64
        %80 = arith.index_cast %79 : i64 to index
        %c8_48 = arith.constant 8 : index
        %81 = arith.muli %80, %c8_48 : index
        %82 = arith.index_cast %81 : index to i64
        %83 = llvm.getelementptr inbounds %74[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c64_49 = arith.constant 64 : index
        %84 = arith.subi %37, %27 : index
        %85 = arith.minsi %84, %c64_49 : index
        %c5 = arith.constant 5 : index
        %86 = arith.addi %85, %c5 : index
        %c6 = arith.constant 6 : index
        %87 = arith.divui %86, %c6 : index
        %c1_50 = arith.constant 1 : index
        %88 = arith.maxsi %87, %c1_50 : index
        %89 = arith.divui %85, %88 : index
        %90 = arith.remui %85, %88 : index
        %c0_51 = arith.constant 0 : index
        %c1_52 = arith.constant 1 : index
        scf.for %arg5 = %c0_51 to %87 step %c1_52 {
          %91 = arith.cmpi slt, %arg5, %90 : index
          %92 = arith.extui %91 : i1 to i64
          %93 = arith.index_cast %92 : i64 to index
          %94 = arith.muli %arg5, %89 : index
          %95 = arith.minsi %arg5, %90 : index
          %96 = arith.addi %94, %95 : index
          %97 = arith.addi %89, %93 : index
          %98 = arith.addi %27, %96 : index
          %c0_53 = arith.constant 0 : index
          %c1_54 = arith.constant 1 : index
          %c8_55 = arith.constant 8 : index
          %c0_56 = arith.constant 0 : index
          %c1_57 = arith.constant 1 : index
          %c8_58 = arith.constant 8 : index
          %c0_59 = arith.constant 0 : index
          %c0_60 = arith.constant 0 : index
          %99 = arith.muli %98, %c8_41 : index
          %100 = arith.index_cast %99 : index to i64
          %101 = llvm.getelementptr inbounds %83[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c0_61 = arith.constant 0 : index
          %c32 = arith.constant 32 : index
          %c32_i64 = arith.constant 32 : i64
          %102 = llvm.getelementptr inbounds %28[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          %103 = llvm.load %102 : !llvm.ptr -> !llvm.ptr
          %c64_62 = arith.constant 64 : index
          %c64_i64 = arith.constant 64 : i64
          %104 = llvm.getelementptr inbounds %103[%c64_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          %c1_63 = arith.constant 1 : index
          %c8_64 = arith.constant 8 : index
          %c64_65 = arith.constant 64 : index
          %c512 = arith.constant 512 : index
          %c64_66 = arith.constant 64 : index
          %105 = arith.divui %39, %c64_66 : index
          %c512_67 = arith.constant 512 : index
          %c0_68 = arith.constant 0 : index
          %106 = arith.muli %105, %c512 : index
          %107 = arith.index_cast %106 : index to i64
          %108 = llvm.getelementptr inbounds %104[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c64_69 = arith.constant 64 : index
          %c0_70 = arith.constant 0 : index
          %c64_71 = arith.constant 64 : index
          %c64_72 = arith.constant 64 : index
          %c0_73 = arith.constant 0 : index
          %c0_74 = arith.constant 0 : index
          %c0_75 = arith.constant 0 : index
          %c0_76 = arith.constant 0 : index
          %c0_77 = arith.constant 0 : index
          scf.index_switch %97 
          case 1 {
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c8_i64_87 = arith.constant 8 : i64
            %c64_i64_88 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_1(%101, %c8_i64_85, %108, %c64_i64_86, %c8_i64_87, %10, %c64_i64_88, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 2 {
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c8_i64_87 = arith.constant 8 : i64
            %c64_i64_88 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_2(%101, %c8_i64_85, %108, %c64_i64_86, %c8_i64_87, %10, %c64_i64_88, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 3 {
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c8_i64_87 = arith.constant 8 : i64
            %c64_i64_88 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_3(%101, %c8_i64_85, %108, %c64_i64_86, %c8_i64_87, %10, %c64_i64_88, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 4 {
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c8_i64_87 = arith.constant 8 : i64
            %c64_i64_88 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_4(%101, %c8_i64_85, %108, %c64_i64_86, %c8_i64_87, %10, %c64_i64_88, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 5 {
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c8_i64_87 = arith.constant 8 : i64
            %c64_i64_88 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_5(%101, %c8_i64_85, %108, %c64_i64_86, %c8_i64_87, %10, %c64_i64_88, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          default {
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c8_i64_87 = arith.constant 8 : i64
            %c64_i64_88 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_6(%101, %c8_i64_85, %108, %c64_i64_86, %c8_i64_87, %10, %c64_i64_88, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          }
          %c64_78 = arith.constant 64 : index
          %c0_79 = arith.constant 0 : index
          %109 = arith.muli %98, %c64_78 : index
          %c1_80 = arith.constant 1 : index
          %c1_81 = arith.constant 1 : index
          %c8_82 = arith.constant 8 : index
          %110 = arith.addi %109, %39 : index
          %c0_83 = arith.constant 0 : index
          %c1_84 = arith.constant 1 : index
          scf.for %arg6 = %c0_83 to %97 step %c1_84 {
            %111 = arith.addi %98, %arg6 : index
            %112 = arith.subi %41, %39 : index
            %c16_85 = arith.constant 16 : index
            %113 = arith.remui %112, %c16_85 : index
            %114 = arith.subi %112, %113 : index
            %115 = arith.addi %39, %114 : index
            %c16_86 = arith.constant 16 : index
            scf.for %arg7 = %39 to %115 step %c16_86 {
              %117 = arith.divui %arg7, %c8_25 : index
              %118 = arith.muli %111, %c64_78 : index
              %119 = arith.addi %arg7, %118 : index
              %120 = arith.subi %119, %110 : index
              %121 = arith.index_cast %120 : index to i64
              %122 = llvm.getelementptr inbounds %10[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %123 = llvm.load %122 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
              %c0_87 = arith.constant 0 : index
              %124 = arith.muli %111, %c8_32 : index
              %125 = arith.addi %124, %arg7 : index
              %126 = arith.index_cast %125 : index to i64
              %127 = llvm.getelementptr inbounds %62[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.store %123, %127 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
            }
            %116 = arith.cmpi slt, %115, %41 : index
            scf.if %116 {
              %117 = arith.subi %41, %115 : index
              %118 = vector.create_mask %117 : vector<16xi1>
              %119 = arith.divui %115, %c8_25 : index
              %120 = arith.muli %111, %c64_78 : index
              %121 = arith.addi %115, %120 : index
              %122 = arith.subi %121, %110 : index
              %123 = arith.index_cast %122 : index to i64
              %124 = llvm.getelementptr inbounds %10[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %125 = llvm.load %124 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
              %c0_87 = arith.constant 0 : index
              %126 = arith.muli %111, %c8_32 : index
              %127 = arith.addi %126, %115 : index
              %128 = arith.index_cast %127 : index to i64
              %129 = llvm.getelementptr inbounds %62[%128] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.intr.masked.store %125, %129, %118 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
            }
          }
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_kernel5(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c176 = arith.constant 176 : index
      %c176_i64 = arith.constant 176 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c176_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_1 = arith.constant 1 : index
      %c0_2 = arith.constant 0 : index
      %c1_3 = arith.constant 1 : index
      %c0_4 = arith.constant 0 : index
      %c0_5 = arith.constant 0 : index
      %c184 = arith.constant 184 : index
      %c184_i64 = arith.constant 184 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c184_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_6 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_7 = arith.constant 8 : index
      %c8_i64_8 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_9 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_10 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_11 = arith.constant 8 : index
      %c8_i64_12 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c1_13 = arith.constant 1 : index
      %33 = arith.addi %30, %24 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %36 = llvm.load %35 {alignment = 8 : i64} : !llvm.ptr -> i64
      %37 = arith.index_cast %36 : i64 to index
      %38 = arith.cmpi slt, %27, %37 : index
      scf.if %38 {
        %c1_14 = arith.constant 1 : index
        %c8_15 = arith.constant 8 : index
        %c8_16 = arith.constant 8 : index
        %c0_17 = arith.constant 0 : index
        %39 = llvm.load %28 : !llvm.ptr -> i64
        %40 = arith.index_cast %39 : i64 to index
        %c8_18 = arith.constant 8 : index
        %c8_i64_19 = arith.constant 8 : i64
        %41 = llvm.getelementptr inbounds %28[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %42 = llvm.load %41 : !llvm.ptr -> !llvm.ptr
        %c1_20 = arith.constant 1 : index
        %43 = arith.addi %40, %24 : index
        %44 = arith.index_cast %43 : index to i64
        %45 = llvm.getelementptr inbounds %42[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %46 = llvm.load %45 {alignment = 8 : i64} : !llvm.ptr -> i64
        %47 = arith.index_cast %46 : i64 to index
        %48 = arith.muli %47, %c8_16 : index
        %c216 = arith.constant 216 : index
        %c216_i64 = arith.constant 216 : i64
        %49 = llvm.getelementptr inbounds %arg0[%c216_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %50 = llvm.load %49 : !llvm.ptr -> !llvm.ptr
        %c128 = arith.constant 128 : index
        %c128_i64 = arith.constant 128 : i64
        %51 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %52 = llvm.load %51 : !llvm.ptr -> !llvm.ptr
        %53 = arith.index_cast %24 : index to i64
        %54 = llvm.getelementptr inbounds %52[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %55 = llvm.load %54 {alignment = 8 : i64} : !llvm.ptr -> i64
        %56 = arith.index_cast %55 : i64 to index
        %c8_21 = arith.constant 8 : index
        %57 = arith.muli %56, %c8_21 : index
        %58 = arith.index_cast %57 : index to i64
        %59 = llvm.getelementptr inbounds %50[%58] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_22 = arith.constant 8 : index
        %c0_23 = arith.constant 0 : index
        %60 = llvm.load %28 : !llvm.ptr -> i64
        %61 = arith.index_cast %60 : i64 to index
        %c8_24 = arith.constant 8 : index
        %c8_i64_25 = arith.constant 8 : i64
        %62 = llvm.getelementptr inbounds %28[%c8_i64_25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %63 = llvm.load %62 : !llvm.ptr -> !llvm.ptr
        %c0_26 = arith.constant 0 : index
        %64 = arith.index_cast %24 : index to i64
        %65 = llvm.getelementptr inbounds %63[%64] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %66 = llvm.load %65 {alignment = 8 : i64} : !llvm.ptr -> i64
        %67 = arith.index_cast %66 : i64 to index
        %c1_27 = arith.constant 1 : index
        %c0_28 = arith.constant 0 : index
        %68 = llvm.load %28 : !llvm.ptr -> i64
        %69 = arith.index_cast %68 : i64 to index
        %c8_29 = arith.constant 8 : index
        %c8_i64_30 = arith.constant 8 : i64
        %70 = llvm.getelementptr inbounds %28[%c8_i64_30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %71 = llvm.load %70 : !llvm.ptr -> !llvm.ptr
        %c1_31 = arith.constant 1 : index
        %72 = arith.addi %69, %24 : index
        %73 = arith.index_cast %72 : index to i64
        %74 = llvm.getelementptr inbounds %71[%73] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %75 = llvm.load %74 {alignment = 8 : i64} : !llvm.ptr -> i64
        %76 = arith.index_cast %75 : i64 to index
        %c136 = arith.constant 136 : index
        %c136_i64 = arith.constant 136 : i64
        %77 = llvm.getelementptr inbounds %arg0[%c136_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %78 = llvm.load %77 : !llvm.ptr -> !llvm.ptr
        %c128_32 = arith.constant 128 : index
        %c128_i64_33 = arith.constant 128 : i64
        %79 = llvm.getelementptr inbounds %arg0[%c128_i64_33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %80 = llvm.load %79 : !llvm.ptr -> !llvm.ptr
        %81 = arith.index_cast %24 : index to i64
        %82 = llvm.getelementptr inbounds %80[%81] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %83 = llvm.load %82 {alignment = 8 : i64} : !llvm.ptr -> i64
        %84 = arith.index_cast %83 : i64 to index
        %c1_34 = arith.constant 1 : index
        %85 = arith.index_cast %84 : index to i64
        %86 = llvm.getelementptr inbounds %78[%85] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %c1_35 = arith.constant 1 : index
        %c8_36 = arith.constant 8 : index
        %c8_37 = arith.constant 8 : index
        %c0_38 = arith.constant 0 : index
        %87 = llvm.load %28 : !llvm.ptr -> i64
        %88 = arith.index_cast %87 : i64 to index
        %c8_39 = arith.constant 8 : index
        %c8_i64_40 = arith.constant 8 : i64
        %89 = llvm.getelementptr inbounds %28[%c8_i64_40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %90 = llvm.load %89 : !llvm.ptr -> !llvm.ptr
        %c0_41 = arith.constant 0 : index
        %91 = arith.index_cast %24 : index to i64
        %92 = llvm.getelementptr inbounds %90[%91] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %93 = llvm.load %92 {alignment = 8 : i64} : !llvm.ptr -> i64
        %94 = arith.index_cast %93 : i64 to index
        %95 = arith.muli %94, %c8_37 : index
        %c40 = arith.constant 40 : index
        %c40_i64 = arith.constant 40 : i64
        %96 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %97 = llvm.load %96 : !llvm.ptr -> !llvm.ptr
        %c56 = arith.constant 56 : index
        %c56_i64 = arith.constant 56 : i64
        %98 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %99 = llvm.load %98 : !llvm.ptr -> !llvm.ptr
        %100 = arith.index_cast %24 : index to i64
        %101 = llvm.getelementptr inbounds %99[%100] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %102 = llvm.load %101 {alignment = 8 : i64} : !llvm.ptr -> i64
        %103 = arith.index_cast %102 : i64 to index
        %c8_42 = arith.constant 8 : index
        %104 = arith.muli %103, %c8_42 : index
        %105 = arith.index_cast %104 : index to i64
        %106 = llvm.getelementptr inbounds %97[%105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c16_43 = arith.constant 16 : index
        %107 = arith.subi %37, %27 : index
        %108 = arith.minsi %107, %c16_43 : index
        %109 = arith.addi %27, %108 : index
        %c0_44 = arith.constant 0 : index
        %c0_45 = arith.constant 0 : index
        %c1_46 = arith.constant 1 : index
        scf.for %arg5 = %c0_45 to %108 step %c1_46 {
          %110 = arith.addi %27, %arg5 : index
          %c16_47 = arith.constant 16 : index
          %c8_48 = arith.constant 8 : index
          %c0_49 = arith.constant 0 : index
          %true = arith.constant true
          %111 = vector.create_mask %c8_22 : vector<16xi1>
          %c0_50 = arith.constant 0 : index
          %c0_51 = arith.constant 0 : index
          %112 = arith.index_cast %110 : index to i64
          %113 = llvm.getelementptr inbounds %86[%112] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %114 = llvm.load %113 {alignment = 8 : i64} : !llvm.ptr -> i64
          %115 = arith.index_cast %114 : i64 to index
          %116 = arith.cmpi ult, %115, %67 : index
          %c0_52 = arith.constant 0 : index
          %117 = arith.muli %115, %c8_37 : index
          %cst = arith.constant 0.000000e+00 : f32
          %118 = vector.broadcast %116 : i1 to vector<16xi1>
          %119 = arith.andi %118, %111 : vector<16xi1>
          %120 = arith.index_cast %117 : index to i64
          %121 = llvm.getelementptr inbounds %106[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %cst_53 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %122 = llvm.intr.masked.load %121, %119, %cst_53 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
          %c0_54 = arith.constant 0 : index
          %123 = arith.muli %110, %c8_16 : index
          %124 = arith.index_cast %123 : index to i64
          %125 = llvm.getelementptr inbounds %59[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.intr.masked.store %122, %125, %111 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_kernel6(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c24 = arith.constant 24 : index
    %c1536 = arith.constant 1536 : index
    %c63 = arith.constant 63 : index
    %c1599 = arith.constant 1599 : index
    %c64_1 = arith.constant 64 : index
    %c24_2 = arith.constant 24 : index
    %c64_3 = arith.constant 64 : index
    %c1536_4 = arith.constant 1536 : index
    %c1536_5 = arith.constant 1536 : index
    %c1 = arith.constant 1 : index
    %c1_6 = arith.constant 1 : index
    %c8_7 = arith.constant 8 : index
    %c8_8 = arith.constant 8 : index
    %c8_9 = arith.constant 8 : index
    %c8_10 = arith.constant 8 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1_11 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1_11 {
      %c200 = arith.constant 200 : index
      %c200_i64 = arith.constant 200 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c200_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_12 = arith.constant 1 : index
      %c0_13 = arith.constant 0 : index
      %c1_14 = arith.constant 1 : index
      %c0_15 = arith.constant 0 : index
      %c0_16 = arith.constant 0 : index
      %c208 = arith.constant 208 : index
      %c208_i64 = arith.constant 208 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c208_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_17 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_18 = arith.constant 8 : index
      %c8_i64_19 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_20 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_21 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_22 = arith.constant 8 : index
      %c8_i64_23 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c1_24 = arith.constant 1 : index
      %33 = arith.addi %30, %24 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %36 = llvm.load %35 {alignment = 8 : i64} : !llvm.ptr -> i64
      %37 = arith.index_cast %36 : i64 to index
      %38 = arith.cmpi slt, %27, %37 : index
      %c8_25 = arith.constant 8 : index
      %c1_26 = arith.constant 1 : index
      %c8_27 = arith.constant 8 : index
      %c64_28 = arith.constant 64 : index
      %39 = arith.muli %17, %c64_28 : index
      %c64_29 = arith.constant 64 : index
      %40 = arith.addi %39, %c64_29 : index
      %41 = arith.minsi %40, %c8_27 : index
      scf.if %38 {
        %c1_30 = arith.constant 1 : index
        %c8_31 = arith.constant 8 : index
        %c8_32 = arith.constant 8 : index
        %c0_33 = arith.constant 0 : index
        %42 = llvm.load %28 : !llvm.ptr -> i64
        %43 = arith.index_cast %42 : i64 to index
        %c8_34 = arith.constant 8 : index
        %c8_i64_35 = arith.constant 8 : i64
        %44 = llvm.getelementptr inbounds %28[%c8_i64_35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %45 = llvm.load %44 : !llvm.ptr -> !llvm.ptr
        %c1_36 = arith.constant 1 : index
        %46 = arith.addi %43, %24 : index
        %47 = arith.index_cast %46 : index to i64
        %48 = llvm.getelementptr inbounds %45[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %49 = llvm.load %48 {alignment = 8 : i64} : !llvm.ptr -> i64
        %50 = arith.index_cast %49 : i64 to index
        %51 = arith.muli %50, %c8_32 : index
        %c224 = arith.constant 224 : index
        %c224_i64 = arith.constant 224 : i64
        %52 = llvm.getelementptr inbounds %arg0[%c224_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %53 = llvm.load %52 : !llvm.ptr -> !llvm.ptr
        %c128 = arith.constant 128 : index
        %c128_i64 = arith.constant 128 : i64
        %54 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %55 = llvm.load %54 : !llvm.ptr -> !llvm.ptr
        %56 = arith.index_cast %24 : index to i64
        %57 = llvm.getelementptr inbounds %55[%56] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %58 = llvm.load %57 {alignment = 8 : i64} : !llvm.ptr -> i64
        %59 = arith.index_cast %58 : i64 to index
        %c8_37 = arith.constant 8 : index
        %60 = arith.muli %59, %c8_37 : index
        %61 = arith.index_cast %60 : index to i64
        %62 = llvm.getelementptr inbounds %53[%61] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_38 = arith.constant 8 : index
        %c1_39 = arith.constant 1 : index
        %c8_40 = arith.constant 8 : index
        %c8_41 = arith.constant 8 : index
        %c0_42 = arith.constant 0 : index
        %63 = llvm.load %28 : !llvm.ptr -> i64
        %64 = arith.index_cast %63 : i64 to index
        %c8_43 = arith.constant 8 : index
        %c8_i64_44 = arith.constant 8 : i64
        %65 = llvm.getelementptr inbounds %28[%c8_i64_44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %66 = llvm.load %65 : !llvm.ptr -> !llvm.ptr
        %c1_45 = arith.constant 1 : index
        %67 = arith.addi %64, %24 : index
        %68 = arith.index_cast %67 : index to i64
        %69 = llvm.getelementptr inbounds %66[%68] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %70 = llvm.load %69 {alignment = 8 : i64} : !llvm.ptr -> i64
        %71 = arith.index_cast %70 : i64 to index
        %72 = arith.muli %71, %c8_41 : index
        %c216 = arith.constant 216 : index
        %c216_i64 = arith.constant 216 : i64
        %73 = llvm.getelementptr inbounds %arg0[%c216_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
        %c128_46 = arith.constant 128 : index
        %c128_i64_47 = arith.constant 128 : i64
        %75 = llvm.getelementptr inbounds %arg0[%c128_i64_47] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %76 = llvm.load %75 : !llvm.ptr -> !llvm.ptr
        %77 = arith.index_cast %24 : index to i64
        %78 = llvm.getelementptr inbounds %76[%77] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> i64
        %80 = arith.index_cast %79 : i64 to index
        %c8_48 = arith.constant 8 : index
        %81 = arith.muli %80, %c8_48 : index
        %82 = arith.index_cast %81 : index to i64
        %83 = llvm.getelementptr inbounds %74[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c64_49 = arith.constant 64 : index
        %84 = arith.subi %37, %27 : index
        %85 = arith.minsi %84, %c64_49 : index
        %c5 = arith.constant 5 : index
        %86 = arith.addi %85, %c5 : index
        %c6 = arith.constant 6 : index
        %87 = arith.divui %86, %c6 : index
        %c1_50 = arith.constant 1 : index
        %88 = arith.maxsi %87, %c1_50 : index
        %89 = arith.divui %85, %88 : index
        %90 = arith.remui %85, %88 : index
        %c0_51 = arith.constant 0 : index
        %c1_52 = arith.constant 1 : index
        scf.for %arg5 = %c0_51 to %87 step %c1_52 {
          %91 = arith.cmpi slt, %arg5, %90 : index
          %92 = arith.extui %91 : i1 to i64
          %93 = arith.index_cast %92 : i64 to index
          %94 = arith.muli %arg5, %89 : index
          %95 = arith.minsi %arg5, %90 : index
          %96 = arith.addi %94, %95 : index
          %97 = arith.addi %89, %93 : index
          %98 = arith.addi %27, %96 : index
          %c0_53 = arith.constant 0 : index
          %c1_54 = arith.constant 1 : index
          %c8_55 = arith.constant 8 : index
          %c0_56 = arith.constant 0 : index
          %c1_57 = arith.constant 1 : index
          %c8_58 = arith.constant 8 : index
          %c0_59 = arith.constant 0 : index
          %c0_60 = arith.constant 0 : index
          %99 = arith.muli %98, %c8_41 : index
          %100 = arith.index_cast %99 : index to i64
          %101 = llvm.getelementptr inbounds %83[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c0_61 = arith.constant 0 : index
          %c32 = arith.constant 32 : index
          %c32_i64 = arith.constant 32 : i64
          %102 = llvm.getelementptr inbounds %28[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          %103 = llvm.load %102 : !llvm.ptr -> !llvm.ptr
          %c2112 = arith.constant 2112 : index
          %c2112_i64 = arith.constant 2112 : i64
          %104 = llvm.getelementptr inbounds %103[%c2112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          %c1_62 = arith.constant 1 : index
          %c8_63 = arith.constant 8 : index
          %c64_64 = arith.constant 64 : index
          %c512 = arith.constant 512 : index
          %c64_65 = arith.constant 64 : index
          %105 = arith.divui %39, %c64_65 : index
          %c512_66 = arith.constant 512 : index
          %c0_67 = arith.constant 0 : index
          %106 = arith.muli %105, %c512 : index
          %107 = arith.index_cast %106 : index to i64
          %108 = llvm.getelementptr inbounds %104[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c64_68 = arith.constant 64 : index
          %c0_69 = arith.constant 0 : index
          %c64_70 = arith.constant 64 : index
          %c64_71 = arith.constant 64 : index
          %c0_72 = arith.constant 0 : index
          %c0_73 = arith.constant 0 : index
          %c0_74 = arith.constant 0 : index
          %c0_75 = arith.constant 0 : index
          %c0_76 = arith.constant 0 : index
          scf.index_switch %97 
          case 1 {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_1(%101, %c8_i64_84, %108, %c64_i64, %c8_i64_85, %10, %c64_i64_86, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 2 {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_2(%101, %c8_i64_84, %108, %c64_i64, %c8_i64_85, %10, %c64_i64_86, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 3 {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_3(%101, %c8_i64_84, %108, %c64_i64, %c8_i64_85, %10, %c64_i64_86, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 4 {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_4(%101, %c8_i64_84, %108, %c64_i64, %c8_i64_85, %10, %c64_i64_86, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 5 {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_5(%101, %c8_i64_84, %108, %c64_i64, %c8_i64_85, %10, %c64_i64_86, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          default {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_85 = arith.constant 8 : i64
            %c64_i64_86 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_6(%101, %c8_i64_84, %108, %c64_i64, %c8_i64_85, %10, %c64_i64_86, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          }
          %c64_77 = arith.constant 64 : index
          %c0_78 = arith.constant 0 : index
          %109 = arith.muli %98, %c64_77 : index
          %c1_79 = arith.constant 1 : index
          %c1_80 = arith.constant 1 : index
          %c8_81 = arith.constant 8 : index
          %110 = arith.addi %109, %39 : index
          %c0_82 = arith.constant 0 : index
          %c1_83 = arith.constant 1 : index
          scf.for %arg6 = %c0_82 to %97 step %c1_83 {
            %111 = arith.addi %98, %arg6 : index
            %112 = arith.subi %41, %39 : index
            %c16_84 = arith.constant 16 : index
            %113 = arith.remui %112, %c16_84 : index
            %114 = arith.subi %112, %113 : index
            %115 = arith.addi %39, %114 : index
            %c16_85 = arith.constant 16 : index
            scf.for %arg7 = %39 to %115 step %c16_85 {
              %117 = arith.divui %arg7, %c8_25 : index
              %118 = arith.muli %111, %c64_77 : index
              %119 = arith.addi %arg7, %118 : index
              %120 = arith.subi %119, %110 : index
              %121 = arith.index_cast %120 : index to i64
              %122 = llvm.getelementptr inbounds %10[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %123 = llvm.load %122 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
              %c0_86 = arith.constant 0 : index
              %124 = arith.muli %111, %c8_32 : index
              %125 = arith.addi %124, %arg7 : index
              %126 = arith.index_cast %125 : index to i64
              %127 = llvm.getelementptr inbounds %62[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.store %123, %127 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
            }
            %116 = arith.cmpi slt, %115, %41 : index
            scf.if %116 {
              %117 = arith.subi %41, %115 : index
              %118 = vector.create_mask %117 : vector<16xi1>
              %119 = arith.divui %115, %c8_25 : index
              %120 = arith.muli %111, %c64_77 : index
              %121 = arith.addi %115, %120 : index
              %122 = arith.subi %121, %110 : index
              %123 = arith.index_cast %122 : index to i64
              %124 = llvm.getelementptr inbounds %10[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %125 = llvm.load %124 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
              %c0_86 = arith.constant 0 : index
              %126 = arith.muli %111, %c8_32 : index
              %127 = arith.addi %126, %115 : index
              %128 = arith.index_cast %127 : index to i64
              %129 = llvm.getelementptr inbounds %62[%128] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.intr.masked.store %125, %129, %118 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
            }
          }
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_kernel7(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c176 = arith.constant 176 : index
      %c176_i64 = arith.constant 176 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c176_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_1 = arith.constant 1 : index
      %c0_2 = arith.constant 0 : index
      %c1_3 = arith.constant 1 : index
      %c0_4 = arith.constant 0 : index
      %c0_5 = arith.constant 0 : index
      %c184 = arith.constant 184 : index
      %c184_i64 = arith.constant 184 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c184_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_6 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_7 = arith.constant 8 : index
      %c8_i64_8 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_9 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_10 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_11 = arith.constant 8 : index
      %c8_i64_12 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c1_13 = arith.constant 1 : index
      %33 = arith.addi %30, %24 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %36 = llvm.load %35 {alignment = 8 : i64} : !llvm.ptr -> i64
      %37 = arith.index_cast %36 : i64 to index
      %38 = arith.cmpi slt, %27, %37 : index
      scf.if %38 {
        %c1_14 = arith.constant 1 : index
        %c8_15 = arith.constant 8 : index
        %c8_16 = arith.constant 8 : index
        %c0_17 = arith.constant 0 : index
        %39 = llvm.load %28 : !llvm.ptr -> i64
        %40 = arith.index_cast %39 : i64 to index
        %c8_18 = arith.constant 8 : index
        %c8_i64_19 = arith.constant 8 : i64
        %41 = llvm.getelementptr inbounds %28[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %42 = llvm.load %41 : !llvm.ptr -> !llvm.ptr
        %c1_20 = arith.constant 1 : index
        %43 = arith.addi %40, %24 : index
        %44 = arith.index_cast %43 : index to i64
        %45 = llvm.getelementptr inbounds %42[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %46 = llvm.load %45 {alignment = 8 : i64} : !llvm.ptr -> i64
        %47 = arith.index_cast %46 : i64 to index
        %48 = arith.muli %47, %c8_16 : index
        %c232 = arith.constant 232 : index
        %c232_i64 = arith.constant 232 : i64
        %49 = llvm.getelementptr inbounds %arg0[%c232_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %50 = llvm.load %49 : !llvm.ptr -> !llvm.ptr
        %c128 = arith.constant 128 : index
        %c128_i64 = arith.constant 128 : i64
        %51 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %52 = llvm.load %51 : !llvm.ptr -> !llvm.ptr
        %53 = arith.index_cast %24 : index to i64
        %54 = llvm.getelementptr inbounds %52[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %55 = llvm.load %54 {alignment = 8 : i64} : !llvm.ptr -> i64
        %56 = arith.index_cast %55 : i64 to index
        %c8_21 = arith.constant 8 : index
        %57 = arith.muli %56, %c8_21 : index
        %58 = arith.index_cast %57 : index to i64
        %59 = llvm.getelementptr inbounds %50[%58] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_22 = arith.constant 8 : index
        %c0_23 = arith.constant 0 : index
        %60 = llvm.load %28 : !llvm.ptr -> i64
        %61 = arith.index_cast %60 : i64 to index
        %c8_24 = arith.constant 8 : index
        %c8_i64_25 = arith.constant 8 : i64
        %62 = llvm.getelementptr inbounds %28[%c8_i64_25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %63 = llvm.load %62 : !llvm.ptr -> !llvm.ptr
        %c0_26 = arith.constant 0 : index
        %64 = arith.index_cast %24 : index to i64
        %65 = llvm.getelementptr inbounds %63[%64] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %66 = llvm.load %65 {alignment = 8 : i64} : !llvm.ptr -> i64
        %67 = arith.index_cast %66 : i64 to index
        %c1_27 = arith.constant 1 : index
        %c0_28 = arith.constant 0 : index
        %68 = llvm.load %28 : !llvm.ptr -> i64
        %69 = arith.index_cast %68 : i64 to index
        %c8_29 = arith.constant 8 : index
        %c8_i64_30 = arith.constant 8 : i64
        %70 = llvm.getelementptr inbounds %28[%c8_i64_30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %71 = llvm.load %70 : !llvm.ptr -> !llvm.ptr
        %c1_31 = arith.constant 1 : index
        %72 = arith.addi %69, %24 : index
        %73 = arith.index_cast %72 : index to i64
        %74 = llvm.getelementptr inbounds %71[%73] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %75 = llvm.load %74 {alignment = 8 : i64} : !llvm.ptr -> i64
        %76 = arith.index_cast %75 : i64 to index
        %c136 = arith.constant 136 : index
        %c136_i64 = arith.constant 136 : i64
        %77 = llvm.getelementptr inbounds %arg0[%c136_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %78 = llvm.load %77 : !llvm.ptr -> !llvm.ptr
        %c128_32 = arith.constant 128 : index
        %c128_i64_33 = arith.constant 128 : i64
        %79 = llvm.getelementptr inbounds %arg0[%c128_i64_33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %80 = llvm.load %79 : !llvm.ptr -> !llvm.ptr
        %81 = arith.index_cast %24 : index to i64
        %82 = llvm.getelementptr inbounds %80[%81] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %83 = llvm.load %82 {alignment = 8 : i64} : !llvm.ptr -> i64
        %84 = arith.index_cast %83 : i64 to index
        %c1_34 = arith.constant 1 : index
        %85 = arith.index_cast %84 : index to i64
        %86 = llvm.getelementptr inbounds %78[%85] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %c1_35 = arith.constant 1 : index
        %c8_36 = arith.constant 8 : index
        %c8_37 = arith.constant 8 : index
        %c0_38 = arith.constant 0 : index
        %87 = llvm.load %28 : !llvm.ptr -> i64
        %88 = arith.index_cast %87 : i64 to index
        %c8_39 = arith.constant 8 : index
        %c8_i64_40 = arith.constant 8 : i64
        %89 = llvm.getelementptr inbounds %28[%c8_i64_40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %90 = llvm.load %89 : !llvm.ptr -> !llvm.ptr
        %c0_41 = arith.constant 0 : index
        %91 = arith.index_cast %24 : index to i64
        %92 = llvm.getelementptr inbounds %90[%91] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %93 = llvm.load %92 {alignment = 8 : i64} : !llvm.ptr -> i64
        %94 = arith.index_cast %93 : i64 to index
        %95 = arith.muli %94, %c8_37 : index
        %c40 = arith.constant 40 : index
        %c40_i64 = arith.constant 40 : i64
        %96 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %97 = llvm.load %96 : !llvm.ptr -> !llvm.ptr
        %c56 = arith.constant 56 : index
        %c56_i64 = arith.constant 56 : i64
        %98 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %99 = llvm.load %98 : !llvm.ptr -> !llvm.ptr
        %100 = arith.index_cast %24 : index to i64
        %101 = llvm.getelementptr inbounds %99[%100] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %102 = llvm.load %101 {alignment = 8 : i64} : !llvm.ptr -> i64
        %103 = arith.index_cast %102 : i64 to index
        %c8_42 = arith.constant 8 : index
        %104 = arith.muli %103, %c8_42 : index
        %105 = arith.index_cast %104 : index to i64
        %106 = llvm.getelementptr inbounds %97[%105] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c16_43 = arith.constant 16 : index
        %107 = arith.subi %37, %27 : index
        %108 = arith.minsi %107, %c16_43 : index
        %109 = arith.addi %27, %108 : index
        %c0_44 = arith.constant 0 : index
        %c0_45 = arith.constant 0 : index
        %c1_46 = arith.constant 1 : index
        scf.for %arg5 = %c0_45 to %108 step %c1_46 {
          %110 = arith.addi %27, %arg5 : index
          %c16_47 = arith.constant 16 : index
          %c8_48 = arith.constant 8 : index
          %c0_49 = arith.constant 0 : index
          %true = arith.constant true
          %111 = vector.create_mask %c8_22 : vector<16xi1>
          %c0_50 = arith.constant 0 : index
          %c0_51 = arith.constant 0 : index
          %112 = arith.index_cast %110 : index to i64
          %113 = llvm.getelementptr inbounds %86[%112] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %114 = llvm.load %113 {alignment = 8 : i64} : !llvm.ptr -> i64
          %115 = arith.index_cast %114 : i64 to index
          %116 = arith.cmpi ult, %115, %67 : index
          %c0_52 = arith.constant 0 : index
          %117 = arith.muli %115, %c8_37 : index
          %cst = arith.constant 0.000000e+00 : f32
          %118 = vector.broadcast %116 : i1 to vector<16xi1>
          %119 = arith.andi %118, %111 : vector<16xi1>
          %120 = arith.index_cast %117 : index to i64
          %121 = llvm.getelementptr inbounds %106[%120] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %cst_53 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %122 = llvm.intr.masked.load %121, %119, %cst_53 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
          %c0_54 = arith.constant 0 : index
          %123 = arith.muli %110, %c8_16 : index
          %124 = arith.index_cast %123 : index to i64
          %125 = llvm.getelementptr inbounds %59[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.intr.masked.store %122, %125, %111 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_kernel8(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c24 = arith.constant 24 : index
    %c1536 = arith.constant 1536 : index
    %c63 = arith.constant 63 : index
    %c1599 = arith.constant 1599 : index
    %c64_1 = arith.constant 64 : index
    %c24_2 = arith.constant 24 : index
    %c64_3 = arith.constant 64 : index
    %c1536_4 = arith.constant 1536 : index
    %c1536_5 = arith.constant 1536 : index
    %c1 = arith.constant 1 : index
    %c1_6 = arith.constant 1 : index
    %c8_7 = arith.constant 8 : index
    %c8_8 = arith.constant 8 : index
    %c8_9 = arith.constant 8 : index
    %c8_10 = arith.constant 8 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1_11 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1_11 {
      %c200 = arith.constant 200 : index
      %c200_i64 = arith.constant 200 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c200_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_12 = arith.constant 1 : index
      %c0_13 = arith.constant 0 : index
      %c1_14 = arith.constant 1 : index
      %c0_15 = arith.constant 0 : index
      %c0_16 = arith.constant 0 : index
      %c208 = arith.constant 208 : index
      %c208_i64 = arith.constant 208 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c208_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_17 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_18 = arith.constant 8 : index
      %c8_i64_19 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_20 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_21 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_22 = arith.constant 8 : index
      %c8_i64_23 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c1_24 = arith.constant 1 : index
      %33 = arith.addi %30, %24 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %36 = llvm.load %35 {alignment = 8 : i64} : !llvm.ptr -> i64
      %37 = arith.index_cast %36 : i64 to index
      %38 = arith.cmpi slt, %27, %37 : index
      %c8_25 = arith.constant 8 : index
      %c1_26 = arith.constant 1 : index
      %c8_27 = arith.constant 8 : index
      %c64_28 = arith.constant 64 : index
      %39 = arith.muli %17, %c64_28 : index
      %c64_29 = arith.constant 64 : index
      %40 = arith.addi %39, %c64_29 : index
      %41 = arith.minsi %40, %c8_27 : index
      scf.if %38 {
        %c1_30 = arith.constant 1 : index
        %c8_31 = arith.constant 8 : index
        %c8_32 = arith.constant 8 : index
        %c0_33 = arith.constant 0 : index
        %42 = llvm.load %28 : !llvm.ptr -> i64
        %43 = arith.index_cast %42 : i64 to index
        %c8_34 = arith.constant 8 : index
        %c8_i64_35 = arith.constant 8 : i64
        %44 = llvm.getelementptr inbounds %28[%c8_i64_35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %45 = llvm.load %44 : !llvm.ptr -> !llvm.ptr
        %c1_36 = arith.constant 1 : index
        %46 = arith.addi %43, %24 : index
        %47 = arith.index_cast %46 : index to i64
        %48 = llvm.getelementptr inbounds %45[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %49 = llvm.load %48 {alignment = 8 : i64} : !llvm.ptr -> i64
        %50 = arith.index_cast %49 : i64 to index
        %51 = arith.muli %50, %c8_32 : index
        %c240 = arith.constant 240 : index
        %c240_i64 = arith.constant 240 : i64
        %52 = llvm.getelementptr inbounds %arg0[%c240_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %53 = llvm.load %52 : !llvm.ptr -> !llvm.ptr
        %c128 = arith.constant 128 : index
        %c128_i64 = arith.constant 128 : i64
        %54 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %55 = llvm.load %54 : !llvm.ptr -> !llvm.ptr
        %56 = arith.index_cast %24 : index to i64
        %57 = llvm.getelementptr inbounds %55[%56] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %58 = llvm.load %57 {alignment = 8 : i64} : !llvm.ptr -> i64
        %59 = arith.index_cast %58 : i64 to index
        %c8_37 = arith.constant 8 : index
        %60 = arith.muli %59, %c8_37 : index
        %61 = arith.index_cast %60 : index to i64
        %62 = llvm.getelementptr inbounds %53[%61] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c1_38 = arith.constant 1 : index
        %c8_39 = arith.constant 8 : index
        %c8_40 = arith.constant 8 : index
        %c0_41 = arith.constant 0 : index
        %63 = llvm.load %28 : !llvm.ptr -> i64
        %64 = arith.index_cast %63 : i64 to index
        %c8_42 = arith.constant 8 : index
        %c8_i64_43 = arith.constant 8 : i64
        %65 = llvm.getelementptr inbounds %28[%c8_i64_43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %66 = llvm.load %65 : !llvm.ptr -> !llvm.ptr
        %c1_44 = arith.constant 1 : index
        %67 = arith.addi %64, %24 : index
        %68 = arith.index_cast %67 : index to i64
        %69 = llvm.getelementptr inbounds %66[%68] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %70 = llvm.load %69 {alignment = 8 : i64} : !llvm.ptr -> i64
        %71 = arith.index_cast %70 : i64 to index
        %72 = arith.muli %71, %c8_40 : index
        %c232 = arith.constant 232 : index
        %c232_i64 = arith.constant 232 : i64
        %73 = llvm.getelementptr inbounds %arg0[%c232_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
        %c128_45 = arith.constant 128 : index
        %c128_i64_46 = arith.constant 128 : i64
        %75 = llvm.getelementptr inbounds %arg0[%c128_i64_46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %76 = llvm.load %75 : !llvm.ptr -> !llvm.ptr
        %77 = arith.index_cast %24 : index to i64
        %78 = llvm.getelementptr inbounds %76[%77] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> i64
        %80 = arith.index_cast %79 : i64 to index
        %c8_47 = arith.constant 8 : index
        %81 = arith.muli %80, %c8_47 : index
        %82 = arith.index_cast %81 : index to i64
        %83 = llvm.getelementptr inbounds %74[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c64_48 = arith.constant 64 : index
        %84 = arith.subi %37, %27 : index
        %85 = arith.minsi %84, %c64_48 : index
        %c5 = arith.constant 5 : index
        %86 = arith.addi %85, %c5 : index
        %c6 = arith.constant 6 : index
        %87 = arith.divui %86, %c6 : index
        %c1_49 = arith.constant 1 : index
        %88 = arith.maxsi %87, %c1_49 : index
        %89 = arith.divui %85, %88 : index
        %90 = arith.remui %85, %88 : index
        %c0_50 = arith.constant 0 : index
        %c1_51 = arith.constant 1 : index
        scf.for %arg5 = %c0_50 to %87 step %c1_51 {
          %91 = arith.cmpi slt, %arg5, %90 : index
          %92 = arith.extui %91 : i1 to i64
          %93 = arith.index_cast %92 : i64 to index
          %94 = arith.muli %arg5, %89 : index
          %95 = arith.minsi %arg5, %90 : index
          %96 = arith.addi %94, %95 : index
          %97 = arith.addi %89, %93 : index
          %98 = arith.addi %27, %96 : index
          %c0_52 = arith.constant 0 : index
          %c1_53 = arith.constant 1 : index
          %c8_54 = arith.constant 8 : index
          %c0_55 = arith.constant 0 : index
          %c1_56 = arith.constant 1 : index
          %c8_57 = arith.constant 8 : index
          %c0_58 = arith.constant 0 : index
          %c0_59 = arith.constant 0 : index
          %99 = arith.muli %98, %c8_40 : index
          %100 = arith.index_cast %99 : index to i64
          %101 = llvm.getelementptr inbounds %83[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c0_60 = arith.constant 0 : index
          %c32 = arith.constant 32 : index
          %c32_i64 = arith.constant 32 : i64
          %102 = llvm.getelementptr inbounds %28[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          %103 = llvm.load %102 : !llvm.ptr -> !llvm.ptr
          %c4160 = arith.constant 4160 : index
          %c4160_i64 = arith.constant 4160 : i64
          %104 = llvm.getelementptr inbounds %103[%c4160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          %c1_61 = arith.constant 1 : index
          %c8_62 = arith.constant 8 : index
          %c64_63 = arith.constant 64 : index
          %c512 = arith.constant 512 : index
          %c64_64 = arith.constant 64 : index
          %105 = arith.divui %39, %c64_64 : index
          %c512_65 = arith.constant 512 : index
          %c0_66 = arith.constant 0 : index
          %106 = arith.muli %105, %c512 : index
          %107 = arith.index_cast %106 : index to i64
          %108 = llvm.getelementptr inbounds %104[%107] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c64_67 = arith.constant 64 : index
          %c0_68 = arith.constant 0 : index
          %c64_69 = arith.constant 64 : index
          %c64_70 = arith.constant 64 : index
          %c0_71 = arith.constant 0 : index
          %c0_72 = arith.constant 0 : index
          %c0_73 = arith.constant 0 : index
          %c0_74 = arith.constant 0 : index
          %c0_75 = arith.constant 0 : index
          scf.index_switch %97 
          case 1 {
            %c8_i64_83 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_1(%101, %c8_i64_83, %108, %c64_i64, %c8_i64_84, %10, %c64_i64_85, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 2 {
            %c8_i64_83 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_2(%101, %c8_i64_83, %108, %c64_i64, %c8_i64_84, %10, %c64_i64_85, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 3 {
            %c8_i64_83 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_3(%101, %c8_i64_83, %108, %c64_i64, %c8_i64_84, %10, %c64_i64_85, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 4 {
            %c8_i64_83 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_4(%101, %c8_i64_83, %108, %c64_i64, %c8_i64_84, %10, %c64_i64_85, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 5 {
            %c8_i64_83 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_5(%101, %c8_i64_83, %108, %c64_i64, %c8_i64_84, %10, %c64_i64_85, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          default {
            %c8_i64_83 = arith.constant 8 : i64
            %c64_i64 = arith.constant 64 : i64
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_6(%101, %c8_i64_83, %108, %c64_i64, %c8_i64_84, %10, %c64_i64_85, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          }
          %c64_76 = arith.constant 64 : index
          %c0_77 = arith.constant 0 : index
          %109 = arith.muli %98, %c64_76 : index
          %c1_78 = arith.constant 1 : index
          %c1_79 = arith.constant 1 : index
          %c8_80 = arith.constant 8 : index
          %110 = arith.addi %109, %39 : index
          %c0_81 = arith.constant 0 : index
          %c1_82 = arith.constant 1 : index
          scf.for %arg6 = %c0_81 to %97 step %c1_82 {
            %111 = arith.addi %98, %arg6 : index
            %112 = arith.subi %41, %39 : index
            %c16_83 = arith.constant 16 : index
            %113 = arith.remui %112, %c16_83 : index
            %114 = arith.subi %112, %113 : index
            %115 = arith.addi %39, %114 : index
            %c16_84 = arith.constant 16 : index
            scf.for %arg7 = %39 to %115 step %c16_84 {
              %117 = arith.divui %arg7, %c8_25 : index
              %118 = arith.muli %111, %c64_76 : index
              %119 = arith.addi %arg7, %118 : index
              %120 = arith.subi %119, %110 : index
              %121 = arith.index_cast %120 : index to i64
              %122 = llvm.getelementptr inbounds %10[%121] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %123 = llvm.load %122 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
              %c0_85 = arith.constant 0 : index
              %124 = arith.muli %111, %c8_32 : index
              %125 = arith.addi %124, %arg7 : index
              %126 = arith.index_cast %125 : index to i64
              %127 = llvm.getelementptr inbounds %62[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.store %123, %127 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
            }
            %116 = arith.cmpi slt, %115, %41 : index
            scf.if %116 {
              %117 = arith.subi %41, %115 : index
              %118 = vector.create_mask %117 : vector<16xi1>
              %119 = arith.divui %115, %c8_25 : index
              %120 = arith.muli %111, %c64_76 : index
              %121 = arith.addi %115, %120 : index
              %122 = arith.subi %121, %110 : index
              %123 = arith.index_cast %122 : index to i64
              %124 = llvm.getelementptr inbounds %10[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %125 = llvm.load %124 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
              %c0_85 = arith.constant 0 : index
              %126 = arith.muli %111, %c8_32 : index
              %127 = arith.addi %126, %115 : index
              %128 = arith.index_cast %127 : index to i64
              %129 = llvm.getelementptr inbounds %62[%128] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.intr.masked.store %125, %129, %118 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
            }
          }
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_kernel9(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c120 = arith.constant 120 : index
    %c120_i64 = arith.constant 120 : i64
    %11 = llvm.getelementptr inbounds %arg0[%c120_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %12 = llvm.load %11 : !llvm.ptr -> i64
    %13 = arith.index_cast %12 : i64 to index
    %c63 = arith.constant 63 : index
    %14 = arith.addi %13, %c63 : index
    %c64 = arith.constant 64 : index
    %15 = arith.divui %14, %c64 : index
    %c64_1 = arith.constant 64 : index
    %16 = arith.muli %15, %c64_1 : index
    %c192 = arith.constant 192 : index
    %17 = arith.muli %16, %c192 : index
    %c63_2 = arith.constant 63 : index
    %18 = arith.addi %17, %c63_2 : index
    %c64_3 = arith.constant 64 : index
    %19 = arith.divui %18, %c64_3 : index
    %c64_4 = arith.constant 64 : index
    %20 = arith.muli %19, %c64_4 : index
    %c1_5 = arith.constant 1 : index
    %c1_6 = arith.constant 1 : index
    %c8_7 = arith.constant 8 : index
    %c8_8 = arith.constant 8 : index
    %c120_9 = arith.constant 120 : index
    %c120_i64_10 = arith.constant 120 : i64
    %21 = llvm.getelementptr inbounds %arg0[%c120_i64_10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %22 = llvm.load %21 : !llvm.ptr -> i64
    %23 = arith.index_cast %22 : i64 to index
    %c63_11 = arith.constant 63 : index
    %24 = arith.addi %23, %c63_11 : index
    %c64_12 = arith.constant 64 : index
    %25 = arith.divui %24, %c64_12 : index
    %c64_13 = arith.constant 64 : index
    %26 = arith.muli %25, %c64_13 : index
    %27 = arith.muli %26, %c8_8 : index
    %c4 = arith.constant 4 : index
    %28 = arith.muli %27, %c4 : index
    %29 = arith.index_cast %20 : index to i64
    %30 = llvm.getelementptr inbounds %10[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_14 = arith.constant 63 : index
    %31 = arith.addi %28, %c63_14 : index
    %c64_15 = arith.constant 64 : index
    %32 = arith.divui %31, %c64_15 : index
    %c64_16 = arith.constant 64 : index
    %33 = arith.muli %32, %c64_16 : index
    %34 = arith.addi %20, %33 : index
    %c1_17 = arith.constant 1 : index
    %c63_18 = arith.constant 63 : index
    %c64_19 = arith.constant 64 : index
    %c64_20 = arith.constant 64 : index
    %c1_21 = arith.constant 1 : index
    %c64_22 = arith.constant 64 : index
    %c64_23 = arith.constant 64 : index
    %c192_24 = arith.constant 192 : index
    %c12288 = arith.constant 12288 : index
    %35 = arith.index_cast %34 : index to i64
    %36 = llvm.getelementptr inbounds %10[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_25 = arith.constant 63 : index
    %c12351 = arith.constant 12351 : index
    %c64_26 = arith.constant 64 : index
    %c192_27 = arith.constant 192 : index
    %c64_28 = arith.constant 64 : index
    %c12288_29 = arith.constant 12288 : index
    %37 = arith.addi %34, %c12288_29 : index
    %c1_30 = arith.constant 1 : index
    %c120_31 = arith.constant 120 : index
    %c120_i64_32 = arith.constant 120 : i64
    %38 = llvm.getelementptr inbounds %arg0[%c120_i64_32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %39 = llvm.load %38 : !llvm.ptr -> i64
    %40 = arith.index_cast %39 : i64 to index
    %c63_33 = arith.constant 63 : index
    %41 = arith.addi %40, %c63_33 : index
    %c64_34 = arith.constant 64 : index
    %42 = arith.divui %41, %c64_34 : index
    %c64_35 = arith.constant 64 : index
    %43 = arith.muli %42, %c64_35 : index
    %c192_36 = arith.constant 192 : index
    %44 = arith.muli %43, %c192_36 : index
    %45 = arith.index_cast %37 : index to i64
    %46 = llvm.getelementptr inbounds %10[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_37 = arith.constant 63 : index
    %47 = arith.addi %44, %c63_37 : index
    %c64_38 = arith.constant 64 : index
    %48 = arith.divui %47, %c64_38 : index
    %c64_39 = arith.constant 64 : index
    %49 = arith.muli %48, %c64_39 : index
    %50 = arith.addi %37, %49 : index
    %c1_40 = arith.constant 1 : index
    %c63_41 = arith.constant 63 : index
    %c64_42 = arith.constant 64 : index
    %c64_43 = arith.constant 64 : index
    %c1_44 = arith.constant 1 : index
    %c64_45 = arith.constant 64 : index
    %c64_46 = arith.constant 64 : index
    %c192_47 = arith.constant 192 : index
    %c12288_48 = arith.constant 12288 : index
    %51 = arith.index_cast %50 : index to i64
    %52 = llvm.getelementptr inbounds %10[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_49 = arith.constant 63 : index
    %c12351_50 = arith.constant 12351 : index
    %c64_51 = arith.constant 64 : index
    %c192_52 = arith.constant 192 : index
    %c64_53 = arith.constant 64 : index
    %c12288_54 = arith.constant 12288 : index
    %53 = arith.addi %50, %c12288_54 : index
    %c1_55 = arith.constant 1 : index
    %c120_56 = arith.constant 120 : index
    %c120_i64_57 = arith.constant 120 : i64
    %54 = llvm.getelementptr inbounds %arg0[%c120_i64_57] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %55 = llvm.load %54 : !llvm.ptr -> i64
    %56 = arith.index_cast %55 : i64 to index
    %c63_58 = arith.constant 63 : index
    %57 = arith.addi %56, %c63_58 : index
    %c64_59 = arith.constant 64 : index
    %58 = arith.divui %57, %c64_59 : index
    %c64_60 = arith.constant 64 : index
    %59 = arith.muli %58, %c64_60 : index
    %c192_61 = arith.constant 192 : index
    %60 = arith.muli %59, %c192_61 : index
    %61 = arith.index_cast %53 : index to i64
    %62 = llvm.getelementptr inbounds %10[%61] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_62 = arith.constant 63 : index
    %63 = arith.addi %60, %c63_62 : index
    %c64_63 = arith.constant 64 : index
    %64 = arith.divui %63, %c64_63 : index
    %c64_64 = arith.constant 64 : index
    %65 = arith.muli %64, %c64_64 : index
    %66 = arith.addi %53, %65 : index
    %c1_65 = arith.constant 1 : index
    %c8_66 = arith.constant 8 : index
    %c8_67 = arith.constant 8 : index
    %c63_68 = arith.constant 63 : index
    %c71 = arith.constant 71 : index
    %c64_69 = arith.constant 64 : index
    %c1_70 = arith.constant 1 : index
    %c64_71 = arith.constant 64 : index
    %c64_72 = arith.constant 64 : index
    %c192_73 = arith.constant 192 : index
    %c12288_74 = arith.constant 12288 : index
    %67 = arith.index_cast %66 : index to i64
    %68 = llvm.getelementptr inbounds %10[%67] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_75 = arith.constant 63 : index
    %c12351_76 = arith.constant 12351 : index
    %c64_77 = arith.constant 64 : index
    %c192_78 = arith.constant 192 : index
    %c64_79 = arith.constant 64 : index
    %c12288_80 = arith.constant 12288 : index
    %69 = arith.addi %66, %c12288_80 : index
    %c1_81 = arith.constant 1 : index
    %c1_82 = arith.constant 1 : index
    %c120_83 = arith.constant 120 : index
    %c120_i64_84 = arith.constant 120 : i64
    %70 = llvm.getelementptr inbounds %arg0[%c120_i64_84] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %71 = llvm.load %70 : !llvm.ptr -> i64
    %72 = arith.index_cast %71 : i64 to index
    %c8_85 = arith.constant 8 : index
    %c8_86 = arith.constant 8 : index
    %73 = llvm.mlir.constant(256 : i64) : i64
    %74 = llvm.alloca %73 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %75 = arith.index_cast %arg1 : i64 to index
    %76 = arith.index_cast %arg2 : i64 to index
    %c1_87 = arith.constant 1 : index
    scf.for %arg4 = %75 to %76 step %c1_87 {
      %c256 = arith.constant 256 : index
      %c256_i64 = arith.constant 256 : i64
      %77 = llvm.getelementptr inbounds %arg0[%c256_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %78 = llvm.load %77 : !llvm.ptr -> i64
      %79 = arith.index_cast %78 : i64 to index
      %80 = arith.remui %arg4, %79 : index
      %81 = arith.divui %arg4, %79 : index
      %c1_88 = arith.constant 1 : index
      %c0_89 = arith.constant 0 : index
      %c1_90 = arith.constant 1 : index
      %c0_91 = arith.constant 0 : index
      %c0_92 = arith.constant 0 : index
      %c264 = arith.constant 264 : index
      %c264_i64 = arith.constant 264 : i64
      %82 = llvm.getelementptr inbounds %arg0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %83 = llvm.load %82 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %84 = arith.muli %80, %c2 : index
      %85 = arith.index_cast %84 : index to i64
      %86 = llvm.getelementptr inbounds %83[%85] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_93 = arith.constant 0 : index
      %87 = llvm.load %86 : !llvm.ptr -> i64
      %88 = arith.index_cast %87 : i64 to index
      %c8_94 = arith.constant 8 : index
      %c8_i64_95 = arith.constant 8 : i64
      %89 = llvm.getelementptr inbounds %86[%c8_i64_95] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %90 = llvm.load %89 : !llvm.ptr -> i64
      %91 = arith.index_cast %90 : i64 to index
      %c0_96 = arith.constant 0 : index
      %92 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_97 = arith.constant 0 : index
      %93 = llvm.load %92 : !llvm.ptr -> i64
      %94 = arith.index_cast %93 : i64 to index
      %c8_98 = arith.constant 8 : index
      %c8_i64_99 = arith.constant 8 : i64
      %95 = llvm.getelementptr inbounds %92[%c8_i64_99] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %96 = llvm.load %95 : !llvm.ptr -> !llvm.ptr
      %c1_100 = arith.constant 1 : index
      %97 = arith.addi %94, %88 : index
      %98 = arith.index_cast %97 : index to i64
      %99 = llvm.getelementptr inbounds %96[%98] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %100 = llvm.load %99 {alignment = 8 : i64} : !llvm.ptr -> i64
      %101 = arith.index_cast %100 : i64 to index
      %102 = arith.cmpi slt, %91, %101 : index
      scf.if %102 {
        %c1_101 = arith.constant 1 : index
        %c8_102 = arith.constant 8 : index
        %c8_103 = arith.constant 8 : index
        %c0_104 = arith.constant 0 : index
        %103 = llvm.load %92 : !llvm.ptr -> i64
        %104 = arith.index_cast %103 : i64 to index
        %c8_105 = arith.constant 8 : index
        %c8_i64_106 = arith.constant 8 : i64
        %105 = llvm.getelementptr inbounds %92[%c8_i64_106] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %106 = llvm.load %105 : !llvm.ptr -> !llvm.ptr
        %c1_107 = arith.constant 1 : index
        %107 = arith.addi %104, %88 : index
        %108 = arith.index_cast %107 : index to i64
        %109 = llvm.getelementptr inbounds %106[%108] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %110 = llvm.load %109 {alignment = 8 : i64} : !llvm.ptr -> i64
        %111 = arith.index_cast %110 : i64 to index
        %112 = arith.muli %111, %c8_103 : index
        %c248 = arith.constant 248 : index
        %c248_i64 = arith.constant 248 : i64
        %113 = llvm.getelementptr inbounds %arg0[%c248_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %114 = llvm.load %113 : !llvm.ptr -> !llvm.ptr
        %c128 = arith.constant 128 : index
        %c128_i64 = arith.constant 128 : i64
        %115 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %116 = llvm.load %115 : !llvm.ptr -> !llvm.ptr
        %117 = arith.index_cast %88 : index to i64
        %118 = llvm.getelementptr inbounds %116[%117] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %119 = llvm.load %118 {alignment = 8 : i64} : !llvm.ptr -> i64
        %120 = arith.index_cast %119 : i64 to index
        %c8_108 = arith.constant 8 : index
        %121 = arith.muli %120, %c8_108 : index
        %122 = arith.index_cast %121 : index to i64
        %123 = llvm.getelementptr inbounds %114[%122] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_109 = arith.constant 8 : index
        %c8_110 = arith.constant 8 : index
        %c1_111 = arith.constant 1 : index
        %c8_112 = arith.constant 8 : index
        %c8_113 = arith.constant 8 : index
        %c0_114 = arith.constant 0 : index
        %124 = llvm.load %92 : !llvm.ptr -> i64
        %125 = arith.index_cast %124 : i64 to index
        %c8_115 = arith.constant 8 : index
        %c8_i64_116 = arith.constant 8 : i64
        %126 = llvm.getelementptr inbounds %92[%c8_i64_116] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %127 = llvm.load %126 : !llvm.ptr -> !llvm.ptr
        %c1_117 = arith.constant 1 : index
        %128 = arith.addi %125, %88 : index
        %129 = arith.index_cast %128 : index to i64
        %130 = llvm.getelementptr inbounds %127[%129] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %131 = llvm.load %130 {alignment = 8 : i64} : !llvm.ptr -> i64
        %132 = arith.index_cast %131 : i64 to index
        %133 = arith.muli %132, %c8_113 : index
        %c192_118 = arith.constant 192 : index
        %c192_i64 = arith.constant 192 : i64
        %134 = llvm.getelementptr inbounds %arg0[%c192_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %135 = llvm.load %134 : !llvm.ptr -> !llvm.ptr
        %c128_119 = arith.constant 128 : index
        %c128_i64_120 = arith.constant 128 : i64
        %136 = llvm.getelementptr inbounds %arg0[%c128_i64_120] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %137 = llvm.load %136 : !llvm.ptr -> !llvm.ptr
        %138 = arith.index_cast %88 : index to i64
        %139 = llvm.getelementptr inbounds %137[%138] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %140 = llvm.load %139 {alignment = 8 : i64} : !llvm.ptr -> i64
        %141 = arith.index_cast %140 : i64 to index
        %c8_121 = arith.constant 8 : index
        %142 = arith.muli %141, %c8_121 : index
        %143 = arith.index_cast %142 : index to i64
        %144 = llvm.getelementptr inbounds %135[%143] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c1_122 = arith.constant 1 : index
        %c8_123 = arith.constant 8 : index
        %c8_124 = arith.constant 8 : index
        %c0_125 = arith.constant 0 : index
        %145 = llvm.load %92 : !llvm.ptr -> i64
        %146 = arith.index_cast %145 : i64 to index
        %c8_126 = arith.constant 8 : index
        %c8_i64_127 = arith.constant 8 : i64
        %147 = llvm.getelementptr inbounds %92[%c8_i64_127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %148 = llvm.load %147 : !llvm.ptr -> !llvm.ptr
        %c1_128 = arith.constant 1 : index
        %149 = arith.addi %146, %88 : index
        %150 = arith.index_cast %149 : index to i64
        %151 = llvm.getelementptr inbounds %148[%150] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %152 = llvm.load %151 {alignment = 8 : i64} : !llvm.ptr -> i64
        %153 = arith.index_cast %152 : i64 to index
        %154 = arith.muli %153, %c8_124 : index
        %c224 = arith.constant 224 : index
        %c224_i64 = arith.constant 224 : i64
        %155 = llvm.getelementptr inbounds %arg0[%c224_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %156 = llvm.load %155 : !llvm.ptr -> !llvm.ptr
        %c128_129 = arith.constant 128 : index
        %c128_i64_130 = arith.constant 128 : i64
        %157 = llvm.getelementptr inbounds %arg0[%c128_i64_130] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %158 = llvm.load %157 : !llvm.ptr -> !llvm.ptr
        %159 = arith.index_cast %88 : index to i64
        %160 = llvm.getelementptr inbounds %158[%159] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %161 = llvm.load %160 {alignment = 8 : i64} : !llvm.ptr -> i64
        %162 = arith.index_cast %161 : i64 to index
        %c8_131 = arith.constant 8 : index
        %163 = arith.muli %162, %c8_131 : index
        %164 = arith.index_cast %163 : index to i64
        %165 = llvm.getelementptr inbounds %156[%164] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c1_132 = arith.constant 1 : index
        %c8_133 = arith.constant 8 : index
        %c8_134 = arith.constant 8 : index
        %c0_135 = arith.constant 0 : index
        %166 = llvm.load %92 : !llvm.ptr -> i64
        %167 = arith.index_cast %166 : i64 to index
        %c8_136 = arith.constant 8 : index
        %c8_i64_137 = arith.constant 8 : i64
        %168 = llvm.getelementptr inbounds %92[%c8_i64_137] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %169 = llvm.load %168 : !llvm.ptr -> !llvm.ptr
        %c1_138 = arith.constant 1 : index
        %170 = arith.addi %167, %88 : index
        %171 = arith.index_cast %170 : index to i64
        %172 = llvm.getelementptr inbounds %169[%171] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %173 = llvm.load %172 {alignment = 8 : i64} : !llvm.ptr -> i64
        %174 = arith.index_cast %173 : i64 to index
        %175 = arith.muli %174, %c8_134 : index
        %c240 = arith.constant 240 : index
        %c240_i64 = arith.constant 240 : i64
        %176 = llvm.getelementptr inbounds %arg0[%c240_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %177 = llvm.load %176 : !llvm.ptr -> !llvm.ptr
        %c128_139 = arith.constant 128 : index
        %c128_i64_140 = arith.constant 128 : i64
        %178 = llvm.getelementptr inbounds %arg0[%c128_i64_140] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %179 = llvm.load %178 : !llvm.ptr -> !llvm.ptr
        %180 = arith.index_cast %88 : index to i64
        %181 = llvm.getelementptr inbounds %179[%180] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %182 = llvm.load %181 {alignment = 8 : i64} : !llvm.ptr -> i64
        %183 = arith.index_cast %182 : i64 to index
        %c8_141 = arith.constant 8 : index
        %184 = arith.muli %183, %c8_141 : index
        %185 = arith.index_cast %184 : index to i64
        %186 = llvm.getelementptr inbounds %177[%185] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %cst = arith.constant 0.000000e+00 : f32
        %c48 = arith.constant 48 : index
        %187 = arith.subi %101, %91 : index
        %188 = arith.minsi %187, %c48 : index
        %189 = arith.addi %91, %188 : index
        %c0_142 = arith.constant 0 : index
        %c0_143 = arith.constant 0 : index
        %c0_144 = arith.constant 0 : index
        %c1_145 = arith.constant 1 : index
        %190 = arith.subi %189, %c1_145 : index
        %c-1 = arith.constant -1 : index
        %191 = arith.muli %190, %c-1 : index
        %c0_146 = arith.constant 0 : index
        %192 = arith.subi %c0_146, %191 : index
        %c1_147 = arith.constant 1 : index
        %c1_148 = arith.constant 1 : index
        %193 = arith.addi %192, %c1_148 : index
        %cst_149 = arith.constant 0xFF800000 : f32
        %194 = arith.minsi %101, %193 : index
        %195 = arith.maxsi %194, %c0_143 : index
        %c0_150 = arith.constant 0 : index
        %c0_151 = arith.constant 0 : index
        %c0_152 = arith.constant 0 : index
        %c1_153 = arith.constant 1 : index
        %196 = arith.subi %189, %c1_153 : index
        %c-1_154 = arith.constant -1 : index
        %197 = arith.muli %196, %c-1_154 : index
        %c0_155 = arith.constant 0 : index
        %198 = arith.subi %c0_155, %197 : index
        %c1_156 = arith.constant 1 : index
        %c1_157 = arith.constant 1 : index
        %199 = arith.addi %198, %c1_157 : index
        %cst_158 = arith.constant 0.000000e+00 : f32
        %200 = arith.minsi %101, %199 : index
        %201 = arith.maxsi %200, %c0_151 : index
        %c0_159 = arith.constant 0 : index
        %c0_160 = arith.constant 0 : index
        %cst_161 = arith.constant 0.000000e+00 : f32
        %c0_162 = arith.constant 0 : index
        %c1_163 = arith.constant 1 : index
        %202 = arith.subi %189, %c1_163 : index
        %c-1_164 = arith.constant -1 : index
        %203 = arith.muli %202, %c-1_164 : index
        %c0_165 = arith.constant 0 : index
        %204 = arith.subi %c0_165, %203 : index
        %c1_166 = arith.constant 1 : index
        %c1_167 = arith.constant 1 : index
        %205 = arith.addi %204, %c1_167 : index
        %206 = arith.minsi %101, %205 : index
        %207 = arith.maxsi %206, %c0_160 : index
        %208 = arith.minsi %101, %207 : index
        %209 = arith.maxsi %208, %c0_159 : index
        %c0_168 = arith.constant 0 : index
        %210 = arith.minsi %209, %c0_168 : index
        %211 = arith.minsi %210, %c0_151 : index
        %212 = arith.maxsi %201, %209 : index
        %213 = arith.minsi %101, %212 : index
        %214 = arith.maxsi %213, %c0_150 : index
        %215 = arith.maxsi %211, %c0_150 : index
        %216 = arith.minsi %214, %215 : index
        %217 = arith.minsi %216, %c0_143 : index
        %218 = arith.maxsi %195, %214 : index
        %219 = arith.minsi %101, %218 : index
        %220 = arith.maxsi %219, %c0_142 : index
        %221 = arith.maxsi %217, %c0_142 : index
        %222 = arith.minsi %220, %221 : index
        %c0_169 = arith.constant 0 : index
        %cst_170 = arith.constant 0.000000e+00 : f32
        %c0_171 = arith.constant 0 : index
        %c4_172 = arith.constant 4 : index
        %223 = arith.cmpi slt, %188, %c4_172 : index
        scf.if %223 {
          %c0_225 = arith.constant 0 : index
          %c1_226 = arith.constant 1 : index
          scf.for %arg5 = %c0_225 to %188 step %c1_226 {
            %234 = arith.addi %91, %arg5 : index
            %c1_227 = arith.constant 1 : index
            %c63_228 = arith.constant 63 : index
            %235 = arith.addi %101, %c63_228 : index
            %c64_229 = arith.constant 64 : index
            %236 = arith.divui %235, %c64_229 : index
            %c64_230 = arith.constant 64 : index
            %237 = arith.muli %236, %c64_230 : index
            %c0_231 = arith.constant 0 : index
            %238 = arith.muli %91, %237 : index
            %c1_232 = arith.constant 1 : index
            %cst_233 = arith.constant 0.000000e+00 : f32
            %c1_234 = arith.constant 1 : index
            scf.for %arg6 = %222 to %220 step %c1_234 {
              %cst_235 = arith.constant dense<0.000000e+00> : vector<16xf32>
              %c16_236 = arith.constant 16 : index
              %c8_237 = arith.constant 8 : index
              %c0_238 = arith.constant 0 : index
              %true = arith.constant true
              %239 = scf.if %true -> (vector<16xf32>) {
                %247 = vector.create_mask %c8_109 : vector<16xi1>
                %c0_241 = arith.constant 0 : index
                %248 = arith.muli %234, %c8_113 : index
                %cst_242 = arith.constant 0.000000e+00 : f32
                %249 = arith.index_cast %248 : index to i64
                %250 = llvm.getelementptr inbounds %144[%249] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                %cst_243 = arith.constant dense<0.000000e+00> : vector<16xf32>
                %251 = llvm.intr.masked.load %250, %247, %cst_243 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
                %c0_244 = arith.constant 0 : index
                %252 = arith.muli %arg6, %c8_124 : index
                %cst_245 = arith.constant 0.000000e+00 : f32
                %253 = arith.index_cast %252 : index to i64
                %254 = llvm.getelementptr inbounds %165[%253] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                %cst_246 = arith.constant dense<0.000000e+00> : vector<16xf32>
                %255 = llvm.intr.masked.load %254, %247, %cst_246 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
                %256 = arith.mulf %251, %255 : vector<16xf32>
                %257 = arith.select %247, %256, %cst_235 : vector<16xi1>, vector<16xf32>
                %258 = arith.addf %cst_235, %257 : vector<16xf32>
                scf.yield %258 : vector<16xf32>
              } else {
                scf.yield %cst_235 : vector<16xf32>
              }
              %240 = vector.reduction <add>, %239 fastmath<reassoc> : vector<16xf32> into f32
              %c0_239 = arith.constant 0 : index
              %241 = arith.muli %234, %237 : index
              %242 = arith.addi %241, %arg6 : index
              %c0_240 = arith.constant 0 : index
              %243 = arith.subi %c0_240, %238 : index
              %244 = arith.addi %242, %243 : index
              %245 = arith.index_cast %244 : index to i64
              %246 = llvm.getelementptr inbounds %10[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.store %240, %246 {alignment = 4 : i64} : f32, !llvm.ptr
            }
          }
        } else {
          %c0_225 = arith.constant 0 : index
          %c1_226 = arith.constant 1 : index
          %c0_227 = arith.constant 0 : index
          %c1_228 = arith.constant 1 : index
          %c8_229 = arith.constant 8 : index
          %c64_230 = arith.constant 64 : index
          %234 = arith.remui %222, %c64_230 : index
          %235 = arith.subi %222, %234 : index
          %c0_231 = arith.constant 0 : index
          %236 = arith.muli %91, %c8_113 : index
          %237 = arith.index_cast %236 : index to i64
          %238 = llvm.getelementptr inbounds %144[%237] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c1_232 = arith.constant 1 : index
          %c63_233 = arith.constant 63 : index
          %239 = arith.addi %101, %c63_233 : index
          %c64_234 = arith.constant 64 : index
          %240 = arith.divui %239, %c64_234 : index
          %c64_235 = arith.constant 64 : index
          %241 = arith.muli %240, %c64_235 : index
          %c64_236 = arith.constant 64 : index
          %c1_237 = arith.constant 1 : index
          %c63_238 = arith.constant 63 : index
          %242 = arith.addi %101, %c63_238 : index
          %c64_239 = arith.constant 64 : index
          %243 = arith.divui %242, %c64_239 : index
          %c64_240 = arith.constant 64 : index
          %244 = arith.muli %243, %c64_240 : index
          %c0_241 = arith.constant 0 : index
          %c1_242 = arith.constant 1 : index
          %c0_243 = arith.constant 0 : index
          %c1_244 = arith.constant 1 : index
          %c8_245 = arith.constant 8 : index
          %c64_246 = arith.constant 64 : index
          %245 = arith.remui %222, %c64_246 : index
          %246 = arith.subi %222, %245 : index
          %c16_247 = arith.constant 16 : index
          scf.for %arg5 = %246 to %220 step %c16_247 {
            %c16_258 = arith.constant 16 : index
            %253 = arith.subi %220, %arg5 : index
            %254 = arith.minsi %253, %c16_258 : index
            %c0_259 = arith.constant 0 : index
            %c0_260 = arith.constant 0 : index
            %c16_261 = arith.constant 16 : index
            %c8_262 = arith.constant 8 : index
            %c0_263 = arith.constant 0 : index
            %true = arith.constant true
            %c0_264 = arith.constant 0 : index
            %c1_265 = arith.constant 1 : index
            scf.for %arg6 = %c0_264 to %254 step %c1_265 {
              %258 = vector.create_mask %c8_109 : vector<16xi1>
              %259 = arith.addi %arg5, %arg6 : index
              %c0_268 = arith.constant 0 : index
              %260 = arith.muli %259, %c8_124 : index
              %cst_269 = arith.constant 0.000000e+00 : f32
              %261 = arith.index_cast %260 : index to i64
              %262 = llvm.getelementptr inbounds %165[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %cst_270 = arith.constant dense<0.000000e+00> : vector<16xf32>
              %263 = llvm.intr.masked.load %262, %258, %cst_270 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
              %c16_271 = arith.constant 16 : index
              %264 = arith.muli %arg6, %c16_271 : index
              %265 = arith.index_cast %264 : index to i64
              %266 = llvm.getelementptr inbounds %74[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.store %263, %266 {alignment = 64 : i64} : vector<16xf32>, !llvm.ptr
            }
            %255 = arith.subi %arg5, %246 : index
            %256 = arith.index_cast %255 : index to i64
            %257 = llvm.getelementptr inbounds %30[%256] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %c0_266 = arith.constant 0 : index
            %c1_267 = arith.constant 1 : index
            scf.for %arg6 = %c0_266 to %c8_109 step %c1_267 {
              %c0_268 = arith.constant 0 : index
              %c1_269 = arith.constant 1 : index
              scf.for %arg7 = %c0_268 to %254 step %c1_269 {
                %c16_270 = arith.constant 16 : index
                %258 = arith.muli %arg7, %c16_270 : index
                %259 = arith.addi %258, %arg6 : index
                %260 = arith.index_cast %259 : index to i64
                %261 = llvm.getelementptr inbounds %74[%260] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                %262 = llvm.load %261 {alignment = 4 : i64} : !llvm.ptr -> f32
                %263 = arith.muli %arg6, %244 : index
                %264 = arith.addi %263, %arg7 : index
                %265 = arith.index_cast %264 : index to i64
                %266 = llvm.getelementptr inbounds %257[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                llvm.store %262, %266 {alignment = 4 : i64} : f32, !llvm.ptr
              }
            }
          }
          %c0_248 = arith.constant 0 : index
          %c0_249 = arith.constant 0 : index
          %c1_250 = arith.constant 1 : index
          %c63_251 = arith.constant 63 : index
          %247 = arith.addi %101, %c63_251 : index
          %c64_252 = arith.constant 64 : index
          %248 = arith.divui %247, %c64_252 : index
          %c64_253 = arith.constant 64 : index
          %249 = arith.muli %248, %c64_253 : index
          %250 = arith.subi %220, %235 : index
          %c63_254 = arith.constant 63 : index
          %251 = arith.addi %250, %c63_254 : index
          %c64_255 = arith.constant 64 : index
          %252 = arith.divui %251, %c64_255 : index
          %c0_256 = arith.constant 0 : index
          %c1_257 = arith.constant 1 : index
          scf.for %arg5 = %c0_256 to %252 step %c1_257 {
            %253 = arith.muli %arg5, %c64_236 : index
            %254 = arith.index_cast %253 : index to i64
            %255 = llvm.getelementptr inbounds %30[%254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %c64_258 = arith.constant 64 : index
            %256 = arith.muli %arg5, %c64_258 : index
            %257 = arith.addi %235, %256 : index
            %c5 = arith.constant 5 : index
            %258 = arith.addi %188, %c5 : index
            %c6 = arith.constant 6 : index
            %259 = arith.divui %258, %c6 : index
            %c1_259 = arith.constant 1 : index
            %260 = arith.maxsi %259, %c1_259 : index
            %261 = arith.divui %188, %260 : index
            %262 = arith.remui %188, %260 : index
            %c0_260 = arith.constant 0 : index
            %c1_261 = arith.constant 1 : index
            scf.for %arg6 = %c0_260 to %259 step %c1_261 {
              %263 = arith.cmpi slt, %arg6, %262 : index
              %264 = arith.extui %263 : i1 to i64
              %265 = arith.index_cast %264 : i64 to index
              %266 = arith.muli %arg6, %261 : index
              %267 = arith.minsi %arg6, %262 : index
              %268 = arith.addi %266, %267 : index
              %269 = arith.addi %261, %265 : index
              %270 = arith.muli %268, %c8_113 : index
              %271 = arith.index_cast %270 : index to i64
              %272 = llvm.getelementptr inbounds %238[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %273 = arith.muli %268, %249 : index
              %274 = arith.addi %273, %257 : index
              %275 = arith.index_cast %274 : index to i64
              %276 = llvm.getelementptr inbounds %10[%275] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %c0_262 = arith.constant 0 : index
              scf.index_switch %269 
              case 1 {
                %c8_i64_263 = arith.constant 8 : i64
                %277 = arith.index_cast %241 : index to i64
                %c8_i64_264 = arith.constant 8 : i64
                %278 = arith.index_cast %249 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_1(%272, %c8_i64_263, %255, %277, %c8_i64_264, %276, %278, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
                scf.yield
              }
              case 2 {
                %c8_i64_263 = arith.constant 8 : i64
                %277 = arith.index_cast %241 : index to i64
                %c8_i64_264 = arith.constant 8 : i64
                %278 = arith.index_cast %249 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_2(%272, %c8_i64_263, %255, %277, %c8_i64_264, %276, %278, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
                scf.yield
              }
              case 3 {
                %c8_i64_263 = arith.constant 8 : i64
                %277 = arith.index_cast %241 : index to i64
                %c8_i64_264 = arith.constant 8 : i64
                %278 = arith.index_cast %249 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_3(%272, %c8_i64_263, %255, %277, %c8_i64_264, %276, %278, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
                scf.yield
              }
              case 4 {
                %c8_i64_263 = arith.constant 8 : i64
                %277 = arith.index_cast %241 : index to i64
                %c8_i64_264 = arith.constant 8 : i64
                %278 = arith.index_cast %249 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_4(%272, %c8_i64_263, %255, %277, %c8_i64_264, %276, %278, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
                scf.yield
              }
              case 5 {
                %c8_i64_263 = arith.constant 8 : i64
                %277 = arith.index_cast %241 : index to i64
                %c8_i64_264 = arith.constant 8 : i64
                %278 = arith.index_cast %249 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_5(%272, %c8_i64_263, %255, %277, %c8_i64_264, %276, %278, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
                scf.yield
              }
              default {
                %c8_i64_263 = arith.constant 8 : i64
                %277 = arith.index_cast %241 : index to i64
                %c8_i64_264 = arith.constant 8 : i64
                %278 = arith.index_cast %249 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_6(%272, %c8_i64_263, %255, %277, %c8_i64_264, %276, %278, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              }
            }
          }
        }
        %c0_173 = arith.constant 0 : index
        %c1_174 = arith.constant 1 : index
        scf.for %arg5 = %c0_173 to %188 step %c1_174 {
          %234 = arith.addi %91, %arg5 : index
          %c1_225 = arith.constant 1 : index
          %c63_226 = arith.constant 63 : index
          %c64_227 = arith.constant 64 : index
          %c64_228 = arith.constant 64 : index
          %c1_229 = arith.constant 1 : index
          %c64_230 = arith.constant 64 : index
          %c64_231 = arith.constant 64 : index
          %c0_232 = arith.constant 0 : index
          %235 = arith.muli %91, %c64_231 : index
          %c1_233 = arith.constant 1 : index
          %cst_234 = arith.constant 0xFF800000 : f32
          %cst_235 = arith.constant dense<0xFF800000> : vector<16xf32>
          %c16_236 = arith.constant 16 : index
          %236 = arith.remui %195, %c16_236 : index
          %237 = arith.subi %195, %236 : index
          %c16_237 = arith.constant 16 : index
          %238 = scf.for %arg6 = %c0_143 to %237 step %c16_237 iter_args(%arg7 = %cst_235) -> (vector<16xf32>) {
            %247 = vector.broadcast %arg6 : index to vector<16xindex>
            %cst_240 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : vector<16xindex>
            %248 = arith.addi %247, %cst_240 : vector<16xindex>
            %249 = vector.broadcast %234 : index to vector<16xindex>
            %250 = arith.cmpi sle, %248, %249 : vector<16xindex>
            %c1_241 = arith.constant 1 : index
            %c63_242 = arith.constant 63 : index
            %251 = arith.addi %101, %c63_242 : index
            %c64_243 = arith.constant 64 : index
            %252 = arith.divui %251, %c64_243 : index
            %c64_244 = arith.constant 64 : index
            %253 = arith.muli %252, %c64_244 : index
            %c0_245 = arith.constant 0 : index
            %254 = arith.muli %91, %253 : index
            %c1_246 = arith.constant 1 : index
            %c0_247 = arith.constant 0 : index
            %255 = arith.muli %234, %253 : index
            %256 = arith.addi %255, %arg6 : index
            %c0_248 = arith.constant 0 : index
            %257 = arith.subi %c0_248, %254 : index
            %258 = arith.addi %256, %257 : index
            %cst_249 = arith.constant 0.000000e+00 : f32
            %259 = arith.index_cast %258 : index to i64
            %260 = llvm.getelementptr inbounds %10[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %261 = llvm.load %260 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %262 = vector.broadcast %cst_234 : f32 to vector<16xf32>
            %263 = arith.select %250, %261, %262 : vector<16xi1>, vector<16xf32>
            %264 = arith.maximumf %arg7, %263 : vector<16xf32>
            scf.yield %264 : vector<16xf32>
          }
          %239 = arith.cmpi slt, %237, %195 : index
          %240 = scf.if %239 -> (vector<16xf32>) {
            %247 = arith.subi %195, %237 : index
            %248 = vector.create_mask %247 : vector<16xi1>
            %249 = vector.broadcast %237 : index to vector<16xindex>
            %cst_240 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : vector<16xindex>
            %250 = arith.addi %249, %cst_240 : vector<16xindex>
            %251 = vector.broadcast %234 : index to vector<16xindex>
            %252 = arith.cmpi sle, %250, %251 : vector<16xindex>
            %c1_241 = arith.constant 1 : index
            %c63_242 = arith.constant 63 : index
            %253 = arith.addi %101, %c63_242 : index
            %c64_243 = arith.constant 64 : index
            %254 = arith.divui %253, %c64_243 : index
            %c64_244 = arith.constant 64 : index
            %255 = arith.muli %254, %c64_244 : index
            %c0_245 = arith.constant 0 : index
            %256 = arith.muli %91, %255 : index
            %c1_246 = arith.constant 1 : index
            %c0_247 = arith.constant 0 : index
            %257 = arith.muli %234, %255 : index
            %258 = arith.addi %257, %237 : index
            %c0_248 = arith.constant 0 : index
            %259 = arith.subi %c0_248, %256 : index
            %260 = arith.addi %258, %259 : index
            %cst_249 = arith.constant 0.000000e+00 : f32
            %261 = arith.index_cast %260 : index to i64
            %262 = llvm.getelementptr inbounds %10[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_250 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %263 = llvm.intr.masked.load %262, %248, %cst_250 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %264 = vector.broadcast %cst_234 : f32 to vector<16xf32>
            %265 = arith.select %252, %263, %264 : vector<16xi1>, vector<16xf32>
            %266 = arith.select %248, %265, %cst_235 : vector<16xi1>, vector<16xf32>
            %267 = arith.maximumf %238, %266 : vector<16xf32>
            scf.yield %267 : vector<16xf32>
          } else {
            scf.yield %238 : vector<16xf32>
          }
          %241 = vector.reduction <maximumf>, %240 fastmath<reassoc> : vector<16xf32> into f32
          %c0_238 = arith.constant 0 : index
          %242 = arith.muli %234, %c64_231 : index
          %c0_239 = arith.constant 0 : index
          %243 = arith.subi %c0_239, %235 : index
          %244 = arith.addi %242, %243 : index
          %245 = arith.index_cast %244 : index to i64
          %246 = llvm.getelementptr inbounds %36[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.store %241, %246 {alignment = 4 : i64} : f32, !llvm.ptr
        }
        %c0_175 = arith.constant 0 : index
        %c1_176 = arith.constant 1 : index
        scf.for %arg5 = %c0_175 to %188 step %c1_176 {
          %234 = arith.addi %91, %arg5 : index
          %c1_225 = arith.constant 1 : index
          %c63_226 = arith.constant 63 : index
          %235 = arith.addi %101, %c63_226 : index
          %c64_227 = arith.constant 64 : index
          %236 = arith.divui %235, %c64_227 : index
          %c64_228 = arith.constant 64 : index
          %237 = arith.muli %236, %c64_228 : index
          %c0_229 = arith.constant 0 : index
          %238 = arith.muli %91, %237 : index
          %c1_230 = arith.constant 1 : index
          %239 = arith.subi %214, %216 : index
          %c16_231 = arith.constant 16 : index
          %240 = arith.remui %239, %c16_231 : index
          %241 = arith.subi %239, %240 : index
          %242 = arith.addi %216, %241 : index
          %c16_232 = arith.constant 16 : index
          scf.for %arg6 = %216 to %242 step %c16_232 {
            %c1_233 = arith.constant 1 : index
            %c63_234 = arith.constant 63 : index
            %244 = arith.addi %101, %c63_234 : index
            %c64_235 = arith.constant 64 : index
            %245 = arith.divui %244, %c64_235 : index
            %c64_236 = arith.constant 64 : index
            %246 = arith.muli %245, %c64_236 : index
            %c0_237 = arith.constant 0 : index
            %247 = arith.muli %91, %246 : index
            %c1_238 = arith.constant 1 : index
            %c0_239 = arith.constant 0 : index
            %248 = arith.muli %234, %246 : index
            %249 = arith.addi %248, %arg6 : index
            %c0_240 = arith.constant 0 : index
            %250 = arith.subi %c0_240, %247 : index
            %251 = arith.addi %249, %250 : index
            %cst_241 = arith.constant 0.000000e+00 : f32
            %252 = arith.index_cast %251 : index to i64
            %253 = llvm.getelementptr inbounds %10[%252] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %254 = llvm.load %253 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c1_242 = arith.constant 1 : index
            %c63_243 = arith.constant 63 : index
            %c64_244 = arith.constant 64 : index
            %c64_245 = arith.constant 64 : index
            %c1_246 = arith.constant 1 : index
            %c64_247 = arith.constant 64 : index
            %c64_248 = arith.constant 64 : index
            %c0_249 = arith.constant 0 : index
            %255 = arith.muli %91, %c64_248 : index
            %c1_250 = arith.constant 1 : index
            %c0_251 = arith.constant 0 : index
            %256 = arith.muli %234, %c64_248 : index
            %c0_252 = arith.constant 0 : index
            %257 = arith.subi %c0_252, %255 : index
            %258 = arith.addi %256, %257 : index
            %cst_253 = arith.constant 0.000000e+00 : f32
            %259 = arith.index_cast %258 : index to i64
            %260 = llvm.getelementptr inbounds %36[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %261 = llvm.load %260 {alignment = 4 : i64} : !llvm.ptr -> f32
            %262 = vector.broadcast %261 : f32 to vector<16xf32>
            %263 = arith.subf %254, %262 : vector<16xf32>
            %264 = math.exp %263 : vector<16xf32>
            %c0_254 = arith.constant 0 : index
            %265 = arith.muli %234, %237 : index
            %266 = arith.addi %265, %arg6 : index
            %c0_255 = arith.constant 0 : index
            %267 = arith.subi %c0_255, %238 : index
            %268 = arith.addi %266, %267 : index
            %269 = arith.index_cast %268 : index to i64
            %270 = llvm.getelementptr inbounds %46[%269] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.store %264, %270 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
          }
          %243 = arith.cmpi slt, %242, %214 : index
          scf.if %243 {
            %244 = arith.subi %214, %242 : index
            %245 = vector.create_mask %244 : vector<16xi1>
            %c1_233 = arith.constant 1 : index
            %c63_234 = arith.constant 63 : index
            %246 = arith.addi %101, %c63_234 : index
            %c64_235 = arith.constant 64 : index
            %247 = arith.divui %246, %c64_235 : index
            %c64_236 = arith.constant 64 : index
            %248 = arith.muli %247, %c64_236 : index
            %c0_237 = arith.constant 0 : index
            %249 = arith.muli %91, %248 : index
            %c1_238 = arith.constant 1 : index
            %c0_239 = arith.constant 0 : index
            %250 = arith.muli %234, %248 : index
            %251 = arith.addi %250, %242 : index
            %c0_240 = arith.constant 0 : index
            %252 = arith.subi %c0_240, %249 : index
            %253 = arith.addi %251, %252 : index
            %cst_241 = arith.constant 0.000000e+00 : f32
            %254 = arith.index_cast %253 : index to i64
            %255 = llvm.getelementptr inbounds %10[%254] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_242 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %256 = llvm.intr.masked.load %255, %245, %cst_242 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %c1_243 = arith.constant 1 : index
            %c63_244 = arith.constant 63 : index
            %c64_245 = arith.constant 64 : index
            %c64_246 = arith.constant 64 : index
            %c1_247 = arith.constant 1 : index
            %c64_248 = arith.constant 64 : index
            %c64_249 = arith.constant 64 : index
            %c0_250 = arith.constant 0 : index
            %257 = arith.muli %91, %c64_249 : index
            %c1_251 = arith.constant 1 : index
            %c0_252 = arith.constant 0 : index
            %258 = arith.muli %234, %c64_249 : index
            %c0_253 = arith.constant 0 : index
            %259 = arith.subi %c0_253, %257 : index
            %260 = arith.addi %258, %259 : index
            %cst_254 = arith.constant 0.000000e+00 : f32
            %261 = arith.index_cast %260 : index to i64
            %262 = llvm.getelementptr inbounds %36[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %263 = llvm.load %262 {alignment = 4 : i64} : !llvm.ptr -> f32
            %264 = vector.broadcast %263 : f32 to vector<16xf32>
            %265 = arith.subf %256, %264 : vector<16xf32>
            %266 = math.exp %265 : vector<16xf32>
            %c0_255 = arith.constant 0 : index
            %267 = arith.muli %234, %237 : index
            %268 = arith.addi %267, %242 : index
            %c0_256 = arith.constant 0 : index
            %269 = arith.subi %c0_256, %238 : index
            %270 = arith.addi %268, %269 : index
            %271 = arith.index_cast %270 : index to i64
            %272 = llvm.getelementptr inbounds %46[%271] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.intr.masked.store %266, %272, %245 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
          }
        }
        %c0_177 = arith.constant 0 : index
        %c1_178 = arith.constant 1 : index
        scf.for %arg5 = %c0_177 to %188 step %c1_178 {
          %234 = arith.addi %91, %arg5 : index
          %c1_225 = arith.constant 1 : index
          %c63_226 = arith.constant 63 : index
          %c64_227 = arith.constant 64 : index
          %c64_228 = arith.constant 64 : index
          %c1_229 = arith.constant 1 : index
          %c64_230 = arith.constant 64 : index
          %c64_231 = arith.constant 64 : index
          %c0_232 = arith.constant 0 : index
          %235 = arith.muli %91, %c64_231 : index
          %c1_233 = arith.constant 1 : index
          %cst_234 = arith.constant 0.000000e+00 : f32
          %cst_235 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %c16_236 = arith.constant 16 : index
          %236 = arith.remui %201, %c16_236 : index
          %237 = arith.subi %201, %236 : index
          %c16_237 = arith.constant 16 : index
          %238 = scf.for %arg6 = %c0_151 to %237 step %c16_237 iter_args(%arg7 = %cst_235) -> (vector<16xf32>) {
            %247 = vector.broadcast %arg6 : index to vector<16xindex>
            %cst_240 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : vector<16xindex>
            %248 = arith.addi %247, %cst_240 : vector<16xindex>
            %249 = vector.broadcast %234 : index to vector<16xindex>
            %250 = arith.cmpi sle, %248, %249 : vector<16xindex>
            %c1_241 = arith.constant 1 : index
            %c63_242 = arith.constant 63 : index
            %251 = arith.addi %101, %c63_242 : index
            %c64_243 = arith.constant 64 : index
            %252 = arith.divui %251, %c64_243 : index
            %c64_244 = arith.constant 64 : index
            %253 = arith.muli %252, %c64_244 : index
            %c0_245 = arith.constant 0 : index
            %254 = arith.muli %91, %253 : index
            %c1_246 = arith.constant 1 : index
            %c0_247 = arith.constant 0 : index
            %255 = arith.muli %234, %253 : index
            %256 = arith.addi %255, %arg6 : index
            %c0_248 = arith.constant 0 : index
            %257 = arith.subi %c0_248, %254 : index
            %258 = arith.addi %256, %257 : index
            %cst_249 = arith.constant 0.000000e+00 : f32
            %259 = arith.index_cast %258 : index to i64
            %260 = llvm.getelementptr inbounds %46[%259] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %261 = llvm.load %260 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %262 = vector.broadcast %cst_234 : f32 to vector<16xf32>
            %263 = arith.select %250, %261, %262 : vector<16xi1>, vector<16xf32>
            %264 = arith.addf %arg7, %263 : vector<16xf32>
            scf.yield %264 : vector<16xf32>
          }
          %239 = arith.cmpi slt, %237, %201 : index
          %240 = scf.if %239 -> (vector<16xf32>) {
            %247 = arith.subi %201, %237 : index
            %248 = vector.create_mask %247 : vector<16xi1>
            %249 = vector.broadcast %237 : index to vector<16xindex>
            %cst_240 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : vector<16xindex>
            %250 = arith.addi %249, %cst_240 : vector<16xindex>
            %251 = vector.broadcast %234 : index to vector<16xindex>
            %252 = arith.cmpi sle, %250, %251 : vector<16xindex>
            %c1_241 = arith.constant 1 : index
            %c63_242 = arith.constant 63 : index
            %253 = arith.addi %101, %c63_242 : index
            %c64_243 = arith.constant 64 : index
            %254 = arith.divui %253, %c64_243 : index
            %c64_244 = arith.constant 64 : index
            %255 = arith.muli %254, %c64_244 : index
            %c0_245 = arith.constant 0 : index
            %256 = arith.muli %91, %255 : index
            %c1_246 = arith.constant 1 : index
            %c0_247 = arith.constant 0 : index
            %257 = arith.muli %234, %255 : index
            %258 = arith.addi %257, %237 : index
            %c0_248 = arith.constant 0 : index
            %259 = arith.subi %c0_248, %256 : index
            %260 = arith.addi %258, %259 : index
            %cst_249 = arith.constant 0.000000e+00 : f32
            %261 = arith.index_cast %260 : index to i64
            %262 = llvm.getelementptr inbounds %46[%261] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_250 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %263 = llvm.intr.masked.load %262, %248, %cst_250 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %264 = vector.broadcast %cst_234 : f32 to vector<16xf32>
            %265 = arith.select %252, %263, %264 : vector<16xi1>, vector<16xf32>
            %266 = arith.select %248, %265, %cst_235 : vector<16xi1>, vector<16xf32>
            %267 = arith.addf %238, %266 : vector<16xf32>
            scf.yield %267 : vector<16xf32>
          } else {
            scf.yield %238 : vector<16xf32>
          }
          %241 = vector.reduction <add>, %240 fastmath<reassoc> : vector<16xf32> into f32
          %c0_238 = arith.constant 0 : index
          %242 = arith.muli %234, %c64_231 : index
          %c0_239 = arith.constant 0 : index
          %243 = arith.subi %c0_239, %235 : index
          %244 = arith.addi %242, %243 : index
          %245 = arith.index_cast %244 : index to i64
          %246 = llvm.getelementptr inbounds %52[%245] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.store %241, %246 {alignment = 4 : i64} : f32, !llvm.ptr
        }
        %c0_179 = arith.constant 0 : index
        %c1_180 = arith.constant 1 : index
        scf.for %arg5 = %c0_179 to %188 step %c1_180 {
          %234 = arith.addi %91, %arg5 : index
          %c1_225 = arith.constant 1 : index
          %c63_226 = arith.constant 63 : index
          %235 = arith.addi %101, %c63_226 : index
          %c64_227 = arith.constant 64 : index
          %236 = arith.divui %235, %c64_227 : index
          %c64_228 = arith.constant 64 : index
          %237 = arith.muli %236, %c64_228 : index
          %c0_229 = arith.constant 0 : index
          %238 = arith.muli %91, %237 : index
          %c1_230 = arith.constant 1 : index
          %239 = arith.subi %209, %210 : index
          %c16_231 = arith.constant 16 : index
          %240 = arith.remui %239, %c16_231 : index
          %241 = arith.subi %239, %240 : index
          %242 = arith.addi %210, %241 : index
          %c16_232 = arith.constant 16 : index
          scf.for %arg6 = %210 to %242 step %c16_232 {
            %244 = vector.broadcast %arg6 : index to vector<16xindex>
            %cst_233 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : vector<16xindex>
            %245 = arith.addi %244, %cst_233 : vector<16xindex>
            %246 = vector.broadcast %234 : index to vector<16xindex>
            %247 = arith.cmpi sle, %245, %246 : vector<16xindex>
            %c1_234 = arith.constant 1 : index
            %c63_235 = arith.constant 63 : index
            %248 = arith.addi %101, %c63_235 : index
            %c64_236 = arith.constant 64 : index
            %249 = arith.divui %248, %c64_236 : index
            %c64_237 = arith.constant 64 : index
            %250 = arith.muli %249, %c64_237 : index
            %c0_238 = arith.constant 0 : index
            %251 = arith.muli %91, %250 : index
            %c1_239 = arith.constant 1 : index
            %c0_240 = arith.constant 0 : index
            %252 = arith.muli %234, %250 : index
            %253 = arith.addi %252, %arg6 : index
            %c0_241 = arith.constant 0 : index
            %254 = arith.subi %c0_241, %251 : index
            %255 = arith.addi %253, %254 : index
            %cst_242 = arith.constant 0.000000e+00 : f32
            %256 = arith.index_cast %255 : index to i64
            %257 = llvm.getelementptr inbounds %46[%256] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %258 = llvm.load %257 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c1_243 = arith.constant 1 : index
            %c63_244 = arith.constant 63 : index
            %c64_245 = arith.constant 64 : index
            %c64_246 = arith.constant 64 : index
            %c1_247 = arith.constant 1 : index
            %c64_248 = arith.constant 64 : index
            %c64_249 = arith.constant 64 : index
            %c0_250 = arith.constant 0 : index
            %259 = arith.muli %91, %c64_249 : index
            %c1_251 = arith.constant 1 : index
            %c0_252 = arith.constant 0 : index
            %260 = arith.muli %234, %c64_249 : index
            %c0_253 = arith.constant 0 : index
            %261 = arith.subi %c0_253, %259 : index
            %262 = arith.addi %260, %261 : index
            %cst_254 = arith.constant 0.000000e+00 : f32
            %263 = arith.index_cast %262 : index to i64
            %264 = llvm.getelementptr inbounds %52[%263] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %265 = llvm.load %264 {alignment = 4 : i64} : !llvm.ptr -> f32
            %266 = vector.broadcast %265 : f32 to vector<16xf32>
            %267 = arith.divf %258, %266 : vector<16xf32>
            %268 = vector.broadcast %cst : f32 to vector<16xf32>
            %269 = arith.select %247, %267, %268 : vector<16xi1>, vector<16xf32>
            %c0_255 = arith.constant 0 : index
            %270 = arith.muli %234, %237 : index
            %271 = arith.addi %270, %arg6 : index
            %c0_256 = arith.constant 0 : index
            %272 = arith.subi %c0_256, %238 : index
            %273 = arith.addi %271, %272 : index
            %274 = arith.index_cast %273 : index to i64
            %275 = llvm.getelementptr inbounds %62[%274] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.store %269, %275 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
          }
          %243 = arith.cmpi slt, %242, %209 : index
          scf.if %243 {
            %244 = arith.subi %209, %242 : index
            %245 = vector.create_mask %244 : vector<16xi1>
            %246 = vector.broadcast %242 : index to vector<16xindex>
            %cst_233 = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : vector<16xindex>
            %247 = arith.addi %246, %cst_233 : vector<16xindex>
            %248 = vector.broadcast %234 : index to vector<16xindex>
            %249 = arith.cmpi sle, %247, %248 : vector<16xindex>
            %c1_234 = arith.constant 1 : index
            %c63_235 = arith.constant 63 : index
            %250 = arith.addi %101, %c63_235 : index
            %c64_236 = arith.constant 64 : index
            %251 = arith.divui %250, %c64_236 : index
            %c64_237 = arith.constant 64 : index
            %252 = arith.muli %251, %c64_237 : index
            %c0_238 = arith.constant 0 : index
            %253 = arith.muli %91, %252 : index
            %c1_239 = arith.constant 1 : index
            %c0_240 = arith.constant 0 : index
            %254 = arith.muli %234, %252 : index
            %255 = arith.addi %254, %242 : index
            %c0_241 = arith.constant 0 : index
            %256 = arith.subi %c0_241, %253 : index
            %257 = arith.addi %255, %256 : index
            %cst_242 = arith.constant 0.000000e+00 : f32
            %258 = arith.index_cast %257 : index to i64
            %259 = llvm.getelementptr inbounds %46[%258] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_243 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %260 = llvm.intr.masked.load %259, %245, %cst_243 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %c1_244 = arith.constant 1 : index
            %c63_245 = arith.constant 63 : index
            %c64_246 = arith.constant 64 : index
            %c64_247 = arith.constant 64 : index
            %c1_248 = arith.constant 1 : index
            %c64_249 = arith.constant 64 : index
            %c64_250 = arith.constant 64 : index
            %c0_251 = arith.constant 0 : index
            %261 = arith.muli %91, %c64_250 : index
            %c1_252 = arith.constant 1 : index
            %c0_253 = arith.constant 0 : index
            %262 = arith.muli %234, %c64_250 : index
            %c0_254 = arith.constant 0 : index
            %263 = arith.subi %c0_254, %261 : index
            %264 = arith.addi %262, %263 : index
            %cst_255 = arith.constant 0.000000e+00 : f32
            %265 = arith.index_cast %264 : index to i64
            %266 = llvm.getelementptr inbounds %52[%265] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %267 = llvm.load %266 {alignment = 4 : i64} : !llvm.ptr -> f32
            %268 = vector.broadcast %267 : f32 to vector<16xf32>
            %269 = arith.divf %260, %268 : vector<16xf32>
            %270 = vector.broadcast %cst : f32 to vector<16xf32>
            %271 = arith.select %249, %269, %270 : vector<16xi1>, vector<16xf32>
            %c0_256 = arith.constant 0 : index
            %272 = arith.muli %234, %237 : index
            %273 = arith.addi %272, %242 : index
            %c0_257 = arith.constant 0 : index
            %274 = arith.subi %c0_257, %238 : index
            %275 = arith.addi %273, %274 : index
            %276 = arith.index_cast %275 : index to i64
            %277 = llvm.getelementptr inbounds %62[%276] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.intr.masked.store %271, %277, %245 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
          }
        }
        %c0_181 = arith.constant 0 : index
        %c1_182 = arith.constant 1 : index
        %c8_183 = arith.constant 8 : index
        %c0_184 = arith.constant 0 : index
        %c1_185 = arith.constant 1 : index
        %c64_186 = arith.constant 64 : index
        %c0_187 = arith.constant 0 : index
        %c1_188 = arith.constant 1 : index
        %c63_189 = arith.constant 63 : index
        %224 = arith.addi %101, %c63_189 : index
        %c64_190 = arith.constant 64 : index
        %225 = arith.divui %224, %c64_190 : index
        %c64_191 = arith.constant 64 : index
        %226 = arith.muli %225, %c64_191 : index
        %c0_192 = arith.constant 0 : index
        %227 = arith.muli %91, %226 : index
        %c1_193 = arith.constant 1 : index
        %c0_194 = arith.constant 0 : index
        %228 = arith.subi %c0_194, %227 : index
        %229 = arith.muli %91, %226 : index
        %230 = arith.addi %228, %229 : index
        %231 = arith.index_cast %230 : index to i64
        %232 = llvm.getelementptr inbounds %62[%231] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c0_195 = arith.constant 0 : index
        %c0_196 = arith.constant 0 : index
        %c64_197 = arith.constant 64 : index
        %c1_198 = arith.constant 1 : index
        %c8_199 = arith.constant 8 : index
        %c63_200 = arith.constant 63 : index
        %c71_201 = arith.constant 71 : index
        %c64_202 = arith.constant 64 : index
        %c1_203 = arith.constant 1 : index
        %c64_204 = arith.constant 64 : index
        %c64_205 = arith.constant 64 : index
        %c63_206 = arith.constant 63 : index
        %c71_207 = arith.constant 71 : index
        %c64_208 = arith.constant 64 : index
        %c1_209 = arith.constant 1 : index
        %c0_210 = arith.constant 0 : index
        %c1_211 = arith.constant 1 : index
        scf.for %arg5 = %c0_210 to %c1_209 step %c1_211 {
          %234 = arith.muli %arg5, %c64_197 : index
          %235 = arith.index_cast %234 : index to i64
          %236 = llvm.getelementptr inbounds %186[%235] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c64_225 = arith.constant 64 : index
          %237 = arith.muli %arg5, %c64_225 : index
          %c5 = arith.constant 5 : index
          %238 = arith.addi %188, %c5 : index
          %c6 = arith.constant 6 : index
          %239 = arith.divui %238, %c6 : index
          %c1_226 = arith.constant 1 : index
          %240 = arith.maxsi %239, %c1_226 : index
          %241 = arith.divui %188, %240 : index
          %242 = arith.remui %188, %240 : index
          %c0_227 = arith.constant 0 : index
          %c1_228 = arith.constant 1 : index
          scf.for %arg6 = %c0_227 to %239 step %c1_228 {
            %243 = arith.cmpi slt, %arg6, %242 : index
            %244 = arith.extui %243 : i1 to i64
            %245 = arith.index_cast %244 : i64 to index
            %246 = arith.muli %arg6, %241 : index
            %247 = arith.minsi %arg6, %242 : index
            %248 = arith.addi %246, %247 : index
            %249 = arith.addi %241, %245 : index
            %250 = arith.muli %248, %226 : index
            %251 = arith.index_cast %250 : index to i64
            %252 = llvm.getelementptr inbounds %232[%251] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %253 = arith.muli %248, %c64_205 : index
            %254 = arith.addi %253, %237 : index
            %255 = arith.index_cast %254 : index to i64
            %256 = llvm.getelementptr inbounds %68[%255] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %c0_229 = arith.constant 0 : index
            scf.index_switch %249 
            case 1 {
              %257 = arith.index_cast %226 : index to i64
              %c8_i64_230 = arith.constant 8 : i64
              %258 = arith.index_cast %207 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_1(%252, %257, %236, %c8_i64_230, %258, %256, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              scf.yield
            }
            case 2 {
              %257 = arith.index_cast %226 : index to i64
              %c8_i64_230 = arith.constant 8 : i64
              %258 = arith.index_cast %207 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_2(%252, %257, %236, %c8_i64_230, %258, %256, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              scf.yield
            }
            case 3 {
              %257 = arith.index_cast %226 : index to i64
              %c8_i64_230 = arith.constant 8 : i64
              %258 = arith.index_cast %207 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_3(%252, %257, %236, %c8_i64_230, %258, %256, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              scf.yield
            }
            case 4 {
              %257 = arith.index_cast %226 : index to i64
              %c8_i64_230 = arith.constant 8 : i64
              %258 = arith.index_cast %207 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_4(%252, %257, %236, %c8_i64_230, %258, %256, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              scf.yield
            }
            case 5 {
              %257 = arith.index_cast %226 : index to i64
              %c8_i64_230 = arith.constant 8 : i64
              %258 = arith.index_cast %207 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_5(%252, %257, %236, %c8_i64_230, %258, %256, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              scf.yield
            }
            default {
              %257 = arith.index_cast %226 : index to i64
              %c8_i64_230 = arith.constant 8 : i64
              %258 = arith.index_cast %207 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_6(%252, %257, %236, %c8_i64_230, %258, %256, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            }
          }
        }
        %c1_212 = arith.constant 1 : index
        %c8_213 = arith.constant 8 : index
        %c63_214 = arith.constant 63 : index
        %c71_215 = arith.constant 71 : index
        %c64_216 = arith.constant 64 : index
        %c1_217 = arith.constant 1 : index
        %c64_218 = arith.constant 64 : index
        %c64_219 = arith.constant 64 : index
        %c0_220 = arith.constant 0 : index
        %233 = arith.muli %91, %c64_219 : index
        %c1_221 = arith.constant 1 : index
        %c8_222 = arith.constant 8 : index
        %c0_223 = arith.constant 0 : index
        %c1_224 = arith.constant 1 : index
        scf.for %arg5 = %c0_223 to %188 step %c1_224 {
          %234 = arith.addi %91, %arg5 : index
          %c0_225 = arith.constant 0 : index
          %c0_226 = arith.constant 0 : index
          %c0_227 = arith.constant 0 : index
          %c16_228 = arith.constant 16 : index
          %c8_229 = arith.constant 8 : index
          %c0_230 = arith.constant 0 : index
          %true = arith.constant true
          %235 = vector.create_mask %c8_110 : vector<16xi1>
          %236 = arith.muli %234, %c64_219 : index
          %237 = arith.subi %236, %233 : index
          %238 = arith.index_cast %237 : index to i64
          %239 = llvm.getelementptr inbounds %68[%238] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %240 = llvm.load %239 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
          %c0_231 = arith.constant 0 : index
          %241 = arith.muli %234, %c8_103 : index
          %242 = arith.index_cast %241 : index to i64
          %243 = llvm.getelementptr inbounds %123[%242] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.intr.masked.store %240, %243, %235 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_kernel10(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c288 = arith.constant 288 : index
      %c288_i64 = arith.constant 288 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c288_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_1 = arith.constant 1 : index
      %c0_2 = arith.constant 0 : index
      %c1_3 = arith.constant 1 : index
      %c0_4 = arith.constant 0 : index
      %c0_5 = arith.constant 0 : index
      %c296 = arith.constant 296 : index
      %c296_i64 = arith.constant 296 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c296_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_6 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_7 = arith.constant 8 : index
      %c8_i64_8 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_9 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_10 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_11 = arith.constant 8 : index
      %c8_i64_12 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c0_13 = arith.constant 0 : index
      %33 = arith.index_cast %24 : index to i64
      %34 = llvm.getelementptr inbounds %32[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %35 = llvm.load %34 {alignment = 8 : i64} : !llvm.ptr -> i64
      %36 = arith.index_cast %35 : i64 to index
      %c1_14 = arith.constant 1 : index
      %c8_15 = arith.constant 8 : index
      %c8_16 = arith.constant 8 : index
      %c0_17 = arith.constant 0 : index
      %37 = llvm.load %28 : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %c8_18 = arith.constant 8 : index
      %c8_i64_19 = arith.constant 8 : i64
      %39 = llvm.getelementptr inbounds %28[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %40 = llvm.load %39 : !llvm.ptr -> !llvm.ptr
      %c0_20 = arith.constant 0 : index
      %41 = arith.index_cast %24 : index to i64
      %42 = llvm.getelementptr inbounds %40[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %43 = llvm.load %42 {alignment = 8 : i64} : !llvm.ptr -> i64
      %44 = arith.index_cast %43 : i64 to index
      %45 = arith.muli %44, %c8_16 : index
      %c280 = arith.constant 280 : index
      %c280_i64 = arith.constant 280 : i64
      %46 = llvm.getelementptr inbounds %arg0[%c280_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %47 = llvm.load %46 : !llvm.ptr -> !llvm.ptr
      %c56 = arith.constant 56 : index
      %c56_i64 = arith.constant 56 : i64
      %48 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %49 = llvm.load %48 : !llvm.ptr -> !llvm.ptr
      %50 = arith.index_cast %24 : index to i64
      %51 = llvm.getelementptr inbounds %49[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %52 = llvm.load %51 {alignment = 8 : i64} : !llvm.ptr -> i64
      %53 = arith.index_cast %52 : i64 to index
      %c8_21 = arith.constant 8 : index
      %54 = arith.muli %53, %c8_21 : index
      %55 = arith.index_cast %54 : index to i64
      %56 = llvm.getelementptr inbounds %47[%55] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c8_22 = arith.constant 8 : index
      %c0_23 = arith.constant 0 : index
      %57 = llvm.load %28 : !llvm.ptr -> i64
      %58 = arith.index_cast %57 : i64 to index
      %c8_24 = arith.constant 8 : index
      %c8_i64_25 = arith.constant 8 : i64
      %59 = llvm.getelementptr inbounds %28[%c8_i64_25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %60 = llvm.load %59 : !llvm.ptr -> !llvm.ptr
      %c1_26 = arith.constant 1 : index
      %61 = arith.addi %58, %24 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = llvm.getelementptr inbounds %60[%62] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %64 = llvm.load %63 {alignment = 8 : i64} : !llvm.ptr -> i64
      %65 = arith.index_cast %64 : i64 to index
      %c1_27 = arith.constant 1 : index
      %c0_28 = arith.constant 0 : index
      %66 = llvm.load %28 : !llvm.ptr -> i64
      %67 = arith.index_cast %66 : i64 to index
      %c8_29 = arith.constant 8 : index
      %c8_i64_30 = arith.constant 8 : i64
      %68 = llvm.getelementptr inbounds %28[%c8_i64_30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %69 = llvm.load %68 : !llvm.ptr -> !llvm.ptr
      %c0_31 = arith.constant 0 : index
      %70 = arith.index_cast %24 : index to i64
      %71 = llvm.getelementptr inbounds %69[%70] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %72 = llvm.load %71 {alignment = 8 : i64} : !llvm.ptr -> i64
      %73 = arith.index_cast %72 : i64 to index
      %c96 = arith.constant 96 : index
      %c96_i64 = arith.constant 96 : i64
      %74 = llvm.getelementptr inbounds %arg0[%c96_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %75 = llvm.load %74 : !llvm.ptr -> !llvm.ptr
      %c56_32 = arith.constant 56 : index
      %c56_i64_33 = arith.constant 56 : i64
      %76 = llvm.getelementptr inbounds %arg0[%c56_i64_33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %77 = llvm.load %76 : !llvm.ptr -> !llvm.ptr
      %78 = arith.index_cast %24 : index to i64
      %79 = llvm.getelementptr inbounds %77[%78] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %80 = llvm.load %79 {alignment = 8 : i64} : !llvm.ptr -> i64
      %81 = arith.index_cast %80 : i64 to index
      %c1_34 = arith.constant 1 : index
      %82 = arith.index_cast %81 : index to i64
      %83 = llvm.getelementptr inbounds %75[%82] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c1_35 = arith.constant 1 : index
      %c8_36 = arith.constant 8 : index
      %c8_37 = arith.constant 8 : index
      %c0_38 = arith.constant 0 : index
      %84 = llvm.load %28 : !llvm.ptr -> i64
      %85 = arith.index_cast %84 : i64 to index
      %c8_39 = arith.constant 8 : index
      %c8_i64_40 = arith.constant 8 : i64
      %86 = llvm.getelementptr inbounds %28[%c8_i64_40] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %87 = llvm.load %86 : !llvm.ptr -> !llvm.ptr
      %c0_41 = arith.constant 0 : index
      %88 = arith.index_cast %24 : index to i64
      %89 = llvm.getelementptr inbounds %87[%88] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %90 = llvm.load %89 {alignment = 8 : i64} : !llvm.ptr -> i64
      %91 = arith.index_cast %90 : i64 to index
      %92 = arith.muli %91, %c8_37 : index
      %c40 = arith.constant 40 : index
      %c40_i64 = arith.constant 40 : i64
      %93 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %94 = llvm.load %93 : !llvm.ptr -> !llvm.ptr
      %c56_42 = arith.constant 56 : index
      %c56_i64_43 = arith.constant 56 : i64
      %95 = llvm.getelementptr inbounds %arg0[%c56_i64_43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %96 = llvm.load %95 : !llvm.ptr -> !llvm.ptr
      %97 = arith.index_cast %24 : index to i64
      %98 = llvm.getelementptr inbounds %96[%97] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %99 = llvm.load %98 {alignment = 8 : i64} : !llvm.ptr -> i64
      %100 = arith.index_cast %99 : i64 to index
      %c8_44 = arith.constant 8 : index
      %101 = arith.muli %100, %c8_44 : index
      %102 = arith.index_cast %101 : index to i64
      %103 = llvm.getelementptr inbounds %94[%102] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c1_45 = arith.constant 1 : index
      %c0_46 = arith.constant 0 : index
      %104 = llvm.load %28 : !llvm.ptr -> i64
      %105 = arith.index_cast %104 : i64 to index
      %c8_47 = arith.constant 8 : index
      %c8_i64_48 = arith.constant 8 : i64
      %106 = llvm.getelementptr inbounds %28[%c8_i64_48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %107 = llvm.load %106 : !llvm.ptr -> !llvm.ptr
      %c0_49 = arith.constant 0 : index
      %108 = arith.index_cast %24 : index to i64
      %109 = llvm.getelementptr inbounds %107[%108] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %110 = llvm.load %109 {alignment = 8 : i64} : !llvm.ptr -> i64
      %111 = arith.index_cast %110 : i64 to index
      %c160 = arith.constant 160 : index
      %c160_i64 = arith.constant 160 : i64
      %112 = llvm.getelementptr inbounds %arg0[%c160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %113 = llvm.load %112 : !llvm.ptr -> !llvm.ptr
      %c56_50 = arith.constant 56 : index
      %c56_i64_51 = arith.constant 56 : i64
      %114 = llvm.getelementptr inbounds %arg0[%c56_i64_51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %115 = llvm.load %114 : !llvm.ptr -> !llvm.ptr
      %116 = arith.index_cast %24 : index to i64
      %117 = llvm.getelementptr inbounds %115[%116] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %118 = llvm.load %117 {alignment = 8 : i64} : !llvm.ptr -> i64
      %119 = arith.index_cast %118 : i64 to index
      %c1_52 = arith.constant 1 : index
      %120 = arith.index_cast %119 : index to i64
      %121 = llvm.getelementptr inbounds %113[%120] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c1_53 = arith.constant 1 : index
      %c8_54 = arith.constant 8 : index
      %c8_55 = arith.constant 8 : index
      %c0_56 = arith.constant 0 : index
      %122 = llvm.load %28 : !llvm.ptr -> i64
      %123 = arith.index_cast %122 : i64 to index
      %c8_57 = arith.constant 8 : index
      %c8_i64_58 = arith.constant 8 : i64
      %124 = llvm.getelementptr inbounds %28[%c8_i64_58] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %125 = llvm.load %124 : !llvm.ptr -> !llvm.ptr
      %c1_59 = arith.constant 1 : index
      %126 = arith.addi %123, %24 : index
      %127 = arith.index_cast %126 : index to i64
      %128 = llvm.getelementptr inbounds %125[%127] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %129 = llvm.load %128 {alignment = 8 : i64} : !llvm.ptr -> i64
      %130 = arith.index_cast %129 : i64 to index
      %131 = arith.muli %130, %c8_55 : index
      %c248 = arith.constant 248 : index
      %c248_i64 = arith.constant 248 : i64
      %132 = llvm.getelementptr inbounds %arg0[%c248_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %133 = llvm.load %132 : !llvm.ptr -> !llvm.ptr
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %134 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %135 = llvm.load %134 : !llvm.ptr -> !llvm.ptr
      %136 = arith.index_cast %24 : index to i64
      %137 = llvm.getelementptr inbounds %135[%136] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> i64
      %139 = arith.index_cast %138 : i64 to index
      %c8_60 = arith.constant 8 : index
      %140 = arith.muli %139, %c8_60 : index
      %141 = arith.index_cast %140 : index to i64
      %142 = llvm.getelementptr inbounds %133[%141] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %cst = arith.constant 0.000000e+00 : f32
      %c16_61 = arith.constant 16 : index
      %143 = arith.subi %36, %27 : index
      %144 = arith.minsi %143, %c16_61 : index
      %145 = arith.addi %27, %144 : index
      %c0_62 = arith.constant 0 : index
      %c0_63 = arith.constant 0 : index
      %c1_64 = arith.constant 1 : index
      scf.for %arg5 = %c0_63 to %144 step %c1_64 {
        %146 = arith.addi %27, %arg5 : index
        %c16_65 = arith.constant 16 : index
        %c8_66 = arith.constant 8 : index
        %c0_67 = arith.constant 0 : index
        %true = arith.constant true
        %147 = vector.create_mask %c8_22 : vector<16xi1>
        %c0_68 = arith.constant 0 : index
        %cst_69 = arith.constant 0.000000e+00 : f32
        %148 = arith.index_cast %146 : index to i64
        %149 = llvm.getelementptr inbounds %83[%148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %150 = llvm.load %149 {alignment = 4 : i64} : !llvm.ptr -> f32
        %151 = arith.cmpf ogt, %150, %cst : f32
        %c0_70 = arith.constant 0 : index
        %152 = arith.muli %146, %c8_37 : index
        %cst_71 = arith.constant 0.000000e+00 : f32
        %153 = arith.index_cast %152 : index to i64
        %154 = llvm.getelementptr inbounds %103[%153] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %cst_72 = arith.constant dense<0.000000e+00> : vector<16xf32>
        %155 = llvm.intr.masked.load %154, %147, %cst_72 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
        %c0_73 = arith.constant 0 : index
        %c0_74 = arith.constant 0 : index
        %156 = arith.index_cast %146 : index to i64
        %157 = llvm.getelementptr inbounds %121[%156] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %158 = llvm.load %157 {alignment = 8 : i64} : !llvm.ptr -> i64
        %159 = arith.index_cast %158 : i64 to index
        %160 = arith.cmpi ult, %159, %65 : index
        %c0_75 = arith.constant 0 : index
        %161 = arith.muli %159, %c8_55 : index
        %162 = vector.broadcast %160 : i1 to vector<16xi1>
        %163 = arith.andi %162, %147 : vector<16xi1>
        %164 = arith.index_cast %161 : index to i64
        %165 = llvm.getelementptr inbounds %142[%164] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %cst_76 = arith.constant dense<0.000000e+00> : vector<16xf32>
        %166 = llvm.intr.masked.load %165, %163, %cst_76 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
        %167 = vector.broadcast %160 : i1 to vector<16xi1>
        %168 = vector.broadcast %cst : f32 to vector<16xf32>
        %169 = arith.select %167, %166, %168 : vector<16xi1>, vector<16xf32>
        %170 = arith.addf %155, %169 : vector<16xf32>
        %171 = arith.select %151, %170, %155 : vector<16xf32>
        %c0_77 = arith.constant 0 : index
        %172 = arith.muli %146, %c8_16 : index
        %173 = arith.index_cast %172 : index to i64
        %174 = llvm.getelementptr inbounds %56[%173] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        llvm.intr.masked.store %171, %174, %147 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
      }
    }
    llvm.return
  }
  llvm.func internal @y_companion0(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %0 = arith.extui %arg3 : i32 to i64
    %1 = arith.index_cast %0 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %2 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %3 = llvm.load %2 : !llvm.ptr -> i64
    %4 = arith.index_cast %3 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %5 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %6 = llvm.load %5 : !llvm.ptr -> !llvm.ptr
    %7 = arith.muli %1, %4 : index
    %8 = arith.index_cast %7 : index to i64
    %9 = llvm.getelementptr inbounds %6[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c1 = arith.constant 1 : index
    %10 = arith.index_cast %arg1 : i64 to index
    %11 = arith.index_cast %arg2 : i64 to index
    %c1_0 = arith.constant 1 : index
    scf.for %arg4 = %10 to %11 step %c1_0 {
      %c0 = arith.constant 0 : index
      %12 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_1 = arith.constant 0 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %13 = llvm.load %12 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %c8_4 = arith.constant 8 : index
      %c8_i64_5 = arith.constant 8 : i64
      %15 = llvm.getelementptr inbounds %12[%c8_i64_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %16 = llvm.load %15 : !llvm.ptr -> !llvm.ptr
      %c0_6 = arith.constant 0 : index
      %17 = arith.index_cast %arg4 : index to i64
      %18 = llvm.getelementptr inbounds %16[%17] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %19 = llvm.load %18 {alignment = 8 : i64} : !llvm.ptr -> i64
      %20 = arith.index_cast %19 : i64 to index
      %c1_7 = arith.constant 1 : index
      %c0_8 = arith.constant 0 : index
      %21 = llvm.load %12 : !llvm.ptr -> i64
      %22 = arith.index_cast %21 : i64 to index
      %c8_9 = arith.constant 8 : index
      %c8_i64_10 = arith.constant 8 : i64
      %23 = llvm.getelementptr inbounds %12[%c8_i64_10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %24 = llvm.load %23 : !llvm.ptr -> !llvm.ptr
      %c0_11 = arith.constant 0 : index
      %25 = arith.index_cast %arg4 : index to i64
      %26 = llvm.getelementptr inbounds %24[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %27 = llvm.load %26 {alignment = 8 : i64} : !llvm.ptr -> i64
      %28 = arith.index_cast %27 : i64 to index
      %c104 = arith.constant 104 : index
      %c104_i64 = arith.constant 104 : i64
      %29 = llvm.getelementptr inbounds %arg0[%c104_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %30 = llvm.load %29 : !llvm.ptr -> !llvm.ptr
      %c56 = arith.constant 56 : index
      %c56_i64 = arith.constant 56 : i64
      %31 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %33 = arith.index_cast %arg4 : index to i64
      %34 = llvm.getelementptr inbounds %32[%33] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %35 = llvm.load %34 {alignment = 8 : i64} : !llvm.ptr -> i64
      %36 = arith.index_cast %35 : i64 to index
      %c1_12 = arith.constant 1 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = llvm.getelementptr inbounds %30[%37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %c1_13 = arith.constant 1 : index
      %c0_14 = arith.constant 0 : index
      %39 = llvm.load %12 : !llvm.ptr -> i64
      %40 = arith.index_cast %39 : i64 to index
      %c8_15 = arith.constant 8 : index
      %c8_i64_16 = arith.constant 8 : i64
      %41 = llvm.getelementptr inbounds %12[%c8_i64_16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %42 = llvm.load %41 : !llvm.ptr -> !llvm.ptr
      %c1_17 = arith.constant 1 : index
      %43 = arith.addi %40, %arg4 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = llvm.getelementptr inbounds %42[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %46 = llvm.load %45 {alignment = 8 : i64} : !llvm.ptr -> i64
      %47 = arith.index_cast %46 : i64 to index
      %c136 = arith.constant 136 : index
      %c136_i64 = arith.constant 136 : i64
      %48 = llvm.getelementptr inbounds %arg0[%c136_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %49 = llvm.load %48 : !llvm.ptr -> !llvm.ptr
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %50 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %51 = llvm.load %50 : !llvm.ptr -> !llvm.ptr
      %52 = arith.index_cast %arg4 : index to i64
      %53 = llvm.getelementptr inbounds %51[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %54 = llvm.load %53 {alignment = 8 : i64} : !llvm.ptr -> i64
      %55 = arith.index_cast %54 : i64 to index
      %c1_18 = arith.constant 1 : index
      %56 = arith.index_cast %55 : index to i64
      %57 = llvm.getelementptr inbounds %49[%56] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_19 = arith.constant 0 : index
      %c0_20 = arith.constant 0 : index
      %c0_21 = arith.constant 0 : index
      %c1_22 = arith.constant 1 : index
      %58 = scf.for %arg5 = %c0_19 to %20 step %c1_22 iter_args(%arg6 = %c0_21) -> (index) {
        %67 = arith.index_cast %arg5 : index to i64
        %68 = llvm.getelementptr inbounds %38[%67] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %69 = llvm.load %68 {alignment = 1 : i64} : !llvm.ptr -> i8
        %70 = arith.trunci %69 : i8 to i1
        scf.if %70 {
          %74 = arith.index_cast %arg5 : index to i64
          %75 = arith.index_cast %arg6 : index to i64
          %76 = llvm.getelementptr inbounds %57[%75] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.store %74, %76 {alignment = 8 : i64} : i64, !llvm.ptr
        }
        %71 = arith.extui %69 : i8 to i64
        %72 = arith.index_cast %71 : i64 to index
        %73 = arith.addi %arg6, %72 : index
        scf.yield %73 : index
      }
      %c0_23 = arith.constant 0 : index
      %59 = llvm.load %12 : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c8_24 = arith.constant 8 : index
      %c8_i64_25 = arith.constant 8 : i64
      %61 = llvm.getelementptr inbounds %12[%c8_i64_25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %62 = llvm.load %61 : !llvm.ptr -> !llvm.ptr
      %63 = arith.index_cast %58 : index to i64
      %c1_26 = arith.constant 1 : index
      %64 = arith.addi %60, %arg4 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = llvm.getelementptr inbounds %62[%65] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %63, %66 {alignment = 8 : i64} : i64, !llvm.ptr
    }
    llvm.return
  }
  llvm.func internal @y_companion1(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %0 = arith.extui %arg3 : i32 to i64
    %1 = arith.index_cast %0 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %2 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %3 = llvm.load %2 : !llvm.ptr -> i64
    %4 = arith.index_cast %3 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %5 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %6 = llvm.load %5 : !llvm.ptr -> !llvm.ptr
    %7 = arith.muli %1, %4 : index
    %8 = arith.index_cast %7 : index to i64
    %9 = llvm.getelementptr inbounds %6[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c1 = arith.constant 1 : index
    %10 = arith.index_cast %arg1 : i64 to index
    %11 = arith.index_cast %arg2 : i64 to index
    %c1_0 = arith.constant 1 : index
    scf.for %arg4 = %10 to %11 step %c1_0 {
      %c0 = arith.constant 0 : index
      %12 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_1 = arith.constant 0 : index
      %c0_2 = arith.constant 0 : index
      %13 = llvm.load %12 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %c8_3 = arith.constant 8 : index
      %c8_i64_4 = arith.constant 8 : i64
      %15 = llvm.getelementptr inbounds %12[%c8_i64_4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %16 = llvm.load %15 : !llvm.ptr -> !llvm.ptr
      %c1_5 = arith.constant 1 : index
      %17 = arith.addi %14, %arg4 : index
      %18 = arith.index_cast %17 : index to i64
      %19 = llvm.getelementptr inbounds %16[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %20 = llvm.load %19 {alignment = 8 : i64} : !llvm.ptr -> i64
      %21 = arith.index_cast %20 : i64 to index
      %c0_6 = arith.constant 0 : index
      %22 = llvm.load %12 : !llvm.ptr -> i64
      %23 = arith.index_cast %22 : i64 to index
      %c8_7 = arith.constant 8 : index
      %c8_i64_8 = arith.constant 8 : i64
      %24 = llvm.getelementptr inbounds %12[%c8_i64_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %25 = llvm.load %24 : !llvm.ptr -> !llvm.ptr
      %c0_9 = arith.constant 0 : index
      %26 = arith.index_cast %arg4 : index to i64
      %27 = llvm.getelementptr inbounds %25[%26] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %28 = llvm.load %27 {alignment = 8 : i64} : !llvm.ptr -> i64
      %29 = arith.index_cast %28 : i64 to index
      %c1_10 = arith.constant 1 : index
      %c0_11 = arith.constant 0 : index
      %30 = llvm.load %12 : !llvm.ptr -> i64
      %31 = arith.index_cast %30 : i64 to index
      %c8_12 = arith.constant 8 : index
      %c8_i64_13 = arith.constant 8 : i64
      %32 = llvm.getelementptr inbounds %12[%c8_i64_13] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %33 = llvm.load %32 : !llvm.ptr -> !llvm.ptr
      %c1_14 = arith.constant 1 : index
      %34 = arith.addi %31, %arg4 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = llvm.getelementptr inbounds %33[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %37 = llvm.load %36 {alignment = 8 : i64} : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %c144 = arith.constant 144 : index
      %c144_i64 = arith.constant 144 : i64
      %39 = llvm.getelementptr inbounds %arg0[%c144_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %40 = llvm.load %39 : !llvm.ptr -> !llvm.ptr
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %41 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %42 = llvm.load %41 : !llvm.ptr -> !llvm.ptr
      %43 = arith.index_cast %arg4 : index to i64
      %44 = llvm.getelementptr inbounds %42[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %45 = llvm.load %44 {alignment = 8 : i64} : !llvm.ptr -> i64
      %46 = arith.index_cast %45 : i64 to index
      %c1_15 = arith.constant 1 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = llvm.getelementptr inbounds %40[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %true = arith.constant true
      %c1_16 = arith.constant 1 : index
      %c0_17 = arith.constant 0 : index
      %49 = llvm.load %12 : !llvm.ptr -> i64
      %50 = arith.index_cast %49 : i64 to index
      %c8_18 = arith.constant 8 : index
      %c8_i64_19 = arith.constant 8 : i64
      %51 = llvm.getelementptr inbounds %12[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %52 = llvm.load %51 : !llvm.ptr -> !llvm.ptr
      %c0_20 = arith.constant 0 : index
      %53 = arith.index_cast %arg4 : index to i64
      %54 = llvm.getelementptr inbounds %52[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %55 = llvm.load %54 {alignment = 8 : i64} : !llvm.ptr -> i64
      %56 = arith.index_cast %55 : i64 to index
      %c152 = arith.constant 152 : index
      %c152_i64 = arith.constant 152 : i64
      %57 = llvm.getelementptr inbounds %arg0[%c152_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %58 = llvm.load %57 : !llvm.ptr -> !llvm.ptr
      %c56 = arith.constant 56 : index
      %c56_i64 = arith.constant 56 : i64
      %59 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %60 = llvm.load %59 : !llvm.ptr -> !llvm.ptr
      %61 = arith.index_cast %arg4 : index to i64
      %62 = llvm.getelementptr inbounds %60[%61] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %63 = llvm.load %62 {alignment = 8 : i64} : !llvm.ptr -> i64
      %64 = arith.index_cast %63 : i64 to index
      %c1_21 = arith.constant 1 : index
      %65 = arith.index_cast %64 : index to i64
      %66 = llvm.getelementptr inbounds %58[%65] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c1_22 = arith.constant 1 : index
      %c0_23 = arith.constant 0 : index
      %67 = llvm.load %12 : !llvm.ptr -> i64
      %68 = arith.index_cast %67 : i64 to index
      %c8_24 = arith.constant 8 : index
      %c8_i64_25 = arith.constant 8 : i64
      %69 = llvm.getelementptr inbounds %12[%c8_i64_25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %70 = llvm.load %69 : !llvm.ptr -> !llvm.ptr
      %c0_26 = arith.constant 0 : index
      %71 = arith.index_cast %arg4 : index to i64
      %72 = llvm.getelementptr inbounds %70[%71] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %73 = llvm.load %72 {alignment = 8 : i64} : !llvm.ptr -> i64
      %74 = arith.index_cast %73 : i64 to index
      %c160 = arith.constant 160 : index
      %c160_i64 = arith.constant 160 : i64
      %75 = llvm.getelementptr inbounds %arg0[%c160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %76 = llvm.load %75 : !llvm.ptr -> !llvm.ptr
      %c56_27 = arith.constant 56 : index
      %c56_i64_28 = arith.constant 56 : i64
      %77 = llvm.getelementptr inbounds %arg0[%c56_i64_28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %78 = llvm.load %77 : !llvm.ptr -> !llvm.ptr
      %79 = arith.index_cast %arg4 : index to i64
      %80 = llvm.getelementptr inbounds %78[%79] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %81 = llvm.load %80 {alignment = 8 : i64} : !llvm.ptr -> i64
      %82 = arith.index_cast %81 : i64 to index
      %c1_29 = arith.constant 1 : index
      %83 = arith.index_cast %82 : index to i64
      %84 = llvm.getelementptr inbounds %76[%83] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c1_30 = arith.constant 1 : index
      %c8_31 = arith.constant 8 : index
      %85 = arith.muli %29, %c8_31 : index
      %86 = arith.index_cast %85 : index to i64
      "llvm.intr.memcpy"(%84, %66, %86) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_32 = arith.constant 0 : index
      %c1_33 = arith.constant 1 : index
      %c0_34 = arith.constant 0 : index
      %c1_35 = arith.constant 1 : index
      scf.for %arg5 = %c0_34 to %21 step %c1_35 {
        %c0_36 = arith.constant 0 : index
        %c0_37 = arith.constant 0 : index
        %87 = arith.index_cast %arg5 : index to i64
        %88 = llvm.getelementptr inbounds %48[%87] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %89 = llvm.load %88 {alignment = 8 : i64} : !llvm.ptr -> i64
        %90 = arith.index_cast %89 : i64 to index
        %91 = arith.cmpi ult, %90, %29 : index
        scf.if %91 {
          %c0_38 = arith.constant 0 : index
          %92 = arith.index_cast %arg5 : index to i64
          %93 = arith.index_cast %90 : index to i64
          %94 = llvm.getelementptr inbounds %84[%93] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.store %92, %94 {alignment = 8 : i64} : i64, !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y_plan(%arg0: !llvm.ptr, %arg1: !llvm.ptr, %arg2: !llvm.ptr) -> i64 {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> i64
    %1 = arith.index_cast %0 : i64 to index
    %c0_0 = arith.constant 0 : index
    %c0_1 = arith.constant 0 : index
    llvm.store %arg0, %arg1 : !llvm.ptr, !llvm.ptr
    %c0_2 = arith.constant 0 : index
    %c0_3 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %2 = scf.for %arg3 = %c0_2 to %1 step %c1 iter_args(%arg4 = %c0_3) -> (index) {
      %c0_295 = arith.constant 0 : index
      %236 = llvm.load %arg0 : !llvm.ptr -> i64
      %237 = arith.index_cast %236 : i64 to index
      %c8_296 = arith.constant 8 : index
      %c8_i64_297 = arith.constant 8 : i64
      %238 = llvm.getelementptr inbounds %arg0[%c8_i64_297] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %239 = llvm.load %238 : !llvm.ptr -> !llvm.ptr
      %c0_298 = arith.constant 0 : index
      %240 = arith.index_cast %arg3 : index to i64
      %241 = llvm.getelementptr inbounds %239[%240] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %242 = llvm.load %241 {alignment = 8 : i64} : !llvm.ptr -> i64
      %243 = arith.index_cast %242 : i64 to index
      %244 = arith.maxsi %arg4, %243 : index
      scf.yield %244 : index
    }
    %3 = arith.index_cast %2 : index to i64
    %c48 = arith.constant 48 : index
    %c48_i64 = arith.constant 48 : i64
    %4 = llvm.getelementptr inbounds %arg1[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %3, %4 : i64, !llvm.ptr
    %c0_4 = arith.constant 0 : index
    %c0_5 = arith.constant 0 : index
    %c1_6 = arith.constant 1 : index
    %5 = scf.for %arg3 = %c0_4 to %1 step %c1_6 iter_args(%arg4 = %c0_5) -> (index) {
      %c0_295 = arith.constant 0 : index
      %c0_296 = arith.constant 0 : index
      %236 = llvm.load %arg0 : !llvm.ptr -> i64
      %237 = arith.index_cast %236 : i64 to index
      %c8_297 = arith.constant 8 : index
      %c8_i64_298 = arith.constant 8 : i64
      %238 = llvm.getelementptr inbounds %arg0[%c8_i64_298] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %239 = llvm.load %238 : !llvm.ptr -> !llvm.ptr
      %c0_299 = arith.constant 0 : index
      %240 = arith.index_cast %arg3 : index to i64
      %241 = llvm.getelementptr inbounds %239[%240] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %242 = llvm.load %241 {alignment = 8 : i64} : !llvm.ptr -> i64
      %243 = arith.index_cast %242 : i64 to index
      %244 = arith.maxsi %arg4, %243 : index
      scf.yield %244 : index
    }
    %6 = arith.index_cast %5 : index to i64
    %c120 = arith.constant 120 : index
    %c120_i64 = arith.constant 120 : i64
    %7 = llvm.getelementptr inbounds %arg1[%c120_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %6, %7 : i64, !llvm.ptr
    %c1_7 = arith.constant 1 : index
    %8 = arith.addi %1, %c1_7 : index
    %c8 = arith.constant 8 : index
    %9 = arith.muli %8, %c8 : index
    %c63 = arith.constant 63 : index
    %10 = arith.addi %9, %c63 : index
    %c64 = arith.constant 64 : index
    %11 = arith.divui %10, %c64 : index
    %c64_8 = arith.constant 64 : index
    %12 = arith.muli %11, %c64_8 : index
    %c56 = arith.constant 56 : index
    %c56_i64 = arith.constant 56 : i64
    %13 = llvm.getelementptr inbounds %arg1[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %arg2, %13 : !llvm.ptr, !llvm.ptr
    %c1_9 = arith.constant 1 : index
    %14 = arith.addi %1, %c1_9 : index
    %c8_10 = arith.constant 8 : index
    %15 = arith.muli %14, %c8_10 : index
    %16 = arith.index_cast %12 : index to i64
    %17 = llvm.getelementptr inbounds %arg2[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_11 = arith.constant 63 : index
    %18 = arith.addi %15, %c63_11 : index
    %c64_12 = arith.constant 64 : index
    %19 = arith.divui %18, %c64_12 : index
    %c64_13 = arith.constant 64 : index
    %20 = arith.muli %19, %c64_13 : index
    %21 = arith.addi %12, %20 : index
    %c112 = arith.constant 112 : index
    %c112_i64 = arith.constant 112 : i64
    %22 = llvm.getelementptr inbounds %arg1[%c112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %17, %22 : !llvm.ptr, !llvm.ptr
    %c1_14 = arith.constant 1 : index
    %23 = arith.addi %1, %c1_14 : index
    %c8_15 = arith.constant 8 : index
    %24 = arith.muli %23, %c8_15 : index
    %25 = arith.index_cast %21 : index to i64
    %26 = llvm.getelementptr inbounds %arg2[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_16 = arith.constant 63 : index
    %27 = arith.addi %24, %c63_16 : index
    %c64_17 = arith.constant 64 : index
    %28 = arith.divui %27, %c64_17 : index
    %c64_18 = arith.constant 64 : index
    %29 = arith.muli %28, %c64_18 : index
    %30 = arith.addi %21, %29 : index
    %c128 = arith.constant 128 : index
    %c128_i64 = arith.constant 128 : i64
    %31 = llvm.getelementptr inbounds %arg1[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %26, %31 : !llvm.ptr, !llvm.ptr
    %c1_19 = arith.constant 1 : index
    %32 = arith.addi %1, %c1_19 : index
    %c8_20 = arith.constant 8 : index
    %33 = arith.muli %32, %c8_20 : index
    %34 = arith.index_cast %30 : index to i64
    %35 = llvm.getelementptr inbounds %arg2[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_21 = arith.constant 63 : index
    %36 = arith.addi %33, %c63_21 : index
    %c64_22 = arith.constant 64 : index
    %37 = arith.divui %36, %c64_22 : index
    %c64_23 = arith.constant 64 : index
    %38 = arith.muli %37, %c64_23 : index
    %39 = arith.addi %30, %38 : index
    %c272 = arith.constant 272 : index
    %c272_i64 = arith.constant 272 : i64
    %40 = llvm.getelementptr inbounds %arg1[%c272_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %35, %40 : !llvm.ptr, !llvm.ptr
    %c0_24 = arith.constant 0 : index
    %c0_25 = arith.constant 0 : index
    %c1_26 = arith.constant 1 : index
    %41 = scf.for %arg3 = %c0_24 to %1 step %c1_26 iter_args(%arg4 = %c0_25) -> (index) {
      %c0_295 = arith.constant 0 : index
      %c0_296 = arith.constant 0 : index
      %236 = llvm.load %arg0 : !llvm.ptr -> i64
      %237 = arith.index_cast %236 : i64 to index
      %c8_297 = arith.constant 8 : index
      %c8_i64_298 = arith.constant 8 : i64
      %238 = llvm.getelementptr inbounds %arg0[%c8_i64_298] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %239 = llvm.load %238 : !llvm.ptr -> !llvm.ptr
      %c0_299 = arith.constant 0 : index
      %240 = arith.index_cast %arg3 : index to i64
      %241 = llvm.getelementptr inbounds %239[%240] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %242 = llvm.load %241 {alignment = 8 : i64} : !llvm.ptr -> i64
      %243 = arith.index_cast %242 : i64 to index
      %c15_300 = arith.constant 15 : index
      %244 = arith.addi %243, %c15_300 : index
      %c16_301 = arith.constant 16 : index
      %245 = arith.divui %244, %c16_301 : index
      %246 = arith.addi %arg4, %245 : index
      scf.yield %246 : index
    }
    %42 = arith.index_cast %41 : index to i64
    %c176 = arith.constant 176 : index
    %c176_i64 = arith.constant 176 : i64
    %43 = llvm.getelementptr inbounds %arg1[%c176_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %42, %43 : i64, !llvm.ptr
    %c16 = arith.constant 16 : index
    %44 = arith.muli %41, %c16 : index
    %45 = arith.index_cast %39 : index to i64
    %46 = llvm.getelementptr inbounds %arg2[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_27 = arith.constant 63 : index
    %47 = arith.addi %44, %c63_27 : index
    %c64_28 = arith.constant 64 : index
    %48 = arith.divui %47, %c64_28 : index
    %c64_29 = arith.constant 64 : index
    %49 = arith.muli %48, %c64_29 : index
    %50 = arith.addi %39, %49 : index
    %c184 = arith.constant 184 : index
    %c184_i64 = arith.constant 184 : i64
    %51 = llvm.getelementptr inbounds %arg1[%c184_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %46, %51 : !llvm.ptr, !llvm.ptr
    %c0_30 = arith.constant 0 : index
    %c0_31 = arith.constant 0 : index
    %c1_32 = arith.constant 1 : index
    %52 = scf.for %arg3 = %c0_30 to %1 step %c1_32 iter_args(%arg4 = %c0_31) -> (index) {
      %c0_295 = arith.constant 0 : index
      %c0_296 = arith.constant 0 : index
      %236 = llvm.load %arg0 : !llvm.ptr -> i64
      %237 = arith.index_cast %236 : i64 to index
      %c8_297 = arith.constant 8 : index
      %c8_i64_298 = arith.constant 8 : i64
      %238 = llvm.getelementptr inbounds %arg0[%c8_i64_298] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %239 = llvm.load %238 : !llvm.ptr -> !llvm.ptr
      %c0_299 = arith.constant 0 : index
      %240 = arith.index_cast %arg3 : index to i64
      %241 = llvm.getelementptr inbounds %239[%240] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %242 = llvm.load %241 {alignment = 8 : i64} : !llvm.ptr -> i64
      %243 = arith.index_cast %242 : i64 to index
      %c63_300 = arith.constant 63 : index
      %244 = arith.addi %243, %c63_300 : index
      %c64_301 = arith.constant 64 : index
      %245 = arith.divui %244, %c64_301 : index
      %246 = arith.addi %arg4, %245 : index
      scf.yield %246 : index
    }
    %53 = arith.index_cast %52 : index to i64
    %c200 = arith.constant 200 : index
    %c200_i64 = arith.constant 200 : i64
    %54 = llvm.getelementptr inbounds %arg1[%c200_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %54 : i64, !llvm.ptr
    %c16_33 = arith.constant 16 : index
    %55 = arith.muli %52, %c16_33 : index
    %56 = arith.index_cast %50 : index to i64
    %57 = llvm.getelementptr inbounds %arg2[%56] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_34 = arith.constant 63 : index
    %58 = arith.addi %55, %c63_34 : index
    %c64_35 = arith.constant 64 : index
    %59 = arith.divui %58, %c64_35 : index
    %c64_36 = arith.constant 64 : index
    %60 = arith.muli %59, %c64_36 : index
    %61 = arith.addi %50, %60 : index
    %c208 = arith.constant 208 : index
    %c208_i64 = arith.constant 208 : i64
    %62 = llvm.getelementptr inbounds %arg1[%c208_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %57, %62 : !llvm.ptr, !llvm.ptr
    %c0_37 = arith.constant 0 : index
    %c0_38 = arith.constant 0 : index
    %c1_39 = arith.constant 1 : index
    %63 = scf.for %arg3 = %c0_37 to %1 step %c1_39 iter_args(%arg4 = %c0_38) -> (index) {
      %c0_295 = arith.constant 0 : index
      %c0_296 = arith.constant 0 : index
      %236 = llvm.load %arg0 : !llvm.ptr -> i64
      %237 = arith.index_cast %236 : i64 to index
      %c8_297 = arith.constant 8 : index
      %c8_i64_298 = arith.constant 8 : i64
      %238 = llvm.getelementptr inbounds %arg0[%c8_i64_298] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %239 = llvm.load %238 : !llvm.ptr -> !llvm.ptr
      %c0_299 = arith.constant 0 : index
      %240 = arith.index_cast %arg3 : index to i64
      %241 = llvm.getelementptr inbounds %239[%240] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %242 = llvm.load %241 {alignment = 8 : i64} : !llvm.ptr -> i64
      %243 = arith.index_cast %242 : i64 to index
      %c47 = arith.constant 47 : index
      %244 = arith.addi %243, %c47 : index
      %c48_300 = arith.constant 48 : index
      %245 = arith.divui %244, %c48_300 : index
      %246 = arith.addi %arg4, %245 : index
      scf.yield %246 : index
    }
    %64 = arith.index_cast %63 : index to i64
    %c256 = arith.constant 256 : index
    %c256_i64 = arith.constant 256 : i64
    %65 = llvm.getelementptr inbounds %arg1[%c256_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %64, %65 : i64, !llvm.ptr
    %c16_40 = arith.constant 16 : index
    %66 = arith.muli %63, %c16_40 : index
    %67 = arith.index_cast %61 : index to i64
    %68 = llvm.getelementptr inbounds %arg2[%67] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_41 = arith.constant 63 : index
    %69 = arith.addi %66, %c63_41 : index
    %c64_42 = arith.constant 64 : index
    %70 = arith.divui %69, %c64_42 : index
    %c64_43 = arith.constant 64 : index
    %71 = arith.muli %70, %c64_43 : index
    %72 = arith.addi %61, %71 : index
    %c264 = arith.constant 264 : index
    %c264_i64 = arith.constant 264 : i64
    %73 = llvm.getelementptr inbounds %arg1[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %68, %73 : !llvm.ptr, !llvm.ptr
    %c0_44 = arith.constant 0 : index
    %c0_45 = arith.constant 0 : index
    %c1_46 = arith.constant 1 : index
    %74 = scf.for %arg3 = %c0_44 to %1 step %c1_46 iter_args(%arg4 = %c0_45) -> (index) {
      %c0_295 = arith.constant 0 : index
      %236 = llvm.load %arg0 : !llvm.ptr -> i64
      %237 = arith.index_cast %236 : i64 to index
      %c8_296 = arith.constant 8 : index
      %c8_i64_297 = arith.constant 8 : i64
      %238 = llvm.getelementptr inbounds %arg0[%c8_i64_297] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %239 = llvm.load %238 : !llvm.ptr -> !llvm.ptr
      %c0_298 = arith.constant 0 : index
      %240 = arith.index_cast %arg3 : index to i64
      %241 = llvm.getelementptr inbounds %239[%240] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %242 = llvm.load %241 {alignment = 8 : i64} : !llvm.ptr -> i64
      %243 = arith.index_cast %242 : i64 to index
      %c15_299 = arith.constant 15 : index
      %244 = arith.addi %243, %c15_299 : index
      %c16_300 = arith.constant 16 : index
      %245 = arith.divui %244, %c16_300 : index
      %246 = arith.addi %arg4, %245 : index
      scf.yield %246 : index
    }
    %75 = arith.index_cast %74 : index to i64
    %c288 = arith.constant 288 : index
    %c288_i64 = arith.constant 288 : i64
    %76 = llvm.getelementptr inbounds %arg1[%c288_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %75, %76 : i64, !llvm.ptr
    %c16_47 = arith.constant 16 : index
    %77 = arith.muli %74, %c16_47 : index
    %78 = arith.index_cast %72 : index to i64
    %79 = llvm.getelementptr inbounds %arg2[%78] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_48 = arith.constant 63 : index
    %80 = arith.addi %77, %c63_48 : index
    %c64_49 = arith.constant 64 : index
    %81 = arith.divui %80, %c64_49 : index
    %c64_50 = arith.constant 64 : index
    %82 = arith.muli %81, %c64_50 : index
    %83 = arith.addi %72, %82 : index
    %c296 = arith.constant 296 : index
    %c296_i64 = arith.constant 296 : i64
    %84 = llvm.getelementptr inbounds %arg1[%c296_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %79, %84 : !llvm.ptr, !llvm.ptr
    %c0_51 = arith.constant 0 : index
    %85 = llvm.load %arg0 : !llvm.ptr -> i64
    %86 = arith.index_cast %85 : i64 to index
    %c0_52 = arith.constant 0 : index
    %c0_53 = arith.constant 0 : index
    %c1_54 = arith.constant 1 : index
    %87 = scf.for %arg3 = %c0_52 to %86 step %c1_54 iter_args(%arg4 = %c0_53) -> (index) {
      %c1_295 = arith.constant 1 : index
      %c0_296 = arith.constant 0 : index
      %236 = llvm.load %arg0 : !llvm.ptr -> i64
      %237 = arith.index_cast %236 : i64 to index
      %c8_297 = arith.constant 8 : index
      %c8_i64_298 = arith.constant 8 : i64
      %238 = llvm.getelementptr inbounds %arg0[%c8_i64_298] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %239 = llvm.load %238 : !llvm.ptr -> !llvm.ptr
      %c0_299 = arith.constant 0 : index
      %240 = arith.index_cast %arg3 : index to i64
      %241 = llvm.getelementptr inbounds %239[%240] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %242 = llvm.load %241 {alignment = 8 : i64} : !llvm.ptr -> i64
      %243 = arith.index_cast %242 : i64 to index
      %244 = arith.addi %arg4, %243 : index
      scf.yield %244 : index
    }
    %c4 = arith.constant 4 : index
    %88 = arith.muli %87, %c4 : index
    %c256_55 = arith.constant 256 : index
    %89 = arith.addi %88, %c256_55 : index
    %90 = arith.index_cast %83 : index to i64
    %91 = llvm.getelementptr inbounds %arg2[%90] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_56 = arith.constant 63 : index
    %92 = arith.addi %89, %c63_56 : index
    %c64_57 = arith.constant 64 : index
    %93 = arith.divui %92, %c64_57 : index
    %c64_58 = arith.constant 64 : index
    %94 = arith.muli %93, %c64_58 : index
    %95 = arith.addi %83, %94 : index
    %c8_59 = arith.constant 8 : index
    %96 = arith.muli %87, %c8_59 : index
    %c256_60 = arith.constant 256 : index
    %97 = arith.addi %96, %c256_60 : index
    %98 = arith.index_cast %95 : index to i64
    %99 = llvm.getelementptr inbounds %arg2[%98] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_61 = arith.constant 63 : index
    %100 = arith.addi %97, %c63_61 : index
    %c64_62 = arith.constant 64 : index
    %101 = arith.divui %100, %c64_62 : index
    %c64_63 = arith.constant 64 : index
    %102 = arith.muli %101, %c64_63 : index
    %103 = arith.addi %95, %102 : index
    %c0_64 = arith.constant 0 : index
    %104 = llvm.load %arg0 : !llvm.ptr -> i64
    %105 = arith.index_cast %104 : i64 to index
    %c0_65 = arith.constant 0 : index
    %c0_66 = arith.constant 0 : index
    %c1_67 = arith.constant 1 : index
    %106 = scf.for %arg3 = %c0_65 to %105 step %c1_67 iter_args(%arg4 = %c0_66) -> (index) {
      %c1_295 = arith.constant 1 : index
      %c0_296 = arith.constant 0 : index
      %c0_297 = arith.constant 0 : index
      %236 = llvm.load %arg0 : !llvm.ptr -> i64
      %237 = arith.index_cast %236 : i64 to index
      %c8_298 = arith.constant 8 : index
      %c8_i64_299 = arith.constant 8 : i64
      %238 = llvm.getelementptr inbounds %arg0[%c8_i64_299] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %239 = llvm.load %238 : !llvm.ptr -> !llvm.ptr
      %c0_300 = arith.constant 0 : index
      %240 = arith.index_cast %arg3 : index to i64
      %241 = llvm.getelementptr inbounds %239[%240] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %242 = llvm.load %241 {alignment = 8 : i64} : !llvm.ptr -> i64
      %243 = arith.index_cast %242 : i64 to index
      %244 = arith.addi %arg4, %243 : index
      scf.yield %244 : index
    }
    %c32 = arith.constant 32 : index
    %107 = arith.muli %106, %c32 : index
    %c256_68 = arith.constant 256 : index
    %108 = arith.addi %107, %c256_68 : index
    %109 = arith.index_cast %103 : index to i64
    %110 = llvm.getelementptr inbounds %arg2[%109] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_69 = arith.constant 63 : index
    %111 = arith.addi %108, %c63_69 : index
    %c64_70 = arith.constant 64 : index
    %112 = arith.divui %111, %c64_70 : index
    %c64_71 = arith.constant 64 : index
    %113 = arith.muli %112, %c64_71 : index
    %114 = arith.addi %103, %113 : index
    %c32_72 = arith.constant 32 : index
    %115 = arith.muli %106, %c32_72 : index
    %c256_73 = arith.constant 256 : index
    %116 = arith.addi %115, %c256_73 : index
    %117 = arith.index_cast %114 : index to i64
    %118 = llvm.getelementptr inbounds %arg2[%117] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_74 = arith.constant 63 : index
    %119 = arith.addi %116, %c63_74 : index
    %c64_75 = arith.constant 64 : index
    %120 = arith.divui %119, %c64_75 : index
    %c64_76 = arith.constant 64 : index
    %121 = arith.muli %120, %c64_76 : index
    %122 = arith.addi %114, %121 : index
    %c8_77 = arith.constant 8 : index
    %123 = arith.muli %87, %c8_77 : index
    %c256_78 = arith.constant 256 : index
    %124 = arith.addi %123, %c256_78 : index
    %125 = arith.index_cast %122 : index to i64
    %126 = llvm.getelementptr inbounds %arg2[%125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_79 = arith.constant 63 : index
    %127 = arith.addi %124, %c63_79 : index
    %c64_80 = arith.constant 64 : index
    %128 = arith.divui %127, %c64_80 : index
    %c64_81 = arith.constant 64 : index
    %129 = arith.muli %128, %c64_81 : index
    %130 = arith.addi %122, %129 : index
    %c32_82 = arith.constant 32 : index
    %131 = arith.muli %106, %c32_82 : index
    %c256_83 = arith.constant 256 : index
    %132 = arith.addi %131, %c256_83 : index
    %133 = arith.index_cast %130 : index to i64
    %134 = llvm.getelementptr inbounds %arg2[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_84 = arith.constant 63 : index
    %135 = arith.addi %132, %c63_84 : index
    %c64_85 = arith.constant 64 : index
    %136 = arith.divui %135, %c64_85 : index
    %c64_86 = arith.constant 64 : index
    %137 = arith.muli %136, %c64_86 : index
    %138 = arith.addi %130, %137 : index
    %c32_87 = arith.constant 32 : index
    %139 = arith.muli %106, %c32_87 : index
    %c256_88 = arith.constant 256 : index
    %140 = arith.addi %139, %c256_88 : index
    %141 = arith.index_cast %138 : index to i64
    %142 = llvm.getelementptr inbounds %arg2[%141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_89 = arith.constant 63 : index
    %143 = arith.addi %140, %c63_89 : index
    %c64_90 = arith.constant 64 : index
    %144 = arith.divui %143, %c64_90 : index
    %c64_91 = arith.constant 64 : index
    %145 = arith.muli %144, %c64_91 : index
    %146 = arith.addi %138, %145 : index
    %c96 = arith.constant 96 : index
    %c96_i64 = arith.constant 96 : i64
    %147 = llvm.getelementptr inbounds %arg1[%c96_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %91, %147 : !llvm.ptr, !llvm.ptr
    %c104 = arith.constant 104 : index
    %c104_i64 = arith.constant 104 : i64
    %148 = llvm.getelementptr inbounds %arg1[%c104_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %99, %148 : !llvm.ptr, !llvm.ptr
    %c136 = arith.constant 136 : index
    %c136_i64 = arith.constant 136 : i64
    %149 = llvm.getelementptr inbounds %arg1[%c136_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %110, %149 : !llvm.ptr, !llvm.ptr
    %c144 = arith.constant 144 : index
    %c144_i64 = arith.constant 144 : i64
    %150 = llvm.getelementptr inbounds %arg1[%c144_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %150 : !llvm.ptr, !llvm.ptr
    %c152 = arith.constant 152 : index
    %c152_i64 = arith.constant 152 : i64
    %151 = llvm.getelementptr inbounds %arg1[%c152_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %99, %151 : !llvm.ptr, !llvm.ptr
    %c160 = arith.constant 160 : index
    %c160_i64 = arith.constant 160 : i64
    %152 = llvm.getelementptr inbounds %arg1[%c160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %126, %152 : !llvm.ptr, !llvm.ptr
    %c168 = arith.constant 168 : index
    %c168_i64 = arith.constant 168 : i64
    %153 = llvm.getelementptr inbounds %arg1[%c168_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %153 : !llvm.ptr, !llvm.ptr
    %c192 = arith.constant 192 : index
    %c192_i64 = arith.constant 192 : i64
    %154 = llvm.getelementptr inbounds %arg1[%c192_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %134, %154 : !llvm.ptr, !llvm.ptr
    %c216 = arith.constant 216 : index
    %c216_i64 = arith.constant 216 : i64
    %155 = llvm.getelementptr inbounds %arg1[%c216_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %155 : !llvm.ptr, !llvm.ptr
    %c224 = arith.constant 224 : index
    %c224_i64 = arith.constant 224 : i64
    %156 = llvm.getelementptr inbounds %arg1[%c224_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %142, %156 : !llvm.ptr, !llvm.ptr
    %c232 = arith.constant 232 : index
    %c232_i64 = arith.constant 232 : i64
    %157 = llvm.getelementptr inbounds %arg1[%c232_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %157 : !llvm.ptr, !llvm.ptr
    %c240 = arith.constant 240 : index
    %c240_i64 = arith.constant 240 : i64
    %158 = llvm.getelementptr inbounds %arg1[%c240_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %110, %158 : !llvm.ptr, !llvm.ptr
    %c248 = arith.constant 248 : index
    %c248_i64 = arith.constant 248 : i64
    %159 = llvm.getelementptr inbounds %arg1[%c248_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %159 : !llvm.ptr, !llvm.ptr
    %c0_92 = arith.constant 0 : index
    %c0_93 = arith.constant 0 : index
    %c64_94 = arith.constant 64 : index
    %c24 = arith.constant 24 : index
    %c1536 = arith.constant 1536 : index
    %c63_95 = arith.constant 63 : index
    %c1599 = arith.constant 1599 : index
    %c64_96 = arith.constant 64 : index
    %c24_97 = arith.constant 24 : index
    %c64_98 = arith.constant 64 : index
    %c1536_99 = arith.constant 1536 : index
    %c1536_100 = arith.constant 1536 : index
    %c1_101 = arith.constant 1 : index
    %c1_102 = arith.constant 1 : index
    %c8_103 = arith.constant 8 : index
    %c8_104 = arith.constant 8 : index
    %c48_105 = arith.constant 48 : index
    %c48_i64_106 = arith.constant 48 : i64
    %160 = llvm.getelementptr inbounds %arg1[%c48_i64_106] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %161 = llvm.load %160 : !llvm.ptr -> i64
    %162 = arith.index_cast %161 : i64 to index
    %c15 = arith.constant 15 : index
    %c23 = arith.constant 23 : index
    %c16_107 = arith.constant 16 : index
    %c1_108 = arith.constant 1 : index
    %c16_109 = arith.constant 16 : index
    %c16_110 = arith.constant 16 : index
    %c24_111 = arith.constant 24 : index
    %c384 = arith.constant 384 : index
    %c63_112 = arith.constant 63 : index
    %c447 = arith.constant 447 : index
    %c64_113 = arith.constant 64 : index
    %c6 = arith.constant 6 : index
    %c64_114 = arith.constant 64 : index
    %c384_115 = arith.constant 384 : index
    %c1920 = arith.constant 1920 : index
    %c64_116 = arith.constant 64 : index
    %c512 = arith.constant 512 : index
    %c4_117 = arith.constant 4 : index
    %c2048 = arith.constant 2048 : index
    %c63_118 = arith.constant 63 : index
    %c2111 = arith.constant 2111 : index
    %c64_119 = arith.constant 64 : index
    %c32_120 = arith.constant 32 : index
    %c64_121 = arith.constant 64 : index
    %c2048_122 = arith.constant 2048 : index
    %c3968 = arith.constant 3968 : index
    %c3968_123 = arith.constant 3968 : index
    %c0_124 = arith.constant 0 : index
    %c3968_125 = arith.constant 3968 : index
    %c0_126 = arith.constant 0 : index
    %c3968_127 = arith.constant 3968 : index
    %c0_128 = arith.constant 0 : index
    %c3968_129 = arith.constant 3968 : index
    %c0_130 = arith.constant 0 : index
    %c64_131 = arith.constant 64 : index
    %c24_132 = arith.constant 24 : index
    %c1536_133 = arith.constant 1536 : index
    %c63_134 = arith.constant 63 : index
    %c1599_135 = arith.constant 1599 : index
    %c64_136 = arith.constant 64 : index
    %c24_137 = arith.constant 24 : index
    %c64_138 = arith.constant 64 : index
    %c1536_139 = arith.constant 1536 : index
    %c1536_140 = arith.constant 1536 : index
    %c1_141 = arith.constant 1 : index
    %c1_142 = arith.constant 1 : index
    %c8_143 = arith.constant 8 : index
    %c8_144 = arith.constant 8 : index
    %c8_145 = arith.constant 8 : index
    %c8_146 = arith.constant 8 : index
    %c3968_147 = arith.constant 3968 : index
    %c0_148 = arith.constant 0 : index
    %c3968_149 = arith.constant 3968 : index
    %c0_150 = arith.constant 0 : index
    %c64_151 = arith.constant 64 : index
    %c24_152 = arith.constant 24 : index
    %c1536_153 = arith.constant 1536 : index
    %c63_154 = arith.constant 63 : index
    %c1599_155 = arith.constant 1599 : index
    %c64_156 = arith.constant 64 : index
    %c24_157 = arith.constant 24 : index
    %c64_158 = arith.constant 64 : index
    %c1536_159 = arith.constant 1536 : index
    %c1536_160 = arith.constant 1536 : index
    %c1_161 = arith.constant 1 : index
    %c1_162 = arith.constant 1 : index
    %c8_163 = arith.constant 8 : index
    %c8_164 = arith.constant 8 : index
    %c8_165 = arith.constant 8 : index
    %c8_166 = arith.constant 8 : index
    %c3968_167 = arith.constant 3968 : index
    %c0_168 = arith.constant 0 : index
    %c3968_169 = arith.constant 3968 : index
    %c0_170 = arith.constant 0 : index
    %c64_171 = arith.constant 64 : index
    %c24_172 = arith.constant 24 : index
    %c1536_173 = arith.constant 1536 : index
    %c63_174 = arith.constant 63 : index
    %c1599_175 = arith.constant 1599 : index
    %c64_176 = arith.constant 64 : index
    %c24_177 = arith.constant 24 : index
    %c64_178 = arith.constant 64 : index
    %c1536_179 = arith.constant 1536 : index
    %c1536_180 = arith.constant 1536 : index
    %c1_181 = arith.constant 1 : index
    %c1_182 = arith.constant 1 : index
    %c8_183 = arith.constant 8 : index
    %c8_184 = arith.constant 8 : index
    %c8_185 = arith.constant 8 : index
    %c8_186 = arith.constant 8 : index
    %c3968_187 = arith.constant 3968 : index
    %c0_188 = arith.constant 0 : index
    %c1_189 = arith.constant 1 : index
    %c120_190 = arith.constant 120 : index
    %c120_i64_191 = arith.constant 120 : i64
    %163 = llvm.getelementptr inbounds %arg1[%c120_i64_191] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %164 = llvm.load %163 : !llvm.ptr -> i64
    %165 = arith.index_cast %164 : i64 to index
    %c63_192 = arith.constant 63 : index
    %166 = arith.addi %165, %c63_192 : index
    %c64_193 = arith.constant 64 : index
    %167 = arith.divui %166, %c64_193 : index
    %c64_194 = arith.constant 64 : index
    %168 = arith.muli %167, %c64_194 : index
    %c192_195 = arith.constant 192 : index
    %169 = arith.muli %168, %c192_195 : index
    %c63_196 = arith.constant 63 : index
    %170 = arith.addi %169, %c63_196 : index
    %c64_197 = arith.constant 64 : index
    %171 = arith.divui %170, %c64_197 : index
    %c64_198 = arith.constant 64 : index
    %172 = arith.muli %171, %c64_198 : index
    %c1_199 = arith.constant 1 : index
    %c1_200 = arith.constant 1 : index
    %c8_201 = arith.constant 8 : index
    %c8_202 = arith.constant 8 : index
    %c120_203 = arith.constant 120 : index
    %c120_i64_204 = arith.constant 120 : i64
    %173 = llvm.getelementptr inbounds %arg1[%c120_i64_204] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %174 = llvm.load %173 : !llvm.ptr -> i64
    %175 = arith.index_cast %174 : i64 to index
    %c63_205 = arith.constant 63 : index
    %176 = arith.addi %175, %c63_205 : index
    %c64_206 = arith.constant 64 : index
    %177 = arith.divui %176, %c64_206 : index
    %c64_207 = arith.constant 64 : index
    %178 = arith.muli %177, %c64_207 : index
    %179 = arith.muli %178, %c8_202 : index
    %c4_208 = arith.constant 4 : index
    %180 = arith.muli %179, %c4_208 : index
    %c63_209 = arith.constant 63 : index
    %181 = arith.addi %180, %c63_209 : index
    %c64_210 = arith.constant 64 : index
    %182 = arith.divui %181, %c64_210 : index
    %c64_211 = arith.constant 64 : index
    %183 = arith.muli %182, %c64_211 : index
    %184 = arith.addi %172, %183 : index
    %c1_212 = arith.constant 1 : index
    %c63_213 = arith.constant 63 : index
    %c64_214 = arith.constant 64 : index
    %c64_215 = arith.constant 64 : index
    %c1_216 = arith.constant 1 : index
    %c64_217 = arith.constant 64 : index
    %c64_218 = arith.constant 64 : index
    %c192_219 = arith.constant 192 : index
    %c12288 = arith.constant 12288 : index
    %c63_220 = arith.constant 63 : index
    %c12351 = arith.constant 12351 : index
    %c64_221 = arith.constant 64 : index
    %c192_222 = arith.constant 192 : index
    %c64_223 = arith.constant 64 : index
    %c12288_224 = arith.constant 12288 : index
    %185 = arith.addi %184, %c12288_224 : index
    %c1_225 = arith.constant 1 : index
    %c120_226 = arith.constant 120 : index
    %c120_i64_227 = arith.constant 120 : i64
    %186 = llvm.getelementptr inbounds %arg1[%c120_i64_227] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %187 = llvm.load %186 : !llvm.ptr -> i64
    %188 = arith.index_cast %187 : i64 to index
    %c63_228 = arith.constant 63 : index
    %189 = arith.addi %188, %c63_228 : index
    %c64_229 = arith.constant 64 : index
    %190 = arith.divui %189, %c64_229 : index
    %c64_230 = arith.constant 64 : index
    %191 = arith.muli %190, %c64_230 : index
    %c192_231 = arith.constant 192 : index
    %192 = arith.muli %191, %c192_231 : index
    %c63_232 = arith.constant 63 : index
    %193 = arith.addi %192, %c63_232 : index
    %c64_233 = arith.constant 64 : index
    %194 = arith.divui %193, %c64_233 : index
    %c64_234 = arith.constant 64 : index
    %195 = arith.muli %194, %c64_234 : index
    %196 = arith.addi %185, %195 : index
    %c1_235 = arith.constant 1 : index
    %c63_236 = arith.constant 63 : index
    %c64_237 = arith.constant 64 : index
    %c64_238 = arith.constant 64 : index
    %c1_239 = arith.constant 1 : index
    %c64_240 = arith.constant 64 : index
    %c64_241 = arith.constant 64 : index
    %c192_242 = arith.constant 192 : index
    %c12288_243 = arith.constant 12288 : index
    %c63_244 = arith.constant 63 : index
    %c12351_245 = arith.constant 12351 : index
    %c64_246 = arith.constant 64 : index
    %c192_247 = arith.constant 192 : index
    %c64_248 = arith.constant 64 : index
    %c12288_249 = arith.constant 12288 : index
    %197 = arith.addi %196, %c12288_249 : index
    %c1_250 = arith.constant 1 : index
    %c120_251 = arith.constant 120 : index
    %c120_i64_252 = arith.constant 120 : i64
    %198 = llvm.getelementptr inbounds %arg1[%c120_i64_252] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %199 = llvm.load %198 : !llvm.ptr -> i64
    %200 = arith.index_cast %199 : i64 to index
    %c63_253 = arith.constant 63 : index
    %201 = arith.addi %200, %c63_253 : index
    %c64_254 = arith.constant 64 : index
    %202 = arith.divui %201, %c64_254 : index
    %c64_255 = arith.constant 64 : index
    %203 = arith.muli %202, %c64_255 : index
    %c192_256 = arith.constant 192 : index
    %204 = arith.muli %203, %c192_256 : index
    %c63_257 = arith.constant 63 : index
    %205 = arith.addi %204, %c63_257 : index
    %c64_258 = arith.constant 64 : index
    %206 = arith.divui %205, %c64_258 : index
    %c64_259 = arith.constant 64 : index
    %207 = arith.muli %206, %c64_259 : index
    %208 = arith.addi %197, %207 : index
    %c1_260 = arith.constant 1 : index
    %c8_261 = arith.constant 8 : index
    %c8_262 = arith.constant 8 : index
    %c63_263 = arith.constant 63 : index
    %c71 = arith.constant 71 : index
    %c64_264 = arith.constant 64 : index
    %c1_265 = arith.constant 1 : index
    %c64_266 = arith.constant 64 : index
    %c64_267 = arith.constant 64 : index
    %c192_268 = arith.constant 192 : index
    %c12288_269 = arith.constant 12288 : index
    %c63_270 = arith.constant 63 : index
    %c12351_271 = arith.constant 12351 : index
    %c64_272 = arith.constant 64 : index
    %c192_273 = arith.constant 192 : index
    %c64_274 = arith.constant 64 : index
    %c12288_275 = arith.constant 12288 : index
    %209 = arith.addi %208, %c12288_275 : index
    %c1_276 = arith.constant 1 : index
    %c1_277 = arith.constant 1 : index
    %c120_278 = arith.constant 120 : index
    %c120_i64_279 = arith.constant 120 : i64
    %210 = llvm.getelementptr inbounds %arg1[%c120_i64_279] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %211 = llvm.load %210 : !llvm.ptr -> i64
    %212 = arith.index_cast %211 : i64 to index
    %c8_280 = arith.constant 8 : index
    %c8_281 = arith.constant 8 : index
    %213 = arith.maxsi %209, %c3968_187 : index
    %c0_282 = arith.constant 0 : index
    %214 = arith.maxsi %213, %c0_282 : index
    %c0_283 = arith.constant 0 : index
    %215 = arith.maxsi %214, %c0_283 : index
    %c0_284 = arith.constant 0 : index
    %216 = arith.maxsi %215, %c0_284 : index
    %c63_285 = arith.constant 63 : index
    %217 = arith.addi %216, %c63_285 : index
    %c64_286 = arith.constant 64 : index
    %218 = arith.divui %217, %c64_286 : index
    %c64_287 = arith.constant 64 : index
    %219 = arith.muli %218, %c64_287 : index
    %c256_288 = arith.constant 256 : index
    %220 = arith.addi %219, %c256_288 : index
    %c64_289 = arith.constant 64 : index
    %c64_i64 = arith.constant 64 : i64
    %221 = llvm.getelementptr inbounds %arg0[%c64_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %222 = llvm.load %221 : !llvm.ptr -> i32
    %223 = arith.extsi %222 : i32 to i64
    %224 = arith.index_cast %223 : i64 to index
    %225 = arith.index_cast %220 : index to i64
    %c16_290 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %226 = llvm.getelementptr inbounds %arg1[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %225, %226 : i64, !llvm.ptr
    %227 = arith.muli %220, %224 : index
    %228 = arith.index_cast %146 : index to i64
    %229 = llvm.getelementptr inbounds %arg2[%228] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_291 = arith.constant 63 : index
    %230 = arith.addi %227, %c63_291 : index
    %c64_292 = arith.constant 64 : index
    %231 = arith.divui %230, %c64_292 : index
    %c64_293 = arith.constant 64 : index
    %232 = arith.muli %231, %c64_293 : index
    %233 = arith.addi %146, %232 : index
    %c8_294 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %234 = llvm.getelementptr inbounds %arg1[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %229, %234 : !llvm.ptr, !llvm.ptr
    %235 = arith.index_cast %233 : index to i64
    llvm.return %235 : i64
  }
  llvm.func internal @y_arena_bytes(%arg0: !llvm.ptr) -> i64 {
    %0 = llvm.mlir.zero : !llvm.ptr
    %c38_i64 = arith.constant 38 : i64
    %1 = llvm.alloca %c38_i64 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %2 = llvm.call @y_plan(%arg0, %1, %0) : (!llvm.ptr, !llvm.ptr, !llvm.ptr) -> i64
    llvm.return %2 : i64
  }
  llvm.func internal @y_run(%arg0: !llvm.ptr) -> i32 {
    %c38_i64 = arith.constant 38 : i64
    %0 = llvm.alloca %c38_i64 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %c40 = arith.constant 40 : index
    %c40_i64 = arith.constant 40 : i64
    %1 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2 = llvm.load %1 : !llvm.ptr -> !llvm.ptr
    %3 = llvm.call @y_plan(%arg0, %0, %2) : (!llvm.ptr, !llvm.ptr, !llvm.ptr) -> i64
    %c0 = arith.constant 0 : index
    %4 = llvm.load %arg0 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c56 = arith.constant 56 : index
    %c56_i64 = arith.constant 56 : i64
    %6 = llvm.getelementptr inbounds %0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %c0_i64 = arith.constant 0 : i64
    llvm.store %c0_i64, %7 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_0 = arith.constant 0 : index
    %c0_1 = arith.constant 0 : index
    %c0_2 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %8 = scf.for %arg1 = %c0_0 to %5 step %c1 iter_args(%arg2 = %c0_2) -> (index) {
      %c1_48 = arith.constant 1 : index
      %c0_49 = arith.constant 0 : index
      %59 = llvm.load %arg0 : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c8_50 = arith.constant 8 : index
      %c8_i64_51 = arith.constant 8 : i64
      %61 = llvm.getelementptr inbounds %arg0[%c8_i64_51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %62 = llvm.load %61 : !llvm.ptr -> !llvm.ptr
      %c0_52 = arith.constant 0 : index
      %63 = arith.index_cast %arg1 : index to i64
      %64 = llvm.getelementptr inbounds %62[%63] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> i64
      %66 = arith.index_cast %65 : i64 to index
      %67 = arith.addi %arg2, %66 : index
      %68 = arith.index_cast %67 : index to i64
      %c1_53 = arith.constant 1 : index
      %69 = arith.addi %arg1, %c1_53 : index
      %70 = arith.index_cast %69 : index to i64
      %71 = llvm.getelementptr inbounds %7[%70] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %68, %71 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %67 : index
    }
    %c112 = arith.constant 112 : index
    %c112_i64 = arith.constant 112 : i64
    %9 = llvm.getelementptr inbounds %0[%c112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %10 = llvm.load %9 : !llvm.ptr -> !llvm.ptr
    %c0_i64_3 = arith.constant 0 : i64
    llvm.store %c0_i64_3, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_4 = arith.constant 0 : index
    %c0_5 = arith.constant 0 : index
    %c0_6 = arith.constant 0 : index
    %c1_7 = arith.constant 1 : index
    %11 = scf.for %arg1 = %c0_4 to %5 step %c1_7 iter_args(%arg2 = %c0_6) -> (index) {
      %c1_48 = arith.constant 1 : index
      %59 = arith.addi %arg2, %c1_48 : index
      %60 = arith.index_cast %59 : index to i64
      %c1_49 = arith.constant 1 : index
      %61 = arith.addi %arg1, %c1_49 : index
      %62 = arith.index_cast %61 : index to i64
      %63 = llvm.getelementptr inbounds %10[%62] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %60, %63 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %59 : index
    }
    %c128 = arith.constant 128 : index
    %c128_i64 = arith.constant 128 : i64
    %12 = llvm.getelementptr inbounds %0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %13 = llvm.load %12 : !llvm.ptr -> !llvm.ptr
    %c0_i64_8 = arith.constant 0 : i64
    llvm.store %c0_i64_8, %13 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_9 = arith.constant 0 : index
    %c0_10 = arith.constant 0 : index
    %c0_11 = arith.constant 0 : index
    %c1_12 = arith.constant 1 : index
    %14 = scf.for %arg1 = %c0_9 to %5 step %c1_12 iter_args(%arg2 = %c0_11) -> (index) {
      %c1_48 = arith.constant 1 : index
      %c0_49 = arith.constant 0 : index
      %c0_50 = arith.constant 0 : index
      %59 = llvm.load %arg0 : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c8_51 = arith.constant 8 : index
      %c8_i64_52 = arith.constant 8 : i64
      %61 = llvm.getelementptr inbounds %arg0[%c8_i64_52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %62 = llvm.load %61 : !llvm.ptr -> !llvm.ptr
      %c0_53 = arith.constant 0 : index
      %63 = arith.index_cast %arg1 : index to i64
      %64 = llvm.getelementptr inbounds %62[%63] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> i64
      %66 = arith.index_cast %65 : i64 to index
      %67 = arith.addi %arg2, %66 : index
      %68 = arith.index_cast %67 : index to i64
      %c1_54 = arith.constant 1 : index
      %69 = arith.addi %arg1, %c1_54 : index
      %70 = arith.index_cast %69 : index to i64
      %71 = llvm.getelementptr inbounds %13[%70] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %68, %71 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %67 : index
    }
    %c272 = arith.constant 272 : index
    %c272_i64 = arith.constant 272 : i64
    %15 = llvm.getelementptr inbounds %0[%c272_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %16 = llvm.load %15 : !llvm.ptr -> !llvm.ptr
    %c0_i64_13 = arith.constant 0 : i64
    llvm.store %c0_i64_13, %16 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_14 = arith.constant 0 : index
    %c0_15 = arith.constant 0 : index
    %c0_16 = arith.constant 0 : index
    %c1_17 = arith.constant 1 : index
    %17 = scf.for %arg1 = %c0_14 to %5 step %c1_17 iter_args(%arg2 = %c0_16) -> (index) {
      %c1_48 = arith.constant 1 : index
      %c0_49 = arith.constant 0 : index
      %c0_50 = arith.constant 0 : index
      %59 = llvm.load %arg0 : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c8_51 = arith.constant 8 : index
      %c8_i64_52 = arith.constant 8 : i64
      %61 = llvm.getelementptr inbounds %arg0[%c8_i64_52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %62 = llvm.load %61 : !llvm.ptr -> !llvm.ptr
      %c0_53 = arith.constant 0 : index
      %63 = arith.index_cast %arg1 : index to i64
      %64 = llvm.getelementptr inbounds %62[%63] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> i64
      %66 = arith.index_cast %65 : i64 to index
      %c0_54 = arith.constant 0 : index
      %c0_55 = arith.constant 0 : index
      %67 = llvm.load %arg0 : !llvm.ptr -> i64
      %68 = arith.index_cast %67 : i64 to index
      %c8_56 = arith.constant 8 : index
      %c8_i64_57 = arith.constant 8 : i64
      %69 = llvm.getelementptr inbounds %arg0[%c8_i64_57] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %70 = llvm.load %69 : !llvm.ptr -> !llvm.ptr
      %c0_58 = arith.constant 0 : index
      %71 = arith.index_cast %arg1 : index to i64
      %72 = llvm.getelementptr inbounds %70[%71] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %73 = llvm.load %72 {alignment = 8 : i64} : !llvm.ptr -> i64
      %74 = arith.index_cast %73 : i64 to index
      %75 = arith.muli %66, %74 : index
      %76 = arith.addi %arg2, %75 : index
      %77 = arith.index_cast %76 : index to i64
      %c1_59 = arith.constant 1 : index
      %78 = arith.addi %arg1, %c1_59 : index
      %79 = arith.index_cast %78 : index to i64
      %80 = llvm.getelementptr inbounds %16[%79] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %77, %80 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %76 : index
    }
    %c184 = arith.constant 184 : index
    %c184_i64 = arith.constant 184 : i64
    %18 = llvm.getelementptr inbounds %0[%c184_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
    %c0_18 = arith.constant 0 : index
    %c0_19 = arith.constant 0 : index
    %c1_20 = arith.constant 1 : index
    %20 = scf.for %arg1 = %c0_18 to %5 step %c1_20 iter_args(%arg2 = %c0_19) -> (index) {
      %c0_48 = arith.constant 0 : index
      %c0_49 = arith.constant 0 : index
      %59 = llvm.load %arg0 : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c8_50 = arith.constant 8 : index
      %c8_i64_51 = arith.constant 8 : i64
      %61 = llvm.getelementptr inbounds %arg0[%c8_i64_51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %62 = llvm.load %61 : !llvm.ptr -> !llvm.ptr
      %c0_52 = arith.constant 0 : index
      %63 = arith.index_cast %arg1 : index to i64
      %64 = llvm.getelementptr inbounds %62[%63] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> i64
      %66 = arith.index_cast %65 : i64 to index
      %c0_53 = arith.constant 0 : index
      %c16_54 = arith.constant 16 : index
      %67 = scf.for %arg3 = %c0_53 to %66 step %c16_54 iter_args(%arg4 = %arg2) -> (index) {
        %c2 = arith.constant 2 : index
        %68 = arith.muli %arg4, %c2 : index
        %69 = arith.index_cast %68 : index to i64
        %70 = llvm.getelementptr inbounds %19[%69] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %71 = arith.index_cast %arg1 : index to i64
        %c0_55 = arith.constant 0 : index
        llvm.store %71, %70 : i64, !llvm.ptr
        %72 = arith.index_cast %arg3 : index to i64
        %c8_56 = arith.constant 8 : index
        %c8_i64_57 = arith.constant 8 : i64
        %73 = llvm.getelementptr inbounds %70[%c8_i64_57] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        llvm.store %72, %73 : i64, !llvm.ptr
        %c1_58 = arith.constant 1 : index
        %74 = arith.addi %arg4, %c1_58 : index
        scf.yield %74 : index
      }
      scf.yield %67 : index
    }
    %c208 = arith.constant 208 : index
    %c208_i64 = arith.constant 208 : i64
    %21 = llvm.getelementptr inbounds %0[%c208_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %22 = llvm.load %21 : !llvm.ptr -> !llvm.ptr
    %c0_21 = arith.constant 0 : index
    %c0_22 = arith.constant 0 : index
    %c1_23 = arith.constant 1 : index
    %23 = scf.for %arg1 = %c0_21 to %5 step %c1_23 iter_args(%arg2 = %c0_22) -> (index) {
      %c0_48 = arith.constant 0 : index
      %c0_49 = arith.constant 0 : index
      %59 = llvm.load %arg0 : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c8_50 = arith.constant 8 : index
      %c8_i64_51 = arith.constant 8 : i64
      %61 = llvm.getelementptr inbounds %arg0[%c8_i64_51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %62 = llvm.load %61 : !llvm.ptr -> !llvm.ptr
      %c0_52 = arith.constant 0 : index
      %63 = arith.index_cast %arg1 : index to i64
      %64 = llvm.getelementptr inbounds %62[%63] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> i64
      %66 = arith.index_cast %65 : i64 to index
      %c0_53 = arith.constant 0 : index
      %c64 = arith.constant 64 : index
      %67 = scf.for %arg3 = %c0_53 to %66 step %c64 iter_args(%arg4 = %arg2) -> (index) {
        %c2 = arith.constant 2 : index
        %68 = arith.muli %arg4, %c2 : index
        %69 = arith.index_cast %68 : index to i64
        %70 = llvm.getelementptr inbounds %22[%69] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %71 = arith.index_cast %arg1 : index to i64
        %c0_54 = arith.constant 0 : index
        llvm.store %71, %70 : i64, !llvm.ptr
        %72 = arith.index_cast %arg3 : index to i64
        %c8_55 = arith.constant 8 : index
        %c8_i64_56 = arith.constant 8 : i64
        %73 = llvm.getelementptr inbounds %70[%c8_i64_56] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        llvm.store %72, %73 : i64, !llvm.ptr
        %c1_57 = arith.constant 1 : index
        %74 = arith.addi %arg4, %c1_57 : index
        scf.yield %74 : index
      }
      scf.yield %67 : index
    }
    %c264 = arith.constant 264 : index
    %c264_i64 = arith.constant 264 : i64
    %24 = llvm.getelementptr inbounds %0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %25 = llvm.load %24 : !llvm.ptr -> !llvm.ptr
    %c0_24 = arith.constant 0 : index
    %c0_25 = arith.constant 0 : index
    %c1_26 = arith.constant 1 : index
    %26 = scf.for %arg1 = %c0_24 to %5 step %c1_26 iter_args(%arg2 = %c0_25) -> (index) {
      %c0_48 = arith.constant 0 : index
      %c0_49 = arith.constant 0 : index
      %59 = llvm.load %arg0 : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c8_50 = arith.constant 8 : index
      %c8_i64_51 = arith.constant 8 : i64
      %61 = llvm.getelementptr inbounds %arg0[%c8_i64_51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %62 = llvm.load %61 : !llvm.ptr -> !llvm.ptr
      %c0_52 = arith.constant 0 : index
      %63 = arith.index_cast %arg1 : index to i64
      %64 = llvm.getelementptr inbounds %62[%63] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> i64
      %66 = arith.index_cast %65 : i64 to index
      %c0_53 = arith.constant 0 : index
      %c48 = arith.constant 48 : index
      %67 = scf.for %arg3 = %c0_53 to %66 step %c48 iter_args(%arg4 = %arg2) -> (index) {
        %c2 = arith.constant 2 : index
        %68 = arith.muli %arg4, %c2 : index
        %69 = arith.index_cast %68 : index to i64
        %70 = llvm.getelementptr inbounds %25[%69] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %71 = arith.index_cast %arg1 : index to i64
        %c0_54 = arith.constant 0 : index
        llvm.store %71, %70 : i64, !llvm.ptr
        %72 = arith.index_cast %arg3 : index to i64
        %c8_55 = arith.constant 8 : index
        %c8_i64_56 = arith.constant 8 : i64
        %73 = llvm.getelementptr inbounds %70[%c8_i64_56] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        llvm.store %72, %73 : i64, !llvm.ptr
        %c1_57 = arith.constant 1 : index
        %74 = arith.addi %arg4, %c1_57 : index
        scf.yield %74 : index
      }
      scf.yield %67 : index
    }
    %c296 = arith.constant 296 : index
    %c296_i64 = arith.constant 296 : i64
    %27 = llvm.getelementptr inbounds %0[%c296_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %28 = llvm.load %27 : !llvm.ptr -> !llvm.ptr
    %c0_27 = arith.constant 0 : index
    %c0_28 = arith.constant 0 : index
    %c1_29 = arith.constant 1 : index
    %29 = scf.for %arg1 = %c0_27 to %5 step %c1_29 iter_args(%arg2 = %c0_28) -> (index) {
      %c0_48 = arith.constant 0 : index
      %59 = llvm.load %arg0 : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c8_49 = arith.constant 8 : index
      %c8_i64_50 = arith.constant 8 : i64
      %61 = llvm.getelementptr inbounds %arg0[%c8_i64_50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %62 = llvm.load %61 : !llvm.ptr -> !llvm.ptr
      %c0_51 = arith.constant 0 : index
      %63 = arith.index_cast %arg1 : index to i64
      %64 = llvm.getelementptr inbounds %62[%63] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> i64
      %66 = arith.index_cast %65 : i64 to index
      %c0_52 = arith.constant 0 : index
      %c16_53 = arith.constant 16 : index
      %67 = scf.for %arg3 = %c0_52 to %66 step %c16_53 iter_args(%arg4 = %arg2) -> (index) {
        %c2 = arith.constant 2 : index
        %68 = arith.muli %arg4, %c2 : index
        %69 = arith.index_cast %68 : index to i64
        %70 = llvm.getelementptr inbounds %28[%69] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %71 = arith.index_cast %arg1 : index to i64
        %c0_54 = arith.constant 0 : index
        llvm.store %71, %70 : i64, !llvm.ptr
        %72 = arith.index_cast %arg3 : index to i64
        %c8_55 = arith.constant 8 : index
        %c8_i64_56 = arith.constant 8 : i64
        %73 = llvm.getelementptr inbounds %70[%c8_i64_56] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        llvm.store %72, %73 : i64, !llvm.ptr
        %c1_57 = arith.constant 1 : index
        %74 = arith.addi %arg4, %c1_57 : index
        scf.yield %74 : index
      }
      scf.yield %67 : index
    }
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %30 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %31 = llvm.load %30 : !llvm.ptr -> !llvm.ptr
    %c0_30 = arith.constant 0 : index
    %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
    %c40_31 = arith.constant 40 : index
    %c40_i64_32 = arith.constant 40 : i64
    %33 = llvm.getelementptr inbounds %0[%c40_i64_32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %32, %33 : !llvm.ptr, !llvm.ptr
    %c24 = arith.constant 24 : index
    %c24_i64 = arith.constant 24 : i64
    %34 = llvm.getelementptr inbounds %arg0[%c24_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %35 = llvm.load %34 : !llvm.ptr -> !llvm.ptr
    %c0_33 = arith.constant 0 : index
    %36 = llvm.load %35 : !llvm.ptr -> !llvm.ptr
    %c280 = arith.constant 280 : index
    %c280_i64 = arith.constant 280 : i64
    %37 = llvm.getelementptr inbounds %0[%c280_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %36, %37 : !llvm.ptr, !llvm.ptr
    %c0_i64_34 = arith.constant 0 : i64
    %c24_35 = arith.constant 24 : index
    %c24_i64_36 = arith.constant 24 : i64
    %38 = llvm.getelementptr inbounds %0[%c24_i64_36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c0_i64_34, %38 : i64, !llvm.ptr
    %c-1_i64 = arith.constant -1 : i64
    %c32 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %39 = llvm.getelementptr inbounds %0[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c-1_i64, %39 : i64, !llvm.ptr
    %c24_37 = arith.constant 24 : index
    %c24_i64_38 = arith.constant 24 : i64
    %40 = llvm.getelementptr inbounds %0[%c24_i64_38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %41 = llvm.load %40 : !llvm.ptr -> i64
    %c0_i64_39 = arith.constant 0 : i64
    %42 = arith.cmpi eq, %41, %c0_i64_39 : i64
    scf.if %42 {
      %c0_48 = arith.constant 0 : index
      %59 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_49 = arith.constant 0 : index
      %60 = llvm.load %59 : !llvm.ptr -> i64
      %61 = arith.index_cast %60 : i64 to index
      %c1_50 = arith.constant 1 : index
      %c1_51 = arith.constant 1 : index
      %c48 = arith.constant 48 : index
      %c48_i64 = arith.constant 48 : i64
      %62 = llvm.getelementptr inbounds %0[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %63 = llvm.load %62 : !llvm.ptr -> i64
      %64 = arith.index_cast %63 : i64 to index
      %c63 = arith.constant 63 : index
      %65 = arith.addi %64, %c63 : index
      %c64 = arith.constant 64 : index
      %66 = arith.divui %65, %c64 : index
      %67 = arith.muli %61, %66 : index
      %c48_52 = arith.constant 48 : index
      %c48_i64_53 = arith.constant 48 : i64
      %68 = llvm.getelementptr inbounds %arg0[%c48_i64_53] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %69 = llvm.load %68 : !llvm.ptr -> !llvm.ptr
      %c56_54 = arith.constant 56 : index
      %c56_i64_55 = arith.constant 56 : i64
      %70 = llvm.getelementptr inbounds %arg0[%c56_i64_55] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %71 = llvm.load %70 : !llvm.ptr -> !llvm.ptr
      %72 = llvm.mlir.addressof @y_kernel0 : !llvm.ptr
      %73 = arith.index_cast %67 : index to i64
      llvm.call %69(%71, %72, %0, %73) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_56 = arith.constant 0 : index
      %74 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_57 = arith.constant 0 : index
      %75 = llvm.load %74 : !llvm.ptr -> i64
      %76 = arith.index_cast %75 : i64 to index
      %c1_58 = arith.constant 1 : index
      %c48_59 = arith.constant 48 : index
      %c48_i64_60 = arith.constant 48 : i64
      %77 = llvm.getelementptr inbounds %arg0[%c48_i64_60] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %78 = llvm.load %77 : !llvm.ptr -> !llvm.ptr
      %c56_61 = arith.constant 56 : index
      %c56_i64_62 = arith.constant 56 : i64
      %79 = llvm.getelementptr inbounds %arg0[%c56_i64_62] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %80 = llvm.load %79 : !llvm.ptr -> !llvm.ptr
      %81 = llvm.mlir.addressof @y_companion0 : !llvm.ptr
      %82 = arith.index_cast %76 : index to i64
      llvm.call %78(%80, %81, %0, %82) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_63 = arith.constant 0 : index
      %83 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_64 = arith.constant 0 : index
      %84 = llvm.load %83 : !llvm.ptr -> i64
      %85 = arith.index_cast %84 : i64 to index
      %c1_65 = arith.constant 1 : index
      %c48_66 = arith.constant 48 : index
      %c48_i64_67 = arith.constant 48 : i64
      %86 = llvm.getelementptr inbounds %arg0[%c48_i64_67] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %87 = llvm.load %86 : !llvm.ptr -> !llvm.ptr
      %c56_68 = arith.constant 56 : index
      %c56_i64_69 = arith.constant 56 : i64
      %88 = llvm.getelementptr inbounds %arg0[%c56_i64_69] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %89 = llvm.load %88 : !llvm.ptr -> !llvm.ptr
      %90 = llvm.mlir.addressof @y_kernel1 : !llvm.ptr
      %91 = arith.index_cast %85 : index to i64
      llvm.call %87(%89, %90, %0, %91) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_70 = arith.constant 0 : index
      %92 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_71 = arith.constant 0 : index
      %93 = llvm.load %92 : !llvm.ptr -> i64
      %94 = arith.index_cast %93 : i64 to index
      %c1_72 = arith.constant 1 : index
      %c48_73 = arith.constant 48 : index
      %c48_i64_74 = arith.constant 48 : i64
      %95 = llvm.getelementptr inbounds %arg0[%c48_i64_74] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %96 = llvm.load %95 : !llvm.ptr -> !llvm.ptr
      %c56_75 = arith.constant 56 : index
      %c56_i64_76 = arith.constant 56 : i64
      %97 = llvm.getelementptr inbounds %arg0[%c56_i64_76] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %98 = llvm.load %97 : !llvm.ptr -> !llvm.ptr
      %99 = llvm.mlir.addressof @y_kernel2 : !llvm.ptr
      %100 = arith.index_cast %94 : index to i64
      llvm.call %96(%98, %99, %0, %100) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_77 = arith.constant 0 : index
      %101 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_78 = arith.constant 0 : index
      %102 = llvm.load %101 : !llvm.ptr -> i64
      %103 = arith.index_cast %102 : i64 to index
      %c1_79 = arith.constant 1 : index
      %c48_80 = arith.constant 48 : index
      %c48_i64_81 = arith.constant 48 : i64
      %104 = llvm.getelementptr inbounds %arg0[%c48_i64_81] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %105 = llvm.load %104 : !llvm.ptr -> !llvm.ptr
      %c56_82 = arith.constant 56 : index
      %c56_i64_83 = arith.constant 56 : i64
      %106 = llvm.getelementptr inbounds %arg0[%c56_i64_83] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %107 = llvm.load %106 : !llvm.ptr -> !llvm.ptr
      %108 = llvm.mlir.addressof @y_companion1 : !llvm.ptr
      %109 = arith.index_cast %103 : index to i64
      llvm.call %105(%107, %108, %0, %109) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c176 = arith.constant 176 : index
      %c176_i64 = arith.constant 176 : i64
      %110 = llvm.getelementptr inbounds %0[%c176_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %111 = llvm.load %110 : !llvm.ptr -> i64
      %112 = arith.index_cast %111 : i64 to index
      %c1_84 = arith.constant 1 : index
      %c48_85 = arith.constant 48 : index
      %c48_i64_86 = arith.constant 48 : i64
      %113 = llvm.getelementptr inbounds %arg0[%c48_i64_86] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %114 = llvm.load %113 : !llvm.ptr -> !llvm.ptr
      %c56_87 = arith.constant 56 : index
      %c56_i64_88 = arith.constant 56 : i64
      %115 = llvm.getelementptr inbounds %arg0[%c56_i64_88] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %116 = llvm.load %115 : !llvm.ptr -> !llvm.ptr
      %117 = llvm.mlir.addressof @y_kernel3 : !llvm.ptr
      %118 = arith.index_cast %112 : index to i64
      llvm.call %114(%116, %117, %0, %118) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c200 = arith.constant 200 : index
      %c200_i64 = arith.constant 200 : i64
      %119 = llvm.getelementptr inbounds %0[%c200_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %120 = llvm.load %119 : !llvm.ptr -> i64
      %121 = arith.index_cast %120 : i64 to index
      %c1_89 = arith.constant 1 : index
      %c1_90 = arith.constant 1 : index
      %c8_91 = arith.constant 8 : index
      %c8_92 = arith.constant 8 : index
      %c63_93 = arith.constant 63 : index
      %c71 = arith.constant 71 : index
      %c64_94 = arith.constant 64 : index
      %c1_95 = arith.constant 1 : index
      %c48_96 = arith.constant 48 : index
      %c48_i64_97 = arith.constant 48 : i64
      %122 = llvm.getelementptr inbounds %arg0[%c48_i64_97] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %123 = llvm.load %122 : !llvm.ptr -> !llvm.ptr
      %c56_98 = arith.constant 56 : index
      %c56_i64_99 = arith.constant 56 : i64
      %124 = llvm.getelementptr inbounds %arg0[%c56_i64_99] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %125 = llvm.load %124 : !llvm.ptr -> !llvm.ptr
      %126 = llvm.mlir.addressof @y_kernel4 : !llvm.ptr
      %127 = arith.index_cast %121 : index to i64
      llvm.call %123(%125, %126, %0, %127) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c176_100 = arith.constant 176 : index
      %c176_i64_101 = arith.constant 176 : i64
      %128 = llvm.getelementptr inbounds %0[%c176_i64_101] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %129 = llvm.load %128 : !llvm.ptr -> i64
      %130 = arith.index_cast %129 : i64 to index
      %c1_102 = arith.constant 1 : index
      %c48_103 = arith.constant 48 : index
      %c48_i64_104 = arith.constant 48 : i64
      %131 = llvm.getelementptr inbounds %arg0[%c48_i64_104] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %132 = llvm.load %131 : !llvm.ptr -> !llvm.ptr
      %c56_105 = arith.constant 56 : index
      %c56_i64_106 = arith.constant 56 : i64
      %133 = llvm.getelementptr inbounds %arg0[%c56_i64_106] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %134 = llvm.load %133 : !llvm.ptr -> !llvm.ptr
      %135 = llvm.mlir.addressof @y_kernel5 : !llvm.ptr
      %136 = arith.index_cast %130 : index to i64
      llvm.call %132(%134, %135, %0, %136) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c200_107 = arith.constant 200 : index
      %c200_i64_108 = arith.constant 200 : i64
      %137 = llvm.getelementptr inbounds %0[%c200_i64_108] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %138 = llvm.load %137 : !llvm.ptr -> i64
      %139 = arith.index_cast %138 : i64 to index
      %c1_109 = arith.constant 1 : index
      %c1_110 = arith.constant 1 : index
      %c8_111 = arith.constant 8 : index
      %c8_112 = arith.constant 8 : index
      %c63_113 = arith.constant 63 : index
      %c71_114 = arith.constant 71 : index
      %c64_115 = arith.constant 64 : index
      %c1_116 = arith.constant 1 : index
      %c48_117 = arith.constant 48 : index
      %c48_i64_118 = arith.constant 48 : i64
      %140 = llvm.getelementptr inbounds %arg0[%c48_i64_118] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %141 = llvm.load %140 : !llvm.ptr -> !llvm.ptr
      %c56_119 = arith.constant 56 : index
      %c56_i64_120 = arith.constant 56 : i64
      %142 = llvm.getelementptr inbounds %arg0[%c56_i64_120] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %143 = llvm.load %142 : !llvm.ptr -> !llvm.ptr
      %144 = llvm.mlir.addressof @y_kernel6 : !llvm.ptr
      %145 = arith.index_cast %139 : index to i64
      llvm.call %141(%143, %144, %0, %145) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c176_121 = arith.constant 176 : index
      %c176_i64_122 = arith.constant 176 : i64
      %146 = llvm.getelementptr inbounds %0[%c176_i64_122] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %147 = llvm.load %146 : !llvm.ptr -> i64
      %148 = arith.index_cast %147 : i64 to index
      %c1_123 = arith.constant 1 : index
      %c48_124 = arith.constant 48 : index
      %c48_i64_125 = arith.constant 48 : i64
      %149 = llvm.getelementptr inbounds %arg0[%c48_i64_125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %150 = llvm.load %149 : !llvm.ptr -> !llvm.ptr
      %c56_126 = arith.constant 56 : index
      %c56_i64_127 = arith.constant 56 : i64
      %151 = llvm.getelementptr inbounds %arg0[%c56_i64_127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %152 = llvm.load %151 : !llvm.ptr -> !llvm.ptr
      %153 = llvm.mlir.addressof @y_kernel7 : !llvm.ptr
      %154 = arith.index_cast %148 : index to i64
      llvm.call %150(%152, %153, %0, %154) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c200_128 = arith.constant 200 : index
      %c200_i64_129 = arith.constant 200 : i64
      %155 = llvm.getelementptr inbounds %0[%c200_i64_129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %156 = llvm.load %155 : !llvm.ptr -> i64
      %157 = arith.index_cast %156 : i64 to index
      %c1_130 = arith.constant 1 : index
      %c1_131 = arith.constant 1 : index
      %c8_132 = arith.constant 8 : index
      %c8_133 = arith.constant 8 : index
      %c63_134 = arith.constant 63 : index
      %c71_135 = arith.constant 71 : index
      %c64_136 = arith.constant 64 : index
      %c1_137 = arith.constant 1 : index
      %c48_138 = arith.constant 48 : index
      %c48_i64_139 = arith.constant 48 : i64
      %158 = llvm.getelementptr inbounds %arg0[%c48_i64_139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %159 = llvm.load %158 : !llvm.ptr -> !llvm.ptr
      %c56_140 = arith.constant 56 : index
      %c56_i64_141 = arith.constant 56 : i64
      %160 = llvm.getelementptr inbounds %arg0[%c56_i64_141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %161 = llvm.load %160 : !llvm.ptr -> !llvm.ptr
      %162 = llvm.mlir.addressof @y_kernel8 : !llvm.ptr
      %163 = arith.index_cast %157 : index to i64
      llvm.call %159(%161, %162, %0, %163) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c256 = arith.constant 256 : index
      %c256_i64 = arith.constant 256 : i64
      %164 = llvm.getelementptr inbounds %0[%c256_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %165 = llvm.load %164 : !llvm.ptr -> i64
      %166 = arith.index_cast %165 : i64 to index
      %c1_142 = arith.constant 1 : index
      %c48_143 = arith.constant 48 : index
      %c48_i64_144 = arith.constant 48 : i64
      %167 = llvm.getelementptr inbounds %arg0[%c48_i64_144] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %168 = llvm.load %167 : !llvm.ptr -> !llvm.ptr
      %c56_145 = arith.constant 56 : index
      %c56_i64_146 = arith.constant 56 : i64
      %169 = llvm.getelementptr inbounds %arg0[%c56_i64_146] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %170 = llvm.load %169 : !llvm.ptr -> !llvm.ptr
      %171 = llvm.mlir.addressof @y_kernel9 : !llvm.ptr
      %172 = arith.index_cast %166 : index to i64
      llvm.call %168(%170, %171, %0, %172) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c288 = arith.constant 288 : index
      %c288_i64 = arith.constant 288 : i64
      %173 = llvm.getelementptr inbounds %0[%c288_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %174 = llvm.load %173 : !llvm.ptr -> i64
      %175 = arith.index_cast %174 : i64 to index
      %c1_147 = arith.constant 1 : index
      %c48_148 = arith.constant 48 : index
      %c48_i64_149 = arith.constant 48 : i64
      %176 = llvm.getelementptr inbounds %arg0[%c48_i64_149] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %177 = llvm.load %176 : !llvm.ptr -> !llvm.ptr
      %c56_150 = arith.constant 56 : index
      %c56_i64_151 = arith.constant 56 : i64
      %178 = llvm.getelementptr inbounds %arg0[%c56_i64_151] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %179 = llvm.load %178 : !llvm.ptr -> !llvm.ptr
      %180 = llvm.mlir.addressof @y_kernel10 : !llvm.ptr
      %181 = arith.index_cast %175 : index to i64
      llvm.call %177(%179, %180, %0, %181) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
    }
    %c0_40 = arith.constant 0 : index
    %43 = llvm.load %arg0 : !llvm.ptr -> i64
    %44 = arith.index_cast %43 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %45 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %46 = llvm.load %45 : !llvm.ptr -> !llvm.ptr
    %c24_41 = arith.constant 24 : index
    %c24_i64_42 = arith.constant 24 : i64
    %47 = llvm.getelementptr inbounds %0[%c24_i64_42] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %48 = llvm.load %47 : !llvm.ptr -> i64
    %c32_43 = arith.constant 32 : index
    %c32_i64_44 = arith.constant 32 : i64
    %49 = llvm.getelementptr inbounds %0[%c32_i64_44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %50 = llvm.load %49 : !llvm.ptr -> i64
    %c-1_i64_45 = arith.constant -1 : i64
    %51 = arith.cmpi eq, %50, %c-1_i64_45 : i64
    %c0_i64_46 = arith.constant 0 : i64
    %52 = arith.cmpi ne, %48, %c0_i64_46 : i64
    %53 = arith.ori %51, %52 : i1
    %c32_i64_47 = arith.constant 32 : i64
    %54 = arith.shrui %50, %c32_i64_47 : i64
    %c1_i64 = arith.constant 1 : i64
    %55 = arith.addi %54, %c1_i64 : i64
    %true = arith.constant true
    %56 = arith.xori %53, %true : i1
    scf.if %56 {
      %c4294967295_i64 = arith.constant 4294967295 : i64
      %59 = arith.andi %50, %c4294967295_i64 : i64
      %c96 = arith.constant 96 : index
      %c96_i64 = arith.constant 96 : i64
      %60 = llvm.getelementptr inbounds %arg0[%c96_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      llvm.store %59, %60 : i64, !llvm.ptr
    }
    %57 = arith.select %53, %48, %55 : i64
    %58 = arith.trunci %57 : i64 to i32
    llvm.return %58 : i32
  }
  llvm.func internal @y.step_derive(%arg0: !llvm.ptr) -> i32 {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> i64
    %1 = arith.index_cast %0 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %2 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %3 = llvm.load %2 : !llvm.ptr -> !llvm.ptr
    %c0_0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    scf.for %arg1 = %c0_0 to %1 step %c1 {
      %c0_3 = arith.constant 0 : index
      %c0_4 = arith.constant 0 : index
      %4 = llvm.load %arg0 : !llvm.ptr -> i64
      %5 = arith.index_cast %4 : i64 to index
      %c8_5 = arith.constant 8 : index
      %c8_i64_6 = arith.constant 8 : i64
      %6 = llvm.getelementptr inbounds %arg0[%c8_i64_6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %8 = arith.muli %5, %c2 : index
      %9 = arith.addi %8, %arg1 : index
      %10 = arith.index_cast %9 : index to i64
      %11 = llvm.getelementptr inbounds %7[%10] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %12 = llvm.load %11 {alignment = 8 : i64} : !llvm.ptr -> i64
      %13 = arith.index_cast %12 : i64 to index
      %c0_7 = arith.constant 0 : index
      %14 = llvm.load %arg0 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %c8_8 = arith.constant 8 : index
      %c8_i64_9 = arith.constant 8 : i64
      %16 = llvm.getelementptr inbounds %arg0[%c8_i64_9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %17 = llvm.load %16 : !llvm.ptr -> !llvm.ptr
      %c0_10 = arith.constant 0 : index
      %18 = arith.index_cast %arg1 : index to i64
      %19 = llvm.getelementptr inbounds %17[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %20 = llvm.load %19 {alignment = 8 : i64} : !llvm.ptr -> i64
      %21 = arith.index_cast %20 : i64 to index
      %c0_11 = arith.constant 0 : index
      %22 = arith.addi %13, %21 : index
      %23 = arith.maxsi %22, %c0_11 : index
      %24 = arith.index_cast %23 : index to i64
      %c3 = arith.constant 3 : index
      %25 = arith.muli %1, %c3 : index
      %26 = arith.addi %25, %arg1 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = llvm.getelementptr inbounds %3[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %24, %28 {alignment = 8 : i64} : i64, !llvm.ptr
    }
    %c0_1 = arith.constant 0 : index
    %c1_2 = arith.constant 1 : index
    scf.for %arg1 = %c0_1 to %1 step %c1_2 {
      %c0_3 = arith.constant 0 : index
      %c0_4 = arith.constant 0 : index
      %4 = llvm.load %arg0 : !llvm.ptr -> i64
      %5 = arith.index_cast %4 : i64 to index
      %c8_5 = arith.constant 8 : index
      %c8_i64_6 = arith.constant 8 : i64
      %6 = llvm.getelementptr inbounds %arg0[%c8_i64_6] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
      %c1_7 = arith.constant 1 : index
      %8 = arith.addi %5, %arg1 : index
      %9 = arith.index_cast %8 : index to i64
      %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %11 = llvm.load %10 {alignment = 8 : i64} : !llvm.ptr -> i64
      %12 = arith.index_cast %11 : i64 to index
      %13 = arith.index_cast %12 : index to i64
      %c4 = arith.constant 4 : index
      %14 = arith.muli %1, %c4 : index
      %15 = arith.addi %14, %arg1 : index
      %16 = arith.index_cast %15 : index to i64
      %17 = llvm.getelementptr inbounds %3[%16] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %13, %17 {alignment = 8 : i64} : i64, !llvm.ptr
    }
    %c0_i32 = arith.constant 0 : i32
    llvm.return %c0_i32 : i32
  }
  llvm.func internal @y.step_kernel0(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c24 = arith.constant 24 : index
    %c1536 = arith.constant 1536 : index
    %c63 = arith.constant 63 : index
    %c1599 = arith.constant 1599 : index
    %c64_1 = arith.constant 64 : index
    %c24_2 = arith.constant 24 : index
    %c64_3 = arith.constant 64 : index
    %c1536_4 = arith.constant 1536 : index
    %c1536_5 = arith.constant 1536 : index
    %c1 = arith.constant 1 : index
    %c1_6 = arith.constant 1 : index
    %c8_7 = arith.constant 8 : index
    %c8_8 = arith.constant 8 : index
    %c104 = arith.constant 104 : index
    %c104_i64 = arith.constant 104 : i64
    %11 = llvm.getelementptr inbounds %arg0[%c104_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %12 = llvm.load %11 : !llvm.ptr -> i64
    %13 = arith.index_cast %12 : i64 to index
    %c15 = arith.constant 15 : index
    %c23 = arith.constant 23 : index
    %c16_9 = arith.constant 16 : index
    %c1_10 = arith.constant 1 : index
    %c16_11 = arith.constant 16 : index
    %c16_12 = arith.constant 16 : index
    %c24_13 = arith.constant 24 : index
    %c384 = arith.constant 384 : index
    %c1536_i64 = arith.constant 1536 : i64
    %14 = llvm.getelementptr inbounds %10[%c1536_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_14 = arith.constant 63 : index
    %c447 = arith.constant 447 : index
    %c64_15 = arith.constant 64 : index
    %c6 = arith.constant 6 : index
    %c64_16 = arith.constant 64 : index
    %c384_17 = arith.constant 384 : index
    %c1920 = arith.constant 1920 : index
    %c64_18 = arith.constant 64 : index
    %c512 = arith.constant 512 : index
    %c4 = arith.constant 4 : index
    %c2048 = arith.constant 2048 : index
    %c1920_i64 = arith.constant 1920 : i64
    %15 = llvm.getelementptr inbounds %10[%c1920_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_19 = arith.constant 63 : index
    %c2111 = arith.constant 2111 : index
    %c64_20 = arith.constant 64 : index
    %c32 = arith.constant 32 : index
    %c64_21 = arith.constant 64 : index
    %c2048_22 = arith.constant 2048 : index
    %c3968 = arith.constant 3968 : index
    %16 = llvm.mlir.constant(256 : i64) : i64
    %17 = llvm.alloca %16 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %18 = arith.index_cast %arg1 : i64 to index
    %19 = arith.index_cast %arg2 : i64 to index
    %c1_23 = arith.constant 1 : index
    scf.for %arg4 = %18 to %19 step %c1_23 {
      %c0_24 = arith.constant 0 : index
      %20 = llvm.load %0 : !llvm.ptr -> i64
      %21 = arith.index_cast %20 : i64 to index
      %22 = arith.remui %arg4, %21 : index
      %23 = arith.divui %arg4, %21 : index
      %c1_25 = arith.constant 1 : index
      %c0_26 = arith.constant 0 : index
      %c1_27 = arith.constant 1 : index
      %c0_28 = arith.constant 0 : index
      %c0_29 = arith.constant 0 : index
      %c0_30 = arith.constant 0 : index
      %24 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_31 = arith.constant 0 : index
      %25 = llvm.load %24 : !llvm.ptr -> i64
      %26 = arith.index_cast %25 : i64 to index
      %c8_32 = arith.constant 8 : index
      %c8_i64_33 = arith.constant 8 : i64
      %27 = llvm.getelementptr inbounds %24[%c8_i64_33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %28 = llvm.load %27 : !llvm.ptr -> !llvm.ptr
      %c0_34 = arith.constant 0 : index
      %29 = arith.index_cast %22 : index to i64
      %30 = llvm.getelementptr inbounds %28[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %31 = llvm.load %30 {alignment = 8 : i64} : !llvm.ptr -> i64
      %32 = arith.index_cast %31 : i64 to index
      %c1_35 = arith.constant 1 : index
      %c64_36 = arith.constant 64 : index
      %33 = arith.muli %23, %c64_36 : index
      %c64_37 = arith.constant 64 : index
      %34 = arith.addi %33, %c64_37 : index
      %35 = arith.minsi %34, %32 : index
      %36 = arith.cmpi slt, %33, %32 : index
      scf.if %36 {
        %c1_38 = arith.constant 1 : index
        %c0_39 = arith.constant 0 : index
        %37 = llvm.load %24 : !llvm.ptr -> i64
        %38 = arith.index_cast %37 : i64 to index
        %c8_40 = arith.constant 8 : index
        %c8_i64_41 = arith.constant 8 : i64
        %39 = llvm.getelementptr inbounds %24[%c8_i64_41] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %40 = llvm.load %39 : !llvm.ptr -> !llvm.ptr
        %c0_42 = arith.constant 0 : index
        %41 = arith.index_cast %22 : index to i64
        %42 = llvm.getelementptr inbounds %40[%41] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %43 = llvm.load %42 {alignment = 8 : i64} : !llvm.ptr -> i64
        %44 = arith.index_cast %43 : i64 to index
        %c96 = arith.constant 96 : index
        %c96_i64 = arith.constant 96 : i64
        %45 = llvm.getelementptr inbounds %arg0[%c96_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %46 = llvm.load %45 : !llvm.ptr -> !llvm.ptr
        %c112 = arith.constant 112 : index
        %c112_i64 = arith.constant 112 : i64
        %47 = llvm.getelementptr inbounds %arg0[%c112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %48 = llvm.load %47 : !llvm.ptr -> !llvm.ptr
        %49 = arith.index_cast %22 : index to i64
        %50 = llvm.getelementptr inbounds %48[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %51 = llvm.load %50 {alignment = 8 : i64} : !llvm.ptr -> i64
        %52 = arith.index_cast %51 : i64 to index
        %c1_43 = arith.constant 1 : index
        %53 = arith.index_cast %52 : index to i64
        %54 = llvm.getelementptr inbounds %46[%53] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_44 = arith.constant 8 : index
        %c1_45 = arith.constant 1 : index
        %c8_46 = arith.constant 8 : index
        %c8_47 = arith.constant 8 : index
        %c0_48 = arith.constant 0 : index
        %55 = llvm.load %24 : !llvm.ptr -> i64
        %56 = arith.index_cast %55 : i64 to index
        %c8_49 = arith.constant 8 : index
        %c8_i64_50 = arith.constant 8 : i64
        %57 = llvm.getelementptr inbounds %24[%c8_i64_50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %58 = llvm.load %57 : !llvm.ptr -> !llvm.ptr
        %c0_51 = arith.constant 0 : index
        %59 = arith.index_cast %22 : index to i64
        %60 = llvm.getelementptr inbounds %58[%59] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %61 = llvm.load %60 {alignment = 8 : i64} : !llvm.ptr -> i64
        %62 = arith.index_cast %61 : i64 to index
        %63 = arith.muli %62, %c8_47 : index
        %c40 = arith.constant 40 : index
        %c40_i64 = arith.constant 40 : i64
        %64 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %65 = llvm.load %64 : !llvm.ptr -> !llvm.ptr
        %c112_52 = arith.constant 112 : index
        %c112_i64_53 = arith.constant 112 : i64
        %66 = llvm.getelementptr inbounds %arg0[%c112_i64_53] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %67 = llvm.load %66 : !llvm.ptr -> !llvm.ptr
        %68 = arith.index_cast %22 : index to i64
        %69 = llvm.getelementptr inbounds %67[%68] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %70 = llvm.load %69 {alignment = 8 : i64} : !llvm.ptr -> i64
        %71 = arith.index_cast %70 : i64 to index
        %c8_54 = arith.constant 8 : index
        %72 = arith.muli %71, %c8_54 : index
        %73 = arith.index_cast %72 : index to i64
        %74 = llvm.getelementptr inbounds %65[%73] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c1_55 = arith.constant 1 : index
        %c8_56 = arith.constant 8 : index
        %c8_57 = arith.constant 8 : index
        %c32_58 = arith.constant 32 : index
        %c32_i64 = arith.constant 32 : i64
        %75 = llvm.getelementptr inbounds %24[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %76 = llvm.load %75 : !llvm.ptr -> !llvm.ptr
        %c0_59 = arith.constant 0 : index
        %c1_60 = arith.constant 1 : index
        %c0_61 = arith.constant 0 : index
        %c1_62 = arith.constant 1 : index
        %c4_63 = arith.constant 4 : index
        %true = arith.constant true
        scf.if %true {
          %c0_71 = arith.constant 0 : index
          %c1_72 = arith.constant 1 : index
          scf.for %arg5 = %33 to %35 step %c1_72 {
            %cst = arith.constant dense<0.000000e+00> : vector<16xf32>
            %c0_73 = arith.constant 0 : index
            %c16_74 = arith.constant 16 : index
            %c8_75 = arith.constant 8 : index
            %c0_76 = arith.constant 0 : index
            %c64_77 = arith.constant 64 : index
            %c8_78 = arith.constant 8 : index
            %c0_79 = arith.constant 0 : index
            %77 = vector.create_mask %c8_44 : vector<16xi1>
            %c0_80 = arith.constant 0 : index
            %cst_81 = arith.constant 0.000000e+00 : f32
            %cst_82 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %78 = llvm.intr.masked.load %76, %77, %cst_82 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %c0_83 = arith.constant 0 : index
            %79 = arith.muli %arg5, %c8_47 : index
            %cst_84 = arith.constant 0.000000e+00 : f32
            %80 = arith.index_cast %79 : index to i64
            %81 = llvm.getelementptr inbounds %74[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_85 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %82 = llvm.intr.masked.load %81, %77, %cst_85 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %83 = arith.select %77, %82, %cst : vector<16xi1>, vector<16xf32>
            %84 = arith.select %77, %78, %cst : vector<16xi1>, vector<16xf32>
            %85 = math.fma %84, %83, %cst : vector<16xf32>
            %86 = arith.addf %85, %cst : vector<16xf32>
            %87 = arith.addf %86, %cst : vector<16xf32>
            %88 = arith.addf %87, %cst : vector<16xf32>
            %89 = vector.reduction <add>, %88 fastmath<reassoc> : vector<16xf32> into f32
            %c64_86 = arith.constant 64 : index
            %c0_87 = arith.constant 0 : index
            %90 = arith.subi %arg5, %33 : index
            %91 = arith.index_cast %90 : index to i64
            %92 = llvm.getelementptr inbounds %10[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.store %89, %92 {alignment = 4 : i64} : f32, !llvm.ptr
          }
        } else {
          %c0_71 = arith.constant 0 : index
          %c1_72 = arith.constant 1 : index
          %c0_73 = arith.constant 0 : index
          %c1_74 = arith.constant 1 : index
          %c8_75 = arith.constant 8 : index
          %c0_76 = arith.constant 0 : index
          %c15_77 = arith.constant 15 : index
          %c23_78 = arith.constant 23 : index
          %c16_79 = arith.constant 16 : index
          %c1_80 = arith.constant 1 : index
          %c16_81 = arith.constant 16 : index
          %c16_82 = arith.constant 16 : index
          %c0_83 = arith.constant 0 : index
          %c1_84 = arith.constant 1 : index
          scf.for %arg5 = %c0_83 to %c1_62 step %c1_84 {
            %c0_107 = arith.constant 0 : index
            %c0_108 = arith.constant 0 : index
            %c0_109 = arith.constant 0 : index
            %c16_110 = arith.constant 16 : index
            %c8_111 = arith.constant 8 : index
            %c0_112 = arith.constant 0 : index
            %true_113 = arith.constant true
            %77 = vector.create_mask %c8_44 : vector<16xi1>
            %c0_114 = arith.constant 0 : index
            %cst = arith.constant 0.000000e+00 : f32
            %cst_115 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %78 = llvm.intr.masked.load %76, %77, %cst_115 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %79 = arith.muli %arg5, %c16_82 : index
            %80 = arith.index_cast %79 : index to i64
            %81 = llvm.getelementptr inbounds %14[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.intr.masked.store %78, %81, %77 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
          }
          %c64_85 = arith.constant 64 : index
          %c64_86 = arith.constant 64 : index
          %c64_87 = arith.constant 64 : index
          %c0_88 = arith.constant 0 : index
          %c1_89 = arith.constant 1 : index
          %c0_90 = arith.constant 0 : index
          %c1_91 = arith.constant 1 : index
          %c8_92 = arith.constant 8 : index
          %c0_93 = arith.constant 0 : index
          %c16_94 = arith.constant 16 : index
          scf.for %arg5 = %33 to %35 step %c16_94 {
            %c16_107 = arith.constant 16 : index
            %77 = arith.subi %35, %arg5 : index
            %78 = arith.minsi %77, %c16_107 : index
            %c0_108 = arith.constant 0 : index
            %c0_109 = arith.constant 0 : index
            %c0_110 = arith.constant 0 : index
            %c16_111 = arith.constant 16 : index
            %c8_112 = arith.constant 8 : index
            %c0_113 = arith.constant 0 : index
            %true_114 = arith.constant true
            %c0_115 = arith.constant 0 : index
            %c1_116 = arith.constant 1 : index
            scf.for %arg6 = %c0_115 to %78 step %c1_116 {
              %82 = vector.create_mask %c8_44 : vector<16xi1>
              %83 = arith.addi %arg5, %arg6 : index
              %c0_120 = arith.constant 0 : index
              %84 = arith.muli %83, %c8_47 : index
              %cst = arith.constant 0.000000e+00 : f32
              %85 = arith.index_cast %84 : index to i64
              %86 = llvm.getelementptr inbounds %74[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %cst_121 = arith.constant dense<0.000000e+00> : vector<16xf32>
              %87 = llvm.intr.masked.load %86, %82, %cst_121 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
              %c16_122 = arith.constant 16 : index
              %88 = arith.muli %arg6, %c16_122 : index
              %89 = arith.index_cast %88 : index to i64
              %90 = llvm.getelementptr inbounds %17[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.store %87, %90 {alignment = 64 : i64} : vector<16xf32>, !llvm.ptr
            }
            %c0_117 = arith.constant 0 : index
            %79 = arith.subi %arg5, %33 : index
            %80 = arith.index_cast %79 : index to i64
            %81 = llvm.getelementptr inbounds %15[%80] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %c0_118 = arith.constant 0 : index
            %c1_119 = arith.constant 1 : index
            scf.for %arg6 = %c0_118 to %c8_44 step %c1_119 {
              %c0_120 = arith.constant 0 : index
              %c1_121 = arith.constant 1 : index
              scf.for %arg7 = %c0_120 to %78 step %c1_121 {
                %c16_122 = arith.constant 16 : index
                %82 = arith.muli %arg7, %c16_122 : index
                %83 = arith.addi %82, %arg6 : index
                %84 = arith.index_cast %83 : index to i64
                %85 = llvm.getelementptr inbounds %17[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                %86 = llvm.load %85 {alignment = 4 : i64} : !llvm.ptr -> f32
                %87 = arith.muli %arg6, %c64_87 : index
                %88 = arith.addi %87, %arg7 : index
                %89 = arith.index_cast %88 : index to i64
                %90 = llvm.getelementptr inbounds %81[%89] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                llvm.store %86, %90 {alignment = 4 : i64} : f32, !llvm.ptr
              }
            }
          }
          %c0_95 = arith.constant 0 : index
          %c0_96 = arith.constant 0 : index
          %c0_97 = arith.constant 0 : index
          %c64_98 = arith.constant 64 : index
          %c0_99 = arith.constant 0 : index
          %c0_100 = arith.constant 0 : index
          %c0_101 = arith.constant 0 : index
          %c0_102 = arith.constant 0 : index
          %c0_103 = arith.constant 0 : index
          %c16_i64_104 = arith.constant 16 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_105 = arith.constant 8 : i64
          %c64_i64_106 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_1(%14, %c16_i64_104, %15, %c64_i64, %c8_i64_105, %10, %c64_i64_106, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
        }
        %c64_64 = arith.constant 64 : index
        %c0_65 = arith.constant 0 : index
        %c0_66 = arith.constant 0 : index
        %c1_67 = arith.constant 1 : index
        %c1_68 = arith.constant 1 : index
        %c0_69 = arith.constant 0 : index
        %c1_70 = arith.constant 1 : index
        scf.for %arg5 = %c0_69 to %c1_62 step %c1_70 {
          %77 = arith.subi %35, %33 : index
          %c16_71 = arith.constant 16 : index
          %78 = arith.remui %77, %c16_71 : index
          %79 = arith.subi %77, %78 : index
          %80 = arith.addi %33, %79 : index
          %c16_72 = arith.constant 16 : index
          scf.for %arg6 = %33 to %80 step %c16_72 {
            %82 = arith.divui %arg6, %32 : index
            %c0_73 = arith.constant 0 : index
            %83 = arith.subi %arg6, %33 : index
            %84 = arith.index_cast %83 : index to i64
            %85 = llvm.getelementptr inbounds %10[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %86 = llvm.load %85 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c0_74 = arith.constant 0 : index
            %87 = arith.index_cast %arg6 : index to i64
            %88 = llvm.getelementptr inbounds %54[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.store %86, %88 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
          }
          %81 = arith.cmpi slt, %80, %35 : index
          scf.if %81 {
            %82 = arith.subi %35, %80 : index
            %83 = vector.create_mask %82 : vector<16xi1>
            %84 = arith.divui %80, %32 : index
            %c0_73 = arith.constant 0 : index
            %85 = arith.index_cast %79 : index to i64
            %86 = llvm.getelementptr inbounds %10[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %87 = llvm.load %86 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c0_74 = arith.constant 0 : index
            %88 = arith.index_cast %80 : index to i64
            %89 = llvm.getelementptr inbounds %54[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.intr.masked.store %87, %89, %83 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
          }
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel1(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c0_1 = arith.constant 0 : index
      %13 = llvm.load %0 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %15 = arith.remui %arg4, %14 : index
      %16 = arith.divui %arg4, %14 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %c1_4 = arith.constant 1 : index
      %c0_5 = arith.constant 0 : index
      %c0_6 = arith.constant 0 : index
      %c0_7 = arith.constant 0 : index
      %17 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c1_8 = arith.constant 1 : index
      %c0_9 = arith.constant 0 : index
      %18 = llvm.load %17 : !llvm.ptr -> i64
      %19 = arith.index_cast %18 : i64 to index
      %c8_10 = arith.constant 8 : index
      %c8_i64_11 = arith.constant 8 : i64
      %20 = llvm.getelementptr inbounds %17[%c8_i64_11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %21 = llvm.load %20 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %22 = arith.muli %19, %c2 : index
      %23 = arith.addi %22, %15 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = llvm.getelementptr inbounds %21[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %26 = llvm.load %25 {alignment = 8 : i64} : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_12 = arith.constant 0 : index
      %28 = llvm.load %17 : !llvm.ptr -> i64
      %29 = arith.index_cast %28 : i64 to index
      %c8_13 = arith.constant 8 : index
      %c8_i64_14 = arith.constant 8 : i64
      %30 = llvm.getelementptr inbounds %17[%c8_i64_14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %31 = llvm.load %30 : !llvm.ptr -> !llvm.ptr
      %c0_15 = arith.constant 0 : index
      %32 = arith.index_cast %15 : index to i64
      %33 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %34 = llvm.load %33 {alignment = 8 : i64} : !llvm.ptr -> i64
      %35 = arith.index_cast %34 : i64 to index
      %c0_16 = arith.constant 0 : index
      %36 = arith.addi %27, %35 : index
      %37 = arith.maxsi %36, %c0_16 : index
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %38 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %39 = llvm.load %38 : !llvm.ptr -> !llvm.ptr
      %c144 = arith.constant 144 : index
      %c144_i64 = arith.constant 144 : i64
      %40 = llvm.getelementptr inbounds %arg0[%c144_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %41 = llvm.load %40 : !llvm.ptr -> !llvm.ptr
      %42 = arith.index_cast %15 : index to i64
      %43 = llvm.getelementptr inbounds %41[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %44 = llvm.load %43 {alignment = 8 : i64} : !llvm.ptr -> i64
      %45 = arith.index_cast %44 : i64 to index
      %c1_17 = arith.constant 1 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = llvm.getelementptr inbounds %39[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %c0_18 = arith.constant 0 : index
      %48 = llvm.load %17 : !llvm.ptr -> i64
      %49 = arith.index_cast %48 : i64 to index
      %c8_19 = arith.constant 8 : index
      %c8_i64_20 = arith.constant 8 : i64
      %50 = llvm.getelementptr inbounds %17[%c8_i64_20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %51 = llvm.load %50 : !llvm.ptr -> !llvm.ptr
      %c2_21 = arith.constant 2 : index
      %52 = arith.muli %49, %c2_21 : index
      %53 = arith.addi %52, %15 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = llvm.getelementptr inbounds %51[%54] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %56 = llvm.load %55 {alignment = 8 : i64} : !llvm.ptr -> i64
      %57 = arith.index_cast %56 : i64 to index
      %c0_22 = arith.constant 0 : index
      %58 = llvm.load %17 : !llvm.ptr -> i64
      %59 = arith.index_cast %58 : i64 to index
      %c8_23 = arith.constant 8 : index
      %c8_i64_24 = arith.constant 8 : i64
      %60 = llvm.getelementptr inbounds %17[%c8_i64_24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %61 = llvm.load %60 : !llvm.ptr -> !llvm.ptr
      %c0_25 = arith.constant 0 : index
      %62 = arith.index_cast %15 : index to i64
      %63 = llvm.getelementptr inbounds %61[%62] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %64 = llvm.load %63 {alignment = 8 : i64} : !llvm.ptr -> i64
      %65 = arith.index_cast %64 : i64 to index
      %c0_26 = arith.constant 0 : index
      %66 = arith.addi %57, %65 : index
      %67 = arith.maxsi %66, %c0_26 : index
      %c1_27 = arith.constant 1 : index
      %c0_28 = arith.constant 0 : index
      %68 = llvm.load %17 : !llvm.ptr -> i64
      %69 = arith.index_cast %68 : i64 to index
      %c8_29 = arith.constant 8 : index
      %c8_i64_30 = arith.constant 8 : i64
      %70 = llvm.getelementptr inbounds %17[%c8_i64_30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %71 = llvm.load %70 : !llvm.ptr -> !llvm.ptr
      %c2_31 = arith.constant 2 : index
      %72 = arith.muli %69, %c2_31 : index
      %73 = arith.addi %72, %15 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = llvm.getelementptr inbounds %71[%74] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %76 = llvm.load %75 {alignment = 8 : i64} : !llvm.ptr -> i64
      %77 = arith.index_cast %76 : i64 to index
      %c0_32 = arith.constant 0 : index
      %78 = llvm.load %17 : !llvm.ptr -> i64
      %79 = arith.index_cast %78 : i64 to index
      %c8_33 = arith.constant 8 : index
      %c8_i64_34 = arith.constant 8 : i64
      %80 = llvm.getelementptr inbounds %17[%c8_i64_34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %81 = llvm.load %80 : !llvm.ptr -> !llvm.ptr
      %c0_35 = arith.constant 0 : index
      %82 = arith.index_cast %15 : index to i64
      %83 = llvm.getelementptr inbounds %81[%82] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %84 = llvm.load %83 {alignment = 8 : i64} : !llvm.ptr -> i64
      %85 = arith.index_cast %84 : i64 to index
      %c0_36 = arith.constant 0 : index
      %86 = arith.addi %77, %85 : index
      %87 = arith.maxsi %86, %c0_36 : index
      %c80 = arith.constant 80 : index
      %c80_i64 = arith.constant 80 : i64
      %88 = llvm.getelementptr inbounds %17[%c80_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %89 = llvm.load %88 : !llvm.ptr -> !llvm.ptr
      %c3 = arith.constant 3 : index
      %90 = arith.muli %15, %c3 : index
      %c0_37 = arith.constant 0 : index
      %c16_38 = arith.constant 16 : index
      %91 = arith.muli %90, %c16_38 : index
      %92 = arith.index_cast %91 : index to i64
      %93 = llvm.getelementptr inbounds %89[%92] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %c0_39 = arith.constant 0 : index
      %94 = llvm.load %93 : !llvm.ptr -> !llvm.ptr
      %cst = arith.constant 0.000000e+00 : f32
      %c1_40 = arith.constant 1 : index
      %c0_41 = arith.constant 0 : index
      %c1_42 = arith.constant 1 : index
      %c1_43 = arith.constant 1 : index
      %c0_44 = arith.constant 0 : index
      %c0_45 = arith.constant 0 : index
      %c1_46 = arith.constant 1 : index
      scf.for %arg5 = %c0_45 to %c1_42 step %c1_46 {
        %c16_47 = arith.constant 16 : index
        %95 = arith.remui %67, %c16_47 : index
        %96 = arith.subi %67, %95 : index
        %c16_48 = arith.constant 16 : index
        scf.for %arg6 = %c0_44 to %96 step %c16_48 {
          %c0_49 = arith.constant 0 : index
          %cst_50 = arith.constant 0.000000e+00 : f32
          %98 = arith.index_cast %arg6 : index to i64
          %99 = llvm.getelementptr inbounds %94[%98] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %100 = llvm.load %99 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
          %101 = vector.broadcast %cst : f32 to vector<16xf32>
          %102 = arith.cmpf ogt, %100, %101 : vector<16xf32>
          %c0_51 = arith.constant 0 : index
          %103 = arith.extui %102 : vector<16xi1> to vector<16xi8>
          %104 = arith.index_cast %arg6 : index to i64
          %105 = llvm.getelementptr inbounds %47[%104] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          llvm.store %103, %105 {alignment = 1 : i64} : vector<16xi8>, !llvm.ptr
        }
        %97 = arith.cmpi slt, %96, %67 : index
        scf.if %97 {
          %98 = arith.subi %67, %96 : index
          %99 = vector.create_mask %98 : vector<16xi1>
          %c0_49 = arith.constant 0 : index
          %cst_50 = arith.constant 0.000000e+00 : f32
          %100 = arith.index_cast %96 : index to i64
          %101 = llvm.getelementptr inbounds %94[%100] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %cst_51 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %102 = llvm.intr.masked.load %101, %99, %cst_51 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
          %103 = vector.broadcast %cst : f32 to vector<16xf32>
          %104 = arith.cmpf ogt, %102, %103 : vector<16xf32>
          %c0_52 = arith.constant 0 : index
          %105 = arith.extui %104 : vector<16xi1> to vector<16xi8>
          %106 = arith.index_cast %96 : index to i64
          %107 = llvm.getelementptr inbounds %47[%106] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          llvm.intr.masked.store %105, %107, %99 {alignment = 1 : i32} : vector<16xi8>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel2(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c24 = arith.constant 24 : index
    %c1536 = arith.constant 1536 : index
    %c63 = arith.constant 63 : index
    %c1599 = arith.constant 1599 : index
    %c64_1 = arith.constant 64 : index
    %c24_2 = arith.constant 24 : index
    %c64_3 = arith.constant 64 : index
    %c1536_4 = arith.constant 1536 : index
    %c1536_5 = arith.constant 1536 : index
    %c1 = arith.constant 1 : index
    %c1_6 = arith.constant 1 : index
    %c8_7 = arith.constant 8 : index
    %c8_8 = arith.constant 8 : index
    %c8_9 = arith.constant 8 : index
    %c8_10 = arith.constant 8 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1_11 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1_11 {
      %c184 = arith.constant 184 : index
      %c184_i64 = arith.constant 184 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c184_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_12 = arith.constant 1 : index
      %c0_13 = arith.constant 0 : index
      %c1_14 = arith.constant 1 : index
      %c0_15 = arith.constant 0 : index
      %c0_16 = arith.constant 0 : index
      %c64_17 = arith.constant 64 : index
      %18 = arith.muli %16, %c64_17 : index
      %c0_18 = arith.constant 0 : index
      %19 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c8_19 = arith.constant 8 : index
      %c1_20 = arith.constant 1 : index
      %c8_21 = arith.constant 8 : index
      %c64_22 = arith.constant 64 : index
      %20 = arith.muli %17, %c64_22 : index
      %c64_23 = arith.constant 64 : index
      %21 = arith.addi %20, %c64_23 : index
      %22 = arith.minsi %21, %c8_21 : index
      %c112 = arith.constant 112 : index
      %c112_i64 = arith.constant 112 : i64
      %23 = llvm.getelementptr inbounds %arg0[%c112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %24 = llvm.load %23 : !llvm.ptr -> !llvm.ptr
      %c0_24 = arith.constant 0 : index
      %25 = llvm.load %19 : !llvm.ptr -> i64
      %26 = arith.index_cast %25 : i64 to index
      %27 = arith.index_cast %26 : index to i64
      %28 = llvm.getelementptr inbounds %24[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %29 = llvm.load %28 {alignment = 8 : i64} : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c1_25 = arith.constant 1 : index
      %c8_26 = arith.constant 8 : index
      %c8_27 = arith.constant 8 : index
      %c0_28 = arith.constant 0 : index
      %31 = llvm.load %19 : !llvm.ptr -> i64
      %32 = arith.index_cast %31 : i64 to index
      %c8_29 = arith.constant 8 : index
      %c8_i64_30 = arith.constant 8 : i64
      %33 = llvm.getelementptr inbounds %19[%c8_i64_30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %34 = llvm.load %33 : !llvm.ptr -> !llvm.ptr
      %c0_31 = arith.constant 0 : index
      %35 = llvm.load %34 {alignment = 8 : i64} : !llvm.ptr -> i64
      %36 = arith.index_cast %35 : i64 to index
      %37 = arith.muli %36, %c8_27 : index
      %c176 = arith.constant 176 : index
      %c176_i64 = arith.constant 176 : i64
      %38 = llvm.getelementptr inbounds %arg0[%c176_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %39 = llvm.load %38 : !llvm.ptr -> !llvm.ptr
      %c8_32 = arith.constant 8 : index
      %c1_33 = arith.constant 1 : index
      %c8_34 = arith.constant 8 : index
      %c8_35 = arith.constant 8 : index
      %c0_36 = arith.constant 0 : index
      %40 = llvm.load %19 : !llvm.ptr -> i64
      %41 = arith.index_cast %40 : i64 to index
      %c8_37 = arith.constant 8 : index
      %c8_i64_38 = arith.constant 8 : i64
      %42 = llvm.getelementptr inbounds %19[%c8_i64_38] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %43 = llvm.load %42 : !llvm.ptr -> !llvm.ptr
      %c0_39 = arith.constant 0 : index
      %44 = llvm.load %43 {alignment = 8 : i64} : !llvm.ptr -> i64
      %45 = arith.index_cast %44 : i64 to index
      %46 = arith.muli %45, %c8_35 : index
      %c40 = arith.constant 40 : index
      %c40_i64 = arith.constant 40 : i64
      %47 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %48 = llvm.load %47 : !llvm.ptr -> !llvm.ptr
      %c64_40 = arith.constant 64 : index
      %49 = arith.subi %30, %18 : index
      %50 = arith.minsi %49, %c64_40 : index
      %c5 = arith.constant 5 : index
      %51 = arith.addi %50, %c5 : index
      %c6 = arith.constant 6 : index
      %52 = arith.divui %51, %c6 : index
      %c1_41 = arith.constant 1 : index
      %53 = arith.maxsi %52, %c1_41 : index
      %54 = arith.divui %50, %53 : index
      %55 = arith.remui %50, %53 : index
      %c0_42 = arith.constant 0 : index
      %c1_43 = arith.constant 1 : index
      scf.for %arg5 = %c0_42 to %52 step %c1_43 {
        %56 = arith.cmpi slt, %arg5, %55 : index
        %57 = arith.extui %56 : i1 to i64
        %58 = arith.index_cast %57 : i64 to index
        %59 = arith.muli %arg5, %54 : index
        %60 = arith.minsi %arg5, %55 : index
        %61 = arith.addi %59, %60 : index
        %62 = arith.addi %54, %58 : index
        %63 = arith.addi %18, %61 : index
        %c0_44 = arith.constant 0 : index
        %c1_45 = arith.constant 1 : index
        %c8_46 = arith.constant 8 : index
        %c0_47 = arith.constant 0 : index
        %c1_48 = arith.constant 1 : index
        %c8_49 = arith.constant 8 : index
        %c0_50 = arith.constant 0 : index
        %c0_51 = arith.constant 0 : index
        %64 = arith.muli %63, %c8_35 : index
        %65 = arith.index_cast %64 : index to i64
        %66 = llvm.getelementptr inbounds %48[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c0_52 = arith.constant 0 : index
        %c32 = arith.constant 32 : index
        %c32_i64 = arith.constant 32 : i64
        %67 = llvm.getelementptr inbounds %19[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %68 = llvm.load %67 : !llvm.ptr -> !llvm.ptr
        %c2112 = arith.constant 2112 : index
        %c2112_i64 = arith.constant 2112 : i64
        %69 = llvm.getelementptr inbounds %68[%c2112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c1_53 = arith.constant 1 : index
        %c8_54 = arith.constant 8 : index
        %c64_55 = arith.constant 64 : index
        %c512 = arith.constant 512 : index
        %c64_56 = arith.constant 64 : index
        %70 = arith.divui %20, %c64_56 : index
        %c512_57 = arith.constant 512 : index
        %c0_58 = arith.constant 0 : index
        %71 = arith.muli %70, %c512 : index
        %72 = arith.index_cast %71 : index to i64
        %73 = llvm.getelementptr inbounds %69[%72] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c64_59 = arith.constant 64 : index
        %c0_60 = arith.constant 0 : index
        %c64_61 = arith.constant 64 : index
        %c64_62 = arith.constant 64 : index
        %c0_63 = arith.constant 0 : index
        %c0_64 = arith.constant 0 : index
        %c0_65 = arith.constant 0 : index
        %c0_66 = arith.constant 0 : index
        %c0_67 = arith.constant 0 : index
        scf.index_switch %62 
        case 1 {
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_76 = arith.constant 8 : i64
          %c64_i64_77 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_1(%66, %c8_i64_75, %73, %c64_i64, %c8_i64_76, %10, %c64_i64_77, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          scf.yield
        }
        case 2 {
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_76 = arith.constant 8 : i64
          %c64_i64_77 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_2(%66, %c8_i64_75, %73, %c64_i64, %c8_i64_76, %10, %c64_i64_77, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          scf.yield
        }
        case 3 {
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_76 = arith.constant 8 : i64
          %c64_i64_77 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_3(%66, %c8_i64_75, %73, %c64_i64, %c8_i64_76, %10, %c64_i64_77, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          scf.yield
        }
        case 4 {
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_76 = arith.constant 8 : i64
          %c64_i64_77 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_4(%66, %c8_i64_75, %73, %c64_i64, %c8_i64_76, %10, %c64_i64_77, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          scf.yield
        }
        case 5 {
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_76 = arith.constant 8 : i64
          %c64_i64_77 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_5(%66, %c8_i64_75, %73, %c64_i64, %c8_i64_76, %10, %c64_i64_77, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          scf.yield
        }
        default {
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_76 = arith.constant 8 : i64
          %c64_i64_77 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_6(%66, %c8_i64_75, %73, %c64_i64, %c8_i64_76, %10, %c64_i64_77, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
        }
        %c64_68 = arith.constant 64 : index
        %c0_69 = arith.constant 0 : index
        %74 = arith.muli %63, %c64_68 : index
        %c1_70 = arith.constant 1 : index
        %c1_71 = arith.constant 1 : index
        %c8_72 = arith.constant 8 : index
        %75 = arith.addi %74, %20 : index
        %c0_73 = arith.constant 0 : index
        %c1_74 = arith.constant 1 : index
        scf.for %arg6 = %c0_73 to %62 step %c1_74 {
          %76 = arith.addi %63, %arg6 : index
          %77 = arith.subi %22, %20 : index
          %c16_75 = arith.constant 16 : index
          %78 = arith.remui %77, %c16_75 : index
          %79 = arith.subi %77, %78 : index
          %80 = arith.addi %20, %79 : index
          %c16_76 = arith.constant 16 : index
          scf.for %arg7 = %20 to %80 step %c16_76 {
            %82 = arith.divui %arg7, %c8_19 : index
            %83 = arith.muli %76, %c64_68 : index
            %84 = arith.addi %arg7, %83 : index
            %85 = arith.subi %84, %75 : index
            %86 = arith.index_cast %85 : index to i64
            %87 = llvm.getelementptr inbounds %10[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %88 = llvm.load %87 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c0_77 = arith.constant 0 : index
            %89 = arith.muli %76, %c8_27 : index
            %90 = arith.addi %89, %arg7 : index
            %91 = arith.index_cast %90 : index to i64
            %92 = llvm.getelementptr inbounds %39[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.store %88, %92 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
          }
          %81 = arith.cmpi slt, %80, %22 : index
          scf.if %81 {
            %82 = arith.subi %22, %80 : index
            %83 = vector.create_mask %82 : vector<16xi1>
            %84 = arith.divui %80, %c8_19 : index
            %85 = arith.muli %76, %c64_68 : index
            %86 = arith.addi %80, %85 : index
            %87 = arith.subi %86, %75 : index
            %88 = arith.index_cast %87 : index to i64
            %89 = llvm.getelementptr inbounds %10[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %90 = llvm.load %89 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c0_77 = arith.constant 0 : index
            %91 = arith.muli %76, %c8_27 : index
            %92 = arith.addi %91, %80 : index
            %93 = arith.index_cast %92 : index to i64
            %94 = llvm.getelementptr inbounds %39[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.intr.masked.store %90, %94, %83 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
          }
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel3(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c24 = arith.constant 24 : index
    %c1536 = arith.constant 1536 : index
    %c63 = arith.constant 63 : index
    %c1599 = arith.constant 1599 : index
    %c64_1 = arith.constant 64 : index
    %c24_2 = arith.constant 24 : index
    %c64_3 = arith.constant 64 : index
    %c1536_4 = arith.constant 1536 : index
    %c1536_5 = arith.constant 1536 : index
    %c1 = arith.constant 1 : index
    %c1_6 = arith.constant 1 : index
    %c8_7 = arith.constant 8 : index
    %c8_8 = arith.constant 8 : index
    %c8_9 = arith.constant 8 : index
    %c8_10 = arith.constant 8 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1_11 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1_11 {
      %c184 = arith.constant 184 : index
      %c184_i64 = arith.constant 184 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c184_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_12 = arith.constant 1 : index
      %c0_13 = arith.constant 0 : index
      %c1_14 = arith.constant 1 : index
      %c0_15 = arith.constant 0 : index
      %c0_16 = arith.constant 0 : index
      %c64_17 = arith.constant 64 : index
      %18 = arith.muli %16, %c64_17 : index
      %c0_18 = arith.constant 0 : index
      %19 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c8_19 = arith.constant 8 : index
      %c1_20 = arith.constant 1 : index
      %c8_21 = arith.constant 8 : index
      %c64_22 = arith.constant 64 : index
      %20 = arith.muli %17, %c64_22 : index
      %c64_23 = arith.constant 64 : index
      %21 = arith.addi %20, %c64_23 : index
      %22 = arith.minsi %21, %c8_21 : index
      %c112 = arith.constant 112 : index
      %c112_i64 = arith.constant 112 : i64
      %23 = llvm.getelementptr inbounds %arg0[%c112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %24 = llvm.load %23 : !llvm.ptr -> !llvm.ptr
      %c0_24 = arith.constant 0 : index
      %25 = llvm.load %19 : !llvm.ptr -> i64
      %26 = arith.index_cast %25 : i64 to index
      %27 = arith.index_cast %26 : index to i64
      %28 = llvm.getelementptr inbounds %24[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %29 = llvm.load %28 {alignment = 8 : i64} : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c1_25 = arith.constant 1 : index
      %c8_26 = arith.constant 8 : index
      %c8_27 = arith.constant 8 : index
      %c0_28 = arith.constant 0 : index
      %31 = llvm.load %19 : !llvm.ptr -> i64
      %32 = arith.index_cast %31 : i64 to index
      %c8_29 = arith.constant 8 : index
      %c8_i64_30 = arith.constant 8 : i64
      %33 = llvm.getelementptr inbounds %19[%c8_i64_30] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %34 = llvm.load %33 : !llvm.ptr -> !llvm.ptr
      %c0_31 = arith.constant 0 : index
      %35 = llvm.load %34 {alignment = 8 : i64} : !llvm.ptr -> i64
      %36 = arith.index_cast %35 : i64 to index
      %37 = arith.muli %36, %c8_27 : index
      %c200 = arith.constant 200 : index
      %c200_i64 = arith.constant 200 : i64
      %38 = llvm.getelementptr inbounds %arg0[%c200_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %39 = llvm.load %38 : !llvm.ptr -> !llvm.ptr
      %c1_32 = arith.constant 1 : index
      %c8_33 = arith.constant 8 : index
      %c8_34 = arith.constant 8 : index
      %c0_35 = arith.constant 0 : index
      %40 = llvm.load %19 : !llvm.ptr -> i64
      %41 = arith.index_cast %40 : i64 to index
      %c8_36 = arith.constant 8 : index
      %c8_i64_37 = arith.constant 8 : i64
      %42 = llvm.getelementptr inbounds %19[%c8_i64_37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %43 = llvm.load %42 : !llvm.ptr -> !llvm.ptr
      %c0_38 = arith.constant 0 : index
      %44 = llvm.load %43 {alignment = 8 : i64} : !llvm.ptr -> i64
      %45 = arith.index_cast %44 : i64 to index
      %46 = arith.muli %45, %c8_34 : index
      %c40 = arith.constant 40 : index
      %c40_i64 = arith.constant 40 : i64
      %47 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %48 = llvm.load %47 : !llvm.ptr -> !llvm.ptr
      %c64_39 = arith.constant 64 : index
      %49 = arith.subi %30, %18 : index
      %50 = arith.minsi %49, %c64_39 : index
      %c5 = arith.constant 5 : index
      %51 = arith.addi %50, %c5 : index
      %c6 = arith.constant 6 : index
      %52 = arith.divui %51, %c6 : index
      %c1_40 = arith.constant 1 : index
      %53 = arith.maxsi %52, %c1_40 : index
      %54 = arith.divui %50, %53 : index
      %55 = arith.remui %50, %53 : index
      %c0_41 = arith.constant 0 : index
      %c1_42 = arith.constant 1 : index
      scf.for %arg5 = %c0_41 to %52 step %c1_42 {
        %56 = arith.cmpi slt, %arg5, %55 : index
        %57 = arith.extui %56 : i1 to i64
        %58 = arith.index_cast %57 : i64 to index
        %59 = arith.muli %arg5, %54 : index
        %60 = arith.minsi %arg5, %55 : index
        %61 = arith.addi %59, %60 : index
        %62 = arith.addi %54, %58 : index
        %63 = arith.addi %18, %61 : index
        %c0_43 = arith.constant 0 : index
        %c1_44 = arith.constant 1 : index
        %c8_45 = arith.constant 8 : index
        %c0_46 = arith.constant 0 : index
        %c1_47 = arith.constant 1 : index
        %c8_48 = arith.constant 8 : index
        %c0_49 = arith.constant 0 : index
        %c0_50 = arith.constant 0 : index
        %64 = arith.muli %63, %c8_34 : index
        %65 = arith.index_cast %64 : index to i64
        %66 = llvm.getelementptr inbounds %48[%65] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c0_51 = arith.constant 0 : index
        %c32 = arith.constant 32 : index
        %c32_i64 = arith.constant 32 : i64
        %67 = llvm.getelementptr inbounds %19[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %68 = llvm.load %67 : !llvm.ptr -> !llvm.ptr
        %c4160 = arith.constant 4160 : index
        %c4160_i64 = arith.constant 4160 : i64
        %69 = llvm.getelementptr inbounds %68[%c4160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c1_52 = arith.constant 1 : index
        %c8_53 = arith.constant 8 : index
        %c64_54 = arith.constant 64 : index
        %c512 = arith.constant 512 : index
        %c64_55 = arith.constant 64 : index
        %70 = arith.divui %20, %c64_55 : index
        %c512_56 = arith.constant 512 : index
        %c0_57 = arith.constant 0 : index
        %71 = arith.muli %70, %c512 : index
        %72 = arith.index_cast %71 : index to i64
        %73 = llvm.getelementptr inbounds %69[%72] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c64_58 = arith.constant 64 : index
        %c0_59 = arith.constant 0 : index
        %c64_60 = arith.constant 64 : index
        %c64_61 = arith.constant 64 : index
        %c0_62 = arith.constant 0 : index
        %c0_63 = arith.constant 0 : index
        %c0_64 = arith.constant 0 : index
        %c0_65 = arith.constant 0 : index
        %c0_66 = arith.constant 0 : index
        scf.index_switch %62 
        case 1 {
          %c8_i64_74 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64_76 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_1(%66, %c8_i64_74, %73, %c64_i64, %c8_i64_75, %10, %c64_i64_76, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          scf.yield
        }
        case 2 {
          %c8_i64_74 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64_76 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_2(%66, %c8_i64_74, %73, %c64_i64, %c8_i64_75, %10, %c64_i64_76, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          scf.yield
        }
        case 3 {
          %c8_i64_74 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64_76 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_3(%66, %c8_i64_74, %73, %c64_i64, %c8_i64_75, %10, %c64_i64_76, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          scf.yield
        }
        case 4 {
          %c8_i64_74 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64_76 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_4(%66, %c8_i64_74, %73, %c64_i64, %c8_i64_75, %10, %c64_i64_76, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          scf.yield
        }
        case 5 {
          %c8_i64_74 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64_76 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_5(%66, %c8_i64_74, %73, %c64_i64, %c8_i64_75, %10, %c64_i64_76, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          scf.yield
        }
        default {
          %c8_i64_74 = arith.constant 8 : i64
          %c64_i64 = arith.constant 64 : i64
          %c8_i64_75 = arith.constant 8 : i64
          %c64_i64_76 = arith.constant 64 : i64
          %c0_i64 = arith.constant 0 : i64
          llvm.call @matmul_f32_6(%66, %c8_i64_74, %73, %c64_i64, %c8_i64_75, %10, %c64_i64_76, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
        }
        %c64_67 = arith.constant 64 : index
        %c0_68 = arith.constant 0 : index
        %74 = arith.muli %63, %c64_67 : index
        %c1_69 = arith.constant 1 : index
        %c1_70 = arith.constant 1 : index
        %c8_71 = arith.constant 8 : index
        %75 = arith.addi %74, %20 : index
        %c0_72 = arith.constant 0 : index
        %c1_73 = arith.constant 1 : index
        scf.for %arg6 = %c0_72 to %62 step %c1_73 {
          %76 = arith.addi %63, %arg6 : index
          %77 = arith.subi %22, %20 : index
          %c16_74 = arith.constant 16 : index
          %78 = arith.remui %77, %c16_74 : index
          %79 = arith.subi %77, %78 : index
          %80 = arith.addi %20, %79 : index
          %c16_75 = arith.constant 16 : index
          scf.for %arg7 = %20 to %80 step %c16_75 {
            %82 = arith.divui %arg7, %c8_19 : index
            %83 = arith.muli %76, %c64_67 : index
            %84 = arith.addi %arg7, %83 : index
            %85 = arith.subi %84, %75 : index
            %86 = arith.index_cast %85 : index to i64
            %87 = llvm.getelementptr inbounds %10[%86] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %88 = llvm.load %87 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c0_76 = arith.constant 0 : index
            %89 = arith.muli %76, %c8_27 : index
            %90 = arith.addi %89, %arg7 : index
            %91 = arith.index_cast %90 : index to i64
            %92 = llvm.getelementptr inbounds %39[%91] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.store %88, %92 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
          }
          %81 = arith.cmpi slt, %80, %22 : index
          scf.if %81 {
            %82 = arith.subi %22, %80 : index
            %83 = vector.create_mask %82 : vector<16xi1>
            %84 = arith.divui %80, %c8_19 : index
            %85 = arith.muli %76, %c64_67 : index
            %86 = arith.addi %80, %85 : index
            %87 = arith.subi %86, %75 : index
            %88 = arith.index_cast %87 : index to i64
            %89 = llvm.getelementptr inbounds %10[%88] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %90 = llvm.load %89 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c0_76 = arith.constant 0 : index
            %91 = arith.muli %76, %c8_27 : index
            %92 = arith.addi %91, %80 : index
            %93 = arith.index_cast %92 : index to i64
            %94 = llvm.getelementptr inbounds %39[%93] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.intr.masked.store %90, %94, %83 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
          }
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel4(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c216 = arith.constant 216 : index
      %c216_i64 = arith.constant 216 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c216_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_1 = arith.constant 1 : index
      %c0_2 = arith.constant 0 : index
      %c1_3 = arith.constant 1 : index
      %c0_4 = arith.constant 0 : index
      %c0_5 = arith.constant 0 : index
      %c224 = arith.constant 224 : index
      %c224_i64 = arith.constant 224 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c224_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_6 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_7 = arith.constant 8 : index
      %c8_i64_8 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_9 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_10 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_11 = arith.constant 8 : index
      %c8_i64_12 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c3 = arith.constant 3 : index
      %33 = arith.muli %30, %c3 : index
      %34 = arith.addi %33, %24 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = llvm.getelementptr inbounds %32[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %37 = llvm.load %36 {alignment = 8 : i64} : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %39 = arith.cmpi slt, %27, %38 : index
      scf.if %39 {
        %c1_13 = arith.constant 1 : index
        %c8_14 = arith.constant 8 : index
        %c8_15 = arith.constant 8 : index
        %c0_16 = arith.constant 0 : index
        %40 = llvm.load %28 : !llvm.ptr -> i64
        %41 = arith.index_cast %40 : i64 to index
        %c8_17 = arith.constant 8 : index
        %c8_i64_18 = arith.constant 8 : i64
        %42 = llvm.getelementptr inbounds %28[%c8_i64_18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %43 = llvm.load %42 : !llvm.ptr -> !llvm.ptr
        %c3_19 = arith.constant 3 : index
        %44 = arith.muli %41, %c3_19 : index
        %45 = arith.addi %44, %24 : index
        %46 = arith.index_cast %45 : index to i64
        %47 = llvm.getelementptr inbounds %43[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %48 = llvm.load %47 {alignment = 8 : i64} : !llvm.ptr -> i64
        %49 = arith.index_cast %48 : i64 to index
        %50 = arith.muli %49, %c8_15 : index
        %c208 = arith.constant 208 : index
        %c208_i64 = arith.constant 208 : i64
        %51 = llvm.getelementptr inbounds %arg0[%c208_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %52 = llvm.load %51 : !llvm.ptr -> !llvm.ptr
        %c160 = arith.constant 160 : index
        %c160_i64 = arith.constant 160 : i64
        %53 = llvm.getelementptr inbounds %arg0[%c160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %54 = llvm.load %53 : !llvm.ptr -> !llvm.ptr
        %55 = arith.index_cast %24 : index to i64
        %56 = llvm.getelementptr inbounds %54[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %57 = llvm.load %56 {alignment = 8 : i64} : !llvm.ptr -> i64
        %58 = arith.index_cast %57 : i64 to index
        %c8_20 = arith.constant 8 : index
        %59 = arith.muli %58, %c8_20 : index
        %60 = arith.index_cast %59 : index to i64
        %61 = llvm.getelementptr inbounds %52[%60] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_21 = arith.constant 8 : index
        %c0_22 = arith.constant 0 : index
        %62 = llvm.load %28 : !llvm.ptr -> i64
        %63 = arith.index_cast %62 : i64 to index
        %c8_23 = arith.constant 8 : index
        %c8_i64_24 = arith.constant 8 : i64
        %64 = llvm.getelementptr inbounds %28[%c8_i64_24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %65 = llvm.load %64 : !llvm.ptr -> !llvm.ptr
        %c2_25 = arith.constant 2 : index
        %66 = arith.muli %63, %c2_25 : index
        %67 = arith.addi %66, %24 : index
        %68 = arith.index_cast %67 : index to i64
        %69 = llvm.getelementptr inbounds %65[%68] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %70 = llvm.load %69 {alignment = 8 : i64} : !llvm.ptr -> i64
        %71 = arith.index_cast %70 : i64 to index
        %c0_26 = arith.constant 0 : index
        %72 = llvm.load %28 : !llvm.ptr -> i64
        %73 = arith.index_cast %72 : i64 to index
        %c8_27 = arith.constant 8 : index
        %c8_i64_28 = arith.constant 8 : i64
        %74 = llvm.getelementptr inbounds %28[%c8_i64_28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %75 = llvm.load %74 : !llvm.ptr -> !llvm.ptr
        %c0_29 = arith.constant 0 : index
        %76 = arith.index_cast %24 : index to i64
        %77 = llvm.getelementptr inbounds %75[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> i64
        %79 = arith.index_cast %78 : i64 to index
        %c0_30 = arith.constant 0 : index
        %80 = arith.addi %71, %79 : index
        %81 = arith.maxsi %80, %c0_30 : index
        %c1_31 = arith.constant 1 : index
        %c0_32 = arith.constant 0 : index
        %82 = llvm.load %28 : !llvm.ptr -> i64
        %83 = arith.index_cast %82 : i64 to index
        %c8_33 = arith.constant 8 : index
        %c8_i64_34 = arith.constant 8 : i64
        %84 = llvm.getelementptr inbounds %28[%c8_i64_34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %85 = llvm.load %84 : !llvm.ptr -> !llvm.ptr
        %c3_35 = arith.constant 3 : index
        %86 = arith.muli %83, %c3_35 : index
        %87 = arith.addi %86, %24 : index
        %88 = arith.index_cast %87 : index to i64
        %89 = llvm.getelementptr inbounds %85[%88] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %90 = llvm.load %89 {alignment = 8 : i64} : !llvm.ptr -> i64
        %91 = arith.index_cast %90 : i64 to index
        %c168 = arith.constant 168 : index
        %c168_i64 = arith.constant 168 : i64
        %92 = llvm.getelementptr inbounds %arg0[%c168_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %93 = llvm.load %92 : !llvm.ptr -> !llvm.ptr
        %c160_36 = arith.constant 160 : index
        %c160_i64_37 = arith.constant 160 : i64
        %94 = llvm.getelementptr inbounds %arg0[%c160_i64_37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %95 = llvm.load %94 : !llvm.ptr -> !llvm.ptr
        %96 = arith.index_cast %24 : index to i64
        %97 = llvm.getelementptr inbounds %95[%96] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %98 = llvm.load %97 {alignment = 8 : i64} : !llvm.ptr -> i64
        %99 = arith.index_cast %98 : i64 to index
        %c1_38 = arith.constant 1 : index
        %100 = arith.index_cast %99 : index to i64
        %101 = llvm.getelementptr inbounds %93[%100] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %c1_39 = arith.constant 1 : index
        %c8_40 = arith.constant 8 : index
        %c8_41 = arith.constant 8 : index
        %c0_42 = arith.constant 0 : index
        %102 = llvm.load %28 : !llvm.ptr -> i64
        %103 = arith.index_cast %102 : i64 to index
        %c8_43 = arith.constant 8 : index
        %c8_i64_44 = arith.constant 8 : i64
        %104 = llvm.getelementptr inbounds %28[%c8_i64_44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %105 = llvm.load %104 : !llvm.ptr -> !llvm.ptr
        %c2_45 = arith.constant 2 : index
        %106 = arith.muli %103, %c2_45 : index
        %107 = arith.addi %106, %24 : index
        %108 = arith.index_cast %107 : index to i64
        %109 = llvm.getelementptr inbounds %105[%108] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %110 = llvm.load %109 {alignment = 8 : i64} : !llvm.ptr -> i64
        %111 = arith.index_cast %110 : i64 to index
        %c0_46 = arith.constant 0 : index
        %112 = llvm.load %28 : !llvm.ptr -> i64
        %113 = arith.index_cast %112 : i64 to index
        %c8_47 = arith.constant 8 : index
        %c8_i64_48 = arith.constant 8 : i64
        %114 = llvm.getelementptr inbounds %28[%c8_i64_48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %115 = llvm.load %114 : !llvm.ptr -> !llvm.ptr
        %c0_49 = arith.constant 0 : index
        %116 = arith.index_cast %24 : index to i64
        %117 = llvm.getelementptr inbounds %115[%116] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %118 = llvm.load %117 {alignment = 8 : i64} : !llvm.ptr -> i64
        %119 = arith.index_cast %118 : i64 to index
        %c0_50 = arith.constant 0 : index
        %120 = arith.addi %111, %119 : index
        %121 = arith.maxsi %120, %c0_50 : index
        %122 = arith.muli %121, %c8_41 : index
        %c80 = arith.constant 80 : index
        %c80_i64 = arith.constant 80 : i64
        %123 = llvm.getelementptr inbounds %28[%c80_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %124 = llvm.load %123 : !llvm.ptr -> !llvm.ptr
        %c3_51 = arith.constant 3 : index
        %125 = arith.muli %24, %c3_51 : index
        %c1_52 = arith.constant 1 : index
        %126 = arith.addi %125, %c1_52 : index
        %c16_53 = arith.constant 16 : index
        %127 = arith.muli %126, %c16_53 : index
        %128 = arith.index_cast %127 : index to i64
        %129 = llvm.getelementptr inbounds %124[%128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c0_54 = arith.constant 0 : index
        %130 = llvm.load %129 : !llvm.ptr -> !llvm.ptr
        %c16_55 = arith.constant 16 : index
        %131 = arith.subi %38, %27 : index
        %132 = arith.minsi %131, %c16_55 : index
        %133 = arith.addi %27, %132 : index
        %c0_56 = arith.constant 0 : index
        %c0_57 = arith.constant 0 : index
        %c1_58 = arith.constant 1 : index
        scf.for %arg5 = %c0_57 to %132 step %c1_58 {
          %134 = arith.addi %27, %arg5 : index
          %c16_59 = arith.constant 16 : index
          %c8_60 = arith.constant 8 : index
          %c0_61 = arith.constant 0 : index
          %true = arith.constant true
          %135 = vector.create_mask %c8_21 : vector<16xi1>
          %c0_62 = arith.constant 0 : index
          %c0_63 = arith.constant 0 : index
          %136 = arith.index_cast %134 : index to i64
          %137 = llvm.getelementptr inbounds %101[%136] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> i64
          %139 = arith.index_cast %138 : i64 to index
          %140 = arith.cmpi ult, %139, %81 : index
          %c0_64 = arith.constant 0 : index
          %141 = arith.muli %139, %c8_41 : index
          %cst = arith.constant 0.000000e+00 : f32
          %142 = vector.broadcast %140 : i1 to vector<16xi1>
          %143 = arith.andi %142, %135 : vector<16xi1>
          %144 = arith.index_cast %141 : index to i64
          %145 = llvm.getelementptr inbounds %130[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %cst_65 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %146 = llvm.intr.masked.load %145, %143, %cst_65 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
          %c0_66 = arith.constant 0 : index
          %147 = arith.muli %134, %c8_15 : index
          %148 = arith.index_cast %147 : index to i64
          %149 = llvm.getelementptr inbounds %61[%148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.intr.masked.store %146, %149, %135 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel5(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c216 = arith.constant 216 : index
      %c216_i64 = arith.constant 216 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c216_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_1 = arith.constant 1 : index
      %c0_2 = arith.constant 0 : index
      %c1_3 = arith.constant 1 : index
      %c0_4 = arith.constant 0 : index
      %c0_5 = arith.constant 0 : index
      %c224 = arith.constant 224 : index
      %c224_i64 = arith.constant 224 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c224_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_6 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_7 = arith.constant 8 : index
      %c8_i64_8 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_9 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_10 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_11 = arith.constant 8 : index
      %c8_i64_12 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c3 = arith.constant 3 : index
      %33 = arith.muli %30, %c3 : index
      %34 = arith.addi %33, %24 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = llvm.getelementptr inbounds %32[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %37 = llvm.load %36 {alignment = 8 : i64} : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %39 = arith.cmpi slt, %27, %38 : index
      scf.if %39 {
        %c1_13 = arith.constant 1 : index
        %c8_14 = arith.constant 8 : index
        %c8_15 = arith.constant 8 : index
        %c0_16 = arith.constant 0 : index
        %40 = llvm.load %28 : !llvm.ptr -> i64
        %41 = arith.index_cast %40 : i64 to index
        %c8_17 = arith.constant 8 : index
        %c8_i64_18 = arith.constant 8 : i64
        %42 = llvm.getelementptr inbounds %28[%c8_i64_18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %43 = llvm.load %42 : !llvm.ptr -> !llvm.ptr
        %c3_19 = arith.constant 3 : index
        %44 = arith.muli %41, %c3_19 : index
        %45 = arith.addi %44, %24 : index
        %46 = arith.index_cast %45 : index to i64
        %47 = llvm.getelementptr inbounds %43[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %48 = llvm.load %47 {alignment = 8 : i64} : !llvm.ptr -> i64
        %49 = arith.index_cast %48 : i64 to index
        %50 = arith.muli %49, %c8_15 : index
        %c232 = arith.constant 232 : index
        %c232_i64 = arith.constant 232 : i64
        %51 = llvm.getelementptr inbounds %arg0[%c232_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %52 = llvm.load %51 : !llvm.ptr -> !llvm.ptr
        %c160 = arith.constant 160 : index
        %c160_i64 = arith.constant 160 : i64
        %53 = llvm.getelementptr inbounds %arg0[%c160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %54 = llvm.load %53 : !llvm.ptr -> !llvm.ptr
        %55 = arith.index_cast %24 : index to i64
        %56 = llvm.getelementptr inbounds %54[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %57 = llvm.load %56 {alignment = 8 : i64} : !llvm.ptr -> i64
        %58 = arith.index_cast %57 : i64 to index
        %c8_20 = arith.constant 8 : index
        %59 = arith.muli %58, %c8_20 : index
        %60 = arith.index_cast %59 : index to i64
        %61 = llvm.getelementptr inbounds %52[%60] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_21 = arith.constant 8 : index
        %c0_22 = arith.constant 0 : index
        %62 = llvm.load %28 : !llvm.ptr -> i64
        %63 = arith.index_cast %62 : i64 to index
        %c8_23 = arith.constant 8 : index
        %c8_i64_24 = arith.constant 8 : i64
        %64 = llvm.getelementptr inbounds %28[%c8_i64_24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %65 = llvm.load %64 : !llvm.ptr -> !llvm.ptr
        %c2_25 = arith.constant 2 : index
        %66 = arith.muli %63, %c2_25 : index
        %67 = arith.addi %66, %24 : index
        %68 = arith.index_cast %67 : index to i64
        %69 = llvm.getelementptr inbounds %65[%68] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %70 = llvm.load %69 {alignment = 8 : i64} : !llvm.ptr -> i64
        %71 = arith.index_cast %70 : i64 to index
        %c0_26 = arith.constant 0 : index
        %72 = llvm.load %28 : !llvm.ptr -> i64
        %73 = arith.index_cast %72 : i64 to index
        %c8_27 = arith.constant 8 : index
        %c8_i64_28 = arith.constant 8 : i64
        %74 = llvm.getelementptr inbounds %28[%c8_i64_28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %75 = llvm.load %74 : !llvm.ptr -> !llvm.ptr
        %c0_29 = arith.constant 0 : index
        %76 = arith.index_cast %24 : index to i64
        %77 = llvm.getelementptr inbounds %75[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> i64
        %79 = arith.index_cast %78 : i64 to index
        %c0_30 = arith.constant 0 : index
        %80 = arith.addi %71, %79 : index
        %81 = arith.maxsi %80, %c0_30 : index
        %c1_31 = arith.constant 1 : index
        %c0_32 = arith.constant 0 : index
        %82 = llvm.load %28 : !llvm.ptr -> i64
        %83 = arith.index_cast %82 : i64 to index
        %c8_33 = arith.constant 8 : index
        %c8_i64_34 = arith.constant 8 : i64
        %84 = llvm.getelementptr inbounds %28[%c8_i64_34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %85 = llvm.load %84 : !llvm.ptr -> !llvm.ptr
        %c3_35 = arith.constant 3 : index
        %86 = arith.muli %83, %c3_35 : index
        %87 = arith.addi %86, %24 : index
        %88 = arith.index_cast %87 : index to i64
        %89 = llvm.getelementptr inbounds %85[%88] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %90 = llvm.load %89 {alignment = 8 : i64} : !llvm.ptr -> i64
        %91 = arith.index_cast %90 : i64 to index
        %c168 = arith.constant 168 : index
        %c168_i64 = arith.constant 168 : i64
        %92 = llvm.getelementptr inbounds %arg0[%c168_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %93 = llvm.load %92 : !llvm.ptr -> !llvm.ptr
        %c160_36 = arith.constant 160 : index
        %c160_i64_37 = arith.constant 160 : i64
        %94 = llvm.getelementptr inbounds %arg0[%c160_i64_37] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %95 = llvm.load %94 : !llvm.ptr -> !llvm.ptr
        %96 = arith.index_cast %24 : index to i64
        %97 = llvm.getelementptr inbounds %95[%96] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %98 = llvm.load %97 {alignment = 8 : i64} : !llvm.ptr -> i64
        %99 = arith.index_cast %98 : i64 to index
        %c1_38 = arith.constant 1 : index
        %100 = arith.index_cast %99 : index to i64
        %101 = llvm.getelementptr inbounds %93[%100] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %c1_39 = arith.constant 1 : index
        %c8_40 = arith.constant 8 : index
        %c8_41 = arith.constant 8 : index
        %c0_42 = arith.constant 0 : index
        %102 = llvm.load %28 : !llvm.ptr -> i64
        %103 = arith.index_cast %102 : i64 to index
        %c8_43 = arith.constant 8 : index
        %c8_i64_44 = arith.constant 8 : i64
        %104 = llvm.getelementptr inbounds %28[%c8_i64_44] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %105 = llvm.load %104 : !llvm.ptr -> !llvm.ptr
        %c2_45 = arith.constant 2 : index
        %106 = arith.muli %103, %c2_45 : index
        %107 = arith.addi %106, %24 : index
        %108 = arith.index_cast %107 : index to i64
        %109 = llvm.getelementptr inbounds %105[%108] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %110 = llvm.load %109 {alignment = 8 : i64} : !llvm.ptr -> i64
        %111 = arith.index_cast %110 : i64 to index
        %c0_46 = arith.constant 0 : index
        %112 = llvm.load %28 : !llvm.ptr -> i64
        %113 = arith.index_cast %112 : i64 to index
        %c8_47 = arith.constant 8 : index
        %c8_i64_48 = arith.constant 8 : i64
        %114 = llvm.getelementptr inbounds %28[%c8_i64_48] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %115 = llvm.load %114 : !llvm.ptr -> !llvm.ptr
        %c0_49 = arith.constant 0 : index
        %116 = arith.index_cast %24 : index to i64
        %117 = llvm.getelementptr inbounds %115[%116] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %118 = llvm.load %117 {alignment = 8 : i64} : !llvm.ptr -> i64
        %119 = arith.index_cast %118 : i64 to index
        %c0_50 = arith.constant 0 : index
        %120 = arith.addi %111, %119 : index
        %121 = arith.maxsi %120, %c0_50 : index
        %122 = arith.muli %121, %c8_41 : index
        %c80 = arith.constant 80 : index
        %c80_i64 = arith.constant 80 : i64
        %123 = llvm.getelementptr inbounds %28[%c80_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %124 = llvm.load %123 : !llvm.ptr -> !llvm.ptr
        %c3_51 = arith.constant 3 : index
        %125 = arith.muli %24, %c3_51 : index
        %c2_52 = arith.constant 2 : index
        %126 = arith.addi %125, %c2_52 : index
        %c16_53 = arith.constant 16 : index
        %127 = arith.muli %126, %c16_53 : index
        %128 = arith.index_cast %127 : index to i64
        %129 = llvm.getelementptr inbounds %124[%128] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c0_54 = arith.constant 0 : index
        %130 = llvm.load %129 : !llvm.ptr -> !llvm.ptr
        %c16_55 = arith.constant 16 : index
        %131 = arith.subi %38, %27 : index
        %132 = arith.minsi %131, %c16_55 : index
        %133 = arith.addi %27, %132 : index
        %c0_56 = arith.constant 0 : index
        %c0_57 = arith.constant 0 : index
        %c1_58 = arith.constant 1 : index
        scf.for %arg5 = %c0_57 to %132 step %c1_58 {
          %134 = arith.addi %27, %arg5 : index
          %c16_59 = arith.constant 16 : index
          %c8_60 = arith.constant 8 : index
          %c0_61 = arith.constant 0 : index
          %true = arith.constant true
          %135 = vector.create_mask %c8_21 : vector<16xi1>
          %c0_62 = arith.constant 0 : index
          %c0_63 = arith.constant 0 : index
          %136 = arith.index_cast %134 : index to i64
          %137 = llvm.getelementptr inbounds %101[%136] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %138 = llvm.load %137 {alignment = 8 : i64} : !llvm.ptr -> i64
          %139 = arith.index_cast %138 : i64 to index
          %140 = arith.cmpi ult, %139, %81 : index
          %c0_64 = arith.constant 0 : index
          %141 = arith.muli %139, %c8_41 : index
          %cst = arith.constant 0.000000e+00 : f32
          %142 = vector.broadcast %140 : i1 to vector<16xi1>
          %143 = arith.andi %142, %135 : vector<16xi1>
          %144 = arith.index_cast %141 : index to i64
          %145 = llvm.getelementptr inbounds %130[%144] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %cst_65 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %146 = llvm.intr.masked.load %145, %143, %cst_65 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
          %c0_66 = arith.constant 0 : index
          %147 = arith.muli %134, %c8_15 : index
          %148 = arith.index_cast %147 : index to i64
          %149 = llvm.getelementptr inbounds %61[%148] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.intr.masked.store %146, %149, %135 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel6(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c0_1 = arith.constant 0 : index
      %13 = llvm.load %0 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %15 = arith.remui %arg4, %14 : index
      %16 = arith.divui %arg4, %14 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %c1_4 = arith.constant 1 : index
      %c0_5 = arith.constant 0 : index
      %c0_6 = arith.constant 0 : index
      %c0_7 = arith.constant 0 : index
      %17 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c1_8 = arith.constant 1 : index
      %c0_9 = arith.constant 0 : index
      %18 = llvm.load %17 : !llvm.ptr -> i64
      %19 = arith.index_cast %18 : i64 to index
      %c8_10 = arith.constant 8 : index
      %c8_i64_11 = arith.constant 8 : i64
      %20 = llvm.getelementptr inbounds %17[%c8_i64_11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %21 = llvm.load %20 : !llvm.ptr -> !llvm.ptr
      %c1_12 = arith.constant 1 : index
      %22 = arith.addi %19, %15 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = llvm.getelementptr inbounds %21[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %25 = llvm.load %24 {alignment = 8 : i64} : !llvm.ptr -> i64
      %26 = arith.index_cast %25 : i64 to index
      %c240 = arith.constant 240 : index
      %c240_i64 = arith.constant 240 : i64
      %27 = llvm.getelementptr inbounds %arg0[%c240_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %28 = llvm.load %27 : !llvm.ptr -> !llvm.ptr
      %c56 = arith.constant 56 : index
      %c56_i64 = arith.constant 56 : i64
      %29 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %30 = llvm.load %29 : !llvm.ptr -> !llvm.ptr
      %31 = arith.index_cast %15 : index to i64
      %32 = llvm.getelementptr inbounds %30[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %33 = llvm.load %32 {alignment = 8 : i64} : !llvm.ptr -> i64
      %34 = arith.index_cast %33 : i64 to index
      %c1_13 = arith.constant 1 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = llvm.getelementptr inbounds %28[%35] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c0_14 = arith.constant 0 : index
      %37 = llvm.load %17 : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %c8_15 = arith.constant 8 : index
      %c8_i64_16 = arith.constant 8 : i64
      %39 = llvm.getelementptr inbounds %17[%c8_i64_16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %40 = llvm.load %39 : !llvm.ptr -> !llvm.ptr
      %c1_17 = arith.constant 1 : index
      %41 = arith.addi %38, %15 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = llvm.getelementptr inbounds %40[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %44 = llvm.load %43 {alignment = 8 : i64} : !llvm.ptr -> i64
      %45 = arith.index_cast %44 : i64 to index
      %c0_18 = arith.constant 0 : index
      %46 = llvm.load %17 : !llvm.ptr -> i64
      %47 = arith.index_cast %46 : i64 to index
      %c8_19 = arith.constant 8 : index
      %c8_i64_20 = arith.constant 8 : i64
      %48 = llvm.getelementptr inbounds %17[%c8_i64_20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %49 = llvm.load %48 : !llvm.ptr -> !llvm.ptr
      %c0_21 = arith.constant 0 : index
      %50 = arith.index_cast %15 : index to i64
      %51 = llvm.getelementptr inbounds %49[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %52 = llvm.load %51 {alignment = 8 : i64} : !llvm.ptr -> i64
      %53 = arith.index_cast %52 : i64 to index
      %c1_22 = arith.constant 1 : index
      %c0_23 = arith.constant 0 : index
      %54 = llvm.load %17 : !llvm.ptr -> i64
      %55 = arith.index_cast %54 : i64 to index
      %c8_24 = arith.constant 8 : index
      %c8_i64_25 = arith.constant 8 : i64
      %56 = llvm.getelementptr inbounds %17[%c8_i64_25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %57 = llvm.load %56 : !llvm.ptr -> !llvm.ptr
      %c0_26 = arith.constant 0 : index
      %58 = arith.index_cast %15 : index to i64
      %59 = llvm.getelementptr inbounds %57[%58] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %60 = llvm.load %59 {alignment = 8 : i64} : !llvm.ptr -> i64
      %61 = arith.index_cast %60 : i64 to index
      %c96 = arith.constant 96 : index
      %c96_i64 = arith.constant 96 : i64
      %62 = llvm.getelementptr inbounds %arg0[%c96_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %63 = llvm.load %62 : !llvm.ptr -> !llvm.ptr
      %c112 = arith.constant 112 : index
      %c112_i64 = arith.constant 112 : i64
      %64 = llvm.getelementptr inbounds %arg0[%c112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %65 = llvm.load %64 : !llvm.ptr -> !llvm.ptr
      %66 = arith.index_cast %15 : index to i64
      %67 = llvm.getelementptr inbounds %65[%66] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %68 = llvm.load %67 {alignment = 8 : i64} : !llvm.ptr -> i64
      %69 = arith.index_cast %68 : i64 to index
      %c1_27 = arith.constant 1 : index
      %70 = arith.index_cast %69 : index to i64
      %71 = llvm.getelementptr inbounds %63[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c1_28 = arith.constant 1 : index
      %c0_29 = arith.constant 0 : index
      %c1_30 = arith.constant 1 : index
      %c1_31 = arith.constant 1 : index
      %c0_32 = arith.constant 0 : index
      %c0_33 = arith.constant 0 : index
      %c1_34 = arith.constant 1 : index
      scf.for %arg5 = %c0_33 to %c1_30 step %c1_34 {
        %c16_35 = arith.constant 16 : index
        %72 = arith.remui %45, %c16_35 : index
        %73 = arith.subi %45, %72 : index
        %c16_36 = arith.constant 16 : index
        scf.for %arg6 = %c0_32 to %73 step %c16_36 {
          %75 = arith.subi %53, %45 : index
          %76 = arith.addi %arg6, %75 : index
          %77 = vector.broadcast %76 : index to vector<16xindex>
          %cst = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : vector<16xindex>
          %78 = arith.addi %77, %cst : vector<16xindex>
          %79 = vector.broadcast %53 : index to vector<16xindex>
          %80 = arith.cmpi ult, %78, %79 : vector<16xindex>
          %c0_37 = arith.constant 0 : index
          %cst_38 = arith.constant 0.000000e+00 : f32
          %81 = arith.index_cast %76 : index to i64
          %82 = llvm.getelementptr inbounds %71[%81] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %cst_39 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %83 = llvm.intr.masked.load %82, %80, %cst_39 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
          %c0_40 = arith.constant 0 : index
          %84 = arith.index_cast %arg6 : index to i64
          %85 = llvm.getelementptr inbounds %36[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.store %83, %85 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
        }
        %74 = arith.cmpi slt, %73, %45 : index
        scf.if %74 {
          %75 = arith.subi %45, %73 : index
          %76 = vector.create_mask %75 : vector<16xi1>
          %77 = arith.subi %53, %45 : index
          %78 = arith.addi %73, %77 : index
          %79 = vector.broadcast %78 : index to vector<16xindex>
          %cst = arith.constant dense<[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]> : vector<16xindex>
          %80 = arith.addi %79, %cst : vector<16xindex>
          %81 = vector.broadcast %53 : index to vector<16xindex>
          %82 = arith.cmpi ult, %80, %81 : vector<16xindex>
          %c0_37 = arith.constant 0 : index
          %cst_38 = arith.constant 0.000000e+00 : f32
          %83 = arith.andi %82, %76 : vector<16xi1>
          %84 = arith.index_cast %78 : index to i64
          %85 = llvm.getelementptr inbounds %71[%84] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %cst_39 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %86 = llvm.intr.masked.load %85, %83, %cst_39 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
          %c0_40 = arith.constant 0 : index
          %87 = arith.index_cast %73 : index to i64
          %88 = llvm.getelementptr inbounds %36[%87] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.intr.masked.store %86, %88, %76 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel7(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c0_1 = arith.constant 0 : index
      %13 = llvm.load %0 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %15 = arith.remui %arg4, %14 : index
      %16 = arith.divui %arg4, %14 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %c1_4 = arith.constant 1 : index
      %c0_5 = arith.constant 0 : index
      %c0_6 = arith.constant 0 : index
      %c0_7 = arith.constant 0 : index
      %17 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c1_8 = arith.constant 1 : index
      %c0_9 = arith.constant 0 : index
      %18 = llvm.load %17 : !llvm.ptr -> i64
      %19 = arith.index_cast %18 : i64 to index
      %c8_10 = arith.constant 8 : index
      %c8_i64_11 = arith.constant 8 : i64
      %20 = llvm.getelementptr inbounds %17[%c8_i64_11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %21 = llvm.load %20 : !llvm.ptr -> !llvm.ptr
      %c1_12 = arith.constant 1 : index
      %22 = arith.addi %19, %15 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = llvm.getelementptr inbounds %21[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %25 = llvm.load %24 {alignment = 8 : i64} : !llvm.ptr -> i64
      %26 = arith.index_cast %25 : i64 to index
      %c248 = arith.constant 248 : index
      %c248_i64 = arith.constant 248 : i64
      %27 = llvm.getelementptr inbounds %arg0[%c248_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %28 = llvm.load %27 : !llvm.ptr -> !llvm.ptr
      %c56 = arith.constant 56 : index
      %c56_i64 = arith.constant 56 : i64
      %29 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %30 = llvm.load %29 : !llvm.ptr -> !llvm.ptr
      %31 = arith.index_cast %15 : index to i64
      %32 = llvm.getelementptr inbounds %30[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %33 = llvm.load %32 {alignment = 8 : i64} : !llvm.ptr -> i64
      %34 = arith.index_cast %33 : i64 to index
      %c1_13 = arith.constant 1 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = llvm.getelementptr inbounds %28[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %c0_14 = arith.constant 0 : index
      %37 = llvm.load %17 : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %c8_15 = arith.constant 8 : index
      %c8_i64_16 = arith.constant 8 : i64
      %39 = llvm.getelementptr inbounds %17[%c8_i64_16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %40 = llvm.load %39 : !llvm.ptr -> !llvm.ptr
      %c1_17 = arith.constant 1 : index
      %41 = arith.addi %38, %15 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = llvm.getelementptr inbounds %40[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %44 = llvm.load %43 {alignment = 8 : i64} : !llvm.ptr -> i64
      %45 = arith.index_cast %44 : i64 to index
      %c1_18 = arith.constant 1 : index
      %c0_19 = arith.constant 0 : index
      %46 = llvm.load %17 : !llvm.ptr -> i64
      %47 = arith.index_cast %46 : i64 to index
      %c8_20 = arith.constant 8 : index
      %c8_i64_21 = arith.constant 8 : i64
      %48 = llvm.getelementptr inbounds %17[%c8_i64_21] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %49 = llvm.load %48 : !llvm.ptr -> !llvm.ptr
      %c1_22 = arith.constant 1 : index
      %50 = arith.addi %47, %15 : index
      %51 = arith.index_cast %50 : index to i64
      %52 = llvm.getelementptr inbounds %49[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %53 = llvm.load %52 {alignment = 8 : i64} : !llvm.ptr -> i64
      %54 = arith.index_cast %53 : i64 to index
      %c240 = arith.constant 240 : index
      %c240_i64 = arith.constant 240 : i64
      %55 = llvm.getelementptr inbounds %arg0[%c240_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %56 = llvm.load %55 : !llvm.ptr -> !llvm.ptr
      %c56_23 = arith.constant 56 : index
      %c56_i64_24 = arith.constant 56 : i64
      %57 = llvm.getelementptr inbounds %arg0[%c56_i64_24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %58 = llvm.load %57 : !llvm.ptr -> !llvm.ptr
      %59 = arith.index_cast %15 : index to i64
      %60 = llvm.getelementptr inbounds %58[%59] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %61 = llvm.load %60 {alignment = 8 : i64} : !llvm.ptr -> i64
      %62 = arith.index_cast %61 : i64 to index
      %c1_25 = arith.constant 1 : index
      %63 = arith.index_cast %62 : index to i64
      %64 = llvm.getelementptr inbounds %56[%63] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %cst = arith.constant 0.000000e+00 : f32
      %c1_26 = arith.constant 1 : index
      %c0_27 = arith.constant 0 : index
      %c1_28 = arith.constant 1 : index
      %c1_29 = arith.constant 1 : index
      %c0_30 = arith.constant 0 : index
      %c0_31 = arith.constant 0 : index
      %c1_32 = arith.constant 1 : index
      scf.for %arg5 = %c0_31 to %c1_28 step %c1_32 {
        %c16_33 = arith.constant 16 : index
        %65 = arith.remui %45, %c16_33 : index
        %66 = arith.subi %45, %65 : index
        %c16_34 = arith.constant 16 : index
        scf.for %arg6 = %c0_30 to %66 step %c16_34 {
          %c0_35 = arith.constant 0 : index
          %cst_36 = arith.constant 0.000000e+00 : f32
          %68 = arith.index_cast %arg6 : index to i64
          %69 = llvm.getelementptr inbounds %64[%68] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %70 = llvm.load %69 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
          %71 = vector.broadcast %cst : f32 to vector<16xf32>
          %72 = arith.cmpf ogt, %70, %71 : vector<16xf32>
          %c0_37 = arith.constant 0 : index
          %73 = arith.extui %72 : vector<16xi1> to vector<16xi8>
          %74 = arith.index_cast %arg6 : index to i64
          %75 = llvm.getelementptr inbounds %36[%74] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          llvm.store %73, %75 {alignment = 1 : i64} : vector<16xi8>, !llvm.ptr
        }
        %67 = arith.cmpi slt, %66, %45 : index
        scf.if %67 {
          %68 = arith.subi %45, %66 : index
          %69 = vector.create_mask %68 : vector<16xi1>
          %c0_35 = arith.constant 0 : index
          %cst_36 = arith.constant 0.000000e+00 : f32
          %70 = arith.index_cast %66 : index to i64
          %71 = llvm.getelementptr inbounds %64[%70] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %cst_37 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %72 = llvm.intr.masked.load %71, %69, %cst_37 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
          %73 = vector.broadcast %cst : f32 to vector<16xf32>
          %74 = arith.cmpf ogt, %72, %73 : vector<16xf32>
          %c0_38 = arith.constant 0 : index
          %75 = arith.extui %74 : vector<16xi1> to vector<16xi8>
          %76 = arith.index_cast %66 : index to i64
          %77 = llvm.getelementptr inbounds %36[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          llvm.intr.masked.store %75, %77, %69 {alignment = 1 : i32} : vector<16xi8>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel8(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c0_1 = arith.constant 0 : index
      %13 = llvm.load %0 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %15 = arith.remui %arg4, %14 : index
      %16 = arith.divui %arg4, %14 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %c1_4 = arith.constant 1 : index
      %c0_5 = arith.constant 0 : index
      %c0_6 = arith.constant 0 : index
      %c0_7 = arith.constant 0 : index
      %17 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c1_8 = arith.constant 1 : index
      %c0_9 = arith.constant 0 : index
      %18 = llvm.load %17 : !llvm.ptr -> i64
      %19 = arith.index_cast %18 : i64 to index
      %c8_10 = arith.constant 8 : index
      %c8_i64_11 = arith.constant 8 : i64
      %20 = llvm.getelementptr inbounds %17[%c8_i64_11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %21 = llvm.load %20 : !llvm.ptr -> !llvm.ptr
      %c4 = arith.constant 4 : index
      %22 = arith.muli %19, %c4 : index
      %23 = arith.addi %22, %15 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = llvm.getelementptr inbounds %21[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %26 = llvm.load %25 {alignment = 8 : i64} : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c280 = arith.constant 280 : index
      %c280_i64 = arith.constant 280 : i64
      %28 = llvm.getelementptr inbounds %arg0[%c280_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %29 = llvm.load %28 : !llvm.ptr -> !llvm.ptr
      %c264 = arith.constant 264 : index
      %c264_i64 = arith.constant 264 : i64
      %30 = llvm.getelementptr inbounds %arg0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %31 = llvm.load %30 : !llvm.ptr -> !llvm.ptr
      %32 = arith.index_cast %15 : index to i64
      %33 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %34 = llvm.load %33 {alignment = 8 : i64} : !llvm.ptr -> i64
      %35 = arith.index_cast %34 : i64 to index
      %c1_12 = arith.constant 1 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = llvm.getelementptr inbounds %29[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_13 = arith.constant 0 : index
      %38 = llvm.load %17 : !llvm.ptr -> i64
      %39 = arith.index_cast %38 : i64 to index
      %c8_14 = arith.constant 8 : index
      %c8_i64_15 = arith.constant 8 : i64
      %40 = llvm.getelementptr inbounds %17[%c8_i64_15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %41 = llvm.load %40 : !llvm.ptr -> !llvm.ptr
      %c4_16 = arith.constant 4 : index
      %42 = arith.muli %39, %c4_16 : index
      %43 = arith.addi %42, %15 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = llvm.getelementptr inbounds %41[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %46 = llvm.load %45 {alignment = 8 : i64} : !llvm.ptr -> i64
      %47 = arith.index_cast %46 : i64 to index
      %c1_17 = arith.constant 1 : index
      %c0_18 = arith.constant 0 : index
      %48 = llvm.load %17 : !llvm.ptr -> i64
      %49 = arith.index_cast %48 : i64 to index
      %c8_19 = arith.constant 8 : index
      %c8_i64_20 = arith.constant 8 : i64
      %50 = llvm.getelementptr inbounds %17[%c8_i64_20] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %51 = llvm.load %50 : !llvm.ptr -> !llvm.ptr
      %c4_21 = arith.constant 4 : index
      %52 = arith.muli %49, %c4_21 : index
      %53 = arith.addi %52, %15 : index
      %54 = arith.index_cast %53 : index to i64
      %55 = llvm.getelementptr inbounds %51[%54] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %56 = llvm.load %55 {alignment = 8 : i64} : !llvm.ptr -> i64
      %57 = arith.index_cast %56 : i64 to index
      %c272 = arith.constant 272 : index
      %c272_i64 = arith.constant 272 : i64
      %58 = llvm.getelementptr inbounds %arg0[%c272_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %59 = llvm.load %58 : !llvm.ptr -> !llvm.ptr
      %c264_22 = arith.constant 264 : index
      %c264_i64_23 = arith.constant 264 : i64
      %60 = llvm.getelementptr inbounds %arg0[%c264_i64_23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %61 = llvm.load %60 : !llvm.ptr -> !llvm.ptr
      %62 = arith.index_cast %15 : index to i64
      %63 = llvm.getelementptr inbounds %61[%62] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %64 = llvm.load %63 {alignment = 8 : i64} : !llvm.ptr -> i64
      %65 = arith.index_cast %64 : i64 to index
      %c1_24 = arith.constant 1 : index
      %66 = arith.index_cast %65 : index to i64
      %67 = llvm.getelementptr inbounds %59[%66] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c1_25 = arith.constant 1 : index
      %c0_26 = arith.constant 0 : index
      %c1_27 = arith.constant 1 : index
      %c1_28 = arith.constant 1 : index
      %c0_29 = arith.constant 0 : index
      %c0_30 = arith.constant 0 : index
      %c1_31 = arith.constant 1 : index
      scf.for %arg5 = %c0_30 to %c1_27 step %c1_31 {
        %c16_32 = arith.constant 16 : index
        %68 = arith.remui %47, %c16_32 : index
        %69 = arith.subi %47, %68 : index
        %c16_33 = arith.constant 16 : index
        scf.for %arg6 = %c0_29 to %69 step %c16_33 {
          %c0_34 = arith.constant 0 : index
          %c0_35 = arith.constant 0 : index
          %71 = arith.index_cast %arg6 : index to i64
          %72 = llvm.getelementptr inbounds %67[%71] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %73 = llvm.load %72 {alignment = 8 : i64} : !llvm.ptr -> vector<16xi64>
          %74 = arith.index_cast %73 : vector<16xi64> to vector<16xindex>
          %c0_36 = arith.constant 0 : index
          %75 = arith.index_cast %74 : vector<16xindex> to vector<16xi64>
          %76 = arith.index_cast %arg6 : index to i64
          %77 = llvm.getelementptr inbounds %37[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.store %75, %77 {alignment = 8 : i64} : vector<16xi64>, !llvm.ptr
        }
        %70 = arith.cmpi slt, %69, %47 : index
        scf.if %70 {
          %71 = arith.subi %47, %69 : index
          %72 = vector.create_mask %71 : vector<16xi1>
          %c0_34 = arith.constant 0 : index
          %c0_35 = arith.constant 0 : index
          %73 = arith.index_cast %69 : index to i64
          %74 = llvm.getelementptr inbounds %67[%73] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %cst = arith.constant dense<0> : vector<16xi64>
          %75 = llvm.intr.masked.load %74, %72, %cst {alignment = 8 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xi64>) -> vector<16xi64>
          %76 = arith.index_cast %75 : vector<16xi64> to vector<16xindex>
          %c0_36 = arith.constant 0 : index
          %77 = arith.index_cast %76 : vector<16xindex> to vector<16xi64>
          %78 = arith.index_cast %69 : index to i64
          %79 = llvm.getelementptr inbounds %37[%78] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.intr.masked.store %77, %79, %72 {alignment = 8 : i32} : vector<16xi64>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel9(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c0_1 = arith.constant 0 : index
      %13 = llvm.load %0 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %15 = arith.remui %arg4, %14 : index
      %16 = arith.divui %arg4, %14 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %c1_4 = arith.constant 1 : index
      %c0_5 = arith.constant 0 : index
      %c0_6 = arith.constant 0 : index
      %c0_7 = arith.constant 0 : index
      %17 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c1_8 = arith.constant 1 : index
      %c0_9 = arith.constant 0 : index
      %18 = llvm.load %17 : !llvm.ptr -> i64
      %19 = arith.index_cast %18 : i64 to index
      %c8_10 = arith.constant 8 : index
      %c8_i64_11 = arith.constant 8 : i64
      %20 = llvm.getelementptr inbounds %17[%c8_i64_11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %21 = llvm.load %20 : !llvm.ptr -> !llvm.ptr
      %c1_12 = arith.constant 1 : index
      %22 = arith.addi %19, %15 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = llvm.getelementptr inbounds %21[%23] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %25 = llvm.load %24 {alignment = 8 : i64} : !llvm.ptr -> i64
      %26 = arith.index_cast %25 : i64 to index
      %c288 = arith.constant 288 : index
      %c288_i64 = arith.constant 288 : i64
      %27 = llvm.getelementptr inbounds %arg0[%c288_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %28 = llvm.load %27 : !llvm.ptr -> !llvm.ptr
      %c56 = arith.constant 56 : index
      %c56_i64 = arith.constant 56 : i64
      %29 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %30 = llvm.load %29 : !llvm.ptr -> !llvm.ptr
      %31 = arith.index_cast %15 : index to i64
      %32 = llvm.getelementptr inbounds %30[%31] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %33 = llvm.load %32 {alignment = 8 : i64} : !llvm.ptr -> i64
      %34 = arith.index_cast %33 : i64 to index
      %c1_13 = arith.constant 1 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = llvm.getelementptr inbounds %28[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_14 = arith.constant 0 : index
      %37 = llvm.load %17 : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %c8_15 = arith.constant 8 : index
      %c8_i64_16 = arith.constant 8 : i64
      %39 = llvm.getelementptr inbounds %17[%c8_i64_16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %40 = llvm.load %39 : !llvm.ptr -> !llvm.ptr
      %c1_17 = arith.constant 1 : index
      %41 = arith.addi %38, %15 : index
      %42 = arith.index_cast %41 : index to i64
      %43 = llvm.getelementptr inbounds %40[%42] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %44 = llvm.load %43 {alignment = 8 : i64} : !llvm.ptr -> i64
      %45 = arith.index_cast %44 : i64 to index
      %c-1 = arith.constant -1 : index
      %c1_18 = arith.constant 1 : index
      %c0_19 = arith.constant 0 : index
      %c1_20 = arith.constant 1 : index
      %c1_21 = arith.constant 1 : index
      %c0_22 = arith.constant 0 : index
      %c0_23 = arith.constant 0 : index
      %c1_24 = arith.constant 1 : index
      scf.for %arg5 = %c0_23 to %c1_20 step %c1_24 {
        %c16_25 = arith.constant 16 : index
        %46 = arith.remui %45, %c16_25 : index
        %47 = arith.subi %45, %46 : index
        %c16_26 = arith.constant 16 : index
        scf.for %arg6 = %c0_22 to %47 step %c16_26 {
          %c0_27 = arith.constant 0 : index
          %49 = vector.broadcast %c-1 : index to vector<16xindex>
          %50 = arith.index_cast %49 : vector<16xindex> to vector<16xi64>
          %51 = arith.index_cast %arg6 : index to i64
          %52 = llvm.getelementptr inbounds %36[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.store %50, %52 {alignment = 8 : i64} : vector<16xi64>, !llvm.ptr
        }
        %48 = arith.cmpi slt, %47, %45 : index
        scf.if %48 {
          %49 = arith.subi %45, %47 : index
          %50 = vector.create_mask %49 : vector<16xi1>
          %c0_27 = arith.constant 0 : index
          %51 = vector.broadcast %c-1 : index to vector<16xindex>
          %52 = arith.index_cast %51 : vector<16xindex> to vector<16xi64>
          %53 = arith.index_cast %47 : index to i64
          %54 = llvm.getelementptr inbounds %36[%53] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.intr.masked.store %52, %54, %50 {alignment = 8 : i32} : vector<16xi64>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel10(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c0_1 = arith.constant 0 : index
      %13 = llvm.load %0 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %15 = arith.remui %arg4, %14 : index
      %16 = arith.divui %arg4, %14 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %c1_4 = arith.constant 1 : index
      %c0_5 = arith.constant 0 : index
      %c0_6 = arith.constant 0 : index
      %c0_7 = arith.constant 0 : index
      %17 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c1_8 = arith.constant 1 : index
      %c0_9 = arith.constant 0 : index
      %18 = llvm.load %17 : !llvm.ptr -> i64
      %19 = arith.index_cast %18 : i64 to index
      %c8_10 = arith.constant 8 : index
      %c8_i64_11 = arith.constant 8 : i64
      %20 = llvm.getelementptr inbounds %17[%c8_i64_11] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %21 = llvm.load %20 : !llvm.ptr -> !llvm.ptr
      %c4 = arith.constant 4 : index
      %22 = arith.muli %19, %c4 : index
      %23 = arith.addi %22, %15 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = llvm.getelementptr inbounds %21[%24] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %26 = llvm.load %25 {alignment = 8 : i64} : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c304 = arith.constant 304 : index
      %c304_i64 = arith.constant 304 : i64
      %28 = llvm.getelementptr inbounds %arg0[%c304_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %29 = llvm.load %28 : !llvm.ptr -> !llvm.ptr
      %c264 = arith.constant 264 : index
      %c264_i64 = arith.constant 264 : i64
      %30 = llvm.getelementptr inbounds %arg0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %31 = llvm.load %30 : !llvm.ptr -> !llvm.ptr
      %32 = arith.index_cast %15 : index to i64
      %33 = llvm.getelementptr inbounds %31[%32] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %34 = llvm.load %33 {alignment = 8 : i64} : !llvm.ptr -> i64
      %35 = arith.index_cast %34 : i64 to index
      %c1_12 = arith.constant 1 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = llvm.getelementptr inbounds %29[%36] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_13 = arith.constant 0 : index
      %38 = llvm.load %17 : !llvm.ptr -> i64
      %39 = arith.index_cast %38 : i64 to index
      %c8_14 = arith.constant 8 : index
      %c8_i64_15 = arith.constant 8 : i64
      %40 = llvm.getelementptr inbounds %17[%c8_i64_15] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %41 = llvm.load %40 : !llvm.ptr -> !llvm.ptr
      %c4_16 = arith.constant 4 : index
      %42 = arith.muli %39, %c4_16 : index
      %43 = arith.addi %42, %15 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = llvm.getelementptr inbounds %41[%44] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %46 = llvm.load %45 {alignment = 8 : i64} : !llvm.ptr -> i64
      %47 = arith.index_cast %46 : i64 to index
      %c0_17 = arith.constant 0 : index
      %48 = llvm.load %17 : !llvm.ptr -> i64
      %49 = arith.index_cast %48 : i64 to index
      %c8_18 = arith.constant 8 : index
      %c8_i64_19 = arith.constant 8 : i64
      %50 = llvm.getelementptr inbounds %17[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %51 = llvm.load %50 : !llvm.ptr -> !llvm.ptr
      %c0_20 = arith.constant 0 : index
      %52 = arith.index_cast %15 : index to i64
      %53 = llvm.getelementptr inbounds %51[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %54 = llvm.load %53 {alignment = 8 : i64} : !llvm.ptr -> i64
      %55 = arith.index_cast %54 : i64 to index
      %c0_21 = arith.constant 0 : index
      %56 = llvm.load %17 : !llvm.ptr -> i64
      %57 = arith.index_cast %56 : i64 to index
      %c8_22 = arith.constant 8 : index
      %c8_i64_23 = arith.constant 8 : i64
      %58 = llvm.getelementptr inbounds %17[%c8_i64_23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %59 = llvm.load %58 : !llvm.ptr -> !llvm.ptr
      %c1_24 = arith.constant 1 : index
      %60 = arith.addi %57, %15 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = llvm.getelementptr inbounds %59[%61] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %63 = llvm.load %62 {alignment = 8 : i64} : !llvm.ptr -> i64
      %64 = arith.index_cast %63 : i64 to index
      %c1_25 = arith.constant 1 : index
      %c0_26 = arith.constant 0 : index
      %65 = llvm.load %17 : !llvm.ptr -> i64
      %66 = arith.index_cast %65 : i64 to index
      %c8_27 = arith.constant 8 : index
      %c8_i64_28 = arith.constant 8 : i64
      %67 = llvm.getelementptr inbounds %17[%c8_i64_28] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %68 = llvm.load %67 : !llvm.ptr -> !llvm.ptr
      %c4_29 = arith.constant 4 : index
      %69 = arith.muli %66, %c4_29 : index
      %70 = arith.addi %69, %15 : index
      %71 = arith.index_cast %70 : index to i64
      %72 = llvm.getelementptr inbounds %68[%71] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %73 = llvm.load %72 {alignment = 8 : i64} : !llvm.ptr -> i64
      %74 = arith.index_cast %73 : i64 to index
      %c272 = arith.constant 272 : index
      %c272_i64 = arith.constant 272 : i64
      %75 = llvm.getelementptr inbounds %arg0[%c272_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %76 = llvm.load %75 : !llvm.ptr -> !llvm.ptr
      %c264_30 = arith.constant 264 : index
      %c264_i64_31 = arith.constant 264 : i64
      %77 = llvm.getelementptr inbounds %arg0[%c264_i64_31] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %78 = llvm.load %77 : !llvm.ptr -> !llvm.ptr
      %79 = arith.index_cast %15 : index to i64
      %80 = llvm.getelementptr inbounds %78[%79] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %81 = llvm.load %80 {alignment = 8 : i64} : !llvm.ptr -> i64
      %82 = arith.index_cast %81 : i64 to index
      %c1_32 = arith.constant 1 : index
      %83 = arith.index_cast %82 : index to i64
      %84 = llvm.getelementptr inbounds %76[%83] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c1_33 = arith.constant 1 : index
      %c0_34 = arith.constant 0 : index
      %c1_35 = arith.constant 1 : index
      %c1_36 = arith.constant 1 : index
      %c0_37 = arith.constant 0 : index
      %c0_38 = arith.constant 0 : index
      %c1_39 = arith.constant 1 : index
      scf.for %arg5 = %c0_38 to %c1_35 step %c1_39 {
        %c16_40 = arith.constant 16 : index
        %85 = arith.remui %47, %c16_40 : index
        %86 = arith.subi %47, %85 : index
        %c16_41 = arith.constant 16 : index
        scf.for %arg6 = %c0_37 to %86 step %c16_41 {
          %c0_42 = arith.constant 0 : index
          %c0_43 = arith.constant 0 : index
          %88 = arith.index_cast %arg6 : index to i64
          %89 = llvm.getelementptr inbounds %84[%88] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %90 = llvm.load %89 {alignment = 8 : i64} : !llvm.ptr -> vector<16xi64>
          %91 = arith.index_cast %90 : vector<16xi64> to vector<16xindex>
          %92 = arith.subi %55, %64 : index
          %93 = vector.broadcast %92 : index to vector<16xindex>
          %94 = arith.addi %91, %93 : vector<16xindex>
          %c0_44 = arith.constant 0 : index
          %95 = arith.index_cast %94 : vector<16xindex> to vector<16xi64>
          %96 = arith.index_cast %arg6 : index to i64
          %97 = llvm.getelementptr inbounds %37[%96] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.store %95, %97 {alignment = 8 : i64} : vector<16xi64>, !llvm.ptr
        }
        %87 = arith.cmpi slt, %86, %47 : index
        scf.if %87 {
          %88 = arith.subi %47, %86 : index
          %89 = vector.create_mask %88 : vector<16xi1>
          %c0_42 = arith.constant 0 : index
          %c0_43 = arith.constant 0 : index
          %90 = arith.index_cast %86 : index to i64
          %91 = llvm.getelementptr inbounds %84[%90] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %cst = arith.constant dense<0> : vector<16xi64>
          %92 = llvm.intr.masked.load %91, %89, %cst {alignment = 8 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xi64>) -> vector<16xi64>
          %93 = arith.index_cast %92 : vector<16xi64> to vector<16xindex>
          %94 = arith.subi %55, %64 : index
          %95 = vector.broadcast %94 : index to vector<16xindex>
          %96 = arith.addi %93, %95 : vector<16xindex>
          %c0_44 = arith.constant 0 : index
          %97 = arith.index_cast %96 : vector<16xindex> to vector<16xi64>
          %98 = arith.index_cast %86 : index to i64
          %99 = llvm.getelementptr inbounds %37[%98] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.intr.masked.store %97, %99, %89 {alignment = 8 : i32} : vector<16xi64>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel11(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c320 = arith.constant 320 : index
      %c320_i64 = arith.constant 320 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c320_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_1 = arith.constant 1 : index
      %c0_2 = arith.constant 0 : index
      %c1_3 = arith.constant 1 : index
      %c0_4 = arith.constant 0 : index
      %c0_5 = arith.constant 0 : index
      %c328 = arith.constant 328 : index
      %c328_i64 = arith.constant 328 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c328_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_6 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_7 = arith.constant 8 : index
      %c8_i64_8 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_9 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_10 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_11 = arith.constant 8 : index
      %c8_i64_12 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c4 = arith.constant 4 : index
      %33 = arith.muli %30, %c4 : index
      %34 = arith.addi %33, %24 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = llvm.getelementptr inbounds %32[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %37 = llvm.load %36 {alignment = 8 : i64} : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %39 = arith.cmpi slt, %27, %38 : index
      scf.if %39 {
        %c1_13 = arith.constant 1 : index
        %c8_14 = arith.constant 8 : index
        %c8_15 = arith.constant 8 : index
        %c0_16 = arith.constant 0 : index
        %40 = llvm.load %28 : !llvm.ptr -> i64
        %41 = arith.index_cast %40 : i64 to index
        %c8_17 = arith.constant 8 : index
        %c8_i64_18 = arith.constant 8 : i64
        %42 = llvm.getelementptr inbounds %28[%c8_i64_18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %43 = llvm.load %42 : !llvm.ptr -> !llvm.ptr
        %c4_19 = arith.constant 4 : index
        %44 = arith.muli %41, %c4_19 : index
        %45 = arith.addi %44, %24 : index
        %46 = arith.index_cast %45 : index to i64
        %47 = llvm.getelementptr inbounds %43[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %48 = llvm.load %47 {alignment = 8 : i64} : !llvm.ptr -> i64
        %49 = arith.index_cast %48 : i64 to index
        %50 = arith.muli %49, %c8_15 : index
        %c312 = arith.constant 312 : index
        %c312_i64 = arith.constant 312 : i64
        %51 = llvm.getelementptr inbounds %arg0[%c312_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %52 = llvm.load %51 : !llvm.ptr -> !llvm.ptr
        %c264 = arith.constant 264 : index
        %c264_i64 = arith.constant 264 : i64
        %53 = llvm.getelementptr inbounds %arg0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %54 = llvm.load %53 : !llvm.ptr -> !llvm.ptr
        %55 = arith.index_cast %24 : index to i64
        %56 = llvm.getelementptr inbounds %54[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %57 = llvm.load %56 {alignment = 8 : i64} : !llvm.ptr -> i64
        %58 = arith.index_cast %57 : i64 to index
        %c8_20 = arith.constant 8 : index
        %59 = arith.muli %58, %c8_20 : index
        %60 = arith.index_cast %59 : index to i64
        %61 = llvm.getelementptr inbounds %52[%60] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_21 = arith.constant 8 : index
        %c0_22 = arith.constant 0 : index
        %62 = llvm.load %28 : !llvm.ptr -> i64
        %63 = arith.index_cast %62 : i64 to index
        %c8_23 = arith.constant 8 : index
        %c8_i64_24 = arith.constant 8 : i64
        %64 = llvm.getelementptr inbounds %28[%c8_i64_24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %65 = llvm.load %64 : !llvm.ptr -> !llvm.ptr
        %c0_25 = arith.constant 0 : index
        %66 = arith.index_cast %24 : index to i64
        %67 = llvm.getelementptr inbounds %65[%66] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %68 = llvm.load %67 {alignment = 8 : i64} : !llvm.ptr -> i64
        %69 = arith.index_cast %68 : i64 to index
        %c1_26 = arith.constant 1 : index
        %c0_27 = arith.constant 0 : index
        %70 = llvm.load %28 : !llvm.ptr -> i64
        %71 = arith.index_cast %70 : i64 to index
        %c8_28 = arith.constant 8 : index
        %c8_i64_29 = arith.constant 8 : i64
        %72 = llvm.getelementptr inbounds %28[%c8_i64_29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %73 = llvm.load %72 : !llvm.ptr -> !llvm.ptr
        %c4_30 = arith.constant 4 : index
        %74 = arith.muli %71, %c4_30 : index
        %75 = arith.addi %74, %24 : index
        %76 = arith.index_cast %75 : index to i64
        %77 = llvm.getelementptr inbounds %73[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> i64
        %79 = arith.index_cast %78 : i64 to index
        %c304 = arith.constant 304 : index
        %c304_i64 = arith.constant 304 : i64
        %80 = llvm.getelementptr inbounds %arg0[%c304_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %81 = llvm.load %80 : !llvm.ptr -> !llvm.ptr
        %c264_31 = arith.constant 264 : index
        %c264_i64_32 = arith.constant 264 : i64
        %82 = llvm.getelementptr inbounds %arg0[%c264_i64_32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %83 = llvm.load %82 : !llvm.ptr -> !llvm.ptr
        %84 = arith.index_cast %24 : index to i64
        %85 = llvm.getelementptr inbounds %83[%84] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %86 = llvm.load %85 {alignment = 8 : i64} : !llvm.ptr -> i64
        %87 = arith.index_cast %86 : i64 to index
        %c1_33 = arith.constant 1 : index
        %88 = arith.index_cast %87 : index to i64
        %89 = llvm.getelementptr inbounds %81[%88] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %c1_34 = arith.constant 1 : index
        %c8_35 = arith.constant 8 : index
        %c8_36 = arith.constant 8 : index
        %c0_37 = arith.constant 0 : index
        %90 = llvm.load %28 : !llvm.ptr -> i64
        %91 = arith.index_cast %90 : i64 to index
        %c8_38 = arith.constant 8 : index
        %c8_i64_39 = arith.constant 8 : i64
        %92 = llvm.getelementptr inbounds %28[%c8_i64_39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %93 = llvm.load %92 : !llvm.ptr -> !llvm.ptr
        %c0_40 = arith.constant 0 : index
        %94 = arith.index_cast %24 : index to i64
        %95 = llvm.getelementptr inbounds %93[%94] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %96 = llvm.load %95 {alignment = 8 : i64} : !llvm.ptr -> i64
        %97 = arith.index_cast %96 : i64 to index
        %98 = arith.muli %97, %c8_36 : index
        %c40 = arith.constant 40 : index
        %c40_i64 = arith.constant 40 : i64
        %99 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %100 = llvm.load %99 : !llvm.ptr -> !llvm.ptr
        %c112 = arith.constant 112 : index
        %c112_i64 = arith.constant 112 : i64
        %101 = llvm.getelementptr inbounds %arg0[%c112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %102 = llvm.load %101 : !llvm.ptr -> !llvm.ptr
        %103 = arith.index_cast %24 : index to i64
        %104 = llvm.getelementptr inbounds %102[%103] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %105 = llvm.load %104 {alignment = 8 : i64} : !llvm.ptr -> i64
        %106 = arith.index_cast %105 : i64 to index
        %c8_41 = arith.constant 8 : index
        %107 = arith.muli %106, %c8_41 : index
        %108 = arith.index_cast %107 : index to i64
        %109 = llvm.getelementptr inbounds %100[%108] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c16_42 = arith.constant 16 : index
        %110 = arith.subi %38, %27 : index
        %111 = arith.minsi %110, %c16_42 : index
        %112 = arith.addi %27, %111 : index
        %c0_43 = arith.constant 0 : index
        %c0_44 = arith.constant 0 : index
        %c1_45 = arith.constant 1 : index
        scf.for %arg5 = %c0_44 to %111 step %c1_45 {
          %113 = arith.addi %27, %arg5 : index
          %c16_46 = arith.constant 16 : index
          %c8_47 = arith.constant 8 : index
          %c0_48 = arith.constant 0 : index
          %true = arith.constant true
          %114 = vector.create_mask %c8_21 : vector<16xi1>
          %c0_49 = arith.constant 0 : index
          %c0_50 = arith.constant 0 : index
          %115 = arith.index_cast %113 : index to i64
          %116 = llvm.getelementptr inbounds %89[%115] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          %117 = llvm.load %116 {alignment = 8 : i64} : !llvm.ptr -> i64
          %118 = arith.index_cast %117 : i64 to index
          %119 = arith.cmpi ult, %118, %69 : index
          %c0_51 = arith.constant 0 : index
          %120 = arith.muli %118, %c8_36 : index
          %cst = arith.constant 0.000000e+00 : f32
          %121 = vector.broadcast %119 : i1 to vector<16xi1>
          %122 = arith.andi %121, %114 : vector<16xi1>
          %123 = arith.index_cast %120 : index to i64
          %124 = llvm.getelementptr inbounds %109[%123] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %cst_52 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %125 = llvm.intr.masked.load %124, %122, %cst_52 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
          %c0_53 = arith.constant 0 : index
          %126 = arith.muli %113, %c8_15 : index
          %127 = arith.index_cast %126 : index to i64
          %128 = llvm.getelementptr inbounds %61[%127] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.intr.masked.store %125, %128, %114 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel12(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %c64 = arith.constant 64 : index
    %c24 = arith.constant 24 : index
    %c1536 = arith.constant 1536 : index
    %c63 = arith.constant 63 : index
    %c1599 = arith.constant 1599 : index
    %c64_1 = arith.constant 64 : index
    %c24_2 = arith.constant 24 : index
    %c64_3 = arith.constant 64 : index
    %c1536_4 = arith.constant 1536 : index
    %c1536_5 = arith.constant 1536 : index
    %c1 = arith.constant 1 : index
    %c1_6 = arith.constant 1 : index
    %c8_7 = arith.constant 8 : index
    %c8_8 = arith.constant 8 : index
    %c8_9 = arith.constant 8 : index
    %c8_10 = arith.constant 8 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1_11 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1_11 {
      %c344 = arith.constant 344 : index
      %c344_i64 = arith.constant 344 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c344_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_12 = arith.constant 1 : index
      %c0_13 = arith.constant 0 : index
      %c1_14 = arith.constant 1 : index
      %c0_15 = arith.constant 0 : index
      %c0_16 = arith.constant 0 : index
      %c352 = arith.constant 352 : index
      %c352_i64 = arith.constant 352 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c352_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_17 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_18 = arith.constant 8 : index
      %c8_i64_19 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_20 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_21 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_22 = arith.constant 8 : index
      %c8_i64_23 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_23] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c4 = arith.constant 4 : index
      %33 = arith.muli %30, %c4 : index
      %34 = arith.addi %33, %24 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = llvm.getelementptr inbounds %32[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %37 = llvm.load %36 {alignment = 8 : i64} : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %39 = arith.cmpi slt, %27, %38 : index
      %c8_24 = arith.constant 8 : index
      %c1_25 = arith.constant 1 : index
      %c8_26 = arith.constant 8 : index
      %c64_27 = arith.constant 64 : index
      %40 = arith.muli %17, %c64_27 : index
      %c64_28 = arith.constant 64 : index
      %41 = arith.addi %40, %c64_28 : index
      %42 = arith.minsi %41, %c8_26 : index
      scf.if %39 {
        %c1_29 = arith.constant 1 : index
        %c8_30 = arith.constant 8 : index
        %c8_31 = arith.constant 8 : index
        %c0_32 = arith.constant 0 : index
        %43 = llvm.load %28 : !llvm.ptr -> i64
        %44 = arith.index_cast %43 : i64 to index
        %c8_33 = arith.constant 8 : index
        %c8_i64_34 = arith.constant 8 : i64
        %45 = llvm.getelementptr inbounds %28[%c8_i64_34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %46 = llvm.load %45 : !llvm.ptr -> !llvm.ptr
        %c4_35 = arith.constant 4 : index
        %47 = arith.muli %44, %c4_35 : index
        %48 = arith.addi %47, %24 : index
        %49 = arith.index_cast %48 : index to i64
        %50 = llvm.getelementptr inbounds %46[%49] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %51 = llvm.load %50 {alignment = 8 : i64} : !llvm.ptr -> i64
        %52 = arith.index_cast %51 : i64 to index
        %53 = arith.muli %52, %c8_31 : index
        %c336 = arith.constant 336 : index
        %c336_i64 = arith.constant 336 : i64
        %54 = llvm.getelementptr inbounds %arg0[%c336_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %55 = llvm.load %54 : !llvm.ptr -> !llvm.ptr
        %c264 = arith.constant 264 : index
        %c264_i64 = arith.constant 264 : i64
        %56 = llvm.getelementptr inbounds %arg0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %57 = llvm.load %56 : !llvm.ptr -> !llvm.ptr
        %58 = arith.index_cast %24 : index to i64
        %59 = llvm.getelementptr inbounds %57[%58] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %60 = llvm.load %59 {alignment = 8 : i64} : !llvm.ptr -> i64
        %61 = arith.index_cast %60 : i64 to index
        %c8_36 = arith.constant 8 : index
        %62 = arith.muli %61, %c8_36 : index
        %63 = arith.index_cast %62 : index to i64
        %64 = llvm.getelementptr inbounds %55[%63] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c8_37 = arith.constant 8 : index
        %c1_38 = arith.constant 1 : index
        %c8_39 = arith.constant 8 : index
        %c8_40 = arith.constant 8 : index
        %c0_41 = arith.constant 0 : index
        %65 = llvm.load %28 : !llvm.ptr -> i64
        %66 = arith.index_cast %65 : i64 to index
        %c8_42 = arith.constant 8 : index
        %c8_i64_43 = arith.constant 8 : i64
        %67 = llvm.getelementptr inbounds %28[%c8_i64_43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %68 = llvm.load %67 : !llvm.ptr -> !llvm.ptr
        %c4_44 = arith.constant 4 : index
        %69 = arith.muli %66, %c4_44 : index
        %70 = arith.addi %69, %24 : index
        %71 = arith.index_cast %70 : index to i64
        %72 = llvm.getelementptr inbounds %68[%71] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %73 = llvm.load %72 {alignment = 8 : i64} : !llvm.ptr -> i64
        %74 = arith.index_cast %73 : i64 to index
        %75 = arith.muli %74, %c8_40 : index
        %c312 = arith.constant 312 : index
        %c312_i64 = arith.constant 312 : i64
        %76 = llvm.getelementptr inbounds %arg0[%c312_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %77 = llvm.load %76 : !llvm.ptr -> !llvm.ptr
        %c264_45 = arith.constant 264 : index
        %c264_i64_46 = arith.constant 264 : i64
        %78 = llvm.getelementptr inbounds %arg0[%c264_i64_46] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %79 = llvm.load %78 : !llvm.ptr -> !llvm.ptr
        %80 = arith.index_cast %24 : index to i64
        %81 = llvm.getelementptr inbounds %79[%80] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %82 = llvm.load %81 {alignment = 8 : i64} : !llvm.ptr -> i64
        %83 = arith.index_cast %82 : i64 to index
        %c8_47 = arith.constant 8 : index
        %84 = arith.muli %83, %c8_47 : index
        %85 = arith.index_cast %84 : index to i64
        %86 = llvm.getelementptr inbounds %77[%85] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c64_48 = arith.constant 64 : index
        %87 = arith.subi %38, %27 : index
        %88 = arith.minsi %87, %c64_48 : index
        %c5 = arith.constant 5 : index
        %89 = arith.addi %88, %c5 : index
        %c6 = arith.constant 6 : index
        %90 = arith.divui %89, %c6 : index
        %c1_49 = arith.constant 1 : index
        %91 = arith.maxsi %90, %c1_49 : index
        %92 = arith.divui %88, %91 : index
        %93 = arith.remui %88, %91 : index
        %c0_50 = arith.constant 0 : index
        %c1_51 = arith.constant 1 : index
        scf.for %arg5 = %c0_50 to %90 step %c1_51 {
          %94 = arith.cmpi slt, %arg5, %93 : index
          %95 = arith.extui %94 : i1 to i64
          %96 = arith.index_cast %95 : i64 to index
          %97 = arith.muli %arg5, %92 : index
          %98 = arith.minsi %arg5, %93 : index
          %99 = arith.addi %97, %98 : index
          %100 = arith.addi %92, %96 : index
          %101 = arith.addi %27, %99 : index
          %c0_52 = arith.constant 0 : index
          %c1_53 = arith.constant 1 : index
          %c8_54 = arith.constant 8 : index
          %c0_55 = arith.constant 0 : index
          %c1_56 = arith.constant 1 : index
          %c8_57 = arith.constant 8 : index
          %c0_58 = arith.constant 0 : index
          %c0_59 = arith.constant 0 : index
          %102 = arith.muli %101, %c8_40 : index
          %103 = arith.index_cast %102 : index to i64
          %104 = llvm.getelementptr inbounds %86[%103] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c0_60 = arith.constant 0 : index
          %c32 = arith.constant 32 : index
          %c32_i64 = arith.constant 32 : i64
          %105 = llvm.getelementptr inbounds %28[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          %106 = llvm.load %105 : !llvm.ptr -> !llvm.ptr
          %c64_61 = arith.constant 64 : index
          %c64_i64 = arith.constant 64 : i64
          %107 = llvm.getelementptr inbounds %106[%c64_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
          %c1_62 = arith.constant 1 : index
          %c8_63 = arith.constant 8 : index
          %c64_64 = arith.constant 64 : index
          %c512 = arith.constant 512 : index
          %c64_65 = arith.constant 64 : index
          %108 = arith.divui %40, %c64_65 : index
          %c512_66 = arith.constant 512 : index
          %c0_67 = arith.constant 0 : index
          %109 = arith.muli %108, %c512 : index
          %110 = arith.index_cast %109 : index to i64
          %111 = llvm.getelementptr inbounds %107[%110] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c64_68 = arith.constant 64 : index
          %c0_69 = arith.constant 0 : index
          %c64_70 = arith.constant 64 : index
          %c64_71 = arith.constant 64 : index
          %c0_72 = arith.constant 0 : index
          %c0_73 = arith.constant 0 : index
          %c0_74 = arith.constant 0 : index
          %c0_75 = arith.constant 0 : index
          %c0_76 = arith.constant 0 : index
          scf.index_switch %100 
          case 1 {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c8_i64_86 = arith.constant 8 : i64
            %c64_i64_87 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_1(%104, %c8_i64_84, %111, %c64_i64_85, %c8_i64_86, %10, %c64_i64_87, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 2 {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c8_i64_86 = arith.constant 8 : i64
            %c64_i64_87 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_2(%104, %c8_i64_84, %111, %c64_i64_85, %c8_i64_86, %10, %c64_i64_87, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 3 {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c8_i64_86 = arith.constant 8 : i64
            %c64_i64_87 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_3(%104, %c8_i64_84, %111, %c64_i64_85, %c8_i64_86, %10, %c64_i64_87, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 4 {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c8_i64_86 = arith.constant 8 : i64
            %c64_i64_87 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_4(%104, %c8_i64_84, %111, %c64_i64_85, %c8_i64_86, %10, %c64_i64_87, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          case 5 {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c8_i64_86 = arith.constant 8 : i64
            %c64_i64_87 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_5(%104, %c8_i64_84, %111, %c64_i64_85, %c8_i64_86, %10, %c64_i64_87, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            scf.yield
          }
          default {
            %c8_i64_84 = arith.constant 8 : i64
            %c64_i64_85 = arith.constant 64 : i64
            %c8_i64_86 = arith.constant 8 : i64
            %c64_i64_87 = arith.constant 64 : i64
            %c0_i64 = arith.constant 0 : i64
            llvm.call @matmul_f32_6(%104, %c8_i64_84, %111, %c64_i64_85, %c8_i64_86, %10, %c64_i64_87, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
          }
          %c64_77 = arith.constant 64 : index
          %c0_78 = arith.constant 0 : index
          %112 = arith.muli %101, %c64_77 : index
          %c1_79 = arith.constant 1 : index
          %c1_80 = arith.constant 1 : index
          %c8_81 = arith.constant 8 : index
          %113 = arith.addi %112, %40 : index
          %c0_82 = arith.constant 0 : index
          %c1_83 = arith.constant 1 : index
          scf.for %arg6 = %c0_82 to %100 step %c1_83 {
            %114 = arith.addi %101, %arg6 : index
            %115 = arith.subi %42, %40 : index
            %c16_84 = arith.constant 16 : index
            %116 = arith.remui %115, %c16_84 : index
            %117 = arith.subi %115, %116 : index
            %118 = arith.addi %40, %117 : index
            %c16_85 = arith.constant 16 : index
            scf.for %arg7 = %40 to %118 step %c16_85 {
              %120 = arith.divui %arg7, %c8_24 : index
              %121 = arith.muli %114, %c64_77 : index
              %122 = arith.addi %arg7, %121 : index
              %123 = arith.subi %122, %113 : index
              %124 = arith.index_cast %123 : index to i64
              %125 = llvm.getelementptr inbounds %10[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %126 = llvm.load %125 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
              %c0_86 = arith.constant 0 : index
              %127 = arith.muli %114, %c8_31 : index
              %128 = arith.addi %127, %arg7 : index
              %129 = arith.index_cast %128 : index to i64
              %130 = llvm.getelementptr inbounds %64[%129] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.store %126, %130 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
            }
            %119 = arith.cmpi slt, %118, %42 : index
            scf.if %119 {
              %120 = arith.subi %42, %118 : index
              %121 = vector.create_mask %120 : vector<16xi1>
              %122 = arith.divui %118, %c8_24 : index
              %123 = arith.muli %114, %c64_77 : index
              %124 = arith.addi %118, %123 : index
              %125 = arith.subi %124, %113 : index
              %126 = arith.index_cast %125 : index to i64
              %127 = llvm.getelementptr inbounds %10[%126] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %128 = llvm.load %127 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
              %c0_86 = arith.constant 0 : index
              %129 = arith.muli %114, %c8_31 : index
              %130 = arith.addi %129, %118 : index
              %131 = arith.index_cast %130 : index to i64
              %132 = llvm.getelementptr inbounds %64[%131] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.intr.masked.store %128, %132, %121 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
            }
          }
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel13(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c152 = arith.constant 152 : index
    %c152_i64 = arith.constant 152 : i64
    %11 = llvm.getelementptr inbounds %arg0[%c152_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %12 = llvm.load %11 : !llvm.ptr -> i64
    %13 = arith.index_cast %12 : i64 to index
    %c63 = arith.constant 63 : index
    %14 = arith.addi %13, %c63 : index
    %c64 = arith.constant 64 : index
    %15 = arith.divui %14, %c64 : index
    %c64_1 = arith.constant 64 : index
    %16 = arith.muli %15, %c64_1 : index
    %c192 = arith.constant 192 : index
    %17 = arith.muli %16, %c192 : index
    %c63_2 = arith.constant 63 : index
    %18 = arith.addi %17, %c63_2 : index
    %c64_3 = arith.constant 64 : index
    %19 = arith.divui %18, %c64_3 : index
    %c64_4 = arith.constant 64 : index
    %20 = arith.muli %19, %c64_4 : index
    %c1_5 = arith.constant 1 : index
    %c1_6 = arith.constant 1 : index
    %c8_7 = arith.constant 8 : index
    %c8_8 = arith.constant 8 : index
    %c152_9 = arith.constant 152 : index
    %c152_i64_10 = arith.constant 152 : i64
    %21 = llvm.getelementptr inbounds %arg0[%c152_i64_10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %22 = llvm.load %21 : !llvm.ptr -> i64
    %23 = arith.index_cast %22 : i64 to index
    %c63_11 = arith.constant 63 : index
    %24 = arith.addi %23, %c63_11 : index
    %c64_12 = arith.constant 64 : index
    %25 = arith.divui %24, %c64_12 : index
    %c64_13 = arith.constant 64 : index
    %26 = arith.muli %25, %c64_13 : index
    %27 = arith.muli %26, %c8_8 : index
    %c4 = arith.constant 4 : index
    %28 = arith.muli %27, %c4 : index
    %29 = arith.index_cast %20 : index to i64
    %30 = llvm.getelementptr inbounds %10[%29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_14 = arith.constant 63 : index
    %31 = arith.addi %28, %c63_14 : index
    %c64_15 = arith.constant 64 : index
    %32 = arith.divui %31, %c64_15 : index
    %c64_16 = arith.constant 64 : index
    %33 = arith.muli %32, %c64_16 : index
    %34 = arith.addi %20, %33 : index
    %c1_17 = arith.constant 1 : index
    %c63_18 = arith.constant 63 : index
    %c64_19 = arith.constant 64 : index
    %c64_20 = arith.constant 64 : index
    %c1_21 = arith.constant 1 : index
    %c64_22 = arith.constant 64 : index
    %c64_23 = arith.constant 64 : index
    %c192_24 = arith.constant 192 : index
    %c12288 = arith.constant 12288 : index
    %35 = arith.index_cast %34 : index to i64
    %36 = llvm.getelementptr inbounds %10[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_25 = arith.constant 63 : index
    %c12351 = arith.constant 12351 : index
    %c64_26 = arith.constant 64 : index
    %c192_27 = arith.constant 192 : index
    %c64_28 = arith.constant 64 : index
    %c12288_29 = arith.constant 12288 : index
    %37 = arith.addi %34, %c12288_29 : index
    %c1_30 = arith.constant 1 : index
    %c152_31 = arith.constant 152 : index
    %c152_i64_32 = arith.constant 152 : i64
    %38 = llvm.getelementptr inbounds %arg0[%c152_i64_32] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %39 = llvm.load %38 : !llvm.ptr -> i64
    %40 = arith.index_cast %39 : i64 to index
    %c63_33 = arith.constant 63 : index
    %41 = arith.addi %40, %c63_33 : index
    %c64_34 = arith.constant 64 : index
    %42 = arith.divui %41, %c64_34 : index
    %c64_35 = arith.constant 64 : index
    %43 = arith.muli %42, %c64_35 : index
    %c192_36 = arith.constant 192 : index
    %44 = arith.muli %43, %c192_36 : index
    %45 = arith.index_cast %37 : index to i64
    %46 = llvm.getelementptr inbounds %10[%45] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_37 = arith.constant 63 : index
    %47 = arith.addi %44, %c63_37 : index
    %c64_38 = arith.constant 64 : index
    %48 = arith.divui %47, %c64_38 : index
    %c64_39 = arith.constant 64 : index
    %49 = arith.muli %48, %c64_39 : index
    %50 = arith.addi %37, %49 : index
    %c1_40 = arith.constant 1 : index
    %c63_41 = arith.constant 63 : index
    %c64_42 = arith.constant 64 : index
    %c64_43 = arith.constant 64 : index
    %c1_44 = arith.constant 1 : index
    %c64_45 = arith.constant 64 : index
    %c64_46 = arith.constant 64 : index
    %c192_47 = arith.constant 192 : index
    %c12288_48 = arith.constant 12288 : index
    %51 = arith.index_cast %50 : index to i64
    %52 = llvm.getelementptr inbounds %10[%51] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_49 = arith.constant 63 : index
    %c12351_50 = arith.constant 12351 : index
    %c64_51 = arith.constant 64 : index
    %c192_52 = arith.constant 192 : index
    %c64_53 = arith.constant 64 : index
    %c12288_54 = arith.constant 12288 : index
    %53 = arith.addi %50, %c12288_54 : index
    %c1_55 = arith.constant 1 : index
    %c152_56 = arith.constant 152 : index
    %c152_i64_57 = arith.constant 152 : i64
    %54 = llvm.getelementptr inbounds %arg0[%c152_i64_57] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %55 = llvm.load %54 : !llvm.ptr -> i64
    %56 = arith.index_cast %55 : i64 to index
    %c63_58 = arith.constant 63 : index
    %57 = arith.addi %56, %c63_58 : index
    %c64_59 = arith.constant 64 : index
    %58 = arith.divui %57, %c64_59 : index
    %c64_60 = arith.constant 64 : index
    %59 = arith.muli %58, %c64_60 : index
    %c192_61 = arith.constant 192 : index
    %60 = arith.muli %59, %c192_61 : index
    %61 = arith.index_cast %53 : index to i64
    %62 = llvm.getelementptr inbounds %10[%61] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_62 = arith.constant 63 : index
    %63 = arith.addi %60, %c63_62 : index
    %c64_63 = arith.constant 64 : index
    %64 = arith.divui %63, %c64_63 : index
    %c64_64 = arith.constant 64 : index
    %65 = arith.muli %64, %c64_64 : index
    %66 = arith.addi %53, %65 : index
    %c1_65 = arith.constant 1 : index
    %c8_66 = arith.constant 8 : index
    %c8_67 = arith.constant 8 : index
    %c63_68 = arith.constant 63 : index
    %c71 = arith.constant 71 : index
    %c64_69 = arith.constant 64 : index
    %c1_70 = arith.constant 1 : index
    %c64_71 = arith.constant 64 : index
    %c64_72 = arith.constant 64 : index
    %c192_73 = arith.constant 192 : index
    %c12288_74 = arith.constant 12288 : index
    %67 = arith.index_cast %66 : index to i64
    %68 = llvm.getelementptr inbounds %10[%67] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_75 = arith.constant 63 : index
    %c12351_76 = arith.constant 12351 : index
    %c64_77 = arith.constant 64 : index
    %c192_78 = arith.constant 192 : index
    %c64_79 = arith.constant 64 : index
    %c12288_80 = arith.constant 12288 : index
    %69 = arith.addi %66, %c12288_80 : index
    %c1_81 = arith.constant 1 : index
    %c1_82 = arith.constant 1 : index
    %c152_83 = arith.constant 152 : index
    %c152_i64_84 = arith.constant 152 : i64
    %70 = llvm.getelementptr inbounds %arg0[%c152_i64_84] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %71 = llvm.load %70 : !llvm.ptr -> i64
    %72 = arith.index_cast %71 : i64 to index
    %c8_85 = arith.constant 8 : index
    %c8_86 = arith.constant 8 : index
    %73 = llvm.mlir.constant(256 : i64) : i64
    %74 = llvm.alloca %73 x f32 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %75 = arith.index_cast %arg1 : i64 to index
    %76 = arith.index_cast %arg2 : i64 to index
    %c1_87 = arith.constant 1 : index
    scf.for %arg4 = %75 to %76 step %c1_87 {
      %c368 = arith.constant 368 : index
      %c368_i64 = arith.constant 368 : i64
      %77 = llvm.getelementptr inbounds %arg0[%c368_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %78 = llvm.load %77 : !llvm.ptr -> i64
      %79 = arith.index_cast %78 : i64 to index
      %80 = arith.remui %arg4, %79 : index
      %81 = arith.divui %arg4, %79 : index
      %c1_88 = arith.constant 1 : index
      %c0_89 = arith.constant 0 : index
      %c1_90 = arith.constant 1 : index
      %c0_91 = arith.constant 0 : index
      %c0_92 = arith.constant 0 : index
      %c376 = arith.constant 376 : index
      %c376_i64 = arith.constant 376 : i64
      %82 = llvm.getelementptr inbounds %arg0[%c376_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %83 = llvm.load %82 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %84 = arith.muli %80, %c2 : index
      %85 = arith.index_cast %84 : index to i64
      %86 = llvm.getelementptr inbounds %83[%85] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_93 = arith.constant 0 : index
      %87 = llvm.load %86 : !llvm.ptr -> i64
      %88 = arith.index_cast %87 : i64 to index
      %c8_94 = arith.constant 8 : index
      %c8_i64_95 = arith.constant 8 : i64
      %89 = llvm.getelementptr inbounds %86[%c8_i64_95] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %90 = llvm.load %89 : !llvm.ptr -> i64
      %91 = arith.index_cast %90 : i64 to index
      %c0_96 = arith.constant 0 : index
      %92 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_97 = arith.constant 0 : index
      %93 = llvm.load %92 : !llvm.ptr -> i64
      %94 = arith.index_cast %93 : i64 to index
      %c8_98 = arith.constant 8 : index
      %c8_i64_99 = arith.constant 8 : i64
      %95 = llvm.getelementptr inbounds %92[%c8_i64_99] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %96 = llvm.load %95 : !llvm.ptr -> !llvm.ptr
      %c4_100 = arith.constant 4 : index
      %97 = arith.muli %94, %c4_100 : index
      %98 = arith.addi %97, %88 : index
      %99 = arith.index_cast %98 : index to i64
      %100 = llvm.getelementptr inbounds %96[%99] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %101 = llvm.load %100 {alignment = 8 : i64} : !llvm.ptr -> i64
      %102 = arith.index_cast %101 : i64 to index
      %103 = arith.cmpi slt, %91, %102 : index
      scf.if %103 {
        %c1_101 = arith.constant 1 : index
        %c8_102 = arith.constant 8 : index
        %c8_103 = arith.constant 8 : index
        %c0_104 = arith.constant 0 : index
        %104 = llvm.load %92 : !llvm.ptr -> i64
        %105 = arith.index_cast %104 : i64 to index
        %c8_105 = arith.constant 8 : index
        %c8_i64_106 = arith.constant 8 : i64
        %106 = llvm.getelementptr inbounds %92[%c8_i64_106] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %107 = llvm.load %106 : !llvm.ptr -> !llvm.ptr
        %c4_107 = arith.constant 4 : index
        %108 = arith.muli %105, %c4_107 : index
        %109 = arith.addi %108, %88 : index
        %110 = arith.index_cast %109 : index to i64
        %111 = llvm.getelementptr inbounds %107[%110] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %112 = llvm.load %111 {alignment = 8 : i64} : !llvm.ptr -> i64
        %113 = arith.index_cast %112 : i64 to index
        %114 = arith.muli %113, %c8_103 : index
        %c360 = arith.constant 360 : index
        %c360_i64 = arith.constant 360 : i64
        %115 = llvm.getelementptr inbounds %arg0[%c360_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %116 = llvm.load %115 : !llvm.ptr -> !llvm.ptr
        %c264 = arith.constant 264 : index
        %c264_i64 = arith.constant 264 : i64
        %117 = llvm.getelementptr inbounds %arg0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %118 = llvm.load %117 : !llvm.ptr -> !llvm.ptr
        %119 = arith.index_cast %88 : index to i64
        %120 = llvm.getelementptr inbounds %118[%119] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %121 = llvm.load %120 {alignment = 8 : i64} : !llvm.ptr -> i64
        %122 = arith.index_cast %121 : i64 to index
        %c8_108 = arith.constant 8 : index
        %123 = arith.muli %122, %c8_108 : index
        %124 = arith.index_cast %123 : index to i64
        %125 = llvm.getelementptr inbounds %116[%124] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c0_109 = arith.constant 0 : index
        %126 = llvm.load %92 : !llvm.ptr -> i64
        %127 = arith.index_cast %126 : i64 to index
        %c8_110 = arith.constant 8 : index
        %c8_i64_111 = arith.constant 8 : i64
        %128 = llvm.getelementptr inbounds %92[%c8_i64_111] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %129 = llvm.load %128 : !llvm.ptr -> !llvm.ptr
        %c3 = arith.constant 3 : index
        %130 = arith.muli %127, %c3 : index
        %131 = arith.addi %130, %88 : index
        %132 = arith.index_cast %131 : index to i64
        %133 = llvm.getelementptr inbounds %129[%132] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %134 = llvm.load %133 {alignment = 8 : i64} : !llvm.ptr -> i64
        %135 = arith.index_cast %134 : i64 to index
        %c8_112 = arith.constant 8 : index
        %c8_113 = arith.constant 8 : index
        %c0_114 = arith.constant 0 : index
        %136 = llvm.load %92 : !llvm.ptr -> i64
        %137 = arith.index_cast %136 : i64 to index
        %c8_115 = arith.constant 8 : index
        %c8_i64_116 = arith.constant 8 : i64
        %138 = llvm.getelementptr inbounds %92[%c8_i64_116] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %139 = llvm.load %138 : !llvm.ptr -> !llvm.ptr
        %c2_117 = arith.constant 2 : index
        %140 = arith.muli %137, %c2_117 : index
        %141 = arith.addi %140, %88 : index
        %142 = arith.index_cast %141 : index to i64
        %143 = llvm.getelementptr inbounds %139[%142] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %144 = llvm.load %143 {alignment = 8 : i64} : !llvm.ptr -> i64
        %145 = arith.index_cast %144 : i64 to index
        %c1_118 = arith.constant 1 : index
        %c8_119 = arith.constant 8 : index
        %c8_120 = arith.constant 8 : index
        %c0_121 = arith.constant 0 : index
        %146 = llvm.load %92 : !llvm.ptr -> i64
        %147 = arith.index_cast %146 : i64 to index
        %c8_122 = arith.constant 8 : index
        %c8_i64_123 = arith.constant 8 : i64
        %148 = llvm.getelementptr inbounds %92[%c8_i64_123] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %149 = llvm.load %148 : !llvm.ptr -> !llvm.ptr
        %c4_124 = arith.constant 4 : index
        %150 = arith.muli %147, %c4_124 : index
        %151 = arith.addi %150, %88 : index
        %152 = arith.index_cast %151 : index to i64
        %153 = llvm.getelementptr inbounds %149[%152] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %154 = llvm.load %153 {alignment = 8 : i64} : !llvm.ptr -> i64
        %155 = arith.index_cast %154 : i64 to index
        %156 = arith.muli %155, %c8_120 : index
        %c336 = arith.constant 336 : index
        %c336_i64 = arith.constant 336 : i64
        %157 = llvm.getelementptr inbounds %arg0[%c336_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %158 = llvm.load %157 : !llvm.ptr -> !llvm.ptr
        %c264_125 = arith.constant 264 : index
        %c264_i64_126 = arith.constant 264 : i64
        %159 = llvm.getelementptr inbounds %arg0[%c264_i64_126] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %160 = llvm.load %159 : !llvm.ptr -> !llvm.ptr
        %161 = arith.index_cast %88 : index to i64
        %162 = llvm.getelementptr inbounds %160[%161] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %163 = llvm.load %162 {alignment = 8 : i64} : !llvm.ptr -> i64
        %164 = arith.index_cast %163 : i64 to index
        %c8_127 = arith.constant 8 : index
        %165 = arith.muli %164, %c8_127 : index
        %166 = arith.index_cast %165 : index to i64
        %167 = llvm.getelementptr inbounds %158[%166] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c1_128 = arith.constant 1 : index
        %c8_129 = arith.constant 8 : index
        %c8_130 = arith.constant 8 : index
        %c0_131 = arith.constant 0 : index
        %168 = llvm.load %92 : !llvm.ptr -> i64
        %169 = arith.index_cast %168 : i64 to index
        %c8_132 = arith.constant 8 : index
        %c8_i64_133 = arith.constant 8 : i64
        %170 = llvm.getelementptr inbounds %92[%c8_i64_133] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %171 = llvm.load %170 : !llvm.ptr -> !llvm.ptr
        %c3_134 = arith.constant 3 : index
        %172 = arith.muli %169, %c3_134 : index
        %173 = arith.addi %172, %88 : index
        %174 = arith.index_cast %173 : index to i64
        %175 = llvm.getelementptr inbounds %171[%174] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %176 = llvm.load %175 {alignment = 8 : i64} : !llvm.ptr -> i64
        %177 = arith.index_cast %176 : i64 to index
        %178 = arith.muli %177, %c8_130 : index
        %c208 = arith.constant 208 : index
        %c208_i64 = arith.constant 208 : i64
        %179 = llvm.getelementptr inbounds %arg0[%c208_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %180 = llvm.load %179 : !llvm.ptr -> !llvm.ptr
        %c160 = arith.constant 160 : index
        %c160_i64 = arith.constant 160 : i64
        %181 = llvm.getelementptr inbounds %arg0[%c160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %182 = llvm.load %181 : !llvm.ptr -> !llvm.ptr
        %183 = arith.index_cast %88 : index to i64
        %184 = llvm.getelementptr inbounds %182[%183] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %185 = llvm.load %184 {alignment = 8 : i64} : !llvm.ptr -> i64
        %186 = arith.index_cast %185 : i64 to index
        %c8_135 = arith.constant 8 : index
        %187 = arith.muli %186, %c8_135 : index
        %188 = arith.index_cast %187 : index to i64
        %189 = llvm.getelementptr inbounds %180[%188] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c1_136 = arith.constant 1 : index
        %c0_137 = arith.constant 0 : index
        %190 = llvm.load %92 : !llvm.ptr -> i64
        %191 = arith.index_cast %190 : i64 to index
        %c8_138 = arith.constant 8 : index
        %c8_i64_139 = arith.constant 8 : i64
        %192 = llvm.getelementptr inbounds %92[%c8_i64_139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %193 = llvm.load %192 : !llvm.ptr -> !llvm.ptr
        %c4_140 = arith.constant 4 : index
        %194 = arith.muli %191, %c4_140 : index
        %195 = arith.addi %194, %88 : index
        %196 = arith.index_cast %195 : index to i64
        %197 = llvm.getelementptr inbounds %193[%196] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %198 = llvm.load %197 {alignment = 8 : i64} : !llvm.ptr -> i64
        %199 = arith.index_cast %198 : i64 to index
        %c304 = arith.constant 304 : index
        %c304_i64 = arith.constant 304 : i64
        %200 = llvm.getelementptr inbounds %arg0[%c304_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %201 = llvm.load %200 : !llvm.ptr -> !llvm.ptr
        %c264_141 = arith.constant 264 : index
        %c264_i64_142 = arith.constant 264 : i64
        %202 = llvm.getelementptr inbounds %arg0[%c264_i64_142] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %203 = llvm.load %202 : !llvm.ptr -> !llvm.ptr
        %204 = arith.index_cast %88 : index to i64
        %205 = llvm.getelementptr inbounds %203[%204] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %206 = llvm.load %205 {alignment = 8 : i64} : !llvm.ptr -> i64
        %207 = arith.index_cast %206 : i64 to index
        %c1_143 = arith.constant 1 : index
        %208 = arith.index_cast %207 : index to i64
        %209 = llvm.getelementptr inbounds %201[%208] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %c1_144 = arith.constant 1 : index
        %c0_145 = arith.constant 0 : index
        %210 = llvm.load %92 : !llvm.ptr -> i64
        %211 = arith.index_cast %210 : i64 to index
        %c8_146 = arith.constant 8 : index
        %c8_i64_147 = arith.constant 8 : i64
        %212 = llvm.getelementptr inbounds %92[%c8_i64_147] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %213 = llvm.load %212 : !llvm.ptr -> !llvm.ptr
        %c3_148 = arith.constant 3 : index
        %214 = arith.muli %211, %c3_148 : index
        %215 = arith.addi %214, %88 : index
        %216 = arith.index_cast %215 : index to i64
        %217 = llvm.getelementptr inbounds %213[%216] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %218 = llvm.load %217 {alignment = 8 : i64} : !llvm.ptr -> i64
        %219 = arith.index_cast %218 : i64 to index
        %c168 = arith.constant 168 : index
        %c168_i64 = arith.constant 168 : i64
        %220 = llvm.getelementptr inbounds %arg0[%c168_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %221 = llvm.load %220 : !llvm.ptr -> !llvm.ptr
        %c160_149 = arith.constant 160 : index
        %c160_i64_150 = arith.constant 160 : i64
        %222 = llvm.getelementptr inbounds %arg0[%c160_i64_150] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %223 = llvm.load %222 : !llvm.ptr -> !llvm.ptr
        %224 = arith.index_cast %88 : index to i64
        %225 = llvm.getelementptr inbounds %223[%224] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %226 = llvm.load %225 {alignment = 8 : i64} : !llvm.ptr -> i64
        %227 = arith.index_cast %226 : i64 to index
        %c1_151 = arith.constant 1 : index
        %228 = arith.index_cast %227 : index to i64
        %229 = llvm.getelementptr inbounds %221[%228] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %c1_152 = arith.constant 1 : index
        %c8_153 = arith.constant 8 : index
        %c8_154 = arith.constant 8 : index
        %c0_155 = arith.constant 0 : index
        %230 = llvm.load %92 : !llvm.ptr -> i64
        %231 = arith.index_cast %230 : i64 to index
        %c8_156 = arith.constant 8 : index
        %c8_i64_157 = arith.constant 8 : i64
        %232 = llvm.getelementptr inbounds %92[%c8_i64_157] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %233 = llvm.load %232 : !llvm.ptr -> !llvm.ptr
        %c3_158 = arith.constant 3 : index
        %234 = arith.muli %231, %c3_158 : index
        %235 = arith.addi %234, %88 : index
        %236 = arith.index_cast %235 : index to i64
        %237 = llvm.getelementptr inbounds %233[%236] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %238 = llvm.load %237 {alignment = 8 : i64} : !llvm.ptr -> i64
        %239 = arith.index_cast %238 : i64 to index
        %240 = arith.muli %239, %c8_154 : index
        %c232 = arith.constant 232 : index
        %c232_i64 = arith.constant 232 : i64
        %241 = llvm.getelementptr inbounds %arg0[%c232_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %242 = llvm.load %241 : !llvm.ptr -> !llvm.ptr
        %c160_159 = arith.constant 160 : index
        %c160_i64_160 = arith.constant 160 : i64
        %243 = llvm.getelementptr inbounds %arg0[%c160_i64_160] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %244 = llvm.load %243 : !llvm.ptr -> !llvm.ptr
        %245 = arith.index_cast %88 : index to i64
        %246 = llvm.getelementptr inbounds %244[%245] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %247 = llvm.load %246 {alignment = 8 : i64} : !llvm.ptr -> i64
        %248 = arith.index_cast %247 : i64 to index
        %c8_161 = arith.constant 8 : index
        %249 = arith.muli %248, %c8_161 : index
        %250 = arith.index_cast %249 : index to i64
        %251 = llvm.getelementptr inbounds %242[%250] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %cst = arith.constant 0.000000e+00 : f32
        %c48 = arith.constant 48 : index
        %252 = arith.subi %102, %91 : index
        %253 = arith.minsi %252, %c48 : index
        %254 = arith.addi %91, %253 : index
        %c0_162 = arith.constant 0 : index
        %c0_163 = arith.constant 0 : index
        %c0_164 = arith.constant 0 : index
        %cst_165 = arith.constant 0xFF800000 : f32
        %c0_166 = arith.constant 0 : index
        %c0_167 = arith.constant 0 : index
        %c0_168 = arith.constant 0 : index
        %cst_169 = arith.constant 0.000000e+00 : f32
        %c0_170 = arith.constant 0 : index
        %c0_171 = arith.constant 0 : index
        %cst_172 = arith.constant 0.000000e+00 : f32
        %c0_173 = arith.constant 0 : index
        %255 = arith.maxsi %135, %c0_170 : index
        %c0_174 = arith.constant 0 : index
        %256 = arith.minsi %255, %c0_174 : index
        %257 = arith.minsi %256, %c0_167 : index
        %258 = arith.maxsi %135, %255 : index
        %259 = arith.minsi %135, %258 : index
        %260 = arith.maxsi %259, %c0_166 : index
        %261 = arith.maxsi %257, %c0_166 : index
        %262 = arith.minsi %260, %261 : index
        %263 = arith.minsi %262, %c0_163 : index
        %264 = arith.maxsi %135, %260 : index
        %265 = arith.minsi %135, %264 : index
        %266 = arith.maxsi %265, %c0_162 : index
        %267 = arith.maxsi %263, %c0_162 : index
        %268 = arith.minsi %266, %267 : index
        %c0_175 = arith.constant 0 : index
        %cst_176 = arith.constant 0.000000e+00 : f32
        %c0_177 = arith.constant 0 : index
        %c4_178 = arith.constant 4 : index
        %269 = arith.cmpi slt, %253, %c4_178 : index
        scf.if %269 {
          %c0_231 = arith.constant 0 : index
          %c1_232 = arith.constant 1 : index
          scf.for %arg5 = %c0_231 to %253 step %c1_232 {
            %280 = arith.addi %91, %arg5 : index
            %c1_233 = arith.constant 1 : index
            %c63_234 = arith.constant 63 : index
            %281 = arith.addi %135, %c63_234 : index
            %c64_235 = arith.constant 64 : index
            %282 = arith.divui %281, %c64_235 : index
            %c64_236 = arith.constant 64 : index
            %283 = arith.muli %282, %c64_236 : index
            %c0_237 = arith.constant 0 : index
            %284 = arith.muli %91, %283 : index
            %c1_238 = arith.constant 1 : index
            %cst_239 = arith.constant 0.000000e+00 : f32
            %c1_240 = arith.constant 1 : index
            scf.for %arg6 = %268 to %266 step %c1_240 {
              %cst_241 = arith.constant dense<0.000000e+00> : vector<16xf32>
              %c16_242 = arith.constant 16 : index
              %c8_243 = arith.constant 8 : index
              %c0_244 = arith.constant 0 : index
              %true = arith.constant true
              %285 = scf.if %true -> (vector<16xf32>) {
                %293 = vector.create_mask %c8_112 : vector<16xi1>
                %c0_247 = arith.constant 0 : index
                %294 = arith.muli %280, %c8_120 : index
                %cst_248 = arith.constant 0.000000e+00 : f32
                %295 = arith.index_cast %294 : index to i64
                %296 = llvm.getelementptr inbounds %167[%295] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                %cst_249 = arith.constant dense<0.000000e+00> : vector<16xf32>
                %297 = llvm.intr.masked.load %296, %293, %cst_249 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
                %c0_250 = arith.constant 0 : index
                %298 = arith.muli %arg6, %c8_130 : index
                %cst_251 = arith.constant 0.000000e+00 : f32
                %299 = arith.index_cast %298 : index to i64
                %300 = llvm.getelementptr inbounds %189[%299] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                %cst_252 = arith.constant dense<0.000000e+00> : vector<16xf32>
                %301 = llvm.intr.masked.load %300, %293, %cst_252 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
                %302 = arith.mulf %297, %301 : vector<16xf32>
                %303 = arith.select %293, %302, %cst_241 : vector<16xi1>, vector<16xf32>
                %304 = arith.addf %cst_241, %303 : vector<16xf32>
                scf.yield %304 : vector<16xf32>
              } else {
                scf.yield %cst_241 : vector<16xf32>
              }
              %286 = vector.reduction <add>, %285 fastmath<reassoc> : vector<16xf32> into f32
              %c0_245 = arith.constant 0 : index
              %287 = arith.muli %280, %283 : index
              %288 = arith.addi %287, %arg6 : index
              %c0_246 = arith.constant 0 : index
              %289 = arith.subi %c0_246, %284 : index
              %290 = arith.addi %288, %289 : index
              %291 = arith.index_cast %290 : index to i64
              %292 = llvm.getelementptr inbounds %10[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.store %286, %292 {alignment = 4 : i64} : f32, !llvm.ptr
            }
          }
        } else {
          %c0_231 = arith.constant 0 : index
          %c1_232 = arith.constant 1 : index
          %c0_233 = arith.constant 0 : index
          %c1_234 = arith.constant 1 : index
          %c8_235 = arith.constant 8 : index
          %c64_236 = arith.constant 64 : index
          %280 = arith.remui %268, %c64_236 : index
          %281 = arith.subi %268, %280 : index
          %c0_237 = arith.constant 0 : index
          %282 = arith.muli %91, %c8_120 : index
          %283 = arith.index_cast %282 : index to i64
          %284 = llvm.getelementptr inbounds %167[%283] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c1_238 = arith.constant 1 : index
          %c63_239 = arith.constant 63 : index
          %285 = arith.addi %135, %c63_239 : index
          %c64_240 = arith.constant 64 : index
          %286 = arith.divui %285, %c64_240 : index
          %c64_241 = arith.constant 64 : index
          %287 = arith.muli %286, %c64_241 : index
          %c64_242 = arith.constant 64 : index
          %c1_243 = arith.constant 1 : index
          %c63_244 = arith.constant 63 : index
          %288 = arith.addi %135, %c63_244 : index
          %c64_245 = arith.constant 64 : index
          %289 = arith.divui %288, %c64_245 : index
          %c64_246 = arith.constant 64 : index
          %290 = arith.muli %289, %c64_246 : index
          %c0_247 = arith.constant 0 : index
          %c1_248 = arith.constant 1 : index
          %c0_249 = arith.constant 0 : index
          %c1_250 = arith.constant 1 : index
          %c8_251 = arith.constant 8 : index
          %c64_252 = arith.constant 64 : index
          %291 = arith.remui %268, %c64_252 : index
          %292 = arith.subi %268, %291 : index
          %c16_253 = arith.constant 16 : index
          scf.for %arg5 = %292 to %266 step %c16_253 {
            %c16_264 = arith.constant 16 : index
            %299 = arith.subi %266, %arg5 : index
            %300 = arith.minsi %299, %c16_264 : index
            %c0_265 = arith.constant 0 : index
            %c0_266 = arith.constant 0 : index
            %c16_267 = arith.constant 16 : index
            %c8_268 = arith.constant 8 : index
            %c0_269 = arith.constant 0 : index
            %true = arith.constant true
            %c0_270 = arith.constant 0 : index
            %c1_271 = arith.constant 1 : index
            scf.for %arg6 = %c0_270 to %300 step %c1_271 {
              %304 = vector.create_mask %c8_112 : vector<16xi1>
              %305 = arith.addi %arg5, %arg6 : index
              %c0_274 = arith.constant 0 : index
              %306 = arith.muli %305, %c8_130 : index
              %cst_275 = arith.constant 0.000000e+00 : f32
              %307 = arith.index_cast %306 : index to i64
              %308 = llvm.getelementptr inbounds %189[%307] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %cst_276 = arith.constant dense<0.000000e+00> : vector<16xf32>
              %309 = llvm.intr.masked.load %308, %304, %cst_276 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
              %c16_277 = arith.constant 16 : index
              %310 = arith.muli %arg6, %c16_277 : index
              %311 = arith.index_cast %310 : index to i64
              %312 = llvm.getelementptr inbounds %74[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              llvm.store %309, %312 {alignment = 64 : i64} : vector<16xf32>, !llvm.ptr
            }
            %301 = arith.subi %arg5, %292 : index
            %302 = arith.index_cast %301 : index to i64
            %303 = llvm.getelementptr inbounds %30[%302] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %c0_272 = arith.constant 0 : index
            %c1_273 = arith.constant 1 : index
            scf.for %arg6 = %c0_272 to %c8_112 step %c1_273 {
              %c0_274 = arith.constant 0 : index
              %c1_275 = arith.constant 1 : index
              scf.for %arg7 = %c0_274 to %300 step %c1_275 {
                %c16_276 = arith.constant 16 : index
                %304 = arith.muli %arg7, %c16_276 : index
                %305 = arith.addi %304, %arg6 : index
                %306 = arith.index_cast %305 : index to i64
                %307 = llvm.getelementptr inbounds %74[%306] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                %308 = llvm.load %307 {alignment = 4 : i64} : !llvm.ptr -> f32
                %309 = arith.muli %arg6, %290 : index
                %310 = arith.addi %309, %arg7 : index
                %311 = arith.index_cast %310 : index to i64
                %312 = llvm.getelementptr inbounds %303[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
                llvm.store %308, %312 {alignment = 4 : i64} : f32, !llvm.ptr
              }
            }
          }
          %c0_254 = arith.constant 0 : index
          %c0_255 = arith.constant 0 : index
          %c1_256 = arith.constant 1 : index
          %c63_257 = arith.constant 63 : index
          %293 = arith.addi %135, %c63_257 : index
          %c64_258 = arith.constant 64 : index
          %294 = arith.divui %293, %c64_258 : index
          %c64_259 = arith.constant 64 : index
          %295 = arith.muli %294, %c64_259 : index
          %296 = arith.subi %266, %281 : index
          %c63_260 = arith.constant 63 : index
          %297 = arith.addi %296, %c63_260 : index
          %c64_261 = arith.constant 64 : index
          %298 = arith.divui %297, %c64_261 : index
          %c0_262 = arith.constant 0 : index
          %c1_263 = arith.constant 1 : index
          scf.for %arg5 = %c0_262 to %298 step %c1_263 {
            %299 = arith.muli %arg5, %c64_242 : index
            %300 = arith.index_cast %299 : index to i64
            %301 = llvm.getelementptr inbounds %30[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %c64_264 = arith.constant 64 : index
            %302 = arith.muli %arg5, %c64_264 : index
            %303 = arith.addi %281, %302 : index
            %c5 = arith.constant 5 : index
            %304 = arith.addi %253, %c5 : index
            %c6 = arith.constant 6 : index
            %305 = arith.divui %304, %c6 : index
            %c1_265 = arith.constant 1 : index
            %306 = arith.maxsi %305, %c1_265 : index
            %307 = arith.divui %253, %306 : index
            %308 = arith.remui %253, %306 : index
            %c0_266 = arith.constant 0 : index
            %c1_267 = arith.constant 1 : index
            scf.for %arg6 = %c0_266 to %305 step %c1_267 {
              %309 = arith.cmpi slt, %arg6, %308 : index
              %310 = arith.extui %309 : i1 to i64
              %311 = arith.index_cast %310 : i64 to index
              %312 = arith.muli %arg6, %307 : index
              %313 = arith.minsi %arg6, %308 : index
              %314 = arith.addi %312, %313 : index
              %315 = arith.addi %307, %311 : index
              %316 = arith.muli %314, %c8_120 : index
              %317 = arith.index_cast %316 : index to i64
              %318 = llvm.getelementptr inbounds %284[%317] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %319 = arith.muli %314, %295 : index
              %320 = arith.addi %319, %303 : index
              %321 = arith.index_cast %320 : index to i64
              %322 = llvm.getelementptr inbounds %10[%321] : (!llvm.ptr, i64) -> !llvm.ptr, f32
              %c0_268 = arith.constant 0 : index
              scf.index_switch %315 
              case 1 {
                %c8_i64_269 = arith.constant 8 : i64
                %323 = arith.index_cast %287 : index to i64
                %c8_i64_270 = arith.constant 8 : i64
                %324 = arith.index_cast %295 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_1(%318, %c8_i64_269, %301, %323, %c8_i64_270, %322, %324, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
                scf.yield
              }
              case 2 {
                %c8_i64_269 = arith.constant 8 : i64
                %323 = arith.index_cast %287 : index to i64
                %c8_i64_270 = arith.constant 8 : i64
                %324 = arith.index_cast %295 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_2(%318, %c8_i64_269, %301, %323, %c8_i64_270, %322, %324, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
                scf.yield
              }
              case 3 {
                %c8_i64_269 = arith.constant 8 : i64
                %323 = arith.index_cast %287 : index to i64
                %c8_i64_270 = arith.constant 8 : i64
                %324 = arith.index_cast %295 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_3(%318, %c8_i64_269, %301, %323, %c8_i64_270, %322, %324, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
                scf.yield
              }
              case 4 {
                %c8_i64_269 = arith.constant 8 : i64
                %323 = arith.index_cast %287 : index to i64
                %c8_i64_270 = arith.constant 8 : i64
                %324 = arith.index_cast %295 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_4(%318, %c8_i64_269, %301, %323, %c8_i64_270, %322, %324, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
                scf.yield
              }
              case 5 {
                %c8_i64_269 = arith.constant 8 : i64
                %323 = arith.index_cast %287 : index to i64
                %c8_i64_270 = arith.constant 8 : i64
                %324 = arith.index_cast %295 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_5(%318, %c8_i64_269, %301, %323, %c8_i64_270, %322, %324, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
                scf.yield
              }
              default {
                %c8_i64_269 = arith.constant 8 : i64
                %323 = arith.index_cast %287 : index to i64
                %c8_i64_270 = arith.constant 8 : i64
                %324 = arith.index_cast %295 : index to i64
                %c0_i64 = arith.constant 0 : i64
                llvm.call @matmul_f32_6(%318, %c8_i64_269, %301, %323, %c8_i64_270, %322, %324, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              }
            }
          }
        }
        %c0_179 = arith.constant 0 : index
        %c1_180 = arith.constant 1 : index
        scf.for %arg5 = %c0_179 to %253 step %c1_180 {
          %280 = arith.addi %91, %arg5 : index
          %c1_231 = arith.constant 1 : index
          %c63_232 = arith.constant 63 : index
          %c64_233 = arith.constant 64 : index
          %c64_234 = arith.constant 64 : index
          %c1_235 = arith.constant 1 : index
          %c64_236 = arith.constant 64 : index
          %c64_237 = arith.constant 64 : index
          %c0_238 = arith.constant 0 : index
          %281 = arith.muli %91, %c64_237 : index
          %c1_239 = arith.constant 1 : index
          %cst_240 = arith.constant 0xFF800000 : f32
          %cst_241 = arith.constant dense<0xFF800000> : vector<16xf32>
          %c16_242 = arith.constant 16 : index
          %282 = arith.remui %135, %c16_242 : index
          %283 = arith.subi %135, %282 : index
          %c16_243 = arith.constant 16 : index
          %284 = scf.for %arg6 = %c0_163 to %283 step %c16_243 iter_args(%arg7 = %cst_241) -> (vector<16xf32>) {
            %c0_246 = arith.constant 0 : index
            %c0_247 = arith.constant 0 : index
            %293 = arith.index_cast %arg6 : index to i64
            %294 = llvm.getelementptr inbounds %229[%293] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %295 = llvm.load %294 {alignment = 8 : i64} : !llvm.ptr -> vector<16xi64>
            %296 = arith.index_cast %295 : vector<16xi64> to vector<16xindex>
            %c0_248 = arith.constant 0 : index
            %c0_249 = arith.constant 0 : index
            %297 = arith.index_cast %280 : index to i64
            %298 = llvm.getelementptr inbounds %209[%297] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %299 = llvm.load %298 {alignment = 8 : i64} : !llvm.ptr -> i64
            %300 = arith.index_cast %299 : i64 to index
            %301 = arith.addi %300, %145 : index
            %302 = vector.broadcast %301 : index to vector<16xindex>
            %303 = arith.cmpi sle, %296, %302 : vector<16xindex>
            %c1_250 = arith.constant 1 : index
            %c63_251 = arith.constant 63 : index
            %304 = arith.addi %135, %c63_251 : index
            %c64_252 = arith.constant 64 : index
            %305 = arith.divui %304, %c64_252 : index
            %c64_253 = arith.constant 64 : index
            %306 = arith.muli %305, %c64_253 : index
            %c0_254 = arith.constant 0 : index
            %307 = arith.muli %91, %306 : index
            %c1_255 = arith.constant 1 : index
            %c0_256 = arith.constant 0 : index
            %308 = arith.muli %280, %306 : index
            %309 = arith.addi %308, %arg6 : index
            %c0_257 = arith.constant 0 : index
            %310 = arith.subi %c0_257, %307 : index
            %311 = arith.addi %309, %310 : index
            %cst_258 = arith.constant 0.000000e+00 : f32
            %312 = arith.index_cast %311 : index to i64
            %313 = llvm.getelementptr inbounds %10[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %314 = llvm.load %313 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %315 = vector.broadcast %cst_240 : f32 to vector<16xf32>
            %316 = arith.select %303, %314, %315 : vector<16xi1>, vector<16xf32>
            %317 = arith.maximumf %arg7, %316 : vector<16xf32>
            scf.yield %317 : vector<16xf32>
          }
          %285 = arith.cmpi slt, %283, %135 : index
          %286 = scf.if %285 -> (vector<16xf32>) {
            %293 = arith.subi %135, %283 : index
            %294 = vector.create_mask %293 : vector<16xi1>
            %c0_246 = arith.constant 0 : index
            %c0_247 = arith.constant 0 : index
            %295 = arith.index_cast %283 : index to i64
            %296 = llvm.getelementptr inbounds %229[%295] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %cst_248 = arith.constant dense<0> : vector<16xi64>
            %297 = llvm.intr.masked.load %296, %294, %cst_248 {alignment = 8 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xi64>) -> vector<16xi64>
            %298 = arith.index_cast %297 : vector<16xi64> to vector<16xindex>
            %c0_249 = arith.constant 0 : index
            %c0_250 = arith.constant 0 : index
            %299 = arith.index_cast %280 : index to i64
            %300 = llvm.getelementptr inbounds %209[%299] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %301 = llvm.load %300 {alignment = 8 : i64} : !llvm.ptr -> i64
            %302 = arith.index_cast %301 : i64 to index
            %303 = arith.addi %302, %145 : index
            %304 = vector.broadcast %303 : index to vector<16xindex>
            %305 = arith.cmpi sle, %298, %304 : vector<16xindex>
            %c1_251 = arith.constant 1 : index
            %c63_252 = arith.constant 63 : index
            %306 = arith.addi %135, %c63_252 : index
            %c64_253 = arith.constant 64 : index
            %307 = arith.divui %306, %c64_253 : index
            %c64_254 = arith.constant 64 : index
            %308 = arith.muli %307, %c64_254 : index
            %c0_255 = arith.constant 0 : index
            %309 = arith.muli %91, %308 : index
            %c1_256 = arith.constant 1 : index
            %c0_257 = arith.constant 0 : index
            %310 = arith.muli %280, %308 : index
            %311 = arith.addi %310, %283 : index
            %c0_258 = arith.constant 0 : index
            %312 = arith.subi %c0_258, %309 : index
            %313 = arith.addi %311, %312 : index
            %cst_259 = arith.constant 0.000000e+00 : f32
            %314 = arith.index_cast %313 : index to i64
            %315 = llvm.getelementptr inbounds %10[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_260 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %316 = llvm.intr.masked.load %315, %294, %cst_260 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %317 = vector.broadcast %cst_240 : f32 to vector<16xf32>
            %318 = arith.select %305, %316, %317 : vector<16xi1>, vector<16xf32>
            %319 = arith.select %294, %318, %cst_241 : vector<16xi1>, vector<16xf32>
            %320 = arith.maximumf %284, %319 : vector<16xf32>
            scf.yield %320 : vector<16xf32>
          } else {
            scf.yield %284 : vector<16xf32>
          }
          %287 = vector.reduction <maximumf>, %286 fastmath<reassoc> : vector<16xf32> into f32
          %c0_244 = arith.constant 0 : index
          %288 = arith.muli %280, %c64_237 : index
          %c0_245 = arith.constant 0 : index
          %289 = arith.subi %c0_245, %281 : index
          %290 = arith.addi %288, %289 : index
          %291 = arith.index_cast %290 : index to i64
          %292 = llvm.getelementptr inbounds %36[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.store %287, %292 {alignment = 4 : i64} : f32, !llvm.ptr
        }
        %c0_181 = arith.constant 0 : index
        %c1_182 = arith.constant 1 : index
        scf.for %arg5 = %c0_181 to %253 step %c1_182 {
          %280 = arith.addi %91, %arg5 : index
          %c1_231 = arith.constant 1 : index
          %c63_232 = arith.constant 63 : index
          %281 = arith.addi %135, %c63_232 : index
          %c64_233 = arith.constant 64 : index
          %282 = arith.divui %281, %c64_233 : index
          %c64_234 = arith.constant 64 : index
          %283 = arith.muli %282, %c64_234 : index
          %c0_235 = arith.constant 0 : index
          %284 = arith.muli %91, %283 : index
          %c1_236 = arith.constant 1 : index
          %285 = arith.subi %260, %262 : index
          %c16_237 = arith.constant 16 : index
          %286 = arith.remui %285, %c16_237 : index
          %287 = arith.subi %285, %286 : index
          %288 = arith.addi %262, %287 : index
          %c16_238 = arith.constant 16 : index
          scf.for %arg6 = %262 to %288 step %c16_238 {
            %c1_239 = arith.constant 1 : index
            %c63_240 = arith.constant 63 : index
            %290 = arith.addi %135, %c63_240 : index
            %c64_241 = arith.constant 64 : index
            %291 = arith.divui %290, %c64_241 : index
            %c64_242 = arith.constant 64 : index
            %292 = arith.muli %291, %c64_242 : index
            %c0_243 = arith.constant 0 : index
            %293 = arith.muli %91, %292 : index
            %c1_244 = arith.constant 1 : index
            %c0_245 = arith.constant 0 : index
            %294 = arith.muli %280, %292 : index
            %295 = arith.addi %294, %arg6 : index
            %c0_246 = arith.constant 0 : index
            %296 = arith.subi %c0_246, %293 : index
            %297 = arith.addi %295, %296 : index
            %cst_247 = arith.constant 0.000000e+00 : f32
            %298 = arith.index_cast %297 : index to i64
            %299 = llvm.getelementptr inbounds %10[%298] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %300 = llvm.load %299 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c1_248 = arith.constant 1 : index
            %c63_249 = arith.constant 63 : index
            %c64_250 = arith.constant 64 : index
            %c64_251 = arith.constant 64 : index
            %c1_252 = arith.constant 1 : index
            %c64_253 = arith.constant 64 : index
            %c64_254 = arith.constant 64 : index
            %c0_255 = arith.constant 0 : index
            %301 = arith.muli %91, %c64_254 : index
            %c1_256 = arith.constant 1 : index
            %c0_257 = arith.constant 0 : index
            %302 = arith.muli %280, %c64_254 : index
            %c0_258 = arith.constant 0 : index
            %303 = arith.subi %c0_258, %301 : index
            %304 = arith.addi %302, %303 : index
            %cst_259 = arith.constant 0.000000e+00 : f32
            %305 = arith.index_cast %304 : index to i64
            %306 = llvm.getelementptr inbounds %36[%305] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %307 = llvm.load %306 {alignment = 4 : i64} : !llvm.ptr -> f32
            %308 = vector.broadcast %307 : f32 to vector<16xf32>
            %309 = arith.subf %300, %308 : vector<16xf32>
            %310 = math.exp %309 : vector<16xf32>
            %c0_260 = arith.constant 0 : index
            %311 = arith.muli %280, %283 : index
            %312 = arith.addi %311, %arg6 : index
            %c0_261 = arith.constant 0 : index
            %313 = arith.subi %c0_261, %284 : index
            %314 = arith.addi %312, %313 : index
            %315 = arith.index_cast %314 : index to i64
            %316 = llvm.getelementptr inbounds %46[%315] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.store %310, %316 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
          }
          %289 = arith.cmpi slt, %288, %260 : index
          scf.if %289 {
            %290 = arith.subi %260, %288 : index
            %291 = vector.create_mask %290 : vector<16xi1>
            %c1_239 = arith.constant 1 : index
            %c63_240 = arith.constant 63 : index
            %292 = arith.addi %135, %c63_240 : index
            %c64_241 = arith.constant 64 : index
            %293 = arith.divui %292, %c64_241 : index
            %c64_242 = arith.constant 64 : index
            %294 = arith.muli %293, %c64_242 : index
            %c0_243 = arith.constant 0 : index
            %295 = arith.muli %91, %294 : index
            %c1_244 = arith.constant 1 : index
            %c0_245 = arith.constant 0 : index
            %296 = arith.muli %280, %294 : index
            %297 = arith.addi %296, %288 : index
            %c0_246 = arith.constant 0 : index
            %298 = arith.subi %c0_246, %295 : index
            %299 = arith.addi %297, %298 : index
            %cst_247 = arith.constant 0.000000e+00 : f32
            %300 = arith.index_cast %299 : index to i64
            %301 = llvm.getelementptr inbounds %10[%300] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_248 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %302 = llvm.intr.masked.load %301, %291, %cst_248 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %c1_249 = arith.constant 1 : index
            %c63_250 = arith.constant 63 : index
            %c64_251 = arith.constant 64 : index
            %c64_252 = arith.constant 64 : index
            %c1_253 = arith.constant 1 : index
            %c64_254 = arith.constant 64 : index
            %c64_255 = arith.constant 64 : index
            %c0_256 = arith.constant 0 : index
            %303 = arith.muli %91, %c64_255 : index
            %c1_257 = arith.constant 1 : index
            %c0_258 = arith.constant 0 : index
            %304 = arith.muli %280, %c64_255 : index
            %c0_259 = arith.constant 0 : index
            %305 = arith.subi %c0_259, %303 : index
            %306 = arith.addi %304, %305 : index
            %cst_260 = arith.constant 0.000000e+00 : f32
            %307 = arith.index_cast %306 : index to i64
            %308 = llvm.getelementptr inbounds %36[%307] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %309 = llvm.load %308 {alignment = 4 : i64} : !llvm.ptr -> f32
            %310 = vector.broadcast %309 : f32 to vector<16xf32>
            %311 = arith.subf %302, %310 : vector<16xf32>
            %312 = math.exp %311 : vector<16xf32>
            %c0_261 = arith.constant 0 : index
            %313 = arith.muli %280, %283 : index
            %314 = arith.addi %313, %288 : index
            %c0_262 = arith.constant 0 : index
            %315 = arith.subi %c0_262, %284 : index
            %316 = arith.addi %314, %315 : index
            %317 = arith.index_cast %316 : index to i64
            %318 = llvm.getelementptr inbounds %46[%317] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.intr.masked.store %312, %318, %291 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
          }
        }
        %c0_183 = arith.constant 0 : index
        %c1_184 = arith.constant 1 : index
        scf.for %arg5 = %c0_183 to %253 step %c1_184 {
          %280 = arith.addi %91, %arg5 : index
          %c1_231 = arith.constant 1 : index
          %c63_232 = arith.constant 63 : index
          %c64_233 = arith.constant 64 : index
          %c64_234 = arith.constant 64 : index
          %c1_235 = arith.constant 1 : index
          %c64_236 = arith.constant 64 : index
          %c64_237 = arith.constant 64 : index
          %c0_238 = arith.constant 0 : index
          %281 = arith.muli %91, %c64_237 : index
          %c1_239 = arith.constant 1 : index
          %cst_240 = arith.constant 0.000000e+00 : f32
          %cst_241 = arith.constant dense<0.000000e+00> : vector<16xf32>
          %c16_242 = arith.constant 16 : index
          %282 = arith.remui %135, %c16_242 : index
          %283 = arith.subi %135, %282 : index
          %c16_243 = arith.constant 16 : index
          %284 = scf.for %arg6 = %c0_167 to %283 step %c16_243 iter_args(%arg7 = %cst_241) -> (vector<16xf32>) {
            %c0_246 = arith.constant 0 : index
            %c0_247 = arith.constant 0 : index
            %293 = arith.index_cast %arg6 : index to i64
            %294 = llvm.getelementptr inbounds %229[%293] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %295 = llvm.load %294 {alignment = 8 : i64} : !llvm.ptr -> vector<16xi64>
            %296 = arith.index_cast %295 : vector<16xi64> to vector<16xindex>
            %c0_248 = arith.constant 0 : index
            %c0_249 = arith.constant 0 : index
            %297 = arith.index_cast %280 : index to i64
            %298 = llvm.getelementptr inbounds %209[%297] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %299 = llvm.load %298 {alignment = 8 : i64} : !llvm.ptr -> i64
            %300 = arith.index_cast %299 : i64 to index
            %301 = arith.addi %300, %145 : index
            %302 = vector.broadcast %301 : index to vector<16xindex>
            %303 = arith.cmpi sle, %296, %302 : vector<16xindex>
            %c1_250 = arith.constant 1 : index
            %c63_251 = arith.constant 63 : index
            %304 = arith.addi %135, %c63_251 : index
            %c64_252 = arith.constant 64 : index
            %305 = arith.divui %304, %c64_252 : index
            %c64_253 = arith.constant 64 : index
            %306 = arith.muli %305, %c64_253 : index
            %c0_254 = arith.constant 0 : index
            %307 = arith.muli %91, %306 : index
            %c1_255 = arith.constant 1 : index
            %c0_256 = arith.constant 0 : index
            %308 = arith.muli %280, %306 : index
            %309 = arith.addi %308, %arg6 : index
            %c0_257 = arith.constant 0 : index
            %310 = arith.subi %c0_257, %307 : index
            %311 = arith.addi %309, %310 : index
            %cst_258 = arith.constant 0.000000e+00 : f32
            %312 = arith.index_cast %311 : index to i64
            %313 = llvm.getelementptr inbounds %46[%312] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %314 = llvm.load %313 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %315 = vector.broadcast %cst_240 : f32 to vector<16xf32>
            %316 = arith.select %303, %314, %315 : vector<16xi1>, vector<16xf32>
            %317 = arith.addf %arg7, %316 : vector<16xf32>
            scf.yield %317 : vector<16xf32>
          }
          %285 = arith.cmpi slt, %283, %135 : index
          %286 = scf.if %285 -> (vector<16xf32>) {
            %293 = arith.subi %135, %283 : index
            %294 = vector.create_mask %293 : vector<16xi1>
            %c0_246 = arith.constant 0 : index
            %c0_247 = arith.constant 0 : index
            %295 = arith.index_cast %283 : index to i64
            %296 = llvm.getelementptr inbounds %229[%295] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %cst_248 = arith.constant dense<0> : vector<16xi64>
            %297 = llvm.intr.masked.load %296, %294, %cst_248 {alignment = 8 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xi64>) -> vector<16xi64>
            %298 = arith.index_cast %297 : vector<16xi64> to vector<16xindex>
            %c0_249 = arith.constant 0 : index
            %c0_250 = arith.constant 0 : index
            %299 = arith.index_cast %280 : index to i64
            %300 = llvm.getelementptr inbounds %209[%299] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %301 = llvm.load %300 {alignment = 8 : i64} : !llvm.ptr -> i64
            %302 = arith.index_cast %301 : i64 to index
            %303 = arith.addi %302, %145 : index
            %304 = vector.broadcast %303 : index to vector<16xindex>
            %305 = arith.cmpi sle, %298, %304 : vector<16xindex>
            %c1_251 = arith.constant 1 : index
            %c63_252 = arith.constant 63 : index
            %306 = arith.addi %135, %c63_252 : index
            %c64_253 = arith.constant 64 : index
            %307 = arith.divui %306, %c64_253 : index
            %c64_254 = arith.constant 64 : index
            %308 = arith.muli %307, %c64_254 : index
            %c0_255 = arith.constant 0 : index
            %309 = arith.muli %91, %308 : index
            %c1_256 = arith.constant 1 : index
            %c0_257 = arith.constant 0 : index
            %310 = arith.muli %280, %308 : index
            %311 = arith.addi %310, %283 : index
            %c0_258 = arith.constant 0 : index
            %312 = arith.subi %c0_258, %309 : index
            %313 = arith.addi %311, %312 : index
            %cst_259 = arith.constant 0.000000e+00 : f32
            %314 = arith.index_cast %313 : index to i64
            %315 = llvm.getelementptr inbounds %46[%314] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_260 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %316 = llvm.intr.masked.load %315, %294, %cst_260 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %317 = vector.broadcast %cst_240 : f32 to vector<16xf32>
            %318 = arith.select %305, %316, %317 : vector<16xi1>, vector<16xf32>
            %319 = arith.select %294, %318, %cst_241 : vector<16xi1>, vector<16xf32>
            %320 = arith.addf %284, %319 : vector<16xf32>
            scf.yield %320 : vector<16xf32>
          } else {
            scf.yield %284 : vector<16xf32>
          }
          %287 = vector.reduction <add>, %286 fastmath<reassoc> : vector<16xf32> into f32
          %c0_244 = arith.constant 0 : index
          %288 = arith.muli %280, %c64_237 : index
          %c0_245 = arith.constant 0 : index
          %289 = arith.subi %c0_245, %281 : index
          %290 = arith.addi %288, %289 : index
          %291 = arith.index_cast %290 : index to i64
          %292 = llvm.getelementptr inbounds %52[%291] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.store %287, %292 {alignment = 4 : i64} : f32, !llvm.ptr
        }
        %c0_185 = arith.constant 0 : index
        %c1_186 = arith.constant 1 : index
        scf.for %arg5 = %c0_185 to %253 step %c1_186 {
          %280 = arith.addi %91, %arg5 : index
          %c1_231 = arith.constant 1 : index
          %c63_232 = arith.constant 63 : index
          %281 = arith.addi %135, %c63_232 : index
          %c64_233 = arith.constant 64 : index
          %282 = arith.divui %281, %c64_233 : index
          %c64_234 = arith.constant 64 : index
          %283 = arith.muli %282, %c64_234 : index
          %c0_235 = arith.constant 0 : index
          %284 = arith.muli %91, %283 : index
          %c1_236 = arith.constant 1 : index
          %285 = arith.subi %255, %256 : index
          %c16_237 = arith.constant 16 : index
          %286 = arith.remui %285, %c16_237 : index
          %287 = arith.subi %285, %286 : index
          %288 = arith.addi %256, %287 : index
          %c16_238 = arith.constant 16 : index
          scf.for %arg6 = %256 to %288 step %c16_238 {
            %c0_239 = arith.constant 0 : index
            %c0_240 = arith.constant 0 : index
            %290 = arith.index_cast %arg6 : index to i64
            %291 = llvm.getelementptr inbounds %229[%290] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %292 = llvm.load %291 {alignment = 8 : i64} : !llvm.ptr -> vector<16xi64>
            %293 = arith.index_cast %292 : vector<16xi64> to vector<16xindex>
            %c0_241 = arith.constant 0 : index
            %c0_242 = arith.constant 0 : index
            %294 = arith.index_cast %280 : index to i64
            %295 = llvm.getelementptr inbounds %209[%294] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %296 = llvm.load %295 {alignment = 8 : i64} : !llvm.ptr -> i64
            %297 = arith.index_cast %296 : i64 to index
            %298 = arith.addi %297, %145 : index
            %299 = vector.broadcast %298 : index to vector<16xindex>
            %300 = arith.cmpi sle, %293, %299 : vector<16xindex>
            %c1_243 = arith.constant 1 : index
            %c63_244 = arith.constant 63 : index
            %301 = arith.addi %135, %c63_244 : index
            %c64_245 = arith.constant 64 : index
            %302 = arith.divui %301, %c64_245 : index
            %c64_246 = arith.constant 64 : index
            %303 = arith.muli %302, %c64_246 : index
            %c0_247 = arith.constant 0 : index
            %304 = arith.muli %91, %303 : index
            %c1_248 = arith.constant 1 : index
            %c0_249 = arith.constant 0 : index
            %305 = arith.muli %280, %303 : index
            %306 = arith.addi %305, %arg6 : index
            %c0_250 = arith.constant 0 : index
            %307 = arith.subi %c0_250, %304 : index
            %308 = arith.addi %306, %307 : index
            %cst_251 = arith.constant 0.000000e+00 : f32
            %309 = arith.index_cast %308 : index to i64
            %310 = llvm.getelementptr inbounds %46[%309] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %311 = llvm.load %310 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
            %c1_252 = arith.constant 1 : index
            %c63_253 = arith.constant 63 : index
            %c64_254 = arith.constant 64 : index
            %c64_255 = arith.constant 64 : index
            %c1_256 = arith.constant 1 : index
            %c64_257 = arith.constant 64 : index
            %c64_258 = arith.constant 64 : index
            %c0_259 = arith.constant 0 : index
            %312 = arith.muli %91, %c64_258 : index
            %c1_260 = arith.constant 1 : index
            %c0_261 = arith.constant 0 : index
            %313 = arith.muli %280, %c64_258 : index
            %c0_262 = arith.constant 0 : index
            %314 = arith.subi %c0_262, %312 : index
            %315 = arith.addi %313, %314 : index
            %cst_263 = arith.constant 0.000000e+00 : f32
            %316 = arith.index_cast %315 : index to i64
            %317 = llvm.getelementptr inbounds %52[%316] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %318 = llvm.load %317 {alignment = 4 : i64} : !llvm.ptr -> f32
            %319 = vector.broadcast %318 : f32 to vector<16xf32>
            %320 = arith.divf %311, %319 : vector<16xf32>
            %321 = vector.broadcast %cst : f32 to vector<16xf32>
            %322 = arith.select %300, %320, %321 : vector<16xi1>, vector<16xf32>
            %c0_264 = arith.constant 0 : index
            %323 = arith.muli %280, %283 : index
            %324 = arith.addi %323, %arg6 : index
            %c0_265 = arith.constant 0 : index
            %325 = arith.subi %c0_265, %284 : index
            %326 = arith.addi %324, %325 : index
            %327 = arith.index_cast %326 : index to i64
            %328 = llvm.getelementptr inbounds %62[%327] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.store %322, %328 {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
          }
          %289 = arith.cmpi slt, %288, %255 : index
          scf.if %289 {
            %290 = arith.subi %255, %288 : index
            %291 = vector.create_mask %290 : vector<16xi1>
            %c0_239 = arith.constant 0 : index
            %c0_240 = arith.constant 0 : index
            %292 = arith.index_cast %288 : index to i64
            %293 = llvm.getelementptr inbounds %229[%292] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %cst_241 = arith.constant dense<0> : vector<16xi64>
            %294 = llvm.intr.masked.load %293, %291, %cst_241 {alignment = 8 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xi64>) -> vector<16xi64>
            %295 = arith.index_cast %294 : vector<16xi64> to vector<16xindex>
            %c0_242 = arith.constant 0 : index
            %c0_243 = arith.constant 0 : index
            %296 = arith.index_cast %280 : index to i64
            %297 = llvm.getelementptr inbounds %209[%296] : (!llvm.ptr, i64) -> !llvm.ptr, i64
            %298 = llvm.load %297 {alignment = 8 : i64} : !llvm.ptr -> i64
            %299 = arith.index_cast %298 : i64 to index
            %300 = arith.addi %299, %145 : index
            %301 = vector.broadcast %300 : index to vector<16xindex>
            %302 = arith.cmpi sle, %295, %301 : vector<16xindex>
            %c1_244 = arith.constant 1 : index
            %c63_245 = arith.constant 63 : index
            %303 = arith.addi %135, %c63_245 : index
            %c64_246 = arith.constant 64 : index
            %304 = arith.divui %303, %c64_246 : index
            %c64_247 = arith.constant 64 : index
            %305 = arith.muli %304, %c64_247 : index
            %c0_248 = arith.constant 0 : index
            %306 = arith.muli %91, %305 : index
            %c1_249 = arith.constant 1 : index
            %c0_250 = arith.constant 0 : index
            %307 = arith.muli %280, %305 : index
            %308 = arith.addi %307, %288 : index
            %c0_251 = arith.constant 0 : index
            %309 = arith.subi %c0_251, %306 : index
            %310 = arith.addi %308, %309 : index
            %cst_252 = arith.constant 0.000000e+00 : f32
            %311 = arith.index_cast %310 : index to i64
            %312 = llvm.getelementptr inbounds %46[%311] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %cst_253 = arith.constant dense<0.000000e+00> : vector<16xf32>
            %313 = llvm.intr.masked.load %312, %291, %cst_253 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
            %c1_254 = arith.constant 1 : index
            %c63_255 = arith.constant 63 : index
            %c64_256 = arith.constant 64 : index
            %c64_257 = arith.constant 64 : index
            %c1_258 = arith.constant 1 : index
            %c64_259 = arith.constant 64 : index
            %c64_260 = arith.constant 64 : index
            %c0_261 = arith.constant 0 : index
            %314 = arith.muli %91, %c64_260 : index
            %c1_262 = arith.constant 1 : index
            %c0_263 = arith.constant 0 : index
            %315 = arith.muli %280, %c64_260 : index
            %c0_264 = arith.constant 0 : index
            %316 = arith.subi %c0_264, %314 : index
            %317 = arith.addi %315, %316 : index
            %cst_265 = arith.constant 0.000000e+00 : f32
            %318 = arith.index_cast %317 : index to i64
            %319 = llvm.getelementptr inbounds %52[%318] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %320 = llvm.load %319 {alignment = 4 : i64} : !llvm.ptr -> f32
            %321 = vector.broadcast %320 : f32 to vector<16xf32>
            %322 = arith.divf %313, %321 : vector<16xf32>
            %323 = vector.broadcast %cst : f32 to vector<16xf32>
            %324 = arith.select %302, %322, %323 : vector<16xi1>, vector<16xf32>
            %c0_266 = arith.constant 0 : index
            %325 = arith.muli %280, %283 : index
            %326 = arith.addi %325, %288 : index
            %c0_267 = arith.constant 0 : index
            %327 = arith.subi %c0_267, %284 : index
            %328 = arith.addi %326, %327 : index
            %329 = arith.index_cast %328 : index to i64
            %330 = llvm.getelementptr inbounds %62[%329] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            llvm.intr.masked.store %324, %330, %291 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
          }
        }
        %c0_187 = arith.constant 0 : index
        %c1_188 = arith.constant 1 : index
        %c8_189 = arith.constant 8 : index
        %c0_190 = arith.constant 0 : index
        %c1_191 = arith.constant 1 : index
        %c64_192 = arith.constant 64 : index
        %c0_193 = arith.constant 0 : index
        %c1_194 = arith.constant 1 : index
        %c63_195 = arith.constant 63 : index
        %270 = arith.addi %135, %c63_195 : index
        %c64_196 = arith.constant 64 : index
        %271 = arith.divui %270, %c64_196 : index
        %c64_197 = arith.constant 64 : index
        %272 = arith.muli %271, %c64_197 : index
        %c0_198 = arith.constant 0 : index
        %273 = arith.muli %91, %272 : index
        %c1_199 = arith.constant 1 : index
        %c0_200 = arith.constant 0 : index
        %274 = arith.subi %c0_200, %273 : index
        %275 = arith.muli %91, %272 : index
        %276 = arith.addi %274, %275 : index
        %277 = arith.index_cast %276 : index to i64
        %278 = llvm.getelementptr inbounds %62[%277] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %c0_201 = arith.constant 0 : index
        %c0_202 = arith.constant 0 : index
        %c64_203 = arith.constant 64 : index
        %c1_204 = arith.constant 1 : index
        %c8_205 = arith.constant 8 : index
        %c63_206 = arith.constant 63 : index
        %c71_207 = arith.constant 71 : index
        %c64_208 = arith.constant 64 : index
        %c1_209 = arith.constant 1 : index
        %c64_210 = arith.constant 64 : index
        %c64_211 = arith.constant 64 : index
        %c63_212 = arith.constant 63 : index
        %c71_213 = arith.constant 71 : index
        %c64_214 = arith.constant 64 : index
        %c1_215 = arith.constant 1 : index
        %c0_216 = arith.constant 0 : index
        %c1_217 = arith.constant 1 : index
        scf.for %arg5 = %c0_216 to %c1_215 step %c1_217 {
          %280 = arith.muli %arg5, %c64_203 : index
          %281 = arith.index_cast %280 : index to i64
          %282 = llvm.getelementptr inbounds %251[%281] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %c64_231 = arith.constant 64 : index
          %283 = arith.muli %arg5, %c64_231 : index
          %c5 = arith.constant 5 : index
          %284 = arith.addi %253, %c5 : index
          %c6 = arith.constant 6 : index
          %285 = arith.divui %284, %c6 : index
          %c1_232 = arith.constant 1 : index
          %286 = arith.maxsi %285, %c1_232 : index
          %287 = arith.divui %253, %286 : index
          %288 = arith.remui %253, %286 : index
          %c0_233 = arith.constant 0 : index
          %c1_234 = arith.constant 1 : index
          scf.for %arg6 = %c0_233 to %285 step %c1_234 {
            %289 = arith.cmpi slt, %arg6, %288 : index
            %290 = arith.extui %289 : i1 to i64
            %291 = arith.index_cast %290 : i64 to index
            %292 = arith.muli %arg6, %287 : index
            %293 = arith.minsi %arg6, %288 : index
            %294 = arith.addi %292, %293 : index
            %295 = arith.addi %287, %291 : index
            %296 = arith.muli %294, %272 : index
            %297 = arith.index_cast %296 : index to i64
            %298 = llvm.getelementptr inbounds %278[%297] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %299 = arith.muli %294, %c64_211 : index
            %300 = arith.addi %299, %283 : index
            %301 = arith.index_cast %300 : index to i64
            %302 = llvm.getelementptr inbounds %68[%301] : (!llvm.ptr, i64) -> !llvm.ptr, f32
            %c0_235 = arith.constant 0 : index
            scf.index_switch %295 
            case 1 {
              %303 = arith.index_cast %272 : index to i64
              %c8_i64_236 = arith.constant 8 : i64
              %304 = arith.index_cast %135 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_1(%298, %303, %282, %c8_i64_236, %304, %302, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              scf.yield
            }
            case 2 {
              %303 = arith.index_cast %272 : index to i64
              %c8_i64_236 = arith.constant 8 : i64
              %304 = arith.index_cast %135 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_2(%298, %303, %282, %c8_i64_236, %304, %302, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              scf.yield
            }
            case 3 {
              %303 = arith.index_cast %272 : index to i64
              %c8_i64_236 = arith.constant 8 : i64
              %304 = arith.index_cast %135 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_3(%298, %303, %282, %c8_i64_236, %304, %302, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              scf.yield
            }
            case 4 {
              %303 = arith.index_cast %272 : index to i64
              %c8_i64_236 = arith.constant 8 : i64
              %304 = arith.index_cast %135 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_4(%298, %303, %282, %c8_i64_236, %304, %302, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              scf.yield
            }
            case 5 {
              %303 = arith.index_cast %272 : index to i64
              %c8_i64_236 = arith.constant 8 : i64
              %304 = arith.index_cast %135 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_5(%298, %303, %282, %c8_i64_236, %304, %302, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
              scf.yield
            }
            default {
              %303 = arith.index_cast %272 : index to i64
              %c8_i64_236 = arith.constant 8 : i64
              %304 = arith.index_cast %135 : index to i64
              %c64_i64 = arith.constant 64 : i64
              %c0_i64 = arith.constant 0 : i64
              llvm.call @matmul_f32_6(%298, %303, %282, %c8_i64_236, %304, %302, %c64_i64, %c0_i64) : (!llvm.ptr, i64, !llvm.ptr, i64, i64, !llvm.ptr, i64, i64) -> ()
            }
          }
        }
        %c1_218 = arith.constant 1 : index
        %c8_219 = arith.constant 8 : index
        %c63_220 = arith.constant 63 : index
        %c71_221 = arith.constant 71 : index
        %c64_222 = arith.constant 64 : index
        %c1_223 = arith.constant 1 : index
        %c64_224 = arith.constant 64 : index
        %c64_225 = arith.constant 64 : index
        %c0_226 = arith.constant 0 : index
        %279 = arith.muli %91, %c64_225 : index
        %c1_227 = arith.constant 1 : index
        %c8_228 = arith.constant 8 : index
        %c0_229 = arith.constant 0 : index
        %c1_230 = arith.constant 1 : index
        scf.for %arg5 = %c0_229 to %253 step %c1_230 {
          %280 = arith.addi %91, %arg5 : index
          %c0_231 = arith.constant 0 : index
          %c0_232 = arith.constant 0 : index
          %c0_233 = arith.constant 0 : index
          %c16_234 = arith.constant 16 : index
          %c8_235 = arith.constant 8 : index
          %c0_236 = arith.constant 0 : index
          %true = arith.constant true
          %281 = vector.create_mask %c8_113 : vector<16xi1>
          %282 = arith.muli %280, %c64_225 : index
          %283 = arith.subi %282, %279 : index
          %284 = arith.index_cast %283 : index to i64
          %285 = llvm.getelementptr inbounds %68[%284] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          %286 = llvm.load %285 {alignment = 4 : i64} : !llvm.ptr -> vector<16xf32>
          %c0_237 = arith.constant 0 : index
          %287 = arith.muli %280, %c8_103 : index
          %288 = arith.index_cast %287 : index to i64
          %289 = llvm.getelementptr inbounds %125[%288] : (!llvm.ptr, i64) -> !llvm.ptr, f32
          llvm.intr.masked.store %286, %289, %281 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_kernel14(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
    %1 = arith.extui %arg3 : i32 to i64
    %2 = arith.index_cast %1 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %3 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %4 = llvm.load %3 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %6 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %8 = arith.muli %2, %5 : index
    %9 = arith.index_cast %8 : index to i64
    %10 = llvm.getelementptr inbounds %7[%9] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c0_0 = arith.constant 0 : index
    %11 = arith.index_cast %arg1 : i64 to index
    %12 = arith.index_cast %arg2 : i64 to index
    %c1 = arith.constant 1 : index
    scf.for %arg4 = %11 to %12 step %c1 {
      %c400 = arith.constant 400 : index
      %c400_i64 = arith.constant 400 : i64
      %13 = llvm.getelementptr inbounds %arg0[%c400_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %14 = llvm.load %13 : !llvm.ptr -> i64
      %15 = arith.index_cast %14 : i64 to index
      %16 = arith.remui %arg4, %15 : index
      %17 = arith.divui %arg4, %15 : index
      %c1_1 = arith.constant 1 : index
      %c0_2 = arith.constant 0 : index
      %c1_3 = arith.constant 1 : index
      %c0_4 = arith.constant 0 : index
      %c0_5 = arith.constant 0 : index
      %c408 = arith.constant 408 : index
      %c408_i64 = arith.constant 408 : i64
      %18 = llvm.getelementptr inbounds %arg0[%c408_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %20 = arith.muli %16, %c2 : index
      %21 = arith.index_cast %20 : index to i64
      %22 = llvm.getelementptr inbounds %19[%21] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_6 = arith.constant 0 : index
      %23 = llvm.load %22 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_7 = arith.constant 8 : index
      %c8_i64_8 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %22[%c8_i64_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> i64
      %27 = arith.index_cast %26 : i64 to index
      %c0_9 = arith.constant 0 : index
      %28 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_10 = arith.constant 0 : index
      %29 = llvm.load %28 : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c8_11 = arith.constant 8 : index
      %c8_i64_12 = arith.constant 8 : i64
      %31 = llvm.getelementptr inbounds %28[%c8_i64_12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c1_13 = arith.constant 1 : index
      %33 = arith.addi %30, %24 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = llvm.getelementptr inbounds %32[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %36 = llvm.load %35 {alignment = 8 : i64} : !llvm.ptr -> i64
      %37 = arith.index_cast %36 : i64 to index
      %c1_14 = arith.constant 1 : index
      %c8_15 = arith.constant 8 : index
      %c8_16 = arith.constant 8 : index
      %c0_17 = arith.constant 0 : index
      %38 = llvm.load %28 : !llvm.ptr -> i64
      %39 = arith.index_cast %38 : i64 to index
      %c8_18 = arith.constant 8 : index
      %c8_i64_19 = arith.constant 8 : i64
      %40 = llvm.getelementptr inbounds %28[%c8_i64_19] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %41 = llvm.load %40 : !llvm.ptr -> !llvm.ptr
      %c1_20 = arith.constant 1 : index
      %42 = arith.addi %39, %24 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = llvm.getelementptr inbounds %41[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %45 = llvm.load %44 {alignment = 8 : i64} : !llvm.ptr -> i64
      %46 = arith.index_cast %45 : i64 to index
      %47 = arith.muli %46, %c8_16 : index
      %c392 = arith.constant 392 : index
      %c392_i64 = arith.constant 392 : i64
      %48 = llvm.getelementptr inbounds %arg0[%c392_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %49 = llvm.load %48 : !llvm.ptr -> !llvm.ptr
      %c56 = arith.constant 56 : index
      %c56_i64 = arith.constant 56 : i64
      %50 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %51 = llvm.load %50 : !llvm.ptr -> !llvm.ptr
      %52 = arith.index_cast %24 : index to i64
      %53 = llvm.getelementptr inbounds %51[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %54 = llvm.load %53 {alignment = 8 : i64} : !llvm.ptr -> i64
      %55 = arith.index_cast %54 : i64 to index
      %c8_21 = arith.constant 8 : index
      %56 = arith.muli %55, %c8_21 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = llvm.getelementptr inbounds %49[%57] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c8_22 = arith.constant 8 : index
      %c0_23 = arith.constant 0 : index
      %59 = llvm.load %28 : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c8_24 = arith.constant 8 : index
      %c8_i64_25 = arith.constant 8 : i64
      %61 = llvm.getelementptr inbounds %28[%c8_i64_25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %62 = llvm.load %61 : !llvm.ptr -> !llvm.ptr
      %c0_26 = arith.constant 0 : index
      %63 = arith.index_cast %24 : index to i64
      %64 = llvm.getelementptr inbounds %62[%63] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %65 = llvm.load %64 {alignment = 8 : i64} : !llvm.ptr -> i64
      %66 = arith.index_cast %65 : i64 to index
      %c0_27 = arith.constant 0 : index
      %67 = llvm.load %28 : !llvm.ptr -> i64
      %68 = arith.index_cast %67 : i64 to index
      %c8_28 = arith.constant 8 : index
      %c8_i64_29 = arith.constant 8 : i64
      %69 = llvm.getelementptr inbounds %28[%c8_i64_29] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %70 = llvm.load %69 : !llvm.ptr -> !llvm.ptr
      %c4 = arith.constant 4 : index
      %71 = arith.muli %68, %c4 : index
      %72 = arith.addi %71, %24 : index
      %73 = arith.index_cast %72 : index to i64
      %74 = llvm.getelementptr inbounds %70[%73] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %75 = llvm.load %74 {alignment = 8 : i64} : !llvm.ptr -> i64
      %76 = arith.index_cast %75 : i64 to index
      %c1_30 = arith.constant 1 : index
      %c0_31 = arith.constant 0 : index
      %77 = llvm.load %28 : !llvm.ptr -> i64
      %78 = arith.index_cast %77 : i64 to index
      %c8_32 = arith.constant 8 : index
      %c8_i64_33 = arith.constant 8 : i64
      %79 = llvm.getelementptr inbounds %28[%c8_i64_33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %80 = llvm.load %79 : !llvm.ptr -> !llvm.ptr
      %c1_34 = arith.constant 1 : index
      %81 = arith.addi %78, %24 : index
      %82 = arith.index_cast %81 : index to i64
      %83 = llvm.getelementptr inbounds %80[%82] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %84 = llvm.load %83 {alignment = 8 : i64} : !llvm.ptr -> i64
      %85 = arith.index_cast %84 : i64 to index
      %c240 = arith.constant 240 : index
      %c240_i64 = arith.constant 240 : i64
      %86 = llvm.getelementptr inbounds %arg0[%c240_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %87 = llvm.load %86 : !llvm.ptr -> !llvm.ptr
      %c56_35 = arith.constant 56 : index
      %c56_i64_36 = arith.constant 56 : i64
      %88 = llvm.getelementptr inbounds %arg0[%c56_i64_36] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %89 = llvm.load %88 : !llvm.ptr -> !llvm.ptr
      %90 = arith.index_cast %24 : index to i64
      %91 = llvm.getelementptr inbounds %89[%90] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %92 = llvm.load %91 {alignment = 8 : i64} : !llvm.ptr -> i64
      %93 = arith.index_cast %92 : i64 to index
      %c1_37 = arith.constant 1 : index
      %94 = arith.index_cast %93 : index to i64
      %95 = llvm.getelementptr inbounds %87[%94] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c1_38 = arith.constant 1 : index
      %c8_39 = arith.constant 8 : index
      %c8_40 = arith.constant 8 : index
      %c0_41 = arith.constant 0 : index
      %96 = llvm.load %28 : !llvm.ptr -> i64
      %97 = arith.index_cast %96 : i64 to index
      %c8_42 = arith.constant 8 : index
      %c8_i64_43 = arith.constant 8 : i64
      %98 = llvm.getelementptr inbounds %28[%c8_i64_43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %99 = llvm.load %98 : !llvm.ptr -> !llvm.ptr
      %c0_44 = arith.constant 0 : index
      %100 = arith.index_cast %24 : index to i64
      %101 = llvm.getelementptr inbounds %99[%100] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %102 = llvm.load %101 {alignment = 8 : i64} : !llvm.ptr -> i64
      %103 = arith.index_cast %102 : i64 to index
      %104 = arith.muli %103, %c8_40 : index
      %c40 = arith.constant 40 : index
      %c40_i64 = arith.constant 40 : i64
      %105 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %106 = llvm.load %105 : !llvm.ptr -> !llvm.ptr
      %c112 = arith.constant 112 : index
      %c112_i64 = arith.constant 112 : i64
      %107 = llvm.getelementptr inbounds %arg0[%c112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %108 = llvm.load %107 : !llvm.ptr -> !llvm.ptr
      %109 = arith.index_cast %24 : index to i64
      %110 = llvm.getelementptr inbounds %108[%109] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %111 = llvm.load %110 {alignment = 8 : i64} : !llvm.ptr -> i64
      %112 = arith.index_cast %111 : i64 to index
      %c8_45 = arith.constant 8 : index
      %113 = arith.muli %112, %c8_45 : index
      %114 = arith.index_cast %113 : index to i64
      %115 = llvm.getelementptr inbounds %106[%114] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %c1_46 = arith.constant 1 : index
      %c0_47 = arith.constant 0 : index
      %116 = llvm.load %28 : !llvm.ptr -> i64
      %117 = arith.index_cast %116 : i64 to index
      %c8_48 = arith.constant 8 : index
      %c8_i64_49 = arith.constant 8 : i64
      %118 = llvm.getelementptr inbounds %28[%c8_i64_49] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %119 = llvm.load %118 : !llvm.ptr -> !llvm.ptr
      %c1_50 = arith.constant 1 : index
      %120 = arith.addi %117, %24 : index
      %121 = arith.index_cast %120 : index to i64
      %122 = llvm.getelementptr inbounds %119[%121] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %123 = llvm.load %122 {alignment = 8 : i64} : !llvm.ptr -> i64
      %124 = arith.index_cast %123 : i64 to index
      %c296 = arith.constant 296 : index
      %c296_i64 = arith.constant 296 : i64
      %125 = llvm.getelementptr inbounds %arg0[%c296_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %126 = llvm.load %125 : !llvm.ptr -> !llvm.ptr
      %c56_51 = arith.constant 56 : index
      %c56_i64_52 = arith.constant 56 : i64
      %127 = llvm.getelementptr inbounds %arg0[%c56_i64_52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %128 = llvm.load %127 : !llvm.ptr -> !llvm.ptr
      %129 = arith.index_cast %24 : index to i64
      %130 = llvm.getelementptr inbounds %128[%129] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %131 = llvm.load %130 {alignment = 8 : i64} : !llvm.ptr -> i64
      %132 = arith.index_cast %131 : i64 to index
      %c1_53 = arith.constant 1 : index
      %133 = arith.index_cast %132 : index to i64
      %134 = llvm.getelementptr inbounds %126[%133] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c1_54 = arith.constant 1 : index
      %c8_55 = arith.constant 8 : index
      %c8_56 = arith.constant 8 : index
      %c0_57 = arith.constant 0 : index
      %135 = llvm.load %28 : !llvm.ptr -> i64
      %136 = arith.index_cast %135 : i64 to index
      %c8_58 = arith.constant 8 : index
      %c8_i64_59 = arith.constant 8 : i64
      %137 = llvm.getelementptr inbounds %28[%c8_i64_59] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %138 = llvm.load %137 : !llvm.ptr -> !llvm.ptr
      %c4_60 = arith.constant 4 : index
      %139 = arith.muli %136, %c4_60 : index
      %140 = arith.addi %139, %24 : index
      %141 = arith.index_cast %140 : index to i64
      %142 = llvm.getelementptr inbounds %138[%141] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %143 = llvm.load %142 {alignment = 8 : i64} : !llvm.ptr -> i64
      %144 = arith.index_cast %143 : i64 to index
      %145 = arith.muli %144, %c8_56 : index
      %c360 = arith.constant 360 : index
      %c360_i64 = arith.constant 360 : i64
      %146 = llvm.getelementptr inbounds %arg0[%c360_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %147 = llvm.load %146 : !llvm.ptr -> !llvm.ptr
      %c264 = arith.constant 264 : index
      %c264_i64 = arith.constant 264 : i64
      %148 = llvm.getelementptr inbounds %arg0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %149 = llvm.load %148 : !llvm.ptr -> !llvm.ptr
      %150 = arith.index_cast %24 : index to i64
      %151 = llvm.getelementptr inbounds %149[%150] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %152 = llvm.load %151 {alignment = 8 : i64} : !llvm.ptr -> i64
      %153 = arith.index_cast %152 : i64 to index
      %c8_61 = arith.constant 8 : index
      %154 = arith.muli %153, %c8_61 : index
      %155 = arith.index_cast %154 : index to i64
      %156 = llvm.getelementptr inbounds %147[%155] : (!llvm.ptr, i64) -> !llvm.ptr, f32
      %cst = arith.constant 0.000000e+00 : f32
      %c16_62 = arith.constant 16 : index
      %157 = arith.subi %37, %27 : index
      %158 = arith.minsi %157, %c16_62 : index
      %159 = arith.addi %27, %158 : index
      %c0_63 = arith.constant 0 : index
      %c0_64 = arith.constant 0 : index
      %c1_65 = arith.constant 1 : index
      scf.for %arg5 = %c0_64 to %158 step %c1_65 {
        %160 = arith.addi %27, %arg5 : index
        %c16_66 = arith.constant 16 : index
        %c8_67 = arith.constant 8 : index
        %c0_68 = arith.constant 0 : index
        %true = arith.constant true
        %161 = vector.create_mask %c8_22 : vector<16xi1>
        %c0_69 = arith.constant 0 : index
        %cst_70 = arith.constant 0.000000e+00 : f32
        %162 = arith.index_cast %160 : index to i64
        %163 = llvm.getelementptr inbounds %95[%162] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %164 = llvm.load %163 {alignment = 4 : i64} : !llvm.ptr -> f32
        %165 = arith.cmpf ogt, %164, %cst : f32
        %166 = arith.subi %66, %37 : index
        %167 = arith.addi %160, %166 : index
        %168 = arith.cmpi ult, %167, %66 : index
        %c0_71 = arith.constant 0 : index
        %169 = arith.muli %167, %c8_40 : index
        %cst_72 = arith.constant 0.000000e+00 : f32
        %170 = vector.broadcast %168 : i1 to vector<16xi1>
        %171 = arith.andi %170, %161 : vector<16xi1>
        %172 = arith.index_cast %169 : index to i64
        %173 = llvm.getelementptr inbounds %115[%172] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %cst_73 = arith.constant dense<0.000000e+00> : vector<16xf32>
        %174 = llvm.intr.masked.load %173, %171, %cst_73 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
        %c0_74 = arith.constant 0 : index
        %c0_75 = arith.constant 0 : index
        %175 = arith.index_cast %160 : index to i64
        %176 = llvm.getelementptr inbounds %134[%175] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %177 = llvm.load %176 {alignment = 8 : i64} : !llvm.ptr -> i64
        %178 = arith.index_cast %177 : i64 to index
        %179 = arith.cmpi ult, %178, %76 : index
        %c0_76 = arith.constant 0 : index
        %180 = arith.muli %178, %c8_56 : index
        %181 = vector.broadcast %179 : i1 to vector<16xi1>
        %182 = arith.andi %181, %161 : vector<16xi1>
        %183 = arith.index_cast %180 : index to i64
        %184 = llvm.getelementptr inbounds %156[%183] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        %cst_77 = arith.constant dense<0.000000e+00> : vector<16xf32>
        %185 = llvm.intr.masked.load %184, %182, %cst_77 {alignment = 4 : i32} : (!llvm.ptr, vector<16xi1>, vector<16xf32>) -> vector<16xf32>
        %186 = vector.broadcast %179 : i1 to vector<16xi1>
        %187 = vector.broadcast %cst : f32 to vector<16xf32>
        %188 = arith.select %186, %185, %187 : vector<16xi1>, vector<16xf32>
        %189 = arith.addf %174, %188 : vector<16xf32>
        %190 = arith.select %165, %189, %174 : vector<16xf32>
        %c0_78 = arith.constant 0 : index
        %191 = arith.muli %160, %c8_16 : index
        %192 = arith.index_cast %191 : index to i64
        %193 = llvm.getelementptr inbounds %58[%192] : (!llvm.ptr, i64) -> !llvm.ptr, f32
        llvm.intr.masked.store %190, %193, %161 {alignment = 4 : i32} : vector<16xf32>, vector<16xi1> into !llvm.ptr
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_companion0(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %0 = arith.extui %arg3 : i32 to i64
    %1 = arith.index_cast %0 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %2 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %3 = llvm.load %2 : !llvm.ptr -> i64
    %4 = arith.index_cast %3 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %5 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %6 = llvm.load %5 : !llvm.ptr -> !llvm.ptr
    %7 = arith.muli %1, %4 : index
    %8 = arith.index_cast %7 : index to i64
    %9 = llvm.getelementptr inbounds %6[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c1 = arith.constant 1 : index
    %10 = arith.index_cast %arg1 : i64 to index
    %11 = arith.index_cast %arg2 : i64 to index
    %c1_0 = arith.constant 1 : index
    scf.for %arg4 = %10 to %11 step %c1_0 {
      %c0 = arith.constant 0 : index
      %12 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_1 = arith.constant 0 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %13 = llvm.load %12 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %c8_4 = arith.constant 8 : index
      %c8_i64_5 = arith.constant 8 : i64
      %15 = llvm.getelementptr inbounds %12[%c8_i64_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %16 = llvm.load %15 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %17 = arith.muli %14, %c2 : index
      %18 = arith.addi %17, %arg4 : index
      %19 = arith.index_cast %18 : index to i64
      %20 = llvm.getelementptr inbounds %16[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %21 = llvm.load %20 {alignment = 8 : i64} : !llvm.ptr -> i64
      %22 = arith.index_cast %21 : i64 to index
      %c0_6 = arith.constant 0 : index
      %23 = llvm.load %12 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_7 = arith.constant 8 : index
      %c8_i64_8 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %12[%c8_i64_8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> !llvm.ptr
      %c0_9 = arith.constant 0 : index
      %27 = arith.index_cast %arg4 : index to i64
      %28 = llvm.getelementptr inbounds %26[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %29 = llvm.load %28 {alignment = 8 : i64} : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c0_10 = arith.constant 0 : index
      %31 = arith.addi %22, %30 : index
      %32 = arith.maxsi %31, %c0_10 : index
      %c1_11 = arith.constant 1 : index
      %c0_12 = arith.constant 0 : index
      %33 = llvm.load %12 : !llvm.ptr -> i64
      %34 = arith.index_cast %33 : i64 to index
      %c8_13 = arith.constant 8 : index
      %c8_i64_14 = arith.constant 8 : i64
      %35 = llvm.getelementptr inbounds %12[%c8_i64_14] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %36 = llvm.load %35 : !llvm.ptr -> !llvm.ptr
      %c2_15 = arith.constant 2 : index
      %37 = arith.muli %34, %c2_15 : index
      %38 = arith.addi %37, %arg4 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = llvm.getelementptr inbounds %36[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %41 = llvm.load %40 {alignment = 8 : i64} : !llvm.ptr -> i64
      %42 = arith.index_cast %41 : i64 to index
      %c0_16 = arith.constant 0 : index
      %43 = llvm.load %12 : !llvm.ptr -> i64
      %44 = arith.index_cast %43 : i64 to index
      %c8_17 = arith.constant 8 : index
      %c8_i64_18 = arith.constant 8 : i64
      %45 = llvm.getelementptr inbounds %12[%c8_i64_18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %46 = llvm.load %45 : !llvm.ptr -> !llvm.ptr
      %c0_19 = arith.constant 0 : index
      %47 = arith.index_cast %arg4 : index to i64
      %48 = llvm.getelementptr inbounds %46[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %49 = llvm.load %48 {alignment = 8 : i64} : !llvm.ptr -> i64
      %50 = arith.index_cast %49 : i64 to index
      %c0_20 = arith.constant 0 : index
      %51 = arith.addi %42, %50 : index
      %52 = arith.maxsi %51, %c0_20 : index
      %c128 = arith.constant 128 : index
      %c128_i64 = arith.constant 128 : i64
      %53 = llvm.getelementptr inbounds %arg0[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %54 = llvm.load %53 : !llvm.ptr -> !llvm.ptr
      %c144 = arith.constant 144 : index
      %c144_i64 = arith.constant 144 : i64
      %55 = llvm.getelementptr inbounds %arg0[%c144_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %56 = llvm.load %55 : !llvm.ptr -> !llvm.ptr
      %57 = arith.index_cast %arg4 : index to i64
      %58 = llvm.getelementptr inbounds %56[%57] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %59 = llvm.load %58 {alignment = 8 : i64} : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c1_21 = arith.constant 1 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = llvm.getelementptr inbounds %54[%61] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %c1_22 = arith.constant 1 : index
      %c0_23 = arith.constant 0 : index
      %63 = llvm.load %12 : !llvm.ptr -> i64
      %64 = arith.index_cast %63 : i64 to index
      %c8_24 = arith.constant 8 : index
      %c8_i64_25 = arith.constant 8 : i64
      %65 = llvm.getelementptr inbounds %12[%c8_i64_25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %66 = llvm.load %65 : !llvm.ptr -> !llvm.ptr
      %c3 = arith.constant 3 : index
      %67 = arith.muli %64, %c3 : index
      %68 = arith.addi %67, %arg4 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = llvm.getelementptr inbounds %66[%69] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %71 = llvm.load %70 {alignment = 8 : i64} : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c168 = arith.constant 168 : index
      %c168_i64 = arith.constant 168 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c168_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c160 = arith.constant 160 : index
      %c160_i64 = arith.constant 160 : i64
      %75 = llvm.getelementptr inbounds %arg0[%c160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %76 = llvm.load %75 : !llvm.ptr -> !llvm.ptr
      %77 = arith.index_cast %arg4 : index to i64
      %78 = llvm.getelementptr inbounds %76[%77] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> i64
      %80 = arith.index_cast %79 : i64 to index
      %c1_26 = arith.constant 1 : index
      %81 = arith.index_cast %80 : index to i64
      %82 = llvm.getelementptr inbounds %74[%81] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_27 = arith.constant 0 : index
      %c0_28 = arith.constant 0 : index
      %c0_29 = arith.constant 0 : index
      %c1_30 = arith.constant 1 : index
      %83 = scf.for %arg5 = %c0_27 to %32 step %c1_30 iter_args(%arg6 = %c0_29) -> (index) {
        %93 = arith.index_cast %arg5 : index to i64
        %94 = llvm.getelementptr inbounds %62[%93] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %95 = llvm.load %94 {alignment = 1 : i64} : !llvm.ptr -> i8
        %96 = arith.trunci %95 : i8 to i1
        scf.if %96 {
          %100 = arith.index_cast %arg5 : index to i64
          %101 = arith.index_cast %arg6 : index to i64
          %102 = llvm.getelementptr inbounds %82[%101] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.store %100, %102 {alignment = 8 : i64} : i64, !llvm.ptr
        }
        %97 = arith.extui %95 : i8 to i64
        %98 = arith.index_cast %97 : i64 to index
        %99 = arith.addi %arg6, %98 : index
        scf.yield %99 : index
      }
      %c0_31 = arith.constant 0 : index
      %84 = llvm.load %12 : !llvm.ptr -> i64
      %85 = arith.index_cast %84 : i64 to index
      %c8_32 = arith.constant 8 : index
      %c8_i64_33 = arith.constant 8 : i64
      %86 = llvm.getelementptr inbounds %12[%c8_i64_33] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %87 = llvm.load %86 : !llvm.ptr -> !llvm.ptr
      %88 = arith.index_cast %83 : index to i64
      %c3_34 = arith.constant 3 : index
      %89 = arith.muli %85, %c3_34 : index
      %90 = arith.addi %89, %arg4 : index
      %91 = arith.index_cast %90 : index to i64
      %92 = llvm.getelementptr inbounds %87[%91] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %88, %92 {alignment = 8 : i64} : i64, !llvm.ptr
    }
    llvm.return
  }
  llvm.func internal @y.step_companion1(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %0 = arith.extui %arg3 : i32 to i64
    %1 = arith.index_cast %0 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %2 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %3 = llvm.load %2 : !llvm.ptr -> i64
    %4 = arith.index_cast %3 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %5 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %6 = llvm.load %5 : !llvm.ptr -> !llvm.ptr
    %7 = arith.muli %1, %4 : index
    %8 = arith.index_cast %7 : index to i64
    %9 = llvm.getelementptr inbounds %6[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c1 = arith.constant 1 : index
    %10 = arith.index_cast %arg1 : i64 to index
    %11 = arith.index_cast %arg2 : i64 to index
    %c1_0 = arith.constant 1 : index
    scf.for %arg4 = %10 to %11 step %c1_0 {
      %c0 = arith.constant 0 : index
      %12 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_1 = arith.constant 0 : index
      %c1_2 = arith.constant 1 : index
      %c0_3 = arith.constant 0 : index
      %13 = llvm.load %12 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %c8_4 = arith.constant 8 : index
      %c8_i64_5 = arith.constant 8 : i64
      %15 = llvm.getelementptr inbounds %12[%c8_i64_5] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %16 = llvm.load %15 : !llvm.ptr -> !llvm.ptr
      %c1_6 = arith.constant 1 : index
      %17 = arith.addi %14, %arg4 : index
      %18 = arith.index_cast %17 : index to i64
      %19 = llvm.getelementptr inbounds %16[%18] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %20 = llvm.load %19 {alignment = 8 : i64} : !llvm.ptr -> i64
      %21 = arith.index_cast %20 : i64 to index
      %c1_7 = arith.constant 1 : index
      %c0_8 = arith.constant 0 : index
      %22 = llvm.load %12 : !llvm.ptr -> i64
      %23 = arith.index_cast %22 : i64 to index
      %c8_9 = arith.constant 8 : index
      %c8_i64_10 = arith.constant 8 : i64
      %24 = llvm.getelementptr inbounds %12[%c8_i64_10] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %25 = llvm.load %24 : !llvm.ptr -> !llvm.ptr
      %c1_11 = arith.constant 1 : index
      %26 = arith.addi %23, %arg4 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = llvm.getelementptr inbounds %25[%27] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %29 = llvm.load %28 {alignment = 8 : i64} : !llvm.ptr -> i64
      %30 = arith.index_cast %29 : i64 to index
      %c248 = arith.constant 248 : index
      %c248_i64 = arith.constant 248 : i64
      %31 = llvm.getelementptr inbounds %arg0[%c248_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %32 = llvm.load %31 : !llvm.ptr -> !llvm.ptr
      %c56 = arith.constant 56 : index
      %c56_i64 = arith.constant 56 : i64
      %33 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %34 = llvm.load %33 : !llvm.ptr -> !llvm.ptr
      %35 = arith.index_cast %arg4 : index to i64
      %36 = llvm.getelementptr inbounds %34[%35] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %37 = llvm.load %36 {alignment = 8 : i64} : !llvm.ptr -> i64
      %38 = arith.index_cast %37 : i64 to index
      %c1_12 = arith.constant 1 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = llvm.getelementptr inbounds %32[%39] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %c1_13 = arith.constant 1 : index
      %c0_14 = arith.constant 0 : index
      %41 = llvm.load %12 : !llvm.ptr -> i64
      %42 = arith.index_cast %41 : i64 to index
      %c8_15 = arith.constant 8 : index
      %c8_i64_16 = arith.constant 8 : i64
      %43 = llvm.getelementptr inbounds %12[%c8_i64_16] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %44 = llvm.load %43 : !llvm.ptr -> !llvm.ptr
      %c4 = arith.constant 4 : index
      %45 = arith.muli %42, %c4 : index
      %46 = arith.addi %45, %arg4 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = llvm.getelementptr inbounds %44[%47] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %49 = llvm.load %48 {alignment = 8 : i64} : !llvm.ptr -> i64
      %50 = arith.index_cast %49 : i64 to index
      %c272 = arith.constant 272 : index
      %c272_i64 = arith.constant 272 : i64
      %51 = llvm.getelementptr inbounds %arg0[%c272_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %52 = llvm.load %51 : !llvm.ptr -> !llvm.ptr
      %c264 = arith.constant 264 : index
      %c264_i64 = arith.constant 264 : i64
      %53 = llvm.getelementptr inbounds %arg0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %54 = llvm.load %53 : !llvm.ptr -> !llvm.ptr
      %55 = arith.index_cast %arg4 : index to i64
      %56 = llvm.getelementptr inbounds %54[%55] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %57 = llvm.load %56 {alignment = 8 : i64} : !llvm.ptr -> i64
      %58 = arith.index_cast %57 : i64 to index
      %c1_17 = arith.constant 1 : index
      %59 = arith.index_cast %58 : index to i64
      %60 = llvm.getelementptr inbounds %52[%59] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c0_18 = arith.constant 0 : index
      %c0_19 = arith.constant 0 : index
      %c0_20 = arith.constant 0 : index
      %c1_21 = arith.constant 1 : index
      %61 = scf.for %arg5 = %c0_18 to %21 step %c1_21 iter_args(%arg6 = %c0_20) -> (index) {
        %71 = arith.index_cast %arg5 : index to i64
        %72 = llvm.getelementptr inbounds %40[%71] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %73 = llvm.load %72 {alignment = 1 : i64} : !llvm.ptr -> i8
        %74 = arith.trunci %73 : i8 to i1
        scf.if %74 {
          %78 = arith.index_cast %arg5 : index to i64
          %79 = arith.index_cast %arg6 : index to i64
          %80 = llvm.getelementptr inbounds %60[%79] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.store %78, %80 {alignment = 8 : i64} : i64, !llvm.ptr
        }
        %75 = arith.extui %73 : i8 to i64
        %76 = arith.index_cast %75 : i64 to index
        %77 = arith.addi %arg6, %76 : index
        scf.yield %77 : index
      }
      %c0_22 = arith.constant 0 : index
      %62 = llvm.load %12 : !llvm.ptr -> i64
      %63 = arith.index_cast %62 : i64 to index
      %c8_23 = arith.constant 8 : index
      %c8_i64_24 = arith.constant 8 : i64
      %64 = llvm.getelementptr inbounds %12[%c8_i64_24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %65 = llvm.load %64 : !llvm.ptr -> !llvm.ptr
      %66 = arith.index_cast %61 : index to i64
      %c4_25 = arith.constant 4 : index
      %67 = arith.muli %63, %c4_25 : index
      %68 = arith.addi %67, %arg4 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = llvm.getelementptr inbounds %65[%69] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %66, %70 {alignment = 8 : i64} : i64, !llvm.ptr
    }
    llvm.return
  }
  llvm.func internal @y.step_companion2(%arg0: !llvm.ptr, %arg1: i64, %arg2: i64, %arg3: i32) {
    %0 = arith.extui %arg3 : i32 to i64
    %1 = arith.index_cast %0 : i64 to index
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %2 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %3 = llvm.load %2 : !llvm.ptr -> i64
    %4 = arith.index_cast %3 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %5 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %6 = llvm.load %5 : !llvm.ptr -> !llvm.ptr
    %7 = arith.muli %1, %4 : index
    %8 = arith.index_cast %7 : index to i64
    %9 = llvm.getelementptr inbounds %6[%8] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c1 = arith.constant 1 : index
    %10 = arith.index_cast %arg1 : i64 to index
    %11 = arith.index_cast %arg2 : i64 to index
    %c1_0 = arith.constant 1 : index
    scf.for %arg4 = %10 to %11 step %c1_0 {
      %c0 = arith.constant 0 : index
      %12 = llvm.load %arg0 : !llvm.ptr -> !llvm.ptr
      %c0_1 = arith.constant 0 : index
      %c0_2 = arith.constant 0 : index
      %13 = llvm.load %12 : !llvm.ptr -> i64
      %14 = arith.index_cast %13 : i64 to index
      %c8_3 = arith.constant 8 : index
      %c8_i64_4 = arith.constant 8 : i64
      %15 = llvm.getelementptr inbounds %12[%c8_i64_4] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %16 = llvm.load %15 : !llvm.ptr -> !llvm.ptr
      %c4 = arith.constant 4 : index
      %17 = arith.muli %14, %c4 : index
      %18 = arith.addi %17, %arg4 : index
      %19 = arith.index_cast %18 : index to i64
      %20 = llvm.getelementptr inbounds %16[%19] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %21 = llvm.load %20 {alignment = 8 : i64} : !llvm.ptr -> i64
      %22 = arith.index_cast %21 : i64 to index
      %c0_5 = arith.constant 0 : index
      %23 = llvm.load %12 : !llvm.ptr -> i64
      %24 = arith.index_cast %23 : i64 to index
      %c8_6 = arith.constant 8 : index
      %c8_i64_7 = arith.constant 8 : i64
      %25 = llvm.getelementptr inbounds %12[%c8_i64_7] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %26 = llvm.load %25 : !llvm.ptr -> !llvm.ptr
      %c1_8 = arith.constant 1 : index
      %27 = arith.addi %24, %arg4 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = llvm.getelementptr inbounds %26[%28] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %30 = llvm.load %29 {alignment = 8 : i64} : !llvm.ptr -> i64
      %31 = arith.index_cast %30 : i64 to index
      %c1_9 = arith.constant 1 : index
      %c0_10 = arith.constant 0 : index
      %32 = llvm.load %12 : !llvm.ptr -> i64
      %33 = arith.index_cast %32 : i64 to index
      %c8_11 = arith.constant 8 : index
      %c8_i64_12 = arith.constant 8 : i64
      %34 = llvm.getelementptr inbounds %12[%c8_i64_12] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %35 = llvm.load %34 : !llvm.ptr -> !llvm.ptr
      %c4_13 = arith.constant 4 : index
      %36 = arith.muli %33, %c4_13 : index
      %37 = arith.addi %36, %arg4 : index
      %38 = arith.index_cast %37 : index to i64
      %39 = llvm.getelementptr inbounds %35[%38] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %40 = llvm.load %39 {alignment = 8 : i64} : !llvm.ptr -> i64
      %41 = arith.index_cast %40 : i64 to index
      %c280 = arith.constant 280 : index
      %c280_i64 = arith.constant 280 : i64
      %42 = llvm.getelementptr inbounds %arg0[%c280_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %43 = llvm.load %42 : !llvm.ptr -> !llvm.ptr
      %c264 = arith.constant 264 : index
      %c264_i64 = arith.constant 264 : i64
      %44 = llvm.getelementptr inbounds %arg0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %45 = llvm.load %44 : !llvm.ptr -> !llvm.ptr
      %46 = arith.index_cast %arg4 : index to i64
      %47 = llvm.getelementptr inbounds %45[%46] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %48 = llvm.load %47 {alignment = 8 : i64} : !llvm.ptr -> i64
      %49 = arith.index_cast %48 : i64 to index
      %c1_14 = arith.constant 1 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = llvm.getelementptr inbounds %43[%50] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %true = arith.constant true
      %c1_15 = arith.constant 1 : index
      %c0_16 = arith.constant 0 : index
      %52 = llvm.load %12 : !llvm.ptr -> i64
      %53 = arith.index_cast %52 : i64 to index
      %c8_17 = arith.constant 8 : index
      %c8_i64_18 = arith.constant 8 : i64
      %54 = llvm.getelementptr inbounds %12[%c8_i64_18] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %55 = llvm.load %54 : !llvm.ptr -> !llvm.ptr
      %c1_19 = arith.constant 1 : index
      %56 = arith.addi %53, %arg4 : index
      %57 = arith.index_cast %56 : index to i64
      %58 = llvm.getelementptr inbounds %55[%57] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %59 = llvm.load %58 {alignment = 8 : i64} : !llvm.ptr -> i64
      %60 = arith.index_cast %59 : i64 to index
      %c288 = arith.constant 288 : index
      %c288_i64 = arith.constant 288 : i64
      %61 = llvm.getelementptr inbounds %arg0[%c288_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %62 = llvm.load %61 : !llvm.ptr -> !llvm.ptr
      %c56 = arith.constant 56 : index
      %c56_i64 = arith.constant 56 : i64
      %63 = llvm.getelementptr inbounds %arg0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %64 = llvm.load %63 : !llvm.ptr -> !llvm.ptr
      %65 = arith.index_cast %arg4 : index to i64
      %66 = llvm.getelementptr inbounds %64[%65] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %67 = llvm.load %66 {alignment = 8 : i64} : !llvm.ptr -> i64
      %68 = arith.index_cast %67 : i64 to index
      %c1_20 = arith.constant 1 : index
      %69 = arith.index_cast %68 : index to i64
      %70 = llvm.getelementptr inbounds %62[%69] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c1_21 = arith.constant 1 : index
      %c0_22 = arith.constant 0 : index
      %71 = llvm.load %12 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_23 = arith.constant 8 : index
      %c8_i64_24 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %12[%c8_i64_24] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c1_25 = arith.constant 1 : index
      %75 = arith.addi %72, %arg4 : index
      %76 = arith.index_cast %75 : index to i64
      %77 = llvm.getelementptr inbounds %74[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> i64
      %79 = arith.index_cast %78 : i64 to index
      %c296 = arith.constant 296 : index
      %c296_i64 = arith.constant 296 : i64
      %80 = llvm.getelementptr inbounds %arg0[%c296_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %81 = llvm.load %80 : !llvm.ptr -> !llvm.ptr
      %c56_26 = arith.constant 56 : index
      %c56_i64_27 = arith.constant 56 : i64
      %82 = llvm.getelementptr inbounds %arg0[%c56_i64_27] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %83 = llvm.load %82 : !llvm.ptr -> !llvm.ptr
      %84 = arith.index_cast %arg4 : index to i64
      %85 = llvm.getelementptr inbounds %83[%84] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %86 = llvm.load %85 {alignment = 8 : i64} : !llvm.ptr -> i64
      %87 = arith.index_cast %86 : i64 to index
      %c1_28 = arith.constant 1 : index
      %88 = arith.index_cast %87 : index to i64
      %89 = llvm.getelementptr inbounds %81[%88] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %c1_29 = arith.constant 1 : index
      %c8_30 = arith.constant 8 : index
      %90 = arith.muli %31, %c8_30 : index
      %91 = arith.index_cast %90 : index to i64
      "llvm.intr.memcpy"(%89, %70, %91) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_31 = arith.constant 0 : index
      %c1_32 = arith.constant 1 : index
      %c0_33 = arith.constant 0 : index
      %c1_34 = arith.constant 1 : index
      scf.for %arg5 = %c0_33 to %22 step %c1_34 {
        %c0_35 = arith.constant 0 : index
        %c0_36 = arith.constant 0 : index
        %92 = arith.index_cast %arg5 : index to i64
        %93 = llvm.getelementptr inbounds %51[%92] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %94 = llvm.load %93 {alignment = 8 : i64} : !llvm.ptr -> i64
        %95 = arith.index_cast %94 : i64 to index
        %96 = arith.cmpi ult, %95, %31 : index
        scf.if %96 {
          %c0_37 = arith.constant 0 : index
          %97 = arith.index_cast %arg5 : index to i64
          %98 = arith.index_cast %95 : index to i64
          %99 = llvm.getelementptr inbounds %89[%98] : (!llvm.ptr, i64) -> !llvm.ptr, i64
          llvm.store %97, %99 {alignment = 8 : i64} : i64, !llvm.ptr
        }
      }
    }
    llvm.return
  }
  llvm.func internal @y.step_plan(%arg0: !llvm.ptr, %arg1: !llvm.ptr, %arg2: !llvm.ptr) -> i64 {
    %c0 = arith.constant 0 : index
    %0 = llvm.load %arg0 : !llvm.ptr -> i64
    %1 = arith.index_cast %0 : i64 to index
    %c0_0 = arith.constant 0 : index
    %c0_1 = arith.constant 0 : index
    llvm.store %arg0, %arg1 : !llvm.ptr, !llvm.ptr
    %c0_2 = arith.constant 0 : index
    %c0_3 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %2 = scf.for %arg3 = %c0_2 to %1 step %c1 iter_args(%arg4 = %c0_3) -> (index) {
      %c0_378 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_379 = arith.constant 8 : index
      %c8_i64_380 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_380] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c1_381 = arith.constant 1 : index
      %347 = arith.addi %344, %arg3 : index
      %348 = arith.index_cast %347 : index to i64
      %349 = llvm.getelementptr inbounds %346[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> i64
      %351 = arith.index_cast %350 : i64 to index
      %352 = arith.maxsi %arg4, %351 : index
      scf.yield %352 : index
    }
    %3 = arith.index_cast %2 : index to i64
    %c48 = arith.constant 48 : index
    %c48_i64 = arith.constant 48 : i64
    %4 = llvm.getelementptr inbounds %arg1[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %3, %4 : i64, !llvm.ptr
    %c0_4 = arith.constant 0 : index
    %c0_5 = arith.constant 0 : index
    %c1_6 = arith.constant 1 : index
    %5 = scf.for %arg3 = %c0_4 to %1 step %c1_6 iter_args(%arg4 = %c0_5) -> (index) {
      %c0_378 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_379 = arith.constant 8 : index
      %c8_i64_380 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_380] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c0_381 = arith.constant 0 : index
      %347 = arith.index_cast %arg3 : index to i64
      %348 = llvm.getelementptr inbounds %346[%347] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %349 = llvm.load %348 {alignment = 8 : i64} : !llvm.ptr -> i64
      %350 = arith.index_cast %349 : i64 to index
      %351 = arith.maxsi %arg4, %350 : index
      scf.yield %351 : index
    }
    %6 = arith.index_cast %5 : index to i64
    %c104 = arith.constant 104 : index
    %c104_i64 = arith.constant 104 : i64
    %7 = llvm.getelementptr inbounds %arg1[%c104_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %6, %7 : i64, !llvm.ptr
    %c0_7 = arith.constant 0 : index
    %c0_8 = arith.constant 0 : index
    %c1_9 = arith.constant 1 : index
    %8 = scf.for %arg3 = %c0_7 to %1 step %c1_9 iter_args(%arg4 = %c0_8) -> (index) {
      %c0_378 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_379 = arith.constant 8 : index
      %c8_i64_380 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_380] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %347 = arith.muli %344, %c2 : index
      %348 = arith.addi %347, %arg3 : index
      %349 = arith.index_cast %348 : index to i64
      %350 = llvm.getelementptr inbounds %346[%349] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %351 = llvm.load %350 {alignment = 8 : i64} : !llvm.ptr -> i64
      %352 = arith.index_cast %351 : i64 to index
      %c0_381 = arith.constant 0 : index
      %353 = llvm.load %arg0 : !llvm.ptr -> i64
      %354 = arith.index_cast %353 : i64 to index
      %c8_382 = arith.constant 8 : index
      %c8_i64_383 = arith.constant 8 : i64
      %355 = llvm.getelementptr inbounds %arg0[%c8_i64_383] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %356 = llvm.load %355 : !llvm.ptr -> !llvm.ptr
      %c0_384 = arith.constant 0 : index
      %357 = arith.index_cast %arg3 : index to i64
      %358 = llvm.getelementptr inbounds %356[%357] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %359 = llvm.load %358 {alignment = 8 : i64} : !llvm.ptr -> i64
      %360 = arith.index_cast %359 : i64 to index
      %c0_385 = arith.constant 0 : index
      %361 = arith.addi %352, %360 : index
      %362 = arith.maxsi %361, %c0_385 : index
      %363 = arith.maxsi %arg4, %362 : index
      scf.yield %363 : index
    }
    %9 = arith.index_cast %8 : index to i64
    %c136 = arith.constant 136 : index
    %c136_i64 = arith.constant 136 : i64
    %10 = llvm.getelementptr inbounds %arg1[%c136_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %9, %10 : i64, !llvm.ptr
    %c0_10 = arith.constant 0 : index
    %c0_11 = arith.constant 0 : index
    %c1_12 = arith.constant 1 : index
    %11 = scf.for %arg3 = %c0_10 to %1 step %c1_12 iter_args(%arg4 = %c0_11) -> (index) {
      %c0_378 = arith.constant 0 : index
      %c0_379 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_380 = arith.constant 8 : index
      %c8_i64_381 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %347 = arith.muli %344, %c2 : index
      %348 = arith.addi %347, %arg3 : index
      %349 = arith.index_cast %348 : index to i64
      %350 = llvm.getelementptr inbounds %346[%349] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %351 = llvm.load %350 {alignment = 8 : i64} : !llvm.ptr -> i64
      %352 = arith.index_cast %351 : i64 to index
      %c0_382 = arith.constant 0 : index
      %353 = llvm.load %arg0 : !llvm.ptr -> i64
      %354 = arith.index_cast %353 : i64 to index
      %c8_383 = arith.constant 8 : index
      %c8_i64_384 = arith.constant 8 : i64
      %355 = llvm.getelementptr inbounds %arg0[%c8_i64_384] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %356 = llvm.load %355 : !llvm.ptr -> !llvm.ptr
      %c0_385 = arith.constant 0 : index
      %357 = arith.index_cast %arg3 : index to i64
      %358 = llvm.getelementptr inbounds %356[%357] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %359 = llvm.load %358 {alignment = 8 : i64} : !llvm.ptr -> i64
      %360 = arith.index_cast %359 : i64 to index
      %c0_386 = arith.constant 0 : index
      %361 = arith.addi %352, %360 : index
      %362 = arith.maxsi %361, %c0_386 : index
      %363 = arith.maxsi %arg4, %362 : index
      scf.yield %363 : index
    }
    %12 = arith.index_cast %11 : index to i64
    %c152 = arith.constant 152 : index
    %c152_i64 = arith.constant 152 : i64
    %13 = llvm.getelementptr inbounds %arg1[%c152_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %12, %13 : i64, !llvm.ptr
    %c0_13 = arith.constant 0 : index
    %c0_14 = arith.constant 0 : index
    %c1_15 = arith.constant 1 : index
    %14 = scf.for %arg3 = %c0_13 to %1 step %c1_15 iter_args(%arg4 = %c0_14) -> (index) {
      %c0_378 = arith.constant 0 : index
      %c0_379 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_380 = arith.constant 8 : index
      %c8_i64_381 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c1_382 = arith.constant 1 : index
      %347 = arith.addi %344, %arg3 : index
      %348 = arith.index_cast %347 : index to i64
      %349 = llvm.getelementptr inbounds %346[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> i64
      %351 = arith.index_cast %350 : i64 to index
      %352 = arith.maxsi %arg4, %351 : index
      scf.yield %352 : index
    }
    %15 = arith.index_cast %14 : index to i64
    %c256 = arith.constant 256 : index
    %c256_i64 = arith.constant 256 : i64
    %16 = llvm.getelementptr inbounds %arg1[%c256_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %15, %16 : i64, !llvm.ptr
    %c1_16 = arith.constant 1 : index
    %17 = arith.addi %1, %c1_16 : index
    %c8 = arith.constant 8 : index
    %18 = arith.muli %17, %c8 : index
    %c63 = arith.constant 63 : index
    %19 = arith.addi %18, %c63 : index
    %c64 = arith.constant 64 : index
    %20 = arith.divui %19, %c64 : index
    %c64_17 = arith.constant 64 : index
    %21 = arith.muli %20, %c64_17 : index
    %c56 = arith.constant 56 : index
    %c56_i64 = arith.constant 56 : i64
    %22 = llvm.getelementptr inbounds %arg1[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %arg2, %22 : !llvm.ptr, !llvm.ptr
    %c1_18 = arith.constant 1 : index
    %23 = arith.addi %1, %c1_18 : index
    %c8_19 = arith.constant 8 : index
    %24 = arith.muli %23, %c8_19 : index
    %25 = arith.index_cast %21 : index to i64
    %26 = llvm.getelementptr inbounds %arg2[%25] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_20 = arith.constant 63 : index
    %27 = arith.addi %24, %c63_20 : index
    %c64_21 = arith.constant 64 : index
    %28 = arith.divui %27, %c64_21 : index
    %c64_22 = arith.constant 64 : index
    %29 = arith.muli %28, %c64_22 : index
    %30 = arith.addi %21, %29 : index
    %c112 = arith.constant 112 : index
    %c112_i64 = arith.constant 112 : i64
    %31 = llvm.getelementptr inbounds %arg1[%c112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %26, %31 : !llvm.ptr, !llvm.ptr
    %c1_23 = arith.constant 1 : index
    %32 = arith.addi %1, %c1_23 : index
    %c8_24 = arith.constant 8 : index
    %33 = arith.muli %32, %c8_24 : index
    %34 = arith.index_cast %30 : index to i64
    %35 = llvm.getelementptr inbounds %arg2[%34] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_25 = arith.constant 63 : index
    %36 = arith.addi %33, %c63_25 : index
    %c64_26 = arith.constant 64 : index
    %37 = arith.divui %36, %c64_26 : index
    %c64_27 = arith.constant 64 : index
    %38 = arith.muli %37, %c64_27 : index
    %39 = arith.addi %30, %38 : index
    %c120 = arith.constant 120 : index
    %c120_i64 = arith.constant 120 : i64
    %40 = llvm.getelementptr inbounds %arg1[%c120_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %35, %40 : !llvm.ptr, !llvm.ptr
    %c1_28 = arith.constant 1 : index
    %41 = arith.addi %1, %c1_28 : index
    %c8_29 = arith.constant 8 : index
    %42 = arith.muli %41, %c8_29 : index
    %43 = arith.index_cast %39 : index to i64
    %44 = llvm.getelementptr inbounds %arg2[%43] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_30 = arith.constant 63 : index
    %45 = arith.addi %42, %c63_30 : index
    %c64_31 = arith.constant 64 : index
    %46 = arith.divui %45, %c64_31 : index
    %c64_32 = arith.constant 64 : index
    %47 = arith.muli %46, %c64_32 : index
    %48 = arith.addi %39, %47 : index
    %c144 = arith.constant 144 : index
    %c144_i64 = arith.constant 144 : i64
    %49 = llvm.getelementptr inbounds %arg1[%c144_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %44, %49 : !llvm.ptr, !llvm.ptr
    %c1_33 = arith.constant 1 : index
    %50 = arith.addi %1, %c1_33 : index
    %c8_34 = arith.constant 8 : index
    %51 = arith.muli %50, %c8_34 : index
    %52 = arith.index_cast %48 : index to i64
    %53 = llvm.getelementptr inbounds %arg2[%52] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_35 = arith.constant 63 : index
    %54 = arith.addi %51, %c63_35 : index
    %c64_36 = arith.constant 64 : index
    %55 = arith.divui %54, %c64_36 : index
    %c64_37 = arith.constant 64 : index
    %56 = arith.muli %55, %c64_37 : index
    %57 = arith.addi %48, %56 : index
    %c160 = arith.constant 160 : index
    %c160_i64 = arith.constant 160 : i64
    %58 = llvm.getelementptr inbounds %arg1[%c160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %53, %58 : !llvm.ptr, !llvm.ptr
    %c1_38 = arith.constant 1 : index
    %59 = arith.addi %1, %c1_38 : index
    %c8_39 = arith.constant 8 : index
    %60 = arith.muli %59, %c8_39 : index
    %61 = arith.index_cast %57 : index to i64
    %62 = llvm.getelementptr inbounds %arg2[%61] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_40 = arith.constant 63 : index
    %63 = arith.addi %60, %c63_40 : index
    %c64_41 = arith.constant 64 : index
    %64 = arith.divui %63, %c64_41 : index
    %c64_42 = arith.constant 64 : index
    %65 = arith.muli %64, %c64_42 : index
    %66 = arith.addi %57, %65 : index
    %c264 = arith.constant 264 : index
    %c264_i64 = arith.constant 264 : i64
    %67 = llvm.getelementptr inbounds %arg1[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %62, %67 : !llvm.ptr, !llvm.ptr
    %c1_43 = arith.constant 1 : index
    %68 = arith.addi %1, %c1_43 : index
    %c8_44 = arith.constant 8 : index
    %69 = arith.muli %68, %c8_44 : index
    %70 = arith.index_cast %66 : index to i64
    %71 = llvm.getelementptr inbounds %arg2[%70] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_45 = arith.constant 63 : index
    %72 = arith.addi %69, %c63_45 : index
    %c64_46 = arith.constant 64 : index
    %73 = arith.divui %72, %c64_46 : index
    %c64_47 = arith.constant 64 : index
    %74 = arith.muli %73, %c64_47 : index
    %75 = arith.addi %66, %74 : index
    %c384 = arith.constant 384 : index
    %c384_i64 = arith.constant 384 : i64
    %76 = llvm.getelementptr inbounds %arg1[%c384_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %71, %76 : !llvm.ptr, !llvm.ptr
    %c0_48 = arith.constant 0 : index
    %77 = llvm.load %arg0 : !llvm.ptr -> i64
    %78 = arith.index_cast %77 : i64 to index
    %c0_49 = arith.constant 0 : index
    %c0_50 = arith.constant 0 : index
    %c1_51 = arith.constant 1 : index
    %79 = scf.for %arg3 = %c0_49 to %78 step %c1_51 iter_args(%arg4 = %c0_50) -> (index) {
      %c1_378 = arith.constant 1 : index
      %c0_379 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_380 = arith.constant 8 : index
      %c8_i64_381 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c0_382 = arith.constant 0 : index
      %347 = arith.index_cast %arg3 : index to i64
      %348 = llvm.getelementptr inbounds %346[%347] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %349 = llvm.load %348 {alignment = 8 : i64} : !llvm.ptr -> i64
      %350 = arith.index_cast %349 : i64 to index
      %351 = arith.addi %arg4, %350 : index
      scf.yield %351 : index
    }
    %c63_52 = arith.constant 63 : index
    %80 = arith.addi %79, %c63_52 : index
    %c64_53 = arith.constant 64 : index
    %81 = arith.divui %80, %c64_53 : index
    %82 = arith.index_cast %81 : index to i64
    %c184 = arith.constant 184 : index
    %c184_i64 = arith.constant 184 : i64
    %83 = llvm.getelementptr inbounds %arg1[%c184_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %82, %83 : i64, !llvm.ptr
    %c0_54 = arith.constant 0 : index
    %c0_55 = arith.constant 0 : index
    %c1_56 = arith.constant 1 : index
    %84 = scf.for %arg3 = %c0_54 to %1 step %c1_56 iter_args(%arg4 = %c0_55) -> (index) {
      %c0_378 = arith.constant 0 : index
      %c0_379 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_380 = arith.constant 8 : index
      %c8_i64_381 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %347 = arith.muli %344, %c2 : index
      %348 = arith.addi %347, %arg3 : index
      %349 = arith.index_cast %348 : index to i64
      %350 = llvm.getelementptr inbounds %346[%349] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %351 = llvm.load %350 {alignment = 8 : i64} : !llvm.ptr -> i64
      %352 = arith.index_cast %351 : i64 to index
      %c0_382 = arith.constant 0 : index
      %353 = llvm.load %arg0 : !llvm.ptr -> i64
      %354 = arith.index_cast %353 : i64 to index
      %c8_383 = arith.constant 8 : index
      %c8_i64_384 = arith.constant 8 : i64
      %355 = llvm.getelementptr inbounds %arg0[%c8_i64_384] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %356 = llvm.load %355 : !llvm.ptr -> !llvm.ptr
      %c0_385 = arith.constant 0 : index
      %357 = arith.index_cast %arg3 : index to i64
      %358 = llvm.getelementptr inbounds %356[%357] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %359 = llvm.load %358 {alignment = 8 : i64} : !llvm.ptr -> i64
      %360 = arith.index_cast %359 : i64 to index
      %c0_386 = arith.constant 0 : index
      %361 = arith.addi %352, %360 : index
      %362 = arith.maxsi %361, %c0_386 : index
      %c15_387 = arith.constant 15 : index
      %363 = arith.addi %362, %c15_387 : index
      %c16_388 = arith.constant 16 : index
      %364 = arith.divui %363, %c16_388 : index
      %365 = arith.addi %arg4, %364 : index
      scf.yield %365 : index
    }
    %85 = arith.index_cast %84 : index to i64
    %c216 = arith.constant 216 : index
    %c216_i64 = arith.constant 216 : i64
    %86 = llvm.getelementptr inbounds %arg1[%c216_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %85, %86 : i64, !llvm.ptr
    %c16 = arith.constant 16 : index
    %87 = arith.muli %84, %c16 : index
    %88 = arith.index_cast %75 : index to i64
    %89 = llvm.getelementptr inbounds %arg2[%88] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_57 = arith.constant 63 : index
    %90 = arith.addi %87, %c63_57 : index
    %c64_58 = arith.constant 64 : index
    %91 = arith.divui %90, %c64_58 : index
    %c64_59 = arith.constant 64 : index
    %92 = arith.muli %91, %c64_59 : index
    %93 = arith.addi %75, %92 : index
    %c224 = arith.constant 224 : index
    %c224_i64 = arith.constant 224 : i64
    %94 = llvm.getelementptr inbounds %arg1[%c224_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %89, %94 : !llvm.ptr, !llvm.ptr
    %c0_60 = arith.constant 0 : index
    %c0_61 = arith.constant 0 : index
    %c1_62 = arith.constant 1 : index
    %95 = scf.for %arg3 = %c0_60 to %1 step %c1_62 iter_args(%arg4 = %c0_61) -> (index) {
      %c0_378 = arith.constant 0 : index
      %c0_379 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_380 = arith.constant 8 : index
      %c8_i64_381 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c1_382 = arith.constant 1 : index
      %347 = arith.addi %344, %arg3 : index
      %348 = arith.index_cast %347 : index to i64
      %349 = llvm.getelementptr inbounds %346[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> i64
      %351 = arith.index_cast %350 : i64 to index
      %c15_383 = arith.constant 15 : index
      %352 = arith.addi %351, %c15_383 : index
      %c16_384 = arith.constant 16 : index
      %353 = arith.divui %352, %c16_384 : index
      %354 = arith.addi %arg4, %353 : index
      scf.yield %354 : index
    }
    %96 = arith.index_cast %95 : index to i64
    %c320 = arith.constant 320 : index
    %c320_i64 = arith.constant 320 : i64
    %97 = llvm.getelementptr inbounds %arg1[%c320_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %96, %97 : i64, !llvm.ptr
    %c16_63 = arith.constant 16 : index
    %98 = arith.muli %95, %c16_63 : index
    %99 = arith.index_cast %93 : index to i64
    %100 = llvm.getelementptr inbounds %arg2[%99] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_64 = arith.constant 63 : index
    %101 = arith.addi %98, %c63_64 : index
    %c64_65 = arith.constant 64 : index
    %102 = arith.divui %101, %c64_65 : index
    %c64_66 = arith.constant 64 : index
    %103 = arith.muli %102, %c64_66 : index
    %104 = arith.addi %93, %103 : index
    %c328 = arith.constant 328 : index
    %c328_i64 = arith.constant 328 : i64
    %105 = llvm.getelementptr inbounds %arg1[%c328_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %100, %105 : !llvm.ptr, !llvm.ptr
    %c0_67 = arith.constant 0 : index
    %c0_68 = arith.constant 0 : index
    %c1_69 = arith.constant 1 : index
    %106 = scf.for %arg3 = %c0_67 to %1 step %c1_69 iter_args(%arg4 = %c0_68) -> (index) {
      %c0_378 = arith.constant 0 : index
      %c0_379 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_380 = arith.constant 8 : index
      %c8_i64_381 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c1_382 = arith.constant 1 : index
      %347 = arith.addi %344, %arg3 : index
      %348 = arith.index_cast %347 : index to i64
      %349 = llvm.getelementptr inbounds %346[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> i64
      %351 = arith.index_cast %350 : i64 to index
      %c63_383 = arith.constant 63 : index
      %352 = arith.addi %351, %c63_383 : index
      %c64_384 = arith.constant 64 : index
      %353 = arith.divui %352, %c64_384 : index
      %354 = arith.addi %arg4, %353 : index
      scf.yield %354 : index
    }
    %107 = arith.index_cast %106 : index to i64
    %c344 = arith.constant 344 : index
    %c344_i64 = arith.constant 344 : i64
    %108 = llvm.getelementptr inbounds %arg1[%c344_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %107, %108 : i64, !llvm.ptr
    %c16_70 = arith.constant 16 : index
    %109 = arith.muli %106, %c16_70 : index
    %110 = arith.index_cast %104 : index to i64
    %111 = llvm.getelementptr inbounds %arg2[%110] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_71 = arith.constant 63 : index
    %112 = arith.addi %109, %c63_71 : index
    %c64_72 = arith.constant 64 : index
    %113 = arith.divui %112, %c64_72 : index
    %c64_73 = arith.constant 64 : index
    %114 = arith.muli %113, %c64_73 : index
    %115 = arith.addi %104, %114 : index
    %c352 = arith.constant 352 : index
    %c352_i64 = arith.constant 352 : i64
    %116 = llvm.getelementptr inbounds %arg1[%c352_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %111, %116 : !llvm.ptr, !llvm.ptr
    %c0_74 = arith.constant 0 : index
    %c0_75 = arith.constant 0 : index
    %c1_76 = arith.constant 1 : index
    %117 = scf.for %arg3 = %c0_74 to %1 step %c1_76 iter_args(%arg4 = %c0_75) -> (index) {
      %c0_378 = arith.constant 0 : index
      %c0_379 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_380 = arith.constant 8 : index
      %c8_i64_381 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c1_382 = arith.constant 1 : index
      %347 = arith.addi %344, %arg3 : index
      %348 = arith.index_cast %347 : index to i64
      %349 = llvm.getelementptr inbounds %346[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> i64
      %351 = arith.index_cast %350 : i64 to index
      %c47 = arith.constant 47 : index
      %352 = arith.addi %351, %c47 : index
      %c48_383 = arith.constant 48 : index
      %353 = arith.divui %352, %c48_383 : index
      %354 = arith.addi %arg4, %353 : index
      scf.yield %354 : index
    }
    %118 = arith.index_cast %117 : index to i64
    %c368 = arith.constant 368 : index
    %c368_i64 = arith.constant 368 : i64
    %119 = llvm.getelementptr inbounds %arg1[%c368_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %118, %119 : i64, !llvm.ptr
    %c16_77 = arith.constant 16 : index
    %120 = arith.muli %117, %c16_77 : index
    %121 = arith.index_cast %115 : index to i64
    %122 = llvm.getelementptr inbounds %arg2[%121] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_78 = arith.constant 63 : index
    %123 = arith.addi %120, %c63_78 : index
    %c64_79 = arith.constant 64 : index
    %124 = arith.divui %123, %c64_79 : index
    %c64_80 = arith.constant 64 : index
    %125 = arith.muli %124, %c64_80 : index
    %126 = arith.addi %115, %125 : index
    %c376 = arith.constant 376 : index
    %c376_i64 = arith.constant 376 : i64
    %127 = llvm.getelementptr inbounds %arg1[%c376_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %122, %127 : !llvm.ptr, !llvm.ptr
    %c0_81 = arith.constant 0 : index
    %c0_82 = arith.constant 0 : index
    %c1_83 = arith.constant 1 : index
    %128 = scf.for %arg3 = %c0_81 to %1 step %c1_83 iter_args(%arg4 = %c0_82) -> (index) {
      %c0_378 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_379 = arith.constant 8 : index
      %c8_i64_380 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_380] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c1_381 = arith.constant 1 : index
      %347 = arith.addi %344, %arg3 : index
      %348 = arith.index_cast %347 : index to i64
      %349 = llvm.getelementptr inbounds %346[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> i64
      %351 = arith.index_cast %350 : i64 to index
      %c15_382 = arith.constant 15 : index
      %352 = arith.addi %351, %c15_382 : index
      %c16_383 = arith.constant 16 : index
      %353 = arith.divui %352, %c16_383 : index
      %354 = arith.addi %arg4, %353 : index
      scf.yield %354 : index
    }
    %129 = arith.index_cast %128 : index to i64
    %c400 = arith.constant 400 : index
    %c400_i64 = arith.constant 400 : i64
    %130 = llvm.getelementptr inbounds %arg1[%c400_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %129, %130 : i64, !llvm.ptr
    %c16_84 = arith.constant 16 : index
    %131 = arith.muli %128, %c16_84 : index
    %132 = arith.index_cast %126 : index to i64
    %133 = llvm.getelementptr inbounds %arg2[%132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_85 = arith.constant 63 : index
    %134 = arith.addi %131, %c63_85 : index
    %c64_86 = arith.constant 64 : index
    %135 = arith.divui %134, %c64_86 : index
    %c64_87 = arith.constant 64 : index
    %136 = arith.muli %135, %c64_87 : index
    %137 = arith.addi %126, %136 : index
    %c408 = arith.constant 408 : index
    %c408_i64 = arith.constant 408 : i64
    %138 = llvm.getelementptr inbounds %arg1[%c408_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %133, %138 : !llvm.ptr, !llvm.ptr
    %c0_88 = arith.constant 0 : index
    %139 = llvm.load %arg0 : !llvm.ptr -> i64
    %140 = arith.index_cast %139 : i64 to index
    %c0_89 = arith.constant 0 : index
    %c0_90 = arith.constant 0 : index
    %c1_91 = arith.constant 1 : index
    %141 = scf.for %arg3 = %c0_89 to %140 step %c1_91 iter_args(%arg4 = %c0_90) -> (index) {
      %c1_378 = arith.constant 1 : index
      %c0_379 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_380 = arith.constant 8 : index
      %c8_i64_381 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c0_382 = arith.constant 0 : index
      %347 = arith.index_cast %arg3 : index to i64
      %348 = llvm.getelementptr inbounds %346[%347] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %349 = llvm.load %348 {alignment = 8 : i64} : !llvm.ptr -> i64
      %350 = arith.index_cast %349 : i64 to index
      %351 = arith.addi %arg4, %350 : index
      scf.yield %351 : index
    }
    %c4 = arith.constant 4 : index
    %142 = arith.muli %141, %c4 : index
    %c256_92 = arith.constant 256 : index
    %143 = arith.addi %142, %c256_92 : index
    %144 = arith.index_cast %137 : index to i64
    %145 = llvm.getelementptr inbounds %arg2[%144] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_93 = arith.constant 63 : index
    %146 = arith.addi %143, %c63_93 : index
    %c64_94 = arith.constant 64 : index
    %147 = arith.divui %146, %c64_94 : index
    %c64_95 = arith.constant 64 : index
    %148 = arith.muli %147, %c64_95 : index
    %149 = arith.addi %137, %148 : index
    %c0_96 = arith.constant 0 : index
    %150 = llvm.load %arg0 : !llvm.ptr -> i64
    %151 = arith.index_cast %150 : i64 to index
    %c0_97 = arith.constant 0 : index
    %c0_98 = arith.constant 0 : index
    %c1_99 = arith.constant 1 : index
    %152 = scf.for %arg3 = %c0_97 to %151 step %c1_99 iter_args(%arg4 = %c0_98) -> (index) {
      %c1_378 = arith.constant 1 : index
      %c0_379 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_380 = arith.constant 8 : index
      %c8_i64_381 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %347 = arith.muli %344, %c2 : index
      %348 = arith.addi %347, %arg3 : index
      %349 = arith.index_cast %348 : index to i64
      %350 = llvm.getelementptr inbounds %346[%349] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %351 = llvm.load %350 {alignment = 8 : i64} : !llvm.ptr -> i64
      %352 = arith.index_cast %351 : i64 to index
      %c0_382 = arith.constant 0 : index
      %353 = llvm.load %arg0 : !llvm.ptr -> i64
      %354 = arith.index_cast %353 : i64 to index
      %c8_383 = arith.constant 8 : index
      %c8_i64_384 = arith.constant 8 : i64
      %355 = llvm.getelementptr inbounds %arg0[%c8_i64_384] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %356 = llvm.load %355 : !llvm.ptr -> !llvm.ptr
      %c0_385 = arith.constant 0 : index
      %357 = arith.index_cast %arg3 : index to i64
      %358 = llvm.getelementptr inbounds %356[%357] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %359 = llvm.load %358 {alignment = 8 : i64} : !llvm.ptr -> i64
      %360 = arith.index_cast %359 : i64 to index
      %c0_386 = arith.constant 0 : index
      %361 = arith.addi %352, %360 : index
      %362 = arith.maxsi %361, %c0_386 : index
      %363 = arith.addi %arg4, %362 : index
      scf.yield %363 : index
    }
    %c1_100 = arith.constant 1 : index
    %c256_101 = arith.constant 256 : index
    %153 = arith.addi %152, %c256_101 : index
    %154 = arith.index_cast %149 : index to i64
    %155 = llvm.getelementptr inbounds %arg2[%154] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_102 = arith.constant 63 : index
    %156 = arith.addi %153, %c63_102 : index
    %c64_103 = arith.constant 64 : index
    %157 = arith.divui %156, %c64_103 : index
    %c64_104 = arith.constant 64 : index
    %158 = arith.muli %157, %c64_104 : index
    %159 = arith.addi %149, %158 : index
    %c0_105 = arith.constant 0 : index
    %160 = llvm.load %arg0 : !llvm.ptr -> i64
    %161 = arith.index_cast %160 : i64 to index
    %c0_106 = arith.constant 0 : index
    %c0_107 = arith.constant 0 : index
    %c1_108 = arith.constant 1 : index
    %162 = scf.for %arg3 = %c0_106 to %161 step %c1_108 iter_args(%arg4 = %c0_107) -> (index) {
      %c1_378 = arith.constant 1 : index
      %c0_379 = arith.constant 0 : index
      %c0_380 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_381 = arith.constant 8 : index
      %c8_i64_382 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_382] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %347 = arith.muli %344, %c2 : index
      %348 = arith.addi %347, %arg3 : index
      %349 = arith.index_cast %348 : index to i64
      %350 = llvm.getelementptr inbounds %346[%349] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %351 = llvm.load %350 {alignment = 8 : i64} : !llvm.ptr -> i64
      %352 = arith.index_cast %351 : i64 to index
      %c0_383 = arith.constant 0 : index
      %353 = llvm.load %arg0 : !llvm.ptr -> i64
      %354 = arith.index_cast %353 : i64 to index
      %c8_384 = arith.constant 8 : index
      %c8_i64_385 = arith.constant 8 : i64
      %355 = llvm.getelementptr inbounds %arg0[%c8_i64_385] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %356 = llvm.load %355 : !llvm.ptr -> !llvm.ptr
      %c0_386 = arith.constant 0 : index
      %357 = arith.index_cast %arg3 : index to i64
      %358 = llvm.getelementptr inbounds %356[%357] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %359 = llvm.load %358 {alignment = 8 : i64} : !llvm.ptr -> i64
      %360 = arith.index_cast %359 : i64 to index
      %c0_387 = arith.constant 0 : index
      %361 = arith.addi %352, %360 : index
      %362 = arith.maxsi %361, %c0_387 : index
      %363 = arith.addi %arg4, %362 : index
      scf.yield %363 : index
    }
    %c8_109 = arith.constant 8 : index
    %163 = arith.muli %162, %c8_109 : index
    %c256_110 = arith.constant 256 : index
    %164 = arith.addi %163, %c256_110 : index
    %165 = arith.index_cast %159 : index to i64
    %166 = llvm.getelementptr inbounds %arg2[%165] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_111 = arith.constant 63 : index
    %167 = arith.addi %164, %c63_111 : index
    %c64_112 = arith.constant 64 : index
    %168 = arith.divui %167, %c64_112 : index
    %c64_113 = arith.constant 64 : index
    %169 = arith.muli %168, %c64_113 : index
    %170 = arith.addi %159, %169 : index
    %c32 = arith.constant 32 : index
    %171 = arith.muli %141, %c32 : index
    %c256_114 = arith.constant 256 : index
    %172 = arith.addi %171, %c256_114 : index
    %173 = arith.index_cast %170 : index to i64
    %174 = llvm.getelementptr inbounds %arg2[%173] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_115 = arith.constant 63 : index
    %175 = arith.addi %172, %c63_115 : index
    %c64_116 = arith.constant 64 : index
    %176 = arith.divui %175, %c64_116 : index
    %c64_117 = arith.constant 64 : index
    %177 = arith.muli %176, %c64_117 : index
    %178 = arith.addi %170, %177 : index
    %c32_118 = arith.constant 32 : index
    %179 = arith.muli %162, %c32_118 : index
    %c256_119 = arith.constant 256 : index
    %180 = arith.addi %179, %c256_119 : index
    %181 = arith.index_cast %178 : index to i64
    %182 = llvm.getelementptr inbounds %arg2[%181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_120 = arith.constant 63 : index
    %183 = arith.addi %180, %c63_120 : index
    %c64_121 = arith.constant 64 : index
    %184 = arith.divui %183, %c64_121 : index
    %c64_122 = arith.constant 64 : index
    %185 = arith.muli %184, %c64_122 : index
    %186 = arith.addi %178, %185 : index
    %c32_123 = arith.constant 32 : index
    %187 = arith.muli %162, %c32_123 : index
    %c256_124 = arith.constant 256 : index
    %188 = arith.addi %187, %c256_124 : index
    %189 = arith.index_cast %186 : index to i64
    %190 = llvm.getelementptr inbounds %arg2[%189] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_125 = arith.constant 63 : index
    %191 = arith.addi %188, %c63_125 : index
    %c64_126 = arith.constant 64 : index
    %192 = arith.divui %191, %c64_126 : index
    %c64_127 = arith.constant 64 : index
    %193 = arith.muli %192, %c64_127 : index
    %194 = arith.addi %186, %193 : index
    %c0_128 = arith.constant 0 : index
    %195 = llvm.load %arg0 : !llvm.ptr -> i64
    %196 = arith.index_cast %195 : i64 to index
    %c0_129 = arith.constant 0 : index
    %c0_130 = arith.constant 0 : index
    %c1_131 = arith.constant 1 : index
    %197 = scf.for %arg3 = %c0_129 to %196 step %c1_131 iter_args(%arg4 = %c0_130) -> (index) {
      %c1_378 = arith.constant 1 : index
      %c0_379 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_380 = arith.constant 8 : index
      %c8_i64_381 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_381] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c1_382 = arith.constant 1 : index
      %347 = arith.addi %344, %arg3 : index
      %348 = arith.index_cast %347 : index to i64
      %349 = llvm.getelementptr inbounds %346[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> i64
      %351 = arith.index_cast %350 : i64 to index
      %352 = arith.addi %arg4, %351 : index
      scf.yield %352 : index
    }
    %c4_132 = arith.constant 4 : index
    %198 = arith.muli %197, %c4_132 : index
    %c256_133 = arith.constant 256 : index
    %199 = arith.addi %198, %c256_133 : index
    %200 = arith.index_cast %194 : index to i64
    %201 = llvm.getelementptr inbounds %arg2[%200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_134 = arith.constant 63 : index
    %202 = arith.addi %199, %c63_134 : index
    %c64_135 = arith.constant 64 : index
    %203 = arith.divui %202, %c64_135 : index
    %c64_136 = arith.constant 64 : index
    %204 = arith.muli %203, %c64_136 : index
    %205 = arith.addi %194, %204 : index
    %c8_137 = arith.constant 8 : index
    %206 = arith.muli %197, %c8_137 : index
    %c256_138 = arith.constant 256 : index
    %207 = arith.addi %206, %c256_138 : index
    %208 = arith.index_cast %205 : index to i64
    %209 = llvm.getelementptr inbounds %arg2[%208] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_139 = arith.constant 63 : index
    %210 = arith.addi %207, %c63_139 : index
    %c64_140 = arith.constant 64 : index
    %211 = arith.divui %210, %c64_140 : index
    %c64_141 = arith.constant 64 : index
    %212 = arith.muli %211, %c64_141 : index
    %213 = arith.addi %205, %212 : index
    %c0_142 = arith.constant 0 : index
    %214 = llvm.load %arg0 : !llvm.ptr -> i64
    %215 = arith.index_cast %214 : i64 to index
    %c0_143 = arith.constant 0 : index
    %c0_144 = arith.constant 0 : index
    %c1_145 = arith.constant 1 : index
    %216 = scf.for %arg3 = %c0_143 to %215 step %c1_145 iter_args(%arg4 = %c0_144) -> (index) {
      %c1_378 = arith.constant 1 : index
      %c0_379 = arith.constant 0 : index
      %c0_380 = arith.constant 0 : index
      %343 = llvm.load %arg0 : !llvm.ptr -> i64
      %344 = arith.index_cast %343 : i64 to index
      %c8_381 = arith.constant 8 : index
      %c8_i64_382 = arith.constant 8 : i64
      %345 = llvm.getelementptr inbounds %arg0[%c8_i64_382] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %346 = llvm.load %345 : !llvm.ptr -> !llvm.ptr
      %c1_383 = arith.constant 1 : index
      %347 = arith.addi %344, %arg3 : index
      %348 = arith.index_cast %347 : index to i64
      %349 = llvm.getelementptr inbounds %346[%348] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %350 = llvm.load %349 {alignment = 8 : i64} : !llvm.ptr -> i64
      %351 = arith.index_cast %350 : i64 to index
      %352 = arith.addi %arg4, %351 : index
      scf.yield %352 : index
    }
    %c32_146 = arith.constant 32 : index
    %217 = arith.muli %216, %c32_146 : index
    %c256_147 = arith.constant 256 : index
    %218 = arith.addi %217, %c256_147 : index
    %219 = arith.index_cast %213 : index to i64
    %220 = llvm.getelementptr inbounds %arg2[%219] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_148 = arith.constant 63 : index
    %221 = arith.addi %218, %c63_148 : index
    %c64_149 = arith.constant 64 : index
    %222 = arith.divui %221, %c64_149 : index
    %c64_150 = arith.constant 64 : index
    %223 = arith.muli %222, %c64_150 : index
    %224 = arith.addi %213, %223 : index
    %c8_151 = arith.constant 8 : index
    %225 = arith.muli %216, %c8_151 : index
    %c256_152 = arith.constant 256 : index
    %226 = arith.addi %225, %c256_152 : index
    %227 = arith.index_cast %224 : index to i64
    %228 = llvm.getelementptr inbounds %arg2[%227] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_153 = arith.constant 63 : index
    %229 = arith.addi %226, %c63_153 : index
    %c64_154 = arith.constant 64 : index
    %230 = arith.divui %229, %c64_154 : index
    %c64_155 = arith.constant 64 : index
    %231 = arith.muli %230, %c64_155 : index
    %232 = arith.addi %224, %231 : index
    %c8_156 = arith.constant 8 : index
    %233 = arith.muli %197, %c8_156 : index
    %c256_157 = arith.constant 256 : index
    %234 = arith.addi %233, %c256_157 : index
    %235 = arith.index_cast %232 : index to i64
    %236 = llvm.getelementptr inbounds %arg2[%235] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_158 = arith.constant 63 : index
    %237 = arith.addi %234, %c63_158 : index
    %c64_159 = arith.constant 64 : index
    %238 = arith.divui %237, %c64_159 : index
    %c64_160 = arith.constant 64 : index
    %239 = arith.muli %238, %c64_160 : index
    %240 = arith.addi %232, %239 : index
    %c32_161 = arith.constant 32 : index
    %241 = arith.muli %216, %c32_161 : index
    %c256_162 = arith.constant 256 : index
    %242 = arith.addi %241, %c256_162 : index
    %243 = arith.index_cast %240 : index to i64
    %244 = llvm.getelementptr inbounds %arg2[%243] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_163 = arith.constant 63 : index
    %245 = arith.addi %242, %c63_163 : index
    %c64_164 = arith.constant 64 : index
    %246 = arith.divui %245, %c64_164 : index
    %c64_165 = arith.constant 64 : index
    %247 = arith.muli %246, %c64_165 : index
    %248 = arith.addi %240, %247 : index
    %c96 = arith.constant 96 : index
    %c96_i64 = arith.constant 96 : i64
    %249 = llvm.getelementptr inbounds %arg1[%c96_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %145, %249 : !llvm.ptr, !llvm.ptr
    %c128 = arith.constant 128 : index
    %c128_i64 = arith.constant 128 : i64
    %250 = llvm.getelementptr inbounds %arg1[%c128_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %155, %250 : !llvm.ptr, !llvm.ptr
    %c168 = arith.constant 168 : index
    %c168_i64 = arith.constant 168 : i64
    %251 = llvm.getelementptr inbounds %arg1[%c168_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %166, %251 : !llvm.ptr, !llvm.ptr
    %c176 = arith.constant 176 : index
    %c176_i64 = arith.constant 176 : i64
    %252 = llvm.getelementptr inbounds %arg1[%c176_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %174, %252 : !llvm.ptr, !llvm.ptr
    %c200 = arith.constant 200 : index
    %c200_i64 = arith.constant 200 : i64
    %253 = llvm.getelementptr inbounds %arg1[%c200_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %174, %253 : !llvm.ptr, !llvm.ptr
    %c208 = arith.constant 208 : index
    %c208_i64 = arith.constant 208 : i64
    %254 = llvm.getelementptr inbounds %arg1[%c208_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %182, %254 : !llvm.ptr, !llvm.ptr
    %c232 = arith.constant 232 : index
    %c232_i64 = arith.constant 232 : i64
    %255 = llvm.getelementptr inbounds %arg1[%c232_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %190, %255 : !llvm.ptr, !llvm.ptr
    %c240 = arith.constant 240 : index
    %c240_i64 = arith.constant 240 : i64
    %256 = llvm.getelementptr inbounds %arg1[%c240_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %201, %256 : !llvm.ptr, !llvm.ptr
    %c248 = arith.constant 248 : index
    %c248_i64 = arith.constant 248 : i64
    %257 = llvm.getelementptr inbounds %arg1[%c248_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %209, %257 : !llvm.ptr, !llvm.ptr
    %c272 = arith.constant 272 : index
    %c272_i64 = arith.constant 272 : i64
    %258 = llvm.getelementptr inbounds %arg1[%c272_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %220, %258 : !llvm.ptr, !llvm.ptr
    %c280 = arith.constant 280 : index
    %c280_i64 = arith.constant 280 : i64
    %259 = llvm.getelementptr inbounds %arg1[%c280_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %228, %259 : !llvm.ptr, !llvm.ptr
    %c288 = arith.constant 288 : index
    %c288_i64 = arith.constant 288 : i64
    %260 = llvm.getelementptr inbounds %arg1[%c288_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %209, %260 : !llvm.ptr, !llvm.ptr
    %c296 = arith.constant 296 : index
    %c296_i64 = arith.constant 296 : i64
    %261 = llvm.getelementptr inbounds %arg1[%c296_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %236, %261 : !llvm.ptr, !llvm.ptr
    %c304 = arith.constant 304 : index
    %c304_i64 = arith.constant 304 : i64
    %262 = llvm.getelementptr inbounds %arg1[%c304_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %228, %262 : !llvm.ptr, !llvm.ptr
    %c312 = arith.constant 312 : index
    %c312_i64 = arith.constant 312 : i64
    %263 = llvm.getelementptr inbounds %arg1[%c312_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %220, %263 : !llvm.ptr, !llvm.ptr
    %c336 = arith.constant 336 : index
    %c336_i64 = arith.constant 336 : i64
    %264 = llvm.getelementptr inbounds %arg1[%c336_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %244, %264 : !llvm.ptr, !llvm.ptr
    %c360 = arith.constant 360 : index
    %c360_i64 = arith.constant 360 : i64
    %265 = llvm.getelementptr inbounds %arg1[%c360_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %220, %265 : !llvm.ptr, !llvm.ptr
    %c0_166 = arith.constant 0 : index
    %c0_167 = arith.constant 0 : index
    %c64_168 = arith.constant 64 : index
    %c24 = arith.constant 24 : index
    %c1536 = arith.constant 1536 : index
    %c63_169 = arith.constant 63 : index
    %c1599 = arith.constant 1599 : index
    %c64_170 = arith.constant 64 : index
    %c24_171 = arith.constant 24 : index
    %c64_172 = arith.constant 64 : index
    %c1536_173 = arith.constant 1536 : index
    %c1536_174 = arith.constant 1536 : index
    %c1_175 = arith.constant 1 : index
    %c1_176 = arith.constant 1 : index
    %c8_177 = arith.constant 8 : index
    %c8_178 = arith.constant 8 : index
    %c104_179 = arith.constant 104 : index
    %c104_i64_180 = arith.constant 104 : i64
    %266 = llvm.getelementptr inbounds %arg1[%c104_i64_180] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %267 = llvm.load %266 : !llvm.ptr -> i64
    %268 = arith.index_cast %267 : i64 to index
    %c15 = arith.constant 15 : index
    %c23 = arith.constant 23 : index
    %c16_181 = arith.constant 16 : index
    %c1_182 = arith.constant 1 : index
    %c16_183 = arith.constant 16 : index
    %c16_184 = arith.constant 16 : index
    %c24_185 = arith.constant 24 : index
    %c384_186 = arith.constant 384 : index
    %c63_187 = arith.constant 63 : index
    %c447 = arith.constant 447 : index
    %c64_188 = arith.constant 64 : index
    %c6 = arith.constant 6 : index
    %c64_189 = arith.constant 64 : index
    %c384_190 = arith.constant 384 : index
    %c1920 = arith.constant 1920 : index
    %c64_191 = arith.constant 64 : index
    %c512 = arith.constant 512 : index
    %c4_192 = arith.constant 4 : index
    %c2048 = arith.constant 2048 : index
    %c63_193 = arith.constant 63 : index
    %c2111 = arith.constant 2111 : index
    %c64_194 = arith.constant 64 : index
    %c32_195 = arith.constant 32 : index
    %c64_196 = arith.constant 64 : index
    %c2048_197 = arith.constant 2048 : index
    %c3968 = arith.constant 3968 : index
    %c3968_198 = arith.constant 3968 : index
    %c0_199 = arith.constant 0 : index
    %c3968_200 = arith.constant 3968 : index
    %c0_201 = arith.constant 0 : index
    %c64_202 = arith.constant 64 : index
    %c24_203 = arith.constant 24 : index
    %c1536_204 = arith.constant 1536 : index
    %c63_205 = arith.constant 63 : index
    %c1599_206 = arith.constant 1599 : index
    %c64_207 = arith.constant 64 : index
    %c24_208 = arith.constant 24 : index
    %c64_209 = arith.constant 64 : index
    %c1536_210 = arith.constant 1536 : index
    %c1536_211 = arith.constant 1536 : index
    %c1_212 = arith.constant 1 : index
    %c1_213 = arith.constant 1 : index
    %c8_214 = arith.constant 8 : index
    %c8_215 = arith.constant 8 : index
    %c8_216 = arith.constant 8 : index
    %c8_217 = arith.constant 8 : index
    %c3968_218 = arith.constant 3968 : index
    %c0_219 = arith.constant 0 : index
    %c64_220 = arith.constant 64 : index
    %c24_221 = arith.constant 24 : index
    %c1536_222 = arith.constant 1536 : index
    %c63_223 = arith.constant 63 : index
    %c1599_224 = arith.constant 1599 : index
    %c64_225 = arith.constant 64 : index
    %c24_226 = arith.constant 24 : index
    %c64_227 = arith.constant 64 : index
    %c1536_228 = arith.constant 1536 : index
    %c1536_229 = arith.constant 1536 : index
    %c1_230 = arith.constant 1 : index
    %c1_231 = arith.constant 1 : index
    %c8_232 = arith.constant 8 : index
    %c8_233 = arith.constant 8 : index
    %c8_234 = arith.constant 8 : index
    %c8_235 = arith.constant 8 : index
    %c3968_236 = arith.constant 3968 : index
    %c0_237 = arith.constant 0 : index
    %c3968_238 = arith.constant 3968 : index
    %c0_239 = arith.constant 0 : index
    %c3968_240 = arith.constant 3968 : index
    %c0_241 = arith.constant 0 : index
    %c3968_242 = arith.constant 3968 : index
    %c0_243 = arith.constant 0 : index
    %c3968_244 = arith.constant 3968 : index
    %c0_245 = arith.constant 0 : index
    %c3968_246 = arith.constant 3968 : index
    %c0_247 = arith.constant 0 : index
    %c3968_248 = arith.constant 3968 : index
    %c0_249 = arith.constant 0 : index
    %c3968_250 = arith.constant 3968 : index
    %c0_251 = arith.constant 0 : index
    %c3968_252 = arith.constant 3968 : index
    %c0_253 = arith.constant 0 : index
    %c64_254 = arith.constant 64 : index
    %c24_255 = arith.constant 24 : index
    %c1536_256 = arith.constant 1536 : index
    %c63_257 = arith.constant 63 : index
    %c1599_258 = arith.constant 1599 : index
    %c64_259 = arith.constant 64 : index
    %c24_260 = arith.constant 24 : index
    %c64_261 = arith.constant 64 : index
    %c1536_262 = arith.constant 1536 : index
    %c1536_263 = arith.constant 1536 : index
    %c1_264 = arith.constant 1 : index
    %c1_265 = arith.constant 1 : index
    %c8_266 = arith.constant 8 : index
    %c8_267 = arith.constant 8 : index
    %c8_268 = arith.constant 8 : index
    %c8_269 = arith.constant 8 : index
    %c3968_270 = arith.constant 3968 : index
    %c0_271 = arith.constant 0 : index
    %c1_272 = arith.constant 1 : index
    %c152_273 = arith.constant 152 : index
    %c152_i64_274 = arith.constant 152 : i64
    %269 = llvm.getelementptr inbounds %arg1[%c152_i64_274] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %270 = llvm.load %269 : !llvm.ptr -> i64
    %271 = arith.index_cast %270 : i64 to index
    %c63_275 = arith.constant 63 : index
    %272 = arith.addi %271, %c63_275 : index
    %c64_276 = arith.constant 64 : index
    %273 = arith.divui %272, %c64_276 : index
    %c64_277 = arith.constant 64 : index
    %274 = arith.muli %273, %c64_277 : index
    %c192 = arith.constant 192 : index
    %275 = arith.muli %274, %c192 : index
    %c63_278 = arith.constant 63 : index
    %276 = arith.addi %275, %c63_278 : index
    %c64_279 = arith.constant 64 : index
    %277 = arith.divui %276, %c64_279 : index
    %c64_280 = arith.constant 64 : index
    %278 = arith.muli %277, %c64_280 : index
    %c1_281 = arith.constant 1 : index
    %c1_282 = arith.constant 1 : index
    %c8_283 = arith.constant 8 : index
    %c8_284 = arith.constant 8 : index
    %c152_285 = arith.constant 152 : index
    %c152_i64_286 = arith.constant 152 : i64
    %279 = llvm.getelementptr inbounds %arg1[%c152_i64_286] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %280 = llvm.load %279 : !llvm.ptr -> i64
    %281 = arith.index_cast %280 : i64 to index
    %c63_287 = arith.constant 63 : index
    %282 = arith.addi %281, %c63_287 : index
    %c64_288 = arith.constant 64 : index
    %283 = arith.divui %282, %c64_288 : index
    %c64_289 = arith.constant 64 : index
    %284 = arith.muli %283, %c64_289 : index
    %285 = arith.muli %284, %c8_284 : index
    %c4_290 = arith.constant 4 : index
    %286 = arith.muli %285, %c4_290 : index
    %c63_291 = arith.constant 63 : index
    %287 = arith.addi %286, %c63_291 : index
    %c64_292 = arith.constant 64 : index
    %288 = arith.divui %287, %c64_292 : index
    %c64_293 = arith.constant 64 : index
    %289 = arith.muli %288, %c64_293 : index
    %290 = arith.addi %278, %289 : index
    %c1_294 = arith.constant 1 : index
    %c63_295 = arith.constant 63 : index
    %c64_296 = arith.constant 64 : index
    %c64_297 = arith.constant 64 : index
    %c1_298 = arith.constant 1 : index
    %c64_299 = arith.constant 64 : index
    %c64_300 = arith.constant 64 : index
    %c192_301 = arith.constant 192 : index
    %c12288 = arith.constant 12288 : index
    %c63_302 = arith.constant 63 : index
    %c12351 = arith.constant 12351 : index
    %c64_303 = arith.constant 64 : index
    %c192_304 = arith.constant 192 : index
    %c64_305 = arith.constant 64 : index
    %c12288_306 = arith.constant 12288 : index
    %291 = arith.addi %290, %c12288_306 : index
    %c1_307 = arith.constant 1 : index
    %c152_308 = arith.constant 152 : index
    %c152_i64_309 = arith.constant 152 : i64
    %292 = llvm.getelementptr inbounds %arg1[%c152_i64_309] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %293 = llvm.load %292 : !llvm.ptr -> i64
    %294 = arith.index_cast %293 : i64 to index
    %c63_310 = arith.constant 63 : index
    %295 = arith.addi %294, %c63_310 : index
    %c64_311 = arith.constant 64 : index
    %296 = arith.divui %295, %c64_311 : index
    %c64_312 = arith.constant 64 : index
    %297 = arith.muli %296, %c64_312 : index
    %c192_313 = arith.constant 192 : index
    %298 = arith.muli %297, %c192_313 : index
    %c63_314 = arith.constant 63 : index
    %299 = arith.addi %298, %c63_314 : index
    %c64_315 = arith.constant 64 : index
    %300 = arith.divui %299, %c64_315 : index
    %c64_316 = arith.constant 64 : index
    %301 = arith.muli %300, %c64_316 : index
    %302 = arith.addi %291, %301 : index
    %c1_317 = arith.constant 1 : index
    %c63_318 = arith.constant 63 : index
    %c64_319 = arith.constant 64 : index
    %c64_320 = arith.constant 64 : index
    %c1_321 = arith.constant 1 : index
    %c64_322 = arith.constant 64 : index
    %c64_323 = arith.constant 64 : index
    %c192_324 = arith.constant 192 : index
    %c12288_325 = arith.constant 12288 : index
    %c63_326 = arith.constant 63 : index
    %c12351_327 = arith.constant 12351 : index
    %c64_328 = arith.constant 64 : index
    %c192_329 = arith.constant 192 : index
    %c64_330 = arith.constant 64 : index
    %c12288_331 = arith.constant 12288 : index
    %303 = arith.addi %302, %c12288_331 : index
    %c1_332 = arith.constant 1 : index
    %c152_333 = arith.constant 152 : index
    %c152_i64_334 = arith.constant 152 : i64
    %304 = llvm.getelementptr inbounds %arg1[%c152_i64_334] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %305 = llvm.load %304 : !llvm.ptr -> i64
    %306 = arith.index_cast %305 : i64 to index
    %c63_335 = arith.constant 63 : index
    %307 = arith.addi %306, %c63_335 : index
    %c64_336 = arith.constant 64 : index
    %308 = arith.divui %307, %c64_336 : index
    %c64_337 = arith.constant 64 : index
    %309 = arith.muli %308, %c64_337 : index
    %c192_338 = arith.constant 192 : index
    %310 = arith.muli %309, %c192_338 : index
    %c63_339 = arith.constant 63 : index
    %311 = arith.addi %310, %c63_339 : index
    %c64_340 = arith.constant 64 : index
    %312 = arith.divui %311, %c64_340 : index
    %c64_341 = arith.constant 64 : index
    %313 = arith.muli %312, %c64_341 : index
    %314 = arith.addi %303, %313 : index
    %c1_342 = arith.constant 1 : index
    %c8_343 = arith.constant 8 : index
    %c8_344 = arith.constant 8 : index
    %c63_345 = arith.constant 63 : index
    %c71 = arith.constant 71 : index
    %c64_346 = arith.constant 64 : index
    %c1_347 = arith.constant 1 : index
    %c64_348 = arith.constant 64 : index
    %c64_349 = arith.constant 64 : index
    %c192_350 = arith.constant 192 : index
    %c12288_351 = arith.constant 12288 : index
    %c63_352 = arith.constant 63 : index
    %c12351_353 = arith.constant 12351 : index
    %c64_354 = arith.constant 64 : index
    %c192_355 = arith.constant 192 : index
    %c64_356 = arith.constant 64 : index
    %c12288_357 = arith.constant 12288 : index
    %315 = arith.addi %314, %c12288_357 : index
    %c1_358 = arith.constant 1 : index
    %c1_359 = arith.constant 1 : index
    %c152_360 = arith.constant 152 : index
    %c152_i64_361 = arith.constant 152 : i64
    %316 = llvm.getelementptr inbounds %arg1[%c152_i64_361] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %317 = llvm.load %316 : !llvm.ptr -> i64
    %318 = arith.index_cast %317 : i64 to index
    %c8_362 = arith.constant 8 : index
    %c8_363 = arith.constant 8 : index
    %319 = arith.maxsi %315, %c3968_270 : index
    %c0_364 = arith.constant 0 : index
    %320 = arith.maxsi %319, %c0_364 : index
    %c0_365 = arith.constant 0 : index
    %321 = arith.maxsi %320, %c0_365 : index
    %c0_366 = arith.constant 0 : index
    %322 = arith.maxsi %321, %c0_366 : index
    %c0_367 = arith.constant 0 : index
    %323 = arith.maxsi %322, %c0_367 : index
    %c63_368 = arith.constant 63 : index
    %324 = arith.addi %323, %c63_368 : index
    %c64_369 = arith.constant 64 : index
    %325 = arith.divui %324, %c64_369 : index
    %c64_370 = arith.constant 64 : index
    %326 = arith.muli %325, %c64_370 : index
    %c256_371 = arith.constant 256 : index
    %327 = arith.addi %326, %c256_371 : index
    %c64_372 = arith.constant 64 : index
    %c64_i64 = arith.constant 64 : i64
    %328 = llvm.getelementptr inbounds %arg0[%c64_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %329 = llvm.load %328 : !llvm.ptr -> i32
    %330 = arith.extsi %329 : i32 to i64
    %331 = arith.index_cast %330 : i64 to index
    %332 = arith.index_cast %327 : index to i64
    %c16_373 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %333 = llvm.getelementptr inbounds %arg1[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %332, %333 : i64, !llvm.ptr
    %334 = arith.muli %327, %331 : index
    %335 = arith.index_cast %248 : index to i64
    %336 = llvm.getelementptr inbounds %arg2[%335] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %c63_374 = arith.constant 63 : index
    %337 = arith.addi %334, %c63_374 : index
    %c64_375 = arith.constant 64 : index
    %338 = arith.divui %337, %c64_375 : index
    %c64_376 = arith.constant 64 : index
    %339 = arith.muli %338, %c64_376 : index
    %340 = arith.addi %248, %339 : index
    %c8_377 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %341 = llvm.getelementptr inbounds %arg1[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %336, %341 : !llvm.ptr, !llvm.ptr
    %342 = arith.index_cast %340 : index to i64
    llvm.return %342 : i64
  }
  llvm.func internal @y.step_arena_bytes(%arg0: !llvm.ptr) -> i64 {
    %0 = llvm.mlir.zero : !llvm.ptr
    %c52_i64 = arith.constant 52 : i64
    %1 = llvm.alloca %c52_i64 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %2 = llvm.call @y.step_plan(%arg0, %1, %0) : (!llvm.ptr, !llvm.ptr, !llvm.ptr) -> i64
    llvm.return %2 : i64
  }
  llvm.func internal @y.step_run(%arg0: !llvm.ptr) -> i32 {
    %c52_i64 = arith.constant 52 : i64
    %0 = llvm.alloca %c52_i64 x i64 {alignment = 64 : i64} : (i64) -> !llvm.ptr
    %c40 = arith.constant 40 : index
    %c40_i64 = arith.constant 40 : i64
    %1 = llvm.getelementptr inbounds %arg0[%c40_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %2 = llvm.load %1 : !llvm.ptr -> !llvm.ptr
    %3 = llvm.call @y.step_plan(%arg0, %0, %2) : (!llvm.ptr, !llvm.ptr, !llvm.ptr) -> i64
    %c0 = arith.constant 0 : index
    %4 = llvm.load %arg0 : !llvm.ptr -> i64
    %5 = arith.index_cast %4 : i64 to index
    %c56 = arith.constant 56 : index
    %c56_i64 = arith.constant 56 : i64
    %6 = llvm.getelementptr inbounds %0[%c56_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %7 = llvm.load %6 : !llvm.ptr -> !llvm.ptr
    %c0_i64 = arith.constant 0 : i64
    llvm.store %c0_i64, %7 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_0 = arith.constant 0 : index
    %c0_1 = arith.constant 0 : index
    %c0_2 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %8 = scf.for %arg1 = %c0_0 to %5 step %c1 iter_args(%arg2 = %c0_2) -> (index) {
      %c1_66 = arith.constant 1 : index
      %c0_67 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_68 = arith.constant 8 : index
      %c8_i64_69 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_69] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c1_70 = arith.constant 1 : index
      %75 = arith.addi %72, %arg1 : index
      %76 = arith.index_cast %75 : index to i64
      %77 = llvm.getelementptr inbounds %74[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> i64
      %79 = arith.index_cast %78 : i64 to index
      %80 = arith.addi %arg2, %79 : index
      %81 = arith.index_cast %80 : index to i64
      %c1_71 = arith.constant 1 : index
      %82 = arith.addi %arg1, %c1_71 : index
      %83 = arith.index_cast %82 : index to i64
      %84 = llvm.getelementptr inbounds %7[%83] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %81, %84 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %80 : index
    }
    %c112 = arith.constant 112 : index
    %c112_i64 = arith.constant 112 : i64
    %9 = llvm.getelementptr inbounds %0[%c112_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %10 = llvm.load %9 : !llvm.ptr -> !llvm.ptr
    %c0_i64_3 = arith.constant 0 : i64
    llvm.store %c0_i64_3, %10 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_4 = arith.constant 0 : index
    %c0_5 = arith.constant 0 : index
    %c0_6 = arith.constant 0 : index
    %c1_7 = arith.constant 1 : index
    %11 = scf.for %arg1 = %c0_4 to %5 step %c1_7 iter_args(%arg2 = %c0_6) -> (index) {
      %c1_66 = arith.constant 1 : index
      %c0_67 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_68 = arith.constant 8 : index
      %c8_i64_69 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_69] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c0_70 = arith.constant 0 : index
      %75 = arith.index_cast %arg1 : index to i64
      %76 = llvm.getelementptr inbounds %74[%75] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %77 = llvm.load %76 {alignment = 8 : i64} : !llvm.ptr -> i64
      %78 = arith.index_cast %77 : i64 to index
      %79 = arith.addi %arg2, %78 : index
      %80 = arith.index_cast %79 : index to i64
      %c1_71 = arith.constant 1 : index
      %81 = arith.addi %arg1, %c1_71 : index
      %82 = arith.index_cast %81 : index to i64
      %83 = llvm.getelementptr inbounds %10[%82] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %80, %83 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %79 : index
    }
    %c120 = arith.constant 120 : index
    %c120_i64 = arith.constant 120 : i64
    %12 = llvm.getelementptr inbounds %0[%c120_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %13 = llvm.load %12 : !llvm.ptr -> !llvm.ptr
    %c0_i64_8 = arith.constant 0 : i64
    llvm.store %c0_i64_8, %13 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_9 = arith.constant 0 : index
    %c0_10 = arith.constant 0 : index
    %c0_11 = arith.constant 0 : index
    %c1_12 = arith.constant 1 : index
    %14 = scf.for %arg1 = %c0_9 to %5 step %c1_12 iter_args(%arg2 = %c0_11) -> (index) {
      %c1_66 = arith.constant 1 : index
      %71 = arith.addi %arg2, %c1_66 : index
      %72 = arith.index_cast %71 : index to i64
      %c1_67 = arith.constant 1 : index
      %73 = arith.addi %arg1, %c1_67 : index
      %74 = arith.index_cast %73 : index to i64
      %75 = llvm.getelementptr inbounds %13[%74] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %72, %75 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %71 : index
    }
    %c144 = arith.constant 144 : index
    %c144_i64 = arith.constant 144 : i64
    %15 = llvm.getelementptr inbounds %0[%c144_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %16 = llvm.load %15 : !llvm.ptr -> !llvm.ptr
    %c0_i64_13 = arith.constant 0 : i64
    llvm.store %c0_i64_13, %16 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_14 = arith.constant 0 : index
    %c0_15 = arith.constant 0 : index
    %c0_16 = arith.constant 0 : index
    %c1_17 = arith.constant 1 : index
    %17 = scf.for %arg1 = %c0_14 to %5 step %c1_17 iter_args(%arg2 = %c0_16) -> (index) {
      %c1_66 = arith.constant 1 : index
      %c0_67 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_68 = arith.constant 8 : index
      %c8_i64_69 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_69] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %75 = arith.muli %72, %c2 : index
      %76 = arith.addi %75, %arg1 : index
      %77 = arith.index_cast %76 : index to i64
      %78 = llvm.getelementptr inbounds %74[%77] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> i64
      %80 = arith.index_cast %79 : i64 to index
      %c0_70 = arith.constant 0 : index
      %81 = llvm.load %arg0 : !llvm.ptr -> i64
      %82 = arith.index_cast %81 : i64 to index
      %c8_71 = arith.constant 8 : index
      %c8_i64_72 = arith.constant 8 : i64
      %83 = llvm.getelementptr inbounds %arg0[%c8_i64_72] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %84 = llvm.load %83 : !llvm.ptr -> !llvm.ptr
      %c0_73 = arith.constant 0 : index
      %85 = arith.index_cast %arg1 : index to i64
      %86 = llvm.getelementptr inbounds %84[%85] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %87 = llvm.load %86 {alignment = 8 : i64} : !llvm.ptr -> i64
      %88 = arith.index_cast %87 : i64 to index
      %c0_74 = arith.constant 0 : index
      %89 = arith.addi %80, %88 : index
      %90 = arith.maxsi %89, %c0_74 : index
      %91 = arith.addi %arg2, %90 : index
      %92 = arith.index_cast %91 : index to i64
      %c1_75 = arith.constant 1 : index
      %93 = arith.addi %arg1, %c1_75 : index
      %94 = arith.index_cast %93 : index to i64
      %95 = llvm.getelementptr inbounds %16[%94] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %92, %95 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %91 : index
    }
    %c160 = arith.constant 160 : index
    %c160_i64 = arith.constant 160 : i64
    %18 = llvm.getelementptr inbounds %0[%c160_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %19 = llvm.load %18 : !llvm.ptr -> !llvm.ptr
    %c0_i64_18 = arith.constant 0 : i64
    llvm.store %c0_i64_18, %19 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_19 = arith.constant 0 : index
    %c0_20 = arith.constant 0 : index
    %c0_21 = arith.constant 0 : index
    %c1_22 = arith.constant 1 : index
    %20 = scf.for %arg1 = %c0_19 to %5 step %c1_22 iter_args(%arg2 = %c0_21) -> (index) {
      %c1_66 = arith.constant 1 : index
      %c0_67 = arith.constant 0 : index
      %c0_68 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_69 = arith.constant 8 : index
      %c8_i64_70 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_70] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %75 = arith.muli %72, %c2 : index
      %76 = arith.addi %75, %arg1 : index
      %77 = arith.index_cast %76 : index to i64
      %78 = llvm.getelementptr inbounds %74[%77] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> i64
      %80 = arith.index_cast %79 : i64 to index
      %c0_71 = arith.constant 0 : index
      %81 = llvm.load %arg0 : !llvm.ptr -> i64
      %82 = arith.index_cast %81 : i64 to index
      %c8_72 = arith.constant 8 : index
      %c8_i64_73 = arith.constant 8 : i64
      %83 = llvm.getelementptr inbounds %arg0[%c8_i64_73] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %84 = llvm.load %83 : !llvm.ptr -> !llvm.ptr
      %c0_74 = arith.constant 0 : index
      %85 = arith.index_cast %arg1 : index to i64
      %86 = llvm.getelementptr inbounds %84[%85] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %87 = llvm.load %86 {alignment = 8 : i64} : !llvm.ptr -> i64
      %88 = arith.index_cast %87 : i64 to index
      %c0_75 = arith.constant 0 : index
      %89 = arith.addi %80, %88 : index
      %90 = arith.maxsi %89, %c0_75 : index
      %91 = arith.addi %arg2, %90 : index
      %92 = arith.index_cast %91 : index to i64
      %c1_76 = arith.constant 1 : index
      %93 = arith.addi %arg1, %c1_76 : index
      %94 = arith.index_cast %93 : index to i64
      %95 = llvm.getelementptr inbounds %19[%94] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %92, %95 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %91 : index
    }
    %c264 = arith.constant 264 : index
    %c264_i64 = arith.constant 264 : i64
    %21 = llvm.getelementptr inbounds %0[%c264_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %22 = llvm.load %21 : !llvm.ptr -> !llvm.ptr
    %c0_i64_23 = arith.constant 0 : i64
    llvm.store %c0_i64_23, %22 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_24 = arith.constant 0 : index
    %c0_25 = arith.constant 0 : index
    %c0_26 = arith.constant 0 : index
    %c1_27 = arith.constant 1 : index
    %23 = scf.for %arg1 = %c0_24 to %5 step %c1_27 iter_args(%arg2 = %c0_26) -> (index) {
      %c1_66 = arith.constant 1 : index
      %c0_67 = arith.constant 0 : index
      %c0_68 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_69 = arith.constant 8 : index
      %c8_i64_70 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_70] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c1_71 = arith.constant 1 : index
      %75 = arith.addi %72, %arg1 : index
      %76 = arith.index_cast %75 : index to i64
      %77 = llvm.getelementptr inbounds %74[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> i64
      %79 = arith.index_cast %78 : i64 to index
      %80 = arith.addi %arg2, %79 : index
      %81 = arith.index_cast %80 : index to i64
      %c1_72 = arith.constant 1 : index
      %82 = arith.addi %arg1, %c1_72 : index
      %83 = arith.index_cast %82 : index to i64
      %84 = llvm.getelementptr inbounds %22[%83] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %81, %84 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %80 : index
    }
    %c384 = arith.constant 384 : index
    %c384_i64 = arith.constant 384 : i64
    %24 = llvm.getelementptr inbounds %0[%c384_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %25 = llvm.load %24 : !llvm.ptr -> !llvm.ptr
    %c0_i64_28 = arith.constant 0 : i64
    llvm.store %c0_i64_28, %25 {alignment = 8 : i64} : i64, !llvm.ptr
    %c0_29 = arith.constant 0 : index
    %c0_30 = arith.constant 0 : index
    %c0_31 = arith.constant 0 : index
    %c1_32 = arith.constant 1 : index
    %26 = scf.for %arg1 = %c0_29 to %5 step %c1_32 iter_args(%arg2 = %c0_31) -> (index) {
      %c1_66 = arith.constant 1 : index
      %c0_67 = arith.constant 0 : index
      %c0_68 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_69 = arith.constant 8 : index
      %c8_i64_70 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_70] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %75 = arith.muli %72, %c2 : index
      %76 = arith.addi %75, %arg1 : index
      %77 = arith.index_cast %76 : index to i64
      %78 = llvm.getelementptr inbounds %74[%77] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> i64
      %80 = arith.index_cast %79 : i64 to index
      %c0_71 = arith.constant 0 : index
      %81 = llvm.load %arg0 : !llvm.ptr -> i64
      %82 = arith.index_cast %81 : i64 to index
      %c8_72 = arith.constant 8 : index
      %c8_i64_73 = arith.constant 8 : i64
      %83 = llvm.getelementptr inbounds %arg0[%c8_i64_73] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %84 = llvm.load %83 : !llvm.ptr -> !llvm.ptr
      %c0_74 = arith.constant 0 : index
      %85 = arith.index_cast %arg1 : index to i64
      %86 = llvm.getelementptr inbounds %84[%85] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %87 = llvm.load %86 {alignment = 8 : i64} : !llvm.ptr -> i64
      %88 = arith.index_cast %87 : i64 to index
      %c0_75 = arith.constant 0 : index
      %89 = arith.addi %80, %88 : index
      %90 = arith.maxsi %89, %c0_75 : index
      %c0_76 = arith.constant 0 : index
      %c0_77 = arith.constant 0 : index
      %91 = llvm.load %arg0 : !llvm.ptr -> i64
      %92 = arith.index_cast %91 : i64 to index
      %c8_78 = arith.constant 8 : index
      %c8_i64_79 = arith.constant 8 : i64
      %93 = llvm.getelementptr inbounds %arg0[%c8_i64_79] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %94 = llvm.load %93 : !llvm.ptr -> !llvm.ptr
      %c1_80 = arith.constant 1 : index
      %95 = arith.addi %92, %arg1 : index
      %96 = arith.index_cast %95 : index to i64
      %97 = llvm.getelementptr inbounds %94[%96] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %98 = llvm.load %97 {alignment = 8 : i64} : !llvm.ptr -> i64
      %99 = arith.index_cast %98 : i64 to index
      %100 = arith.muli %90, %99 : index
      %101 = arith.addi %arg2, %100 : index
      %102 = arith.index_cast %101 : index to i64
      %c1_81 = arith.constant 1 : index
      %103 = arith.addi %arg1, %c1_81 : index
      %104 = arith.index_cast %103 : index to i64
      %105 = llvm.getelementptr inbounds %25[%104] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      llvm.store %102, %105 {alignment = 8 : i64} : i64, !llvm.ptr
      scf.yield %101 : index
    }
    %c224 = arith.constant 224 : index
    %c224_i64 = arith.constant 224 : i64
    %27 = llvm.getelementptr inbounds %0[%c224_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %28 = llvm.load %27 : !llvm.ptr -> !llvm.ptr
    %c0_33 = arith.constant 0 : index
    %c0_34 = arith.constant 0 : index
    %c1_35 = arith.constant 1 : index
    %29 = scf.for %arg1 = %c0_33 to %5 step %c1_35 iter_args(%arg2 = %c0_34) -> (index) {
      %c0_66 = arith.constant 0 : index
      %c0_67 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_68 = arith.constant 8 : index
      %c8_i64_69 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_69] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c2 = arith.constant 2 : index
      %75 = arith.muli %72, %c2 : index
      %76 = arith.addi %75, %arg1 : index
      %77 = arith.index_cast %76 : index to i64
      %78 = llvm.getelementptr inbounds %74[%77] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %79 = llvm.load %78 {alignment = 8 : i64} : !llvm.ptr -> i64
      %80 = arith.index_cast %79 : i64 to index
      %c0_70 = arith.constant 0 : index
      %81 = llvm.load %arg0 : !llvm.ptr -> i64
      %82 = arith.index_cast %81 : i64 to index
      %c8_71 = arith.constant 8 : index
      %c8_i64_72 = arith.constant 8 : i64
      %83 = llvm.getelementptr inbounds %arg0[%c8_i64_72] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %84 = llvm.load %83 : !llvm.ptr -> !llvm.ptr
      %c0_73 = arith.constant 0 : index
      %85 = arith.index_cast %arg1 : index to i64
      %86 = llvm.getelementptr inbounds %84[%85] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %87 = llvm.load %86 {alignment = 8 : i64} : !llvm.ptr -> i64
      %88 = arith.index_cast %87 : i64 to index
      %c0_74 = arith.constant 0 : index
      %89 = arith.addi %80, %88 : index
      %90 = arith.maxsi %89, %c0_74 : index
      %c0_75 = arith.constant 0 : index
      %c16_76 = arith.constant 16 : index
      %91 = scf.for %arg3 = %c0_75 to %90 step %c16_76 iter_args(%arg4 = %arg2) -> (index) {
        %c2_77 = arith.constant 2 : index
        %92 = arith.muli %arg4, %c2_77 : index
        %93 = arith.index_cast %92 : index to i64
        %94 = llvm.getelementptr inbounds %28[%93] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %95 = arith.index_cast %arg1 : index to i64
        %c0_78 = arith.constant 0 : index
        llvm.store %95, %94 : i64, !llvm.ptr
        %96 = arith.index_cast %arg3 : index to i64
        %c8_79 = arith.constant 8 : index
        %c8_i64_80 = arith.constant 8 : i64
        %97 = llvm.getelementptr inbounds %94[%c8_i64_80] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        llvm.store %96, %97 : i64, !llvm.ptr
        %c1_81 = arith.constant 1 : index
        %98 = arith.addi %arg4, %c1_81 : index
        scf.yield %98 : index
      }
      scf.yield %91 : index
    }
    %c328 = arith.constant 328 : index
    %c328_i64 = arith.constant 328 : i64
    %30 = llvm.getelementptr inbounds %0[%c328_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %31 = llvm.load %30 : !llvm.ptr -> !llvm.ptr
    %c0_36 = arith.constant 0 : index
    %c0_37 = arith.constant 0 : index
    %c1_38 = arith.constant 1 : index
    %32 = scf.for %arg1 = %c0_36 to %5 step %c1_38 iter_args(%arg2 = %c0_37) -> (index) {
      %c0_66 = arith.constant 0 : index
      %c0_67 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_68 = arith.constant 8 : index
      %c8_i64_69 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_69] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c1_70 = arith.constant 1 : index
      %75 = arith.addi %72, %arg1 : index
      %76 = arith.index_cast %75 : index to i64
      %77 = llvm.getelementptr inbounds %74[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> i64
      %79 = arith.index_cast %78 : i64 to index
      %c0_71 = arith.constant 0 : index
      %c16_72 = arith.constant 16 : index
      %80 = scf.for %arg3 = %c0_71 to %79 step %c16_72 iter_args(%arg4 = %arg2) -> (index) {
        %c2 = arith.constant 2 : index
        %81 = arith.muli %arg4, %c2 : index
        %82 = arith.index_cast %81 : index to i64
        %83 = llvm.getelementptr inbounds %31[%82] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %84 = arith.index_cast %arg1 : index to i64
        %c0_73 = arith.constant 0 : index
        llvm.store %84, %83 : i64, !llvm.ptr
        %85 = arith.index_cast %arg3 : index to i64
        %c8_74 = arith.constant 8 : index
        %c8_i64_75 = arith.constant 8 : i64
        %86 = llvm.getelementptr inbounds %83[%c8_i64_75] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        llvm.store %85, %86 : i64, !llvm.ptr
        %c1_76 = arith.constant 1 : index
        %87 = arith.addi %arg4, %c1_76 : index
        scf.yield %87 : index
      }
      scf.yield %80 : index
    }
    %c352 = arith.constant 352 : index
    %c352_i64 = arith.constant 352 : i64
    %33 = llvm.getelementptr inbounds %0[%c352_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %34 = llvm.load %33 : !llvm.ptr -> !llvm.ptr
    %c0_39 = arith.constant 0 : index
    %c0_40 = arith.constant 0 : index
    %c1_41 = arith.constant 1 : index
    %35 = scf.for %arg1 = %c0_39 to %5 step %c1_41 iter_args(%arg2 = %c0_40) -> (index) {
      %c0_66 = arith.constant 0 : index
      %c0_67 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_68 = arith.constant 8 : index
      %c8_i64_69 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_69] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c1_70 = arith.constant 1 : index
      %75 = arith.addi %72, %arg1 : index
      %76 = arith.index_cast %75 : index to i64
      %77 = llvm.getelementptr inbounds %74[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> i64
      %79 = arith.index_cast %78 : i64 to index
      %c0_71 = arith.constant 0 : index
      %c64 = arith.constant 64 : index
      %80 = scf.for %arg3 = %c0_71 to %79 step %c64 iter_args(%arg4 = %arg2) -> (index) {
        %c2 = arith.constant 2 : index
        %81 = arith.muli %arg4, %c2 : index
        %82 = arith.index_cast %81 : index to i64
        %83 = llvm.getelementptr inbounds %34[%82] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %84 = arith.index_cast %arg1 : index to i64
        %c0_72 = arith.constant 0 : index
        llvm.store %84, %83 : i64, !llvm.ptr
        %85 = arith.index_cast %arg3 : index to i64
        %c8_73 = arith.constant 8 : index
        %c8_i64_74 = arith.constant 8 : i64
        %86 = llvm.getelementptr inbounds %83[%c8_i64_74] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        llvm.store %85, %86 : i64, !llvm.ptr
        %c1_75 = arith.constant 1 : index
        %87 = arith.addi %arg4, %c1_75 : index
        scf.yield %87 : index
      }
      scf.yield %80 : index
    }
    %c376 = arith.constant 376 : index
    %c376_i64 = arith.constant 376 : i64
    %36 = llvm.getelementptr inbounds %0[%c376_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %37 = llvm.load %36 : !llvm.ptr -> !llvm.ptr
    %c0_42 = arith.constant 0 : index
    %c0_43 = arith.constant 0 : index
    %c1_44 = arith.constant 1 : index
    %38 = scf.for %arg1 = %c0_42 to %5 step %c1_44 iter_args(%arg2 = %c0_43) -> (index) {
      %c0_66 = arith.constant 0 : index
      %c0_67 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_68 = arith.constant 8 : index
      %c8_i64_69 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_69] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c1_70 = arith.constant 1 : index
      %75 = arith.addi %72, %arg1 : index
      %76 = arith.index_cast %75 : index to i64
      %77 = llvm.getelementptr inbounds %74[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> i64
      %79 = arith.index_cast %78 : i64 to index
      %c0_71 = arith.constant 0 : index
      %c48 = arith.constant 48 : index
      %80 = scf.for %arg3 = %c0_71 to %79 step %c48 iter_args(%arg4 = %arg2) -> (index) {
        %c2 = arith.constant 2 : index
        %81 = arith.muli %arg4, %c2 : index
        %82 = arith.index_cast %81 : index to i64
        %83 = llvm.getelementptr inbounds %37[%82] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %84 = arith.index_cast %arg1 : index to i64
        %c0_72 = arith.constant 0 : index
        llvm.store %84, %83 : i64, !llvm.ptr
        %85 = arith.index_cast %arg3 : index to i64
        %c8_73 = arith.constant 8 : index
        %c8_i64_74 = arith.constant 8 : i64
        %86 = llvm.getelementptr inbounds %83[%c8_i64_74] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        llvm.store %85, %86 : i64, !llvm.ptr
        %c1_75 = arith.constant 1 : index
        %87 = arith.addi %arg4, %c1_75 : index
        scf.yield %87 : index
      }
      scf.yield %80 : index
    }
    %c408 = arith.constant 408 : index
    %c408_i64 = arith.constant 408 : i64
    %39 = llvm.getelementptr inbounds %0[%c408_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %40 = llvm.load %39 : !llvm.ptr -> !llvm.ptr
    %c0_45 = arith.constant 0 : index
    %c0_46 = arith.constant 0 : index
    %c1_47 = arith.constant 1 : index
    %41 = scf.for %arg1 = %c0_45 to %5 step %c1_47 iter_args(%arg2 = %c0_46) -> (index) {
      %c0_66 = arith.constant 0 : index
      %71 = llvm.load %arg0 : !llvm.ptr -> i64
      %72 = arith.index_cast %71 : i64 to index
      %c8_67 = arith.constant 8 : index
      %c8_i64_68 = arith.constant 8 : i64
      %73 = llvm.getelementptr inbounds %arg0[%c8_i64_68] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %74 = llvm.load %73 : !llvm.ptr -> !llvm.ptr
      %c1_69 = arith.constant 1 : index
      %75 = arith.addi %72, %arg1 : index
      %76 = arith.index_cast %75 : index to i64
      %77 = llvm.getelementptr inbounds %74[%76] : (!llvm.ptr, i64) -> !llvm.ptr, i64
      %78 = llvm.load %77 {alignment = 8 : i64} : !llvm.ptr -> i64
      %79 = arith.index_cast %78 : i64 to index
      %c0_70 = arith.constant 0 : index
      %c16_71 = arith.constant 16 : index
      %80 = scf.for %arg3 = %c0_70 to %79 step %c16_71 iter_args(%arg4 = %arg2) -> (index) {
        %c2 = arith.constant 2 : index
        %81 = arith.muli %arg4, %c2 : index
        %82 = arith.index_cast %81 : index to i64
        %83 = llvm.getelementptr inbounds %40[%82] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %84 = arith.index_cast %arg1 : index to i64
        %c0_72 = arith.constant 0 : index
        llvm.store %84, %83 : i64, !llvm.ptr
        %85 = arith.index_cast %arg3 : index to i64
        %c8_73 = arith.constant 8 : index
        %c8_i64_74 = arith.constant 8 : i64
        %86 = llvm.getelementptr inbounds %83[%c8_i64_74] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        llvm.store %85, %86 : i64, !llvm.ptr
        %c1_75 = arith.constant 1 : index
        %87 = arith.addi %arg4, %c1_75 : index
        scf.yield %87 : index
      }
      scf.yield %80 : index
    }
    %c16 = arith.constant 16 : index
    %c16_i64 = arith.constant 16 : i64
    %42 = llvm.getelementptr inbounds %arg0[%c16_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %43 = llvm.load %42 : !llvm.ptr -> !llvm.ptr
    %c0_48 = arith.constant 0 : index
    %44 = llvm.load %43 : !llvm.ptr -> !llvm.ptr
    %c40_49 = arith.constant 40 : index
    %c40_i64_50 = arith.constant 40 : i64
    %45 = llvm.getelementptr inbounds %0[%c40_i64_50] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %44, %45 : !llvm.ptr, !llvm.ptr
    %c24 = arith.constant 24 : index
    %c24_i64 = arith.constant 24 : i64
    %46 = llvm.getelementptr inbounds %arg0[%c24_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %47 = llvm.load %46 : !llvm.ptr -> !llvm.ptr
    %c0_51 = arith.constant 0 : index
    %48 = llvm.load %47 : !llvm.ptr -> !llvm.ptr
    %c392 = arith.constant 392 : index
    %c392_i64 = arith.constant 392 : i64
    %49 = llvm.getelementptr inbounds %0[%c392_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %48, %49 : !llvm.ptr, !llvm.ptr
    %c0_i64_52 = arith.constant 0 : i64
    %c24_53 = arith.constant 24 : index
    %c24_i64_54 = arith.constant 24 : i64
    %50 = llvm.getelementptr inbounds %0[%c24_i64_54] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c0_i64_52, %50 : i64, !llvm.ptr
    %c-1_i64 = arith.constant -1 : i64
    %c32 = arith.constant 32 : index
    %c32_i64 = arith.constant 32 : i64
    %51 = llvm.getelementptr inbounds %0[%c32_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    llvm.store %c-1_i64, %51 : i64, !llvm.ptr
    %c24_55 = arith.constant 24 : index
    %c24_i64_56 = arith.constant 24 : i64
    %52 = llvm.getelementptr inbounds %0[%c24_i64_56] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %53 = llvm.load %52 : !llvm.ptr -> i64
    %c0_i64_57 = arith.constant 0 : i64
    %54 = arith.cmpi eq, %53, %c0_i64_57 : i64
    scf.if %54 {
      %c0_66 = arith.constant 0 : index
      %71 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_67 = arith.constant 0 : index
      %72 = llvm.load %71 : !llvm.ptr -> i64
      %73 = arith.index_cast %72 : i64 to index
      %c1_68 = arith.constant 1 : index
      %c1_69 = arith.constant 1 : index
      %c104 = arith.constant 104 : index
      %c104_i64 = arith.constant 104 : i64
      %74 = llvm.getelementptr inbounds %0[%c104_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %75 = llvm.load %74 : !llvm.ptr -> i64
      %76 = arith.index_cast %75 : i64 to index
      %c63 = arith.constant 63 : index
      %77 = arith.addi %76, %c63 : index
      %c64 = arith.constant 64 : index
      %78 = arith.divui %77, %c64 : index
      %79 = arith.muli %73, %78 : index
      %c48 = arith.constant 48 : index
      %c48_i64 = arith.constant 48 : i64
      %80 = llvm.getelementptr inbounds %arg0[%c48_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %81 = llvm.load %80 : !llvm.ptr -> !llvm.ptr
      %c56_70 = arith.constant 56 : index
      %c56_i64_71 = arith.constant 56 : i64
      %82 = llvm.getelementptr inbounds %arg0[%c56_i64_71] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %83 = llvm.load %82 : !llvm.ptr -> !llvm.ptr
      %84 = llvm.mlir.addressof @y.step_kernel0 : !llvm.ptr
      %85 = arith.index_cast %79 : index to i64
      llvm.call %81(%83, %84, %0, %85) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c96 = arith.constant 96 : index
      %c96_i64 = arith.constant 96 : i64
      %86 = llvm.getelementptr inbounds %0[%c96_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %87 = llvm.load %86 : !llvm.ptr -> !llvm.ptr
      %c0_72 = arith.constant 0 : index
      %88 = llvm.load %arg0 : !llvm.ptr -> i64
      %89 = arith.index_cast %88 : i64 to index
      %c0_73 = arith.constant 0 : index
      %c0_74 = arith.constant 0 : index
      %c1_75 = arith.constant 1 : index
      %90 = scf.for %arg1 = %c0_73 to %89 step %c1_75 iter_args(%arg2 = %c0_74) -> (index) {
        %c1_211 = arith.constant 1 : index
        %c0_212 = arith.constant 0 : index
        %c0_213 = arith.constant 0 : index
        %254 = llvm.load %arg0 : !llvm.ptr -> i64
        %255 = arith.index_cast %254 : i64 to index
        %c8_214 = arith.constant 8 : index
        %c8_i64_215 = arith.constant 8 : i64
        %256 = llvm.getelementptr inbounds %arg0[%c8_i64_215] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %257 = llvm.load %256 : !llvm.ptr -> !llvm.ptr
        %c0_216 = arith.constant 0 : index
        %258 = arith.index_cast %arg1 : index to i64
        %259 = llvm.getelementptr inbounds %257[%258] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %260 = llvm.load %259 {alignment = 8 : i64} : !llvm.ptr -> i64
        %261 = arith.index_cast %260 : i64 to index
        %c0_217 = arith.constant 0 : index
        %262 = llvm.load %arg0 : !llvm.ptr -> i64
        %263 = arith.index_cast %262 : i64 to index
        %c8_218 = arith.constant 8 : index
        %c8_i64_219 = arith.constant 8 : i64
        %264 = llvm.getelementptr inbounds %arg0[%c8_i64_219] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %265 = llvm.load %264 : !llvm.ptr -> !llvm.ptr
        %c2 = arith.constant 2 : index
        %266 = arith.muli %263, %c2 : index
        %267 = arith.addi %266, %arg1 : index
        %268 = arith.index_cast %267 : index to i64
        %269 = llvm.getelementptr inbounds %265[%268] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %270 = llvm.load %269 {alignment = 8 : i64} : !llvm.ptr -> i64
        %271 = arith.index_cast %270 : i64 to index
        %c0_220 = arith.constant 0 : index
        %272 = llvm.load %arg0 : !llvm.ptr -> i64
        %273 = arith.index_cast %272 : i64 to index
        %c8_221 = arith.constant 8 : index
        %c8_i64_222 = arith.constant 8 : i64
        %274 = llvm.getelementptr inbounds %arg0[%c8_i64_222] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %275 = llvm.load %274 : !llvm.ptr -> !llvm.ptr
        %c0_223 = arith.constant 0 : index
        %276 = arith.index_cast %arg1 : index to i64
        %277 = llvm.getelementptr inbounds %275[%276] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %278 = llvm.load %277 {alignment = 8 : i64} : !llvm.ptr -> i64
        %279 = arith.index_cast %278 : i64 to index
        %c0_224 = arith.constant 0 : index
        %280 = arith.addi %271, %279 : index
        %281 = arith.maxsi %280, %c0_224 : index
        %c0_225 = arith.constant 0 : index
        %282 = llvm.load %arg0 : !llvm.ptr -> i64
        %283 = arith.index_cast %282 : i64 to index
        %c8_226 = arith.constant 8 : index
        %c8_i64_227 = arith.constant 8 : i64
        %284 = llvm.getelementptr inbounds %arg0[%c8_i64_227] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %285 = llvm.load %284 : !llvm.ptr -> !llvm.ptr
        %c0_228 = arith.constant 0 : index
        %286 = arith.index_cast %arg1 : index to i64
        %287 = llvm.getelementptr inbounds %285[%286] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %288 = llvm.load %287 {alignment = 8 : i64} : !llvm.ptr -> i64
        %289 = arith.index_cast %288 : i64 to index
        %290 = arith.subi %281, %289 : index
        %c80 = arith.constant 80 : index
        %c80_i64 = arith.constant 80 : i64
        %291 = llvm.getelementptr inbounds %arg0[%c80_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %292 = llvm.load %291 : !llvm.ptr -> !llvm.ptr
        %c3 = arith.constant 3 : index
        %293 = arith.muli %arg1, %c3 : index
        %c0_229 = arith.constant 0 : index
        %c16_230 = arith.constant 16 : index
        %294 = arith.muli %293, %c16_230 : index
        %295 = arith.index_cast %294 : index to i64
        %296 = llvm.getelementptr inbounds %292[%295] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c0_231 = arith.constant 0 : index
        %297 = llvm.load %296 : !llvm.ptr -> !llvm.ptr
        %c4 = arith.constant 4 : index
        %298 = arith.muli %290, %c4 : index
        %299 = arith.index_cast %298 : index to i64
        %300 = llvm.getelementptr inbounds %297[%299] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c4_232 = arith.constant 4 : index
        %301 = arith.muli %arg2, %c4_232 : index
        %302 = arith.index_cast %301 : index to i64
        %303 = llvm.getelementptr inbounds %87[%302] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c4_233 = arith.constant 4 : index
        %304 = arith.muli %261, %c4_233 : index
        %305 = arith.index_cast %304 : index to i64
        "llvm.intr.memcpy"(%300, %303, %305) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
        %306 = arith.addi %arg2, %261 : index
        scf.yield %306 : index
      }
      %c0_76 = arith.constant 0 : index
      %91 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_77 = arith.constant 0 : index
      %92 = llvm.load %91 : !llvm.ptr -> i64
      %93 = arith.index_cast %92 : i64 to index
      %c1_78 = arith.constant 1 : index
      %c48_79 = arith.constant 48 : index
      %c48_i64_80 = arith.constant 48 : i64
      %94 = llvm.getelementptr inbounds %arg0[%c48_i64_80] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %95 = llvm.load %94 : !llvm.ptr -> !llvm.ptr
      %c56_81 = arith.constant 56 : index
      %c56_i64_82 = arith.constant 56 : i64
      %96 = llvm.getelementptr inbounds %arg0[%c56_i64_82] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %97 = llvm.load %96 : !llvm.ptr -> !llvm.ptr
      %98 = llvm.mlir.addressof @y.step_kernel1 : !llvm.ptr
      %99 = arith.index_cast %93 : index to i64
      llvm.call %95(%97, %98, %0, %99) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_83 = arith.constant 0 : index
      %100 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_84 = arith.constant 0 : index
      %101 = llvm.load %100 : !llvm.ptr -> i64
      %102 = arith.index_cast %101 : i64 to index
      %c1_85 = arith.constant 1 : index
      %c48_86 = arith.constant 48 : index
      %c48_i64_87 = arith.constant 48 : i64
      %103 = llvm.getelementptr inbounds %arg0[%c48_i64_87] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %104 = llvm.load %103 : !llvm.ptr -> !llvm.ptr
      %c56_88 = arith.constant 56 : index
      %c56_i64_89 = arith.constant 56 : i64
      %105 = llvm.getelementptr inbounds %arg0[%c56_i64_89] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %106 = llvm.load %105 : !llvm.ptr -> !llvm.ptr
      %107 = llvm.mlir.addressof @y.step_companion0 : !llvm.ptr
      %108 = arith.index_cast %102 : index to i64
      llvm.call %104(%106, %107, %0, %108) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c184 = arith.constant 184 : index
      %c184_i64 = arith.constant 184 : i64
      %109 = llvm.getelementptr inbounds %0[%c184_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %110 = llvm.load %109 : !llvm.ptr -> i64
      %111 = arith.index_cast %110 : i64 to index
      %c1_90 = arith.constant 1 : index
      %c1_91 = arith.constant 1 : index
      %c8_92 = arith.constant 8 : index
      %c8_93 = arith.constant 8 : index
      %c63_94 = arith.constant 63 : index
      %c71 = arith.constant 71 : index
      %c64_95 = arith.constant 64 : index
      %c1_96 = arith.constant 1 : index
      %c48_97 = arith.constant 48 : index
      %c48_i64_98 = arith.constant 48 : i64
      %112 = llvm.getelementptr inbounds %arg0[%c48_i64_98] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %113 = llvm.load %112 : !llvm.ptr -> !llvm.ptr
      %c56_99 = arith.constant 56 : index
      %c56_i64_100 = arith.constant 56 : i64
      %114 = llvm.getelementptr inbounds %arg0[%c56_i64_100] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %115 = llvm.load %114 : !llvm.ptr -> !llvm.ptr
      %116 = llvm.mlir.addressof @y.step_kernel2 : !llvm.ptr
      %117 = arith.index_cast %111 : index to i64
      llvm.call %113(%115, %116, %0, %117) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c176 = arith.constant 176 : index
      %c176_i64 = arith.constant 176 : i64
      %118 = llvm.getelementptr inbounds %0[%c176_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %119 = llvm.load %118 : !llvm.ptr -> !llvm.ptr
      %c0_101 = arith.constant 0 : index
      %120 = llvm.load %arg0 : !llvm.ptr -> i64
      %121 = arith.index_cast %120 : i64 to index
      %c0_102 = arith.constant 0 : index
      %c0_103 = arith.constant 0 : index
      %c1_104 = arith.constant 1 : index
      %122 = scf.for %arg1 = %c0_102 to %121 step %c1_104 iter_args(%arg2 = %c0_103) -> (index) {
        %c1_211 = arith.constant 1 : index
        %c0_212 = arith.constant 0 : index
        %c0_213 = arith.constant 0 : index
        %254 = llvm.load %arg0 : !llvm.ptr -> i64
        %255 = arith.index_cast %254 : i64 to index
        %c8_214 = arith.constant 8 : index
        %c8_i64_215 = arith.constant 8 : i64
        %256 = llvm.getelementptr inbounds %arg0[%c8_i64_215] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %257 = llvm.load %256 : !llvm.ptr -> !llvm.ptr
        %c0_216 = arith.constant 0 : index
        %258 = arith.index_cast %arg1 : index to i64
        %259 = llvm.getelementptr inbounds %257[%258] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %260 = llvm.load %259 {alignment = 8 : i64} : !llvm.ptr -> i64
        %261 = arith.index_cast %260 : i64 to index
        %c0_217 = arith.constant 0 : index
        %262 = llvm.load %arg0 : !llvm.ptr -> i64
        %263 = arith.index_cast %262 : i64 to index
        %c8_218 = arith.constant 8 : index
        %c8_i64_219 = arith.constant 8 : i64
        %264 = llvm.getelementptr inbounds %arg0[%c8_i64_219] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %265 = llvm.load %264 : !llvm.ptr -> !llvm.ptr
        %c2 = arith.constant 2 : index
        %266 = arith.muli %263, %c2 : index
        %267 = arith.addi %266, %arg1 : index
        %268 = arith.index_cast %267 : index to i64
        %269 = llvm.getelementptr inbounds %265[%268] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %270 = llvm.load %269 {alignment = 8 : i64} : !llvm.ptr -> i64
        %271 = arith.index_cast %270 : i64 to index
        %c0_220 = arith.constant 0 : index
        %272 = llvm.load %arg0 : !llvm.ptr -> i64
        %273 = arith.index_cast %272 : i64 to index
        %c8_221 = arith.constant 8 : index
        %c8_i64_222 = arith.constant 8 : i64
        %274 = llvm.getelementptr inbounds %arg0[%c8_i64_222] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %275 = llvm.load %274 : !llvm.ptr -> !llvm.ptr
        %c0_223 = arith.constant 0 : index
        %276 = arith.index_cast %arg1 : index to i64
        %277 = llvm.getelementptr inbounds %275[%276] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %278 = llvm.load %277 {alignment = 8 : i64} : !llvm.ptr -> i64
        %279 = arith.index_cast %278 : i64 to index
        %c0_224 = arith.constant 0 : index
        %280 = arith.addi %271, %279 : index
        %281 = arith.maxsi %280, %c0_224 : index
        %c0_225 = arith.constant 0 : index
        %282 = llvm.load %arg0 : !llvm.ptr -> i64
        %283 = arith.index_cast %282 : i64 to index
        %c8_226 = arith.constant 8 : index
        %c8_i64_227 = arith.constant 8 : i64
        %284 = llvm.getelementptr inbounds %arg0[%c8_i64_227] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %285 = llvm.load %284 : !llvm.ptr -> !llvm.ptr
        %c0_228 = arith.constant 0 : index
        %286 = arith.index_cast %arg1 : index to i64
        %287 = llvm.getelementptr inbounds %285[%286] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %288 = llvm.load %287 {alignment = 8 : i64} : !llvm.ptr -> i64
        %289 = arith.index_cast %288 : i64 to index
        %290 = arith.subi %281, %289 : index
        %c80 = arith.constant 80 : index
        %c80_i64 = arith.constant 80 : i64
        %291 = llvm.getelementptr inbounds %arg0[%c80_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %292 = llvm.load %291 : !llvm.ptr -> !llvm.ptr
        %c3 = arith.constant 3 : index
        %293 = arith.muli %arg1, %c3 : index
        %c1_229 = arith.constant 1 : index
        %294 = arith.addi %293, %c1_229 : index
        %c16_230 = arith.constant 16 : index
        %295 = arith.muli %294, %c16_230 : index
        %296 = arith.index_cast %295 : index to i64
        %297 = llvm.getelementptr inbounds %292[%296] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c0_231 = arith.constant 0 : index
        %298 = llvm.load %297 : !llvm.ptr -> !llvm.ptr
        %c32_232 = arith.constant 32 : index
        %299 = arith.muli %290, %c32_232 : index
        %300 = arith.index_cast %299 : index to i64
        %301 = llvm.getelementptr inbounds %298[%300] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c32_233 = arith.constant 32 : index
        %302 = arith.muli %arg2, %c32_233 : index
        %303 = arith.index_cast %302 : index to i64
        %304 = llvm.getelementptr inbounds %119[%303] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c32_234 = arith.constant 32 : index
        %305 = arith.muli %261, %c32_234 : index
        %306 = arith.index_cast %305 : index to i64
        "llvm.intr.memcpy"(%301, %304, %306) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
        %307 = arith.addi %arg2, %261 : index
        scf.yield %307 : index
      }
      %c184_105 = arith.constant 184 : index
      %c184_i64_106 = arith.constant 184 : i64
      %123 = llvm.getelementptr inbounds %0[%c184_i64_106] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %124 = llvm.load %123 : !llvm.ptr -> i64
      %125 = arith.index_cast %124 : i64 to index
      %c1_107 = arith.constant 1 : index
      %c1_108 = arith.constant 1 : index
      %c8_109 = arith.constant 8 : index
      %c8_110 = arith.constant 8 : index
      %c63_111 = arith.constant 63 : index
      %c71_112 = arith.constant 71 : index
      %c64_113 = arith.constant 64 : index
      %c1_114 = arith.constant 1 : index
      %c48_115 = arith.constant 48 : index
      %c48_i64_116 = arith.constant 48 : i64
      %126 = llvm.getelementptr inbounds %arg0[%c48_i64_116] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %127 = llvm.load %126 : !llvm.ptr -> !llvm.ptr
      %c56_117 = arith.constant 56 : index
      %c56_i64_118 = arith.constant 56 : i64
      %128 = llvm.getelementptr inbounds %arg0[%c56_i64_118] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %129 = llvm.load %128 : !llvm.ptr -> !llvm.ptr
      %130 = llvm.mlir.addressof @y.step_kernel3 : !llvm.ptr
      %131 = arith.index_cast %125 : index to i64
      llvm.call %127(%129, %130, %0, %131) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c200 = arith.constant 200 : index
      %c200_i64 = arith.constant 200 : i64
      %132 = llvm.getelementptr inbounds %0[%c200_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %133 = llvm.load %132 : !llvm.ptr -> !llvm.ptr
      %c0_119 = arith.constant 0 : index
      %134 = llvm.load %arg0 : !llvm.ptr -> i64
      %135 = arith.index_cast %134 : i64 to index
      %c0_120 = arith.constant 0 : index
      %c0_121 = arith.constant 0 : index
      %c1_122 = arith.constant 1 : index
      %136 = scf.for %arg1 = %c0_120 to %135 step %c1_122 iter_args(%arg2 = %c0_121) -> (index) {
        %c1_211 = arith.constant 1 : index
        %c0_212 = arith.constant 0 : index
        %c0_213 = arith.constant 0 : index
        %254 = llvm.load %arg0 : !llvm.ptr -> i64
        %255 = arith.index_cast %254 : i64 to index
        %c8_214 = arith.constant 8 : index
        %c8_i64_215 = arith.constant 8 : i64
        %256 = llvm.getelementptr inbounds %arg0[%c8_i64_215] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %257 = llvm.load %256 : !llvm.ptr -> !llvm.ptr
        %c0_216 = arith.constant 0 : index
        %258 = arith.index_cast %arg1 : index to i64
        %259 = llvm.getelementptr inbounds %257[%258] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %260 = llvm.load %259 {alignment = 8 : i64} : !llvm.ptr -> i64
        %261 = arith.index_cast %260 : i64 to index
        %c0_217 = arith.constant 0 : index
        %262 = llvm.load %arg0 : !llvm.ptr -> i64
        %263 = arith.index_cast %262 : i64 to index
        %c8_218 = arith.constant 8 : index
        %c8_i64_219 = arith.constant 8 : i64
        %264 = llvm.getelementptr inbounds %arg0[%c8_i64_219] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %265 = llvm.load %264 : !llvm.ptr -> !llvm.ptr
        %c2 = arith.constant 2 : index
        %266 = arith.muli %263, %c2 : index
        %267 = arith.addi %266, %arg1 : index
        %268 = arith.index_cast %267 : index to i64
        %269 = llvm.getelementptr inbounds %265[%268] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %270 = llvm.load %269 {alignment = 8 : i64} : !llvm.ptr -> i64
        %271 = arith.index_cast %270 : i64 to index
        %c0_220 = arith.constant 0 : index
        %272 = llvm.load %arg0 : !llvm.ptr -> i64
        %273 = arith.index_cast %272 : i64 to index
        %c8_221 = arith.constant 8 : index
        %c8_i64_222 = arith.constant 8 : i64
        %274 = llvm.getelementptr inbounds %arg0[%c8_i64_222] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %275 = llvm.load %274 : !llvm.ptr -> !llvm.ptr
        %c0_223 = arith.constant 0 : index
        %276 = arith.index_cast %arg1 : index to i64
        %277 = llvm.getelementptr inbounds %275[%276] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %278 = llvm.load %277 {alignment = 8 : i64} : !llvm.ptr -> i64
        %279 = arith.index_cast %278 : i64 to index
        %c0_224 = arith.constant 0 : index
        %280 = arith.addi %271, %279 : index
        %281 = arith.maxsi %280, %c0_224 : index
        %c0_225 = arith.constant 0 : index
        %282 = llvm.load %arg0 : !llvm.ptr -> i64
        %283 = arith.index_cast %282 : i64 to index
        %c8_226 = arith.constant 8 : index
        %c8_i64_227 = arith.constant 8 : i64
        %284 = llvm.getelementptr inbounds %arg0[%c8_i64_227] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %285 = llvm.load %284 : !llvm.ptr -> !llvm.ptr
        %c0_228 = arith.constant 0 : index
        %286 = arith.index_cast %arg1 : index to i64
        %287 = llvm.getelementptr inbounds %285[%286] : (!llvm.ptr, i64) -> !llvm.ptr, i64
        %288 = llvm.load %287 {alignment = 8 : i64} : !llvm.ptr -> i64
        %289 = arith.index_cast %288 : i64 to index
        %290 = arith.subi %281, %289 : index
        %c80 = arith.constant 80 : index
        %c80_i64 = arith.constant 80 : i64
        %291 = llvm.getelementptr inbounds %arg0[%c80_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %292 = llvm.load %291 : !llvm.ptr -> !llvm.ptr
        %c3 = arith.constant 3 : index
        %293 = arith.muli %arg1, %c3 : index
        %c2_229 = arith.constant 2 : index
        %294 = arith.addi %293, %c2_229 : index
        %c16_230 = arith.constant 16 : index
        %295 = arith.muli %294, %c16_230 : index
        %296 = arith.index_cast %295 : index to i64
        %297 = llvm.getelementptr inbounds %292[%296] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c0_231 = arith.constant 0 : index
        %298 = llvm.load %297 : !llvm.ptr -> !llvm.ptr
        %c32_232 = arith.constant 32 : index
        %299 = arith.muli %290, %c32_232 : index
        %300 = arith.index_cast %299 : index to i64
        %301 = llvm.getelementptr inbounds %298[%300] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c32_233 = arith.constant 32 : index
        %302 = arith.muli %arg2, %c32_233 : index
        %303 = arith.index_cast %302 : index to i64
        %304 = llvm.getelementptr inbounds %133[%303] : (!llvm.ptr, i64) -> !llvm.ptr, i8
        %c32_234 = arith.constant 32 : index
        %305 = arith.muli %261, %c32_234 : index
        %306 = arith.index_cast %305 : index to i64
        "llvm.intr.memcpy"(%301, %304, %306) <{isVolatile = false}> : (!llvm.ptr, !llvm.ptr, i64) -> ()
        %307 = arith.addi %arg2, %261 : index
        scf.yield %307 : index
      }
      %c216 = arith.constant 216 : index
      %c216_i64 = arith.constant 216 : i64
      %137 = llvm.getelementptr inbounds %0[%c216_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %138 = llvm.load %137 : !llvm.ptr -> i64
      %139 = arith.index_cast %138 : i64 to index
      %c1_123 = arith.constant 1 : index
      %c48_124 = arith.constant 48 : index
      %c48_i64_125 = arith.constant 48 : i64
      %140 = llvm.getelementptr inbounds %arg0[%c48_i64_125] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %141 = llvm.load %140 : !llvm.ptr -> !llvm.ptr
      %c56_126 = arith.constant 56 : index
      %c56_i64_127 = arith.constant 56 : i64
      %142 = llvm.getelementptr inbounds %arg0[%c56_i64_127] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %143 = llvm.load %142 : !llvm.ptr -> !llvm.ptr
      %144 = llvm.mlir.addressof @y.step_kernel4 : !llvm.ptr
      %145 = arith.index_cast %139 : index to i64
      llvm.call %141(%143, %144, %0, %145) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c216_128 = arith.constant 216 : index
      %c216_i64_129 = arith.constant 216 : i64
      %146 = llvm.getelementptr inbounds %0[%c216_i64_129] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %147 = llvm.load %146 : !llvm.ptr -> i64
      %148 = arith.index_cast %147 : i64 to index
      %c1_130 = arith.constant 1 : index
      %c48_131 = arith.constant 48 : index
      %c48_i64_132 = arith.constant 48 : i64
      %149 = llvm.getelementptr inbounds %arg0[%c48_i64_132] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %150 = llvm.load %149 : !llvm.ptr -> !llvm.ptr
      %c56_133 = arith.constant 56 : index
      %c56_i64_134 = arith.constant 56 : i64
      %151 = llvm.getelementptr inbounds %arg0[%c56_i64_134] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %152 = llvm.load %151 : !llvm.ptr -> !llvm.ptr
      %153 = llvm.mlir.addressof @y.step_kernel5 : !llvm.ptr
      %154 = arith.index_cast %148 : index to i64
      llvm.call %150(%152, %153, %0, %154) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_135 = arith.constant 0 : index
      %155 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_136 = arith.constant 0 : index
      %156 = llvm.load %155 : !llvm.ptr -> i64
      %157 = arith.index_cast %156 : i64 to index
      %c1_137 = arith.constant 1 : index
      %c48_138 = arith.constant 48 : index
      %c48_i64_139 = arith.constant 48 : i64
      %158 = llvm.getelementptr inbounds %arg0[%c48_i64_139] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %159 = llvm.load %158 : !llvm.ptr -> !llvm.ptr
      %c56_140 = arith.constant 56 : index
      %c56_i64_141 = arith.constant 56 : i64
      %160 = llvm.getelementptr inbounds %arg0[%c56_i64_141] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %161 = llvm.load %160 : !llvm.ptr -> !llvm.ptr
      %162 = llvm.mlir.addressof @y.step_kernel6 : !llvm.ptr
      %163 = arith.index_cast %157 : index to i64
      llvm.call %159(%161, %162, %0, %163) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_142 = arith.constant 0 : index
      %164 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_143 = arith.constant 0 : index
      %165 = llvm.load %164 : !llvm.ptr -> i64
      %166 = arith.index_cast %165 : i64 to index
      %c1_144 = arith.constant 1 : index
      %c48_145 = arith.constant 48 : index
      %c48_i64_146 = arith.constant 48 : i64
      %167 = llvm.getelementptr inbounds %arg0[%c48_i64_146] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %168 = llvm.load %167 : !llvm.ptr -> !llvm.ptr
      %c56_147 = arith.constant 56 : index
      %c56_i64_148 = arith.constant 56 : i64
      %169 = llvm.getelementptr inbounds %arg0[%c56_i64_148] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %170 = llvm.load %169 : !llvm.ptr -> !llvm.ptr
      %171 = llvm.mlir.addressof @y.step_kernel7 : !llvm.ptr
      %172 = arith.index_cast %166 : index to i64
      llvm.call %168(%170, %171, %0, %172) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_149 = arith.constant 0 : index
      %173 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_150 = arith.constant 0 : index
      %174 = llvm.load %173 : !llvm.ptr -> i64
      %175 = arith.index_cast %174 : i64 to index
      %c1_151 = arith.constant 1 : index
      %c48_152 = arith.constant 48 : index
      %c48_i64_153 = arith.constant 48 : i64
      %176 = llvm.getelementptr inbounds %arg0[%c48_i64_153] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %177 = llvm.load %176 : !llvm.ptr -> !llvm.ptr
      %c56_154 = arith.constant 56 : index
      %c56_i64_155 = arith.constant 56 : i64
      %178 = llvm.getelementptr inbounds %arg0[%c56_i64_155] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %179 = llvm.load %178 : !llvm.ptr -> !llvm.ptr
      %180 = llvm.mlir.addressof @y.step_companion1 : !llvm.ptr
      %181 = arith.index_cast %175 : index to i64
      llvm.call %177(%179, %180, %0, %181) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_156 = arith.constant 0 : index
      %182 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_157 = arith.constant 0 : index
      %183 = llvm.load %182 : !llvm.ptr -> i64
      %184 = arith.index_cast %183 : i64 to index
      %c1_158 = arith.constant 1 : index
      %c48_159 = arith.constant 48 : index
      %c48_i64_160 = arith.constant 48 : i64
      %185 = llvm.getelementptr inbounds %arg0[%c48_i64_160] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %186 = llvm.load %185 : !llvm.ptr -> !llvm.ptr
      %c56_161 = arith.constant 56 : index
      %c56_i64_162 = arith.constant 56 : i64
      %187 = llvm.getelementptr inbounds %arg0[%c56_i64_162] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %188 = llvm.load %187 : !llvm.ptr -> !llvm.ptr
      %189 = llvm.mlir.addressof @y.step_kernel8 : !llvm.ptr
      %190 = arith.index_cast %184 : index to i64
      llvm.call %186(%188, %189, %0, %190) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_163 = arith.constant 0 : index
      %191 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_164 = arith.constant 0 : index
      %192 = llvm.load %191 : !llvm.ptr -> i64
      %193 = arith.index_cast %192 : i64 to index
      %c1_165 = arith.constant 1 : index
      %c48_166 = arith.constant 48 : index
      %c48_i64_167 = arith.constant 48 : i64
      %194 = llvm.getelementptr inbounds %arg0[%c48_i64_167] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %195 = llvm.load %194 : !llvm.ptr -> !llvm.ptr
      %c56_168 = arith.constant 56 : index
      %c56_i64_169 = arith.constant 56 : i64
      %196 = llvm.getelementptr inbounds %arg0[%c56_i64_169] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %197 = llvm.load %196 : !llvm.ptr -> !llvm.ptr
      %198 = llvm.mlir.addressof @y.step_kernel9 : !llvm.ptr
      %199 = arith.index_cast %193 : index to i64
      llvm.call %195(%197, %198, %0, %199) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_170 = arith.constant 0 : index
      %200 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_171 = arith.constant 0 : index
      %201 = llvm.load %200 : !llvm.ptr -> i64
      %202 = arith.index_cast %201 : i64 to index
      %c1_172 = arith.constant 1 : index
      %c48_173 = arith.constant 48 : index
      %c48_i64_174 = arith.constant 48 : i64
      %203 = llvm.getelementptr inbounds %arg0[%c48_i64_174] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %204 = llvm.load %203 : !llvm.ptr -> !llvm.ptr
      %c56_175 = arith.constant 56 : index
      %c56_i64_176 = arith.constant 56 : i64
      %205 = llvm.getelementptr inbounds %arg0[%c56_i64_176] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %206 = llvm.load %205 : !llvm.ptr -> !llvm.ptr
      %207 = llvm.mlir.addressof @y.step_companion2 : !llvm.ptr
      %208 = arith.index_cast %202 : index to i64
      llvm.call %204(%206, %207, %0, %208) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c0_177 = arith.constant 0 : index
      %209 = llvm.load %0 : !llvm.ptr -> !llvm.ptr
      %c0_178 = arith.constant 0 : index
      %210 = llvm.load %209 : !llvm.ptr -> i64
      %211 = arith.index_cast %210 : i64 to index
      %c1_179 = arith.constant 1 : index
      %c48_180 = arith.constant 48 : index
      %c48_i64_181 = arith.constant 48 : i64
      %212 = llvm.getelementptr inbounds %arg0[%c48_i64_181] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %213 = llvm.load %212 : !llvm.ptr -> !llvm.ptr
      %c56_182 = arith.constant 56 : index
      %c56_i64_183 = arith.constant 56 : i64
      %214 = llvm.getelementptr inbounds %arg0[%c56_i64_183] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %215 = llvm.load %214 : !llvm.ptr -> !llvm.ptr
      %216 = llvm.mlir.addressof @y.step_kernel10 : !llvm.ptr
      %217 = arith.index_cast %211 : index to i64
      llvm.call %213(%215, %216, %0, %217) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c320 = arith.constant 320 : index
      %c320_i64 = arith.constant 320 : i64
      %218 = llvm.getelementptr inbounds %0[%c320_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %219 = llvm.load %218 : !llvm.ptr -> i64
      %220 = arith.index_cast %219 : i64 to index
      %c1_184 = arith.constant 1 : index
      %c48_185 = arith.constant 48 : index
      %c48_i64_186 = arith.constant 48 : i64
      %221 = llvm.getelementptr inbounds %arg0[%c48_i64_186] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %222 = llvm.load %221 : !llvm.ptr -> !llvm.ptr
      %c56_187 = arith.constant 56 : index
      %c56_i64_188 = arith.constant 56 : i64
      %223 = llvm.getelementptr inbounds %arg0[%c56_i64_188] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %224 = llvm.load %223 : !llvm.ptr -> !llvm.ptr
      %225 = llvm.mlir.addressof @y.step_kernel11 : !llvm.ptr
      %226 = arith.index_cast %220 : index to i64
      llvm.call %222(%224, %225, %0, %226) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c344 = arith.constant 344 : index
      %c344_i64 = arith.constant 344 : i64
      %227 = llvm.getelementptr inbounds %0[%c344_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %228 = llvm.load %227 : !llvm.ptr -> i64
      %229 = arith.index_cast %228 : i64 to index
      %c1_189 = arith.constant 1 : index
      %c1_190 = arith.constant 1 : index
      %c8_191 = arith.constant 8 : index
      %c8_192 = arith.constant 8 : index
      %c63_193 = arith.constant 63 : index
      %c71_194 = arith.constant 71 : index
      %c64_195 = arith.constant 64 : index
      %c1_196 = arith.constant 1 : index
      %c48_197 = arith.constant 48 : index
      %c48_i64_198 = arith.constant 48 : i64
      %230 = llvm.getelementptr inbounds %arg0[%c48_i64_198] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %231 = llvm.load %230 : !llvm.ptr -> !llvm.ptr
      %c56_199 = arith.constant 56 : index
      %c56_i64_200 = arith.constant 56 : i64
      %232 = llvm.getelementptr inbounds %arg0[%c56_i64_200] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %233 = llvm.load %232 : !llvm.ptr -> !llvm.ptr
      %234 = llvm.mlir.addressof @y.step_kernel12 : !llvm.ptr
      %235 = arith.index_cast %229 : index to i64
      llvm.call %231(%233, %234, %0, %235) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c368 = arith.constant 368 : index
      %c368_i64 = arith.constant 368 : i64
      %236 = llvm.getelementptr inbounds %0[%c368_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %237 = llvm.load %236 : !llvm.ptr -> i64
      %238 = arith.index_cast %237 : i64 to index
      %c1_201 = arith.constant 1 : index
      %c48_202 = arith.constant 48 : index
      %c48_i64_203 = arith.constant 48 : i64
      %239 = llvm.getelementptr inbounds %arg0[%c48_i64_203] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %240 = llvm.load %239 : !llvm.ptr -> !llvm.ptr
      %c56_204 = arith.constant 56 : index
      %c56_i64_205 = arith.constant 56 : i64
      %241 = llvm.getelementptr inbounds %arg0[%c56_i64_205] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %242 = llvm.load %241 : !llvm.ptr -> !llvm.ptr
      %243 = llvm.mlir.addressof @y.step_kernel13 : !llvm.ptr
      %244 = arith.index_cast %238 : index to i64
      llvm.call %240(%242, %243, %0, %244) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
      %c400 = arith.constant 400 : index
      %c400_i64 = arith.constant 400 : i64
      %245 = llvm.getelementptr inbounds %0[%c400_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %246 = llvm.load %245 : !llvm.ptr -> i64
      %247 = arith.index_cast %246 : i64 to index
      %c1_206 = arith.constant 1 : index
      %c48_207 = arith.constant 48 : index
      %c48_i64_208 = arith.constant 48 : i64
      %248 = llvm.getelementptr inbounds %arg0[%c48_i64_208] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %249 = llvm.load %248 : !llvm.ptr -> !llvm.ptr
      %c56_209 = arith.constant 56 : index
      %c56_i64_210 = arith.constant 56 : i64
      %250 = llvm.getelementptr inbounds %arg0[%c56_i64_210] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      %251 = llvm.load %250 : !llvm.ptr -> !llvm.ptr
      %252 = llvm.mlir.addressof @y.step_kernel14 : !llvm.ptr
      %253 = arith.index_cast %247 : index to i64
      llvm.call %249(%251, %252, %0, %253) : !llvm.ptr, (!llvm.ptr, !llvm.ptr, !llvm.ptr, i64) -> ()
    }
    %c0_58 = arith.constant 0 : index
    %55 = llvm.load %arg0 : !llvm.ptr -> i64
    %56 = arith.index_cast %55 : i64 to index
    %c8 = arith.constant 8 : index
    %c8_i64 = arith.constant 8 : i64
    %57 = llvm.getelementptr inbounds %arg0[%c8_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %58 = llvm.load %57 : !llvm.ptr -> !llvm.ptr
    %c24_59 = arith.constant 24 : index
    %c24_i64_60 = arith.constant 24 : i64
    %59 = llvm.getelementptr inbounds %0[%c24_i64_60] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %60 = llvm.load %59 : !llvm.ptr -> i64
    %c32_61 = arith.constant 32 : index
    %c32_i64_62 = arith.constant 32 : i64
    %61 = llvm.getelementptr inbounds %0[%c32_i64_62] : (!llvm.ptr, i64) -> !llvm.ptr, i8
    %62 = llvm.load %61 : !llvm.ptr -> i64
    %c-1_i64_63 = arith.constant -1 : i64
    %63 = arith.cmpi eq, %62, %c-1_i64_63 : i64
    %c0_i64_64 = arith.constant 0 : i64
    %64 = arith.cmpi ne, %60, %c0_i64_64 : i64
    %65 = arith.ori %63, %64 : i1
    %c32_i64_65 = arith.constant 32 : i64
    %66 = arith.shrui %62, %c32_i64_65 : i64
    %c1_i64 = arith.constant 1 : i64
    %67 = arith.addi %66, %c1_i64 : i64
    %true = arith.constant true
    %68 = arith.xori %65, %true : i1
    scf.if %68 {
      %c4294967295_i64 = arith.constant 4294967295 : i64
      %71 = arith.andi %62, %c4294967295_i64 : i64
      %c96 = arith.constant 96 : index
      %c96_i64 = arith.constant 96 : i64
      %72 = llvm.getelementptr inbounds %arg0[%c96_i64] : (!llvm.ptr, i64) -> !llvm.ptr, i8
      llvm.store %71, %72 : i64, !llvm.ptr
    }
    %69 = arith.select %65, %60, %67 : i64
    %70 = arith.trunci %69 : i64 to i32
    llvm.return %70 : i32
  }
}
