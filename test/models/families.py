"""Random configurations of the architectures of transformers, for sweep.py: sizes odd where the class allows it, every
switch that the class honours on or off. A family is a dictionary: class, config, and where needed the longest input."""
import numpy as np
import torch
import transformers as tf

from hybrids import hybrids


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
        values.pop("rms_norm_eps") if name == "Nemotron" else None
        if values.pop("partial", False):
            values["rope_parameters"] = half_turn(rng, head)
        if name == "Phi3":
            del values["head_dim"]
            values |= {"rope_parameters": rope(rng, head, ("default", "longrope")), "original_max_position_embeddings": 140}
            values["max_position_embeddings"] = rng.choice([140, 500])
        if "layer_types" in draw and values.get("use_sliding_window", True) and flip(rng):
            values["layer_types"] = window_types(rng, values["num_hidden_layers"])
        return {"class": getattr(tf, name + "ForCausalLM"), "config": getattr(tf, config or name + "Config")(**values)}

    return make


def doge(rng):
    """No token comes twice: in the first layer its keys would be kept or left by the order in which equals are sorted."""
    family = llama_like("Doge", own_head=False, vocab_size=170, attention_bias=flip, mlp_bias=flip, sliding_window=rng.choice([None, 4, 30]),
                        keep_window_size=rng.choice([1, 3, 9, 50, 2048]))(rng)
    return family | {"inputs": lambda rng, length: {"tokens": np.array(rng.sample(range(170), length), np.int32)}, "streams": False}


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


def gptj(name, shards):
    def make(rng):
        heads = shards * rng.randint(1, 3)
        head = 2 * rng.randint(2, 6)
        return {"class": getattr(tf, name + "ForCausalLM"), "limit": 140, "config": getattr(tf, name + "Config")(
            vocab_size=rng.randint(11, 60), n_embd=heads * head, n_layer=rng.randint(1, 4), n_head=heads, n_positions=140,
            rotary_dim=rng.choice([head, 2, 4]), n_inner=rng.choice([None, 17]), activation_function=act(rng),
            tie_word_embeddings=flip(rng), bos_token_id=None, eos_token_id=None)}

    return make


def opt(rng):
    heads = rng.randint(1, 5)
    size = heads * rng.randint(2, 9)
    return {"class": tf.OPTForCausalLM, "limit": 40, "config": tf.OPTConfig(
        vocab_size=rng.randint(11, 60), hidden_size=size, num_hidden_layers=rng.randint(1, 4), num_attention_heads=heads,
        ffn_dim=rng.randint(5, 60), max_position_embeddings=40, do_layer_norm_before=flip(rng), word_embed_proj_dim=rng.choice([None, 7]),
        enable_bias=flip(rng), layer_norm_elementwise_affine=flip(rng), activation_function=act(rng), tie_word_embeddings=flip(rng),
        pad_token_id=None, bos_token_id=None, eos_token_id=None)}


def falcon(rng):
    groups = rng.randint(1, 4)
    heads = groups * rng.randint(1, 3)
    new = flip(rng)
    return {"class": tf.FalconForCausalLM, "config": tf.FalconConfig(
        vocab_size=rng.randint(11, 60), hidden_size=heads * 2 * rng.randint(2, 6), num_hidden_layers=rng.randint(1, 4),
        num_attention_heads=heads, num_kv_heads=groups if new else None, new_decoder_architecture=new, multi_query=flip(rng),
        parallel_attn=new or flip(rng), num_ln_in_parallel_attn=rng.choice([None, 1, 2]) if new else None, alibi=flip(rng, 0.3),
        bias=flip(rng), ffn_hidden_size=rng.choice([None, 23]), activation=act(rng), tie_word_embeddings=flip(rng),
        bos_token_id=None, eos_token_id=None)}


def mpt(rng):
    heads = rng.randint(1, 7)
    return {"class": tf.MptForCausalLM, "limit": 140, "config": tf.MptConfig(
        vocab_size=rng.randint(11, 60), d_model=heads * rng.randint(2, 8), n_heads=heads, n_layers=rng.randint(1, 4), max_seq_len=140,
        attn_config={"clip_qkv": rng.choice([None, 0.7]), "softmax_scale": rng.choice([None, 0.3])}, tie_word_embeddings=flip(rng))}


def mamba2(rng):
    groups = rng.randint(1, 3)
    heads = groups * rng.randint(1, 3)
    head = 2 * rng.randint(1, 4)
    return {"class": tf.Mamba2ForCausalLM, "config": tf.Mamba2Config(
        vocab_size=rng.randint(11, 60), hidden_size=heads * head // 2, num_hidden_layers=rng.randint(1, 4), num_heads=heads,
        head_dim=head, state_size=rng.randint(2, 12), conv_kernel=rng.randint(2, 5), n_groups=groups, use_bias=flip(rng),
        use_conv_bias=flip(rng), hidden_act=rng.choice(["silu", "gelu"]), tie_word_embeddings=flip(rng), chunk_size=rng.choice([8, 32]),
        time_step_limit=rng.choice([(0.0, float("inf")), (0.3, 0.9)]), pad_token_id=None, bos_token_id=None, eos_token_id=None)}


