//===- StreamAxes.h - the axes of a step ------------------------*- C++ -*-===//
#ifndef HEDDLE_PASSES_STREAM_STREAMAXES_H
#define HEDDLE_PASSES_STREAM_STREAMAXES_H

#include "passes/Stream/Availability.h"

namespace heddle::stream {

/// A call of the streaming form: `step` takes new rows, `finish` takes none and makes those that waited for more.
enum class Phase { Step, Finish };

/// Declares the axes that stand for ranges of places, next to the streamed axis, one each:
/// `@T.old` (given by the session), `@T.new` (bound by the inputs), `@T.all`; windows `@T.win3` and `@T.win3.place`;
/// `@T.f1.old` and so on where rows lag behind the inputs; `@T.end.new` and so on in `finish`.
class StreamAxes {
public:
  explicit StreamAxes(const Availability &availability) : availability(availability) {}

  /// The axis of the places of `range`.
  mlir::FlatSymbolRefAttr getAxis(const Span &range, Phase phase);
  /// The axis whose length is the first place of `range`; null when that is place 0.
  mlir::FlatSymbolRefAttr getPlace(const Span &range, Phase phase);
  /// Rows of the streamed axis before this call, and in it.
  mlir::FlatSymbolRefAttr getOld();
  mlir::FlatSymbolRefAttr getNew();

private:
  mlir::FlatSymbolRefAttr getAll(mlir::FlatSymbolRefAttr axis, mlir::AffineExpr upper, Phase phase);
  mlir::FlatSymbolRefAttr getOld(mlir::FlatSymbolRefAttr axis, mlir::AffineExpr upper);
  /// `T`, or `T.f1` for the first frontier that is not the whole axis.
  std::string getPrefix(mlir::FlatSymbolRefAttr axis, mlir::AffineExpr upper);
  /// Declares an axis unless it is there; derived ones are `map` of `inputs`.
  mlir::FlatSymbolRefAttr declare(const llvm::Twine &name, mlir::AffineExpr map,
                                  llvm::ArrayRef<mlir::FlatSymbolRefAttr> inputs, bool isSession = false);

  const Availability &availability;
  std::vector<std::pair<mlir::FlatSymbolRefAttr, mlir::AffineExpr>> lagging;
};

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_STREAMAXES_H
