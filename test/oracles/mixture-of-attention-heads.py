"""Zhang et al. 2022, equations 4 to 8: the router's best heads of a token, weighted by their share of the probability."""
import numpy as np

from formulas import gelu, layernorm, linear, softmax


def inputs(entry, rng, size):
    return {"tokens": rng.integers(0, 19, size)}


def mix(w, name, c, x):
    heads = [(w[f"{name}.q_proj.weight"][e], w[f"{name}.o_proj.weight"][e]) for e in range(c["num_heads"])]
    keys, values = x @ w[f"{name}.k_proj.weight"].T, x @ w[f"{name}.v_proj.weight"].T
    y = np.zeros_like(x)
    for t, token in enumerate(x):
        share = softmax(w[f"{name}.router.weight"] @ token)
        chosen = np.argsort(-share, kind="stable")[:c["active_heads"]]
        for e in chosen:
            query, out = heads[e]
            attention = softmax(keys[:t + 1] @ (query @ token) / np.sqrt(keys.shape[1]))
            y[t] += share[e] / share[chosen].sum() * (out @ (attention @ values[:t + 1]))
    return y


def logits(w, c, tokens):
    x = w["embed.weight"][tokens] + w["positions.weight"][:len(tokens)]
    for l in range(c["num_layers"]):
        name = f"layers.{l}"
        x = x + mix(w, name, c, layernorm(w, f"{name}.norm1", x))
        x = x + linear(w, f"{name}.mlp.fc2", gelu(linear(w, f"{name}.mlp.fc1", layernorm(w, f"{name}.norm2", x))))
    return linear(w, "head", layernorm(w, "norm", x))