def zamba2(rng):
    groups = rng.randint(1, 3)
    heads = groups * rng.randint(1, 3)
    size = heads * 2 * rng.randint(1, 3) * 2
    kinds = [rng.choice(["linear_attention", "hybrid"]) for _ in range(rng.randint(1, 6))]
    kinds[rng.randrange(len(kinds))] = "hybrid"
    return {"class": tf.Zamba2ForCausalLM, "config": tf.Zamba2Config(
        vocab_size=rng.randint(11, 60), hidden_size=size, num_hidden_layers=len(kinds), layers_block_type=kinds,
        mamba_d_state=rng.randint(2, 9), mamba_d_conv=rng.randint(2, 5), mamba_ngroups=groups, n_mamba_heads=heads,
        intermediate_size=rng.randint(5, 60), num_attention_heads=rng.choice([n for n in (1, 2, 4) if size % n == 0]),
        num_mem_blocks=rng.randint(1, min(2, kinds.count("hybrid"))), use_shared_attention_adapter=flip(rng), adapter_rank=rng.randint(1, 5),
        use_mem_rope=flip(rng), hidden_act=rng.choice(["gelu", "silu"]), tie_word_embeddings=flip(rng),
        rms_norm_eps=rng.choice([1e-5, 1e-6]), time_step_min=rng.choice([0.001, 0.3]), chunk_size=rng.choice([8, 256]),
        pad_token_id=None, bos_token_id=None, eos_token_id=None)}


def rwkv4(rng):
    size = rng.randint(8, 40)
    return {"class": tf.RwkvForCausalLM, "config": tf.RwkvConfig(
        vocab_size=rng.randint(11, 60), hidden_size=size, num_hidden_layers=rng.randint(1, 5), context_length=140,
        intermediate_size=rng.choice([None, 21]), rescale_every=rng.choice([0, 2, 6]),
        tie_word_embeddings=flip(rng), bos_token_id=None, eos_token_id=None)}


def recurrent_gemma(rng):
    values = sizes(rng)
    head = 4 * rng.randint(1, 4)
    values |= {"hidden_size": values["num_attention_heads"] * head, "intermediate_size": 2 * rng.randint(5, 30)}
    values["lru_width"] = rng.choice([None, values["num_attention_heads"] * 5])
    return {"class": tf.RecurrentGemmaForCausalLM, "config": tf.RecurrentGemmaConfig(
        **values, attention_window_size=rng.choice([3, 9, 200]), conv1d_width=rng.randint(2, 5), attention_bias=flip(rng),
        block_types=rng.choice([["recurrent", "recurrent", "attention"], ["attention", "recurrent"]]), hidden_activation=act(rng),
        logits_soft_cap=rng.choice([3.0, 30.0]), tie_word_embeddings=flip(rng), pad_token_id=None, bos_token_id=None,
        eos_token_id=None)}


def qwen_moe(name):
    def make(rng):
        values = sizes(rng)
        head = values["hidden_size"] // values["num_attention_heads"]
        values |= {"num_experts": rng.randint(3, 7), "num_experts_per_tok": rng.randint(1, 3), "norm_topk_prob": flip(rng),
                   "hidden_act": act(rng), "tie_word_embeddings": flip(rng), "rope_parameters": rope(rng, head),
                   "max_position_embeddings": 200}
        if name != "Olmoe":
            values |= {"moe_intermediate_size": rng.randint(3, 20), "decoder_sparse_step": rng.randint(1, 2),
                       "mlp_only_layers": rng.choice([[], [0], [1, 2]])}
        if name in ("Qwen2Moe", "Qwen3Next"):
            values["shared_expert_intermediate_size"] = rng.randint(3, 20)
        if name in ("Qwen2Moe", "Qwen3Moe"):
            values |= {"use_sliding_window": flip(rng), "sliding_window": rng.choice([3, 9])}
        if name == "Qwen2Moe":
            values |= {"qkv_bias": flip(rng), "max_window_layers": rng.randint(0, 4)}
        else:
            values["attention_bias"] = flip(rng)
        if name == "Olmoe":
            values["clip_qkv"] = rng.choice([None, 0.7])
        if name == "Qwen3Moe":
            values["head_dim"] = 2 * rng.randint(2, 9)
        if name == "Qwen3Next":
            keys, head = rng.randint(1, 3), 4 * rng.randint(1, 4)
            values |= {"head_dim": head, "linear_conv_kernel_dim": rng.randint(2, 5), "linear_key_head_dim": rng.randint(2, 9),
                       "linear_value_head_dim": rng.randint(2, 9), "linear_num_key_heads": keys,
                       "linear_num_value_heads": keys * rng.randint(1, 3), "rope_parameters": half_turn(rng, head),
                       "layer_types": [rng.choice(["linear_attention", "full_attention"]) for _ in range(values["num_hidden_layers"])]}
        return {"class": getattr(tf, name + "ForCausalLM"), "config": getattr(tf, name + "Config")(**values)}

    return make


