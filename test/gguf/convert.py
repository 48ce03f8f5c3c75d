#!/usr/bin/env python3
"""Makes small models of the architectures that llama.cpp has, through its own converter: data/NAME-gguf of test/models, with
what transformers computes in float64 for the same numbers.

usage: convert.py LLAMA_CPP [NAME...]        LLAMA_CPP: a source tree of llama.cpp; needs torch and transformers

Configurations are those that llama.cpp implements: it ignores most switches of the classes. Files have no tokenizer.
`peer.py` shows that llama.cpp reads these files and computes the same (not phimoe, whose routing it takes for plain softmax, nor bamba,
whose heads it turns whole).
"""
import copy
import json
import os
import pathlib
import sys
import tempfile

os.environ["TRANSFORMERS_VERBOSITY"] = "error"
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "models"))

import numpy as np
import torch
import transformers as tf

import papers
from generate import VERSIONS, randomize, use_plain_experts

DATA = pathlib.Path(__file__).resolve().parents[1] / "models" / "data"
VOCABULARY, LENGTHS = 40, (1, 7, 33)
# What decoders share; a value of None takes the key away.
SIZES = {"vocab_size": VOCABULARY, "hidden_size": 32, "intermediate_size": 48, "num_hidden_layers": 2, "num_attention_heads": 4,
         "num_key_value_heads": 2, "max_position_embeddings": 128, "bos_token_id": None, "eos_token_id": None, "pad_token_id": None}
