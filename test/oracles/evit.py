"""Liang et al. 2022: in chosen blocks the patches that the class token attends to most are kept, the others become one
token, weighted by their attention."""
import math

import numpy as np

from formulas import attention, gelu, layernorm, linear, patches


def inputs(entry, rng, size):
    return {"image": rng.standard_normal((3, 12, 12))}


def logits(w, c, image):
    x = patches(w, "patch_embed.", image, c["patch"])
    for l in range(c["num_layers"]):
        name = f"blocks.{l}"
        q, k, v = np.split(linear(w, f"{name}.attn.qkv", layernorm(w, f"{name}.norm1", x)), 3, axis=1)
        y, p = attention(q, k, v, c["num_heads"])
        x = x + linear(w, f"{name}.attn.proj", y)
        if l in c["prune_at"]:
            score = p[:, 0, 1:].mean(0)
            count = math.ceil(c["keep_rate"] * (len(x) - 1))
            best = sorted(np.argsort(-score, kind="stable")[:count])
            rest = [i for i in range(len(score)) if i not in best]
            fused = sum((score[i] * x[1 + i] for i in rest), np.zeros(x.shape[1]))
            x = np.array([x[0], *(x[1 + i] for i in best), fused])
        x = x + linear(w, f"{name}.mlp.fc2", gelu(linear(w, f"{name}.mlp.fc1", layernorm(w, f"{name}.norm2", x))))
    return linear(w, "head", layernorm(w, "norm", x)[0])