def bart(name, model):
    def make(rng):
        heads, others = rng.randint(1, 4), rng.randint(1, 4)
        values = {
            "vocab_size": rng.randint(11, 60), "d_model": heads * others * 2 * rng.randint(1, 4), "max_position_embeddings": 40,
            "encoder_layers": rng.randint(1, 3), "decoder_layers": rng.randint(1, 3), "encoder_attention_heads": heads,
            "decoder_attention_heads": others, "encoder_ffn_dim": rng.randint(5, 40), "decoder_ffn_dim": rng.randint(5, 40),
            "activation_function": act(rng), "scale_embedding": flip(rng), "pad_token_id": 1, "bos_token_id": 0, "eos_token_id": 2,
            "decoder_start_token_id": 2, "forced_eos_token_id": None,
        }
        return {"class": getattr(tf, model), "config": getattr(tf, name + "Config")(**values), "limit": 40}

    return make


def whisper(rng):
    heads, others = rng.randint(1, 4), rng.randint(1, 4)
    bins, length = rng.randint(3, 9), 2 * rng.randint(5, 20)
    config = tf.WhisperConfig(
        vocab_size=rng.randint(11, 60), d_model=max(4, heads * others * 2 * rng.randint(1, 4)), num_mel_bins=bins,
        max_source_positions=length // 2, max_target_positions=40, encoder_layers=rng.randint(1, 3), decoder_layers=rng.randint(1, 3),
        encoder_attention_heads=heads, decoder_attention_heads=others, encoder_ffn_dim=rng.randint(5, 40),
        decoder_ffn_dim=rng.randint(5, 40), activation_function=act(rng), pad_token_id=1, bos_token_id=1, eos_token_id=2,
        decoder_start_token_id=2, suppress_tokens=None, begin_suppress_tokens=None)

    def inputs(rng, count):
        return {"features": np.array([[rng.gauss(0, 1) for _ in range(length)] for _ in range(bins)], np.float32),
                "decoder_tokens": np.array([rng.randrange(config.vocab_size) for _ in range(count)], np.int32)}

    def outputs(model, run):
        features = torch.tensor(run["features"], dtype=torch.float64)[None]
        return {"logits": model(input_features=features, decoder_input_ids=torch.tensor(run["decoder_tokens"]).long()[None],
                                use_cache=False).logits[0].numpy()}

    return {"class": tf.WhisperForConditionalGeneration, "config": config, "limit": 40, "inputs": inputs, "outputs": outputs}


def mamba(rng):
    return {"class": tf.MambaForCausalLM, "config": tf.MambaConfig(
        vocab_size=rng.randint(11, 60), hidden_size=rng.randint(8, 30), num_hidden_layers=rng.randint(1, 4), state_size=rng.randint(2, 12),
        conv_kernel=rng.randint(2, 5), expand=rng.randint(1, 3), time_step_rank=rng.choice(["auto", 3]), use_bias=flip(rng),
        use_conv_bias=flip(rng), hidden_act=rng.choice(["silu", "gelu"]), tie_word_embeddings=flip(rng), pad_token_id=None,
        bos_token_id=None, eos_token_id=None)}


def mixtral(rng):
    values = sizes(rng)
    values["head_dim"] = 2 * rng.randint(2, 9)
    return {"class": tf.MixtralForCausalLM, "config": tf.MixtralConfig(
        **values, num_local_experts=rng.randint(2, 6), num_experts_per_tok=rng.randint(1, 2), sliding_window=rng.choice([None, 3, 40]),
        hidden_act=act(rng), tie_word_embeddings=flip(rng), rope_parameters=rope(rng, values["head_dim"]), max_position_embeddings=200)}


def gpt2(rng):
    heads = rng.randint(1, 5)
    return {"class": tf.GPT2LMHeadModel, "limit": 140, "config": tf.GPT2Config(
        vocab_size=rng.randint(11, 60), n_embd=heads * rng.randint(2, 9), n_layer=rng.randint(1, 4), n_head=heads, n_positions=140,
        n_inner=rng.choice([None, 17]), activation_function=act(rng), scale_attn_weights=flip(rng), tie_word_embeddings=flip(rng),
        scale_attn_by_inverse_layer_idx=flip(rng), bos_token_id=None, eos_token_id=None)}


def t5(name):
    def make(rng):
        heads = rng.randint(1, 5)
        return {"class": getattr(tf, name + "ForConditionalGeneration"), "config": getattr(tf, name + "Config")(
            vocab_size=rng.randint(11, 60), d_model=rng.randint(8, 40), d_kv=rng.randint(2, 12), d_ff=rng.randint(5, 40),
            num_layers=rng.randint(1, 3), num_decoder_layers=rng.randint(1, 3), num_heads=heads,
            relative_attention_num_buckets=rng.choice([8, 32]), relative_attention_max_distance=rng.choice([20, 128]),
            feed_forward_proj=rng.choice(["relu", "gated-gelu", "gated-silu"]), tie_word_embeddings=flip(rng), pad_token_id=0,
            decoder_start_token_id=0)}

    return make


def gpt_neo(rng):
    heads, pairs = rng.randint(1, 5), rng.randint(1, 2)
    return {"class": tf.GPTNeoForCausalLM, "limit": 140, "config": tf.GPTNeoConfig(
        vocab_size=rng.randint(11, 60), hidden_size=heads * rng.randint(2, 9), num_layers=2 * pairs, num_heads=heads,
        attention_types=[[["global", "local"], pairs]], window_size=rng.choice([3, 9]), max_position_embeddings=140,
        intermediate_size=rng.choice([None, 17]), activation_function=act(rng), tie_word_embeddings=flip(rng), bos_token_id=None,
        eos_token_id=None)}


