#!/usr/bin/env python3
"""Makes what the GGUF tests are compared with, through the gguf package and transformers:

  data/formats/   blocks of random bytes in every format that std/format.heddle defines, and what gguf.quants makes of them
  ../models/data/gemma3-gguf, llama-gguf
                  small random models in mixed formats, and what transformers computes with the same numbers in float64

usage: generate.py        needs gguf, numpy, torch, transformers
"""
import json
import pathlib

import gguf
import numpy as np
import torch
import transformers
from gguf import GGMLQuantizationType as Type
from gguf import quants

HERE = pathlib.Path(__file__).resolve().parent
ROWS, WIDTH = 6, 512
# Where the floats of a block are: anything else may be any byte.
SCALES = {Type.Q4_0: [0], Type.Q4_1: [0, 2], Type.Q5_0: [0], Type.Q5_1: [0, 2], Type.Q8_0: [0], Type.Q2_K: [80, 82],
          Type.Q3_K: [108], Type.Q4_K: [0, 2], Type.Q5_K: [0, 2], Type.Q6_K: [208], Type.IQ4_NL: [0], Type.IQ4_XS: [0],
          Type.TQ1_0: [52], Type.TQ2_0: [64], Type.MXFP4: [], Type.NVFP4: [],
          Type.IQ2_XXS: [0], Type.IQ2_XS: [0], Type.IQ2_S: [0], Type.IQ3_XXS: [0], Type.IQ3_S: [0], Type.IQ1_S: [0], Type.IQ1_M: []}
VERSIONS = {"gguf": __import__("importlib.metadata").metadata.version("gguf"), "numpy": np.__version__,
            "torch": torch.__version__, "transformers": transformers.__version__}


