"""Xiao et al. 2025: X_i^c = sum_{j <= i} A_ij^c(t) X_j for the streams query, key, value and residual, where the weights of a token
are W2 gelu(W1 RMSNorm(X_i)) + a."""
import math

import numpy as np

from formulas import gelu, rmsnorm, rope, softmax, swiglu


def inputs(entry, rng, size):
    return {"tokens": rng.integers(0, 19, size)}


def logits(w, c, tokens):
    x, heads, width = w["embed.weight"][tokens], c["num_attention_heads"], c["hidden_size"]
    seen = [x]
    for l in range(c["num_hidden_layers"]):
        name = f"layers.{l}"
        hidden = gelu(rmsnorm(x, 1.0, 1e-6) @ w[f"{name}.dense.w1.weight"].T)
        shares = np.einsum("cje,te->ctj", w[f"{name}.dense.w2.weight"], hidden) + w[f"{name}.dense.bias"][:, None]
        streams = [sum(shares[s][:, j:j + 1] * seen[j] for j in range(l + 1)) for s in range(4)]
        split = lambda s, part: (rmsnorm(streams[s], w[f"{name}.norms.weight"][s], 1e-6)
                                 @ w[f"{name}.{part}.weight"].reshape(width, width).T).reshape(len(x), heads, -1)
        q, k, v = rope(split(0, "wq")), rope(split(1, "wk")), split(2, "wv")
        y = np.zeros_like(v)
        for h in range(heads):
            for i in range(len(x)):
                y[i, h] = softmax(k[:i + 1, h] @ q[i, h] / math.sqrt(v.shape[2])) @ v[:i + 1, h]
        x = streams[3] + y.reshape(len(x), -1) @ w[f"{name}.wo.weight"].reshape(width, width).T
        x = x + swiglu(w, f"{name}.mlp", rmsnorm(x, w[f"{name}.ffn_norm.weight"], 1e-6))
        seen.append(x)
    return rmsnorm(x, w["norm.weight"], 1e-6) @ w["output.weight"].T
