"""Wang et al. 2024: furthest point sampling, the nearest neighbours of each chosen point, a low-order term (the largest neighbour)
and a higher one (powers of differences, weighted by relative places), a graph convolution in feature space, attention, pooling."""
import numpy as np

from formulas import gelu, layernorm, linear, mha, mlp, relu

CHOSEN, NEAR, POWER = 5, 3, 2.0


def inputs(entry, rng, size):
    return {"x": rng.standard_normal((size + 2, 3)), "f": rng.standard_normal((size + 2, 3))}


def distances(points, to):
    return ((points - to) ** 2).sum(1)


def furthest(x):
    places = [0]
    while len(places) < CHOSEN:
        places.append(int(np.argmax(np.min([distances(x, x[p]) for p in places], axis=0))))
    return np.array(places)


def logits(w, c, x, f):
    at, e = furthest(x), linear(w, "embed", f)
    rows = []
    for m in at:
        near = np.argsort(distances(x, x[m]), kind="stable")[:NEAR]
        difference = e[near] - e[m]
        relative = linear(w, "taylor.relative", x[near] - x[m])
        high = (relative * np.sign(difference) * np.abs(difference) ** POWER).mean(0)
        rows.append(linear(w, "taylor.low", e[near].max(0)) + linear(w, "taylor.high", high))
    y = np.array(rows)
    moved, edges = y + linear(w, "graph.offset", y), []
    for i in range(len(y)):
        near = np.argsort(distances(moved, moved[i]), kind="stable")[:NEAR]
        edges.append(relu(linear(w, "graph.edge", np.array([np.concatenate([y[i], y[j] - y[i]]) for j in near]))).max(0))
    y = y + np.array(edges)
    n = layernorm(w, "norm1", y)
    y = y + mha(w, "attention", n, n, n, c["heads"])
    y = y + mlp(w, "mlp.", layernorm(w, "norm2", y), gelu)
    return linear(w, "head", y.max(0))
