"""Chen et al. 2023: the log frequencies of rotary positions move along d z / d t = MLP(z) - 2 m / (K - 2) / t, the second term
that of NTK scaling, from scale 1 to the scale of the sequence; Runge and Kutta's fourth order, fixed steps."""
import math

import numpy as np

from formulas import silu, softmax

HEADS, SIZE, TRAINED, MOST, STEPS, THETA = 2, 6, 5, 4, 3, 10000.0


def inputs(entry, rng, size):
    return {"x": rng.standard_normal((size, 12))}


def f(w, c, x):
    pairs = np.arange(SIZE // 2)

    def slope(z, t):
        return w["b.ode.down.weight"] @ silu(w["b.ode.up.weight"] @ z) - 2 * pairs / (SIZE - 2) / t

    z, end = -2 * pairs / SIZE * math.log(THETA), min(max(math.ceil(len(x) / TRAINED), 1), MOST)
    step = (end - 1) / STEPS
    for n in range(STEPS):
        t = 1 + n * step
        k1 = slope(z, t)
        k2 = slope(z + step / 2 * k1, t + step / 2)
        k3 = slope(z + step / 2 * k2, t + step / 2)
        k4 = slope(z + step * k3, t + step)
        z = z + step / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
    angles = np.arange(len(x))[:, None] * np.exp(z)

    def turned(part):
        v = (x @ w[f"b.{part}_proj.weight"].reshape(12, 12).T).reshape(len(x), HEADS, 2, SIZE // 2)
        a, b = v[:, :, 0], v[:, :, 1]
        cos, sin = np.cos(angles)[:, None], np.sin(angles)[:, None]
        return np.concatenate([a * cos - b * sin, b * cos + a * sin], axis=2)

    q, k, v = turned("q"), turned("k"), (x @ w["b.v_proj.weight"].reshape(12, 12).T).reshape(len(x), HEADS, SIZE)
    y = np.zeros_like(v)
    for h in range(HEADS):
        for i in range(len(x)):
            y[i, h] = softmax(k[:i + 1, h] @ q[i, h] / math.sqrt(SIZE)) @ v[:i + 1, h]
    return y.reshape(len(x), -1) @ w["b.o_proj.weight"].reshape(12, 12).T