def xglm(rng):
    heads = rng.randint(1, 5)
    return {"class": tf.XGLMForCausalLM, "limit": 140, "single": True, "config": tf.XGLMConfig(
        vocab_size=rng.randint(11, 60), d_model=heads * 2 * rng.randint(2, 6), num_layers=rng.randint(1, 4), attention_heads=heads,
        ffn_dim=rng.randint(5, 50), max_position_embeddings=140, scale_embedding=flip(rng), activation_function=act(rng),
        tie_word_embeddings=flip(rng), pad_token_id=1, bos_token_id=0, eos_token_id=2)}


def modernbert(rng):
    heads = rng.randint(1, 4)
    return {"class": tf.ModernBertForMaskedLM, "streams": False, "config": tf.ModernBertConfig(
        vocab_size=rng.randint(11, 60), hidden_size=heads * 2 * rng.randint(2, 7), intermediate_size=rng.randint(5, 40),
        num_hidden_layers=rng.randint(1, 4), num_attention_heads=heads, hidden_activation=act(rng), norm_bias=flip(rng),
        attention_bias=flip(rng), mlp_bias=flip(rng), decoder_bias=flip(rng), classifier_bias=flip(rng), local_attention=rng.choice([4, 10]),
        classifier_activation=act(rng), tie_word_embeddings=flip(rng), pad_token_id=None, bos_token_id=None, eos_token_id=None,
        cls_token_id=None, sep_token_id=None)}


def albert(rng):
    heads, groups = rng.randint(1, 4), rng.randint(1, 2)
    return {"class": tf.AlbertForMaskedLM, "streams": False, "limit": 40, "config": tf.AlbertConfig(
        vocab_size=rng.randint(11, 60), hidden_size=heads * rng.randint(3, 9), embedding_size=rng.randint(4, 12),
        num_hidden_layers=groups * rng.randint(1, 2), num_hidden_groups=groups, inner_group_num=rng.randint(1, 2),
        num_attention_heads=heads, intermediate_size=rng.randint(5, 40), hidden_act=act(rng), max_position_embeddings=40,
        pad_token_id=0, layer_norm_eps=1e-6)}


def hidden_rows(model, run):
    return {"hidden": model(input_ids=torch.tensor(run["tokens"]).long()[None]).last_hidden_state[0].numpy()}


def electra(rng):
    heads = rng.randint(1, 4)
    return {"class": tf.ElectraModel, "entries": ["hidden"], "outputs": hidden_rows, "limit": 40, "config": tf.ElectraConfig(
        vocab_size=rng.randint(11, 60), hidden_size=heads * rng.randint(3, 9), embedding_size=rng.randint(4, 12),
        num_hidden_layers=rng.randint(1, 3), num_attention_heads=heads, intermediate_size=rng.randint(5, 40), hidden_act=act(rng),
        max_position_embeddings=40, pad_token_id=0)}


def masked(name, **draw):
    """Encoders behind a head that says which token stands where."""

    def make(rng):
        heads = rng.randint(1, 4)
        values = {"vocab_size": rng.randint(11, 60), "hidden_size": heads * rng.randint(3, 9), "num_hidden_layers": rng.randint(1, 4),
                  "num_attention_heads": heads, "intermediate_size": rng.randint(5, 40), "hidden_act": act(rng), "max_position_embeddings": 40,
                  "type_vocab_size": rng.randint(1, 3), "tie_word_embeddings": flip(rng), "pad_token_id": rng.randint(0, 2)}
        values |= {key: value(rng) if callable(value) else value for key, value in draw.items()}
        if not values.get("legacy", True):
            del values["embedding_size"]
        if "conv_groups" in values:
            values["conv_groups"] = heads if values["conv_groups"] else 1
        return {"class": getattr(tf, name + "ForMaskedLM"), "config": getattr(tf, name + "Config")(**values), "limit": 37, "streams": False}

    return make


DEBERTA = {"relative_attention": flip, "position_biased_input": flip, "position_buckets": lambda r: r.choice([-1, 4, 8]),
           "max_relative_positions": lambda r: r.choice([-1, 20]), "pos_att_type": lambda r: r.choice([None, ["c2p"], ["p2c"], ["c2p", "p2c"], "p2c|c2p"]),
           "share_att_key": flip, "norm_rel_ebd": lambda r: r.choice(["none", "layer_norm"]), "type_vocab_size": lambda r: r.choice([0, 2]),
           "conv_kernel_size": lambda r: r.choice([0, 3]), "conv_groups": flip, "embedding_size": lambda r: r.choice([6, 11]), "legacy": flip}


def beit(rng):
    heads, patch = rng.randint(1, 4), rng.randint(2, 5)
    config = tf.BeitConfig(
        hidden_size=heads * rng.randint(3, 9), num_hidden_layers=rng.randint(1, 3), num_attention_heads=heads, num_channels=rng.randint(1, 3),
        intermediate_size=rng.randint(5, 40), patch_size=patch, image_size=patch * rng.randint(2, 4) + rng.randint(0, 1), hidden_act=act(rng),
        use_absolute_position_embeddings=flip(rng), use_relative_position_bias=flip(rng), use_shared_relative_position_bias=flip(rng),
        use_mask_token=flip(rng), use_mean_pooling=flip(rng), layer_scale_init_value=rng.choice([0.0, 0.1]))

    def outputs(model, run):
        result = model(pixel_values=torch.tensor(run["pixels"]).to(next(model.parameters()).dtype)[None])
        return {"hidden": result.last_hidden_state[0].numpy(), "embedding": result.pooler_output[0].numpy()}

    return {"class": tf.BeitModel, "config": config, "limit": 1, "streams": False, "outputs": outputs, "entries": ["hidden", "embedding"],
            "inputs": lambda rng, count: images(rng, config)}


