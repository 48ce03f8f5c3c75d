//===- Availability.h - when the elements of a value exist ------*- C++ -*-===//
//
// For every value of an entry and every read: which rows exist after h rows of
// the streamed axis have been seen, and how far back readers of new rows look.
// Derived from index expressions and guards; see Affine.h.
//
//===----------------------------------------------------------------------===//
#ifndef HEDDLE_PASSES_STREAM_AVAILABILITY_H
#define HEDDLE_PASSES_STREAM_AVAILABILITY_H

#include "passes/Stream/Affine.h"
#include "passes/Stream/Frontier.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

namespace heddle::stream {

/// What a value depends on.
enum class Kind {
  Fixed,    ///< parameters only
  Constant, ///< inputs that are not streamed: computed once by `begin`
  Places,   ///< places of streamed axes, but no streamed input: available everywhere
  Streamed  ///< streamed inputs
};

/// Places of a streamed axis that a step works on: up to the frontier `upper`, from the first place not seen before
/// this call (kept 0), that minus `kept` rows, or 0 (kept -1: all).
struct Span {
  mlir::FlatSymbolRefAttr axis;
  mlir::AffineExpr upper;
  int64_t kept = 0;
  bool isNew() const { return kept == 0; }
  bool isAll() const { return kept < 0; }
  bool operator==(const Span &other) const {
    return axis == other.axis && kept == other.kept && isSame(upper, other.upper);
  }
};

/// The larger of two numbers of rows kept.
inline int64_t joinKept(int64_t a, int64_t b) { return a < 0 || b < 0 ? -1 : std::max(a, b); }

struct ValueInfo {
  Kind kind = Kind::Fixed;
  llvm::SmallVector<unsigned> timeDims; ///< dimensions over streamed axes
  int rowDim = -1;                      ///< the one whose new rows a step makes; -1 inside a scan over the stream
  llvm::SmallVector<Span> ranges;       ///< of timeDims, in the step
  /// The frontier of the rows; null for values that exist everywhere.
  mlir::AffineExpr frontier;
  /// How many old rows readers of new rows look back at (-1: all).
  int64_t lookback = 0;
};

/// How one time dimension of a value is needed, relative to the row n that needs it: an alternative of a disjunction.
struct DimNeed {
  std::optional<int64_t> least, most, mostPlace; ///< of z - n, z - n, z
  struct Block {
    int64_t size, shift;                ///< q = floor((n + shift) / size)
    std::optional<int64_t> least, most; ///< of z - size * q
    bool operator==(const Block &other) const = default;
  };
  std::vector<Block> blocks;
  bool operator==(const DimNeed &other) const = default;
};
using Need = std::vector<DimNeed>; ///< one per time dimension

/// Why an entry cannot stream.
struct Refusal {
  mlir::Location location;
  std::string reason, remedy;
  std::optional<mlir::Location> declared; ///< of what is read
  std::string declaredWhat;
};

class Availability {
public:
  Availability(mlir::func::FuncOp entry, mlir::FlatSymbolRefAttr time) : entry(entry), time(time) {}

  /// False with `refusal` set when the entry cannot stream.
  bool run();
  std::optional<Refusal> refusal;
  /// A loop over rounds whose delay grows from round to round: it has to be written out first.
  mlir::Operation *unrollFirst = nullptr;

  const ValueInfo &get(mlir::Value value) const;
  Kind getKind(mlir::Value value) const { return get(value).kind; }
  /// The places that a variable over a streamed axis takes in a step.
  const Span *getRange(mlir::Value variable) const;
  /// How many old rows `read` looks back at (-1: all); for reads of rows.
  int64_t getLookback(ReadOp read) const { return lookbacks.lookup(read); }
  /// The frontier of a scan over a streamed axis.
  mlir::AffineExpr getScanFrontier(ScanOp scan) const { return scanFrontiers.lookup(scan); }
  /// The kind of what an op without results does, or of its results.
  Kind getKind(mlir::Operation *op) const;
  bool isStreamed(mlir::FlatSymbolRefAttr axis) const { return static_cast<bool>(getLength(axis)); }
  /// The length of a streamed axis after h rows; null for other axes.
  mlir::AffineExpr getLength(mlir::FlatSymbolRefAttr axis) const { return stream::getLengthIn(entry, axis, time); }
  mlir::func::FuncOp getEntry() const { return entry; }
  mlir::FlatSymbolRefAttr getTime() const { return time; }
  /// Rows of the streamed axis that the first call must hold, unless it holds all there are.
  int64_t getPrefix() const { return prefix; }

private:
  struct Scene;
  struct Fact;
  bool refuse(mlir::Operation *op, std::string reason, std::string remedy, mlir::Value read = {});
  void classify();
  Kind classifyBlock(mlir::Block &block, Kind around);
  bool collectNeeds();
  bool addNeed(mlir::Value value, Need need);
  bool visitNeeds(mlir::Block &block);
  bool visitNeedsOfRead(EquationOp equation, ReadOp read);
  bool visit(mlir::Block &block);
  bool visitOp(mlir::Operation &op);
  bool visitRows(mlir::Operation *op, llvm::ArrayRef<EquationOp> equations);
  bool visitScan(ScanOp scan);
  bool visitCarried(mlir::Operation *op, mlir::ValueRange inits, mlir::ValueRange arguments, mlir::ValueRange yields,
                    mlir::ValueRange results);
  mlir::FlatSymbolRefAttr getLengthIn(mlir::Value value) const;
  /// The streamed axis whose length, as a number, a value without rows follows from; null when there is none.
  mlir::FlatSymbolRefAttr getLengthBehind(mlir::Value value);
  mlir::FlatSymbolRefAttr getLengthBehind(EquationOp equation);
  /// Refuses an equation over rows that reads such a value.
  bool refuseLength(EquationOp equation);
  bool findFacts(EquationOp equation, std::vector<Fact> &facts);
  mlir::AffineExpr getRowsReachable(const Fact &fact, mlir::AffineExpr rowLength);
  bool finishFacts(mlir::Operation *op, std::vector<Fact> &facts, mlir::AffineExpr frontier);
  bool setVariableRanges(EquationOp equation, mlir::AffineExpr frontier);
  bool refuseRead(EquationOp equation, const Fact &fact);
  void setRows(mlir::Value value, mlir::AffineExpr frontier);

  mlir::func::FuncOp entry;
  mlir::FlatSymbolRefAttr time;
  llvm::DenseMap<mlir::Value, ValueInfo> values;
  llvm::DenseMap<mlir::Operation *, Kind> operations;
  llvm::DenseMap<mlir::Value, Span> variables;
  llvm::DenseMap<mlir::Value, std::vector<Need>> needs;
  llvm::DenseMap<mlir::Operation *, int64_t> lookbacks;              ///< by read: rows before the new ones
  llvm::DenseMap<mlir::Operation *, mlir::AffineExpr> scanFrontiers; ///< by scan over a streamed axis
  llvm::DenseMap<mlir::Value, mlir::FlatSymbolRefAttr> lengthsBehind;
  int64_t prefix = 0;
};

/// The scans over streamed axes around `op`, outermost first.
llvm::SmallVector<ScanOp> getScansAround(mlir::Operation *op, const Availability &availability);

} // namespace heddle::stream

#endif // HEDDLE_PASSES_STREAM_AVAILABILITY_H
