"""He et al. 2024: an attention layer sees only the tokens whose router, a sigmoid, is above the threshold; what it gives them is
scaled by the router. All others pass it by and are not seen by later tokens either."""
import math

import numpy as np

from formulas import linear, rmsnorm, rope, sigmoid, softmax, swiglu


def inputs(entry, rng, size):
    return {"tokens": rng.integers(0, 19, size)}


def weight(name, shape, rng):
    return rng.standard_normal(shape) if name.endswith("router.weight") else None


def logits(w, c, tokens):
    x, heads = w["model.embed_tokens.weight"][tokens], c["num_attention_heads"]
    for l in range(c["num_hidden_layers"]):
        name = f"model.layers.{l}"
        n = rmsnorm(x, w[f"{name}.input_layernorm.weight"], 1e-5)
        share = sigmoid(n @ w[f"{name}.router.weight"])
        kept = [t for t in range(len(x)) if share[t] > 0.5]
        split = lambda part: linear(w, f"{name}.self_attn.{part}_proj", n[kept]).reshape(len(kept), heads, -1)
        q, k, v = rope(split("q"), kept), rope(split("k"), kept), split("v")
        for row, t in enumerate(kept):
            seen = slice(0, row + 1)
            y = [softmax(k[seen, h] @ q[row, h] / math.sqrt(q.shape[2])) @ v[seen, h] for h in range(heads)]
            x[t] = x[t] + share[t] * linear(w, f"{name}.self_attn.o_proj", np.concatenate(y))
        x = x + swiglu(w, f"{name}.mlp", rmsnorm(x, w[f"{name}.post_attention_layernorm.weight"], 1e-5))
    return linear(w, "lm_head", rmsnorm(x, w["model.norm.weight"], 1e-5))
