"""Chiang and Cholak 2022, sections 2 to 5: i / n and cos(i pi) as positions, scores times log n, layer norms after the residuals."""
import math

import numpy as np

from formulas import layernorm, mlp, relu, softmax

VARIANTS = [{}, {"scaled": False, "eps": 0.125}]


def inputs(entry, rng, size):
    return {"tokens": rng.integers(0, 5, size)}


def accepts(w, c, tokens):
    n, heads, eps = len(tokens), c["num_heads"], c.get("eps", 0.0)
    x = np.array([w["embed.weight"][token] + i / n * w["place.weight"][0] + math.cos(i * math.pi) * w["place.weight"][1]
                  for i, token in enumerate(tokens)])
    for l in range(c["num_layers"]):
        name, o = f"layers.{l}", np.zeros_like(x)
        q, k, v = (x @ w[f"{name}.{part}.weight"].reshape(x.shape[1], -1).T for part in "qkv")
        size = x.shape[1] // heads
        for h in range(heads):
            part = slice(h * size, (h + 1) * size)
            for i in range(n):
                scores = k[:, part] @ q[i, part] / math.sqrt(size) * (math.log(n) if c.get("scaled", True) else 1)
                o[i, part] = softmax(scores) @ v[:, part]
        x = layernorm(w, f"{name}.norm1", x + o @ w[f"{name}.o.weight"].reshape(x.shape[1], -1).T, eps)
        x = layernorm(w, f"{name}.norm2", x + mlp(w, f"{name}.mlp.", x, relu), eps)
    return np.array(x[0] @ w["answer.weight"] + w["answer.bias"][0])
