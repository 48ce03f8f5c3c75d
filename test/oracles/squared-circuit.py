"""Loconte et al. 2024: p(x) = c(x)^2 / Z with Z the integral of c^2. The circuit is written out as a signed mixture of products of
Gaussians, one term for each choice of components, and Z summed over pairs of terms."""
import math

import numpy as np


def inputs(entry, rng, size):
    return {"x": rng.standard_normal(4)}


def weight(name, shape, rng):
    return 1 + rng.standard_normal(shape) if name.startswith(("levels", "root")) else None


def gauss(x, mean, variance):
    return np.exp(-(x - mean) ** 2 / (2 * variance)) / np.sqrt(2 * math.pi * variance)


def log_density(w, c, x):
    count = c["components"]
    # A node is a list of (coefficients of its units, component of each variable below it).
    nodes = [[(np.eye(count)[k], (k,)) for k in range(count)] for _ in range(len(x))]
    for l in range(int(math.log2(len(x)))):
        sums = [[(w[f"levels.{l}.weight"][a] @ units, chosen) for units, chosen in node] for a, node in enumerate(nodes)]
        nodes = [[(u * v, p + q) for u, p in sums[2 * b] for v, q in sums[2 * b + 1]] for b in range(len(sums) // 2)]
    mean, variance = w["inputs.mean"], np.exp(2 * w["inputs.log_scale"])
    terms = [(w["root.weight"] @ units, chosen) for units, chosen in nodes[0]]
    value = sum(a * np.prod([gauss(x[n], mean[n, k], variance[n, k]) for n, k in enumerate(p)]) for a, p in terms)
    whole = sum(a * b * np.prod([gauss(mean[n, k], mean[n, m], variance[n, k] + variance[n, m])
                                 for n, (k, m) in enumerate(zip(p, q))]) for a, p in terms for b, q in terms)
    return np.log(value ** 2) - np.log(whole)
