"""Zhou et al. 2021: M(q) = max_j s - mean over all keys of the sampled scores; the queries with the largest M attend, the others get
the mean value. Between layers a circular convolution, batch norm, ELU and a max pooling of 3 by 2."""
import math

import numpy as np

from draws import below
from formulas import batchnorm, best, gelu, layernorm, linear, mlp, softmax

HEADS, FACTOR, DEPTH = 3, 2, 2
SITE = "b.layers.att.drawn/keys"  # and a draw is of a member of a list, in a round of a loop


def inputs(entry, rng, size):
    return {"x": rng.standard_normal((size, 12))}


def attend(w, name, x, layer):
    length, size = len(x), x.shape[1] // HEADS
    count = min(length, FACTOR * math.ceil(math.log(length + 1)))
    q, k, v = (linear(w, f"{name}.{part}_projection", x) for part in ("query", "key", "value"))
    drawn = [[below(length, SITE, layer, layer, t, u) for u in range(count)] for t in range(length)]
    y = np.zeros_like(x)
    for h in range(HEADS):
        part = slice(h * size, (h + 1) * size)
        some = np.array([[q[t, part] @ k[j, part] for j in drawn[t]] for t in range(length)])
        active = best(some.max(1) - some.sum(1) / length, count)
        for t in range(length):
            y[t, part] = softmax(k[:, part] @ q[t, part] / math.sqrt(size)) @ v[:, part] if t in active else v[:, part].mean(0)
    return linear(w, f"{name}.out_projection", y)


def f(w, c, x):
    for l in range(DEPTH):
        name = f"b.attn_layers.{l}"
        x = layernorm(w, f"{name}.norm1", x + attend(w, f"{name}.attention", x, l))
        x = layernorm(w, f"{name}.norm2", x + mlp(w, f"{name}.", x, gelu, "conv1", "conv2"))
        if l < DEPTH - 1:
            name, length = f"b.conv_layers.{l}", len(x)
            z = np.array([sum(w[f"{name}.downConv.weight"][:, :, a] @ x[(t + a - 1) % length] for a in range(3))
                          for t in range(length)]) + w[f"{name}.downConv.bias"]
            z = batchnorm(w, f"{name}.norm", z)
            z = np.where(z > 0, z, np.expm1(z))
            x = np.array([z[max(2 * s - 1, 0):2 * s + 2].max(0) for s in range((length + 1) // 2)])
    return layernorm(w, "b.norm", x)
