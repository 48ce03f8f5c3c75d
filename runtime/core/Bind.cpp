//===- Bind.cpp - lanes and lengths from the shapes of a call's inputs ----===//

#include "runtime/core/Session.h"
#include "runtime/support/Message.h"

#include <algorithm>
#include <cstring>

namespace heddle::runtime {

namespace {

long long print(int64_t value) { return value; }

/// " in lane 3" where there are several.
Text<40> laneText(int64_t batch, int64_t lane) {
  Text<40> text;
  if (batch != 1) {
    text.add(" in lane %lld", print(lane));
  }
  return text;
}

class Binder {
public:
  Binder(heddle_session &session, heddle_message *message)
      : session(session), entry(*session.entry), message(message) {}

  heddle_status matchNames(const heddle_input *inputs, size_t count);
  heddle_status countLanes(int64_t lanes);
  heddle_status readLengths();
  heddle_status requireAllAxes();

private:
  heddle_status wrongShape(int32_t index, const heddle_tensor &tensor, const char *where);
  heddle_status bindDims(int32_t index, const heddle_tensor &tensor, int64_t firstLane, int64_t endLane);
  heddle_status bindRagged(int32_t index);
  heddle_status bindPadded(int32_t index);
  heddle_status setLength(int32_t axis, int64_t lane, int64_t length, int32_t index);
  int64_t &lengthOf(int32_t axis, int64_t lane) {
    return session.lengths[static_cast<size_t>(axis * session.batch + lane)];
  }

