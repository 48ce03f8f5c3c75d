#!/usr/bin/env python3
"""Makes the oracles of the model tests with PyTorch and transformers: small random checkpoints of odd sizes, inputs, and
what transformers computes from them in float64.

  generate.py              write data/NAME/ for every case
  generate.py --check      make them again elsewhere and compare with what is stored
  generate.py --minilm DIR write data/minilm/ from the folder of all-MiniLM-L6-v2

Every folder holds config.json and model.safetensors as transformers saves them, K.INPUT.npy and K.ENTRY.npy for every
run K, and oracle.json: the runs, the versions, and the error of PyTorch's own bf16 and f16 runs.
"""
import argparse
import json
import pathlib
import sys
import tempfile

import numpy as np
import torch
import transformers as tf

import papers
from compare import row_error

HERE = pathlib.Path(__file__).resolve().parent
VERSIONS = {"numpy": np.__version__, "torch": torch.__version__, "transformers": tf.__version__}


def randomize(model, generator):
    """Weights under which every layer matters: matrices keep the size of what they multiply, norms differ from 1."""
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if not weight.requires_grad:
                continue  # positions that are computed
            values = torch.randn(weight.shape, generator=generator)
            table = any(word in name for word in ("embed", "wte", "wpe", "shared", "relative_attention_bias"))
            if weight.dim() >= 2:
                values *= 0.5 if table else weight[0].numel() ** -0.5
            elif name.endswith("bias"):
                values *= 0.2
            else:
                values = 1 + 0.2 * values
            weight.copy_(values)


def tokens(generator, length, vocabulary):
    return torch.randint(0, vocabulary, (1, length), generator=generator)


def text_runs(vocabulary, lengths, segments=0):
    """Token inputs of several lengths, with token types on the last one."""

    def make(generator):
        for place, length in enumerate(lengths):
            run = {"tokens": tokens(generator, length, vocabulary)}
            if segments and place == len(lengths) - 1:
                run["segments"] = tokens(generator, length, segments)
            yield run

    return make


def encoder_outputs(body):
    """Entries `hidden` and `embedding` (the normalised mean over tokens) of a BERT-like model."""

    def outputs(model, run):
        arguments = {"input_ids": run["tokens"]}
        if "segments" in run:
            arguments["token_type_ids"] = run["segments"]
        hidden = (getattr(model, body) if body else model)(**arguments).last_hidden_state[0]
        mean = hidden.mean(0)
        return {"hidden": hidden, "embedding": mean / mean.norm()}

    return outputs


def decoder_outputs(body):
    def outputs(model, run):
        if not body:
            return {"hidden": model(input_ids=run["tokens"]).last_hidden_state[0]}
        hidden = getattr(model, body)(input_ids=run["tokens"]).last_hidden_state[0]
        return {"hidden": hidden, "logits": model(input_ids=run["tokens"]).logits[0]}

    return outputs


def recurrent_outputs(model, run):
    return {"hidden": model.backbone(input_ids=run["tokens"]).last_hidden_state[0],
            "logits": model(input_ids=run["tokens"]).logits[0]}


def paper_outputs(model, run):
    return {"logits": model(run["tokens"])}


def translator_outputs(model, run):
    logits = model(input_ids=run["tokens"], decoder_input_ids=run["decoder_tokens"]).logits[0]
    return {"encode": model.encoder(input_ids=run["tokens"]).last_hidden_state[0], "logits": logits}


def vision_outputs(model, run):
    pixels = run["pixels"].to(next(model.parameters()).dtype)
    if not hasattr(model, "vit"):
        return {"hidden": model(pixel_values=pixels).last_hidden_state[0]}
    return {"hidden": model.vit(pixel_values=pixels).last_hidden_state[0], "logits": model(pixel_values=pixels).logits[0]}


def pictures(channels, height, width):
    return lambda generator: ({"pixels": torch.randn(1, channels, height, width, generator=generator)} for _ in range(3))


def pairs(vocabulary, lengths):
    return lambda generator: (
        {"tokens": tokens(generator, t, vocabulary), "decoder_tokens": tokens(generator, u, vocabulary)} for t, u in lengths
    )


