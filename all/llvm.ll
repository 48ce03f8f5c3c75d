; ModuleID = 'heddle_variant0'
source_filename = "heddle_variant0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

@0 = private constant [2 x i8] c"T\00"
@1 = private constant [10 x i8] c"x.members\00"
@2 = private constant [2 x i8] c"T\00"
@3 = private constant [2 x i8] c"D\00"
@4 = private constant [2 x i8] c"x\00"
@5 = private constant [2 x { ptr, i64, i32 }] [{ ptr, i64, i32 } { ptr @2, i64 0, i32 0 }, { ptr, i64, i32 } { ptr @3, i64 8, i32 -1 }]
@6 = private constant [2 x i8] c"T\00"
@7 = private constant [2 x i8] c"D\00"
@8 = private constant [2 x i8] c"y\00"
@9 = private constant [2 x { ptr, i64, i32 }] [{ ptr, i64, i32 } { ptr @6, i64 0, i32 0 }, { ptr, i64, i32 } { ptr @7, i64 8, i32 -1 }]
@10 = private constant [2 x i8] c"y\00"
@11 = private constant [2 x { ptr, i64, i32, i32, i32 }] [{ ptr, i64, i32, i32, i32 } { ptr @0, i64 -1, i32 1, i32 1, i32 -1 }, { ptr, i64, i32, i32, i32 } { ptr @1, i64 -1, i32 0, i32 0, i32 -1 }]
@12 = private constant [1 x { ptr, i32, i32, ptr, { ptr, i64, i32 }, i32, double }] [{ ptr, i32, i32, ptr, { ptr, i64, i32 }, i32, double } { ptr @4, i32 0, i32 2, ptr @5, { ptr, i64, i32 } { ptr null, i64 0, i32 -1 }, i32 0, double 0.000000e+00 }]
@13 = private constant [1 x { ptr, i32, i32, ptr, { ptr, i64, i32 }, i32, double }] [{ ptr, i32, i32, ptr, { ptr, i64, i32 }, i32, double } { ptr @8, i32 0, i32 2, ptr @9, { ptr, i64, i32 } { ptr null, i64 0, i32 -1 }, i32 0, double 0.000000e+00 }]
@14 = private constant [6 x i8] c"T.new\00"
@15 = private constant [7 x i8] c"T.rows\00"
@16 = private constant [6 x i8] c"T.old\00"
@17 = private constant [10 x i8] c"o.members\00"
@18 = private constant [12 x i8] c"x.members_0\00"
@19 = private constant [6 x i8] c"T.new\00"
@20 = private constant [2 x i8] c"D\00"
@21 = private constant [2 x i8] c"x\00"
@22 = private constant [2 x { ptr, i64, i32 }] [{ ptr, i64, i32 } { ptr @19, i64 0, i32 0 }, { ptr, i64, i32 } { ptr @20, i64 8, i32 -1 }]
@23 = private constant [7 x i8] c"T.rows\00"
@24 = private constant [2 x i8] c"D\00"
@25 = private constant [2 x i8] c"y\00"
@26 = private constant [2 x { ptr, i64, i32 }] [{ ptr, i64, i32 } { ptr @23, i64 0, i32 1 }, { ptr, i64, i32 } { ptr @24, i64 8, i32 -1 }]
@27 = private constant [7 x i8] c"y.step\00"
@28 = private constant [5 x { ptr, i64, i32, i32, i32 }] [{ ptr, i64, i32, i32, i32 } { ptr @14, i64 -1, i32 1, i32 1, i32 -1 }, { ptr, i64, i32, i32, i32 } { ptr @15, i64 -1, i32 1, i32 4, i32 0 }, { ptr, i64, i32, i32, i32 } { ptr @16, i64 -1, i32 1, i32 2, i32 -1 }, { ptr, i64, i32, i32, i32 } { ptr @17, i64 -1, i32 0, i32 0, i32 -1 }, { ptr, i64, i32, i32, i32 } { ptr @18, i64 -1, i32 0, i32 0, i32 -1 }]
@29 = private constant [1 x { ptr, i32, i32, ptr, { ptr, i64, i32 }, i32, double }] [{ ptr, i32, i32, ptr, { ptr, i64, i32 }, i32, double } { ptr @21, i32 0, i32 2, ptr @22, { ptr, i64, i32 } { ptr null, i64 0, i32 -1 }, i32 0, double 0.000000e+00 }]
@30 = private constant [1 x { ptr, i32, i32, ptr, { ptr, i64, i32 }, i32, double }] [{ ptr, i32, i32, ptr, { ptr, i64, i32 }, i32, double } { ptr @25, i32 0, i32 2, ptr @26, { ptr, i64, i32 } { ptr null, i64 0, i32 -1 }, i32 0, double 0.000000e+00 }]
@31 = private constant [2 x i8] c"r\00"
@32 = private constant [2 x i8] c"E\00"
@33 = private constant [2 x i8] c"k\00"
@34 = private constant [1 x { ptr, i64, i32 }] [{ ptr, i64, i32 } { ptr @32, i64 8, i32 -1 }]
@35 = private constant [2 x i8] c"D\00"
@36 = private constant [2 x i8] c"v\00"
@37 = private constant [1 x { ptr, i64, i32 }] [{ ptr, i64, i32 } { ptr @35, i64 8, i32 -1 }]
@38 = private constant [2 x i8] c"y\00"
@39 = private constant [2 x i8] c"T\00"
@40 = private constant [3 x { ptr, i32, i32, i32, ptr, i64, i64, i64, i64, i64, i64 }] [{ ptr, i32, i32, i32, ptr, i64, i64, i64, i64, i64, i64 } { ptr @31, i32 0, i32 0, i32 0, ptr null, i64 1, i64 1, i64 0, i64 1, i64 1, i64 0 }, { ptr, i32, i32, i32, ptr, i64, i64, i64, i64, i64, i64 } { ptr @33, i32 0, i32 0, i32 1, ptr @34, i64 1, i64 1, i64 0, i64 1, i64 1, i64 0 }, { ptr, i32, i32, i32, ptr, i64, i64, i64, i64, i64, i64 } { ptr @36, i32 0, i32 0, i32 1, ptr @37, i64 1, i64 1, i64 0, i64 1, i64 1, i64 0 }]
@41 = private constant [4 x i8] c"cpu\00"
@42 = private constant [89 x i8] c"sse4.2,avx,avx2,fma,f16c,bmi,bmi2,avx512f,avx512bw,avx512dq,avx512vl,avx512cd,avx512vnni\00"
@43 = private constant [2 x { ptr, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i32 }] [{ ptr, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i32 } { ptr @10, i32 2, i32 1, i32 1, ptr @11, ptr @12, ptr @13, ptr @y_derive, ptr @y_arena_bytes, ptr @y_run, i32 -1 }, { ptr, i32, i32, i32, ptr, ptr, ptr, ptr, ptr, ptr, i32 } { ptr @27, i32 5, i32 1, i32 1, ptr @28, ptr @29, ptr @30, ptr @y.step_derive, ptr @y.step_arena_bytes, ptr @y.step_run, i32 0 }]
@44 = private constant [1 x { ptr, ptr, i64, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr }] [{ ptr, ptr, i64, i32, i32, i32, i32, i32, i32, i32, i32, ptr, i32, ptr } { ptr @38, ptr @39, i64 -1, i32 -1, i32 1, i32 -1, i32 0, i32 0, i32 1, i32 0, i32 0, ptr null, i32 3, ptr @40 }]
@heddle_variant0 = local_unnamed_addr constant { ptr, ptr, i32, ptr, i32, ptr } { ptr @41, ptr @42, i32 2, ptr @43, i32 1, ptr @44 }

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define internal fastcc void @matmul_f32_6(ptr readonly captures(none) %0, i64 range(i64 0, -63) %1, ptr readonly captures(none) %2, i64 range(i64 0, -63) %3, i64 %4, ptr writeonly captures(none) %5, i64 range(i64 0, -63) %6) unnamed_addr #0 {
  %8 = icmp sgt i64 %4, 0
  br i1 %8, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %7
  %9 = getelementptr float, ptr %0, i64 %1
  %.idx = shl i64 %1, 3
  %10 = getelementptr i8, ptr %0, i64 %.idx
  %.idx1 = mul i64 %1, 12
  %11 = getelementptr i8, ptr %0, i64 %.idx1
  %.idx2 = shl i64 %1, 4
  %12 = getelementptr i8, ptr %0, i64 %.idx2
  %.idx3 = mul i64 %1, 20
  %13 = getelementptr i8, ptr %0, i64 %.idx3
  br label %14

14:                                               ; preds = %.lr.ph, %14
  %15 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %102, %14 ]
  %16 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %101, %14 ]
  %17 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %100, %14 ]
  %18 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %99, %14 ]
  %19 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %94, %14 ]
  %20 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %93, %14 ]
  %21 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %92, %14 ]
  %22 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %91, %14 ]
  %23 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %86, %14 ]
  %24 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %85, %14 ]
  %25 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %84, %14 ]
  %26 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %83, %14 ]
  %27 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %78, %14 ]
  %28 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %77, %14 ]
  %29 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %76, %14 ]
  %30 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %75, %14 ]
  %31 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %70, %14 ]
  %32 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %69, %14 ]
  %33 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %68, %14 ]
  %34 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %67, %14 ]
  %35 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %62, %14 ]
  %36 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %61, %14 ]
  %37 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %60, %14 ]
  %38 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %59, %14 ]
  %39 = phi i64 [ 0, %.lr.ph ], [ %103, %14 ]
  %40 = mul i64 %39, %3
  %41 = add nuw i64 %39, 8
  %42 = mul i64 %41, %3
  %43 = getelementptr inbounds float, ptr %2, i64 %42
  tail call void @llvm.prefetch.p0(ptr %43, i32 0, i32 3, i32 1)
  %44 = getelementptr inbounds nuw i8, ptr %43, i64 64
  tail call void @llvm.prefetch.p0(ptr nonnull %44, i32 0, i32 3, i32 1)
  %45 = getelementptr inbounds nuw i8, ptr %43, i64 128
  tail call void @llvm.prefetch.p0(ptr nonnull %45, i32 0, i32 3, i32 1)
  %46 = getelementptr inbounds nuw i8, ptr %43, i64 192
  tail call void @llvm.prefetch.p0(ptr nonnull %46, i32 0, i32 3, i32 1)
  %47 = getelementptr inbounds float, ptr %2, i64 %40
  %48 = load <16 x float>, ptr %47, align 2
  %49 = getelementptr i8, ptr %47, i64 64
  %50 = load <16 x float>, ptr %49, align 2
  %51 = getelementptr i8, ptr %47, i64 128
  %52 = load <16 x float>, ptr %51, align 2
  %53 = getelementptr i8, ptr %47, i64 192
  %54 = load <16 x float>, ptr %53, align 2
  %55 = getelementptr inbounds nuw float, ptr %0, i64 %39
  %56 = load float, ptr %55, align 4
  %57 = insertelement <16 x float> poison, float %56, i64 0
  %58 = shufflevector <16 x float> %57, <16 x float> poison, <16 x i32> zeroinitializer
  %59 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %58, <16 x float> %48, <16 x float> %38)
  %60 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %58, <16 x float> %50, <16 x float> %37)
  %61 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %58, <16 x float> %52, <16 x float> %36)
  %62 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %58, <16 x float> %54, <16 x float> %35)
  %63 = getelementptr float, ptr %9, i64 %39
  %64 = load float, ptr %63, align 4
  %65 = insertelement <16 x float> poison, float %64, i64 0
  %66 = shufflevector <16 x float> %65, <16 x float> poison, <16 x i32> zeroinitializer
  %67 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %66, <16 x float> %48, <16 x float> %34)
  %68 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %66, <16 x float> %50, <16 x float> %33)
  %69 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %66, <16 x float> %52, <16 x float> %32)
  %70 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %66, <16 x float> %54, <16 x float> %31)
  %71 = getelementptr float, ptr %10, i64 %39
  %72 = load float, ptr %71, align 4
  %73 = insertelement <16 x float> poison, float %72, i64 0
  %74 = shufflevector <16 x float> %73, <16 x float> poison, <16 x i32> zeroinitializer
  %75 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %74, <16 x float> %48, <16 x float> %30)
  %76 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %74, <16 x float> %50, <16 x float> %29)
  %77 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %74, <16 x float> %52, <16 x float> %28)
  %78 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %74, <16 x float> %54, <16 x float> %27)
  %79 = getelementptr float, ptr %11, i64 %39
  %80 = load float, ptr %79, align 4
  %81 = insertelement <16 x float> poison, float %80, i64 0
  %82 = shufflevector <16 x float> %81, <16 x float> poison, <16 x i32> zeroinitializer
  %83 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %82, <16 x float> %48, <16 x float> %26)
  %84 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %82, <16 x float> %50, <16 x float> %25)
  %85 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %82, <16 x float> %52, <16 x float> %24)
  %86 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %82, <16 x float> %54, <16 x float> %23)
  %87 = getelementptr float, ptr %12, i64 %39
  %88 = load float, ptr %87, align 4
  %89 = insertelement <16 x float> poison, float %88, i64 0
  %90 = shufflevector <16 x float> %89, <16 x float> poison, <16 x i32> zeroinitializer
  %91 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %90, <16 x float> %48, <16 x float> %22)
  %92 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %90, <16 x float> %50, <16 x float> %21)
  %93 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %90, <16 x float> %52, <16 x float> %20)
  %94 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %90, <16 x float> %54, <16 x float> %19)
  %95 = getelementptr float, ptr %13, i64 %39
  %96 = load float, ptr %95, align 4
  %97 = insertelement <16 x float> poison, float %96, i64 0
  %98 = shufflevector <16 x float> %97, <16 x float> poison, <16 x i32> zeroinitializer
  %99 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %98, <16 x float> %48, <16 x float> %18)
  %100 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %98, <16 x float> %50, <16 x float> %17)
  %101 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %98, <16 x float> %52, <16 x float> %16)
  %102 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %98, <16 x float> %54, <16 x float> %15)
  %103 = add nuw nsw i64 %39, 1
  %exitcond.not = icmp eq i64 %103, %4
  br i1 %exitcond.not, label %._crit_edge, label %14

._crit_edge:                                      ; preds = %14, %7
  %.lcssa30 = phi <16 x float> [ zeroinitializer, %7 ], [ %59, %14 ]
  %.lcssa29 = phi <16 x float> [ zeroinitializer, %7 ], [ %60, %14 ]
  %.lcssa28 = phi <16 x float> [ zeroinitializer, %7 ], [ %61, %14 ]
  %.lcssa27 = phi <16 x float> [ zeroinitializer, %7 ], [ %62, %14 ]
  %.lcssa26 = phi <16 x float> [ zeroinitializer, %7 ], [ %67, %14 ]
  %.lcssa25 = phi <16 x float> [ zeroinitializer, %7 ], [ %68, %14 ]
  %.lcssa24 = phi <16 x float> [ zeroinitializer, %7 ], [ %69, %14 ]
  %.lcssa23 = phi <16 x float> [ zeroinitializer, %7 ], [ %70, %14 ]
  %.lcssa22 = phi <16 x float> [ zeroinitializer, %7 ], [ %75, %14 ]
  %.lcssa21 = phi <16 x float> [ zeroinitializer, %7 ], [ %76, %14 ]
  %.lcssa20 = phi <16 x float> [ zeroinitializer, %7 ], [ %77, %14 ]
  %.lcssa19 = phi <16 x float> [ zeroinitializer, %7 ], [ %78, %14 ]
  %.lcssa18 = phi <16 x float> [ zeroinitializer, %7 ], [ %83, %14 ]
  %.lcssa17 = phi <16 x float> [ zeroinitializer, %7 ], [ %84, %14 ]
  %.lcssa16 = phi <16 x float> [ zeroinitializer, %7 ], [ %85, %14 ]
  %.lcssa15 = phi <16 x float> [ zeroinitializer, %7 ], [ %86, %14 ]
  %.lcssa14 = phi <16 x float> [ zeroinitializer, %7 ], [ %91, %14 ]
  %.lcssa13 = phi <16 x float> [ zeroinitializer, %7 ], [ %92, %14 ]
  %.lcssa12 = phi <16 x float> [ zeroinitializer, %7 ], [ %93, %14 ]
  %.lcssa11 = phi <16 x float> [ zeroinitializer, %7 ], [ %94, %14 ]
  %.lcssa10 = phi <16 x float> [ zeroinitializer, %7 ], [ %99, %14 ]
  %.lcssa9 = phi <16 x float> [ zeroinitializer, %7 ], [ %100, %14 ]
  %.lcssa8 = phi <16 x float> [ zeroinitializer, %7 ], [ %101, %14 ]
  %.lcssa = phi <16 x float> [ zeroinitializer, %7 ], [ %102, %14 ]
  %.idx4 = mul i64 %6, 20
  %104 = getelementptr i8, ptr %5, i64 %.idx4
  %105 = getelementptr i8, ptr %104, i64 192
  %106 = getelementptr i8, ptr %104, i64 128
  %107 = getelementptr i8, ptr %104, i64 64
  %.idx5 = shl i64 %6, 4
  %108 = getelementptr i8, ptr %5, i64 %.idx5
  %109 = getelementptr i8, ptr %108, i64 192
  %110 = getelementptr i8, ptr %108, i64 128
  %111 = getelementptr i8, ptr %108, i64 64
  %.idx6 = mul i64 %6, 12
  %112 = getelementptr i8, ptr %5, i64 %.idx6
  %113 = getelementptr i8, ptr %112, i64 192
  %114 = getelementptr i8, ptr %112, i64 128
  %115 = getelementptr i8, ptr %112, i64 64
  %.idx7 = shl i64 %6, 3
  %116 = getelementptr i8, ptr %5, i64 %.idx7
  %117 = getelementptr i8, ptr %116, i64 192
  %118 = getelementptr i8, ptr %116, i64 128
  %119 = getelementptr i8, ptr %116, i64 64
  %120 = getelementptr float, ptr %5, i64 %6
  %121 = getelementptr i8, ptr %120, i64 192
  %122 = getelementptr i8, ptr %120, i64 128
  %123 = getelementptr i8, ptr %120, i64 64
  %124 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %125 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %126 = getelementptr inbounds nuw i8, ptr %5, i64 64
  store <16 x float> %.lcssa30, ptr %5, align 4
  store <16 x float> %.lcssa29, ptr %126, align 4
  store <16 x float> %.lcssa28, ptr %125, align 4
  store <16 x float> %.lcssa27, ptr %124, align 4
  store <16 x float> %.lcssa26, ptr %120, align 4
  store <16 x float> %.lcssa25, ptr %123, align 4
  store <16 x float> %.lcssa24, ptr %122, align 4
  store <16 x float> %.lcssa23, ptr %121, align 4
  store <16 x float> %.lcssa22, ptr %116, align 4
  store <16 x float> %.lcssa21, ptr %119, align 4
  store <16 x float> %.lcssa20, ptr %118, align 4
  store <16 x float> %.lcssa19, ptr %117, align 4
  store <16 x float> %.lcssa18, ptr %112, align 4
  store <16 x float> %.lcssa17, ptr %115, align 4
  store <16 x float> %.lcssa16, ptr %114, align 4
  store <16 x float> %.lcssa15, ptr %113, align 4
  store <16 x float> %.lcssa14, ptr %108, align 4
  store <16 x float> %.lcssa13, ptr %111, align 4
  store <16 x float> %.lcssa12, ptr %110, align 4
  store <16 x float> %.lcssa11, ptr %109, align 4
  store <16 x float> %.lcssa10, ptr %104, align 4
  store <16 x float> %.lcssa9, ptr %107, align 4
  store <16 x float> %.lcssa8, ptr %106, align 4
  store <16 x float> %.lcssa, ptr %105, align 4
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define internal fastcc void @matmul_f32_5(ptr readonly captures(none) %0, i64 range(i64 0, -63) %1, ptr readonly captures(none) %2, i64 range(i64 0, -63) %3, i64 %4, ptr writeonly captures(none) %5, i64 range(i64 0, -63) %6) unnamed_addr #0 {
  %8 = icmp sgt i64 %4, 0
  br i1 %8, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %7
  %9 = getelementptr float, ptr %0, i64 %1
  %.idx = shl i64 %1, 3
  %10 = getelementptr i8, ptr %0, i64 %.idx
  %.idx1 = mul i64 %1, 12
  %11 = getelementptr i8, ptr %0, i64 %.idx1
  %.idx2 = shl i64 %1, 4
  %12 = getelementptr i8, ptr %0, i64 %.idx2
  br label %13

13:                                               ; preds = %.lr.ph, %13
  %14 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %89, %13 ]
  %15 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %88, %13 ]
  %16 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %87, %13 ]
  %17 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %86, %13 ]
  %18 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %81, %13 ]
  %19 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %80, %13 ]
  %20 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %79, %13 ]
  %21 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %78, %13 ]
  %22 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %73, %13 ]
  %23 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %72, %13 ]
  %24 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %71, %13 ]
  %25 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %70, %13 ]
  %26 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %65, %13 ]
  %27 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %64, %13 ]
  %28 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %63, %13 ]
  %29 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %62, %13 ]
  %30 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %57, %13 ]
  %31 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %56, %13 ]
  %32 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %55, %13 ]
  %33 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %54, %13 ]
  %34 = phi i64 [ 0, %.lr.ph ], [ %90, %13 ]
  %35 = mul i64 %34, %3
  %36 = add nuw i64 %34, 8
  %37 = mul i64 %36, %3
  %38 = getelementptr inbounds float, ptr %2, i64 %37
  tail call void @llvm.prefetch.p0(ptr %38, i32 0, i32 3, i32 1)
  %39 = getelementptr inbounds nuw i8, ptr %38, i64 64
  tail call void @llvm.prefetch.p0(ptr nonnull %39, i32 0, i32 3, i32 1)
  %40 = getelementptr inbounds nuw i8, ptr %38, i64 128
  tail call void @llvm.prefetch.p0(ptr nonnull %40, i32 0, i32 3, i32 1)
  %41 = getelementptr inbounds nuw i8, ptr %38, i64 192
  tail call void @llvm.prefetch.p0(ptr nonnull %41, i32 0, i32 3, i32 1)
  %42 = getelementptr inbounds float, ptr %2, i64 %35
  %43 = load <16 x float>, ptr %42, align 2
  %44 = getelementptr i8, ptr %42, i64 64
  %45 = load <16 x float>, ptr %44, align 2
  %46 = getelementptr i8, ptr %42, i64 128
  %47 = load <16 x float>, ptr %46, align 2
  %48 = getelementptr i8, ptr %42, i64 192
  %49 = load <16 x float>, ptr %48, align 2
  %50 = getelementptr inbounds nuw float, ptr %0, i64 %34
  %51 = load float, ptr %50, align 4
  %52 = insertelement <16 x float> poison, float %51, i64 0
  %53 = shufflevector <16 x float> %52, <16 x float> poison, <16 x i32> zeroinitializer
  %54 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %53, <16 x float> %43, <16 x float> %33)
  %55 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %53, <16 x float> %45, <16 x float> %32)
  %56 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %53, <16 x float> %47, <16 x float> %31)
  %57 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %53, <16 x float> %49, <16 x float> %30)
  %58 = getelementptr float, ptr %9, i64 %34
  %59 = load float, ptr %58, align 4
  %60 = insertelement <16 x float> poison, float %59, i64 0
  %61 = shufflevector <16 x float> %60, <16 x float> poison, <16 x i32> zeroinitializer
  %62 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %61, <16 x float> %43, <16 x float> %29)
  %63 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %61, <16 x float> %45, <16 x float> %28)
  %64 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %61, <16 x float> %47, <16 x float> %27)
  %65 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %61, <16 x float> %49, <16 x float> %26)
  %66 = getelementptr float, ptr %10, i64 %34
  %67 = load float, ptr %66, align 4
  %68 = insertelement <16 x float> poison, float %67, i64 0
  %69 = shufflevector <16 x float> %68, <16 x float> poison, <16 x i32> zeroinitializer
  %70 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %69, <16 x float> %43, <16 x float> %25)
  %71 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %69, <16 x float> %45, <16 x float> %24)
  %72 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %69, <16 x float> %47, <16 x float> %23)
  %73 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %69, <16 x float> %49, <16 x float> %22)
  %74 = getelementptr float, ptr %11, i64 %34
  %75 = load float, ptr %74, align 4
  %76 = insertelement <16 x float> poison, float %75, i64 0
  %77 = shufflevector <16 x float> %76, <16 x float> poison, <16 x i32> zeroinitializer
  %78 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %77, <16 x float> %43, <16 x float> %21)
  %79 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %77, <16 x float> %45, <16 x float> %20)
  %80 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %77, <16 x float> %47, <16 x float> %19)
  %81 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %77, <16 x float> %49, <16 x float> %18)
  %82 = getelementptr float, ptr %12, i64 %34
  %83 = load float, ptr %82, align 4
  %84 = insertelement <16 x float> poison, float %83, i64 0
  %85 = shufflevector <16 x float> %84, <16 x float> poison, <16 x i32> zeroinitializer
  %86 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %85, <16 x float> %43, <16 x float> %17)
  %87 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %85, <16 x float> %45, <16 x float> %16)
  %88 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %85, <16 x float> %47, <16 x float> %15)
  %89 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %85, <16 x float> %49, <16 x float> %14)
  %90 = add nuw nsw i64 %34, 1
  %exitcond.not = icmp eq i64 %90, %4
  br i1 %exitcond.not, label %._crit_edge, label %13

._crit_edge:                                      ; preds = %13, %7
  %.lcssa24 = phi <16 x float> [ zeroinitializer, %7 ], [ %54, %13 ]
  %.lcssa23 = phi <16 x float> [ zeroinitializer, %7 ], [ %55, %13 ]
  %.lcssa22 = phi <16 x float> [ zeroinitializer, %7 ], [ %56, %13 ]
  %.lcssa21 = phi <16 x float> [ zeroinitializer, %7 ], [ %57, %13 ]
  %.lcssa20 = phi <16 x float> [ zeroinitializer, %7 ], [ %62, %13 ]
  %.lcssa19 = phi <16 x float> [ zeroinitializer, %7 ], [ %63, %13 ]
  %.lcssa18 = phi <16 x float> [ zeroinitializer, %7 ], [ %64, %13 ]
  %.lcssa17 = phi <16 x float> [ zeroinitializer, %7 ], [ %65, %13 ]
  %.lcssa16 = phi <16 x float> [ zeroinitializer, %7 ], [ %70, %13 ]
  %.lcssa15 = phi <16 x float> [ zeroinitializer, %7 ], [ %71, %13 ]
  %.lcssa14 = phi <16 x float> [ zeroinitializer, %7 ], [ %72, %13 ]
  %.lcssa13 = phi <16 x float> [ zeroinitializer, %7 ], [ %73, %13 ]
  %.lcssa12 = phi <16 x float> [ zeroinitializer, %7 ], [ %78, %13 ]
  %.lcssa11 = phi <16 x float> [ zeroinitializer, %7 ], [ %79, %13 ]
  %.lcssa10 = phi <16 x float> [ zeroinitializer, %7 ], [ %80, %13 ]
  %.lcssa9 = phi <16 x float> [ zeroinitializer, %7 ], [ %81, %13 ]
  %.lcssa8 = phi <16 x float> [ zeroinitializer, %7 ], [ %86, %13 ]
  %.lcssa7 = phi <16 x float> [ zeroinitializer, %7 ], [ %87, %13 ]
  %.lcssa6 = phi <16 x float> [ zeroinitializer, %7 ], [ %88, %13 ]
  %.lcssa = phi <16 x float> [ zeroinitializer, %7 ], [ %89, %13 ]
  %.idx3 = shl i64 %6, 4
  %91 = getelementptr i8, ptr %5, i64 %.idx3
  %92 = getelementptr i8, ptr %91, i64 192
  %93 = getelementptr i8, ptr %91, i64 128
  %94 = getelementptr i8, ptr %91, i64 64
  %.idx4 = mul i64 %6, 12
  %95 = getelementptr i8, ptr %5, i64 %.idx4
  %96 = getelementptr i8, ptr %95, i64 192
  %97 = getelementptr i8, ptr %95, i64 128
  %98 = getelementptr i8, ptr %95, i64 64
  %.idx5 = shl i64 %6, 3
  %99 = getelementptr i8, ptr %5, i64 %.idx5
  %100 = getelementptr i8, ptr %99, i64 192
  %101 = getelementptr i8, ptr %99, i64 128
  %102 = getelementptr i8, ptr %99, i64 64
  %103 = getelementptr float, ptr %5, i64 %6
  %104 = getelementptr i8, ptr %103, i64 192
  %105 = getelementptr i8, ptr %103, i64 128
  %106 = getelementptr i8, ptr %103, i64 64
  %107 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %108 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %109 = getelementptr inbounds nuw i8, ptr %5, i64 64
  store <16 x float> %.lcssa24, ptr %5, align 4
  store <16 x float> %.lcssa23, ptr %109, align 4
  store <16 x float> %.lcssa22, ptr %108, align 4
  store <16 x float> %.lcssa21, ptr %107, align 4
  store <16 x float> %.lcssa20, ptr %103, align 4
  store <16 x float> %.lcssa19, ptr %106, align 4
  store <16 x float> %.lcssa18, ptr %105, align 4
  store <16 x float> %.lcssa17, ptr %104, align 4
  store <16 x float> %.lcssa16, ptr %99, align 4
  store <16 x float> %.lcssa15, ptr %102, align 4
  store <16 x float> %.lcssa14, ptr %101, align 4
  store <16 x float> %.lcssa13, ptr %100, align 4
  store <16 x float> %.lcssa12, ptr %95, align 4
  store <16 x float> %.lcssa11, ptr %98, align 4
  store <16 x float> %.lcssa10, ptr %97, align 4
  store <16 x float> %.lcssa9, ptr %96, align 4
  store <16 x float> %.lcssa8, ptr %91, align 4
  store <16 x float> %.lcssa7, ptr %94, align 4
  store <16 x float> %.lcssa6, ptr %93, align 4
  store <16 x float> %.lcssa, ptr %92, align 4
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define internal fastcc void @matmul_f32_4(ptr readonly captures(none) %0, i64 range(i64 0, -63) %1, ptr readonly captures(none) %2, i64 range(i64 0, -63) %3, i64 %4, ptr writeonly captures(none) %5, i64 range(i64 0, -63) %6) unnamed_addr #0 {
  %8 = icmp sgt i64 %4, 0
  br i1 %8, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %7
  %9 = getelementptr float, ptr %0, i64 %1
  %.idx = shl i64 %1, 3
  %10 = getelementptr i8, ptr %0, i64 %.idx
  %.idx1 = mul i64 %1, 12
  %11 = getelementptr i8, ptr %0, i64 %.idx1
  br label %12

12:                                               ; preds = %.lr.ph, %12
  %13 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %76, %12 ]
  %14 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %75, %12 ]
  %15 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %74, %12 ]
  %16 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %73, %12 ]
  %17 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %68, %12 ]
  %18 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %67, %12 ]
  %19 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %66, %12 ]
  %20 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %65, %12 ]
  %21 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %60, %12 ]
  %22 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %59, %12 ]
  %23 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %58, %12 ]
  %24 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %57, %12 ]
  %25 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %52, %12 ]
  %26 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %51, %12 ]
  %27 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %50, %12 ]
  %28 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %49, %12 ]
  %29 = phi i64 [ 0, %.lr.ph ], [ %77, %12 ]
  %30 = mul i64 %29, %3
  %31 = add nuw i64 %29, 8
  %32 = mul i64 %31, %3
  %33 = getelementptr inbounds float, ptr %2, i64 %32
  tail call void @llvm.prefetch.p0(ptr %33, i32 0, i32 3, i32 1)
  %34 = getelementptr inbounds nuw i8, ptr %33, i64 64
  tail call void @llvm.prefetch.p0(ptr nonnull %34, i32 0, i32 3, i32 1)
  %35 = getelementptr inbounds nuw i8, ptr %33, i64 128
  tail call void @llvm.prefetch.p0(ptr nonnull %35, i32 0, i32 3, i32 1)
  %36 = getelementptr inbounds nuw i8, ptr %33, i64 192
  tail call void @llvm.prefetch.p0(ptr nonnull %36, i32 0, i32 3, i32 1)
  %37 = getelementptr inbounds float, ptr %2, i64 %30
  %38 = load <16 x float>, ptr %37, align 2
  %39 = getelementptr i8, ptr %37, i64 64
  %40 = load <16 x float>, ptr %39, align 2
  %41 = getelementptr i8, ptr %37, i64 128
  %42 = load <16 x float>, ptr %41, align 2
  %43 = getelementptr i8, ptr %37, i64 192
  %44 = load <16 x float>, ptr %43, align 2
  %45 = getelementptr inbounds nuw float, ptr %0, i64 %29
  %46 = load float, ptr %45, align 4
  %47 = insertelement <16 x float> poison, float %46, i64 0
  %48 = shufflevector <16 x float> %47, <16 x float> poison, <16 x i32> zeroinitializer
  %49 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %48, <16 x float> %38, <16 x float> %28)
  %50 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %48, <16 x float> %40, <16 x float> %27)
  %51 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %48, <16 x float> %42, <16 x float> %26)
  %52 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %48, <16 x float> %44, <16 x float> %25)
  %53 = getelementptr float, ptr %9, i64 %29
  %54 = load float, ptr %53, align 4
  %55 = insertelement <16 x float> poison, float %54, i64 0
  %56 = shufflevector <16 x float> %55, <16 x float> poison, <16 x i32> zeroinitializer
  %57 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %56, <16 x float> %38, <16 x float> %24)
  %58 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %56, <16 x float> %40, <16 x float> %23)
  %59 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %56, <16 x float> %42, <16 x float> %22)
  %60 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %56, <16 x float> %44, <16 x float> %21)
  %61 = getelementptr float, ptr %10, i64 %29
  %62 = load float, ptr %61, align 4
  %63 = insertelement <16 x float> poison, float %62, i64 0
  %64 = shufflevector <16 x float> %63, <16 x float> poison, <16 x i32> zeroinitializer
  %65 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %64, <16 x float> %38, <16 x float> %20)
  %66 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %64, <16 x float> %40, <16 x float> %19)
  %67 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %64, <16 x float> %42, <16 x float> %18)
  %68 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %64, <16 x float> %44, <16 x float> %17)
  %69 = getelementptr float, ptr %11, i64 %29
  %70 = load float, ptr %69, align 4
  %71 = insertelement <16 x float> poison, float %70, i64 0
  %72 = shufflevector <16 x float> %71, <16 x float> poison, <16 x i32> zeroinitializer
  %73 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %72, <16 x float> %38, <16 x float> %16)
  %74 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %72, <16 x float> %40, <16 x float> %15)
  %75 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %72, <16 x float> %42, <16 x float> %14)
  %76 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %72, <16 x float> %44, <16 x float> %13)
  %77 = add nuw nsw i64 %29, 1
  %exitcond.not = icmp eq i64 %77, %4
  br i1 %exitcond.not, label %._crit_edge, label %12

._crit_edge:                                      ; preds = %12, %7
  %.lcssa18 = phi <16 x float> [ zeroinitializer, %7 ], [ %49, %12 ]
  %.lcssa17 = phi <16 x float> [ zeroinitializer, %7 ], [ %50, %12 ]
  %.lcssa16 = phi <16 x float> [ zeroinitializer, %7 ], [ %51, %12 ]
  %.lcssa15 = phi <16 x float> [ zeroinitializer, %7 ], [ %52, %12 ]
  %.lcssa14 = phi <16 x float> [ zeroinitializer, %7 ], [ %57, %12 ]
  %.lcssa13 = phi <16 x float> [ zeroinitializer, %7 ], [ %58, %12 ]
  %.lcssa12 = phi <16 x float> [ zeroinitializer, %7 ], [ %59, %12 ]
  %.lcssa11 = phi <16 x float> [ zeroinitializer, %7 ], [ %60, %12 ]
  %.lcssa10 = phi <16 x float> [ zeroinitializer, %7 ], [ %65, %12 ]
  %.lcssa9 = phi <16 x float> [ zeroinitializer, %7 ], [ %66, %12 ]
  %.lcssa8 = phi <16 x float> [ zeroinitializer, %7 ], [ %67, %12 ]
  %.lcssa7 = phi <16 x float> [ zeroinitializer, %7 ], [ %68, %12 ]
  %.lcssa6 = phi <16 x float> [ zeroinitializer, %7 ], [ %73, %12 ]
  %.lcssa5 = phi <16 x float> [ zeroinitializer, %7 ], [ %74, %12 ]
  %.lcssa4 = phi <16 x float> [ zeroinitializer, %7 ], [ %75, %12 ]
  %.lcssa = phi <16 x float> [ zeroinitializer, %7 ], [ %76, %12 ]
  %.idx2 = mul i64 %6, 12
  %78 = getelementptr i8, ptr %5, i64 %.idx2
  %79 = getelementptr i8, ptr %78, i64 192
  %80 = getelementptr i8, ptr %78, i64 128
  %81 = getelementptr i8, ptr %78, i64 64
  %.idx3 = shl i64 %6, 3
  %82 = getelementptr i8, ptr %5, i64 %.idx3
  %83 = getelementptr i8, ptr %82, i64 192
  %84 = getelementptr i8, ptr %82, i64 128
  %85 = getelementptr i8, ptr %82, i64 64
  %86 = getelementptr float, ptr %5, i64 %6
  %87 = getelementptr i8, ptr %86, i64 192
  %88 = getelementptr i8, ptr %86, i64 128
  %89 = getelementptr i8, ptr %86, i64 64
  %90 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %91 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %92 = getelementptr inbounds nuw i8, ptr %5, i64 64
  store <16 x float> %.lcssa18, ptr %5, align 4
  store <16 x float> %.lcssa17, ptr %92, align 4
  store <16 x float> %.lcssa16, ptr %91, align 4
  store <16 x float> %.lcssa15, ptr %90, align 4
  store <16 x float> %.lcssa14, ptr %86, align 4
  store <16 x float> %.lcssa13, ptr %89, align 4
  store <16 x float> %.lcssa12, ptr %88, align 4
  store <16 x float> %.lcssa11, ptr %87, align 4
  store <16 x float> %.lcssa10, ptr %82, align 4
  store <16 x float> %.lcssa9, ptr %85, align 4
  store <16 x float> %.lcssa8, ptr %84, align 4
  store <16 x float> %.lcssa7, ptr %83, align 4
  store <16 x float> %.lcssa6, ptr %78, align 4
  store <16 x float> %.lcssa5, ptr %81, align 4
  store <16 x float> %.lcssa4, ptr %80, align 4
  store <16 x float> %.lcssa, ptr %79, align 4
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define internal fastcc void @matmul_f32_3(ptr readonly captures(none) %0, i64 range(i64 0, -63) %1, ptr readonly captures(none) %2, i64 range(i64 0, -63) %3, i64 %4, ptr writeonly captures(none) %5, i64 range(i64 0, -63) %6) unnamed_addr #0 {
  %8 = icmp sgt i64 %4, 0
  br i1 %8, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %7
  %9 = getelementptr float, ptr %0, i64 %1
  %.idx = shl i64 %1, 3
  %10 = getelementptr i8, ptr %0, i64 %.idx
  br label %11

11:                                               ; preds = %.lr.ph, %11
  %12 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %63, %11 ]
  %13 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %62, %11 ]
  %14 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %61, %11 ]
  %15 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %60, %11 ]
  %16 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %55, %11 ]
  %17 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %54, %11 ]
  %18 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %53, %11 ]
  %19 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %52, %11 ]
  %20 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %47, %11 ]
  %21 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %46, %11 ]
  %22 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %45, %11 ]
  %23 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %44, %11 ]
  %24 = phi i64 [ 0, %.lr.ph ], [ %64, %11 ]
  %25 = mul i64 %24, %3
  %26 = add nuw i64 %24, 8
  %27 = mul i64 %26, %3
  %28 = getelementptr inbounds float, ptr %2, i64 %27
  tail call void @llvm.prefetch.p0(ptr %28, i32 0, i32 3, i32 1)
  %29 = getelementptr inbounds nuw i8, ptr %28, i64 64
  tail call void @llvm.prefetch.p0(ptr nonnull %29, i32 0, i32 3, i32 1)
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 128
  tail call void @llvm.prefetch.p0(ptr nonnull %30, i32 0, i32 3, i32 1)
  %31 = getelementptr inbounds nuw i8, ptr %28, i64 192
  tail call void @llvm.prefetch.p0(ptr nonnull %31, i32 0, i32 3, i32 1)
  %32 = getelementptr inbounds float, ptr %2, i64 %25
  %33 = load <16 x float>, ptr %32, align 2
  %34 = getelementptr i8, ptr %32, i64 64
  %35 = load <16 x float>, ptr %34, align 2
  %36 = getelementptr i8, ptr %32, i64 128
  %37 = load <16 x float>, ptr %36, align 2
  %38 = getelementptr i8, ptr %32, i64 192
  %39 = load <16 x float>, ptr %38, align 2
  %40 = getelementptr inbounds nuw float, ptr %0, i64 %24
  %41 = load float, ptr %40, align 4
  %42 = insertelement <16 x float> poison, float %41, i64 0
  %43 = shufflevector <16 x float> %42, <16 x float> poison, <16 x i32> zeroinitializer
  %44 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %43, <16 x float> %33, <16 x float> %23)
  %45 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %43, <16 x float> %35, <16 x float> %22)
  %46 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %43, <16 x float> %37, <16 x float> %21)
  %47 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %43, <16 x float> %39, <16 x float> %20)
  %48 = getelementptr float, ptr %9, i64 %24
  %49 = load float, ptr %48, align 4
  %50 = insertelement <16 x float> poison, float %49, i64 0
  %51 = shufflevector <16 x float> %50, <16 x float> poison, <16 x i32> zeroinitializer
  %52 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %51, <16 x float> %33, <16 x float> %19)
  %53 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %51, <16 x float> %35, <16 x float> %18)
  %54 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %51, <16 x float> %37, <16 x float> %17)
  %55 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %51, <16 x float> %39, <16 x float> %16)
  %56 = getelementptr float, ptr %10, i64 %24
  %57 = load float, ptr %56, align 4
  %58 = insertelement <16 x float> poison, float %57, i64 0
  %59 = shufflevector <16 x float> %58, <16 x float> poison, <16 x i32> zeroinitializer
  %60 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %59, <16 x float> %33, <16 x float> %15)
  %61 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %59, <16 x float> %35, <16 x float> %14)
  %62 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %59, <16 x float> %37, <16 x float> %13)
  %63 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %59, <16 x float> %39, <16 x float> %12)
  %64 = add nuw nsw i64 %24, 1
  %exitcond.not = icmp eq i64 %64, %4
  br i1 %exitcond.not, label %._crit_edge, label %11

._crit_edge:                                      ; preds = %11, %7
  %.lcssa12 = phi <16 x float> [ zeroinitializer, %7 ], [ %44, %11 ]
  %.lcssa11 = phi <16 x float> [ zeroinitializer, %7 ], [ %45, %11 ]
  %.lcssa10 = phi <16 x float> [ zeroinitializer, %7 ], [ %46, %11 ]
  %.lcssa9 = phi <16 x float> [ zeroinitializer, %7 ], [ %47, %11 ]
  %.lcssa8 = phi <16 x float> [ zeroinitializer, %7 ], [ %52, %11 ]
  %.lcssa7 = phi <16 x float> [ zeroinitializer, %7 ], [ %53, %11 ]
  %.lcssa6 = phi <16 x float> [ zeroinitializer, %7 ], [ %54, %11 ]
  %.lcssa5 = phi <16 x float> [ zeroinitializer, %7 ], [ %55, %11 ]
  %.lcssa4 = phi <16 x float> [ zeroinitializer, %7 ], [ %60, %11 ]
  %.lcssa3 = phi <16 x float> [ zeroinitializer, %7 ], [ %61, %11 ]
  %.lcssa2 = phi <16 x float> [ zeroinitializer, %7 ], [ %62, %11 ]
  %.lcssa = phi <16 x float> [ zeroinitializer, %7 ], [ %63, %11 ]
  %.idx1 = shl i64 %6, 3
  %65 = getelementptr i8, ptr %5, i64 %.idx1
  %66 = getelementptr i8, ptr %65, i64 192
  %67 = getelementptr i8, ptr %65, i64 128
  %68 = getelementptr i8, ptr %65, i64 64
  %69 = getelementptr float, ptr %5, i64 %6
  %70 = getelementptr i8, ptr %69, i64 192
  %71 = getelementptr i8, ptr %69, i64 128
  %72 = getelementptr i8, ptr %69, i64 64
  %73 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %74 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %75 = getelementptr inbounds nuw i8, ptr %5, i64 64
  store <16 x float> %.lcssa12, ptr %5, align 4
  store <16 x float> %.lcssa11, ptr %75, align 4
  store <16 x float> %.lcssa10, ptr %74, align 4
  store <16 x float> %.lcssa9, ptr %73, align 4
  store <16 x float> %.lcssa8, ptr %69, align 4
  store <16 x float> %.lcssa7, ptr %72, align 4
  store <16 x float> %.lcssa6, ptr %71, align 4
  store <16 x float> %.lcssa5, ptr %70, align 4
  store <16 x float> %.lcssa4, ptr %65, align 4
  store <16 x float> %.lcssa3, ptr %68, align 4
  store <16 x float> %.lcssa2, ptr %67, align 4
  store <16 x float> %.lcssa, ptr %66, align 4
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define internal fastcc void @matmul_f32_2(ptr readonly captures(none) %0, i64 range(i64 0, -63) %1, ptr readonly captures(none) %2, i64 range(i64 0, -63) %3, i64 %4, ptr writeonly captures(none) %5, i64 range(i64 0, -63) %6) unnamed_addr #0 {
  %8 = icmp sgt i64 %4, 0
  br i1 %8, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %7
  %9 = getelementptr float, ptr %0, i64 %1
  br label %10

10:                                               ; preds = %.lr.ph, %10
  %11 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %50, %10 ]
  %12 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %49, %10 ]
  %13 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %48, %10 ]
  %14 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %47, %10 ]
  %15 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %42, %10 ]
  %16 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %41, %10 ]
  %17 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %40, %10 ]
  %18 = phi <16 x float> [ zeroinitializer, %.lr.ph ], [ %39, %10 ]
  %19 = phi i64 [ 0, %.lr.ph ], [ %51, %10 ]
  %20 = mul i64 %19, %3
  %21 = add nuw i64 %19, 8
  %22 = mul i64 %21, %3
  %23 = getelementptr inbounds float, ptr %2, i64 %22
  tail call void @llvm.prefetch.p0(ptr %23, i32 0, i32 3, i32 1)
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 64
  tail call void @llvm.prefetch.p0(ptr nonnull %24, i32 0, i32 3, i32 1)
  %25 = getelementptr inbounds nuw i8, ptr %23, i64 128
  tail call void @llvm.prefetch.p0(ptr nonnull %25, i32 0, i32 3, i32 1)
  %26 = getelementptr inbounds nuw i8, ptr %23, i64 192
  tail call void @llvm.prefetch.p0(ptr nonnull %26, i32 0, i32 3, i32 1)
  %27 = getelementptr inbounds float, ptr %2, i64 %20
  %28 = load <16 x float>, ptr %27, align 2
  %29 = getelementptr i8, ptr %27, i64 64
  %30 = load <16 x float>, ptr %29, align 2
  %31 = getelementptr i8, ptr %27, i64 128
  %32 = load <16 x float>, ptr %31, align 2
  %33 = getelementptr i8, ptr %27, i64 192
  %34 = load <16 x float>, ptr %33, align 2
  %35 = getelementptr inbounds nuw float, ptr %0, i64 %19
  %36 = load float, ptr %35, align 4
  %37 = insertelement <16 x float> poison, float %36, i64 0
  %38 = shufflevector <16 x float> %37, <16 x float> poison, <16 x i32> zeroinitializer
  %39 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %38, <16 x float> %28, <16 x float> %18)
  %40 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %38, <16 x float> %30, <16 x float> %17)
  %41 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %38, <16 x float> %32, <16 x float> %16)
  %42 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %38, <16 x float> %34, <16 x float> %15)
  %43 = getelementptr float, ptr %9, i64 %19
  %44 = load float, ptr %43, align 4
  %45 = insertelement <16 x float> poison, float %44, i64 0
  %46 = shufflevector <16 x float> %45, <16 x float> poison, <16 x i32> zeroinitializer
  %47 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %46, <16 x float> %28, <16 x float> %14)
  %48 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %46, <16 x float> %30, <16 x float> %13)
  %49 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %46, <16 x float> %32, <16 x float> %12)
  %50 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %46, <16 x float> %34, <16 x float> %11)
  %51 = add nuw nsw i64 %19, 1
  %exitcond.not = icmp eq i64 %51, %4
  br i1 %exitcond.not, label %._crit_edge, label %10

._crit_edge:                                      ; preds = %10, %7
  %.lcssa7 = phi <16 x float> [ zeroinitializer, %7 ], [ %39, %10 ]
  %.lcssa6 = phi <16 x float> [ zeroinitializer, %7 ], [ %40, %10 ]
  %.lcssa5 = phi <16 x float> [ zeroinitializer, %7 ], [ %41, %10 ]
  %.lcssa4 = phi <16 x float> [ zeroinitializer, %7 ], [ %42, %10 ]
  %.lcssa3 = phi <16 x float> [ zeroinitializer, %7 ], [ %47, %10 ]
  %.lcssa2 = phi <16 x float> [ zeroinitializer, %7 ], [ %48, %10 ]
  %.lcssa1 = phi <16 x float> [ zeroinitializer, %7 ], [ %49, %10 ]
  %.lcssa = phi <16 x float> [ zeroinitializer, %7 ], [ %50, %10 ]
  %52 = getelementptr float, ptr %5, i64 %6
  %53 = getelementptr i8, ptr %52, i64 192
  %54 = getelementptr i8, ptr %52, i64 128
  %55 = getelementptr i8, ptr %52, i64 64
  %56 = getelementptr inbounds nuw i8, ptr %5, i64 192
  %57 = getelementptr inbounds nuw i8, ptr %5, i64 128
  %58 = getelementptr inbounds nuw i8, ptr %5, i64 64
  store <16 x float> %.lcssa7, ptr %5, align 4
  store <16 x float> %.lcssa6, ptr %58, align 4
  store <16 x float> %.lcssa5, ptr %57, align 4
  store <16 x float> %.lcssa4, ptr %56, align 4
  store <16 x float> %.lcssa3, ptr %52, align 4
  store <16 x float> %.lcssa2, ptr %55, align 4
  store <16 x float> %.lcssa1, ptr %54, align 4
  store <16 x float> %.lcssa, ptr %53, align 4
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite)
define internal fastcc void @matmul_f32_1(ptr readonly captures(none) %0, ptr readonly captures(none) %1, i64 range(i64 0, -63) %2, i64 %3, ptr writeonly captures(none) %4) unnamed_addr #0 {
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %5, %.lr.ph
  %7 = phi <16 x float> [ %34, %.lr.ph ], [ zeroinitializer, %5 ]
  %8 = phi <16 x float> [ %33, %.lr.ph ], [ zeroinitializer, %5 ]
  %9 = phi <16 x float> [ %32, %.lr.ph ], [ zeroinitializer, %5 ]
  %10 = phi <16 x float> [ %31, %.lr.ph ], [ zeroinitializer, %5 ]
  %11 = phi i64 [ %35, %.lr.ph ], [ 0, %5 ]
  %12 = mul i64 %11, %2
  %13 = add nuw i64 %11, 8
  %14 = mul i64 %13, %2
  %15 = getelementptr inbounds float, ptr %1, i64 %14
  tail call void @llvm.prefetch.p0(ptr %15, i32 0, i32 3, i32 1)
  %16 = getelementptr inbounds nuw i8, ptr %15, i64 64
  tail call void @llvm.prefetch.p0(ptr nonnull %16, i32 0, i32 3, i32 1)
  %17 = getelementptr inbounds nuw i8, ptr %15, i64 128
  tail call void @llvm.prefetch.p0(ptr nonnull %17, i32 0, i32 3, i32 1)
  %18 = getelementptr inbounds nuw i8, ptr %15, i64 192
  tail call void @llvm.prefetch.p0(ptr nonnull %18, i32 0, i32 3, i32 1)
  %19 = getelementptr inbounds float, ptr %1, i64 %12
  %20 = load <16 x float>, ptr %19, align 2
  %21 = getelementptr i8, ptr %19, i64 64
  %22 = load <16 x float>, ptr %21, align 2
  %23 = getelementptr i8, ptr %19, i64 128
  %24 = load <16 x float>, ptr %23, align 2
  %25 = getelementptr i8, ptr %19, i64 192
  %26 = load <16 x float>, ptr %25, align 2
  %27 = getelementptr inbounds nuw float, ptr %0, i64 %11
  %28 = load float, ptr %27, align 4
  %29 = insertelement <16 x float> poison, float %28, i64 0
  %30 = shufflevector <16 x float> %29, <16 x float> poison, <16 x i32> zeroinitializer
  %31 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %30, <16 x float> %20, <16 x float> %10)
  %32 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %30, <16 x float> %22, <16 x float> %9)
  %33 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %30, <16 x float> %24, <16 x float> %8)
  %34 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %30, <16 x float> %26, <16 x float> %7)
  %35 = add nuw nsw i64 %11, 1
  %exitcond.not = icmp eq i64 %35, %3
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %5
  %.lcssa3 = phi <16 x float> [ zeroinitializer, %5 ], [ %31, %.lr.ph ]
  %.lcssa2 = phi <16 x float> [ zeroinitializer, %5 ], [ %32, %.lr.ph ]
  %.lcssa1 = phi <16 x float> [ zeroinitializer, %5 ], [ %33, %.lr.ph ]
  %.lcssa = phi <16 x float> [ zeroinitializer, %5 ], [ %34, %.lr.ph ]
  %36 = getelementptr inbounds nuw i8, ptr %4, i64 192
  %37 = getelementptr inbounds nuw i8, ptr %4, i64 128
  %38 = getelementptr inbounds nuw i8, ptr %4, i64 64
  store <16 x float> %.lcssa3, ptr %4, align 4
  store <16 x float> %.lcssa2, ptr %38, align 4
  store <16 x float> %.lcssa1, ptr %37, align 4
  store <16 x float> %.lcssa, ptr %36, align 4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal noundef i32 @y_derive(ptr readonly captures(none) %0) #1 {
  %2 = load i64, ptr %0, align 4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = icmp sgt i64 %2, 0
  br i1 %4, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1
  %5 = load ptr, ptr %3, align 8
  %6 = getelementptr i64, ptr %5, i64 %2
  br label %7

7:                                                ; preds = %.lr.ph, %7
  %8 = phi i64 [ 0, %.lr.ph ], [ %13, %7 ]
  %9 = load ptr, ptr %3, align 8
  %10 = getelementptr inbounds nuw i64, ptr %9, i64 %8
  %11 = load i64, ptr %10, align 8
  %12 = getelementptr i64, ptr %6, i64 %8
  store i64 %11, ptr %12, align 8
  %13 = add nuw nsw i64 %8, 1
  %exitcond.not = icmp eq i64 %13, %2
  br i1 %exitcond.not, label %._crit_edge, label %7

._crit_edge:                                      ; preds = %7, %1
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y_kernel0(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = load ptr, ptr %0, align 8
  %6 = zext i32 %3 to i64
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = mul i64 %8, %6
  %12 = getelementptr inbounds i8, ptr %10, i64 %11
  %13 = icmp slt i64 %1, %2
  br i1 %13, label %.lr.ph15, label %._crit_edge16

.lr.ph15:                                         ; preds = %4
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %18

18:                                               ; preds = %.lr.ph15, %100
  %19 = phi i64 [ %1, %.lr.ph15 ], [ %101, %100 ]
  %20 = load i64, ptr %5, align 4
  %21 = urem i64 %19, %20
  %22 = udiv i64 %19, %20
  %23 = load ptr, ptr %0, align 8
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds i64, ptr %25, i64 %21
  %27 = load i64, ptr %26, align 8
  %28 = shl i64 %22, 6
  %29 = add i64 %28, 64
  %30 = tail call i64 @llvm.smin.i64(i64 %29, i64 %27)
  %31 = icmp slt i64 %28, %27
  br i1 %31, label %32, label %100

32:                                               ; preds = %18
  %33 = load ptr, ptr %14, align 8
  %34 = load ptr, ptr %15, align 8
  %35 = getelementptr inbounds i64, ptr %34, i64 %21
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds float, ptr %33, i64 %36
  %38 = load ptr, ptr %16, align 8
  %39 = getelementptr inbounds i8, ptr %38, i64 %36
  %40 = load ptr, ptr %17, align 8
  %.idx = shl i64 %36, 5
  %41 = getelementptr inbounds i8, ptr %40, i64 %.idx
  %42 = getelementptr inbounds nuw i8, ptr %23, i64 32
  %43 = load ptr, ptr %42, align 8
  %.not = icmp eq i64 %28, 9223372036854775744
  br i1 %.not, label %._crit_edge, label %.lr.ph

.lr.ph:                                           ; preds = %32, %.lr.ph
  %44 = phi i64 [ %55, %.lr.ph ], [ %28, %32 ]
  %45 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %43, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> poison)
  %.idx7 = shl i64 %44, 5
  %46 = getelementptr inbounds i8, ptr %41, i64 %.idx7
  %47 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %46, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> poison)
  %48 = shufflevector <16 x float> %47, <16 x float> <float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %49 = shufflevector <16 x float> %45, <16 x float> <float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %50 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %49, <16 x float> %48, <16 x float> zeroinitializer)
  %51 = fadd <16 x float> %50, zeroinitializer
  %52 = tail call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0.000000e+00, <16 x float> %51)
  %53 = sub i64 %44, %28
  %54 = getelementptr inbounds float, ptr %12, i64 %53
  store float %52, ptr %54, align 4
  %55 = add nsw i64 %44, 1
  %56 = icmp slt i64 %55, %30
  br i1 %56, label %.lr.ph, label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %32
  %57 = and i64 %30, 15
  %58 = or disjoint i64 %57, %28
  %59 = sub i64 %30, %58
  %60 = add i64 %59, %28
  %61 = icmp slt i64 %28, %60
  br i1 %61, label %.lr.ph9, label %._crit_edge10

.lr.ph9:                                          ; preds = %._crit_edge, %.lr.ph9
  %62 = phi i64 [ %67, %.lr.ph9 ], [ %28, %._crit_edge ]
  %63 = sub i64 %62, %28
  %64 = getelementptr inbounds float, ptr %12, i64 %63
  %65 = load <16 x float>, ptr %64, align 4
  %66 = getelementptr inbounds float, ptr %37, i64 %62
  store <16 x float> %65, ptr %66, align 4
  %67 = add nsw i64 %62, 16
  %68 = icmp slt i64 %67, %60
  br i1 %68, label %.lr.ph9, label %._crit_edge10

._crit_edge10:                                    ; preds = %.lr.ph9, %._crit_edge
  %69 = icmp slt i64 %60, %30
  br i1 %69, label %70, label %79

70:                                               ; preds = %._crit_edge10
  %71 = sub i64 %30, %60
  %72 = trunc i64 %71 to i32
  %73 = insertelement <16 x i32> poison, i32 %72, i64 0
  %74 = shufflevector <16 x i32> %73, <16 x i32> poison, <16 x i32> zeroinitializer
  %75 = icmp sgt <16 x i32> %74, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %76 = getelementptr inbounds float, ptr %12, i64 %59
  %77 = load <16 x float>, ptr %76, align 4
  %78 = getelementptr inbounds float, ptr %37, i64 %60
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %77, ptr align 4 %78, <16 x i1> %75)
  br label %79

79:                                               ; preds = %70, %._crit_edge10
  br i1 %61, label %.lr.ph12, label %._crit_edge13

.lr.ph12:                                         ; preds = %79, %.lr.ph12
  %80 = phi i64 [ %87, %.lr.ph12 ], [ %28, %79 ]
  %81 = sub i64 %80, %28
  %82 = getelementptr inbounds float, ptr %12, i64 %81
  %83 = load <16 x float>, ptr %82, align 4
  %84 = fcmp ogt <16 x float> %83, zeroinitializer
  %85 = zext <16 x i1> %84 to <16 x i8>
  %86 = getelementptr inbounds i8, ptr %39, i64 %80
  store <16 x i8> %85, ptr %86, align 1
  %87 = add nsw i64 %80, 16
  %88 = icmp slt i64 %87, %60
  br i1 %88, label %.lr.ph12, label %._crit_edge13

._crit_edge13:                                    ; preds = %.lr.ph12, %79
  br i1 %69, label %89, label %100

89:                                               ; preds = %._crit_edge13
  %90 = sub i64 %30, %60
  %91 = trunc i64 %90 to i32
  %92 = insertelement <16 x i32> poison, i32 %91, i64 0
  %93 = shufflevector <16 x i32> %92, <16 x i32> poison, <16 x i32> zeroinitializer
  %94 = icmp sgt <16 x i32> %93, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %95 = getelementptr inbounds float, ptr %12, i64 %59
  %96 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %95, <16 x i1> %94, <16 x float> zeroinitializer)
  %97 = fcmp ogt <16 x float> %96, zeroinitializer
  %98 = zext <16 x i1> %97 to <16 x i8>
  %99 = getelementptr inbounds i8, ptr %39, i64 %60
  tail call void @llvm.masked.store.v16i8.p0(<16 x i8> %98, ptr align 1 %99, <16 x i1> %94)
  br label %100

100:                                              ; preds = %._crit_edge13, %89, %18
  %101 = add nsw i64 %19, 1
  %exitcond.not = icmp eq i64 %101, %2
  br i1 %exitcond.not, label %._crit_edge16, label %18

._crit_edge16:                                    ; preds = %100, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y_kernel1(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %9 = icmp slt i64 %1, %2
  br i1 %9, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %44
  %10 = phi i64 [ %45, %44 ], [ %1, %4 ]
  %11 = load i64, ptr %5, align 4
  %12 = urem i64 %10, %11
  %13 = load ptr, ptr %0, align 8
  %14 = load ptr, ptr %6, align 8
  %15 = load ptr, ptr %7, align 8
  %16 = getelementptr inbounds i64, ptr %15, i64 %12
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds i64, ptr %14, i64 %17
  %19 = load i64, ptr %13, align 4
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr i64, ptr %21, i64 %19
  %23 = getelementptr i64, ptr %22, i64 %12
  %24 = load i64, ptr %23, align 8
  %25 = load ptr, ptr %8, align 8
  %26 = getelementptr inbounds i64, ptr %25, i64 %17
  %27 = and i64 %24, -16
  %28 = icmp sgt i64 %24, 15
  br i1 %28, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph4, %.lr.ph
  %29 = phi i64 [ %33, %.lr.ph ], [ 0, %.lr.ph4 ]
  %30 = getelementptr inbounds nuw i64, ptr %26, i64 %29
  %31 = load <16 x i64>, ptr %30, align 8
  %32 = getelementptr inbounds nuw i64, ptr %18, i64 %29
  store <16 x i64> %31, ptr %32, align 8
  %33 = add nuw nsw i64 %29, 16
  %34 = icmp slt i64 %33, %27
  br i1 %34, label %.lr.ph, label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %.lr.ph4
  %.not = icmp eq i64 %27, %24
  br i1 %.not, label %44, label %35

35:                                               ; preds = %._crit_edge
  %36 = trunc i64 %24 to i32
  %37 = and i32 %36, 15
  %38 = insertelement <16 x i32> poison, i32 %37, i64 0
  %39 = shufflevector <16 x i32> %38, <16 x i32> poison, <16 x i32> zeroinitializer
  %40 = icmp samesign ugt <16 x i32> %39, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %41 = getelementptr inbounds i64, ptr %26, i64 %27
  %42 = tail call <16 x i64> @llvm.masked.load.v16i64.p0(ptr align 8 %41, <16 x i1> %40, <16 x i64> zeroinitializer)
  %43 = getelementptr inbounds i64, ptr %18, i64 %27
  tail call void @llvm.masked.store.v16i64.p0(<16 x i64> %42, ptr align 8 %43, <16 x i1> %40)
  br label %44

44:                                               ; preds = %35, %._crit_edge
  %45 = add nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %45, %2
  br i1 %exitcond.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %44, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y_kernel2(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %8 = icmp slt i64 %1, %2
  br i1 %8, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %35
  %9 = phi i64 [ %36, %35 ], [ %1, %4 ]
  %10 = load i64, ptr %5, align 4
  %11 = urem i64 %9, %10
  %12 = load ptr, ptr %0, align 8
  %13 = load ptr, ptr %6, align 8
  %14 = load ptr, ptr %7, align 8
  %15 = getelementptr inbounds i64, ptr %14, i64 %11
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr i64, ptr %13, i64 %16
  %18 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds i64, ptr %19, i64 %11
  %21 = load i64, ptr %20, align 8
  %22 = and i64 %21, -16
  %23 = icmp sgt i64 %21, 15
  br i1 %23, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %.lr.ph4
  %24 = shl i64 %22, 3
  %25 = add i64 %24, -8
  %26 = and i64 %25, -128
  %27 = add i64 %26, 128
  tail call void @llvm.memset.p0.i64(ptr align 8 %17, i8 -1, i64 %27, i1 false)
  br label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph.preheader, %.lr.ph4
  %.not = icmp eq i64 %22, %21
  br i1 %.not, label %35, label %28

28:                                               ; preds = %._crit_edge
  %29 = trunc i64 %21 to i32
  %30 = and i32 %29, 15
  %31 = insertelement <16 x i32> poison, i32 %30, i64 0
  %32 = shufflevector <16 x i32> %31, <16 x i32> poison, <16 x i32> zeroinitializer
  %33 = icmp samesign ugt <16 x i32> %32, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %34 = getelementptr inbounds i64, ptr %17, i64 %22
  tail call void @llvm.masked.store.v16i64.p0(<16 x i64> splat (i64 -1), ptr align 8 %34, <16 x i1> %33)
  br label %35

35:                                               ; preds = %28, %._crit_edge
  %36 = add nsw i64 %9, 1
  %exitcond.not = icmp eq i64 %36, %2
  br i1 %exitcond.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %35, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y_kernel3(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %7 = icmp slt i64 %1, %2
  br i1 %7, label %.lr.ph8, label %._crit_edge

.lr.ph8:                                          ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %13

13:                                               ; preds = %.lr.ph8, %.loopexit
  %14 = phi i64 [ %1, %.lr.ph8 ], [ %60, %.loopexit ]
  %15 = load i64, ptr %5, align 4
  %16 = urem i64 %14, %15
  %17 = load ptr, ptr %6, align 8
  %.idx = shl i64 %16, 4
  %18 = getelementptr inbounds i8, ptr %17, i64 %.idx
  %19 = load i64, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %21 = load i64, ptr %20, align 4
  %22 = load ptr, ptr %0, align 8
  %23 = load i64, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr i64, ptr %25, i64 %23
  %27 = getelementptr i64, ptr %26, i64 %19
  %28 = load i64, ptr %27, align 8
  %29 = icmp slt i64 %21, %28
  br i1 %29, label %30, label %.loopexit

30:                                               ; preds = %13
  %31 = load ptr, ptr %8, align 8
  %32 = load ptr, ptr %9, align 8
  %33 = getelementptr inbounds i64, ptr %32, i64 %19
  %34 = load i64, ptr %33, align 8
  %.idx4 = shl i64 %34, 5
  %35 = getelementptr inbounds i8, ptr %31, i64 %.idx4
  %36 = getelementptr inbounds i64, ptr %25, i64 %19
  %37 = load i64, ptr %36, align 8
  %38 = load ptr, ptr %10, align 8
  %39 = getelementptr inbounds i64, ptr %38, i64 %34
  %40 = load ptr, ptr %11, align 8
  %41 = load ptr, ptr %12, align 8
  %42 = getelementptr inbounds i64, ptr %41, i64 %19
  %43 = load i64, ptr %42, align 8
  %.idx5 = shl i64 %43, 5
  %44 = getelementptr inbounds i8, ptr %40, i64 %.idx5
  %45 = sub i64 %28, %21
  %46 = icmp sgt i64 %45, 0
  br i1 %46, label %.lr.ph.preheader, label %.loopexit

.lr.ph.preheader:                                 ; preds = %30
  %47 = tail call i64 @llvm.umin.i64(i64 %45, i64 16)
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %48 = phi i64 [ %59, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %49 = add i64 %48, %21
  %50 = getelementptr inbounds i64, ptr %39, i64 %49
  %51 = load i64, ptr %50, align 8
  %52 = icmp ult i64 %51, %37
  %53 = insertelement <16 x i1> poison, i1 %52, i64 0
  %54 = shufflevector <16 x i1> %53, <16 x i1> poison, <16 x i32> zeroinitializer
  %55 = and <16 x i1> %54, <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>
  %.idx6 = shl i64 %51, 5
  %56 = getelementptr inbounds i8, ptr %44, i64 %.idx6
  %57 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %56, <16 x i1> %55, <16 x float> <float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison>)
  %.idx7 = shl i64 %49, 5
  %58 = getelementptr inbounds i8, ptr %35, i64 %.idx7
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %57, ptr align 4 %58, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>)
  %59 = add nuw nsw i64 %48, 1
  %exitcond.not = icmp eq i64 %59, %47
  br i1 %exitcond.not, label %.loopexit, label %.lr.ph

.loopexit:                                        ; preds = %.lr.ph, %30, %13
  %60 = add nsw i64 %14, 1
  %exitcond9.not = icmp eq i64 %60, %2
  br i1 %exitcond9.not, label %._crit_edge, label %13

._crit_edge:                                      ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @y_kernel4(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #2 {
  %5 = zext i32 %3 to i64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = mul i64 %7, %5
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %14 = icmp slt i64 %1, %2
  br i1 %14, label %.lr.ph18, label %._crit_edge19

.lr.ph18:                                         ; preds = %4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %18

18:                                               ; preds = %.lr.ph18, %.loopexit
  %19 = phi i64 [ %1, %.lr.ph18 ], [ %105, %.loopexit ]
  %20 = load i64, ptr %12, align 4
  %21 = urem i64 %19, %20
  %22 = udiv i64 %19, %20
  %23 = load ptr, ptr %13, align 8
  %.idx = shl i64 %21, 4
  %24 = getelementptr inbounds i8, ptr %23, i64 %.idx
  %25 = load i64, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %27 = load i64, ptr %26, align 4
  %28 = load ptr, ptr %0, align 8
  %29 = load i64, ptr %28, align 4
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr i64, ptr %31, i64 %29
  %33 = getelementptr i64, ptr %32, i64 %25
  %34 = load i64, ptr %33, align 8
  %35 = icmp slt i64 %27, %34
  %36 = shl i64 %22, 6
  br i1 %35, label %37, label %.loopexit

37:                                               ; preds = %18
  %38 = add i64 %36, 64
  %39 = tail call i64 @llvm.smin.i64(i64 %38, i64 8)
  %40 = load ptr, ptr %15, align 8
  %41 = load ptr, ptr %16, align 8
  %42 = getelementptr inbounds i64, ptr %41, i64 %25
  %43 = load i64, ptr %42, align 8
  %44 = shl i64 %43, 3
  %45 = getelementptr inbounds float, ptr %40, i64 %44
  %46 = load ptr, ptr %17, align 8
  %47 = getelementptr inbounds float, ptr %46, i64 %44
  %48 = sub i64 %34, %27
  %49 = tail call i64 @llvm.smin.i64(i64 %48, i64 64)
  %50 = add nsw i64 %49, 5
  %51 = udiv i64 %50, 6
  %52 = tail call i64 @llvm.umax.i64(i64 %51, i64 1)
  %53 = udiv i64 %49, %52
  %54 = urem i64 %49, %52
  %55 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %56 = and i64 %39, -64
  %.not = icmp eq i64 %56, %39
  %.not20 = icmp ult i64 %50, 6
  br i1 %.not20, label %.loopexit, label %.lr.ph16

.lr.ph16:                                         ; preds = %37
  %.idx9 = shl i64 %22, 11
  %invariant.gep = getelementptr float, ptr %45, i64 %56
  %57 = icmp slt i64 %36, %56
  %58 = trunc i64 %39 to i32
  %59 = and i32 %58, 8
  %60 = insertelement <16 x i32> poison, i32 %59, i64 0
  %61 = shufflevector <16 x i32> %60, <16 x i32> poison, <16 x i32> zeroinitializer
  %62 = icmp samesign ugt <16 x i32> %61, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %invariant.gep36 = getelementptr float, ptr %11, i64 %56
  br label %63

63:                                               ; preds = %.lr.ph16, %._crit_edge14
  %64 = phi i64 [ 0, %.lr.ph16 ], [ %104, %._crit_edge14 ]
  %65 = icmp samesign ult i64 %64, %54
  %66 = zext i1 %65 to i64
  %67 = mul i64 %64, %53
  %68 = tail call i64 @llvm.umin.i64(i64 %64, i64 %54)
  %69 = add i64 %53, %66
  %70 = add i64 %68, %27
  %71 = add i64 %70, %67
  %.idx8 = shl i64 %71, 5
  %72 = getelementptr inbounds i8, ptr %47, i64 %.idx8
  %73 = load ptr, ptr %55, align 8
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 64
  %75 = getelementptr inbounds i8, ptr %74, i64 %.idx9
  %76 = trunc i64 %69 to i32
  switch i32 %76, label %82 [
    i32 1, label %77
    i32 2, label %78
    i32 3, label %79
    i32 4, label %80
    i32 5, label %81
  ]

77:                                               ; preds = %63
  tail call fastcc void @matmul_f32_1(ptr %72, ptr nonnull %75, i64 64, i64 8, ptr %11)
  br label %83

78:                                               ; preds = %63
  tail call fastcc void @matmul_f32_2(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

79:                                               ; preds = %63
  tail call fastcc void @matmul_f32_3(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

80:                                               ; preds = %63
  tail call fastcc void @matmul_f32_4(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

81:                                               ; preds = %63
  tail call fastcc void @matmul_f32_5(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

82:                                               ; preds = %63
  tail call fastcc void @matmul_f32_6(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

83:                                               ; preds = %82, %77, %78, %79, %80, %81
  %84 = icmp sgt i64 %69, 0
  br i1 %84, label %.lr.ph13, label %._crit_edge14

.lr.ph13:                                         ; preds = %83
  %85 = add i64 %71, %22
  %.neg21 = mul i64 %85, -64
  %invariant.gep34 = getelementptr float, ptr %11, i64 %.neg21
  %gep37 = getelementptr float, ptr %invariant.gep36, i64 %.neg21
  br label %86

86:                                               ; preds = %.lr.ph13, %102
  %87 = phi i64 [ 0, %.lr.ph13 ], [ %103, %102 ]
  %88 = add i64 %87, %71
  %89 = shl i64 %88, 6
  %90 = shl i64 %88, 3
  br i1 %57, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %86
  %91 = getelementptr float, ptr %45, i64 %90
  %gep35 = getelementptr float, ptr %invariant.gep34, i64 %89
  br label %92

92:                                               ; preds = %.lr.ph, %92
  %93 = phi i64 [ %36, %.lr.ph ], [ %97, %92 ]
  %94 = getelementptr float, ptr %gep35, i64 %93
  %95 = load <16 x float>, ptr %94, align 4
  %96 = getelementptr float, ptr %91, i64 %93
  store <16 x float> %95, ptr %96, align 4
  %97 = add nsw i64 %93, 16
  %98 = icmp slt i64 %97, %56
  br i1 %98, label %92, label %._crit_edge

._crit_edge:                                      ; preds = %92, %86
  br i1 %.not, label %102, label %99

99:                                               ; preds = %._crit_edge
  %100 = getelementptr float, ptr %gep37, i64 %89
  %101 = load <16 x float>, ptr %100, align 4
  %gep = getelementptr float, ptr %invariant.gep, i64 %90
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %101, ptr align 4 %gep, <16 x i1> %62)
  br label %102

102:                                              ; preds = %99, %._crit_edge
  %103 = add nuw nsw i64 %87, 1
  %exitcond.not = icmp eq i64 %103, %69
  br i1 %exitcond.not, label %._crit_edge14, label %86

._crit_edge14:                                    ; preds = %102, %83
  %104 = add nuw nsw i64 %64, 1
  %exitcond23.not = icmp eq i64 %104, %52
  br i1 %exitcond23.not, label %.loopexit, label %63

.loopexit:                                        ; preds = %._crit_edge14, %37, %18
  %105 = add nsw i64 %19, 1
  %exitcond24.not = icmp eq i64 %105, %2
  br i1 %exitcond24.not, label %._crit_edge19, label %18

._crit_edge19:                                    ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y_kernel5(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %7 = icmp slt i64 %1, %2
  br i1 %7, label %.lr.ph8, label %._crit_edge

.lr.ph8:                                          ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %13

13:                                               ; preds = %.lr.ph8, %.loopexit
  %14 = phi i64 [ %1, %.lr.ph8 ], [ %60, %.loopexit ]
  %15 = load i64, ptr %5, align 4
  %16 = urem i64 %14, %15
  %17 = load ptr, ptr %6, align 8
  %.idx = shl i64 %16, 4
  %18 = getelementptr inbounds i8, ptr %17, i64 %.idx
  %19 = load i64, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %21 = load i64, ptr %20, align 4
  %22 = load ptr, ptr %0, align 8
  %23 = load i64, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr i64, ptr %25, i64 %23
  %27 = getelementptr i64, ptr %26, i64 %19
  %28 = load i64, ptr %27, align 8
  %29 = icmp slt i64 %21, %28
  br i1 %29, label %30, label %.loopexit

30:                                               ; preds = %13
  %31 = load ptr, ptr %8, align 8
  %32 = load ptr, ptr %9, align 8
  %33 = getelementptr inbounds i64, ptr %32, i64 %19
  %34 = load i64, ptr %33, align 8
  %.idx4 = shl i64 %34, 5
  %35 = getelementptr inbounds i8, ptr %31, i64 %.idx4
  %36 = getelementptr inbounds i64, ptr %25, i64 %19
  %37 = load i64, ptr %36, align 8
  %38 = load ptr, ptr %10, align 8
  %39 = getelementptr inbounds i64, ptr %38, i64 %34
  %40 = load ptr, ptr %11, align 8
  %41 = load ptr, ptr %12, align 8
  %42 = getelementptr inbounds i64, ptr %41, i64 %19
  %43 = load i64, ptr %42, align 8
  %.idx5 = shl i64 %43, 5
  %44 = getelementptr inbounds i8, ptr %40, i64 %.idx5
  %45 = sub i64 %28, %21
  %46 = icmp sgt i64 %45, 0
  br i1 %46, label %.lr.ph.preheader, label %.loopexit

.lr.ph.preheader:                                 ; preds = %30
  %47 = tail call i64 @llvm.umin.i64(i64 %45, i64 16)
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %48 = phi i64 [ %59, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %49 = add i64 %48, %21
  %50 = getelementptr inbounds i64, ptr %39, i64 %49
  %51 = load i64, ptr %50, align 8
  %52 = icmp ult i64 %51, %37
  %53 = insertelement <16 x i1> poison, i1 %52, i64 0
  %54 = shufflevector <16 x i1> %53, <16 x i1> poison, <16 x i32> zeroinitializer
  %55 = and <16 x i1> %54, <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>
  %.idx6 = shl i64 %51, 5
  %56 = getelementptr inbounds i8, ptr %44, i64 %.idx6
  %57 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %56, <16 x i1> %55, <16 x float> <float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison>)
  %.idx7 = shl i64 %49, 5
  %58 = getelementptr inbounds i8, ptr %35, i64 %.idx7
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %57, ptr align 4 %58, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>)
  %59 = add nuw nsw i64 %48, 1
  %exitcond.not = icmp eq i64 %59, %47
  br i1 %exitcond.not, label %.loopexit, label %.lr.ph

.loopexit:                                        ; preds = %.lr.ph, %30, %13
  %60 = add nsw i64 %14, 1
  %exitcond9.not = icmp eq i64 %60, %2
  br i1 %exitcond9.not, label %._crit_edge, label %13

._crit_edge:                                      ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @y_kernel6(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #2 {
  %5 = zext i32 %3 to i64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = mul i64 %7, %5
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %14 = icmp slt i64 %1, %2
  br i1 %14, label %.lr.ph18, label %._crit_edge19

.lr.ph18:                                         ; preds = %4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 216
  br label %18

18:                                               ; preds = %.lr.ph18, %.loopexit
  %19 = phi i64 [ %1, %.lr.ph18 ], [ %105, %.loopexit ]
  %20 = load i64, ptr %12, align 4
  %21 = urem i64 %19, %20
  %22 = udiv i64 %19, %20
  %23 = load ptr, ptr %13, align 8
  %.idx = shl i64 %21, 4
  %24 = getelementptr inbounds i8, ptr %23, i64 %.idx
  %25 = load i64, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %27 = load i64, ptr %26, align 4
  %28 = load ptr, ptr %0, align 8
  %29 = load i64, ptr %28, align 4
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr i64, ptr %31, i64 %29
  %33 = getelementptr i64, ptr %32, i64 %25
  %34 = load i64, ptr %33, align 8
  %35 = icmp slt i64 %27, %34
  %36 = shl i64 %22, 6
  br i1 %35, label %37, label %.loopexit

37:                                               ; preds = %18
  %38 = add i64 %36, 64
  %39 = tail call i64 @llvm.smin.i64(i64 %38, i64 8)
  %40 = load ptr, ptr %15, align 8
  %41 = load ptr, ptr %16, align 8
  %42 = getelementptr inbounds i64, ptr %41, i64 %25
  %43 = load i64, ptr %42, align 8
  %44 = shl i64 %43, 3
  %45 = getelementptr inbounds float, ptr %40, i64 %44
  %46 = load ptr, ptr %17, align 8
  %47 = getelementptr inbounds float, ptr %46, i64 %44
  %48 = sub i64 %34, %27
  %49 = tail call i64 @llvm.smin.i64(i64 %48, i64 64)
  %50 = add nsw i64 %49, 5
  %51 = udiv i64 %50, 6
  %52 = tail call i64 @llvm.umax.i64(i64 %51, i64 1)
  %53 = udiv i64 %49, %52
  %54 = urem i64 %49, %52
  %55 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %56 = and i64 %39, -64
  %.not = icmp eq i64 %56, %39
  %.not20 = icmp ult i64 %50, 6
  br i1 %.not20, label %.loopexit, label %.lr.ph16

.lr.ph16:                                         ; preds = %37
  %.idx9 = shl i64 %22, 11
  %invariant.gep = getelementptr float, ptr %45, i64 %56
  %57 = icmp slt i64 %36, %56
  %58 = trunc i64 %39 to i32
  %59 = and i32 %58, 8
  %60 = insertelement <16 x i32> poison, i32 %59, i64 0
  %61 = shufflevector <16 x i32> %60, <16 x i32> poison, <16 x i32> zeroinitializer
  %62 = icmp samesign ugt <16 x i32> %61, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %invariant.gep36 = getelementptr float, ptr %11, i64 %56
  br label %63

63:                                               ; preds = %.lr.ph16, %._crit_edge14
  %64 = phi i64 [ 0, %.lr.ph16 ], [ %104, %._crit_edge14 ]
  %65 = icmp samesign ult i64 %64, %54
  %66 = zext i1 %65 to i64
  %67 = mul i64 %64, %53
  %68 = tail call i64 @llvm.umin.i64(i64 %64, i64 %54)
  %69 = add i64 %53, %66
  %70 = add i64 %68, %27
  %71 = add i64 %70, %67
  %.idx8 = shl i64 %71, 5
  %72 = getelementptr inbounds i8, ptr %47, i64 %.idx8
  %73 = load ptr, ptr %55, align 8
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 2112
  %75 = getelementptr inbounds i8, ptr %74, i64 %.idx9
  %76 = trunc i64 %69 to i32
  switch i32 %76, label %82 [
    i32 1, label %77
    i32 2, label %78
    i32 3, label %79
    i32 4, label %80
    i32 5, label %81
  ]

77:                                               ; preds = %63
  tail call fastcc void @matmul_f32_1(ptr %72, ptr nonnull %75, i64 64, i64 8, ptr %11)
  br label %83

78:                                               ; preds = %63
  tail call fastcc void @matmul_f32_2(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

79:                                               ; preds = %63
  tail call fastcc void @matmul_f32_3(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

80:                                               ; preds = %63
  tail call fastcc void @matmul_f32_4(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

81:                                               ; preds = %63
  tail call fastcc void @matmul_f32_5(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

82:                                               ; preds = %63
  tail call fastcc void @matmul_f32_6(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

83:                                               ; preds = %82, %77, %78, %79, %80, %81
  %84 = icmp sgt i64 %69, 0
  br i1 %84, label %.lr.ph13, label %._crit_edge14

.lr.ph13:                                         ; preds = %83
  %85 = add i64 %71, %22
  %.neg21 = mul i64 %85, -64
  %invariant.gep34 = getelementptr float, ptr %11, i64 %.neg21
  %gep37 = getelementptr float, ptr %invariant.gep36, i64 %.neg21
  br label %86

86:                                               ; preds = %.lr.ph13, %102
  %87 = phi i64 [ 0, %.lr.ph13 ], [ %103, %102 ]
  %88 = add i64 %87, %71
  %89 = shl i64 %88, 6
  %90 = shl i64 %88, 3
  br i1 %57, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %86
  %91 = getelementptr float, ptr %45, i64 %90
  %gep35 = getelementptr float, ptr %invariant.gep34, i64 %89
  br label %92

92:                                               ; preds = %.lr.ph, %92
  %93 = phi i64 [ %36, %.lr.ph ], [ %97, %92 ]
  %94 = getelementptr float, ptr %gep35, i64 %93
  %95 = load <16 x float>, ptr %94, align 4
  %96 = getelementptr float, ptr %91, i64 %93
  store <16 x float> %95, ptr %96, align 4
  %97 = add nsw i64 %93, 16
  %98 = icmp slt i64 %97, %56
  br i1 %98, label %92, label %._crit_edge

._crit_edge:                                      ; preds = %92, %86
  br i1 %.not, label %102, label %99

99:                                               ; preds = %._crit_edge
  %100 = getelementptr float, ptr %gep37, i64 %89
  %101 = load <16 x float>, ptr %100, align 4
  %gep = getelementptr float, ptr %invariant.gep, i64 %90
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %101, ptr align 4 %gep, <16 x i1> %62)
  br label %102

102:                                              ; preds = %99, %._crit_edge
  %103 = add nuw nsw i64 %87, 1
  %exitcond.not = icmp eq i64 %103, %69
  br i1 %exitcond.not, label %._crit_edge14, label %86

._crit_edge14:                                    ; preds = %102, %83
  %104 = add nuw nsw i64 %64, 1
  %exitcond23.not = icmp eq i64 %104, %52
  br i1 %exitcond23.not, label %.loopexit, label %63

.loopexit:                                        ; preds = %._crit_edge14, %37, %18
  %105 = add nsw i64 %19, 1
  %exitcond24.not = icmp eq i64 %105, %2
  br i1 %exitcond24.not, label %._crit_edge19, label %18

._crit_edge19:                                    ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y_kernel7(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %7 = icmp slt i64 %1, %2
  br i1 %7, label %.lr.ph8, label %._crit_edge

.lr.ph8:                                          ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 56
  br label %13

13:                                               ; preds = %.lr.ph8, %.loopexit
  %14 = phi i64 [ %1, %.lr.ph8 ], [ %60, %.loopexit ]
  %15 = load i64, ptr %5, align 4
  %16 = urem i64 %14, %15
  %17 = load ptr, ptr %6, align 8
  %.idx = shl i64 %16, 4
  %18 = getelementptr inbounds i8, ptr %17, i64 %.idx
  %19 = load i64, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %21 = load i64, ptr %20, align 4
  %22 = load ptr, ptr %0, align 8
  %23 = load i64, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr i64, ptr %25, i64 %23
  %27 = getelementptr i64, ptr %26, i64 %19
  %28 = load i64, ptr %27, align 8
  %29 = icmp slt i64 %21, %28
  br i1 %29, label %30, label %.loopexit

30:                                               ; preds = %13
  %31 = load ptr, ptr %8, align 8
  %32 = load ptr, ptr %9, align 8
  %33 = getelementptr inbounds i64, ptr %32, i64 %19
  %34 = load i64, ptr %33, align 8
  %.idx4 = shl i64 %34, 5
  %35 = getelementptr inbounds i8, ptr %31, i64 %.idx4
  %36 = getelementptr inbounds i64, ptr %25, i64 %19
  %37 = load i64, ptr %36, align 8
  %38 = load ptr, ptr %10, align 8
  %39 = getelementptr inbounds i64, ptr %38, i64 %34
  %40 = load ptr, ptr %11, align 8
  %41 = load ptr, ptr %12, align 8
  %42 = getelementptr inbounds i64, ptr %41, i64 %19
  %43 = load i64, ptr %42, align 8
  %.idx5 = shl i64 %43, 5
  %44 = getelementptr inbounds i8, ptr %40, i64 %.idx5
  %45 = sub i64 %28, %21
  %46 = icmp sgt i64 %45, 0
  br i1 %46, label %.lr.ph.preheader, label %.loopexit

.lr.ph.preheader:                                 ; preds = %30
  %47 = tail call i64 @llvm.umin.i64(i64 %45, i64 16)
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %48 = phi i64 [ %59, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %49 = add i64 %48, %21
  %50 = getelementptr inbounds i64, ptr %39, i64 %49
  %51 = load i64, ptr %50, align 8
  %52 = icmp ult i64 %51, %37
  %53 = insertelement <16 x i1> poison, i1 %52, i64 0
  %54 = shufflevector <16 x i1> %53, <16 x i1> poison, <16 x i32> zeroinitializer
  %55 = and <16 x i1> %54, <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>
  %.idx6 = shl i64 %51, 5
  %56 = getelementptr inbounds i8, ptr %44, i64 %.idx6
  %57 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %56, <16 x i1> %55, <16 x float> <float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison>)
  %.idx7 = shl i64 %49, 5
  %58 = getelementptr inbounds i8, ptr %35, i64 %.idx7
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %57, ptr align 4 %58, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>)
  %59 = add nuw nsw i64 %48, 1
  %exitcond.not = icmp eq i64 %59, %47
  br i1 %exitcond.not, label %.loopexit, label %.lr.ph

.loopexit:                                        ; preds = %.lr.ph, %30, %13
  %60 = add nsw i64 %14, 1
  %exitcond9.not = icmp eq i64 %60, %2
  br i1 %exitcond9.not, label %._crit_edge, label %13

._crit_edge:                                      ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @y_kernel8(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #2 {
  %5 = zext i32 %3 to i64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = mul i64 %7, %5
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %14 = icmp slt i64 %1, %2
  br i1 %14, label %.lr.ph18, label %._crit_edge19

.lr.ph18:                                         ; preds = %4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 232
  br label %18

18:                                               ; preds = %.lr.ph18, %.loopexit
  %19 = phi i64 [ %1, %.lr.ph18 ], [ %105, %.loopexit ]
  %20 = load i64, ptr %12, align 4
  %21 = urem i64 %19, %20
  %22 = udiv i64 %19, %20
  %23 = load ptr, ptr %13, align 8
  %.idx = shl i64 %21, 4
  %24 = getelementptr inbounds i8, ptr %23, i64 %.idx
  %25 = load i64, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %27 = load i64, ptr %26, align 4
  %28 = load ptr, ptr %0, align 8
  %29 = load i64, ptr %28, align 4
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr i64, ptr %31, i64 %29
  %33 = getelementptr i64, ptr %32, i64 %25
  %34 = load i64, ptr %33, align 8
  %35 = icmp slt i64 %27, %34
  %36 = shl i64 %22, 6
  br i1 %35, label %37, label %.loopexit

37:                                               ; preds = %18
  %38 = add i64 %36, 64
  %39 = tail call i64 @llvm.smin.i64(i64 %38, i64 8)
  %40 = load ptr, ptr %15, align 8
  %41 = load ptr, ptr %16, align 8
  %42 = getelementptr inbounds i64, ptr %41, i64 %25
  %43 = load i64, ptr %42, align 8
  %44 = shl i64 %43, 3
  %45 = getelementptr inbounds float, ptr %40, i64 %44
  %46 = load ptr, ptr %17, align 8
  %47 = getelementptr inbounds float, ptr %46, i64 %44
  %48 = sub i64 %34, %27
  %49 = tail call i64 @llvm.smin.i64(i64 %48, i64 64)
  %50 = add nsw i64 %49, 5
  %51 = udiv i64 %50, 6
  %52 = tail call i64 @llvm.umax.i64(i64 %51, i64 1)
  %53 = udiv i64 %49, %52
  %54 = urem i64 %49, %52
  %55 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %56 = and i64 %39, -64
  %.not = icmp eq i64 %56, %39
  %.not20 = icmp ult i64 %50, 6
  br i1 %.not20, label %.loopexit, label %.lr.ph16

.lr.ph16:                                         ; preds = %37
  %.idx9 = shl i64 %22, 11
  %invariant.gep = getelementptr float, ptr %45, i64 %56
  %57 = icmp slt i64 %36, %56
  %58 = trunc i64 %39 to i32
  %59 = and i32 %58, 8
  %60 = insertelement <16 x i32> poison, i32 %59, i64 0
  %61 = shufflevector <16 x i32> %60, <16 x i32> poison, <16 x i32> zeroinitializer
  %62 = icmp samesign ugt <16 x i32> %61, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %invariant.gep36 = getelementptr float, ptr %11, i64 %56
  br label %63

63:                                               ; preds = %.lr.ph16, %._crit_edge14
  %64 = phi i64 [ 0, %.lr.ph16 ], [ %104, %._crit_edge14 ]
  %65 = icmp samesign ult i64 %64, %54
  %66 = zext i1 %65 to i64
  %67 = mul i64 %64, %53
  %68 = tail call i64 @llvm.umin.i64(i64 %64, i64 %54)
  %69 = add i64 %53, %66
  %70 = add i64 %68, %27
  %71 = add i64 %70, %67
  %.idx8 = shl i64 %71, 5
  %72 = getelementptr inbounds i8, ptr %47, i64 %.idx8
  %73 = load ptr, ptr %55, align 8
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 4160
  %75 = getelementptr inbounds i8, ptr %74, i64 %.idx9
  %76 = trunc i64 %69 to i32
  switch i32 %76, label %82 [
    i32 1, label %77
    i32 2, label %78
    i32 3, label %79
    i32 4, label %80
    i32 5, label %81
  ]

77:                                               ; preds = %63
  tail call fastcc void @matmul_f32_1(ptr %72, ptr nonnull %75, i64 64, i64 8, ptr %11)
  br label %83

78:                                               ; preds = %63
  tail call fastcc void @matmul_f32_2(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

79:                                               ; preds = %63
  tail call fastcc void @matmul_f32_3(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

80:                                               ; preds = %63
  tail call fastcc void @matmul_f32_4(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

81:                                               ; preds = %63
  tail call fastcc void @matmul_f32_5(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

82:                                               ; preds = %63
  tail call fastcc void @matmul_f32_6(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

83:                                               ; preds = %82, %77, %78, %79, %80, %81
  %84 = icmp sgt i64 %69, 0
  br i1 %84, label %.lr.ph13, label %._crit_edge14

.lr.ph13:                                         ; preds = %83
  %85 = add i64 %71, %22
  %.neg21 = mul i64 %85, -64
  %invariant.gep34 = getelementptr float, ptr %11, i64 %.neg21
  %gep37 = getelementptr float, ptr %invariant.gep36, i64 %.neg21
  br label %86

86:                                               ; preds = %.lr.ph13, %102
  %87 = phi i64 [ 0, %.lr.ph13 ], [ %103, %102 ]
  %88 = add i64 %87, %71
  %89 = shl i64 %88, 6
  %90 = shl i64 %88, 3
  br i1 %57, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %86
  %91 = getelementptr float, ptr %45, i64 %90
  %gep35 = getelementptr float, ptr %invariant.gep34, i64 %89
  br label %92

92:                                               ; preds = %.lr.ph, %92
  %93 = phi i64 [ %36, %.lr.ph ], [ %97, %92 ]
  %94 = getelementptr float, ptr %gep35, i64 %93
  %95 = load <16 x float>, ptr %94, align 4
  %96 = getelementptr float, ptr %91, i64 %93
  store <16 x float> %95, ptr %96, align 4
  %97 = add nsw i64 %93, 16
  %98 = icmp slt i64 %97, %56
  br i1 %98, label %92, label %._crit_edge

._crit_edge:                                      ; preds = %92, %86
  br i1 %.not, label %102, label %99

99:                                               ; preds = %._crit_edge
  %100 = getelementptr float, ptr %gep37, i64 %89
  %101 = load <16 x float>, ptr %100, align 4
  %gep = getelementptr float, ptr %invariant.gep, i64 %90
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %101, ptr align 4 %gep, <16 x i1> %62)
  br label %102

102:                                              ; preds = %99, %._crit_edge
  %103 = add nuw nsw i64 %87, 1
  %exitcond.not = icmp eq i64 %103, %69
  br i1 %exitcond.not, label %._crit_edge14, label %86

._crit_edge14:                                    ; preds = %102, %83
  %104 = add nuw nsw i64 %64, 1
  %exitcond23.not = icmp eq i64 %104, %52
  br i1 %exitcond23.not, label %.loopexit, label %63

.loopexit:                                        ; preds = %._crit_edge14, %37, %18
  %105 = add nsw i64 %19, 1
  %exitcond24.not = icmp eq i64 %105, %2
  br i1 %exitcond24.not, label %._crit_edge19, label %18

._crit_edge19:                                    ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @y_kernel9(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #2 {
  %5 = zext i32 %3 to i64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = mul i64 %7, %5
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %13 = load i64, ptr %12, align 8
  %14 = add i64 %13, 63
  %15 = lshr i64 %14, 6
  %16 = mul i64 %15, 12288
  %17 = getelementptr inbounds i8, ptr %11, i64 %16
  %18 = mul i64 %15, 14336
  %19 = getelementptr inbounds i8, ptr %11, i64 %18
  %20 = add i64 %18, 12288
  %21 = getelementptr inbounds i8, ptr %11, i64 %20
  %22 = getelementptr i8, ptr %11, i64 %20
  %23 = getelementptr i8, ptr %22, i64 %16
  %24 = getelementptr i8, ptr %23, i64 12288
  %25 = getelementptr i8, ptr %24, i64 %16
  %26 = alloca [256 x float], align 64
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %29 = icmp slt i64 %1, %2
  br i1 %29, label %.lr.ph118, label %._crit_edge119

.lr.ph118:                                        ; preds = %4
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 240
  br label %35

35:                                               ; preds = %.lr.ph118, %.loopexit
  %36 = phi i64 [ %1, %.lr.ph118 ], [ %398, %.loopexit ]
  %37 = load i64, ptr %27, align 4
  %38 = urem i64 %36, %37
  %39 = load ptr, ptr %28, align 8
  %.idx = shl i64 %38, 4
  %40 = getelementptr inbounds i8, ptr %39, i64 %.idx
  %41 = load i64, ptr %40, align 4
  %42 = getelementptr inbounds nuw i8, ptr %40, i64 8
  %43 = load i64, ptr %42, align 4
  %44 = load ptr, ptr %0, align 8
  %45 = load i64, ptr %44, align 4
  %46 = getelementptr inbounds nuw i8, ptr %44, i64 8
  %47 = load ptr, ptr %46, align 8
  %48 = getelementptr i64, ptr %47, i64 %45
  %49 = getelementptr i64, ptr %48, i64 %41
  %50 = load i64, ptr %49, align 8
  %51 = icmp slt i64 %43, %50
  br i1 %51, label %52, label %.loopexit

52:                                               ; preds = %35
  %53 = load ptr, ptr %30, align 8
  %54 = load ptr, ptr %31, align 8
  %55 = getelementptr inbounds i64, ptr %54, i64 %41
  %56 = load i64, ptr %55, align 8
  %57 = shl i64 %56, 3
  %58 = getelementptr inbounds float, ptr %53, i64 %57
  %59 = load ptr, ptr %32, align 8
  %60 = getelementptr inbounds float, ptr %59, i64 %57
  %61 = load ptr, ptr %33, align 8
  %62 = getelementptr inbounds float, ptr %61, i64 %57
  %63 = load ptr, ptr %34, align 8
  %64 = getelementptr inbounds float, ptr %63, i64 %57
  %65 = sub i64 %50, %43
  %66 = tail call i64 @llvm.smin.i64(i64 %65, i64 48)
  %67 = add i64 %66, %43
  %68 = tail call i64 @llvm.smin.i64(i64 %50, i64 %67)
  %69 = tail call i64 @llvm.smax.i64(i64 %68, i64 0)
  %70 = tail call i64 @llvm.smin.i64(i64 %50, i64 %69)
  %71 = tail call i64 @llvm.smax.i64(i64 %70, i64 0)
  %72 = tail call i64 @llvm.umax.i64(i64 %69, i64 %71)
  %73 = tail call i64 @llvm.smin.i64(i64 %50, i64 %72)
  %74 = tail call i64 @llvm.smax.i64(i64 %73, i64 0)
  %75 = tail call i64 @llvm.umax.i64(i64 %69, i64 %74)
  %76 = tail call i64 @llvm.smin.i64(i64 %50, i64 %75)
  %77 = tail call i64 @llvm.smax.i64(i64 %76, i64 0)
  %78 = icmp slt i64 %65, 4
  br i1 %78, label %79, label %101

79:                                               ; preds = %52
  %80 = add i64 %50, 63
  %81 = and i64 %80, -64
  %82 = icmp sgt i64 %65, 0
  br i1 %82, label %.lr.ph82, label %._crit_edge113

.lr.ph82:                                         ; preds = %79
  %83 = icmp sgt i64 %76, 0
  %smax138 = tail call i64 @llvm.smax.i64(i64 %66, i64 1)
  br label %84

84:                                               ; preds = %.lr.ph82, %._crit_edge80
  %85 = phi i64 [ 0, %.lr.ph82 ], [ %100, %._crit_edge80 ]
  %86 = add i64 %85, %43
  %.idx57 = shl i64 %86, 5
  %87 = getelementptr inbounds i8, ptr %60, i64 %.idx57
  br i1 %83, label %.lr.ph79, label %._crit_edge80

.lr.ph79:                                         ; preds = %84
  %reass.mul = mul i64 %85, %81
  %88 = getelementptr float, ptr %11, i64 %reass.mul
  br label %89

89:                                               ; preds = %.lr.ph79, %89
  %90 = phi i64 [ 0, %.lr.ph79 ], [ %99, %89 ]
  %91 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %87, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> poison)
  %.idx58 = shl i64 %90, 5
  %92 = getelementptr inbounds i8, ptr %62, i64 %.idx58
  %93 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %92, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> poison)
  %94 = fmul <16 x float> %91, %93
  %95 = shufflevector <16 x float> %94, <16 x float> <float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %96 = fadd <16 x float> %95, zeroinitializer
  %97 = tail call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0.000000e+00, <16 x float> %96)
  %98 = getelementptr float, ptr %88, i64 %90
  store float %97, ptr %98, align 4
  %99 = add nuw nsw i64 %90, 1
  %exitcond137.not = icmp eq i64 %99, %76
  br i1 %exitcond137.not, label %._crit_edge80, label %89

._crit_edge80:                                    ; preds = %89, %84
  %100 = add nuw nsw i64 %85, 1
  %exitcond139.not = icmp eq i64 %100, %smax138
  br i1 %exitcond139.not, label %.loopexit62, label %84

101:                                              ; preds = %52
  %.idx28 = shl i64 %43, 5
  %102 = getelementptr inbounds i8, ptr %60, i64 %.idx28
  %103 = add i64 %50, 63
  %104 = and i64 %103, -64
  %.not120 = icmp slt i64 %76, 1
  br i1 %.not120, label %._crit_edge70, label %.lr.ph69

.lr.ph69:                                         ; preds = %101, %127
  %indvars.iv = phi i64 [ %indvars.iv.next, %127 ], [ %77, %101 ]
  %105 = phi i64 [ %128, %127 ], [ 0, %101 ]
  %106 = tail call i64 @llvm.smax.i64(i64 %indvars.iv, i64 1)
  %107 = tail call i64 @llvm.umin.i64(i64 %106, i64 16)
  %108 = sub i64 %77, %105
  %109 = icmp sgt i64 %108, 0
  br i1 %109, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph69, %.lr.ph
  %110 = phi i64 [ %115, %.lr.ph ], [ 0, %.lr.ph69 ]
  %111 = add nuw nsw i64 %110, %105
  %.idx31 = shl i64 %111, 5
  %112 = getelementptr inbounds i8, ptr %62, i64 %.idx31
  %113 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %112, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> <float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>)
  %.idx32 = shl i64 %110, 6
  %114 = getelementptr inbounds i8, ptr %26, i64 %.idx32
  store <16 x float> %113, ptr %114, align 64
  %115 = add nuw nsw i64 %110, 1
  %exitcond.not = icmp eq i64 %115, %107
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %.lr.ph69
  %116 = getelementptr inbounds float, ptr %17, i64 %105
  br label %117

117:                                              ; preds = %._crit_edge, %._crit_edge67
  %118 = phi i64 [ 0, %._crit_edge ], [ %126, %._crit_edge67 ]
  %invariant.gep = getelementptr float, ptr %26, i64 %118
  br i1 %109, label %.lr.ph66, label %._crit_edge67

.lr.ph66:                                         ; preds = %117
  %119 = mul i64 %118, %104
  %120 = getelementptr float, ptr %116, i64 %119
  br label %121

121:                                              ; preds = %.lr.ph66, %121
  %122 = phi i64 [ 0, %.lr.ph66 ], [ %125, %121 ]
  %.idx30 = shl i64 %122, 6
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.idx30
  %123 = load float, ptr %gep, align 4
  %124 = getelementptr float, ptr %120, i64 %122
  store float %123, ptr %124, align 4
  %125 = add nuw nsw i64 %122, 1
  %exitcond133.not = icmp eq i64 %125, %107
  br i1 %exitcond133.not, label %._crit_edge67, label %121

._crit_edge67:                                    ; preds = %121, %117
  %126 = add nuw nsw i64 %118, 1
  %exitcond134.not = icmp eq i64 %126, 8
  br i1 %exitcond134.not, label %127, label %117

127:                                              ; preds = %._crit_edge67
  %128 = add i64 %105, 16
  %129 = icmp slt i64 %128, %77
  %indvars.iv.next = add i64 %indvars.iv, -16
  br i1 %129, label %.lr.ph69, label %._crit_edge70

._crit_edge70:                                    ; preds = %127, %101
  %130 = add nuw i64 %77, 63
  %131 = lshr i64 %130, 6
  %132 = add nuw nsw i64 %66, 5
  %133 = udiv i64 %132, 6
  %134 = tail call i64 @llvm.umax.i64(i64 %133, i64 1)
  %135 = urem i64 %66, %134
  %136 = udiv i64 %66, %134
  %.not121 = icmp eq i64 %131, 0
  br i1 %.not121, label %.loopexit62, label %.lr.ph74.preheader

.lr.ph74.preheader:                               ; preds = %._crit_edge70, %._crit_edge75
  %137 = phi i64 [ %158, %._crit_edge75 ], [ 0, %._crit_edge70 ]
  %138 = shl i64 %137, 6
  %139 = getelementptr inbounds float, ptr %17, i64 %138
  %invariant.gep71 = getelementptr float, ptr %11, i64 %138
  br label %.lr.ph74

.lr.ph74:                                         ; preds = %.lr.ph74.preheader, %156
  %140 = phi i64 [ %157, %156 ], [ 0, %.lr.ph74.preheader ]
  %141 = icmp samesign ult i64 %140, %135
  %142 = zext i1 %141 to i64
  %143 = mul i64 %140, %136
  %144 = tail call i64 @llvm.umin.i64(i64 %140, i64 %135)
  %145 = add i64 %143, %144
  %146 = add nuw nsw i64 %136, %142
  %.idx29 = shl i64 %145, 5
  %147 = getelementptr inbounds i8, ptr %102, i64 %.idx29
  %148 = mul i64 %145, %104
  %gep72 = getelementptr float, ptr %invariant.gep71, i64 %148
  %149 = trunc nuw i64 %146 to i32
  switch i32 %149, label %155 [
    i32 1, label %150
    i32 2, label %151
    i32 3, label %152
    i32 4, label %153
    i32 5, label %154
  ]

150:                                              ; preds = %.lr.ph74
  tail call fastcc void @matmul_f32_1(ptr %147, ptr %139, i64 %104, i64 8, ptr %gep72)
  br label %156

151:                                              ; preds = %.lr.ph74
  tail call fastcc void @matmul_f32_2(ptr %147, i64 8, ptr %139, i64 %104, i64 8, ptr %gep72, i64 %104)
  br label %156

152:                                              ; preds = %.lr.ph74
  tail call fastcc void @matmul_f32_3(ptr %147, i64 8, ptr %139, i64 %104, i64 8, ptr %gep72, i64 %104)
  br label %156

153:                                              ; preds = %.lr.ph74
  tail call fastcc void @matmul_f32_4(ptr %147, i64 8, ptr %139, i64 %104, i64 8, ptr %gep72, i64 %104)
  br label %156

154:                                              ; preds = %.lr.ph74
  tail call fastcc void @matmul_f32_5(ptr %147, i64 8, ptr %139, i64 %104, i64 8, ptr %gep72, i64 %104)
  br label %156

155:                                              ; preds = %.lr.ph74
  tail call fastcc void @matmul_f32_6(ptr %147, i64 8, ptr %139, i64 %104, i64 8, ptr %gep72, i64 %104)
  br label %156

156:                                              ; preds = %155, %150, %151, %152, %153, %154
  %157 = add nuw nsw i64 %140, 1
  %exitcond135.not = icmp eq i64 %157, %134
  br i1 %exitcond135.not, label %._crit_edge75, label %.lr.ph74

._crit_edge75:                                    ; preds = %156
  %158 = add nuw nsw i64 %137, 1
  %exitcond136.not = icmp eq i64 %158, %131
  br i1 %exitcond136.not, label %.loopexit62, label %.lr.ph74.preheader

.loopexit62:                                      ; preds = %._crit_edge75, %._crit_edge80, %._crit_edge70
  %.pre-phi152 = phi i64 [ %104, %._crit_edge70 ], [ %81, %._crit_edge80 ], [ %104, %._crit_edge75 ]
  %.neg = mul i64 %43, -64
  %159 = and i64 %69, 15
  %160 = and i64 %69, 9223372036854775792
  %161 = mul i64 %43, %.pre-phi152
  %.not = icmp eq i64 %160, %69
  %invariant.gep86 = getelementptr float, ptr %19, i64 %.neg
  %162 = icmp sgt i64 %65, 0
  br i1 %162, label %.lr.ph89, label %._crit_edge113

.lr.ph89:                                         ; preds = %.loopexit62
  %.not123 = icmp eq i64 %160, 0
  %163 = trunc nuw nsw i64 %159 to i32
  %164 = insertelement <16 x i32> poison, i32 %163, i64 0
  %165 = shufflevector <16 x i32> %164, <16 x i32> poison, <16 x i32> zeroinitializer
  %166 = icmp samesign ugt <16 x i32> %165, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %167 = insertelement <16 x i64> poison, i64 %160, i64 0
  %168 = shufflevector <16 x i64> %167, <16 x i64> poison, <16 x i32> zeroinitializer
  %169 = or disjoint <16 x i64> %168, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10, i64 11, i64 12, i64 13, i64 14, i64 15>
  %170 = sub i64 %160, %161
  %smax140 = tail call i64 @llvm.smax.i64(i64 %66, i64 1)
  %171 = getelementptr float, ptr %11, i64 %170
  br label %172

172:                                              ; preds = %.lr.ph89, %202
  %173 = phi i64 [ 0, %.lr.ph89 ], [ %205, %202 ]
  %174 = add i64 %173, %43
  %175 = insertelement <16 x i64> poison, i64 %174, i64 0
  %176 = shufflevector <16 x i64> %175, <16 x i64> poison, <16 x i32> zeroinitializer
  %177 = mul i64 %174, %.pre-phi152
  br i1 %.not123, label %._crit_edge85, label %.lr.ph84

.lr.ph84:                                         ; preds = %172
  %178 = mul i64 %173, %.pre-phi152
  %179 = getelementptr float, ptr %11, i64 %178
  br label %180

180:                                              ; preds = %.lr.ph84, %180
  %181 = phi <16 x float> [ splat (float 0xFFF0000000000000), %.lr.ph84 ], [ %191, %180 ]
  %182 = phi i64 [ 0, %.lr.ph84 ], [ %192, %180 ]
  %183 = insertelement <16 x i64> poison, i64 %182, i64 0
  %184 = shufflevector <16 x i64> %183, <16 x i64> poison, <16 x i32> zeroinitializer
  %185 = or disjoint <16 x i64> %184, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10, i64 11, i64 12, i64 13, i64 14, i64 15>
  %.not55 = icmp sgt <16 x i64> %185, %176
  %186 = getelementptr float, ptr %179, i64 %182
  %187 = load <16 x float>, ptr %186, align 4
  %188 = select <16 x i1> %.not55, <16 x float> splat (float 0xFFF0000000000000), <16 x float> %187
  %.inv56 = fcmp ole <16 x float> %181, %188
  %189 = fcmp uno <16 x float> %188, zeroinitializer
  %190 = select <16 x i1> %189, <16 x i1> splat (i1 true), <16 x i1> %.inv56
  %191 = select <16 x i1> %190, <16 x float> %188, <16 x float> %181
  %192 = add nuw nsw i64 %182, 16
  %193 = icmp samesign ult i64 %192, %160
  br i1 %193, label %180, label %._crit_edge85

._crit_edge85:                                    ; preds = %180, %172
  %.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %172 ], [ %191, %180 ]
  br i1 %.not, label %202, label %194

194:                                              ; preds = %._crit_edge85
  %.not52 = icmp sgt <16 x i64> %169, %176
  %195 = getelementptr float, ptr %171, i64 %177
  %196 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %195, <16 x i1> %166, <16 x float> zeroinitializer)
  %197 = select <16 x i1> %.not52, <16 x float> splat (float 0xFFF0000000000000), <16 x float> %196
  %198 = select <16 x i1> %166, <16 x float> %197, <16 x float> splat (float 0xFFF0000000000000)
  %.inv53 = fcmp ole <16 x float> %.lcssa, %198
  %199 = fcmp uno <16 x float> %198, zeroinitializer
  %200 = select <16 x i1> %199, <16 x i1> splat (i1 true), <16 x i1> %.inv53
  %201 = select <16 x i1> %200, <16 x float> %198, <16 x float> %.lcssa
  br label %202

202:                                              ; preds = %194, %._crit_edge85
  %203 = phi <16 x float> [ %201, %194 ], [ %.lcssa, %._crit_edge85 ]
  %204 = tail call reassoc float @llvm.vector.reduce.fmaximum.v16f32(<16 x float> %203)
  %.idx54 = shl i64 %174, 8
  %gep87 = getelementptr i8, ptr %invariant.gep86, i64 %.idx54
  store float %204, ptr %gep87, align 4
  %205 = add nuw nsw i64 %173, 1
  %exitcond141.not = icmp eq i64 %205, %smax140
  br i1 %exitcond141.not, label %._crit_edge90, label %172

._crit_edge90:                                    ; preds = %202
  %206 = and i64 %74, 9223372036854775792
  %.not33 = icmp eq i64 %206, %74
  %.not124 = icmp eq i64 %206, 0
  %207 = trunc i64 %74 to i32
  %208 = and i32 %207, 15
  %209 = insertelement <16 x i32> poison, i32 %208, i64 0
  %210 = shufflevector <16 x i32> %209, <16 x i32> poison, <16 x i32> zeroinitializer
  %211 = icmp samesign ugt <16 x i32> %210, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %212 = sub i64 %206, %161
  %smax142 = tail call i64 @llvm.smax.i64(i64 %66, i64 1)
  br label %222

.preheader61:                                     ; preds = %290
  %invariant.gep102 = getelementptr float, ptr %23, i64 %.neg
  %.not125 = icmp eq i64 %160, 0
  %213 = trunc nuw nsw i64 %159 to i32
  %214 = insertelement <16 x i32> poison, i32 %213, i64 0
  %215 = shufflevector <16 x i32> %214, <16 x i32> poison, <16 x i32> zeroinitializer
  %216 = icmp samesign ugt <16 x i32> %215, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %217 = insertelement <16 x i64> poison, i64 %160, i64 0
  %218 = shufflevector <16 x i64> %217, <16 x i64> poison, <16 x i32> zeroinitializer
  %219 = or disjoint <16 x i64> %218, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10, i64 11, i64 12, i64 13, i64 14, i64 15>
  %220 = sub i64 %160, %161
  %smax144 = tail call i64 @llvm.smax.i64(i64 %66, i64 1)
  %221 = getelementptr float, ptr %21, i64 %220
  br label %292

222:                                              ; preds = %._crit_edge90, %290
  %223 = phi i64 [ 0, %._crit_edge90 ], [ %291, %290 ]
  %224 = add i64 %223, %43
  %225 = mul i64 %224, %.pre-phi152
  %.idx44 = shl i64 %224, 8
  %gep95 = getelementptr i8, ptr %invariant.gep86, i64 %.idx44
  br i1 %.not124, label %._crit_edge93, label %.lr.ph92

.lr.ph92:                                         ; preds = %222
  %226 = mul i64 %223, %.pre-phi152
  br label %227

227:                                              ; preds = %.lr.ph92, %227
  %228 = phi i64 [ 0, %.lr.ph92 ], [ %258, %227 ]
  %229 = add i64 %226, %228
  %230 = getelementptr inbounds float, ptr %11, i64 %229
  %231 = load <16 x float>, ptr %230, align 4
  %232 = load float, ptr %gep95, align 4
  %233 = insertelement <16 x float> poison, float %232, i64 0
  %234 = shufflevector <16 x float> %233, <16 x float> poison, <16 x i32> zeroinitializer
  %235 = fsub <16 x float> %231, %234
  %.inv48 = fcmp olt <16 x float> %235, splat (float 0xC055F33340000000)
  %236 = select <16 x i1> %.inv48, <16 x float> splat (float 0xC055F33340000000), <16 x float> %235
  %.inv49 = fcmp ogt <16 x float> %236, splat (float 0x4056333340000000)
  %237 = select <16 x i1> %.inv49, <16 x float> splat (float 0x4056333340000000), <16 x float> %236
  %238 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %237, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 5.000000e-01))
  %239 = tail call <16 x float> @llvm.floor.v16f32(<16 x float> %238)
  %.inv50 = fcmp olt <16 x float> %239, splat (float -1.270000e+02)
  %240 = select <16 x i1> %.inv50, <16 x float> splat (float -1.270000e+02), <16 x float> %239
  %.inv51 = fcmp ogt <16 x float> %240, splat (float 1.270000e+02)
  %241 = select <16 x i1> %.inv51, <16 x float> splat (float 1.270000e+02), <16 x float> %240
  %242 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %241, <16 x float> splat (float 0xBFE6300000000000), <16 x float> %237)
  %243 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %241, <16 x float> splat (float 0x3F2BD01060000000), <16 x float> %242)
  %244 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %243, <16 x float> splat (float 0x3F2A0D2CE0000000), <16 x float> splat (float 0x3F56E879C0000000))
  %245 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %244, <16 x float> %243, <16 x float> splat (float 0x3F81112100000000))
  %246 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %245, <16 x float> %243, <16 x float> splat (float 0x3FA5553820000000))
  %247 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %246, <16 x float> %243, <16 x float> splat (float 0x3FC5555540000000))
  %248 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %247, <16 x float> %243, <16 x float> splat (float 5.000000e-01))
  %249 = fmul <16 x float> %243, %243
  %250 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %248, <16 x float> %249, <16 x float> %243)
  %251 = fadd <16 x float> %250, splat (float 1.000000e+00)
  %252 = fptosi <16 x float> %241 to <16 x i32>
  %253 = shl <16 x i32> %252, splat (i32 23)
  %254 = add <16 x i32> %253, splat (i32 1065353216)
  %255 = bitcast <16 x i32> %254 to <16 x float>
  %256 = fmul <16 x float> %251, %255
  %257 = getelementptr inbounds float, ptr %21, i64 %229
  store <16 x float> %256, ptr %257, align 4
  %258 = add nuw nsw i64 %228, 16
  %259 = icmp samesign ult i64 %258, %206
  br i1 %259, label %227, label %._crit_edge93

._crit_edge93:                                    ; preds = %227, %222
  br i1 %.not33, label %290, label %260

260:                                              ; preds = %._crit_edge93
  %261 = add i64 %212, %225
  %262 = getelementptr inbounds float, ptr %11, i64 %261
  %263 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %262, <16 x i1> %211, <16 x float> zeroinitializer)
  %264 = load float, ptr %gep95, align 4
  %265 = insertelement <16 x float> poison, float %264, i64 0
  %266 = shufflevector <16 x float> %265, <16 x float> poison, <16 x i32> zeroinitializer
  %267 = fsub <16 x float> %263, %266
  %.inv = fcmp olt <16 x float> %267, splat (float 0xC055F33340000000)
  %268 = select <16 x i1> %.inv, <16 x float> splat (float 0xC055F33340000000), <16 x float> %267
  %.inv45 = fcmp ogt <16 x float> %268, splat (float 0x4056333340000000)
  %269 = select <16 x i1> %.inv45, <16 x float> splat (float 0x4056333340000000), <16 x float> %268
  %270 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %269, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 5.000000e-01))
  %271 = tail call <16 x float> @llvm.floor.v16f32(<16 x float> %270)
  %.inv46 = fcmp olt <16 x float> %271, splat (float -1.270000e+02)
  %272 = select <16 x i1> %.inv46, <16 x float> splat (float -1.270000e+02), <16 x float> %271
  %.inv47 = fcmp ogt <16 x float> %272, splat (float 1.270000e+02)
  %273 = select <16 x i1> %.inv47, <16 x float> splat (float 1.270000e+02), <16 x float> %272
  %274 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %273, <16 x float> splat (float 0xBFE6300000000000), <16 x float> %269)
  %275 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %273, <16 x float> splat (float 0x3F2BD01060000000), <16 x float> %274)
  %276 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %275, <16 x float> splat (float 0x3F2A0D2CE0000000), <16 x float> splat (float 0x3F56E879C0000000))
  %277 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %276, <16 x float> %275, <16 x float> splat (float 0x3F81112100000000))
  %278 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %277, <16 x float> %275, <16 x float> splat (float 0x3FA5553820000000))
  %279 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %278, <16 x float> %275, <16 x float> splat (float 0x3FC5555540000000))
  %280 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %279, <16 x float> %275, <16 x float> splat (float 5.000000e-01))
  %281 = fmul <16 x float> %275, %275
  %282 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %280, <16 x float> %281, <16 x float> %275)
  %283 = fadd <16 x float> %282, splat (float 1.000000e+00)
  %284 = fptosi <16 x float> %273 to <16 x i32>
  %285 = shl <16 x i32> %284, splat (i32 23)
  %286 = add <16 x i32> %285, splat (i32 1065353216)
  %287 = bitcast <16 x i32> %286 to <16 x float>
  %288 = fmul <16 x float> %283, %287
  %289 = getelementptr inbounds float, ptr %21, i64 %261
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %288, ptr align 4 %289, <16 x i1> %211)
  br label %290

290:                                              ; preds = %260, %._crit_edge93
  %291 = add nuw nsw i64 %223, 1
  %exitcond143.not = icmp eq i64 %291, %smax142
  br i1 %exitcond143.not, label %.preheader61, label %222

292:                                              ; preds = %.preheader61, %318
  %293 = phi i64 [ 0, %.preheader61 ], [ %321, %318 ]
  %294 = add i64 %293, %43
  %295 = insertelement <16 x i64> poison, i64 %294, i64 0
  %296 = shufflevector <16 x i64> %295, <16 x i64> poison, <16 x i32> zeroinitializer
  %297 = mul i64 %294, %.pre-phi152
  br i1 %.not125, label %._crit_edge100, label %.lr.ph99

.lr.ph99:                                         ; preds = %292
  %298 = mul i64 %293, %.pre-phi152
  %299 = getelementptr float, ptr %21, i64 %298
  br label %300

300:                                              ; preds = %.lr.ph99, %300
  %301 = phi <16 x float> [ zeroinitializer, %.lr.ph99 ], [ %309, %300 ]
  %302 = phi i64 [ 0, %.lr.ph99 ], [ %310, %300 ]
  %303 = insertelement <16 x i64> poison, i64 %302, i64 0
  %304 = shufflevector <16 x i64> %303, <16 x i64> poison, <16 x i32> zeroinitializer
  %305 = or disjoint <16 x i64> %304, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10, i64 11, i64 12, i64 13, i64 14, i64 15>
  %.not43 = icmp sgt <16 x i64> %305, %296
  %306 = getelementptr float, ptr %299, i64 %302
  %307 = load <16 x float>, ptr %306, align 4
  %308 = select <16 x i1> %.not43, <16 x float> zeroinitializer, <16 x float> %307
  %309 = fadd <16 x float> %301, %308
  %310 = add nuw nsw i64 %302, 16
  %311 = icmp samesign ult i64 %310, %160
  br i1 %311, label %300, label %._crit_edge100

._crit_edge100:                                   ; preds = %300, %292
  %.lcssa64 = phi <16 x float> [ zeroinitializer, %292 ], [ %309, %300 ]
  br i1 %.not, label %318, label %312

312:                                              ; preds = %._crit_edge100
  %.not41 = icmp sgt <16 x i64> %219, %296
  %313 = getelementptr float, ptr %221, i64 %297
  %314 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %313, <16 x i1> %216, <16 x float> zeroinitializer)
  %315 = select <16 x i1> %.not41, <16 x float> zeroinitializer, <16 x float> %314
  %316 = select <16 x i1> %216, <16 x float> %315, <16 x float> zeroinitializer
  %317 = fadd <16 x float> %.lcssa64, %316
  br label %318

318:                                              ; preds = %312, %._crit_edge100
  %319 = phi <16 x float> [ %317, %312 ], [ %.lcssa64, %._crit_edge100 ]
  %320 = tail call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0.000000e+00, <16 x float> %319)
  %.idx42 = shl i64 %294, 8
  %gep103 = getelementptr i8, ptr %invariant.gep102, i64 %.idx42
  store float %320, ptr %gep103, align 4
  %321 = add nuw nsw i64 %293, 1
  %exitcond145.not = icmp eq i64 %321, %smax144
  br i1 %exitcond145.not, label %._crit_edge105, label %292

._crit_edge105:                                   ; preds = %318
  %322 = and i64 %71, 9223372036854775792
  %.not34 = icmp eq i64 %322, %71
  %.not126 = icmp eq i64 %322, 0
  %323 = trunc i64 %71 to i32
  %324 = and i32 %323, 15
  %325 = insertelement <16 x i32> poison, i32 %324, i64 0
  %326 = shufflevector <16 x i32> %325, <16 x i32> poison, <16 x i32> zeroinitializer
  %327 = icmp samesign ugt <16 x i32> %326, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %328 = insertelement <16 x i64> poison, i64 %322, i64 0
  %329 = shufflevector <16 x i64> %328, <16 x i64> poison, <16 x i32> zeroinitializer
  %330 = or disjoint <16 x i64> %329, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10, i64 11, i64 12, i64 13, i64 14, i64 15>
  %331 = sub i64 %322, %161
  %smax146 = tail call i64 @llvm.smax.i64(i64 %66, i64 1)
  br label %332

332:                                              ; preds = %._crit_edge105, %365
  %333 = phi i64 [ 0, %._crit_edge105 ], [ %366, %365 ]
  %334 = add i64 %333, %43
  %335 = insertelement <16 x i64> poison, i64 %334, i64 0
  %336 = shufflevector <16 x i64> %335, <16 x i64> poison, <16 x i32> zeroinitializer
  %337 = mul i64 %334, %.pre-phi152
  %.idx38 = shl i64 %334, 8
  %gep110 = getelementptr i8, ptr %invariant.gep102, i64 %.idx38
  br i1 %.not126, label %._crit_edge108, label %.lr.ph107

.lr.ph107:                                        ; preds = %332
  %338 = mul i64 %333, %.pre-phi152
  br label %339

339:                                              ; preds = %.lr.ph107, %339
  %340 = phi i64 [ 0, %.lr.ph107 ], [ %353, %339 ]
  %341 = insertelement <16 x i64> poison, i64 %340, i64 0
  %342 = shufflevector <16 x i64> %341, <16 x i64> poison, <16 x i32> zeroinitializer
  %343 = or disjoint <16 x i64> %342, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10, i64 11, i64 12, i64 13, i64 14, i64 15>
  %.not40 = icmp sgt <16 x i64> %343, %336
  %344 = add i64 %338, %340
  %345 = getelementptr inbounds float, ptr %21, i64 %344
  %346 = load <16 x float>, ptr %345, align 4
  %347 = load float, ptr %gep110, align 4
  %348 = insertelement <16 x float> poison, float %347, i64 0
  %349 = shufflevector <16 x float> %348, <16 x float> poison, <16 x i32> zeroinitializer
  %350 = fdiv <16 x float> %346, %349
  %351 = select <16 x i1> %.not40, <16 x float> zeroinitializer, <16 x float> %350
  %352 = getelementptr inbounds float, ptr %24, i64 %344
  store <16 x float> %351, ptr %352, align 4
  %353 = add nuw nsw i64 %340, 16
  %354 = icmp samesign ult i64 %353, %322
  br i1 %354, label %339, label %._crit_edge108

._crit_edge108:                                   ; preds = %339, %332
  br i1 %.not34, label %365, label %355

355:                                              ; preds = %._crit_edge108
  %.not39 = icmp sgt <16 x i64> %330, %336
  %356 = add i64 %331, %337
  %357 = getelementptr inbounds float, ptr %21, i64 %356
  %358 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %357, <16 x i1> %327, <16 x float> zeroinitializer)
  %359 = load float, ptr %gep110, align 4
  %360 = insertelement <16 x float> poison, float %359, i64 0
  %361 = shufflevector <16 x float> %360, <16 x float> poison, <16 x i32> zeroinitializer
  %362 = fdiv <16 x float> %358, %361
  %363 = select <16 x i1> %.not39, <16 x float> zeroinitializer, <16 x float> %362
  %364 = getelementptr inbounds float, ptr %24, i64 %356
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %363, ptr align 4 %364, <16 x i1> %327)
  br label %365

365:                                              ; preds = %355, %._crit_edge108
  %366 = add nuw nsw i64 %333, 1
  %exitcond147.not = icmp eq i64 %366, %smax146
  br i1 %exitcond147.not, label %._crit_edge113, label %332

._crit_edge113:                                   ; preds = %365, %79, %.loopexit62
  %.pre-phi152177191200207 = phi i64 [ %81, %79 ], [ %.pre-phi152, %.loopexit62 ], [ %.pre-phi152, %365 ]
  %367 = phi i1 [ false, %79 ], [ false, %.loopexit62 ], [ true, %365 ]
  %368 = add nsw i64 %66, 5
  %369 = udiv i64 %368, 6
  %370 = tail call i64 @llvm.umax.i64(i64 %369, i64 1)
  %371 = udiv i64 %66, %370
  %372 = urem i64 %66, %370
  %.not127 = icmp ult i64 %368, 6
  br i1 %.not127, label %.preheader, label %.lr.ph115

.preheader:                                       ; preds = %390, %._crit_edge113
  br i1 %367, label %.lr.ph116.preheader, label %.loopexit

.lr.ph116.preheader:                              ; preds = %.preheader
  %smax149 = tail call i64 @llvm.smax.i64(i64 %66, i64 1)
  br label %.lr.ph116

.lr.ph115:                                        ; preds = %._crit_edge113, %390
  %373 = phi i64 [ %391, %390 ], [ 0, %._crit_edge113 ]
  %374 = icmp samesign ult i64 %373, %372
  %375 = zext i1 %374 to i64
  %376 = mul i64 %373, %371
  %377 = tail call i64 @llvm.umin.i64(i64 %373, i64 %372)
  %378 = add i64 %376, %377
  %379 = add i64 %371, %375
  %380 = mul i64 %378, %.pre-phi152177191200207
  %381 = getelementptr inbounds float, ptr %24, i64 %380
  %.idx37 = shl i64 %378, 8
  %382 = getelementptr inbounds i8, ptr %25, i64 %.idx37
  %383 = trunc i64 %379 to i32
  switch i32 %383, label %389 [
    i32 1, label %384
    i32 2, label %385
    i32 3, label %386
    i32 4, label %387
    i32 5, label %388
  ]

384:                                              ; preds = %.lr.ph115
  tail call fastcc void @matmul_f32_1(ptr %381, ptr %64, i64 8, i64 %69, ptr %382)
  br label %390

385:                                              ; preds = %.lr.ph115
  tail call fastcc void @matmul_f32_2(ptr %381, i64 %.pre-phi152177191200207, ptr %64, i64 8, i64 %69, ptr %382, i64 64)
  br label %390

386:                                              ; preds = %.lr.ph115
  tail call fastcc void @matmul_f32_3(ptr %381, i64 %.pre-phi152177191200207, ptr %64, i64 8, i64 %69, ptr %382, i64 64)
  br label %390

387:                                              ; preds = %.lr.ph115
  tail call fastcc void @matmul_f32_4(ptr %381, i64 %.pre-phi152177191200207, ptr %64, i64 8, i64 %69, ptr %382, i64 64)
  br label %390

388:                                              ; preds = %.lr.ph115
  tail call fastcc void @matmul_f32_5(ptr %381, i64 %.pre-phi152177191200207, ptr %64, i64 8, i64 %69, ptr %382, i64 64)
  br label %390

389:                                              ; preds = %.lr.ph115
  tail call fastcc void @matmul_f32_6(ptr %381, i64 %.pre-phi152177191200207, ptr %64, i64 8, i64 %69, ptr %382, i64 64)
  br label %390

390:                                              ; preds = %389, %384, %385, %386, %387, %388
  %391 = add nuw nsw i64 %373, 1
  %exitcond148.not = icmp eq i64 %391, %370
  br i1 %exitcond148.not, label %.preheader, label %.lr.ph115

.lr.ph116:                                        ; preds = %.lr.ph116.preheader, %.lr.ph116
  %392 = phi i64 [ %397, %.lr.ph116 ], [ 0, %.lr.ph116.preheader ]
  %393 = add i64 %392, %43
  %.idx35 = shl i64 %392, 8
  %394 = getelementptr inbounds i8, ptr %25, i64 %.idx35
  %395 = load <16 x float>, ptr %394, align 4
  %.idx36 = shl i64 %393, 5
  %396 = getelementptr inbounds i8, ptr %58, i64 %.idx36
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %395, ptr align 4 %396, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>)
  %397 = add nuw nsw i64 %392, 1
  %exitcond150.not = icmp eq i64 %397, %smax149
  br i1 %exitcond150.not, label %.loopexit, label %.lr.ph116

.loopexit:                                        ; preds = %.lr.ph116, %.preheader, %35
  %398 = add nsw i64 %36, 1
  %exitcond151.not = icmp eq i64 %398, %2
  br i1 %exitcond151.not, label %._crit_edge119, label %35

._crit_edge119:                                   ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y_kernel10(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %14 = icmp slt i64 %1, %2
  br i1 %14, label %.lr.ph5, label %._crit_edge6

.lr.ph5:                                          ; preds = %4, %._crit_edge
  %15 = phi i64 [ %73, %._crit_edge ], [ %1, %4 ]
  %16 = load i64, ptr %5, align 4
  %17 = urem i64 %15, %16
  %18 = load ptr, ptr %6, align 8
  %.idx = shl i64 %17, 4
  %19 = getelementptr inbounds i8, ptr %18, i64 %.idx
  %20 = load i64, ptr %19, align 4
  %21 = getelementptr inbounds nuw i8, ptr %19, i64 8
  %22 = load i64, ptr %21, align 4
  %23 = load ptr, ptr %0, align 8
  %24 = getelementptr inbounds nuw i8, ptr %23, i64 8
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds i64, ptr %25, i64 %20
  %27 = load i64, ptr %26, align 8
  %28 = load ptr, ptr %7, align 8
  %29 = load ptr, ptr %8, align 8
  %30 = getelementptr inbounds i64, ptr %29, i64 %20
  %31 = load i64, ptr %30, align 8
  %32 = shl i64 %31, 3
  %33 = getelementptr inbounds float, ptr %28, i64 %32
  %34 = load i64, ptr %23, align 8
  %35 = getelementptr i64, ptr %25, i64 %34
  %36 = getelementptr i64, ptr %35, i64 %20
  %37 = load i64, ptr %36, align 8
  %38 = load ptr, ptr %9, align 8
  %39 = getelementptr inbounds float, ptr %38, i64 %31
  %40 = load ptr, ptr %10, align 8
  %41 = getelementptr inbounds float, ptr %40, i64 %32
  %42 = load ptr, ptr %11, align 8
  %43 = getelementptr inbounds i64, ptr %42, i64 %31
  %44 = load ptr, ptr %12, align 8
  %45 = load ptr, ptr %13, align 8
  %46 = getelementptr inbounds i64, ptr %45, i64 %20
  %47 = load i64, ptr %46, align 8
  %.idx2 = shl i64 %47, 5
  %48 = getelementptr inbounds i8, ptr %44, i64 %.idx2
  %49 = sub i64 %27, %22
  %50 = icmp sgt i64 %49, 0
  br i1 %50, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %.lr.ph5
  %51 = tail call i64 @llvm.umin.i64(i64 %49, i64 16)
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %52 = phi i64 [ %72, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %53 = add i64 %52, %22
  %54 = getelementptr inbounds float, ptr %39, i64 %53
  %55 = load float, ptr %54, align 4
  %56 = fcmp ogt float %55, 0.000000e+00
  %57 = shl i64 %53, 3
  %58 = getelementptr inbounds float, ptr %41, i64 %57
  %59 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %58, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> <float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>)
  %60 = getelementptr inbounds i64, ptr %43, i64 %53
  %61 = load i64, ptr %60, align 8
  %62 = icmp ult i64 %61, %37
  %63 = insertelement <16 x i1> poison, i1 %62, i64 0
  %64 = shufflevector <16 x i1> %63, <16 x i1> poison, <16 x i32> zeroinitializer
  %65 = and <16 x i1> %64, <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>
  %.idx3 = shl i64 %61, 5
  %66 = getelementptr inbounds i8, ptr %48, i64 %.idx3
  %67 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %66, <16 x i1> %65, <16 x float> <float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison>)
  %68 = select <16 x i1> %64, <16 x float> %67, <16 x float> <float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison>
  %69 = fadd <16 x float> %59, %68
  %70 = select i1 %56, <16 x float> %69, <16 x float> %59
  %71 = getelementptr inbounds float, ptr %33, i64 %57
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %70, ptr align 4 %71, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>)
  %72 = add nuw nsw i64 %52, 1
  %exitcond.not = icmp eq i64 %72, %51
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %.lr.ph5
  %73 = add nsw i64 %15, 1
  %exitcond7.not = icmp eq i64 %73, %2
  br i1 %exitcond7.not, label %._crit_edge6, label %.lr.ph5

._crit_edge6:                                     ; preds = %._crit_edge, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y_companion0(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %9 = icmp slt i64 %1, %2
  br i1 %9, label %.lr.ph3, label %._crit_edge4

.lr.ph3:                                          ; preds = %4, %._crit_edge
  %10 = phi i64 [ %42, %._crit_edge ], [ %1, %4 ]
  %11 = load ptr, ptr %0, align 8
  %12 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i64, ptr %13, i64 %10
  %15 = load i64, ptr %14, align 8
  %16 = load ptr, ptr %5, align 8
  %17 = load ptr, ptr %6, align 8
  %18 = getelementptr inbounds i64, ptr %17, i64 %10
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds i8, ptr %16, i64 %19
  %21 = load ptr, ptr %7, align 8
  %22 = load ptr, ptr %8, align 8
  %23 = getelementptr inbounds i64, ptr %22, i64 %10
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds i64, ptr %21, i64 %24
  %26 = icmp sgt i64 %15, 0
  br i1 %26, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph3, %34
  %27 = phi i64 [ %36, %34 ], [ 0, %.lr.ph3 ]
  %28 = phi i64 [ %37, %34 ], [ 0, %.lr.ph3 ]
  %29 = getelementptr inbounds nuw i8, ptr %20, i64 %28
  %30 = load i8, ptr %29, align 1
  %31 = trunc i8 %30 to i1
  br i1 %31, label %32, label %34

32:                                               ; preds = %.lr.ph
  %33 = getelementptr inbounds i64, ptr %25, i64 %27
  store i64 %28, ptr %33, align 8
  br label %34

34:                                               ; preds = %32, %.lr.ph
  %35 = zext i8 %30 to i64
  %36 = add i64 %27, %35
  %37 = add nuw nsw i64 %28, 1
  %exitcond.not = icmp eq i64 %37, %15
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph

._crit_edge.loopexit:                             ; preds = %34
  %.pre = load ptr, ptr %12, align 8
  br label %._crit_edge

._crit_edge:                                      ; preds = %._crit_edge.loopexit, %.lr.ph3
  %38 = phi ptr [ %13, %.lr.ph3 ], [ %.pre, %._crit_edge.loopexit ]
  %.lcssa = phi i64 [ 0, %.lr.ph3 ], [ %36, %._crit_edge.loopexit ]
  %39 = load i64, ptr %11, align 4
  %40 = getelementptr i64, ptr %38, i64 %39
  %41 = getelementptr i64, ptr %40, i64 %10
  store i64 %.lcssa, ptr %41, align 8
  %42 = add nsw i64 %10, 1
  %exitcond6.not = icmp eq i64 %42, %2
  br i1 %exitcond6.not, label %._crit_edge4, label %.lr.ph3

._crit_edge4:                                     ; preds = %._crit_edge, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y_companion1(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %10 = icmp slt i64 %1, %2
  br i1 %10, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %._crit_edge
  %11 = phi i64 [ %43, %._crit_edge ], [ %1, %4 ]
  %12 = load ptr, ptr %0, align 8
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr i64, ptr %15, i64 %13
  %17 = getelementptr i64, ptr %16, i64 %11
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds i64, ptr %15, i64 %11
  %20 = load i64, ptr %19, align 8
  %21 = load ptr, ptr %5, align 8
  %22 = load ptr, ptr %6, align 8
  %23 = getelementptr inbounds i64, ptr %22, i64 %11
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds i64, ptr %21, i64 %24
  %26 = load ptr, ptr %7, align 8
  %27 = load ptr, ptr %8, align 8
  %28 = getelementptr inbounds i64, ptr %27, i64 %11
  %29 = load i64, ptr %28, align 8
  %30 = getelementptr inbounds i64, ptr %26, i64 %29
  %31 = load ptr, ptr %9, align 8
  %32 = getelementptr inbounds i64, ptr %31, i64 %29
  %33 = shl i64 %20, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %32, ptr align 1 %30, i64 %33, i1 false)
  %34 = icmp sgt i64 %18, 0
  br i1 %34, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph4, %41
  %35 = phi i64 [ %42, %41 ], [ 0, %.lr.ph4 ]
  %36 = getelementptr inbounds nuw i64, ptr %25, i64 %35
  %37 = load i64, ptr %36, align 8
  %38 = icmp ult i64 %37, %20
  br i1 %38, label %39, label %41

39:                                               ; preds = %.lr.ph
  %40 = getelementptr inbounds i64, ptr %32, i64 %37
  store i64 %35, ptr %40, align 8
  br label %41

41:                                               ; preds = %39, %.lr.ph
  %42 = add nuw nsw i64 %35, 1
  %exitcond.not = icmp eq i64 %42, %18
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %41, %.lr.ph4
  %43 = add nsw i64 %11, 1
  %exitcond6.not = icmp eq i64 %43, %2
  br i1 %exitcond6.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %._crit_edge, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i64 @y_plan(ptr %0, ptr nonnull writeonly captures(none) initializes((0, 8)) %1, ptr %2) unnamed_addr #3 {
  %4 = load i64, ptr %0, align 4
  store ptr %0, ptr %1, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = icmp sgt i64 %4, 0
  br i1 %6, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %3
  %7 = load ptr, ptr %5, align 8
  br label %8

8:                                                ; preds = %.lr.ph, %8
  %9 = phi i64 [ 0, %.lr.ph ], [ %13, %8 ]
  %10 = phi i64 [ 0, %.lr.ph ], [ %14, %8 ]
  %11 = getelementptr inbounds nuw i64, ptr %7, i64 %10
  %12 = load i64, ptr %11, align 8
  %13 = tail call i64 @llvm.smax.i64(i64 %9, i64 %12)
  %14 = add nuw nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %14, %4
  br i1 %exitcond.not, label %.lr.ph18, label %8

._crit_edge:                                      ; preds = %3
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 48
  store i64 0, ptr %15, align 4
  br label %._crit_edge19

.lr.ph18:                                         ; preds = %8
  %16 = getelementptr inbounds nuw i8, ptr %1, i64 48
  store i64 %13, ptr %16, align 4
  %17 = load ptr, ptr %5, align 8
  br label %18

18:                                               ; preds = %.lr.ph18, %18
  %19 = phi i64 [ 0, %.lr.ph18 ], [ %23, %18 ]
  %20 = phi i64 [ 0, %.lr.ph18 ], [ %24, %18 ]
  %21 = getelementptr inbounds nuw i64, ptr %17, i64 %20
  %22 = load i64, ptr %21, align 8
  %23 = tail call i64 @llvm.smax.i64(i64 %19, i64 %22)
  %24 = add nuw nsw i64 %20, 1
  %exitcond51.not = icmp eq i64 %24, %4
  br i1 %exitcond51.not, label %._crit_edge19, label %18

._crit_edge19:                                    ; preds = %18, %._crit_edge
  %.lcssa15 = phi i64 [ 0, %._crit_edge ], [ %23, %18 ]
  %25 = getelementptr inbounds nuw i8, ptr %1, i64 120
  store i64 %.lcssa15, ptr %25, align 4
  %26 = shl i64 %4, 3
  %27 = add i64 %26, 71
  %28 = and i64 %27, -64
  %29 = getelementptr inbounds nuw i8, ptr %1, i64 56
  store ptr %2, ptr %29, align 8
  %30 = getelementptr inbounds i8, ptr %2, i64 %28
  %31 = shl i64 %28, 1
  %32 = getelementptr inbounds nuw i8, ptr %1, i64 112
  store ptr %30, ptr %32, align 8
  %33 = getelementptr inbounds i8, ptr %2, i64 %31
  %34 = mul i64 %28, 3
  %35 = getelementptr inbounds nuw i8, ptr %1, i64 128
  store ptr %33, ptr %35, align 8
  %36 = getelementptr inbounds i8, ptr %2, i64 %34
  %37 = shl i64 %28, 2
  %38 = getelementptr inbounds nuw i8, ptr %1, i64 272
  store ptr %36, ptr %38, align 8
  br i1 %6, label %.lr.ph22, label %._crit_edge31

.lr.ph22:                                         ; preds = %._crit_edge19
  %39 = load ptr, ptr %5, align 8
  br label %40

40:                                               ; preds = %.lr.ph22, %40
  %41 = phi i64 [ 0, %.lr.ph22 ], [ %47, %40 ]
  %42 = phi i64 [ 0, %.lr.ph22 ], [ %48, %40 ]
  %43 = getelementptr inbounds nuw i64, ptr %39, i64 %42
  %44 = load i64, ptr %43, align 8
  %45 = add i64 %44, 15
  %46 = lshr i64 %45, 4
  %47 = add i64 %46, %41
  %48 = add nuw nsw i64 %42, 1
  %exitcond52.not = icmp eq i64 %48, %4
  br i1 %exitcond52.not, label %.lr.ph26, label %40

.lr.ph26:                                         ; preds = %40
  %49 = getelementptr inbounds nuw i8, ptr %1, i64 176
  store i64 %47, ptr %49, align 4
  %50 = shl i64 %47, 4
  %51 = getelementptr inbounds i8, ptr %2, i64 %37
  %52 = add i64 %50, 63
  %53 = and i64 %52, -64
  %54 = add i64 %53, %37
  %55 = getelementptr inbounds nuw i8, ptr %1, i64 184
  store ptr %51, ptr %55, align 8
  %56 = load ptr, ptr %5, align 8
  br label %57

57:                                               ; preds = %.lr.ph26, %57
  %58 = phi i64 [ 0, %.lr.ph26 ], [ %64, %57 ]
  %59 = phi i64 [ 0, %.lr.ph26 ], [ %65, %57 ]
  %60 = getelementptr inbounds nuw i64, ptr %56, i64 %59
  %61 = load i64, ptr %60, align 8
  %62 = add i64 %61, 63
  %63 = lshr i64 %62, 6
  %64 = add i64 %63, %58
  %65 = add nuw nsw i64 %59, 1
  %exitcond53.not = icmp eq i64 %65, %4
  br i1 %exitcond53.not, label %.lr.ph30, label %57

.lr.ph30:                                         ; preds = %57
  %66 = getelementptr inbounds nuw i8, ptr %1, i64 200
  store i64 %64, ptr %66, align 4
  %67 = shl i64 %64, 4
  %68 = getelementptr inbounds i8, ptr %2, i64 %54
  %69 = add i64 %67, 63
  %70 = and i64 %69, -64
  %71 = add i64 %70, %54
  %72 = getelementptr inbounds nuw i8, ptr %1, i64 208
  store ptr %68, ptr %72, align 8
  %73 = load ptr, ptr %5, align 8
  br label %74

74:                                               ; preds = %.lr.ph30, %74
  %75 = phi i64 [ 0, %.lr.ph30 ], [ %81, %74 ]
  %76 = phi i64 [ 0, %.lr.ph30 ], [ %82, %74 ]
  %77 = getelementptr inbounds nuw i64, ptr %73, i64 %76
  %78 = load i64, ptr %77, align 8
  %79 = add i64 %78, 47
  %80 = udiv i64 %79, 48
  %81 = add i64 %80, %75
  %82 = add nuw nsw i64 %76, 1
  %exitcond54.not = icmp eq i64 %82, %4
  br i1 %exitcond54.not, label %.lr.ph34, label %74

._crit_edge31:                                    ; preds = %._crit_edge19
  %83 = getelementptr inbounds nuw i8, ptr %1, i64 176
  store i64 0, ptr %83, align 4
  %84 = getelementptr inbounds i8, ptr %2, i64 %37
  %85 = getelementptr inbounds nuw i8, ptr %1, i64 184
  store ptr %84, ptr %85, align 8
  %86 = getelementptr inbounds nuw i8, ptr %1, i64 200
  store i64 0, ptr %86, align 8
  %87 = getelementptr inbounds i8, ptr %2, i64 %37
  %88 = getelementptr inbounds nuw i8, ptr %1, i64 208
  store ptr %87, ptr %88, align 8
  %89 = getelementptr inbounds nuw i8, ptr %1, i64 256
  store i64 0, ptr %89, align 8
  %90 = getelementptr inbounds i8, ptr %2, i64 %37
  %91 = getelementptr inbounds nuw i8, ptr %1, i64 264
  store ptr %90, ptr %91, align 8
  br label %._crit_edge35

.lr.ph34:                                         ; preds = %74
  %92 = getelementptr inbounds nuw i8, ptr %1, i64 256
  store i64 %81, ptr %92, align 4
  %93 = shl i64 %81, 4
  %94 = getelementptr inbounds i8, ptr %2, i64 %71
  %95 = add i64 %93, 63
  %96 = and i64 %95, -64
  %97 = add i64 %96, %71
  %98 = getelementptr inbounds nuw i8, ptr %1, i64 264
  store ptr %94, ptr %98, align 8
  %99 = load ptr, ptr %5, align 8
  br label %100

100:                                              ; preds = %.lr.ph34, %100
  %101 = phi i64 [ 0, %.lr.ph34 ], [ %107, %100 ]
  %102 = phi i64 [ 0, %.lr.ph34 ], [ %108, %100 ]
  %103 = getelementptr inbounds nuw i64, ptr %99, i64 %102
  %104 = load i64, ptr %103, align 8
  %105 = add i64 %104, 15
  %106 = lshr i64 %105, 4
  %107 = add i64 %106, %101
  %108 = add nuw nsw i64 %102, 1
  %exitcond55.not = icmp eq i64 %108, %4
  br i1 %exitcond55.not, label %._crit_edge35, label %100

._crit_edge35:                                    ; preds = %100, %._crit_edge31
  %109 = phi i64 [ %37, %._crit_edge31 ], [ %97, %100 ]
  %.lcssa11 = phi i64 [ 0, %._crit_edge31 ], [ %107, %100 ]
  %110 = getelementptr inbounds nuw i8, ptr %1, i64 288
  store i64 %.lcssa11, ptr %110, align 4
  %111 = getelementptr inbounds i8, ptr %2, i64 %109
  %112 = getelementptr inbounds nuw i8, ptr %1, i64 296
  store ptr %111, ptr %112, align 8
  %113 = load i64, ptr %0, align 4
  %114 = icmp sgt i64 %113, 0
  br i1 %114, label %.lr.ph38, label %._crit_edge41

.lr.ph38:                                         ; preds = %._crit_edge35
  %115 = load ptr, ptr %5, align 8
  br label %117

.lr.ph40:                                         ; preds = %117
  %116 = load ptr, ptr %5, align 8
  br label %124

117:                                              ; preds = %.lr.ph38, %117
  %118 = phi i64 [ 0, %.lr.ph38 ], [ %122, %117 ]
  %119 = phi i64 [ 0, %.lr.ph38 ], [ %123, %117 ]
  %120 = getelementptr inbounds nuw i64, ptr %115, i64 %119
  %121 = load i64, ptr %120, align 8
  %122 = add i64 %121, %118
  %123 = add nuw nsw i64 %119, 1
  %exitcond56.not = icmp eq i64 %123, %113
  br i1 %exitcond56.not, label %.lr.ph40, label %117

124:                                              ; preds = %.lr.ph40, %124
  %125 = phi i64 [ 0, %.lr.ph40 ], [ %129, %124 ]
  %126 = phi i64 [ 0, %.lr.ph40 ], [ %130, %124 ]
  %127 = getelementptr inbounds nuw i64, ptr %116, i64 %126
  %128 = load i64, ptr %127, align 8
  %129 = add i64 %128, %125
  %130 = add nuw nsw i64 %126, 1
  %exitcond57.not = icmp eq i64 %130, %113
  br i1 %exitcond57.not, label %._crit_edge41.loopexit, label %124

._crit_edge41.loopexit:                           ; preds = %124
  %131 = shl i64 %129, 5
  %132 = add i64 %131, 319
  %133 = and i64 %132, -64
  br label %._crit_edge41

._crit_edge41:                                    ; preds = %._crit_edge35, %._crit_edge41.loopexit
  %.lcssa1065 = phi i64 [ %122, %._crit_edge41.loopexit ], [ 0, %._crit_edge35 ]
  %.lcssa = phi i64 [ %133, %._crit_edge41.loopexit ], [ 256, %._crit_edge35 ]
  %134 = shl i64 %.lcssa11, 4
  %135 = add i64 %134, 63
  %136 = and i64 %135, -64
  %137 = add i64 %136, %109
  %138 = shl i64 %.lcssa1065, 2
  %139 = add i64 %138, 319
  %140 = and i64 %139, -64
  %141 = add i64 %140, %137
  %142 = shl i64 %.lcssa1065, 3
  %143 = add i64 %142, 319
  %144 = and i64 %143, -64
  %145 = add i64 %141, %144
  %146 = getelementptr inbounds i8, ptr %2, i64 %141
  %147 = getelementptr inbounds i8, ptr %2, i64 %137
  %148 = getelementptr inbounds i8, ptr %2, i64 %145
  %149 = add i64 %.lcssa, %145
  %150 = getelementptr inbounds i8, ptr %2, i64 %149
  %151 = add i64 %149, %.lcssa
  %152 = getelementptr inbounds i8, ptr %2, i64 %151
  %153 = add i64 %151, %144
  %154 = getelementptr inbounds i8, ptr %2, i64 %153
  %155 = add i64 %153, %.lcssa
  %156 = getelementptr inbounds i8, ptr %2, i64 %155
  %157 = add i64 %155, %.lcssa
  %158 = getelementptr inbounds nuw i8, ptr %1, i64 96
  store ptr %147, ptr %158, align 8
  %159 = getelementptr inbounds nuw i8, ptr %1, i64 104
  store ptr %146, ptr %159, align 8
  %160 = getelementptr inbounds nuw i8, ptr %1, i64 136
  store ptr %148, ptr %160, align 8
  %161 = getelementptr inbounds nuw i8, ptr %1, i64 144
  store ptr %150, ptr %161, align 8
  %162 = getelementptr inbounds nuw i8, ptr %1, i64 152
  store ptr %146, ptr %162, align 8
  %163 = getelementptr inbounds nuw i8, ptr %1, i64 160
  store ptr %152, ptr %163, align 8
  %164 = getelementptr inbounds nuw i8, ptr %1, i64 168
  store ptr %150, ptr %164, align 8
  %165 = getelementptr inbounds nuw i8, ptr %1, i64 192
  store ptr %154, ptr %165, align 8
  %166 = getelementptr inbounds nuw i8, ptr %1, i64 216
  store ptr %150, ptr %166, align 8
  %167 = getelementptr inbounds nuw i8, ptr %1, i64 224
  store ptr %156, ptr %167, align 8
  %168 = getelementptr inbounds nuw i8, ptr %1, i64 232
  store ptr %150, ptr %168, align 8
  %169 = getelementptr inbounds nuw i8, ptr %1, i64 240
  store ptr %148, ptr %169, align 8
  %170 = getelementptr inbounds nuw i8, ptr %1, i64 248
  store ptr %150, ptr %170, align 8
  %171 = add nuw i64 %.lcssa15, 63
  %172 = lshr i64 %171, 6
  %reass.mul = mul i64 %172, 38912
  %173 = add i64 %reass.mul, 36864
  %174 = tail call i64 @llvm.smax.i64(i64 %173, i64 3968)
  %175 = add nuw i64 %174, 256
  %176 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %177 = load i32, ptr %176, align 4
  %178 = sext i32 %177 to i64
  %179 = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i64 %175, ptr %179, align 8
  %180 = mul i64 %175, %178
  %181 = getelementptr inbounds i8, ptr %2, i64 %157
  %182 = add i64 %180, %157
  %183 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store ptr %181, ptr %183, align 8
  ret i64 %182
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i64 @y_arena_bytes(ptr %0) #1 {
  %2 = alloca [38 x i64], align 64
  %3 = call fastcc i64 @y_plan(ptr %0, ptr %2, ptr null)
  ret i64 %3
}

; Function Attrs: nounwind
define internal i32 @y_run(ptr %0) #4 {
  %2 = alloca [38 x i64], align 64
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %4 = load ptr, ptr %3, align 8
  %5 = call fastcc i64 @y_plan(ptr %0, ptr %2, ptr %4)
  %6 = load i64, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %8 = load ptr, ptr %7, align 8
  store i64 0, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = icmp sgt i64 %6, 0
  br i1 %10, label %.lr.ph, label %._crit_edge35.thread

.lr.ph:                                           ; preds = %1, %.lr.ph
  %11 = phi i64 [ %16, %.lr.ph ], [ 0, %1 ]
  %12 = phi i64 [ %17, %.lr.ph ], [ 0, %1 ]
  %13 = load ptr, ptr %9, align 8
  %14 = getelementptr inbounds nuw i64, ptr %13, i64 %12
  %15 = load i64, ptr %14, align 8
  %16 = add i64 %15, %11
  %17 = add nuw nsw i64 %12, 1
  %18 = getelementptr inbounds nuw i64, ptr %8, i64 %17
  store i64 %16, ptr %18, align 8
  %exitcond.not = icmp eq i64 %17, %6
  br i1 %exitcond.not, label %.lr.ph22.preheader, label %.lr.ph

.lr.ph22.preheader:                               ; preds = %.lr.ph
  %19 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %20 = load ptr, ptr %19, align 16
  store i64 0, ptr %20, align 8
  br label %.lr.ph22

.lr.ph22:                                         ; preds = %.lr.ph22.preheader, %.lr.ph22
  %21 = phi i64 [ %22, %.lr.ph22 ], [ 0, %.lr.ph22.preheader ]
  %22 = add nuw nsw i64 %21, 1
  %23 = getelementptr inbounds nuw i64, ptr %20, i64 %22
  store i64 %22, ptr %23, align 8
  %exitcond61.not = icmp eq i64 %22, %6
  br i1 %exitcond61.not, label %.lr.ph25.preheader, label %.lr.ph22

.lr.ph25.preheader:                               ; preds = %.lr.ph22
  %24 = getelementptr inbounds nuw i8, ptr %2, i64 128
  %25 = load ptr, ptr %24, align 64
  store i64 0, ptr %25, align 8
  br label %.lr.ph25

.lr.ph25:                                         ; preds = %.lr.ph25.preheader, %.lr.ph25
  %26 = phi i64 [ %31, %.lr.ph25 ], [ 0, %.lr.ph25.preheader ]
  %27 = phi i64 [ %32, %.lr.ph25 ], [ 0, %.lr.ph25.preheader ]
  %28 = load ptr, ptr %9, align 8
  %29 = getelementptr inbounds nuw i64, ptr %28, i64 %27
  %30 = load i64, ptr %29, align 8
  %31 = add i64 %30, %26
  %32 = add nuw nsw i64 %27, 1
  %33 = getelementptr inbounds nuw i64, ptr %25, i64 %32
  store i64 %31, ptr %33, align 8
  %exitcond62.not = icmp eq i64 %32, %6
  br i1 %exitcond62.not, label %.lr.ph28.preheader, label %.lr.ph25

.lr.ph28.preheader:                               ; preds = %.lr.ph25
  %34 = getelementptr inbounds nuw i8, ptr %2, i64 272
  %35 = load ptr, ptr %34, align 16
  store i64 0, ptr %35, align 8
  br label %.lr.ph28

.lr.ph28:                                         ; preds = %.lr.ph28.preheader, %.lr.ph28
  %36 = phi i64 [ %42, %.lr.ph28 ], [ 0, %.lr.ph28.preheader ]
  %37 = phi i64 [ %43, %.lr.ph28 ], [ 0, %.lr.ph28.preheader ]
  %38 = load ptr, ptr %9, align 8
  %39 = getelementptr inbounds nuw i64, ptr %38, i64 %37
  %40 = load i64, ptr %39, align 8
  %41 = mul i64 %40, %40
  %42 = add i64 %41, %36
  %43 = add nuw nsw i64 %37, 1
  %44 = getelementptr inbounds nuw i64, ptr %35, i64 %43
  store i64 %42, ptr %44, align 8
  %exitcond63.not = icmp eq i64 %43, %6
  br i1 %exitcond63.not, label %.lr.ph34.preheader, label %.lr.ph28

._crit_edge35.thread:                             ; preds = %1
  %45 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %46 = load ptr, ptr %45, align 16
  store i64 0, ptr %46, align 8
  %47 = getelementptr inbounds nuw i8, ptr %2, i64 128
  %48 = load ptr, ptr %47, align 64
  store i64 0, ptr %48, align 8
  %49 = getelementptr inbounds nuw i8, ptr %2, i64 272
  %50 = load ptr, ptr %49, align 16
  store i64 0, ptr %50, align 8
  br label %._crit_edge56

.lr.ph34.preheader:                               ; preds = %.lr.ph28
  %51 = getelementptr inbounds nuw i8, ptr %2, i64 184
  %52 = load ptr, ptr %51, align 8
  br label %.lr.ph34

.lr.ph34:                                         ; preds = %.lr.ph34.preheader, %._crit_edge32
  %53 = phi i64 [ %.lcssa20, %._crit_edge32 ], [ 0, %.lr.ph34.preheader ]
  %54 = phi i64 [ %66, %._crit_edge32 ], [ 0, %.lr.ph34.preheader ]
  %55 = load ptr, ptr %9, align 8
  %56 = getelementptr inbounds nuw i64, ptr %55, i64 %54
  %57 = load i64, ptr %56, align 8
  %58 = icmp sgt i64 %57, 0
  br i1 %58, label %.lr.ph31, label %._crit_edge32

.lr.ph31:                                         ; preds = %.lr.ph34, %.lr.ph31
  %59 = phi i64 [ %63, %.lr.ph31 ], [ %53, %.lr.ph34 ]
  %60 = phi i64 [ %64, %.lr.ph31 ], [ 0, %.lr.ph34 ]
  %.idx17 = shl i64 %59, 4
  %61 = getelementptr inbounds i8, ptr %52, i64 %.idx17
  store i64 %54, ptr %61, align 4
  %62 = getelementptr inbounds nuw i8, ptr %61, i64 8
  store i64 %60, ptr %62, align 4
  %63 = add i64 %59, 1
  %64 = add i64 %60, 16
  %65 = icmp slt i64 %64, %57
  br i1 %65, label %.lr.ph31, label %._crit_edge32

._crit_edge32:                                    ; preds = %.lr.ph31, %.lr.ph34
  %.lcssa20 = phi i64 [ %53, %.lr.ph34 ], [ %63, %.lr.ph31 ]
  %66 = add nuw nsw i64 %54, 1
  %exitcond64.not = icmp eq i64 %66, %6
  br i1 %exitcond64.not, label %._crit_edge35, label %.lr.ph34

._crit_edge35:                                    ; preds = %._crit_edge32
  %67 = getelementptr inbounds nuw i8, ptr %2, i64 208
  %68 = load ptr, ptr %67, align 16
  br label %.lr.ph41

.lr.ph41:                                         ; preds = %._crit_edge35, %._crit_edge38
  %69 = phi i64 [ %.lcssa19, %._crit_edge38 ], [ 0, %._crit_edge35 ]
  %70 = phi i64 [ %82, %._crit_edge38 ], [ 0, %._crit_edge35 ]
  %71 = load ptr, ptr %9, align 8
  %72 = getelementptr inbounds nuw i64, ptr %71, i64 %70
  %73 = load i64, ptr %72, align 8
  %74 = icmp sgt i64 %73, 0
  br i1 %74, label %.lr.ph37, label %._crit_edge38

.lr.ph37:                                         ; preds = %.lr.ph41, %.lr.ph37
  %75 = phi i64 [ %79, %.lr.ph37 ], [ %69, %.lr.ph41 ]
  %76 = phi i64 [ %80, %.lr.ph37 ], [ 0, %.lr.ph41 ]
  %.idx16 = shl i64 %75, 4
  %77 = getelementptr inbounds i8, ptr %68, i64 %.idx16
  store i64 %70, ptr %77, align 4
  %78 = getelementptr inbounds nuw i8, ptr %77, i64 8
  store i64 %76, ptr %78, align 4
  %79 = add i64 %75, 1
  %80 = add i64 %76, 64
  %81 = icmp slt i64 %80, %73
  br i1 %81, label %.lr.ph37, label %._crit_edge38

._crit_edge38:                                    ; preds = %.lr.ph37, %.lr.ph41
  %.lcssa19 = phi i64 [ %69, %.lr.ph41 ], [ %79, %.lr.ph37 ]
  %82 = add nuw nsw i64 %70, 1
  %exitcond65.not = icmp eq i64 %82, %6
  br i1 %exitcond65.not, label %._crit_edge42, label %.lr.ph41

._crit_edge42:                                    ; preds = %._crit_edge38
  %83 = getelementptr inbounds nuw i8, ptr %2, i64 264
  %84 = load ptr, ptr %83, align 8
  br label %.lr.ph48

.lr.ph48:                                         ; preds = %._crit_edge42, %._crit_edge45
  %85 = phi i64 [ %.lcssa18, %._crit_edge45 ], [ 0, %._crit_edge42 ]
  %86 = phi i64 [ %98, %._crit_edge45 ], [ 0, %._crit_edge42 ]
  %87 = load ptr, ptr %9, align 8
  %88 = getelementptr inbounds nuw i64, ptr %87, i64 %86
  %89 = load i64, ptr %88, align 8
  %90 = icmp sgt i64 %89, 0
  br i1 %90, label %.lr.ph44, label %._crit_edge45

.lr.ph44:                                         ; preds = %.lr.ph48, %.lr.ph44
  %91 = phi i64 [ %95, %.lr.ph44 ], [ %85, %.lr.ph48 ]
  %92 = phi i64 [ %96, %.lr.ph44 ], [ 0, %.lr.ph48 ]
  %.idx15 = shl i64 %91, 4
  %93 = getelementptr inbounds i8, ptr %84, i64 %.idx15
  store i64 %86, ptr %93, align 4
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 8
  store i64 %92, ptr %94, align 4
  %95 = add i64 %91, 1
  %96 = add i64 %92, 48
  %97 = icmp slt i64 %96, %89
  br i1 %97, label %.lr.ph44, label %._crit_edge45

._crit_edge45:                                    ; preds = %.lr.ph44, %.lr.ph48
  %.lcssa18 = phi i64 [ %85, %.lr.ph48 ], [ %95, %.lr.ph44 ]
  %98 = add nuw nsw i64 %86, 1
  %exitcond66.not = icmp eq i64 %98, %6
  br i1 %exitcond66.not, label %._crit_edge49, label %.lr.ph48

._crit_edge49:                                    ; preds = %._crit_edge45
  %99 = getelementptr inbounds nuw i8, ptr %2, i64 296
  %100 = load ptr, ptr %99, align 8
  br label %.lr.ph55

.lr.ph55:                                         ; preds = %._crit_edge49, %._crit_edge52
  %101 = phi i64 [ %.lcssa, %._crit_edge52 ], [ 0, %._crit_edge49 ]
  %102 = phi i64 [ %114, %._crit_edge52 ], [ 0, %._crit_edge49 ]
  %103 = load ptr, ptr %9, align 8
  %104 = getelementptr inbounds nuw i64, ptr %103, i64 %102
  %105 = load i64, ptr %104, align 8
  %106 = icmp sgt i64 %105, 0
  br i1 %106, label %.lr.ph51, label %._crit_edge52

.lr.ph51:                                         ; preds = %.lr.ph55, %.lr.ph51
  %107 = phi i64 [ %111, %.lr.ph51 ], [ %101, %.lr.ph55 ]
  %108 = phi i64 [ %112, %.lr.ph51 ], [ 0, %.lr.ph55 ]
  %.idx = shl i64 %107, 4
  %109 = getelementptr inbounds i8, ptr %100, i64 %.idx
  store i64 %102, ptr %109, align 4
  %110 = getelementptr inbounds nuw i8, ptr %109, i64 8
  store i64 %108, ptr %110, align 4
  %111 = add i64 %107, 1
  %112 = add i64 %108, 16
  %113 = icmp slt i64 %112, %105
  br i1 %113, label %.lr.ph51, label %._crit_edge52

._crit_edge52:                                    ; preds = %.lr.ph51, %.lr.ph55
  %.lcssa = phi i64 [ %101, %.lr.ph55 ], [ %111, %.lr.ph51 ]
  %114 = add nuw nsw i64 %102, 1
  %exitcond67.not = icmp eq i64 %114, %6
  br i1 %exitcond67.not, label %._crit_edge56, label %.lr.ph55

._crit_edge56:                                    ; preds = %._crit_edge52, %._crit_edge35.thread
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %116 = load ptr, ptr %115, align 8
  %117 = load ptr, ptr %116, align 8
  %118 = getelementptr inbounds nuw i8, ptr %2, i64 40
  store ptr %117, ptr %118, align 8
  %119 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %120 = load ptr, ptr %119, align 8
  %121 = load ptr, ptr %120, align 8
  %122 = getelementptr inbounds nuw i8, ptr %2, i64 280
  store ptr %121, ptr %122, align 8
  %123 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store i64 0, ptr %123, align 8
  %124 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store i64 -1, ptr %124, align 32
  %125 = load ptr, ptr %2, align 64
  %126 = load i64, ptr %125, align 4
  %127 = getelementptr inbounds nuw i8, ptr %2, i64 48
  %128 = load i64, ptr %127, align 16
  %129 = add i64 %128, 63
  %130 = lshr i64 %129, 6
  %131 = mul i64 %130, %126
  %132 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %133 = load ptr, ptr %132, align 8
  %134 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %135 = load ptr, ptr %134, align 8
  call void %133(ptr %135, ptr nonnull @y_kernel0, ptr nonnull %2, i64 %131) #13
  %136 = load ptr, ptr %2, align 64
  %137 = load i64, ptr %136, align 4
  %138 = load ptr, ptr %132, align 8
  %139 = load ptr, ptr %134, align 8
  call void %138(ptr %139, ptr nonnull @y_companion0, ptr nonnull %2, i64 %137) #13
  %140 = load ptr, ptr %2, align 64
  %141 = load i64, ptr %140, align 4
  %142 = load ptr, ptr %132, align 8
  %143 = load ptr, ptr %134, align 8
  call void %142(ptr %143, ptr nonnull @y_kernel1, ptr nonnull %2, i64 %141) #13
  %144 = load ptr, ptr %2, align 64
  %145 = load i64, ptr %144, align 4
  %146 = load ptr, ptr %132, align 8
  %147 = load ptr, ptr %134, align 8
  call void %146(ptr %147, ptr nonnull @y_kernel2, ptr nonnull %2, i64 %145) #13
  %148 = load ptr, ptr %2, align 64
  %149 = load i64, ptr %148, align 4
  %150 = load ptr, ptr %132, align 8
  %151 = load ptr, ptr %134, align 8
  call void %150(ptr %151, ptr nonnull @y_companion1, ptr nonnull %2, i64 %149) #13
  %152 = getelementptr inbounds nuw i8, ptr %2, i64 176
  %153 = load i64, ptr %152, align 16
  %154 = load ptr, ptr %132, align 8
  %155 = load ptr, ptr %134, align 8
  call void %154(ptr %155, ptr nonnull @y_kernel3, ptr nonnull %2, i64 %153) #13
  %156 = getelementptr inbounds nuw i8, ptr %2, i64 200
  %157 = load i64, ptr %156, align 8
  %158 = load ptr, ptr %132, align 8
  %159 = load ptr, ptr %134, align 8
  call void %158(ptr %159, ptr nonnull @y_kernel4, ptr nonnull %2, i64 %157) #13
  %160 = load i64, ptr %152, align 16
  %161 = load ptr, ptr %132, align 8
  %162 = load ptr, ptr %134, align 8
  call void %161(ptr %162, ptr nonnull @y_kernel5, ptr nonnull %2, i64 %160) #13
  %163 = load i64, ptr %156, align 8
  %164 = load ptr, ptr %132, align 8
  %165 = load ptr, ptr %134, align 8
  call void %164(ptr %165, ptr nonnull @y_kernel6, ptr nonnull %2, i64 %163) #13
  %166 = load i64, ptr %152, align 16
  %167 = load ptr, ptr %132, align 8
  %168 = load ptr, ptr %134, align 8
  call void %167(ptr %168, ptr nonnull @y_kernel7, ptr nonnull %2, i64 %166) #13
  %169 = load i64, ptr %156, align 8
  %170 = load ptr, ptr %132, align 8
  %171 = load ptr, ptr %134, align 8
  call void %170(ptr %171, ptr nonnull @y_kernel8, ptr nonnull %2, i64 %169) #13
  %172 = getelementptr inbounds nuw i8, ptr %2, i64 256
  %173 = load i64, ptr %172, align 64
  %174 = load ptr, ptr %132, align 8
  %175 = load ptr, ptr %134, align 8
  call void %174(ptr %175, ptr nonnull @y_kernel9, ptr nonnull %2, i64 %173) #13
  %176 = getelementptr inbounds nuw i8, ptr %2, i64 288
  %177 = load i64, ptr %176, align 32
  %178 = load ptr, ptr %132, align 8
  %179 = load ptr, ptr %134, align 8
  call void %178(ptr %179, ptr nonnull @y_kernel10, ptr nonnull %2, i64 %177) #13
  %180 = load i64, ptr %123, align 8
  %181 = load i64, ptr %124, align 32
  %182 = icmp ne i64 %181, -1
  %183 = icmp eq i64 %180, 0
  %.not14 = and i1 %183, %182
  br i1 %.not14, label %184, label %187

184:                                              ; preds = %._crit_edge56
  %185 = and i64 %181, 4294967295
  %186 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 %185, ptr %186, align 4
  br label %187

187:                                              ; preds = %184, %._crit_edge56
  %188 = lshr i64 %181, 32
  %189 = add nuw nsw i64 %188, 1
  %190 = select i1 %.not14, i64 %189, i64 %180
  %191 = trunc i64 %190 to i32
  ret i32 %191
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal noundef i32 @y.step_derive(ptr readonly captures(none) %0) #1 {
  %2 = load i64, ptr %0, align 4
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %4 = load ptr, ptr %3, align 8
  %5 = icmp sgt i64 %2, 0
  br i1 %5, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %1
  %.idx4 = mul i64 %2, 24
  %6 = getelementptr i8, ptr %4, i64 %.idx4
  br label %8

.lr.ph5:                                          ; preds = %8
  %.idx = shl i64 %2, 5
  %7 = getelementptr i8, ptr %4, i64 %.idx
  br label %21

8:                                                ; preds = %.lr.ph, %8
  %9 = phi i64 [ 0, %.lr.ph ], [ %20, %8 ]
  %10 = load i64, ptr %0, align 4
  %11 = load ptr, ptr %3, align 8
  %.idx3 = shl i64 %10, 4
  %12 = getelementptr i8, ptr %11, i64 %.idx3
  %13 = getelementptr i64, ptr %12, i64 %9
  %14 = load i64, ptr %13, align 8
  %15 = getelementptr inbounds nuw i64, ptr %11, i64 %9
  %16 = load i64, ptr %15, align 8
  %17 = add i64 %16, %14
  %18 = tail call i64 @llvm.smax.i64(i64 %17, i64 0)
  %19 = getelementptr i64, ptr %6, i64 %9
  store i64 %18, ptr %19, align 8
  %20 = add nuw nsw i64 %9, 1
  %exitcond.not = icmp eq i64 %20, %2
  br i1 %exitcond.not, label %.lr.ph5, label %8

21:                                               ; preds = %.lr.ph5, %21
  %22 = phi i64 [ 0, %.lr.ph5 ], [ %29, %21 ]
  %23 = load i64, ptr %0, align 4
  %24 = load ptr, ptr %3, align 8
  %25 = getelementptr i64, ptr %24, i64 %23
  %26 = getelementptr i64, ptr %25, i64 %22
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr i64, ptr %7, i64 %22
  store i64 %27, ptr %28, align 8
  %29 = add nuw nsw i64 %22, 1
  %exitcond6.not = icmp eq i64 %29, %2
  br i1 %exitcond6.not, label %._crit_edge, label %21

._crit_edge:                                      ; preds = %21, %1
  ret i32 0
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel0(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = load ptr, ptr %0, align 8
  %6 = zext i32 %3 to i64
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = mul i64 %8, %6
  %12 = getelementptr inbounds i8, ptr %10, i64 %11
  %13 = icmp slt i64 %1, %2
  br i1 %13, label %.lr.ph11, label %._crit_edge12

.lr.ph11:                                         ; preds = %4
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 40
  br label %17

17:                                               ; preds = %.lr.ph11, %76
  %18 = phi i64 [ %1, %.lr.ph11 ], [ %77, %76 ]
  %19 = load i64, ptr %5, align 4
  %20 = urem i64 %18, %19
  %21 = udiv i64 %18, %19
  %22 = load ptr, ptr %0, align 8
  %23 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %24 = load ptr, ptr %23, align 8
  %25 = getelementptr inbounds i64, ptr %24, i64 %20
  %26 = load i64, ptr %25, align 8
  %27 = shl i64 %21, 6
  %28 = add i64 %27, 64
  %29 = tail call i64 @llvm.smin.i64(i64 %28, i64 %26)
  %30 = icmp slt i64 %27, %26
  br i1 %30, label %31, label %76

31:                                               ; preds = %17
  %32 = load ptr, ptr %14, align 8
  %33 = load ptr, ptr %15, align 8
  %34 = getelementptr inbounds i64, ptr %33, i64 %20
  %35 = load i64, ptr %34, align 8
  %36 = getelementptr inbounds float, ptr %32, i64 %35
  %37 = load ptr, ptr %16, align 8
  %.idx = shl i64 %35, 5
  %38 = getelementptr inbounds i8, ptr %37, i64 %.idx
  %39 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %40 = load ptr, ptr %39, align 8
  %.not = icmp eq i64 %27, 9223372036854775744
  br i1 %.not, label %._crit_edge, label %.lr.ph

.lr.ph:                                           ; preds = %31, %.lr.ph
  %41 = phi i64 [ %52, %.lr.ph ], [ %27, %31 ]
  %42 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %40, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> poison)
  %.idx6 = shl i64 %41, 5
  %43 = getelementptr inbounds i8, ptr %38, i64 %.idx6
  %44 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %43, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> poison)
  %45 = shufflevector <16 x float> %44, <16 x float> <float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %46 = shufflevector <16 x float> %42, <16 x float> <float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %47 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %46, <16 x float> %45, <16 x float> zeroinitializer)
  %48 = fadd <16 x float> %47, zeroinitializer
  %49 = tail call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0.000000e+00, <16 x float> %48)
  %50 = sub i64 %41, %27
  %51 = getelementptr inbounds float, ptr %12, i64 %50
  store float %49, ptr %51, align 4
  %52 = add nsw i64 %41, 1
  %53 = icmp slt i64 %52, %29
  br i1 %53, label %.lr.ph, label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %31
  %54 = and i64 %29, 15
  %55 = or disjoint i64 %54, %27
  %56 = sub i64 %29, %55
  %57 = add i64 %56, %27
  %58 = icmp slt i64 %27, %57
  br i1 %58, label %.lr.ph8, label %._crit_edge9

.lr.ph8:                                          ; preds = %._crit_edge, %.lr.ph8
  %59 = phi i64 [ %64, %.lr.ph8 ], [ %27, %._crit_edge ]
  %60 = sub i64 %59, %27
  %61 = getelementptr inbounds float, ptr %12, i64 %60
  %62 = load <16 x float>, ptr %61, align 4
  %63 = getelementptr inbounds float, ptr %36, i64 %59
  store <16 x float> %62, ptr %63, align 4
  %64 = add nsw i64 %59, 16
  %65 = icmp slt i64 %64, %57
  br i1 %65, label %.lr.ph8, label %._crit_edge9

._crit_edge9:                                     ; preds = %.lr.ph8, %._crit_edge
  %66 = icmp slt i64 %57, %29
  br i1 %66, label %67, label %76

67:                                               ; preds = %._crit_edge9
  %68 = sub i64 %29, %57
  %69 = trunc i64 %68 to i32
  %70 = insertelement <16 x i32> poison, i32 %69, i64 0
  %71 = shufflevector <16 x i32> %70, <16 x i32> poison, <16 x i32> zeroinitializer
  %72 = icmp sgt <16 x i32> %71, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %73 = getelementptr inbounds float, ptr %12, i64 %56
  %74 = load <16 x float>, ptr %73, align 4
  %75 = getelementptr inbounds float, ptr %36, i64 %57
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %74, ptr align 4 %75, <16 x i1> %72)
  br label %76

76:                                               ; preds = %._crit_edge9, %67, %17
  %77 = add nsw i64 %18, 1
  %exitcond.not = icmp eq i64 %77, %2
  br i1 %exitcond.not, label %._crit_edge12, label %17

._crit_edge12:                                    ; preds = %76, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel1(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %8 = icmp slt i64 %1, %2
  br i1 %8, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %53
  %9 = phi i64 [ %54, %53 ], [ %1, %4 ]
  %10 = load i64, ptr %5, align 4
  %11 = urem i64 %9, %10
  %12 = load ptr, ptr %0, align 8
  %13 = load ptr, ptr %6, align 8
  %14 = load ptr, ptr %7, align 8
  %15 = getelementptr inbounds i64, ptr %14, i64 %11
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %13, i64 %16
  %18 = load i64, ptr %12, align 4
  %19 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %20 = load ptr, ptr %19, align 8
  %.idx = shl i64 %18, 4
  %21 = getelementptr i8, ptr %20, i64 %.idx
  %22 = getelementptr i64, ptr %21, i64 %11
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds i64, ptr %20, i64 %11
  %25 = load i64, ptr %24, align 8
  %26 = add i64 %25, %23
  %27 = tail call i64 @llvm.smax.i64(i64 %26, i64 0)
  %28 = getelementptr inbounds nuw i8, ptr %12, i64 80
  %29 = load ptr, ptr %28, align 8
  %30 = mul i64 %11, 48
  %31 = getelementptr inbounds i8, ptr %29, i64 %30
  %32 = load ptr, ptr %31, align 8
  %33 = and i64 %27, 9223372036854775792
  %.not6 = icmp eq i64 %33, 0
  br i1 %.not6, label %._crit_edge, label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph4, %.lr.ph
  %34 = phi i64 [ %40, %.lr.ph ], [ 0, %.lr.ph4 ]
  %35 = getelementptr inbounds nuw float, ptr %32, i64 %34
  %36 = load <16 x float>, ptr %35, align 4
  %37 = fcmp ogt <16 x float> %36, zeroinitializer
  %38 = zext <16 x i1> %37 to <16 x i8>
  %39 = getelementptr inbounds nuw i8, ptr %17, i64 %34
  store <16 x i8> %38, ptr %39, align 1
  %40 = add nuw nsw i64 %34, 16
  %41 = icmp samesign ult i64 %40, %33
  br i1 %41, label %.lr.ph, label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %.lr.ph4
  %.not = icmp eq i64 %33, %27
  br i1 %.not, label %53, label %42

42:                                               ; preds = %._crit_edge
  %43 = trunc i64 %27 to i32
  %44 = and i32 %43, 15
  %45 = insertelement <16 x i32> poison, i32 %44, i64 0
  %46 = shufflevector <16 x i32> %45, <16 x i32> poison, <16 x i32> zeroinitializer
  %47 = icmp samesign ugt <16 x i32> %46, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %48 = getelementptr inbounds nuw float, ptr %32, i64 %33
  %49 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %48, <16 x i1> %47, <16 x float> zeroinitializer)
  %50 = fcmp ogt <16 x float> %49, zeroinitializer
  %51 = zext <16 x i1> %50 to <16 x i8>
  %52 = getelementptr inbounds nuw i8, ptr %17, i64 %33
  tail call void @llvm.masked.store.v16i8.p0(<16 x i8> %51, ptr align 1 %52, <16 x i1> %47)
  br label %53

53:                                               ; preds = %42, %._crit_edge
  %54 = add nsw i64 %9, 1
  %exitcond.not = icmp eq i64 %54, %2
  br i1 %exitcond.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %53, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel2(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #2 {
  %5 = zext i32 %3 to i64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = mul i64 %7, %5
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = icmp slt i64 %1, %2
  br i1 %16, label %.lr.ph16, label %._crit_edge17

.lr.ph16:                                         ; preds = %4, %._crit_edge14
  %17 = phi i64 [ %91, %._crit_edge14 ], [ %1, %4 ]
  %18 = load i64, ptr %12, align 4
  %19 = urem i64 %17, %18
  %20 = udiv i64 %17, %18
  %21 = shl i64 %19, 6
  %22 = load ptr, ptr %0, align 8
  %23 = shl i64 %20, 6
  %24 = add i64 %23, 64
  %25 = tail call i64 @llvm.smin.i64(i64 %24, i64 8)
  %26 = load ptr, ptr %13, align 8
  %27 = load i64, ptr %22, align 4
  %28 = getelementptr inbounds i64, ptr %26, i64 %27
  %29 = load i64, ptr %28, align 8
  %30 = load ptr, ptr %14, align 8
  %31 = load ptr, ptr %15, align 8
  %32 = sub i64 %29, %21
  %33 = tail call i64 @llvm.smin.i64(i64 %32, i64 64)
  %34 = add nsw i64 %33, 5
  %35 = udiv i64 %34, 6
  %36 = tail call i64 @llvm.umax.i64(i64 %35, i64 1)
  %37 = udiv i64 %33, %36
  %38 = urem i64 %33, %36
  %39 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %40 = and i64 %25, -64
  %.not = icmp eq i64 %40, %25
  %.not18 = icmp ult i64 %34, 6
  br i1 %.not18, label %._crit_edge14, label %.lr.ph13

.lr.ph13:                                         ; preds = %.lr.ph16
  %.idx6 = shl i64 %20, 11
  %invariant.gep = getelementptr float, ptr %30, i64 %40
  %41 = icmp slt i64 %23, %40
  %42 = trunc i64 %25 to i32
  %43 = and i32 %42, 8
  %44 = insertelement <16 x i32> poison, i32 %43, i64 0
  %45 = shufflevector <16 x i32> %44, <16 x i32> poison, <16 x i32> zeroinitializer
  %46 = icmp samesign ugt <16 x i32> %45, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %invariant.gep30 = getelementptr float, ptr %11, i64 %40
  br label %47

47:                                               ; preds = %.lr.ph13, %._crit_edge11
  %48 = phi i64 [ 0, %.lr.ph13 ], [ %89, %._crit_edge11 ]
  %49 = icmp samesign ult i64 %48, %38
  %50 = zext i1 %49 to i64
  %51 = mul i64 %48, %37
  %52 = tail call i64 @llvm.umin.i64(i64 %48, i64 %38)
  %53 = add i64 %37, %50
  %54 = add i64 %52, %21
  %55 = add i64 %54, %51
  %.idx = shl i64 %55, 5
  %56 = getelementptr inbounds i8, ptr %31, i64 %.idx
  %57 = load ptr, ptr %39, align 8
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 2112
  %59 = getelementptr inbounds i8, ptr %58, i64 %.idx6
  %60 = trunc i64 %53 to i32
  switch i32 %60, label %66 [
    i32 1, label %61
    i32 2, label %62
    i32 3, label %63
    i32 4, label %64
    i32 5, label %65
  ]

61:                                               ; preds = %47
  tail call fastcc void @matmul_f32_1(ptr %56, ptr nonnull %59, i64 64, i64 8, ptr %11)
  br label %67

62:                                               ; preds = %47
  tail call fastcc void @matmul_f32_2(ptr %56, i64 8, ptr nonnull %59, i64 64, i64 8, ptr %11, i64 64)
  br label %67

63:                                               ; preds = %47
  tail call fastcc void @matmul_f32_3(ptr %56, i64 8, ptr nonnull %59, i64 64, i64 8, ptr %11, i64 64)
  br label %67

64:                                               ; preds = %47
  tail call fastcc void @matmul_f32_4(ptr %56, i64 8, ptr nonnull %59, i64 64, i64 8, ptr %11, i64 64)
  br label %67

65:                                               ; preds = %47
  tail call fastcc void @matmul_f32_5(ptr %56, i64 8, ptr nonnull %59, i64 64, i64 8, ptr %11, i64 64)
  br label %67

66:                                               ; preds = %47
  tail call fastcc void @matmul_f32_6(ptr %56, i64 8, ptr nonnull %59, i64 64, i64 8, ptr %11, i64 64)
  br label %67

67:                                               ; preds = %66, %61, %62, %63, %64, %65
  %68 = icmp sgt i64 %53, 0
  br i1 %68, label %.lr.ph10, label %._crit_edge11

.lr.ph10:                                         ; preds = %67
  %69 = add i64 %55, %20
  %.neg19 = mul i64 %69, -64
  %invariant.gep28 = getelementptr float, ptr %11, i64 %.neg19
  %gep31 = getelementptr float, ptr %invariant.gep30, i64 %.neg19
  br label %70

70:                                               ; preds = %.lr.ph10, %86
  %71 = phi i64 [ 0, %.lr.ph10 ], [ %87, %86 ]
  %72 = add i64 %71, %55
  %73 = shl i64 %72, 6
  %74 = shl i64 %72, 3
  br i1 %41, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %70
  %75 = getelementptr float, ptr %30, i64 %74
  %gep29 = getelementptr float, ptr %invariant.gep28, i64 %73
  br label %76

76:                                               ; preds = %.lr.ph, %76
  %77 = phi i64 [ %23, %.lr.ph ], [ %81, %76 ]
  %78 = getelementptr float, ptr %gep29, i64 %77
  %79 = load <16 x float>, ptr %78, align 4
  %80 = getelementptr float, ptr %75, i64 %77
  store <16 x float> %79, ptr %80, align 4
  %81 = add nsw i64 %77, 16
  %82 = icmp slt i64 %81, %40
  br i1 %82, label %76, label %._crit_edge

._crit_edge:                                      ; preds = %76, %70
  br i1 %.not, label %86, label %83

83:                                               ; preds = %._crit_edge
  %84 = getelementptr float, ptr %gep31, i64 %73
  %85 = load <16 x float>, ptr %84, align 4
  %gep = getelementptr float, ptr %invariant.gep, i64 %74
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %85, ptr align 4 %gep, <16 x i1> %46)
  br label %86

86:                                               ; preds = %83, %._crit_edge
  %87 = add nuw nsw i64 %71, 1
  %88 = icmp slt i64 %87, %53
  br i1 %88, label %70, label %._crit_edge11

._crit_edge11:                                    ; preds = %86, %67
  %89 = add nuw nsw i64 %48, 1
  %90 = icmp samesign ult i64 %89, %35
  br i1 %90, label %47, label %._crit_edge14

._crit_edge14:                                    ; preds = %._crit_edge11, %.lr.ph16
  %91 = add nsw i64 %17, 1
  %exitcond.not = icmp eq i64 %91, %2
  br i1 %exitcond.not, label %._crit_edge17, label %.lr.ph16

._crit_edge17:                                    ; preds = %._crit_edge14, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel3(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #2 {
  %5 = zext i32 %3 to i64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = mul i64 %7, %5
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 200
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %16 = icmp slt i64 %1, %2
  br i1 %16, label %.lr.ph16, label %._crit_edge17

.lr.ph16:                                         ; preds = %4, %._crit_edge14
  %17 = phi i64 [ %91, %._crit_edge14 ], [ %1, %4 ]
  %18 = load i64, ptr %12, align 4
  %19 = urem i64 %17, %18
  %20 = udiv i64 %17, %18
  %21 = shl i64 %19, 6
  %22 = load ptr, ptr %0, align 8
  %23 = shl i64 %20, 6
  %24 = add i64 %23, 64
  %25 = tail call i64 @llvm.smin.i64(i64 %24, i64 8)
  %26 = load ptr, ptr %13, align 8
  %27 = load i64, ptr %22, align 4
  %28 = getelementptr inbounds i64, ptr %26, i64 %27
  %29 = load i64, ptr %28, align 8
  %30 = load ptr, ptr %14, align 8
  %31 = load ptr, ptr %15, align 8
  %32 = sub i64 %29, %21
  %33 = tail call i64 @llvm.smin.i64(i64 %32, i64 64)
  %34 = add nsw i64 %33, 5
  %35 = udiv i64 %34, 6
  %36 = tail call i64 @llvm.umax.i64(i64 %35, i64 1)
  %37 = udiv i64 %33, %36
  %38 = urem i64 %33, %36
  %39 = getelementptr inbounds nuw i8, ptr %22, i64 32
  %40 = and i64 %25, -64
  %.not = icmp eq i64 %40, %25
  %.not18 = icmp ult i64 %34, 6
  br i1 %.not18, label %._crit_edge14, label %.lr.ph13

.lr.ph13:                                         ; preds = %.lr.ph16
  %.idx6 = shl i64 %20, 11
  %invariant.gep = getelementptr float, ptr %30, i64 %40
  %41 = icmp slt i64 %23, %40
  %42 = trunc i64 %25 to i32
  %43 = and i32 %42, 8
  %44 = insertelement <16 x i32> poison, i32 %43, i64 0
  %45 = shufflevector <16 x i32> %44, <16 x i32> poison, <16 x i32> zeroinitializer
  %46 = icmp samesign ugt <16 x i32> %45, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %invariant.gep30 = getelementptr float, ptr %11, i64 %40
  br label %47

47:                                               ; preds = %.lr.ph13, %._crit_edge11
  %48 = phi i64 [ 0, %.lr.ph13 ], [ %89, %._crit_edge11 ]
  %49 = icmp samesign ult i64 %48, %38
  %50 = zext i1 %49 to i64
  %51 = mul i64 %48, %37
  %52 = tail call i64 @llvm.umin.i64(i64 %48, i64 %38)
  %53 = add i64 %37, %50
  %54 = add i64 %52, %21
  %55 = add i64 %54, %51
  %.idx = shl i64 %55, 5
  %56 = getelementptr inbounds i8, ptr %31, i64 %.idx
  %57 = load ptr, ptr %39, align 8
  %58 = getelementptr inbounds nuw i8, ptr %57, i64 4160
  %59 = getelementptr inbounds i8, ptr %58, i64 %.idx6
  %60 = trunc i64 %53 to i32
  switch i32 %60, label %66 [
    i32 1, label %61
    i32 2, label %62
    i32 3, label %63
    i32 4, label %64
    i32 5, label %65
  ]

61:                                               ; preds = %47
  tail call fastcc void @matmul_f32_1(ptr %56, ptr nonnull %59, i64 64, i64 8, ptr %11)
  br label %67

62:                                               ; preds = %47
  tail call fastcc void @matmul_f32_2(ptr %56, i64 8, ptr nonnull %59, i64 64, i64 8, ptr %11, i64 64)
  br label %67

63:                                               ; preds = %47
  tail call fastcc void @matmul_f32_3(ptr %56, i64 8, ptr nonnull %59, i64 64, i64 8, ptr %11, i64 64)
  br label %67

64:                                               ; preds = %47
  tail call fastcc void @matmul_f32_4(ptr %56, i64 8, ptr nonnull %59, i64 64, i64 8, ptr %11, i64 64)
  br label %67

65:                                               ; preds = %47
  tail call fastcc void @matmul_f32_5(ptr %56, i64 8, ptr nonnull %59, i64 64, i64 8, ptr %11, i64 64)
  br label %67

66:                                               ; preds = %47
  tail call fastcc void @matmul_f32_6(ptr %56, i64 8, ptr nonnull %59, i64 64, i64 8, ptr %11, i64 64)
  br label %67

67:                                               ; preds = %66, %61, %62, %63, %64, %65
  %68 = icmp sgt i64 %53, 0
  br i1 %68, label %.lr.ph10, label %._crit_edge11

.lr.ph10:                                         ; preds = %67
  %69 = add i64 %55, %20
  %.neg19 = mul i64 %69, -64
  %invariant.gep28 = getelementptr float, ptr %11, i64 %.neg19
  %gep31 = getelementptr float, ptr %invariant.gep30, i64 %.neg19
  br label %70

70:                                               ; preds = %.lr.ph10, %86
  %71 = phi i64 [ 0, %.lr.ph10 ], [ %87, %86 ]
  %72 = add i64 %71, %55
  %73 = shl i64 %72, 6
  %74 = shl i64 %72, 3
  br i1 %41, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %70
  %75 = getelementptr float, ptr %30, i64 %74
  %gep29 = getelementptr float, ptr %invariant.gep28, i64 %73
  br label %76

76:                                               ; preds = %.lr.ph, %76
  %77 = phi i64 [ %23, %.lr.ph ], [ %81, %76 ]
  %78 = getelementptr float, ptr %gep29, i64 %77
  %79 = load <16 x float>, ptr %78, align 4
  %80 = getelementptr float, ptr %75, i64 %77
  store <16 x float> %79, ptr %80, align 4
  %81 = add nsw i64 %77, 16
  %82 = icmp slt i64 %81, %40
  br i1 %82, label %76, label %._crit_edge

._crit_edge:                                      ; preds = %76, %70
  br i1 %.not, label %86, label %83

83:                                               ; preds = %._crit_edge
  %84 = getelementptr float, ptr %gep31, i64 %73
  %85 = load <16 x float>, ptr %84, align 4
  %gep = getelementptr float, ptr %invariant.gep, i64 %74
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %85, ptr align 4 %gep, <16 x i1> %46)
  br label %86

86:                                               ; preds = %83, %._crit_edge
  %87 = add nuw nsw i64 %71, 1
  %88 = icmp slt i64 %87, %53
  br i1 %88, label %70, label %._crit_edge11

._crit_edge11:                                    ; preds = %86, %67
  %89 = add nuw nsw i64 %48, 1
  %90 = icmp samesign ult i64 %89, %35
  br i1 %90, label %47, label %._crit_edge14

._crit_edge14:                                    ; preds = %._crit_edge11, %.lr.ph16
  %91 = add nsw i64 %17, 1
  %exitcond.not = icmp eq i64 %91, %2
  br i1 %exitcond.not, label %._crit_edge17, label %.lr.ph16

._crit_edge17:                                    ; preds = %._crit_edge14, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel4(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %7 = icmp slt i64 %1, %2
  br i1 %7, label %.lr.ph9, label %._crit_edge

.lr.ph9:                                          ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %11

11:                                               ; preds = %.lr.ph9, %.loopexit
  %12 = phi i64 [ %1, %.lr.ph9 ], [ %64, %.loopexit ]
  %13 = load i64, ptr %5, align 4
  %14 = urem i64 %12, %13
  %15 = load ptr, ptr %6, align 8
  %.idx = shl i64 %14, 4
  %16 = getelementptr inbounds i8, ptr %15, i64 %.idx
  %17 = load i64, ptr %16, align 4
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %19 = load i64, ptr %18, align 4
  %20 = load ptr, ptr %0, align 8
  %21 = load i64, ptr %20, align 4
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %23 = load ptr, ptr %22, align 8
  %.idx4 = mul i64 %21, 24
  %24 = getelementptr i8, ptr %23, i64 %.idx4
  %25 = getelementptr i64, ptr %24, i64 %17
  %26 = load i64, ptr %25, align 8
  %27 = icmp slt i64 %19, %26
  br i1 %27, label %28, label %.loopexit

28:                                               ; preds = %11
  %29 = load ptr, ptr %8, align 8
  %30 = load ptr, ptr %9, align 8
  %31 = getelementptr inbounds i64, ptr %30, i64 %17
  %32 = load i64, ptr %31, align 8
  %.idx5 = shl i64 %32, 5
  %33 = getelementptr inbounds i8, ptr %29, i64 %.idx5
  %.idx6 = shl i64 %21, 4
  %34 = getelementptr i8, ptr %23, i64 %.idx6
  %35 = getelementptr i64, ptr %34, i64 %17
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds i64, ptr %23, i64 %17
  %38 = load i64, ptr %37, align 8
  %39 = add i64 %38, %36
  %40 = tail call i64 @llvm.smax.i64(i64 %39, i64 0)
  %41 = load ptr, ptr %10, align 8
  %42 = getelementptr inbounds i64, ptr %41, i64 %32
  %43 = getelementptr inbounds nuw i8, ptr %20, i64 80
  %44 = load ptr, ptr %43, align 8
  %45 = mul i64 %17, 48
  %46 = getelementptr i8, ptr %44, i64 %45
  %47 = getelementptr i8, ptr %46, i64 16
  %48 = load ptr, ptr %47, align 8
  %49 = sub i64 %26, %19
  %50 = icmp sgt i64 %49, 0
  br i1 %50, label %.lr.ph.preheader, label %.loopexit

.lr.ph.preheader:                                 ; preds = %28
  %51 = tail call i64 @llvm.umin.i64(i64 %49, i64 16)
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %52 = phi i64 [ %63, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %53 = add i64 %52, %19
  %54 = getelementptr inbounds i64, ptr %42, i64 %53
  %55 = load i64, ptr %54, align 8
  %56 = icmp ult i64 %55, %40
  %57 = insertelement <16 x i1> poison, i1 %56, i64 0
  %58 = shufflevector <16 x i1> %57, <16 x i1> poison, <16 x i32> zeroinitializer
  %59 = and <16 x i1> %58, <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>
  %.idx7 = shl i64 %55, 5
  %60 = getelementptr inbounds i8, ptr %48, i64 %.idx7
  %61 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %60, <16 x i1> %59, <16 x float> <float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison>)
  %.idx8 = shl i64 %53, 5
  %62 = getelementptr inbounds i8, ptr %33, i64 %.idx8
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %61, ptr align 4 %62, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>)
  %63 = add nuw nsw i64 %52, 1
  %exitcond.not = icmp eq i64 %63, %51
  br i1 %exitcond.not, label %.loopexit, label %.lr.ph

.loopexit:                                        ; preds = %.lr.ph, %28, %11
  %64 = add nsw i64 %12, 1
  %exitcond10.not = icmp eq i64 %64, %2
  br i1 %exitcond10.not, label %._crit_edge, label %11

._crit_edge:                                      ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel5(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %7 = icmp slt i64 %1, %2
  br i1 %7, label %.lr.ph9, label %._crit_edge

.lr.ph9:                                          ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 168
  br label %11

11:                                               ; preds = %.lr.ph9, %.loopexit
  %12 = phi i64 [ %1, %.lr.ph9 ], [ %64, %.loopexit ]
  %13 = load i64, ptr %5, align 4
  %14 = urem i64 %12, %13
  %15 = load ptr, ptr %6, align 8
  %.idx = shl i64 %14, 4
  %16 = getelementptr inbounds i8, ptr %15, i64 %.idx
  %17 = load i64, ptr %16, align 4
  %18 = getelementptr inbounds nuw i8, ptr %16, i64 8
  %19 = load i64, ptr %18, align 4
  %20 = load ptr, ptr %0, align 8
  %21 = load i64, ptr %20, align 4
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %23 = load ptr, ptr %22, align 8
  %.idx4 = mul i64 %21, 24
  %24 = getelementptr i8, ptr %23, i64 %.idx4
  %25 = getelementptr i64, ptr %24, i64 %17
  %26 = load i64, ptr %25, align 8
  %27 = icmp slt i64 %19, %26
  br i1 %27, label %28, label %.loopexit

28:                                               ; preds = %11
  %29 = load ptr, ptr %8, align 8
  %30 = load ptr, ptr %9, align 8
  %31 = getelementptr inbounds i64, ptr %30, i64 %17
  %32 = load i64, ptr %31, align 8
  %.idx5 = shl i64 %32, 5
  %33 = getelementptr inbounds i8, ptr %29, i64 %.idx5
  %.idx6 = shl i64 %21, 4
  %34 = getelementptr i8, ptr %23, i64 %.idx6
  %35 = getelementptr i64, ptr %34, i64 %17
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds i64, ptr %23, i64 %17
  %38 = load i64, ptr %37, align 8
  %39 = add i64 %38, %36
  %40 = tail call i64 @llvm.smax.i64(i64 %39, i64 0)
  %41 = load ptr, ptr %10, align 8
  %42 = getelementptr inbounds i64, ptr %41, i64 %32
  %43 = getelementptr inbounds nuw i8, ptr %20, i64 80
  %44 = load ptr, ptr %43, align 8
  %45 = mul i64 %17, 48
  %46 = getelementptr i8, ptr %44, i64 %45
  %47 = getelementptr i8, ptr %46, i64 32
  %48 = load ptr, ptr %47, align 8
  %49 = sub i64 %26, %19
  %50 = icmp sgt i64 %49, 0
  br i1 %50, label %.lr.ph.preheader, label %.loopexit

.lr.ph.preheader:                                 ; preds = %28
  %51 = tail call i64 @llvm.umin.i64(i64 %49, i64 16)
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %52 = phi i64 [ %63, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %53 = add i64 %52, %19
  %54 = getelementptr inbounds i64, ptr %42, i64 %53
  %55 = load i64, ptr %54, align 8
  %56 = icmp ult i64 %55, %40
  %57 = insertelement <16 x i1> poison, i1 %56, i64 0
  %58 = shufflevector <16 x i1> %57, <16 x i1> poison, <16 x i32> zeroinitializer
  %59 = and <16 x i1> %58, <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>
  %.idx7 = shl i64 %55, 5
  %60 = getelementptr inbounds i8, ptr %48, i64 %.idx7
  %61 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %60, <16 x i1> %59, <16 x float> <float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison>)
  %.idx8 = shl i64 %53, 5
  %62 = getelementptr inbounds i8, ptr %33, i64 %.idx8
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %61, ptr align 4 %62, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>)
  %63 = add nuw nsw i64 %52, 1
  %exitcond.not = icmp eq i64 %63, %51
  br i1 %exitcond.not, label %.loopexit, label %.lr.ph

.loopexit:                                        ; preds = %.lr.ph, %28, %11
  %64 = add nsw i64 %12, 1
  %exitcond10.not = icmp eq i64 %64, %2
  br i1 %exitcond10.not, label %._crit_edge, label %11

._crit_edge:                                      ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel6(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %10 = icmp slt i64 %1, %2
  br i1 %10, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %64
  %11 = phi i64 [ %65, %64 ], [ %1, %4 ]
  %12 = load i64, ptr %5, align 4
  %13 = urem i64 %11, %12
  %14 = load ptr, ptr %0, align 8
  %15 = load ptr, ptr %6, align 8
  %16 = load ptr, ptr %7, align 8
  %17 = getelementptr inbounds i64, ptr %16, i64 %13
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds float, ptr %15, i64 %18
  %20 = load i64, ptr %14, align 4
  %21 = getelementptr inbounds nuw i8, ptr %14, i64 8
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr i64, ptr %22, i64 %20
  %24 = getelementptr i64, ptr %23, i64 %13
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr inbounds i64, ptr %22, i64 %13
  %27 = load i64, ptr %26, align 8
  %28 = load ptr, ptr %8, align 8
  %29 = load ptr, ptr %9, align 8
  %30 = getelementptr inbounds i64, ptr %29, i64 %13
  %31 = load i64, ptr %30, align 8
  %32 = getelementptr inbounds float, ptr %28, i64 %31
  %33 = and i64 %25, -16
  %34 = sub i64 %27, %25
  %35 = insertelement <16 x i64> poison, i64 %27, i64 0
  %36 = shufflevector <16 x i64> %35, <16 x i64> poison, <16 x i32> zeroinitializer
  %37 = icmp sgt i64 %25, 15
  br i1 %37, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph4, %.lr.ph
  %38 = phi i64 [ %47, %.lr.ph ], [ 0, %.lr.ph4 ]
  %39 = add i64 %38, %34
  %40 = insertelement <16 x i64> poison, i64 %39, i64 0
  %41 = shufflevector <16 x i64> %40, <16 x i64> poison, <16 x i32> zeroinitializer
  %42 = add <16 x i64> %41, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10, i64 11, i64 12, i64 13, i64 14, i64 15>
  %43 = icmp ult <16 x i64> %42, %36
  %44 = getelementptr inbounds float, ptr %32, i64 %39
  %45 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %44, <16 x i1> %43, <16 x float> zeroinitializer)
  %46 = getelementptr inbounds nuw float, ptr %19, i64 %38
  store <16 x float> %45, ptr %46, align 4
  %47 = add nuw nsw i64 %38, 16
  %48 = icmp slt i64 %47, %33
  br i1 %48, label %.lr.ph, label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %.lr.ph4
  %.not = icmp eq i64 %33, %25
  br i1 %.not, label %64, label %49

49:                                               ; preds = %._crit_edge
  %50 = trunc i64 %25 to i32
  %51 = and i32 %50, 15
  %52 = insertelement <16 x i32> poison, i32 %51, i64 0
  %53 = shufflevector <16 x i32> %52, <16 x i32> poison, <16 x i32> zeroinitializer
  %54 = icmp samesign ugt <16 x i32> %53, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %55 = add i64 %34, %33
  %56 = insertelement <16 x i64> poison, i64 %55, i64 0
  %57 = shufflevector <16 x i64> %56, <16 x i64> poison, <16 x i32> zeroinitializer
  %58 = add <16 x i64> %57, <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7, i64 8, i64 9, i64 10, i64 11, i64 12, i64 13, i64 14, i64 15>
  %59 = icmp ult <16 x i64> %58, %36
  %60 = and <16 x i1> %54, %59
  %61 = getelementptr inbounds float, ptr %32, i64 %55
  %62 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %61, <16 x i1> %60, <16 x float> zeroinitializer)
  %63 = getelementptr inbounds float, ptr %19, i64 %33
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %62, ptr align 4 %63, <16 x i1> %54)
  br label %64

64:                                               ; preds = %49, %._crit_edge
  %65 = add nsw i64 %11, 1
  %exitcond.not = icmp eq i64 %65, %2
  br i1 %exitcond.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %64, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel7(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %9 = icmp slt i64 %1, %2
  br i1 %9, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %48
  %10 = phi i64 [ %49, %48 ], [ %1, %4 ]
  %11 = load i64, ptr %5, align 4
  %12 = urem i64 %10, %11
  %13 = load ptr, ptr %0, align 8
  %14 = load ptr, ptr %6, align 8
  %15 = load ptr, ptr %7, align 8
  %16 = getelementptr inbounds i64, ptr %15, i64 %12
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds i8, ptr %14, i64 %17
  %19 = load i64, ptr %13, align 4
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr i64, ptr %21, i64 %19
  %23 = getelementptr i64, ptr %22, i64 %12
  %24 = load i64, ptr %23, align 8
  %25 = load ptr, ptr %8, align 8
  %26 = getelementptr inbounds float, ptr %25, i64 %17
  %27 = and i64 %24, -16
  %28 = icmp sgt i64 %24, 15
  br i1 %28, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph4, %.lr.ph
  %29 = phi i64 [ %35, %.lr.ph ], [ 0, %.lr.ph4 ]
  %30 = getelementptr inbounds nuw float, ptr %26, i64 %29
  %31 = load <16 x float>, ptr %30, align 4
  %32 = fcmp ogt <16 x float> %31, zeroinitializer
  %33 = zext <16 x i1> %32 to <16 x i8>
  %34 = getelementptr inbounds nuw i8, ptr %18, i64 %29
  store <16 x i8> %33, ptr %34, align 1
  %35 = add nuw nsw i64 %29, 16
  %36 = icmp slt i64 %35, %27
  br i1 %36, label %.lr.ph, label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %.lr.ph4
  %.not = icmp eq i64 %27, %24
  br i1 %.not, label %48, label %37

37:                                               ; preds = %._crit_edge
  %38 = trunc i64 %24 to i32
  %39 = and i32 %38, 15
  %40 = insertelement <16 x i32> poison, i32 %39, i64 0
  %41 = shufflevector <16 x i32> %40, <16 x i32> poison, <16 x i32> zeroinitializer
  %42 = icmp samesign ugt <16 x i32> %41, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %43 = getelementptr inbounds float, ptr %26, i64 %27
  %44 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %43, <16 x i1> %42, <16 x float> zeroinitializer)
  %45 = fcmp ogt <16 x float> %44, zeroinitializer
  %46 = zext <16 x i1> %45 to <16 x i8>
  %47 = getelementptr inbounds i8, ptr %18, i64 %27
  tail call void @llvm.masked.store.v16i8.p0(<16 x i8> %46, ptr align 1 %47, <16 x i1> %42)
  br label %48

48:                                               ; preds = %37, %._crit_edge
  %49 = add nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %49, %2
  br i1 %exitcond.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %48, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel8(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %9 = icmp slt i64 %1, %2
  br i1 %9, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %44
  %10 = phi i64 [ %45, %44 ], [ %1, %4 ]
  %11 = load i64, ptr %5, align 4
  %12 = urem i64 %10, %11
  %13 = load ptr, ptr %0, align 8
  %14 = load ptr, ptr %6, align 8
  %15 = load ptr, ptr %7, align 8
  %16 = getelementptr inbounds i64, ptr %15, i64 %12
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds i64, ptr %14, i64 %17
  %19 = load i64, ptr %13, align 4
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %21 = load ptr, ptr %20, align 8
  %.idx = shl i64 %19, 5
  %22 = getelementptr i8, ptr %21, i64 %.idx
  %23 = getelementptr i64, ptr %22, i64 %12
  %24 = load i64, ptr %23, align 8
  %25 = load ptr, ptr %8, align 8
  %26 = getelementptr inbounds i64, ptr %25, i64 %17
  %27 = and i64 %24, -16
  %28 = icmp sgt i64 %24, 15
  br i1 %28, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph4, %.lr.ph
  %29 = phi i64 [ %33, %.lr.ph ], [ 0, %.lr.ph4 ]
  %30 = getelementptr inbounds nuw i64, ptr %26, i64 %29
  %31 = load <16 x i64>, ptr %30, align 8
  %32 = getelementptr inbounds nuw i64, ptr %18, i64 %29
  store <16 x i64> %31, ptr %32, align 8
  %33 = add nuw nsw i64 %29, 16
  %34 = icmp slt i64 %33, %27
  br i1 %34, label %.lr.ph, label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %.lr.ph4
  %.not = icmp eq i64 %27, %24
  br i1 %.not, label %44, label %35

35:                                               ; preds = %._crit_edge
  %36 = trunc i64 %24 to i32
  %37 = and i32 %36, 15
  %38 = insertelement <16 x i32> poison, i32 %37, i64 0
  %39 = shufflevector <16 x i32> %38, <16 x i32> poison, <16 x i32> zeroinitializer
  %40 = icmp samesign ugt <16 x i32> %39, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %41 = getelementptr inbounds i64, ptr %26, i64 %27
  %42 = tail call <16 x i64> @llvm.masked.load.v16i64.p0(ptr align 8 %41, <16 x i1> %40, <16 x i64> zeroinitializer)
  %43 = getelementptr inbounds i64, ptr %18, i64 %27
  tail call void @llvm.masked.store.v16i64.p0(<16 x i64> %42, ptr align 8 %43, <16 x i1> %40)
  br label %44

44:                                               ; preds = %35, %._crit_edge
  %45 = add nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %45, %2
  br i1 %exitcond.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %44, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel9(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %8 = icmp slt i64 %1, %2
  br i1 %8, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %37
  %9 = phi i64 [ %38, %37 ], [ %1, %4 ]
  %10 = load i64, ptr %5, align 4
  %11 = urem i64 %9, %10
  %12 = load ptr, ptr %0, align 8
  %13 = load ptr, ptr %6, align 8
  %14 = load ptr, ptr %7, align 8
  %15 = getelementptr inbounds i64, ptr %14, i64 %11
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr i64, ptr %13, i64 %16
  %18 = load i64, ptr %12, align 4
  %19 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr i64, ptr %20, i64 %18
  %22 = getelementptr i64, ptr %21, i64 %11
  %23 = load i64, ptr %22, align 8
  %24 = and i64 %23, -16
  %25 = icmp sgt i64 %23, 15
  br i1 %25, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %.lr.ph4
  %26 = shl i64 %24, 3
  %27 = add i64 %26, -8
  %28 = and i64 %27, -128
  %29 = add i64 %28, 128
  tail call void @llvm.memset.p0.i64(ptr align 8 %17, i8 -1, i64 %29, i1 false)
  br label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph.preheader, %.lr.ph4
  %.not = icmp eq i64 %24, %23
  br i1 %.not, label %37, label %30

30:                                               ; preds = %._crit_edge
  %31 = trunc i64 %23 to i32
  %32 = and i32 %31, 15
  %33 = insertelement <16 x i32> poison, i32 %32, i64 0
  %34 = shufflevector <16 x i32> %33, <16 x i32> poison, <16 x i32> zeroinitializer
  %35 = icmp samesign ugt <16 x i32> %34, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %36 = getelementptr inbounds i64, ptr %17, i64 %24
  tail call void @llvm.masked.store.v16i64.p0(<16 x i64> splat (i64 -1), ptr align 8 %36, <16 x i1> %35)
  br label %37

37:                                               ; preds = %30, %._crit_edge
  %38 = add nsw i64 %9, 1
  %exitcond.not = icmp eq i64 %38, %2
  br i1 %exitcond.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %37, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel10(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %9 = icmp slt i64 %1, %2
  br i1 %9, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %54
  %10 = phi i64 [ %55, %54 ], [ %1, %4 ]
  %11 = load i64, ptr %5, align 4
  %12 = urem i64 %10, %11
  %13 = load ptr, ptr %0, align 8
  %14 = load ptr, ptr %6, align 8
  %15 = load ptr, ptr %7, align 8
  %16 = getelementptr inbounds i64, ptr %15, i64 %12
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds i64, ptr %14, i64 %17
  %19 = load i64, ptr %13, align 4
  %20 = getelementptr inbounds nuw i8, ptr %13, i64 8
  %21 = load ptr, ptr %20, align 8
  %.idx = shl i64 %19, 5
  %22 = getelementptr i8, ptr %21, i64 %.idx
  %23 = getelementptr i64, ptr %22, i64 %12
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds i64, ptr %21, i64 %12
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr i64, ptr %21, i64 %19
  %28 = getelementptr i64, ptr %27, i64 %12
  %29 = load i64, ptr %28, align 8
  %30 = load ptr, ptr %8, align 8
  %31 = getelementptr inbounds i64, ptr %30, i64 %17
  %32 = and i64 %24, -16
  %33 = sub i64 %26, %29
  %34 = insertelement <16 x i64> poison, i64 %33, i64 0
  %35 = shufflevector <16 x i64> %34, <16 x i64> poison, <16 x i32> zeroinitializer
  %36 = icmp sgt i64 %24, 15
  br i1 %36, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph4, %.lr.ph
  %37 = phi i64 [ %42, %.lr.ph ], [ 0, %.lr.ph4 ]
  %38 = getelementptr inbounds nuw i64, ptr %31, i64 %37
  %39 = load <16 x i64>, ptr %38, align 8
  %40 = add <16 x i64> %39, %35
  %41 = getelementptr inbounds nuw i64, ptr %18, i64 %37
  store <16 x i64> %40, ptr %41, align 8
  %42 = add nuw nsw i64 %37, 16
  %43 = icmp slt i64 %42, %32
  br i1 %43, label %.lr.ph, label %._crit_edge

._crit_edge:                                      ; preds = %.lr.ph, %.lr.ph4
  %.not = icmp eq i64 %32, %24
  br i1 %.not, label %54, label %44

44:                                               ; preds = %._crit_edge
  %45 = trunc i64 %24 to i32
  %46 = and i32 %45, 15
  %47 = insertelement <16 x i32> poison, i32 %46, i64 0
  %48 = shufflevector <16 x i32> %47, <16 x i32> poison, <16 x i32> zeroinitializer
  %49 = icmp samesign ugt <16 x i32> %48, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %50 = getelementptr inbounds i64, ptr %31, i64 %32
  %51 = tail call <16 x i64> @llvm.masked.load.v16i64.p0(ptr align 8 %50, <16 x i1> %49, <16 x i64> zeroinitializer)
  %52 = add <16 x i64> %51, %35
  %53 = getelementptr inbounds i64, ptr %18, i64 %32
  tail call void @llvm.masked.store.v16i64.p0(<16 x i64> %52, ptr align 8 %53, <16 x i1> %49)
  br label %54

54:                                               ; preds = %44, %._crit_edge
  %55 = add nsw i64 %10, 1
  %exitcond.not = icmp eq i64 %55, %2
  br i1 %exitcond.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %54, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel11(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %7 = icmp slt i64 %1, %2
  br i1 %7, label %.lr.ph9, label %._crit_edge

.lr.ph9:                                          ; preds = %4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 112
  br label %13

13:                                               ; preds = %.lr.ph9, %.loopexit
  %14 = phi i64 [ %1, %.lr.ph9 ], [ %60, %.loopexit ]
  %15 = load i64, ptr %5, align 4
  %16 = urem i64 %14, %15
  %17 = load ptr, ptr %6, align 8
  %.idx = shl i64 %16, 4
  %18 = getelementptr inbounds i8, ptr %17, i64 %.idx
  %19 = load i64, ptr %18, align 4
  %20 = getelementptr inbounds nuw i8, ptr %18, i64 8
  %21 = load i64, ptr %20, align 4
  %22 = load ptr, ptr %0, align 8
  %23 = load i64, ptr %22, align 4
  %24 = getelementptr inbounds nuw i8, ptr %22, i64 8
  %25 = load ptr, ptr %24, align 8
  %.idx4 = shl i64 %23, 5
  %26 = getelementptr i8, ptr %25, i64 %.idx4
  %27 = getelementptr i64, ptr %26, i64 %19
  %28 = load i64, ptr %27, align 8
  %29 = icmp slt i64 %21, %28
  br i1 %29, label %30, label %.loopexit

30:                                               ; preds = %13
  %31 = load ptr, ptr %8, align 8
  %32 = load ptr, ptr %9, align 8
  %33 = getelementptr inbounds i64, ptr %32, i64 %19
  %34 = load i64, ptr %33, align 8
  %.idx5 = shl i64 %34, 5
  %35 = getelementptr inbounds i8, ptr %31, i64 %.idx5
  %36 = getelementptr inbounds i64, ptr %25, i64 %19
  %37 = load i64, ptr %36, align 8
  %38 = load ptr, ptr %10, align 8
  %39 = getelementptr inbounds i64, ptr %38, i64 %34
  %40 = load ptr, ptr %11, align 8
  %41 = load ptr, ptr %12, align 8
  %42 = getelementptr inbounds i64, ptr %41, i64 %19
  %43 = load i64, ptr %42, align 8
  %.idx6 = shl i64 %43, 5
  %44 = getelementptr inbounds i8, ptr %40, i64 %.idx6
  %45 = sub i64 %28, %21
  %46 = icmp sgt i64 %45, 0
  br i1 %46, label %.lr.ph.preheader, label %.loopexit

.lr.ph.preheader:                                 ; preds = %30
  %47 = tail call i64 @llvm.umin.i64(i64 %45, i64 16)
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %48 = phi i64 [ %59, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %49 = add i64 %48, %21
  %50 = getelementptr inbounds i64, ptr %39, i64 %49
  %51 = load i64, ptr %50, align 8
  %52 = icmp ult i64 %51, %37
  %53 = insertelement <16 x i1> poison, i1 %52, i64 0
  %54 = shufflevector <16 x i1> %53, <16 x i1> poison, <16 x i32> zeroinitializer
  %55 = and <16 x i1> %54, <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>
  %.idx7 = shl i64 %51, 5
  %56 = getelementptr inbounds i8, ptr %44, i64 %.idx7
  %57 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %56, <16 x i1> %55, <16 x float> <float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison>)
  %.idx8 = shl i64 %49, 5
  %58 = getelementptr inbounds i8, ptr %35, i64 %.idx8
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %57, ptr align 4 %58, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>)
  %59 = add nuw nsw i64 %48, 1
  %exitcond.not = icmp eq i64 %59, %47
  br i1 %exitcond.not, label %.loopexit, label %.lr.ph

.loopexit:                                        ; preds = %.lr.ph, %30, %13
  %60 = add nsw i64 %14, 1
  %exitcond10.not = icmp eq i64 %60, %2
  br i1 %exitcond10.not, label %._crit_edge, label %13

._crit_edge:                                      ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel12(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #2 {
  %5 = zext i32 %3 to i64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = mul i64 %7, %5
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 344
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 352
  %14 = icmp slt i64 %1, %2
  br i1 %14, label %.lr.ph19, label %._crit_edge20

.lr.ph19:                                         ; preds = %4
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 312
  br label %18

18:                                               ; preds = %.lr.ph19, %.loopexit
  %19 = phi i64 [ %1, %.lr.ph19 ], [ %105, %.loopexit ]
  %20 = load i64, ptr %12, align 4
  %21 = urem i64 %19, %20
  %22 = udiv i64 %19, %20
  %23 = load ptr, ptr %13, align 8
  %.idx = shl i64 %21, 4
  %24 = getelementptr inbounds i8, ptr %23, i64 %.idx
  %25 = load i64, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %27 = load i64, ptr %26, align 4
  %28 = load ptr, ptr %0, align 8
  %29 = load i64, ptr %28, align 4
  %30 = getelementptr inbounds nuw i8, ptr %28, i64 8
  %31 = load ptr, ptr %30, align 8
  %.idx8 = shl i64 %29, 5
  %32 = getelementptr i8, ptr %31, i64 %.idx8
  %33 = getelementptr i64, ptr %32, i64 %25
  %34 = load i64, ptr %33, align 8
  %35 = icmp slt i64 %27, %34
  %36 = shl i64 %22, 6
  br i1 %35, label %37, label %.loopexit

37:                                               ; preds = %18
  %38 = add i64 %36, 64
  %39 = tail call i64 @llvm.smin.i64(i64 %38, i64 8)
  %40 = load ptr, ptr %15, align 8
  %41 = load ptr, ptr %16, align 8
  %42 = getelementptr inbounds i64, ptr %41, i64 %25
  %43 = load i64, ptr %42, align 8
  %44 = shl i64 %43, 3
  %45 = getelementptr inbounds float, ptr %40, i64 %44
  %46 = load ptr, ptr %17, align 8
  %47 = getelementptr inbounds float, ptr %46, i64 %44
  %48 = sub i64 %34, %27
  %49 = tail call i64 @llvm.smin.i64(i64 %48, i64 64)
  %50 = add nsw i64 %49, 5
  %51 = udiv i64 %50, 6
  %52 = tail call i64 @llvm.umax.i64(i64 %51, i64 1)
  %53 = udiv i64 %49, %52
  %54 = urem i64 %49, %52
  %55 = getelementptr inbounds nuw i8, ptr %28, i64 32
  %56 = and i64 %39, -64
  %.not = icmp eq i64 %56, %39
  %.not21 = icmp ult i64 %50, 6
  br i1 %.not21, label %.loopexit, label %.lr.ph17

.lr.ph17:                                         ; preds = %37
  %.idx10 = shl i64 %22, 11
  %invariant.gep = getelementptr float, ptr %45, i64 %56
  %57 = icmp slt i64 %36, %56
  %58 = trunc i64 %39 to i32
  %59 = and i32 %58, 8
  %60 = insertelement <16 x i32> poison, i32 %59, i64 0
  %61 = shufflevector <16 x i32> %60, <16 x i32> poison, <16 x i32> zeroinitializer
  %62 = icmp samesign ugt <16 x i32> %61, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %invariant.gep37 = getelementptr float, ptr %11, i64 %56
  br label %63

63:                                               ; preds = %.lr.ph17, %._crit_edge15
  %64 = phi i64 [ 0, %.lr.ph17 ], [ %104, %._crit_edge15 ]
  %65 = icmp samesign ult i64 %64, %54
  %66 = zext i1 %65 to i64
  %67 = mul i64 %64, %53
  %68 = tail call i64 @llvm.umin.i64(i64 %64, i64 %54)
  %69 = add i64 %53, %66
  %70 = add i64 %68, %27
  %71 = add i64 %70, %67
  %.idx9 = shl i64 %71, 5
  %72 = getelementptr inbounds i8, ptr %47, i64 %.idx9
  %73 = load ptr, ptr %55, align 8
  %74 = getelementptr inbounds nuw i8, ptr %73, i64 64
  %75 = getelementptr inbounds i8, ptr %74, i64 %.idx10
  %76 = trunc i64 %69 to i32
  switch i32 %76, label %82 [
    i32 1, label %77
    i32 2, label %78
    i32 3, label %79
    i32 4, label %80
    i32 5, label %81
  ]

77:                                               ; preds = %63
  tail call fastcc void @matmul_f32_1(ptr %72, ptr nonnull %75, i64 64, i64 8, ptr %11)
  br label %83

78:                                               ; preds = %63
  tail call fastcc void @matmul_f32_2(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

79:                                               ; preds = %63
  tail call fastcc void @matmul_f32_3(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

80:                                               ; preds = %63
  tail call fastcc void @matmul_f32_4(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

81:                                               ; preds = %63
  tail call fastcc void @matmul_f32_5(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

82:                                               ; preds = %63
  tail call fastcc void @matmul_f32_6(ptr %72, i64 8, ptr nonnull %75, i64 64, i64 8, ptr %11, i64 64)
  br label %83

83:                                               ; preds = %82, %77, %78, %79, %80, %81
  %84 = icmp sgt i64 %69, 0
  br i1 %84, label %.lr.ph14, label %._crit_edge15

.lr.ph14:                                         ; preds = %83
  %85 = add i64 %71, %22
  %.neg22 = mul i64 %85, -64
  %invariant.gep35 = getelementptr float, ptr %11, i64 %.neg22
  %gep38 = getelementptr float, ptr %invariant.gep37, i64 %.neg22
  br label %86

86:                                               ; preds = %.lr.ph14, %102
  %87 = phi i64 [ 0, %.lr.ph14 ], [ %103, %102 ]
  %88 = add i64 %87, %71
  %89 = shl i64 %88, 6
  %90 = shl i64 %88, 3
  br i1 %57, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %86
  %91 = getelementptr float, ptr %45, i64 %90
  %gep36 = getelementptr float, ptr %invariant.gep35, i64 %89
  br label %92

92:                                               ; preds = %.lr.ph, %92
  %93 = phi i64 [ %36, %.lr.ph ], [ %97, %92 ]
  %94 = getelementptr float, ptr %gep36, i64 %93
  %95 = load <16 x float>, ptr %94, align 4
  %96 = getelementptr float, ptr %91, i64 %93
  store <16 x float> %95, ptr %96, align 4
  %97 = add nsw i64 %93, 16
  %98 = icmp slt i64 %97, %56
  br i1 %98, label %92, label %._crit_edge

._crit_edge:                                      ; preds = %92, %86
  br i1 %.not, label %102, label %99

99:                                               ; preds = %._crit_edge
  %100 = getelementptr float, ptr %gep38, i64 %89
  %101 = load <16 x float>, ptr %100, align 4
  %gep = getelementptr float, ptr %invariant.gep, i64 %90
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %101, ptr align 4 %gep, <16 x i1> %62)
  br label %102

102:                                              ; preds = %99, %._crit_edge
  %103 = add nuw nsw i64 %87, 1
  %exitcond.not = icmp eq i64 %103, %69
  br i1 %exitcond.not, label %._crit_edge15, label %86

._crit_edge15:                                    ; preds = %102, %83
  %104 = add nuw nsw i64 %64, 1
  %exitcond24.not = icmp eq i64 %104, %52
  br i1 %exitcond24.not, label %.loopexit, label %63

.loopexit:                                        ; preds = %._crit_edge15, %37, %18
  %105 = add nsw i64 %19, 1
  %exitcond25.not = icmp eq i64 %105, %2
  br i1 %exitcond25.not, label %._crit_edge20, label %18

._crit_edge20:                                    ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel13(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #2 {
  %5 = zext i32 %3 to i64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 4
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = mul i64 %7, %5
  %11 = getelementptr inbounds i8, ptr %9, i64 %10
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %13 = load i64, ptr %12, align 8
  %14 = add i64 %13, 63
  %15 = lshr i64 %14, 6
  %16 = mul i64 %15, 12288
  %17 = getelementptr inbounds i8, ptr %11, i64 %16
  %18 = mul i64 %15, 14336
  %19 = getelementptr inbounds i8, ptr %11, i64 %18
  %20 = add i64 %18, 12288
  %21 = getelementptr inbounds i8, ptr %11, i64 %20
  %22 = getelementptr i8, ptr %11, i64 %20
  %23 = getelementptr i8, ptr %22, i64 %16
  %24 = getelementptr i8, ptr %23, i64 12288
  %25 = getelementptr i8, ptr %24, i64 %16
  %26 = alloca [256 x float], align 64
  %27 = getelementptr inbounds nuw i8, ptr %0, i64 368
  %28 = getelementptr inbounds nuw i8, ptr %0, i64 376
  %29 = icmp slt i64 %1, %2
  br i1 %29, label %.lr.ph120, label %._crit_edge121

.lr.ph120:                                        ; preds = %4
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %32 = getelementptr inbounds nuw i8, ptr %0, i64 336
  %33 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %35 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %36 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %37 = getelementptr inbounds nuw i8, ptr %0, i64 232
  br label %38

38:                                               ; preds = %.lr.ph120, %.loopexit
  %39 = phi i64 [ %1, %.lr.ph120 ], [ %421, %.loopexit ]
  %40 = load i64, ptr %27, align 4
  %41 = urem i64 %39, %40
  %42 = load ptr, ptr %28, align 8
  %.idx = shl i64 %41, 4
  %43 = getelementptr inbounds i8, ptr %42, i64 %.idx
  %44 = load i64, ptr %43, align 4
  %45 = getelementptr inbounds nuw i8, ptr %43, i64 8
  %46 = load i64, ptr %45, align 4
  %47 = load ptr, ptr %0, align 8
  %48 = load i64, ptr %47, align 4
  %49 = getelementptr inbounds nuw i8, ptr %47, i64 8
  %50 = load ptr, ptr %49, align 8
  %.idx28 = shl i64 %48, 5
  %51 = getelementptr i8, ptr %50, i64 %.idx28
  %52 = getelementptr i64, ptr %51, i64 %44
  %53 = load i64, ptr %52, align 8
  %54 = icmp slt i64 %46, %53
  br i1 %54, label %55, label %.loopexit

55:                                               ; preds = %38
  %56 = load ptr, ptr %30, align 8
  %57 = load ptr, ptr %31, align 8
  %58 = getelementptr inbounds i64, ptr %57, i64 %44
  %59 = load i64, ptr %58, align 8
  %60 = shl i64 %59, 3
  %61 = getelementptr inbounds float, ptr %56, i64 %60
  %.idx29 = mul i64 %48, 24
  %62 = getelementptr i8, ptr %50, i64 %.idx29
  %63 = getelementptr i64, ptr %62, i64 %44
  %64 = load i64, ptr %63, align 8
  %.idx30 = shl i64 %48, 4
  %65 = getelementptr i8, ptr %50, i64 %.idx30
  %66 = getelementptr i64, ptr %65, i64 %44
  %67 = load i64, ptr %66, align 8
  %68 = load ptr, ptr %32, align 8
  %69 = getelementptr inbounds float, ptr %68, i64 %60
  %70 = load ptr, ptr %33, align 8
  %71 = load ptr, ptr %34, align 8
  %72 = getelementptr inbounds i64, ptr %71, i64 %44
  %73 = load i64, ptr %72, align 8
  %74 = shl i64 %73, 3
  %75 = getelementptr inbounds float, ptr %70, i64 %74
  %76 = load ptr, ptr %35, align 8
  %77 = getelementptr inbounds i64, ptr %76, i64 %59
  %78 = load ptr, ptr %36, align 8
  %79 = getelementptr inbounds i64, ptr %78, i64 %73
  %80 = load ptr, ptr %37, align 8
  %81 = getelementptr inbounds float, ptr %80, i64 %74
  %82 = sub i64 %53, %46
  %83 = tail call i64 @llvm.smin.i64(i64 %82, i64 48)
  %84 = tail call i64 @llvm.smax.i64(i64 %64, i64 0)
  %85 = icmp slt i64 %82, 4
  br i1 %85, label %86, label %108

86:                                               ; preds = %55
  %87 = add i64 %64, 63
  %88 = and i64 %87, -64
  %89 = icmp sgt i64 %82, 0
  br i1 %89, label %.lr.ph86, label %._crit_edge115

.lr.ph86:                                         ; preds = %86
  %90 = icmp sgt i64 %64, 0
  %smax138 = tail call i64 @llvm.smax.i64(i64 %83, i64 1)
  br label %91

91:                                               ; preds = %.lr.ph86, %._crit_edge84
  %92 = phi i64 [ 0, %.lr.ph86 ], [ %107, %._crit_edge84 ]
  %93 = add i64 %92, %46
  %.idx60 = shl i64 %93, 5
  %94 = getelementptr inbounds i8, ptr %69, i64 %.idx60
  br i1 %90, label %.lr.ph83, label %._crit_edge84

.lr.ph83:                                         ; preds = %91
  %reass.mul = mul i64 %92, %88
  %95 = getelementptr float, ptr %11, i64 %reass.mul
  br label %96

96:                                               ; preds = %.lr.ph83, %96
  %97 = phi i64 [ 0, %.lr.ph83 ], [ %106, %96 ]
  %98 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %94, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> poison)
  %.idx61 = shl i64 %97, 5
  %99 = getelementptr inbounds i8, ptr %75, i64 %.idx61
  %100 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %99, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> poison)
  %101 = fmul <16 x float> %98, %100
  %102 = shufflevector <16 x float> %101, <16 x float> <float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %103 = fadd <16 x float> %102, zeroinitializer
  %104 = tail call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0.000000e+00, <16 x float> %103)
  %105 = getelementptr float, ptr %95, i64 %97
  store float %104, ptr %105, align 4
  %106 = add nuw nsw i64 %97, 1
  %exitcond137.not = icmp eq i64 %106, %64
  br i1 %exitcond137.not, label %._crit_edge84, label %96

._crit_edge84:                                    ; preds = %96, %91
  %107 = add nuw nsw i64 %92, 1
  %exitcond139.not = icmp eq i64 %107, %smax138
  br i1 %exitcond139.not, label %.loopexit66, label %91

108:                                              ; preds = %55
  %.idx31 = shl i64 %46, 5
  %109 = getelementptr inbounds i8, ptr %69, i64 %.idx31
  %110 = add i64 %64, 63
  %111 = and i64 %110, -64
  %.not122 = icmp slt i64 %64, 1
  br i1 %.not122, label %._crit_edge74, label %.lr.ph73

.lr.ph73:                                         ; preds = %108, %134
  %indvars.iv = phi i64 [ %indvars.iv.next, %134 ], [ %84, %108 ]
  %112 = phi i64 [ %135, %134 ], [ 0, %108 ]
  %113 = tail call i64 @llvm.smax.i64(i64 %indvars.iv, i64 1)
  %114 = tail call i64 @llvm.umin.i64(i64 %113, i64 16)
  %115 = sub i64 %84, %112
  %116 = icmp sgt i64 %115, 0
  br i1 %116, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph73, %.lr.ph
  %117 = phi i64 [ %122, %.lr.ph ], [ 0, %.lr.ph73 ]
  %118 = add nuw nsw i64 %117, %112
  %.idx34 = shl i64 %118, 5
  %119 = getelementptr inbounds i8, ptr %75, i64 %.idx34
  %120 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %119, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>, <16 x float> <float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00>)
  %.idx35 = shl i64 %117, 6
  %121 = getelementptr inbounds i8, ptr %26, i64 %.idx35
  store <16 x float> %120, ptr %121, align 64
  %122 = add nuw nsw i64 %117, 1
  %exitcond.not = icmp eq i64 %122, %114
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %.lr.ph73
  %123 = getelementptr inbounds float, ptr %17, i64 %112
  br label %124

124:                                              ; preds = %._crit_edge, %._crit_edge71
  %125 = phi i64 [ 0, %._crit_edge ], [ %133, %._crit_edge71 ]
  %invariant.gep = getelementptr float, ptr %26, i64 %125
  br i1 %116, label %.lr.ph70, label %._crit_edge71

.lr.ph70:                                         ; preds = %124
  %126 = mul i64 %125, %111
  %127 = getelementptr float, ptr %123, i64 %126
  br label %128

128:                                              ; preds = %.lr.ph70, %128
  %129 = phi i64 [ 0, %.lr.ph70 ], [ %132, %128 ]
  %.idx33 = shl i64 %129, 6
  %gep = getelementptr i8, ptr %invariant.gep, i64 %.idx33
  %130 = load float, ptr %gep, align 4
  %131 = getelementptr float, ptr %127, i64 %129
  store float %130, ptr %131, align 4
  %132 = add nuw nsw i64 %129, 1
  %exitcond133.not = icmp eq i64 %132, %114
  br i1 %exitcond133.not, label %._crit_edge71, label %128

._crit_edge71:                                    ; preds = %128, %124
  %133 = add nuw nsw i64 %125, 1
  %exitcond134.not = icmp eq i64 %133, 8
  br i1 %exitcond134.not, label %134, label %124

134:                                              ; preds = %._crit_edge71
  %135 = add i64 %112, 16
  %136 = icmp slt i64 %135, %84
  %indvars.iv.next = add i64 %indvars.iv, -16
  br i1 %136, label %.lr.ph73, label %._crit_edge74

._crit_edge74:                                    ; preds = %134, %108
  %137 = add nuw i64 %84, 63
  %138 = lshr i64 %137, 6
  %139 = add nuw nsw i64 %83, 5
  %140 = udiv i64 %139, 6
  %141 = tail call i64 @llvm.umax.i64(i64 %140, i64 1)
  %142 = urem i64 %83, %141
  %143 = udiv i64 %83, %141
  %.not123 = icmp eq i64 %138, 0
  br i1 %.not123, label %.loopexit66, label %.lr.ph78.preheader

.lr.ph78.preheader:                               ; preds = %._crit_edge74, %._crit_edge79
  %144 = phi i64 [ %165, %._crit_edge79 ], [ 0, %._crit_edge74 ]
  %145 = shl i64 %144, 6
  %146 = getelementptr inbounds float, ptr %17, i64 %145
  %invariant.gep75 = getelementptr float, ptr %11, i64 %145
  br label %.lr.ph78

.lr.ph78:                                         ; preds = %.lr.ph78.preheader, %163
  %147 = phi i64 [ %164, %163 ], [ 0, %.lr.ph78.preheader ]
  %148 = icmp samesign ult i64 %147, %142
  %149 = zext i1 %148 to i64
  %150 = mul i64 %147, %143
  %151 = tail call i64 @llvm.umin.i64(i64 %147, i64 %142)
  %152 = add i64 %150, %151
  %153 = add nuw nsw i64 %143, %149
  %.idx32 = shl i64 %152, 5
  %154 = getelementptr inbounds i8, ptr %109, i64 %.idx32
  %155 = mul i64 %152, %111
  %gep76 = getelementptr float, ptr %invariant.gep75, i64 %155
  %156 = trunc nuw i64 %153 to i32
  switch i32 %156, label %162 [
    i32 1, label %157
    i32 2, label %158
    i32 3, label %159
    i32 4, label %160
    i32 5, label %161
  ]

157:                                              ; preds = %.lr.ph78
  tail call fastcc void @matmul_f32_1(ptr %154, ptr %146, i64 %111, i64 8, ptr %gep76)
  br label %163

158:                                              ; preds = %.lr.ph78
  tail call fastcc void @matmul_f32_2(ptr %154, i64 8, ptr %146, i64 %111, i64 8, ptr %gep76, i64 %111)
  br label %163

159:                                              ; preds = %.lr.ph78
  tail call fastcc void @matmul_f32_3(ptr %154, i64 8, ptr %146, i64 %111, i64 8, ptr %gep76, i64 %111)
  br label %163

160:                                              ; preds = %.lr.ph78
  tail call fastcc void @matmul_f32_4(ptr %154, i64 8, ptr %146, i64 %111, i64 8, ptr %gep76, i64 %111)
  br label %163

161:                                              ; preds = %.lr.ph78
  tail call fastcc void @matmul_f32_5(ptr %154, i64 8, ptr %146, i64 %111, i64 8, ptr %gep76, i64 %111)
  br label %163

162:                                              ; preds = %.lr.ph78
  tail call fastcc void @matmul_f32_6(ptr %154, i64 8, ptr %146, i64 %111, i64 8, ptr %gep76, i64 %111)
  br label %163

163:                                              ; preds = %162, %157, %158, %159, %160, %161
  %164 = add nuw nsw i64 %147, 1
  %exitcond135.not = icmp eq i64 %164, %141
  br i1 %exitcond135.not, label %._crit_edge79, label %.lr.ph78

._crit_edge79:                                    ; preds = %163
  %165 = add nuw nsw i64 %144, 1
  %exitcond136.not = icmp eq i64 %165, %138
  br i1 %exitcond136.not, label %.loopexit66, label %.lr.ph78.preheader

.loopexit66:                                      ; preds = %._crit_edge79, %._crit_edge84, %._crit_edge74
  %.pre-phi152 = phi i64 [ %111, %._crit_edge74 ], [ %88, %._crit_edge84 ], [ %111, %._crit_edge79 ]
  %.neg = mul i64 %46, -64
  %166 = and i64 %64, 15
  %167 = and i64 %64, -16
  %168 = mul i64 %46, %.pre-phi152
  %.not = icmp eq i64 %167, %64
  %invariant.gep90 = getelementptr float, ptr %19, i64 %.neg
  %169 = icmp sgt i64 %82, 0
  br i1 %169, label %.lr.ph93, label %._crit_edge115

.lr.ph93:                                         ; preds = %.loopexit66
  %170 = icmp sgt i64 %64, 15
  %171 = trunc nuw nsw i64 %166 to i32
  %172 = insertelement <16 x i32> poison, i32 %171, i64 0
  %173 = shufflevector <16 x i32> %172, <16 x i32> poison, <16 x i32> zeroinitializer
  %174 = icmp samesign ugt <16 x i32> %173, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %175 = getelementptr inbounds i64, ptr %79, i64 %167
  %176 = sub i64 %167, %168
  %smax140 = tail call i64 @llvm.smax.i64(i64 %83, i64 1)
  %177 = getelementptr float, ptr %11, i64 %176
  br label %178

178:                                              ; preds = %.lr.ph93, %215
  %179 = phi i64 [ 0, %.lr.ph93 ], [ %218, %215 ]
  %180 = add i64 %179, %46
  %181 = getelementptr inbounds i64, ptr %77, i64 %180
  %182 = mul i64 %180, %.pre-phi152
  br i1 %170, label %.lr.ph88, label %._crit_edge89

.lr.ph88:                                         ; preds = %178
  %183 = load i64, ptr %181, align 8
  %184 = add i64 %183, %67
  %185 = insertelement <16 x i64> poison, i64 %184, i64 0
  %186 = shufflevector <16 x i64> %185, <16 x i64> poison, <16 x i32> zeroinitializer
  %187 = mul i64 %179, %.pre-phi152
  %188 = getelementptr float, ptr %11, i64 %187
  br label %189

189:                                              ; preds = %.lr.ph88, %189
  %190 = phi <16 x float> [ splat (float 0xFFF0000000000000), %.lr.ph88 ], [ %199, %189 ]
  %191 = phi i64 [ 0, %.lr.ph88 ], [ %200, %189 ]
  %192 = getelementptr inbounds nuw i64, ptr %79, i64 %191
  %193 = load <16 x i64>, ptr %192, align 8
  %.not58 = icmp sgt <16 x i64> %193, %186
  %194 = getelementptr float, ptr %188, i64 %191
  %195 = load <16 x float>, ptr %194, align 4
  %196 = select <16 x i1> %.not58, <16 x float> splat (float 0xFFF0000000000000), <16 x float> %195
  %.inv59 = fcmp ole <16 x float> %190, %196
  %197 = fcmp uno <16 x float> %196, zeroinitializer
  %198 = select <16 x i1> %197, <16 x i1> splat (i1 true), <16 x i1> %.inv59
  %199 = select <16 x i1> %198, <16 x float> %196, <16 x float> %190
  %200 = add nuw nsw i64 %191, 16
  %201 = icmp slt i64 %200, %167
  br i1 %201, label %189, label %._crit_edge89

._crit_edge89:                                    ; preds = %189, %178
  %.lcssa = phi <16 x float> [ splat (float 0xFFF0000000000000), %178 ], [ %199, %189 ]
  br i1 %.not, label %215, label %202

202:                                              ; preds = %._crit_edge89
  %203 = tail call <16 x i64> @llvm.masked.load.v16i64.p0(ptr align 8 %175, <16 x i1> %174, <16 x i64> zeroinitializer)
  %204 = load i64, ptr %181, align 8
  %205 = add i64 %204, %67
  %206 = insertelement <16 x i64> poison, i64 %205, i64 0
  %207 = shufflevector <16 x i64> %206, <16 x i64> poison, <16 x i32> zeroinitializer
  %.not55 = icmp sgt <16 x i64> %203, %207
  %208 = getelementptr float, ptr %177, i64 %182
  %209 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %208, <16 x i1> %174, <16 x float> zeroinitializer)
  %210 = select <16 x i1> %.not55, <16 x float> splat (float 0xFFF0000000000000), <16 x float> %209
  %211 = select <16 x i1> %174, <16 x float> %210, <16 x float> splat (float 0xFFF0000000000000)
  %.inv56 = fcmp ole <16 x float> %.lcssa, %211
  %212 = fcmp uno <16 x float> %211, zeroinitializer
  %213 = select <16 x i1> %212, <16 x i1> splat (i1 true), <16 x i1> %.inv56
  %214 = select <16 x i1> %213, <16 x float> %211, <16 x float> %.lcssa
  br label %215

215:                                              ; preds = %202, %._crit_edge89
  %216 = phi <16 x float> [ %214, %202 ], [ %.lcssa, %._crit_edge89 ]
  %217 = tail call reassoc float @llvm.vector.reduce.fmaximum.v16f32(<16 x float> %216)
  %.idx57 = shl i64 %180, 8
  %gep91 = getelementptr i8, ptr %invariant.gep90, i64 %.idx57
  store float %217, ptr %gep91, align 4
  %218 = add nuw nsw i64 %179, 1
  %exitcond141.not = icmp eq i64 %218, %smax140
  br i1 %exitcond141.not, label %._crit_edge94, label %178

._crit_edge94:                                    ; preds = %215
  %219 = and i64 %84, 9223372036854775792
  %.not36 = icmp eq i64 %219, %84
  %.not125 = icmp eq i64 %219, 0
  %220 = trunc i64 %84 to i32
  %221 = and i32 %220, 15
  %222 = insertelement <16 x i32> poison, i32 %221, i64 0
  %223 = shufflevector <16 x i32> %222, <16 x i32> poison, <16 x i32> zeroinitializer
  %224 = icmp samesign ugt <16 x i32> %223, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %225 = sub i64 %219, %168
  %smax142 = tail call i64 @llvm.smax.i64(i64 %83, i64 1)
  br label %234

.preheader65:                                     ; preds = %302
  %invariant.gep106 = getelementptr float, ptr %23, i64 %.neg
  %226 = icmp sgt i64 %64, 15
  %227 = trunc nuw nsw i64 %166 to i32
  %228 = insertelement <16 x i32> poison, i32 %227, i64 0
  %229 = shufflevector <16 x i32> %228, <16 x i32> poison, <16 x i32> zeroinitializer
  %230 = icmp samesign ugt <16 x i32> %229, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %231 = getelementptr inbounds i64, ptr %79, i64 %167
  %232 = sub i64 %167, %168
  %smax144 = tail call i64 @llvm.smax.i64(i64 %83, i64 1)
  %233 = getelementptr float, ptr %21, i64 %232
  br label %311

234:                                              ; preds = %._crit_edge94, %302
  %235 = phi i64 [ 0, %._crit_edge94 ], [ %303, %302 ]
  %236 = add i64 %235, %46
  %237 = mul i64 %236, %.pre-phi152
  %.idx47 = shl i64 %236, 8
  %gep99 = getelementptr i8, ptr %invariant.gep90, i64 %.idx47
  br i1 %.not125, label %._crit_edge97, label %.lr.ph96

.lr.ph96:                                         ; preds = %234
  %238 = mul i64 %235, %.pre-phi152
  br label %239

239:                                              ; preds = %.lr.ph96, %239
  %240 = phi i64 [ 0, %.lr.ph96 ], [ %270, %239 ]
  %241 = add i64 %238, %240
  %242 = getelementptr inbounds float, ptr %11, i64 %241
  %243 = load <16 x float>, ptr %242, align 4
  %244 = load float, ptr %gep99, align 4
  %245 = insertelement <16 x float> poison, float %244, i64 0
  %246 = shufflevector <16 x float> %245, <16 x float> poison, <16 x i32> zeroinitializer
  %247 = fsub <16 x float> %243, %246
  %.inv51 = fcmp olt <16 x float> %247, splat (float 0xC055F33340000000)
  %248 = select <16 x i1> %.inv51, <16 x float> splat (float 0xC055F33340000000), <16 x float> %247
  %.inv52 = fcmp ogt <16 x float> %248, splat (float 0x4056333340000000)
  %249 = select <16 x i1> %.inv52, <16 x float> splat (float 0x4056333340000000), <16 x float> %248
  %250 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %249, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 5.000000e-01))
  %251 = tail call <16 x float> @llvm.floor.v16f32(<16 x float> %250)
  %.inv53 = fcmp olt <16 x float> %251, splat (float -1.270000e+02)
  %252 = select <16 x i1> %.inv53, <16 x float> splat (float -1.270000e+02), <16 x float> %251
  %.inv54 = fcmp ogt <16 x float> %252, splat (float 1.270000e+02)
  %253 = select <16 x i1> %.inv54, <16 x float> splat (float 1.270000e+02), <16 x float> %252
  %254 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %253, <16 x float> splat (float 0xBFE6300000000000), <16 x float> %249)
  %255 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %253, <16 x float> splat (float 0x3F2BD01060000000), <16 x float> %254)
  %256 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %255, <16 x float> splat (float 0x3F2A0D2CE0000000), <16 x float> splat (float 0x3F56E879C0000000))
  %257 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %256, <16 x float> %255, <16 x float> splat (float 0x3F81112100000000))
  %258 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %257, <16 x float> %255, <16 x float> splat (float 0x3FA5553820000000))
  %259 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %258, <16 x float> %255, <16 x float> splat (float 0x3FC5555540000000))
  %260 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %259, <16 x float> %255, <16 x float> splat (float 5.000000e-01))
  %261 = fmul <16 x float> %255, %255
  %262 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %260, <16 x float> %261, <16 x float> %255)
  %263 = fadd <16 x float> %262, splat (float 1.000000e+00)
  %264 = fptosi <16 x float> %253 to <16 x i32>
  %265 = shl <16 x i32> %264, splat (i32 23)
  %266 = add <16 x i32> %265, splat (i32 1065353216)
  %267 = bitcast <16 x i32> %266 to <16 x float>
  %268 = fmul <16 x float> %263, %267
  %269 = getelementptr inbounds float, ptr %21, i64 %241
  store <16 x float> %268, ptr %269, align 4
  %270 = add nuw nsw i64 %240, 16
  %271 = icmp samesign ult i64 %270, %219
  br i1 %271, label %239, label %._crit_edge97

._crit_edge97:                                    ; preds = %239, %234
  br i1 %.not36, label %302, label %272

272:                                              ; preds = %._crit_edge97
  %273 = add i64 %225, %237
  %274 = getelementptr inbounds float, ptr %11, i64 %273
  %275 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %274, <16 x i1> %224, <16 x float> zeroinitializer)
  %276 = load float, ptr %gep99, align 4
  %277 = insertelement <16 x float> poison, float %276, i64 0
  %278 = shufflevector <16 x float> %277, <16 x float> poison, <16 x i32> zeroinitializer
  %279 = fsub <16 x float> %275, %278
  %.inv = fcmp olt <16 x float> %279, splat (float 0xC055F33340000000)
  %280 = select <16 x i1> %.inv, <16 x float> splat (float 0xC055F33340000000), <16 x float> %279
  %.inv48 = fcmp ogt <16 x float> %280, splat (float 0x4056333340000000)
  %281 = select <16 x i1> %.inv48, <16 x float> splat (float 0x4056333340000000), <16 x float> %280
  %282 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %281, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 5.000000e-01))
  %283 = tail call <16 x float> @llvm.floor.v16f32(<16 x float> %282)
  %.inv49 = fcmp olt <16 x float> %283, splat (float -1.270000e+02)
  %284 = select <16 x i1> %.inv49, <16 x float> splat (float -1.270000e+02), <16 x float> %283
  %.inv50 = fcmp ogt <16 x float> %284, splat (float 1.270000e+02)
  %285 = select <16 x i1> %.inv50, <16 x float> splat (float 1.270000e+02), <16 x float> %284
  %286 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %285, <16 x float> splat (float 0xBFE6300000000000), <16 x float> %281)
  %287 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %285, <16 x float> splat (float 0x3F2BD01060000000), <16 x float> %286)
  %288 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %287, <16 x float> splat (float 0x3F2A0D2CE0000000), <16 x float> splat (float 0x3F56E879C0000000))
  %289 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %288, <16 x float> %287, <16 x float> splat (float 0x3F81112100000000))
  %290 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %289, <16 x float> %287, <16 x float> splat (float 0x3FA5553820000000))
  %291 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %290, <16 x float> %287, <16 x float> splat (float 0x3FC5555540000000))
  %292 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %291, <16 x float> %287, <16 x float> splat (float 5.000000e-01))
  %293 = fmul <16 x float> %287, %287
  %294 = tail call <16 x float> @llvm.fma.v16f32(<16 x float> %292, <16 x float> %293, <16 x float> %287)
  %295 = fadd <16 x float> %294, splat (float 1.000000e+00)
  %296 = fptosi <16 x float> %285 to <16 x i32>
  %297 = shl <16 x i32> %296, splat (i32 23)
  %298 = add <16 x i32> %297, splat (i32 1065353216)
  %299 = bitcast <16 x i32> %298 to <16 x float>
  %300 = fmul <16 x float> %295, %299
  %301 = getelementptr inbounds float, ptr %21, i64 %273
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %300, ptr align 4 %301, <16 x i1> %224)
  br label %302

302:                                              ; preds = %272, %._crit_edge97
  %303 = add nuw nsw i64 %235, 1
  %exitcond143.not = icmp eq i64 %303, %smax142
  br i1 %exitcond143.not, label %.preheader65, label %234

.lr.ph114:                                        ; preds = %344
  %.not126 = icmp eq i64 %219, 0
  %304 = trunc i64 %84 to i32
  %305 = and i32 %304, 15
  %306 = insertelement <16 x i32> poison, i32 %305, i64 0
  %307 = shufflevector <16 x i32> %306, <16 x i32> poison, <16 x i32> zeroinitializer
  %308 = icmp samesign ugt <16 x i32> %307, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15>
  %309 = getelementptr inbounds nuw i64, ptr %79, i64 %219
  %310 = sub i64 %219, %168
  %smax146 = tail call i64 @llvm.smax.i64(i64 %83, i64 1)
  br label %348

311:                                              ; preds = %.preheader65, %344
  %312 = phi i64 [ 0, %.preheader65 ], [ %347, %344 ]
  %313 = add i64 %312, %46
  %314 = getelementptr inbounds i64, ptr %77, i64 %313
  %315 = mul i64 %313, %.pre-phi152
  br i1 %226, label %.lr.ph103, label %._crit_edge104

.lr.ph103:                                        ; preds = %311
  %316 = load i64, ptr %314, align 8
  %317 = add i64 %316, %67
  %318 = insertelement <16 x i64> poison, i64 %317, i64 0
  %319 = shufflevector <16 x i64> %318, <16 x i64> poison, <16 x i32> zeroinitializer
  %320 = mul i64 %312, %.pre-phi152
  %321 = getelementptr float, ptr %21, i64 %320
  br label %322

322:                                              ; preds = %.lr.ph103, %322
  %323 = phi <16 x float> [ zeroinitializer, %.lr.ph103 ], [ %330, %322 ]
  %324 = phi i64 [ 0, %.lr.ph103 ], [ %331, %322 ]
  %325 = getelementptr inbounds nuw i64, ptr %79, i64 %324
  %326 = load <16 x i64>, ptr %325, align 8
  %.not46 = icmp sgt <16 x i64> %326, %319
  %327 = getelementptr float, ptr %321, i64 %324
  %328 = load <16 x float>, ptr %327, align 4
  %329 = select <16 x i1> %.not46, <16 x float> zeroinitializer, <16 x float> %328
  %330 = fadd <16 x float> %323, %329
  %331 = add nuw nsw i64 %324, 16
  %332 = icmp slt i64 %331, %167
  br i1 %332, label %322, label %._crit_edge104

._crit_edge104:                                   ; preds = %322, %311
  %.lcssa68 = phi <16 x float> [ zeroinitializer, %311 ], [ %330, %322 ]
  br i1 %.not, label %344, label %333

333:                                              ; preds = %._crit_edge104
  %334 = tail call <16 x i64> @llvm.masked.load.v16i64.p0(ptr align 8 %231, <16 x i1> %230, <16 x i64> zeroinitializer)
  %335 = load i64, ptr %314, align 8
  %336 = add i64 %335, %67
  %337 = insertelement <16 x i64> poison, i64 %336, i64 0
  %338 = shufflevector <16 x i64> %337, <16 x i64> poison, <16 x i32> zeroinitializer
  %.not44 = icmp sgt <16 x i64> %334, %338
  %339 = getelementptr float, ptr %233, i64 %315
  %340 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %339, <16 x i1> %230, <16 x float> zeroinitializer)
  %341 = select <16 x i1> %.not44, <16 x float> zeroinitializer, <16 x float> %340
  %342 = select <16 x i1> %230, <16 x float> %341, <16 x float> zeroinitializer
  %343 = fadd <16 x float> %.lcssa68, %342
  br label %344

344:                                              ; preds = %333, %._crit_edge104
  %345 = phi <16 x float> [ %343, %333 ], [ %.lcssa68, %._crit_edge104 ]
  %346 = tail call reassoc float @llvm.vector.reduce.fadd.v16f32(float 0.000000e+00, <16 x float> %345)
  %.idx45 = shl i64 %313, 8
  %gep107 = getelementptr i8, ptr %invariant.gep106, i64 %.idx45
  store float %346, ptr %gep107, align 4
  %347 = add nuw nsw i64 %312, 1
  %exitcond145.not = icmp eq i64 %347, %smax144
  br i1 %exitcond145.not, label %.lr.ph114, label %311

348:                                              ; preds = %.lr.ph114, %388
  %349 = phi i64 [ 0, %.lr.ph114 ], [ %389, %388 ]
  %350 = add i64 %349, %46
  %351 = getelementptr inbounds i64, ptr %77, i64 %350
  %352 = mul i64 %350, %.pre-phi152
  %.idx41 = shl i64 %350, 8
  %gep113 = getelementptr i8, ptr %invariant.gep106, i64 %.idx41
  br i1 %.not126, label %._crit_edge111, label %.lr.ph110

.lr.ph110:                                        ; preds = %348
  %353 = mul i64 %349, %.pre-phi152
  br label %354

354:                                              ; preds = %.lr.ph110, %354
  %355 = phi i64 [ 0, %.lr.ph110 ], [ %371, %354 ]
  %356 = getelementptr inbounds nuw i64, ptr %79, i64 %355
  %357 = load <16 x i64>, ptr %356, align 8
  %358 = load i64, ptr %351, align 8
  %359 = add i64 %358, %67
  %360 = insertelement <16 x i64> poison, i64 %359, i64 0
  %361 = shufflevector <16 x i64> %360, <16 x i64> poison, <16 x i32> zeroinitializer
  %.not43 = icmp sgt <16 x i64> %357, %361
  %362 = add i64 %353, %355
  %363 = getelementptr inbounds float, ptr %21, i64 %362
  %364 = load <16 x float>, ptr %363, align 4
  %365 = load float, ptr %gep113, align 4
  %366 = insertelement <16 x float> poison, float %365, i64 0
  %367 = shufflevector <16 x float> %366, <16 x float> poison, <16 x i32> zeroinitializer
  %368 = fdiv <16 x float> %364, %367
  %369 = select <16 x i1> %.not43, <16 x float> zeroinitializer, <16 x float> %368
  %370 = getelementptr inbounds float, ptr %24, i64 %362
  store <16 x float> %369, ptr %370, align 4
  %371 = add nuw nsw i64 %355, 16
  %372 = icmp samesign ult i64 %371, %219
  br i1 %372, label %354, label %._crit_edge111

._crit_edge111:                                   ; preds = %354, %348
  br i1 %.not36, label %388, label %373

373:                                              ; preds = %._crit_edge111
  %374 = tail call <16 x i64> @llvm.masked.load.v16i64.p0(ptr align 8 %309, <16 x i1> %308, <16 x i64> zeroinitializer)
  %375 = load i64, ptr %351, align 8
  %376 = add i64 %375, %67
  %377 = insertelement <16 x i64> poison, i64 %376, i64 0
  %378 = shufflevector <16 x i64> %377, <16 x i64> poison, <16 x i32> zeroinitializer
  %.not42 = icmp sgt <16 x i64> %374, %378
  %379 = add i64 %310, %352
  %380 = getelementptr inbounds float, ptr %21, i64 %379
  %381 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %380, <16 x i1> %308, <16 x float> zeroinitializer)
  %382 = load float, ptr %gep113, align 4
  %383 = insertelement <16 x float> poison, float %382, i64 0
  %384 = shufflevector <16 x float> %383, <16 x float> poison, <16 x i32> zeroinitializer
  %385 = fdiv <16 x float> %381, %384
  %386 = select <16 x i1> %.not42, <16 x float> zeroinitializer, <16 x float> %385
  %387 = getelementptr inbounds float, ptr %24, i64 %379
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %386, ptr align 4 %387, <16 x i1> %308)
  br label %388

388:                                              ; preds = %373, %._crit_edge111
  %389 = add nuw nsw i64 %349, 1
  %exitcond147.not = icmp eq i64 %389, %smax146
  br i1 %exitcond147.not, label %._crit_edge115, label %348

._crit_edge115:                                   ; preds = %388, %86, %.loopexit66
  %.pre-phi152175189202210 = phi i64 [ %88, %86 ], [ %.pre-phi152, %.loopexit66 ], [ %.pre-phi152, %388 ]
  %390 = phi i1 [ false, %86 ], [ false, %.loopexit66 ], [ true, %388 ]
  %391 = add nsw i64 %83, 5
  %392 = udiv i64 %391, 6
  %393 = tail call i64 @llvm.umax.i64(i64 %392, i64 1)
  %394 = udiv i64 %83, %393
  %395 = urem i64 %83, %393
  %.not127 = icmp ult i64 %391, 6
  br i1 %.not127, label %.preheader, label %.lr.ph117

.preheader:                                       ; preds = %413, %._crit_edge115
  br i1 %390, label %.lr.ph118.preheader, label %.loopexit

.lr.ph118.preheader:                              ; preds = %.preheader
  %smax149 = tail call i64 @llvm.smax.i64(i64 %83, i64 1)
  br label %.lr.ph118

.lr.ph117:                                        ; preds = %._crit_edge115, %413
  %396 = phi i64 [ %414, %413 ], [ 0, %._crit_edge115 ]
  %397 = icmp samesign ult i64 %396, %395
  %398 = zext i1 %397 to i64
  %399 = mul i64 %396, %394
  %400 = tail call i64 @llvm.umin.i64(i64 %396, i64 %395)
  %401 = add i64 %399, %400
  %402 = add i64 %394, %398
  %403 = mul i64 %401, %.pre-phi152175189202210
  %404 = getelementptr inbounds float, ptr %24, i64 %403
  %.idx40 = shl i64 %401, 8
  %405 = getelementptr inbounds i8, ptr %25, i64 %.idx40
  %406 = trunc i64 %402 to i32
  switch i32 %406, label %412 [
    i32 1, label %407
    i32 2, label %408
    i32 3, label %409
    i32 4, label %410
    i32 5, label %411
  ]

407:                                              ; preds = %.lr.ph117
  tail call fastcc void @matmul_f32_1(ptr %404, ptr %81, i64 8, i64 %64, ptr %405)
  br label %413

408:                                              ; preds = %.lr.ph117
  tail call fastcc void @matmul_f32_2(ptr %404, i64 %.pre-phi152175189202210, ptr %81, i64 8, i64 %64, ptr %405, i64 64)
  br label %413

409:                                              ; preds = %.lr.ph117
  tail call fastcc void @matmul_f32_3(ptr %404, i64 %.pre-phi152175189202210, ptr %81, i64 8, i64 %64, ptr %405, i64 64)
  br label %413

410:                                              ; preds = %.lr.ph117
  tail call fastcc void @matmul_f32_4(ptr %404, i64 %.pre-phi152175189202210, ptr %81, i64 8, i64 %64, ptr %405, i64 64)
  br label %413

411:                                              ; preds = %.lr.ph117
  tail call fastcc void @matmul_f32_5(ptr %404, i64 %.pre-phi152175189202210, ptr %81, i64 8, i64 %64, ptr %405, i64 64)
  br label %413

412:                                              ; preds = %.lr.ph117
  tail call fastcc void @matmul_f32_6(ptr %404, i64 %.pre-phi152175189202210, ptr %81, i64 8, i64 %64, ptr %405, i64 64)
  br label %413

413:                                              ; preds = %412, %407, %408, %409, %410, %411
  %414 = add nuw nsw i64 %396, 1
  %exitcond148.not = icmp eq i64 %414, %393
  br i1 %exitcond148.not, label %.preheader, label %.lr.ph117

.lr.ph118:                                        ; preds = %.lr.ph118.preheader, %.lr.ph118
  %415 = phi i64 [ %420, %.lr.ph118 ], [ 0, %.lr.ph118.preheader ]
  %416 = add i64 %415, %46
  %.idx38 = shl i64 %415, 8
  %417 = getelementptr inbounds i8, ptr %25, i64 %.idx38
  %418 = load <16 x float>, ptr %417, align 4
  %.idx39 = shl i64 %416, 5
  %419 = getelementptr inbounds i8, ptr %61, i64 %.idx39
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %418, ptr align 4 %419, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>)
  %420 = add nuw nsw i64 %415, 1
  %exitcond150.not = icmp eq i64 %420, %smax149
  br i1 %exitcond150.not, label %.loopexit, label %.lr.ph118

.loopexit:                                        ; preds = %.lr.ph118, %.preheader, %38
  %421 = add nsw i64 %39, 1
  %exitcond151.not = icmp eq i64 %421, %2
  br i1 %exitcond151.not, label %._crit_edge121, label %38

._crit_edge121:                                   ; preds = %.loopexit, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_kernel14(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 400
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 408
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 392
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 360
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %15 = icmp slt i64 %1, %2
  br i1 %15, label %.lr.ph10, label %._crit_edge11

.lr.ph10:                                         ; preds = %4, %._crit_edge
  %16 = phi i64 [ %84, %._crit_edge ], [ %1, %4 ]
  %17 = load i64, ptr %5, align 4
  %18 = urem i64 %16, %17
  %19 = load ptr, ptr %6, align 8
  %.idx = shl i64 %18, 4
  %20 = getelementptr inbounds i8, ptr %19, i64 %.idx
  %21 = load i64, ptr %20, align 4
  %22 = getelementptr inbounds nuw i8, ptr %20, i64 8
  %23 = load i64, ptr %22, align 4
  %24 = load ptr, ptr %0, align 8
  %25 = load i64, ptr %24, align 4
  %26 = getelementptr inbounds nuw i8, ptr %24, i64 8
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr i64, ptr %27, i64 %25
  %29 = getelementptr i64, ptr %28, i64 %21
  %30 = load i64, ptr %29, align 8
  %31 = load ptr, ptr %7, align 8
  %32 = load ptr, ptr %8, align 8
  %33 = getelementptr inbounds i64, ptr %32, i64 %21
  %34 = load i64, ptr %33, align 8
  %.idx2 = shl i64 %34, 5
  %35 = getelementptr inbounds i8, ptr %31, i64 %.idx2
  %36 = getelementptr inbounds i64, ptr %27, i64 %21
  %37 = load i64, ptr %36, align 8
  %.idx3 = shl i64 %25, 5
  %38 = getelementptr i8, ptr %27, i64 %.idx3
  %39 = getelementptr i64, ptr %38, i64 %21
  %40 = load i64, ptr %39, align 8
  %41 = load ptr, ptr %9, align 8
  %42 = getelementptr inbounds float, ptr %41, i64 %34
  %43 = load ptr, ptr %10, align 8
  %44 = load ptr, ptr %11, align 8
  %45 = getelementptr inbounds i64, ptr %44, i64 %21
  %46 = load i64, ptr %45, align 8
  %.idx4 = shl i64 %46, 5
  %47 = getelementptr inbounds i8, ptr %43, i64 %.idx4
  %48 = load ptr, ptr %12, align 8
  %49 = getelementptr inbounds i64, ptr %48, i64 %34
  %50 = load ptr, ptr %13, align 8
  %51 = load ptr, ptr %14, align 8
  %52 = getelementptr inbounds i64, ptr %51, i64 %21
  %53 = load i64, ptr %52, align 8
  %.idx5 = shl i64 %53, 5
  %54 = getelementptr inbounds i8, ptr %50, i64 %.idx5
  %55 = sub i64 %30, %23
  %56 = sub i64 %37, %30
  %57 = icmp sgt i64 %55, 0
  br i1 %57, label %.lr.ph.preheader, label %._crit_edge

.lr.ph.preheader:                                 ; preds = %.lr.ph10
  %58 = tail call i64 @llvm.umin.i64(i64 %55, i64 16)
  br label %.lr.ph

.lr.ph:                                           ; preds = %.lr.ph.preheader, %.lr.ph
  %59 = phi i64 [ %83, %.lr.ph ], [ 0, %.lr.ph.preheader ]
  %60 = add i64 %59, %23
  %61 = getelementptr inbounds float, ptr %42, i64 %60
  %62 = load float, ptr %61, align 4
  %63 = fcmp ogt float %62, 0.000000e+00
  %64 = add i64 %60, %56
  %65 = icmp ult i64 %64, %37
  %66 = insertelement <16 x i1> poison, i1 %65, i64 0
  %67 = shufflevector <16 x i1> %66, <16 x i1> poison, <16 x i32> zeroinitializer
  %68 = and <16 x i1> %67, <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>
  %.idx6 = shl i64 %64, 5
  %69 = getelementptr inbounds i8, ptr %47, i64 %.idx6
  %70 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %69, <16 x i1> %68, <16 x float> zeroinitializer)
  %71 = getelementptr inbounds i64, ptr %49, i64 %60
  %72 = load i64, ptr %71, align 8
  %73 = icmp ult i64 %72, %40
  %74 = insertelement <16 x i1> poison, i1 %73, i64 0
  %75 = shufflevector <16 x i1> %74, <16 x i1> poison, <16 x i32> zeroinitializer
  %76 = and <16 x i1> %75, <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>
  %.idx7 = shl i64 %72, 5
  %77 = getelementptr inbounds i8, ptr %54, i64 %.idx7
  %78 = tail call <16 x float> @llvm.masked.load.v16f32.p0(ptr align 4 %77, <16 x i1> %76, <16 x float> <float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison>)
  %79 = select <16 x i1> %75, <16 x float> %78, <16 x float> <float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float 0.000000e+00, float poison, float poison, float poison, float poison, float poison, float poison, float poison, float poison>
  %80 = fadd <16 x float> %70, %79
  %81 = select i1 %63, <16 x float> %80, <16 x float> %70
  %.idx8 = shl i64 %60, 5
  %82 = getelementptr inbounds i8, ptr %35, i64 %.idx8
  tail call void @llvm.masked.store.v16f32.p0(<16 x float> %81, ptr align 4 %82, <16 x i1> <i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 true, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false, i1 false>)
  %83 = add nuw nsw i64 %59, 1
  %exitcond.not = icmp eq i64 %83, %58
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %.lr.ph, %.lr.ph10
  %84 = add nsw i64 %16, 1
  %exitcond12.not = icmp eq i64 %84, %2
  br i1 %exitcond12.not, label %._crit_edge11, label %.lr.ph10

._crit_edge11:                                    ; preds = %._crit_edge, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_companion0(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %9 = icmp slt i64 %1, %2
  br i1 %9, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %._crit_edge
  %10 = phi i64 [ %47, %._crit_edge ], [ %1, %4 ]
  %11 = load ptr, ptr %0, align 8
  %12 = load i64, ptr %11, align 4
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %14 = load ptr, ptr %13, align 8
  %.idx = shl i64 %12, 4
  %15 = getelementptr i8, ptr %14, i64 %.idx
  %16 = getelementptr i64, ptr %15, i64 %10
  %17 = load i64, ptr %16, align 8
  %18 = getelementptr inbounds i64, ptr %14, i64 %10
  %19 = load i64, ptr %18, align 8
  %20 = add i64 %19, %17
  %21 = load ptr, ptr %5, align 8
  %22 = load ptr, ptr %6, align 8
  %23 = getelementptr inbounds i64, ptr %22, i64 %10
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds i8, ptr %21, i64 %24
  %26 = load ptr, ptr %7, align 8
  %27 = load ptr, ptr %8, align 8
  %28 = getelementptr inbounds i64, ptr %27, i64 %10
  %29 = load i64, ptr %28, align 8
  %30 = getelementptr inbounds i64, ptr %26, i64 %29
  %31 = icmp sgt i64 %20, 0
  br i1 %31, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph4, %39
  %32 = phi i64 [ %41, %39 ], [ 0, %.lr.ph4 ]
  %33 = phi i64 [ %42, %39 ], [ 0, %.lr.ph4 ]
  %34 = getelementptr inbounds nuw i8, ptr %25, i64 %33
  %35 = load i8, ptr %34, align 1
  %36 = trunc i8 %35 to i1
  br i1 %36, label %37, label %39

37:                                               ; preds = %.lr.ph
  %38 = getelementptr inbounds i64, ptr %30, i64 %32
  store i64 %33, ptr %38, align 8
  br label %39

39:                                               ; preds = %37, %.lr.ph
  %40 = zext i8 %35 to i64
  %41 = add i64 %32, %40
  %42 = add nuw nsw i64 %33, 1
  %exitcond.not = icmp eq i64 %42, %20
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph

._crit_edge.loopexit:                             ; preds = %39
  %.pre = load i64, ptr %11, align 4
  %.pre8 = load ptr, ptr %13, align 8
  br label %._crit_edge

._crit_edge:                                      ; preds = %._crit_edge.loopexit, %.lr.ph4
  %43 = phi ptr [ %14, %.lr.ph4 ], [ %.pre8, %._crit_edge.loopexit ]
  %44 = phi i64 [ %12, %.lr.ph4 ], [ %.pre, %._crit_edge.loopexit ]
  %.lcssa = phi i64 [ 0, %.lr.ph4 ], [ %41, %._crit_edge.loopexit ]
  %.idx2 = mul i64 %44, 24
  %45 = getelementptr i8, ptr %43, i64 %.idx2
  %46 = getelementptr i64, ptr %45, i64 %10
  store i64 %.lcssa, ptr %46, align 8
  %47 = add nsw i64 %10, 1
  %exitcond7.not = icmp eq i64 %47, %2
  br i1 %exitcond7.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %._crit_edge, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_companion1(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 272
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %9 = icmp slt i64 %1, %2
  br i1 %9, label %.lr.ph3, label %._crit_edge4

.lr.ph3:                                          ; preds = %4, %._crit_edge
  %10 = phi i64 [ %44, %._crit_edge ], [ %1, %4 ]
  %11 = load ptr, ptr %0, align 8
  %12 = load i64, ptr %11, align 4
  %13 = getelementptr inbounds nuw i8, ptr %11, i64 8
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr i64, ptr %14, i64 %12
  %16 = getelementptr i64, ptr %15, i64 %10
  %17 = load i64, ptr %16, align 8
  %18 = load ptr, ptr %5, align 8
  %19 = load ptr, ptr %6, align 8
  %20 = getelementptr inbounds i64, ptr %19, i64 %10
  %21 = load i64, ptr %20, align 8
  %22 = getelementptr inbounds i8, ptr %18, i64 %21
  %23 = load ptr, ptr %7, align 8
  %24 = load ptr, ptr %8, align 8
  %25 = getelementptr inbounds i64, ptr %24, i64 %10
  %26 = load i64, ptr %25, align 8
  %27 = getelementptr inbounds i64, ptr %23, i64 %26
  %28 = icmp sgt i64 %17, 0
  br i1 %28, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph3, %36
  %29 = phi i64 [ %38, %36 ], [ 0, %.lr.ph3 ]
  %30 = phi i64 [ %39, %36 ], [ 0, %.lr.ph3 ]
  %31 = getelementptr inbounds nuw i8, ptr %22, i64 %30
  %32 = load i8, ptr %31, align 1
  %33 = trunc i8 %32 to i1
  br i1 %33, label %34, label %36

34:                                               ; preds = %.lr.ph
  %35 = getelementptr inbounds i64, ptr %27, i64 %29
  store i64 %30, ptr %35, align 8
  br label %36

36:                                               ; preds = %34, %.lr.ph
  %37 = zext i8 %32 to i64
  %38 = add i64 %29, %37
  %39 = add nuw nsw i64 %30, 1
  %exitcond.not = icmp eq i64 %39, %17
  br i1 %exitcond.not, label %._crit_edge.loopexit, label %.lr.ph

._crit_edge.loopexit:                             ; preds = %36
  %.pre = load i64, ptr %11, align 4
  %.pre7 = load ptr, ptr %13, align 8
  br label %._crit_edge

._crit_edge:                                      ; preds = %._crit_edge.loopexit, %.lr.ph3
  %40 = phi ptr [ %14, %.lr.ph3 ], [ %.pre7, %._crit_edge.loopexit ]
  %41 = phi i64 [ %12, %.lr.ph3 ], [ %.pre, %._crit_edge.loopexit ]
  %.lcssa = phi i64 [ 0, %.lr.ph3 ], [ %38, %._crit_edge.loopexit ]
  %.idx = shl i64 %41, 5
  %42 = getelementptr i8, ptr %40, i64 %.idx
  %43 = getelementptr i64, ptr %42, i64 %10
  store i64 %.lcssa, ptr %43, align 8
  %44 = add nsw i64 %10, 1
  %exitcond6.not = icmp eq i64 %44, %2
  br i1 %exitcond6.not, label %._crit_edge4, label %.lr.ph3

._crit_edge4:                                     ; preds = %._crit_edge, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal void @y.step_companion2(ptr readonly captures(none) %0, i64 %1, i64 %2, i32 %3) #1 {
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 280
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 296
  %10 = icmp slt i64 %1, %2
  br i1 %10, label %.lr.ph4, label %._crit_edge5

.lr.ph4:                                          ; preds = %4, %._crit_edge
  %11 = phi i64 [ %44, %._crit_edge ], [ %1, %4 ]
  %12 = load ptr, ptr %0, align 8
  %13 = load i64, ptr %12, align 4
  %14 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %15 = load ptr, ptr %14, align 8
  %.idx = shl i64 %13, 5
  %16 = getelementptr i8, ptr %15, i64 %.idx
  %17 = getelementptr i64, ptr %16, i64 %11
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr i64, ptr %15, i64 %13
  %20 = getelementptr i64, ptr %19, i64 %11
  %21 = load i64, ptr %20, align 8
  %22 = load ptr, ptr %5, align 8
  %23 = load ptr, ptr %6, align 8
  %24 = getelementptr inbounds i64, ptr %23, i64 %11
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr inbounds i64, ptr %22, i64 %25
  %27 = load ptr, ptr %7, align 8
  %28 = load ptr, ptr %8, align 8
  %29 = getelementptr inbounds i64, ptr %28, i64 %11
  %30 = load i64, ptr %29, align 8
  %31 = getelementptr inbounds i64, ptr %27, i64 %30
  %32 = load ptr, ptr %9, align 8
  %33 = getelementptr inbounds i64, ptr %32, i64 %30
  %34 = shl i64 %21, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %33, ptr align 1 %31, i64 %34, i1 false)
  %35 = icmp sgt i64 %18, 0
  br i1 %35, label %.lr.ph, label %._crit_edge

.lr.ph:                                           ; preds = %.lr.ph4, %42
  %36 = phi i64 [ %43, %42 ], [ 0, %.lr.ph4 ]
  %37 = getelementptr inbounds nuw i64, ptr %26, i64 %36
  %38 = load i64, ptr %37, align 8
  %39 = icmp ult i64 %38, %21
  br i1 %39, label %40, label %42

40:                                               ; preds = %.lr.ph
  %41 = getelementptr inbounds i64, ptr %33, i64 %38
  store i64 %36, ptr %41, align 8
  br label %42

42:                                               ; preds = %40, %.lr.ph
  %43 = add nuw nsw i64 %36, 1
  %exitcond.not = icmp eq i64 %43, %18
  br i1 %exitcond.not, label %._crit_edge, label %.lr.ph

._crit_edge:                                      ; preds = %42, %.lr.ph4
  %44 = add nsw i64 %11, 1
  %exitcond6.not = icmp eq i64 %44, %2
  br i1 %exitcond6.not, label %._crit_edge5, label %.lr.ph4

._crit_edge5:                                     ; preds = %._crit_edge, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal fastcc i64 @y.step_plan(ptr %0, ptr nonnull writeonly captures(none) initializes((0, 8)) %1, ptr %2) unnamed_addr #3 {
  %4 = load i64, ptr %0, align 4
  store ptr %0, ptr %1, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %6 = icmp sgt i64 %4, 0
  br i1 %6, label %.lr.ph, label %._crit_edge50

.lr.ph:                                           ; preds = %3
  %7 = load i64, ptr %0, align 4
  %8 = load ptr, ptr %5, align 8
  %9 = getelementptr i64, ptr %8, i64 %7
  br label %10

10:                                               ; preds = %.lr.ph, %10
  %11 = phi i64 [ 0, %.lr.ph ], [ %15, %10 ]
  %12 = phi i64 [ 0, %.lr.ph ], [ %16, %10 ]
  %13 = getelementptr i64, ptr %9, i64 %12
  %14 = load i64, ptr %13, align 8
  %15 = tail call i64 @llvm.smax.i64(i64 %11, i64 %14)
  %16 = add nuw nsw i64 %12, 1
  %exitcond.not = icmp eq i64 %16, %4
  br i1 %exitcond.not, label %.lr.ph41, label %10

.lr.ph41:                                         ; preds = %10
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 48
  store i64 %15, ptr %17, align 4
  %18 = load ptr, ptr %5, align 8
  br label %19

19:                                               ; preds = %.lr.ph41, %19
  %20 = phi i64 [ 0, %.lr.ph41 ], [ %24, %19 ]
  %21 = phi i64 [ 0, %.lr.ph41 ], [ %25, %19 ]
  %22 = getelementptr inbounds nuw i64, ptr %18, i64 %21
  %23 = load i64, ptr %22, align 8
  %24 = tail call i64 @llvm.smax.i64(i64 %20, i64 %23)
  %25 = add nuw nsw i64 %21, 1
  %exitcond108.not = icmp eq i64 %25, %4
  br i1 %exitcond108.not, label %.lr.ph45, label %19

.lr.ph45:                                         ; preds = %19
  %26 = getelementptr inbounds nuw i8, ptr %1, i64 104
  store i64 %24, ptr %26, align 4
  %27 = load i64, ptr %0, align 4
  %28 = load ptr, ptr %5, align 8
  %.idx21 = shl i64 %27, 4
  %29 = getelementptr i8, ptr %28, i64 %.idx21
  br label %30

30:                                               ; preds = %.lr.ph45, %30
  %31 = phi i64 [ 0, %.lr.ph45 ], [ %39, %30 ]
  %32 = phi i64 [ 0, %.lr.ph45 ], [ %40, %30 ]
  %33 = getelementptr i64, ptr %29, i64 %32
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds nuw i64, ptr %28, i64 %32
  %36 = load i64, ptr %35, align 8
  %37 = add i64 %36, %34
  %38 = tail call i64 @llvm.smax.i64(i64 %37, i64 0)
  %39 = tail call i64 @llvm.umax.i64(i64 %31, i64 %38)
  %40 = add nuw nsw i64 %32, 1
  %exitcond109.not = icmp eq i64 %40, %4
  br i1 %exitcond109.not, label %.lr.ph49, label %30

.lr.ph49:                                         ; preds = %30
  %41 = getelementptr inbounds nuw i8, ptr %1, i64 136
  store i64 %39, ptr %41, align 4
  %42 = load i64, ptr %0, align 4
  %43 = load ptr, ptr %5, align 8
  %.idx20 = shl i64 %42, 4
  %44 = getelementptr i8, ptr %43, i64 %.idx20
  br label %45

45:                                               ; preds = %.lr.ph49, %45
  %46 = phi i64 [ 0, %.lr.ph49 ], [ %54, %45 ]
  %47 = phi i64 [ 0, %.lr.ph49 ], [ %55, %45 ]
  %48 = getelementptr i64, ptr %44, i64 %47
  %49 = load i64, ptr %48, align 8
  %50 = getelementptr inbounds nuw i64, ptr %43, i64 %47
  %51 = load i64, ptr %50, align 8
  %52 = add i64 %51, %49
  %53 = tail call i64 @llvm.smax.i64(i64 %52, i64 0)
  %54 = tail call i64 @llvm.umax.i64(i64 %46, i64 %53)
  %55 = add nuw nsw i64 %47, 1
  %exitcond110.not = icmp eq i64 %55, %4
  br i1 %exitcond110.not, label %.lr.ph53, label %45

._crit_edge50:                                    ; preds = %3
  %56 = getelementptr inbounds nuw i8, ptr %1, i64 48
  store i64 0, ptr %56, align 4
  %57 = getelementptr inbounds nuw i8, ptr %1, i64 104
  store i64 0, ptr %57, align 4
  %58 = getelementptr inbounds nuw i8, ptr %1, i64 136
  store i64 0, ptr %58, align 4
  %59 = getelementptr inbounds nuw i8, ptr %1, i64 152
  store i64 0, ptr %59, align 4
  br label %._crit_edge54

.lr.ph53:                                         ; preds = %45
  %60 = getelementptr inbounds nuw i8, ptr %1, i64 152
  store i64 %54, ptr %60, align 4
  %61 = load i64, ptr %0, align 4
  %62 = load ptr, ptr %5, align 8
  %63 = getelementptr i64, ptr %62, i64 %61
  br label %64

64:                                               ; preds = %.lr.ph53, %64
  %65 = phi i64 [ 0, %.lr.ph53 ], [ %69, %64 ]
  %66 = phi i64 [ 0, %.lr.ph53 ], [ %70, %64 ]
  %67 = getelementptr i64, ptr %63, i64 %66
  %68 = load i64, ptr %67, align 8
  %69 = tail call i64 @llvm.smax.i64(i64 %65, i64 %68)
  %70 = add nuw nsw i64 %66, 1
  %exitcond111.not = icmp eq i64 %70, %4
  br i1 %exitcond111.not, label %._crit_edge54.loopexit, label %64

._crit_edge54.loopexit:                           ; preds = %64
  %71 = add nuw i64 %54, 63
  %72 = lshr i64 %71, 6
  %73 = mul i64 %72, 38912
  %74 = add i64 %73, 36864
  %75 = tail call i64 @llvm.smax.i64(i64 %74, i64 3968)
  %76 = add nuw i64 %75, 256
  br label %._crit_edge54

._crit_edge54:                                    ; preds = %._crit_edge54.loopexit, %._crit_edge50
  %.lcssa36133 = phi i64 [ 37120, %._crit_edge50 ], [ %76, %._crit_edge54.loopexit ]
  %.lcssa35 = phi i64 [ 0, %._crit_edge50 ], [ %69, %._crit_edge54.loopexit ]
  %77 = getelementptr inbounds nuw i8, ptr %1, i64 256
  store i64 %.lcssa35, ptr %77, align 4
  %78 = shl i64 %4, 3
  %79 = add i64 %78, 71
  %80 = and i64 %79, -64
  %81 = getelementptr inbounds nuw i8, ptr %1, i64 56
  store ptr %2, ptr %81, align 8
  %82 = getelementptr inbounds i8, ptr %2, i64 %80
  %83 = shl i64 %80, 1
  %84 = getelementptr inbounds nuw i8, ptr %1, i64 112
  store ptr %82, ptr %84, align 8
  %85 = getelementptr inbounds i8, ptr %2, i64 %83
  %86 = mul i64 %80, 3
  %87 = getelementptr inbounds nuw i8, ptr %1, i64 120
  store ptr %85, ptr %87, align 8
  %88 = getelementptr inbounds i8, ptr %2, i64 %86
  %89 = shl i64 %80, 2
  %90 = getelementptr inbounds nuw i8, ptr %1, i64 144
  store ptr %88, ptr %90, align 8
  %91 = getelementptr inbounds i8, ptr %2, i64 %89
  %92 = mul i64 %80, 5
  %93 = getelementptr inbounds nuw i8, ptr %1, i64 160
  store ptr %91, ptr %93, align 8
  %94 = getelementptr inbounds i8, ptr %2, i64 %92
  %95 = mul i64 %80, 6
  %96 = getelementptr inbounds nuw i8, ptr %1, i64 264
  store ptr %94, ptr %96, align 8
  %97 = getelementptr inbounds i8, ptr %2, i64 %95
  %98 = mul i64 %80, 7
  %99 = getelementptr inbounds nuw i8, ptr %1, i64 384
  store ptr %97, ptr %99, align 8
  %100 = load i64, ptr %0, align 4
  %101 = icmp sgt i64 %100, 0
  br i1 %101, label %.lr.ph57, label %._crit_edge58

.lr.ph57:                                         ; preds = %._crit_edge54
  %102 = load ptr, ptr %5, align 8
  br label %103

103:                                              ; preds = %.lr.ph57, %103
  %104 = phi i64 [ 0, %.lr.ph57 ], [ %108, %103 ]
  %105 = phi i64 [ 0, %.lr.ph57 ], [ %109, %103 ]
  %106 = getelementptr inbounds nuw i64, ptr %102, i64 %105
  %107 = load i64, ptr %106, align 8
  %108 = add i64 %107, %104
  %109 = add nuw nsw i64 %105, 1
  %exitcond112.not = icmp eq i64 %109, %100
  br i1 %exitcond112.not, label %._crit_edge58.loopexit, label %103

._crit_edge58.loopexit:                           ; preds = %103
  %110 = add i64 %108, 63
  %111 = lshr i64 %110, 6
  br label %._crit_edge58

._crit_edge58:                                    ; preds = %._crit_edge58.loopexit, %._crit_edge54
  %.lcssa34 = phi i64 [ 0, %._crit_edge54 ], [ %111, %._crit_edge58.loopexit ]
  %112 = getelementptr inbounds nuw i8, ptr %1, i64 184
  store i64 %.lcssa34, ptr %112, align 4
  br i1 %6, label %.lr.ph61, label %._crit_edge74

.lr.ph61:                                         ; preds = %._crit_edge58
  %113 = load i64, ptr %0, align 4
  %114 = load ptr, ptr %5, align 8
  %.idx19 = shl i64 %113, 4
  %115 = getelementptr i8, ptr %114, i64 %.idx19
  br label %116

116:                                              ; preds = %.lr.ph61, %116
  %117 = phi i64 [ 0, %.lr.ph61 ], [ %127, %116 ]
  %118 = phi i64 [ 0, %.lr.ph61 ], [ %128, %116 ]
  %119 = getelementptr i64, ptr %115, i64 %118
  %120 = load i64, ptr %119, align 8
  %121 = getelementptr inbounds nuw i64, ptr %114, i64 %118
  %122 = load i64, ptr %121, align 8
  %123 = add i64 %122, %120
  %124 = tail call i64 @llvm.smax.i64(i64 %123, i64 0)
  %125 = add nuw i64 %124, 15
  %126 = lshr i64 %125, 4
  %127 = add i64 %126, %117
  %128 = add nuw nsw i64 %118, 1
  %exitcond113.not = icmp eq i64 %128, %4
  br i1 %exitcond113.not, label %.lr.ph65, label %116

.lr.ph65:                                         ; preds = %116
  %129 = getelementptr inbounds nuw i8, ptr %1, i64 216
  store i64 %127, ptr %129, align 4
  %130 = shl i64 %127, 4
  %131 = getelementptr inbounds i8, ptr %2, i64 %98
  %132 = add i64 %130, 63
  %133 = and i64 %132, -64
  %134 = add i64 %133, %98
  %135 = getelementptr inbounds nuw i8, ptr %1, i64 224
  store ptr %131, ptr %135, align 8
  %136 = load i64, ptr %0, align 4
  %137 = load ptr, ptr %5, align 8
  %138 = getelementptr i64, ptr %137, i64 %136
  br label %139

139:                                              ; preds = %.lr.ph65, %139
  %140 = phi i64 [ 0, %.lr.ph65 ], [ %146, %139 ]
  %141 = phi i64 [ 0, %.lr.ph65 ], [ %147, %139 ]
  %142 = getelementptr i64, ptr %138, i64 %141
  %143 = load i64, ptr %142, align 8
  %144 = add i64 %143, 15
  %145 = lshr i64 %144, 4
  %146 = add i64 %145, %140
  %147 = add nuw nsw i64 %141, 1
  %exitcond114.not = icmp eq i64 %147, %4
  br i1 %exitcond114.not, label %.lr.ph69, label %139

.lr.ph69:                                         ; preds = %139
  %148 = getelementptr inbounds nuw i8, ptr %1, i64 320
  store i64 %146, ptr %148, align 4
  %149 = shl i64 %146, 4
  %150 = getelementptr inbounds i8, ptr %2, i64 %134
  %151 = add i64 %149, 63
  %152 = and i64 %151, -64
  %153 = add i64 %152, %134
  %154 = getelementptr inbounds nuw i8, ptr %1, i64 328
  store ptr %150, ptr %154, align 8
  %155 = load i64, ptr %0, align 4
  %156 = load ptr, ptr %5, align 8
  %157 = getelementptr i64, ptr %156, i64 %155
  br label %158

158:                                              ; preds = %.lr.ph69, %158
  %159 = phi i64 [ 0, %.lr.ph69 ], [ %165, %158 ]
  %160 = phi i64 [ 0, %.lr.ph69 ], [ %166, %158 ]
  %161 = getelementptr i64, ptr %157, i64 %160
  %162 = load i64, ptr %161, align 8
  %163 = add i64 %162, 63
  %164 = lshr i64 %163, 6
  %165 = add i64 %164, %159
  %166 = add nuw nsw i64 %160, 1
  %exitcond115.not = icmp eq i64 %166, %4
  br i1 %exitcond115.not, label %.lr.ph73, label %158

.lr.ph73:                                         ; preds = %158
  %167 = getelementptr inbounds nuw i8, ptr %1, i64 344
  store i64 %165, ptr %167, align 4
  %168 = shl i64 %165, 4
  %169 = getelementptr inbounds i8, ptr %2, i64 %153
  %170 = add i64 %168, 63
  %171 = and i64 %170, -64
  %172 = add i64 %171, %153
  %173 = getelementptr inbounds nuw i8, ptr %1, i64 352
  store ptr %169, ptr %173, align 8
  %174 = load i64, ptr %0, align 4
  %175 = load ptr, ptr %5, align 8
  %176 = getelementptr i64, ptr %175, i64 %174
  br label %177

177:                                              ; preds = %.lr.ph73, %177
  %178 = phi i64 [ 0, %.lr.ph73 ], [ %184, %177 ]
  %179 = phi i64 [ 0, %.lr.ph73 ], [ %185, %177 ]
  %180 = getelementptr i64, ptr %176, i64 %179
  %181 = load i64, ptr %180, align 8
  %182 = add i64 %181, 47
  %183 = udiv i64 %182, 48
  %184 = add i64 %183, %178
  %185 = add nuw nsw i64 %179, 1
  %exitcond116.not = icmp eq i64 %185, %4
  br i1 %exitcond116.not, label %.lr.ph77, label %177

._crit_edge74:                                    ; preds = %._crit_edge58
  %186 = getelementptr inbounds nuw i8, ptr %1, i64 216
  store i64 0, ptr %186, align 4
  %187 = getelementptr inbounds i8, ptr %2, i64 %98
  %188 = getelementptr inbounds nuw i8, ptr %1, i64 224
  store ptr %187, ptr %188, align 8
  %189 = getelementptr inbounds nuw i8, ptr %1, i64 320
  store i64 0, ptr %189, align 8
  %190 = getelementptr inbounds i8, ptr %2, i64 %98
  %191 = getelementptr inbounds nuw i8, ptr %1, i64 328
  store ptr %190, ptr %191, align 8
  %192 = getelementptr inbounds nuw i8, ptr %1, i64 344
  store i64 0, ptr %192, align 8
  %193 = getelementptr inbounds i8, ptr %2, i64 %98
  %194 = getelementptr inbounds nuw i8, ptr %1, i64 352
  store ptr %193, ptr %194, align 8
  %195 = getelementptr inbounds nuw i8, ptr %1, i64 368
  store i64 0, ptr %195, align 8
  %196 = getelementptr inbounds i8, ptr %2, i64 %98
  %197 = getelementptr inbounds nuw i8, ptr %1, i64 376
  store ptr %196, ptr %197, align 8
  br label %._crit_edge78

.lr.ph77:                                         ; preds = %177
  %198 = getelementptr inbounds nuw i8, ptr %1, i64 368
  store i64 %184, ptr %198, align 4
  %199 = shl i64 %184, 4
  %200 = getelementptr inbounds i8, ptr %2, i64 %172
  %201 = add i64 %199, 63
  %202 = and i64 %201, -64
  %203 = add i64 %202, %172
  %204 = getelementptr inbounds nuw i8, ptr %1, i64 376
  store ptr %200, ptr %204, align 8
  %205 = load i64, ptr %0, align 4
  %206 = load ptr, ptr %5, align 8
  %207 = getelementptr i64, ptr %206, i64 %205
  br label %208

208:                                              ; preds = %.lr.ph77, %208
  %209 = phi i64 [ 0, %.lr.ph77 ], [ %215, %208 ]
  %210 = phi i64 [ 0, %.lr.ph77 ], [ %216, %208 ]
  %211 = getelementptr i64, ptr %207, i64 %210
  %212 = load i64, ptr %211, align 8
  %213 = add i64 %212, 15
  %214 = lshr i64 %213, 4
  %215 = add i64 %214, %209
  %216 = add nuw nsw i64 %210, 1
  %exitcond117.not = icmp eq i64 %216, %4
  br i1 %exitcond117.not, label %._crit_edge78, label %208

._crit_edge78:                                    ; preds = %208, %._crit_edge74
  %217 = phi i64 [ %98, %._crit_edge74 ], [ %203, %208 ]
  %.lcssa29 = phi i64 [ 0, %._crit_edge74 ], [ %215, %208 ]
  %218 = getelementptr inbounds nuw i8, ptr %1, i64 400
  store i64 %.lcssa29, ptr %218, align 4
  %219 = getelementptr inbounds i8, ptr %2, i64 %217
  %220 = getelementptr inbounds nuw i8, ptr %1, i64 408
  store ptr %219, ptr %220, align 8
  %221 = load i64, ptr %0, align 4
  %222 = icmp sgt i64 %221, 0
  br i1 %222, label %.lr.ph81, label %._crit_edge90

.lr.ph81:                                         ; preds = %._crit_edge78
  %223 = load ptr, ptr %5, align 8
  br label %226

.lr.ph83:                                         ; preds = %226
  %224 = load ptr, ptr %5, align 8
  %.idx18 = shl i64 %221, 4
  %225 = getelementptr i8, ptr %224, i64 %.idx18
  br label %237

226:                                              ; preds = %.lr.ph81, %226
  %227 = phi i64 [ 0, %.lr.ph81 ], [ %231, %226 ]
  %228 = phi i64 [ 0, %.lr.ph81 ], [ %232, %226 ]
  %229 = getelementptr inbounds nuw i64, ptr %223, i64 %228
  %230 = load i64, ptr %229, align 8
  %231 = add i64 %230, %227
  %232 = add nuw nsw i64 %228, 1
  %exitcond118.not = icmp eq i64 %232, %221
  br i1 %exitcond118.not, label %.lr.ph83, label %226

.lr.ph85:                                         ; preds = %237
  %233 = add i64 %246, 319
  %234 = and i64 %233, -64
  %235 = load ptr, ptr %5, align 8
  %.idx = shl i64 %221, 4
  %236 = getelementptr i8, ptr %235, i64 %.idx
  br label %250

237:                                              ; preds = %.lr.ph83, %237
  %238 = phi i64 [ 0, %.lr.ph83 ], [ %246, %237 ]
  %239 = phi i64 [ 0, %.lr.ph83 ], [ %247, %237 ]
  %240 = getelementptr i64, ptr %225, i64 %239
  %241 = load i64, ptr %240, align 8
  %242 = getelementptr inbounds nuw i64, ptr %224, i64 %239
  %243 = load i64, ptr %242, align 8
  %244 = add i64 %243, %241
  %245 = tail call i64 @llvm.smax.i64(i64 %244, i64 0)
  %246 = add i64 %245, %238
  %247 = add nuw nsw i64 %239, 1
  %exitcond119.not = icmp eq i64 %247, %221
  br i1 %exitcond119.not, label %.lr.ph85, label %237

.lr.ph87:                                         ; preds = %250
  %248 = load ptr, ptr %5, align 8
  %249 = getelementptr i64, ptr %248, i64 %221
  br label %263

250:                                              ; preds = %.lr.ph85, %250
  %251 = phi i64 [ 0, %.lr.ph85 ], [ %259, %250 ]
  %252 = phi i64 [ 0, %.lr.ph85 ], [ %260, %250 ]
  %253 = getelementptr i64, ptr %236, i64 %252
  %254 = load i64, ptr %253, align 8
  %255 = getelementptr inbounds nuw i64, ptr %235, i64 %252
  %256 = load i64, ptr %255, align 8
  %257 = add i64 %256, %254
  %258 = tail call i64 @llvm.smax.i64(i64 %257, i64 0)
  %259 = add i64 %258, %251
  %260 = add nuw nsw i64 %252, 1
  %exitcond120.not = icmp eq i64 %260, %221
  br i1 %exitcond120.not, label %.lr.ph87, label %250

.lr.ph89:                                         ; preds = %263
  %261 = load ptr, ptr %5, align 8
  %262 = getelementptr i64, ptr %261, i64 %221
  br label %270

263:                                              ; preds = %.lr.ph87, %263
  %264 = phi i64 [ 0, %.lr.ph87 ], [ %268, %263 ]
  %265 = phi i64 [ 0, %.lr.ph87 ], [ %269, %263 ]
  %266 = getelementptr i64, ptr %249, i64 %265
  %267 = load i64, ptr %266, align 8
  %268 = add i64 %267, %264
  %269 = add nuw nsw i64 %265, 1
  %exitcond121.not = icmp eq i64 %269, %221
  br i1 %exitcond121.not, label %.lr.ph89, label %263

270:                                              ; preds = %.lr.ph89, %270
  %271 = phi i64 [ 0, %.lr.ph89 ], [ %275, %270 ]
  %272 = phi i64 [ 0, %.lr.ph89 ], [ %276, %270 ]
  %273 = getelementptr i64, ptr %262, i64 %272
  %274 = load i64, ptr %273, align 8
  %275 = add i64 %274, %271
  %276 = add nuw nsw i64 %272, 1
  %exitcond122.not = icmp eq i64 %276, %221
  br i1 %exitcond122.not, label %._crit_edge90, label %270

._crit_edge90:                                    ; preds = %270, %._crit_edge78
  %.lcssa25167 = phi i64 [ 0, %._crit_edge78 ], [ %268, %270 ]
  %.lcssa27146151165 = phi i64 [ 256, %._crit_edge78 ], [ %234, %270 ]
  %.lcssa28140144153163 = phi i64 [ 0, %._crit_edge78 ], [ %231, %270 ]
  %.lcssa26155161 = phi i64 [ 0, %._crit_edge78 ], [ %259, %270 ]
  %.lcssa = phi i64 [ 0, %._crit_edge78 ], [ %275, %270 ]
  %277 = shl i64 %.lcssa29, 4
  %278 = add i64 %277, 63
  %279 = and i64 %278, -64
  %280 = add i64 %279, %217
  %281 = shl i64 %.lcssa28140144153163, 2
  %282 = add i64 %281, 319
  %283 = and i64 %282, -64
  %284 = add i64 %283, %280
  %285 = add i64 %.lcssa27146151165, %284
  %286 = shl i64 %.lcssa26155161, 3
  %287 = add i64 %286, 319
  %288 = and i64 %287, -64
  %289 = add i64 %288, %285
  %290 = shl i64 %.lcssa28140144153163, 5
  %291 = add i64 %290, 319
  %292 = and i64 %291, -64
  %293 = add i64 %289, %292
  %294 = shl i64 %.lcssa26155161, 5
  %295 = add i64 %294, 319
  %296 = and i64 %295, -64
  %297 = add i64 %293, %296
  %298 = add i64 %297, %296
  %299 = shl i64 %.lcssa25167, 2
  %300 = add i64 %299, 319
  %301 = and i64 %300, -64
  %302 = add i64 %301, %298
  %303 = shl i64 %.lcssa25167, 3
  %304 = add i64 %303, 319
  %305 = and i64 %304, -64
  %306 = add i64 %302, %305
  %307 = getelementptr inbounds i8, ptr %2, i64 %302
  %308 = getelementptr inbounds i8, ptr %2, i64 %298
  %309 = getelementptr inbounds i8, ptr %2, i64 %297
  %310 = getelementptr inbounds i8, ptr %2, i64 %293
  %311 = getelementptr inbounds i8, ptr %2, i64 %289
  %312 = getelementptr inbounds i8, ptr %2, i64 %285
  %313 = getelementptr inbounds i8, ptr %2, i64 %284
  %314 = getelementptr inbounds i8, ptr %2, i64 %280
  %315 = shl i64 %.lcssa, 5
  %316 = getelementptr inbounds i8, ptr %2, i64 %306
  %317 = add i64 %315, 319
  %318 = and i64 %317, -64
  %319 = add i64 %318, %306
  %320 = shl i64 %.lcssa, 3
  %321 = getelementptr inbounds i8, ptr %2, i64 %319
  %322 = add i64 %320, 319
  %323 = and i64 %322, -64
  %324 = add i64 %319, %323
  %325 = getelementptr inbounds i8, ptr %2, i64 %324
  %326 = add i64 %324, %305
  %327 = getelementptr inbounds i8, ptr %2, i64 %326
  %328 = add i64 %326, %318
  %329 = getelementptr inbounds nuw i8, ptr %1, i64 96
  store ptr %314, ptr %329, align 8
  %330 = getelementptr inbounds nuw i8, ptr %1, i64 128
  store ptr %313, ptr %330, align 8
  %331 = getelementptr inbounds nuw i8, ptr %1, i64 168
  store ptr %312, ptr %331, align 8
  %332 = getelementptr inbounds nuw i8, ptr %1, i64 176
  store ptr %311, ptr %332, align 8
  %333 = getelementptr inbounds nuw i8, ptr %1, i64 200
  store ptr %311, ptr %333, align 8
  %334 = getelementptr inbounds nuw i8, ptr %1, i64 208
  store ptr %310, ptr %334, align 8
  %335 = getelementptr inbounds nuw i8, ptr %1, i64 232
  store ptr %309, ptr %335, align 8
  %336 = getelementptr inbounds nuw i8, ptr %1, i64 240
  store ptr %308, ptr %336, align 8
  %337 = getelementptr inbounds nuw i8, ptr %1, i64 248
  store ptr %307, ptr %337, align 8
  %338 = getelementptr inbounds nuw i8, ptr %1, i64 272
  store ptr %316, ptr %338, align 8
  %339 = getelementptr inbounds nuw i8, ptr %1, i64 280
  store ptr %321, ptr %339, align 8
  %340 = getelementptr inbounds nuw i8, ptr %1, i64 288
  store ptr %307, ptr %340, align 8
  %341 = getelementptr inbounds nuw i8, ptr %1, i64 296
  store ptr %325, ptr %341, align 8
  %342 = getelementptr inbounds nuw i8, ptr %1, i64 304
  store ptr %321, ptr %342, align 8
  %343 = getelementptr inbounds nuw i8, ptr %1, i64 312
  store ptr %316, ptr %343, align 8
  %344 = getelementptr inbounds nuw i8, ptr %1, i64 336
  store ptr %327, ptr %344, align 8
  %345 = getelementptr inbounds nuw i8, ptr %1, i64 360
  store ptr %316, ptr %345, align 8
  %346 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %347 = load i32, ptr %346, align 4
  %348 = sext i32 %347 to i64
  %349 = getelementptr inbounds nuw i8, ptr %1, i64 16
  store i64 %.lcssa36133, ptr %349, align 8
  %350 = mul i64 %.lcssa36133, %348
  %351 = getelementptr inbounds i8, ptr %2, i64 %328
  %352 = add i64 %350, %328
  %353 = getelementptr inbounds nuw i8, ptr %1, i64 8
  store ptr %351, ptr %353, align 8
  ret i64 %352
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define internal i64 @y.step_arena_bytes(ptr %0) #1 {
  %2 = alloca [52 x i64], align 64
  %3 = call fastcc i64 @y.step_plan(ptr %0, ptr %2, ptr null)
  ret i64 %3
}

; Function Attrs: nounwind
define internal i32 @y.step_run(ptr %0) #4 {
  %2 = alloca [52 x i64], align 64
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %4 = load ptr, ptr %3, align 8
  %5 = call fastcc i64 @y.step_plan(ptr %0, ptr %2, ptr %4)
  %6 = load i64, ptr %0, align 8
  %7 = getelementptr inbounds nuw i8, ptr %2, i64 56
  %8 = load ptr, ptr %7, align 8
  store i64 0, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = icmp sgt i64 %6, 0
  br i1 %10, label %.lr.ph, label %._crit_edge61.thread

.lr.ph:                                           ; preds = %1, %.lr.ph
  %11 = phi i64 [ %18, %.lr.ph ], [ 0, %1 ]
  %12 = phi i64 [ %19, %.lr.ph ], [ 0, %1 ]
  %13 = load i64, ptr %0, align 4
  %14 = load ptr, ptr %9, align 8
  %15 = getelementptr i64, ptr %14, i64 %13
  %16 = getelementptr i64, ptr %15, i64 %12
  %17 = load i64, ptr %16, align 8
  %18 = add i64 %17, %11
  %19 = add nuw nsw i64 %12, 1
  %20 = getelementptr inbounds nuw i64, ptr %8, i64 %19
  store i64 %18, ptr %20, align 8
  %exitcond.not = icmp eq i64 %19, %6
  br i1 %exitcond.not, label %.lr.ph39.preheader, label %.lr.ph

.lr.ph39.preheader:                               ; preds = %.lr.ph
  %21 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %22 = load ptr, ptr %21, align 16
  store i64 0, ptr %22, align 8
  br label %.lr.ph39

.lr.ph39:                                         ; preds = %.lr.ph39.preheader, %.lr.ph39
  %23 = phi i64 [ %28, %.lr.ph39 ], [ 0, %.lr.ph39.preheader ]
  %24 = phi i64 [ %29, %.lr.ph39 ], [ 0, %.lr.ph39.preheader ]
  %25 = load ptr, ptr %9, align 8
  %26 = getelementptr inbounds nuw i64, ptr %25, i64 %24
  %27 = load i64, ptr %26, align 8
  %28 = add i64 %27, %23
  %29 = add nuw nsw i64 %24, 1
  %30 = getelementptr inbounds nuw i64, ptr %22, i64 %29
  store i64 %28, ptr %30, align 8
  %exitcond104.not = icmp eq i64 %29, %6
  br i1 %exitcond104.not, label %.lr.ph42.preheader, label %.lr.ph39

.lr.ph42.preheader:                               ; preds = %.lr.ph39
  %31 = getelementptr inbounds nuw i8, ptr %2, i64 120
  %32 = load ptr, ptr %31, align 8
  store i64 0, ptr %32, align 8
  br label %.lr.ph42

.lr.ph42:                                         ; preds = %.lr.ph42.preheader, %.lr.ph42
  %33 = phi i64 [ %34, %.lr.ph42 ], [ 0, %.lr.ph42.preheader ]
  %34 = add nuw nsw i64 %33, 1
  %35 = getelementptr inbounds nuw i64, ptr %32, i64 %34
  store i64 %34, ptr %35, align 8
  %exitcond105.not = icmp eq i64 %34, %6
  br i1 %exitcond105.not, label %.lr.ph45.preheader, label %.lr.ph42

.lr.ph45.preheader:                               ; preds = %.lr.ph42
  %36 = getelementptr inbounds nuw i8, ptr %2, i64 144
  %37 = load ptr, ptr %36, align 16
  store i64 0, ptr %37, align 8
  br label %.lr.ph45

.lr.ph45:                                         ; preds = %.lr.ph45.preheader, %.lr.ph45
  %38 = phi i64 [ %49, %.lr.ph45 ], [ 0, %.lr.ph45.preheader ]
  %39 = phi i64 [ %50, %.lr.ph45 ], [ 0, %.lr.ph45.preheader ]
  %40 = load i64, ptr %0, align 4
  %41 = load ptr, ptr %9, align 8
  %.idx33 = shl i64 %40, 4
  %42 = getelementptr i8, ptr %41, i64 %.idx33
  %43 = getelementptr i64, ptr %42, i64 %39
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds nuw i64, ptr %41, i64 %39
  %46 = load i64, ptr %45, align 8
  %47 = add i64 %46, %44
  %48 = tail call i64 @llvm.smax.i64(i64 %47, i64 0)
  %49 = add i64 %48, %38
  %50 = add nuw nsw i64 %39, 1
  %51 = getelementptr inbounds nuw i64, ptr %37, i64 %50
  store i64 %49, ptr %51, align 8
  %exitcond106.not = icmp eq i64 %50, %6
  br i1 %exitcond106.not, label %.lr.ph48.preheader, label %.lr.ph45

.lr.ph48.preheader:                               ; preds = %.lr.ph45
  %52 = getelementptr inbounds nuw i8, ptr %2, i64 160
  %53 = load ptr, ptr %52, align 32
  store i64 0, ptr %53, align 8
  br label %.lr.ph48

.lr.ph48:                                         ; preds = %.lr.ph48.preheader, %.lr.ph48
  %54 = phi i64 [ %65, %.lr.ph48 ], [ 0, %.lr.ph48.preheader ]
  %55 = phi i64 [ %66, %.lr.ph48 ], [ 0, %.lr.ph48.preheader ]
  %56 = load i64, ptr %0, align 4
  %57 = load ptr, ptr %9, align 8
  %.idx32 = shl i64 %56, 4
  %58 = getelementptr i8, ptr %57, i64 %.idx32
  %59 = getelementptr i64, ptr %58, i64 %55
  %60 = load i64, ptr %59, align 8
  %61 = getelementptr inbounds nuw i64, ptr %57, i64 %55
  %62 = load i64, ptr %61, align 8
  %63 = add i64 %62, %60
  %64 = tail call i64 @llvm.smax.i64(i64 %63, i64 0)
  %65 = add i64 %64, %54
  %66 = add nuw nsw i64 %55, 1
  %67 = getelementptr inbounds nuw i64, ptr %53, i64 %66
  store i64 %65, ptr %67, align 8
  %exitcond107.not = icmp eq i64 %66, %6
  br i1 %exitcond107.not, label %.lr.ph51.preheader, label %.lr.ph48

.lr.ph51.preheader:                               ; preds = %.lr.ph48
  %68 = getelementptr inbounds nuw i8, ptr %2, i64 264
  %69 = load ptr, ptr %68, align 8
  store i64 0, ptr %69, align 8
  br label %.lr.ph51

.lr.ph51:                                         ; preds = %.lr.ph51.preheader, %.lr.ph51
  %70 = phi i64 [ %77, %.lr.ph51 ], [ 0, %.lr.ph51.preheader ]
  %71 = phi i64 [ %78, %.lr.ph51 ], [ 0, %.lr.ph51.preheader ]
  %72 = load i64, ptr %0, align 4
  %73 = load ptr, ptr %9, align 8
  %74 = getelementptr i64, ptr %73, i64 %72
  %75 = getelementptr i64, ptr %74, i64 %71
  %76 = load i64, ptr %75, align 8
  %77 = add i64 %76, %70
  %78 = add nuw nsw i64 %71, 1
  %79 = getelementptr inbounds nuw i64, ptr %69, i64 %78
  store i64 %77, ptr %79, align 8
  %exitcond108.not = icmp eq i64 %78, %6
  br i1 %exitcond108.not, label %.lr.ph54.preheader, label %.lr.ph51

.lr.ph54.preheader:                               ; preds = %.lr.ph51
  %80 = getelementptr inbounds nuw i8, ptr %2, i64 384
  %81 = load ptr, ptr %80, align 64
  store i64 0, ptr %81, align 8
  br label %.lr.ph54

.lr.ph54:                                         ; preds = %.lr.ph54.preheader, %.lr.ph54
  %82 = phi i64 [ %97, %.lr.ph54 ], [ 0, %.lr.ph54.preheader ]
  %83 = phi i64 [ %98, %.lr.ph54 ], [ 0, %.lr.ph54.preheader ]
  %84 = load i64, ptr %0, align 4
  %85 = load ptr, ptr %9, align 8
  %.idx31 = shl i64 %84, 4
  %86 = getelementptr i8, ptr %85, i64 %.idx31
  %87 = getelementptr i64, ptr %86, i64 %83
  %88 = load i64, ptr %87, align 8
  %89 = getelementptr inbounds nuw i64, ptr %85, i64 %83
  %90 = load i64, ptr %89, align 8
  %91 = add i64 %90, %88
  %92 = tail call i64 @llvm.smax.i64(i64 %91, i64 0)
  %93 = getelementptr i64, ptr %85, i64 %84
  %94 = getelementptr i64, ptr %93, i64 %83
  %95 = load i64, ptr %94, align 8
  %96 = mul i64 %92, %95
  %97 = add i64 %96, %82
  %98 = add nuw nsw i64 %83, 1
  %99 = getelementptr inbounds nuw i64, ptr %81, i64 %98
  store i64 %97, ptr %99, align 8
  %exitcond109.not = icmp eq i64 %98, %6
  br i1 %exitcond109.not, label %.lr.ph60.preheader, label %.lr.ph54

._crit_edge61.thread:                             ; preds = %1
  %100 = getelementptr inbounds nuw i8, ptr %2, i64 112
  %101 = load ptr, ptr %100, align 16
  store i64 0, ptr %101, align 8
  %102 = getelementptr inbounds nuw i8, ptr %2, i64 120
  %103 = load ptr, ptr %102, align 8
  store i64 0, ptr %103, align 8
  %104 = getelementptr inbounds nuw i8, ptr %2, i64 144
  %105 = load ptr, ptr %104, align 16
  store i64 0, ptr %105, align 8
  %106 = getelementptr inbounds nuw i8, ptr %2, i64 160
  %107 = load ptr, ptr %106, align 32
  store i64 0, ptr %107, align 8
  %108 = getelementptr inbounds nuw i8, ptr %2, i64 264
  %109 = load ptr, ptr %108, align 8
  store i64 0, ptr %109, align 8
  %110 = getelementptr inbounds nuw i8, ptr %2, i64 384
  %111 = load ptr, ptr %110, align 64
  store i64 0, ptr %111, align 8
  br label %._crit_edge89

.lr.ph60.preheader:                               ; preds = %.lr.ph54
  %112 = getelementptr inbounds nuw i8, ptr %2, i64 224
  %113 = load ptr, ptr %112, align 32
  br label %.lr.ph60

.lr.ph60:                                         ; preds = %.lr.ph60.preheader, %._crit_edge58
  %114 = phi i64 [ %.lcssa37, %._crit_edge58 ], [ 0, %.lr.ph60.preheader ]
  %115 = phi i64 [ %132, %._crit_edge58 ], [ 0, %.lr.ph60.preheader ]
  %116 = load i64, ptr %0, align 4
  %117 = load ptr, ptr %9, align 8
  %.idx29 = shl i64 %116, 4
  %118 = getelementptr i8, ptr %117, i64 %.idx29
  %119 = getelementptr i64, ptr %118, i64 %115
  %120 = load i64, ptr %119, align 8
  %121 = getelementptr inbounds nuw i64, ptr %117, i64 %115
  %122 = load i64, ptr %121, align 8
  %123 = add i64 %122, %120
  %124 = tail call i64 @llvm.smax.i64(i64 %123, i64 0)
  %.not = icmp slt i64 %123, 1
  br i1 %.not, label %._crit_edge58, label %.lr.ph57

.lr.ph57:                                         ; preds = %.lr.ph60, %.lr.ph57
  %125 = phi i64 [ %129, %.lr.ph57 ], [ %114, %.lr.ph60 ]
  %126 = phi i64 [ %130, %.lr.ph57 ], [ 0, %.lr.ph60 ]
  %.idx30 = shl i64 %125, 4
  %127 = getelementptr inbounds i8, ptr %113, i64 %.idx30
  store i64 %115, ptr %127, align 4
  %128 = getelementptr inbounds nuw i8, ptr %127, i64 8
  store i64 %126, ptr %128, align 4
  %129 = add i64 %125, 1
  %130 = add i64 %126, 16
  %131 = icmp slt i64 %130, %124
  br i1 %131, label %.lr.ph57, label %._crit_edge58

._crit_edge58:                                    ; preds = %.lr.ph57, %.lr.ph60
  %.lcssa37 = phi i64 [ %114, %.lr.ph60 ], [ %129, %.lr.ph57 ]
  %132 = add nuw nsw i64 %115, 1
  %exitcond110.not = icmp eq i64 %132, %6
  br i1 %exitcond110.not, label %._crit_edge61, label %.lr.ph60

._crit_edge61:                                    ; preds = %._crit_edge58
  %133 = getelementptr inbounds nuw i8, ptr %2, i64 328
  %134 = load ptr, ptr %133, align 8
  br label %.lr.ph67

.lr.ph67:                                         ; preds = %._crit_edge61, %._crit_edge64
  %135 = phi i64 [ %.lcssa36, %._crit_edge64 ], [ 0, %._crit_edge61 ]
  %136 = phi i64 [ %150, %._crit_edge64 ], [ 0, %._crit_edge61 ]
  %137 = load i64, ptr %0, align 4
  %138 = load ptr, ptr %9, align 8
  %139 = getelementptr i64, ptr %138, i64 %137
  %140 = getelementptr i64, ptr %139, i64 %136
  %141 = load i64, ptr %140, align 8
  %142 = icmp sgt i64 %141, 0
  br i1 %142, label %.lr.ph63, label %._crit_edge64

.lr.ph63:                                         ; preds = %.lr.ph67, %.lr.ph63
  %143 = phi i64 [ %147, %.lr.ph63 ], [ %135, %.lr.ph67 ]
  %144 = phi i64 [ %148, %.lr.ph63 ], [ 0, %.lr.ph67 ]
  %.idx28 = shl i64 %143, 4
  %145 = getelementptr inbounds i8, ptr %134, i64 %.idx28
  store i64 %136, ptr %145, align 4
  %146 = getelementptr inbounds nuw i8, ptr %145, i64 8
  store i64 %144, ptr %146, align 4
  %147 = add i64 %143, 1
  %148 = add i64 %144, 16
  %149 = icmp slt i64 %148, %141
  br i1 %149, label %.lr.ph63, label %._crit_edge64

._crit_edge64:                                    ; preds = %.lr.ph63, %.lr.ph67
  %.lcssa36 = phi i64 [ %135, %.lr.ph67 ], [ %147, %.lr.ph63 ]
  %150 = add nuw nsw i64 %136, 1
  %exitcond111.not = icmp eq i64 %150, %6
  br i1 %exitcond111.not, label %._crit_edge68, label %.lr.ph67

._crit_edge68:                                    ; preds = %._crit_edge64
  %151 = getelementptr inbounds nuw i8, ptr %2, i64 352
  %152 = load ptr, ptr %151, align 32
  br label %.lr.ph74

.lr.ph74:                                         ; preds = %._crit_edge68, %._crit_edge71
  %153 = phi i64 [ %.lcssa35, %._crit_edge71 ], [ 0, %._crit_edge68 ]
  %154 = phi i64 [ %168, %._crit_edge71 ], [ 0, %._crit_edge68 ]
  %155 = load i64, ptr %0, align 4
  %156 = load ptr, ptr %9, align 8
  %157 = getelementptr i64, ptr %156, i64 %155
  %158 = getelementptr i64, ptr %157, i64 %154
  %159 = load i64, ptr %158, align 8
  %160 = icmp sgt i64 %159, 0
  br i1 %160, label %.lr.ph70, label %._crit_edge71

.lr.ph70:                                         ; preds = %.lr.ph74, %.lr.ph70
  %161 = phi i64 [ %165, %.lr.ph70 ], [ %153, %.lr.ph74 ]
  %162 = phi i64 [ %166, %.lr.ph70 ], [ 0, %.lr.ph74 ]
  %.idx27 = shl i64 %161, 4
  %163 = getelementptr inbounds i8, ptr %152, i64 %.idx27
  store i64 %154, ptr %163, align 4
  %164 = getelementptr inbounds nuw i8, ptr %163, i64 8
  store i64 %162, ptr %164, align 4
  %165 = add i64 %161, 1
  %166 = add i64 %162, 64
  %167 = icmp slt i64 %166, %159
  br i1 %167, label %.lr.ph70, label %._crit_edge71

._crit_edge71:                                    ; preds = %.lr.ph70, %.lr.ph74
  %.lcssa35 = phi i64 [ %153, %.lr.ph74 ], [ %165, %.lr.ph70 ]
  %168 = add nuw nsw i64 %154, 1
  %exitcond112.not = icmp eq i64 %168, %6
  br i1 %exitcond112.not, label %._crit_edge75, label %.lr.ph74

._crit_edge75:                                    ; preds = %._crit_edge71
  %169 = getelementptr inbounds nuw i8, ptr %2, i64 376
  %170 = load ptr, ptr %169, align 8
  br label %.lr.ph81

.lr.ph81:                                         ; preds = %._crit_edge75, %._crit_edge78
  %171 = phi i64 [ %.lcssa34, %._crit_edge78 ], [ 0, %._crit_edge75 ]
  %172 = phi i64 [ %186, %._crit_edge78 ], [ 0, %._crit_edge75 ]
  %173 = load i64, ptr %0, align 4
  %174 = load ptr, ptr %9, align 8
  %175 = getelementptr i64, ptr %174, i64 %173
  %176 = getelementptr i64, ptr %175, i64 %172
  %177 = load i64, ptr %176, align 8
  %178 = icmp sgt i64 %177, 0
  br i1 %178, label %.lr.ph77, label %._crit_edge78

.lr.ph77:                                         ; preds = %.lr.ph81, %.lr.ph77
  %179 = phi i64 [ %183, %.lr.ph77 ], [ %171, %.lr.ph81 ]
  %180 = phi i64 [ %184, %.lr.ph77 ], [ 0, %.lr.ph81 ]
  %.idx26 = shl i64 %179, 4
  %181 = getelementptr inbounds i8, ptr %170, i64 %.idx26
  store i64 %172, ptr %181, align 4
  %182 = getelementptr inbounds nuw i8, ptr %181, i64 8
  store i64 %180, ptr %182, align 4
  %183 = add i64 %179, 1
  %184 = add i64 %180, 48
  %185 = icmp slt i64 %184, %177
  br i1 %185, label %.lr.ph77, label %._crit_edge78

._crit_edge78:                                    ; preds = %.lr.ph77, %.lr.ph81
  %.lcssa34 = phi i64 [ %171, %.lr.ph81 ], [ %183, %.lr.ph77 ]
  %186 = add nuw nsw i64 %172, 1
  %exitcond113.not = icmp eq i64 %186, %6
  br i1 %exitcond113.not, label %._crit_edge82, label %.lr.ph81

._crit_edge82:                                    ; preds = %._crit_edge78
  %187 = getelementptr inbounds nuw i8, ptr %2, i64 408
  %188 = load ptr, ptr %187, align 8
  br label %.lr.ph88

.lr.ph88:                                         ; preds = %._crit_edge82, %._crit_edge85
  %189 = phi i64 [ %.lcssa, %._crit_edge85 ], [ 0, %._crit_edge82 ]
  %190 = phi i64 [ %204, %._crit_edge85 ], [ 0, %._crit_edge82 ]
  %191 = load i64, ptr %0, align 4
  %192 = load ptr, ptr %9, align 8
  %193 = getelementptr i64, ptr %192, i64 %191
  %194 = getelementptr i64, ptr %193, i64 %190
  %195 = load i64, ptr %194, align 8
  %196 = icmp sgt i64 %195, 0
  br i1 %196, label %.lr.ph84, label %._crit_edge85

.lr.ph84:                                         ; preds = %.lr.ph88, %.lr.ph84
  %197 = phi i64 [ %201, %.lr.ph84 ], [ %189, %.lr.ph88 ]
  %198 = phi i64 [ %202, %.lr.ph84 ], [ 0, %.lr.ph88 ]
  %.idx25 = shl i64 %197, 4
  %199 = getelementptr inbounds i8, ptr %188, i64 %.idx25
  store i64 %190, ptr %199, align 4
  %200 = getelementptr inbounds nuw i8, ptr %199, i64 8
  store i64 %198, ptr %200, align 4
  %201 = add i64 %197, 1
  %202 = add i64 %198, 16
  %203 = icmp slt i64 %202, %195
  br i1 %203, label %.lr.ph84, label %._crit_edge85

._crit_edge85:                                    ; preds = %.lr.ph84, %.lr.ph88
  %.lcssa = phi i64 [ %189, %.lr.ph88 ], [ %201, %.lr.ph84 ]
  %204 = add nuw nsw i64 %190, 1
  %exitcond114.not = icmp eq i64 %204, %6
  br i1 %exitcond114.not, label %._crit_edge89, label %.lr.ph88

._crit_edge89:                                    ; preds = %._crit_edge85, %._crit_edge61.thread
  %205 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %206 = load ptr, ptr %205, align 8
  %207 = load ptr, ptr %206, align 8
  %208 = getelementptr inbounds nuw i8, ptr %2, i64 40
  store ptr %207, ptr %208, align 8
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %210 = load ptr, ptr %209, align 8
  %211 = load ptr, ptr %210, align 8
  %212 = getelementptr inbounds nuw i8, ptr %2, i64 392
  store ptr %211, ptr %212, align 8
  %213 = getelementptr inbounds nuw i8, ptr %2, i64 24
  store i64 0, ptr %213, align 8
  %214 = getelementptr inbounds nuw i8, ptr %2, i64 32
  store i64 -1, ptr %214, align 32
  %215 = load ptr, ptr %2, align 64
  %216 = load i64, ptr %215, align 4
  %217 = getelementptr inbounds nuw i8, ptr %2, i64 104
  %218 = load i64, ptr %217, align 8
  %219 = add i64 %218, 63
  %220 = lshr i64 %219, 6
  %221 = mul i64 %220, %216
  %222 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %223 = load ptr, ptr %222, align 8
  %224 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %225 = load ptr, ptr %224, align 8
  call void %223(ptr %225, ptr nonnull @y.step_kernel0, ptr nonnull %2, i64 %221) #13
  %226 = getelementptr inbounds nuw i8, ptr %2, i64 96
  %227 = load ptr, ptr %226, align 32
  %228 = load i64, ptr %0, align 8
  %229 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %230 = icmp sgt i64 %228, 0
  br i1 %230, label %.lr.ph91, label %._crit_edge92

.lr.ph91:                                         ; preds = %._crit_edge89, %.lr.ph91
  %231 = phi i64 [ %252, %.lr.ph91 ], [ 0, %._crit_edge89 ]
  %232 = phi i64 [ %253, %.lr.ph91 ], [ 0, %._crit_edge89 ]
  %233 = load ptr, ptr %9, align 8
  %234 = getelementptr inbounds nuw i64, ptr %233, i64 %232
  %235 = load i64, ptr %234, align 8
  %236 = load i64, ptr %0, align 8
  %.idx24 = shl i64 %236, 4
  %237 = getelementptr i8, ptr %233, i64 %.idx24
  %238 = getelementptr i64, ptr %237, i64 %232
  %239 = load i64, ptr %238, align 8
  %240 = add i64 %239, %235
  %241 = call i64 @llvm.smax.i64(i64 %240, i64 0)
  %242 = sub i64 %241, %235
  %243 = load ptr, ptr %229, align 8
  %244 = mul i64 %232, 48
  %245 = getelementptr inbounds i8, ptr %243, i64 %244
  %246 = load ptr, ptr %245, align 8
  %247 = shl i64 %242, 2
  %248 = getelementptr inbounds i8, ptr %246, i64 %247
  %249 = shl i64 %231, 2
  %250 = getelementptr inbounds i8, ptr %227, i64 %249
  %251 = shl i64 %235, 2
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %248, ptr align 1 %250, i64 %251, i1 false)
  %252 = add i64 %235, %231
  %253 = add nuw nsw i64 %232, 1
  %exitcond115.not = icmp eq i64 %253, %228
  br i1 %exitcond115.not, label %._crit_edge92, label %.lr.ph91

._crit_edge92:                                    ; preds = %.lr.ph91, %._crit_edge89
  %254 = load ptr, ptr %2, align 64
  %255 = load i64, ptr %254, align 4
  %256 = load ptr, ptr %222, align 8
  %257 = load ptr, ptr %224, align 8
  call void %256(ptr %257, ptr nonnull @y.step_kernel1, ptr nonnull %2, i64 %255) #13
  %258 = load ptr, ptr %2, align 64
  %259 = load i64, ptr %258, align 4
  %260 = load ptr, ptr %222, align 8
  %261 = load ptr, ptr %224, align 8
  call void %260(ptr %261, ptr nonnull @y.step_companion0, ptr nonnull %2, i64 %259) #13
  %262 = getelementptr inbounds nuw i8, ptr %2, i64 184
  %263 = load i64, ptr %262, align 8
  %264 = load ptr, ptr %222, align 8
  %265 = load ptr, ptr %224, align 8
  call void %264(ptr %265, ptr nonnull @y.step_kernel2, ptr nonnull %2, i64 %263) #13
  %266 = getelementptr inbounds nuw i8, ptr %2, i64 176
  %267 = load ptr, ptr %266, align 16
  %268 = load i64, ptr %0, align 8
  %269 = icmp sgt i64 %268, 0
  br i1 %269, label %.lr.ph94, label %._crit_edge95

.lr.ph94:                                         ; preds = %._crit_edge92, %.lr.ph94
  %270 = phi i64 [ %292, %.lr.ph94 ], [ 0, %._crit_edge92 ]
  %271 = phi i64 [ %293, %.lr.ph94 ], [ 0, %._crit_edge92 ]
  %272 = load ptr, ptr %9, align 8
  %273 = getelementptr inbounds nuw i64, ptr %272, i64 %271
  %274 = load i64, ptr %273, align 8
  %275 = load i64, ptr %0, align 8
  %.idx23 = shl i64 %275, 4
  %276 = getelementptr i8, ptr %272, i64 %.idx23
  %277 = getelementptr i64, ptr %276, i64 %271
  %278 = load i64, ptr %277, align 8
  %279 = add i64 %278, %274
  %280 = call i64 @llvm.smax.i64(i64 %279, i64 0)
  %281 = sub i64 %280, %274
  %282 = load ptr, ptr %229, align 8
  %283 = mul i64 %271, 48
  %284 = getelementptr i8, ptr %282, i64 %283
  %285 = getelementptr i8, ptr %284, i64 16
  %286 = load ptr, ptr %285, align 8
  %287 = shl i64 %281, 5
  %288 = getelementptr inbounds i8, ptr %286, i64 %287
  %289 = shl i64 %270, 5
  %290 = getelementptr inbounds i8, ptr %267, i64 %289
  %291 = shl i64 %274, 5
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %288, ptr align 1 %290, i64 %291, i1 false)
  %292 = add i64 %274, %270
  %293 = add nuw nsw i64 %271, 1
  %exitcond116.not = icmp eq i64 %293, %268
  br i1 %exitcond116.not, label %._crit_edge95, label %.lr.ph94

._crit_edge95:                                    ; preds = %.lr.ph94, %._crit_edge92
  %294 = load i64, ptr %262, align 8
  %295 = load ptr, ptr %222, align 8
  %296 = load ptr, ptr %224, align 8
  call void %295(ptr %296, ptr nonnull @y.step_kernel3, ptr nonnull %2, i64 %294) #13
  %297 = getelementptr inbounds nuw i8, ptr %2, i64 200
  %298 = load ptr, ptr %297, align 8
  %299 = load i64, ptr %0, align 8
  %300 = icmp sgt i64 %299, 0
  br i1 %300, label %.lr.ph97, label %._crit_edge98

.lr.ph97:                                         ; preds = %._crit_edge95, %.lr.ph97
  %301 = phi i64 [ %323, %.lr.ph97 ], [ 0, %._crit_edge95 ]
  %302 = phi i64 [ %324, %.lr.ph97 ], [ 0, %._crit_edge95 ]
  %303 = load ptr, ptr %9, align 8
  %304 = getelementptr inbounds nuw i64, ptr %303, i64 %302
  %305 = load i64, ptr %304, align 8
  %306 = load i64, ptr %0, align 8
  %.idx = shl i64 %306, 4
  %307 = getelementptr i8, ptr %303, i64 %.idx
  %308 = getelementptr i64, ptr %307, i64 %302
  %309 = load i64, ptr %308, align 8
  %310 = add i64 %309, %305
  %311 = call i64 @llvm.smax.i64(i64 %310, i64 0)
  %312 = sub i64 %311, %305
  %313 = load ptr, ptr %229, align 8
  %314 = mul i64 %302, 48
  %315 = getelementptr i8, ptr %313, i64 %314
  %316 = getelementptr i8, ptr %315, i64 32
  %317 = load ptr, ptr %316, align 8
  %318 = shl i64 %312, 5
  %319 = getelementptr inbounds i8, ptr %317, i64 %318
  %320 = shl i64 %301, 5
  %321 = getelementptr inbounds i8, ptr %298, i64 %320
  %322 = shl i64 %305, 5
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %319, ptr align 1 %321, i64 %322, i1 false)
  %323 = add i64 %305, %301
  %324 = add nuw nsw i64 %302, 1
  %exitcond117.not = icmp eq i64 %324, %299
  br i1 %exitcond117.not, label %._crit_edge98, label %.lr.ph97

._crit_edge98:                                    ; preds = %.lr.ph97, %._crit_edge95
  %325 = getelementptr inbounds nuw i8, ptr %2, i64 216
  %326 = load i64, ptr %325, align 8
  %327 = load ptr, ptr %222, align 8
  %328 = load ptr, ptr %224, align 8
  call void %327(ptr %328, ptr nonnull @y.step_kernel4, ptr nonnull %2, i64 %326) #13
  %329 = load i64, ptr %325, align 8
  %330 = load ptr, ptr %222, align 8
  %331 = load ptr, ptr %224, align 8
  call void %330(ptr %331, ptr nonnull @y.step_kernel5, ptr nonnull %2, i64 %329) #13
  %332 = load ptr, ptr %2, align 64
  %333 = load i64, ptr %332, align 4
  %334 = load ptr, ptr %222, align 8
  %335 = load ptr, ptr %224, align 8
  call void %334(ptr %335, ptr nonnull @y.step_kernel6, ptr nonnull %2, i64 %333) #13
  %336 = load ptr, ptr %2, align 64
  %337 = load i64, ptr %336, align 4
  %338 = load ptr, ptr %222, align 8
  %339 = load ptr, ptr %224, align 8
  call void %338(ptr %339, ptr nonnull @y.step_kernel7, ptr nonnull %2, i64 %337) #13
  %340 = load ptr, ptr %2, align 64
  %341 = load i64, ptr %340, align 4
  %342 = load ptr, ptr %222, align 8
  %343 = load ptr, ptr %224, align 8
  call void %342(ptr %343, ptr nonnull @y.step_companion1, ptr nonnull %2, i64 %341) #13
  %344 = load ptr, ptr %2, align 64
  %345 = load i64, ptr %344, align 4
  %346 = load ptr, ptr %222, align 8
  %347 = load ptr, ptr %224, align 8
  call void %346(ptr %347, ptr nonnull @y.step_kernel8, ptr nonnull %2, i64 %345) #13
  %348 = load ptr, ptr %2, align 64
  %349 = load i64, ptr %348, align 4
  %350 = load ptr, ptr %222, align 8
  %351 = load ptr, ptr %224, align 8
  call void %350(ptr %351, ptr nonnull @y.step_kernel9, ptr nonnull %2, i64 %349) #13
  %352 = load ptr, ptr %2, align 64
  %353 = load i64, ptr %352, align 4
  %354 = load ptr, ptr %222, align 8
  %355 = load ptr, ptr %224, align 8
  call void %354(ptr %355, ptr nonnull @y.step_companion2, ptr nonnull %2, i64 %353) #13
  %356 = load ptr, ptr %2, align 64
  %357 = load i64, ptr %356, align 4
  %358 = load ptr, ptr %222, align 8
  %359 = load ptr, ptr %224, align 8
  call void %358(ptr %359, ptr nonnull @y.step_kernel10, ptr nonnull %2, i64 %357) #13
  %360 = getelementptr inbounds nuw i8, ptr %2, i64 320
  %361 = load i64, ptr %360, align 64
  %362 = load ptr, ptr %222, align 8
  %363 = load ptr, ptr %224, align 8
  call void %362(ptr %363, ptr nonnull @y.step_kernel11, ptr nonnull %2, i64 %361) #13
  %364 = getelementptr inbounds nuw i8, ptr %2, i64 344
  %365 = load i64, ptr %364, align 8
  %366 = load ptr, ptr %222, align 8
  %367 = load ptr, ptr %224, align 8
  call void %366(ptr %367, ptr nonnull @y.step_kernel12, ptr nonnull %2, i64 %365) #13
  %368 = getelementptr inbounds nuw i8, ptr %2, i64 368
  %369 = load i64, ptr %368, align 16
  %370 = load ptr, ptr %222, align 8
  %371 = load ptr, ptr %224, align 8
  call void %370(ptr %371, ptr nonnull @y.step_kernel13, ptr nonnull %2, i64 %369) #13
  %372 = getelementptr inbounds nuw i8, ptr %2, i64 400
  %373 = load i64, ptr %372, align 16
  %374 = load ptr, ptr %222, align 8
  %375 = load ptr, ptr %224, align 8
  call void %374(ptr %375, ptr nonnull @y.step_kernel14, ptr nonnull %2, i64 %373) #13
  %376 = load i64, ptr %213, align 8
  %377 = load i64, ptr %214, align 32
  %378 = icmp ne i64 %377, -1
  %379 = icmp eq i64 %376, 0
  %.not22 = and i1 %379, %378
  br i1 %.not22, label %380, label %383

380:                                              ; preds = %._crit_edge98
  %381 = and i64 %377, 4294967295
  %382 = getelementptr inbounds nuw i8, ptr %0, i64 96
  store i64 %381, ptr %382, align 4
  br label %383

383:                                              ; preds = %380, %._crit_edge98
  %384 = lshr i64 %377, 32
  %385 = add nuw nsw i64 %384, 1
  %386 = select i1 %.not22, i64 %385, i64 %376
  %387 = trunc i64 %386 to i32
  ret i32 %387
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @llvm.prefetch.p0(ptr readonly captures(none), i32 immarg, i32 immarg, i32 immarg) #5

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16f32.p0(<16 x float>, ptr captures(none), <16 x i1>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x float> @llvm.masked.load.v16f32.p0(ptr captures(none), <16 x i1>, <16 x float>) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16i8.p0(<16 x i8>, ptr captures(none), <16 x i1>) #7

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fadd.v16f32(float, <16 x float>) #9

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: read)
declare <16 x i64> @llvm.masked.load.v16i64.p0(ptr captures(none), <16 x i1>, <16 x i64>) #8

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: write)
declare void @llvm.masked.store.v16i64.p0(<16 x i64>, ptr captures(none), <16 x i1>) #7

; Function Attrs: mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <16 x float> @llvm.floor.v16f32(<16 x float>) #6

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare float @llvm.vector.reduce.fmaximum.v16f32(<16 x float>) #9

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #10

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64) #11

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #11

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #12

attributes #0 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite, inaccessiblemem: readwrite) "prefer-vector-width"="512" "target-cpu"="emeraldrapids" "target-features"="+64bit,+adx,+aes,+avx,+avx2,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vpopcntdq,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+prfchw,+rdpid,+rdrnd,+rdseed,+rtm,+sahf,+sha,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+vaes,+vpclmulqdq,+xsave,+xsavec,+xsaveopt,+xsaves,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx10.1,-avx10.2,-avx512bf16,-avx512fp16,-avx512vp2intersect,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-ccmp,-cf,-cldemote,-clzero,-cmpccxadd,-egpr,-enqcmd,-fma4,-hreset,-kl,-lwp,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-pconfig,-pku,-ppx,-prefetchi,-ptwrite,-push2pop2,-raoint,-rdpru,-serialize,-sgx,-sha512,-shstk,-sm3,-sm4,-sse4a,-tbm,-tsxldtrk,-uintr,-usermsr,-waitpkg,-wbnoinvd,-widekl,-xop,-zu,-prefer-256-bit" }
attributes #1 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "prefer-vector-width"="512" "target-cpu"="emeraldrapids" "target-features"="+64bit,+adx,+aes,+avx,+avx2,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vpopcntdq,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+prfchw,+rdpid,+rdrnd,+rdseed,+rtm,+sahf,+sha,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+vaes,+vpclmulqdq,+xsave,+xsavec,+xsaveopt,+xsaves,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx10.1,-avx10.2,-avx512bf16,-avx512fp16,-avx512vp2intersect,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-ccmp,-cf,-cldemote,-clzero,-cmpccxadd,-egpr,-enqcmd,-fma4,-hreset,-kl,-lwp,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-pconfig,-pku,-ppx,-prefetchi,-ptwrite,-push2pop2,-raoint,-rdpru,-serialize,-sgx,-sha512,-shstk,-sm3,-sm4,-sse4a,-tbm,-tsxldtrk,-uintr,-usermsr,-waitpkg,-wbnoinvd,-widekl,-xop,-zu,-prefer-256-bit" }
attributes #2 = { nofree norecurse nosync nounwind memory(readwrite, target_mem0: none, target_mem1: none) "prefer-vector-width"="512" "target-cpu"="emeraldrapids" "target-features"="+64bit,+adx,+aes,+avx,+avx2,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vpopcntdq,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+prfchw,+rdpid,+rdrnd,+rdseed,+rtm,+sahf,+sha,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+vaes,+vpclmulqdq,+xsave,+xsavec,+xsaveopt,+xsaves,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx10.1,-avx10.2,-avx512bf16,-avx512fp16,-avx512vp2intersect,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-ccmp,-cf,-cldemote,-clzero,-cmpccxadd,-egpr,-enqcmd,-fma4,-hreset,-kl,-lwp,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-pconfig,-pku,-ppx,-prefetchi,-ptwrite,-push2pop2,-raoint,-rdpru,-serialize,-sgx,-sha512,-shstk,-sm3,-sm4,-sse4a,-tbm,-tsxldtrk,-uintr,-usermsr,-waitpkg,-wbnoinvd,-widekl,-xop,-zu,-prefer-256-bit" }
attributes #3 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none, target_mem0: none, target_mem1: none) "prefer-vector-width"="512" "target-cpu"="emeraldrapids" "target-features"="+64bit,+adx,+aes,+avx,+avx2,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vpopcntdq,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+prfchw,+rdpid,+rdrnd,+rdseed,+rtm,+sahf,+sha,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+vaes,+vpclmulqdq,+xsave,+xsavec,+xsaveopt,+xsaves,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx10.1,-avx10.2,-avx512bf16,-avx512fp16,-avx512vp2intersect,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-ccmp,-cf,-cldemote,-clzero,-cmpccxadd,-egpr,-enqcmd,-fma4,-hreset,-kl,-lwp,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-pconfig,-pku,-ppx,-prefetchi,-ptwrite,-push2pop2,-raoint,-rdpru,-serialize,-sgx,-sha512,-shstk,-sm3,-sm4,-sse4a,-tbm,-tsxldtrk,-uintr,-usermsr,-waitpkg,-wbnoinvd,-widekl,-xop,-zu,-prefer-256-bit" }
attributes #4 = { nounwind "prefer-vector-width"="512" "target-cpu"="emeraldrapids" "target-features"="+64bit,+adx,+aes,+avx,+avx2,+avx512bitalg,+avx512bw,+avx512cd,+avx512dq,+avx512f,+avx512ifma,+avx512vbmi,+avx512vbmi2,+avx512vl,+avx512vnni,+avx512vpopcntdq,+bmi,+bmi2,+clflushopt,+clwb,+cmov,+crc32,+cx16,+cx8,+f16c,+fma,+fsgsbase,+fxsr,+gfni,+invpcid,+lzcnt,+mmx,+movbe,+pclmul,+popcnt,+prfchw,+rdpid,+rdrnd,+rdseed,+rtm,+sahf,+sha,+sse,+sse2,+sse3,+sse4.1,+sse4.2,+ssse3,+vaes,+vpclmulqdq,+xsave,+xsavec,+xsaveopt,+xsaves,-amx-avx512,-amx-bf16,-amx-complex,-amx-fp16,-amx-fp8,-amx-int8,-amx-movrs,-amx-tf32,-amx-tile,-avx10.1,-avx10.2,-avx512bf16,-avx512fp16,-avx512vp2intersect,-avxifma,-avxneconvert,-avxvnni,-avxvnniint16,-avxvnniint8,-ccmp,-cf,-cldemote,-clzero,-cmpccxadd,-egpr,-enqcmd,-fma4,-hreset,-kl,-lwp,-movdir64b,-movdiri,-movrs,-mwaitx,-ndd,-nf,-pconfig,-pku,-ppx,-prefetchi,-ptwrite,-push2pop2,-raoint,-rdpru,-serialize,-sgx,-sha512,-shstk,-sm3,-sm4,-sse4a,-tbm,-tsxldtrk,-uintr,-usermsr,-waitpkg,-wbnoinvd,-widekl,-xop,-zu,-prefer-256-bit" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite, inaccessiblemem: readwrite) }
attributes #6 = { mustprogress nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #7 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: write) }
attributes #8 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: read) }
attributes #9 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #12 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #13 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 2, !"Debug Info Version", i32 3}
