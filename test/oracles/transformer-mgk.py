"""Nguyen et al. 2022 (Transformer-MGK), causal: a_ij is proportional to sum_m pi_m exp(-|q_i - k_jm|^2 / (2 s_m^2)); the hard
variant takes the largest term."""
import numpy as np

from formulas import softmax

HEADS, SIZE, KEYS = 3, 4, 2


def inputs(entry, rng, size):
    return {"x": rng.standard_normal((size, 12))}


def attend(w, name, x, hard):
    heads = lambda part: (x @ w[f"{name}.{part}.weight"].reshape(-1, 12).T).reshape(len(x), HEADS, SIZE)
    q, v, k = heads("q_proj"), heads("v_proj"), [heads(f"k_proj.{m}") for m in range(KEYS)]
    shares = softmax(w[f"{name}.prior"].T).T
    o = np.zeros_like(q)
    for h in range(HEADS):
        for i in range(len(x)):
            terms = np.array([[shares[m, h] * np.exp(-np.sum((q[i, h] - k[m][j, h]) ** 2) / (2 * np.exp(w[f"{name}.width"][m, h])))
                               for m in range(KEYS)] for j in range(i + 1)])
            weight = terms.max(1) if hard else terms.sum(1)
            o[i, h] = weight @ v[:i + 1, h] / weight.sum()
    return o.reshape(len(x), -1) @ w[f"{name}.o_proj.weight"].reshape(12, -1).T


def soft(w, c, x):
    return attend(w, "a", x, False)


def hard(w, c, x):
    return attend(w, "b", x, True)
