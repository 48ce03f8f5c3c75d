"""Random configurations of the architectures of transformers, for sweep.py: sizes odd where the class allows it, every
switch that the class honours on or off. A family is a dictionary: class, config, and where needed the longest input."""
import transformers as tf


def sizes(rng, heads_divide=True):
    """The sizes that decoders share: heads, groups, head size, width."""
    groups = rng.randint(1, 4)
    heads = groups * rng.randint(1, 3)
    head = 2 * rng.randint(2, 7)
    return {
        "vocab_size": rng.randint(11, 60), "num_hidden_layers": rng.randint(1, 4), "num_attention_heads": heads,
        "num_key_value_heads": groups, "hidden_size": heads * (head if heads_divide else rng.randint(8, 13)),
        "intermediate_size": rng.randint(5, 60),
    }


def flip(rng, chance=0.5):
    return rng.random() < chance


def act(rng):
    return rng.choice(["silu", "gelu", "relu", "gelu_pytorch_tanh", "gelu_new", "relu2", "tanh"])


def rope(rng, head=None, kinds=("default", "default", "linear", "yarn", "llama3", "dynamic"), **more):
    """`rope_parameters` of some kind; of a linear, yarn or llama3 stretch the context is short, so that it matters."""
    kind = rng.choice(kinds)
    out = {"rope_type": kind, "rope_theta": rng.choice([100.0, 10000.0, 500000.0]), **more}
    if kind in ("linear", "yarn", "llama3", "dynamic"):
        out["factor"] = rng.choice([2.0, 4.0, 7.5])
    if kind in ("yarn", "llama3"):
        out["original_max_position_embeddings"] = rng.choice([16, 50])
    if kind == "llama3":
        out |= {"low_freq_factor": 1.0, "high_freq_factor": 4.0}
    if kind == "yarn":
        if flip(rng):
            out |= {"beta_fast": 8.0, "beta_slow": 2.0}
        if flip(rng):
            out |= {"mscale": 0.7, "mscale_all_dim": 0.9}
        if flip(rng, 0.3):
            out["attention_factor"] = 1.3
        if flip(rng, 0.3):
            out["truncate"] = False
    if kind == "longrope":
        count = int(head * more.get("partial_rotary_factor", 1.0)) // 2
        out |= {"short_factor": [rng.uniform(1, 2) for _ in range(count)],
                "long_factor": [rng.uniform(1, 4) for _ in range(count)]}
    return out


def window_types(rng, count):
    return [rng.choice(["sliding_attention", "full_attention"]) for _ in range(count)]


def llama_like(name, own_head=True, config=None, **draw):
    """Llama and what differs from it by the switches in `draw` (functions of the generator)."""

    def make(rng):
        values = sizes(rng, not own_head)
        head = values["hidden_size"] // values["num_attention_heads"]
        if own_head:
            head = values["head_dim"] = 2 * rng.randint(2, 9)
        values |= {"rope_parameters": rope(rng, head), "max_position_embeddings": 200, "rms_norm_eps": rng.choice([1e-5, 1e-6]),
                   "tie_word_embeddings": flip(rng), "hidden_act": act(rng), "pad_token_id": None}
        values |= {key: value(rng) if callable(value) else value for key, value in draw.items()}
        if not values.get("head_dim", head):
            values["head_dim"] = head
        if "layer_types" in draw and values.get("use_sliding_window", True) and flip(rng):
            values["layer_types"] = window_types(rng, values["num_hidden_layers"])
        return {"class": getattr(tf, name + "ForCausalLM"), "config": getattr(tf, config or name + "Config")(**values)}

    return make


def bloom(rng):
    heads = rng.randint(1, 6)
    return {"class": tf.BloomForCausalLM, "config": tf.BloomConfig(
        vocab_size=rng.randint(11, 60), n_layer=rng.randint(1, 4), n_head=heads, hidden_size=heads * rng.randint(2, 9),
        apply_residual_connection_post_layernorm=flip(rng), tie_word_embeddings=flip(rng), layer_norm_epsilon=1e-5)}


def gpt_oss(rng):
    values = sizes(rng)
    values |= {"head_dim": 2 * rng.randint(2, 9), "num_local_experts": rng.randint(3, 7), "num_experts_per_tok": rng.randint(1, 3),
               "sliding_window": rng.choice([1, 4, 30]), "attention_bias": flip(rng), "tie_word_embeddings": flip(rng),
               "rope_parameters": rng.choice([None, rope(rng)]), "swiglu_limit": rng.choice([0.5, 7.0]),
               "layer_types": window_types(rng, values["num_hidden_layers"]) if flip(rng) else None}
    return {"class": tf.GptOssForCausalLM, "config": tf.GptOssConfig(**values)}