  heddle_session &session;
  const heddle_entry_desc &entry;
  heddle_message *message;
};

heddle_status Binder::matchNames(const heddle_input *inputs, size_t count) {
  session.bound.clear();
  session.bound.resize(static_cast<size_t>(entry.n_inputs));
  for (size_t i = 0; i < count; ++i) {
    int32_t index = 0;
    while (index < entry.n_inputs && std::strcmp(entry.inputs[index].name, inputs[i].name) != 0) {
      ++index;
    }
    if (index == entry.n_inputs) {
      return fail(message, HEDDLE_INVALID_INPUT, "`%s` has no input `%s`; its inputs are %s", entry.name,
                  inputs[i].name, tensorListText(&entry, entry.inputs, entry.n_inputs).data);
    }
    if (session.bound[static_cast<size_t>(index)].given) {
      return fail(message, HEDDLE_INVALID_INPUT, "input `%s` is given twice", inputs[i].name);
    }
    session.bound[static_cast<size_t>(index)].given = &inputs[i];
  }
  for (int32_t i = 0; i < entry.n_inputs; ++i) {
    if (!session.bound[static_cast<size_t>(i)].given && !entry.inputs[i].has_default) {
      return fail(message, HEDDLE_INVALID_INPUT, "input `%s` of `%s` is missing; its inputs are %s",
                  entry.inputs[i].name, entry.name, tensorListText(&entry, entry.inputs, entry.n_inputs).data);
    }
  }
  return HEDDLE_OK;
}

heddle_status Binder::wrongShape(int32_t index, const heddle_tensor &tensor, const char *where) {
  const heddle_tensor_desc &declared = entry.inputs[index];
  Text<400> shape = declaredShapeText(&entry, &declared);
  return fail(message, HEDDLE_INVALID_INPUT,
              "input `%s`%s has shape %s; expected %s, or a batch of them with one axis more in front", declared.name,
              where, shapeText(tensor.shape, tensor.rank).data, shape.data);
}

heddle_status Binder::countLanes(int64_t fixed) {
  session.batch = fixed < 0 ? 1 : fixed;
  const heddle_input *reference = nullptr;
  for (int32_t i = 0; i < entry.n_inputs; ++i) {
    BoundInput &input = session.bound[static_cast<size_t>(i)];
    if (!input.given) {
      continue;
    }
    const heddle_input &given = *input.given;
    int32_t rank = entry.inputs[i].rank;
    if (given.n_tensors < 0 || (given.n_tensors > 0 && !given.tensors)) {
      return fail(message, HEDDLE_INVALID_INPUT, "input `%s` has no tensors", given.name);
    }
    for (int64_t t = 0; t < given.n_tensors; ++t) {
      if (!given.tensors[t]) {
        return fail(message, HEDDLE_INVALID_INPUT, "tensor %lld of input `%s` is null", print(t), given.name);
      }
    }
    int64_t lanes = given.n_tensors;
    if (given.n_tensors != 1) {
      input.spread = Spread::listed;
    } else if (given.tensors[0]->rank == rank) {
      input.spread = Spread::shared;
    } else if (given.tensors[0]->rank == rank + 1) {
      input.spread = Spread::padded;
      lanes = given.tensors[0]->shape[0];
    } else {
      return wrongShape(i, *given.tensors[0], "");
    }
    if (given.lengths && input.spread != Spread::padded) {
      return fail(message, HEDDLE_INVALID_INPUT,
                  "lengths are given for input `%s`, which is no batch: expected one axis more than %s", given.name,
                  declaredShapeText(&entry, &entry.inputs[i]).data);
    }
    if (input.spread == Spread::shared) {
      continue;
    }
    if (fixed >= 0 && lanes != fixed) {
      return fail(message, HEDDLE_INVALID_INPUT, "input `%s` is a batch of %lld for %lld sequences", given.name,
                  print(lanes), print(fixed));
    }
    if (reference && lanes != session.batch) {
      return fail(message, HEDDLE_INVALID_INPUT, "input `%s` is a batch of %lld and input `%s` one of %lld", given.name,
                  print(lanes), reference->name, print(session.batch));
    }
    session.batch = lanes;
    reference = &given;
  }
  return HEDDLE_OK;
}

heddle_status Binder::setLength(int32_t axis, int64_t lane, int64_t length, int32_t index) {
  int64_t &known = lengthOf(axis, lane);
  if (known >= 0 && known != length) {
    return fail(message, HEDDLE_INVALID_INPUT, "axis %s has length %lld in `%s` and %lld in the inputs before it%s",
                entry.axes[axis].name, print(length), entry.inputs[index].name, print(known),
                laneText(session.batch, lane).data);
  }
  known = length;
  return HEDDLE_OK;
}

/// Binds the axes of a tensor of the declared rank for lanes [firstLane, endLane).
heddle_status Binder::bindDims(int32_t index, const heddle_tensor &tensor, int64_t firstLane, int64_t endLane) {
  const heddle_tensor_desc &declared = entry.inputs[index];
  Text<40> where;
  if (endLane - firstLane != session.batch) {
    where = laneText(session.batch, firstLane);
  }
  if (tensor.rank != declared.rank) {
    return wrongShape(index, tensor, where.data);
  }
  for (int32_t d = 0; d < declared.rank; ++d) {
    const heddle_dim &dim = declared.dims[d];
    if (dim.axis < 0 && tensor.shape[d] != dim.extent) {
      return wrongShape(index, tensor, where.data);
    }
    if (dim.axis < 0 || entry.axes[dim.axis].source != HEDDLE_AXIS_INPUT) {
      continue;
    }
    for (int64_t lane = firstLane; lane < endLane; ++lane) {
      if (heddle_status status = setLength(dim.axis, lane, tensor.shape[d], index)) {
        return status;
      }
    }
  }
  return HEDDLE_OK;
}

/// A padded input with lengths of its own: [B], or [B, its run-time axes in order].
heddle_status Binder::bindRagged(int32_t index) {
  const heddle_tensor_desc &declared = entry.inputs[index];
  const heddle_input &given = *session.bound[static_cast<size_t>(index)].given;
  const heddle_tensor &padded = *given.tensors[0];
  const heddle_tensor &table = *given.lengths;
  int32_t axes[HEDDLE_MAX_RANK];
  int64_t count = 0;
  for (int32_t d = 0; d < declared.rank; ++d) {
    int32_t axis = declared.dims[d].axis;
    if (axis >= 0 && std::find(axes, axes + count, axis) == axes + count) {
      axes[count++] = axis;
    }
  }
  bool isColumn = table.rank == 1 && count == 1 && table.shape[0] == session.batch;
  bool isTable = table.rank == 2 && table.shape[0] == session.batch && table.shape[1] == count;
  if (!isColumn && !isTable) {
    return fail(message, HEDDLE_INVALID_INPUT, "`%s.lengths` has shape %s; expected [%lld%s] for %lld run-time axes",
                given.name, shapeText(table.shape, table.rank).data, print(session.batch),
                count == 1 ? "]` or `[batch, 1" : ", run-time axes", print(count));
  }
  size_t size = heddle_dtype_size(table.dtype);
  for (int64_t lane = 0; lane < session.batch; ++lane) {
    for (int64_t column = 0; column < count; ++column) {
      int64_t length = 0;
      auto offset = static_cast<size_t>(lane * count + column) * size;
      bool converted =
          heddle_convert(table.dtype, static_cast<const char *>(table.data) + offset, HEDDLE_I64, &length, 1) < 0;
      int64_t room = INT64_MAX;
      for (int32_t d = 0; d < declared.rank; ++d) {
        if (declared.dims[d].axis == axes[column]) {
          room = std::min(room, padded.shape[d + 1]);
        }
      }
      if (!converted || length < 0 || length > room) {
        return fail(message, HEDDLE_INVALID_INPUT,
                    "`%s.lengths` says %s%lld for axis %s of lane %lld; expected an integer from 0 to %lld", given.name,
                    converted ? "" : "about ", print(length), entry.axes[axes[column]].name, print(lane), print(room));
      }
      if (heddle_status status = setLength(axes[column], lane, length, index)) {
        return status;
      }
    }
  }
  return HEDDLE_OK;
}

/// A padded input without lengths of its own: full lanes, unless another input says how long they are.
heddle_status Binder::bindPadded(int32_t index) {
  const heddle_tensor_desc &declared = entry.inputs[index];
  const heddle_tensor &padded = *session.bound[static_cast<size_t>(index)].given->tensors[0];
  for (int32_t d = 0; d < declared.rank; ++d) {
    int32_t axis = declared.dims[d].axis;
    int64_t extent = padded.shape[d + 1];
    if (axis < 0 || entry.axes[axis].source != HEDDLE_AXIS_INPUT || session.batch == 0) {
      continue;
    }
    int64_t longest = -1;
    for (int64_t lane = 0; lane < session.batch; ++lane) {
      longest = std::max(longest, lengthOf(axis, lane));
    }
    if (longest >= 0 && longest != extent) {
      return fail(message, HEDDLE_INVALID_INPUT,
                  "axis %s has length %lld in `%s` and at most %lld in the inputs before it", entry.axes[axis].name,
                  print(extent), declared.name, print(longest));
    }
    for (int64_t lane = 0; longest < 0 && lane < session.batch; ++lane) {
      lengthOf(axis, lane) = extent;
    }
  }
  return HEDDLE_OK;
}

heddle_status Binder::readLengths() {
  session.lengths.clear();
  int64_t cells;
  if (__builtin_mul_overflow(static_cast<int64_t>(entry.n_axes), session.batch, &cells) ||
      !session.lengths.tryReserve(static_cast<size_t>(cells))) {
    return fail(message, HEDDLE_INVALID_INPUT, "a batch of %lld is too large", print(session.batch));
  }
  session.lengths.resize(static_cast<size_t>(cells));
  std::fill(session.lengths.begin(), session.lengths.end(), -1);
  heddle_status status = HEDDLE_OK;
  for (int32_t i = 0; i < entry.n_inputs && !status; ++i) {
    const BoundInput &input = session.bound[static_cast<size_t>(i)];
    if (input.spread == Spread::shared) {
      status = bindDims(i, *input.given->tensors[0], 0, session.batch);
    } else if (input.spread == Spread::listed) {
      for (int64_t lane = 0; lane < session.batch && !status; ++lane) {
        status = bindDims(i, *input.given->tensors[lane], lane, lane + 1);
      }
    } else if (input.spread == Spread::padded) {
      const heddle_tensor &padded = *input.given->tensors[0];
      for (int32_t d = 0; d < entry.inputs[i].rank; ++d) {
        const heddle_dim &dim = entry.inputs[i].dims[d];
        if (dim.axis < 0 && padded.shape[d + 1] != dim.extent) {
          return wrongShape(i, padded, "");
        }
      }
      status = input.given->lengths ? bindRagged(i) : HEDDLE_OK;
    }
  }
  // Last, because they take lengths from the others.
  for (int32_t i = 0; i < entry.n_inputs && !status; ++i) {
    const BoundInput &input = session.bound[static_cast<size_t>(i)];
    if (input.spread == Spread::padded && !input.given->lengths) {
      status = bindPadded(i);
    }
  }
  return status;
}

heddle_status Binder::requireAllAxes() {
  for (int32_t axis = 0; axis < entry.n_axes && session.batch > 0; ++axis) {
    if (entry.axes[axis].source != HEDDLE_AXIS_INPUT || lengthOf(axis, 0) >= 0) {
      continue;
    }
    Text<400> candidates;
    for (int32_t i = 0; i < entry.n_inputs; ++i) {
      const heddle_tensor_desc &input = entry.inputs[i];
      bool has =
          std::any_of(input.dims, input.dims + input.rank, [axis](const heddle_dim &dim) { return dim.axis == axis; });
      if (has) {
        candidates.add("%s`%s`", candidates.length ? " or " : "", input.name);
      }
    }
    return fail(message, HEDDLE_INVALID_INPUT, "no input says how long axis %s is: give %s", entry.axes[axis].name,
                candidates.data);
  }
  return HEDDLE_OK;
}

} // namespace

heddle_status bindInputs(heddle_session &session, const heddle_input *inputs, size_t count, int64_t lanes,
                         heddle_message *message) {
  Binder binder(session, message);
  heddle_status status = binder.matchNames(inputs, count);
  status = status ? status : binder.countLanes(lanes);
  status = status ? status : binder.readLengths();
  return status ? status : binder.requireAllAxes();
}

heddle_status checkLengths(const heddle_session &session, heddle_message *message) {
  const heddle_entry_desc &entry = *session.entry;
  for (int32_t axis = 0; axis < entry.n_axes; ++axis) {
    for (int64_t lane = 0; lane < session.batch; ++lane) {
      int64_t length = session.length(axis, lane);
      if (length < 0) {
        return fail(message, HEDDLE_INVALID_INPUT, "axis %s would have length %lld%s", entry.axes[axis].name,
                    print(length), laneText(session.batch, lane).data);
      }
      if (entry.axes[axis].bound >= 0 && length > entry.axes[axis].bound) {
        return fail(message, HEDDLE_INVALID_INPUT, "axis %s has length %lld%s; the model allows at most %lld",
                    entry.axes[axis].name, print(length), laneText(session.batch, lane).data,
                    print(entry.axes[axis].bound));
      }
    }
  }
  for (int32_t i = 0; i < entry.n_inputs; ++i) {
    const BoundInput &input = session.bound[static_cast<size_t>(i)];
    if (input.spread == Spread::missing) {
      continue;
    }
    bool padded = input.spread == Spread::padded;
    for (int32_t d = 0; d < entry.inputs[i].rank; ++d) {
      const heddle_dim &dim = entry.inputs[i].dims[d];
      if (dim.axis < 0 || entry.axes[dim.axis].source == HEDDLE_AXIS_INPUT) {
        continue;
      }
      for (int64_t lane = 0; lane < session.batch; ++lane) {
        const heddle_tensor &tensor = *input.given->tensors[input.spread == Spread::listed ? lane : 0];
        int64_t length = session.length(dim.axis, lane);
        int64_t extent = tensor.shape[d + padded];
        if (padded ? extent < length : extent != length) {
          return fail(message, HEDDLE_INVALID_INPUT,
                      "axis %s has length %lld in `%s`%s; the lengths of the other axes make it %lld",
                      entry.axes[dim.axis].name, print(extent), entry.inputs[i].name,
                      laneText(session.batch, lane).data, print(length));
        }
      }
    }
  }
  return HEDDLE_OK;
}

} // namespace heddle::runtime
