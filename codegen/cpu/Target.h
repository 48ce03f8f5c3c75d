//===- Target.h - the processor that code is made for -----------*- C++ -*-===//
#ifndef HEDDLE_CODEGEN_CPU_TARGET_H
#define HEDDLE_CODEGEN_CPU_TARGET_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace heddle::cpu {

/// What the generator needs to know about a processor.
struct Target {
  std::string name;                  ///< as the user wrote it: "cpu", "cpu:znver4"
  std::string triple;                ///< LLVM triple
  std::string cpu;                   ///< LLVM processor name
  std::string features;              ///< LLVM feature string: "+avx512f,+fma,..."
  std::vector<std::string> required; ///< features that a machine must have to run the code
  unsigned vectorBytes = 16;         ///< width of a vector register
  unsigned vectorRegisters = 16;     ///< how many of them
  bool hasFma = false;               ///< fused multiply-add in one instruction
  bool hasHalf = false;              ///< conversions from and to f16
  bool hasIntegerDot = false;        ///< products of four bytes added to an i32, in registers of every width

  /// Lanes of f32 in one register.
  unsigned lanes() const { return vectorBytes / 4; }
  /// Height and width (in registers) of the matmul register tile: the accumulators, one row of the right operand and a
  /// broadcast fit the register file.
  unsigned tileRows() const { return 6; }
  unsigned tileVectors() const { return vectorRegisters >= 32 ? 4 : 2; }
};

/// Parses `cpu` (this machine), `cpu:<llvm cpu name>`, with an optional `,+feature,-feature` tail, or
/// `cpu:aarch64-<llvm cpu name>` for the other architecture. Errors name the value and how to list valid ones.
llvm::Expected<Target> parseTarget(llvm::StringRef text);

} // namespace heddle::cpu

#endif // HEDDLE_CODEGEN_CPU_TARGET_H