# Name: model class, config, inputs, outputs.
CASES = {
    "bert": (
        tf.BertModel,
        tf.BertConfig(vocab_size=53, hidden_size=36, num_hidden_layers=2, num_attention_heads=3, intermediate_size=50,
                      max_position_embeddings=70, layer_norm_eps=1e-5),
        text_runs(53, (1, 7, 33), segments=2), encoder_outputs(""),
    ),
    "roberta": (
        tf.RobertaForMaskedLM,
        tf.RobertaConfig(vocab_size=29, hidden_size=40, num_hidden_layers=2, num_attention_heads=2, intermediate_size=37,
                         max_position_embeddings=60, type_vocab_size=1, hidden_act="gelu_new", pad_token_id=1),
        text_runs(29, (2, 9, 40)), encoder_outputs("roberta"),
    ),
    "distilbert": (
        tf.DistilBertModel,
        tf.DistilBertConfig(vocab_size=47, dim=25, n_layers=3, n_heads=5, hidden_dim=41, max_position_embeddings=50),
        text_runs(47, (1, 5, 34)), encoder_outputs(""),
    ),
    "gpt2": (
        tf.GPT2LMHeadModel,
        tf.GPT2Config(vocab_size=43, n_embd=36, n_layer=2, n_head=3, n_positions=40),
        text_runs(43, (1, 7, 33)), decoder_outputs("transformer"),
    ),
    "gpt2-variant": (
        tf.GPT2LMHeadModel,
        tf.GPT2Config(vocab_size=31, n_embd=20, n_layer=3, n_head=4, n_inner=33, n_positions=140, activation_function="relu",
                      scale_attn_by_inverse_layer_idx=True, tie_word_embeddings=False),
        text_runs(31, (2, 130)), decoder_outputs("transformer"),
    ),
    "llama": (
        tf.LlamaForCausalLM,
        tf.LlamaConfig(vocab_size=37, hidden_size=36, intermediate_size=43, num_hidden_layers=2, num_attention_heads=6,
                       num_key_value_heads=2, head_dim=10, rope_parameters={"rope_type": "default", "rope_theta": 10000.0}),
        text_runs(37, (1, 7, 33)), decoder_outputs("model"),
    ),
    "llama-scaled": (
        tf.LlamaForCausalLM,
        tf.LlamaConfig(vocab_size=37, hidden_size=24, intermediate_size=29, num_hidden_layers=3, num_attention_heads=3,
                       num_key_value_heads=1, tie_word_embeddings=True, attention_bias=True, mlp_bias=True,
                       rope_parameters={"rope_type": "llama3", "rope_theta": 1000.0, "factor": 8.0, "low_freq_factor": 1.0,
                                        "high_freq_factor": 4.0, "original_max_position_embeddings": 32}),
        text_runs(37, (2, 19, 100)), decoder_outputs("model"),
    ),
    "mixtral": (
        tf.MixtralForCausalLM,
        tf.MixtralConfig(vocab_size=37, hidden_size=24, intermediate_size=29, num_hidden_layers=2, num_attention_heads=4,
                         num_key_value_heads=2, num_local_experts=5, num_experts_per_tok=2, head_dim=10,
                         rope_parameters={"rope_type": "default", "rope_theta": 10000.0}),
        text_runs(37, (1, 7, 33)), decoder_outputs("model"),
    ),
    "mixtral-window": (
        tf.MixtralForCausalLM,
        tf.MixtralConfig(vocab_size=31, hidden_size=20, intermediate_size=23, num_hidden_layers=3, num_attention_heads=2,
                         num_key_value_heads=1, num_local_experts=3, num_experts_per_tok=1, sliding_window=9,
                         tie_word_embeddings=True, rope_parameters={"rope_type": "default", "rope_theta": 1000.0}),
        text_runs(31, (2, 40)), decoder_outputs("model"),
    ),
    "mamba": (
        tf.MambaForCausalLM,
        tf.MambaConfig(vocab_size=37, hidden_size=20, num_hidden_layers=2, state_size=7, conv_kernel=4),
        text_runs(37, (1, 7, 33)), recurrent_outputs,
    ),
    "mamba-variant": (
        tf.MambaForCausalLM,
        tf.MambaConfig(vocab_size=31, hidden_size=18, num_hidden_layers=3, state_size=16, conv_kernel=3, time_step_rank=3,
                       use_bias=True, tie_word_embeddings=False),
        text_runs(31, (2, 70)), recurrent_outputs,
    ),
    "retnet": (
        papers.RetNet,
        {"vocab_size": 37, "hidden_size": 21, "intermediate_size": 29, "num_hidden_layers": 2, "num_heads": 3, "key_dim": 6,
         "value_dim": 11, "rms_norm_eps": 1e-6},
        text_runs(37, (1, 7, 33)), paper_outputs,
    ),
    "gla": (
        papers.GLA,
        {"vocab_size": 31, "hidden_size": 20, "intermediate_size": 27, "num_hidden_layers": 2, "num_heads": 2, "key_dim": 5,
         "value_dim": 9, "gate_rank": 3, "gate_temperature": 8.0, "rms_norm_eps": 1e-5},
        text_runs(31, (1, 7, 40)), paper_outputs,
    ),
    "gated-deltanet": (
        papers.GatedDeltaNet,
        {"vocab_size": 29, "hidden_size": 26, "intermediate_size": 25, "num_hidden_layers": 2, "num_heads": 3, "key_dim": 9,
         "value_dim": 10, "conv_size": 3, "rms_norm_eps": 1e-6},
        text_runs(29, (1, 7, 36)), paper_outputs,
    ),
    "rwkv7": (
        papers.RWKV7,
        {"vocab_size": 37, "hidden_size": 20, "hidden_ratio": 4.0, "intermediate_size": None, "num_hidden_layers": 3, "head_dim": 5,
         "num_heads": None, "decay_low_rank_dim": 3, "a_low_rank_dim": 7, "v_low_rank_dim": 2, "gate_low_rank_dim": 5,
         "norm_first": True, "norm_bias": True, "norm_eps": 1e-5, "tie_word_embeddings": False, "hidden_act": "sqrelu"},
        text_runs(37, (1, 7, 33)), paper_outputs,
    ),
    "rwkv7-variant": (
        papers.RWKV7,
        {"vocab_size": 31, "hidden_size": 21, "hidden_ratio": None, "intermediate_size": 29, "num_hidden_layers": 1, "head_dim": None,
         "num_heads": 3, "decay_low_rank_dim": 4, "a_low_rank_dim": 4, "v_low_rank_dim": 4, "gate_low_rank_dim": 9,
         "norm_first": False, "norm_bias": False, "norm_eps": 1e-3, "tie_word_embeddings": True, "hidden_act": "sqrelu"},
        text_runs(31, (2, 90)), paper_outputs,
    ),
    "vit": (
        tf.ViTForImageClassification,
        tf.ViTConfig(hidden_size=36, num_hidden_layers=2, num_attention_heads=3, intermediate_size=50, image_size=20,
                     patch_size=5, num_channels=3, num_labels=7),
        pictures(3, 20, 20), vision_outputs,
    ),
    "vit-oblong": (
        tf.ViTModel,
        tf.ViTConfig(hidden_size=20, num_hidden_layers=1, num_attention_heads=4, intermediate_size=31, image_size=[9, 22],
                     patch_size=[3, 2], num_channels=1, qkv_bias=False),
        pictures(1, 9, 22), vision_outputs,
    ),
    "t5": (
        tf.T5ForConditionalGeneration,
        tf.T5Config(vocab_size=37, d_model=36, d_kv=5, d_ff=41, num_layers=1, num_decoder_layers=2, num_heads=4,
                    relative_attention_num_buckets=10, relative_attention_max_distance=20),
        pairs(37, ((1, 1), (33, 7), (6, 40))), translator_outputs,
    ),
    "t5-gated": (
        tf.T5ForConditionalGeneration,
        tf.T5Config(vocab_size=29, d_model=20, d_kv=12, d_ff=33, num_layers=2, num_heads=2, feed_forward_proj="gated-gelu",
                    tie_word_embeddings=False),
        pairs(29, ((2, 3), (90, 20))), translator_outputs,
    ),
}


