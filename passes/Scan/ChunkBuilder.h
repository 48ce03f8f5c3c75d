//===- ChunkBuilder.h - many steps of a recurrence as products --*- C++ -*-===//
#ifndef HEDDLE_PASSES_SCAN_CHUNKBUILDER_H
#define HEDDLE_PASSES_SCAN_CHUNKBUILDER_H

#include "passes/Scan/Recurrence.h"

namespace heddle {

/// Gives `scan` a chunk over `axis`, which is static: `recurrence`, read off a copy of it, as matrix products.
void buildChunk(ScanOp scan, const Recurrence &recurrence, mlir::FlatSymbolRefAttr axis);

} // namespace heddle

#endif // HEDDLE_PASSES_SCAN_CHUNKBUILDER_H
