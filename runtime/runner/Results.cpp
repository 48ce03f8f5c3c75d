//===- Results.cpp - outputs on the terminal, as JSON and as files --------===//

#include "runtime/runner/Results.h"

#include "runtime/core/Convert.h"
#include "runtime/core/Tensor.h"
#include "runtime/runner/Npy.h"
#include "runtime/support/Message.h"
#include "runtime/support/Utf8.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>

namespace heddle::runtime {

int32_t timeDim(const heddle_entry_desc *entry, const heddle_tensor_desc &declared) {
  for (int32_t d = 0; d < declared.rank; ++d) {
    if (declared.dims[d].axis >= 0 && entry->axes[declared.dims[d].axis].is_time) {
      return d;
    }
  }
  return -1;
}

int32_t runtimeAxes(const heddle_tensor_desc &declared, int32_t *dims) {
  int32_t count = 0;
  for (int32_t d = 0; d < declared.rank; ++d) {
    bool isNew = declared.dims[d].axis >= 0;
    for (int32_t i = 0; i < count; ++i) {
      isNew &= declared.dims[dims[i]].axis != declared.dims[d].axis;
    }
    if (isNew) {
      dims[count++] = d;
    }
  }
  return count;
}

namespace {

/// Lengths of the lanes: [B] for one run-time axis, else [B, axes].
heddle_status collectLengths(const heddle_session *session, const heddle_tensor_desc &declared, Result *result,
                             heddle_message *message) {
  int32_t dims[HEDDLE_MAX_RANK];
  int32_t count = runtimeAxes(declared, dims);
  if (count == 0) {
    return HEDDLE_OK;
  }
  int64_t batch = heddle_session_batch(session);
  int64_t shape[2] = {batch, count};
  if (heddle_status status = heddle_tensor_create(HEDDLE_I64, count == 1 ? 1 : 2, shape, &result->lengths, message)) {
    return status;
  }
  auto *lengths = static_cast<int64_t *>(result->lengths->data);
  for (int64_t lane = 0; lane < batch; ++lane) {
    const heddle_tensor *view = heddle_session_output(session, declared.name, lane);
    for (int32_t i = 0; i < count; ++i) {
      *lengths++ = view->shape[dims[i]];
    }
  }
  return HEDDLE_OK;
}

/// Keeps the last row over time of each lane: the time axis goes away.
heddle_status keepLastRows(const heddle_session *session, int32_t dim, bool batched, Result *result,
                           heddle_message *message) {
  heddle_tensor &all = *result->values;
  int32_t at = dim + batched;
  int64_t shape[HEDDLE_MAX_RANK];
  int32_t rank = 0;
  int64_t outer = 1, inner = 1;
  for (int32_t d = 0; d < all.rank; ++d) {
    if (d != at) {
      shape[rank++] = all.shape[d];
      (d < at ? outer : inner) *= all.shape[d];
    }
  }
  heddle_tensor *last = nullptr;
  if (heddle_status status = heddle_tensor_create(all.dtype, rank, shape, &last, message)) {
    return status;
  }
  size_t row = static_cast<size_t>(inner) * heddle_dtype_size(all.dtype);
  int64_t batch = heddle_session_batch(session);
  int64_t blocksPerLane = batch > 0 ? outer / (batched ? batch : 1) : 1;
  for (int64_t i = 0; i < outer; ++i) {
    int64_t lane = batched ? i / blocksPerLane : 0;
    int64_t length = heddle_session_output(session, result->declared->name, lane)->shape[dim];
    if (length == 0) {
      heddle_tensor_destroy(last);
      return fail(message, HEDDLE_INVALID_INPUT, "output `%s` has no last row in lane %lld: it is empty",
                  result->declared->name, static_cast<long long>(lane));
    }
    std::memcpy(static_cast<char *>(last->data) + static_cast<size_t>(i) * row,
                static_cast<const char *>(all.data) + static_cast<size_t>(i * all.shape[at] + length - 1) * row, row);
  }
  heddle_tensor_destroy(std::exchange(result->values, last));
  return HEDDLE_OK;
}

heddle_status collectResult(const heddle_session *session, const heddle_entry_desc *entry, CallShape shape, Rows rows,
                            Result *result, heddle_message *message) {
  const heddle_tensor_desc &declared = *result->declared;
  int64_t extents[HEDDLE_MAX_RANK];
  int32_t rank = heddle_session_output_shape(session, declared.name, extents);
  auto type = static_cast<heddle_dtype>(declared.dtype);
  heddle_status status =
      heddle_tensor_create(type, rank - !shape.batched, extents + !shape.batched, &result->values, message);
  status = status ? status : heddle_session_copy_output(session, declared.name, result->values, message);
  if (!status && shape.ragged) {
    status = collectLengths(session, declared, result, message);
  }
  int32_t dim = timeDim(entry, declared);
  if (!status && rows == Rows::last && dim >= 0) {
    status = keepLastRows(session, dim, shape.batched, result, message);
  }
  return status;
}

/// The shortest of the usual digit counts that reads back as the same value.
void printFloat(double value, heddle_dtype dtype) {
  if (!std::isfinite(value)) {
    std::fputs(std::isnan(value) ? "\"NaN\"" : value > 0 ? "\"Infinity\"" : "\"-Infinity\"", stdout);
    return;
  }
  char text[40];
  int most = dtype == HEDDLE_F64 ? 17 : 9;
  for (int digits = most - 3; digits <= most; ++digits) {
    std::snprintf(text, sizeof text, "%.*g", digits, value);
    double back = std::strtod(text, nullptr);
    if (dtype == HEDDLE_F64 ? back == value : static_cast<float>(back) == static_cast<float>(value)) {
      break;
    }
  }
  std::fputs(text, stdout);
}

void printElement(const heddle_tensor &tensor, int64_t index) {
  const char *at =
      static_cast<const char *>(tensor.data) + static_cast<size_t>(index) * heddle_dtype_size(tensor.dtype);
  if (isFloat(tensor.dtype)) {
    double value = 0;
    heddle_convert(tensor.dtype, at, HEDDLE_F64, &value, 1);
    printFloat(value, tensor.dtype);
  } else if (tensor.dtype == HEDDLE_U64) {
    uint64_t value;
    std::memcpy(&value, at, sizeof value);
    std::printf("%llu", static_cast<unsigned long long>(value));
  } else if (tensor.dtype == HEDDLE_BOOL) {
    std::fputs(*at ? "true" : "false", stdout);
  } else {
    int64_t value = 0;
    heddle_convert(tensor.dtype, at, HEDDLE_I64, &value, 1);
    std::printf("%lld", static_cast<long long>(value));
  }
}

/// Nested lists, as deep as the rank.
void printNested(const heddle_tensor &tensor, int32_t dim, int64_t *next) {
  if (dim == tensor.rank) {
    printElement(tensor, (*next)++);
    return;
  }
  std::putchar('[');
  for (int64_t i = 0; i < tensor.shape[dim]; ++i) {
    if (i) {
      std::fputs(", ", stdout);
    }
    printNested(tensor, dim + 1, next);
  }
  std::putchar(']');
}

/// Without elements the nesting alone could be endless: [1000000000, 0].
void printValues(const heddle_tensor &tensor) {
  int64_t next = 0;
  if (tensor.elements == 0 && tensor.rank > 1) {
    std::fputs("[]", stdout);
    return;
  }
  printNested(tensor, 0, &next);
}

} // namespace

heddle_status collectResults(const heddle_session *session, const heddle_entry_desc *entry, CallShape shape, Rows rows,
                             Vector<Result> *results, heddle_message *message) {
  for (int32_t i = 0; i < entry->n_outputs; ++i) {
    Result result;
    result.declared = &entry->outputs[i];
    if (rows == Rows::none && timeDim(entry, *result.declared) >= 0) {
      continue;
    }
    if (heddle_status status = collectResult(session, entry, shape, rows, &result, message)) {
      return status;
    }
    results->push(std::move(result));
  }
  return HEDDLE_OK;
}

/// "out/hidden.npy" becomes "out/hidden.lengths.npy".
static String lengthsPath(std::string_view path) {
  constexpr std::string_view suffix = ".npy";
  String result;
  bool ends = path.size() > suffix.size() &&
              std::string_view(path.data() + path.size() - suffix.size(), suffix.size()) == suffix;
  result.append(std::string_view(path.data(), path.size() - (ends ? suffix.size() : 0)));
  result.append(".lengths.npy");
  return result;
}

static heddle_status writeResult(const Result &result, const char *path, heddle_message *message) {
  if (heddle_status status = writeNpy(path, result.values, message)) {
    return status;
  }
  return result.lengths ? writeNpy(lengthsPath(path).c_str(), result.lengths, message) : HEDDLE_OK;
}

heddle_status writeResults(const Vector<Result> &results, const RunOptions &options, heddle_message *message) {
  for (const NamedFile &file : options.outputs) {
    for (const Result &result : results) {
      String lengthsName(result.declared->name);
      lengthsName.append(".lengths");
      heddle_status status = HEDDLE_OK;
      if (file.name.view() == result.declared->name) {
        status = writeResult(result, file.path, message);
      } else if (file.name.view() == lengthsName.view() && result.lengths) {
        status = writeNpy(file.path, result.lengths, message);
      }
      if (status) {
        return status;
      }
    }
  }
  for (size_t i = 0; options.outputDirectory && i < results.size(); ++i) {
    String path(options.outputDirectory);
    path.append("/");
    path.append(results[i].declared->name);
    path.append(".npy");
    if (heddle_status status = writeResult(results[i], path.c_str(), message)) {
      return status;
    }
  }
  return HEDDLE_OK;
}

void printPreview(const Vector<Result> &results) {
  constexpr int64_t shown = 6;
  for (const Result &result : results) {
    const heddle_tensor &tensor = *result.values;
    std::printf("%s %s %s:", result.declared->name, shapeText(tensor.shape, tensor.rank).data,
                heddle_dtype_name(tensor.dtype));
    for (int64_t i = 0; i < std::min(shown, tensor.elements); ++i) {
      std::putchar(' ');
      printElement(tensor, i);
    }
    std::puts(tensor.elements > shown ? " ..." : "");
    if (result.lengths) {
      std::printf("%s.lengths %s:", result.declared->name, shapeText(result.lengths->shape, result.lengths->rank).data);
      for (int64_t i = 0; i < std::min(4 * shown, result.lengths->elements); ++i) {
        std::putchar(' ');
        printElement(*result.lengths, i);
      }
      std::puts(result.lengths->elements > 4 * shown ? " ..." : "");
    }
  }
}

void printJsonString(std::string_view text) {
  std::putchar('"');
  while (!text.empty()) {
    size_t length = utf8Length(text);
    auto first = static_cast<unsigned char>(text.front());
    if (length == 0) {
      std::fputs("\\ufffd", stdout);
      length = 1;
    } else if (first == '"' || first == '\\') {
      std::printf("\\%c", first);
    } else if (first < 0x20) {
      std::printf("\\u%04x", first);
    } else {
      std::fwrite(text.data(), 1, length, stdout);
    }
    text.remove_prefix(length);
  }
  std::putchar('"');
}

void printJson(const heddle_module *module, const heddle_entry_desc *entry, const Vector<Result> &results,
               const Vector<double> &milliseconds, int32_t threads) {
  std::fputs("{\"model\": ", stdout);
  printJsonString(heddle_module_name(module));
  std::fputs(", \"entry\": ", stdout);
  printJsonString(entry->name);
  std::printf(", \"threads\": %d, \"milliseconds\": [", threads);
  for (size_t i = 0; i < milliseconds.size(); ++i) {
    std::printf("%s%.4f", i ? ", " : "", milliseconds[i]);
  }
  std::fputs("], \"outputs\": {", stdout);
  for (size_t i = 0; i < results.size(); ++i) {
    const Result &result = results[i];
    std::fputs(i ? ", " : "", stdout);
    printJsonString(result.declared->name);
    std::printf(": {\"dtype\": \"%s\", \"shape\": %s, \"data\": ", heddle_dtype_name(result.values->dtype),
                shapeText(result.values->shape, result.values->rank).data);
    printValues(*result.values);
    if (result.lengths) {
      std::fputs(", \"lengths\": ", stdout);
      printValues(*result.lengths);
    }
    std::putchar('}');
  }
  std::puts("}}");
}

} // namespace heddle::runtime