# Architectures of families.py, with the seeds of what is stored.
DRAWN = {
    "mistral": 1, "qwen2": 2, "qwen3": 4, "granite": 6, "smollm3": 2, "helium": 0, "ernie": 3, "bloom": 6, "gpt-oss": 1,
    "deepseek-v2": 2, "deepseek-v3": 7, "gemma": 1, "gemma2": 2, "gemma3": 0, "cohere": 7, "cohere2": 0, "olmo": 1,
    "olmo2": 5, "olmo3": 3, "stablelm": 4, "starcoder2": 0, "gpt-neox": 1, "gptj": 3, "codegen": 2, "phi": 2, "phi3": 5,
    "opt": 6, "falcon": 4, "mpt": 1, "qwen2-moe": 4, "qwen3-moe": 2, "olmoe": 3, "qwen3-next": 0, "mamba2": 2, "rwkv4": 6,
    "recurrent-gemma": 3, "bart": 0, "mbart": 6, "pegasus": 3, "marian": 2, "m2m100": 2, "whisper": 5,
    "jamba": 3, "zamba2": 5, "gpt-bigcode": 2, "nemotron": 6, "glm": 3, "glm4": 6, "gpt-neo": 0, "xglm": 0, "mt5": 0, "umt5": 0, "modernbert": 1, "albert": 3, "electra": 1,
    "hunyuan-dense": 1, "arcee": 2, "apertus": 3, "exaone4": 1, "granite-moe": 2, "granite-moe-shared": 4, "glm-moe": 301, "dots": 302, "openai-gpt": 300,
    "ctrl": 301, "biogpt": 300, "lfm2": 300, "falcon-mamba": 301,
    "phimoe": 7, "ernie-moe": 3, "minimax-m2": 5, "bamba": 1, "deit": 1, "dinov2": 1, "clip-vision": 1, "siglip-vision": 1, "clip-text": 1,
    "mpnet": 1, "esm": 1, "gpt-neox-japanese": 2,
    "falcon-h1": 100, "granite-hybrid": 103, "nemotron-h": 108, "minimax": 101, "zamba": 2, "deberta-v2": 4, "beit": 2, "hunyuan-moe": 301, "doge": 732,
    "persimmon": 302, "blenderbot": 301, "bert-masked": 300, "roberta-masked": 301, "electra-masked": 300,
}


