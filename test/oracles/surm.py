"""Sehanobish et al. 2024: W + dW, where dW is a circulant matrix of its first column, a Toeplitz matrix of its diagonals, or the
Kronecker product of two small ones; in queries and values."""
import numpy as np

from formulas import attention

HEADS = 3


def inputs(entry, rng, size):
    return {"x": rng.standard_normal((size, 12))}


def attend(w, part, x, update):
    change = lambda name: w[f"{part}.{name}.weight"] + update(f"{part}.{name}")
    q, v = x @ change("query").T, x @ change("value").T
    y, _ = attention(q, x @ w[f"{part}.key.weight"].reshape(12, 12).T, v, HEADS)
    return y @ w[f"{part}.out.weight"].reshape(12, 12).T


def circulant(w, c, x):
    return attend(w, "a", x, lambda n: np.stack([np.roll(w[f"{n}.update"], j) for j in range(12)], axis=1))


def toeplitz(w, c, x):
    return attend(w, "b", x, lambda n: np.array([[w[f"{n}.update"][i - j + 11] for j in range(12)] for i in range(12)]))


def kronecker(w, c, x):
    return attend(w, "c", x, lambda n: np.kron(w[f"{n}.left"], w[f"{n}.right"]))
