//===- Transfer.cpp - values into packed lanes, and results out of them ---===//

#include "runtime/core/Convert.h"
#include "runtime/core/Session.h"
#include "runtime/support/Message.h"

#include <algorithm>
#include <cstring>

namespace heddle::runtime {

namespace {

long long print(int64_t value) { return value; }

/// Walks a block of extents `lengths` that sits in a larger dense array of extents `outer`: calls
/// `visit(offset in the larger, offset in the block, elements)` for each contiguous run. Stops when it returns false.
template <typename Visitor> bool forEachRun(const int64_t *outer, const int64_t *lengths, int32_t rank, Visitor visit) {
  for (int32_t d = 0; d < rank; ++d) {
    if (lengths[d] == 0) {
      return true;
    }
  }
  int64_t run = 1;
  int32_t outerDims = rank;
  // Full inner dims and one dim outside of them are contiguous in both.
  for (bool full = true; outerDims > 0 && full;) {
    --outerDims;
    run *= lengths[outerDims];
    full = lengths[outerDims] == outer[outerDims];
  }
  int64_t index[HEDDLE_MAX_RANK] = {};
  for (int64_t done = 0;; done += run) {
    int64_t offset = 0;
    for (int32_t d = 0; d < rank; ++d) {
      offset = offset * outer[d] + index[d];
    }
    if (!visit(offset, done, run)) {
      return false;
    }
    int32_t d = outerDims - 1;
    while (d >= 0 && ++index[d] == lengths[d]) {
      index[d--] = 0;
    }
    if (d < 0) {
      return true;
    }
  }
}

/// "at position 3 of lane 2 of `tokens`".
Text<400> placeText(const heddle_session &session, const char *name, const int64_t *lengths, int32_t rank,
                    int64_t element, int64_t lane) {
  Text<400> text;
  int64_t index[HEDDLE_MAX_RANK] = {};
  for (int32_t d = rank - 1; d >= 0; --d) {
    index[d] = element % lengths[d];
    element /= lengths[d];
  }
  text.add("at position ");
  if (rank == 1) {
    text.add("%lld", print(index[0]));
  } else {
    text.add("%s", shapeText(index, rank).data);
  }
  if (session.batch != 1) {
    text.add(" of lane %lld", print(lane));
  }
  text.add(" of `%s`", name);
  return text;
}

/// Extents of a declared tensor in a lane; false when there are too many elements.
bool laneShape(const heddle_session &session, const heddle_tensor_desc &declared, int64_t lane, int64_t *shape,
               int64_t *elements) {
  for (int32_t d = 0; d < declared.rank; ++d) {
    shape[d] = session.extent(declared.dims[d], lane);
  }
  return countElements(shape, declared.rank, heddle_dtype_size(static_cast<heddle_dtype>(declared.dtype)), elements);
}

/// Elements of all lanes together.
bool batchElements(const heddle_session &session, const heddle_tensor_desc &declared, int64_t *total) {
  *total = 0;
  for (int64_t lane = 0; lane < session.batch; ++lane) {
    int64_t shape[HEDDLE_MAX_RANK], elements, bytes;
    if (!laneShape(session, declared, lane, shape, &elements) || __builtin_add_overflow(*total, elements, total) ||
        __builtin_mul_overflow(*total, 8, &bytes)) {
      return false;
    }
  }
  return true;
}

heddle_status outOfMemory(const char *what, const char *name, int64_t elements, heddle_message *message) {
  return fail(message, HEDDLE_ENVIRONMENT, "out of memory: %s `%s` takes %lld elements", what, name, print(elements));
}

/// Copies input values lane by lane.
class InputTransfer {
public:
  InputTransfer(heddle_session &session, int32_t index, heddle_message *message)
      : session(session), declared(session.entry->inputs[index]), input(session.bound[static_cast<size_t>(index)]),
        type(static_cast<heddle_dtype>(declared.dtype)), message(message) {}