def hunyuan_moe(rng):
    values = sizes(rng)
    head = values["head_dim"] = 2 * rng.randint(2, 9)
    turned = rope(rng, head)
    if turned["rope_type"] == "dynamic" and flip(rng):
        turned["alpha"] = 1000.0
    return {"class": tf.HunYuanMoEV1ForCausalLM, "config": tf.HunYuanMoEV1Config(
        **values, num_experts=rng.randint(3, 7), moe_topk=rng.randint(1, 3), attention_bias=flip(rng), hidden_act=act(rng),
        tie_word_embeddings=flip(rng), rope_parameters=turned, max_position_embeddings=200, pad_token_id=None)}


def persimmon(rng):
    values = sizes(rng)
    del values["num_key_value_heads"]
    head = values["hidden_size"] // values["num_attention_heads"]
    return {"class": tf.PersimmonForCausalLM, "config": tf.PersimmonConfig(
        **values, qk_layernorm=flip(rng), hidden_act=act(rng), tie_word_embeddings=flip(rng), rope_parameters=half_turn(rng, head),
        max_position_embeddings=200, pad_token_id=None)}


def jamba(rng):
    values = sizes(rng)
    period = rng.randint(1, 3)
    return {"class": tf.JambaForCausalLM, "config": tf.JambaConfig(
        **values, attn_layer_period=period, attn_layer_offset=rng.randrange(period), expert_layer_period=2,
        expert_layer_offset=rng.randint(0, 1), num_experts=rng.randint(1, 5), num_experts_per_tok=1, mamba_d_state=rng.randint(2, 9),
        mamba_d_conv=rng.randint(2, 5), mamba_expand=rng.randint(1, 2), mamba_dt_rank=rng.choice(["auto", 3]), mamba_conv_bias=flip(rng),
        mamba_proj_bias=flip(rng), hidden_act=rng.choice(["silu", "gelu"]), tie_word_embeddings=flip(rng), pad_token_id=None,
        bos_token_id=None, eos_token_id=None)}


def gpt_bigcode(rng):
    heads = rng.randint(1, 5)
    return {"class": tf.GPTBigCodeForCausalLM, "limit": 140, "config": tf.GPTBigCodeConfig(
        vocab_size=rng.randint(11, 60), n_embd=heads * rng.randint(2, 9), n_layer=rng.randint(1, 4), n_head=heads, n_positions=140,
        n_inner=rng.choice([None, 17]), multi_query=flip(rng), scale_attn_weights=flip(rng), activation_function=act(rng),
        tie_word_embeddings=flip(rng), pad_token_id=None, bos_token_id=None, eos_token_id=None)}


def glm(name):
    def make(rng):
        values = sizes(rng)
        head = values["head_dim"] = 4 * rng.randint(2, 4)
        return {"class": getattr(tf, name + "ForCausalLM"), "config": getattr(tf, name + "Config")(
            **values, attention_bias=flip(rng), hidden_act=act(rng), tie_word_embeddings=flip(rng), rope_parameters=half_turn(rng, head),
            max_position_embeddings=200, pad_token_id=None, eos_token_id=None)}

    return make