GPT2 = {"vocab_size": VOCABULARY, "n_embd": 32, "n_layer": 2, "n_head": 4, "n_positions": 128, "bos_token_id": None, "eos_token_id": None}
ROPE = {"rope_parameters": {"rope_type": "default", "rope_theta": 5000.0}}
PLAIN = {"rope_parameters": {"rope_type": "default", "rope_theta": 10000.0}}  # for converters that write no base
PART = {"rope_parameters": {"rope_type": "default", "rope_theta": 10000.0, "partial_rotary_factor": 0.5}}
LLAMA3 = {"rope_parameters": {"rope_type": "llama3", "rope_theta": 1000.0, "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                              "original_max_position_embeddings": 32}}
YARN = {"rope_parameters": {"rope_type": "yarn", "rope_theta": 1000.0, "factor": 4.0, "original_max_position_embeddings": 32}}
LINEAR = {"rope_parameters": {"rope_type": "linear", "rope_theta": 1000.0, "factor": 4.0}}
MOE = {"moe_intermediate_size": 16, "num_experts": 5, "num_experts_per_tok": 2}
LATENT = {"kv_lora_rank": 12, "qk_nope_head_dim": 8, "qk_rope_head_dim": 4, "v_head_dim": 6, "moe_intermediate_size": 16,
          "n_routed_experts": 6, "num_experts_per_tok": 2, "n_shared_experts": 1, "first_k_dense_replace": 1, "head_dim": 4,
          "num_key_value_heads": 4, "rope_parameters": {"rope_type": "default", "rope_theta": 5000.0}}
SSM = {"mamba_n_heads": 8, "mamba_n_groups": 2, "mamba_d_state": 16, "mamba_d_conv": 4, "mamba_expand": 2}
MAMBA = {"n_groups": 2, "mamba_num_heads": 8, "mamba_head_dim": 8, "ssm_state_size": 16, "conv_kernel": 4}
ROUTED = {"moe_intermediate_size": 16, "n_routed_experts": 6, "num_experts_per_tok": 2, "n_shared_experts": 1, "first_k_dense_replace": 1,
          "n_group": 1, "topk_group": 1, "norm_topk_prob": True, "routed_scaling_factor": 1.5}


def decoder(name, config=None, **more):
    values = {**SIZES, **ROPE, **more}
    values = {key: copy.deepcopy(value) for key, value in values.items() if value is not Ellipsis}
    return getattr(tf, name), getattr(tf, config or name.replace("ForCausalLM", "Config"))(**values)


CASES = {
    "llama-rope": lambda: decoder("LlamaForCausalLM", **LLAMA3, tie_word_embeddings=True),
    "llama-yarn": lambda: decoder("LlamaForCausalLM", **YARN, head_dim=12),
    "llama-linear": lambda: decoder("LlamaForCausalLM", **LINEAR),
    "mistral": lambda: decoder("MistralForCausalLM", head_dim=12, sliding_window=None),
    "mixtral": lambda: decoder("MixtralForCausalLM", num_local_experts=5, num_experts_per_tok=2, sliding_window=None),
    "qwen2": lambda: decoder("Qwen2ForCausalLM"),
    "qwen3": lambda: decoder("Qwen3ForCausalLM", head_dim=12, tie_word_embeddings=True),
    "qwen2moe": lambda: decoder("Qwen2MoeForCausalLM", **MOE, shared_expert_intermediate_size=24),
    "qwen3moe": lambda: decoder("Qwen3MoeForCausalLM", **MOE, norm_topk_prob=True, head_dim=8),
    "qwen3next": lambda: decoder("Qwen3NextForCausalLM", **MOE, norm_topk_prob=True, shared_expert_intermediate_size=24, head_dim=16,
                                 num_hidden_layers=4, linear_conv_kernel_dim=4, linear_key_head_dim=8, linear_value_head_dim=8,
                                 linear_num_key_heads=2, linear_num_value_heads=4,
                                 rope_parameters={"rope_type": "default", "rope_theta": 5000.0, "partial_rotary_factor": 0.25}),
    "gemma": lambda: decoder("GemmaForCausalLM", **PLAIN, head_dim=12),
    "gemma2": lambda: decoder("Gemma2ForCausalLM", **PLAIN, head_dim=12, sliding_window=5, query_pre_attn_scalar=12),
    "phi2": lambda: decoder("PhiForCausalLM", **PART, intermediate_size=128, num_key_value_heads=4),
    "phi3": lambda: decoder("Phi3ForCausalLM", sliding_window=None),
    "phi3-long": lambda: decoder("Phi3ForCausalLM", sliding_window=None, max_position_embeddings=1024, original_max_position_embeddings=256,
                                 rope_parameters={"rope_type": "longrope", "rope_theta": 5000.0, "short_factor": [1.0, 1.1, 1.3, 1.5],
                                                  "long_factor": [1.0, 2.0, 3.0, 4.0]}),
    "gpt2": lambda: (tf.GPT2LMHeadModel, tf.GPT2Config(**GPT2)),
    "gptneox": lambda: decoder("GPTNeoXForCausalLM", **PART, num_key_value_heads=...),
    "bloom": lambda: (tf.BloomForCausalLM, tf.BloomConfig(vocab_size=VOCABULARY, hidden_size=32, n_layer=2, n_head=4)),
    "falcon": lambda: (tf.FalconForCausalLM, tf.FalconConfig(vocab_size=VOCABULARY, hidden_size=32, num_hidden_layers=2,
                       num_attention_heads=4, num_kv_heads=2, new_decoder_architecture=True, bos_token_id=None, eos_token_id=None)),
    "falcon-7b": lambda: (tf.FalconForCausalLM, tf.FalconConfig(vocab_size=VOCABULARY, hidden_size=32, num_hidden_layers=2,
                          num_attention_heads=4, multi_query=True, num_kv_heads=1, bos_token_id=None, eos_token_id=None)),
    "mpt": lambda: (tf.MptForCausalLM, tf.MptConfig(vocab_size=VOCABULARY, d_model=32, n_layers=2, n_heads=4, max_seq_len=128)),
    "olmo": lambda: decoder("OlmoForCausalLM", num_key_value_heads=4, clip_qkv=2.0),
    "olmo2": lambda: decoder("Olmo2ForCausalLM"),
    "olmo3": lambda: decoder("Olmo3ForCausalLM", sliding_window=5, num_hidden_layers=4),
    "olmoe": lambda: decoder("OlmoeForCausalLM", num_key_value_heads=4, num_experts=5, num_experts_per_tok=2),
    "stablelm": lambda: decoder("StableLmForCausalLM", **PART, use_qkv_bias=True),
    "starcoder": lambda: (tf.GPTBigCodeForCausalLM, tf.GPTBigCodeConfig(**GPT2, multi_query=True)),
    "starcoder2": lambda: decoder("Starcoder2ForCausalLM", sliding_window=None, tie_word_embeddings=True),
    "command-r": lambda: decoder("CohereForCausalLM", logit_scale=0.25),
    "cohere2": lambda: decoder("Cohere2ForCausalLM", logit_scale=0.25, sliding_window=5, num_hidden_layers=4),
    "granite": lambda: decoder("GraniteForCausalLM", embedding_multiplier=3.0, residual_multiplier=0.4, attention_multiplier=0.2,
                               logits_scaling=4.0),
    "granitemoe": lambda: decoder("GraniteMoeForCausalLM", embedding_multiplier=3.0, residual_multiplier=0.4, attention_multiplier=0.2,
                                  logits_scaling=4.0, num_local_experts=5, num_experts_per_tok=2),
    "deepseek2-lite": lambda: decoder("DeepseekV2ForCausalLM", **LATENT, q_lora_rank=None, topk_method="greedy",
                                      routed_scaling_factor=1.5),
    "deepseek2": lambda: decoder("DeepseekV3ForCausalLM", **LATENT, q_lora_rank=10, n_group=1, topk_group=1, routed_scaling_factor=2.5,
                                 norm_topk_prob=True),
    "gpt-oss": lambda: decoder("GptOssForCausalLM", num_local_experts=4, num_experts_per_tok=2, head_dim=8, sliding_window=5,
                               intermediate_size=32, **YARN),
    "mamba": lambda: (tf.MambaForCausalLM, tf.MambaConfig(vocab_size=VOCABULARY, hidden_size=32, num_hidden_layers=2, state_size=16)),
    "mamba2": lambda: (tf.Mamba2ForCausalLM, tf.Mamba2Config(vocab_size=VOCABULARY, hidden_size=32, num_hidden_layers=2, num_heads=8,
                       head_dim=8, n_groups=2, state_size=16, tie_word_embeddings=True, use_bias=False)),
    "rwkv7": lambda: (papers.RWKV7, {
        "vocab_size": VOCABULARY, "hidden_size": 64, "hidden_ratio": 4.0, "intermediate_size": 64, "num_hidden_layers": 2, "head_dim": 64,
        "num_heads": None, "decay_low_rank_dim": 4, "a_low_rank_dim": 6, "v_low_rank_dim": 3, "gate_low_rank_dim": 8, "norm_first": True,
        "norm_bias": True, "norm_eps": 1e-5, "tie_word_embeddings": False, "hidden_act": "sqrelu", "model_type": "rwkv7"}),
    "jamba": lambda: decoder("JambaForCausalLM", rope_parameters=..., num_hidden_layers=4, attn_layer_period=2, attn_layer_offset=1,
                             expert_layer_period=2, expert_layer_offset=1, num_experts=4, num_experts_per_tok=2, mamba_d_state=16,
                             mamba_d_conv=4, mamba_expand=2, mamba_dt_rank=3),
    "nemotron": lambda: decoder("NemotronForCausalLM", **PART),
    "glm4": lambda: decoder("Glm4ForCausalLM", **PART, head_dim=8, attention_bias=True),
    "smollm3": lambda: decoder("SmolLM3ForCausalLM", num_hidden_layers=4),
    "ernie4_5": lambda: decoder("Ernie4_5ForCausalLM", head_dim=8),
    "seed_oss": lambda: decoder("SeedOssForCausalLM", head_dim=12, attention_bias=True, attention_out_bias=False),
    "arcee": lambda: decoder("ArceeForCausalLM"),
    "exaone4": lambda: decoder("Exaone4ForCausalLM", sliding_window=None, layer_types=["full_attention"] * 2, tie_word_embeddings=True),
    "hunyuan-dense": lambda: decoder("HunYuanDenseV1ForCausalLM", head_dim=8),
    "apertus": lambda: decoder("ApertusForCausalLM", **LLAMA3),
    "glm4moe": lambda: decoder("Glm4MoeForCausalLM", **PART, **ROUTED, head_dim=8, use_qk_norm=True, attention_bias=True),
    "dots1": lambda: decoder("Dots1ForCausalLM", **ROUTED, head_dim=8, sliding_window=None),
    "ernie4_5-moe": lambda: decoder("Ernie4_5_MoeForCausalLM", moe_intermediate_size=12, moe_num_experts=5, moe_k=2, head_dim=...,
                                    moe_num_shared_experts=2, moe_layer_start_index=1, num_hidden_layers=3),
    "minimax-m2": lambda: decoder("MiniMaxM2ForCausalLM", **PART, num_local_experts=5, num_experts_per_tok=2, head_dim=8),
    "hunyuan-moe": lambda: decoder("HunYuanMoEV1ForCausalLM", num_experts=5, moe_topk=2, head_dim=8),
    "phimoe": lambda: decoder("PhimoeForCausalLM", num_local_experts=4, num_experts_per_tok=2, sliding_window=None, attention_bias=True, lm_head_bias=True),
    "lfm2": lambda: decoder("Lfm2ForCausalLM", num_hidden_layers=4, layer_types=["conv", "conv", "full_attention", "conv"], conv_L_cache=3,
                            block_auto_adjust_ff_dim=False),
    "falcon-h1": lambda: decoder("FalconH1ForCausalLM", **SSM, mamba_d_ssm=64, embedding_multiplier=2.0, lm_head_multiplier=0.5,
                                 key_multiplier=0.7, attention_in_multiplier=1.3, attention_out_multiplier=0.9, ssm_in_multiplier=0.8,
                                 ssm_out_multiplier=1.2, mlp_multipliers=[0.9, 1.1], ssm_multipliers=[0.5, 1.5, 0.7, 1.2, 0.8]),
    "granitehybrid": lambda: decoder("GraniteMoeHybridForCausalLM", **SSM, num_hidden_layers=3, layer_types=["mamba", "attention", "mamba"],
                                     num_local_experts=4, num_experts_per_tok=2, shared_intermediate_size=24,
                                     embedding_multiplier=3.0, residual_multiplier=0.4, attention_multiplier=0.2, logits_scaling=4.0),
    "nemotron_h": lambda: decoder("NemotronHForCausalLM", num_hidden_layers=..., head_dim=8, **MAMBA,
                                  layers_block_type=["linear_attention", "mlp", "full_attention", "linear_attention"]),
    "nemotron_h_moe": lambda: decoder("NemotronHForCausalLM", num_hidden_layers=..., **MAMBA, **{**ROUTED, "first_k_dense_replace": ...},
                                      layers_block_type=["linear_attention", "moe", "full_attention", "moe"], head_dim=8,
                                      moe_shared_expert_intermediate_size=24, moe_latent_size=8),
    "bamba": lambda: decoder("BambaForCausalLM", **SSM, **PART, num_hidden_layers=3, attn_layer_indices=[1]),
    "bert": lambda: (tf.BertModel, tf.BertConfig(**{k: SIZES[k] for k in ("vocab_size", "hidden_size", "intermediate_size",
                     "num_hidden_layers", "num_attention_heads", "max_position_embeddings")})),
    "t5": lambda: (tf.T5ForConditionalGeneration, tf.T5Config(vocab_size=VOCABULARY, d_model=32, d_kv=8, d_ff=48, num_layers=2, num_heads=4,
                   feed_forward_proj="gated-gelu", decoder_start_token_id=0)),
}

# Keys of config.json that published checkpoints have and the converter asks for.
PUBLISHED = {"gpt2": {"n_ctx": 128}, "gptneox": {"rotary_pct": 0.5}, "cohere2": {"rotary_pct": 1.0}, "mpt": {"architectures": ["MPTForCausalLM"]},
             "deepseek2": {"scoring_func": "sigmoid"}, "deepseek2-lite": {"scoring_func": "softmax"},
             "minimax-m2": {"rotary_dim": 4, "scoring_func": "sigmoid"}, "phimoe": {"architectures": ["PhiMoEForCausalLM"], "original_max_position_embeddings": 128},
             "hunyuan-moe": {"moe_intermediate_size": [48, 48], "moe_topk": [2, 2], "num_shared_expert": [1, 1]}, "falcon-h1": {"head_dim": 8},
             "granitehybrid": {"layer_types": ["mamba", "attention", "mamba"]},
             "nemotron_h": {"hybrid_override_pattern": "M-*M", "num_experts_per_tok": ..., "n_routed_experts": ..., "n_group": ..., "topk_group": ...}, "bamba": {"attn_rotary_emb": 4}}


def convert(name, source, target):
    from conversion import ModelBase, ModelType, get_model_architecture, get_model_class
    import gguf

    hparams = ModelBase.load_hparams(source, False) | PUBLISHED.get(name, {})
    hparams = {key: value for key, value in hparams.items() if value is not Ellipsis}
    for key in ("rope_theta", "partial_rotary_factor"):  # where published checkpoints have them
        if key in (hparams.get("rope_parameters") or {}):
            hparams[key] = hparams["rope_parameters"][key]
    kind = get_model_class(get_model_architecture(hparams, ModelType.TEXT))

    def no_text(self):
        self._set_vocab_none()
        if not any(f"{self.gguf_writer.arch}.vocab_size" in part for part in self.gguf_writer.kv_data):
            self.gguf_writer.add_vocab_size(VOCABULARY)

        if "type_vocab_size" in self.hparams:
            self.gguf_writer.add_token_type_count(self.hparams["type_vocab_size"])

    kind.set_vocab, kind.no_mtp = no_text, True
    with torch.inference_mode():
        kind(source, gguf.LlamaFileType.ALL_F32, target, hparams=hparams).write()


def outputs(model, tokens):
    if isinstance(model, tf.BertModel):
        return {"hidden": model(input_ids=tokens).last_hidden_state[0]}
    if isinstance(model, tf.T5ForConditionalGeneration):
        return {"logits": model(input_ids=tokens, decoder_input_ids=tokens.flip(1)).logits[0]}
    result = model(tokens)
    return {"logits": getattr(result, "logits", [result])[0] if not torch.is_tensor(result) else result}


def make(name):
    torch.manual_seed(3)
    kind, config = CASES[name]()
    if hasattr(config, "_attn_implementation"):
        config._attn_implementation = "eager"
    model = kind(config).eval()
    if isinstance(config, tf.PretrainedConfig):
        use_plain_experts(model)
    randomize(model, torch.Generator().manual_seed(3))
    folder = DATA / f"{name}-gguf"
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        model.save_pretrained(scratch)
        (scratch / "generation_config.json").unlink(missing_ok=True)
        folder.mkdir(exist_ok=True)
        convert(name, scratch, folder / "model.gguf")
    model = model.double()
    random, runs = np.random.default_rng(5), []
    for place, length in enumerate(LENGTHS):
        tokens = random.integers(0, VOCABULARY, length)
        inputs = {"tokens": tokens} | ({"decoder_tokens": tokens[::-1].copy()} if name == "t5" else {})
        with torch.no_grad():
            result = outputs(model, torch.from_numpy(tokens)[None])
        for key, value in inputs.items():
            np.save(folder / f"{place}.{key}.npy", value.astype(np.int32))
        for key, value in result.items():
            np.save(folder / f"{place}.{key}.npy", value.numpy().astype(np.float32))
        runs.append({"inputs": sorted(inputs), "entries": sorted(result)})
    (folder / "oracle.json").write_text(json.dumps({"runs": runs, "versions": VERSIONS}, indent=1) + "\n")


def main():
    tree, names = pathlib.Path(sys.argv[1]).resolve(), sys.argv[2:] or list(CASES)
    sys.path[:0] = [str(tree), str(tree / "gguf-py")]
    failed = []
    for name in names:
        try:
            make(name)
        except Exception as problem:  # one architecture that cannot be converted leaves the others
            failed.append(name)
            print(f"{name}: {type(problem).__name__}: {problem}", file=sys.stderr)
            import traceback; traceback.print_exc()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