  /// The caller's memory, when it has the module's type, layout and alignment.
  void *borrow() const;
  heddle_status fillDefault(void *target, int64_t elements);
  heddle_status copy(unsigned char *target);
  heddle_status checkMembers(const void *values);

private:
  heddle_status copyLane(int64_t lane, unsigned char *target, int64_t *elements);
  heddle_status badValue(const heddle_tensor &tensor, const char *value, const int64_t *shape, int64_t element,
                         int64_t lane);

  heddle_session &session;
  const heddle_tensor_desc &declared;
  const BoundInput &input;
  heddle_dtype type;
  heddle_message *message;
};

void *InputTransfer::borrow() const {
  if (input.spread == Spread::missing || input.given->n_tensors != 1) {
    return nullptr;
  }
  const heddle_tensor &tensor = *input.given->tensors[0];
  if (!tensor.data || !sameRepresentation(tensor.dtype, type) ||
      reinterpret_cast<uintptr_t>(tensor.data) % HEDDLE_ALIGNMENT != 0) {
    return nullptr;
  }
  if (input.spread == Spread::shared) {
    return session.batch == 1 ? tensor.data : nullptr;
  }
  for (int64_t lane = 0; lane < session.batch; ++lane) {
    for (int32_t d = 0; d < declared.rank; ++d) {
      if (session.extent(declared.dims[d], lane) != tensor.shape[d + 1]) {
        return nullptr;
      }
    }
  }
  return tensor.data;
}

heddle_status InputTransfer::fillDefault(void *target, int64_t elements) {
  size_t size = heddle_dtype_size(type);
  unsigned char pattern[8];
  if (heddle_convert(HEDDLE_F64, &declared.default_value, type, pattern, 1) >= 0) {
    return fail(message, HEDDLE_INTERNAL, "the default %g of input `%s` is no %s: please report it",
                declared.default_value, declared.name, heddle_dtype_name(type));
  }
  auto *bytes = static_cast<unsigned char *>(target);
  for (int64_t i = 0; i < elements; ++i) {
    std::memcpy(bytes + static_cast<size_t>(i) * size, pattern, size);
  }
  return HEDDLE_OK;
}

heddle_status InputTransfer::badValue(const heddle_tensor &tensor, const char *value, const int64_t *shape,
                                      int64_t element, int64_t lane) {
  double number = 0;
  heddle_convert(tensor.dtype, value, HEDDLE_F64, &number, 1);
  bool toInteger = !isFloat(type);
  bool isFraction = toInteger && isFloat(tensor.dtype) && number > -9e18 && number < 9e18 &&
                    number != static_cast<double>(static_cast<int64_t>(number));
  return fail(message, HEDDLE_INVALID_INPUT, "value %.17g %s %s %s", number,
              placeText(session, declared.name, shape, declared.rank, element, lane).data,
              isFraction ? "is not an integer, and the input is of type" : "does not fit the input's type",
              heddle_dtype_name(type));
}

heddle_status InputTransfer::copyLane(int64_t lane, unsigned char *target, int64_t *elements) {
  bool padded = input.spread == Spread::padded;
  const heddle_tensor &tensor = *input.given->tensors[input.spread == Spread::listed ? lane : 0];
  int64_t shape[HEDDLE_MAX_RANK];
  // The sizes were checked when the buffer was made.
  laneShape(session, declared, lane, shape, elements);
  const int64_t *outer = tensor.shape + padded;
  size_t size = heddle_dtype_size(tensor.dtype);
  size_t blockElements = 0;
  if (padded && session.batch > 0) {
    blockElements = static_cast<size_t>(tensor.elements / session.batch);
  }
  const char *block = static_cast<const char *>(tensor.data) + static_cast<size_t>(lane) * blockElements * size;
  heddle_status status = HEDDLE_OK;
  forEachRun(outer, shape, declared.rank, [&](int64_t from, int64_t to, int64_t count) {
    const char *source = block + static_cast<size_t>(from) * size;
    int64_t bad =
        heddle_convert(tensor.dtype, source, type, target + static_cast<size_t>(to) * heddle_dtype_size(type), count);
    if (bad >= 0) {
      status = badValue(tensor, source + static_cast<size_t>(bad) * size, shape, to + bad, lane);
    }
    return bad < 0;
  });
  return status;
}

heddle_status InputTransfer::copy(unsigned char *target) {
  for (int64_t lane = 0; lane < session.batch; ++lane) {
    int64_t elements;
    if (heddle_status status = copyLane(lane, target, &elements)) {
      return status;
    }
    target += static_cast<size_t>(elements) * heddle_dtype_size(type);
  }
  return HEDDLE_OK;
}

heddle_status InputTransfer::checkMembers(const void *values) {
  const auto *members = static_cast<const int64_t *>(values);
  for (int64_t lane = 0; lane < session.batch; ++lane) {
    int64_t shape[HEDDLE_MAX_RANK], elements;
    laneShape(session, declared, lane, shape, &elements);
    int64_t limit = session.extent(declared.member, lane);
    for (int64_t i = 0; i < elements; ++i) {
      if (members[i] >= 0 && members[i] < limit) {
        continue;
      }
      bool isTokens = std::strcmp(declared.name, "tokens") == 0;
      int32_t axis = declared.member.axis;
      const char *axisName = axis >= 0 ? session.entry->axes[axis].name : declared.member.name;
      return fail(message, HEDDLE_INVALID_INPUT, "%s %lld %s is outside axis %s of %lld", isTokens ? "token" : "value",
                  print(members[i]), placeText(session, declared.name, shape, declared.rank, i, lane).data,
                  axisName ? axisName : "", print(limit));
    }
    members += elements;
  }
  return HEDDLE_OK;
}

} // namespace

heddle_status transferInput(heddle_session &session, int32_t index, heddle_message *message) {
  const heddle_tensor_desc &declared = session.entry->inputs[index];
  InputTransfer transfer(session, index, message);
  void *values = transfer.borrow();
  heddle_status status = HEDDLE_OK;
  if (!values) {
    int64_t elements;
    AlignedBuffer &buffer = session.inputBuffers[static_cast<size_t>(index)];
    if (!batchElements(session, declared, &elements)) {
      return fail(message, HEDDLE_INVALID_INPUT, "input `%s` is too large for this machine", declared.name);
    }
    if (!buffer.grow(static_cast<uint64_t>(elements) * heddle_dtype_size(static_cast<heddle_dtype>(declared.dtype)))) {
      return outOfMemory("input", declared.name, elements, message);
    }
    values = buffer.data();
    bool missing = session.bound[static_cast<size_t>(index)].spread == Spread::missing;
    status = missing ? transfer.fillDefault(values, elements) : transfer.copy(buffer.data());
  }
  session.inputs[static_cast<size_t>(index)] = values;
  if (!status && declared.dtype == HEDDLE_INDEX) {
    status = transfer.checkMembers(values);
  }
  return status;
}

heddle_status prepareOutput(heddle_session &session, int32_t index, heddle_message *message) {
  const heddle_tensor_desc &declared = session.entry->outputs[index];
  auto type = static_cast<heddle_dtype>(declared.dtype);
  int64_t total;
  if (!batchElements(session, declared, &total)) {
    return fail(message, HEDDLE_INVALID_INPUT, "output `%s` is too large for this machine", declared.name);
  }
  AlignedBuffer &buffer = session.outputBuffers[static_cast<size_t>(index)];
  if (!buffer.grow(static_cast<uint64_t>(total) * heddle_dtype_size(type))) {
    return outOfMemory("output", declared.name, total, message);
  }
  session.outputs[static_cast<size_t>(index)] = buffer.data();
  layOutOutput(session, index);
  return HEDDLE_OK;
}

void layOutOutput(heddle_session &session, int32_t index) {
  const heddle_tensor_desc &declared = session.entry->outputs[index];
  auto type = static_cast<heddle_dtype>(declared.dtype);
  unsigned char *data = session.outputBuffers[static_cast<size_t>(index)].data();
  for (int64_t lane = 0; lane < session.batch; ++lane) {
    heddle_tensor &view = session.lanes[static_cast<size_t>(index * session.batch + lane)];
    view.dtype = type;
    view.rank = declared.rank;
    laneShape(session, declared, lane, view.shape, &view.elements);
    view.data = data;
    view.owned = false;
    data += static_cast<size_t>(view.elements) * heddle_dtype_size(type);
  }
}

} // namespace heddle::runtime