def gpt_neox(rng):
    values = sizes(rng)
    del values["num_key_value_heads"]
    return {"class": tf.GPTNeoXForCausalLM, "config": tf.GPTNeoXConfig(
        **values, hidden_act=act(rng), use_parallel_residual=flip(rng), attention_bias=flip(rng), tie_word_embeddings=flip(rng),
        rope_parameters=half_turn(rng, values["hidden_size"] // values["num_attention_heads"]), max_position_embeddings=200)}


def gpt_neox_japanese(rng):
    values = sizes(rng)
    del values["num_key_value_heads"], values["intermediate_size"]
    return {"class": tf.GPTNeoXJapaneseForCausalLM, "config": tf.GPTNeoXJapaneseConfig(
        **values, intermediate_multiple_size=rng.randint(1, 4), hidden_act=act(rng), tie_word_embeddings=flip(rng),
        rope_parameters=half_turn(rng, values["hidden_size"] // values["num_attention_heads"]), max_position_embeddings=200)}


def half_turn(rng, head, **more):
    """Positions for a part of each head: an even number of features."""
    return rope(rng, head, partial_rotary_factor=rng.choice([0.5, 1.0]) if head % 4 == 0 else 1.0, **more)


def glm_moe(name):
    def make(rng):
        values = sizes(rng)
        groups = rng.randint(1, 2)
        experts = groups * rng.randint(2, 4)
        kept = rng.randint(1, groups)
        head = values["head_dim"] = 4 * rng.randint(1, 4)
        values |= {"n_routed_experts": experts, "n_group": groups, "topk_group": kept, "n_shared_experts": rng.randint(1, 2),
                   "num_experts_per_tok": rng.randint(1, kept * experts // groups), "moe_intermediate_size": rng.randint(3, 20),
                   "first_k_dense_replace": rng.randint(0, 2), "norm_topk_prob": flip(rng), "routed_scaling_factor": rng.uniform(0.5, 3),
                   "attention_bias": flip(rng), "tie_word_embeddings": flip(rng), "hidden_act": act(rng), "max_position_embeddings": 200}
        if name == "Glm4Moe":
            values |= {"use_qk_norm": flip(rng), "rope_parameters": half_turn(rng, head)}
        else:
            values |= {"sliding_window": rng.choice([3, 9]), "max_window_layers": rng.randint(0, 4), "rope_parameters": rope(rng, head)}
        return {"class": getattr(tf, name + "ForCausalLM"), "config": getattr(tf, name + "Config")(**values)}

    return make


def first_gpt(name):
    def make(rng):
        heads = rng.randint(1, 5)
        values = {"vocab_size": rng.randint(11, 60), "n_embd": heads * rng.randint(2, 9), "n_layer": rng.randint(1, 4), "n_head": heads,
                  "n_positions": 140, "bos_token_id": None, "eos_token_id": None, "tie_word_embeddings": flip(rng)}
        values |= {"dff": rng.randint(5, 50)} if name == "CTRL" else {"afn": rng.choice(["gelu", "relu", "silu"])}
        return {"class": getattr(tf, name + "LMHeadModel"), "config": getattr(tf, name + "Config")(**values), "limit": 140}

    return make


def biogpt(rng):
    heads = rng.randint(1, 5)
    return {"class": tf.BioGptForCausalLM, "limit": 140, "config": tf.BioGptConfig(
        vocab_size=rng.randint(11, 60), hidden_size=heads * rng.randint(2, 9), num_hidden_layers=rng.randint(1, 4),
        num_attention_heads=heads, intermediate_size=rng.randint(5, 50), hidden_act=act(rng), max_position_embeddings=140,
        scale_embedding=flip(rng), tie_word_embeddings=flip(rng), pad_token_id=1)}


def lfm2(rng):
    values = sizes(rng)
    types = [rng.choice(["conv", "full_attention"]) for _ in range(values["num_hidden_layers"])]
    return {"class": tf.Lfm2ForCausalLM, "config": tf.Lfm2Config(
        **values, layer_types=types, conv_L_cache=rng.randint(2, 5), conv_bias=flip(rng), block_auto_adjust_ff_dim=flip(rng),
        block_multiple_of=rng.choice([4, 10]), block_ffn_dim_multiplier=rng.choice([1.0, 1.3]), tie_word_embeddings=flip(rng),
        rope_parameters=rope(rng, values["hidden_size"] // values["num_attention_heads"]), max_position_embeddings=200)}


def falcon_mamba(rng):
    return {"class": tf.FalconMambaForCausalLM, "config": tf.FalconMambaConfig(
        vocab_size=rng.randint(11, 60), hidden_size=rng.randint(5, 30), num_hidden_layers=rng.randint(1, 4), state_size=rng.randint(2, 9),
        conv_kernel=rng.randint(2, 5), expand=rng.randint(1, 2), time_step_rank=rng.choice(["auto", 3]), use_bias=flip(rng),
        use_conv_bias=flip(rng), mixer_rms_eps=rng.choice([1e-6, 1e-3]), tie_word_embeddings=flip(rng))}


def phimoe(rng):
    return {"class": tf.PhimoeForCausalLM, "config": tf.PhimoeConfig(
        **sizes(rng), num_local_experts=rng.randint(2, 6), router_jitter_noise=rng.choice([0.01, 0.3]), attention_bias=flip(rng),
        lm_head_bias=flip(rng), sliding_window=rng.choice([None, 3, 40]), hidden_act=act(rng), tie_word_embeddings=flip(rng),
        max_position_embeddings=200)}


def ernie_moe(rng):
    layers = rng.randint(1, 4)
    return {"class": tf.Ernie4_5_MoeForCausalLM, "config": tf.Ernie4_5_MoeConfig(
        **(sizes(rng) | {"num_hidden_layers": layers}), moe_intermediate_size=rng.randint(3, 20), moe_num_experts=rng.randint(3, 7),
        moe_k=rng.randint(1, 3), moe_num_shared_experts=rng.randint(0, 2), moe_layer_start_index=rng.randint(0, 2),
        moe_layer_end_index=rng.choice([-1, layers - 1, max(layers - 2, 0)]), moe_layer_interval=rng.randint(1, 2), use_bias=flip(rng),
        moe_norm_min=rng.choice([1e-12, 0.9]), hidden_act=act(rng), tie_word_embeddings=flip(rng), rope_parameters=rope(rng),
        max_position_embeddings=200, pad_token_id=None)}


def minimax_m2(rng):
    values = sizes(rng)
    head = values["head_dim"] = 4 * rng.randint(2, 4)
    return {"class": tf.MiniMaxM2ForCausalLM, "config": tf.MiniMaxM2Config(
        **values, num_local_experts=rng.randint(3, 7), num_experts_per_tok=rng.randint(1, 3), hidden_act=act(rng),
        tie_word_embeddings=flip(rng), rope_parameters=half_turn(rng, head), max_position_embeddings=200)}


def bamba(rng):
    values = sizes(rng)
    groups = rng.randint(1, 2)
    heads = groups * rng.randint(1, 2)
    values["num_key_value_heads"] = values["num_attention_heads"] = rng.randint(1, 3)
    values["hidden_size"] = values["num_attention_heads"] * 4 * heads
    layers = values["num_hidden_layers"]
    return {"class": tf.BambaForCausalLM, "config": tf.BambaConfig(
        **values, attn_layer_indices=sorted(rng.sample(range(layers), rng.randint(0, layers))), mamba_n_heads=heads, mamba_n_groups=groups,
        mamba_d_state=rng.randint(2, 9), mamba_d_conv=rng.randint(2, 5), mamba_expand=rng.randint(1, 2), mamba_conv_bias=flip(rng),
        mamba_proj_bias=flip(rng), attention_bias=flip(rng), mlp_bias=flip(rng), hidden_act=rng.choice(["silu", "gelu"]),
        time_step_limit=rng.choice([(0.0, float("inf")), (0.3, 0.9)]), tie_word_embeddings=flip(rng), mamba_chunk_size=rng.choice([8, 32]),
        max_position_embeddings=200, pad_token_id=None)}


def images(rng, config):
    channels, size = config.num_channels, config.image_size
    height, width = size if isinstance(size, (list, tuple)) else (size, size)
    return {"pixels": np.array([rng.gauss(0, 1) for _ in range(channels * height * width)], np.float32).reshape(channels, height, width)}


def vision(name, size="one"):
    """An encoder of images, of one size or of a height and a width."""

    def make(rng):
        heads = rng.randint(1, 4)
        patch = rng.randint(2, 5)
        values = {"hidden_size": heads * rng.randint(3, 9), "num_hidden_layers": rng.randint(1, 3), "num_attention_heads": heads,
                  "num_channels": rng.randint(1, 3), "patch_size": patch, "hidden_act": act(rng), "image_size": patch * rng.randint(1, 4) + rng.randint(0, 1)}
        if name.startswith("Dinov2"):
            values |= {"mlp_ratio": rng.randint(1, 4), "use_swiglu_ffn": flip(rng), "qkv_bias": flip(rng), "image_size": patch * rng.randint(2, 4)}
            if name == "Dinov2WithRegisters":
                values["num_register_tokens"] = rng.randint(0, 3)
        else:
            values["intermediate_size"] = rng.randint(5, 40)
        config = getattr(tf, name + "Config")(**values)

        def outputs(model, run):
            pixels = torch.tensor(run["pixels"]).to(next(model.parameters()).dtype)[None]
            result = model(pixel_values=pixels)
            pooled = getattr(result, "pooler_output", None) if "Vision" in name else None
            return {"hidden": result.last_hidden_state[0].numpy()} | ({} if pooled is None else {"embedding": pooled[0].numpy()})

        return {"class": getattr(tf, name + "Model"), "config": config, "limit": 1, "streams": False, "outputs": outputs,
                "entries": ["hidden", "embedding"] if "Vision" in name else ["hidden"], "inputs": lambda rng, count: images(rng, config)}

    return make


def text_side(name):
    def make(rng):
        heads = rng.randint(1, 4)
        config = getattr(tf, name + "Config")(
            vocab_size=rng.randint(11, 60), hidden_size=heads * rng.randint(3, 9), num_hidden_layers=rng.randint(1, 3),
            num_attention_heads=heads, intermediate_size=rng.randint(5, 40), hidden_act=act(rng), max_position_embeddings=40,
            pad_token_id=1, bos_token_id=0, eos_token_id=rng.choice([2, 5]), **({"projection_size": 7} if name == "SiglipText" and flip(rng) else {}))

        def outputs(model, run):
            result = model(input_ids=torch.tensor(run["tokens"]).long()[None])
            return {"hidden": result.last_hidden_state[0].numpy(), "embedding": result.pooler_output[0].numpy()}

        return {"class": getattr(tf, name + "Model"), "config": config, "limit": 40, "streams": False, "outputs": outputs,
                "entries": ["hidden", "embedding"]}

    return make


def mpnet(rng):
    heads = rng.randint(1, 4)
    return {"class": tf.MPNetForMaskedLM, "streams": False, "limit": 150, "config": tf.MPNetConfig(
        vocab_size=rng.randint(11, 60), hidden_size=heads * rng.randint(3, 9), num_hidden_layers=rng.randint(1, 3),
        num_attention_heads=heads, intermediate_size=rng.randint(5, 40), hidden_act=act(rng), max_position_embeddings=152)}


def esm(rng):
    heads = rng.randint(1, 4)
    return {"class": tf.EsmForMaskedLM, "streams": False, "limit": 38, "config": tf.EsmConfig(
        vocab_size=rng.randint(11, 60), hidden_size=heads * 2 * rng.randint(2, 6), num_hidden_layers=rng.randint(1, 3),
        num_attention_heads=heads, intermediate_size=rng.randint(5, 40), max_position_embeddings=40, pad_token_id=1, mask_token_id=3,
        position_embedding_type=rng.choice(["absolute", "rotary"]), emb_layer_norm_before=flip(rng), token_dropout=flip(rng))}


WINDOW = {"sliding_window": lambda r: r.choice([None, 1, 5, 40])}
QWEN_WINDOW = {"use_sliding_window": flip, "sliding_window": lambda r: r.choice([3, 9]), "max_window_layers": lambda r: r.randint(0, 4),
               "layer_types": None}
GRANITE_MOE = {"attention_bias": flip, "embedding_multiplier": lambda r: r.uniform(1, 5), "residual_multiplier": lambda r: r.uniform(0.1, 1),
               "attention_multiplier": lambda r: r.uniform(0.1, 1), "logits_scaling": lambda r: r.uniform(1, 8),
               "num_local_experts": lambda r: r.randint(3, 7), "num_experts_per_tok": lambda r: r.randint(1, 3)}

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
    "hunyuan-dense": llama_like("HunYuanDenseV1", attention_bias=flip),
    "arcee": llama_like("Arcee", attention_bias=flip, mlp_bias=flip),
    "apertus": llama_like("Apertus", own_head=False, attention_bias=flip, hidden_act=lambda r: r.choice(["xielu", "xielu", "relu2"])),
    "doge": doge,
    "exaone4": llama_like("Exaone4", own_head=False, layer_types=None, sliding_window=lambda r: r.choice([2, 5, 40])),
    "granite-moe": llama_like("GraniteMoe", own_head=False, **GRANITE_MOE),
    "granite-moe-shared": llama_like("GraniteMoeShared", own_head=False, **GRANITE_MOE, shared_intermediate_size=lambda r: r.choice([0, 7, 20])),
    "glm-moe": glm_moe("Glm4Moe"),
    "dots": glm_moe("Dots1"),
    "phimoe": phimoe,
    "ernie-moe": ernie_moe,
    "minimax-m2": minimax_m2,
    "bamba": bamba,
    "deit": vision("DeiT"),
    "dinov2": vision("Dinov2"),
    "dinov2-registers": vision("Dinov2WithRegisters"),
    "clip-vision": vision("CLIPVision"),
    "siglip-vision": vision("SiglipVision"),
    "clip-text": text_side("CLIPText"),
    "siglip-text": text_side("SiglipText"),
    "mpnet": mpnet,
    "esm": esm,
    "openai-gpt": first_gpt("OpenAIGPT"),
    "ctrl": first_gpt("CTRL"),
    "biogpt": biogpt,
    "lfm2": lfm2,
    "falcon-mamba": falcon_mamba,
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
                           partial=True),
    "starcoder2": llama_like("Starcoder2", own_head=False, use_bias=flip, **WINDOW),
    "gpt-neox": gpt_neox,
    "gpt-neox-japanese": gpt_neox_japanese,
    "gptj": gptj("GPTJ", 1),
    "codegen": gptj("CodeGen", 4),
    "phi": llama_like("Phi", own_head=False, qk_layernorm=flip, partial=True),
    "phi3": llama_like("Phi3", own_head=False, head_dim=lambda r: 0, **WINDOW),
    "opt": opt,
    "falcon": falcon,
    "mpt": mpt,
    "qwen2-moe": qwen_moe("Qwen2Moe"),
    "qwen3-moe": qwen_moe("Qwen3Moe"),
    "olmoe": qwen_moe("Olmoe"),
    "qwen3-next": qwen_moe("Qwen3Next"),
    "mamba2": mamba2,
    "zamba2": zamba2,
    "rwkv4": rwkv4,
    "recurrent-gemma": recurrent_gemma,
    "bart": bart("Bart", "BartForConditionalGeneration"),
    "mbart": bart("MBart", "MBartForConditionalGeneration"),
    "pegasus": bart("Pegasus", "PegasusForConditionalGeneration"),
    "marian": bart("Marian", "MarianMTModel"),
    "m2m100": bart("M2M100", "M2M100ForConditionalGeneration"),
    "whisper": whisper,
    "jamba": jamba,
    "gpt-bigcode": gpt_bigcode,
    "nemotron": llama_like("Nemotron", own_head=False, attention_bias=flip, mlp_bias=flip, partial=True, bos_token_id=None, eos_token_id=None),
    "glm": glm("Glm"),
    "glm4": glm("Glm4"),
    "mamba": mamba,
    "mixtral": mixtral,
    "gpt2": gpt2,
    "t5": t5("T5"),
    "mt5": t5("MT5"),
    "umt5": t5("UMT5"),
    "gpt-neo": gpt_neo,
    "xglm": xglm,
    "modernbert": modernbert,
    "albert": albert,
    "electra": electra,
    "bert-masked": masked("Bert", pad_token_id=0),
    "roberta-masked": masked("Roberta"),
    "electra-masked": masked("Electra", embedding_size=lambda r: r.randint(4, 12)),
    "deberta-v2": masked("DebertaV2", **DEBERTA),
    "beit": beit,
    "hunyuan-moe": hunyuan_moe,
    "persimmon": persimmon,
    "plbart": bart("PLBart", "PLBartForConditionalGeneration"),
    "blenderbot": bart("Blenderbot", "BlenderbotForConditionalGeneration"),
    "blenderbot-small": bart("BlenderbotSmall", "BlenderbotSmallForConditionalGeneration"),
} | hybrids(flip, act, rope, sizes)
