//===- Passes.cpp - the pipeline ------------------------------------------===//
#include "passes/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/Passes.h"

using namespace heddle;
using namespace mlir;

void heddle::buildPipeline(OpPassManager &manager) {
  // What the passes rely on.
  manager.addPass(createVerifyModel());
  // Outputs of streams for the rows that are asked for.
  manager.addPass(createChooseRows());
  // Fold what the frontend spelled out, and share what it repeated.
  manager.addNestedPass<func::FuncOp>(createCanonicalizerPass());
  manager.addNestedPass<func::FuncOp>(createCSEPass());
  // Matrices that follow from the config.
  manager.addPass(createFoldConstants());
  // What data leave of tokens and experts.
  manager.addPass(createRestrictDemand());
  OpPassManager &entry = manager.nest<func::FuncOp>();
  entry.addPass(createCanonicalizerPass());
  entry.addPass(createCSEPass());
  // Sums of products in the shape of matrix products.
  entry.addPass(createHoistFactors());
  entry.addPass(createReassociate());
  // Running sums take one step a place.
  entry.addPass(createRecognizePrefixes());
  entry.addPass(createSeparateSums());
  // Members go to their groups.
  entry.addPass(createGroupReductions());
  entry.addPass(createCanonicalizerPass());
  // Recurrences over matrices take many steps at once.
  manager.addPass(createChunkScans());
  OpPassManager &shape = manager.nest<func::FuncOp>();
  // What does not change from layer to layer is computed once.
  shape.addPass(createMoveInvariants());
  shape.addPass(createInlineElementwise());
  shape.addPass(createCanonicalizerPass());
  shape.addPass(createCSEPass());
  // Lanes of a batch branch and loop each for itself, on tensors of their own.
  shape.addPass(createBoxScalars());
  // What is computed together.
  shape.addPass(createFormKernels());
}

void heddle::registerAllPasses() {
  registerHeddlePasses();
  PassPipelineRegistration<>("heddle-pipeline", "From the frontend's IR to kernels", buildPipeline);
}