def generate_drawn(name, folder):
    """Like generate, without the half types: routed models of a few features part there."""
    from drawn import draw, expected, inputs_of, precise, save

    family, model, rng = draw(name, DRAWN[name])
    save(family, model, folder)
    model = precise(family, model)
    runs = []
    for place, length in enumerate((1, 7, 33)):
        inputs = inputs_of(family, rng, min(length, family.get("limit", length)))
        result = expected(family, model, inputs)
        for key, value in {**inputs, **result}.items():
            np.save(folder / f"{place}.{key}.npy", value)
        runs.append({"inputs": sorted(inputs), "entries": sorted(result)})
    (folder / "oracle.json").write_text(json.dumps({"runs": runs, "versions": VERSIONS}, indent=1) + "\n")


def use_plain_experts(model):
    """Experts one by one: PyTorch's grouped product knows no float64."""
    if hasattr(model, "set_experts_implementation"):
        model.set_experts_implementation("eager")


def evaluate(model, outputs, runs):
    with torch.no_grad():
        return [{k: v.double().numpy() for k, v in outputs(model, run).items()} for run in runs]


def generate(name, folder):
    if name in DRAWN:
        return generate_drawn(name, folder)
    model_class, config, inputs, outputs = CASES[name]
    seed = sum(map(ord, name))
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(seed)
    model = model_class(config).eval()
    use_plain_experts(model)
    randomize(model, generator)
    runs = list(inputs(generator))
    folder.mkdir(parents=True, exist_ok=True)
    model.save_pretrained(folder)
    (folder / "generation_config.json").unlink(missing_ok=True)
    expected = evaluate(model.double(), outputs, runs)
    errors = {}
    for dtype, kind in (("bf16", torch.bfloat16), ("f16", torch.float16)):
        # The rounded weights are the checkpoint's, so the model is read again.
        half_model = model_class.from_pretrained(folder, dtype=kind).eval()
        use_plain_experts(half_model)
        half = evaluate(half_model, outputs, runs)
        errors[dtype] = {e: max(row_error(h[e], x[e]) for h, x in zip(half, expected)) for e in expected[0]}
    for place, (run, result) in enumerate(zip(runs, expected)):
        for key, value in run.items():
            array = value[0].numpy()
            np.save(folder / f"{place}.{key}.npy", array if array.dtype.kind == "f" else array.astype(np.int32))
        for entry, array in result.items():
            np.save(folder / f"{place}.{entry}.npy", array)
    oracle = {"runs": [{"inputs": sorted(r), "entries": sorted(x)} for r, x in zip(runs, expected)],
              "torch_error": errors, "versions": VERSIONS}
    (folder / "oracle.json").write_text(json.dumps(oracle, indent=1) + "\n")


