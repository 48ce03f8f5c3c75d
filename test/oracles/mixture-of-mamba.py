"""Liang et al. 2025, section 2: the selective state space of Gu and Dao 2023 with the projections of each token's modality."""
import numpy as np

from formulas import rmsnorm, silu, softplus


def inputs(entry, rng, size):
    return {"tokens": rng.integers(0, 19, size), "kind": rng.integers(0, 3, size)}


def mixer(w, name, x, kind):
    part = lambda p, t: w[f"{name}.{p}.weight"][kind[t]]
    inner, taps = w[f"{name}.conv1d.weight"].shape
    n, y = rmsnorm(x, w[f"{name}.norm.weight"], 1e-5), np.zeros_like(x)
    h = np.array([(part("in_proj", t).reshape(2 * inner, -1) @ n[t]).reshape(2, inner) for t in range(len(x))])
    state = np.zeros_like(w[f"{name}.A_log"])
    for t in range(len(x)):
        u = w[f"{name}.conv1d.bias"] + sum(w[f"{name}.conv1d.weight"][:, a] * h[t + a - taps + 1, 0]
                                           for a in range(taps) if t + a - taps + 1 >= 0)
        u = silu(u)
        step = softplus(part("dt_proj", t) @ (part("z_proj", t) @ u) + w[f"{name}.dt_proj.bias"][kind[t]])
        state = np.exp(-step[:, None] * np.exp(w[f"{name}.A_log"])) * state + np.outer(step * u, part("b_proj", t) @ u)
        read = state @ (part("c_proj", t) @ u) + w[f"{name}.D"] * u
        y[t] = part("out_proj", t) @ (read * silu(h[t, 1]))
    return y


def logits(w, c, tokens, kind):
    x = w["embed.weight"][tokens]
    for l in range(c["num_hidden_layers"]):
        x = x + mixer(w, f"layers.{l}", x, kind)
    return rmsnorm(x, w["norm.weight"], 1e-5) @ w["embed.weight"].T
