//===- GGUFConfig.cpp - metadata under the keys of config.json ------------===//
#include "frontend/Import/GGUF.h"

#include "llvm/Support/Path.h"

#include <cmath>

using namespace llvm;

namespace heddle {

/// A key of the metadata, after the architecture's name, and the keys of config.json that mean the same.
struct KeyRow {
  StringLiteral key;
  StringLiteral names; ///< separated by blanks; dots descend into objects
};

static constexpr KeyRow keyRows[] = {
    {"context_length", "max_position_embeddings n_positions"},
    {"embedding_length", "hidden_size n_embd d_model"},
    {"block_count", "num_hidden_layers n_layer"},
    {"feed_forward_length", "intermediate_size n_inner"},
    {"vocab_size", "vocab_size"},
    {"attention.head_count", "num_attention_heads n_head"},
    {"attention.head_count_kv", "num_key_value_heads"},
    {"attention.key_length", "head_dim"},
    {"attention.layer_norm_rms_epsilon", "rms_norm_eps"},
    {"attention.layer_norm_epsilon", "layer_norm_eps layer_norm_epsilon norm_epsilon"},
    {"attention.sliding_window", "sliding_window"},
    {"attention.clamp_kqv", "clip_qkv"},
    {"attention.scale", "attention_multiplier"},
    {"attention.q_lora_rank", "q_lora_rank"},
    {"attention.kv_lora_rank", "kv_lora_rank"},
    {"attn_logit_softcapping", "attn_logit_softcapping"},
    {"final_logit_softcapping", "final_logit_softcapping"},
    {"logit_scale", "logit_scale logits_scaling"},
    {"residual_scale", "residual_multiplier"},
    {"embedding_scale", "embedding_multiplier"},
    {"rope.freq_base", "rope_theta"},
    {"rope.dimension_count", "rotary_dim"},
    {"rope.scaling.type", "rope_scaling.rope_type"},
    {"rope.scaling.factor", "rope_scaling.factor"},
    {"rope.scaling.original_context_length", "rope_scaling.original_max_position_embeddings"},
    {"expert_count", "num_local_experts num_experts"},
    {"expert_used_count", "num_experts_per_tok"},
    {"expert_shared_count", "n_shared_experts"},
    {"expert_feed_forward_length", "moe_intermediate_size"},
    {"expert_weights_scale", "routed_scaling_factor"},
    {"leading_dense_block_count", "first_k_dense_replace"},
    {"ssm.conv_kernel", "conv_kernel"},
    {"ssm.inner_size", "intermediate_size"},
    {"ssm.state_size", "state_size"},
    {"ssm.time_step_rank", "time_step_rank"},
};

/// Architectures, and what config.json calls them.
static constexpr KeyRow architectureRows[] = {
    {"llama", "LlamaForCausalLM"},
    {"qwen2", "Qwen2ForCausalLM"},
    {"qwen3", "Qwen3ForCausalLM"},
    {"qwen3moe", "Qwen3MoeForCausalLM"},
    {"gemma", "GemmaForCausalLM"},
    {"gemma2", "Gemma2ForCausalLM"},
    {"gemma3", "Gemma3ForCausalLM"},
    {"phi2", "PhiForCausalLM"},
    {"phi3", "Phi3ForCausalLM"},
    {"gpt2", "GPT2LMHeadModel"},
    {"gptneox", "GPTNeoXForCausalLM"},
    {"gptj", "GPTJForCausalLM"},
    {"bloom", "BloomForCausalLM"},
    {"falcon", "FalconForCausalLM"},
    {"mpt", "MptForCausalLM"},
    {"starcoder2", "Starcoder2ForCausalLM"},
    {"stablelm", "StableLmForCausalLM"},
    {"command-r", "CohereForCausalLM"},
    {"cohere2", "Cohere2ForCausalLM"},
    {"granite", "GraniteForCausalLM"},
    {"olmo", "OlmoForCausalLM"},
    {"olmo2", "Olmo2ForCausalLM"},
    {"olmoe", "OlmoeForCausalLM"},
    {"deepseek2", "DeepseekV2ForCausalLM"},
    {"gpt-oss", "GptOssForCausalLM"},
    {"mamba", "MambaForCausalLM"},
    {"mamba2", "Mamba2ForCausalLM"},
    {"t5", "T5ForConditionalGeneration"},
    {"bert", "BertModel"},
};

/// A scalar, or a list of them; nothing for what JSON cannot hold.
static std::optional<json::Value> toJSON(const GGUFValue &value) {
  switch (value.kind) {
  case GGUFValue::Kind::Integer:
    return json::Value(value.integer);
  case GGUFValue::Kind::Bool:
    return json::Value(value.integer != 0);
  case GGUFValue::Kind::Number:
    return std::isfinite(value.number) ? std::optional(json::Value(value.number)) : std::nullopt;
  case GGUFValue::Kind::String:
    return json::isUTF8(value.text) ? std::optional(json::Value(value.text)) : std::nullopt;
  case GGUFValue::Kind::List:
    break;
  }
  json::Array list;
  for (const GGUFValue &scalar : value.scalars) {
    std::optional<json::Value> one = toJSON(scalar);
    if (!one) {
      return std::nullopt;
    }
    list.push_back(std::move(*one));
  }
  return json::Value(std::move(list));
}

/// Sets `a.b` of an object.
static void set(json::Object &object, StringRef name, const json::Value &value) {
  auto [outer, inner] = name.split('.');
  if (inner.empty()) {
    object[outer] = value;
    return;
  }
  json::Object *nested = object[outer].getAsObject();
  if (!nested) {
    object[outer] = json::Object();
    nested = object[outer].getAsObject();
  }
  (*nested)[inner] = value;
}

json::Object GGUFFile::config() const {
  json::Object config, own;
  // Long lists are the tokenizer's.
  constexpr size_t longList = 4096;
  for (const auto &entry : metadata) {
    const GGUFValue &value = entry.getValue();
    if (value.texts.empty() && value.scalars.size() < longList) {
      if (std::optional<json::Value> json = toJSON(value); json && json::isUTF8(entry.getKey())) {
        own[entry.getKey()] = std::move(*json);
      }
    }
  }
  std::string prefix = architecture().str() + ".";
  for (const KeyRow &row : keyRows) {
    const json::Value *value = own.get(prefix + std::string(row.key));
    SmallVector<StringRef> names;
    StringRef(row.names).split(names, ' ');
    for (StringRef name : names) {
      if (value) {
        set(config, name, *value);
      }
    }
  }
  if (const GGUFValue *tokens = find("tokenizer.ggml.tokens"); tokens && !config.get("vocab_size")) {
    config["vocab_size"] = static_cast<int64_t>(tokens->texts.size());
  }
  for (const KeyRow &row : architectureRows) {
    if (row.key == architecture()) {
      config["architectures"] = json::Array{std::string(row.names)};
    }
  }
  own["architecture"] = architecture().str();
  config["gguf"] = std::move(own);
  return config;
}

} // namespace heddle