using namespace heddle::runtime;

static int32_t findOutput(const heddle_session *session, const char *name) {
  for (int32_t i = 0; session->hasResults && i < session->entry->n_outputs; ++i) {
    if (std::strcmp(session->entry->outputs[i].name, name) == 0) {
      return i;
    }
  }
  return -1;
}

extern "C" {

const heddle_tensor *heddle_session_output(const heddle_session *session, const char *name, int64_t lane) {
  int32_t index = findOutput(session, name);
  if (index < 0 || lane < 0 || lane >= session->batch) {
    return nullptr;
  }
  return &session->lanes[static_cast<size_t>(index * session->batch + lane)];
}

int32_t heddle_session_output_shape(const heddle_session *session, const char *name, int64_t *shape) {
  int32_t index = findOutput(session, name);
  if (index < 0) {
    return -1;
  }
  const heddle_tensor_desc &declared = session->entry->outputs[index];
  shape[0] = session->batch;
  for (int32_t d = 0; d < declared.rank; ++d) {
    int64_t longest = declared.dims[d].axis < 0 ? declared.dims[d].extent : 0;
    for (int64_t lane = 0; lane < session->batch; ++lane) {
      longest = std::max(longest, session->extent(declared.dims[d], lane));
    }
    shape[d + 1] = longest;
  }
  return declared.rank + 1;
}

heddle_status heddle_session_copy_output(const heddle_session *session, const char *name, heddle_tensor *tensor,
                                         heddle_message *message) {
  int64_t shape[HEDDLE_MAX_RANK];
  int32_t rank = heddle_session_output_shape(session, name, shape);
  if (rank < 0) {
    const heddle_entry_desc *entry = session->hasResults ? session->entry : nullptr;
    return entry ? fail(message, HEDDLE_INVALID_INPUT, "`%s` has no output `%s`; its outputs are %s", entry->name, name,
                        tensorListText(entry, entry->outputs, entry->n_outputs).data)
                 : fail(message, HEDDLE_INVALID_INPUT, "there is no output `%s`: no call has succeeded", name);
  }
  bool dropsLanes = session->batch == 1 && tensor->rank == rank - 1;
  const int64_t *expected = dropsLanes ? shape + 1 : shape;
  int32_t expectedRank = dropsLanes ? rank - 1 : rank;
  if (tensor->rank != expectedRank || !std::equal(expected, expected + expectedRank, tensor->shape)) {
    return fail(message, HEDDLE_INVALID_INPUT, "output `%s` has shape %s and its target %s", name,
                shapeText(expected, expectedRank).data, shapeText(tensor->shape, tensor->rank).data);
  }
  size_t size = heddle_dtype_size(tensor->dtype);
  auto blockBytes = static_cast<size_t>(session->batch ? tensor->elements / session->batch : 0) * size;
  if (tensor->elements > 0) {
    std::memset(tensor->data, 0, static_cast<size_t>(tensor->elements) * size);
  }
  for (int64_t lane = 0; lane < session->batch; ++lane) {
    const heddle_tensor &view = *heddle_session_output(session, name, lane);
    char *block = static_cast<char *>(tensor->data) + static_cast<size_t>(lane) * blockBytes;
    bool done = forEachRun(shape + 1, view.shape, rank - 1, [&](int64_t to, int64_t from, int64_t count) {
      const char *source =
          static_cast<const char *>(view.data) + static_cast<size_t>(from) * heddle_dtype_size(view.dtype);
      return heddle_convert(view.dtype, source, tensor->dtype, block + static_cast<size_t>(to) * size, count) < 0;
    });
    if (!done) {
      return fail(message, HEDDLE_INVALID_INPUT, "a value of output `%s`, of type %s, does not fit type %s", name,
                  heddle_dtype_name(view.dtype), heddle_dtype_name(tensor->dtype));
    }
  }
  return HEDDLE_OK;
}
}
