"""Voelker et al. 2019, equations 1 to 7; Liu et al. 2024: the memory, then one layer of [memory; input]. Leaky
integrate-and-fire neurons after Fang et al. 2021, with a hard reset."""
import numpy as np

from formulas import batchnorm, relu

SIZES = {"plain": (4, 8.0), "spiking": (5, 6.0)}


def inputs(entry, rng, size):
    return {"x": rng.standard_normal((size, 10))}


def memory(order, theta, u):
    A, B = np.zeros((order, order)), np.zeros(order)
    for i in range(order):
        B[i] = (2 * i + 1) / theta * (-1) ** i
        for j in range(order):
            A[i, j] = (2 * i + 1) / theta * (-1 if i < j else (-1) ** (i - j + 1))
    values, vectors = np.linalg.eig(A)  # zero-order hold over one step
    Ad = (vectors @ np.diag(np.exp(values)) @ np.linalg.inv(vectors)).real
    Bd = np.linalg.solve(A, (Ad - np.eye(order)) @ B)
    m, rows = np.zeros(order), []
    for value in u:
        m = Ad @ m + Bd * value
        rows.append(m)
    return np.array(rows).reshape(len(u), order)


def features(w, prefix, order, theta, x):
    u = relu(x @ w[f"{prefix}.lmu.W_u.weight"].reshape(-1) + w[f"{prefix}.lmu.W_u.bias"].reshape(()))
    joined = np.concatenate([memory(order, theta, u), x], 1)
    return joined @ w[f"{prefix}.lmu.W_h.weight"].T + w[f"{prefix}.lmu.W_h.bias"]


def plain(w, c, x):
    return relu(features(w, "a", *SIZES["plain"], x))


def spiking(w, c, x):
    h, v, rows = batchnorm(w, "b.bn", features(w, "b", *SIZES["spiking"], x)), np.zeros(10), []
    for value in h:
        v = v + (value - v) / 2.0
        spike = (v >= 1.0).astype(float)
        rows.append(spike)
        v = v * (1 - spike)
    return np.array(rows).reshape(h.shape)
