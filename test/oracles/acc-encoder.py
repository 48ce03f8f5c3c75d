"""Kachuee and Sharifkhani 2023: after each layer the vectors are ranked by the attention that they received, averaged over heads
and rows; the best stay, and the first always does. The share that stays falls by the same factor in each layer."""
import math

import numpy as np

from formulas import attention, best, gelu, layernorm, linear, mlp


def inputs(entry, rng, size):
    return {"tokens": rng.integers(0, 19, size), "rate": np.float32(0.75)}


def scores(w, c, tokens, rate):
    x, length, left = w["embeddings.weight"][tokens] + w["positions.weight"][:len(tokens)], len(tokens), 1.0
    for l in range(c["num_layers"]):
        name = f"layers.{l}"
        q, k, v = (linear(w, f"{name}.{part}", x) for part in ("query", "key", "value"))
        y, p = attention(q, k, v, c["num_heads"])
        x = layernorm(w, f"{name}.attention.norm", x + linear(w, f"{name}.attention.out", y))
        x = layernorm(w, f"{name}.output.norm", x + mlp(w, f"{name}.mlp.", x, gelu))
        left *= rate
        received = p.mean(0).mean(0)
        x = x[[0] + sorted(1 + i for i in best(received[1:], math.ceil(left * length)))]
    return linear(w, "classifier", x[0])
