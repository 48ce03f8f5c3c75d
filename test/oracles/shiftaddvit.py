"""You et al. 2023: weights are signs times powers of two; queries and keys are binary codes, compared by the number of equal bits, so
that linear attention needs additions only; each token goes to the multiplying or to the shifting expert, whichever its router
prefers."""
import numpy as np

from formulas import gelu, layernorm, linear, softmax

HEADS, SIZE = 3, 4


def inputs(entry, rng, size):
    return {"x": rng.standard_normal((size, 12))}


def shift(w, name, x):
    m = w[f"{name}.weight"]
    exponents = np.clip(np.round(np.log2(np.maximum(np.abs(m), 1e-9))), -8, 0)
    return x @ (np.sign(m) * 2 ** exponents).T + w[f"{name}.bias"]


def f(w, c, x):
    n = layernorm(w, "b.norm1", x)
    bits = lambda part: np.where(shift(w, f"b.{part}", n) >= 0, 1, -1).reshape(len(x), HEADS, SIZE)
    q, k, v = bits("q"), bits("k"), shift(w, "b.v", n).reshape(len(x), HEADS, SIZE)
    y = np.zeros_like(v)
    for h in range(HEADS):
        for i in range(len(x)):
            equal = np.array([(q[i, h] == k[j, h]).sum() for j in range(len(x))])
            y[i, h] = equal @ v[:, h] * 2 / max(2 * equal.sum(), 1)
    x = x + shift(w, "b.proj", y.reshape(len(x), -1))
    n = layernorm(w, "b.norm2", x)
    share = softmax(n @ w["b.router.weight"].T)
    for i in range(len(x)):
        if share[i, 0] >= share[i, 1]:
            z = linear(w, "b.mult.fc2", gelu(linear(w, "b.mult.fc1", n[i])))
            x[i] = x[i] + share[i, 0] * z
        else:
            x[i] = x[i] + share[i, 1] * shift(w, "b.shift.fc2", gelu(shift(w, "b.shift.fc1", n[i])))
    return x
