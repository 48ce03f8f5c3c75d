//===- Variant.cpp - is a descriptor sound, and which code can run here ---===//

#include "runtime/core/Module.h"
#include "runtime/core/Processor.h"
#include "runtime/support/Message.h"

namespace heddle::runtime {

static bool isSound(const heddle_dim &dim, int32_t axes) {
  return dim.axis < axes && (dim.axis >= 0 || dim.extent >= 0);
}

static bool areSound(const heddle_tensor_desc *tensors, int32_t count, int32_t axes) {
  for (int32_t i = 0; i < count; ++i) {
    const heddle_tensor_desc &tensor = tensors[i];
    if (!tensor.name || tensor.dtype < HEDDLE_F32 || tensor.dtype > HEDDLE_INDEX || tensor.rank < 0 ||
        tensor.rank >= HEDDLE_MAX_RANK || (tensor.rank > 0 && !tensor.dims)) {
      return false;
    }
    for (int32_t d = 0; d < tensor.rank; ++d) {
      if (!isSound(tensor.dims[d], axes)) {
        return false;
      }
    }
    if (tensor.dtype == HEDDLE_INDEX && !isSound(tensor.member, axes)) {
      return false;
    }
  }
  return true;
}

static bool isSound(const heddle_entry_desc &entry) {
  if (!entry.name || !entry.run || !entry.arena_bytes || entry.n_axes < 0 || entry.n_inputs < 0 ||
      entry.n_outputs < 0 || (entry.n_axes && !entry.axes) || (entry.n_inputs && !entry.inputs) ||
      (entry.n_outputs && !entry.outputs)) {
    return false;
  }
  for (int32_t i = 0; i < entry.n_axes; ++i) {
    if (!entry.axes[i].name || (!entry.axes[i].is_bound && !entry.derive)) {
      return false;
    }
  }
  return areSound(entry.inputs, entry.n_inputs, entry.n_axes) && areSound(entry.outputs, entry.n_outputs, entry.n_axes);
}

heddle_status checkDescriptor(const heddle_module_desc *desc, heddle_message *message) {
  if (!desc || desc->magic != HEDDLE_CONTRACT_MAGIC) {
    return fail(message, HEDDLE_INVALID_INPUT, "not a Heddle module: `heddle_module` does not begin with its mark");
  }
  if (desc->version != HEDDLE_CONTRACT_VERSION) {
    return fail(message, HEDDLE_ENVIRONMENT,
                "the module is of contract version %u and this runtime knows version %u: compile the model again",
                desc->version, HEDDLE_CONTRACT_VERSION);
  }
  bool sound = desc->name && desc->n_variants > 0 && desc->variants && desc->n_sites >= 0;
  for (uint32_t v = 0; sound && v < desc->n_variants; ++v) {
    const heddle_variant_desc &variant = desc->variants[v];
    sound = variant.target && variant.n_entries >= 0 && (variant.n_entries == 0 || variant.entries);
    for (int32_t e = 0; sound && e < variant.n_entries; ++e) {
      sound = isSound(variant.entries[e]);
    }
  }
  if (!sound) {
    return fail(message, HEDDLE_INTERNAL,
                "the module's descriptor contradicts itself: please report it with the model and the command");
  }
  return HEDDLE_OK;
}

heddle_status chooseVariant(const heddle_module_desc *desc, const heddle_variant_desc **variant,
                            heddle_message *message) {
  Text<700> reasons;
  for (uint32_t v = 0; v < desc->n_variants; ++v) {
    const heddle_variant_desc &candidate = desc->variants[v];
    bool fits = true;
    auto miss = [&](std::string_view name) {
      reasons.add("%s%.*s", fits ? (v ? "; " : "") : ", ", static_cast<int>(name.size()), name.data());
      fits = false;
    };
    forEachFeature(candidate.features, [&](std::string_view name) {
      if (!processorHas(name)) {
        miss(name);
      }
    });
    if (fits) {
      forEachFeature(candidate.features, [&](std::string_view name) {
        if (fits && !enableFeature(name)) {
          miss(name);
        }
      });
    }
    if (fits) {
      *variant = &candidate;
      return HEDDLE_OK;
    }
    reasons.add(" (for %s)", candidate.target);
  }
  return fail(message, HEDDLE_ENVIRONMENT,
              "this processor cannot run the module `%s`; missing features: %s. Compile it for this machine, or add "
              "`--target cpu:x86-64` or another target that it can run",
              desc->name, reasons.data);
}

} // namespace heddle::runtime
