"""Random configurations of architectures whose layers are of several kinds, recurrent ones among them, for families.py."""
import torch
import transformers as tf


def hybrids(flip, act, rope, sizes):
    """Families by name, from what families.py draws with."""

    def mamba2(rng, size):
        """What Mamba-2 takes inside a layer of this width, and a width that its heads divide."""
        groups = rng.randint(1, 2)
        heads = groups * rng.randint(1, 2)
        return 4 * heads * size, {
            "mamba_n_heads": heads, "mamba_n_groups": groups, "mamba_d_state": rng.randint(2, 9), "mamba_d_conv": rng.randint(2, 5),
            "mamba_expand": rng.randint(1, 2), "mamba_conv_bias": flip(rng), "mamba_proj_bias": flip(rng), "mamba_chunk_size": rng.choice([8, 32]),
            "time_step_limit": rng.choice([(0.0, float("inf")), (0.3, 0.9)])}

    def falcon_h1(rng):
        values = sizes(rng)
        size, more = mamba2(rng, values["num_attention_heads"])
        values["hidden_size"] = size
        if flip(rng):
            more["mamba_d_ssm"] = more["mamba_n_heads"] * rng.randint(2, 6)
        else:
            more["mamba_d_ssm"] = None
        factor = lambda: rng.uniform(0.3, 2)
        return {"class": tf.FalconH1ForCausalLM, "config": tf.FalconH1Config(
            **values, **more, mamba_rms_norm=flip(rng), mamba_norm_before_gate=flip(rng), projectors_bias=flip(rng), attention_bias=flip(rng),
            mlp_bias=flip(rng), hidden_act=rng.choice(["silu", "gelu"]), tie_word_embeddings=flip(rng), rope_parameters=rope(rng),
            max_position_embeddings=200, lm_head_multiplier=factor(), embedding_multiplier=factor(), key_multiplier=factor(),
            attention_in_multiplier=factor(), attention_out_multiplier=factor(), ssm_in_multiplier=factor(), ssm_out_multiplier=factor(),
            mlp_multipliers=[factor(), factor()], ssm_multipliers=[factor() for _ in range(5)], pad_token_id=None)}

    def granite_hybrid(rng):
        values = sizes(rng)
        size, more = mamba2(rng, values["num_attention_heads"])
        values["hidden_size"] = size
        return {"class": tf.GraniteMoeHybridForCausalLM, "config": tf.GraniteMoeHybridConfig(
            **values, **more, layer_types=[rng.choice(["linear_attention", "full_attention"]) for _ in range(values["num_hidden_layers"])],
            position_embedding_type=rng.choice([None, "rope"]), num_local_experts=rng.choice([0, 3, 5]), num_experts_per_tok=rng.randint(1, 3),
            shared_intermediate_size=rng.randint(3, 20), attention_bias=flip(rng), embedding_multiplier=rng.uniform(1, 5),
            residual_multiplier=rng.uniform(0.1, 1), attention_multiplier=rng.uniform(0.1, 1), logits_scaling=rng.uniform(1, 8),
            hidden_act=rng.choice(["silu", "gelu"]), tie_word_embeddings=flip(rng), rope_parameters=rope(rng), max_position_embeddings=200)}

    def nemotron_h(rng):
        values = sizes(rng)
        kinds = [rng.choice(["linear_attention", "full_attention", "moe", "mlp"]) for _ in range(rng.randint(1, 6))]
        del values["num_hidden_layers"]
        groups, router = rng.randint(1, 2), rng.randint(1, 2)
        experts, kept = router * rng.randint(2, 3), rng.randint(1, router)

        def prepare(model):
            for name, buffer in model.named_buffers():
                if name.endswith("e_score_correction_bias"):
                    buffer.copy_(0.3 * torch.randn(buffer.shape))

        letters = {"linear_attention": "M", "full_attention": "*", "moe": "E", "mlp": "-"}
        published = {"hybrid_override_pattern": "".join(letters[kind] for kind in kinds), "layers_block_type": None, "layer_types": None}
        return {"class": tf.NemotronHForCausalLM, "prepare": prepare, "published": published, "config": tf.NemotronHConfig(
            **values, layers_block_type=kinds, head_dim=rng.randint(3, 9), n_groups=groups, mamba_num_heads=groups * rng.randint(1, 3),
            mamba_head_dim=rng.randint(2, 6), ssm_state_size=rng.randint(2, 9), conv_kernel=rng.randint(2, 5), use_conv_bias=flip(rng),
            use_bias=flip(rng), mlp_bias=flip(rng), mlp_hidden_act=act(rng), mamba_hidden_act=rng.choice(["silu", "gelu"]),
            time_step_min=rng.choice([0.001, 0.5]), n_routed_experts=experts, n_group=router, topk_group=kept,
            num_experts_per_tok=rng.randint(1, kept * experts // router), moe_intermediate_size=rng.randint(3, 20),
            moe_shared_expert_intermediate_size=rng.randint(3, 20), moe_latent_size=rng.choice([None, 5]), norm_topk_prob=flip(rng),
            routed_scaling_factor=rng.uniform(0.5, 3), tie_word_embeddings=flip(rng), pad_token_id=None)}

    def minimax(rng):
        values = sizes(rng)
        values["num_hidden_layers"] = rng.randint(2, 4)
        factor = lambda: rng.uniform(0.5, 2)
        return {"class": tf.MiniMaxForCausalLM, "config": tf.MiniMaxConfig(
            **values, head_dim=rng.choice([None, 6, 10]), num_local_experts=rng.randint(2, 5), num_experts_per_tok=rng.randint(1, 2),
            layer_types=rng.choice([None, [rng.choice(["linear_attention", "full_attention"]) for _ in range(values["num_hidden_layers"])]]),
            block_size=rng.choice([4, 32]), sliding_window=rng.choice([None, 5]), hidden_act=act(rng), tie_word_embeddings=flip(rng),
            rope_parameters=rope(rng), max_position_embeddings=200, full_attn_alpha_factor=factor(), full_attn_beta_factor=factor(),
            linear_attn_alpha_factor=factor(), linear_attn_beta_factor=factor(), mlp_alpha_factor=factor(), mlp_beta_factor=factor())}

    def zamba(rng):
        groups = rng.randint(1, 2)
        heads = groups * rng.randint(1, 2)
        kinds = [rng.choice(["linear_attention", "hybrid"]) for _ in range(rng.randint(2, 6))]
        kinds[-2:] = ["hybrid", "hybrid"]
        return {"class": tf.ZambaForCausalLM, "config": tf.ZambaConfig(
            vocab_size=rng.randint(11, 60), hidden_size=heads * 2 * rng.randint(2, 4), intermediate_size=rng.randint(5, 60),
            num_hidden_layers=len(kinds), layers_block_type=kinds, num_attention_heads=heads, num_key_value_heads=groups,
            mamba_d_state=rng.randint(2, 9), mamba_d_conv=rng.randint(2, 5), mamba_expand=rng.randint(1, 2), n_mamba_heads=rng.randint(1, 2),
            mamba_dt_rank=rng.choice(["auto", 3]), mamba_conv_bias=flip(rng), mamba_proj_bias=flip(rng), hidden_act=act(rng),
            hidden_mamba_act=rng.choice(["silu", "gelu"]), tie_word_embeddings=flip(rng), pad_token_id=None)}

    return {"zamba": zamba, "falcon-h1": falcon_h1, "granite-hybrid": granite_hybrid, "nemotron-h": nemotron_h, "minimax": minimax}