def formats():
    folder = HERE / "data" / "formats"
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(11)
    writer = gguf.GGUFWriter(folder / "formats.gguf", "formats")
    for kind, places in SCALES.items():
        elements, size = gguf.GGML_QUANT_SIZES[kind]
        blocks = random.integers(0, 256, (ROWS, WIDTH // elements, size), dtype=np.uint8)
        for place in places:
            values = random.normal(0, 0.1, blocks.shape[:2]).astype(np.float16)
            blocks[:, :, place:place + 2] = values[..., None].view(np.uint8)
        if kind == Type.MXFP4:
            blocks[:, :, 0] = random.choice([0, 1, 2, *range(110, 130)], blocks.shape[:2])  # exponents: of numbers that can be summed
        if kind == Type.IQ1_M:
            # The scale is spread over the high four bits of four words.
            values = random.normal(0, 0.1, blocks.shape[:2]).astype(np.float16).view(np.uint16)
            for part in range(4):
                high = blocks[:, :, 49 + 2 * part]
                blocks[:, :, 49 + 2 * part] = high & 15 | (values >> 4 * part & 15) << 4
        raw = blocks.reshape(ROWS, -1)
        writer.add_tensor(kind.name.lower(), raw, raw_dtype=kind)
        np.save(folder / f"{kind.name.lower()}.npy", quants.dequantize(raw, kind).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    (folder / "versions.json").write_text(json.dumps(VERSIONS, indent=1) + "\n")


class Model:
    """Writes a GGUF file and keeps the numbers that its blocks stand for."""

    def __init__(self, folder, architecture):
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.writer = gguf.GGUFWriter(folder / "model.gguf", architecture)

    def add(self, name, weight, kind=Type.F32):
        values = weight.detach().numpy().astype(np.float32)
        if kind == Type.F32:
            self.writer.add_tensor(name, values)
            return torch.from_numpy(values.astype(np.float64))
        raw = quants.quantize(values, kind)
        self.writer.add_tensor(name, raw, raw_dtype=kind)
        return torch.from_numpy(quants.dequantize(raw, kind).astype(np.float64))

    def finish(self, model, lengths, vocabulary):
        self.writer.write_header_to_file()
        self.writer.write_kv_data_to_file()
        self.writer.write_tensors_to_file()
        self.writer.close()
        random = np.random.default_rng(5)
        model = model.double().eval()
        for place, length in enumerate(lengths):
            tokens = random.integers(0, vocabulary, length)
            with torch.no_grad():
                logits = model(torch.from_numpy(tokens)[None]).logits[0].numpy()
            np.save(self.folder / f"{place}.tokens.npy", tokens)
            np.save(self.folder / f"{place}.logits.npy", logits.astype(np.float32))
        runs = [{"inputs": ["tokens"], "entries": ["logits"]} for _ in lengths]
        (self.folder / "oracle.json").write_text(json.dumps({"runs": runs, "versions": VERSIONS}, indent=1) + "\n")


def randomize(model):
    generator = torch.Generator().manual_seed(3)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.3)


def gemma3():
    config = transformers.Gemma3TextConfig(
        vocab_size=48, hidden_size=32, intermediate_size=64, num_hidden_layers=7, num_attention_heads=2,
        num_key_value_heads=1, head_dim=32, sliding_window=5, max_position_embeddings=256, query_pre_attn_scalar=32,
        rms_norm_eps=1e-6, attn_implementation="eager")
    model = transformers.Gemma3ForCausalLM(config)
    randomize(model)
    file = Model(HERE.parent / "models" / "data" / "gemma3-gguf", "gemma3")
    w = file.writer
    w.add_context_length(256)
    w.add_embedding_length(32)
    w.add_block_count(7)
    w.add_feed_forward_length(64)
    w.add_head_count(2)
    w.add_head_count_kv(1)
    w.add_key_length(32)
    w.add_value_length(32)
    w.add_layer_norm_rms_eps(1e-6)
    w.add_rope_freq_base(1e6)
    w.add_sliding_window(5)
    w.add_vocab_size(48)
    body = model.model
    with torch.no_grad():
        body.embed_tokens.weight.copy_(file.add("token_embd.weight", body.embed_tokens.weight, Type.Q8_0))
        file.add("output_norm.weight", body.norm.weight + 1)
        for number, layer in enumerate(body.layers):
            at = f"blk.{number}."
            norms = {"attn_norm": layer.input_layernorm, "post_attention_norm": layer.post_attention_layernorm,
                     "ffn_norm": layer.pre_feedforward_layernorm, "post_ffw_norm": layer.post_feedforward_layernorm,
                     "attn_q_norm": layer.self_attn.q_norm, "attn_k_norm": layer.self_attn.k_norm}
            for name, norm in norms.items():
                file.add(f"{at}{name}.weight", norm.weight + 1)
            products = {"attn_q": (layer.self_attn.q_proj, Type.Q4_0), "attn_k": (layer.self_attn.k_proj, Type.Q5_0),
                        "attn_v": (layer.self_attn.v_proj, Type.Q5_1),
                        "attn_output": (layer.self_attn.o_proj, Type.Q4_1),
                        "ffn_gate": (layer.mlp.gate_proj, Type.Q4_0), "ffn_up": (layer.mlp.up_proj, Type.F32),
                        "ffn_down": (layer.mlp.down_proj, Type.Q8_0 if number % 3 else Type.Q5_0)}
            for name, (product, kind) in products.items():
                product.weight.copy_(file.add(f"{at}{name}.weight", product.weight, kind))
    file.finish(model, (1, 7, 33), 48)


def llama():
    config = transformers.LlamaConfig(
        vocab_size=40, hidden_size=64, intermediate_size=96, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, max_position_embeddings=128, rms_norm_eps=1e-5, rope_theta=5000.0,
        attn_implementation="eager")
    model = transformers.LlamaForCausalLM(config)
    randomize(model)
    file = Model(HERE.parent / "models" / "data" / "llama-gguf", "llama")
    w = file.writer
    w.add_context_length(128)
    w.add_embedding_length(64)
    w.add_block_count(2)
    w.add_feed_forward_length(96)
    w.add_head_count(4)
    w.add_head_count_kv(2)
    w.add_layer_norm_rms_eps(1e-5)
    w.add_rope_freq_base(5000.0)
    w.add_rope_dimension_count(16)
    w.add_vocab_size(40)

    def turned(weight, heads):
        """Pairs of rotary features side by side, as the converter of llama.cpp stores them."""
        return weight.reshape(heads, 2, -1, weight.shape[1]).swapaxes(1, 2).reshape(weight.shape).contiguous()

    def back(weight, heads):
        return weight.reshape(heads, -1, 2, weight.shape[1]).swapaxes(1, 2).reshape(weight.shape)

    body = model.model
    with torch.no_grad():
        body.embed_tokens.weight.copy_(file.add("token_embd.weight", body.embed_tokens.weight, Type.Q5_0))
        model.lm_head.weight.copy_(file.add("output.weight", model.lm_head.weight, Type.Q8_0))
        file.add("output_norm.weight", body.norm.weight)
        for number, layer in enumerate(body.layers):
            at = f"blk.{number}."
            file.add(f"{at}attn_norm.weight", layer.input_layernorm.weight)
            file.add(f"{at}ffn_norm.weight", layer.post_attention_layernorm.weight)
            for name, product, heads in (("attn_q", layer.self_attn.q_proj, 4), ("attn_k", layer.self_attn.k_proj, 2)):
                stored = file.add(f"{at}{name}.weight", turned(product.weight, heads), Type.Q8_0)
                product.weight.copy_(back(stored, heads))
            for name, product, kind in (("attn_v", layer.self_attn.v_proj, Type.Q4_1),
                                        ("attn_output", layer.self_attn.o_proj, Type.Q5_1),
                                        ("ffn_gate", layer.mlp.gate_proj, Type.Q4_0),
                                        ("ffn_up", layer.mlp.up_proj, Type.Q4_0),
                                        ("ffn_down", layer.mlp.down_proj, Type.Q8_0)):
                product.weight.copy_(file.add(f"{at}{name}.weight", product.weight, kind))
    file.finish(model, (1, 7, 33), 40)


if __name__ == "__main__":
    formats()
    gemma3()
    llama()