def minilm(source):
    """50 sentences of 1 to 256 tokens: embeddings, and all hidden rows of the short ones."""
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    model = tf.BertModel.from_pretrained(source).eval()
    folder = HERE / "data" / "minilm"
    folder.mkdir(parents=True, exist_ok=True)
    words = ("the quick brown fox jumps over a lazy dog while engineers compile graphs into vectors; Zürich's naïve café "
             "opened in 1987, unbelievably! \u6771\u4eac tokenization (half-precision) costs $3.50 & 42% less ...").split()
    random = np.random.default_rng(7)
    sentences, lengths, embeddings, hidden = [], [], [], {}
    with torch.no_grad():
        for place, length in enumerate(np.linspace(2, 256, 50).astype(int)):  # marks at both ends: the first is empty
            sentence, ids = "", tokenizer.encode("").ids
            while len(ids) < length:
                longer = f"{sentence} {words[random.integers(0, len(words))]}".strip()
                if len(tokenizer.encode(longer).ids) > length:
                    longer = f"{sentence} the".strip()
                sentence, ids = longer, tokenizer.encode(longer).ids
            sentences.append(sentence)
            lengths.append(len(ids))
            rows = model(input_ids=torch.tensor([ids])).last_hidden_state[0]
            mean = rows.mean(0)
            embeddings.append((mean / mean.norm()).numpy())
            if len(ids) <= 16 and len(hidden) < 3:
                hidden[place] = rows.numpy()
    np.save(folder / "embedding.npy", np.stack(embeddings))
    for place, rows in hidden.items():
        np.save(folder / f"{place}.hidden.npy", rows)
    oracle = {"sentences": sentences, "tokens": lengths, "hidden": sorted(hidden), "versions": VERSIONS}
    (folder / "oracle.json").write_text(json.dumps(oracle, indent=1) + "\n")


def check(name):
    """Whether a case made again is what is stored."""
    with tempfile.TemporaryDirectory() as temporary:
        fresh = pathlib.Path(temporary) / name
        generate(name, fresh)
        good = True
        for path in sorted((HERE / "data" / name).glob("*.npy")):
            a, b = np.load(path), np.load(fresh / path.name)
            same = a.shape == b.shape and (np.array_equal(a, b) if a.dtype.kind != "f" else row_error(b, a) < 1e-9)
            if not same:
                print(f"{name}: {path.name} is not what transformers computes", file=sys.stderr)
                good = False
        return good


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="compare with what is stored instead of writing")
    parser.add_argument("--minilm", type=pathlib.Path, metavar="DIR", help="only the oracle of all-MiniLM-L6-v2")
    parser.add_argument("name", nargs="*", choices=[[], *CASES, *DRAWN], help="cases (default: all)")
    arguments = parser.parse_args()
    if arguments.minilm:
        minilm(arguments.minilm)
        return 0
    names = arguments.name or [*CASES, *DRAWN]
    if arguments.check:
        return 0 if all([check(name) for name in names]) else 1
    for name in names:
        generate(name, HERE / "data" / name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
