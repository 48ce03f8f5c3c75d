//===- Ceilings.h - what the machine can do at best -------------*- C++ -*-===//
#ifndef HEDDLE_TOOLS_DRIVER_CEILINGS_H
#define HEDDLE_TOOLS_DRIVER_CEILINGS_H

#include "codegen/cpu/Target.h"

#include "heddle/heddle.h"
#include "llvm/Support/Error.h"

#include <memory>

namespace heddle {

/// Probes of the machine's ceilings, in generated code for this processor, on all workers of a pool. Each call takes a
/// few milliseconds and returns one sample: take them in turns with the work and keep the best.
class Ceilings {
public:
  static llvm::Expected<std::unique_ptr<Ceilings>> create();
  ~Ceilings();
  /// f32 multiply-adds on registers, in GFLOP/s.
  double sampleF32(heddle_pool *pool);
  /// Reading memory larger than the caches, in GB/s.
  double sampleRead(heddle_pool *pool);

private:
  Ceilings();
  struct Code;
  std::unique_ptr<Code> code;
};

} // namespace heddle

#endif // HEDDLE_TOOLS_DRIVER_CEILINGS_H
