"""Guo et al. 2024, sections 3.2 and 3.3: RepBN(x) = BN(x) + eta x; relu(Q) (relu(K)^T V) over its row sums, plus a depthwise
convolution of V."""
import numpy as np

from formulas import batchnorm, gelu, linear, mlp, relu


def inputs(entry, rng, size):
    return {"pixels": rng.standard_normal((size, size + 3, 3))}


def norm(w, name, x):
    return batchnorm(w, name, x) + w[f"{name}.eta"][0] * x


def mixer(w, name, c, x):
    rows, columns, width = x.shape
    heads, size, taps = c["num_heads"], width // c["num_heads"], w[f"{name}.dwc.weight"].reshape(width, 5, 5)
    q, k, v = (x.reshape(-1, width) @ w[f"{name}.{part}.weight"].reshape(width, width).T for part in "qkv")
    q, k, y = relu(q), relu(k), np.zeros((rows * columns, width))
    for h in range(heads):
        part = slice(h * size, (h + 1) * size)
        for i in range(len(q)):
            scores = k[:, part] @ q[i, part]
            y[i, part] = scores @ v[:, part] / (scores.sum() + 1e-6)
    y, v = y.reshape(x.shape), v.reshape(x.shape)
    for i in range(rows):
        for j in range(columns):
            y[i, j] += w[f"{name}.dwc.bias"].reshape(width)
            for a in range(-2, 3):
                for b in range(-2, 3):
                    if 0 <= i + a < rows and 0 <= j + b < columns:
                        y[i, j] += taps[:, a + 2, b + 2] * v[i + a, j + b]
    return y @ w[f"{name}.proj.weight"].reshape(width, width).T


def classify(w, c, pixels):
    x = linear(w, "stem", pixels)
    for l in range(c["num_layers"]):
        x = x + mixer(w, f"blocks.{l}", c, norm(w, f"blocks.{l}.norm1", x))
        x = x + mlp(w, f"blocks.{l}.mlp.", norm(w, f"blocks.{l}.norm2", x), gelu)
    return linear(w, "head", x.reshape(-1, x.shape[2]).mean(0))
