"""Liu et al. 2023: attention among the utterances of the same and of other speakers, a GRU state for each speaker and one for the
dialogue, and the best labels of a chain whose transitions know whether the speaker stayed; all label sequences are tried."""
import itertools
import math

import numpy as np

from formulas import layernorm, linear, sigmoid, softmax


def inputs(entry, rng, size):
    size = size if entry == "emissions" else size // 2 + 1
    return {"x": rng.standard_normal((size, 5)), "who": rng.integers(0, 2, size)}


def weight(name, shape, rng):
    return rng.standard_normal(shape) if name.startswith("crf") else None


def attend(w, name, x, visible, heads):
    q, k, v = (linear(w, f"{name}.{part}", x).reshape(len(x), heads, -1) for part in "qkv")
    y = np.zeros_like(v)
    for h in range(heads):
        for i in range(len(x)):
            seen = [j for j in range(len(x)) if visible(i, j)]
            if seen:
                y[i, h] = softmax(k[seen, h] @ q[i, h] / math.sqrt(v.shape[2])) @ v[seen, h]
    return linear(w, f"{name}.out", y.reshape(len(x), -1))


def cell(w, name, x, h):
    u = w[f"{name}.weight_ih"] @ x + w[f"{name}.bias"]
    g = w[f"{name}.weight_hh"] @ h
    z, r = sigmoid(u[1] + g[1]), sigmoid(u[0] + g[0])
    return (1 - z) * np.tanh(u[2] + r * g[2]) + z * h


def emissions(w, c, x, who):
    e = linear(w, "input", x)
    e = layernorm(w, "norm", e + attend(w, "own", e, lambda i, j: who[i] == who[j], c["heads"])
                  + attend(w, "other", e, lambda i, j: who[i] != who[j], c["heads"]))
    party, world, rows = {}, np.zeros(e.shape[1]), []
    for row, speaker in zip(e, who):
        party[speaker] = cell(w, "party", row + world, party.get(speaker, np.zeros(e.shape[1])))
        world = cell(w, "global", party[speaker], world)
        rows.append(party[speaker] + world)
    return linear(w, "emission", np.array(rows))


def labels_of(w, c, x, who):
    s = emissions(w, c, x, who)

    def value(labels):
        total = w["crf.start"][labels[0]] + sum(s[t, l] for t, l in enumerate(labels))
        return total + sum(w["crf.transitions"][int(who[t] == who[t - 1]), labels[t - 1], labels[t]]
                           for t in range(1, len(labels)))

    found = max(itertools.product(range(c["labels"]), repeat=len(x)), key=value)
    return {"labels": np.array(found), "score": np.array(value(found))}