def deepseek(version):
    def make(rng):
        heads = rng.randint(1, 5)
        groups = rng.randint(1, 3)
        experts = groups * rng.randint(2, 4)
        kept = rng.randint(1, groups)
        values = {
            "vocab_size": rng.randint(11, 60), "hidden_size": heads * rng.randint(3, 9), "intermediate_size": rng.randint(5, 60),
            "moe_intermediate_size": rng.randint(3, 20), "num_hidden_layers": rng.randint(1, 4), "num_attention_heads": heads,
            "num_key_value_heads": heads, "kv_lora_rank": rng.randint(3, 20), "q_lora_rank": rng.choice([None, 5, 12]),
            "qk_nope_head_dim": rng.randint(2, 11), "qk_rope_head_dim": 2 * rng.randint(2, 6), "v_head_dim": rng.randint(2, 11),
            "n_routed_experts": experts, "n_shared_experts": rng.randint(1, 2), "first_k_dense_replace": rng.randint(0, 2),
            "num_experts_per_tok": rng.randint(1, kept * experts // groups), "routed_scaling_factor": rng.uniform(0.5, 3),
            "n_group": groups, "topk_group": kept, "attention_bias": flip(rng), "tie_word_embeddings": flip(rng),
            "rope_parameters": rope(rng), "max_position_embeddings": 200, "norm_topk_prob": flip(rng),
        }
        if version == "V2":
            values["topk_method"] = rng.choice(["greedy", "group_limited_greedy"])
        else:
            values["rope_interleave"] = flip(rng)
        return {"class": getattr(tf, f"Deepseek{version}ForCausalLM"), "config": getattr(tf, f"Deepseek{version}Config")(**values)}

    return make


WINDOW = {"sliding_window": lambda r: r.choice([None, 1, 5, 40])}
QWEN_WINDOW = {"use_sliding_window": flip, "sliding_window": lambda r: r.choice([3, 9]), "max_window_layers": lambda r: r.randint(0, 4),
               "layer_types": None}

FAMILIES = {
    "llama": llama_like("Llama", attention_bias=flip, mlp_bias=flip),
    "mistral": llama_like("Mistral", **WINDOW),
    "ministral": llama_like("Ministral", layer_types=None, sliding_window=lambda r: r.choice([2, 6, 40])),
    "qwen2": llama_like("Qwen2", own_head=False, **QWEN_WINDOW),
    "qwen3": llama_like("Qwen3", attention_bias=flip, **QWEN_WINDOW),
    "granite": llama_like("Granite", own_head=False, attention_bias=flip, mlp_bias=flip, embedding_multiplier=lambda r: r.uniform(1, 5),
                          residual_multiplier=lambda r: r.uniform(0.1, 1), attention_multiplier=lambda r: r.uniform(0.1, 1),
                          logits_scaling=lambda r: r.uniform(1, 8)),
    "smollm3": llama_like("SmolLM3", own_head=False, attention_bias=flip, mlp_bias=flip, use_sliding_window=flip, sliding_window=4,
                          no_rope_layer_interval=lambda r: r.randint(2, 4)),
    "helium": llama_like("Helium", own_head=False, head_dim=lambda r: 0, attention_bias=flip, mlp_bias=flip),
    "ernie": llama_like("Ernie4_5", use_bias=flip),
    "seed": llama_like("SeedOss", attention_bias=flip, attention_out_bias=flip, mlp_bias=flip),
    "bloom": bloom,
    "gpt-oss": gpt_oss,
    "deepseek-v2": deepseek("V2"),
    "deepseek-v3": deepseek("V3"),
    "gemma": llama_like("Gemma", attention_bias=flip),
    "gemma2": llama_like("Gemma2", attention_bias=flip, hidden_activation=act, layer_types=None, sliding_window=lambda r: r.choice([3, 9, 50]),
                         attn_logit_softcapping=lambda r: r.choice([None, 2.0, 50.0]), query_pre_attn_scalar=lambda r: r.choice([8, 256]),
                         final_logit_softcapping=lambda r: r.choice([None, 3.0, 30.0])),
    "gemma3": llama_like("Gemma3", config="Gemma3TextConfig", attention_bias=flip, hidden_activation=act, layer_types=None,
                         sliding_window=lambda r: r.choice([3, 9, 50]), attn_logit_softcapping=lambda r: r.choice([None, 2.0]),
                         query_pre_attn_scalar=lambda r: r.choice([8, 256]), final_logit_softcapping=lambda r: r.choice([None, 3.0]),
                         rope_parameters=lambda r: r.choice([None, {
                             "full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 50000.0},
                             "sliding_attention": {"rope_type": "default", "rope_theta": 500.0}}])),
    "cohere": llama_like("Cohere", own_head=False, attention_bias=flip, use_qk_norm=flip, logit_scale=lambda r: r.uniform(0.1, 2), layer_norm_eps=1e-4),
    "cohere2": llama_like("Cohere2", own_head=False, attention_bias=flip, logit_scale=lambda r: r.uniform(0.1, 2), layer_types=None,
                          sliding_window=lambda r: r.choice([3, 9, 50])),
    "olmo": llama_like("Olmo", own_head=False, attention_bias=flip, clip_qkv=lambda r: r.choice([None, 0.5, 3.0])),
    "olmo2": llama_like("Olmo2", own_head=False, attention_bias=flip),
    "olmo3": llama_like("Olmo3", own_head=False, attention_bias=flip, layer_types=None, sliding_window=lambda r: r.choice([3, 9, 50])),
    "stablelm": llama_like("StableLm", own_head=False, use_qkv_bias=flip, qk_layernorm=flip, use_parallel_residual=flip,
                           rope_parameters=lambda r: rope(r, partial_rotary_factor=r.choice([0.5, 1.0]))),
    "starcoder2": llama_like("Starcoder2", own_head=False, use_bias=flip, **WINDOW),
}
