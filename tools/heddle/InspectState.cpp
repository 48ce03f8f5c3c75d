//===- InspectState.cpp - what a stream keeps, shown ----------------------===//
#include "tools/heddle/InspectState.h"

#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace heddle;

void heddle::printState(llvm::StringRef entry, const llvm::json::Object &state) {
  auto number = [](const llvm::json::Object &object, llvm::StringRef key) {
    return llvm::format("%g", object.getNumber(key).value_or(0));
  };
  llvm::StringRef axis = *state.getString("axis");
  llvm::outs() << "stream " << entry << " over " << axis << ": delay " << number(state, "delay") << ", granule "
               << number(state, "granule") << ", prefix " << number(state, "prefix") << '\n';
  for (const llvm::json::Value &value : *state.getArray("pieces")) {
    const llvm::json::Object &piece = *value.getAsObject();
    llvm::outs() << "  " << *piece.getString("kind") << ' ' << *piece.getString("name") << " x "
                 << number(piece, "instances") << " [";
    llvm::interleaveComma(*piece.getArray("axes"), llvm::outs(),
                          [](const llvm::json::Value &axis) { llvm::outs() << *axis.getAsString(); });
    llvm::outs() << "] ";
    if (piece.get("bytes_per_row")) {
      llvm::outs() << number(piece, "bytes_per_row") << " bytes a row\n";
    } else if (piece.get("bytes")) {
      llvm::outs() << number(piece, "bytes") << " bytes\n";
    } else {
      llvm::outs() << number(piece, "bytes_per_element") << " bytes an element\n";
    }
  }
  llvm::outs() << "  in all " << number(state, "bytes_per_row") << " bytes a row of " << axis << ", "
               << number(state, "bytes_per_session") << " bytes a session\n";
}

/// Rows and elements of a piece, and what they take.
static llvm::json::Object describePiece(const heddle_piece_desc &piece, double &perRow, double &perSession) {
  constexpr const char *kinds[] = {"append", "ring", "carry", "constant"};
  llvm::json::Array axes, shape;
  double elements = 1;
  bool isStatic = true;
  for (int32_t d = 0; d < piece.rank; ++d) {
    const heddle_dim &dim = piece.dims[d];
    axes.push_back(dim.name);
    shape.push_back(dim.axis < 0 ? llvm::json::Value(dim.extent) : llvm::json::Value(dim.name));
    elements *= dim.axis < 0 ? static_cast<double>(dim.extent) : 1;
    isStatic &= dim.axis < 0;
  }
  double bytes = elements * static_cast<double>(piece.instances) *
                 static_cast<double>(heddle_dtype_size(static_cast<heddle_dtype>(piece.dtype)));
  llvm::json::Object described{{"name", piece.name},
                               {"kind", kinds[piece.kind]},
                               {"instances", piece.instances},
                               {"axes", std::move(axes)},
                               {"shape", std::move(shape)}};
  if (piece.kind == HEDDLE_PIECE_APPEND) {
    described["bytes_per_row"] = bytes;
    perRow += bytes * static_cast<double>(piece.rows_mul * piece.rows_times) / static_cast<double>(piece.rows_div);
  } else if (isStatic) {
    bytes *= piece.kind == HEDDLE_PIECE_RING ? static_cast<double>(piece.window) : 1;
    described["bytes"] = bytes;
    perSession += bytes;
  } else {
    described["bytes_per_element"] = bytes;
  }
  if (piece.kind == HEDDLE_PIECE_RING) {
    described["rows"] = piece.window;
  }
  return described;
}

llvm::json::Object heddle::describeStreams(const heddle_module *module) {
  llvm::json::Object streams;
  for (int32_t i = 0; i < heddle_module_stream_count(module); ++i) {
    const heddle_stream_desc &stream = *heddle_module_stream(module, i);
    llvm::json::Array pieces;
    double perRow = 0, perSession = 0;
    for (int32_t p = 0; p < stream.n_pieces; ++p) {
      pieces.push_back(describePiece(stream.pieces[p], perRow, perSession));
    }
    streams[stream.name] =
        llvm::json::Object{{"axis", stream.axis},     {"delay", stream.delay},           {"granule", stream.granule},
                           {"prefix", stream.prefix}, {"begin", stream.begin >= 0},      {"finish", stream.finish >= 0},
                           {"bytes_per_row", perRow}, {"bytes_per_session", perSession}, {"pieces", std::move(pieces)}};
  }
  return streams;
}
